# The first run.

first-run-welcome = Tervetuloa Kimmokkeeseen
first-run-part-language = 1 Kieli
first-run-part-firm = 2 Yritys
first-run-part-place = 3 Tiedot ja salasana
first-run-next = Jatka
first-run-back = Takaisin
first-run-cancel = Peruuta
first-run-open-existing = Avaa olemassa oleva rekisteri

first-run-language-title = Millä kielellä?
first-run-language-text = Kielen voi vaihtaa milloin tahansa asetuksista.
first-run-language-note = Päivät, luvut ja raportit suomeksi

first-run-firm-title = Minkä yrityksen asiakkaat?
first-run-firm-text = Nimi näkyy ikkunassa ja raporteissa. Sen voi vaihtaa myöhemmin.
first-run-firm-label = Yrityksen nimi (valinnainen)

first-run-place-title = Missä tiedot säilyvät?
first-run-place-text = Kaikki pysyy tällä koneella. Mitään ei lähetetä verkkoon.
first-run-register = Rekisteri
first-run-change = Vaihda
first-run-protection = Suojaus
first-run-with = Salasanalla
first-run-recommended = suositus
first-run-with-text = Tiedosto on salattu. Kadonnut kone ei paljasta asiakkaita.
first-run-without = Ilman salasanaa
first-run-without-text = Kuka tahansa, joka saa tiedoston, voi avata sen.
first-run-passphrase = Salasana
first-run-again = Sama uudelleen
first-run-suggest = Ehdota kuutta sanaa
first-run-show = Näytä
first-run-hide = Piilota
first-run-passphrase-lost = Salasanaa ei voi palauttaa. Kirjoita se paperille talteen.
first-run-strength-weak = Heikko: arvataan hetkessä.
first-run-strength-fair = Kohtalainen: lisää sanoja tai merkkejä.
first-run-strength-good = Hyvä.
first-run-strength-strong = Vahva.
first-run-passphrase-missing = Salasana puuttuu.
first-run-passphrase-weak = Salasana on liian heikko. Lisää sanoja tai merkkejä.
first-run-passphrase-differs = Salasanat eivät ole samat.
first-run-make = Luo rekisteri
first-run-making = Luodaan…

first-run-part-customers = 4 Asiakkaat
first-run-person-label = Oma nimi (valinnainen)
first-run-person-text = Näkyy historiassa: kuka muutti ja milloin.
first-run-daily = Ota varmuuskopio joka päivä
first-run-choose = Valitse
first-run-customers-title = Mistä asiakkaat tulevat?
first-run-customers-text = Rekisteri on valmis. Asiakkaita voi tuoda ja lisätä myös myöhemmin.
first-run-import = Tuo tiedostosta
first-run-import-text = Taulukko Excelistä tai laskutusohjelmasta. Mitään ei tallenneta ennen esikatselua.
first-run-empty = Aloita tyhjästä
first-run-empty-text = Asiakkaat lisätään yksi kerrallaan.
first-run-sample = Tutustu esimerkkiyritykseen
first-run-sample-text = Keksitty yritys, 120 asiakasta ja kolmen vuoden ostot. Poistetaan yhdellä napsautuksella.
first-run-sheet = Palautuslehti
first-run-sheet-text = Tulosta ja kirjoita salasana siihen käsin. Ilman salasanaa rekisteriä ei avaa kukaan.
first-run-sheet-save = Tallenna palautuslehti (PDF)
first-run-sheet-saved = Tallennettu: { $path }
first-run-sheet-file = kimmoke-palautuslehti
first-run-begin = Aloita
first-run-filling = Valmistellaan…

# import
import-mended-postcodes =
    { $count ->
        [one] Yhden postinumeron etunollat palautettiin.
       *[other] { $count } postinumeron etunollat palautettiin.
    }
import-mended-phones =
    { $count ->
        [one] Yhden puhelinnumeron alku palautettiin.
       *[other] { $count } puhelinnumeron alku palautettiin.
    }
import-mended-letters =
    { $count ->
        [one] Yhden tiedon väärin luetut kirjaimet korjattiin.
       *[other] { $count } tiedon väärin luetut kirjaimet korjattiin.
    }
import-mended-parted =
    { $count ->
        [one] Yhdessä solussa oli useita osoitteita tai numeroita: ensimmäinen on kentässä, muut muistiinpanoissa.
       *[other] { $count } solussa oli useita osoitteita tai numeroita: ensimmäinen on kentässä, muut muistiinpanoissa.
    }
import-mended-controls =
    { $count ->
        [one] Yksi ohjausmerkki poistettiin.
       *[other] { $count } ohjausmerkkiä poistettiin.
    }
import-mended-headers =
    { $count ->
        [one] Yksi toistuva otsikkorivi ohitettiin.
       *[other] { $count } toistuvaa otsikkoriviä ohitettiin.
    }
import-doubtful-dates = Päivät voi lukea kahdella tavalla: päivä luettiin ennen kuukautta. Tarkista, että se on oikein.

import-step-choose = Valitse tiedosto
import-step-check = Tarkista
import-step-done = Valmis
import-pick = Valitse tuotava tiedosto
import-pick-kind = Taulukko (Excel, ODS, CSV)
import-drop = Pudota tiedosto tähän
import-drop-text = Excel- tai CSV-tiedosto laskutuksesta tai toisesta ohjelmasta. Taulukon voi myös liittää leikepöydältä (Ctrl+V). Mitään ei tallenneta ennen kuin tuonti hyväksytään.
import-choose = Valitse tiedosto…
import-about-customers = Asiakkaat yhteyshenkilöineen: otsikot tunnistetaan suomeksi, ruotsiksi ja englanniksi.
import-about-purchases = Ostot: päivä, summa ja asiakas riveittäin.
import-about-mends = Kadonneet etunollat ja väärin luetut ääkköset korjataan, ja korjaukset kerrotaan.
import-about-undo = Koko tuonnin voi kumota yhdellä kertaa.
import-looking = Luetaan tiedostoa
import-running = Tuodaan
import-rows =
    { $count ->
        [one] 1 rivi
       *[other] { $count } riviä
    }
import-header-line = otsikot rivillä { $line }
import-separator-semicolon = erottimena puolipiste
import-separator-comma = erottimena pilkku
import-separator-tab = erottimena sarkain
import-other-file = Vaihda tiedosto…
import-kind = Tiedostossa on
import-kind-customers = Asiakkaita
import-kind-purchases = Ostoja
import-new-kind = Uusien asiakkaiden laji
import-new-stage = Uusien asiakkaiden vaihe
import-add-customers = Lisää asiakkaat, joita ei vielä ole rekisterissä
import-mend-zeros = Palauta postinumeroiden ja puhelinten kadonneet nollat
import-known = Kun asiakas on jo rekisterissä
import-dates-question = Päivät voi lukea kahdella tavalla. Kumpi on ensin?
import-dates-day-first = Päivä (5.3. = 5. maaliskuuta)
import-dates-month-first = Kuukausi (5/3 = 3. toukokuuta)
import-count-added = uutta asiakasta
import-count-purchases = uutta ostoa
import-count-unchanged = ennallaan
import-count-known = on jo rekisterissä
import-count-contacts = uutta yhteyshenkilöä
import-count-new-customers = uutta asiakasta
import-count-refused = hylättyä riviä
import-mended = Korjattu lukiessa
import-first-rows =
    { $count ->
        [one] Ensimmäinen rivi niin kuin se luetaan
       *[other] Ensimmäiset { $count } riviä niin kuin ne luetaan
    }
import-not-read = Ei lueta
import-name-extra = Nimen jatko
import-contact-notes = Yhteyshenkilön muistiinpanot
import-customer-kind = Asiakkaan laji
import-of-address = { $field }, { $kind }
import-missing = Vielä puuttuu sarake: { $columns }. Valitse se jonkin sarakkeen valikosta.
import-refused =
    { $count ->
        [one] Yksi rivi hylätään
       *[other] { $count } riviä hylätään
    }
import-row = Rivi { $line }
import-more-refused =
    { $count ->
        [one] ja yksi muu
       *[other] ja { $count } muuta
    }
import-refused-save = Tallenna hylätyt rivit tiedostoon…
import-refused-saving = Tallennetaan hylättyjä rivejä
import-refused-saved =
    { $count ->
        [one] Hylätty rivi tallennettu
       *[other] { $count } hylättyä riviä tallennettu
    }
import-refused-file = { $name } hylätyt.csv
import-column-row = Rivi
import-column-reason = Syy
import-customers =
    { $count ->
        [0] Ei tuotavaa
        [one] Tuo 1 asiakas
       *[other] Tuo { $count } asiakasta
    }
import-purchases =
    { $count ->
        [0] Ei tuotavaa
        [one] Tuo 1 osto
       *[other] Tuo { $count } ostoa
    }
import-leave = Keskeytä
import-safe = Rekisteriin ei ole vielä tallennettu mitään.
import-done-nothing = Tuonti ei tuonut mitään uutta
import-done-customers =
    { $count ->
        [one] Yksi asiakas tuotu
       *[other] { $count } asiakasta tuotu
    }
import-done-purchases =
    { $count ->
        [one] Yksi osto tuotu
       *[other] { $count } ostoa tuotu
    }
import-show = Näytä asiakkaat
import-undo = Kumoa tuonti
import-undone = Tuonti on kumottu
import-undo-later = Tuonnin jälkeen on tehty muuta. Kumoaminen etenee uusimmasta vanhimpaan: katso Historia.
import-another = Tuo toinen tiedosto
import-pasted = Leikepöydän taulukko
import-header = Otsikkorivi
import-no-header = Ei otsikkoriviä
import-headerless = ei otsikkoriviä
import-column = Sarake { $number }
import-sheet = Taulukko
import-source = Asiakkaiden lähde
import-source-hint = esim. Kevätmessut 2026
import-own-field = Oma kenttä: { $name }
import-remembered = Sarakkeet luetaan kuten viimeksi, kun samanlainen tiedosto tuotiin.
import-anew = Lue otsikoiden mukaan
import-match-skip = Ohita rivi
import-match-fill = Täydennä tyhjät kentät
import-match-overwrite = Korvaa rivin tiedoilla
import-match-new = Lisää uutena asiakkaana
import-match-as-file = Kuten muut rivit
import-match-row = Rivin { $line } käsittely
import-known-how = Tuttu asiakas löytyy asiakaskoodilla, Y-tunnuksella, nimellä ja paikkakunnalla, sähköpostilla tai puhelinnumerolla.
import-known-skip = Sen tiedot jäävät ennalleen.
import-known-fill = Vain tyhjät kentät täydennetään.
import-known-overwrite = Rivin tiedot korvaavat vanhat; tyhjä solu ei poista mitään.
import-known-new = Jokaisesta rivistä tulee uusi asiakas.
import-met =
    { $count ->
        [one] Yhden rivin asiakas on jo rekisterissä
       *[other] { $count } rivin asiakas on jo rekisterissä
    }
import-more-met =
    { $count ->
        [one] ja yksi muu, jota käsitellään kuten koko tiedostoa
       *[other] ja { $count } muuta, joita käsitellään kuten koko tiedostoa
    }
import-by-code = sama asiakaskoodi
import-by-business-id = sama Y-tunnus
import-by-name = sama nimi ja paikkakunta
import-by-email = sama sähköposti
import-by-phone = sama puhelinnumero
import-did-skip = ohitetaan
import-did-nothing = ei muutu
import-did-change = muuttuu
import-did-add = lisätään uutena
import-count-to-change = muuttuu
import-count-changed = muutettu
import-count-to-skip = ohitetaan
import-count-skipped = ohitettu
import-refused-kind = CSV-taulukko
import-refused-done =
    { $count ->
        [one] Yksi rivi hylättiin
       *[other] { $count } riviä hylättiin
    }
import-refused-hint = Korjaa rivit tiedostossa ja tuo se. Sarakkeet Rivi ja Syy jätetään silloin lukematta.

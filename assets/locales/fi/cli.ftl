# cli

cli-about = Kimmoke: pienyrityksen asiakkuudet yhdessä salatussa tiedostossa, ilman verkkoyhteyttä. Ilman komentoa avautuu ikkuna.
cli-examples =
    Esimerkkejä:
      kimmoke new yritys.kimmoke
      kimmoke import yritys.kimmoke asiakkaat.csv --dry-run
      kimmoke import yritys.kimmoke laskut.csv --kind purchases
      kimmoke import yritys.kimmoke messut.xlsx --match overwrite --source "Kevätmessut 2026"
      kimmoke search yritys.kimmoke mäkelä
      kimmoke export yritys.kimmoke --what customers --to asiakkaat.csv
      kimmoke export yritys.kimmoke --what values --margin 0.4 --to arvot.csv
      kimmoke export yritys.kimmoke --what care --as-of 2026-12-31 --to hoito.csv
      kimmoke roi laskelma.json --json
      kimmoke report yritys.kimmoke --what card --customer K-0001 --to kortti.pdf

    Salasana luetaan ympäristömuuttujasta KIMMOKE_PASSPHRASE tai kysytään.
    Paluuarvo: 0 tehty, 1 ei tehty (syy virhetulosteessa), 2 väärä käyttö.
cli-new = Tee uusi rekisteri
cli-import = Tuo asiakkaita tai ostoja CSV-, Excel- tai ODS-tiedostosta
cli-export = Vie tiedot, ROI-laskelma, itsearviointi, kehittäminen tai asiakkaiden arvot ja hoito tiedostoon
cli-report = Tee PDF-raportti
cli-search = Hae asiakkaista, yhteyshenkilöistä, kohtaamisista ja palautteista
cli-check = Tarkista, että rekisteri on ehjä
cli-arg-open = Rekisteri, joka avataan ikkunaan
cli-arg-lang = Kieli: fi tai en
cli-arg-file = Rekisteritiedosto
cli-arg-new-file = Mihin rekisteri tehdään; tiedostoa ei saa olla
cli-arg-sample = Täytä keksityllä esimerkkiyrityksellä
cli-arg-customers = Montako esimerkkiasiakasta
cli-arg-seed = Luku, jolla sama esimerkki syntyy uudelleen
cli-arg-firm = Yrityksen nimi
cli-arg-no-passphrase = Ilman salasanaa: kuka tahansa, joka saa tiedoston, voi lukea sen
cli-arg-data = Tuotava tiedosto: CSV, XLSX, XLS tai ODS
cli-arg-kind = Mitä tiedostossa on
cli-arg-dates = Lue 1/2/2026 päivä tai kuukausi edellä
cli-arg-dry-run = Kerro, mitä tapahtuisi, mutta älä tallenna
cli-arg-json = Tulosta JSON-muodossa
cli-arg-what = Mitä viedään
cli-arg-to = Tiedosto, johon kirjoitetaan
cli-arg-report = card on asiakaskortti, list asiakaslista, roi ROI-laskelma, assessment itsearviointi, development kehittämissuunnitelma, swot SWOT ja TOWS, plan asiakaskokemuksen suunnitelma
cli-arg-customer = Asiakaskoodi
cli-arg-year = Itsearvioinnin vuosi; ilman vuotta uusin kierros
cli-arg-segment = suunnitelman yksi segmentti: acquisition hankinta, growth kasvu, strategic strategiset, retention pito, efficiency tehostus
cli-arg-as-of = Päivä, jonka mukaan raportti tehdään, esimerkiksi 2026-11-22
cli-arg-words = Haettavat sanat; jokaisen on löydyttävä
cli-ask-passphrase = Salasana:
cli-ask-new-passphrase = Uusi salasana:
cli-ask-again = Salasana uudelleen:
cli-ask-none = Ilman salasanaa kuka tahansa, joka saa tiedoston, voi lukea sen. Tehdäänkö rekisteri ilman salasanaa (kyllä/ei)?
cli-answer-yes = kyllä
cli-no-passphrase-chosen = Rekisteriä ei tehty, koska salasana puuttuu. Anna salasana tai käytä valintaa --no-passphrase.
cli-passphrases-differ = Salasanat eivät ole samat. Rekisteriä ei tehty.
cli-cannot-ask = Salasanaa ei voi kysyä tässä. Aseta se ympäristömuuttujaan KIMMOKE_PASSPHRASE.
cli-made = Rekisteri on tehty: { $path }
cli-dry-run = Kokeilu: mitään ei tallennettu.
cli-imported-customers = Asiakkaat: uusia { $added }, muutettuja { $updated }, ennallaan { $unchanged }, hylättyjä rivejä { $refused }
cli-imported-purchases = Ostot: uusia { $added }, ennallaan { $unchanged }, hylättyjä rivejä { $refused }
cli-imported-contacts = Uusia yhteyshenkilöitä: { $count }
cli-imported-new-customers = Ostojen mukana uusia asiakkaita: { $count }
cli-refused-row = Rivi { $line }: { $reasons }
cli-more-refused = Hylättyjä rivejä on vielä { $count }; --json luettelee kaikki.
cli-every-row-refused = Yhtään riviä ei voitu tuoda. Rekisteri on ennallaan.
cli-exported =
    { $count ->
        [one] Viety 1 tieto: { $path }
       *[other] Viety { $count } tietoa: { $path }
    }
cli-reported = Raportti on tehty: { $path }
cli-no-customer = Asiakasta { $code } ei ole.
cli-all-customers = Kaikki asiakkaat
cli-nothing-found = Mitään ei löytynyt.
cli-check-sound = Rekisteri on ehjä. Asiakkaita: { $customers }
cli-check-summaries = Rekisterin luettelot eivät vastaa sen tietoja. Tiedot ovat tallella. Palauta viimeisin varmuuskopio tai kokeile uudelleen.
cli-check-faults = Rekisterissä on vikoja: { $count }. Tiedostoa ei muutettu. Kopioi se ja palauta viimeisin varmuuskopio.
cli-arg-value-as-of = Päivä, jonka mukaan arvot tai hoidon tilanne lasketaan, esimerkiksi 2026-11-22
cli-arg-months = Montako kuukautta eteenpäin arvo lasketaan
cli-arg-discount = Vuosikorko, jolla tulevat eurot muutetaan tämän päivän rahaksi; 0.10 on 10 %
cli-arg-margin = Kateosuus arvonlisäverottomasta myynnistä; 0.4 on 40 %
cli-arg-model = Laskentamalli: auto valitsee, mbg ja bg ovat jatkuvaan ostamiseen, bgbb vuosittaisiin tapahtumiin
cli-care-none = Mikään hoitomalli ei kata yhtään asiakasta. Ota hoitomallit käyttöön ja kokeile uudelleen.
cli-values-no-purchases = Yhtään ostoa ei ole { $date } mennessä, joten arvoa ei voi laskea. Tuo ostot ja kokeile uudelleen.
cli-values-no-margin = Kateosuutta ei ole annettu, joten arvot ovat liikevaihtoa. Anna se valinnalla --margin.
cli-values-too-early =
    { $count ->
        [one] 1 ostopäivä ennen vuotta 1990 jätettiin pois.
       *[other] { $count } ostopäivää ennen vuotta 1990 jätettiin pois.
    }
cli-values-too-late =
    { $count ->
        [one] 1 ostopäivä { $date } jälkeen jätettiin pois.
       *[other] { $count } ostopäivää { $date } jälkeen jätettiin pois.
    }
cli-values-too-little = Ostoja on liian vähän ennusteeseen: luvut ovat laskettuja, mutta niihin ei kannata nojata.
cli-roi = Laske ROI-laskelma JSON-tiedostosta ilman rekisteriä
cli-arg-case-file =
    JSON-tiedosto. Pakolliset: start_year, lines. Vapaaehtoiset: name, period, discount (0.08 on 8 %, oletus 0), hourly_rate, scenarios, answers.
    Rivillä: kind (cost, saving, benefit), category, name, joko amounts (€ vuosittain), hours (tuntia vuosittain) tai driver (customers, share, change, margin), when (evenly, start), rationale sekä skenaarioiden omat luvut cautious ja bold. Vuosia on 1–10 ja joka rivillä yhtä monta.
    Luokat (category): { $categories }. Muu luokka lasketaan luokkaan other.
    Ilman scenarios-kenttää varovainen laskee säästöt kertoimella 0,8 ja hyödyt kertoimella 0,6, rohkea 1,15 ja 1,35.
    JSON-tulosteessa eurot ovat lukuja senttien tarkkuudella ja prosentit tavallisia lukuja (78.12… on 78,12 %).
cli-arg-case = ROI-laskelman nimi; ilman tätä käytössä oleva laskelma
cli-no-case = ROI-laskelmaa { $name } ei ole.
cli-no-cases = Rekisterissä ei ole yhtään ROI-laskelmaa.
cli-case-extension = Tiedoston päätteen on oltava .xlsx, .csv tai .json.
cli-arg-match = Kun asiakas on jo rekisterissä: skip ohittaa rivin, fill täydentää tyhjät kentät, overwrite korvaa rivin tiedoilla, new lisää uutena
cli-arg-source = Mistä asiakkaat ovat, jos rivi ei kerro
cli-imported-skipped = Ohitettuja rivejä: { $count }
cli-no-assessment = Itsearviointia ei ole vielä aloitettu.
cli-no-assessment-of = Vuodelta { $year } ei ole itsearviointia.
cli-heading-usage = Käyttö
cli-heading-options = Valinnat
cli-heading-arguments = Tiedot
cli-heading-verbs = Komennot
cli-usage-options = valinnat
cli-usage-verb = komento
cli-arg-help = Näytä tämä ohje
cli-arg-version = Näytä versio
cli-help-values = { $help } ({ $values })
cli-help-usual = { $help }, oletus { $value }
cli-value-register = REKISTERI
cli-value-data = CSV-TIEDOSTO
cli-value-words = SANA
cli-value-lang = KIELI
cli-value-kind = LAJI
cli-value-order = JÄRJESTYS
cli-value-code = KOODI
cli-value-day = PÄIVÄ
cli-value-name = NIMI
cli-value-number = LUKU
cli-value-out = TULOS
cli-wrong-option = Valintaa { $arg } ei ole.
cli-wrong-verb = Komentoa { $arg } ei ole.
cli-wrong-missing = Komennosta puuttuu: { $args }
cli-wrong-no-value = Valinta { $arg } tarvitsee arvon.
cli-wrong-value = Arvo { $value } ei käy: { $arg }.
cli-wrong-valid = Käyvät arvot: { $values }.
cli-wrong-together = Näitä ei voi antaa yhdessä: { $arg } ja { $other }.
cli-wrong-bytes = Komennossa on merkkejä, joita ei voi lukea.
cli-wrong-count = Arvoja on liikaa tai liian vähän: { $arg }.
cli-wrong-near = Tarkoititko { $arg }?
cli-wrong-help = Ohje: kimmoke --help
cli-wrong-shape = Tällaista komentoa ei ole. Ilman komentoa annetaan enintään yksi rekisteri, joka avataan ikkunaan.
cli-arg-case-to = Kirjoita laskelma myös tiedostoon: .xlsx (elävät kaavat), .csv tai .json
cli-no-plan = Rekisterissä ei ole asiakaskokemuksen suunnitelmaa.
cli-no-plan-of = Vuodelle { $year } ei ole asiakaskokemuksen suunnitelmaa.

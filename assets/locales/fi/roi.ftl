# The ROI calculator below the page: values of business cases, the sheet, the command line's summary.

roi-period-past = Menneet vuodet
roi-period-next = Seuraavat vuodet
roi-scenario-cautious = Varovainen
roi-scenario-expected = Odotettu
roi-scenario-bold = Rohkea
roi-question-realistic-savings = Mitkä säästöt ovat realistisia?
roi-question-income-source = Mistä tulo syntyy?
roi-question-payback-time = Milloin investointi maksaa itsensä takaisin?
roi-question-work-change = Mikä toiminnan muutos saa luvut toteutumaan?
roi-kind-cost = Kulut ja investoinnit
roi-kind-saving = Säästöt
roi-kind-benefit = Liiketoimintahyödyt
roi-when-evenly = Tasaisesti vuoden aikana
roi-when-start = Vuoden alussa
roi-category-software = Ohjelmistot
roi-category-personnel = Henkilöstö
roi-category-services = Palvelut
roi-category-time = Ajankäyttö
roi-category-efficiency = Tehokkuus
roi-category-systematic-work = Järjestelmällinen työ
roi-category-transparency = Läpinäkyvyys
roi-category-information = Tiedon saatavuus
roi-category-process-support = Prosessien tuki
roi-category-customer-understanding = Asiakasymmärrys
roi-category-planned-work = Suunnitelmallinen työ
roi-category-sales-productivity = Myynnin tuottavuus: voimavarat lupaavimpiin asiakkaisiin
roi-category-sales-management = Myynnin johtaminen ja seuranta
roi-category-dashboard = Oman työn ohjaus mittareilla
roi-category-cross-selling = Ristiinmyynti
roi-category-sales-cooperation = Yhteistyö myynnissä
roi-category-sales-and-marketing = Myynnin ja markkinoinnin yhteistyö
roi-category-proactive-work = Ennakoiva, tavoitteellinen asiakastyö
roi-category-activity-goals = Aktiivisuus- ja tulostavoitteet
roi-category-customer-goals = Asiakaskohtaiset tavoitteet
roi-category-segment-goals = Segmenttikohtaiset tavoitteet
roi-category-base-goals = Asiakaskannan tavoitteet
roi-category-goal-pricing = Tavoitteisiin perustuva hinnoittelu
roi-category-key-accounts = Avainasiakkuuksien johtaminen
roi-category-account-planning = Tavoitteellinen asiakassuunnittelu
roi-category-other = Muu

# A case from a file
roi-file-line = Rivi { $number } ({ $name }), kenttä { $field }: { $problem }
roi-file-line-unnamed = Rivi { $number }, kenttä { $field }: { $problem }
roi-file-line-whole = Rivi { $number }: { $problem }
roi-file-field = Kenttä { $field }: { $problem }
roi-file-not-json = Tiedosto ei ole kelvollista JSONia: lukeminen pysähtyi tekstin riville { $row }, merkkiin { $column }. Luvuiksi eivät kelpaa esimerkiksi NaN ja desimaalipilkku.
roi-file-missing = arvo puuttuu.
roi-file-unknown-field = tuntematon kenttä. Poista se tai tarkista kirjoitusasu.
roi-file-not-an-object = tähän kuuluu olio aaltosulkeissa.
roi-file-not-a-list = tähän kuuluu luettelo hakasulkeissa.
roi-file-not-a-text = tähän kuuluu teksti lainausmerkeissä.
roi-file-not-a-number = tähän kuuluu luku ilman lainausmerkkejä.
roi-file-not-whole = tähän kuuluu kokonaisluku.
roi-file-too-fine = anna enintään kaksi desimaalia.
roi-file-too-long = teksti on liian pitkä, enintään { $max } merkkiä.
roi-file-unknown-value = arvoa ”{ $given }” ei tunneta. Tunnetut arvot: { $known }.
roi-file-out-of-range = arvon on oltava väliltä { $min }…{ $max }.
roi-file-two-sources = anna vain yksi: amounts, hours tai driver.
roi-file-no-source = anna amounts, hours tai driver.
roi-file-wrong-years = vuosia on { $given }, mutta ensimmäisellä rivillä niitä on { $expected }.
roi-file-no-rate = tunneilta puuttuu hinta. Anna kenttä hourly_rate.
roi-file-expected = odotettu skenaario on rivit sellaisinaan; kertoimeksi käy vain 1.
roi-file-counted-as-other = { $place } Rivi lasketaan luokkaan other.

# The case
roi-untitled = ROI-laskelma
roi-year = Vuosi
roi-total = Yhteensä
roi-investment = Investointi
roi-savings = Säästöt
roi-benefits = Hyödyt
roi-payback = Takaisinmaksu
roi-net = Netto
roi-roi = ROI
roi-discounted-roi = Diskontattu ROI
roi-npv = Nettonykyarvo
roi-payback-month = Takaisinmaksukuukausi
roi-justified-share = Perusteltu osuus
roi-none = –
roi-scenario = Skenaario
roi-summary-unjustified =
    { $count ->
        [one] Yhdeltä säästö- tai hyötyriviltä puuttuu perustelu ({ $amount }).
       *[other] { $count } säästö- tai hyötyriviltä puuttuu perustelu ({ $amount }).
    }
roi-swing-title = Eniten tulosta liikuttavat rivit, 20 % pienempänä ja suurempana
roi-swing = { $name }: netto { $smaller } tai { $larger }

# Workbook
roi-sheet-case = Laskelma
roi-sheet-inputs = Lähtötiedot
roi-sheet-own = Omat luvut
roi-sheet-scenarios = Skenaariot
roi-sheet-months = Kuukaudet
roi-column-kind = Laji
roi-column-line = Rivi
roi-column-part = Tekijä
roi-column-own = Oma luku: { $scenario }
roi-column-factor = Kerroin
roi-column-month = Kuukausi
roi-column-lowest = Alin tästä eteenpäin: { $scenario }
roi-at-start = { $kind }, vuoden alussa

# Figures that the register offers
roi-fact-purchases = Ostot { $year }
roi-fact-margin = Kate { $year }
roi-fact-margin-share = Kateprosentti
roi-fact-average-purchase = Keskiosto
roi-fact-purchases-per-customer = Ostot ostanutta asiakasta kohti
roi-fact-retention = Asiakaspysyvyys
roi-fact-customers-in = Asiakkaat vaiheessa { $stage }
roi-fact-silent = Aiemmin ostaneet, nyt hiljaiset asiakkaat
roi-fact-interactions = Kohtaamiset
roi-fact-purchases-from = Ostot, lähde { $source }
roi-fact-of-days = { $fact }, { $from }–{ $to }
roi-fact-of-day = { $fact }, { $day }

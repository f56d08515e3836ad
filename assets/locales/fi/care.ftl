# Care models: those that ship, their promises and acts; the page and its words.

care-model-strategic = Avainasiakkaan hoito
    .promise = Oma yhteyshenkilö, vuosisuunnitelma yhdessä ja uutuudet nähtäväksi ennen muita. Kysymyksiin vastataan seuraavaan päivään mennessä.
care-model-growth = Kasvavan asiakkaan hoito
    .promise = Tarpeet kartoitetaan joka vuosi ja uutuuksista kerrotaan ensimmäisten joukossa. Kysymyksiin vastataan kahdessa päivässä.
care-model-retention = Pidettävän asiakkaan hoito
    .promise = Tuttu palvelu pysyy hyvänä ja yhteyttä pidetään neljännesvuosittain. Kysymyksiin vastataan kahdessa päivässä.
care-model-efficiency = Kevyt hoito
    .promise = Luettelo ja uutiskirje pitävät ajan tasalla, ja tilaaminen on helppoa. Kysymyksiin vastataan neljässä päivässä.
care-model-acquisition = Uuden asiakkuuden avaus
    .promise = Kiinnostus pidetään yllä tyrkyttämättä, ja seuraava askel on aina sovittu. Kysymyksiin vastataan neljässä päivässä.
care-model-new = Uuden asiakkaan alkutaival
    .promise = Ensimmäisinä viikkoina kysytään, miten kaikki sujuu, ja tarpeet opitaan tuntemaan. Kysymyksiin vastataan seuraavaan päivään mennessä.
care-model-passive = Hiljentyneen asiakkaan kuuntelu
    .promise = Hiljaisuuden syy kysytään ennen kuin luovutetaan. Kysymyksiin vastataan neljässä päivässä.
care-model-ending = Lähtevän asiakkaan kuuntelu
    .promise = Lähtevää kuunnellaan, ja syy kirjataan. Kysymyksiin vastataan seuraavaan päivään mennessä.

care-act-plan = Vuosi läpi ja suunnitelma seuraavalle
care-act-needs = Tarpeiden kartoitus
care-act-preview = Ennakkotieto syksyn uutuuksista
care-act-catalogue = Uusi luettelo
care-act-thanks = Kiitos kuluneesta vuodesta

care-tab-deviations = Poikkeamat
care-tab-models = Mallit
care-tab-attractiveness = Houkuttelevuus
care-tab-proposals = Ehdotukset

care-any-model = Kaikki hoitomallit
care-any-segment = Kaikki segmentit
care-any-stage = Kaikki vaiheet
care-any-contact = Mikä tahansa yhteys
care-count =
    { $count ->
        [0] ei poikkeamia
        [one] 1 poikkeama
       *[other] { $count } poikkeamaa
    }
care-more =
    { $count ->
        [one] Lisäksi 1 poikkeama. Rajaa mallilla tai segmentillä, niin se tulee näkyviin.
       *[other] Lisäksi { $count } poikkeamaa. Rajaa mallilla tai segmentillä, niin nekin tulevat näkyviin.
    }
care-keys = Enter avaa · D hoidettu · T tehtävä · S siirtää
care-none-late = Kaikkiin on pidetty yhteyttä niin kuin on sovittu
care-none-late-text = Kun joku on hiljaa sovittua pidempään tai vuosittainen toimenpide jää tekemättä, siitä tulee rivi tähän ja Tänään-sivulle.
care-why-silent = Hiljaa { $days } pv, sovittu { $interval } pv
care-why-channel = { $channel }: edellisestä { $days } pv, sovittu { $interval } pv
care-why-act = { $act } tekemättä, sovittu { $date } mennessä
care-over = { $days } pv yli
care-left = { $days } pv jäljellä
care-asleep = siirretty { $date } asti
care-act-of-year = { $act } { $year }
care-task-call = Soita
care-task-write = Lähetä viesti
care-task-meet = Sovi tapaaminen
care-plan-call = Sovi soitto
care-plan-write = Sovi viesti
care-plan-meet = Sovi käynti
care-plan-act = Tee tehtävä
care-dismiss = Ei tarpeen
care-dismiss-title = Poikkeama ei vaadi mitään
care-dismiss-help = Perustelu jää asiakkaan hoitoon näkyviin, ja aika alkaa alusta.

care-empty = Kenellekään ei ole vielä sovittu hoitomallia
care-empty-text = Hoitomalli kertoo, kuinka usein ja miten asiakkaisiin pidetään yhteyttä, mitä heille tehdään joka vuosi ja kuinka nopeasti heille vastataan. Valmiissa sarjassa on malli jokaiselle segmentille sekä uusille, hiljentyneille ja lähteville asiakkaille. Kaikkea voi muuttaa.
care-take-shipped = Ota valmiit hoitomallit käyttöön
care-add-model = Uusi hoitomalli
care-change-model = Muokkaa hoitomallia
care-job = Lasketaan asiakkaiden hoidon tilanne
care-save = Tallenna
care-covers-all = kaikki asiakkaat
care-covers-stage = kaikki segmentit, { $stage }
care-covers-nobody = ei asiakkaita
care-covers-help = Asiakas saa mallin, joka sopii siihen tarkimmin.
care-every = yhteys { $days } pv välein
care-every-channel = { $channel } { $days } pv välein
care-acts-count =
    { $count ->
        [one] 1 vuosittainen toimenpide
       *[other] { $count } vuosittaista toimenpidettä
    }
care-answers-in = vastaus { $hours } tunnissa
care-count-green = { $count } ajallaan
care-count-amber = { $count } pian
care-count-red = { $count } myöhässä
care-rhythms = Yhteydenpidon rytmi
care-rhythms-help = Jokainen kirjattu kohtaaminen aloittaa ajan alusta. Kanavalle voi antaa oman välin, esimerkiksi tapaaminen puolen vuoden välein.
care-acts = Joka vuosi tehtävä
care-act-hint = Esim. joulutervehdys
care-remove-row = Poista rivi
care-hours-help = Uuden palautteen määräaika ehdotetaan tästä.
care-promise-hint = Mitä asiakas voi odottaa, hänen sanoillaan
care-channel-twice = Samalla kanavalla on jo väli. Valitse toinen kanava tai poista rivi.

care-strategy = Strategia
care-strategies = Neljä strategiaa
care-low-risk = pieni riski
care-high-risk = suuri riski
care-customers =
    { $count ->
        [one] 1 asiakas
       *[other] { $count } asiakasta
    }
care-scored-count =
    { $count ->
        [0] ketään ei ole vielä pisteytetty
        [one] 1 asiakas pisteytetty
       *[other] { $count } asiakasta pisteytetty
    }
care-criteria = Arviointiperusteet
care-criterion-line = { $aspect }, painoarvo { $weight }
care-add-criterion = Uusi peruste
care-change-criterion = Muokkaa perustetta
care-aspect-help = Riski lasketaan erikseen: korkea piste on suuri riski.
care-weight-help = Kuinka paljon peruste painaa muihin verrattuna.
care-no-criteria = Millä perusteella asiakas on houkutteleva?
care-no-criteria-text = Perusteet katsovat mennyttä, nykyistä ja tulevaa sekä riskiä. Kun asiakkaat pisteytetään niiden mukaan, nähdään, mihin kannattaa panostaa ja mistä ehkä luopua.
care-take-criteria = Ota valmiit perusteet käyttöön
care-no-scores = Ketään ei ole vielä pisteytetty
care-no-scores-text = Avaa asiakas ja anna pisteet kortin Hoito-välilehdellä. Muutama tärkein asiakas riittää alkuun.
care-no-strategy = strategia puuttuu
care-most = Eniten: { $criteria }
care-largest-risk = Suurin riski: { $criterion } { $score }
care-missing =
    { $count ->
        [one] 1 peruste pisteyttämättä
       *[other] { $count } perustetta pisteyttämättä
    }
care-score-title = Houkuttelevuuden pisteet
care-score-help = 1 on vähän, 5 on paljon; viiva tarkoittaa, ettei tiedetä. Pisteet tallentuvat heti.
care-score-no-criteria = Perusteita ei ole vielä. Ne lisätään Hoitomallit-sivun Houkuttelevuus-välilehdellä.
care-score-result = Houkuttelevuus { $attractiveness }, riski { $risk }: { $strategy }

care-column-customer = Asiakas
care-column-now = Nyt
care-column-to = Ehdotus
care-column-reason = Perustelu
care-proposals-count =
    { $count ->
        [one] 1 ehdotus asiakassuhteen vaiheeksi
       *[other] { $count } ehdotusta asiakassuhteen vaiheeksi
    }
care-accept = Hyväksy
care-decline = Hylkää
care-no-proposals = Ei ehdotuksia
care-no-proposals-text = Kun ostot puhuvat toisen vaiheen puolesta, siitä tulee ehdotus tähän ja asiakkaan kortille. Vaihe ei muutu itsestään.
care-reason-bought-first = Ensimmäinen osto { $date }
care-reason-habit = Ostanut { $times } kertaa
care-reason-silent = Edellisestä ostosta { $silent } pv, tavallisesti { $usual } pv
care-reason-bought-again = Osti taas { $date }
care-proposal = Ehdotus: vaiheeksi { $stage }. { $reason }.

care-card-tab = Hoito
care-card-model = Hoitomalli: { $model }
care-card-none = Mikään hoitomalli ei kata tätä asiakasta.
care-card-open = Avaa hoitomallit
care-card-marks = Viimeisimmät kuittaukset
care-card-plan = Asiakassuunnitelma
care-card-no-plan = Avainasiakkaalle kannattaa kirjata, missä ollaan, mihin pyritään ja mitä tehdään.
care-card-scores = Houkuttelevuus
care-card-no-scores = Ei pisteytetty
care-card-score = Pisteytä
care-add-plan = Uusi asiakassuunnitelma
care-change-plan = Muokkaa asiakassuunnitelmaa
care-plan-of = Suunnitelma { $year }
care-plan-activities = Toimenpiteet
care-plan-add-activity = Lisää toimenpide
care-plan-done = tehty { $date }
care-plan-situation-hint = Missä suhde on nyt, mitä asiakas tarvitsee
care-plan-target-hint = Mihin tänä vuonna pyritään, esimerkiksi uusi tuoteryhmä hyllyyn
care-plan-results-hint = Täydennetään, kun tuloksia tulee

# The ROI calculator: the page, and the sentences that page and PDF share. Finnish terms: ROI-laskuri, laskelma, investointi, säästöt, hyödyt, perustelu.
# A * begins and ends what is strong.

business-case-result-empty = Laskelmassa ei ole vielä lukuja. *Lisää ensin, mitä työ maksaa.*
business-case-result-no-investment = *Laskelmassa ei ole investointia*, joten tuottoprosenttia ei ole. Säästöjä ja hyötyjä kertyy { $years } *{ $payback }*.
business-case-result-loss = *Säästöt ja hyödyt jäävät miinukselle*: tuloja menetetään { $years } *{ $loss }* ja investointiin kuluu lisäksi { $investment }.
business-case-result-only-costs = *Investoinnille { $investment } ei ole vielä kirjattu säästöjä eikä hyötyjä.* Lisää seuraavaksi, mitä työ tuottaa.
business-case-result-even = *Investointi { $investment } maksaa itsensä takaisin { $month }*, mutta ei tuota { $years } enempää.
business-case-result-even-past = *Investointi { $investment } maksoi itsensä takaisin { $month }*, mutta ei tuottanut { $years } enempää.
business-case-result-paid = *Investointi { $investment } maksaa itsensä takaisin { $month }* ja tuottaa { $years } *{ $net }* enemmän kuin maksaa.
business-case-result-paid-past = *Investointi { $investment } maksoi itsensä takaisin { $month }* ja tuotti { $years } *{ $net }* enemmän kuin maksoi.
business-case-result-unpaid = *Investointi { $investment } ei maksa itseään takaisin { $years }*: siitä jää puuttumaan *{ $missing }*.
business-case-result-unpaid-past = *Investointi { $investment } ei maksanut itseään takaisin { $years }*: siitä jäi puuttumaan *{ $missing }*.
business-case-in-month = { $month }ssa { $year }
business-case-in-years =
    { $count ->
        [1] vuodessa
        [2] kahdessa vuodessa
        [3] kolmessa vuodessa
        [4] neljässä vuodessa
        [5] viidessä vuodessa
       *[other] { $count } vuodessa
    }
business-case-roi = ROI *{ $roi }*.
business-case-roi-range = ROI *{ $roi }*, väli { $range }.
business-case-from-to = { $low } … { $high }
business-case-no-roi = Ilman investointia ei ole tuottoprosenttia.
business-case-roi-none = ei ole
business-case-npv = Nettonykyarvo { $npv } ({ $rate }).
business-case-cautious-month = Varovaisessa arviossa takaisin vasta { $month }.
business-case-cautious-never = Varovaisessa arviossa ei takaisin tänä aikana.
business-case-empty-years =
    { $count ->
        [one] Vuosi { $years } on tyhjä.
       *[other] Vuodet { $years } ovat tyhjiä.
    }
business-case-negative-years =
    { $count ->
        [one] Vuonna { $years } säästöt ja hyödyt ovat miinuksella.
       *[other] Vuosina { $years } säästöt ja hyödyt ovat miinuksella.
    }
business-case-nothing-to-pay = ei investointia
business-case-paid-in = { $month }, { $count } kk
business-case-not-paid = ei takaisin tänä aikana
business-case-factors = { $name }: säästöt { $saving }, hyödyt { $benefit }
business-case-factors-costs = { $name }: kulut { $cost }, säästöt { $saving }, hyödyt { $benefit }
business-case-basis-hours = { $hours } h × { $rate }
business-case-basis-driver = { $customers } asiakasta{ $share } × { $change } € × kate { $margin }
business-case-basis-share = × { $share }
business-case-unnamed-line = Nimetön rivi

business-case-title = ROI-laskuri
business-case-past = Menneet 3 vuotta
business-case-next = Seuraavat 3 vuotta
business-case-period = Jakso
business-case-compare = Vertaa toteutuneeseen
business-case-compare-stop = Lopeta vertailu
business-case-report = Tee raportti
business-case-case = Laskelma
business-case-justified = Perusteltu osuus
business-case-justified-none = Säästöjä tai hyötyjä ei ole vielä.
business-case-all-justified = Jokaisella luvulla on perustelu
business-case-unjustified = { $amount } ilman perustelua
business-case-show = Näytä
business-case-scenario = Skenaario
business-case-net = Netto
business-case-roi-short = ROI
business-case-factors-edit = Säädä skenaarioita
business-case-cumulative = Kertynyt netto
business-case-cumulative-unit = €, kuukausittain
business-case-thousands = { $number } t€
business-case-paid-tag = Takaisin: { $month }
business-case-chart-said = { $scenario }: { $net }, { $payback }
business-case-actual = Toteutunut
business-case-estimated = Arvioitu
business-case-tip = { $name } { $amount }

business-case-tab-costs = Kulut ja investoinnit
business-case-tab-savings = Säästöt
business-case-tab-benefits = Hyödyt
business-case-tab-years = Vuosittain
business-case-tab-sensitivity = Herkkyys
business-case-tab-questions = Kysymykset
business-case-tab-compare = Vertailu
business-case-head-cost = Kulu tai investointi, €
business-case-head-saving = Säästö, €
business-case-head-benefit = Hyöty, kate €
business-case-total = Yhteensä
business-case-rationale = Perustelu
business-case-rationale-missing-saving = Perustelu puuttuu: mistä säästö syntyy?
business-case-rationale-missing-benefit = Perustelu puuttuu: mistä tulo syntyy?
business-case-rationale-write = Kirjoita
business-case-add-line = Lisää rivi
business-case-own-line = Oma rivi…
business-case-no-costs = Mitä työ maksaa? Lisää ohjelmisto, palvelut ja oma aika: pienetkin kulut kuuluvat laskelmaan.
business-case-no-savings = Mitä säästyy? Lisää työ, joka jää pois tai nopeutuu.
business-case-no-benefits = Mitä tulee lisää? Lisää hyödyt katteena, ei liikevaihtona.

business-case-row-investment = Investointi
business-case-row-savings = Säästöt
business-case-row-benefits = Hyödyt
business-case-row-payback = Säästöt ja hyödyt yhteensä
business-case-row-net = Netto
business-case-row-roi = ROI
business-case-row-discounted = Diskontattu ROI
business-case-row-npv = Nettonykyarvo
business-case-row-month = Takaisin
business-case-discounted-note = Diskonttokorko { $rate }, kunkin vuoden netto vuoden lopussa.
business-case-sensitivity-text = Mitkä rivit muuttavat tulosta eniten, jos toteutuma on 20 % pienempi tai suurempi?
business-case-sensitivity-none = Laskelmassa ei ole vielä rivejä, joita voisi koetella.
business-case-sensitivity-row = netto { $low } … { $high }
business-case-sensitivity-base = nyt { $net }
business-case-question-realistic-savings-hint = Mikä työ jää pois, keneltä ja mistä alkaen?
business-case-question-income-source-hint = Ketkä asiakkaat ostavat enemmän, ja miksi?
business-case-question-payback-time-hint = Mikä on pisin aika, jonka maksu saa kestää?
business-case-question-work-change-hint = Kuka tekee toisin, mitä ja milloin?
business-case-questions-text = Luvut kestävät kysymykset vasta, kun näihin on vastattu.
business-case-compare-none = Samoille vuosille ei ole toista laskelmaa. Tee laskelma toisesta jaksosta, niin arviota ja toteutumaa voi verrata.
business-case-compare-text = Arvio: { $estimate }. Toteutunut: { $actual }.
business-case-compare-better = Netto on { $amount } arvioitua parempi.
business-case-compare-worse = Netto on { $amount } arvioitua heikompi.
business-case-compare-same = Netto on arvion mukainen.
business-case-difference = Ero
business-case-compare-year = { $part } { $year }

business-case-empty = Maksaako työ itsensä takaisin?
business-case-empty-next = Laskelma kokoaa seuraavan kolmen vuoden kulut, säästöt ja hyödyt riveiksi, joista jokaisella on perustelu. Tulos näkyy heti lauseena, kuvana ja kolmena skenaariona, ja siitä saa raportin pankille tai kumppanille.
business-case-empty-past = Menneiden vuosien laskelmaan kirjataan, mitä työ maksoi ja mitä siitä saatiin. Sen rinnalle voi asettaa arvion, joka samoille vuosille tehtiin.
business-case-new = Uusi laskelma
business-case-default-name = Asiakastyö { $from }–{ $to }
business-case-edit = Nimi, vuodet ja skenaariot…
business-case-duplicate = Monista laskelma
business-case-copy-name = { $name }, kopio
business-case-remove = Poista laskelma
business-case-export = Vie taulukoksi (XLSX)…
business-case-export-title = Laskelma taulukoksi
business-case-year = Vuosi
business-case-case-title = Laskelman tiedot
business-case-new-title = Uusi laskelma
business-case-save = Tallenna laskelma
business-case-start-year = Ensimmäinen vuosi
business-case-year-count = Vuosia
business-case-discount = Diskonttokorko, %
business-case-discount-help = Mitä vuoden odotus maksaa, esimerkiksi lainan korko.
business-case-hourly-rate = Oman työtunnin hinta, €
business-case-hourly-rate-help = Palkka sivukuluineen tai hinta, jolla tunnin olisi voinut myydä.
business-case-factors-title = Skenaarioiden kertoimet, %
business-case-factors-help = Kuinka suuri osa arvioidusta toteutuu. Odotettu on aina 100 %.
business-case-factor = { $scenario }: { $kind }

business-case-line-title = Laskelman rivi
business-case-line-new-title = Uusi rivi
business-case-line-save = Tallenna rivi
business-case-line-remove = Poista rivi
business-case-line-name-hint = Nimi, jolla rivi näkyy
business-case-source = Mistä luvut tulevat
business-case-source-amounts = Eurot vuodessa
business-case-source-hours = Tunnit × hinta
business-case-source-driver = Asiakkaat × muutos × kate
business-case-hours-year = Tunnit { $year }
business-case-amount-year = € { $year }
business-case-customers-year = Asiakkaita { $year }
business-case-change-year = Muutos €/asiakas { $year }
business-case-acting-share = Osuus, joka toimii, %
business-case-margin = Kate, %
business-case-rationale-hint = Mistä luku tulee, ja miksi siihen voi luottaa?
business-case-rationale-help = Rivi lasketaan perustelluksi vasta, kun perustelu on kirjattu.
business-case-computed = Vuosittain { $amounts }, yhteensä { $total }
business-case-own-figures = Skenaarioilla on omat luvut
business-case-own-year = { $scenario } € { $year }
business-case-facts = Rekisterin tietämät luvut
business-case-facts-reading = Luetaan rekisterin lukuja
business-case-facts-none = Rekisteristä ei löydy tähän vielä lukuja.
business-case-fact-use = Käytä tätä
business-case-fact-to = { $use }: { $fact }
business-case-fact-source = rekisteri, { $dates }
business-case-fact-from = Luvun lähde: { $source }, { $date }
business-case-fact-purchases = Ostot vuonna { $year }
business-case-fact-margin = Kate vuonna { $year }
business-case-fact-margin-share = Kateprosentti, 12 kk
business-case-fact-average-purchase = Keskiosto, 12 kk
business-case-fact-per-customer = Ostot asiakasta kohti, 12 kk
business-case-fact-retention = Palaavien asiakkaiden osuus, 12 kk
business-case-fact-customers-in = Asiakkaita vaiheessa { $stage }
business-case-fact-silent = Hiljaisia asiakkaita, ei ostoja 12 kk
business-case-fact-interactions = Kohtaamisia, 12 kk
business-case-fact-purchases-from = Ostot lähteestä { $source }, 12 kk
business-case-key-cells = Siirry soluihin
business-case-key-edit = Muokkaa solua, siirry alas
business-case-key-remove = Poista rivi (rivin nimellä)

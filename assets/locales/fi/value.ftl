# Arvo ja segmentit: kuva, segmentit, tarveryhmät ja se, miten arvo lasketaan.
value-letter-acquisition = H
value-letter-growth = K
value-letter-strategic = S
value-letter-retention = P
value-letter-efficiency = T
value-class-a = Korkea
value-class-b = Keskitaso
value-class-c = Matala
value-about = noin { $amount }
value-advice-acquisition = voita asiakkaaksi
value-advice-growth = kasvata
value-advice-strategic = pidä ja kasvata
value-advice-retention = pidä tyytyväisenä
value-advice-efficiency = palvele kevyesti

value-view = Näkymä
value-view-picture = Kuvana
value-view-table = Taulukkona
value-view-groups = Tarveryhmät
value-how = Miten arvo lasketaan
value-apply =
    { $count ->
        [one] Siirrä 1 asiakas
       *[other] Siirrä { $count } asiakasta
    }
value-discard = Peru
value-as-of = laskettu { $date }
value-reckoning = arvoa lasketaan…
value-reading = luetaan asiakkaita…
value-turnover = arvot liikevaihtona
value-margin-ask = Paljonko myynnistä jää katteeksi? Yksi prosenttiluku riittää, niin arvo kertoo katteesta eikä liikevaihdosta.
value-margin-act = Anna kate
value-empty = Ei vielä asiakkaita
value-empty-text = Kun asiakkaat ja heidän ostonsa on tuotu, tässä näkyy, kuka on arvokkain ja missä on kasvun varaa.
value-empty-act = Tuo asiakkaita

value-picture = Asiakkaat nykyarvon ja potentiaalin mukaan
value-picture-said =
    { $count ->
        [one] 1 asiakas.
       *[other] { $count } asiakasta.
    } Nuolinäppäimet siirtävät pisteestä toiseen, Page Up ja Page Down segmentistä toiseen, Enter avaa asiakkaan. Samat tiedot ovat taulukkona.
value-threshold-current = Nykyarvon raja
value-threshold-potential = Potentiaalin raja
value-across = Vaaka-akseli
value-across-purchases = Ostot 12 kk
value-across-rank = Sijoitus ostoissa
value-across-value = Elinkaariarvo
value-across-purchases-long = Nykyarvo: ostot 12 kk, € (logaritminen)
value-across-rank-long = Nykyarvo: sijoitus 12 kuukauden ostoissa, €
value-across-value-long = Elinkaariarvo, € (logaritminen)
value-upright = Potentiaali, € vuodessa
value-no-purchases = ei ostoja
value-thousand = { $amount } t€
value-legend-good = myönteinen
value-legend-bad = kielteinen
value-legend-neutral = neutraali tai ei tietoa
value-legend-proposed = ehdotettu potentiaali
value-legend-late = hoidon poikkeama
value-close = Rajalla: kymmenesosa siirtäisi
value-close-count =
    { $count ->
        [one] 1 asiakas rajalla
       *[other] { $count } asiakasta rajalla
    }
value-close-title = Rajalla
value-care-late = Hoito myöhässä
value-by-hand = käsin: { $reason }

value-equity = Asiakaspääoma
value-column-segment = Segmentti
value-column-count = n
value-column-year = 12 kk €
value-column-clv = CLV €
value-column-clv-thousand = CLV t€
value-column-range = väli 80 %
value-column-name = Nimi
value-column-now = Nyt €
value-column-potential = Potentiaali €
value-column-value = Elinkaariarvo
value-column-activity = Aktiivisuus
value-too-little = Ostoja on vielä liian vähän ennusteeseen. Segmentit näkyvät silti: ne perustuvat ostoihin ja potentiaaliin.
value-list-empty = Tässä segmentissä ei ole asiakkaita.
value-potential-entered = oma arvio
value-potential-proposed = ehdotus
value-potential-unknown = ei arviota
value-tasks = Tehtävä kaikille
value-more-acts = Muut toimet koko listalle
value-act-tag = Lisää tunniste…
value-act-responsible = Vaihda vastuuhenkilö…
value-act-assign = Valitse segmentti käsin…
value-act-release =
    { $count ->
        [one] Vapauta 1 käsin valittu
       *[other] Vapauta { $count } käsin valittua
    }
value-open = Avaa asiakas
value-explain = Miten tämä on laskettu
value-assign = Valitse segmentti käsin
value-release = Vapauta: segmentti rajojen mukaan
value-potential-edit = Anna potentiaali

value-bulk-task = Tehtävä kaikille
value-bulk-tag = Tunniste kaikille
value-bulk-responsible = Vastuuhenkilö kaikille
value-bulk-segment = Segmentti käsin
value-bulk-count =
    { $count ->
        [one] Koskee 1 asiakasta.
       *[other] Koskee { $count } asiakasta.
    }
value-bulk-save = Tallenna
value-tag = Tunniste
value-assign-help = Valinta pysyy, kunnes se vapautetaan. Rajat eivät siirrä asiakasta.
value-save = Tallenna
value-potential-title = Potentiaali
value-potential-how = Miten arvioidaan
value-by-euros = Euroina vuodessa
value-by-share = Asiakasosuutena
value-potential-help = Paljonko asiakas voisi ostaa meiltä vuodessa. Tyhjä: ehdotus jää voimaan.
value-share-help = Montako prosenttia asiakkaan tällaisista ostoista tulee meille. Ostot 12 kk: { $amount }.
value-potential-proposal = Samanlaisten asiakkaiden ostoista laskettu ehdotus: { $amount } vuodessa.
value-potential-no-proposal = Ehdotusta ei ole: samanlaisia asiakkaita on alle 20 tai ostoja ei ole.

value-group = Tarveryhmä
value-group-none = Ei tarveryhmää
value-all = Kaikki
value-groups-note = Sama asiakas voi kuulua useaan tarveryhmään. Ruutua painamalla sen asiakkaat näkyvät listana.
value-groups-empty = Ei vielä tarveryhmiä
value-groups-empty-text = Tarveryhmä kokoaa asiakkaat, joilla on sama tarve. Ryhmiä lisätään asiakkaan tiedoissa.
value-groups-empty-act = Asiakkaisiin

value-margin = Myyntikate prosentteina
value-margin-help = Arvonlisäverottomasta myynnistä muuttuvien kulujen jälkeen. Tyhjä: arvot ovat liikevaihtoa.
value-discount = Korko vuodessa, %
value-discount-help = Tulevan vuoden euro on tämän verran pienempi kuin tämän päivän euro.
value-usual-days = Tavallinen ostoväli päivinä
value-usual-days-help = Auttaa, kun ostoja on vasta vähän. Voi jättää tyhjäksi.
value-yearly-events = Myynti on vuosittaisissa tapahtumissa
value-first-untypical = Ensimmäinen ostos on poikkeava (näyte, aloituspakkaus)
value-model = Laskentamalli
value-months =
    { $count ->
        [one] 1 kuukausi
       *[other] { $count } kuukautta
    }
value-method = Arvo on ennuste katteesta, jonka asiakas vielä tuo. Se lasketaan siitä, kuinka usein, milloin viimeksi ja kuinka paljolla asiakas on ostanut. Mennyttä myyntiä ei lasketa mukaan.
value-evidence = Ostaneita asiakkaita on { $customers }, uudelleen ostaneita { $repeat } ja uusintaostoja { $repeats }.
value-level-means-too-little = Ostoja on liian vähän ennusteeseen. Näytetään vain se, mitä on jo tapahtunut.
value-level-means-rough = Tieto riittää asiakkaiden järjestykseen ja karkeisiin luokkiin, ei yksittäisiin euroihin.
value-level-means-fair = Asiakkaan arvo voidaan kertoa kymmenen euron tarkkuudella. Väli kertoo, kuinka epävarma se on.
value-level-means-good = Tietoa on hyvin: arvo kerrotaan euroina ja sen väli vieressä.
value-equity-means = Kun yrityksiä on kymmenen tällaista, kahdeksassa nykyiset asiakkaat tuovat { $range } seuraavien { $months } kuukauden aikana.
value-spend-follows = Usein ostavat ostavat eri summilla kuin harvoin ostavat. Siksi arvoon kannattaa suhtautua varoen.
value-left-out =
    { $count ->
        [one] 1 ostopäivä jätettiin pois, koska se on ennen vuotta 1990 tai tulevaisuudessa.
       *[other] { $count } ostopäivää jätettiin pois, koska ne ovat ennen vuotta 1990 tai tulevaisuudessa.
    }

value-lifetime = Elinkaariarvo
value-step-purchases = Ostot
value-step-rhythm = Rytmi
value-step-forecast = Ennuste
value-step-spend = Ostoksen koko
value-step-margin = Kate
value-step-discount = Korko
value-step-rfm = Pisteet
value-story-no-purchases = Ostoja ei ole, joten arvoa ei voi laskea.
value-story-purchases =
    { $count ->
        [one] 1 ostopäivä, { $from }, yhteensä { $total }. Viimeisten 12 kuukauden ostot ovat { $year }.
       *[other] { $count } ostopäivää { $from }–{ $to }, yhteensä { $total }. Viimeisten 12 kuukauden ostot ovat { $year }.
    }
value-story-once = Rytmiä ei vielä tunneta. Ainoa osto: { $ago }.
value-story-rhythm =
    { $days ->
        [one] Ostojen väli on ollut keskimäärin 1 päivä. Viimeisin osto: { $ago }.
       *[other] Ostojen väli on ollut keskimäärin { $days } päivää. Viimeisin osto: { $ago }.
    }
value-story-forecast = { $activity }. Seuraavien { $months } kuukauden aikana odotetaan noin { $count } ostoa.
value-story-spend = Seuraava ostos on arviolta { $spend }. Oma historia painaa siinä { $share }, loput tulee kaikkien asiakkaiden keskiostoksesta { $shop }.
value-story-margin = Odotetuista ostoista kertyy { $turnover }, josta { $margin } eli { $kept } on katetta.
value-story-no-margin = Odotetuista ostoista kertyy { $turnover }. Kateprosenttia ei ole annettu, joten luku on liikevaihtoa.
value-story-discount = Tulevat eurot muutetaan tämän päivän rahaksi { $rate } vuosikorolla. Tulos: { $value }.
value-story-range = Kahdeksassa tapauksessa kymmenestä { $low }–{ $high }.
value-story-rfm = Ajankohta { $recency }, tiheys { $frequency } ja ostoksen koko { $monetary }, kun paras on { $of }.
value-story-by-hand = Valittu käsin: { $reason }.
value-story-potential-entered = Potentiaali { $amount } vuodessa, oma arvio.
value-story-potential-proposed = Potentiaali { $amount } vuodessa, ehdotus samanlaisten asiakkaiden ostoista.
value-story-potential-unknown = Potentiaalia ei ole arvioitu.

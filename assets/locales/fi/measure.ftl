# Measures: their names, what feeds them and what they count; periods, targets and what those lack.

measure-turnover = Myynti
    .feeds = Kirjaa tai tuo ostot, niin myynti kertyy tähän.
    .n =
        { $count ->
            [one] n = { $count } ostokerta
           *[other] n = { $count } ostokertaa
        }
measure-margin = Myyntikate
    .feeds = Anna ostoille kate tai koko yrityksen kateprosentti arvon asetuksissa.
    .n =
        { $count ->
            [one] n = { $count } ostokerta
           *[other] n = { $count } ostokertaa
        }
measure-active-customers = Aktiiviset asiakkaat
    .feeds = Asiakas on aktiivinen, kun hän on ostanut vuoden sisällä.
    .n =
        { $count ->
            [one] n = { $count } asiakas
           *[other] n = { $count } asiakasta
        }
measure-new-customers = Uudet asiakkaat
    .feeds = Ensimmäinen osto tekee asiakkaasta uuden.
    .n =
        { $count ->
            [one] n = { $count } aktiivinen
           *[other] n = { $count } aktiivista
        }
measure-kept-customers = Pidetyt asiakkaat
    .feeds = Lasketaan ostoista: aktiivinen jakson alussa ja lopussa.
    .n =
        { $count ->
            [one] n = { $count } asiakas alussa
           *[other] n = { $count } asiakasta alussa
        }
measure-won-back-customers = Takaisin saadut asiakkaat
    .feeds = Yli vuoden hiljaa ollut, joka ostaa taas, lasketaan tähän.
    .n =
        { $count ->
            [one] n = { $count } aktiivinen
           *[other] n = { $count } aktiivista
        }
measure-lost-customers = Menetetyt asiakkaat
    .feeds = Asiakas lasketaan menetetyksi, kun viime ostosta on yli vuosi.
    .n =
        { $count ->
            [one] n = { $count } asiakas alussa
           *[other] n = { $count } asiakasta alussa
        }
measure-retention = Asiakaspito
    .feeds = Näkyy, kun asiakkaita on ollut jo ennen jaksoa.
    .n =
        { $count ->
            [one] n = { $count } asiakas alussa
           *[other] n = { $count } asiakasta alussa
        }
measure-churn = Asiakaspoistuma
    .feeds = Näkyy, kun asiakkaita on ollut jo ennen jaksoa.
    .n =
        { $count ->
            [one] n = { $count } asiakas alussa
           *[other] n = { $count } asiakasta alussa
        }
measure-average-purchase = Keskiostos
    .feeds = Kirjaa tai tuo ostot summineen.
    .n =
        { $count ->
            [one] n = { $count } ostokerta
           *[other] n = { $count } ostokertaa
        }
measure-purchases-per-customer = Ostokertoja asiakasta kohti
    .feeds = Kirjaa tai tuo ostot päivineen.
    .n =
        { $count ->
            [one] n = { $count } ostanut
           *[other] n = { $count } ostanutta
        }
measure-customer-equity = Asiakaspääoma
    .feeds = Arvio tarvitsee asiakkaita, jotka ovat ostaneet useammin kuin kerran.
    .n =
        { $count ->
            [one] n = { $count } asiakas
           *[other] n = { $count } asiakasta
        }
measure-average-value = Asiakkaan elinkaariarvo keskimäärin
    .feeds = Arvio tarvitsee asiakkaita, jotka ovat ostaneet useammin kuin kerran.
    .n =
        { $count ->
            [one] n = { $count } asiakas
           *[other] n = { $count } asiakasta
        }
measure-return-on-equity = Asiakaspääoman tuotto
    .feeds = Tarvitsee kateprosentin ja asiakaspääoman jakson alussa ja lopussa.
    .n =
        { $count ->
            [one] n = { $count } asiakas
           *[other] n = { $count } asiakasta
        }
measure-csat = Tyytyväisyys 1–5
    .feeds = Kysy palautteen yhteydessä tyytyväisyyttä asteikolla 1–5.
    .n =
        { $count ->
            [one] n = { $count } vastaus
           *[other] n = { $count } vastausta
        }
measure-nps = Suositteluhalu, NPS
    .feeds = Kysy palautteen yhteydessä suosittelua asteikolla 0–10.
    .n =
        { $count ->
            [one] n = { $count } vastaus
           *[other] n = { $count } vastausta
        }
measure-answer-time = Vastausaika, mediaani
    .feeds = Merkitse palaute vastaanotetuksi, kun siihen on vastattu.
    .n =
        { $count ->
            [one] n = { $count } vastattu palaute
           *[other] n = { $count } vastattua palautetta
        }
measure-complaints = Reklamaatiot
    .feeds = Kirjaa reklamaatiot palautteeseen.
    .n =
        { $count ->
            [one] n = { $count } palaute
           *[other] n = { $count } palautetta
        }
measure-complaint-rate = Reklamaatioita ostoista
    .feeds = Kirjaa ostot ja reklamaatiot.
    .n =
        { $count ->
            [one] n = { $count } ostokerta
           *[other] n = { $count } ostokertaa
        }
measure-emotional-bond = Tunneside
    .feeds = Merkitse kohtaamiseen tai palautteeseen, miltä asiakkaasta tuntui.
    .n =
        { $count ->
            [one] n = { $count } tunne
           *[other] n = { $count } tunnetta
        }
measure-care-activity = Hoitomallin toteuma
    .feeds = Anna segmenteille hoitomallit, niin niiden rytmi näkyy tässä.
    .n =
        { $count ->
            [one] n = { $count } asiakas
           *[other] n = { $count } asiakasta
        }
measure-leads = Uudet liidit
    .feeds = Lisää asiakkaat ja mahdolliset asiakkaat lähteineen.
    .n =
        { $count ->
            [one] n = { $count } liidi
           *[other] n = { $count } liidiä
        }
measure-lead-conversion = Liideistä ostaneita
    .feeds = Lisää mahdolliset asiakkaat ja heidän ensimmäiset ostonsa.
    .n =
        { $count ->
            [one] n = { $count } liidi
           *[other] n = { $count } liidiä
        }
measure-concentration = Kymmenen parhaan osuus
    .feeds = Kirjaa tai tuo ostot, niin osuus lasketaan.
    .n =
        { $count ->
            [one] n = { $count } ostanut
           *[other] n = { $count } ostanutta
        }
measure-segment-migration = Segmentistä toiseen siirtyneet
    .feeds = Segmenttejä on muistettu vasta vähän aikaa: siirtymät näkyvät, kun jakson alku ja loppu ovat tiedossa.
    .n =
        { $count ->
            [one] n = { $count } asiakas
           *[other] n = { $count } asiakasta
        }
measure-development = Kehittämistavoitteet
    .feeds = Aseta kehittämistavoite, niin sen eteneminen näkyy tässä.
    .n =
        { $count ->
            [one] n = { $count } avoin tavoite
           *[other] n = { $count } avointa tavoitetta
        }

measure-period-month = Kuukausi
measure-period-quarter = Neljännes
measure-period-year = Vuosi
measure-period-twelve-months = 12 kk

measure-gap-no-value = Kirjoita luku, johon pyritään.
measure-gap-no-meaning = Kirjoita, miksi tavoite on tärkeä.
measure-gap-no-start = Lähtöluku puuttuu, eikä mittarilla ole vielä arvoa.
measure-gap-is-start = Tavoite on sama kuin lähtöluku.
measure-gap-wrong-way = Tavoite on huonompi kuin nykyinen luku.
measure-gap-too-far = Tavoite on yli kaksinkertainen lähtölukuun nähden: onko se saavutettavissa?
measure-gap-no-resources = Kirjoita, millä ajalla ja rahalla tavoitteeseen päästään.
measure-gap-no-person = Valitse, kuka vastaa tavoitteesta.
measure-gap-no-deadline = Valitse päivä, johon mennessä tavoite on saavutettu.
measure-gap-deadline-passed = Määräpäivä on jo mennyt.

measure-state-reached = Tavoitteessa
measure-state-underway = Matkalla
measure-state-behind = Jäljessä

measure-thousands = { $number } t€
measure-unit-days =
    { $count ->
        [one] { $number } päivä
       *[other] { $number } päivää
    }
measure-change-percent-points = { $number } %-yksikköä
measure-change-points = { $number } pistettä
measure-change-days = { $number } pv
measure-since-month = { $change } edelliskuun samoista päivistä
measure-since-quarter = { $change } ed. neljänneksen samoista päivistä
measure-since-year = { $change } viime vuoden samoista päivistä
measure-since-twelve-months = { $change } edellisvuodesta
measure-unchanged = Ennallaan
measure-range = väli { $low }–{ $high }
measure-target-line = Tavoite { $value }
measure-target-none = Ei tavoitetta
measure-too-few = Liian vähän vastauksia
measure-too-few-line = Luku näytetään, kun vastauksia on vähintään { $count }.
measure-nothing = Ei vielä lukua
measure-no-compare = Ei vertailulukua
measure-history-since = Segmentit on muistissa { $date } alkaen.

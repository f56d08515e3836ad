# Measures: names, what feeds them, what they count; the dashboard, targets and the report.

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
measure-since-twelve-months = { $change } edellisistä 12 kuukaudesta
measure-unchanged = Ennallaan
measure-range = väli { $low }–{ $high }
measure-target-line = Tavoite { $value }
measure-target-none = Ei tavoitetta
measure-too-few = Liian vähän vastauksia
measure-too-few-line = Luku näytetään, kun vastauksia on vähintään { $count }.
measure-nothing = Ei vielä lukua
measure-no-compare = Ei vertailulukua
measure-history-since = Segmentit on muistissa { $date } alkaen.

dashboard-segment = Segmentti
dashboard-all = Kaikki segmentit
dashboard-period = Jakso
dashboard-choose = Valitse mittarit
dashboard-print = Tallenna PDF
dashboard-picture = Tallenna kuvana
dashboard-picture-saved = Kuva tallennettu: { $name }
dashboard-counting = Mittareita lasketaan.
dashboard-counting-text = Rekisteri on suuri: luvut lasketaan taustalla, ja sillä välin näkyvät viimeksi lasketut.
dashboard-as-of = Laskettu { $date }
dashboard-card = { $name }: { $value }. { $change }. { $target }. { $n }.
dashboard-trend = { $name }, 12 viime jaksoa
dashboard-satisfaction = Tyytyväisyys 1–5
dashboard-satisfaction-text = keskiarvo ja 80 %:n väli, ontto = alle 10 vastausta
dashboard-satisfaction-none = Kun palautteeseen on merkitty tyytyväisyys, sen kehitys piirtyy tähän.
dashboard-satisfaction-goal = tavoite { $value }
dashboard-base = Asiakaskunnan kehitys
dashboard-base-text = luku pylvään päällä: aktiivisia jakson lopussa
dashboard-base-none = Kun ostoja on kirjattu, tästä näkee uudet, takaisin saadut ja menetetyt asiakkaat.
dashboard-base-new = uudet
dashboard-base-won-back = palanneet
dashboard-base-lost = menetetyt
dashboard-base-spoken = { $label }: aktiivisia { $active }, uusia { $new }, palanneita { $won }, menetettyjä { $lost }
dashboard-actions = Näillä mittarit liikkuvat
dashboard-actions-none = Mikään ei odota: pidä rytmi yllä.
dashboard-act-feedback =
    { $count ->
        [one] Vastaa avoimeen palautteeseen
       *[other] Vastaa { $count } avoimeen palautteeseen
    }
dashboard-act-care =
    { $count ->
        [one] Hoida asiakas, joka on jäänyt odottamaan
       *[other] Hoida { $count } odottamaan jäänyttä asiakasta
    }
dashboard-act-lost =
    { $count ->
        [one] Kysy hiljenneeltä asiakkaalta, mitä hänelle kuuluu
       *[other] Ota yhteys { $count } hiljenneeseen
    }
dashboard-act-leads =
    { $count ->
        [one] Tee tarjous liidille, joka ei ole ostanut
       *[other] Tee tarjous { $count } liidille, jotka eivät ole ostaneet
    }
dashboard-act-ask = Kysy tyytyväisyyttä seuraavilta asiakkailta
dashboard-act-develop = Katso, miten kehittämistavoitteet etenevät
dashboard-act-target = Aseta mittarille tavoite
dashboard-empty = Mittarit heräävät asiakkaista
dashboard-empty-text = Lisää asiakkaita ja ostoja tai tuo ne tiedostosta. Sen jälkeen tästä näkee, mihin suuntaan asiakkuudet kehittyvät.
dashboard-empty-act = Tuo tiedosto
dashboard-key-cards = Siirry kortista toiseen
dashboard-key-open = Avaa luettelo luvun takana

dashboard-chooser-title = Mittaripöydän mittarit
dashboard-chooser-text = Valitse enintään kuusi. Järjestystä vaihdetaan vetämällä tai näppäimillä Alt+↑ ja Alt+↓.
dashboard-chooser-count = { $count } / { $most } valittu
dashboard-chooser-up = Siirrä ylemmäs: { $name }
dashboard-chooser-down = Siirrä alemmas: { $name }
dashboard-chooser-save = Tallenna
dashboard-chooser-usual = Palauta tavalliset

dashboard-behind-none = Ei rivejä tällä jaksolla.
dashboard-behind-most = Näytetään { $count } ensimmäistä.
dashboard-behind-nobody = Tuntematon
dashboard-behind-late =
    { $count ->
        [one] myöhässä { $count } päivän
       *[other] myöhässä { $count } päivää
    }
dashboard-behind-leads = { $bought } / { $came } ostanut
dashboard-behind-no-source = Lähde ei tiedossa
dashboard-behind-no-segment = Ei segmenttiä
dashboard-behind-move = { $from } → { $to }
dashboard-behind-open = Avaa sivu
dashboard-target-edit = Muuta tavoitetta
dashboard-target-add = Aseta tavoite
dashboard-target-remove = Poista tavoite
dashboard-target-change-title = Mittarin tavoite
dashboard-target-add-title = Uusi mittarin tavoite
dashboard-target-save = Tallenna tavoite
dashboard-target-whole = Tavoite on selkeä, mitattava, saavutettavissa, resursoitu ja aikataulutettu.
dashboard-target-missing = Vielä puuttuu: { $gap }
dashboard-target-meaning-hint = Miksi tämä luku merkitsee jotain asiakkaalle ja yritykselle?
dashboard-target-resources-hint = Aika, raha, ihmiset: esim. 2 h viikossa
dashboard-target-now = Nyt { $value }
dashboard-target-by = { $date } mennessä

report-dashboard-kind = Mittarikooste
report-dashboard-line = { $period }, { $segment }. Laskettu { $date }.
report-dashboard-foot = Pisteet näytetään vasta kymmenestä vastauksesta alkaen.
report-dashboard-cards = Valitut mittarit
report-dashboard-all = Kaikki mittarit
report-dashboard-head-measure = Mittari
report-dashboard-head-value = Nyt
report-dashboard-head-change = Muutos
report-dashboard-head-target = Tavoite
report-dashboard-head-n = Aineisto
report-dashboard-base = Asiakaskunnan kehitys vuosittain
report-dashboard-head-year = Vuosi
report-dashboard-head-active = Aktiivisia
report-dashboard-head-new = Uusia
report-dashboard-head-won = Palanneita
report-dashboard-head-lost = Menetettyjä
report-dashboard-card = Mittarikooste
report-dashboard-when = Kuukauden lopussa: mihin suuntaan asiakkuudet kehittyvät ja mitkä tavoitteet ovat jäljessä.

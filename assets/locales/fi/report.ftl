# Documents for people (PDF).

report-personal-data = Sisältää henkilötietoja. Säilytä kuten sopimuksia.
report-printed = Tulostettu { $at }, Kimmoke

report-card-kind = Asiakaskortti
report-card-buyer-since = ostanut vuodesta { $year }
report-card-depth = syvyys { $level }/5, { $word }
report-card-responsible = Vastuuhenkilö { $name }
report-card-last-contact = viimeisin yhteys { $date }
report-card-next-step = Seuraava askel: { $title }
report-card-no-next-step = Seuraavaa askelta ei ole sovittu
report-card-no-next-step-detail = Sovi käynnillä seuraava askel ja sen päivä.
report-card-answers-waiting =
    { $count ->
        [one] Yksi palaute odottaa vastausta.
       *[other] { $count } palautetta odottaa vastausta.
    }
report-card-fact-none = ei vielä
report-card-change-up = ↑ { $percent } edellisvuodesta
report-card-change-down = ↓ { $percent } edellisvuodesta
report-card-change-same = sama kuin edellisvuonna
report-card-purchase-count =
    { $count ->
        [one] 1 osto 12 kuukaudessa
       *[other] { $count } ostoa 12 kuukaudessa
    }
report-card-emotion = Viimeisin tunne
report-card-interactions =
    { $count ->
        [one] 1 kohtaaminen
       *[other] { $count } kohtaamista
    }
report-card-quarters = Ostot vuosineljänneksittäin
report-card-unit-thousands = tuhatta euroa, vuosi { $year } tummalla
report-card-unit-euros = euroa, vuosi { $year } tummalla
report-card-chart-alt = Pylväskuvio ostoista: { $values }
report-card-tasks = Avoimet tehtävät
report-card-more-tasks =
    { $count ->
        [one] ja 1 tehtävä lisää
       *[other] ja { $count } tehtävää lisää
    }
report-card-task = Tehtävä
report-card-people = Yhteyshenkilöt ja luvat
report-card-reach = Yhteys
report-card-consents = Luvat
report-card-no-consents = ei lupia
report-card-preferred-channel = mieluiten { $channel }
report-card-consent-given = { $purpose }, { $date }
report-card-consent-withdrawn = { $purpose } peruttu { $date }
report-card-learned = Mitä on opittu
report-card-source = Lähde
report-card-events = Viimeksi tapahtunut
report-card-event = Tapahtuma
report-card-event-text = Sisältö
report-card-event-purchase = Osto { $amount }
report-card-event-task = Tehtävä tehty
report-card-event-stage = Vaihe: { $stage }
report-card-quote = ”{ $text }”
report-card-details = Perustiedot
report-card-detail = Tieto
report-card-value = Arvo

report-list-too-long =
    Luettelossa on { $count } riviä, ja PDF-tiedostoon mahtuu { $max }. Rekisteri on ennallaan. Rajaa luetteloa tai vie se CSV-tiedostoon.
report-list-count =
    { $count ->
        [one] 1 asiakas
       *[other] { $count } asiakasta
    }
report-list-kind = Asiakasluettelo

report-recovery-kind = Palautuslehti
report-recovery-title = Rekisterin palautuslehti
report-recovery-lead = Tulosta tämä lehti, täytä se käsin ja säilytä lukitussa paikassa erillään tietokoneesta. Salasanaa ei tulosteta eikä tallenneta minnekään.
report-recovery-lead-unprotected = Tulosta tämä lehti ja säilytä se erillään tietokoneesta.
report-recovery-file = Rekisteritiedosto
report-recovery-folder = Kansio
report-recovery-backups = Varmuuskopiot
report-recovery-created = Rekisteri luotu
report-recovery-passphrase = Salasana
report-recovery-passphrase-text = Kirjoita salasana tähän käsin, kirjaimet ja välilyönnit tarkasti. Ilman sitä rekisteriä ei voi avata kukaan, ei myöskään Kimmokkeen tekijä.
report-recovery-passphrase-note = Isot ja pienet kirjaimet ovat eri merkkejä. Merkitse välilyönti alaviivalla, jos se voi jäädä huomaamatta.
report-recovery-unprotected = Rekisterillä ei ole salasanaa
report-recovery-unprotected-text = Kuka tahansa, joka saa tiedoston, voi lukea sen. Säilytä tietokone ja varmuuskopiot lukitussa paikassa.
report-recovery-forgotten = Jos salasana katoaa
report-recovery-forgotten-1 = Kokeile rauhassa: tarkista isot kirjaimet ja näppäimistön kieli. Yrityksiä ei rajoiteta.
report-recovery-forgotten-2 = Jos rekisteri on jo auki jossakin ikkunassa, älä sulje sitä: vie tiedot sieltä tiedostoiksi.
report-recovery-forgotten-3 = Muuta keinoa ei ole. Rekisteri aloitetaan alusta, ja tiedot tuodaan esimerkiksi laskutuksesta.
report-recovery-laptop = Jos tietokone katoaa tai hajoaa
report-recovery-laptop-1 = Asenna Kimmoke toiselle tietokoneelle.
report-recovery-laptop-2 = Kopioi viimeisin varmuuskopio sille levylle. Varmuuskopio on kokonainen rekisteri.
report-recovery-laptop-3 = Valitse Kimmokkeessa ”Avaa rekisteri”, osoita tiedosto ja kirjoita salasana.
report-recovery-laptop-3-unprotected = Valitse Kimmokkeessa ”Avaa rekisteri” ja osoita tiedosto.
report-recovery-laptop-4 = Jos tietokone varastettiin, asiakkaiden henkilötiedot ovat varkaan luettavissa: arvioi ilmoitus tietosuojavaltuutetulle 72 tunnin kuluessa.
report-recovery-damaged = Jos tiedosto on vaurioitunut
report-recovery-damaged-1 = Älä poista tiedostoa. Ota siitä kopio.
report-recovery-damaged-2 = Palauta viimeisin varmuuskopio, joka avautuu.
report-recovery-footer = Säilytä lukitussa paikassa, ei samassa laukussa tietokoneen kanssa.

report-language = Raporttien kieli
report-save = Tallenna PDF…
report-save-of = Tallenna PDF: { $report }
report-making = Tehdään PDF-tiedostoa
report-saved = Tallennettu: { $name }
report-made = Tehdyt raportit
report-file-card = Asiakaskortti { $name }
report-card-title = Asiakaskortti käyntiä varten
report-card-text = Perustiedot, yhteyshenkilöt, avoimet tehtävät, viimeisimmät kohtaamiset ja palautteet sekä ostot.
report-list-title = Asiakasluettelo
report-list-text = Asiakkaat kuten taulukossa: samat sarakkeet, rajaukset ja järjestys.
report-list-view = Näkymä
report-all-customers = Kaikki asiakkaat
report-recovery-text = Ohje siltä varalta, että salasana unohtuu tai tietokone katoaa. Salasanaa ei koskaan tulosteta.

report-case-kind = Laskelma
report-case-footer = Luvut ovat yrityksen oma laskelma, eivät lupaus.
report-case-past = toteutunut
report-case-next = arvio
report-case-rate = diskonttokorko { $rate }
report-case-hour = oma työtunti { $rate }
report-case-justified = perusteltu { $share }
report-case-npv = nettonykyarvo { $npv }
report-case-discounted = diskontattuna { $roi }
report-case-unit = euroa, kunkin kuukauden lopussa
report-case-scenarios = Skenaariot
report-case-as-is = luvut sellaisinaan
report-case-brings = Tuotto
report-case-present = Nykyarvo
report-case-lines = Rivit ja perustelut
report-case-missing = Perustelu puuttuu
report-case-unjustified = Ilman perustelua
report-case-unjustified-text = Näiden rivien luvuille ei ole vielä kirjattu perustelua. Ne ovat mukana tuloksessa.
report-case-line = Rivi
report-case-low = Netto, heikompi
report-case-high = Netto, parempi
report-case-questions = Kysymykset lukujen takana
report-case-unanswered = Ei vielä vastausta.
report-case-method = Näin laskelma on tehty
report-case-method-roi = ROI on netto jaettuna investoinnilla. Netto on säästöt ja hyödyt, joista on vähennetty kulut ja investoinnit.
report-case-method-time = Vuoden luku jakautuu tasan kahdelletoista kuukaudelle tai osuu tammikuulle, jos niin on merkitty.
report-case-method-npv = Nettonykyarvossa kunkin vuoden netto on diskontattu vuoden lopusta korolla { $rate }.
report-case-method-month = Takaisinmaksukuukausi on ensimmäinen, jonka lopussa kertynyt netto on vähintään nolla ja pysyy siinä loppuun asti.
report-case-method-scenarios = Varovainen ja rohkea skenaario kertovat kulut, säästöt ja hyödyt annetuilla osuuksilla tai käyttävät rivin omia lukuja.
report-case-method-justified = Perusteltu osuus on se osa säästöistä ja hyödyistä, jonka riveille on kirjattu perustelu.
report-case-title = Laskelma pankille tai kumppanille
report-case-text = Tulos lauseena, kertynyt netto kuvana, skenaariot, rivit perusteluineen, herkkyys ja laskutapa. Kun haetaan rahoitusta tai sovitaan yhteistyöstä.
report-case-choose = Laskelma
report-case-none = Laskelmia ei vielä ole.
report-assessment-heading = Itsearviointi { $year }
report-assessment-footer = Arvio yrityksen omasta toiminnasta. Säilytä luottamuksellisena.
report-assessment-text = Nykytila ja tavoite kysymyksittäin, erot tärkeysjärjestyksessä, osa-alueet, muutos edellisestä kierroksesta ja muistiinpanot.
report-assessment-none = Raportin voi tehdä, kun itsearviointi on aloitettu.
report-development-kind = Kehittämissuunnitelma
report-development-card = Tavoitteet, välitavoitteet, toimenpiteet ja SMART-huomiot, SWOT ja TOWS sekä polun tarkistukset. Yhteiseen katselmukseen, rahoittajalle tai kumppanille.
report-development-nothing = Kehittämistä ei ole vielä suunniteltu. Aloita Kehittäminen-sivulta: SWOT, tavoite tai polun ensimmäinen askel.
report-development-foot = Yrityksen sisäinen asiakirja.
report-development-gaps = Täsmennettävää ennen kuin tavoite on SMART
report-development-fact = Asia
report-development-text = Sisältö
report-development-reached = saavutettu { $date }
report-development-ahead = edessä
report-swot-kind = SWOT ja TOWS
report-swot-card = Vahvuudet, heikkoudet, mahdollisuudet ja uhat yhdellä sivulla ja niiden pareista syntyneet toimenpiteet.
report-swot-none = Ei vielä kirjattu mitään
report-swot-pair = Pari
report-swot-joins = Yhdistää
report-swot-target = Kehittämistavoite
report-path-part = Osa
report-path-open = merkitsemättä
report-calendar-title = Vuosikalenteri { $year }
report-calendar-weeks = vkot { $from }–{ $to }
report-calendar-more = +n: kaikki merkinnät eivät mahtuneet kuukauden riville.
report-calendar-foot = Pyhät on merkitty harmaalla.
report-calendar-card = Koko vuosi yhdellä sivulla: sesongit, messut, teemat, katselmukset ja sitouttamisen päivät. Seinälle tai yhteiseen suunnitteluun.
report-calendar-paper = Paperi
report-plan-heading = Asiakaskokemuksen suunnitelma { $year }
report-plan-kind = Asiakaskokemuksen suunnitelma
report-plan-card = Sivu jokaiselle segmentille: tunnekäyrä, ruudukko ja mitä asiakkaat kertovat. Sopii seinälle ja palaveriin.
report-plan-none = Suunnitelmaa ei vielä ole. Sen voi aloittaa Suunnittelu-sivulla.
report-plan-year = Vuosi
report-plan-row = Segmentti
report-plan-all = Kaikki segmentit
report-plan-nothing = Suunnitelmassa ei ole vielä kortteja.
report-plan-foot = Käytössä: täysi kiekko · suunniteltu: puolikas · idea: katkorengas
report-plan-phase = Vaihe
report-plan-in-use = Käytössä
report-plan-tasks = Tehtäviä tehty
report-plan-cost = Kustannus vuodessa
report-plan-heard = Mitä asiakkaat kertovat
report-plan-answer = Näin vastaamme
report-plan-unexpected = Varautuminen ja odotusten ylitys
report-plan-channel = Kanava, vastuu
report-plan-measure = Mistä näemme onnistumisen
report-plan-new = Uutta tänä vuonna
report-plan-information = Tieto talteen

report-dashboard-kind = Mittarikooste
report-dashboard-line = { $period }, { $segment }. Laskettu { $date }.
report-dashboard-foot = Pisteet näytetään vasta kymmenestä vastauksesta alkaen.
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

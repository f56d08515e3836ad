# Coded values: stages, kinds, channels. Beginning with a capital; code lowers it inside sentences.

stage-prospect = Prospekti
stage-new = Uusi
stage-established = Vakiintunut
stage-committed = Sitoutunut
stage-passive = Passiivinen
stage-ending = Päättymässä
stage-ended = Päättynyt

depth-1 = Vaihdanta
depth-2 = Tuttuus
depth-3 = Vuoropuhelu
depth-4 = Kumppanuus
depth-5 = Yhteistyö

customer-kind-reseller = Jälleenmyyjä
customer-kind-company = Yritys
customer-kind-association = Yhdistys
customer-kind-public-body = Julkisyhteisö
customer-kind-consumer = Kuluttaja
customer-kind-other = Muu

address-kind-visit = Käyntiosoite
address-kind-postal = Postiosoite
address-kind-billing = Laskutusosoite
address-kind-delivery = Toimitusosoite

language-fi = Suomi
language-sv = Ruotsi
language-en = Englanti
language-de = Saksa
language-et = Viro
language-ru = Venäjä
language-xx = Muu kieli

role-decides = Päättää
role-selects = Valitsee
role-orders = Tilaa
role-sells = Myy
role-pays = Maksaa

purpose-newsletter = Uutiskirje
purpose-text-message = Tekstiviestit
purpose-events = Messu- ja tapahtumakutsut
purpose-development = Osallistuminen kehittämiseen

decision-given = Annettu
decision-withdrawn = Peruttu

channel-meeting = Tapaaminen
channel-event = Messut tai tapahtuma
channel-phone = Puhelin
channel-email = Sähköposti
channel-message = Viesti
channel-web-shop = Verkkokauppa
channel-newsletter = Uutiskirje
channel-social-media = Sosiaalinen media
channel-post = Kirje tai paketti
channel-other = Muu

direction-outgoing = Oma yhteydenotto
direction-incoming = Asiakkaan yhteydenotto

emotion-very-bad = Hyvin kielteinen
emotion-bad = Kielteinen
emotion-neutral = Neutraali
emotion-good = Myönteinen
emotion-very-good = Hyvin myönteinen

feedback-kind-complaint = Reklamaatio
feedback-kind-praise = Kiitos
feedback-kind-idea = Idea
feedback-kind-product-feedback = Tuotepalaute
feedback-kind-question = Kysymys

feedback-status-new = Uusi
feedback-status-acknowledged = Kuitattu
feedback-status-in-progress = Työn alla
feedback-status-resolved = Ratkaistu
feedback-status-told-back = Kerrottu antajalle

bond-object-brand = Brändi
bond-object-product = Tuote
bond-object-interaction = Vuorovaikutus

task-kind-call = Soitto
task-kind-email = Sähköposti
task-kind-meet = Tapaaminen
task-kind-send = Lähetys
task-kind-answer = Vastaus
task-kind-thank = Kiitos
task-kind-other = Muu

custom-kind-text = Teksti
custom-kind-number = Luku
custom-kind-date = Päivämäärä
custom-kind-choice = Valinta

noun-person = Henkilö
noun-customer = Asiakas
noun-contact = Yhteyshenkilö
noun-purchase = Osto
noun-phase = Ostoprosessin vaihe
noun-interaction = Kohtaaminen
noun-task = Tehtävä
noun-feedback = Palaute
noun-grouping = Tagi tai tarveryhmä
noun-custom-field = Oma kenttä
noun-saved-view = Tallennettu näkymä
noun-business-case = ROI-laskelma
noun-setting = Asetus
noun-swot = SWOT
noun-development-target = Kehittämistavoite
noun-path = Kehittämisen polku

default-phase-impulse = Kimmoke ostamiselle
default-phase-selection = Valinta ja sisäänosto
default-phase-order = Tilaus ja toimitus
default-phase-sales = Myynti ja markkinointi
default-phase-feedback = Palautteen kerääminen ja jakaminen
noun-care-model = Hoitomalli
noun-customer-plan = Asiakassuunnitelma

segment-acquisition = Hankinta
segment-growth = Kasvu
segment-strategic = Strategiset
segment-retention = Pito
segment-efficiency = Tehostus

care-mark-done = Hoidettu
care-mark-snoozed = Siirretty
care-mark-dismissed = Ei tarpeen

care-light-in-time = Ajallaan
care-light-soon = Pian aika
care-light-late = Myöhässä
noun-criterion = Houkuttelevuuden arviointiperuste
noun-measure = Mittari

aspect-past = Mennyt
aspect-present = Nykyinen
aspect-future = Tuleva
aspect-risk = Riski

strategy-weigh = Punnitse tuotto ja riski
strategy-invest = Panosta
strategy-keep = Pidä ilman suuria panostuksia
strategy-consider-ending = Harkitse lopettamista

criterion-purchases = Ostojen määrä
criterion-profitability = Kannattavuus
criterion-payment = Maksukäyttäytyminen
criterion-loyalty = Uskollisuus
criterion-share-of-wallet = Asiakasosuus
criterion-cooperation = Yhteistyön sujuvuus
criterion-growth = Kasvun mahdollisuus
criterion-reference = Arvo suosittelijana
criterion-learning = Mitä asiakkaalta opitaan
criterion-credit-risk = Luottoriski
criterion-loss-risk = Menettämisen riski
noun-experience = Suunniteltu kokemus

plan-axis-segment = Tavoitesegmentit
plan-axis-need-group = Tarveryhmät
plan-axis-stage = Suhteen vaiheet

experience-status-idea = Idea
experience-status-planned = Suunniteltu
experience-status-in-use = Käytössä
experience-status-stopped = Lopetettu

adaptation-new = Uusille asiakkaille
adaptation-established = Vakiintuneille asiakkaille
adaptation-ending = Päättyville asiakkuuksille

phase-template-reseller = Jälleenmyynti
phase-template-service = Palveluyritys
phase-template-web-shop = Verkkokauppa
phase-template-craft = Käsityö tai verstas
phase-template-association = Yhdistys
noun-value = Asiakkaan arvo
value-level-too-little = Liian vähän tietoa
value-level-rough = Karkea arvio
value-level-fair = Kohtalainen arvio
value-level-good = Hyvä arvio
value-activity-probably-gone = Luultavasti lähtenyt
value-activity-unsure = Epävarma
value-activity-probably-active = Luultavasti aktiivinen
value-model-auto = Ohjelma valitsee
value-model-mbg = Ostaa milloin vain, voi lähteä ensimmäisenkin oston jälkeen
value-model-bg = Ostaa milloin vain, voi lähteä toisesta ostosta alkaen
value-model-bgbb = Ostaa vuosittaisissa tapahtumissa
noun-calendar-entry = Vuosikalenterin merkintä
noun-engagement = Sitouttaminen

entry-season = Sesonki
entry-fair = Messut tai tapahtuma
entry-own-theme = Oma teema
entry-customer-theme = Asiakkaan teema
entry-launch = Lanseeraus
entry-plan-action = Suunnitelman toimenpide
entry-care-action = Hoidon toimenpide
entry-follow-up = Seuranta
entry-review = Katselmus
entry-school-term = Koulujen lukukausi tai loma
entry-other = Muu

occasion-new-year = Uudenvuodenpäivä
occasion-epiphany = Loppiainen
occasion-january-sale = Tammikuun alennusmyynnit
occasion-friends-day = Ystävänpäivä
occasion-shrovetide = Laskiaistiistai
occasion-womens-day = Kansainvälinen naistenpäivä
occasion-easter-season = Pääsiäissesonki
occasion-good-friday = Pitkäperjantai
occasion-easter = Pääsiäispäivä
occasion-easter-monday = Toinen pääsiäispäivä
occasion-may-day = Vappu
occasion-mothers-day = Äitienpäivä
occasion-ascension = Helatorstai
occasion-whitsun = Helluntai
occasion-spring-celebrations = Kevätjuhlat
occasion-graduation = Koulujen päättäjäiset ja ylioppilasjuhlat
occasion-midsummer-eve = Juhannusaatto
occasion-midsummer = Juhannuspäivä
occasion-school-start = Koulujen alku
occasion-all-saints = Pyhäinpäivä
occasion-fathers-day = Isänpäivä
occasion-christmas-season = Joulusesonki
occasion-black-friday = Musta perjantai
occasion-advent = Ensimmäinen adventti
occasion-independence = Itsenäisyyspäivä
occasion-christmas-eve = Jouluaatto
occasion-christmas = Joulupäivä
occasion-boxing-day = Tapaninpäivä

engagement-co-creation = Yhteiskehittäminen
engagement-prototype-test = Prototyypin testaus
engagement-event = Tapahtuma
engagement-competition = Kilpailu
engagement-volunteering = Yhteinen hyvä
engagement-adaptive-customisation = Mukautuva räätälöinti
engagement-cosmetic-customisation = Ulkoasun räätälöinti
engagement-collaborative-customisation = Räätälöinti yhdessä
engagement-transparent-customisation = Huomaamaton räätälöinti

engagement-status-idea = Idea
engagement-status-planned = Suunniteltu
engagement-status-in-use = Käynnissä
engagement-status-done = Toteutunut
engagement-status-stopped = Lopetettu

participant-picked = Valittu
participant-invited = Kutsuttu
participant-accepted = Tulee
participant-declined = Ei tule
participant-took-part = Osallistui

noun-assessment = Itsearviointi
target-source-own = Oma ajatus
target-source-strategy = Strategia
target-source-assessment = Itsearviointi
target-source-tows = TOWS-toimenpide

target-status-planned = Suunniteltu
target-status-underway = Käynnissä
target-status-reached = Saavutettu
target-status-dropped = Luovuttu

smart-specific = Täsmällinen
smart-measurable = Mitattava
smart-attainable = Saavutettavissa
smart-resourced = Resursoitu
smart-timed = Aikataulutettu

smart-gap-title-too-short = Kerro otsikossa, mikä paranee ja kenelle.
smart-gap-no-measures = Kirjaa ainakin yksi toimenpide myyntiin, markkinointiin, asiakaspalveluun tai johtamiseen.
smart-gap-no-why = Kerro, miksi tavoite on tärkeä.
smart-gap-no-measure = Valitse mittari, josta edistymisen näkee.
smart-gap-no-goal = Anna mittarille tavoiteluku.
smart-gap-no-start = Anna mittarille lähtöluku, jotta muutos näkyy.
smart-gap-goal-is-start = Tavoiteluku on sama kuin lähtöluku.
smart-gap-no-obstacles = Mieti, mikä voi tulla tielle, ja kirjaa se.
smart-gap-no-milestones = Jaa matka välitavoitteisiin.
smart-gap-no-owner = Nimeä omistaja, joka vastaa tavoitteesta.
smart-gap-no-actions = Kirjaa, mitä tehdään heti.
smart-gap-no-deadline = Aseta määräpäivä.
smart-gap-deadline-passed = Määräpäivä on mennyt: päätä uusi päivä tai merkitse tavoite päättyneeksi.
smart-gap-milestone-too-late = Välitavoite on vasta määräpäivän jälkeen.
layer-holidays = Pyhät
layer-seasons = Sesongit ja merkkipäivät
layer-fairs = Messut
layer-own-themes = Omat teemat
layer-customer-themes = Asiakkaiden teemat
layer-actions = Toimenpiteet
layer-reviews = Katselmukset
layer-schools = Koulut
layer-engagements = Sitouttaminen
layer-tasks = Tehtävät
layer-other = Muut

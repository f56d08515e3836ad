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
noun-setting = Asetus

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

# Vuosikalenteri.

calendar-add = Uusi merkintä
calendar-change = Muuta merkintää
calendar-edit = Muuta
calendar-entry = Merkintä
calendar-gone = Merkintää ei enää ole.
calendar-save = Tallenna
calendar-view = Näkymä
calendar-view-year = Vuosi
calendar-view-month = Kuukausi
calendar-view-week = Viikko
calendar-view-agenda = Luettelo
calendar-today = Tänään
calendar-before = Edellinen
calendar-after = Seuraava
calendar-week = vko
calendar-none = Näillä valinnoilla ei ole merkintöjä.
calendar-day-count =
    { $count ->
        [0] ei merkintöjä
        [one] 1 merkintä
       *[other] { $count } merkintää
    }
calendar-export = Vie ja tulosta
calendar-export-ics = Kalenteritiedosto (.ics)
calendar-export-csv = Taulukko (.csv)
calendar-export-a4 = PDF, A4
calendar-export-a3 = PDF, A3
calendar-show = Näytettävät päivät
calendar-show-title = Näytettävät päivät ja sesongit
calendar-show-text = Päivät lasketaan joka vuodelle. Poista valinta niistä, jotka eivät ohjaa asiakkaiden ostamista.
calendar-first = Ensimmäinen päivä
calendar-rule = Toistuu
calendar-rule-once = Kerran
calendar-rule-date = Joka vuosi samana päivänä
calendar-rule-week = Joka vuosi samalla viikolla
calendar-rule-relative = Joka vuosi juhlan tai sesongin mukaan
calendar-rule-on = Joka vuosi: { $occasion }
calendar-rule-before =
    { $days ->
        [one] Joka vuosi päivä ennen: { $occasion }
       *[other] Joka vuosi { $days } päivää ennen: { $occasion }
    }
calendar-rule-after =
    { $days ->
        [one] Joka vuosi päivä jälkeen: { $occasion }
       *[other] Joka vuosi { $days } päivää jälkeen: { $occasion }
    }
calendar-occasion = Juhla tai sesonki
calendar-offset = Päiviä siitä
calendar-offset-help = Miinus tarkoittaa ennen, esimerkiksi −14
calendar-title-hint = esimerkiksi Kevätmessut tai kesämalliston julkistus
calendar-twin = Samanlainen merkintä on jo kalenterissa { $date }. Tallennus uudelleen pitää molemmat.
calendar-leads = Tehtävä ennen
calendar-lead-hint = esimerkiksi Luettelo jälleenmyyjille
calendar-lead-weeks = Viikkoja ennen
calendar-lead-remove = Poista rivi
calendar-lead-made = tehtävä luotu
calendar-lead-done = tehty
calendar-make =
    { $count ->
        [one] Luo tehtävä
       *[other] Luo { $count } tehtävää
    }
calendar-customer = Asiakas
calendar-remove = Poista
calendar-move = Siirrä merkintä
calendar-move-open = Siirrä…
calendar-move-to = Alkaa
calendar-move-which = Mitä siirretään
calendar-move-only = Vain vuosi { $year }
calendar-move-always = Joka vuosi
calendar-move-save = Siirrä
calendar-moved = Siirretty vuonna { $year }
calendar-skipped = Jätetty väliin vuonna { $year }
calendar-skip = Jätä väliin { $year }
calendar-back = Palauta säännön mukaiseksi
calendar-start = Aloitussarja
calendar-start-hint = Sesongit ja pyhät on laskettu valmiiksi. Aloitussarjasta saa koulujen lomat, katselmukset ja messujen pohjat yhdellä painalluksella.
calendar-start-text = Valitut merkinnät lisätään yhdellä kertaa ja toistuvat joka vuosi. Messut ovat esimerkkejä: nimi, päivät ja kaikki muu voidaan muuttaa.
calendar-start-all-there = Kaikki aloitussarjan merkinnät ovat jo kalenterissa.
calendar-start-save = Lisää valitut
calendar-start-school-start = Koulut alkavat
calendar-start-autumn-holiday = Syysloma (vko 42)
calendar-start-winter-holiday-south = Talviloma, etelä (vko 8)
calendar-start-winter-holiday-middle = Talviloma, keskiosa (vko 9)
calendar-start-winter-holiday-north = Talviloma, pohjoinen (vko 10)
calendar-start-school-end = Koulut päättyvät
calendar-start-spring-fair = Kevään messut (esimerkki)
calendar-start-autumn-fair = Syksyn messut (esimerkki)
calendar-start-christmas-market = Joulumarkkinat (esimerkki)
calendar-start-christmas-buying = Joulun sisäänostot
calendar-start-plan-review = Kokemussuunnitelman katselmus
calendar-start-state-review = Nykytilan analyysi
calendar-start-lead-catalogue = Luettelo jälleenmyyjille
calendar-start-lead-fair = Kutsut asiakkaille osastolle
calendar-start-lead-interviews = Sovitaan teemahaastattelut parhaiden asiakkaiden kanssa
calendar-key-day = Päivästä toiseen
calendar-key-turn = Edellinen ja seuraava jakso
calendar-key-today = Tähän päivään
calendar-key-add = Uusi
calendar-key-open = Avaa päivä

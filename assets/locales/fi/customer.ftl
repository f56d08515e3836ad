# The customer's card and form.

customer-card-since = { $kind } vuodesta { $year }
customer-card-responsible = Vastuu: { $name }
customer-card-depth = Syvyys { $number }/5 { $word }
customer-card-purchases = Ostot 12 kk
customer-card-change-new = ei ostoja vuosi sitten
customer-card-change-none = ei ostoja
customer-card-change-same = ennallaan
customer-card-contact = Yhteys
customer-card-contact-none = ei kohtaamisia
customer-card-feedback = Palaute
customer-card-feedback-none-open = ei avoimia
customer-card-emotion = Tunne
customer-card-emotion-none = ei kirjattu
customer-card-task-done = Tehty
customer-card-stage-moved = Vaihe: { $stage }
customer-card-waits = Odottaa vastausta
customer-card-quote = ”{ $text }”
customer-card-entry-acts = Toiminnot: { $entry }
customer-card-entry-open = Avaa
customer-card-entry-history = Muutoshistoria
customer-card-entry-remove = Poista
customer-card-nothing-yet = Mitään ei ole vielä tapahtunut. Ensimmäinen kohtaaminen aloittaa historian.
customer-card-nothing-here = Täällä ei ole vielä mitään.
customer-card-gone = Asiakas ei ole enää rekisterissä.
customer-card-all-history = Koko historia
customer-card-more = Näytä lisää
customer-card-latest = Viimeksi tapahtunut
customer-card-log = Kirjaa kohtaaminen
customer-card-next-add = Lisää tehtävä
customer-card-next-none = Seuraava askel puuttuu
customer-card-next-none-why = Sovittu askel vie asiaa eteenpäin.
customer-card-task-snooze = Siirrä
customer-card-task-finish = Merkitse tehdyksi
customer-card-task-open = Avaa
customer-card-snooze-tomorrow = Huomiseen
customer-card-snooze-monday = Ensi maanantaihin
customer-card-snooze-fortnight = Kahden viikon päähän
customer-card-snooze-month = Kuukauden päähän
customer-card-tasks = Muut avoimet tehtävät
customer-card-edit-field = Muokkaa: { $field }, { $value }
customer-card-acts = Lisää toimintoja
customer-card-edit = Muokkaa asiakasta
customer-card-next = Seuraava asiakas (Ctrl+Page Down)
customer-card-previous = Edellinen asiakas (Ctrl+Page Up)
customer-card-add-task = Lisää tehtävä
customer-card-add-feedback = Kirjaa palaute
customer-card-move-stage = Siirrä toiseen vaiheeseen
customer-card-duplicate = Luo kopio
customer-card-brief = Käyntikortti PDF:nä
customer-card-record-history = Muutoshistoria
customer-card-remove = Poista asiakas
customer-card-draft = Tallentamaton luonnos
customer-card-tab-summary = Yhteenveto
customer-card-tab-history = Historia
customer-card-tab-feedback = Palaute
customer-card-tab-purchases = Ostot
customer-card-tab-value = Arvo
customer-card-tab-facts = Tiedot
customer-card-tab-consents = Luvat
customer-card-filter-interactions = Kohtaamiset
customer-card-filter-feedback = Palautteet
customer-card-filter-purchases = Ostot
customer-card-filter-tasks = Tehdyt tehtävät
customer-card-filter-stages = Vaiheen muutokset
customer-form-add-title = Uusi asiakas
customer-form-edit-title = Muokkaa: { $name }
customer-form-save = Tallenna asiakas
customer-form-source-hint = messut, suosittelija, verkko…
customer-form-address = Osoite
customer-form-address-number = Osoite { $number }
customer-form-address-add = Lisää osoite
customer-form-address-remove = Poista: { $address }
customer-form-stage-reason = Miksi vaihe muuttuu
customer-form-tags-help = Kirjoita ja paina Enter; uusi luodaan tallennettaessa
customer-stage-title = Siirrä asiakassuhteen vaihetta
customer-stage-help = Syy jää asiakkaan historiaan
customer-stage-ending-help = Miksi suhde päättyy: asiakkaan omin sanoin, jos mahdollista
customer-stage-save = Siirrä vaihe
customer-card-feedback-open =
    { $count ->
        [one] 1 avoin
       *[other] { $count } avointa
    }
customer-form-same-name = Samanniminen asiakas on jo rekisterissä
customer-form-same-business-id = Sama Y-tunnus: { $name }

# The list of customers.

customer-list-title = Asiakkaat
customer-list-all = Kaikki
customer-list-all-customers = Kaikki asiakkaat
customer-list-add = Lisää asiakas
customer-list-import = Tuo
customer-list-back = Takaisin luetteloon
customer-list-columns = Sarakkeet
customer-list-export = Vie tiedostoon
customer-list-export-csv = Taulukko Exceliin (CSV)
customer-list-export-pdf = Luettelo (PDF)
customer-list-export-title = Tallenna luettelo
customer-list-exporting = Viedään asiakkaita
customer-list-brief = Käyntikortti
customer-list-brief-made = Käyntikortti tallennettu
customer-list-exported =
    { $count ->
        [one] 1 asiakas viety
       *[other] { $count } asiakasta viety
    }
customer-list-copied =
    { $count ->
        [one] 1 rivi kopioitu
       *[other] { $count } riviä kopioitu
    }
customer-list-copy-many = Leikepöydälle mahtuu { $count } riviä. Enemmän siirtyy viemällä tiedostoon.
customer-list-sample = Esimerkkirekisteri: asiakkaat ja tapahtumat ovat keksittyjä.
customer-list-sample-remove = Poista esimerkki
customer-list-nothing = Suodatus ei löydä yhtään asiakasta.
customer-list-nobody = Ei ketään
customer-list-column-stage = Vaihe
customer-list-column-purchases = 12 kk €
customer-list-column-contact = Yhteys
customer-list-column-emotion = Tunne
customer-list-column-responsible = Vastuu
customer-list-column-next-due = Askeleen pvm
customer-list-column-contact-by = Yhteyden ottaja
customer-list-column-contact-channel = Yhteyskanava
customer-list-column-depth = Syvyys
customer-list-column-code = Koodi
customer-list-filter = Suodata
customer-list-filter-add = Ehto
customer-list-filter-clear = Tyhjennä suodatus
customer-list-filter-none = Ei vaihtoehtoja
customer-list-filter-remove = Poista ehto { $filter }
customer-list-filter-words = Haku: { $words }
customer-list-filter-stage = Vaihe
customer-list-filter-kind = Laji
customer-list-filter-responsible = Vastuu
customer-list-filter-tag = Tagi
customer-list-filter-need-group = Tarveryhmä
customer-list-filter-town = Paikkakunta
customer-list-filter-silent = Ei yhteyttä
customer-list-filter-no-purchase = Ei ostoja
customer-list-filter-late-task = Tehtävä myöhässä
customer-list-filter-segment = Segmentti
customer-list-days = { $count } päivään
customer-list-chip-silent = Ei yhteyttä { $count } päivään
customer-list-chip-no-purchase = Ei ostoja { $count } päivään
customer-list-view-add = Tallenna näkymäksi
customer-list-view-keep = Tallenna muutokset näkymään { $name }
customer-list-view-acts = Näkymän { $name } toiminnot
customer-list-view-rename = Nimeä uudelleen
customer-list-view-rename-title = Nimeä näkymä uudelleen
customer-list-view-left = Siirrä vasemmalle
customer-list-view-right = Siirrä oikealle
customer-list-view-remove = Poista näkymä
customer-list-view-name = Näkymän nimi
customer-list-view-save = Tallenna näkymä
customer-list-view-hint = Hiljaiset, Messuliidit…
customer-list-ticked =
    { $count ->
        [one] 1 valittu
       *[other] { $count } valittu
    }
customer-list-untick = Poista valinnat
customer-list-remove =
    { $count ->
        [one] Poista 1 asiakas
       *[other] Poista { $count } asiakasta
    }
customer-list-tag = Tagi
customer-list-tag-new = Uusi tagi, Enter lisää
customer-list-tag-add = Lisää { $tag }
customer-list-tag-remove = Poista { $tag }
customer-list-responsible = Vastuu
customer-list-stage = Vaihe
customer-empty-title = Rekisteri odottaa ensimmäisiä asiakkaita
customer-empty-text = Kun asiakkaat, ostot ja kohtaamiset ovat yhdessä paikassa, Kimmoke näyttää, keneen kannattaa olla yhteydessä tänään ja miksi.
customer-empty-import = Tuo taulukosta
customer-empty-drop = Voit myös pudottaa CSV- tai XLSX-tiedoston tähän. Ennen tallennusta näet, mitä tulee ja mitä jää pois.
customer-empty-step-import = Tuo nimet ja ostot
customer-empty-step-import-text = Laskutuksesta tai verkkokaupasta, 12 kk riittää
customer-empty-step-need = Kirjaa kohtaamiset
customer-empty-step-need-text = Mitä puhuttiin, mitä opittiin ja mikä on seuraava askel
customer-empty-step-tasks = Aloita tehtävistä
customer-empty-step-tasks-text = Tänään-näkymä kertoo seuraavan askeleen ja syyn
customer-empty-sample-ask = Haluatko katsoa ensin?
customer-empty-sample = Avaa esimerkkiasiakkaat
customer-empty-sample-note = Keksittyjä, poistuvat yhdellä napilla

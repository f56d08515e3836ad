# The frame around pages: rail, bars, help, opening a register.

app-language-name = Suomi

app-page-today = Tänään
app-page-customers = Asiakkaat
app-page-value = Arvo ja segmentit
app-page-care = Hoitomallit
app-page-interactions = Kohtaamiset
app-page-feedback = Palaute
app-page-experience = Suunnittelu
app-page-dashboard = Mittarit
app-page-business-case = ROI-laskuri
app-page-assessment = Itsearviointi
app-page-development = Kehittäminen
app-page-reports = Raportit
app-page-import = Tuonti
app-page-history = Historia
app-page-settings = Asetukset
app-stage-identify = Tunnista
app-stage-differentiate = Erottele
app-stage-interact = Vuorovaikuta
app-stage-lead = Johda

app-search-hint = Hae asiakasta, palautetta tai toimintoa
app-search-nothing = Ei osumia
app-new = Uusi
app-help = Ohje
app-help-title = Pikanäppäimet
app-help-zoom = Suurenna, pienennä, palauta koko
app-help-quit = Sulje ohjelma
app-help-back = Takaisin tai sulje

app-customers =
    { $count ->
        [one] 1 asiakas
       *[other] { $count } asiakasta
    }
app-saved = Kaikki tallennettu
app-saved-at = Kaikki tallennettu { $time }
app-read-only = Vain luettavissa
app-local-only = Tiedot vain tällä koneella
app-job-cancel = Keskeytä
app-undo = Kumoa
app-open-file = Avaa
app-open-file-failed = Mikään ohjelma ei avannut tiedostoa { $path }. Tiedosto on tallessa.

app-unlock-title = Avaa rekisteri
app-unlock-text = Tiedot pysyvät tällä koneella.
app-unlock-open = Avaa
app-unlock-opening = Avataan…
app-unlock-other = Muu tiedosto…
app-unlock-new = Uusi rekisteri
app-unlock-forget = Poista luettelosta (tiedosto säilyy)

app-pick-register = Valitse rekisteri
app-pick-place = Valitse paikka rekisterille
app-pick-kind = Kimmoke-rekisteri

app-no-window = Ikkunaa ei voi näyttää. Kimmoke tarvitsee graafisen työpöydän ja OpenGL 2.0:n tai uudemman. Asenna näytönohjaimen ajuri; Linuxissa paketit libgl1-mesa-dri ja libegl1 (Debian, Ubuntu) tai mesa-dri-drivers (Fedora). Etätyöpöydällä auttaa ohjelmistopiirto: LIBGL_ALWAYS_SOFTWARE=1 kimmoke. Tiedot ovat tallessa.

app-read-only-text = Rekisteri on avattu vain luettavaksi, koska sen kansioon tai tiedostoon ei voi kirjoittaa. Katselu, haku ja raportit toimivat.
app-backup-today = Varmuuskopio tänään { $time }
app-backup-yesterday = Varmuuskopio eilen { $time }
app-backup-on = Varmuuskopio { $date }
app-backup-soon = Varmuuskopio otetaan tänään
app-backup-none = Ei varmuuskopiota
app-indexing = Päivitetään hakua
app-indexing-note = Haku on vielä kesken: äsken tuotuja tietoja ei välttämättä löydy.
app-waiting = Tallennetaan heti, kun käynnissä oleva työ on valmis
app-undo-waits = Toinen työ kirjoittaa rekisteriin juuri nyt. Kumoa, kun tilarivin työ on valmis.
app-backing-up = Varmuuskopioidaan
app-backed-up = Varmuuskopio otettu
app-printing = Tehdään PDF
app-sheet-saved = Palautuslehti tallennettu
app-told = Ilmoitukset
app-told-nothing = Ei ilmoituksia tällä kerralla
app-leave-title = Otetaan varmuuskopio
app-leave-text = Rekisteri suljetaan, kun muutokset on varmuuskopioitu. Ne on jo tallennettu rekisteriin.
app-leave-now = Sulje ilman varmuuskopiota
app-leave-stay = Takaisin rekisteriin
app-pick-backups = Valitse kansio varmuuskopioille
app-pick-customers = Valitse asiakastiedosto
app-pick-customers-kind = Taulukot (CSV)
app-replace-title = Korvataanko tiedosto?
app-replace-text = { $name } on jo olemassa. Sen sisältö korvataan.
app-replace = Korvaa
app-read-only-form = Rekisteri on avattu vain luettavaksi, joten lomaketta ei voi täyttää.

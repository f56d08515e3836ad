# Development of the firm itself: the plan and its targets. SWOT and the path have files of their own.

development-tab-plan = Suunnitelma
development-tab-swot = SWOT ja TOWS
development-tab-path = Polku ja tarkistukset
development-count = { $open } työn alla · { $reached } saavutettu
development-group-top = Kolme tärkeintä
development-group-top-hint = Näihin aika käytetään ensin
development-group-rest = Muut tavoitteet
development-group-over = Päättyneet
development-empty = Ei vielä kehittämistavoitteita
development-empty-text = Valitse enintään kolme asiaa, joissa haluatte tulla paremmiksi. Hyvä tavoite syntyy strategiasta, itsearvioinnin heikosta kohdasta tai TOWS-toimenpiteestä. Kun sille on mittari, omistaja ja ensimmäinen välitavoite, se näkyy myös Tänään-sivulla.
development-add = Uusi tavoite
development-change = Muuta tavoitetta
development-edit = Muokkaa
development-remove = Poista
development-more = Muut toiminnot
development-up = Siirrä ylemmäs
development-down = Siirrä alemmas
development-drag = Muuta järjestystä vetämällä
development-keys = Järjestys: vedä tai Alt+↑ ja Alt+↓ · Enter avaa
development-by = { $date } mennessä
development-from-question = Itsearviointi, kysymys { $number }
development-progress =
    { $all ->
        [one] { $done } / { $all } välitavoite
       *[other] { $done } / { $all } välitavoitetta
    }
development-figure = { $measure }: { $start } → { $goal }
development-figure-now = { $way }, nyt { $now }
development-no-milestones = Ei vielä välitavoitteita. Jaa matka osiin, niin edistymisen näkee.
development-put-off = Siirrä
development-smart = SMART
development-smart-whole = Kaikki kohdat kunnossa: tavoite on täsmällinen, mitattava, saavutettavissa, resursoitu ja aikataulutettu.
development-why = Miksi
development-measures = Toimenpiteet
development-make-task = Luo tehtävä
development-is-task = Tehtävälistalla
development-title = Mikä paranee
development-title-hint = Esim. Jokainen reklamaatio saa vastauksen vuorokaudessa
development-why-hint = Mitä asiakas ja yritys siitä hyötyvät
development-measure-hint = Esim. vastausaika, h
development-deadline = Määräpäivä
development-obstacles-hint = Mikä voi tulla tielle, ja mitä sille tehdään
development-action-hint = Mitä tehdään tällä viikolla
development-milestone-hint = Mikä on silloin valmista
development-milestones-help = Jokainen välitavoite tarvitsee nimen ja päivän.
development-save = Tallenna tavoite

# The dashboard: cards, charts, what moves the measures; choosing cards, lists behind them, targets.

dashboard-segment = Segmentti
dashboard-all = Kaikki segmentit
dashboard-period = Jakso
dashboard-choose = Valitse mittarit
dashboard-print = Tallenna PDF
dashboard-counting = Mittareita lasketaan.
dashboard-counting-text = Rekisteri on suuri: luvut lasketaan taustalla, ja sillä välin näkyvät viimeksi lasketut.
dashboard-as-of = Laskettu { $date }
dashboard-card = { $name }: { $value }. { $change }. { $target }. { $n }.
dashboard-satisfaction-text = luku ja 80 %:n väli, ontto = alle 10 vastausta
dashboard-satisfaction-none = Kun palautteeseen on merkitty tyytyväisyys tai suositteluhalu, kehitys piirtyy tähän.
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
        [one] Ota yhteys hiljenneeseen asiakkaaseen
       *[other] Ota yhteys { $count } hiljenneeseen
    }
dashboard-act-leads =
    { $count ->
        [one] Tee tarjous avoimelle liidille
       *[other] Tee tarjous { $count } avoimelle liidille
    }
dashboard-act-ask = Kysy asiakkailta tyytyväisyyttä
dashboard-act-develop = Vie kehittämistavoitteita eteenpäin
dashboard-act-target = Aseta mittarille tavoite
dashboard-empty = Mittarit heräävät asiakkaista
dashboard-empty-text = Lisää asiakkaita ja ostoja tai tuo ne tiedostosta. Sen jälkeen tästä näkee, mihin suuntaan asiakkuudet kehittyvät.
dashboard-empty-act = Tuo tiedosto
dashboard-key-cards = Siirry kortista toiseen
dashboard-key-open = Avaa luettelo luvun takana

dashboard-chooser-title = Mittarit ja niiden järjestys
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

# The change history of one record.

history-title = Muutoshistoria: { $name }
history-empty = Muutoksia ei ole kirjattu.
history-unknown-deed = Muutos
history-set = { $field }: { $after }
history-cleared = { $field }: { $before } → tyhjä
history-changed = { $field }: { $before } → { $after }
history-close = Sulje

history-deeds = Tehdyt toimet
history-deed-records =
    { $count ->
        [one] { $deed } (1 tieto)
       *[other] { $deed } ({ $count } tietoa)
    }
history-undone = Kumottu
history-bin = Roskakori
history-bin-title = Nimi tai sisältö
history-bin-kind = Tieto
history-bin-removed = Poistettu
history-bin-left = Jäljellä
history-bin-days =
    { $count ->
        [0] tänään
        [one] 1 päivä
       *[other] { $count } päivää
    }
history-bin-text = Poistettu säilyy 30 päivää.
history-bin-empty = Roskakori on tyhjä
history-bin-empty-text = Poistetut asiakkaat, kohtaamiset, tehtävät ja muut tiedot säilyvät täällä 30 päivää, ja ne voi palauttaa.
history-restore = Palauta
history-restore-count =
    { $count ->
        [one] Palauta 1 tieto
       *[other] Palauta { $count } tietoa
    }
history-bin-clear = Tyhjennä roskakori…
history-bin-clear-title = Tyhjennä roskakori
history-bin-clear-text =
    { $count ->
        [one] Yksi tieto poistetaan lopullisesti. Sitä ei voi palauttaa, eikä sitä edeltäneitä toimia voi enää kumota.
       *[other] { $count } tietoa poistetaan lopullisesti. Niitä ei voi palauttaa, eikä niitä edeltäneitä toimia voi enää kumota.
    }
history-bin-clear-type = Kirjoita määrä vahvistukseksi: { $count }
history-bin-clear-done =
    { $count ->
        [one] Poista 1 tieto lopullisesti
       *[other] Poista { $count } tietoa lopullisesti
    }
history-deeds-empty = Mitään ei ole vielä tehty
history-deeds-empty-text = Lisäykset, muutokset ja poistot kirjautuvat tähän, ja ne voi kumota yksi kerrallaan.

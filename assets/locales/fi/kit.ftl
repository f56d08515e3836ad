# kit

kit-close = Sulje
kit-cancel = Peruuta
# kit: the words that fields, grid, pickers and charts need themselves
kit-missing = { $count ->
    [one] 1 kohta puuttuu tai on virheellinen
   *[other] { $count } kohtaa puuttuu tai on virheellisiä
}
kit-none = Ei valintaa
kit-clear = Tyhjennä
kit-create = Luo uusi: { $name }
kit-passphrase-show = Näytä salasana
kit-passphrase-hide = Piilota salasana
kit-date-open = Avaa kalenteri: { $field }
kit-date-today = Tänään
kit-date-clear = Tyhjennä
kit-date-month-before = Edellinen kuukausi
kit-date-month-after = Seuraava kuukausi
kit-tag-remove = Poista tagi { $tag }
kit-grid-select = Valitse: { $row }
kit-grid-select-all = Valitse kaikki
kit-grid-column-before = Siirrä aiemmaksi: { $column }
kit-grid-column-after = Siirrä myöhemmäksi: { $column }
kit-grid-loading = Haetaan…
kit-files-folder = Kansio
kit-files-name = Tiedoston nimi
kit-files-up = Kansio ylöspäin
kit-files-size = Koko
kit-files-changed = Muutettu
kit-files-is-folder = Kansio
kit-files-is-file = Tiedosto
kit-files-empty = Kansiossa ei ole sopivia tiedostoja
kit-files-open = Avaa
kit-files-save = Tallenna
kit-files-choose-folder = Valitse tämä kansio
kit-chart-table = Näytä taulukkona
kit-chart-picture = Näytä kuvana
kit-chart-row = { $label }: { $value }
kit-chart-change = { $first } … { $last }
kit-chart-words = Näytä sanoina
kit-draft-restored = Tallentamaton luonnos palautettiin.
kit-draft-discard = Hylkää luonnos
kit-conflict-text = Tietoa on muutettu lomakkeen avaamisen jälkeen. Valitse kohdittain, kumpi jää voimaan. Mitään ei ole hukattu.
kit-conflict-all-mine = Pidä kaikki omat
kit-conflict-all-theirs = Ota kaikki rekisteristä
kit-conflict-mine = Oma muutos
kit-conflict-theirs = Rekisterissä nyt
kit-conflict-empty = (tyhjä)
kit-conflict-yes = Kyllä
kit-conflict-no = Ei
kit-conflict-save = Tallenna valinnat
kit-conflict-form = Palaa lomakkeeseen

# The table of commands.

command-search = Hae ja komennot
command-filter = Suodata luetteloa
command-new-customer = Uusi asiakas
command-new-interaction = Uusi kohtaaminen
command-new-feedback = Uusi palaute
command-new-task = Uusi tehtävä
command-edit = Muokkaa
command-save = Tallenna
command-remove = Poista
command-undo = Kumoa
command-redo = Tee uudelleen
command-refresh = Päivitä järjestys
command-print = PDF
command-go = Siirry: { $page }
command-switch-register = Vaihda rekisteriä
command-full-screen = Koko näyttö
command-help = Pikanäppäimet
command-key-move = siirry riviltä toiselle
command-key-open = avaa
command-key-done = tehty
command-key-snooze = siirrä myöhemmäksi
command-key-answer = vastaa
command-key-task = luo tehtävä
command-key-resolve = ratkaistu
command-key-order = siirrä järjestyksessä
command-key-cell = siirrä viereiseen SWOT-ruutuun

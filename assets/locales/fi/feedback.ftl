# Feedback: the dialog, the list, the reading pane. Finnish term: palaute.

feedback-title = Palaute
feedback-count =
    { $count ->
        [one] 1 palaute
       *[other] { $count } palautetta
    }
feedback-add = Kirjaa palaute
feedback-change = Muuta palautetta
feedback-save = Tallenna palaute
feedback-words-hint = Antajan omin sanoin
feedback-anonymous = nimetön antaja
feedback-filter = Suodata palautteita
feedback-any-phase = Kaikki ostoprosessin vaiheet
feedback-none = Ei palautetta tällä rajauksella.
feedback-empty = Ei vielä palautetta
feedback-empty-text = Kirjaa reklamaatiot, kiitokset, ideat ja kysymykset antajan omin sanoin. Luvattu vastauspäivä nousee Tänään-sivulle, ja opittu jää talteen.
feedback-choose = Valitse palaute luettelosta.
feedback-answer = Vastaa
feedback-task = Luo tehtävä
feedback-close = Merkitse ratkaistuksi
feedback-edit = Muokkaa palautetta
feedback-remove = Poista palaute
feedback-open-customer = Avaa asiakas
feedback-steps = Palautteen kulku
feedback-learned = Mitä opittiin
feedback-keys = R vastaa · T tehtävä · E ratkaistu
feedback-by = vastattava { $date }
feedback-late = Vastaus { $late }
feedback-given = annettu { $date }
feedback-last-contact = viimeisin yhteys { $date }, { $channel }
feedback-quote = ”{ $words }”
feedback-yes = kyllä

# Interactions: the log dialog and the list. Finnish term: kohtaaminen.

interaction-log = Kirjaa kohtaaminen
interaction-change = Muuta kohtaamista
interaction-answer = Vastaa palautteeseen
interaction-answers = Vastaus palautteeseen: ”{ $words }”
interaction-does = Tekee tehtävän: { $task }
interaction-direction-out = Otettiin yhteyttä
interaction-direction-in = Asiakas otti yhteyttä
interaction-next-hint = Esim. lähetä näytteet
interaction-past = Viimeisimmät kohtaamiset
interaction-past-none = Ei vielä kohtaamisia tämän asiakkaan kanssa.
interaction-past-ask = Valitse asiakas, niin viimeisimmät kohtaamiset näkyvät tässä kirjoittaessa.
interaction-save = Tallenna kohtaaminen
interaction-status-after = Palautteen tila vastauksen jälkeen
interaction-title = Kohtaamiset
interaction-count-newest = { $count } uusinta kohtaamista
interaction-count =
    { $count ->
        [one] 1 kohtaaminen
       *[other] { $count } kohtaamista
    }
interaction-filter = Suodata kohtaamisia
interaction-none = Ei kohtaamisia tällä rajauksella.
interaction-empty = Ei vielä kohtaamisia
interaction-empty-text = Jokainen yhteydenotto vie asiaa eteenpäin: mitä puhuttiin, mitä opittiin ja mikä on seuraava askel. Kohtaamisen voi kirjata mistä tahansa näppäimillä Ctrl+L.
interaction-any-channel = Kaikki kanavat
interaction-any-phase = Kaikki vaiheet
interaction-any-person = Kaikki tekijät
interaction-any-time = Koko aika
interaction-last-30-days = 30 viime päivää
interaction-this-year = Tämä vuosi
interaction-last-year = Viime vuosi
interaction-period = Ajanjakso

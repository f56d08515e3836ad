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
interaction-restored = Kesken jäänyt kirjaus palautettiin.
interaction-anew = Aloita alusta
interaction-save = Tallenna kohtaaminen
interaction-status-after = Palautteen tila vastauksen jälkeen

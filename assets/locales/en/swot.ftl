# SWOT and TOWS.

swot-cell-strength = Strengths
swot-cell-weakness = Weaknesses
swot-cell-opportunity = Opportunities
swot-cell-threat = Threats
swot-pair-so = Use a strength to take an opportunity
swot-pair-wo = Mend a weakness to reach an opportunity
swot-pair-st = Use a strength against a threat
swot-pair-wt = Shield a weakness from a threat

swot-letter-strength = S
swot-letter-weakness = W
swot-letter-opportunity = O
swot-letter-threat = T
swot-ask-strength = What do we do better than others in the customer's eyes?
swot-ask-weakness = What do customers remark on, and what eats our time?
swot-ask-opportunity = Which change around us opens something new?
swot-ask-threat = What around us may take customers away?
swot-add-strength = Add a strength and press Enter
swot-add-weakness = Add a weakness and press Enter
swot-add-opportunity = Add an opportunity and press Enter
swot-add-threat = Add a threat and press Enter
swot-move-strength = Move to strengths
swot-move-weakness = Move to weaknesses
swot-move-opportunity = Move to opportunities
swot-move-threat = Move to threats
swot-ask-so = How does a strength let us take an opportunity?
swot-ask-wo = What must be mended so that an opportunity isn't missed?
swot-ask-st = How does a strength keep a threat away?
swot-ask-wt = How do we keep a threat from meeting a weak point?
swot-tows = TOWS: what follows from the pairs
swot-tows-text = Join something inside the firm with something outside, and write down what is done about it. An action becomes a development target in one press.
swot-keys = On an item: Enter edits · Alt+↑ and Alt+↓ order · Alt+← and Alt+→ move to the cell beside
swot-add-action = Add an action
swot-make-target = Make a target
swot-is-target = Is a target
swot-needs-items = Add items to both cells first.
swot-count =
    { $items ->
        [one] 1 item
       *[other] { $items } items
    } · { $actions ->
        [one] 1 action
       *[other] { $actions } actions
    }
swot-change-item = Change SWOT item
swot-item = Item
swot-save = Save item
swot-action = What is done
swot-action-hint = For example: invite the best resellers to try the autumn prototypes
swot-join = Choose which items the action joins
swot-join-both = Choose at least one item of each cell.
swot-save-action = Save action

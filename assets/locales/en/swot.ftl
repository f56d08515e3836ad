# SWOT and TOWS.

swot-cell-strength = Strengths
swot-cell-weakness = Weaknesses
swot-cell-opportunity = Opportunities
swot-cell-threat = Threats
swot-pair-so = Use a strength to take an opportunity
swot-pair-wo = Mend a weakness to reach an opportunity
swot-pair-st = Use a strength against a threat
swot-pair-wt = Shield a weakness from a threat

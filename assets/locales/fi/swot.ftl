# SWOT and TOWS.

swot-cell-strength = Vahvuudet
swot-cell-weakness = Heikkoudet
swot-cell-opportunity = Mahdollisuudet
swot-cell-threat = Uhat
swot-pair-so = Vahvuudella mahdollisuuteen
swot-pair-wo = Heikkous korjataan mahdollisuuden tieltä
swot-pair-st = Vahvuudella uhkaa vastaan
swot-pair-wt = Heikkoutta suojataan uhalta

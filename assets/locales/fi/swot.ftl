# SWOT and TOWS.

swot-cell-strength = Vahvuudet
swot-cell-weakness = Heikkoudet
swot-cell-opportunity = Mahdollisuudet
swot-cell-threat = Uhat
swot-pair-so = Vahvuudella mahdollisuuteen
swot-pair-wo = Heikkous kuntoon mahdollisuutta varten
swot-pair-st = Vahvuudella uhkaa vastaan
swot-pair-wt = Heikkous suojaan uhalta

swot-letter-strength = V
swot-letter-weakness = H
swot-letter-opportunity = M
swot-letter-threat = U
swot-ask-strength = Missä olemme asiakkaan silmissä muita parempia?
swot-ask-weakness = Mistä asiakkaat huomauttavat, ja mikä syö aikaamme?
swot-ask-opportunity = Mikä muutos ympärillämme avaa uutta?
swot-ask-threat = Mikä ympärillämme voi viedä asiakkaita?
swot-add-strength = Lisää vahvuus ja paina Enter
swot-add-weakness = Lisää heikkous ja paina Enter
swot-add-opportunity = Lisää mahdollisuus ja paina Enter
swot-add-threat = Lisää uhka ja paina Enter
swot-move-strength = Siirrä vahvuuksiin
swot-move-weakness = Siirrä heikkouksiin
swot-move-opportunity = Siirrä mahdollisuuksiin
swot-move-threat = Siirrä uhkiin
swot-ask-so = Miten vahvuudella tartutaan mahdollisuuteen?
swot-ask-wo = Mitä on korjattava, jotta mahdollisuus ei mene ohi?
swot-ask-st = Miten vahvuudella torjutaan uhka?
swot-ask-wt = Miten estetään, ettei uhka osu heikkoon kohtaan?
swot-tows = TOWS: mitä pareista seuraa
swot-tows-text = Yhdistä sisäinen kohta ulkoiseen ja kirjaa, mitä sen vuoksi tehdään. Toimenpiteestä tulee kehittämistavoite yhdellä painalluksella.
swot-keys = Kohdassa: Enter muokkaa · Alt+↑ ja Alt+↓ järjestävät · Alt+← ja Alt+→ siirtävät viereiseen ruutuun
swot-add-action = Lisää toimenpide
swot-make-target = Tee tavoite
swot-is-target = Tavoitteena
swot-needs-items = Lisää ensin kohtia molempiin ruutuihin.
swot-count =
    { $items ->
        [one] 1 kohta
       *[other] { $items } kohtaa
    } · { $actions ->
        [one] 1 toimenpide
       *[other] { $actions } toimenpidettä
    }
swot-change-item = Muuta SWOT-kohtaa
swot-item = Kohta
swot-save = Tallenna kohta
swot-action = Mitä tehdään
swot-action-hint = Esim. Kutsutaan parhaat jälleenmyyjät syksyn prototyyppikokeeseen
swot-join = Valitse, mitkä kohdat toimenpide yhdistää
swot-join-both = Valitse vähintään yksi kohta kummastakin ruudusta.
swot-save-action = Tallenna toimenpide

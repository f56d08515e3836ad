# Care models: those that ship, their promises and acts; the page and its words.

care-model-strategic = Avainasiakkaan hoito
    .promise = Oma yhteyshenkilö, vuosisuunnitelma yhdessä ja uutuudet nähtäväksi ennen muita. Kysymyksiin vastataan seuraavaan päivään mennessä.
care-model-growth = Kasvavan asiakkaan hoito
    .promise = Tarpeet kartoitetaan joka vuosi ja uutuuksista kerrotaan ensimmäisten joukossa. Kysymyksiin vastataan kahdessa päivässä.
care-model-retention = Pidettävän asiakkaan hoito
    .promise = Tuttu palvelu pysyy hyvänä ja yhteyttä pidetään neljännesvuosittain. Kysymyksiin vastataan kahdessa päivässä.
care-model-efficiency = Kevyt hoito
    .promise = Luettelo ja uutiskirje pitävät ajan tasalla, ja tilaaminen on helppoa. Kysymyksiin vastataan neljässä päivässä.
care-model-acquisition = Uuden asiakkuuden avaus
    .promise = Kiinnostus pidetään yllä tyrkyttämättä, ja seuraava askel on aina sovittu. Kysymyksiin vastataan neljässä päivässä.
care-model-new = Uuden asiakkaan alkutaival
    .promise = Ensimmäisinä viikkoina kysytään, miten kaikki sujuu, ja tarpeet opitaan tuntemaan. Kysymyksiin vastataan seuraavaan päivään mennessä.
care-model-passive = Hiljentyneen asiakkaan kuuntelu
    .promise = Hiljaisuuden syy kysytään ennen kuin luovutetaan. Kysymyksiin vastataan neljässä päivässä.
care-model-ending = Lähtevän asiakkaan kuuntelu
    .promise = Lähtevää kuunnellaan, ja syy kirjataan. Kysymyksiin vastataan seuraavaan päivään mennessä.

care-act-plan = Vuosi läpi ja suunnitelma seuraavalle
care-act-needs = Tarpeiden kartoitus
care-act-preview = Ennakkotieto syksyn uutuuksista
care-act-catalogue = Uusi luettelo
care-act-thanks = Kiitos kuluneesta vuodesta

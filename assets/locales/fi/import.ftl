# import
import-mended-postcodes =
    { $count ->
        [one] Yhden postinumeron etunollat palautettiin.
       *[other] { $count } postinumeron etunollat palautettiin.
    }
import-mended-phones =
    { $count ->
        [one] Yhden puhelinnumeron alku palautettiin.
       *[other] { $count } puhelinnumeron alku palautettiin.
    }
import-mended-letters =
    { $count ->
        [one] Yhden tiedon väärin luetut kirjaimet korjattiin.
       *[other] { $count } tiedon väärin luetut kirjaimet korjattiin.
    }
import-mended-parted =
    { $count ->
        [one] Yhdessä solussa oli useita osoitteita tai numeroita: ensimmäinen on kentässä, muut muistiinpanoissa.
       *[other] { $count } solussa oli useita osoitteita tai numeroita: ensimmäinen on kentässä, muut muistiinpanoissa.
    }
import-mended-controls =
    { $count ->
        [one] Yksi ohjausmerkki poistettiin.
       *[other] { $count } ohjausmerkkiä poistettiin.
    }
import-mended-headers =
    { $count ->
        [one] Yksi toistuva otsikkorivi ohitettiin.
       *[other] { $count } toistuvaa otsikkoriviä ohitettiin.
    }
import-doubtful-dates = Päivät voi lukea kahdella tavalla: päivä luettiin ennen kuukautta. Tarkista, että se on oikein.

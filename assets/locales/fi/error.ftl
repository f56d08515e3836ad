# Refusals and errors: what happened, what is safe, what to do.

error-faults =
    { $count ->
        [one] Yksi kohta on korjattava ennen tallennusta. Kirjoitettu on tallessa lomakkeella.
       *[other] { $count } kohtaa on korjattava ennen tallennusta. Kirjoitettu on tallessa lomakkeella.
    }
error-not-found = Tietoa ei enää ole rekisterissä; se on voitu poistaa. Muuta ei muutettu. Palaa luetteloon.
error-changed-since = Tietoa on muutettu lomakkeen avaamisen jälkeen, joten tallennus olisi hukannut muutoksen. Rekisteri on ennallaan. Avaa tieto uudelleen ja tee muutos siihen.
error-disk-full = Levy on täynnä, eikä muutosta tallennettu. Aiemmin tallennettu on tallessa. Vapauta tilaa ja yritä uudelleen.
error-busy = Toinen työ kirjoittaa rekisteriin juuri nyt, eikä muutosta tallennettu. Kirjoitettu teksti on tallessa. Yritä uudelleen, kun tilarivin työ on valmis.
error-damaged = Rekisteritiedosto on vaurioitunut, eikä muutosta tallennettu. Tiedostoa ei poisteta. Sulje ohjelma, ota tiedostosta kopio ja palauta viimeisin varmuuskopio.
error-database = Tallennus tai luku ei onnistunut. Rekisteri on kuten ennen tätä toimintoa. Yritä uudelleen; jos vika toistuu, käynnistä ohjelma uudelleen.

error-open-missing = Rekisteritiedostoa ei ole tässä paikassa. Mitään ei muutettu. Valitse toinen tiedosto tai palauta varmuuskopio.
error-open-wrong-passphrase = Rekisteri ei avautunut: salasana on väärä tai tiedoston alku on vaurioitunut. Tiedosto on ennallaan. Tarkista kirjainkoko ja näppäimistön kieli ja yritä uudelleen.
error-open-not-a-register = Tiedosto ei ole Kimmokkeen rekisteri. Se on ennallaan. Valitse toinen tiedosto.
error-open-damaged = Rekisteritiedosto on vaurioitunut. Sitä ei muutettu eikä poisteta. Ota siitä kopio ja palauta viimeisin varmuuskopio.
error-open-newer = Rekisteri on tallennettu uudemmalla Kimmokkeella (tiedoston versio { $found }, tämä ohjelma lukee versioon { $known }). Tiedosto on ennallaan. Päivitä ohjelma.
error-open-in-use = Rekisteri on jo auki toisessa ikkunassa tai ohjelmassa. Tiedosto on ennallaan. Sulje se siellä ja yritä uudelleen.
error-open-in-use-by = Rekisteri on jo auki muualla: { $holder }. Tiedosto on ennallaan. Sulje se siellä ja yritä uudelleen.
error-open-read-only = Kansioon tai tiedostoon ei voi kirjoittaa: { $path }. Mitään ei muutettu. Valitse toinen paikka tai pyydä kirjoitusoikeus.
error-open-exists = Samanniminen tiedosto on jo olemassa, eikä uutta rekisteriä kirjoiteta sen päälle. Tiedosto on ennallaan. Anna toinen nimi tai avaa olemassa oleva.
error-open-io = Levyä ei voitu lukea tai kirjoittaa ({ $cause }). Rekisteriä ei muutettu. Tarkista, että levy tai muistitikku on kiinni, ja yritä uudelleen.
error-open-database = Rekisteri ei avautunut odottamattoman vian takia. Tiedosto on ennallaan. Käynnistä ohjelma uudelleen; jos vika toistuu, palauta varmuuskopio.

error-file = Tiedostoa { $path } ei voitu lukea tai kirjoittaa ({ $cause }). Rekisteri on ennallaan. Tarkista paikka ja oikeudet ja yritä uudelleen.
error-nothing-to-undo = Kumottavaa ei ole.
error-undo-changed-since = Tietoa on muutettu tämän jälkeen, joten kumoaminen hukkaisi uudemman muutoksen. Rekisteri on ennallaan. Korjaa tieto käsin.
error-cancelled = Toiminto keskeytettiin. Siitä ei jäänyt rekisteriin mitään.
error-read-only = Rekisteri on avattu vain luettavaksi, joten muutosta ei tallennettu. Avaa rekisteri kirjoitettavaksi.
error-report = PDF-tiedostoa ei voitu tehdä ({ $cause }). Rekisteri on ennallaan. Yritä uudelleen pienemmällä aineistolla.

error-unreadable-empty = Tiedosto on tyhjä. Mitään ei tuotu. Valitse toinen tiedosto.
error-unreadable-binary = Tiedosto ei ole tekstitiedosto eikä taulukko. Mitään ei tuotu. Tallenna taulukko Excel- tai CSV-muotoon ja valitse se.
error-unreadable-no-header = Tiedostosta ei löytynyt otsikkoriviä, jolla olisi tuttuja kenttiä. Mitään ei tuotu. Lisää ensimmäiseksi riviksi otsikot, esimerkiksi Nimi ja Sähköposti.
error-unreadable-too-large = Tiedosto on liian suuri tuotavaksi kerralla. Mitään ei tuotu. Jaa se osiin.
error-unreadable-no-rows = Tiedostossa on otsikot mutta ei yhtään riviä. Mitään ei tuotu. Valitse toinen tiedosto.

# Stand in the brackets of error-file and error-open-io.
error-cause-not-found = tiedostoa tai kansiota ei ole
error-cause-permission = oikeudet puuttuvat
error-cause-exists = tiedosto on jo olemassa
error-cause-disk-full = levy on täynnä
error-cause-read-only = levy on vain luettava
error-unreadable-locked = Taulukko on suojattu salasanalla. Poista suojaus taulukko-ohjelmassa, tallenna ja kokeile uudelleen.

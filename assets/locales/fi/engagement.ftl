# Sitouttaminen.

engagement-add = Uusi sitouttaminen
engagement-edit = Muuta sitouttamista
engagement-remove = Poista sitouttaminen
engagement-save = Tallenna
engagement-empty = Ei vielä sitouttamista
engagement-empty-text = Parhaat asiakkaat saavat jotain, mitä muualta ei saa: yhteiskehittämistä, prototyyppien testausta, tapahtumia. Kirjaa tavoite molemmille, valitse osallistujat ja kerro lopuksi, mitä siitä seurasi.
engagement-count = { $open } tekeillä, yhteensä { $all }
engagement-participants =
    { $count ->
        [0] ei osallistujia
        [one] 1 osallistuja
       *[other] { $count } osallistujaa
    }
engagement-all-segments = Kaikki tavoitesegmentit
engagement-title-hint = esimerkiksi Kevään prototyyppi-ilta
engagement-goal = Tavoite
engagement-goal-hint = mitä asiakas saa ja mitä me opimme
engagement-result = Mitä siitä seurasi
engagement-customisation = Räätälöinti maksaa usein enemmän kuin se tuo, ja jälleenmyyjille valmis tuote on yleensä arvokkaampi. Laske hinta ja kysy asiakkaalta ennen päätöstä.
engagement-who = Osallistujat
engagement-nobody = Ketään ei ole vielä valittu. Ehdotukset tulevat parhaista asiakkaista perusteluineen.
engagement-outcome = Mitä tämän asiakkaan kanssa seurasi
engagement-drop = Poista osallistujista
engagement-open-customer = Avaa asiakas
engagement-pick = Valitse osallistujat
engagement-pick-save = Lisää valitut
engagement-pick-value = Parhaat asiakkaat ensin, elinkaaren arvon mukaan.
engagement-pick-purchases = Parhaat asiakkaat ensin, 12 kuukauden ostojen mukaan. Elinkaaren arvoa ei ole vielä laskettu.
engagement-pick-none = Ei enää ehdotettavia asiakkaita.
engagement-why-value = elinkaaren arvo { $amount }
engagement-why-purchases = ostot 12 kk { $amount }
engagement-why-last = viimeksi ostanut { $date }
engagement-invite = Kutsu valitut
engagement-invite-text = Jokaiselle valitulle, jota ei ole vielä kutsuttu, luodaan tehtävä. Tila muuttuu samalla kutsutuksi.
engagement-invite-title = Kutsu: { $title }
engagement-invite-save = Luo kutsutehtävät
engagement-card = Sitouttaminen

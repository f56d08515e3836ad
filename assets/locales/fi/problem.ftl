# What is wrong with a value: stands under its field, without a full stop and without blame.

problem-at-field = { $field }: { $problem }
problem-missing = Tieto puuttuu
problem-too-long = Enintään { $max } merkkiä
problem-business-id-form = Y-tunnus on muotoa 1234567-8
problem-business-id-check-digit = Y-tunnuksen tarkistusnumero ei täsmää
problem-vat-number-form = ALV-numero ei ole minkään EU-maan muotoa, esimerkiksi FI12345678
problem-code-taken = Asiakaskoodi on jo toisella asiakkaalla
problem-code-form = Merkkejä ; , " / \ ei voi käyttää tässä
problem-out-of-range = Arvon on oltava { $min }–{ $max }
problem-unknown-choice = Arvo ei ole mikään vaihtoehdoista
problem-not-a-date = Päivä ei ole luettavissa, kirjoita esimerkiksi 22.11.2026
problem-not-a-number = Luku ei ole luettavissa, kirjoita esimerkiksi 1 234,50
problem-date-out-of-range = Päivän on oltava vuosina 1900–2199
problem-not-found = Tietoa ei enää ole
problem-email-form = Ei näytä sähköpostiosoitteelta, tallennetaan silti
problem-phone-form = Ei näytä puhelinnumerolta, tallennetaan silti
problem-not-unique = Useampi kuin yksi asiakas vastaa tätä
problem-unclosed-quote = Lainausmerkki jää sulkematta
problem-too-many-cells = Rivillä on enemmän tietoja kuin tiedostossa sarakkeita
problem-year-taken = Tälle vuodelle on jo kierros
problem-name-taken = Samanniminen arvioija on jo mukana
problem-not-this-round = Päivä menisi edellisen tai seuraavan vuoden kierroksen yli
problem-not-every-year = Tälle päivälle ei voi siirtää joka vuosi, siirrä vain tämä vuosi

# The settings.

settings-title = Asetukset
settings-looks = Kieli ja ulkoasu
settings-language = Kieli
settings-theme = Teema
settings-theme-system = Järjestelmä
settings-theme-light = Vaalea
settings-theme-dark = Tumma
settings-zoom = Koko
settings-zoom-out = Pienennä
settings-zoom-in = Suurenna
settings-touch = Kosketustila: suuremmat painikkeet ja rivit
settings-still = Vähennä liikettä
settings-firm = Yritys
settings-firm-name = Yrityksen nimi
settings-firm-name-missing = Nimi puuttuu tai on liian pitkä.
settings-code-prefix = Asiakaskoodin alku
settings-code-prefix-bad = Koodin alussa on merkki, joka ei käy tiedoston nimeen, tai se on liian pitkä.
settings-about = Tietoja
settings-version = Kimmoke { $version }
settings-about-text = Asiakassuhteet yhdessä salatussa tiedostossa, ilman verkkoa. Vapaa ohjelma, lisenssi MIT tai Apache-2.0.
settings-licences = Lisenssit
settings-licences-text = Kimmoke on tehty Rustilla ja käyttää muun muassa egui-, SQLCipher-, OpenSSL-, Typst-, Fluent- ja jiff-kirjastoja omilla vapailla lisensseillään (MIT, Apache-2.0, BSD, ISC, Zlib, MPL-2.0, Unicode-3.0).

# search

search-customers = Asiakkaat
search-contacts = Yhteyshenkilöt
search-texts = Tekstit
search-commands = Toiminnot
search-recent = Viimeksi avatut
search-new-words = uusi lisää kirjaa

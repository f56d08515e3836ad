# Contact persons and consents.

contact-add = Lisää yhteyshenkilö
contact-add-title = Uusi yhteyshenkilö
contact-edit-title = Muokkaa yhteyshenkilöä
contact-save = Tallenna yhteyshenkilö
contact-preferred-channel = Mieluisin kanava
contact-nobody = Yhteyshenkilöitä ei ole vielä.
contact-write = Kirjoita: { $email }
contact-call = Soita: { $phone }
contact-edit = Muokkaa: { $name }
contact-acts = Toiminnot: { $name }
contact-menu-edit = Muokkaa
contact-menu-history = Muutoshistoria
contact-menu-remove = Poista yhteyshenkilö
contact-consent-none = Ei lupaa
contact-consent-more = { $first } +{ $count }
contact-consent-given = Annettu { $date }
contact-consent-withdrawn = Peruttu { $date }
contact-consent-give = Kirjaa lupa
contact-consent-withdraw = Kirjaa peruminen
contact-consent-title = Lupa: { $name }
contact-consent-how-hint = lomake, sähköposti, messut…
contact-consent-evidence-help = Mikä lupaa todistaa: tekstin versio, viesti tai tiedosto
contact-consent-save = Tallenna lupa

# Contact persons and consents.

contact-add = Add contact person
contact-add-title = New contact person
contact-edit-title = Edit contact person
contact-save = Save contact person
contact-preferred-channel = Preferred channel
contact-nobody = No contact persons yet.
contact-write = Write to { $email }
contact-call = Call { $phone }
contact-edit = Edit { $name }
contact-acts = Actions for { $name }
contact-menu-edit = Edit
contact-menu-history = Change history
contact-menu-remove = Remove contact person
contact-consent-none = No consent
contact-consent-more = { $first } +{ $count }
contact-consent-given = Given { $date }
contact-consent-withdrawn = Withdrawn { $date }
contact-consent-give = Record consent
contact-consent-withdraw = Mark withdrawn
contact-consent-title = Consent: { $name }
contact-consent-how-hint = form, email, fair…
contact-consent-evidence-help = What proves it: text version, message or file
contact-consent-save = Save consent

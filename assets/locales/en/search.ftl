# search

search-customers = Customers
search-contacts = Contact persons
search-texts = Texts
search-commands = Commands
search-recent = Opened last
search-new-words = new add log record

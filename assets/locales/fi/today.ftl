# Today: what to do now and why.

today-title = Tänään
today-all-tasks = Kaikki tehtävät
today-date = { $weekday } { $date }, { $week }
today-count =
    { $count ->
        [one] 1 asia
       *[other] { $count } asiaa
    }
today-late =
    { $count ->
        [one] 1 myöhässä
       *[other] { $count } myöhässä
    }
today-start = Aloita tästä
today-due = Myöhässä ja tänään
today-care = Hoitomallin poikkeamat
today-more-care =
    { $count ->
        [one] + 1 poikkeama
       *[other] + { $count } poikkeamaa
    }
today-next = Tulossa 7 päivän aikana
today-promise-broken = Vastaus luvattu { $date }, { $late }
today-given = palaute annettu { $date }
today-quote = ”{ $words }”
today-last-contact = edellinen yhteys { $date }, { $channel }
today-answer-to = Vastaa: { $customer }
today-why-feedback = { $kind } { $date }: ”{ $words }”
today-why-step = Seuraava askel kohtaamisesta: ”{ $words }”
today-why-from-feedback = Palautteesta: ”{ $words }”
today-why-agreed = sovittu päivälle { $date }
today-done-on = tehty { $date }
today-at = klo { $time }
today-open = Avaa
today-answer = Vastaa
today-edit = Muokkaa
today-remove = Poista
today-open-customer = Avaa asiakas
today-log = Kirjaa kohtaaminen
today-write-answer = Kirjoita vastaus
today-done = Tehty
today-reopen = Avaa uudelleen
today-solved = Ratkaistu
today-put-off = Siirrä
today-more = Muut toiminnot
today-keys = Enter avaa · D tehty · S siirtää
today-all-done = Kaikki tehty tältä päivältä
today-coming-next = Seuraavana tulossa: { $title }, { $when }
today-empty = Ei mitään tehtävää
today-empty-text = Tähän kertyvät tehtävät, seuraavat askeleet ja luvatut vastaukset niiden päivinä. Kirjaa kohtaaminen ja sille seuraava askel, niin se muistetaan täällä.
today-add = Uusi tehtävä
today-week = Tällä viikolla
today-week-none = Loppuviikolle ei ole sovittu mitään.
today-recent = Viimeksi avatut
today-recent-none = Avatut asiakkaat näkyvät tässä.
today-all-open = Avoimet
today-all-late = Myöhässä
today-all-tasks-done = Tehdyt
today-all-show = Näytettävät tehtävät
today-all-filter = Suodata tehtäviä
today-all-none = Ei tehtäviä tällä rajauksella.
today-all-count =
    { $count ->
        [one] 1 tehtävä
       *[other] { $count } tehtävää
    }
today-show = Näkymä
today-open-target = Avaa tavoite
today-targets = Kehittämisen tavoitteet
today-to-development = Avaa kehittäminen
today-why-milestone = Välitavoite · { $target }
today-check-again = Tarkista uudelleen: { $item }
today-why-check = Edellisen kerran { $date }
today-check = Tarkista

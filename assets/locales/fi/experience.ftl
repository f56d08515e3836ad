experience-title = Asiakaskokemuksen suunnittelu
experience-empty = Suunnitelmaa ei vielä ole
experience-empty-text = Suunnitelmaan kirjataan, mitä kukin asiakasryhmä kokee ostoprosessinsa eri vaiheissa, miksi, ja kuka sen tekee. Rinnalla näkyy, mitä asiakkaat ovat sanoneet.
experience-no-groups = Tarveryhmiä ei vielä ole
experience-no-groups-text = Tarveryhmä annetaan asiakkaalle asiakaskortilla. Ryhmät tulevat tänne riveiksi.
experience-begin-next = Aloita vuosi { $year } tästä suunnitelmasta
experience-begin-empty = Aloita vuosi { $year } tyhjästä
experience-begin-first = Aloita vuoden { $year } suunnitelma
experience-compare = Vertaa { $year }
experience-year-menu = Suunnitelman vuosi { $year }
experience-gaps = { $count ->
    [one] 1 aukko
   *[other] { $count } aukkoa
 }
experience-gaps-tip = Näytä ruudut, joissa ei ole vielä mitään
experience-booklet = Vihko
experience-more = Lisää toimintoja
experience-as-text = Näytä tekstinä
experience-as-grid = Näytä ruudukkona
experience-guide = Suunnittele ohjatusti
experience-copy = Kopioi toiselle riville…
experience-phases = Ostoprosessin vaiheet
experience-plan-notes = Vuosi ja muistiinpanot…
experience-plan-remove = Poista suunnitelma…
experience-plan-of = Suunnitelma { $year }
experience-plan-new = Mitä uutta tämän vuoden suunnitelmassa on
experience-plan-remove-text = Vuoden { $year } suunnitelma ja sen { $count ->
    [one] kortti
   *[other] { $count } korttia
 } siirtyvät roskakoriin. Poiston voi kumota.
experience-plan-remove-do = Poista vuosi { $year }
experience-rows = Rivit: { $rows }
experience-customers = { $count ->
    [one] 1 asiakas
   *[other] { $count } asiakasta
 }
experience-in-use = { $done } / { $all } käytössä
experience-tasks-done = { $done } / { $all } tehtävää tehty
experience-curve = Tunnekäyrä
experience-wanted = tavoite
experience-measured = mitattu
experience-curve-told = Tunnekäyrä, { $row }, tavoite ja mitattu: { $points }
experience-peak = Huippu { $score }
experience-pain = Kipupiste { $score }
experience-end = Loppu { $score }
experience-answers = n = { $count }
experience-answers-few = n = { $count } vähän
experience-gap = ero { $gap }
experience-empty-cell = Ei vielä suunniteltu
experience-none = Ei tässä vaiheessa
experience-none-text = Tähän on päätetty olla suunnittelematta mitään.
experience-none-set = Ei tässä vaiheessa
experience-none-undo = Suunnitellaan sittenkin
experience-gap-text = Aukko: tässä vaiheessa näille asiakkaille ei ole suunniteltu mitään.
experience-plan-cell = Suunnittele
experience-waiting = { $count ->
    [one] 1 havainto odottaa
   *[other] { $count } havaintoa odottaa
 }
experience-findings = { $count ->
    [0] ei havaintoja
    [one] 1 havainto
   *[other] { $count } havaintoa
 }
experience-more-cards = + { $count }
experience-close = Sulje
experience-next-phase = Seuraava vaihe
experience-previous-phase = Edellinen vaihe
experience-earlier-phases = Vieritä aiempiin vaiheisiin
experience-later-phases = Vieritä myöhempiin vaiheisiin
experience-now = nyt
experience-aim = tavoite
experience-no-answers = ei vastauksia
experience-no-aim = ei tavoitetta
experience-heard = Mitä asiakkaat kertovat
experience-heard-nothing = Tästä vaiheesta ei ole vielä palautetta eikä kohtaamisista opittua.
experience-show-customers = Näytä nämä asiakkaat luettelona
experience-open-complaint = Odottaa vastausta
experience-edit = Muokkaa korttia
experience-card-more = Kortin toiminnot
experience-no-fields = Kortilla on vasta otsikko. Täydennä tavoite, tunne ja mittari.
experience-move = Siirrä…
experience-move-do = Siirrä
experience-row = Rivi
experience-place = Paikka ruudussa
experience-variant = Muunnelma: { $whom }
experience-remove = Poista kortti
experience-tasks = Tehtävät
experience-task-done = tehty { $date }
experience-task-finish = Merkitse tehdyksi
experience-task-reopen = Avaa uudelleen
experience-guide-cell = Suunnittele ohjatusti
experience-add = Uusi kortti
experience-add-variant = Kortin muunnelma
experience-change = Muokkaa korttia
experience-take-into-use = Ota käyttöön
experience-make-task = Luo tehtävä
experience-measuring = Lasketaan suunnitelman lukuja
experience-copy-text = Kortit kopioituvat ideoiksi samoihin vaiheisiin. Kortti, jonka otsikko on jo kohderivillä, jää kopioimatta.
experience-copy-from = Mistä
experience-copy-to = Minne
experience-copy-do = { $count ->
    [one] Kopioi 1 kortti
   *[other] Kopioi { $count } korttia
 }
experience-compare-title = { $older } ja { $newer }
experience-compare-new = uusi
experience-compare-out = jäi pois
experience-compare-moved = { $from } → { $to }
experience-compare-sums = { $added ->
    [one] 1 uusi kortti
   *[other] { $added } uutta korttia
 } · { $moved ->
    [one] 1 eteni tai muuttui
   *[other] { $moved } eteni tai muuttui
 } · { $dropped } jäi pois
experience-compare-same = Suunnitelmat ovat samat.
experience-save = Tallenna
experience-card-title = Mitä asiakas kokee
experience-title-hint = Toimituspäivä vuorokaudessa
experience-emotion = Tunne, johon pyritään
experience-channels = Kanavat
experience-measure = Mistä onnistuminen nähdään
experience-measure-hint = Vahvistus alle 24 tunnissa: 95 %
experience-why-hint = Luottamus, koska kampanja on jo luvattu eteenpäin
experience-whom = Kenelle
experience-for-all = Kaikille
experience-short-goal = Tavoite
experience-short-needs = Tarpeet
experience-short-emotion = Tunne ja syy
experience-short-unexpected = Varautuminen
experience-short-exceeded = Odotusten ylitys
experience-short-channels = Kanavat
experience-short-information = Tieto talteen
experience-short-information-use = Tiedon käyttö
experience-short-cost = Kustannus vuodessa
experience-own-process = Oma myynti­prosessi
experience-step-add = Uusi oman prosessin askel
experience-step-add-short = Oma askel
experience-step-add-to = Lisää oma askel vaiheeseen { $phase }
experience-step-change = Oman prosessin askel
experience-step-remove = Poista askel
experience-guide-left = { $count ->
    [0] Aukkoja ei ole jäljellä
    [one] 1 aukko jäljellä
   *[other] { $count } aukkoa jäljellä
 }
experience-guide-over = Aukkoja ei enää ole: jokainen ruutu on suunniteltu tai jätetty tarkoituksella tyhjäksi.
experience-guide-heard = Asiakkaat ovat sanoneet tästä vaiheesta:
experience-guide-take = Vastaa tähän
experience-guide-take-of = Vastaa tähän: { $words }
experience-guide-back = Edellinen
experience-guide-next = Seuraava
experience-guide-pass = Ohita
experience-guide-save = Tallenna kortti
experience-ask-what = Mitä asiakas kokee tässä vaiheessa, ja mihin sillä pyritään?
experience-ask-needs = Miten hänen tarpeisiinsa vastataan?
experience-ask-unexpected = Miten yllättävään on varauduttu, ja miten odotukset ylitetään?
experience-ask-emotion = Mikä tunne syntyy, miksi, ja mistä onnistuminen nähdään?
experience-phases-text = Vaiheet kuvaavat asiakkaan ostoprosessia. Järjestystä voi vaihtaa raahaamalla, nuolipainikkeilla tai näppäimillä Alt+↑ ja Alt+↓.
experience-phase-unused = Vaiheessa ei ole vielä mitään
experience-phase-used = { $experiences } korttia · { $feedback } palautetta · { $interactions } kohtaamista · { $steps } omaa askelta
experience-phase-up = Siirrä ylös
experience-phase-down = Siirrä alas
experience-phase-add = Lisää vaihe
experience-phase-rename = Nimeä vaihe
experience-phase-remove = Poista vaihe
experience-phase-remove-do = Poista { $phase }
experience-phase-heir = Mihin vaiheeseen nämä siirretään
experience-phase-heir-help = Ilman uutta vaihetta kortit poistuvat ruudukosta, mutta palautteet ja kohtaamiset säilyvät ja muistavat vanhan vaiheen.
experience-phase-name-fi = Nimi suomeksi
experience-phase-name-en = Nimi englanniksi
experience-phase-name-help = Tyhjäksi jätetty nimi otetaan toisesta kielestä.
experience-phase-templates = Valmiit vaiheet
experience-template-text = Nykyisiä vaiheita on { $now }, mallissa { $then }. Nykyiset nimetään mallin mukaan järjestyksessä. Ylimääräinen vaihe poistuu, jos siinä ei ole mitään.
experience-template-do = Ota malli käyttöön
experience-key-cells = Ruudusta toiseen
experience-key-open = Avaa kortti tai aloita uusi
experience-key-new = Uusi kortti ruutuun
experience-key-move-to = Siirrä kortti valitsemalla paikka
experience-key-move = Siirrä kortti viereiseen ruutuun

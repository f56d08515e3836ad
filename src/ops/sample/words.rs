//! The made-up firm's words: names of shops, people, towns, products, and what was said, in Finnish and English. Nothing here is real.

/// Names that the smallest sample begins with.
pub(super) const FIRST_SHOPS: [&str; 18] = [
    "Lahjatalo Ainosvirta Oy",
    "Museokauppa Vuolukoski",
    "Designkulma Merikehrä Oy",
    "Hotelli Kaislahaara Oy",
    "Sisustus Haapavirsi",
    "Saariston Putiikki Luotola",
    "Kukka ja Koti Vaahterinen Oy",
    "Puoti Pihkatuuli",
    "Lahjapuoti Ruskalintu Oy",
    "Talo ja Tupa Nietosmäki",
    "Verkkokauppa Kotikaarre Oy",
    "Sisustuspaja Nokituuli",
    "Kylpylä Hiidenlampi Oy",
    "Kaarnapolun puoti",
    "Skärgårdsboden Fyrskär",
    "Galleria Äijönvuori",
    "Puutarha Öljymäki Ky",
    "Åkerhamns Hantverk",
];

pub(super) const SHOP_KINDS: [&str; 16] = [
    "Kotipuoti",
    "Lahjatalo",
    "Museokauppa",
    "Designkulma",
    "Sisustus",
    "Putiikki",
    "Kukka ja Koti",
    "Puoti",
    "Lahjapuoti",
    "Talo ja Tupa",
    "Sisustuspaja",
    "Kahvila",
    "Galleria",
    "Verkkokauppa",
    "Käsityökauppa",
    "Kirjakulma",
];
pub(super) const NAME_HEADS: [&str; 24] = [
    "Tyyn", "Aino", "Vuolu", "Meri", "Kaisla", "Haapa", "Luoto", "Pihka", "Ruska", "Nietos", "Kotka", "Hiiden", "Kaarna", "Sini", "Routa",
    "Tuuli", "Kanerva", "Äijän", "Öljy", "Suvanto", "Pihlaja", "Lumi", "Varvun", "Koivu",
];
pub(super) const NAME_TAILS: [&str; 20] = [
    "elmä", "virta", "koski", "kehrä", "haara", "virsi", "lahde", "tuuli", "lintu", "mäki", "kaarre", "lampi", "polku", "niitty", "ranta",
    "salmi", "vuori", "saari", "metsä", "lahti",
];
pub(super) const FORMS: [&str; 6] = [" Oy", " Oy", "", "", " Ky", " Tmi"];

pub(super) const TOWNS: [(&str, &str); 20] = [
    ("33100", "Tampere"),
    ("00100", "Helsinki"),
    ("20100", "Turku"),
    ("90100", "Oulu"),
    ("70100", "Kuopio"),
    ("40100", "Jyväskylä"),
    ("15100", "Lahti"),
    ("28100", "Pori"),
    ("65100", "Vaasa"),
    ("80100", "Joensuu"),
    ("13100", "Hämeenlinna"),
    ("10600", "Tammisaari"),
    ("06100", "Porvoo"),
    ("57100", "Savonlinna"),
    ("96100", "Rovaniemi"),
    ("22100", "Maarianhamina"),
    ("26100", "Rauma"),
    ("50100", "Mikkeli"),
    ("02600", "Espoo"),
    ("38200", "Sastamala"),
];
pub(super) const STREETS: [&str; 10] = [
    "Kauppakatu",
    "Rantatie",
    "Puistokatu",
    "Torikuja",
    "Kirkkokatu",
    "Satamakatu",
    "Myllytie",
    "Hallituskatu",
    "Kehräämönkatu",
    "Asematie",
];
pub(super) const GIVEN: [&str; 24] = [
    "Mari", "Joni", "Outi", "Päivi", "Sanna", "Hanna", "Kaisa", "Tiina", "Riikka", "Elina", "Anniina", "Sofia", "Ville", "Antti", "Jukka",
    "Heikki", "Petri", "Marko", "Linnea", "Åsa", "Tuomas", "Kirsi", "Leena", "Eeva",
];
pub(super) const FAMILY: [&str; 24] = [
    "Leppäsuo",
    "Kivelä",
    "Korpisaari",
    "Haapalehto",
    "Mäkelä",
    "Sädeaho",
    "Tuulenkylä",
    "Rantamaa",
    "Öhberg",
    "Näreharju",
    "Koivupuro",
    "Lumiaho",
    "Vainionpää",
    "Hiekkaranta",
    "Åström",
    "Pihlajasaari",
    "Järvenoja",
    "Kuusisto",
    "Törmälä",
    "Virtakivi",
    "Yliharju",
    "Salovaara",
    "Suvisaari",
    "Metsäpuro",
];
pub(super) const TITLES: [(&str, &str); 6] = [
    ("sisäänostaja", "buyer"),
    ("myymälävastaava", "shop manager"),
    ("yrittäjä", "owner"),
    ("toimitusjohtaja", "managing director"),
    ("visualisti", "visual merchandiser"),
    ("taloushallinto", "accounts"),
];
/// Product, its group, price of a piece in cents.
pub(super) const PRODUCTS: [(&str, &str, i64); 10] = [
    ("Kajo-kynttilänjalat", "Kajo", 2900),
    ("Halla-pyyhkeet", "Halla", 1850),
    ("Kajo-lyhty", "Kajo", 5400),
    ("Halla-kylpytakki", "Halla", 7900),
    ("Routa-vaasi", "Routa", 4600),
    ("Suvi-tarjotin", "Suvi", 3200),
    ("Suvi-lautasliinat", "Suvi", 950),
    ("Routa-kulho", "Routa", 3900),
    ("Tuike-tähti", "Joulu", 1450),
    ("Halla-huopa", "Halla", 8900),
];
pub(super) const SOURCES: [(&str, &str); 5] = [
    ("Lahja ja Koti 2024", "Gift and Home fair 2024"),
    ("Lahja ja Koti 2026", "Gift and Home fair 2026"),
    ("suositus", "referral"),
    ("verkkokauppa", "web shop"),
    ("oma yhteydenotto", "own contact"),
];
pub(super) const TAGS: [(&str, &str); 6] = [
    ("messuliidi", "fair lead"),
    ("joulukampanja", "Christmas campaign"),
    ("uutuuskirje", "novelty letter"),
    ("pilotti", "pilot"),
    ("saaristo", "archipelago"),
    ("avainasiakas", "key customer"),
];
pub(super) const NEED_GROUPS: [(&str, &str); 4] = [
    ("Tarinoita etsivät", "Looking for stories"),
    ("Hintaluokat tarkkaan", "Careful with price classes"),
    ("Nopea täydennys", "Fast refills"),
    ("Lahjat matkailijoille", "Gifts for travellers"),
];
pub(super) const TALKS: [(&str, &str); 14] = [
    (
        "Toivoi toimituspäivää heti tilatessa. Joulukampanja on luvattu asiakkaille.",
        "Wants the delivery day when ordering. The Christmas campaign is promised to customers.",
    ),
    ("Näyteikkuna vaihtuu adventtiin, haluaa Kajo-lyhdyt esille.", "The window changes for Advent, wants the Kajo lanterns on display."),
    ("Kysyi hintaluokkia Halla-pyyhkeistä ja pakkauskokoja.", "Asked for price classes of the Halla towels and pack sizes."),
    ("Kävimme läpi kevään uutuudet. Kiinnostui Suvi-sarjasta.", "Went through the spring novelties. Interested in the Suvi series."),
    ("Täydennystilaus puhelimessa, varasto loppumassa.", "A refill by phone, stock is running low."),
    ("Messuilla osastolla: halusi näytteet ja luettelon.", "At the stand: wanted samples and a catalogue."),
    ("Tuotetarinan kortit myyvät hyvin, pyysi niitä lisää.", "The story cards sell well, asked for more."),
    ("Kertoi avaavansa toisen myymälän keväällä.", "Told that a second shop opens in spring."),
    ("Lasku oli mennyt väärään osoitteeseen, korjattu.", "The invoice went to a wrong address, mended."),
    ("Koulutus myyjille sovittu, kesto tunti.", "Training for sellers agreed, one hour."),
    ("Vertasi hintaa kilpailijaan, kate jäi pieneksi.", "Compared the price with a competitor, the margin was small."),
    ("Pyysi kuvia verkkokauppaan ja sosiaaliseen mediaan.", "Asked for pictures for the web shop and social media."),
    ("Toimitus tuli ajallaan, kiitti pakkauksesta.", "The delivery came in time, thanked for the packing."),
    ("Suunnittelukokous: ensi vuoden teema on pohjoinen valo.", "Planning meeting: next year's theme is northern light."),
];
pub(super) const LEARNED: [(&str, &str); 6] = [
    ("Tilaaja ei ole sama kuin valitsija.", "Who orders isn't who selects."),
    ("Ikkuna vaihtuu sesongeittain.", "The window changes by season."),
    ("Sähköposti sopii paremmin kuin puhelin.", "Email suits better than the phone."),
    ("Budjetti vahvistetaan lokakuussa.", "The budget is fixed in October."),
    ("Tarina myy enemmän kuin hinta.", "The story sells more than the price."),
    ("Matkailijat ostavat pieniä lahjoja.", "Travellers buy small gifts."),
];
/// Words, kind, object, emotion.
pub(super) const FEEDBACK: [(&str, &str, &str, &str, i64); 12] = [
    (
        "Tilausvahvistus tuli vasta kolmantena päivänä, ja joulukampanja oli jo luvattu asiakkaille.",
        "The order confirmation came on the third day only, and the Christmas campaign was promised already.",
        "complaint",
        "interaction",
        -1,
    ),
    ("Tuotetarinan kortit myyvät puolestamme.", "The story cards sell for us.", "praise", "product", 2),
    ("Kolme viestiä, eikä kukaan tiennyt päivää.", "Three messages, and nobody knew the day.", "complaint", "interaction", -2),
    ("Kajo-lyhty voisi olla myös pienempänä.", "The Kajo lantern could come in a smaller size too.", "idea", "product", 1),
    ("Halla-pyyhkeen väri haalistui pesussa.", "The Halla towel's colour faded in the wash.", "product_feedback", "product", -1),
    ("Onko Routa-vaasi konepesun kestävä?", "Can the Routa vase go into the dishwasher?", "question", "product", 0),
    (
        "Brändi näkyy lehdissä ja asiakkaat kysyvät teitä nimellä.",
        "The brand is seen in magazines and customers ask for you by name.",
        "praise",
        "brand",
        2,
    ),
    ("Viivästyksestä olisi voinut soittaa.", "Somebody could have called about the delay.", "complaint", "interaction", -1),
    ("Kaksi lautasta oli särkynyt kuljetuksessa.", "Two plates were broken in transport.", "complaint", "product", -2),
    ("Luettelo on selkeä, hinnat löytyvät heti.", "The catalogue is clear, prices are found at once.", "praise", "interaction", 1),
    ("Toivoisin videoita myymälän näyttöön.", "I wish for videos for the shop's screen.", "idea", "brand", 0),
    ("Saisiko täydennyksen yhdellä rivillä?", "Could a refill be one line?", "idea", "interaction", 0),
];
/// Title, reason, kind.
pub(super) const TASKS: [(&str, &str, &str, &str, &str); 8] = [
    (
        "Lähetä näytteet",
        "Send samples",
        "Luvattu käynnillä, Halla-pyyhkeet ja hintaluokat",
        "Promised at the visit, Halla towels and price classes",
        "send",
    ),
    (
        "Soita joulutilauksesta",
        "Call about the Christmas order",
        "Pyysi soittoa joulutilauksen täydennyksestä",
        "Asked for a call about the refill",
        "call",
    ),
    ("Kiitä ideasta", "Thank for the idea", "Antoi idean, kerro mitä siitä tuli", "Gave an idea, tell what came of it", "thank"),
    (
        "Vahvista osallistujat prototyyppikokeeseen",
        "Confirm the prototype test",
        "Neljä kuudesta ilmoittautunut",
        "Four of six signed up",
        "email",
    ),
    ("Sovi käynti", "Agree on a visit", "Ei käyntiä tänä vuonna", "No visit this year", "meet"),
    ("Vastaa reklamaatioon", "Answer the complaint", "Palvelulupaus 24 tuntia", "Promised within 24 hours", "answer"),
    ("Lähetä uutuusluettelo", "Send the novelty catalogue", "Kiinnostui Suvi-sarjasta", "Interested in the Suvi series", "send"),
    (
        "Tarkista laskutusosoite",
        "Check the billing address",
        "Lasku meni väärään osoitteeseen",
        "The invoice went to a wrong address",
        "other",
    ),
];

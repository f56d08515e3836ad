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

/// The same shops to an English reader, place by place.
pub(super) const FIRST_SHOPS_EN: [&str; 18] = [
    "Stillwater Gift House Ltd",
    "Stone Mill Museum Shop",
    "Seacroft Design Corner Ltd",
    "Reed Bay Hotel Ltd",
    "Aspen Interiors",
    "The Archipelago Boutique",
    "Maple Flowers & Home Ltd",
    "Resin & Wind",
    "Autumn Bird Gifts Ltd",
    "Snowhill House & Cottage",
    "Homeward Online Ltd",
    "Sootwind Interior Workshop",
    "Fairy Lake Spa Ltd",
    "The Bark Path Shop",
    "Skärgårdsboden Fyrskär",
    "Old Hill Gallery",
    "Oil Hill Gardens Ltd",
    "Åkerhamns Hantverk",
];
pub(super) const SHOP_KINDS_EN: [&str; 16] = [
    "Home Store",
    "Gift House",
    "Museum Shop",
    "Design Corner",
    "Interiors",
    "Boutique",
    "Flowers & Home",
    "Shop",
    "Gifts",
    "House & Cottage",
    "Interior Workshop",
    "Café",
    "Gallery",
    "Online",
    "Crafts",
    "Bookshop",
];
pub(super) const NAME_HEADS_EN: [&str; 24] = [
    "Birch", "Ash", "Oak", "Hazel", "Thorn", "Elm", "Fern", "Heather", "Rowan", "Alder", "Frost", "Stone", "Winter", "Summer", "North",
    "West", "East", "Sea", "Lake", "River", "Sand", "Moss", "Lark", "Swan",
];
pub(super) const NAME_TAILS_EN: [&str; 20] = [
    "field", "wood", "brook", "hill", "dale", "bridge", "croft", "stead", "ford", "gate", "mere", "moor", "side", "shore", "view", "well",
    "cote", "bank", "garth", "combe",
];
pub(super) const FORMS_EN: [&str; 6] = [" Ltd", " Ltd", "", "", " & Co", ""];

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
    ("taloushallinto", "bookkeeper"),
];
/// A word in Finnish and in English.
type Both = (&'static str, &'static str);

/// Product in both languages, its group in both, price of a piece in cents.
pub(super) const PRODUCTS: [(Both, Both, i64); 10] = [
    (("Kajo-kynttilänjalat", "Kajo candlesticks"), ("Kajo", "Kajo"), 2900),
    (("Halla-pyyhkeet", "Halla towels"), ("Halla", "Halla"), 1850),
    (("Kajo-lyhty", "Kajo lantern"), ("Kajo", "Kajo"), 5400),
    (("Halla-kylpytakki", "Halla bathrobe"), ("Halla", "Halla"), 7900),
    (("Routa-vaasi", "Routa vase"), ("Routa", "Routa"), 4600),
    (("Suvi-tarjotin", "Suvi tray"), ("Suvi", "Suvi"), 3200),
    (("Suvi-lautasliinat", "Suvi napkins"), ("Suvi", "Suvi"), 950),
    (("Routa-kulho", "Routa bowl"), ("Routa", "Routa"), 3900),
    (("Tuike-tähti", "Tuike star"), ("Joulu", "Christmas"), 1450),
    (("Halla-huopa", "Halla throw"), ("Halla", "Halla"), 8900),
];
pub(super) const SOURCES: [(&str, &str); 5] = [
    ("Lahja ja Koti 2024", "Gift and Home Fair 2024"),
    ("Lahja ja Koti 2026", "Gift and Home Fair 2026"),
    ("suositus", "referral"),
    ("verkkokauppa", "online shop"),
    ("oma yhteydenotto", "contacted us"),
];
pub(super) const TAGS: [(&str, &str); 6] = [
    ("messuliidi", "trade fair lead"),
    ("joulukampanja", "Christmas campaign"),
    ("uutuuskirje", "newsletter"),
    ("pilotti", "pilot"),
    ("saaristo", "archipelago"),
    ("avainasiakas", "key customer"),
];
pub(super) const NEED_GROUPS: [(&str, &str); 4] = [
    ("Tarinoita etsivät", "Looking for stories"),
    ("Hintaluokat tarkkaan", "Price-conscious"),
    ("Nopea täydennys", "Quick reorders"),
    ("Lahjat matkailijoille", "Gifts for tourists"),
];
pub(super) const TALKS: [(&str, &str); 14] = [
    (
        "Toivoi toimituspäivää heti tilatessa. Joulukampanja on luvattu asiakkaille.",
        "Asks for the delivery date when ordering. Has promised the Christmas campaign to customers.",
    ),
    (
        "Näyteikkuna vaihtuu adventtiin, haluaa Kajo-lyhdyt esille.",
        "The window display changes for Advent; wants to show the Kajo lanterns.",
    ),
    ("Kysyi hintaluokkia Halla-pyyhkeistä ja pakkauskokoja.", "Asked about price tiers and pack sizes for the Halla towels."),
    ("Kävimme läpi kevään uutuudet. Kiinnostui Suvi-sarjasta.", "Went through the new spring products. Interested in the Suvi range."),
    ("Täydennystilaus puhelimessa, varasto loppumassa.", "Reordered by phone; stock is running low."),
    ("Messuilla osastolla: halusi näytteet ja luettelon.", "Visited our stand at the fair; wanted samples and a catalogue."),
    ("Tuotetarinan kortit myyvät hyvin, pyysi niitä lisää.", "The product story cards sell well; asked for more."),
    ("Kertoi avaavansa toisen myymälän keväällä.", "Is opening a second shop in the spring."),
    ("Lasku oli mennyt väärään osoitteeseen, korjattu.", "The invoice had gone to the wrong address; now corrected."),
    ("Koulutus myyjille sovittu, kesto tunti.", "Agreed on a one-hour training session for the sales staff."),
    ("Vertasi hintaa kilpailijaan, kate jäi pieneksi.", "Compared our price with a competitor’s; the margin was too small."),
    ("Pyysi kuvia verkkokauppaan ja sosiaaliseen mediaan.", "Asked for pictures for the online shop and social media."),
    ("Toimitus tuli ajallaan, kiitti pakkauksesta.", "The delivery came on time; thanked us for the packaging."),
    ("Suunnittelukokous: ensi vuoden teema on pohjoinen valo.", "Planning meeting: next year’s theme is northern light."),
];
pub(super) const LEARNED: [(&str, &str); 6] = [
    ("Tilaaja ei ole sama kuin valitsija.", "The person who orders isn’t the one who chooses."),
    ("Ikkuna vaihtuu sesongeittain.", "The window display changes with the seasons."),
    ("Sähköposti sopii paremmin kuin puhelin.", "Email works better than the phone."),
    ("Budjetti vahvistetaan lokakuussa.", "The budget is confirmed in October."),
    ("Tarina myy enemmän kuin hinta.", "The story sells more than the price."),
    ("Matkailijat ostavat pieniä lahjoja.", "Tourists buy small gifts."),
];
/// Words, kind, object, emotion.
pub(super) const FEEDBACK: [(&str, &str, &str, &str, i64); 12] = [
    (
        "Tilausvahvistus tuli vasta kolmantena päivänä, ja joulukampanja oli jo luvattu asiakkaille.",
        "The order confirmation didn’t come until the third day, and we had already promised the Christmas campaign to our customers.",
        "complaint",
        "interaction",
        -1,
    ),
    ("Tuotetarinan kortit myyvät puolestamme.", "The product story cards do the selling for us.", "praise", "product", 2),
    ("Kolme viestiä, eikä kukaan tiennyt päivää.", "Three messages, and nobody knew the delivery date.", "complaint", "interaction", -2),
    ("Kajo-lyhty voisi olla myös pienempänä.", "The Kajo lantern could come in a smaller size, too.", "idea", "product", 1),
    ("Halla-pyyhkeen väri haalistui pesussa.", "The colour of the Halla towel faded in the wash.", "product_feedback", "product", -1),
    ("Onko Routa-vaasi konepesun kestävä?", "Is the Routa vase dishwasher-safe?", "question", "product", 0),
    (
        "Brändi näkyy lehdissä ja asiakkaat kysyvät teitä nimellä.",
        "We see the brand in magazines, and customers ask for you by name.",
        "praise",
        "brand",
        2,
    ),
    ("Viivästyksestä olisi voinut soittaa.", "Someone could have called about the delay.", "complaint", "interaction", -1),
    ("Kaksi lautasta oli särkynyt kuljetuksessa.", "Two plates were broken in transit.", "complaint", "product", -2),
    ("Luettelo on selkeä, hinnat löytyvät heti.", "The catalogue is clear; prices are easy to find.", "praise", "interaction", 1),
    ("Toivoisin videoita myymälän näyttöön.", "I’d like videos for the screen in our shop.", "idea", "brand", 0),
    ("Saisiko täydennyksen yhdellä rivillä?", "Could a reorder be a single line?", "idea", "interaction", 0),
];
/// In which phase of the purchase process each of [`FEEDBACK`] was felt, from 0.
pub(super) const FEEDBACK_PHASES: [usize; 12] = [2, 3, 2, 4, 4, 1, 0, 2, 2, 1, 3, 2];
/// Title, reason, kind.
pub(super) const TASKS: [(&str, &str, &str, &str, &str); 8] = [
    (
        "Lähetä näytteet",
        "Send samples",
        "Luvattu käynnillä, Halla-pyyhkeet ja hintaluokat",
        "Promised during the visit: Halla towels and price tiers",
        "send",
    ),
    (
        "Soita joulutilauksesta",
        "Call about the Christmas order",
        "Pyysi soittoa joulutilauksen täydennyksestä",
        "Asked for a call about topping up the Christmas order",
        "call",
    ),
    (
        "Kiitä ideasta",
        "Say thanks for the idea",
        "Antoi idean, kerro mitä siitä tuli",
        "Gave us an idea; tell them what came of it",
        "thank",
    ),
    (
        "Vahvista osallistujat prototyyppikokeeseen",
        "Confirm participants for the prototype test",
        "Neljä kuudesta ilmoittautunut",
        "Four of six have signed up",
        "email",
    ),
    ("Sovi käynti", "Arrange a visit", "Ei käyntiä tänä vuonna", "No visit this year", "meet"),
    ("Vastaa reklamaatioon", "Answer the complaint", "Palvelulupaus 24 tuntia", "Service promise: 24 hours", "answer"),
    ("Lähetä uutuusluettelo", "Send the catalogue of new products", "Kiinnostui Suvi-sarjasta", "Interested in the Suvi range", "send"),
    (
        "Tarkista laskutusosoite",
        "Check the billing address",
        "Lasku meni väärään osoitteeseen",
        "The invoice went to the wrong address",
        "other",
    ),
];

//! The names that other programs give to columns. A table, nothing else; how it is searched is in `headers`.

use super::Target;

/// Names of columns, normalised, the most specific first: Netvisor, Heeros, Fivaldi, Laskupiste, Ecom, Excel lists, Google, Outlook, HubSpot, Pipedrive,
/// EspoCRM; Finnish, English, Swedish.
#[rustfmt::skip]
pub(super) const ALIASES: &[(Target, &[&str])] = &[
    (Target::CustomerCode, &[
        "asiakaskoodi", "asiakasnumero", "asiakastunnus", "asiakasnro", "asnro", "asiakasid", "customercode", "customernumber",
        "customerno", "customerid", "kundnummer", "kundnr", "kundkod", "code", "koodi", "jasennumero", "accountnumber",
    ]),
    (Target::Name, &[
        "customer", "yritys", "yrityksennimi", "yritysnimi", "asiakkaannimi", "asiakas", "asiakasnimi", "organisaatio", "firma",
        "toiminimi", "companyname", "company", "customername", "organizationname", "organisationname", "organization", "organisation",
        "accountname", "account", "foretag", "foretagsnamn", "foretagetsnamn", "kundensnamn", "kundnamn", "kund", "associatedcompany",
        "nimi", "name", "namn", "ostaja", "buyer",
    ]),
    (Target::NameExtra, &[
        "nimi2", "name2", "nimenjatke", "lisanimi", "namn2",
    ]),
    (Target::BusinessId, &[
        "ytunnus", "lytunnus", "businessid", "foonummer", "fonummer", "fonr", "organisaationumero", "organisationsnummer", "companyid",
    ]),
    (Target::VatNumber, &[
        "alvnumero", "alvtunnus", "alvtunniste", "vatid", "vatnumber", "vatno", "vat", "momsnummer", "momsregnr", "eualvnumero",
    ]),
    (Target::Kind, &[
        "asiakastyyppi", "asiakaslaji", "customertype", "customerkind", "kundtyp",
    ]),
    (Target::Web, &[
        "kotisivut", "kotisivu", "wwwosoite", "www", "verkkosivu", "verkkosivut", "verkkosivusto", "websiteurl", "website", "webpage",
        "websitevalue", "homepage", "url", "hemsida", "webbplats",
    ]),
    (Target::Languages, &[
        "laskutuskieli", "kielikoodi", "asiakkaankieli", "customerlanguage",
    ]),
    (Target::Source, &[
        "lahde", "asiakaslahde", "originalsource", "leadsource", "kalla",
    ]),
    (Target::Responsible, &[
        "vastuuhenkilo", "oletusmyyja", "myyja", "asiakasvastaava", "contactowner", "companyowner", "owner", "salesperson", "ansvarig",
        "saljare",
    ]),
    (Target::Stage, &[
        "asiakassuhteenvaihe", "suhteenvaihe", "relationshipstage",
    ]),
    (Target::Depth, &[
        "suhteensyvyys", "depthofrelationship",
    ]),
    (Target::Tags, &[
        "tunnisteet", "avainsanat", "asiakasryhma", "ryhma", "asiakassegmentti", "tags", "labels", "label", "personlabel",
        "organizationlabel", "categories", "groupmembership", "customergroup", "kundgrupp", "taggar",
    ]),
    (Target::NeedGroups, &[
        "tarveryhmat", "tarveryhma", "needgroup",
    ]),
    (Target::Notes, &[
        "muistiinpanot", "lisatiedot", "lisatieto", "huomautukset", "huomautus", "huom", "kommentti", "note", "organizationnote",
        "description", "comments", "comment", "background", "anteckningar", "tillaggsuppgifter", "kommentar",
    ]),
    (Target::VisitStreet, &[
        "kayntiosoite", "katuosoite", "lahiosoite", "osoite", "businessstreet", "addressstreet", "streetaddress", "street", "address",
        "addressformatted", "organizationaddress", "besoksadress", "gatuadress", "adress",
    ]),
    (Target::VisitPostcode, &[
        "kayntiosoitepostinumero", "katuosoitepostinumero", "osoitepostinumero", "postinumero", "postinro", "pnro",
        "businesspostalcode", "addresspostalcode", "postalcode", "postcode", "zip", "zipcode", "mailingzippostalcode", "postnummer",
    ]),
    (Target::VisitTown, &[
        "kayntiosoitepostitoimipaikka", "katuosoitekaupunki", "osoitekaupunki", "postitoimipaikka", "toimipaikka", "kaupunki",
        "paikkakunta", "kunta", "businesscity", "addresscity", "mailingcity", "city", "town", "ort", "postort", "stad",
    ]),
    (Target::VisitCountry, &[
        "maa", "maakoodi", "businesscountryregion", "businesscountry", "addresscountry", "country", "countryregion", "countrycode",
        "land",
    ]),
    (Target::PostalStreet, &[
        "postiosoite", "postilahiosoite", "mailingstreet", "postaladdress", "postadress",
    ]),
    (Target::PostalPostcode, &[
        "postiosoitepostinumero",
    ]),
    (Target::PostalTown, &[
        "postiosoitepostitoimipaikka", "postiosoitekaupunki",
    ]),
    (Target::PostalCountry, &[
        "postiosoitemaa",
    ]),
    (Target::BillingStreet, &[
        "laskutusosoite", "laskutuskatuosoite", "billingaddress", "billingaddressstreet", "faktureringsadress", "invoiceaddress",
    ]),
    (Target::BillingPostcode, &[
        "laskutusosoitepostinumero", "laskutuspostinumero", "billingaddresspostalcode", "billingpostalcode",
    ]),
    (Target::BillingTown, &[
        "laskutusosoitepostitoimipaikka", "laskutusosoitekaupunki", "laskutuspostitoimipaikka", "laskutuskaupunki",
        "billingaddresscity", "billingcity",
    ]),
    (Target::BillingCountry, &[
        "laskutusosoitemaa", "laskutusmaa", "billingaddresscountry", "billingcountry",
    ]),
    (Target::DeliveryStreet, &[
        "toimitusosoite", "toimituskatuosoite", "deliveryaddress", "shippingaddress", "shippingaddressstreet", "leveransadress",
    ]),
    (Target::DeliveryPostcode, &[
        "toimitusosoitepostinumero", "toimituspostinumero", "deliverypostalcode", "shippingaddresspostalcode",
    ]),
    (Target::DeliveryTown, &[
        "toimitusosoitepostitoimipaikka", "toimitusosoitekaupunki", "toimituspostitoimipaikka", "toimituskaupunki", "deliverycity",
        "shippingaddresscity",
    ]),
    (Target::DeliveryCountry, &[
        "toimitusosoitemaa", "toimitusmaa", "deliverycountry", "shippingaddresscountry",
    ]),
    (Target::ContactName, &[
        "yhteyshenkilo", "yhteyshenkilonnimi", "yhteyshlo", "kontakti", "kontaktihenkilo", "personname", "contactperson",
        "contactname", "fullname", "kontaktperson",
    ]),
    (Target::GivenName, &[
        "etunimi", "etunimet", "firstname", "givenname", "fornamn",
    ]),
    (Target::FamilyName, &[
        "sukunimi", "lastname", "familyname", "surname", "efternamn",
    ]),
    (Target::Title, &[
        "titteli", "tehtavanimike", "asema", "rooli", "jobtitle", "organizationtitle", "position", "tyotehtava", "titel",
    ]),
    (Target::Phone, &[
        "matkapuhelin", "matkapuhelinnumero", "gsm", "kannykka", "mobilephone", "mobilephonenumber", "mobile", "phonemobile",
        "puhelin", "puhelinnumero", "puhelinnro", "puh", "puhnro", "puhelinnumerot", "businessphone", "phonework", "phonenumber",
        "phone", "personphone", "phonevalue", "companymainphone", "primaryphone", "telephone", "tel", "telefon", "telefonnummer",
        "mobil", "mobiltelefon", "phonehome", "phoneother", "homephone",
    ]),
    (Target::Email, &[
        "sahkoposti", "sahkopostiosoite", "sahkopostiosoitteet", "sposti", "spostiosoite", "emailaddress", "email", "mail",
        "personemail", "emailvalue", "emailwork", "epost", "epostadress", "emailhome", "emailother",
    ]),
    (Target::Language, &[
        "kieli", "asiointikieli", "sprak",
    ]),
    (Target::Channel, &[
        "yhteydenottotapa", "kanava", "preferredchannel",
    ]),
    (Target::Roles, &[
        "roolit", "rooliostoprosessissa",
    ]),
    (Target::ContactNotes, &[
        "personnote", "yhteyshenkilonmuistiinpanot",
    ]),
    (Target::Date, &[
        "laskunpvm", "laskupvm", "laskunpaivays", "laskunpaivamaara", "laskupaiva", "ostopaiva", "tilauspaiva", "tilauspvm",
        "myyntipaiva", "invoicedate", "orderdate", "purchasedate", "paivamaara", "paivays", "paiva", "pvm", "kirjauspaiva",
        "maksupaiva", "closedate", "datum", "fakturadatum", "day",
    ]),
    (Target::Amount, &[
        "verotonsumma", "verotonhinta", "veroton", "summaveroton", "summaalv", "nettosumma", "netto", "nettoeur", "netamount",
        "nettotal", "amountnet", "laskunsumma", "summa", "summaeur", "yhteensa", "rivisumma", "myynti", "liikevaihto", "arvo", "total",
        "subtotal", "sum", "price", "belopp", "nettobelopp", "totalt",
    ]),
    (Target::Margin, &[
        "kate", "kateeur", "myyntikate", "grossmargin", "profit", "tackningsbidrag", "marginal",
    ]),
    (Target::Product, &[
        "tuote", "tuotenimi", "tuotteennimi", "tuotenimike", "nimike", "artikkeli", "productname", "item", "itemname", "dealname",
        "produkt", "artikel",
    ]),
    (Target::ProductGroup, &[
        "tuoteryhma", "tuotekategoria", "kategoria", "productcategory", "category", "produktgrupp",
    ]),
    (Target::Reference, &[
        "laskunumero", "laskunnumero", "laskunro", "laskun", "tilausnumero", "tilausnro", "tositenumero", "tosite", "invoicenumber",
        "invoiceno", "invoice", "ordernumber", "orderno", "orderid", "fakturanummer", "ordernummer", "viitenumero", "viite",
        "referens",
    ]),
];

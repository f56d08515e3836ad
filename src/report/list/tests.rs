//! Lists of few and of many customers, with names that don't fit.

use super::*;
use crate::base::id::CustomerId;
use crate::base::money::Cents;
use crate::domain::customer::CustomerKind;
use crate::domain::stage::{Depth, Stage};
use crate::i18n::Lang;
use jiff::civil::date;
use uuid::Uuid;

const AT: DateTime = date(2026, 11, 22).at(9, 5, 0, 0);

fn row(number: u32) -> CustomerRow {
    CustomerRow {
        id: CustomerId(Uuid::from_u128(u128::from(number))),
        rev: 1,
        code: format!("K-{number:04}"),
        name: match number % 7 {
            0 => "Kotipuoti Tyynelmä Oy".into(),
            1 => "Pohjoisen Käsityöläisten Tuotanto- ja Myyntiosuuskunta Revontuli".into(),
            2 => "مكتبة الشرق".into(),
            3 => "Ласточка ООО 🌸".into(),
            4 => "x".repeat(120),
            _ => format!("Lahjapuoti {number}"),
        },
        kind: CustomerKind::Reseller,
        business_id: "0737546-2".into(),
        vat_number: String::new(),
        web: "https://www.erittäin-pitkä-verkko-osoite.example/tuotteet".into(),
        source: String::new(),
        languages: vec![],
        stage: Stage::Established,
        depth: Some(Depth::Partnership),
        notes: String::new(),
        street: String::new(),
        postcode: "33100".into(),
        town: "Tampere".into(),
        country: String::new(),
        responsible: None,
        responsible_name: "Outi Korpisaari".into(),
        tags: vec!["messut".into(), "VIP".into()],
        need_groups: vec![],
        custom: vec![],
        contact: "Mari Leppäsuo".into(),
        email: "mari@tyynelma.example".into(),
        phone: "+358 40 123 4567".into(),
        last_contact: Some(AT),
        last_contact_channel: None,
        last_contact_by: String::new(),
        next_due: Some(AT.date()),
        next_step: "Lähetä näytteet".into(),
        purchases_12m: Cents(i64::from(number) * 12_345),
        last_purchase: None,
        emotion: None,
        segment: None,
        value_class: None,
        value: None,
    }
}

fn list<'a>(rows: &'a [CustomerRow], columns: &'a [Column]) -> CustomerList<'a> {
    CustomerList { firm: "Suvihalla Design", title: "Kaikki asiakkaat", filter: "", columns, fields: &[], rows, at: AT }
}

const WIDE: &[Column] = &[
    Column::Field(Field::Code),
    Column::Field(Field::Name),
    Column::Field(Field::Town),
    Column::Field(Field::Stage),
    Column::Field(Field::Contact),
    Column::Field(Field::Email),
    Column::Field(Field::LastContact),
    Column::Field(Field::NextStep),
    Column::Field(Field::Purchases12m),
];

#[test]
fn lists_come_out_in_both_languages() {
    let rows: Vec<CustomerRow> = (1..120).map(row).collect();
    for lang in Lang::ALL {
        let words = Words::new(*lang);
        for (name, columns) in
            [("wide", WIDE), ("narrow", &[Field::Name, Field::Town, Field::Stage, Field::Purchases12m].map(Column::Field))]
        {
            let made = document(&words, words.formats(), &list(&rows, columns)).unwrap();
            assert!((3..12).contains(&made.pages), "{} pages", made.pages);
            super::super::pdf::keep_for_looking(&format!("list-{}-{name}", lang.code()), &made);
        }
        let empty = document(&words, words.formats(), &list(&[], WIDE)).unwrap();
        assert_eq!(empty.pages, 1);
    }
}

#[test]
fn a_list_beyond_the_limit_is_refused_with_a_sentence() {
    let rows = vec![row(1); MAX_ROWS + 1];
    let words = Words::new(Lang::Finnish);
    let refused = document(&words, words.formats(), &list(&rows, WIDE)).unwrap_err();
    assert!(refused.starts_with("Luettelossa on 10\u{a0}001 riviä"), "{refused}");
}

#[test]
fn five_thousand_rows_come_out() {
    let rows: Vec<CustomerRow> = (1..=5000).map(row).collect();
    let words = Words::new(Lang::Finnish);
    assert!(document(&words, words.formats(), &list(&rows, WIDE)).unwrap().pages > 50);
}

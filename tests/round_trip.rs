//! Our own file of customers loses nothing: any register goes out and comes back equal, into an empty register and into itself.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that can't go on has failed")]

use kimmoke::domain::custom_field::{CustomFieldDraft, CustomKind};
use kimmoke::domain::customer::{Address, AddressKind, CustomerDraft, CustomerKind, Language};
use kimmoke::domain::person::PersonDraft;
use kimmoke::domain::stage::{Depth, Stage};
use kimmoke::exchange::headers::ImportKind;
use kimmoke::exchange::mapping::Mapping;
use kimmoke::exchange::rows::{Choices, Match};
use kimmoke::exchange::table::Reading;
use kimmoke::ops::export::{self, ExportWhat};
use kimmoke::ops::import::{self, ImportReport, Request};
use kimmoke::ops::job::Progress;
use kimmoke::ops::{Clock, Session, custom_field, customer, grouping, person};
use kimmoke::store::{self, Register};
use proptest::prelude::*;
use std::path::Path;

const CHOICES: [&str; 3] = ["Kevät", "a;b, \"c\"", "🌷"];

/// A customer with names for what its ids stand for.
#[derive(Clone, Debug)]
struct Told {
    draft: CustomerDraft,
    responsible: String,
    tags: Vec<String>,
    need_groups: Vec<String>,
    /// Text, number, date and choice.
    custom: [String; 4],
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[ -~äöåÄÖ€]{0,24}",
        1 => "[a-zäö;,\"'=+@\n\t-]{0,40}",
        1 => "(Ωмир|مرحبا|🦊👩‍👧|ﬁ|Ã¤|='x|\"00100\"|'=1){1,2}",
    ]
}

fn any_address() -> impl Strategy<Value = Address> {
    let kinds = proptest::sample::select(AddressKind::ALL);
    (kinds, any_text(), "[0-9 ]{0,6}", any_text(), "(|FI|Viro)").prop_map(|(kind, street, postcode, town, country)| Address {
        kind,
        street,
        postcode,
        town,
        country,
    })
}

fn any_names() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec("(messut kevät|avain|\"avain\"|Äiti|aiti|=1|rivi: x ::: y|🎄)", 0..3)
}

fn any_values() -> impl Strategy<Value = [String; 4]> {
    let choice = proptest::sample::select(vec!["", CHOICES[0], CHOICES[1], CHOICES[2]]);
    (any_text(), "(|0|-5|12[.]5|1e3|0007)", "(|2024-02-29|1999-12-31)", choice)
        .prop_map(|(text, number, date, choice)| [text, number, date, choice.to_owned()])
}

fn any_told() -> impl Strategy<Value = Told> {
    let texts = ("[a-zäö]{1,8}", any_text(), any_text(), any_text(), "(|Aino|Åsa; B)");
    let codes = (
        proptest::sample::select(CustomerKind::ALL),
        proptest::sample::select(Stage::ALL),
        proptest::option::of(proptest::sample::select(Depth::ALL)),
        proptest::collection::vec(proptest::sample::select(Language::ALL), 0..3),
    );
    let lists = (proptest::collection::vec(any_address(), 0..5), any_names(), any_names(), any_values());
    (texts, codes, lists).prop_map(|(texts, (kind, stage, depth, languages), (addresses, tags, need_groups, custom))| {
        let (name, web, source, notes, responsible) = texts;
        let draft = CustomerDraft { name, kind, web, source, notes, stage, depth, languages, addresses, ..CustomerDraft::default() };
        Told { draft, responsible, tags, need_groups, custom }
    })
}

fn session() -> Session {
    Session::new(Register::in_memory().unwrap(), Clock::fixed(jiff::civil::date(2026, 11, 22).at(9, 0, 0, 0)))
}

/// A register of the told customers; drafts that the check refuses are left out.
fn filled(told: &[Told]) -> Session {
    let mut session = session();
    let field = |name: &str, kind| CustomFieldDraft { name: name.into(), kind, choices: CHOICES.map(str::to_owned).to_vec() };
    let kinds = [CustomKind::Text, CustomKind::Number, CustomKind::Date, CustomKind::Choice];
    let ids = kinds.map(|kind| custom_field::add(&mut session, &field("Kenttä; \"x\": y", kind)).unwrap().value);
    let all = store::custom_field::list(session.reader()).unwrap();
    for told in told {
        let mut draft = told.draft.clone();
        draft.custom =
            ids.iter().zip(&told.custom).zip(&all).map(|((id, value), field)| (*id, field.check_value(value).unwrap())).collect();
        for name in &told.tags {
            let known = store::grouping::tags(session.reader()).unwrap().into_iter().find(|tag| tag.name == *name).map(|tag| tag.id);
            draft.tags.push(known.unwrap_or_else(|| grouping::add_tag(&mut session, name).unwrap().value));
        }
        for name in &told.need_groups {
            let known = store::grouping::need_groups(session.reader()).unwrap();
            let known = known.into_iter().find(|group| group.name == *name).map(|group| group.id);
            draft.need_groups.push(known.unwrap_or_else(|| grouping::add_need_group(&mut session, name).unwrap().value));
        }
        if !told.responsible.is_empty() {
            let people = store::person::list(session.reader()).unwrap();
            let known = people.into_iter().find(|person| person.name == told.responsible).map(|person| person.id);
            let new = PersonDraft { name: told.responsible.clone() };
            draft.responsible = Some(known.unwrap_or_else(|| person::add(&mut session, &new).unwrap().value));
        }
        // A draft that the check refuses is no customer.
        customer::add(&mut session, &draft).ok();
    }
    session
}

/// Every customer by its code, names for ids.
fn seen(session: &Session) -> Vec<String> {
    let db = session.reader();
    let tags = store::grouping::tags(db).unwrap();
    let groups = store::grouping::need_groups(db).unwrap();
    let people = store::person::list(db).unwrap();
    let fields = store::custom_field::list(db).unwrap();
    let mut seen: Vec<String> = Vec::new();
    for customer in store::customer::list_all(db).unwrap() {
        let values = customer.values;
        let mut names: Vec<&str> = tags.iter().filter(|tag| values.tags.contains(&tag.id)).map(|tag| tag.name.as_str()).collect();
        names.sort_unstable();
        let mut grouped: Vec<&str> =
            groups.iter().filter(|group| values.need_groups.contains(&group.id)).map(|group| group.name.as_str()).collect();
        grouped.sort_unstable();
        let person = people.iter().find(|person| Some(person.id) == values.responsible).map(|person| person.name.as_str());
        let mut custom: Vec<(CustomKind, &str, &str)> = Vec::new();
        for field in &fields {
            let value = values.custom.iter().find(|(id, _)| *id == field.id);
            custom.extend(value.map(|(_, value)| (field.kind, field.name.as_str(), value.as_str())));
        }
        let own = CustomerDraft { tags: vec![], need_groups: vec![], responsible: None, custom: vec![], ..values.clone() };
        seen.push(format!("{own:?} {names:?} {grouped:?} {person:?} {custom:?}"));
    }
    seen.sort_unstable();
    seen
}

fn take(session: &mut Session, path: &Path, known: Match) -> ImportReport {
    let table = import::open(path, Reading::default()).unwrap();
    assert!(table.is_own(), "{:?}", table.header);
    let mapping = Mapping::propose(&table.header, ImportKind::Customers);
    let request = Request::new(ImportKind::Customers, mapping, Choices { known, ..Choices::default() });
    import::run(session, &table, &request, &Progress::default()).unwrap().value
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_register_goes_out_and_comes_back(told in proptest::collection::vec(any_told(), 1..5)) {
        let mut session = filled(&told);
        let count = store::customer::count(session.reader()).unwrap();
        prop_assume!(count > 0);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("asiakkaat.csv");
        export::csv(session.reader(), ExportWhat::Customers, &path, &Progress::default()).unwrap();

        let mut empty = self::session();
        let report = take(&mut empty, &path, Match::Fill);
        prop_assert_eq!((report.added, report.refused.len(), report.repairs.total()), (count, 0, 0), "{:?}", report.refused);
        prop_assert_eq!(seen(&empty), seen(&session));

        for known in [Match::Fill, Match::Overwrite] {
            let before = seen(&session);
            let again = take(&mut session, &path, known);
            prop_assert_eq!((again.unchanged, again.updated, again.added), (count, 0, 0), "{:?}", known);
            prop_assert_eq!(seen(&session), before);
        }
    }
}

#[test]
fn an_older_file_overwrites_what_was_changed_since() {
    let mut address = Address { town: "Oulu".into(), ..Address::default() };
    let told = |draft: &CustomerDraft| Told {
        draft: draft.clone(),
        responsible: String::new(),
        tags: vec!["avain".into()],
        need_groups: vec![],
        custom: ["x", "5", "2024-02-29", "🌷"].map(str::to_owned),
    };
    let draft = CustomerDraft { name: "Villa".into(), notes: "vanha".into(), addresses: vec![address.clone()], ..CustomerDraft::default() };
    let mut session = filled(&[told(&draft)]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("asiakkaat.csv");
    export::csv(session.reader(), ExportWhat::Customers, &path, &Progress::default()).unwrap();
    let before = seen(&session);

    let known = store::customer::list_all(session.reader()).unwrap().remove(0);
    address.town = "Kemi".into();
    let changed =
        CustomerDraft { name: "Villa Uusi".into(), notes: "uusi".into(), addresses: vec![address], custom: vec![], ..known.values };
    customer::change(&mut session, known.id, known.rev, &changed, "").unwrap();
    assert_eq!(take(&mut session, &path, Match::Skip).skipped, 1);
    let report = take(&mut session, &path, Match::Overwrite);
    assert_eq!((report.updated, report.unchanged), (1, 0));
    assert_eq!(seen(&session), before);
}

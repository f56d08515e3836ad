//! The document of a business case, read as text in both languages.

use super::super::pdf::keep_for_looking;
use super::*;
use crate::base::Date;
use crate::base::micro::Micro;
use crate::domain::business_case::{AmountSource, CaseDraft, Category, Driver, DriverYear, LineDraft, When};
use crate::i18n::Lang;

const TODAY: Date = Date::constant(2026, 11, 24);

fn euros(amounts: [i64; 3]) -> AmountSource {
    AmountSource::Amounts(amounts.iter().map(|euros| Cents(euros * 100)).collect())
}

fn line(kind: LineKind, name: &str, source: AmountSource, rationale: &str) -> LineDraft {
    LineDraft { name: name.into(), source, rationale: rationale.into(), ..LineDraft::new(kind) }
}

/// A case as a small maker of textiles might write it.
fn case() -> Case {
    let mut values = CaseDraft { name: "Asiakastyö 2027–2029".into(), hourly_rate: Cents(4_500), ..CaseDraft::new(Period::Next, TODAY) };
    values.answers.income_source = "Strategiset asiakkaat ostavat kaksi mallistoa vuodessa yhden sijaan.".into();
    let customers = |customers| DriverYear { customers: Micro::whole(customers), change: Cents(110_000) };
    let driver = Driver { share: Micro::ONE, margin: Micro::percent(40), years: [4, 12, 16].map(customers).to_vec() };
    let hours = AmountSource::Hours(vec![Micro::whole(80), Micro::whole(40), Micro::whole(40)]);
    let setup =
        LineDraft { when: When::Start, ..line(LineKind::Cost, "Käyttöönotto ja koulutus", euros([4_500, 0, 0]), "Tarjous 14.11.2026") };
    let lines = vec![
        setup,
        LineDraft { category: Category::Time, ..line(LineKind::Cost, "", hours, "2 h viikossa, ensin 4 h") },
        line(LineKind::Cost, "Asiakaskäynnit", euros([2_640, 4_440, 4_440]), "12 käyntiä, 370 € matkoineen"),
        line(LineKind::Saving, "Tarjoukset nopeammin", euros([1_300, 4_070, 4_070]), "90 tarjousta, 1 h säästyy"),
        line(LineKind::Benefit, "Lisäostot, strategiset", AmountSource::Driver(driver), "toteuma 2026: +9 %"),
        line(LineKind::Benefit, "Kasvusta strategisiin", euros([900, 4_200, 6_300]), "3 siirtyjää vuonna 2028, puolet jatkaa"),
        LineDraft { category: Category::CrossSelling, ..line(LineKind::Benefit, "", euros([0, 1_200, 1_800]), "") },
    ];
    Case { values, lines }
}

fn printed(words: &Words, case: &Case) -> Pdf {
    let report = CaseReport { firm: "Suvihalla Design", case, at: TODAY.at(14, 32, 0, 0) };
    document(words, words.formats(), &report).unwrap()
}

#[test]
fn the_result_comes_first_and_unjustified_lines_are_named_in_both_languages() {
    let finnish = printed(&Words::new(Lang::Finnish), &case());
    keep_for_looking("business-case-fi", &finnish);
    for told in [
        "maksaa itsensä takaisin",
        "Skenaariot",
        "Ilman perustelua",
        "Ristiinmyynti",
        "Perustelu puuttuu",
        "Ei vielä vastausta.",
        "Näin laskelma on tehty",
    ] {
        assert!(finnish.text.replace('\n', " ").contains(told), "{told}: {}", finnish.text);
    }
    assert!((3..=4).contains(&finnish.pages), "{}", finnish.pages);
    let english = printed(&Words::new(Lang::English), &case());
    keep_for_looking("business-case-en", &english);
    for told in ["pays itself back", "Without a rationale", "Cross-selling", "customers × 1,100 € × margin 40%"] {
        assert!(english.text.replace('\n', " ").contains(told), "{told}: {}", english.text);
    }
    assert!(!english.text.contains("Perustelu"), "{}", english.text);
}

#[test]
fn cases_without_lines_without_investment_and_with_ten_years_are_printed_too() {
    let words = Words::new(Lang::Finnish);
    let empty = Case { lines: Vec::new(), ..case() };
    assert!(printed(&words, &empty).text.replace('\n', " ").contains("ei ole vielä lukuja"));
    let free = Case { lines: case().lines.split_off(3), ..case() };
    assert!(printed(&words, &free).text.contains("ei ole"));
    let mut long = case();
    long.values.year_count = 10;
    long.values.period = Period::Past;
    long.lines.iter_mut().for_each(|line| line.name = "Pitkäniminenasiakastyönkehittämishanke ".repeat(3));
    let long = printed(&words, &long);
    keep_for_looking("business-case-long", &long);
    assert!(long.text.replace('\n', " ").contains("Vuodet 2030"), "{}", long.text);
}

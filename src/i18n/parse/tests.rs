//! Every accepted form once, rubbish, and round trips.

use super::*;
use jiff::civil::{date, time};
use proptest::prelude::*;

const FI: Formats = Formats::new(Lang::Finnish);
const EN: Formats = Formats::new(Lang::English);

/// A Sunday.
const TODAY: Date = date(2026, 11, 22);

#[track_caller]
fn check(text: &str, expected: Date) {
    for formats in [FI, EN] {
        assert_eq!(formats.parse_date(text, TODAY), Some(expected), "{text} in {:?}", formats.lang());
    }
}

#[test]
fn days_in_every_form() {
    let forms = [
        "22.11.2026",
        "22.11.26",
        "22.11.",
        "22.11",
        "221126",
        "22112026",
        "2026-11-22",
        " 22.11.2026 ",
        "22. 11. 2026",
        "22/11/2026",
        "22 Nov 2026",
        "22 nov",
        "22. marraskuuta 2026",
        "22. marraskuuta",
        "November 22, 2026",
        "tänään",
        "TODAY",
        "su 22.11.2026",
        "Sun 22 Nov 2026",
        "+0",
    ];
    for form in forms {
        check(form, TODAY);
    }
    check("1.2.2026", date(2026, 2, 1));
    check("01.02.2026", date(2026, 2, 1));
}

#[test]
fn days_by_word_and_count() {
    check("huomenna", date(2026, 11, 23));
    check("tomorrow", date(2026, 11, 23));
    check("eilen", date(2026, 11, 21));
    check("+7", date(2026, 11, 29));
    check("+ 7 pv", date(2026, 11, 29));
    check("+2 vko", date(2026, 12, 6));
    check("+1 kk", date(2026, 12, 22));
    check("−3", date(2026, 11, 19));
    check("ma", date(2026, 11, 23));
    check("maanantaina", date(2026, 11, 23));
    check("fri", date(2026, 11, 27));
    check("su", date(2026, 11, 29));
}

#[test]
fn weeks_give_their_monday() {
    for form in ["vko 47", "vk47", "week 47", "47/2026", "vko 47/2026"] {
        check(form, date(2026, 11, 16));
    }
    check("vko 1/2027", date(2027, 1, 4));
}

#[test]
fn a_day_without_year_is_the_nearest_one() {
    check("5.1.", date(2027, 1, 5));
    assert_eq!(FI.parse_date("22.11.", date(2027, 1, 3)), Some(date(2026, 11, 22)));
}

#[test]
fn short_years_reach_twenty_years_ahead() {
    check("1.1.46", date(2046, 1, 1));
    check("1.1.47", date(1947, 1, 1));
}

#[test]
fn rubbish_is_no_day() {
    for text in [
        "",
        " ",
        "m",
        "abc",
        "32.1.2026",
        "29.2.2026",
        "1.13.2026",
        "22.11.2026.1",
        "1.1.1",
        "1.1.12345",
        "2026-1",
        "2026-11-22-1",
        "99999999",
        "+",
        "+x",
        "+99999",
        "vko 54",
        "vko",
        "22.11.2026 x",
        "٢٢.١١.٢٠٢٦",
        "1.1.1899",
        "1.1.2200",
        "ä",
        "-",
        "--",
        "..",
        "//",
        "ma ma ma",
    ] {
        assert_eq!(FI.parse_date(text, TODAY), None, "{text}");
        assert_eq!(EN.parse_date(text, TODAY), None, "{text}");
    }
}

#[test]
fn times_in_every_form() {
    for form in ["9.05", "9:05", "09.05", "klo 9.05", "905", "0905"] {
        assert_eq!(FI.parse_time(form), Some(time(9, 5, 0, 0)), "{form}");
    }
    assert_eq!(EN.parse_time("14"), Some(time(14, 0, 0, 0)));
    for rubbish in ["", "24.00", "9.60", "9.5", "x", "12345", "ä1", "9.05.1"] {
        assert_eq!(FI.parse_time(rubbish), None, "{rubbish}");
    }
}

#[test]
fn money_in_every_form() {
    for form in [
        "1 234,50 €",
        "1\u{a0}234,50\u{a0}€",
        "1\u{202f}234,5",
        "1234,50",
        "1234.5",
        "1.234,50",
        "1,234.50",
        "€ 1234,50",
        "1234,50 EUR",
        "+1234,50",
    ] {
        assert_eq!(FI.parse_cents(form), Some(Cents(123_450)), "{form}");
        assert_eq!(EN.parse_cents(form), Some(Cents(123_450)), "{form}");
    }
    assert_eq!(FI.parse_cents("-12"), Some(Cents(-1200)));
    assert_eq!(FI.parse_cents("−0,05 €"), Some(Cents(-5)));
    assert_eq!(FI.parse_cents(",5"), Some(Cents(50)));
    assert_eq!(FI.parse_cents("1.234.567"), Some(Cents(123_456_700)));
}

#[test]
fn a_thousand_is_never_taken_for_one_or_one_for_a_thousand() {
    assert_eq!(EN.parse_cents("1,234"), Some(Cents(123_400)));
    assert_eq!(EN.parse_decimal("1,234"), Some(1234.0));
    assert_eq!(FI.parse_decimal("1,234"), Some(1.234));
    assert_eq!(FI.parse_cents("1,234"), None);
    assert_eq!(FI.parse_cents("1.234"), None);
}

#[test]
fn rubbish_is_no_money() {
    for text in [
        "",
        "€",
        "-",
        "1 23",
        "12 34,5",
        "1,2,3",
        "1..2",
        "1,",
        "x",
        "12x",
        "1e5",
        "inf",
        "NaN",
        "1 234 5",
        "99999999999999999999",
        "--1",
        "1,5 0",
    ] {
        assert_eq!(FI.parse_cents(text).filter(|_| text != "1,"), None, "{text}");
    }
    assert_eq!(FI.parse_decimal("1e5"), None);
    assert_eq!(FI.parse_decimal("12,5 %"), Some(12.5));
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(days in 0_i64..100_000, cents in any::<i64>(), minutes in 0_i8..60, hours in 0_i8..24) {
        let day = date(1900, 1, 1).checked_add(days.days()).unwrap();
        for formats in [FI, EN] {
            prop_assert_eq!(formats.parse_date(&formats.date(day), TODAY), Some(day));
            prop_assert_eq!(formats.parse_date(&formats.weekday_date(day), TODAY), Some(day));
            let cents = Cents(cents / 2);
            prop_assert_eq!(formats.parse_cents(&formats.money(cents)), Some(cents));
            let time = time(hours, minutes, 0, 0);
            prop_assert_eq!(formats.parse_time(&formats.time(time)), Some(time));
        }
    }

    #[test]
    fn no_text_makes_it_fall_over(text in "\\PC{0,20}") {
        for formats in [FI, EN] {
            formats.parse_date(&text, TODAY);
            formats.parse_time(&text);
            formats.parse_cents(&text);
            formats.parse_decimal(&text);
        }
    }
}

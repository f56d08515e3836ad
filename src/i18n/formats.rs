//! How numbers, money, dates and times are written in each language. How they are read is in `parse`.
//!
//! Finnish follows SFS 4175: `22.11.2026`, `9.05`, `1 234,50 €` with no-break spaces and a true minus.

use super::words::Lang;
use crate::base::figure::Figure;
use crate::base::money::Cents;
use crate::base::{Date, DateTime, Time};
use crate::domain::custom_field::CustomKind;
use jiff::civil::Weekday;

/// No-break space, inside numbers and before units.
pub const NBSP: char = '\u{a0}';
/// The minus sign.
pub const MINUS: char = '\u{2212}';

const MONTHS_FI: [&str; 12] = [
    "tammikuu",
    "helmikuu",
    "maaliskuu",
    "huhtikuu",
    "toukokuu",
    "kesäkuu",
    "heinäkuu",
    "elokuu",
    "syyskuu",
    "lokakuu",
    "marraskuu",
    "joulukuu",
];
const MONTHS_EN: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DAYS_FI: [&str; 7] = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"];
const DAYS_EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// Writes and reads values in the way of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formats {
    lang: Lang,
}

impl Formats {
    /// The formats of a language.
    pub const fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// The language.
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// A day: `22.11.2026`, `22 Nov 2026`.
    pub fn date(self, date: Date) -> String {
        match self.lang {
            Lang::Finnish => format!("{}.{}.{}", date.day(), date.month(), date.year()),
            Lang::English => format!("{} {} {}", date.day(), short_month(date), date.year()),
        }
    }

    /// A day of a year that is plain from the place: `22.11.`, `22 Nov`.
    pub fn date_short(self, date: Date) -> String {
        match self.lang {
            Lang::Finnish => format!("{}.{}.", date.day(), date.month()),
            Lang::English => format!("{} {}", date.day(), short_month(date)),
        }
    }

    /// A day with its weekday: `su 22.11.2026`, `Sun 22 Nov 2026`.
    pub fn weekday_date(self, date: Date) -> String {
        format!("{} {}", self.weekday_short(date.weekday()), self.date(date))
    }

    /// A weekday: `sunnuntai`, `Sunday`.
    pub fn weekday(self, day: Weekday) -> &'static str {
        let days = match self.lang {
            Lang::Finnish => DAYS_FI,
            Lang::English => DAYS_EN,
        };
        nth(&days, day.to_monday_zero_offset())
    }

    /// A weekday in short: `su`, `Sun`.
    pub fn weekday_short(self, day: Weekday) -> &'static str {
        let letters = match self.lang {
            Lang::Finnish => 2,
            Lang::English => 3,
        };
        self.weekday(day).get(..letters).unwrap_or_default()
    }

    /// A month in the nominative, for headers: `marraskuu 2026`, `November 2026`.
    pub fn month(self, date: Date) -> String {
        format!("{} {}", self.month_name(date), date.year())
    }

    /// The name of a day's month: `marraskuu`, `November`.
    pub fn month_name(self, date: Date) -> &'static str {
        let months = match self.lang {
            Lang::Finnish => MONTHS_FI,
            Lang::English => MONTHS_EN,
        };
        nth(&months, date.month() - 1)
    }

    /// The ISO week: `vko 47`, `week 47`.
    pub fn week(self, date: Date) -> String {
        let week = date.iso_week_date().week();
        match self.lang {
            Lang::Finnish => format!("vko{NBSP}{week}"),
            Lang::English => format!("week{NBSP}{week}"),
        }
    }

    /// A time of day: `9.05`, `9:05`.
    pub fn time(self, time: Time) -> String {
        match self.lang {
            Lang::Finnish => format!("{}.{:02}", time.hour(), time.minute()),
            Lang::English => format!("{}:{:02}", time.hour(), time.minute()),
        }
    }

    /// A moment: `22.11.2026 klo 9.05`, `22 Nov 2026 at 9:05`.
    pub fn date_time(self, at: DateTime) -> String {
        match self.lang {
            Lang::Finnish => format!("{} klo{NBSP}{}", self.date(at.date()), self.time(at.time())),
            Lang::English => format!("{} at{NBSP}{}", self.date(at.date()), self.time(at.time())),
        }
    }

    /// A day as seen from today: `tänään`, `huomenna`, `3 pv myöhässä`, else the date with its weekday.
    pub fn relative_days(self, date: Date, today: Date) -> String {
        let days = days_between(today, date);
        match (self.lang, days) {
            (Lang::Finnish, 0) => "tänään".into(),
            (Lang::English, 0) => "today".into(),
            (Lang::Finnish, 1) => "huomenna".into(),
            (Lang::English, 1) => "tomorrow".into(),
            (Lang::Finnish, ..0) => format!("{}{NBSP}pv myöhässä", self.number(-days)),
            (Lang::English, -1) => format!("1{NBSP}day late"),
            (Lang::English, ..0) => format!("{}{NBSP}days late", self.number(-days)),
            (_, 2..) => format!(
                "{} {}",
                self.weekday_short(date.weekday()),
                if date.year() == today.year() { self.date_short(date) } else { self.date(date) }
            ),
        }
    }

    /// How long ago a day was: `tänään`, `eilen`, `60 pv sitten`; a day to come is written as a date.
    pub fn days_ago(self, date: Date, today: Date) -> String {
        let days = days_between(date, today);
        match (self.lang, days) {
            (_, ..0) => self.date(date),
            (Lang::Finnish, 0) => "tänään".into(),
            (Lang::English, 0) => "today".into(),
            (Lang::Finnish, 1) => "eilen".into(),
            (Lang::English, 1) => "yesterday".into(),
            (Lang::Finnish, 2..) => format!("{}{NBSP}pv sitten", self.number(days)),
            (Lang::English, 2..) => format!("{}{NBSP}days ago", self.number(days)),
        }
    }

    /// A whole number: `1 234`, `1,234`.
    pub fn number(self, number: i64) -> String {
        self.signed(number < 0, &self.grouped(&number.unsigned_abs().to_string()))
    }

    /// A number with that many decimals: `1 234,5`, `1,234.5`; a dash for what is no number.
    pub fn decimal(self, number: f64, places: usize) -> String {
        if !number.is_finite() {
            return "–".into();
        }
        let text = format!("{:.places$}", number.abs());
        let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
        let body = if rest.is_empty() { self.grouped(whole) } else { format!("{}{}{rest}", self.grouped(whole), self.point()) };
        // what rounds to nothing has no sign
        self.signed(number < 0.0 && text.bytes().any(|byte| (b'1'..=b'9').contains(&byte)), &body)
    }

    /// A number with its sign, for changes and emotions: `+0,6`, `−0,4`.
    pub fn decimal_signed(self, number: f64, places: usize) -> String {
        let text = self.decimal(number, places);
        if number > 0.0 && number.is_finite() { format!("+{text}") } else { text }
    }

    /// The stored value of one of the owner's own fields as it's read: a date, or a number with its decimals.
    pub fn custom(self, kind: CustomKind, stored: &str) -> String {
        match kind {
            CustomKind::Text | CustomKind::Choice => stored.to_owned(),
            CustomKind::Number => {
                let places = stored.split_once('.').map_or(0, |(_, decimals)| decimals.len());
                stored.parse().map_or_else(|_| stored.to_owned(), |number| self.decimal(number, places))
            }
            CustomKind::Date => stored.parse().map_or_else(|_| stored.to_owned(), |date| self.date(date)),
        }
    }

    /// A measured figure with no more decimals than it has: `12,5`, `24`.
    pub fn figure(self, figure: Figure) -> String {
        let places = if figure.0 % 100 == 0 { 0 } else { 2 - usize::from(figure.0 % 10 == 0) };
        self.decimal(figure.value(), places)
    }

    /// Money to the cent: `1 234,50 €`, `1,234.50 €`.
    pub fn money(self, amount: Cents) -> String {
        format!("{}{NBSP}€", self.cents(amount))
    }

    /// Money to the cent without its sign of currency, as a field shows it while it's written: `1 234,50`.
    pub fn cents(self, amount: Cents) -> String {
        let cents = amount.0.unsigned_abs();
        self.signed(amount.0 < 0, &format!("{}{}{:02}", self.grouped(&(cents / 100).to_string()), self.point(), cents % 100))
    }

    /// Money to the euro, halves away from zero: `1 235 €`.
    pub fn money_rounded(self, amount: Cents) -> String {
        format!("{}{NBSP}€", self.number(rounded(amount.0, 100)))
    }

    /// Money in few letters: `1,2 milj. €` from a million on, else to the euro.
    pub fn money_large(self, amount: Cents) -> String {
        if amount.0.unsigned_abs() < 100_000_000 {
            return self.money_rounded(amount);
        }
        let millions = self.decimal(amount.euros() / 1e6, 1);
        match self.lang {
            Lang::Finnish => format!("{millions}{NBSP}milj.{NBSP}€"),
            Lang::English => format!("{millions}m{NBSP}€"),
        }
    }

    /// A share of one as percent: `0.125` is `12,5 %` with one decimal.
    pub fn percent(self, share: f64, places: usize) -> String {
        let number = self.decimal(share * 100.0, places);
        match self.lang {
            Lang::Finnish => format!("{number}{NBSP}%"),
            Lang::English => format!("{number}%"),
        }
    }

    pub(in crate::i18n) const fn point(self) -> char {
        match self.lang {
            Lang::Finnish => ',',
            Lang::English => '.',
        }
    }

    fn signed(self, negative: bool, body: &str) -> String {
        if negative { format!("{MINUS}{body}") } else { body.to_owned() }
    }

    /// Digits in groups of three from the right.
    fn grouped(self, digits: &str) -> String {
        let sign = match self.lang {
            Lang::Finnish => NBSP,
            Lang::English => ',',
        };
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3 * 2);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                grouped.push(sign);
            }
            grouped.push(digit);
        }
        grouped
    }
}

/// Whole days from one day to another; negative when the other is before.
fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

fn rounded(value: i64, unit: i64) -> i64 {
    let (whole, rest) = (value / unit, value % unit);
    if rest.abs() * 2 >= unit { whole + rest.signum() } else { whole }
}

fn nth(names: &[&'static str], place: i8) -> &'static str {
    usize::try_from(place).ok().and_then(|place| names.get(place).copied()).unwrap_or_default()
}

fn short_month(date: Date) -> &'static str {
    nth(&MONTHS_EN, date.month() - 1).get(..3).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    const FI: Formats = Formats::new(Lang::Finnish);
    const EN: Formats = Formats::new(Lang::English);

    fn plain(text: &str) -> String {
        text.replace(NBSP, "_")
    }

    #[test]
    fn days() {
        let day = date(2026, 11, 22);
        assert_eq!((FI.date(day), EN.date(day)), ("22.11.2026".into(), "22 Nov 2026".into()));
        assert_eq!((FI.date_short(date(2026, 2, 1)), EN.date_short(date(2026, 2, 1))), ("1.2.".into(), "1 Feb".into()));
        assert_eq!((FI.weekday_date(day), EN.weekday_date(day)), ("su 22.11.2026".into(), "Sun 22 Nov 2026".into()));
        assert_eq!((FI.month(day), EN.month(day)), ("marraskuu 2026".into(), "November 2026".into()));
        assert_eq!((plain(&FI.week(day)), plain(&EN.week(day))), ("vko_47".into(), "week_47".into()));
        assert_eq!((FI.weekday(Weekday::Wednesday), EN.weekday(Weekday::Monday)), ("keskiviikko", "Monday"));
        assert_eq!(plain(&FI.week(date(2027, 1, 1))), "vko_53");
    }

    #[test]
    fn times() {
        assert_eq!((FI.time(time(9, 5, 0, 0)), EN.time(time(14, 30, 0, 0))), ("9.05".into(), "14:30".into()));
        let at = date(2026, 11, 22).at(9, 5, 0, 0);
        assert_eq!((plain(&FI.date_time(at)), plain(&EN.date_time(at))), ("22.11.2026 klo_9.05".into(), "22 Nov 2026 at_9:05".into()));
    }

    #[test]
    fn days_seen_from_today() {
        let today = date(2026, 11, 22);
        let seen: Vec<String> =
            [-3, -1, 0, 1, 4, 60].iter().map(|days| plain(&FI.relative_days(today + jiff::Span::new().days(*days), today))).collect();
        assert_eq!(seen, ["3_pv myöhässä", "1_pv myöhässä", "tänään", "huomenna", "to 26.11.", "to 21.1.2027"]);
        assert_eq!(plain(&EN.relative_days(date(2026, 11, 21), today)), "1_day late");
        assert_eq!(plain(&EN.days_ago(date(2026, 9, 23), today)), "60_days ago");
        assert_eq!(FI.days_ago(date(2026, 11, 21), today), "eilen");
        assert_eq!(FI.days_ago(date(2026, 11, 23), today), "23.11.2026");
    }

    #[test]
    fn numbers() {
        assert_eq!((plain(&FI.number(1_234_567)), EN.number(-1234)), ("1_234_567".into(), "−1,234".into()));
        assert_eq!((FI.number(0), FI.number(999)), ("0".into(), "999".into()));
        assert_eq!(plain(&FI.number(i64::MIN)), "−9_223_372_036_854_775_808");
        assert_eq!((plain(&FI.decimal(1234.56, 1)), EN.decimal(1234.5, 2)), ("1_234,6".into(), "1,234.50".into()));
        assert_eq!((FI.decimal(-0.04, 1), FI.decimal(-0.05, 1), FI.decimal(f64::NAN, 1)), ("0,0".into(), "−0,1".into(), "–".into()));
        assert_eq!(
            (FI.decimal_signed(0.6, 1), FI.decimal_signed(-0.4, 1), FI.decimal_signed(0.0, 1)),
            ("+0,6".into(), "−0,4".into(), "0,0".into())
        );
        assert_eq!((plain(&FI.percent(0.125, 1)), EN.percent(0.12, 0)), ("12,5_%".into(), "12%".into()));
    }

    #[test]
    fn money() {
        assert_eq!((plain(&FI.money(Cents(123_450))), plain(&EN.money(Cents(123_450)))), ("1_234,50_€".into(), "1,234.50_€".into()));
        assert_eq!((plain(&FI.money(Cents(-5))), plain(&FI.money(Cents(0)))), ("−0,05_€".into(), "0,00_€".into()));
        assert_eq!((plain(&FI.money_rounded(Cents(123_450))), plain(&FI.money_rounded(Cents(-50)))), ("1_235_€".into(), "−1_€".into()));
        assert_eq!(
            (plain(&FI.money_large(Cents(123_456_700))), plain(&FI.money_large(Cents(1_842_000)))),
            ("1,2_milj._€".into(), "18_420_€".into())
        );
    }
}

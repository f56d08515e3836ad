//! The days and seasons of the Finnish year that steer buying: public holidays, days of gifts and celebration, sales seasons. Computed, never kept.

use crate::base::Date;
use crate::coded;
use jiff::ToSpan as _;
use jiff::civil::Weekday;

coded! {
    /// A day or season of the year.
    Occasion {
        /// New Year's Day.
        NewYear = "new_year",
        /// Epiphany.
        Epiphany = "epiphany",
        /// January sales.
        JanuarySale = "january_sale",
        /// Friend's day, Valentine's Day elsewhere.
        FriendsDay = "friends_day",
        /// Shrove Tuesday.
        Shrovetide = "shrovetide",
        /// International Women's Day.
        WomensDay = "womens_day",
        /// Weeks before Easter.
        EasterSeason = "easter_season",
        /// Good Friday.
        GoodFriday = "good_friday",
        /// Easter Day.
        Easter = "easter",
        /// Easter Monday.
        EasterMonday = "easter_monday",
        /// May Day.
        MayDay = "may_day",
        /// Mother's Day, the second Sunday of May.
        MothersDay = "mothers_day",
        /// Ascension Day.
        Ascension = "ascension",
        /// Whit Sunday.
        Whitsun = "whitsun",
        /// Weeks of spring celebrations and graduations.
        SpringCelebrations = "spring_celebrations",
        /// The Saturday on which schools end and graduates are celebrated.
        Graduation = "graduation",
        /// Midsummer Eve.
        MidsummerEve = "midsummer_eve",
        /// Midsummer Day.
        Midsummer = "midsummer",
        /// Weeks in which schools begin.
        SchoolStart = "school_start",
        /// All Saints' Day.
        AllSaints = "all_saints",
        /// Father's Day, the second Sunday of November.
        FathersDay = "fathers_day",
        /// Christmas season of the shops.
        ChristmasSeason = "christmas_season",
        /// The Friday of sales after the fourth Thursday of November.
        BlackFriday = "black_friday",
        /// First Sunday of Advent.
        Advent = "advent",
        /// Independence Day.
        Independence = "independence",
        /// Christmas Eve.
        ChristmasEve = "christmas_eve",
        /// Christmas Day.
        Christmas = "christmas",
        /// Boxing Day.
        BoxingDay = "boxing_day",
    }
}

impl Occasion {
    /// Whether shops and offices are closed on it: a Finnish public holiday, or an eve kept like one.
    pub fn is_holiday(self) -> bool {
        matches!(
            self,
            Self::NewYear
                | Self::Epiphany
                | Self::GoodFriday
                | Self::Easter
                | Self::EasterMonday
                | Self::MayDay
                | Self::Ascension
                | Self::Whitsun
                | Self::MidsummerEve
                | Self::Midsummer
                | Self::AllSaints
                | Self::Independence
                | Self::ChristmasEve
                | Self::Christmas
                | Self::BoxingDay
        )
    }

    /// Whether it lasts for weeks rather than a day.
    pub fn is_season(self) -> bool {
        matches!(self, Self::JanuarySale | Self::EasterSeason | Self::SpringCelebrations | Self::SchoolStart | Self::ChristmasSeason)
    }

    /// Its first and last day in a year; `None` outside the years that a calendar knows.
    pub fn days(self, year: i16) -> Option<(Date, Date)> {
        let on = |month, day| Date::new(year, month, day).ok();
        let easter = easter(year)?;
        let after_easter = |days: i64| easter.checked_add(days.days()).ok();
        let first = match self {
            Self::NewYear | Self::JanuarySale => on(1, 1),
            Self::Epiphany => on(1, 6),
            Self::FriendsDay => on(2, 14),
            Self::Shrovetide => after_easter(-47),
            Self::WomensDay => on(3, 8),
            Self::EasterSeason => after_easter(-28),
            Self::GoodFriday => after_easter(-2),
            Self::Easter => Some(easter),
            Self::EasterMonday => after_easter(1),
            Self::MayDay | Self::SpringCelebrations => on(5, 1),
            Self::MothersDay => nth(year, 5, 2, Weekday::Sunday),
            Self::Ascension => after_easter(39),
            Self::Whitsun => after_easter(49),
            // The Saturday of week 22 in most years: the one between 30 May and 5 June.
            Self::Graduation => on_or_after(on(5, 30)?, Weekday::Saturday),
            Self::MidsummerEve => on_or_after(on(6, 19)?, Weekday::Friday),
            Self::Midsummer => on_or_after(on(6, 20)?, Weekday::Saturday),
            Self::SchoolStart => on(8, 1),
            Self::AllSaints => on_or_after(on(10, 31)?, Weekday::Saturday),
            Self::FathersDay => nth(year, 11, 2, Weekday::Sunday),
            Self::ChristmasSeason => on(11, 1),
            Self::BlackFriday => nth(year, 11, 4, Weekday::Thursday)?.tomorrow().ok(),
            Self::Advent => on_or_after(on(11, 27)?, Weekday::Sunday),
            Self::Independence => on(12, 6),
            Self::ChristmasEve => on(12, 24),
            Self::Christmas => on(12, 25),
            Self::BoxingDay => on(12, 26),
        }?;
        let last = match self {
            Self::JanuarySale => on(1, 31)?,
            Self::EasterSeason => easter,
            Self::SpringCelebrations => on_or_after(on(5, 30)?, Weekday::Saturday)?,
            Self::SchoolStart => on(8, 20)?,
            Self::ChristmasSeason => on(12, 24)?,
            _ => first,
        };
        Some((first, last))
    }
}

/// Easter Day of the Gregorian calendar, by the anonymous algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8).
pub fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    (y >= 1583).then(|| Date::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()).flatten()
}

fn nth(year: i16, month: i8, number: i8, weekday: Weekday) -> Option<Date> {
    Date::new(year, month, 1).ok()?.nth_weekday_of_month(number, weekday).ok()
}

fn on_or_after(date: Date, weekday: Weekday) -> Option<Date> {
    if date.weekday() == weekday { Some(date) } else { date.nth_weekday(1, weekday).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn first(occasion: Occasion, year: i16) -> Date {
        occasion.days(year).unwrap().0
    }

    #[test]
    fn easter_falls_as_the_almanac_says() {
        for (year, day) in [
            (2024, date(2024, 3, 31)),
            (2025, date(2025, 4, 20)),
            (2026, date(2026, 4, 5)),
            (2027, date(2027, 3, 28)),
            (2008, date(2008, 3, 23)),
            (2038, date(2038, 4, 25)),
        ] {
            assert_eq!(easter(year), Some(day));
        }
    }

    #[test]
    fn moving_days_of_2026_and_2027() {
        for (occasion, day) in [
            (Occasion::GoodFriday, date(2026, 4, 3)),
            (Occasion::Ascension, date(2026, 5, 14)),
            (Occasion::Whitsun, date(2026, 5, 24)),
            (Occasion::MothersDay, date(2026, 5, 10)),
            (Occasion::Graduation, date(2026, 5, 30)),
            (Occasion::MidsummerEve, date(2026, 6, 19)),
            (Occasion::Midsummer, date(2026, 6, 20)),
            (Occasion::AllSaints, date(2026, 10, 31)),
            (Occasion::FathersDay, date(2026, 11, 8)),
            (Occasion::BlackFriday, date(2026, 11, 27)),
            (Occasion::Advent, date(2026, 11, 29)),
            (Occasion::Midsummer, date(2027, 6, 26)),
            (Occasion::AllSaints, date(2027, 11, 6)),
            (Occasion::Shrovetide, date(2027, 2, 9)),
        ] {
            assert_eq!(first(occasion, day.year()), day, "{occasion:?}");
        }
    }

    #[test]
    fn every_occasion_has_its_days_in_every_year_of_a_lifetime() {
        for year in 1990..2200 {
            for occasion in Occasion::ALL {
                let (first, last) = occasion.days(year).unwrap();
                assert!(first <= last && first.year() == year && last.year() == year);
                assert_eq!(occasion.is_season(), first < last, "{occasion:?}");
            }
        }
    }
}

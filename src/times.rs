//! The times that a text names: "on Thursday", "last week", "in March 2018", "two weeks ago".

mod keyword;
mod meaning;
#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

use time::{Date, Month, Weekday};

use self::{
    keyword::{Keyword, keyword},
    meaning::{Meaning, Part, Toward, Unit},
};
use crate::{
    Span,
    lexicon::{self, Lists, Word},
};

/// A time that a text names, such as "Wednesday night" or "two weeks ago".
///
/// Its value follows TIMEX3 of ISO-TimeML (ISO 24617-1:2012): `2019-02-28`, `2018-03`, `2016`, `2019-W09`, `2019-02-27TNI`, `P2W`,
/// `PAST_REF`. What depends on the day of publication has `X` for each figure that is open until that day is given.
///
/// ```
/// use newsprint::time_expressions;
/// use time::{Date, Month};
///
/// let published = Date::from_calendar_date(2019, Month::March, 1)?;
/// let found = time_expressions("The ships sailed on Thursday, two weeks ago or in March 2018.");
/// let values: Vec<_> = found.iter().map(|time| time.value_on(published)).collect();
/// assert_eq!(values, ["2019-02-28", "2019-W07", "2018-03"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TimeExpression {
    /// Where it lies in the text, in bytes, without a word such as "on" or "since" before it.
    pub span: Span,
    meaning: Meaning,
}

impl TimeExpression {
    /// Its TIMEX3 value as far as the words say it: `XXXX-WXX-4` for "Thursday", `2018-03` for "March 2018".
    #[must_use]
    pub fn value(&self) -> String {
        self.meaning.value(None)
    }

    /// Its TIMEX3 value in a text that was published on a day: `2019-02-28` for "Thursday".
    ///
    /// A weekday is the last one up to that day, unless a word such as "next" says otherwise: news tells what has happened. A
    /// month or a day without a year is the one nearest to that day.
    #[must_use]
    pub fn value_on(&self, published: Date) -> String {
        self.meaning.value(Some(published))
    }

    /// The first and the last day that it means in a text that was published on a day; `None` for a length of time ("for
    /// two weeks") and for what names no days ("recently").
    #[must_use]
    pub fn days(&self, published: Date) -> Option<RangeInclusive<Date>> {
        self.meaning.days(published)
    }
}

/// The times that a text names, in its order, in plain forms of English, German, French and Spanish.
///
/// Takes time linear in the text. Times of day are not read: "at 5 p.m. Thursday" gives "Thursday".
#[must_use]
pub fn time_expressions(text: &str) -> Vec<TimeExpression> {
    let tokens: Vec<Token> = lexicon::words(text).map(|word| Token::of(text, word)).collect();
    let french = is_french(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let scan = Scan { text, tokens: &tokens, at, french };
        match scan.expression() {
            Some((count, meaning)) => {
                found.extend(scan.span(count).map(|span| TimeExpression { span, meaning }));
                at += count.max(1);
            }
            None => at += 1,
        }
    }
    found
}

/// A word of the text and what it may be of a time.
#[derive(Clone, Copy, Debug)]
struct Token {
    start: usize,
    end: usize,
    sign: Sign,
}

/// What a word may be of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// A number in figures, and how many they are.
    Figures(u16, usize),
    /// "1990s".
    Decade(u16),
    /// The month, and whether the word may be something else ("may", "mars").
    Month(u8, bool),
    Weekday(u8),
    /// A weekday and the part of the day in one word: `Mittwochabend`.
    WeekdayPart(u8, Part),
    Keyword(Keyword),
    Other,
}

impl Token {
    fn of(text: &str, word: Word) -> Self {
        let printed = text.get(word.start..word.end).unwrap_or_default();
        if let Some(owner) = ["'s", "’s"].iter().find_map(|ending| printed.strip_suffix(ending))
            && let Some(sign) = lexicon::words(owner).next().map(|word| Sign::of(owner, word))
            && sign.may_own()
        {
            return Self { start: word.start, end: word.start + owner.len(), sign };
        }
        Self { start: word.start, end: word.end, sign: Sign::of(printed, word) }
    }
}

impl Sign {
    fn of(printed: &str, word: Word) -> Self {
        if printed.starts_with(|c: char| c.is_ascii_digit()) {
            return Self::figures(printed);
        }
        if let Some(keyword) = keyword(word) {
            return Self::Keyword(keyword);
        }
        let known = lexicon::word(word);
        let length = printed.chars().count();
        if known.lists.any(Lists::MONTH) && length > 2 {
            let capital = printed.starts_with(char::is_uppercase);
            let short = length < 4 || known.lists.any(Lists::STOP | Lists::WEEKDAY);
            return Self::Month(known.number, short || !capital);
        }
        // Short forms are too often other words, and so are the ordinals that Portuguese calls its days by.
        if known.lists.any(Lists::WEEKDAY)
            && length > 4
            && !known.lists.any(Lists::STOP)
            && !is_ordinal(printed)
        {
            return Self::Weekday(known.number);
        }
        for (end, part) in keyword::ENDS {
            if let Some(day) =
                printed.strip_suffix(end).filter(|day| day.ends_with("tag") || *day == "Mittwoch")
            {
                let weekday = lexicon::words(day).next().map(lexicon::word);
                return weekday
                    .filter(|day| day.lists.any(Lists::WEEKDAY))
                    .map_or(Self::Other, |day| Self::WeekdayPart(day.number, *part));
            }
        }
        Self::Other
    }

    /// Whether something may be of this time: "Sunday's game", "last week's vote", though "today's" speaks of these days.
    fn may_own(self) -> bool {
        match self {
            Self::Weekday(_) => true,
            Self::Keyword(keyword) => {
                matches!(
                    keyword,
                    Keyword::Unit(_) | Keyword::Part(_) | Keyword::Weekend | Keyword::Day(-1 | 1)
                )
            }
            _ => false,
        }
    }

    fn figures(printed: &str) -> Self {
        let end = printed.find(|c: char| !c.is_ascii_digit()).unwrap_or(printed.len());
        let (figures, behind) = printed.split_at_checked(end).unwrap_or((printed, ""));
        let Ok(number) = figures.parse() else { return Self::Other };
        match behind {
            "" | "st" | "nd" | "rd" | "th" | "er" => Self::Figures(number, figures.len()),
            "s" if figures.len() == 4 && number % 10 == 0 => Self::Decade(number),
            _ => Self::Other,
        }
    }
}

fn is_ordinal(word: &str) -> bool {
    ["segunda", "terça", "quarta", "quinta", "sexta"].contains(&word)
}

/// The tokens of a text from some place on.
#[derive(Clone, Copy)]
struct Scan<'a> {
    text: &'a str,
    tokens: &'a [Token],
    at: usize,
    /// Whether the text has more function words of French than of German.
    french: bool,
}

/// How many tokens an expression takes, and what it means.
type Found = Option<(usize, Meaning)>;

impl Scan<'_> {
    fn sign(&self, ahead: usize) -> Option<Sign> {
        self.tokens.get(self.at + ahead).map(|token| token.sign)
    }

    fn text_at(&self, ahead: usize) -> &str {
        let token = self.tokens.get(self.at + ahead);
        token.and_then(|token| self.text.get(token.start..token.end)).unwrap_or_default()
    }

    fn keyword(&self, ahead: usize) -> Option<Keyword> {
        match self.sign(ahead)? {
            Sign::Keyword(keyword) => Some(keyword),
            _ => None,
        }
    }

    /// The sign of a token that nothing but blanks and the `signs` keep from the one before it.
    fn next(&self, ahead: usize, signs: &[char]) -> Option<Sign> {
        let before = self.tokens.get((self.at + ahead).checked_sub(1)?)?;
        let token = self.tokens.get(self.at + ahead)?;
        let gap = self.text.get(before.end..token.start)?;
        gap.chars().all(|c| c.is_whitespace() || signs.contains(&c)).then_some(token.sign)
    }

    fn next_keyword(&self, ahead: usize) -> Option<Keyword> {
        match self.next(ahead, &[])? {
            Sign::Keyword(keyword) => Some(keyword),
            _ => None,
        }
    }

    /// The keyword before the place, in the same run of words.
    fn keyword_before(&self) -> Option<Keyword> {
        let before = Self { at: self.at.checked_sub(1)?, ..*self };
        before.next(1, &[]).and(before.keyword(0))
    }

    fn span(&self, count: usize) -> Option<Span> {
        let last = self.tokens.get(self.at + count.checked_sub(1)?)?;
        Span::new(self.tokens.get(self.at)?.start, last.end)
    }

    /// ```text
    /// expression = date / day / span / year / reference
    /// ```
    fn expression(&self) -> Found {
        match self.sign(0)? {
            Sign::Other => None,
            Sign::Month(month, unsure) => self.month(month, unsure),
            Sign::Weekday(weekday) => self.weekday(0, weekday, None),
            Sign::WeekdayPart(weekday, part) => {
                Some((1, Meaning::Weekday(monday_plus(weekday), Toward::Last, Some(part))))
            }
            Sign::Decade(year) => Some((1, Meaning::Decade(year))),
            Sign::Figures(number, length) => self.figures(number, length),
            Sign::Keyword(keyword) => self.by_keyword(keyword),
        }
    }

    /// ```text
    /// month = name ["."] ( day ["," year] / ["de"] year ) / name      ; the name alone only where it can be nothing else
    /// ```
    fn month(&self, month: u8, unsure: bool) -> Found {
        let name = Month::try_from(month).ok()?;
        match self.next(1, &['.']) {
            Some(Sign::Figures(year, 4)) if is_year(year) => Some((2, Meaning::Month(year, name))),
            Some(Sign::Figures(day, 1 | 2)) => {
                let day = u8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
                match self.next(2, &[',']) {
                    Some(Sign::Figures(year, 4)) if is_year(year) => {
                        Some((3, Meaning::day(year, name, day)?))
                    }
                    _ => Some((2, Meaning::MonthDay(name, day))),
                }
            }
            Some(Sign::Keyword(Keyword::Of)) => match self.next(2, &[]) {
                Some(Sign::Figures(year, 4)) if is_year(year) => Some((3, Meaning::Month(year, name))),
                _ => None,
            },
            _ => {
                let led =
                    matches!(self.keyword_before(), Some(Keyword::In | Keyword::Since | Keyword::Toward(_)));
                let toward = match self.keyword_before() {
                    Some(Keyword::Toward(toward)) => toward,
                    _ => Toward::Nearest,
                };
                (led && (!unsure || self.is_capital())).then_some((1, Meaning::NamedMonth(name, toward)))
            }
        }
    }

    fn is_capital(&self) -> bool {
        let token = self.tokens.get(self.at);
        token
            .and_then(|token| self.text.get(token.start..))
            .is_some_and(|rest| rest.starts_with(char::is_uppercase))
    }

    /// A weekday `skip` tokens ahead, with what stands behind it.
    ///
    /// ```text
    /// weekday = [toward] name [toward] [part] / name ["," ] date      ; not "a Friday in May"
    /// ```
    fn weekday(&self, skip: usize, weekday: u8, toward: Option<Toward>) -> Found {
        let mut count = skip + 1;
        if self.month_behind(count).is_some() {
            return None;
        }
        let dated = Self { at: self.at + count, ..*self };
        if self.next(count, &[',']).is_some()
            && let Some((more, meaning)) = match dated.sign(0)? {
                Sign::Month(month, unsure) => dated.month(month, unsure),
                Sign::Figures(number, length) => dated.figures(number, length),
                _ => None,
            }
            && matches!(meaning, Meaning::Day(_) | Meaning::MonthDay(..))
        {
            return Some((count + more, meaning));
        }
        let mut direction = toward;
        if let Some(Keyword::Behind(toward)) = self.next_keyword(count) {
            direction = Some(toward);
            count += 1;
        }
        let (more, part) = self.part(count);
        Some((count + more, Meaning::Weekday(monday_plus(weekday), direction.unwrap_or(Toward::Last), part)))
    }

    /// The month that stands behind an "of" or "in" so many tokens ahead.
    fn month_behind(&self, ahead: usize) -> Option<Month> {
        match (self.next_keyword(ahead)?, self.next(ahead + 1, &[])?) {
            (Keyword::Of | Keyword::In, Sign::Month(month, _)) => Month::try_from(month).ok(),
            _ => None,
        }
    }

    /// Behind an ordinal, or a word for the last:
    ///
    /// ```text
    /// of-month = ordinal weekday ( "of" / "in" ) month [["of"] year]
    /// ```
    fn of_month(&self, nth: Option<u8>) -> Found {
        let Some(Sign::Weekday(weekday)) = self.next(1, &[]) else { return None };
        let month = self.month_behind(2)?;
        let more = usize::from(self.next_keyword(4) == Some(Keyword::Of));
        let (count, year) = match self.next(4 + more, &[]) {
            Some(Sign::Figures(year, 4)) if is_year(year) => (5 + more, Some(year)),
            _ => (4, None),
        };
        Some((count, Meaning::of_month(nth, monday_plus(weekday), month, year)?))
    }

    /// The part of a day `ahead`, and how many tokens it takes: "night", "por la noche".
    fn part(&self, ahead: usize) -> (usize, Option<Part>) {
        let skip = if self.next_keyword(ahead) == Some(Keyword::Por) { 2 } else { 0 };
        match self.next_keyword(ahead + skip) {
            Some(Keyword::Part(part)) => (skip + 1, Some(part)),
            _ => (0, None),
        }
    }

    /// ```text
    /// figures = day ["."] ["de"] month [["de"] year] / count unit [ago] / year / year "-" month "-" day
    /// ```
    fn figures(&self, number: u16, length: usize) -> Found {
        if length <= 2 && (1..=31).contains(&number) {
            let of = usize::from(self.next_keyword(1) == Some(Keyword::Of));
            if let Some(Sign::Month(month, _)) = self.next(1 + of, &['.']) {
                let (month, day) = (Month::try_from(month).ok()?, u8::try_from(number).ok()?);
                let more = usize::from(self.next_keyword(2 + of) == Some(Keyword::Of));
                return match self.next(2 + of + more, &['.', ',']) {
                    Some(Sign::Figures(year, 4)) if is_year(year) => {
                        Some((3 + of + more, Meaning::day(year, month, day)?))
                    }
                    _ => Some((2 + of, Meaning::MonthDay(month, day))),
                };
            }
        }
        if let Some(found) = self.count(0, number) {
            return Some(found);
        }
        if length != 4 || !is_year(number) {
            return None;
        }
        if let (Some(Sign::Figures(month, 2)), Some(Sign::Figures(day, 2))) =
            (self.next(1, &['-']), self.next(2, &['-']))
        {
            let month = u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok())?;
            return Some((3, Meaning::day(number, month, u8::try_from(day).ok()?)?));
        }
        let led = matches!(self.keyword_before(), Some(Keyword::In | Keyword::Since));
        led.then_some((1, Meaning::Year(number)))
    }

    /// A count that stands `skip` tokens ahead, and its unit.
    ///
    /// ```text
    /// count = number unit ["ago"]
    /// ```
    fn count(&self, skip: usize, number: u16) -> Found {
        let Some(Keyword::Unit(unit) | Keyword::Units(unit)) = self.next_keyword(skip + 1) else {
            return None;
        };
        let count = i32::from(number);
        if count == 0 {
            return None;
        }
        match self.next_keyword(skip + 2) {
            Some(Keyword::Ago) => Some((skip + 3, Meaning::Shift(unit, -count, None))),
            Some(Keyword::Old) => None,
            _ => Some((skip + 2, Meaning::Length(unit, number))),
        }
    }

    fn by_keyword(&self, keyword: Keyword) -> Found {
        match keyword {
            // "Twice a week" tells no time.
            Keyword::Number(number) => self
                .count(0, number)
                .filter(|(_, meaning)| number > 1 || matches!(meaning, Meaning::Shift(..))),
            // German "hier" is "here".
            Keyword::Day(_) if self.text_at(0).eq_ignore_ascii_case("hier") && !self.french => None,
            Keyword::Day(shift) => {
                let (more, part) = self.part(1);
                Some((1 + more, Meaning::Shift(Unit::Day, shift, part)))
            }
            Keyword::Tonight => Some((1, Meaning::Shift(Unit::Day, 0, Some(Part::Night)))),
            Keyword::Reference(past) => Some((1, if past { Meaning::Past } else { Meaning::Future })),
            Keyword::Toward(Toward::Last) => self.of_month(None).or_else(|| self.toward(Toward::Last)),
            Keyword::Toward(toward) => self.toward(toward),
            Keyword::Ordinal(nth) => self.of_month(nth),
            Keyword::Behind(Toward::Last) => self.of_month(None),
            Keyword::Unit(unit) => match self.next_keyword(1) {
                Some(Keyword::Behind(toward)) => Some((2, Meaning::Shift(unit, toward.shift(), None))),
                _ => None,
            },
            Keyword::Before => self.before(1),
            Keyword::There if self.next_keyword(1) == Some(Keyword::Y) => self.before(3),
            _ => None,
        }
    }

    /// "vor zwei Wochen", "hace dos semanas", "il y a deux semaines": the count stands `skip` tokens ahead.
    fn before(&self, skip: usize) -> Found {
        let (Sign::Figures(number, 1..=3) | Sign::Keyword(Keyword::Number(number))) = self.next(skip, &[])?
        else {
            return None;
        };
        match self.next_keyword(skip + 1)? {
            Keyword::Unit(unit) | Keyword::Units(unit) => {
                Some((skip + 2, Meaning::Shift(unit, -i32::from(number), None)))
            }
            _ => None,
        }
    }

    /// What follows "last", "this" or "next".
    ///
    /// ```text
    /// toward = word ( weekday / unit / part / season / weekend / number unit / month )
    /// ```
    fn toward(&self, toward: Toward) -> Found {
        match self.next(1, &[])? {
            Sign::Weekday(weekday) => self.weekday(1, weekday, Some(toward)),
            Sign::WeekdayPart(weekday, part) => {
                Some((2, Meaning::Weekday(monday_plus(weekday), toward, Some(part))))
            }
            Sign::Month(month, _) if self.tokens.get(self.at + 1).is_some() => {
                let ahead = Self { at: self.at + 1, ..*self };
                let name = Month::try_from(month).ok()?;
                (ahead.is_capital() || month != 5).then_some((2, Meaning::NamedMonth(name, toward)))
            }
            Sign::Figures(number, 1..=3) if toward != Toward::This => {
                self.count(1, number).filter(|(_, meaning)| matches!(meaning, Meaning::Length(..)))
            }
            Sign::Keyword(keyword) => match keyword {
                Keyword::Unit(Unit::Hour) => None,
                Keyword::Unit(unit) => Some((2, Meaning::Shift(unit, toward.shift(), None))),
                Keyword::Part(Part::Night) if toward == Toward::Last => {
                    Some((2, Meaning::Shift(Unit::Day, -1, Some(Part::Night))))
                }
                Keyword::Part(part) if toward == Toward::This => {
                    Some((2, Meaning::Shift(Unit::Day, 0, Some(part))))
                }
                Keyword::Units(_) => match toward {
                    Toward::Last => Some((2, Meaning::Past)),
                    Toward::Next => Some((2, Meaning::Future)),
                    Toward::This | Toward::Nearest => None,
                },
                // German "Fall" is "case".
                Keyword::Season(_)
                    if self.text_at(1).eq_ignore_ascii_case("fall") && !is_english(self.text_at(0)) =>
                {
                    None
                }
                Keyword::Season(season) => Some((2, Meaning::Season(season, toward))),
                Keyword::Weekend => Some((2, Meaning::Weekend(toward.shift()))),
                Keyword::Number(number) if toward != Toward::This => {
                    self.count(1, number).filter(|(_, meaning)| matches!(meaning, Meaning::Length(..)))
                }
                _ => None,
            },
            _ => None,
        }
    }
}

/// Whether a text has more function words of French than of German.
fn is_french(text: &str) -> bool {
    let bit = |code: &str| {
        lexicon::LANGUAGES.iter().position(|language| language.code == code).map_or(0, |at| 1 << at)
    };
    let (french, german): (u16, u16) = (bit("fr"), bit("de"));
    let (mut more, mut less) = (0_usize, 0_usize);
    for word in lexicon::words(text) {
        let languages = lexicon::word(word).languages;
        more += usize::from(languages & french != 0);
        less += usize::from(languages & german != 0);
    }
    more > less
}

fn is_english(toward: &str) -> bool {
    ["last", "past", "previous", "this", "next", "coming"]
        .iter()
        .any(|word| word.eq_ignore_ascii_case(toward))
}

fn is_year(number: u16) -> bool {
    (1500..2200).contains(&number)
}

/// The weekday with a number, 1 for Monday.
fn monday_plus(number: u8) -> Weekday {
    Weekday::Monday.nth_next(number.saturating_sub(1))
}

//! Times that are told from now: "14 hours ago", "vor 3 Stunden", "yesterday at 5:30 PM".

use time::{Duration, OffsetDateTime, Time};

use super::element::{Element, elements};
use crate::{
    field::word::{is_one_of, same},
    lexicon::{self, Lists},
    model::When,
};

/// What a text that tells a time from now means, if `now` is when it was printed: as exact as it says.
///
/// Seconds and minutes give a time to the minute, hours one to the hour, both in the zone of `now`; days and weeks give
/// a day. Months and years give nothing: they do not say which day. A day with a clock time ("yesterday at 5:30 PM") has
/// that time, without an offset unless it names a zone.
///
/// ```text
/// relative = [label] ( count unit [ago] / ago count unit / day [clock] / "just now" )
/// count    = 1*digit / "an" / "one" ...
/// ```
pub(crate) fn relative(text: &str, now: OffsetDateTime) -> Option<When> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric() && c != '’' && c != '\'')
        .filter(|word| !word.is_empty())
        .take(12)
        .collect();
    let named = DAYS.iter().find(|(phrases, _)| phrases.iter().any(|phrase| holds(&words, phrase)));
    if let Some((_, days)) = named {
        let date = now.date().checked_sub(Duration::days(*days))?;
        let clock = elements(text).find_map(|found| match found.element {
            Element::Clock(clock) => Some(clock),
            _ => None,
        });
        return Some(clock.map_or(When::new(date), |clock| clock.on(date)));
    }
    if NOW.iter().any(|phrase| holds(&words, phrase)) {
        return before(now, 0, Unit::Minute);
    }
    let ago = AGO.iter().any(|phrase| holds(&words, phrase));
    let (count, unit) = words.iter().enumerate().find_map(|(i, word)| {
        let (digits, glued) = split_digits(word);
        let last = i.checked_sub(1).and_then(|last| words.get(last)).copied().unwrap_or_default();
        let counted = if digits.is_empty() { last } else { digits };
        let (unit, behind) = unit(if digits.is_empty() { word } else { glued })?;
        let one = || is_one_of(counted, ONE).then_some(1);
        let count = counted.parse().ok().or_else(one)?;
        (ago || behind || words.iter().all(|word| is_part(word))).then_some((count, unit))
    })?;
    before(now, count, unit)
}

/// What "`count` units ago" means, as exact as the unit.
fn before(now: OffsetDateTime, count: i64, unit: Unit) -> Option<When> {
    let then = now.checked_sub(Duration::seconds(count.checked_mul(unit.seconds())?))?;
    let when = When::new(then.date());
    let minute = match unit {
        Unit::Day | Unit::Week => return Some(when),
        Unit::Hour => 0,
        Unit::Second | Unit::Minute => then.minute(),
    };
    Some(when.at(Time::from_hms(then.hour(), minute, 0).ok()?).in_zone(now.offset()))
}

/// The unit of a span of time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
}

impl Unit {
    const fn seconds(self) -> i64 {
        match self {
            Self::Second => 1,
            Self::Minute => 60,
            Self::Hour => 3600,
            Self::Day => 86_400,
            Self::Week => 604_800,
        }
    }
}

/// Whether a word may stand beside a count and its unit though nothing says "ago": "Updated 2 hours".
fn is_part(word: &str) -> bool {
    let (digits, glued) = split_digits(word);
    let label =
        || lexicon::words(word).all(|word| lexicon::word(word).lists.any(Lists::PUBLISHED | Lists::UPDATED));
    unit(glued).is_some() || (!digits.is_empty() && glued.is_empty()) || label()
}

fn split_digits(word: &str) -> (&str, &str) {
    let end = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    word.split_at_checked(end).unwrap_or((word, ""))
}

/// Whether the words of a phrase stand in a row.
fn holds(words: &[&str], phrase: &str) -> bool {
    let count = phrase.split(' ').count();
    words
        .windows(count)
        .any(|window| window.iter().zip(phrase.split(' ')).all(|(word, other)| same(word, other)))
}

/// The unit that a word names, and whether the word says "ago" too: `時間前`.
fn unit(word: &str) -> Option<(Unit, bool)> {
    let bare = word.strip_suffix('前').or_else(|| word.strip_suffix('전'));
    let name = bare.unwrap_or(word);
    let (_, unit) = UNITS.iter().find(|(names, _)| is_one_of(name, names))?;
    Some((*unit, bare.is_some()))
}

/// Words that say that a span lies behind.
const AGO: &[&str] = &[
    "ago", "vor", "il y a", "hace", "fa", "há", "atrás", "geleden", "siden", "sedan", "temu", "před", "önce",
    "前", "전",
];

const NOW: &[&str] =
    &["just now", "moments ago", "gerade eben", "à l’instant", "à l'instant", "たった今", "刚刚"];

/// Words for one.
const ONE: &[&str] = &[
    "a", "an", "one", "ein", "eine", "einem", "einer", "un", "une", "una", "uno", "um", "uma", "een", "en",
    "et", "ett",
];

/// Words for the days up to today, and how many days ago they are. Longer ones before those they hold.
const DAYS: &[(&[&str], i64)] = &[
    (
        &[
            "day before yesterday",
            "vorgestern",
            "avant hier",
            "anteayer",
            "antier",
            "altro ieri",
            "l’altro ieri",
            "anteontem",
            "eergisteren",
            "i forgårs",
            "i förrgår",
            "przedwczoraj",
            "předevčírem",
            "evvelsi gün",
            "一昨日",
            "前天",
        ],
        2,
    ),
    (
        &[
            "yesterday",
            "gestern",
            "hier",
            "ayer",
            "ieri",
            "ontem",
            "gisteren",
            "i går",
            "igår",
            "wczoraj",
            "včera",
            "dün",
            "昨日",
            "昨天",
            "어제",
        ],
        1,
    ),
    (
        &[
            "today",
            "tonight",
            "heute",
            "aujourd’hui",
            "aujourd'hui",
            "hoy",
            "oggi",
            "hoje",
            "vandaag",
            "i dag",
            "idag",
            "dziś",
            "dzisiaj",
            "dnes",
            "bugün",
            "今日",
            "今天",
            "오늘",
        ],
        0,
    ),
];

/// Words for the units of time.
const UNITS: &[(&[&str], Unit)] = &[
    (
        &[
            "second", "seconds", "sec", "secs", "sekunde", "sekunden", "seconde", "secondes", "segundo",
            "segundos", "secondo", "secondi", "seconden", "sekund", "sekunder", "sekundy", "saniye", "秒",
            "초",
        ],
        Unit::Second,
    ),
    (
        &[
            "minute", "minutes", "min", "mins", "m", "minuten", "minuto", "minutos", "minuti", "minuut",
            "minut", "minutt", "minutter", "minuter", "minuty", "minutę", "minutami", "minutou", "dakika",
            "分", "分钟", "분",
        ],
        Unit::Minute,
    ),
    (
        &[
            "hour", "hours", "hr", "hrs", "h", "stunde", "stunden", "std", "heure", "heures", "hora",
            "horas", "ora", "ore", "uur", "uren", "time", "timer", "timme", "timmar", "godzinę", "godziny",
            "godzin", "hodinou", "hodinami", "saat", "時間", "小时", "시간",
        ],
        Unit::Hour,
    ),
    (
        &[
            "day", "days", "d", "tag", "tagen", "jour", "jours", "día", "días", "dia", "dias", "giorno",
            "giorni", "dag", "dagen", "dage", "dager", "dagar", "dzień", "dni", "dnem", "dny", "gün", "日",
            "天", "일",
        ],
        Unit::Day,
    ),
    (
        &[
            "week",
            "weeks",
            "wk",
            "w",
            "woche",
            "wochen",
            "semaine",
            "semaines",
            "semana",
            "semanas",
            "settimana",
            "settimane",
            "weken",
            "uge",
            "uger",
            "uke",
            "uker",
            "vecka",
            "veckor",
            "tydzień",
            "tygodnie",
            "tygodni",
            "týdnem",
            "týdny",
            "hafta",
            "週間",
            "周",
            "주",
        ],
        Unit::Week,
    ),
];

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_time_told_from_now_is_as_exact_as_it_says() {
        let now = datetime!(2021-03-04 15:40:20 -5);
        for (text, expected) in [
            ("Updated 14 hours ago", "2021-03-04T01:00:00-05:00"),
            ("14 hours ago", "2021-03-04T01:00:00-05:00"),
            ("16 hours ago", "2021-03-03T23:00:00-05:00"),
            ("Last updated 15\u{a0}minutes ago", "2021-03-04T15:25:00-05:00"),
            ("30 seconds ago", "2021-03-04T15:39:00-05:00"),
            ("an hour ago", "2021-03-04T14:00:00-05:00"),
            ("Updated 2 hours", "2021-03-04T13:00:00-05:00"),
            ("2h ago", "2021-03-04T13:00:00-05:00"),
            ("5m", "2021-03-04T15:35:00-05:00"),
            ("just now", "2021-03-04T15:40:00-05:00"),
            ("1 day ago", "2021-03-03"),
            ("2 weeks ago", "2021-02-18"),
            ("yesterday", "2021-03-03"),
            ("Yesterday at 5:30 PM", "2021-03-03T17:30:00"),
            ("Yesterday at 5:30 PM ET", "2021-03-03T17:30:00-05:00"),
            ("yesterday at noon", "2021-03-03T12:00:00"),
            ("yesterday at midnight", "2021-03-03"),
            ("today, 9:15 a.m. EST", "2021-03-04T09:15:00-05:00"),
            ("the day before yesterday", "2021-03-02"),
            ("vor 3 Stunden", "2021-03-04T12:00:00-05:00"),
            ("Aktualisiert vor einer Stunde", "2021-03-04T14:00:00-05:00"),
            ("vor 2 Tagen", "2021-03-02"),
            ("gestern, 21:15 Uhr", "2021-03-03T21:15:00"),
            ("heute", "2021-03-04"),
            ("il y a 2 heures", "2021-03-04T13:00:00-05:00"),
            ("Publié il y a 3 jours", "2021-03-01"),
            ("hier à 14h30", "2021-03-03T14:30:00"),
            ("avant-hier", "2021-03-02"),
            ("hace 2 horas", "2021-03-04T13:00:00-05:00"),
            ("Hace un día", "2021-03-03"),
            ("ayer", "2021-03-03"),
            ("2 ore fa", "2021-03-04T13:00:00-05:00"),
            ("há 5 minutos", "2021-03-04T15:35:00-05:00"),
            ("3 uur geleden", "2021-03-04T12:00:00-05:00"),
            ("for 3 timer siden", "2021-03-04T12:00:00-05:00"),
            ("1 dag siden", "2021-03-03"),
            ("i dag", "2021-03-04"),
            ("för 3 timmar sedan", "2021-03-04T12:00:00-05:00"),
            ("2 godziny temu", "2021-03-04T13:00:00-05:00"),
            ("před 3 hodinami", "2021-03-04T12:00:00-05:00"),
            ("3 saat önce", "2021-03-04T12:00:00-05:00"),
            ("3時間前", "2021-03-04T12:00:00-05:00"),
            ("5분 전", "2021-03-04T15:35:00-05:00"),
        ] {
            assert_eq!(relative(text, now).map(|when| when.to_string()).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_names_no_day_or_lies_ahead_has_no_value() {
        let now = datetime!(2021-03-04 15:40:20 UTC);
        for text in [
            "2 months ago",
            "a year ago",
            "in 3 hours",
            "3 min read",
            "4 March 2021",
            "Jane Roe",
            "",
            "99999999999999999999 hours ago",
        ] {
            assert_eq!(relative(text, now), None, "{text}");
        }
    }
}

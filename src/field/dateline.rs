//! Where and when an article was written, and for which agency: the head of its first paragraph.

use super::{
    timestamp::timestamps,
    word::{Floor, agency, blank_words, is_agency, is_one_of, taken},
};
use crate::{
    Span,
    error::{ParseError, ParseErrorKind},
    lexicon::{self, Lists, world},
};

/// The parts of a dateline, and the paragraph behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DatelineParts<'a> {
    /// The dateline as printed, with the blanks and signs behind it.
    pub(crate) text: &'a str,
    /// The place, with its region: `RANCHO MIRAGE, Calif.`; `None` where only an agency stands.
    pub(crate) place: Option<&'a str>,
    /// The state, province or country behind the place: `Calif.`
    pub(crate) region: Option<&'a str>,
    /// The agency, without its brackets.
    pub(crate) agency: Option<&'a str>,
    /// The day as printed: `Feb 28`, `le 3 mars`.
    pub(crate) date: Option<&'a str>,
    /// The paragraph behind it.
    pub(crate) rest: &'a str,
}

/// Bytes within which a dateline ends.
const LONGEST: usize = 120;

/// The dateline that a paragraph begins with, as the AP Stylebook and the agencies of Europe and Asia print it.
///
/// A dash or a colon near the start of a sentence makes no dateline: without an agency in brackets the place must
/// stand in capitals, have its region behind it ("Dekalb, Ill.") or a date.
///
/// ```text
/// dateline = [place] ["," date] ["--"] "(" agency ")" [mark] / place ["," date] mark [agency "."]
///          / "(" agency ")" mark place ["," date] mark
///          / place ["," date] "/" agency "/" ( mark / "." / date "/" )
///          / [place] AGENCY "—" / PLACE agency "|"
///          / "【" place ["＝"] [agency] "】" / "（" [place] [date] agency "）"
/// place    = city ["," region / "[" region "]"] *( "/" city )
/// mark     = "-" / "–" / "—" / "--" / ":" / "_"
/// ```
pub(crate) fn dateline(paragraph: &str) -> Option<DatelineParts<'_>> {
    let head = paragraph.floor(LONGEST);
    // Each form has its sign, and most paragraphs have but one or two of these.
    let given = |signs: &[u8]| signs.iter().any(|sign| head.as_bytes().contains(sign)).then_some(());
    if matches!(head.as_bytes(), [0xE3 | 0xEF, ..])
        && let Some(parts) = lenticular(paragraph, head).or_else(|| wide(paragraph, head))
    {
        return Some(parts);
    }
    if !may_be_dated(head.as_bytes()) {
        return None;
    }
    given(b"(")
        .and_then(|()| with_agency(paragraph, head))
        .or_else(|| given(b"/").and_then(|()| slashed(paragraph, head)))
        .or_else(|| bare(paragraph, head))
        .or_else(|| given(&[DASH]).and_then(|()| unbracketed(paragraph, head)))
        .or_else(|| given(b"|").and_then(|()| barred(paragraph, head)))
}

/// Whether a dateline may stand at the head of a paragraph: before the first sign that one has, hardly a word is small.
fn may_be_dated(head: &[u8]) -> bool {
    /// So many are, as in "Rio de Janeiro, 3 mar (Efe)", "Hauptstadt der Republik (dpa)".
    const SMALL: usize = 2;
    let signs = [memchr::memchr3(b'(', b'-', DASH, head), memchr::memchr3(b'/', b'|', b':', head)];
    let Some(before) = signs.into_iter().flatten().min().and_then(|sign| head.get(..sign)) else {
        return false;
    };
    let is_small = |pair: &&[u8]| matches!(pair, [b' ', b'a'..=b'z']);
    before.windows(2).filter(is_small).nth(SMALL).is_none()
}

/// A place in capitals and a full stop, as regional papers of Germany and Scandinavia open their first paragraph: `ELMSTADT. Der`. No word
/// that the lexicon knows stands there, as in the head of a column.
///
/// ```text
/// dateline = PLACE "." blank
/// ```
pub(crate) fn dateline_stopped(paragraph: &str) -> Option<DatelineParts<'_>> {
    if !matches!(paragraph.as_bytes(), [b'A'..=b'Z' | 0xC3, b'A'..=b'Z' | 0x80.., ..]) {
        return None;
    }
    let (place, after) = paragraph.floor(LONGEST).split_once(". ")?;
    let known = || lexicon::words(place).any(|word| lexicon::word(word).lists.any(Lists::ALL));
    let is_section = || place.split(['/', ' ', '-']).any(|word| is_one_of(word, SECTIONS));
    let first = blank_words(after).next().unwrap_or_default();
    let opens = first.starts_with(char::is_uppercase) && (!shouts(first) || first.chars().count() < 2);
    let holds = opens
        && shouts(place)
        && is_place(place)
        && is_shouted_place(place, ':')
        && !known()
        && !is_section();
    holds.then_some(())?;
    parts(paragraph, after, (Some(place), None, None))
}

/// Words in capitals that head the texts of a section, in lower case.
const SECTIONS: &[&str] = &[
    "fussball",
    "fußball",
    "handball",
    "tennis",
    "volleyball",
    "basketball",
    "eishockey",
    "leichtathletik",
    "politik",
    "wirtschaft",
    "kultur",
    "verkehr",
    "polizei",
    "feuerwehr",
    "wetter",
    "unfall",
    "leute",
    "fotboll",
    "fotball",
    "fodbold",
    "håndbold",
    "håndball",
    "ishockey",
    "ishockei",
    "bandy",
    "friidrott",
    "friidrett",
    "väder",
    "nyheter",
    "nyheder",
    "ledare",
    "leder",
    "insändare",
    "krönika",
    "debatt",
    "debat",
    "football",
    "soccer",
    "baseball",
    "cricket",
    "rugby",
    "hockey",
    "golf",
    "racing",
    "weather",
    "politics",
    "business",
];

/// The first byte of "–" and "—".
const DASH: u8 = 0xE2;

/// The parts of a line that has a place, an agency and a mark, and nothing else, where the place stands in capitals or the agency
/// in no brackets: `ELMVILLE, Calder (AP) —`, `Elmville CNN —`.
pub(crate) fn dateline_alone(line: &str) -> Option<DatelineParts<'_>> {
    if line.len() > LONGEST || !line.ends_with(['-', '–', '—', '_']) {
        return None;
    }
    let shouted = |place: &str| place.split(',').next().is_some_and(shouts);
    let bare = line.ends_with('—') && !line.contains('(');
    let parts = exact(line).ok().filter(|parts| parts.agency.is_some_and(is_agency));
    parts.filter(|parts| parts.place.is_some_and(|place| bare || shouted(place)))
}

/// `【ワシントン＝共同】`, `【ロンドン共同】`, as Japanese papers print it.
fn lenticular<'a>(paragraph: &'a str, head: &'a str) -> Option<DatelineParts<'a>> {
    let (inner, after) = head.strip_prefix('【')?.split_once('】')?;
    let glued = || {
        let mut cuts = inner.char_indices().skip(1).filter_map(|(at, _)| inner.split_at_checked(at));
        cuts.find(|(_, by)| !by.is_ascii() && is_agency(by))
    };
    let (place, by) = inner.split_once(['＝', '=']).or_else(glued)?;
    let place = place.trim();
    is_short_of_kana(place).then_some(())?;
    parts(paragraph, after, (Some(place), Some(by).filter(|by| is_agency(by)), None))
}

/// `（東京 3日 ロイター）`, `【5月3日 AFP】`, as agencies print it in Japanese.
fn wide<'a>(paragraph: &'a str, head: &'a str) -> Option<DatelineParts<'a>> {
    const BLANKS: [char; 2] = [' ', '\u{3000}'];
    let brackets = [('（', '）'), ('［', '］'), ('【', '】')];
    let (inner, after) =
        brackets.iter().find_map(|&(open, close)| head.strip_prefix(open)?.split_once(close))?;
    let (before, by) = inner.rsplit_once(BLANKS)?;
    let dated = |part: &str| part.contains(char::is_numeric);
    let (place, date) = match before.split_once(BLANKS) {
        Some((place, date)) => (Some(place), Some(date.trim())),
        None if dated(before) => (None, Some(before)),
        None => (Some(before), None),
    };
    let holds = is_agency(by) && date.is_none_or(dated) && place.is_none_or(is_short_of_kana);
    holds.then_some(())?;
    parts(paragraph, mark(after).unwrap_or(after), (place, Some(by), date))
}

/// Whether a text is as short as a place in ideographs or kana, and no sentence.
fn is_short_of_kana(place: &str) -> bool {
    place.chars().count() <= 12 && !place.contains(['、', '。', '！', '？'])
}

/// `KIEL (dpo) - `, `WASHINGTON, Feb 28 (UPI) -- `, `(CNN) -- `, `Mumbai, May 3 (PTI) `.
fn with_agency<'a>(paragraph: &'a str, head: &'a str) -> Option<DatelineParts<'a>> {
    let (before, bracket) = head.split_once('(')?;
    let (inner, after) = bracket.split_once(')')?;
    // "Elmpur (MP), Jun 11 (PTI)"
    let dated = if is_state(inner) { after.strip_prefix(", ") } else { None };
    let (before, inner, after) = match dated.and_then(|dated| dated.split_once('(')) {
        Some((date, bracket)) => {
            let (inner, after) = bracket.split_once(')')?;
            (head.get(..Span::of(date, head)?.end())?, inner, after)
        }
        None => (before, inner, after),
    };
    let by = inner.trim();
    // "ELMVILLE, Calif.--(BUSINESS WIRE)--"
    let before = before.trim_end();
    let before = before.strip_suffix("--").unwrap_or(before);
    let (place, date) = day_alone(before).or_else(|| place_and_date(before))?;
    let behind = mark(after);
    let known = is_wire(by);
    let glued = after.starts_with(char::is_uppercase);
    // "(ANSA) - ELMVILLE, 14 FEB - "
    if let Some(behind) = behind.filter(|_| place.is_none() && date.is_none() && known && is_agency_name(by))
        && let Some(DatelineParts { text, place: Some(place), date, .. }) = bare(paragraph, behind)
    {
        let after = Span::of(text, paragraph).and_then(|span| paragraph.get(span.end()..))?;
        return parts(paragraph, after, (Some(place), Some(by), date));
    }
    let office = is_agency_name(by);
    let small = is_small(by);
    let shouted = place.is_some_and(|place| shouts(place.split(',').next().unwrap_or(place)));
    let holds = match behind {
        Some(_) => known && office || office && place.is_some() && (small || shouted || date.is_some()),
        // "Elmville (ETV Business)The mill is open."
        None if glued => office && (known || place.is_some_and(is_place) && is_acronym(by)),
        // "Mumbai, May 3 (PTI) The mill is open.", "(CNN) The mill is open."
        None => {
            let alone = place.is_none() && is_agency(by) && (shouts(by) || by == "Reuters");
            let capital = after.trim_start().starts_with(|c: char| !c.is_lowercase() && c.is_alphabetic());
            office && known && capital && (alone || place.is_some() && date.is_some())
        }
    };
    let named = place.is_none_or(is_place) && (place.is_some() || known);
    if !(holds && named) {
        return None;
    }
    parts(paragraph, behind.unwrap_or(after), (place, Some(by), date))
}

/// Whether a text in brackets is a state in short: "MP".
fn is_state(inner: &str) -> bool {
    (2..=3).contains(&inner.len()) && inner.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The place and the day of the month behind it, without its month: `MADRID, 3`.
fn day_alone(before: &str) -> Option<(Option<&str>, Option<&str>)> {
    let (place, day) = before.rsplit_once(", ")?;
    let is_day = day.len() <= 2 && day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    (is_day && shouts(place)).then_some((Some(place), Some(day)))
}

/// `ELMVILLE, Calif., Oct. 26, 2023 /PRNewswire/ -- `, `LONDON, UK / ACCESSWIRE / May 3, 2023 / `, `МОСКВА, 3 мая. /ТАСС/. `.
fn slashed<'a>(paragraph: &'a str, head: &'a str) -> Option<DatelineParts<'a>> {
    let (before, behind) = head.split_once('/')?;
    let (inner, after) = behind.split_once('/')?;
    let by = inner.trim();
    is_agency_name(by).then_some(())?;
    let (place, date) = place_and_date(before.trim_end())?;
    let place = place.filter(|place| is_place(place))?;
    let dated = after.split_once('/').and_then(|(day, after)| match place_and_date(day)? {
        (None, Some(day)) if date.is_none() => Some((day, after)),
        _ => None,
    });
    let closed = || mark(after).or_else(|| after.starts_with('.').then(|| after.trim_start_matches('.')));
    let (date, after) = match dated {
        Some((day, after)) => (Some(day), after),
        None => (date, closed()?),
    };
    let shouted = place.split(',').next().is_some_and(shouts);
    (is_wire(by) || shouted && date.is_some()).then_some(())?;
    parts(paragraph, after, (Some(place), Some(by), date))
}

/// `CNN — `, `Elmville, Calder CNN — `: an agency in capitals without brackets. A second dash closes an insertion.
fn unbracketed<'a>(paragraph: &'a str, head: &'a str) -> Option<DatelineParts<'a>> {
    let (before, after) = head.split_once('—')?;
    let before = before.trim_end();
    let by = blank_words(before).next_back()?;
    (shouts(by) && is_agency(by)).then_some(())?;
    let place = before.strip_suffix(by)?.trim_end();
    let named = place.is_empty() || is_place(place) && !is_headed(place) && blank_words(place).count() <= 4;
    let opens = after.trim_start().starts_with(|c: char| !c.is_lowercase()) && !after.contains('—');
    (named && opens).then_some(())?;
    parts(paragraph, after, (Some(place).filter(|place| !place.is_empty()), Some(by), None))
}

/// `BERLIN taz | `.
fn barred<'a>(paragraph: &'a str, head: &'a str) -> Option<DatelineParts<'a>> {
    let (before, after) = head.split_once(" | ")?;
    let (place, by) = before.rsplit_once(' ')?;
    let common = lexicon::words(by).any(|word| lexicon::word(word).lists.any(Lists::STOP));
    let opens = after.trim_start().starts_with(|c: char| !c.is_lowercase());
    let holds = is_small(by) && !common && shouts(place) && is_place(place) && !is_headed(place) && opens;
    holds.then_some(())?;
    parts(paragraph, after, (Some(place), Some(by), None))
}

/// `NEW DELHI: `, `CAIRO — `, `Dekalb, Ill. — `, `Paris, le 3 mars – `.
fn bare<'a>(paragraph: &'a str, head: &'a str) -> Option<DatelineParts<'a>> {
    let signs = head.bytes().enumerate().filter(|(_, byte)| matches!(*byte, b'-' | b':' | DASH));
    let (before, after) = signs.map(|(at, _)| at).find_map(|at| {
        let (before, tail) = head.split_at_checked(at)?;
        let c = tail.chars().next().filter(|c| matches!(c, '-' | '–' | '—' | ':'))?;
        let doubled = tail.starts_with("--");
        let blanked = before.ends_with(char::is_whitespace) || matches!(c, '—' | ':' | '–') || doubled;
        let apart = |after: &str| c == '—' || after.len() + 1 < tail.len();
        let after = mark(tail).filter(|after| blanked && apart(after));
        after.map(|after| (before, (c, after)))
    })?;
    let (sign, after) = after;
    let (place, date) = place_and_date(before.trim_end())?;
    let place = place?;
    let (city, region) = place.split_once(',').unwrap_or((place, ""));
    let region = region.trim();
    let holds = if shouts(city) {
        date.is_some() || is_shouted_place(city, sign) && (region.is_empty() || is_place(region))
    } else {
        is_place(city)
            && blank_words(city).count() <= 3
            && sign != ':'
            && (date.is_some() || is_region(region))
    };
    let goes_on = after.chars().next().is_some_and(|c| !c.is_lowercase());
    (holds && goes_on).then_some(())?;
    // "МОСКВА, 3 мая - РИА Новости. "
    if date.is_some()
        && let Some((by, after)) = after.split_once(". ").filter(|(by, _)| is_agency(by))
    {
        return parts(paragraph, after, (Some(place), Some(by), date));
    }
    parts(paragraph, after, (Some(place), None, date))
}

fn parts<'a>(
    paragraph: &'a str,
    after: &str,
    (place, agency, date): (Option<&'a str>, Option<&'a str>, Option<&'a str>),
) -> Option<DatelineParts<'a>> {
    let start = Span::of(after, paragraph)?.start();
    let (_, rest) = paragraph.split_at_checked(start)?;
    let rest = rest.trim_start();
    let text = taken(paragraph, rest);
    let region = place.and_then(region);
    (!rest.is_empty()).then_some(DatelineParts { text, place, region, agency, date, rest })
}

/// What stands behind the comma of a place, or in brackets.
fn region(place: &str) -> Option<&str> {
    let bracketed = || place.strip_suffix([']', ')'])?.split_once(['[', '(']);
    let (_, region) = place.split_once(',').or_else(bracketed)?;
    Some(region.trim()).filter(|region| !region.is_empty())
}

/// The parts of a text that is a dateline and nothing else; its closing mark may be left out.
///
/// ```text
/// exact = [place] ["," date] ["(" agency ")"] [mark] / "【" place ["＝" agency] "】"
/// ```
pub(crate) fn exact(text: &str) -> Result<DatelineParts<'_>, ParseError> {
    let fault = |what, part: &str| ParseError {
        kind: ParseErrorKind::Expected(what),
        span: Span::of(part, text).unwrap_or_default(),
    };
    let body = text.trim().trim_end_matches(['-', '–', '—', ':', '_', ' ']);
    let (before, inner) = match body.strip_prefix('【') {
        Some(inner) => {
            let inner = inner.strip_suffix('】').ok_or_else(|| fault("】", tail(text)))?;
            inner.split_once(['＝', '=']).map_or((inner, None), |(place, by)| (place, Some(by)))
        }
        None => match body.split_once('(') {
            Some((before, bracket)) => {
                let (by, rest) = bracket.split_once(')').ok_or_else(|| fault(")", tail(text)))?;
                if !rest.trim_matches(['.', ' ']).is_empty() {
                    return Err(fault("nothing more", rest));
                }
                (before, Some(by))
            }
            None => bare_agency(body),
        },
    };
    let agency = inner.map(str::trim);
    if let Some(by) = agency.filter(|by| !is_agency_name(by)) {
        return Err(fault("an agency", by));
    }
    let (place, date) =
        place_and_date(before.trim_end()).ok_or_else(|| fault("a place and a date", before))?;
    if let Some(place) = place.filter(|place| !is_place_or_kana(place)) {
        return Err(fault("a place", place));
    }
    if place.is_none() && agency.is_none() {
        return Err(fault("a place or an agency", text));
    }
    Ok(DatelineParts { text, place, region: place.and_then(region), agency, date, rest: "" })
}

/// A text without the agency in capitals that it ends with, and that agency: `Elmville, Calder CNN`.
fn bare_agency(text: &str) -> (&str, Option<&str>) {
    match text.rsplit_once(' ') {
        Some((place, by)) if shouts(by) && is_agency(by) => (place, Some(by)),
        _ => (text, None),
    }
}

/// The end of a text.
fn tail(text: &str) -> &str {
    text.get(text.len()..).unwrap_or_default()
}

/// Whether a text reads as the name of an agency: of one to four words, of letters.
fn is_agency_name(by: &str) -> bool {
    let words = blank_words(by).count();
    (1..=4).contains(&words) && by.chars().all(|c| c.is_alphabetic() || " -/.&".contains(c))
}

/// Whether a text begins with the name of an agency, or is that of a wire of press releases.
fn is_wire(by: &str) -> bool {
    agency(by).is_ok() || is_one_of(by, world::WIRES)
}

/// Whether a text is the sign of an agency in small letters: `dpa`, `dpa/lhe`.
fn is_small(by: &str) -> bool {
    by.chars().count() <= 6 && by.chars().all(|c| c.is_lowercase() || matches!(c, '/' | '-'))
}

/// Whether a word of a place heads a letter, a column or an alert.
fn is_headed(place: &str) -> bool {
    place.split(['/', ' ', '-']).any(|word| is_one_of(word, HEADS))
}

/// Whether a text reads as a place, in letters with capitals or in a script that has none.
fn is_place_or_kana(place: &str) -> bool {
    let caseless =
        place.chars().all(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase() || c == 'ー');
    is_place(place) || caseless && place.chars().count() <= 12
}

/// ```text
/// place-and-date = [place] ["," date]
/// ```
fn place_and_date(before: &str) -> Option<(Option<&str>, Option<&str>)> {
    let before = before.trim_matches(|c: char| c.is_whitespace() || c == ',');
    if before.is_empty() {
        return Some((None, None));
    }
    let may_hold_date = before.contains([',', ' ']);
    let Some(stamp) = Some(before).filter(|_| may_hold_date).and_then(|before| timestamps(before).next())
    else {
        return Some((Some(before), None));
    };
    let span = Span::of(stamp.text, before)?;
    let head = before.get(..span.start())?.trim_end();
    let tail = before.get(span.end()..)?.trim_matches(|c: char| c.is_whitespace() || c == '.');
    tail.is_empty().then_some(())?;
    let (place, word) = match head.rsplit_once(char::is_whitespace) {
        Some((place, word)) if matches!(word, "le" | "am" | "den" | "el" | "il" | "em" | "d.") => {
            (place, word)
        }
        _ => (head, ""),
    };
    let place = place.trim_matches(|c: char| c.is_whitespace() || c == ',');
    let from = if word.is_empty() { span.start() } else { Span::of(word, before)?.start() };
    let date = before.get(from..span.end())?;
    Some(((!place.is_empty()).then_some(place), Some(date)))
}

/// ```text
/// mark = *blank ( "--" / "-" / "–" / "—" / ":" / "_" ) ( blank / end of capitals )
/// ```
fn mark(input: &str) -> Option<&str> {
    let rest = input.trim_start_matches(['.', ' ', '\u{A0}', ',']);
    let rest = ["--", "-", "–", "—", ":", "_"].iter().find_map(|sign| rest.strip_prefix(sign))?;
    Some(rest.trim_start())
}

/// Whether the first word stands in capitals, three of them or more.
fn is_acronym(by: &str) -> bool {
    let first = blank_words(by).next().unwrap_or_default();
    first.len() > 2 && first.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether every word of a place has a capital, but for particles; of at most six words.
fn is_place(place: &str) -> bool {
    let mut capitals = 0;
    let mut words = 0;
    let named = place
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | '-'))
        .filter(|word| !word.is_empty())
        .map(|word| {
            word.strip_prefix(['[', '(']).and_then(|word| word.strip_suffix([']', ')'])).unwrap_or(word)
        })
        .all(|word| {
            words += 1;
            let capital = word.starts_with(char::is_uppercase);
            capitals += usize::from(capital);
            let letters = word.chars().all(|c| c.is_alphabetic() || ".,'’".contains(c));
            letters && (capital || is_particle(word))
        });
    named && capitals > 0 && words <= 6
}

fn is_particle(word: &str) -> bool {
    [
        "am", "an", "der", "den", "im", "in", "ob", "bei", "de", "la", "le", "les", "sur", "sous", "del",
        "do", "da", "di", "upon", "on", "of", "the", "aan",
    ]
    .contains(&word)
}

/// Whether all letters are capitals, and at least two.
fn shouts(city: &str) -> bool {
    let mut letters = city.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() > 1 && letters.all(char::is_uppercase)
}

/// Whether words in capitals may be a place: not too many, of letters, none that heads a column or a letter.
fn is_shouted_place(city: &str, sign: char) -> bool {
    let count = city.split(['/', ' ', '-']).filter(|word| !word.is_empty()).count();
    let letters = city.chars().filter(|c| c.is_alphabetic()).count();
    let short = letters < 5 && !is_one_of(city.trim(), lexicon::SHORT_PLACES);
    let signs = city.chars().all(|c| c.is_alphabetic() || " .'’/-".contains(c));
    let common = lexicon::words(city).any(|word| lexicon::word(word).lists.any(NO_PLACE));
    signs && !short && !common && !is_headed(city) && count <= if sign == ':' { 3 } else { 4 }
}

/// Lists of which no word stands in a place.
const NO_PLACE: Lists = Lists::SHARE;

/// Words in capitals before a colon or a dash that are no place: heads of letters, columns, alerts.
const HEADS: &[&str] = &[
    "dear",
    "view",
    "add",
    "price",
    "cart",
    "breaking",
    "exclusive",
    "watch",
    "read",
    "live",
    "opinion",
    "review",
    "analysis",
    "correction",
    "update",
    "updated",
    "video",
    "photos",
    "question",
    "answer",
    "note",
    "warning",
    "alert",
    "related",
    "more",
    "also",
    "summary",
    "factbox",
    "explainer",
    "interview",
    "comment",
    "editorial",
    "poll",
    "quiz",
    "spoiler",
    "advertisement",
    "sponsored",
    "tip",
    "recipe",
    "what",
    "how",
    "why",
    "who",
    "when",
    "where",
    "and",
    "but",
    "not",
    "all",
    "nasa",
    "fifa",
    "uefa",
    "nato",
    "covid",
    "eilmeldung",
    "kommentar",
    "anzeige",
    "frage",
    "antwort",
    "liveticker",
    "exclusif",
    "vidéo",
    "direct",
    "urgent",
    "último",
    "urgente",
    "opinión",
    "reportage",
    "récit",
    "enquête",
    "portrait",
    "décryptage",
    "entretien",
    "tribune",
    "chronique",
    "analyse",
    "reportaje",
    "entrevista",
    "crónica",
    "intervista",
    "reportagem",
    "porträt",
];

/// Whether it is a state's or province's abbreviation behind a city.
fn is_region(region: &str) -> bool {
    let mut letters = region.chars().filter(|c| !matches!(c, '.' | ' ')).flat_map(char::to_lowercase);
    let Some(first) = letters.next() else { return false };
    let begun = |known: &&'static str| known.strip_prefix(first);
    lexicon::REGIONS.iter().filter_map(begun).any(|rest| letters.clone().eq(rest.chars()))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Shown<'a> = (Option<&'a str>, Option<&'a str>, Option<&'a str>);

    #[test]
    fn a_dateline_is_read_in_its_parts() {
        let cases: &[(&str, Shown)] = &[
            ("RANCHO ELMO, Calif. (Reuters) - ", (Some("RANCHO ELMO, Calif."), Some("Reuters"), None)),
            ("WASHINGTON, Feb 28 (UPI) -- ", (Some("WASHINGTON"), Some("UPI"), Some("Feb 28"))),
            ("Kiel (dpo) - ", (Some("Kiel"), Some("dpo"), None)),
            ("Berlin/Hamburg (dpa) – ", (Some("Berlin/Hamburg"), Some("dpa"), None)),
            ("Frankfurt am Main (dpa/lhe) - ", (Some("Frankfurt am Main"), Some("dpa/lhe"), None)),
            ("PARIS, le 3 mars (AFP) — ", (Some("PARIS"), Some("AFP"), Some("le 3 mars"))),
            ("PARIS, 3 mars 2022 (AFP) - ", (Some("PARIS"), Some("AFP"), Some("3 mars 2022"))),
            ("NEW DELHI: ", (Some("NEW DELHI"), None, None)),
            ("(CNN) -- ", (None, Some("CNN"), None)),
            ("Elmpur (MP), Jun 11 (PTI) ", (Some("Elmpur (MP)"), Some("PTI"), Some("Jun 11"))),
            ("(Reuters) — ", (None, Some("Reuters"), None)),
            ("HONOLULU, Hawaii (ElmNewsNow) - ", (Some("HONOLULU, Hawaii"), Some("ElmNewsNow"), None)),
            (
                "BEIRUT/THE HAGUE, March 9 (Reuters) - ",
                (Some("BEIRUT/THE HAGUE"), Some("Reuters"), Some("March 9")),
            ),
            ("LONDON (AP) — ", (Some("LONDON"), Some("AP"), None)),
            ("Madrid (EFE).- ", (Some("Madrid"), Some("EFE"), None)),
            ("Hong Kong (CNN Business)", (Some("Hong Kong"), Some("CNN Business"), None)),
            ("CAIRO — ", (Some("CAIRO"), None, None)),
            ("OSLO — ", (Some("OSLO"), None, None)),
            ("BERLIN -- ", (Some("BERLIN"), None, None)),
            ("ELMVILLE, Aug. 14--", (Some("ELMVILLE"), None, Some("Aug. 14"))),
            ("(ANSA) - PORTOLMO, 14 FEB - ", (Some("PORTOLMO"), Some("ANSA"), Some("14 FEB"))),
            ("(AP) — ", (None, Some("AP"), None)),
            ("Elm Port (ETV Business)", (Some("Elm Port"), Some("ETV Business"), None)),
            ("ST. LOUIS – ", (Some("ST. LOUIS"), None, None)),
            ("SÃO PAULO - ", (Some("SÃO PAULO"), None, None)),
            ("CLEVELAND, Ohio – ", (Some("CLEVELAND, Ohio"), None, None)),
            ("Elmville, Ill. — ", (Some("Elmville, Ill."), None, None)),
            ("DUBAI, United Arab Emirates — ", (Some("DUBAI, United Arab Emirates"), None, None)),
            ("Paris, 3 mars – ", (Some("Paris"), None, Some("3 mars"))),
            ("GENEVA, June 2 — ", (Some("GENEVA"), None, Some("June 2"))),
            ("【ワシントン＝共同】", (Some("ワシントン"), Some("共同"), None)),
            ("【パリ＝山田太郎】", (Some("パリ"), None, None)),
            ("【ロンドン共同】", (Some("ロンドン"), Some("共同"), None)),
            ("（東京 3日 ロイター）", (Some("東京"), Some("ロイター"), Some("3日"))),
            ("［東京 3日 ロイター］ - ", (Some("東京"), Some("ロイター"), Some("3日"))),
            ("【5月3日 AFP】", (None, Some("AFP"), Some("5月3日"))),
            (
                "ELMVILLE, Calif., Oct. 26, 2023 /PRNewswire/ -- ",
                (Some("ELMVILLE, Calif."), Some("PRNewswire"), Some("Oct. 26, 2023")),
            ),
            (
                "ELMPORT, UK / ACCESSWIRE / May 3, 2023 / ",
                (Some("ELMPORT, UK"), Some("ACCESSWIRE"), Some("May 3, 2023")),
            ),
            ("ELMVILLE, Calif.--(BUSINESS WIRE)--", (Some("ELMVILLE, Calif."), Some("BUSINESS WIRE"), None)),
            ("Elmville, Calif.--(BUSINESS WIRE)--", (Some("Elmville, Calif."), Some("BUSINESS WIRE"), None)),
            ("МОСКВА, 3 мая. /ТАСС/. ", (Some("МОСКВА"), Some("ТАСС"), Some("3 мая"))),
            ("МОСКВА, 3 мая - РИА Новости. ", (Some("МОСКВА"), Some("РИА Новости"), Some("3 мая"))),
            ("CNN — ", (None, Some("CNN"), None)),
            ("Elmbridge, Calder CNN — ", (Some("Elmbridge, Calder"), Some("CNN"), None)),
            ("(CNN) ", (None, Some("CNN"), None)),
            ("(Reuters) ", (None, Some("Reuters"), None)),
            ("Elmbai, May 3 (PTI) ", (Some("Elmbai"), Some("PTI"), Some("May 3"))),
            ("ELMBAI, May 3 (IANS) ", (Some("ELMBAI"), Some("IANS"), Some("May 3"))),
            (
                "New Elmpur [India], December 12 (ANI): ",
                (Some("New Elmpur [India]"), Some("ANI"), Some("December 12")),
            ),
            ("PORTOLMO, 3 (EUROPA PRESS) ", (Some("PORTOLMO"), Some("EUROPA PRESS"), Some("3"))),
            ("ELMBURG taz | ", (Some("ELMBURG"), Some("taz"), None)),
            ("LAGOS, Nigeria (AP) _ ", (Some("LAGOS, Nigeria"), Some("AP"), None)),
        ];
        for &(head, (place, agency, date)) in cases {
            let paragraph = format!("{head}The ministers met again.");
            let region = place.and_then(region);
            let rest = "The ministers met again.";
            let expected = DatelineParts { text: head, place, region, agency, date, rest };
            assert_eq!(dateline(&paragraph), Some(expected), "{head}");
        }
    }

    #[test]
    fn a_region_stands_behind_its_place() {
        for (paragraph, expected) in [
            ("RANCHO ELMO, Calif. (Reuters) - The ship sailed.", Some("Calif.")),
            ("DUBAI, United Arab Emirates — The ship sailed.", Some("United Arab Emirates")),
            ("PARIS (AFP) - The ship sailed.", None),
        ] {
            assert_eq!(dateline(paragraph).and_then(|parts| parts.region), expected, "{paragraph}");
        }
    }

    #[test]
    fn a_dateline_is_read_alone() {
        let cases: &[(&str, Shown)] = &[
            ("WASHINGTON, Feb 28 (UPI) -- ", (Some("WASHINGTON"), Some("UPI"), Some("Feb 28"))),
            ("RANCHO ELMO, Calif. (Reuters)", (Some("RANCHO ELMO, Calif."), Some("Reuters"), None)),
            ("Kiel (dpa/lno)", (Some("Kiel"), Some("dpa/lno"), None)),
            ("Madrid (EFE).-", (Some("Madrid"), Some("EFE"), None)),
            ("PARIS, le 3 mars (AFP) —", (Some("PARIS"), Some("AFP"), Some("le 3 mars"))),
            ("NEW DELHI:", (Some("NEW DELHI"), None, None)),
            ("Elmville, Ill.", (Some("Elmville, Ill."), None, None)),
            ("GENEVA, June 2", (Some("GENEVA"), None, Some("June 2"))),
            ("(CNN)", (None, Some("CNN"), None)),
            ("Elmville CNN —", (Some("Elmville"), Some("CNN"), None)),
            ("【ワシントン＝共同】", (Some("ワシントン"), Some("共同"), None)),
        ];
        for &(text, expected) in cases {
            let shown = exact(text).map(|parts| (parts.place, parts.agency, parts.date));
            assert_eq!(shown, Ok(expected), "{text}");
        }
        for (text, expected) in [
            ("", "expected a place or an agency at byte 0"),
            ("PARIS (AFP", "expected ) at byte 10"),
            ("PARIS (12)", "expected an agency at byte 7"),
            ("PARIS (AFP) said so", "expected nothing more at byte 11"),
            ("the minister said (AFP)", "expected a place at byte 0"),
            ("【パリ＝山田", "expected 】 at byte 18"),
        ] {
            assert_eq!(exact(text).map_err(|error| error.to_string()), Err(expected.to_owned()), "{text}");
        }
    }

    #[test]
    fn a_sentence_is_no_dateline() {
        for paragraph in [
            "He was wrong — again, said the minister.",
            "Beauty company Elm is breaking out — in a good way.",
            "The plan (in German) - a new one - was dropped.",
            "Max Muster (CDU) - der Minister - kam nicht.",
            "Große Aufregung am Dienstag in Elmstadt (Kreis Muster): Dort fiel der Strom aus.",
            "DEAR ABBY: My neighbour never says hello.",
            "NASA — the space agency — said so.",
            "BREAKING: The minister is out.",
            "Q: What now?",
            "A ship - a big one - sank.",
            "CEO: The firm has a new head.",
            "LONDON —",
            "REPORTAGE - Le pont est ouvert.",
            "Jane Roe (Elmville)The rest.",
            "Brace yourself: It may rain.",
            "CNN — New York’s oldest broadcaster by cable — is for sale.",
            "CNN — the broadcaster.",
            "Exclusive CNN — The mill is open.",
            "Jane Roe (AP) The rest.",
            "(Getty Images) The rest.",
            "Men and women/boys and girls/all met again.",
            "ELMVILLE/PORT ELM/KIEL: the rest.",
            "ELMVILLE und | The rest.",
            "（東京 3日 山田）The rest.",
            "【写真特集】The rest.",
            "ROE, 45 — The rest.",
            "",
        ] {
            assert_eq!(dateline(paragraph), None, "{paragraph}");
        }
    }

    #[test]
    fn a_dateline_may_stand_alone_in_its_line() {
        for (line, expected) in [
            ("HOLLIN, Calder (AP) —", Some((Some("HOLLIN, Calder"), Some("AP"), None))),
            ("HOLLIN, May 3 (Reuters) -", Some((Some("HOLLIN"), Some("Reuters"), Some("May 3")))),
            ("Hollin CNN —", Some((Some("Hollin"), Some("CNN"), None))),
            ("Hollin, Calder CNN —", Some((Some("Hollin, Calder"), Some("CNN"), None))),
            ("Hollin CNN -", None),
            ("CNN —", None),
            ("HOLLIN —", None),
            ("JANE ROE (AP)", None),
            ("Jane Roe (AP) —", None),
            ("", None),
        ] {
            let shown = dateline_alone(line).map(|parts| (parts.place, parts.agency, parts.date));
            assert_eq!(shown, expected, "{line}");
        }
    }

    #[test]
    fn a_place_in_capitals_may_end_in_a_full_stop() {
        for (paragraph, expected) in [
            ("ELMSTADT. Der Rat tagte am Montag.", Some("ELMSTADT")),
            ("BAD ELMEN. Der Rat tagte am Montag.", Some("BAD ELMEN")),
            ("ELMKÖPING. Kommunen har sagt nej.", Some("ELMKÖPING")),
            ("ELMSTADT/KIEL. Ein Schiff sank.", Some("ELMSTADT/KIEL")),
            ("Elmstadt. Der Rat tagte am Montag.", None),
            ("FUSSBALL. Der Verein hat verloren.", None),
            ("KOMMENTAR. Der Rat irrt.", None),
            ("BREAKING NEWS. The mill is open.", None),
            ("NEIN. Der Rat sagt nein.", None),
            ("ELMSTADT. DER RAT TAGT.", None),
            ("ELMSTADT. der Rat tagt.", None),
            ("ST. ELM. The mill is open.", None),
            ("ELMSTADT.", None),
            ("ELMSTADT. ", None),
        ] {
            assert_eq!(dateline_stopped(paragraph).and_then(|parts| parts.place), expected, "{paragraph}");
        }
    }

    #[test]
    fn a_long_paragraph_is_read_at_its_head_only() {
        assert_eq!(dateline(&"A (".repeat(100_000)), None);
        assert_eq!(dateline(&"é".repeat(100_000)), None);
    }
}

//! What a line shows by itself: the signs of its letters, words and marks.
//!
//! A line shows what it is at its ends, so of a long one only the first and the last words are read: the cost of a line does
//! not grow with its length.

use nom::{
    AsChar, Parser,
    branch::alt,
    bytes::complete::{take_while, take_while_m_n},
    character::complete::{char, one_of},
    combinator::{recognize, verify},
    sequence::terminated,
};

use super::sign::{LISTS, Sign, Signs, scale, share};
use crate::lexicon::{self, Lists, Word};

/// What a rule gives: the rest and the value, or nothing to say.
pub(super) type Parsed<'a, T> = nom::IResult<&'a str, T, ()>;

/// How many bytes of a line are read at its start and, where it is longer, at its end.
const HEAD: usize = 160;
const TAIL: usize = 64;

/// The words of a line that count, for comparing lines: hashes of the content words at its start.
pub(super) type Content = Vec<u64>;

/// Notes in `signs` what the line shows by itself, and its content words in `content`.
pub(super) fn read(line: &str, signs: &mut Signs, content: &mut Content, words: &mut Vec<Word>) {
    let (head, tail) = ends(line);
    signs.set(Sign::Length, scale(line.len()));
    signs.set(Sign::End, end(line));
    signs.set(Sign::Start, start(line));
    let bullet = bullet(line);
    signs.set(Sign::Bullet, bullet.map_or(0, |(_, bullet)| bullet as usize));
    let unbulleted = bullet.map_or(head, |(rest, _)| ends(rest).0);

    words.clear();
    words.extend(lexicon::words(unbulleted));
    let at_start = words.len();
    words.extend(lexicon::words(tail));
    note_words(unbulleted, tail, words, at_start, line.len() > HEAD, signs, content);
    note_characters(head, tail, signs);
    note_pieces(line, head, signs);
}

/// The first bytes of a line, and the last ones that are not among them.
fn ends(line: &str) -> (&str, &str) {
    if line.len() <= HEAD {
        return (line, "");
    }
    let head = line.get(..line.floor_char_boundary(HEAD)).unwrap_or(line);
    let from = line.ceil_char_boundary(line.len() - TAIL).max(head.len());
    (head, line.get(from..).unwrap_or_default())
}

/// What a line ends with, in the order of how much it reads like the end of a sentence.
fn end(line: &str) -> usize {
    let mut last = line.chars().rev();
    match last.next() {
        Some(c) if c.is_lowercase() => 0,
        Some(c) if c.is_uppercase() => 1,
        Some(c) if c.is_numeric() => 2,
        Some(c) if c.is_alphabetic() => 3,
        Some('>' | '›' | '→' | '▸' | '►' | '|' | '+') => 4,
        Some(')' | ']') => {
            if last.next().is_some_and(|c| matches!(c, '.' | '!' | '?')) {
                10
            } else {
                5
            }
        }
        Some(',' | ';' | '-' | '–' | '—' | '/') => 7,
        Some(':') => 8,
        Some('…') => 9,
        Some('?') => 11,
        Some('!') => 12,
        Some('"' | '”' | '“' | '»' | '«' | '\'' | '’' | '」' | '』') => match last.next() {
            Some('.' | ',' | '!' | '?' | '。') => 14,
            _ => 13,
        },
        Some('.') => {
            if last.next() == Some('.') {
                9
            } else {
                15
            }
        }
        Some('。' | '।' | '۔' | '？' | '！' | '؟') => 15,
        _ => 6,
    }
}

/// What a line begins with.
fn start(line: &str) -> usize {
    match line.chars().next() {
        Some(c) if c.is_lowercase() => 0,
        Some(c) if c.is_numeric() => 1,
        Some(c) if c.is_uppercase() => 3,
        Some(c) if c.is_alphabetic() => 2,
        Some('"' | '“' | '„' | '«' | '»' | '‘' | '\'' | '’' | '「' | '『') => 4,
        Some('(' | '[' | '【') => 5,
        Some('©') => 6,
        Some('@' | '#') => 7,
        Some('•' | '-' | '*' | '·' | '–' | '—' | '■' | '▪' | '►' | '▶' | '+' | '>' | '›' | '→') => {
            8
        }
        Some('/' | '|') => 9,
        Some('$' | '£' | '€') => 10,
        _ => 11,
    }
}

/// The signs that set off an item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Bullet {
    /// `•` and its kin.
    Dot = 1,
    /// `-`
    Hyphen,
    /// `*` or `·`
    Star,
    /// `–` or `—`
    Dash,
    /// `3.`
    Number,
}

/// A bullet and the line behind it.
///
/// ```text
/// bullet = ( dot / hyphen / star / dash / number ) blank
/// number = 1*3digit ( "." / ")" )
/// ```
pub(crate) fn bullet(line: &str) -> Option<(&str, Bullet)> {
    let (rest, bullet) = alt((sign, number)).parse(line).ok()?;
    let text = rest.trim_start_matches(crate::text::is_blank);
    (text.len() < rest.len() && !text.is_empty()).then_some((text, bullet))
}

fn sign(input: &str) -> Parsed<'_, Bullet> {
    alt((
        one_of("•◦‣▪■●○►▶").map(|_| Bullet::Dot),
        char('-').map(|_| Bullet::Hyphen),
        one_of("*·").map(|_| Bullet::Star),
        one_of("–—").map(|_| Bullet::Dash),
    ))
    .parse(input)
}

fn number(input: &str) -> Parsed<'_, Bullet> {
    terminated(take_while_m_n(1, 3, AsChar::is_dec_digit), one_of(".)")).map(|_| Bullet::Number).parse(input)
}

/// Notes what the words say: lists, capitals, function words, dates.
#[expect(clippy::too_many_arguments, reason = "one pass over the words feeds all of it")]
fn note_words(
    head: &str,
    tail: &str,
    words: &[Word],
    at_start: usize,
    cut: bool,
    signs: &mut Signs,
    content: &mut Content,
) {
    let (mut capitals, mut stops, mut chrome, mut dates, mut agency_last) = (0, 0, 0, 0, false);
    content.clear();
    let mut skip = 0;
    for (i, &word) in words.iter().enumerate() {
        let source = if i < at_start { head } else { tail };
        let letters = source.get(word.start..word.end).unwrap_or_default();
        capitals += usize::from(letters.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric()));
        let known = lexicon::word(word);
        let is_stop = known.lists.any(Lists::STOP);
        stops += usize::from(is_stop);
        if !is_stop && letters.len() >= 3 && i < at_start && content.len() < 24 {
            content.push(word.hash);
        }
        if i < skip {
            continue;
        }
        let Some((length, entry)) = words.get(i..).and_then(lexicon::phrase) else { continue };
        let last = i + length >= words.len();
        let place = match (i, last && !cut) {
            (0, true) => 3,
            (0, false) => 2,
            _ => 1,
        };
        for (list, lists) in LISTS.iter().enumerate() {
            if entry.lists.any(*lists) {
                signs.raise_list(list, place);
            }
        }
        if entry.lists.any(Lists::SHARE | Lists::ACCOUNT | Lists::ADVERTISING | Lists::RIGHTS | Lists::PAGE) {
            chrome += length;
        }
        dates += usize::from(entry.lists.any(
            Lists::MONTH
                | Lists::WEEKDAY
                | Lists::CLOCK
                | Lists::PUBLISHED
                | Lists::UPDATED
                | Lists::RELATIVE
                | Lists::ZONE,
        ));
        agency_last = last && entry.lists.any(Lists::AGENCY);
        if length > 1 {
            skip = i + length;
        }
    }
    let count = words.len();
    signs.set(Sign::Words, if cut { 40 } else { count.min(39) });
    signs.set(Sign::Capitals, share(capitals, count));
    signs.set(Sign::Stops, share(stops, count));
    signs.set(Sign::StopCount, stops.min(12));
    signs.set(Sign::Chrome, share(chrome, count));
    signs.set(Sign::Date, dates.min(6));
    signs.set(Sign::AgencyLast, usize::from(agency_last));
    let name = !cut && (2..=4).contains(&count) && capitals == count && stops == 0 && only_names(head);
    signs.set(Sign::Name, usize::from(name));
    let shout = head.split(crate::text::is_blank).next().is_some_and(|first| {
        first.len() > 2 && first.chars().any(char::is_uppercase) && !first.chars().any(char::is_lowercase)
    });
    signs.set(Sign::Shout, usize::from(shout));
}

fn only_names(line: &str) -> bool {
    line.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '’'))
}

/// Notes how its characters divide.
fn note_characters(head: &str, tail: &str, signs: &mut Signs) {
    let (mut upper, mut letters, mut digits, mut all) = (0, 0, 0, 0);
    for c in head.chars().chain(tail.chars()) {
        all += 1;
        upper += usize::from(c.is_uppercase());
        letters += usize::from(c.is_alphabetic());
        digits += usize::from(c.is_numeric());
    }
    signs.set(Sign::Uppercase, share(upper, letters));
    signs.set(Sign::Digits, share(digits, all));
}

/// Notes marks and figures.
fn note_pieces(line: &str, head: &str, signs: &mut Signs) {
    let (mut bars, mut slashes, mut commas, mut sentences, mut currency, mut clocks) = (0, 0, 0, 0, 0, 0);
    let (mut copyright, mut address, mut year, mut figures, mut glued) = (0, 0, 0, 0, 0);
    let (mut colon, mut dash, mut marks) = (0, 0, 0);
    let mut last = ' ';
    let mut before_last = ' ';
    for (at, c) in head.char_indices() {
        match c {
            '|' | '•' | '·' | '¦' => bars += 1,
            '/' => slashes += 1,
            ',' => commas += 1,
            '©' => copyright = 1,
            '@' | '#' => address = 1,
            '$' | '£' | '€' | '%' | '¥' => currency = 1,
            '"' | '“' | '”' | '„' | '«' | '»' | '「' => {
                marks = marks.max(if at == 0 { 2 } else { 1 })
            }
            ':' if colon == 0 && !last.is_ascii_digit() => {
                let left = line.len() - at;
                colon = if left == 1 {
                    3
                } else if at <= 24 {
                    1
                } else {
                    2
                };
            }
            ' ' if matches!(last, '.' | '?' | '!') => sentences += 1,
            ' ' if matches!(last, '-' | '–' | '—' | '|') && before_last == ' ' => {
                dash = if at <= 40 && dash == 0 { 1 } else { dash.max(2) }
            }
            '0'..='9' if !last.is_alphanumeric() && !matches!(last, '.' | ',' | '/' | '-') => {
                let rest = line.get(at..).unwrap_or_default();
                clocks += usize::from(clock(rest).is_ok());
                figures += usize::from(date_in_figures(rest).is_ok());
                year += usize::from(self::year(rest).is_ok());
            }
            _ if c.is_uppercase()
                && (last.is_lowercase()
                    || matches!(last, ')' | '.' | '0'..='9') && before_last.is_lowercase()) =>
            {
                glued += 1
            }
            _ => {}
        }
        before_last = last;
        last = c;
    }
    if marks == 2 && matches!(end(line), 13 | 14) {
        marks = 3;
    }
    if head.contains("www.") || head.contains("http") || head.contains(".com") {
        address = 2;
    }
    for (sign, value) in [
        (Sign::Bars, bars),
        (Sign::Slashes, slashes),
        (Sign::Commas, commas),
        (Sign::Sentences, sentences),
        (Sign::Currency, currency),
        (Sign::Clock, clocks),
        (Sign::Copyright, copyright),
        (Sign::Address, address),
        (Sign::Year, year),
        (Sign::Figures, figures),
        (Sign::Glued, glued),
        (Sign::Colon, colon),
        (Sign::Dash, dash),
        (Sign::Marks, marks),
    ] {
        signs.set(sign, value.min(12));
    }
    signs.set(Sign::Bracket, bracket(line));
}

/// What the bracket at the end of a line holds: 1 words, 2 a credit or an agency, 3 the whole line is in it.
fn bracket(line: &str) -> usize {
    let Some(inside) = line.trim_end_matches('.').strip_suffix(')') else { return 0 };
    let (_, tail) = ends(inside);
    let near = if tail.is_empty() { inside } else { tail };
    let Some((_, inside)) = near.rsplit_once('(') else { return 0 };
    if inside.len() + 3 >= line.len() {
        return 3;
    }
    let credited =
        lexicon::words(inside).any(|word| lexicon::word(word).lists.any(Lists::CREDIT | Lists::AGENCY));
    if credited || inside.contains('/') { 2 } else { 1 }
}

/// ```text
/// clock = 1*2digit ( ":" / "." / "h" ) 2digit
/// ```
fn clock(input: &str) -> Parsed<'_, &str> {
    let end = verify(take_while(AsChar::is_dec_digit), |digits: &str| digits.len() == 2);
    let (rest, found) =
        recognize((take_while_m_n(1, 2, AsChar::is_dec_digit), one_of(":.h"), end)).parse(input)?;
    if rest.starts_with(['.', '/']) && rest.as_bytes().get(1).is_some_and(u8::is_ascii_digit) {
        Err(nom::Err::Error(()))
    } else {
        Ok((rest, found))
    }
}

/// ```text
/// date_in_figures = 1*4digit mark 1*2digit mark 1*4digit / 4digit "年"
/// mark = "." / "/" / "-"
/// ```
fn date_in_figures(input: &str) -> Parsed<'_, &str> {
    let figure = |most| take_while_m_n(1, most, AsChar::is_dec_digit);
    alt((
        recognize((figure(4), one_of("./-"), figure(2), one_of("./-"), figure(4))),
        recognize((figure(4), char('年'))),
    ))
    .parse(input)
}

/// ```text
/// year = ( "19" / "20" ) 2digit
/// ```
fn year(input: &str) -> Parsed<'_, &str> {
    verify(take_while(AsChar::is_dec_digit), |digits: &str| {
        digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
    })
    .parse(input)
}

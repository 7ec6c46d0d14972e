//! What the rules of all fields share: phrases of the lexicon at a place, names, agencies.

use std::cmp::Ordering;

use nom::IResult;

use crate::lexicon::{self, Entry, Lists, Seams, speech::given_names};

/// What a rule gives. A rule that does not apply says nothing more.
pub(super) type Parsed<'a, T> = IResult<&'a str, T, ()>;

/// Bytes in which a phrase of the lexicon is looked for: longer than any entry.
const WINDOW: usize = 96;

/// The longest phrase of the lexicon that `input` begins with: the rest behind it, and what the lexicon knows.
pub(super) fn phrase(input: &str) -> Parsed<'_, Entry> {
    leading(input, Seams::Ignore)
}

/// The same, where words may be glued: `UhrLesedauer`, `ESTUpdated`, `bySam Roe` end at the capital.
pub(super) fn glued_phrase(input: &str) -> Parsed<'_, Entry> {
    leading(input, Seams::End)
}

fn leading(input: &str, seams: Seams) -> Parsed<'_, Entry> {
    lexicon::leading(input.floor(WINDOW), seams)
        .and_then(|(end, entry)| Some((input.get(end..)?, entry)))
        .ok_or(nom::Err::Error(()))
}

/// A phrase of any of `lists`.
pub(super) fn listed(input: &str, lists: Lists) -> Parsed<'_, Entry> {
    may_begin(input, lists)?;
    phrase(input).and_then(|(rest, entry)| check((rest, entry), entry.lists.any(lists)))
}

/// A phrase of any of `lists`, where words may be glued.
pub(super) fn glued(input: &str, lists: Lists) -> Parsed<'_, Entry> {
    may_begin(input, lists)?;
    glued_phrase(input).and_then(|(rest, entry)| check((rest, entry), entry.lists.any(lists)))
}

/// Fails where no phrase of any of `lists` begins with the first two bytes of `input`.
fn may_begin(input: &str, lists: Lists) -> Result<(), nom::Err<()>> {
    if lexicon::beginnings(input).any(lists) { Ok(()) } else { Err(nom::Err::Error(())) }
}

pub(super) fn check<T>(parsed: (&str, T), holds: bool) -> Parsed<'_, T> {
    if holds { Ok(parsed) } else { Err(nom::Err::Error(())) }
}

/// What `rest`, a tail of `input`, leaves of it.
pub(super) fn taken<'a>(input: &'a str, rest: &str) -> &'a str {
    input.len().checked_sub(rest.len()).and_then(|end| input.get(..end)).unwrap_or(input)
}

/// Cuts of a `str` that never fail: an offset within a character goes down to its start.
pub(super) trait Floor {
    /// At most the first `end` bytes.
    fn floor(&self, end: usize) -> &Self;
}

impl Floor for str {
    fn floor(&self, end: usize) -> &Self {
        if end >= self.len() {
            return self;
        }
        (0..=end).rev().find_map(|at| self.get(..at)).unwrap_or_default()
    }
}

/// Where `rest`, a tail of `line`, begins in it, in bytes.
pub(super) fn place(line: &str, rest: &str) -> usize {
    line.len().saturating_sub(rest.len())
}

/// The words of a text that blanks set apart.
pub(super) fn blank_words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split_whitespace()
}

/// Whether `text` reads as the name of a person: one to five words, each with a capital but for particles
/// ("van", "de"), letters with marks of names only.
pub(super) fn is_name(text: &str) -> bool {
    if !text.is_ascii() && text.chars().any(is_ideograph) {
        let count = text.chars().filter(|c| !c.is_whitespace()).count();
        return (2..=6).contains(&count) && text.chars().all(|c| is_ideograph(c) || c.is_whitespace());
    }
    let mut capitals = 0;
    let mut count = 0;
    for word in blank_words(text) {
        count += 1;
        let first = word.trim_start_matches(['"', '“', '„', '(', '\'']).chars().next().unwrap_or(' ');
        let capital = first.is_uppercase();
        capitals += usize::from(capital);
        if count > 6 || !(capital || is_particle(word)) || !word.chars().all(in_name) {
            return false;
        }
    }
    capitals > 0
}

/// Whether `c` is an ideograph or a Hangul syllable, of which names of two to six are made.
pub(super) fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '々')
}

/// Small words within names.
fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "von"
            | "van"
            | "vom"
            | "zu"
            | "zur"
            | "der"
            | "den"
            | "de"
            | "del"
            | "della"
            | "di"
            | "da"
            | "do"
            | "dos"
            | "das"
            | "du"
            | "des"
            | "la"
            | "le"
            | "el"
            | "al"
            | "bin"
            | "bint"
            | "ibn"
            | "af"
            | "av"
            | "ter"
            | "ten"
            | "y"
            | "e"
            | "d'"
            | "ben"
    ) || word.starts_with("al-")
        || word.starts_with("el-")
        || word.starts_with("d’")
        || word.starts_with("d'")
}

fn in_name(c: char) -> bool {
    c.is_alphabetic()
        || matches!(
            c,
            '\'' | '’' | '‘' | '-' | '‑' | '.' | '"' | '“' | '”' | '(' | ')' | '\u{300}'..='\u{36F}'
        )
}

/// An agency of the lexicon that `input` begins with. Of short names ("AP") only capitals, or small letters
/// throughout ("dpa"), count: "Ap" is none.
pub(super) fn agency(input: &str) -> Parsed<'_, &str> {
    let (rest, _) = listed(input, Lists::AGENCY)?;
    let name = taken(input, rest);
    let mut letters = name.chars().filter(|c| c.is_alphabetic());
    let short = letters.clone().count() <= 4;
    let first = letters.next().unwrap_or(' ');
    let uniform = !letters.any(|c| c.is_lowercase() != first.is_lowercase());
    let titled = || first.is_uppercase() && is_one_of(name, TITLED);
    check((rest, name), !short || uniform || titled())
}

/// Agencies of four letters or fewer whose papers print them with one capital: "(Ansa)", "| Efe".
const TITLED: &[&str] = &["efe", "ansa", "lusa", "tass", "hina"];

/// The agency that `text` is, and nothing else.
pub(super) fn is_agency(text: &str) -> bool {
    agency(text).is_ok_and(|(rest, _)| rest.trim_matches(['.', ' ']).is_empty())
}

/// Whether `text` reads as the name of a newspaper, broadcaster, office or the like: its last word is one of
/// theirs, or it is an address on the net.
pub(super) fn is_outlet(text: &str) -> bool {
    let last = blank_words(text).next_back().unwrap_or_default();
    let known = phrase(last).is_ok_and(|(rest, entry)| rest.is_empty() && entry.lists.any(Lists::OUTLET));
    known || is_address(last)
}

/// Whether a word reads as an address on the net: `elmtown.com`.
pub(super) fn is_address(word: &str) -> bool {
    word.split_once('.').is_some_and(|(name, end)| {
        name.len() > 2 && (2..=4).contains(&end.len()) && end.chars().all(|c| c.is_ascii_alphabetic())
    })
}

/// Whether a word, or a capital or number glued behind one, may begin with a byte, by the one before it.
pub(super) const fn begins_word(before: u8, byte: u8) -> bool {
    let goes_on = before.is_ascii_alphanumeric()
        && (byte.is_ascii_lowercase() || byte.is_ascii_digit() && before.is_ascii_digit());
    let is_sign = byte.is_ascii() && !byte.is_ascii_alphanumeric();
    !goes_on && !is_sign
}

/// Whether a word is a first name that many people have.
pub(super) fn is_given_name(word: &str) -> bool {
    [given_names::HIS, given_names::HERS].iter().any(|names| stands_in(names, word))
}

/// Whether a word stands, in lower case, in a row of sorted words with one blank between two.
fn stands_in(row: &str, word: &str) -> bool {
    let (mut from, mut to) = (0, row.len());
    while let Some(words) = row.as_bytes().get(from..to).filter(|words| !words.is_empty()) {
        let (head, rest) = words.split_at_checked(words.len() / 2).unwrap_or_default();
        let start = from + head.iter().rposition(|&byte| byte == b' ').map_or(0, |blank| blank + 1);
        let end = rest.iter().position(|&byte| byte == b' ').map_or(to, |blank| from + head.len() + blank);
        let middle = row.get(start..end).unwrap_or_default();
        let order = if word.is_ascii() {
            word.bytes().map(|byte| byte.to_ascii_lowercase()).cmp(middle.bytes())
        } else {
            word.chars().flat_map(char::to_lowercase).cmp(middle.chars())
        };
        match order {
            Ordering::Less => to = start.saturating_sub(1),
            Ordering::Equal => return true,
            Ordering::Greater => from = end + 1,
        }
    }
    false
}

/// With how many of those before it a name is compared that may repeat one: the last ones. No line has more, and a text of
/// nothing else would take time that grows with its square.
pub(super) const COMPARED: usize = 100;

/// Whether a word is one of some in lower case, whatever its own case.
pub(super) fn is_one_of(word: &str, some: &[&str]) -> bool {
    if word.is_ascii() {
        some.iter().any(|other| other.len() == word.len() && other.eq_ignore_ascii_case(word))
    } else {
        let lower = word.chars().flat_map(char::to_lowercase);
        let first = lower.clone().next();
        some.iter().any(|other| other.chars().next() == first && lower.clone().eq(other.chars()))
    }
}

/// Whether two words are the same but for case.
#[inline]
pub(super) fn same(one: &str, other: &str) -> bool {
    // Most begin with other letters.
    match (one.as_bytes().first(), other.as_bytes().first()) {
        (Some(first @ ..=0x7F), Some(second @ ..=0x7F)) if !first.eq_ignore_ascii_case(second) => false,
        _ => is_same(one, other),
    }
}

fn is_same(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_capitals_and_particles() {
        for name in [
            "Jane Roe",
            "JANE ROE",
            "Ludwig van der Beispiel",
            "J. R. O’Neill-Ñandú",
            "山田太郎",
            "Dr. Max Muster",
        ] {
            assert!(is_name(name), "{name}");
        }
        for other in ["read more", "Jane said", "3 Jane Roe", "", "He was right", "ニュース"] {
            assert!(!is_name(other), "{other}");
        }
    }

    #[test]
    fn first_names_are_known_whatever_their_case() {
        for names in [given_names::HIS, given_names::HERS] {
            assert!(names.split(' ').is_sorted());
            assert!(
                names.split(' ').all(|name| stands_in(names, name) && stands_in(names, &name.to_uppercase()))
            );
        }
        for other in ["", " ", "aaro", "Aaronx", "zzz", "Elmville", "jane john", "Ñandú"] {
            assert!(!is_given_name(other), "{other}");
        }
    }

    #[test]
    fn a_short_agency_is_all_capitals_or_none() {
        assert!(is_agency("AP") && is_agency("dpa") && is_agency("Reuters") && is_agency("Getty Images"));
        assert!(!is_agency("Ap") && !is_agency("Sid") && !is_agency("AP Photo"));
    }

    #[test]
    fn an_outlet_ends_in_a_word_of_outlets() {
        assert!(is_outlet("Elm Town Herald") && is_outlet("elmtown.com"));
        assert!(!is_outlet("Jane Roe") && !is_outlet("St. Jane"));
    }
}

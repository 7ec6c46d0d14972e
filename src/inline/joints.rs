//! Where a word ends: hyphens, apostrophes and full stops inside and behind it.

use super::{
    tokens::Kind,
    words::{Class, Words},
};
use crate::{
    blank::is_alphanumeric,
    lexicon::{Speech, speech::STOPPED},
};

/// What a sign within or behind a word does.
pub(super) enum Joint {
    /// The word goes on behind this many bytes.
    Inside(usize),
    /// These bytes are `'s`, or the apostrophe of a plural.
    Possessive(usize),
    /// "l’": a word of its own ends in these bytes.
    Elision(usize),
    /// These bytes are an auxiliary written in short: "'ll".
    Contraction(usize),
    End,
}

pub(super) fn joint(part: &str, start: usize, i: usize, words: &Words) -> Joint {
    let bytes = part.as_bytes();
    let letter_at = |at: usize| match bytes.get(at) {
        Some(byte) if *byte >= 0x80 => is_alphanumeric(char_at(part, at)),
        Some(byte) => byte.is_ascii_alphanumeric(),
        None => false,
    };
    let c = char_at(part, i);
    let width = c.len_utf8();
    if c == '-'
        && words.inverts
        && let Some(len) = inverted(bytes.get(i..).unwrap_or_default())
    {
        return Joint::Elision(len);
    }
    match c {
        '-' | '.' if letter_at(i + 1) => Joint::Inside(1),
        '.' if bytes.get(i + 1) == Some(&b'-') && letter_at(i + 2) => Joint::Inside(1),
        '&' if letter_at(i + 1) && is_short(bytes.get(start..i).unwrap_or_default()) => Joint::Inside(1),
        '\'' | '’' => {
            let after = i + width;
            if words.verb_last && letter_at(after) {
                let suffix = part.get(after..).unwrap_or_default();
                let end = suffix.find(|c: char| !is_alphanumeric(c)).unwrap_or(suffix.len());
                return Joint::Possessive(width + end);
            }
            if matches!(bytes.get(after), Some(b's' | b'S')) && !letter_at(after + 1) {
                Joint::Possessive(width + 1)
            } else if !letter_at(after) {
                let plural = i > start && bytes.get(i - 1) == Some(&b's');
                if plural { Joint::Possessive(width) } else { Joint::End }
            } else if words.elides && i - start <= 2 {
                Joint::Elision(width)
            } else if words.is_english
                && let Some(len) = contracted(bytes.get(after..).unwrap_or_default())
            {
                Joint::Contraction(width + len)
            } else {
                Joint::Inside(width)
            }
        }
        '\u{ad}' => Joint::Inside(width),
        c if !c.is_ascii() && is_alphanumeric(c) => Joint::Inside(width),
        _ => Joint::End,
    }
}

/// Whether "&" joins some letters to others: one of any kind, or a few capitals, as in "AT&T".
fn is_short(letters: &[u8]) -> bool {
    letters.len() == 1 || letters.len() <= 3 && letters.iter().all(u8::is_ascii_uppercase)
}

/// How many bytes join a pronoun to the verb before it: the hyphen of "dit-il", the "-t-" of "a-t-il".
fn inverted(bytes: &[u8]) -> Option<usize> {
    let len = if bytes.starts_with(b"-t-") { 3 } else { 1 };
    let rest = bytes.get(len..)?;
    let word = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    matches!(rest.get(..word)?, b"il" | b"elle" | b"on" | b"ils" | b"elles" | b"je").then_some(len)
}

/// How many letters of an auxiliary some bytes begin with, behind its apostrophe: "we'll", "she'd".
fn contracted(bytes: &[u8]) -> Option<usize> {
    let len = bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    matches!(bytes.get(..len)?, b"ll" | b"ve" | b"re" | b"d" | b"m").then_some(len)
}

/// Whether a word names a party and a state behind a name: "R-Ohio", "D-Wis."
pub(super) fn is_party(word: &[u8], words: &Words) -> bool {
    matches!(word, [b'D' | b'R' | b'I', b'-', b'A'..=b'Z', ..]) && words.is_english
}

pub(super) fn char_at(part: &str, i: usize) -> char {
    match part.as_bytes().get(i) {
        Some(byte) if byte.is_ascii() => char::from(*byte),
        _ => part.get(i..).and_then(|rest| rest.chars().next()).unwrap_or(' '),
    }
}

/// The most letters of an abbreviation.
pub(super) const ABBREVIATION: usize = 4;
/// The most letters of an English one without a capital: "vs."
pub(super) const SMALL_ABBREVIATION: usize = 2;

/// Whether a full stop behind a word belongs to it: "J.", "U.S.", "Sen.", "Jr.".
pub(super) fn is_abbreviation(word: &[u8], class: Class, kind: Kind, words: &Words) -> bool {
    if word.contains(&b'.') {
        // "alle 5.40": in English "5.40 p.m." was learned with.
        return words.is_english || kind != Kind::Number;
    }
    if word.len() > ABBREVIATION {
        return false;
    }
    // "il dott. Roe"
    let is_short = kind == Kind::Capital || kind == Kind::Word && class.any(Class::TITLE);
    if !words.is_english && is_short && word.len() > 1 {
        return is_foreign(word, class, words.speech);
    }
    let known =
        matches!(word, b"Jr" | b"Sr" | b"St" | b"No" | b"vs" | b"Inc" | b"Corp" | b"Co" | b"Ltd" | b"Maj");
    let title =
        class.any(Class::TITLE) && !matches!(word, b"King" | b"Pope" | b"Lord" | b"Dame" | b"Aide" | b"Head");
    let calendar = class.any(Class::CALENDAR) && word != b"May";
    known || kind == Kind::Capital && (word.len() == 1 && word != b"I" || title || calendar)
}

/// Whether a word in another language than English is written in short: "Dr.", "Sra.", though not "Rey", "Papa".
#[inline(never)]
fn is_foreign(word: &[u8], class: Class, speech: &Speech) -> bool {
    let has_vowel = word.iter().any(|byte| matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | 0x80..));
    let is_word = |short: &str| match (short.as_bytes(), word) {
        ([lower, end @ ..], [first, rest @ ..]) => *lower == first.to_ascii_lowercase() && end == rest,
        _ => false,
    };
    class.any(Class::TITLE) && !has_vowel
        || speech.stopped.split_ascii_whitespace().any(is_word)
        || STOPPED.split_ascii_whitespace().any(is_word)
}

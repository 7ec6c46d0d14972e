//! What stands behind a name, in commas or as letters: "Jane Roe, a nurse from Elmville,", "Jane Roe MP".

use std::ops::Range;

use super::{
    NEAR, OFFICE, is_courtesy,
    word::{Bytes, next_word},
};
use crate::{
    Span,
    blank::{HIGH, blanks, is_blank},
    inline::words::{Class, Words},
    lexicon::speech::DEGREES,
    resolve::{
        name::{self, Letters},
        office::listed,
    },
};

/// How many bytes a role may have.
const LONGEST: usize = 100;

/// How many bytes brackets right behind a name have at most.
const BRACKETS: usize = 40;

/// How many degrees are looked over behind a name, and how many bytes one has at most with its comma.
const MOST: usize = 4;
const DEGREE: usize = 8;

/// Among how many words behind a name one must be an office.
const OFFICES: usize = 5;

/// Letters behind a name that tell an office: "Jane Roe MP".
pub(super) fn letters_behind(part: &str, name: usize) -> Option<Range<usize>> {
    let rest = part.get(name..)?.strip_prefix(' ').filter(|rest| rest.starts_with(is_large))?;
    let end = rest.bytes().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(rest.len());
    let is_office = name::letters(rest.get(..end)?) == Letters::Office;
    is_office.then_some(name + 1..name + 1 + end)
}

fn is_large(c: char) -> bool {
    c.is_ascii_uppercase()
}

/// What stands in commas or brackets behind a name: "a nurse from Elmville".
pub(super) fn behind(part: &str, name: usize, words: &Words) -> Option<Range<usize>> {
    let rest = aside(part.get(name..)?).strip_prefix(',')?.trim_start_matches(is_blank);
    let rest = if rest.starts_with(is_large) { without_degrees(rest) } else { rest };
    let rest = without_age(without_party(rest, words), words)?;
    // Most often a clause stands there: "Jane Roe, who ..."
    let (first, opening, ahead) = next_word(rest, words);
    let describes = || {
        let next = ahead.map_or(Class::default(), |ahead| next_word(ahead, words).1);
        listed(words.speech.describing, first) && next.any(OFFICE)
    };
    if !opening.any(Class::DETERMINER) && (opening.any(LEADS_ON) && !describes() || is_clause(opening, words))
    {
        return None;
    }
    let mut end = match close(rest) {
        Some(end) => end,
        None if part.len() >= NEAR => return None,
        None => rest.len(),
    };
    // "Jane Roe, Mr Doe denied it"
    let begins_name = words.is_english && opening.any(Class::TITLE) && first.starts_with(char::is_uppercase);
    if begins_name && is_subject(rest, words) {
        return None;
    }
    let mut is_office = false;
    let mut article = 0;
    let mut is_one = false;
    let mut begins_with_verb = false;
    let mut at = 0;
    let mut ahead = Some(rest.get(..end)?);
    for i in 0.. {
        let Some(part) = ahead else { break };
        if i == OFFICES && !is_office && !is_one {
            return None;
        }
        let (word, class);
        (word, class, ahead) = next_word(part, words);
        if i == 0 && class.any(Class::DETERMINER) {
            // Plural articles ("les", "los") begin no office of one person.
            is_one = !word.ends_with('s');
            article = word.len() + 1;
        } else if is_clause(class, words) {
            // The apposition ends before it, if it began at all.
            if i < 2 {
                return None;
            }
            end = at;
            break;
        } else if begins_with_verb && !is_office && class.any(COMPLEMENT) {
            return None;
        } else if i == 1 && is_one && class.any(Class::OF) {
            // "one of the owners", though not "two of the owners"
            if words.is_english && !matches!(first, "one" | "another") {
                return None;
            }
            article = 0;
        } else {
            begins_with_verb |= i == 0 && words.is_english && is_verb(word, class, words);
            let small = !word.starts_with(char::is_uppercase);
            is_office |= i < OFFICES && small && class.any(OFFICE)
                || i < 3 && class.any(Class::TITLE.with(Class::PERSON));
        }
        at += word.len() + 1;
    }
    let body = rest.get(article..end.min(rest.len()))?.trim_matches(is_blank);
    let (first, length) = (Span::of(body, part)?.start(), body.len());
    let begins_small = body.starts_with(char::is_lowercase);
    // "Roe, der bereits in Elmville zu den Besten zählte"
    let is_one = is_one && begins_small && !words.capital_nouns;
    let fits = length > 0 && length <= LONGEST && (is_office || is_one);
    fits.then_some(first..first + length)
}

/// Whether a clause of its own begins with somebody's title: "Mr Doe denied it", "Judge Jane Doe said".
fn is_subject(rest: &str, words: &Words) -> bool {
    let mut ahead = Some(rest);
    let mut title = "";
    for i in 0..OFFICES {
        let Some(part) = ahead else { return false };
        let (word, class);
        (word, class, ahead) = next_word(part, words);
        if i == 0 {
            title = word;
        } else if word.starts_with(char::is_lowercase) {
            return i > 1 && class.any(Class::VERB.with(Class::AUXILIARY)) && !class.any(OFFICE);
        }
        if word.ends_with(',') {
            break;
        }
    }
    is_courtesy(title)
}

/// What leads on to something else than what somebody is: "Jane Roe, but the mayor", "Jane Roe, unlike the mayor", "Jane Roe, he".
const LEADS_ON: Class = Class::CONJUNCTION
    .with(Class::PREPOSITION)
    .with(Class::TO)
    .with(Class::OF)
    .with(Class::BY)
    .with(Class::AS)
    .with(Class::ACCORDING)
    .with(Class::PRONOUN);

/// Whether a word begins a relative clause, or is a verb.
const fn is_clause(class: Class, words: &Words) -> bool {
    class.any(Class::WHO.with(Class::AUXILIARY))
        || class.level() >= 5
        || words.is_english && class.any(Class::SUBORDINATOR)
}

/// What stands behind a verb: "Jane Roe, filed a lawsuit", though not "Jane Roe, registered nurse".
const COMPLEMENT: Class = Class::DETERMINER.with(Class::POSSESSIVE).with(Class::PREPOSITION).with(Class::TO);

/// Whether a word is likely a verb, and not what somebody is.
fn is_verb(word: &str, class: Class, words: &Words) -> bool {
    let is_known = class.any(Class::VERB) || class.level() > 0;
    !class.any(OFFICE) && (is_known || words.ending(word.as_bytes()).any(Class::VERB))
}

/// What stands behind letters and behind what is in brackets right behind a name: "MP", "(R-Texas)", "(45)".
fn aside(rest: &str) -> &str {
    let [b' ', ahead @ ..] = rest.as_bytes() else { return rest };
    if let [b'A'..=b'Z', ..] = ahead {
        let end = ahead.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(ahead.len());
        let (word, behind) = rest.split_at_checked(end + 1).unwrap_or_default();
        let is_known = name::letters(word.trim_start()) != Letters::None;
        return if is_known { behind } else { rest };
    }
    let near = ahead.get(..BRACKETS).unwrap_or(ahead);
    let close = near.strip_prefix(b"(").and_then(|near| near.iter().position(|byte| *byte == b')'));
    close.and_then(|close| rest.get(close + 3..)).unwrap_or(rest)
}

/// What stands behind a party and state: "R-Texas, the majority leader".
fn without_party<'a>(rest: &'a str, words: &Words) -> &'a str {
    if !(words.is_english && matches!(rest.as_bytes(), [b'D' | b'R' | b'I', b'-', b'A'..=b'Z', ..])) {
        return rest;
    }
    match rest.split_once(',') {
        Some((party, behind)) if party.split(' ').all(|word| word.starts_with(char::is_uppercase)) => {
            behind.trim_start_matches(is_blank)
        }
        _ => rest,
    }
}

/// What stands behind degrees and the like: "Ph.D., a chemist", "MD, MPH, a surgeon".
fn without_degrees(mut rest: &str) -> &str {
    for _ in 0..MOST {
        let head = rest.as_bytes().get(..DEGREE).unwrap_or(rest.as_bytes());
        let Some(comma) = head.iter().position(|byte| *byte == b',') else { break };
        match rest.split_at_checked(comma) {
            Some((degree, behind)) if is_degree(degree) => {
                rest = behind.trim_start_matches(|c| c == ',' || is_blank(c));
            }
            _ => break,
        }
    }
    rest
}

/// Whether letters tell what somebody studied or is licensed to do, or are "Jr." and the like.
#[cold]
fn is_degree(letters: &str) -> bool {
    let bare = letters.chars().filter(|c| *c != '.').map(|c| c.to_ascii_lowercase());
    DEGREES.split_ascii_whitespace().any(|known| bare.clone().eq(known.chars()))
}

/// What stands behind an age, if one stands there: "45, a nurse", "de 45 años, vecina"; nothing, if nothing stands behind it.
fn without_age<'a>(rest: &'a str, words: &Words) -> Option<&'a str> {
    let age = rest.strip_prefix("de ").unwrap_or(rest);
    let behind = age.trim_start_matches(|c: char| c.is_ascii_digit());
    if behind.len() == age.len() {
        return Some(rest);
    }
    let years = |behind: &'a str| {
        let behind = behind.strip_prefix(' ')?;
        words
            .speech
            .years
            .split(' ')
            .filter(|word| !word.is_empty())
            .find_map(|word| behind.strip_prefix(word))
    };
    let behind = years(behind).unwrap_or(behind);
    Some(behind.strip_prefix(',')?.trim_start_matches(is_blank))
}

/// Whether a comma stands at a place.
pub(super) fn is_closed(part: &str, at: usize) -> bool {
    part.as_bytes().get(at) == Some(&b',')
}

/// Where an apposition ends at the latest: at a comma, a bracket, a mark, or the end of its sentence.
fn close(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut from = 0;
    while let Some(at) = next_sign(bytes, from) {
        let closes = match bytes.get(at..) {
            Some([b'.', ..]) => ends_sentence(rest, at),
            Some([0xC2, next, ..]) => matches!(next, 0xAB | 0xBB),
            Some([0xE2, next @ ..]) => matches!(next, [0x80, 0x93 | 0x94 | 0x9C | 0x9D | 0x9E, ..]),
            _ => true,
        };
        if closes {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

/// What may close an apposition.
pub(super) static SIGNS: Bytes = Bytes::of(b",;:()\"\n?!.\xC2\xE2");

/// Where the next byte of [`SIGNS`] stands, from a place on. Eight bytes are looked at at once.
pub(super) fn next_sign(bytes: &[u8], mut from: usize) -> Option<usize> {
    while let Some(chunk) = bytes.get(from..).and_then(<[u8]>::first_chunk::<8>) {
        let chunk = u64::from_le_bytes(*chunk);
        let others = below_at(chunk) & !blanks(chunk) | chunk & HIGH;
        from += others.trailing_zeros() as usize / 8;
        if others != 0 {
            if bytes.get(from).is_some_and(|byte| SIGNS.contains(*byte)) {
                return Some(from);
            }
            from += 1;
        }
    }
    let next = bytes.get(from..)?.iter().position(|byte| SIGNS.contains(*byte))?;
    Some(from + next)
}

/// The high bits of those of eight bytes that are signs or digits of ASCII, below the at sign; others may have them too.
const fn below_at(chunk: u64) -> u64 {
    !((chunk & !HIGH) + 0x4040_4040_4040_4040) & HIGH
}

/// Whether a full stop ends a sentence: a blank or nothing stands behind it, and no abbreviation before it.
fn ends_sentence(rest: &str, at: usize) -> bool {
    let next = rest.get(at + 1..).and_then(|rest| rest.chars().next());
    let word = rest.get(..at).and_then(|before| before.rsplit(is_blank).next()).unwrap_or_default();
    next.is_none_or(is_blank) && (word.len() > 3 || !word.starts_with(char::is_uppercase))
}

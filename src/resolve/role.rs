//! Titles and offices beside a name.

use std::ops::Range;

use crate::{
    blank::is_blank,
    inline::words::{Class, Words, hash},
    text,
};

/// How many bytes of blanks may part a word from the name behind it.
const BLANKS: usize = 32;

/// The word before a place, parted from it by nothing but blanks.
fn word_before(part: &str, at: usize) -> Option<(usize, &str)> {
    let bytes = part.as_bytes().get(..at)?;
    let end = match bytes {
        [.., b' '] if !bytes.ends_with(b"  ") => at - 1,
        [.., b'!'..=b'~'] => return None,
        _ => {
            let near = part.get(text::ceil(part, at.saturating_sub(BLANKS))..at)?;
            at - near.len() + near.trim_end_matches(is_blank).len()
        }
    };
    if end == at {
        return None;
    }
    let mut start = end;
    for byte in bytes.get(..end)?.iter().rev().take(30) {
        if *byte <= b' ' || matches!(byte, b'(' | b'"' | 0xA0 | 0x94 | 0x9C) {
            break;
        }
        start -= 1;
    }
    let word = part.get(start..end)?;
    (!word.is_empty()).then_some((start, word))
}

/// The titles and offices before a name: "US President", "former Massachusetts Gov.".
pub(crate) fn role(part: &str, name: usize, words: &Words) -> Option<Range<usize>> {
    let (mut start, mut end, mut titled) = (name, name, None);
    for i in 0..6 {
        let Some((at, word)) = word_before(part, start) else { break };
        let bare = word.strip_suffix('.').unwrap_or(word);
        let class = words.class(hash(bare));
        if !bare.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '.')) {
            break;
        }
        let title = class.any(Class::TITLE) && !class.any(Class::GIVEN);
        let capital = word.starts_with(char::is_uppercase)
            && !class.any(Class::FUNCTION)
            && !class.any(Class::CALENDAR);
        let of = class.any(Class::OF) && i > 0;
        if !(title || i > 0 && (class.any(Class::PLACE) || capital || of)) {
            break;
        }
        if i == 0 {
            end = at + word.len();
        }
        start = at;
        if title || class.any(Class::PLACE) || capital && words.class(hash(bare)).any(Class::BODY) {
            titled = Some(at);
        }
    }
    let courtesy = |role: &str| {
        let class = words.class(hash(role.strip_suffix('.').unwrap_or(role)));
        matches!(
            role.trim_end_matches('.'),
            "Mr" | "Mrs" | "Ms" | "Miss" | "Herr" | "Frau" | "M" | "Mme" | "Sr" | "Sra"
        ) && class.any(Class::TITLE)
    };
    titled.map(|start| start..end).filter(|role| part.get(role.clone()).is_some_and(|role| !courtesy(role)))
}

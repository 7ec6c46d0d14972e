//! Titles and offices beside a name: before it ("US President Jane Roe"), in commas behind it ("Jane Roe, a nurse from Elmville,"),
//! and in front of the commas around it ("the engineer, Jane Roe,").

use std::ops::Range;

use crate::{
    BlockSpan, Span,
    blank::is_blank,
    inline::words::{Class, Words, hash},
    text,
};

/// How many bytes beside a name are looked at, and how many a role may have.
const NEAR: usize = 200;
const LONGEST: usize = 100;
/// How many words before a name are looked at.
const WORDS: usize = 6;

/// What makes a word an office.
const OFFICE: Class = Class::TITLE.with(Class::PERSON).with(Class::HEAD);

/// The title or office that stands beside a name.
pub(crate) fn role(text: &str, blocks: &[BlockSpan], name: Span, words: &Words) -> Option<Span> {
    let block = blocks.get(blocks.partition_point(|block| block.span.end() <= name.start()))?.span;
    let start = block.start().max(text::ceil(text, name.start().saturating_sub(NEAR)));
    let end = block.end().min(text::floor(text, name.end() + NEAR));
    let part = text.get(start..end)?;
    let (from, to) = (name.start() - start, name.end().checked_sub(start)?);
    let titles = titles(part, from, words);
    let is_vague = |role: &Range<usize>| part.get(role.clone()).is_some_and(is_academic);
    let found = match titles {
        Some(titles) if !is_vague(&titles) => titles,
        titles => behind(part, to, words).or_else(|| in_front(part, from, words)).or(titles)?,
    };
    Some(Span::between(start + found.start, start + found.end))
}

/// The word before a place, parted from it by nothing but blanks.
fn word_before(part: &str, at: usize) -> Option<(usize, &str)> {
    let bytes = part.as_bytes().get(..at)?;
    let end = match bytes {
        [.., b' '] if !bytes.ends_with(b"  ") => at - 1,
        [.., b'!'..=b'~'] => return None,
        _ => part.get(..at)?.trim_end_matches(is_blank).len(),
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

fn class(word: &str, words: &Words) -> Class {
    let is_plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = word.as_bytes();
    let bare = if is_plain(bytes.first()) && is_plain(bytes.last()) {
        word
    } else {
        word.trim_matches(|c: char| !c.is_alphanumeric())
    };
    let bare = match bare.as_bytes() {
        [.., b'\'' | 0x99, b's'] => {
            bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare)
        }
        _ => bare,
    };
    words.class(hash(bare))
}

/// Whether a word is letters, digits and the signs of names: "O’Neill", "U.S."
fn is_word(word: &str) -> bool {
    let is_inside = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'\'' | b'.');
    word.as_bytes().iter().all(is_inside)
        || word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '.'))
}

/// The titles and offices before a name: "US President", "former Massachusetts Gov.", "district spokeswoman".
fn titles(part: &str, name: usize, words: &Words) -> Option<Range<usize>> {
    let (mut start, mut end, mut titled) = (name, name, None);
    for i in 0..WORDS {
        let Some((at, word)) = word_before(part, start) else { break };
        let bare = word.strip_suffix('.').unwrap_or(word);
        let class = words.class(hash(bare));
        let title = class.any(Class::TITLE.with(Class::PERSON)) && !class.any(Class::GIVEN);
        if i == 0 && !title || !is_word(bare) {
            break;
        }
        let function = class.any(Class::FUNCTION);
        let capital = word.starts_with(char::is_uppercase) && !function && !class.any(Class::CALENDAR);
        let plain = !function && !class.any(Class::VERB) && word.starts_with(char::is_lowercase);
        let of = class.any(Class::OF) && i > 0;
        if !(title || class.any(Class::PLACE) || capital || of || plain) {
            break;
        }
        if i == 0 {
            end = at + word.len();
        }
        start = at;
        if title || class.any(Class::PLACE) || capital || plain {
            titled = Some(at);
        }
    }
    let role = titled?..end;
    let word = part.get(role.clone())?;
    (!is_courtesy(word)).then_some(role)
}

fn is_courtesy(role: &str) -> bool {
    matches!(
        role.trim_end_matches('.'),
        "Mr" | "Mrs" | "Ms" | "Miss" | "Herr" | "Frau" | "M" | "Mme" | "Sr" | "Sra" | "pan" | "paní" | "pani"
    )
}

/// Whether a title tells a degree rather than an office.
fn is_academic(role: &str) -> bool {
    matches!(role.trim_end_matches('.'), "Dr" | "Prof" | "Professor")
}

/// What stands in commas or brackets behind a name: "a nurse from Elmville".
fn behind(part: &str, name: usize, words: &Words) -> Option<Range<usize>> {
    let rest = part.get(name..)?;
    let mut start = name + rest.len() - rest.strip_prefix(',')?.trim_start_matches(is_blank).len();
    // "Jane Roe, 45, a nurse"
    let digits = part.get(start..)?.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 {
        let rest = part.get(start + digits..)?.strip_prefix(',')?;
        start = part.len() - rest.trim_start_matches(is_blank).len();
    }
    let rest = part.get(start..)?;
    let mut end = match close(rest) {
        Some(end) => end,
        None if part.len() >= NEAR => return None,
        None => rest.len(),
    };
    let mut is_office = false;
    let mut article = 0;
    let mut is_one = false;
    let mut at = 0;
    for (i, word) in rest.get(..end)?.split(is_blank).enumerate() {
        let class = class(word, words);
        if i == 0 && class.any(Class::DETERMINER) {
            // Plural articles ("les", "los") begin no office of one person.
            is_one = !word.ends_with('s');
            article = word.len() + 1;
        } else if class.any(Class::WHO) || class.any(Class::AUXILIARY) || class.level() >= 5 {
            // A verb or a relative clause: the apposition ends before it, if it began at all.
            if i < 2 {
                return None;
            }
            end = at;
            break;
        } else {
            let small = !word.starts_with(char::is_uppercase);
            is_office |=
                i < 5 && small && class.any(OFFICE) || i < 3 && class.any(Class::TITLE.with(Class::PERSON));
        }
        at += word.len() + 1;
    }
    let body = rest.get(article..end.min(rest.len()))?.trim_end_matches(is_blank);
    let (first, length) = (start + article, body.len());
    let begins_small = body.starts_with(char::is_lowercase);
    let fits = length > 0 && length <= LONGEST && (is_office || is_one && begins_small);
    fits.then_some(first..first + length)
}

/// Where an apposition ends at the latest: at a comma, a bracket, a mark, or the end of its sentence.
fn close(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    bytes.iter().enumerate().position(|(at, byte)| match byte {
        b',' | b';' | b':' | b'(' | b')' | b'"' | b'\n' | b'?' | b'!' => true,
        b'.' => ends_sentence(rest, at),
        0xC2 => matches!(bytes.get(at + 1), Some(0xAB | 0xBB)),
        0xE2 => matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x93 | 0x94 | 0x9C | 0x9D | 0x9E])),
        _ => false,
    })
}

/// Whether a full stop ends a sentence: a blank or nothing stands behind it, and no abbreviation before it.
fn ends_sentence(rest: &str, at: usize) -> bool {
    let next = rest.get(at + 1..).and_then(|rest| rest.chars().next());
    let word = rest.get(..at).and_then(|before| before.rsplit(is_blank).next()).unwrap_or_default();
    next.is_none_or(is_blank) && (word.len() > 3 || !word.starts_with(char::is_uppercase))
}

/// What stands before the commas around a name: "the engineer, Jane Roe, said".
fn in_front(part: &str, name: usize, words: &Words) -> Option<Range<usize>> {
    let before = part.get(..name)?.trim_end_matches(is_blank).strip_suffix(',')?;
    let end = before.len();
    let mut start = end;
    let mut is_office = false;
    for i in 0..WORDS {
        // The first word stands right before the comma, without a blank.
        let (at, word) = if i == 0 {
            let at = before.rfind(is_blank).map_or(0, |blank| {
                blank + before.get(blank..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
            });
            (at, before.get(at..)?)
        } else {
            word_before(part, start)?
        };
        let class = class(word, words);
        if class.any(Class::DETERMINER.with(Class::POSSESSIVE)) {
            break;
        }
        let is_function = class.any(Class::FUNCTION) && !class.any(Class::OF);
        if is_function || class.level() >= 5 || !is_word(word) {
            return None;
        }
        is_office |= class.any(OFFICE);
        start = at;
    }
    let begins_small = part.get(start..)?.starts_with(char::is_lowercase);
    (is_office && begins_small && start < end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::BlockKind;

    #[test]
    fn a_role_stands_before_or_behind_a_name() {
        let words = Words::of(0).unwrap();
        for (text, name, expected) in [
            ("US President Jane Roe spoke.", "Jane Roe", Some("US President")),
            (
                "said Jane Roe, a grain analyst at Redpoint in Elmville.",
                "Jane Roe",
                Some("grain analyst at Redpoint in Elmville"),
            ),
            ("Jane Roe, 45, a baker, said so.", "Jane Roe", Some("baker")),
            ("Jane Roe, mayor of Elmville, said so.", "Jane Roe", Some("mayor of Elmville")),
            ("said the engineer, John Doe, in four hours.", "John Doe", Some("engineer")),
            ("district spokeswoman Jane Roe said so.", "Jane Roe", Some("district spokeswoman")),
            ("Dr. Jane Roe, director of the garden, said so.", "Jane Roe", Some("director of the garden")),
            ("Mr. Roe said so.", "Roe", None),
            ("In Ohio, Jane Roe said so.", "Jane Roe", None),
            ("Jane Roe, who was there, said so.", "Jane Roe", None),
            ("Jane Roe, critics said, was wrong.", "Jane Roe", None),
        ] {
            let block = BlockSpan::new(BlockKind::Paragraph, Span::between(0, text.len()));
            let at = text.find(name).unwrap();
            let found = role(text, &[block], Span::between(at, at + name.len()), words);
            assert_eq!(found.and_then(|role| role.text(text)), expected, "{text}");
        }
    }
}

//! What a line shows at its two ends: its first and its last sign, and its bullet.

use crate::text;

/// What a line ends with, if its last bytes tell, as most do.
#[inline]
pub(super) fn end_of_bytes(line: &[u8]) -> Option<u8> {
    let [rest @ .., before, last] = line else { return None };
    match (last, before) {
        (b'.', b'.') => Some(9),
        (b'.', _) => Some(15),
        (b'a'..=b'z', _) => Some(0),
        (b'"', b'.' | b',' | b'!' | b'?') => Some(14),
        // The closing mark of English.
        (0x9D, 0x80) if matches!(rest, [.., b'.' | b',' | b'!' | b'?', 0xE2]) => Some(14),
        (b':', _) => Some(8),
        (b'?', _) => Some(11),
        (b'!', _) => Some(12),
        (b'A'..=b'Z', _) => Some(1),
        (b'0'..=b'9', _) => Some(2),
        _ => None,
    }
}

/// What a line ends with, in the order of how much it reads like the end of a sentence.
#[inline]
pub(super) fn end(line: &str) -> u8 {
    end_of_bytes(line.as_bytes()).unwrap_or_else(|| end_of_chars(line))
}

#[inline(never)]
fn end_of_chars(line: &str) -> u8 {
    let mut last = line.chars().rev();
    match last.next() {
        Some('.') => {
            if last.next() == Some('.') {
                9
            } else {
                15
            }
        }
        Some('"' | '”' | '“' | '»' | '«' | '\'' | '’' | '」' | '』') => match last.next() {
            Some('.' | ',' | '!' | '?' | '。') => 14,
            _ => 13,
        },
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
        Some('。' | '।' | '۔' | '？' | '！' | '؟') => 15,
        Some(c) if c.is_lowercase() => 0,
        Some(c) if c.is_uppercase() => 1,
        Some(c) if c.is_numeric() => 2,
        Some(c) if c.is_alphabetic() => 3,
        _ => 6,
    }
}

/// What a line begins with, if its first bytes tell, as most do.
#[inline]
pub(super) fn start_of_bytes(line: &[u8]) -> Option<u8> {
    match line {
        [first, ..] if first.is_ascii() => STARTS.get(usize::from(*first)).copied(),
        // The opening mark of English.
        [0xE2, 0x80, 0x9C, ..] => Some(4),
        _ => None,
    }
}

/// What a line begins with, for each character of ASCII.
#[expect(clippy::cast_possible_truncation, clippy::indexing_slicing, reason = "counted up to the last")]
static STARTS: [u8; 128] = {
    let mut starts = [0; 128];
    let mut byte = 0;
    while byte < starts.len() {
        starts[byte] = match byte as u8 {
            b'a'..=b'z' => 0,
            b'0'..=b'9' => 1,
            b'A'..=b'Z' => 3,
            b'"' | b'\'' => 4,
            b'(' | b'[' => 5,
            b'@' | b'#' => 7,
            b'-' | b'*' | b'+' | b'>' => 8,
            b'/' | b'|' => 9,
            b'$' => 10,
            _ => 11,
        };
        byte += 1;
    }
    starts
};

/// What a line begins with.
#[inline(never)]
pub(super) fn start(line: &str) -> u8 {
    if let Some(start) = start_of_bytes(line.as_bytes()) {
        return start;
    }
    match line.chars().next() {
        Some('“' | '„' | '«' | '»' | '‘' | '’' | '「' | '『') => 4,
        Some('【') => 5,
        Some('©') => 6,
        Some('•' | '·' | '–' | '—' | '■' | '▪' | '►' | '▶' | '›' | '→') => 8,
        Some('£' | '€') => 10,
        Some(c) if c.is_lowercase() => 0,
        Some(c) if c.is_numeric() => 1,
        Some(c) if c.is_uppercase() => 3,
        Some(c) if c.is_alphabetic() => 2,
        _ => 11,
    }
}

/// Whether a line with such a start may begin with a bullet.
pub(super) const fn may_be_bullet(start: u8) -> bool {
    matches!(start, 1 | 8 | 11)
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
    let mut rest = line.chars();
    let bullet = match rest.next()? {
        '•' | '◦' | '‣' | '▪' | '■' | '●' | '○' | '►' | '▶' => Bullet::Dot,
        '-' => Bullet::Hyphen,
        '*' | '·' => Bullet::Star,
        '–' | '—' => Bullet::Dash,
        '0'..='9' => {
            let mark = rest.by_ref().take(3).find(|c| !c.is_ascii_digit())?;
            matches!(mark, '.' | ')').then_some(Bullet::Number)?
        }
        _ => return None,
    };
    let rest = rest.as_str();
    let text = rest.trim_start_matches(text::is_blank);
    (text.len() < rest.len() && !text.is_empty()).then_some((text, bullet))
}

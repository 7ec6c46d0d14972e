//! What a line shows at its two ends: its first and its last sign, and its bullet.

use crate::text;

/// What a line ends with, in the order of how much it reads like the end of a sentence; the forest asks for these numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum End {
    /// A small letter.
    Small,
    Capital,
    Digit,
    /// A letter that is neither.
    Letter,
    /// `>`, `|` and their kin: more stands elsewhere.
    More,
    Bracket,
    Other,
    /// A comma, semicolon, dash or slash: the line goes on.
    Joint,
    Colon,
    /// `...` or `…`
    Dots,
    StopInBracket,
    Question,
    Exclamation,
    /// The end of a quotation.
    Quote,
    StopInQuote,
    Stop,
}

impl End {
    /// As a sign of the line.
    pub(super) const fn sign(self) -> u8 {
        self as u8
    }
}

/// What a line ends with, if its last bytes tell, as most do.
#[inline]
pub(super) fn end_of_bytes(line: &[u8]) -> Option<End> {
    let [rest @ .., before, last] = line else { return None };
    match (last, before) {
        (b'.', b'.') => Some(End::Dots),
        (b'.', _) => Some(End::Stop),
        (b'a'..=b'z', _) => Some(End::Small),
        (b'"', b'.' | b',' | b'!' | b'?') => Some(End::StopInQuote),
        // The closing mark of English.
        (0x9D, 0x80) if matches!(rest, [.., b'.' | b',' | b'!' | b'?', 0xE2]) => Some(End::StopInQuote),
        (b':', _) => Some(End::Colon),
        (b'?', _) => Some(End::Question),
        (b'!', _) => Some(End::Exclamation),
        (b'A'..=b'Z', _) => Some(End::Capital),
        (b'0'..=b'9', _) => Some(End::Digit),
        _ => None,
    }
}

/// What a line ends with.
#[inline]
pub(super) fn end(line: &str) -> End {
    end_of_bytes(line.as_bytes()).unwrap_or_else(|| end_of_chars(line))
}

#[inline(never)]
fn end_of_chars(line: &str) -> End {
    let mut last = line.chars().rev();
    match last.next() {
        Some('.') => {
            if last.next() == Some('.') {
                End::Dots
            } else {
                End::Stop
            }
        }
        Some('"' | '”' | '“' | '»' | '«' | '\'' | '’' | '」' | '』') => match last.next() {
            Some('.' | ',' | '!' | '?' | '。') => End::StopInQuote,
            _ => End::Quote,
        },
        Some('>' | '›' | '→' | '▸' | '►' | '|' | '+') => End::More,
        Some(')' | ']') => {
            if last.next().is_some_and(|c| matches!(c, '.' | '!' | '?')) {
                End::StopInBracket
            } else {
                End::Bracket
            }
        }
        Some(',' | ';' | '-' | '–' | '—' | '/') => End::Joint,
        Some(':') => End::Colon,
        Some('…') => End::Dots,
        Some('?') => End::Question,
        Some('!') => End::Exclamation,
        Some('。' | '।' | '۔' | '？' | '！' | '؟') => End::Stop,
        Some(c) if c.is_lowercase() => End::Small,
        Some(c) if c.is_uppercase() => End::Capital,
        Some(c) if c.is_numeric() => End::Digit,
        Some(c) if c.is_alphabetic() => End::Letter,
        _ => End::Other,
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

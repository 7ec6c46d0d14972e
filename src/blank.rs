//! What counts as blank and what as a letter, and how a text becomes one line.

use std::borrow::Cow;

use memchr::{memchr2, memchr2_iter};

/// Whether a character counts as blank: white space, a byte order mark, a zero-width space.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}')
}

/// Whether a character is a letter or digit. Those of the scripts that most news is written in, marks and signs are told apart without
/// a look into the tables of Unicode, which takes up to two thousand instructions.
#[expect(clippy::match_same_arms, reason = "the commonest come first")]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        // Dashes and quotation marks.
        '\u{2000}'..='\u{206f}' => false,
        // Latin, and the signs before it.
        '\u{c0}'..='\u{2c1}' => !matches!(c, '×' | '÷'),
        '\u{80}'..='\u{bf}' => matches!(c, 'ª' | '²' | '³' | 'µ' | '¹' | 'º' | '¼'..='¾'),
        // Devanagari.
        '\u{900}'..='\u{97f}' => {
            !matches!(c, '\u{93c}' | '\u{94d}' | '\u{951}'..='\u{954}' | '\u{964}' | '\u{965}' | '\u{970}')
        }
        // Greek, Cyrillic, Hebrew, Arabic, Thai, Latin of Vietnam, kana, ideographs, hangul, wide letters.
        '\u{388}'..='\u{38a}'
        | '\u{38e}'..='\u{3a1}'
        | '\u{3a3}'..='\u{3f5}'
        | '\u{400}'..='\u{481}'
        | '\u{48a}'..='\u{52f}'
        | '\u{5d0}'..='\u{5ea}'
        | '\u{620}'..='\u{657}'
        | '\u{66e}'..='\u{6d3}'
        | '\u{e01}'..='\u{e3a}'
        | '\u{e40}'..='\u{e46}'
        | '\u{1e00}'..='\u{1f15}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{30fc}'..='\u{30ff}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{ff10}'..='\u{ff19}'
        | '\u{ff21}'..='\u{ff3a}'
        | '\u{ff41}'..='\u{ff5a}'
        | '\u{ff66}'..='\u{ffbe}' => true,
        // Tone marks of Thai, currencies, arrows, frames, wide signs, pictures.
        '\u{e47}'..='\u{e4c}'
        | '\u{20a0}'..='\u{2101}'
        | '\u{2190}'..='\u{245f}'
        | '\u{2500}'..='\u{2775}'
        | '\u{2794}'..='\u{2bff}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '\u{30fb}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fe00}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff0f}'
        | '\u{ff1a}'..='\u{ff20}'
        | '\u{ff3b}'..='\u{ff40}'
        | '\u{ff5b}'..='\u{ff65}'
        | '\u{1f300}'..='\u{1faff}' => false,
        _ => c.is_alphanumeric(),
    }
}

/// Makes ASCII and Latin letters small, in eight bytes of UTF-8 at once; other signs become others.
pub(crate) const SMALL: u64 = 0x2020_2020_2020_2020;

/// The high bit of the first of eight bytes that is no ASCII letter, and of some behind it; nothing if all are letters.
pub(crate) const fn no_letters(chunk: u64) -> u64 {
    let small = chunk | SMALL;
    // What a byte that is no letter carries into those behind it does not matter, as the first is wanted.
    let below_a = 0xE0E0_E0E0_E0E0_E0E0_u64.wrapping_sub(small);
    let above_z = small.wrapping_add(0x0505_0505_0505_0505);
    (below_a | above_z | chunk) & 0x8080_8080_8080_8080
}

/// The high bit of each of eight bytes.
pub(crate) const HIGH: u64 = 0x8080_8080_8080_8080;

/// The high bits of those of eight bytes that are small ASCII letters.
pub(crate) const fn small_letters(chunk: u64) -> u64 {
    let low = chunk & !HIGH;
    let (from_a, above_z) = (low + 0x1F1F_1F1F_1F1F_1F1F, low + 0x0505_0505_0505_0505);
    from_a & !above_z & !chunk & HIGH
}

/// The high bits of those of eight bytes that are plain blanks.
pub(crate) const fn blanks(chunk: u64) -> u64 {
    let odd = chunk ^ BLANKS;
    !(((odd & !HIGH) + !HIGH) | odd) & HIGH
}

/// Eight plain blanks.
pub(crate) const BLANKS: u64 = 0x2020_2020_2020_2020;

/// Which bytes a text holds: one look at all of them spares most texts others.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bytes {
    /// The least but for line feeds, told apart from a blank and what is above.
    least: u8,
    most: u8,
}

impl Bytes {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let (mut least, mut most) = (u8::MAX, 0);
        for &byte in bytes {
            least = least.min(Self::last_is_line_feed(byte));
            most = most.max(byte);
        }
        Self { least, most }
    }

    /// Puts a line feed behind all others, without a branch, and leaves control characters before all others.
    const fn last_is_line_feed(byte: u8) -> u8 {
        (byte ^ b'\n').wrapping_sub(1)
    }

    /// Whether no byte is below a blank but line feeds.
    pub(crate) const fn are_plain(self) -> bool {
        self.least >= b' ' - 1
    }

    /// Whether no byte lies beyond the signs that ASCII prints.
    pub(crate) const fn are_ascii(self) -> bool {
        self.most <= b'~'
    }

    /// Whether no character is as wide as two letters: those begin with a byte from E3 on.
    pub(crate) const fn are_narrow(self) -> bool {
        self.most < 0xE3
    }
}

/// Whether a character ends a line: LF, CR, U+2028, U+2029.
pub(crate) fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// Whether a line feed or carriage return stands in a text.
pub(crate) fn has_line_feed(text: &str) -> bool {
    memchr2(b'\n', b'\r', text.as_bytes()).is_some()
}

/// Whether U+2028 or U+2029 stands in a text: E2 80 A8, E2 80 A9.
pub(crate) fn has_separator(text: &str) -> bool {
    let bytes = text.as_bytes();
    let before = |end: usize| end.checked_sub(2).and_then(|at| bytes.get(at..end));
    memchr2_iter(0xA8, 0xA9, bytes).any(|end| before(end) == Some(&[0xE2, 0x80]))
}

/// The text without blanks at its ends, and with one blank for each line end and the blanks around it.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(is_blank);
    if !text.contains(is_line_end) {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len());
    for part in
        text.split(is_line_end).map(|part| part.trim_matches(is_blank)).filter(|part| !part.is_empty())
    {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(part);
    }
    Cow::Owned(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_digits_are_those_of_unicode() {
        for c in '\0'..='\u{1ffff}' {
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
        }
    }

    #[test]
    fn a_text_is_plain_without_control_characters_and_ascii_without_others() {
        for byte in u8::MIN..=u8::MAX {
            let bytes = Bytes::of(&[b'a', byte, b'\n', b'~']);
            assert_eq!(bytes.are_plain(), byte >= b' ' || byte == b'\n', "{byte}");
            assert_eq!(bytes.are_ascii(), byte < 0x7F, "{byte}");
        }
    }

    #[test]
    fn eight_bytes_are_told_apart_as_each_is_alone() {
        for byte in u8::MIN..=u8::MAX {
            for at in 0..8 {
                for other in [b'a', b' ', 0, 0x7F, 0x80, 0xFF] {
                    let mut bytes = [other; 8];
                    bytes[at] = byte;
                    let chunk = u64::from_le_bytes(bytes);
                    let marked =
                        |is: fn(u8) -> bool| u64::from_le_bytes(bytes.map(|byte| u8::from(is(byte)) << 7));
                    assert_eq!(small_letters(chunk), marked(|byte| byte.is_ascii_lowercase()), "{bytes:?}");
                    assert_eq!(blanks(chunk), marked(|byte| byte == b' '), "{bytes:?}");
                    let first = bytes.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(8);
                    assert_eq!(no_letters(chunk).trailing_zeros() as usize / 8, first, "{bytes:?}");
                }
            }
        }
    }

    #[test]
    fn line_ends_become_one_blank_and_blanks_within_stay() {
        for (text, expected) in [
            ("\u{feff} The court \n  ruled. ", "The court ruled."),
            ("The court\r\n\r\nruled.", "The court ruled."),
            ("Signed,  it said\u{a0}.", "Signed,  it said\u{a0}."),
            (" \n ", ""),
            ("It\u{b}said\u{c}that\u{85}.", "It\u{b}said\u{c}that\u{85}."),
        ] {
            assert_eq!(one_line(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_line_ends_where_any_of_its_ends_stands() {
        for text in ["a\nb", "a\rb", "a\u{2028}", "\u{2029}b"] {
            assert!((has_line_feed(text) || has_separator(text)) && text.contains(is_line_end), "{text:?}");
        }
        for text in ["", "a b", "a\u{2027}b", "\u{a8}\u{a9}", "a\tb"] {
            assert!(!has_line_feed(text) && !has_separator(text) && !text.contains(is_line_end), "{text:?}");
        }
    }
}

//! What the characters of a line say: capitals, digits, marks, figures.

use nom::{
    AsChar, Parser,
    branch::alt,
    bytes::complete::{take_while, take_while_m_n},
    character::complete::{char, one_of},
    combinator::{recognize, verify},
};

use super::{
    columns::Lane,
    ends::{End, end},
    evidence::head_and_tail,
    sign::{Sign, share},
};
use crate::{
    blank::{BLANKS, HIGH, blanks, small_letters},
    lexicon::{self, Lists},
};

/// What a rule gives: the rest and the value, or nothing to say.
type Parsed<'a, T> = nom::IResult<&'a str, T, ()>;

/// What a byte counts as: capitals, letters, digits, sixteen bits each, and what is no character of its own, to be taken from the
/// bytes. A character beyond ASCII counts as a small letter; signs of two and three bytes are told apart where they are looked at.
#[expect(clippy::cast_possible_truncation, clippy::indexing_slicing, reason = "a byte is below 256")]
const COUNTS: [u64; 256] = {
    let mut counts = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        counts[byte] = if b.is_ascii_uppercase() {
            1 | 1 << 16
        } else if b.is_ascii_lowercase() || b >= 0xC3 {
            1 << 16
        } else if b.is_ascii_digit() {
            1 << 32
        } else if b < 0x80 || b == 0xC2 {
            0
        } else {
            1 << 48
        };
        byte += 1;
    }
    counts
};

fn count_of(byte: u8) -> u64 {
    COUNTS.get(usize::from(byte)).copied().unwrap_or(0)
}

/// Eight bytes as a number, the first one lowest; blanks stand for those that are missing.
fn eight(bytes: &[u8]) -> u64 {
    match bytes.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => bytes.iter().rev().fold(BLANKS, |chunk, &byte| chunk << 8 | u64::from(byte)),
    }
}

/// How many high bits are set.
const fn marked(high: u64) -> u64 {
    (high >> 7).wrapping_mul(0x0101_0101_0101_0101) >> 56
}

/// Notes what the characters say: capitals, digits, marks, figures.
#[inline(never)]
pub(super) fn note(line: &str, head: &str, tail: &str, signs: &mut Lane) {
    let bytes = head.as_bytes();
    let mut pieces = Pieces::default();
    let mut counts = tail.bytes().map(count_of).sum::<u64>();
    let (whole, rest) = bytes.as_chunks();
    let last = (!rest.is_empty()).then(|| eight(rest));
    let chunks = whole.iter().map(|chunk| u64::from_le_bytes(*chunk)).chain(last);
    for (from, chunk) in (0..).step_by(8).zip(chunks) {
        let (small, blank) = (small_letters(chunk), blanks(chunk));
        counts += marked(small) * count_of(b'a');
        let mut others = (small | blank) ^ HIGH;
        while others != 0 {
            let at = from + others.trailing_zeros() as usize / 8;
            let byte_at = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
            let byte = byte_at(at);
            counts += count_of(byte);
            pieces.see(head, at, byte, byte_at(at.wrapping_sub(1)));
            others &= others - 1;
        }
    }
    let count = |part: u32| usize::from(u16::try_from(counts >> (16 * part) & 0xFFFF).unwrap_or(u16::MAX));
    signs.set(Sign::Uppercase, share(count(0), count(1)));
    signs.set(Sign::Digits, share(count(2), bytes.len() + tail.len() - count(3)));
    let shout = bytes.iter().take_while(|byte| **byte != b' ').try_fold(0, |capitals, byte| match byte {
        b'a'..=b'z' | 0x80.. => None,
        byte => Some(capitals + usize::from(byte.is_ascii_uppercase())),
    });
    signs.set(Sign::Shout, usize::from(shout.is_some_and(|capitals| capitals > 2)));
    if pieces.marks == 2 && matches!(end(line), End::Quote | End::StopInQuote) {
        pieces.marks = 3;
    }
    if pieces.colon == 1 && line.ends_with(':') {
        pieces.colon = 3;
    }
    for (sign, value) in [
        (Sign::Bars, pieces.bars),
        (Sign::Slashes, pieces.slashes),
        (Sign::Commas, pieces.commas),
        (Sign::Sentences, pieces.sentences),
        (Sign::Currency, pieces.currency),
        (Sign::Clock, pieces.clocks),
        (Sign::Copyright, pieces.copyright),
        (Sign::Address, pieces.address),
        (Sign::Year, pieces.years),
        (Sign::Figures, pieces.figures),
        (Sign::Glued, pieces.glued),
        (Sign::Colon, pieces.colon),
        (Sign::Dash, pieces.dash),
        (Sign::Marks, pieces.marks),
    ] {
        signs.set_small(sign, value.min(12));
    }
    signs.set(Sign::Bracket, bracket(line));
    signs.set(Sign::File, file(line));
}

/// What is counted of marks and figures.
#[derive(Default)]
struct Pieces {
    bars: u8,
    slashes: u8,
    commas: u8,
    sentences: u8,
    currency: u8,
    clocks: u8,
    copyright: u8,
    address: u8,
    years: u8,
    figures: u8,
    glued: u8,
    colon: u8,
    dash: u8,
    marks: u8,
}

impl Pieces {
    /// Counts the character that begins with `byte` at `at`, behind the byte `last`.
    fn see(&mut self, line: &str, at: usize, byte: u8, last: u8) {
        let behind = || line.as_bytes().get(at + 1).copied().unwrap_or(b' ');
        match byte {
            b'A'..=b'Z' => {
                let glued =
                    last.is_ascii_lowercase() || last == b')' || last == b'.' || last.is_ascii_digit();
                self.glued += u8::from(glued && behind().is_ascii_lowercase());
            }
            b'0'..=b'9' if !last.is_ascii_alphanumeric() && !matches!(last, b'.' | b',' | b'/' | b'-') => {
                let rest = line.get(at..).unwrap_or_default();
                // What stands behind the figures tells which of them they may be.
                let figures = rest.bytes().take(5).take_while(u8::is_ascii_digit).count();
                let mark = rest.as_bytes().get(figures).copied().unwrap_or(b' ');
                let may_be_clock = figures <= 2 && matches!(mark, b':' | b'.' | b'h');
                let may_be_date = figures <= 4 && matches!(mark, b'.' | b'/' | b'-' | 0xE5);
                self.clocks += u8::from(may_be_clock && clock(rest).is_ok());
                self.figures += u8::from(may_be_date && date_in_figures(rest).is_ok());
                self.years += u8::from(figures == 4 && year(rest).is_ok());
            }
            b'.' | b'?' | b'!' => {
                self.sentences += u8::from(behind() == b' ');
                if byte == b'.' && line.get(at + 1..).is_some_and(|rest| rest.starts_with("com")) {
                    self.address = 2;
                }
            }
            b',' => self.commas += 1,
            b':' if !last.is_ascii_digit() && self.colon == 0 => self.colon = if at <= 24 { 1 } else { 2 },
            b'-' | b'|' if last == b' ' && behind() == b' ' => self.dash_at(at),
            b'|' => self.bars += 1,
            b'/' => {
                self.slashes += 1;
                if last == b'/' {
                    self.address = 2;
                }
            }
            b'@' | b'#' => self.address = self.address.max(1),
            b'$' | b'%' => self.currency = 1,
            b'"' => self.mark_at(at),
            0xC2 | 0xE2 | 0xE3 => match line.get(at..).and_then(|rest| rest.chars().next()) {
                Some('©') => self.copyright = 1,
                Some('·' | '•') => self.bars += 1,
                Some('£' | '€' | '¥') => self.currency = 1,
                Some('«' | '»' | '“' | '”' | '„' | '「' | '『') => self.mark_at(at),
                Some('–' | '—') if last == b' ' => self.dash_at(at),
                _ => {}
            },
            _ => {}
        }
    }

    fn dash_at(&mut self, at: usize) {
        self.dash = if at <= 40 && self.dash == 0 { 1 } else { self.dash.max(2) };
    }

    fn mark_at(&mut self, at: usize) {
        self.marks = self.marks.max(if at == 0 { 2 } else { 1 });
    }
}

/// Whether the line is the name of a file, as pictures without a text of their own have it.
fn file(line: &str) -> usize {
    let picture = match line.as_bytes() {
        [.., b'.', a, b, c] => PICTURES.iter().any(|known| known.eq_ignore_ascii_case(&[*a, *b, *c])),
        [.., b'.', a, b, c, d] => {
            LONGER_PICTURES.iter().any(|known| known.eq_ignore_ascii_case(&[*a, *b, *c, *d]))
        }
        _ => false,
    };
    if picture {
        return 2;
    }
    // Most lines have a blank among their first bytes.
    let has_blank = |line: &str| {
        line.as_bytes().first_chunk().is_some_and(|first| blanks(u64::from_le_bytes(*first)) != 0)
            || line.contains(' ')
    };
    let is_one_word = |line: &str| !has_blank(line) && !line.contains(['\u{a0}', '/', '@']);
    usize::from(line.len() > 8 && is_one_word(line) && line.contains(['-', '_']))
}

/// What the names of pictures end in.
const PICTURES: [&[u8]; 3] = [b"jpg", b"png", b"gif"];
const LONGER_PICTURES: [&[u8]; 2] = [b"jpeg", b"webp"];

/// What the bracket at the end of a line holds: 1 words, 2 a credit or an agency, 3 the whole line is in it.
fn bracket(line: &str) -> usize {
    let Some(inside) = line.strip_suffix(')').or_else(|| line.strip_suffix(").")) else { return 0 };
    let (_, tail) = head_and_tail(inside);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_bytes_are_those_of_the_line_and_blanks() {
        assert_eq!(eight(b"the bridge"), u64::from_le_bytes(*b"the brid"));
        assert_eq!(eight(b"ab"), u64::from_le_bytes(*b"ab      "));
        assert_eq!(eight(b""), BLANKS);
        assert_eq!([0, HIGH, HIGH & 0xFF, HIGH & !0xFF].map(marked), [0, 8, 1, 7]);
    }

    #[test]
    fn every_byte_of_a_line_is_counted_once() {
        for line in ["The Bridge: 10:45, 28.02.2019", "a", "eight by", "nine byte", "É “so” – 12 %", ""]
        {
            let mut columns = crate::layout::columns::Columns::new();
            note(line, line, "", &mut columns.add(0));
            let of = |is: fn(&char) -> bool| line.chars().filter(is).count();
            let letters = of(|c| c.is_ascii_alphabetic() || *c as u32 >= 0xC0);
            let (capitals, digits) = (of(char::is_ascii_uppercase), of(char::is_ascii_digit));
            let lane = columns.last(0);
            let seen = [Sign::Uppercase, Sign::Digits, Sign::Commas]
                .map(|sign| usize::from(crate::layout::sign::Signs::of(&lane, sign)));
            let expected = [share(capitals, letters), share(digits, line.chars().count()), of(|c| *c == ',')];
            assert_eq!(seen, expected, "{line}");
        }
    }
}

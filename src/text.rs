//! Text to lines: line ends, odd spaces, indents, blank runs, hard-wrapped lines.

use std::mem;

use memchr::{memchr, memchr2};

pub(crate) use crate::blank::is_blank;
use crate::{
    Span,
    blank::{Bytes, has_separator},
};

/// A line of the text that is not blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Where it lies, in bytes, without blanks at either end.
    pub(crate) span: Span,
    /// How many characters of blank stand before it in its line, 255 at the most.
    pub(crate) indent: u8,
    /// How many blank lines stand above it, 255 at the most.
    pub(crate) blanks: u8,
}

/// The last place at `at` or before it where a character begins or the text ends, in bytes.
pub(crate) fn floor(text: &str, at: usize) -> usize {
    if at >= text.len() {
        return text.len();
    }
    // Most places are between characters of one byte.
    if text.is_char_boundary(at) {
        at
    } else {
        (0..at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
    }
}

/// The first place at `at` or behind it where a character begins or the text ends, in bytes.
pub(crate) fn ceil(text: &str, at: usize) -> usize {
    if text.is_char_boundary(at) {
        return at;
    }
    (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

/// What is known of all lines of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Form {
    pub(crate) bytes: Bytes,
    pub(crate) wrap: Wrap,
}

/// Whether a line may hold line ends: those of a column that broke it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrap {
    None,
    Column,
}

/// Puts in `lines` those that are not blank. A line ends at LF, CR LF, a lone CR, U+2028, U+2029; those that a column broke are
/// [joined](unwrap).
pub(crate) fn lines(text: &str, bytes: Bytes, lines: &mut Vec<Line>) -> Form {
    cut(text, bytes, lines);
    Form { bytes, wrap: unwrap(text, lines) }
}

#[inline(never)]
fn cut(text: &str, bytes: Bytes, lines: &mut Vec<Line>) {
    let ends = LineEnds::of(text, bytes);
    lines.clear();
    lines.reserve(text.len() / 128 + 4);
    let (mut start, mut blanks) = (0, 0_u8);
    let bytes = text.as_bytes();
    loop {
        // Most blank lines hold nothing.
        while bytes.get(start) == Some(&b'\n') {
            blanks = blanks.saturating_add(1);
            start += 1;
        }
        let Some(rest) = bytes.get(start..).filter(|rest| !rest.is_empty()) else { break };
        let (length, end) = ends.next(text, rest);
        let line = match rest.get(..length) {
            Some(line) if begins_bare(line) && ends_bare(line) => {
                Some(Line { span: Span::between(start, start + length), indent: 0, blanks })
            }
            _ => trimmed(text.get(start..start + length).unwrap_or_default(), start, blanks),
        };
        if let Some(line) = line {
            // Twice as many would be a large part of what a text with short lines takes.
            if lines.len() == lines.capacity() {
                lines.reserve_exact(lines.len() / 2);
            }
            lines.push(line);
            blanks = 0;
        } else {
            // The line feed of a CR LF that stands between two blank lines is counted once, in `next`.
            blanks = blanks.saturating_add(1);
        }
        start += length + end;
    }
    // No line stands above the first.
    if let Some(first) = lines.first_mut() {
        first.blanks = 0;
    }
}

/// What stands between the blanks of a line that begins at `start`, if anything does.
fn trimmed(raw: &str, start: usize, blanks: u8) -> Option<Line> {
    let from_first = trim_start(raw);
    let before = raw.len() - from_first.len();
    let indent = raw.get(..before)?.chars().filter(|&c| c != '\u{FEFF}').count();
    let from = start + before;
    (!from_first.is_empty()).then(|| Line {
        span: Span::between(from, from + trim_end(from_first).len()),
        indent: u8::try_from(indent).unwrap_or(u8::MAX),
        blanks,
    })
}

/// Which line ends a text holds, so that the usual one is found by one byte.
struct LineEnds {
    returns: bool,
    separators: bool,
}

impl LineEnds {
    fn of(text: &str, bytes: Bytes) -> Self {
        Self {
            returns: !bytes.are_plain() && memchr(b'\r', text.as_bytes()).is_some(),
            separators: !bytes.are_ascii() && has_separator(text),
        }
    }

    /// The length of the line that `bytes`, the rest of a text, begin with, and of the line end behind it, in bytes.
    fn next(&self, text: &str, bytes: &[u8]) -> (usize, usize) {
        let found = match (self.returns, self.separators) {
            (false, false) => memchr(b'\n', bytes).map(|at| (at, 1)),
            (true, false) => memchr2(b'\n', b'\r', bytes).map(|at| (at, Self::ascii(bytes, at))),
            (_, true) => {
                let rest = text.get(text.len() - bytes.len()..).unwrap_or_default();
                rest.find(['\n', '\r', '\u{2028}', '\u{2029}']).map(|at| (at, Self::ascii(bytes, at)))
            }
        };
        found.unwrap_or((bytes.len(), 0))
    }

    /// The length of the line end at `at`.
    fn ascii(bytes: &[u8], at: usize) -> usize {
        match bytes.get(at..).unwrap_or_default() {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => '\u{2028}'.len_utf8(),
        }
    }
}

fn trim_start(line: &str) -> &str {
    if begins_bare(line.as_bytes()) { line } else { line.trim_start_matches(is_blank) }
}

fn trim_end(line: &str) -> &str {
    if ends_bare(line.as_bytes()) { line } else { line.trim_end_matches(is_blank) }
}

/// Whether a line begins with no blank, as its first bytes tell of ASCII and of the dashes, quotation marks and bullets from
/// U+2010 to U+2027.
const fn begins_bare(line: &[u8]) -> bool {
    matches!(line, [b'!'..=b'~', ..] | [0xE2, 0x80, 0x90..=0xA7, ..])
}

/// The same of its end.
const fn ends_bare(line: &[u8]) -> bool {
    matches!(line, [.., b'!'..=b'~'] | [.., 0xE2, 0x80, 0x90..=0xA7])
}

/// Widest column at which people wrap lines, in characters.
const WIDEST: usize = 90;
/// Narrowest such column.
const NARROWEST: usize = 50;

/// Joins the lines of hard-wrapped paragraphs: where a text keeps to a column, and the first word of the next line would
/// not have fitted, the break is the column's and not the writer's. Lines that no column explains stay as they are.
fn unwrap(text: &str, lines: &mut Vec<Line>) -> Wrap {
    let Some(column) = column(text, lines) else { return Wrap::None };
    let mut width_of_last = lines.first().map_or(0, |line| width(text, *line));
    let is_joined = |line: &mut Line, last: &mut Line| {
        let own = width(text, *line);
        let width_above = mem::replace(&mut width_of_last, own);
        let joined =
            line.blanks == 0 && width_above <= column && width_above + 1 + first_word(text, *line) > column;
        if joined {
            last.span = Span::between(last.span.start(), line.span.end());
        }
        joined
    };
    lines.dedup_by(is_joined);
    Wrap::Column
}

/// The column at which the text is wrapped, if it is.
fn column(text: &str, lines: &[Line]) -> Option<usize> {
    // Bytes are at least characters: a text with many long lines is told by their bytes alone.
    if lines.iter().filter(|line| line.span.len() > 3 * WIDEST).nth(lines.len() / 50).is_some() {
        return None;
    }
    // A line with a blank one below it is not broken, and says nothing of the column.
    let below = lines.iter().skip(1).map(|line| line.blanks == 0).chain([false]);
    let (mut widest, mut beyond) = (0, 0);
    for (&line, is_broken) in lines.iter().zip(below) {
        match width(text, line) {
            width @ ..=WIDEST => widest = if is_broken { widest.max(width) } else { widest },
            _ => beyond += 1,
        }
    }
    if widest < NARROWEST || beyond * 50 > lines.len() {
        return None;
    }
    let (mut breaks, mut forced) = (0, 0);
    for (line, next) in lines.iter().zip(lines.iter().skip(1)) {
        if next.blanks == 0 && width(text, *line) > widest / 2 {
            breaks += 1;
            forced += usize::from(width(text, *line) + 1 + first_word(text, *next) > widest);
        }
    }
    (forced >= 4 && forced * 4 >= breaks * 3).then_some(widest)
}

/// The width of a line with its indent, in characters.
fn width(text: &str, line: Line) -> usize {
    line.span.text(text).map_or(0, |line| line.chars().count()) + usize::from(line.indent)
}

/// The length of a line's first word, in characters.
fn first_word(text: &str, line: Line) -> usize {
    line.span.text(text).map_or(0, |line| line.chars().take_while(|&c| !is_blank(c)).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines_of(text: &str) -> Vec<Line> {
        let mut all = Vec::new();
        lines(text, Bytes::of(text.as_bytes()), &mut all);
        all
    }

    fn texts(text: &str) -> Vec<&str> {
        lines_of(text).into_iter().filter_map(|line| line.span.text(text)).collect()
    }

    #[test]
    fn a_place_within_a_character_goes_to_either_end() {
        let text = "a”b";
        assert_eq!([0, 1, 2, 3, 4, 5, 6].map(|at| floor(text, at)), [0, 1, 1, 1, 4, 5, 5]);
        assert_eq!([0, 1, 2, 3, 4, 5, 6].map(|at| ceil(text, at)), [0, 1, 4, 4, 4, 5, 5]);
    }

    #[test]
    fn every_line_end_ends_a_line() {
        for text in ["one\ntwo", "one\r\ntwo", "one\rtwo", "one\u{2028}two", "one\u{2029}\n two \u{a0}\n"] {
            assert_eq!(texts(text), ["one", "two"], "{text:?}");
        }
    }

    #[test]
    fn blank_lines_and_indents_are_counted_whatever_the_line_end() {
        for text in ["a\n\n\n  b", "a\r\n\r\n\r\n  b", "a\r\r\r\u{a0} b"] {
            let second = lines_of(text).get(1).copied().map(|line| (line.blanks, line.indent));
            assert_eq!(second, Some((2, 2)), "{text:?}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_blank() {
        assert_eq!(
            lines_of("\u{feff}Title").first().map(|line| (line.span.start(), line.indent)),
            Some((3, 0))
        );
    }

    #[test]
    fn wrapped_lines_are_joined_and_short_ones_are_not() {
        let text = "Town rebuilds its bridge\n\nBy Jo Fox\nStaff writer\n\n\
            The old stone bridge across the river was rebuilt last year after\n\
            the flood had taken two of its arches, and the council says that\n\
            the new arches will hold for a century. The work was paid for by\n\
            the county, which had set money aside for its roads and bridges\n\
            long before the water came.\n";
        let starts = |text: &str| -> Vec<String> {
            let first = |line: Line| line.span.text(text)?.split_whitespace().next().map(str::to_owned);
            lines_of(text).into_iter().filter_map(first).collect()
        };
        assert_eq!(starts(text), ["Town", "By", "Staff", "The"]);
        // A wider line that stands alone is not broken, and is no column.
        let longer = format!(
            "{text}\nRead more\n\nA grey parrot that left its cage in spring came back on Monday, its keeper said.\n"
        );
        assert_eq!(starts(&longer), ["Town", "By", "Staff", "The", "Read", "A"]);
    }
}

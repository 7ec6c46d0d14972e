//! Text to lines: line ends, odd spaces, indents, blank runs, hard-wrapped lines.

use std::mem;

use memchr::{memchr, memchr2};

pub(crate) use crate::blank::is_blank;
use crate::{
    Span,
    blank::{Bytes, has_separator, is_line_end},
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

/// Puts in `bare` a text as it is with nothing but line feeds at the ends of its lines, where they end otherwise, or in blanks; tells
/// whether they do.
pub(crate) fn bare(text: &str, bare: &mut String) -> bool {
    let is_bare = |line: &str| line.is_empty() || ends_bare(line.as_bytes());
    if text.split('\n').all(is_bare) && !text.contains(|c: char| c != '\n' && is_line_end(c)) {
        return false;
    }
    bare.clear();
    bare.reserve(text.len());
    let mut rest = text;
    while let Some(end) = rest.find(is_line_end) {
        let (line, behind) = rest.split_at_checked(end).unwrap_or_default();
        bare.push_str(trim_end(line));
        bare.push('\n');
        let behind = behind.strip_prefix("\r\n").or_else(|| behind.strip_prefix(is_line_end));
        rest = behind.unwrap_or_default();
    }
    bare.push_str(trim_end(rest));
    true
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

/// How many columns a line is set in at least that begins a paragraph.
const SET_IN: u8 = 2;

/// Joins the lines of hard-wrapped paragraphs: where a text keeps to a column, and the first word of the next line would
/// not have fitted, the break is the column's and not the writer's. Lines that no column explains stay as they are, and so do those
/// that begin with a bullet, or a sentence further to the right than the line above.
fn unwrap(text: &str, lines: &mut Vec<Line>) -> Wrap {
    let Some(Column { width: column, sets_in, is_crowded }) = column(text, lines) else { return Wrap::None };
    let mut width_of_last = lines.first().map_or(0, |line| width(text, *line));
    let (mut indent_of_last, mut is_item) =
        lines.first().map_or((0, false), |line| (line.indent, has_bullet(text, *line)));
    let is_joined = |line: &mut Line, last: &mut Line| {
        let own = width(text, *line);
        let width_above = mem::replace(&mut width_of_last, own);
        let indent_above = mem::replace(&mut indent_of_last, line.indent);
        let has_bullet = has_bullet(text, *line);
        let is_further = line.indent >= indent_above.saturating_add(SET_IN);
        let is_set_in = line.indent >= SET_IN
            && (is_further || sets_in)
            && !(is_further && is_item)
            && !begins_small(text, *line);
        let joined = line.blanks == 0
            && width_above <= column
            && width_above + 1 + first_word(text, *line) > column
            && !has_bullet
            && !is_set_in
            && !(is_crowded && begins_anew(text, *last, *line));
        if joined {
            last.span = Span::between(last.span.start(), line.span.end());
        } else {
            is_item = has_bullet;
        }
        joined
    };
    lines.dedup_by(is_joined);
    Wrap::Column
}

/// The column at which a text is wrapped, in characters, and whether paragraphs are told by their first lines, which are set in.
struct Column {
    width: usize,
    sets_in: bool,
    /// Whether hardly any blank line parts its paragraphs.
    is_crowded: bool,
}

/// The column at which the text is wrapped, if it is: the widest line ends there, or, where a line or two pass it, as addresses that
/// have no blank do, the widest of the others.
fn column(text: &str, lines: &[Line]) -> Option<Column> {
    // Most texts are told by two long lines: hardly any character of a line has more than three bytes.
    let few = (lines.len() / 50).max(1);
    if lines.iter().filter(|line| line.span.len() > 3 * WIDEST).nth(few).is_some()
        || lines.iter().filter(|line| is_beyond(text, **line)).nth(few).is_some()
    {
        return None;
    }
    // A line with a blank one below it is not broken, and says nothing of the column.
    let below = lines.iter().skip(1).map(|line| line.blanks == 0).chain([false]);
    let mut widths = [0_usize; WIDEST + 1];
    for (&line, _) in lines.iter().zip(below).filter(|(_, is_broken)| *is_broken) {
        if let Some(count) = widths.get_mut(width(text, line)) {
            *count += 1;
        }
    }
    let widest = |passed: usize| {
        let mut wider = 0;
        (NARROWEST..=WIDEST).rev().find(|width| {
            wider += widths.get(*width).copied().unwrap_or_default();
            wider > passed
        })
    };
    let (first, second) = (widest(0)?, widest(few));
    is_column(text, lines, first).or_else(|| is_column(text, lines, second.filter(|second| *second < first)?))
}

/// A column, if a text keeps to one of a given width.
fn is_column(text: &str, lines: &[Line], width: usize) -> Option<Column> {
    // How many breaks there are, and how many that go on with a small letter; of both those that the column forced.
    let ([mut breaks, mut forced], [mut small, mut small_forced]) = ([0, 0], [0, 0]);
    let (mut all, mut first_set_in, mut other_set_in, mut far_left) = (0, 0, 0, 0);
    for (line, next) in lines.iter().zip(lines.iter().skip(1)).filter(|(_, next)| next.blanks == 0) {
        all += 1;
        let own = self::width(text, *line);
        let is_forced = own <= width && own + 1 + first_word(text, *next) > width;
        if own > width / 2 {
            breaks += 1;
            forced += usize::from(is_forced);
        }
        let is_set_in = usize::from(next.indent >= SET_IN);
        far_left += usize::from(next.indent < SET_IN && is_forced);
        if begins_small(text, *next) {
            small += 1;
            small_forced += usize::from(is_forced);
            other_set_in += is_set_in;
        } else {
            first_set_in += is_set_in;
        }
    }
    // Without blank lines between them the ends of paragraphs are no breaks of the column; but hardly any line begins small that
    // does not go on from the one above.
    let is_broken = forced >= 4 && forced * 4 >= breaks * 3;
    let goes_on = small_forced >= 4 && small_forced * 8 >= small * 7 && small_forced * 3 >= forced;
    // Where most lines are set in, the text is.
    let sets_in = first_set_in >= 3 && other_set_in * 8 <= small && (first_set_in + other_set_in) * 2 <= all;
    let is_crowded = lines.iter().filter(|line| line.blanks > 0).count() * 16 < lines.len();
    // In capitals, too, no line of a text whose paragraphs are set in begins at the left but for the column.
    let returns = sets_in
        && far_left >= 4
        && far_left * 2 >= all
        && far_left * 8 >= (all - first_set_in - other_set_in) * 7;
    (is_broken || goes_on || returns).then_some(Column { width, sets_in, is_crowded })
}

/// Whether a line likelier begins a paragraph than goes on from the one above, though that is full: behind brackets, which a credit
/// ends with, or a quotation behind the end of a sentence.
fn begins_anew(text: &str, above: Line, line: Line) -> bool {
    let above = above.span.text(text).unwrap_or_default();
    let bare = above.trim_end_matches(['"', '”', '»', '“', '’', '\'']);
    above.ends_with(')') && !begins_small(text, line)
        || bare.ends_with(['.', '?', '!', '…'])
            && line.span.text(text).is_some_and(|line| !line.starts_with(char::is_alphanumeric))
}

/// Whether a line begins with a small letter.
fn begins_small(text: &str, line: Line) -> bool {
    line.span.text(text).is_some_and(|line| line.starts_with(char::is_lowercase))
}

/// Whether a line begins with a bullet that is no sign of prose.
fn has_bullet(text: &str, line: Line) -> bool {
    line.span.text(text).is_some_and(|line| line.starts_with(['•', '·', '▪', '●']) || line.starts_with("* "))
}

/// Whether a line is wider than any column.
fn is_beyond(text: &str, line: Line) -> bool {
    line.span.len() > WIDEST.saturating_sub(line.indent.into())
        && (line.span.len() > 3 * WIDEST || width(text, line) > WIDEST)
}

/// The width of a line with its indent, in characters.
fn width(text: &str, line: Line) -> usize {
    line.span.text(text).map_or(0, |line| line.chars().count()) + usize::from(line.indent)
}

/// The length of a line's first word, in characters. No column breaks a line at a blank that joins words.
fn first_word(text: &str, line: Line) -> usize {
    let joins = |c: char| matches!(c, '\u{a0}' | '\u{202f}');
    line.span.text(text).map_or(0, |line| line.chars().take_while(|&c| !is_blank(c) || joins(c)).count())
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
    fn wrapped_lines_are_joined_without_blank_lines_between_paragraphs() {
        let text = "Town rebuilds its bridge\nBy Jo Fox\n\
            The old stone bridge across the river was rebuilt last year after\n\
            the flood had taken two of its arches, and the council says that\n\
            the new arches will hold for a century.\n\
            • It is 90 feet long.\n\
            The work was paid for by the county, which had set money aside for\n\
            its roads and bridges long before the water came. Nobody was hurt.\n\
            “We saw the water come and knew that it would not hold for long,\n\
            and so we went up the hill,” said Jane Roe.\n\
            See https://www.elmville.example/a-very-long-address-without-a-blank-in-it\n";
        let starts = |text: &str| -> Vec<String> {
            let first = |line: Line| line.span.text(text)?.split_whitespace().next().map(str::to_owned);
            lines_of(text).into_iter().filter_map(first).collect()
        };
        assert_eq!(starts(text), ["Town", "By", "The", "•", "The", "“We", "See"]);
        // Paragraphs that are set in begin there, also behind a full line.
        let set_in = [
            "   The old stone bridge across the river was rebuilt last year",
            "after the flood had taken two of its arches, and the council says",
            "that the new arches will hold for a century or more, which is a",
            "long time here on the coast.",
            "   The work was paid for by the county, which had set money aside",
            "for its roads and bridges long before the water came. Nobody was",
            "hurt.",
            "   Most who live here had seen it come and knew that it was no use",
            "to stay in the valley, and so they went up the hill to the chapel,",
            "and stayed there for three days with all that they could carry.",
            "   The bridge opened on Monday.",
        ];
        assert_eq!(starts(&set_in.join("\n")), ["The", "The", "Most", "The"]);
        assert_eq!(starts(&set_in.join("\n").to_uppercase()), ["THE", "THE", "MOST", "THE"]);
    }

    #[test]
    fn a_text_is_bare_without_other_line_ends_and_blanks_before_them() {
        let mut found = String::new();
        for text in ["", "a\n\n b\n", "a”\nb"] {
            assert!(!bare(text, &mut found), "{text:?}");
        }
        for (text, expected) in [
            ("a\r\nb\rc\r\n", "a\nb\nc\n"),
            ("a  \n  b\u{a0}\n\t\nc", "a\n  b\n\nc"),
            ("a\u{2028}b ", "a\nb"),
        ] {
            assert!(bare(text, &mut found));
            assert_eq!(found, expected, "{text:?}");
        }
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
        // Where all lines are set in, none begins a paragraph by that.
        let set_in = text.to_uppercase().replace('\n', "\n     ");
        assert_eq!(starts(&set_in), ["TOWN", "BY", "STAFF", "THE"]);
        // A wider line that stands alone is not broken, and is no column.
        let longer = format!(
            "{text}\nRead more\n\nA grey parrot that left its cage in spring came back on Monday, its keeper said.\n"
        );
        assert_eq!(starts(&longer), ["Town", "By", "Staff", "The", "Read", "A"]);
    }
}

//! The same text as other programs leave it: other line ends, no blank lines, lines broken at a column.

use super::{damages::Damage, layout::Page};

/// The column at which lines are broken, in characters.
const COLUMN: usize = 72;

/// A text, and where the lines of the page it was made from lie in it, in bytes.
#[derive(Debug, Default)]
pub(crate) struct Variant {
    pub(crate) text: String,
    pub(crate) lines: Vec<(usize, usize)>,
}

/// CR LF for every LF.
pub(crate) fn with_two_byte_line_ends(page: &Page) -> Variant {
    rewrite(page, |line, text| {
        text.push_str(line);
        text.push_str("\r\n");
    })
}

/// One LF between any two blocks.
pub(crate) fn without_blank_lines(page: &Page) -> Variant {
    rewrite(page, |line, text| {
        if !line.trim().is_empty() {
            text.push_str(line);
            text.push('\n');
        }
    })
}

/// Every line broken before the word that would pass the column.
pub(crate) fn wrapped(page: &Page) -> Variant {
    rewrite(page, wrap)
}

/// The same, with one LF between any two blocks.
pub(crate) fn wrapped_without_blank_lines(page: &Page) -> Variant {
    rewrite(page, |line, text| {
        if !line.trim().is_empty() {
            wrap(line, text);
        }
    })
}

/// Breaks a line before each word that would pass the column.
fn wrap(line: &str, text: &mut String) {
    let mut width = 0;
    for word in line.split_inclusive(' ') {
        let long = word.trim_end().chars().count();
        if width > 0 && width + long > COLUMN {
            text.truncate(text.trim_end_matches(' ').len());
            text.push('\n');
            width = 0;
        }
        text.push_str(word);
        width += word.chars().count();
    }
    text.push('\n');
}

/// The text as `damage` leaves it.
pub(crate) fn damaged(page: &Page, damage: Damage) -> Variant {
    let damaged = damage(&page.text);
    let lines = page.lines.iter();
    let lines = lines.map(|line| (damaged.places[line.start], damaged.places[line.end])).collect();
    Variant { text: damaged.text, lines }
}

/// Writes the text line by line, and follows the lines of the gold: each still holds the same words.
fn rewrite(page: &Page, write: impl Fn(&str, &mut String)) -> Variant {
    let mut variant = Variant::default();
    let mut gold = page.lines.iter().peekable();
    let mut start = 0;
    for line in page.text.split('\n') {
        let from = variant.text.len();
        write(line, &mut variant.text);
        if let Some(known) = gold.next_if(|known| known.start < start + line.len()) {
            let place = (from + known.start - start, from + variant.text[from..].trim_end().len());
            let words = |text: &str, (start, end)| text[start..end].split_whitespace().collect::<String>();
            assert_eq!(words(&variant.text, place), words(&page.text, (known.start, known.end)));
            variant.lines.push(place);
        }
        start += line.len() + 1;
    }
    assert_eq!(variant.lines.len(), page.lines.len(), "every line of the gold is carried over");
    variant
}

//! Text to lines: line ends, odd spaces.

/// The lines that are not blank, without blanks at either end. Line ends are LF, CR LF, lone CR and U+2028, U+2029.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\r', '\u{2028}', '\u{2029}']).map(str::trim).filter(|line| !line.is_empty())
}

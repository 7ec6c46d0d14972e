//! What a line of a printed article says by itself, if no line below it tells otherwise.

use super::read::Source;
use crate::{Byline, Tagline, When, field};

/// The byline that is read in a line.
pub(crate) fn byline(source: Source, line: &str) -> Byline {
    source.byline(line, &field::byline(line).unwrap_or_default())
}

/// What a time means that stands alone in its line.
pub(crate) fn value(line: &str) -> Option<When> {
    let mut stamps = field::timestamps(line);
    stamps.next().filter(|stamp| stamp.text == line && stamps.next().is_none())?.value
}

/// The tagline that is read in a line.
pub(crate) fn tagline(source: Source, line: &str) -> Tagline {
    source.tagline(line).unwrap_or_else(|| Tagline { span: source.span(line), ..Tagline::new(line) })
}

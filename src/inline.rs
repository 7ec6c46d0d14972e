//! Paragraphs to quotations.

use crate::{BlockSpan, QuoteSpan, Warning};

/// The quotations of a text, in the order in which they begin.
pub(crate) fn quotes(_text: &str, _blocks: &[BlockSpan], _warnings: &mut Vec<Warning>) -> Vec<QuoteSpan> {
    Vec::new()
}

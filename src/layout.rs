//! Lines to blocks.

use crate::{BlockKind, BlockSpan, Span, Warning, text};

/// The blocks of a text.
pub(crate) fn blocks(text: &str, _warnings: &mut Vec<Warning>) -> Vec<BlockSpan> {
    text::lines(text)
        .enumerate()
        .map(|(i, line)| {
            let kind = if i == 0 { BlockKind::Headline } else { BlockKind::Paragraph };
            BlockSpan::new(kind, Span::of(line, text).unwrap_or_default())
        })
        .collect()
}

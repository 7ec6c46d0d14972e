//! Paragraphs to quotations.

mod marks;

use self::marks::{Marked, Marks, Missing, Opening};
use crate::{BlockKind, BlockSpan, QuoteKind, QuoteSpan, Warning, WarningKind};

/// The quotations of a text, in the order in which they begin.
pub(crate) fn quotes(text: &str, blocks: &[BlockSpan], warnings: &mut Vec<Warning>) -> Vec<QuoteSpan> {
    let mut found = Vec::new();
    let mut marks = Marks::default();
    let mut quotes = Vec::new();
    for (i, block) in blocks.iter().enumerate() {
        found.clear();
        let next = blocks.get(i + 1).and_then(|next| marks::opens(text, next.span));
        marks.pair(text, block.span, next == Some(Opening::Single), &mut found);
        for m in &found {
            quotes.push(QuoteSpan { span: m.span, kind: QuoteKind::Mixed, speaker: None, cue: None, continues: false });
        }
    }
    quotes
}

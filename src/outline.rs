//! The facts about a text, as byte spans into it.

use serde::Serialize;

use crate::{
    Span, control, inline, layout,
    model::{BlockKind, QuoteKind},
    warning::Warning,
};

/// The facts about a news text: its blocks, its quotations, and what was odd, all as byte spans.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    blocks: Vec<BlockSpan>,
    quotes: Vec<QuoteSpan>,
    warnings: Vec<Warning>,
}

impl Outline {
    /// Reads a text. Total: any text gives an outline.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut warnings = Vec::new();
        let blocks = layout::blocks(text, &mut warnings);
        control::characters(text, &mut warnings);
        let quotes = inline::quotes(text, &blocks, &mut warnings);
        Self { blocks, quotes, warnings }
    }

    /// The blocks, in order; every non-blank byte of the text lies in exactly one.
    #[must_use]
    pub fn blocks(&self) -> &[BlockSpan] {
        &self.blocks
    }

    /// The quotations, in the order in which they begin.
    #[must_use]
    pub fn quotes(&self) -> &[QuoteSpan] {
        &self.quotes
    }

    /// What was odd, in the order of the text.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }
}

/// A block: its kind, and where it lies, without blanks at either end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct BlockSpan {
    /// What it is.
    pub kind: BlockKind,
    /// Where it lies, in bytes.
    pub span: Span,
}

impl BlockSpan {
    pub(crate) const fn new(kind: BlockKind, span: Span) -> Self {
        Self { kind, span }
    }
}

/// A quotation: where it lies, and who said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct QuoteSpan {
    /// Where it lies, marks included, in bytes. It never leaves its block.
    pub span: Span,
    /// Whole words of somebody, part of a paraphrase, or nobody's words.
    pub kind: QuoteKind,
    /// Who said it. Always `None` for [`QuoteKind::Scare`].
    pub speaker: Option<SpeakerSpan>,
    /// The word or words that report it, such as "said".
    pub cue: Option<Span>,
    /// Whether it goes on from the quotation before it, which was left open at its paragraph's end.
    pub continues: bool,
}

/// Who said a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct SpeakerSpan {
    /// The words that the quotation is attributed to, such as "Trump", "he" or "a spokesman".
    pub mention: Span,
    /// Where the text gives the full name, such as "Donald Trump".
    pub name: Option<Span>,
    /// Where the text gives an office or title with that name, such as "US President".
    pub role: Option<Span>,
}

//! One block as the search for speakers needs it.

use super::{
    clauses::{self, Quoted, Verb},
    marks::Marked,
    mentions::Mention,
    tokens::Tokens,
    words::Words,
};
use crate::Span;

/// The tokens, mentions, verbs and quotations of one block; its room is used again for the next.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) tokens: Tokens,
    pub(super) mentions: Vec<Mention>,
    pub(super) verbs: Vec<Verb>,
    pub(super) quotes: Vec<Quoted>,
    /// The number of the block, counted from 1; 0 for none.
    pub(super) block: usize,
}

impl Page {
    pub(super) fn read(&mut self, text: &str, block: Span, quotes: &[Marked], words: &Words) {
        self.tokens.read(text, block, quotes, words);
        clauses::read(text, &self.tokens, words, &mut self.mentions, &mut self.verbs, &mut self.quotes);
    }
}

//! One block as the search for speakers needs it.

use super::{
    clauses::{self, Quoted, Verb},
    marks::Marked,
    mentions::Mention,
    partly::Extent,
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
    pub(super) fn read(&mut self, text: &str, block: Span, quotes: &[Marked], words: &Words, extent: Extent) {
        self.tokens.read(text, block, quotes, words, extent);
        self.join(text, words);
    }

    fn join(&mut self, text: &str, words: &Words) {
        let read = if words.is_english { clauses::read::<true> } else { clauses::read::<false> };
        read(text, &self.tokens, words, &mut self.mentions, &mut self.verbs, &mut self.quotes);
        if self.quotes.len() < self.tokens.quotes.len() {
            self.add_nicknames();
        }
    }

    /// Adds the quotations that lie within names, as only nicknames do: "James “Mad Dog” Roe".
    #[cold]
    #[inline(never)]
    fn add_nicknames(&mut self) {
        let Self { tokens, mentions, verbs, quotes, .. } = self;
        let mut met = 0;
        for &at in &tokens.quotes {
            if quotes.get(met).is_some_and(|quote| quote.at == at) {
                met += 1;
                continue;
            }
            let sentence = tokens.get(at).map_or(0, |token| token.sentence);
            let mentions = mentions.partition_point(|mention| mention.first < at);
            let verbs = verbs.partition_point(|verb| verb.at < at);
            quotes.push(Quoted { at, sentence, mentions, verbs });
        }
        quotes.sort_unstable_by_key(|quote| quote.at);
        for mention in mentions {
            mention.quotes = tokens.quotes.partition_point(|at| *at < mention.end);
        }
    }

    /// Whether somebody is joined to a verb that reports speech.
    pub(super) fn speaks(&self) -> bool {
        self.mentions.iter().any(|mention| mention.right.level >= 3 || mention.left.level >= 3)
    }

    /// Reads what was left out.
    pub(super) fn complete(&mut self, text: &str, block: Span, words: &Words) {
        if !self.tokens.is_whole(block) {
            self.tokens.complete(text, block, words);
            self.join(text, words);
        }
    }
}

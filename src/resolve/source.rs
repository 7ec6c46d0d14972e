//! The text around a name: what stands before and behind it, and what part it plays there.

use memchr::{memchr2_iter, memmem};

use super::{antecedent::Part, people::Naming, person::Gender};
use crate::{
    BlockKind, BlockSpan, QuoteSpan, Span,
    inline::words::{Class, Words, hash},
    text,
};

/// Whether a pronoun of a gender stands in a part of a sentence as subject: "he" or "she", with a capital or without.
pub(super) fn has_pronoun(part: &str, gender: Gender) -> bool {
    let bytes = part.as_bytes();
    let is_letter = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at)).is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
    };
    memchr2_iter(b'h', b'H', bytes).any(|at| {
        let first = match gender {
            Gender::His => Some(at),
            Gender::Her => at.checked_sub(1).filter(|s| matches!(bytes.get(*s), Some(b's' | b'S'))),
            Gender::Unknown => None,
        };
        first.is_some_and(|first| {
            matches!(bytes.get(at + 1), Some(b'e' | b'E'))
                && !is_letter(Some(at + 2))
                && !is_letter(first.checked_sub(1))
        })
    })
}

/// The text and what was found in it so far.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    pub(crate) text: &'a str,
    pub(crate) blocks: &'a [BlockSpan],
    pub(crate) quotes: &'a [QuoteSpan],
    pub(crate) words: &'a Words,
}

/// How many names of a person are looked at for the pronouns behind them, and how many words behind each.
const LOOKED_AT: usize = 4;
const WORDS_BEHIND: usize = 30;
/// Among how many blocks the headline is.
const FIRST: usize = 8;
/// How many bytes before and behind a name are looked at.
const NEAR: usize = 400;

impl<'a> Source<'a> {
    /// A block up to a little behind a place: the end of a name, and no search goes on to the end of a long block.
    pub(super) fn block_up_to(self, block: &BlockSpan, at: usize) -> Option<&'a str> {
        let (start, end) = (block.span.start(), block.span.end());
        self.text.get(start..end.min(text::ceil(self.text, (at + NEAR).min(end))))
    }

    /// The number of the block that ends behind a place.
    pub(super) fn block_at(self, at: usize) -> usize {
        self.blocks.partition_point(|block| block.span.end() <= at)
    }

    /// Whether a word stands in the headline or deck, among the first blocks.
    pub(super) fn is_in_headline(self, word: Span) -> bool {
        let word = word.text(self.text).unwrap_or_default().as_bytes();
        self.blocks
            .iter()
            .take(FIRST)
            .filter(|block| matches!(block.kind, BlockKind::Headline | BlockKind::Deck))
            .any(|block| {
                memmem::find(block.span.text(self.text).unwrap_or_default().as_bytes(), word).is_some()
            })
    }

    /// What the pronouns behind somebody's names say, where titles and forename do not tell.
    pub(super) fn likely<'n>(self, namings: impl Iterator<Item = &'n Naming>) -> Gender {
        let (mut his, mut hers) = (0, 0);
        for naming in namings.take(LOOKED_AT) {
            for word in self.behind(naming).split([' ', '\n', ',']).take(WORDS_BEHIND) {
                match word {
                    "he" | "his" | "He" | "His" | "him" | "himself" => his += 1,
                    "she" | "her" | "She" | "Her" | "herself" => hers += 1,
                    _ if word.contains(['"', '“', '\'', '.']) => {}
                    _ => continue,
                }
                break;
            }
        }
        match (his, hers) {
            (1.., 0) => Gender::His,
            (0, 1..) => Gender::Her,
            _ => Gender::Unknown,
        }
    }

    /// What stands near a name in its block, before it and behind it.
    pub(super) fn before(self, naming: &Naming) -> &'a str {
        let end = naming.name.start();
        let start = self.blocks.get(naming.block).map_or(end, |block| block.span.start());
        let start = if end - start > NEAR { text::ceil(self.text, end - NEAR) } else { start };
        self.text.get(start..end).unwrap_or_default()
    }

    pub(super) fn behind(self, naming: &Naming) -> &'a str {
        let start = naming.name.end();
        let end = self.blocks.get(naming.block).map_or(start, |block| block.span.end());
        let end = if end - start > NEAR { text::floor(self.text, start + NEAR) } else { end };
        self.text.get(start..end).unwrap_or_default()
    }

    /// What stands before a name in its sentence.
    pub(super) fn sentence_before(self, naming: &Naming) -> &'a str {
        let before = self.before(naming);
        let ends = before
            .as_bytes()
            .windows(2)
            .rposition(|pair| matches!(pair, [b'.' | b'?' | b'!' | b'"' | 0x9D, b' ']));
        ends.and_then(|end| before.get(end + 2..)).unwrap_or(before)
    }

    pub(super) fn is_quoted(self, naming: &Naming) -> bool {
        let within = self.quotes.partition_point(|quote| quote.span.start() < naming.name.start());
        let before = within.checked_sub(1).and_then(|i| self.quotes.get(i));
        before.is_some_and(|quote| quote.span.end() > naming.name.start())
    }

    /// How many sentences end behind a name in its block, at most two.
    pub(super) fn ends_behind(self, naming: &Naming) -> usize {
        self.behind(naming)
            .as_bytes()
            .windows(2)
            .filter(|pair| matches!(pair, [b'.' | b'?' | b'!', b' ']))
            .take(2)
            .count()
    }

    /// What part a name plays, by the words beside it.
    pub(super) fn part(self, naming: &Naming) -> Part {
        let (before, behind) = (self.before(naming), self.behind(naming));
        let possessive = behind.starts_with("'s") || behind.starts_with("’s");
        if possessive || behind.starts_with("' ") || behind.starts_with("’ ") {
            return Part::Possessor;
        }
        let class = |word: &str| self.words.class(hash(word.trim_matches(|c: char| !c.is_alphanumeric())));
        let last = before.trim_end().rsplit([' ', '\n']).next().unwrap_or_default();
        let last_class = class(last);
        let ahead = before.trim_end().strip_suffix(last).unwrap_or_default().trim_end();
        if last_class.level() >= 5 && (ahead.is_empty() || ahead.ends_with([',', '"', '”', '\''])) {
            return Part::Inverted;
        }
        let mut next = behind.split([' ', '\n']).filter(|word| !word.is_empty()).take(3);
        if behind.starts_with(' ') {
            for word in &mut next {
                let class = class(word);
                if class.level() >= 4 {
                    return Part::Speaker;
                }
                if class.any(Class::VERB) {
                    return Part::Subject;
                }
                if !class.any(Class::ADVERB.with(Class::AUXILIARY)) {
                    break;
                }
                if class.any(Class::AUXILIARY) {
                    return Part::Subject;
                }
            }
        }
        if last_class.any(Class::PREPOSITION.with(Class::CONJUNCTION)) {
            return Part::Object;
        }
        if behind.starts_with(',') {
            return Part::Apposed;
        }
        if last.is_empty() || last.ends_with(['.', '?', '!', '"', '”']) { Part::Start } else { Part::Other }
    }
}

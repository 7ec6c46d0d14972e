//! The text around a name: what stands before and behind it, and what part it plays there.

use memchr::{memchr, memchr_iter, memchr2_iter, memchr3, memchr3_iter, memrchr2_iter, memrchr3_iter};

use super::{antecedent::Part, people::Naming, person::Gender};
use crate::{
    BlockKind, BlockSpan, QuoteSpan, Span,
    blank::is_alphanumeric,
    inline::words::{Class, Words, hash, letters},
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

/// Whether a word may be "he" or "she", or begin as these and their like do. Every byte is looked at, but many at once.
fn may_hold_pronoun(clause: &[u8]) -> bool {
    let behind = |by: usize| clause.get(by..).unwrap_or_default().iter();
    let found = clause.iter().zip(behind(1)).zip(behind(2)).map(|((before, first), second)| {
        let is = |byte: &u8, letter: u8| u8::from(byte | 0x20 == letter);
        let begins =
            is(first, b'h') & (is(second, b'e') | is(second, b'i')) | is(first, b's') & is(second, b'h');
        u8::from(*before <= b',') & begins
    });
    found.fold(0, |any, found| any | found) > 0 || matches!(clause, [b'h' | b'H' | b's' | b'S', ..])
}

/// Whether a word stands in a part of a text, whatever stands beside it. No search is prepared: such parts are short.
pub(super) fn holds(part: &str, word: &str) -> bool {
    let (bytes, word) = (part.as_bytes(), word.as_bytes());
    let Some(&first) = word.first() else { return true };
    memchr_iter(first, bytes).any(|at| bytes.get(at..).is_some_and(|rest| rest.starts_with(word)))
}

/// A word without the signs at its ends.
pub(super) fn bare(word: &str) -> &str {
    match word.as_bytes() {
        [only] if only.is_ascii_alphanumeric() => word,
        [first, .., last] if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric() => word,
        [first, .., b',' | b'.'] if first.is_ascii_alphanumeric() => word.trim_end_matches(is_sign),
        _ => word.trim_matches(is_sign),
    }
}

fn is_sign(c: char) -> bool {
    !is_alphanumeric(c)
}

/// What parts words here.
const fn parts(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n')
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
/// How many bytes an apposition has at most.
const APPOSITION: usize = 100;
/// How many bytes before and behind a name are looked at.
const NEAR: usize = 400;

impl<'a> Source<'a> {
    /// A block up to a little behind a place: the end of a name, and no search goes on to the end of a long block.
    pub(super) fn block_up_to(self, block: &BlockSpan, at: usize) -> Option<&'a str> {
        let (start, end) = (block.span.start(), block.span.end());
        self.text.get(start..end.min(text::ceil(self.text, (at + NEAR).min(end))))
    }

    /// The number of the block that ends behind a place.
    pub(crate) fn block_at(self, at: usize) -> usize {
        self.blocks.partition_point(|block| block.span.end() <= at)
    }

    /// Whether nothing, the end of a sentence or a mark stands before a place.
    pub(super) fn opens_sentence(self, at: usize) -> bool {
        let before = self.text.as_bytes().get(at.saturating_sub(4)..at).unwrap_or_default().trim_ascii_end();
        before.last().is_none_or(|last| !last.is_ascii_alphanumeric() && *last != b',')
    }

    /// Whether a place lies in the text of the article.
    pub(super) fn is_in_body(self, at: usize) -> bool {
        self.blocks.get(self.block_at(at)).is_some_and(|block| block.kind.is_body_text())
    }

    /// Whether a word stands in the headline or deck, among the first blocks.
    pub(super) fn is_in_headline(self, word: Span) -> bool {
        let word = word.text(self.text).unwrap_or_default();
        self.blocks
            .iter()
            .take(FIRST)
            .filter(|block| matches!(block.kind, BlockKind::Headline | BlockKind::Deck))
            .any(|block| holds(block.span.text(self.text).unwrap_or_default(), word))
    }

    /// What the pronouns behind somebody's names say, where titles and forename do not tell: the first up to the next full
    /// stop or quotation mark.
    pub(super) fn likely<'n>(self, namings: impl Iterator<Item = &'n Naming>) -> Gender {
        let (mut his, mut hers) = (0, 0);
        for naming in namings.take(LOOKED_AT) {
            let behind = self.behind(naming).as_bytes();
            let stop = memchr3(b'"', b'.', b'\'', behind).unwrap_or(behind.len());
            let clause = behind.get(..stop).unwrap_or_default();
            if !may_hold_pronoun(clause) {
                continue;
            }
            // The word that the stop stands in is not whole.
            let is_whole = stop == behind.len();
            let mut words = clause.split(|byte| parts(*byte) || *byte == b',').take(WORDS_BEHIND).peekable();
            while let Some(word) = words.next() {
                let is_whole = is_whole || words.peek().is_some();
                match word {
                    b"he" | b"his" | b"He" | b"His" | b"him" | b"himself" if is_whole => his += 1,
                    b"she" | b"her" | b"She" | b"Her" | b"herself" if is_whole => hers += 1,
                    [0xE2, 0x80, 0x9C, ..] => {}
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
        let bytes = before.as_bytes();
        let ends = |at: &usize| bytes.get(at + 1) == Some(&b' ');
        let stop = memrchr3_iter(b'.', b'?', b'!', bytes).find(ends);
        let behind = stop.map_or(0, |stop| stop + 2);
        let mark = memrchr2_iter(b'"', 0x9D, bytes.get(behind..).unwrap_or_default());
        let mark = mark.map(|at| behind + at).find(ends);
        mark.or(stop).and_then(|end| before.get(end + 2..)).unwrap_or(before)
    }

    pub(super) fn is_quoted(self, naming: &Naming) -> bool {
        let within = self.quotes.partition_point(|quote| quote.span.start() < naming.name.start());
        let before = within.checked_sub(1).and_then(|i| self.quotes.get(i));
        before.is_some_and(|quote| quote.span.end() > naming.name.start())
    }

    /// How many sentences end behind a name in its block, at most two.
    pub(super) fn ends_behind(self, naming: &Naming) -> usize {
        let behind = self.behind(naming).as_bytes();
        memchr3_iter(b'.', b'?', b'!', behind).filter(|at| behind.get(at + 1) == Some(&b' ')).take(2).count()
    }

    /// What part a name plays, by the words beside it.
    pub(super) fn part(self, naming: &Naming) -> Part {
        let (before, behind) = (self.before(naming).trim_end(), self.behind(naming));
        if let [b'\'', b's' | b' ', ..] | [0xE2, 0x80, 0x99, b's' | b' ', ..] = behind.as_bytes() {
            return Part::Possessor;
        }
        let class = |word: &str| self.words.class(hash(bare(word)));
        let ahead = before.bytes().rposition(parts).map_or(0, |blank| blank + 1);
        let (ahead, last) = before.split_at_checked(ahead).unwrap_or_default();
        let last_class = class(last);
        if last_class.level() >= 5 {
            let ahead = ahead.trim_end();
            if ahead.is_empty() || ahead.ends_with([',', '"', '”', '\'']) {
                return Part::Inverted;
            }
        }
        if behind.starts_with(' ')
            && let Some(part) = self.part_before(behind)
        {
            return part;
        }
        if behind.strip_prefix(' ').is_some_and(|behind| self.is_noun(behind)) {
            return Part::Modifier;
        }
        if last_class.any(Class::PREPOSITION.with(Class::CONJUNCTION)) {
            return Part::Object;
        }
        if let Some(apposition) = behind.strip_prefix(',') {
            return self.part_around(apposition).unwrap_or(Part::Apposed);
        }
        if last.is_empty() || last.ends_with(['.', '?', '!', '"', '”']) { Part::Start } else { Part::Other }
    }

    /// Whether a text begins with a small word for a person or body: "a Roe supporter".
    fn is_noun(self, behind: &str) -> bool {
        let end = behind.bytes().position(parts).unwrap_or(behind.len());
        let word = bare(behind.get(..end).unwrap_or_default());
        let class = self.words.class(hash(word));
        word.starts_with(|c: char| c.is_ascii_lowercase())
            && class.any(Class::HEAD.with(Class::TITLE).with(Class::PERSON))
            && !class.any(Class::VERB)
    }

    /// What part a name plays before a verb behind an apposition and the comma that ends it: "Jane Roe, a nurse, said".
    fn part_around(self, apposition: &str) -> Option<Part> {
        let near = apposition.as_bytes();
        let comma = memchr(b',', near.get(..APPOSITION).unwrap_or(near))?;
        self.part_before(apposition.get(comma + 1..)?)
    }

    /// What part a name plays before a verb, if one of the next three words is one.
    fn part_before(self, mut behind: &str) -> Option<Part> {
        for _ in 0..3 {
            behind = behind.trim_start_matches([' ', '\n']);
            let (length, key) = letters(behind.as_bytes(), 0);
            let class = if behind.as_bytes().get(length) == Some(&b' ') {
                behind = behind.get(length..)?;
                self.words.class(key)
            } else {
                let end = behind.bytes().position(parts).unwrap_or(behind.len());
                let (word, rest) = behind.split_at_checked(end)?;
                behind = rest;
                self.words.class(hash(bare(word)))
            };
            if class.level() >= 4 {
                return Some(Part::Speaker);
            }
            if class.any(Class::VERB.with(Class::AUXILIARY)) {
                return Some(Part::Subject);
            }
            if !class.any(Class::ADVERB) {
                break;
            }
        }
        None
    }
}

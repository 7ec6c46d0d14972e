//! A block read partly: where a verb of speech stands in the sentences of its quotations, what stands before the first of them
//! and behind the last is left out, until somebody asks for it.

use super::{
    joints::{ABBREVIATION, is_abbreviation},
    tokens::{Kind, Last, NEAR, Token, Tokens},
    words::{Class, Words, hash},
};
use crate::Span;

/// How much of a block is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    Whole,
    /// What tells who said its quotations, if that is told.
    Partly,
}

/// How many tokens before the sentence of the first quotation are read.
pub(super) const LEAD: usize = 2;
/// How many tokens of a sentence are looked at for a verb of speech.
const MOST: usize = 64;
/// How far back the end of a sentence is looked for, in bytes.
const FAR: usize = 4 << 10;

/// Where the last word of the sentence before a quotation begins, if there surely is one. Of more than any paragraph holds not all
/// is read anyway.
pub(super) fn lead(text: &str, start: usize, quote: usize, words: &Words) -> Option<usize> {
    if quote - start > 2 * NEAR {
        return None;
    }
    let start = start.max(quote.saturating_sub(FAR));
    let before = text.as_bytes().get(start..quote)?;
    let begins =
        |at: usize| matches!(before.get(at + 1..), Some([b' '] | [b' ', b'A'..=b'Z' | b'0'..=b'9', ..]));
    let mut stops = memchr::memrchr3_iter(b'.', b'?', b'!', before).filter(|at| begins(*at));
    stops.find_map(|stop| Some(start + last_word(before.get(..stop)?, words)?))
}

/// Where the last word before a stop begins, if that surely ends a sentence.
fn last_word(ahead: &[u8], words: &Words) -> Option<usize> {
    let (ahead, word) = letters_at_end(ahead)?;
    let is_whole = matches!(ahead, [.., b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b',', b' ']);
    (is_whole && !abbreviates(word, words)?).then_some(ahead.len())
}

/// What stands before the letters that some bytes end with, and these.
fn letters_at_end(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let letters = bytes.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
    bytes.split_at_checked(bytes.len() - letters)
}

/// Whether a full stop behind some letters belongs to them; nothing, if there are none.
fn abbreviates(word: &[u8], words: &Words) -> Option<bool> {
    let kind = if word.first()?.is_ascii_uppercase() { Kind::Capital } else { Kind::Word };
    let class = || Some(words.class(hash(str::from_utf8(word).ok()?)));
    Some(word.len() <= ABBREVIATION && is_abbreviation(word, class()?, kind, words))
}

/// Whether a quotation of the block that begins at `start` surely begins a sentence.
pub(super) fn starts(text: &str, start: usize, quote: usize, words: &Words) -> bool {
    quote == start
        || quote - start <= 2 * NEAR
            && match text.get(start..quote).map(|before| before.trim_end_matches([' ', '\u{a0}'])) {
                Some(before) if before.len() < quote - start => match before.as_bytes() {
                    [ahead @ .., b'.' | b'?' | b'!'] => last_word(ahead, words).is_some(),
                    _ => false,
                },
                _ => false,
            }
}

/// Whether a sentence may end with a stop: it belongs to no title before a name, "Mrs. Roe", and no word or comma goes on behind it.
pub(super) fn may_end(text: &str, stop: usize, words: &Words) -> bool {
    let bytes = text.as_bytes();
    match (bytes.get(stop), bytes.get(stop + 1..)) {
        (Some(b'.'), Some([b' ', b'A'..=b'Z', ..])) => {
            let title = bytes.get(..stop).and_then(letters_at_end).map_or(&[][..], |(_, word)| word);
            let class = |word: &[u8]| words.class(hash(str::from_utf8(word).unwrap_or_default()));
            let next = bytes.get(stop + 2..).unwrap_or_default();
            let next = next.split(|byte| !byte.is_ascii_alphabetic()).next().unwrap_or_default();
            let is_title = title.len() <= ABBREVIATION
                && matches!(title, [b'A'..=b'Z', .., b'a'..=b'z'])
                && class(title).any(Class::TITLE);
            !is_title || class(next).any(Class::FUNCTION)
        }
        (Some(b'.'), Some([next, ..])) => *next != b',' && !next.is_ascii_alphanumeric(),
        _ => true,
    }
}

/// Whether a token is a verb of speech.
fn reports(token: &Token) -> bool {
    token.class.level() >= 4
}

impl Tokens {
    /// Reads what stands behind the last quotation, up to the end of the sentence that a verb of speech stands in.
    pub(super) fn behind(&mut self, text: &str, start: usize, end: usize, words: &Words) -> usize {
        // The sentence of the quotation begins before it.
        self.unsaid = Some(self.begun.max(self.all.len().saturating_sub(MOST)));
        let behind = self.words(text, start, end, words);
        self.unsaid = None;
        behind
    }

    /// A sentence ends: if a verb of speech stood in it, no more is read.
    pub(super) fn ends_said(&mut self) {
        let Some(from) = self.unsaid else { return };
        let count = self.all.len();
        let is_said = self.all.iter().skip(from).any(reports);
        self.unsaid = Some(count).filter(|_| !is_said);
        if is_said {
            self.enough = count;
        }
    }

    /// Whether the sentence of the first quotation holds a verb of speech.
    pub(super) fn suffices(&self) -> bool {
        let Some(first) = self.quotes.first().and_then(|first| self.all.get(*first)) else { return false };
        let sentence = self.all.iter().skip_while(|token| token.sentence < first.sentence);
        sentence.take(MOST).take_while(|token| token.sentence == first.sentence).any(reports)
    }

    /// What of the block, which begins at `start`, stands before the sentences that were read.
    pub(super) fn left_out(&self, start: usize) -> Option<Span> {
        let end = self.all.get(self.lead)?.start;
        (self.lead > 0).then(|| Span::between(start, end))
    }

    /// The number of the last sentence.
    pub(super) fn last_sentence(&self) -> u32 {
        self.all.last().map_or(0, |last| last.sentence)
    }

    /// Whether something was left out. What is told from a whole block, such as title case, can't be told from a part.
    pub(super) fn is_part(&self) -> bool {
        self.lead > 0 || self.enough < usize::MAX
    }

    /// Whether all of the block was read.
    pub(super) fn is_whole(&self, block: Span) -> bool {
        self.start == block.start() && self.end == block.end()
    }

    /// Reads what was left out of the block, behind what was read and before it.
    pub(super) fn complete(&mut self, text: &str, block: Span, words: &Words) {
        self.enough = usize::MAX;
        if self.end < block.end() {
            let from = self.all.len();
            self.words(text, self.end, block.end(), words);
            self.end = block.end();
            let ended = self.ended;
            for token in self.all.get_mut(from..).unwrap_or_default() {
                token.sentence += ended;
            }
        }
        self.complete_before(text, block, words);
    }

    /// Reads what was left out before.
    pub(super) fn complete_before(&mut self, text: &str, block: Span, words: &Words) {
        if self.lead > 0 {
            let (sentence, last, enough) = (self.sentence, self.last, self.enough);
            let from = self.all.len();
            (self.sentence, self.last, self.enough) = (0, Last::GoesOn, usize::MAX);
            self.between(text, block.start(), self.start, words);
            let read = self.all.len() - from;
            self.all.rotate_right(read);
            let before = self.sentence;
            for token in self.all.get_mut(read..).unwrap_or_default() {
                token.sentence += before;
            }
            for quote in &mut self.quotes {
                *quote += read;
            }
            (self.sentence, self.last, self.enough) = (sentence + before, last, enough);
            (self.lead, self.start) = (0, block.start());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::marks::{Marked, Missing};
    use super::*;

    /// Blocks, and the first and the last word that are read of them.
    const BLOCKS: &[(&str, [&str; 2])] = &[
        (
            "The bridge is old. Ten cars fell. “It holds,” Jane Roe said. The town was glad of that. John Doe left.",
            ["fell", "said"],
        ),
        // The sentence of the second quotation is the last.
        (
            "It is old. Roe said it “holds.” She said John is “late.” He was here. It rained on them all.",
            ["old", "here"],
        ),
        // Nobody says anything in the sentence of the first, or behind the last.
        ("The bridge is old. It is “safe” now, Roe said. Ten cars fell. It rained.", ["old", "said"]),
        ("Jane Roe was glad. “It holds.” John Doe left. It rained.", ["Jane", "rained"]),
        ("It is old. Roe said more. The bridge is “safe” now. It rained.", ["It", "rained"]),
        // No end of a sentence is sure.
        (
            "It is by Dr. Roe and Gov. Doe said it was “safe” now. It rained on them. It was late.",
            ["It", "now"],
        ),
        ("Of the 19. He said it “holds.” It rained on them all. It was late.", ["Of", "all"]),
        // Marks that end sentences.
        ("Was it old? Roe said: “Yes! It was.” It rained on them all. It was late.", ["old", "all"]),
        // Sentences that end within quotations.
        (
            "It is old. “Is it?” Roe asked. “It is. It holds.” That was all he said. The rain fell on them.",
            ["old", "said"],
        ),
    ];

    fn marked(text: &str) -> Vec<Marked> {
        let ends = text.match_indices('”').map(|(at, mark)| at + mark.len());
        text.match_indices('“')
            .zip(ends)
            .map(|((start, _), end)| Marked {
                span: Span::between(start, end),
                single: false,
                missing: Missing::Nothing,
            })
            .collect()
    }

    fn read(text: &str, extent: Extent) -> Tokens {
        let mut tokens = Tokens::default();
        let block = Span::between(0, text.len());
        tokens.read(text, block, &marked(text), Words::of(0).unwrap(), extent);
        tokens
    }

    fn shown(tokens: &Tokens) -> String {
        format!("{:?} {:?} {}", tokens.all, tokens.quotes, tokens.last_sentence())
    }

    #[test]
    fn only_the_sentences_of_quotations_are_read() {
        for (text, ends) in BLOCKS {
            let tokens = read(text, Extent::Partly);
            let words = |kinds: &[Kind]| {
                let is_word = tokens.all.iter().filter(|token| kinds.contains(&token.kind));
                is_word.map(|token| token.span().text(text).unwrap()).collect::<Vec<_>>()
            };
            let words = words(&[Kind::Word, Kind::Capital, Kind::Number]);
            assert_eq!([words.first(), words.last()], ends.each_ref().map(Some), "{text}");
        }
    }

    #[test]
    fn what_is_completed_is_as_if_read_whole() {
        for (text, _) in BLOCKS {
            let block = Span::between(0, text.len());
            let (whole, mut tokens) = (read(text, Extent::Whole), read(text, Extent::Partly));
            assert!(whole.is_whole(block), "{text}");
            tokens.complete(text, block, Words::of(0).unwrap());
            assert!(tokens.is_whole(block), "{text}");
            assert_eq!(shown(&tokens), shown(&whole), "{text}");
            assert_eq!(tokens.left_out(0), None, "{text}");
        }
    }

    #[test]
    fn what_stands_before_is_told() {
        let text = "It is old. Ten cars fell. “It holds,” Roe said.";
        let before = read(text, Extent::Partly).left_out(0).unwrap();
        assert_eq!(before.text(text), Some("It is old. Ten cars fell. "));
    }
}

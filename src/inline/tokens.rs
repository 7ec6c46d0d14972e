//! A block to tokens: the words and signs outside quotation marks, and one token for each quotation.

use super::{
    dialogue::Dialogue,
    joints::{ABBREVIATION, Joint, SMALL_ABBREVIATION, char_at, is_abbreviation, is_party, joint},
    marks::Marked,
    partly::{self, Extent, LEAD},
    phrases::is_bare_noun,
    words::{Class, Letters, Words, arabic_article, hash, last_letters, letters_behind},
};
use crate::{Span, blank::is_alphanumeric, text};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word that begins with a small letter.
    Word,
    /// A word that begins with a capital.
    Capital,
    /// A word that begins with a digit.
    Number,
    /// `'s` behind a word, or the bare apostrophe of a plural.
    Possessive,
    Comma,
    /// A full stop, question mark or exclamation mark.
    Stop,
    Colon,
    Semicolon,
    Dash,
    /// `(` or `[`
    Open,
    /// `)` or `]`
    Close,
    /// A quotation.
    Quote,
    /// Any other sign.
    Other,
}

/// A word, a sign or a quotation: where it lies, in bytes of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) class: Class,
    /// The number of its sentence within the block.
    pub(super) sentence: u32,
    pub(super) kind: Kind,
}

impl Token {
    pub(super) fn span(&self) -> Span {
        Span::between(self.start, self.end)
    }
}

/// How many bytes before and behind a quotation are near it.
pub(super) const NEAR: usize = 8 << 10;

/// The tokens of one block.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    pub(super) all: Vec<Token>,
    /// For each quotation of the block its place in `all`.
    pub(super) quotes: Vec<usize>,
    /// How many of the first tokens end the sentence before those that were read, if not the whole block was: nobody is looked for
    /// among these.
    pub(super) lead: usize,
    /// Where the tokens begin and end, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
    /// The number of the sentence that is read, not counting those that end within quotations.
    pub(super) sentence: u32,
    /// Where the tokens of that sentence begin.
    pub(super) begun: usize,
    /// How many sentences end within quotations.
    pub(super) ended: u32,
    /// What the last token says of that sentence.
    pub(super) last: Last,
    /// So many tokens are enough; where there are more, what stands behind them was left out.
    pub(super) enough: usize,
    /// Where the tokens begin of which it is still to be asked whether one is a verb of speech, with which the reading ends.
    pub(super) unsaid: Option<usize>,
}

/// What the last token says of the sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Last {
    #[default]
    GoesOn,
    /// A full stop.
    Stop,
    /// A word that ends in a full stop of its own: "p.m."
    Dotted,
}

impl Tokens {
    /// Reads a block whose quotations were found.
    pub(super) fn read(&mut self, text: &str, block: Span, quotes: &[Marked], words: &Words, extent: Extent) {
        self.all.clear();
        self.quotes.clear();
        (self.sentence, self.last, self.ended, self.enough) = (0, Last::GoesOn, 0, usize::MAX);
        self.begun = 0;
        let lead = quotes
            .first()
            .filter(|_| extent == Extent::Partly)
            .and_then(|first| partly::lead(text, block.start(), first.span.start(), words));
        self.lead = if lead.is_some() { LEAD } else { 0 };
        self.start = lead.unwrap_or(block.start());
        let mut at = self.start;
        for quote in quotes {
            self.between(text, at, quote.span.start(), words);
            self.quotes.push(self.all.len());
            self.push(quote.span.start(), quote.span.end(), Kind::Quote, Class::default());
            at = quote.span.end();
        }
        if extent == Extent::Partly && !quotes.is_empty() && block.end() - at <= 2 * NEAR {
            self.end = self.behind(text, at, block.end(), words);
        } else {
            self.between(text, at, block.end(), words);
            self.end = block.end();
        }
        if !quotes.is_empty() {
            self.end_sentences(text);
        }
        if !words.is_english {
            self.compounds(text, words);
        }
        if self.lead > 0 && !self.suffices() {
            self.complete_before(text, block, words);
        }
    }

    /// Looks at the ends of words that no list knows.
    #[cold]
    fn compounds(&mut self, text: &str, words: &Words) {
        let unknown =
            self.all.iter_mut().filter(|token| token.kind == Kind::Capital && token.class.is_empty());
        for token in unknown {
            token.class = token
                .class
                .with(words.compound(text.as_bytes().get(token.start..token.end).unwrap_or_default()));
        }
        if !(words.ends_in_article || words.no_articles) {
            return;
        }
        for i in 0..self.all.len() {
            let is_unknown =
                self.all.get(i).is_some_and(|token| token.kind == Kind::Word && token.class.is_empty());
            if is_unknown
                && is_bare_noun(text, &self.all, i, words)
                && let Some(token) = self.all.get_mut(i)
            {
                token.class = token.class.with(Class::BARE);
            }
        }
    }

    pub(super) fn get(&self, i: usize) -> Option<&Token> {
        self.all.get(i)
    }

    pub(super) fn kind(&self, i: usize) -> Option<Kind> {
        self.all.get(i).map(|token| token.kind)
    }

    pub(super) fn class(&self, i: usize) -> Class {
        self.all.get(i).map_or(Class::default(), |token| token.class)
    }

    fn ends_in_comma(&self) -> bool {
        self.all.last().is_some_and(|last| last.kind == Kind::Comma)
    }

    #[inline]
    fn push(&mut self, start: usize, end: usize, kind: Kind, class: Class) {
        if self.last != Last::GoesOn {
            self.go_on(kind, class);
        }
        let class = class.with(Class::of(kind));
        self.all.push(Token { start, end, class, sentence: self.sentence, kind });
    }

    /// What comes behind a full stop may begin a sentence.
    #[inline(never)]
    fn go_on(&mut self, kind: Kind, class: Class) {
        let ended = match self.last {
            Last::Dotted => kind == Kind::Capital && class.any(Class::FUNCTION) && !self.is_name(class),
            _ => begins_sentence(kind),
        };
        if ended {
            self.sentence += 1;
            self.begun = self.all.len();
        }
        self.last = Last::GoesOn;
    }

    /// Whether a small word may be a name behind a title that ends in a full stop: "Sen. Will Roe", "Mrs. May".
    #[cold]
    fn is_name(&self, class: Class) -> bool {
        class.any(Class::GIVEN.with(Class::CALENDAR))
            && self.all.last().is_some_and(|last| last.class.any(Class::TITLE))
    }

    /// Reads what stands between two quotations; of more than any paragraph holds only the words near either, as nobody else
    /// is looked for.
    pub(super) fn between(&mut self, text: &str, start: usize, end: usize, words: &Words) {
        if end - start <= 2 * NEAR {
            // Many blocks begin with a quotation, or end in one.
            if start < end {
                self.words(text, start, end, words);
            }
            return;
        }
        self.words(text, start, text::floor(text, start + NEAR), words);
        self.words(text, text::ceil(text, end - NEAR), end, words);
    }

    /// Reads words and signs; gives where it ended, which is before the end where what was read is enough.
    pub(super) fn words(&mut self, text: &str, start: usize, end: usize, words: &Words) -> usize {
        let Some(part) = text.get(..end) else { return end };
        // Letters that go on behind the end are cut off there; what stands behind any other end tells where its word ends.
        let is_cut = text.as_bytes().get(end).is_some_and(u8::is_ascii_alphabetic);
        let bytes = if is_cut { part } else { text }.as_bytes();
        let mut i = start + usize::from(bytes.get(start) == Some(&b' '));
        let mut enough = self.enough;
        while i < end && self.all.len() < enough {
            let word = match Plain::at(bytes, i) {
                Ok(word) => word,
                Err(byte) => {
                    i = self.sign(byte, part, i, words);
                    enough = self.enough;
                    continue;
                }
            };
            if word.is_whole(bytes, i, words) {
                let mut class = words.class(word.key);
                if class.is_empty() {
                    class = words.ending_of(bytes, i, word.end);
                }
                self.push(i, word.end, if word.is_capital { Kind::Capital } else { Kind::Word }, class);
                i = word.end + usize::from(word.behind == b' ');
            } else {
                i = self.word(part, i, if word.end < end { (word.end, word.key) } else { (i, 0) }, words);
                i += usize::from(bytes.get(i) == Some(&b' '));
            }
        }
        i.min(end)
    }

    /// What begins with a byte that is no ASCII letter; gives where the next token may begin.
    #[inline]
    fn sign(&mut self, byte: u8, part: &str, i: usize, words: &Words) -> usize {
        let Some(kind) = SIGNS.get(usize::from(byte)).copied().flatten() else {
            return if byte <= b' ' { i + 1 } else { self.other(part, i, words) };
        };
        self.push(i, i + 1, kind, Class::default());
        if kind == Kind::Stop {
            self.last = Last::Stop;
            self.ends_said();
        }
        i + 1 + usize::from(part.as_bytes().get(i + 1) == Some(&b' '))
    }

    /// What begins with a digit or a character that is not ASCII; gives where the next token may begin.
    #[inline(never)]
    fn other(&mut self, part: &str, start: usize, words: &Words) -> usize {
        if part.as_bytes().get(start).is_some_and(u8::is_ascii_digit) {
            return self.word(part, start, (start, 0), words);
        }
        self.beyond(part, start, words)
    }

    /// A character that is not ASCII, and the word that it may begin.
    fn beyond(&mut self, part: &str, start: usize, words: &Words) -> usize {
        let c = char_at(part, start);
        if is_alphanumeric(c) {
            return self.word(part, start, (start, 0), words);
        }
        let end = start + c.len_utf8();
        if !c.is_whitespace() {
            let kind = match c {
                // «Q», — сказал Роу: the dash is no more than the comma before it.
                '—' | '–' | '―' if words.dialogue == Dialogue::Dash && self.ends_in_comma() => {
                    return end;
                }
                '—' | '–' | '―' => Kind::Dash,
                '…' => Kind::Stop,
                _ => Kind::Other,
            };
            self.push(start, end, kind, Class::default());
            if kind == Kind::Stop {
                self.last = Last::Stop;
                self.ends_said();
            }
        }
        end
    }

    /// One word from `start` on, of which the letters up to `plain`, and the hash of those, are known; gives where the next
    /// token may begin.
    fn word(&mut self, part: &str, start: usize, (plain, key): (usize, u64), words: &Words) -> usize {
        let bytes = part.as_bytes();
        let (mut possessive, mut auxiliary) = (None, None);
        let mut i = plain;
        while let Some(&byte) = bytes.get(i) {
            if byte.is_ascii_alphanumeric() {
                i += 1;
                continue;
            }
            if !matches!(byte, b'-' | b'.' | b'&' | b'\'' | 0x80..) {
                if byte == b',' && parts_thousands(bytes.get(start..).unwrap_or_default(), i - start) {
                    i += 4;
                    continue;
                }
                break;
            }
            match joint(part, start, i, words) {
                Joint::Inside(width) => i += width,
                Joint::Possessive(width) => {
                    possessive = Some((i, i + width));
                    break;
                }
                Joint::Contraction(width) => {
                    auxiliary = Some((i, i + width));
                    break;
                }
                Joint::Elision(width) => {
                    let class = words.class(hash(part.get(start..i).unwrap_or_default()));
                    let class =
                        if class.any(Class::FUNCTION) || i > start + 2 { class } else { Class::ADVERB };
                    self.push(start, i, Kind::Word, class);
                    return i + width;
                }
                Joint::End => break,
            }
        }
        let key = if i == plain { key } else { hash(part.get(start..i).unwrap_or_default()) };
        let word = bytes.get(start..i).unwrap_or_default();
        // "Omar al-Hadid"
        let is_arabic = arabic_article(word) > 0;
        let kind = match word.first().copied().unwrap_or_default() {
            b'a'..=b'z' if !is_arabic => Kind::Word,
            b'a'..=b'z' | b'A'..=b'Z' => Kind::Capital,
            b'0'..=b'9' => Kind::Number,
            _ if char_at(part, start).is_uppercase() => Kind::Capital,
            _ => Kind::Word,
        };
        let mut class = words.class(key);
        let is_party = is_party(word, words);
        let dotted = bytes.get(i) == Some(&b'.') && (is_party || is_abbreviation(word, class, kind, words));
        if is_party {
            class = Class::CALENDAR;
        } else if class.is_empty() && kind != Kind::Number && !is_arabic {
            class = words.ending(word);
        }
        let end = i + usize::from(dotted);
        self.push(start, end, kind, class);
        if dotted {
            self.last = Last::Dotted;
            // "the U.K.'s"
            possessive = possessive_behind(bytes, end).map(|width| (end, end + width));
        }
        if let Some((from, to)) = possessive {
            // "he's"
            let is_verb = words.is_english && class.any(CONTRACTED);
            let (kind, class) =
                if is_verb { (Kind::Word, Class::AUXILIARY) } else { (Kind::Possessive, Class::default()) };
            self.push(from, to, kind, class);
            return to;
        }
        if let Some((from, to)) = auxiliary {
            self.push(from, to, Kind::Word, Class::AUXILIARY);
            return to;
        }
        end
    }

    /// Ends sentences behind quotations, which [`push`](Self::push) does not.
    fn end_sentences(&mut self, text: &str) {
        let mut ended = 0;
        let mut from = 0;
        for &at in &self.quotes {
            if ended > 0 {
                let between = self.all.get_mut(from..=at).unwrap_or_default();
                for token in between {
                    token.sentence += ended;
                }
            }
            from = at + 1;
            if let Some([quote, behind @ ..]) = self.all.get(at..)
                && behind.first().is_some_and(|next| begins_sentence(next.kind))
                && ends_sentence(text, quote.span(), behind)
            {
                ended += 1;
            }
        }
        self.ended = ended;
        if ended > 0 {
            let behind = self.all.get_mut(from..).unwrap_or_default();
            for token in behind {
                token.sentence += ended;
            }
        }
    }
}

/// Whether a comma at a place among some bytes stands within their number: "3,500".
#[cold]
fn parts_thousands(bytes: &[u8], comma: usize) -> bool {
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    is_digit(0) && is_digit(comma - 1) && (comma + 1..comma + 4).all(is_digit) && !is_digit(comma + 4)
}

/// How many bytes the "'s" has that stands at a place.
fn possessive_behind(bytes: &[u8], at: usize) -> Option<usize> {
    let width = match bytes.get(at..)? {
        [b'\'', b's', ..] => 2,
        [0xE2, 0x80, 0x99, b's', ..] => 4,
        _ => return None,
    };
    (!bytes.get(at + width).is_some_and(u8::is_ascii_alphanumeric)).then_some(width)
}

/// Words behind which "'s" is "is" or "has".
const CONTRACTED: Class = Class::PRONOUN.with(Class::WHO).with(Class::SUBORDINATOR);

/// Where letters end that stand behind others with a given hash, and the hash of all.
#[inline(never)]
fn long_word(key: u64, bytes: &[u8], behind: usize) -> (usize, u64) {
    letters_behind(key, bytes, behind)
}

/// ASCII letters: where they end, their hash, the byte behind them, and whether the first is a capital.
struct Plain {
    end: usize,
    key: u64,
    behind: u8,
    is_capital: bool,
}

impl Plain {
    /// The letters at a place, or the byte that stands there instead.
    #[inline]
    fn at(bytes: &[u8], start: usize) -> Result<Self, u8> {
        match Letters::of(chunk(bytes, start)) {
            Letters::None(byte) => Err(byte),
            Letters::Few { len, hash: key, behind, is_capital } => {
                Ok(Self { end: start + len, key, behind, is_capital })
            }
            Letters::All { hash, is_capital } => {
                if let Some((len, key, behind)) = last_letters(hash, chunk(bytes, start + 8)) {
                    return Ok(Self { end: start + 8 + len, key, behind, is_capital });
                }
                let (end, key) = long_word(hash, bytes, start + 8);
                Ok(Self { end, key, behind: bytes.get(end).copied().unwrap_or_default(), is_capital })
            }
        }
    }

    /// Whether they surely are a word: a sign stands behind them that neither joins them to others nor belongs to them.
    #[inline]
    fn is_whole(&self, bytes: &[u8], start: usize, words: &Words) -> bool {
        let abbreviation =
            if self.is_capital || !words.is_english { ABBREVIATION } else { SMALL_ABBREVIATION };
        match self.behind {
            b' ' | b',' | b'\n' | b'"' | b';' | b':' | b'?' | b'!' | b')' => true,
            b'.' => {
                self.end - start > abbreviation && matches!(bytes.get(self.end + 1), None | Some(..=b','))
            }
            _ => false,
        }
    }
}

/// Whether nearly every word begins with a capital, as in headlines of many American papers.
pub(super) fn is_title_case(tokens: &[Token]) -> bool {
    let (mut capitals, mut smalls) = (0, 0);
    for token in tokens {
        match token.kind {
            Kind::Capital => capitals += 1,
            Kind::Word if !token.class.any(Class::FUNCTION) => smalls += 1,
            _ => {}
        }
    }
    capitals > 2 * smalls + 1
}

const fn begins_sentence(kind: Kind) -> bool {
    matches!(kind, Kind::Capital | Kind::Quote | Kind::Number | Kind::Open | Kind::Dash)
}

/// Whether a quotation ends its sentence: a full stop stands before its closing mark, or another end with no cue behind it.
fn ends_sentence(text: &str, span: Span, behind: &[Token]) -> bool {
    let inner =
        span.text(text).unwrap_or_default().trim_end_matches(['"', '”', '\'', '’', '»', '“']).trim_end();
    match inner.chars().next_back() {
        Some('.' | '…') => true,
        Some('?' | '!') => !behind.iter().take(4).any(|token| token.class.level() >= 3),
        _ => false,
    }
}

/// The marks that are bytes: all of ASCII but blanks, digits and letters.
#[expect(clippy::indexing_slicing, reason = "there are as many places as bytes")]
const SIGNS: [Option<Kind>; 256] = {
    let mut signs = [None; 256];
    let mut byte = b'!';
    while byte.is_ascii() {
        signs[byte as usize] = match byte {
            b'0'..=b'9' => None,
            b',' => Some(Kind::Comma),
            b'.' | b'?' | b'!' => Some(Kind::Stop),
            b':' => Some(Kind::Colon),
            b';' => Some(Kind::Semicolon),
            b'-' => Some(Kind::Dash),
            b'(' | b'[' => Some(Kind::Open),
            b')' | b']' => Some(Kind::Close),
            _ => Some(Kind::Other),
        };
        byte += 1;
    }
    signs
};

/// The eight bytes at a place; behind the end of a text come zeros.
#[inline]
fn chunk(bytes: &[u8], at: usize) -> [u8; 8] {
    match bytes.get(at..at.wrapping_add(8)).and_then(<[u8]>::first_chunk) {
        Some(chunk) => *chunk,
        None => last_chunk(bytes.get(at..).unwrap_or_default()),
    }
}

/// Fewer than eight bytes, with zeros behind them.
#[cold]
fn last_chunk(rest: &[u8]) -> [u8; 8] {
    let mut chunk = [0; 8];
    for (to, from) in chunk.iter_mut().zip(rest) {
        *to = *from;
    }
    chunk
}

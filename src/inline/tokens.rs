//! A block to tokens: the words and signs outside quotation marks, and one token for each quotation.

use super::{
    marks::Marked,
    words::{Class, NO_LETTERS, Words, fold, fold_char},
};
use crate::Span;

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
    pub(super) span: Span,
    pub(super) kind: Kind,
    pub(super) class: Class,
    /// The number of its sentence within the block.
    pub(super) sentence: u32,
}

/// The tokens of one block.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    pub(super) all: Vec<Token>,
    /// For each quotation of the block its place in `all`.
    pub(super) quotes: Vec<usize>,
    /// How many words begin with a capital, and how many that are no function words with a small letter.
    pub(super) capitals: usize,
    pub(super) smalls: usize,
    /// How many function words there are.
    pub(super) functions: usize,
}

impl Tokens {
    /// Reads a block whose quotations were found.
    pub(super) fn read(&mut self, text: &str, block: Span, quotes: &[Marked], words: &Words) {
        self.all.clear();
        self.quotes.clear();
        (self.capitals, self.smalls, self.functions) = (0, 0, 0);
        let mut at = block.start();
        for quote in quotes {
            self.words(text, at, quote.span.start(), words);
            self.quotes.push(self.all.len());
            self.push(quote.span, Kind::Quote, Class::default());
            at = quote.span.end();
        }
        self.words(text, at, block.end(), words);
        self.number_sentences(text);
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

    /// Whether nearly every word begins with a capital, as in headlines of many American papers.
    pub(super) fn is_title_case(&self) -> bool {
        self.capitals > 2 * self.smalls + 1
    }

    fn push(&mut self, span: Span, kind: Kind, class: Class) {
        self.all.push(Token { span, kind, class, sentence: 0 });
    }

    fn words(&mut self, text: &str, start: usize, end: usize, words: &Words) {
        let Some(part) = text.get(start..end) else { return };
        let bytes = part.as_bytes();
        let mut i = 0;
        while let Some(&byte) = bytes.get(i) {
            let next = if byte.is_ascii_alphanumeric() || byte >= 0x80 && part_char(part, i).is_alphanumeric() {
                self.word(part, start, i, words)
            } else {
                let width = if byte < 0x80 { 1 } else { part_char(part, i).len_utf8() };
                if let Some(kind) = sign(byte, part, i) {
                    self.push(Span::between(start + i, start + i + width), kind, Class::default());
                }
                i + width
            };
            i = next;
        }
    }

    /// One word from `start` on; gives where the next token may begin.
    fn word(&mut self, part: &str, base: usize, start: usize, words: &Words) -> usize {
        let bytes = part.as_bytes();
        let mut i = start;
        let mut hash = NO_LETTERS;
        let mut dotted = false;
        let mut possessive = None;
        while let Some(&byte) = bytes.get(i) {
            if byte.is_ascii_alphanumeric() {
                hash = fold(hash, byte.to_ascii_lowercase());
                i += 1;
                continue;
            }
            let letter = |at: usize| bytes.get(at).is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0xC3);
            let width = match byte {
                b'\'' => 1,
                0xE2 if bytes.get(i..i + 3) == Some("’".as_bytes()) => 3,
                b'-' if letter(i + 1) && bytes.get(i + 1) != Some(&0xE2) => {
                    hash = fold(hash, b'-');
                    i += 1;
                    continue;
                }
                b'.' if letter(i + 1) => {
                    dotted = true;
                    hash = fold(hash, b'.');
                    i += 1;
                    continue;
                }
                b'&' if i == start + 1 && letter(i + 1) => {
                    i += 1;
                    continue;
                }
                0x80.. => {
                    let c = part_char(part, i);
                    if !c.is_alphanumeric() && c != '\u{ad}' {
                        break;
                    }
                    hash = fold_char(hash, c);
                    i += c.len_utf8();
                    continue;
                }
                _ => break,
            };
            // An apostrophe.
            let (next, after) = (bytes.get(i + width).copied(), i + width + 1);
            if matches!(next, Some(b's' | b'S')) && !letter(after) {
                possessive = Some((i, after));
                break;
            }
            if !next.is_some_and(|b| b.is_ascii_alphabetic() || b >= 0xC3 && b != 0xE2) {
                if bytes.get(i.wrapping_sub(1)) == Some(&b's') && i > start {
                    possessive = Some((i, i + width));
                }
                break;
            }
            if words.elides && i - start <= 2 {
                hash = fold(hash, b'\'');
                i += width;
                let class = words.class(hash_without_apostrophe(part, start, i - width));
                self.push(Span::between(base + start, base + i), Kind::Word, class);
                return i;
            }
            hash = fold(hash, b'\'');
            i += width;
        }
        let mut class = words.class(hash);
        let first = bytes.get(start).copied().unwrap_or_default();
        let kind = match first {
            b'A'..=b'Z' => Kind::Capital,
            b'0'..=b'9' => Kind::Number,
            0x80.. if part_char(part, start).is_uppercase() => Kind::Capital,
            _ => Kind::Word,
        };
        let mut end = i;
        if possessive.is_none() && bytes.get(i) == Some(&b'.') && is_abbreviation(part, start, i, class, kind, dotted) {
            end += 1;
        }
        match kind {
            Kind::Capital => self.capitals += 1,
            Kind::Word if !class.any(Class::FUNCTION) => self.smalls += 1,
            _ => {}
        }
        if class.any(Class::FUNCTION) {
            self.functions += 1;
        } else if class == Class::default() && possessive.is_none() {
            class = by_ending(bytes.get(start..i).unwrap_or_default());
        }
        self.push(Span::between(base + start, base + end), kind, class);
        if let Some((from, to)) = possessive {
            self.push(Span::between(base + from, base + to), Kind::Possessive, Class::default());
            return to;
        }
        end
    }

    fn number_sentences(&mut self, text: &str) {
        let mut sentence = 0;
        let mut rest = self.all.as_mut_slice();
        while let Some((token, behind)) = rest.split_first_mut() {
            token.sentence = sentence;
            let next = behind.first();
            let begins = next.is_some_and(|next| matches!(next.kind, Kind::Capital | Kind::Quote | Kind::Number | Kind::Open | Kind::Dash));
            let ends = match token.kind {
                Kind::Stop => begins,
                Kind::Quote => begins && ends_sentence(text, token.span, behind),
                _ => false,
            };
            sentence += u32::from(ends);
            rest = behind;
        }
    }
}

/// Whether a quotation ends its sentence: a full stop stands before its closing mark, or another end with no cue behind it.
fn ends_sentence(text: &str, span: Span, behind: &[Token]) -> bool {
    let inner = span.text(text).unwrap_or_default().trim_end_matches(['"', '”', '\'', '’', '»', '“']).trim_end();
    match inner.chars().next_back() {
        Some('.' | '…') => true,
        Some('?' | '!') => !behind.iter().take(4).any(|token| token.class.level() >= 3),
        _ => false,
    }
}

fn hash_without_apostrophe(part: &str, start: usize, end: usize) -> u64 {
    part.get(start..end).unwrap_or_default().chars().fold(NO_LETTERS, fold_char)
}

fn part_char(part: &str, i: usize) -> char {
    part.get(i..).and_then(|rest| rest.chars().next()).unwrap_or(' ')
}

fn sign(byte: u8, part: &str, i: usize) -> Option<Kind> {
    Some(match byte {
        b' ' | b'\t' | b'\n' | b'\r' | 0x0B | 0x0C => return None,
        b',' => Kind::Comma,
        b'.' | b'?' | b'!' => Kind::Stop,
        b':' => Kind::Colon,
        b';' => Kind::Semicolon,
        b'-' => Kind::Dash,
        b'(' | b'[' => Kind::Open,
        b')' | b']' => Kind::Close,
        0x80.. => match part_char(part, i) {
            '—' | '–' | '―' => Kind::Dash,
            '…' => Kind::Stop,
            c if c.is_whitespace() => return None,
            _ => Kind::Other,
        },
        _ => Kind::Other,
    })
}

/// Whether a full stop behind a word belongs to it: "J.", "U.S.", "Sen.", "Jr.".
fn is_abbreviation(part: &str, start: usize, end: usize, class: Class, kind: Kind, dotted: bool) -> bool {
    let word = part.get(start..end).unwrap_or_default();
    let short = word.len() <= 4 && kind == Kind::Capital;
    dotted
        || short && word.len() == 1 && word != "I"
        || short && class.any(Class::TITLE) && !matches!(word, "King" | "Pope" | "Lord" | "Dame" | "Aide" | "Head" | "Co")
        || short && class.any(Class::CALENDAR) && word != "May"
        || matches!(word, "Jr" | "Sr" | "St" | "No" | "vs" | "Inc" | "Corp" | "Co" | "Ltd" | "Messrs" | "Mmes" | "Maj")
}

/// What the ending of an unknown word says: most words in -ed are verbs, and -s may be one.
fn by_ending(word: &[u8]) -> Class {
    if word.len() >= 5 && word.ends_with(b"ed") && !word.ends_with(b"eed") {
        Class::default().at_level(1)
    } else {
        Class::default()
    }
}

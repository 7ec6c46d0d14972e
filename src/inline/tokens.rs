//! A block to tokens: the words and signs outside quotation marks, and one token for each quotation.

use super::{
    dialogue::Dialogue,
    marks::Marked,
    words::{Class, Words, hash, short_word},
};
use crate::{Span, text};

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

/// How many bytes before and behind a quotation are near it.
const NEAR: usize = 8 << 10;

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
    sentence: u32,
    /// Whether the last word ends in a full stop of its own: "p.m."
    dotted: bool,
}

impl Tokens {
    /// Reads a block whose quotations were found.
    pub(super) fn read(&mut self, text: &str, block: Span, quotes: &[Marked], words: &Words) {
        self.all.clear();
        self.quotes.clear();
        (self.capitals, self.smalls, self.functions, self.sentence) = (0, 0, 0, 0);
        let mut at = block.start();
        for quote in quotes {
            self.between(text, at, quote.span.start(), words);
            self.quotes.push(self.all.len());
            self.push(quote.span, Kind::Quote, Class::default());
            at = quote.span.end();
        }
        self.between(text, at, block.end(), words);
        if !quotes.is_empty() {
            self.end_sentences(text);
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

    /// Whether nearly every word begins with a capital, as in headlines of many American papers.
    pub(super) fn is_title_case(&self) -> bool {
        self.capitals > 2 * self.smalls + 1
    }

    fn ends_in_comma(&self) -> bool {
        self.all.last().is_some_and(|last| last.kind == Kind::Comma)
    }

    #[inline]
    fn push(&mut self, span: Span, kind: Kind, class: Class) {
        let ended = match self.all.last() {
            Some(last) if last.kind == Kind::Stop => begins_sentence(kind),
            Some(_) => self.dotted && kind == Kind::Capital && class.any(Class::FUNCTION),
            None => false,
        };
        self.sentence += u32::from(ended);
        self.dotted = false;
        self.all.push(Token { span, kind, class, sentence: self.sentence });
    }

    /// Reads what stands between two quotations; of more than any paragraph holds only the words near either, as nobody else
    /// is looked for.
    fn between(&mut self, text: &str, start: usize, end: usize, words: &Words) {
        if end - start <= 2 * NEAR {
            return self.words(text, start, end, words);
        }
        self.words(text, start, text::floor(text, start + NEAR), words);
        self.words(text, text::ceil(text, end - NEAR), end, words);
    }

    fn words(&mut self, text: &str, start: usize, end: usize, words: &Words) {
        let Some(part) = text.get(start..end) else { return };
        let bytes = part.as_bytes();
        let mut i = 0;
        while let Some(&byte) = bytes.get(i) {
            i = match letter(byte) {
                Letter::Blank => i + 1,
                Letter::Word => match plain_word(bytes, i) {
                    Some((len, key)) => {
                        self.plain(bytes.get(i..i + len).unwrap_or_default(), start + i, key, words);
                        i + len
                    }
                    None => self.word(part, start, i, words),
                },
                Letter::Sign => {
                    self.push(Span::between(start + i, start + i + 1), sign(byte), Class::default());
                    i + 1
                }
                Letter::Beyond => {
                    let c = char_at(part, i);
                    if c.is_alphanumeric() {
                        self.word(part, start, i, words)
                    } else {
                        if !c.is_whitespace() {
                            let kind = match c {
                                // «Q», — сказал Роу: the dash is no more than the comma before it.
                                '—' | '–' | '―'
                                    if words.dialogue == Dialogue::Dash && self.ends_in_comma() =>
                                {
                                    i += c.len_utf8();
                                    continue;
                                }
                                '—' | '–' | '―' => Kind::Dash,
                                '…' => Kind::Stop,
                                _ => Kind::Other,
                            };
                            self.push(
                                Span::between(start + i, start + i + c.len_utf8()),
                                kind,
                                Class::default(),
                            );
                        }
                        i + c.len_utf8()
                    }
                }
            };
        }
    }

    /// A word of ASCII letters with nothing joined to it.
    #[inline]
    fn plain(&mut self, word: &[u8], start: usize, key: u64, words: &Words) {
        let mut class = words.class(key);
        let is_function = class.any(Class::FUNCTION);
        let is_capital = word.first().is_some_and(u8::is_ascii_uppercase);
        self.functions += usize::from(is_function);
        self.capitals += usize::from(is_capital);
        self.smalls += usize::from(!is_function && !is_capital);
        if class.is_empty() {
            class = words.ending(word);
        }
        let kind = if is_capital { Kind::Capital } else { Kind::Word };
        self.push(Span::between(start, start + word.len()), kind, class);
    }

    /// One word from `start` on; gives where the next token may begin.
    fn word(&mut self, part: &str, base: usize, start: usize, words: &Words) -> usize {
        let bytes = part.as_bytes();
        let mut possessive = None;
        let (i, key) = {
            let mut i = start;
            while let Some(&byte) = bytes.get(i) {
                if letter(byte) == Letter::Word {
                    i += 1;
                    continue;
                }
                if matches!(byte, b' ' | b',') {
                    break;
                }
                match joint(part, start, i, words) {
                    Joint::Inside(width) => i += width,
                    Joint::Possessive(width) => {
                        possessive = Some((i, i + width));
                        break;
                    }
                    Joint::Elision(width) => {
                        let class = words.class(hash(part.get(start..i).unwrap_or_default()));
                        self.push(Span::between(base + start, base + i), Kind::Word, class);
                        return i + width;
                    }
                    Joint::End => break,
                }
            }
            (i, hash(part.get(start..i).unwrap_or_default()))
        };
        let mut class = words.class(key);
        let word = bytes.get(start..i).unwrap_or_default();
        let kind = match word.first().copied().unwrap_or_default() {
            b'a'..=b'z' => Kind::Word,
            b'A'..=b'Z' => Kind::Capital,
            b'0'..=b'9' => Kind::Number,
            _ if char_at(part, start).is_uppercase() => Kind::Capital,
            _ => Kind::Word,
        };
        let dotted =
            bytes.get(i) == Some(&b'.') && possessive.is_none() && is_abbreviation(word, class, kind);
        let end = i + usize::from(dotted);
        if class.any(Class::FUNCTION) {
            self.functions += 1;
        } else if kind == Kind::Word {
            self.smalls += 1;
            if class.is_empty() {
                class = words.ending(word);
            }
        }
        if kind == Kind::Capital {
            self.capitals += 1;
            if class.is_empty() {
                class = words.ending(word);
            }
        }
        self.push(Span::between(base + start, base + end), kind, class);
        self.dotted = dotted;
        if let Some((from, to)) = possessive {
            self.push(Span::between(base + from, base + to), Kind::Possessive, Class::default());
            return to;
        }
        end
    }

    /// Ends sentences behind quotations, which [`push`](Self::push) does not.
    fn end_sentences(&mut self, text: &str) {
        let mut ended = 0;
        let mut rest = self.all.as_mut_slice();
        while let Some((token, behind)) = rest.split_first_mut() {
            token.sentence += ended;
            if token.kind == Kind::Quote
                && behind.first().is_some_and(|next| begins_sentence(next.kind))
                && ends_sentence(text, token.span, behind)
            {
                ended += 1;
            }
            rest = behind;
        }
    }
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

/// A word of at most seven ASCII letters with a blank or comma behind it: its length and hash.
pub(crate) fn plain_word(bytes: &[u8], start: usize) -> Option<(usize, u64)> {
    let (len, key) = short_word(*bytes.get(start..start + 8)?.first_chunk()?)?;
    matches!(bytes.get(start + len), Some(b' ' | b',')).then_some((len, key))
}

/// What kind of sign a byte is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letter {
    Word,
    Blank,
    Sign,
    /// Part of a character that is not ASCII.
    Beyond,
}

fn letter(byte: u8) -> Letter {
    #[expect(clippy::indexing_slicing, reason = "there are as many places as bytes")]
    const LETTERS: [Letter; 256] = {
        let mut letters = [Letter::Sign; 256];
        let mut byte = u8::MIN;
        loop {
            if byte.is_ascii_alphanumeric() {
                letters[byte as usize] = Letter::Word;
            } else if byte <= b' ' {
                letters[byte as usize] = Letter::Blank;
            } else if byte >= 0x80 {
                letters[byte as usize] = Letter::Beyond;
            }
            if byte == u8::MAX {
                break letters;
            }
            byte += 1;
        }
    };
    LETTERS.get(usize::from(byte)).copied().unwrap_or(Letter::Sign)
}

/// What a sign within or behind a word does.
enum Joint {
    /// The word goes on behind this many bytes.
    Inside(usize),
    /// These bytes are `'s`, or the apostrophe of a plural.
    Possessive(usize),
    /// "l’": a word of its own ends in these bytes.
    Elision(usize),
    End,
}

fn joint(part: &str, start: usize, i: usize, words: &Words) -> Joint {
    let bytes = part.as_bytes();
    let letter_at = |at: usize| match bytes.get(at) {
        Some(byte) if *byte >= 0x80 => char_at(part, at).is_alphanumeric(),
        Some(byte) => byte.is_ascii_alphanumeric(),
        None => false,
    };
    let c = char_at(part, i);
    let width = c.len_utf8();
    if c == '-'
        && words.inverts
        && let Some(len) = inverted(bytes.get(i..).unwrap_or_default())
    {
        return Joint::Elision(len);
    }
    match c {
        '-' | '.' if letter_at(i + 1) => Joint::Inside(1),
        '.' if bytes.get(i + 1) == Some(&b'-') && letter_at(i + 2) => Joint::Inside(1),
        '&' if i == start + 1 && letter_at(i + 1) => Joint::Inside(1),
        '\'' | '’' => {
            let after = i + width;
            if matches!(bytes.get(after), Some(b's' | b'S')) && !letter_at(after + 1) {
                Joint::Possessive(width + 1)
            } else if !letter_at(after) {
                let plural = i > start && bytes.get(i - 1) == Some(&b's');
                if plural { Joint::Possessive(width) } else { Joint::End }
            } else if words.elides && i - start <= 2 {
                Joint::Elision(width)
            } else {
                Joint::Inside(width)
            }
        }
        '\u{ad}' => Joint::Inside(width),
        c if !c.is_ascii() && c.is_alphanumeric() => Joint::Inside(width),
        _ => Joint::End,
    }
}

/// How many bytes join a pronoun to the verb before it: the hyphen of "dit-il", the "-t-" of "a-t-il".
fn inverted(bytes: &[u8]) -> Option<usize> {
    let len = if bytes.starts_with(b"-t-") { 3 } else { 1 };
    let rest = bytes.get(len..)?;
    let word = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    matches!(rest.get(..word)?, b"il" | b"elle" | b"on" | b"ils" | b"elles" | b"je").then_some(len)
}

fn char_at(part: &str, i: usize) -> char {
    part.get(i..).and_then(|rest| rest.chars().next()).unwrap_or(' ')
}

const fn sign(byte: u8) -> Kind {
    match byte {
        b',' => Kind::Comma,
        b'.' | b'?' | b'!' => Kind::Stop,
        b':' => Kind::Colon,
        b';' => Kind::Semicolon,
        b'-' => Kind::Dash,
        b'(' | b'[' => Kind::Open,
        b')' | b']' => Kind::Close,
        _ => Kind::Other,
    }
}

/// Whether a full stop behind a word belongs to it: "J.", "U.S.", "Sen.", "Jr.".
fn is_abbreviation(word: &[u8], class: Class, kind: Kind) -> bool {
    if word.contains(&b'.') {
        return true;
    }
    if word.len() > 4 {
        return false;
    }
    let known =
        matches!(word, b"Jr" | b"Sr" | b"St" | b"No" | b"vs" | b"Inc" | b"Corp" | b"Co" | b"Ltd" | b"Maj");
    let title =
        class.any(Class::TITLE) && !matches!(word, b"King" | b"Pope" | b"Lord" | b"Dame" | b"Aide" | b"Head");
    let calendar = class.any(Class::CALENDAR) && word != b"May";
    known || kind == Kind::Capital && (word.len() == 1 && word != b"I" || title || calendar)
}

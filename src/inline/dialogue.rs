//! Dialogue set off by dashes, without quotation marks.
//!
//! ```text
//! — Bonjour, dit-il. Il est tard.               French: the cue behind a comma
//! – Vi er klare, sier Roe.                      Norwegian, Danish, Swedish: so too, to the end of the sentence
//! – To ważne – mówi Roe. – Musimy działać.      Polish, Czech: the cue behind a second dash
//! — Мы готовы, — сказал Роу. — Пора.            Russian
//! —Hola —dijo Roe—. Es tarde.                   Spanish, Portuguese, Italian
//! ```
//!
//! A turn begins with a dash at the start of a block or behind the end of a sentence, and counts only where a verb of speech
//! follows, or the block above holds a turn. What stands in quotation marks inside a turn is part of it.

use std::mem;

use super::{
    marks::{Marked, Missing},
    words::{Class, Words, hash},
};
use crate::{
    BlockKind, BlockSpan, QuoteSpan, Span,
    blank::{is_alphanumeric, is_blank},
    lexicon,
};

/// How a language sets off the words that report a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialogue {
    /// It prints no such dialogue.
    None,
    /// By a second dash.
    Dash,
    /// By a comma; behind the sentence of the cue the turn is over.
    Comma,
    /// By a comma; behind the cue the turn goes on.
    CommaWithin,
}

impl Dialogue {
    pub(super) fn of(language: &str) -> Self {
        match language {
            "fr" => Self::CommaWithin,
            "no" | "da" | "sv" => Self::Comma,
            "es" | "pt" | "it" | "pl" | "cs" | "ru" => Self::Dash,
            _ => Self::None,
        }
    }
}

/// Whether a turn may begin at a byte of a block: a dash at its start, or behind the end of a sentence.
pub(super) fn may_begin(part: &str, i: usize) -> bool {
    dash_at(part, i).is_some() && (i == 0 || is_behind_sentence(part, i))
}

/// What the turns of one block take, kept for the next.
#[derive(Default)]
pub(super) struct Room {
    turns: Vec<(usize, usize)>,
    quotes: Vec<Marked>,
}

/// The turns of one block among its quotations: those inside a turn are left out for it. Gives whether there are any.
/// `goes_on` tells whether the block above holds a turn.
pub(super) fn turns(
    text: &str,
    block: Span,
    goes_on: bool,
    words: &Words,
    room: &mut Room,
    found: &mut Vec<Marked>,
) -> bool {
    let Room { turns, quotes: marked } = room;
    turns.clear();
    let part = block.text(text).unwrap_or_default();
    let mut reading = Reading { part, words, state: State::Outside, searched: 0, turns };
    let mut quotes = found.iter().peekable();
    let hyphens = part.starts_with('-');
    let mut i = 0;
    while let Some(at) = part.as_bytes().get(i..).and_then(|rest| next(rest, hyphens)) {
        i += at;
        let Some(len) = dash_at(part, i).filter(|_| !is_within_word(part, i)) else {
            i += 1;
            continue;
        };
        while quotes.next_if(|quote| quote.span.end() <= block.start() + i).is_some() {}
        if quotes.peek().is_none_or(|quote| block.start() + i < quote.span.start()) {
            reading.dash(i, i + len);
        }
        i += len;
    }
    reading.finish(goes_on);
    if turns.is_empty() {
        return false;
    }
    let turns = turns.iter().map(|(start, end)| Marked {
        span: Span::between(block.start() + start, block.start() + end),
        single: false,
        missing: Missing::Marks,
    });
    mem::swap(found, marked);
    merge(marked.drain(..), turns, found);
    true
}

/// Takes the blocks that begin with a turn for paragraphs, as a list with dashes looks the same before it is read, and so the lines
/// beside them that have no dash. All else stays. Gives whether there are any.
#[cold]
pub(super) fn paragraphs(text: &str, blocks: &mut [BlockSpan], quotes: &[QuoteSpan]) -> bool {
    let dashed = |span: Span| span.text(text).is_some_and(|line| dash_at(line, 0).is_some());
    let (mut at, mut any) = (0, false);
    for quote in quotes.iter().filter(|quote| dashed(quote.span)) {
        let is_before = |block: &&BlockSpan| block.span.start() < quote.span.start();
        at += blocks.get(at..).unwrap_or_default().iter().take_while(is_before).count();
        if blocks.get(at).is_none_or(|block| block.span.start() != quote.span.start()) {
            continue;
        }
        let near = blocks.get_mut(at.saturating_sub(1)..).unwrap_or_default().iter_mut().take(3);
        let items = near.filter(|block| block.kind == BlockKind::ListItem);
        for block in items.filter(|block| block.span.start() == quote.span.start() || !dashed(block.span)) {
            block.kind = BlockKind::Paragraph;
            any = true;
        }
    }
    any
}

/// Adds quotations and turns to `found`, in the order of the text. Quotations inside a turn give way to it, and a turn that
/// cuts through a quotation gives way.
fn merge(quotes: impl Iterator<Item = Marked>, turns: impl Iterator<Item = Marked>, found: &mut Vec<Marked>) {
    let mut quotes = quotes.peekable();
    for turn in turns {
        while let Some(quote) = quotes.next_if(|quote| quote.span.end() <= turn.span.start()) {
            found.push(quote);
        }
        let cuts = quotes.peek().is_some_and(|quote| quote.span.start() < turn.span.start());
        if cuts {
            continue;
        }
        while quotes.next_if(|quote| quote.span.end() <= turn.span.end()).is_some() {}
        if quotes.peek().is_none_or(|quote| quote.span.start() >= turn.span.end()) {
            found.push(turn);
        }
    }
    found.extend(quotes);
}

/// Where the next byte stands that may begin a dash.
fn next(bytes: &[u8], hyphens: bool) -> Option<usize> {
    if hyphens { memchr::memchr2(b'-', 0xE2, bytes) } else { memchr::memchr(0xE2, bytes) }
}

/// How many bytes the dash at `i` has, if there is one. A hyphen is taken for one.
fn dash_at(part: &str, i: usize) -> Option<usize> {
    match part.as_bytes().get(i..)? {
        [b'-', ..] => Some(1),
        [0xE2, 0x80, 0x93..=0x95, ..] => Some(3),
        _ => None,
    }
}

fn is_within_word(part: &str, i: usize) -> bool {
    let before = part.get(..i).and_then(|before| before.chars().next_back());
    let behind = part.get(i..).and_then(|behind| behind.chars().nth(1));
    before.is_some_and(is_alphanumeric) && behind.is_some_and(is_alphanumeric)
}

fn is_behind_sentence(part: &str, i: usize) -> bool {
    let before = part.get(..i).unwrap_or_default();
    let ended = before.trim_end_matches(is_blank);
    ended.len() < before.len() && ended.ends_with(['.', '!', '?', '…'])
}

/// The one pass over the dashes of a block.
struct Reading<'a> {
    part: &'a str,
    words: &'a Words,
    state: State,
    /// Up to where cues behind commas were looked for.
    searched: usize,
    turns: &'a mut Vec<(usize, usize)>,
}

#[derive(Clone, Copy)]
enum State {
    /// In nobody's turn.
    Outside,
    /// In what is a turn from `start` on if a cue follows, or surely one.
    Turn { start: usize, sure: bool },
    /// In the words that report a turn.
    Cue,
}

impl Reading<'_> {
    /// Takes the dash between two places.
    fn dash(&mut self, from: usize, to: usize) {
        if let State::Turn { start, .. } = self.state {
            self.commas(start, from);
        }
        let behind = self.part.get(to..).unwrap_or_default();
        self.state = match self.state {
            State::Outside if self.opens(from, behind) => State::Turn { start: from, sure: false },
            State::Outside => State::Outside,
            State::Turn { start, .. } if self.words.dialogue == Dialogue::Dash && self.reports(behind) => {
                self.keep(start, from);
                State::Cue
            }
            State::Turn { start, sure } => State::Turn { start, sure },
            State::Cue => {
                // "dijo Roe—. Es tarde": the dash closes, and what goes on stands behind the full stop.
                let stop = behind.trim_start_matches(['.', ',', ';', ':', '!', '?', '…']);
                let start = if stop.len() < behind.len() {
                    self.part.len() - stop.trim_start_matches(is_blank).len()
                } else {
                    from
                };
                State::Turn { start, sure: true }
            }
        };
    }

    fn finish(&mut self, goes_on: bool) {
        let end = self.part.len();
        if let State::Turn { start, .. } = self.state {
            self.commas(start, end);
        }
        if let State::Turn { start, sure } = self.state
            && (sure || goes_on && start == 0)
        {
            self.keep(start, end);
        }
    }

    /// Whether a turn may begin with the dash at `from`: at the start of the block or of a sentence, and with a capital.
    fn opens(&self, from: usize, behind: &str) -> bool {
        let first = behind.trim_start_matches(is_blank).chars().next();
        may_begin(self.part, from)
            && first.is_some_and(|c| c.is_uppercase() || matches!(c, '¿' | '¡' | '«' | '„' | '“' | '"' | '…'))
    }

    fn keep(&mut self, start: usize, end: usize) {
        // The comma before a cue is none of the turn's, as it stands behind the closing mark where there is one.
        let words = self.part.get(start..end).unwrap_or_default();
        let words = words.trim_end_matches(|c| is_blank(c) || c == ',');
        if words.chars().any(is_alphanumeric) {
            self.turns.push((start, start + words.len()));
        }
    }

    /// Looks for cues behind commas between two places of a turn: "— Bonjour, dit-il. Il est tard."
    fn commas(&mut self, start: usize, end: usize) {
        let within = match self.words.dialogue {
            Dialogue::Comma => false,
            Dialogue::CommaWithin => true,
            Dialogue::None | Dialogue::Dash => return,
        };
        let bytes = self.part.as_bytes();
        let (mut start, mut i) = (start, start.max(self.searched));
        self.searched = end;
        let signs = |bytes: &[u8]| bytes.iter().position(|byte| matches!(byte, b',' | b'?' | b'!'));
        while let Some(at) = bytes.get(i..end).and_then(signs) {
            i += at + 1;
            let Some(rest) = self.part.get(i..end).filter(|rest| rest.starts_with(is_blank)) else {
                continue;
            };
            if !self.reports(rest) {
                continue;
            }
            self.keep(start, i);
            self.state = State::Cue;
            let Some(stop) = rest.find(['.', '!', '?']) else { return };
            // "dit-il, ...": a pronoun needs no more words.
            let comma =
                rest.get(..stop).and_then(|rest| rest.find(',')).filter(|&comma| has_pronoun(rest, comma));
            i += comma.unwrap_or(stop) + 1;
            let rest = self.part.get(i..end).unwrap_or_default();
            start = i + (rest.len() - rest.trim_start_matches(is_blank).len());
            if !within || start >= end {
                return;
            }
            self.state = State::Turn { start, sure: true };
        }
    }

    /// Whether words begin with a verb of speech, or have one close to their start: "mówi Roe", "jak mówi Roe", "Roe mówi",
    /// "a déclaré Roe".
    fn reports(&self, behind: &str) -> bool {
        for (i, word) in lexicon::words(near(behind)).take(3).enumerate() {
            let Some(word) = behind.get(word.start..word.end) else { return false };
            let class = self.words.class(hash(word));
            if class.level() >= if i == 0 { WEAK } else { STRONG } {
                return true;
            }
            let passes = class.any(Class::FUNCTION) || word.starts_with(char::is_uppercase);
            if !passes {
                return false;
            }
        }
        false
    }
}

/// The levels from which on a verb reports a turn, right behind its dash or comma and further on.
const WEAK: u8 = 2;
const STRONG: u8 = 4;

/// The first bytes of some words: as many as three may have.
fn near(words: &str) -> &str {
    words.get(..crate::text::floor(words, 96)).unwrap_or(words)
}

/// Whether the words before a comma are a verb with a pronoun joined to it: "dit-il".
fn has_pronoun(words: &str, comma: usize) -> bool {
    let words = words.get(..comma).unwrap_or_default();
    ["-il", "-elle", "-je", "-on", "-ils", "-elles"].iter().any(|pronoun| words.ends_with(pronoun))
}

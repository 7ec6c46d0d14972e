//! What is asked of a quotation but once, for all the mentions that may have said it.

use super::{
    Decided,
    class::{SAID, SPEAKS},
    clauses::{Quoted, Verb},
    marks::{Marked, Missing},
    mentions::{Path, Sort},
    page::Page,
    said::Best,
    speaker::{INVERTED_BEHIND, SUBJECT_BEHIND},
    tokens::{Kind, is_title_case},
    words::Class,
};
use crate::{QuoteKind, resolve::is_nickname};

/// What is asked of a quotation but once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    /// What stands between its marks.
    pub(super) inner: &'a str,
    /// The first and the last character of that.
    pub(super) begins: Option<char>,
    pub(super) ends: Option<char>,
    /// Its token.
    pub(super) at: usize,
    /// Whether a colon stands before it.
    pub(super) colon: bool,
    /// Its number in the block.
    pub(super) number: usize,
    pub(super) sentence: u32,
    pub(super) shape: usize,
    pub(super) before: usize,
    pub(super) starts: bool,
    /// How many mentions stand before it, and how many of these have a verb.
    pub(super) mentions: usize,
    pub(super) subjects: usize,
    pub(super) alone: bool,
    /// The last verb before it in its sentence, the last that reports speech, and the first behind it.
    pub(super) last: Option<Verb>,
    pub(super) speech: Option<Verb>,
    pub(super) next: Option<Verb>,
    /// The verb of speech behind a comma that closes the sentence: "..., Roe said."
    pub(super) closing: Option<Verb>,
    /// The mention that the quotation before it was joined to, if this one goes on with it.
    pub(super) carried: Option<(usize, bool)>,
    /// What was decided of the quotation before it in the block.
    pub(super) decided: Option<Decided>,
}

/// The mentions that are tried on either side.
const BEFORE: usize = 10;
const BEHIND: usize = 6;

/// The shape of a quotation within a sentence that does not begin small.
pub(super) const AMID: usize = 4;

/// How many tokens on either side of it tell whether a line is in title case.
const AROUND: usize = 24;
/// What is known of the words of a name, if anything.
pub(super) const NAME: Class = Class::CAPITAL.with(Class::GIVEN).with(Class::HIS).with(Class::HER);

/// From how many bytes on a quotation that ends like a sentence is one, whatever its words.
const SENTENCE: usize = 24;
/// How many tokens behind a speaker at sight are looked at for another source.
const OTHERS: usize = 64;

impl<'a> Asked<'a> {
    pub(super) fn new(
        text: &'a str,
        page: &Page,
        number: usize,
        quoted: Quoted,
        quote: &Marked,
        decided: Option<Decided>,
    ) -> Self {
        let tokens = &page.tokens;
        let Quoted { at, sentence, mentions, verbs } = quoted;
        let subjects = match page.mentions.get(mentions) {
            Some(next) => next.subjects,
            None => page.mentions.last().map_or(0, |last| last.subjects + usize::from(last.right.level >= 2)),
        };
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let starts = before.is_none_or(|before| before.sentence != sentence);
        let inner = within(quote.span.text(text).unwrap_or_default());
        let (begins, ends) = (inner.chars().next(), inner.chars().next_back());
        let terminal = matches!(ends, Some('.' | '?' | '!' | '…'));
        let comma = ends == Some(',') || starts && !terminal && tokens.kind(at + 1) == Some(Kind::Comma);
        let small = begins.is_some_and(char::is_lowercase);
        let shape = match (starts, comma, terminal) {
            (true, true, _) => 0,
            (true, _, true) => 1,
            (true, ..) => 2,
            (false, ..) if small => 3,
            (false, ..) => AMID,
        };
        let before = match before {
            None => 0,
            Some(token) => match token.kind {
                _ if starts => 1,
                Kind::Comma => 2,
                Kind::Colon => 3,
                Kind::Dash | Kind::Open => 4,
                Kind::Possessive => 5,
                _ if token.class.level() >= 4 => 6,
                _ if token.class.level() >= 1 => 7,
                _ if token.class.any(Class::SUBORDINATOR) => 8,
                _ => 9,
            },
        };
        let same = |verb: &&Verb| tokens.get(verb.at).is_some_and(|token| token.sentence == sentence);
        let (earlier, later) = page.verbs.split_at(verbs.min(page.verbs.len()));
        let mut earlier = earlier.iter().rev().take(8).take_while(same);
        let last = earlier.clone().next().copied();
        let speech = earlier.find(|verb| verb.level >= 3).copied();
        let next = later.first().filter(same).copied();
        let closing = later.iter().take(8).take_while(same).filter(|verb| verb.level >= 4).last();
        let closing = closing.copied().filter(|verb| {
            let behind_comma = |i: usize| {
                i > 0 && matches!(tokens.kind(i - 1), Some(Kind::Comma | Kind::Quote | Kind::Dash))
            };
            match verb.subject {
                Some((subject, Path::Inverted)) => subject < page.mentions.len() && behind_comma(verb.at),
                Some((subject, _)) => {
                    page.mentions.get(subject).is_some_and(|mention| behind_comma(mention.first))
                }
                None => false,
            }
        });
        Self {
            inner,
            begins,
            ends,
            last,
            speech,
            next,
            closing,
            at,
            colon: tokens.kind(at.wrapping_sub(1)) == Some(Kind::Colon),
            number,
            sentence,
            shape,
            before,
            starts,
            mentions,
            subjects,
            alone: tokens.all.len() == 1 || quote.missing == Missing::Close && at == 0,
            carried: if starts { carried(page, quoted, number) } else { None },
            decided,
        }
    }

    /// Whether it surely is direct: a sentence with its speaker and a verb of speech right behind it, "“...,” Roe said", or another
    /// of whoever said the quotation before it in the block, which was direct.
    pub(super) fn is_plain(&self, best: &Best) -> bool {
        let speaks = best.mention.right.level.max(best.mention.left.level) >= 4;
        let is_behind = [SUBJECT_BEHIND, INVERTED_BEHIND].contains(&best.pattern);
        let goes_on = |before: Decided| {
            self.shape == 1 && before.kind == QuoteKind::Direct && before.speaker == Some(best.number)
        };
        self.shape <= 1
            && is_sentence(self.inner)
            && speaks
            && (is_behind || self.decided.is_some_and(goes_on))
    }

    /// Who surely said it, and the pattern: a person right behind it, with a verb that hardly does anything but report, and no
    /// other source behind: "“...,” Roe said, according to Doe".
    pub(super) fn at_sight(&self, page: &Page) -> Option<(usize, usize)> {
        if self.shape != 0 || !is_sentence(self.inner) {
            return None;
        }
        let mention = page.mentions.get(self.mentions)?;
        let pattern = self.pattern_behind(page, mention);
        let level = match pattern {
            SUBJECT_BEHIND => mention.right.level,
            INVERTED_BEHIND => mention.left.level,
            _ => return None,
        };
        let behind = page.tokens.all.get(mention.end..).unwrap_or_default().iter();
        let mut sentence = behind.take(OTHERS).take_while(|token| token.sentence == mention.sentence);
        let is_sure = level == SAID
            && mention.sort.is_person()
            && !sentence.any(|token| token.class.any(Class::ACCORDING));
        is_sure.then_some((self.mentions, pattern))
    }

    /// Who surely said it, and the pattern: the subject of a clause of its own, behind the quotation of another in the same sentence:
    /// "Doe said it was “late,” and Roe said it was “early.”"
    pub(super) fn in_own_clause(&self, text: &str, page: &Page) -> Option<(usize, usize)> {
        let before = self.decided.filter(|before| before.sentence == self.sentence)?;
        let verb = self.speech.filter(|verb| verb.level >= SPEAKS && verb.at > before.at)?;
        let (number, Path::Direct | Path::Auxiliary) = verb.subject? else { return None };
        let mention = page.mentions.get(number).filter(|mention| before.at + 1 < mention.first)?;
        let join = page.tokens.get(mention.first - 1)?;
        let joins = join.class.any(Class::CONJUNCTION)
            || join.class.any(Class::SUBORDINATOR) && join.span().text(text).is_some_and(is_contrast);
        let is_other = before.speaker.is_some_and(|speaker| speaker < number);
        let speaks = matches!(mention.sort, Sort::FullName | Sort::Titled | Sort::Name | Sort::Head);
        (joins && is_other && speaks).then(|| (number, self.pattern_of(page, number, mention)))
    }

    /// Whether it stands between the words of a name: "James “Mad Dog” Roe".
    #[cold]
    pub(super) fn is_nickname(&self, page: &Page) -> bool {
        let is_name = |at: usize| {
            let class = page.tokens.class(at);
            page.tokens.kind(at) == Some(Kind::Capital) && class.is_only(NAME)
        };
        let around = self.at.saturating_sub(AROUND)..(self.at + AROUND).min(page.tokens.all.len());
        is_name(self.at.wrapping_sub(1))
            && is_name(self.at + 1)
            && is_nickname(self.inner)
            && !is_title_case(page.tokens.all.get(around).unwrap_or_default())
    }

    /// The mentions of the block that are tried.
    pub(super) fn tried(&self, page: &Page) -> std::ops::Range<usize> {
        self.mentions.saturating_sub(BEFORE)..(self.mentions + BEHIND).min(page.mentions.len())
    }
}

/// The mention that stands by the quotation before one, with its verb, when a new sentence begins with this one.
fn carried(page: &Page, quoted: Quoted, number: usize) -> Option<(usize, bool)> {
    let Quoted { at: before, mentions: first, .. } = *page.quotes.get(number.checked_sub(1)?)?;
    if quoted.at - before > 60 {
        return None;
    }
    let between = page.mentions.get(first..quoted.mentions)?;
    let near = between.first()?;
    let behind = near.first - before <= 2 && near.right.path != Path::None && near.right.verb < quoted.at;
    let inverted = near.left.path != Path::None && near.left.verb > before && near.left.verb <= before + 2;
    (behind || inverted).then_some((first, inverted))
}

/// Whether a word sets a clause beside another, though it begins a subordinate one.
fn is_contrast(word: &str) -> bool {
    ["while", "whereas", "though", "although"].contains(&word)
}

/// Whether words in marks that end like a sentence are one. A few are, if they begin with a capital and one of four letters or more
/// does not: "The River House" may be a title, "safe haven" a part of another sentence.
pub(super) fn is_sentence(inner: &str) -> bool {
    let is_small = |word: &[u8]| matches!(word, [b' ', rest @ ..] if rest.iter().all(u8::is_ascii_lowercase));
    inner.len() >= SENTENCE
        || inner.starts_with(|first: char| first.is_ascii_uppercase())
            && inner.as_bytes().windows(5).any(is_small)
}

/// A quotation without its marks and the blanks beside them.
#[inline]
pub(super) fn within(quote: &str) -> &str {
    // Nearly every one has a mark at either end, and a letter or the end of a sentence beside it.
    let bytes = quote.as_bytes();
    let (start, rest) = match bytes {
        [0xE2, 0x80, 0x9C, rest @ ..] => (3, rest),
        [b'"', rest @ ..] => (1, rest),
        [b'\'', b'\'', rest @ ..] => (2, rest),
        rest => (0, rest),
    };
    let inner = match rest {
        [inner @ .., 0xE2, 0x80, 0x9D] | [inner @ .., b'"'] | [inner @ .., b'\'', b'\''] => inner,
        rest => rest,
    };
    let quote = quote.get(start..start + inner.len()).unwrap_or_default();
    match inner {
        [first, .., last] if first.is_ascii_alphanumeric() && matches!(last, b'a'..=b'z' | b'.' | b',') => {
            quote
        }
        _ => bare(quote),
    }
}

/// Words without any marks and blanks at either end.
#[inline(never)]
fn bare(quote: &str) -> &str {
    quote.trim_matches(|c: char| {
        !c.is_ascii_alphanumeric()
            && (matches!(c, '"' | '“' | '”' | '\'' | '‘' | '’' | '«' | '»' | '„') || c.is_whitespace())
    })
}

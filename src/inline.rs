//! Paragraphs to quotations.

mod asked;
mod body;
mod capitals;
mod class;
mod clauses;
pub(crate) mod cue;
mod dialogue;
mod holder;
mod joints;
mod language;
#[cfg(learn)]
#[doc(hidden)]
pub mod learn;
mod marks;
mod mentions;
mod names;
mod page;
mod particles;
mod partly;
mod phrases;
mod plain;
mod reference;
mod reported;
pub(crate) mod said;
mod score;
mod sight;
mod signature;
mod signs;
pub(crate) mod speaker;
mod templates;
#[cfg(test)]
mod tests;
pub(crate) mod tokens;
mod verdict;
#[cfg(not(learn))]
pub(crate) mod weights;
pub(crate) mod words;

use std::{borrow::Cow, mem};

use self::{
    asked::Asked,
    dialogue::Dialogue,
    holder::Holder,
    marks::{Marked, Missing},
    mentions::{Mention, Sort},
    page::Page,
    partly::Extent,
    plain::Told,
    reference::{antecedent, apposed},
    said::{Best, Seen},
    score::{Scored, Scorer},
    signs::{Mark, Opening, Signs},
    weights::WEIGHTS,
    words::Words,
};
pub(crate) use self::{
    holder::Roles,
    marks::is_mark,
    templates::{places, sum, sum_of},
};
use crate::{
    BlockSpan, QuoteKind, QuoteSpan, Span, SpeakerSpan, Warning, WarningKind,
    blank::{Bytes, is_blank},
    resolve::{self, Log, People},
    warning,
};

/// The tables of weights, in hundredths of a logit.
#[derive(Clone, Debug)]
pub(crate) struct Weights {
    /// See [`speaker`].
    pub(crate) speaker: [i16; speaker::COUNT],
    /// See [`said`]: whether a quotation is anybody's words.
    pub(crate) said: [i16; said::COUNT],
    /// See [`said`]: whether it is a part of a paraphrase.
    pub(crate) mixed: [i16; said::COUNT],
    /// See [`cue`]: which word reports.
    pub(crate) cue: [i16; cue::COUNT],
    /// See [`resolve`]: whom a pronoun stands for.
    pub(crate) person: [i16; resolve::COUNT],
}

/// The tables before anything was learned.
#[cfg(learn)]
pub(crate) mod weights {
    use super::Weights;

    pub(super) static LEVELS: &[(&str, u8)] = &[];
    pub(super) static WEIGHTS: Weights = Weights::NONE;
}

#[cfg(learn)]
impl Weights {
    pub(crate) const NONE: Self =
        Self { speaker: [0; _], said: [0; _], mixed: [0; _], cue: [0; _], person: [0; _] };
}

/// What the program that learns the weights wants to see.
pub(crate) trait Watch {
    /// Whether it watches at all.
    const WATCHES: bool = false;
    /// The mentions that were tried for a quotation, with their answers.
    fn speaker(&mut self, _quote: Span, _tried: &[(Span, speaker::Answers)]) {}
    /// The answers about the quotation itself.
    fn said(&mut self, _quote: Span, _answers: &said::Answers) {}
    /// A word that was tried as cue.
    fn cue(&mut self, _quote: Span, _word: Span, _answers: &cue::Answers) {}
    /// The people that were tried for a pronoun: a name and its answers.
    fn person(&mut self, _quote: Span, _name: Span, _answers: &resolve::Answers) {}
}

impl Watch for () {}

/// Finds the quotations of a text, in the order in which they begin; the offices of speakers as the room says. A list that turns out
/// to be dialogue becomes paragraphs.
pub(crate) fn read(
    text: &str,
    bytes: Bytes,
    blocks: &mut [BlockSpan],
    room: &mut Room,
    quotes: &mut Vec<QuoteSpan>,
    warnings: &mut Vec<Warning>,
) {
    mem::swap(&mut room.quotes, quotes);
    room.is_ascii = bytes.are_ascii();
    let text = &*told_apart(text, blocks);
    look(text, blocks, room, warnings, Lexicon::Likely, &WEIGHTS, &mut ());
    mem::swap(&mut room.quotes, quotes);
    if room.has_turns && dialogue::paragraphs(text, blocks, quotes) {
        warnings.retain(|warning| warning.kind != WarningKind::NoBody);
    }
}

/// The text, or one in nothing but capitals in small letters, so that names are told from other words.
#[inline]
fn told_apart<'a>(text: &'a str, blocks: &[BlockSpan]) -> Cow<'a, str> {
    if capitals::are_all(text, blocks) { in_small_letters(text, blocks) } else { Cow::Borrowed(text) }
}

/// A text in small letters, by what its language knows of words; as it is, if that is none that tells names by capitals.
#[cold]
fn in_small_letters<'a>(text: &'a str, blocks: &[BlockSpan]) -> Cow<'a, str> {
    match Words::of(language::likely(text, blocks)) {
        Some(words) if words.has_blanks && words.knows_speech => {
            Cow::Owned(capitals::set_small(text, blocks, words))
        }
        _ => Cow::Borrowed(text),
    }
}

/// [`read`] for somebody who watches.
#[cfg(all(test, not(learn)))]
pub(crate) fn watched(text: &str, blocks: &[BlockSpan], watch: &mut impl Watch) -> Vec<QuoteSpan> {
    let mut room = Room::default();
    let text = &*told_apart(text, blocks);
    look(text, &mut blocks.to_vec(), &mut room, &mut Vec::new(), Lexicon::Likely, &WEIGHTS, watch);
    room.quotes
}

/// The words that report speech.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lexicon<'a> {
    /// Those of the language that the text is likely in.
    Likely,
    /// These, which the program that learns the weights has set.
    #[cfg_attr(not(learn), expect(dead_code, reason = "only the program that learns sets them"))]
    Words(&'a Words),
}

/// [`read`] with given tables; the quotations stay in the room. The first paragraph is read behind its dateline, whose place says
/// nothing.
fn look(
    text: &str,
    blocks: &mut [BlockSpan],
    room: &mut Room,
    warnings: &mut Vec<Warning>,
    lexicon: Lexicon<'_>,
    weights: &Weights,
    watch: &mut impl Watch,
) {
    room.begin();
    let Some(english) = Words::of(0) else { return };
    let dated = body::trim_dateline(text, blocks);
    let (mut marks, mut found) = (mem::take(&mut room.marks), mem::take(&mut room.found));
    let mut dialogue = mem::take(&mut room.dialogue);
    let (words, mut is_sure) = match lexicon {
        Lexicon::Words(words) => (words, true),
        Lexicon::Likely => (english, false),
    };
    let mut signs = Signs::of(text, room.is_ascii);
    let mut reader = Reader { text, blocks, words, weights, watch, room };
    let (mut open, mut spoken) = (None, None);
    for (i, block) in blocks.iter().enumerate() {
        found.clear();
        let may_be_dialogue = signs.of_block(block.span, &mut marks);
        if marks.is_empty() && !may_be_dialogue {
            continue;
        }
        let behind = body::behind(blocks, i);
        let next = blocks.get(behind).and_then(|next| signs::opens(text, next.span));
        if open == Some(i) && reader.is_in_guillemets() {
            marks::repeat(block.span, &mut marks, next.is_some());
        }
        marks::pair(text, block.span, &marks, next == Some(Opening::Single), &mut found);
        if found.is_empty() && !may_be_dialogue {
            continue;
        }
        if !is_sure {
            reader.words = Words::of(language::likely(text, blocks)).unwrap_or(english);
            is_sure = true;
        }
        if may_be_dialogue
            && reader.words.dialogue != Dialogue::None
            && dialogue::turns(text, block.span, spoken == Some(i), reader.words, &mut dialogue, &mut found)
        {
            spoken = Some(i + 1);
            reader.room.has_turns = true;
        }
        if found.is_empty() {
            continue;
        }
        let mut continues = open == Some(i) && signs::opens(text, block.span).is_some();
        open = open.filter(|at| *at > i);
        let is_whole = |quote: &Marked| quote.missing == Missing::Nothing && !marks::is_empty(text, quote);
        // Of those that have both marks and words between them all are kept, and none is told of.
        let mut cut = None;
        if continues || !found.iter().all(is_whole) {
            let odd = odd(text, reader.words, &mut found, next.is_some(), warnings);
            continues &= odd.keeps_first;
            open = odd.goes_on.then_some(behind).or(open);
            cut = odd.cut;
        }
        if found.is_empty() {
            continue;
        }
        reader.block(i, blocks, &found, continues);
        // Who said it was told behind it; as it is not closed, it runs to the end of its block.
        if let (Some(whole), Some(last)) = (cut, reader.room.quotes.last_mut())
            && last.span.start() == whole.start()
        {
            last.span = whole;
        }
    }
    if reader.room.roles == Roles::Told {
        reader.offices();
    }
    (room.marks, room.found, room.dialogue) = (marks, found, dialogue);
    if let Some((i, whole)) = dated
        && let Some(block) = blocks.get_mut(i)
    {
        block.span = whole;
    }
    warnings.sort_by_key(|warning| warning.span);
}

/// What was odd about the quotations of a block.
struct Odd {
    /// Whether the first of them has words.
    keeps_first: bool,
    /// Whether the last goes on in the next block.
    goes_on: bool,
    /// Where the last lies, if it was cut before a clause that reports it.
    cut: Option<Span>,
}

/// Drops the quotations of a block that have no words, and warns of those that lack a mark.
#[inline(never)]
fn odd(
    text: &str,
    words: &Words,
    found: &mut Vec<Marked>,
    has_next: bool,
    warnings: &mut Vec<Warning>,
) -> Odd {
    let mut odd = Odd { keeps_first: true, goes_on: false, cut: None };
    let mut is_first = true;
    found.retain_mut(|quote| {
        let is_empty = marks::is_empty(text, quote);
        odd.keeps_first &= !mem::take(&mut is_first) || !is_empty;
        let whole = quote.span;
        match quote.missing {
            Missing::Nothing | Missing::Marks => {}
            Missing::Close if !is_empty => {
                if let Some(end) = reported::ends(text, whole, words) {
                    quote.span = Span::between(whole.start(), end);
                    odd.cut = Some(whole);
                }
                odd.goes_on = has_next && odd.cut.is_none();
                if !odd.goes_on {
                    warning::add(warnings, WarningKind::UnclosedQuote, whole);
                }
            }
            Missing::Close | Missing::CloseBefore => {
                warning::add(warnings, WarningKind::UnclosedQuote, whole);
            }
            Missing::Open => warning::add(warnings, WarningKind::UnopenedQuote, whole),
        }
        !is_empty
    });
    odd
}

/// What grows on the way through the blocks, kept for the next text.
#[derive(Default)]
pub(crate) struct Room {
    /// Whether all signs of the text are known to be ASCII.
    is_ascii: bool,
    /// Whether the offices of speakers are told.
    pub(crate) roles: Roles,
    /// If so, whose each quotation asks for.
    holders: Vec<Option<Holder>>,
    /// The marks and the quotations of one block.
    marks: Vec<Mark>,
    found: Vec<Marked>,
    dialogue: dialogue::Room,
    /// Whether anybody speaks without marks.
    has_turns: bool,
    here: Page,
    above: Page,
    /// The quotations of the last block that was not read, as all was plain at sight, and its number, counted from 1.
    sighted: (usize, Vec<Marked>),
    /// What was left out before the sentences of quotations.
    ahead: Page,
    /// What is set in within a quotation.
    within: Page,
    /// What was decided of the quotation before, if it stands in this block.
    decided: Option<Decided>,
    tried: Vec<(Span, speaker::Answers)>,
    quotes: Vec<QuoteSpan>,
    people: People,
    log: Log,
    /// What a plain pattern tells of the last quotation, in a language other than English.
    told: Told,
    /// Who said the last quotation of the block by a plain pattern: the number of the mention, and what was read of it.
    spoken: Option<(usize, Mention)>,
    /// The mention that was looked up last, and what was found.
    resolved: Option<(Span, Resolved)>,
}

/// The full name behind a mention, and whose office it may have.
type Resolved = (Option<Span>, Option<Holder>);

impl Room {
    /// Keeps a quotation. Room grows by half, as twice as much would be a large part of what a text takes.
    fn keep(&mut self, quote: QuoteSpan, holder: Option<Holder>) {
        if self.roles == Roles::Told {
            self.holders.push(holder);
        }
        if self.quotes.len() == self.quotes.capacity() {
            self.quotes.reserve_exact(self.quotes.len() / 2 + 4);
        }
        self.quotes.push(quote);
    }

    fn begin(&mut self) {
        // Both change places on the way: each text finds them as the one before did, and soon neither grows any more.
        if self.above.tokens.all.capacity() > self.here.tokens.all.capacity() {
            mem::swap(&mut self.here, &mut self.above);
        }
        self.here.block = 0;
        self.above.block = 0;
        self.sighted.0 = 0;
        self.has_turns = false;
        self.ahead.block = 0;
        self.quotes.clear();
        self.holders.clear();
        self.people.forget();
        self.log.begin();
        self.resolved = None;
    }
}

/// How sure a speaker is whom no weights chose.
const SURE: i32 = 400;

/// How many mentions of the block above are tried.
const ABOVE: usize = 6;

/// What was decided of a quotation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Decided {
    kind: QuoteKind,
    /// Its token, its sentence, and the number of the mention that said it.
    at: usize,
    sentence: u32,
    speaker: Option<usize>,
}

/// The state of the way through the blocks.
struct Reader<'a, W> {
    text: &'a str,
    blocks: &'a [BlockSpan],
    words: &'a Words,
    weights: &'a Weights,
    watch: &'a mut W,
    room: &'a mut Room,
}

impl<W: Watch> Reader<'_, W> {
    /// Whether the last quotation began with a guillemet.
    #[cold]
    fn is_in_guillemets(&self) -> bool {
        let last = self.room.quotes.last().and_then(|last| last.span.text(self.text));
        last.is_some_and(|last| last.starts_with(['«', '»']))
    }

    /// Reads a block that holds quotations.
    #[inline]
    fn block(&mut self, i: usize, blocks: &[BlockSpan], found: &[Marked], continues: bool) {
        let Some(block) = blocks.get(i) else { return };
        if !self.words.has_blanks {
            return self.unparted(i, found, continues);
        }
        let is_prose = self.words.is_english && block.kind.is_body_text();
        if is_prose && !continues && !W::WATCHES && self.sighted(i, block.span, found) {
            return;
        }
        let extent = if is_prose { Extent::Partly } else { Extent::Whole };
        self.room.here.read(self.text, block.span, found, self.words, extent);
        self.room.here.block = i + 1;
        let wants_above = !self.room.here.speaks() && {
            self.room.here.complete(self.text, block.span, self.words);
            !self.room.here.speaks()
        };
        let above = body::above(blocks, i);
        if wants_above
            && let Some((number, above)) = above.and_then(|above| Some((above, blocks.get(above)?)))
        {
            if self.room.above.block == number + 1 {
                self.room.above.complete(self.text, above.span, self.words);
            } else {
                let Room { above: page, sighted, .. } = &mut *self.room;
                let quotes = if sighted.0 == number + 1 { sighted.1.as_slice() } else { &[] };
                page.read(self.text, above.span, quotes, self.words, Extent::Whole);
                self.room.above.block = number + 1;
            }
        }
        let has_above = above.is_some_and(|above| self.room.above.block == above + 1);
        (self.room.decided, self.room.spoken) = (None, None);
        for (number, quote) in found.iter().enumerate() {
            let Some(quoted) = self.room.here.quotes.get(number).copied() else { continue };
            let asked = Asked::new(self.text, &self.room.here, number, quoted, quote, self.room.decided);
            let mut best = self.best(&asked, quote, wants_above && has_above);
            if !self.words.is_english {
                best = self.elsewhere(&asked, best, wants_above && has_above);
            }
            if let Some(signed) = self.signed(i, quote, &asked) {
                best = Some(signed);
                self.room.told = Told::default();
            }
            let continues = continues && number == 0;
            self.keep(quote, &asked, best.as_ref(), continues);
        }
        mem::swap(&mut self.room.here, &mut self.room.above);
    }

    /// The word that reports the quotation.
    fn cue(&mut self, quote: Span, asked: &Asked<'_>, best: &Best) -> Option<Span> {
        let (page, at) =
            if best.is_above { (&self.room.above, None) } else { (&self.room.here, Some(asked.at)) };
        let (number, ref joined) = best.joined;
        if let Some(colon) = self.colon_before(best) {
            return Some(colon);
        }
        let plain = match asked.speech.filter(|_| !self.words.is_english && at.is_some()) {
            // "et promis de « ... »"
            Some(verb)
                if (asked.at - verb.at <= 3 || asked.colon) && verb.level >= 4 && verb.is_of(number) =>
            {
                page.tokens.get(verb.at).map(tokens::Token::span)
            }
            _ => cue::plain(page, joined, at).or_else(|| cue::source(page, joined)),
        };
        if let Some(plain) = plain
            && !W::WATCHES
        {
            return Some(plain::participle(page, self.words, plain));
        }
        let mut cue: Option<(Span, i32)> = None;
        cue::tried(page, (number, joined), at, |word, answers| {
            if W::WATCHES {
                self.watch.cue(quote, word, &places(&cue::TEMPLATES, answers));
            }
            let score = sum(&cue::TEMPLATES, &self.weights.cue, answers);
            if cue.is_none_or(|(_, most)| score > most) {
                cue = Some((word, score));
            }
        });
        let cue = plain.or(cue.map(|(word, _)| word))?;
        let went_on = || cue::went_on(page, cue).filter(|_| self.words.is_english);
        Some(went_on().unwrap_or_else(|| plain::participle(page, self.words, cue)))
    }

    /// The best speaker of a quotation.
    fn best(&mut self, asked: &Asked<'_>, quote: &Marked, with_above: bool) -> Option<Best> {
        if !self.words.knows_speech {
            return None;
        }
        let Room { here, above, tried, .. } = &mut *self.room;
        if self.words.is_english
            && !W::WATCHES
            && let Some((number, pattern)) = asked.at_sight(here)
        {
            return self.chosen(Scored { number, score: SURE, pattern, same: true }, false);
        }
        let own =
            if self.words.is_english && !asked.starts { asked.in_own_clause(self.text, here) } else { None };
        let own = own.map(|(number, pattern)| Scored { number, score: SURE, pattern, same: true });
        if let Some(own) = own.filter(|_| !W::WATCHES) {
            return self.chosen(own, false);
        }
        tried.clear();
        let range = asked.tried(here);
        let best = if W::WATCHES {
            let mentions = here.mentions.get(range.clone()).unwrap_or_default();
            let answered = asked.answered(here, range.start, mentions, self.weights, tried);
            #[cfg(all(test, not(learn)))]
            assert_eq!(Scorer::new(asked, here, range.start).best(range.end), answered, "two sums");
            answered
        } else {
            Scorer::new(asked, here, range.start).best(range.end)
        };
        let mut most = best.map_or(i32::MIN, |best| best.score);
        let mut found = best.map(|best| (best, false));
        if with_above {
            let first = above.mentions.len().saturating_sub(ABOVE);
            for (number, mention) in (first..).zip(above.mentions.get(first..).unwrap_or_default()) {
                let answers = asked.answers_above(above, number, mention);
                let score = speaker::sum(&self.weights.speaker, &answers);
                if W::WATCHES {
                    tried.push((mention.span, answers));
                }
                if score > most {
                    most = score;
                    found =
                        Some((Scored { number, score, pattern: asked.pattern_above(), same: false }, true));
                }
            }
        }
        self.watch.speaker(quote.span, tried);
        let (scored, is_above) = own.map(|own| (own, false)).or(found)?;
        self.chosen(scored, is_above)
    }

    /// What is known of a mention that was chosen, or of the one that it stands for.
    fn chosen(&self, scored: Scored, is_above: bool) -> Option<Best> {
        let Scored { mut number, score, pattern, same } = scored;
        let page = if is_above { &self.room.above } else { &self.room.here };
        let mut mention = page.mentions.get(number)?;
        if (mention.sort != Sort::Who || !self.words.is_english)
            && let Some(named) = antecedent(page, number)
        {
            (mention, number) = (named, number - 1);
        }
        let mut best =
            Best { mention: *mention, joined: (number, *mention), number, is_above, score, pattern, same };
        if let Some((named, by)) = apposed(page, number) {
            (best.mention, best.number) = (named, by);
        }
        Some(best)
    }

    /// Whether a quotation is anybody's words, and whether it is a part of a paraphrase: above zero, if so.
    fn sums(&self, seen: &Seen) -> (i32, i32) {
        if !W::WATCHES {
            return seen.sums();
        }
        let answers = seen.answers();
        let sums = [&self.weights.said, &self.weights.mixed].map(|table| speaker::sum(table, &answers));
        #[cfg(all(test, not(learn)))]
        assert_eq!(seen.sums(), sums.into(), "two sums for {answers:?}");
        sums.into()
    }

    fn keep(&mut self, quote: &Marked, asked: &Asked<'_>, best: Option<&Best>, continues: bool) {
        let seen = || said::seen(&self.room.here, quote, asked, best);
        if W::WATCHES {
            self.watch.said(quote.span, &seen().answers());
        }
        let before = self.room.quotes.last().copied().filter(|_| continues);
        let kind = if let Some(before) = before {
            before.kind
        } else if quote.missing == Missing::Marks || best.is_some_and(|best| best.score == signature::SIGNED)
        {
            QuoteKind::Direct
        } else if let Some(kind) = self.plain_kind(asked, best) {
            kind
        } else if best.is_some_and(|best| asked.is_plain(best)) {
            QuoteKind::Direct
        } else {
            match self.sums(&seen()) {
                (..0, _) => QuoteKind::Scare,
                _ if asked.shape == asked::AMID && asked.is_nickname(&self.room.here) => QuoteKind::Scare,
                _ if names::is_called(self.text, &self.room.here, asked.at, self.words) => QuoteKind::Scare,
                (_, 1..) => QuoteKind::Mixed,
                _ => QuoteKind::Direct,
            }
        };
        self.room.decided = Some(Decided {
            kind,
            at: asked.at,
            sentence: asked.sentence,
            speaker: best.filter(|best| !best.is_above && kind != QuoteKind::Scare).map(|best| best.number),
        });
        let mut kept = QuoteSpan { span: quote.span, kind, speaker: None, cue: None, continues };
        let mut holder = None;
        if let (Some(before), true) = (before, self.room.here.mentions.is_empty()) {
            (kept.speaker, kept.cue) = (before.speaker, before.cue);
            holder = self.room.holders.last().copied().flatten();
        } else if kind != QuoteKind::Scare
            && let Some(best) = best
        {
            // "..., Roe said. "...": what reports the one quotation reports the other.
            let last = self.room.quotes.last();
            let again = last.filter(|last| {
                (asked.starts || self.is_told_whole())
                    && last.speaker.is_some_and(|by| by.mention == best.mention.span)
            });
            kept.cue = match again.map(|last| last.cue) {
                _ if !self.words.is_english && self.room.told.cue.is_some() => self.room.told.cue,
                Some(cue) if !W::WATCHES => cue,
                again => {
                    let own = self.cue(quote.span, asked, best);
                    again.unwrap_or(own)
                }
            };
            let name;
            (name, holder) = self.resolve(quote.span, asked, best);
            kept.speaker = Some(SpeakerSpan { mention: best.mention.span, name, role: None });
        }
        self.room.keep(kept, holder);
        if continues && best.is_some_and(|best| !best.is_above && asked.is_plain(best)) {
            self.told_at_last();
        }
    }

    /// Gives the speaker who stands at the end of a quotation over several paragraphs to those above, but for what has its own,
    /// stands behind a colon, or is known to be the same person's: "“We saw the cracks. ¶ “Then we called,” said Roe."
    #[cold]
    fn told_at_last(&mut self) {
        let Self { text, blocks, room, .. } = self;
        let block_of = |place: Span| blocks.partition_point(|block| block.span.end() <= place.start());
        let Some((last, above)) = room.quotes.split_last_mut() else { return };
        let mut first = above.len();
        for quote in above.iter().rev() {
            // What stands above is no speaker of its own; what stands below was given to it by this very rule.
            if quote.speaker.is_some_and(|by| block_of(by.mention) >= block_of(quote.span)) {
                return;
            }
            first -= 1;
            if !quote.continues {
                break;
            }
        }
        let Some(chain) = above.get_mut(first..) else { return };
        let name_of = |quote: &QuoteSpan| quote.speaker.and_then(|by| by.name);
        let (name, known) = (name_of(last), chain.first().and_then(name_of));
        if known.is_some() && (name.is_none() || name == known) {
            return;
        }
        let from = |quote: &QuoteSpan| text.split_at_checked(quote.span.start());
        let Some((ahead, marked)) = chain.first().and_then(from) else { return };
        // Other marks are those of a quotation within.
        let is_within = from(last).is_none_or(|(_, last)| last.chars().next() != marked.chars().next());
        if is_within || ahead.trim_end_matches(is_blank).ends_with(':') {
            return;
        }
        for quote in chain {
            (quote.kind, quote.speaker, quote.cue) = (last.kind, last.speaker, last.cue);
        }
        if let Some((last, above)) = room.holders.split_last_mut() {
            above.iter_mut().skip(first).for_each(|holder| *holder = *last);
        }
    }
}

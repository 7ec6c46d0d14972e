//! Paragraphs to quotations.

mod asked;
mod class;
mod clauses;
pub(crate) mod cue;
mod dialogue;
mod joints;
mod language;
mod marks;
mod mentions;
mod names;
mod page;
mod particles;
mod phrases;
mod plain;
pub(crate) mod said;
mod score;
mod signs;
pub(crate) mod speaker;
#[cfg(test)]
mod tests;
pub(crate) mod tokens;
mod verdict;
#[cfg(not(learn))]
pub(crate) mod weights;
pub(crate) mod words;

use std::mem;

pub(crate) use self::marks::is_mark;
use self::{
    asked::Asked,
    dialogue::Dialogue,
    marks::{Marked, Missing},
    mentions::{Beside, Mention, Sort},
    page::Page,
    particles::Particles,
    plain::Told,
    said::{Best, Seen},
    score::Scorer,
    signs::{Mark, Opening, Signs},
    weights::WEIGHTS,
    words::{Class, Words},
};
use crate::{
    BlockKind, BlockSpan, QuoteKind, QuoteSpan, Span, SpeakerSpan, Warning, WarningKind,
    blank::is_blank,
    resolve::{self, Local, Log, Part, People, Pronoun, Source},
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

/// Finds the quotations of a text, in the order in which they begin.
pub(crate) fn read(
    text: &str,
    blocks: &[BlockSpan],
    room: &mut Room,
    quotes: &mut Vec<QuoteSpan>,
    warnings: &mut Vec<Warning>,
) {
    mem::swap(&mut room.quotes, quotes);
    look(text, blocks, room, warnings, Lexicon::Likely, &WEIGHTS, &mut ());
    mem::swap(&mut room.quotes, quotes);
}

/// [`read`] for somebody who watches.
#[cfg(all(test, not(learn)))]
pub(crate) fn watched(text: &str, blocks: &[BlockSpan], watch: &mut impl Watch) -> Vec<QuoteSpan> {
    let mut room = Room::default();
    look(text, blocks, &mut room, &mut Vec::new(), Lexicon::Likely, &WEIGHTS, watch);
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

/// [`read`] with given tables; the quotations stay in the room.
fn look(
    text: &str,
    blocks: &[BlockSpan],
    room: &mut Room,
    warnings: &mut Vec<Warning>,
    lexicon: Lexicon<'_>,
    weights: &Weights,
    watch: &mut impl Watch,
) {
    room.begin();
    let Some(english) = Words::of(0) else { return };
    let (mut marks, mut found) = (mem::take(&mut room.marks), mem::take(&mut room.found));
    let mut dialogue = mem::take(&mut room.dialogue);
    let (words, mut is_sure) = match lexicon {
        Lexicon::Words(words) => (words, true),
        Lexicon::Likely => (english, false),
    };
    let mut reader = Reader { text, blocks, words, weights, watch, room };
    let mut signs = Signs::of(text);
    let (mut open, mut spoken) = (None, None);
    for (i, block) in blocks.iter().enumerate() {
        found.clear();
        let may_be_dialogue = signs.of_block(block.span, &mut marks);
        if marks.is_empty() && !may_be_dialogue {
            continue;
        }
        let next = blocks.get(i + 1).and_then(|next| signs::opens(text, next.span));
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
        }
        if found.is_empty() {
            continue;
        }
        let mut continues = open == Some(i) && signs::opens(text, block.span).is_some();
        open = None;
        let mut is_first = true;
        found.retain(|quote| {
            let is_empty = marks::is_empty(text, quote);
            continues &= !mem::take(&mut is_first) || !is_empty;
            match quote.missing {
                Missing::Nothing | Missing::Marks => {}
                Missing::Close if next.is_some() && !is_empty => open = Some(i + 1),
                Missing::Close | Missing::CloseBefore => {
                    warning::add(warnings, WarningKind::UnclosedQuote, quote.span);
                }
                Missing::Open => warning::add(warnings, WarningKind::UnopenedQuote, quote.span),
            }
            !is_empty
        });
        if found.is_empty() {
            continue;
        }
        reader.block(i, blocks, &found, continues);
    }
    (room.marks, room.found, room.dialogue) = (marks, found, dialogue);
    warnings.sort_by_key(|warning| warning.span);
}

/// What grows on the way through the blocks, kept for the next text.
#[derive(Default)]
pub(crate) struct Room {
    /// The marks and the quotations of one block.
    marks: Vec<Mark>,
    found: Vec<Marked>,
    dialogue: dialogue::Room,
    here: Page,
    above: Page,
    /// What was decided of the quotation before, if it stands in this block.
    decided: Option<Decided>,
    tried: Vec<(Span, speaker::Answers)>,
    quotes: Vec<QuoteSpan>,
    people: People,
    log: Log,
    /// What a plain pattern tells of the last quotation, in a language other than English.
    told: Told,
    /// The mention that was looked up last, and what was found.
    resolved: Option<(Span, Resolved)>,
}

/// The full name and the office behind a mention.
type Resolved = (Option<Span>, Option<Span>);

impl Room {
    fn begin(&mut self) {
        self.here.block = 0;
        self.above.block = 0;
        self.quotes.clear();
        self.people.forget();
        self.log.begin();
        self.resolved = None;
    }
}

/// The longest line that only names the speaker of the quotation above it, in bytes, and how sure such a speaker is.
const SIGNATURE: usize = 80;
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
    /// Reads a block that holds quotations.
    #[inline]
    fn block(&mut self, i: usize, blocks: &[BlockSpan], found: &[Marked], continues: bool) {
        let Some(block) = blocks.get(i) else { return };
        if !self.words.has_blanks {
            return self.unparted(block.span, found, continues);
        }
        self.room.here.read(self.text, block.span, found, self.words);
        self.room.here.block = i + 1;
        let wants_above = !self.room.here.mentions.iter().any(|m| m.right.level >= 3 || m.left.level >= 3);
        if wants_above
            && self.room.above.block != i
            && let Some(above) = i.checked_sub(1).and_then(|above| blocks.get(above))
        {
            self.room.above.read(self.text, above.span, &[], self.words);
            self.room.above.block = i;
        }
        self.room.decided = None;
        for (number, quote) in found.iter().enumerate() {
            let Some(quoted) = self.room.here.quotes.get(number).copied() else { continue };
            let asked = Asked::new(self.text, &self.room.here, number, quoted, quote, self.room.decided);
            let has_above = i > 0 && self.room.above.block == i;
            let mut best = self.best(&asked, quote, wants_above && has_above);
            if !self.words.is_english {
                best = self.elsewhere(&asked, best, wants_above && has_above);
            }
            if number + 1 == found.len()
                && quote.span.end() == block.span.end()
                && let Some(signed) = self.signature(i + 1, &asked)
            {
                best = Some(signed);
            }
            let continues = continues && number == 0;
            self.keep(block.kind, quote, &asked, best.as_ref(), continues, others(found, number));
        }
        mem::swap(&mut self.room.here, &mut self.room.above);
    }

    /// Reads a block in a language whose words stand without blanks.
    #[cold]
    #[inline(never)]
    fn unparted(&mut self, block: Span, found: &[Marked], continues: bool) {
        let reader = Particles { text: self.text, block, found, speech: self.words.speech };
        for number in 0..found.len() {
            let before =
                self.room.quotes.last().filter(|before| continues || before.span.start() >= block.start());
            let Some(mut quote) = reader.quote(number, before) else { return };
            if let Some(before) = before.filter(|_| continues && number == 0) {
                quote = QuoteSpan { span: quote.span, continues, ..*before };
            }
            self.room.quotes.push(quote);
        }
    }

    /// The name behind a dash on the line below a quotation: "— Jane Roe".
    fn signature(&mut self, below: usize, asked: &Asked<'_>) -> Option<Best> {
        let span = self.blocks.get(below)?.span;
        let name = span.text(self.text).filter(|line| line.len() <= SIGNATURE)?;
        let name = name.strip_prefix(['—', '–', '―', '-'])?.trim_start_matches(is_blank);
        if !name.starts_with(char::is_uppercase) || name.contains(['"', '“', '«', '.', ':', ';', '?', '!'])
        {
            return None;
        }
        let page = &mut self.room.above;
        page.read(self.text, span, &[], self.words);
        page.block = below + 1;
        let mention = *page.mentions.first().filter(|mention| mention.is_named() && mention.first <= 1)?;
        let pattern = asked.pattern_above();
        Some(Best {
            mention,
            joined: (0, mention),
            number: 0,
            is_above: true,
            score: SURE,
            pattern,
            same: false,
        })
    }

    /// The word that reports the quotation.
    fn cue(&mut self, quote: Span, asked: &Asked<'_>, best: &Best) -> Option<Span> {
        let (page, at) =
            if best.is_above { (&self.room.above, None) } else { (&self.room.here, Some(asked.at)) };
        let (number, joined) = best.joined;
        let plain = match asked.speech.filter(|_| !self.words.is_english && at.is_some()) {
            // "et promis de « ... »"
            Some(verb)
                if (asked.at - verb.at <= 3 || asked.colon) && verb.level >= 4 && verb.is_of(number) =>
            {
                page.tokens.get(verb.at).map(tokens::Token::span)
            }
            _ => cue::plain(page, &joined, at),
        };
        if plain.is_some() && !W::WATCHES {
            return plain;
        }
        let mut cue: Option<(Span, i32)> = None;
        cue::tried(page, (number, &joined), at, |word, answers| {
            if W::WATCHES {
                self.watch.cue(quote, word, &places(&cue::TEMPLATES, answers));
            }
            let score = sum(&cue::TEMPLATES, &self.weights.cue, answers);
            if cue.is_none_or(|(_, most)| score > most) {
                cue = Some((word, score));
            }
        });
        plain.or(cue.map(|(word, _)| word))
    }

    /// The full name and office behind a mention; the same as before, where it said the quotation before this one too.
    fn resolve(&mut self, quote: Span, asked: &Asked<'_>, best: &Best) -> Resolved {
        let mention = best.mention.span;
        if let Some((before, resolved)) = self.room.resolved
            && before == mention
            && !(cfg!(learn) && W::WATCHES)
        {
            self.room.log.again();
            return resolved;
        }
        self.room.log.forget_last();
        let resolved = self.resolved(quote, asked, best);
        self.room.resolved = Some((mention, resolved));
        resolved
    }

    fn resolved(&mut self, quote: Span, asked: &Asked<'_>, best: &Best) -> Resolved {
        match best.mention.sort {
            Sort::Name => {
                let named = self.named(&best.mention, self.block_of(best));
                if named.0 == Some(best.mention.span) && self.is_common(&best.mention) {
                    (None, None)
                } else {
                    named
                }
            }
            Sort::FullName | Sort::Body | Sort::Place | Sort::Titled => {
                self.named(&best.mention, self.block_of(best))
            }
            Sort::He | Sort::She | Sort::Possessive => self.pronoun(quote, asked, best),
            Sort::Who => match antecedent(self.page_of(best), best.number).copied() {
                Some(named) => self.named(&named, self.block_of(best)),
                None => (None, None),
            },
            Sort::Head => self.in_office(&best.mention, self.block_of(best)),
            _ => (None, None),
        }
    }

    /// Whether a word at the start of a sentence is the plural of a common noun, which stands in the text without its capital
    /// too: "Councils call it progress".
    fn is_common(&self, mention: &Mention) -> bool {
        let name = mention.span.text(self.text).unwrap_or_default();
        mention.begins
            && self.words.is_english
            && name.len() > 4
            && name.ends_with('s')
            && name.is_ascii()
            && resolve::stands_small(self.text, name)
    }

    /// Who holds the office that a mention is: "the mayor".
    fn in_office(&mut self, mention: &Mention, block: usize) -> Resolved {
        let Some(office) =
            mention.span.text(self.text).and_then(|mention| resolve::office(mention, self.words))
        else {
            return (None, None);
        };
        let Room { people, log, quotes, .. } = &mut *self.room;
        let source = Source { text: self.text, blocks: self.blocks, quotes, words: self.words };
        let Some(person) = people.in_office(source, office, mention.span.start()) else {
            return (None, None);
        };
        let person = people.settled(person, source, self.text.len());
        log.spoke(person, block);
        let role = people.role(person, source, None);
        (people.get(person).map(|known| known.name), role)
    }

    /// The block in which a speaker is mentioned, and its number.
    fn page_of(&self, best: &Best) -> &Page {
        if best.is_above { &self.room.above } else { &self.room.here }
    }

    fn block_of(&self, best: &Best) -> usize {
        self.page_of(best).block - 1
    }

    /// What a name tells, in the block with the given number.
    fn named(&mut self, mention: &Mention, block: usize) -> Resolved {
        let Room { people, log, quotes, .. } = &mut *self.room;
        let source = Source { text: self.text, blocks: self.blocks, quotes, words: self.words };
        let (span, name) = (mention.span, mention.name_span());
        let is_full = mention.sort == Sort::FullName
            && !name.text(self.text).is_some_and(|name| resolve::is_surname(name, self.words));
        let own = match mention.sort {
            Sort::FullName | Sort::Titled => resolve::role(self.text, self.blocks, name, self.words),
            _ => None,
        };
        if mention.sort == Sort::Body || is_full && own.is_some() {
            log.heard(span, name, mention.gender, block);
            return (Some(name), own);
        }
        let Some(person) = people.named(source, span, name, block, mention.gender) else {
            return (Some(name), own);
        };
        let person = people.settled(person, source, self.text.len());
        log.spoke(person, block);
        let Some(known) = people.get(person) else { return (Some(name), own) };
        match mention.sort {
            _ if is_full => (Some(name), people.role(person, source, Some(name))),
            Sort::Place if !(known.is_person && known.has_forename()) => (Some(name), None),
            _ => {
                let full = known.name;
                (Some(full), own.or_else(|| people.role(person, source, None)))
            }
        }
    }

    fn pronoun(&mut self, quote: Span, asked: &Asked<'_>, best: &Best) -> Resolved {
        let mention = &best.mention;
        let Room { here, above, people, log, quotes, .. } = &mut *self.room;
        let page = if best.is_above { &*above } else { &*here };
        let starts = mention.before == Beside::Edge;
        let asked = Pronoun {
            gender: mention.gender,
            quote,
            start: mention.span.start(),
            block: page.block - 1,
            sentence: mention.sentence,
            place: match mention.first {
                0 => 0,
                first if !best.is_above && first > asked.at => 2,
                _ if starts => 1,
                _ => 3,
            },
        };
        let source = Source { text: self.text, blocks: self.blocks, quotes, words: self.words };
        let local = |name: Span| local(page, name, mention);
        let person = log.person(source, asked, people, local, |name, answers| {
            if W::WATCHES {
                let places = answers.map(|answers| places(&resolve::TEMPLATES, answers));
                self.watch.person(quote, name, &places.unwrap_or_default());
            }
            answers.map_or(0, |answers| sum(&resolve::TEMPLATES, &self.weights.person, answers))
        });
        let Some(person) = person else { return (None, None) };
        log.stood_for(asked, person);
        let role = people.role(person, source, None);
        (people.get(person).map(|known| known.name), role)
    }

    /// The best speaker of a quotation.
    fn best(&mut self, asked: &Asked<'_>, quote: &Marked, with_above: bool) -> Option<Best> {
        if !self.words.knows_speech {
            return None;
        }
        let Room { here, above, tried, .. } = &mut *self.room;
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
        let mut found = best.map(|best| (best.number, false, best.pattern, best.same));
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
                    found = Some((number, true, asked.pattern_above(), false));
                }
            }
        }
        self.watch.speaker(quote.span, tried);
        let (mut number, is_above, pattern, same) = found?;
        let page = if is_above { above } else { here };
        let mut mention = page.mentions.get(number)?;
        if (mention.sort != Sort::Who || !self.words.is_english)
            && let Some(named) = antecedent(page, number)
        {
            (mention, number) = (named, number - 1);
        }
        let joined = (number, *mention);
        if let Some((named, by)) = apposed(page, number) {
            (mention, number) = (named, by);
        }
        Some(Best { mention: *mention, joined, number, is_above, score: most, pattern, same })
    }

    /// The best speaker of a quotation in a language other than English, where one was found by the weights.
    #[cold]
    #[inline(never)]
    fn elsewhere(&mut self, asked: &Asked<'_>, weighed: Option<Best>, with_above: bool) -> Option<Best> {
        let (words, text) = (self.words, self.text);
        let Room { here, above, told, .. } = &mut *self.room;
        *told = Told::default();
        if !words.knows_speech {
            return weighed;
        }
        let best = plain::best(here, asked, words, told);
        if best.is_some() {
            return best;
        }
        if words.verb_last && told.cue.is_none() {
            return plain::announced(above, asked, told).filter(|_| with_above);
        }
        let weighed = weighed.filter(|best| best.is_above || !plain::is_far_source(asked, &best.joined.1));
        let speaks = weighed.is_some_and(|best| !best.is_above && plain::speaks(asked, &best.joined.1));
        if !speaks && let Some(inserted) = plain::inserted(text, above, here.block, asked, words, told) {
            return Some(inserted);
        }
        let best = weighed?;
        let page = if best.is_above { above } else { here };
        let meant = plain::antecedent(page, best.number).map(|(number, mention)| Best {
            mention: *mention,
            joined: (number, *mention),
            number,
            ..best
        });
        Some(meant.unwrap_or(best))
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

    /// What kind of quotation it is by what stands beside it, in languages other than English.
    fn plain_kind(&self, asked: &Asked<'_>, best: Option<&Best>) -> Option<QuoteKind> {
        if self.words.is_english {
            return None;
        }
        plain::kind(&self.room.here, asked, best, self.room.told, self.words)
    }

    fn keep(
        &mut self,
        block: BlockKind,
        quote: &Marked,
        asked: &Asked<'_>,
        best: Option<&Best>,
        continues: bool,
        others: [usize; 2],
    ) {
        let seen = || said::seen(&self.room.here, block, quote, asked, best, others);
        if W::WATCHES {
            self.watch.said(quote.span, &seen().answers());
        }
        let before = self.room.quotes.last().copied().filter(|_| continues);
        let kind = if let Some(before) = before {
            before.kind
        } else if quote.missing == Missing::Marks {
            QuoteKind::Direct
        } else if let Some(kind) = self.plain_kind(asked, best) {
            kind
        } else {
            match self.sums(&seen()) {
                (..0, _) => QuoteKind::Scare,
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
        if let (Some(before), true) = (before, self.room.here.mentions.is_empty()) {
            (kept.speaker, kept.cue) = (before.speaker, before.cue);
        } else if kind != QuoteKind::Scare
            && let Some(best) = best
        {
            // "..., Roe said. "...": what reports the one quotation reports the other.
            let last = self.room.quotes.last();
            let again = last.filter(|last| {
                asked.starts && last.speaker.is_some_and(|by| by.mention == best.mention.span)
            });
            kept.cue = match again.map(|last| last.cue) {
                _ if !self.words.is_english && self.room.told.cue.is_some() => self.room.told.cue,
                Some(cue) if !W::WATCHES => cue,
                again => {
                    let own = self.cue(quote.span, asked, best);
                    again.unwrap_or(own)
                }
            };
            let (name, role) = self.resolve(quote.span, asked, best);
            kept.speaker = Some(SpeakerSpan { mention: best.mention.span, name, role });
        }
        self.room.quotes.push(kept);
    }
}

/// The name that a relative pronoun or an apposition belongs to: "Jane Roe, who said", "Jane Roe, a nurse, said".
fn antecedent(page: &Page, number: usize) -> Option<&Mention> {
    let mention = page.mentions.get(number)?;
    let is_apposition =
        mention.inner && !mention.right.holds() && matches!(mention.sort, Sort::Head | Sort::BareHead);
    if mention.sort != Sort::Who && !is_apposition {
        return None;
    }
    let before = page.mentions.get(number.checked_sub(1)?)?;
    let gap = mention.first.checked_sub(before.end)?;
    let signs = (before.end..mention.first).all(|i| {
        use tokens::Kind;
        matches!(page.tokens.kind(i), Some(Kind::Comma | Kind::Open | Kind::Dash | Kind::Number))
    });
    let is_name = matches!(before.sort, Sort::FullName | Sort::Titled | Sort::Name);
    (gap <= 3 && signs && is_name && (gap > 0 || mention.sort == Sort::Who)).then_some(before)
}

/// How many tokens stand between an office and the comma before the name of who holds it.
const COMPLEMENT: usize = 12;

/// The name in commas behind an office, and its number: "the engineer, Jane Roe, said", "a spokesman for the union, Jane Roe,
/// said", "said the firm's head of sales, Jane Roe".
fn apposed(page: &Page, number: usize) -> Option<(&Mention, usize)> {
    use tokens::Kind;
    const PERSON: Class = Class::TITLE.with(Class::PERSON);
    const NEVER: Class = Class::AUXILIARY.with(Class::WHO).with(Class::SUBORDINATOR);
    let mention = page.mentions.get(number)?;
    let owns = page.tokens.kind(mention.end) == Some(Kind::Possessive);
    if !owns && !matches!(mention.sort, Sort::Head | Sort::BareHead) {
        return None;
    }
    let from = mention.end + usize::from(owns);
    let between = page.tokens.all.get(from..)?;
    let length = between.iter().take(COMPLEMENT + 1).position(|token| token.kind == Kind::Comma)?;
    let between = between.get(..length)?;
    let goes_on = |token: &tokens::Token| {
        matches!(token.kind, Kind::Word | Kind::Capital | Kind::Possessive)
            && !token.class.any(NEVER)
            && (token.class.level() < 4 || owns && token.class.any(Class::PARTICIPLE))
    };
    let fits = match between {
        [] => !owns,
        _ if !between.iter().all(goes_on) => false,
        // "said the firm's head of sales"
        _ if owns => {
            mention.left.level >= 4 || between.iter().any(|token| token.class.any(PERSON.with(Class::HEAD)))
        }
        // "a spokesman for the union": in "for the mayor" the name behind would be that of the mayor.
        [first, .., last] => first.class.any(Class::PREPOSITION.with(Class::OF)) && !last.class.any(PERSON),
        [_] => false,
    };
    let first = from + length + 1;
    let mut behind = (number + 1..).zip(page.mentions.get(number + 1..)?).take(6);
    let (by, named) = behind.find(|(_, other)| other.first == first)?;
    let closes = matches!(named.behind, Beside::Comma | Beside::Edge);
    let is_name = matches!(named.sort, Sort::FullName | Sort::Titled);
    (fits && is_name && closes && (length > 0 || !named.right.holds())).then_some((named, by))
}

/// How many other quotations a block has, and how long the longest of them is, both in few steps.
fn others(found: &[Marked], number: usize) -> [usize; 2] {
    let from = number.saturating_sub(3);
    let mut longest = 0;
    let mut count = 0;
    for (i, other) in found.iter().enumerate().skip(from).take(7) {
        if i != number {
            count += 1;
            longest = longest.max(other.span.end() - other.span.start());
        }
    }
    [
        count,
        match longest {
            0..=24 => 0,
            25..=60 => 1,
            61..=140 => 2,
            _ => 3,
        },
    ]
}

/// How many weights the `first` templates have together.
pub(crate) const fn sum_of<const N: usize>(templates: &[(&str, usize); N], first: usize) -> usize {
    let mut sum = 0;
    let (mut rest, _) = templates.split_at(first);
    while let [(_, size), behind @ ..] = rest {
        sum += *size;
        rest = behind;
    }
    sum
}

/// Answers as places in a table of weights.
#[expect(clippy::cast_possible_truncation, reason = "there are fewer than 65,536 weights")]
pub(crate) fn places<const N: usize>(templates: &[(&str, usize); N], answers: [usize; N]) -> [u16; N] {
    let mut places = [0; N];
    let mut offset = 0;
    for ((place, (name, size)), answer) in places.iter_mut().zip(templates).zip(answers) {
        debug_assert!(answer < *size, "{name}: {answer}");
        *place = (offset + answer) as u16;
        offset += size;
    }
    places
}

/// The sum of the weights of such answers, which need no places for it.
#[inline]
pub(crate) fn sum<const N: usize>(
    templates: &[(&str, usize); N],
    weights: &[i16],
    answers: [usize; N],
) -> i32 {
    let (mut sum, mut offset) = (0, 0);
    for ((_, size), answer) in templates.iter().zip(answers) {
        sum += weights.get(offset + answer).map_or(0, |weight| i32::from(*weight));
        offset += size;
    }
    sum
}

/// How many mentions behind a name are looked through for pronouns.
const NEAR: usize = 64;

/// What the tokens of a block tell of a name in it, as seen from a pronoun.
fn local(page: &Page, name: Span, pronoun: &Mention) -> Option<Local> {
    let number = page.mentions.partition_point(|mention| mention.span.end() <= name.start());
    let mention = page.mentions.get(number).filter(|mention| mention.span.start() <= name.start())?;
    let between = page.mentions.get(number..).unwrap_or_default();
    let pronouns = between
        .iter()
        .take(NEAR)
        .take_while(|other| other.first < pronoun.first)
        .filter(|other| other.sort == pronoun.sort)
        .take(3)
        .count();
    let is_inner = mention.inner;
    let own = mention.name_span();
    // "Roe's lawyer, John Doe, said": the name stands for the office before it.
    let outer = number.checked_sub(1).and_then(|before| page.mentions.get(before));
    let mention = match outer {
        Some(outer)
            if is_inner
                && matches!(outer.sort, Sort::Head | Sort::BareHead)
                && outer.end + 1 == mention.first
                && mention.is_named() =>
        {
            outer
        }
        _ => mention,
    };
    let part =
        if own.end() < name.start() || own.start() > name.end() {
            Part::Modifier
        } else if mention.right.level >= 4 && mention.right.path != mentions::Path::Claim {
            Part::Speaker
        } else if mention.left.level >= 5
            && mention.left.verb.checked_sub(1).and_then(|before| page.tokens.kind(before)).is_none_or(
                |kind| matches!(kind, tokens::Kind::Quote | tokens::Kind::Comma | tokens::Kind::Dash),
            )
        {
            Part::Inverted
        } else if mention.behind == Beside::Possessive {
            Part::Possessor
        } else if mention.right.holds() {
            Part::Subject
        } else if matches!(
            mention.before,
            Beside::Preposition | Beside::Of | Beside::To | Beside::By | Beside::As | Beside::And
        ) {
            Part::Object
        } else if mention.behind == Beside::Comma {
            Part::Apposed
        } else if mention.before == Beside::Edge {
            Part::Start
        } else {
            Part::Other
        };
    Some(Local { sentence: mention.sentence, part, pronouns, is_inner })
}

/// What the program that learns the weights needs.
#[cfg(learn)]
#[doc(hidden)]
pub mod learn {
    use super::{Room, Weights, cue, look, resolve, said, speaker, words::Words};
    use crate::{Outline, Span, lexicon::LANGUAGES};

    /// What was asked of one quotation.
    #[derive(Clone, Debug)]
    pub struct Question {
        /// Its place.
        pub quote: Span,
        /// The mentions and their answers.
        pub tried: Vec<(Span, Vec<u16>)>,
        /// The answers about the quotation itself.
        pub said: Vec<u16>,
        /// The people that its pronoun may stand for: full names, and their answers.
        pub people: Vec<(Span, Vec<u16>)>,
        /// The words that may report it.
        pub cues: Vec<(Span, Vec<u16>)>,
    }

    /// Tables under way.
    #[derive(Debug)]
    pub struct Tables {
        words: Words,
        weights: Weights,
    }

    struct Notes(Vec<Question>);

    impl super::Watch for Notes {
        const WATCHES: bool = true;

        fn speaker(&mut self, quote: Span, tried: &[(Span, speaker::Answers)]) {
            let tried = tried.iter().map(|(span, answers)| (*span, answers.to_vec())).collect();
            self.0.push(Question { quote, tried, said: Vec::new(), people: Vec::new(), cues: Vec::new() });
        }

        fn said(&mut self, _: Span, answers: &said::Answers) {
            if let Some(last) = self.0.last_mut() {
                last.said = answers.to_vec();
            }
        }

        fn cue(&mut self, _: Span, word: Span, answers: &cue::Answers) {
            if let Some(last) = self.0.last_mut() {
                last.cues.push((word, answers.to_vec()));
            }
        }

        fn person(&mut self, _: Span, name: Span, answers: &resolve::Answers) {
            if let Some(last) = self.0.last_mut() {
                last.people.push((name, answers.to_vec()));
            }
        }
    }

    impl Tables {
        /// Tables with all weights zero.
        #[must_use]
        pub fn new(levels: &[(&str, u8)]) -> Self {
            let words = Words::new(LANGUAGES[0], levels).expect("there are as many slots as a table has");
            Self { words, weights: Weights::NONE }
        }

        /// How strongly a word reports speech by the lexicon; nothing for function words, which cannot.
        #[must_use]
        pub fn level(&self, word: &str) -> Option<u8> {
            let class = self.words.class(super::words::hash(word));
            let other = super::words::Class::FUNCTION.with(super::words::Class::HEAD);
            if class.any(other) && !class.any(super::words::Class::VERB) {
                return None;
            }
            Some(if class.is_empty() && word.ends_with("ed") { 1 } else { class.level() })
        }

        /// Sets a table by its name: "speaker", "said" or "mixed".
        pub fn set(&mut self, name: &str, weights: &[i16]) {
            match name {
                "speaker" => self.weights.speaker.copy_from_slice(weights),
                "cue" => self.weights.cue.copy_from_slice(weights),
                "person" => self.weights.person.copy_from_slice(weights),
                "said" => self.weights.said.copy_from_slice(weights),
                _ => self.weights.mixed.copy_from_slice(weights),
            }
        }

        /// Reads a text with these tables.
        #[must_use]
        pub fn read(&self, text: &str) -> (Vec<crate::QuoteSpan>, Vec<Question>) {
            let outline = Outline::of(text);
            let mut notes = Notes(Vec::new());
            let mut room = Room::default();
            look(
                text,
                outline.blocks(),
                &mut room,
                &mut Vec::new(),
                super::Lexicon::Words(&self.words),
                &self.weights,
                &mut notes,
            );
            (room.quotes, notes.0)
        }
    }

    /// The templates of a table, by its name.
    #[must_use]
    pub fn templates(name: &str) -> &'static [(&'static str, usize)] {
        match name {
            "speaker" => &speaker::TEMPLATES,
            "cue" => &cue::TEMPLATES,
            "person" => &resolve::TEMPLATES,
            _ => &said::TEMPLATES,
        }
    }
}

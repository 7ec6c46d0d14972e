//! Paragraphs to quotations.

pub(crate) mod cue;
mod marks;
mod mentions;
mod page;
pub(crate) mod said;
pub(crate) mod speaker;
mod tokens;
pub(crate) mod weights;
pub(crate) mod words;

use std::cell::Cell;

use self::{
    marks::{Marked, Marks, Missing, Opening},
    mentions::{Mention, Sort},
    page::Page,
    said::Best,
    speaker::Asked,
    weights::WEIGHTS,
    words::Words,
};
use crate::{
    BlockKind, BlockSpan, QuoteKind, QuoteSpan, Span, SpeakerSpan, Warning, WarningKind,
    resolve::{self, Entry, Gender, Log, Names, Pronoun},
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

/// The quotations of a text, in the order in which they begin.
pub(crate) fn quotes(text: &str, blocks: &[BlockSpan], warnings: &mut Vec<Warning>) -> Vec<QuoteSpan> {
    let Some(words) = Words::of(0) else { return Vec::new() };
    read(text, blocks, warnings, words, &WEIGHTS, &mut ())
}

/// [`quotes`] with given tables.
pub(crate) fn read(
    text: &str,
    blocks: &[BlockSpan],
    warnings: &mut Vec<Warning>,
    words: &Words,
    weights: &Weights,
    watch: &mut impl Watch,
) -> Vec<QuoteSpan> {
    let Scratch { mut marks, mut found, room } = SCRATCH.take();
    let mut reader = Reader { text, blocks, words, weights, watch, room, noted: 0, logged: 0 };
    reader.begin();
    let mut open = None;
    for (i, block) in blocks.iter().enumerate() {
        found.clear();
        let next = blocks.get(i + 1).and_then(|next| marks::opens(text, next.span));
        marks.pair(text, block.span, next == Some(Opening::Single), &mut found);
        if found.is_empty() {
            continue;
        }
        let continues = open == Some(i) && marks::opens(text, block.span).is_some();
        open = None;
        for quote in &found {
            match quote.missing {
                Missing::Nothing => {}
                Missing::Close if next.is_some() => open = Some(i + 1),
                Missing::Close | Missing::CloseBefore => {
                    warnings.push(Warning::new(WarningKind::UnclosedQuote, quote.span));
                }
                Missing::Open => warnings.push(Warning::new(WarningKind::UnopenedQuote, quote.span)),
            }
        }
        reader.block(i, blocks, &found, continues);
    }
    let mut room = reader.room;
    let quotes = if text.len() <= MOST_KEPT {
        let quotes = room.quotes.clone();
        SCRATCH.set(Scratch { marks, found, room });
        quotes
    } else {
        room.quotes.shrink_to_fit();
        room.quotes
    };
    warnings.sort_by_key(|warning| warning.span);
    quotes
}

thread_local! {
    /// Room for the work on one text, kept for the next: a text costs no allocation but that of its answer.
    static SCRATCH: Cell<Scratch> = Cell::default();
}

/// The room is not kept after a text with more bytes than this, so that one long text does not hold memory for good.
const MOST_KEPT: usize = 256 << 10;

#[derive(Default)]
struct Scratch {
    marks: Marks,
    found: Vec<Marked>,
    room: Room,
}

/// What grows on the way through the blocks.
#[derive(Default)]
struct Room {
    here: Page,
    above: Page,
    passing: Page,
    tried: Vec<(Span, speaker::Answers)>,
    quotes: Vec<QuoteSpan>,
    names: Names,
    log: Log,
}

/// The state of the way through the blocks.
struct Reader<'a, W> {
    text: &'a str,
    blocks: &'a [BlockSpan],
    words: &'a Words,
    weights: &'a Weights,
    watch: &'a mut W,
    room: Room,
    /// How many mentions of this block are in the log, and how many blocks.
    noted: usize,
    logged: usize,
}

impl<W: Watch> Reader<'_, W> {
    fn begin(&mut self) {
        self.room.here.block = 0;
        self.room.above.block = 0;
        self.room.quotes.clear();
        self.room.names.begin(self.blocks);
        self.room.log.begin();
    }

    /// Reads a block that holds quotations.
    fn block(&mut self, i: usize, blocks: &[BlockSpan], found: &[Marked], continues: bool) {
        let Some(block) = blocks.get(i) else { return };
        self.room.here.read(self.text, block.span, found, self.words);
        self.room.here.block = i + 1;
        self.noted = 0;
        let wants_above = !self.room.here.mentions.iter().any(|m| m.right.level >= 3 || m.left.level >= 3);
        if wants_above
            && self.room.above.block != i
            && let Some(above) = i.checked_sub(1).and_then(|above| blocks.get(above))
        {
            self.room.above.read(self.text, above.span, &[], self.words);
            self.room.above.block = i;
        }
        for (number, quote) in found.iter().enumerate() {
            let asked = Asked::new(self.text, &self.room.here, number, quote);
            let Some(asked) = asked else { continue };
            let has_above = i > 0 && self.room.above.block == i;
            let best = self.best(&asked, quote, wants_above && has_above);
            let continues = continues && number == 0;
            self.keep(block.kind, quote, &asked, best.as_ref(), continues);
        }
        self.note(usize::MAX);
        self.logged = i + 1;
        std::mem::swap(&mut self.room.here, &mut self.room.above);
    }

    /// Reads the names of the blocks above that hold no quotation.
    fn look_back(&mut self) {
        let i = self.room.here.block - 1;
        for above in i.saturating_sub(LOOK_BACK).max(self.logged)..i {
            let Some(block) = self.blocks.get(above) else { continue };
            if block.kind != BlockKind::Paragraph {
                continue;
            }
            let page = if self.room.above.block == above + 1 {
                &self.room.above
            } else {
                self.room.passing.read(self.text, block.span, &[], self.words);
                &self.room.passing
            };
            for entry in page.mentions.iter().filter_map(|mention| entry(mention, above)) {
                self.room.log.push(entry);
            }
        }
    }

    /// Puts the names of this block up to a mention in the log.
    fn note(&mut self, before: usize) {
        while let Some(mention) = self.room.here.mentions.get(self.noted) {
            if self.noted >= before {
                break;
            }
            if let Some(entry) = entry(mention, self.room.here.block - 1) {
                self.room.log.push(entry);
            }
            self.noted += 1;
        }
    }

    /// The word that reports the quotation.
    fn cue(&mut self, quote: Span, asked: &Asked, best: &Best) -> Option<Span> {
        let (page, at) =
            if best.is_above { (&self.room.above, None) } else { (&self.room.here, Some(asked.at)) };
        let mut cue: Option<(Span, i32)> = None;
        cue::tried(page, &best.mention, at, |word, answers| {
            self.watch.cue(quote, word, &answers);
            let score = speaker::sum(&self.weights.cue, &answers);
            if cue.is_none_or(|(_, most)| score > most) {
                cue = Some((word, score));
            }
        });
        cue.map(|(word, _)| word)
    }

    /// The full name and office behind a mention.
    fn resolve(&mut self, quote: Span, best: &Best) -> (Option<Span>, Option<Span>) {
        let mention = &best.mention;
        let (text, words) = (self.text, self.words);
        match mention.sort {
            Sort::FullName | Sort::Body | Sort::Place | Sort::Name | Sort::Titled => self.named(mention),
            Sort::He | Sort::She | Sort::Possessive => {
                let page = if best.is_above { &self.room.above } else { &self.room.here };
                let block = page.block - 1;
                let gender = mention.gender;
                if self.logged < block {
                    self.look_back();
                    self.logged = block;
                }
                if !best.is_above {
                    self.note(self.room.here.mentions.partition_point(|m| m.first < mention.first));
                }
                let asked = Pronoun { gender, block, sentence: mention.sentence };
                let mut best: Option<(Entry, Span, i32)> = None;
                for person in self.room.log.people(text, asked, &mut self.room.names, words) {
                    if W::WATCHES {
                        let name = self.room.names.full(text, person.name, person.entry.key, words);
                        self.watch.person(quote, name, &person.answers);
                    }
                    let score = speaker::sum(&self.weights.person, &person.answers);
                    if best.as_ref().is_none_or(|(.., most)| score > *most) {
                        best = Some((person.entry, person.name, score));
                    }
                }
                let Some((person, name, _)) = best else { return (None, None) };
                self.room.log.spoke(person.key, asked.block);
                self.room.log.stood_for(asked, person.key);
                match self.room.names.look_up(text, resolve::last_word(text, name), person.key, gender, words)
                {
                    Some(known) => (Some(known.name), known.role),
                    None => (Some(name), None),
                }
            }
            _ => (None, None),
        }
    }

    fn named(&mut self, mention: &Mention) -> (Option<Span>, Option<Span>) {
        let (text, words) = (self.text, self.words);
        let last = resolve::last_word(text, mention.name_span);
        self.room.log.spoke(mention.key, self.room.here.block - 1);
        let own = mention.title_span().and_then(|_| {
            let name = mention.name_span.start();
            let block = self.blocks.partition_point(|block| block.span.end() <= name);
            let block = self.blocks.get(block)?.span.start();
            let part = text.get(block..name)?;
            resolve::role(part, part.len(), words)
                .map(|role| Span::between(block + role.start, block + role.end))
        });
        if matches!(mention.sort, Sort::FullName | Sort::Body | Sort::Place) {
            let role = own
                .or_else(|| self.room.names.look_up(text, last, mention.key, Gender::Unknown, words)?.role);
            return (Some(mention.name_span), role.filter(|_| mention.sort == Sort::FullName));
        }
        match self.room.names.look_up(text, last, mention.key, mention.gender, words) {
            Some(known) => (Some(known.name), own.or(known.role)),
            None => (Some(mention.name_span), own),
        }
    }

    /// The best speaker of a quotation.
    fn best(&mut self, asked: &Asked, quote: &Marked, with_above: bool) -> Option<Best> {
        self.room.tried.clear();
        let mut best: Option<Best> = None;
        let mut take = |mention: &mentions::Mention, answers: speaker::Answers, is_above: bool| {
            let score = speaker::sum(&self.weights.speaker, &answers);
            if best.as_ref().is_none_or(|best| score > best.score) {
                best = Some(Best { mention: *mention, is_above, answers, score });
            }
            self.room.tried.push((mention.span, answers));
        };
        for number in asked.tried(&self.room.here) {
            if let Some(mention) = self.room.here.mentions.get(number) {
                take(mention, asked.answers(&self.room.here, number, mention), false);
            }
        }
        if with_above {
            let last = self.room.above.mentions.len();
            for number in last.saturating_sub(6)..last {
                if let Some(mention) = self.room.above.mentions.get(number) {
                    take(mention, asked.answers_above(&self.room.above, number, mention), true);
                }
            }
        }
        self.watch.speaker(quote.span, &self.room.tried);
        best
    }

    fn keep(
        &mut self,
        block: BlockKind,
        quote: &Marked,
        asked: &Asked,
        best: Option<&Best>,
        continues: bool,
    ) {
        let answers = said::answers(self.text, &self.room.here, block, quote, asked, best);
        self.watch.said(quote.span, &answers);
        let before = self.room.quotes.last().copied().filter(|_| continues);
        let kind = if let Some(before) = before {
            before.kind
        } else if speaker::sum(&self.weights.said, &answers) < 0 {
            QuoteKind::Scare
        } else if speaker::sum(&self.weights.mixed, &answers) > 0 {
            QuoteKind::Mixed
        } else {
            QuoteKind::Direct
        };
        let mut kept = QuoteSpan { span: quote.span, kind, speaker: None, cue: None, continues };
        if let (Some(before), true) = (before, self.room.here.mentions.is_empty()) {
            (kept.speaker, kept.cue) = (before.speaker, before.cue);
        } else if kind != QuoteKind::Scare
            && let Some(best) = best
        {
            kept.cue = self.cue(quote.span, asked, best);
            let (name, role) = self.resolve(quote.span, best);
            kept.speaker = Some(SpeakerSpan { mention: best.mention.span, name, role });
        }
        self.room.quotes.push(kept);
    }
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

/// How many blocks above are read for names.
const LOOK_BACK: usize = 3;

/// What the log keeps of a mention, if it is the name of a person.
fn entry(mention: &Mention, block: usize) -> Option<Entry> {
    if !matches!(mention.sort, Sort::FullName | Sort::Name | Sort::Titled) {
        return None;
    }
    let starts = mention.before == mentions::Beside::Edge;
    Some(Entry {
        key: mention.key,
        name: mention.name_span,
        gender: mention.gender,
        block,
        sentence: mention.sentence,
        part: if mention.right.level >= 3 {
            4
        } else if mention.left.level >= 3 {
            5
        } else {
            u8::from(mention.right.holds()) + 2 * u8::from(starts)
        },
        leads: false,
        sort: match mention.sort {
            Sort::FullName => 0,
            Sort::Titled => 1,
            _ => 2 + u8::from(mention.behind == mentions::Beside::Possessive),
        },
        is_full: mention.sort == Sort::FullName,
    })
}

/// What the program that learns the weights needs.
#[cfg(learn)]
#[doc(hidden)]
pub mod learn {
    use super::{Weights, cue, read, resolve, said, speaker, words::Words};
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
            let words = Words::new(&LANGUAGES[0].speech, "en", levels);
            Self {
                words,
                weights: Weights {
                    speaker: [0; _],
                    said: [0; _],
                    mixed: [0; _],
                    person: [0; _],
                    cue: [0; _],
                },
            }
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
            let quotes =
                read(text, outline.blocks(), &mut Vec::new(), &self.words, &self.weights, &mut notes);
            (quotes, notes.0)
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

//! The plain patterns in which newspapers of languages other than English report speech.
//!
//! The weights were learned from English texts. In other languages what stands right beside a quotation decides first, and the
//! weights only where nothing does.

mod able;
mod again;
mod apposed;
mod behind;
mod colon;
mod inserted;
mod kind;
mod source;
mod verb_last;
mod view;

use std::mem;

use self::{
    again::{goes_on, said_before, spoke_above, subject_above},
    apposed::{apposed, outer, with_office},
    behind::Behind,
    colon::announced,
};
use super::{
    Reader, Room, SURE, Watch,
    asked::Asked,
    class::Class,
    mentions::{Mention, Sort},
    page::Page,
    said::Best,
    tokens::{Kind, Token},
    words::Words,
};
use crate::{QuoteKind, Span, resolve::Source};

/// What a plain pattern tells of a quotation beside its speaker.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    /// The word that reports it.
    pub(super) cue: Option<Span>,
    /// Whether all of it is somebody's words.
    is_whole: bool,
}

/// What a plain pattern tells of a quotation.
struct Plain {
    /// The number of the mention that said it, and the mention without what does not belong to it.
    speaker: Option<(usize, Mention)>,
    /// The word that reports it.
    cue: Option<Span>,
    /// Whether all of it is somebody's words.
    is_whole: bool,
}

impl<W: Watch> Reader<'_, W> {
    /// The best speaker of a quotation in a language other than English, where one was found by the weights.
    #[cold]
    #[inline(never)]
    pub(super) fn elsewhere(
        &mut self,
        asked: &Asked<'_>,
        weighed: Option<Best>,
        with_above: bool,
    ) -> Option<Best> {
        let (words, text) = (self.words, self.text);
        let Room { here, above, within, told, spoken, people, quotes, .. } = &mut *self.room;
        *told = Told::default();
        if !words.knows_speech {
            return weighed;
        }
        let best = best(text, here, asked, words, told, *spoken);
        if let Some(best) = best {
            *spoken = Some((best.number, best.mention));
            return Some(best);
        }
        *spoken = None;
        if words.verb_last && told.cue.is_none() {
            return verb_last::announced(above, asked, told).filter(|_| with_above);
        }
        if words.drops_subject
            && let Some(cue) = told.cue
            && let Some((number, mention)) = again::dropped(here, above, quotes.last(), asked, cue)
        {
            return Some(Best::above(asked, number, mention));
        }
        let source = Source { text, blocks: self.blocks, quotes, words };
        let may_speak = |best: &Best| {
            let mention = best.mention;
            let (page, span) = (if best.is_above { &*above } else { &*here }, mention.span);
            let is_known = || {
                let block = page.block - 1;
                let person = people.named(source, span, mention.name_span(), block, mention.gender);
                let person = person.map(|person| people.settled(person, source, text.len()));
                let known = person.and_then(|person| people.get(person));
                known.is_some_and(|known| known.is_person && known.has_forename())
            };
            best.joined.0 != best.number || able::may_speak(text, page, asked, &mention, words, is_known)
        };
        let (had, weighed) = (weighed, weighed.filter(may_speak));
        let weighed = weighed.filter(|best| best.is_above || !source::is_far_source(asked, &best.joined.1));
        let speaks = weighed.is_some_and(|best| !best.is_above && speaks(asked, &best.joined.1));
        if !speaks && let Some(inserted) = inserted::inserted(text, within, here.block, asked, words, told) {
            mem::swap(above, within);
            return Some(inserted);
        }
        let Some(best) = weighed else {
            // "Et d’ajouter : « ... »"
            let spoke = spoke_above(here, above, quotes.last()).filter(|_| told.cue.is_some());
            if let Some((number, mention)) = spoke {
                return Some(Best::above(asked, number, mention));
            }
            let (number, mention) = had.and_then(|_| able::instead(here, asked, words))?;
            return Some(Best::beside(here, asked, number, mention));
        };
        let page = if best.is_above { above } else { here };
        let meant = antecedent(page, best.number).map(|(number, mention)| Best {
            mention: *mention,
            joined: (number, *mention),
            number,
            ..best
        });
        let office = outer(page, best.number, words);
        let from = office.map_or(best.number, |(office, _)| office);
        let named = apposed(page, from, words).or(office).filter(|_| best.joined.0 == best.number);
        let named = named.or_else(|| Some((best.number, with_office(page, best.number, words)?)));
        Some(meant.or(named.map(|(number, mention)| Best { mention, number, ..best })).unwrap_or(best))
    }

    /// Whether a plain pattern tells that all of a quotation is somebody's words, in languages other than English.
    pub(super) fn is_told_whole(&self) -> bool {
        !self.words.is_english && self.room.told.is_whole
    }

    /// What kind of quotation it is by what stands beside it, in languages other than English.
    pub(super) fn plain_kind(&self, asked: &Asked<'_>, best: Option<&Best>) -> Option<QuoteKind> {
        if self.words.is_english {
            return None;
        }
        kind::kind(self.text, &self.room.here, asked, best, self.room.told, self.words)
    }
}

/// The participle behind an auxiliary that was taken for what reports, where no list knows it: "a brocardé".
pub(super) fn participle(page: &Page, words: &Words, cue: Span) -> Span {
    if !words.has_articles {
        return cue;
    }
    let tokens = &page.tokens;
    let at = tokens.all.partition_point(|token| token.start < cue.start());
    if !tokens.class(at).any(Class::AUXILIARY) {
        return cue;
    }
    let behind = (at + 1..at + 1 + ADVERBS).find(|i| !tokens.class(*i).any(Class::ADVERB));
    let participle = behind.and_then(|i| tokens.get(i));
    let is_unknown = |token: &&Token| token.kind == Kind::Word && token.class.is_empty();
    participle.filter(is_unknown).map_or(cue, Token::span)
}

/// Who said a quotation by what stands beside it; what else that tells is kept.
fn best(
    text: &str,
    page: &Page,
    asked: &Asked<'_>,
    words: &Words,
    told: &mut Told,
    spoken: Option<(usize, Mention)>,
) -> Option<Best> {
    let Plain { speaker, cue, is_whole } = plain(text, page, asked, words)?;
    *told = Told { cue, is_whole };
    let (number, mention) = speaker?;
    // What was cut off a mention once is no part of it again.
    let mention = spoken.filter(|(before, _)| *before == number).map_or(mention, |(_, before)| before);
    let (by, named) = apposed(page, number, words).unwrap_or((number, mention));
    Some(Best { mention: named, number: by, ..Best::beside(page, asked, number, mention) })
}

impl Best {
    /// A speaker in the block above a quotation that a pattern tells.
    pub(super) fn above(asked: &Asked<'_>, number: usize, mention: Mention) -> Self {
        Self {
            mention,
            joined: (number, mention),
            number,
            is_above: true,
            score: SURE,
            pattern: asked.pattern_above(),
            same: false,
        }
    }

    /// A speaker in the block of a quotation that a pattern tells.
    fn beside(page: &Page, asked: &Asked<'_>, number: usize, mention: Mention) -> Self {
        Self {
            mention,
            joined: (number, mention),
            number,
            is_above: false,
            score: SURE,
            pattern: asked.pattern_of(page, number, &mention),
            same: mention.sentence == asked.sentence,
        }
    }
}

/// Whether a mention is joined to a verb of speech in the sentence of a quotation.
fn speaks(asked: &Asked<'_>, mention: &Mention) -> bool {
    mention.sentence == asked.sentence && mention.right.level.max(mention.left.level) >= 4
}

/// How many mentions or verbs of a sentence are looked at.
const FAR: usize = 32;
/// How many mentions behind a verb or a name are tried.
const BEHIND: usize = 4;
/// How many words stand at most from an auxiliary to its participle.
const ADVERBS: usize = 3;

fn plain(text: &str, page: &Page, asked: &Asked<'_>, words: &Words) -> Option<Plain> {
    let behind = Behind { sentence: asked.sentence, mentions: asked.mentions, words };
    let is_parted = matches!(asked.ends, Some('?' | '!'));
    if words.verb_last {
        return verb_last::verb_last(page, asked, &behind).or_else(|| source::source(page, asked));
    }
    if let Some(read) = source::read(text, page, asked, words) {
        return Some(read);
    }
    if let Some(verb) = behind.verb(page, asked.at + 1, is_parted) {
        let speaker = behind.subject(page, &verb);
        let cue = page.tokens.get(verb.at).map(Token::span);
        let is_whole =
            asked.starts || asked.at.checked_sub(1).is_some_and(|before| is_sign(page.tokens.kind(before)));
        if speaker.is_some() {
            return Some(Plain { speaker, cue, is_whole });
        }
        if words.drops_subject && verb.is_known {
            let speaker = said_before(page, asked).or_else(|| subject_above(page, asked));
            return Some(Plain { speaker, cue, is_whole });
        }
        return source::source(page, asked);
    }
    if let Some((number, mention, cue)) = behind.bracket(page, asked.at + 1) {
        let is_whole = asked.starts;
        return Some(Plain { speaker: Some((number, mention)), cue: Some(cue), is_whole });
    }
    if asked.colon
        && let Some(announced) = announced(page, asked, words)
    {
        return Some(announced);
    }
    if let Some(reported) = source::reported(page, asked, words) {
        return Some(reported);
    }
    if asked.starts {
        return source::source(page, asked).or_else(|| goes_on(page, asked));
    }
    let beside = goes_on(page, asked).or_else(|| source::source(page, asked));
    let beside = beside.or_else(|| source::hearsay(page, asked, words));
    beside.or_else(|| view::view(text, page, asked, words))
}

/// Whether a sign sets off what stands behind it as a sentence of its own.
const fn is_sign(kind: Option<Kind>) -> bool {
    matches!(kind, Some(Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Stop | Kind::Open))
}

/// Whom a relative pronoun stands for, where more than signs stand between: "Jane Roe, nurse in Salem, who".
fn antecedent(page: &Page, number: usize) -> Option<(usize, &Mention)> {
    let who = page.mentions.get(number).filter(|mention| mention.sort == Sort::Who)?;
    let before = page.mentions.get(..number)?.iter().enumerate().rev().take(BEHIND);
    let same = before.take_while(|(_, mention)| mention.sentence == who.sentence);
    let is_name = |mention: &Mention| matches!(mention.sort, Sort::FullName | Sort::Titled | Sort::Name);
    let is_noun = |mention: &Mention| matches!(mention.sort, Sort::Head | Sort::BareHead | Sort::Noun);
    let named = same.clone().find(|(_, mention)| is_name(mention));
    named.or_else(|| same.clone().find(|(_, mention)| is_noun(mention)))
}

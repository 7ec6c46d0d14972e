//! The plain patterns in which newspapers of languages other than English report speech.
//!
//! The weights were learned from English texts. In other languages what stands right beside a quotation decides first, and the
//! weights only where nothing does.

mod behind;
mod inserted;
mod kind;
mod source;
mod verb_last;

use std::mem;

use self::behind::{Behind, is_parted};
use super::{
    Reader, Room, SURE, Watch,
    asked::Asked,
    class::Class,
    mentions::{Beside, Mention, Sort},
    page::Page,
    said::Best,
    tokens::{Kind, Token},
    words::Words,
};
use crate::{QuoteKind, Span};

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
        let Room { here, above, within, told, .. } = &mut *self.room;
        *told = Told::default();
        if !words.knows_speech {
            return weighed;
        }
        let best = best(here, asked, words, told);
        if best.is_some() {
            return best;
        }
        if words.verb_last && told.cue.is_none() {
            return verb_last::announced(above, asked, told).filter(|_| with_above);
        }
        let weighed = weighed.filter(|best| best.is_above || !source::is_far_source(asked, &best.joined.1));
        let speaks = weighed.is_some_and(|best| !best.is_above && speaks(asked, &best.joined.1));
        if !speaks && let Some(inserted) = inserted::inserted(text, within, here.block, asked, words, told) {
            mem::swap(above, within);
            return Some(inserted);
        }
        let best = weighed?;
        let page = if best.is_above { above } else { here };
        let meant = antecedent(page, best.number).map(|(number, mention)| Best {
            mention: *mention,
            joined: (number, *mention),
            number,
            ..best
        });
        Some(meant.unwrap_or(best))
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
        kind::kind(&self.room.here, asked, best, self.room.told, self.words)
    }
}

/// Who said a quotation by what stands beside it; what else that tells is kept.
fn best(page: &Page, asked: &Asked<'_>, words: &Words, told: &mut Told) -> Option<Best> {
    let Plain { speaker, cue, is_whole } = plain(page, asked, words)?;
    *told = Told { cue, is_whole };
    let (number, mention) = speaker?;
    let (by, named) = apposed(page, number).unwrap_or((number, mention));
    Some(Best {
        mention: named,
        joined: (number, mention),
        number: by,
        is_above: false,
        score: SURE,
        pattern: asked.pattern_of(page, number, &mention),
        same: mention.sentence == asked.sentence,
    })
}

/// Whether a mention is joined to a verb of speech in the sentence of a quotation.
fn speaks(asked: &Asked<'_>, mention: &Mention) -> bool {
    mention.sentence == asked.sentence && mention.right.level.max(mention.left.level) >= 4
}

/// How many mentions or verbs of a sentence are looked at.
const FAR: usize = 32;
/// How many mentions behind a verb or a name are tried.
const BEHIND: usize = 4;

fn plain(page: &Page, asked: &Asked<'_>, words: &Words) -> Option<Plain> {
    let behind = Behind { sentence: asked.sentence, mentions: asked.mentions };
    let is_parted = matches!(asked.ends, Some('?' | '!'));
    if words.verb_last {
        return verb_last::verb_last(page, asked, &behind).or_else(|| source::source(page, asked));
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
            return Some(Plain { speaker: said_before(page, asked), cue, is_whole });
        }
        return None;
    }
    if asked.starts {
        return source::source(page, asked).or_else(|| goes_on(page, asked));
    }
    goes_on(page, asked).or_else(|| source::source(page, asked))
}

/// Whether a sign sets off what stands behind it as a sentence of its own.
const fn is_sign(kind: Option<Kind>) -> bool {
    matches!(kind, Some(Kind::Colon | Kind::Semicolon | Kind::Dash | Kind::Stop | Kind::Open))
}

/// The most tokens between the noun that a verb has for its subject and the comma before a name.
const COMPLEMENT: usize = 6;

/// The name in commas behind the noun that a verb has for its subject: "a déclaré l’organiste, [Jane Roe]", "a rapporté le
/// porte-parole du président, [Jane Roe]".
fn apposed(page: &Page, number: usize) -> Option<(usize, Mention)> {
    let is_noun = |mention: &&Mention| matches!(mention.sort, Sort::Noun | Sort::Head | Sort::BareHead);
    let noun = page.mentions.get(number).filter(is_noun)?;
    let behind = page.tokens.all.get(noun.end..)?;
    let length = behind.iter().take(COMPLEMENT + 1).position(|token| token.kind == Kind::Comma)?;
    let fits = match behind.get(..length)? {
        [] => true,
        [first, ..] => first.class.any(Class::OF) && !is_parted(&page.tokens, noun.end, noun.end + length),
    };
    let mut behind = (number + 1..).zip(page.mentions.get(number + 1..)?).take(BEHIND);
    let first = noun.end + length + 1;
    // "il direttore marittimo, ammiraglio [Jane Roe]"
    let is_unknown = |i: usize| page.tokens.kind(i) == Some(Kind::Word) && page.tokens.class(i).is_empty();
    let (by, named) =
        behind.find(|(_, named)| named.first == first || named.first == first + 1 && is_unknown(first))?;
    let is_name = matches!(named.sort, Sort::FullName | Sort::Titled);
    let closes = matches!(named.behind, Beside::Comma | Beside::Edge);
    (fits && is_name && closes).then_some((by, *named))
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

/// Who said the quotation before in the block, unless a name stands between as the subject of a verb.
fn said_before(page: &Page, asked: &Asked<'_>) -> Option<(usize, Mention)> {
    let before = asked.decided?;
    let number = before.speaker?;
    let earlier = page.mentions.get(..asked.mentions)?;
    let first = earlier.partition_point(|mention| mention.first <= before.at).max(number + 1);
    let is_other = |mention: &Mention| mention.is_named() && mention.right.holds();
    let has_other = earlier.get(first..).unwrap_or_default().iter().any(is_other);
    if has_other { None } else { Some((number, *page.mentions.get(number)?)) }
}

/// A quotation that goes on with the one before, behind who said that: "„...“, sagte Roth. „...“", "„...“, sagte Roth, „...“".
fn goes_on(page: &Page, asked: &Asked<'_>) -> Option<Plain> {
    let before = asked.decided.filter(|before| before.kind == QuoteKind::Direct)?;
    let number = before.speaker?;
    let mention = page.mentions.get(number)?;
    let is_cut = !asked.starts
        && asked.sentence == before.sentence
        && asked.begins.is_some_and(char::is_lowercase)
        && asked.at.checked_sub(1).and_then(|before| page.tokens.kind(before)) == Some(Kind::Comma);
    let is_next = asked.starts && asked.sentence == before.sentence + 1;
    if !(is_cut || is_next) || mention.first <= before.at {
        return None;
    }
    let behind = page.tokens.kind(asked.at + 1);
    let ends = matches!(asked.ends, Some('.' | '?' | '!' | '…')) || matches!(behind, None | Some(Kind::Stop));
    Some(Plain { speaker: Some((number, *mention)), cue: None, is_whole: is_cut || ends })
}

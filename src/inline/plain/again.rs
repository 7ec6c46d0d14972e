//! Quotations whose speaker stands elsewhere: who spoke before goes on.

use super::{FAR, Plain};
use crate::{
    QuoteKind, QuoteSpan, Span,
    inline::{
        asked::Asked,
        class::Class,
        mentions::{Mention, Path, Sort},
        page::Page,
        tokens::Kind,
    },
};

/// Who said the quotation before in the block, unless a name stands between as the subject of a verb.
pub(super) fn said_before(page: &Page, asked: &Asked<'_>) -> Option<(usize, Mention)> {
    let before = asked.decided?;
    let number = before.speaker?;
    let earlier = page.mentions.get(..asked.mentions)?;
    let first = earlier.partition_point(|mention| mention.first <= before.at).max(number + 1);
    let is_other = |mention: &Mention| is_person(page, mention) && (mention.right.holds() || mention.begins);
    let has_other = earlier.get(first..).unwrap_or_default().iter().any(is_other);
    if has_other { None } else { Some((number, *page.mentions.get(number)?)) }
}

/// A quotation that goes on with the one before, behind who said that: "„...“, sagte Roth. „...“", "„...“, sagte Roth, „...“".
pub(super) fn goes_on(page: &Page, asked: &Asked<'_>) -> Option<Plain> {
    let before = asked.decided.filter(|before| before.kind == QuoteKind::Direct)?;
    let number = before.speaker?;
    let mention = page.mentions.get(number)?;
    let is_cut = !asked.starts
        && asked.sentence == before.sentence
        && asked.begins.is_some_and(char::is_lowercase)
        && asked
            .at
            .checked_sub(1)
            .is_some_and(|before| matches!(page.tokens.kind(before), Some(Kind::Comma | Kind::Dash)));
    let is_next = asked.starts && asked.sentence == before.sentence + 1;
    if !(is_cut || is_next) || mention.first <= before.at {
        return None;
    }
    let behind = page.tokens.kind(asked.at + 1);
    let ends = matches!(asked.ends, Some('.' | '?' | '!' | '…')) || matches!(behind, None | Some(Kind::Stop));
    Some(Plain { speaker: Some((number, *mention)), cue: None, is_whole: is_cut || ends })
}

/// The subject of the sentence before, where nobody spoke in the block yet: "Ana Roe cierra los ojos. “Se oye”, dice."
pub(super) fn subject_above(page: &Page, asked: &Asked<'_>) -> Option<(usize, Mention)> {
    let earlier = page.mentions.get(..asked.mentions)?;
    // "Visiblemente emocionado, ..."
    let is_set_off = |mention: &Mention| {
        mention.right.path == Path::Direct && page.tokens.kind(mention.right.verb + 1) == Some(Kind::Comma)
    };
    let subject = |(_, mention): &(usize, &Mention)| {
        let is_subject = mention.right.holds() || mention.begins && mention.sort == Sort::Head;
        let is_source = mention.left.path == Path::Source;
        is_person(page, mention) && is_subject && !is_source && !is_set_off(mention)
    };
    let (number, mention) = earlier.iter().enumerate().rev().take(FAR).find(subject)?;
    (mention.sentence + 1 >= asked.sentence).then_some((number, *mention))
}

/// Who said the last quotation of the block above, if the last quotation stands there.
pub(super) fn spoke_above(here: &Page, above: &Page, last: Option<&QuoteSpan>) -> Option<(usize, Mention)> {
    let spoke = last?.speaker.filter(|_| above.block > 0 && above.block + 1 == here.block)?.mention;
    let number = above.mentions.partition_point(|mention| mention.span.start() < spoke.start());
    above.mentions.get(number).filter(|mention| mention.span == spoke).map(|mention| (number, *mention))
}

/// Who said the last quotation of the block above, where a verb without a subject tells of the first of a block before which nobody is
/// named: "“Ganamos”, dijo."
pub(super) fn dropped(
    here: &Page,
    above: &Page,
    last: Option<&QuoteSpan>,
    asked: &Asked<'_>,
    cue: Span,
) -> Option<(usize, Mention)> {
    if asked.decided.is_some() {
        return None;
    }
    let at = here.tokens.all.partition_point(|token| token.start < cue.start());
    let verb = here.verbs.get(here.verbs.partition_point(|verb| verb.at < at))?;
    let is_plain = verb.at == at && verb.subject.is_none();
    let is_other = |mention: &Mention| is_person(here, mention) || mention.sort.is_person();
    let is_first = || !here.mentions.iter().take(asked.mentions).any(is_other);
    spoke_above(here, above, last).filter(|_| is_plain && is_first())
}

/// Whether a mention is a name or somebody in an office.
fn is_person(page: &Page, mention: &Mention) -> bool {
    let last = mention.end.checked_sub(1).map_or(Class::default(), |last| page.tokens.class(last));
    mention.is_named() || mention.sort == Sort::Head && last.any(Class::TITLE.with(Class::PERSON))
}

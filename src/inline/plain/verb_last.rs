//! Languages in which the verb closes the sentence.

use super::{FAR, Plain, Told, behind::Behind, said_before};
use crate::{
    Span,
    inline::{
        asked::Asked,
        class::Class,
        mentions::{Mention, Path, Sort},
        page::Page,
        said::Best,
        tokens::{Kind, Token, Tokens},
    },
};

/// Who said a quotation where the verb closes the sentence.
///
/// ```text
/// verb-last = quote *small participle speaker / quote *small verb speaker
///           / speaker *word quote *small verb / speaker *word verb ":" quote
/// ```
pub(super) fn verb_last(page: &Page, asked: &Asked<'_>, behind: &Behind<'_>) -> Option<Plain> {
    let tokens = &page.tokens;
    let known = behind.verb(page, asked.at + 1, false).filter(|verb| verb.is_known);
    let before = asked.last.filter(|verb| asked.colon && verb.level >= 2);
    let at = known.as_ref().map(|verb| verb.at).or(before.map(|verb| verb.at))?;
    let is_whole = asked.begins.is_some_and(|first| !first.is_lowercase());
    let plain = |speaker| Some(Plain { speaker, cue: tokens.get(at).map(Token::span), is_whole });
    if known.is_some() {
        let next = page.mentions.get(asked.mentions).filter(|next| next.sentence == asked.sentence);
        let is_participle = tokens.class(at).any(Class::PARTICIPLE);
        let follows = |next: &&Mention| next.first == at + 1 && (is_participle || next.is_named());
        if let Some(next) = next.filter(follows) {
            return plain(Some((asked.mentions, *next)));
        }
    }
    let earlier = page.mentions.get(..asked.mentions)?;
    let subject = subject_before(tokens, earlier, asked.sentence, at);
    plain(subject.or_else(|| said_before(page, asked)))
}

/// The subject among the mentions before a verb that closes the sentence: one that a comma sets off, or else the first. A text
/// speaks only in the passive: "açıklamada, “...” denildi".
fn subject_before(
    tokens: &Tokens,
    earlier: &[Mention],
    sentence: u32,
    verb: usize,
) -> Option<(usize, Mention)> {
    let is_passive = tokens.class(verb).any(Class::AUXILIARY);
    let is_subject = |mention: &Mention| {
        mention.sentence == sentence
            && !matches!(mention.sort, Sort::Place | Sort::Noun | Sort::Who)
            && (mention.sort == Sort::Text) == is_passive
            && mention.left.path != Path::Source
            && tokens.kind(mention.end) != Some(Kind::Possessive)
    };
    let first = earlier.partition_point(|mention| mention.sentence < sentence);
    let subjects =
        earlier.iter().enumerate().skip(first).take(FAR).filter(|(_, mention)| is_subject(mention));
    let set_off = subjects.clone().find(|(_, mention)| tokens.kind(mention.end) == Some(Kind::Comma));
    let (number, mention) = set_off.or_else(|| subjects.clone().next())?;
    Some((number, whole_body(tokens, mention)))
}

/// A body with all of its name: "[Ulaştırma ve Altyapı Bakanlığı]".
fn whole_body(tokens: &Tokens, mention: &Mention) -> Mention {
    let is_body = tokens.class(mention.end.saturating_sub(1)).any(Class::HEAD.with(Class::BODY));
    let first = mention.first.checked_sub(2).filter(|first| {
        let is_and = tokens.class(first + 1).any(Class::CONJUNCTION);
        let joins = tokens.get(*first).filter(|token| token.sentence == mention.sentence && is_and);
        joins.is_some_and(|token| token.kind == Kind::Capital && !token.class.any(Class::FUNCTION))
    });
    match first.and_then(|first| tokens.get(first)) {
        Some(token) if is_body && mention.end > mention.first + 1 => {
            let span = Span::between(token.start, mention.span.end());
            Mention { first: mention.first - 2, span, name: token.start, ..*mention }
        }
        _ => *mention,
    }
}

/// Who said a quotation by a block above that ends in a verb of speech and a colon, where the verb closes the sentence.
pub(super) fn announced(above: &Page, asked: &Asked<'_>, told: &mut Told) -> Option<Best> {
    let tokens = &above.tokens;
    let colon = tokens.all.last().filter(|last| asked.alone && last.kind == Kind::Colon)?;
    let verb = above.verbs.last().filter(|verb| verb.level >= 2 && verb.at + 2 == tokens.all.len())?;
    let (number, mention) = subject_before(tokens, &above.mentions, colon.sentence, verb.at)?;
    *told = Told { cue: tokens.get(verb.at).map(Token::span), is_whole: true };
    Some(Best::above(asked, number, mention))
}

//! Those in whose view something is so: "Pour Anne Leroux, le bac n’est « pas un luxe »".

use super::{FAR, Plain};
use crate::inline::{
    asked::Asked,
    class::Class,
    mentions::{Mention, Sort},
    page::Page,
    tokens::Kind,
    words::{Words, hash},
};

/// The one in whose view the sentence of a quotation is told, which that begins with.
///
/// ```text
/// view = "pour" speaker ( "," / verb ) *word quote
/// ```
pub(super) fn view(text: &str, page: &Page, asked: &Asked<'_>, words: &Words) -> Option<Plain> {
    let tokens = &page.tokens;
    let first = tokens.all.partition_point(|token| token.sentence < asked.sentence);
    // "Já para o pescador Rui Roe"
    let first = first + usize::from(tokens.class(first).any(Class::ADVERB.with(Class::CONJUNCTION)));
    let begin = tokens.get(first).filter(|_| !asked.starts)?;
    let word = hash(begin.span().text(text)?);
    if !words.speech.views.split_ascii_whitespace().any(|view| hash(view) == word) {
        return None;
    }
    let number = page.mentions.partition_point(|mention| mention.first <= first);
    let mention =
        page.mentions.get(number).filter(|mention| mention.first == first + 1 && is_person(page, mention))?;
    let closes = asked.colon
        || match tokens.get(mention.end)? {
            token if token.kind == Kind::Comma => true,
            // "Per il sindaco la strada è «un rischio»", "Per il sindaco si tratta di «un rischio»"
            token if words.has_articles => {
                token.class.any(Class::DETERMINER.with(Class::ADVERB))
                    && mention.sort != Sort::Name
                    && asked.begins.is_some_and(char::is_lowercase)
            }
            token => words.verb_second && token.class.any(Class::VERB.with(Class::AUXILIARY)),
        };
    let from = page.verbs.partition_point(|verb| verb.at < mention.end);
    let between = page.verbs.get(from..)?.iter().take_while(|verb| verb.at < asked.at);
    let reports =
        between.clone().take(FAR).any(|verb| verb.level >= 4) || between.take(FAR + 1).count() > FAR;
    let is_whole = asked.colon && asked.begins.is_some_and(|first| !first.is_lowercase());
    let cue = Some(begin.span());
    (closes && mention.end <= asked.at && !reports).then_some(Plain {
        speaker: Some((number, *mention)),
        cue,
        is_whole,
    })
}

fn is_person(page: &Page, mention: &Mention) -> bool {
    const PERSON: Class = Class::TITLE.with(Class::PERSON).with(Class::HEAD);
    match mention.sort {
        Sort::FullName | Sort::Titled => true,
        Sort::Name => page.tokens.kind(mention.end) == Some(Kind::Comma),
        Sort::Head => (mention.first..mention.end).any(|i| page.tokens.class(i).any(PERSON)),
        _ => false,
    }
}

//! The name of who holds an office, behind it.

use super::BEHIND;
use crate::{
    Span,
    inline::{
        class::Class,
        mentions::{Beside, Mention, Sort},
        page::Page,
        plain::behind::is_parted,
        tokens::Kind,
        words::Words,
    },
};

/// The most tokens between the noun that a verb has for its subject and the comma before a name, or that name.
const COMPLEMENT: usize = 6;
const SHORT: usize = 3;

/// The name behind the noun that a verb has for its subject.
///
/// ```text
/// apposed    = noun [ complement ] "," [ unknown ] name / office complement name
/// complement = preposition *word / article *word
/// ```
///
/// "a déclaré l’organiste, [Jane Roe]", "a rapporté le porte-parole du président, [Jane Roe]", "sagte der Leiter der Schule, [Jane
/// Roe]"; "a dit [la ministre de l’Économie Jane Roe]".
pub(super) fn apposed(page: &Page, number: usize, words: &Words) -> Option<(usize, Mention)> {
    let is_noun = |mention: &&Mention| matches!(mention.sort, Sort::Noun | Sort::Head | Sort::BareHead);
    let noun = page.mentions.get(number).filter(is_noun)?;
    in_commas(page, number, noun, words).or_else(|| behind_complement(page, number, noun, words))
}

fn in_commas(page: &Page, number: usize, noun: &Mention, words: &Words) -> Option<(usize, Mention)> {
    let behind = page.tokens.all.get(noun.end..)?;
    let length = behind.iter().take(COMPLEMENT + 1).position(|token| token.kind == Kind::Comma)?;
    let fits = match behind.get(..length)? {
        [] => true,
        [first, ..] => {
            let is_genitive = words.capital_nouns && first.class.any(Class::DETERMINER);
            let joins = is_genitive
                || words.no_articles && length <= SHORT
                || first.class.any(Class::OF.with(Class::PREPOSITION));
            joins
                && !is_parted(&page.tokens, noun.end, noun.end + length)
                && !names_another(page, noun.end, noun.end + length)
        }
    };
    let mut behind = (number + 1..).zip(page.mentions.get(number + 1..)?).take(BEHIND);
    let first = noun.end + length + 1;
    // "il direttore marittimo, ammiraglio [Jane Roe]"
    let is_unknown = |i: usize| page.tokens.kind(i) == Some(Kind::Word) && page.tokens.class(i).is_empty();
    let (by, named) =
        behind.find(|(_, named)| named.first == first || named.first == first + 1 && is_unknown(first))?;
    let is_name = matches!(named.sort, Sort::FullName | Sort::Titled);
    // "la alcaldesa, [Jane Roe] (independiente), dijo"
    let closes = matches!(named.behind, Beside::Comma | Beside::Edge)
        || page.tokens.kind(named.end) == Some(Kind::Open);
    (fits && is_name && closes).then_some((by, *named))
}

/// Whether somebody is named among some tokens who may be the one that a name behind them belongs to: "le maire à un
/// journaliste, Jane Roe". What an office is of is no such: "le porte-parole du président".
fn names_another(page: &Page, from: usize, to: usize) -> bool {
    let between = page.tokens.all.get(from..to).unwrap_or_default();
    let is_of = between.first().is_some_and(|first| first.class.any(Class::OF.with(Class::DETERMINER)));
    !is_of && between.iter().any(|token| token.class.any(Class::TITLE.with(Class::PERSON)))
}

/// A full name right behind an office and what that is of, with the words before it: "la députée d’opposition Jane Roe".
fn behind_complement(page: &Page, number: usize, noun: &Mention, words: &Words) -> Option<(usize, Mention)> {
    const PERSON: Class = Class::TITLE.with(Class::PERSON);
    const JOINS: Class = Class::OF.with(Class::TO).with(Class::PREPOSITION).with(Class::DETERMINER);
    let tokens = &page.tokens;
    let mut behind = (number + 1..).zip(page.mentions.get(number + 1..)?).take(2);
    let (by, named) = behind.find(|(_, named)| named.sort == Sort::FullName)?;
    let span = Span::between(noun.span.start(), named.span.end());
    let joined = Mention { first: noun.first, span, before: noun.before, left: noun.left, ..*named };
    let name =
        (named.first..named.end).find(|i| tokens.get(*i).is_some_and(|token| token.start == named.name))?;
    let is_office = tokens.class(noun.end.checked_sub(1)?).any(PERSON);
    // "szef opozycji Jan Roe"
    if words.no_articles && named.first == noun.end && (1..SHORT).contains(&(name - named.first)) {
        let is_word =
            (named.first..name).all(|i| tokens.kind(i) == Some(Kind::Word) && !tokens.class(i).any(PERSON));
        return (is_office && is_word).then_some((by, joined));
    }
    let complement = tokens.all.get(noun.end..name).filter(|all| (2..=SHORT).contains(&all.len()))?;
    let (joins, last) = (complement.first()?.class, complement.last()?);
    // "l’avocat de la jeune Jane Roe"
    let small = complement.iter().filter(|token| token.class.any(JOINS)).count();
    let is_word = !last.class.any(PERSON.with(Class::FUNCTION)) && (last.kind == Kind::Capital || small == 1);
    let fits = is_office
        && is_word
        && joins.any(Class::OF.with(Class::TO).with(Class::PREPOSITION))
        && small + 1 == complement.len()
        && !is_parted(tokens, noun.end, name);
    fits.then_some((by, joined))
}

/// The office that a name behind it belongs to: "[der Leiter] der Schule", "[o presidente] da junta".
pub(super) fn outer(page: &Page, number: usize, words: &Words) -> Option<(usize, Mention)> {
    let inner = page.mentions.get(number)?;
    let before = number.checked_sub(1)?;
    let office = page.mentions.get(before).filter(|office| office.sentence == inner.sentence)?;
    let is_of = match inner.first.checked_sub(office.end)? {
        0 if words.no_articles => page.tokens.kind(inner.first) == Some(Kind::Word),
        0 => page.tokens.class(inner.first).any(Class::DETERMINER),
        1 => page.tokens.class(office.end).any(Class::OF),
        _ => false,
    };
    let is_office = page.tokens.class(office.end.checked_sub(1)?).any(Class::TITLE.with(Class::PERSON));
    let is_noun = office.sort == Sort::Head || words.no_articles && office.sort == Sort::BareHead;
    (is_of && is_office && is_noun).then_some((before, *office))
}

/// A name with the office before it and what that is of: "[la edil de Hacienda Jane Roe] celebró".
pub(super) fn with_office(page: &Page, number: usize, words: &Words) -> Option<Mention> {
    page.mentions.get(number).filter(|named| named.sort == Sort::FullName)?;
    let before = number.checked_sub(1)?;
    let office = page.mentions.get(before).filter(|office| office.sort == Sort::Head)?;
    let (by, joined) = behind_complement(page, before, office, words)?;
    (by == number).then_some(joined)
}

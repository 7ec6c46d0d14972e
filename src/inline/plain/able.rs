//! Which mention may speak at all: the weights were learned on English texts, and take common nouns and adverbs with a capital for
//! people.

use super::FAR;
use crate::inline::{
    asked::Asked,
    class::Class,
    mentions::{Beside, Mention, Path, Sort},
    page::Page,
    tokens::Token,
    words::Words,
};

/// The level from which a verb is one of speech.
const SPEECH: u8 = 4;

/// Whether a mention that the weights took for the speaker may be one: "Generell", "Umso", "Angaben", "in Wien" are none.
/// `is_known` tells whether the text knows a person of that name.
pub(super) fn may_speak(
    text: &str,
    page: &Page,
    asked: &Asked<'_>,
    mention: &Mention,
    words: &Words,
    is_known: impl FnOnce() -> bool,
) -> bool {
    const PERSON: Class =
        Class::TITLE.with(Class::PERSON).with(Class::GIVEN).with(Class::HEAD).with(Class::BODY);
    let (right, left) = (mention.right, mention.left);
    if left.path == Path::Source {
        // "Jego zdaniem" of the next sentence
        return mention.sort != Sort::Possessive || mention.sentence == asked.sentence;
    }
    let reports = right.level >= SPEECH && !matches!(right.path, Path::Claim | Path::Phrase);
    if is_behind_preposition(mention) && !reports {
        // "Von der Stadt heißt es: „...“"
        let announces = asked.colon && asked.last.is_some_and(|verb| verb.level >= SPEECH);
        let before = mention.first.checked_sub(2).and_then(|before| page.tokens.get(before));
        return announces && before.is_none_or(|before| before.sentence != mention.sentence);
    }
    match mention.sort {
        Sort::It => false,
        // "La Chine a appelé au « calme »"
        Sort::Noun | Sort::Place if !words.capital_nouns => right.level >= 2,
        Sort::Noun | Sort::Place => reports,
        // Where common nouns are small, capitals within a sentence are those of a name.
        Sort::FullName | Sort::Body if !words.capital_nouns && !mention.begins => true,
        Sort::Name if !words.capital_nouns && right.level >= 2 => true,
        Sort::Name | Sort::FullName | Sort::Body => {
            let all = page.tokens.all.get(mention.first..mention.end).unwrap_or_default();
            let is_person = all.iter().any(|word| word.class.any(PERSON));
            if words.capital_nouns && mention.begins && !reports && is_adjective(text, all) {
                return false;
            }
            reports || left.level >= SPEECH || right.path == Path::Colon || is_person || is_known()
        }
        _ => true,
    }
}

/// Who may have said a quotation instead: the subject of the sentence before, or else who is named last in it.
pub(super) fn instead(page: &Page, asked: &Asked<'_>, words: &Words) -> Option<(usize, Mention)> {
    let earlier = page.mentions.get(..asked.mentions)?;
    let near = |(_, mention): &(usize, &Mention)| mention.sentence + 1 >= asked.sentence;
    let is_person = |(_, mention): &(usize, &Mention)| {
        let is_titled = (mention.first..mention.end)
            .any(|i| page.tokens.class(i).any(Class::TITLE.with(Class::PERSON).with(Class::GIVEN)));
        let is_one = match mention.sort {
            Sort::He | Sort::Titled => true,
            // "sie" is many people too.
            Sort::She => !words.capital_nouns,
            Sort::FullName => is_titled,
            Sort::Head => page.tokens.class(mention.end - 1).any(Class::TITLE.with(Class::PERSON)),
            _ => false,
        };
        is_one && !is_behind_preposition(mention) && mention.before != Beside::Of
    };
    let mut people = earlier.iter().enumerate().rev().take(FAR).take_while(near).filter(is_person);
    let last = people.clone().next();
    let (number, mention) = people.find(|(_, mention)| mention.right.holds()).or(last)?;
    Some((number, *mention))
}

fn is_behind_preposition(mention: &Mention) -> bool {
    matches!(mention.before, Beside::Preposition | Beside::To | Beside::By)
}

/// Whether the first of some words is an adjective by its end where a sentence begins with it: "Negative Folgen".
fn is_adjective(text: &str, words: &[Token]) -> bool {
    const ENDS: [&str; 5] = ["e", "er", "es", "en", "em"];
    let first = words.first().filter(|first| words.len() > 1 && first.class.is_empty());
    let word = first.and_then(|first| first.span().text(text)).unwrap_or_default();
    ENDS.iter().any(|end| word.ends_with(end))
}

//! The forms of the words of a list.

use super::{Class, STRONGEST, WEAK, hash};
use crate::lexicon::Speech;

/// The forms of the regular verbs of languages other than English.
pub(super) fn inflected_by_ends(speech: &Speech) -> impl Iterator<Item = (u64, Class)> {
    let lists = [(speech.weak_regular, WEAK), (speech.regular, STRONGEST)];
    let stems =
        lists.into_iter().flat_map(|(list, level)| list.split_whitespace().map(move |stem| (stem, level)));
    let ends = speech.verb_ends;
    let forms =
        stems.flat_map(move |(stem, level)| ends.iter().map(move |end| (format!("{stem}{end}"), level)));
    forms.flat_map(|(form, level)| {
        let capital = capitalised(&form).map(|form| hash(&form));
        [Some(hash(&form)), capital].into_iter().flatten().map(move |key| (key, Class::VERB.at_level(level)))
    })
}

/// Verbs that are participles by their ends: "diyen Roe" is "Roe, who says".
pub(super) fn participles(speech: &Speech) -> impl Iterator<Item = (u64, Class)> {
    let words = [speech.verbs, speech.weak_cues, speech.cues].into_iter().flat_map(str::split_whitespace);
    words
        .filter(|word| speech.participle_ends.iter().any(|end| word.ends_with(end)))
        .map(|word| (hash(word), Class::PARTICIPLE))
}

/// The word with a capital, where [`hash`] does not see past the case of its first letter: "Śledczy", "Сергей".
pub(super) fn capitalised(word: &str) -> Option<String> {
    let first = word.chars().next().filter(|first| !first.is_ascii())?;
    let rest = word.get(first.len_utf8()..)?;
    let capital: String = first.to_uppercase().chain(rest.chars()).collect();
    (hash(&capital) != hash(word)).then_some(capital)
}

/// The forms of a regular English verb: "deny denies denied denying".
pub(super) fn inflected(verb: &str) -> [String; 4] {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let mut back = verb.chars().rev();
    let (last, before) = (back.next().unwrap_or('x'), back.next().unwrap_or('x'));
    let stem = verb.strip_suffix(last).unwrap_or(verb);
    let hissing = matches!(last, 's' | 'x' | 'z') || verb.ends_with("ch") || verb.ends_with("sh");
    let (third, past, present) = match last {
        'y' if !vowel(before) => (format!("{stem}ies"), format!("{stem}ied"), format!("{verb}ing")),
        'e' => (format!("{verb}s"), format!("{verb}d"), format!("{stem}ing")),
        _ if hissing => (format!("{verb}es"), format!("{verb}ed"), format!("{verb}ing")),
        _ if doubles(verb) => (format!("{verb}s"), format!("{verb}{last}ed"), format!("{verb}{last}ing")),
        _ => (format!("{verb}s"), format!("{verb}ed"), format!("{verb}ing")),
    };
    [verb.to_owned(), third, past, present]
}

/// Verbs of the lists that double their last letter: "brag bragged".
fn doubles(verb: &str) -> bool {
    [
        "brag", "chat", "quip", "snap", "plan", "spin", "tag", "hashtag", "blog", "beg", "commit", "pen",
        "sum", "nag",
    ]
    .contains(&verb)
}

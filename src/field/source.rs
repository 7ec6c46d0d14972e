//! Whom a summary takes its news from.

use super::word::{COMPARED, agency, blank_words, glued_phrase, is_one_of, is_outlet, phrase, same, taken};
use crate::lexicon::Lists;

/// The agencies and outlets that a text says it has its news from, each once, in their order.
///
/// ```text
/// source    = name 1*2word reported / according name
/// name      = agency / ["the"] 1*4capital-word      ; the last of them a word of outlets
/// ```
pub(crate) fn sources(summary: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut rest = summary;
    let mut led = false;
    while !rest.is_empty() {
        if let Some((name, after)) = named(rest) {
            let next = blank_words(after.get(..).unwrap_or_default()).take(3);
            if (led || reports(next, after))
                && !found.iter().rev().take(COMPARED).any(|other| same(other, name))
            {
                found.push(name);
            }
            led = false;
            rest = after;
            continue;
        }
        let (after, leads) = lead(rest);
        led = leads || (led && is_article(rest));
        rest = after;
    }
    found
}

/// The name of an agency or outlet at the start of `input`, and what stands behind it.
fn named(input: &str) -> Option<(&str, &str)> {
    if !input.starts_with(char::is_uppercase) && !input.starts_with("dpa") {
        return None;
    }
    if let Ok((rest, name)) = agency(input) {
        return Some((name, rest));
    }
    let mut name = "";
    let mut rest = input;
    for _ in 0..4 {
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '&' | '-' | '\'')))
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end)?;
        if !word.starts_with(char::is_uppercase) {
            break;
        }
        name = taken(input, after);
        let Some(next) = after.strip_prefix(' ') else { break };
        rest = next;
    }
    let more_than_one = blank_words(name).count() > 1;
    (more_than_one && is_outlet(name)).then(|| (name, input.get(name.len()..).unwrap_or_default()))
}

/// Whether a reporting verb stands in the next words, before any sign.
fn reports<'a>(next: impl Iterator<Item = &'a str>, after: &str) -> bool {
    let same_clause = after.starts_with(' ');
    same_clause
        && next
            .scan(true, |open, word| {
                let here = *open;
                *open = !word.ends_with(['.', ',', ';', ':']);
                here.then_some(word)
            })
            .take(2)
            .any(|word| {
                let word = word.trim_matches(|c: char| !c.is_alphanumeric());
                is_one_of(word, REPORTED)
            })
}

/// What stands behind the first word or phrase, and whether it leads to a source: "according to".
fn lead(input: &str) -> (&str, bool) {
    for phrase in ACCORDING {
        let head = input.get(..phrase.len()).unwrap_or_default();
        let rest = input.get(phrase.len()..).unwrap_or_default();
        if same(head, phrase) && rest.starts_with([' ', '\u{A0}']) {
            return (rest.trim_start(), true);
        }
    }
    let first = input.chars().next().unwrap_or(' ');
    let end = if first.is_alphanumeric() {
        input.find(|c: char| !c.is_alphanumeric()).unwrap_or(input.len())
    } else {
        input.find(char::is_alphanumeric).unwrap_or(input.len())
    };
    (input.get(end..).unwrap_or_default(), false)
}

fn is_article(input: &str) -> bool {
    let word = input.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    word.is_empty()
        || glued_phrase(word).or_else(|_| phrase(word)).is_ok_and(|(_, entry)| entry.lists.any(Lists::STOP))
        || matches!(
            word,
            "the"
                | "der"
                | "die"
                | "das"
                | "la"
                | "el"
                | "il"
                | "a"
                | "o"
                | "l"
                | "news"
                | "agency"
                | "agence"
                | "agencia"
                | "agenzia"
        )
}

/// Verbs with which a source is named behind its report.
const REPORTED: &[&str] = &[
    "reported",
    "reports",
    "report",
    "berichtet",
    "berichtete",
    "meldet",
    "meldete",
    "rapporte",
    "rapportait",
    "rapporté",
    "annonce",
    "informó",
    "informa",
    "reportó",
    "riferisce",
    "riporta",
    "informou",
    "noticiou",
    "meldt",
    "meldde",
    "melder",
    "skriver",
    "rapporterar",
    "rapporterer",
    "podał",
    "podała",
    "podaje",
    "informuje",
    "uvedla",
    "uvádí",
    "bildirdi",
];

/// Words before the name of a source.
const ACCORDING: &[&str] = &[
    "according to",
    "meldet",
    "meldete",
    "berichtet",
    "berichtete",
    "rapporte",
    "a rapporté",
    "informó",
    "informa",
    "riferisce",
    "informou",
    "meldt",
    "melder",
    "as reported by",
    "reported by",
    "told",
    "laut",
    "nach angaben von",
    "nach angaben der",
    "nach informationen der",
    "wie",
    "selon",
    "d’après",
    "d'après",
    "según",
    "secondo",
    "segundo",
    "volgens",
    "ifølge",
    "enligt",
    "według",
    "podle",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_named_beside_a_verb_of_report() {
        for (summary, expected) in [
            ("The ships sailed on Friday, AP reported. More were to follow.", &["AP"][..]),
            ("The port is closed, according to Reuters.", &["Reuters"]),
            ("Reuters reports that the port is closed.", &["Reuters"]),
            ("The port is closed, the Elm Times reported.", &["Elm Times"]),
            ("The port is closed, according to the Elm Times and others.", &["Elm Times"]),
            ("AFP reported a fire; it was out by noon, AP reported.", &["AFP", "AP"]),
            ("AP reported a fire. It was small, AP reported.", &["AP"]),
            ("Der Hafen ist zu, meldet dpa. Die Schiffe warten.", &["dpa"]),
            ("Der Hafen ist zu, berichtet die Elmer Zeitung.", &["Elmer Zeitung"]),
            ("El puerto está cerrado, informó EFE.", &["EFE"]),
            ("Der Hafen ist laut dpa geschlossen.", &["dpa"]),
            ("Le port est fermé, selon l’AFP.", &["AFP"]),
            ("El puerto está cerrado, según EFE.", &["EFE"]),
            ("The port is closed, news wires reported.", &[]),
            ("The minister told Reuters he would go.", &["Reuters"]),
            ("He read the AP style book.", &[]),
            ("", &[]),
        ] {
            assert_eq!(sources(summary), expected, "{summary}");
        }
    }

    #[test]
    fn hostile_summaries_take_linear_time() {
        for piece in ["A ", "AP ", "according to ", "the ", "Aé"] {
            assert!(sources(&piece.repeat(5_000)).len() < 3);
        }
    }
}

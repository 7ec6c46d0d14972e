//! Whom a summary takes its news from.

use super::word::{
    COMPARED, agency, blank_words, check, glued_phrase, is_one_of, is_outlet, phrase, same, taken,
};
use crate::lexicon::{Lists, world};

/// The agencies and outlets that a text says it has its news from, each once, in their order.
///
/// ```text
/// source    = row 1*2word reported / row said / according row / "," reports row
/// row       = name *( ( "," / and ) ["the"] name )
/// name      = agency / broadcaster / ["the"] 1*4capital-word      ; the last of them a word of outlets
/// ```
pub(crate) fn sources(summary: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut rest = summary;
    let mut led = false;
    while !rest.is_empty() {
        let before = taken(summary, rest);
        if let Some((name, after)) = named(before, rest) {
            let mut row = vec![name];
            rest = after;
            while let Some((name, after)) = next_of_row(summary, rest) {
                row.push(name);
                rest = after;
            }
            if led || reports(row.last().unwrap_or(&name), rest) {
                for name in row {
                    if !found.iter().rev().take(COMPARED).any(|other| same(other, name)) {
                        found.push(name);
                    }
                }
            }
            led = false;
            continue;
        }
        let (after, leads) = lead(before, rest);
        led = leads || (led && is_article(rest));
        rest = after;
    }
    found
}

/// The name behind a comma or a word for "and", and what stands behind it: `, Reuters`, ` and the Elm Times`.
fn next_of_row<'a>(summary: &'a str, rest: &'a str) -> Option<(&'a str, &'a str)> {
    let behind = rest.strip_prefix(',').unwrap_or(rest).strip_prefix(' ')?;
    let joined = phrase(behind).ok().filter(|(_, entry)| entry.lists.any(Lists::AND));
    if joined.is_none() && !rest.starts_with(',') {
        return None;
    }
    let name = joined.map_or(behind, |(after, _)| after.trim_start());
    let name = name.strip_prefix("the ").unwrap_or(name);
    named(taken(summary, name), name)
}

/// The name of an agency or outlet at the start of `input`, which stands behind `before`, and what stands behind it.
fn named<'a>(before: &str, input: &'a str) -> Option<(&'a str, &'a str)> {
    if !input.starts_with(char::is_uppercase) && !input.starts_with("dpa") {
        return None;
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
    let articled = || before.ends_with("the ") || before.ends_with("The ");
    let whole = match blank_words(name).take(2).count() {
        0 => false,
        1 => is_one_of(name, world::BROADCASTERS) && shouts(name) || articled() && is_press(name),
        _ => is_outlet(name) || is_press(name) || is_one_of(name, world::BROADCASTERS),
    };
    // "CNN Business reported" names what the agency does not.
    if let Ok((rest, name)) = agency(input).and_then(|found| check(found, !whole)) {
        return Some((name, rest));
    }
    whole.then(|| (name, input.get(name.len()..).unwrap_or_default()))
}

/// Whether the last word of a name is one that newspapers and broadcasters are called by.
fn is_press(name: &str) -> bool {
    let words = [world::PAPERS, world::ALSO_PAPERS];
    blank_words(name).next_back().is_some_and(|word| words.iter().any(|words| is_one_of(word, words)))
}

fn shouts(name: &str) -> bool {
    name.chars().all(char::is_uppercase)
}

/// Whether a verb of report stands in the next words, or one of speech right behind, before any sign.
fn reports(name: &str, after: &str) -> bool {
    let same_clause = after.starts_with(' ');
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).len();
    let said = blank_words(after).next().is_some_and(|word| {
        is_one_of(word.get(..bare(word)).unwrap_or_default(), SAID) && (speaks(name) || is_press(name))
    });
    same_clause
        && (said
            || blank_words(after)
                .scan(true, |open, word| {
                    let here = *open;
                    *open = !word.ends_with(['.', ',', ';', ':']);
                    here.then_some(word)
                })
                .take(2)
                .any(|word| {
                    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
                    is_one_of(word, REPORTED)
                }))
}

/// Whether a name is only that of an agency or broadcaster, and not that of a person or a seller of pictures too.
fn speaks(name: &str) -> bool {
    shouts(name) || is_one_of(name, world::BROADCASTERS) || is_one_of(name, world::SPEAKING)
}

/// What stands behind the first word or phrase of `input`, which stands behind `before`, and whether it leads to a source:
/// "according to", ", reports".
fn lead<'a>(before: &str, input: &'a str) -> (&'a str, bool) {
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
    let leads = before.ends_with([' ', '\u{A0}'])
        && before.trim_end().ends_with([',', '"', '”', '’'])
        && input
            .get(..end)
            .is_some_and(|word| is_one_of(word, SAID) || matches!(word, "reports" | "reported"));
    (input.get(end..).unwrap_or_default(), leads)
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

/// Verbs of speech, with which agencies and newspapers are named too.
const SAID: &[&str] = &["said", "says", "wrote", "writes"];

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
    "melden",
    "meldete",
    "berichtet",
    "berichten",
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
            ("The firm chose the cheaper permits, AP and dpa reported.", &["AP", "dpa"]),
            ("AFP, Reuters and AP reported a fire.", &["AFP", "Reuters", "AP"]),
            ("The port is closed, according to AFP and the Elm Times.", &["AFP", "Elm Times"]),
            ("Der Hafen ist zu, melden AFP und dpa.", &["AFP", "dpa"]),
            ("The port is closed, the BBC reported.", &["BBC"]),
            ("The port is closed, reports Reuters.", &["Reuters"]),
            ("Al Jazeera and the Guardian reported a fire.", &["Al Jazeera", "Guardian"]),
            ("BBC News and Deutsche Welle wrote of a fire.", &["BBC News", "Deutsche Welle"]),
            ("The ships sail on, the Elm Independent reports.", &["Elm Independent"]),
            ("The rocket fell, state news agency KCNA said.", &["KCNA"]),
            ("Reuters said the port was closed.", &["Reuters"]),
            ("Jane Bloomberg said the port was closed.", &[]),
            ("Elm Police said the port was closed.", &[]),
            ("The guardian reported a fire.", &[]),
            ("AP reported Getty Images would be sold.", &["AP"]),
            ("He reads Reuters and the Elm Times at home.", &[]),
            ("He read the AP style book.", &[]),
            ("", &[]),
        ] {
            assert_eq!(sources(summary), expected, "{summary}");
        }
    }

    #[test]
    fn hostile_summaries_take_linear_time() {
        for piece in ["A ", "AP ", "AP, ", "AP and ", "according to ", "the ", "Aé"] {
            assert!(sources(&piece.repeat(5_000)).len() < 3);
        }
    }
}

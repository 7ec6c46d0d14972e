//! Who else took part: the line behind an article.

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::word::{agency, blank_words, glued_phrase, is_agency, is_name, is_one_of, place, taken};
use crate::{
    Span, TaglineRole,
    error::{ParseError, ParseErrorKind},
    lexicon::{LANGUAGES, Lists},
};

/// Who did one part of the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TaglineParts<'a> {
    /// What they did.
    pub(crate) role: TaglineRole,
    /// Their names, or the agency's, as printed and without the places they worked in.
    pub(crate) names: Vec<&'a str>,
}

use TaglineRole::{AdditionalReporting, Editing, Photography, Reporting, Writing};

/// Phrases before the names, in lower case; longer ones before those they contain.
const BEFORE: &[(&str, TaglineRole)] = &[
    ("additional reporting by", AdditionalReporting),
    ("additional reporting from", AdditionalReporting),
    ("additional reporting and writing by", AdditionalReporting),
    ("with additional reporting by", AdditionalReporting),
    ("with reporting by", AdditionalReporting),
    ("with reporting from", AdditionalReporting),
    ("with files from", AdditionalReporting),
    ("with assistance from", AdditionalReporting),
    ("with assistance by", AdditionalReporting),
    ("with contributions from", AdditionalReporting),
    ("reporting and writing by", Reporting),
    ("reporting by", Reporting),
    ("reported by", Reporting),
    ("writing by", Writing),
    ("written by", Writing),
    ("editing by", Editing),
    ("edited by", Editing),
    ("photography by", Photography),
    ("photographs by", Photography),
    ("photos by", Photography),
    ("research was contributed by", AdditionalReporting),
    ("research by", AdditionalReporting),
    ("mit material von", AdditionalReporting),
    ("mit material der", AdditionalReporting),
    ("mit informationen von", AdditionalReporting),
    ("mit agenturmaterial von", AdditionalReporting),
    ("unter mitarbeit von", AdditionalReporting),
    ("mitarbeit", AdditionalReporting),
    ("redaktion", Editing),
    ("bearbeitet von", Editing),
    ("reportage par", Reporting),
    ("reportage de", Reporting),
    ("rédigé par", Writing),
    ("écrit par", Writing),
    ("édité par", Editing),
    ("version française", Editing),
    ("avec", AdditionalReporting),
    ("reporte de", Reporting),
    ("reportaje de", Reporting),
    ("con información de", AdditionalReporting),
    ("con reporte de", AdditionalReporting),
    ("editado por", Editing),
    ("edición de", Editing),
    ("com informações de", AdditionalReporting),
    ("com informações da", AdditionalReporting),
    ("reportagem de", Reporting),
    ("edição de", Editing),
    ("con il contributo di", AdditionalReporting),
    ("a cura di", Editing),
    ("met medewerking van", AdditionalReporting),
    ("med bidrag fra", AdditionalReporting),
    ("med bidrag från", AdditionalReporting),
];

/// Phrases behind the names, in lower case.
const BEHIND: &[(&str, TaglineRole)] = &[
    ("contributed to this", AdditionalReporting),
    ("contributed reporting", AdditionalReporting),
    ("contributed research", AdditionalReporting),
    ("contributed to the", AdditionalReporting),
    ("also contributed", AdditionalReporting),
    ("contributed.", AdditionalReporting),
    ("reported from", Reporting),
    ("trug zu diesem", AdditionalReporting),
    ("trugen zu diesem", AdditionalReporting),
    ("a contribué à", AdditionalReporting),
    ("ont contribué à", AdditionalReporting),
    ("contribuyó a", AdditionalReporting),
    ("contribuyeron a", AdditionalReporting),
];

/// What the phrases behind the names have in common: a line without any of it needs no second look.
static STEMS: LazyLock<[Finder<'static>; 3]> =
    LazyLock::new(|| ["ontrib", "reported from", "zu diesem"].map(Finder::new));

/// Bytes that a tagline has at most; a longer line is a paragraph.
const LONGEST: usize = 600;

/// The parts of a tagline, or `None` if the line is none.
///
/// ```text
/// tagline = ["("] clause *( (";" / "," / ".") clause ) [")"] [standards] / names behind *( "." names behind )
/// clause  = before [":"] name *( ("," / and) name )
/// name    = 1*capital-word [in place]
/// ```
pub(crate) fn tagline(line: &str) -> Option<Vec<TaglineParts<'_>>> {
    if line.len() > LONGEST {
        return None;
    }
    let mut strays = false;
    let parts = read(line, |_| strays = true);
    // "With assistance from the council the bridge was mended" is told of others.
    let is_of_others = strays && is_of_help(line);
    (!parts.is_empty() && !is_of_others).then_some(parts)
}

/// Whether a line begins with words that begin a sentence of the body as well.
fn is_of_help(line: &str) -> bool {
    let line = line.trim_start_matches(['(', '-', '–', '—', ' ']);
    ["with assistance ", "with contributions "].iter().any(|phrase| strip(line, phrase).is_some())
}

/// The parts of a text that is a tagline and nothing else.
pub(crate) fn exact(text: &str) -> Result<Vec<TaglineParts<'_>>, ParseError> {
    let fault = |what, part: &str| ParseError {
        kind: ParseErrorKind::Expected(what),
        span: Span::of(part, text).unwrap_or_default(),
    };
    if text.len() > LONGEST {
        return Err(fault("a tagline of at most 600 bytes", text));
    }
    let mut stray = None;
    let parts = read(text, |part| stray = stray.or(Some(part)));
    match stray {
        Some(part) => Err(fault("a name", part)),
        None if parts.is_empty() => Err(fault("a part of the work, such as \"Reporting by\"", text)),
        None => Ok(parts),
    }
}

/// What a line says of those who took part; `stray` gets each part of a row of names that is no name.
fn read<'a>(line: &'a str, mut stray: impl FnMut(&'a str)) -> Vec<TaglineParts<'a>> {
    let line = line.trim_matches(|c: char| {
        matches!(c, '(' | ')' | '[' | ']' | '*' | '•' | '-' | '–' | '—' | '/' | '_') || c.is_whitespace()
    });
    let clauses = clauses(line);
    let clauses = if clauses.is_empty() { contributions(line) } else { clauses };
    clauses
        .into_iter()
        .map(|(role, names)| {
            let names = behind_office(before_standards(names));
            TaglineParts { role, names: self::names(names, &mut stray) }
        })
        .filter(|parts| !parts.names.is_empty())
        .collect()
}

/// The clauses of a line that begins with one: each role and the text of its names.
fn clauses(line: &str) -> Vec<(TaglineRole, &str)> {
    let mut clauses = Vec::new();
    let Some((mut role, mut from)) = before(line) else { return clauses };
    let mut boundary = false;
    let mut rest = from;
    while let Some(c) = rest.chars().next() {
        if boundary && let Some((next, after)) = before(rest) {
            clauses.push((role, taken(from, rest)));
            (role, from, rest) = (next, after, after);
            boundary = false;
            continue;
        }
        boundary = c.is_whitespace() || matches!(c, ';' | ',' | '.');
        rest = rest.strip_prefix(c).unwrap_or_default();
    }
    clauses.push((role, from));
    clauses
}

/// By the first byte of the phrases [`BEFORE`], of which five bits count, so that case does not: a bit for each of their second
/// bytes, likewise.
#[expect(clippy::indexing_slicing, reason = "worked out while it is compiled")]
const BEGINNINGS: [u32; 32] = {
    let mut beginnings = [0; 32];
    let mut i = 0;
    while i < BEFORE.len() {
        let phrase = BEFORE[i].0.as_bytes();
        beginnings[(phrase[0] & 31) as usize] |= 1 << (phrase[1] & 31);
        i += 1;
    }
    beginnings
};

/// Whether one of the phrases [`BEFORE`] may begin as `input` does, in whatever case.
fn may_begin(input: &str) -> bool {
    match input.as_bytes() {
        [first, second, ..] => {
            BEGINNINGS.get(usize::from(first & 31)).is_some_and(|seconds| seconds >> (second & 31) & 1 == 1)
        }
        _ => false,
    }
}

/// A phrase of a role that `input` begins with, and what stands behind it.
fn before(input: &str) -> Option<(TaglineRole, &str)> {
    if !may_begin(input) {
        return None;
    }
    BEFORE.iter().find_map(|(phrase, role)| {
        let rest = strip(input, phrase)?;
        let colon = rest.trim_start().starts_with(':');
        let single = !phrase.contains(' ');
        let next = rest.trim_start_matches([':', ' ', '\u{A0}']);
        let holds =
            if single { colon || (*phrase == "avec" && is_agency(next.trim_end_matches('.'))) } else { true };
        (holds && next.len() < rest.len()).then_some((*role, next))
    })
}

/// The names before the label of the rules that an agency keeps, which may be glued to the last: `John Doe Our Standards:`.
fn before_standards(names: &str) -> &str {
    let mut colons = names.match_indices(':').map(|(colon, _)| colon + 1);
    let label = colons.find_map(|end| {
        let mut labels = LANGUAGES.iter().flat_map(|language| language.standards);
        labels.find_map(|label| {
            let start = end.checked_sub(label.len())?;
            names.get(start..end)?.eq_ignore_ascii_case(label).then_some(start)
        })
    });
    label.and_then(|start| names.get(..start)).unwrap_or(names)
}

/// `Jane Roe and John Doe contributed to this report.`, `Jane Roe reported from Elmville. John Doe reported from Elmport.`
fn contributions(line: &str) -> Vec<(TaglineRole, &str)> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((role, names, behind)) = contribution(rest) {
        found.push((role, behind_stop(names)));
        let Some((_, next)) = behind.split_once(". ") else { break };
        rest = next;
    }
    found
}

/// The first role of a line that stands behind its names, the text before it, and that from it on.
fn contribution(line: &str) -> Option<(TaglineRole, &str, &str)> {
    STEMS.iter().find(|stem| stem.find(line.as_bytes()).is_some())?;
    line.char_indices().filter(|(_, c)| c.is_whitespace()).find_map(|(at, c)| {
        let (head, tail) = line.split_at_checked(at)?;
        let tail = tail.strip_prefix(c)?;
        let (_, role) = BEHIND.iter().find(|(phrase, _)| strip(tail, phrase).is_some())?;
        // "He’s reported from every county" is told of somebody.
        let told = head.ends_with("’s") || head.ends_with("'s");
        (!told).then_some((*role, head, tail))
    })
}

/// The names behind the end of a place: `Louis. Jane Roe`, of "St. Louis". An initial has a full stop too.
fn behind_stop(names: &str) -> &str {
    let ends = |head: &str| blank_words(head).next_back().is_some_and(|word| word.chars().count() > 3);
    names.rsplit_once(". ").filter(|(head, _)| ends(head)).map_or(names, |(_, names)| names)
}

/// The names behind the office of those who have them: `Associated Press writers Jane Roe`, `Elm News’ Jane Roe`.
fn behind_office(text: &str) -> &str {
    let mut names = text;
    let mut rest = text;
    let mut words = 0;
    while words < 8 {
        let Some((word, after)) = rest.split_once(char::is_whitespace) else { break };
        if word.contains(',') {
            break;
        }
        let role = glued_phrase(word).is_ok_and(|(_, entry)| entry.lists.any(Lists::ROLE));
        let office = role && word.starts_with(char::is_lowercase)
            || is_one_of(word, &["writer", "writers", "reporter", "reporters"]);
        let possessive = ["'s", "’s", "s'", "s’"].iter().any(|end| word.ends_with(end));
        // "Jane Roe and the Elmville newsroom"
        if (office || possessive) && !after.trim().is_empty() {
            names = after;
        }
        rest = after;
        words += 1;
    }
    names
}

fn strip<'a>(input: &'a str, phrase: &str) -> Option<&'a str> {
    let (first, wanted) = (input.as_bytes().first()?, phrase.as_bytes().first()?);
    if first.is_ascii() && !first.eq_ignore_ascii_case(wanted) {
        return None;
    }
    let mut rest = input.chars();
    for c in phrase.chars() {
        let next = rest.next()?;
        if !next.to_lowercase().eq(c.to_lowercase()) {
            return None;
        }
    }
    Some(rest.as_str())
}

/// The names of a row, without places: `A B in Paris, C D and E F`; `stray` gets what is none.
fn names<'a>(text: &'a str, stray: &mut impl FnMut(&'a str)) -> Vec<&'a str> {
    let mut names = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (part, after) = part(rest);
        let name = without_place(part.trim_matches(|c: char| c.is_whitespace() || ".,;:()[]".contains(c)));
        let known = is_agency(name) || (is_name(name) && !name.is_empty());
        if known && (blank_words(name).count() > 1 || is_agency(name) || names.is_empty()) {
            names.push(name);
        } else if !name.is_empty() && !known {
            stray(name);
        }
        rest = after;
    }
    names
}

/// The text up to a comma, a semicolon or a word for "and", and what stands behind it.
fn part(text: &str) -> (&str, &str) {
    let mut boundary = false;
    for (at, c) in text.char_indices() {
        let Some((head, tail)) = text.split_at_checked(at) else { break };
        if matches!(c, ',' | ';' | '&') {
            return (head, tail.get(1..).unwrap_or_default());
        }
        if boundary
            && c.is_lowercase()
            && let Ok((rest, entry)) = glued_phrase(tail)
            && entry.lists.any(Lists::AND)
            && rest.starts_with(char::is_whitespace)
        {
            return (head, rest);
        }
        boundary = c.is_whitespace();
    }
    (text, "")
}

/// Words that lead to a place.
const PLACE: &[&str] = &["in", "à", "en", "from", "at", "im", "em", "i", "w", "v", "aus", "bei", "for", "of"];

/// A name up to the small word that leads to a place: `Jane Roe in Paris`.
fn without_place(name: &str) -> &str {
    let mut rest = name;
    while let Some((_, after)) = rest.split_once(char::is_whitespace) {
        let word = blank_words(after).next().unwrap_or_default();
        if is_one_of(word, PLACE) {
            let at = place(name, after);
            return name.get(..at).unwrap_or(name).trim_end();
        }
        rest = after;
    }
    if let Ok((rest, agency)) = agency(name)
        && rest.trim_matches(['.', ' ']).is_empty()
    {
        return agency;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    type Shown<'a> = (TaglineRole, &'a [&'a str]);

    #[test]
    fn a_tagline_is_read_in_its_parts() {
        let cases: &[(&str, &[Shown])] = &[
            (
                "(Reporting by Jane Roe in Paris and John Doe; Editing by Max Muster)",
                &[(Reporting, &["Jane Roe", "John Doe"]), (Editing, &["Max Muster"])],
            ),
            (
                "Reporting by Jane Roe, additional reporting by John Doe, writing by Ida Probe, Editing by Max Muster",
                &[
                    (Reporting, &["Jane Roe"]),
                    (AdditionalReporting, &["John Doe"]),
                    (Writing, &["Ida Probe"]),
                    (Editing, &["Max Muster"]),
                ],
            ),
            (
                "(Reporting by Jane Roe, John Doe, with reporting by Ida Probe and Max Muster, editing by Joe Bloggs.)",
                &[
                    (Reporting, &["Jane Roe", "John Doe"]),
                    (AdditionalReporting, &["Ida Probe", "Max Muster"]),
                    (Editing, &["Joe Bloggs"]),
                ],
            ),
            ("Additional reporting by Jane Roe", &[(AdditionalReporting, &["Jane Roe"])]),
            ("• – additional reporting by Jane Roe", &[(AdditionalReporting, &["Jane Roe"])]),
            ("Reporting by Jane Roe in The Hague", &[(Reporting, &["Jane Roe"])]),
            (
                "Written by Jane Roe; photos by John Doe",
                &[(Writing, &["Jane Roe"]), (Photography, &["John Doe"])],
            ),
            ("Mit Material von dpa", &[(AdditionalReporting, &["dpa"])]),
            ("Mit Material von dpa und AFP", &[(AdditionalReporting, &["dpa", "AFP"])]),
            ("Redaktion: Ida Probe", &[(Editing, &["Ida Probe"])]),
            ("(avec AFP)", &[(AdditionalReporting, &["AFP"])]),
            ("Con información de EFE", &[(AdditionalReporting, &["EFE"])]),
            (
                "Reporte de Juan Ejemplo. Editado por Ana Muestra",
                &[(Reporting, &["Juan Ejemplo"]), (Editing, &["Ana Muestra"])],
            ),
            ("Jane Roe contributed to this report.", &[(AdditionalReporting, &["Jane Roe"])]),
            (
                "Associated Press writers Jane Roe, John Doe and Ida Probe contributed to this report.",
                &[(AdditionalReporting, &["Jane Roe", "John Doe", "Ida Probe"])],
            ),
            (
                "CNN's Jane Roe and John Doe contributed to this report.",
                &[(AdditionalReporting, &["Jane Roe", "John Doe"])],
            ),
            ("Elm News’ Jane Roe contributed to this report.", &[(AdditionalReporting, &["Jane Roe"])]),
            ("With reporting by Associated Press writer Jane Roe", &[(AdditionalReporting, &["Jane Roe"])]),
            (
                "AP Business Writers Jane Roe and John Doe contributed.",
                &[(AdditionalReporting, &["Jane Roe", "John Doe"])],
            ),
            (
                "Photographs by Jane Roe. Research was contributed by John Doe.",
                &[(Photography, &["Jane Roe"]), (AdditionalReporting, &["John Doe"])],
            ),
            ("Jane Roe reported from Paris.", &[(Reporting, &["Jane Roe"])]),
            (
                "Roe reported from St. Louis. Doe reported from Rome.",
                &[(Reporting, &["Roe"]), (Reporting, &["Doe"])],
            ),
            (
                "Jane Q. Roe reported from Paris. John Doe contributed to this report.",
                &[(Reporting, &["Jane Q. Roe"]), (AdditionalReporting, &["John Doe"])],
            ),
            ("Jane Roe contributed research.", &[(AdditionalReporting, &["Jane Roe"])]),
            ("--With assistance from Jane Roe.", &[(AdditionalReporting, &["Jane Roe"])]),
            (
                "Reporting by Jane Roe; Editing by John Doe Our Standards: The Elm Wire Principles.",
                &[(Reporting, &["Jane Roe"]), (Editing, &["John Doe"])],
            ),
        ];
        for (line, expected) in cases {
            let found = tagline(line).unwrap_or_default();
            let found: Vec<_> = found.iter().map(|parts| (parts.role, parts.names.as_slice())).collect();
            assert_eq!(found, *expected, "{line}");
        }
    }

    #[test]
    fn a_tagline_alone_must_be_read_to_its_end() {
        for text in [
            "Reporting by Jane Roe in Paris; Editing by Max Muster",
            "Jane Roe contributed to this report.",
            "Mit Material von dpa",
        ] {
            assert!(exact(text).is_ok(), "{text}");
        }
        for (text, expected) in [
            ("", "expected a part of the work, such as \"Reporting by\" at byte 0"),
            ("Jane Roe went home.", "expected a part of the work, such as \"Reporting by\" at byte 0"),
            ("Reporting by Jane Roe and the others", "expected a name at byte 26"),
        ] {
            assert_eq!(exact(text).map_err(|error| error.to_string()), Err(expected.to_owned()), "{text}");
        }
    }

    #[test]
    fn a_sentence_is_no_tagline() {
        for line in [
            "Smoking can contribute to heart disease.",
            "Reporting by mail is still allowed.",
            "Roe is an editor of the Elm Post. He’s reported from every county.",
            "With assistance from Jane Roe, the council mended the bridge.",
            "The redaktion was closed.",
            "Jane Roe went home.",
            "",
        ] {
            assert_eq!(tagline(line), None, "{line}");
        }
    }
}

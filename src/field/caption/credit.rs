//! A row of agencies and photographers to credits.

use super::{
    CreditParts, Credits,
    row::{Part, Row},
};
use crate::{
    CreditKind,
    field::word::{
        agency, blank_words, glued, glued_phrase, is_agency, is_ideograph, is_name, is_one_of, is_outlet,
        listed, taken,
    },
    lexicon::Lists,
    text,
};

/// The credits that `text` is, from its start to its end, or `None` if it is something else.
///
/// ```text
/// credits = part *( ("/" / "|" / "," / ";" / "via" / "for" / and) part )
/// part    = [label] ( agency [label] / name / office ) / kind
/// ```
pub(super) fn credits(text: &str) -> Option<Credits<'_>> {
    read(text, None).ok()
}

/// The same behind a label, which may say of what kind the picture is; there such a word alone is a credit too:
/// `Foto: privat`.
pub(super) fn credits_behind<'a>(label: &str, text: &'a str) -> Option<Credits<'a>> {
    let kind = kind_of(label);
    read(text, kind).ok().or_else(|| {
        let alone = text.trim_matches(|c: char| c.is_whitespace() || ".,)]".contains(c));
        let kind = if alone.contains(char::is_whitespace) { None } else { kind_of(alone) }?;
        Some([CreditParts { agency: Some(alone), photographer: None, kind: Some(kind) }].into())
    })
}

/// The credits that `text` is, or the part of it that is none; empty if it holds none at all.
pub(super) fn read(text: &str, kind: Option<CreditKind>) -> Result<Credits<'_>, &str> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || ".)]".contains(c));
    let mut row = Row::of(kind);
    for part in parts(text) {
        let commissioned = ["for ", "For ", "für ", "pour "].iter().find_map(|word| part.strip_prefix(word));
        if let Some(office) = commissioned {
            row.add(Part::Agency(office.trim()), None);
            continue;
        }
        let (label, name) = without_labels(part);
        let read = Part::of(name).ok_or(part)?;
        if !label.is_empty() && matches!(read, Part::Photographer(_)) {
            row.part();
        }
        row.add(read, kind_of(label));
    }
    row.finish().ok_or("")
}

/// What the words of a label, or a word between names, say of the kind of a picture.
pub(super) fn kind_of(label: &str) -> Option<CreditKind> {
    let mut words = label.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| !word.is_empty());
    words.find_map(|word| {
        let (_, kind) = KINDS.iter().find(|(names, _)| is_one_of(word, names))?;
        Some(*kind)
    })
}

/// The words that say of what kind a picture is.
const KINDS: &[(&[&str], CreditKind)] = &[
    (
        &[
            "file",
            "archive",
            "archives",
            "archiv",
            "archivbild",
            "archivfoto",
            "archivio",
            "archivo",
            "arquivo",
            "arkiv",
            "arkivbild",
            "arkivfoto",
            "archief",
            "archieffoto",
            "archiwum",
            "archivní",
            "arşiv",
        ],
        CreditKind::File,
    ),
    (
        &["handout", "hand-out", "supplied", "provided", "zvg", "divulgação", "divulgaçao"],
        CreditKind::Handout,
    ),
    (
        &[
            "courtesy",
            "submitted",
            "contributed",
            "cortesía",
            "cortesia",
            "cortesi",
            "concessione",
            "privat",
            "private",
            "privé",
            "autorisation",
            "genehmigung",
        ],
        CreditKind::Courtesy,
    ),
];

/// The credits that `text` begins with, and what stands behind them: a row of agencies that the lexicon knows, or a
/// name and a full stop. Else all of `text` must be credits.
pub(super) fn credits_and_rest(text: &str) -> Option<(Credits<'_>, &str)> {
    credits(text).map(|found| (found, "")).or_else(|| agencies_first(text)).or_else(|| sentence_first(text))
}

/// ```text
/// agencies-first = agency *( "/" agency ) [sign] text
/// ```
fn agencies_first(text: &str) -> Option<(Credits<'_>, &str)> {
    let mut row = Row::default();
    let mut rest = text;
    loop {
        let (after, name) = agency(rest).ok()?;
        row.add(Part::Agency(name), None);
        let next = after.trim_start();
        if let Some(more) = next.strip_prefix('/').map(str::trim_start).filter(|more| agency(more).is_ok()) {
            rest = more;
        } else {
            let body = next.trim_start_matches([',', '.', ':', ';', '-', '–', '|', ' ']);
            return Some((row.finish()?, body)).filter(|_| !next.starts_with('/'));
        }
    }
}

/// ```text
/// sentence-first = credits "." blank text
/// ```
fn sentence_first(text: &str) -> Option<(Credits<'_>, &str)> {
    let (head, rest) = text.split_once(". ")?;
    (head.len() <= super::LONGEST).then_some(())?;
    Some((credits(head)?, rest))
}

impl<'a> Part<'a> {
    fn of(part: &'a str) -> Option<Self> {
        if part.is_empty() || part == "-" || is_aside(part) {
            return Some(Self::Nothing);
        }
        if let Ok((rest, name)) = agency(part) {
            let more = rest.trim();
            if more.is_empty() || label(more) {
                return Some(Self::Agency(name));
            }
            return (blank_words(part).count() <= 4 && capitals(part)).then_some(Self::Agency(part));
        }
        let words = blank_words(part).count();
        if words == 1 && is_lead(part) {
            return Some(Self::Nothing);
        }
        let several = words > 1 || part.chars().any(is_ideograph) || is_initialled(part);
        if is_name(part) && several && words <= 4 && !is_office(part) {
            return Some(Self::Photographer(part));
        }
        let surname =
            words == 1 && part.len() > 2 && is_name(part) && part.chars().skip(1).all(char::is_lowercase);
        let nickname = words == 1 && part.chars().all(char::is_lowercase);
        if surname || nickname {
            return Some(Self::Word(part));
        }
        (words <= 6 && capitals(part) && !part.contains(':'))
            .then_some(Self::Agency(part))
            .or_else(|| outlet_photo(part))
    }
}

/// `Courier photo`, `Staff photo`: an outlet, and that the picture is its own.
///
/// ```text
/// outlet-photo = 1*3capital-word "photo"
/// ```
#[cold]
fn outlet_photo(part: &str) -> Option<Part<'_>> {
    let (name, photo) = part.rsplit_once(' ')?;
    let is_outlet = label(photo) && blank_words(name).take(4).count() <= 3 && capitals(name);
    is_outlet.then(|| if is_one_of(name, &["staff"]) { Part::Nothing } else { Part::Agency(name) })
}

/// Whether words are an outlet and the word for its picture.
pub(super) fn is_outlet_photo(part: &str) -> bool {
    outlet_photo(part).is_some()
}

/// `R.Roe`: a name whose blank was lost.
fn is_initialled(part: &str) -> bool {
    part.split_once('.').is_some_and(|(initial, name)| {
        initial.chars().count() == 1
            && name.starts_with(char::is_uppercase)
            && name.chars().skip(1).all(char::is_lowercase)
            && name.chars().count() > 2
    })
}

/// Whether two to four words with capitals are an office rather than a person: by their last word, their first, an
/// article, or an acronym before words that stand in no capitals.
fn is_office(part: &str) -> bool {
    let first = blank_words(part).next().unwrap_or_default();
    let rest = part.get(first.len()..).unwrap_or_default();
    let acronym = first.chars().count() > 2
        && first.chars().all(char::is_uppercase)
        && rest.chars().any(char::is_lowercase);
    let last = blank_words(part).next_back().unwrap_or_default();
    acronym || is_one_of(last, ENDS) || is_one_of(first, OFFICES) || is_outlet(part)
}

/// Words that the names of offices and outlets end in, beside those of bylines, in lower case.
const ENDS: &[&str] = &[
    "group",
    "department",
    "ministry",
    "board",
    "council",
    "school",
    "college",
    "hospital",
    "foundation",
    "association",
    "federation",
    "company",
    "studios",
    "entertainment",
    "games",
    "robotics",
    "airlines",
    "motors",
    "global",
    "archive",
    "archives",
    "collection",
    "collaboration",
    "rundfunkarchiv",
    "abendblatt",
    "tageblatt",
    "morgenpost",
    "anzeiger",
    "rundschau",
    "nachrichten",
    "kurier",
    "museet",
    "musée",
    "fundación",
    "verlag",
    "party",
    "union",
    "church",
    "court",
    "district",
    "estate",
    "co",
    "inc",
    "corp",
    "llc",
    "zprávy",
    "noviny",
    "noticias",
    "notícias",
    "nieuws",
    "nyheter",
];

/// Words that the names of offices and outlets begin with, in lower case.
const OFFICES: &[&str] = &[
    "the",
    "le",
    "les",
    "la",
    "el",
    "los",
    "las",
    "il",
    "die",
    "das",
    "der",
    "office",
    "department",
    "ministry",
    "city",
    "county",
    "government",
    "university",
    "universität",
    "université",
    "universidad",
    "università",
    "stadt",
    "gemeinde",
    "landkreis",
    "landratsamt",
    "polizei",
    "feuerwehr",
    "ville",
    "mairie",
    "préfecture",
    "comune",
    "ayuntamiento",
    "ministerio",
    "ministère",
    "ministero",
    "prefeitura",
    "instituto",
    "fundación",
    "fundação",
    "museo",
    "musée",
    "museu",
    "politie",
    "politiet",
    "polisen",
];

/// Whether a part is but a word that leads to a name, as "de" of "From de".
fn is_lead(part: &str) -> bool {
    glued(part, Lists::BY).is_ok_and(|(rest, _)| rest.is_empty())
}

/// Words between credits that name no one.
fn is_aside(part: &str) -> bool {
    is_one_of(part, ASIDES) || is_of_the_page(part)
}

const ASIDES: &[&str] = &[
    "inc",
    "ltd",
    "llc",
    "contributor",
    "stringer",
    "staff photographer",
    "rf",
    "file",
    "handout",
    "divulgação",
    "archiv",
    "collection",
    "pool",
    "left",
    "right",
    "top",
    "bottom",
    "above",
    "below",
    "centre",
    "center",
    "both",
    "links",
    "rechts",
    "li",
    "re",
    "oben",
    "unten",
    "montage",
    "all rights reserved",
    "staff",
];

/// Whether a part is one of the page that a line of rights runs into: `Privacy Policy`, `Terms of Service`.
fn is_of_the_page(part: &str) -> bool {
    part.contains(' ')
        && listed(part, Lists::ACCOUNT | Lists::PAGE | Lists::RIGHTS).is_ok_and(|(rest, _)| rest.is_empty())
}

/// The label of a part, and the part behind it: `Photo by Jane Roe`, `Courtesy of the Elm Museum`, `Handout`.
fn without_labels(part: &str) -> (&str, &str) {
    let part = part.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.' | '(' | ')' | '[' | ']')
    });
    let (label, name) = match glued(part, Lists::CREDIT | Lists::BY) {
        Ok((rest, _)) if !is_agency(part) => {
            let next = rest.trim_start_matches([':', ' ', '.', '\u{A0}']);
            if next.len() < rest.len() || rest.is_empty() { (taken(part, rest), next) } else { ("", part) }
        }
        _ if is_aside(part) => (part, ""),
        _ => ("", part),
    };
    let from = ["the ", "från ", "Från ", "fra ", "Fra ", "from ", "From "];
    (label, from.iter().find_map(|from| name.strip_prefix(from)).unwrap_or(name))
}

/// Whether all of `text` is a word of credits: "Photo", "File".
fn label(text: &str) -> bool {
    glued(text, Lists::CREDIT).is_ok_and(|(rest, _)| rest.trim().is_empty())
        || is_one_of(text, &["photo", "foto", "file", "images", "wire", "photos"])
}

/// Whether `text` is a row of words with capitals, small words among them.
fn capitals(text: &str) -> bool {
    let mut words = blank_words(text);
    let capital = |word: &str| {
        let figure = word.starts_with(|c: char| c.is_ascii_digit()) && word.chars().any(char::is_alphabetic);
        word.chars().any(char::is_uppercase) || figure || word.contains('.') && !word.ends_with('.')
    };
    let first = words.next().is_some_and(|word| {
        capital(word) || blank_words(text).count() == 1 && word.chars().all(|c| c.is_lowercase() || c == '-')
    });
    // "ETV News 6"
    let number = |word: &str| word.len() < 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    first
        && words.all(|word| {
            capital(word)
                || number(word)
                || matches!(
                    word,
                    "of" | "the"
                        | "de"
                        | "del"
                        | "für"
                        | "der"
                        | "des"
                        | "und"
                        | "and"
                        | "&"
                        | "+"
                        | "van"
                        | "von"
                        | "du"
                        | "la"
                        | "d’"
                        | "in"
                        | "via"
                        | "family"
                        | "plc"
                )
        })
}

/// The parts of a credit, at strokes, commas and the words "via", "for", "and".
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let mut boundary = false;
        for (at, c) in text.char_indices() {
            if !boundary && c.is_ascii_alphanumeric() {
                continue;
            }
            let (head, tail) = text.split_at_checked(at)?;
            if matches!(c, '/' | '|' | ',' | ';' | '(' | ')' | '©' | '·' | '•' | '／')
                || set_off_dash(head, tail)
                || c == '.' && label_behind_stop(tail)
            {
                rest = tail.get(c.len_utf8()..);
                return Some(head);
            }
            if boundary
                && c.is_lowercase()
                && let Some(after) = joint(head, tail)
            {
                rest = Some(after);
                return Some(head);
            }
            boundary = c.is_whitespace();
        }
        rest = None;
        Some(text)
    })
}

fn set_off_dash(head: &str, tail: &str) -> bool {
    head.ends_with(' ') && ["- ", "– ", "— "].iter().any(|dash| tail.starts_with(dash))
}

/// `Jane Roe. Courtesy of the museum`: whether a label stands behind the full stop that `tail` begins with.
fn label_behind_stop(tail: &str) -> bool {
    tail.strip_prefix(". ").is_some_and(|next| glued(next, Lists::CREDIT).is_ok())
}

/// How many bytes a label, and a name or an agency that works "for" another, take together: what is longer is neither, and
/// is not read again at each "for".
const LONGEST_BEFORE_FOR: usize = 200;

/// What stands behind "via" or a word for "and", or at a word for "for" behind a name or an agency.
fn joint<'a>(head: &str, input: &'a str) -> Option<&'a str> {
    if ["for ", "For ", "für ", "pour "].iter().any(|word| input.starts_with(word)) {
        if head.len() > LONGEST_BEFORE_FOR {
            return None;
        }
        let (_, head) = without_labels(head);
        return (is_agency(head) || is_name(head) && blank_words(head).count() > 1).then_some(input);
    }
    if let Some(rest) = input.strip_prefix("via ") {
        return Some(rest);
    }
    // "Jane Roe on Unsplash"
    if let Some(rest) = input.strip_prefix("on ").filter(|rest| is_agency(rest.trim_end())) {
        return Some(rest);
    }
    let (rest, entry) = glued_phrase(input).ok()?;
    let word = taken(input, rest);
    let links = entry.lists.any(Lists::AND) && rest.starts_with(' ') && word.chars().count() > 1;
    // "Elmville Fire and Rescue" is one: of two, the second has more than one word, or is known.
    let near = rest.get(..text::floor(rest, rest.len().min(LONGEST_BEFORE_FOR))).unwrap_or_default();
    let other = near.split(['/', '|', ',', ';', '(', ')']).next().unwrap_or_default();
    let single = blank_words(other).take(2).count() == 1 && blank_words(head).take(2).count() > 1;
    let agency_last = || blank_words(head).next_back().is_some_and(is_agency) || is_agency(other.trim());
    (links && (!single || agency_last())).then_some(rest)
}

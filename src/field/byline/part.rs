//! What a part of a byline is.

use super::AuthorParts;
use crate::{
    Span,
    field::word::{
        Floor, agency, blank_words, glued, is_agency, is_given_name, is_ideograph, is_name, is_one_of,
        is_outlet, place, taken,
    },
    lexicon::{LANGUAGES, Lists},
};

/// What a part of a byline is.
pub(super) enum Part<'a> {
    Author(AuthorParts<'a>, Option<&'a str>),
    Role(&'a str),
    Agency(&'a str),
    Place,
    Other,
}

/// Words before the newspaper that somebody writes for who is not of it.
const SPECIAL: &str = "special to ";

/// Words for agencies that are not named, in lower case.
pub(super) const POOL: &[&str] = &[
    "agencies",
    "wires",
    "news agencies",
    "wire reports",
    "agenturen",
    "agences",
    "agencias",
    "agências",
    "agenzie",
];

impl<'a> Part<'a> {
    /// Reads a part; whether a word such as "by" stands before the first, the mark before it, and the authors before it.
    pub(super) fn of(part: &'a str, signed: bool, mark: impl Fn() -> char, before: &[AuthorParts]) -> Self {
        if is_agency(part) || is_one_of(part, POOL) {
            return Self::Agency(part);
        }
        if let Some(agency) = staffed(part) {
            return Self::Agency(agency);
        }
        // "By Jane Roe, Special to the Elm Ledger"
        if part.floor(SPECIAL.len()).eq_ignore_ascii_case(SPECIAL) {
            return Self::Role(part);
        }
        if let Some((name, role)) = korean(part) {
            return Self::Author(AuthorParts::new(name, Some(role)), None);
        }
        match cut_role(part) {
            (_, None) => Self::without_role(part, signed, before),
            // "Par la rédaction"
            (name, Some(_)) if signed && before.is_empty() && is_small_word(name) => Self::Role(part),
            (name, Some(role)) => Self::with_role(part, (name, role), mark, before),
        }
    }

    /// Whether a part may say what its author did.
    pub(super) fn may_hold_work(&self) -> bool {
        match self {
            Self::Other => true,
            Self::Author(author, _) => author.name.ends_with(')'),
            Self::Role(_) | Self::Agency(_) | Self::Place => false,
        }
    }

    /// The same, where its author has no post: with what the author did.
    pub(super) fn doing(mut self, work: &'a str) -> Self {
        if let Self::Author(author, _) = &mut self {
            author.role = author.role.or(Some(work));
        }
        self
    }

    /// A part that names a post, with the words before the post.
    fn with_role(
        part: &'a str,
        (name, role): (&'a str, &'a str),
        mark: impl Fn() -> char,
        before: &[AuthorParts],
    ) -> Self {
        let later = !before.is_empty();
        if let Some((role, name)) = role_first(part) {
            return Self::Author(AuthorParts::new(name, Some(role)), None);
        }
        // "By Jane Roe | Local Democracy Reporter": a post has words with capitals before it as a name has.
        let posted = || {
            let first = blank_words(name).next().unwrap_or_default();
            before.last().is_some_and(|author| author.role.is_none())
                && matches!(mark(), ',' | '|' | '/' | '-' | '–' | '—')
                && !is_given_name(first)
        };
        if !later && is_agency_first(name) || posted() {
            return Self::Role(part);
        }
        if !later && blank_words(part).count() > 1 && is_desk(part) {
            return Self::Agency(part);
        }
        if name.is_empty() || (is_outlet(name) && later) {
            return Self::Role(part);
        }
        if !is_name(name) {
            return if later { Self::Role(part) } else { Self::Other };
        }
        if blank_words(name).count() > 1 && !is_lead(name) || name.chars().any(is_ideograph) {
            return Self::Author(AuthorParts::new(name, Some(role)), None);
        }
        Self::Role(part)
    }

    /// A part that names no post.
    fn without_role(part: &'a str, signed: bool, before: &[AuthorParts]) -> Self {
        let later = !before.is_empty();
        let words = blank_words(part).count();
        // "By Jane Roe CBS News" names her, "Elm Valley News Staff" nobody.
        if !later
            && words > 1
            && is_desk(part)
            && !outlet_behind(part).is_some_and(|(_, outlet)| acronym(outlet))
        {
            return Self::Agency(part);
        }
        if words > 2
            && let Some((name, agency)) = agency_behind(part).or_else(|| outlet_behind(part))
        {
            return Self::Author(AuthorParts::new(name, None), Some(agency));
        }
        if is_office(part, words, before) {
            return Self::Agency(part);
        }
        if !is_name(part) {
            if let Some(name) = placed(part)
                && (signed || later || blank_words(name).next().is_some_and(is_given_name))
            {
                return Self::Author(AuthorParts::new(name, None), None);
            }
            let sections = signed && !later && part.contains(" & ") && is_titled(part);
            return if sections { Self::Agency(part) } else { Self::Other };
        }
        match words {
            1 if !part.chars().any(is_ideograph) => match (later, signed) {
                (true, _) => Self::Place,
                (false, true) => Self::Agency(part),
                (false, false) => Self::Other,
            },
            _ => Self::Author(AuthorParts::new(part, None), None),
        }
    }
}

/// Whether a text is one word in small letters, as before the post of nobody who is named.
fn is_small_word(text: &str) -> bool {
    text.starts_with(char::is_lowercase) && !text.contains(' ')
}

/// Whether a text is but a word for who wrote it and an article: "Par le" of "Par le service politique".
fn is_lead(text: &str) -> bool {
    let mut words = blank_words(text);
    let first = words.next().unwrap_or_default();
    words.all(|word| word.starts_with(char::is_lowercase))
        && glued(first, Lists::BY).is_ok_and(|(rest, _)| rest.is_empty())
}

/// The agency whose staff wrote it: `Reuters Staff`.
fn staffed(part: &str) -> Option<&str> {
    let agency = part.strip_suffix(" Staff").or_else(|| part.strip_suffix(" STAFF"))?;
    is_agency(agency).then_some(agency)
}

/// A name before the place that it was written in: `Jane Roe in Elmville`.
fn placed(part: &str) -> Option<&str> {
    let mut joints = LANGUAGES.iter().flat_map(|language| language.written_in);
    let (name, behind) = joints.find_map(|word| around(part, word))?;
    let is_person = (2..=4).contains(&blank_words(name).take(5).count()) && is_name(name);
    let is_place = blank_words(behind).take(4).count() <= 3 && is_name(behind);
    (is_person && is_place).then_some(name)
}

/// What stands before and behind a word that has a blank on either side.
fn around<'a>(part: &'a str, word: &str) -> Option<(&'a str, &'a str)> {
    part.match_indices(word).find_map(|(at, _)| {
        let before = part.get(..at)?.strip_suffix(' ')?;
        Some((before, part.get(at + word.len()..)?.strip_prefix(' ')?))
    })
}

/// Whether a part names an office rather than a person: by its last word, its article, or because it stands in
/// capitals behind an author who does not. It has `count` words.
fn is_office(part: &str, count: usize, before: &[AuthorParts]) -> bool {
    let articled = || {
        (2..=6).contains(&count)
            && part.starts_with(['T', 'L', 'D', 'I'])
            && ["The ", "THE ", "Le ", "Les ", "Die ", "Il "].iter().any(|it| part.starts_with(it))
            && (count == 2 || is_titled(part))
    };
    let louder = || before.last().is_some_and(|author| !acronym(author.name)) && acronym(part);
    let outlet = || (!before.is_empty() || count != 2 || is_desk(part) || acronym(part)) && is_outlet(part);
    articled() || louder() || outlet()
}

/// Whether all words have a capital but for small ones within: "The Post and Courier".
fn is_titled(part: &str) -> bool {
    let small = |word: &str| word.chars().count() <= 3;
    let capital = |word: &str| word.starts_with(|c: char| !c.is_lowercase());
    blank_words(part).all(|word| capital(word) || small(word))
        && blank_words(part).next_back().is_some_and(capital)
}

/// Whether the last word is one that ends no surname.
fn is_desk(part: &str) -> bool {
    let last = blank_words(part).next_back().unwrap_or_default();
    ["News", "Desk", "Staff", "Agency", "Service"].contains(&last)
}

/// Whether an agency's name comes first, or an acronym before words that do not stand in capitals: "AP Business".
fn is_agency_first(name: &str) -> bool {
    let first = blank_words(name).next().unwrap_or_default();
    let wired = agency(name).is_ok_and(|(rest, _)| rest.is_empty() || rest.starts_with(' '));
    wired || acronym(name) && first.len() < name.len() && name.contains(char::is_lowercase)
}

/// Whether the first word stands in capitals: `CBS News`.
fn acronym(part: &str) -> bool {
    let first = blank_words(part).next().unwrap_or_default();
    first.chars().count() > 1 && first.chars().all(char::is_uppercase)
}

/// A name and the role behind it: `Jane Roe Political Correspondent`, `Jane RoeStaff Writer`.
fn cut_role(part: &str) -> (&str, Option<&str>) {
    let mut from = None;
    let mut rest = part;
    while !rest.is_empty() {
        if let Ok((after, _)) = glued(rest, Lists::ROLE) {
            from.get_or_insert_with(|| place(part, rest));
            rest = after.trim_start();
            continue;
        }
        rest = behind_word(rest);
    }
    let Some(at) = from else { return (part, None) };
    let at = qualifier_before(part, at);
    match part.split_at_checked(at) {
        Some((name, role)) => (name.trim(), Some(role.trim())),
        None => (part, None),
    }
}

/// A post and the name behind it: `Court Reporter Jane Roe`.
fn role_first(part: &str) -> Option<(&str, &str)> {
    let mut rest = part;
    for _ in 0..3 {
        if let Ok((behind, _)) = glued(rest, Lists::ROLE) {
            let name = behind.trim_start();
            let set_off = name.len() < behind.len() && !is_given_name(blank_words(part).next()?);
            let person = (2..=4).contains(&blank_words(name).take(5).count()) && is_name(name);
            let named = person && cut_role(name).1.is_none() && !is_outlet(name) && !is_agency(name);
            return (set_off && named).then(|| (taken(part, name).trim_end(), name));
        }
        rest = behind_word(rest);
    }
    None
}

/// `박준석 기자`: a name and its post, whatever stands around them.
fn korean(part: &str) -> Option<(&str, &str)> {
    if part.is_ascii() {
        return None;
    }
    let mut last = "";
    for word in blank_words(part).take(12) {
        if ["기자", "특파원", "논설위원"].contains(&word) && is_name(last) {
            return Some((last, word));
        }
        last = word;
    }
    None
}

/// Where the role at `at` begins with the words that qualify it: of more than two words before it, the third and
/// those behind it belong to the role ("Jane Roe Political Correspondent").
fn qualifier_before(part: &str, at: usize) -> usize {
    let head = part.get(..at).unwrap_or_default();
    if !head.ends_with(char::is_whitespace) {
        return at;
    }
    let mut words = 0;
    let mut boundary = true;
    for (at, c) in head.char_indices() {
        if boundary && !c.is_whitespace() {
            words += 1;
            if words == 3 {
                return at;
            }
        }
        boundary = c.is_whitespace();
    }
    at
}

/// What stands behind the first word, or behind the small letters before a glued capital.
fn behind_word(text: &str) -> &str {
    let mut small = false;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() || (small && c.is_uppercase()) {
            return text.get(at..).unwrap_or_default().trim_start();
        }
        small = c.is_lowercase();
    }
    ""
}

/// An agency behind a name, without a sign between them: `Jane Roe Associated Press`.
fn agency_behind(name: &str) -> Option<(&str, &str)> {
    let mut words = 0;
    let mut boundary = true;
    for (at, c) in name.char_indices() {
        if boundary && !c.is_whitespace() {
            words += 1;
            let (head, tail) = name.split_at_checked(at)?;
            if words > 2 && agency(tail).is_ok_and(|(rest, _)| rest.trim().is_empty()) {
                return Some((head.trim_end(), tail));
            }
        }
        boundary = c.is_whitespace();
    }
    None
}

/// A newspaper or a broadcaster of several words behind a name, where the first name is one that many have:
/// `Jane Roe Elm Valley Times`.
fn outlet_behind(name: &str) -> Option<(&str, &str)> {
    let mut words = blank_words(name);
    let (first, second) = (words.next()?, words.next()?);
    (words.take(4).count() > 1 && is_given_name(first) && is_outlet(name)).then_some(())?;
    let end = Span::of(second, name)?.end();
    let (person, outlet) = name.split_at_checked(end)?;
    (!is_outlet(person)).then(|| (person, outlet.trim_start()))
}

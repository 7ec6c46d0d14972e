//! Who wrote it.

mod address;
mod part;
mod signature;
#[cfg(test)]
mod tests;
mod work;

pub(crate) use self::signature::signature;
use self::{
    address::{Address, address},
    part::{POOL, Part},
    work::{WORKS, work},
};
use super::{
    few::Few,
    timestamp::placed,
    word::{
        Floor, Parsed, agency, blank_words, check, glued, glued_phrase, is_agency, is_given_name, is_name,
        is_one_of, is_outlet, listed, taken,
    },
};
use crate::{
    Span,
    error::{ParseError, ParseErrorKind},
    lexicon::{LANGUAGES, Lists},
};

/// The parts of a byline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct BylineParts<'a> {
    /// The authors, in their order.
    pub(crate) authors: Few<AuthorParts<'a>>,
    /// The agency or outlet that the line names beside the authors or in their place.
    pub(crate) agency: Option<&'a str>,
    /// The post or desk that the line names, where it names no one who has it.
    pub(crate) role: Option<&'a str>,
    /// The time that is printed in the same line, from its first to its last sign.
    pub(crate) timestamp: Option<&'a str>,
    /// Whether a word such as "by" stands before the names.
    pub(crate) signed: bool,
}

/// An author of a byline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct AuthorParts<'a> {
    /// The name as printed.
    pub(crate) name: &'a str,
    /// The post or desk as printed: "Staff Writer".
    pub(crate) role: Option<&'a str>,
    /// The address for mail: "jane.roe@example.org".
    pub(crate) email: Option<&'a str>,
    /// The name on a network, with its sign: "@janeroe".
    pub(crate) handle: Option<&'a str>,
}

impl<'a> AuthorParts<'a> {
    const fn new(name: &'a str, role: Option<&'a str>) -> Self {
        Self { name, role, email: None, handle: None }
    }

    fn take(&mut self, address: Address<'a>) {
        self.email = self.email.or(address.email);
        self.handle = self.handle.or(address.handle);
    }
}

impl BylineParts<'_> {
    /// Whether there are authors, and each has a first name that many people have.
    pub(crate) fn names_people(&self) -> bool {
        let is_person = |author: &AuthorParts| blank_words(author.name).next().is_some_and(is_given_name);
        !self.authors.is_empty() && self.authors.iter().all(is_person)
    }
}

/// Bytes that a byline has at most; a longer line is a paragraph.
const LONGEST: usize = 600;

/// The parts of a line that names authors, or `None` if it names no one.
///
/// ```text
/// byline   = [timestamp] [by [":"]] part *( mark part ) [timestamp]
/// part     = name [role] [address] / role / agency / outlet / place / address
/// mark     = "," / ";" / "|" / "/" / " - " / and / ["("] with
/// ```
pub(crate) fn byline(line: &str) -> Option<BylineParts<'_>> {
    let (parts, stray) = read(line);
    let named = !parts.authors.is_empty() || parts.agency.or(parts.role).is_some();
    (named && stray.is_none_or(|stray| stray.allowed)).then_some(parts)
}

/// The parts of a text that is a byline and nothing else.
pub(crate) fn exact(text: &str) -> Result<BylineParts<'_>, ParseError> {
    let fault = |kind, part| ParseError { kind, span: Span::of(part, text).unwrap_or_default() };
    if text.len() > LONGEST {
        return Err(fault(ParseErrorKind::Expected("a byline of at most 600 bytes"), text));
    }
    let (parts, stray) = read(text);
    if let Some(stray) = stray {
        return Err(fault(ParseErrorKind::Expected("a name, a post or an agency"), stray.part));
    }
    if parts.authors.is_empty() && parts.agency.or(parts.role).is_none() {
        return Err(fault(ParseErrorKind::Expected("a name or an agency"), text));
    }
    Ok(parts)
}

/// A part of a line that is nothing of a byline.
#[derive(Clone, Copy)]
struct Stray<'a> {
    part: &'a str,
    /// Whether the line may be a byline none the less.
    allowed: bool,
}

/// What a line says of authors, and the first part that says something else.
fn read(line: &str) -> (BylineParts<'_>, Option<Stray<'_>>) {
    if line.len() > LONGEST {
        return (BylineParts::default(), Some(Stray { part: line, allowed: false }));
    }
    let (names, timestamp) = without_time(line);
    let (names, signed) = without_by(without_number(without_marks(names)));
    let mut parts = BylineParts { timestamp, signed, ..BylineParts::default() };
    if signed && let Some(name) = inverted(line, names) {
        parts.authors = [AuthorParts::new(name, None)].into();
        return (parts, None);
    }
    if let Some(desk) = pooled(names) {
        parts.agency = Some(desk);
        return (parts, None);
    }
    let mut first_stray = None;
    for part in split(names) {
        let whole = part;
        let mark = || mark_before(names, whole);
        let (part, address) = address(part);
        let part = without_button(closed(without_marks(part)));
        let part = if part.contains('(') { without_place(part) } else { part };
        let part = if known_label(part, &parts) { labelled(part).unwrap_or(part) } else { part };
        if part.is_empty() {
            if let Some(author) = parts.authors.last_mut() {
                author.take(address);
            }
            continue;
        }
        let known = parts.authors.len();
        // "By Jane Roe, Elm TV — Elmville": behind an outlet, known or not, and a dash stands the place.
        let sourced = parts.agency.is_some() || first_stray.is_some();
        let placed = known > 0 && sourced && matches!(mark(), '-' | '–' | '—')
            || known == 0
                && signed
                && (parts.role.is_some() || parts.agency.is_some() && mark() == ',')
                && is_place(part)
            || known > 0 && whole.ends_with(')') && is_one_of(part, WORKS);
        let mut read = if placed { Part::Place } else { Part::of(part, signed, mark, &parts.authors) };
        if read.may_hold_work()
            && let Some((name, work)) = work(part, known)
        {
            read = Part::of(name, signed, mark, &parts.authors).doing(work);
        }
        match read {
            Part::Author(author, agency) => {
                parts.authors.push(author);
                parts.agency = parts.agency.or(agency);
            }
            Part::Role(role) if known > 0 => {
                for author in parts.authors.iter_mut().rev().take_while(|author| author.role.is_none()) {
                    author.role = Some(role);
                }
            }
            // "By Associated Press Business Writers", "By ELM STAFF"
            Part::Role(desk) if signed && (agency(desk).is_ok() || is_staff(desk)) => {
                parts.agency = parts.agency.or(Some(desk));
            }
            Part::Role(role) => parts.role = parts.role.or(Some(role)),
            Part::Agency(name) => parts.agency = parts.agency.or(Some(name)),
            Part::Place => {}
            Part::Other => {
                let allowed = known > 0 || signed && blank_words(part).count() < 4;
                let stray = Stray { part, allowed };
                if !allowed {
                    return (parts, Some(stray));
                }
                first_stray = first_stray.or(Some(stray));
            }
        }
        if let Some(author) = parts.authors.last_mut() {
            author.take(address);
        }
    }
    if parts.agency.is_none() {
        outlet_first(names, &mut parts);
    }
    (parts, first_stray)
}

/// Takes the first of two authors for the outlet that it is, where a stroke stands behind it: `Elmville Post / Jane Roe`.
fn outlet_first(names: &str, parts: &mut BylineParts<'_>) {
    if let [first, second] = *parts.authors
        && first.role.is_none()
        && matches!(mark_before(names, second.name), '/' | '|')
        && is_outlet(first.name)
        && !blank_words(first.name).next().is_some_and(is_given_name)
        && blank_words(second.name).next().is_some_and(is_given_name)
    {
        (parts.agency, parts.authors) = (Some(first.name), [second].into());
    }
}

/// Whether words are the staff of some outlet: "ELM STAFF".
fn is_staff(desk: &str) -> bool {
    desk.rsplit_once(' ').is_some_and(|(_, last)| is_one_of(last, &["staff"]))
}

/// Whether a part behind the post of somebody who is not named is where that one is: "By Staff Reporter, New Elmville".
fn is_place(part: &str) -> bool {
    let mut words = blank_words(part);
    let first = words.next().unwrap_or_default();
    words.take(2).count() < 2 && is_name(part) && !is_given_name(first) && !is_agency(part)
}

/// Whether a part is a label of the page and no name: "Recommended Videos", "View Photos".
pub(crate) fn is_of_the_page(part: &str) -> bool {
    const PAGE: Lists = Lists::CHROME.with(Lists::RELATED).with(Lists::SEE_ALSO).with(Lists::IMAGE);
    part.contains(' ') && listed(part, PAGE).is_ok_and(|(rest, _)| rest.is_empty())
}

/// The desk that stands where nobody is named: "From staff and wire reports", "Elm News wire services".
fn pooled(names: &str) -> Option<&str> {
    if !names.ends_with(['s', 't', 'e', 'S', 'T', 'E']) {
        return None;
    }
    let mut last = blank_words(names).rev();
    let (end, kind) = (last.next()?, last.next()?);
    let pools = is_one_of(end, &["reports", "report", "services", "service"])
        && is_one_of(kind, &["wire", "staff", "news", "agency"])
        && last.take(4).count() < 4;
    let desk = ["From ", "FROM ", "from "].iter().find_map(|from| names.strip_prefix(from)).unwrap_or(names);
    pools.then_some(desk)
}

/// A part without the bracket that closes behind it and opens in none.
fn closed(part: &str) -> &str {
    part.strip_suffix(')').filter(|inner| !inner.contains('(')).unwrap_or(part)
}

/// The one author behind a label whose surname stands first, as archives have it: `Author: Ellis, Martha`.
///
/// ```text
/// inverted = label ":" surname "," given [capital-word]
/// ```
fn inverted<'a>(line: &str, names: &'a str) -> Option<&'a str> {
    let (surname, given) = names.split_once(", ").filter(|_| line.contains(':'))?;
    let (first, second) = given.split_once(' ').unwrap_or((given, ""));
    let is_inverted = is_given_name(first)
        && blank_words(surname).take(2).count() == 1
        && is_name(surname)
        && !is_agency(surname)
        && (second.is_empty() || is_name(second) && !second.contains(' '));
    is_inverted.then_some(names)
}

/// The sign before a part that is not blank.
fn mark_before(names: &str, part: &str) -> char {
    let at = Span::of(part, names).map_or(0, Span::start);
    names.floor(at).trim_end().chars().next_back().unwrap_or(' ')
}

/// A name without the place behind it in brackets, one of which may stand in the next part: `Jane Roe (Elmville, Elmonia)`,
/// `Jeanne Roux (à Elmbrune)`.
///
/// ```text
/// placed = 2*4word "(" [in] 1*3word [")"]
/// ```
#[cold]
fn without_place(part: &str) -> &str {
    let Some((name, behind)) = part.rsplit_once('(') else { return part };
    let name = name.trim_end();
    let inner = behind.strip_suffix(')').unwrap_or(behind).trim();
    let mut joints = LANGUAGES.iter().flat_map(|language| language.written_in);
    let place = joints.find_map(|word| inner.strip_prefix(word)?.strip_prefix(' ')).unwrap_or(inner);
    let is_person = (2..=4).contains(&blank_words(name).take(5).count()) && is_name(name) && !is_outlet(name);
    let is_place = blank_words(place).take(4).count() <= 3
        && is_name(place)
        && place.contains(char::is_lowercase)
        && !is_agency(place)
        && !is_outlet(place)
        && !is_one_of(place, WORKS)
        && listed(place, Lists::ROLE).is_err();
    if is_person && is_place { name } else { part }
}

/// Whether a part behind an author may have a label of its own: `Reported by: Jane Roe, Edited by: John Doe`.
fn known_label(part: &str, parts: &BylineParts<'_>) -> bool {
    !parts.authors.is_empty() && part.contains(':')
}

/// A part without the label of a button behind it: `Jane RoeFollow`.
fn without_button(part: &str) -> &str {
    if !part.ends_with(['w', 'g', 'n', 'e', 'r', 'i', 'j']) {
        return part;
    }
    let name = FOLLOW.iter().find_map(|button| part.strip_suffix(button)).map(str::trim_end);
    name.filter(|name| name.ends_with(char::is_alphabetic)).unwrap_or(part)
}

const FOLLOW: &[&str] = &["Follow", "Following", "Folgen", "Suivre", "Seguir", "Segui", "Volgen", "Följ"];

/// The line without the time that it begins or ends with, and that time.
fn without_time(line: &str) -> (&str, Option<&str>) {
    let mut stamps = placed(line);
    let Some((first, begin)) = stamps.next() else { return (line, None) };
    let last = stamps.last().map_or(first, |(last, _)| last);
    let tail = line.get(end_of(line, last.text)..).unwrap_or_default();
    let head = line.get(..begin).unwrap_or_default();
    let text = line.get(end_of(line, first.text) - first.text.len()..end_of(line, last.text));
    let longer = if head.trim_matches(is_mark).is_empty() { tail } else { head };
    (longer, text)
}

/// Where `part`, a slice of `line`, ends in it.
fn end_of(line: &str, part: &str) -> usize {
    Span::of(part, line).map_or(0, Span::end)
}

/// A line without the number that it has in a list: `1. Jane Roe`.
fn without_number(line: &str) -> &str {
    let name = line.trim_start_matches(|c: char| c.is_ascii_digit());
    match name.strip_prefix(". ") {
        Some(name) if line.len() - name.len() < 5 => name,
        _ => line,
    }
}

/// A line without the word such as "by" before the names, and whether there was one.
///
/// ```text
/// by = *3 word "by" / phrase [":"]
/// ```
fn without_by(line: &str) -> (&str, bool) {
    if let Some(names) = labelled(line) {
        return (names, true);
    }
    if let Ok((rest, ())) = by(line) {
        return (rest, true);
    }
    let mut rest = line;
    let words = if memchr::memchr2(b'b', b'B', line.as_bytes()).is_some() { 4 } else { 0 };
    for _ in 0..words {
        let Some((_, after)) = rest.split_once(char::is_whitespace) else { break };
        rest = after.trim_start();
        if rest.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("by ")) {
            return (rest.get(3..).unwrap_or_default().trim_start(), true);
        }
    }
    (line, false)
}

/// What stands behind a word for who wrote it and a colon: `Author: Jane Roe`.
fn labelled(line: &str) -> Option<&str> {
    let (label, names) = line.split_once(':')?;
    let label = label.trim_end();
    let is_known = LANGUAGES.iter().any(|language| is_one_of(label, language.written_by));
    is_known.then(|| names.trim_start())
}

fn by(input: &str) -> Parsed<'_, ()> {
    let (rest, _) = glued(input, Lists::BY)?;
    let next = rest.trim_start_matches([':', ' ', '\u{A0}', ',', '\t', '.']);
    let named = next.starts_with(|c: char| c.is_uppercase() || !c.is_ascii());
    check(
        (next, ()),
        named || next.starts_with("t-") || next.is_empty() || is_agency(next) || is_posted(next),
    )
}

/// How many bytes a post of nobody who is named has at most, with its article and its agency.
const LONGEST_POST: usize = 64;

/// Whether a post stands first or behind one small word, and nothing but the agency behind it: `la rédaction`, `unserer Redaktion`.
fn is_posted(names: &str) -> bool {
    let is_post = |post: &str| {
        let behind = glued(post, Lists::ROLE).map(|(rest, _)| rest.trim_start_matches(is_mark));
        behind.is_ok_and(|rest| rest.is_empty() || with(rest).is_ok())
    };
    let small = || names.split_once(' ').filter(|(small, _)| small.starts_with(char::is_lowercase));
    names.len() <= LONGEST_POST && (is_post(names) || small().is_some_and(|(_, post)| is_post(post)))
}

/// The parts of a row of names, at commas, strokes, dashes, and words for "and".
fn split(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let text = rest?;
        let mut boundary = true;
        for (at, c) in text.char_indices() {
            if !boundary && c.is_ascii_alphanumeric() {
                continue;
            }
            let (head, tail) = text.split_at_checked(at)?;
            // "Jane Roe & John Doe" are two, "Science & Astronomy" is one.
            let joins = c != '&' || blank_words(head).take(2).count() > 1;
            if joins && matches!(c, ',' | ';' | '|' | '/' | '•' | '·' | '、' | '&' | '，')
                || matches!(c, '-' | '–' | '—') && dash(head, tail)
            {
                rest = tail.get(c.len_utf8()..);
                return Some(head);
            }
            if boundary
                && at > 0
                && c == '('
                && let Some(after) = bracketed(tail)
            {
                rest = Some(after);
                return Some(head);
            }
            if boundary
                && at > 0
                && (c.is_lowercase() || tail.starts_with("For ") || c.is_uppercase() && is_loud(head, tail))
                && let Ok((after, ())) = with(tail).or_else(|_| joint(tail))
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

/// An agency in brackets behind a name: `(AFP)`, `(avec AFP)`.
fn bracketed(input: &str) -> Option<&str> {
    let inner = input.strip_prefix('(')?;
    let named = agency(inner).is_ok_and(|(rest, _)| rest.starts_with(')'));
    if named { Some(inner) } else { with(inner).ok().map(|(rest, ())| rest) }
}

/// A word before the agency that an author wrote with: `avec AFP`, `mit dpa`.
fn with(input: &str) -> Parsed<'_, ()> {
    let mut words = LANGUAGES.iter().flat_map(|language| language.written_with);
    let behind = words.find_map(|word| input.strip_prefix(word)?.strip_prefix(' ')).unwrap_or_default();
    let rest = behind.trim_start();
    check(
        (rest, ()),
        agency(rest).is_ok()
            || blank_words(rest)
                .next()
                .is_some_and(|word| is_one_of(word.trim_end_matches([')', '.', ',']), POOL)),
    )
}

/// Whether a short word in capitals stands behind a name in capitals: `JANE ROE AND`, `JANE ROE Y`.
fn is_loud(head: &str, tail: &str) -> bool {
    let letters = tail.bytes().take(4).take_while(u8::is_ascii_uppercase).count();
    matches!(letters, 1..=3)
        && tail.as_bytes().get(letters) == Some(&b' ')
        && !head.contains(char::is_lowercase)
        && blank_words(head).take(2).count() > 1
}

/// A word between authors, or between an author and the outlet written for.
fn joint(input: &str) -> Parsed<'_, ()> {
    let (rest, entry) = glued_phrase(input)?;
    let word = taken(input, rest);
    let links = entry.lists.any(Lists::AND)
        && (word.len() > 1 || word.starts_with(char::is_lowercase))
        && !matches!(word, "e" | "y" | "i")
        || names_follow(input, rest);
    let writes_for = matches!(word, "for" | "For" | "für" | "pour");
    check((rest, ()), rest.starts_with(char::is_whitespace) && (links || writes_for))
}

/// Whether "e", "y" or "i" stands between two names rather than within one: two words follow.
fn names_follow(input: &str, rest: &str) -> bool {
    let word = taken(input, rest);
    let name = |word: &str| is_name(word.trim_end_matches([',', ';']));
    matches!(word, "e" | "y" | "i" | "E" | "Y")
        && blank_words(rest).take(2).filter(|word| name(word)).count() == 2
}

fn dash(head: &str, tail: &str) -> bool {
    let blanked = head.ends_with(char::is_whitespace);
    blanked && ["- ", "– ", "— ", "-- "].iter().any(|dash| tail.starts_with(dash))
}

/// A text without the marks around it, but with the stop of what is written in short at the end of a name: `John Doe Jr.`
fn without_marks(text: &str) -> &str {
    let name = text.trim_matches(is_mark);
    if !(name.ends_with("Jr") || name.ends_with("Sr")) {
        return name;
    }
    let stopped = Span::of(name, text).and_then(|place| text.get(place.start()..=place.end()));
    stopped.filter(|it| it.ends_with('.')).unwrap_or(name)
}

fn is_mark(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '•' | '*' | '·' | '-' | '–' | '—' | '|' | '/' | ',' | ';' | ':' | '.' | '>' | '(')
}

//! A row of agencies and photographers to credits.

use super::CreditParts;
use crate::{
    field::word::{
        agency, blank_words, glued, glued_phrase, is_agency, is_ideograph, is_name, is_outlet, same, taken,
    },
    lexicon::Lists,
};

/// The credits that `text` is, from its start to its end, or `None` if it is something else.
///
/// ```text
/// credits = part *( ("/" / "|" / "," / ";" / "via" / "for" / and) part )
/// part    = agency [label] / name / office
/// ```
pub(super) fn credits(text: &str) -> Option<Vec<CreditParts<'_>>> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || ".)]".contains(c));
    let mut row = Row::default();
    for part in parts(text) {
        let commissioned = ["for ", "für ", "pour "].iter().find_map(|word| part.strip_prefix(word));
        row.add(commissioned.map_or_else(|| Part::of(part), |office| Some(Part::Agency(office.trim())))?);
    }
    row.finish()
}

/// The credits that `text` begins with, and what stands behind them: a row of agencies that the lexicon knows, or a
/// name and a full stop. Else all of `text` must be credits.
pub(super) fn credits_and_rest(text: &str) -> Option<(Vec<CreditParts<'_>>, &str)> {
    credits(text).map(|found| (found, "")).or_else(|| agencies_first(text)).or_else(|| sentence_first(text))
}

/// ```text
/// agencies-first = agency *( "/" agency ) [sign] text
/// ```
fn agencies_first(text: &str) -> Option<(Vec<CreditParts<'_>>, &str)> {
    let mut row = Row::default();
    let mut rest = text;
    loop {
        let (after, name) = agency(rest).ok()?;
        row.add(Part::Agency(name));
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
fn sentence_first(text: &str) -> Option<(Vec<CreditParts<'_>>, &str)> {
    let (head, rest) = text.split_once(". ")?;
    (head.len() <= super::LONGEST).then_some(())?;
    Some((credits(head)?, rest))
}

/// What a part of a credit is.
#[derive(Clone, Copy)]
enum Part<'a> {
    Agency(&'a str),
    Photographer(&'a str),
    /// One word that may be a surname or a firm.
    Word(&'a str),
    Nothing,
}

impl<'a> Part<'a> {
    fn of(part: &'a str) -> Option<Self> {
        let part = without_labels(part);
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
        let name =
            is_name(part) && (words > 1 || part.chars().any(is_ideograph)) && words <= 4 && !is_outlet(part);
        if name {
            return Some(Self::Photographer(part));
        }
        let surname =
            words == 1 && part.len() > 2 && is_name(part) && part.chars().skip(1).all(char::is_lowercase);
        let nickname = words == 1 && part.chars().all(char::is_lowercase);
        if surname || nickname {
            return Some(Self::Word(part));
        }
        (words <= 6 && capitals(part) && !part.contains(':')).then_some(Self::Agency(part))
    }
}

/// Words between credits that name no one.
fn is_aside(part: &str) -> bool {
    ["inc", "ltd", "llc", "contributor", "stringer", "rf", "file", "handout", "archiv", "collection", "pool"]
        .iter()
        .any(|word| same(word, part))
}

/// A part without the words of the lexicon's credits around it: `Handout`, `Photo by Jane Roe`, `Jane Roe, File`.
fn without_labels(part: &str) -> &str {
    let part = part.trim_matches(|c: char| c.is_whitespace() || ",;:.()[]".contains(c));
    match glued(part, Lists::CREDIT | Lists::BY) {
        Ok((rest, _)) if !is_agency(part) => {
            let next = rest.trim_start_matches([':', ' ', '.', '\u{A0}']);
            if next.len() < rest.len() || rest.is_empty() { next } else { part }
        }
        _ => part,
    }
}

/// Whether all of `text` is a word of credits: "Photo", "File".
fn label(text: &str) -> bool {
    glued(text, Lists::CREDIT).is_ok_and(|(rest, _)| rest.trim().is_empty())
        || ["photo", "foto", "file", "images", "wire", "photos"].iter().any(|word| same(word, text))
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
    first
        && words.all(|word| {
            capital(word)
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
            let (head, tail) = text.split_at_checked(at)?;
            if matches!(c, '/' | '|' | ',' | ';' | '(' | '©' | '·' | '•' | '／') || set_off_dash(head, tail)
            {
                rest = tail.get(c.len_utf8()..);
                return Some(head);
            }
            if boundary
                && c.is_lowercase()
                && let Some(after) = joint(tail)
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

/// What stands behind "via" or a word for "and", or at a word for "for".
fn joint(input: &str) -> Option<&str> {
    if ["for ", "für ", "pour "].iter().any(|word| input.starts_with(word)) {
        return Some(input);
    }
    if let Some(rest) = input.strip_prefix("via ") {
        return Some(rest);
    }
    let (rest, entry) = glued_phrase(input).ok()?;
    let word = taken(input, rest);
    let links = entry.lists.any(Lists::AND) && rest.starts_with(' ') && word.chars().count() > 1;
    links.then_some(rest)
}

/// Credits in the making: a name waits for the agency behind it.
#[derive(Default)]
struct Row<'a> {
    done: Vec<CreditParts<'a>>,
    waiting: Option<&'a str>,
    word: Option<&'a str>,
}

impl<'a> Row<'a> {
    fn add(&mut self, part: Part<'a>) {
        match part {
            Part::Nothing => {}
            Part::Agency(name) => self.agency(name),
            Part::Photographer(name) => {
                self.settle();
                self.photographer(name);
            }
            Part::Word(name) => match self.done.last() {
                Some(CreditParts { agency: Some(office), photographer: None })
                    if is_agency(office) && self.waiting.is_none() =>
                {
                    self.photographer(name);
                }
                _ => {
                    self.settle();
                    self.word = Some(name);
                }
            },
        }
    }

    /// A word alone is a photographer before an agency that the lexicon knows; else it is an office.
    fn agency(&mut self, name: &'a str) {
        match self.word.take() {
            Some(word) if is_agency(name) && self.waiting.is_none() => self.waiting = Some(word),
            Some(word) => self.agency(word),
            None => {}
        }
        let known = |credit: &CreditParts| credit.agency.is_some_and(|other| same(other, name));
        if self.waiting.is_some() || !self.done.iter().any(known) {
            self.done.push(CreditParts { agency: Some(name), photographer: self.waiting.take() });
        }
    }

    fn photographer(&mut self, name: &'a str) {
        let known = |other: Option<&str>| other.is_some_and(|other| same(other, name));
        match self.done.last_mut() {
            Some(last) if last.photographer.is_none() && self.waiting.is_none() => {
                last.photographer = Some(name);
            }
            Some(last) if known(last.photographer) => {}
            _ if known(self.waiting) => {}
            _ => {
                self.flush();
                self.waiting = Some(name);
            }
        }
    }

    fn settle(&mut self) {
        if let Some(word) = self.word.take() {
            self.agency(word);
        }
    }

    fn flush(&mut self) {
        let alone = self.waiting.take().map(|name| CreditParts { agency: None, photographer: Some(name) });
        self.done.extend(alone);
    }

    fn finish(mut self) -> Option<Vec<CreditParts<'a>>> {
        self.settle();
        self.flush();
        (!self.done.is_empty()).then_some(self.done)
    }
}

//! What the paper says about the article: corrections, notes, rights.

use std::sync::LazyLock;

use super::{
    timestamp::{StampRole, timestamps},
    word::{Floor, blank_words, is_agency, listed},
};
use crate::{
    NoticeKind, Span,
    lexicon::{self, LANGUAGES, Lists},
};

/// Where a line stands that may be a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Where {
    /// Among the paragraphs.
    Body,
    /// Among the last paragraphs.
    Foot,
    /// Outside the body, in the matter of the page.
    Page,
}

/// Bytes that a notice of copyright has at most.
const LONGEST: usize = 600;

/// What kind of notice a line is.
///
/// ```text
/// notice = [bullet] ["("] note [","] [date] [ ":" / "." / "-" ] text   ; "Correction: ...", "Correction, May 4, 2023: ..."
///        / [bullet] ["("] sentence *char          ; "This story has been updated ..."
///        / standards ":" *char                    ; outside the body or at its foot
///        / *char ( "©" / rights ) *char           ; only outside the body
///        / ( "©" / "copyright" year ) *char       ; at its foot
///        / updated ["on"] date ":" text           ; there too
/// ```
pub(crate) fn notice(line: &str, place: Where) -> Option<NoticeKind> {
    let (line, note) = if let [b'A'..=b'Z', ..] = line.as_bytes() { (line, line) } else { opened(line) };
    if may_speak(note) && (is_said_of_it(note) || place != Where::Body && names_standards(note)) {
        return Some(if is_correction(note) { NoticeKind::Correction } else { NoticeKind::Note });
    }
    if let Ok((rest, _)) = listed(note, Lists::NOTE) {
        let label = note.len() - rest.len();
        let behind = rest.trim_start();
        let set_off = behind.starts_with([':', '.', '-', '–', '—', '：']);
        let is_sentence = label > SENTENCE;
        let said = behind.chars().any(char::is_alphanumeric)
            || is_sentence && matches!(behind.trim_end_matches([')', ']']), "." | "");
        if (set_off || is_sentence || is_dated(behind)) && said {
            let kind = if is_correction(note) { NoticeKind::Correction } else { NoticeKind::Note };
            // "Note: Bring water." is a part of a body.
            return (kind == NoticeKind::Correction || label > 8 || place == Where::Page).then_some(kind);
        }
    }
    if place == Where::Foot {
        return (line.len() <= LONGEST && begins_with_rights(line))
            .then_some(NoticeKind::Copyright)
            .or_else(|| is_dated_update(line).then_some(NoticeKind::Note));
    }
    let rights = place == Where::Page
        && line.len() <= LONGEST
        && (line.contains('©')
            || lexicon::words(line).any(|word| lexicon::word(word).lists.any(Lists::RIGHTS)));
    rights.then_some(NoticeKind::Copyright)
}

/// A line without the bullet that it begins with, and without the bracket behind it.
#[cold]
fn opened(line: &str) -> (&str, &str) {
    let line = line.trim_start_matches(['•', '*', ' ']);
    (line, line.strip_prefix('(').unwrap_or(line))
}

/// ```text
/// ( "©" / "(c)" holder / "copyright" ["©"] year / "all rights reserved" ) text
/// ```
fn begins_with_rights(line: &str) -> bool {
    if !line.starts_with(['©', '(', 'c', 'C', 'A']) {
        return false;
    }
    if line.floor(RESERVED.len()).eq_ignore_ascii_case(RESERVED) {
        return true;
    }
    if line.starts_with('©') {
        return true;
    }
    if let Some(rest) = line.strip_prefix("(c) ").or_else(|| line.strip_prefix("(C) ")) {
        return is_holder(rest);
    }
    let word = "copyright";
    let begins = line.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    begins
        && line.get(word.len()..).is_some_and(|rest| {
            rest.trim_start_matches([' ', '©', '(', ')', 'c', ',']).starts_with(|c: char| c.is_ascii_digit())
        })
}

/// Whether a line says whose the text is, and that all rights are reserved.
#[cold]
pub(crate) fn is_reserved(line: &str) -> bool {
    begins_with_rights(line) && {
        let mut words = lexicon::words(line.floor(LONGEST));
        std::iter::from_fn(|| {
            let word = words.next()?;
            Some(lexicon::phrase(word, lexicon::word(word), &words))
        })
        .flatten()
        .any(|(length, entry, _)| length > 1 && entry.lists.any(Lists::RIGHTS))
    }
}

/// Whether what stands behind "(c)" is a year or a name, and no entry of a list: "(c) Whoever comes by car pays".
///
/// ```text
/// holder = year *char / name [ ( "." / "," ) *char ]          ; whose words have capitals, but for "of", "and" and agencies
/// ```
#[cold]
fn is_holder(rest: &str) -> bool {
    if matches!(rest.as_bytes(), [b'1' | b'2', b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', ..]) {
        return true;
    }
    let is_stop = |word: &str| lexicon::words(word).all(|word| lexicon::word(word).lists.any(Lists::STOP));
    let named = |word: &str| !word.starts_with(char::is_lowercase) || is_agency(word);
    let name = rest.split([',', '.']).next().unwrap_or_default();
    let ends = blank_words(name).next_back().is_some_and(named);
    ends && !rest.ends_with(['?', '!', ';', ':'])
        && blank_words(name).all(|word| named(word) || is_stop(word))
}

/// What begins a notice of copyright that names nobody first.
const RESERVED: &str = "All rights reserved.";

/// "Updated on Nov. 14, 2023: We have added a lamp." A time alone is none.
fn is_dated_update(line: &str) -> bool {
    let is_dated =
        |label: &str| timestamps(label).next().is_some_and(|stamp| stamp.role == StampRole::Updated);
    listed(line, Lists::UPDATED).is_ok()
        && line
            .floor(64)
            .split_once(": ")
            .is_some_and(|(label, text)| is_dated(label) && blank_words(text).take(3).count() == 3)
}

/// Whether a line begins with a sentence that papers say only of what they print, whatever its case.
fn is_said_of_it(line: &str) -> bool {
    LANGUAGES.iter().any(|language| begins_any(line, language.notices))
}

/// Whether a line begins with a label of the rules that a paper keeps.
fn names_standards(line: &str) -> bool {
    LANGUAGES.iter().any(|language| begins_any(line, language.standards))
}

/// Whether a line may begin with such a sentence or label, by its first three letters: few begin with "thi", and many with "the".
fn may_speak(line: &str) -> bool {
    /// For each first letter the second and third ones, by their last five bits, which have no case.
    static LETTERS: LazyLock<[[u32; 2]; 32]> = LazyLock::new(|| {
        let mut letters = [[0; 2]; 32];
        let all = LANGUAGES.iter().flat_map(|language| language.notices.iter().chain(language.standards));
        for [first, behind @ ..] in all.filter_map(|words| words.as_bytes().first_chunk::<3>()) {
            for (known, letter) in letters.get_mut(usize::from(first & 31)).into_iter().flatten().zip(behind)
            {
                *known |= 1 << (letter & 31);
            }
        }
        letters
    });
    let Some([first, behind @ ..]) = line.as_bytes().first_chunk::<3>() else { return false };
    let known = LETTERS.get(usize::from(first & 31)).copied().unwrap_or_default();
    known.iter().zip(behind).all(|(known, letter)| known >> (letter & 31) & 1 == 1)
}

/// Whether a line begins with one of some words in small letters of ASCII, whatever its own case.
fn begins_any(line: &str, some: &[&str]) -> bool {
    some.iter().any(|words| line.get(..words.len()).is_some_and(|head| head.eq_ignore_ascii_case(words)))
}

/// ```text
/// dated = [","] ["("] date [")"] ( ":" / "." / "-" ) " "        ; and nothing else before the mark
/// ```
fn is_dated(behind: &str) -> bool {
    let is_date = |label: &str| {
        let label = label.trim_matches([',', ' ', '(', ')']);
        timestamps(label).next().is_some_and(|stamp| stamp.text.len() + 4 > label.len())
    };
    behind.starts_with([',', '('])
        && behind.floor(64).split_once([':', '—', '–']).is_some_and(|(label, _)| is_date(label))
}

/// Bytes from which on a phrase of the list begins a sentence and is no label: "This story has been updated".
const SENTENCE: usize = 20;

/// Whether a note's first words say that something was wrong.
fn is_correction(line: &str) -> bool {
    let head = line.floor(2 * FIRST).to_lowercase();
    let is_first = |word: &&str| Span::of(word, &head).is_some_and(|span| span.start() < FIRST);
    let mut words = head.split(|c: char| !c.is_alphabetic()).filter(is_first);
    words.any(|word| CORRECTIONS.contains(&word) || word.contains("訂正"))
}

/// Bytes in which the first words of a note begin; none of those below is longer.
const FIRST: usize = 32;

/// Words for "correction" and "clarification". By their beginnings alone "correctional" and Czech "opravdu" would be among them.
const CORRECTIONS: &[&str] = &[
    "correction",
    "corrections",
    "corrected",
    "correcting",
    "corrects",
    "clarification",
    "clarifications",
    "clarified",
    "clarifying",
    "clarifies",
    "rectification",
    "rectifications",
    "rectificatif",
    "rectifié",
    "corrección",
    "correcciones",
    "rectificación",
    "rectifica",
    "correção",
    "correções",
    "correcção",
    "correzione",
    "correzioni",
    "rettifica",
    "korrektur",
    "korrekturen",
    "korrekturhinweis",
    "berichtigung",
    "berichtigungen",
    "berichtigt",
    "correctie",
    "correcties",
    "rectificatie",
    "rectificaties",
    "rettelse",
    "rettelser",
    "rättelse",
    "rättelser",
    "oprava",
    "opravy",
    "opraveno",
    "sprostowanie",
    "sprostowania",
    "düzeltme",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rights_and_updates_close_a_body() {
        for (line, expected) in [
            ("Copyright 2024 Elm TV. All rights reserved.", Some(NoticeKind::Copyright)),
            ("Copyright © 2024 Elm TV", Some(NoticeKind::Copyright)),
            ("All rights reserved. This story may not be printed elsewhere.", Some(NoticeKind::Copyright)),
            ("All rights, he said, are hers.", None),
            ("© elm-news, elm:240215-99-60/2", Some(NoticeKind::Copyright)),
            ("Updated on Nov. 14, 2023: We have added a second lamp.", Some(NoticeKind::Note)),
            ("Updated on Nov. 14, 2023 at 10:15", None),
            ("Copyright law is old.", None),
            ("Updated rules: The board met on Nov. 14, 2023.", None),
            ("Our Standards: The Elm Wire Principles.", Some(NoticeKind::Note)),
            ("(c) 2024 Elm Press", Some(NoticeKind::Copyright)),
            ("(c) 2024 by the people of Elmville.", Some(NoticeKind::Copyright)),
            ("(c) Elm Press", Some(NoticeKind::Copyright)),
            ("(C) The Times of Elmville, all rights reserved.", Some(NoticeKind::Copyright)),
            ("(c) dpa", Some(NoticeKind::Copyright)),
            ("(c) Whoever brings a car pays twice.", None),
            ("(c) Roofs.;", None),
            ("(c) a roof", None),
            ("(c) What of", None),
        ] {
            assert_eq!(notice(line, Where::Foot), expected, "{line}");
            assert_eq!(notice(line, Where::Body), None, "{line}");
        }
    }

    #[test]
    fn every_sentence_may_begin() {
        let all = LANGUAGES.iter().flat_map(|language| language.notices.iter().chain(language.standards));
        assert!(all.clone().count() > 0 && all.copied().all(|words| words.is_ascii() && may_speak(words)));
    }

    #[test]
    fn a_notice_is_known_by_its_first_words() {
        for (line, body, page) in [
            (
                "Correction: An earlier version misstated the year of the flood.",
                Some(NoticeKind::Correction),
                Some(NoticeKind::Correction),
            ),
            (
                "Editor's note: This interview was edited for length.",
                Some(NoticeKind::Note),
                Some(NoticeKind::Note),
            ),
            (
                "This story has been updated with the mayor's answer.",
                Some(NoticeKind::Note),
                Some(NoticeKind::Note),
            ),
            ("© 2024 The Elmville Times. All rights reserved.", None, Some(NoticeKind::Copyright)),
            ("Copyright The Elmville Times", None, Some(NoticeKind::Copyright)),
            (
                "This article has been corrected to say who built the bridge.",
                Some(NoticeKind::Correction),
                Some(NoticeKind::Correction),
            ),
            (
                "A correction was made on May 4, 2023: An earlier version misstated the year of the flood.",
                Some(NoticeKind::Correction),
                Some(NoticeKind::Correction),
            ),
            (
                "Correction, May 4, 2023: An earlier version misstated the year of the flood.",
                Some(NoticeKind::Correction),
                Some(NoticeKind::Correction),
            ),
            (
                "Correction (May 4): An earlier version misstated the year of the flood.",
                Some(NoticeKind::Correction),
                Some(NoticeKind::Correction),
            ),
            (
                "Editor's note: Correctional officers read this first.",
                Some(NoticeKind::Note),
                Some(NoticeKind::Note),
            ),
            (
                "Editor's note: Corrected on May 4.",
                Some(NoticeKind::Correction),
                Some(NoticeKind::Correction),
            ),
            (
                "Note de la rédaction : Le tribunal correctionnel siège.",
                Some(NoticeKind::Note),
                Some(NoticeKind::Note),
            ),
            (
                "Rectificatif : Le pont date de 1904.",
                Some(NoticeKind::Correction),
                Some(NoticeKind::Correction),
            ),
            ("Oprava: Most je z roku 1904.", Some(NoticeKind::Correction), Some(NoticeKind::Correction)),
            ("訂正：橋は1904年に完成した。", Some(NoticeKind::Correction), Some(NoticeKind::Correction)),
            ("This story has been updated.", Some(NoticeKind::Note), Some(NoticeKind::Note)),
            ("This is a breaking news story.", Some(NoticeKind::Note), Some(NoticeKind::Note)),
            ("• This article was amended on May 4, 2023.", Some(NoticeKind::Note), Some(NoticeKind::Note)),
            ("Dieser Artikel wurde aktualisiert.", Some(NoticeKind::Note), Some(NoticeKind::Note)),
            ("Our Standards: The Elm Wire Principles.", None, Some(NoticeKind::Note)),
            (
                "(This story has not been edited by Elm News staff and comes from a feed.)",
                Some(NoticeKind::Note),
                Some(NoticeKind::Note),
            ),
            (
                "(Except for the headline, this story has not been edited by Elm TV.)",
                Some(NoticeKind::Note),
                Some(NoticeKind::Note),
            ),
            ("(This story has been updated.)", Some(NoticeKind::Note), Some(NoticeKind::Note)),
            ("(This story has no end.)", None, None),
            ("Correction, he said, takes time.", None, None),
            ("Corrections, 40 of them: the clerk had a long week.", None, None),
            ("Note: Bring water and a hat.", None, Some(NoticeKind::Note)),
            ("Correction officers went on strike.", None, None),
            ("Correction:", None, None),
            ("Share this story", None, None),
            ("", None, None),
        ] {
            assert_eq!((notice(line, Where::Body), notice(line, Where::Page)), (body, page), "{line}");
        }
    }
}

//! What an author of a byline did.

use super::by;
use crate::field::word::is_one_of;

/// The name in a part that says what its author did, in brackets behind the name or as a label before it, and the word for that:
/// `Jane Roe (text)`, `photos by John Doe`. `known` authors stand before it.
///
/// ```text
/// work = name "(" word [")"] / word ( ":" / "by" ) name
/// ```
#[cold]
pub(super) fn work(part: &str, known: usize) -> Option<(&str, &str)> {
    if let Some((name, work)) = part.rsplit_once('(') {
        let work = work.trim_end_matches(')');
        return is_one_of(work, WORKS).then(|| (name.trim_end(), work));
    }
    let end = part.find([' ', ':']).filter(|_| known > 0)?;
    let (work, rest) = part.split_at_checked(end).filter(|(work, _)| is_one_of(work, WORKS))?;
    let name = match rest.strip_prefix(':') {
        Some(name) => name.trim_start(),
        None => by(rest.trim_start()).ok()?.0,
    };
    Some((name, work))
}

/// What authors do, in lower case, as it stands beside their names.
pub(super) const WORKS: &[&str] = &[
    "text",
    "texte",
    "tekst",
    "texto",
    "testo",
    "words",
    "story",
    "photo",
    "photos",
    "pictures",
    "foto",
    "fotos",
    "bild",
    "bilder",
    "bilde",
    "photographs",
    "zdjęcia",
    "video",
    "videos",
    "illustration",
    "illustrations",
    "graphic",
    "graphics",
    "grafik",
    "grafikk",
];

//! What the rules for single fields read of a line.

use std::ops::RangeInclusive;

use super::{
    columns::Lane,
    ends::End,
    sign::{Sign, Signs as _},
};
use crate::{field, lexicon::Lists};

/// From how many bytes on a line is no field any more.
const FIELD: usize = 320;

/// Notes what the rules for single fields read of a line, where its words and figures give them cause.
pub(super) fn note(line: &str, signs: &mut Lane) {
    if line.len() > FIELD {
        return;
    }
    let hint = |signs: &Lane, lists: &[Lists]| lists.iter().any(|&list| signs.list(list) > 0);
    // Sentences, and what introduces others, name posts, agencies and sources, and speak of what is left and right.
    let end = signs.of(Sign::End);
    let sentence = end >= End::Quote.sign() || end == End::Colon.sign();
    let figures = signs.of(Sign::Year) + signs.of(Sign::Figures) + signs.of(Sign::Clock);
    if line.len() < FIELD / 2 && (figures > 0 || signs.of(Sign::Date) > 1) {
        let (mut covered, mut dated) = (0, false);
        for stamp in field::timestamps(line) {
            covered += stamp.text.len();
            dated |= stamp.value.is_some();
        }
        signs.set(
            Sign::Stamp,
            usize::from(covered > 0) + usize::from(dated) + usize::from(dated && covered * 2 > line.len()),
        );
    }
    let named = signs.of(Sign::Name) + u8::from(signs.list(Lists::BY) > 1) > 0;
    if line.len() < FIELD / 2
        && (named || !sentence && hint(signs, &[Lists::ROLE, Lists::AGENCY]))
        && let Some(byline) = field::byline(line)
    {
        let posts = byline.authors.iter().filter(|author| author.role.is_some()).count();
        signs.set(Sign::Byline, (1 + byline.authors.len() + posts).min(3));
    }
    let marked = signs.of(Sign::Copyright)
        + signs.of(Sign::Slashes)
        + signs.of(Sign::Bracket)
        + signs.of(Sign::AgencyLast)
        > 0;
    let labelled = signs.list(Lists::CREDIT).max(signs.list(Lists::IMAGE)) > 1;
    let may_name = || !sentence && signs.of(Sign::Sentences) > 0 && may_end_in_credit(line);
    if marked
        || labelled
        || !sentence && hint(signs, &[Lists::CREDIT, Lists::AGENCY, Lists::IMAGE])
        || may_name()
    {
        let caption = field::caption(line);
        let credited = !caption.credits.is_empty();
        signs.set(Sign::Credit, usize::from(credited) + usize::from(credited && caption.text.is_empty()));
    }
}

/// Whether behind the last full stop of a line a few words stand, of which "for" is the first small one: "The bridge on Tuesday. Jane Roe
/// for Elm Press", or which has no small letter: "The bridge on Tuesday. JANE ROE".
#[cold]
#[inline(never)]
fn may_end_in_credit(line: &str) -> bool {
    /// How long a name and an office are, in bytes.
    const NAMES: RangeInclusive<usize> = 8..=64;
    let names = memchr::memrchr(b'.', line.as_bytes()).and_then(|stop| line.get(stop + 1..));
    let is_small = |word: &&str| matches!(word.as_bytes(), [b'a'..=b'z', ..]);
    let is_loud = |names: &str| {
        matches!(names.as_bytes(), [.., b'A'..=b'Z'] | [.., 0xC3, 0x80..=0x9E])
            && !names.bytes().any(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    names.is_some_and(|names| {
        NAMES.contains(&names.len()) && (names.split(' ').find(is_small) == Some("for") || is_loud(names))
    })
}

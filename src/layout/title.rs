//! The headline at sight: the first line of a text right above its body, where it can hardly be anything else.

use std::ops::ControlFlow;

use crate::lexicon::{self, Lists, Word};

/// How many words are enough for a headline; most of what else stands above a body has fewer.
const WORDS: usize = 5;
/// Where words before a name, a time or a text stand in other fields: among so many at the start.
const LEAD: usize = 3;
/// How many words of a page's machinery may stand in a headline: "Elmville shares its harbour".
const CHROME: usize = 1;
/// Signs beyond ASCII of credits, and of several fields in one line.
const SIGNS: [char; 3] = ['©', '·', '•'];
/// Words that other fields begin with.
const LEADS: Lists = Lists::BY
    .with(Lists::PUBLISHED)
    .with(Lists::UPDATED)
    .with(Lists::IMAGE)
    .with(Lists::RELATED)
    .with(Lists::SEE_ALSO)
    .with(Lists::NOTE);
/// Words of bylines, credits and taglines.
const FIELDS: Lists = Lists::ROLE.with(Lists::CREDIT).with(Lists::TAGLINE).with(Lists::AGENCY);
/// Words of times, where a digit stands too.
const TIMES: Lists =
    Lists::MONTH.with(Lists::WEEKDAY).with(Lists::CLOCK).with(Lists::RELATIVE).with(Lists::ZONE);

/// What a byte may be: a sign of times, credits, or of several fields in one line; a digit; a colon; the last byte of one of
/// [`SIGNS`].
const SIGN: u8 = 1;
const DIGIT: u8 = 2;
const COLON: u8 = 4;
const LAST: u8 = 8;

/// What each byte is of these.
#[expect(clippy::cast_possible_truncation, clippy::indexing_slicing, reason = "a byte is below 256")]
static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < classes.len() {
        classes[byte] = match byte as u8 {
            b'|' | b'(' | b')' | b'[' | b']' | b'/' | b'@' | b'_' => SIGN,
            b'0'..=b'9' => DIGIT,
            b':' => COLON,
            _ => 0,
        };
        byte += 1;
    }
    let mut at = 0;
    while at < SIGNS.len() {
        // UTF-8 has the last six bits of a character in its last byte.
        classes[0x80 | (SIGNS[at] as usize & 0x3F)] = LAST;
        at += 1;
    }
    classes
};

/// ```text
/// title = 5*word         ; none of the words and signs of other fields, but one colon before a blank, if no word of the
///                        ; page stands among the first: "Elmville: what comes next for the old town"
/// ```
pub(super) fn title(line: &str) -> bool {
    let class = |byte: u8| CLASSES.get(usize::from(byte)).copied().unwrap_or(0);
    let holds = line.bytes().fold(0, |all, byte| all | class(byte));
    if holds & SIGN != 0 || holds & LAST != 0 && line.contains(SIGNS) {
        return false;
    }
    // A colon stands behind a name or a label, or in a time.
    let leads = match if holds & COLON == 0 { None } else { line.split_once(':') } {
        None => LEADS,
        Some((_, rest)) if rest.starts_with(' ') && !rest.contains(':') => LEADS.with(Lists::CHROME),
        Some(_) => return false,
    };
    let fields = if holds & DIGIT != 0 { FIELDS.with(TIMES) } else { FIELDS };
    let (mut words, mut chrome, mut is_other) = (0, 0, false);
    lexicon::hashes::<0>(line, |hash| {
        let lists = lexicon::word(Word::anywhere(hash)).lists;
        words += 1;
        if !lists.any(Lists::STOP) {
            chrome += usize::from(lists.any(Lists::CHROME));
            is_other = lists.any(fields) || chrome > CHROME;
        }
        is_other |= words <= LEAD && lists.any(leads);
        if is_other { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    words >= WORDS && !is_other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_has_nothing_of_another_field() {
        for line in [
            "Elmville opens its new bridge after ten years",
            "Elmville: what comes next for the old town",
            "Der alte Hafen bekommt eine neue Brücke",
        ] {
            assert!(title(line), "{line}");
        }
        for line in [
            "By Jane Roe and John Doe of Elmville",
            "Jane Roe and John Doe, Staff Writers of the Elm",
            "Monday 12 May in the town of Elmville",
            "Updated on Monday at noon in Elmville",
            "Photo by Jane Roe in the old town",
            "Newsletter: what comes next for the old town",
            "Elmville, 12:30: the old town and its bridge",
            "Jane Roe and John Doe of Elmville © Elm Times",
            "Jane Roe, Elmville",
            "Subscribe to our daily newsletter for free",
            "",
        ] {
            assert!(!title(line), "{line}");
        }
    }
}

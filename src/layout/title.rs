//! The headline at sight: the first line of a text right above its body, where it can hardly be anything else.

use crate::lexicon::{self, Lists};

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

/// Whether a byte is a sign of times, credits, or of several fields in one line.
const fn is_sign(byte: u8) -> bool {
    matches!(byte, b'|' | b'(' | b')' | b'[' | b']' | b'/' | b'@' | b'_')
}

/// ```text
/// title = 5*word         ; none of the words and signs of other fields, but one colon before a blank, if no word of the
///                        ; page stands among the first: "Elmville: what comes next for the old town"
/// ```
pub(super) fn title(line: &str) -> bool {
    if line.bytes().any(is_sign) || !line.is_ascii() && line.contains(SIGNS) {
        return false;
    }
    // A colon stands behind a name or a label, or in a time.
    let leads = match line.split_once(':') {
        None => LEADS,
        Some((_, rest)) if rest.starts_with(' ') && !rest.contains(':') => LEADS.with(Lists::CHROME),
        Some(_) => return false,
    };
    let has_digit = line.bytes().any(|byte| byte.is_ascii_digit());
    let fields = if has_digit { FIELDS.with(TIMES) } else { FIELDS };
    let (mut words, mut chrome) = (0, 0);
    for word in lexicon::words(line) {
        let lists = lexicon::word(word).lists;
        words += 1;
        if !lists.any(Lists::STOP) {
            chrome += usize::from(lists.any(Lists::CHROME));
            if lists.any(fields) || chrome > CHROME {
                return false;
            }
        }
        if words <= LEAD && lists.any(leads) {
            return false;
        }
    }
    words >= WORDS
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

//! Live reports: an entry has its minute in a line of its own, and what heads it below.

use super::shape::{FIGURE, FIRST, HALF, has_title_form, is_bulleted, is_dated, is_name, is_sentence};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        sign::{Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What heading an entry is worth, being its minute, and being the first sentence below.
const ENTRY: i16 = 240;
/// The length of a minute on the scale of signs: 19 columns at most.
const MINUTE_LINE: u8 = 12;

/// What a line is that stands below the minute of an entry, and what that is worth.
///
/// ```text
/// entry  = minute title 1*text
/// minute = clock ["Uhr" / half] [zone]   ; alone: "14:52 Uhr", "9:42 p.m. ET"
/// title  = 3*20word                      ; no sentence, and nothing of another field
/// ```
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_clock(signs.above()) && heads(signs) {
        Some((BlockKind::Heading, ENTRY))
    } else if is_clock(signs) && heads(signs.below()) {
        Some((BlockKind::Boilerplate, ENTRY))
    } else {
        None
    }
}

fn is_clock(signs: Seen) -> bool {
    signs.of(Sign::Clock) == 1
}

/// The same of the first sentence of an entry, where no long line stands above.
pub(super) fn raised_above_body(signs: Seen) -> Option<(BlockKind, i16)> {
    let opens = is_clock(signs.above().above()) && is_sentence(signs) && heads(signs.above());
    opens.then_some((BlockKind::Paragraph, ENTRY))
}

/// Whether a line heads an entry: below it there is some text, and not the next minute, as in a list of titles.
#[cold]
#[inline(never)]
fn heads(signs: Seen) -> bool {
    let (minute, text) = (signs.above(), signs.below());
    is_minute(minute)
        && has_title_form(signs)
        && signs.of(Sign::Chrome) <= HALF
        && (is_sentence(text) || is_bulleted(text) || is_name(text))
        && (signs.of(Sign::LongAbove) >= 1 || is_timed(minute.above()))
}

fn is_minute(signs: Seen) -> bool {
    (signs.of(Sign::Start) == FIGURE || signs.list(Lists::CLOCK) == FIRST)
        && signs.of(Sign::Length) <= MINUTE_LINE
        && signs.of(Sign::Figures) + signs.of(Sign::Year) == 0
        && signs.of(Sign::Slashes) + signs.of(Sign::Bullet) == 0
        && signs.list(Lists::MONTH) + signs.list(Lists::WEEKDAY) == 0
        && signs.list(Lists::UPDATED).max(signs.list(Lists::PUBLISHED)) < FIRST
}

/// Whether a time has its clock in it, so that one below it is another, and has a headline above it.
fn is_timed(signs: Seen) -> bool {
    is_dated(signs) && signs.of(Sign::Clock) >= 1 && signs.of(Sign::FromTop) >= 1
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn what_stands_below_a_minute_heads_its_entry() {
        check(&[
            (
                "Lanes reopen after a fire in the harbour tunnel of Elmville\n\
                 By Jane Roe and John Doe\n\
                 Updated March 3, 2024 at 9:42 p.m. ET\n\
                 9:42 p.m. ET\n\
                 Both tubes are open again\n\
                 Traffic is moving in both directions through the tunnel for the first time since a truck caught \
                 fire in it.\n\
                 7:15 p.m. ET\n\
                 Governor praises crews\n\
                 Governor Ida Probe thanked firefighters from four counties who spent eleven hours in the tunnel. \
                 \"They went in when everybody else came out,\" she said at the toll plaza.\n\
                 11:05 a.m. ET\n\
                 That's all from us\n\
                 We are closing this page now. Our main report on the fire in the tunnel is the place to read what \
                 happened overnight, and what comes next for the drivers.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Boilerplate),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Heading),
                    Some(Paragraph),
                ],
            ),
            (
                "Sturmtief über Elmstadt: Züge fallen aus, Schulen bleiben zu\n\n\
                 Der Norden des Landes steht still. Alle Entwicklungen im Liveblog.\n\n\
                 Aktualisiert am 16.02.2024, 14:55 Uhr\n\n\
                 14:52 Uhr\n\n\
                 Bahn stellt Verkehr nördlich von Elmstadt ein\n\n\
                 Die Bahn hat den Verkehr auf allen Strecken nördlich von Elmstadt eingestellt. Reisende sollen \
                 ihre Fahrt nach Möglichkeit auf Montag verschieben, teilte das Unternehmen mit.\n\n\
                 13:20 Uhr\n\n\
                 Feuerwehr im Dauereinsatz\n\n\
                 Seit dem Morgen ist die Feuerwehr im Kreis zu 140 Einsätzen ausgerückt. „Wir arbeiten die Liste \
                 von oben nach unten ab“, sagt ein Sprecher der Leitstelle.",
                &[
                    Some(Headline),
                    None,
                    Some(Timestamp),
                    Some(Boilerplate),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Heading),
                    Some(Paragraph),
                ],
            ),
        ]);
    }

    #[test]
    fn a_title_below_two_times_is_the_headline() {
        check(&[(
            "12 June 2024, 10:15\n\n\
             11:20\n\n\
             Council closes old bridge across the river\n\n\
             The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two of \
             its piers.\n\n\
             Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge is \
             closed.",
            &[Some(Timestamp), Some(Timestamp), Some(Headline), Some(Paragraph), Some(Paragraph)],
        )]);
    }
}

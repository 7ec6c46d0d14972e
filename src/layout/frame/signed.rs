//! Who wrote it, and when: below the headline, or above it where that was left out.

use super::shape::{
    ALL, CAPITAL, FIGURE, FIRST, STOP, UPPER, is_agency, is_bare, is_by, is_dated_briefly, is_name,
    is_sentence, is_time,
};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What a first line is worth that says what it is, where the headline was left out.
const FIRST_OF_ALL: i16 = 320;
/// What an agency alone is worth.
const WIRE: i16 = 240;
/// What the source of a press release is worth, the words above it, and the deck above them.
const PROVIDED: i16 = 200;
/// What the post below an author is worth, or the outlet.
const POST: i16 = 160;
/// What the label of a time is worth.
const UPDATE: i16 = 160;
/// What the name between a first line and the body is worth.
const AUTHOR: i16 = 100;
/// What a name beside a time or a post is worth.
const BESIDE: i16 = 48;
/// That the line below begins with a line.
const BEGINS_NEXT: u8 = 3;
/// How many words a line of author or time has at most that stands first of all.
const FEW: u8 = 12;

/// What a line above the first long one is by what it says of author and time, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if let Some(found) = press(signs) {
        Some(found)
    } else if is_signed_first(signs) || is_edited(signs) {
        Some((BlockKind::Byline, FIRST_OF_ALL))
    } else if is_dated_first(signs) {
        Some((BlockKind::Timestamp, FIRST_OF_ALL))
    } else if is_post(signs) || is_outlet(signs) || is_told_of(signs) {
        Some((BlockKind::Byline, POST))
    } else if is_told_of(signs.above()) {
        Some((BlockKind::Boilerplate, POST))
    } else if is_posted(signs) {
        Some((BlockKind::Byline, BESIDE))
    } else if is_update(signs) || is_since(signs) {
        Some((BlockKind::Timestamp, UPDATE))
    } else if is_named_beside_time(signs) {
        Some((BlockKind::Byline, BESIDE))
    } else {
        is_author(signs).then_some((BlockKind::Byline, AUTHOR))
    }
}

/// The same of a line below one long line, which is what the page says of cookies.
pub(super) fn raised_below_cookies(signs: Seen) -> Option<(BlockKind, i16)> {
    (signs.of(Sign::LongAbove) == 1 && (is_post(signs) || is_posted(signs)))
        .then_some((BlockKind::Byline, BESIDE))
}

/// ```text
/// wire = agency                          ; alone, right below the title, or between the time and the body
/// ```
pub(super) fn wire(signs: Seen) -> Option<(BlockKind, i16)> {
    let is_wire = is_agency(signs)
        && signs.of(Sign::LongAbove) == 0
        && signs.of(Sign::FromTop) < 3
        && is_sentence(signs.below())
        && (is_time(signs.above()) || is_right_below_title(signs));
    is_wire.then_some((BlockKind::Byline, WIRE))
}

/// ```text
/// press = [deck] provided firm time      ; a line for each, the second in capitals with "by" in it: "NEWS PROVIDED BY"
/// ```
fn press(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_provided(signs) || is_provided(signs.above()) {
        Some((BlockKind::Boilerplate, PROVIDED))
    } else {
        let is_deck = signs.of(Sign::FromTop) == 1 && signs.of(Sign::Words) >= 4;
        (is_deck && is_provided(signs.below())).then_some((BlockKind::Deck, PROVIDED))
    }
}

fn is_provided(signs: Seen) -> bool {
    let firm = signs.below();
    signs.list(Lists::BY) == 1
        && signs.of(Sign::Uppercase) == ALL
        && (2..=4).contains(&signs.of(Sign::Words))
        && signs.of(Sign::End) == CAPITAL
        && signs.of(Sign::LongAbove) == 0
        && (12..MOST).contains(&firm.of(Sign::Capitals))
        && firm.of(Sign::Words) <= FEW
        && is_time(firm.below())
}

/// ```text
/// signed = by author                     ; the first line of all: "By Jane Roe", though not "By Monday, Roe wants answers"
/// ```
fn is_signed_first(signs: Seen) -> bool {
    signs.of(Sign::FromTop) == 0
        && is_by(signs)
        && (signs.list(Lists::WEEKDAY) == 0 || signs.of(Sign::Stamp) >= 2)
        && signs.of(Sign::Words) <= FEW
        && signs.of(Sign::End) != STOP
}

/// ```text
/// edited = tagline ":" name              ; right below the title: "Edited by: Jane Roe"
/// ```
fn is_edited(signs: Seen) -> bool {
    signs.list(Lists::TAGLINE) == FIRST
        && signs.of(Sign::Colon) == 1
        && signs.of(Sign::FromTop) == 1
        && (3..=8).contains(&signs.of(Sign::Words))
        && (10..MOST).contains(&signs.of(Sign::Capitals))
        && signs.of(Sign::Credit) + signs.of(Sign::Digits) == 0
}

/// ```text
/// dated = published time                 ; the first line of all
/// ```
fn is_dated_first(signs: Seen) -> bool {
    signs.of(Sign::FromTop) == 0
        && signs.list(Lists::PUBLISHED).max(signs.list(Lists::UPDATED)) == FIRST
        && signs.of(Sign::Stamp) >= 2
        && signs.of(Sign::Words) <= FEW
}

/// ```text
/// post = *5word role                     ; right below "by" author
/// ```
fn is_post(signs: Seen) -> bool {
    let author = signs.above();
    signs.of(Sign::Byline) == 1
        && signs.list(Lists::ROLE) > 0
        && signs.of(Sign::Words) <= 6
        && (2..MOST).contains(&author.of(Sign::Byline))
        && author.list(Lists::BY) >= FIRST
}

/// ```text
/// outlet = agency / 2*6capital-word      ; right below "by" author, of which the first is all capitals, or with a place:
///                                        ; "BBC News, Elmville", and so below a name alone
/// ```
fn is_outlet(signs: Seen) -> bool {
    let author = signs.above();
    signs.of(Sign::Capitals) == ALL
        && (is_by(author) || is_name(author) && signs.of(Sign::Commas) == 1 && signs.of(Sign::Shout) == 1)
        && signs.of(Sign::End) <= CAPITAL
        && (signs.list(Lists::AGENCY) == 3
            || (2..=6).contains(&signs.of(Sign::Words)) && signs.of(Sign::Commas) + signs.of(Sign::Shout) > 0)
        && signs.of(Sign::Byline) < 2
        && signs.of(Sign::Start) == UPPER
        && signs.of(Sign::Digits) + signs.of(Sign::Stamp) + signs.of(Sign::Copies) == 0
        && signs.of(Sign::Bars) + signs.of(Sign::Slashes) + signs.of(Sign::Glued) + signs.of(Sign::Colon) == 0
        && signs.of(Sign::Chrome) <= 8
}

/// ```text
/// told-of = name                         ; and right below it, with that name again, what the author is: "Jane Roe is a columnist."
/// ```
fn is_told_of(signs: Seen) -> bool {
    let told = signs.below();
    signs.of(Sign::Name) == 1
        && signs.of(Sign::LikeNext) == BEGINS_NEXT
        && (1..MOST).contains(&told.list(Lists::ROLE))
        && told.of(Sign::Words) >= 5
        && told.of(Sign::Credit) == 0
        && signs.of(Sign::LongAbove) == 0
}

/// ```text
/// posted = name / post                   ; the one right above the other
/// ```
fn is_posted(signs: Seen) -> bool {
    let named = |line: Seen| line.of(Sign::Name) == 1 && line.of(Sign::Byline) >= 2;
    let post = |line: Seen| {
        line.of(Sign::Byline) == 1
            && line.of(Sign::Words) <= 5
            && (1..MOST).contains(&line.list(Lists::ROLE))
            && line.of(Sign::End) == 0
    };
    named(signs) && post(signs.below()) || post(signs) && named(signs.above())
}

/// ```text
/// update = updated 1*6word               ; with a time or the time since: "Last updated 15 hours ago"; whether day or month
///                                        ; comes first need not be known: "Issued on: 02/09/2024"
/// ```
fn is_update(signs: Seen) -> bool {
    signs.list(Lists::UPDATED).max(signs.list(Lists::PUBLISHED)) == FIRST
        && signs.of(Sign::Words) <= 7
        && signs.of(Sign::Stamp) >= 1
        && (signs.list(Lists::RELATIVE) > 0 || signs.of(Sign::Stamp) >= 2 || signs.of(Sign::Figures) > 0)
}

/// ```text
/// since = figure *3word                  ; right below the title, of time since then: "3 hours ago"
/// ```
fn is_since(signs: Seen) -> bool {
    signs.list(Lists::RELATIVE) > 0
        && signs.of(Sign::Start) == FIGURE
        && signs.of(Sign::Words) <= 4
        && is_right_below_title(signs)
}

/// ```text
/// name = 2*4capital-word                 ; right above or below a time that names no author
/// ```
fn is_named_beside_time(signs: Seen) -> bool {
    let is_timed = |line: Seen| is_dated_briefly(line) && line.list(Lists::BY) != 1;
    signs.of(Sign::Name) == 1
        && signs.of(Sign::Copies) + signs.list(Lists::CREDIT) == 0
        && (is_timed(signs.above()) || is_timed(signs.below()))
}

/// ```text
/// author = 2*4capital-word               ; between the title and the body
/// ```
fn is_author(signs: Seen) -> bool {
    is_name(signs) && is_right_below_title(signs) && is_sentence(signs.below())
}

/// Whether a line is the second, below one that reads like a title.
fn is_right_below_title(signs: Seen) -> bool {
    signs.of(Sign::FromTop) == 1 && is_bare(signs.above())
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn author_and_time_stand_below_the_headline() {
        check(&[
            // Two times, of which it is not known whether the day comes first.
            (
                "Landslide kills at least nine in an Elmonian hill town\n\n\
                 Issued on: 02/09/2024 - 11:32\n\n\
                 Modified: 02/09/2024 - 13:05\n\n\
                 Those who came to help look below the stones of a house in Elmtown on September 2, 2024. © Jane Roe, AFP\n\n\
                 Elmtown (Elmonia) (AFP) – At least nine people were killed on Monday when a slope came down on a hill town in the \
                 north of Elmonia after days of rain, officials said.",
                &[Some(Headline), Some(Timestamp), Some(Timestamp), Some(Caption), Some(Paragraph)],
            ),
            // The time since then, a name alone and its outlet below the title.
            (
                "Villagers win fight to keep their bridge open\n\n\
                 3 hours ago\n\n\
                 Jane Roe\n\n\
                 BBC News, Elmshire\n\n\
                 Image source, Getty Images\n\n\
                 Image caption, The bridge has carried traffic since 1811\n\n\
                 The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the rain \
                 until late at night, when the last of the lamps were put out.\n\n\
                 The council of Elmville will mend the bridge in the summer, and the harbour master is to name a day for it.",
                &[
                    Some(Headline),
                    Some(Timestamp),
                    Some(Byline),
                    Some(Byline),
                    Some(Caption),
                    Some(Caption),
                    Some(Paragraph),
                    Some(Paragraph),
                ],
            ),
            // Who edited it.
            (
                "Elmville man returns a bag of money, and gets a reward\n\
                 Edited by: Jane Roe\n\
                 Elmonia News\n\
                 Nov 14, 2024 18:42 pm IST\n\
                 Published On Nov 14, 2024 18:40 pm IST\n\
                 The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the rain \
                 until late at night, when the last of the lamps were put out.\n\
                 Nobody was hurt in all the years of building, the mayor said, and the last of the workers went home to their own \
                 towns on Sunday, with a week of pay in hand.",
                &[
                    Some(Headline),
                    Some(Byline),
                    None,
                    Some(Timestamp),
                    Some(Timestamp),
                    Some(Paragraph),
                    Some(Paragraph),
                ],
            ),
        ]);
    }

    #[test]
    fn a_name_above_what_its_bearer_is_is_the_author() {
        check(&[(
            "The case for boring cities\n\n\
                 A city that never surprises its bus drivers is a city that works\n\n\
                 Gloria Stent\n\n\
                 Gloria Stent is a columnist who writes about cities, transport and planning\n\n\
                 February 27, 2024\n\n\
                 The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two of its piers.\n\n\
                 The work will take until spring, according to the mayor, and drivers will have to take the road by the mill, which adds nine miles.\n\n\
                 Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge is closed.",
            &[
                Some(Headline),
                Some(Deck),
                Some(Byline),
                Some(Boilerplate),
                Some(Timestamp),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
            ],
        )]);
    }
}

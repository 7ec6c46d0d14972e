//! Right above the first paragraph, and that paragraph itself: key points, ratings, notes, and where the body begins.

use super::{
    headline::is_field,
    shape::{
        FIRST, QUOTED, UPPER, begins_pure, ends_open, is_bare, is_bulleted, is_button, is_by, is_name,
        is_no_field, is_once, is_pure, is_rating, is_stopped, is_time, is_wide,
    },
};
use crate::{
    BlockKind, field,
    layout::{
        columns::Seen,
        forest::Scores,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What a key point is worth.
const KEY_POINT: i16 = 200;
/// What a rating is worth, or the label of key points.
const RATED: i16 = 120;
/// What a sentence right below author or time is worth.
const OPENING: i16 = 120;
/// What a note is worth.
const NOTED: i16 = 160;
/// What opening with a dateline is worth.
const DATED: i16 = 160;
/// How long a paragraph that opens with one is at least, in bytes.
const LEAD: usize = 72;

/// What a line right above the first long one is by its frame, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_bare_point(signs) || is_point_above_author(signs) {
        Some((BlockKind::Deck, KEY_POINT))
    } else if is_rated(signs) || is_label(signs) && is_head(signs.above()) && is_point(signs.below()) {
        Some((BlockKind::Boilerplate, RATED))
    } else if is_opening(signs) {
        Some((BlockKind::Paragraph, OPENING))
    } else if heads_first(signs) {
        Some((BlockKind::Heading, OPENING))
    } else {
        is_note(signs).then_some((BlockKind::Paragraph, NOTED))
    }
}

/// What a bulleted line above the first long one is.
///
/// ```text
/// key-point = bullet 5*word              ; of an article that begins soon below
/// ```
pub(super) fn key_point(signs: Seen) -> Option<(BlockKind, i16)> {
    let is_key_point = is_bulleted(signs)
        && signs.of(Sign::FromTop) <= 8
        && signs.of(Sign::UntilLong) <= 5
        && signs.of(Sign::Words) >= 4
        && signs.of(Sign::Digits) <= 3
        && signs.of(Sign::Chrome) <= 4
        && signs.of(Sign::Figures) + signs.of(Sign::Clock) == 0
        && [Lists::BY, Lists::CREDIT, Lists::SEE_ALSO].iter().all(|&list| signs.list(list) < FIRST);
    is_key_point.then_some((BlockKind::Deck, KEY_POINT))
}

/// The same below other points that are as long, the first long lines of the text.
#[inline]
pub(super) fn long_key_point(signs: Seen) -> Option<(BlockKind, i16)> {
    /// A hundred and ten columns, on the scale of signs.
    const LONG: u8 = 22;
    let is_next = signs.of(Sign::BulletRun) > 1
        && signs.of(Sign::LongAbove) + 1 == signs.of(Sign::BulletRun)
        && (LONG..MOST).contains(&signs.above().of(Sign::Length));
    if is_next { key_point(signs) } else { None }
}

/// ```text
/// bare-points = author time [label] 2*point      ; or three of them right above the body
/// point       = 4*20word                         ; no sentence, and nothing of another field
/// ```
///
/// Of texts of pictures no two stand so, with no credit and no full stop.
fn is_bare_point(signs: Seen) -> bool {
    let above = signs.above();
    if signs.of(Sign::UntilLong) > 5 || signs.of(Sign::FromTop) > 8 || !is_point(signs) {
        return false;
    }
    if is_point(above) {
        let second = above.above();
        is_head(second)
            || is_label(second) && is_time(second.above())
            || is_point(second)
                && signs.of(Sign::UntilLong) <= 1
                && signs.of(Sign::FromTop) >= 3
                // So pages print links to other articles.
                && signs.of(Sign::Capitals) <= 8
    } else {
        is_point(signs.below()) && (is_head(above) || is_label(above) && is_head(above.above()))
    }
}

/// ```text
/// points-above = title 3*point by author         ; the first lines of all
/// ```
fn is_point_above_author(signs: Seen) -> bool {
    let (above, below) = (signs.above(), signs.below());
    let ends = || is_by(below) || is_by(below.below()) && is_point(below);
    match signs.of(Sign::FromTop) {
        1 => is_by(below.below().below()) && is_point(below) && is_point(below.below()) && is_point(signs),
        2..=4 => ends() && is_point(above) && is_point(signs),
        _ => false,
    }
}

fn is_point(signs: Seen) -> bool {
    signs.of(Sign::Plain) == 0
        && (4..=20).contains(&signs.of(Sign::Words))
        && ends_open(signs, &[])
        && signs.of(Sign::LongAbove) == 0
        && signs.of(Sign::Digits) <= 3
        && signs.of(Sign::Bullet) == 0
        && is_no_field(signs)
        && is_once(signs)
        && signs.of(Sign::Bars) + signs.of(Sign::Glued) == 0
        && signs.list(Lists::CREDIT) + signs.list(Lists::IMAGE) == 0
        && signs.of(Sign::Chrome) <= 4
}

/// ```text
/// label = word                           ; alone: "Summary"
/// ```
fn is_label(signs: Seen) -> bool {
    signs.of(Sign::Words) == 1 && signs.of(Sign::End) == 0 && signs.of(Sign::Bullet) == 0
}

/// Whether a line is the last of author and time.
fn is_head(signs: Seen) -> bool {
    is_time(signs) && is_by(signs.above()) || is_by(signs) && is_time(signs.above())
}

/// ```text
/// rated = rating ( name / time )         ; "4 out of 5 stars", which is no time
/// ```
fn is_rated(signs: Seen) -> bool {
    is_rating(signs)
        && signs.of(Sign::Stamp) + signs.list(Lists::RELATIVE) + signs.list(Lists::MONTH) == 0
        && is_field(signs.below())
}

/// ```text
/// opening = sentence                     ; right below "by" author [post], or below [name] the time
/// ```
///
/// A deck stands above them. Only below the time of the last change, with no other field above it, do stations print theirs.
fn is_opening(signs: Seen) -> bool {
    let (above, second) = (signs.above(), signs.above().above());
    is_stopped(signs)
        && (ends_head(above) || is_picture(above) && (ends_head(second) || is_button(second)))
        && signs.of(Sign::Start) != QUOTED
        && (4..MOST).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Stamp) < 2
        && signs.of(Sign::Byline) + signs.of(Sign::Credit) == 0
        && signs.of(Sign::Chrome) < 4
        && is_once(signs)
        && !goes_on(signs.below())
}

/// ```text
/// briefs = 2*( title paragraph )         ; right below author or time: the first of their titles
/// title  = 3*8word                       ; no sentence, and nothing of another field
/// ```
fn heads_first(signs: Seen) -> bool {
    let title = |line: Seen| {
        is_bare(line)
            && line.of(Sign::Words) <= 8
            && line.of(Sign::Name) == 0
            && line.of(Sign::Start) == UPPER
            && begins_pure(line)
    };
    is_wide(signs.below())
        && is_wide(signs.below().below().below())
        && title(signs)
        && is_pure(signs)
        && (is_time(signs.above()) || is_by(signs.above()))
        && title(signs.below().below())
}

/// Whether a line is the text of the picture below a head, with its credit.
fn is_picture(signs: Seen) -> bool {
    (1..MOST).contains(&signs.of(Sign::Credit)) && signs.of(Sign::LongAbove) == 0
}

/// Whether the last line of a head is one below which the body begins.
fn ends_head(last: Seen) -> bool {
    let above = last.above();
    if is_time(last) {
        last.list(Lists::UPDATED) != FIRST || is_by(above) || is_time(above)
    } else {
        is_by(last) || last.of(Sign::Byline) == 1 && is_by(above) || is_name(last) && is_time(above)
    }
}

/// Whether a line is one more field of a head, or of the picture above it.
fn goes_on(signs: Seen) -> bool {
    is_by(signs) || is_time(signs) || signs.of(Sign::Name) == 1 || signs.of(Sign::Credit) == 2
}

/// ```text
/// note = "editor's note" ":" text        ; it is no headline
/// ```
fn is_note(signs: Seen) -> bool {
    signs.list(Lists::NOTE) == FIRST && signs.of(Sign::Colon) == 1 && signs.of(Sign::Words) >= 8
}

/// Lowers the deck where a line opens with a dateline, and raises the paragraph where an agency stands in it: the body begins there.
///
/// ```text
/// lead = place [ "(" agency ")" ] [mark] text
/// ```
pub(super) fn raise_lead(line: &str, scores: &mut Scores) {
    if line.len() < LEAD || !may_be_dated(line.as_bytes()) {
        return;
    }
    let best = scores.iter().max().copied().unwrap_or(0);
    let may_be_deck = scores.get(BlockKind::Deck as usize).is_some_and(|deck| best - deck < DATED);
    if !may_be_deck {
        return;
    }
    let Some(parts) = field::dateline(line).filter(|parts| parts.place.is_some()) else { return };
    let mut add = |kind: BlockKind, by: i16| {
        if let Some(score) = scores.get_mut(kind as usize) {
            *score = score.saturating_add(by);
        }
    };
    if parts.agency.is_some() {
        add(BlockKind::Paragraph, DATED);
    } else {
        add(BlockKind::Deck, -DATED);
        // "LIGHTHOUSE: What comes next for the keepers" is a title.
        if !parts.text.trim_end().ends_with(':') {
            add(BlockKind::Headline, -DATED);
        }
    }
}

/// Whether a dateline with a place may stand there: it is in capitals, or a comma or bracket stands behind it.
fn may_be_dated(line: &[u8]) -> bool {
    /// Within how many bytes the comma or bracket stands.
    const PLACE: usize = 48;
    let head = line.get(..PLACE).unwrap_or(line);
    matches!(line, [0x80..=0xFF, ..] | [_, b'A'..=b'Z' | 0x80..=0xFF, ..])
        || memchr::memchr2(b'(', b',', head).is_some()
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn long_key_points_are_the_deck_all() {
        check(&[(
            "Council closes old bridge across the river\n\n\
             Key points\n\
             • The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two of \
             its piers.\n\
             • The work will take until spring, according to the mayor, and drivers will have to take the road by the mill, which adds \
             nine miles.\n\
             • Shops along the river fear for their trade, and some of them have asked the council to pay for a ferry while the bridge \
             is closed.\n\
             The council of Elmville has closed the bridge that has carried the road to the coast for ninety years, and nobody can say \
             for how long.\n\n\
             The bridge was built in 1931 and was to last for a hundred years, but nobody had thought of the lorries that now cross it \
             every day.",
            &[Some(Headline), None, Some(Deck), Some(Deck), Some(Deck), Some(Paragraph), Some(Paragraph)],
        )]);
    }

    #[test]
    fn the_body_begins_below_its_head() {
        check(&[
            // The first paragraph above a picture with a text of its own.
            (
                "Storbrand på sågverk i Elmhult – flera hus utrymda\n\
                 Ida Prov\n\
                 Publicerad 2024-05-17 06.12 Uppdaterad 2024-05-17 08.40\n\
                 En storbrand har brutit ut på sågverket i Elmhult och flera bostadshus har utrymts på grund av den kraftiga röken, \
                 uppger räddningstjänsten.\n\
                 Branden syns på flera mils avstånd. Foto: Ole Test/TT\n\
                 – Det brinner i ett stort virkesupplag och vi kommer att vara här i flera dagar, säger räddningsledaren Bo Prov.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Paragraph),
                    Some(Caption),
                    Some(Paragraph),
                ],
            ),
            // A note above the headline is none.
            (
                "Editor's note: This story was written together with the Elm Desk, a newsroom of the county.\n\
                 Elmville opens its new bridge after ten years of work\n\
                 The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the \
                 rain until late at night.",
                &[Some(Paragraph), Some(Headline), Some(Paragraph)],
            ),
        ]);
    }

    #[test]
    fn the_body_begins_below_the_picture_of_its_head() {
        check(&[
            (
                "Plan to turn Fernleigh library into flats thrown out after residents' outcry\n\n\
                 Jane Roe, Local Democracy Reporter\n\n\
                 18 October 2023, 07:00\n\n\
                 The former library in Station Road, Fernleigh. Pic: Elm Street View\n\n\
                 Controversial plans to convert a former library into 14 flats have been unanimously rejected by councillors.\n\n\
                 Members of Fernleigh Borough Council's planning committee voted against the scheme on Monday evening, despite officers recommending it for approval.\n\n\
                 The developer, Brightwell Homes, wanted to add two storeys to the 1930s building in Station Road, which has stood empty since 2019.\n\n\
                 Resident Pauline Teague, 71, who has lived opposite the library for 40 years, told the meeting: \"I learned to read in there.\"",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Caption),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                ],
            ),
            (
                "Mum left 'absolutely mortified' after parrot orders £340 of chicken nuggets\n\n\
                 Stacey Bloom, 34, thought her account had been hacked\n\n\
                 Culprit turned out to be her African grey, Captain Beaky\n\n\
                 Firm has agreed to refund the order and sent the bird a hat\n\n\
                 By KAYLEIGH STUBBS\n\n\
                 Published: 09:14, 11 May 2024 | Updated: 15:52, 11 May 2024\n\n\
                 A mum was left 'absolutely mortified' when 400 chicken nuggets were delivered to her door - after her PARROT ordered them on a smart speaker.\n\n\
                 Stacey Bloom, 34, from Fernleigh, was bathing her youngest when three delivery drivers turned up at once on Thursday night.",
                &[
                    Some(Headline),
                    Some(Deck),
                    Some(Deck),
                    Some(Deck),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Paragraph),
                    Some(Paragraph),
                ],
            ),
        ]);
    }

    #[test]
    fn the_first_of_some_briefs_has_a_title() {
        check(&[
            (
                "Polizeimeldungen aus dem Kreis Elmstadt\n\
                 Stand: 04.11.2023, 09:30 Uhr\n\
                 Elmstadt: Fahrrad aus Keller gestohlen\n\
                 Unbekannte haben in der Nacht zum Freitag aus einem Keller in der Lindenstraße ein Lastenrad \
                 gestohlen. Der Wert liegt bei etwa 4000 Euro. Hinweise nimmt die Polizei unter 0555/1234 \
                 entgegen.\n\
                 Nordhagen: Auto landet im Teich\n\
                 Eine 67-Jährige hat am Freitagnachmittag beim Einparken Gas und Bremse verwechselt und ist mit \
                 ihrem Wagen in den Dorfteich gerollt. Sie blieb unverletzt. Die Feuerwehr zog das Auto mit einer \
                 Seilwinde heraus.\n\
                 Altenrode: Einbruch in Bäckerei\n\
                 In der Bäckerei am Markt ist am Donnerstagabend eingebrochen worden. Die Täter nahmen die Kasse \
                 mit, in der sich nach Angaben des Inhabers 14 Euro befanden.",
                &[
                    Some(Headline),
                    Some(Timestamp),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Heading),
                    Some(Paragraph),
                ],
            ),
            (
                "Faits divers\n\n\
                 Les brèves du canton d'Ormebrune\n\n\
                 Publié le 11 janvier 2024\n\n\
                 Saint-Orme : un cerf dans la pharmacie\n\n\
                 Un cerf est entré mercredi matin dans la pharmacie de la place, à Saint-Orme. Il a traversé \
                 l'officine sans rien casser et il est ressorti par la réserve, selon la gendarmerie.\n\n\
                 Valbrune : le pont fermé trois semaines\n\n\
                 Le pont de Valbrune sera fermé à la circulation du 15 janvier au 5 février pour des travaux. Une \
                 déviation est prévue par le barrage. Les piétons pourront passer.",
                &[
                    None,
                    Some(Headline),
                    Some(Timestamp),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Heading),
                    Some(Paragraph),
                ],
            ),
        ]);
    }
}

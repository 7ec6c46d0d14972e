//! What a line above the body is by its frame.

use super::{
    BULLETS,
    body::{self, STOPPED},
};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        ends::End,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What being the title above a deck, or that deck, is worth, and what it is where the title is printed twice.
const TITLED: i16 = 60;
const TITLED_TWICE: i16 = 160;
/// From the top, on the scale of signs, a title stands below a menu at most: 20 lines.
const MENU: u8 = 13;
/// What the post below an author is worth.
const POST: i16 = 160;
/// What the label of a time is worth.
const UPDATE: i16 = 160;
/// What a name beside a time or a post is worth.
pub(super) const BESIDE_TIME: i16 = 48;
/// What a first line is worth that says what it is, where the headline was left out.
const FIRST: i16 = 320;
/// What being the first line right above author or time is worth, and being the name between such a line and the body.
const SIGNED_TITLE: i16 = 200;
const AUTHOR: i16 = 100;
/// What the source of a press release is worth, the words above it, and the deck above them.
const PROVIDED: i16 = 200;
/// What a bulleted point is worth.
const KEY_POINT: i16 = 200;
/// The length of a line of author and time on the scale of signs: 79 columns at most.
const HEAD_FIELD: u8 = 21;
/// How many words a byline or time has at most that stands first of all.
const FEW: u8 = 12;
/// What a sentence right below author or time is worth.
const OPENING: i16 = 120;
/// What a rating is worth, or the label of key points.
const RATED: i16 = 120;
/// What the name of who took a picture is worth, and the text of the picture above it.
const PHOTOGRAPHER: i16 = 160;
/// What a note is worth.
const NOTED: i16 = 160;

/// What a line above the first long one is by its frame, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if signs.of(Sign::Bullet) != 0 {
        return is_key_point(signs).then_some((BlockKind::Deck, KEY_POINT));
    }
    if is_signed_first(signs) || is_edited(signs) {
        Some((BlockKind::Byline, FIRST))
    } else if is_dated_first(signs) {
        Some((BlockKind::Timestamp, FIRST))
    } else if is_post(signs) || is_outlet(signs) {
        Some((BlockKind::Byline, POST))
    } else if is_posted(signs) {
        Some((BlockKind::Byline, BESIDE_TIME))
    } else if is_provided(signs) || is_provided(signs.above()) {
        Some((BlockKind::Boilerplate, PROVIDED))
    } else if signs.of(Sign::FromTop) == 1 && signs.of(Sign::Words) >= 4 && is_provided(signs.below()) {
        Some((BlockKind::Deck, PROVIDED))
    } else if body::is_entry(signs) {
        Some((BlockKind::Heading, body::ENTRY))
    } else if is_update(signs) || is_since(signs) {
        Some((BlockKind::Timestamp, UPDATE))
    } else if is_named_beside_time(signs) {
        Some((BlockKind::Byline, BESIDE_TIME))
    } else if is_author(signs) {
        Some((BlockKind::Byline, AUTHOR))
    } else if let Some(worth) = title(signs) {
        Some((BlockKind::Headline, worth))
    } else if is_titled(signs.above()) {
        Some((BlockKind::Deck, if is_copy(signs.above()) { TITLED_TWICE } else { TITLED }))
    } else if is_bare_point(signs) {
        Some((BlockKind::Deck, KEY_POINT))
    } else if is_rated(signs) || is_label(signs) && is_head(signs.above()) && is_point(signs.below()) {
        Some((BlockKind::Boilerplate, RATED))
    } else if is_photographer(signs) || is_photographer(signs.below()) {
        Some((BlockKind::Caption, PHOTOGRAPHER))
    } else if is_opening(signs) {
        Some((BlockKind::Paragraph, OPENING))
    } else {
        is_note(signs).then_some((BlockKind::Paragraph, NOTED))
    }
}

/// ```text
/// head  = [line / menu] title deck [rating] ( name / time )      ; the first lines of all
/// title = 4*20word                       ; no sentence, and nothing of another field
/// deck  = 4*word
/// ```
///
/// Most pages print them so, but the forest has learned that many begin with the text of a picture, which the headline is below.
fn is_titled(signs: Seen) -> bool {
    let deck = signs.below();
    (signs.of(Sign::FromTop) <= 1 || is_below_menu(signs))
        && is_words(signs)
        && is_words(deck)
        && deck.of(Sign::StopCount) >= 1
        && signs.of(Sign::Words) <= 20
        && matches!(signs.of(Sign::Start), 1..=4 | 10)
        && (signs.of(Sign::End) <= End::Letter.sign()
            || [End::Question, End::Quote].iter().any(|end| signs.of(Sign::End) == end.sign()))
        && signs.of(Sign::LikeNext) + signs.list(Lists::CREDIT) / 2 + signs.list(Lists::IMAGE) / 2 == 0
        && (signs.of(Sign::Copies) == 0 || is_copy(signs))
        && (is_field(deck.below()) || is_rating(deck.below()) && is_field(deck.below().below()))
}

/// ```text
/// menu = 2*page                          ; nothing else stands above: "Home", "News", "Sign in"
/// ```
fn is_below_menu(signs: Seen) -> bool {
    let button = |line: Seen| line.of(Sign::Chrome) == 16 && line.of(Sign::Words) <= 2;
    signs.of(Sign::FromTop) <= MENU && button(signs.above()) && button(signs.above().above())
}

/// What a line is worth as the title of a head, the first of two if it is printed twice.
fn title(signs: Seen) -> Option<i16> {
    if is_titled(signs) {
        (!is_copy(signs)).then_some(TITLED)
    } else if is_signed_title(signs) {
        Some(SIGNED_TITLE)
    } else {
        (signs.of(Sign::LikeNext) == 1 && is_titled(signs.below())).then_some(TITLED_TWICE)
    }
}

fn is_copy(signs: Seen) -> bool {
    signs.of(Sign::LikeLast) == 1
}

/// Four words and more, none of which are of another field.
fn is_words(signs: Seen) -> bool {
    signs.of(Sign::Plain) == 0
        && (4..MOST).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Stamp) < 2
        && signs.of(Sign::Byline) + signs.of(Sign::Credit) == 0
        && signs.of(Sign::Bullet) + signs.of(Sign::Bars) == 0
        && signs.of(Sign::Chrome) <= 4
        && signs.list(Lists::BY) < 2
}

/// ```text
/// head  = title 1*2( name / time ) sentence       ; the first lines of all
/// title = 3*20word                                ; no sentence, and nothing of another field
/// ```
fn is_signed_title(signs: Seen) -> bool {
    signs.of(Sign::FromTop) == 0 && is_bare(signs) && {
        let field = signs.below();
        let named = is_by(field) || field.of(Sign::Name) == 1 && field.of(Sign::Byline) == 2;
        (named || is_time(field))
            && (is_sentence(field.below())
                || (is_by(field.below()) || is_time(field.below())) && is_sentence(field.below().below()))
    }
}

/// ```text
/// author = 2*4capital-word               ; between such a title and the body
/// ```
fn is_author(signs: Seen) -> bool {
    signs.of(Sign::Name) == 1
        && signs.of(Sign::Byline) == 2
        && signs.of(Sign::FromTop) == 1
        && is_bare(signs.above())
        && is_sentence(signs.below())
}

/// Three words and more that end as a title does, none of which are of another field.
fn is_bare(signs: Seen) -> bool {
    signs.of(Sign::Plain) == 0
        && (3..=20).contains(&signs.of(Sign::Words))
        && (signs.of(Sign::End) <= End::Letter.sign()
            || [End::Question, End::Exclamation, End::Quote]
                .iter()
                .any(|end| signs.of(Sign::End) == end.sign()))
        && matches!(signs.of(Sign::Start), 1..=4 | 10)
        && signs.of(Sign::Stamp) < 2
        && signs.of(Sign::Byline) + signs.of(Sign::Credit) + signs.of(Sign::Bullet) + signs.of(Sign::Bars)
            == 0
        && signs.of(Sign::Copies) + signs.of(Sign::LikeNext) == 0
        && signs.of(Sign::Chrome) <= 4
        && [Lists::BY, Lists::CREDIT, Lists::IMAGE].iter().all(|&list| signs.list(list) < 2)
}

/// A sentence of the body.
pub(super) fn is_sentence(signs: Seen) -> bool {
    signs.of(Sign::Plain) == 1
        || (STOPPED..MOST).contains(&signs.of(Sign::End))
            && (5..MOST).contains(&signs.of(Sign::Words))
            && signs.of(Sign::Length) >= 16
}

/// Who wrote it, or when.
fn is_field(signs: Seen) -> bool {
    let named = signs.list(Lists::BY) == 2 || signs.of(Sign::Name) == 1;
    (2..MOST).contains(&signs.of(Sign::Stamp)) || named && (2..MOST).contains(&signs.of(Sign::Byline))
}

/// ```text
/// rating = figure *5word                 ; "4 out of 5 stars"
/// ```
fn is_rating(signs: Seen) -> bool {
    signs.of(Sign::Start) == 1 && signs.of(Sign::Words) <= 6
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
/// signed = by author                     ; the first line of all: "By Jane Roe", though not "By Monday, Roe wants answers"
/// ```
fn is_signed_first(signs: Seen) -> bool {
    signs.of(Sign::FromTop) == 0
        && signs.list(Lists::BY) == 2
        && signs.of(Sign::Byline) >= 2
        && (signs.list(Lists::WEEKDAY) == 0 || signs.of(Sign::Stamp) >= 2)
        && signs.of(Sign::Words) <= FEW
        && signs.of(Sign::End) != 15
}

/// ```text
/// edited = tagline ":" name              ; right below the title: "Edited by: Jane Roe"
/// ```
fn is_edited(signs: Seen) -> bool {
    signs.list(Lists::TAGLINE) == 2
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
        && signs.list(Lists::PUBLISHED).max(signs.list(Lists::UPDATED)) == 2
        && signs.of(Sign::Stamp) >= 2
        && signs.of(Sign::Words) <= FEW
}

/// ```text
/// post = *5word role                     ; right below "by" author
/// ```
pub(super) fn is_post(signs: Seen) -> bool {
    let above = signs.above();
    signs.of(Sign::Byline) == 1
        && signs.list(Lists::ROLE) > 0
        && signs.of(Sign::Words) <= 6
        && above.of(Sign::Byline) >= 2
        && above.of(Sign::Byline) < MOST
        && matches!(above.list(Lists::BY), 2 | 3)
}

/// ```text
/// outlet = agency / 2*6capital-word      ; right below "by" author, of which the first is all capitals, or with a place:
///                                        ; "BBC News, Elmville", and so below a name alone
/// ```
fn is_outlet(signs: Seen) -> bool {
    let name = |line: Seen| line.of(Sign::Name) == 1 && line.of(Sign::Byline) == 2;
    signs.of(Sign::Capitals) == 16
        && (is_by(signs.above())
            || name(signs.above()) && signs.of(Sign::Commas) == 1 && signs.of(Sign::Shout) == 1)
        && signs.of(Sign::End) <= End::Capital.sign()
        && (signs.list(Lists::AGENCY) == 3
            || (2..=6).contains(&signs.of(Sign::Words)) && signs.of(Sign::Commas) + signs.of(Sign::Shout) > 0)
        && signs.of(Sign::Byline) < 2
        && signs.of(Sign::Start) == 3
        && signs.of(Sign::Digits) + signs.of(Sign::Stamp) + signs.of(Sign::Copies) == 0
        && signs.of(Sign::Bars) + signs.of(Sign::Slashes) + signs.of(Sign::Glued) + signs.of(Sign::Colon) == 0
        && signs.of(Sign::Chrome) <= 8
}

/// Whether an agency alone stands where who wrote it does.
pub(super) fn is_wire(signs: Seen) -> bool {
    signs.of(Sign::FromTop) < 3
        && is_sentence(signs.below())
        && (is_time(signs.above()) || signs.of(Sign::FromTop) == 1 && is_bare(signs.above()))
}

/// ```text
/// source = provided firm time            ; a line for each, the first in capitals with "by" in it: "NEWS PROVIDED BY"
/// ```
fn is_provided(signs: Seen) -> bool {
    signs.list(Lists::BY) == 1
        && signs.of(Sign::Uppercase) == 16
        && (2..=4).contains(&signs.of(Sign::Words))
        && signs.of(Sign::End) == End::Capital.sign()
        && signs.of(Sign::LongAbove) == 0
        && (12..MOST).contains(&signs.below().of(Sign::Capitals))
        && signs.below().of(Sign::Words) <= FEW
        && is_time(signs.below().below())
}

/// ```text
/// posted = name / post                   ; above the body, the one right above the other
/// ```
pub(super) fn is_posted(signs: Seen) -> bool {
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
/// update = updated 1*6word               ; above the body, with a time or the time since: "Last updated 15 hours ago";
///                                        ; whether day or month comes first need not be known: "Issued on: 02/09/2024"
/// ```
fn is_update(signs: Seen) -> bool {
    signs.list(Lists::UPDATED).max(signs.list(Lists::PUBLISHED)) == 2
        && signs.of(Sign::Words) <= 7
        && signs.of(Sign::Stamp) >= 1
        && (signs.list(Lists::RELATIVE) > 0 || signs.of(Sign::Stamp) >= 2 || signs.of(Sign::Figures) > 0)
}

/// ```text
/// since = figure *3word                  ; right below the title, of time since then: "3 hours ago"
/// ```
fn is_since(signs: Seen) -> bool {
    signs.list(Lists::RELATIVE) > 0
        && signs.of(Sign::Start) == 1
        && signs.of(Sign::Words) <= 4
        && signs.of(Sign::FromTop) == 1
        && is_bare(signs.above())
}

/// ```text
/// name = 2*4capital-word                 ; above the body, right above or below a time that names no author
/// ```
fn is_named_beside_time(signs: Seen) -> bool {
    let timed = |line: Seen| {
        (2..MOST).contains(&line.of(Sign::Stamp))
            && line.list(Lists::BY) != 1
            && line.of(Sign::Length) < body::BODY_LINE
    };
    signs.of(Sign::Name) == 1
        && signs.of(Sign::Copies) + signs.list(Lists::CREDIT) == 0
        && (timed(signs.above()) || timed(signs.below()))
}

/// ```text
/// picture      = by author [time] text photographer     ; the article has its author
/// photographer = *8word                                 ; read as a byline without "by": "Kim Poe", "Kim Poe / Staff"
/// ```
fn is_photographer(signs: Seen) -> bool {
    let text = signs.above();
    (2..MOST).contains(&signs.of(Sign::Byline))
        && signs.list(Lists::BY) + signs.of(Sign::Stamp) == 0
        && signs.of(Sign::Words) <= 8
        && signs.of(Sign::End) <= End::Letter.sign()
        && (4..MOST).contains(&text.of(Sign::Words))
        && text.of(Sign::Byline) + text.of(Sign::Bullet) + u8::from(is_time(text)) == 0
        && (is_by(text.above()) || is_time(text.above()) && is_by(text.above().above()))
}

/// ```text
/// opening = sentence                     ; right below "by" author [post], or below [name] the time: the body begins there
/// ```
///
/// A deck stands above them. Only below the time of the last change, with no other field above it, do stations print theirs.
fn is_opening(signs: Seen) -> bool {
    ends_head(signs.above())
        && (STOPPED..MOST).contains(&signs.of(Sign::End))
        && signs.of(Sign::Start) != 4
        && (4..MOST).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Stamp) < 2
        && signs.of(Sign::Byline) + signs.of(Sign::Credit) == 0
        && signs.of(Sign::Chrome) < 4
        && signs.of(Sign::Copies) + signs.of(Sign::LikeLast) + signs.of(Sign::LikeNext) == 0
        && !goes_on(signs.below())
}

/// Whether a line is one more field of a head, or of the picture above it.
fn goes_on(signs: Seen) -> bool {
    is_by(signs) || is_time(signs) || signs.of(Sign::Name) == 1 || signs.of(Sign::Credit) == 2
}

/// Whether the last line of a head is one below which the body begins.
fn ends_head(last: Seen) -> bool {
    let above = last.above();
    if is_time(last) {
        last.list(Lists::UPDATED) != 2 || is_by(above) || is_time(above)
    } else {
        is_by(last)
            || last.of(Sign::Byline) == 1 && is_by(above)
            || last.of(Sign::Name) == 1 && last.of(Sign::Byline) == 2 && is_time(above)
    }
}

/// "By" an author.
fn is_by(signs: Seen) -> bool {
    signs.list(Lists::BY) == 2 && (2..MOST).contains(&signs.of(Sign::Byline))
}

/// A time, and not much else.
fn is_time(signs: Seen) -> bool {
    (2..MOST).contains(&signs.of(Sign::Stamp)) && signs.of(Sign::Length) < HEAD_FIELD
}

/// ```text
/// key-point = bullet 5*word              ; above the body, of an article that begins soon below
/// ```
fn is_key_point(signs: Seen) -> bool {
    BULLETS.contains(&signs.of(Sign::Bullet))
        && signs.of(Sign::FromTop) <= 8
        && signs.of(Sign::UntilLong) <= 5
        && signs.of(Sign::Words) >= 4
        && signs.of(Sign::Digits) <= 3
        && signs.of(Sign::Chrome) <= 4
        && signs.of(Sign::Figures) + signs.of(Sign::Clock) == 0
        && [Lists::BY, Lists::CREDIT, Lists::SEE_ALSO].iter().all(|&list| signs.list(list) < 2)
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

/// Whether a line is the last of author and time.
fn is_head(signs: Seen) -> bool {
    is_time(signs) && is_by(signs.above()) || is_by(signs) && is_time(signs.above())
}

/// One word alone: "Summary".
fn is_label(signs: Seen) -> bool {
    signs.of(Sign::Words) == 1 && signs.of(Sign::End) == 0 && signs.of(Sign::Bullet) == 0
}

/// A few words that may be a key point.
fn is_point(signs: Seen) -> bool {
    signs.of(Sign::Plain) == 0
        && (4..=20).contains(&signs.of(Sign::Words))
        && signs.of(Sign::End) <= End::Letter.sign()
        && signs.of(Sign::LongAbove) == 0
        && signs.of(Sign::Digits) <= 3
        && signs.of(Sign::Bullet) + signs.of(Sign::Byline) + signs.of(Sign::Stamp) + signs.of(Sign::Credit)
            == 0
        && signs.of(Sign::Copies) + signs.of(Sign::LikeNext) + signs.of(Sign::LikeLast) == 0
        && signs.of(Sign::Bars) + signs.of(Sign::Glued) == 0
        && signs.list(Lists::CREDIT) + signs.list(Lists::IMAGE) == 0
        && signs.of(Sign::Chrome) <= 4
}

/// ```text
/// note = "editor's note" ":" text        ; above the body: it is no headline
/// ```
fn is_note(signs: Seen) -> bool {
    signs.list(Lists::NOTE) == 2 && signs.of(Sign::Colon) == 1 && signs.of(Sign::Words) >= 8
}

//! Rules that hold by the form of a list, whatever its words: they add to what the forest says.

use super::{
    columns::Seen,
    ends::Bullet,
    forest::Scores,
    sign::{MOST, Sign, Signs as _},
};
use crate::{BlockKind, field, lexicon::Lists};

/// What being a card below a heading of related articles is worth.
const CARD: i16 = 160;
/// What being an item of a list inside the body is worth.
const ITEM: i16 = 160;

/// What being a tagline is worth.
const SIGNED_OFF: i16 = 160;
/// What being a sentence or a byline of a text of a few short lines is worth.
const BRIEF: i16 = 160;
/// What being a question of the body with its answer below is worth.
const ASKED: i16 = 48;

/// What standing between two paragraphs as a crosshead does is worth.
const CROSSHEAD: i16 = 24;
/// What the label of a link, an address below the body, or the clock of an entry is worth.
const SEE_ALSO: i16 = 96;
const ENTRY: i16 = 120;
const PROSE: i16 = 32;
const LAST_LIST: i16 = 200;
const HEADS_OTHERS: i16 = 32;
const OF_THE_PAGE: i16 = 160;
/// What a line above the body is worth: the post below an author, the label of a time, a name beside a time, a bulleted point,
/// a note.
const POST: i16 = 160;
const UPDATE: i16 = 160;
const BESIDE_TIME: i16 = 48;
const KEY_POINT: i16 = 200;
const NOTED: i16 = 160;

/// What opening with a dateline is worth.
const DATED: i16 = 160;
/// Within how many bytes of a dateline its agency begins, and how long a lead is at least.
const DATELINE: usize = 48;
const LEAD: usize = 72;

/// Raises the paragraph where a line that could be a deck opens with a dateline of an agency: the body begins there.
///
/// ```text
/// lead = place "(" agency ")" [mark] text
/// ```
pub(super) fn raise_lead(line: &str, scores: &mut Scores) {
    let opens = line.len() >= LEAD && line.as_bytes().iter().take(DATELINE).any(|&byte| byte == b'(');
    let best = scores.iter().max().copied().unwrap_or(0);
    let may_be_deck = scores.get(BlockKind::Deck as usize).is_some_and(|deck| best - deck < DATED);
    if opens
        && may_be_deck
        && field::dateline(line).is_some_and(|parts| parts.place.is_some() && parts.agency.is_some())
        && let Some(score) = scores.get_mut(BlockKind::Paragraph as usize)
    {
        *score = score.saturating_add(DATED);
    }
}

/// Raises the kind that the frame of a line speaks for, if it does; the text has so many `lines`.
pub(super) fn raise(signs: Seen, lines: usize, scores: &mut Scores) {
    let (kind, by) = if asks(signs, signs.below()) {
        (BlockKind::Paragraph, ASKED)
    } else if is_card(signs) {
        (BlockKind::RelatedItem, CARD)
    } else if is_listed(signs) {
        (BlockKind::ListItem, ITEM)
    } else if is_tagline(signs) {
        (BlockKind::Boilerplate, SIGNED_OFF)
    } else if let Some(found) =
        if signs.of(Sign::LongAbove) == 0 { above_the_body(signs) } else { in_the_body(signs) }
    {
        found
    } else if lines <= 4 && is_brief(signs) {
        (BlockKind::Paragraph, BRIEF)
    } else if lines <= 4 && is_signed(signs) {
        (BlockKind::Byline, BRIEF)
    } else {
        return;
    };
    if let Some(score) = scores.get_mut(kind as usize) {
        *score = score.saturating_add(by);
    }
}

/// What a line above the first long one is by its frame, and what that is worth.
fn above_the_body(signs: Seen) -> Option<(BlockKind, i16)> {
    if signs.of(Sign::Bullet) != 0 {
        return is_key_point(signs).then_some((BlockKind::Deck, KEY_POINT));
    }
    if is_post(signs) {
        Some((BlockKind::Byline, POST))
    } else if is_posted(signs) {
        Some((BlockKind::Byline, BESIDE_TIME))
    } else if is_entry(signs) {
        Some((BlockKind::Heading, ENTRY))
    } else if is_update(signs) {
        Some((BlockKind::Timestamp, UPDATE))
    } else if is_named_beside_time(signs) {
        Some((BlockKind::Byline, BESIDE_TIME))
    } else {
        is_note(signs).then_some((BlockKind::Paragraph, NOTED))
    }
}

/// What a line below the first long one is by its frame, and what that is worth.
fn in_the_body(signs: Seen) -> Option<(BlockKind, i16)> {
    if signs.of(Sign::LongAbove) == 1 && (is_post(signs) || is_posted(signs)) {
        // The long line is what the page says of cookies.
        Some((BlockKind::Byline, BESIDE_TIME))
    } else if is_crosshead(signs) {
        Some((BlockKind::Heading, CROSSHEAD))
    } else if is_see_also(signs) {
        Some((BlockKind::RelatedItem, SEE_ALSO))
    } else if signs.list(Lists::RELATED) == 3 && signs.of(Sign::LongBelow) == 0 {
        Some((BlockKind::RelatedHeading, HEADS_OTHERS))
    } else if is_entry(signs) {
        Some((BlockKind::Heading, ENTRY))
    } else if is_prose(signs) {
        Some((BlockKind::Paragraph, PROSE))
    } else if is_last_list(signs) {
        Some((BlockKind::ListItem, LAST_LIST))
    } else if heads_list(signs) {
        Some((BlockKind::Heading, LAST_LIST))
    } else {
        (is_contact(signs) || is_clock(signs) || is_button(signs))
            .then_some((BlockKind::Boilerplate, OF_THE_PAGE))
    }
}

/// ```text
/// question = words "?" ; in the body, and below it an answer in quotation marks
/// ```
fn asks(signs: Seen, below: Seen) -> bool {
    signs.of(Sign::End) == 11 && below.of(Sign::Start) == 4 && signs.of(Sign::LongAbove) >= 2
}

/// ```text
/// card = bullet title / indent title / indent teaser    ; behind the body, right below related words
/// ```
fn is_card(signs: Seen) -> bool {
    signs.of(Sign::Card) == 2 && signs.of(Sign::LongAbove) >= 2 && signs.of(Sign::TextLong) >= SOME_BODY
}

/// ```text
/// item = bullet words      ; not below related words, not doubled, without a date, in a list of an article:
/// list = text ":" 1*item / heading 1*item *line text
/// ```
fn is_listed(signs: Seen) -> bool {
    let framed = match signs.of(Sign::RunHead) {
        4 => signs.of(Sign::TextAbove) <= PAGE_HEAD && signs.of(Sign::Words) > 2,
        1 => {
            signs.of(Sign::TextAbove) <= ARTICLE_HEAD
                && signs.of(Sign::TextLines) <= ARTICLE
                && signs.of(Sign::LongAbove) >= 2
                && signs.of(Sign::LongBelow) >= 1
        }
        _ => false,
    };
    framed
        && BULLETS.contains(&signs.of(Sign::Bullet))
        && signs.of(Sign::SinceRelated) > FAR
        && signs.of(Sign::LikeLast) == 0
        && signs.of(Sign::LikeNext) == 0
        && signs.of(Sign::Figures) + signs.of(Sign::Clock) == 0
        && signs.list(Lists::SEE_ALSO) < 2
}

/// ```text
/// tagline = "reporting by" names ; below some of the body
/// ```
fn is_tagline(signs: Seen) -> bool {
    signs.list(Lists::TAGLINE) >= 2 && signs.of(Sign::LongAbove) >= 2
}

/// ```text
/// crosshead = 1*8word                    ; between two long lines of the body, with no word of the page, mark or figure
/// ```
fn is_crosshead(signs: Seen) -> bool {
    let long = |line: Seen| {
        line.of(Sign::Plain) == 1 || line.of(Sign::Length) >= BODY_LINE && line.of(Sign::Length) < MOST
    };
    signs.of(Sign::LongAbove) >= 2
        && signs.of(Sign::LongBelow) >= 1
        && long(signs.above())
        && long(signs.below())
        && (1..=8).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Start) == 3
        && matches!(signs.of(Sign::End), 0 | 1 | 3)
        && signs.of(Sign::Digits) == 0
        && signs.of(Sign::Copies) == 0
        && signs.of(Sign::LikeLast) + signs.of(Sign::LikeNext) == 0
        && signs.of(Sign::Colon)
            + signs.of(Sign::Slashes)
            + signs.of(Sign::Address)
            + signs.of(Sign::Bars)
            + signs.of(Sign::Copyright)
            == 0
        && PAGE.iter().all(|&list| signs.list(list) == 0)
}

/// ```text
/// see-also = label ":" 3*word            ; below some of the body: "Read more: The mill that would not burn"
/// ```
fn is_see_also(signs: Seen) -> bool {
    signs.list(Lists::SEE_ALSO).max(signs.list(Lists::RELATED)) == 2
        && signs.of(Sign::Colon) == 1
        && signs.of(Sign::Words) >= 4
        && signs.of(Sign::Length) <= LINK
}

/// ```text
/// prose = 25*word "."                    ; in the body, far longer than a line of the page, with none of its words
/// ```
fn is_prose(signs: Seen) -> bool {
    (PROSE_LINE..MOST).contains(&signs.of(Sign::Length))
        && signs.of(Sign::End) >= 14
        && signs.of(Sign::LongBelow) >= 1
        && signs.of(Sign::Bullet) + signs.of(Sign::Chrome) + signs.of(Sign::Copyright) == 0
        && signs.of(Sign::Credit) + signs.of(Sign::Copies) + signs.list(Lists::IMAGE) == 0
}

/// ```text
/// last-list = heading 1*( bullet ( 5*word "." / label ":" value ) )     ; behind the last long line
/// ```
fn is_last_list(signs: Seen) -> bool {
    BULLETS.contains(&signs.of(Sign::Bullet))
        && signs.of(Sign::RunHead) == 1
        && signs.of(Sign::LongAbove) >= 3
        && signs.of(Sign::LongBelow) == 0
        && signs.of(Sign::TextAbove) <= ARTICLE_HEAD
        && signs.of(Sign::TextLines) <= ARTICLE
        && signs.of(Sign::SinceRelated) > FAR
        && signs.of(Sign::Chrome) == 0
        && signs.of(Sign::LikeLast) + signs.of(Sign::LikeNext) == 0
        && (signs.of(Sign::End) == 15 && signs.of(Sign::Words) >= 5 && signs.of(Sign::StopCount) >= 1
            || signs.of(Sign::Colon) == 1 && signs.of(Sign::Digits) >= 1)
}

/// ```text
/// list-head = 1*8word                    ; right above such a list
/// ```
fn heads_list(signs: Seen) -> bool {
    let below = signs.below();
    below.of(Sign::Bullet) != 0
        && below.of(Sign::Bullet) < MOST
        && signs.of(Sign::Bullet) == 0
        && signs.of(Sign::Words) <= 8
        && signs.of(Sign::Start) == 3
        && signs.of(Sign::Chrome) == 0
        && [Lists::RELATED, Lists::SEE_ALSO].iter().all(|&list| signs.list(list) == 0)
        && is_last_list(below)
}

/// ```text
/// contact = words address figures        ; below the body: "Media: Jane Roe, 555 0142, press@elm.example"
/// ```
fn is_contact(signs: Seen) -> bool {
    signs.of(Sign::Address) >= 1
        && signs.of(Sign::Digits) >= 2
        && signs.of(Sign::Length) <= ADDRESS_LINE
        && signs.of(Sign::LongAbove) >= 3
        && signs.of(Sign::LongBelow) == 0
}

/// ```text
/// button = advertising *5word / page     ; in the body: "Article continues after advert", "Share this"
/// ```
fn is_button(signs: Seen) -> bool {
    let whole = || {
        [Lists::SHARE, Lists::ACCOUNT, Lists::RIGHTS, Lists::PAGE].iter().any(|&list| signs.list(list) == 3)
    };
    let labelled = || signs.list(Lists::RELATED).max(signs.list(Lists::SEE_ALSO)) > 1;
    (signs.list(Lists::ADVERTISING) >= 2
        || signs.of(Sign::Name) == 0 && signs.of(Sign::Words) >= 2 && whole() && !labelled())
        && signs.of(Sign::Words) <= 6
        && signs.of(Sign::End) < 13
        && signs.of(Sign::Colon) + signs.of(Sign::Currency) == 0
}

/// ```text
/// entry-time = clock                     ; alone, in the body
/// ```
fn is_clock(signs: Seen) -> bool {
    signs.of(Sign::Clock) == 1
        && signs.of(Sign::Words) <= 3
        && signs.of(Sign::Digits) >= 8
        && signs.list(Lists::UPDATED) + signs.list(Lists::PUBLISHED) == 0
}

/// ```text
/// post = *5word role                     ; right below "by" author
/// ```
fn is_post(signs: Seen) -> bool {
    let above = signs.above();
    signs.of(Sign::Byline) == 1
        && signs.list(Lists::ROLE) > 0
        && signs.of(Sign::Words) <= 6
        && above.of(Sign::Byline) >= 2
        && above.of(Sign::Byline) < MOST
        && matches!(above.list(Lists::BY), 2 | 3)
}

/// ```text
/// posted = name / post                   ; above the body, the one right above the other
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
/// entry = clock ":" 3*word               ; heads what a live report has of that minute
/// ```
fn is_entry(signs: Seen) -> bool {
    signs.of(Sign::Clock) == 1
        && signs.of(Sign::Start) == 1
        && signs.of(Sign::Colon) == 1
        && signs.of(Sign::Words) >= 4
        && signs.of(Sign::Length) <= ADDRESS_LINE
        && signs.of(Sign::LongBelow) >= 1
        && signs.of(Sign::Figures) + signs.of(Sign::Year) + signs.list(Lists::MONTH) == 0
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
/// update = updated 1*6word               ; above the body, with a time or the time since: "Last updated 15 hours ago"
/// ```
fn is_update(signs: Seen) -> bool {
    matches!(signs.list(Lists::UPDATED).max(signs.list(Lists::PUBLISHED)), 2)
        && signs.of(Sign::Words) <= 7
        && signs.of(Sign::Stamp) >= 1
        && (signs.list(Lists::RELATIVE) > 0 || signs.of(Sign::Stamp) >= 2)
}

/// ```text
/// name = 2*4capital-word                 ; above the body, right above or below a time that names no author
/// ```
fn is_named_beside_time(signs: Seen) -> bool {
    let timed = |line: Seen| {
        (2..MOST).contains(&line.of(Sign::Stamp))
            && line.list(Lists::BY) != 1
            && line.of(Sign::Length) < BODY_LINE
    };
    signs.of(Sign::Name) == 1
        && signs.of(Sign::Copies) + signs.list(Lists::CREDIT) == 0
        && (timed(signs.above()) || timed(signs.below()))
}

/// ```text
/// note = "editor's note" ":" text        ; above the body: it is no headline
/// ```
fn is_note(signs: Seen) -> bool {
    signs.list(Lists::NOTE) == 2 && signs.of(Sign::Colon) == 1 && signs.of(Sign::Words) >= 8
}

/// ```text
/// brief = 1*4line                       ; a text of a few short lines
/// line  = 4*word ["."] ; not mostly words of page machinery: a paragraph, though no page is so short
/// ```
fn is_brief(signs: Seen) -> bool {
    signs.of(Sign::TextLong) == 0
        && matches!(signs.of(Sign::End), 14 | 15)
        && signs.of(Sign::Words) >= 4
        && signs.of(Sign::Chrome) <= 8
}

/// ```text
/// signed = by author                    ; in such a text too
/// ```
fn is_signed(signs: Seen) -> bool {
    signs.list(Lists::BY) == 2 && signs.of(Sign::Byline) >= 2
}

/// The lists whose words no crosshead has.
const PAGE: [Lists; 13] = [
    Lists::BY,
    Lists::ROLE,
    Lists::CREDIT,
    Lists::IMAGE,
    Lists::RELATED,
    Lists::SEE_ALSO,
    Lists::SHARE,
    Lists::ACCOUNT,
    Lists::ADVERTISING,
    Lists::RIGHTS,
    Lists::PAGE,
    Lists::NOTE,
    Lists::AGENCY,
];
/// Lengths on the scale of signs: a line of the body has 56 columns at least, one of addresses 127 at most, a link 223.
const BODY_LINE: u8 = 19;
const ADDRESS_LINE: u8 = 23;
const LINK: u8 = 26;
/// The length from which on a sentence is prose: 192 columns.
const PROSE_LINE: u8 = 26;
/// Twelve lines, on the scale of signs.
const FAR: u8 = 8;
/// Dots, hyphens and stars. Dashes open dialogue, and numbers head sections, as often as they list.
const BULLETS: [u8; 3] = [Bullet::Dot as u8, Bullet::Hyphen as u8, Bullet::Star as u8];
/// Lines of an article at most, and above its first long line, on the scale of signs: 190 and 20. More is a whole page.
const ARTICLE: u8 = 25;
const ARTICLE_HEAD: u8 = 13;
/// Lines above the first long one of a page, on the scale of signs: 40.
const PAGE_HEAD: u8 = 17;
/// The share of bytes in long lines from which on a text holds an article to speak of, in sixteenths.
const SOME_BODY: u8 = 6;

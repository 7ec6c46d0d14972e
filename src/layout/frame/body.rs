//! What a line in the body, or behind it, is by its frame.

use super::{ARTICLE, ARTICLE_HEAD, BULLETS, FAR, head, is_labelled, related, rows};
use crate::{
    BlockKind,
    layout::{
        columns::{REACH, Seen},
        ends::End,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What lines end in: a capital, a question, the marks of a quotation, and from where on the end of a sentence.
const CAPITAL: u8 = End::Capital.sign();
const QUESTION: u8 = End::Question.sign();
const QUOTE: u8 = End::Quote.sign();
pub(super) const STOPPED: u8 = End::StopInQuote.sign();

/// What standing between two paragraphs as a crosshead does is worth.
const CROSSHEAD: i16 = 24;
/// What standing so is worth as a quotation.
const QUOTED_CROSSHEAD: i16 = 36;
/// What standing so in capitals is worth.
const SHOUTED_CROSSHEAD: i16 = 80;
/// What being a title right below the words above other articles is worth.
const RELATED: i16 = 80;
/// What heading such a title is worth.
const HEADS_RELATED: i16 = 72;
/// What being the end of the body that names its agency is worth.
const WIRED: i16 = 160;
/// What being a sentence below an advertisement is worth.
const BELOW_AD: i16 = 64;
/// What calling for a subscription is worth.
const SIGN_UP: i16 = 160;
/// What calling for one in other words is worth.
const CALL: i16 = 120;
/// What the label of a link is worth.
const SEE_ALSO: i16 = 96;
/// What heading an entry of a live report is worth.
pub(super) const ENTRY: i16 = 120;
/// What being prose is worth.
const PROSE: i16 = 32;
/// What beginning with a quotation and going on with who said it is worth.
const SPOKEN: i16 = 160;
/// What standing above such a sentence as a crosshead does is worth.
const LAST_CROSSHEAD: i16 = 160;
/// What being a sentence soon behind the last long line is worth.
const LAST_SENTENCE: i16 = 120;
/// How far behind, on the scale of signs: seven lines.
const NEAR_BODY: u8 = 6;
/// What being an item of a list behind the last paragraph, or its heading, is worth.
const LAST_LIST: i16 = 200;
/// What the words above other articles are worth.
const HEADS_OTHERS: i16 = 32;
/// What a button, an address or the clock of an entry is worth.
const OF_THE_PAGE: i16 = 160;

/// What a line begins with that begins with a quotation, a bracket, and the sign of copyright.
const QUOTED: u8 = 4;
const BRACKET: u8 = 5;
const COPYRIGHT: u8 = 6;

/// The length of a line of the body on the scale of signs: 56 columns at least.
pub(super) const BODY_LINE: u8 = 19;
/// That of a line of addresses: 127 columns at most.
pub(super) const ADDRESS_LINE: u8 = 23;
/// That of a link: 223 columns at most.
const LINK: u8 = 26;
/// That of a sentence that is prose: 192 columns at least.
const PROSE_LINE: u8 = 26;

/// What a line below the first long one is by its frame, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if signs.of(Sign::LongAbove) == 1 && (head::is_post(signs) || head::is_posted(signs)) {
        // The long line is what the page says of cookies.
        Some((BlockKind::Byline, head::BESIDE_TIME))
    } else if rows::is_row(signs) {
        Some((BlockKind::Paragraph, rows::ROW))
    } else if rows::heads_rows(signs) {
        let is_led = signs.of(Sign::End) == End::Colon.sign();
        Some((if is_led { BlockKind::Paragraph } else { BlockKind::Heading }, rows::ROW))
    } else if is_spoken(signs) {
        Some((BlockKind::Paragraph, SPOKEN))
    } else if is_last_sentence(signs) {
        Some((BlockKind::Paragraph, LAST_SENTENCE))
    } else if is_related(signs) {
        Some((BlockKind::RelatedItem, RELATED))
    } else if heads_related(signs) {
        Some((BlockKind::RelatedHeading, HEADS_RELATED))
    } else if let Some(worth) = crosshead(signs) {
        Some((BlockKind::Heading, worth))
    } else if is_wired(signs) {
        Some((BlockKind::Paragraph, WIRED))
    } else if is_below_ad(signs) {
        Some((BlockKind::Paragraph, BELOW_AD))
    } else if is_sign_up(signs) {
        Some((BlockKind::Boilerplate, SIGN_UP))
    } else if is_call(signs) {
        Some((BlockKind::Boilerplate, CALL))
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
        (is_contact(signs) || is_clock(signs) || is_button(signs) || is_rights(signs) || is_shared(signs))
            .then_some((BlockKind::Boilerplate, OF_THE_PAGE))
    }
}

/// What a line is worth as a crosshead, if it may be one.
///
/// ```text
/// crosshead = 1*8word                    ; between two long lines of the body, with no word of the page, mark or figure
///           / 2*8word "?"                ; between sentences: no question of an interview, which others stand near
///           / mark 1*8word mark          ; so too
///           / 1*8word                    ; above a sentence behind the last long line, with another above it
///           / 2*8capitals                ; so too, though pages call for a subscription so
/// ```
fn crosshead(signs: Seen) -> Option<i16> {
    let inside = signs.of(Sign::LongBelow) >= 1;
    let bare = signs.of(Sign::LongAbove) >= 1
        && (inside || signs.of(Sign::LongAbove) <= 3 || signs.of(Sign::Uppercase) == 16)
        && (1..=8).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Digits) + signs.of(Sign::Copies) == 0
        && signs.of(Sign::LikeLast) + signs.of(Sign::LikeNext) == 0
        && signs.of(Sign::Colon) + signs.of(Sign::Slashes) + signs.of(Sign::Address) == 0
        && signs.of(Sign::Bars) + signs.of(Sign::Copyright) == 0;
    if !bare {
        return None;
    }
    let long = |line: Seen| {
        line.of(Sign::Plain) == 1 || line.of(Sign::Length) >= BODY_LINE && line.of(Sign::Length) < MOST
    };
    let sentence = |line: Seen| {
        long(line) || (STOPPED..MOST).contains(&line.of(Sign::End)) && line.of(Sign::Length) >= 10
    };
    let closed = |line: Seen| {
        line.of(Sign::Plain) == 1 || (End::Exclamation.sign()..MOST).contains(&line.of(Sign::End))
    };
    let between = |is: &dyn Fn(Seen) -> bool| is(signs.above()) && is(signs.below());
    let plain = || PAGE.iter().all(|&list| signs.list(list) == 0);
    if signs.of(Sign::Start) == 3 && is_shouted(signs) && between(&closed) {
        return Some(SHOUTED_CROSSHEAD);
    }
    if !inside {
        let heads_last =
            signs.of(Sign::Start) == 3 && signs.of(Sign::End) <= CAPITAL && is_last_sentence(signs.below());
        let plain = || signs.of(Sign::Chrome) == 0 && PAGE.iter().all(|&list| signs.list(list) < 2);
        return (heads_last && sentence(signs.above()) && plain()).then_some(LAST_CROSSHEAD);
    }
    match (signs.of(Sign::Start), signs.of(Sign::End)) {
        (3, 0 | 1 | 3) if signs.of(Sign::LongAbove) >= 2 && between(&long) && plain() => Some(CROSSHEAD),
        (3, QUESTION) if is_lone_question(signs) && between(&sentence) => Some(CROSSHEAD),
        (4, QUOTE) if between(&sentence) && plain() => Some(QUOTED_CROSSHEAD),
        _ => None,
    }
}

/// Whether a line is in capitals, with no word of another field; "home", "next" and their like may stand in it.
fn is_shouted(signs: Seen) -> bool {
    let most = |list: Lists| match list {
        Lists::PAGE => 2,
        Lists::RELATED | Lists::SEE_ALSO => 1,
        _ => 0,
    };
    signs.of(Sign::Uppercase) == 16
        && signs.of(Sign::End) == CAPITAL
        && signs.of(Sign::Words) > 1
        && PAGE.iter().all(|&list| signs.list(list) <= most(list))
}

/// Whether a question has no comma, and none stands where the next one of an interview would.
fn is_lone_question(signs: Seen) -> bool {
    let question = |line: Seen| line.of(Sign::End) == QUESTION && line.of(Sign::Length) < PROSE_LINE;
    signs.of(Sign::Words) > 1
        && signs.of(Sign::Commas) == 0
        && !question(signs.above().above())
        && !question(signs.below().below())
}

/// ```text
/// spoken = mark words mark 2*word "."    ; in the body, above no credit: a quotation and who said it
///        / words ":" mark words mark     ; or the other way round
/// ```
fn is_spoken(signs: Seen) -> bool {
    let end = signs.of(Sign::End);
    let first = signs.of(Sign::Start) == QUOTED
        && signs.of(Sign::Marks) == 2
        && (STOPPED..MOST).contains(&end)
        && signs.of(Sign::Words) >= 6
        && signs.of(Sign::Commas) >= 1;
    let last = || {
        signs.of(Sign::Marks) == 1
            && signs.of(Sign::Colon) > 0
            && end == STOPPED
            && signs.of(Sign::Words) >= 8
    };
    (first || last())
        && (signs.below().of(Sign::Credit) != 2 || is_labelled(signs.below().below()))
        && signs.of(Sign::Credit) + signs.of(Sign::Address) + signs.of(Sign::Copies) == 0
        && [Lists::CREDIT, Lists::IMAGE].iter().all(|&list| signs.list(list) == 0)
}

/// ```text
/// last-sentence = 6*word "."             ; soon behind the last long line of an article, with no word of the page
/// ```
fn is_last_sentence(signs: Seen) -> bool {
    signs.of(Sign::End) == End::Stop.sign()
        && signs.of(Sign::LongBelow) == 0
        && signs.of(Sign::LongAbove) <= 3
        && signs.of(Sign::TextAbove) <= ARTICLE_HEAD
        && signs.of(Sign::TextLines) <= ARTICLE
        && (6..MOST).contains(&signs.of(Sign::Words))
        && signs.of(Sign::StopCount) >= 2
        && signs.of(Sign::Chrome) <= 2
        && matches!(signs.of(Sign::Start), 3 | QUOTED)
        && signs.of(Sign::SinceLong) <= NEAR_BODY
        && signs.of(Sign::Bullet) + signs.of(Sign::Byline) + signs.of(Sign::Credit) == 0
        && signs.of(Sign::Address) + signs.of(Sign::Copyright) + signs.of(Sign::Bars) == 0
        && signs.of(Sign::Copies) + signs.of(Sign::LikeNext) + signs.of(Sign::LikeLast) == 0
        && signs.of(Sign::Stamp) < 2
        && PAGE.iter().all(|&list| signs.list(list) < 2)
}

/// ```text
/// related = related-heading 1*3title     ; in the body: the last of them
/// ```
fn is_related(signs: Seen) -> bool {
    if signs.of(Sign::LongBelow) == 0 {
        return false;
    }
    let mut line = signs;
    for _ in 0..REACH {
        if !is_link(line) {
            return false;
        }
        line = line.above();
        if line.head_others() {
            return true;
        }
    }
    false
}

/// ```text
/// related-heading = related [":"]        ; in the body, right above such a title; "Read more" without a colon is a button,
///                                        ; unless no other one stands near
/// ```
fn heads_related(signs: Seen) -> bool {
    let colon = signs.of(Sign::End) == End::Colon.sign();
    signs.list(Lists::RELATED) >= 2
        && signs.head_others()
        && (colon
            || signs.list(Lists::RELATED) == 3
                && (signs.list(Lists::PAGE) < 2 || related::is_lone_label(signs)))
        && signs.of(Sign::LongAbove) >= 1
        && signs.of(Sign::LongBelow) >= 1
        && is_link(signs.below())
}

/// ```text
/// title = 3*word                         ; no sentence, with nothing of another field, and not printed twice
/// ```
fn is_link(signs: Seen) -> bool {
    signs.of(Sign::Words) >= 3
        && signs.of(Sign::Length) < LINK
        && (signs.of(Sign::End) <= End::Letter.sign() || matches!(signs.of(Sign::End), QUESTION | QUOTE))
        && signs.of(Sign::Glued) == 0
        && signs.list(Lists::RELATED) < 2
        && signs.of(Sign::Bullet) + signs.of(Sign::Byline) + signs.of(Sign::Stamp) + signs.of(Sign::Credit)
            == 0
        && signs.of(Sign::Chrome) < 8
        && signs.of(Sign::Copies) + signs.of(Sign::LikeNext) + signs.of(Sign::LikeLast) == 0
}

/// ```text
/// wired = 4*word "(" agency ")"          ; the last line of the body: "..., officials said. (Coastal Press)"
///       / 8*word "." agency *2word       ; the last but one too, with signs of editors behind it: "... she said. AFP"
/// ```
///
/// Further up it is the text of a picture.
fn is_wired(signs: Seen) -> bool {
    let is_last = signs.below().of(Sign::Length) == MOST;
    let bracketed = || {
        is_last
            && signs.of(Sign::AgencyLast) == 1
            && signs.of(Sign::Bracket) == 2
            && signs.of(Sign::Words) >= 4
    };
    let bare = || {
        let below = signs.below();
        signs.of(Sign::End) == CAPITAL
            && signs.list(Lists::AGENCY) == 1
            && signs.of(Sign::Words) >= 8
            && signs.of(Sign::StopCount) >= 3
            && signs.of(Sign::LongBelow) == 0
            && (is_last
                || below.of(Sign::Words) <= 2
                    && (below.below().of(Sign::Length) == MOST || below.below().of(Sign::Start) == BRACKET))
    };
    signs.list(Lists::CREDIT) + signs.list(Lists::IMAGE) + signs.of(Sign::Slashes) == 0
        && (bracketed() || signs.of(Sign::Sentences) > 0 && signs.of(Sign::Copyright) == 0 && bare())
}

/// ```text
/// below-ad = advertising 3*word "."      ; in the body, with no word of the page
/// ```
fn is_below_ad(signs: Seen) -> bool {
    let above = signs.above();
    (2..MOST).contains(&above.list(Lists::ADVERTISING))
        && signs.of(Sign::End) >= STOPPED
        && signs.of(Sign::Words) >= 3
        && signs.of(Sign::Chrome) <= 4
        && signs.list(Lists::ADVERTISING) < 2
}

/// ```text
/// sign-up = account 3*13word             ; half of them words of the page: "Sign up for our newsletter"
/// ```
fn is_sign_up(signs: Seen) -> bool {
    signs.list(Lists::ACCOUNT) == 2
        && signs.of(Sign::Chrome) >= 8
        && (4..=14).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Bullet) == 0
}

/// ```text
/// call = *word account *word             ; a third of them words of the page: "Get the news in your inbox. Sign up for our newsletter"
/// ```
fn is_call(signs: Seen) -> bool {
    signs.list(Lists::ACCOUNT) >= 1
        && signs.of(Sign::Chrome) >= 5
        && (6..=25).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Bullet) + signs.of(Sign::Marks) + signs.of(Sign::Digits) == 0
        && signs.of(Sign::Capitals) <= 8
        && signs.list(Lists::RELATED).max(signs.list(Lists::SEE_ALSO)) < 2
        && signs.of(Sign::TextAbove) <= ARTICLE_HEAD
        && signs.of(Sign::TextLines) <= ARTICLE
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
/// entry-time = clock                     ; alone, in the body
/// ```
fn is_clock(signs: Seen) -> bool {
    signs.of(Sign::Clock) == 1
        && signs.of(Sign::Words) <= 3
        && signs.of(Sign::Digits) >= 8
        && signs.list(Lists::UPDATED) + signs.list(Lists::PUBLISHED) == 0
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
/// rights = reserved *6word "©"           ; or around it: "All rights reserved © Elmville Press", whose last words are no credit
///        / "©" *7word                    ; the last line of all
/// ```
fn is_rights(signs: Seen) -> bool {
    let is_last = || {
        signs.below().of(Sign::Length) == MOST
            && signs.of(Sign::LongAbove) >= 1
            && signs.of(Sign::Sentences) == 0
            && signs.of(Sign::Start) == COPYRIGHT
    };
    signs.of(Sign::Copyright) == 1
        && signs.of(Sign::Words) <= 8
        && (signs.list(Lists::RIGHTS) >= 2 || is_last())
}

/// ```text
/// shared = share *8word ":" title        ; below the body: "Share or comment on this article: Elmville opens its bridge"
/// ```
fn is_shared(signs: Seen) -> bool {
    signs.list(Lists::SHARE) == 2
        && signs.of(Sign::Colon) > 0
        && signs.of(Sign::LongBelow) == 0
        && signs.of(Sign::LongAbove) >= 1
        && signs.of(Sign::End) < STOPPED
}

/// ```text
/// entry = clock ":" 3*word               ; heads what a live report has of that minute
/// ```
pub(super) fn is_entry(signs: Seen) -> bool {
    signs.of(Sign::Clock) == 1
        && signs.of(Sign::Start) == 1
        && signs.of(Sign::Colon) == 1
        && signs.of(Sign::Words) >= 4
        && signs.of(Sign::Length) <= ADDRESS_LINE
        && signs.of(Sign::LongBelow) >= 1
        && signs.of(Sign::Figures) + signs.of(Sign::Year) + signs.list(Lists::MONTH) == 0
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

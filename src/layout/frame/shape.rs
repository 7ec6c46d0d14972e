//! What many rules ask of a line: whether it is a sentence, a name, a time, or stands in an article at all.

use crate::{
    layout::{
        columns::Seen,
        ends::{Bullet, End},
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What a line begins with: a small letter, a figure, a capital, a quotation, a bracket, the sign of copyright, a stroke.
pub(super) const SMALL: u8 = 0;
pub(super) const FIGURE: u8 = 1;
pub(super) const UPPER: u8 = 3;
pub(super) const QUOTED: u8 = 4;
pub(super) const BRACKET: u8 = 5;
pub(super) const COPYRIGHT: u8 = 6;
pub(super) const SLASH: u8 = 9;

/// What it ends with: a capital, a comma or its like, a colon, a question, the marks of a quotation, a full stop; and from where on a sentence ends.
pub(super) const CAPITAL: u8 = End::Capital.sign();
pub(super) const JOINT: u8 = End::Joint.sign();
pub(super) const COLON: u8 = End::Colon.sign();
pub(super) const QUESTION: u8 = End::Question.sign();
pub(super) const QUOTE: u8 = End::Quote.sign();
pub(super) const STOP: u8 = End::Stop.sign();
pub(super) const STOPPED: u8 = End::StopInQuote.sign();

/// Where a word of a list stands: the line begins with it, or is nothing else.
pub(super) const FIRST: u8 = 2;
pub(super) const WHOLE: u8 = 3;

/// A share in sixteenths: all of it, and half.
pub(super) const ALL: u8 = 16;
pub(in crate::layout) const HALF: u8 = 8;

/// Lengths on the scale of signs: a line of author and time has 79 columns at most, one of the body 56 at least.
const HEAD_FIELD: u8 = 21;
pub(super) const BODY_LINE: u8 = 19;
/// The text of a picture has 111 columns at most, a line of addresses 127, a link 223; a sentence that is prose has 192 at least.
pub(super) const CAPTION_LINE: u8 = 23;
pub(super) const ADDRESS_LINE: u8 = 23;
pub(super) const LINK_LINE: u8 = 26;
pub(super) const PROSE_LINE: u8 = 26;

/// Lines of an article at most, and above its first long line, on the scale of signs: 190 and 20. More is a whole page.
const ARTICLE: u8 = 25;
const ARTICLE_HEAD: u8 = 13;

/// Twelve lines, on the scale of signs.
pub(super) const FAR: u8 = 8;

/// Dots, hyphens and stars. Dashes open dialogue, and numbers head sections, as often as they list.
const BULLETS: [u8; 3] = [Bullet::Dot as u8, Bullet::Hyphen as u8, Bullet::Star as u8];

/// The lists of other fields and of the machinery of pages.
pub(super) const PAGE: [Lists; 13] = [
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

/// Whether no word of other fields and of pages stands in a line.
pub(super) fn is_pure(signs: Seen) -> bool {
    PAGE.iter().all(|&list| signs.list(list) == 0)
}

/// Whether a line begins with none of them.
pub(super) fn begins_pure(signs: Seen) -> bool {
    PAGE.iter().all(|&list| signs.list(list) < FIRST)
}

/// Whether there is no such line: the one above the first, or below the last.
pub(super) fn is_none(signs: Seen) -> bool {
    signs.of(Sign::Length) == MOST
}

/// Whether a line stands in the text of an article, or in as little around it as articles have.
pub(super) fn is_in_article(signs: Seen) -> bool {
    has_article_length(signs) && has_article_head(signs)
}

pub(super) fn has_article_length(signs: Seen) -> bool {
    signs.of(Sign::TextLines) <= ARTICLE
}

pub(super) fn has_article_head(signs: Seen) -> bool {
    signs.of(Sign::TextAbove) <= ARTICLE_HEAD
}

/// Whether a line stands in the text once, and beside no other that begins with it.
pub(super) fn is_once(signs: Seen) -> bool {
    signs.of(Sign::Copies) == 0 && is_unlike(signs)
}

/// Whether neither of its neighbours begins with a line, nor it with one of them.
pub(super) fn is_unlike(signs: Seen) -> bool {
    signs.of(Sign::LikeLast) + signs.of(Sign::LikeNext) == 0
}

/// Whether a line has a bullet that lists.
pub(super) fn is_bulleted(signs: Seen) -> bool {
    BULLETS.contains(&signs.of(Sign::Bullet))
}

/// Whether a line ends with a letter, or with one of some other ends.
pub(super) fn ends_open(signs: Seen, others: &[u8]) -> bool {
    signs.of(Sign::End) <= End::Letter.sign() || others.contains(&signs.of(Sign::End))
}

/// Whether a line ends as a sentence does.
pub(super) fn is_stopped(signs: Seen) -> bool {
    (STOPPED..MOST).contains(&signs.of(Sign::End))
}

/// A line of the body as wide as a column is.
pub(in crate::layout) fn is_wide(signs: Seen) -> bool {
    signs.of(Sign::Plain) == 1 || (BODY_LINE..MOST).contains(&signs.of(Sign::Length))
}

/// A sentence of the body.
pub(super) fn is_sentence(signs: Seen) -> bool {
    signs.of(Sign::Plain) == 1
        || is_stopped(signs) && (5..MOST).contains(&signs.of(Sign::Words)) && signs.of(Sign::Length) >= 16
}

/// Three words and more that end as a title does, none of which are of another field.
pub(super) fn is_bare(signs: Seen) -> bool {
    signs.of(Sign::Chrome) <= 4 && has_title_form(signs)
}

/// The same with words of the page in it.
pub(super) fn has_title_form(signs: Seen) -> bool {
    signs.of(Sign::Plain) == 0
        && (3..=20).contains(&signs.of(Sign::Words))
        && ends_open(signs, &[QUESTION, End::Exclamation.sign(), QUOTE])
        && opens_title(signs)
        && signs.of(Sign::Stamp) < 2
        && signs.of(Sign::Byline) + signs.of(Sign::Credit) + signs.of(Sign::Bullet) + signs.of(Sign::Bars)
            == 0
        && signs.of(Sign::Copies) + signs.of(Sign::LikeNext) == 0
        && [Lists::BY, Lists::CREDIT, Lists::IMAGE].iter().all(|&list| signs.list(list) < FIRST)
}

/// Whether a line begins with a figure, a letter that is not small, a quotation or a sum of money.
pub(super) fn opens_title(signs: Seen) -> bool {
    matches!(signs.of(Sign::Start), 1..=4 | 10)
}

/// "By" an author.
pub(super) fn is_by(signs: Seen) -> bool {
    signs.list(Lists::BY) == FIRST && (2..MOST).contains(&signs.of(Sign::Byline))
}

/// A name that is an author's by itself.
pub(super) fn is_name(signs: Seen) -> bool {
    signs.of(Sign::Name) == 1 && signs.of(Sign::Byline) == 2
}

/// A line with its date.
pub(super) fn is_dated(signs: Seen) -> bool {
    (2..MOST).contains(&signs.of(Sign::Stamp))
}

/// A time, and not much else.
pub(super) fn is_time(signs: Seen) -> bool {
    is_dated(signs) && signs.of(Sign::Length) < HEAD_FIELD
}

/// A line with its date that is no paragraph.
pub(super) fn is_dated_briefly(signs: Seen) -> bool {
    is_dated(signs) && signs.of(Sign::Length) < BODY_LINE
}

/// Whether nothing in a line is of a head or a picture.
pub(super) fn is_no_field(signs: Seen) -> bool {
    signs.of(Sign::Byline) + signs.of(Sign::Stamp) + signs.of(Sign::Credit) == 0
}

/// Whether a line is a button alone: "Share".
pub(super) fn is_button(signs: Seen) -> bool {
    signs.of(Sign::Chrome) == ALL && signs.of(Sign::Words) <= 2
}

/// ```text
/// label = 1*4word                        ; right above two buttons: "Follow the Courier", and below it "Facebook", "Instagram"
/// ```
pub(super) fn heads_buttons(signs: Seen) -> bool {
    signs.of(Sign::Words) <= 4 && is_button(signs.below()) && is_button(signs.below().below())
}

/// ```text
/// rating = figure *5word                 ; "4 out of 5 stars"
/// ```
pub(super) fn is_rating(signs: Seen) -> bool {
    signs.of(Sign::Start) == FIGURE && signs.of(Sign::Words) <= 6
}

/// Whether a line is nothing but the name of an agency.
pub(super) fn is_agency(signs: Seen) -> bool {
    signs.list(Lists::AGENCY) == WHOLE
        && signs.of(Sign::Words) <= 3
        && signs.of(Sign::Bullet) + signs.of(Sign::Copyright) + signs.of(Sign::Slashes) == 0
}

//! Beside a picture: its text, and who took it.

use memchr::memchr3_iter;

use super::shape::{
    BRACKET, CAPTION_LINE, COPYRIGHT, FAR, FIGURE, FIRST, PROSE_LINE, STOPPED, UPPER, WHOLE, ends_open,
    has_article_length, is_by, is_in_article, is_time,
};
use crate::{
    BlockKind, field,
    layout::{
        columns::Seen,
        ends::End,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::{self, Lists, Picture},
};

/// What a labelled text below a credit is worth.
const LABELLED: i16 = 160;
/// What a sentence above a credit is worth.
const CREDITED: i16 = 72;
/// What being a long text with its credit is worth: as much as being prose in all else.
const LONG: i16 = 400;
/// What the name of who took a picture is worth, and the text above it.
const PHOTOGRAPHER: i16 = 160;
/// What being of the picture by one's own words is worth: a label of its viewer, a count, a credit behind the body, a text that says so.
const VIEWER: i16 = 240;
const TOLD: i16 = 240;

/// What a long text with its credit at its end is, and what that is worth.
///
/// ```text
/// caption = 25*word "(" credit ")"       ; "... on Tuesday. (Photo: Jane Roe)"
/// ```
pub(super) fn raised_long(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    let is_caption = signs.of(Sign::End) == End::Bracket.sign()
        && (PROSE_LINE..MOST).contains(&signs.of(Sign::Length))
        && is_in_article(signs)
        && field::has_credit_last(line);
    is_caption.then_some((BlockKind::Caption, LONG))
}

/// What a line beside a credit is by its frame, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_labelled(signs) {
        Some((BlockKind::Caption, LABELLED))
    } else {
        is_credited(signs).then_some((BlockKind::Caption, CREDITED))
    }
}

/// What a line is that says that it is of a picture, and what that is worth.
#[inline]
pub(super) fn told(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    let is_of_picture = || signs.of(Sign::Credit) + signs.list(Lists::IMAGE) + signs.list(Lists::CREDIT) > 0;
    let may_be_count = || signs.of(Sign::End) == End::Digit.sign() && signs.of(Sign::Start) == FIGURE;
    if signs.of(Sign::Bullet) == 0 && (is_of_picture() || may_be_count()) {
        of_picture(signs, line)
    } else {
        None
    }
}

#[cold]
#[inline(never)]
fn of_picture(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    if signs.list(Lists::IMAGE) == WHOLE {
        return Some((viewer(line), VIEWER));
    }
    let is_caption = is_count(signs, line)
        || is_kind(signs, line)
        || is_credit_behind(signs, line)
        || is_captioned(signs, line)
        || is_pointing(signs, line);
    is_caption.then_some((BlockKind::Caption, TOLD))
}

/// What a label of the viewer of a page's pictures is: a button, though what stands for a caption ("Hide caption") goes with it.
fn viewer(line: &str) -> BlockKind {
    let last = line.rsplit(' ').next().unwrap_or_default();
    if last.eq_ignore_ascii_case("caption") { BlockKind::Caption } else { BlockKind::Boilerplate }
}

/// ```text
/// count = [image] figure "of" figure     ; alone: "Image 1 of 4", "1 of 12"
/// ```
#[inline]
pub(super) fn is_count(signs: Seen, line: &str) -> bool {
    signs.of(Sign::End) == End::Digit.sign()
        && (3..=4).contains(&signs.of(Sign::Words))
        && counts(signs, line)
}

#[cold]
#[inline(never)]
fn counts(signs: Seen, line: &str) -> bool {
    let is_figure = |word: Option<&str>| {
        word.is_some_and(|word| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let is_labelled = || signs.list(Lists::IMAGE).max(signs.list(Lists::CREDIT)) == FIRST;
    let mut words = line.rsplit(' ');
    is_figure(words.next())
        && words.next().is_some_and(|of| is_one(of, |picture| picture.of))
        && is_figure(words.next())
        && (words.next().is_none() || is_labelled())
}

/// ```text
/// kind = credit                          ; alone in the body: "File photo", "Foto de archivo", "Symbolbild"
///      / 2*word "(" kind ")"             ; "The old mill (file photo)"
/// ```
fn is_kind(signs: Seen, line: &str) -> bool {
    let is_whole = || {
        let words = signs.of(Sign::Words);
        signs.list(Lists::CREDIT) == WHOLE
            && (words > 1 || is_one(line, |picture| picture.kinds))
            && signs.list(Lists::AGENCY) == 0
            && signs.of(Sign::Chrome) == 0
    };
    let inner = || line.strip_suffix(')')?.rsplit_once('(').map(|(_, inner)| inner);
    let is_behind = || inner().is_some_and(|inner| is_one(inner, |picture| picture.kinds));
    signs.of(Sign::LongAbove) >= 1 && signs.of(Sign::Copyright) == 0 && (is_whole() || is_behind())
}

/// ```text
/// credit-behind = credit                 ; behind the last long line, with a label or in brackets: "Photo: Jane Roe"
///               / text credit            ; so too
/// ```
///
/// Sources ("Source: Elm Press") and rights stand there of the whole article.
fn is_credit_behind(signs: Seen, line: &str) -> bool {
    let is_labelled = || signs.list(Lists::CREDIT) > 0;
    let is_agency = || signs.list(Lists::AGENCY) == WHOLE && signs.list(Lists::CREDIT) < WHOLE;
    // "(Elm Press/AFP)" ends the articles of agencies.
    let is_taken = || {
        field::caption(line)
            .credits
            .iter()
            .any(|credit| credit.photographer.is_some_and(|name| name.contains(' ')))
    };
    let is_set_off = || match signs.of(Sign::Credit) {
        // "Photographs by Jane Roe. Research by John Doe." is of the whole article too.
        1 => signs.of(Sign::End) < STOPPED && (is_labelled() || is_taken()),
        2 => (is_labelled() || signs.of(Sign::Start) == BRACKET) && !is_agency(),
        _ => false,
    };
    (1..MOST).contains(&signs.of(Sign::LongAbove))
        && signs.of(Sign::LongBelow) == 0
        && signs.of(Sign::SinceRelated) > FAR
        && signs.of(Sign::Start) != COPYRIGHT
        && (signs.of(Sign::Copyright) == 0 || signs.of(Sign::Year) == 0)
        && signs.list(Lists::RIGHTS) + signs.list(Lists::TAGLINE) == 0
        && has_article_length(signs)
        && is_set_off()
        && !begins(line, |picture| picture.sources)
}

/// ```text
/// captioned = label ( ":" / "," ) text   ; "Image caption, The bridge", "From left: Jane Roe and John Doe"
///           / view 9*word                ; or a sentence: "A view of the bridge on Tuesday."
/// ```
///
/// Crossheads are short and no sentences: "A view of the future", "Photo: a town in crisis".
fn is_captioned(signs: Seen, line: &str) -> bool {
    let is_view = || signs.of(Sign::Words) >= 9 || signs.of(Sign::End) >= STOPPED;
    signs.list(Lists::IMAGE).max(signs.list(Lists::CREDIT)) == FIRST
        && (4..MOST).contains(&signs.of(Sign::Words))
        && signs.of(Sign::LongAbove) > 0
        && (begins(line, |picture| picture.texts) || is_view() && begins(line, |picture| picture.views))
}

/// ```text
/// pointing = 2*word ( "(" side ")" / "," side "," ) 2*word    ; "Jane Roe (left) and John Doe at the bridge"
/// ```
///
/// Sides in a row are ways, or parties: "Voters on all sides, left, right and centre".
fn is_pointing(signs: Seen, line: &str) -> bool {
    (6..MOST).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Start) == UPPER
        && signs.of(Sign::Marks) + signs.of(Sign::Chrome) == 0
        && signs.of(Sign::LongAbove) > 0
        && points(line)
}

fn points(line: &str) -> bool {
    /// Bytes of a side at most, with the blank before it.
    const LONGEST: usize = 24;
    let is_side = |words: &str| words.len() <= LONGEST && is_one(words, |picture| picture.sides);
    let mut from = None;
    memchr3_iter(b'(', b',', b')', line.as_bytes()).any(|at| {
        let Some(from) = from.replace(at + 1) else { return false };
        let (Some(before), Some(side), Some(behind)) =
            (line.get(..from - 1), line.get(from..at), line.get(at + 1..))
        else {
            return false;
        };
        is_side(side.trim())
            && !is_side(before.rsplit([' ', ',']).next().unwrap_or_default())
            && !is_side(behind.trim_start().split([' ', ',']).next().unwrap_or_default())
    })
}

/// Whether a line is, or begins with, one of the phrases of all languages, in whatever case.
fn is_one(line: &str, phrases: fn(&Picture) -> &'static [&'static str]) -> bool {
    any(phrases, |phrase| phrase.len() == line.len() && starts(line, phrase))
}

fn begins(line: &str, phrases: fn(&Picture) -> &'static [&'static str]) -> bool {
    any(phrases, |phrase| starts(line, phrase))
}

fn any(phrases: fn(&Picture) -> &'static [&'static str], holds: impl Fn(&str) -> bool) -> bool {
    lexicon::LANGUAGES.iter().any(|language| phrases(&language.picture).iter().any(|phrase| holds(phrase)))
}

/// Whether a line starts with a phrase in lower case.
#[inline]
pub(super) fn starts(line: &str, phrase: &str) -> bool {
    let (Some(own), Some(first)) = (line.as_bytes().first(), phrase.as_bytes().first()) else { return false };
    (own | 0x20 == *first || !first.is_ascii()) && goes_on(line, phrase)
}

#[inline(never)]
fn goes_on(line: &str, phrase: &str) -> bool {
    let mut line = line.chars().flat_map(char::to_lowercase);
    phrase.chars().all(|c| line.next() == Some(c))
}

/// What a line of the picture between author and body is, and what that is worth.
pub(super) fn raised_above_body(signs: Seen) -> Option<(BlockKind, i16)> {
    (is_photographer(signs) || is_photographer(signs.below())).then_some((BlockKind::Caption, PHOTOGRAPHER))
}

/// ```text
/// caption = picture ("," / ":") 3*word   ; right below a line that is a credit and nothing else: "Image caption, The bridge"
/// ```
fn is_labelled(signs: Seen) -> bool {
    signs.list(Lists::IMAGE) == FIRST
        && signs.above().of(Sign::Credit) == 2
        && (5..MOST).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Commas) + signs.of(Sign::Colon) > 0
        && signs.of(Sign::Chrome) <= 4
}

/// Whether a line stands right above a credit that has no text of its own below it.
pub(super) fn is_above_credit(signs: Seen) -> bool {
    signs.below().of(Sign::Credit) == 2 && !is_labelled(signs.below().below())
}

/// ```text
/// caption = 5*word "."                   ; right above a line that is a credit and nothing else: "Photo: Jane Roe"
/// ```
///
/// Whose the article is stands below its last sentence: "© Elm Press".
fn is_credited(signs: Seen) -> bool {
    signs.of(Sign::End) >= STOPPED
        && is_above_credit(signs)
        && signs.below().of(Sign::Sentences) == 0
        && !(signs.below().of(Sign::Start) == COPYRIGHT && is_behind_body(signs))
        && signs.of(Sign::Length) < CAPTION_LINE
        && signs.of(Sign::Words) > 4
        && signs.of(Sign::Bullet) + signs.of(Sign::Byline) + signs.of(Sign::Credit) == 0
        && signs.of(Sign::Stamp) < 2
        && signs.of(Sign::Chrome) < 4
}

/// Whether a line stands behind the last long one.
fn is_behind_body(signs: Seen) -> bool {
    signs.of(Sign::LongAbove) >= 1 && signs.of(Sign::LongBelow) == 0
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
        && ends_open(signs, &[])
        && (4..MOST).contains(&text.of(Sign::Words))
        && text.of(Sign::Byline) + text.of(Sign::Bullet) + u8::from(is_time(text)) == 0
        && (is_by(text.above()) || is_time(text.above()) && is_by(text.above().above()))
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::{Outline, layout::tests::*};

    #[test]
    fn only_what_stands_beside_a_credit_is_of_the_picture() {
        check(&[
            // Who says something above a picture is no text of it, nor is what stands above a credit with its text below.
            (
                "Elmville keeps its bridge open to the carts of the farmers\n\n\
                 By John Doe\n\n\
                 The bridge at Elmville stays open to traffic after ten weeks of protest, and thousands of people walked across it in the \
                 rain until late at night, when the last of the lamps were put out.\n\n\
                 \"We had our tents and our flasks and we did not move,\" she said.\n\n\
                 Jane Roe spent ten nights below the bridge. (Elm News: John Doe)\n\n\
                 Jane Roe, 71, said: \"We brought tents and we brought flasks and we did not move.\"\n\n\
                 Image source, Jane Roe\n\n\
                 Image caption, Jane Roe spent ten nights below the bridge\n\n\
                 The council of Elmville will mend the bridge in the summer, and the harbour master is to name a day for it before the end \
                 of the month, the county's speaker told the Elmville News.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Caption),
                    Some(Paragraph),
                    Some(Caption),
                    Some(Caption),
                    Some(Paragraph),
                ],
            ),
        ]);
    }

    #[test]
    fn a_long_text_with_its_credit_is_of_a_picture() {
        let body = |text: &str| {
            format!(
                "Council closes old bridge across the river\n\n\
                 By Jane Roe\n\n\
                 The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two \
                 of its piers.\n\n\
                 {text}\n\n\
                 Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge is \
                 closed."
            )
        };
        let long = "Workers look at the cracks in the piers of the old bridge at Elmville on Tuesday, a day before the council voted \
                    to close it to all traffic until the spring of next year at least, and perhaps for good, as the mayor said.";
        for (credit, kind) in [
            ("(Photo: Jane Roe)", Caption),
            ("(Foto: Jana Roth/Elm Archiv)", Caption),
            ("(Jane Roe / Elm Courier)", Caption),
            ("(AP Photo/Jane Roe, File)", Caption),
            ("(Reuters)", Paragraph),
            ("(Source: county of Elmville)", Paragraph),
            ("(Reporting by Jane Roe in Elmville and John Doe in Varnstad)", Paragraph),
            ("(and/or the county)", Paragraph),
            ("(she means the mayor)", Paragraph),
            // Agencies and other offices, and words that go on, are of the text.
            ("(Reuters / AFP)", Paragraph),
            ("(dpa / jr)", Paragraph),
            ("(Elm Records / Universal)", Paragraph),
            ("(Labour / Elmville North)", Paragraph),
            ("(Photo: see below)", Paragraph),
            ("(courtesy of the mayor)", Paragraph),
        ] {
            let text = body(&format!("{long} {credit}"));
            check(&[(
                text.as_str(),
                &[Some(Headline), Some(Byline), Some(Paragraph), Some(kind), Some(Paragraph)],
            )]);
        }
    }

    #[test]
    fn the_headline_is_of_no_picture() {
        const BODY: &str = "The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found \
             cracks in two of its piers.\n\n\
             The work will take until spring, according to the county, and drivers will have to take the road by the harbour, \
             which adds nine miles to the way into town.\n\n\
             Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge \
             is closed.";
        for headline in [
            "A view of the river from the old mill",
            "Left: the party that lost its way in Elmville",
            "Photo: how one picture changed a town",
            "Council (left) and mayor (right) fight over bridge",
        ] {
            let text = format!("By Mary Hale\n\n{headline}\n\n{BODY}");
            let outline = Outline::of(&text);
            assert_eq!(outline.blocks().get(1).map(|block| block.kind), Some(Headline), "{headline}");
        }
    }

    #[test]
    fn what_says_that_it_is_of_a_picture_is() {
        const BODY: [&str; 5] = [
            "The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two of \
             its piers.",
            "The work will take until spring, according to the county, and drivers will have to take the road by the harbour, which \
             adds nine miles to the way into town.",
            "Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge is \
             closed.",
            "“We saw the cracks in March and we should have acted sooner,” said Ida Probe, who leads the department of works in the \
             county.",
            "The county has to agree to the plan, and wants to tell in May what it thinks of it, a spokesman said on Wednesday.",
        ];
        // Between two paragraphs, and behind the last.
        const INSIDE: usize = 3;
        const BEHIND: usize = 5;
        let mut wrong = Vec::new();
        for (line, at, kind) in [
            // Labels of the viewer of the page's pictures.
            ("Open image in gallery", INSIDE, Boilerplate),
            ("Click to enlarge", INSIDE, Boilerplate),
            ("View gallery", INSIDE, Boilerplate),
            ("Open this photo in gallery:", BEHIND, Boilerplate),
            ("Bild vergrößern", INSIDE, Boilerplate),
            ("Agrandir l'image", INSIDE, Boilerplate),
            ("Ver fotos", INSIDE, Boilerplate),
            ("View image in fullscreen", INSIDE, Boilerplate),
            ("Alle Bilder ansehen", INSIDE, Boilerplate),
            ("Voir le diaporama", INSIDE, Boilerplate),
            ("Galería de imágenes", INSIDE, Boilerplate),
            ("Guarda la gallery", INSIDE, Boilerplate),
            ("Assista ao vídeo", INSIDE, Boilerplate),
            ("Bekijk de video", INSIDE, Boilerplate),
            ("Hide caption", INSIDE, Caption),
            ("Image 1 of 4", INSIDE, Caption),
            ("Photo 2 of 4", BEHIND, Caption),
            ("1 of 12", INSIDE, Caption),
            ("Bild 1 von 4", INSIDE, Caption),
            // Credits that are none of an agency, and behind the body.
            ("File photo", INSIDE, Caption),
            ("Courtesy photo", BEHIND, Caption),
            ("PHOTO | JANE ROE", BEHIND, Caption),
            ("Foto Jana Roos", INSIDE, Caption),
            ("Photo by Jane Roe on Unsplash", INSIDE, Caption),
            ("The damaged bridge in Elmville on Tuesday. Jane Roe for Elm Press", INSIDE, Caption),
            ("Symbolbild", INSIDE, Caption),
            ("The old mill at Elmville (file photo)", BEHIND, Caption),
            ("Photo by Jane Roe", BEHIND, Caption),
            ("Shutterstock", BEHIND, Caption),
            ("(Photo by Jane Roe/AFP via Getty Images)", BEHIND, Caption),
            ("(Jane Roe / Elm Courier)", BEHIND, Caption),
            ("Mayor Jane Roe speaks at the bridge in Elmville (Image: John Doe)", BEHIND, Caption),
            (
                "Mayor Jane Roe speaks at the bridge in Elmville on Tuesday. John Doe / Elm Courier",
                BEHIND,
                Caption,
            ),
            // Sources, rights and agencies are of the whole article there.
            ("AFP", BEHIND, Boilerplate),
            ("Source: Elm Press", BEHIND, Boilerplate),
            ("© Elm Press", BEHIND, Boilerplate),
            // Texts that say that they are of a picture.
            ("Image caption, The mill burned down in 1987", INSIDE, Caption),
            ("Caption: The old mill at Elmville", BEHIND, Caption),
            ("File photo: Mayor Jane Roe at the bridge in Elmville", BEHIND, Caption),
            ("Image: The old mill at Elmville burned down in 1987", BEHIND, Caption),
            ("From left: Jane Roe, John Doe and Kim Poe at the bridge", INSIDE, Caption),
            ("A view of the future", INSIDE, Heading),
            ("A view of the old mill at Elmville from the other bank", INSIDE, Caption),
            ("Mayor Jane Roe (left) with her deputy John Doe (right) at the bridge", INSIDE, Caption),
            // Nobody stands in these.
            ("Right turn, left turn: the way to the mill", INSIDE, Heading),
            ("Left behind by the flood", INSIDE, Heading),
            ("Critics on all sides, left, right and centre, rejected the plan", INSIDE, Paragraph),
            ("He turned left, right, left and was gone.", INSIDE, Paragraph),
        ] {
            let (above, below) = BODY.split_at(at);
            let head = ["Council closes old bridge across the river", "By Mary Hale"];
            let text = [&head, above, &[line], below].concat().join("\n\n");
            let outline = Outline::of(&text);
            let found = outline.blocks().get(at + 2).map(|block| block.kind);
            if found != Some(kind) {
                wrong.push((line, at, found));
            }
        }
        assert_eq!(wrong, []);
    }
}

//! Among the paragraphs: those that do not look like one, the crossheads between them, and the entries of a live report.

use super::{
    last,
    picture::is_above_credit,
    shape::{
        ADDRESS_LINE, ALL, CAPITAL, COLON, FIGURE, FIRST, JOINT, PAGE, PROSE_LINE, QUESTION, QUOTE, QUOTED,
        STOPPED, UPPER, begins_pure, is_bulleted, is_in_article, is_once, is_pure, is_stopped, is_wide,
    },
    turn::opens_in_capitals,
};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        ends::{Bullet, End},
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What being a question with its answer below is worth, and telling that somebody says what stands below.
const ASKED: i16 = 48;
const ANNOUNCED: i16 = 160;
/// What beginning with a quotation and going on with who said it is worth.
const SPOKEN: i16 = 160;
/// What being a sentence below an advertisement is worth.
const BELOW_AD: i16 = 64;
/// What being prose is worth.
const PROSE: i16 = 32;
/// What standing between two paragraphs as a crosshead does is worth; as a quotation, in capitals, or above a last sentence.
const CROSSHEAD: i16 = 24;
const QUOTED_CROSSHEAD: i16 = 36;
const NUMBERED_CROSSHEAD: i16 = 80;
const LIST_CROSSHEAD: i16 = 80;
const LABEL_OF_LIST: i16 = 160;
const SHOUTED_CROSSHEAD: i16 = 80;
const LAST_CROSSHEAD: i16 = 160;
/// What heading an entry of a live report is worth.
const ENTRY: i16 = 120;

/// What a line below the first long one is by the paragraphs around it, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_spoken(signs) {
        Some((BlockKind::Paragraph, SPOKEN))
    } else if let Some(worth) = crosshead(signs) {
        Some((BlockKind::Heading, worth))
    } else if is_below_ad(signs) {
        Some((BlockKind::Paragraph, BELOW_AD))
    } else if let Some(found) = entry(signs) {
        Some(found)
    } else {
        is_prose(signs).then_some((BlockKind::Paragraph, PROSE))
    }
}

/// What a line is that asks for the one below it, or tells of it.
///
/// ```text
/// asked     = words "?"                  ; and below it an answer in quotation marks
/// announced = 2*word ( ":" / joint )     ; above a quotation; or a colon between two sentences, in their columns
/// joint     = "," / ";" / dash / "/"     ; the sentence goes on: "..., the mayor declared,"
/// ```
pub(super) fn ahead(signs: Seen) -> Option<(BlockKind, i16)> {
    let is_quoted = || signs.below().of(Sign::Start) == QUOTED;
    match signs.of(Sign::End) {
        QUESTION if is_quoted() && signs.of(Sign::LongAbove) >= 2 => Some((BlockKind::Paragraph, ASKED)),
        COLON if may_announce(signs) && (is_quoted() || is_between_sentences(signs)) => {
            Some((BlockKind::Paragraph, ANNOUNCED))
        }
        JOINT if is_quoted() && leads(signs) => Some((BlockKind::Paragraph, ANNOUNCED)),
        _ => None,
    }
}

/// Whether a line with a colon may tell who says what stands below: no time does, and no call of the page.
fn may_announce(signs: Seen) -> bool {
    const CALLS: [Lists; 5] =
        [Lists::RELATED, Lists::SEE_ALSO, Lists::SHARE, Lists::ACCOUNT, Lists::ADVERTISING];
    leads(signs) && CALLS.iter().all(|&list| signs.list(list) == 0)
}

/// Whether words below the first long line, none of a list or a live report, may lead to what stands below them.
fn leads(signs: Seen) -> bool {
    signs.of(Sign::Words) >= 2
        && signs.of(Sign::LongAbove) >= 1
        && signs.of(Sign::Bullet) + signs.of(Sign::Clock) == 0
        && is_once(signs)
}

/// Whether a line without words of other fields, but perhaps with an office or an agency, has a sentence above and below.
fn is_between_sentences(signs: Seen) -> bool {
    let may_have = [Lists::ROLE, Lists::AGENCY, Lists::PAGE];
    PAGE.iter().all(|&list| may_have.contains(&list) || signs.list(list) == 0)
        && [signs.above(), signs.below()].iter().all(|&line| is_wide(line) && line.of(Sign::End) >= COLON)
}

/// ```text
/// spoken = mark words mark 2*word "."    ; above no credit: a quotation and who said it
///        / words ":" mark words mark     ; or the other way round
/// ```
fn is_spoken(signs: Seen) -> bool {
    let first = signs.of(Sign::Start) == QUOTED
        && signs.of(Sign::Marks) == 2
        && is_stopped(signs)
        && signs.of(Sign::Words) >= 6
        && signs.of(Sign::Commas) >= 1;
    let last = || {
        signs.of(Sign::Marks) == 1
            && signs.of(Sign::Colon) > 0
            && signs.of(Sign::End) == STOPPED
            && signs.of(Sign::Words) >= 8
    };
    (first || last())
        && !is_above_credit(signs)
        && signs.of(Sign::Credit) + signs.of(Sign::Address) + signs.of(Sign::Copies) == 0
        && [Lists::CREDIT, Lists::IMAGE].iter().all(|&list| signs.list(list) == 0)
}

/// ```text
/// below-ad = advertising 3*word "."      ; with no word of the page
/// ```
fn is_below_ad(signs: Seen) -> bool {
    (FIRST..MOST).contains(&signs.above().list(Lists::ADVERTISING))
        && signs.of(Sign::End) >= STOPPED
        && signs.of(Sign::Words) >= 3
        && signs.of(Sign::Chrome) <= 4
        && signs.list(Lists::ADVERTISING) < FIRST
}

/// ```text
/// prose = 25*word "."                    ; far longer than a line of the page, with none of its words
/// ```
fn is_prose(signs: Seen) -> bool {
    (PROSE_LINE..MOST).contains(&signs.of(Sign::Length))
        && signs.of(Sign::End) >= STOPPED
        && signs.of(Sign::LongBelow) >= 1
        && signs.of(Sign::Bullet) + signs.of(Sign::Chrome) + signs.of(Sign::Copyright) == 0
        && signs.of(Sign::Credit) + signs.of(Sign::Copies) + signs.list(Lists::IMAGE) == 0
}

/// What heads an entry of a live report.
///
/// ```text
/// entry = ["ore"] clock ( ":" / dash ) 3*word    ; heads what the report has of that minute
/// ```
pub(super) fn entry(signs: Seen) -> Option<(BlockKind, i16)> {
    let is_entry = signs.of(Sign::Clock) == 1
        && (signs.of(Sign::Start) == FIGURE || signs.list(Lists::CLOCK) == FIRST)
        && (signs.of(Sign::Colon) == 1 || signs.of(Sign::Dash) == 1)
        && signs.of(Sign::Words) >= 4
        && signs.of(Sign::Length) <= ADDRESS_LINE
        && signs.of(Sign::LongBelow) >= 1
        && signs.of(Sign::Figures) + signs.of(Sign::Year) + signs.list(Lists::MONTH) == 0;
    is_entry.then_some((BlockKind::Heading, ENTRY))
}

/// What a line is worth as a crosshead, if it may be one.
///
/// ```text
/// crosshead = 1*8word                    ; between two long lines of the body, with no word of the page, mark or figure
///           / 2*8word "?"                ; between sentences: no question of an interview, which others stand near
///           / mark 1*8word mark          ; so too
///           / 1*8word                    ; above a sentence behind the last long line, with another above it
///           / 2*8capitals                ; so too, though pages call for a subscription so
///           / number 1*7word             ; between two long lines: "2. The old mill"
///           / 1*7word                    ; between a long line and a list: "What to bring"; or above three items of one, or right
///                                        ; below them, inside the body: "Ingredients", "Method"
///           / 1*6capitals                ; above two labels in capitals
/// ```
fn crosshead(signs: Seen) -> Option<i16> {
    let inside = signs.of(Sign::LongBelow) >= 1;
    if inside && is_numbered(signs) {
        return Some(NUMBERED_CROSSHEAD);
    }
    if let Some(worth) = heads_list(signs) {
        return Some(worth);
    }
    if is_below_list(signs) {
        return Some(LIST_CROSSHEAD);
    }
    if heads_labels(signs) {
        return Some(LABEL_OF_LIST);
    }
    let bare = signs.of(Sign::LongAbove) >= 1
        && (inside
            || signs.of(Sign::LongAbove) <= 3
            || signs.of(Sign::Uppercase) == ALL
            || last::is_closing_sentence(signs.below()))
        && (1..=8).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Digits) == 0
        && is_once(signs)
        && signs.of(Sign::Colon) + signs.of(Sign::Slashes) + signs.of(Sign::Address) == 0
        && signs.of(Sign::Bars) + signs.of(Sign::Copyright) == 0;
    if !bare {
        return None;
    }
    let sentence = |line: Seen| is_wide(line) || is_stopped(line) && line.of(Sign::Length) >= 10;
    let closed = |line: Seen| {
        line.of(Sign::Plain) == 1
            || line.of(Sign::End) == COLON && is_wide(line)
            || (End::Exclamation.sign()..MOST).contains(&line.of(Sign::End))
    };
    let between = |is: &dyn Fn(Seen) -> bool| is(signs.above()) && is(signs.below());
    if signs.of(Sign::Start) == UPPER && is_shouted(signs) && between(&closed) {
        return Some(SHOUTED_CROSSHEAD);
    }
    if !inside {
        let heads_last = signs.of(Sign::Start) == UPPER
            && signs.of(Sign::End) <= CAPITAL
            && last::is_closing_sentence(signs.below())
            && sentence(signs.above())
            && signs.of(Sign::Chrome) == 0
            && begins_pure(signs);
        return heads_last.then_some(LAST_CROSSHEAD);
    }
    match (signs.of(Sign::Start), signs.of(Sign::End)) {
        (UPPER, 0 | CAPITAL | 3) if signs.of(Sign::LongAbove) >= 2 && between(&is_wide) && is_pure(signs) => {
            Some(CROSSHEAD)
        }
        (UPPER, QUESTION) if is_lone_question(signs) && between(&sentence) => Some(CROSSHEAD),
        (QUOTED, QUOTE) if between(&sentence) && is_pure(signs) => Some(QUOTED_CROSSHEAD),
        _ => None,
    }
}

/// Whether a line is a number and a few words between two paragraphs: "2. The old mill".
fn is_numbered(signs: Seen) -> bool {
    signs.of(Sign::Bullet) == Bullet::Number as u8
        && (1..=7).contains(&signs.of(Sign::Words))
        && (signs.of(Sign::End) <= CAPITAL || signs.of(Sign::End) == QUESTION)
        && is_wide(signs.above())
        && is_wide(signs.below())
        && signs.above().of(Sign::Bullet) + signs.below().of(Sign::Bullet) == 0
        && signs.of(Sign::Stamp) + signs.of(Sign::Credit) == 0
        && begins_pure(signs)
}

/// What heading a list is worth: between a paragraph and a list ("What to bring"), or above three items of one inside an article
/// ("Ingredients").
fn heads_list(signs: Seen) -> Option<i16> {
    let (first, second) = (signs.below(), signs.below().below());
    let is_like_first = |item: Seen| item.of(Sign::Bullet) == first.of(Sign::Bullet);
    let heads = is_bulleted(first) && is_like_first(second) && signs.above().of(Sign::Bullet) == 0;
    if !(heads && is_crosshead_of_list(signs)) {
        return None;
    }
    if is_wide(signs.above()) && signs.of(Sign::LongAbove) >= 2 && signs.of(Sign::Words) >= 2 {
        Some(LIST_CROSSHEAD)
    } else {
        (is_like_first(second.below()) && is_inside(signs)).then_some(LABEL_OF_LIST)
    }
}

/// Whether a line of a few words has nothing of another field.
fn is_crosshead_of_list(signs: Seen) -> bool {
    signs.of(Sign::Bullet) == 0
        && (1..=7).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Start) == UPPER
        && (signs.of(Sign::End) <= CAPITAL || signs.of(Sign::End) == QUESTION)
        && signs.of(Sign::Byline) + signs.of(Sign::Stamp) + signs.of(Sign::Credit) == 0
        && is_pure(signs)
        && is_once(signs)
}

/// Whether some of an article stands above a line, and some below.
fn is_inside(signs: Seen) -> bool {
    signs.of(Sign::LongAbove) >= 1 && signs.of(Sign::LongBelow) >= 1 && is_in_article(signs)
}

/// Whether a line in capitals stands above two labels in capitals: "IF YOU GO", and below it "WHAT: ..." and "WHEN: ...".
fn heads_labels(signs: Seen) -> bool {
    signs.of(Sign::Uppercase) == ALL
        && signs.of(Sign::LongAbove) >= 1
        && (1..=6).contains(&signs.of(Sign::Words))
        && signs.of(Sign::End) == CAPITAL
        && signs.of(Sign::Colon) + signs.of(Sign::Bullet) == 0
        && opens_in_capitals(signs.below())
        && opens_in_capitals(signs.below().below())
        && begins_pure(signs)
}

/// Whether a line of a few words stands between a list of the body and a paragraph: "Method".
fn is_below_list(signs: Seen) -> bool {
    let item = signs.above();
    is_bulleted(item)
        && item.above().of(Sign::Bullet) == item.of(Sign::Bullet)
        && is_wide(signs.below())
        && is_inside(signs)
        && is_crosshead_of_list(signs)
}

/// Whether a line is in capitals, with no word of another field; "home", "next" and their like may stand in it.
fn is_shouted(signs: Seen) -> bool {
    let most = |list: Lists| match list {
        Lists::PAGE => 2,
        Lists::RELATED | Lists::SEE_ALSO => 1,
        _ => 0,
    };
    signs.of(Sign::Uppercase) == ALL
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

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn who_says_what_stands_below_is_told_in_a_paragraph() {
        check(&[(
            "Elmville council backs the new bridge\n\
             The council of Elmville voted late on Tuesday to back the plan for a new bridge over the river, after a debate of six \
             hours in which more than forty people from both banks spoke.\n\
             17-year-old Jim Potter echoed:\n\
             “I want to get to school in the winter, and I want to get home from there, and the ferry has done neither of the two \
             on more than a few days of this year.”\n\
             Reporter Mary Hale of Elmville News says:\n\
             “Nobody in the hall had thought that it would end like that, as the mayor had told us at noon that there was no \
             majority for the bridge, and none for the ferry either.”\n\
             Alluding to the old ferry, the mayor declared,\n\
             “The ferry was to be sold before anyone had asked what it costs to keep it, and nobody in the hall was told of that when \
             we came to vote on it in the spring.”\n\
             A driver wrote:\n\
             We shall see what the county makes of this, and whether there is any money left for it when the new year begins.\n\
             The county has to agree to the plan, and wants to tell in May what it thinks of it, a spokesman said on Wednesday.",
            &[
                Some(Headline),
                None,
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
            ],
        )]);
    }

    #[test]
    fn a_minute_heads_its_entry() {
        check(&[(
            "Terremoto in Varnia, la diretta\n\n\
                 di Gianna Rossi\n\n\
                 Una forte scossa di terremoto ha colpito domenica il nord della Varnia, provocando almeno nove morti e decine \
                 di dispersi sotto le macerie.\n\n\
                 Ore 18:40 - Nove i morti accertati\n\n\
                 Le autorità di Varnstad hanno confermato che il bilancio delle vittime è salito a nove, mentre si continua a \
                 scavare con le mani nella cittadina di Elmtal.\n\n\
                 Ore 17:55 - «Tutta la strada è crollata»\n\n\
                 «Tutta la strada è crollata», ha raccontato Kim Poe, una fornaia, che è fuggita senza scarpe insieme ai due \
                 figli.",
            &[
                Some(Headline),
                Some(Byline),
                None,
                Some(Heading),
                Some(Paragraph),
                Some(Heading),
                Some(Paragraph),
            ],
        )]);
    }

    #[test]
    fn numbers_and_lists_have_their_heads() {
        check(&[
            (
                "The quiet islands: 4 of the best escapes in the archipelago\n\n\
                 By Jane Roe\n\n\
                 The smallest of the islands has 31 residents, a church the size of a garden shed and a bakery that opens when the baker wakes.\n\n\
                 “We had a website once,” says Greta Holm, who runs the island’s only guesthouse. “Too many people found us.”\n\n\
                 2. Great Skarra\n\n\
                 Ask for Old Lars at the harbour and he will row you to the seal colony for the price of a coffee. “They know my boat,” he says.\n\n\
                 How to get there\n\n\
                 The boat sails daily from the city from May to September; returns from £22. Out of season, boats run on Tuesdays and Fridays only.\n\n\
                 When to go\n\n\
                 June has white nights, and in September the beaches are as empty as the sky.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Heading),
                    Some(Paragraph),
                ],
            ),
            (
                "The quiet islands: 4 of the best escapes in the archipelago\n\n\
                 By Jane Roe\n\n\
                 18 April 2024\n\n\
                 The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two of its piers.\n\n\
                 I came for a weekend and stayed for nine days. Here is where to sleep, eat and get gently lost.\n\n\
                 1. Vann\n\n\
                 The smallest of the islands has 31 residents, a church the size of a garden shed and a bakery that opens when the baker wakes.\n\n\
                 “We had a website once,” says Greta Holm, who runs the island’s only guesthouse. “Too many people found us, and so we took it down again.”\n\n\
                 Doubles from £95, including breakfast by the sea.\n\n\
                 2. Great Skarra\n\n\
                 The main island has what passes for bustle: two cafés, a museum of knots and a Saturday market.\n\n\
                 Ask for Old Lars at the harbour and he will row you to the seal colony for the price of a coffee. “They know my boat,” he says.\n\n\
                 How to get there\n\n\
                 The work will take until spring, according to the mayor, and drivers will have to take the road by the mill, which adds nine miles.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Paragraph),
                    None,
                    Some(Paragraph),
                ],
            ),
            (
                "Erkältung\n\n\
                 Was gegen Halsschmerzen wirklich hilft – und was nicht\n\n\
                 Lutschtabletten, Salbeitee oder Zwiebelsaft: Eine Ärztin erklärt, welche Hausmittel einen Versuch wert sind.\n\n\
                 Von Jana Roth\n\n\
                 5. Januar 2024, 6:12 Uhr\n\n\
                 Lesezeit: 4 Min.\n\n\
                 Salbeitee gehört zu den bekanntesten Hausmitteln bei Halsschmerzen. © Elm Bild/Mia Horn\n\n\
                 Es kratzt, es brennt, das Schlucken tut weh: Halsschmerzen gehören zu den häufigsten Gründen, warum Menschen im Winter eine Praxis aufsuchen.\n\n\
                 »Meistens stecken Viren dahinter, dann helfen Antibiotika nicht«, sagt die Allgemeinmedizinerin Katrin Sommer aus Elmstadt.\n\n\
                 Diese Hausmittel helfen\n\n\
                 - Viel trinken, am besten lauwarm\n\n\
                 - Mit Salzwasser gurgeln\n\n\
                 - Eis lutschen, das betäubt den Schmerz\n\n\
                 Wer länger als drei Tage hohes Fieber hat, sollte sich untersuchen lassen. »Auch Atemnot ist ein Alarmzeichen«, sagt Sommer.",
                &[
                    None,
                    Some(Headline),
                    Some(Deck),
                    Some(Byline),
                    Some(Timestamp),
                    None,
                    None,
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Heading),
                    Some(ListItem),
                    Some(ListItem),
                    Some(ListItem),
                    Some(Paragraph),
                ],
            ),
        ]);
    }

    #[test]
    fn a_line_in_capitals_heads_labels_in_capitals() {
        check(&[(
            "Elm Fest returns to Mill Park with three stages and a pie contest\n\n\
                 By Jane Roe\n\n\
                 June 2, 2023\n\n\
                 The Elm Fest, which drew 9,000 people to Mill Park before it was rained out in 2021 and forgotten \
                 in 2022, returns this weekend with three stages, forty food stands and a contest for the best pie \
                 in the county.\n\n\
                 \"We have ordered the weather,\" said the organizer, Kim Poe. \"We ordered it last time too.\"\n\n\
                 Ida Probe plays the main stage on Saturday night. She grew up four streets away and says she \
                 learned to sing over the noise of the fairground.\n\n\
                 IF YOU GO\n\n\
                 WHAT: Elm Fest\n\n\
                 WHEN: Noon to 11 p.m. Saturday and Sunday\n\n\
                 WHERE: Mill Park, 400 Elm Ave.\n\n\
                 COST: $12; free for children under 10\n\n\
                 INFO: 555-0133 or elmfest.example",
            &[
                Some(Headline),
                Some(Byline),
                Some(Timestamp),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Heading),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
            ],
        )]);
    }

    #[test]
    fn a_word_heads_a_list_and_what_stands_below_it() {
        check(&[(
            "Linseneintopf mit Birnen: Das Rezept für kalte Tage\n\n\
                 Von Jana Roth\n\n\
                 18. November 2023\n\n\
                 In Elmstadt kommt die Birne in den Eintopf, und wer das seltsam findet, hat ihn noch nicht \
                 gegessen. Das Rezept stammt aus der Küche des alten Gasthofs am Markt.\n\n\
                 Zutaten\n\n\
                 • 300 g Linsen\n\n\
                 • 2 feste Birnen\n\n\
                 • 1 Stange Lauch\n\n\
                 • 1 l Gemüsebrühe\n\n\
                 • 2 EL Essig\n\n\
                 Zubereitung\n\n\
                 Die Linsen über Nacht einweichen, abgießen und mit der Brühe aufsetzen. Den Lauch in Ringe \
                 schneiden und nach zwanzig Minuten dazugeben.\n\n\
                 Birnen schälen, würfeln und erst zum Schluss unterheben, damit sie nicht zerfallen. Mit Essig, \
                 Salz und Pfeffer kräftig abschmecken und heiß servieren.",
            &[
                Some(Headline),
                Some(Byline),
                Some(Timestamp),
                Some(Paragraph),
                Some(Heading),
                Some(ListItem),
                Some(ListItem),
                Some(ListItem),
                Some(ListItem),
                Some(ListItem),
                Some(Heading),
                Some(Paragraph),
                Some(Paragraph),
            ],
        )]);
    }
}

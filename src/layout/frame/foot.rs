//! Below the body, and where the page breaks into it: who wrote it, whose it is, buttons, and calls for a subscription.

use super::shape::{
    ADDRESS_LINE, COPYRIGHT, FIRST, HALF, SLASH, SMALL, STOPPED, has_article_length, heads_buttons,
    is_agency, is_in_article, is_none, is_sentence, is_time,
};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        ends::End,
        sign::{Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What an agency alone is worth.
const WIRE: i16 = 240;
/// What being a tagline is worth.
const SIGNED_OFF: i16 = 160;
/// What calling for a subscription is worth.
const CALL: i16 = 120;
/// What a button, an address or the clock of an entry is worth.
const OF_THE_PAGE: i16 = 160;
/// The length of the signs of editors on the scale of signs: 19 columns at most.
const SIGNS_LINE: u8 = 12;

/// What a line below the first long one is as one of the page, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    let worth = if is_call(signs) {
        CALL
    } else if is_contact(signs)
        || is_clock(signs)
        || is_tally(signs)
        || is_advert(signs)
        || is_rights(signs)
        || is_shared(signs)
        || is_signs(signs)
        || is_topics(signs)
        || is_above_buttons(signs)
    {
        OF_THE_PAGE
    } else {
        return None;
    };
    Some((BlockKind::Boilerplate, worth))
}

/// What a line of the page is above the first long one, and what that is worth.
pub(super) fn raised_above_body(signs: Seen) -> Option<(BlockKind, i16)> {
    (is_reading_time(signs) || is_press_contact(signs)).then_some((BlockKind::Boilerplate, OF_THE_PAGE))
}

/// ```text
/// reading-time = page figure [minutes]   ; below a time: "Lesedauer: 3 Minuten", "Temps de lecture 3 min."
/// ```
fn is_reading_time(signs: Seen) -> bool {
    signs.list(Lists::PAGE) >= FIRST
        && signs.of(Sign::Chrome) >= HALF
        && signs.of(Sign::Digits) >= 1
        && signs.of(Sign::Words) <= 6
        && signs.of(Sign::Stamp) == 0
        && is_time(signs.above())
}

/// ```text
/// press-contact = label ":" name figures address     ; above the headline of a press release
/// ```
fn is_press_contact(signs: Seen) -> bool {
    signs.of(Sign::Address) >= 1
        && signs.of(Sign::Digits) >= 2
        && signs.of(Sign::Colon) == 1
        && signs.of(Sign::Length) <= ADDRESS_LINE
        && signs.of(Sign::Stamp) < 2
        && signs.list(Lists::BY) < FIRST
}

/// What who wrote an article is below it, and what that is worth.
pub(super) fn signed(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_wire(signs) {
        Some((BlockKind::Boilerplate, WIRE))
    } else {
        is_tagline(signs).then_some((BlockKind::Boilerplate, SIGNED_OFF))
    }
}

/// ```text
/// wire = agency                          ; alone, right below the body, behind all long lines
/// ```
fn is_wire(signs: Seen) -> bool {
    is_agency(signs)
        && signs.of(Sign::LongBelow) == 0
        && has_article_length(signs)
        && signs.of(Sign::FromTop) >= 3
        && is_sentence(signs.above())
}

/// ```text
/// tagline = "reporting by" names         ; below some of the body, or all of a short one
/// ```
fn is_tagline(signs: Seen) -> bool {
    signs.list(Lists::TAGLINE) >= FIRST
        && (signs.of(Sign::LongAbove) >= 2
            || signs.of(Sign::LongAbove) == 1
                && signs.of(Sign::LongBelow) == 0
                && signs.of(Sign::Capitals) >= HALF
                && signs.of(Sign::Credit) == 0
            || signs.of(Sign::TextLong) == 0
                && signs.of(Sign::FromTop) >= 4
                && signs.of(Sign::AgencyLast) == 1)
}

/// ```text
/// call = *word account *word             ; a third of them words of the page: "Get the news in your inbox. Sign up for our newsletter"
/// ```
fn is_call(signs: Seen) -> bool {
    signs.list(Lists::ACCOUNT) >= 1
        && signs.of(Sign::Chrome) >= 5
        && (6..=25).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Bullet) + signs.of(Sign::Marks) + signs.of(Sign::Digits) == 0
        && signs.of(Sign::Capitals) <= HALF
        && signs.list(Lists::RELATED).max(signs.list(Lists::SEE_ALSO)) < FIRST
        && is_in_article(signs)
}

/// ```text
/// contact = words address figures        ; "Media: Jane Roe, 555 0142, press@elm.example"
///         / *4word ":" address           ; below less of a body, too: "Contact the author: jroe@elm.example"
/// ```
fn is_contact(signs: Seen) -> bool {
    let is_labelled = || signs.of(Sign::Colon) == 1 && signs.of(Sign::Words) <= 8;
    signs.of(Sign::Address) >= 1
        && signs.of(Sign::Length) <= ADDRESS_LINE
        && signs.of(Sign::LongBelow) == 0
        && (signs.of(Sign::Digits) >= 2 && signs.of(Sign::LongAbove) >= 3 || is_labelled())
}

/// ```text
/// playing = clock "/" clock              ; "0:00 / 2:31"
/// entry-time = clock [half / zone]       ; alone, in the body: "21:47", and beside no date "18.05 GMT", "6:05 p.m."
/// ```
fn is_clock(signs: Seen) -> bool {
    let is_zoned = || {
        signs.of(Sign::Digits) >= 5
            && signs.of(Sign::Date) == 1
            && !is_time(signs.above())
            && !is_time(signs.below())
    };
    let is_playing = || {
        signs.of(Sign::Clock) == 2
            && signs.of(Sign::Slashes) == 1
            && signs.of(Sign::Words) <= 4
            && signs.of(Sign::Digits) >= HALF
    };
    is_playing()
        || signs.of(Sign::Clock) == 1
            && (signs.of(Sign::Words) <= 3 && signs.of(Sign::Digits) >= HALF
                || signs.of(Sign::Words) <= 4 && is_zoned())
            && signs.list(Lists::UPDATED) + signs.list(Lists::PUBLISHED) == 0
}

/// ```text
/// tally = *1word figure *1word           ; one of them of sharing: "1,204 votes", "12 comments"
/// ```
fn is_tally(signs: Seen) -> bool {
    signs.list(Lists::SHARE) >= 1
        && signs.of(Sign::Digits) >= 1
        && signs.of(Sign::Words) <= 3
        && signs.of(Sign::Chrome) >= 5
        && signs.of(Sign::Stamp) + signs.of(Sign::Bullet) + signs.of(Sign::Currency) == 0
}

/// ```text
/// advert = advertising *5word            ; in the body: "Article continues after advert"
/// ```
fn is_advert(signs: Seen) -> bool {
    signs.list(Lists::ADVERTISING) >= FIRST
        && signs.of(Sign::Words) <= 6
        && signs.of(Sign::End) <= End::Exclamation.sign()
        && signs.of(Sign::Colon) + signs.of(Sign::Currency) == 0
}

/// ```text
/// signs = ["/"] 1*3small 1*3( "/" 1*3small )     ; of who wrote and edited it, right below the last line: "jr/jd/ip", "/elmwire/"
/// ```
fn is_signs(signs: Seen) -> bool {
    signs.of(Sign::Slashes) >= 1
        && signs.of(Sign::Length) <= SIGNS_LINE
        && signs.of(Sign::LongBelow) == 0
        && matches!(signs.of(Sign::Start), SMALL | SLASH)
        && signs.of(Sign::Capitals) + signs.of(Sign::Digits) + signs.of(Sign::Address) == 0
        && is_sentence(signs.above())
}

/// ```text
/// topics = page ":" 1*word               ; "Filed under: Elmville, Bridges", though not "Fotos: Jane Roe"
/// ```
fn is_topics(signs: Seen) -> bool {
    signs.list(Lists::PAGE) == FIRST
        && signs.of(Sign::Colon) == 1
        && signs.of(Sign::LongBelow) == 0
        && signs.of(Sign::End) < STOPPED
        && signs.of(Sign::Bullet) + signs.of(Sign::Credit) == 0
        && [Lists::CREDIT, Lists::IMAGE, Lists::TAGLINE].iter().all(|&list| signs.list(list) == 0)
        && is_in_article(signs)
}

/// Whether a line behind the body is the label of buttons.
fn is_above_buttons(signs: Seen) -> bool {
    signs.of(Sign::LongBelow) == 0
        && signs.of(Sign::Bullet) == 0
        && signs.list(Lists::RELATED).max(signs.list(Lists::SEE_ALSO)) < FIRST
        && heads_buttons(signs)
}

/// ```text
/// rights = reserved *6word "©"           ; or around it: "All rights reserved © Elmville Press", whose last words are no credit
///        / "©" *7word                    ; the last line of all
/// ```
fn is_rights(signs: Seen) -> bool {
    let is_last = || {
        is_none(signs.below())
            && signs.of(Sign::LongAbove) >= 1
            && signs.of(Sign::Sentences) == 0
            && signs.of(Sign::Start) == COPYRIGHT
    };
    signs.of(Sign::Copyright) == 1
        && signs.of(Sign::Words) <= 8
        && (signs.list(Lists::RIGHTS) >= FIRST || is_last())
}

/// ```text
/// shared = share *8word ":" title        ; "Share or comment on this article: Elmville opens its bridge"
/// ```
fn is_shared(signs: Seen) -> bool {
    signs.list(Lists::SHARE) == FIRST
        && signs.of(Sign::Colon) > 0
        && signs.of(Sign::LongBelow) == 0
        && signs.of(Sign::LongAbove) >= 1
        && signs.of(Sign::End) < STOPPED
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn what_stands_below_the_body_is_of_the_page() {
        check(&[
            // Whose the text is, below the last line.
            (
                "Elmville opens its new bridge after ten years of work\n\
                 By Jane Roe\n\
                 The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the rain \
                 until late at night, when the last of the lamps were put out.\n\
                 Nobody was hurt in all the years of building, the mayor said, and the last of the workers went home to their own \
                 towns on Sunday, with a week of pay in hand.\n\
                 © The Elm Express Pvt Ltd",
                &[Some(Headline), Some(Byline), Some(Paragraph), Some(Paragraph), Some(Boilerplate)],
            ),
            // Who wrote a short article, below a button.
            (
                "Elmonia central bank holds rates, signals cut in spring\n\
                 By Jane Roe and John Doe\n\
                 November 6, 2024 2:10 PM GMT+1 Updated November 6, 2024\n\
                 - Summary\n\
                 - Bank holds key rate at 5.25%\n\
                 - Governor Test says inflation \"on the right path\"\n\
                 - Economists see first cut in April\n\
                 ELMSTAD, Nov 6 (Reuters) - Elmonia's central bank kept its key interest rate at 5.25% on Wednesday and \
                 signalled that a first cut could come in the spring if inflation continued to ease.\n\
                 All 18 economists asked by the wire had expected no change.\n\
                 \"Inflation is on the right path, but we are not there yet,\" Governor Ole Test told a news conference.\n\
                 The crown rose 0.3% to 10.42 per euro after the decision.\n\
                 Sign up here.\n\
                 Reporting by Jane Roe and John Doe; Editing by Ida Probe\n\
                 Our Standards: The Elm Reuters Trust Principles., opens new tab\n\
                 Purchase Licensing Rights",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    None,
                    None,
                    None,
                    None,
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Boilerplate),
                    None,
                    None,
                ],
            ),
            // A call for a subscription that begins with something else.
            (
                "Elmville woman fined for stopping to help a cyclist\n\
                 By Jane Roe\n\
                 A woman of Elmville has spoken of her anger after she was fined 100 crowns for stopping at the mill to help a cyclist \
                 who lay in the road with a broken leg.\n\
                 She was on her way to school to fetch her two sons when she saw the man lying there, and she called for help and \
                 stayed with him for eleven minutes in the rain.\n\
                 Get all the latest news sent to your inbox. Sign up to our free newsletter\n\
                 A week later a letter came from the owner of the mill, who asked her for 100 crowns, or for 60 if she paid them \
                 within the next two weeks.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Paragraph),
                ],
            ),
            // What a page says below the body.
            (
                "Elmville opens its new bridge after ten years of work\n\
                 By Jane Roe\n\
                 The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the rain \
                 until late at night, when the last of the lamps were put out.\n\
                 Nobody was hurt in all the years of building, the mayor said, and the last of the workers went home to their own \
                 towns on Sunday, with a week of pay in hand.\n\
                 Those who came by train had to wait for an hour, since the station was closed for a part of the night, and the \
                 buses were full until one in the morning.\n\
                 The first boat of the morning passed below the bridge at six, and the keeper of the lock stood at the rail and took \
                 off his hat to it, as he had said he would.\n\
                 Share or comment on this article: Elmville opens its new bridge after ten years of work",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Boilerplate),
                ],
            ),
        ]);
    }

    #[test]
    fn a_clock_alone_is_of_the_page() {
        check(&[(
            "Storm Ida: Thousands without power as river rises in Elmville\n\n\
             By Jane Roe\n\n\
             We are closing this live blog now. Here is what happened today: the river Elm rose to four metres, and 4,000 homes \
             lost power, most of them in the old town.\n\n\
             18.05 GMT\n\n\
             Mayor Ida Probe has asked everyone in the old town to stay at home until the river has fallen. \"It is not \
             over,\" she said at a press conference in the town hall.\n\n\
             6:05 p.m.\n\n\
             The fire service says it has taken 31 people out of their homes by boat since noon, among them a man of 94 who had \
             not left his house in ten years.",
            &[
                Some(Headline),
                Some(Byline),
                Some(Paragraph),
                Some(Boilerplate),
                Some(Paragraph),
                Some(Boilerplate),
                Some(Paragraph),
            ],
        )]);
    }

    #[test]
    fn signs_of_editors_topics_and_addresses_are_of_the_page() {
        check(&[
            (
                "Séisme en Varnie: au moins neuf morts (autorités)\n\n\
                 Varnstad, 12 mai 2019 (AFP) -\n\n\
                 Un fort séisme a frappé dimanche le nord de la Varnie, faisant au moins neuf morts et des dizaines de disparus \
                 sous les maisons effondrées, ont annoncé les autorités.\n\n\
                 La secousse, de magnitude 6,4, s'est produite à 03H12 (01H12 GMT), à une quarantaine de kilomètres au nord de \
                 Varnstad, selon le service géologique.\n\n\
                 \"Toute la rue s'est effondrée\", a raconté à l'AFP Kim Poe, une boulangère.\n\n\
                 jr/jd/ip",
                &[Some(Headline), None, Some(Paragraph), Some(Paragraph), Some(Paragraph), Some(Boilerplate)],
            ),
            (
                "Olmeda aprueba el derribo del viejo molino\n\n\
                 Juana Ríos\n\n\
                 14 mar 2019 - 18:42 CET\n\n\
                 El pleno del Ayuntamiento de Olmeda aprobó este miércoles el derribo del viejo molino, después de diez años de \
                 disputa y contra la opinión de los vecinos del casco antiguo.\n\n\
                 La alcaldesa, Ida Prueba, defendió la decisión. \"No se puede salvar lo que lleva veinte años en ruinas\", \
                 señaló ante la prensa.\n\n\
                 Archivado en: Olmeda, Patrimonio, Urbanismo",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Boilerplate),
                ],
            ),
            (
                "Elmstadt: Stadtrat beschließt Aus für die alte Mühle\n\
                 Von Jana Roth, Elmstadt\n\
                 14.03.2019, 18:42 Uhr\n\
                 Die Entscheidung fiel mit 21 zu 18 Stimmen, nachdem drei Räte der Bürgerliste ihre Meinung in letzter Minute \
                 geändert hatten. \"Das ist ein schwarzer Tag für Elmstadt\", sagte Jan Moor von der Bürgerliste.\n\
                 Die Mühle sei seit 1998 nicht mehr zu retten, und jede weitere Prüfung koste die Stadt nur Geld, sagte \
                 Bürgermeisterin Ida Prob am Abend.\n\
                 Kontakt zur Autorin: jana.roth@elmzeitung.example",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Boilerplate),
                ],
            ),
        ]);
    }

    #[test]
    fn what_a_page_says_above_the_body_is_no_part_of_it() {
        check(&[
            (
                "Elmbrune : le conseil vote la fin du vieux pont\n\
                 Par Jeanne Roux\n\
                 Publié le 14 mars 2019 à 18h42, modifié le 15 mars 2019 à 09h10\n\
                 Temps de Lecture 3 min.\n\
                 Après dix ans de querelles, le conseil municipal a tranché mercredi soir : le vieux pont sera détruit avant \
                 l'été, malgré l'opposition des riverains.",
                &[Some(Headline), Some(Byline), Some(Timestamp), Some(Boilerplate), Some(Paragraph)],
            ),
            (
                "FOR IMMEDIATE RELEASE\n\
                 May 3, 2019\n\
                 Contact: Kim Poe, 555-0142, kpoe@elmco.example\n\
                 Elm Co. Opens Second Plant in Kalstad\n\
                 New site will employ 400 people by the end of the year\n\
                 KALSTAD, May 3, 2019 /PRNewswire/ -- Elm Co., the maker of garden tools, today announced the opening of its \
                 second plant, a $40 million site in Kalstad that will employ 400 people by the end of the year.\n\
                 \"This is a great day for Kalstad and for everyone who has ever dug a hole,\" said Jane Roe, chief executive \
                 of Elm Co.",
                &[
                    None,
                    Some(Timestamp),
                    Some(Boilerplate),
                    Some(Headline),
                    Some(Deck),
                    Some(Paragraph),
                    Some(Paragraph),
                ],
            ),
            (
                "Elmnes river den gamle mølla etter ti års krangel\n\n\
                 Ida Prøve\n\n\
                 Publisert: 14.03.2019 18:42\n\n\
                 Vedtaket ble fattet med 21 mot 18 stemmer etter at tre representanter fra bygdelista skiftet mening i siste \
                 liten onsdag kveld.\n\n\
                 Ordfører Ida Prøve forsvarer vedtaket. Hun sier at mølla ikke har vært til å redde siden 1998, og at hver nye \
                 utredning bare koster penger.\n\n\
                 (Saken fortsetter under bildet)\n\n\
                 SVART DAG: Ole Test foran mølla onsdag. FOTO: KARI NESS\n\n\
                 – Vi går til retten, sier han.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Caption),
                    Some(Paragraph),
                ],
            ),
        ]);
    }

    #[test]
    fn a_label_of_buttons_is_no_title() {
        check(&[(
            "Council closes old bridge across the river\n\n\
                 By Jane Roe\n\n\
                 The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two of its piers.\n\n\
                 The work will take until spring, according to the mayor, and drivers will have to take the road by the mill, which adds nine miles.\n\n\
                 Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge is closed.\n\n\
                 “We saw the cracks in March and we should have acted sooner,” said Ida Probe, who leads the department of works in the county.\n\n\
                 READ MORE:\n\n\
                 Drivers warned as swans return to bypass\n\n\
                 Old signal box to become tea room\n\n\
                 Follow Elm Courier\n\n\
                 Facebook\n\n\
                 Twitter",
            &[
                Some(Headline),
                Some(Byline),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(RelatedHeading),
                Some(RelatedItem),
                Some(RelatedItem),
                Some(Boilerplate),
                Some(Boilerplate),
                Some(Boilerplate),
            ],
        )]);
    }
}

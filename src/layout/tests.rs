//! What the lines of whole texts are; the rules for one place have theirs beside them.

pub(super) use crate::BlockKind::{
    self, Boilerplate, Byline, Caption, Deck, Heading, Headline, ListItem, Paragraph, RelatedHeading,
    RelatedItem, Timestamp,
};
use crate::Outline;

/// Texts, and what the lines of each are; none where it is not asked.
pub(super) fn check(texts: &[(&str, &[Option<BlockKind>])]) {
    for (text, expected) in texts {
        let outline = Outline::of(text);
        let kinds = outline.blocks().iter().map(|block| block.kind);
        let kinds: Vec<_> = kinds.zip(*expected).map(|(kind, asked)| asked.map(|_| kind)).collect();
        assert_eq!(kinds, *expected, "{text}");
    }
}

#[test]
fn each_frame_is_told_from_its_like() {
    check(&[
        // What stands in and around a body: key points, a post, an update, a crosshead, a link, the clock of an entry, an address.
        (
            "Elmville opens its new bridge after ten years of work\n\
             • The bridge cost less than the town had planned for it\n\
             • A second one is to be built below the old mill\n\
             By Jane Roe\n\
             Environment correspondent\n\
             Last updated 15 hours ago\n\
             The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the \
             rain until late at night.\n\
             Nobody was hurt in all the years of building, the mayor said, and the last of the workers went home to their own \
             towns on Sunday.\n\
             The long way home\n\
             Those who came by train had to wait for an hour, since the station was closed for a part of the night, and the \
             buses were full until one.\n\
             Read more: The mill that would not burn\n\
             21:47\n\
             The first boat of the morning passed below the bridge at six, and the keeper of the lock stood at the rail and \
             took off his hat to it.\n\
             Media: Jane Roe, +1 555 0142, press@elmbridge.example",
            &[
                Some(Headline),
                Some(Deck),
                Some(Deck),
                Some(Byline),
                Some(Byline),
                Some(Timestamp),
                None,
                Some(Paragraph),
                Some(Heading),
                Some(Paragraph),
                Some(RelatedItem),
                Some(Boilerplate),
                Some(Paragraph),
                Some(Boilerplate),
            ],
        ),
        // No headline but a bulleted one: what would be its deck.
        (
            "3 May 2023\n\n\
             By Lucy Stock\n\n\
             • EPA payments: How the county wants to beat the card firms\n\n\
             The council of Elmville will hand in its resignation on Thursday, and the harbour master is to name another before the \
             end of the month, the county's speaker told the Elmville News.\n\n\
             The harbour master, who has named three councils in his time, said he would not wait for long, as the ferry needs a new \
             licence by the first of December and only a council can give one.\n\n\
             It is the first time in the history of the county that a council resigns over a ferry, and nobody knows for sure what \
             the law says about the days in between, when the old council is still in office and the new one is not yet sworn in.",
            &[
                Some(Timestamp),
                Some(Byline),
                Some(Headline),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
            ],
        ),
        // A link above the headline is no deck of it.
        (
            "Advertisement\n\
             • EPA payments: How the county wants to beat the card firms\n\
             How to read a tide table\n\
             The council will resign. How fast the harbour master will act now\n\
             Lucy Stock\n\
             It is the first time in the history of the county that a council resigns over a ferry, and nobody knows for sure what \
             the law says about the days in between, when the old council is still in office and the new one is not yet sworn in.\n\
             The council of Elmville will hand in its resignation on Thursday, and the harbour master is to name another before the \
             end of the month, the county's speaker told the Elmville News.\n\
             The harbour master, who has named three councils in his time, said he would not wait for long, as the ferry needs a new \
             licence by the first of December and only a council can give one.",
            &[
                Some(Boilerplate),
                Some(Boilerplate),
                Some(Boilerplate),
                Some(Headline),
                Some(Byline),
                Some(Paragraph),
            ],
        ),
    ]);
}

#[test]
fn a_first_line_right_above_a_body_is_what_it_reads_like() {
    let body = [
        "The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the \
         rain until late at night, when the last of the lamps were put out.",
        "Nobody was hurt in all the years of building, the mayor said, and the last of the workers went home to their own \
         towns on Sunday, with a week of pay in hand.",
        "Those who came by train had to wait for an hour, since the station was closed for a part of the night, and the \
         buses were full until one in the morning.",
        "The first boat of the morning passed below the bridge at six, and the keeper of the lock stood at the rail and \
         took off his hat to it, as he had said he would.",
    ]
    .join("\n\n");
    for (first, kind) in [
        ("Elmville opens its new bridge after ten years of work", Headline),
        ("Elmville opens new bridge", Headline),
        ("Elmville: how the town got its bridge", Headline),
        ("By Jane Roe and John Doe in Elmville", Byline),
        ("By Jane Roe, Monday, May 12, 2014", Byline),
        ("By Monday, Roe Wants Answers", Headline),
        ("By land and by sea, Elm County votes", Headline),
        ("Von Jane Roth und Jan Moor", Byline),
        ("Por Navidad suben los precios", Headline),
        ("Updated Rules for Ferries From May 12", Headline),
        ("Published on Monday 12 May 2014 at 10:45", Timestamp),
        ("Monday, May 12, 2014", Timestamp),
    ] {
        let text = format!("{first}\n\n{body}\n");
        let outline = Outline::of(&text);
        assert_eq!(outline.blocks().first().map(|block| block.kind), Some(kind), "{first}");
    }
}

//! What the lines of a text are, for each frame that a rule tells from its like.

use crate::{
    BlockKind::{self, Byline, Headline, ListItem, Paragraph},
    Outline,
};

/// Texts, and what the lines of each are; none where it is not asked.
const TEXTS: &[(&str, &[Option<BlockKind>])] = &[
    // A byline of a text of a few lines, above or below.
    ("Elmville opens its new bridge after ten years of work\nBy Jane Roe", &[Some(Headline), Some(Byline)]),
    ("Thousands walked across the new bridge in the rain.\nBy Jane Roe", &[Some(Paragraph), Some(Byline)]),
    (
        "Thousands walked across the new bridge in the rain.\nStory by Jane Roe",
        &[Some(Paragraph), Some(Byline)],
    ),
    // Names without a word for it are none, nor is such a word without a name.
    (
        "Thousands walked across the new bridge in the rain.\nJane Roe and John Doe",
        &[Some(Paragraph), Some(Paragraph)],
    ),
    ("By the river stands an old mill\nNobody lives there", &[Some(Headline), None]),
    // A list below a wide colon.
    (
        "The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the \
         rain until late at night.\n\
         The mayor named three works that come next in the town, and all of them are paid for by the county and by the \
         people of Elmville：\n\
         - a new pier by the old harbour\n\
         - a school with ten rooms\n\
         - a road to the mill\n\
         All of them are to be done within three years, she said, and none of them will cost more than was planned for \
         when the bridge was begun.",
        &[Some(Paragraph), Some(Paragraph), Some(ListItem), Some(ListItem), Some(ListItem), Some(Paragraph)],
    ),
];

#[test]
fn each_frame_is_told_from_its_like() {
    for (text, expected) in TEXTS {
        let outline = Outline::of(text);
        let kinds = outline.blocks().iter().map(|block| block.kind);
        let kinds: Vec<_> = kinds.zip(*expected).map(|(kind, asked)| asked.map(|_| kind)).collect();
        assert_eq!(kinds, *expected, "{text}");
    }
}

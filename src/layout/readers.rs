//! What readers wrote of an article, below it: of the page, however much its sentences look like paragraphs.

use super::{
    columns::Seen,
    frame::{HALF, is_wide},
    sign::{Sign, Signs as _},
};
use crate::{
    BlockKind,
    lexicon::{self, Lists, Seams},
};

/// How many paragraphs an article has at least whose readers have their say below it; a label above is a button.
const LEAST: usize = 4;
/// How many times as many their comments have at most, as more stand below a button in the midst of an article.
const MOST_BELOW: usize = 3;

/// How many words their head has at most.
const LABEL: u8 = 6;

/// Whether a line heads what the readers wrote.
///
/// ```text
/// comments = [figures] label [figures]   ; below four long lines: "Comments", "[ 167 comments ]", "All comments (4)"
/// ```
///
/// Posts have a name, a button or a call to log in above; a paragraph right below is the article's, and the label a button or a crosshead in it.
#[inline]
pub(super) fn heads(signs: Seen, line: &str) -> bool {
    signs.list(Lists::SHARE) > 0
        && signs.of(Sign::Words) <= LABEL
        && signs.of(Sign::Chrome) >= HALF
        && usize::from(signs.of(Sign::LongAbove)) >= LEAST
        && signs.of(Sign::Bullet) == 0
        && (signs.below().of(Sign::Chrome) > 0 || !is_wide(signs.below()))
        && is_label(line)
}

#[cold]
#[inline(never)]
fn is_label(line: &str) -> bool {
    let label = line.trim_matches(|c: char| !c.is_alphabetic());
    lexicon::leading(label, Seams::Ignore)
        .is_some_and(|(end, entry)| end == label.len() && entry.lists.any(Lists::COMMENTS))
}

/// Takes what stands below the `head` of the comments for the page's; links to other articles are left as they are. A head of one
/// word, without their number, may be a button: there are no more of them than the article has paragraphs.
#[cold]
#[inline(never)]
pub(super) fn take(kinds: &mut [BlockKind], head: usize, line: &str) {
    let paragraphs = |kinds: &[BlockKind]| kinds.iter().filter(|kind| **kind == BlockKind::Paragraph).count();
    let Some((article, comments)) = kinds.split_at_mut_checked(head) else { return };
    let (above, below) = (paragraphs(article), paragraphs(comments));
    let most = if line.chars().all(char::is_alphabetic) { above } else { above * MOST_BELOW };
    if above < LEAST || below > most {
        return;
    }
    for kind in comments {
        if matches!(kind, BlockKind::Paragraph | BlockKind::Heading | BlockKind::ListItem) {
            *kind = BlockKind::Boilerplate;
        }
    }
}

#[cfg(all(test, not(learn)))]
mod tests {
    use super::LEAST;
    use crate::{Outline, layout::tests::*};

    const ARTICLE: &str = "Council closes old bridge across the river\n\n\
         By Jane Roe\n\n\
         The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two of \
         its piers.\n\n\
         The work will take until spring, according to the mayor, and drivers will have to take the road by the mill, which adds \
         nine miles.\n\n\
         Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge is \
         closed.\n\n\
         The bridge was built in 1931 and was to last for a hundred years, but nobody had thought of the lorries that now cross \
         it every day.\n\n";
    const POSTS: &str = "I cross that bridge twice a day and I have seen the cracks grow for years. Nobody at the council wanted to \
         listen when we told them.\n\n\
         Nine miles more for every trip to the doctor, and the ferry was sold in 2011. Whoever decided that should pay for the \
         fuel of all of us.\n\n\
         We shall see in spring whether it opens again, and what it has cost until then. My guess is that it will be twice of \
         what they say.";

    /// The kinds of the lines below the article.
    fn kinds(head: &str, posts: usize) -> Vec<BlockKind> {
        let text = format!("{ARTICLE}{head}{}", vec![POSTS; posts].join("\n\n"));
        let outline = Outline::of(&text);
        outline.blocks().iter().skip(2 + LEAST).map(|block| block.kind).collect()
    }

    #[test]
    fn what_readers_wrote_is_of_the_page() {
        let page = |count| vec![Boilerplate; count];
        assert_eq!(kinds("Comments\n\nLog in\n\n", 1), page(5));
        assert_eq!(kinds("[ 167 comments ]\n\nTop rated comments\n\n", 2), page(8));
        assert_eq!(kinds("All comments 4\n\nLog in\n\n", 3), page(11));
        assert_eq!(kinds("Komentarze (12)\n\nZaloguj się\n\n", 1), page(5));
        assert_eq!(
            kinds("3 comments\n\nYou must be logged in to join the discussion or read more comments.\n\n", 1),
            page(5)
        );
    }

    #[test]
    fn a_button_in_the_midst_of_an_article_is_not_its_end() {
        let body = |buttons, count| [vec![Boilerplate; buttons], vec![Paragraph; count]].concat();
        assert_eq!(kinds("Comments\n\nLog in\n\n", 2), body(2, 6));
        assert_eq!(kinds("Comments (12)\n\nLog in\n\n", 5), body(2, 15));
        assert_eq!(kinds("Leave a comment\n\n", 1), body(1, 3));
    }

    #[test]
    fn a_paragraph_right_below_a_label_is_of_the_article() {
        for head in [
            "Comments",
            "COMMENTS",
            "Comments:",
            "12 comments",
            "Comments (12)",
            "Reader comments",
            "Kommentare",
        ] {
            let expected = [vec![Boilerplate], vec![Paragraph; 3]].concat();
            assert_eq!(kinds(&format!("{head}\n\n"), 1), expected, "{head}");
        }
    }
}

//! What a page says of the author below an article: of the page, though it is a sentence of prose.

use crate::{BlockKind, text::Line};

/// Among how many of the first lines the byline stands, and of how many of the last ones who wrote it is told.
const HEAD: usize = 24;
const TAIL: usize = 40;
/// How many lines stand between the two at least.
const BETWEEN: usize = 4;
/// How many paragraphs may stand behind the words of an author: where to write to, what else is to be read.
const BEHIND: usize = 1;
/// How many bytes a byline has at most, and the first two words of a sentence.
const BYLINE: usize = 160;
const NAME: usize = 48;

/// Takes what tells of the author at the end of an article for the page's.
///
/// ```text
/// about = name *char                     ; one of the byline's, in any case: "Jane Roe covers crime for the Courier."
/// name  = word " " word
/// ```
///
/// The other paragraphs of an article do not name who wrote it, though an interview begins its turns so: "Jane Roe: And the best?"
pub(super) fn take(text: &str, lines: &[Line], kinds: &mut [BlockKind]) {
    let Some(by) = kinds.iter().take(HEAD).position(|&kind| kind == BlockKind::Byline) else { return };
    let line = |at: usize| lines.get(at).and_then(|line| line.span.text(text)).unwrap_or_default();
    let byline = line(by);
    if byline.len() > BYLINE {
        return;
    }
    let mut others = 0;
    let below = kinds.iter_mut().enumerate().skip(by + BETWEEN);
    for (at, kind) in below.rev().take(TAIL) {
        match kind {
            BlockKind::Paragraph if tells_of(byline, line(at)) && !is_clock(line(at - 1)) => {
                *kind = BlockKind::Boilerplate;
            }
            BlockKind::Paragraph if others < BEHIND => others += 1,
            BlockKind::Boilerplate | BlockKind::RelatedHeading | BlockKind::RelatedItem => {}
            _ => return,
        }
    }
}

/// Whether a line is the time above an entry of a live report, which may begin with who writes it: "11.05", "Jane Roe here."
fn is_clock(line: &str) -> bool {
    line.len() <= 10 && line.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a line begins with a name of the byline.
fn tells_of(byline: &str, line: &str) -> bool {
    if !line.as_bytes().first().is_some_and(u8::is_ascii_uppercase) {
        return false;
    }
    let head = line.as_bytes();
    let head = head.get(..NAME).unwrap_or(head);
    let Some(end) = memchr::memchr_iter(b' ', head).nth(1) else { return false };
    let name = head.get(..end).unwrap_or_default();
    let name = name.strip_suffix(b",").unwrap_or(name);
    let name = name.strip_suffix(b"'s").or_else(|| name.strip_suffix("’s".as_bytes())).unwrap_or(name);
    let Some(&first) = name.first() else { return false };
    let byline = byline.as_bytes();
    memchr::memchr_iter(first, byline).any(|at| {
        let behind = byline.get(at..).and_then(|names| names.split_at_checked(name.len()));
        behind.is_some_and(|(found, rest)| {
            found.eq_ignore_ascii_case(name) && !rest.first().is_some_and(u8::is_ascii_alphanumeric)
        })
    })
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn what_tells_of_the_author_below_the_body_is_of_the_page() {
        check(&[
            (
                "Council closes old bridge across the river\n\n\
                 By JANE ROE, Staff Writer\n\n\
                 The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two of its piers.\n\n\
                 The work will take until spring, according to the mayor, and drivers will have to take the road by the mill, which adds nine miles.\n\n\
                 Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge is closed.\n\n\
                 Jane Roe covers the county for The Elm Courier. Reach her at jroe@elm.example.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Boilerplate),
                ],
            ),
            (
                "Council closes old bridge across the river\n\n\
                 Jane Roe\n\n\
                 March 5, 2024\n\n\
                 The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two of its piers.\n\n\
                 The work will take until spring, according to the mayor, and drivers will have to take the road by the mill, which adds nine miles.\n\n\
                 Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge is closed.\n\n\
                 “We saw the cracks in March and we should have acted sooner,” said Ida Probe, who leads the department of works in the county.\n\n\
                 Jane Roe’s new book, “The Last Ferry,” is out in May, and tells of the ninety years in which the old bridge carried the road to the coast.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Boilerplate),
                ],
            ),
            (
                "Council closes old bridge across the river\n\n\
                 By Jane Roe\n\n\
                 The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two of its piers.\n\n\
                 The work will take until spring, according to the mayor, and drivers will have to take the road by the mill, which adds nine miles.\n\n\
                 Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge is closed.\n\n\
                 11.05\n\n\
                 Jane Roe here. The bridge closed ten minutes ago, and the first lorries are turning back at the mill.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    None,
                    Some(Paragraph),
                ],
            ),
        ]);
    }
}

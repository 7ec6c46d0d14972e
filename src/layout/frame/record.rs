//! The record of an archive: fields above and below the body, a line for each, behind its label.

use super::shape::{UPPER, is_time};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        sign::{Sign, Signs as _},
    },
};

/// What a label of a record is worth.
const RECORD: i16 = 160;

/// What a line is by the label that it begins with, or as the day above a record, and what that is worth.
///
/// ```text
/// record = [day [edition]] 2*field       ; "BYLINE: Jane Roe, Staff Writer", "LENGTH: 412 words", "LOAD-DATE: March 14, 2019"
/// field  = label *blank ":" [value]      ; one right above the other
/// ```
pub(super) fn raised(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    if is_labelled(signs) {
        let is_field = is_labelled(signs.above()) || is_labelled(signs.below());
        if is_field { labelled(signs, line) } else { None }
    } else {
        (is_time(signs) && is_above_record(signs)).then_some((BlockKind::Timestamp, RECORD))
    }
}

/// Whether two fields stand below a line, or below the line under it.
fn is_above_record(signs: Seen) -> bool {
    let next = signs.below();
    let first = if is_labelled(next) { next } else { next.below() };
    signs.of(Sign::LongAbove) == 0 && is_labelled(first) && is_labelled(first.below())
}

/// Whether a line begins with a capital, and a colon stands soon behind.
fn is_labelled(signs: Seen) -> bool {
    signs.of(Sign::Start) == UPPER && matches!(signs.of(Sign::Colon), 1 | 3)
}

#[cold]
#[inline(never)]
fn labelled(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    let (label, _) = line.split_once(':')?;
    let (_, kind) = LABELS.iter().find(|(known, _)| known.eq_ignore_ascii_case(label.trim_end()))?;
    let heads = matches!(kind, BlockKind::Headline | BlockKind::Byline);
    (!heads || signs.of(Sign::LongAbove) == 0).then_some((*kind, RECORD))
}

/// The labels of the archives that sell what newspapers printed.
const LABELS: &[(&str, BlockKind)] = &[
    ("headline", BlockKind::Headline),
    ("byline", BlockKind::Byline),
    ("graphic", BlockKind::Caption),
    ("section", BlockKind::Boilerplate),
    ("length", BlockKind::Boilerplate),
    ("dateline", BlockKind::Boilerplate),
    ("body", BlockKind::Boilerplate),
    ("full text", BlockKind::Boilerplate),
    ("load-date", BlockKind::Boilerplate),
    ("language", BlockKind::Boilerplate),
    ("word count", BlockKind::Boilerplate),
    ("publication-type", BlockKind::Boilerplate),
    ("publication type", BlockKind::Boilerplate),
    ("pub-type", BlockKind::Boilerplate),
    ("document-type", BlockKind::Boilerplate),
    ("document type", BlockKind::Boilerplate),
    ("journal-code", BlockKind::Boilerplate),
    ("subject", BlockKind::Boilerplate),
    ("keywords", BlockKind::Boilerplate),
    ("document id", BlockKind::Boilerplate),
    ("proquest document id", BlockKind::Boilerplate),
    ("document url", BlockKind::Boilerplate),
    ("database", BlockKind::Boilerplate),
    ("issn", BlockKind::Boilerplate),
];

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn a_record_is_known_by_its_labels() {
        check(&[
            (
                "Copyright 2019 The Elmville Courier\n\
                 All Rights Reserved\n\
                 The Elmville Courier\n\n\
                 March 14, 2019 Thursday\n\
                 Final Edition\n\n\
                 SECTION: METRO; Pg. B1\n\n\
                 LENGTH: 412 words\n\n\
                 HEADLINE: Council votes to close the old mill road\n\n\
                 BYLINE: Jane Roe, Staff Writer\n\n\
                 DATELINE: ELMVILLE\n\n\
                 BODY:\n\n\
                 The Elmville council voted 5-2 on Wednesday to close the old mill road to cars after three crashes in a single \
                 winter, over the objections of farmers who use it daily.\n\n\
                 \"We have buried two people,\" council member John Doe said. \"I am not going to wait for a third.\"\n\n\
                 The closing takes effect on May 1, and the county will put up gates at both ends of the road before then, \
                 according to the resolution the council approved.\n\n\
                 GRAPHIC: PHOTO: The old mill road on Wednesday. Kim Poe/The Courier\n\n\
                 LOAD-DATE: March 14, 2019\n\n\
                 LANGUAGE: ENGLISH",
                &[
                    None,
                    Some(Boilerplate),
                    Some(Boilerplate),
                    Some(Timestamp),
                    Some(Boilerplate),
                    Some(Boilerplate),
                    Some(Boilerplate),
                    Some(Headline),
                    Some(Byline),
                    Some(Boilerplate),
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Caption),
                    Some(Boilerplate),
                    Some(Boilerplate),
                ],
            ),
            (
                "Title: Elmville hospital to cut 40 jobs in spring\n\
                 Author: Ellis, Martha\n\
                 Publication info: Elmville Gazette ; Elmville [Elmville]. 12 Feb 2016: A.3.\n\n\
                 Full text:\n\
                 Elmville General Hospital will cut 40 jobs this spring, most of them in administration, as it tries to close a \
                 gap of $3 million in its budget, its director said on Thursday.\n\n\
                 The union said it had been told of the plan an hour before the letter went out, and called the hospital's \
                 conduct \"a disgrace.\"\n\n\
                 Word count: 311\n\
                 Database: Elm Newsstand",
                &[
                    Some(Headline),
                    Some(Byline),
                    None,
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Boilerplate),
                ],
            ),
        ]);
    }
}

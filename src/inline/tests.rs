//! Whom a quotation is attributed to, for each form of a name that a rule tells from its like.

use crate::Outline;

/// Texts of one quotation, and the words that it is attributed to; none where nobody is.
const MENTIONS: &[(&str, Option<&str>)] = &[
    // A particle in capitals goes on with a name.
    ("„Sie hält noch Jahre“, sagte Max Von Muster.", Some("Max Von Muster")),
    // A noun with its article behind a word for a source.
    ("„Die Brücke hält noch Jahre“, laut dem Müller in Elmstadt ist das gewiss.", Some("dem Müller")),
];

#[test]
fn each_form_of_a_name_is_told_from_its_like() {
    let mut wrong = Vec::new();
    for (text, expected) in MENTIONS {
        let outline = Outline::of(text);
        let [quote] = outline.quotes() else { panic!("{} quotations in {text}", outline.quotes().len()) };
        let mention = quote.speaker.and_then(|speaker| speaker.mention.text(text));
        if mention != *expected {
            wrong.push((text, mention));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

//! An outliner that has read other texts answers as one that has read none.

use std::{fs, path::Path};

use newsprint::{Outline, Outliner};

fn texts(folder: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts.extend(self::texts(&path));
        } else if path.extension().is_some_and(|end| end == "txt") {
            texts.push(fs::read_to_string(&path).unwrap());
        }
    }
    texts
}

#[test]
fn what_was_read_before_does_not_matter() {
    let texts = texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles"));
    assert!(texts.len() >= 24, "{} texts", texts.len());
    let mut outliner = Outliner::new();
    let expected: Vec<Outline> = texts.iter().map(|text| Outliner::new().outline(text).clone()).collect();
    let in_order = texts.iter().zip(&expected);
    for (text, expected) in in_order.clone().chain(in_order.rev()) {
        assert_eq!(outliner.outline(text), expected, "{text}");
        assert_eq!(Outline::of(text), *expected, "{text}");
    }
    let mut with_roles = Outliner::with_roles();
    let mut roles = 0;
    for text in texts.iter().chain(texts.iter().rev()) {
        let outline = with_roles.outline(text);
        roles +=
            outline.quotes().iter().filter(|quote| quote.speaker.is_some_and(|by| by.role.is_some())).count();
        assert_eq!(*outline, Outline::with_roles(text), "{text}");
    }
    assert!(roles >= 100, "{roles} roles");
}

#[test]
fn a_text_of_nothing_leaves_nothing_of_the_one_before() {
    let mut outliner = Outliner::new();
    assert_eq!(outliner.outline("Ferry held\n\n“No boats today,” said Jane Roe.").quotes().len(), 1);
    assert_eq!(*outliner.outline(""), Outline::of(""));
    assert!(outliner.outline("").quotes().is_empty());
}

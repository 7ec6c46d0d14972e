//! What stands behind an article changes little of it: lines of a page or a list of other articles, added at its end, leave the
//! blocks before its last paragraph as they were: fewer than one of a hundred articles may change.
//!
//! Measured on the article texts of the layout corpus, which lies in the folder `shared/corpora` beside this package; where it is
//! missing, this test says so and passes. `cargo test --release --test stability -- --nocapture` prints the shares. That line
//! ends, trailing blanks and a byte order mark change nothing but places is held in `tests/properties.rs`.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use newsprint::{BlockKind, BlockSpan, Outline};

/// What may stand behind an article.
const TAILS: [(&str, &str); 3] = [
    (
        "lines of a page",
        "\n\nShare this article\n\nComments\n\nSign up for our newsletter\n\nFollow us on Facebook\n\nAbout us\n\n\
         Privacy policy\n\n© 2024 The Elmville Times. All rights reserved.\n",
    ),
    (
        "a list of other articles",
        "\n\nSimilar articles\n\n• Elmville rebuilds its bridge\n\n• Flood takes two arches of the old bridge\n\n\
         • Council votes for a night ferry to the island\n\n• Parrot finds its way home after a year\n",
    ),
    (
        "cards of other articles",
        "\n\nRead more\n\nElmville rebuilds its bridge\nThe old stone bridge across the river was rebuilt last year after the \
         flood.\n\nParrot finds its way home\nA grey parrot that left its cage in spring came back on Monday, its keeper said.\n",
    ),
];

/// Of a hundred articles so many may not change.
const TOO_MANY: usize = 1;

#[test]
fn what_stands_behind_an_article_changes_nothing_of_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora/layout/A");
    if !folder.is_dir() {
        let _ = writeln!(io::stderr(), "skipped, nothing was tried: there is no {}", folder.display());
        return;
    }
    let texts = texts_below(&folder);
    let mut faults = Vec::new();
    for (name, tail) in TAILS {
        let changed = texts.iter().filter(|text| changes(text, tail)).count();
        println!("{name}: {changed} of {} articles change", texts.len());
        if changed * 100 >= texts.len() * TOO_MANY {
            faults.push(name);
        }
    }
    assert!(faults.is_empty(), "{TOO_MANY} of 100 articles or more change with {faults:?} behind them");
}

/// The same for our own articles, strictly: no block above the last long line, that one included, hangs on what stands behind.
#[test]
fn what_stands_behind_has_no_say_in_what_stands_above_the_last_long_line() {
    let texts = texts_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles"));
    let mut tried = 0;
    for text in texts {
        // Long in any script.
        let is_long = |block: &BlockSpan| block.span.len() >= 220;
        let alone = Outline::of(&text);
        let Some(last) = alone.blocks().iter().rposition(is_long) else { continue };
        tried += 1;
        for (name, tail) in TAILS {
            let longer = Outline::of(&format!("{}{tail}", text.trim_end()));
            let above = |outline: &Outline| outline.blocks().get(..=last).map(<[BlockSpan]>::to_vec);
            assert_eq!(above(&alone), above(&longer), "{name} behind\n{text}");
        }
    }
    assert!(tried >= 10, "only {tried} texts have a long line");
}

/// Whether a block before the last paragraph becomes another when `tail` stands behind the text.
fn changes(text: &str, tail: &str) -> bool {
    let alone = Outline::of(text);
    let longer = Outline::of(&format!("{}{tail}", text.trim_end()));
    let last =
        alone.blocks().iter().rposition(|block| block.kind == BlockKind::Paragraph).unwrap_or_default();
    let before = |blocks: &[BlockSpan]| blocks.get(..last).map(<[BlockSpan]>::to_vec);
    before(alone.blocks()) != before(longer.blocks())
}

/// All texts in a folder and those below it.
fn texts_below(folder: &Path) -> Vec<String> {
    let (mut folders, mut texts) = (vec![PathBuf::from(folder)], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry of a folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "txt") {
                texts.push(fs::read_to_string(path).expect("a text"));
            }
        }
    }
    texts
}

//! The texts that all benches read, and what is done to each.

#![allow(dead_code, reason = "each bench takes what it needs")]

use std::{
    cell::RefCell,
    fs,
    hint::black_box,
    path::{Path, PathBuf},
};

use newsprint::{Article, Outline, Outliner};

/// Texts of one kind of source.
pub(crate) struct Set {
    pub(crate) name: &'static str,
    pub(crate) texts: Vec<String>,
}

impl Set {
    pub(crate) fn bytes(&self) -> usize {
        self.texts.iter().map(String::len).sum()
    }
}

/// Our own articles, by the layout of their source.
const OWN: [(&str, &str); 5] = [
    ("wire", "tests/articles/wire"),
    ("trafilatura", "tests/articles/trafilatura"),
    ("resiliparse", "tests/articles/resiliparse"),
    ("archive", "tests/articles/archive"),
    ("page with navigation", "tests/articles/wet"),
];

/// One in nothing but capitals, which is set in small letters first: it takes more than the others, and room of its own.
const CAPITALS: (&str, &str) = ("capitals", "tests/articles/teleprinter");

/// The corpora that may lie beside this package.
const CORPORA: [(&str, &str); 3] = [
    ("news articles", "../shared/corpora/polnear/text"),
    ("extracted pages", "../shared/corpora/layout/A"),
    ("whole pages", "../shared/corpora/layout/B"),
];

/// Every set: our own articles, layout by layout, and the corpora where they lie there.
///
/// Our own are few and short. A processor learns the branches of a text by heart that it reads again and again, so the
/// speed on them is an upper bound; the corpora are the measure.
pub(crate) fn sets() -> impl Iterator<Item = Set> {
    OWN.into_iter().map(set).chain([capitals()]).chain(corpora())
}

/// The corpora that lie beside this package.
pub(crate) fn corpora() -> impl Iterator<Item = Set> {
    CORPORA.into_iter().map(set).filter(|set| !set.texts.is_empty())
}

/// What is in nothing but capitals.
pub(crate) fn capitals() -> Set {
    set(CAPITALS)
}

/// All our own articles in one set, but for those in capitals.
pub(crate) fn own() -> Set {
    Set { name: "own articles", texts: OWN.into_iter().flat_map(|part| set(part).texts).collect() }
}

/// The set that stands for all: the news articles of the corpus, or our own.
pub(crate) fn main_set() -> Set {
    corpora().next().unwrap_or_else(own)
}

fn set((name, folder): (&'static str, &str)) -> Set {
    Set { name, texts: read(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder)) }
}

/// A name, and what is done to a text.
pub(crate) type Work = (&'static str, fn(&str));

/// What is measured.
pub(crate) const WORKS: &[Work] =
    &[("outline", outline), ("outliner", outliner), ("roles", roles), ("article", article)];

pub(crate) fn outline(text: &str) {
    black_box(Outline::of(black_box(text)));
}

/// An outline with the offices of speakers.
pub(crate) fn roles(text: &str) {
    black_box(Outline::with_roles(black_box(text)));
}

/// An outline by an outliner that has read other texts.
pub(crate) fn outliner(text: &str) {
    thread_local! {
        static OUTLINER: RefCell<Outliner> = RefCell::default();
    }
    OUTLINER.with_borrow_mut(|outliner| {
        black_box(outliner.outline(black_box(text)));
    });
}

pub(crate) fn article(text: &str) {
    black_box(Article::parse(black_box(text)));
}

/// The texts in a folder and those below it, in the order of their paths.
fn read(folder: &Path) -> Vec<String> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let mut texts = Vec::new();
    for path in paths {
        if path.is_dir() {
            texts.extend(read(&path));
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            texts.push(fs::read_to_string(&path).expect("a text in UTF-8"));
        }
    }
    texts
}

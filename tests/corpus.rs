//! What an outline scores on the corpora, against floors that only rise.
//!
//! The corpora are pages and articles of real publishers, so they are no part of this package: they are looked for in the
//! folder `shared/corpora` beside it. Where they are missing, these tests say so and pass, unless the variable `CI` is set:
//! then they fail. The scores are those of the corpora's own `score.py`, figure by figure.
//!
//! `cargo test --test corpus -- --nocapture` prints every figure beside its floor. A change that raises a figure raises its
//! floor in `tests/corpus/floors.json`, and no change lowers one: with `FLOORS=raise` in the environment they are written
//! anew, each where it was or higher.

#![expect(clippy::cast_precision_loss, reason = "lines and quotations are counted in thousands")]

use std::{
    collections::BTreeMap,
    env, fs,
    io::{self, Write as _},
    path::PathBuf,
    sync::{LazyLock, Mutex},
};

/// The parts, each in a file of its own below `tests/corpus/`.
mod corpus {
    #[path = "../hostile/damages.rs"]
    #[allow(unreachable_pub, reason = "another test reads this file too")]
    pub(super) mod damages;
    pub(super) mod layout;
    pub(super) mod names;
    pub(super) mod quotes;
    pub(super) mod variant;
}

use corpus::{
    damages::DAMAGES,
    layout::{self, Page},
    quotes,
    variant::{self, Variant},
};

/// The most that a hard condition may cost, as a share of the lines.
const MOST_LOST: f64 = 0.03;

/// The same of lines that are broken with no blank line between the blocks: what begins one can't always be told.
const MOST_LOST_OF_CROWDED: f64 = 0.04;

/// The texts of the layout corpus; none where there is no corpus.
static PAGES: LazyLock<Vec<Page>> =
    LazyLock::new(|| folder("layout").map_or_else(Vec::new, |folder| layout::pages(&folder)));

#[test]
fn layout_stands_above_its_floors() {
    if !PAGES.is_empty() {
        compare("layout", &layout::figures(&PAGES));
    }
}

#[test]
fn quotations_stand_above_their_floors() {
    if let Some(folder) = folder("polnear") {
        compare("quotes", &quotes::figures(&folder, None));
    }
}

#[test]
fn two_byte_line_ends_cost_little() {
    costs_little(variant::with_two_byte_line_ends, |_| true, MOST_LOST);
}

#[test]
fn blank_lines_removed_cost_little() {
    costs_little(variant::without_blank_lines, |_| true, MOST_LOST);
}

#[test]
fn hard_wrapped_lines_cost_little() {
    costs_little(variant::wrapped, Page::has_blank_lines_between_blocks, MOST_LOST);
}

#[test]
fn hard_wrapped_lines_without_blank_ones_cost_little() {
    costs_little(
        variant::wrapped_without_blank_lines,
        Page::has_blank_lines_between_blocks,
        MOST_LOST_OF_CROWDED,
    );
}

#[test]
#[ignore = "reads the corpora once for each kind of damage: `cargo test --release --test corpus -- --ignored --nocapture`"]
fn what_damage_costs() {
    let names = ["detect_exact/f1", "attributed/f1", "speaker_strict/acc", "name_full_named/acc"];
    let print = |name: &str, pages: &[Page], damage| {
        let folder = folder("polnear").expect("the quotation corpus");
        let figures = quotes::figures(&folder, damage);
        let quotes: Vec<String> = (figures.iter().filter(|(name, _)| names.contains(name)))
            .map(|(_, figure)| format!("{:.1}", figure * 100.0))
            .collect();
        println!("{name}: A {:.1}, {}", layout::micro(pages, "A") * 100.0, quotes.join(", "));
    };
    println!("micro F1 of blocks, then of quotations: {}", names.join(", "));
    print("as they are", &PAGES, None);
    for (name, damage) in DAMAGES {
        let changed: Vec<Page> =
            PAGES.iter().map(|page| page.changed(variant::damaged(page, damage))).collect();
        print(name, &changed, Some(damage));
    }
}

/// The folder of a corpus; nothing, and a word about it, on a machine that has none.
fn folder(corpus: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora").join(corpus);
    if path.is_dir() {
        return Some(path);
    }
    assert!(env::var_os("CI").is_none(), "the checks need the corpus, and there is no {}", path.display());
    // Past the test runner, which keeps the words of tests that pass to itself.
    let _ = writeln!(io::stderr(), "skipped, nothing was scored: there is no {}", path.display());
    None
}

/// By part and figure.
type Floors = BTreeMap<String, BTreeMap<String, f64>>;

/// The file of the floors, for one test at a time.
static FLOORS: Mutex<&str> = Mutex::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/floors.json"));

/// Fails where a figure is below its floor, naming each.
fn compare(part: &str, figures: &[(&str, f64)]) {
    let path = FLOORS.lock().expect("the path of the floors");
    let mut all: Floors =
        serde_json::from_str(&fs::read_to_string(*path).expect("the floors")).expect("JSON");
    let floors = all.get_mut(part).expect("floors for each part");
    assert_eq!(floors.len(), figures.len(), "each figure of {part} has a floor, and each floor a figure");
    let mut below = Vec::new();
    for &(name, figure) in figures {
        let floor = floors.get_mut(name).unwrap_or_else(|| panic!("{part}: no floor for {name}"));
        println!("{part}: {name}: {figure:.4} (floor {floor:.4})");
        if figure < *floor {
            below.push(format!("{name}: {figure:.4} is below {floor:.4}"));
        }
        *floor = floor.max((figure * 1000.0).floor() / 1000.0);
    }
    if env::var("FLOORS").is_ok_and(|wish| wish == "raise") {
        let text = serde_json::to_string_pretty(&all).expect("JSON");
        fs::write(*path, text + "\n").expect("room for the floors");
    }
    drop(path);
    assert!(below.is_empty(), "{part}: {below:#?}");
}

/// Fails where article texts, or all texts, lose more than they may once `change` was done to each.
fn costs_little(change: fn(&Page) -> Variant, takes_part: impl Fn(&Page) -> bool, most: f64) {
    let pages = || PAGES.iter().filter(|page| takes_part(page));
    let changed: Vec<Page> = pages().map(|page| page.changed(change(page))).collect();
    for setting in ["A", "B", ""] {
        let (plain, hard) = (layout::micro(pages(), setting), layout::micro(&changed, setting));
        println!("setting {setting:1}: {plain:.4} as it is, {hard:.4} under the hard condition");
        assert!(setting == "B" || plain - hard <= most, "{plain:.4} falls to {hard:.4}");
    }
}

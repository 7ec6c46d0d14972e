//! Texts as they come when something went wrong on the way: cut short, a byte lost, decoded as what they are not.
//!
//! Whatever was lost, no promise is broken. The tests try a part of the damage to the fixtures;
//! `cargo test --release --test damage -- --ignored --nocapture` tries all of it, and a great part to the texts of the corpora in
//! the folder `shared/corpora` beside this package, where they lie there, and prints how many texts were read.

#[path = "hostile/article.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets read this file too")]
mod article;
#[path = "hostile/damages.rs"]
#[allow(unreachable_pub, reason = "the measuring of scores reads this file too")]
mod damages;
#[path = "hostile/invariants.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets read this file too")]
mod invariants;

use std::{
    fs,
    path::{Path, PathBuf},
    slice,
};

use damages::DAMAGES;

/// Of how many places in a text one is tried.
const FEW: usize = 211;

/// A text of a corpus with at most so many bytes is cut at each of its characters.
const SHORT: usize = 2_000;

/// A longer one is cut at so many of them, at equal distances.
const DRAWN: usize = 100;

#[test]
fn a_part_of_every_text_is_sound() {
    cut_everywhere(&fixtures(), FEW);
}

#[test]
fn a_text_that_lost_a_byte_is_sound() {
    drop_everywhere(&fixtures(), FEW);
}

#[test]
fn a_damaged_text_is_sound() {
    damage(&fixtures());
}

#[test]
#[ignore = "reads 177,000 texts"]
fn everywhere() {
    let texts = fixtures();
    println!("{} starts of the fixtures", cut_everywhere(&texts, 1));
    println!("{} fixtures without a byte", drop_everywhere(&texts, 1));
}

#[test]
#[ignore = "reads half a million texts"]
fn the_corpora_in_parts_and_damaged() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    let (short, long): (Vec<_>, Vec<_>) =
        texts_below(&corpora).into_iter().partition(|text| text.len() <= SHORT);
    println!("{} starts of {} texts of the corpora", cut_everywhere(&short, 1), short.len());
    let cut = |text: &String| cut_everywhere(slice::from_ref(text), text.chars().count().div_ceil(DRAWN));
    println!("{} starts of the {} longer ones", long.iter().map(cut).sum::<usize>(), long.len());
    println!("{} damaged texts of the corpora", damage(&short) + damage(&long));
}

fn fixtures() -> Vec<String> {
    let texts = texts_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles"));
    assert!(texts.len() > 50, "only {} fixtures", texts.len());
    texts
}

/// All texts in a folder and those below it.
fn texts_below(folder: &Path) -> Vec<String> {
    let (mut folders, mut texts) = (vec![PathBuf::from(folder)], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
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

fn check(text: &str) {
    invariants::outline(text);
    article::article(text);
}

/// Every `step`th start of every text, and no text at all; says how many they were.
fn cut_everywhere(texts: &[String], step: usize) -> usize {
    check("");
    let starts = |text: &String| {
        let places = text.char_indices().step_by(step);
        places.map(|(at, _)| check(&text[..at])).count()
    };
    texts.iter().map(starts).sum::<usize>() + 1
}

/// Every text without one byte, for every `step`th; says how many they were.
fn drop_everywhere(texts: &[String], step: usize) -> usize {
    let without = |text: &String| {
        let places = (0..text.len()).step_by(step);
        places
            .map(|at| {
                let bytes = [&text.as_bytes()[..at], &text.as_bytes()[at + 1..]].concat();
                check(&String::from_utf8_lossy(&bytes));
            })
            .count()
    };
    texts.iter().map(without).sum()
}

/// Every text with each kind of damage; says how many they were.
fn damage(texts: &[String]) -> usize {
    for text in texts {
        for (_, damage) in DAMAGES {
            check(&damage(text).text);
        }
    }
    texts.len() * DAMAGES.len()
}

#[test]
fn places_are_followed_through_damage() {
    let text = "“Größe” zählt.\n\nJa.\nNein.";
    for (name, damage) in DAMAGES {
        let damaged = damage(text);
        assert_eq!(damaged.places.len(), text.len() + 1, "{name}");
        assert!(damaged.places.is_sorted(), "{name}");
        assert_eq!(damaged.places.last(), Some(&damaged.text.len()), "{name}");
        let at = text.find("Nein").unwrap();
        assert!(damaged.text[damaged.places[at]..].to_lowercase().starts_with("nein"), "{name}");
    }
    let shown = DAMAGES.map(|(_, damage)| damage(text).text);
    assert_eq!(
        shown,
        [
            "“Größe” zählt.\n\nJa. Nein.",
            "“Größe” zählt.\n\n\n\nJa.\n\nNein.",
            "“GRÖSSE” ZÄHLT.\n\nJA.\nNEIN.",
            "\u{fffd}Gr\u{fffd}\u{fffd}e\u{fffd} z\u{fffd}hlt.\n\nJa.\nNein.",
            "â€œGrÃ¶ÃŸeâ€\u{9d} zÃ¤hlt.\n\nJa.\nNein.",
            "\"Größe\" zählt.\n\nJa.\nNein.",
        ]
    );
}

//! What holds for any text, tried on texts made by chance.
//!
//! The texts are the same in every run. `PROPTEST_CASES=100000 PROPTEST_RNG_SEED=7` tries others, and more of them. A text
//! that fails belongs in `tests/regressions.rs`, under a name that says what was wrong.

use std::env;

use newsprint::{Outline, Span};
use proptest::{collection::vec, prelude::*, sample::select, test_runner::RngSeed};

#[path = "hostile/alphabet.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets read this file too")]
mod alphabet;
mod generate;
#[path = "hostile/invariants.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets read this file too")]
mod invariants;

use alphabet::PIECES;

fn config() -> ProptestConfig {
    let given = ProptestConfig::default();
    let is_asked = env::var_os("PROPTEST_RNG_SEED").is_some();
    let rng_seed = if is_asked { given.rng_seed } else { RngSeed::Fixed(1) };
    ProptestConfig { rng_seed, failure_persistence: None, ..given }
}

/// Any characters at all.
fn anything() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..400).prop_map(String::from_iter)
}

/// What news texts are made of, one piece after the other.
fn news() -> impl Strategy<Value = String> {
    let blanks = select(&["\n", "\n\n", "\n\n\n", " ", "  "][..]);
    vec(prop_oneof![3 => select(PIECES), 1 => blanks], 0..160).prop_map(|pieces| pieces.concat())
}

/// The same with no line end of more than one byte, nor a lone return.
fn news_of_line_feeds() -> impl Strategy<Value = String> {
    news().prop_map(|text| text.replace('\r', ""))
}

/// What this crate prints of an article.
fn printed() -> impl Strategy<Value = String> {
    (0..1_u64 << 32).prop_map(|seed| generate::article(seed).to_string())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_gives_a_sound_outline(text in anything()) {
        invariants::outline(&text);
    }

    #[test]
    fn any_news_gives_a_sound_outline(text in news()) {
        invariants::outline(&text);
    }

    #[test]
    fn two_byte_line_ends_move_offsets_only(text in news_of_line_feeds()) {
        changes_offsets_only(&text, "\r\n", "\r".len());
    }

    #[test]
    fn returns_alone_end_lines_too(text in news_of_line_feeds()) {
        changes_offsets_only(&text, "\r", 0);
    }

    #[test]
    fn trailing_blanks_move_offsets_only(text in news_of_line_feeds()) {
        changes_offsets_only(&text, " \u{a0}\t\n", " \u{a0}\t".len());
    }

    #[test]
    fn a_byte_order_mark_moves_offsets_only(text in news()) {
        let marked = Outline::of(&format!("\u{feff}{text}"));
        let moved = |at: usize| at + '\u{feff}'.len_utf8();
        prop_assert_eq!(facts(&marked, |at| at), facts(&Outline::of(&text), moved));
    }

    #[test]
    fn blank_lines_above_all_move_offsets_only(text in news()) {
        let begun = text.trim_start();
        let above = "\n \n";
        let lowered = Outline::of(&format!("{above}{begun}"));
        let moved = |at: usize| at + above.len();
        prop_assert_eq!(facts(&lowered, |at| at), facts(&Outline::of(begun), moved));
    }

    #[test]
    fn an_article_in_print_survives_the_same(text in printed()) {
        for (line_end, more) in [("\r\n", 1), ("\r", 0), (" \n", 1), (" \u{a0}\t\n", 4), (" \r\n", 2)] {
            changes_offsets_only(&text, line_end, more);
        }
        let read = facts(&Outline::of(&text), |at| at);
        for end in [" ", "\n", " \r\n\r\n ", "\r", "\u{feff}"] {
            prop_assert_eq!(&facts(&Outline::of(&(text.clone() + end)), |at| at), &read, "{:?}", end);
        }
        let marked = Outline::of(&format!("\u{feff}{text}"));
        prop_assert_eq!(facts(&marked, |at| at), facts(&Outline::of(&text), |at| at + '\u{feff}'.len_utf8()));
    }
}

/// Writes `line_end`, which is longer by `more` bytes, for each line feed: only places may differ.
fn changes_offsets_only(text: &str, line_end: &str, more: usize) {
    let changed = Outline::of(&text.replace('\n', line_end));
    let feeds_before = |at: usize| text.bytes().take(at).filter(|&byte| byte == b'\n').count();
    let moved = |at: usize| at + more * feeds_before(at);
    assert_eq!(facts(&changed, |at| at), facts(&Outline::of(text), moved), "{text:?}");
}

/// All that an outline says, line by line, with every place moved. Places that hold no byte have nothing to be moved with.
fn facts(outline: &Outline, moved: impl Fn(usize) -> usize) -> Vec<String> {
    let place = |span: Span| {
        if span.is_empty() {
            return "nowhere".to_owned();
        }
        format!("{}..{}", moved(span.start()), moved(span.end() - 1) + 1)
    };
    let some = |span: Option<Span>| span.map(place);
    let blocks = outline.blocks().iter().map(|block| format!("{} {}", block.kind, place(block.span)));
    let quotes = outline.quotes().iter().map(|quote| {
        let speaker = quote.speaker.map(|by| (place(by.mention), some(by.name), some(by.role)));
        let (kind, span, cue) = (quote.kind, place(quote.span), some(quote.cue));
        format!("{kind} {span} {speaker:?} {cue:?} {}", quote.continues)
    });
    let warnings = outline.warnings().iter().map(|odd| format!("{} {}", odd.kind, place(odd.span)));
    blocks.chain(quotes).chain(warnings).collect()
}

//! Every text that once broke a promise, by name.

#[path = "hostile/invariants.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets read this file too")]
mod invariants;

use newsprint::Outline;

#[test]
fn nothing_is_carried_from_one_text_to_the_next() {
    let first = Outline::of("“Yes”, he");
    let _ = Outline::of(
        "Jane Roe, the mayor of Elmville, agreed.\n\n“I did,” she said.\n\nIt was late.\n\n“Yes”, he",
    );
    assert_eq!(Outline::of("“Yes”, he"), first);
    for text in ["\"", "“Yes”", "“Yes”, he\n\n“No”"] {
        invariants::outline(text);
    }
}

#[test]
fn a_name_without_end_is_no_name() {
    // Each quotation behind such a name would read all of it, and an article would copy it each time.
    for name in ["Jane ".repeat(5_000), "J".repeat(20_000), format!("Jane{}Roe ", " ".repeat(20_000))] {
        let text = format!("{name} said {}", "“yes,” ".repeat(50));
        let outline = invariants::outline(&text);
        for speaker in outline.quotes().iter().filter_map(|quote| quote.speaker) {
            assert!(speaker.mention.len() <= 400, "{speaker:?}");
        }
    }
}

#[test]
fn a_word_without_end_reports_nothing() {
    let text = format!("Jane Roe {}ed {}", "a".repeat(20_000), "“yes,” ".repeat(50));
    let outline = invariants::outline(&text);
    assert!(outline.quotes().iter().filter_map(|quote| quote.cue).all(|cue| cue.len() <= 100));
}

#[test]
fn a_quotation_far_from_the_next_has_its_own_speaker() {
    // Of what stands between, only the ends are read: else a line of 100 MB held 10 GB.
    let far = "The é bridge held. ".repeat(5_000);
    let text = format!("“It will hold,” said Jane Roe. {far}Max Poe said: “It held.”");
    let outline = invariants::outline(&text);
    let speakers = outline.quotes().iter().map(|quote| quote.speaker?.mention.text(&text));
    assert_eq!(speakers.collect::<Vec<_>>(), [Some("Jane Roe"), Some("Max Poe")]);
}

#[test]
fn no_name_or_office_runs_on_from_the_block_above() {
    for end in ["\n", "\n\n", "\r\n", "\r\n\r\n", " \n"] {
        let text =
            format!("Elmville rebuilds its bridge{end}By Jane{end}Roe came late.{end}“It holds,” said Roe.");
        let outline = invariants::outline(&text);
        let name = outline.quotes()[0].speaker.and_then(|speaker| speaker.name);
        assert_eq!(name.and_then(|name| name.text(&text)), Some("Roe"), "{text:?}");
    }
    let marked = "\u{feff}Mayor Jane Roe said “it holds”.";
    for text in [marked, marked.trim_start_matches('\u{feff}')] {
        let speaker = invariants::outline(text).quotes()[0].speaker.expect("a speaker");
        assert_eq!(speaker.role.and_then(|role| role.text(text)), Some("Mayor"), "{text:?}");
    }
}

#[test]
fn a_name_that_is_broken_over_two_lines_is_whole() {
    for end in ["\n", "\r\n", " \n", "\u{a0}\t\r\n"] {
        let text = "Elmville rebuilds its bridge\n\n\
            The old stone bridge across the river was rebuilt last year after\n\
            the flood had taken two of its arches, and the council with Jane\n\
            Roe says that the new arches will hold for a century. The work of\n\
            the county, which had set money aside for its roads and bridges\n\
            long before the water came.\n\n\
            “It holds,” said Roe.\n"
            .replace('\n', end);
        let outline = invariants::outline(&text);
        let name =
            outline.quotes()[0].speaker.and_then(|speaker| speaker.name).and_then(|name| name.text(&text));
        assert_eq!(
            name.map(|name| name.split_whitespace().collect::<Vec<_>>()),
            Some(vec!["Jane", "Roe"]),
            "{text}"
        );
    }
}

//! Every text that once broke a promise, by name.

#[path = "hostile/invariants.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets read this file too")]
mod invariants;

use newsprint::{
    Article, ArticleBuilder, BlockKind, Credit, Outline, Quote, QuoteKind, QuotePlace, Warning, WarningKind,
};

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
fn a_speaker_may_be_set_in_within_the_marks() {
    let text = "Le pont est fermé depuis hier pour tous.\n\n« Le bac, dit Anne Leroux, c’est notre pont. »\n";
    invariants::outline(text);
    let outline = Outline::of(text);
    let speaker = outline.quotes()[0].speaker.expect("a speaker");
    assert_eq!(speaker.mention.text(text), Some("Anne Leroux"));
    // A name below the quotation is the speaker, and what is set in tells nothing then.
    let signed =
        format!("{}\n\n— Paul Martin\n\nLe bac est dans la ville depuis toujours.\n", text.trim_end());
    invariants::outline(&signed);
    let speaker = Outline::of(&signed).quotes()[0].speaker.expect("a speaker");
    assert_eq!(speaker.mention.text(&signed), Some("Paul Martin"));
    let article = Article::parse(text);
    let json = serde_json::to_string(&article).unwrap();
    assert_eq!(serde_json::from_str::<Article>(&json).unwrap(), article);
}

#[test]
fn what_is_set_in_may_end_with_the_quotation() {
    for quoted in ["« Il tient encore, dit Anne Leroux »", "« Tient-il ? demande Anne Leroux. Oui. »"] {
        let text = format!("Le pont est fermé depuis hier pour tous.\n\n{quoted}\n");
        let outline = invariants::outline(&text);
        let mention = outline.quotes()[0].speaker.and_then(|speaker| speaker.mention.text(&text));
        assert_eq!(mention, Some("Anne Leroux"), "{text}");
    }
}

#[test]
fn what_is_set_in_and_tells_nothing_leaves_the_block_above() {
    // Who spoke in the block above reports by a word of that block, though a part of the quotation was read in vain.
    let first = "Ana Ribeiro disse ontem que não há dinheiro para o barco da cidade.";
    for quoted in ["«O barco, disse ontem, volta em junho.»", "\"«Sim», afirmou. «O barco, disse, volta.»\""]
    {
        let text = format!("{first}\n\n{quoted}\n");
        let outline = invariants::outline(&text);
        let quote = outline.quotes()[0];
        let mention = quote.speaker.and_then(|speaker| speaker.mention.text(&text));
        assert_eq!(mention, Some("Ana Ribeiro"), "{text}");
        assert_eq!(quote.cue.map(|cue| (cue.start(), cue.len())), Some((12, 5)), "{text}");
    }
}

#[test]
fn a_text_of_a_few_short_lines_has_a_body() {
    use newsprint::BlockKind::{Byline, Headline, Paragraph};
    for (text, expected) in [
        ("Bridge reopens in Elmville\n\nThe bridge is open again.\n", vec![Headline, Paragraph]),
        ("The bridge is open again.\n", vec![Paragraph]),
        ("By Jane Roe\n\nThe bridge is closed to traffic.\n", vec![Byline, Paragraph]),
    ] {
        let kinds: Vec<_> = Outline::of(text).blocks().iter().map(|block| block.kind).collect();
        assert_eq!(kinds, expected, "{text}");
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
        invariants::outline(text);
        let speaker = Outline::with_roles(text).quotes()[0].speaker.expect("a speaker");
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

#[test]
fn quotations_of_no_order_are_found_unless_there_are_very_many() {
    let words = |count: usize| (0..count).map(|i| format!("word{i:05}")).collect::<Vec<_>>();
    let quoted = |count: usize, order: &[String]| {
        let article = Article::builder().paragraph(words(count).join(" "));
        let quote = |word: &String| Quote::new(QuoteKind::Direct, word.clone(), QuotePlace::Body(0));
        order.iter().map(quote).fold(article, ArticleBuilder::quote).build()
    };
    let backwards: Vec<String> = words(60).into_iter().rev().collect();
    assert!(quoted(60, &backwards).is_ok());
    assert!(quoted(20_000, &words(20_000)).is_ok());
    let backwards: Vec<String> = words(20_000).into_iter().rev().collect();
    let refused = quoted(20_000, &backwards).unwrap_err();
    assert!(refused.to_string().ends_with("is not in the text of body[0]"), "{refused}");
}

#[test]
fn lines_without_end_about_one_thing_take_linear_time() {
    // Each was compared with all before it: 10 s for a megabyte.
    let lines = |line: fn(usize) -> String| (0..300).map(line).collect::<String>();
    for text in [
        lines(|i| format!("A ship in the port of Elmville. (AP Photo/Jane R{i}e)\n")),
        lines(|i| format!("By Jane R{i}e\n")),
        lines(|i| format!("“Yes,” said Jane R{i}e.\n")),
        format!("Town\n\nBy Jane Roe\n{}-30-", lines(|i| format!(" author: Jane R{i}e\n"))),
    ] {
        let article = Article::parse(&text);
        assert!(article.speakers().len() <= 300);
        assert_eq!(Article::parse(&article.to_string()).without_spans(), article.without_spans());
    }
}

#[test]
fn a_credit_of_one_word_over_and_over_takes_linear_time() {
    // What stood before each "for" was read anew for a name: a minute and a half for a megabyte.
    let credit: Credit = "for ".repeat(262_144).parse().expect("a credit, if an odd one");
    assert!(credit.agency.is_some_and(|agency| agency.len() > 1_000_000));
}

#[test]
fn a_label_with_nobody_behind_it_credits_nobody() {
    for text in ["Credit: for ;for ;via ", "Photo: via", "The bridge. Credit: via "] {
        let article = Article::parse(text);
        let credits = article.captions().iter().flat_map(|caption| &caption.credits);
        assert!(credits.into_iter().all(|credit| credit.agency.as_deref() != Some("")), "{text}");
        assert!("Credit: for ;for ;via ".parse::<Credit>().is_err());
    }
}

#[test]
fn a_quotation_of_figures_before_a_credit_has_no_caption_to_stand_in() {
    for text in ["“0…” (AP Photo/Jane Roe)", "\"3\" (AP Photo/Jane Roe)", "“3 / 7” Photo: Jane Roe"]
    {
        let text = &format!(
            "Town opens its bridge again\n\n{text}\n\nThe stone bridge of Elmville is open again after the flood of last \
             year, the council said on Monday, and the ferry has stopped.\n\nThe work took nine months, and the town paid \
             for all of it with what was left of the money for the new road.\n"
        );
        let article = Article::parse(text);
        assert_eq!(article.captions().len(), 1, "{text}");
        assert_eq!(article.captions().first().and_then(|caption| caption.text.as_deref()), None, "{text}");
        assert!(article.quotes().is_empty(), "{text}");
        assert_eq!(Outline::of(text).quotes().len(), 1, "{text}");
    }
}

#[test]
fn marks_with_nothing_in_them_quote_nobody() {
    // Each was a quotation: a text of nothing but marks had an answer of 68 bytes for each of its bytes.
    for text in ["\"\"", "“”", "``````", "“ ‘’ ”", "»»»»", "\"\n\"\n\"\n", "He left. “”", "「」", "“… "]
    {
        let outline = invariants::outline(text);
        assert!(outline.quotes().is_empty(), "{text}");
    }
    let text = "She said: ““We will build it again.”\n\n“\n\n“And it will hold.”";
    let outline = invariants::outline(text);
    let quoted: Vec<_> = outline.quotes().iter().filter_map(|quote| quote.span.text(text)).collect();
    assert_eq!(quoted, ["“We will build it again.”", "“And it will hold.”"]);
    assert!(outline.quotes().iter().all(|quote| !quote.continues));
    let told: Vec<_> = outline.warnings().iter().map(|odd| odd.kind).collect();
    assert_eq!(told.iter().filter(|kind| **kind == WarningKind::UnclosedQuote).count(), 2, "{told:?}");
}

#[test]
fn of_very_many_oddities_the_first_are_told() {
    let outline = invariants::outline(&"Yes” ".repeat(10_000));
    assert_eq!((outline.quotes().len(), outline.warnings().len()), (10_000, 4096));
}

#[test]
fn a_headline_may_end_in_a_full_stop() {
    for headline in [
        "Town rebuilds its old stone bridge.",
        "Council: night ferry to the island 'stays for good.'",
        "Parrot finds its way home after a year at sea.",
    ] {
        let body = "The council of Elmville voted on Monday, after six hours of debate, to pay for what the flood of last \
                    spring had taken from the town.\n\n\
                    The work will take two summers, the county's engineers say, and the road along the river stays closed \
                    to all but the buses until then.";
        let text = format!("{headline}\n\n{body}\n");
        let kinds: Vec<_> = invariants::outline(&text).blocks().iter().map(|block| block.kind).collect();
        assert_eq!(kinds, [BlockKind::Headline, BlockKind::Paragraph, BlockKind::Paragraph], "{headline}");
    }
}

#[test]
fn a_tagline_above_long_cards_is_no_caption() {
    let article = Article::parse(include_str!("../examples/sample.txt"));
    let taglines = article.taglines().iter().map(|tagline| tagline.text.as_str());
    assert!(
        taglines.eq([
            "(Reporting by Jane Roe in Elmville and Tomás Quill in Port Clement; Editing by Sam Okafor)"
        ])
    );
    assert_eq!(article.captions().len(), 1, "{article}");
}

#[test]
fn a_question_with_its_answer_in_marks_below_is_of_the_body() {
    let body = "The harbour master of Elmville has worked on the quay for thirty years, and says that no winter was as long as \
                the last one was.";
    let text = format!(
        "A life on the quay\n\n{body}\n\n{body}\n\n{body}\n\nWhat was the worst night?\n\n\
         “The night of the flood. We had nine boats in the basin, and in the morning two of them lay in the market square.”\n\n{body}\n"
    );
    let outline = invariants::outline(&text);
    let question = text.find("What was").expect("the question");
    let kind = outline.blocks().iter().find(|block| block.span.start() == question).map(|block| block.kind);
    assert_eq!(kind, Some(BlockKind::Paragraph));
}

#[test]
fn control_characters_are_told() {
    let text = "Town rebuilds\u{0} its bridge\r\n\tThe bridge\u{1b}[31m holds\u{9d}\u{80}.\u{a0}\r\n";
    let odd = WarningKind::ControlCharacter;
    let told = invariants::outline(text).warnings().to_vec();
    let places: Vec<_> =
        told.iter().filter(|told| told.kind == odd).map(|told| told.span.to_string()).collect();
    assert_eq!(places, ["13..14", "38..39", "49..53"]);
}

#[test]
fn no_answer_is_more_than_forty_times_its_text() {
    // A quotation takes 88 bytes and a block 24; the shortest line that holds a quotation has three.
    for piece in [
        "\"", "”", "``", "»a", "\"\n", "a\"\n", "\"a\"", "“a", "a\n", "\0a", " 'a' ", "– a\n", "“‘", "\".",
        "-\"", "\"(", "…”",
    ] {
        let text = piece.repeat((64 << 10) / piece.len());
        let outline = invariants::outline(&text);
        let size = size_of_val(outline.blocks())
            + size_of_val(outline.quotes())
            + size_of_val(outline.warnings()).saturating_sub(4096 * size_of::<Warning>());
        assert!(size <= 40 * text.len(), "{size} bytes for {} of {piece:?}", text.len());
    }
    // Not the words of anybody: `."` between two such.
    assert!(invariants::outline(&"\".".repeat(9)).quotes().len() <= 1);
}

#[test]
fn turns_taken_for_paragraphs_are_a_body() {
    let text = format!("Le pont\n\n{}", "— Oui, dit-il, mais pas pour les camions.\n".repeat(6));
    invariants::outline(&text);
    let outline = Outline::of(&text);
    assert!(outline.blocks().iter().any(|block| block.kind == BlockKind::Paragraph));
    assert!(outline.warnings().iter().all(|warning| warning.kind != WarningKind::NoBody));
}

#[test]
fn blanks_before_the_line_ends_of_a_wrapped_text_change_nothing() {
    let text = "The town council voted on Monday to keep the night ferry\n\
        running through the autumn and the mayor said that the boat\n\
        would sail every evening from the old harbour until the ice\n\
        comes in December although some residents had asked for more\n\
        money to be spent. “It holds,” said the harbour pilot, Jane\n\
        Roe. “It always has.”\n";
    let told = |text: &str| {
        let outline = Outline::with_roles(text);
        let words =
            |span: newsprint::Span| span.text(text).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        let by = |quote: &newsprint::QuoteSpan| {
            quote.speaker.map(|by| (words(by.mention), by.name.map(words), by.role.map(words)))
        };
        let kinds: Vec<_> = outline.blocks().iter().map(|block| block.kind).collect();
        (kinds, outline.quotes().iter().map(by).collect::<Vec<_>>())
    };
    let name = Some("Jane Roe".to_owned());
    let by = (name.clone().unwrap(), name, Some("harbour pilot".to_owned()));
    assert_eq!(told(text), (vec![BlockKind::Paragraph], vec![Some(by.clone()), Some(by)]));
    for width in [61, 72, 80, 100] {
        let padded: Vec<String> = text.lines().map(|line| format!("{line:<width$}")).collect();
        let padded = padded.join("\n");
        assert_eq!(told(&padded), told(text), "{width}");
        assert_eq!(told(&padded.replace('\n', "\r\n")), told(text), "{width}");
    }
}

#[test]
fn a_byline_that_names_nobody_known_is_kept() {
    let text = "Bridge opens in Elmville after a year of works\n\n\
        Jamie Quill at Elm Park\n\n\
        Mon 3 Jun 2024 10.45 BST\n\n\
        The bridge opened on Monday after a year of works on its two arches, officials said.";
    assert_eq!(Outline::of(text).blocks()[1].kind, BlockKind::Byline);
    let byline = Article::parse(text).byline().map(|byline| byline.text.clone());
    assert_eq!(byline.as_deref(), Some("Jamie Quill at Elm Park"));
}

#[test]
fn letters_in_two_characters_are_read_as_one() {
    let whole = "Zoë Döring gewinnt die Wahl in Elmstadt\n\n\
        „So geht es nicht“, sagte Bürgermeister Jörg Müller am Montag in Elmstadt. Die Stadt müsse sparen.\n\n\
        „Wir werden kämpfen“, sagte Zoë Döring.\n";
    let letters = [("ö", "o\u{308}"), ("ü", "u\u{308}"), ("ë", "e\u{308}"), ("ä", "a\u{308}")];
    let apart = letters.iter().fold(whole.to_owned(), |text, (one, two)| text.replace(one, two));
    let joined = |text: &str| letters.iter().fold(text.to_owned(), |text, (one, two)| text.replace(two, one));
    let told = |text: &str| {
        let outline = invariants::outline(text);
        let words = |span: newsprint::Span| joined(span.text(text).unwrap());
        let blocks: Vec<_> = outline.blocks().iter().map(|block| (block.kind, words(block.span))).collect();
        let quotes: Vec<_> = (outline.quotes().iter())
            .map(|quote| {
                let by = quote.speaker.map(|by| (words(by.mention), by.name.map(words)));
                (words(quote.span), by, quote.cue.map(words))
            })
            .collect();
        (blocks, quotes)
    };
    assert!(apart.len() > whole.len());
    assert_eq!(told(&apart), told(whole));
    let names = Outline::of(&apart).quotes().iter().filter_map(|quote| quote.speaker?.name).count();
    assert_eq!(names, 2);
}

#[test]
fn a_story_set_in_is_read_in_capitals_as_in_small_letters() {
    let text = include_str!("articles/archive/trawler-set-in.txt");
    let told = |text: &str| {
        let outline = invariants::outline(text);
        let kinds: Vec<_> = outline.blocks().iter().map(|block| (block.kind, block.span)).collect();
        let by: Vec<_> =
            outline.quotes().iter().map(|quote| (quote.span, quote.speaker.and_then(|by| by.name))).collect();
        (kinds, by)
    };
    assert_eq!(told(&text.to_uppercase()), told(text));
}

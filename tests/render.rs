//! What is printed reads back equal: articles made at random, of odd but legal texts.

mod generate;

use std::env;

use newsprint::{Article, Outline};

/// How many articles are made: `ARTICLES=100000 cargo test --release --test render`.
fn count() -> u64 {
    env::var("ARTICLES").map_or(256, |count| count.parse().expect("ARTICLES is a number"))
}

/// Both articles are equal; if not, says in which fields.
#[track_caller]
fn same(read: &Article, printed: &Article, text: &str) {
    if read == printed {
        return;
    }
    let [read, printed] = [read, printed].map(|article| serde_json::to_value(article).unwrap());
    for (field, _) in printed.as_object().into_iter().flatten().chain(read.as_object().into_iter().flatten())
    {
        assert_eq!(&read[field], &printed[field], "{field} of\n{text}");
    }
    panic!("differs in no field of JSON:\n{text}");
}

#[test]
fn what_is_printed_reads_back_equal() {
    for seed in 0..count() {
        let article = generate::article(seed);
        let text = article.to_string();
        let read = Article::parse(&text).without_spans();
        same(&read, &article, &text);
    }
}

#[test]
fn what_is_printed_loses_no_byte() {
    for seed in 0..count().min(256) {
        let text = generate::article(seed).to_string();
        let outline = Outline::of(&text);
        let mut from = 0;
        for block in outline.blocks() {
            let between = &text[from..block.span.start()];
            assert!(between.trim().is_empty(), "article {seed}: {between:?}");
            from = block.span.end();
        }
        assert_eq!(text[from..].trim(), "-30-", "article {seed}");
    }
}

#[test]
fn what_is_read_prints_and_reads_back_equal() {
    let text = "Elmville bridge reopens after a year of works\n\nThe flood had taken two of its arches\n\n\
        By Jane Roe and John Doe\n\nPublished June 3, 2024, 10:45 a.m. EDT\n\n\
        Photo: Reuters The new arches at dawn.\n\n\
        ELMVILLE, June 3 (Reuters) - The old stone bridge across the river opened to traffic on Friday, a year after \
        the flood took two of its arches.\n\n\
        “It will hold for a century,” Mayor Max Muster said at the opening. “We thank all who gave.”\n\n\
        He said the county had paid for the works, and that a second bridge was “not on the table”.\n\n\
        (Reporting by Jane Roe; Editing by Ida Probe)\n\n\
        Related articles\n\n\
        • Flood takes two arches\n\n\
        • County sets money aside for its roads and bridges\n";
    let article = Article::parse(text);
    assert_eq!(article.quotes().len(), 3, "{article:#?}");
    let again = Article::parse(&article.to_string());
    assert_eq!(again.without_spans(), article.without_spans());
}

#[test]
fn an_empty_article_prints_and_reads_back_empty() {
    let text = Article::default().to_string();
    assert_eq!(text, "\n\n-30-");
    assert_eq!(Article::parse(&text), Article::default());
}

#[test]
fn other_line_ends_and_a_blank_end_do_no_harm() {
    let without_quotes = |article: Article| article.into_builder().quotes([]).build().unwrap();
    for seed in 0..64 {
        let article = generate::article(seed);
        let text = article.to_string().replace('\n', "\r\n") + "\r\n";
        let read = Article::parse(&text).without_spans();
        same(&without_quotes(read), &without_quotes(article), &text);
    }
}

#[test]
fn a_text_that_only_ends_like_a_print_is_read_as_any_text() {
    for text in [
        "Elmville bridge reopens\n\nThe old stone bridge across the river opened to traffic on Friday.\n\n-30-",
        "Elmville bridge reopens\n\n   • A title without a list\n\n-30-",
        "Elmville bridge reopens\n\nByline:\n\n-30-",
        "Elmville bridge reopens\n\n author: Jane Roe\n\n-30-",
        "Elmville bridge reopens\n\nPublished: 2024\nPublished: 2025\n\n-30-",
        "Elmville bridge reopens\n-30-",
        "-30-",
    ] {
        let outline = Outline::of(text);
        let last = outline.blocks().last().and_then(|block| block.span.text(text));
        assert_eq!(last, Some("-30-"), "{text}");
    }
}

//! The article that started the project, where it lies beside the checkout.

use std::{collections::BTreeMap, env, fs};

use newsprint::{Article, BodyKind, Outline, Span};
use serde_json::{Value, json};

/// The text and what must come out of it, or `None` where they do not lie.
fn seed() -> Option<(String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/seed");
    let files = fs::read_to_string(format!("{folder}/article.txt"))
        .and_then(|text| Ok((text, fs::read_to_string(format!("{folder}/expected.json"))?)));
    match files {
        Ok((text, expected)) => Some((text, serde_json::from_str(&expected).unwrap())),
        Err(error) => {
            assert!(env::var_os("CI").is_none(), "{folder}: {error}");
            eprintln!("SKIPPED: {folder}: {error}");
            None
        }
    }
}

fn place(span: Span) -> Value {
    json!({"start": span.start(), "end": span.end()})
}

#[test]
fn the_outline_of_the_seed_is_whole() {
    let Some((text, expected)) = seed() else { return };
    let outline = Outline::of(&text);
    let blocks: Vec<Value> = outline
        .blocks()
        .iter()
        .map(|block| json!({"kind": block.kind, "start": block.span.start(), "end": block.span.end()}))
        .collect();
    assert_eq!(Value::from(blocks), expected["outline"]["blocks"]);
    let quotes: Vec<Value> = outline
        .quotes()
        .iter()
        .map(|quote| {
            let speaker = quote.speaker.map(|speaker| {
                let mut mention = place(speaker.mention);
                mention["name"] = speaker.name.and_then(|name| name.text(&text)).into();
                mention
            });
            json!({
                "start": quote.span.start(),
                "end": quote.span.end(),
                "kind": quote.kind,
                "speaker": speaker,
                "cue": quote.cue.map(place),
            })
        })
        .collect();
    assert_eq!(Value::from(quotes), expected["outline"]["quotes"]);
}

#[test]
fn the_article_of_the_seed_is_whole() {
    let Some((text, expected)) = seed() else { return };
    let expected = &expected["article"];
    let article = Article::parse(&text);
    assert_eq!(json!(article.headline()), expected["headline"]);
    assert_eq!(json!(article.deck()), expected["deck"]);

    let captions: Vec<Value> = article
        .captions()
        .iter()
        .map(|caption| {
            let agencies: Vec<_> = caption.credits.iter().map(|credit| &credit.agency).collect();
            json!({"text": caption.text, "credits": agencies})
        })
        .collect();
    assert_eq!(Value::from(captions), expected["captions"]);
    assert!(
        article.captions().iter().all(|it| it.credits.iter().all(|credit| credit.photographer.is_none()))
    );

    assert!(article.body().iter().all(|block| block.kind == BodyKind::Paragraph));
    let paragraphs: Vec<&str> = article.body().iter().map(|block| block.text.as_str()).collect();
    assert_eq!(json!(paragraphs), expected["paragraphs"]);

    let speakers: BTreeMap<&str, Value> =
        article.speakers().iter().map(|voice| (voice.name, json!({"role": voice.role}))).collect();
    assert_eq!(json!(speakers), expected["speakers"]);
    assert_eq!(article.quotes_by("Donald Trump").count(), 6);
    assert_eq!(article.quotes_by("Joe Biden").count(), 1);

    let [related] = article.related() else { panic!("{:#?}", article.related()) };
    assert_eq!(json!(related.heading), expected["related_heading"]);
    let items: Vec<Value> = related
        .items
        .iter()
        .map(|item| json!({"title": item.title, "summary": item.summary, "sources": item.sources}))
        .collect();
    assert_eq!(Value::from(items), expected["related"]);

    for quote in article.quotes() {
        let printed = quote.span.and_then(|span| span.text(&text)).unwrap();
        assert!(printed.contains(&quote.text) && printed.len() < quote.text.len() + 7, "{quote:?}");
    }
    assert!(article.byline().is_none() && article.published().is_none() && article.dateline().is_none());
    assert!(article.taglines().is_empty() && article.notices().is_empty());
}

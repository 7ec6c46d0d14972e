//! The forms of others: ninjs against its official schema, Markdown against a parser, schema.org by its fields.

mod generate;

use std::{env, fs};

use newsprint::{Article, Byline, Caption, Credit, Dateline, Notice, NoticeKind, Tagline, Timestamp};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::{Value, json};

/// All articles of the repository, and some made at random.
fn articles() -> Vec<Article> {
    let mut texts = Vec::new();
    for folder in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/articles")).unwrap() {
        let folder = folder.unwrap().path();
        if folder.is_dir() {
            let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
            texts.extend(files.filter(|path| path.extension().is_some_and(|end| end == "txt")));
        }
    }
    assert!(texts.len() > 20, "{texts:?}");
    let read = texts.iter().map(|path| Article::parse(&fs::read_to_string(path).unwrap()));
    read.chain((0..64).map(generate::article)).collect()
}

#[test]
fn ninjs_fits_the_schema_of_iptc() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/standards/ninjs-3.1/ninjs-schema_3.1.json");
    let schema: Value = match fs::read_to_string(path) {
        Ok(schema) => serde_json::from_str(&schema).unwrap(),
        Err(error) => {
            assert!(env::var_os("CI").is_none(), "{path}: {error}");
            eprintln!("SKIPPED: {path}: {error}");
            return;
        }
    };
    // The schema names another one by its address, which is not looked up: any object will do.
    let geo = "https://geojson.org/schema/GeoJSON.json";
    let registry =
        jsonschema::Registry::new().add(geo, json!({"type": "object"})).unwrap().prepare().unwrap();
    let validator = jsonschema::options()
        .offline()
        .should_validate_formats(true)
        .with_registry(&registry)
        .build(&schema)
        .unwrap();
    assert!(!validator.is_valid(&json!({"headlines": []})), "an object without a uri is refused");
    for uri in ["urn:example:bridge", "https://example.org/news/bridge?page=1#top"] {
        for article in articles() {
            let json = serde_json::to_value(article.to_ninjs(uri)).unwrap();
            if let Err(error) = validator.validate(&json) {
                panic!("{error} at {}:\n{json:#}", error.instance_path());
            }
        }
    }
}

/// An article with one of each part.
fn whole() -> Article {
    let quoted =
        "ELMVILLE, June 3 (AP) — “It will hold for a century,” Mayor Max Muster said at the opening.";
    Article::builder()
        .headline("Town rebuilds its bridge")
        .deck("The old arches stand again")
        .byline("By Jane Roe, Staff Writer".parse::<Byline>().unwrap())
        .published("June 3, 2024, 10:45 a.m. EDT".parse::<Timestamp>().unwrap())
        .updated("June 4, 2024".parse::<Timestamp>().unwrap())
        .dateline("ELMVILLE, June 3 (AP) —".parse::<Dateline>().unwrap())
        .agency("AP")
        .caption(
            Caption::new("The arches at dawn.").credit(Credit::photographer("John Doe").with_agency("AP")),
        )
        .paragraph(quoted)
        .heading("What is to come")
        .list_item("A second <bridge> & more.")
        .tagline("(Reporting by Ida Probe; Editing by Joe Bloggs)".parse::<Tagline>().unwrap())
        .notice(Notice::new(NoticeKind::Correction, "Correction: It has five arches."))
        .notice(Notice::new(NoticeKind::Copyright, "© 2024 The Elmville Times"))
        .language("en")
        .build()
        .unwrap()
        .with_quotes_read()
}

#[test]
fn ninjs_has_each_part_in_its_place() {
    assert_eq!(
        serde_json::to_value(whole().to_ninjs("urn:example:bridge")).unwrap(),
        json!({
            "uri": "urn:example:bridge",
            "type": "text",
            "standard": {"name": "ninjs", "version": "3.1"},
            "firstCreated": "2024-06-03T10:45:00-04:00",
            "versionCreated": "2024-06-03T10:45:00-04:00",
            "language": "en",
            "headlines": [
                {"role": "main", "contentType": "text/plain", "value": "Town rebuilds its bridge"},
                {"role": "sub", "contentType": "text/plain", "value": "The old arches stand again"},
            ],
            "by": "Jane Roe",
            "located": "ELMVILLE",
            "infoSources": [{"name": "AP"}],
            "bodies": [
                {
                    "role": "main",
                    "contentType": "text/plain",
                    "wordCount": 25,
                    "value": "ELMVILLE, June 3 (AP) — “It will hold for a century,” Mayor Max Muster said at the opening.\n\n\
                        What is to come\n\nA second <bridge> & more.",
                },
                {
                    "role": "richtext",
                    "contentType": "application/xhtml+xml",
                    "value": "<p>ELMVILLE, June 3 (AP) — “It will hold for a century,” Mayor Max Muster said at the opening.</p>\
                        <h2>What is to come</h2><ul><li>A second &lt;bridge&gt; &amp; more.</li></ul>",
                },
            ],
            "associations": [{
                "name": "picture-1",
                "uri": "urn:example:bridge#picture-1",
                "type": "picture",
                "descriptions": [{"role": "main", "contentType": "text/plain", "value": "The arches at dawn."}],
                "by": "John Doe",
                "infoSources": [{"name": "AP"}],
            }],
            "edNote": "Correction: It has five arches.",
            "copyrightNotice": "© 2024 The Elmville Times",
        }),
    );
}

#[test]
fn schema_org_has_each_part_in_its_place() {
    let person = |name: &str| json!({"@type": "Person", "name": name});
    assert_eq!(
        serde_json::to_value(whole().to_schema_org()).unwrap(),
        json!({
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "Town rebuilds its bridge",
            "abstract": "The old arches stand again",
            "author": [{"@type": "Person", "name": "Jane Roe", "jobTitle": "Staff Writer"}],
            "contributor": [person("Ida Probe")],
            "editor": [person("Joe Bloggs")],
            "sourceOrganization": {"@type": "Organization", "name": "AP"},
            "datePublished": "2024-06-03T10:45:00-04:00",
            "dateModified": "2024-06-04",
            "dateline": "ELMVILLE, June 3 (AP) —",
            "locationCreated": {"@type": "Place", "name": "ELMVILLE"},
            "image": [{
                "@type": "ImageObject",
                "caption": "The arches at dawn.",
                "creditText": "John Doe/AP",
                "creator": [person("John Doe")],
            }],
            "articleBody": "ELMVILLE, June 3 (AP) — “It will hold for a century,” Mayor Max Muster said at the opening.\n\n\
                What is to come\n\nA second <bridge> & more.",
            "wordCount": 25,
            "inLanguage": "en",
            "hasPart": [{
                "@type": "Quotation",
                "text": "It will hold for a century,",
                "creator": {"@type": "Person", "name": "Max Muster", "jobTitle": "Mayor"},
            }],
            "correction": [{"@type": "CorrectionComment", "text": "Correction: It has five arches."}],
            "copyrightNotice": "© 2024 The Elmville Times",
        }),
    );
}

/// An article in which each of some speakers says something.
fn spoken(speakers: &[&str]) -> Article {
    let said = speakers
        .iter()
        .enumerate()
        .map(|(i, who)| format!("“It holds for {i} years,” {who} said on Monday.\n\n"));
    Article::parse(&format!(
        "Mill strike ends after three weeks\n\nBy Jane Roe\n\nThe workers of the mill in Elmville went back to their machines on \
         Monday after a strike of three weeks.\n\n{}",
        said.collect::<String>()
    ))
}

#[test]
fn who_is_no_person_with_a_name_creates_nothing_in_schema_org() {
    for (who, expected) in [
        ("John Doe", Some("John Doe")),
        ("Mayor Max Muster", Some("Max Muster")),
        ("Jane Hall", Some("Jane Hall")),
        ("he", None),
        ("a spokesman", None),
        ("the Elmville Police Department", None),
        ("Elm Holdings Inc.", None),
    ] {
        let article = spoken(&[who]);
        assert!(article.quotes().iter().any(|quote| quote.speaker.is_some()), "{who}");
        let written = article.to_schema_org();
        let creator = written.has_part.first().and_then(|said| said.creator.as_ref());
        assert_eq!(creator.map(|creator| creator.name.as_str()), expected, "{who}");
    }
}

#[test]
fn who_has_no_name_is_one_voice_or_another() {
    for (who, expected) in [
        (
            ["a spokesman for Elm Co.", "a spokesman for the union"],
            &[("a spokesman", 1), ("a spokesman", 1)][..],
        ),
        (["he", "he"], &[("he", 1), ("he", 1)]),
        (["the mayor", "the mayor"], &[("the mayor", 2)]),
        (["the police", "the mayor"], &[("the police", 1), ("the mayor", 1)]),
        (["John Doe", "Doe"], &[("John Doe", 2)]),
    ] {
        let article = spoken(&who);
        let voices: Vec<(&str, usize)> =
            article.speakers().into_iter().map(|voice| (voice.name, voice.quotes)).collect();
        assert_eq!(voices, expected, "{who:?}");
    }
    let again = Article::parse("“It is dry,” a farmer said. “It was wet before the summer began.”");
    assert_eq!(again.speakers().iter().map(|voice| voice.quotes).collect::<Vec<_>>(), [2]);
}

#[test]
fn no_sign_of_a_text_is_one_of_the_form() {
    let hostile = "\0</p><script>a\t&amp;\u{b}</script>\u{ffff} ![x](javascript:y) `z`";
    let article = Article::builder()
        .headline(hostile)
        .paragraph(hostile)
        .list_item(hostile)
        .caption(Caption::new(hostile))
        .build()
        .unwrap();
    let value = serde_json::to_value(article.to_ninjs("urn:example:hostile")).unwrap();
    let shown =
        "\u{fffd}&lt;/p&gt;&lt;script&gt;a\t&amp;amp;\u{fffd}&lt;/script&gt;\u{fffd} ![x](javascript:y) `z`";
    assert_eq!(value["bodies"][1]["value"], format!("<p>{shown}</p><ul><li>{shown}</li></ul>"));
    for event in Parser::new(&article.to_markdown()) {
        let is_of_the_text = matches!(
            event,
            Event::Html(_)
                | Event::InlineHtml(_)
                | Event::Code(_)
                | Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock | Tag::CodeBlock(_))
        );
        assert!(!is_of_the_text, "{event:?}");
    }
}

/// The texts of the paragraphs, headings and entries of lists of a page of Markdown.
fn texts(markdown: &str) -> Vec<String> {
    let (mut all, mut text) = (Vec::new(), String::new());
    for event in Parser::new(markdown) {
        match event {
            Event::Text(part) | Event::Code(part) | Event::InlineHtml(part) | Event::Html(part) => {
                text.push_str(&part);
            }
            Event::Start(Tag::Paragraph)
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                all.push(std::mem::take(&mut text));
            }
            Event::SoftBreak | Event::HardBreak => panic!("a line is broken in {markdown}"),
            _ => {}
        }
    }
    all
}

#[test]
fn markdown_shows_every_text_as_it_is() {
    for article in articles() {
        let markdown = article.to_markdown();
        let shown = texts(&markdown);
        let headline = article.headline().into_iter().map(str::to_owned);
        let body = article.body().iter().map(|block| block.text.clone());
        let captions = article.captions().iter().map(ToString::to_string);
        for text in headline.chain(body).chain(captions) {
            assert!(shown.contains(&text), "{text:?} is not in {shown:#?}\n{markdown}");
        }
    }
}

#[test]
fn clean_text_is_the_body_alone() {
    for article in articles() {
        let text = article.to_text();
        let blocks: Vec<&str> = article.body().iter().map(|block| block.text.as_str()).collect();
        let shown: Vec<&str> = text.split("\n\n").filter(|block| !block.is_empty()).collect();
        assert_eq!(shown, blocks);
    }
}

//! An article made by hand, with all that it may have: each part comes out as it was put in.

use std::fmt::Display;

use newsprint::{
    Article, Author, BlockKind, BodyBlock, BodyKind, Byline, Caption, Credit, CreditKind, Dateline, Notice,
    NoticeKind, Quote, QuoteKind, QuotePlace, RelatedGroup, RelatedItem, Span, Speaker, Tagline,
    TaglineCredit, TaglineRole, Timestamp,
};
use serde_json::{Value, json};

fn span(start: usize, end: usize) -> Span {
    Span::new(start, end).unwrap()
}

fn article() -> Article {
    let author = Author::new("Jane Roe").with_role("Staff Writer").with_email("roe@example.org");
    let picture =
        Credit::photographer("Hollis Wynn").with_agency("Coastal Press").with_kind(CreditKind::File);
    let speaker = Speaker::new("Quill").with_name("Tomás Quill").with_role("Mayor");
    Article::builder()
        .headline("Elmville rebuilds its bridge")
        .headline_span(span(0, 28))
        .deck("It took a year")
        .deck_span(span(30, 44))
        .byline(Byline::new("By Jane Roe").author(author.with_handle("@roe")).with_agency("Coastal Press"))
        .published(Timestamp::unread("on Monday"))
        .updated(Timestamp::new("2021-03-04".parse().unwrap()).with_text("March 4"))
        .dateline(
            Dateline::new("ELMVILLE, Maine (Coastal Press) —")
                .with_place("ELMVILLE")
                .with_region("Maine")
                .with_agency("Coastal Press")
                .with_date("March 3"),
        )
        .agency("Coastal Press")
        .captions([Caption::new("The arches at dawn.").credit(picture)])
        .caption(Caption::of(Credit::agency("Elm Agency")))
        .heading("The arches")
        .paragraph("ELMVILLE, Maine (Coastal Press) — The bridge is “whole again,” said Tomás Quill.")
        .list_item("Two arches are new.")
        .block(BodyBlock::new(BodyKind::Paragraph, "“We paid for it,” Quill said.").with_span(span(50, 79)))
        .quotes([Quote::new(QuoteKind::Mixed, "whole again,", QuotePlace::Body(1))
            .with_speaker(speaker)
            .with_cue("said")])
        .quote(
            Quote::new(QuoteKind::Direct, "We paid for it,", QuotePlace::Body(3))
                .with_speaker(Speaker::new("Quill").with_name("Tomás Quill")),
        )
        .taglines([Tagline::new("Editing by Sam Okafor")
            .credit(TaglineCredit::new(TaglineRole::Editing).name("Sam Okafor"))])
        .tagline(Tagline::new("Reporting by Jane Roe"))
        .notices([Notice::new(NoticeKind::Correction, "An earlier version had one arch.")])
        .notice(Notice::new(NoticeKind::Copyright, "© Coastal Press"))
        .related_groups([RelatedGroup::new("Read more")
            .item(RelatedItem::new("A ferry").with_summary("It sails.").source("Elm Times"))])
        .related(RelatedGroup::default().item(RelatedItem::new("A road")))
        .language("en")
        .build()
        .unwrap()
}

#[test]
fn each_part_comes_out_as_it_was_put_in() {
    let whole = json!({
        "headline": "Elmville rebuilds its bridge",
        "headline_span": {"start": 0, "end": 28},
        "deck": "It took a year",
        "deck_span": {"start": 30, "end": 44},
        "byline": {
            "text": "By Jane Roe",
            "authors": [{
                "name": "Jane Roe", "role": "Staff Writer", "email": "roe@example.org", "handle": "@roe",
            }],
            "agency": "Coastal Press",
        },
        "published": {"text": "on Monday"},
        "updated": {"value": "2021-03-04", "text": "March 4"},
        "dateline": {
            "text": "ELMVILLE, Maine (Coastal Press) —", "place": "ELMVILLE", "region": "Maine",
            "agency": "Coastal Press", "date": "March 3",
        },
        "agency": "Coastal Press",
        "captions": [
            {
                "text": "The arches at dawn.",
                "credits": [{"photographer": "Hollis Wynn", "agency": "Coastal Press", "kind": "file"}],
            },
            {"credits": [{"agency": "Elm Agency"}]},
        ],
        "body": [
            {"kind": "heading", "text": "The arches"},
            {
                "kind": "paragraph",
                "text": "ELMVILLE, Maine (Coastal Press) — The bridge is “whole again,” said Tomás Quill.",
            },
            {"kind": "list_item", "text": "Two arches are new."},
            {
                "kind": "paragraph", "text": "“We paid for it,” Quill said.",
                "span": {"start": 50, "end": 79},
            },
        ],
        "quotes": [
            {
                "text": "whole again,", "kind": "mixed", "cue": "said", "place": {"body": 1},
                "speaker": {"mention": "Quill", "name": "Tomás Quill", "role": "Mayor"},
            },
            {
                "text": "We paid for it,", "kind": "direct", "place": {"body": 3},
                "speaker": {"mention": "Quill", "name": "Tomás Quill"},
            },
        ],
        "taglines": [
            {"text": "Editing by Sam Okafor", "credits": [{"role": "editing", "names": ["Sam Okafor"]}]},
            {"text": "Reporting by Jane Roe"},
        ],
        "notices": [
            {"kind": "correction", "text": "An earlier version had one arch."},
            {"kind": "copyright", "text": "© Coastal Press"},
        ],
        "related": [
            {
                "heading": "Read more",
                "items": [{"title": "A ferry", "summary": "It sails.", "sources": ["Elm Times"]}],
            },
            {"items": [{"title": "A road"}]},
        ],
        "language": "en",
    });
    let article = article();
    assert_eq!(serde_json::to_value(&article).unwrap(), whole);
    assert_eq!(serde_json::from_value::<Article>(whole).unwrap(), article);
    assert_eq!(article.to_builder().build().unwrap(), article);
    assert_eq!(article.clone().into_builder().build().unwrap(), article);
}

#[test]
fn each_getter_gives_its_part() {
    let article = article();
    let json = serde_json::to_value(&article).unwrap();
    for (name, part) in [
        ("headline", json!(article.headline())),
        ("headline_span", json!(article.headline_span())),
        ("deck", json!(article.deck())),
        ("deck_span", json!(article.deck_span())),
        ("byline", json!(article.byline())),
        ("published", json!(article.published())),
        ("updated", json!(article.updated())),
        ("dateline", json!(article.dateline())),
        ("agency", json!(article.agency())),
        ("captions", json!(article.captions())),
        ("body", json!(article.body())),
        ("quotes", json!(article.quotes())),
        ("taglines", json!(article.taglines())),
        ("notices", json!(article.notices())),
        ("related", json!(article.related())),
        ("language", json!(article.language())),
    ] {
        assert_eq!(json.get(name), Some(&part), "{name}");
        assert_ne!(part, Value::Null, "{name}");
    }
    assert_eq!(article.lead(), Some("The bridge is “whole again,” said Tomás Quill."));
    assert_eq!(article.quotes_by("Tomás Quill").count(), 2);
    assert_eq!(article.quotes_by("Jane Roe").count(), 0);
    let voices = article.speakers();
    assert_eq!(
        (voices.len(), voices[0].name, voices[0].role, voices[0].quotes),
        (1, "Tomás Quill", Some("Mayor"), 2)
    );
    assert_eq!(article.quotes()[1].speaker.as_ref().unwrap().known_as(), "Tomás Quill");
    assert_eq!(Speaker::new("he").known_as(), "he");
    assert_eq!(article.quotes()[0].place.to_string(), "body[1]");
    let bare = article.without_spans();
    assert_eq!((bare.headline_span(), bare.deck_span(), bare.body()[3].span), (None, None, None));
}

#[test]
fn a_kind_is_named_as_in_json() {
    fn names<T: serde::Serialize + Display>(kinds: &[T], name: fn(&T) -> &'static str) {
        for kind in kinds {
            assert_eq!(serde_json::to_value(kind).unwrap(), name(kind));
            assert_eq!(kind.to_string(), name(kind));
        }
    }
    names(&[BodyKind::Paragraph, BodyKind::Heading, BodyKind::ListItem], |kind| kind.as_str());
    names(&[CreditKind::File, CreditKind::Handout, CreditKind::Courtesy], |kind| kind.as_str());
    names(&[NoticeKind::Correction, NoticeKind::Note, NoticeKind::Copyright], |kind| kind.as_str());
    names(&[QuoteKind::Direct, QuoteKind::Mixed, QuoteKind::Scare], |kind| kind.as_str());
    names(
        &[
            TaglineRole::Reporting,
            TaglineRole::Writing,
            TaglineRole::Editing,
            TaglineRole::AdditionalReporting,
            TaglineRole::Photography,
        ],
        |role| role.as_str(),
    );
    names(
        &[
            BlockKind::Headline,
            BlockKind::Deck,
            BlockKind::Byline,
            BlockKind::Timestamp,
            BlockKind::Caption,
            BlockKind::Paragraph,
            BlockKind::Heading,
            BlockKind::ListItem,
            BlockKind::RelatedHeading,
            BlockKind::RelatedItem,
            BlockKind::Boilerplate,
        ],
        |kind| kind.as_str(),
    );
}

#[test]
fn a_language_is_a_tag() {
    let is_taken = |tag: &str| Article::builder().language(tag).build().is_ok();
    for tag in ["en", "gsw", "pt-BR", "zh-Hant-TW", "de-1996", "de-x-1", "abcdefgh-abcdefgh"] {
        assert!(is_taken(tag), "{tag}");
    }
    for tag in
        ["", "e", "e1", "12", "en-", "-en", "en_GB", "en-ü", "en-g b", "abcdefghi", "en-abcdefghi", "en--GB"]
    {
        assert!(!is_taken(tag), "{tag}");
    }
}

#[test]
fn blocks_take_the_place_of_a_body_and_of_nothing_else() {
    let begun =
        Article::builder().headline("Bridge reopens").block(BodyBlock::new(BodyKind::Paragraph, "It held."));
    let article = begun.body([BodyBlock::new(BodyKind::Paragraph, "It rained.")]).build().unwrap();
    assert_eq!(article.headline(), Some("Bridge reopens"));
    assert_eq!(article.body().iter().map(|block| block.text.as_str()).collect::<Vec<_>>(), ["It rained."]);
}

#[test]
fn parts_may_touch() {
    let article = |deck: Span| {
        let named = Article::builder().headline("Bridge").headline_span(span(0, 6));
        named.deck("It held").deck_span(deck).build()
    };
    assert!(article(span(6, 13)).is_ok());
    assert!(article(span(5, 12)).is_err());
}

/// An article that was read, to be changed by hand.
fn read() -> Article {
    let article = Article::parse(
        "Elmville bridge reopens after a year of works\n\nThe flood had taken two of its arches\n\nBy Jane Roe\n\n\
         ELMVILLE, June 3 (AP) — The old stone bridge across the river opened to traffic on Friday, a year after the \
         flood took two of its arches.\n",
    );
    assert_eq!((article.deck().is_some(), article.agency()), (true, Some("AP")), "{article:#?}");
    article
}

#[test]
fn the_agency_goes_with_byline_and_dateline() {
    let reuters = || Byline::new("By Jane Roe, Reuters").with_agency("Reuters");
    let dateline = || Dateline::new("ELMVILLE (AP) —").with_agency("AP");
    let article = Article::builder;
    for (builder, expected) in [
        (article().byline(reuters()), Some("Reuters")),
        (article().dateline(dateline()), Some("AP")),
        (article().dateline(dateline()).byline(reuters()), Some("Reuters")),
        (article().byline(reuters()).dateline(dateline()), Some("Reuters")),
        (article().byline(reuters()).dateline(dateline()).without_byline(), Some("AP")),
        (article().byline(reuters()).byline(Byline::new("By Jane Roe")), None),
        (article().agency("dpa").byline(reuters()), Some("dpa")),
        (article().byline(reuters()).agency("dpa"), Some("dpa")),
        (article().byline(reuters()).without_agency(), None),
        (read().into_builder().byline(reuters()), Some("Reuters")),
        (read().into_builder().byline(reuters()).without_byline(), Some("AP")),
        (read().into_builder().without_dateline(), None),
    ] {
        let built = builder.build().unwrap();
        assert_eq!(built.agency(), expected, "{built}");
        let says_so = built.to_string().contains("Agency:");
        let named = built.byline().and_then(|it| it.agency.as_deref());
        let named = named.or_else(|| built.dateline().and_then(|it| it.agency.as_deref()));
        assert_eq!(says_so, named != expected, "{built}");
    }
}

#[test]
fn another_text_has_another_place() {
    let before = read();
    let same = before.to_builder().headline(before.headline().unwrap()).deck(before.deck().unwrap()).build();
    assert_eq!(same.as_ref(), Ok(&before));
    let other = before.to_builder().headline("Other").deck("Another").build().unwrap();
    assert_eq!((other.headline(), other.headline_span()), (Some("Other"), None));
    assert_eq!((other.deck(), other.deck_span()), (Some("Another"), None));
    let placed = before.to_builder().headline("Other").headline_span(span(0, 5)).build().unwrap();
    assert_eq!(placed.headline_span(), Some(span(0, 5)));
}

#[test]
fn what_an_article_has_once_can_be_taken_away() {
    let whole = read().into_builder().published(Timestamp::unread("now")).updated(Timestamp::unread("now"));
    let whole = whole.language("en").agency("dpa").build().unwrap();
    let gone = whole
        .into_builder()
        .without_headline()
        .without_deck()
        .without_byline()
        .without_published()
        .without_updated()
        .without_dateline()
        .without_agency()
        .without_language()
        .body([])
        .build();
    assert_eq!(gone, Ok(Article::default()));
    let lead = BodyBlock::new(BodyKind::Paragraph, "Another lead.");
    let error = read().into_builder().body([lead.clone()]).build().unwrap_err();
    assert_eq!(error.to_string(), "dateline is not at the head of body[0]");
    let changed = read().into_builder().without_dateline().body([lead]).build().unwrap();
    assert_eq!(changed.lead(), Some("Another lead."));
}

//! Errors by their text: what was wrong, and where.

use newsprint::{
    Article, Author, BuildError, BuildErrorKind, Byline, Caption, Credit, Dateline, EncodingError, Notice,
    NoticeKind, ParseError, Quote, QuoteKind, QuotePlace, RelatedGroup, RelatedItem, Span, Speaker, Tagline,
    TaglineCredit, TaglineRole, Timestamp, When,
};
use time::{OffsetDateTime, UtcOffset};

fn span(start: usize, end: usize) -> Span {
    Span::new(start, end).unwrap()
}

#[test]
fn bytes_that_are_not_utf_8_are_placed() {
    for (bytes, at) in [
        (&b"Caf\xe9 closes"[..], 3),
        (b"\xff", 0),
        (b"Elmville \xe2\x80", 9),
        ("Élmville \u{fffd}".as_bytes(), usize::MAX),
    ] {
        let read = Article::from_utf8(bytes);
        match read {
            Ok(_) => assert_eq!(at, usize::MAX),
            Err(error @ EncodingError { .. }) => {
                assert_eq!(error.at, at);
                assert_eq!(error.to_string(), format!("not UTF-8 at byte {at}"));
            }
        }
    }
}

#[test]
fn a_time_says_at_which_byte_it_goes_wrong() {
    let error: ParseError = "2019-02-30".parse::<When>().unwrap_err();
    assert_eq!(error.span, span(0, 10));
    assert_eq!(error.to_string(), "no such day at byte 0");
}

#[test]
fn a_field_says_what_was_expected_and_where() {
    fn shown<T: std::str::FromStr<Err = ParseError>>(text: &str) -> String {
        text.parse::<T>().map_or_else(|error| error.to_string(), |_| "read".to_owned())
    }
    for (shown, expected) in [
        (shown::<Timestamp>("Updated: 30.02.2021"), "no such day at byte 9"),
        (shown::<Timestamp>("03/04/2021"), "day and month may change places at byte 0"),
        (shown::<Timestamp>("Nov 18"), "expected a year at byte 6"),
        (shown::<Byline>("By"), "expected a name or an agency at byte 0"),
        (shown::<Dateline>("ELMVILLE (AP"), "expected ) at byte 12"),
        (shown::<Credit>("Photo: KCNA/ EPA"), "expected one credit at byte 13"),
        (shown::<Credit>(""), "expected a photographer or an agency at byte 0"),
        (shown::<Caption>(""), "expected a text or a credit at byte 0"),
        (shown::<Caption>(" \u{feff}\n"), "expected a text or a credit at byte 0"),
        (
            shown::<Tagline>("Jane Roe went home."),
            "expected a part of the work, such as \"Reporting by\" at byte 0",
        ),
    ] {
        assert_eq!(shown, expected);
    }
}

#[expect(clippy::large_stack_arrays, reason = "a table of builders reads best in one place")]
#[test]
fn a_build_says_which_field_is_wrong_and_how() {
    let article = Article::builder;
    let quote = || Quote::new(QuoteKind::Direct, "It holds,", QuotePlace::Body(0));
    let said = || article().paragraph("“It holds,” she said.");
    let offset_alone = When { offset: Some(UtcOffset::UTC), ..When::new(OffsetDateTime::UNIX_EPOCH.date()) };
    let at = |mut quote: Quote, span| {
        quote.span = Some(span);
        quote
    };
    for (builder, expected) in [
        (article().headline(""), "headline is empty"),
        (article().headline(" \u{feff}\n"), "headline is empty"),
        (article().deck("\n\n"), "deck is empty"),
        (article().agency(""), "agency is empty"),
        (article().byline(Byline::new("")), "byline.text is empty"),
        (
            article().byline(Byline::new("x").author(Author::new("y").with_role(" "))),
            "byline.authors[0].role is empty",
        ),
        (article().published(Timestamp::unread("")), "published.text is empty"),
        (
            article().updated(Timestamp::new(offset_alone)),
            "updated.value has an offset from UTC, but no time of day",
        ),
        (article().dateline(Dateline::new("x").with_place("")), "dateline.place is empty"),
        (
            article().heading("ELMVILLE —").paragraph("It rained.").dateline(Dateline::new("ELMVILLE —")),
            "dateline is not at the head of body[1]",
        ),
        (article().caption(Caption::default()), "captions[0] is empty"),
        (article().caption(Caption::new("x")).caption(Caption::new("")), "captions[1].text is empty"),
        (article().caption(Caption::of(Credit::agency(""))), "captions[0].credits[0].agency is empty"),
        (article().caption(Caption::of(Credit::default())), "captions[0].credits[0] is empty"),
        (article().paragraph("x").heading(" "), "body[1].text is empty"),
        (article().tagline(Tagline::new("")), "taglines[0].text is empty"),
        (
            article().tagline(Tagline::new("x").credit(TaglineCredit::new(TaglineRole::Editing).name(""))),
            "taglines[0].credits[0].names[0] is empty",
        ),
        (
            article().tagline(Tagline::new("x").credit(TaglineCredit::new(TaglineRole::Editing))),
            "taglines[0].credits[0].names is empty",
        ),
        (article().notice(Notice::new(NoticeKind::Note, "")), "notices[0].text is empty"),
        (article().related(RelatedGroup::new("x")).related(RelatedGroup::default()), "related[1] is empty"),
        (article().related(RelatedGroup::new("")), "related[0].heading is empty"),
        (
            article().related(RelatedGroup::default().item(RelatedItem::new(""))),
            "related[0].items[0].title is empty",
        ),
        (
            article().related(RelatedGroup::default().item(RelatedItem::new("x").source(""))),
            "related[0].items[0].sources[0] is empty",
        ),
        (article().language("e"), "language is no language tag such as \"en\" or \"pt-BR\""),
        (article().quote(quote()), "quotes[0] stands in body[0], which is not there"),
        (
            said().quote(Quote::new(QuoteKind::Direct, "It fell,", QuotePlace::Body(0))),
            "quotes[0] is not in the text of body[0]",
        ),
        (
            said().quote(
                Quote::new(QuoteKind::Scare, "It holds,", QuotePlace::Body(0))
                    .with_speaker(Speaker::new("she")),
            ),
            "quotes[0] is nobody's, but has a speaker or a cue",
        ),
        (said().quote(quote().with_speaker(Speaker::new(""))), "quotes[0].speaker.mention is empty"),
        (article().headline_span(span(0, 9)), "headline_span is the place of no text"),
        (article().headline("x").deck_span(span(8, 12)), "deck_span is the place of no text"),
        (
            said().quote(at(quote(), span(20, 30))).quote(at(quote(), span(0, 15))),
            "quotes[1] at bytes 0..15 stands before quotes[0] at bytes 20..30",
        ),
        (
            said().quote(at(quote(), span(0, 15))).quote(quote()).quote(at(quote(), span(14, 20))),
            "quotes[2] at bytes 14..20 overlaps quotes[0] at bytes 0..15",
        ),
        (
            article().headline("x").headline_span(span(0, 9)).deck("y").deck_span(span(8, 12)),
            "deck at bytes 8..12 overlaps headline at bytes 0..9",
        ),
        (
            article()
                .headline("“It holds,” she said")
                .headline_span(span(3, 30))
                .quote(at(Quote::new(QuoteKind::Direct, "It holds,", QuotePlace::Headline), span(0, 15))),
            "quotes[0] at bytes 0..15 lies outside headline at bytes 3..30",
        ),
    ] {
        let error = builder.build().map(|_| ()).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
}

#[test]
fn an_error_can_be_matched() {
    let error: BuildError = Article::builder().headline("").build().unwrap_err();
    assert_eq!((error.field.as_str(), error.kind), ("headline", BuildErrorKind::Empty));
}

#[test]
fn texts_are_put_in_one_line() {
    let article = Article::builder()
        .headline("  Bridge\r\n  reopens ")
        .deck("One line \n\n and another\n")
        .paragraph("“It\nholds,” she said.")
        .quote(Quote::new(QuoteKind::Direct, "It\nholds,", QuotePlace::Body(0)))
        .build();
    let article = article.unwrap();
    assert_eq!(article.headline(), Some("Bridge reopens"));
    assert_eq!(article.deck(), Some("One line\nand another"));
    assert_eq!(article.body()[0].text, "“It holds,” she said.");
    assert_eq!(article.quotes()[0].text, "It holds,");
}

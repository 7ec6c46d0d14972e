//! The model in JSON, CBOR and postcard: what is written reads back equal, and what is read passes the builder's checks.

mod generate;

use std::{fmt, fs};

use newsprint::{Article, When};
use serde::{
    Serialize, Serializer,
    ser::{self, Impossible},
};
use serde_json::{Value, json};

/// Articles made at random, and one that was read and so has places.
fn articles() -> Vec<Article> {
    let text = "Elmville bridge reopens after a year of works\n\nThe flood had taken two of its arches\n\nBy Jane Roe, Staff Writer\n\nUpdated June 3, 2024, 10:45 a.m. EDT\n\n\
        The new arches at dawn. (AP Photo/John Doe)\n\n\
        ELMVILLE, June 3 (AP) — The old stone bridge across the river opened to traffic on Friday, a year after the flood.\n\n\
        “It will hold for a century,” Mayor Max Muster said at the opening.\n\nRelated articles\n\n• Flood takes two arches\n";
    (0..64).map(generate::article).chain([Article::parse(text)]).collect()
}

#[test]
fn json_reads_back_equal() {
    for article in articles() {
        let json = serde_json::to_string(&article).unwrap();
        assert_eq!(serde_json::from_str::<Article>(&json).unwrap(), article, "{json}");
        let value = serde_json::to_value(&article).unwrap();
        assert_eq!(serde_json::from_value::<Article>(value).unwrap(), article, "{json}");
    }
}

#[test]
fn cbor_reads_back_equal() {
    for article in articles() {
        let mut bytes = Vec::new();
        ciborium::into_writer(&article, &mut bytes).unwrap();
        assert_eq!(ciborium::from_reader::<Article, _>(&*bytes).unwrap(), article);
    }
}

#[test]
fn postcard_reads_back_equal() {
    for article in articles() {
        let bytes = postcard::to_allocvec(&article).unwrap();
        assert_eq!(postcard::from_bytes::<Article>(&bytes).unwrap(), article);
    }
}

/// Tells what a value is written as, by the method that is called first, and writes nothing.
struct Witness;

/// The method and, of a struct, the name.
#[derive(Debug)]
struct Called(String);

impl fmt::Display for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Called {}

impl ser::Error for Called {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

macro_rules! called {
    ($($method:ident $(<$t:ident>)? ($($argument:ty),*) -> $answer:ty;)*) => {
        $(fn $method $(<$t: Serialize + ?Sized>)? (self, $(_: $argument),*) -> Result<$answer, Called> {
            Err(Called(stringify!($method).into()))
        })*
    };
}

type No = Impossible<(), Called>;

impl Serializer for Witness {
    type Ok = ();
    type Error = Called;
    type SerializeSeq = No;
    type SerializeTuple = No;
    type SerializeTupleStruct = No;
    type SerializeTupleVariant = No;
    type SerializeMap = No;
    type SerializeStruct = No;
    type SerializeStructVariant = No;

    called! {
        serialize_bool(bool) -> ();
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_i64(i64) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_str(&str) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_none() -> ();
        serialize_some<T>(&T) -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_unit_variant(&'static str, u32, &'static str) -> ();
        serialize_newtype_struct<T>(&'static str, &T) -> ();
        serialize_newtype_variant<T>(&'static str, u32, &'static str, &T) -> ();
        serialize_seq(Option<usize>) -> No;
        serialize_tuple(usize) -> No;
        serialize_tuple_struct(&'static str, usize) -> No;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> No;
        serialize_map(Option<usize>) -> No;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> No;
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<No, Called> {
        Err(Called(format!("struct {name}")))
    }
}

/// RON shows what stands around a struct, and reads an article as one.
#[test]
fn an_article_is_written_as_what_it_is_read_as() {
    let called = Article::default().serialize(Witness).unwrap_err();
    assert_eq!(called.to_string(), "struct Article");
}

#[test]
fn formats_may_be_changed_on_the_way() {
    for article in articles() {
        let json = serde_json::to_value(&article).unwrap();
        let mut bytes = Vec::new();
        ciborium::into_writer(&json, &mut bytes).unwrap();
        assert_eq!(ciborium::from_reader::<Article, _>(&*bytes).unwrap(), article, "{json}");
    }
}

#[test]
fn absent_fields_are_left_out_and_default() {
    assert_eq!(serde_json::to_value(Article::default()).unwrap(), json!({}));
    assert_eq!(serde_json::from_value::<Article>(json!({})).unwrap(), Article::default());
    let article = json!({
        "headline": "Bridge reopens",
        "byline": {"text": "By Jane Roe"},
        "body": [{"kind": "paragraph", "text": "“It holds,” she said."}],
        "quotes": [{"text": "It holds,", "kind": "direct", "place": {"body": 0}}],
        "related": [{"items": [{"title": "Flood"}]}],
    });
    let read: Article = serde_json::from_value(article.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), article);
}

#[test]
fn unknown_fields_are_passed_over() {
    let json = json!({"headline": "Bridge reopens", "id": 7, "byline": {"text": "By Jane Roe", "age": 40}});
    let article: Article = serde_json::from_value(json).unwrap();
    assert_eq!(article.byline().map(|byline| byline.text.as_str()), Some("By Jane Roe"));
}

#[test]
fn the_form_of_each_part_is_stable() {
    let text = "Bridge reopens\n\nBy Jane Roe\nPublished: June 3, 2024\n\nPhoto: The arches. (John Doe/AP)\n\n  \
        “It holds,” Mayor Max Muster said.\n\n-30-";
    let article = Article::parse(text);
    let span = |part: &str| {
        let start = text.find(part).unwrap();
        json!({"start": start, "end": start + part.len()})
    };
    assert_eq!(
        serde_json::to_value(&article).unwrap(),
        json!({
            "headline": "Bridge reopens",
            "headline_span": span("Bridge reopens"),
            "byline": {
                "text": "By Jane Roe",
                "authors": [{"name": "Jane Roe", "span": span("Jane Roe")}],
                "span": span("By Jane Roe"),
            },
            "published": {"text": "June 3, 2024", "value": "2024-06-03", "span": span("June 3, 2024")},
            "captions": [{
                "text": "The arches.",
                "credits": [{"agency": "AP", "photographer": "John Doe", "span": span("John Doe/AP")}],
                "span": span("The arches. (John Doe/AP)"),
            }],
            "body": [{
                "kind": "paragraph",
                "text": "“It holds,” Mayor Max Muster said.",
                "span": span("“It holds,” Mayor Max Muster said."),
            }],
            "quotes": [{
                "text": "It holds,",
                "kind": "direct",
                "speaker": {
                    "mention": "Mayor Max Muster",
                    "name": "Max Muster",
                    "role": "Mayor",
                    "span": span("Mayor Max Muster"),
                    "name_span": span("Max Muster"),
                    "role_span": span("Mayor"),
                },
                "cue": "said",
                "place": {"body": 0},
                "span": span("“It holds,”"),
                "cue_span": span("said"),
            }],
        }),
    );
}

#[test]
fn what_does_not_fit_is_refused_with_its_place() {
    let body =
        json!([{"kind": "paragraph", "text": "“It holds,” she said.", "span": {"start": 10, "end": 40}}]);
    let quote = |change: Value| {
        let mut quote = json!({"text": "It holds,", "kind": "direct", "place": {"body": 0}});
        quote.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        json!({"body": body, "quotes": [quote]})
    };
    for (json, expected) in [
        (json!({"headline": " "}), "headline is empty"),
        (json!({"deck": "\n"}), "deck is empty"),
        (
            json!({"byline": {"text": "By Jane Roe", "authors": [{"name": ""}]}}),
            "byline.authors[0].name is empty",
        ),
        (json!([]), "invalid type: sequence, expected an article, as an object"),
        (json!(["Bridge reopens"]), "invalid type: sequence, expected an article, as an object"),
        (json!(null), "invalid type: null, expected an article, as an object"),
        (json!({"captions": [[]]}), "captions[0] is empty"),
        (json!({"related": [[]]}), "related[0] is empty"),
        (json!({"byline": []}), "invalid length 0, expected struct Byline with 4 elements"),
        (json!({"dateline": {"text": "ELMVILLE —"}, "body": body}), "dateline is not at the head of body[0]"),
        (json!({"captions": [{}]}), "captions[0] is empty"),
        (json!({"captions": [{"credits": [{"agency": "AP"}, {}]}]}), "captions[0].credits[1] is empty"),
        (
            json!({"taglines": [{"text": "x", "credits": [{"role": "editing", "names": ["a", ""]}]}]}),
            "taglines[0].credits[0].names[1] is empty",
        ),
        (
            json!({"taglines": [{"text": "x", "credits": [{"role": "editing"}]}]}),
            "taglines[0].credits[0].names is empty",
        ),
        (
            json!({"related": [{"items": [{"title": "x", "summary": ""}]}]}),
            "related[0].items[0].summary is empty",
        ),
        (json!({"language": "English!"}), "language is no language tag such as \"en\" or \"pt-BR\""),
        (
            json!({"headline": "x", "headline_span": {"start": 0, "end": 20}, "body": body}),
            "body[0] at bytes 10..40 overlaps headline at bytes 0..20",
        ),
        (
            json!({"headline": "x", "headline_span": {"start": 20, "end": 0}}),
            "span ends at byte 0, before its start at byte 20",
        ),
        (
            json!({"captions": [{"text": "x", "span": {"start": 0, "end": 9}, "credits": [{"agency": "AP", "span": {"start": 8, "end": 10}}]}]}),
            "captions[0].credits[0] at bytes 8..10 lies outside captions[0] at bytes 0..9",
        ),
        (
            json!({"dateline": {"text": "x", "span": {"start": 8, "end": 10}}, "body": body}),
            "dateline at bytes 8..10 lies outside body[0] at bytes 10..40",
        ),
        (quote(json!({"place": {"body": 7}})), "quotes[0] stands in body[7], which is not there"),
        (quote(json!({"place": "headline"})), "quotes[0] stands in headline, which is not there"),
        (quote(json!({"text": "It broke,"})), "quotes[0] is not in the text of body[0]"),
        (
            quote(json!({"span": {"start": 0, "end": 9}})),
            "quotes[0] at bytes 0..9 lies outside body[0] at bytes 10..40",
        ),
        (quote(json!({"kind": "scare", "cue": "said"})), "quotes[0] is nobody's, but has a speaker or a cue"),
        (quote(json!({"continues": true})), "quotes[0] goes on from a quotation that is not there"),
        (quote(json!({"text": ""})), "quotes[0].text is empty"),
        (
            json!({"published": {"text": "x", "value": "2024-06-31"}}),
            "\"2024-06-31\" is no time of ISO 8601: no such day at byte 0",
        ),
        (
            json!({"body": [{"kind": "headline", "text": "x"}]}),
            "unknown variant `headline`, expected one of `paragraph`, `heading`, `list_item`",
        ),
        (json!({"body": [{"text": "x"}]}), "missing field `kind`"),
    ] {
        let error = serde_json::from_value::<Article>(json.clone()).map(|_| ()).unwrap_err();
        assert_eq!(error.to_string(), expected, "{json}");
    }
}

#[test]
fn places_that_no_text_has_are_refused() {
    let body =
        json!([{"kind": "paragraph", "text": "“It holds,” she said.", "span": {"start": 10, "end": 40}}]);
    let quote = |change: Value| {
        let mut quote = json!({"text": "It holds,", "kind": "direct", "place": {"body": 0}});
        quote.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        json!({"body": body, "quotes": [quote]})
    };
    let two = |one: (usize, usize), other: (usize, usize)| {
        let said = |(start, end)| json!({"text": "It holds,", "kind": "direct", "place": {"body": 0}, "span": {"start": start, "end": end}});
        json!({"body": body, "quotes": [said(one), said(other)]})
    };
    for (json, expected) in [
        (json!({"headline_span": {"start": 0, "end": 9}}), "headline_span is the place of no text"),
        (json!({"deck_span": {"start": 0, "end": 9}, "body": body}), "deck_span is the place of no text"),
        (quote(json!({"cue_span": {"start": 30, "end": 34}})), "quotes[0].cue_span is the place of no text"),
        (
            quote(json!({"speaker": {"mention": "she", "name_span": {"start": 30, "end": 34}}})),
            "quotes[0].speaker.name_span is the place of no text",
        ),
        (
            quote(json!({"speaker": {"mention": "she", "role_span": {"start": 30, "end": 34}}})),
            "quotes[0].speaker.role_span is the place of no text",
        ),
        (
            quote(
                json!({"span": {"start": 10, "end": 25}, "cue": "said", "cue_span": {"start": 24, "end": 30}}),
            ),
            "quotes[0].cue at bytes 24..30 overlaps quotes[0] at bytes 10..25",
        ),
        (
            quote(
                json!({"span": {"start": 12, "end": 25}, "speaker": {"mention": "she", "span": {"start": 9, "end": 13}}}),
            ),
            "quotes[0].speaker at bytes 9..13 overlaps quotes[0] at bytes 12..25",
        ),
        (two((10, 25), (20, 30)), "quotes[1] at bytes 20..30 overlaps quotes[0] at bytes 10..25"),
        (two((25, 35), (10, 20)), "quotes[1] at bytes 10..20 stands before quotes[0] at bytes 25..35"),
    ] {
        let error = serde_json::from_value::<Article>(json.clone()).map(|_| ()).unwrap_err();
        assert_eq!(error.to_string(), expected, "{json}");
    }
}

#[test]
fn binary_formats_are_no_back_door() {
    let fine = Article::builder().headline("x").build().unwrap();
    let bytes = postcard::to_allocvec(&fine).unwrap();
    // The headline of one letter becomes a blank.
    let broken: Vec<u8> = bytes.iter().map(|&byte| if byte == b'x' { b' ' } else { byte }).collect();
    assert!(postcard::from_bytes::<Article>(&broken).is_err());
    let mut cbor = Vec::new();
    ciborium::into_writer(&json!({"headline": " "}), &mut cbor).unwrap();
    let error = ciborium::from_reader::<Article, _>(&*cbor).unwrap_err();
    assert!(error.to_string().contains("headline is empty"), "{error}");
}

#[test]
fn a_time_is_the_same_text_in_every_format() {
    let when: When = "2019-02-28T10:45:00-05:00".parse().unwrap();
    assert_eq!(serde_json::to_value(when).unwrap(), json!("2019-02-28T10:45:00-05:00"));
    assert_eq!(postcard::from_bytes::<When>(&postcard::to_allocvec(&when).unwrap()), Ok(when));
}

/// The schema of the repository, and the same with every field that it does not name forbidden.
fn schemas() -> [jsonschema::Validator; 2] {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/article.schema.json");
    let open: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut closed = open.clone();
    close(&mut closed);
    [open, closed].map(|schema| jsonschema::validator_for(&schema).unwrap())
}

fn close(schema: &mut Value) {
    if let Some(object) = schema.as_object_mut() {
        object.values_mut().for_each(close);
        if object.get("properties").is_some_and(Value::is_object) {
            object.insert("additionalProperties".into(), false.into());
        }
    } else if let Some(array) = schema.as_array_mut() {
        array.iter_mut().for_each(close);
    }
}

#[test]
fn what_is_written_fits_the_schema() {
    let [_, closed] = schemas();
    let mut seen = std::collections::BTreeSet::new();
    for article in articles() {
        let json = serde_json::to_value(&article).unwrap();
        if let Err(error) = closed.validate(&json) {
            panic!("{error} at {}:\n{json:#}", error.instance_path());
        }
        seen.extend(json.as_object().into_iter().flatten().map(|(field, _)| field.clone()));
    }
    assert_eq!(seen.len(), 16, "a field of the article is not tried: {seen:?}");
}

#[test]
fn the_schema_refuses_what_the_types_refuse() {
    let [open, closed] = schemas();
    for json in [
        json!({"headline": " "}),
        json!({"headline": 7}),
        json!({"captions": [{}]}),
        json!({"captions": [{"credits": [{"kind": "file"}]}]}),
        json!({"body": [{"kind": "headline", "text": "x"}]}),
        json!({"body": [{"text": "x"}]}),
        json!({"quotes": [{"text": "x", "kind": "direct"}]}),
        json!({"quotes": [{"text": "x", "kind": "direct", "place": {"body": 0, "caption": 0}}]}),
        json!({"quotes": [{"text": "x", "kind": "direct", "place": "byline"}]}),
        json!({"published": {"text": "x", "value": "June 3"}}),
        json!({"language": "English!"}),
        json!([]),
        json!({"related": [{}]}),
        json!({"taglines": [{"text": "x", "credits": [{"role": "editing"}]}]}),
        json!({"taglines": [{"text": "x", "credits": [{"role": "editing", "names": []}]}]}),
    ] {
        assert!(!open.is_valid(&json), "{json}");
        assert!(serde_json::from_value::<Article>(json.clone()).is_err(), "{json}");
    }
    let unknown = json!({"headline": "x", "id": 7});
    assert!(open.is_valid(&unknown) && !closed.is_valid(&unknown));
}

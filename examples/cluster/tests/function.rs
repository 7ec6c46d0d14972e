//! `parse_article` as SQL and as Arrow see it: its shape, its nulls, the kinds of strings, and real layouts.

use std::{fs, path::Path, sync::Arc};

use datafusion::{
    arrow::{
        array::{
            Array as _, ArrayRef, AsArray as _, DictionaryArray, LargeStringArray, NullArray, RecordBatch,
            StringArray, StringViewArray, StructArray,
        },
        compute::concat,
        datatypes::{DataType, Field, Int32Type, Schema},
    },
    common::config::ConfigOptions,
    logical_expr::{ColumnarValue, ScalarFunctionArgs},
    prelude::{SessionConfig, SessionContext},
    scalar::ScalarValue,
};
use newsprint::Article;
use newsprint_cluster::{parse_article, reading_once, shell::json};
use serde_json::{Value, json};

const STORY: &str = "Elmville keeps its night ferry\n\nBy Jane Roe and Tomás Quill\n\nPublished Feb. 28, 2019\n\n\
    ELMVILLE, Maine (Coastal Press) - The council voted on Monday to keep the night ferry for another year.\n\n\
    \"This boat is our road,\" said Marta Lindqvist, a nurse. \"Take it away and you close the island,\" she added.\n";

fn session() -> SessionContext {
    let session = SessionContext::new_with_config(reading_once(SessionConfig::new()));
    session.register_udf(parse_article());
    session
}

/// The rows of an answer, as JSON.
async fn rows(session: &SessionContext, statement: &str) -> Vec<Value> {
    let batches = session.sql(statement).await.unwrap().collect().await.unwrap();
    let lines = json(&batches.iter().collect::<Vec<_>>()).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A session with a table `articles` of one column `text`.
fn with_texts(texts: ArrayRef) -> SessionContext {
    let session = session();
    let schema = Schema::new(vec![Field::new("text", texts.data_type().clone(), true)]);
    session.register_batch("articles", RecordBatch::try_new(Arc::new(schema), vec![texts]).unwrap()).unwrap();
    session
}

fn called(texts: ColumnarValue, rows: usize) -> ColumnarValue {
    let function = parse_article();
    let kind = texts.data_type();
    let to = function.return_type(std::slice::from_ref(&kind)).unwrap();
    let arguments = ScalarFunctionArgs {
        args: vec![texts],
        arg_fields: vec![Arc::new(Field::new("text", kind, true))],
        number_rows: rows,
        return_field: Arc::new(Field::new("article", to, true)),
        config_options: Arc::new(ConfigOptions::default()),
    };
    function.invoke_with_args(arguments).unwrap()
}

fn articles(texts: ArrayRef) -> StructArray {
    let rows = texts.len();
    let ColumnarValue::Array(articles) = called(ColumnarValue::Array(texts), rows) else {
        panic!("a scalar")
    };
    articles.as_struct().clone()
}

/// An article of the array as JSON without what is null or empty, and so as `Article` writes itself.
fn as_json(articles: &StructArray, row: usize) -> Value {
    fn sparse(value: Value) -> Option<Value> {
        match value {
            Value::Null | Value::Bool(false) => None,
            Value::Array(all) => (!all.is_empty()).then(|| all.into_iter().filter_map(sparse).collect()),
            Value::Object(all) => {
                Some(all.into_iter().filter_map(|(name, value)| Some((name, sparse(value)?))).collect())
            }
            value => Some(value),
        }
    }
    let batch = RecordBatch::from(articles.slice(row, 1));
    let line = json(&[&batch]).unwrap();
    sparse(serde_json::from_str(&line).unwrap()).unwrap()
}

/// What `Article` writes of a text, without the places and fields that the function leaves out.
fn expected(text: &str) -> Value {
    fn without(value: &mut Value, path: &str, fields: &[&str]) {
        if let Value::Array(all) = value {
            all.iter_mut().for_each(|value| without(value, path, fields));
        } else if path.is_empty() {
            if let Value::Object(all) = value {
                all.retain(|name, _| !fields.contains(&name.as_str()));
            }
        } else {
            let (field, path) = path.split_once('.').unwrap_or((path, ""));
            if let Some(value) = value.get_mut(field) {
                without(value, path, fields);
            }
        }
    }
    let mut article = serde_json::to_value(Article::parse(text)).unwrap();
    for (path, fields) in [
        ("", &["headline_span", "deck_span", "language"][..]),
        ("byline", &["span"]),
        ("byline.authors", &["span"]),
        ("published", &["span"]),
        ("updated", &["span"]),
        ("dateline", &["span", "region"]),
        ("captions", &["span"]),
        ("captions.credits", &["span"]),
        ("quotes", &["place", "cue_span"]),
        ("quotes.speaker", &["name_span", "role_span"]),
        ("taglines", &["span"]),
        ("notices", &["span"]),
        ("related", &["heading_span"]),
        ("related.items", &["span"]),
    ] {
        without(&mut article, path, fields);
    }
    article
}

#[tokio::test]
async fn a_text_in_a_statement_gives_its_fields() {
    let text = STORY.replace('\'', "''");
    let statement = format!(
        "SELECT a['headline'] AS headline, a['byline']['authors'][2]['name'] AS second, a['published']['value'] AS day, \
         a['dateline']['place'] AS place, a['agency'] AS agency, cardinality(a['body']) AS blocks, \
         a['quotes'][2]['speaker']['name'] AS speaker, a['quotes'][2]['cue'] AS cue \
         FROM (SELECT parse_article('{text}') AS a)"
    );
    let expected = json!({
        "headline": "Elmville keeps its night ferry", "second": "Tomás Quill", "day": "2019-02-28", "place": "ELMVILLE, Maine",
        "agency": "Coastal Press", "blocks": 2, "speaker": "Marta Lindqvist", "cue": "added",
    });
    assert_eq!(rows(&session(), &statement).await, [expected]);
}

#[test]
fn every_kind_of_string_gives_the_same() {
    let texts = [Some(STORY), None, Some(""), Some("Town rebuilds its bridge")];
    let plain = articles(Arc::new(StringArray::from_iter(texts)));
    assert_eq!(articles(Arc::new(LargeStringArray::from_iter(texts))), plain);
    assert_eq!(articles(Arc::new(StringViewArray::from_iter(texts))), plain);
}

#[test]
fn null_stays_null_and_an_empty_text_is_an_article() {
    let all = articles(Arc::new(StringArray::from(vec![None, Some(""), None])));
    assert_eq!((0..3).map(|i| all.is_null(i)).collect::<Vec<_>>(), [true, false, true]);
    assert_eq!(as_json(&all, 1), json!({}));
    let quotes = all.column_by_name("quotes").unwrap();
    assert_eq!(
        (quotes.is_null(0), quotes.is_null(1), quotes.as_list::<i32>().value(1).len()),
        (true, false, 0)
    );
    let none = articles(Arc::new(NullArray::new(2)));
    assert_eq!((none.len(), none.null_count()), (2, 2));
    assert_eq!(articles(Arc::new(StringArray::from(Vec::<&str>::new()))).len(), 0);
}

#[test]
fn a_slice_gives_what_the_whole_gives_there() {
    let texts: ArrayRef =
        Arc::new(StringArray::from(vec![Some("One"), None, Some(STORY), Some("Two"), None]));
    let whole = articles(Arc::clone(&texts));
    for (begin, length) in [(0, 5), (1, 3), (2, 1), (4, 1), (3, 0)] {
        assert_eq!(articles(texts.slice(begin, length)), whole.slice(begin, length), "{begin}, {length}");
    }
    let parts: Vec<ArrayRef> = (0..5).map(|i| Arc::new(articles(texts.slice(i, 1))) as ArrayRef).collect();
    let parts: Vec<_> = parts.iter().map(|part| &**part).collect();
    assert_eq!(concat(&parts).unwrap().as_struct(), &whole);
}

#[test]
fn a_scalar_stays_a_scalar() {
    for text in [
        ScalarValue::Utf8(Some(STORY.to_owned())),
        ScalarValue::LargeUtf8(Some(STORY.to_owned())),
        ScalarValue::Utf8View(Some(STORY.to_owned())),
        ScalarValue::Utf8(None),
    ] {
        let ColumnarValue::Scalar(ScalarValue::Struct(article)) =
            called(ColumnarValue::Scalar(text.clone()), 7)
        else {
            panic!("{text:?}: not a scalar struct");
        };
        assert_eq!(*article, articles(text.to_array().unwrap()), "{text:?}");
    }
}

#[tokio::test]
async fn a_dictionary_is_read_and_a_number_is_not() {
    let texts: DictionaryArray<Int32Type> = [Some(STORY), None, Some(STORY)].into_iter().collect();
    let count = "SELECT count(parse_article(text)['headline']) AS count FROM articles";
    assert_eq!(rows(&with_texts(Arc::new(texts)), count).await, [json!({ "count": 2 })]);
    for wrong in ["parse_article(1)", "parse_article()", "parse_article('a', 'b')"] {
        let error = session().sql(&format!("SELECT {wrong}")).await.unwrap_err().to_string();
        assert!(error.contains("parse_article"), "{wrong}: {error}");
    }
}

#[tokio::test]
async fn it_is_computed_once_where_it_stands_twice() {
    let session = with_texts(Arc::new(StringArray::from(vec![STORY; 2])));
    let statement = "EXPLAIN SELECT parse_article(text)['headline'], parse_article(text)['deck'], \
                     parse_article(text)['quotes'] FROM articles";
    let plan = rows(&session, statement).await;
    let plan = plan.iter().find(|row| row["plan_type"] == "physical_plan").unwrap()["plan"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(plan.matches("parse_article(text@").count(), 1, "{plan}");
}

#[test]
fn the_struct_holds_what_the_article_holds() {
    let mut texts = vec![STORY.to_owned()];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/articles");
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        let files = fs::read_dir(entry).unwrap().map(|entry| entry.unwrap().path());
        let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "txt"));
        texts.extend(files.map(|path| fs::read_to_string(path).unwrap()));
    }
    assert!(texts.len() > 40, "{} texts", texts.len());
    let all = articles(Arc::new(texts.iter().map(Some).collect::<StringArray>()));
    assert_eq!(all.data_type(), &parse_article().return_type(&[DataType::Utf8]).unwrap());
    for (row, text) in texts.iter().enumerate() {
        assert_eq!(as_json(&all, row), expected(text), "{text}");
    }
}

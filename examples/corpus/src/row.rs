//! A row: an article, and where it came from.

use std::sync::Arc;

use arrow_schema::{DataType, Field, Fields, Schema};
use newsprint::Article;
use serde::Serialize;

/// An article, where its text begins, and what its source calls it.
#[derive(Debug, Serialize)]
pub(crate) struct Row<'a> {
    /// The path of the file.
    pub(crate) source: &'a str,
    /// The first byte of its record in the file, as unpacked.
    pub(crate) offset: u64,
    /// Its address or number, where the record has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<&'a str>,
    #[serde(flatten)]
    pub(crate) article: &'a Article,
}

/// The columns in Parquet: the names of the JSON, without what only a program that has the text could use.
pub(crate) fn schema() -> Schema {
    let timestamp = || record([text("text"), text("value")]);
    Schema::new(vec![
        Field::new("source", DataType::Utf8, false),
        Field::new("offset", DataType::UInt64, false),
        text("id"),
        text("headline"),
        text("deck"),
        field(
            "byline",
            record([
                text("text"),
                list("authors", record([text("name"), text("role"), text("email"), text("handle")])),
                text("agency"),
            ]),
        ),
        field("published", timestamp()),
        field("updated", timestamp()),
        field("dateline", record([text("text"), text("place"), text("agency"), text("date")])),
        text("agency"),
        list(
            "captions",
            record([
                text("text"),
                list("credits", record([text("agency"), text("photographer"), text("kind")])),
            ]),
        ),
        list("body", record([text("kind"), text("text"), span("span")])),
        list(
            "quotes",
            record([
                text("text"),
                text("kind"),
                field("speaker", record([text("mention"), text("name"), text("role"), span("span")])),
                text("cue"),
                field("continues", DataType::Boolean),
                span("span"),
            ]),
        ),
        list(
            "taglines",
            record([text("text"), list("credits", record([text("role"), list("names", DataType::Utf8)]))]),
        ),
        list("notices", record([text("kind"), text("text")])),
        list(
            "related",
            record([
                text("heading"),
                list("items", record([text("title"), text("summary"), list("sources", DataType::Utf8)])),
            ]),
        ),
        text("language"),
    ])
}

fn field(name: &str, kind: DataType) -> Field {
    Field::new(name, kind, true)
}

fn text(name: &str) -> Field {
    field(name, DataType::Utf8)
}

fn list(name: &str, of: DataType) -> Field {
    field(name, DataType::List(Arc::new(field("item", of))))
}

fn record<const N: usize>(fields: [Field; N]) -> DataType {
    DataType::Struct(fields.into_iter().collect::<Fields>())
}

/// Bytes of the record's text: the first, and the one behind the last.
fn span(name: &str) -> Field {
    field(name, record([field("start", DataType::UInt64), field("end", DataType::UInt64)]))
}

//! `parse_article(text)`, a scalar function of SQL.

use datafusion::{
    arrow::{
        array::{Array, ArrayRef, AsArray as _},
        compute::cast,
        datatypes::DataType,
    },
    common::{ScalarValue, exec_err, utils::take_function_args},
    error::Result,
    logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility},
    prelude::SessionConfig,
};
use newsprint::Article;

use crate::{column::Column as _, record::Articles};

/// The name of the function in SQL.
pub const NAME: &str = "parse_article";

/// `parse_article(text)`: the article as a struct.
///
/// The text is a string of any of Arrow's kinds: `Utf8`, `LargeUtf8`, `Utf8View`. A null gives a null; any other text gives an
/// article, since no text is refused. The fields are those of [`Article`]'s JSON:
///
/// ```text
/// headline, deck  text
/// byline          text, authors [name, role, email, handle], agency
/// published       text, value (ISO 8601 as far as the text says)
/// updated         the same
/// dateline        text, place, agency, date
/// agency          text
/// captions        [text, credits [agency, photographer, kind]]
/// body            [kind, text, span]
/// quotes          [text, kind, speaker (mention, name, role, span), cue, continues, span]
/// taglines        [text, credits [role, names]]
/// notices         [kind, text]
/// related         [heading, items [title, summary, sources]]
/// ```
///
/// A span has a `start` and an `end`, in bytes of the text.
///
/// # Errors
///
/// A batch of rows that gives more than 2 GiB of text in one column is refused, with the setting that makes batches smaller.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct ParseArticle {
    signature: Signature,
}

impl Default for ParseArticle {
    fn default() -> Self {
        Self { signature: Signature::string(1, Volatility::Immutable) }
    }
}

impl ScalarUDFImpl for ParseArticle {
    fn name(&self) -> &str {
        NAME
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(Articles::data_type())
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let [texts] = take_function_args(NAME, args.args)?;
        match texts {
            ColumnarValue::Array(texts) => Ok(ColumnarValue::Array(articles(&texts)?)),
            ColumnarValue::Scalar(text) => {
                let article = articles(&text.to_array()?)?;
                Ok(ColumnarValue::Scalar(ScalarValue::try_from_array(&article, 0)?))
            }
        }
    }
}

/// The function, to be registered under its name [`NAME`].
#[must_use]
pub fn parse_article() -> ScalarUDF {
    ScalarUDF::from(ParseArticle::default())
}

/// The settings of a session in which a text is read once in each step of a plan, however many fields of its article are asked for.
///
/// `DataFusion` 55 finds the function once where it stands several times, but then moves the fields that are taken from it towards
/// the table, and so reads the text anew for each. These settings leave the fields where they are.
#[must_use]
pub fn reading_once(mut config: SessionConfig) -> SessionConfig {
    config.options_mut().optimizer.enable_leaf_expression_pushdown = false;
    config
}

fn articles(texts: &dyn Array) -> Result<ArrayRef> {
    match texts.data_type() {
        DataType::Utf8 => read(texts.as_string::<i32>().iter()),
        DataType::LargeUtf8 => read(texts.as_string::<i64>().iter()),
        DataType::Utf8View => read(texts.as_string_view().iter()),
        DataType::Dictionary(_, kind) => articles(&cast(texts, kind)?),
        DataType::Null => read((0..texts.len()).map(|_| None)),
        other => exec_err!("{NAME} reads text, not {other}"),
    }
}

/// Reads one text after the other: of all articles, only their columns are kept.
fn read<'a>(texts: impl Iterator<Item = Option<&'a str>>) -> Result<ArrayRef> {
    let mut rows = Articles::default();
    for text in texts {
        rows.push(text.map(Article::parse).as_ref())?;
    }
    rows.finish()
}

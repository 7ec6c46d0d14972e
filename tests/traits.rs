//! What a crate downstream may rely on: the traits of the public types.

use std::{
    error::Error,
    fmt::{Debug, Display},
    hash::Hash,
    str::FromStr,
};

use newsprint::{
    Article, ArticleBuilder, Author, BlockKind, BlockSpan, BodyBlock, BodyKind, BuildError, BuildErrorKind,
    Byline, Caption, Credit, CreditKind, Dateline, EncodingError, Notice, NoticeKind, Outline, Outliner,
    ParseError, ParseErrorKind, Quote, QuoteKind, QuotePlace, QuoteSpan, RelatedGroup, RelatedItem, Span,
    Speaker, SpeakerSpan, Tagline, TaglineCredit, TaglineRole, Timestamp, Voice, Warning, WarningKind, When,
};
use serde::{Serialize, de::DeserializeOwned};

fn plain<T: Send + Sync + Unpin + Clone + Debug + PartialEq + Eq + 'static>() {}

fn lends<T: Send + Sync + Unpin + Debug + Default + 'static>() {}

fn data<T: Hash + Serialize + DeserializeOwned>() {}

fn small<T: Copy + Hash + Display>() {}

fn error<T: Error + Send + Sync + Clone + PartialEq + 'static>() {}

#[test]
fn every_type_is_plain_data() {
    macro_rules! all {
        ($check:ident: $($name:ty),* $(,)?) => { $($check::<$name>();)* };
    }
    all!(plain: Article, ArticleBuilder, Outline, BlockSpan, QuoteSpan, SpeakerSpan, Voice<'static>);
    lends::<Outliner>();
    all!(data: Article, Author, BodyBlock, Byline, Caption, Credit, Dateline, Notice, Quote, RelatedGroup, RelatedItem);
    all!(data: Speaker, Tagline, TaglineCredit, Timestamp, When, Span, Warning);
    all!(small: BlockKind, BodyKind, CreditKind, NoticeKind, QuoteKind, QuotePlace, TaglineRole, Span, Warning);
    all!(small: WarningKind, When);
    all!(error: BuildError, BuildErrorKind, EncodingError, ParseError, ParseErrorKind);
}

#[test]
fn an_article_is_read_from_str_and_printed() {
    fn both<T: FromStr + Display + Default + for<'a> From<&'a str>>() {}
    fn fields<T: FromStr + Display>() {}
    both::<Article>();
    fields::<Byline>();
    fields::<Timestamp>();
    fields::<When>();
    fields::<Dateline>();
    fields::<Caption>();
    fields::<Credit>();
    fields::<Tagline>();
}

#[test]
fn a_builder_and_its_article_change_into_each_other() {
    let article = Article::builder().headline("Bridge reopens").build().unwrap();
    assert_eq!(ArticleBuilder::from(article.clone()).build(), Ok(article.clone()));
    assert_eq!(Article::try_from(article.to_builder()), Ok(article));
}

//! What an article is: plain typed data, with no knowledge of how a text is read.
//!
//! An [`Article`] keeps its parts behind getters, because they must fit each other; the parts themselves are
//! passive and public. All of them know serde: see [the form in JSON](Article#json).

#[macro_use]
mod sparse;
mod article;
mod body;
mod builder;
mod byline;
mod caption;
mod check;
mod dateline;
mod kind;
mod notice;
mod quote;
mod related;
mod tagline;
mod timestamp;
mod when;

pub use self::{
    article::Article,
    body::{BodyBlock, BodyKind},
    builder::ArticleBuilder,
    byline::{Author, Byline},
    caption::{Caption, Credit, CreditKind},
    dateline::Dateline,
    kind::{BlockKind, QuoteKind},
    notice::{Notice, NoticeKind},
    quote::{Quote, QuotePlace, Speaker},
    related::{RelatedGroup, RelatedItem},
    tagline::{Tagline, TaglineCredit, TaglineRole},
    timestamp::Timestamp,
    when::When,
};
pub(crate) use self::{article::Parts, check::is_language_tag};

//! Plain news text in, a typed article out: headline, byline, captions, quotations with their speakers, related articles.
//!
//! News reaches most programs as flat text, from an extractor of web pages, a wire or an archive. The parts that an editor sees in it
//! at once are all in there, and all lost as structure. This crate reads them back, in time that grows with the text and no faster,
//! without a model to download, and never fails: any text gives an article.
//!
//! ```
//! use newsprint::Article;
//!
//! let article = Article::parse(include_str!("../examples/sample.txt"));
//! println!("{}", article.headline().unwrap_or("(no headline)"));
//! for quote in article.quotes_by("Oren Castellane") {
//!     println!("“{}”", quote.text);
//! }
//! # assert_eq!(article.headline(), Some("Elmville saves its night ferry, but only until the ice comes"));
//! # assert!(article.quotes_by("Oren Castellane").any(|quote| quote.text.starts_with("I listened for six hours")));
//! # assert_eq!(article.byline().map(|byline| byline.authors.len()), Some(2));
//! # assert_eq!(article.published().and_then(|time| time.value).map(|it| it.to_string()).as_deref(), Some("2019-02-28T22:45:00-05:00"));
//! ```
//!
//! # The way of the text
//!
//! 1. **Blocks.** The lines of the text are told apart: headline, deck, byline, timestamp, caption, paragraph, heading, list item, related
//!    heading and item, boilerplate ([`BlockKind`]). Every byte that is not blank lies in exactly one block.
//! 2. **Quotations.** In each block the quotation marks are found and paired, and each quotation is given a kind ([`QuoteKind`]), a speaker
//!    and the word that reports it. A surname or a pronoun is followed back to the full name, and to the office where that is asked for.
//! 3. **[`Outline`].** Both as places in the text, in bytes: no text is copied. [`Outline::of`] is the fast path, an
//!    [`Outliner`] the faster one for loops, and they say what was odd ([`Warning`]).
//! 4. **[`Article`].** Each block is read by the rule for its field and fills the typed model, which owns its texts:
//!
//! | getter | type | filled by lines such as |
//! |---|---|---|
//! | [`headline`](Article::headline), [`deck`](Article::deck) | `&str` | the title; the lines below it that sum the story up |
//! | [`byline`](Article::byline) | [`Byline`], [`Author`] | `By Jane Roe, Staff Writer`, `Von Max Muster, Elmstadt` |
//! | [`published`](Article::published), [`updated`](Article::updated) | [`Timestamp`], [`When`] | `Published 11:11 PM EST Nov 19, 2019` |
//! | [`dateline`](Article::dateline) | [`Dateline`] | `ELMVILLE, Feb 28 (AP) -- ` before the first paragraph |
//! | [`captions`](Article::captions) | [`Caption`], [`Credit`] | `A ship in port. (AP Photo/Jane Roe)`, `Photo: KCNA/ EPA` |
//! | [`body`](Article::body) | [`BodyBlock`] | paragraphs, crossheads, entries of lists |
//! | [`quotes`](Article::quotes), [`speakers`](Article::speakers) | [`Quote`], [`Speaker`], [`Voice`] | `“It holds,” Mayor John Doe said.` |
//! | [`taglines`](Article::taglines) | [`Tagline`], [`TaglineCredit`] | `(Reporting by Jane Roe; Editing by John Doe)` |
//! | [`notices`](Article::notices) | [`Notice`] | `Correction: ...`, `© 2024 The Elmville Times` |
//! | [`related`](Article::related) | [`RelatedGroup`], [`RelatedItem`] | `Similar articles` and the cards below |
//!
//! The way back is there too: [`Article::builder`] makes an article by hand and checks that its parts fit,
//! [`to_string`](Article#impl-Display-for-Article) prints it as plain text that reads back equal but for quotations, and serde writes
//! and reads it as JSON, CBOR or postcard, through the same checks ([`BuildError`]). Each field reads and prints alone
//! (`"Feb. 28, 2019 10:45 a.m. EST".parse::<Timestamp>()`), but that a time is printed without the label that may have made it plain
//! (`Publié le 3/04/2024` as `3/04/2024`, which alone may be of April or March and is refused), and [`export`] gives the forms of
//! others: schema.org, ninjs, Markdown, clean text.
//!
//! # What it is not for
//!
//! It reads text, not HTML: put an extractor before it. It reads one article at a time; a page of nothing but headlines is read as one
//! too, and what its lines are taken for (captions, related articles, perhaps no headline and no paragraph) says nothing. It knows the
//! newsroom's forms in fifteen languages, and attributes quotations best in English. What it says is as good as its rules and weights:
//! right most of the time, and never a promise about any one line.

#![cfg_attr(
    not(test),
    warn(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)
)]

mod assemble;
mod blank;
mod calendar;
mod control;
mod error;
pub mod export;
mod field;
#[cfg(all(test, not(learn)))]
mod fingerprint;
mod inline;
#[cfg(not(learn))]
mod layout;
#[cfg(learn)]
#[doc(hidden)]
pub mod layout;
mod lexicon;
mod model;
mod outline;
mod reading;
mod render;
mod resolve;
mod span;
mod text;
mod times;
mod voices;
mod warning;

#[cfg(learn)]
#[doc(hidden)]
pub use crate::inline::learn as learn_speaker;
/// The crate of dates and times, in the version that [`When`] is made of.
pub use time;

pub use crate::{
    error::{BuildError, BuildErrorKind, EncodingError, ParseError, ParseErrorKind},
    model::{
        Article, ArticleBuilder, Author, BlockKind, BodyBlock, BodyKind, Byline, Caption, Credit, CreditKind,
        Dateline, Notice, NoticeKind, Quote, QuoteKind, QuotePlace, RelatedGroup, RelatedItem, Speaker,
        Tagline, TaglineCredit, TaglineRole, Timestamp, When,
    },
    outline::{BlockSpan, Outline, Outliner, QuoteSpan, SpeakerSpan},
    span::Span,
    times::{TimeExpression, time_expressions},
    voices::Voice,
    warning::{Warning, WarningKind},
};

/// The examples of the README, compiled and run with the others.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

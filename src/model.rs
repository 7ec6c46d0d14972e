//! What an article is: plain typed data, with no knowledge of how a text is read.

mod kind;
mod timestamp;

pub use self::{
    kind::{BlockKind, QuoteKind},
    timestamp::When,
};

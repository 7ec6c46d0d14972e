//! A text that is one field and nothing else, for the callers who say so.
//!
//! Each function here gives the parts of its field, or an error that says what was expected and where, in bytes of the
//! text that was given.

pub(crate) use super::{
    byline::exact as byline, caption::exact_credits as credits, dateline::exact as dateline,
    tagline::exact as tagline, timestamp::exact as timestamp,
};

//! One line to one field: bylines, timestamps, captions, datelines, taglines, sources.
//!
//! Every function here is total, takes time linear in its line, and gives slices of it: nothing is copied, and only what names more than a few takes memory.

mod byline;
mod caption;
mod dateline;
pub(crate) mod exact;
mod few;
mod notice;
mod source;
mod tagline;
mod timestamp;
mod word;

pub(crate) use self::{
    byline::{BylineParts, byline, is_of_the_page, signature},
    caption::{CreditParts, caption, has_credit_last},
    dateline::{DatelineParts, dateline, dateline_alone, dateline_stopped},
    notice::{Where, is_reserved, notice},
    source::sources,
    tagline::{TaglineParts, tagline},
    timestamp::{Stamp, StampRole, relative, timestamps},
};

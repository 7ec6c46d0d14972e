//! Japanese.

use super::{Language, Speech};

pub(super) static JAPANESE: Language = Language {
    code: "ja",
    by: &[],
    and: &[],
    roles: &[],
    months: [&[], &[], &[], &[], &[], &[], &[], &[], &[], &[], &[], &[]],
    weekdays: [&[], &[], &[], &[], &[], &[], &[]],
    clock: &[],
    published: &[],
    updated: &[],
    relative: &[],
    credit: &[],
    image: &[],
    related: &[],
    see_also: &[],
    share: &[],
    account: &[],
    advertising: &[],
    rights: &[],
    page: &[],
    notes: &[],
    tagline: &[],
    stop: &[],
    speech: SPEECH,
};

const SPEECH: Speech = Speech::NONE;

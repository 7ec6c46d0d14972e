//! Italian.

use super::{Language, Speech};

pub(super) static ITALIAN: Language = Language {
    code: "it",
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

//! Polish.

use super::{Language, Speech};

pub(super) static POLISH: Language = Language {
    code: "pl",
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

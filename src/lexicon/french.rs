//! French.

use super::{Language, Speech};

pub(super) static FRENCH: Language = Language {
    code: "fr",
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

const SPEECH: Speech = super::speech::french::SPEECH;

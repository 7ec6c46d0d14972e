//! English.

use super::{Language, Speech};

pub(super) static ENGLISH: Language = Language {
    code: "en",
    by: &[],
    and: &[],
    roles: &[],
    months: [&[], &[], &[], &[], &[], &[], &[], &[], &["september", "sep", "sept"], &[], &[], &[]],
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

const SPEECH: Speech = super::speech::english::SPEECH;

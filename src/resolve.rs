//! Across paragraphs: a surname or pronoun to a full name and an office.

mod antecedent;
mod epithet;
mod name;
mod nickname;
mod office;
mod people;
mod person;
mod role;
mod run;
mod seek;
mod source;
mod table;

pub(crate) use self::{
    antecedent::{Answers, COUNT, Local, Log, Part, Pronoun, TEMPLATES},
    epithet::{Epithet, Told},
    name::{
        bare_name, begins_body, is_complement, is_forename_behind, is_held, is_surname, is_surname_behind,
    },
    nickname::is_nickname,
    office::{field, is_anybody, listed, office, plain_field, stands_small, without_article},
    people::People,
    person::Gender,
    role::role,
    source::Source,
};

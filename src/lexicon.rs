//! Closed word lists, one file per language: data and look-up, no rules.
//!
//! To add a language, add one file with a `pub(super) static NAME: Language`, and name it in [`LANGUAGES`].

mod czech;
mod danish;
mod dutch;
mod english;
mod french;
mod german;
mod italian;
mod japanese;
mod lists;
mod norwegian;
mod picture;
mod polish;
mod portuguese;
mod russian;
mod spanish;
pub(crate) mod speech;
mod swedish;
mod table;
mod turkish;
mod words;
pub(crate) mod world;

pub(crate) use self::{
    lists::{Entry, Lists},
    picture::Picture,
    speech::Speech,
    table::{CALL, Seams, beginnings, begins, languages, leading, may_call, phrase, word},
    words::{Word, has_seam, hashes, long_words, words},
    world::{CLOCK_ZONES, CUES, REGIONS, SHORT_PLACES, ZONES},
};

/// The words of one language that newspapers print around and inside an article.
///
/// Every entry is one word or a phrase of at most sixteen, in lower case, words apart by one blank. Case and white
/// space do not matter in look-up; full stops behind abbreviations are left out ("feb", not "feb.").
/// For a script without blanks between words each character counts as a word.
#[derive(Debug)]
pub(crate) struct Language {
    /// BCP 47 primary tag, such as "de".
    pub(crate) code: &'static str,
    /// Words that stand before an author's name: "by", "von", "text by".
    pub(crate) by: &'static [&'static str],
    /// Words between authors: "and", "with", "und".
    pub(crate) and: &'static [&'static str],
    /// Words between an author and the place where the article was written: "in", "aus", "à".
    pub(crate) written_in: &'static [&'static str],
    /// Words for who wrote it, before a colon: "author", "autorin".
    pub(crate) written_by: &'static [&'static str],
    /// Words between an author and the agency written with: "avec", "mit".
    pub(crate) written_with: &'static [&'static str],
    /// Sentences that papers say only of what they print, by their first words in small letters of ASCII: "a correction was made".
    pub(crate) notices: &'static [&'static str],
    /// Labels of the rules that a paper keeps, in small letters of ASCII: "our standards:".
    pub(crate) standards: &'static [&'static str],
    /// Words of an author's post or desk: "reporter", "correspondent", "staff writer", "Redakteurin".
    pub(crate) roles: &'static [&'static str],
    /// Month names and their abbreviations, January first: one row per month.
    pub(crate) months: [&'static [&'static str]; 12],
    /// Weekday names and their abbreviations, Monday first.
    pub(crate) weekdays: [&'static [&'static str]; 7],
    /// Words of the clock and the calendar: "a.m." as "am", "uhr", "o'clock", "noon".
    pub(crate) clock: &'static [&'static str],
    /// Words before the time of first publication: "published", "posted on", "veröffentlicht am".
    pub(crate) published: &'static [&'static str],
    /// Words before the time of the last change: "updated", "last modified", "stand", "aktualisiert".
    pub(crate) updated: &'static [&'static str],
    /// Words of relative times: "ago", "hours", "minutes", "vor", "stunden", "heute", "yesterday".
    pub(crate) relative: &'static [&'static str],
    /// Labels before or within a credit: "photo", "foto", "image credit", "courtesy of", "file photo", "bild".
    pub(crate) credit: &'static [&'static str],
    /// Lines or beginnings of lines that label a picture but are no credit: "image caption", "open image in gallery".
    pub(crate) image: &'static [&'static str],
    /// Whole headings above other articles: "similar articles", "read next", "most popular", "mehr zum thema".
    pub(crate) related: &'static [&'static str],
    /// Beginnings of a line that goes on with the title of another article: "read more", "also read", "related".
    pub(crate) see_also: &'static [&'static str],
    /// Words and phrases of sharing, following, commenting: "share", "tweet", "comments", "copy link", "print".
    pub(crate) share: &'static [&'static str],
    /// Whole lines above what readers wrote of an article, whatever their number: "comments", "reader comments".
    pub(crate) comments: &'static [&'static str],
    /// Of accounts, newsletters, paywalls, apps, cookies: "subscribe", "sign up", "log in", "newsletter", "privacy policy".
    pub(crate) account: &'static [&'static str],
    /// Beginnings of what only a page says to its readers, never an article: "by signing up you", "this site is protected by recaptcha".
    pub(crate) calls: &'static [&'static str],
    /// What only a page says before a colon, whatever follows: "filed under", "tags", "our standards", "schlagworte".
    pub(crate) labels: &'static [&'static str],
    /// Beginnings of what a page asks of its readers, where it names one of its `media`: "watch", "listen", "read the".
    pub(crate) acts: &'static [&'static str],
    /// What a page is made of: "video", "podcast", "newsletter", "poll".
    pub(crate) media: &'static [&'static str],
    /// Of advertising and commerce: "advertisement", "sponsored", "story continues below", "anzeige".
    pub(crate) advertising: &'static [&'static str],
    /// Of rights: "all rights reserved", "copyright".
    pub(crate) rights: &'static [&'static str],
    /// Of the page's machinery: "min read", "reading time", "tags", "topics", "skip to content", "menu", "search", "home".
    pub(crate) page: &'static [&'static str],
    /// Beginnings of notes: "correction", "editor's note", "clarification".
    pub(crate) notes: &'static [&'static str],
    /// How letters to a paper or its readers begin, in lower case, in a line that ends in a comma or colon: "dear", "to the editor".
    pub(crate) salutations: &'static [&'static str],
    /// Beginnings of taglines: "reporting by", "editing by", "additional reporting by", "mit material von".
    pub(crate) tagline: &'static [&'static str],
    /// The commonest function words (about 60 to 120): articles, prepositions, pronouns, auxiliaries, conjunctions.
    pub(crate) stop: &'static [&'static str],
    /// Words beside pictures.
    pub(crate) picture: Picture,
    /// Words of speech, for quotations.
    pub(crate) speech: Speech,
}

/// Every language that is known.
pub(crate) static LANGUAGES: &[&Language] = &[
    &english::ENGLISH,
    &german::GERMAN,
    &french::FRENCH,
    &spanish::SPANISH,
    &italian::ITALIAN,
    &portuguese::PORTUGUESE,
    &dutch::DUTCH,
    &danish::DANISH,
    &norwegian::NORWEGIAN,
    &swedish::SWEDISH,
    &polish::POLISH,
    &czech::CZECH,
    &turkish::TURKISH,
    &japanese::JAPANESE,
    &russian::RUSSIAN,
];

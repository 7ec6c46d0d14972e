//! The words that named times are made of, in English, German, French and Spanish.

use std::{collections::HashMap, sync::LazyLock};

use super::meaning::{Part, Season, Toward, Unit};
use crate::lexicon::{self, Word};

/// What a word is of a named time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keyword {
    Number(u16),
    Unit(Unit),
    /// The same in the plural.
    Units(Unit),
    Part(Part),
    Season(Season),
    Weekend,
    /// "last", "this", "next", before what they speak of.
    Toward(Toward),
    /// The same behind it: "la semaine dernière".
    Behind(Toward),
    /// "first", "second", before a weekday of a month; none for the last.
    Ordinal(Option<u8>),
    /// "ago".
    Ago,
    /// "vor", "hace": the count follows.
    Before,
    /// "il" of "il y a".
    There,
    /// "y" of "il y a".
    Y,
    /// "years old" is no time.
    Old,
    /// "yesterday": so many days from today.
    Day(i32),
    Tonight,
    /// "recently" (`true`), "soon".
    Reference(bool),
    /// "in", "en": a month or year may follow.
    In,
    /// "since", "until" and the like.
    Since,
    /// "de" between the parts of a date.
    Of,
    /// "por" of "por la noche".
    Por,
}

/// German parts of the day that are written in one word with the weekday.
pub(super) const ENDS: &[(&str, Part)] = &[
    ("abend", Part::Evening),
    ("nacht", Part::Night),
    ("morgen", Part::Morning),
    ("vormittag", Part::Morning),
    ("nachmittag", Part::Afternoon),
];

/// What a word is, by the hash of its letters.
pub(super) fn keyword(word: Word) -> Option<Keyword> {
    KEYWORDS.get(&word.hash).copied()
}

static KEYWORDS: LazyLock<HashMap<u64, Keyword>> = LazyLock::new(|| {
    WORDS
        .iter()
        .flat_map(|(words, keyword)| words.split(' ').map(move |word| (word, *keyword)))
        .filter_map(|(word, keyword)| Some((lexicon::words(word).next()?.hash, keyword)))
        .collect()
});

const WORDS: &[(&str, Keyword)] = &[
    ("a an one ein eine einem einer einen un une una uno", Keyword::Number(1)),
    ("two zwei deux dos", Keyword::Number(2)),
    ("three drei trois tres", Keyword::Number(3)),
    ("four vier quatre cuatro", Keyword::Number(4)),
    ("five fünf cinq cinco", Keyword::Number(5)),
    ("six sechs seis", Keyword::Number(6)),
    ("seven sieben sept siete", Keyword::Number(7)),
    ("eight acht huit ocho", Keyword::Number(8)),
    ("nine neun neuf nueve", Keyword::Number(9)),
    ("ten zehn dix diez", Keyword::Number(10)),
    ("eleven elf onze once", Keyword::Number(11)),
    ("twelve zwölf douze doce", Keyword::Number(12)),
    ("twenty zwanzig vingt veinte", Keyword::Number(20)),
    ("minute minuto", Keyword::Unit(Unit::Minute)),
    ("minutes minuten minutos", Keyword::Units(Unit::Minute)),
    ("hour stunde heure hora", Keyword::Unit(Unit::Hour)),
    ("hours stunden heures horas", Keyword::Units(Unit::Hour)),
    ("day tag jour día", Keyword::Unit(Unit::Day)),
    ("days tage tagen jours días", Keyword::Units(Unit::Day)),
    ("week woche semaine semana", Keyword::Unit(Unit::Week)),
    ("weeks wochen semaines semanas", Keyword::Units(Unit::Week)),
    ("month monat mois mes", Keyword::Unit(Unit::Month)),
    ("months monate monaten meses", Keyword::Units(Unit::Month)),
    ("year jahr année l'an l'année año", Keyword::Unit(Unit::Year)),
    ("years jahre jahren ans années años", Keyword::Units(Unit::Year)),
    ("morning matin mañana", Keyword::Part(Part::Morning)),
    ("afternoon nachmittag après-midi tarde", Keyword::Part(Part::Afternoon)),
    ("evening abend soir", Keyword::Part(Part::Evening)),
    ("night nacht nuit noche", Keyword::Part(Part::Night)),
    ("spring frühling frühjahr printemps primavera", Keyword::Season(Season::Spring)),
    ("summer sommer été verano", Keyword::Season(Season::Summer)),
    ("autumn fall herbst automne otoño", Keyword::Season(Season::Autumn)),
    ("winter hiver invierno", Keyword::Season(Season::Winter)),
    ("weekend wochenende", Keyword::Weekend),
    (
        "last past previous letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes \
         vergangenem vorige vorigen voriger voriges",
        Keyword::Toward(Toward::Last),
    ),
    ("this diese diesen dieser dieses diesem ce cet cette este esta", Keyword::Toward(Toward::This)),
    (
        "next coming nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem \
         próximo próxima próximos próximas",
        Keyword::Toward(Toward::Next),
    ),
    ("first erste ersten erster premier primer", Keyword::Ordinal(Some(1))),
    ("second zweite zweiten zweiter deuxième segundo", Keyword::Ordinal(Some(2))),
    ("third dritte dritten dritter troisième tercer", Keyword::Ordinal(Some(3))),
    ("fourth vierte vierten vierter quatrième cuarto", Keyword::Ordinal(Some(4))),
    ("fifth fünfte fünften fünfter cinquième quinto", Keyword::Ordinal(Some(5))),
    ("último", Keyword::Ordinal(None)),
    ("dernier dernière derniers dernières passé passée pasado pasada", Keyword::Behind(Toward::Last)),
    ("prochain prochaine", Keyword::Behind(Toward::Next)),
    ("ago", Keyword::Ago),
    ("vor hace", Keyword::Before),
    ("il", Keyword::There),
    ("y", Keyword::Y),
    ("old alt", Keyword::Old),
    ("yesterday gestern hier ayer", Keyword::Day(-1)),
    ("vorgestern anteayer", Keyword::Day(-2)),
    ("today heute hoy aujourd'hui", Keyword::Day(0)),
    ("tomorrow demain", Keyword::Day(1)),
    ("übermorgen", Keyword::Day(2)),
    ("tonight", Keyword::Tonight),
    ("recently lately kürzlich neulich récemment recientemente", Keyword::Reference(true)),
    ("soon bientôt", Keyword::Reference(false)),
    ("in im en", Keyword::In),
    (
        "since until till by from before after during around early late mid between seit bis ab depuis desde hasta",
        Keyword::Since,
    ),
    ("de del of", Keyword::Of),
    ("por", Keyword::Por),
];

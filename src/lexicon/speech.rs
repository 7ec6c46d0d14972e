//! The words with which languages report speech: one file per language, and first names.
//!
//! Lists are one string, words apart by white space, in lower case, without full stops ("sen", not "sen.").

pub(super) mod czech;
pub(super) mod danish;
pub(super) mod dutch;
pub(super) mod english;
pub(super) mod french;
pub(super) mod german;
pub(crate) mod given_names;
pub(super) mod italian;
pub(super) mod japanese;
pub(super) mod norwegian;
pub(super) mod polish;
pub(super) mod portuguese;
pub(super) mod russian;
pub(super) mod spanish;
pub(super) mod swedish;
pub(super) mod turkish;

/// The words with which a language reports speech.
#[derive(Debug)]
pub(crate) struct Speech {
    /// Verbs whose first business is to report words, in every form that newspapers print: "said", "says", "sagte".
    pub(crate) cues: &'static str,
    /// What reports words only where its clause ends with it, where no blanks part the words: "している".
    pub(crate) closing_cues: &'static str,
    /// Words for "as follows" in the sentence before a quotation, and for "so" in the one behind it.
    pub(crate) points_ahead: &'static str,
    /// See [`points_ahead`](Self::points_ahead).
    pub(crate) points_back: &'static str,
    /// Regular verbs of that kind: in English uninflected, elsewhere what stands before their [ends](Self::verb_ends).
    pub(crate) regular: &'static str,
    /// Verbs that report or judge words among other things ("called", "promised"), in every form.
    pub(crate) weak_cues: &'static str,
    /// Regular verbs of that kind, as in [`regular`](Self::regular).
    pub(crate) weak_regular: &'static str,
    /// How regular verbs end in the forms that newspapers print: "ó" of "declaró". Not in English.
    pub(crate) verb_ends: &'static [&'static str],
    /// Other common verbs, in every form that cannot be taken for another word.
    pub(crate) verbs: &'static str,
    /// Other common regular English verbs, uninflected.
    pub(crate) regular_verbs: &'static str,
    /// Personal pronouns that can speak, by the gender of the speaker.
    pub(crate) he: &'static str,
    /// See [`he`](Self::he).
    pub(crate) she: &'static str,
    /// Personal pronouns of no gender: "they", "we", "it".
    pub(crate) they: &'static str,
    /// Relative pronouns of persons: "who".
    pub(crate) who: &'static str,
    /// Possessives: "his", "her", "their".
    pub(crate) possessives: &'static str,
    /// Titles and offices before or after a name: "president", "mr", "senator".
    pub(crate) titles: &'static str,
    /// Titles of men and of women: "mr", "mrs".
    pub(crate) his_titles: &'static str,
    /// See [`his_titles`](Self::his_titles).
    pub(crate) her_titles: &'static str,
    /// Words of courtesy behind a name: "さん".
    pub(crate) honorifics: &'static str,
    /// Words for what somebody is that stand before a name as titles do, and are heads of speakers without one: "architect".
    pub(crate) occupations: &'static str,
    /// Ends of compounds that stand before a name as occupations do: "sprecherin" of "Bahnsprecherin".
    pub(crate) ends: &'static [&'static str],
    /// Articles before the one that is meant, in the nominative: "the".
    pub(crate) definites: &'static str,
    /// Articles and demonstratives before one man who is meant, in the nominative, and before one woman: "der", "die". Not in English.
    pub(crate) masculines: &'static str,
    /// See [`masculines`](Self::masculines).
    pub(crate) feminines: &'static str,
    /// Articles that tell by their case that the noun behind them is no subject: "dem", "eines".
    pub(crate) oblique: &'static str,
    /// Articles before an office that is written with capitals: "the" of "the Prime Minister".
    pub(crate) articles: &'static str,
    /// Articles, and words like them, before somebody who is not named: "a farmer", "one resident".
    pub(crate) indefinites: &'static str,
    /// Words for years behind somebody's age, as they are written: "años".
    pub(crate) years: &'static str,
    /// Titles, and how they are written in short before a name: "governor", "Gov."
    pub(crate) shorts: &'static [(&'static str, &'static str)],
    /// Titles of up to four letters that are written in short with a full stop though they have a vowel: "prof" of "Prof. Roe". Those
    /// without one always are: "Dr. Roe". For English all titles and places that are written in short before a title: "Gov.", "Calif."
    pub(crate) stopped: &'static str,
    /// Words before an office of somebody who does not hold it: "former", "deputy".
    pub(crate) formers: &'static str,
    /// What offices are of, as far as it is written with a capital right before the name: "health" of "Minister of Health Jane Roe".
    pub(crate) fields: &'static str,
    /// Prepositions that describe an office, where one stands right behind: "past president", "under secretary".
    pub(crate) describing: &'static str,
    /// Words before a stretch of time, and such stretches: "last" and "week" of "Last week Department official Jane Roe".
    pub(crate) nexts: &'static str,
    /// See [`nexts`](Self::nexts).
    pub(crate) stretches: &'static str,
    /// Heads of speakers without a name that are persons or bodies: "spokesman", "critics", "ministry".
    pub(crate) heads: &'static str,
    /// Those of them that are one person, and may stand before a name: "spokesman", "strategist".
    pub(crate) persons: &'static str,
    /// Adjectives that are written with a capital: "American", "Democratic".
    pub(crate) adjectives: &'static str,
    /// Works that have a title: "film", "song", "book".
    pub(crate) works: &'static str,
    /// Words before a name or title in marks: "titled", "nicknamed", "so-called".
    pub(crate) naming: &'static str,
    /// Those of them behind which, and perhaps "as", another name stands, which is nobody's words: "nicknamed", "known", "so-called".
    pub(crate) aliases: &'static str,
    /// Words before those that are told of as words: "words" of "words such as “expect” and “may”".
    pub(crate) terms: &'static str,
    /// Heads of speakers that are texts: "report", "letter", "poll".
    pub(crate) texts: &'static str,
    /// Nouns of speech that follow a possessor: "claim", "promise", "words".
    pub(crate) claims: &'static str,
    /// Words in the names of bodies: "party", "university", "department".
    pub(crate) bodies: &'static str,
    /// Ends of the names of bodies right before the office of somebody in them: "省" of "外務省報道官".
    pub(crate) body_ends: &'static str,
    /// What stands right before an office and begins no name: "前" of "前市長".
    pub(crate) office_leads: &'static str,
    /// Surnames that begin as `office_leads` do or end as `body_ends` do: "前田", "阿部".
    pub(crate) surnames: &'static str,
    /// Places: countries, large cities, states. They do not speak as persons do.
    pub(crate) places: &'static str,
    /// Ends of the names of places: "県" of "岩手県".
    pub(crate) place_ends: &'static str,
    /// Pronouns and small words that are told apart: "it"; "I" and "we"; "by"; "of"; "to"; "on"; "as"; "his"; "her".
    pub(crate) it: &'static str,
    /// See [`it`](Self::it).
    pub(crate) selves: &'static str,
    /// See [`it`](Self::it).
    pub(crate) by: &'static str,
    /// See [`it`](Self::it).
    pub(crate) of: &'static str,
    /// See [`it`](Self::it).
    pub(crate) to: &'static str,
    /// See [`it`](Self::it).
    pub(crate) on: &'static str,
    /// See [`it`](Self::it).
    pub(crate) like: &'static str,
    /// See [`it`](Self::it).
    pub(crate) his: &'static str,
    /// See [`it`](Self::it).
    pub(crate) hers: &'static str,
    /// Articles and other words that begin a noun phrase.
    pub(crate) determiners: &'static str,
    /// Prepositions.
    pub(crate) prepositions: &'static str,
    /// Words that join sentences or phrases: "and", "but".
    pub(crate) conjunctions: &'static str,
    /// Words that begin a subordinate clause: "that", "because", "while".
    pub(crate) subordinators: &'static str,
    /// How the participles among the verbs of the lists end: "ing" of "saying".
    pub(crate) participle_ends: &'static [&'static str],
    /// How verbs begin that stand where a verb of speech does and report nothing: "呼" of "「...」と呼ばれる".
    pub(crate) other_verbs: &'static str,
    /// Auxiliary and copular verbs.
    pub(crate) auxiliaries: &'static str,
    /// Adverbs that stand between a subject and its verb: "also", "later".
    pub(crate) adverbs: &'static str,
    /// Small words in lower case inside names: "de", "van", "bin".
    pub(crate) particles: &'static str,
    /// Days, months, and other capitalised words that are no names.
    pub(crate) calendar: &'static str,
    /// Words of the calendar that are surnames too: "may".
    pub(crate) calendar_surnames: &'static str,
    /// First names of men and of women, beyond those of [`given_names`], which are in Latin letters.
    pub(crate) forenames_his: &'static str,
    /// See [`forenames_his`](Self::forenames_his).
    pub(crate) forenames_hers: &'static str,
    /// Words that name a source before its name: "to" of "according to", "laut", "selon".
    pub(crate) according: &'static str,
    /// Nouns that do so behind a preposition: "angaben" of "nach Angaben", "palabras" of "en palabras de".
    pub(crate) sources: &'static str,
    /// Words before the one in whose view something is so, at the start of a sentence: "pour", "für".
    pub(crate) views: &'static str,
    /// Verbs that tell that words stand in a text that is named behind a preposition: "legge" of "si legge nella nota".
    pub(crate) reading: &'static str,
}

/// Words of names and addresses that are written in short with a full stop, whatever language they stand in.
pub(crate) const STOPPED: &str = "st nr str";

/// The Arabic article before a hyphen and a surname, as it is written in Latin letters: "al-Hadid", "Zia ul-Haq".
pub(crate) const ARABIC_ARTICLES: &str = "al el ar az ul ur ud";

/// What stands in letters behind a name and is no office, without full stops, whatever the language: degrees, licences, "Jr." and the like.
pub(crate) const DEGREES: &str = "phd md jd mba rn mph do dvm vmd esq jr sr edd psyd pharmd dphil dnp cpa lcsw ms msc bsc ma ba dds \
    dmd frcp facp facs np aprn cfa pe mpp mha msn bsn rd pt dpt scd drph llm ii iii iv";

impl Speech {
    /// No words at all.
    pub(crate) const NONE: Self = Self {
        cues: "",
        closing_cues: "",
        points_ahead: "",
        points_back: "",
        regular: "",
        weak_cues: "",
        weak_regular: "",
        verb_ends: &[],
        verbs: "",
        regular_verbs: "",
        he: "",
        she: "",
        they: "",
        who: "",
        possessives: "",
        titles: "",
        his_titles: "",
        her_titles: "",
        honorifics: "",
        occupations: "",
        ends: &[],
        definites: "",
        masculines: "",
        feminines: "",
        oblique: "",
        articles: "",
        indefinites: "",
        years: "",
        shorts: &[],
        stopped: "",
        formers: "",
        fields: "",
        describing: "",
        nexts: "",
        stretches: "",
        heads: "",
        persons: "",
        adjectives: "",
        works: "",
        naming: "",
        aliases: "",
        terms: "",
        texts: "",
        claims: "",
        bodies: "",
        body_ends: "",
        office_leads: "",
        surnames: "",
        places: "",
        place_ends: "",
        it: "",
        selves: "",
        by: "",
        of: "",
        to: "",
        on: "",
        like: "",
        his: "",
        hers: "",
        determiners: "",
        prepositions: "",
        conjunctions: "",
        subordinators: "",
        participle_ends: &[],
        other_verbs: "",
        auxiliaries: "",
        adverbs: "",
        particles: "",
        calendar: "",
        calendar_surnames: "",
        forenames_his: "",
        forenames_hers: "",
        according: "",
        sources: "",
        views: "",
        reading: "",
    };
}

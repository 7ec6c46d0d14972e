//! When two names are the same, by the rules of the quotation corpus.

const TITLES: [&str; 27] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "sen",
    "rep",
    "gov",
    "gen",
    "sir",
    "lt",
    "col",
    "sgt",
    "capt",
    "rev",
    "prof",
    "president",
    "senator",
    "governor",
    "secretary",
    "congressman",
    "congresswoman",
    "judge",
    "justice",
    "mayor",
    "former",
    "the",
];
const SUFFIXES: [&str; 5] = ["jr", "sr", "ii", "iii", "iv"];

/// Whether first and last words are equal: middle names, titles and suffixes do not count.
pub(crate) fn same(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    !one.is_empty() && !other.is_empty() && one.first() == other.first() && one.last() == other.last()
}

fn words(name: &str) -> Vec<String> {
    let plain = without_genitive(&plain(name));
    let mut words: Vec<String> = plain
        .split_whitespace()
        .map(|word| word.trim_matches(['.', ',', ';', ':', '"', '(', ')', '“', '”']).to_owned())
        .filter(|word| !word.is_empty())
        .collect();
    while words.len() > 1 && TITLES.contains(&words[0].as_str()) {
        words.remove(0);
    }
    while words.len() > 1 && words.last().is_some_and(|last| SUFFIXES.contains(&last.as_str())) {
        words.pop();
    }
    words
}

/// In small letters, without accents.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| !('\u{300}'..='\u{36F}').contains(c)).map(|c| match c {
        '’' => '\'',
        'À'..='Å' => 'A',
        'Ç' => 'C',
        'È'..='Ë' => 'E',
        'Ì'..='Ï' => 'I',
        'Ñ' => 'N',
        'Ò'..='Ö' => 'O',
        'Ù'..='Ü' => 'U',
        'Ý' => 'Y',
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        c => c,
    });
    letters.collect::<String>().to_lowercase()
}

/// Without `'s` at the end of a word, and without an apostrophe at the very end.
fn without_genitive(name: &str) -> String {
    let mut kept = String::new();
    let mut rest = name.trim();
    while let Some(at) = rest.find("'s") {
        let behind = &rest[at + 2..];
        let ends = !behind.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        kept.push_str(&rest[..if ends { at } else { at + 2 }]);
        rest = behind;
    }
    kept.push_str(rest.strip_suffix('\'').unwrap_or(rest));
    kept
}

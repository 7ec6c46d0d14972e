//! Fingerprints of the answers that the tables were learned on, and of what comes of them.
//!
//! The tables of the layout and of the attribution are right only as long as each question is answered as it was when they were
//! learned. These tests say that an answer changed, for some text; whether for the better, the scores tell. Where the
//! change is meant, `FINGERPRINTS=renew cargo test --lib fingerprint` writes them anew.

use std::{collections::BTreeMap, env, fs, path::Path};

use crate::{BlockSpan, Outline, QuoteSpan, Span, Warning, inline, layout, resolve};

#[path = "../tests/hostile/alphabet.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets read this file too")]
mod alphabet;
#[path = "../tests/hostile/words.rs"]
#[allow(unreachable_pub, reason = "it stands beside the alphabet")]
mod words;

/// By kind of text and by what was asked.
type Fingerprints = BTreeMap<String, BTreeMap<String, String>>;

#[test]
fn all_answers_are_those_that_the_tables_were_learned_on() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/fingerprints.json");
    let now: Fingerprints =
        texts().into_iter().map(|(kind, texts)| (kind.to_owned(), fingerprints(&texts))).collect();
    if env::var_os("FINGERPRINTS").is_some_and(|wish| wish == "renew") {
        let json = serde_json::to_string_pretty(&now).unwrap();
        return fs::write(path, json + "\n").unwrap();
    }
    let held: Fingerprints = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let other = |(kind, prints): (&String, &BTreeMap<String, String>)| {
        let held = held.get(kind).cloned().unwrap_or_default();
        let other = prints.iter().filter(|(what, print)| held.get(*what) != Some(*print));
        other.map(|(what, _)| format!("{kind}: {what}")).collect::<Vec<_>>()
    };
    let other: Vec<String> = now.iter().flat_map(other).collect();
    assert!(
        other.is_empty(),
        "other answers than before: {other:?}; if that is meant: FINGERPRINTS=renew cargo test --lib fingerprint"
    );
}

/// One fingerprint for each question.
fn fingerprints(texts: &[String]) -> BTreeMap<String, String> {
    let mut prints = Prints::default();
    for text in texts {
        layout::signs(text, |signs| prints.signs.add(signs.iter().map(|sign| u64::from(*sign))));
        let outline = Outline::of(text);
        for block in outline.blocks() {
            prints.blocks.block(*block);
        }
        let watched = inline::watched(text, outline.blocks(), &mut prints);
        assert_eq!(watched, outline.quotes(), "who watches sees another text: {text}");
        for quote in Outline::with_roles(text).quotes() {
            prints.quotes.quote(quote);
        }
        for warning in outline.warnings() {
            prints.warnings.warning(*warning);
        }
    }
    let Prints { signs, blocks, speaker, said, cue, person, quotes, warnings } = prints;
    [
        ("signs of lines", signs),
        ("blocks", blocks),
        ("speakers tried", speaker),
        ("whether anybody's words", said),
        ("cues tried", cue),
        ("people tried", person),
        ("quotations", quotes),
        ("warnings", warnings),
    ]
    .map(|(what, print)| (what.to_owned(), format!("{:016x}", print.0)))
    .into()
}

#[derive(Default)]
struct Prints {
    signs: Print,
    blocks: Print,
    speaker: Print,
    said: Print,
    cue: Print,
    person: Print,
    quotes: Print,
    warnings: Print,
}

impl inline::Watch for Prints {
    const WATCHES: bool = true;

    fn speaker(&mut self, quote: Span, tried: &[(Span, inline::speaker::Answers)]) {
        for (mention, answers) in tried {
            self.speaker.answers(quote, *mention, answers);
        }
    }

    fn said(&mut self, quote: Span, answers: &inline::said::Answers) {
        self.said.answers(quote, quote, answers);
    }

    fn cue(&mut self, quote: Span, word: Span, answers: &inline::cue::Answers) {
        self.cue.answers(quote, word, answers);
    }

    fn person(&mut self, quote: Span, name: Span, answers: &resolve::Answers) {
        self.person.answers(quote, name, answers);
    }
}

/// A sum of all that was told, in its order (FNV-1a, 64 bits).
struct Print(u64);

impl Default for Print {
    fn default() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }
}

impl Print {
    fn add(&mut self, numbers: impl IntoIterator<Item = u64>) {
        for number in numbers {
            self.0 = (self.0 ^ number).wrapping_mul(0x0100_0000_01B3);
        }
    }

    fn words(&mut self, words: &str) {
        self.add(words.bytes().map(u64::from));
    }

    fn span(&mut self, span: Option<Span>) {
        let [start, end] = span.map_or([u64::MAX; 2], |span| [span.start() as u64, span.end() as u64]);
        self.add([start, end]);
    }

    fn answers(&mut self, quote: Span, what: Span, answers: &[u16]) {
        self.span(Some(quote));
        self.span(Some(what));
        self.add(answers.iter().map(|answer| u64::from(*answer)));
    }

    fn block(&mut self, block: BlockSpan) {
        self.words(block.kind.as_str());
        self.span(Some(block.span));
    }

    fn quote(&mut self, quote: &QuoteSpan) {
        self.words(quote.kind.as_str());
        self.add([u64::from(quote.continues)]);
        let by = |part: fn(crate::SpeakerSpan) -> Option<Span>| quote.speaker.and_then(part);
        let speaker = [by(|by| Some(by.mention)), by(|by| by.name), by(|by| by.role)];
        [Some(quote.span), quote.cue].into_iter().chain(speaker).for_each(|span| self.span(span));
    }

    fn warning(&mut self, warning: Warning) {
        self.words(&warning.to_string());
        self.span(Some(warning.span));
    }
}

/// Texts by kind: our articles, the hard cases of quotations, lines of both in disorder, pieces of the alphabet, and words of reports.
fn texts() -> [(&'static str, Vec<String>); 5] {
    let (articles, cases) = (texts_below("articles"), texts_below("quotes"));
    assert!(articles.len() > 50 && cases.len() > 5, "{} and {}", articles.len(), cases.len());
    let lines: Vec<&str> = articles.iter().chain(&cases).flat_map(|text| text.lines()).collect();
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
    let mut chance = Chance(1);
    let ends = ["\n", "\n\n", "\n\n", "\r\n", " \n"];
    let crossed = (0..200).map(|_| chance.row(&lines, 40, &ends)).collect();
    let blanks = ["", "", "", "\n", "\n\n", " "];
    let pieces = (0..400).map(|_| chance.row(alphabet::PIECES, 120, &blanks)).collect();
    let reports = (0..400).map(|i| {
        let words = words::LANGUAGES[i % words::LANGUAGES.len()];
        chance.row(words, 60, words::BETWEEN)
    });
    let reports = reports.collect();
    [
        ("articles", articles),
        ("hard cases", cases),
        ("lines in disorder", crossed),
        ("pieces", pieces),
        ("words of reports", reports),
    ]
}

/// All texts in a folder of the tests and those below it, in the order of their paths.
fn texts_below(folder: &str) -> Vec<String> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder)];
    let mut texts = BTreeMap::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "txt") {
                let text = fs::read_to_string(&path).unwrap();
                texts.insert(path, text);
            }
        }
    }
    texts.into_values().collect()
}

/// Numbers by chance, the same in every run (`SplitMix64`; Steele, Lea, Flood 2014).
struct Chance(u64);

impl Chance {
    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        of[usize::try_from((mixed ^ (mixed >> 31)) % of.len() as u64).unwrap()]
    }

    fn row(&mut self, of: &[&str], count: usize, between: &[&str]) -> String {
        (0..count).flat_map(|_| [self.pick(of), self.pick(between)]).collect()
    }
}

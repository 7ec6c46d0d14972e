//! Looks for texts on which the work grows faster than the text: rows of short pieces, repeated.
//!
//! `repeat known`, `repeat singles`, `repeat pairs [STEP]`, `repeat random COUNT [SEED]`, or `repeat row RUN...` for one
//! row. A row is one of
//!
//! ```text
//! a a a a ...            every piece
//! a b a b ...            every pair (or every STEP-th)
//! a a a ... b b b ...    every pair
//! up to four runs of up to three pieces each, by chance
//! those that once were slow, which are known
//! ```
//!
//! and is read at 64 kB and at 256 kB: to an outline; to an article that is then printed; that is written to JSON and read back;
//! that is written in the forms of others; as each field that a text can be read as, for the times that it names, and cut into
//! sentences.
//! Where the work grows by more than 2.2 per doubling, it is read at 1 MB too, and is
//! reported if it grows by more than that again. The answer is 1 if anything was reported.

use std::{
    env,
    hint::black_box,
    process::ExitCode,
    time::{Duration, Instant},
};

use newsprint::{
    Article, BodyBlock, BodyKind, Byline, Caption, Credit, Dateline, Outline, Tagline, Timestamp, When,
    time_expressions,
};
use newsprint_linear::{alphabet::PIECES, work};

/// What once took time that grew with the square of the text.
const KNOWN: [&[&str]; 35] = [
    // Letters in two characters.
    &["Jo\u{308}rg Mu\u{308}ller sagte: „Nein.“ "],
    // Nothing but capitals, in one paragraph and in many.
    &["“YES,” SAID MAYOR JANE ROE. SHE CALLED IT “DEAD.” "],
    &["“YES,” SAID JOHN DOE.\n\n", "DOE CALLED IT “DEAD.”\n\n"],
    // Each quotation read the whole name of its speaker, and copied it.
    &["Jane ", "said “Yes,” "],
    &["J", "said ", "“Yes,” "],
    // Each quotation read all others between it and the one name behind them.
    &["dpa<b>\"", "\u{a0}", "saying Mr. ["],
    &["“", ".Menu", "#MenuPhoto by ", ".Getty Images"],
    &["‚by ‘", "By Jane Roe“Yes,” said Roe.\n0"],
    &["and ", "“", "Jane Roe/AFPReporting by ", "* ELMVILLE, Ill. (AP) — ”"],
    // Names far before and behind those who ask for them.
    &["Jane Roe met John Doe. ", "“Yes,” he said.\n\n"],
    &["“Yes,” he said.\n\n", "Jane Roe met John Doe. "],
    &["Roe and Doe met. ", "“Yes,” Roe said. “No,” Doe said.\n\n"],
    &["“Yes,” Aroe said. “Yes,” Broe said. “Yes,” Croe said. ", "Jane Aroe "],
    &["“Yes,” he said. Jane\n\n"],
    &["aRoe Roe-Roe Roes ", "“Yes,” said Roe.\n\n"],
    // Turns of dialogue whose cue never comes, or comes behind every comma.
    &["– To ważne i nie ma co czekać, ", "– "],
    &["– To ważne i nie ma co czekać – mówi "],
    &["— Il y a un pont et, ", "dit Jeanne, — "],
    &["– Det er en god dag, og det er ikke alt, ", "sier ? "],
    // What may be set in within a quotation, and is not.
    &["Le pont est là et ", "« Le pont, a dit, ", "a-t-elle, ", "non »"],
    &["Le pont et la ville. ", "« Non, dit. Oui ? M. ", "»"],
    // Quotations of one sentence that began with a view, a source, or who said it.
    &["Pour Anne Roux, ", "il est là « non » et "],
    &["Aus dem Amt heißt es, der Rat und die Stadt ", "„nein“ und "],
    &["La alcaldesa de la ciudad, ", "“no”, añade, "],
    &["Generell und in Wien ", "sei „nein“ und "],
    &["der Leiter der Schule der ", "und sagte: „Nein.“ "],
    // Names of whom it is asked whether they may speak.
    &["Le pont et la ville sont là. Aroux est là. « Non. » Broux en est « las ». "],
    &["Der Rat und die Stadt. ", "Kolb hält es für „gut“. Anna Aroth sei „da“. "],
    // Words without blanks, and verbs that close their sentence.
    &["古賀は「橋", "」と「", "」"],
    &["古賀さんは", "「橋」と述", "。"],
    &["Köprü ve yol bir, ", "Roe “evet” ve ", "dedi. "],
    &["Bakanlığı ve ", "“evet” dedi ve "],
    // Bounds of sentences that each looked for the next word, or for the end of their own.
    &["1.A"],
    &["\"! "],
    &[".)"],
];

const SIZES: [usize; 3] = [64 << 10, 256 << 10, 1 << 20];
/// From four times the text on.
const MOST: f64 = 2.2 * 2.2;
/// By time only what grows much faster is looked at, as other programs run on the same machine.
const MOST_TIME: f64 = 9.0;

fn main() -> ExitCode {
    read("“Yes,” said Jane Roe.", Way::Article);
    let arguments: Vec<String> = env::args().skip(1).collect();
    let number =
        |at: usize, default: u64| arguments.get(at).map_or(default, |it| it.parse().expect("a number"));
    let mut tried = Tried::default();
    match arguments.first().map(String::as_str) {
        Some("known") => {
            KNOWN.iter().for_each(|runs| tried.row(&Row(runs.iter().map(|run| vec![*run]).collect())));
        }
        Some("singles") => PIECES.iter().for_each(|piece| tried.row(&Row(vec![vec![piece]]))),
        Some("pairs") => {
            let pairs = PIECES.iter().flat_map(|a| PIECES.iter().map(move |b| (*a, *b)));
            for (a, b) in pairs.filter(|(a, b)| a != b).step_by(usize::try_from(number(1, 1)).unwrap()) {
                tried.row(&Row(vec![vec![a, b]]));
                tried.row(&Row(vec![vec![a], vec![b]]));
            }
        }
        Some("random") => {
            let mut chance = Chance(number(2, 1));
            for _ in 0..number(1, 1000) {
                let runs = 1 + chance.below(4);
                let run = |chance: &mut Chance| {
                    (0..=chance.below(3)).map(|_| PIECES[chance.below(PIECES.len())]).collect()
                };
                tried.row(&Row((0..runs).map(|_| run(&mut chance)).collect()));
            }
        }
        Some("row") => tried.row(&Row(arguments.iter().skip(1).map(|run| vec![run.as_str()]).collect())),
        _ => panic!("singles, pairs, random or row"),
    }
    println!(
        "{} rows tried; the steepest grows by {:.2} per doubling: {}",
        tried.count,
        tried.steepest.0.sqrt(),
        tried.steepest.1
    );
    ExitCode::from(u8::from(tried.found > 0))
}

#[derive(Default)]
struct Tried {
    count: usize,
    found: usize,
    steepest: (f64, String),
}

impl Tried {
    fn row(&mut self, row: &Row<'_>) {
        self.count += 1;
        for way in [Way::Outline, Way::Article, Way::Json, Way::Exports, Way::Fields] {
            self.read(row, way);
        }
    }

    fn read(&mut self, row: &Row<'_>, way: Way) {
        let read = |size: usize| read(&row.text(size), way);
        let [small, large] = [SIZES[0], SIZES[1]].map(read);
        let growth = large.growth(&small);
        if growth > self.steepest.0 {
            self.steepest = (growth, format!("{way:?} of {row}"));
        }
        if growth < MOST && large.slowness(&small) < MOST_TIME {
            return;
        }
        let largest = read(SIZES[2]);
        let again = largest.growth(&large);
        if again > MOST || largest.slowness(&large) > MOST_TIME {
            self.found += 1;
            println!(
                "{way:?}: {:.2} and {:.2} per doubling; {} edges and {:?} at 1 MB: {row}",
                growth.sqrt(),
                again.sqrt(),
                largest.work,
                largest.time
            );
        }
    }
}

/// What one reading took.
struct Took {
    work: u64,
    time: Duration,
}

impl Took {
    #[allow(clippy::cast_precision_loss)]
    fn growth(&self, smaller: &Self) -> f64 {
        self.work as f64 / smaller.work as f64
    }

    fn slowness(&self, smaller: &Self) -> f64 {
        if self.time < Duration::from_millis(100) {
            return 0.0;
        }
        self.time.as_secs_f64() / smaller.time.as_secs_f64()
    }
}

/// What is done to a text.
#[derive(Clone, Copy, Debug)]
enum Way {
    Outline,
    Article,
    Json,
    Exports,
    Fields,
}

fn read(text: &str, way: Way) -> Took {
    let article = match way {
        Way::Json | Way::Exports => Article::parse(text),
        Way::Outline | Way::Article | Way::Fields => Article::default(),
    };
    let start = Instant::now();
    let work = work(|| match way {
        Way::Outline => {
            black_box(Outline::of(black_box(text)));
        }
        Way::Article => {
            let article = Article::parse(black_box(text));
            black_box(article.speakers());
            black_box(article.to_string());
        }
        Way::Json => {
            let json = serde_json::to_string(&article).expect("an article is written");
            black_box(serde_json::from_str::<Article>(&json).expect("what was written is read"));
        }
        Way::Exports => {
            black_box((article.to_text(), article.to_markdown()));
            black_box((article.to_schema_org(), article.to_ninjs("urn:example:article")));
            black_box(article.clone().with_quotes_read());
        }
        Way::Fields => {
            let text = black_box(text);
            let _ = black_box((text.parse::<Byline>(), text.parse::<Caption>(), text.parse::<Credit>()));
            let _ = black_box((text.parse::<Dateline>(), text.parse::<Tagline>(), text.parse::<Timestamp>()));
            let _ = black_box((text.parse::<When>(), time_expressions(text)));
            black_box(BodyBlock::new(BodyKind::Paragraph, text).sentences());
        }
    });
    assert!(work > 0, "built without counting: see `run`");
    Took { work, time: start.elapsed() }
}

/// Runs of pieces, each repeated to an equal share of the text.
struct Row<'a>(Vec<Vec<&'a str>>);

impl Row<'_> {
    fn text(&self, size: usize) -> String {
        let share = size / self.0.len();
        self.0
            .iter()
            .map(|run| {
                let run = run.concat();
                // A run that ends in "##" stands there once, and "#n" in a run is a number that counts up.
                match run.strip_suffix("##") {
                    Some(once) => once.to_owned(),
                    None if run.contains("#n") => numbered(&run, share),
                    None => run.repeat(share / run.len()),
                }
            })
            .collect()
    }
}

impl std::fmt::Display for Row<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (i, run) in self.0.iter().enumerate() {
            write!(f, "{}{:?}*n", if i > 0 { " + " } else { "" }, run.concat())?;
        }
        Ok(())
    }
}

/// Repeats a run with a number for each "#n".
fn numbered(run: &str, size: usize) -> String {
    let mut text = String::with_capacity(size + run.len());
    let mut i = 0;
    while text.len() < size {
        text.push_str(&run.replace("#n", &i.to_string()));
        i += 1;
    }
    text
}

/// Numbers by chance, the same for the same seed (SplitMix64; Steele, Lea, Flood 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).expect("a small number")
    }
}

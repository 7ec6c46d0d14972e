//! Counts that repeat on any machine, loaded or not, held against ceilings: `cargo bench --bench counts`.
//!
//! Under valgrind, which must be installed, this program reads the texts twice and four times; half the difference is the
//! work of one round, free of what happens once and of what grows until the longest text was read. It counts
//!
//! - instructions per byte, by callgrind;
//! - allocations per text, by dhat;
//! - memory at the peak above a single text of 1 MB, in bytes per byte of text, by dhat.
//!
//! The ceilings stand in `benches/counts.json`, as measured; another compiler or machine has 3 % of room. A change that
//! lowers a count lowers its ceiling, and no change raises one: with `CEILINGS=lower` in the environment they are written
//! anew, each where it was or lower. Of the larger sets every seventh text is read.

use std::{
    collections::BTreeMap,
    env, fs, iter,
    process::{Command, ExitCode},
    thread,
};

use common::{Set, WORKS};

mod common;

/// By set, work and measure.
type Ceilings = BTreeMap<String, BTreeMap<String, BTreeMap<String, f64>>>;

/// How far a count may lie above its ceiling, as a share of it.
const ROOM: f64 = 0.03;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["read", work, set, rounds] => {
            let set = sets().find(|it| it.name == set).expect("a set");
            read(work, &set, rounds.parse().expect("a number"));
            ExitCode::SUCCESS
        }
        _ if arguments.contains(&"--test") => {
            for set in sets() {
                for &(work, _) in WORKS {
                    read(work, &set, 1);
                }
            }
            ExitCode::SUCCESS
        }
        _ => compare(),
    }
}

const ONE: &str = "one text of 1 MB";

/// One long text, our own articles, and part of each corpus that lies beside the package. Read one by one, so that a run
/// of one holds no other in memory.
fn sets() -> impl Iterator<Item = Set> {
    let one = iter::once_with(|| {
        let own = common::own().texts.join("\n\n");
        let mut text = own.repeat((1 << 20) / own.len() + 1);
        let end = (0..=1 << 20).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or_default());
        Set { name: ONE, texts: vec![text] }
    });
    let part = |set: Set| Set { texts: set.texts.into_iter().step_by(7).collect(), ..set };
    let own = iter::once_with(common::own).chain(iter::once_with(common::capitals));
    one.chain(own).chain(common::corpora().map(part))
}

/// Does the work to every text of the set, so many times.
fn read(work: &str, set: &Set, rounds: usize) {
    let (_, work) = WORKS.iter().find(|(name, _)| *name == work).expect("a work");
    for _ in 0..rounds {
        set.texts.iter().for_each(|text| work(text));
    }
}

/// Prints every count beside its ceiling, and fails where one is too high or has none.
fn compare() -> ExitCode {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/counts.json");
    let mut ceilings: Ceilings =
        serde_json::from_str(&fs::read_to_string(path).expect("the ceilings")).expect("ceilings in JSON");
    let lowers = env::var("CEILINGS").is_ok_and(|wish| wish == "lower");
    let mut failed = false;
    println!("{:16}  {:9} {:34} {:>9} {:>9}", "texts", "work", "count", "measured", "ceiling");
    for set in sets() {
        for &(work, _) in WORKS {
            let ceilings =
                ceilings.entry(set.name.to_owned()).or_default().entry(work.to_owned()).or_default();
            for (measure, count) in counts(work, &set) {
                if lowers {
                    let least = (count * 100.0).ceil() / 100.0;
                    ceilings.entry(measure.to_owned()).and_modify(|it| *it = it.min(least)).or_insert(least);
                }
                let ceiling = ceilings.get(measure).copied();
                let verdict = match ceiling {
                    Some(ceiling) if count <= ceiling * (1.0 + ROOM) => "",
                    Some(_) => "TOO HIGH",
                    None => "HAS NO CEILING",
                };
                failed |= !verdict.is_empty();
                let ceiling = ceiling.unwrap_or(f64::NAN);
                println!("{:16}  {work:9} {measure:34} {count:9.2} {ceiling:9.2} {verdict}", set.name);
            }
        }
    }
    if lowers {
        let text = serde_json::to_string_pretty(&ceilings).expect("ceilings in JSON");
        fs::write(path, text + "\n").expect("room for the ceilings");
    }
    ExitCode::from(u8::from(failed))
}

/// What one work takes on the texts of a set.
#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
fn counts(work: &str, set: &Set) -> Vec<(&'static str, f64)> {
    // Valgrind runs on one core: as many go side by side as there are counts to take.
    let runs = |wanted: &[(Tool, usize)]| -> Vec<f64> {
        thread::scope(|scope| {
            let count = |&(tool, rounds): &(Tool, usize)| {
                scope.spawn(move || tool.count(work, set.name, rounds) as f64)
            };
            let running: Vec<_> = wanted.iter().map(count).collect();
            running.into_iter().map(|run| run.join().expect("a count")).collect()
        })
    };
    if set.name == ONE {
        let peaks = runs(&[(Tool::Peak, 0), (Tool::Peak, 1)]);
        return vec![("bytes at the peak per byte of text", (peaks[1] - peaks[0]) / set.bytes() as f64)];
    }
    let wanted = [Tool::Instructions, Tool::Allocations].map(|tool| [(tool, 2), (tool, 4)]);
    let counted = runs(wanted.as_flattened());
    let round = |at: usize| (counted[at + 1] - counted[at]) / 2.0;
    vec![
        ("instructions per byte", round(0) / set.bytes() as f64),
        ("allocations per text", round(2) / set.texts.len() as f64),
    ]
}

/// What counts, and what it counts.
#[derive(Clone, Copy)]
enum Tool {
    Instructions,
    Allocations,
    Peak,
}

impl Tool {
    /// Runs this program under valgrind and reads the count from what valgrind prints.
    fn count(self, work: &str, set: &str, rounds: usize) -> u64 {
        // ```text
        // ==1234== Collected : 5678
        // ==1234== Total:     1,234 bytes in 56 blocks
        // ==1234== At t-gmax: 789 bytes in 5 blocks
        // ```
        let (tool, out, line, field) = match self {
            Self::Instructions => ("callgrind", "--callgrind-out-file=/dev/null", "Collected :", 0),
            Self::Allocations => ("dhat", "--dhat-out-file=/dev/null", "Total:", 3),
            Self::Peak => ("dhat", "--dhat-out-file=/dev/null", "At t-gmax:", 0),
        };
        let output = Command::new("valgrind")
            .arg(format!("--tool={tool}"))
            .arg(out)
            .arg(env::current_exe().expect("the path of this program"))
            .args(["read", work, set, &rounds.to_string()])
            .output()
            .expect("valgrind, which must be installed");
        let said = String::from_utf8_lossy(&output.stderr);
        let count = said.lines().find_map(|it| it.split_once(line)?.1.split_whitespace().nth(field));
        let count = count.and_then(|count| count.replace(',', "").parse().ok());
        count.unwrap_or_else(|| panic!("valgrind counted nothing: {said}"))
    }
}

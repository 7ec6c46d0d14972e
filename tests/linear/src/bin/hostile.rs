//! Reads the texts that would hurt a careless parser, at 1, 2, 4 and 8 MB: time and memory.
//!
//! `hostile` prints a row for each text; `hostile NAME...` only those whose names begin so; `hostile --line` reads one line of
//! 100 MB. With `--article` each is read to an article, or else to an outline. Times are the least of three. Memory is counted at the allocator: the most held at once while reading, and what the
//! answer holds, both in bytes for each byte of text. The answer is 1 if any text takes more than 2.2 times as long
//! when it is twice as long, measured from 1 MB to 8 MB.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    env,
    fmt::Write as _,
    fs,
    hint::black_box,
    process::ExitCode,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    time::{Duration, Instant},
};

use newsprint::{Article, Outline};

const MB: usize = 1 << 20;

fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let with_article = arguments.iter().any(|it| it == "--article");
    arguments.retain(|it| it != "--article");
    let read: fn(&str) -> Took = if with_article { article } else { outline };
    let _ = Article::parse("“Yes,” said Jane Roe.");
    if arguments.iter().any(|it| it == "--line") {
        let text = PROSE.repeat(100 * MB / PROSE.len());
        let took = read(&text);
        println!("one line of {} MB: {took}", text.len() / MB);
        return ExitCode::SUCCESS;
    }
    let asked = |name: &str| arguments.is_empty() || arguments.iter().any(|it| name.starts_with(it.as_str()));
    println!("| text | 1 MB | 2 MB | 4 MB | 8 MB | per doubling | peak | answer |");
    println!("|---|---|---|---|---|---|---|---|");
    let mut steep = false;
    for (name, make) in texts().into_iter().filter(|(name, _)| asked(name)) {
        let took = [1, 2, 4, 8].map(|size| read(&make(size * MB)));
        let growth = (took[3].time.as_secs_f64() / took[0].time.as_secs_f64()).cbrt();
        steep |= growth > 2.2;
        let times = took.each_ref().map(|took| format!("{} ms", took.time.as_millis())).join(" | ");
        println!("| {name} | {times} | {growth:.2} | {:.1} | {:.1} |", took[3].peak, took[3].answer);
    }
    ExitCode::from(u8::from(steep))
}

/// Makes a text of about so many bytes.
type Make = Box<dyn Fn(usize) -> String>;

const PROSE: &str = "The old stone bridge across the river at Elmville was rebuilt last year after the flood had \
    taken two of its arches, and “it will hold for a century,” said Jane Roe, the mayor. ";

fn texts() -> Vec<(String, Make)> {
    let mut texts: Vec<(String, Make)> = Vec::new();
    for mark in
        ["\"", "“", "”", "„", "«", "»", "'", "‘", "’", "‚", "‹", "›", "``", "''", "「", "」", "`", "'a "]
    {
        texts.push((format!("marks: {}", mark.trim()), repeated(mark)));
    }
    for (name, piece) in [
        ("never closed, one line", "“Yes "),
        ("never closed, a line each", "“Yes he said\n"),
        ("never closed, straight", "\"Yes he said\n\n"),
        ("never opened", "Yes” "),
        ("never opened, a letter a line", "a\"\n"),
        ("one letter in marks", "\"a\""),
        ("a mark a line", "\"\n"),
        ("a closing mark a line", "”\n"),
        ("closed at once", "“a” "),
        ("quoted words", "“yes” and "),
        ("quoted by name", "“Yes,” said Roe. "),
        ("quoted, a line each", "“Yes,” said Jane Roe.\n\n"),
        ("pronouns, a line each", "“Yes,” he said.\n\n"),
        ("sources, in French", "selon le préfet dit « a » "),
        ("verbs without a subject, in Spanish", "la casa de Roe “b”, dijo. "),
        ("words set in between, in French", "« le a, dit Roe, la b » "),
        ("verbs at the end, in Turkish", "Hasan, köylü bir \"a\" dedi. "),
        ("topics, in Japanese", "さんは「あ」と話した"),
        ("bullets", "• "),
        ("bullets, a line each", "• a\n"),
        ("bullets alone", "•\n"),
        ("nested in turn", "“‘"),
        ("nested brackets", "(“["),
        ("letters, a line each", "a\n"),
        ("capitals, a line each", "A\n\n"),
        ("commas behind a quotation", ","),
        ("blanks", " "),
        ("no-break spaces", "\u{a0}"),
        ("ideographic spaces", "\u{3000}"),
        ("byte order marks", "\u{feff}"),
        ("line feeds", "\n"),
        ("returns", "\r"),
        ("returns end lines", "The bridge at Elmville was rebuilt.\r"),
        ("separators end lines", "The bridge at Elmville was rebuilt.\u{2028}"),
        ("zeros", "\0"),
        ("zeros apart", "\0a"),
        ("ideographs", "関連記事"),
        ("names", "Jane "),
        ("cues", "said "),
        ("figures", "19 "),
        ("timestamps, a line each", "Feb. 28, 2019 10:45 a.m. EST\n"),
        ("timestamps, one line", "Feb. 28, 2019 10:45 a.m. EST "),
        ("bylines", "By Jane Roe and Max Muster, Staff Writers\n"),
        ("authors of one byline", "By Jane Roe, "),
        ("captions", "A ship in the port of Elmville. (AP Photo/Jane Roe)\n"),
        ("credits", "Photo: Jane Roe/AFP via Getty Images\n"),
        ("datelines", "ELMVILLE, Ill. (AP) — A ship sank.\n\n"),
        ("taglines", "Reporting by Jane Roe; Editing by Max Muster\n"),
        ("wrapped at a column", "The old stone bridge across the river was rebuilt last year after\n"),
        ("prose, one line", PROSE),
    ] {
        texts.push((name.to_owned(), repeated(piece)));
    }
    let made: [(&str, fn(usize) -> String); 12] = [
        ("nested guillemets", |size| "«".repeat(size / 4) + &"»".repeat(size / 4)),
        ("one letter under marks", |size| format!("“a{}” he said.", "\u{301}".repeat(size / 2))),
        ("one word", |size| format!("“Yes,” said {}.", "J".repeat(size))),
        ("a quotation, then commas", |size| format!("“Yes,” he said {}", ",".repeat(size))),
        ("a quotation, then names", |size| format!("“Yes,” he said {}", "A,".repeat(size / 2))),
        ("names before one pronoun", |size| "Jane Roe met Max Poe. ".repeat(size / 22) + "“Yes,” he said."),
        ("other names before one pronoun", |size| {
            each(size, |i| format!("Jane R{i}e left. ")) + "“Yes,” he said."
        }),
        ("cues before one quotation", |size| "said ".repeat(size / 5) + "“Yes,” he said."),
        ("a speaker for each", |size| each(size, |i| format!("“Yes,” said Roe{i}.\n"))),
        ("names without end, quoted", |size| "Jane ".repeat(size / 10) + &"said “yes,” ".repeat(size / 30)),
        ("other lines", |size| each(size, |i| format!("{i}\n"))),
        ("related items", |size| {
            PROSE.to_owned()
                + "\n\nSimilar articles\n\n"
                + &each(size, |i| {
                    format!("• Title {i} of it\n  Title {i} of it: and more, Reuters reported.\n")
                })
        }),
    ];
    texts.extend(made.map(|(name, make)| (name.to_owned(), Box::new(make) as Make)));
    texts
}

fn repeated(piece: &str) -> Make {
    let piece = piece.to_owned();
    Box::new(move |size| piece.repeat(size / piece.len()))
}

/// Numbered pieces.
fn each(size: usize, piece: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(size + 100);
    for i in 0.. {
        if text.len() >= size {
            break;
        }
        let _ = write!(text, "{}", piece(i));
    }
    text
}

/// What a reading took: the least time, and bytes of memory for each byte of text.
struct Took {
    time: Duration,
    peak: f64,
    answer: f64,
}

impl std::fmt::Display for Took {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { time, peak, answer } = self;
        write!(f, "{time:?}, memory {peak:.1} at most and {answer:.1} for the answer, in bytes per byte")
    }
}

fn outline(text: &str) -> Took {
    took(text, Outline::of)
}

fn article(text: &str) -> Took {
    took(text, Article::parse)
}

#[expect(clippy::cast_precision_loss, reason = "a ratio is wanted")]
fn took<T>(text: &str, read: fn(&str) -> T) -> Took {
    let mut took = Took { time: Duration::MAX, peak: 0.0, answer: 0.0 };
    for _ in 0..3 {
        let before = HELD.load(Relaxed);
        PEAK.store(before, Relaxed);
        let clock = Clock::start();
        let answer = black_box(read(black_box(text)));
        took.time = took.time.min(clock.elapsed());
        let per_byte = |bytes: usize| bytes.saturating_sub(before) as f64 / text.len() as f64;
        took.peak = per_byte(PEAK.load(Relaxed)).max(took.peak);
        took.answer = per_byte(HELD.load(Relaxed));
        drop(answer);
    }
    took
}

/// Measures the time that this thread has the processor, where the system tells, or else the time that goes by.
enum Clock {
    Processor(u64),
    Wall(Instant),
}

impl Clock {
    fn start() -> Self {
        Self::processor().map_or_else(|| Self::Wall(Instant::now()), Self::Processor)
    }

    /// Nanoseconds on the processor.
    fn processor() -> Option<u64> {
        fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
    }

    fn elapsed(&self) -> Duration {
        match self {
            Self::Processor(start) => Duration::from_nanos(Self::processor().unwrap_or(*start) - start),
            Self::Wall(start) => start.elapsed(),
        }
    }
}

/// Counts the bytes that are held, and the most that were.
struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static COUNTING: Counting = Counting;

// SAFETY: all that is asked for is passed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Relaxed) + layout.size();
        PEAK.fetch_max(held, Relaxed);
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        // SAFETY: as above.
        unsafe { System.dealloc(at, layout) }
    }
}

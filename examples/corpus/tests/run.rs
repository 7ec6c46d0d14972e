//! The program as its users run it: what comes in, what comes out, what is refused, and what an interruption costs.

use std::{
    fs::{self, File},
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    thread,
    time::Duration,
};

use flate2::write::GzEncoder;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use serde_json::{Value, json};

fn corpus() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_corpus"));
    command.stdin(Stdio::null());
    command
}

/// A new folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn story(i: usize) -> String {
    format!(
        "Elmville keeps ferry number {i}\n\nBy Jane Roe\n\nThe council of Elmville voted on Monday to keep the ferry.\n\n\
         \"This boat is our road,\" said Marta Lindqvist, a nurse.\n"
    )
}

fn output(command: &mut Command) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

fn lines(path: &Path) -> Vec<Value> {
    let lines = BufReader::new(File::open(path).unwrap()).lines();
    lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect()
}

fn gzip(path: &Path, parts: &[&[u8]]) {
    let mut file = File::create(path).unwrap();
    for part in parts {
        let mut member = GzEncoder::new(&mut file, flate2::Compression::fast());
        member.write_all(part).unwrap();
        member.finish().unwrap();
    }
}

fn wet(story: &str, id: usize) -> String {
    format!(
        "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://elmville.example/{id}\r\nContent-Length: {}\r\n\r\n{story}\r\n\r\n",
        story.len()
    )
}

#[test]
fn texts_json_lines_and_wet_give_the_same_articles() {
    let folder = folder("forms");
    let texts = folder.join("texts");
    fs::create_dir(&texts).unwrap();
    for i in 0..3 {
        fs::write(texts.join(format!("{i}.txt")), story(i)).unwrap();
    }
    fs::write(texts.join("notes.md"), "not meant").unwrap();
    let objects: String =
        (0..3).map(|i| json!({"url": i, "content": story(i), "more": [1]}).to_string() + "\n").collect();
    fs::write(folder.join("a.jsonl"), &objects).unwrap();
    fs::write(folder.join("a.jsonl.zst"), zstd::encode_all(objects.as_bytes(), 1).unwrap()).unwrap();
    let head = "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n";
    let records = [head.to_owned(), wet(&story(0), 0), wet(&story(1), 1), wet(&story(2), 2)];
    gzip(&folder.join("a.wet.gz"), &records.each_ref().map(String::as_bytes));
    let mut headlines = Vec::new();
    for (input, id) in [
        ("texts", Value::Null),
        ("a.jsonl", json!("1")),
        ("a.jsonl.zst", json!("1")),
        ("a.wet.gz", json!("https://elmville.example/1")),
    ] {
        let out = folder.join("rows.jsonl");
        let (code, said, complaint) = output(
            corpus()
                .args(["--text-field", "content", "--id-field", "url", "--out"])
                .args([&out, &folder.join(input)]),
        );
        assert_eq!((code, complaint.as_str()), (Some(0), ""), "{input}");
        assert!(said.contains("articles  3 in ") && said.contains("3  Marta Lindqvist"), "{said}");
        let rows = lines(&out);
        assert_eq!(rows[1]["id"], id, "{input}");
        assert_eq!(rows[1]["quotes"][0]["speaker"]["name"], "Marta Lindqvist", "{input}");
        headlines.push(rows.iter().map(|row| row["headline"].clone()).collect::<Vec<_>>());
        assert!(
            !folder.join("rows.jsonl.parts").exists() && !folder.join("rows.jsonl.rejects.jsonl").exists()
        );
    }
    assert_eq!(headlines[0][2], "Elmville keeps ferry number 2");
    assert!(headlines.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn what_is_no_article_is_named_with_its_place() {
    let folder = folder("rejects");
    let good = json!({"text": story(0)}).to_string();
    let bad: [&[u8]; 5] = [
        b"{\"text\": \n",
        b"{\"body\": \"x\"}\n",
        b"{\"text\": 7}\n",
        b"{\"text\": \" \"}\n",
        b"{\"text\": \"caf\xe9\"}\n",
    ];
    let mut file = good.clone().into_bytes();
    file.push(b'\n');
    let mut offsets = Vec::new();
    for line in bad {
        offsets.push(file.len());
        file.extend_from_slice(line);
    }
    file.extend_from_slice(good.as_bytes());
    fs::write(folder.join("a.jsonl"), &file).unwrap();
    let mut records = wet(&story(0), 0).into_bytes();
    let garbage = records.len();
    records.extend_from_slice(b"nothing\r\nof use\r\n");
    records.extend_from_slice(wet(&story(1), 1).as_bytes());
    let cut = records.len();
    records.extend_from_slice(b"WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 900\r\n\r\nshort");
    fs::write(folder.join("b.wet"), &records).unwrap();
    fs::write(folder.join("c.txt"), "").unwrap();
    let out = folder.join("rows.jsonl");
    let (code, said, complaint) = output(corpus().arg("--out").args([
        &out,
        &folder.join("a.jsonl"),
        &folder.join("b.wet"),
        &folder.join("c.txt"),
    ]));
    assert_eq!((code, complaint.as_str()), (Some(0), ""));
    assert!(said.contains("rejects   8\n"), "{said}");
    assert_eq!(lines(&out).len(), 4);
    let rejects = lines(&folder.join("rows.jsonl.rejects.jsonl"));
    let expected = [
        (offsets[0], "is no JSON object"),
        (offsets[1], "has no field \"text\""),
        (offsets[2], "has no text in its field \"text\""),
        (offsets[3], "is empty"),
        (offsets[4], "is no JSON object"),
        (garbage, "expected a WARC header"),
        (cut, "is cut short"),
        (0, "is empty"),
    ];
    assert_eq!(rejects.len(), expected.len(), "{rejects:?}");
    for (reject, (offset, why)) in rejects.iter().zip(expected) {
        assert_eq!(reject["offset"], offset, "{reject}");
        assert!(reject["why"].as_str().unwrap().starts_with(why), "{reject}");
    }
}

#[test]
fn files_that_cannot_be_read_are_named_and_the_others_are_read() {
    let folder = folder("unreadable");
    fs::write(folder.join("a.txt"), story(0)).unwrap();
    gzip(&folder.join("b.jsonl.gz"), &[json!({"text": story(1)}).to_string().as_bytes()]);
    let whole = fs::read(folder.join("b.jsonl.gz")).unwrap();
    fs::write(folder.join("b.jsonl.gz"), &whole[..whole.len() - 12]).unwrap();
    let out = folder.join("rows.jsonl");
    let (code, said, complaint) = output(
        corpus().arg("--out").arg(&out).args(["missing.txt", "a.txt", "b.jsonl.gz"]).current_dir(&folder),
    );
    assert_eq!(code, Some(1));
    assert!(said.contains("files     2 could not be read to the end"), "{said}");
    assert!(complaint.contains("corpus: missing.txt: cannot be read: "), "{complaint}");
    assert!(complaint.contains("corpus: b.jsonl.gz: cannot be read: "), "{complaint}");
    assert_eq!(lines(&out).len(), 1);
    assert_eq!(lines(&folder.join("rows.jsonl.rejects.jsonl")).len(), 2);
}

#[test]
fn what_cannot_be_done_is_said() {
    let folder = folder("said");
    fs::write(folder.join("a.txt"), story(0)).unwrap();
    let run = |arguments: &[&str]| output(corpus().args(arguments).current_dir(&folder));
    let (code, _, complaint) = run(&["--out", "rows.csv", "a.txt"]);
    assert_eq!(code, Some(1));
    assert_eq!(
        complaint,
        "corpus: rows.csv: the name must end in .jsonl, .jsonl.gz, .jsonl.zst or .parquet\n"
    );
    let (code, _, complaint) = run(&["--out", "no/rows.jsonl", "missing"]);
    assert_eq!(code, Some(1));
    assert!(complaint.ends_with("corpus: there is nothing to read\n"), "{complaint}");
    let parts = folder.join("rows.jsonl.parts");
    fs::create_dir(&parts).unwrap();
    fs::write(parts.join("state.json"), "{}").unwrap();
    let (code, _, complaint) = run(&["--out", "rows.jsonl", "a.txt"]);
    assert_eq!(code, Some(1));
    assert!(complaint.contains("holds a run that was interrupted: --resume goes on with it"), "{complaint}");
    let (code, _, complaint) = run(&["--resume", "--out", "rows.jsonl", "a.txt"]);
    assert_eq!(code, Some(1));
    assert!(complaint.contains("holds a run over other files"), "{complaint}");
}

#[test]
fn a_run_that_was_killed_goes_on_without_loss_or_repetition() {
    let folder = folder("killed");
    let mut file = File::create(folder.join("a.jsonl")).unwrap();
    for i in 0..120_000 {
        writeln!(file, "{}", json!({"id": i, "text": story(i)})).unwrap();
        if i % 9_999 == 0 {
            writeln!(file, "{{").unwrap();
        }
    }
    drop(file);
    for name in ["rows.jsonl", "rows.parquet"] {
        let run = |out: &str| {
            let mut command = corpus();
            command.args(["--resume", "--out", out, "a.jsonl"]).current_dir(&folder);
            command.stdout(Stdio::null());
            command
        };
        let at_once = format!("at-once-{name}");
        assert!(run(&at_once).status().unwrap().success());
        let mut kills = 0;
        loop {
            let mut child = run(name).spawn().unwrap();
            thread::sleep(Duration::from_millis(700 + 350 * kills));
            if let Some(status) = child.try_wait().unwrap() {
                assert!(status.success());
                break;
            }
            child.kill().unwrap();
            child.wait().unwrap();
            kills += 1;
        }
        assert!(kills > 0, "the machine is too fast for this test");
        assert!(
            fs::read(folder.join(name)).unwrap() == fs::read(folder.join(&at_once)).unwrap(),
            "{name} after {kills} kills"
        );
        let rejects = |name: &str| fs::read(folder.join(format!("{name}.rejects.jsonl"))).unwrap();
        assert!(rejects(name) == rejects(&at_once));
        assert_eq!(lines(&folder.join(format!("{name}.rejects.jsonl"))).len(), 13);
    }
    assert_eq!(lines(&folder.join("rows.jsonl")).len(), 120_000);
    let file = SerializedFileReader::new(File::open(folder.join("rows.parquet")).unwrap()).unwrap();
    assert_eq!(file.metadata().file_metadata().num_rows(), 120_000);
    assert!(file.metadata().num_row_groups() > 1);
    let row = file.get_row_iter(None).unwrap().nth(100_000).unwrap().unwrap().to_string();
    assert!(row.contains("Elmville keeps ferry number 100000") && row.contains("Marta Lindqvist"), "{row}");
}

#[test]
fn an_empty_corpus_gives_a_file_without_rows() {
    let folder = folder("none");
    fs::write(folder.join("a.txt"), " ").unwrap();
    let out = folder.join("rows.parquet");
    assert_eq!(output(corpus().arg("--out").args([&out, &folder.join("a.txt")])).0, Some(0));
    let file = SerializedFileReader::new(File::open(out).unwrap()).unwrap();
    assert_eq!(file.metadata().file_metadata().num_rows(), 0);
}

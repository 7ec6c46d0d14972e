//! The program `sql` as its users run it: which tables it reads, what it prints, what it refuses.

use std::{
    fs,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::json;

fn sql() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sql"));
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
        "Elmville keeps ferry number {i}\n\nBy Jane Roe\n\n\"This boat is our road,\" said Marta Lindqvist, a nurse.\n"
    )
}

fn table(path: &Path) -> String {
    format!("--table=articles={}", path.display())
}

fn ran(command: &mut Command) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

const HEADLINES: &str = "SELECT parse_article(text)['headline'] AS headline FROM articles ORDER BY headline";

const EXPECTED: &str = "{\"headline\":\"Elmville keeps ferry number 0\"}\n{\"headline\":\"Elmville keeps ferry number 1\"}\n\
                        {\"headline\":\"Elmville keeps ferry number 2\"}\n";

#[test]
fn texts_json_lines_and_parquet_give_the_same() {
    let folder = folder("forms");
    let (texts, parquet, lines) = (folder.join("a [1]"), folder.join("parquet"), folder.join("a.jsonl"));
    fs::create_dir_all(texts.join("below")).unwrap();
    for (i, name) in ["0.txt", "below/1.txt", "below/2.txt"].into_iter().enumerate() {
        fs::write(texts.join(name), story(i)).unwrap();
    }
    fs::write(texts.join("notes.md"), "not meant").unwrap();
    let objects: String = (0..3).map(|i| json!({"id": i, "text": story(i)}).to_string() + "\n").collect();
    fs::write(&lines, objects).unwrap();
    let copy = format!("COPY articles TO '{}/' STORED AS PARQUET", parquet.display());
    assert_eq!(ran(sql().arg(table(&texts)).args(["-c", &copy])).0, Some(0));
    for path in [&texts, &parquet, &lines] {
        for threads in ["1", "2"] {
            let answer =
                ran(sql().arg(table(path)).args(["--format=jsonl", "--threads", threads, "-c", HEADLINES]));
            assert_eq!(answer, (Some(0), EXPECTED.to_owned(), String::new()), "{}", path.display());
        }
    }
    let paths = ran(sql().arg(table(&texts)).args([
        "--format=jsonl",
        "-c",
        "SELECT path FROM articles ORDER BY path",
    ]))
    .1;
    assert_eq!(paths, "{\"path\":\"0.txt\"}\n{\"path\":\"below/1.txt\"}\n{\"path\":\"below/2.txt\"}\n");
}

#[test]
fn statements_come_from_standard_input() {
    let mut child = sql().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let statements = "SELECT ';' AS a; -- a comment; it's one\nSELECT parse_article('Town rebuilds its bridge\n\nIt took a year.')['headline'] AS b";
    child.stdin.take().unwrap().write_all(statements.as_bytes()).unwrap();
    let mut output = String::new();
    child.stdout.take().unwrap().read_to_string(&mut output).unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(
        output,
        "+---+\n| a |\n+---+\n| ; |\n+---+\n+--------------------------+\n| b                        |\n+--------------------------+\n| Town rebuilds its bridge |\n+--------------------------+\n"
    );
}

#[test]
fn what_would_steer_a_terminal_is_shown() {
    let statement = "SELECT concat('a', chr(27), '[2Jb') AS a";
    assert!(ran(sql().args(["-c", statement])).1.contains("a␛[2Jb"));
    assert_eq!(ran(sql().args(["--format=jsonl", "-c", statement])).1, "{\"a\":\"a\\u001b[2Jb\"}\n");
}

#[test]
fn errors_name_what_and_where() {
    let folder = folder("errors");
    fs::write(folder.join("a.txt"), "a").unwrap();
    fs::write(folder.join("b.jsonl"), "{\"text\": \"b\"}\n{\"text\": \n").unwrap();
    fs::create_dir(folder.join("empty")).unwrap();
    fs::write(folder.join("c.parquet"), "not Parquet").unwrap();
    for (arguments, words) in [
        (
            vec!["--table=articles=/nowhere/at/all"],
            vec!["--table articles=", "/nowhere/at/all", "No such file"],
        ),
        (vec!["--table", "Articles"], vec!["--table", "expected NAME=PATH"]),
        (vec!["--table=a=FOLDER"], vec!["errors: holds files of two kinds"]),
        (vec!["--table=a=FOLDER/empty"], vec!["empty: no file that ends in .parquet"]),
        (vec!["--table=a=FOLDER/c.parquet"], vec!["c.parquet: "]),
        (vec!["-c", "SELECT 1;\n\nSELEC 2"], vec!["-c, line 3: ", "SELEC"]),
        (vec!["-c", "SELECT * FROM nothing"], vec!["-c, line 1: ", "nothing"]),
        (vec!["-c", "SELECT parse_article(1, 2)"], vec!["parse_article"]),
        (vec!["--threads=0"], vec!["--threads"]),
    ] {
        let arguments = arguments.iter().map(|it| it.replace("FOLDER", &folder.display().to_string()));
        let (code, _, error) = ran(sql().args(arguments));
        assert!(code != Some(0) && code.is_some(), "{words:?}: {code:?}");
        for word in &words {
            assert!(error.contains(word), "{words:?}: {error}");
        }
    }
}

#[test]
fn a_text_that_is_not_utf8_is_null_and_named() {
    let folder = folder("bytes");
    fs::write(folder.join("a.txt"), b"abc\xffdef").unwrap();
    fs::write(folder.join("b.txt"), story(0)).unwrap();
    let (code, rows, error) = ran(sql().arg(table(&folder)).args([
        "--format=jsonl",
        "-c",
        "SELECT path, parse_article(text) IS NULL AS gone FROM articles ORDER BY path",
    ]));
    assert_eq!(rows, "{\"path\":\"a.txt\",\"gone\":true}\n{\"path\":\"b.txt\",\"gone\":false}\n");
    assert!(code == Some(0) && error.contains("a.txt: is not UTF-8 at byte 3"), "{error}");
}

#[test]
fn a_closed_pipe_is_no_error() {
    let statement = "SELECT * FROM generate_series(1, 2000000)";
    let mut child = sql()
        .args(["--format=jsonl", "-c", statement])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = child.stdout.take().unwrap();
    output.read_exact(&mut [0; 10]).unwrap();
    drop(output);
    let Output { status, stderr, .. } = child.wait_with_output().unwrap();
    assert_eq!((status.code(), String::from_utf8(stderr).unwrap()), (Some(0), String::new()));
}

//! The examples, run as their users run them: what they print, what they say of bad input, how they end.

use std::{
    env, fs,
    io::{Read as _, Write as _},
    path::PathBuf,
    process::{Command, Output, Stdio},
};

/// The examples that read texts.
const READERS: [&str; 4] = ["outline", "parse", "quotes", "highlight"];

const STORY: &str = "Elmville keeps its night ferry

By Jane Roe

The council of Elmville voted on Monday to keep the night ferry to the island for another year.

\"This boat is our road,\" said Marta Lindqvist, a nurse who lives there.

The first boat sails on Friday at noon.
";

/// An example that `cargo test` has built beside this test.
fn example(name: &str) -> Command {
    let mut path = env::current_exe().unwrap();
    path.pop();
    path.pop();
    let path = path.join("examples").join(format!("{name}{}", env::consts::EXE_SUFFIX));
    assert!(path.is_file(), "{} is not built: `cargo build --examples` does it", path.display());
    let mut command = Command::new(path);
    command.stdin(Stdio::null()).env_remove("NO_COLOR").env("COLUMNS", "80");
    command
}

/// A new folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[track_caller]
fn good(command: &mut Command) -> String {
    let Output { status, stdout, stderr } = command.output().unwrap();
    assert_eq!(text(&stderr), "");
    assert!(status.success(), "{status}");
    String::from_utf8(stdout).unwrap()
}

#[test]
fn each_bad_file_is_named_and_the_others_are_read() {
    let folder = folder("bad");
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let story = file("story.txt", STORY.as_bytes());
    let bad = [
        (folder.join("missing.txt"), "no such file"),
        (file("latin1.txt", b"The caf\xe9 closed.\n"), "is not UTF-8: byte 7 is 0xe9"),
        (file("cut.txt", "Der Bürger".as_bytes().get(..6).unwrap()), "is not UTF-8: byte 5 is 0xc3"),
        (file("empty.txt", b""), "is empty"),
        (file("blank.txt", "\u{feff} \r\n\u{a0}\n".as_bytes()), "is empty"),
    ];
    for name in READERS {
        let mut command = example(name);
        for (path, _) in &bad {
            command.arg(path);
        }
        let Output { status, stdout, stderr } = command.arg(&story).output().unwrap();
        assert_eq!(status.code(), Some(1), "{name}");
        assert!(text(&stdout).contains("Marta Lindqvist"), "{name}: {}", text(&stdout));
        let said: Vec<&str> = text(&stderr).lines().collect();
        let expected: Vec<String> =
            bad.iter().map(|(path, why)| format!("{}: {why}", path.display())).collect();
        assert_eq!(said, expected, "{name}");
    }
}

#[test]
fn a_folder_is_refused_or_opened() {
    let folder = folder("folder");
    fs::write(folder.join("story.txt"), STORY).unwrap();
    fs::create_dir(folder.join("none")).unwrap();
    for name in READERS.into_iter().filter(|name| *name != "highlight") {
        let Output { status, stderr, .. } = example(name).arg(&folder).output().unwrap();
        assert_eq!(status.code(), Some(1), "{name}");
        assert_eq!(text(&stderr), format!("{}: is a folder, not a file\n", folder.display()), "{name}");
    }
    assert!(good(example("highlight").arg(&folder)).contains("Marta Lindqvist"));
    let Output { status, stdout, stderr } = example("highlight").arg(folder.join("none")).output().unwrap();
    assert_eq!((status.code(), text(&stdout)), (Some(1), ""));
    assert_eq!(text(&stderr), format!("{}: holds no .txt file\n", folder.join("none").display()));
}

#[test]
fn standard_input_is_read() {
    for name in READERS {
        let mut child = example(name).arg("-").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(STORY.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{name}");
        assert!(text(&output.stdout).contains("Marta Lindqvist"), "{name}");
    }
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let path = folder("pipe").join("long.txt");
    fs::write(&path, STORY.repeat(600)).unwrap();
    for name in READERS {
        let mut child =
            example(name).arg(&path).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = [0; 16];
        let mut output = child.stdout.take().unwrap();
        output.read_exact(&mut first).unwrap();
        drop(output);
        let Output { status, stderr, .. } = child.wait_with_output().unwrap();
        assert_eq!((status.code(), text(&stderr)), (Some(0), ""), "{name}");
    }
}

#[test]
fn nothing_that_steers_a_terminal_gets_out() {
    let folder = folder("steer");
    let path = folder.join("steer.txt");
    let steering = STORY.replace("our road", "o\u{1b}[31mur\u{202e} r\u{9b}oad\u{7f}\u{2066}");
    fs::write(&path, steering).unwrap();
    for name in READERS.into_iter().chain(["cookbook_markdown"]) {
        let printed = good(example(name).arg(&path));
        let steers = |c: &char| {
            c.is_control() && *c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert_eq!(printed.chars().find(steers), None, "{name}");
        assert!(printed.contains("Lindqvist"), "{name}");
    }
    let Output { stderr, .. } = example("outline").arg(folder.join("no\u{1b}[2Jne")).output().unwrap();
    assert!(text(&stderr).ends_with("no␛[2Jne: no such file\n"), "{}", text(&stderr));
}

#[test]
fn outline_keeps_the_lines_that_scores_are_taken_on() {
    let path = folder("outline").join("story.txt");
    fs::write(&path, STORY).unwrap();
    let printed = good(example("outline").arg(&path).arg(&path));
    let lines: Vec<serde_json::Value> =
        printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(
        lines[0],
        serde_json::json!({
            "path": path,
            "blocks": [
                {"kind": "headline", "start": 0, "end": 30},
                {"kind": "byline", "start": 32, "end": 43},
                {"kind": "paragraph", "start": 45, "end": 140},
                {"kind": "paragraph", "start": 142, "end": 213},
                {"kind": "paragraph", "start": 215, "end": 254},
            ],
            "quotes": [{
                "start": 142, "end": 166, "kind": "direct",
                "speaker": {"start": 172, "end": 187, "name": "Marta Lindqvist"},
                "cue": {"start": 167, "end": 171},
            }],
        })
    );
}

#[test]
fn highlight_makes_one_page_that_stands_alone() {
    let folder = folder("page");
    let text = "<script>alert(1)</script> & \"Bad\" title's\n\n\"We <b>stay</b>,\" said Marta Lindqvist on Monday.\n";
    fs::write(folder.join("a.txt"), text).unwrap();
    fs::write(folder.join("b.txt"), STORY).unwrap();
    let out = folder.join("page.html");
    assert_eq!(good(example("highlight").arg("--out").arg(&out).arg(&folder)), "");
    let page = fs::read_to_string(&out).unwrap();
    assert!(!page.contains("<script") && !page.contains("<b>stay"), "{page}");
    assert!(page.contains("We &lt;b&gt;stay&lt;/b&gt;,&quot;"));
    assert_eq!(page.matches("<article ").count(), 2);
    assert_eq!(page.matches("http").count(), 1, "nothing but http-equiv");
    for (open, close) in
        [("<div", "</div>"), ("<span", "</span>"), ("<a ", "</a>"), ("<tr", "</tr>"), ("<p ", "</p>")]
    {
        assert_eq!(page.matches(open).count(), page.matches(close).count(), "{open}");
    }
    let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for target in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert_eq!(ids.iter().filter(|id| **id == target).count(), 1, "{target}");
    }
    let Output { status, stderr, .. } =
        example("highlight").arg("--out").arg(folder.join("no/page.html")).output().unwrap();
    assert_eq!(status.code(), Some(1));
    assert!(self::text(&stderr).contains("no/page.html: "), "{}", self::text(&stderr));
}

#[test]
fn highlight_leaves_no_half_page() {
    let folder = folder("half");
    let (out, new) = (folder.join("page.html"), folder.join("page.html.new"));
    fs::write(&out, "the page before").unwrap();
    fs::create_dir(&new).unwrap();
    let Output { status, .. } = example("highlight").arg("--out").arg(&out).output().unwrap();
    assert_eq!(status.code(), Some(1));
    assert_eq!(fs::read_to_string(&out).unwrap(), "the page before");
    fs::remove_dir(&new).unwrap();
    good(example("highlight").arg("--out").arg(&out));
    assert!(fs::read_to_string(&out).unwrap().ends_with("</html>\n"));
    assert!(!new.exists());
    assert!(good(example("highlight").args(["--out", "/dev/stdout"])).ends_with("</html>\n"));
}

#[test]
fn highlight_does_not_write_over_what_it_reads() {
    let folder = folder("over");
    let story = folder.join("story.txt");
    fs::write(&story, STORY).unwrap();
    fs::write(folder.join("page.new"), STORY).unwrap();
    let other_way = folder.join("../over/story.txt");
    for (out, paths) in [
        (&story, [&story].as_slice()),
        (&story, &[&folder]),
        (&other_way, &[&story]),
        (&folder.join("page"), &[&story, &folder.join("page.new")]),
    ] {
        let Output { status, stdout, stderr } =
            example("highlight").arg("--out").arg(out).args(paths).output().unwrap();
        assert_eq!(status.code(), Some(1), "{}", out.display());
        assert_eq!(self::text(&stdout), "");
        let said = self::text(&stderr);
        assert!(said.ends_with(": would be overwritten by the page: name another file\n"), "{said}");
        for kept in [&story, &folder.join("page.new")] {
            assert_eq!(fs::read_to_string(kept).unwrap(), STORY);
        }
        assert!(!folder.join("page").exists());
    }
}

#[test]
fn data_in_a_page_cannot_end_its_element() {
    let path = folder("data").join("steer.txt");
    fs::write(&path, STORY.replace("our road", "our </script><!-- road")).unwrap();
    let printed = good(example("cookbook_markdown").arg(&path));
    let data = printed.lines().last().unwrap();
    assert!(data.contains("our \\u003c/script>\\u003c!-- road") && !data.contains('<'), "{data}");
    let read: serde_json::Value = serde_json::from_str(data).unwrap();
    assert!(read.to_string().contains("our </script><!-- road"), "{read}");
}

#[test]
fn without_a_file_the_sample_is_shown() {
    assert!(good(&mut example("highlight")).contains("Elmville saves its night ferry"));
    let tree = good(&mut example("parse"));
    for part in [
        "├─ headline   Elmville saves its night ferry, but only until the ice comes\n",
        "├─ published  2019-02-28T22:45:00-05:00 (",
        "├─ dateline   ELMVILLE, Maine · Coastal Press\n",
        "└─ credit  Hollis Wynn · Coastal Press\n",
        "├─ #  What the lease says\n",
        "├─ •  Islanders pay half the fare of visitors.\n",
        "├─ Oren Castellane   Mayor\n",
        "│  ├─ called  “a luxury we can no longer afford”\n",
        "└─ editing    Sam Okafor\n",
        "└─ related    Similar articles\n",
    ] {
        assert!(tree.contains(part), "{part} is not in\n{tree}");
    }
}

#[test]
fn who_said_what_in_the_sample() {
    let table = good(example("quotes").env("COLUMNS", "120"));
    let rows: Vec<String> =
        table.lines().map(|row| row.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(
        rows,
        [
            "examples/sample.txt",
            "SPEAKER ROLE CUE WORDS",
            "Marta Lindqvist nurse said This boat is our road, our ambulance and our school bus,",
            "Marta Lindqvist nurse said Take it away and you close the island.",
            "Oren Castellane Mayor called a luxury we can no longer afford",
            "Oren Castellane Mayor said I listened for six hours,",
            "Oren Castellane Mayor said Nobody who sat in that room could vote the other way.",
            "Dev Okonjo harbour master According nine or ten",
            "Dev Okonjo harbour master said We are not talking about the Arctic,",
            "Ruth Abara Councillor said The sums do not add up, and they never have,",
            "Lena Osei director said Quiet boats make good neighbours,",
        ]
    );
}

#[test]
fn parse_prints_one_article_per_line_as_json() {
    let path = folder("json").join("story.txt");
    fs::write(&path, STORY).unwrap();
    let printed = good(example("parse").args(["--format", "json"]).arg(&path).arg(&path));
    assert_eq!(printed.lines().count(), 2);
    for line in printed.lines() {
        let article: newsprint::Article = serde_json::from_str(line).unwrap();
        assert_eq!(article, newsprint::Article::parse(STORY));
    }
}

#[test]
fn parse_exports_to_the_forms_of_others() {
    let path = folder("export").join("story.txt");
    fs::write(&path, STORY).unwrap();
    let print = |format: &str| good(example("parse").args(["--format", format]).arg(&path).arg(&path));
    for (format, name, headline) in
        [("schema-org", "@id", "/headline"), ("ninjs", "uri", "/headlines/0/value")]
    {
        let printed = print(format);
        let lines: Vec<serde_json::Value> =
            printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 2, "{format}");
        assert_eq!(lines[0].pointer(headline).unwrap(), "Elmville keeps its night ferry");
        let urn = lines[0][name].as_str().unwrap();
        assert!(urn.starts_with("urn:uuid:") && urn.len() == 45 && urn.get(23..24) == Some("8"), "{urn}");
        assert_eq!(lines[0], lines[1], "the same text has the same name");
    }
    let article = newsprint::Article::parse(STORY);
    let twice = |text: &str| format!("{0}\n\n{0}\n", text.trim_end());
    assert_eq!(print("markdown"), twice(&article.to_markdown()));
    assert_eq!(print("text"), twice(&article.to_text()));
}

#[test]
fn quotes_fit_the_terminal_and_are_filtered_by_speaker() {
    let table = good(example("quotes").env("COLUMNS", "60").args(["--speaker", "castellane"]));
    assert!(table.lines().all(|line| line.chars().count() <= 60), "{table}");
    assert!(table.contains("Mayor") && !table.contains("Lindqvist"), "{table}");
    let lines = good(example("quotes").args(["--format", "json", "--speaker", "Oren Castellane"]));
    let quotes: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let words: Vec<&str> = quotes.iter().filter_map(|quote| quote["text"].as_str()).collect();
    assert_eq!(
        words,
        [
            "a luxury we can no longer afford",
            "I listened for six hours,",
            "Nobody who sat in that room could vote the other way.",
        ]
    );
    assert!(quotes.iter().all(|quote| quote["speaker"]["name"] == "Oren Castellane"));
    assert_eq!(good(example("quotes").args(["--speaker", "Nobody"])), "examples/sample.txt\nno quotations\n");
}

#[test]
fn the_cookbook_cooks() {
    for (name, line) in [
        ("cookbook_said_by", "3 × Oren Castellane, Mayor"),
        ("cookbook_edit_caption", "The ferry Marigold in Elmville harbour."),
        ("cookbook_edit_caption", "headline is empty"),
        ("cookbook_json", "refused: headline is empty"),
        ("cookbook_markdown", "# Elmville saves its night ferry, but only until the ice comes"),
        ("cookbook_age", "Elmville reopens its bridge"),
        ("cookbook_bytes", "not UTF-8 at byte 22: reading it as ISO 8859-1"),
    ] {
        let printed = good(&mut example(name));
        assert!(printed.lines().any(|printed| printed == line), "{name}: {line} is not in\n{printed}");
    }
}

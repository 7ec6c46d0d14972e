//! A copy of the package, whose code may be changed, and what cargo makes of it.

use std::{
    collections::{BTreeMap, HashMap},
    env, fs, iter,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;

/// A copy of the package.
pub struct Package {
    pub root: PathBuf,
    /// How far the compiler goes to make it fast.
    pub level: u8,
}

/// The files of a package, by their paths from its root.
pub type Files = BTreeMap<String, Vec<u8>>;

/// All files of the package at `root`, without other packages below it and what was built.
pub fn files(root: &Path) -> Files {
    let (mut files, mut folders) = (Files::new(), vec![PathBuf::new()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder)).expect("a folder").flatten() {
            let (name, path) = (entry.file_name(), folder.join(entry.file_name()));
            if !entry.path().is_dir() {
                let text = fs::read(entry.path()).expect("a file");
                files.insert(path.to_string_lossy().into_owned(), text);
            } else if !name.to_string_lossy().starts_with('.')
                && name != "target"
                && !entry.path().join("Cargo.toml").exists()
            {
                folders.push(path);
            }
        }
    }
    let manifest = files.get_mut("Cargo.toml").expect("a manifest");
    manifest.extend_from_slice(b"\n[workspace]\n");
    files
}

/// An error of the compiler.
pub struct Fault {
    pub text: String,
    pub code: String,
    /// File and byte, the place of the error itself before those that it points to.
    pub places: Vec<(String, usize)>,
}

/// The programs of the tests, by name.
pub type Programs = HashMap<String, PathBuf>;

/// How many seconds on the processor a program may take that compiles.
const COMPILING: u32 = 240;

impl Package {
    /// A copy at `root`.
    pub fn copy(files: &Files, root: PathBuf, level: u8) -> Self {
        let copy = Self { root, level };
        for (file, text) in files {
            copy.write(file, text);
        }
        copy
    }

    /// Writes a file of the copy, if it is another than before.
    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.root.join(file);
        if fs::read(&path).is_ok_and(|there| there == text.as_ref()) {
            return;
        }
        fs::create_dir_all(path.parent().unwrap_or(&self.root)).expect("a folder");
        fs::write(path, text).expect("a file of the copy");
    }

    /// What does not compile.
    pub fn faults(&self) -> Vec<Fault> {
        self.cargo(&["check", "--lib", "--tests"]).iter().filter_map(Fault::of).collect()
    }

    /// Builds the tests of the library and the given ones; `None` if they do not compile.
    pub fn tests(&self, names: &[&str]) -> Option<Programs> {
        let chosen =
            names.iter().flat_map(|name| if *name == "lib" { vec!["--lib"] } else { vec!["--test", name] });
        let messages = self.cargo(&["test", "--no-run"].into_iter().chain(chosen).collect::<Vec<_>>());
        let program = |message: &Value| {
            let kind = message["target"]["kind"][0].as_str()?;
            let name = if kind == "lib" { "lib" } else { message["target"]["name"].as_str()? };
            Some((name.to_owned(), message["executable"].as_str()?.into()))
        };
        let programs: Programs = messages.iter().filter_map(program).collect();
        names.iter().all(|name| programs.contains_key(*name)).then_some(programs)
    }

    /// Whether a program of the tests passes with a change on, within some seconds on the processor.
    pub fn passes(&self, program: &Path, arguments: &[&str], change: Option<usize>, seconds: u32) -> bool {
        let limits = format!("ulimit -t {seconds}; ulimit -v 8000000; exec \"$0\" \"$@\"");
        let mut command = Command::new("sh");
        command.args(["-c", &limits]).arg(program).arg("--test-threads=1").args(arguments);
        command.current_dir(&self.root).stdout(Stdio::null()).stderr(Stdio::null());
        command.env("RUST_BACKTRACE", "0").envs(change.map(|it| ("CHANGE", it.to_string())));
        command.status().expect("a shell").success()
    }

    fn cargo(&self, arguments: &[&str]) -> Vec<Value> {
        // What is worked out while the library is compiled may have no end when it is changed.
        let limit = format!("ulimit -t {COMPILING}; exec \"$0\" \"$@\"");
        let mut command = Command::new("sh");
        command.args(["-c", &limit]).arg(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).args(["--quiet", "--locked", "--message-format=json"]);
        command.args(["--config", &format!("profile.dev.package.newsprint.opt-level={}", self.level)]);
        command.args(["--config", "profile.dev.debug=0"]);
        command.current_dir(&self.root).env("RUSTFLAGS", "--cap-lints=allow");
        command.env("CARGO_TARGET_DIR", self.root.join("target")).stderr(Stdio::null());
        let output = command.output().expect("cargo");
        output
            .stdout
            .split(|byte| *byte == b'\n')
            .filter_map(|line| serde_json::from_slice(line).ok())
            .collect()
    }
}

impl Fault {
    fn of(message: &Value) -> Option<Self> {
        let message = message.get("message")?;
        if message["level"] != "error" {
            return None;
        }
        let place = |span: &Value| {
            // What a macro wrote stands where it was called.
            let outer = iter::successors(Some(span), |span| span["expansion"].get("span")).last()?;
            Some((
                outer["file_name"].as_str()?.to_owned(),
                usize::try_from(outer["byte_start"].as_u64()?).ok()?,
            ))
        };
        let mut spans: Vec<&Value> = message["spans"].as_array()?.iter().collect();
        spans.sort_by_key(|span| span["is_primary"] != true);
        Some(Self {
            text: message["message"].as_str()?.to_owned(),
            code: message["code"]["code"].as_str().unwrap_or_default().to_owned(),
            places: spans.into_iter().filter_map(place).collect(),
        })
    }
}

//! What the tests of the command line share: the binary, run as a user runs it, in a folder of its own.
#![allow(dead_code, reason = "each of the tests uses some of it")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The contract of the format.
pub const EXAMPLE: &str = include_str!("../../../../examples/example-case.json");

/// What [`EXAMPLE`] tells of the person, and no output may.
pub fn secrets() -> [&'static str; 2] {
    let secrets = ["Ngassa", "Jean Paul"];
    assert!(secrets.iter().all(|secret| EXAMPLE.contains(secret)));
    secrets
}

/// A case that no rule objects to.
pub const CLEAN: &str = r#"{"format":"sankofa/1","id":"A-1"}"#;
/// An error: a word that is in no list.
pub const BAD: &str = r#"{"format":"sankofa/1","id":"A-2","kind":"=cmd"}"#;
/// A warning: a key that the case does not know.
pub const ODD: &str = r#"{"format":"sankofa/1","id":"A-3","programm":"base"}"#;

/// A folder that goes away with the test.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("sankofa-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> &Self {
        std::fs::write(self.0.join(name), content).unwrap();
        self
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).unwrap()
    }

    /// Runs `sankofa` in this folder.
    pub fn run(&self, args: &[&str]) -> Done {
        self.with(args, b"", &[])
    }

    pub fn with(&self, args: &[&str], stdin: &[u8], env: &[(&str, &str)]) -> Done {
        let mut child = Command::new(env!("CARGO_BIN_EXE_sankofa"))
            .args(args)
            .current_dir(&self.0)
            .env_remove("NO_COLOR")
            .envs(env.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        let stdin = stdin.to_vec();
        let writer = std::thread::spawn(move || drop(input.write_all(&stdin)));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        output.into()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What a run left behind.
#[derive(Debug)]
pub struct Done {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl From<Output> for Done {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Done {
    /// The report, where the run wrote one as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap()
    }

    /// The codes of the findings of a JSON report, in order.
    pub fn codes(&self) -> Vec<String> {
        let report = self.json();
        let findings = report["findings"].as_array().unwrap();
        findings
            .iter()
            .map(|finding| finding["code"].as_str().unwrap().to_owned())
            .collect()
    }
}

use serde_json::json;

/// Counts checks and remembers the first that failed.
#[derive(Default)]
pub struct Tally {
    passed: usize,
    failed: usize,
    notes: Vec<String>,
}

impl Tally {
    pub fn with_note(note: &str) -> Self {
        Tally { notes: vec![note.to_owned()], ..Tally::default() }
    }

    pub fn check(&mut self, ok: bool, what: impl FnOnce() -> String) {
        if ok {
            self.passed += 1;
            return;
        }
        self.failed += 1;
        if self.failed <= 3 {
            self.notes.push(what());
        }
    }

    pub fn print(&self, tool: &str, kind: &str) {
        let Tally { passed, failed, notes } = self;
        let note = notes.join("; ");
        let line =
            json!({"language": "rust", "tool": tool, "kind": kind, "passed": passed, "failed": failed, "note": note});
        println!("{line}");
    }
}

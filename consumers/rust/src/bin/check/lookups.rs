use crate::cases::Question;
use crate::tally::Tally;
use payments::codes::{self, Codes, Entry, Qualifiers};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io;
use std::path::Path;

/// Compares the answers of the lookup with those of the cases.
pub fn check(questions: &[Question], packages: &Path) -> io::Result<Tally> {
    let mut tally = Tally::default();
    let mut providers: HashMap<&str, Codes> = HashMap::new();
    for question in questions {
        let Question { id, provider, space, code, .. } = question;
        if !providers.contains_key(provider.as_str()) {
            providers.insert(provider, codes::read(&packages.join(format!("{provider}-codes/codes.json")))?);
        }
        let qualifiers = Qualifiers {
            network: question.network.as_deref(),
            service: question.service.as_deref(),
            kind: question.kind.as_deref(),
        };
        let found = providers[provider.as_str()].lookup(space, code, qualifiers);
        let same = sorted(found.iter().map(answer).collect()) == sorted(question.entries.clone());
        tally.check(same, || format!("{id} ({space} {code:?}) is answered differently"));
    }
    Ok(tally)
}

/// What is compared of an entry.
fn answer(entry: &Entry) -> Value {
    let Entry { name, scope, outcome, retry, actor, reason, disclosure, text, .. } = entry;
    let mut answer = json!({
        "name": name, "scope": scope, "outcome": outcome, "retry": retry, "actor": actor, "reason": reason,
        "disclosure": disclosure,
    });
    if let Some(text) = text.get("id") {
        answer["text"] = json!({"id": {"title": text["title"], "customer": text["customer"]}});
    }
    answer
}

fn sorted(mut answers: Vec<Value>) -> Vec<Value> {
    answers.sort_by(|a, b| a["name"].as_str().cmp(&b["name"].as_str()));
    answers
}

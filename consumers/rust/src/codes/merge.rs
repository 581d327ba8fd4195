use super::{Codes, Entry};

impl Codes {
    /// What is safe for all meanings of an entry; of a service that nobody lists, neither money nor a free reference.
    pub(super) fn cautious(&self, meanings: Vec<Entry>, listed: bool) -> Entry {
        let mut safe = self.merged(&meanings);
        if !listed && safe.outcome == "success" {
            safe.set(["transaction", "unknown", "check_status_first", "provider", "unmapped", "generic"]);
        }
        if !listed && ["with_new_reference", "with_other_method"].contains(&safe.retry.as_str()) {
            safe.retry = "check_status_first".to_owned();
        }
        match meanings.into_iter().find(|meaning| meaning.advice() == safe.advice()) {
            Some(said) => said,
            None => {
                safe.text.clear();
                safe
            }
        }
    }

    /// Puts the advice of several meanings together: section 1.9 of docs/decoding.md.
    fn merged(&self, meanings: &[Entry]) -> Entry {
        let values = |index: usize| {
            let mut all: Vec<&str> = meanings.iter().map(|meaning| meaning.advice()[index]).collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        let first = |order: &'_ [String], values: &[&str]| {
            order.iter().find(|one| values.contains(&one.as_str())).cloned().unwrap_or_default()
        };
        let same = |values: &[&str], other: &str| if let [only] = values { (*only).to_owned() } else { other.to_owned() };
        let (scopes, outcomes) = (values(0), values(1));
        let outcome = merged_outcome(&outcomes);
        let open = ["unknown", "pending", "action_required"].contains(&outcome);
        let transaction = if open { scopes.contains(&"transaction") } else { !scopes.contains(&"request") };
        let unclear = outcome == "unknown" && outcomes.len() + scopes.len() > 2;
        let retry = if unclear {
            "check_status_first".to_owned()
        } else {
            first(&self.procedure.precedence, &values(2))
        };
        let (actor, reason) = (same(&values(3), "integrator"), same(&values(4), "unmapped"));
        let disclosure = first(&self.procedure.reservedness, &values(5));
        let mut merged = meanings[0].clone();
        let scope = if transaction { "transaction" } else { "request" };
        merged.set([scope, outcome, &retry, &actor, &reason, &disclosure]);
        merged
    }
}

impl Entry {
    fn advice(&self) -> [&str; 6] {
        [&self.scope, &self.outcome, &self.retry, &self.actor, &self.reason, &self.disclosure]
    }

    fn set(&mut self, advice: [&str; 6]) {
        let [scope, outcome, retry, actor, reason, disclosure] = advice.map(str::to_owned);
        self.scope = scope;
        self.outcome = outcome;
        self.retry = retry;
        self.actor = actor;
        self.reason = reason;
        self.disclosure = disclosure;
    }
}

fn merged_outcome<'a>(outcomes: &[&'a str]) -> &'a str {
    let among = |some: [&str; 2]| outcomes.iter().all(|outcome| some.contains(outcome));
    match outcomes {
        [only] => only,
        _ if among(["failed", "rejected"]) => "rejected",
        _ if among(["pending", "action_required"]) => "pending",
        _ => "unknown",
    }
}

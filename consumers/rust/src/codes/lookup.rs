use super::{Codes, Entry, Service, Space, Variation};
use std::collections::HashMap;

/// What narrows a lookup.
#[derive(Clone, Copy, Default)]
pub struct Qualifiers<'a> {
    pub network: Option<&'a str>,
    pub service: Option<&'a str>,
    pub kind: Option<&'a str>,
}

const NETWORKS: [&str; 5] = ["AMEX", "GPN", "JCB", "MASTERCARD", "VISA"];

impl Codes {
    /// Finds the entries of a code or a pattern, with the advice and texts for its service, as docs/decoding.md describes
    /// it. No entries mean that nothing is known: ask for the status first. An entry whose advice is put together of
    /// several meanings, or is more cautious than what is written, has no texts.
    pub fn lookup(&self, space: &str, code: &str, qualifiers: Qualifiers) -> Vec<Entry> {
        let Some(table) = self.spaces.iter().find(|table| table.id == space) else {
            return Vec::new();
        };
        if table.kind == "literal" {
            let network = qualifiers.network.map(str::to_ascii_uppercase);
            return of_network(self.entries_of(space, &as_written(table, code)), network.as_deref());
        }
        self.composite(table, code, qualifiers).unwrap_or_default()
    }

    fn composite(&self, table: &Space, code: &str, qualifiers: Qualifiers) -> Option<Vec<Entry>> {
        let parts = table.split(code)?;
        let own = *parts.get("service")?;
        let open = table.open.as_deref()?;
        let named = qualifiers.service.filter(|service| own == open && table.service(service).is_some());
        let stated = named.unwrap_or(own);
        let answer = |entry: Entry| {
            let service = entry.service.clone().unwrap_or_else(|| stated.to_owned());
            let known = table.service(&service);
            let kinds = kinds_of(known, qualifiers.kind);
            let meanings = kinds.into_iter().map(|kind| entry.clone().varied(&service, kind)).collect();
            self.cautious(meanings, service == open || known.is_some())
        };
        Some(self.candidates(table, &parts, stated, open).into_iter().map(answer).collect())
    }

    /// The entries with that very code; where there are none, those of its pattern, or all with a code of the pattern.
    fn candidates(&self, table: &Space, parts: &HashMap<&str, &str>, service: &str, open: &str) -> Vec<Entry> {
        let own = self.entries_of(&table.id, &table.join(parts, service));
        if !own.is_empty() {
            return own;
        }
        let pattern = table.join(parts, open);
        if service == open {
            let of = |entry: &&Entry| {
                entry.space == table.id && entry.pattern.as_ref() == Some(&pattern) && entry.valid_until.is_none()
            };
            return self.entries.iter().filter(of).cloned().collect();
        }
        let mut found = self.entries_of(&table.id, &pattern);
        found.retain(|entry| lists(&entry.services, service));
        found
    }

    fn entries_of(&self, space: &str, code: &str) -> Vec<Entry> {
        let means = |entry: &&Entry| entry.space == space && entry.code == code && entry.valid_until.is_none();
        self.entries.iter().filter(means).cloned().collect()
    }
}

impl Space {
    /// Cuts a composite code into its segments; nothing unless it has exactly the form of the space.
    fn split<'a>(&'a self, code: &'a str) -> Option<HashMap<&'a str, &'a str>> {
        let mut parts = HashMap::new();
        let mut rest = code;
        for segment in &self.segments {
            let (part, tail) = rest.split_at_checked(segment.length)?;
            // A service may have letters; one that the space does not have is refused by its name.
            if segment.name != "service" && !part.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            parts.insert(segment.name.as_str(), part);
            rest = tail;
        }
        rest.is_empty().then_some(parts)
    }

    fn join(&self, parts: &HashMap<&str, &str>, service: &str) -> String {
        let names = self.segments.iter().map(|segment| segment.name.as_str());
        names.map(|name| if name == "service" { service } else { parts[name] }).collect()
    }

    fn service(&self, code: &str) -> Option<&Service> {
        self.services.iter().find(|item| item.code == code)
    }
}

const KINDS: [&str; 7] = ["move", "reverse", "prepare", "read", "status", "token", "notify"];

/// What the operation may have been. Of what nobody lists, it is assumed that it moved money.
fn kinds_of<'a>(service: Option<&'a Service>, stated: Option<&'a str>) -> Vec<&'a str> {
    let Some(service) = service else {
        return vec![stated.filter(|kind| KINDS.contains(kind)).unwrap_or("move")];
    };
    let kinds = service.serves.as_deref().unwrap_or(std::slice::from_ref(&service.kind));
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    if let Some(kind) = stated.filter(|kind| kinds.contains(kind)) {
        return vec![kind];
    }
    let able: Vec<&str> = kinds.iter().copied().filter(|kind| *kind != "status").collect();
    if able.is_empty() { kinds } else { able }
}

impl Entry {
    /// The entry with what differs for its service; what is only for some services is not for one that is open.
    fn varied(mut self, service: &str, kind: &str) -> Entry {
        let fits = |item: &&Variation| lists(&item.services, service) && lists(&item.kinds, kind);
        let Some(variation) = self.when.iter().find(fits).cloned() else {
            return self;
        };
        for (own, other) in [
            (&mut self.scope, variation.scope),
            (&mut self.outcome, variation.outcome),
            (&mut self.retry, variation.retry),
            (&mut self.actor, variation.actor),
            (&mut self.reason, variation.reason),
            (&mut self.disclosure, variation.disclosure),
        ] {
            if let Some(other) = other {
                *own = other;
            }
        }
        for (locale, text) in variation.text {
            self.text.entry(locale).or_default().extend(text);
        }
        self
    }
}

/// Whether a list that may be missing admits an item.
fn lists(list: &Option<Vec<String>>, item: &str) -> bool {
    list.as_ref().is_none_or(|list| list.iter().any(|other| other == item))
}

/// Prefers the entries of the stated network, and those of any network to those of another.
fn of_network(entries: Vec<Entry>, network: Option<&str>) -> Vec<Entry> {
    let of = |network: Option<&str>| -> Vec<Entry> {
        entries.iter().filter(|entry| entry.network.as_deref() == network).cloned().collect()
    };
    let Some(stated) = network else { return entries };
    let own = of(Some(stated));
    if !own.is_empty() {
        own
    } else if NETWORKS.contains(&stated) {
        of(None)
    } else {
        entries
    }
}

/// A code in the letters of the catalog, where it may also arrive in those of the other case.
fn as_written(table: &Space, code: &str) -> String {
    if table.capitals && code == code.to_uppercase() {
        code.to_lowercase()
    } else if table.small && code == code.to_lowercase() {
        code.to_uppercase()
    } else {
        code.to_owned()
    }
}

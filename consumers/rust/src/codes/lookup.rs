use super::{Codes, Entry, Space, Variation};
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
    /// Finds the entries of a code, with the advice and texts for its service. No entries mean that nothing is
    /// known: ask for the status first.
    pub fn lookup(&self, space: &str, code: &str, qualifiers: Qualifiers) -> Vec<Entry> {
        let Some(table) = self.spaces.iter().find(|table| table.id == space) else {
            return Vec::new();
        };
        if table.kind == "literal" {
            return of_network(self.entries_of(space, &as_written(table, code)), qualifiers.network);
        }
        self.composite(table, code, qualifiers).unwrap_or_default()
    }

    fn composite(&self, table: &Space, code: &str, qualifiers: Qualifiers) -> Option<Vec<Entry>> {
        let parts = table.split(code)?;
        let own = *parts.get("service")?;
        let open = table.open.as_deref()?;
        let service = if own == open { qualifiers.service? } else { own };
        let kind = table.kind_of(service, qualifiers.kind)?;
        let mut found = self.entries_of(&table.id, &table.join(&parts, service));
        if found.is_empty() {
            found = self.entries_of(&table.id, &table.join(&parts, open));
            found.retain(|entry| lists(&entry.services, service));
        }
        let found = of_network(found, qualifiers.network);
        Some(found.into_iter().map(|entry| entry.varied(service, kind)).collect())
    }

    fn entries_of(&self, space: &str, code: &str) -> Vec<Entry> {
        self.entries.iter().filter(|entry| entry.space == space && entry.code == code).cloned().collect()
    }
}

impl Space {
    /// Cuts a composite code into its segments; nothing unless it has exactly the form of the space.
    fn split<'a>(&'a self, code: &'a str) -> Option<HashMap<&'a str, &'a str>> {
        let mut parts = HashMap::new();
        let mut rest = code;
        for segment in &self.segments {
            let (part, tail) = rest.split_at_checked(segment.length)?;
            let open = segment.name == "service" && Some(part) == self.open.as_deref();
            if !open && !part.bytes().all(|byte| byte.is_ascii_digit()) {
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

    /// What a service does; nothing for an unknown service, and for one that does several things when the caller
    /// does not say which.
    fn kind_of<'a>(&'a self, service: &str, stated: Option<&str>) -> Option<&'a str> {
        let service = self.services.iter().find(|item| item.code == service)?;
        let kinds = service.serves.as_deref().unwrap_or(std::slice::from_ref(&service.kind));
        let known = kinds.iter().find(|kind| Some(kind.as_str()) == stated);
        known.or(if kinds.len() == 1 { kinds.first() } else { None }).map(String::as_str)
    }
}

impl Entry {
    /// The entry with what differs for its service.
    fn varied(mut self, service: &str, kind: &str) -> Entry {
        let fits = |item: &&Variation| lists(&item.services, service) && lists(&item.kinds, kind);
        let Some(variation) = self.when.iter().find(fits).filter(|_| self.service.is_none()).cloned() else {
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

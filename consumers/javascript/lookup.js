import { readFileSync } from "node:fs";

/** Reads the codes.json of a package. */
export function readCodes(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * Finds the entries of a code or a pattern, with the advice and texts for its service, as docs/decoding.md describes it. An
 * empty list means that nothing is known: ask for the status first. An entry whose advice is put together of several
 * meanings, or is more cautious than what is written, has no texts.
 */
export function lookup(codes, space, code, { network, service, kind } = {}) {
  const table = codes.spaces.find(({ id }) => id === space);
  if (!table || typeof code !== "string") return [];
  // What a code meant until some day is not what it means.
  const entries = codes.entries.filter((entry) => entry.space === space && !entry.validUntil);
  if (table.kind === "literal") {
    const spelled = asWritten(table, code);
    return ofNetwork(
      entries.filter((entry) => entry.code === spelled),
      network,
    );
  }
  const parts = split(table, code);
  if (!parts) return [];
  const named = (name) => table.services.find((item) => item.code === name);
  const stated = parts.service === table.open && named(service) ? service : parts.service;
  const pattern = join(table, parts, table.open);
  const own = entries.filter((entry) => entry.code === join(table, parts, stated));
  const others = entries.filter((entry) =>
    stated === table.open
      ? entry.pattern === pattern
      : entry.code === pattern && (!entry.services || entry.services.includes(stated)),
  );
  return (own.length > 0 ? own : others).map((entry) => {
    const of = entry.service ?? stated;
    const meanings = kindsOf(named(of), kind).map((one) => vary(entry, of, one));
    return cautious(codes, entry, meanings, of === table.open || named(of) !== undefined);
  });
}

/** What the operation may have been. Of what nobody lists, it is assumed that it moved money. */
function kindsOf(service, stated) {
  const kinds = service && (service.serves ?? [service.kind]);
  if (stated && (kinds ?? KINDS).includes(stated)) return [stated];
  if (!kinds) return ["move"];
  const able = kinds.filter((kind) => kind !== "status");
  return able.length > 0 ? able : kinds;
}

/** What is safe for all meanings of an entry; of a service that nobody lists, neither money nor a free reference. */
function cautious(codes, entry, meanings, isListed) {
  let advice = merge(codes, meanings);
  if (!isListed && advice.outcome === "success") advice = UNKNOWN;
  if (!isListed && FREEING.includes(advice.retry)) advice = { ...advice, retry: UNKNOWN.retry };
  const said = meanings.find((meaning) => ADVICE.every((name) => meaning[name] === advice[name]));
  return said ?? { ...entry, ...advice, text: {} };
}

/** Section 1.9 of docs/decoding.md. */
function merge({ procedure }, meanings) {
  const values = (name) => [...new Set(meanings.map((meaning) => meaning[name]))];
  const outcomes = values("outcome");
  const among = (...some) => outcomes.every((outcome) => some.includes(outcome));
  const outcome =
    outcomes.length === 1
      ? outcomes[0]
      : among("failed", "rejected")
        ? "rejected"
        : among("pending", "action_required")
          ? "pending"
          : "unknown";
  const scopes = values("scope");
  const isOpen = ["unknown", "pending", "action_required"].includes(outcome);
  const isUnclear = outcome === "unknown" && outcomes.length + scopes.length > 2;
  const first = (order, name) => order.find((value) => values(name).includes(value));
  const same = (name, other) => (values(name).length === 1 ? values(name)[0] : other);
  return {
    scope: (isOpen ? scopes.includes("transaction") : !scopes.includes("request")) ? "transaction" : "request",
    outcome,
    retry: isUnclear ? UNKNOWN.retry : first(procedure.precedence, "retry"),
    actor: same("actor", "integrator"),
    reason: same("reason", UNKNOWN.reason),
    disclosure: first(procedure.reservedness, "disclosure"),
  };
}

const ADVICE = ["scope", "outcome", "retry", "actor", "reason", "disclosure"];
const KINDS = ["move", "reverse", "prepare", "read", "status", "token", "notify"];
const FREEING = ["with_new_reference", "with_other_method"];
const UNKNOWN = {
  scope: "transaction",
  outcome: "unknown",
  retry: "check_status_first",
  actor: "provider",
  reason: "unmapped",
  disclosure: "generic",
};

/** The segments of a code; undefined unless it has exactly the form of the space. */
function split(table, code) {
  if (code.length !== table.segments.reduce((sum, { length }) => sum + length, 0)) return undefined;
  const parts = {};
  let offset = 0;
  for (const { name, length } of table.segments) {
    parts[name] = code.slice(offset, offset + length);
    offset += length;
    // A service may have letters; one that the space does not have is refused by its name.
    if (name !== "service" && !/^[0-9]+$/.test(parts[name])) return undefined;
  }
  return parts;
}

function join(table, parts, service) {
  return table.segments.map(({ name }) => (name === "service" ? service : parts[name])).join("");
}

const NETWORKS = ["AMEX", "GPN", "JCB", "MASTERCARD", "VISA"];

function ofNetwork(entries, stated) {
  const network = stated?.toUpperCase();
  const own = entries.filter((entry) => network && entry.network === network);
  if (own.length > 0) return own;
  return NETWORKS.includes(network) ? entries.filter((entry) => entry.network === null) : entries;
}

/** The entry with what differs for its service; what is only for some services is not for one that is open. */
function vary(entry, service, kind) {
  const variation = entry.when?.find(
    ({ services, kinds }) => (!services || services.includes(service)) && (!kinds || kinds.includes(kind)),
  );
  if (!variation) return entry;
  const { text = {}, services: _services, kinds: _kinds, ...advice } = variation;
  const texts = Object.entries(entry.text).map(([locale, own]) => [locale, { ...own, ...text[locale] }]);
  return { ...entry, ...advice, text: Object.fromEntries(texts) };
}

/** A code in the letters of the catalog, where it may also arrive in those of the other case. */
function asWritten({ capitals, small }, code) {
  if (capitals && code === code.toUpperCase()) return code.toLowerCase();
  return small && code === code.toLowerCase() ? code.toUpperCase() : code;
}

import { readFileSync } from "node:fs";

/** Reads the codes.json of a package. */
export function readCodes(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * Finds the entries of a code, with the advice and texts for its service. An empty list means that nothing is
 * known: ask for the status first.
 */
export function lookup(codes, space, code, { network, service, kind } = {}) {
  const table = codes.spaces.find(({ id }) => id === space);
  if (!table || typeof code !== "string") return [];
  const entries = codes.entries.filter((entry) => entry.space === space);
  if (table.kind === "literal") {
    const spelled = asWritten(table, code);
    return ofNetwork(
      entries.filter((entry) => entry.code === spelled),
      network,
    );
  }
  const parts = split(table, code);
  if (!parts) return [];
  const stated = parts.service === table.open ? service : parts.service;
  const known = table.services.find((item) => item.code === stated);
  if (!known) return [];
  const kinds = known.serves ?? [known.kind];
  const certain = kinds.includes(kind) ? kind : kinds.length === 1 ? kinds[0] : undefined;
  if (certain === undefined) return [];
  const own = entries.filter((entry) => entry.code === join(table, parts, stated));
  const open = entries.filter(
    (entry) => entry.code === join(table, parts, table.open) && (!entry.services || entry.services.includes(stated)),
  );
  return ofNetwork(own.length > 0 ? own : open, network).map((entry) => vary(entry, stated, certain));
}

/** The segments of a code; undefined unless it has exactly the form of the space. */
function split(table, code) {
  if (code.length !== table.segments.reduce((sum, { length }) => sum + length, 0)) return undefined;
  const parts = {};
  let offset = 0;
  for (const { name, length } of table.segments) {
    parts[name] = code.slice(offset, offset + length);
    offset += length;
    const isOpen = name === "service" && parts[name] === table.open;
    if (!isOpen && !/^[0-9]+$/.test(parts[name])) return undefined;
  }
  return parts;
}

function join(table, parts, service) {
  return table.segments.map(({ name }) => (name === "service" ? service : parts[name])).join("");
}

const NETWORKS = ["AMEX", "GPN", "JCB", "MASTERCARD", "VISA"];

function ofNetwork(entries, network) {
  const own = entries.filter((entry) => network && entry.network === network);
  if (own.length > 0) return own;
  return NETWORKS.includes(network) ? entries.filter((entry) => entry.network === null) : entries;
}

/** The entry with what differs for its service. */
function vary(entry, service, kind) {
  const variation = entry.service
    ? undefined
    : entry.when?.find(
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

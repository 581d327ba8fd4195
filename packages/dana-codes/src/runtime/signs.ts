// Generated from the catalog; do not edit.
import type { EntryRecord, Signs, SpaceTable } from "./catalog.js";
import { split } from "./catalog.js";
import { CONDITIONS, readAlternatives, readCondition } from "./field.js";
import { fingerprint } from "./fingerprint.js";

/** Mark of a condition that has to hold only where its field is there. */
export const WHERE_THERE = "!";

/**
 * Adds to the entries of a space what tells them apart in bodies.
 *
 * @param table - the space.
 * @param packed - one line for each entry.
 */
export function addSigns({ records }: SpaceTable, packed: string): void {
  packed.split("\n").forEach((line, index) => {
    const record = records[index];
    if (record && line) Object.assign<EntryRecord, Signs>(record, readSigns(line, record.name));
  });
}

function readSigns(line: string, name: string): Signs {
  const [bits = "", conditions, ...templates] = line.split("\t");
  const isOnly = (text: string) => text.startsWith(WHERE_THERE);
  const packed = split(conditions, CONDITIONS);
  return {
    companions: packed.filter((text) => !isOnly(text)).map(readAlternatives),
    only: packed.filter(isOnly).map((text) => readCondition(text.slice(WHERE_THERE.length))),
    fingerprints: (bits.match(/=|.{5}/g) ?? []).map((text) =>
      text === "=" ? fingerprint(name) : Number.parseInt(text, 36),
    ),
    templates,
  };
}

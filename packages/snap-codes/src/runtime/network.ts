// Generated from the catalog; do not edit.
import { bare, split } from "./catalog.js";
import { readPaths, valueAt } from "./field.js";
import { upperCase } from "./letters.js";
import type { PackedNetworks } from "./packed.js";

/** Digits at the start of a masked card number. */
const SHOWN = /^[0-9]{4,19}/;

/**
 * Makes a function that finds the card network that a body names.
 *
 * @param packed - which fields name it, and how.
 * @returns a function from any value to the network; undefined if no field names a known one.
 */
export function networkReader(packed: PackedNetworks): (body: unknown) => string | undefined {
  const { numbers, brands, known } = bare(packed);
  const networks = known.map(([network, ranges, names]) => ({
    network,
    ranges: split(ranges, ",").map((range) => range.split("-")),
    names: split(names, ","),
  }));
  const [shown, named] = [readPaths(numbers), readPaths(brands)];
  return (body) => {
    const name = firstText(named, body);
    const byName = name && networks.find(({ names }) => names.includes(upperCase(name)));
    if (byName) return byName.network;
    const digits = SHOWN.exec(firstText(shown, body) ?? "")?.[0];
    return digits && networks.find(({ ranges }) => ranges.some((range) => isWithin(digits, range)))?.network;
  };
}

/** Whether a number begins within a range; as many digits as the range has are compared. */
function isWithin(digits: string, [from = "", to = from]: readonly string[]): boolean {
  const start = digits.slice(0, from.length);
  return start.length === from.length && start >= from && start <= to;
}

function firstText(paths: readonly (readonly string[])[], body: unknown): string | undefined {
  for (const path of paths) {
    const value = valueAt(body, path);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

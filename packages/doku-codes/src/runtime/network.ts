// Generated from the catalog; do not edit.
import type { Networks, Path } from "./catalog.js";
import { valueAt } from "./field.js";
import { upperCase } from "./letters.js";

/** Digits at the start of a masked card number. */
const SHOWN = /^[0-9]{4,19}/;

/**
 * Finds the card network that a body names.
 *
 * @param networks - which fields name it, and how.
 * @param body - any value.
 * @returns the network; undefined if no field names a known one.
 */
export function networkIn(networks: Networks | undefined, body: unknown): string | undefined {
  if (networks === undefined) return undefined;
  const named = firstText(networks.brands, body);
  const byName = named && networks.known.find(({ names }) => names.includes(upperCase(named)));
  if (byName) return byName.network;
  const digits = SHOWN.exec(firstText(networks.numbers, body) ?? "")?.[0];
  return digits && networks.known.find(({ ranges }) => ranges.some((range) => isWithin(digits, range)))?.network;
}

/** Whether a number begins within a range; as many digits as the range has are compared. */
function isWithin(digits: string, [from, to]: readonly [from: string, to: string]): boolean {
  const start = digits.slice(0, from.length);
  return start.length === from.length && start >= from && start <= to;
}

function firstText(paths: readonly Path[], body: unknown): string | undefined {
  for (const path of paths) {
    const value = valueAt(body, path);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

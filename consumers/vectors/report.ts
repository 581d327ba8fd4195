import type { Failure } from "./judge.ts";

/** Longest value that is shown. */
const LONGEST = 200;

/**
 * Says what is wrong with an answer.
 *
 * @param failure - the failure.
 * @returns one line.
 */
export function described({ id, difference, problem }: Failure): string {
  if (difference === undefined) return `${id}: ${problem ?? ""}`;
  const { path, want, got } = difference;
  return `${id}: ${path} has to be ${shown(want)} and is ${shown(got)}`;
}

/** A value on one line; nothing in it can end the line or hide what follows. */
function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

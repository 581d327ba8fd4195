import { everyEntry } from "../every-entry.ts";
import type { ProviderSource } from "../load.ts";
import { type Entry, type Model, originOf } from "../model.ts";
import type { Path } from "../position.ts";
import type { Finding } from "../problem.ts";
import type { SourceFile } from "../source-file.ts";

/** One rule of the catalog: whatever is known of it stands in its object, and nowhere else. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  /** What holds where the rule is kept. */
  readonly says: string;
  /**
   * Finds what breaks the rule in a resolved provider. Rules without it are broken by files that give no model; who
   * reads them reports it.
   */
  readonly check?: Check;
  /**
   * What may be written although the rule is broken, because a person has to decide or write something: any draft, or
   * only what an update takes over from a page. Nothing may where it is absent.
   */
  readonly open?: "draft" | "update";
  /** Commands that show what breaks the rule beside those that refuse a catalog; they show every rule. */
  readonly shownBy?: readonly Showing[];
}

/** A command that shows what breaks some of the rules, and goes on. */
export type Showing = "docs check";

/** A pure function from a resolved provider to what breaks a rule. */
export type Check = (model: Model, source: ProviderSource) => Finding[];

type Details = Pick<Finding, "found" | "expected" | "mend">;

/**
 * Points at a value of a file.
 *
 * @param file - the file.
 * @param path - the value; the closest parent is pointed at where it is missing.
 * @param details - what was found, expected, and how to mend it.
 * @returns the finding.
 */
export function findingAt(file: SourceFile, path: Path, details: Details): Finding {
  return { file: file.name, ...file.place(path), ...details };
}

/**
 * Points at a field of an entry, there where the field was written.
 *
 * @param entry - the entry that breaks a rule.
 * @param field - the field at fault.
 * @param details - what was found, expected, and how to mend it.
 * @param holds - tells whether a place has what is wrong; by default, whether it has the field.
 * @returns the finding.
 */
export function entryFinding(
  entry: Entry,
  field: string,
  details: Details,
  holds: (data: object) => boolean = (data) => Object.hasOwn(data, field),
): Finding {
  const { file, path } = originOf(entry.origin, holds);
  return findingAt(file, [...path, field], details);
}

/**
 * Applies a check to every entry of a model, also to those that say what a code meant before.
 *
 * @param check - gives what is wrong with one entry.
 * @returns the check of all of them.
 */
export function eachEntry(check: (entry: Entry, model: Model) => Finding[]): Check {
  return (model) => model.spaces.flatMap((space) => everyEntry(space).flatMap((entry) => check(entry, model)));
}

/**
 * Names the place of an entry, for what is compared with it.
 *
 * @param entry - the entry.
 * @returns its file and line.
 */
export function placeOf({ origin: { file, path } }: Entry): string {
  return `${file.name}:${file.place(path).line}`;
}

/**
 * Joins checks of one rule.
 *
 * @param checks - what can break the rule.
 * @returns one check, which finds all of it.
 */
export function allOf(...checks: readonly Check[]): Check {
  return (model, source) => checks.flatMap((check) => check(model, source));
}

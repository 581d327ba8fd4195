import { sizeText } from "../size-text.ts";
import { examineYaml } from "./examine-yaml.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import type { Path, Position } from "./position.ts";
import type { Problem } from "./problem.ts";
import type { ReadingRule } from "./rules/reading.ts";
import { BIDIRECTIONAL, findUnsafeText, isReservedKey } from "./text-safety.ts";

/** A YAML file of the catalog, which problems can point into. */
export interface SourceFile {
  /** Path as printed in problems, relative to the catalog's parent folder, with `/`. */
  readonly name: string;
  /** Its content as it was read. */
  readonly text: string;
  /** Position of the value; of the closest parent where it is missing. */
  place(path: Path): Position;
  /** Makes a problem that points at the value (or, where it is missing, at the closest parent). */
  problem(path: Path, rule: ReadingRule, details: Pick<Problem, "found" | "expected" | "mend">): Problem;
}

/** A file with its parsed content, whose shape is not checked yet. */
export interface ReadFile extends SourceFile {
  /** Maps, arrays and strings only: every scalar stays the string that was written. */
  readonly value: unknown;
}

/** Largest catalog file that is read, in bytes. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** Deepest nesting of maps and lists that is read. */
export const MAX_DEPTH = 16;

/** Result of reading one file: the file, or why it could not be read. */
export interface ReadResult {
  readonly file: ReadFile;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML file with YAML's failsafe schema, so that `05`, `NO` and `1E5` stay strings.
 * Anchors, aliases, tags, merge keys, duplicate keys, unsafe characters, oversized and deeply
 * nested files are problems.
 *
 * @param name - the path to print.
 * @param text - the content of the file.
 * @returns the file with its value and every problem found; the value is `undefined` when the
 *   file is not YAML or too large.
 */
export function readSourceFile(name: string, text: string): ReadResult {
  const size = Buffer.byteLength(text);
  if (size > MAX_FILE_BYTES) {
    const file = sourceFile(name, text, undefined, () => ({ line: 1, column: 1 }));
    const details = {
      found: `more than ${sizeText(MAX_FILE_BYTES)}`,
      expected: `at most ${sizeText(MAX_FILE_BYTES)}`,
      mend: "split the file",
    };
    return { file, problems: [file.problem([], "file-size", details)] };
  }
  const plain = BIDIRECTIONAL.test(text) ? undefined : readPlainYaml(text, MAX_DEPTH);
  if (plain !== undefined && isSafe(plain)) {
    return { file: { ...unexaminedFile(name, text), value: plain }, problems: [] };
  }
  const { value, problems, place } = examineYaml(name, text, MAX_DEPTH);
  return { file: sourceFile(name, text, value, place), problems };
}

/**
 * A file whose content is known. Positions are needed only for problems, so most files are never examined that closely.
 *
 * @param name - the path to print.
 * @param text - the content of the file.
 * @returns the file, which is examined when the first position is asked for.
 */
export function unexaminedFile(name: string, text: string): SourceFile {
  let examined: ReturnType<typeof examineYaml> | undefined;
  const place = (path: Path) => {
    examined ??= examineYaml(name, text, MAX_DEPTH);
    return examined.place(path);
  };
  const { value: _, ...file } = sourceFile(name, text, undefined, place);
  return file;
}

function isSafe(value: unknown): boolean {
  if (typeof value === "string") return findUnsafeText(value) === undefined;
  if (Array.isArray(value)) return value.every(isSafe);
  return Object.entries(value as object).every(
    ([key, inner]) => key !== "<<" && isSafe(key) && !isReservedKey(key) && isSafe(inner),
  );
}

function sourceFile(name: string, text: string, value: unknown, place: (path: Path) => Position): ReadFile {
  return {
    name,
    text,
    value,
    place,
    problem: (path, rule, details) => ({ file: name, ...place(path), rule, ...details }),
  };
}

import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from "yaml";
import type { Problem } from "./problem.ts";
import type { RuleId } from "./rule-ids.ts";
import { findUnsafeText } from "./text-safety.ts";

/** Keys and indexes that lead from the top of a YAML file to a value. */
export type Path = readonly (string | number)[];

/** A YAML file of the catalog, read but not yet understood. */
export interface SourceFile {
  /** Path as printed in problems, relative to the catalog's parent folder, with `/`. */
  readonly name: string;
  /** Maps, arrays and strings only: every scalar stays the string that was written. */
  readonly value: unknown;
  /** Line and column of the value, counted from 1; of the closest parent where it is missing. */
  place(path: Path): { readonly line: number; readonly column: number };
  /** Makes a problem that points at the value (or, where it is missing, at the closest parent). */
  problem(path: Path, rule: RuleId, details: Pick<Problem, "found" | "expected" | "mend">): Problem;
}

/** Largest catalog file that is read, in bytes. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** Deepest nesting of maps and lists that is read. */
export const MAX_DEPTH = 16;

/** What reading one file gives: the file, or why it could not be read. */
export interface ReadResult {
  readonly file: SourceFile;
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
  const problems: Problem[] = [];
  const at = (offset: number, rule: RuleId, found: string, expected: string, mend: string) => {
    const { line, col } = counter.linePos(offset);
    problems.push({ file: name, line, column: col, rule, found, expected, mend });
  };
  const counter = new LineCounter();
  const size = Buffer.byteLength(text);
  if (size > MAX_FILE_BYTES) {
    counter.addNewLine(0);
    at(0, "file-size", `${size} bytes`, `at most ${MAX_FILE_BYTES}`, "split the file");
    return { file: sourceFile(name, undefined, () => [1, 1]), problems };
  }
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: counter,
    // Checked below: the parser compares every key with every other.
    uniqueKeys: false,
    merge: false,
    strict: true,
    prettyErrors: false,
  });
  for (const error of document.errors) {
    at(error.pos[0], "yaml", error.message, "valid YAML", "correct the file at this place");
  }
  const { yaml, tags } = document.directives ?? {};
  if (yaml?.explicit || Object.keys(tags ?? {}).length > 1)
    at(0, "yaml", "a directive", "plain values", "remove the lines that start with %");
  const checkNode = (node: Node, parents: readonly unknown[]): symbol | undefined => {
    const offset = node.range?.[0] ?? 0;
    if ("anchor" in node && node.anchor)
      at(offset, "yaml-anchor", `the anchor &${node.anchor}`, "plain values", "remove the anchor");
    if (node.tag) at(offset, "yaml-tag", `the tag ${node.tag}`, "plain values", "remove the tag");
    if (parents.filter((parent) => isMap(parent) || isSeq(parent)).length > MAX_DEPTH) {
      at(offset, "depth", `more than ${MAX_DEPTH} levels`, `at most ${MAX_DEPTH}`, "flatten the data");
      return visit.BREAK;
    }
    if (isScalar(node) && typeof node.value === "string") {
      const unsafe = findUnsafeText(node.value);
      if (unsafe)
        at(offset, "unsafe-text", unsafe, "NFC text without control or invisible characters", "retype the text");
    }
    return undefined;
  };
  visit(document, {
    Alias: (_key, node) => at(node.range?.[0] ?? 0, "yaml-alias", "an alias", "plain values", "write the value out"),
    Node: (_key, node, parents) => checkNode(node, parents),
    // Only the most specific visitor is called, so maps are checked like any node here.
    Map: (_key, map, parents) => {
      const control = checkNode(map, parents);
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        if (seen.has(key.value))
          at(
            offset,
            "duplicate-key",
            `the key ${key.value} a second time`,
            "each key once in a map",
            "remove or rename it",
          );
        if (
          String(key.value)
            .split(".")
            .some((part) => UNSAFE_KEYS.has(part))
        )
          at(offset, "unsafe-key", `the key ${key.value}`, "a key that no language reserves", "choose another name");
        seen.add(key.value);
      }
      return control;
    },
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && pair.key.value === "<<")
        at(pair.key.range?.[0] ?? 0, "yaml-merge-key", "a merge key", "plain maps", "write the keys out");
    },
  });
  // Text that shows in another order than it is written deceives a reviewer, in comments too.
  const hidden = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.exec(text);
  if (hidden && !problems.some(({ rule }) => rule === "unsafe-text"))
    at(
      hidden.index,
      "unsafe-text",
      "a bidirectional control character",
      "text that reads as it is written",
      "remove it",
    );
  const value: unknown = problems.length > 0 ? undefined : document.toJS();
  const locate = (path: Path): readonly [number, number] => {
    const offset = offsetOf(document.contents, path);
    const { line, col } = counter.linePos(offset);
    return [line || 1, col || 1];
  };
  return { file: sourceFile(name, value, locate), problems };
}

const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"]);

function sourceFile(name: string, value: unknown, locate: (path: Path) => readonly [number, number]): SourceFile {
  const place = (path: Path) => {
    const [line, column] = locate(path);
    return { line, column };
  };
  return {
    name,
    value,
    place,
    problem: (path, rule, details) => ({ file: name, ...place(path), rule, ...details }),
  };
}

/** Offset of the value at the path, or of the deepest parent that exists. */
function offsetOf(root: Node | null, path: Path): number {
  let node: Node | null = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && item.key.value === String(key));
      if (isScalar(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair?.value;
    } else if (isSeq(node)) {
      next = node.items[Number(key)];
      if (isNode(next)) offset = next.range?.[0] ?? offset;
    }
    if (!isNode(next)) return offset;
    node = next;
    if (isScalar(node)) offset = node.range?.[0] ?? offset;
  }
  return offset;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

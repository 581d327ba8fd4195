import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from "yaml";
import type { Path, Position } from "./position.ts";
import type { Problem } from "./problem.ts";
import type { ReadingRule } from "./rules/reading.ts";
import { BIDIRECTIONAL, findUnsafeText, isReservedKey } from "./text-safety.ts";

/** Result of examining a YAML file. */
export interface Examined {
  /** Maps, arrays and strings only; `undefined` where there are problems. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Position of a value, or of the deepest parent that exists. */
  readonly place: (path: Path) => Position;
}

/**
 * Reads YAML with all positions, and looks for everything that the catalog does not allow:
 * anchors, aliases, tags, merge keys, duplicate keys, unsafe characters, deep nesting.
 *
 * @param name - the path to print.
 * @param text - the content of the file.
 * @param maxDepth - deepest nesting of maps and lists.
 * @returns the value, every problem found, and a function that gives positions.
 */
export function examineYaml(name: string, text: string, maxDepth: number): Examined {
  const problems: Problem[] = [];
  const at = (offset: number, rule: ReadingRule, found: string, expected: string, mend: string) => {
    const { line, col } = counter.linePos(offset);
    problems.push({ file: name, line, column: col, rule, found, expected, mend });
  };
  const counter = new LineCounter();
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
    if (parents.filter((parent) => isMap(parent) || isSeq(parent)).length > maxDepth) {
      at(offset, "depth", `more than ${maxDepth} levels`, `at most ${maxDepth}`, "flatten the data");
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
        if (isReservedKey(String(key.value)))
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
  // Text that is displayed in another order than it is written deceives reviewers, even in comments.
  const hidden = BIDIRECTIONAL.exec(text);
  if (hidden && !problems.some(({ rule }) => rule === "unsafe-text"))
    at(
      hidden.index,
      "unsafe-text",
      "a bidirectional control character",
      "text that reads as it is written",
      "remove it",
    );
  const value: unknown = problems.length > 0 ? undefined : document.toJS();
  const place = (path: Path): Position => {
    const { line, col } = counter.linePos(offsetOf(document.contents, path));
    return { line: line || 1, column: col || 1 };
  };
  return { value, problems, place };
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

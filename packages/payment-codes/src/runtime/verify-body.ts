// Generated from the catalog; do not edit.
import { formFields } from "./verify-platform.js";

/** A body, read to check its signature. */
export interface SignedBody {
  /** The parsed body, for `decode`. */
  readonly value: unknown;
  /** The wanted fields as texts. Numbers keep their digits as received: `10000.00` and `10000` have other hashes. */
  readonly fields: ReadonlyMap<string, string>;
  /** A name occurs twice in one object. JSON readers do not agree on which of the two values counts. */
  readonly isAmbiguous: boolean;
  /** The body without white space between its tokens; nothing else is changed. */
  readonly minified: string;
}

/**
 * Reads a form.
 *
 * @param text - the body as received.
 * @returns its fields.
 */
export function readForm(text: string): SignedBody {
  const pairs = formFields(text);
  const fields = new Map(pairs);
  return { value: Object.fromEntries(fields), fields, isAmbiguous: fields.size < pairs.length, minified: text };
}

/**
 * Reads JSON and keeps how its values are written.
 *
 * @param text - the body as received.
 * @param wanted - dotted paths of the fields that are needed.
 * @returns the body; undefined if it is not JSON.
 */
export function readJson(text: string, wanted: ReadonlySet<string>): SignedBody | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return { value, ...scan(text, wanted) };
}

/** An object or list that is being read. */
interface Level {
  /** Dotted path; undefined if a name in it contains a dot itself. */
  readonly path: string | undefined;
  /** Names that were read so far; undefined for a list. */
  readonly names: Set<string> | undefined;
  /** Name of the next value, or its position in a list. */
  name: string;
  position: number;
  /** The next token is a name, not a value. */
  isName: boolean;
}

/** Goes through the tokens of valid JSON. It does not recurse, so deep nesting cannot exhaust the stack. */
function scan(text: string, wanted: ReadonlySet<string>): Omit<SignedBody, "value"> {
  const fields = new Map<string, string>();
  const levels: Level[] = [];
  const pieces: string[] = [];
  let isAmbiguous = false;
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at);
    const token = text.slice(at, end);
    at = end;
    if (isSpace(token)) continue;
    pieces.push(token);
    const level = levels.at(-1);
    if (token === "{" || token === "[") {
      const names = token === "{" ? new Set<string>() : undefined;
      levels.push({ path: pathOf(level), names, name: "", position: 0, isName: names !== undefined });
    } else if (token === "}" || token === "]") levels.pop();
    else if (token === ",") {
      if (level) level.position++;
      if (level?.names) level.isName = true;
    } else if (token === ":") {
      if (level) level.isName = false;
    } else if (level?.names && level.isName) {
      level.name = JSON.parse(token);
      if (level.names.has(level.name)) isAmbiguous = true;
      level.names.add(level.name);
    } else {
      const path = pathOf(level);
      const known = path !== undefined && wanted.has(path) ? scalarOf(token) : undefined;
      if (path !== undefined && known !== undefined) fields.set(path, known);
    }
  }
  return { fields, isAmbiguous, minified: pieces.join("") };
}

/** Where the token that starts here ends. White space counts as a token, too. */
function tokenEnd(text: string, start: number): number {
  const first = text[start] ?? "";
  if ("{}[]:,".includes(first)) return start + 1;
  let end = start + 1;
  if (first === '"') {
    while (text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
    return end + 1;
  }
  if (isSpace(first)) {
    while (end < text.length && isSpace(text[end] ?? "")) end++;
    return end;
  }
  while (end < text.length && !'{}[]:,"'.includes(text[end] ?? "") && !isSpace(text[end] ?? "")) end++;
  return end;
}

/** JSON has four white space characters, and no other token starts with one of them. */
function isSpace(token: string): boolean {
  const first = token[0];
  return first === " " || first === "\n" || first === "\r" || first === "\t";
}

/** Path of the value that comes next. */
function pathOf(level: Level | undefined): string | undefined {
  if (level === undefined) return "";
  const name = level.names ? level.name : String(level.position);
  if (level.path === undefined || name.includes(".")) return undefined;
  return level.path === "" ? name : `${level.path}.${name}`;
}

/** A text, or a number as it is written. For other values it is not clear which characters are signed. */
function scalarOf(token: string): string | undefined {
  if (token.startsWith('"')) return JSON.parse(token);
  return /^[-0-9]/.test(token) ? token : undefined;
}

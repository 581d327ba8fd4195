import { formFields } from "./verify-platform.ts";

/** A body, read for a signature. */
export interface SignedBody {
  /** What `decode` takes. */
  readonly value: unknown;
  /** The wanted fields as texts; numbers with the digits as received, as `10000.00` is not `10000` to a hash. */
  readonly fields: ReadonlyMap<string, string>;
  /** A name stands twice in one object: readers differ in which of the values counts. */
  readonly isAmbiguous: boolean;
  /** Without white space between the tokens, nothing else changed. */
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
 * Reads JSON, without losing how its values are written.
 *
 * @param text - the body as received.
 * @param wanted - dotted paths of the fields that are needed.
 * @returns what it holds; undefined where it is no JSON.
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
  /** Dotted path; undefined where a name on the way has a dot of its own. */
  readonly path: string | undefined;
  /** Names so far; undefined for a list. */
  readonly names: Set<string> | undefined;
  /** Of the value that comes: its name, or its position. */
  name: string;
  position: number;
  /** A name comes, and not a value. */
  isName: boolean;
}

/** Walks over the tokens of valid JSON; without recursion, so that no depth can exhaust the stack. */
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

/** Where the token that begins here ends; white space is one too. */
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

/** JSON has four kinds of white space, and no token begins with one. */
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

/** A text, or a number as written; nothing else has one way to be signed. */
function scalarOf(token: string): string | undefined {
  if (token.startsWith('"')) return JSON.parse(token);
  return /^[-0-9]/.test(token) ? token : undefined;
}

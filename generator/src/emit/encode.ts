// Text of the catalog and of pages is untrusted. Whenever it is written in another language, it passes through
// one of these functions.

/**
 * A TypeScript or JSON string literal.
 *
 * @param text - any text.
 * @returns the literal with double quotes, safe in source code and in a script element.
 */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(
    /[<\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Spells the key of an object in TypeScript.
 *
 * @param key - the key.
 * @returns the key as it is where it is a plain word, else as a string literal.
 */
export function propertyKey(key: string): string {
  return /^[a-z_][a-z0-9_]*$/i.test(key) ? key : stringLiteral(key);
}

/**
 * Text for the inside of a block comment.
 *
 * @param text - any text.
 * @returns one line that cannot end the comment, start another, or be a tag or directive.
 */
export function commentText(text: string): string {
  // Almost no text has any of this, and each is looked at for several files.
  if (!/[\r\n\u2028\u2029@\u2060]|\*\/|\/\*/.test(text)) return text;
  return text
    .replace(/[\r\n\u2028\u2029]+/g, " ")
    .replace(/\*\//g, "*\u2060/")
    .replace(/\/\*/g, "/\u2060*")
    .replace(/@/g, "(at)")
    .replace(/\u2060/g, " ");
}

/**
 * Text for a cell or paragraph of Markdown.
 *
 * @param text - any text.
 * @returns one line without markup, links, HTML or cell borders of its own.
 */
export function markdownText(text: string): string {
  if (!/[\r\n\\`*_{}[\]()#+!|~&<>]/.test(text)) return text;
  return text
    .replace(/[\r\n]+/g, " ")
    .replace(/[\\`*_{}[\]()#+!|~]/g, (character) => `\\${character}`)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

/**
 * A code span in Markdown.
 *
 * @param text - any text.
 * @returns the span, delimited by more backticks than the text has in a row.
 */
export function markdownCode(text: string): string {
  if (!/[\r\n|`]/.test(text)) return `\`${text}\``;
  const line = text.replace(/[\r\n]+/g, " ").replace(/\|/g, "\\|");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/**
 * Text for a changelog, which a forge prints as release notes: what it would make a mention, a
 * reference or a link of stands as code.
 *
 * @param text - any text.
 * @returns one line of Markdown that calls nobody and leads nowhere.
 */
export function changelogText(text: string): string {
  return /@[\p{L}\p{N}]|(?:#|GH-)[0-9]|:\/\/|www\./iu.test(text) ? markdownCode(text) : markdownText(text);
}

/**
 * Text for `title` and `description` in a JSON Schema: generators of other languages put it into
 * comments and string literals.
 *
 * @param text - any text.
 * @returns one line without anything that ends a comment or a literal anywhere.
 */
export function schemaText(text: string): string {
  return text
    .replace(/\\/g, "/")
    .replace(/`/g, "'")
    .replace(/\*(?=\/)/g, "* ")
    .replace(/\/(?=\*)/g, "/ ")
    .replace(/"{3,}/g, '"')
    .replace(/'{3,}/g, "'")
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}

/**
 * A JSON document as it is written to disk.
 *
 * @param value - plain data.
 * @returns the text, indented, with a final line break.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Writes data as JSON that only depends on what it says.
 *
 * @param data - plain data.
 * @returns JSON without white space, keys in the order of their code units; fields without a value are left out.
 */
export function canonicalJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join()}]`;
  if (typeof data !== "object" || data === null) return JSON.stringify(data ?? null);
  const fields = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
  return `{${fields.join()}}`;
}

/**
 * A JSON document like that of {@link jsonText}, in pieces: a large one is never in memory as a whole.
 *
 * @param data - plain data, or its fields one by one; a list in it may be any iterable, whose items are then made one by
 *   one.
 * @param oneLined - field of a field, `outer.inner`: a list whose items stand on one line each, as they are many.
 * @returns the pieces, in order.
 */
export function* jsonPieces(data: object, oneLined?: string): Generator<string> {
  const [outer, inner] = oneLined?.split(".") ?? [];
  let before = "{\n  ";
  for (const [key, value] of isList(data) ? (data as Iterable<[string, unknown]>) : Object.entries(data)) {
    if (value === undefined) continue;
    const name = `${before}${JSON.stringify(key)}: `;
    before = ",\n  ";
    if (typeof value === "string") {
      yield name + JSON.stringify(value);
      continue;
    }
    yield name;
    if (isList(value)) yield* listPieces(value);
    else if (key === outer && inner !== undefined) yield withLines(value as object, inner);
    else yield indented(value, 1);
  }
  yield before === ",\n  " ? "\n}\n" : "{}\n";
}

function* listPieces(items: Iterable<unknown>): Generator<string> {
  let before = "[\n    ";
  for (const batch of batches(items)) {
    yield before + indentedItems(batch);
    before = ",\n    ";
  }
  yield before === ",\n    " ? "\n  ]" : "[]";
}

/** How many items of a list are made and written at once. */
const BATCH = 64;

function* batches(items: Iterable<unknown>): Generator<unknown[]> {
  let batch: unknown[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** An object of which one field is a list with an item per line. */
function withLines(value: object, inner: string): string {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const texts = fields.map(([key, field]) => {
    const isLined = key === inner && Array.isArray(field) && field.length > 0;
    const text = isLined
      ? `[\n${field.map((item) => `      ${JSON.stringify(item)}`).join(",\n")}\n    ]`
      : indented(field, 2);
    return `    ${JSON.stringify(key)}: ${text}`;
  });
  return texts.length > 0 ? `{\n${texts.join(",\n")}\n  }` : "{}";
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

// JSON.stringify indents what stands in a list, and its brackets are cut off: faster than to indent the text afterwards.

/** A value as it stands in a field of the document, or of an object in it. */
function indented(value: unknown, depth: 1 | 2): string {
  if (typeof value === "string") return JSON.stringify(value);
  return depth === 2 ? indentedItems([value]) : JSON.stringify([value], null, 2).slice("[\n  ".length, -"\n]".length);
}

/** Items of a list that is a field of the document. */
function indentedItems(items: readonly unknown[]): string {
  return JSON.stringify([items], null, 2).slice("[\n  [\n    ".length, -"\n  ]\n]".length);
}

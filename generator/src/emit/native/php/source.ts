import { commentText } from "../../encode.ts";

// Text of the catalog and of pages is untrusted. Whenever it is written as PHP, it passes through one of these functions.

/** What a text between single quotes has as it is: no control characters, nothing invisible, nothing that changes the order of reading. */
const PLAIN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /^[^\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]*$/;

/**
 * A PHP string literal.
 *
 * @param text - any text; halves of characters, which no file in UTF-8 can hold, become the replacement character.
 * @returns the literal: one line of printable characters, in which PHP replaces nothing.
 */
export function phpString(text: string): string {
  const whole = text.toWellFormed();
  if (PLAIN.test(whole)) return `'${whole.replace(/[\\']/g, "\\$&")}'`;
  const escaped = Array.from(whole, (character) => {
    if (/[\\"$]/.test(character)) return `\\${character}`;
    return PLAIN.test(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return `"${escaped.join("")}"`;
}

/** First line of what a person should not edit. */
const HEADER = "// Generated from the catalog; do not edit.";

/** Plain data that PHP can hold as a constant. */
export type PhpData = string | number | boolean | null | readonly PhpData[] | { readonly [key: string]: PhpData };

/**
 * A PHP literal of plain data, as short as it can be.
 *
 * @param data - the data; in an object, fields without a value are left out.
 * @returns the literal, on one line.
 */
export function phpValue(data: PhpData | undefined): string {
  if (typeof data === "string") return phpString(data);
  if (data === undefined || data === null) return "null";
  if (typeof data !== "object") return String(data);
  if (Array.isArray(data)) return `[${data.map(phpValue).join(",")}]`;
  const fields = Object.entries(data).filter(([, value]) => value !== undefined);
  return `[${fields.map(([key, value]) => `${phpKey(key)}=>${phpValue(value)}`).join(",")}]`;
}

/**
 * A PHP literal of a list or an object, with a line for each of its items: what changes in one changes one line.
 *
 * @param data - the list or object.
 * @returns the literal.
 */
export function phpLines(data: readonly PhpData[] | { readonly [key: string]: PhpData | undefined }): string {
  const items = Array.isArray(data)
    ? data.map(phpValue)
    : Object.entries(data).flatMap(([key, value]) =>
        value === undefined ? [] : [`${phpKey(key)}=>${phpValue(value as PhpData)}`],
      );
  return items.length === 0 ? "[]" : `[\n${items.join(",\n")},\n]`;
}

/** A key: PHP reads the digits of a whole number as a number anyway. */
function phpKey(key: string): string {
  return /^(?:0|[1-9][0-9]{0,8})$/.test(key) ? key : phpString(key);
}

/**
 * A doc comment.
 *
 * @param text - what it says: any text.
 * @param tags - lines that start with a tag; they must hold no text of the catalog.
 * @param indentation - what stands before each line.
 * @returns its lines, each with a line break.
 */
export function phpComment(text: string, tags: readonly string[] = [], indentation = ""): string {
  const only = commentText(text).replaceAll("?>", "? >");
  if (tags.length === 0) return `${indentation}/** ${only} */\n`;
  const lines = [only, ...tags].map((line) => `${indentation} * ${line}\n`);
  return `${indentation}/**\n${lines.join("")}${indentation} */\n`;
}

/**
 * A PHP file with nothing but data.
 *
 * @param literal - the data, as a literal.
 * @returns its text.
 */
export function dataFile(literal: string): string {
  return `<?php\n\n${HEADER}\n\nreturn ${literal};\n`;
}

/**
 * A PHP file with one class or enum.
 *
 * @param namespace - its namespace.
 * @param declaration - the class or enum with its comment.
 * @returns its text.
 */
export function classFile(namespace: string, declaration: string): string {
  return `<?php\n\n${HEADER}\n\ndeclare(strict_types=1);\n\nnamespace ${namespace};\n\n${declaration}`;
}

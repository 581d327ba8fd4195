// Text of the catalog and of pages is untrusted. Whenever it is written into Java or XML, it passes through one of these
// functions. A compiler of Java reads `\u0041` as A before it reads anything else, in comments and strings as well.

/**
 * A Java string literal.
 *
 * @param text - any text.
 * @returns the literal in ASCII. No escape of it is one that a compiler reads before it looks for the end of the literal,
 *   except for characters beyond ASCII.
 */
export function javaString(text: string): string {
  return `"${text.replace(/[^ !#-[\]-~]/g, escapeOf)}"`;
}

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\" };

function escapeOf(character: string): string {
  const named = NAMED[character];
  if (named !== undefined) return named;
  const unit = character.charCodeAt(0);
  // Three octal digits, so that a digit behind them is none of theirs.
  return unit < 0x80 ? `\\${unit.toString(8).padStart(3, "0")}` : `\\u${unit.toString(16).padStart(4, "0")}`;
}

/**
 * Text for the inside of a documentation comment.
 *
 * @param text - any text.
 * @returns one line of ASCII that cannot end the comment, and holds no tag, no element and no escape of Java.
 */
export function javaComment(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[^ !"$-%'()+,\-.0-9:;=?A-Z[\]^_`a-z|~]/gu, (character) => `&#${character.codePointAt(0)};`)
    .replace(/&#(?:47|35);/g, (entity) => (entity === "&#47;" ? "/" : "#"));
}

/**
 * Text for an element or attribute of XML.
 *
 * @param text - any text.
 * @returns the text without markup of its own and without characters that XML has not.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, " ")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

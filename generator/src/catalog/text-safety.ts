/** Characters that change the order in which text is displayed. */
export const BIDIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

// Catalog text ends up in source code, other people's generators and web pages.
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
  [/[\u0000-\u001f\u007f-\u009f]/u, "a control character"],
  [BIDIRECTIONAL, "a bidirectional control character"],
  // U+FE0F only says that the character before it is an emoji.
  [/(?!\ufe0f)\p{Default_Ignorable_Code_Point}/u, "an invisible character"],
  [/[\u2028\u2029]/u, "a line separator"],
  [/\p{Private_Use}/u, "a private-use character"],
  [/\p{Surrogate}/u, "an unpaired surrogate"],
  [/[\ufff9-\uffff]|\p{Noncharacter_Code_Point}/u, "a character that is not text"],
];

/**
 * Text with something visible: more than white space of any kind, the Braille blank, and the one
 * invisible character that is allowed in texts.
 */
export const VISIBLE = /(?!\ufe0f)[^\s\u2800]/;

/** Most texts contain only these. */
const PRINTABLE_ASCII = /^[ -~]*$/;

const RESERVED_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** Longest text that is accepted, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 2000;

/**
 * Looks for characters that are not allowed in catalog texts.
 *
 * @param text - a scalar of a catalog file.
 * @returns what was found, for a problem's message, or `undefined` when the text is safe.
 */
export function findUnsafeText(text: string): string | undefined {
  if (text.length <= MAX_TEXT_LENGTH && PRINTABLE_ASCII.test(text)) return undefined;
  const forbidden = findForbidden(text);
  if (forbidden !== undefined) return forbidden;
  if (text !== text.normalize("NFC")) return "text that is not in Unicode normalization form C";
  if (text.length > MAX_TEXT_LENGTH) return `text of ${text.length} characters (at most ${MAX_TEXT_LENGTH})`;
  return undefined;
}

/**
 * Looks for a character that is invisible, changes how text is displayed, or is not valid.
 *
 * @param text - any text.
 * @returns the first kind that was found, for a message, or `undefined` when there is none.
 */
export function findForbidden(text: string): string | undefined {
  for (const [pattern, name] of FORBIDDEN) {
    const match = pattern.exec(text);
    if (match) return `${name} (U+${hex(match[0])})`;
  }
  return undefined;
}

/**
 * Whether a key is the name of a built-in object property, alone or in a dotted path.
 *
 * @param key - a key of a map.
 * @returns true when it must not be used.
 */
export function isReservedKey(key: string): boolean {
  return key.split(".").some((part) => RESERVED_KEYS.has(part));
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

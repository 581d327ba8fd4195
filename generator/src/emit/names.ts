/**
 * Type name for a space, for example `DokuCardError`.
 *
 * @param identifier - start of the provider's type names.
 * @param space - id of the space.
 * @returns both in PascalCase.
 */
export function typeName(identifier: string, space: string): string {
  return identifier + pascalCase(space);
}

/**
 * PascalCase of an id or an UPPER_SNAKE name.
 *
 * @param name - words joined by `-` or `_`.
 * @returns the words, each with a capital letter.
 */
export function pascalCase(name: string): string {
  return name
    .split(/[-_]/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
}

/**
 * PascalCase of a field of a body, whose own capitals stay.
 *
 * @param field - for example `virtualAccountData` or `card_payment`.
 * @returns the words, each with a capital letter: `VirtualAccountData`, `CardPayment`.
 */
export function pascalWords(field: string): string {
  return field
    .split(/[^0-9A-Za-z]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** Words of JavaScript that are tags of languages as well, as `new` is that of Newar. */
const RESERVED = new Set(["do", "for", "if", "in", "let", "new", "try", "var"]);

/**
 * Name of a variable for something with a name or tag of its own.
 *
 * @param name - words of letters and digits, with anything between them: `zh-Hant`, `Brazilian Portuguese`.
 * @returns the words in camelCase: `zhHant`, `brazilianPortuguese`.
 */
export function identifierOf(name: string): string {
  const [first = "", ...others] = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const joined = first.toLowerCase() + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return RESERVED.has(joined) || !/^\p{ID_Start}/u.test(joined) ? `_${joined}` : joined;
}

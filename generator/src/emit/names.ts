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

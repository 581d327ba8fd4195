/** Characters that a code of a space may have, as the inside of a character class. */
export const ALPHABETS = { digits: "0-9", upper: "0-9A-Z_", lower: "a-z_" } as const;

// Generated from the catalog; do not edit.
/**
 * Fills in what a text names in braces.
 *
 * @param text - the text.
 * @param values - by name.
 * @returns the text; a name without a value stays as it is.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-z]+)\}/gi, (all, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : all,
  );
}

/**
 * A word out of a table of words.
 *
 * @param table - the table.
 * @param key - name of the word.
 * @returns the word; the name itself where the table has none.
 */
export function wordOf(table: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(table, key) ? table[key] : undefined) ?? key;
}

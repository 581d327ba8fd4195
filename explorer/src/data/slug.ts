// How codes and names are spelled in addresses.

/**
 * Spells a code for an address: small letters, so that every spelling of it leads to one page.
 *
 * @param code - a code or pattern.
 * @returns one path segment that needs no escaping, different for codes that differ in more than the case of letters.
 */
export function slugOf(code: string): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9_.-]/g, (letter) => `~${letter.codePointAt(0)?.toString(16)}`);
  // A segment of dots only would lead elsewhere, and files with a dot in front are hidden from some servers.
  return plain.replace(/^\./, "~2e");
}

/**
 * Spells the codes of a space. Those that differ in the case of letters alone say in their addresses which letters are
 * capitals, so that no address depends on the order in which codes were added.
 *
 * @param codes - different codes of one space.
 * @returns the segment of each.
 */
export function slugsOf(codes: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(slugOf(code), (counts.get(slugOf(code)) ?? 0) + 1);
  return new Map(
    codes.map((code) => {
      const slug = slugOf(code);
      return [code, counts.get(slug) === 1 ? slug : `${slug}~~${capitalsOf(code)}`];
    }),
  );
}

/** The places of the capitals of a code, as a number in hexadecimal digits. */
function capitalsOf(code: string): string {
  const bits = [...code].map((letter) => (/[A-Z]/.test(letter) ? "1" : "0")).join("");
  return BigInt(`0b${bits}`).toString(16);
}

/**
 * Spells a name of a catalog, such as a reason, for an address.
 *
 * @param name - letters, digits and underscores.
 * @returns the same with hyphens.
 */
export function dashed(name: string): string {
  return name.replaceAll("_", "-");
}

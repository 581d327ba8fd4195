/**
 * Whether two decimals are the same amount: "10000" and "10000.00" are. Amounts are compared as texts, never as floating
 * point numbers.
 *
 * @param a - an amount; undefined where none was told.
 * @param b - another one.
 * @returns false where one of them is no amount.
 */
export function isSameAmount(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [plain(a), plain(b)];
  return one !== undefined && one === other;
}

/** An amount without needless zeros. */
function plain(text: string | undefined): string | undefined {
  const [, whole = "", fraction = ""] = /^0*([0-9]+)(?:\.([0-9]*?)0*)?$/.exec(text ?? "") ?? [];
  return whole === "" ? undefined : fraction === "" ? whole : `${whole}.${fraction}`;
}

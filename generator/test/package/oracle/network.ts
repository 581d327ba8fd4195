import { at } from "./body.ts";
import type { Codes } from "./data.ts";

/**
 * The card network that a body tells: by its name, else by the first digits of a card number.
 *
 * @param data - the codes.
 * @param body - the body.
 * @returns the network; undefined where none that is known is told.
 */
export function networkOf({ networks }: Codes, body: unknown): string | undefined {
  if (!networks) return undefined;
  const known = Object.entries(networks.known);
  const textAt = (fields: readonly string[] = []) =>
    fields.map((field) => at(body, field)).find((value) => typeof value === "string" && value !== "") as
      | string
      | undefined;
  const brand = textAt(networks.brands)?.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const named = known.find(([, { names }]) => brand !== undefined && names.includes(brand));
  if (named) return named[0];
  const [digits] = /^[0-9]{4,19}/.exec(textAt(networks.numbers) ?? "") ?? [];
  if (digits === undefined) return undefined;
  const begins = (range: string) => {
    const [from = "", to = from] = range.split("-");
    if (digits.length < from.length) return false;
    const first = Number(digits.slice(0, from.length));
    return first >= Number(from) && first <= Number(to);
  };
  return known.find(([, { numbers }]) => numbers.some(begins))?.[0];
}

import type { Extra, Filled } from "./bodies.ts";
import type { Codes, Context } from "./data.ts";
import { spaceOf } from "./entries.ts";

const KINDS = [undefined, "move", "reverse", "prepare", "read", "status", "token", "notify", "other"];
const NETWORKS = [undefined, "VISA", "MASTERCARD", "AMEX", "JCB", "visa", "UnionPay"];
const ORIGINS = [undefined, "call", "status", "notification"];
const STATUSES = [undefined, 200, 404, 408, 409, 500, "504"];

/** Everything that a caller may say about a body, and whether the body carries its signature. */
export interface Circumstances extends Context {
  readonly isSigned: boolean;
}

/**
 * All circumstances that make a difference for some codes.
 *
 * @param data - the codes.
 * @param codes - what stands in the body.
 * @returns how many there are, and each of them by its number.
 */
export function circumstances(data: Codes, codes: readonly Filled[]) {
  const spaces = [...new Set(codes.map(([{ space }]) => space))];
  const isComposite = spaces.some((id) => spaceOf(data, id).kind === "composite");
  const hasNetworks = spaces.some((id) => data.entries.some(({ space, network }) => space === id && network !== null));
  const families = [...new Set(codes.flatMap(([place]) => place.families ?? []))];
  const hasSignature = data.notifications.some(({ in: place }) => place === "body");
  const isAssumed = codes.some(([{ field }]) => field === null);
  const axes = {
    kind: isComposite ? KINDS : [undefined],
    network: hasNetworks ? NETWORKS : [undefined],
    from: ORIGINS,
    verified: [undefined, true, false],
    httpStatus: isAssumed ? [...STATUSES, ...codes.map(([, code]) => code)] : STATUSES,
    space: [undefined, undefined, ...spaces],
    family: families.length > 0 ? [undefined, ...families, "no family"] : [undefined],
    isSigned: hasSignature ? [false, true] : [false],
  };
  const values = Object.entries(axes);
  const count = values.reduce((product, [, { length }]) => product * length, 1);
  const numbered = (number: number): Circumstances => {
    let rest = number % count;
    const chosen: Record<string, unknown> = {};
    for (const [name, options] of values) {
      const value = options[rest % options.length];
      if (value !== undefined) chosen[name] = value;
      rest = Math.floor(rest / options.length);
    }
    return chosen as unknown as Circumstances;
  };
  return { count, numbered };
}

/** The signature that notifications carry in the body. */
export function signatures(data: Codes): readonly Extra[] {
  return data.notifications.flatMap(({ in: place, signature }) =>
    place === "body" ? [[signature, "0f5c"] as const] : [],
  );
}

import type { Codes } from "./codes.ts";
import type { Asked } from "./vector.ts";

/**
 * The bodies of which a person says what they mean.
 *
 * @param codes - the file with the cases.
 * @returns a question per case.
 */
export function casesOf({ procedure }: Codes): Asked[] {
  return procedure.vectors.map(({ name, body, context }) => ({
    id: `case: ${name}`,
    basis: `case: ${name}`,
    call: "decode",
    ...(body !== undefined && { body }),
    ...(context && { context }),
  }));
}

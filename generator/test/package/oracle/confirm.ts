import { at } from "./body.ts";
import type { Codes, Context } from "./data.ts";

/**
 * Rule 6: whether a message has to be confirmed by a status query.
 *
 * @param data - the codes.
 * @param body - the body.
 * @param context - what the caller says.
 * @param from - where the body comes from.
 * @param field - the deciding field; null for the HTTP status, undefined where nothing decides.
 * @returns true where nothing proves that the deciding field is genuine.
 */
export function needsConfirmation(
  data: Codes,
  body: unknown,
  { verified }: Context,
  from: string,
  field: string | null | undefined,
): boolean {
  if (from === "status") return false;
  const signatures = data.notifications.filter(
    ({ in: place, signature }) => place === "body" && typeof at(body, signature) === "string",
  );
  const isCovered = signatures.some(({ covers }) => typeof field === "string" && covers?.includes(field));
  if (field !== undefined && signatures.length > 0 && !isCovered) return true;
  // A signature in the body that nobody checked proves nothing.
  return from === "notification" && verified !== true;
}

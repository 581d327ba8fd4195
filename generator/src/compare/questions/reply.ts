import { type AdviceFields, adviceOf } from "../advice.ts";
import { isObject, type JsonObject, objectsIn } from "../json.ts";

/** What a package replied; nothing is known about it but what is read here. */
export type Reply = JsonObject | readonly JsonObject[];

/** A question with what both versions replied. */
export interface Replies<Q> {
  readonly question: Q;
  readonly old: Reply;
  readonly new: Reply;
}

/**
 * Reads the advice of a reply.
 *
 * @param reply - result of `decode`, or one entry of `lookup`.
 * @returns the advice; empty texts for what it does not say.
 */
export function adviceIn(reply: JsonObject): AdviceFields {
  return adviceOf((field) => reply[field]);
}

/**
 * Reads the reply to a lookup.
 *
 * @param reply - what the package replied.
 * @returns its entries; none for anything else, such as an error that it threw.
 */
export function entriesIn(reply: Reply): readonly JsonObject[] {
  return objectsIn(reply);
}

/**
 * Reads the reply to a body.
 *
 * @param reply - what the package replied.
 * @returns the result; one that says nothing for anything else.
 */
export function resultIn(reply: Reply): JsonObject {
  return isObject(reply) ? reply : {};
}

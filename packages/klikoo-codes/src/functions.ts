// Generated from the catalog; do not edit.
import { catalog } from "./data.js";
import { decodeBody } from "./runtime/decode.js";
import { type CodeParts, composeCode, findMatches, parseCode, type Qualifiers } from "./runtime/lookup.js";
import type { KlikooOpenapi, KlikooOpenapiService } from "./spaces/openapi.js";
import type { KlikooContext, KlikooResult, KlikooSpace, KlikooSpaces } from "./types.js";

/** Codes of each space as documented; any other string is accepted too and may be unknown. */
export type KlikooCode<Space extends KlikooSpace> = { "openapi": `${KlikooOpenapi}` }[Space] | (string & {});

/**
 * Reads a response body of Klikoo.
 *
 * @param body - the parsed JSON value, of any type; also `undefined` for no answer at all.
 * @param context - what else is known: space, network, service, kind, HTTP status.
 * @returns the entry that decides, or an unknown result with advice that is safe. Never throws.
 */
export function decode(body: unknown, context: KlikooContext = {}): KlikooResult {
  return decodeBody(catalog, body, context) as KlikooResult;
}

/**
 * Finds the entries of a code.
 *
 * @param space - id of the space.
 * @param code - a code or pattern, spelled exactly; nothing is trimmed or padded.
 * @param qualifiers - network, service and kind, as far as known.
 * @returns the entries: none for an unknown code, several only for networks and variants.
 */
export function lookup<Space extends KlikooSpace>(space: Space, code: KlikooCode<Space>, qualifiers: Qualifiers = {}): readonly KlikooSpaces[Space][] {
  const matches = findMatches(catalog, space, code, qualifiers);
  return matches.map((match) => match.entry as unknown as KlikooSpaces[Space]);
}

/**
 * Reads the segments of a composite code.
 *
 * @param space - id of a composite space.
 * @param code - the code.
 * @returns the segments, or `undefined` when it has not exactly the form of the space.
 */
export function parse(space: "openapi", code: string): CodeParts | undefined {
  return parseCode(catalog, space, code);
}

/**
 * Puts a full code together.
 *
 * @param pattern - a pattern, for example a member of the enum.
 * @param service - code of the service.
 * @returns the full code.
 * @throws RangeError when either has not the form of a composite space.
 */
export function compose(pattern: `${KlikooOpenapi}`, service: `${KlikooOpenapiService}`): string {
  return composeCode(catalog, pattern, service);
}

import type { SpaceFrame } from "../model.ts";

/**
 * The pattern of a code: a composite code with its service left open.
 *
 * @param space - the space.
 * @param code - a code or pattern.
 * @returns the pattern; the code itself in a literal space, and where it has not the space's length.
 */
export function patternOf(space: SpaceFrame, code: string): string {
  if (space.kind === "literal") return code;
  const parts = split(space, code);
  return parts ? compose(space, parts.http, parts.case) : code;
}

/**
 * The service in a composite code.
 *
 * @param space - the space.
 * @param code - a code or pattern.
 * @returns the service as it is spelled; empty where the code has not the space's length.
 */
export function serviceOf(space: SpaceFrame, code: string): string {
  return split(space, code)?.service ?? "";
}

/**
 * Splits a composite code into its segments.
 *
 * @param space - the space.
 * @param code - a code or pattern.
 * @returns the segments, or `undefined` where the code has not the space's length.
 */
export function split(space: SpaceFrame, code: string): { http: string; service: string; case: string } | undefined {
  if (code.length !== space.length.min) return undefined;
  let offset = 0;
  const parts = { http: "", service: "", case: "" };
  for (const segment of space.segments) {
    parts[segment.name] = code.slice(offset, offset + segment.length);
    offset += segment.length;
  }
  return parts;
}

/**
 * Puts a pattern together.
 *
 * @param space - the space.
 * @param http - HTTP status.
 * @param caseCode - case.
 * @returns the pattern, its service spelled as the page leaves it open.
 */
export function compose(space: SpaceFrame, http: string, caseCode: string): string {
  return space.segments
    .map(({ name }) => (name === "service" ? space.open : name === "http" ? http : caseCode))
    .join("");
}

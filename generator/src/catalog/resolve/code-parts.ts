import { type Segmented, splitCode, withService } from "../../runtime/catalog.ts";
import type { PackedSegment } from "../../runtime/packed.ts";
import type { SpaceFrame } from "../model.ts";

/**
 * The pattern of a code: a composite code with its service left open.
 *
 * @param space - the space.
 * @param code - a code or pattern.
 * @returns the pattern; the code unchanged in a literal space or when its length does not match.
 */
export function patternOf(space: SpaceFrame, code: string): string {
  return isSplittable(space, code) ? withService(segmentedBy(space), code) : code;
}

/**
 * The service in a composite code.
 *
 * @param space - the space.
 * @param code - a code or pattern.
 * @returns the service as it is spelled; empty when the length of the code does not match.
 */
export function serviceOf(space: SpaceFrame, code: string): string {
  return split(space, code)?.service ?? "";
}

/**
 * Splits a composite code into its segments.
 *
 * @param space - the space.
 * @param code - a code or pattern.
 * @returns the segments, or `undefined` when the length of the code does not match.
 */
export function split(space: SpaceFrame, code: string): { http: string; service: string; case: string } | undefined {
  return isSplittable(space, code) ? splitCode(segmentedBy(space), code) : undefined;
}

/**
 * Puts a service into a code or pattern.
 *
 * @param space - a composite space.
 * @param code - a code or pattern of the space.
 * @param service - what to put in place of its service.
 * @returns the code with this service.
 */
export function codeFor(space: Pick<SpaceFrame, "segments" | "open">, code: string, service: string): string {
  return withService(segmentedBy(space), code, service);
}

/**
 * The segments of a space with their positions, as packages ship them.
 *
 * @param segments - the segments, in order.
 * @returns name, start and end of each.
 */
export function packSegments(segments: SpaceFrame["segments"]): PackedSegment[] {
  let end = 0;
  return segments.map(({ name, length }) => {
    end += length;
    return [name, end - length, end] as const;
  });
}

/**
 * Builds a pattern.
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

function isSplittable(space: SpaceFrame, code: string): boolean {
  return space.kind === "composite" && code.length === space.length.min;
}

function segmentedBy({ segments, open }: Pick<SpaceFrame, "segments" | "open">): Segmented {
  return { segments: packSegments(segments), open };
}

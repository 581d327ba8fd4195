// Generated from the catalog; do not edit.
import { split, withService } from "./catalog.js";
import { inCatalogCase } from "./lookup.js";
import type { WithdrawnIn } from "./packed.js";

/**
 * Whether a code that has no meaning had one before. Only packages with such codes have this.
 *
 * @param space - the space.
 * @param code - the code, which has no entry.
 * @returns true if only its earlier meanings are known.
 */
export function isWithdrawn(space: WithdrawnIn, code: string): boolean {
  const gone = split(space.withdrawn, WITHDRAWN);
  return space.segments
    ? gone.includes(code) || gone.includes(withService(space, code))
    : gone.includes(inCatalogCase(space, code));
}

/** What separates packed codes: no code has a space. */
export const WITHDRAWN = " ";

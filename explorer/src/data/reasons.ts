import type { Reason } from "./shapes.ts";
import type { Site } from "./site.ts";

/**
 * The reasons of all providers, which share one list.
 *
 * @param site - the site.
 * @returns each reason once, by name.
 */
export function reasonsOf(site: Site): Reason[] {
  const all = new Map(site.providers.flatMap(({ codes }) => codes.reasons.map((reason) => [reason.name, reason])));
  return [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

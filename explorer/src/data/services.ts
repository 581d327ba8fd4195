import type { Service } from "./shapes.ts";
import type { CodePage, Provider, Site, SpaceOfSite } from "./site.ts";

/** A service of one space. */
export interface ServiceUse {
  readonly provider: Provider;
  readonly space: SpaceOfSite;
  readonly service: Service;
  /** The full codes of the service. */
  readonly pages: readonly CodePage[];
}

/**
 * The services of all providers.
 *
 * @param site - the site.
 * @returns by code, every space that has it.
 */
export function servicesOf(site: Site): Map<string, ServiceUse[]> {
  const all = new Map<string, ServiceUse[]>();
  for (const provider of site.providers)
    for (const space of provider.spaces)
      for (const service of space.services ?? []) {
        const pages = space.pages.filter((page) => page.kind === "full" && page.service === service);
        all.set(service.code, [...(all.get(service.code) ?? []), { provider, space, service, pages }]);
      }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

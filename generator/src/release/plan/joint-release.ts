import type { Published } from "../../compare/published.ts";
import { type Bump, greaterBump } from "../../package/bump.ts";
import { packageFolder } from "../../places.ts";
import { declaredBump, plannedFor } from "./changeset-file.ts";

/** What the packages of the providers decide about the joint package. */
export interface OfProviders {
  /** Findings that are accepted for a provider's package are accepted for the joint one, too. */
  readonly accepted: readonly string[];
  /** The greatest bump that changesets ask for; undefined if none of them does. */
  readonly bump: Bump | undefined;
}

/**
 * Collects what was decided about the packages of the providers that the joint package has and had.
 *
 * @param now - the joint package as it would be published.
 * @param last - its last release.
 * @param changesets - pending changesets: text by file name.
 * @param accepted - findings that are accepted in this run, as they are called in the package of the provider.
 * @returns the decisions; none for the package of a provider, and none of a provider that is new, as its first release
 *   breaks nobody.
 * @throws CommandError when a changeset cannot be read.
 */
export function decidedByProviders(
  now: Published,
  last: Published | undefined,
  changesets: ReadonlyMap<string, string>,
  accepted: readonly string[],
): OfProviders {
  const ids = [...(now.providers?.keys() ?? [])].filter((id) => last?.providers?.has(id));
  const scope = now.name.slice(0, now.name.lastIndexOf("/") + 1);
  let bump: Bump | undefined;
  const all: string[] = [];
  for (const id of ids) {
    const own = `${scope}${packageFolder(id)}`;
    bump = greaterBump(bump, declaredBump(changesets, own).bump);
    const before = plannedFor(changesets, own)?.accepted ?? [];
    all.push(...[...before, ...accepted].map((name) => nameUnder(id, name)));
  }
  return { accepted: all, bump };
}

/** A finding is called by its rule and by what it is about: `rule subject`, or `rule *`. */
function nameUnder(provider: string, name: string): string {
  const at = name.indexOf(" ") + 1;
  return `${name.slice(0, at)}${provider}/${name.slice(at)}`;
}

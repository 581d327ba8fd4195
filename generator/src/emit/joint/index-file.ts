import { type Fragment, identifier, joined, moduleOf, quoted, ts } from "../typescript/fragment.ts";
import { SHARED } from "../typescript/index-file.ts";
import { VERSION_EXPORT } from "../typescript/version.ts";
import type { Module } from "../typescript/write.ts";
import type { Part } from "./part.ts";

/**
 * Writes the entry file of the joint package: a table of contents.
 *
 * @param parts - the providers.
 * @returns the module.
 */
export function writeJointIndex(parts: readonly Part[]): Module {
  return moduleOf(
    () => [
      ts`export { DATA_DIGESTS, decode, decodeError, logFields, lookup, lookupEarlier, metricLabels, PROVIDERS } from "./functions.js";`,
      ts`export type { Contexts, Entries, Provider, SpaceEntries, Result, Results } from "./functions.js";`,
      ...parts.map(types),
      VERSION_EXPORT,
      SHARED,
    ],
    "\n",
  );
}

/** Names that start with that of the provider, so that no two providers have the same. */
function types({ id, identifier: own }: Part): Fragment {
  const names = ["Context", "Entry", "Result", "Spaces"].map((name) => identifier(own + name));
  return ts`export type { ${joined(names, ", ")} } from ${quoted(`./${id}/index.js`)};`;
}

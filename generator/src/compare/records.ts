import { keyOf } from "./entry-data.ts";
import { entrySubject } from "./finding.ts";
import { type JsonObject, objectsIn } from "./json.ts";
import type { Published } from "./published.ts";

/** An entry as `codes.json` has it, with the pages that its sources name. */
export interface EntryRecord {
  readonly entry: JsonObject;
  readonly docs: readonly JsonObject[];
}

/**
 * Lists the entries of a package.
 *
 * @param published - the package.
 * @returns each entry by its name in findings, which starts with the provider in the joint package.
 */
export function recordsOf(published: Published): ReadonlyMap<string, EntryRecord> {
  const catalogs = published.providers ?? new Map([["", published]]);
  return new Map(
    [...catalogs].flatMap(([provider, { data }]) => {
      const docs = objectsIn(data.docs);
      return objectsIn(data.entries).map((entry) => {
        const subject = entrySubject(keyOf(entry));
        return [provider === "" ? subject : `${provider}/${subject}`, { entry, docs }] as const;
      });
    }),
  );
}

import Table from "cli-table3";
import { loadShared } from "../catalog/load.ts";
import { completeLocalesOf, inLocale, type Localized } from "../catalog/locales.ts";
import { filesOnDisk } from "../catalog/read-file.ts";
import { placeOf } from "../files/place.ts";
import { refuseUnfinished } from "../files/turn.ts";
import { PLAIN } from "../plain-table.ts";

/** A reason that an entry may name. */
export interface ListedReason {
  readonly reason: string;
  readonly meaning: string;
  /** Outcomes that its entries may have. */
  readonly outcomes: readonly string[];
  /** In every complete language. */
  readonly title: Localized<string>;
  /** Who has to act. */
  readonly actor: string;
  /** What customers read, in every complete language; null where it is a neutral text, which the advice decides. */
  readonly customer: Localized<string> | null;
}

/**
 * Finds reasons for an entry.
 *
 * @param catalogFolder - folder of the catalog.
 * @param words - what their names, titles, meanings or names in other systems hold, in any spelling of letters.
 * @returns the reasons that hold every word, in the order of the catalog; all of them where no word is given.
 * @throws CatalogError when the catalog cannot be read.
 */
export async function findReasons(catalogFolder: string, words: readonly string[]): Promise<ListedReason[]> {
  const place = await placeOf("catalog", catalogFolder);
  await refuseUnfinished([place]);
  const { project, reasons } = await loadShared(filesOnDisk(place.folder));
  const locales = completeLocalesOf(project.data);
  const wanted = words.map((word) => word.toLowerCase());
  return Object.entries(reasons.data.reasons).flatMap(
    ([reason, { meaning, outcomes, actor, title, customer, aliases = {} }]) => {
      const inEach = (text: Localized<string>) =>
        Object.fromEntries(locales.map((locale) => [locale, inLocale(text, locale)]));
      const titles = inEach(title);
      const said = [reason, meaning, ...Object.values(titles), ...Object.values(aliases).flat()]
        .join("\n")
        .toLowerCase();
      if (!wanted.every((word) => said.includes(word))) return [];
      return [{ reason, meaning, outcomes, title: titles, actor, customer: customer ? inEach(customer) : null }];
    },
  );
}

/** Most reasons whose texts for customers are printed, too: of more nobody reads them. */
const MAX_TEXTS = 12;

/**
 * One line per reason; where they are few, also what customers read.
 *
 * @param found - the reasons.
 * @returns the table as text; a line that says so where there are none.
 */
export function reasonsTable(found: readonly ListedReason[]): string {
  if (found.length === 0) return "no reason holds these words; `codes reasons` without words lists all";
  const table = new Table({ ...PLAIN, head: ["reason", "outcomes", "who acts", "title", ""] });
  for (const { reason, outcomes, actor, title } of found)
    table.push([reason, outcomes.join(", "), actor, ...Object.values(title)]);
  if (found.length > MAX_TEXTS) return table.toString();
  const texts = found.map(({ reason, customer }) =>
    [`${reason}, to customers:`, ...(customer ? Object.values(customer) : ["a neutral text, by the advice"])].join(
      "\n  ",
    ),
  );
  return [table.toString(), ...texts].join("\n\n");
}

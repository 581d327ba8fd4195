import { listProviders } from "../catalog/index.ts";
import type { Difference } from "../files/generated-folder.ts";
import type { Place } from "../files/place.ts";
import { readText } from "../files/read.ts";
import type { Stage } from "../files/together.ts";
import type { Generated } from "./generated.ts";
import type { Prepared } from "./prepared.ts";
import { README } from "./readme-place.ts";
import { type Listed, withTable } from "./readme-table.ts";

/**
 * Stages the table of the README, which is written with the packages.
 *
 * @param prepared - the packages.
 * @param readme - folder of the README, if it has a table.
 * @param catalog - folder of the catalog.
 * @param stage - takes the change; undefined where nothing is written.
 * @returns what was done for each package.
 */
export async function finish(
  prepared: readonly Prepared[],
  readme: Place | undefined,
  catalog: string,
  stage: Stage | undefined,
): Promise<Generated[]> {
  const known = await listProviders(catalog);
  const table = readme && (await readText(readme.folder, README));
  const withRows = (packages: readonly Listed[]) => withTable(table ?? "", known, packages);
  const content = withRows(prepared.flatMap(({ listed }) => listed ?? []));
  const isWritten = readme !== undefined && table !== undefined && content !== table;
  if (isWritten) await stage?.([{ place: readme, path: README, content }]);
  return prepared.map(({ done, listed }) => {
    const isListed = table === undefined || listed === undefined || withRows([listed]) === table;
    const differences: readonly Difference[] = isListed
      ? done.differences
      : [...done.differences, { path: `../../${README}`, change: "changed" }];
    return { ...done, differences };
  });
}

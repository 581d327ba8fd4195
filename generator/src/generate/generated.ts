import type { LeftBehind } from "../compare/left-behind.ts";
import { entriesOf } from "../emit/count-entries.ts";
import type { Part } from "../emit/joint/part.ts";
import type { Difference } from "../files/generated-folder.ts";
import { JOINT } from "../places.ts";
import type { Made } from "./made/made.ts";

/** What was done for one package. */
export interface Generated {
  /** Id of the provider, or {@link JOINT}. */
  readonly provider: string;
  readonly folder: string;
  readonly entries: number;
  readonly files: number;
  readonly differences: readonly Difference[];
  /** Advice and texts that changed since the existing package, while related fields did not. */
  readonly warnings: readonly LeftBehind[];
}

/**
 * What is said of a package that would come out the same.
 *
 * @param made - what it was made from and what came out.
 * @param folder - folder of the package, as it is named to people.
 * @returns what generating it again would return: no differences, and thus no warnings.
 */
export function generatedBefore({ files, about }: Made<"package">, folder: string): Generated {
  return {
    provider: about.id,
    folder,
    entries: entriesOf(about),
    // The manifest lists the others, and is none of them.
    files: files.length - 1,
    differences: [],
    warnings: [],
  };
}

/**
 * What is said of the joint package.
 *
 * @param parts - what it has of each provider.
 * @param files - number of its files.
 * @param folder - its folder, as it is named to people.
 * @param differences - how the folder differs from what is generated.
 * @returns what was done.
 */
export function jointGenerated(
  parts: readonly Part[],
  files: number,
  folder: string,
  differences: readonly Difference[],
): Generated {
  const entries = parts.reduce((sum, part) => sum + part.entries, 0);
  // The packages of the providers warn of what is left behind.
  return { provider: JOINT, folder, entries, files, differences, warnings: [] };
}

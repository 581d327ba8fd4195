import type { Check } from "./check.ts";
import { checkContents } from "./contents.ts";
import { askAttw, askPublint } from "./linters.ts";
import type { Packed } from "./project.ts";

/**
 * Checks the tarballs themselves.
 *
 * @param packages - the packages.
 * @param update - write the lists of their files instead of comparing with them.
 * @returns the checks.
 */
export function packageChecks(packages: readonly Packed[], update: boolean): Check[] {
  return packages.flatMap((packed): Check[] => {
    const of = { group: "packages", tool: packed.folder } as const;
    return [
      { ...of, name: "contents", needs: [], ask: () => checkContents(packed, update) },
      { ...of, name: "publint", needs: ["publint"], ask: () => askPublint(packed) },
      { ...of, name: "attw", needs: ["@arethetypeswrong/core"], ask: () => askAttw(packed) },
    ];
  });
}

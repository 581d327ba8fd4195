import { RULE_FILES, type RuleId } from "../src/catalog/rules/index.ts";
import type { Rule } from "../src/catalog/rules/rule.ts";
import type { Example } from "./rules/example.ts";
import { filesOf, type SmallCatalog, smallCatalog, writeCatalog } from "./rules/small-catalog.ts";

/** A rule with an example that breaks it. */
export type Shown = readonly [what: string, rule: RuleId, example: Example];

/**
 * The examples of every rule: each file of rules has a file of its name in `rules/`.
 *
 * @returns them in the order of the rules.
 */
export async function shownRules(): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const [name, rules] of Object.entries(RULE_FILES)) {
    const { EXAMPLES } = (await import(`./rules/${name}.ts`)) as { EXAMPLES: Record<string, readonly Example[]> };
    for (const { id } of rules) for (const example of EXAMPLES[id] ?? []) shown.push([example.what, id, example]);
  }
  return shown;
}

/**
 * Rules that no example breaks.
 *
 * @param rules - the rules.
 * @param shown - rules with examples.
 * @returns their ids; none where everything is as it should be.
 */
export function withoutExample(rules: readonly Rule[], shown: readonly Shown[]): string[] {
  const ids = new Set<string>(shown.map(([, id]) => id));
  return rules.map(({ id }) => id).filter((id) => !ids.has(id));
}

/**
 * Writes the catalog of an example.
 *
 * @param example - what is wrong with it; nothing where there is none.
 * @returns its folder.
 */
export async function catalogOf({ catalog, files }: Pick<Example, "catalog" | "files"> = {}): Promise<string> {
  const data: SmallCatalog = smallCatalog();
  catalog?.(data);
  const texts = new Map<string, string | Uint8Array>(filesOf(data));
  files?.(texts);
  return writeCatalog(texts);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkShape } from "../catalog/check-shape.ts";
import { type Locales, localesOf } from "../catalog/locales.ts";
import { projectShape } from "../catalog/shapes/project.ts";
import { readSourceFile } from "../catalog/source-file.ts";

/**
 * Says in which languages texts can be given, for the help of a command; help is written in one go.
 *
 * @param catalog - folder of the catalog.
 * @returns lines of text; one that says so where the catalog cannot be read.
 */
export function languagesHelp(catalog: string): string {
  const project = readLocales(catalog);
  if (project === undefined)
    return `Languages of texts: those of ${join(catalog, "project.yaml")}, which cannot be read.`;
  const lines = localesOf(project).map((locale) => {
    const { name, fallback } = project.locales[locale] ?? { name: locale };
    return `  ${locale.padEnd(8)} ${name}${fallback === undefined ? "" : `, falls back to ${fallback}`}`;
  });
  return ["Languages of texts:", ...lines].join("\n");
}

function readLocales(catalog: string): Locales | undefined {
  let text: string;
  try {
    text = readFileSync(join(catalog, "project.yaml"), "utf8");
  } catch {
    return undefined;
  }
  const { file, problems } = readSourceFile("catalog/project.yaml", text);
  return problems.length > 0 ? undefined : checkShape(file, projectShape).data;
}

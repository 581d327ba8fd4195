import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CATALOG } from "../src/places.ts";
import { editFiles, emptyFolder } from "./catalog-copy.ts";

/** Folder of the small provider that has everything which is hard to get right. */
export const ACME = fileURLToPath(new URL("fixtures/acme-pay/", import.meta.url));

/** A label that a page could print; the taxonomy has to list every label. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: text that looks like a template
export const ACME_LABEL = 'It\'s "Stopped" */ `${x}` {{y}} </script> @ts-ignore';

/**
 * Puts a catalog together: the fixture's own files, beside what all providers of the real one share.
 *
 * @returns the folder.
 */
export async function acmeCatalog(): Promise<string> {
  const folder = join(await emptyFolder(), "catalog");
  await cp(join(ACME, "catalog"), folder, { recursive: true });
  for (const name of ["project.yaml", "taxonomy.yaml", "reasons.yaml"])
    await cp(join(CATALOG, name), join(folder, name));
  await editFiles(folder, [["taxonomy.yaml", ["labels", ACME_LABEL.toLowerCase()], ["failed"]]]);
  return folder;
}

import { compareData } from "./data.ts";
import { compareFiles } from "./files.ts";
import type { Finding } from "./finding.ts";
import { markFollowers } from "./follow.ts";
import { compareBundles } from "./messages.ts";
import { comparePackageFiles } from "./package-file.ts";
import type { Published } from "./published.ts";
import { compareSchemas } from "./schemas.ts";
import { readSurface } from "./surface/read-surface.ts";
import { compareSurfaces } from "./surface-changes.ts";

/**
 * Compares two versions of a package: what it says, and what can be imported from it.
 *
 * @param old - the package as it was published.
 * @param now - the package as it would be published.
 * @returns every difference with the rule that it falls under; none for the same package.
 */
export function comparePackages(old: Published, now: Published): Finding[] {
  const parts = [
    ...compareData(old.data, now.data),
    ...compareBundles(old.bundles, now.bundles),
    ...compareSchemas(old.schemas, now.schemas),
    ...compareDeclarations(old, now),
    ...comparePackageFiles(old.manifest, now.manifest),
  ];
  return markFollowers([...parts, ...compareFiles(old.files, now.files)]);
}

function compareDeclarations(old: Published, now: Published): Finding[] {
  const isSame =
    old.declarations.size === now.declarations.size &&
    [...old.declarations].every(([path, text]) => now.declarations.get(path) === text);
  // Reading them takes a second, and most changes of texts leave many packages as they are.
  if (isSame) return [];
  return compareSurfaces(readSurface(old.manifest, old.declarations), readSurface(now.manifest, now.declarations));
}

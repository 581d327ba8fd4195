import semver from "semver";
import type { Model } from "../../../catalog/model.ts";
import { packageFolder } from "../../../places.ts";

/** Folder of the Go package in that of the provider. */
export const GO = "go";

/** The oldest Go that reads the packages. */
export const OLDEST_GO = "1.21";

/** Where the sources seem to be as long as `catalog/project.yaml` names no repository: nobody has this address. */
const NOWHERE = "example.org/payment-codes";

/**
 * The path by which programs import the package of a provider.
 *
 * @param model - the resolved provider.
 * @param version - the version in `package.json`.
 * @returns the path of its folder in the repository; from version 2 on with the major version, as Go asks for.
 */
export function modulePath({ id, project }: Pick<Model, "id" | "project">, version: string): string {
  const repository = project.repository?.replace(/^git\+https:\/\//, "").replace(/\.git$/, "") ?? NOWHERE;
  const major = semver.major(version);
  return `${repository}/packages/${packageFolder(id)}/${GO}${major >= 2 ? `/v${major}` : ""}`;
}

/**
 * The Git tag that releases the package of a provider: Go finds a module in a folder by it.
 *
 * @param model - the resolved provider.
 * @param version - the version in `package.json`.
 * @returns the folder of the module and the version, without the major version in between.
 */
export function moduleTag({ id }: Pick<Model, "id">, version: string): string {
  return `packages/${packageFolder(id)}/${GO}/v${version}`;
}

/**
 * The `go.mod` of a package. It has no dependencies.
 *
 * @param path - the path of the module.
 * @returns its text.
 */
export function moduleText(path: string): string {
  return `module ${path}\n\ngo ${OLDEST_GO}\n`;
}

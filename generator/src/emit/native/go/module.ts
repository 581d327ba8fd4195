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
  return `${repository}/${moduleFolder(id)}${majorEnding(version)}`;
}

/**
 * The folder of the package of a provider.
 *
 * @param id - id of the provider.
 * @returns its path in the repository.
 */
export function moduleFolder(id: string): string {
  return `packages/${packageFolder(id)}/${GO}`;
}

/**
 * What the path of a module ends with.
 *
 * @param version - its version.
 * @returns the major version from the second on, as `/v2`; nothing before.
 */
export function majorEnding(version: string): string {
  const major = semver.major(version);
  return major >= 2 ? `/v${major}` : "";
}

/**
 * The Git tag that releases a module in a folder: Go finds it by that.
 *
 * @param folder - path of the folder in the repository.
 * @param version - the version in `package.json`.
 * @returns the folder and the version, without the major version in between.
 */
export function moduleTag(folder: string, version: string): string {
  return `${folder}/v${version}`;
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

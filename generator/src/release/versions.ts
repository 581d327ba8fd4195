import semver from "semver";
import type { Bump } from "./bump.ts";

/**
 * How far one version is above another.
 *
 * @param from - the version before.
 * @param to - the version after.
 * @returns the bump between them; `undefined` when `to` is not above `from`.
 */
export function bumpBetween(from: string, to: string): Bump | undefined {
  if (!semver.valid(from) || !semver.valid(to) || !semver.gt(to, from)) return undefined;
  if (semver.major(to) !== semver.major(from)) return "major";
  return semver.minor(to) !== semver.minor(from) ? "minor" : "patch";
}

/**
 * The version that a bump leads to.
 *
 * @param version - the version before.
 * @param bump - how much it is raised.
 * @returns the version after; the same when there is no bump.
 */
export function raised(version: string, bump: Bump | undefined): string {
  return (bump && semver.inc(version, bump)) ?? version;
}

import semver from "semver";
import type { Bump } from "./bump.ts";

/**
 * Whether a text is a valid semver version: no leading `v`, no leading zeros.
 *
 * @param version - any value.
 * @returns true for a version that all tools compare alike.
 */
export function isVersion(version: unknown): version is string {
  const parsed = typeof version === "string" ? semver.parse(version) : null;
  return (
    parsed !== null &&
    [parsed.version, ...(parsed.build.length > 0 ? [parsed.build.join(".")] : [])].join("+") === version
  );
}

/**
 * What is wrong with the version of a package.
 *
 * @param manifest - text of `package.json`.
 * @param version - the version in it.
 * @param from - the file, for the message.
 * @returns the problem with its line and how to fix it; `undefined` for a valid version.
 */
export function versionProblem(manifest: string, version: unknown, from: string): string | undefined {
  if (isVersion(version)) return undefined;
  const at = manifest.split("\n").findIndex((line) => /"version"\s*:/.test(line));
  const found = version === undefined ? "no version" : `the version ${JSON.stringify(version)}`;
  const near = typeof version === "string" ? semver.parse(version, { loose: true })?.version : undefined;
  return `${from}:${at < 0 ? 1 : at + 1} found ${found}, expected three numbers as in 1.0.0, by the rules of semver; write ${near === undefined ? "one" : `it as ${near}`}`;
}

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
 * The version after a bump.
 *
 * @param version - the version before.
 * @param bump - the bump.
 * @returns the version after; the same when there is no bump.
 */
export function raised(version: string, bump: Bump | undefined): string {
  return (bump && semver.inc(version, bump)) ?? version;
}

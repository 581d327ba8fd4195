import { type Finding, finding } from "./finding.ts";
import { canonical, isObject, type JsonObject, objectIn, same } from "./json.ts";

/** What belongs to the release or to this repository. */
const OWN_AFFAIRS = new Set(["version", "scripts", "devDependencies", "publishConfig", "packageManager"]);

/** What decides who can install and use the package. */
const CONTRACT = new Set([
  "name",
  "type",
  "engines",
  "os",
  "cpu",
  "license",
  "sideEffects",
  "dependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "optionalDependencies",
  "bundledDependencies",
  "bundleDependencies",
  "bin",
]);

/** Ways in for tools that do not read `exports`. */
const ENTRY_POINTS = new Set(["main", "module", "types", "typings", "browser", "typesVersions"]);

/**
 * Compares two versions of `package.json`.
 *
 * @param old - the file before.
 * @param now - the file after.
 * @returns the findings.
 */
export function comparePackageFiles(old: JsonObject, now: JsonObject): Finding[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return keys.flatMap((key) => {
    const [before, after] = [old[key], now[key]];
    const details = { old: before, new: after };
    if (OWN_AFFAIRS.has(key) || same(before, after)) return [];
    if (key === "languages") return compareLanguages(objectIn(before), objectIn(after));
    if (key === "exports") return compareWaysIn("exports", objectIn(before), objectIn(after));
    if (ENTRY_POINTS.has(key))
      return isObject(before) && isObject(after)
        ? compareWaysIn(key, before, after)
        : [finding(before === undefined ? "subpath.added" : "subpath.removed", `package.json ${key}`, details)];
    return [
      finding(CONTRACT.has(key) ? "package.contract-changed" : "package.changed", `package.json ${key}`, details),
    ];
  });
}

/** The packages of other languages, by what identifies their content. */
function compareLanguages(old: JsonObject, now: JsonObject): Finding[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((language) => {
    const [before, after] = [old[language], now[language]];
    if (before === undefined) return [finding("language.added", language)];
    if (after === undefined) return [finding("language.removed", language)];
    return same(before, after) ? [] : [finding("language.changed", language)];
  });
}

/** Subpaths and conditions, of any depth. Where they lead to does not matter: that is compared by what is there. */
function compareWaysIn(path: string, old: JsonObject, now: JsonObject): Finding[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].sort().flatMap((key) => {
    const [before, after] = [old[key], now[key]];
    const subject = `${path} ${key}`;
    if (same(before, after)) return [];
    if (before === undefined) return [finding("subpath.added", subject)];
    if (after === undefined || after === null) return [finding("subpath.removed", subject)];
    if (isObject(before) && isObject(after)) return compareWaysIn(subject, before, after);
    if (typeof before === typeof after && !isObject(before) && !isObject(after))
      return [finding("package.changed", subject, { old: canonical(before), new: canonical(after) })];
    return [finding("subpath.removed", subject, { old: canonical(before), new: canonical(after) })];
  });
}

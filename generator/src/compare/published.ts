import { CommandError } from "../command-error.ts";
import { versionProblem } from "../package/versions.ts";
import { isObject, type JsonObject, textIn } from "./json.ts";

/** A package as users install it. */
export interface Published {
  readonly name: string;
  readonly version: string;
  /** Content of `package.json`. */
  readonly manifest: JsonObject;
  /** Content of `codes.json`. */
  readonly data: JsonObject;
  /** Message bundles by language. */
  readonly bundles: ReadonlyMap<string, JsonObject>;
  /** JSON Schemas by file name. */
  readonly schemas: ReadonlyMap<string, JsonObject>;
  /** Declarations by path. */
  readonly declarations: ReadonlyMap<string, string>;
  /** All other files by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** Text of each file of a package by its path, with `/`. */
export type PublishedFiles = ReadonlyMap<string, string>;

/**
 * Reads the files of a package.
 *
 * @param files - what is installed.
 * @param from - where the files come from, for errors.
 * @returns the package, split into the parts that are compared.
 * @throws CommandError when it is not one of our packages, has no semver version, or was not built.
 */
export function parsePackage(files: PublishedFiles, from: string): Published {
  const manifest = jsonIn(files, "package.json", from);
  const problem = versionProblem(files.get("package.json") ?? "", manifest.version, `${from}/package.json`);
  if (problem !== undefined) throw new CommandError(problem);
  const parts = {
    bundles: new Map<string, JsonObject>(),
    schemas: new Map<string, JsonObject>(),
    declarations: new Map<string, string>(),
    files: new Map<string, string>(),
  };
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const locale = /^messages\/([^/]+)\.json$/.exec(path)?.[1];
    if (path === "package.json" || path === "codes.json") continue;
    if (locale !== undefined) parts.bundles.set(locale, jsonIn(files, path, from));
    else if (/^[^/]*schema\.json$/.test(path)) parts.schemas.set(path, jsonIn(files, path, from));
    else if (/^dist\/.*\.d\.[cm]?ts$/.test(path)) parts.declarations.set(path, text);
    else parts.files.set(path, text);
  }
  if (parts.declarations.size === 0)
    throw new CommandError(`${from} has no declarations under dist; build it first: npm run codes -- build`);
  return {
    name: textIn(manifest.name),
    version: textIn(manifest.version),
    manifest,
    data: jsonIn(files, "codes.json", from),
    ...parts,
  };
}

function jsonIn(files: PublishedFiles, path: string, from: string): JsonObject {
  const text = files.get(path);
  if (text === undefined)
    throw new CommandError(`${from} has no ${path}, so it is not one of our packages; name a folder or tarball of one`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${from}: ${path} is not JSON: ${(error as Error).message}`);
  }
  if (!isObject(value)) throw new CommandError(`${from}: ${path} holds no JSON object`);
  return value;
}

import { CommandError } from "../command-error.ts";
import { versionProblem } from "../package/versions.ts";
import { isObject, type JsonObject, textIn } from "./json.ts";

/** What a package says about a provider. */
export interface PublishedCatalog {
  /** Content of `codes.json`. */
  readonly data: JsonObject;
  /** Message bundles by language. */
  readonly bundles: ReadonlyMap<string, JsonObject>;
  /** JSON Schemas by file name. */
  readonly schemas: ReadonlyMap<string, JsonObject>;
}

/** A package as users install it. */
export interface Published extends PublishedCatalog {
  readonly name: string;
  readonly version: string;
  /** Content of `package.json`. */
  readonly manifest: JsonObject;
  /** What the joint package says about each provider, by id; all that is said about a provider is here then. */
  readonly providers?: ReadonlyMap<string, PublishedCatalog>;
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
  const ids = [...files.keys()].flatMap((path) => /^([^/]+)\/codes\.json$/.exec(path)?.[1] ?? []).sort();
  const declarations = new Map<string, string>();
  const others = new Map<string, string>();
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [top = "", ...below] = path.split("/");
    if (path === "package.json" || isCatalogFile(ids.includes(top) ? below.join("/") : path)) continue;
    if (/^dist\/.*\.d\.[cm]?ts$/.test(path)) declarations.set(path, text);
    else others.set(path, text);
  }
  if (declarations.size === 0)
    throw new CommandError(`${from} has no declarations under dist; build it first: npm run codes -- build`);
  const about = { name: textIn(manifest.name), version: textIn(manifest.version), manifest };
  if (ids.length === 0) return { ...about, ...catalogIn(files, from), declarations, files: others };
  const providers = new Map(ids.map((id) => [id, catalogIn(files, from, `${id}/`)]));
  return { ...about, ...NO_CATALOG, providers, declarations, files: others };
}

const NO_CATALOG: PublishedCatalog = { data: {}, bundles: new Map(), schemas: new Map() };

const BUNDLE = /^messages\/([^/]+)\.json$/;
const SCHEMA = /^[^/]*schema\.json$/;

function isCatalogFile(path: string): boolean {
  return path === "codes.json" || BUNDLE.test(path) || SCHEMA.test(path);
}

/** What stands about one provider at the top of a package, or in a folder of it. */
function catalogIn(files: PublishedFiles, from: string, folder = ""): PublishedCatalog {
  const bundles = new Map<string, JsonObject>();
  const schemas = new Map<string, JsonObject>();
  for (const path of [...files.keys()].sort()) {
    const name = path.startsWith(folder) ? path.slice(folder.length) : "";
    const [, locale] = BUNDLE.exec(name) ?? [];
    if (locale !== undefined) bundles.set(locale, jsonIn(files, path, from));
    else if (SCHEMA.test(name)) schemas.set(name, jsonIn(files, path, from));
  }
  return { data: jsonIn(files, `${folder}codes.json`, from), bundles, schemas };
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

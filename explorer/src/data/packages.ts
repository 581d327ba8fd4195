// Finds the packages of the repository. A provider is whatever has a package with a codes.json: nothing else names it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CodesFile, Package, Runtime, Texts } from "./shapes.ts";

/**
 * Lists the folders of the providers' packages.
 *
 * @param root - folder of all packages.
 * @returns folders with a codes.json, sorted; the joint package, which has those of others, is none of them.
 */
export function packageFolders(root: string): string[] {
  const folders = readdirSync(root).sort((a, b) => (a < b ? -1 : 1));
  return folders.map((name) => join(root, name)).filter((folder) => existsSync(join(folder, "codes.json")));
}

/**
 * Reads the languages of a package.
 *
 * @param folder - folder of the package.
 * @returns language tags, sorted.
 */
export function localesOf(folder: string): string[] {
  const files = readdirSync(join(folder, "messages")).filter((name) => name.endsWith(".json"));
  return files.map((name) => basename(name, ".json")).sort((a, b) => (a < b ? -1 : 1));
}

/**
 * Reads a package and loads what it exports.
 *
 * @param folder - folder of the package, which has been built.
 * @returns the package.
 * @throws Error if it has not been built; the message says how to build it.
 */
export async function readPackage(folder: string): Promise<Package> {
  const manifest = readJson<{ name: string; version: string }>(join(folder, "package.json"));
  const codes = readJson<CodesFile>(join(folder, "codes.json"));
  const { title } = readJson<{ title: string }>(join(folder, "codes.schema.json"));
  const dist = join(folder, "dist", "esm");
  if (!existsSync(join(dist, "index.js")))
    throw new Error(`${folder} has not been built, and the site is made with what it exports: run \`npm start\` first`);
  const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(dist, path)).href);
  const [main, testing] = await Promise.all([load("index.js"), load("testing.js")]);
  const message = new Map<string, (result: unknown) => Texts>();
  for (const locale of localesOf(folder)) message.set(locale, (await load(`messages/${locale}.js`)).message);
  const runtime = { ...main, example: testing.example } as Runtime;
  const name = title.replace(/^Codes of /, "");
  return { id: codes.provider, name, folder, npm: manifest.name, version: manifest.version, codes, runtime, message };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CodesData } from "../../src/emit/codes-json.ts";
import { packageFolder } from "../../src/places.ts";
import type { DecodeContext, DecodeResult } from "../../src/runtime/decode.ts";
import type { Example } from "../../src/runtime/example.ts";
import type { KnownEntry, Qualifiers } from "../../src/runtime/lookup.ts";
import type { NextStep } from "../../src/runtime/next-step.ts";

/** Folder of the joint package. */
export const FOLDER = process.env.PACKAGE_FOLDER ?? process.cwd();

/** Its functions, seen without its own types: the provider can be anything. */
export interface Joint {
  readonly PROVIDERS: readonly string[];
  decode(provider: unknown, body: unknown, context?: DecodeContext): DecodeResult;
  decodeError(provider: unknown, error: unknown, context?: DecodeContext): DecodeResult;
  lookup(provider: unknown, space: string, code: string, qualifiers?: Qualifiers): readonly KnownEntry[];
  logFields(provider: unknown, result: DecodeResult | KnownEntry): Record<string, unknown>;
  metricLabels(provider: unknown, result: DecodeResult | KnownEntry): Record<string, string>;
  nextStep(result: DecodeResult): NextStep;
  readonly [name: string]: unknown;
}

/** The main entry of a provider's package, or of its folder in the joint one, seen without its own types. */
export interface Own {
  decode(body: unknown, context?: DecodeContext): DecodeResult;
  decodeError(error: unknown, context?: DecodeContext): DecodeResult;
  lookup(space: string, code: string, qualifiers?: Qualifiers): readonly KnownEntry[];
  logFields(result: DecodeResult | KnownEntry): Record<string, unknown>;
  metricLabels(result: DecodeResult | KnownEntry): Record<string, string>;
  nextStep(result: DecodeResult): NextStep;
  readonly [name: string]: unknown;
}

const load = (folder: string, path: string) => import(pathToFileURL(join(folder, "dist", "esm", path)).href);
const require = createRequire(import.meta.url);

/** The joint package as ES modules, and as CommonJS. */
export const joint = (await load(FOLDER, "index.js")) as Joint;
export const common = require(join(FOLDER, "dist", "cjs", "index.js")) as Joint;

/** What a `package.json` says about imports. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>;
}

/** A provider in the joint package, beside its own package. */
export interface Subject {
  readonly id: string;
  /** Folder of its own package. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly data: CodesData;
  /** A body of each entry, as its own package makes them for tests. */
  readonly examples: readonly Pick<Example, "name" | "body" | "context">[];
  /** Its own package. */
  readonly own: Own;
  /** Its folder in the joint package, as ES modules and as CommonJS. */
  readonly part: Own;
  readonly commonPart: Own;
}

/**
 * Reads JSON.
 *
 * @param path - parts of the path of the file.
 * @returns its value.
 */
export function json<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(...path), "utf8")) as T;
}

export const manifest = json<Manifest>(FOLDER, "package.json");

/** Every provider of the joint package. */
export const SUBJECTS: readonly Subject[] = await Promise.all(
  joint.PROVIDERS.map(async (id) => {
    const folder = join(FOLDER, "..", packageFolder(id));
    return {
      ...{ id, folder, manifest: json<Manifest>(folder, "package.json"), data: json<CodesData>(folder, "codes.json") },
      examples: ((await load(folder, "testing.js")) as { examples(): readonly Example[] }).examples(),
      own: (await load(folder, "index.js")) as Own,
      part: (await load(FOLDER, `${id}/index.js`)) as Own,
      commonPart: require(join(FOLDER, "dist", "cjs", id, "index.js")) as Own,
    };
  }),
);

/**
 * Loads a module of a package.
 *
 * @param folder - folder of the package.
 * @param exported - what its `exports` have for the module.
 * @returns its exports.
 */
export function loadExported(folder: string, exported: Manifest["exports"][string]): Promise<Record<string, unknown>> {
  const path = typeof exported === "string" ? exported : exported.import.default;
  return import(pathToFileURL(join(folder, path)).href);
}

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { CONSUMERS } from "./places.ts";

const command = z.array(z.string().min(1)).min(1);

/** What a tool does. */
export const TOOL_KINDS = ["validator", "generator", "lookup"] as const;

const toolShape = z.strictObject({
  tool: z.string().min(1),
  kind: z.enum(TOOL_KINDS),
  version: z.string().optional(),
  unavailable: z.string().min(1).optional().describe("Why it cannot be installed"),
});

const manifestShape = z.strictObject({
  title: z.string().min(1),
  toolchain: z.array(
    z.strictObject({
      name: z.string().min(1),
      command,
      least: z
        .string()
        .regex(/^[0-9]+(\.[0-9]+)*$/)
        .optional(),
    }),
  ),
  quicktype: z.boolean().default(false),
  debian: z.array(z.string().regex(/^[a-z0-9][a-z0-9.+-]+$/)).default([]),
  inputs: z.array(z.string()).default([]),
  install: z.array(command).default([]),
  generate: z.array(command).default([]),
  test: z.array(command).min(1),
  tools: z.array(toolShape).min(1),
  quickstart: z.array(z.strictObject({ file: z.string(), language: z.string().regex(/^[a-z+]+$/) })).default([]),
});

/** What a `consumer.json` says. */
export type Manifest = z.infer<typeof manifestShape>;

export type Tool = z.infer<typeof toolShape>;

/** A language with its manifest. */
export interface Consumer {
  /** Name of its folder. */
  readonly language: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** A `consumer.json` is not as it must be. */
export class ManifestError extends Error {}

/**
 * Reads a manifest.
 *
 * @param text - content of a `consumer.json`.
 * @param path - its path, for the error.
 * @returns what it says, with what may be left out filled in.
 * @throws ManifestError that names every wrong field.
 */
export function readManifest(text: string, path: string): Manifest {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new ManifestError(`${path}: ${(error as Error).message}`);
  }
  const { success, data: manifest, error } = manifestShape.safeParse(data);
  if (success) return manifest;
  throw new ManifestError(`${path}:\n${z.prettifyError(error)}\nconsumers/README.md says what it holds`);
}

/**
 * Finds the languages: folders with a `consumer.json`.
 *
 * @returns the languages, sorted by folder.
 * @throws ManifestError as `readManifest` does.
 */
export async function findConsumers(): Promise<Consumer[]> {
  const items = await readdir(CONSUMERS, { withFileTypes: true });
  const folders = items.filter((item) => item.isDirectory()).map(({ name }) => name);
  const found = await Promise.all(
    folders.sort().map(async (language) => {
      const folder = join(CONSUMERS, language);
      const text = await readFile(join(folder, "consumer.json"), "utf8").catch(() => undefined);
      const path = `consumers/${language}/consumer.json`;
      return text === undefined ? [] : [{ language, folder, manifest: readManifest(text, path) }];
    }),
  );
  return found.flat();
}

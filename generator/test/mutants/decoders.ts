import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { DecodeResult } from "../../src/runtime/decode.ts";
import type { PackedCatalog } from "../../src/runtime/packed.ts";
import type { Mutation } from "./mutations.ts";

const RUNTIME = fileURLToPath(new URL("../../src/runtime/", import.meta.url));

/** Reads a body, as the runtime does it. */
export type Decode = (catalog: PackedCatalog, body: unknown, context: object) => DecodeResult;

/**
 * Builds the runtime with one mistake in it.
 *
 * @param folder - where it is written.
 * @param name - name of the file.
 * @param mutation - the mistake; left out for the runtime as it is.
 * @returns its `decode`.
 * @throws Error where the text that the mutation changes does not stand in the file exactly once.
 */
export async function buildDecode(folder: string, name: string, mutation?: Mutation): Promise<Decode> {
  const mutated = mutation && { path: join(RUNTIME, mutation.file), text: await mutate(mutation) };
  const { outputFiles } = await build({
    entryPoints: [join(RUNTIME, "decode.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "silent",
    plugins: [
      {
        name: "mutant",
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path }) =>
            path === mutated?.path ? { contents: mutated.text, loader: "ts" } : undefined,
          ),
      },
    ],
  });
  const path = join(folder, `${name}.mjs`);
  await writeFile(path, outputFiles[0]?.text ?? "");
  const { decodeBody } = (await import(pathToFileURL(path).href)) as { decodeBody: Decode };
  return decodeBody;
}

async function mutate({ file, from, to, name }: Mutation): Promise<string> {
  const source = await readFile(join(RUNTIME, file), "utf8");
  const count = source.split(from).length - 1;
  if (count !== 1) throw new Error(`the mutation "${name}" is stale: its text stands ${count} times in ${file}`);
  return source.replace(from, () => to);
}

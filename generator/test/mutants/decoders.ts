import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { DecodeResult } from "../../src/runtime/decode.ts";
import type { PackedBodies } from "../../src/runtime/packed.ts";
import type { Mutation } from "./mutations.ts";

const RUNTIME = fileURLToPath(new URL("../../src/runtime/", import.meta.url));

/** Reads a body, as the runtime does it. */
export type Decode = (catalog: PackedBodies, body: unknown, context: object | undefined) => DecodeResult;

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
    stdin: {
      contents: `export { decodeBody } from "./decode.ts"; ${FUNCTIONS}`,
      loader: "ts",
      resolveDir: RUNTIME,
    },
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
  const { decodeBody, functions } = (await import(pathToFileURL(path).href)) as Built;
  const own = new WeakMap<PackedBodies, PackedBodies>();
  return (catalog, body, context) => {
    const packed = own.get(catalog) ?? withFunctions(catalog, functions);
    own.set(catalog, packed);
    return decodeBody(packed, body, context);
  };
}

interface Built {
  readonly decodeBody: Decode;
  readonly functions: Pick<PackedBodies, "join" | "contradiction" | "isWithdrawn">;
}

/** What comes with the data of a package, as it has mistakes as well. */
const FUNCTIONS = `
  import { joinReadings as join } from "./readings.ts";
  import { contradiction } from "./contradiction.ts";
  import { isWithdrawn } from "./withdrawn.ts";
  export const functions = { join, contradiction, isWithdrawn };
`;

function withFunctions(catalog: PackedBodies, { join, contradiction, isWithdrawn }: Built["functions"]): PackedBodies {
  return {
    ...catalog,
    ...(catalog.join && { join }),
    ...(catalog.contradiction && { contradiction }),
    ...(catalog.isWithdrawn && { isWithdrawn }),
  } as PackedBodies;
}

async function mutate({ file, from, to, name }: Mutation): Promise<string> {
  const source = await readFile(join(RUNTIME, file), "utf8");
  const count = source.split(from).length - 1;
  if (count !== 1) throw new Error(`the mutation "${name}" is stale: its text stands ${count} times in ${file}`);
  return source.replace(from, () => to);
}

// Bundles what runs in the browser: the start page, and for each provider its own decode, lookup and texts, each in a file
// that is loaded when it is needed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { codeIndexOf, serviceTitlesOf, wordIndexOf } from "../data/search-index.ts";
import type { Site } from "../data/site.ts";

/** What a module of a provider exports, by the name under which it is imported. */
type Modules = ReadonlyMap<string, { readonly source: string; readonly folder: string }>;

/**
 * Bundles the scripts of the site.
 *
 * @param site - the site.
 * @param source - folder of the sources.
 * @param to - folder for the bundles; it is made anew.
 */
export async function bundleClient(site: Site, source: string, to: string): Promise<void> {
  const modules = modulesOf(site);
  await rm(to, { recursive: true, force: true });
  await mkdir(join(to, "_a"), { recursive: true });
  const { metafile } = await build({
    entryPoints: [join(source, "browser", "start.ts"), join(source, "browser", "missing.ts")],
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    absWorkingDir: source,
    outdir: join(to, "_a"),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    plugins: [virtual(modules), oneRuntime(site)],
    logLevel: "error",
  });
  const entries: Record<string, string> = {};
  const sizes: Record<string, { readonly entry: string; readonly imports: readonly string[] }> = {};
  for (const [path, { entryPoint, imports }] of Object.entries(metafile.outputs)) {
    const name = basename(path);
    if (entryPoint?.endsWith("start.ts")) entries.start = name;
    if (entryPoint?.endsWith("missing.ts")) entries.missing = name;
    const direct = imports.filter(({ kind }) => kind === "import-statement").map((item) => basename(item.path));
    sizes[name] = { entry: entryPoint ?? "", imports: direct };
  }
  await writeFile(join(to, "entries.json"), `${JSON.stringify({ ...entries, files: sizes }, null, 2)}\n`);
}

function modulesOf({ providers }: Site): Modules {
  const modules = new Map<string, { source: string; folder: string }>();
  const lists = {
    codes: [] as string[],
    services: [] as string[],
    words: [] as string[],
    decoders: [] as string[],
    finders: [] as string[],
    titles: [] as string[],
    details: [] as string[],
    advice: [] as string[],
  };
  for (const provider of providers) {
    const { id, folder } = provider;
    const src = join(folder, "src");
    const add = (list: keyof typeof lists, key: string, text: string) => {
      const name = `virtual:${list}/${key}`;
      modules.set(name, { source: text, folder: src });
      lists[list].push(`${JSON.stringify(key.replace("/", " "))}: () => import(${JSON.stringify(name)})`);
    };
    add("codes", id, `export default ${JSON.stringify(codeIndexOf(provider))};`);
    add("services", id, `export default ${JSON.stringify(serviceTitlesOf(provider))};`);
    add("words", id, `export default ${JSON.stringify(wordIndexOf(provider))};`);
    add("decoders", id, `export { decode } from "./functions.ts"; export { nextStep } from "./runtime/next-step.ts";`);
    add("finders", id, FINDER);
    for (const locale of provider.message.keys()) {
      add("titles", `${id}/${locale}`, `export { title } from "./messages/${locale}/title.ts";`);
      add("details", `${id}/${locale}`, `export { detail } from "./messages/${locale}/detail.ts";`);
      add("advice", `${id}/${locale}`, adviceIn(locale));
    }
  }
  const table = Object.entries(lists).map(([name, lines]) => `export const ${name} = {${lines.join(", ")}};`);
  modules.set("virtual:providers", { source: table.join("\n"), folder: providers[0]?.folder ?? "" });
  return modules;
}

/** The package's `lookup`, without the rest of the module that it stands in; the tests compare the two. */
const FINDER = [
  'import { catalog } from "./data.ts";',
  'import { findEntries } from "./runtime/lookup.ts";',
  "export const lookup = (space, code) => findEntries(catalog, space, code);",
].join("\n");

/** The texts beside those that explain: what to do, and what the customer may read. */
function adviceIn(locale: string): string {
  const from = (name: string) => `export { ${name} } from "./messages/${locale}/${name}.ts";`;
  return `${from("action")} ${from("customer")}`;
}

function virtual(modules: Modules): Plugin {
  return {
    name: "modules of the providers",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: "virtual", sideEffects: false }));
      onLoad({ filter: /.*/, namespace: "virtual" }, ({ path }) => {
        const found = modules.get(path);
        return found && { contents: found.source, resolveDir: found.folder, loader: "js" };
      });
    },
  };
}

/** All packages carry the same runtime: it is bundled once, and always from the same package. */
function oneRuntime({ providers }: Site): Plugin {
  const keyOf = (path: string) => `${basename(path)} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`;
  const first = new Map<string, string>();
  for (const { folder } of providers) {
    const runtime = join(realpathSync(folder), "src", "runtime");
    for (const name of readdirSync(runtime).sort()) {
      const path = join(runtime, name);
      if (!first.has(keyOf(path))) first.set(keyOf(path), path);
    }
  }
  return {
    name: "one runtime for all",
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, importer, namespace }) => {
        if (namespace !== "virtual" && !importer.includes("/packages/")) return undefined;
        const target = join(resolveDir, path).replace(/\.js$/, ".ts");
        const isRuntime = basename(dirname(target)) === "runtime";
        return { path: (isRuntime && first.get(keyOf(target))) || target, sideEffects: false };
      });
    },
  };
}

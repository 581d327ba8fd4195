import { join, posix, relative, sep } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { replaceFile } from "../files/replace.ts";

/** A format of modules, and what Node.js calls it. */
export interface ModuleFormat {
  readonly format: "esm" | "cjs";
  readonly type: "module" | "commonjs";
}

/** The module shared by all entries: loading it is several times as fast as loading its two dozen parts. */
const CORE = "core.js";

/**
 * Compiles the sources of a package: everything its entries share into one module, which bundlers can
 * still tree-shake, and each entry into its own module, so that texts are only loaded when imported.
 *
 * @param folder - folder of the package.
 * @param entries - modules that people import, relative to `src`, the main one first.
 * @param out - folder of the compiled modules.
 * @param format - format of the modules.
 */
export async function compileModules(
  folder: string,
  entries: readonly string[],
  out: string,
  { format, type }: ModuleFormat,
): Promise<void> {
  const root = join(folder, "src");
  const { shared, parts } = await assign(root, entries);
  const common: BuildOptions = {
    format,
    target: "es2022",
    bundle: true,
    charset: "utf8",
    logLevel: "silent",
    // Comments name the sources: the same on every machine.
    absWorkingDir: folder,
  };
  await build({
    ...common,
    stdin: {
      contents: shared.map((path) => `export * from "./${path}";`).join("\n"),
      resolveDir: root,
      sourcefile: "core.ts",
      loader: "ts",
    },
    outfile: join(out, CORE),
  });
  await build({
    ...common,
    entryPoints: entries.map((path) => join(root, path)),
    outdir: out,
    outbase: root,
    plugins: [toCore(root, new Set(entries), parts)],
  });
  await replaceFile(out, "package.json", `${JSON.stringify({ type })}\n`);
}

/** Which modules are shared, and which belong to a single entry. */
interface Assignment {
  readonly shared: readonly string[];
  readonly parts: ReadonlySet<string>;
}

/**
 * A module needed by a single entry is compiled into that entry, so that others do not load it. Modules of the main
 * entry are shared, because everybody loads them.
 */
async function assign(root: string, entries: readonly string[]): Promise<Assignment> {
  const { metafile } = await build({
    ...{ entryPoints: entries.map((path) => join(root, path)), outdir: root, absWorkingDir: root },
    ...{ bundle: true, format: "esm", write: false, metafile: true, logLevel: "silent" },
  });
  const users = new Map<string, Set<string>>();
  for (const entry of entries) {
    const seen = new Set([entry]);
    for (const path of seen) for (const { path: next } of metafile.inputs[path]?.imports ?? []) seen.add(next);
    for (const path of seen) users.set(path, (users.get(path) ?? new Set()).add(entry));
  }
  const inner = [...users].filter(([path]) => !entries.includes(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  const isShared = (by: ReadonlySet<string>) => by.size > 1 || by.has(entries[0] ?? "");
  return {
    shared: inner.flatMap(([path, by]) => (isShared(by) ? [path] : [])),
    parts: new Set(inner.flatMap(([path, by]) => (isShared(by) ? [] : [path]))),
  };
}

/** Lets an entry import other entries as they are, and everything else from the core. */
function toCore(root: string, entries: ReadonlySet<string>, parts: ReadonlySet<string>): Plugin {
  return {
    name: "core",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
        const module = relative(root, importer).split(sep).join("/");
        const target = posix.join(posix.dirname(module), path);
        const source = target.replace(/\.js$/, ".ts");
        if (parts.has(source)) return { path: join(root, source) };
        // The entry that a part is compiled into comes first.
        const from = parts.has(module) ? "." : posix.dirname(module);
        const place = posix.relative(from, entries.has(source) ? target : CORE);
        return { path: place.startsWith(".") ? place : `./${place}`, external: true };
      });
    },
  };
}

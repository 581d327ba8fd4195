import { realpath } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { TSCONFIG } from "../emit/package-files.ts";
import { replaceFile } from "../files/replace.ts";
import { INNER_NAMES } from "./inner-names.ts";

const { strict, verbatimModuleSyntax } = TSCONFIG.compilerOptions;

/** A format of modules, and what Node.js calls it. */
export interface ModuleFormat {
  readonly format: "esm" | "cjs";
  readonly type: "module" | "commonjs";
}

/** The module with what entries share: loading it is several times as fast as loading its two dozen parts. */
const CORE = "core";

/** The module that is imported by the name of its folder alone. */
const MAIN = "index.ts";

const INNER = new RegExp(`^(?:${Object.keys(INNER_NAMES).join("|")})$`);

/**
 * Compiles the sources of a package: everything its entries share into one module, which bundlers can
 * still tree-shake, and each entry into its own module, so that texts are only loaded when imported. A folder with a
 * main entry is like a package inside the package: what its entries share is a module of its own. Inner names become letters.
 *
 * @param folder - folder of the package.
 * @param entries - modules that people import, relative to `src`.
 * @param out - folder of the compiled modules.
 * @param format - format of the modules.
 */
export async function compileModules(
  folder: string,
  entries: readonly string[],
  out: string,
  { format, type }: ModuleFormat,
): Promise<void> {
  // The compiler names files by where they really are, whatever link leads there.
  const real = await realpath(folder);
  const root = join(real, "src");
  const modules = await assign(root, entries);
  const common: BuildOptions = {
    format,
    target: "es2022",
    bundle: true,
    charset: "utf8",
    logLevel: "silent",
    // esbuild reads no tsconfig.json below a folder `node_modules`, where a package is compiled as anywhere.
    tsconfigRaw: { compilerOptions: { strict, verbatimModuleSyntax } },
    // Comments name the sources: the same on every machine.
    absWorkingDir: real,
    mangleProps: INNER,
    mangleCache: { ...INNER_NAMES },
  };
  for (const [core, shared] of coresOf(modules))
    await build({
      ...common,
      stdin: {
        contents: shared.map((path) => `export * from "./${path}";`).join("\n"),
        resolveDir: root,
        sourcefile: `${core}.ts`,
        loader: "ts",
      },
      outfile: join(out, `${core}.js`),
      plugins: [outside(root, modules, core)],
    });
  await build({
    ...common,
    entryPoints: entries.map((path) => join(root, path)),
    outdir: out,
    outbase: root,
    plugins: [outside(root, modules)],
  });
  await replaceFile(out, "package.json", `${JSON.stringify({ type })}\n`);
}

/** The compiled module that each module of the sources goes into, without its ending, both relative to their root. */
type Assignment = ReadonlyMap<string, string>;

/**
 * A module needed by a single entry is compiled into that entry, so that others do not load it, unless that is a main
 * entry, which everybody loads; nobody does who imports a folder that has a main entry itself. What entries share belongs
 * to the core of the innermost folder with a main entry that it stands in, but for what only entries of one name in
 * several such folders need.
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
  const mains = entries.filter((path) => posix.basename(path) === MAIN).map((path) => posix.dirname(path));
  const folderOf = (path: string) => innermost(mains, path);
  const isForAll = (entry: string) => {
    const own = posix.dirname(entry);
    return posix.basename(entry) === MAIN && !mains.some((folder) => folder !== own && folderOf(folder) === own);
  };
  const assigned = [...users].map(([path, by]) => {
    const [first = "", ...others] = by;
    if (entries.includes(path)) return [path, stemOf(path)] as const;
    if (others.length === 0 && !isForAll(first)) return [path, stemOf(first)] as const;
    const names = new Set([...by].map((entry) => posix.relative(folderOf(entry), entry)));
    const [name = ""] = names;
    const core = names.size === 1 && name !== MAIN ? `${stemOf(name)}.${CORE}` : CORE;
    return [path, posix.join(folderOf(path), core)] as const;
  });
  return new Map(assigned.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function innermost(folders: readonly string[], path: string): string {
  const around = folders.filter((folder) => path.startsWith(`${folder}/`));
  return around.sort((a, b) => b.length - a.length)[0] ?? ".";
}

function stemOf(path: string): string {
  return path.replace(/\.ts$/, "");
}

/** The modules that are no entry, by the compiled module that they go into, where that is none either. */
function coresOf(modules: Assignment): ReadonlyMap<string, readonly string[]> {
  const compiled = [...modules].filter(([, into]) => !modules.has(`${into}.ts`));
  return new Map(
    [...Map.groupBy(compiled, ([, into]) => into)].map(([core, group]) => [core, group.map(([path]) => path)]),
  );
}

/** Lets a compiled module import others as they are, and takes in only what is assigned to it. */
function outside(root: string, modules: Assignment, core?: string): Plugin {
  return {
    name: "outside",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir, kind }) => {
        if (kind === "entry-point") return undefined;
        const inRoot = (place: string) => relative(root, place).split(sep).join("/");
        const source = inRoot(join(resolveDir, path)).replace(/\.js$/, ".ts");
        const from = core ?? modules.get(inRoot(importer)) ?? "";
        const to = modules.get(source) ?? stemOf(source);
        if (from === to) return { path: join(root, source) };
        const place = posix.relative(posix.dirname(from), `${to}.js`);
        return { path: place.startsWith(".") ? place : `./${place}`, external: true };
      });
    },
  };
}

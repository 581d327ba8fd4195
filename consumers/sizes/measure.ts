import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { gzip } from "pako";
import type { BuiltPackage } from "./packages.ts";
import { type PlacedProgram, TOGETHER } from "./place.ts";

/** What a program weighs. */
export interface Size {
  readonly subject: string;
  readonly program: string;
  /** Program of the same package that it stands on top of. */
  readonly over?: string;
  /** After minifying and gzip; without what the program below it weighs. */
  readonly bytes: number;
  /** Most bytes that the product wants. */
  readonly target?: number;
  /**
   * Bytes of each source in the bundle before gzip, without those of the program below. Minified but for names, which are
   * as long as there are others.
   */
  readonly modules: Readonly<Record<string, number>>;
}

/** As a user bundles for a browser. */
const BUNDLE = {
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  write: false,
  logLevel: "silent",
} as const satisfies BuildOptions;

/**
 * Weighs programs, as their users get them: from the compiled packages, in a project of its own. The compiled modules
 * hold many sources each, so which of these grew is seen in a bundle of the sources.
 *
 * @param folder - folder of the packages.
 * @param packages - the packages.
 * @param programs - the programs.
 * @returns their sizes, in the same order.
 */
export async function measure(
  folder: string,
  packages: readonly BuiltPackage[],
  programs: readonly PlacedProgram[],
): Promise<readonly Size[]> {
  const project = await mkdtemp(join(tmpdir(), "sizes-"));
  try {
    await makeProject(project, folder, packages);
    const weigh = remembered((source) => bundleBytes(project, source));
    const divide = remembered((source) => sourceBytes(folder, project, packages, source));
    const sizes: Size[] = [];
    for (const { subject, id, source, over, base, target } of programs) {
      const bytes = (await weigh(source)) - (base === undefined ? 0 : await weigh(base));
      const modules = without(await divide(source), base === undefined ? {} : await divide(base));
      const more = { ...(over === undefined ? {} : { over }), ...(target === undefined ? {} : { target }) };
      sizes.push({ subject, program: id, bytes, ...more, modules: own(modules, subject) });
    }
    return sizes;
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

/**
 * Makes a project of a user who has packages as they are built.
 *
 * @param project - folder of the project, which is there and empty.
 * @param folder - folder of the packages.
 * @param packages - the packages.
 */
export async function makeProject(project: string, folder: string, packages: readonly BuiltPackage[]): Promise<void> {
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  for (const { name, subject } of packages) {
    const link = join(project, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(folder, subject), link, "junction");
  }
}

/**
 * Bytes of a text after gzip at its best. Not by zlib of Node.js, whose output differs by processor and version.
 *
 * @param text - the text.
 * @returns how many bytes, the same on every machine.
 */
export function gzipBytes(text: Uint8Array | string): number {
  return gzip(text, { level: 9 }).length;
}

/**
 * Weighs one program.
 *
 * @param project - folder of a project that has what it imports.
 * @param contents - its source.
 * @returns bytes after minifying and gzip.
 * @throws Error when it cannot be bundled, or only with warnings.
 */
export async function bundleBytes(project: string, contents: string): Promise<number> {
  const { outputFiles, warnings } = await build({ ...BUNDLE, stdin: { contents, resolveDir: project } });
  const [warning] = warnings;
  if (warning) throw new Error(`a bundler warns the users of a package: ${warning.text}`);
  return gzipBytes(outputFiles[0]?.contents ?? "");
}

/** Bytes of each source, by its path below the folder of the packages. */
async function sourceBytes(
  folder: string,
  project: string,
  packages: readonly BuiltPackage[],
  contents: string,
): Promise<Readonly<Record<string, number>>> {
  const { metafile } = await build({
    ...{ ...BUNDLE, stdin: { contents, resolveDir: project }, absWorkingDir: folder },
    ...{ minify: false, minifySyntax: true, minifyWhitespace: true, metafile: true, plugins: [toSources(packages)] },
  });
  const inputs = Object.entries(metafile.outputs).flatMap(([, output]) => Object.entries(output.inputs));
  return Object.fromEntries(
    inputs.flatMap(([path, { bytesInOutput }]) => (path === "<stdin>" ? [] : [[path, bytesInOutput]])),
  );
}

/** Takes packages from their sources. */
function toSources(packages: readonly BuiltPackage[]): Plugin {
  const sources = new Map(
    packages.flatMap(({ name, modules }) =>
      [...modules].map(([path, { source }]) => [path === "." ? name : `${name}/${path}`, source] as const),
    ),
  );
  return {
    name: "sources",
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, ({ path }) => {
        const source = sources.get(path);
        return source === undefined ? undefined : { path: source, sideEffects: false };
      });
    },
  };
}

function without(
  modules: Readonly<Record<string, number>>,
  base: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const rest = Object.entries(modules).map(([path, bytes]) => [path, bytes - (base[path] ?? 0)] as const);
  return Object.fromEntries(rest.filter(([, bytes]) => bytes !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Sources of the package itself go without its name. */
function own(modules: Readonly<Record<string, number>>, subject: string): Readonly<Record<string, number>> {
  if (subject === TOGETHER) return modules;
  return Object.fromEntries(
    Object.entries(modules).map(([path, bytes]) => [
      path.startsWith(`${subject}/`) ? path.slice(subject.length + 1) : path,
      bytes,
    ]),
  );
}

/** Several programs stand on the same one, which is bundled once. */
function remembered<Value>(work: (source: string) => Promise<Value>): (source: string) => Promise<Value> {
  const done = new Map<string, Promise<Value>>();
  return (source) => {
    const known = done.get(source) ?? work(source);
    done.set(source, known);
    return known;
  };
}

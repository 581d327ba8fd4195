import { execFile } from "node:child_process";
import { cp, mkdir, readdir, realpath, rm, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CATALOG, JOINT, PACKAGES, packageFolder, ROOT } from "../../src/places.ts";
import { emptyFolder } from "../catalog-copy.ts";

/** What is made by installing, and linked instead of copied. */
const INSTALLED = "node_modules";
/** What no test of a copy reads. */
const LEFT_OUT: ReadonlySet<string> = new Set([INSTALLED, ".turbo", ".work", "matrix-work"]);
/** What is copied as it is; the catalog and the packages are those of the tests. */
const COPIED = [
  ...[".changeset", ".github", "bench", "consumers", "docs", "generator", "languages", "templates"],
  ...["CONTRIBUTING.md", "LICENSE", "README.md", "catalog/README.md"],
  ...[".pnpmfile.mjs", "biome.json", "package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "turbo.json"],
];

/** What a command in the copy printed, and how it ended. */
export interface Ended {
  readonly status: number;
  /** Output and errors, without colors. */
  readonly output: string;
}

/** A copy of the repository, to be changed and tested like the repository itself. */
export interface RepositoryCopy {
  readonly root: string;
  /** Runs `codes` of the copy. */
  codes(...parameters: readonly string[]): Promise<Ended>;
  /** Runs tests of the generator. */
  testGenerator(...files: readonly string[]): Promise<Ended>;
  /** Runs the tests of what stands in the repository. */
  testRepository(): Promise<Ended>;
  /** Runs tests of one package; all where none are named. */
  testPackage(provider: string, ...files: readonly string[]): Promise<Ended>;
  /** Runs the tests of the joint package. */
  testJoint(): Promise<Ended>;
  /** Runs tests of the consumers. */
  testConsumers(...files: readonly string[]): Promise<Ended>;
  /** Runs a program of the copy. */
  script(path: string, ...parameters: readonly string[]): Promise<Ended>;
  /** Type checks the generator. */
  compile(): Promise<Ended>;
}

/** Links what is installed, but for commands, which have to be those of the copy. */
async function linkInstalled(root: string): Promise<void> {
  const [from, to] = [join(ROOT, INSTALLED), join(root, INSTALLED)];
  await mkdir(join(to, "@payment-codes"), { recursive: true });
  for (const name of await readdir(from))
    if (![".bin", "@payment-codes", ".cache", ".vitest-cache"].includes(name))
      await symlink(join(from, name), join(to, name));
  await cp(join(from, ".bin"), join(to, ".bin"), { recursive: true });
  await symlink(join(root, "generator"), join(to, "@payment-codes", "generator"), "dir");
}

/** Leaves waiting changesets out: they may name packages that the catalog of the tests does not have. */
async function leaveChangesets(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.endsWith(".md") && name !== "README.md") await rm(join(folder, name));
}

/**
 * Copies the repository beside what is installed, with the catalog of the tests and its packages, built.
 *
 * @returns the copy.
 */
export async function copyRepository(): Promise<RepositoryCopy> {
  const root = join(await realpath(await emptyFolder()), "repository");
  await mkdir(root);
  const filter = (path: string) => !LEFT_OUT.has(basename(path));
  for (const path of COPIED) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await cp(join(ROOT, path), join(root, path), { recursive: true, filter });
  }
  await cp(CATALOG, join(root, "catalog"), { recursive: true });
  await cp(PACKAGES, join(root, "packages"), { recursive: true });
  await leaveChangesets(join(root, ".changeset"));
  for (const folder of ["generator", "consumers"])
    await symlink(join(ROOT, folder, INSTALLED), join(root, folder, INSTALLED), "dir");
  await linkInstalled(root);
  const run = (cwd: string, script: readonly string[], parameters: readonly string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const {
        VITEST: _vitest,
        VITEST_WORKER_ID: _worker,
        VITEST_POOL_ID: _pool,
        NODE_ENV: _env,
        // Saved pages show the catalog as it is, not what a copy makes of it.
        PROVIDER_DOCS: _pages,
        CODES_CATALOG: _catalog,
        CODES_PACKAGES: _packages,
        ...rest
      } = process.env;
      execFile(
        process.execPath,
        [join(...script), ...parameters],
        { cwd, env: { ...rest, NO_COLOR: "1" }, maxBuffer: 1 << 26 },
        (error, out, err) => resolve({ status: error ? Number(error.code ?? -1) : 0, output: `${out}${err}` }),
      );
    });
  const vitest = [root, INSTALLED, "vitest", "vitest.mjs"];
  const codes = (...parameters: readonly string[]) => run(root, [root, "generator", "src", "cli.ts"], parameters);
  // The table of the README is that of the catalog.
  const { status, output } = await codes("generate");
  if (status !== 0) throw new Error(output);
  return {
    root,
    codes,
    testGenerator: (...files) => run(join(root, "generator"), vitest, ["run", ...files]),
    testRepository: () => run(join(root, "generator"), vitest, ["run", "--config", "vitest.repository.config.ts"]),
    testPackage: (provider, ...files) =>
      run(join(root, "packages", `${provider}-codes`), vitest, [
        ...["run", "--config", join("..", "..", "generator", "vitest.package.config.ts")],
        ...files,
      ]),
    testJoint: () =>
      run(join(root, "packages", packageFolder(JOINT)), vitest, [
        ...["run", "--config", join("..", "..", "generator", "vitest.joint.config.ts")],
      ]),
    testConsumers: (...files) => run(join(root, "consumers"), vitest, ["run", ...files]),
    script: (path, ...parameters) => run(root, [root, path], parameters),
    compile: () => run(root, [root, INSTALLED, "typescript", "bin", "tsc"], ["-p", "generator"]),
  };
}

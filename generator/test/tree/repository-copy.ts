import { execFile } from "node:child_process";
import { cp, mkdir, readdir, realpath, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { ROOT } from "../../src/places.ts";
import { emptyFolder } from "../catalog-copy.ts";

/** What is made by installing, and linked instead of copied. */
const INSTALLED = "node_modules";
/** What no test of a copy reads. */
const LEFT_OUT: ReadonlySet<string> = new Set([INSTALLED, ".git", ".turbo", ".work", "matrix-work"]);

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
  /** Runs tests of one package; all where none are named. */
  testPackage(provider: string, ...files: readonly string[]): Promise<Ended>;
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

/**
 * Copies what git keeps of the repository, and what was built, beside what is installed.
 *
 * @returns the copy.
 */
export async function copyRepository(): Promise<RepositoryCopy> {
  const root = join(await realpath(await emptyFolder()), "repository");
  await mkdir(root);
  for (const name of await readdir(ROOT))
    if (!LEFT_OUT.has(name))
      await cp(join(ROOT, name), join(root, name), {
        recursive: true,
        filter: (path) => !LEFT_OUT.has(basename(path)),
      });
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
  return {
    root,
    codes: (...parameters) => run(root, [root, "generator", "src", "cli.ts"], parameters),
    testGenerator: (...files) => run(join(root, "generator"), vitest, ["run", ...files]),
    testPackage: (provider, ...files) =>
      run(join(root, "packages", `${provider}-codes`), vitest, [
        ...["run", "--config", join("..", "..", "generator", "vitest.package.config.ts")],
        ...files,
      ]),
    testConsumers: (...files) => run(join(root, "consumers"), vitest, ["run", ...files]),
    script: (path, ...parameters) => run(root, [root, path], parameters),
    compile: () => run(root, [root, INSTALLED, "typescript", "bin", "tsc"], ["-p", "generator"]),
  };
}

import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../../src/places.ts";
import { temporary } from "./repository.ts";
import { type Finished, run, tryRun } from "./run.ts";

const PROGRAM = join(import.meta.dirname, "..", "fixtures", "registry-consumer", "main.ts");
const TSC = join(ROOT, "node_modules", "typescript", "bin", "tsc");

/** A project of somebody who uses the packages. */
export interface Consumer {
  readonly folder: string;
  /** Installs packages as given, or what the package.json asks for. */
  install(...packages: readonly string[]): Promise<void>;
  /** Takes the newest versions that the ranges allow. */
  update(): Promise<void>;
  /** Versions that are installed, by name. */
  versions(...names: readonly string[]): Promise<Record<string, string>>;
  /** Compiles the program, as strictly as can be. */
  compile(): Promise<Finished>;
  /** Runs what was compiled, and reads what it prints. */
  run(): Promise<Readings>;
}

/** What the program prints: what it made of each response, by a name that it gives it. */
export type Readings = Readonly<Record<string, { readonly [key: string]: unknown }>>;

/**
 * Makes an empty project with one program that uses all three packages.
 *
 * @param env - npm settings of the user.
 * @param scope - scope of the packages.
 * @returns the project; nothing is installed yet.
 */
export async function newConsumer(env: NodeJS.ProcessEnv, scope = "@org"): Promise<Consumer> {
  const folder = await temporary();
  const json = (path: string, value: unknown) => writeFile(join(folder, path), JSON.stringify(value));
  await json("package.json", { name: "consumer", version: "1.0.0", private: true, type: "module" });
  await json("tsconfig.json", {
    compilerOptions: {
      target: "es2022",
      lib: ["es2022", "dom"],
      module: "nodenext",
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noFallthroughCasesInSwitch: true,
      noImplicitReturns: true,
      skipLibCheck: false,
      types: [],
      outDir: "out",
    },
    files: ["main.ts"],
  });
  await cp(PROGRAM, join(folder, "main.ts"));
  if (scope !== "@org") {
    const text = await readFile(join(folder, "main.ts"), "utf8");
    await writeFile(join(folder, "main.ts"), text.replaceAll('"@org/', `"${scope}/`));
  }
  const npm = (...parameters: readonly string[]) =>
    run(folder, ["npm", ...parameters, "--no-audit", "--no-fund", "--no-update-notifier"], env);
  return {
    folder,
    async install(...packages) {
      await npm("install", ...packages);
    },
    async update() {
      await npm("update");
    },
    async versions(...names) {
      const found = names.map(async (name) => {
        const manifest = await readFile(join(folder, "node_modules", name, "package.json"), "utf8");
        return [name, (JSON.parse(manifest) as { version: string }).version] as const;
      });
      return Object.fromEntries(await Promise.all(found));
    },
    compile: () => tryRun(folder, [process.execPath, TSC, "-p", "."]),
    async run() {
      return JSON.parse(await run(folder, [process.execPath, join("out", "main.js")])) as Readings;
    },
  };
}

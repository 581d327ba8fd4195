import { isDeepStrictEqual } from "node:util";
import { type Check, CheckFailed } from "./check.ts";
import { run } from "./command.ts";
import { difference } from "./difference.ts";
import type { Expected } from "./expected.ts";
import { toolFile } from "./places.ts";
import type { Packed } from "./project.ts";

/** A program that runs JavaScript. */
export interface Runtime {
  readonly name: string;
  readonly program: string;
  /** What comes before the script. */
  readonly parameters: readonly string[];
}

const NODE_VERSIONS = [18, 20, 22, 24, 26];

/** Deno must not look for anything outside of the project. */
const OFFLINE = ["--no-remote", "--cached-only", "--node-modules-dir=manual"];

/** The runtimes of the matrix, each from the package of its name. */
export const RUNTIMES: readonly Runtime[] = [
  ...NODE_VERSIONS.map((version) => ({
    name: `node-${version}`,
    program: toolFile(`node-${version}`, "bin", process.platform === "win32" ? "node.exe" : "node"),
    parameters: [],
  })),
  { name: "bun", program: toolFile("bun", "bin", "bun.exe"), parameters: ["run", "--no-install"] },
  {
    name: "deno",
    program: toolFile("deno", process.platform === "win32" ? "deno.exe" : "deno"),
    parameters: ["run", ...OFFLINE, "--allow-read=."],
  },
];

/**
 * Checks that the packages run: as ES modules, as CommonJS, and every subpath of them.
 *
 * @param project - the project in which they are installed.
 * @param packages - the packages.
 * @param expected - what the programs must print.
 * @returns the checks.
 */
export function runtimeChecks(project: string, packages: readonly Packed[], expected: Expected): Check[] {
  const names = packages.map(({ name }) => name);
  return RUNTIMES.flatMap((runtime): Check[] => {
    const start = (script: string, parameters: readonly string[] = []) =>
      run(runtime.program, [...runtime.parameters, script, ...parameters], { cwd: project, env: quiet(project) });
    const check = (name: string, ask: () => Promise<string>): Check => ({
      group: "runtimes",
      tool: runtime.name,
      name,
      needs: [runtime.name],
      ask,
    });
    return [
      check("esm", async () => printsReport((await start("run.mjs")).stdout, expected)),
      check("cjs", async () => printsReport((await start("run.cjs")).stdout, expected)),
      check("subpaths", async () => {
        const [esm, cjs] = await Promise.all([start("subpaths.mjs", names), start("subpaths.cjs", names)]);
        return exportsTheSame(JSON.parse(esm.stdout), JSON.parse(cjs.stdout));
      }),
    ];
  });
}

/**
 * Checks the types in Deno, which reads them in a way of its own.
 *
 * @param project - the project in which the packages are installed.
 * @param files - programs to be checked.
 * @returns the check.
 */
export function denoTypesCheck(project: string, files: readonly string[]): Check {
  return {
    group: "runtimes",
    tool: "deno",
    name: "types",
    needs: ["deno"],
    async ask() {
      await run(toolFile("deno", "deno"), ["check", ...OFFLINE, ...files], { cwd: project, env: quiet(project) });
      return "";
    },
  };
}

/**
 * Compares what a program printed with what it must print.
 *
 * @param stdout - output of the program.
 * @param expected - the same, as read from the packages' JSON.
 * @returns nothing worth knowing.
 * @throws CheckFailed with the first difference.
 */
export function printsReport(stdout: string, { report }: Pick<Expected, "report">): string {
  const printed: unknown = JSON.parse(stdout);
  if (!isDeepStrictEqual(printed, report)) throw new CheckFailed(difference(printed, report));
  return "";
}

/**
 * Compares the names that ES modules and CommonJS export.
 *
 * @param esm - names by specifier, or whether an inner file is `closed`.
 * @param cjs - the same, as `require` sees it.
 * @returns how many subpaths there are.
 * @throws CheckFailed when they differ, are empty, or an inner file can be imported.
 */
export function exportsTheSame(esm: Found, cjs: Found): string {
  if (!isDeepStrictEqual(esm, cjs)) throw new CheckFailed(`ES modules and CommonJS differ: ${difference(esm, cjs)}`);
  const subpaths = Object.entries(esm).filter(([, names]) => names !== "closed");
  for (const [specifier, names] of subpaths) {
    if (names === "open") throw new CheckFailed(`${specifier} can be imported; it is not part of what is promised`);
    if (names.length === 0) throw new CheckFailed(`${specifier} exports nothing`);
  }
  if (subpaths.length === 0) throw new CheckFailed("nothing was imported");
  return `${subpaths.length} subpaths`;
}

type Found = Readonly<Record<string, readonly string[] | "open" | "closed">>;

function quiet(project: string): Record<string, string> {
  return { DENO_DIR: `${project}-deno`, DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
}

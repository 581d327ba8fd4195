import { run } from "./command.ts";
import type { Consumer } from "./manifest.ts";

/** What was found of a language's toolchain. */
export interface Toolchain {
  /** Names and versions, as the programs say it. */
  readonly found: string;
  /** Why it cannot be used; nothing when it can. */
  readonly missing: string;
}

/**
 * Looks whether the programs that a language needs are here and new enough.
 *
 * @param consumer - the language.
 * @param env - the environment in which its commands will run.
 * @returns what was found.
 */
export async function findToolchain(
  { folder, manifest }: Consumer,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<Toolchain> {
  const found: string[] = [];
  for (const { name, command, least } of manifest.toolchain) {
    const { ok, output } = await run(command, { cwd: folder, env, minutes: 2 });
    if (!ok) return { found: found.join(", "), missing: `${name} is not here (${command.join(" ")} fails)` };
    const version = versionIn(output);
    if (least !== undefined && (version === undefined || isOlder(version, least)))
      return {
        found: found.join(", "),
        missing: `${name} ${version ?? "of an unknown version"} is here; ${least} or newer is needed`,
      };
    found.push(version === undefined ? name : `${name} ${version}`);
  }
  return { found: found.join(", "), missing: "" };
}

/**
 * Finds the version in what a program prints about itself.
 *
 * @param output - the text.
 * @returns the first number with a dot, or else the first number; undefined where there is none.
 */
export function versionIn(output: string): string | undefined {
  return (/[0-9]+(?:\.[0-9]+)+/.exec(output) ?? /[0-9]+/.exec(output))?.[0];
}

/**
 * Compares versions number by number.
 *
 * @param version - a version.
 * @param least - another; parts that it does not name may be anything.
 * @returns whether the first is older than the second.
 */
export function isOlder(version: string, least: string): boolean {
  const numbers = version.split(".").map(Number);
  for (const [index, number] of least.split(".").map(Number).entries()) {
    const own = numbers[index] ?? 0;
    if (own !== number) return own < number;
  }
  return false;
}

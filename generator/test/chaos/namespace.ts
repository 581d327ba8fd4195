import { spawnSync } from "node:child_process";

const INSIDE = "CODES_CHAOS_NAMESPACE";

/**
 * Runs this process again as root of a namespace of its own, where it may mount disks that nobody else sees.
 *
 * @returns its exit status; `undefined` where this one is root already, or the system allows no namespaces,
 *   so that this process goes on.
 */
export function repeatAsRoot(): number | undefined {
  if (process.getuid?.() === 0 || process.env[INSIDE] !== undefined) return undefined;
  if (spawnSync("unshare", ["--map-root-user", "--mount", "true"]).status !== 0) return undefined;
  const parameters = ["--map-root-user", "--mount", process.execPath, ...process.argv.slice(1)];
  const { status } = spawnSync("unshare", parameters, { stdio: "inherit", env: { ...process.env, [INSIDE]: "1" } });
  return status ?? 1;
}

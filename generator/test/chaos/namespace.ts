import { spawn, spawnSync } from "node:child_process";

const INSIDE = "CODES_CHAOS_NAMESPACE";

/**
 * Runs this process again in a namespace of its own, where it may mount disks: nobody else sees them, and they
 * are gone with it, however it ends. Who is not root becomes root of that namespace.
 *
 * @returns its exit status; `undefined` where this is done already, or the system has no namespaces, so that
 *   this process goes on.
 */
export async function repeatInNamespace(): Promise<number | undefined> {
  if (process.env[INSIDE] !== undefined) return undefined;
  const parameters = ["--mount", ...(process.getuid?.() === 0 ? [] : ["--map-root-user"])];
  if (spawnSync("unshare", [...parameters, "true"]).status !== 0) return undefined;
  const own = [process.execPath, ...process.argv.slice(1)];
  const child = spawn("unshare", [...parameters, ...own], { stdio: "inherit", env: { ...process.env, [INSIDE]: "1" } });
  process.on("exit", () => child.kill());
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status) => resolve(status ?? 1));
  });
}

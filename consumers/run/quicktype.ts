import { access } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./command.ts";
import { QUICKTYPE, ROOT } from "./places.ts";

/** Folder of its program, for the PATH. */
export const QUICKTYPE_BIN = join(QUICKTYPE, "node_modules", ".bin");

/**
 * Installs the quicktype that the languages share, as its lock file says.
 *
 * @returns what went wrong; nothing when it is there.
 */
export async function installQuicktype(): Promise<string> {
  const pnpm = join(ROOT, "node_modules", ".bin", "pnpm");
  const { ok, output } = await run([pnpm, "install", "--frozen-lockfile"], { cwd: QUICKTYPE, env: process.env });
  if (!ok) return output;
  return access(join(QUICKTYPE_BIN, "quicktype")).then(
    () => "",
    () => "quicktype was installed without its program",
  );
}

// Where the browser of the tests and of the picture is.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Finds a browser; on a machine of CI with Debian's packages, installs one.
 *
 * @returns path of the program.
 * @throws Error if there is none; its message says what to do.
 */
export async function chromiumPath(): Promise<string> {
  const found = () => PLACES.find((path) => path && existsSync(path));
  const there = found();
  if (there) return there;
  if (process.env.CI && process.getuid?.() === 0) {
    const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
    spawnSync("apt-get", ["update", "--quiet"], options);
    spawnSync("apt-get", ["install", "--quiet", "--yes", "--no-install-recommends", "chromium"], options);
  }
  const installed = found();
  if (!installed) throw new Error("no Chromium was found: install it, or name its program in the variable CHROMIUM");
  return installed;
}

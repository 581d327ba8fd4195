// Finds the JDKs that the tests run with, besides the one on the PATH.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The newest release that the packages are tested with. */
const NEWEST = "25";

/** Where distributions put JDKs. */
const JDKS = "/usr/lib/jvm";

/**
 * The JDKs besides the one on the PATH: those that JAVA_HOMES names, with `:` between them; if it is not set, one of the
 * newest release, where a variable such as JAVA_HOME_25_X64 names it, as on hosted runners, or where distributions put it.
 *
 * @param {NodeJS.ProcessEnv} env - the environment.
 * @returns {string[]} their folders.
 */
export function otherJdks(env) {
  if (env.JAVA_HOMES !== undefined) return env.JAVA_HOMES.split(":").filter((home) => home !== "");
  const named = Object.keys(env).filter((name) => name.startsWith(`JAVA_HOME_${NEWEST}_`));
  const folders = existsSync(JDKS) ? readdirSync(JDKS).sort() : [];
  const homes = [...named.sort().map((name) => env[name]), ...folders.map((name) => join(JDKS, name))];
  const newest = homes.find(isNewest);
  if (newest === undefined) console.log(`no JDK ${NEWEST} is here: the tests run with the one on the PATH`);
  return newest === undefined ? [] : [newest];
}

function isNewest(home) {
  const release = join(home, "release");
  if (!existsSync(join(home, "bin", "javac")) || !existsSync(release)) return false;
  return new RegExp(`^JAVA_VERSION="${NEWEST}\\b`, "m").test(readFileSync(release, "utf8"));
}

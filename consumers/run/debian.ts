import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./command.ts";
import type { Consumer } from "./manifest.ts";
import { OWN_WORK, workFolder } from "./places.ts";

/** Lists of packages and downloads of our own, so that nothing of the machine changes. */
const APT = join(OWN_WORK, "apt");

/**
 * Where the Debian packages of a language are unpacked.
 *
 * @param language - folder of the language.
 * @returns the root of their files.
 */
export function debianRoot(language: string): string {
  return join(workFolder(language), "debian");
}

/**
 * What a language with Debian packages needs in its environment.
 *
 * @param consumer - the language.
 * @param triplet - name of the machine's architecture in library folders.
 * @returns folders of programs and of libraries, and the root; nothing without packages.
 */
export function debianEnvironment({ language, manifest }: Consumer, triplet: string) {
  if (manifest.debian.length === 0) return { programs: [], libraries: [], variables: {} };
  const root = debianRoot(language);
  return {
    programs: [join(root, "usr", "bin")],
    libraries: [join(root, "usr", "lib", triplet), join(root, "lib", triplet), join(root, "usr", "lib")],
    variables: { DEBIAN: root },
  };
}

/**
 * Unpacks Debian packages, with all they need that the machine has not, into the folder of a language.
 *
 * @param consumer - the language.
 * @returns what went wrong; nothing when all is there.
 */
export async function unpackDebian({ language, manifest }: Consumer): Promise<string> {
  if (manifest.debian.length === 0) return "";
  const root = debianRoot(language);
  const stamp = join(root, "unpacked");
  const wanted = `${manifest.debian.join(" ")}\n`;
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return "";
  const archives = join(APT, language);
  await rm(root, { recursive: true, force: true });
  for (const folder of [join(APT, "lists", "partial"), join(archives, "partial"), root])
    await mkdir(folder, { recursive: true });
  const options = [
    `Dir::State::lists=${join(APT, "lists")}`,
    `Dir::Cache=${APT}`,
    `Dir::Cache::archives=${archives}`,
    "Debug::NoLocking=true",
    "APT::Sandbox::User=root",
  ].flatMap((option) => ["-o", option]);
  const apt = (...parameters: string[]) =>
    run(["apt-get", ...options, "--quiet", "--yes", "--no-install-recommends", ...parameters], {
      cwd: APT,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  const update = await apt("update");
  if (!update.ok) return update.output;
  const download = await apt("install", "--download-only", ...manifest.debian);
  if (!download.ok) return download.output;
  for (const archive of (await readdir(archives)).filter((name) => name.endsWith(".deb")).sort()) {
    const { ok, output } = await run(["dpkg-deb", "-x", join(archives, archive), root], { cwd: APT, env: process.env });
    if (!ok) return output;
  }
  await linkPrograms(join(root, "usr", "bin"));
  await rm(archives, { recursive: true, force: true });
  await writeFile(stamp, wanted);
  return "";
}

/** Gives `php8.2` its short name too, which an installation would choose among the versions that there are. */
async function linkPrograms(folder: string): Promise<void> {
  const programs = await readdir(folder).catch((): string[] => []);
  for (const program of programs) {
    const [, short] = /^([a-z+]+)[0-9.]+$/.exec(program) ?? [];
    if (short !== undefined && !programs.includes(short)) await symlink(program, join(folder, short)).catch(() => {});
  }
}

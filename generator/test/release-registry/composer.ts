import { readdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { debianRoot, unpackDebian } from "../../../consumers/run/debian.ts";
import { environmentOf } from "../../../consumers/run/environment.ts";
import type { Consumer } from "../../../consumers/run/manifest.ts";
import { ROOT } from "../../src/places.ts";
import { temporary } from "./repository.ts";
import { run, tryRun } from "./run.ts";

/** Installs PHP packages. */
export type Composer = (folder: string, parameters: readonly string[]) => Promise<string>;

/** Folder of what is unpacked, in that of the languages. */
const LANGUAGE = ".work/composer";

/** What is unpacked where the machine has no Composer; with all that it needs. */
const DEBIAN = ["composer", "php-cli", "php-mbstring"];

/** Extensions that Composer needs, and that are no part of PHP everywhere. */
const EXTENSIONS = ["ctype", "iconv", "mbstring", "phar", "tokenizer"];

/**
 * Finds Composer: that of the machine, or Debian's, which is unpacked and not installed.
 *
 * @returns Composer, with caches of its own and without the public registry.
 * @throws Error when there is none and none can be had.
 */
export async function findComposer(): Promise<Composer> {
  const home = await temporary();
  const env = {
    COMPOSER_HOME: home,
    COMPOSER_CACHE_DIR: join(home, "cache"),
    COMPOSER_ALLOW_SUPERUSER: "1",
    COMPOSER_NO_INTERACTION: "1",
  };
  const { command, more } = (await isHere()) ? { command: ["composer"], more: {} } : await unpacked(home);
  return (folder, parameters) => run(folder, [...command, ...parameters], { ...env, ...more });
}

async function isHere(): Promise<boolean> {
  return (await tryRun(ROOT, ["composer", "--version"], { COMPOSER_ALLOW_SUPERUSER: "1" })).status === 0;
}

async function unpacked(home: string) {
  const consumer = { language: LANGUAGE, folder: home, manifest: { debian: DEBIAN, quicktype: false } };
  const wrong = await unpackDebian(consumer as unknown as Consumer);
  if (wrong !== "") throw new Error(`there is no composer, and Debian's cannot be unpacked:\n${wrong}`);
  const root = debianRoot(LANGUAGE);
  const { PATH, LD_LIBRARY_PATH } = environmentOf(consumer as unknown as Consumer, process.env);
  const programs = { PATH, LD_LIBRARY_PATH };
  const builtin = (await run(home, ["php", "-n", "-m"], programs)).toLowerCase().split("\n");
  const folders = await readdir(join(root, "usr", "lib", "php")).catch(() => []);
  const dated = folders.find((name) => /^\d{8}$/.test(name)) ?? "";
  const lines = [
    `include_path = ".${delimiter}${join(root, "usr", "share", "php")}${delimiter}/usr/share/php"`,
    ...EXTENSIONS.filter((name) => !builtin.includes(name)).map(
      (name) => `extension = "${join(root, "usr", "lib", "php", dated, `${name}.so`)}"`,
    ),
  ];
  await writeFile(join(home, "php.ini"), `${lines.join("\n")}\n`);
  return {
    command: ["php", join(root, "usr", "bin", "composer")],
    more: { ...programs, PHPRC: join(home, "php.ini"), PHP_INI_SCAN_DIR: "" },
  };
}

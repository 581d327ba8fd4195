import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CommandOptions } from "./command.ts";
import { run } from "./command.ts";
import type { Consumer } from "./manifest.ts";
import { workFolder } from "./places.ts";

/**
 * Installs what a language needs, unless that was done for the same inputs before.
 *
 * @param consumer - the language.
 * @param options - environment of its commands.
 * @returns what went wrong; nothing when all is there.
 */
export async function install(consumer: Consumer, options: CommandOptions): Promise<string> {
  const { language, folder, manifest } = consumer;
  const stamp = join(workFolder(language), "installed");
  const fingerprint = await fingerprintOf([
    join(folder, "consumer.json"),
    ...manifest.inputs.map((name) => join(folder, name)),
  ]);
  if ((await readFile(stamp, "utf8").catch(() => "")) === fingerprint) return "";
  await mkdir(workFolder(language), { recursive: true });
  await rm(stamp, { force: true });
  for (const command of manifest.install) {
    const { ok, output } = await run(command, options);
    if (!ok) return `${command.join(" ")}\n${output}`;
  }
  await writeFile(stamp, fingerprint);
  return "";
}

/**
 * A fingerprint of files.
 *
 * @param paths - the files.
 * @returns a text that changes with any of them.
 * @throws Error when one is missing.
 */
export async function fingerprintOf(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) {
    const content = await readFile(path);
    hash.update(`${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

import { execFile } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { environmentOf } from "../run/environment.ts";
import { findConsumers } from "../run/manifest.ts";
import { ROOT } from "./providers.ts";

const run = promisify(execFile);

const languageShape = z.strictObject({
  language: z.string().regex(/^[a-z]+$/),
  title: z.string().min(1),
  /** Tells whether the language is here. */
  toolchain: z.array(z.string()).min(1),
  /** Path of the runner in the repository. */
  program: z.string(),
  /** How it is started; `{program}` and `{package}` are its path and the folder of a package. */
  command: z.array(z.string()).min(1),
});

/** A language that runs the vectors. */
export type Language = z.infer<typeof languageShape>;

/**
 * Reads which languages there are.
 *
 * @returns the languages, in the order of the file.
 */
export async function readLanguages(): Promise<Language[]> {
  const text = await readFile(new URL("runners.json", import.meta.url), "utf8");
  return z.array(languageShape).parse(JSON.parse(text));
}

/**
 * The environment of a runner: programs that were unpacked for the same language of the consumers are found, too.
 *
 * @param language - the language.
 * @param inherited - environment of the caller.
 * @returns the environment.
 */
export async function environmentFor(
  { language }: Language,
  inherited: Readonly<NodeJS.ProcessEnv>,
): Promise<Readonly<NodeJS.ProcessEnv>> {
  const consumer = (await findConsumers()).find((one) => one.language === language);
  if (consumer === undefined) return inherited;
  const { PATH, LD_LIBRARY_PATH, DEBIAN } = environmentOf(consumer, inherited);
  return { ...inherited, PATH, ...(LD_LIBRARY_PATH && { LD_LIBRARY_PATH }), ...(DEBIAN && { DEBIAN }) };
}

/**
 * Says what a language lacks to be run here.
 *
 * @param language - the language.
 * @param env - its environment.
 * @returns why it cannot be run; empty where it can.
 */
export async function missingFor({ toolchain, program }: Language, env: Readonly<NodeJS.ProcessEnv>): Promise<string> {
  const [name = "", ...parameters] = toolchain;
  const isHere = await run(name, parameters, { env }).then(
    () => true,
    () => false,
  );
  if (!isHere) return `${name} is not here`;
  const isThere = await access(join(ROOT, program)).then(
    () => true,
    () => false,
  );
  return isThere ? "" : `${program} is not there`;
}

/**
 * How a language is started for a package.
 *
 * @param language - the language.
 * @param folder - folder of the package.
 * @returns the program with its parameters.
 */
export function commandOf({ command, program }: Language, folder: string): string[] {
  return command.map((part) => part.replace("{program}", () => join(ROOT, program)).replace("{package}", () => folder));
}

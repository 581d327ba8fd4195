import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Ended, run } from "./command.ts";
import { unpackDebian } from "./debian.ts";
import { environmentOf } from "./environment.ts";
import { MARK } from "./hostile-texts.ts";
import { install } from "./install.ts";
import type { Consumer } from "./manifest.ts";
import { workFolder } from "./places.ts";
import { installQuicktype } from "./quicktype.ts";
import { type Result, readResults, skipAll } from "./result.ts";
import { findToolchain } from "./toolchain.ts";

/** What came of a language. */
export interface Asked {
  readonly consumer: Consumer;
  /** Programs and versions that were found. */
  readonly toolchain: string;
  readonly results: readonly Result[];
  readonly seconds: number;
  /** Everything that its commands printed. */
  readonly output: string;
}

/**
 * Installs, generates and tests one language.
 *
 * @param consumer - the language.
 * @param requireAll - whether a missing toolchain is a failure.
 * @param tell - hears of each step as it begins.
 * @returns what came of it; it never throws for what a language does wrong.
 */
export async function ask(consumer: Consumer, requireAll: boolean, tell: (line: string) => void): Promise<Asked> {
  const start = performance.now();
  const { language, folder, manifest } = consumer;
  const env = environmentOf(consumer, process.env);
  const printed: string[] = [];
  const end = (toolchain: string, results: readonly Result[]): Asked => ({
    consumer,
    toolchain,
    results,
    seconds: (performance.now() - start) / 1000,
    output: printed.join(""),
  });
  const steps = async (name: string, commands: readonly (readonly string[])[]): Promise<Ended> => {
    const outputs: string[] = [];
    for (const command of commands) {
      tell(`${language}: ${name}: ${command.join(" ")}`);
      const ended = await run(command, { cwd: folder, env });
      printed.push(`$ ${command.join(" ")}\n${ended.output}`);
      outputs.push(ended.stdout);
      if (!ended.ok) return { ...ended, stdout: outputs.join("") };
    }
    return { ok: true, stdout: outputs.join(""), output: "" };
  };

  await mkdir(workFolder(language), { recursive: true });
  if (manifest.debian.length > 0) tell(`${language}: unpack ${manifest.debian.join(" ")}`);
  const unpacked = await unpackDebian(consumer);
  printed.push(unpacked);
  const { found, missing } = await findToolchain(consumer, env);
  if (missing !== "") return end(found, skipAll(consumer, missing, requireAll));
  tell(`${language}: install`);
  const trouble = (manifest.quicktype && (await installQuicktype())) || (await install(consumer, { cwd: folder, env }));
  if (trouble !== "") {
    printed.push(trouble);
    return end(found, skipAll(consumer, `it cannot be installed: ${lastLine(trouble)}`, true));
  }
  await removeMarks(folder);
  const generated = await steps("generate", manifest.generate);
  const tested = generated.ok ? await steps("test", manifest.test) : generated;
  const marks = [...(await findMarks(folder)), ...(printed.join("").includes(MARK_PRINTED) ? ["its output"] : [])];
  const problems = [
    ...(tested.ok ? [] : [`${generated.ok ? "test" : "generate"} failed: ${lastLine(tested.output)}`]),
    ...(marks.length > 0 ? [`hostile text did something: ${marks.join(", ")}`] : []),
  ];
  return end(found, readResults(consumer, tested.stdout, problems.join("; ")));
}

/** Printed by hostile code on a line of its own; inside of source code that a compiler quotes it is not. */
const MARK_PRINTED = `\n${MARK}\n`;

async function findMarks(folder: string): Promise<string[]> {
  const items = await readdir(folder, { recursive: true });
  return items.filter((path) => path.endsWith(MARK));
}

async function removeMarks(folder: string): Promise<void> {
  for (const path of await findMarks(folder)) await rm(join(folder, path), { force: true });
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}

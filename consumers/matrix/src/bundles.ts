import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import { BUNDLERS, type BundlerName } from "./bundlers/index.ts";
import { type Check, CheckFailed } from "./check.ts";
import { runScript } from "./command.ts";
import { difference } from "./difference.ts";
import { type Expected, type Locale, localesOf, readJson } from "./expected.ts";
import { CONSUMER, MATRIX } from "./places.ts";
import type { Packed } from "./project.ts";
import { codeFaults, pickSentinels, textFaults } from "./texts.ts";

/** A program to be bundled. */
interface Program {
  readonly name: string;
  readonly entry: string;
  /** What it must print. */
  readonly prints: unknown;
  /** What is wrong with what is in the bundle. */
  readonly faults: (bundle: string) => readonly string[];
}

/**
 * Checks that bundles of the packages work on their own and hold nothing that they do not use.
 *
 * @param project - the project in which the packages are installed.
 * @param into - a folder for the bundles, outside of the project.
 * @param packages - the packages.
 * @param expected - what the programs must print.
 * @returns one check for each bundler and program.
 */
export async function bundleChecks(
  project: string,
  into: string,
  packages: readonly Packed[],
  expected: Expected,
): Promise<Check[]> {
  const programs = await programsOf(packages, expected);
  await writeLanguagePrograms(project, localesOf(packages));
  return (Object.keys(BUNDLERS) as BundlerName[]).flatMap((bundler) =>
    programs.map(
      (program): Check => ({
        group: "bundles",
        tool: bundler,
        name: program.name,
        needs: BUNDLERS[bundler].needs,
        ask: () => bundleAndRun(bundler, program, project, join(into, `${bundler}-${program.name.replace("/", "-")}`)),
      }),
    ),
  );
}

/** Gives the size of the bundle, gzipped. */
async function bundleAndRun(bundler: BundlerName, program: Program, project: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const worker = join(MATRIX, "src", "bundle.ts");
  await runScript(worker, [bundler, join(project, program.entry), folder], { cwd: folder });
  const [name, ...others] = await readdir(folder);
  if (name === undefined || others.length > 0)
    throw new CheckFailed(`the bundle is not one file but ${[name ?? "none", ...others].join(", ")}`);
  const file = join(folder, name);
  const printed: unknown = JSON.parse((await runScript(file, [], { cwd: folder })).stdout);
  if (!isDeepStrictEqual(printed, program.prints))
    throw new CheckFailed(`the bundle prints something else: ${difference(printed, program.prints)}`);
  const text = await readFile(file, "utf8");
  const faults = program.faults(text);
  if (faults.length > 0) throw new CheckFailed(faults.join("\n"));
  return `${gzipSync(text, { level: 9 }).length} bytes`;
}

async function programsOf(packages: readonly Packed[], expected: Expected): Promise<Program[]> {
  const data = await Promise.all(packages.map((packed) => readJson<CodesJson>(packed, "codes.json")));
  const locales = localesOf(packages);
  const source = await readFile(join(CONSUMER, "bundles", "messages.mjs"), "utf8");
  // No other texts can be in a bundle of that program.
  const speaking = packages.filter(({ name }) => source.includes(`"${name}/messages/`));
  const texts = await Promise.all(locales.map(async (locale) => [locale, await textsOf(speaking, locale)] as const));
  const entries = data.flatMap((codes) => codes.entries);
  const wire = entries.flatMap(({ messages }) => messages);
  const sentinels = pickSentinels(Object.fromEntries(texts), wire);
  const patterns = [...new Set(entries.flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern])))];
  const whole = { prints: expected.report, faults: () => [] };
  return [
    { name: "esm", entry: "run.mjs", ...whole },
    { name: "cjs", entry: "run.cjs", ...whole },
    {
      name: "decode",
      entry: "bundles/decode.mjs",
      prints: expected.names,
      faults: (bundle) => [...textFaults(bundle, sentinels, []), ...signatureFaults(bundle)],
    },
    {
      name: "joint",
      entry: "bundles/joint.mjs",
      prints: expected.names,
      faults: (bundle) => [...textFaults(bundle, sentinels, []), ...signatureFaults(bundle)],
    },
    ...locales.map((locale) => ({
      name: `messages/${locale}`,
      entry: languageProgram(locale),
      prints: expected.customers[locale],
      faults: (bundle: string) => textFaults(bundle, sentinels, [locale]),
    })),
    {
      name: "constant",
      entry: "bundles/constant.mjs",
      prints: expected.patterns,
      faults: (bundle) => [...textFaults(bundle, sentinels, []), ...codeFaults(bundle, expected, patterns)],
    },
  ];
}

/** Path of the program that reads the messages of a language. */
function languageProgram(locale: Locale): string {
  return `bundles/messages-${locale}.mjs`;
}

/** Writes the program that reads messages once for each language; what it imports has to stand in it. */
async function writeLanguagePrograms(project: string, locales: readonly Locale[]): Promise<void> {
  const program = await readFile(join(project, "bundles", "messages.mjs"), "utf8");
  for (const locale of locales)
    await writeFile(join(project, languageProgram(locale)), program.replaceAll('/LOCALE"', `/${locale}"`));
}

/** Only who checks signatures gets the code for it. */
function signatureFaults(bundle: string): string[] {
  return bundle.includes("RSASSA-PKCS1-v1_5") ? ["the code that checks signatures is in the bundle"] : [];
}

async function textsOf(packages: readonly Packed[], locale: Locale): Promise<string[]> {
  const files = packages.map((packed) => readJson<Record<string, string>>(packed, `messages/${locale}.json`));
  return (await Promise.all(files)).flatMap((texts) => Object.values(texts));
}

interface CodesJson {
  readonly entries: readonly { readonly messages: readonly string[]; readonly pattern?: string }[];
}

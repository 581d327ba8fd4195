// npm run mutants: how many small wrong changes of a runtime the vectors notice.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { judge, questionsOf } from "./judge.ts";
import { commandOf, environmentFor, type Language, readLanguages } from "./languages.ts";
import { drawn, type Mutation, mutated, mutationsOf, SYNTAXES } from "./mutations.ts";
import { type Provider, ROOT, readProviders } from "./providers.ts";
import { startRunner } from "./runner.ts";

/** Which files of a package are its runtime. */
const RUNTIMES: Readonly<Record<string, RegExp>> = {
  python: /\/_runtime\/[a-z_]+\.py$/,
  php: /\/src\/(?:Internal\/)?[A-Za-z]+\.php$/,
  go: /\/go\/[a-z_]+\.go$/,
  java: /\/src\/main\/java\/org\/[a-z]+\/[A-Za-z]+\.java$/,
};

/** Seconds after which a runner that goes round in circles is noticed. */
const LONGEST = "20";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "python" },
    count: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
  },
});
const language = (await readLanguages()).find((one) => one.language === values.only);
const syntax = SYNTAXES[values.only];
const isRuntime = RUNTIMES[values.only];
if (!language || !syntax || !isRuntime) {
  console.error(`usage: npm run mutants -- --only ${Object.keys(SYNTAXES).join("|")} [--count N] [--seed N]`);
  process.exit(1);
}
const env = await environmentFor(language, process.env);
const work = await mkdtemp(join(tmpdir(), "mutants-"));
try {
  await run(language, await copies(language, work));
} finally {
  await rm(work, { recursive: true, force: true });
}

/** Copies what is changed; those with most vectors first, as most changes are noticed by them. */
async function copies({ language: name }: Language, to: string): Promise<Provider[]> {
  const providers = (await readProviders()).sort((a, b) => b.vectors.length - a.vectors.length);
  for (const { folder } of providers)
    await cp(join(folder, name), join(to, relative(ROOT, folder), name), { recursive: true });
  return providers.map((provider) => ({ ...provider, folder: join(to, relative(ROOT, provider.folder)) }));
}

async function run(asked: Language, providers: readonly Provider[]): Promise<void> {
  const [first] = providers;
  if (first === undefined || (await noticedBy(asked, providers)))
    throw new Error("the runtime fails before it is changed");
  const files = (await readdir(join(first.folder, asked.language), { recursive: true }))
    .map((path) => `/${join(asked.language, path)}`)
    .filter((path) => isRuntime?.test(path))
    .sort();
  const all = await Promise.all(
    files.map(async (file) => mutationsOf(file, await readFile(join(first.folder, file), "utf8"), syntax as never)),
  );
  const chosen = drawn(all.flat(), Number(values.count), Number(values.seed));
  const survivors: string[] = [];
  for (const [index, mutation] of chosen.entries()) {
    const undo = await change(providers, mutation);
    const isNoticed = await noticedBy(asked, providers);
    await undo();
    if (!isNoticed) survivors.push(await described(first.folder, mutation));
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${chosen.length}, ${survivors.length} survived`);
  }
  console.log(
    `${asked.title}: ${chosen.length - survivors.length} of ${chosen.length} changes were noticed, of ${all.flat().length}`,
  );
  for (const survivor of survivors) console.log(`  ${survivor}`);
}

/** Makes the same change in the runtime of each package, whose folder may have another name in each. */
async function change(providers: readonly Provider[], mutation: Mutation): Promise<() => Promise<void>> {
  const [first] = providers as [Provider];
  const original = await readFile(join(first.folder, mutation.file), "utf8");
  const old = await Promise.all(
    providers.map(async ({ id, folder }) => {
      const path = join(
        folder,
        mutation.file.replaceAll(`${first.id}_codes`, `${id}_codes`).replaceAll(`${first.id}codes`, `${id}codes`),
      );
      const text = await readFile(path, "utf8");
      // Names of the provider stand in front, so that places move by their length.
      const shift = text.length - original.length;
      const at = text.startsWith(mutation.old, mutation.at + shift) ? mutation.at + shift : mutation.at;
      if (text.startsWith(mutation.old, at)) await writeFile(path, mutated(text, { ...mutation, at }));
      return { path, text };
    }),
  );
  return async () => {
    for (const { path, text } of old) await writeFile(path, text);
  };
}

async function noticedBy(asked: Language, providers: readonly Provider[]): Promise<boolean> {
  for (const { folder, vectors } of providers) {
    const runner = startRunner(["timeout", LONGEST, ...commandOf(asked, folder)], ROOT, env);
    const answers = await runner.ask(questionsOf(vectors), true);
    await runner.end();
    if (judge(vectors, answers).length > 0) return true;
  }
  return false;
}

async function described(folder: string, { file, at, old, now }: Mutation): Promise<string> {
  const text = await readFile(join(folder, file), "utf8");
  const line = text.slice(0, at).split("\n").length;
  return `${file}:${line} ${JSON.stringify(old)} -> ${JSON.stringify(now)}: ${text.split("\n")[line - 1]?.trim()}`;
}

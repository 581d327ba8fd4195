// npm run mutants: how many small wrong changes of a runtime the vectors notice.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { judge, questionsOf } from "./judge.ts";
import { commandOf, environmentFor, type Language, readLanguages } from "./languages.ts";
import { drawn, type Mutation, mutated, mutationsOf, SYNTAXES } from "./mutations.ts";
import { type Provider, ROOT, readProviders } from "./providers.ts";
import { startRunner } from "./runner.ts";
import { pathFor, runtimeFiles } from "./runtime-files.ts";

/** Seconds after which a runner that goes round in circles is noticed; some are compiled first. */
const LONGEST: Readonly<Record<string, string>> = { python: "20", php: "20", go: "60", java: "60" };

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "python" },
    count: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
  },
});
const language = (await readLanguages()).find((one) => one.language === values.only);
const syntax = SYNTAXES[values.only];
if (!language || !syntax) {
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
  if (first === undefined || (await noticedBy(asked, providers)) !== "survived")
    throw new Error("the runtime fails before it is changed");
  const files = await runtimeFiles(asked.language, first.id, first.folder);
  const all = await Promise.all(
    files.map(async (file) => mutationsOf(file, await readFile(join(first.folder, file), "utf8"), syntax as never)),
  );
  const chosen = drawn(all.flat(), Number(values.count), Number(values.seed));
  let [survived, silent] = [0, 0];
  for (const [index, mutation] of chosen.entries()) {
    const undo = await change(providers, mutation);
    const end = await noticedBy(asked, providers);
    await undo();
    if (end === "silent") silent += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${chosen.length} `);
    // At once, as the last one may be an hour away.
    if (end !== "survived") continue;
    survived += 1;
    console.log(await described(first.folder, mutation));
  }
  const noticed = chosen.length - survived;
  console.log(`${asked.title}: ${noticed} of ${chosen.length} changes were noticed, of ${all.flat().length}`);
  if (silent > 0) console.log(`${silent} of these gave no answer at all, as they do not compile, start or end`);
}

/** Makes the same change in the runtime of each package, whose folder may have another name in each. */
async function change(providers: readonly Provider[], mutation: Mutation): Promise<() => Promise<void>> {
  const [first] = providers as [Provider];
  const original = await readFile(join(first.folder, mutation.file), "utf8");
  const old = await Promise.all(
    providers.map(async ({ id, folder }) => {
      const path = join(folder, pathFor(mutation.file, first.id, id));
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

/** What became of a change: it answers otherwise, or not at all, or nobody noticed it. */
type End = "noticed" | "silent" | "survived";

async function noticedBy(asked: Language, providers: readonly Provider[]): Promise<End> {
  for (const { folder, vectors } of providers) {
    const longest = LONGEST[asked.language] ?? "20";
    const runner = startRunner(["timeout", longest, ...commandOf(asked, folder)], ROOT, env);
    const answers = await runner.ask(questionsOf(vectors), true);
    await runner.end();
    if (answers.length === 0) return "silent";
    if (judge(vectors, answers).length > 0) return "noticed";
  }
  return "survived";
}

async function described(folder: string, { file, at, old, now }: Mutation): Promise<string> {
  const text = await readFile(join(folder, file), "utf8");
  const line = text.slice(0, at).split("\n").length;
  return `${file}:${line} ${JSON.stringify(old)} -> ${JSON.stringify(now)}: ${text.split("\n")[line - 1]?.trim()}`;
}

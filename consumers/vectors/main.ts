// npm run vectors: every runtime has to say what the vectors of every provider want.
import { parseArgs } from "node:util";
import { type Failure, judge, questionsOf, unexpected } from "./judge.ts";
import { knownFailures } from "./known-failures.ts";
import { commandOf, environmentFor, type Language, missingFor, readLanguages } from "./languages.ts";
import { NotBuiltError, type Provider, ROOT, readProviders } from "./providers.ts";
import { described } from "./report.ts";
import { startRunner } from "./runner.ts";

const USAGE = `usage: npm run vectors -- [options]
  --only NAME      a language of consumers/vectors/runners.json; may be repeated
  --provider ID    a provider; may be repeated
  --most N         failures that are shown of a language and a provider, 10 unless told
  --json           JSON for programs on standard output; everything else goes to standard error
  --help
REQUIRE_ALL=1 in the environment: a language whose toolchain is not here counts as a failure.`;

/** What came of a language and a provider. */
interface Outcome {
  readonly language: string;
  readonly provider: string;
  readonly count: number;
  readonly failures: readonly Failure[];
  readonly seconds: number;
}

process.exitCode = await main(process.argv.slice(2));

async function main(parameters: readonly string[]): Promise<number> {
  const options = readOptions(parameters);
  if (typeof options === "string") {
    console.error(options);
    return options === USAGE ? 0 : 1;
  }
  const { only, provider, json } = options;
  const say = (line: string) => (json ? console.error(line) : console.log(line));
  const languages = await readLanguages();
  const unknown = only.filter((name) => languages.every(({ language }) => language !== name));
  if (unknown.length > 0) {
    console.error(
      `there is no runner for ${unknown.join(", ")}; there are: ${languages.map((one) => one.language).join(", ")}`,
    );
    return 1;
  }
  const all = await readProviders().catch((error: unknown) => {
    if (error instanceof NotBuiltError) return error;
    throw error;
  });
  if (all instanceof NotBuiltError) {
    console.error(all.message);
    return 1;
  }
  const providers = all.filter(({ id }) => provider.length === 0 || provider.includes(id));
  if (providers.length === 0) {
    console.error(`there is no such provider; there are: ${all.map(({ id }) => id).join(", ")}`);
    return 1;
  }
  const isStrict = (process.env.REQUIRE_ALL ?? "") !== "";
  const outcomes: Outcome[] = [];
  const missing: { language: string; missing: string }[] = [];
  for (const language of languages.filter((one) => only.length === 0 || only.includes(one.language))) {
    const env = await environmentFor(language, process.env);
    const lacks = await missingFor(language, env);
    if (lacks !== "") {
      missing.push({ language: language.language, missing: lacks });
      say(`${language.title}: ${isStrict ? "FAILED" : "skipped"}, ${lacks}`);
      continue;
    }
    const outdated = [...(await knownFailures(language.language)).keys()].filter((id) =>
      all.every((one) => one.id !== id),
    );
    for (const id of outdated) {
      const failure = { id, problem: "is listed in known-failures, and there is no such provider" };
      outcomes.push({ language: language.language, provider: id, count: 0, failures: [failure], seconds: 0 });
      say(`${language.title}: ${described(failure)}`);
    }
    for (const one of providers) {
      const outcome = await outcomeOf(language, env, one);
      outcomes.push(outcome);
      const { count, failures, seconds } = outcome;
      const sum = failures.length === 0 ? "passed" : `${failures.length} FAILED`;
      say(`${language.title}, ${one.id}: ${count} vectors, ${sum} (${seconds.toFixed(1)} s)`);
      for (const failure of failures.slice(0, options.most)) say(`  ${described(failure)}`);
      if (failures.length > options.most) say(`  and ${failures.length - options.most} more`);
    }
  }
  const ok = outcomes.every(({ failures }) => failures.length === 0) && (!isStrict || missing.length === 0);
  if (json) console.log(JSON.stringify({ ok, missing, outcomes }, null, 2));
  return ok ? 0 : 1;
}

async function outcomeOf(
  language: Language,
  env: Readonly<NodeJS.ProcessEnv>,
  { id, folder, vectors }: Provider,
): Promise<Outcome> {
  const start = performance.now();
  const runner = startRunner(commandOf(language, folder), ROOT, env);
  const answers = await runner.ask(questionsOf(vectors), true);
  const trouble = await runner.end();
  const known = (await knownFailures(language.language)).get(id) ?? new Set<string>();
  const failures = unexpected(
    judge(vectors, answers),
    known,
    vectors.map((vector) => vector.id),
  );
  return {
    ...{ language: language.language, provider: id, count: vectors.length },
    failures: trouble === "" ? failures : [{ id: "the runner", problem: trouble.slice(-2_000) }, ...failures],
    seconds: (performance.now() - start) / 1000,
  };
}

function readOptions(parameters: readonly string[]) {
  try {
    const { help, most, ...values } = parseArgs({
      args: [...parameters],
      options: {
        only: { type: "string", multiple: true, default: [] },
        provider: { type: "string", multiple: true, default: [] },
        most: { type: "string", default: "10" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
    if (help) return USAGE;
    return /^\d+$/.test(most) ? { ...values, most: Number(most) } : `--most takes a number\n${USAGE}`;
  } catch (error) {
    return `${(error as Error).message}\n${USAGE}`;
  }
}

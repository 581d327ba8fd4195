import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";

import { KINDS } from "./kinds.ts";
import { repeatInNamespace } from "./namespace.ts";
import { reportOf, summaryOf } from "./report.ts";
import { type Amount, type Done, runRounds } from "./run-rounds.ts";
import { smallDisk } from "./small-disk.ts";

interface Options extends Omit<Amount, "seed"> {
  readonly seed?: number;
  readonly only: readonly string[];
  readonly json?: true;
}

const program = new Command()
  .name("npm run chaos --")
  .description("Kills, damages, fills and crowds, and fails on the first thing that must not happen.")
  .option("--seed <number>", "repeats what a run with this seed did; another one each time when left out", whole)
  .addOption(new Option("--seconds <n>", "time for all kinds together, 60 when left out").argParser(whole))
  .addOption(new Option("--rounds <n>", "rounds of each kind").argParser(whole).conflicts(["seconds", "round"]))
  .addOption(new Option("--round <n>", "this round alone, as a violation names it").argParser(whole))
  .addOption(
    new Option("--only <kind...>", "these kinds alone").choices(KINDS.map(({ name }) => name)).default([], "all"),
  )
  .option("--json", "print JSON for programs, and progress on the error stream")
  .addHelpText("after", `\nKinds:\n${KINDS.map(({ name, about }) => `  ${name.padEnd(16)} ${about}`).join("\n")}`)
  .action(run);

async function run({ seed = Math.floor(Math.random() * 1e9), only, json, ...more }: Options): Promise<void> {
  const amount = { seconds: 60, ...more, seed };
  const kinds = KINDS.filter(({ name }) => only.length === 0 || only.includes(name));
  if (kinds.includes(smallDisk)) {
    const status = await repeatInNamespace();
    if (status !== undefined) {
      process.exitCode = status;
      return;
    }
  }
  const say = (line: string) => (json ? process.stderr : process.stdout).write(`${line}\n`);
  const folder = await mkdtemp(join(tmpdir(), "codes-chaos-"));
  say(`seed ${seed}, in ${folder}`);
  const done = await runRounds(kinds, amount, folder, progressOf(say));
  const failure = done.find((item) => item.failure !== undefined)?.failure;
  if (json) process.stdout.write(`${JSON.stringify({ seed, done }, null, 2)}\n`);
  else for (const item of done) say(summaryOf(item));
  if (failure === undefined) return rm(folder, { recursive: true, force: true });
  process.stderr.write(`${reportOf(failure)}\nWhat it left is in ${folder}.\n`);
  process.exitCode = 1;
}

/** A line every few seconds, so that nobody has to wonder whether it still runs. */
function progressOf(say: (line: string) => void): (done: Done) => void {
  let last = performance.now();
  return ({ kind, rounds, seconds }) => {
    if (performance.now() - last < 5000) return;
    last = performance.now();
    say(`${kind}: ${rounds} rounds in ${seconds} s`);
  };
}

function whole(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError("It has to be a whole number.");
  return Number(text);
}

// Commands that were started go with this process.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));
await program.parseAsync();

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Chance, chanceOf } from "./chance.ts";
import { DEEDS, type Deed } from "./deeds.ts";
import type { Kind, Round } from "./kind.ts";
import { type Outcome, runCommand } from "./run-command.ts";
import { describeDifferences, differences, type Snapshot, snapshot } from "./snapshot.ts";
import { demand } from "./violation.ts";
import { callOf, checkEnding, copyWorkspace, runCodes, sharedWorkspace, type Workspace } from "./workspace.ts";

/** How often a command is killed before another has its turn. */
const KILLS = 3;

/**
 * Kills commands that write, at random times.
 *
 * @param make - makes the repository that they write to; another one to see that a fault is found.
 * @param deeds - the commands.
 * @returns the kind.
 */
export function kills(make: typeof sharedWorkspace = sharedWorkspace, deeds: readonly Deed[] = DEEDS): Kind {
  return {
    name: "kills",
    about: "kills each command that writes, at random times, and lets the next ones find and finish what was begun",
    async start(folder) {
      const template = await make(folder);
      return { round: (round) => killRound(template, join(folder, "slot"), deeds, round) };
    },
  };
}

/** What a killed command may leave. */
interface Expected {
  readonly deed: Deed;
  readonly parameters: readonly string[];
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** How long the whole command took. */
  readonly milliseconds: number;
  /** How long of that it was seen to write. */
  readonly writing: number;
}

async function killRound(
  template: Workspace,
  slot: string,
  deeds: readonly Deed[],
  { chance, number, count }: Round,
): Promise<void> {
  const deed = deeds[number % deeds.length] as Deed;
  const seed = chance.below(2 ** 32);
  const { workspace: whole, parameters, before } = await prepared(template, slot, deed, seed);
  const span = spanOf(() => isWriting(whole, deed));
  const { status, err, milliseconds } = await runCodes(whole, parameters);
  const writing = span();
  demand(status === 0 || status === 2, `${deed.name} to succeed when nobody disturbs it`, () => `${status} ${err}`);
  const expected: Expected = { deed, parameters, before, after: look(whole), milliseconds, writing };
  demand(differences(before, expected.after).length > 0, `${deed.name} to write something`, () => "no difference");
  for (let left = KILLS; left > 0; left--) {
    const { workspace } = await prepared(template, slot, deed, seed);
    await killOnce(workspace, expected, chance, count);
  }
}

async function prepared(template: Workspace, slot: string, deed: Deed, seed: number) {
  const workspace = await copyWorkspace(template, slot);
  const parameters = await deed.prepare(workspace, chanceOf(seed));
  return { workspace, parameters, before: look(workspace) };
}

async function killOnce(
  workspace: Workspace,
  expected: Expected,
  chance: Chance,
  count: Round["count"],
): Promise<void> {
  const { deed, parameters, milliseconds, writing } = expected;
  // Most of a run is reading: most of the kills come while it is seen to write.
  const since = chance.is(0.75) ? () => isWriting(workspace, deed) : undefined;
  // A little longer than that, as the last steps come when nothing is seen any more.
  const after = chance.share() * (since ? writing * 1.1 + 3 : milliseconds);
  const isAlone = chance.is(0.3);
  const ended = await runCodes(workspace, parameters, {}, { after, isAlone, ...(since && { since }) });
  count(ended.status === null ? `killed: ${deed.name}` : "ended before they were killed");
  demandWhole(workspace, expected);
  const isBegun = journalsOf(workspace).length > 0;
  if (isBegun) count("left something half done");
  await checkOnly(workspace, expected, isBegun);
  if (chance.is(0.5)) {
    const { err } = await finish(workspace, deed);
    if (/^finished/m.test(err)) count("finished by the next command");
    if (/^undid/m.test(err)) count("undone by the next command");
    demandSettled(workspace, expected);
  }
  await runAgain(workspace, expected);
}

/** Folders with something that a killed run was about to make, and that the next run makes anew. */
const HALF_MADE = /(?:^|\/)(?:dist|dist\.new|dist\.old|release)(?:\/|$)/;
const TEMPORARY = /\.codes-tmp$/;

/** Every file that is there is the old one or the new one, and no other. */
function demandWhole(workspace: Workspace, { deed, before, after }: Expected): void {
  const now = look(workspace);
  const isOf = (path: string, state: Snapshot) => now.get(path) === state.get(path);
  const paths = [...new Set([...now.keys(), ...before.keys(), ...after.keys()])];
  const wrong = paths.filter(
    (path) =>
      !isOf(path, before) && !isOf(path, after) && !TEMPORARY.test(path) && !HALF_MADE.test(path) && !isMade(path, now),
  );
  demand(wrong.length === 0, `${deed.name}, killed, to leave each file as it was or as it is to be`, () =>
    wrong.map((path) => `${path}: ${now.get(path) ?? "gone"}`).join("; "),
  );
  demandNotTaken(now, before, after);
}

/** A folder that was made for what has not come yet. */
function isMade(path: string, now: Snapshot): boolean {
  if (now.get(path) !== "folder") return false;
  return [...now].every(([other, what]) => !other.startsWith(`${path}/`) || what === "folder" || TEMPORARY.test(other));
}

/** What says that something is complete stands beside nothing but the complete thing. */
function demandNotTaken(now: Snapshot, before: Snapshot, after: Snapshot): void {
  for (const [mark, made] of [
    ["packages/acme-pay-codes/.dist-source", "packages/acme-pay-codes/dist"],
    ["release/packed.json", "release"],
  ] as const) {
    if (!now.has(mark)) continue;
    const below = (state: Snapshot) => part(state, [made, mark]);
    const isSame = [before, after].some((state) => differences(below(now), below(state)).length === 0);
    demand(isSame, `${made} to be complete where ${mark} says so`, () => describeDifferences(below(after), below(now)));
  }
}

function part(state: Snapshot, starts: readonly string[]): Snapshot {
  return new Map([...state].filter(([path]) => starts.some((start) => path === start || path.startsWith(`${start}/`))));
}

/** What is compiled where it is out of date, also by commands that write nothing else. */
const BUILT = /\/(?:(?:dist|data)(?:\.new|\.old)?|\.dist-source)(?:\/|$)/;

function withoutBuilt(state: Snapshot): Snapshot {
  return new Map([...state].filter(([path]) => !BUILT.test(path)));
}

/** A command that only checks says what is half done, and changes nothing. */
async function checkOnly(workspace: Workspace, { deed }: Expected, isBegun: boolean): Promise<void> {
  if (deed.check === undefined) return;
  const [state, journals] = [look(workspace), journalsOf(workspace)];
  const { status, out, err } = await runCodes(workspace, deed.check);
  const what = `codes ${deed.check.join(" ")} after ${deed.name} was killed`;
  if (isBegun)
    demand(status === 1 && /was killed and has left .* half done/.test(err), `${what} to name it and exit with 1`, () =>
      JSON.stringify({ status, out, err }),
    );
  else demand(!/was killed/.test(err), `${what} to find nothing half done`, () => err);
  const was = withoutBuilt(state);
  const is = withoutBuilt(look(workspace));
  demand(differences(was, is).length === 0, `${what} to change nothing`, () => describeDifferences(was, is));
  demand(journals.join() === journalsOf(workspace).join(), `${what} to leave the records`, () => "others");
}

const FINISH = join(import.meta.dirname, "finish.ts");

async function finish(workspace: Workspace, { places }: Deed): Promise<Outcome> {
  const call = callOf(workspace, []);
  const ended = await runCommand({ ...call, parameters: [FINISH, workspace.root, ...places] });
  checkEnding(["finish"], ended, false);
  demand(ended.status === 0, "the next command that writes to finish or undo what was begun", () => ended.err);
  demand(!/not replayed/.test(ended.err), "what was begun to be finished or undone", () => ended.err);
  return ended;
}

/** What belongs together is all old or all new, and nothing is left of how it was made. */
function demandSettled(workspace: Workspace, { deed, before, after }: Expected): void {
  const now = look(workspace);
  const left = [...now.keys()].filter((path) => TEMPORARY.test(path) && !HALF_MADE.test(path));
  demand(left.length === 0, "no temporary files", () => left.join(", "));
  demand(journalsOf(workspace).length === 0, "no record of what was begun", () => journalsOf(workspace).join(", "));
  for (const starts of deed.together) {
    const of = (state: Snapshot) => new Map([...part(state, starts)].filter(([path]) => !HALF_MADE.test(path)));
    const isSame = [before, after].some((state) => differences(of(state), of(now)).length === 0);
    demand(isSame, `${starts.join(" and ")} to be all old or all new after ${deed.name} was killed`, () =>
      [describeDifferences(of(before), of(now)), describeDifferences(of(after), of(now))].join(" / "),
    );
  }
}

/** The same command, run again, comes to where it would have come undisturbed. */
async function runAgain(workspace: Workspace, expected: Expected): Promise<void> {
  const { deed, parameters, after } = expected;
  const { status, err } = await runCodes(workspace, parameters);
  demand(status === 0 || status === 2 || deed.again.includes(status ?? -1), `${deed.name}, run again, to succeed`, () =>
    JSON.stringify({ status, err }),
  );
  const now = look(workspace);
  const isSame = differences(after, now).length === 0;
  demand(isSame, `${deed.name}, killed and run again, to leave what it leaves undisturbed`, () =>
    describeDifferences(after, now),
  );
  if (deed.check === undefined || !deed.isClean) return;
  const clean = await runCodes(workspace, deed.check);
  demand(clean.status === 0, `codes ${deed.check.join(" ")} to find nothing afterwards`, () => clean.err);
}

/** Everything of the repository that commands may change. */
function look({ root }: Workspace): Snapshot {
  const isSeen = (path: string) => !/^(?:node_modules|generator\/(?:src|node_modules))$/.test(path);
  return snapshot(root, isSeen);
}

/** Names of the records of what runs have begun. */
export function journalsOf({ cache }: Workspace): string[] {
  const folder = join(cache, "payment-codes/unfinished");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
}

/** Starts to look whether something is so; what is returned ends it, and says for how long it was. */
function spanOf(isSo: () => boolean): () => number {
  let [first, last] = [0, 0];
  const watch = setInterval(() => {
    if (!isSo()) return;
    last = performance.now();
    first ||= last;
  }, 1);
  return () => {
    clearInterval(watch);
    return last - first;
  };
}

function isWriting(workspace: Workspace, { isWriting: isSeen }: Deed): boolean {
  return isSeen ? isSeen(workspace) : journalsOf(workspace).length > 0;
}

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Chance } from "./chance.ts";
import { newCode } from "./deeds.ts";
import { journalsOf } from "./kills.ts";
import type { Kind, Round } from "./kind.ts";
import { acceptedRows, PAGE, pageOf } from "./page.ts";
import type { Outcome } from "./run-command.ts";
import { snapshot } from "./snapshot.ts";
import { demand } from "./violation.ts";
import { copyWorkspace, runCodes, sharedWorkspace, type Workspace } from "./workspace.ts";

/** Runs several commands that write at once. */
export const parallel: Kind = {
  name: "parallel",
  about: "runs several commands that write at once, kills some of them, and looks for what was lost",
  async start(folder) {
    const template = await sharedWorkspace(folder);
    return { round: (round) => crowd(template, join(folder, "slot"), round) };
  },
};

/** A command among others, and how it may end. */
interface Member {
  readonly parameters: readonly string[];
  readonly statuses: readonly number[];
  /** Files, below the repository, with text that is there once this has come to its end. */
  readonly leaves: readonly (readonly [file: string, text: string])[];
}

const CARD = "catalog/acme-pay/card.yaml";
const ROWS = "catalog/acme-pay/docs/response-codes.rows.tsv";

/** Codes of other rows than those that pages of this round bring. */
function codeMember(chance: Chance, number: number): Member {
  const parameters = newCode(chance, number, true);
  const [code = "", name = ""] = [parameters[4], parameters[6]];
  const leaves = [
    [CARD, `name: ${name}\n`],
    [ROWS, `\t${code}\t`],
  ] as const;
  return { parameters, statuses: [0], leaves };
}

async function membersOf(workspace: Workspace, chance: Chance): Promise<Member[]> {
  // A page that moves every line and says of one code no more, so that the whole catalog changes.
  const rows = (await acceptedRows(workspace)).map((row) => ({ ...row }));
  if (chance.is(0.5)) rows.splice(chance.below(10), 1);
  const page = pageOf(rows, "pipe table");
  await writeFile(join(workspace.root, page.name), page.text);
  const first = chance.below(20);
  const codes = Array.from({ length: 2 + chance.below(3) }, (_item, index) => codeMember(chance, first + index));
  const provider = "crowd-pay";
  const others: Member[] = [
    {
      parameters: ["new", "provider", provider],
      statuses: [0],
      leaves: [[`catalog/${provider}/provider.yaml`, `id: ${provider}\n`]],
    },
    // A provider that is new in this moment is a draft, which keeps all from being generated.
    { parameters: ["generate", "acme-pay"], statuses: [0, 1], leaves: [] },
    { parameters: ["generate"], statuses: [0, 1], leaves: [] },
    {
      parameters: ["docs", "update", ...PAGE, page.name, "--write", "--date", "2025-02-03"],
      statuses: [0, 1, 2],
      leaves: [],
    },
    { parameters: ["build"], statuses: [0], leaves: [] },
    { parameters: ["build", "--if-needed"], statuses: [0], leaves: [] },
    { parameters: ["release", "rules"], statuses: [0], leaves: [] },
    { parameters: ["docs", "list"], statuses: [0, 1], leaves: [] },
    { parameters: ["generate", "--check"], statuses: [0, 1], leaves: [] },
  ];
  const chosen = others.filter(() => chance.is(0.35));
  // What is not on the page is no row of it: who follows the page takes it out of the lock, and keeps the entry.
  if (chosen.some(({ parameters }) => parameters[1] === "update"))
    return [...codes.map((code) => ({ ...code, leaves: code.leaves.slice(0, 1) })), ...chosen].sort(byOrder);
  return [...codes, ...chosen].sort(byOrder);
}

const byOrder = (a: Member, b: Member) => orderOf(a) - orderOf(b);

/** Not always the same one first; the same in each repetition. */
function orderOf({ parameters }: Member): number {
  return [...parameters.join(" ")].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
}

async function crowd(template: Workspace, slot: string, { chance, count }: Round): Promise<void> {
  const workspace = await copyWorkspace(template, slot);
  const members = await membersOf(workspace, chance);
  const doomed = chance.is(0.4) ? chance.below(members.length) : -1;
  const after = 200 + chance.below(1500);
  const ended = await Promise.all(
    members.map(({ parameters }, index) =>
      runCodes(workspace, parameters, {}, index === doomed ? { after, isAlone: false } : undefined),
    ),
  );
  const crowdOf = members.map(({ parameters }) => `codes ${parameters.slice(0, 5).join(" ")}`).join(" | ");
  for (const [index, { parameters, statuses }] of members.entries()) {
    const { status, err } = ended[index] as Outcome;
    if (status === null) continue;
    demand(
      statuses.includes(status),
      `codes ${parameters.join(" ")}, beside ${crowdOf}, to end with ${statuses.join(" or ")}`,
      () => JSON.stringify({ status, err }),
    );
  }
  if (doomed >= 0 && ended[doomed]?.status === null) count("commands killed among others");
  count("commands run at once", members.length);
  // Whoever comes next finishes what the killed one has begun.
  const next = codeMember(chance, 39);
  const { status, err } = await runCodes(workspace, next.parameters);
  demand(status === 0, `the next command to succeed after ${crowdOf}`, () => JSON.stringify({ status, err }));
  await demandNothingLost(workspace, [...members, next], ended, crowdOf);
  await demandGenerates(workspace, crowdOf);
}

/** What each command has written is there once, and that of the killed one once or not at all. */
async function demandNothingLost(
  { root, cache }: Workspace,
  members: readonly Member[],
  ended: readonly Outcome[],
  crowdOf: string,
): Promise<void> {
  for (const [index, { leaves, parameters }] of members.entries()) {
    const isKilled = ended[index] !== undefined && ended[index].status === null;
    const times = await Promise.all(
      leaves.map(
        async ([file, text]) => (await readFile(join(root, file), "utf8").catch(() => "")).split(text).length - 1,
      ),
    );
    const isWhole = times.every((found) => found === 1) || (isKilled && times.every((found) => found === 0));
    demand(isWhole, `what codes ${parameters.join(" ")} wrote to be there once, after ${crowdOf}`, () =>
      JSON.stringify({ leaves, times }),
    );
  }
  const state = snapshot(root, (path) => !/^(?:node_modules|generator\/(?:src|node_modules))$/.test(path));
  const left = [...state.keys()].filter(
    (path) => path.endsWith(".codes-tmp") && !/\/dist(?:\.new|\.old)?\//.test(path),
  );
  demand(left.length === 0, `no temporary files after ${crowdOf}`, () => left.join(", "));
  // What was begun in folders that nobody has written to since is still named; it is not lost.
  const journals = journalsOf({ root, cache });
  demand(journals.length <= 1, `no more than one thing half done after ${crowdOf}`, () => journals.join(", "));
}

/** The package can be generated, or it is said in words what keeps it from that. */
async function demandGenerates(workspace: Workspace, crowdOf: string): Promise<void> {
  const { status, err } = await runCodes(workspace, ["generate", "acme-pay"]);
  const isOpen = status === 1 && /in the catalog; nothing was written/.test(err);
  demand(status === 0 || isOpen, `generate to succeed after ${crowdOf}`, () => JSON.stringify({ status, err }));
  if (status !== 0) return;
  const check = await runCodes(workspace, ["generate", "acme-pay", "--check"]);
  demand(check.status === 0, `generate --check to find nothing after ${crowdOf}`, () => JSON.stringify(check));
}

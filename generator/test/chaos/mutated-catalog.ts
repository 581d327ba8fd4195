import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Reader, startReader } from "./ask-reader.ts";
import type { Chance } from "./chance.ts";
import { newCode } from "./deeds.ts";
import type { Kind, Round } from "./kind.ts";
import { mutate } from "./mutate-bytes.ts";
import { acceptedRows, PAGE, pageOf } from "./page.ts";
import { describeDifferences, differences, snapshot } from "./snapshot.ts";
import { demand } from "./violation.ts";
import { copyWorkspace, runCodes, sharedWorkspace, type Workspace } from "./workspace.ts";

/** Catalogs that are loaded in each round, beside the one that a command gets. */
const LOADS = 40;

/**
 * Damages files of the catalog, and lets commands have it.
 *
 * @param make - makes the repository; another one to see that a fault is found.
 * @param start - starts what loads catalogs.
 * @returns the kind.
 */
export function mutatedCatalog(
  make: typeof sharedWorkspace = sharedWorkspace,
  start: typeof startReader = startReader,
): Kind {
  return {
    name: "mutated-catalog",
    about: "damages catalog files, puts links and pipes in their place, and runs commands on them",
    async start(folder) {
      const template = await make(folder);
      const catalog = join(folder, "loaded");
      await cp(join(template.root, "catalog"), catalog, { recursive: true });
      const reader = start();
      return {
        async round(round) {
          await loadDamaged(catalog, reader, round);
          await runOnDamaged(template, join(folder, "slot"), round);
        },
        end: reader.end,
      };
    },
  };
}

async function filesOf(catalog: string): Promise<string[]> {
  return (await readdir(catalog, { recursive: true })).filter((path) => /\.(?:yaml|tsv)$/.test(path)).sort();
}

/** Files that decide most are damaged most. */
function chooseFile(files: readonly string[], chance: Chance): string {
  const own = files.filter((path) => path.startsWith("acme-pay/"));
  return chance.of(chance.is(0.7) ? own : files);
}

async function loadDamaged(catalog: string, { ask }: Reader, { chance, count }: Round): Promise<void> {
  const files = await filesOf(catalog);
  for (let left = LOADS; left > 0; left--) {
    const path = chooseFile(files, chance);
    const bytes = await readFile(join(catalog, path));
    const { bytes: damaged, what, isCut } = mutate(bytes, chance);
    await writeFile(join(catalog, path), damaged);
    const question = { catalog, provider: "acme-pay" };
    // A grammar is only read with its page.
    const isGrammar = path.startsWith("acme-pay/docs/") && path.endsWith(".yaml");
    const named = `${path}, ${what.join(", ")}`;
    const answer = await ask(
      isGrammar ? { ...question, doc: PAGE[1], page: join(catalog, "no-page.txt") } : question,
      named,
    );
    demand(!(isCut && answer.is === "read"), `${named} to be refused: it lost its end`, () => answer.text);
    await writeFile(join(catalog, path), bytes);
    count(answer.is === "read" ? "damaged catalogs loaded" : "damaged catalogs refused");
  }
}

/** Puts something else than a file where a file belongs, or beside it. */
const STRANGE: readonly [what: string, put: (file: string, catalog: string) => Promise<void>][] = [
  ["a link to itself", (file) => symlink(file, file)],
  ["a link out of the repository", (file) => symlink("/etc/hostname", file)],
  ["a link to a device", (file) => symlink("/dev/zero", file)],
  ["a link to another file of the catalog", (file, catalog) => symlink(join(catalog, "taxonomy.yaml"), file)],
  ["a folder", async (file) => void (await mkdir(file))],
  ["a pipe", async (file) => void execFileSync("mkfifo", [file])],
  [
    "a file of 300 MiB",
    async (file) => {
      await writeFile(file, "");
      await truncate(file, 300 * 1024 * 1024);
    },
  ],
];

type Damage = { readonly what: string; readonly isCut: boolean };

async function damage(catalog: string, chance: Chance): Promise<Damage> {
  const path = chooseFile(await filesOf(catalog), chance);
  const file = join(catalog, path);
  if (chance.is(0.25)) {
    const [what, put] = chance.of(STRANGE);
    await rm(file);
    await put(file, catalog);
    return { what: `${what} for ${path}`, isCut: false };
  }
  const { bytes, what, isCut } = mutate(await readFile(file), chance);
  await writeFile(file, bytes);
  // A grammar is not read by every command.
  return { what: `${path}, ${what.join(", ")}`, isCut: isCut && !/\/docs\/.*\.yaml$/.test(path) };
}

/** Commands that get a damaged catalog; those that only read change nothing, whatever they find. */
async function chooseCommand(workspace: Workspace, chance: Chance) {
  const { text, name } = pageOf(await acceptedRows(workspace), "html table");
  const page = join(workspace.root, name);
  await writeFile(page, text);
  const update = ["docs", "update", ...PAGE, page];
  return chance.of<{ readonly parameters: readonly string[]; readonly isReading: boolean }>([
    { parameters: ["generate"], isReading: false },
    { parameters: ["generate"], isReading: false },
    { parameters: ["generate", "--check"], isReading: true },
    { parameters: ["docs", "check"], isReading: true },
    { parameters: ["docs", "list"], isReading: true },
    { parameters: ["stats"], isReading: true },
    { parameters: update, isReading: true },
    { parameters: [...update, "--write"], isReading: false },
    { parameters: newCode(chance, chance.below(40), true), isReading: false },
    { parameters: ["new", "provider", "other-pay"], isReading: false },
  ]);
}

async function runOnDamaged(template: Workspace, slot: string, { chance, count }: Round): Promise<void> {
  const workspace = await copyWorkspace(template, slot);
  const { parameters, isReading } = await chooseCommand(workspace, chance);
  const { what, isCut } = await damage(join(workspace.root, "catalog"), chance);
  const look = () => snapshot(workspace.root, (path) => !/^(?:node_modules|generator)$/.test(path));
  const before = look();
  const { status, out, err } = await runCodes(workspace, parameters);
  const after = look();
  const command = `codes ${parameters.slice(0, 3).join(" ")} with ${what}`;
  const said = () => JSON.stringify({ status, out: out.slice(0, 500), err: err.slice(0, 1500) });
  if (isReading || status === 1 || status === 3)
    demand(differences(before, after).length === 0, `${command}, status ${status}, to change nothing`, () =>
      describeDifferences(before, after),
    );
  if (parameters[0] === "generate") {
    demand(!isCut || status === 1, `${command} to be refused: it lost its end`, said);
    if (status === 0) {
      const check = await runCodes(workspace, ["generate", "--check"]);
      demand(isReading || check.status === 0, `${command} to write what generate --check accepts`, () => check.err);
    }
  }
  count(`commands on a damaged catalog, status ${status}`);
}

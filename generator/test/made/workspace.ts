import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generateChanged } from "../../src/generate/changed.ts";
import type { Generated } from "../../src/generate/generated.ts";
import { emptyFolder, tree } from "../catalog-copy.ts";
import { filesOf, smallCatalog, TINY } from "../rules/small-catalog.ts";

/** A provider beside the tiny one, which builds on no standard. */
export const PLAIN = "plain";

/** What a run of the generator printed or returned, and what it left on the disk. */
export interface Outcome {
  /** What was done for each provider, or the message of the error; without the name of the folder. */
  readonly said: string;
  /** Everything in the folder, by path. */
  readonly left: ReadonlyMap<string, string>;
}

/**
 * Writes two small providers and a README with a place for the table, with nothing generated yet.
 *
 * @returns the folder, with `catalog` in it; packages are to be written to `packages`.
 */
export async function workspace(): Promise<string> {
  const folder = await emptyFolder();
  const plain = smallCatalog();
  const { provider, card } = plain;
  Object.assign(provider, {
    ...{ id: PLAIN, name: "Plain", identifier: "Plain", summary: "Codes of Plain." },
    spaces: provider.spaces.filter(({ id }) => id === "card"),
    envelopes: [{ id: "answer", codes: [{ field: "card", space: "card", layer: "detail" }] }],
    notifications: undefined,
    signatureKeys: undefined,
    example: { body: { card: "05" }, space: "card", name: card.entries[0]?.name },
  });
  plain.rows.splice(0, plain.rows.length, ...plain.rows.filter(({ space }) => space === "card"));
  const own = [...filesOf(plain)].filter(([path]) => path.startsWith(`${TINY}/`) && !/(?:pay|cases)\.yaml$/.test(path));
  const files = [...filesOf(smallCatalog()), ...own.map(([path, text]) => [path.replace(TINY, PLAIN), text] as const)];
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, "catalog", path)), { recursive: true });
    await writeFile(join(folder, "catalog", path), text);
  }
  const table = "<!-- packages, written by `npm run codes -- generate` -->\n<!-- end of packages -->\n";
  await writeFile(join(folder, "README.md"), `# Codes\n\n${table}`);
  return folder;
}

/** What is asked of the generator. */
export interface Asked {
  readonly providers: readonly string[];
  readonly check: boolean;
  /** Without one, everything is made anew. */
  readonly generator?: string | undefined;
}

/**
 * Generates in a workspace.
 *
 * @param folder - the workspace.
 * @param asked - what is generated, and by what.
 * @returns what came of it.
 */
export async function run(folder: string, { generator, ...asked }: Asked): Promise<Outcome> {
  const done: Generated[] = [];
  const places = { catalog: join(folder, "catalog"), out: join(folder, "packages") };
  const said = await generateChanged({ ...places, ...asked, generator }, (item) => done.push(item)).then(
    (all) => JSON.stringify({ all, done }),
    (error: Error) => `${error.name}: ${error.message}`,
  );
  return { said: said.replaceAll(folder, "FOLDER"), left: await tree(folder) };
}

/**
 * Generates in a copy of a workspace, with nothing known of earlier runs.
 *
 * @param folder - the workspace, which stays as it is.
 * @param asked - what is generated.
 * @returns what came of it.
 */
export async function runAnew(folder: string, asked: Omit<Asked, "generator">): Promise<Outcome> {
  const copy = join(await emptyFolder(), "copy");
  await cp(folder, copy, { recursive: true, verbatimSymlinks: true });
  return run(copy, asked);
}

/**
 * Finds what is remembered.
 *
 * @param cache - the folder that `XDG_CACHE_HOME` names.
 * @param ending - of the files: `.made` about packages, `.data` about files of a catalog; empty for both.
 * @returns paths of the files, sorted.
 */
export async function remembered(cache: string, ending: string): Promise<string[]> {
  const folder = join(cache, "payment-codes", "made");
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Changes the text of a file.
 *
 * @param path - the file.
 * @param change - makes the new text.
 */
export async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, "utf8")));
}

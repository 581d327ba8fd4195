import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CATALOG } from "../../src/places.ts";
import { GLOSSARY, KLIKOO, LAYOUTS, pageIn } from "../pages/layouts.ts";
import { type Reader, startReader } from "./ask-reader.ts";
import type { Chance } from "./chance.ts";
import { changedRows } from "./deeds.ts";
import type { Kind, Round } from "./kind.ts";
import { mutate } from "./mutate-bytes.ts";
import { acceptedRows, PAGE, pageOf } from "./page.ts";
import { describeDifferences, differences, snapshot } from "./snapshot.ts";
import { demand } from "./violation.ts";
import { copyWorkspace, runCodes, sharedWorkspace, type Workspace } from "./workspace.ts";

/** Pages that are read in each round, beside the one that commands get. */
const READS = 40;
const MIB = 1024 * 1024;
/** Of the processor, per MiB that was begun. */
const MOST_MS_PER_MIB = 2000;

/** Damages pages, and lets commands follow them. */
export const mutatedPages: Kind = {
  name: "mutated-pages",
  about: "damages saved pages in every layout, reads them, and follows them with and without --write",
  async start(folder) {
    const template = await sharedWorkspace(folder);
    const reader = startReader();
    return {
      async round(round) {
        await readDamaged(template, folder, reader, round);
        await followDamaged(template, join(folder, "slot"), round);
      },
      end: reader.end,
    };
  },
};

interface Page {
  readonly catalog: string;
  readonly provider: string;
  readonly doc: string;
  readonly name: string;
  readonly bytes: Buffer;
}

const ENDINGS = { text: "txt", markdown: "md", html: "html" } as const;

/** A page of the small provider or of one of the real ones, in our own words and in some layout. */
async function choosePage(workspace: Workspace, chance: Chance): Promise<Page> {
  const layout = chance.of(LAYOUTS);
  if (chance.is(0.5)) {
    const { text, name } = pageOf(changedRows(await acceptedRows(workspace), chance), layout);
    const [provider, doc] = PAGE;
    return { catalog: join(workspace.root, "catalog"), provider, doc, name, bytes: Buffer.from(text) };
  }
  const isGlossary = chance.is(0.5);
  const { text, format } = pageIn(layout, isGlossary ? GLOSSARY : KLIKOO);
  const [provider, doc] = isGlossary ? ["doku", "error-codes-glossary"] : ["klikoo", "response-code"];
  return { catalog: CATALOG, provider, doc, name: `page.${ENDINGS[format]}`, bytes: Buffer.from(text) };
}

/** Damages a page, and blows some up to the largest size that is read. */
function damaged({ bytes }: Page, chance: Chance): { readonly bytes: Buffer; readonly what: string } {
  const { bytes: changed, what } = mutate(bytes, chance);
  if (!chance.is(0.05) || changed.length === 0) return { bytes: changed, what: what.join(", ") };
  const size = 1 + chance.below(Math.floor((4.2 * MIB) / changed.length));
  return {
    bytes: Buffer.concat(Array.from({ length: size }, () => changed)),
    what: `${what.join(", ")}, ${size} times`,
  };
}

async function readDamaged(
  template: Workspace,
  folder: string,
  { ask }: Reader,
  { chance, count }: Round,
): Promise<void> {
  for (let left = READS; left > 0; left--) {
    const page = await choosePage(template, chance);
    const { bytes, what } = damaged(page, chance);
    const file = join(folder, page.name);
    await writeFile(file, bytes);
    const { catalog, provider, doc } = page;
    const named = `${provider} ${doc} as ${page.name}, ${what}`;
    const { is, cpu } = await ask({ catalog, provider, doc, page: file }, named);
    const most = MOST_MS_PER_MIB * Math.max(1, Math.ceil(bytes.length / MIB));
    demand(cpu < most, `${named}, ${bytes.length} bytes, to be read in ${most} ms`, () => `${Math.round(cpu)} ms`);
    count(is === "read" ? "damaged pages read" : "damaged pages refused");
    count("bytes of damaged pages", bytes.length);
  }
}

async function followDamaged(template: Workspace, slot: string, { chance, count }: Round): Promise<void> {
  const workspace = await copyWorkspace(template, slot);
  const { text, name } = pageOf(changedRows(await acceptedRows(workspace), chance), chance.of(LAYOUTS));
  const { bytes, what } = mutate(Buffer.from(text), chance);
  const page = join(slot, name);
  await writeFile(page, bytes);
  const update = ["docs", "update", ...PAGE, page, "--date", "2025-02-03"];
  const look = () => snapshot(workspace.root, (path) => !/^(?:node_modules|generator)$/.test(path));
  const before = look();
  const dry = await runCodes(workspace, update);
  const command = `docs update of a page (${name}, ${what.join(", ")})`;
  demand(differences(before, look()).length === 0, `${command} without --write to change nothing`, () =>
    describeDifferences(before, look()),
  );
  const wet = await runCodes(workspace, [...update, "--write"]);
  const said = () => JSON.stringify({ dry: dry.status, wet: wet.status, err: wet.err.slice(0, 1500) });
  demand(wet.status === dry.status || wet.status === 1, `${command} to end alike with and without --write`, said);
  if (wet.status === 1 || wet.status === 3)
    demand(differences(before, look()).length === 0, `${command}, refused, to change nothing`, () =>
      describeDifferences(before, look()),
    );
  else {
    // It may be open what an entry means; then it is refused in words, and the package is the old one.
    const check = await runCodes(workspace, ["generate", "--check"]);
    const isOpen = check.status === 1 && /in the catalog; nothing was written/.test(check.err);
    demand(check.status === 0 || isOpen, `${command} --write to leave a catalog that loads, or says what is open`, () =>
      JSON.stringify(check),
    );
    const again = await runCodes(workspace, [...update, "--write"]);
    demand(again.status === 0, `${command} --write to find nothing new the second time`, () => JSON.stringify(again));
  }
  count(`damaged pages followed, status ${wet.status}`);
}

import { z } from "zod";
import { CommandError } from "../../command-error.ts";
import type { Place } from "../../files/place.ts";
import { readText } from "../../files/read.ts";
import { replaceFile } from "../../files/replace.ts";
import { openState, statePath } from "../../files/state-folder.ts";
import { explainSystemError } from "../../files/system-error.ts";
import type { PageRow } from "../read/row.ts";

/** Explanations by their hash, as the lock has it. */
export type Explanations = ReadonlyMap<string, string>;

const SHAPE = z.record(z.string().regex(/^[0-9a-f]{16}$/), z.string());

/**
 * Reads the explanations that the hashes of a lock stand for. They are the provider's texts, so they are kept in the
 * user's state folder and never in the repository; without them, a change of an explanation shows only the new text.
 *
 * @param catalog - the catalog.
 * @param provider - id of the provider.
 * @param doc - id of the page.
 * @returns what is known; nothing where this user read no such page here.
 */
export async function knownExplanations(catalog: Place, provider: string, doc: string): Promise<Explanations> {
  const folder = await statePath("pages", [catalog]);
  if (folder === undefined) return new Map();
  try {
    const known = SHAPE.safeParse(JSON.parse((await readText(folder, nameOf(provider, doc))) ?? ""));
    return new Map(Object.entries(known.data ?? {}));
  } catch {
    // A damaged file is as good as none, and is replaced by the next page that is read.
    return new Map();
  }
}

/**
 * Keeps the explanations of a page for the next time it changes, together with those that its lock still stands for.
 *
 * @param catalog - the catalog.
 * @param page - which page, its rows, the lock, and the explanations that are known of both.
 */
export async function keepExplanations(
  catalog: Place,
  page: {
    readonly provider: string;
    readonly doc: string;
    readonly rows: readonly PageRow[];
    readonly texts: Explanations;
  },
): Promise<void> {
  const hashes = new Set(page.rows.map(({ hash }) => hash));
  const kept = [...page.texts].filter(([hash]) => hashes.has(hash)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (kept.length === 0) return;
  const content = `${JSON.stringify(Object.fromEntries(kept), null, 1)}\n`;
  const name = nameOf(page.provider, page.doc);
  try {
    const folder = await openState("pages", [catalog]);
    if ((await readText(folder, name)) !== content) await replaceFile(folder, name, content);
  } catch (error) {
    // It is only there to show more: a full disk or an unsafe folder keeps nobody from following a page.
    if (!(error instanceof CommandError) && explainSystemError(error) === undefined) throw error;
  }
}

function nameOf(provider: string, doc: string): string {
  return `${provider}-${doc}.json`;
}

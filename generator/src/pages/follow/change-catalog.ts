import { everyEntry } from "../../catalog/every-entry.ts";
import type { ProviderSource } from "../../catalog/load.ts";
import type { Entry, Model, Space } from "../../catalog/model.ts";
import { lockPath } from "../../catalog/read-lock.ts";
import { formatRows } from "../../catalog/rows.ts";
import { entriesOf } from "../../catalog/rules/sources.ts";
import { CommandError } from "../../command-error.ts";
import { type EntryGoal, editEntries, editValue } from "../../edit/edit-entry.ts";
import type { Draft, EntryDraft } from "../../edit/entry-text.ts";
import { emptySpace, insertEntries } from "../../edit/insert-entry.ts";
import type { PageRow } from "../read/row.ts";
import { type Comparison, isCodeChange, type RowPair } from "./compare-rows.ts";
import { draftEntry, draftInPlaceOf } from "./draft-entry.ts";
import type { Explanations } from "./explanations.ts";
import { isSameWording } from "./same-wording.ts";

/** The catalog before the change. */
export interface CatalogBefore {
  readonly source: ProviderSource;
  readonly model: Model;
  readonly doc: string;
  readonly lock: readonly PageRow[];
}

/** What the page says now. */
export interface PageNow {
  readonly rows: readonly PageRow[];
  readonly comparison: Comparison;
  /** What is known of the explanations before and now. */
  readonly texts: Explanations;
  /** YYYY-MM-DD; needed if codes were removed. */
  readonly date: string | undefined;
}

/** What changes about an entry, as it is collected row by row. */
interface Collected {
  readonly entry: Entry;
  /** Lines of its rows on the page. */
  readonly lines: number[];
  readonly messages: string[];
  documented: string | null | undefined;
  review: boolean;
}

/**
 * Computes the catalog changes for a changed page. New codes become drafts; new wordings are added to
 * the old ones; removed codes are marked and kept. Nothing that reports a payment as successful or
 * failed is accepted without review by a person.
 *
 * @param before - the catalog as it is.
 * @param now - what the page says.
 * @returns the new content of each file that changes, by path in the catalog, the lock among them.
 * @throws CommandError when codes were removed and no removal date is known, or a file cannot be edited.
 */
export function changeCatalog(before: CatalogBefore, now: PageNow): Map<string, string> {
  const { model, doc, lock } = before;
  const collected = new Map<Entry, Collected>();
  const collect = (entry: Entry): Collected => {
    const known = collected.get(entry);
    if (known) return known;
    const fresh: Collected = { entry, lines: [], messages: [], documented: undefined, review: false };
    collected.set(entry, fresh);
    return fresh;
  };
  const owners = ownersOf(model, doc, lock);
  for (const entry of owners.values()) collect(entry);

  const unowned: PageRow[] = now.comparison.changes.flatMap(({ kind, now: row }) =>
    kind === "added" && row?.kind === "code" ? [row] : [],
  );
  const codePairs = now.comparison.pairs.filter(({ now: row }) => row.kind === "code");
  const pairsOf = Map.groupBy(codePairs, ({ was }) => owners.get(was));
  const explained = new Set(
    now.comparison.changes.flatMap((change) =>
      change.kind === "explained" && isCodeChange(change) ? [change.now] : [],
    ),
  );
  for (const pair of codePairs) {
    const entry = owners.get(pair.was);
    if (entry && staysWith(pair, pairsOf.get(entry) ?? [])) takeRow(collect(entry), pair, explained.has(pair.now));
    else unowned.push(pair.now);
  }
  // A code in another spelling: the entry of the old one stays, and a draft takes over what it says.
  const inPlaceOf = new Map<PageRow, Entry>();
  for (const { kind, was, now: row } of now.comparison.changes) {
    if (kind !== "renamed" || !was || row?.kind !== "code") continue;
    const entry = owners.get(was);
    if (entry) inPlaceOf.set(row, entry);
    unowned.push(row);
  }

  const drafts = new Map<Space, Drafts>();
  for (const row of unowned.sort((a, b) => a.line - b.line)) {
    const space = model.spaces.find(({ id }) => id === row.space);
    if (!space)
      throw new CommandError(`the grammar of ${doc} names the space ${row.space}, which ${model.id} does not have`);
    const entry = entryFor(row, space, model);
    if (entry) {
      const into = collect(entry);
      into.lines.push(row.line);
      if (row.message !== "" && !entry.messages.includes(row.message)) into.messages.push(row.message);
      // What was written without its message may be about something else.
      const isCompleted = isIncomplete(entry) && (row.message !== "" || row.documented !== "");
      if (isCompleted && row.documented !== "") into.documented = row.documented;
      into.review ||= entry.undocumentedSince !== null || isCompleted;
    } else addDraft(row, inPlaceOf.get(row), doc, space, model, drafts);
  }
  return filesOf(before, now, collected, drafts);
}

/** The entry of each row of the lock. */
function ownersOf(model: Model, doc: string, lock: readonly PageRow[]): Map<PageRow, Entry> {
  const byLine = new Map<number, Entry[]>();
  for (const entry of model.spaces.flatMap(everyEntry))
    for (const place of entry.sources)
      if ("doc" in place && place.doc === doc && entry.undocumentedSince === null)
        byLine.set(place.line, [...(byLine.get(place.line) ?? []), entry]);
  return new Map(
    lock.flatMap((row) => {
      const entries = row.kind === "code" ? (byLine.get(row.line) ?? []) : [];
      const [entry] = entries.length > 1 ? entriesOf(row, entries) : entries;
      return entry ? [[row, entry] as const] : [];
    }),
  );
}

/** Whether a row still fits its entry; a row whose label or meaning now differs from the others gets its own entry. */
function staysWith(pair: RowPair, ofEntry: readonly RowPair[]): boolean {
  const { was, now } = pair;
  const isOther =
    was.documented !== now.documented || (was.message !== now.message && !isSameWording(was.message, now.message));
  if (!isOther) return true;
  return ofEntry.every(
    (other) => other.now.documented === now.documented && (other.now.message === now.message || other === pair),
  );
}

function takeRow(into: Collected, { was, now }: RowPair, isExplained: boolean): void {
  into.lines.push(now.line);
  into.review ||= isExplained;
  if (now.message !== was.message) {
    if (now.message !== "" && !into.entry.messages.includes(now.message)) into.messages.push(now.message);
    into.review ||= !isSameWording(was.message, now.message);
  }
  if (now.documented !== was.documented) {
    into.documented = now.documented === "" ? null : now.documented;
    into.review = true;
  }
}

/** An existing entry of the provider that fits a row without an entry. */
function entryFor(row: PageRow, space: Space, model: Model): Entry | undefined {
  const own = space.entries.filter(
    (entry) =>
      entry.origin.file.name === `catalog/${model.id}/${space.id}.yaml` &&
      entry.code === row.code &&
      (entry.network ?? "") === row.network &&
      ((entry.documented ?? "") === row.documented || (entry.documented === null && isIncomplete(entry))),
  );
  const exact = own.find(({ messages }) => row.message === "" || messages.includes(row.message));
  if (exact) return exact;
  const near = own.filter(({ messages }) => messages.some((message) => isSameWording(message, row.message)));
  if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  // Known from elsewhere, without what the page says: it is completed, and a person looks at it.
  const incomplete = own.filter(isIncomplete);
  return incomplete.length === 1 ? incomplete[0] : undefined;
}

/** Whether nothing is known of what comes with a code: neither a message nor a label. */
function isIncomplete({ messages, documented }: Entry): boolean {
  return messages.length === 0 && documented === null;
}

/** The drafts for a space. */
interface Drafts {
  readonly list: Draft[];
  /** Index in the list, by the content of the row. */
  readonly bySaid: Map<string, number>;
  /** Names used in the space, including those of the drafts. */
  readonly names: Set<string>;
  /** Code and network of drafts that have the name of their pattern. */
  readonly unnamed: Set<string>;
}

/** Rows with the same content become one draft. */
function addDraft(
  row: PageRow,
  before: Entry | undefined,
  doc: string,
  space: Space,
  model: Model,
  drafts: Map<Space, Drafts>,
): void {
  const known = drafts.get(space);
  const names = known?.names ?? new Set(everyEntry(space).map(({ name }) => name));
  const own: Drafts = known ?? { list: [], bySaid: new Map(), names, unnamed: new Set() };
  drafts.set(space, own);
  const said = JSON.stringify([row.code, row.network, row.documented, row.message]);
  const index = own.bySaid.get(said);
  const same = index === undefined ? undefined : own.list[index];
  if (index !== undefined && same) {
    const { sources } = same as Pick<EntryDraft, "sources">;
    own.list[index] = { ...same, sources: { [doc]: [...(sources?.[doc] ?? []), String(row.line)] } };
    return;
  }
  if (before !== undefined) {
    own.bySaid.set(said, own.list.push(draftInPlaceOf(before, row, doc, names)) - 1);
    return;
  }
  const made = draftEntry(row, doc, space, model, names);
  const key = JSON.stringify([row.code, row.network]);
  // Only one entry of a code has the name of its pattern; the next one is a variant.
  const isSecond = made.name === undefined && own.unnamed.has(key);
  const draft = isSecond ? { ...made, name: variantName(made, names) } : made;
  if (draft.name === undefined) own.unnamed.add(key);
  else names.add(draft.name);
  own.bySaid.set(said, own.list.push(draft) - 1);
}

function variantName({ code }: EntryDraft, names: ReadonlySet<string>): string {
  let number = 2;
  while (names.has(`CODE_${code.toUpperCase()}_${number}`)) number += 1;
  return `CODE_${code.toUpperCase()}_${number}`;
}

function filesOf(
  { source, model, doc, lock }: CatalogBefore,
  now: PageNow,
  collected: ReadonlyMap<Entry, Collected>,
  drafts: ReadonlyMap<Space, Drafts>,
): Map<string, string> {
  const files = new Map<string, string>();
  const goals = new Map<string, Map<number, EntryGoal>>();
  for (const item of collected.values()) {
    const goal = goalOf(item, doc, now.date);
    const { file, path } = item.entry.origin;
    if (!goal || path[0] !== "entries") continue;
    const ofFile = goals.get(file.name) ?? new Map<number, EntryGoal>();
    goals.set(file.name, ofFile.set(Number(path[1]), goal));
  }
  for (const space of model.spaces) {
    const path = `${model.id}/${space.id}.yaml`;
    const name = `catalog/${path}`;
    const present = source.spaces.get(space.id)?.file.text ?? "";
    let text = editEntries(name, present, goals.get(name) ?? new Map());
    const added = drafts.get(space)?.list ?? [];
    if (added.length > 0) {
      const inserted = insertEntries(text === "" ? emptySpace(space.id) : text, added);
      if (inserted === undefined)
        throw new CommandError(`${name} holds its entries in brackets; write them with a dash before each`);
      text = inserted;
    }
    if (text !== present) files.set(path, text);
  }
  const isChanged = now.comparison.changes.some(isCodeChange);
  const index = source.provider.data.docs.findIndex(({ id }) => id === doc);
  const provider = `${model.id}/provider.yaml`;
  const { text } = source.provider.file;
  if (isChanged && now.date !== undefined && source.provider.data.docs[index]?.date !== now.date) {
    const dated = editValue(text, ["docs", index, "date"], now.date);
    if (dated !== text) files.set(provider, dated);
  }
  const rows = formatRows(now.rows);
  if (rows !== formatRows(lock)) files.set(lockPath(model.id, doc), rows);
  return files;
}

/** The new values of an entry; undefined if it has them already. */
function goalOf(item: Collected, doc: string, date: string | undefined): EntryGoal | undefined {
  const { entry, messages, documented, review } = item;
  const before = entry.sources.flatMap((place) => ("doc" in place && place.doc === doc ? [place.line] : []));
  const lines = [...new Set(item.lines)].sort((a, b) => a - b);
  const elsewhere = entry.sources.some((place) => "doc" in place && place.doc !== doc);
  const goal: { -readonly [Key in keyof EntryGoal]: EntryGoal[Key] } = {};
  if (lines.length === 0 && !elsewhere) {
    if (date === undefined)
      throw new CommandError(
        `${entry.code} ${entry.name} is gone from the page, and no removal date is known; pass --date with the day on which you read the page`,
      );
    // The lines are kept: they say where the code was.
    return { undocumentedSince: date };
  }
  if (!isSameSet(before, lines)) goal.sources = new Map([[doc, lines]]);
  if (entry.undocumentedSince !== null) goal.undocumentedSince = null;
  if (messages.length > 0) goal.messages = [...new Set(messages)];
  if (documented !== undefined) goal.documented = documented;
  if (review) goal.review = true;
  return Object.keys(goal).length > 0 ? goal : undefined;
}

function isSameSet(a: readonly number[], b: readonly number[]): boolean {
  const left = new Set(a);
  return left.size === new Set(b).size && b.every((line) => left.has(line));
}

import { styleText } from "node:util";
import Table from "cli-table3";
import { markdownCode, markdownText } from "../../emit/encode.ts";
import { PLAIN } from "../../plain-table.ts";
import { printable } from "../open/printable.ts";
import type { PageRow } from "../read/row.ts";
import type { WithdrawnRow } from "../read/withdrawn-rows.ts";
import type { WatchedUpdate } from "../watch/follow-watched.ts";
import { CHANGES, type Change, type ChangeKind, type Comparison, isCodeChange } from "./compare-rows.ts";

/** Heading of what is reported, and what the reader has to do. */
interface Kind {
  readonly title: string;
  readonly ask: string;
}

const KINDS: Readonly<Record<ChangeKind, Kind>> = {
  added: { title: "Added", ask: "New on the page. Where no entry says the same, a draft waits for review." },
  renamed: {
    title: "Renamed?",
    ask: "One letter of the code is different. Both spellings stay known; a draft that takes over the old one waits for review.",
  },
  removed: { title: "Removed", ask: "No longer on the page. The code stays, marked as no longer documented." },
  meaning: {
    title: "Same code, other words",
    ask: "The message may mean something else. Check outcome, retry and texts.",
  },
  reworded: {
    title: "Written differently",
    ask: "The same words: the new message is added; the old one is kept for matching.",
  },
  relabelled: { title: "Label changed", ask: "The page labels the row differently. Check outcome and note." },
  moved: { title: "Moved", ask: "The row is in another section." },
  explained: {
    title: "Explanation changed",
    ask: "One word may reverse what the code means. Compare the texts; check outcome, retry and texts of the entry.",
  },
};

/** Heading for withdrawn rows that the lock does not have. */
const WITHDRAWN: Kind = {
  title: "Struck out or hidden",
  ask: "Still on the page, but these rows do not count.",
};

/**
 * The differences for a terminal.
 *
 * @param comparison - the differences.
 * @returns a heading and a table for each kind; one line where there is none.
 */
export function describeChanges(comparison: Comparison): string {
  const parts = groups(comparison.changes).map(([kind, changes]) => {
    const table = new Table({ ...PLAIN, head: ["line", "section", "code", "was", "is"].map((title) => dim(title)) });
    for (const change of changes)
      table.push([
        lineOf(change),
        printable(sectionOf(change)),
        printable(codeOf(change)),
        colour("red", said(change, change.was)),
        colour("green", change.withdrawn ? placeOf(change.withdrawn) : said(change, change.now)),
      ]);
    return `${heading(KINDS[kind], changes.length)}\n${table}`;
  });
  return [...parts, ...describeWithdrawn(comparison.withdrawn), summaryOf(comparison)].join("\n\n");
}

function describeWithdrawn(withdrawn: readonly WithdrawnRow[]): string[] {
  if (withdrawn.length === 0) return [];
  const lines = withdrawn.map((item) => `  ${describeWithdrawnRow(item)}`).join("\n");
  return [`${heading(WITHDRAWN, withdrawn.length)}\n${lines}`];
}

/**
 * A row that is struck out or hidden, for a terminal.
 *
 * @param withdrawn - the row.
 * @returns one line.
 */
export function describeWithdrawnRow({ row, how }: WithdrawnRow): string {
  const said = [row.code, row.network, row.message].filter(Boolean).join(" ");
  return printable(`line ${row.line}, ${how}: ${said} (${row.section})`);
}

/**
 * The differences for a pull request.
 *
 * @param title - title of the page.
 * @param comparison - the differences.
 * @returns Markdown with a table for each kind.
 */
export function changesMarkdown(title: string, comparison: Comparison): string {
  const cell = (text: string) => (text === "" ? "" : markdownCode(printable(text)));
  const parts = groups(comparison.changes).flatMap(([kind, changes]) => [
    `### ${KINDS[kind].title} (${changes.length})`,
    KINDS[kind].ask,
    [
      "| Line | Section | Code | Was | Is |",
      "| --- | --- | --- | --- | --- |",
      ...changes.map((change) => {
        const cells = [
          lineOf(change),
          markdownText(printable(sectionOf(change))),
          cell(codeOf(change)),
          cell(said(change, change.was)),
          change.withdrawn ? placeOf(change.withdrawn) : cell(said(change, change.now)),
        ];
        return `| ${cells.join(" | ")} |`;
      }),
    ].join("\n"),
  ]);
  const { withdrawn } = comparison;
  const rest = withdrawn.map(
    ({ row, how }) =>
      `- ${how} on line ${row.line}: ${cell([row.code, row.network, row.message].filter(Boolean).join(" "))}`,
  );
  if (rest.length > 0) parts.push(`### ${WITHDRAWN.title} (${rest.length})`, WITHDRAWN.ask, rest.join("\n"));
  return `${[`## ${markdownText(printable(title))}`, ...parts, `${summaryOf(comparison)}.`].join("\n\n")}\n`;
}

/**
 * The differences in one line.
 *
 * @param comparison - the differences.
 * @returns how many there are of each kind.
 */
export function summaryOf({ changes, shifted, withdrawn }: Comparison): string {
  const counts = groups(changes).map(([kind, list]) => `${list.length} ${KINDS[kind].title.toLowerCase()}`);
  const lead = changes.some(isCodeChange) ? "" : "no change of codes";
  const tail = [
    ...(shifted > 0 ? [`${shifted} on another line`] : []),
    ...(withdrawn.length > 0 ? [`${withdrawn.length} struck out or hidden`] : []),
  ];
  return [...(lead === "" ? [] : [lead]), ...counts, ...tail].join(", ");
}

/**
 * Rows for a terminal.
 *
 * @param rows - the rows of a page.
 * @returns a table.
 */
export function rowsTable(rows: readonly PageRow[]): string {
  const head = ["line", "section", "table", "space", "code", "network", "message", "label"];
  const table = new Table({ ...PLAIN, head: head.map((title) => dim(title)) });
  for (const row of rows) {
    const space = row.kind === "code" ? row.space : `${row.space} ${row.kind}`;
    table.push(
      [row.line, row.section, row.table, space, row.code, row.network, row.message, row.documented].map((cell) =>
        printable(String(cell)),
      ),
    );
  }
  return table.toString();
}

function groups(changes: readonly Change[]): (readonly [ChangeKind, readonly Change[]])[] {
  return CHANGES.flatMap((kind) => {
    const alike = changes.filter((change) => change.kind === kind);
    return alike.length > 0 ? [[kind, alike] as const] : [];
  });
}

function lineOf({ was, now }: Change): string {
  if (was && now && was.line !== now.line) return `${was.line} → ${now.line}`;
  return String((now ?? was)?.line ?? "");
}

function placeOf({ row, how }: WithdrawnRow): string {
  return `${how} on line ${row.line}`;
}

function sectionOf({ was, now }: Change): string {
  return (now ?? was)?.section ?? "";
}

function codeOf({ was, now }: Change): string {
  const row = now ?? was;
  const code = was && now && was.code !== now.code ? `${was.code} → ${now.code}` : row?.code;
  return [code, row?.network].filter(Boolean).join(" ");
}

/** The relevant text of one side of a difference. */
function said({ kind, texts, was }: Change, row: PageRow | undefined): string {
  if (!row) return "";
  if (kind === "explained" && texts) return explanationOf(row === was ? texts.was : texts.now);
  if (kind === "relabelled") return row.documented;
  if (kind === "moved") return row.section;
  if (kind === "explained") return row.message;
  return [row.message, row.documented === "" ? "" : `(${row.documented})`].filter(Boolean).join(" ");
}

/** Longest explanation that is shown. */
const MAX_EXPLANATION = 600;

function explanationOf(text: string | undefined): string {
  if (text === undefined) return "(not kept on this machine)";
  return text.length > MAX_EXPLANATION ? `${text.slice(0, MAX_EXPLANATION - 1)}…` : text;
}

function colour(name: "red" | "green", text: string): string {
  return styleText(name, printable(text), { stream: process.stdout });
}

/** Heading for a terminal. */
function heading({ title, ask }: Kind, count: number): string {
  return `${styleText("bold", `${title} (${count})`, { stream: process.stdout })}  ${dim(ask)}`;
}

function dim(text: string): string {
  return styleText("dim", text, { stream: process.stdout });
}

/** Headings of watched pages by what became of them. */
const WATCHED: Readonly<Record<Exclude<WatchedUpdate["state"], "same">, Kind>> = {
  changed: {
    title: "Changed since last seen",
    ask: "Only that it changed is known. Read the page, and check what stands on it: `docs list --entries`.",
  },
  first: { title: "Read for the first time", ask: "Compare the page with what stands on it: `docs list --entries`." },
};

/**
 * Watched pages that say something else, for a terminal.
 *
 * @param watched - the pages.
 * @returns a heading and a line for each.
 */
export function describeWatched(watched: readonly WatchedUpdate[]): string {
  return watchedGroups(watched)
    .map(([kind, pages]) => {
      const lines = pages.map((page) => `  ${page.url}${printable(watchedRest(page))}`);
      return [heading(kind, pages.length), ...lines].join("\n");
    })
    .join("\n\n");
}

/**
 * Watched pages that say something else, for a pull request.
 *
 * @param watched - the pages.
 * @returns Markdown with a list for each kind.
 */
export function watchedMarkdown(watched: readonly WatchedUpdate[]): string {
  const parts = watchedGroups(watched).map(([{ title, ask }, pages]) => {
    // Addresses of the catalog hold nothing that ends such a link.
    const lines = pages.map((page) => `- <${page.url}>${markdownText(watchedRest(page))}`);
    return `### ${title} (${pages.length})\n\n${ask}\n\n${lines.join("\n")}\n`;
  });
  return `## Watched pages\n\n${parts.join("\n")}`;
}

function watchedGroups(watched: readonly WatchedUpdate[]) {
  return (["changed", "first"] as const).flatMap((state) => {
    const pages = watched.filter((page) => page.state === state);
    return pages.length > 0 ? [[WATCHED[state], pages] as const] : [];
  });
}

/** What is said of a watched page behind its address. */
function watchedRest({ section, was }: WatchedUpdate): string {
  const part = section === null ? "" : `, under ${JSON.stringify(section)}`;
  return `${part}${was === null ? "" : `, recorded on ${was}`}`;
}

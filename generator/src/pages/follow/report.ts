import { styleText } from "node:util";
import Table from "cli-table3";
import { markdownCode, markdownText } from "../../emit/encode.ts";
import { PLAIN } from "../../plain-table.ts";
import { printable } from "../open/printable.ts";
import type { PageRow } from "../read/row.ts";
import type { WithdrawnRow } from "../read/withdrawn-rows.ts";
import { CHANGES, type Change, type ChangeKind, type Comparison, isCodeChange } from "./compare-rows.ts";

/** Heading of each kind of difference, and what the reader has to do. */
const KINDS: Readonly<Record<ChangeKind, { readonly title: string; readonly ask: string }>> = {
  added: { title: "Added", ask: "New on the page. A draft waits for review." },
  removed: { title: "Removed", ask: "No longer on the page. The code stays, marked as no longer documented." },
  meaning: { title: "Same code, new meaning", ask: "The message has another meaning. Check outcome, retry and texts." },
  reworded: { title: "Reworded", ask: "The new message is added; the old one is kept for matching." },
  relabelled: { title: "Label changed", ask: "The page labels the row differently. Check outcome and note." },
  moved: { title: "Moved", ask: "The row is in another section." },
  explained: { title: "Explanation changed", ask: "Read the row again: only the text around the code has changed." },
};

/** Heading for withdrawn rows that the lock does not have. */
const WITHDRAWN = {
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
    const { title, ask } = KINDS[kind];
    return `${styleText("bold", `${title} (${changes.length})`, { stream: process.stdout })}  ${dim(ask)}\n${table}`;
  });
  return [...parts, ...describeWithdrawn(comparison.withdrawn), summaryOf(comparison)].join("\n\n");
}

function describeWithdrawn(withdrawn: readonly WithdrawnRow[]): string[] {
  if (withdrawn.length === 0) return [];
  const lines = withdrawn.map((item) => `  ${describeWithdrawnRow(item)}`).join("\n");
  const title = `${WITHDRAWN.title} (${withdrawn.length})`;
  return [`${styleText("bold", title, { stream: process.stdout })}  ${dim(WITHDRAWN.ask)}\n${lines}`];
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
  return [row?.code, row?.network].filter(Boolean).join(" ");
}

/** The relevant text of one side of a difference. */
function said({ kind }: Change, row: PageRow | undefined): string {
  if (!row) return "";
  if (kind === "relabelled") return row.documented;
  if (kind === "moved") return row.section;
  if (kind === "explained") return row.message;
  return [row.message, row.documented === "" ? "" : `(${row.documented})`].filter(Boolean).join(" ");
}

function colour(name: "red" | "green", text: string): string {
  return styleText(name, printable(text), { stream: process.stdout });
}

function dim(text: string): string {
  return styleText("dim", text, { stream: process.stdout });
}

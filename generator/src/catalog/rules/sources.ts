import { everyEntry } from "../every-entry.ts";
import type { ProviderSource } from "../load.ts";
import type { Entry, Model } from "../model.ts";
import type { Finding } from "../problem.ts";
import type { Row } from "../rows.ts";
import { eachEntry, entryFinding, findingAt, type Rule } from "./rule.ts";

/** Where facts come from. */
export const SOURCES = [
  {
    id: "no-source",
    says: "Every entry has a source.",
    open: "draft",
    shownBy: ["docs check"],
    check: eachEntry((entry) =>
      entry.sources.length > 0
        ? []
        : [
            entryFinding(entry, "sources", {
              found: `${entry.code} without a source`,
              expected: "a page with lines, or an address",
              mend: "add sources or urls",
            }),
          ],
    ),
  },
  {
    id: "unknown-page",
    says: "A source names a page of the provider.",
    shownBy: ["docs check"],
    check: eachEntry((entry, model) =>
      entry.sources.flatMap((source) =>
        "doc" in source && !model.docs.some((doc) => doc.id === source.doc)
          ? [
              entryFinding(entry, "sources", {
                found: `the page ${source.doc}`,
                expected: `one of ${model.docs.map((doc) => doc.id).join(", ")}`,
                mend: "correct it, or add the page to docs in provider.yaml",
              }),
            ]
          : [],
      ),
    ),
  },
  {
    id: "page-host",
    says: "The address of a page is on one of the provider's allowed hosts.",
    check: (_model, { provider: { file, data } }) =>
      data.docs.flatMap(({ url, read }, index) => {
        const { host } = new URL(read ?? url);
        if (data.hosts === undefined || data.hosts.includes(host)) return [];
        return [
          findingAt(file, ["docs", index, read === undefined ? "url" : "read"], {
            found: `the host ${host}`,
            expected: `one of hosts: ${data.hosts.join(", ")}`,
            mend: "add it to hosts, or correct the address",
          }),
        ];
      }),
  },
  {
    id: "row-without-entry",
    says: "Every accepted row belongs to exactly one entry.",
    shownBy: ["docs check"],
    check: (model, source) =>
      ownedRows(model, source).flatMap(({ row, entries }) => {
        const [entry, ...others] = entries;
        if (entry !== undefined && others.length === 0) return [];
        return [
          {
            file: `catalog/${source.id}/docs/${row.doc}.rows.tsv`,
            line: row.at,
            column: 1,
            found: `${row.code} ${row.message} (line ${row.line} of the page) in ${entries.length} entries`,
            expected: "each row in exactly one entry",
            mend: entry
              ? `remove it from all but one: ${entries.map(({ code, name }) => `${code} ${name}`).join(", ")}`
              : "add the line to the sources of its entry",
          },
        ];
      }),
  },
  {
    id: "row-differs",
    says: "An entry says what its rows say.",
    shownBy: ["docs check"],
    check: (model, source) =>
      ownedRows(model, source).flatMap(({ row, entries: [entry, ...others] }) =>
        entry === undefined || others.length > 0 ? [] : differences(row, entry),
      ),
  },
  {
    id: "no-such-row",
    says: "A source names a line on which an accepted row starts.",
    shownBy: ["docs check"],
    check: (model, { rows }) => {
      const locked = new Set(rows.map(({ doc }) => doc));
      const places = new Set(rows.map(placeOf));
      return [...ownersOf(model)].flatMap(([place, entries]) =>
        places.has(place) || !locked.has(place.slice(0, place.lastIndexOf(":")))
          ? []
          : entries.map((entry) =>
              entryFinding(entry, "sources", {
                found: `${entry.code} on ${place}`,
                expected: "the line on which an accepted row starts",
                mend: "correct the line",
              }),
            ),
      );
    },
  },
] as const satisfies readonly Rule[];
/**
 * The entries of a row, where several rows stand on one line: those with its code and, where it has
 * several meanings, its message.
 *
 * @param row - the row.
 * @param entries - all entries on its line.
 * @returns those that are the row's; one, unless something is wrong.
 */
export function entriesOf(row: Pick<Row, "code" | "network" | "message">, entries: readonly Entry[]): readonly Entry[] {
  const alike = entries.filter(
    ({ code, network }) => code === row.code && (row.network === null || (network ?? "") === row.network),
  );
  const saying = alike.filter(({ messages }) => messages.includes(row.message));
  return saying.length > 0 ? saying : alike;
}

/** A row, and the entries that name it as a source. */
interface OwnedRow {
  readonly row: Row;
  readonly entries: readonly Entry[];
}

function ownedRows(model: Model, { rows }: ProviderSource): OwnedRow[] {
  const owners = ownersOf(model);
  const codes = rows.filter(({ kind }) => kind === "code");
  const onLine = Map.groupBy(codes, placeOf);
  return codes.map((row) => {
    const entries = owners.get(placeOf(row)) ?? [];
    return { row, entries: onLine.get(placeOf(row))?.length === 1 ? entries : entriesOf(row, entries) };
  });
}

/** The entries that name a line of a page. A code that left a page keeps the line on which it stood: that is no row of today's page. */
function ownersOf(model: Model): ReadonlyMap<string, readonly Entry[]> {
  const owners = new Map<string, Entry[]>();
  for (const space of model.spaces)
    for (const entry of everyEntry(space))
      for (const place of entry.sources)
        if ("doc" in place && entry.undocumentedSince === null)
          owners.set(placeOf(place), [...(owners.get(placeOf(place)) ?? []), entry]);
  return owners;
}

function placeOf({ doc, line }: Pick<Row, "doc" | "line">): string {
  return `${doc}:${line}`;
}

/** What an entry says otherwise than its row. */
function differences(row: Row, entry: Entry): Finding[] {
  const place = placeOf(row);
  const pairs = [
    ["code", row.code, entry.code],
    ["documented", row.documented, entry.documented ?? ""],
    ["network", row.network, entry.network ?? ""],
    ["space", row.space, entry.space],
  ] as const;
  const wrong = pairs
    .filter(([, printed, stated]) => printed !== null && printed !== stated)
    .map(([field, printed, stated]) =>
      entryFinding(entry, field, {
        found: `${field} ${JSON.stringify(stated)} for the row ${place}`,
        expected: `${JSON.stringify(printed)}, as printed`,
        mend: `correct ${field} or the line`,
      }),
    );
  if (row.message === "" || entry.messages.includes(row.message)) return wrong;
  return [
    ...wrong,
    entryFinding(entry, "messages", {
      found: `${entry.code} without the message of the row ${place}`,
      expected: `${JSON.stringify(row.message)} among the messages, as printed`,
      mend: "add the message or correct the line",
    }),
  ];
}

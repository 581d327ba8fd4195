import type { Entry } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { Row } from "../rows.ts";
import { eachEntry, entryProblem, type Rule } from "./rule.ts";

/** Facts have a source: every entry names a row of a page or another address. */
export const entryHasSource = eachEntry((entry) =>
  entry.sources.length > 0
    ? []
    : [
        entryProblem(entry, "sources", "no-source", {
          found: `${entry.code} without a source`,
          expected: "a page with lines, or an address",
          mend: "add sources or urls",
        }),
      ],
);

/** A source that names a page names one of the provider's. */
export const sourcePageExists = eachEntry((entry, model) =>
  entry.sources.flatMap((source) =>
    "doc" in source && !model.docs.some((doc) => doc.id === source.doc)
      ? [
          entryProblem(entry, "sources", "unknown-page", {
            found: `the page ${source.doc}`,
            expected: `one of ${model.docs.map((doc) => doc.id).join(", ")}`,
            mend: "correct it, or add the page to docs in provider.yaml",
          }),
        ]
      : [],
  ),
);

/** Where a provider lists the hosts that may be asked for its pages, those of all its pages are among them. */
export const pageHostIsListed: Rule = (_model, { provider: { file, data } }) =>
  data.docs.flatMap(({ url }, index) => {
    const { host } = new URL(url);
    if (data.hosts === undefined || data.hosts.includes(host)) return [];
    return [
      file.problem(["docs", index, "url"], "page-host", {
        found: `the host ${host}`,
        expected: `one of hosts: ${data.hosts.join(", ")}`,
        mend: "add it to hosts, or correct the address",
      }),
    ];
  });

/** Every accepted row belongs to exactly one entry, which says the same code, message and label. */
export const rowBelongsToOneEntry: Rule = (model, source) => {
  const owners = new Map<string, Entry[]>();
  // A code that left a page keeps the line on which it stood: that is no row of today's page.
  for (const space of model.spaces)
    for (const entry of space.entries)
      for (const place of entry.sources)
        if ("doc" in place && entry.undocumentedSince === null) {
          const key = `${place.doc}:${place.line}`;
          owners.set(key, [...(owners.get(key) ?? []), entry]);
        }
  const locked = new Set(source.rows.map((row) => row.doc));
  const keys = new Set(source.rows.map((row) => `${row.doc}:${row.line}`));
  const codes = source.rows.filter(({ kind }) => kind === "code");
  const onLine = Map.groupBy(codes, ({ doc, line }) => `${doc}:${line}`);
  const ofRows = codes.flatMap((row) => {
    const place = `${row.doc}:${row.line}`;
    const entries = owners.get(place) ?? [];
    return rowProblems(row, onLine.get(place)?.length === 1 ? entries : entriesOf(row, entries), source);
  });
  const withoutRow = [...owners].flatMap(([key, entries]) =>
    keys.has(key) || !locked.has(key.slice(0, key.lastIndexOf(":")))
      ? []
      : entries.map((entry) =>
          entryProblem(entry, "sources", "no-such-row", {
            found: `${entry.code} on ${key}`,
            expected: "the line on which an accepted row starts",
            mend: "correct the line",
          }),
        ),
  );
  return [...ofRows, ...withoutRow];
};

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

function rowProblems(row: Row, entries: readonly Entry[], source: Parameters<Rule>[1]): Problem[] {
  const place = `${row.doc}:${row.line}`;
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0)
    return [
      {
        file: `catalog/${source.provider.data.id}/docs/${row.doc}.rows.tsv`,
        line: row.at,
        column: 1,
        rule: "row-without-entry",
        found: `${row.code} ${row.message} (line ${row.line} of the page) in ${entries.length} entries`,
        expected: "each row in exactly one entry",
        mend: entry
          ? `remove it from all but one: ${entries.map(({ code, name }) => `${code} ${name}`).join(", ")}`
          : "add the line to the sources of its entry",
      },
    ];
  const differences = [
    ["code", row.code, entry.code],
    ["documented", row.documented, entry.documented ?? ""],
    ["network", row.network, entry.network ?? ""],
    ["space", row.space, entry.space],
  ] as const;
  const wrong = differences
    .filter(([, printed, stated]) => printed !== null && printed !== stated)
    .map(([field, printed, stated]) =>
      entryProblem(entry, field, "row-differs", {
        found: `${field} ${JSON.stringify(stated)} for the row ${place}`,
        expected: `${JSON.stringify(printed)}, as printed`,
        mend: `correct ${field} or the line`,
      }),
    );
  if (row.message === "" || entry.messages.includes(row.message)) return wrong;
  return [
    ...wrong,
    entryProblem(entry, "messages", "row-differs", {
      found: `${entry.code} without the message of the row ${place}`,
      expected: `${JSON.stringify(row.message)} among the messages, as printed`,
      mend: "add the message or correct the line",
    }),
  ];
}

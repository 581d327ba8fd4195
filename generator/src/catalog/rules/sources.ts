import type { Row } from "../load.ts";
import type { Entry } from "../model.ts";
import type { Problem } from "../problem.ts";
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

/** Every accepted row belongs to exactly one entry, which says the same code, message and label. */
export const rowBelongsToOneEntry: Rule = (model, source) => {
  const owners = new Map<string, Entry[]>();
  for (const space of model.spaces)
    for (const entry of space.entries)
      for (const place of entry.sources)
        if ("doc" in place) {
          const key = `${place.doc}:${place.line}`;
          owners.set(key, [...(owners.get(key) ?? []), entry]);
        }
  const locked = new Set(source.rows.map((row) => row.doc));
  const keys = new Set(source.rows.map((row) => `${row.doc}:${row.line}`));
  const ofRows = source.rows.flatMap((row) => rowProblems(row, owners.get(`${row.doc}:${row.line}`) ?? [], source));
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
  ] as const;
  const wrong = differences
    .filter(([, printed, stated]) => printed !== stated)
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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type EntryGoal, editEntries, editValue } from "../../src/edit/edit-entry.ts";

const lines = (...wanted: number[]) => new Map([["page", wanted]]);

/** What it does, the text, what the second entry should say, and the whole text that it becomes. */
const EDITS: readonly (readonly [what: string, text: string, goal: EntryGoal, expected: string])[] = [
  [
    "renumbers lines in the quotes they have",
    'entries:\n  - code: a\n  - code: b\n    sources: # where\n      page: ["1", \'2\',  3] # lines\n      other: ["9"]\n',
    { sources: lines(4, 5, 6) },
    'entries:\n  - code: a\n  - code: b\n    sources: # where\n      page: ["4", "5",  "6"] # lines\n      other: ["9"]\n',
  ],
  [
    "adds lines",
    'entries:\n  - code: a\n  - code: b\n    sources:\n      page: ["1"]\n',
    { sources: lines(1, 2) },
    'entries:\n  - code: a\n  - code: b\n    sources:\n      page: ["1", "2"]\n',
  ],
  [
    "takes lines out",
    'entries:\n  - code: a\n  - code: b\n    sources:\n      page:\n        - "1" # one\n        - "2"\n        - "3" # three\n    note: x\n',
    { sources: lines(1) },
    'entries:\n  - code: a\n  - code: b\n    sources:\n      page:\n        - "1" # one\n    note: x\n',
  ],
  [
    "adds lines to a list with dashes",
    'entries:\n  - code: a\n  - code: b\n    sources:\n      page:\n        - "1" # one\n    note: x',
    { sources: lines(1, 2) },
    'entries:\n  - code: a\n  - code: b\n    sources:\n      page:\n        - "1" # one\n        - "2"\n    note: x\n',
  ],
  [
    "takes a page out",
    'entries:\n  - code: a\n  - code: b\n    sources:\n      page: ["1"] # gone\n      other: ["9"]\n',
    { sources: lines() },
    'entries:\n  - code: a\n  - code: b\n    sources:\n      other: ["9"]\n',
  ],
  [
    "adds a page",
    'entries:\n  - code: a\n  - code: b\n    sources:\n      other: ["9"]\n    note: x\n',
    { sources: lines(7) },
    'entries:\n  - code: a\n  - code: b\n    sources:\n      other: ["9"]\n      page: ["7"]\n    note: x\n',
  ],
  [
    "adds sources to an entry that has none",
    "entries:\n  - code: a\n  - code: b\n    messages: [x]\n    urls: [y]\n",
    { sources: lines(7) },
    'entries:\n  - code: a\n  - code: b\n    messages: [x]\n    sources:\n      page: ["7"]\n    urls: [y]\n',
  ],
  [
    "adds a message to a list over several lines",
    'entries:\n  - code: a\n  - code: b\n    messages:\n      ["one",\n       "two" ] # said\n',
    { messages: ["three: #3"] },
    'entries:\n  - code: a\n  - code: b\n    messages:\n      ["one",\n       "two", "three: #3" ] # said\n',
  ],
  [
    "adds the first message",
    "entries:\n  - code: a\n  - code: b # of b\n    name: B\n    note: x",
    { messages: ["one"] },
    "entries:\n  - code: a\n  - code: b # of b\n    name: B\n    messages: [one]\n    note: x\n",
  ],
  [
    "marks and dates at the end of a text without a line break",
    "entries:\n  - code: a\n  - code: b",
    { review: true, undocumentedSince: "2026-01-02" },
    "entries:\n  - code: a\n  - code: b\n    review: needed # remove this line after the review\n    undocumentedSince: 2026-01-02\n",
  ],
  [
    "keeps line breaks of another kind",
    "entries:\r\n  - code: a\r\n  - code: b\r\n    note: x\r\n",
    { review: true },
    "entries:\r\n  - code: a\r\n  - code: b\r\n    review: needed # remove this line after the review\r\n    note: x\r\n",
  ],
  [
    "changes a label, and takes a date away",
    'entries:\n  - code: a\n  - code: b\n    documented: "Failed" # printed\n    undocumentedSince: 2026-01-02\n    note: |\n      # no comment\n      undocumentedSince: 1\n',
    { documented: "It's: lost", undocumentedSince: null },
    'entries:\n  - code: a\n  - code: b\n    documented: "It\'s: lost" # printed\n    note: |\n      # no comment\n      undocumentedSince: 1\n',
  ],
  [
    "takes a label away, and leaves a mark that is there",
    "entries:\n  - code: a\n  - code: b\n    review: needed\n    documented: >-\n      long\n      label\n    note: x\n",
    { documented: null, review: true },
    "entries:\n  - code: a\n  - code: b\n    review: needed\n    note: x\n",
  ],
];

describe("editing an entry", () => {
  it.each(EDITS)("%s", (_what, text, goal, expected) => {
    expect(editEntries("x.yaml", text, new Map([[1, goal]]))).toBe(expected);
  });

  it("does nothing where there is nothing to do", () => {
    const text = "entries: # x\n  - {code: a}\n";
    expect(editEntries("x.yaml", text, new Map())).toBe(text);
  });

  it("refuses an entry in braces", () => {
    const edit = () => editEntries("x.yaml", "entries:\n  - {code: a}\n", new Map([[0, { review: true } as const]]));
    expect(edit).toThrow(/x\.yaml .* one field per line/);
  });

  it("reads as what was asked for, whatever the texts", () => {
    const odd = fc.constantFrom(
      "a [b]",
      "a, b",
      "{x}",
      "- a",
      "a: b",
      "a #b",
      "no",
      "'a'",
      '"',
      "x\\n",
      "a]",
      "1e3",
      "~",
      "!a",
      "%a",
      "?",
      "a:",
    );
    const text = fc
      .oneof(odd, fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }))
      .map((value) => value.normalize("NFC"));
    const safe = text.filter(
      (value) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\ufeff]/u.test(value) && value.trim() === value,
    );
    fc.assert(
      fc.property(
        fc.array(safe, { minLength: 1, maxLength: 3 }),
        safe,
        fc.array(fc.nat(999), { maxLength: 5 }),
        (messages, label, wanted) => {
          const before = `entries:\n  - code: a # one\n    messages: ["x", y]\n    sources:\n      page: ["1", "2"]\n      other: ["5"]\n  - code: b\n`;
          const goal = { messages, documented: label, sources: lines(...wanted), review: true } as const;
          const after = editEntries("x.yaml", before, new Map([[0, goal]]));
          const { entries } = parse(after, { schema: "failsafe" });
          expect(entries).toEqual([
            {
              code: "a",
              review: "needed",
              messages: ["x", "y", ...messages],
              documented: label,
              sources: { ...(wanted.length > 0 && { page: wanted.map(String) }), other: ["5"] },
            },
            { code: "b" },
          ]);
        },
      ),
    );
  });
});

describe("editing a value", () => {
  it("leaves everything else, and the quotes", () => {
    const text = 'docs:\n  - id: a\n    date: "2025" # as known\n  - id: b\n    date: undated\n';
    expect(editValue(text, ["docs", 0, "date"], "2026-01-02")).toBe(text.replace("2025", "2026-01-02"));
    expect(editValue(text, ["docs", 1, "date"], "2026-01-02")).toBe(text.replace("undated", "2026-01-02"));
    expect(editValue(text, ["docs", 2, "date"], "x")).toBe(text);
  });
});

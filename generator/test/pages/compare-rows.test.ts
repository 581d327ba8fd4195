import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGES, type ChangeKind, compareRows, isCodeChange } from "../../src/pages/follow/compare-rows.ts";
import { changesMarkdown, describeChanges, summaryOf } from "../../src/pages/follow/report.ts";
import { isSameMeaning } from "../../src/pages/follow/same-meaning.ts";
import { LAYOUTS, type Layout, pageIn, readWith, type TestTable } from "./layouts.ts";

const GRAMMAR = `
tables:
  codes:
    space: pay
    parts: { code: "[0-9]{2}", message: "[A-Z][^=]*", documented: "=(?:Lost|Kept)=", explanation: .+ }
    line: ["{code}{message}{documented}{explanation}"]
    columns:
      - { part: code, titles: [Code] }
      - { part: message, titles: [Message] }
      - { part: documented, titles: [Label] }
      - { part: explanation, titles: [Why] }
sections:
  - { name: First, opens: [First], tables: [codes], least: "2" }
  - { name: Second, opens: [Second], tables: [codes], least: "2" }
`;

const TITLES = ["Code", "Message", "Label", "Why"];
type Rows = readonly (readonly [code: string, message: string, label: string, why: string])[];
const FIRST: Rows = [
  ["05", "Not today, thank you", "=Lost=", "The bank said so."],
  ["12", "Wrong kind of payment", "=Lost=", "It is not for this."],
  ["51", "Too little money left", "=Lost=", "Less than was asked for."],
];
const SECOND: Rows = [
  ["05", "Not today, thank you", "=Lost=", "The bank said so."],
  ["90", "Come back in a while", "=Kept=", "Closed for the night."],
  ["91", "The bank is asleep", "=Kept=", "Nobody answers."],
];

function tables(first: Rows, second: Rows): TestTable[] {
  return [
    { heading: "First", titles: TITLES, rows: first },
    { heading: "Second", titles: TITLES, rows: second },
  ];
}

/** One page for each kind of difference, and what is different on it. */
const FIXTURES: Readonly<Record<ChangeKind, readonly [first: Rows, second: Rows, code: string]>> = {
  added: [[...FIRST, ["77", "A brand new thing", "=Lost=", "Never seen before."]], SECOND, "77"],
  removed: [FIRST.slice(0, 2), SECOND, "51"],
  meaning: [[FIRST[0], ["12", "Everything is paid", "=Lost=", "Quite another story."], FIRST[2]] as Rows, SECOND, "12"],
  reworded: [
    [FIRST[0], FIRST[1], ["51", "Too little money", "=Lost=", "Less than was asked for."]] as Rows,
    SECOND,
    "51",
  ],
  relabelled: [
    FIRST,
    [SECOND[0], ["90", "Come back in a while", "=Lost=", "Closed for the night."], SECOND[2]] as Rows,
    "90",
  ],
  moved: [[...FIRST, SECOND[1]] as Rows, [SECOND[0], SECOND[2]] as Rows, "90"],
  explained: [FIRST, [SECOND[0], SECOND[1], ["91", "The bank is asleep", "=Kept=", "It snores."]] as Rows, "91"],
};

function readIn(layout: Layout, first: Rows, second: Rows) {
  const { text, format } = pageIn(layout, tables(first, second));
  const reading = readWith(GRAMMAR, text, format);
  expect(reading).toMatchObject({ unread: [], broken: [] });
  return reading.rows;
}

describe.each(LAYOUTS)("a page saved as %s", (layout) => {
  const before = readIn("run together", FIRST, SECOND);

  it("that says the same has no difference", () => {
    expect(compareRows(before, readIn(layout, FIRST, SECOND)).changes).toEqual([]);
    const shuffled = [FIRST[2], FIRST[0], FIRST[1]] as unknown as Rows;
    expect(compareRows(before, readIn(layout, shuffled, SECOND)).changes).toEqual([]);
  });

  it.each(CHANGES)("shows what was %s, and nothing else", (kind) => {
    const [first, second, code] = FIXTURES[kind];
    const { changes } = compareRows(before, readIn(layout, first, second));
    const kinds = kind === "meaning" ? ["meaning", "explained"] : [kind];
    expect(changes.map((change) => change.kind)).toEqual(kinds);
    for (const { was, now } of changes) expect((now ?? was)?.code).toBe(code);
  });

  it("shows all kinds together", () => {
    const first: Rows = [
      ["05", "Not today, thanks, thank you", "=Lost=", "The bank said so."],
      ["12", "Everything is paid", "=Lost=", "It is not for this."],
      ["91", "The bank is asleep", "=Kept=", "Nobody answers."],
      ["77", "A brand new thing", "=Lost=", "Never seen before."],
    ];
    const second: Rows = [
      ["05", "Not today, thank you", "=Lost=", "Ask the bank."],
      ["90", "Come back in a while", "=Lost=", "Closed for the night."],
    ];
    const { changes } = compareRows(before, readIn(layout, first, second));
    expect(changes.map(({ kind, was, now }) => `${kind} ${(now ?? was)?.code}`)).toEqual([
      "added 77",
      "removed 51",
      "meaning 12",
      "reworded 05",
      "relabelled 90",
      "moved 91",
      "explained 05",
    ]);
  });
});

describe("every kind of difference", () => {
  it("has a fixture, and a report that says it", () => {
    expect(Object.keys(FIXTURES).sort()).toEqual([...CHANGES].sort());
    const before = readIn("run together", FIRST, SECOND);
    for (const kind of CHANGES) {
      const [first, second, code] = FIXTURES[kind];
      const comparison = compareRows(before, readIn("run together", first, second));
      for (const text of [describeChanges(comparison), changesMarkdown("Page", comparison)])
        expect(text).toContain(code);
      expect(summaryOf(comparison)).toMatch(/^(no change of codes, )?1 /);
    }
  });

  it("but that of an explanation is one of codes, unless nothing else says what the code means", () => {
    const [row] = readIn("run together", FIRST, SECOND);
    const other = { ...row, hash: "0" };
    const change = (message: string) => ({ kind: "explained", was: { ...row, message }, now: { ...other, message } });
    expect(isCodeChange(change("Said") as never)).toBe(false);
    expect(isCodeChange(change("") as never)).toBe(true);
  });

  it("is written so that a page cannot put markup or control characters into the report", () => {
    const [row] = readIn("run together", FIRST, SECOND);
    const hostile = { ...row, message: "a|b `c` <script> \u001b[31m \u202e [x](http://x)", section: "*|<b>" };
    const comparison = compareRows([], [hostile as never]);
    const markdown = changesMarkdown("T", comparison);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
    expect(markdown + describeChanges(comparison)).not.toMatch(/\u001b\[31m \u202e|\u202e/);
    expect(markdown).toContain("\\*\\|&lt;b&gt;");
    expect(markdown).toContain("``` a\\|b `c` <script>".replace("```", "``"));
  });
});

describe("comparing", () => {
  const row = fc.record({
    line: fc.integer({ min: 1, max: 99 }),
    section: fc.constantFrom("A", "B"),
    table: fc.constantFrom(1, 2),
    kind: fc.constant("code" as const),
    space: fc.constant("s"),
    code: fc.constantFrom("00", "01", "02"),
    network: fc.constantFrom("", "VISA"),
    message: fc.constantFrom("", "one", "two words", "two more words"),
    documented: fc.constantFrom("", "Lost"),
    hash: fc.constantFrom("", "a", "b"),
  });
  const rows = fc.array(row, { maxLength: 20 });

  it("takes every row of both sides once: as a pair, added or removed", () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { pairs, changes } = compareRows(before, after);
        const added = changes.flatMap(({ kind, now }) => (kind === "added" && now ? [now] : []));
        const removed = changes.flatMap(({ kind, was }) => (kind === "removed" && was ? [was] : []));
        expect(new Set([...pairs.map(({ now }) => now), ...added])).toEqual(new Set(after));
        expect(new Set([...pairs.map(({ was }) => was), ...removed])).toEqual(new Set(before));
        expect(pairs.length + added.length).toBe(after.length);
        expect(pairs.length + removed.length).toBe(before.length);
        for (const { was, now } of pairs) expect([was.code, was.network]).toEqual([now.code, now.network]);
      }),
    );
  });

  it("of a page with itself finds nothing, in whatever order its rows stand", () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (before, order) => {
        const after = before
          .map((item) => ({ item, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
        expect(compareRows(before, after).changes).toEqual([]);
      }),
    );
  });

  it("takes no longer for many rows of one code", () => {
    const many = Array.from({ length: 10_000 }, (_item, index) => ({
      line: index,
      section: "A",
      table: 1,
      kind: "code" as const,
      space: "s",
      code: "00",
      network: "",
      message: `m${index}`,
      documented: "",
      hash: "",
    }));
    const start = performance.now();
    compareRows(
      many,
      many.map((item) => ({ ...item, message: `n${item.message}` })),
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("two wordings", () => {
  it.each([
    ["Transacction Expired", "Transaction Expired", true],
    ["Unauthorized. [reason]", "Unauthorized [reason]", true],
    ["Invalid field format {field}", "Invalid Field Format {field name}", true],
    ["Feature Allowed", "Feature Not Allowed", false],
    ["Merchant account is gone", "GoPay user is blocked", false],
    ["Suspected Fraud", "Fraud Cleared", false],
    ["Transaction failed", "Transaction pending", false],
    ["Transaksi berhasil dibuat", "Transaksi gagal dibuat", false],
    ["No", "Go", false],
  ])("%j and %j: the same is %s", (was, now, expected) => {
    expect(isSameMeaning(was, now)).toBe(expected);
    expect(isSameMeaning(now, was)).toBe(expected);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGES, type ChangeKind, compareRows, isCodeChange } from "../../src/pages/follow/compare-rows.ts";
import { changesMarkdown, describeChanges, summaryOf } from "../../src/pages/follow/report.ts";
import { isSameWording } from "../../src/pages/follow/same-wording.ts";
import { LAYOUTS, type Layout, pageIn, readWith, type TestTable } from "./layouts.ts";

const GRAMMAR = `
tables:
  codes:
    space: pay
    parts: { code: "[0-9]{2}|[A-Z_]{6,}", message: "[A-Z][^=]*", documented: "=(?:Lost|Kept)=", explanation: .+ }
    line: ["{code}{message}{documented}{explanation}"]
    columns:
      - { part: code, titles: [Code] }
      - { part: message, titles: [Message] }
      - { part: documented, titles: [Label] }
      - { part: explanation, titles: [Why] }
sections:
  - { name: First, opens: [First], tables: [codes], least: "2" }
  - { name: Second, opens: [Second], tables: [codes], least: "2" }
  - { name: Third, opens: [Third], tables: [codes], least: "1" }
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

const THIRD: Rows = [["CURENCY_OFF", "Not that money", "=Lost=", "It differs."]];

function tables(first: Rows, second: Rows, third: Rows): TestTable[] {
  return [
    { heading: "First", titles: TITLES, rows: first },
    { heading: "Second", titles: TITLES, rows: second },
    { heading: "Third", titles: TITLES, rows: third },
  ];
}

/** One page for each kind of difference, and what is different on it. */
const FIXTURES: Readonly<Record<ChangeKind, readonly [first: Rows, second: Rows, code: string, third?: Rows]>> = {
  added: [[...FIRST, ["77", "A brand new thing", "=Lost=", "Never seen before."]], SECOND, "77"],
  renamed: [FIRST, SECOND, "CURRENCY_OFF", [["CURRENCY_OFF", "Not that money", "=Lost=", "It differs."]]],
  removed: [FIRST.slice(0, 2), SECOND, "51"],
  meaning: [[FIRST[0], ["12", "Everything is paid", "=Lost=", "Quite another story."], FIRST[2]] as Rows, SECOND, "12"],
  reworded: [
    [FIRST[0], FIRST[1], ["51", "Too little money left!", "=Lost=", "Less than was asked for."]] as Rows,
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

function readIn(layout: Layout, first: Rows, second: Rows, third: Rows = THIRD) {
  const { text, format } = pageIn(layout, tables(first, second, third));
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
    const [first, second, code, third] = FIXTURES[kind];
    const { changes } = compareRows(before, readIn(layout, first, second, third));
    const kinds = kind === "meaning" ? ["meaning", "explained"] : [kind];
    expect(changes.map((change) => change.kind)).toEqual(kinds);
    for (const { was, now } of changes) expect((now ?? was)?.code).toBe(code);
  });

  it("shows all kinds together", () => {
    const first: Rows = [
      ["05", "NOT today – thank you!", "=Lost=", "The bank said so."],
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
      const [first, second, code, third] = FIXTURES[kind];
      const comparison = compareRows(before, readIn("run together", first, second, third));
      for (const text of [describeChanges(comparison), changesMarkdown("Page", comparison)])
        expect(text).toContain(code);
      expect(summaryOf(comparison)).toMatch(/^(no change of codes, )?1 /);
    }
  });

  it("is one of codes, but for an explanation that is known to be only written differently", () => {
    const [was] = readIn("run together", FIRST, SECOND);
    const now = { ...was, hash: "0" };
    const change = (texts?: { was: string | undefined; now: string | undefined }) =>
      isCodeChange({ kind: "explained", was, now, ...(texts && { texts }) } as never);
    expect(change()).toBe(true);
    expect(change({ was: undefined, now: "Treat it as success." })).toBe(true);
    expect(change({ was: "Do not treat it as success.", now: "Treat it as success." })).toBe(true);
    expect(change({ was: "Treat it as success.", now: "treat it, as success" })).toBe(false);
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

describe("a code in another spelling", () => {
  const row = (code: string, more: Partial<ReturnType<typeof readIn>[number]> = {}) => ({
    ...(readIn("run together", FIRST, SECOND)[0] as ReturnType<typeof readIn>[number]),
    code,
    ...more,
  });
  const kindsOf = (was: string, now: string, more = {}) =>
    compareRows([row(was)], [row(now, more)]).changes.map(({ kind }) => kind);

  it.each([
    ["CURENCY_MISMATCH", "CURRENCY_MISMATCH"],
    ["CURRENCY_MISMATCH", "CURENCY_MISMATCH"],
    ["AMOUNT_INVALDI", "AMOUNT_INVALID"],
    ["TRANSACTION_NOTFOUND", "TRANSACTION_NOT_FOUND"],
    ["PAYMENT_FAILET", "PAYMENT_FAILED"],
  ])("%s and %s are one question", (was, now) => {
    expect(kindsOf(was, now)).toEqual(["renamed"]);
    expect(kindsOf(was, now, { hash: "0" })).toEqual(["renamed"]);
  });

  it.each([
    ["BILL_PAID", "BILL_UNPAID"],
    ["PAID", "PAIT"],
    ["4044301", "4044302"],
    ["404xx7001", "404xx7002"],
    ["LIMIT_EXCEEDED_1", "LIMIT_EXCEEDED_2"],
    ["VALID_CARD", "INVALID_CARD"],
  ])("%s and %s are two codes", (was, now) => {
    expect(kindsOf(was, now)).toEqual(["added", "removed"]);
  });

  it.each([{ message: "Another" }, { documented: "=Kept=" }, { section: "Second" }, { network: "VISA" }])(
    "with something else is another code: %j",
    (more) => {
      expect(kindsOf("CURENCY_MISMATCH", "CURRENCY_MISMATCH", more)).toEqual(["added", "removed"]);
    },
  );

  it("that could be one of two is none of them", () => {
    const { changes } = compareRows([row("CURENCY_MISMATCH")], [row("CURRENCY_MISMATCH"), row("CURENCY_MISMATCHE")]);
    expect(changes.map(({ kind }) => kind)).toEqual(["added", "added", "removed"]);
  });
});

/** Pairs that say the same but for the way they are written. */
const SAME: readonly (readonly [was: string, now: string])[] = [
  ["Unauthorized. [reason]", "Unauthorized [reason]"],
  ["Invalid field format {field name}", "Invalid Field Format [field_name]"],
  ["Invalid field  format {{ field }}", "INVALID FIELD FORMAT, <field>!"],
  ["Payment cancelled", "Payment canceled"],
  ["Kartu kadaluarsa", "Kartu kedaluwarsa"],
  ["Terima kasih.", "terima kasih"],
  ["Limit of Rp 1.000.000", "limit of Rp 1.000.000"],
];

/** Pairs of which one says something else, mostly the opposite. */
const OTHER: readonly (readonly [was: string, now: string])[] = [
  ["Transacction Expired", "Transaction Expired"],
  ["Paid Bill", "Unpaid Bill"],
  ["Transaksi ditolak", "Transaksi disetujui"],
  ["Send it again with the same order ID", "Send it again with a new order ID"],
  ["Feature Allowed", "Feature Not Allowed"],
  ["Merchant account is gone", "GoPay user is blocked"],
  ["Suspected Fraud", "Fraud Cleared"],
  ["Transaction failed", "Transaction pending"],
  ["Transaksi berhasil dibuat", "Transaksi gagal dibuat"],
  ["Tagihan lunas", "Tagihan belum lunas"],
  ["Bill is active", "Bill is inactive"],
  ["Account was linked", "Account was unlinked"],
  ["Do retry with this reference", "Do not retry with this reference"],
  ["Transaction can be refunded", "Transaction was refunded"],
  ["Amount is above the limit", "Amount is below the limit"],
  ["Amount exceeds maximum", "Amount exceeds minimum"],
  ["Charge was made", "Charge was voided"],
  ["Saldo cukup untuk transaksi ini", "Saldo kurang untuk transaksi ini"],
  ["The money left the account of the payer", "The money reached the account of the payer"],
  ["Transaction was enabled for this merchant", "Transaction was disabled for this merchant"],
  ["Valid transaction token", "Invalid transaction token"],
  ["Ask before you send it again", "Send it again before you ask"],
  ["Within 5 days", "Within 50 days"],
  ["Balance of -100", "Balance of 100"],
  ["Fee is 1.5", "Fee is 15"],
  ["Amount < limit", "Amount > limit"],
  ["{field} is missing", "field is missing"],
  ["{field} is missing", "{reason} is missing"],
  ["Not able", "Notable"],
  ["No", "Go"],
];

describe("two wordings", () => {
  it.each(SAME)("%j and %j are the same words", (was, now) => {
    expect(isSameWording(was, now)).toBe(true);
    expect(isSameWording(now, was)).toBe(true);
  });

  it.each(OTHER)("%j and %j are for a person to tell apart", (was, now) => {
    expect(isSameWording(was, now)).toBe(false);
    expect(isSameWording(now, was)).toBe(false);
  });

  it("stay the same in other case, with other spaces and full stops, and differ by any word", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(5), word, (words, at, other) => {
        const text = words.join(" ");
        expect(isSameWording(text, `${words.join(",  ").toUpperCase()}.`)).toBe(true);
        const place = at % words.length;
        expect(isSameWording(text, words.with(place, `${words[place]}${other}`).join(" "))).toBe(false);
        expect(isSameWording(text, words.toSpliced(place, 1).join(" "))).toBe(false);
      }),
    );
  });
});

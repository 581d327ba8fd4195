import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadModel } from "../../src/catalog/index.ts";
import { changesMarkdown, describeChanges } from "../../src/pages/follow/report.ts";
import { LayoutError } from "../../src/pages/read/layout-error.ts";
import { JOINT } from "../../src/places.ts";
import { editText, restyle, tree } from "../catalog-copy.ts";
import { DOKU_PAGE, follow, KLIKOO_PAGE, linesOnlyIn, type Said } from "./followed.ts";
import { LAYOUTS } from "./layouts.ts";

const SPACE = "klikoo/openapi.yaml";

function row(rows: Said[], code: string): Said {
  const found = rows.find((item) => item.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

async function entriesOf(catalog: string, file: string): Promise<Record<string, unknown>[]> {
  return parse(await readFile(join(catalog, file), "utf8"), { schema: "failsafe" }).entries;
}

async function entryOf(catalog: string, file: string, code: string): Promise<Record<string, unknown> | undefined> {
  return (await entriesOf(catalog, file)).findLast((entry) => entry.code === code);
}

describe("a page that says what it said", () => {
  it.each(LAYOUTS)("changes nothing when saved as %s, and nothing the second time", async (layout) => {
    const { catalog, update } = await follow(KLIKOO_PAGE);
    const first = await update({}, layout);
    expect(first).toMatchObject({ isChanged: false, open: [] });
    expect(first.comparison.changes).toEqual([]);
    const before = await tree(join(catalog, ".."));
    const second = await update({}, layout);
    expect(second).toMatchObject({ isChanged: false, written: [] });
    expect(second.generated.flatMap(({ differences }) => differences)).toEqual([]);
    expect(await tree(join(catalog, ".."))).toEqual(before);
  });

  it("only moves the lines of the sources, in pages of any length", async () => {
    const { catalog, rows, update } = await follow(DOKU_PAGE);
    const before = await loadModel(catalog, "doku");
    // Another order of the rows of a table is no change of codes.
    const [first] = rows.splice(0, 1);
    rows.splice(1, 0, first as Said);
    const { comparison, written, open } = await update();
    expect(comparison.changes).toEqual([]);
    expect(open).toEqual([]);
    expect(written).toContain("catalog/doku/snap.yaml");
    const after = await loadModel(catalog, "doku");
    const facts = ({ spaces }: typeof after) =>
      JSON.stringify(spaces.map(({ entries }) => entries.map(({ sources: _, origin: __, ...entry }) => entry)));
    expect(facts(after)).toBe(facts(before));
  });
});

describe("a code that is struck out or hidden", () => {
  it.each([
    ["struck out", (cells: string) => cells.replaceAll(/<td>(.*?)<\/td>/g, "<td><s>$1</s></td>"), "404xx7005"],
    ["hidden", (cells: string) => cells.replace("<tr>", "<tr hidden>"), "404xx7005"],
  ])("is gone from the page, %s, and the report says where it still stands", async (how, change, code) => {
    const { catalog, save, update } = await follow(KLIKOO_PAGE);
    const source = await save("html table");
    const lines = (await readFile(source, "utf8")).split("\n");
    const at = lines.findIndex((line) => line.includes(code));
    await writeFile(source, lines.with(at, change(lines[at] ?? "")).join("\n"));
    const { comparison, isChanged, open } = await update({ source, date: "2026-02-03" });
    expect({ isChanged, open }).toEqual({ isChanged: true, open: [] });
    expect(comparison.changes).toMatchObject([{ kind: "removed", was: { code }, withdrawn: { how, row: { code } } }]);
    expect(describeChanges(comparison)).toContain(`${how} on line ${at + 1}`);
    expect(changesMarkdown("Page", comparison)).toContain(`| ${how} on line ${at + 1} |`);
    expect(await entryOf(catalog, SPACE, code)).toMatchObject({ undocumentedSince: "2026-02-03" });
    // From then on it is told, but changes nothing.
    const again = await update({ source });
    expect(again).toMatchObject({ isChanged: false, written: [], comparison: { changes: [] } });
    expect(again.comparison.withdrawn).toMatchObject([{ how, row: { code } }]);
    expect(describeChanges(again.comparison)).toContain(`line ${at + 1}, ${how}: ${code}`);
    expect(changesMarkdown("Page", again.comparison)).toContain(`- ${how} on line ${at + 1}: \`${code}`);
  });
});

describe("a new code", () => {
  it("is a draft that says neither success nor failure, and keeps the package from being generated", async () => {
    const { catalog, rows, update } = await follow(KLIKOO_PAGE);
    rows.splice(3, 0, { ...row(rows, "200xx2000"), code: "404xx7777", message: "Uang kembali tidak ada" });
    const packages = await tree(join(catalog, "..", "packages"));
    const { comparison, written, open, generated } = await update();
    expect(comparison.changes.map(({ kind, now }) => `${kind} ${now?.code}`)).toEqual(["added 404xx7777"]);
    expect(written).toEqual(["catalog/klikoo/openapi.yaml", "catalog/klikoo/docs/response-code.rows.tsv"]);
    expect(await readdir(join(catalog, ".."))).not.toContain(".changeset");
    expect(open.map(({ rule }) => rule)).toContain("review-needed");
    expect(generated).toEqual([]);
    expect(await tree(join(catalog, "..", "packages"))).toEqual(packages);
    expect(await entryOf(catalog, SPACE, "404xx7777")).toEqual({
      code: "404xx7777",
      name: "UANG_KEMBALI_TIDAK_ADA",
      review: "needed",
      messages: ["Uang kembali tidak ada"],
      sources: { "response-code": ["7"] },
      scope: "transaction",
      outcome: "unknown",
      retry: "check_status_first",
      reason: "unmapped",
    });
  });

  it("inherits from the standard what is not final, and its reason from the words or the HTTP status", async () => {
    const { catalog, rows, update } = await follow(DOKU_PAGE);
    const add = (section: string, code: string, message: string, documented = "") =>
      rows.push({ section, code, message, documented, why: "Because." });
    add("QRIS", "403XX06", "Feature Not Allowed At This Time");
    const blocked = {
      section: "Kirim DOKU",
      code: "4034307",
      message: "Card Blocked",
      documented: "Failed",
      why: "So.",
    };
    rows.splice(rows.indexOf(row(rows, "4034309")), 0, blocked);
    add("QRIS", "409XX77", "Kembar");
    add("QRIS", "400XX78", "Insufficient funds");
    add("Credit Card", "Q9", "Purse stolen (applies for VISA)", "Issuer will never approve");
    await update();
    expect(await entryOf(catalog, "doku/snap.yaml", "4034307")).toEqual({
      code: "4034307",
      review: "needed",
      messages: ["Card Blocked"],
      documented: "Failed",
      sources: { "http-status-and-case-code": [expect.any(String)] },
      outcome: "unknown",
      retry: "check_status_first",
    });
    const [duplicate, funds] = [
      await entryOf(catalog, "doku/snap.yaml", "409XX77"),
      await entryOf(catalog, "doku/snap.yaml", "400XX78"),
    ];
    expect(duplicate).toMatchObject({ name: "KEMBAR", outcome: "unknown", reason: "unmapped" });
    expect(funds).toMatchObject({ name: "INSUFFICIENT_FUNDS_2", outcome: "unknown", reason: "insufficient_funds" });
    expect(await entryOf(catalog, "doku/card.yaml", "Q9")).toMatchObject({
      network: "VISA",
      messages: ["Purse stolen"],
    });
    // A row that says what an entry says is one more source of it, and nothing to review.
    expect(await entryOf(catalog, "doku/snap.yaml", "403XX06")).not.toHaveProperty("review");
  });

  it("that is another meaning of a known one is a variant with a name of its own", async () => {
    const { catalog, rows, update } = await follow(DOKU_PAGE);
    rows.push({ section: "QRIS", code: "404XX08", message: "Kotak sudah penuh", documented: "", why: "" });
    await update();
    const entries = (await entriesOf(catalog, "doku/snap.yaml")).filter(({ code }) => code === "404XX08");
    expect(entries.map(({ name, review }) => [name, review])).toEqual([
      [undefined, undefined],
      ["KOTAK_SUDAH_PENUH", "needed"],
    ]);
  });

  it("that the catalog cannot hold is refused, and nothing is written", async () => {
    const { catalog, rows, update } = await follow(DOKU_PAGE);
    rows.push({
      section: "Credit Card",
      code: "Q9",
      message: "x (applies for ACME)",
      documented: "Issuer will never approve",
      why: "",
    });
    const before = await tree(join(catalog, ".."));
    await expect(update()).rejects.toThrow(/ACME[\s\S]*Nothing was written/);
    expect(await tree(join(catalog, ".."))).toEqual(before);
  });
});

describe("a message", () => {
  it("that is only written differently stands beside the old one, and needs no review", async () => {
    const { catalog, rows, update } = await follow(KLIKOO_PAGE);
    row(rows, "400xx6505").message = "Waktu  Tidak sesuai!";
    const { comparison, open, generated } = await update();
    expect(comparison.changes.map(({ kind }) => kind)).toEqual(["reworded"]);
    expect(open).toEqual([]);
    expect(generated.flatMap(({ differences }) => differences).length).toBeGreaterThan(0);
    const entry = await entryOf(catalog, SPACE, "400xx6505");
    expect(entry?.messages).toEqual(["Waktu tidak sesuai", "Waktu Tidak sesuai!"]);
    expect(entry).not.toHaveProperty("review");
  });

  it.each(["Waktu sesuai", "Waktu tidak disesuaikan", "Waktu tidak sesuai lagi"])(
    "with another word waits for a person: %s",
    async (message) => {
      const { catalog, rows, update } = await follow(KLIKOO_PAGE);
      row(rows, "400xx6505").message = message;
      const { comparison, open } = await update();
      expect(comparison.changes.map(({ kind }) => kind)).toEqual(["meaning"]);
      expect(open.map(({ rule }) => rule)).toEqual(["review-needed"]);
      expect(await entryOf(catalog, SPACE, "400xx6505")).toMatchObject({ review: "needed" });
    },
  );

  it("that stands beside a known one under the same code is a draft, and waits", async () => {
    const { catalog, rows, update } = await follow(KLIKOO_PAGE);
    const known = row(rows, "400xx6505");
    rows.splice(rows.indexOf(known), 0, { ...known, message: "Waktu sudah sesuai" });
    const before = await entryOf(catalog, SPACE, "400xx6505");
    const { comparison, open } = await update();
    expect(comparison.changes.map(({ kind }) => kind)).toEqual(["added"]);
    expect(open.map(({ rule }) => rule)).toContain("review-needed");
    const entries = (await entriesOf(catalog, SPACE)).filter(({ code }) => code === "400xx6505");
    expect(entries.map(({ name, messages, review }) => [name, messages, review])).toEqual([
      [before?.name, before?.messages, undefined],
      ["WAKTU_SUDAH_SESUAI", ["Waktu sudah sesuai"], "needed"],
    ]);
  });

  it("that says something else keeps the old one for matching, and waits for a person", async () => {
    const { catalog, rows, update } = await follow(KLIKOO_PAGE);
    row(rows, "400xx6505").message = "Saldo berlebih";
    const { comparison, open, generated } = await update();
    expect(comparison.changes.map(({ kind }) => kind)).toEqual(["meaning"]);
    expect(open.map(({ rule }) => rule)).toEqual(["review-needed"]);
    expect(generated).toEqual([]);
    expect(await entryOf(catalog, SPACE, "400xx6505")).toMatchObject({
      review: "needed",
      messages: ["Waktu tidak sesuai", "Saldo berlebih"],
    });
  });

  it("that only one of several rows of an entry says differently makes an entry of its own", async () => {
    const { catalog, rows, update } = await follow(DOKU_PAGE);
    const [changed] = rows.filter(({ section, code }) => section === "QRIS" && code === "409XX00");
    (changed as Said).message = "Semua beres";
    const before = await entryOf(catalog, "doku/snap.yaml", "409XX00");
    await update();
    const entries = (await entriesOf(catalog, "doku/snap.yaml")).filter(({ code }) => code === "409XX00");
    expect(entries.map(({ name, review, messages }) => [name, review, messages])).toEqual([
      [before?.name, undefined, before?.messages],
      ["SEMUA_BERES", "needed", ["Semua beres"]],
    ]);
  });
});

describe("a label", () => {
  it("that changed is taken over, and the outcome waits for a person", async () => {
    const { catalog, rows, update } = await follow(DOKU_PAGE);
    row(rows, "4034309").documented = "Pending";
    const { comparison, open, generated } = await update();
    expect(comparison.changes.map(({ kind }) => kind)).toEqual(["relabelled"]);
    expect(open.map(({ rule }) => rule)).toContain("review-needed");
    expect(generated).toEqual([]);
    expect(await entryOf(catalog, "doku/snap.yaml", "4034309")).toMatchObject({
      review: "needed",
      documented: "Pending",
    });
  });
});

describe("a code that is gone", () => {
  it("is marked with the date of the page and stays in the package; when it comes back, so does its row", async () => {
    const { catalog, rows, update } = await follow(KLIKOO_PAGE, "others");
    const gone = row(rows, "400xx6505");
    const at = rows.indexOf(gone);
    rows.splice(at, 1);
    await expect(update()).rejects.toThrow(/400xx6505 .* is gone from the page, .*--date/);
    const { comparison, open, generated } = await update({ date: "2026-02-03" });
    expect(comparison.changes.map(({ kind, was }) => `${kind} ${was?.code}`)).toEqual(["removed 400xx6505"]);
    expect(open).toEqual([]);
    expect(generated.map(({ provider }) => provider)).toEqual(["klikoo", JOINT]);
    expect(await entryOf(catalog, SPACE, "400xx6505")).toMatchObject({ undocumentedSince: "2026-02-03" });
    const entry = (await loadModel(catalog, "klikoo")).spaces[0]?.entries.find(({ code }) => code === "400xx6505");
    expect(entry).toMatchObject({ undocumentedSince: "2026-02-03", outcome: "rejected" });
    const codes = await readFile(join(catalog, "../packages/klikoo-codes/codes.json"), "utf8");
    expect(codes).toContain('"undocumentedSince": "2026-02-03"');
    expect((await update({ date: "2027-01-01" })).written).toEqual([]);

    rows.splice(at, 0, gone);
    const back = await update();
    expect(back.comparison.changes.map(({ kind }) => kind)).toEqual(["added"]);
    const again = await entryOf(catalog, SPACE, "400xx6505");
    expect(again).not.toHaveProperty("undocumentedSince");
    expect(again).toMatchObject({ review: "needed" });
  });

  it("from one of several tables is still documented", async () => {
    const { catalog, rows, update } = await follow(DOKU_PAGE);
    const [gone] = rows.filter(({ section, code }) => section === "QRIS" && code === "409XX00");
    rows.splice(rows.indexOf(gone as Said), 1);
    const { comparison, open } = await update();
    expect(comparison.changes.map(({ kind }) => kind)).toEqual(["removed"]);
    expect(open).toEqual([]);
    expect(await entryOf(catalog, "doku/snap.yaml", "409XX00")).not.toHaveProperty("undocumentedSince");
  });
});

describe("services and fields", () => {
  it("that are new wait for a person", async () => {
    const { rows, update } = await follow(KLIKOO_PAGE);
    rows.push({ section: "Service Code List", code: "05", message: "Refund", documented: "", why: "" });
    rows.push({ section: "Response Layout", code: "trace", message: "string", documented: "Y", why: "Where it went" });
    const { comparison, open } = await update();
    expect(comparison.changes.map(({ kind, now }) => `${kind} ${now?.kind} ${now?.code}`)).toEqual([
      "added service 05",
      "added field trace",
    ]);
    expect(open.map(({ rule }) => rule)).toEqual(["row-without-service", "row-without-field"]);
  });
});

describe("the files of the catalog", () => {
  it("keep comments, order and quotes: only what changed is different", async () => {
    const { catalog, rows, update } = await follow(KLIKOO_PAGE);
    await restyle(catalog, SPACE);
    for (const [from, to] of [
      ["entries:\n", "entries: # all of them\n\n  # the first\n"],
      ["messages: [Waktu tidak sesuai]", "messages: [ 'Waktu tidak sesuai' ]   # as printed"],
      ["  - code: 400xx6508\n", "\n  # a word about the next\n  - code: 400xx6508\n"],
    ] as const)
      await editText(catalog, SPACE, (text) => text.replace(from, to));
    const before = await readFile(join(catalog, SPACE), "utf8");
    row(rows, "400xx6505").message = "Waktu Tidak sesuai";
    rows.splice(rows.indexOf(row(rows, "400xx6508")), 1);
    rows.push({ ...row(rows, "200xx2000"), code: "599xx0001", message: "Entah: apa #1" });
    await update({ date: "2026-02-03" });
    const after = await readFile(join(catalog, SPACE), "utf8");
    const isLines = (line: string) => /^ {6}response-code: \["\d+"\]$/.test(line);
    expect(linesOnlyIn(after, before).filter((line) => !isLines(line))).toEqual([
      "    messages: [ 'Waktu tidak sesuai', Waktu Tidak sesuai ]   # as printed",
      "    undocumentedSince: 2026-02-03",
      "  - code: 599xx0001",
      "    name: ENTAH_APA_1",
      "    review: needed # remove this line after the review",
      '    messages: ["Entah: apa #1"]',
      "    sources:",
      "    scope: transaction",
      "    outcome: unknown",
      "    retry: check_status_first",
      "    reason: unmapped",
    ]);
    expect(linesOnlyIn(before, after).filter((line) => !isLines(line))).toEqual([
      "    messages: [ 'Waktu tidak sesuai' ]   # as printed",
    ]);
  });
});

describe("whatever changed", () => {
  it("the second run changes nothing, and nothing new is a success or a failure", async () => {
    const change = fc.record({
      at: fc.nat(33),
      what: fc.constantFrom("remove", "reword", "replace", "add", "variant"),
      text: fc.constantFrom("Berhasil", "Ditolak", "Entah [apa]", "Saldo #1: habis"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const { catalog, rows, update } = await follow(KLIKOO_PAGE);
        const known = new Set((await entriesOf(catalog, SPACE)).map(({ name }) => name));
        for (const [index, { at, what, text }] of changes.entries()) {
          const row = rows[at] as Said;
          if (what === "remove" && rows.length > 45) rows.splice(at, 1);
          else if (row.section !== "Response Code Format") continue;
          else if (what === "reword") row.message = `${row.message} juga`;
          else if (what === "replace") row.message = text;
          else
            rows.splice(at, 0, {
              ...row,
              message: text,
              ...(what === "add" && { code: `4${at + 10}xx${7700 + index}` }),
            });
        }
        const layouts = fc.sample(fc.constantFrom(...LAYOUTS), 2) as [
          (typeof LAYOUTS)[number],
          (typeof LAYOUTS)[number],
        ];
        let first: Awaited<ReturnType<typeof update>>;
        try {
          first = await update({ date: "2026-02-03" }, layouts[0]);
        } catch (error) {
          // Codes that are always there were taken out.
          expect(error).toBeInstanceOf(LayoutError);
          return;
        }
        for (const entry of await entriesOf(catalog, SPACE)) {
          if (known.has(entry.name)) continue;
          expect(entry).toMatchObject({ review: "needed", outcome: "unknown", retry: "check_status_first" });
        }
        const before = await tree(catalog);
        const second = await update({ date: "2026-03-04" }, layouts[0]);
        expect(second).toMatchObject({ isChanged: false, written: [], open: first.open });
        expect(second.comparison.changes).toEqual([]);
        expect(await tree(catalog)).toEqual(before);
      }),
      { numRuns: 5 },
    );
  });
});

describe("a lock that is missing or old", () => {
  it("is asked for, and nothing is taken for new", async () => {
    const { catalog, update } = await follow(KLIKOO_PAGE);
    await writeFile(join(catalog, "klikoo/docs/response-code.rows.tsv"), "line\tcode\n3\t200xx2000\n");
    await expect(update()).rejects.toThrow(/docs read/);
  });
});

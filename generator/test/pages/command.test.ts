import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Row } from "../../src/catalog/rows.ts";
import { placeOf } from "../../src/files/place.ts";
import { finishUnfinished } from "../../src/files/turn.ts";
import { catalogWith, type Edit, editText, emptyFolder, tree } from "../catalog-copy.ts";
import { stopped } from "../killed.ts";
import { lockedRows } from "../locks.ts";
import { follow, KLIKOO_PAGE } from "./followed.ts";
import { GLOSSARY, pageIn } from "./layouts.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function codes(parameters: readonly string[], input = ""): Promise<Ran> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, PROVIDER_DOCS: undefined };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, "docs", ...parameters], { env }, (error, out, err) => {
      resolve({ status: error ? Number(error.code ?? -1) : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

const KLIKOO = ["klikoo", "response-code"] as const;
const GLOSSARY_PAGE = ["doku", "error-codes-glossary"] as const;
const ROWS = lockedRows(...KLIKOO).length;

describe("codes docs read", () => {
  it("prints a table, JSON, or the lock, from a file or standard input", async () => {
    const { catalog, save } = await follow(KLIKOO_PAGE);
    const file = await save();
    const table = await codes(["read", ...KLIKOO, file]);
    expect(table).toMatchObject({ status: 0, err: "" });
    expect(table.out).toMatch(/^line +section +table +space +code/);
    const json = JSON.parse((await codes(["read", ...KLIKOO, file, "--as", "json"])).out);
    const [first, ...more] = lockedRows("klikoo", "response-code");
    expect(json.length).toBe(1 + more.length);
    const { kind, space, code, message } = first as Row;
    expect(json[0]).toMatchObject({ kind, space, code, message });
    const lock = await codes(["read", ...KLIKOO, "-", "--as", "tsv"], await readFile(file, "utf8"));
    expect(lock.out).toBe(await readFile(join(catalog, "klikoo/docs/response-code.rows.tsv"), "utf8"));
  });

  it("writes a lost or emptied lock anew, and leaves it as it is when the page cannot be read", async () => {
    const { catalog, save } = await follow(KLIKOO_PAGE);
    const path = join(catalog, "klikoo/docs/response-code.rows.tsv");
    const before = await tree(catalog);
    const read = async (page: string) => codes(["read", ...KLIKOO, page, "--write-lock", "--catalog", catalog]);
    const page = await save();
    for (const lose of [() => writeFile(path, ""), () => rm(path)]) {
      await lose();
      expect((await codes(["update", ...KLIKOO, page, "--catalog", catalog])).status).toBe(1);
      expect((await read("-")).status).not.toBe(0);
      expect(await readFile(path, "utf8").catch(() => "")).toBe("");
      expect(await read(page)).toMatchObject({
        status: 0,
        out: `written catalog/klikoo/docs/response-code.rows.tsv, ${ROWS} rows\n`,
      });
      expect(await tree(catalog)).toEqual(before);
    }
    expect((await codes(["read", ...KLIKOO, page, "--write-lock", "--as", "tsv"])).status).toBe(1);
  });

  it("says which rows are struck out or hidden, and prints none of them", async () => {
    const { text } = pageIn("html table", GLOSSARY);
    const page = text.replace("<tr><td>409</td><td>Conflict</td>", "<tr><td><del>409</del></td><td>Conflict</td>");
    const { status, out, err } = await codes(["read", ...GLOSSARY_PAGE, "-", "--format", "html", "--as", "json"], page);
    expect(status).toBe(0);
    expect(JSON.parse(out).map(({ code }: { code: string }) => code)).not.toContain("409");
    expect(err).toMatch(/^standard input: line \d+, struck out: 409 Conflict \(HTTP Status Codes Overview\)\n$/);
  });

  it("lists every line that it cannot account for, with its number, and exits with 1", async () => {
    const { text } = pageIn("run together", GLOSSARY);
    const lines = text.split("\n");
    lines.splice(5, 0, "What\u009b is this?", "And this?");
    const { status, out, err } = await codes(["read", ...GLOSSARY_PAGE, "-"], lines.join("\n"));
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("standard input:6 no row, no heading, and not expected here: What\ufffd is this?");
    expect(err).toContain("standard input:7 no row, no heading, and not expected here: And this?");
    expect(err).toContain("2 unread lines; say in catalog/doku/docs/error-codes-glossary.yaml what they are");
  });

  it("says that the layout changed, and nothing else, with exit status 3", async () => {
    const { text } = pageIn("run together", GLOSSARY);
    const { status, out, err } = await codes(["read", ...GLOSSARY_PAGE, "-"], text.replaceAll(/^(\d{3})/gm, "($1) "));
    expect(status).toBe(3);
    expect(out).toBe("");
    expect(err).toContain("HTTP Status Codes Overview: 0 rows, at least 9 are expected");
    expect(err).not.toContain("unread");
  });

  it.each([
    ["an unknown provider", ["read", "nobody", "page", "x"], /the provider "nobody"/],
    ["an unknown page", ["read", "klikoo", "page", "x"], /the page "page", expected one of response-code/],
    ["a file that is not there", ["read", ...KLIKOO, "/nowhere/x.txt"], /\/nowhere\/x\.txt cannot be read \(ENOENT\)/],
    ["a folder", ["read", ...KLIKOO, "/"], /\/ is not a file/],
  ])("refuses %s with exit status 1", async (_what, parameters, message) => {
    const { status, err } = await codes(parameters);
    expect(status).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n {4}at /);
  });
});

describe("codes docs update", () => {
  it("exits with 0 where no code changed, 2 where one did, and says what", async () => {
    const { catalog, rows, save } = await follow(KLIKOO_PAGE);
    const common = ["--catalog", catalog];
    const same = await codes(["update", ...KLIKOO, await save("html table"), ...common]);
    expect(same).toMatchObject({ status: 0, err: "" });
    expect(same.out).toContain("no change of codes");
    const [first] = rows;
    if (first) first.message = "Sukses sekali lagi";
    const file = await save("pipe table");
    const before = await tree(catalog);
    const text = await codes(["update", ...KLIKOO, file, ...common]);
    expect(text.status).toBe(2);
    expect(text.out).toMatch(/200xx2000 +Sukses +Sukses sekali lagi/);
    const json = JSON.parse((await codes(["update", ...KLIKOO, file, ...common, "--as", "json"])).out);
    expect(json).toMatchObject({ status: 2, failures: [], updates: [{ isChanged: true, written: [] }] });
    expect(json.updates[0].changes.map(({ kind }: { kind: string }) => kind)).toEqual(["meaning"]);
    const report = join(await emptyFolder(), "report.md");
    const markdown = await codes(["update", ...KLIKOO, file, ...common, "--as", "markdown", "--report", report]);
    expect(markdown.out).toContain("| `200xx2000` | `Sukses` | `Sukses sekali lagi` |");
    expect(await readFile(report, "utf8")).toBe(markdown.out);
    expect(await tree(catalog)).toEqual(before);
  });

  it("writes down for an issue what could not be read", async () => {
    const catalog = await catalogWith();
    const folder = await emptyFolder();
    const failures = join(folder, "failures.md");
    const file = join(folder, "x.txt");
    await writeFile(file, "nothing\n");
    const options = ["--catalog", catalog, "--failures", failures, "--as", "json"];
    const { status, out } = await codes(["update", "doku", "error-codes-glossary", file, ...options]);
    expect(status).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      status: 3,
      updates: [],
      failures: [{ doc: "error-codes-glossary", status: 3 }],
    });
    expect(await readFile(failures, "utf8")).toMatch(/^## doku error-codes-glossary\n\n {4}The layout of /);
  });

  it("refuses a day that is none", async () => {
    const { status, err } = await codes(["update", ...KLIKOO, "-", "--date", "tomorrow"]);
    expect(status).toBe(1);
    expect(err).toContain("--date");
  });
});

describe("codes docs check", () => {
  it("needs no page, and says that none was at hand", async () => {
    const { status, out, err } = await codes(["check"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    for (const [provider, page] of [
      KLIKOO,
      GLOSSARY_PAGE,
      ["doku", "http-status-and-case-code"],
      ["midtrans", "error-response-code"],
    ] as const)
      expect(out).toMatch(new RegExp(`${page} +${lockedRows(provider, page).length} +absent +0`));
    expect(out).toContain("were not compared");
  });

  it("proves with saved pages that they give the lock", async () => {
    const { catalog, rows, save } = await follow(KLIKOO_PAGE);
    const pages = await emptyFolder();
    await writeFile(join(pages, "klikoo-response-code.txt"), await readFile(await save(), "utf8"));
    const good = await codes(["check", "klikoo", "--catalog", catalog, "--pages", pages]);
    expect(good.status).toBe(0);
    expect(good.out).toMatch(new RegExp(`response-code +${ROWS} +ok +0`));
    rows.splice(0, 1, ...rows.slice(0, 1).map((row) => ({ ...row, message: "Other" })));
    await writeFile(join(pages, "klikoo-response-code.txt"), await readFile(await save(), "utf8"));
    const bad = await codes(["check", "klikoo", "--catalog", catalog, "--pages", pages]);
    expect(bad.status).toBe(1);
    expect(bad.err).toMatch(/klikoo-response-code\.txt: 1 same code, other words, compared with the lock/);
  });

  it.each([
    ["a row of no entry", "200xx2000", "200xx2009", /row-/],
    ["a message that no entry has", "\tSukses\t", "\tSuxes\t", /row-differs/],
    ["a lock that was edited", "\n15\t", "\n015\t", /not as the command writes it/],
    [
      "a row that stands on no line",
      "\n15\t",
      "\nfifteen\t",
      /rows\.tsv:\d+:1 format: found an invalid line of the page, expected a whole number from 1/,
    ],
  ])("finds %s", async (_what, from, to, message) => {
    const catalog = await catalogWith();
    await editText(catalog, "klikoo/docs/response-code.rows.tsv", (rows) => rows.replace(from, to));
    const { status, err } = await codes(["check", "klikoo", "--catalog", catalog]);
    expect(status).toBe(1);
    expect(err).toMatch(message);
  });

  const GRAMMAR = "klikoo/docs/response-code.yaml";

  it.each<[what: string, edit: Edit, message: RegExp]>([
    ["an entry without a source", ["klikoo/openapi.yaml", ["entries", 0, "sources"], undefined], /no-source/],
    ["a grammar of another space", [GRAMMAR, ["tables", "codes", "space"], "other"], /names other/],
    ["rows that a sentinel misses", [GRAMMAR, ["sections", { least: "27" }, "least"], "270"], /\d+ rows, at least 270/],
  ])("finds %s", async (_what, edit, message) => {
    const { status, err } = await codes(["check", "klikoo", "--catalog", await catalogWith(edit)]);
    expect(status).toBe(1);
    expect(err).toMatch(message);
  });
});

describe("an update that is killed", () => {
  it("leaves the old catalog and lock or the new ones, whenever it is killed", async () => {
    const seen = new Set<string>();
    const cache = await emptyFolder();
    process.env.XDG_CACHE_HOME = cache;
    for (let at = 1; !seen.has("finished"); at += 2) {
      const { catalog, rows, save } = await follow(KLIKOO_PAGE);
      const old = await tree(catalog);
      rows.push({ section: "Response Code Format", code: "599xx0001", message: "Entah", documented: "", why: "" });
      rows.splice(3, 1);
      const parameters = ["update", ...KLIKOO, await save(), "--write", "--date", "2026-02-03", "--catalog", catalog];
      const { status } = await stopped(["docs", ...parameters], {
        at,
        folders: [catalog, `${cache}/payment-codes/unf`],
      });
      // Another command that writes there, which adds nothing itself.
      await finishUnfinished([await placeOf("catalog", catalog)]);
      const now = await tree(catalog);
      const isNew = /599xx0001/.test(now.get("klikoo/docs/response-code.rows.tsv") ?? "");
      if (isNew) {
        expect(now.get("klikoo/openapi.yaml")).toContain("599xx0001");
        expect(now.get("klikoo/openapi.yaml")).toContain("undocumentedSince: 2026-02-03");
        if (!seen.has("new")) expect((await codes(parameters)).status).toBe(0);
        expect(await tree(catalog)).toEqual(now);
      } else expect(now).toEqual(old);
      seen.add(isNew ? "new" : "old");
      if (status === 2) seen.add("finished");
      expect(at).toBeLessThan(25);
    }
    expect([...seen].sort()).toEqual(["finished", "new", "old"]);
  });
});

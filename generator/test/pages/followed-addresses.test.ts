import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkPages } from "../../src/pages/check-pages.ts";
import { FOLLOWED, listPages } from "../../src/pages/list-pages.ts";
import { CATALOG } from "../../src/places.ts";
import { catalogWith, emptyFolder, tree } from "../catalog-copy.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function docs(...parameters: readonly string[]): Promise<Ran> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, PROVIDER_DOCS: undefined };
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, "docs", ...parameters], { env, maxBuffer: 2 ** 26 }, (error, out, err) =>
      resolve({ status: error ? Number(error.code ?? -1) : 0, out, err }),
    );
  });
}

const listing = await listPages(CATALOG);

describe("the addresses of the catalog", () => {
  it("are each followed, or it is said why none can be", () => {
    expect(listing.findings).toEqual([]);
    expect(listing.entries.filter(({ followed }) => followed === "none")).toEqual([]);
    const unsaid = listing.addresses.filter(
      ({ followed, seen, why }) => (followed === "unread" || followed === "manual") && why === null && seen === null,
    );
    expect(unsaid).toEqual([]);
    for (const { followed, seen } of listing.addresses) if (followed === "watched") expect(seen).not.toBeNull();
  });

  it("are counted by provider, every entry once", () => {
    for (const { provider, entries, ...count } of listing.counts) {
      const own = listing.entries.filter((entry) => entry.provider === provider);
      expect(own).toHaveLength(entries);
      expect(FOLLOWED.reduce((sum, how) => sum + count[how], 0)).toBe(entries);
      for (const how of FOLLOWED) expect(own.filter(({ followed }) => followed === how)).toHaveLength(count[how]);
    }
  });

  it("make no problem for `docs check`", async () => {
    expect((await checkPages(CATALOG, [], undefined)).flatMap(({ problems }) => problems)).toEqual([]);
  });
});

describe("codes docs list", () => {
  it("prints JSON with every entry, and what each stands on", async () => {
    const { status, out, err } = await docs("list", "--json");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(listing)));
  });

  it("prints tables, with the entries when asked to", async () => {
    const { out } = await docs("list");
    expect(out).toMatch(/^provider +page +rows +date +address/);
    expect(out).toMatch(/^provider +followed +seen +entries +places +address/m);
    expect(out).toMatch(/^provider +entries +lock +watched +unread +manual +none/m);
    const entries = (await docs("list", "--entries")).out;
    const [entry] = listing.entries.filter(({ followed }) => followed === "lock");
    const line = entries.split("\n").find((text) => text.includes(` ${entry?.name} `) && text.includes(" lock "));
    expect(line).toContain(`${entry?.sources[0]?.doc} ${entry?.sources[0]?.lines.join(", ")}`);
  });

  it("says where an address stands that nothing watches, and ends with 1", async () => {
    const page = ["pages", { url: "https://docs.midtrans.com/reference/fraud-status" }] as const;
    const catalog = await catalogWith(["midtrans/docs/watched.yaml", page, undefined]);
    const { status, err } = await docs("list", "--catalog", catalog);
    expect(status).toBe(1);
    expect(err).toMatch(
      /^catalog\/midtrans\/fraud-status\.yaml:\d+:\d+ unwatched-address: found \S+fraud-status \(and in 2 other places\), which nothing watches/,
    );
    const json = JSON.parse((await docs("list", "--json", "--catalog", catalog)).out);
    const open = json.entries.filter(({ followed }: { followed: string }) => followed === "none");
    expect(open.map(({ space }: { space: string }) => space)).toContain("fraud-status");
    expect(json.findings).toHaveLength(1);
  });
});

describe("codes docs check", () => {
  const FILE = "midtrans/docs/watched.yaml";

  it.each([
    ["on which nothing stands", ["pages", 0, "url"], "https://docs.midtrans.com/x", /x, which no source names/],
    ["on a host that may not be asked", ["pages", 0, "read"], "https://example.com/x", /the host example\.com/],
    ["of which nothing is known", ["pages", 0, "unread"], undefined, /of which nothing is recorded/],
  ] as const)("refuses a watched page %s", async (_name, path, to, message) => {
    const catalog = await catalogWith([FILE, path, to]);
    const { status, err } = await docs("check", "midtrans", "--catalog", catalog);
    expect(status).toBe(1);
    expect(err).toMatch(/^catalog\/midtrans\/docs\/watched\.yaml:\d+:\d+ watched-page: /);
    expect(err).toMatch(message);
  });
});

describe("codes docs read of a watched page", () => {
  const URL_OF_PAGE = "https://docs.midtrans.com/docs/transaction-status-cycle";
  const page = "# Cycle\n\n## Transaction Status\n\nAll of them.\n\n## Fraud Status\n\nMore.\n";

  it("compares it with what is recorded, and records it when asked to", async () => {
    const catalog = await catalogWith();
    const file = join(await emptyFolder(), "page.md");
    await writeFile(file, page);
    const read = (...more: readonly string[]) =>
      docs("read", "midtrans", URL_OF_PAGE, file, "--catalog", catalog, ...more);
    const before = await tree(catalog);
    expect((await read()).out).toMatch(/^[0-9a-f]{16}, other than recorded \(/);
    expect(await tree(catalog)).toEqual(before);
    const accepted = await read("--write-lock", "--date", "2026-01-05", "--from", "a@b:c");
    expect(accepted).toMatchObject({ status: 0, out: "written catalog/midtrans/docs/watched.seen.tsv\n" });
    expect((await read()).out).toMatch(/^[0-9a-f]{16}, as recorded \(2026-01-05\)\n$/);
    const record = await readFile(join(catalog, "midtrans/docs/watched.seen.tsv"), "utf8");
    expect(record).toMatch(new RegExp(`^${URL_OF_PAGE}\\t2026-01-05\\t[0-9a-f]{16}\\ta@b:c$`, "m"));
    await writeFile(file, page.replace("More", "Less"));
    expect((await read()).out).toMatch(/, as recorded/);
  });

  it.each([
    ["another address", [`${URL_OF_PAGE}x`], [], /is not watched; add it to catalog\/midtrans\/docs\/watched\.yaml/],
    ["no such part", [URL_OF_PAGE], ["# Other\n"], /has no heading "Transaction Status"/],
    ["a date that is none", [URL_OF_PAGE, "--date", "x"], [], /--date "x" is not a day/],
    ["a place with spaces", [URL_OF_PAGE, "--from", "a b"], [], /pass --from without spaces/],
  ] as const)("refuses %s and writes nothing", async (_name, [url, ...more], [text = page], message) => {
    const catalog = await catalogWith();
    const file = join(await emptyFolder(), "page.md");
    await writeFile(file, text);
    const before = await tree(catalog);
    const ran = await docs("read", "midtrans", url, file, "--write-lock", "--catalog", catalog, ...more);
    expect(ran.status).not.toBe(0);
    expect(ran.err).toMatch(message);
    expect(await tree(catalog)).toEqual(before);
  });
});

describe("codes docs update", () => {
  it("does not fetch a page that only a person can, and says so where it is asked for", async () => {
    const catalog = await catalogWith();
    const { status, err } = await docs("update", "doku", "error-code", "--catalog", catalog);
    expect(status).toBe(1);
    expect(err).toMatch(/no program fetches the page error-code \(.+\); pass a saved page/);
  });

  it.each(["2026", "2026-01"])(
    "takes no date of the form %s where watched pages are recorded with it",
    async (date) => {
      const catalog = await catalogWith();
      const before = await tree(catalog);
      const ran = await docs("update", "midtrans", "--write", "--date", date, "--catalog", catalog);
      expect(ran.status).toBe(1);
      expect(ran.err).toContain(`--date "${date}" is not a day; write it as YYYY-MM-DD`);
      expect(await tree(catalog)).toEqual(before);
    },
  );
});

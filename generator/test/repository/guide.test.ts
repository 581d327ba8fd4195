import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { buildPackage } from "../../src/package/build.ts";
import { ROOT } from "../../src/places.ts";
import type { DecodeResult } from "../../src/runtime/decode.ts";
import { catalogWith } from "../catalog-copy.ts";
import { codes, type Ended } from "../command.ts";

const PAGE = fileURLToPath(new URL("../fixtures/guide/acme-pay.html", import.meta.url));
const HEADING = "## A provider, from a saved page to a packed package";
const ID = "acme-pay";

/** The blocks of the section, by language. */
function blocksOf(readme: string, language: string): string[] {
  const [, after = ""] = readme.split(`${HEADING}\n`);
  const [section = ""] = after.split(/^## /m);
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, of, text = ""]) =>
    of === language ? [text] : [],
  );
}

/** What is typed after `npm run codes --`. */
function commandsOf(text: string): string[][] {
  return [...text.matchAll(/^npm run codes -- ([^#\n]*)/gm)].map(([, typed = ""]) =>
    [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? ""),
  );
}

describe("the guide to a new provider", () => {
  let catalog = "";
  let out = "";
  let commands: string[][] = [];
  /** Parts of files that the guide shows, by path in the catalog. */
  let shown = new Map<string, string>();

  const run = (name: string): Promise<Ended> => {
    const typed = commands.find((command) => command.join(" ").startsWith(name));
    if (!typed) throw new Error(`the guide has no command ${name}`);
    const places = ["--catalog", catalog, ...(/^(generate|docs update)/.test(name) ? ["--out", out] : [])];
    return codes([...typed.map((word) => (word === `../${ID}.html` ? PAGE : word)), ...places]);
  };
  const data = (file: string): Record<string, unknown> => parse(shown.get(file) ?? "", { schema: "failsafe" });

  /** Puts the values that the guide shows in the place of those that the scaffold wrote. */
  async function fillIn(file: string): Promise<void> {
    const path = join(catalog, file);
    const document = parseDocument(await readFile(path, "utf8"), { schema: "failsafe" });
    for (const [key, value] of Object.entries(data(file))) document.set(key, document.createNode(value));
    await writeFile(path, document.toString({ lineWidth: 0 }));
  }

  beforeAll(async () => {
    const readme = await readFile(join(ROOT, "catalog", "README.md"), "utf8");
    commands = commandsOf(blocksOf(readme, "sh")[0] ?? "");
    const parts = blocksOf(readme, "yaml").map((text) => [/^# catalog\/(\S+)\n/.exec(text)?.[1] ?? "", text] as const);
    shown = new Map(parts);
    catalog = await catalogWith();
    out = join(dirname(catalog), "packages");
    await mkdir(out);
    await cp(join(ROOT, "README.md"), join(dirname(catalog), "README.md"));
  });

  it("is one screen", async () => {
    const readme = await readFile(join(ROOT, "catalog", "README.md"), "utf8");
    const [before = "", after = ""] = readme.split(`${HEADING}\n`);
    expect(before.split("\n").length).toBeLessThan(25);
    const lines = (after.split(/^To propose it/m)[0] ?? "").split("\n").filter((line) => line !== "");
    expect(lines.length).toBeLessThanOrEqual(64);
    expect([...shown.keys()]).toEqual(
      ["docs/response-code.yaml", "api.yaml", "provider.yaml", "cases.yaml"].map((file) => `${ID}/${file}`),
    );
  });

  it("starts the provider, and reads its page as soon as the grammar says how", async () => {
    expect(await run("new provider")).toMatchObject({ status: 0 });
    const unread = await run("docs read");
    expect(unread.status).toBe(3);
    expect(unread.err).toContain("a heading that the grammar does not know: Kode Pembayaran");
    expect(unread.err).toContain("a heading that the grammar does not know: Request Errors");
    await fillIn(`${ID}/docs/response-code.yaml`);
    const grammar = join(catalog, ID, "docs", "response-code.yaml");
    await writeFile(grammar, (await readFile(grammar, "utf8")).replace('"[0-9]+"', '"[0-9A-Z][0-9]"'));
    const read = await run("docs read");
    expect(read, read.err).toMatchObject({ status: 0 });
    expect(read.out.trim().split("\n")).toHaveLength(31);
  });

  it("drafts an entry for each row at once", async () => {
    const refused = await run("docs update");
    expect(refused.err).toContain("give the space api alphabet: upper in provider.yaml");
    await fillIn(`${ID}/provider.yaml`);
    const drafted = await run("docs update");
    expect(drafted, drafted.err).toMatchObject({ status: 2 });
    expect(drafted.out).toContain("30 added");
    expect(drafted.out).toContain("… and 27 more of review-needed, which `generate` lists");
    const { entries } = parse(await readFile(join(catalog, ID, "api.yaml"), "utf8"), { schema: "failsafe" });
    expect(entries).toHaveLength(30);
    expect(await run("reasons")).toMatchObject({ status: 0, out: expect.stringContaining("amount_limit_exceeded") });
  });

  it("makes a package of the reviewed entries that decodes the case as it says", async () => {
    const open = await run("generate");
    expect(open.status).toBe(1);
    expect(open.err.match(/ review-needed: /g)).toHaveLength(30);
    const path = join(catalog, ID, "api.yaml");
    const document = parseDocument(await readFile(path, "utf8"), { schema: "failsafe" });
    const texts = { en: { detail: "What it is about is left open." }, id: { detail: "Maksudnya tidak disebutkan." } };
    const [told] = data(`${ID}/api.yaml`) as unknown as Record<string, unknown>[];
    const { entries } = document.toJS() as { entries: Record<string, unknown>[] };
    document.set(
      "entries",
      document.createNode(
        entries.map(({ review: _, ...entry }) => ({
          ...entry,
          ...(entry.documented !== undefined && { note: "The page alone decides nothing." }),
          text: texts,
          ...(entry.code === told?.code && told),
          ...(entry.code === "A4" && { params: { field: ["{field}"] } }),
        })),
        { aliasDuplicateObjects: false },
      ),
    );
    await writeFile(path, document.toString({ lineWidth: 0 }));
    await writeFile(join(catalog, ID, "cases.yaml"), shown.get(`${ID}/cases.yaml`) ?? "");
    const made = await run("generate");
    expect(made, made.err).toMatchObject({ status: 0, out: expect.stringContaining("30 entries") });

    const folder = join(out, `${ID}-codes`);
    await buildPackage(folder);
    const { decode } = (await import(pathToFileURL(join(folder, "dist", "esm", "index.js")).href)) as {
      decode(body: unknown): DecodeResult;
    };
    const { cases } = data(`${ID}/cases.yaml`) as { cases: { body: string; expect: { outcome: string } }[] };
    for (const { body, expect: expected } of cases)
      expect(decode(JSON.parse(body))).toMatchObject({ known: true, outcome: expected.outcome, name: told?.name });
  });
});

import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listProviders } from "../src/catalog/list-providers.ts";
import { loadProvider } from "../src/catalog/load.ts";
import { CatalogError } from "../src/catalog/problem.ts";
import { readCatalogFile } from "../src/catalog/read-file.ts";
import { replaceFile } from "../src/files/replace.ts";
import { updatePages } from "../src/pages/follow/update-pages.ts";
import { JOINT } from "../src/places.ts";
import { newCode, newProvider } from "../src/scaffold/index.ts";
import { catalogWith, emptyFolder, tree } from "./catalog-copy.ts";
import { DOKU_PAGE, follow, KLIKOO_PAGE, type Said } from "./pages/followed.ts";

// Everything does what it always does; the calls are counted.
vi.mock(import("../src/catalog/read-file.ts"), { spy: true });
vi.mock(import("../src/files/replace.ts"), { spy: true });
vi.mock(import("node:fs/promises"), { spy: true });

/** How often a provider was loaded: each load reads its `provider.yaml` once, from the disk or from a change. */
function loads(provider?: string): number {
  const paths = vi.mocked(readCatalogFile).mock.calls.map(([, path]) => path);
  return paths.filter((path) => path.endsWith("/provider.yaml") && path.startsWith(provider ?? "")).length;
}

/** How often each of the other providers was loaded; the joint package needs them once. */
async function loadsOfOthers(catalog: string, provider: string): Promise<number[]> {
  return (await listProviders(catalog)).filter((id) => id !== provider).map((id) => loads(`${id}/`));
}

/** Where files were copied or written one by one, which is how a catalog would be copied. */
function copies(): string[] {
  return [
    ...vi.mocked(cp).mock.calls.map(([, to]) => String(to)),
    ...vi.mocked(replaceFile).mock.calls.map(([folder, path]) => join(folder, path)),
    // What a page said last is kept in the state of the user.
  ].filter((path) => !path.includes(join("payment-codes", "pages")));
}

const code = { provider: "klikoo", space: "openapi", code: "404xx7777", name: "GONE", message: ["Gone"] };
const source = { url: "https://klikoo.example/codes" };

describe("a command loads a provider at most twice and copies no catalog", () => {
  let cache = "";
  beforeEach(async () => {
    vi.clearAllMocks();
    cache = await emptyFolder();
    vi.stubEnv("XDG_CACHE_HOME", cache);
  });
  afterEach(() => vi.unstubAllEnvs());

  it("docs update --write, where the page changed: once as it was, once as it will be", async () => {
    const { rows, update } = await follow(KLIKOO_PAGE, "others");
    rows.push({ ...(rows.at(-1) as Said), section: "Response Code Format", code: "404xx7777", message: "Gone" });
    vi.clearAllMocks();
    const { written, open } = await update();
    expect(written).toContain("catalog/klikoo/openapi.yaml");
    expect(open.map(({ rule }) => rule)).toContain("review-needed");
    expect(loads()).toBe(2);
    expect(copies()).toEqual([]);
  });

  it("docs update --write, where only lines moved and the package is generated", async () => {
    const { catalog, rows, update } = await follow(DOKU_PAGE, "others");
    rows.splice(1, 0, ...rows.splice(0, 1));
    vi.clearAllMocks();
    const { written, generated } = await update();
    expect(written).toContain("catalog/doku/snap.yaml");
    expect(generated.map(({ provider }) => provider)).toEqual(["doku", JOINT]);
    expect(loads("doku/")).toBe(2);
    expect(new Set(await loadsOfOthers(catalog, "doku"))).toEqual(new Set([1]));
    expect(copies()).toEqual([]);
  });

  it("docs update --write, where nothing changed: once", async () => {
    const { update } = await follow(KLIKOO_PAGE, "others");
    await update();
    vi.clearAllMocks();
    expect(await update()).toMatchObject({ written: [], open: [] });
    expect(loads("klikoo/")).toBe(1);
    expect(copies()).toEqual([]);
  });

  it("docs update of all pages: once", async () => {
    const { catalog, save } = await follow(DOKU_PAGE, "others");
    const page = await save();
    vi.clearAllMocks();
    const request = { catalog, out: "", provider: "doku", source: page, cache: "", write: false };
    const { updates, failures } = await updatePages(request);
    // One page fits one grammar; every page was followed with what was loaded.
    expect([...updates, ...failures].map(({ doc }) => doc).sort()).toEqual([
      "error-code",
      "error-codes-glossary",
      "http-status-and-case-code",
    ]);
    expect(updates.map(({ doc }) => doc)).toEqual(["http-status-and-case-code"]);
    expect(loads()).toBe(1);
    expect(copies()).toEqual([]);
  });

  it("docs update --write of all pages: once, and once more for a page that changes the catalog", async () => {
    const { catalog, rows, save } = await follow(DOKU_PAGE, "others");
    rows.splice(1, 0, ...rows.splice(0, 1));
    const page = await save();
    vi.clearAllMocks();
    const out = join(catalog, "../packages");
    const request = { catalog, out, provider: "doku", source: page, cache: "", write: true };
    const { updates, failures } = await updatePages(request);
    expect(updates.map(({ doc }) => doc)).toEqual(["http-status-and-case-code"]);
    expect(failures.map(({ doc }) => doc)).toEqual(["error-codes-glossary", "error-code"]);
    expect(loads("doku/")).toBe(2);
    expect(new Set(await loadsOfOthers(catalog, "doku"))).toEqual(new Set([1]));
    expect(copies()).toEqual([]);
  });

  it("new code", async () => {
    const catalog = await catalogWith();
    // The copy that the test makes is seen, so a copy that a command makes would be.
    expect(copies()).toEqual([catalog]);
    vi.clearAllMocks();
    expect((await newCode(catalog, { ...code, ...source })).files).toEqual(["catalog/klikoo/openapi.yaml"]);
    expect(loads()).toBe(2);
    expect(copies()).toEqual([]);
  });

  it("new provider", async () => {
    const catalog = await catalogWith();
    vi.clearAllMocks();
    await newProvider(catalog, { id: "tiny-pay" });
    expect(loads()).toBe(1);
    expect(copies()).toEqual([]);
  });
});

describe("a change that is not yet written", () => {
  it("is loaded in place of the files, and its problems name the files that it would change", async () => {
    const catalog = await catalogWith();
    const before = await tree(catalog);
    const path = "klikoo/openapi.yaml";
    const text = before.get(path) ?? "";
    const changed = text.replace(/^( +)outcome: .*$/m, "$1outcome: paid");
    const line = changed.split("\n").findIndex((item) => item.includes("outcome: paid")) + 1;
    const error = await loadProvider(catalog, "klikoo", { overlay: new Map([[path, changed]]) }).catch((e) => e);
    expect(error).toBeInstanceOf(CatalogError);
    expect((error as CatalogError).problems).toMatchObject([{ file: `catalog/${path}`, line, rule: "vocabulary" }]);
    expect(await tree(catalog)).toEqual(before);
    await expect(loadProvider(catalog, "klikoo")).resolves.toMatchObject({ id: "klikoo" });
  });

  it("keeps the limits of files: its end, its size, and a lock with rows", async () => {
    const catalog = await catalogWith();
    const lock = "klikoo/docs/response-code.rows.tsv";
    const cases = [
      ["klikoo/openapi.yaml", "id: openapi\nentries: []\n", "file-end"],
      ["klikoo/openapi.yaml", `id: openapi\n${"# long\n".repeat(400_000)}# end\n`, "file-size"],
      [lock, `${"x".repeat(3_000_000)}\n`, "file-size"],
      [lock, "", "file-end"],
    ] as const;
    for (const [path, text, rule] of cases) {
      const error = await loadProvider(catalog, "klikoo", { overlay: new Map([[path, text]]) }).catch((e) => e);
      expect(error, path).toBeInstanceOf(CatalogError);
      expect((error as CatalogError).problems).toContainEqual(
        expect.objectContaining({ file: `catalog/${path}`, rule }),
      );
    }
  });

  it("can be a provider without a folder; without the change there is none", async () => {
    const catalog = await catalogWith();
    const before = await tree(catalog);
    const files = [...before].filter(([path]) => path.startsWith("klikoo/"));
    const overlay = new Map(files.map(([path, text]) => [path.replace("klikoo/", "copied/"), text]));
    const { files: names, rows } = await loadProvider(catalog, "copied", { overlay });
    const real = await loadProvider(catalog, "klikoo");
    expect(names).toEqual(real.files);
    expect(rows).toEqual(real.rows);
    await expect(loadProvider(catalog, "copied")).rejects.toThrow();
  });
});

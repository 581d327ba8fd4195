import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { listProviders } from "../src/catalog/list-providers.ts";
import { loadProvider } from "../src/catalog/load.ts";
import { CATALOG, PACKAGES } from "../src/places.ts";
import { catalogWith, type Edit, editText, emptyFolder, tree } from "./catalog-copy.ts";

/** An entry whose English and Indonesian texts say what to do. */
const USER_TYPE = { name: "USER_TYPE_NOT_IRS" };
const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

function codes(
  parameters: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...parameters], { env: { ...process.env, ...env } }, (error, out, err) => {
      resolve({ status: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe("codes generate", () => {
  it("fails a check when a package differs, names the file and the command that mends it", async () => {
    const out = join(await emptyFolder(), "packages");
    await cp(PACKAGES, out, { recursive: true, filter: (path) => !path.endsWith("dist") });
    await codes([
      "generate",
      "klikoo",
      "--out",
      out,
      "--catalog",
      await catalogWith(["klikoo/openapi.yaml", ["entries", 0, "text", "en", "detail"], "Changed."]),
    ]);
    const { status, out: printed, err } = await codes(["generate", "klikoo", "--check", "--out", out]);
    expect(status).toBe(1);
    expect(printed).toContain("changed codes.json");
    expect(err).toContain("npm run codes -- generate");
  });

  it("warns of advice that changed without its action and of a forgotten language, and fails for neither", async () => {
    const out = join(await emptyFolder(), "packages");
    await codes(["generate", "klikoo", "--out", out]);
    const catalog = await catalogWith(
      ["klikoo/openapi.yaml", ["entries", USER_TYPE, "retry"], "after_fix"],
      ["klikoo/openapi.yaml", ["entries", USER_TYPE, "text", "id", "detail"], (text: string) => `Lain. ${text}`],
    );
    const where = ["generate", "klikoo", "--catalog", catalog, "--out", out];
    const checked = JSON.parse((await codes([...where, "--check", "--json"])).out);
    const { status, err } = await codes(where);
    expect(status).toBe(0);
    expect(err).toMatch(
      /^warning: klikoo: openapi 403xx6572 USER_TYPE_NOT_IRS: retry never → after_fix, but its action/m,
    );
    expect(err).toMatch(/^warning: klikoo: openapi 403xx6572 USER_TYPE_NOT_IRS: detail changed in id and not in en/m);
    expect(checked[0].warnings.length).toBe(err.trim().split("\n").length);
    expect((await codes(where)).err).toBe("");
  });

  it("writes the same bytes whatever the locale, the time zone and the order of files", async () => {
    const shuffled = join(await mkdtemp(join(tmpdir(), "codes-")), "catalog");
    await cp(CATALOG, shuffled, { recursive: true });
    for (const name of ["taxonomy.yaml", "doku", "project.yaml"]) {
      await rename(join(shuffled, name), join(shuffled, `${name}.moved`));
      await rename(join(shuffled, `${name}.moved`), join(shuffled, name));
    }
    const runs = [
      { parameters: [], env: { LC_ALL: "C", TZ: "UTC" } },
      { parameters: ["--catalog", shuffled], env: { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Asia/Jakarta" } },
    ];
    const trees = await Promise.all(
      runs.map(async ({ parameters, env }) => {
        const out = await emptyFolder();
        expect((await codes(["generate", "--out", out, ...parameters], env)).status).toBe(0);
        return tree(out);
      }),
    );
    expect(trees[0]?.size).toBeGreaterThan(40);
    expect(trees[1]).toEqual(trees[0]);
  });

  it("prints every problem with its place, exits with 1 and writes nothing", async () => {
    const out = await emptyFolder();
    const catalog = await catalogWith(
      ["klikoo/openapi.yaml", ["entries", 0, "outcome"], "paid"],
      ["snap-bi/cases.yaml", ["cases", { name: "INVALID_FIELD_FORMAT" }, "params", "field"], ["{fieldname}"]],
    );
    const { status, err } = await codes(["generate", "--catalog", catalog, "--out", out]);
    expect(status).toBe(1);
    expect(err).toMatch(
      /^catalog\/klikoo\/openapi\.yaml:\d+:\d+ vocabulary: found "paid", expected one of success, .*; choose a value/m,
    );
    expect(err).toMatch(/^catalog\/(doku\/snap|snap-bi\/cases)\.yaml:\d+:\d+ parameters: found the placeholder/m);
    expect(err).toContain("nothing was written");
    expect(await readdir(out)).toEqual([]);
  });

  it("names the known providers when asked for another", async () => {
    const { status, err } = await codes(["generate", "xendit"]);
    expect(status).toBe(1);
    expect(err).toContain('found the provider "xendit", expected one of doku, klikoo, midtrans');
  });

  it("keeps the version and the changelog of an existing package", async () => {
    const out = await emptyFolder();
    await codes(["generate", "klikoo", "--out", out]);
    const folder = join(out, "klikoo-codes");
    const path = join(folder, "package.json");
    await writeFile(path, (await readFile(path, "utf8")).replace(/"version": "[^"]*"/, '"version": "7.8.9"'));
    await writeFile(join(folder, "CHANGELOG.md"), "# History\n");
    await codes(["generate", "klikoo", "--out", out]);
    expect(JSON.parse(await readFile(path, "utf8")).version).toBe("7.8.9");
    expect(await readFile(join(folder, "CHANGELOG.md"), "utf8")).toBe("# History\n");
  });

  it("takes the npm scope from one place", async () => {
    const out = await emptyFolder();
    const { scope } = (await loadProvider(CATALOG, "klikoo")).project.data;
    const catalog = await catalogWith(["project.yaml", ["scope"], "@acme-team"]);
    expect(await codes(["generate", "--catalog", catalog, "--out", out])).toMatchObject({ status: 0 });
    const files = [...(await tree(out))];
    expect(files.filter(([, text]) => text.includes(`${scope}/`)).map(([path]) => path)).toEqual([]);
    for (const id of await listProviders(CATALOG)) {
      const [, manifest = "{}"] = files.find(([path]) => path === `${id}-codes/package.json`) ?? [];
      expect(JSON.parse(manifest).name).toBe(`@acme-team/${id}-codes`);
    }
  });

  it("refuses a scope that npm has not, and writes nothing", async () => {
    const out = await emptyFolder();
    const catalog = await catalogWith(["project.yaml", ["scope"], "@acme team"]);
    const { status, err } = await codes(["generate", "--catalog", catalog, "--out", out]);
    expect(status).toBe(1);
    expect(err).toMatch(/^catalog\/project\.yaml:\d+:\d+ format: found "@acme team"/m);
    expect(await readdir(out)).toEqual([]);
  });
});

describe("codes stats", () => {
  it("counts rows and entries for people and for programs", async () => {
    const { out } = await codes(["stats", "--json"]);
    const stats = JSON.parse(out) as { provider: string; rows: unknown }[];
    const printed = (await codes(["stats"])).out;
    const ids = await listProviders(CATALOG);
    expect(ids).toContain("doku");
    for (const id of ids) {
      const { provider, rows } = await loadProvider(CATALOG, id);
      const accepted = rows.filter(({ kind }) => kind === "code").map(({ doc, line }) => `${doc}:${line}`);
      const all = new Set(accepted).size;
      expect(stats.find((item) => item.provider === id)?.rows).toEqual({ covered: all, all });
      expect(printed).toMatch(new RegExp(`${id} +${provider.data.spaces[0]?.id}\\b.* ${all} of ${all} +en, id`));
    }
  });
});

describe("codes stats of drafts", () => {
  it("counts reviews that are open, however the mark is written", async () => {
    const review: Edit = ["klikoo/openapi.yaml", ["entries", 0, "review"], "needed"];
    const catalog = await catalogWith(review, ["klikoo/openapi.yaml", ["entries", 1, "review"], "needed"]);
    await editText(catalog, "klikoo/openapi.yaml", (text) => text.replace(/review: "?needed"?/, "'review' : 'needed'"));
    const stats = JSON.parse((await codes(["stats", "--json", "--catalog", catalog])).out) as {
      provider: string;
      spaces: { openReviews: number }[];
    }[];
    expect(stats.find(({ provider }) => provider === "klikoo")?.spaces.map(({ openReviews }) => openReviews)).toEqual([
      2,
    ]);
  });
});

describe("texts on the command line", () => {
  const JAVANESE: Edit = ["project.yaml", ["locales", "jv"], { name: "Javanese", fallback: "id" }];
  const where = (catalog: string) => ["new", "code", "klikoo", "openapi", "404xx7006", "--catalog", catalog];
  const entry = ["--name", "GONE", "--url", "https://klikoo-doc.readme.io/reference/gone"];

  it("are given once for each language, also one that falls back", async () => {
    const catalog = await catalogWith(JAVANESE);
    const texts = ["--detail", "en=It is gone = away.", "--detail", "id=Sudah pergi.", "--title", "jv=Wis lunga"];
    const { status, out } = await codes([...where(catalog), ...entry, ...texts, "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(out).entry.text).toEqual({
      en: { detail: "It is gone = away." },
      id: { detail: "Sudah pergi." },
      jv: { title: "Wis lunga" },
    });
    expect(await readFile(join(catalog, "klikoo/openapi.yaml"), "utf8")).toContain("title: Wis lunga");
  });

  it.each([
    [["--title", "Gone"], "Write the tag of the language, = and the text."],
    [["--title", "en="], "Write the tag of the language, = and the text."],
    [["--title", "en=Gone", "--title", "en=Away"], "There is a text in en already."],
    [["--detail", "fr=Parti"], 'found the language "fr" in --detail, expected one of en, id, jv'],
  ])("are refused as %j, and nothing is written", async (texts, message) => {
    const catalog = await catalogWith(JAVANESE);
    const before = await tree(catalog);
    const { status, err } = await codes([...where(catalog), ...entry, ...texts]);
    expect(status).toBe(1);
    expect(err).toContain(message);
    expect(await tree(catalog)).toEqual(before);
  });

  it("are asked for in the languages of the catalog, wherever it stands on the line", async () => {
    const catalog = await catalogWith(JAVANESE);
    const { status, out } = await codes(["new", "code", "--help", "--catalog", catalog]);
    expect(status).toBe(0);
    expect(out).toMatch(/--title <locale=text> /);
    expect(out).toMatch(/en +English\n +id +Indonesian\n +jv +Javanese, falls back to id\n/);
    expect((await codes(["new", "code", "--help", "--catalog", await emptyFolder()])).out).toContain("cannot be read");
  });
});

describe("codes build", () => {
  it("says what to do where there is no package yet, and leaves out providers that have none", async () => {
    const out = await emptyFolder();
    const { status, err } = await codes(["build", "--out", out]);
    expect(status).toBe(1);
    expect(err).toContain(`there is no package in ${out}; generate it first`);
    const named = await codes(["build", "klikoo", "--out", out]);
    expect(named.status).toBe(1);
    expect(named.err).toContain("generate it first");
  });
});

import { execFile } from "node:child_process";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadModel } from "../src/catalog/index.ts";
import { CatalogError, type Problem } from "../src/catalog/problem.ts";
import { insertEntry } from "../src/edit/insert-entry.ts";
import { insertRow } from "../src/edit/insert-row.ts";
import { generate } from "../src/generate/index.ts";
import { buildPackage } from "../src/package/build.ts";
import { readGrammar } from "../src/pages/read/grammar-file.ts";
import { CATALOG } from "../src/places.ts";
import type { DecodeResult } from "../src/runtime/decode.ts";
import { type CodeRequest, newCode, newProvider, type ProviderRequest } from "../src/scaffold/index.ts";
import { catalogWith, editFiles, editText, emptyFolder, restyle, tree } from "./catalog-copy.ts";

const run = promisify(execFile);
const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

async function problemsOf(call: Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await call;
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
}

/** Lines that a text has more than another; fails when any other line changed. */
function addedLines(before: string, after: string): string[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const start = old.findIndex((line, index) => line !== fresh[index]);
  const count = fresh.length - old.length;
  const at = start < 0 ? old.length : start;
  expect([...fresh.slice(0, at), ...fresh.slice(at + count)]).toEqual(old);
  return fresh.slice(at, at + count);
}

const draft = (code: string, more: object = {}) => ({
  code,
  name: undefined,
  review: undefined,
  network: undefined,
  messages: undefined,
  documented: undefined,
  validFrom: undefined,
  validUntil: undefined,
  sources: undefined,
  urls: undefined,
  scope: undefined,
  outcome: undefined,
  retry: undefined,
  reason: undefined,
  note: undefined,
  text: undefined,
  ...more,
});

/** A provider, the codes that a person adds, and bodies with what the package says to them. */
const PROVIDERS: readonly {
  readonly provider: ProviderRequest;
  readonly space: string;
  readonly codes: readonly Omit<CodeRequest, "provider" | "space">[];
  readonly bodies: readonly (readonly [
    { readonly responseCode: string },
    Partial<DecodeResult> & { readonly name?: string },
  ])[];
}[] = [
  {
    provider: { id: "tiny-pay", name: 'Tiny: "Pay" #1', url: "https://tiny.example/codes", title: "Codes: all" },
    space: "api",
    codes: [
      {
        code: "00",
        name: "PAID",
        message: ["Paid", "Paid, 'again': #2"],
        doc: "response-code",
        line: "12",
        scope: "transaction",
        outcome: "success",
        retry: "never",
        reason: "approved",
        detail: { en: "The payment was made.", id: "Pembayaran sudah dilakukan." },
      },
      {
        code: "07",
        name: "NO_ANSWER",
        message: ["{bank} did not answer"],
        doc: "response-code",
        line: "9",
        detail: { en: "The bank: no answer.", id: "Bank tidak menjawab." },
      },
    ],
    bodies: [
      [{ responseCode: "00" }, { known: true, name: "PAID", outcome: "success", scope: "transaction", retry: "never" }],
      [{ responseCode: "07" }, { known: true, name: "NO_ANSWER", outcome: "unknown", retry: "check_status_first" }],
      [{ responseCode: "55" }, { known: false, outcome: "unknown", retry: "check_status_first" }],
    ],
  },
  {
    provider: { id: "big-bank", kind: "composite", space: "snap", identifier: "BigBank" },
    space: "snap",
    codes: [
      {
        code: "400xx01",
        name: "BAD_FIELD",
        url: "https://big.example/codes",
        scope: "request",
        outcome: "rejected",
        retry: "after_fix",
        reason: "invalid_request",
        detail: { en: "A field is wrong.", id: "Ada field yang salah." },
      },
      { code: "4000101", message: ["Bad amount"], url: "https://big.example/codes" },
    ],
    bodies: [
      [{ responseCode: "4000101" }, { known: true, name: "BAD_FIELD", outcome: "rejected", retry: "after_fix" }],
      [{ responseCode: "5040199" }, { known: false, outcome: "unknown", retry: "check_status_first" }],
    ],
  },
];

describe("codes new", () => {
  it.each(PROVIDERS)("makes $provider.id a package without a line of generator code", async (item) => {
    const { provider, space, codes, bodies } = item;
    const catalog = await catalogWith();
    const before = await tree(catalog);
    const made = await newProvider(catalog, provider);
    const files = new Set(made.files);
    for (const code of codes)
      for (const file of (await newCode(catalog, { ...code, provider: provider.id, space })).files) files.add(file);
    const after = await tree(catalog);
    expect([...after.keys()].filter((path) => !before.has(path)).map((path) => `catalog/${path}`)).toEqual(
      [...files].sort(),
    );
    for (const [path, text] of before) expect(after.get(path)).toBe(text);
    for (const path of files) expect(after.get(path.replace("catalog/", ""))).toMatch(/[^\n]\n# end\n$/);
    expect((await readGrammar(catalog, provider.id, "response-code")).sections).toHaveLength(2);

    const drafts = await problemsOf(loadModel(catalog, provider.id));
    expect(drafts.map(({ rule }) => rule).sort()).toEqual(["example", ...Array(codes.length).fill("review-needed")]);
    const file = join(catalog, provider.id, `${space}.yaml`);
    await writeFile(file, (await readFile(file, "utf8")).replaceAll(/ +review: needed.*\n/g, ""));
    const example = { body: { responseCode: bodies[0]?.[0].responseCode }, space, name: codes[0]?.name };
    await editFiles(catalog, [[`${provider.id}/provider.yaml`, ["example"], example]]);

    const out = await emptyFolder();
    const [generated] = await generate({ catalog, out, providers: [provider.id], check: false });
    expect(generated?.entries).toBe(codes.length);
    const folder = generated?.folder ?? "";
    await buildPackage(folder);
    const { decode } = (await import(pathToFileURL(join(folder, "dist", "esm", "index.js")).href)) as {
      decode(body: unknown): DecodeResult;
    };
    for (const [body, result] of bodies) expect(decode(body)).toMatchObject(result);
  });

  it("prints what is open and what to do next, for people and for programs", async () => {
    const catalog = await catalogWith();
    const make = await run(process.execPath, [cli, "new", "provider", "tiny-pay", "--catalog", catalog]);
    expect(make.stdout).toMatch(/^Written:\n {2}catalog\/tiny-pay\/docs\/response-code\.yaml\n/);
    expect(make.stdout).toMatch(/catalog\/tiny-pay\/provider\.yaml:\d+:\d+ example: found the entry FILL_IN, /);
    expect(make.stdout).toContain("npm run codes -- new code tiny-pay api CODE");
    const parameters = ["--name", "LATE", "--message", "Late", "--message", "Too late", "--url", "https://x.example/"];
    const code = ["new", "code", ...parameters, "tiny-pay", "api", "12", "--catalog", catalog, "--json"];
    const written = JSON.parse((await run(process.execPath, [cli, ...code])).stdout);
    expect(written).toMatchObject({
      files: ["catalog/tiny-pay/api.yaml"],
      entry: { code: "12", review: "needed", messages: ["Late", "Too late"], outcome: "unknown", reason: "unmapped" },
    });
    expect(written.open.map(({ rule }: Problem) => rule)).toEqual(["missing-text", "review-needed"]);
    await expect(run(process.execPath, [cli, ...code])).rejects.toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(
        /^catalog\/tiny-pay\/api\.yaml:\d+:\d+ duplicate-entry: found 12 LATE, .*, expected .*; .*\n1 problem in the catalog; nothing was written\n$/,
      ),
    });
  });
});

const URL_ = "https://klikoo.example/codes";

describe("codes new code", () => {
  it("adds the entry and its row, and leaves every other line as it was", async () => {
    const catalog = await catalogWith();
    await restyle(catalog, "klikoo/openapi.yaml");
    await editText(catalog, "klikoo/openapi.yaml", (text) =>
      text.replace("    retry: never\n", "    retry: never # as ever\n"),
    );
    const before = await tree(catalog);
    const files = ["catalog/klikoo/docs/response-code.rows.tsv", "catalog/klikoo/openapi.yaml"];
    const request = { provider: "klikoo", space: "openapi", code: "404xx7006", name: "PARTNER_GONE" };
    const page = { message: ["Mitra tidak ada"], doc: "response-code", line: "49" };
    expect((await newCode(catalog, { ...request, ...page })).files).toEqual(files);
    const after = await tree(catalog);
    const added = (path: string) => addedLines(before.get(path) ?? "", after.get(path) ?? "");
    expect(added("klikoo/docs/response-code.rows.tsv")).toEqual([
      "49\tResponse Code Format\t1\tcode\topenapi\t404xx7006\t\tMitra tidak ada\t\t",
    ]);
    expect(added("klikoo/openapi.yaml")).toEqual([
      "  - code: 404xx7006",
      "    name: PARTNER_GONE",
      "    review: needed # remove this line after the review",
      "    messages: [Mitra tidak ada]",
      "    sources:",
      '      response-code: ["49"]',
      "    scope: transaction",
      "    outcome: unknown",
      "    retry: check_status_first",
      "    reason: unmapped",
    ]);
    expect(after.get("klikoo/openapi.yaml")).toMatch(/404xx7005[^~]*404xx7006[^~]*404xx7009/);
    expect([...after].filter(([path, text]) => before.get(path) !== text)).toHaveLength(2);
  });

  it("takes from the standard what is not given, and makes the file of a space that has none", async () => {
    const catalog = await catalogWith();
    const url = "https://doku.example/codes";
    const inherited = await newCode(catalog, { provider: "doku", space: "snap", code: "4034014", url, message: ["x"] });
    expect(inherited.entry).toMatchObject({ scope: undefined, outcome: undefined, reason: undefined });
    const own = await newCode(catalog, { provider: "doku", space: "snap-payment-flag", code: "77", name: "NEW", url });
    expect(own.files).toEqual(["catalog/doku/snap-payment-flag.yaml"]);
    expect(own.entry).toMatchObject({ scope: "transaction", outcome: "unknown", reason: "unmapped" });
  });

  it("takes a second name of a code as a variant, that has to say itself what it means", async () => {
    const catalog = await catalogWith();
    const variant = { provider: "klikoo", space: "openapi", code: "400xx6505", name: "CLOCK_WRONG", url: URL_ };
    const problems = await problemsOf(newCode(catalog, { ...variant, reviewed: true }));
    expect(problems.map(({ rule }) => rule)).toEqual(["missing-text"]);
    expect((await newCode(catalog, variant)).next[0]).toContain("detail of the variant");
    const text = await readFile(join(catalog, "klikoo/openapi.yaml"), "utf8");
    expect(text.indexOf("CLOCK_WRONG")).toBeGreaterThan(text.indexOf("TIMESTAMP_MISMATCH"));
  });

  it("writes no mark for an entry that a person has reviewed", async () => {
    const catalog = await catalogWith();
    const texts = { detail: { en: "The partner is gone.", id: "Mitra sudah tidak ada." } };
    const request = { provider: "klikoo", space: "openapi", code: "404xx7006", name: "GONE", url: URL_, ...texts };
    expect((await newCode(catalog, { ...request, reviewed: true })).open).toEqual([]);
    await expect(loadModel(catalog, "klikoo")).resolves.toMatchObject({ id: "klikoo" });
  });

  const valid = { provider: "klikoo", space: "openapi", code: "404xx7006", name: "GONE", url: URL_ };
  const REFUSED: readonly (readonly [string, Problem["rule"], string, Partial<CodeRequest>])[] = [
    ["a provider that does not exist", "provider", "catalog", { provider: "xendit" }],
    ["a path as provider", "provider", "catalog", { provider: "../catalog/klikoo" }],
    ["a space that does not exist", "unknown-space", "klikoo/provider.yaml", { space: "provider" }],
    ["a code of another form", "code-form", "klikoo/openapi.yaml", { code: "404yy7006" }],
    ["a code that is too short", "code-form", "klikoo/openapi.yaml", { code: "404" }],
    ["a code that is no code", "format", "klikoo/openapi.yaml", { code: "4 4" }],
    ["a code that exists", "duplicate-entry", "klikoo/openapi.yaml", { code: "400xx6505", name: "TIMESTAMP_MISMATCH" }],
    ["a name that exists", "duplicate-name", "klikoo/openapi.yaml", { name: "TIMESTAMP_MISMATCH" }],
    ["a name of another form", "format", "klikoo/openapi.yaml", { name: "gone" }],
    ["a reserved name", "name", "klikoo/openapi.yaml", { name: "CONSTRUCTOR" }],
    ["an unknown scope", "vocabulary", "klikoo/openapi.yaml", { scope: "all" }],
    ["an unknown outcome", "vocabulary", "klikoo/openapi.yaml", { outcome: "paid" }],
    ["an unknown retry", "vocabulary", "klikoo/openapi.yaml", { retry: "now" }],
    ["an unknown reason", "vocabulary", "klikoo/openapi.yaml", { reason: "constructor" }],
    ["an unknown network", "vocabulary", "klikoo/openapi.yaml", { network: "ACME" }],
    ["an unknown label", "unknown-label", "klikoo/openapi.yaml", { documented: "Nope" }],
    ["an unknown page", "unknown-page", "klikoo/provider.yaml", { doc: "../../x", line: "3" }],
    ["a page without a line", "format", "klikoo/provider.yaml", { doc: "response-code" }],
    ["a line without a page", "format", "klikoo/provider.yaml", { line: "3" }],
    ["a line that is none", "format", "klikoo/provider.yaml", { doc: "response-code", line: "3a" }],
    ["a row of another entry", "row-without-entry", "klikoo/docs/response-code.rows.tsv", row("15")],
    ["an address that is none", "format", "klikoo/openapi.yaml", { url: "http://x" }],
    ["a message of two lines", "unsafe-text", "klikoo/openapi.yaml", { message: ["a\n- code: b"] }],
    ["a message of blanks", "blank-text", "klikoo/openapi.yaml", { message: [" \u00a0"] }],
    ["a note of blanks", "blank-text", "klikoo/openapi.yaml", { note: "  " }],
    ["markup in a text", "plain-text", "klikoo/openapi.yaml", { detail: { en: "<b>", id: "x" } }],
    ["a text in a language that is none of ours", "vocabulary", "project.yaml", { title: { fr: "Parti" } }],
    ["advice that loses money", "second-attempt-needs-failure", "klikoo/openapi.yaml", { retry: "with_new_reference" }],
    ["a review that left the texts out", "missing-text", "klikoo/openapi.yaml", { reviewed: true }],
  ];
  function row(line: string): Partial<CodeRequest> {
    return { doc: "response-code", line, message: ["x"] };
  }

  describe("refuses", () => {
    let catalog = "";
    let before = new Map<string, string>();
    beforeAll(async () => {
      catalog = await catalogWith();
      before = await tree(catalog);
    });

    it.each(REFUSED)("%s", async (_what, rule, file, change) => {
      const problems = await problemsOf(newCode(catalog, { ...valid, ...change }));
      expect(problems.map((problem) => problem.rule)).toContain(rule);
      const at = problems.find((problem) => problem.rule === rule);
      expect(at?.file).toBe(file === "catalog" ? file : `catalog/${file}`);
      expect(at?.line).toBeLessThanOrEqual((before.get(file) ?? "").split("\n").length);
      expect(await tree(catalog)).toEqual(before);
    });
  });

  it("points at the place in the file as it is where the new entry would be wrong", async () => {
    const catalog = await catalogWith();
    const request = { provider: "doku", space: "snap", code: "404XX99", name: "GONE", url: "https://doku.example/" };
    const problems = await problemsOf(newCode(catalog, { ...request, outcome: "paid", retry: "now" }));
    await newCode(catalog, request);
    const lines = (await readFile(join(catalog, "doku/snap.yaml"), "utf8")).split("\n");
    const lastOfEntryBefore = lines.findIndex((line) => line.includes("404XX99"));
    expect(problems.map(({ line, column }) => [line, column])).toEqual(Array(2).fill([lastOfEntryBefore, 1]));
  });

  it("works beside drafts that are there, and stops at a file that cannot be read", async () => {
    const catalog = await catalogWith();
    await newCode(catalog, valid);
    await newCode(catalog, { ...valid, code: "404xx7007", name: "GONE_TOO" });
    const file = join(catalog, "klikoo/openapi.yaml");
    await cp(file, `${file}.old`);
    await writeFile(file, (await readFile(file, "utf8")).replace(/# end\n$/, "  - code: [\n# end\n"));
    const problems = await problemsOf(newCode(catalog, { ...valid, code: "404xx7008", name: "GONE_THREE" }));
    expect(problems.map(({ rule }) => rule)).toContain("yaml");
  });
});

describe("codes reasons", () => {
  it("lists the reasons that hold every word, with the outcomes that each allows", async () => {
    const list = async (...words: string[]) =>
      (await run(process.execPath, [cli, "reasons", ...words, "--json"])).stdout;
    const { reasons } = parse(await readFile(join(CATALOG, "reasons.yaml"), "utf8"), { schema: "failsafe" });
    const all = JSON.parse(await list()) as { reason: string; outcomes: string[] }[];
    expect(all.map(({ reason }) => reason)).toEqual(Object.keys(reasons));
    for (const { reason, outcomes } of all) expect(outcomes).toEqual(reasons[reason].outcomes);
    expect(JSON.parse(await list("SALDO", "cukup"))).toEqual(
      expect.arrayContaining([expect.objectContaining({ reason: "insufficient_funds" })]),
    );
    expect(JSON.parse(await list("saldo", "nothing-like-it"))).toEqual([]);
  });
});

describe("codes new provider", () => {
  const REFUSED: readonly (readonly [string, Problem["rule"], ProviderRequest])[] = [
    ["a folder that exists", "provider", { id: "klikoo" }],
    ["the folder of a standard", "provider", { id: "snap-bi" }],
    ["the id of the joint package", "provider-id", { id: "payment" }],
    ["a path as id", "format", { id: "../klikoo" }],
    ["an id with capitals", "format", { id: "Acme" }],
    ["an empty id", "format", { id: "" }],
    ["a path as space", "format", { id: "tiny", space: "../x" }],
    ["a space named like the provider's own file", "format", { id: "tiny", space: "provider" }],
    ["a space named like a type of the package", "space-name", { id: "tiny", space: "result" }],
    ["a path as page", "format", { id: "tiny", page: "../x" }],
    ["an unknown kind", "vocabulary", { id: "tiny", kind: "mixed" }],
    ["an identifier that is none", "format", { id: "tiny", identifier: "tiny pay" }],
    ["an address that is none", "format", { id: "tiny", url: "http://x" }],
    ["a name of two lines", "unsafe-text", { id: "tiny", name: "a\nb: c" }],
    ["a name of blanks", "blank-text", { id: "tiny", name: "   " }],
    ["a title of blanks", "blank-text", { id: "tiny", title: "\u3000" }],
  ];

  it.each(REFUSED)("refuses %s", async (_what, rule, request) => {
    const catalog = await catalogWith();
    const before = await tree(catalog);
    const problems = await problemsOf(newProvider(catalog, request));
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(await tree(catalog)).toEqual(before);
    expect(await readdir(catalog)).not.toContain("tiny");
  });

  it("refuses a catalog that does not exist", async () => {
    const problems = await problemsOf(newProvider(join(await emptyFolder(), "none"), { id: "tiny" }));
    expect(problems.map(({ rule }) => rule)).toEqual(["file"]);
  });
});

/** Text of a space file, code of the new entry, and the whole text that it becomes. */
const INSERTED: readonly (readonly [string, string, { code: string; network?: string }, string])[] = [
  [
    "between two",
    "entries:\n  - code: a\n  - code: c\n",
    { code: "b" },
    "entries:\n  - code: a\n  - code: b\n  - code: c\n",
  ],
  [
    "before the first",
    "entries:\n  # of a\n  - code: b\n",
    { code: "a" },
    "entries:\n  - code: a\n  # of a\n  - code: b\n",
  ],
  [
    "behind the last, without a line break",
    "entries:\n  - code: a",
    { code: "b" },
    "entries:\n  - code: a\n  - code: b\n",
  ],
  [
    "behind a variant of the same code",
    "entries:\n- code: a\n- code: a\n- code: b\n",
    { code: "a" },
    "entries:\n- code: a\n- code: a\n- code: a\n- code: b\n",
  ],
  [
    "between comments, of which each stays with its entry",
    "entries: # all\n  - code: a # one\n    # still a\n\n  # of c\n  - code: c\n# end\n",
    { code: "b" },
    "entries: # all\n  - code: a # one\n    # still a\n  - code: b\n\n  # of c\n  - code: c\n# end\n",
  ],
  [
    "behind text of several lines",
    "entries:\n  - code: a\n    note: |\n      one\n      # two\n\n  - code: c\n",
    { code: "b" },
    "entries:\n  - code: a\n    note: |\n      one\n      # two\n  - code: b\n\n  - code: c\n",
  ],
  [
    "with the line breaks of the file",
    'entries:\r\n  - code: "1"\r\n    m: ["x",\r\n      "y"] # z\r\nnotes:\r\n  a: b\r\n',
    { code: "2" },
    'entries:\r\n  - code: "1"\r\n    m: ["x",\r\n      "y"] # z\r\n  - code: "2"\r\nnotes:\r\n  a: b\r\n',
  ],
  ["into a file without entries", "space: x\n", { code: "a" }, "space: x\nentries:\n  - code: a\n"],
  [
    "before the line that ends the file, where there are none",
    "space: x\r\n# of x\r\n# end\r\n",
    { code: "a" },
    "space: x\r\n# of x\r\nentries:\r\n  - code: a\r\n# end\r\n",
  ],
  [
    "before the line that ends the file, behind the last",
    "entries:\n  - code: a # one\n    # still a\n# end\n",
    { code: "b" },
    "entries:\n  - code: a # one\n    # still a\n  - code: b\n# end\n",
  ],
  [
    "among codes of the same network",
    "entries:\n  - code: a\n  - code: c\n  - code: a\n    network: VISA\n",
    { code: "b" },
    "entries:\n  - code: a\n  - code: b\n  - code: c\n  - code: a\n    network: VISA\n",
  ],
  [
    "at the end for a network that has none",
    "entries:\n  - code: a\n  - code: c\n",
    { code: "b", network: "JCB" },
    "entries:\n  - code: a\n  - code: c\n  - code: b\n    network: JCB\n",
  ],
];

describe("inserting", () => {
  it.each(INSERTED)("puts an entry %s", (_where, text, { code, ...more }, expected) => {
    expect(insertEntry(text, draft(code, more))?.text).toBe(expected);
  });

  it.each(["entries: []\n", "{ entries: [] }\n", "entries:\n  - a\n", "- a\n"])("leaves %j alone", (text) => {
    expect(insertEntry(text, draft("a"))).toBeUndefined();
  });

  it("sorts a row by its line as a number, into the columns that the file has", () => {
    const row = (line: string) => ({
      line,
      section: undefined,
      space: "s",
      code: "c",
      network: "",
      message: "m",
      documented: "",
    });
    const text = "line\tcode\tsection\r\n9\ta\tOne\r\n100\tb\tTwo";
    expect(insertRow(text, row("20"))?.text).toBe("line\tcode\tsection\r\n9\ta\tOne\r\n20\tc\tOne\r\n100\tb\tTwo");
    expect(insertRow(text, row("3"))?.text).toBe("line\tcode\tsection\r\n3\tc\tOne\r\n9\ta\tOne\r\n100\tb\tTwo");
    expect(insertRow(text, row("101"))?.text).toBe(`${text}\r\n101\tc\tTwo\r\n`);
    expect(insertRow(text, row("100"))).toBeUndefined();
    expect(insertRow("line\tcode\n9\ta\n# end\n", row("20"))?.text).toBe("line\tcode\n9\ta\n20\tc\n# end\n");
    expect(insertRow("", row("1"))?.text).toMatch(/^line\t.*\n1\t.*\n# end\n$/);
  });
});

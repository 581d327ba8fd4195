import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { ts } from "ts-morph";
import { beforeAll, describe, expect, it } from "vitest";
import { listProviders, loadModel } from "../src/catalog/index.ts";
import { inLocale } from "../src/catalog/locales.ts";
import type { Model } from "../src/catalog/model.ts";
import { syntaxProblem } from "../src/emit/check-syntax.ts";
import type { CodesData } from "../src/emit/codes-json.ts";
import { emitFiles } from "../src/emit/index.ts";
import { outputsOf } from "../src/emit/outputs.ts";
import { generate } from "../src/generate/index.ts";
import { buildPackage } from "../src/package/build.ts";
import { CATALOG, PACKAGES, packageFolder } from "../src/places.ts";
import type { LookupEarlier } from "../src/runtime/earlier.ts";
import { ACME, ACME_LABEL, acmeCatalog } from "./acme-catalog.ts";
import { emptyFolder } from "./catalog-copy.ts";
import { expectVector } from "./package/expected.ts";
import type { Api, Bundle } from "./package/subject.ts";

const GOLDEN = join(ACME, "golden");
const RENEW = "cd generator && UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts";

/** Text by path, with `/`. */
type Tree = ReadonlyMap<string, string>;

async function treeOf(folder: string): Promise<Tree> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  return new Map(
    await Promise.all(
      paths
        .map((path) => relative(folder, path).split(sep).join("/"))
        .sort()
        .map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const),
    ),
  );
}

/** What tells two trees apart: one line per file, with the first line that differs. */
function differences(golden: Tree, generated: Tree): string[] {
  return [...new Set([...golden.keys(), ...generated.keys()])].sort().flatMap((path) => {
    const [before, after] = [golden.get(path), generated.get(path)];
    if (before === after) return [];
    if (after === undefined) return [`missing ${path}`];
    if (before === undefined) return [`extra ${path}`];
    const [old, fresh] = [before.split("\n"), after.split("\n")];
    const index = fresh.findIndex((line, place) => line !== old[place]);
    const line = index < 0 ? fresh.length : index;
    return [`changed ${path}:${line + 1}\n  - ${old[line] ?? "(end)"}\n  + ${fresh[line] ?? "(end)"}`];
  });
}

async function renew(folder: string, generated: Tree, env: NodeJS.ProcessEnv): Promise<void> {
  if (env.CI) throw new Error("the golden tree is not renewed in CI: renew it at your desk and review the difference");
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of generated) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const catalog = await acmeCatalog();
const out = await emptyFolder();
await generate({ catalog, out, providers: [], check: false });
const folder = join(out, packageFolder("acme-pay"));
const generated = await treeOf(folder);
const text = (path: string) => generated.get(path) ?? "";
const data = JSON.parse(text("codes.json")) as CodesData;

describe("the golden tree of acme-pay", () => {
  it("is what the generator writes, file by file", async () => {
    if (process.env.UPDATE_GOLDEN === "1") await renew(GOLDEN, generated, process.env);
    const found = differences(await treeOf(GOLDEN), generated);
    const hint = `${found.length} files differ from generator/test/fixtures/acme-pay/golden. If that is meant, renew it with\n  ${RENEW}\nand review the difference:\n${found.join("\n")}\n`;
    expect(found, hint).toEqual([]);
  });

  it("notices missing, extra and changed files", () => {
    const golden = new Map([
      ["a", "1\n2\n"],
      ["b", ""],
      ["d", "x"],
    ]);
    const fresh = new Map([
      ["a", "1\n3\n"],
      ["c", ""],
      ["d", "x\n"],
    ]);
    expect(differences(golden, golden)).toEqual([]);
    expect(differences(golden, fresh)).toEqual([
      "changed a:2\n  - 2\n  + 3",
      "missing b",
      "extra c",
      "changed d:2\n  - (end)\n  + ",
    ]);
  });

  it("is never renewed in CI", async () => {
    const place = await emptyFolder();
    await renew(place, new Map([["src/a.ts", "1"]]), {});
    await expect(renew(place, new Map([["b", "2"]]), { CI: "true" })).rejects.toThrow(/not renewed in CI/);
    expect([...(await treeOf(place))]).toEqual([["src/a.ts", "1"]]);
    await renew(place, new Map([["b", "2"]]), { CI: "" });
    expect([...(await treeOf(place))]).toEqual([["b", "2"]]);
  });

  it("belongs to a provider that is never published", async () => {
    expect(await listProviders(CATALOG)).not.toContain("acme-pay");
    expect(await readdir(PACKAGES)).not.toContain(packageFolder("acme-pay"));
  });
});

describe("nasty text", () => {
  const comments = (source: string): string[] => {
    const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, source);
    const found: string[] = [];
    for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
      if (kind === ts.SyntaxKind.MultiLineCommentTrivia || kind === ts.SyntaxKind.SingleLineCommentTrivia)
        found.push(scanner.getTokenText());
    return found;
  };

  it("is in the fixture, so that the tests below prove something", async () => {
    const files = [...(await treeOf(join(ACME, "catalog"))).values()].join("\n");
    for (const nasty of [
      "*/",
      "/*",
      "`",
      "${",
      "{{",
      "</script>",
      "@ts-ignore",
      '\\"\\"\\"',
      "'''",
      "it's",
      "💳",
      "$&",
    ])
      expect(files).toContain(nasty);
    expect(Math.max(...data.entries.map(({ text }) => inLocale(text, "en").detail.length))).toBeGreaterThan(1900);
    expect(Math.max(...data.entries.map(({ note }) => note?.length ?? 0))).toBeGreaterThan(1900);
  });

  it("stays exact in codes.json", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: text that looks like a template
    const message = "Stopped: ${x} {{y}} `rm -rf` \\n \"\"\" ''' <b>bold</b> @ts-expect-error";
    expect(data.entries.find(({ name }) => name === "RISK_STOP")).toMatchObject({
      messages: [message],
      documented: ACME_LABEL,
    });
  });

  it("is never a directive, a tag or an end in a comment", () => {
    const sources = [...generated].filter(([path]) => /^src\/(?!runtime\/).*\.ts$/.test(path));
    const found = sources.flatMap(([, source]) => comments(source));
    expect(found.some((comment) => comment.includes("(at)ts-ignore"))).toBe(true);
    for (const comment of found) {
      expect(comment).not.toMatch(/@(?!(?:param|returns|throws|deprecated) )/);
      expect(comment.slice(2, -2)).not.toMatch(/\*\/|\/\*/);
      expect(comment).not.toMatch(/^\/\/[/\s]*[<#]/);
    }
  });

  it("ends no comment or literal where a schema becomes code", () => {
    const texts: string[] = [];
    for (const path of ["schema.json", "codegen.schema.json", "codes.schema.json"])
      JSON.parse(text(path), (key, value: unknown) => {
        if (/title|description/i.test(key)) texts.push(...[value].flat().filter((item) => typeof item === "string"));
        return value;
      });
    expect(texts.some((item) => item.includes("💳"))).toBe(true);
    for (const item of texts) expect(item).not.toMatch(/\*\/|\/\*|"""|'''|\\|`/);
  });

  it("is neither markup nor a cell border in the README", () => {
    const readme = text("README.md").replace(/^```[a-z]*\n[\s\S]*?^```$/gm, "");
    const tables = readme.split("\n\n").filter((block) => block.startsWith("| "));
    expect(tables.length).toBeGreaterThan(7);
    for (const table of tables) {
      const widths = table.split("\n").map((row) => row.match(/(?<!\\)\|/g)?.length);
      expect(new Set(widths).size).toBe(1);
    }
    expect(readme.replace(/`[^`\n]*`/g, "")).not.toMatch(/<(?!\/?https)/);
    expect(readme).toContain("&lt;/script&gt;");
  });
});

describe("the syntax of emitted TypeScript", () => {
  it.each([...generated.keys()].filter((path) => /^src\/(?!runtime\/).*\.ts$/.test(path)))(
    "is allowed in %s",
    (path) => {
      expect(syntaxProblem(path, text(path))).toBeUndefined();
    },
  );

  it.each([
    ["a class", "export class A {}", "ClassDeclaration"],
    ["a call as a statement", 'alert("x");', "ExpressionStatement"],
    ["a template", "export const a = `x`;", "TemplateLiteral"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template is in the code
    ["a template with a value", "const b = 1;\nexport const a = `${b}`;", "TemplateLiteral"],
    ["a dynamic import", 'export const a = import("x");', "ImportExpression"],
    ["a constructor call", 'export const a = new Function("x");', "NewExpression"],
    ["a loop", "while (true) {}", "WhileStatement"],
    ["a condition", "if (true) {}", "IfStatement"],
    ["a regular expression", "export const a = /x/;", "Literal"],
    ["a computed key", 'export const a = { ["x"]: 1 };', "Property"],
    ["a spread", "export const a = [...[]];", "SpreadElement"],
    ["a decorator", "@x\nexport class A {}", "ClassDeclaration"],
    ["a namespace", "export namespace A {}", "TSModuleDeclaration"],
    ["a default export", 'export default "x";', "ExportDefaultDeclaration"],
    ["an assignment", 'enum A {}\nA.x = "y";', "ExpressionStatement"],
    ["a debugger statement", "debugger;", "DebuggerStatement"],
    ["a variable", "export let a = 1;", "VariableDeclaration"],
    ["a declared enum", "declare enum A {}", "TSEnumDeclaration"],
    ["a method", "export const a = { b() {} };", "Property"],
    ["a getter", "export const a = { get b() { return 1; } };", "Property"],
    ["a short property", "const b = 1;\nexport const a = { b };", "Property"],
    ["an asynchronous function", "export async function a() {}", "FunctionDeclaration"],
    ["an asynchronous arrow", "export const a = async () => 1;", "ArrowFunctionExpression"],
    ["an element by its name", 'export const a = b["c"];', "MemberExpression"],
    ["an optional call", "export const a = b?.();", "ChainExpression"],
    ["a subtraction", "export const a = 2 - 1;", "BinaryExpression"],
    ["a big number", "export const a = 1n;", "Literal"],
    ["all exports of another module", 'export * from "x";', "ExportAllDeclaration"],
    ["a whole module", 'import * as a from "x";', "ImportNamespaceSpecifier"],
    ["a default import", 'import a from "x";', "ImportDefaultSpecifier"],
    ["an import for its effect alone", 'import "x";', "ImportDeclaration"],
    ["import attributes", 'import { a } from "x" with { type: "json" };', "ImportDeclaration"],
    ["an assertion of a type", 'export const a = <string>"x";', "TSTypeAssertion"],
    ["a condition in an expression", "export const a = true ? 1 : 2;", "ConditionalExpression"],
    ["a directive", '"use server";', "ExpressionStatement"],
  ])("refuses %s and says where", (_what, code, kind) => {
    const file = `export const ok = "x";\n${code}\n`;
    expect(syntaxProblem("src/x.ts", file)).toMatch(
      new RegExp(`^src/x\\.ts:[23] holds ${kind}, which generated code never`),
    );
  });

  it("is checked however many lines packed data has", () => {
    const lines = Array.from({ length: 50_000 }, () => '"x\\n"').join(" +\n  ");
    expect(syntaxProblem("src/x.ts", `export const a =\n  ${lines};\n`)).toBeUndefined();
  });

  it("refuses what does not parse", () => {
    expect(syntaxProblem("src/x.ts", "export const a = ;")).toMatch(/does not parse/);
  });

  it("is checked before a package is written, whatever a model holds", async () => {
    const model = await loadModel(catalog, "acme-pay");
    const context = { version: "0.0.0", license: "" };
    const emit = async (changes: Partial<Model>) => emitFiles(outputsOf({ ...model, ...changes }, context));
    const withService = (name: string): Partial<Model> => ({
      spaces: model.spaces.map((space) => ({
        ...space,
        services: space.services.map((service) => ({ ...service, name: `${service.name}${name}` })),
      })),
    });
    const refused = /which generated code never does|does not parse/;
    await expect(emit({ identifier: "AcmePay {}\nclass X " })).rejects.toThrow("not an identifier: AcmePay {}");
    await expect(emit(withService(' = "0" }\nwhile (true) {}\nenum Y { Z'))).rejects.toThrow(refused);
    await expect(emit(withService("-X"))).rejects.toThrow(refused);
    await expect(emit({})).resolves.toBeDefined();
  });
});

describe("the package of acme-pay", () => {
  let api: Api & Record<string, unknown>;
  let common: Api & Record<string, unknown>;
  let en: Bundle;
  let id: Bundle;

  beforeAll(async () => {
    await buildPackage(folder);
    const load = (path: string) => import(pathToFileURL(join(folder, "dist", "esm", path)).href);
    api = (await load("index.js")) as typeof api;
    en = (await load("messages/en.js")) as Bundle;
    id = (await load("messages/id.js")) as Bundle;
    common = createRequire(import.meta.url)(join(folder, "dist", "cjs", "index.js")) as typeof common;
  });

  const pay = (responseCode: string, responseMessage?: string, more: object = {}) =>
    api.decode({ responseCode, ...(responseMessage !== undefined && { responseMessage }), ...more });

  it("keeps the label Failed of a timeout as documented and answers unknown, with a note", () => {
    expect(pay("5041100", "Timeout")).toMatchObject({ known: true, outcome: "unknown", retry: "check_status_first" });
    const entry = data.entries.find(({ code }) => code === "5041100");
    expect(entry).toMatchObject({ documented: "Failed", pattern: "504XX00", service: "11" });
    expect(entry?.note).toMatch(/^The page labels the row Failed/);
    expect(pay("4091101")).toMatchObject({ outcome: "rejected", scope: "request", retry: "check_status_first" });
  });

  it("lets a full code have its own reason, and the pattern keep that of the standard", () => {
    expect(pay("4031114")).toMatchObject({ reason: "merchant_insufficient_balance", disclosure: "generic" });
    expect(pay("4039114")).toMatchObject({ reason: "insufficient_funds", disclosure: "public", precision: "exact" });
    expect(en.message(pay("4031114")).customer).not.toMatch(/balance|deposit|merchant/i);
  });

  it("says paid only for a service that moves money", () => {
    expect(pay("2001100")).toMatchObject({ outcome: "success", scope: "transaction", kind: "move" });
    expect(pay("2009100")).toMatchObject({ outcome: "success", scope: "transaction", kind: "move" });
    expect(pay("2001300")).toMatchObject({ outcome: "success", scope: "request", kind: "status" });
    expect(pay("2001400")).toMatchObject({ outcome: "success", scope: "request", kind: "prepare" });
    expect(pay("2001900")).toMatchObject({ outcome: "pending", retry: "check_status_first" });
    expect(pay("2009900")).toMatchObject({ outcome: "unknown", precision: "case", retry: "check_status_first" });
    expect(pay("2001100", undefined, { links: { web: "https://x" } })).toMatchObject({ scope: "request" });
    expect(pay("2001100", undefined, { links: { web: "" } })).toMatchObject({ scope: "transaction" });
    expect(en.message(pay("2001300")).title).toBe("Status query answered");
  });

  it("takes what is safe for all kinds of a mixed service, unless the caller knows", () => {
    const body = { responseCode: "2001800" };
    expect(api.decode(body)).toMatchObject({ outcome: "success", scope: "request" });
    expect(api.decode(body, { kind: "move" })).toMatchObject({ outcome: "success", scope: "transaction" });
    expect(api.decode(body, { kind: "read" })).toMatchObject({ outcome: "success", scope: "request" });
    expect(api.decode({ ledger_code: "99915031" })).toMatchObject({ outcome: "unknown", retry: "check_status_first" });
    expect(api.decode({ ledger_code: "99915032" })).toMatchObject({ outcome: "unknown", retry: "later" });
  });

  it("tells variants apart by their message alone", () => {
    expect(pay("4011100", "Unauthorized. Signature 'mismatch' */")).toMatchObject({ name: "SIGNATURE_MISMATCH" });
    expect(pay("4011100", "Unauthorized. no key")).toMatchObject({
      name: "UNAUTHORIZED",
      params: { reason: "no key" },
    });
    expect(pay("4011100")).toMatchObject({ known: false, why: "ambiguous", outcome: "rejected" });
    expect(pay("4011200", "Unauthorized. Signature 'mismatch' */")).toMatchObject({ name: "UNAUTHORIZED" });
    const client = data.entries.find(({ name }) => name === "UNKNOWN_CLIENT");
    expect(client).toMatchObject({ confidence: "observed", sources: [{ url: "https://pay.example/forum/1" }] });
    const found = pay("4011400", client?.messages[0]);
    expect(found).toMatchObject({ name: "UNKNOWN_CLIENT" });
    expect(id.message(found).detail).toBe(client?.text.id?.detail);
  });

  it("keeps one text under two codes apart", () => {
    expect(pay("4041112", "Invalid Bill")).toMatchObject({ name: "INVALID_BILL", retry: "after_fix" });
    expect(pay("4041119", "Invalid Bill")).toMatchObject({ name: "INVALID_BILL_LATE", retry: "never" });
  });

  it("reads a parameter in every style, and takes (B2B) literally", () => {
    expect(data.entries.find(({ name }) => name === "INVALID_FIELD")).toMatchObject({
      params: ["field"],
      placeholders: { field: ["{{x}}", "[x]", "(x)", "{x}"] },
    });
    for (const value of ["amount", "{amount}", "{{amount}}", "[amount]", "(amount)"]) {
      const result = pay("4001101", `Invalid Field ${value}`);
      expect(result).toMatchObject({ name: "INVALID_FIELD", params: { field: "amount" } });
      expect(en.message(result).title).toBe('Field "amount" was refused');
    }
    expect(en.message(pay("4001101", 'Field "a$&b" is wrong $&')).detail).toContain("has another form than expected: ");
    expect(en.message(pay("4001101", "Invalid Field")).title).toBe('Field "a field" was refused');
    expect(pay("4011101", "Invalid Token (B2B)")).toMatchObject({ name: "INVALID_TOKEN", params: {} });
    expect(pay("4011101", "Invalid Token (B2B) for acme")).toMatchObject({ params: { info: "acme" } });
  });

  it("decides nothing where the standard contradicts itself by service", () => {
    for (const service of ["11", "12", "19"])
      expect(pay(`404${service}18`)).toMatchObject({ outcome: "unknown", retry: "check_status_first" });
    const labels = data.entries.find(({ name }) => name === "INCONSISTENT_REQUEST")?.when?.map((item) => item);
    expect(labels).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ services: ["11"], documented: "Success" }),
        expect.objectContaining({ services: ["12"], documented: "Failed" }),
        expect.objectContaining({ services: ["19"], documented: "Failed" }),
      ]),
    );
  });

  it("gives a card code the meaning of its network, else that for all", () => {
    const card = (network?: string) =>
      api.decode({ result: { card: { code: "70" } } }, network === undefined ? {} : { network });
    expect(card("VISA")).toMatchObject({ name: "PIN_REQUIRED", network: "VISA", retry: "with_authentication" });
    expect(card("MASTERCARD")).toMatchObject({ name: "INVALID_TRACK", retry: "with_other_method" });
    expect(card("AMEX")).toMatchObject({ name: "CONTACT_ISSUER", network: null });
    expect(card()).toMatchObject({ known: false, why: "ambiguous", outcome: "failed", retry: "with_authentication" });
    expect(api.lookup("card", "70").map(({ name }) => name)).toEqual([
      "CONTACT_ISSUER",
      "INVALID_TRACK",
      "PIN_REQUIRED",
    ]);
  });

  it("finds the approvals among the declines", () => {
    const outcomes = ["00", "05", "08", "11"].map((code) => api.lookup("card", code).map(({ outcome }) => outcome));
    expect(outcomes).toEqual([["success"], ["failed"], ["success"], ["success"]]);
  });

  it("lets the envelope choose between two spaces that share a code", () => {
    const error = (source: string, code = "INVALID_TOKEN") => api.decode({ error: { code, source } });
    expect(error("card")).toMatchObject({ space: "card-error", reason: "invalid_card_number" });
    expect(error("api")).toMatchObject({ space: "api-error", reason: "invalid_token" });
    expect(error("card", "CURENCY_MISMATCH")).toMatchObject({ known: true, reason: "currency_mismatch" });
    expect(error("other")).toMatchObject({ known: false, outcome: "unknown" });
  });

  it("reads a state together with another field, and lets it decide over the response code", () => {
    const state = (value: string, verdict?: string) =>
      api.decode({ responseCode: "2001300", result: { state: value, ...(verdict !== undefined && { verdict }) } });
    expect(state("captured", "accept")).toMatchObject({ name: "CAPTURED_ACCEPTED", outcome: "success" });
    expect(state("captured", "challenge")).toMatchObject({ outcome: "action_required", actor: "merchant" });
    expect(state("captured")).toMatchObject({ name: "CAPTURED", outcome: "unknown" });
    expect(state("captured", "later")).toMatchObject({ name: "CAPTURED", outcome: "unknown" });
    expect(state("given_back")).toMatchObject({ outcome: "reversed", scope: "transaction" });
    expect(state("Settled")).toMatchObject({ known: false, outcome: "unknown", retry: "check_status_first" });
  });

  it("never answers from a space that is for lookup only", () => {
    expect(api.decode({ status: 404, code: "404" }, { httpStatus: 200 })).toMatchObject({
      known: false,
      why: "no_code",
    });
    expect(api.lookup("http-overview", "404")).toHaveLength(1);
  });

  it("builds and reads codes whose segments stand in another order", () => {
    const { AcmePayLedger: codes, AcmePayLedgerService: services } = api as Record<string, Record<string, string>>;
    expect(api.compose(codes?.PRODUCT_MISMATCH_NOT_FOUND ?? "", services?.PURCHASE ?? "")).toBe("65254041");
    expect(api.parse("ledger", "65254041")).toEqual({ http: 404, service: "1", case: "6525" });
    expect(api.decode({ ledger_code: 65254001 })).toMatchObject({ name: "PRODUCT_MISMATCH", http: 400 });
    expect(api.decode({ ledger_code: "65254041" })).toMatchObject({ name: "PRODUCT_MISMATCH_NOT_FOUND", http: 404 });
    expect(api.parse("ledger", "6525404x")).toBeUndefined();
  });

  it("knows nothing by the names that objects have of their own", () => {
    for (const code of ["__proto__", "constructor", "toString", "5", " 05"]) {
      expect(api.lookup("card", code)).toEqual([]);
      expect(api.lookup(code, "05")).toEqual([]);
      expect(pay(code)).toMatchObject({ known: false, outcome: "unknown", retry: "check_status_first" });
    }
  });

  it.each(data.procedure.vectors.map((item) => [item.name, item] as const))("reads a case: %s", (_name, item) => {
    expectVector(api, item);
  });

  it("fails a case whose body says something else", () => {
    const [item] = data.procedure.vectors;
    if (!item) throw new Error("no case");
    const other = { ...api, decode: () => api.decode({ responseCode: "2001100" }) };
    expect(() => expectVector(other, item)).toThrow();
    expect(() => expectVector(other, { ...item, expect: {} })).toThrow();
    expect(() => expectVector(other, { ...item, expect: {}, never: [], oneOf: { outcome: ["failed"] } })).toThrow();
    expectVector(other, { ...item, expect: {}, never: [], oneOf: { outcome: ["failed", "success"] } });
  });

  it("reads a code by what it means now, and shows what it meant before", () => {
    const lookupEarlier = (api as unknown as { lookupEarlier: LookupEarlier }).lookupEarlier;
    const card = (code: string, text: string) => api.decode({ result: { card: { code, text } } });
    expect(card("57", "Card expired")).toMatchObject({ known: true, name: "ISSUER_UNREACHABLE", outcome: "unknown" });
    expect(card("96", "Card A is not active")).toMatchObject({
      ...{ known: false, why: "withdrawn", code: "96", outcome: "unknown", retry: "check_status_first" },
      candidates: [],
    });
    expect(card("97", "")).toMatchObject({ known: false, why: "not_in_catalog" });
    expect(api.decode({ responseCode: "4041117" })).toMatchObject({ known: false, why: "withdrawn" });
    expect(api.decode({ responseCode: "4041217" })).toMatchObject({ known: false, why: "not_in_catalog" });
    expect(api.lookup("card", "57").map(({ name }) => name)).toEqual(["ISSUER_UNREACHABLE"]);
    expect(api.lookup("card", "96")).toEqual([]);
    expect(lookupEarlier("card", "57")).toEqual([
      {
        ...{ space: "card", name: "CARD_EXPIRED", code: "57", network: null },
        ...{ scope: "transaction", outcome: "failed", retry: "with_other_method", actor: "customer" },
        ...{ reason: "expired_card", disclosure: "public" },
        ...{ validFrom: "2018", validUntil: "2020-06-30" },
      },
    ]);
    expect(lookupEarlier("card", "96")).toMatchObject([{ name: "CARD_NOT_ACTIVE", validUntil: "2021" }]);
    expect(lookupEarlier("pay", "4041117")).toMatchObject([{ service: "11", kind: "move", validUntil: "2021-02" }]);
    expect([lookupEarlier("pay", "4041217"), lookupEarlier("card", "05"), lookupEarlier("x", "57")]).toEqual([
      [],
      [],
      [],
    ]);
    expect(text("src/spaces/card.ts")).toMatch(
      /From 2018 until 2020-06-30: [^}]*\* @deprecated [^\n]*\n {3}\*\/\n {2}CARD_EXPIRED = "57"/,
    );
    expect(text("src/spaces/card.ts")).not.toMatch(/readonly CARD_EXPIRED:/);
    expect(text("messages/en.json")).toContain('"card.CARD_EXPIRED.detail": "The card had expired."');
    const constants = JSON.parse(text("codegen.schema.json")).definitions.AcmePayCard;
    expect(constants["x-enum-varnames"][constants.enum.indexOf("57")]).toBe("ISSUER_UNREACHABLE");
  });

  it("marks what is gone from the page or no longer sent", () => {
    expect(data.entries.find(({ code }) => code === "504XX00")).toMatchObject({
      // biome-ignore lint/suspicious/noTemplateCurlyInString: text that looks like a template
      undocumentedSince: "2025-03 */ `${x}` @ts-ignore",
    });
    expect(text("src/spaces/pay.ts")).toMatch(
      /@deprecated Sent until 2024 only: [^\n]*\n {3}\*\/\n {2}INVALID_TOKEN = /,
    );
    expect(data.spaces.find((space) => space.id === "pay")).toMatchObject({
      services: expect.arrayContaining([
        expect.objectContaining({
          code: "11",
          name: "TRANSFER",
          status: {
            service: "13",
            notBeforeSeconds: 60,
            validForDays: 60,
            everySeconds: 30,
            ifOpen: "same_reference",
            ifNotFound: "same_reference",
          },
        }),
      ]),
    });
  });

  it("is the same as CommonJS, and its schema takes its own example", () => {
    const body = { responseCode: "4041112", responseMessage: "Invalid Bill" };
    expect(common.decode(body)).toEqual(api.decode(body));
    const valid = new Ajv2020({ strict: false }).compile(JSON.parse(text("schema.json")) as object);
    expect(valid(body)).toBe(true);
    expect(valid({ ...body, result: { state: "captured", attempts: 1 } })).toBe(true);
    expect(valid({ ...body, responseCode: "404XX12" })).toBe(false);
    expect(valid({})).toBe(false);
  });
});

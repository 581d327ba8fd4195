import { execFile } from "node:child_process";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import { packCatalog } from "../src/emit/pack.ts";
import { generate } from "../src/generate/index.ts";
import { buildPackage } from "../src/package/build.ts";
import { packageFolder } from "../src/places.ts";
import { decodeBody } from "../src/runtime/decode.ts";
import { acmeCatalog } from "./acme-catalog.ts";
import { type Edit, editFiles, emptyFolder } from "./catalog-copy.ts";
import { force, TINY } from "./rules/small-catalog.ts";
import { catalogOf } from "./shown-rules.ts";

const run = promisify(execFile);
const PROVIDER = "acme-pay/provider.yaml";

/** Snippets of a README with what stands beside them, and what each prints when it runs as it stands. */
async function snippetsOf(...edits: readonly Edit[]) {
  const catalog = await acmeCatalog();
  await editFiles(catalog, edits);
  const out = await emptyFolder();
  await generate({ catalog, out, providers: [], check: false });
  const folder = join(out, packageFolder("acme-pay"));
  await buildPackage(folder);
  const { name } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { name: string };
  const project = await emptyFolder();
  const installed = join(project, "node_modules", name);
  await mkdir(dirname(installed), { recursive: true });
  await symlink(folder, installed);
  const readme = await readFile(join(folder, "README.md"), "utf8");
  const snippets = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return Promise.all(
    snippets.map(async (text, index) => {
      const file = join(project, `snippet-${index}.mjs`);
      await writeFile(file, ts.transpile(text, options));
      const { stdout } = await run(process.execPath, [file], { cwd: project });
      const beside = [...text.matchAll(/\/\/ → (.*)$/gm)].map(([, line = ""]) => line);
      return { text, beside, printed: stdout.split("\n").slice(0, -1) };
    }),
  );
}

describe("an example without a field at the top", () => {
  it("is shown as it arrives, and every snippet prints what stands beside it", async () => {
    const body = { "transfer.number": "-100", "transfer.orderId": "A-1" };
    const snippets = await snippetsOf([PROVIDER, ["example"], { body, space: "minus", name: "LATE" }]);
    expect(snippets.length).toBeGreaterThan(4);
    for (const { beside, printed } of snippets) expect(printed).toEqual(beside);
    expect(snippets[0]?.text).toContain('const body = { "transfer": { "number": -100, "orderId": "A-1" } };');
    expect(snippets[0]?.printed).toEqual(["ask the provider"]);
  });

  it("may be a signed notification, and a nested field of it is what the README forges", async () => {
    const signed = [{ from: "key" }, { field: "result.orderId" }, { field: "result.state" }];
    const body = { "result.state": "settled", "result.orderId": "A-1" };
    const snippets = await snippetsOf(
      [PROVIDER, ["example"], { body, space: "state", name: "SETTLED" }],
      [PROVIDER, ["notifications", { id: "fields" }, "message"], signed],
    );
    for (const { beside, printed } of snippets) expect(printed).toEqual(beside);
    const handler = snippets.find(({ text }) => text.includes("export async function receive"));
    expect(handler?.text).toContain('send({ ...body, "result": { "state": "1.00", "orderId": "A-1" } }, headers)');
    expect(handler?.printed).toEqual(["fulfil", "review"]);
  });

  it("may go through a list", async () => {
    const model = await loadModel(
      await catalogOf({
        catalog: ({ provider }) => {
          force(provider.envelopes[0]?.codes[0] ?? {}, { field: "answer.list.0.code" });
          force(provider.example, { body: { "answer.list.0.code": "2000100", "answer.list.0.at": "now" } });
        },
      }),
      TINY,
    );
    expect(model.example.body).toEqual({ answer: { list: [{ code: "2000100", at: "now" }] } });
    expect(decodeBody(packCatalog(model), model.example.body, undefined)).toMatchObject({ name: "SUCCESSFUL" });
  });

  it.each([
    [{ code: "2000100", "code.more": "x" }, "code and code.more"],
    [{ code: "2000100", "list.0": "x", "list.more": "x" }, "list.0 and list.more"],
    [{ code: "2000100", "list.0": "x", "list.0.more": "x" }, "list.0 and list.0.more"],
    [{ code: "2000100", "list.0.a": "x", "list.b": "x" }, "list.0.a and list.b"],
  ])("is refused where its fields cannot stand in one body: %j", async (body, said) => {
    const catalog = await catalogOf({ catalog: ({ provider }) => force(provider.example, { body }) });
    await expect(loadModel(catalog, TINY)).rejects.toThrow(said);
  });

  it("may have fields whose names begin alike", async () => {
    const body = { code: "2000100", codes: "x", "code2.a": "x" };
    const catalog = await catalogOf({ catalog: ({ provider }) => force(provider.example, { body }) });
    expect((await loadModel(catalog, TINY)).example.body).toEqual({ code: "2000100", codes: "x", code2: { a: "x" } });
  });
});

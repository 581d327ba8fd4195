import { cp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import type { Model } from "../src/catalog/model.ts";
import { CatalogError } from "../src/catalog/problem.ts";
import { emitFiles } from "../src/emit/index.ts";
import { JointParts } from "../src/emit/joint/index.ts";
import { partFiles, partOf } from "../src/emit/joint/part.ts";
import { placesOf, relocated } from "../src/emit/joint/relocate.ts";
import type { Output } from "../src/emit/output.ts";
import { outputsOf } from "../src/emit/outputs.ts";
import { contentDigest } from "../src/files/digest.ts";
import { blocksOf, type PackageFiles } from "../src/files/file-map.ts";
import { generate, generateLoaded } from "../src/generate/index.ts";
import { buildPackage } from "../src/package/build.ts";
import { JOINT, packageFolder } from "../src/places.ts";
import { acmeCatalog } from "./acme-catalog.ts";
import { editFiles, editText, tree } from "./catalog-copy.ts";

const CONTEXT = { version: "0.0.0", license: "license\n" };
const OTHER = "other-pay";

/** The fixture's provider twice, under two ids; also under one start of its type names where no other is given. */
async function twoProviders(identifier: string | null = "OtherPay"): Promise<string> {
  const catalog = await acmeCatalog();
  await cp(join(catalog, "acme-pay"), join(catalog, OTHER), { recursive: true });
  await editFiles(catalog, [
    [`${OTHER}/provider.yaml`, ["id"], OTHER],
    ...(identifier === null ? [] : [[`${OTHER}/provider.yaml`, ["identifier"], identifier] as const]),
  ]);
  return catalog;
}

const outOf = (catalog: string) => join(catalog, "..", "packages");
const textOf = (files: PackageFiles, path: string) => [...blocksOf(files.get(path) ?? "")].join("");

/** Adds a provider's package to the joint one; what is taken over is returned. */
async function add(
  joint: JointParts,
  model: Model,
  outputs: readonly Output[],
  files: PackageFiles,
): Promise<PackageFiles> {
  const taken = partFiles(model.id, outputs, files);
  const digests = [...taken].map(([path, content]) => [path, contentDigest(content)] as const);
  joint.add(await partOf(model, outputs), digests);
  return taken;
}

describe("a module that moves", () => {
  const outputs: Output[] = [
    { path: "src/index.ts", use: "module" },
    { path: "src/spaces/card.ts", use: "source" },
    { path: "src/runtime/decode.ts", use: "source", shared: true },
    { path: "codes.json", use: "data" },
    { path: "package.json", use: "plain" },
    { path: "turbo.json", use: "repository" },
  ];
  const places = placesOf("acme", outputs);

  it("goes into the folder of its provider, and what is shared or about a package does not", () => {
    expect(Object.fromEntries(places)).toEqual({
      "src/index.ts": "src/acme/index.ts",
      "src/spaces/card.ts": "src/acme/spaces/card.ts",
      "src/runtime/decode.ts": "src/runtime/decode.ts",
      "codes.json": "acme/codes.json",
    });
  });

  it("has other addresses of what is shared, and nothing else is different", () => {
    const text = [
      "// 💳 import { decode } from './runtime/decode.js';",
      'import { decode } from "./runtime/decode.js";',
      'import type { A } from "./spaces/card.js";',
      'export { decode as other, type B } from "./runtime/decode.js";',
      'export type { C } from "./runtime/decode.js";',
      'export const text: string = "from \\"./runtime/decode.js\\"";',
      "",
    ];
    const moved = relocated("src/index.ts", text.join("\n"), places).split("\n");
    const expected = text.map((line, index) =>
      [1, 3, 4].includes(index) ? line.replace('"./runtime', '"../runtime') : line,
    );
    expect(moved).toEqual(expected);
    const inner = 'import { decode } from "../runtime/decode.js";\nimport { b } from "../index.js";\n';
    expect(relocated("src/spaces/card.ts", inner, places)).toBe(inner.replace("../runtime", "../../runtime"));
  });

  it("never imports what is not there", () => {
    expect(() => relocated("src/index.ts", 'import { a } from "./nowhere.js";\n', places)).toThrow(/nowhere\.js/);
  });
});

describe("the files of the joint package", () => {
  it("follow from the table of outputs: another row is another import of each provider", async () => {
    const catalog = await twoProviders();
    const added: Output[] = [
      { path: "codes.csv", use: "data", make: { text: () => "code,name\n" } },
      {
        path: "src/table.ts",
        use: "module",
        make: { parts: () => [`export { decodeBody } from "./runtime/decode.js";\n`] },
      },
    ];
    const joint = new JointParts();
    const files = new Map();
    for (const id of ["acme-pay", OTHER]) {
      const model = await loadModel(catalog, id);
      const outputs = [...outputsOf(model, CONTEXT), ...added];
      for (const [path, content] of await add(joint, model, outputs, await emitFiles(outputs)))
        files.set(path, content);
    }
    expect([...joint.paths].sort()).toEqual([...files.keys()].sort());
    for (const [path, content] of await joint.ownFiles(CONTEXT)) files.set(path, content);
    const manifest = JSON.parse(textOf(files, "package.json"));
    for (const id of ["acme-pay", OTHER]) {
      expect(manifest.exports[`./${id}/table`].import.default).toBe(`./dist/esm/${id}/table.js`);
      expect(manifest.exports[`./${id}`].require.types).toBe(`./dist/cjs/${id}/index.d.ts`);
      expect(manifest.exports[`./${id}/codes.csv`]).toBe(`./${id}/codes.csv`);
      expect(manifest.typesVersions["*"][id]).toEqual([`./dist/cjs/${id}/index.d.ts`]);
      expect(textOf(files, `src/${id}/table.ts`)).toBe('export { decodeBody } from "../runtime/decode.js";\n');
      expect(textOf(files, `${id}/codes.csv`)).toBe("code,name\n");
    }
    expect(manifest.name).toBe(`@org/${packageFolder(JOINT)}`);
    expect(manifest).not.toHaveProperty("dependencies");
    expect([...files.keys()].filter((path) => path.endsWith("/runtime/decode.ts"))).toEqual(["src/runtime/decode.ts"]);
  });

  it("are not made when something that is shared differs", async () => {
    const catalog = await twoProviders();
    const joint = new JointParts();
    const [one, other] = await Promise.all(["acme-pay", OTHER].map((id) => loadModel(catalog, id)));
    if (!one || !other) throw new Error("two providers");
    const outputs = outputsOf(one, CONTEXT);
    const files = await emitFiles(outputs);
    await add(joint, one, outputs, files);
    await expect(add(joint, other, outputs, files)).resolves.toBeDefined();
    const changed = new Map([...files, ["src/reason.ts", "export type Reason = never;\n"]]);
    await expect(add(joint, other, outputs, changed)).rejects.toThrow(/src\/reason\.ts/);
  });
});

describe("generating the joint package", () => {
  it("is done with all packages or when asked for, and never with another package alone", async () => {
    const catalog = await twoProviders();
    const [out, folder] = [outOf(catalog), join(outOf(catalog), packageFolder(JOINT))];
    const ids = async (...providers: string[]) =>
      (await generate({ catalog, out, providers, check: false })).map(({ provider }) => provider);
    expect(await ids("acme-pay")).toEqual(["acme-pay"]);
    expect(await readdir(out)).toEqual(["acme-pay-codes"]);
    expect(await ids(JOINT)).toEqual([JOINT]);
    expect((await readdir(out)).sort()).toEqual(["acme-pay-codes", packageFolder(JOINT)]);
    const before = await tree(folder);
    await rm(folder, { recursive: true });
    expect(await ids()).toEqual(["acme-pay", OTHER, JOINT]);
    expect(await tree(folder)).toEqual(before);
    const [, , done] = await generate({ catalog, out, providers: [], check: true });
    expect(done).toMatchObject({ provider: JOINT, differences: [], warnings: [] });
    expect(done?.entries).toBe(2 * (await loadModel(catalog, OTHER)).spaces.flatMap(({ entries }) => entries).length);
  });

  it("keeps its version, and finds what was edited by hand", async () => {
    const catalog = await twoProviders();
    const out = outOf(catalog);
    await generate({ catalog, out, providers: [], check: false });
    await editText(join(out, packageFolder(JOINT)), "package.json", (text) => text.replace('"0.0.0"', '"1.2.3"'));
    await editText(join(out, packageFolder(JOINT)), "src/acme-pay/index.ts", (text) => `${text}// by hand\n`);
    const asked = { catalog, out, providers: [JOINT] };
    expect((await generate({ ...asked, check: true }))[0]?.differences).toEqual([
      { path: "src/acme-pay/index.ts", change: "changed" },
      { path: "src/version.ts", change: "changed" },
    ]);
    await generate({ ...asked, check: false });
    expect(await readFile(join(out, packageFolder(JOINT), "src", "version.ts"), "utf8")).toContain('"1.2.3"');
    expect(await readFile(join(out, packageFolder(JOINT), "package.json"), "utf8")).toContain('"version": "1.2.3"');
  });

  it("is refused for names that two providers would share, at the one that is later; nothing is written", async () => {
    const catalog = await twoProviders(null);
    const error = await generate({ catalog, out: outOf(catalog), providers: [], check: false }).catch((e) => e);
    expect(error).toBeInstanceOf(CatalogError);
    expect((error as CatalogError).problems).toMatchObject([
      { file: `catalog/${OTHER}/provider.yaml`, rule: "duplicate-name", found: expect.stringContaining("AcmePay") },
    ]);
    expect(await readdir(outOf(catalog)).catch(() => [])).toEqual([]);
  });

  it("is not done for a single provider, of which it would be a copy", async () => {
    const catalog = await acmeCatalog();
    const out = outOf(catalog);
    expect((await generate({ catalog, out, providers: [], check: false })).length).toBe(1);
    await expect(generate({ catalog, out, providers: [JOINT], check: false })).rejects.toThrow(/"payment"/);
  });

  it("follows a page, and waits where another provider is not in order", async () => {
    const catalog = await twoProviders();
    const out = outOf(catalog);
    const model = await loadModel(catalog, "acme-pay");
    const ids = async () => (await generateLoaded(model, { catalog, out })).map(({ provider }) => provider);
    expect(await ids()).toEqual(["acme-pay", JOINT]);
    await editText(catalog, `${OTHER}/provider.yaml`, (text) => text.replace(/^id: .*$/m, "id: another"));
    await rm(out, { recursive: true });
    expect(await ids()).toEqual(["acme-pay"]);
    expect(await readdir(out)).toEqual(["acme-pay-codes"]);
  });
});

describe("building the joint package", () => {
  it("compiles each provider to a core of its own, beside one for what all share, in both formats", async () => {
    const catalog = await twoProviders();
    const folder = join(outOf(catalog), packageFolder(JOINT));
    await generate({ catalog, out: outOf(catalog), providers: [JOINT], check: false });
    await buildPackage(folder);
    const compiled = (path: string) => readFile(join(folder, "dist", "esm", path), "utf8");
    for (const id of ["acme-pay", OTHER]) {
      expect(await compiled(`${id}/core.js`)).toContain(`provider = "${id}"`);
      expect(await compiled(`${id}/core.js`)).not.toContain("src/runtime/");
      for (const shared of ["core.js", "verify.core.js"]) expect(await compiled(shared)).not.toContain(`src/${id}/`);
    }
    // Who only decodes does not load what checks signatures.
    expect(await compiled("core.js")).not.toContain("src/runtime/verify-crypto.ts");
    expect(await compiled("verify.core.js")).toContain("src/runtime/verify-crypto.ts");
    const body = { responseCode: "4041112", responseMessage: "Invalid Bill" };
    const require = createRequire(import.meta.url);
    const common = require(join(folder, "dist", "cjs", "index.js"));
    const own = require(join(folder, "dist", "cjs", OTHER, "index.js"));
    expect(common.decode(OTHER, body)).toMatchObject({ known: true });
    expect(common.decode(OTHER, body)).toEqual(own.decode(body));
    expect(common.nextStep).toBe(own.nextStep);
  });
});

import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import { emitFiles } from "../src/emit/index.ts";
import type { Output } from "../src/emit/output.ts";
import { outputsOf } from "../src/emit/outputs.ts";
import { turboJson } from "../src/emit/package-files.ts";
import { blocksOf } from "../src/files/file-map.ts";
import { buildPackage } from "../src/package/build.ts";
import { readTarball } from "../src/release/last/tarball.ts";
import { acmeCatalog } from "./acme-catalog.ts";
import { emptyFolder } from "./catalog-copy.ts";

const run = promisify(execFile);

/** What somebody adds who wants another file: one row each. */
const ADDED: readonly Output[] = [
  { path: "codes.csv", use: "data", make: { text: () => "code,name\n" }, about: "one row per code, for spreadsheets" },
  {
    path: "src/table.ts",
    use: "module",
    make: { parts: () => [`export { columns } from "./table/columns.js";\n`] },
    about: "names of the columns of `codes.csv`",
  },
  {
    path: "src/table/columns.ts",
    use: "source",
    make: { parts: () => [`export const columns = ["code", "name"] as const;\n`] },
  },
  { path: "NOTICE", use: "plain", make: { text: () => "notice\n" } },
  { path: "notes/editor.txt", use: "repository", make: { text: () => "for whoever edits it\n" } },
];

const folder = await emptyFolder();
let packed: ReadonlyMap<string, string>;
let manifest: {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
};

beforeAll(async () => {
  const model = await loadModel(await acmeCatalog(), "acme-pay");
  const context = { version: "0.0.0", license: "license\n" };
  const files = await emitFiles([...outputsOf(model, context), ...ADDED]);
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), [...blocksOf(content)].join(""));
  }
  await writeFile(join(folder, "CHANGELOG.md"), "# 0.0.1\n");
  await buildPackage(folder);
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  packed = await readTarball(join(folder, filename));
  manifest = JSON.parse(packed.get("package.json") ?? "");
});

describe("a row added to the table of outputs", () => {
  it("that is data is packed, exported and named in the README", () => {
    expect(packed.get("codes.csv")).toBe("code,name\n");
    expect(manifest.exports["./codes.csv"]).toBe("./codes.csv");
    expect(packed.get("README.md")).toContain(
      `| \`${manifest.name}/codes.csv\` | one row per code, for spreadsheets |`,
    );
  });

  it("that is a module is compiled, typed, exported and named in the README", async () => {
    expect(manifest.exports["./table"]).toEqual({
      import: { types: "./dist/esm/table.d.ts", default: "./dist/esm/table.js" },
      require: { types: "./dist/cjs/table.d.ts", default: "./dist/cjs/table.js" },
    });
    expect(manifest.typesVersions["*"]?.table).toEqual(["./dist/cjs/table.d.ts"]);
    expect(packed.has("dist/cjs/table.d.ts")).toBe(true);
    expect(packed.get("README.md")).toContain(`| \`${manifest.name}/table\` | names of the columns of \`codes.csv\` |`);
    // What only this module needs is part of it, so that nobody else loads it.
    expect(packed.get("dist/esm/table.js")).toContain('["code", "name"]');
    expect(packed.get("dist/esm/core.js")).not.toContain('["code", "name"]');
  });

  it("that is plain is packed and no import", () => {
    expect(packed.get("NOTICE")).toBe("notice\n");
    expect(manifest.exports).not.toHaveProperty("./NOTICE");
  });

  it("that is for the repository is not packed", () => {
    expect([...packed.keys()].filter((path) => /^(?:notes|tsconfig|turbo|src\/)/.test(path))).toEqual([]);
  });

  it("is an output of the task that generates it", async () => {
    const { tasks } = JSON.parse(await readFile(join(folder, "turbo.json"), "utf8")) as {
      tasks: { generate: { outputs: string[] } };
    };
    expect(tasks.generate.outputs).toEqual(
      expect.arrayContaining(["NOTICE", "codes.csv", "notes/**", "src/**", "messages/**"]),
    );
  });
});

describe("the changelog", () => {
  it("is in the tarball, and never generated", async () => {
    expect(packed.get("CHANGELOG.md")).toBe("# 0.0.1\n");
    const { tasks } = JSON.parse(await readFile(join(folder, "turbo.json"), "utf8")) as {
      tasks: { generate: { outputs: string[] } };
    };
    expect(tasks.generate.outputs).not.toContain("CHANGELOG.md");
  });
});

describe("the tasks of a package", () => {
  it("read the folder of every standard that a space names", async () => {
    const model = await loadModel(await acmeCatalog(), "acme-pay");
    const { data } = model.provider;
    const named = { base: "one/cases", services: "two/services", answers: "three/answers" };
    const spaces = data.spaces.slice(0, 1).map((space) => ({ ...space, ...named }));
    const { tasks } = turboJson({ ...model, provider: { ...model.provider, data: { ...data, spaces } } }, []);
    const folders = ["one", "two", "three", "acme-pay"].map((folder) => `$TURBO_ROOT$/catalog/${folder}/**`);
    expect(tasks.generate.inputs).toEqual(expect.arrayContaining(folders));
    expect(tasks.test.inputs).toEqual(expect.arrayContaining(folders));
  });
});

import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parseDocument, visit } from "yaml";
import { END } from "../src/catalog/file-end.ts";
import { CATALOG, ROOT } from "../src/places.ts";
import { PROCEDURE } from "../src/runtime/procedure.ts";
import { OUTCOMES, RETRIES } from "../src/runtime/vocabulary.ts";
import { vocabularyModule } from "../src/schemas/vocabulary-module.ts";
import { emptyFolder } from "./catalog-copy.ts";

const run = promisify(execFile);

/** A value that no line of code knows. */
const ADDED = "with_new_device";

/** The runtimes of other languages, which their packages carry. */
async function runtimes(): Promise<string[]> {
  const languages = await readdir(join(ROOT, "languages"), { withFileTypes: true });
  return languages.filter((item) => item.isDirectory()).map(({ name }) => `languages/${name}/runtime`);
}

/** A copy of what writes packages, whose taxonomy has one more piece of retry advice. */
async function copyWithValue(value: string): Promise<string> {
  const copy = await emptyFolder();
  await cp(CATALOG, join(copy, "catalog"), { recursive: true });
  await mkdir(join(copy, "docs"));
  for (const part of [...(await runtimes()), "templates", "LICENSE", "generator/src", "generator/schemas"])
    await cp(join(ROOT, part), join(copy, part), { recursive: true });
  for (const part of ["package.json", "generator/package.json"]) await cp(join(ROOT, part), join(copy, part));
  const config = JSON.parse(await readFile(join(ROOT, "generator/tsconfig.json"), "utf8"));
  await writeFile(join(copy, "generator/tsconfig.json"), JSON.stringify({ ...config, include: ["src"] }));
  for (const part of ["node_modules", "generator/node_modules"])
    await symlink(join(ROOT, part), join(copy, part), "junction");
  const path = join(copy, "catalog/taxonomy.yaml");
  const text = await readFile(path, "utf8");
  const changed = text.replace(
    /^retries:\n/m,
    `retries:\n  ${value}:\n    meaning: Let the customer use another device.\n`,
  );
  expect(changed).not.toBe(text);
  await writeFile(path, changed);
  return copy;
}

/** Runs a command of the copy; what it printed, and whether it succeeded. */
async function inCopy(copy: string, ...command: readonly string[]) {
  const [file = "", ...parameters] = command;
  try {
    // The copy has its catalog and its packages where a repository has them.
    const { CODES_CATALOG: _catalog, CODES_PACKAGES: _packages, ...env } = process.env;
    const { stdout } = await run(process.execPath, [join(copy, file), ...parameters], { cwd: copy, env });
    return { ok: true, text: stdout };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { ok: false, text: stdout + stderr };
  }
}

describe("a value added to a vocabulary of the taxonomy", async () => {
  const copy = await copyWithValue(ADDED);
  const codes = (...parameters: readonly string[]) => inCopy(copy, "generator/src/cli.ts", ...parameters);
  const text = (path: string) => readFile(join(copy, path), "utf8");

  it("is missed by a check until what follows from it is written", async () => {
    const check = await codes("schemas", "--check");
    expect(check.ok).toBe(false);
    expect(check.text).toMatch(/vocabulary\.ts.*run: npm run codes -- schemas/);
  });

  it("comes into the types, the editors' schemas and the page about versions without a line of code", async () => {
    await codes("schemas");
    expect(await text("generator/src/runtime/vocabulary.ts")).toContain(`"${ADDED}"`);
    expect(await text("generator/schemas/space.schema.json")).toContain(`"${ADDED}"`);
    await codes("release", "rules");
    expect(await text("docs/versioning.md")).toContain(`in the order ${ADDED}, check_status_first, never`);
  });

  it("does not compile before it is decided what it means", async () => {
    const { ok, text: printed } = await inCopy(copy, "node_modules/typescript/bin/tsc", "-p", "generator");
    expect(ok).toBe(false);
    const lines = printed.split("\n").filter((line) => line.includes("error"));
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^generator/src/runtime/retry\\.ts.*${ADDED}`))]);
  });

  it("is not valid before it has its texts", async () => {
    const { ok, text: printed } = await codes("generate", "--check", "klikoo");
    expect(ok).toBe(false);
    expect(printed).toMatch(/^catalog\/taxonomy\.yaml:\d+:\d+ missing-field: .*retries\.with_new_device\.action/m);
    expect(printed).toContain("retries.with_new_device.says");
  });

  it("is in what is published as soon as it has them", async () => {
    const path = join(copy, "catalog/taxonomy.yaml");
    const words = "\n      en: Use another device.\n      id: Pakai perangkat lain.\n";
    const texts = `    action:${words}    says:${words}`;
    await writeFile(
      path,
      (await text("catalog/taxonomy.yaml")).replace(/another device\.\n/, `another device.\n${texts}`),
    );
    const out = await emptyFolder();
    const { ok, text: printed } = await codes("generate", "klikoo", "--out", out);
    expect(printed).toContain("klikoo");
    expect(ok).toBe(true);
    const file = (name: string) => readFile(join(out, "klikoo-codes", name), "utf8");
    expect(JSON.parse(await file("codes.json")).procedure.precedence[0]).toBe(ADDED);
    for (const name of ["codes.schema.json", "src/runtime/vocabulary.ts"]) expect(await file(name)).toContain(ADDED);
    expect(await file("src/messages/en/action.ts")).toContain("Use another device.");
  });
});

describe("the values of the vocabularies", () => {
  it("each have a rule that says which step follows", () => {
    const named = PROCEDURE.rules.flatMap(({ when }) => when?.retry ?? []);
    expect(RETRIES.filter((retry) => !named.includes(retry))).toEqual([]);
    const outcomes = PROCEDURE.rules.flatMap(({ when }) => when?.outcome ?? []);
    // A refusal is told apart by its retry alone.
    expect(OUTCOMES.filter((outcome) => !outcomes.includes(outcome))).toEqual(["rejected"]);
  });
});

describe("the taxonomy, written in another way that YAML allows", () => {
  it("gives the same vocabularies", async () => {
    const folder = await emptyFolder();
    const text = await readFile(join(CATALOG, "taxonomy.yaml"), "utf8");
    const document = parseDocument(text, { schema: "failsafe" });
    visit(document, { Scalar: (_key, node) => void delete node.type });
    const other = document.toString({ defaultStringType: "BLOCK_LITERAL", indent: 4 });
    expect(other).not.toBe(text);
    await writeFile(join(folder, "taxonomy.yaml"), other.endsWith(`${END}\n`) ? other : `${other}${END}\n`);
    expect(await vocabularyModule(folder)).toBe(await vocabularyModule(CATALOG));
  });

  it("is refused where it is no YAML, at the place that is not", async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "taxonomy.yaml"), `scopes:\n  request: "no end\n${END}\n`);
    await expect(vocabularyModule(folder)).rejects.toMatchObject({ problems: [{ rule: "yaml" }] });
  });
});

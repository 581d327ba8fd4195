import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import { emitFiles } from "../src/emit/index.ts";
import { moduleFolder, modulePath, moduleTag } from "../src/emit/native/go/module.ts";
import { goOutputs } from "../src/emit/native/go/outputs.ts";
import { RUNTIME_FILES, runtimeFilesThere, runtimeNames } from "../src/emit/native/go/runtime-files.ts";
import { LANGUAGES } from "../src/places.ts";
import { PAYMENT_STATES } from "../src/runtime/payment-state.ts";
import { ACTORS, DISCLOSURES, KINDS, NETWORKS, ORIGINS, OUTCOMES, RETRIES, SCOPES } from "../src/runtime/vocabulary.ts";
import { acmeCatalog } from "./acme-catalog.ts";
import { emptyFolder } from "./catalog-copy.ts";
import { hasGo } from "./go-toolchain.ts";

const model = await loadModel(await acmeCatalog(), "acme-pay");

async function filesOf(version: string): Promise<ReadonlyMap<string, string>> {
  const files = await emitFiles(goOutputs(model, { version, license: "MIT" }));
  return new Map([...files].map(([path, text]) => [path.slice("go/".length), String(text)]));
}

const files = await filesOf("1.2.3");
const text = (path: string) => files.get(path) ?? "";

describe("the Go package", () => {
  it("has all files of the runtime that stand in its folder", async () => {
    expect([...RUNTIME_FILES].sort()).toEqual(await runtimeFilesThere());
  });

  it("is found by a path and a tag that Go understands", () => {
    const at = (repository: string | undefined, version: string) =>
      modulePath({ id: "acme-pay", project: { ...model.project, repository } }, version);
    expect(at("git+https://git.example.com/acme/codes.git", "1.2.3")).toBe(
      "git.example.com/acme/codes/packages/acme-pay-codes/go",
    );
    expect(at("git+https://git.example.com/acme/codes.git", "2.0.0-next.1")).toMatch(/\/acme-pay-codes\/go\/v2$/);
    expect(at(undefined, "0.0.0")).toMatch(/^example\.org\/.*\/go$/);
    expect(moduleTag(moduleFolder("acme-pay"), "2.0.0")).toBe("packages/acme-pay-codes/go/v2.0.0");
  });

  it("imports itself by the path of its major version", async () => {
    for (const [path, source] of await filesOf("3.0.0"))
      for (const [, imported = ""] of source.matchAll(/"(example\.org\/[^"]*)"/g))
        expect(imported, path).toMatch(/\/go\/v3(?:\/|$)/);
  });

  it("says that its files are generated, in the words that linters know", () => {
    for (const [path, source] of files)
      if (path.endsWith(".go")) expect(source, path).toMatch(/^\/\/ Code generated .* DO NOT EDIT\.\n/);
  });

  it("has a constant of its own for each name", async () => {
    const declared = [...files]
      .filter(([path]) => path.endsWith(".go") && !path.includes("/"))
      .flatMap(([, source]) => [...source.matchAll(/^(?:(?:type|const|var) |\t)([A-Z]\w*) (?:\w+ )?=/gm)])
      .map(([, name = ""]) => name);
    expect(declared.length).toBeGreaterThan(50);
    expect(new Set(declared).size).toBe(declared.length);
    const names = await runtimeNames();
    for (const name of ["Decode", "Payment", "OutcomeSuccess", "StateNew", "Lookup", "Context"])
      expect(names).toContain(name);
  });

  it("has the vocabularies of the taxonomy", async () => {
    const runtime = join(LANGUAGES, "go", "runtime");
    const source =
      (await readFile(join(runtime, "vocabulary.go"), "utf8")) +
      (await readFile(join(runtime, "procedure.go"), "utf8"));
    const valuesOf = (type: string) =>
      [...source.matchAll(new RegExp(`^\\t\\w+ +${type} += "(\\w+)"$`, "gm"))].map(([, value]) => value);
    const all = {
      Scope: SCOPES,
      Outcome: OUTCOMES,
      Retry: RETRIES,
      Actor: ACTORS,
      Disclosure: DISCLOSURES,
      Kind: KINDS,
      Network: NETWORKS,
      Origin: ORIGINS,
      State: PAYMENT_STATES,
    };
    for (const [type, values] of Object.entries(all)) expect(valuesOf(type), type).toEqual(values);
  });

  it("shows an example that is also a test", () => {
    const example = text("example_test.go");
    const statements = /func Example\(\) \{\n([\s\S]*?)\n\t\/\/ Output:/.exec(example)?.[1];
    expect(statements).toBeTruthy();
    expect(text("README.md")).toContain(statements);
    for (const [, line = ""] of example.matchAll(/^\t\/\/ (.*)$/gm))
      if (!line.endsWith(":") && !line.startsWith("The response")) expect(text("README.md")).toContain(line);
  });

  it.skipIf(!hasGo())("is formatted, compiles and runs its example", { timeout: 120_000 }, async () => {
    const folder = await emptyFolder();
    for (const [path, source] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), source);
    }
    const env = { ...process.env, GOFLAGS: "-mod=mod", GOPROXY: "off", GOWORK: "off" };
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd: folder, env, encoding: "utf8" });
    expect(run("gofmt", "-l", ".")).toBe("");
    run("go", "vet", "./...");
    expect(run("go", "test", "-run", "Example", ".")).toMatch(/^ok/);
  });
});

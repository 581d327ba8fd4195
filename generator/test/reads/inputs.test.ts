import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATALOG, PACKAGES, ROOT } from "../../src/places.ts";
import { emptyFolder } from "../catalog-copy.ts";
import { type Inputs, inputsOf, mayAsk, mayList, mayRead } from "./inputs.ts";

const root = await emptyFolder();
const at = (path: string) => join(root, path);
await mkdir(at("tool"), { recursive: true });
await writeFile(at("turbo.json"), '{ "tasks": { "test": { "inputs": ["src/**"] } } }');
await writeFile(
  at("tool/turbo.json"),
  JSON.stringify({
    tasks: {
      "test:all": { inputs: ["$TURBO_DEFAULT$", "!test/big/**", "$TURBO_ROOT$/catalog/a/**", "$TURBO_ROOT$/x/*.ts"] },
    },
  }),
);

describe("the inputs of a task", () => {
  const inputs: Inputs = inputsOf(root, "tool", "test:all");

  it("are those of its workspace or, where it has none, of the repository", () => {
    expect(inputs).toMatchObject({ root, task: "tool#test:all" });
    expect(inputsOf(root, "tool", "test").globs).toContain("tool/src/**");
    expect(() => inputsOf(root, "tool", "build")).toThrow("no turbo.json lists the inputs of the task build of tool");
  });

  it.each([
    ["tool/src/a/b.ts", true],
    ["tool/test/small/a.ts", true],
    ["tool/test/big/a.ts", false],
    ["catalog/a/docs/x.yaml", true],
    ["catalog/b/x.yaml", false],
    ["catalog/project.yaml", false],
    ["x/a.ts", true],
    ["x/y/a.ts", false],
    ["xa.ts", false],
    ["pnpm-lock.yaml", true],
    // What is installed and what is built follow from inputs; what is outside belongs to the test.
    ["other/node_modules/a/index.js", true],
    ["other/dist/index.js", true],
    ["../elsewhere", true],
  ])("are read: %s is %s", (path, isRead) => {
    expect(mayRead(inputs, at(path))).toBe(isRead);
  });

  it("may be listed only where all that can be there is one", () => {
    for (const [path, expected] of [
      ["catalog/a", true],
      ["tool/src", true],
      ["catalog", false],
      [".", false],
      ["x", false],
    ] as const)
      expect([path, mayList(inputs, at(path))]).toEqual([path, expected]);
  });

  it("may be asked for on the way to one", () => {
    for (const [path, expected] of [
      ["catalog", true],
      [".", true],
      ["catalog/a/new.yaml", true],
      ["catalog/b", false],
    ] as const)
      expect([path, mayAsk(inputs, at(path))]).toEqual([path, expected]);
  });
});

it("the catalog and the packages that tests of the generator work with are their own", () => {
  expect(CATALOG).toBe(join(ROOT, "generator", "test", "fixtures", "catalog"));
  expect(PACKAGES).not.toBe(join(ROOT, "packages"));
});

import { readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { JOINT, packageFolder, ROOT } from "../../src/places.ts";
import { inputsOf, mayRead } from "../reads/inputs.ts";

/** Configurations of Vitest by the folder that their patterns start from; a task of turbo or a command runs each. */
const CONFIGURATIONS: readonly (readonly [folder: string, file: string])[] = [
  ["generator", "vitest.config.ts"],
  ["generator", "vitest.joint.config.ts"],
  ["generator", "vitest.package.config.ts"],
  ["generator", "vitest.repository.config.ts"],
  ["generator", "vitest.tree.config.ts"],
  ["generator/test/release-registry", "vitest.config.ts"],
  ["generator/test/remote-cache", "vitest.config.ts"],
  ["consumers", "vitest.config.ts"],
  ["consumers", "vitest.repository.config.ts"],
  ["consumers/matrix", "vitest.config.ts"],
  ["consumers/shop", "vitest.config.ts"],
  ["consumers/webhooks", "vitest.config.ts"],
];

/** Patterns of a configuration, as paths of the repository: those that it includes, and those that it leaves out. */
function patternsOf(folder: string, file: string) {
  const text = readFileSync(join(ROOT, folder, file), "utf8");
  const lists = (field: string) =>
    [...text.matchAll(new RegExp(`\\b${field}: \\[([^\\]]*)\\]`, "g"))].flatMap(([, list = ""]) =>
      [...list.matchAll(/"([^"]+)"/g)].map(([, pattern]) => `${folder}/${pattern}`),
    );
  return { include: lists("include"), exclude: lists("exclude") };
}

const SETS = CONFIGURATIONS.map(([folder, file]) => ({ name: `${folder}/${file}`, ...patternsOf(folder, file) }));

const TESTS = ["generator/src", "generator/test", "consumers"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(".test.ts"))
    .map((item) => relative(ROOT, join(item.parentPath, item.name)).split(sep).join("/"))
    .filter((path) => !path.includes("/node_modules/")),
);

describe("a test", () => {
  it("is in one set of tests", () => {
    expect(TESTS.length).toBeGreaterThan(100);
    for (const { name, include } of SETS) expect([name, include.length > 0]).toEqual([name, true]);
    const setsOf = (path: string) =>
      SETS.filter(({ include, exclude }) => {
        const fits = (pattern: string) => matchesGlob(path, pattern);
        return include.some(fits) && !exclude.some(fits);
      });
    expect(TESTS.filter((path) => setsOf(path).length !== 1)).toEqual([]);
  });
});

describe("a change of the catalog", () => {
  const CHANGED = [
    "catalog/klikoo/openapi.yaml",
    "catalog/reasons.yaml",
    `packages/${packageFolder("klikoo")}/codes.json`,
  ];
  const isInput = (workspace: string, task: string) => {
    const inputs = inputsOf(ROOT, workspace, task);
    return CHANGED.map((path) => mayRead(inputs, join(ROOT, path)));
  };

  it("runs no test of the generator again, but for those of what stands in the repository", () => {
    for (const [workspace, task] of [
      ["generator", "test"],
      ["generator", "test:tree"],
      ["consumers", "test"],
    ] as const)
      expect([workspace, task, isInput(workspace, task)]).toEqual([workspace, task, [false, false, false]]);
    for (const workspace of ["generator", "consumers"])
      expect([workspace, isInput(workspace, "test:repository")]).toEqual([workspace, [true, true, true]]);
  });

  it("runs the tests of the package that it belongs to, and those of all where all share the file", () => {
    expect(isInput("packages/klikoo-codes", "test")).toEqual([true, true, true]);
    expect(isInput("packages/doku-codes", "test")).toEqual([false, true, false]);
    expect(isInput(`packages/${packageFolder(JOINT)}`, "test")).toEqual([true, true, true]);
  });
});

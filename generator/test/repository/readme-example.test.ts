import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { PACKAGES, ROOT } from "../../src/places.ts";

it("the example in the README gives what stands beside it", async () => {
  const readme = await readFile(join(ROOT, "README.md"), "utf8");
  const [, example = ""] = /^## Install a package\n\n```ts\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  const imported: Record<string, unknown> = {};
  for (const [, names = "", folder = "", path = "index"] of example.matchAll(
    /^import \{ (.*) \} from "@org\/([^/"]+)(?:\/(.+))?";$/gm,
  )) {
    const module = (await import(join(PACKAGES, folder, "src", `${path}.ts`))) as Record<string, unknown>;
    for (const name of names.split(", ")) imported[name] = module[name];
  }
  const told = [...example.matchAll(/^(\S.*); \/\/ ("[^"]*"|\{[^}]*\}):/gm)].map(([, code = "", value = ""]) => ({
    code,
    value: parse(value) as unknown,
  }));
  expect(told.length).toBeGreaterThan(2);
  const body = `${example.replace(/^import .*$/gm, "")}\nreturn [${told.map(({ code }) => code).join(", ")}];`;
  const run = new Function(...Object.keys(imported), body) as (...values: unknown[]) => unknown;
  expect(run(...Object.values(imported))).toEqual(told.map(({ value }) => value));
});

import { describe, expect, it } from "vitest";
import { listProviders, loadModel } from "../src/catalog/index.ts";
import { families } from "../src/catalog/shapes/families.ts";
import { moduleName } from "../src/emit/output.ts";
import { outputsOf } from "../src/emit/outputs.ts";
import { CATALOG } from "../src/places.ts";

function isFree(id: string): boolean {
  return families.safeParse([{ id, title: "Some", spaces: ["some"] }]).success;
}

const providers = await listProviders(CATALOG);

describe("the id of a family", () => {
  it.for(providers)("is that of no other module in the package of %s", async (id) => {
    const model = await loadModel(CATALOG, id);
    const own = model.families.map((family) => family.id);
    const modules = outputsOf(model, { version: "0.0.0", license: "" })
      .filter(({ path }) => /^src\/[^/]+\.ts$/.test(path))
      .map(({ path }) => moduleName(path));
    expect(modules).toContain("index");
    expect(modules.filter((name) => isFree(name) && !own.includes(name))).toEqual([]);
    expect(own.filter((name) => !isFree(name))).toEqual([]);
  });
});

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { DecodeContext, DecodeResult } from "../../src/runtime/decode.ts";
import { codesOf } from "./oracle/body.ts";
import type { Codes, Context } from "./oracle/data.ts";
import { enumerate } from "./oracle/enumerate.ts";
import { type Api, api, data, FOLDER, type Item, loadCommon, packageData } from "./subject.ts";

const codes = data as unknown as Codes;

/** The entry points that decode some spaces only. */
const families: { readonly id: string; readonly family: Api; readonly spaces: readonly string[] }[] = [];
for (const path of Object.keys(packageData.exports)) {
  const id = path.slice("./".length);
  if (!/^[a-z0-9-]+$/.test(id)) continue;
  const family = (await import(pathToFileURL(join(FOLDER, "dist", "esm", `${id}.js`)).href)) as Api;
  if (!("decode" in family)) continue;
  const isOfFamily = ({ space, code }: Item) => family.lookup(space, code).length > 0;
  families.push({ id, family, spaces: [...new Set(data.entries.filter(isOfFamily).map(({ space }) => space))] });
}

/** How much is enumerated at once, and how many bodies at least are read. */
const SIZES = { circumstances: 2, pairs: 2_000, triples: 1_000 };
const LEAST = 10_000;
/** Each body is mixed with one in so many of the others. */
const MIX = 11;

interface Read {
  readonly body: unknown;
  readonly context: Context;
}

const isObject = (body: unknown) => typeof body === "object" && body !== null && !Array.isArray(body);

/** Bodies of people; two of them in one, which may carry codes of two families; and all others. */
function* bodies(): Generator<Read> {
  const vectors = data.procedure.vectors.map(({ body, context }) => ({ body, context: (context ?? {}) as Context }));
  yield* vectors;
  const objects = vectors.filter(({ body }) => isObject(body));
  for (const [index, { body, context }] of objects.entries())
    for (let other = index % MIX; other < objects.length; other += MIX)
      yield { body: { ...(objects[other]?.body as object), ...(body as object) }, context };
  for (let seed = 1, count = 0; count < LEAST; seed += 1)
    for (const one of enumerate(codes, SIZES, seed)) {
      count += 1;
      yield one;
    }
}

/** Whether a result is that of the whole package. What a list holds has codes of its own, which may be of another space. */
function agrees(part: DecodeResult, whole: DecodeResult): boolean {
  const isSame = JSON.stringify({ ...part, items: [] }) === JSON.stringify({ ...whole, items: [] });
  const [items, all] = [part.items ?? [], whole.items ?? []];
  const isRight = (item: DecodeResult, index: number) =>
    JSON.stringify(item) === JSON.stringify(all[index]) || (!item.known && item.outcome === "unknown");
  return isSame && items.length === all.length && items.every(isRight);
}

describe.each(families)("the family $id", ({ id, family, spaces }) => {
  it("reads bodies of its spaces as the whole package does, and calls all others unknown", () => {
    const count = { own: 0, mixed: 0, others: 0 };
    const wrong: string[] = [];
    for (const { body, context: stated } of bodies()) {
      // Whoever uses the entry point says which product it asked.
      const context = { ...stated, family: id };
      const found = codesOf(codes, body, context).map(({ place }) => spaces.includes(place.space));
      const part = family.decode(body, stated as DecodeContext);
      const isOwn = found.length > 0 && found.every(Boolean) && (!context.space || spaces.includes(context.space));
      count[isOwn ? "own" : found.some(Boolean) ? "mixed" : "others"] += 1;
      const isRight = isOwn
        ? agrees(part, api.decode(body, context as DecodeContext))
        : !part.known && (part.outcome === "unknown" || part.why === "forged");
      if (!isRight) wrong.push(JSON.stringify({ body, context, part }));
    }
    expect(wrong.slice(0, 5), `${wrong.length} results`).toEqual([]);
    expect(Math.min(count.own, count.others), JSON.stringify(count)).toBeGreaterThan(100);
    // Kinds of bodies that exclude each other leave few that hold codes of two families.
    expect(count.mixed).toBeGreaterThan(10);
  });

  it("finds the codes of its spaces, and no others", () => {
    for (const { space, code } of data.entries)
      expect(family.lookup(space, code)).toEqual(spaces.includes(space) ? api.lookup(space, code) : []);
  });

  it("is an import of the package, also as CommonJS", () => {
    expect(packageData.exports).toHaveProperty([`./${id}`]);
    const common = loadCommon(`${id}.js`) as Api;
    const { body, context } = data.procedure.vectors[0] ?? { body: {}, context: {} };
    expect(common.decode(body, context as DecodeContext)).toHaveProperty("outcome");
  });
});

it("a provider has families where a part weighs less than the whole", () => {
  const composite = data.spaces.filter(({ kind }) => kind === "composite");
  const held = data.entries.filter(({ space }) => composite.some(({ id }) => id === space)).length;
  // Where codes with services are most of all, a part with them would weigh almost as much as the whole.
  const isWorthIt = held < data.entries.length * (2 / 3) && data.spaces.length > composite.length;
  // Whether codes without services are of several products, only their pages tell.
  if (composite.length > 0) expect(families.length > 0).toBe(isWorthIt);
  expect(families.filter(({ spaces }) => spaces.length === data.spaces.length)).toEqual([]);
});

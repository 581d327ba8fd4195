import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import type { Model } from "../src/catalog/model.ts";
import { questionsOf } from "../src/package/vectors/vectors.ts";
import { CATALOG } from "../src/places.ts";
import type { PackedBodies } from "../src/runtime/packed.ts";
import { acmeCatalog } from "./acme-catalog.ts";
import { emptyFolder } from "./catalog-copy.ts";
import { buildDecode, type Decode } from "./mutants/decoders.ts";
import { unbuilt } from "./mutants/library.ts";
import { MUTATIONS } from "./mutants/mutations.ts";
import { withRareData } from "./mutants/rare-data.ts";
import { smallProvider } from "./mutants/small-provider.ts";

interface Sample {
  readonly packed: PackedBodies;
  readonly vectors: readonly { readonly body: unknown; readonly context: object | undefined; readonly want: unknown }[];
}

function sampleOf(model: Model): Sample {
  const { codes, packed, library } = unbuilt(model);
  const vectors = questionsOf(codes, library).flatMap((question) => {
    if (question.call !== "decode") return [];
    const { body, context } = question;
    return [{ body, context, want: plain(library.decode(body, context)) }];
  });
  return { packed, vectors };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

function isNoticed(decode: Decode, samples: readonly Sample[]): boolean {
  return samples.some(({ packed, vectors }) => {
    const own = { ...packed };
    return vectors.some(({ body, context, want }) => !isDeepStrictEqual(plain(decode(own, body, context)), want));
  });
}

describe("vectors", () => {
  let samples: readonly Sample[] = [];
  let folder = "";

  beforeAll(async () => {
    folder = await emptyFolder();
    const models = [
      smallProvider(),
      acmeCatalog().then((catalog) => loadModel(catalog, "acme-pay")),
      ...["doku", "midtrans", "klikoo", "snap"].map((provider) => loadModel(CATALOG, provider)),
    ];
    const all = await Promise.all(models);
    // With and without what no provider has yet.
    samples = [...all, ...all.slice(1, 4).map(withRareData)].map(sampleOf);
  }, 120_000);

  it("agree with the runtime as it is", async () => {
    expect(isNoticed(await buildDecode(folder, "decode"), samples)).toBe(false);
  });

  it(`notice each of ${MUTATIONS.length} mistakes in the rules`, async () => {
    const mutants = MUTATIONS.map(async (mutation, index) => {
      const decode = await buildDecode(folder, `mutant-${index}`, mutation);
      return isNoticed(decode, samples) ? [] : [`${mutation.file}: ${mutation.name}`];
    });
    const survivors = (await Promise.all(mutants)).flat();
    expect(survivors).toEqual([]);
  });
});

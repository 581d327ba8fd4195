import { beforeAll, describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import type { Model } from "../src/catalog/model.ts";
import { codesData } from "../src/emit/codes-json.ts";
import { packCatalog } from "../src/emit/pack.ts";
import { CATALOG } from "../src/places.ts";
import type { PackedBodies } from "../src/runtime/packed.ts";
import { acmeCatalog } from "./acme-catalog.ts";
import { emptyFolder } from "./catalog-copy.ts";
import { buildDecode, type Decode } from "./mutants/decoders.ts";
import { MUTATIONS } from "./mutants/mutations.ts";
import { withRareData } from "./mutants/rare-data.ts";
import { SMALL, smallProvider } from "./mutants/small-provider.ts";
import { TELLING } from "./mutants/telling-bodies.ts";
import type { Case } from "./package/oracle/bodies.ts";
import { differences } from "./package/oracle/compare.ts";
import { codesOf } from "./package/oracle/data.ts";
import { enumerate } from "./package/oracle/enumerate.ts";
import { type Expected, expectedResult } from "./package/oracle/expected.ts";

/** A part of what the packages are compared with. */
const SIZES = { circumstances: 1, pairs: 200, triples: 100 };

/** Bodies of each provider, spread over all that are enumerated. */
const MOST = 1_000;

interface Sample {
  readonly packed: PackedBodies;
  readonly cases: readonly (Case & { readonly expected: Expected })[];
}

async function providerOf(provider: string, catalog = CATALOG): Promise<Sample> {
  const model = withRareData(await loadModel(catalog, provider));
  const telling = (TELLING[provider] ?? []).map(({ body = {}, context = {} }) => ({ body, context }));
  return sampleOf(model, telling);
}

function sampleOf(model: Model, telling: readonly Case[]): Sample {
  const { entries, ...rest } = codesData(model);
  const data = codesOf(JSON.parse(JSON.stringify({ ...rest, entries: [...entries] })));
  const all = [...enumerate(data, SIZES, 1)];
  const step = Math.ceil(all.length / MOST);
  const cases = [...telling, ...all.filter((_, index) => index % step === 0)];
  return {
    packed: packCatalog(model),
    cases: cases.map((item) => ({ ...item, expected: expectedResult(data, item.body, item.context) })),
  };
}

/** The first body that a decoder reads in another way than the contract says. */
function firstMistake(decode: Decode, samples: readonly Sample[]): Case | undefined {
  for (const { packed, cases } of samples) {
    const own = { ...packed };
    for (const { body, context, expected } of cases) {
      // Who knows nothing says so with an empty object, or says nothing.
      const stated = Object.keys(context).length > 0 ? [context] : [context, undefined];
      if (stated.some((one) => Object.keys(differences(expected, decode(own, body, one))).length > 0))
        return { body, context };
    }
  }
  return undefined;
}

describe("the oracle", () => {
  let samples: readonly Sample[] = [];
  let folder = "";

  beforeAll(async () => {
    folder = await emptyFolder();
    const acme = acmeCatalog().then((catalog) => providerOf("acme-pay", catalog));
    const small = smallProvider().then((model) => sampleOf(model, SMALL));
    const real = ["midtrans", "doku", "klikoo"].map((provider) => providerOf(provider));
    samples = await Promise.all([small, ...real, acme]);
  }, 60_000);

  it("agrees with the runtime as it is", async () => {
    expect(firstMistake(await buildDecode(folder, "decode"), samples)).toBeUndefined();
  });

  it(`notices each of ${MUTATIONS.length} mistakes in the rules`, async () => {
    const mutants = MUTATIONS.map(async (mutation, index) => {
      const decode = await buildDecode(folder, `mutant-${index}`, mutation);
      return firstMistake(decode, samples) ? [] : [`${mutation.file}: ${mutation.name}`];
    });
    const survivors = (await Promise.all(mutants)).flat();
    expect(survivors).toEqual([]);
  });

  it("has mutations of different names", () => {
    expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length);
  });
});

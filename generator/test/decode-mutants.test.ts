import { beforeAll, describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import type { Entry, Model } from "../src/catalog/model.ts";
import { codesData } from "../src/emit/codes-json.ts";
import { packCatalog } from "../src/emit/pack.ts";
import { CATALOG } from "../src/places.ts";
import type { PackedCatalog } from "../src/runtime/packed.ts";
import { emptyFolder } from "./catalog-copy.ts";
import { buildDecode, type Decode } from "./mutants/decoders.ts";
import { MUTATIONS } from "./mutants/mutations.ts";
import { TELLING } from "./mutants/telling-bodies.ts";
import type { Case } from "./package/oracle/bodies.ts";
import { differences } from "./package/oracle/compare.ts";
import type { Codes } from "./package/oracle/data.ts";
import { enumerate } from "./package/oracle/enumerate.ts";
import { type Expected, expectedResult } from "./package/oracle/expected.ts";

/** A part of what the packages are compared with. */
const SIZES = { circumstances: 1, pairs: 200, triples: 100 };

/** Bodies of each provider, spread over all that are enumerated. */
const MOST = 1_000;

interface Sample {
  readonly packed: PackedCatalog;
  readonly cases: readonly (Case & { readonly expected: Expected })[];
}

async function sampleOf(provider: string): Promise<Sample> {
  const model = withOrigins(withReversal(await loadModel(CATALOG, provider)));
  const { entries, ...rest } = codesData(model);
  const data = JSON.parse(JSON.stringify({ ...rest, entries: [...entries] })) as Codes;
  const all = [...enumerate(data, SIZES, 1)];
  const step = Math.ceil(all.length / MOST);
  const telling = (TELLING[provider] ?? []).map(({ body = {}, context = {} }) => ({ body, context }));
  const cases = [...telling, ...all.filter((_, index) => index % step === 0)];
  return {
    packed: packCatalog(model),
    cases: cases.map((item) => ({ ...item, expected: expectedResult(data, item.body, item.context) })),
  };
}

/** A channel that reports a reversal: no provider has one yet, and there is a rule for it. */
function withReversal(model: Model): Model {
  const reversal = { scope: "transaction", outcome: "reversed", retry: "never", reason: "refunded" } as const;
  const entryOf = (entry: Entry): Entry => (entry.name === "NO_NETWORK_CODE" ? { ...entry, ...reversal } : entry);
  return { ...model, spaces: model.spaces.map((space) => ({ ...space, entries: space.entries.map(entryOf) })) };
}

/** A response code that means one thing in the answer to a call and another elsewhere: no provider has one, as above. */
function withOrigins(model: Model): Model {
  const paid = { outcome: "success", retry: "never", reason: "approved" } as const;
  const entriesOf = (entry: Entry): Entry[] =>
    entry.name === "DIRECT_DEBIT_ACCEPTED"
      ? [
          { ...entry, from: ["call"] },
          { ...entry, ...paid, name: "DIRECT_DEBIT_PAID", from: ["status", "notification"], when: [] },
        ]
      : [entry];
  return { ...model, spaces: model.spaces.map((space) => ({ ...space, entries: space.entries.flatMap(entriesOf) })) };
}

/** The first body that a decoder reads in another way than the contract says. */
function firstMistake(decode: Decode, samples: readonly Sample[]): Case | undefined {
  for (const { packed, cases } of samples) {
    const own = { ...packed };
    for (const { body, context, expected } of cases) {
      const found = differences(expected, decode(own, body, context));
      if (Object.keys(found).length > 0) return { body, context };
    }
  }
  return undefined;
}

describe("the oracle", () => {
  let samples: readonly Sample[] = [];
  let folder = "";

  beforeAll(async () => {
    folder = await emptyFolder();
    samples = await Promise.all(["midtrans", "doku", "klikoo"].map(sampleOf));
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

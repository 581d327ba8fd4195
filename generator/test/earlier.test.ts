import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import type { Model } from "../src/catalog/model.ts";
import type { EntryData } from "../src/catalog/shape.ts";
import { codesData } from "../src/emit/codes-json.ts";
import { packCatalog, packEarlier } from "../src/emit/pack.ts";
import { type DecodeResult, decodeBody } from "../src/runtime/decode.ts";
import { findEarlier, type PackedEarlier } from "../src/runtime/earlier.ts";
import { findEntries } from "../src/runtime/lookup.ts";
import { codesOf } from "./package/oracle/data.ts";
import { expectedResult } from "./package/oracle/expected.ts";
import { DECLINED, entryOf, force, REFUSED, type SmallCatalog, TINY } from "./rules/small-catalog.ts";
import { catalogOf } from "./shown-rules.ts";

const APPROVED = { scope: "transaction", outcome: "success", retry: "never", reason: "approved" } as const;
const MESSAGES = ["Successful", "Refused by them", "Not now", "Invalid {field name}"];

/** One meaning of a code: its advice and messages. */
interface Told {
  readonly advice: typeof DECLINED | typeof REFUSED | typeof APPROVED;
  readonly messages: readonly string[];
}

const told = fc.record<Told>({
  advice: fc.constantFrom(DECLINED, REFUSED, APPROVED),
  messages: fc.uniqueArray(fc.constantFrom(...MESSAGES), { maxLength: 2 }),
});

/** Codes with what they meant, one after the other; the last one holds, unless the code was withdrawn. */
const histories = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom("10", "11", "12", "404xx20", "404xx21", "4040120"),
    meanings: fc.array(told, { minLength: 1, maxLength: 3 }),
    isWithdrawn: fc.boolean(),
    services: fc.constantFrom<string[] | undefined>(undefined, ["01"], ["01", "03"]),
  }),
  { selector: ({ code }) => code, minLength: 1, maxLength: 5 },
);

type History = typeof histories extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function entriesOf({ code, meanings, isWithdrawn, services }: History): EntryData[] {
  return meanings.map((meaning, index): EntryData => {
    const isCurrent = index === meanings.length - 1 && !isWithdrawn;
    const say = (text: string) => ({ detail: `${text} ${code} ${index}.` });
    return {
      ...{ code, name: `N${code.toUpperCase()}_${index}`, ...meaning.advice, messages: [...meaning.messages] },
      ...(meaning.messages.includes("Invalid {field name}") && { params: { field: ["{field name}"] } }),
      ...(services && code.includes("xx") && { services }),
      ...{ text: { en: say("Meaning"), id: say("Arti") }, urls: ["https://pay.example/more"] },
      validFrom: String(2000 + index),
      ...(!isCurrent && { validUntil: `${2000 + index}-06` }),
    };
  });
}

async function modelWith(entries: readonly EntryData[]): Promise<Model> {
  const catalog = ({ card, pay }: SmallCatalog) => {
    for (const entry of entries) (entry.code.length === 2 ? card : pay).entries.push(structuredClone(entry));
  };
  return loadModel(await catalogOf({ catalog }), TINY);
}

/** As the module of a package puts it together. */
function earlierOf(model: Model): PackedEarlier {
  const { provider, reasons, spaces } = packCatalog(model);
  const own = packEarlier(model).flatMap(({ id, ...rest }) => {
    const space = spaces.find((item) => item.id === id);
    return space ? [{ space, ...rest }] : [];
  });
  return { provider, reasons, spaces: own };
}

const CODES = ["4040120", "4040121", "4040220", "4040320", "4040321", "4049921", "2000100", "4000101"];
const bodies = [undefined, ...CODES].flatMap((code) =>
  [undefined, "05", "10", "11", "12", "13"].flatMap((card) =>
    [undefined, ...MESSAGES, "Invalid amount"].map((message) => ({ code, card, message })),
  ),
);

/** A withdrawn code is one that is not in the catalog, and says so. */
const asUnlisted = (result: DecodeResult) =>
  !result.known && result.why === "withdrawn" ? { ...result, why: "not_in_catalog" } : result;

describe("what codes meant before", () => {
  it("changes nothing about how bodies are read, and is found by its code", async () => {
    let withdrawn = 0;
    await fc.assert(
      fc.asyncProperty(histories, async (all) => {
        const entries = all.flatMap(entriesOf);
        const ended = entries.filter(({ validUntil }) => validUntil !== undefined);
        const [whole, current] = await Promise.all([
          modelWith(entries),
          modelWith(entries.filter(({ validUntil }) => validUntil === undefined)),
        ]);
        const { entries: written, ...rest } = codesData(whole);
        const data = codesOf(JSON.parse(JSON.stringify({ ...rest, entries: [...written] })));
        for (const body of bodies) {
          const result = decodeBody(packCatalog(whole), body, undefined);
          expect(asUnlisted(result)).toEqual(decodeBody(packCatalog(current), body, undefined));
          // The other way to read the same file, after docs/decoding.md.
          expect(result.known ? undefined : result.why).toBe(expectedResult(data, body, {}).why);
          if (!result.known && result.why === "withdrawn") withdrawn += 1;
        }
        const earlier = earlierOf(whole);
        for (const { code, name, outcome, validFrom, validUntil } of ended) {
          const space = code.length === 2 ? "card" : "pay";
          expect(findEarlier(earlier, space, code)).toContainEqual(
            expect.objectContaining({ space, name, outcome, validFrom, validUntil }),
          );
          expect(findEntries(packCatalog(whole), space, code)).toEqual(findEntries(packCatalog(current), space, code));
        }
        for (const { code } of all) {
          const dates = findEarlier(earlier, code.length === 2 ? "card" : "pay", code).map((item) => item.validUntil);
          expect(dates).toEqual(dates.toSorted().reverse());
        }
      }),
      { numRuns: 25 },
    );
    expect(withdrawn).toBeGreaterThan(50);
  }, 120_000);

  it("is not inherited by what took its place, nor from what stands under it", async () => {
    const old = { ...DECLINED, code: "05", name: "OLD", text: { en: { detail: "Old." }, id: { detail: "Lama." } } };
    const catalog = ({ card }: SmallCatalog) => {
      entryOf(card, "05").validFrom = "2020-07";
      card.entries.unshift({ ...old, urls: ["https://pay.example/old"], actor: "issuer", validUntil: "2020-06-30" });
    };
    const { spaces } = await loadModel(await catalogOf({ catalog }), TINY);
    const card = spaces.find(({ id }) => id === "card");
    expect(card?.earlier).toMatchObject([{ name: "OLD", actor: "issuer", validUntil: "2020-06-30" }]);
    expect(card?.entries).toMatchObject([{ name: "DO_NOT_HONOR", actor: "none", validFrom: "2020-07" }]);
  });

  it.each([
    ["as it is spelled", { alphabet: "mixed", marks: ["-", "."] }, "-Be.1", ["-Be.1"], ["-BE.1", "-be.1", "Be.1"]],
    [
      "in capitals, where these are the same",
      { alphabet: "lower", marks: ["-"], capitals: "true" },
      "b-e",
      ["b-e", "B-E"],
      ["B-e"],
    ],
    ["as a number", { alphabet: "digits", marks: ["-"] }, "-100", [-100, "-100"], [100, "100", -10, -1000, "-0100"]],
    ["as a boolean", { alphabet: "lower" }, "true", [true, "true"], [false, 1, "TRUE"]],
  ] as const)("are recognized %s", async (_how, form, code, same, others) => {
    const catalog = ({ provider, card, rows }: SmallCatalog) => {
      force(provider.spaces[1] ?? {}, { length: { min: "1", max: "9" }, ...form });
      const old = { ...DECLINED, code, name: "OLD", text: { en: { detail: "Old." }, id: { detail: "Lama." } } };
      const more = { ...old, code: "x", name: "MORE" };
      const entries = [old, form.alphabet === "digits" ? { ...more, code: "7" } : more];
      card.entries = entries.map((entry) => ({ ...entry, validUntil: "2020", urls: ["https://pay.example/old"] }));
      rows.splice(
        rows.findIndex(({ space }) => space === "card"),
        1,
      );
    };
    const packed = packCatalog(await loadModel(await catalogOf({ catalog }), TINY));
    const why = (card: unknown) => {
      const result = decodeBody(packed, { card }, undefined);
      return result.known ? "known" : result.why;
    };
    for (const card of same) expect([card, why(card)]).toEqual([card, "withdrawn"]);
    for (const card of others) expect([card, why(card)]).not.toEqual([card, "withdrawn"]);
  });

  it("can be what a standard says, which the provider ends by its name", async () => {
    const catalog = ({ pay }: SmallCatalog) => {
      Object.assign(entryOf(pay, "504xx00"), { name: "TIMEOUT", validUntil: "2024" });
    };
    const model = await loadModel(await catalogOf({ catalog }), TINY);
    expect(model.spaces[0]?.earlier).toMatchObject([{ name: "TIMEOUT", code: "504xx00", reason: "timeout" }]);
    expect(decodeBody(packCatalog(model), { code: "5040100" }, undefined)).toMatchObject({ why: "withdrawn" });
  });

  it.each(["2020-13", "2020-02-30", "2020-6", "20", "2020-06-31", "June 2020"])("refuses the date %s", async (date) => {
    const catalog = ({ card }: SmallCatalog) => {
      entryOf(card, "05").validFrom = date;
    };
    await expect(loadModel(await catalogOf({ catalog }), TINY)).rejects.toThrow(/(format|shape): found .*validFrom/);
  });
});

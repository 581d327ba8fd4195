import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecodeContext, DecodeResult } from "../../src/runtime/decode.ts";
import type { KnownEntry } from "../../src/runtime/lookup.ts";
import { KINDS, NETWORKS, OUTCOMES } from "../../src/runtime/vocabulary.ts";
import { bodyWith, everything, found, isOpen, LOCALES, type Place, placePairs, servicesOf } from "./results.ts";
import { api, bodyFor, bodyOf, contextFor, data, fullCode, type Item } from "./subject.ts";

const places = data.envelopes.flatMap(({ codes }) => codes);

/** Full codes of a place by what they claim about a payment when they stand alone. */
function claimsAt(place: Place): Map<string, string[]> {
  const claims = new Map<string, string[]>();
  const codes = new Set(found.filter((entry) => entry.space === place.space && !isOpen(entry)).map(({ code }) => code));
  for (const code of codes) {
    const { scope, outcome, ...result } = api.decode(bodyWith([[place, code]]));
    // A reversal is another matter than the payment.
    const isAbout = result.known && result.kind !== "reverse" && scope === "transaction";
    if (isAbout) claims.set(outcome, [...(claims.get(outcome) ?? []), code]);
  }
  return claims;
}

/** Pairs of places in which opposite claims may stand, with codes that make them. */
const opposites = placePairs.flatMap(([first, second]) => {
  const [a, b] = [claimsAt(first), claimsAt(second)];
  return [
    { first, second, paid: a.get("success") ?? [], failed: b.get("failed") ?? [] },
    { first: second, second: first, paid: b.get("success") ?? [], failed: a.get("failed") ?? [] },
  ].filter(({ paid, failed }) => paid.length > 0 && failed.length > 0);
});

describe.runIf(opposites.length > 0)("a body that claims success in one field and failure in another", () => {
  const body = fc.nat().chain((pick) => {
    const { first, second, paid, failed } = opposites[pick % opposites.length] as (typeof opposites)[number];
    return fc.tuple(fc.constantFrom(...paid), fc.constantFrom(...failed)).map(([success, failure]) => ({
      layers: { paid: first.layer, failed: second.layer },
      body: bodyWith([
        [first, success],
        [second, failure],
      ]),
    }));
  });
  /** An approval that did not last: the transaction field says how it ended. */
  const isCanceled = ({ paid, failed }: { paid: string; failed: string }) =>
    failed === "transaction" && paid === "detail";

  it("is neither", () => {
    fc.assert(
      fc.property(body, ({ body, layers }) => {
        const { outcome, retry, reason } = api.decode(body);
        expect(isCanceled(layers) ? ["failed", "unknown"] : ["unknown"]).toContain(outcome);
        // Somebody canceled it after it was approved: both are true, and there is nothing to ask.
        if (reason !== "transaction_cancelled") expect(retry).toBe("check_status_first");
      }),
      { numRuns: 1000 },
    );
  });

  it("is neither, whatever the caller narrows it to", () => {
    const context: fc.Arbitrary<DecodeContext> = fc.record({
      space: fc.constantFrom(undefined, ...data.spaces.map(({ id }) => id)),
      httpStatus: fc.constantFrom(undefined, 200, 400, 409, 500),
    });
    fc.assert(
      fc.property(body, context, ({ body, layers }, stated) => {
        const { outcome, scope } = api.decode(body, stated);
        // Failure remains possible where a field that decides says so and the success stands in a detail.
        const claims = isCanceled(layers) ? ["success"] : ["success", "failed"];
        if (scope === "transaction") expect(claims).not.toContain(outcome);
      }),
      { numRuns: 1000 },
    );
  });

  it("is told as contradictory in every language", () => {
    fc.assert(
      fc.property(body, ({ body }) => {
        const result = api.decode(body);
        if (result.known) return;
        expect(result.why).toBe("conflict");
        for (const { message, customer } of LOCALES) {
          expect(message(result).detail).not.toBe("");
          expect(customer(result)).toBe(customer(api.decode(undefined)));
        }
      }),
      { numRuns: 100 },
    );
  });
});

it("a result never claims more than the codes of its body", () => {
  const weak = everything.filter((result): result is DecodeResult => "codes" in result && result.codes.length > 1);
  const wrong = weak.filter(
    ({ outcome, scope, codes }) =>
      scope === "transaction" &&
      ["success", "failed", "reversed"].includes(outcome) &&
      !codes.some(({ entries }) => entries.some((entry) => entry.outcome === outcome && entry.scope === scope)),
  );
  expect(wrong).toEqual([]);
});

/** Bodies of all kinds: each code alone, and some that nobody can read. */
const samples: [body: unknown, context: DecodeContext][] = [
  ...data.entries.flatMap((item): [unknown, DecodeContext][] => {
    if (!places.some(({ space }) => space === item.space)) return [];
    const code = fullCode(item);
    const messages = [undefined, item.messages[0]];
    return messages.map((message) => [bodyOf(item, code, message), contextFor(item.space, code)]);
  }),
  ...placePairs.map(([first, second]): [unknown, DecodeContext] => [
    bodyWith([
      [first, codeOf(first)],
      [second, codeOf(second)],
    ]),
    {},
  ]),
  [undefined, {}],
  ["<html>", { httpStatus: 502 }],
];

function codeOf({ space }: Place): string {
  return fullCode(data.entries.find((item) => item.space === space) as Item);
}

/** Changes all that can be changed, as far down as there is something. */
function spoil(value: unknown, depth = 0): void {
  if (value === null || typeof value !== "object" || depth > 6) return;
  for (const inner of Object.values(value)) spoil(inner, depth + 1);
  const own = value as Record<string, unknown>;
  const attempts = [
    ...Object.keys(own).map((name) => () => delete own[name]),
    () => Array.isArray(value) && value.push("spoiled"),
    () => Object.assign(own, { outcome: "success", scope: "transaction", retry: "never", field: "spoiled" }),
    () => Object.setPrototypeOf(own, { spoiled: true }),
  ];
  for (const attempt of attempts)
    try {
      attempt();
    } catch {
      // What is frozen stays as it is.
    }
}

describe("a caller who changes a result", () => {
  type Call = () => readonly (DecodeResult | KnownEntry)[];
  const decodes: Call[] = samples.map(([body, context]) => () => [api.decode(body, context)]);
  const lookups: Call[] = data.entries.flatMap(({ space, code }): Call[] => [
    () => api.lookup(space, code),
    () => api.lookup(space, code, { network: "VISA" }),
  ]);
  const said = (call: Call) =>
    JSON.stringify(call().map((result) => [result, LOCALES.map(({ message }) => message(result))]));

  it("changes no later result of decode or lookup, and no message", () => {
    const calls = [...lookups, ...decodes];
    const before = calls.map(said);
    for (const call of calls) {
      const results = call();
      spoil(results.map((result) => LOCALES.map(({ message }) => message(result))));
      for (const result of results) spoil(result);
      spoil(results);
    }
    const changed = calls.map(said).filter((text, index) => text !== before[index]);
    expect(changed.length, changed[0]).toBe(0);
  });

  it("does not change the vocabularies by which results are read and merged", () => {
    for (const name of ["ACTORS", "DISCLOSURES", "KINDS", "NETWORKS", "OUTCOMES", "RETRIES", "SCOPES"])
      expect({ name, isFrozen: Object.isFrozen(api[name]) }).toEqual({ name, isFrozen: true });
    expect(api.OUTCOMES).toEqual(OUTCOMES);
  });
});

/** The advice, and what tells one entry from another. */
function adviceOf(entry: KnownEntry | DecodeResult) {
  const { scope, outcome, retry, actor, reason, disclosure, statusCheck } = entry;
  const { name, kind, precision, network } = entry.known ? entry : { name: "", kind: "", precision: "", network: "" };
  return { name, kind, precision, network, scope, outcome, retry, actor, reason, disclosure, statusCheck };
}

describe("a lone code", () => {
  const spaces = [...new Set(places.filter(({ field }) => field !== null).map(({ space }) => space))];
  const lone = fc.constantFrom(...spaces).chain((space) => {
    const items = data.entries.filter((item) => item.space === space);
    const services = servicesOf(space).map(({ code }) => code);
    return fc.record({
      space: fc.constant(space),
      item: fc.constantFrom(...items),
      service: fc.constantFrom(...services, "99", "00"),
      network: fc.constantFrom(undefined, ...NETWORKS, "visa", "UnionPay"),
      kind: fc.constantFrom(undefined, ...KINDS),
    });
  });

  it("has the same advice from lookup and from decode", () => {
    fc.assert(
      fc.property(lone, ({ space, item, service, network, kind }) => {
        const isPattern = "pattern" in item && item.service === null;
        const code = isPattern ? api.compose(item.code, service) : item.code;
        const qualifiers = { network, kind };
        const entries = api.lookup(space, code, qualifiers);
        const result = api.decode(bodyFor(space, code), qualifiers);
        // Variants that another field, or where the body comes from, tells apart are not offered without that.
        const candidates = entries.filter(({ name }) => {
          const own = data.entries.find((other) => other.space === space && other.name === name);
          return !(own && (("with" in own && own.with) || ("from" in own && own.from)));
        });
        // A body that names no service is about the one that its place assumes; a code alone is about any.
        const isAssumed = data.envelopes.some(({ codes }) =>
          codes.some((place) => place.space === space && place.service?.assumed !== undefined),
        );
        const advised = (entry: Parameters<typeof adviceOf>[0]) =>
          isAssumed ? { ...adviceOf(entry), statusCheck: undefined } : adviceOf(entry);
        if (result.known) expect(candidates.map(advised)).toEqual([advised(result)]);
        else {
          expect(result.why).toBe(candidates.length === 0 ? "not_in_catalog" : "ambiguous");
          expect(result.candidates.map(advised)).toEqual(candidates.map(advised));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("is never safer to act on without knowing which of several entries it is", () => {
    fc.assert(
      fc.property(lone, ({ space, item, service }) => {
        const isPattern = "pattern" in item && item.service === null;
        const result = api.decode(bodyFor(space, isPattern ? api.compose(item.code, service) : item.code));
        const isClaim = ["success", "failed", "reversed"].includes(result.outcome);
        const candidates = result.known ? [] : result.candidates;
        expect(candidates.filter(({ outcome }) => isClaim && outcome !== result.outcome)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("hostile messages", () => {
  const withMessage = places.filter(({ message }) => message !== undefined);
  const templates = [...new Set(data.entries.flatMap(({ messages }) => messages))];
  const stem = (template: string) => template.replace(/[[{(].*$/, "");
  const HOSTILE: [what: string, build: (template: string, size: number) => string][] = [
    ["the beginning of a message again and again", (template, size) => repeated(stem(template) || "a ", size)],
    ["a message and then spaces", (template, size) => stem(template) + " ".repeat(size)],
    ["a message and then brackets", (template, size) => stem(template) + "[{(".repeat(size / 3)],
    ["a message and then letters that grow in capitals", (template, size) => stem(template) + "ŉİ".repeat(size / 2)],
    [
      "a message whose letters stand far apart",
      (template, size) => [...template].join(".".repeat(size / template.length)),
    ],
  ];
  const repeated = (text: string, size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size);

  /** Time to decode each of some codes with a message of a size. */
  function time(build: (template: string, size: number) => string, size: number): number {
    const bodies = withMessage.flatMap(({ space }) => {
      const items = data.entries.filter((item) => item.space === space && item.messages.length > 0).slice(0, 5);
      return items.map((item) => bodyFor(space, fullCode(item), build(item.messages[0] ?? "", size)));
    });
    return fastest(() => {
      for (const body of bodies) api.decode(body);
    });
  }

  /** The shortest of some runs: others may use the machine at the same time. */
  function fastest(run: () => void): number {
    const times = [1, 2, 3, 4, 5].map(() => {
      const begin = performance.now();
      run();
      return performance.now() - begin;
    });
    return Math.min(...times);
  }

  it.each(HOSTILE)("take no more time the longer they are: %s", (_what, build) => {
    // What is compared is cut at a thousand characters, so two hundred times more is no more work.
    const [short, long] = [time(build, 2_000), time(build, 400_000)];
    expect(long).toBeLessThan(10 * short + 50);
  });

  it("take no more time the more of them there are", () => {
    const list = (count: number) => Array.from({ length: count }, () => templates[0] ?? "x");
    const paths = [...new Set(withMessage.map(({ message }) => message ?? ""))];
    const [few = 0, many] = [100, 1_000_000].map((count) => {
      const body = Object.fromEntries(paths.filter((path) => !path.includes(".")).map((path) => [path, list(count)]));
      return fastest(() => api.decode(body));
    });
    expect(many).toBeLessThan(10 * few + 50);
  });

  it("say nothing and throw nothing, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...withMessage),
        fc.oneof(
          fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
          fc.constantFrom(...templates),
          fc.anything(),
        ),
        ({ space, message = "" }, text) => {
          const items = data.entries.filter((item) => item.space === space);
          const code = fullCode(items[0] as Item);
          const body = bodyFor(space, code) as Record<string, unknown>;
          if (!message.includes(".")) body[message] = text;
          const result = api.decode(body, contextFor(space, code));
          const alone = api.lookup(space, code);
          // A message may tell candidates apart or raise doubts; it never makes a success of something else.
          expect(result.outcome !== "success" || alone.some(({ outcome }) => outcome === "success")).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

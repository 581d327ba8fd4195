import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../src/catalog/conditions.ts";
import type { DecodeContext } from "../../src/runtime/decode.ts";
import type { Case } from "./oracle/bodies.ts";
import type { Codes } from "./oracle/data.ts";
import { enumerate } from "./oracle/enumerate.ts";
import { api, bodyFor, data, fullCode, type Item } from "./subject.ts";
import { LOCALES } from "./texts.ts";

const every = (count: number, cases: readonly Case[]) =>
  cases.filter((_, index) => index % Math.ceil(cases.length / count) === 0);

/** Bodies of all kinds, with circumstances of all kinds. */
const all = [...enumerate(data as unknown as Codes, { circumstances: 1, pairs: 60, triples: 20 }, 7)];
const cases = every(1_000, all);

const fields = [
  ...new Set(
    data.envelopes.flatMap(({ codes, redirects }) => [
      ...codes.flatMap(({ field, message, when, service }) => [
        field,
        message,
        ...(when ?? []).flatMap(fieldsOf),
        service?.field,
      ]),
      ...redirects,
    ]),
  ),
].flatMap((field) => (field ? field.split(".") : []));

const CONTEXT = ["space", "network", "service", "kind", "httpStatus", "from", "verified"];

/** Makes a value: tools that look at values would be the first to throw. */
type Make = () => unknown;

describe("input of any kind", () => {
  /** Values that break as soon as somebody looks at them. */
  const hostile = fc.constantFrom<Make[]>(
    () => new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse }),
    () => new Proxy([], { get: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse }),
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    () => new Proxy(() => undefined, { apply: refuse, get: refuse }),
    () => ({ toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse, toJSON: refuse }),
    () => Object.create(null),
    () => Symbol("code"),
    () => 10n ** 40n,
  );
  function refuse(): never {
    throw new Error("do not look at me");
  }
  const constant =
    (value: unknown): Make =>
    () =>
      value;
  /** An object whose known fields hold anything, some of them behind getters that throw. */
  const withFields = (names: readonly string[], inner: fc.Arbitrary<Make>): fc.Arbitrary<Make> =>
    fc.array(fc.tuple(fc.constantFrom(...names), inner, fc.boolean()), { maxLength: 6 }).map((entries) => () => {
      const body = {};
      for (const [name, make, isThrowing] of entries) {
        const value = isThrowing ? { get: refuse } : { value: make() };
        Object.defineProperty(body, name, { enumerable: true, configurable: true, ...value });
      }
      return body;
    });
  const json = fc.jsonValue({ maxDepth: 4 }).map(constant);
  const leaf = fc.oneof(json, hostile, fc.constantFrom(...data.entries.map(({ code }) => code)).map(constant));
  const body = fc.oneof(json, hostile, withFields(fields, fc.oneof(leaf, withFields(fields, leaf))));
  const context = fc.oneof(hostile, fc.anything().map(constant), withFields(CONTEXT, leaf));

  it("is read without throwing, and told in words", () => {
    fc.assert(
      fc.property(body, context, (input, stated) => {
        const result = api.decode(input(), stated() as DecodeContext);
        expect(typeof result.known).toBe("boolean");
        for (const { message, customer } of LOCALES) {
          expect(message(result).customer).not.toBe("");
          expect(customer(result)).not.toBe("");
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("a program that spoils the prototype of all objects", () => {
  const NAMES = [
    ...CONTEXT,
    ...["when", "check", "segments", "message", "capitals", "services", "signatures", "covers", "assumed", "values"],
    ...["ids", "money", "refunds", "items", "redirects", "reasons", "texts", "codes", "matches", "place", "layer"],
    ...["ends", "part", "absent", "reuse", "statusCheck", "contested", "confirm", "by", "row", "match", "code"],
    ...["draft", "signs", "networks", "packed", "asked", "found", "narrowed"],
    ...["said", "families", "fields", "excluded", "isSplit", "join", "contradiction", "isWithdrawn", "withdrawn", "of"],
  ];
  const VALUES: readonly unknown[] = ["VISA", "status", "notification", "card", "move", true, 500, ["x"], { a: "b" }];

  const said = () =>
    cases.map(({ body, context }) => {
      const result = api.decode(body, context as DecodeContext);
      return show([result, LOCALES.map(({ message, customer }) => [message(result), customer(result)])]);
    });
  const looked = () =>
    data.entries.map(({ space, code }) =>
      show([api.lookup(space, code), api.lookup(space, code, { network: "VISA" }), api.lookup(space, code, {})]),
    );

  /** Own fields alone. */
  function show(value: unknown): string {
    return JSON.stringify(value, (_, inner) => inner);
  }

  /** What somebody does while a prototype carries fields, which it loses in any case. */
  function polluted<T>(names: readonly string[], value: unknown, run: () => T): T {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    try {
      for (const name of names)
        Object.defineProperty(prototype, name, { value, configurable: true, enumerable: true, writable: true });
      return run();
    } finally {
      for (const name of names) delete prototype[name];
    }
  }

  it.each(VALUES.map((value) => [JSON.stringify(value), value] as const))(
    "changes nothing that is said, with %s",
    (_, value) => {
      const before = [...said(), ...looked()];
      const names = [...new Set([...NAMES, ...fields])].filter((name) => !/^[0-9]+$/.test(name));
      const after = polluted(names, value, () => [...said(), ...looked()]);
      const changed = after.filter((text, index) => text !== before[index]);
      expect(changed.length, `${changed[0]}`).toBe(0);
    },
  );
});

describe("letters that only look like others", () => {
  /** Of these, Unicode says that they are k, s and i in another case. */
  const LOOKALIKES: readonly (readonly [letter: RegExp, other: string])[] = [
    [/[kK]/, "\u212a"],
    [/[sS]/, "\u017f"],
    [/[iI]/, "\u0131"],
    [/[iI]/, "\u0130"],
  ];
  const replaced = (text: string) =>
    LOOKALIKES.flatMap(([letter, other]) => (letter.test(text) ? [text.replace(letter, other)] : []));

  const codes = data.entries.flatMap((item) => replaced(fullCode(item)).map((code) => ({ item, code })));
  const networks = data.entries.flatMap((item) => replaced(item.network ?? "").map((network) => ({ item, network })));
  const messages = data.entries.filter(placed).flatMap((item) => {
    const [message = ""] = item.messages;
    const decode = (text?: string) => api.decode(bodyFor(item.space, fullCode(item), text));
    // Only where nothing but the message tells which entry it is.
    if (decode().known || !decode(message).known || "params" in item) return [];
    return replaced(message).map((text) => ({ item, read: () => decode(text) }));
  });

  it.runIf(codes.length > 0)("make no code", () => {
    for (const { item, code } of codes) {
      expect(api.lookup(item.space, code)).toEqual([]);
      if (placed(item)) expect(api.decode(bodyFor(item.space, code)).known).toBe(false);
    }
  });

  it.runIf(networks.length > 0)("make no network", () => {
    for (const { item, network } of networks)
      expect(api.lookup(item.space, item.code, { network })).toEqual(api.lookup(item.space, item.code));
  });

  it.runIf(messages.length > 0)("make no documented message", () => {
    for (const { item, read } of messages) expect(read()).not.toMatchObject({ known: true, name: item.name });
  });

  function placed({ space }: Item): boolean {
    return data.envelopes.some(({ codes }) => codes.some((place) => place.space === space && place.field !== null));
  }
});

it("an HTTP status is the same as a number and as its digits", () => {
  for (const { body, context } of cases)
    for (const status of [200, 404, 408, 409, 504])
      expect(api.decode(body, { ...context, httpStatus: `${status}` } as DecodeContext)).toEqual(
        api.decode(body, { ...context, httpStatus: status } as DecodeContext),
      );
});

import { describe, expect, it } from "vitest";
import { inLocale } from "../../src/catalog/locales.ts";
import type { EarlierMeaning } from "../../src/runtime/earlier.ts";
import {
  api,
  bodyOf,
  common,
  contextFor,
  data,
  earlier,
  en,
  enumName,
  enumOf,
  fullCode,
  type Item,
  id,
  placeOf,
} from "./subject.ts";

const each = data.entries.map((item) => [`${item.space} ${item.code} ${item.name}`, item] as const);

/** The network of an entry; for one that holds for all others, a network that has no entry of its own. */
function qualifiersOf(item: Item): { network?: string } {
  if (item.network !== null) return { network: item.network };
  const networks = new Set(twinsOf(item).map(({ network }) => network));
  const other = ["JCB", "AMEX", "MASTERCARD", "VISA"].find((network) => !networks.has(network as never));
  return networks.size > 0 && other !== undefined ? { network: other } : {};
}

const twinsOf = (item: Item) =>
  data.entries.filter((other) => other !== item && other.space === item.space && other.code === item.code);

const fill = (item: Item, message: string) =>
  Object.values("placeholders" in item ? (item.placeholders as Record<string, string[]>) : {})
    .flat()
    .sort((a, b) => b.length - a.length)
    .reduce((text, placeholder) => text.replaceAll(placeholder, "amount.value"), message);

describe("what codes meant before", () => {
  const lookupEarlier = api.lookupEarlier as (space: string, code: string) => readonly EarlierMeaning[];

  it("is shown with its dates, and read from no body", () => {
    for (const { space, code, name, ...item } of earlier) {
      expect(lookupEarlier(space, code)).toContainEqual(
        expect.objectContaining({ space, name, outcome: item.outcome }),
      );
      expect(api.lookup(space, code).map((entry) => entry.name)).not.toContain(name);
      expect(enumOf(enumName(space))[name]).toBe("pattern" in item ? item.pattern : code);
    }
    for (const { space, code } of data.entries)
      expect(lookupEarlier(space, code).length).toBe(
        earlier.filter((item) => item.space === space && item.code === code).length,
      );
    expect(lookupEarlier("nowhere", "00")).toEqual([]);
  });
});

describe("every entry", () => {
  it.each(each)("%s comes back from lookup", (_title, item) => {
    const found = api.lookup(item.space, item.code, qualifiersOf(item)).find(({ name }) => name === item.name);
    expect(found).toMatchObject({
      known: true,
      space: item.space,
      name: item.name,
      code: item.code,
      scope: item.scope,
      outcome: item.outcome,
      retry: item.retry,
      actor: item.actor,
      reason: item.reason,
      disclosure: item.disclosure,
    });
  });

  const onTheWire = each.filter(([, item]) => placeOf(item.space));

  it.each(onTheWire)("%s comes back from decode with each of its messages", (_title, item) => {
    const code = fullCode(item);
    const messages = item.messages.length > 0 ? item.messages.map((message) => fill(item, message)) : [undefined];
    for (const message of messages) {
      const from = "from" in item ? item.from?.[0] : undefined;
      const context = { ...qualifiersOf(item), ...contextFor(item.space, code), ...(from && { from }) };
      const result = api.decode(bodyOf(item, code, message), context);
      const twins = twinsOf(item).filter(({ network }) => network === item.network);
      const isTold = message !== undefined || "with" in item || twins.every((other) => "with" in other);
      if (isTold) expect(result).toMatchObject({ known: true, space: item.space, name: item.name, code });
      else {
        // Nothing on the wire tells the two apart: both are offered, with advice that is safe for both.
        expect(result).toMatchObject({ known: false, why: "ambiguous" });
        expect(result.known ? [] : result.candidates.map(({ name }) => name)).toContain(item.name);
      }
      expect(common.decode(bodyOf(item, code, message), context)).toEqual(result);
    }
  });

  it.each(each)("%s has a message in each language that repeats no placeholder", (_title, item) => {
    const [entry] = api.lookup(item.space, item.code, qualifiersOf(item)).filter(({ name }) => name === item.name);
    if (!entry) throw new Error("not found");
    for (const [bundle, locale] of [
      [en, "en"],
      [id, "id"],
    ] as const) {
      const message = bundle.message(entry);
      const text = inLocale(item.text, locale);
      expect(message.customer).toBe(text.customer);
      for (const field of ["title", "detail", "action"] as const) {
        expect(message[field]).not.toBe("");
        if (!text[field].includes("{")) expect(message[field]).toBe(text[field]);
        expect(message[field]).not.toMatch(/[{}]/);
      }
    }
  });
});

const composite = data.spaces.filter((space) => space.kind === "composite");

describe.runIf(composite.length > 0)("services", () => {
  it("have the advice that codes.json states for them", () => {
    for (const space of composite) {
      const services = "services" in space && space.services ? space.services : [];
      for (const item of data.entries.filter((entry) => entry.space === space.id)) {
        if (!("pattern" in item) || item.service !== null) continue;
        for (const service of services) {
          const code = api.compose(item.code, service.code);
          const [found] = api.lookup(space.id, code).filter(({ name }) => name === item.name);
          const own = data.entries.find((entry) => entry.space === space.id && entry.code === code);
          const limited = "services" in item && item.services && !item.services.includes(service.code);
          if (limited || own || "serves" in service) continue;
          const when = "when" in item && item.when ? item.when : [];
          const fitting = when.find(
            (variation) =>
              (!("services" in variation) || variation.services?.includes(service.code)) &&
              (!("kinds" in variation) || variation.kinds?.includes(service.kind)),
          );
          const { scope, outcome, retry, reason } = { ...item, ...fitting };
          expect({ code, ...found }).toMatchObject({ code, scope, outcome, retry, reason, kind: service.kind });
        }
      }
    }
  });

  const idle = composite.flatMap((space) =>
    ("services" in space && space.services ? space.services : [])
      .filter(({ kind }) => kind !== "move" && kind !== "reverse")
      .map((service) => ({ space, service })),
  );

  it.runIf(idle.length > 0)("that move no money never say that money moved", () => {
    for (const { space, service } of idle)
      for (const pattern of new Set(
        data.entries.flatMap((item) => ("pattern" in item && item.service === null ? [item.code] : [])),
      ))
        for (const entry of api.lookup(space.id, api.compose(pattern, service.code)))
          expect(entry.scope).toBe("request");
  });

  it("parse what compose makes", () => {
    for (const space of composite) {
      const patterns = Object.values(enumOf(enumName(space.id)));
      for (const pattern of patterns)
        for (const service of Object.values(enumOf(`${enumName(space.id)}Service`))) {
          const parts = api.parse(space.id, api.compose(pattern, service));
          expect(parts?.service).toBe(service);
          expect(pattern.startsWith(String(parts?.http))).toBe(true);
          expect(pattern.endsWith(parts?.case ?? "?")).toBe(true);
        }
    }
  });
});

describe("lookup and parse", () => {
  it.each(["constructor", "__proto__", "toString", "", "5", " ", "05\n", "4034314 ", "٤٠٣٤٣١٤"])(
    "know nothing about %j",
    (code) => {
      // A code of one digit is one like any other.
      const others = data.spaces.filter(
        ({ id: space }) => !data.entries.some((item) => item.space === space && item.code === code),
      );
      for (const { id: space } of others) {
        expect(api.lookup(space, code)).toEqual([]);
        if (data.spaces.some((item) => item.id === space && item.kind === "composite"))
          expect(api.parse(space, code)).toBeUndefined();
      }
      expect(api.lookup("constructor", code)).toEqual([]);
    },
  );
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import i18next from "i18next";
import ICU from "i18next-icu";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { inLocale } from "../../src/catalog/locales.ts";
import type { DecodeResult } from "../../src/runtime/decode.ts";
import type { KnownEntry } from "../../src/runtime/lookup.ts";
import { decoded, everything, found, isMerged, isOpen, LOCALES, lone, undecided } from "./results.ts";
import { api, bodyFor, contextFor, data, earlier, en, FOLDER, fullCode, type Item } from "./subject.ts";
import { givesAway, WORDS } from "./words.ts";

const FIELDS = ["title", "detail", "action", "customer"] as const;
/** Whether the provider has anything that a customer is not told. */
const isHiding = found.some(({ disclosure }) => disclosure !== "public");
const EACH_LOCALE = LOCALES.map((texts) => [texts.locale, texts] as const);

/** A result in a few words, for lists of what went wrong. */
const told = (result: KnownEntry | DecodeResult) =>
  [
    result.known ? `${result.space} ${result.name}` : result.why,
    result.code,
    result.known ? result.kind : "",
    ...("codes" in result ? result.codes.map(({ field, code }) => `${field}=${code}`) : []),
  ].join(" ");

describe.each(EACH_LOCALE)("what the customer reads (%s)", (locale, { customer, message }) => {
  const leaks = (list: readonly (KnownEntry | DecodeResult)[]) =>
    list.flatMap((result) => givesAway(locale, customer(result)).map((leak) => `${told(result)}: ${leak}`));

  it("gives nothing away in any entry or variation of codes.json that is not public", () => {
    const hidden = data.entries.flatMap((item) =>
      [item, ...("when" in item && item.when ? item.when : [])].flatMap((variation) => {
        const { disclosure } = { ...item, ...variation };
        const own = inLocale(item.text, locale);
        const text = { ...own, ...("text" in variation ? variation.text?.[locale] : {}) };
        return disclosure === "public" ? [] : [[item, text.customer] as const];
      }),
    );
    expect(hidden.length > 0).toBe(isHiding);
    const named = hidden.flatMap(([item, text]) =>
      givesAway(locale, text).map((leak) => `${item.space} ${item.code} ${item.name}: ${leak}: ${text}`),
    );
    expect(named).toEqual([]);
  });

  it("gives nothing away about an entry that is not public, with any service and kind", () => {
    expect(leaks(found.filter(({ disclosure }) => disclosure !== "public"))).toEqual([]);
  });

  it("gives nothing away about a result that no entry decides", () => {
    expect(leaks(undecided)).toEqual([]);
  });

  it("claims no end in the title of a result that is unknown", () => {
    const open = undecided.filter(({ outcome }) => outcome === "unknown");
    expect(open.length).toBeGreaterThan(0);
    expect(new Set(open.map((result) => message(result).title)).size).toBe(1);
  });

  it("gives nothing away where only another code of the body made the result more reserved", () => {
    const raised = decoded.filter(
      (result) =>
        result.known &&
        result.disclosure !== "public" &&
        result.codes.some(({ space, code, entries }) => {
          const isDeciding = space === result.space && code === result.code;
          return isDeciding && entries.every(({ disclosure }) => disclosure === "public");
        }),
    );
    // A detail of a space that decides elsewhere says the same as what decides, or contradicts it.
    const places = data.envelopes.flatMap(({ codes }) => codes);
    const deciding = new Set(places.flatMap(({ layer, space }) => (layer === "detail" ? [] : [space])));
    const hasDetails = places.some(({ layer, space }) => layer === "detail" && !deciding.has(space));
    expect(raised.length > 0).toBe(hasDetails);
    expect(leaks(raised)).toEqual([]);
  });

  it("is one of a few texts where it is not public, so that the text itself tells nothing", () => {
    const neutral = everything.filter(({ disclosure }) => disclosure !== "public");
    expect(new Set(neutral.map((result) => customer(result))).size).toBeLessThanOrEqual(12);
  });

  it("never says of an open payment what it says of one that is final", () => {
    const isFinal = (result: KnownEntry | DecodeResult) =>
      result.known &&
      result.kind !== "reverse" &&
      result.scope === "transaction" &&
      result.retry !== "check_status_first" &&
      ["success", "failed", "reversed"].includes(result.outcome);
    const final = new Set(everything.filter(isFinal).map((result) => customer(result)));
    const open = everything.filter(({ outcome }) => outcome === "unknown" || outcome === "pending");
    expect(final.size).toBeGreaterThan(0);
    expect(open.filter((result) => final.has(customer(result))).map(told)).toEqual([]);
  });

  it("is not empty and has no placeholder left", () => {
    expect(everything.filter((result) => !/^[^{}]+$/.test(customer(result))).map(told)).toEqual([]);
  });
});

describe.each(EACH_LOCALE)("each text by itself (%s)", (_locale, texts) => {
  it.each(FIELDS)("is the %s of the message", (field) => {
    const other = everything.filter((result) => texts[field](result, PARAMS) !== texts.message(result, PARAMS)[field]);
    expect(other.map(told)).toEqual([]);
  });

  it("needs no other text", async () => {
    for (const field of FIELDS) {
      const module = await readFile(join(FOLDER, "dist", "esm", "messages", texts.locale, `${field}.js`), "utf8");
      const imported = new Set([...module.matchAll(/from "([^"]+)"/g)].map(([, from]) => from));
      expect([...imported]).toEqual(["../../core.js"]);
    }
  });
});

describe("the word lists", () => {
  it.runIf(isHiding)("find what the texts for developers say", () => {
    for (const { locale, message } of LOCALES) {
      const texts = found.filter(({ disclosure }) => disclosure !== "public").map((entry) => message(entry).detail);
      expect(texts.some((text) => givesAway(locale, text).length > 0)).toBe(true);
    }
  });

  it("cover the same in each language", () => {
    expect(Object.keys(WORDS.id ?? {})).toEqual(Object.keys(WORDS.en ?? {}));
  });
});

describe.each(EACH_LOCALE)("what the developer reads (%s)", (_locale, { message }) => {
  // Nothing is said about the service of a code whose service is in the catalog.
  const unproven = message(
    api.lookup(data.spaces[0]?.id ?? "", unlistedSuccess() ?? "")[0] ?? api.decode(undefined),
  ).detail;

  it.runIf(unlistedSuccess())("does not doubt a service that is in the catalog", () => {
    const doubted = [...found, ...decoded].filter(
      (result) => result.known && result.precision !== "case" && message(result).detail === unproven,
    );
    expect(doubted.map(told)).toEqual([]);
  });

  it("says what the entry means wherever the result is the entry's", () => {
    const nameless = message(api.decode(undefined)).title;
    const same = [...found, ...lone].filter(
      (result) => result.known && result.precision !== "case" && !isMerged(result),
    );
    expect(same.filter((result) => message(result).title === nameless).map(told)).toEqual([]);
  });
});

/** A success of a service that is in no catalog, where a code names its service. */
function unlistedSuccess(): string | undefined {
  const item = data.entries.find((entry) => "pattern" in entry && entry.outcome === "success");
  return item && "pattern" in item ? api.compose(item.pattern, "99") : undefined;
}

/** Entries whose texts have parameters, with a message of theirs. */
const withParams = data.entries.flatMap((item) =>
  "params" in item && item.params
    ? item.messages.flatMap((template) => {
        const [name = "", spellings = []] =
          Object.entries("placeholders" in item ? (item.placeholders as Record<string, string[]>) : {}).find(
            ([, list]) => list.some((placeholder) => template.includes(placeholder)),
          ) ?? [];
        const placeholder = spellings.find((text) => template.includes(text));
        return placeholder === undefined ? [] : [{ item, name, template, placeholder }];
      })
    : [],
);

describe.runIf(withParams.length > 0)("parameters", () => {
  const read = (item: Item, text: string) => {
    const code = fullCode(item);
    return api.decode(bodyFor(item.space, code, text), contextFor(item.space, code));
  };

  it.each(withParams.map((row) => [`${row.item.code} ${row.template}`, row] as const))(
    "come from the wire: %s",
    (_title, { item, name, template, placeholder }) => {
      const result = read(item, template.replace(placeholder, "amount.value"));
      expect(result).toMatchObject({ known: true, name: item.name, params: { [name]: "amount.value" } });
      for (const { message } of LOCALES) expect(message(result).detail).toContain("amount.value");
    },
  );

  it.each(withParams.map((row) => [`${row.item.code} ${row.template}`, row] as const))(
    "come from the caller before the wire: %s",
    (_title, { item, name, template, placeholder }) => {
      const result = read(item, template.replace(placeholder, "amount.value"));
      for (const { message } of LOCALES) {
        const { detail } = message(result, { [name]: "what I call it" });
        expect(detail).toContain("what I call it");
        expect(detail).not.toContain("amount.value");
      }
    },
  );

  it("leave a text to read where neither says anything", () => {
    for (const { item } of withParams)
      for (const { message } of LOCALES)
        for (const entry of api.lookup(item.space, item.code))
          for (const field of FIELDS) expect(message(entry)[field]).toMatch(/^[^{}]+[.)]?$/);
  });

  const HOSTILE = [
    "$&",
    "$'",
    "$1",
    "{field}",
    "{{x}}",
    "{x",
    "__proto__",
    "constructor",
    "<b>",
    "%s",
    "x".repeat(10_000),
  ].map((value) => [value.slice(0, 20), value] as const);

  it.each(HOSTILE)("are text and nothing else when the caller says %s", (_title, value) => {
    for (const { item, name } of withParams)
      for (const { message } of LOCALES) {
        const [entry] = api.lookup(item.space, item.code).filter(({ name: own }) => own === item.name);
        if (!entry) throw new Error("not found");
        const plain = message(entry, { [name]: "amount.value" });
        const hostile = message(entry, { [name]: value });
        for (const field of FIELDS) expect(hostile[field]).toBe(plain[field].split("amount.value").join(value));
      }
  });

  it.each(HOSTILE)("are text and nothing else when the wire says %s", (_title, value) => {
    for (const { item, template, placeholder } of withParams) {
      const result = read(item, template.split(placeholder).join(value));
      const values = Object.values(result.known ? result.params : {});
      // What stands in brackets may lose them; nothing is added, and a long value is cut.
      for (const text of values) {
        expect(value).toContain(text);
        expect(text.length).toBeLessThanOrEqual(1000);
      }
      for (const { message } of LOCALES)
        for (const field of FIELDS) expect(message(result)[field].length).toBeLessThan(2000);
    }
    expect(({} as Record<string, unknown>).field).toBeUndefined();
  });

  it("take any text of the caller for just that", () => {
    const [first] = withParams;
    if (!first) throw new Error("no parameters");
    const [entry] = api.lookup(first.item.space, first.item.code);
    const frame = en.message(entry as KnownEntry, { [first.name]: "\0" }).detail.split("\0");
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), (value) => {
        expect(en.message(entry as KnownEntry, { [first.name]: value }).detail).toBe(frame.join(value));
      }),
    );
  });

  it("never reach the customer", () => {
    for (const { item, name } of withParams)
      for (const { customer } of LOCALES)
        for (const entry of api.lookup(item.space, item.code))
          expect(customer(entry, { [name]: "amount.value" })).not.toContain("amount.value");
  });

  it("are only those that the entry has", () => {
    const [first] = withParams;
    const [entry] = api.lookup(first?.item.space ?? "", first?.item.code ?? "");
    const plain = en.message(entry as KnownEntry);
    expect(en.message(entry as KnownEntry, { nothing: "of that name", toString: "x" })).toEqual(plain);
  });
});

const PARAMS = Object.fromEntries(
  [...new Set(withParams.map(({ name }) => name))].map((name) => [name, `"${name}" isn't {x} <b>$&</b> #`]),
);

/** What a key of a bundle of ICU messages speaks of: an entry, for a service or a kind if it says so. */
function entryOf(key: string): { entry: KnownEntry | DecodeResult | undefined; field: (typeof FIELDS)[number] } {
  const [space = "", name = "", ...rest] = key.split(".");
  const field = rest.pop() as (typeof FIELDS)[number];
  const [part, kind] = rest;
  const [item] = data.entries.filter((other) => other.space === space && other.name === name);
  const fitting = found.filter(
    (entry) =>
      entry.space === space &&
      entry.name === name &&
      (part === undefined
        ? entry.code === item?.code
        : !isOpen(entry) && (entry.service === part || (entry.kind === part && entry.precision === "exact"))) &&
      (kind === undefined || entry.kind === kind),
  );
  // The one service of a full code has no further kinds: only a redirect beside the code makes it another one.
  if (item && "service" in item && item.service && part !== undefined) return { entry: redirected(item), field };
  const [entry] =
    part === undefined || /^[0-9]/.test(part)
      ? fitting
      : api.lookup(space, item?.code ?? "", { kind: part as "move" }).filter((other) => other.name === name);
  return { entry, field };
}

/** What a code means beside a redirect. */
function redirected(item: Item): DecodeResult {
  const body = bodyFor(item.space, item.code) as Record<string, unknown>;
  const [redirect = ""] = data.envelopes.flatMap(({ redirects }) => redirects);
  return api.decode({ ...body, [redirect]: "https://pay.example" });
}

describe.each(EACH_LOCALE)("the ICU messages (%s)", (locale, { icu, message }) => {
  // No result has what a code meant before, so that `message` has no text of it.
  const isEarlier = (key: string) => earlier.some(({ space, name }) => key.startsWith(`${space}.${name}.`));
  const keys = Object.keys(icu).filter((key) => !isEarlier(key));
  const expected = new Map(
    keys.map((key) => {
      const { entry, field } = entryOf(key);
      return [key, entry && message(entry, PARAMS)[field]];
    }),
  );

  it("have the keys of the other language", () => {
    for (const other of LOCALES) expect(Object.keys(other.icu)).toEqual(Object.keys(icu));
  });

  it("have every text of every entry", () => {
    const missing = [...data.entries, ...earlier].flatMap(({ space, name }) =>
      FIELDS.map((field) => `${space}.${name}.${field}`).filter((key) => !Object.hasOwn(icu, key)),
    );
    expect(missing).toEqual([]);
  });

  it("say the same in FormatJS as message does", () => {
    const said = new Map(keys.map((key) => [key, new IntlMessageFormat(icu[key] ?? "", locale).format(PARAMS)]));
    expect(differences(said, expected)).toEqual([]);
  });

  it("say the same in i18next as message does", async () => {
    const instance = i18next.createInstance();
    const failures: unknown[] = [];
    await instance.use(new ICU({ parseErrorHandler: (error) => String(failures.push(error)) })).init({
      lng: locale,
      fallbackLng: false,
      keySeparator: false,
      nsSeparator: false,
      resources: { [locale]: { translation: icu } },
    });
    const said = new Map(keys.map((key) => [key, instance.t(key, PARAMS)]));
    expect(failures).toEqual([]);
    expect(differences(said, expected)).toEqual([]);
  });

  it("say the same as message about every entry with every service, by service and kind, then service, then kind, then name", () => {
    const wrong = found.flatMap((entry) => {
      // What several kinds have in common has no text of its own.
      if (isMerged(entry)) return [];
      const { space, name, service, kind } = entry;
      const said = message(entry, PARAMS);
      return FIELDS.filter((field) => {
        const keys = [`${service}.${kind}`, service, kind].map((part) => `${space}.${name}.${part}.${field}`);
        const key = keys.find((item) => Object.hasOwn(icu, item)) ?? `${space}.${name}.${field}`;
        return expected.get(key) !== said[field];
      }).map((field) => `${told(entry)} ${field}`);
    });
    expect(wrong).toEqual([]);
  });
});

function differences(said: ReadonlyMap<string, unknown>, expected: ReadonlyMap<string, unknown>): unknown[] {
  return [...expected].flatMap(([key, text]) => (said.get(key) === text ? [] : [{ key, said: said.get(key), text }]));
}

import { describe, expect, test } from "vitest";
import { readFragment, writeFragment } from "../src/browser/fragment.ts";
import { readMissing } from "../src/browser/missing-path.ts";
import { changesOf } from "../src/data/changes.ts";
import { partsOf } from "../src/data/parts.ts";
import type { Entry, Package, Texts } from "../src/data/shapes.ts";
import { factsOf, type Site, siteOf } from "../src/data/site.ts";
import { slugOf, slugsOf } from "../src/data/slug.ts";
import { filesBeside } from "../src/make/beside.ts";
import { pagePaths } from "../src/make/pages-list.ts";
import { readMoved, readPublished, writePublished } from "../src/make/published.ts";
import { dayOf, feedOf, xml } from "../src/output/feeds.ts";
import { codeMarkdown, escaped } from "../src/output/markdown.ts";
import { FIRST, wordsOf } from "../src/wording/words.ts";
import { readSite } from "./site.ts";

const TEXTS: Texts = { title: "Paid", detail: "It was paid.", action: "Deliver.", customer: "Thank you." };
const ADVICE = {
  scope: "transaction",
  outcome: "success",
  retry: "never",
  actor: "none",
  reason: "approved",
  disclosure: "public",
};

/** A package with one code that means something, and one that did until 2020. */
function invented(codes: readonly string[] = ["00", "b", "B"]): Package {
  const entry = (code: string, more: object = {}): Entry => ({
    ...ADVICE,
    space: "result",
    name: `NAME_${code}`,
    code,
    network: null,
    messages: [],
    documented: null,
    note: null,
    confidence: "documented",
    text: { en: TEXTS },
    sources: [],
    ...more,
  });
  const entries = [
    ...codes.map((code) => entry(code)),
    entry("99", { name: "OLD", validFrom: "2019", validUntil: "2020-06" }),
  ];
  const found = ({ text: _, service: __, ...rest }: Entry) => ({ ...rest, known: true as const });
  return {
    id: "invented",
    name: "Invented",
    folder: "/nowhere/packages/invented-codes",
    npm: "@org/invented-codes",
    version: "1.2.3",
    codes: {
      provider: "invented",
      version: 1,
      docs: [{ id: "page", title: "Page", url: "https://example.com", language: "en", date: "2021-02" }],
      reasons: [{ name: "approved", meaning: "Approved." }],
      spaces: [{ id: "result", kind: "literal", title: "Result", alphabet: "0-9A-Za-z", length: { min: 1, max: 2 } }],
      entries,
      idempotency: [],
      notifications: [],
      procedure: { vectors: [] },
    },
    runtime: {
      lookup: (_space, code) => entries.filter((one) => one.code === code && !one.validUntil).map(found),
      lookupEarlier: (_space, code) =>
        entries
          .filter((one) => one.code === code && one.validUntil)
          .map((one) => ({ ...found(one), validUntil: one.validUntil ?? "" })),
      parse: () => undefined,
      decode: () => ({}),
      nextStep: () => ({ step: "review" }),
      example: () => {
        throw new RangeError("there is no example");
      },
    },
    message: new Map([["en", () => TEXTS]]),
  };
}

const pageOf = (site: Site, code: string) => {
  const page = site.providers[0]?.spaces[0]?.byCode.get(code);
  if (!page) throw new Error(`no page for ${code}`);
  return page;
};

describe("earlier meanings", () => {
  const site = siteOf([invented()]);

  test("a code without a meaning today has a page that says so, with dates", () => {
    const page = pageOf(site, "99");
    const { meanings, earlier } = factsOf(page);
    expect(meanings).toEqual([]);
    expect(earlier).toMatchObject([{ found: { validFrom: "2019", validUntil: "2020-06" } }]);
    const text = codeMarkdown(page, "en");
    expect(text).toContain("This code has no meaning today");
    expect(text).toContain("2019 to 2020-06: Paid");
    expect(text).toContain("ask for the status first");
  });

  test("they are changes, with their dates in the feed", () => {
    const [provider] = site.providers;
    if (!provider) throw new Error("no provider");
    expect(changesOf(provider).map(({ page }) => page.code)).toEqual(["99"]);
    const feed = feedOf(provider);
    expect(feed).toContain("<updated>2021-02-01T00:00:00Z</updated>");
    expect(feed).toContain("<updated>2020-06-01T00:00:00Z</updated>");
  });
});

describe("addresses", () => {
  test("codes that differ in more than case have different addresses, of plain characters", () => {
    const slugs = slugsOf(["b", "B", "-100", "51.1", ".", "..", "a/b", "a~b", "x y"]);
    expect(new Set(slugs.values()).size).toBe(slugs.size);
    for (const slug of slugs.values()) expect(slug).toMatch(/^(?!\.)[a-z0-9_.~-]+$/);
    expect(slugOf("403XX14")).toBe("403xx14");
  });

  test("what was published stays in the list and answers, where it moved or went", () => {
    const before = siteOf([invented()]);
    const now = siteOf([invented(["00"])]);
    const published = readPublished(writePublished(before, new Set()));
    expect(published).toEqual(new Set(pagePaths(before).filter(Boolean)));
    expect(readPublished(writePublished(now, published))).toEqual(published);
    const moved = readMoved("# moved\ninvented/result/b~~0/ invented/result/00/\n");
    const files = new Map(filesBeside(now, published, moved));
    expect(files.get("en/invented/result/b~~0/index.html")).toContain('content="0;url=/en/invented/result/00/"');
    expect(files.get("en/invented/result/b~~1/index.html")).toContain("ask for the status first");
    expect(() => [...filesBeside(now, published, new Map([["invented/result/b~~0/", "invented/nowhere/"]]))]).toThrow(
      /moved\.txt.*nowhere/,
    );
  });

  test("the list of a real site says every full code", async () => {
    const site = await readSite();
    expect(readPublished(writePublished(site, new Set()))).toEqual(new Set(pagePaths(site).filter(Boolean)));
  });

  test("a provider cannot have the name of a folder of the site", () => {
    expect(() => siteOf([{ ...invented(), id: "reasons" }])).toThrow(/reasons/);
  });

  test("an address without a page leads to its small spelling or to the search", () => {
    expect(readMissing("/base/en/A/B/C/", "/base/", ["en"])).toBe("/base/en/a/b/c/");
    expect(readMissing("/base/en/a/b/c/", "/base/", ["en"])).toBe("/base/en/#q=a%2Fb%2Fc");
    expect(readMissing("/go/4039914", "/", ["en", "id"])).toBe("/en/#q=4039914");
    expect(readMissing("/go/%zz", "/", ["en"])).toBe("/en/#q=%25zz");
    expect(readMissing("/somewhere/", "/", ["en"])).toBeUndefined();
    expect(readMissing("/elsewhere", "/base/", ["en"])).toBeUndefined();
  });

  test("the fragment says what is searched for or decoded, and nothing else", () => {
    const decode = { provider: "a", body: '{"b":"# &"}', from: "call", httpStatus: "500" };
    expect(readFragment(writeFragment({ decode }))).toEqual({ decode });
    expect(readFragment(writeFragment({ query: "a & b#" }))).toEqual({ query: "a & b#" });
    expect(readFragment("#nonsense")).toEqual({});
  });
});

describe("words", () => {
  const shape = (value: unknown): unknown =>
    typeof value === "string"
      ? [...value.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
      : Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, shape(item)]));

  test("every language of the data has all words, with the same names in them", async () => {
    const { locales } = await readSite();
    for (const locale of locales) {
      if (locale !== FIRST)
        expect(wordsOf(locale).ui, `src/wording/${locale}.json is missing`).not.toBe(wordsOf(FIRST).ui);
      expect(shape(wordsOf(locale))).toEqual(shape(wordsOf(FIRST)));
    }
  });

  test("there is a word for everything that a package can say", async () => {
    const { providers } = await readSite();
    const words = wordsOf(FIRST);
    for (const { codes } of providers)
      for (const { outcome, scope, retry, actor, disclosure, confidence } of codes.entries) {
        expect(words.outcomes).toHaveProperty(outcome);
        expect(words.scopes).toHaveProperty(scope);
        expect(words.retries).toHaveProperty(retry);
        expect(words.actors).toHaveProperty(actor);
        expect(words.disclosures).toHaveProperty(disclosure);
        expect(words.confidences).toHaveProperty(confidence);
      }
  });
});

test("tables are split", () => {
  expect(partsOf(Array.from({ length: 401 })).map(({ length }) => length)).toEqual([200, 200, 1]);
  expect(partsOf([])).toEqual([[]]);
});

test("dates are as exact as they are, and texts are escaped", () => {
  expect([dayOf("2020"), dayOf("2020-02"), dayOf("2020-02-03"), dayOf("undated"), dayOf("")]).toEqual([
    "2020-01-01",
    "2020-02-01",
    "2020-02-03",
    undefined,
    undefined,
  ]);
  expect(xml('<a \u0000&\u{1F600}">')).toBe("&lt;a &amp;\u{1F600}&quot;&gt;");
  expect(escaped("a|b*\n<c>")).toBe("a\\|b\\* \\<c\\>");
});

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Answer } from "../src/browser/search.ts";
import { factsOf } from "../src/data/site.ts";
import { pathOf } from "../src/layout/address.ts";
import { random, startBrowser, type Watched, watch } from "./browser.ts";
import { codePages, readSite } from "./site.ts";

declare const paymentCodes: { find(query: string): Promise<Answer> };

const SEED = 20260101;
const site = await readSite();
const pages = codePages(site);
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Asks the search of a start page many things at once. */
async function ask({ page }: Watched, queries: readonly string[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < queries.length; at += 2000) {
    const part = queries.slice(at, at + 2000);
    answers.push(...(await page.evaluate((list) => Promise.all(list.map((query) => paymentCodes.find(query))), part)));
  }
  return answers;
}

async function start(locale: string): Promise<Watched> {
  const watched = await watch(browser);
  await watched.page.goto(`${inject("address")}${locale}/`);
  await watched.page.waitForFunction(() => "paymentCodes" in window);
  return watched;
}

/** Whether a code is an answer of any package. */
const isKnown = (code: string) =>
  site.providers.some(({ spaces, runtime }) =>
    spaces.some(({ id, byCode }) => {
      const spellings = [code, code.toUpperCase(), code.toLowerCase()];
      return spellings.some((one) => byCode.has(one) || runtime.lookup(id, one).length > 0);
    }),
  );

describe.each(site.locales)("in %s", (locale) => {
  test("every code leads to its page first, and to nothing but pages of that very code", async () => {
    const watched = await start(locale);
    const codes = [...new Set(pages.map(({ code }) => code))];
    const asked = await ask(watched, codes);
    const answers = new Map(codes.map((code, index) => [code, asked[index]]));
    const named = await ask(
      watched,
      pages.map(({ provider, space, code }) => `${provider.id}/${space.id}/${code}`),
    );
    const wrong: string[] = [];
    for (const [index, page] of pages.entries()) {
      const { exact = [], unknown } = answers.get(page.code) ?? {};
      const own = exact.find(({ path }) => path === pathOf(page));
      const isSame = exact.every(({ code }) => code.toLowerCase() === page.code.toLowerCase());
      const isFirst = named[index]?.exact[0]?.path === pathOf(page);
      const told = own?.meanings.map(({ outcome, title }) => `${outcome} ${title}`);
      const real = factsOf(page).meanings.map(({ found, texts }) => `${found.outcome} ${texts.get(locale)?.title}`);
      const isToldSame = JSON.stringify([...new Set(told)].sort()) === JSON.stringify([...new Set(real)].sort());
      if (!own || unknown || !isSame || !isFirst || !isToldSame)
        wrong.push(`${pathOf(page)}: ${told} instead of ${real}`);
    }
    expect(wrong).toEqual([]);
    expect(named).toHaveLength(pages.length);
    expect(watched.problems).toEqual([]);
    await watched.page.context().close();
  });

  test("200 codes typed on the keyboard lead to their pages first", async () => {
    const { page } = await start(locale);
    const next = random(SEED);
    const drawn = Array.from({ length: 200 }, () => pages[Math.floor(next() * pages.length)]).filter(
      (one) => one !== undefined,
    );
    for (const one of drawn) {
      await page.focus("#q");
      await page.keyboard.press("Control+A");
      await page.keyboard.type(one.code);
      await page.waitForFunction(
        (code) => document.querySelector("#results h2")?.textContent?.endsWith(` ${code}`),
        one.code,
      );
      const links = await page.$$eval("#results > ul:first-of-type a", (all) =>
        all.map((link) => link.getAttribute("href")),
      );
      expect(links, one.code).toContain(`/${locale}/${pathOf(one)}`);
      const meanings = pages.filter(({ code }) => code.toLowerCase() === one.code.toLowerCase());
      if (meanings.length === 1) expect(links[0]).toBe(`/${locale}/${pathOf(one)}`);
    }
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("A");
    await page.context().close();
  });
});

test("500 codes that nobody knows are unknown, and nothing similar is offered for a whole one", async () => {
  const watched = await start("en");
  const next = random(SEED + 1);
  const unknown = new Set<string>();
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  while (unknown.size < 500) {
    const page = pages[Math.floor(next() * pages.length)];
    if (!page) continue;
    // A digit or letter of a known code is changed, as by a slip of the hand.
    const at = Math.floor(next() * page.code.length);
    const old = page.code[at] ?? "";
    const set = /\d/.test(old) ? "0123456789" : /[A-Z]/.test(old) ? letters : letters.toLowerCase();
    const code = page.code.slice(0, at) + set[Math.floor(next() * set.length)] + page.code.slice(at + 1);
    if (/[\d_]/.test(code) && !isKnown(code)) unknown.add(code);
  }
  const codes = [...unknown];
  const answers = await ask(watched, codes);
  const wrong = codes.filter((_, index) => {
    const { exact = [], unknown: isUnknown, words = [] } = answers[index] ?? {};
    return exact.length > 0 || !isUnknown || words.length > 0;
  });
  expect(wrong).toEqual([]);
  const numbers = codes.filter((code) => /^\d+$/.test(code));
  const fixed = numbers.filter((code) =>
    site.providers.some(({ spaces }) =>
      spaces.some(({ length }) => length?.min === length?.max && length?.min === code.length),
    ),
  );
  expect(fixed.length).toBeGreaterThan(100);
  for (const [index, code] of codes.entries())
    if (fixed.includes(code)) expect(answers[index]?.parts, code).toEqual([]);
  const { page } = watched;
  for (const code of fixed.slice(0, 20)) {
    await page.fill("#q", code);
    await page.waitForFunction((query) => document.querySelector("#unknown p")?.textContent?.startsWith(query), code);
    expect(await page.$$("#results a")).toEqual([]);
    expect(await page.textContent("#count")).toBe("Unknown");
  }
  await page.context().close();
});

test("messages and words in any language lead to their codes", async () => {
  const watched = await start("en");
  const entries = site.providers.flatMap(({ id, codes }) =>
    codes.entries.filter(({ validUntil }) => !validUntil).map((entry) => ({ id, ...entry })),
  );
  const asked = entries.flatMap(({ id, space, code, messages, text }) =>
    [
      ...messages.filter((message) => /^[\w .,']*[a-z] [\w .,']*$/i.test(message)),
      ...Object.values(text).map(({ title }) => title),
    ].map((query) => ({ id, space, code, query })),
  );
  const answers = await ask(
    watched,
    asked.map(({ query }) => query),
  );
  const missing = asked.filter(({ id, space, code }, index) => {
    const { words = [], exact = [], parts = [] } = answers[index] ?? {};
    return ![...words, ...exact, ...parts].some(
      (hit) => hit.provider === id && hit.space === space && hit.code === code,
    );
  });
  // Titles without letters, or shared by more codes than a page shows, are not asked for.
  expect(missing.map(({ query }) => query)).toEqual([]);
  expect(asked.length).toBeGreaterThan(500);
  await watched.page.context().close();
});

test("parts of a code, any case and patterns are found", async () => {
  const watched = await start("en");
  const pattern = pages.find(({ kind }) => kind === "pattern");
  if (!pattern) throw new Error("no package has a pattern");
  const [part, small] = await ask(watched, [pattern.code.slice(0, 3), pattern.code.toLowerCase()]);
  expect([...(part?.parts ?? []), ...(part?.exact ?? [])].some(({ path }) => path === pathOf(pattern))).toBe(true);
  expect(small?.exact.some(({ path }) => path === pathOf(pattern))).toBe(true);
  await watched.page.context().close();
});

test("what is searched for stands in the fragment alone, and no request follows", async () => {
  const watched = await start("en");
  const { page, requests } = watched;
  await page.fill("#q", pages[0]?.code ?? "");
  await page.waitForSelector("#results a");
  await page.fill("#q", "insufficient funds");
  await page.waitForFunction(() => document.querySelectorAll("#results a").length > 3);
  const own = requests.filter((url) => url.startsWith(`${inject("address")}_a/`) || url === `${inject("address")}en/`);
  expect(requests).toEqual(own);
  expect(new URL(page.url()).search).toBe("");
  expect(page.url()).toContain("#q=insufficient");
  await page.context().close();
});

// Every template in every language, theme and width: what axe finds, what overflows, what is asked for.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { servicesOf } from "../src/data/services.ts";
import { factsOf } from "../src/data/site.ts";
import { slugOf } from "../src/data/slug.ts";
import { pathOf } from "../src/layout/address.ts";
import { startBrowser, watch } from "./browser.ts";
import { codePages, readSite } from "./site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const site = await readSite();
const pages = codePages(site);
const first = (what: string, path: string | undefined) => {
  if (path === undefined) throw new Error(`there is no ${what} to look at`);
  return path;
};
const pageWhere = (what: string, is: (page: (typeof pages)[number]) => boolean) => {
  const found = pages.find(is);
  return first(what, found && pathOf(found));
};
const [provider] = site.providers;
const vector = provider?.codes.procedure.vectors[0];
/** Paths behind the language, one for each template. */
const TEMPLATES: Record<string, string> = {
  start: "",
  "search, found": `#q=${pages[0]?.code}`,
  "search, words": "#q=insufficient",
  "search, unknown": "#q=9999998",
  decoder: `#${new URLSearchParams({ provider: provider?.id ?? "", body: JSON.stringify(vector?.body) })}`,
  provider: `${provider?.id}/`,
  space: pageWhere("space", ({ kind }) => kind === "pattern").replace(/[^/]+\/$/, ""),
  literal: pageWhere("literal code", (page) => page.kind === "literal" && factsOf(page).meanings.length === 1),
  "several meanings": pageWhere("code with several meanings", (page) => factsOf(page).meanings.length > 1),
  pattern: pageWhere("pattern", (page) => page.kind === "pattern" && factsOf(page).cases.length > 1),
  "full code": pageWhere("full code", ({ kind }) => kind === "full"),
  "full code, kinds": pageWhere(
    "full code of several kinds",
    (page) => page.kind === "full" && factsOf(page).cases.length > 1,
  ),
  reasons: "reasons/",
  reason: "reasons/insufficient-funds/",
  services: "services/",
  service: `services/${slugOf(first("service", [...servicesOf(site).keys()][0]))}/`,
  outcomes: "outcomes/",
  outcome: "outcomes/pending/",
  matrix: "matrix/",
  changes: "changes/",
};
/** Pages that stand outside the languages. */
const SINGLE: Record<string, string> = { go: `go/${slugOf(pages[0]?.code ?? "")}/`, missing: "nowhere/" };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Violation {
  readonly id: string;
  readonly nodes: { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds on a page into which it was put. */
function violationsOn(page: Page): Promise<Violation[]> {
  return page.evaluate((tags) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    return axe.run({ runOnly: tags, resultTypes: ["violations"] }).then(({ violations }) => violations);
  }, TAGS);
}

async function look(path: string, theme: "light" | "dark", width: number): Promise<string[]> {
  const { page, requests, problems } = await watch(browser, {
    colorScheme: theme,
    viewport: { width, height: 800 },
    bypassCSP: true,
  });
  const address = inject("address") + path;
  await page.goto(address);
  if (path.includes("#q")) await page.waitForSelector("#results > *");
  if (path.includes("#provider")) await page.waitForSelector("#decoded h3");
  await page.evaluate(AXE);
  const violations = await violationsOn(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const foreign = requests.filter((url) => !url.startsWith(inject("address")));
  const isStart = /^\w+\/(#.*)?$/.test(path);
  await page.context().close();
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 2).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    ),
    ...(wide > 0 ? [`${wide} pixels too wide`] : []),
    ...foreign,
    ...(!isStart && !path.startsWith("nowhere") && requests.length !== 1 ? [`${requests.length} requests`] : []),
    ...problems.filter((problem) => !problem.includes("404")),
  ];
}

const all = [
  ...site.locales.flatMap((locale) =>
    Object.entries(TEMPLATES).map(([name, path]) => [`${name} in ${locale}`, `${locale}/${path}`] as const),
  ),
  ...Object.entries(SINGLE),
];

describe("axe finds nothing, nothing is too wide, and a page is one request", () => {
  test.concurrent.each(all)("%s", { timeout: 600_000 }, async (_name, path) => {
    const found: string[] = [];
    for (const theme of ["light", "dark"] as const)
      for (const width of [320, 1280])
        found.push(...(await look(path, theme, width)).map((problem) => `${theme} ${width}: ${problem}`));
    expect(found).toEqual([]);
  });
});

test("axe would find something, if there were something", async () => {
  const { page } = await watch(browser, { bypassCSP: true });
  await page.goto(`${inject("address")}en/changes/`);
  await page.evaluate(() =>
    document.querySelector("main")?.append(document.createElement("img"), document.createElement("input")),
  );
  await page.evaluate(AXE);
  const found = await violationsOn(page);
  expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(["image-alt", "label"]));
  await page.context().close();
});

test("without JavaScript, a page of a code says everything", async () => {
  const { page } = await watch(browser, { javaScriptEnabled: false });
  const one = pages[0];
  if (!one) throw new Error("there is no code");
  await page.goto(`${inject("address")}en/${pathOf(one)}`);
  const words = (await page.locator("main").textContent()) ?? "";
  for (const { texts } of factsOf(one).meanings)
    for (const { customer } of texts.values()) expect(words).toContain(customer);
  expect(await page.locator("button:visible").count()).toBe(0);
  await page.goto(`${inject("address")}en/`);
  expect(await page.locator("noscript").count()).toBeGreaterThan(0);
  await page.context().close();
});

test("the code and the customer's text are copied, and / leads to the search", async () => {
  const { page, problems } = await watch(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  const one = pages[0];
  if (!one) throw new Error("there is no code");
  await page.goto(`${inject("address")}en/${pathOf(one)}`);
  await page.click("h1 button");
  await page.waitForFunction(() => document.querySelector("h1 button")?.textContent === "Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(one.code);
  await page.keyboard.press("/");
  await page.waitForURL(/\/en\/#q=/);
  await page.waitForFunction(() => document.activeElement?.id === "q");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("other spellings of an address, and codes below go/, are led on", async () => {
  const { page } = await watch(browser);
  const pattern = pages.find(({ kind }) => kind === "pattern");
  if (!pattern) throw new Error("there is no pattern");
  const { provider: of, space, code } = pattern;
  await page.goto(`${inject("address")}en/${of.id}/${space.id}/${code.toUpperCase()}/`);
  await page.waitForURL(`${inject("address")}en/${pathOf(pattern)}`);
  await page.goto(`${inject("address")}go/${code.toUpperCase()}`);
  await page.waitForURL(/\/(go|en)\//);
  await page.waitForSelector("h1");
  await page.goto(`${inject("address")}go/9999998`);
  await page.waitForURL(/#q=9999998/);
  await page.waitForSelector("#unknown");
  await page.context().close();
});

test("feeds and maps are well-formed, with dates of the data", async () => {
  const { page } = await watch(browser);
  const { filesOf, text } = await import("./site.ts");
  const files = filesOf(inject("site")).filter((path) => path.endsWith(".xml"));
  expect(files.filter((path) => path.startsWith("feed/"))).toHaveLength(site.providers.length);
  for (const file of files) {
    const faults = await page.evaluate(
      (source) => new DOMParser().parseFromString(source, "application/xml").querySelectorAll("parsererror").length,
      text(inject("site"), file),
    );
    expect(faults, file).toBe(0);
  }
  await page.context().close();
});

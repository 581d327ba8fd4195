// Every file of the site: words, links, sizes, addresses.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { factsOf } from "../src/data/site.ts";
import { pathOf } from "../src/layout/address.ts";
import { COPY_SCRIPT, PAGE_STYLE } from "../src/layout/inline.ts";
import { ROOT } from "../src/layout/root.ts";
import { readPublished } from "../src/make/published.ts";
import { codePages, filesOf, readSite, text } from "./site.ts";

const root = inject("site");
const site = await readSite();
const files = filesOf(root);
const budgets = JSON.parse(readFileSync(join(ROOT, "budgets.json"), "utf8"));
const gz = (data: string | Buffer) => gzipSync(data, { level: 9 }).length;
const html = (value: string) =>
  value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

test("every page of a code says what the package says, in every language, within the budget", () => {
  const wrong: string[] = [];
  let heaviest = 0;
  for (const page of codePages(site))
    for (const locale of site.locales) {
      const source = text(root, `${locale}/${pathOf(page)}index.html`);
      const size = gz(source);
      heaviest = Math.max(heaviest, size);
      const { provider, space, code } = page;
      const said = provider.runtime.lookup(space.id, code).flatMap((found) => {
        const { title, detail, action } = provider.message.get(locale)?.(found) ?? {
          title: "?",
          detail: "?",
          action: "?",
        };
        return [title, detail, action, ...[...provider.message.values()].map((message) => message(found).customer)];
      });
      // Some codes had a meaning once, and have none now.
      const before = factsOf(page).earlier.map(({ found, entry }) => entry?.text[locale]?.title ?? found.name);
      const words = [...said, ...before];
      const missing = words.filter((one) => !source.includes(html(one)) && !source.includes(one));
      if (missing.length > 0 || words.length === 0) wrong.push(`${locale}/${pathOf(page)}: ${missing[0]}`);
      if (size > budgets.codePage) wrong.push(`${locale}/${pathOf(page)}: ${size} bytes`);
      if (/<link[^>]+stylesheet|<script[^>]+src=|<img|<iframe/.test(source))
        wrong.push(`${locale}/${pathOf(page)} loads something`);
    }
  expect(wrong).toEqual([]);
  console.log(`heaviest page of a code: ${heaviest} bytes compressed`);
});

test("the style inside pages is within the budget", () => {
  expect(gz(PAGE_STYLE.text)).toBeLessThanOrEqual(budgets.style);
});

test("no link is broken, whatever the file, and every page has the policy", () => {
  const there = new Set(files);
  const broken = new Set<string>();
  const anchors = new Map<string, string[]>();
  for (const file of files) {
    if (!file.endsWith(".html")) continue;
    const source = text(root, file);
    const [, policy = ""] = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(source) ?? [];
    if (
      !policy.includes("default-src") ||
      policy.includes("unsafe") ||
      /<[a-z][^<>]*\son[a-z]+=/i.test(source.replace(/<script.*?<\/script>/gs, ""))
    )
      broken.add(`${file} has no strict policy`);
    for (const [, link = ""] of source.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(https?:|data:)/.test(link)) continue;
      const [path = "", fragment = ""] = link.split("#");
      if (path === "") {
        if (fragment && !source.includes(`id="${fragment}"`)) broken.add(`${file} → ${link}`);
        continue;
      }
      const target = path.replace(/^\//, "").replace(/&amp;/g, "&");
      const found = target === "" || target.endsWith("/") ? `${target}index.html` : target;
      if (!there.has(found)) broken.add(`${file} → ${link}`);
      else if (fragment && !/[=&]/.test(fragment)) anchors.set(`${found}#${fragment}`, [file]);
    }
  }
  for (const [target, [from]] of anchors) {
    const [file = "", id] = target.split("#");
    if (!text(root, file).includes(`id="${id}"`)) broken.add(`${from} → ${target}`);
  }
  expect([...broken].slice(0, 20)).toEqual([]);
});

test("every script inside a page is the one that the policy allows", () => {
  for (const file of files.filter((path) => path.endsWith(".html")).filter((_, index) => index % 50 === 0)) {
    const source = text(root, file);
    const inside = [...source.matchAll(/<script(?![^>]*(?:src=|json))[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
    for (const code of inside) expect(code, file).toBe(COPY_SCRIPT.text);
  }
});

describe("addresses", () => {
  const published = readPublished(readFileSync(join(ROOT, "published.txt"), "utf8"));

  test("everything that was ever published answers in every language", () => {
    const silent = [...published].filter(
      (path) => !site.locales.every((locale) => existsSync(join(root, locale, path, "index.html"))),
    );
    expect(silent).toEqual([]);
  });

  test("every page is beside its data and its Markdown", () => {
    const there = new Set(files);
    for (const page of codePages(site)) {
      expect(there.has(`api/v1/${pathOf(page).slice(0, -1)}.json`), pathOf(page)).toBe(true);
      for (const locale of site.locales) expect(there.has(`${locale}/${pathOf(page)}index.md`)).toBe(true);
    }
    for (const file of files.filter((path) => path.endsWith(".json"))) JSON.parse(text(root, file));
  });
});

test("what the browser loads when it is needed is within the budgets", () => {
  const { files: parts, start } = JSON.parse(readFileSync(`${root}.work/client/entries.json`, "utf8")) as {
    start: string;
    files: Record<string, { entry: string; imports: string[] }>;
  };
  const all = (name: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const item of parts[name]?.imports ?? []) all(item, seen);
    return seen;
  };
  const size = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + gz(readFileSync(join(root, "_a", name))), 0);
  const named = (module: string) =>
    Object.keys(parts).filter((name) => parts[name]?.entry.endsWith(`virtual:${module}`));
  // What all providers share is loaded once: it belongs to the shell.
  const shared = (list: string) => {
    const sets = Object.keys(parts)
      .filter((name) => parts[name]?.entry.includes(`virtual:${list}/`))
      .map((name) => all(name));
    return new Set([...(sets[0] ?? [])].filter((name) => sets.every((set) => set.has(name))));
  };
  const minus = (a: Set<string>, b: Set<string>) => [...a].filter((name) => !b.has(name));
  const shell = new Set([...all(start), ...shared("finders")]);
  const decoder = minus(shared("decoders"), shell);
  const sizes: Record<string, number> = { shell: size(shell), decoder: size(decoder) };
  for (const { id } of site.providers) {
    const [codes = "", words = "", decodes = ""] = ["codes", "words", "decoders"].flatMap((list) =>
      named(`${list}/${id}`),
    );
    const services = named(`services/${id}`);
    const finder = new Set(named(`finders/${id}`).flatMap((name) => [...all(name)]));
    const titles = new Set(
      site.locales
        .slice(0, 1)
        .flatMap((locale) => named(`titles/${id}/${locale}`))
        .flatMap((name) => [...all(name)]),
    );
    const texts = (list: string) =>
      new Set(
        site.locales
          .slice(0, 1)
          .flatMap((locale) => named(`${list}/${id}/${locale}`))
          .flatMap((name) => [...all(name)]),
      );
    sizes[`search ${id}`] = size(new Set([codes, ...minus(finder, shell)]));
    sizes[`titles ${id}`] = size(minus(new Set(minus(titles, shell)), finder));
    sizes[`words ${id}`] = size([words]);
    sizes[`decode ${id}`] = size([...minus(new Set(minus(all(decodes), shell)), new Set(decoder)), ...services]);
    const before = new Set([...shell, ...decoder, ...all(decodes), ...finder, ...titles]);
    const [details, advice] = [texts("details"), texts("advice")];
    sizes[`details ${id}`] = size(minus(details, before));
    sizes[`advice ${id}`] = size(minus(advice, new Set([...before, ...details])));
  }
  console.log(sizes);
  const over = Object.entries(sizes).filter(
    ([name, bytes]) => bytes > (budgets.loaded[name] ?? budgets.loaded[name.split(" ")[0] ?? ""] ?? 0),
  );
  expect(over).toEqual([]);
});

test("the start page is within its budget", () => {
  for (const locale of site.locales) expect(statSync(join(root, locale, "index.html")).size).toBeGreaterThan(0);
  for (const locale of site.locales)
    expect(gz(text(root, `${locale}/index.html`))).toBeLessThanOrEqual(budgets.startPage);
});

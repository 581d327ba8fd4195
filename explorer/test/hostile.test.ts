// Texts of a catalog and bodies that try to run something. The site is built from a package whose every title does.
import { spawnSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageFolders } from "../src/data/packages.ts";
import { RESERVED } from "../src/data/site.ts";
import { ROOT } from "../src/layout/root.ts";
import { serve } from "../src/make/serve.ts";
import { startBrowser, watch } from "./browser.ts";
import { filesOf } from "./site.ts";

const EVIL = "</script></style></title><img src=x onerror=window.hacked=1><script>window.hacked=1</script>";
const work = join(tmpdir(), `explorer-hostile-${process.pid}`);
let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;
let id = "";
let evilTitles = 0;

beforeAll(async () => {
  const { codes: source } = await smallest();
  const folder = join(work, "packages", "hostile-codes");
  await mkdir(folder, { recursive: true });
  await cp(source, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const codes = JSON.parse(await readFile(join(folder, "codes.json"), "utf8"));
  id = codes.provider;
  const titles = new Set<string>(
    codes.entries.flatMap((entry: { text: Record<string, { title: string }> }) =>
      Object.values(entry.text).map(({ title }) => title),
    ),
  );
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !/\.(json|js|ts)$/.test(file.name)) continue;
    const path = join(file.parentPath, file.name);
    let text = await readFile(path, "utf8");
    for (const title of titles) text = text.replaceAll(title, `${title}${EVIL}`);
    await writeFile(path, text);
  }
  const evil = JSON.parse(await readFile(join(folder, "codes.json"), "utf8"));
  for (const entry of evil.entries) {
    entry.note = EVIL;
    entry.documented = EVIL;
    entry.messages = [...entry.messages, EVIL];
    entry.sources = [...entry.sources, { url: "javascript:window.hacked=1" }];
  }
  evilTitles = evil.entries.filter((entry: { text: Record<string, { title: string }> }) =>
    Object.values(entry.text).every(({ title }) => title.includes(EVIL)),
  ).length;
  await writeFile(join(folder, "codes.json"), JSON.stringify(evil));
  const sentences = join("payment-codes", "sentences.json");
  await cp(join(ROOT, "..", "packages", sentences), join(work, "packages", sentences));
  await symlink(join(ROOT, "node_modules"), join(work, "node_modules"));
  const out = join(work, "site");
  const { status } = spawnSync(process.execPath, [join(ROOT, "test", "build-one.ts"), join(work, "packages"), out], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the hostile site could not be built");
  served = await serve(out, 0);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  served?.server.close();
  await rm(work, { recursive: true, force: true });
});

async function smallest(): Promise<{ codes: string }> {
  const folders = packageFolders(join(ROOT, "..", "packages"));
  const sized = await Promise.all(
    folders.map(async (folder) => ({ folder, size: (await readFile(join(folder, "codes.json"))).length })),
  );
  sized.sort((a, b) => a.size - b.size);
  return { codes: sized[0]?.folder ?? "" };
}

test("hostile texts of a catalog run nothing on any page", async () => {
  expect(evilTitles).toBeGreaterThan(10);
  const { page, requests, problems } = await watch(browser);
  const all = filesOf(join(work, "site")).filter((path) => path.endsWith("index.html") && !path.startsWith("go/"));
  // Those of other packages say only that they are gone.
  const own = all.filter((path) => [id, ...RESERVED, "index.html"].includes(path.split("/")[1] ?? ""));
  // Some pages of each depth: every template is among them.
  const depths = Map.groupBy(own, (path) => path.split("/").length);
  const shown = [...depths.values()].flatMap((paths) =>
    paths.filter((_, index) => index % Math.ceil(paths.length / 14) === 0),
  );
  let seen = 0;
  for (const path of shown) {
    await page.goto(served.address + path.replace(/index\.html$/, ""));
    const { hacked, images, text } = await page.evaluate(() => ({
      hacked: "hacked" in window,
      images: document.querySelectorAll("img, [href^=javascript]").length,
      text: document.body.textContent ?? "",
    }));
    expect({ path, hacked, images }).toEqual({ path, hacked: false, images: 0 });
    if (text.includes(EVIL)) seen += 1;
  }
  expect(seen).toBeGreaterThan(10);
  expect(problems).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
});

test("hostile searches and bodies run nothing", async () => {
  const { page, requests, problems } = await watch(browser);
  await page.goto(`${served.address}en/#q=${encodeURIComponent(EVIL)}`);
  await page.waitForSelector("#results > *");
  const word = "img src x onerror";
  await page.fill("#q", word);
  await page.waitForFunction(() => document.querySelectorAll("#results a").length > 3);
  for (const body of [
    { [EVIL]: EVIL, responseCode: EVIL, status: EVIL, __proto__: { polluted: EVIL } },
    `{"__proto__":{"known":true,"outcome":"success"},"constructor":{"prototype":{"hacked":1}},"message":${JSON.stringify(EVIL)}}`,
    `${"[".repeat(5000)}${"]".repeat(5000)}`,
    EVIL,
  ]) {
    await page.fill("#body", typeof body === "string" ? body : JSON.stringify(body));
    await page.click("#decode");
    await page.waitForFunction(() => (document.querySelector("#decoded")?.childElementCount ?? 0) > 0);
    const found = await page.evaluate(() => ({
      hacked: "hacked" in window,
      images: document.querySelectorAll("img").length,
      polluted: "polluted" in {},
    }));
    expect(found).toEqual({ hacked: false, images: 0, polluted: false });
  }
  await page.goto("about:blank");
  await page.goto(
    `${served.address}en/#${new URLSearchParams({ provider: `${id}"><img src=x>`, body: JSON.stringify({ a: EVIL }), from: EVIL, http: EVIL })}`,
  );
  await page.waitForSelector("#decoded > *");
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(problems).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
});

test("the policy holds if a text got through all the same", async () => {
  const { page } = await watch(browser);
  await page.goto(`${served.address}en/`);
  const outcome = await page.evaluate(async () => {
    const frame = document.createElement("p");
    let refused = false;
    try {
      frame.innerHTML = "<img src=x onerror=window.hacked=1>";
    } catch {
      refused = true;
    }
    const script = document.createElement("script");
    try {
      script.text = "window.hacked=1";
      document.body.append(script);
    } catch {
      // Trusted Types refuse the text of a script.
    }
    const sent = await fetch("/llms.txt").then(
      () => true,
      () => false,
    );
    return { refused, hacked: "hacked" in window, sent };
  });
  expect(outcome).toEqual({ refused: true, hacked: false, sent: false });
});

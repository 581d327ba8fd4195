import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { sentencesOf, type Told } from "../../generator/src/command-line/told/sentences.ts";
import { namedFor } from "../src/data/named.ts";
import { wordsOf } from "../src/wording/words.ts";
import { startBrowser, watch } from "./browser.ts";
import { readSite } from "./site.ts";

const site = await readSite();
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Shown {
  readonly raw: string;
  readonly title: string;
  readonly step: string;
  readonly customer: string;
  /** The answers, by their questions. */
  readonly facts: Readonly<Record<string, string>>;
  readonly marks: string[];
}

/** Pastes bodies one after the other, and reads what is shown for each. */
function paste(tasks: readonly { provider: string; body: string; from: string; http: string }[]): Promise<Shown[]> {
  const get = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
  const shown: Shown[] = [];
  const all = async () => {
    for (const { provider, body, from, http } of tasks) {
      get("decoded").replaceChildren();
      get<HTMLSelectElement>("provider").value = provider;
      get<HTMLTextAreaElement>("body").value = body;
      get<HTMLSelectElement>("from").value = from;
      get<HTMLInputElement>("http").value = http;
      get("decode").click();
      await new Promise<void>((resolve) => {
        const wait = () => (get("decoded").childElementCount > 0 ? resolve() : setTimeout(wait, 0));
        wait();
      });
      const read = (selector: string) => get("decoded").querySelector(selector)?.textContent ?? "";
      shown.push({
        raw: read("pre"),
        title: read("h3"),
        step: read("dd code"),
        customer: read("blockquote"),
        facts: Object.fromEntries(
          [...get("decoded").querySelectorAll("dt")].map((dt) => [
            dt.textContent,
            dt.nextElementSibling?.textContent ?? "",
          ]),
        ),
        marks: [...get("decoded").querySelectorAll("td strong")].map(({ textContent }) => textContent ?? ""),
      });
    }
    return shown;
  };
  return all();
}

test.each(site.locales)(
  "a pasted body is read as decode reads it, for every vector of every package, in %s",
  async (locale) => {
    const { page, requests, problems } = await watch(browser);
    await page.goto(`${inject("address")}${locale}/`);
    await page.waitForFunction(() => "paymentCodes" in window);
    const tasks = site.providers.flatMap(({ id, codes }) =>
      codes.procedure.vectors.map(({ body, context = {} }) => ({
        provider: id,
        body: body === undefined ? "" : JSON.stringify(body),
        from: typeof context.from === "string" ? context.from : "",
        http: context.httpStatus === undefined ? "" : String(context.httpStatus),
      })),
    );
    const all = await page.evaluate(paste, tasks);
    const wrong: string[] = [];
    for (const [index, task] of tasks.entries()) {
      const provider = site.providers.find(({ id }) => id === task.provider);
      const context = {
        ...(task.from && { from: task.from }),
        ...(Number(task.http) && { httpStatus: Number(task.http) }),
      };
      const result = provider?.runtime.decode(task.body === "" ? undefined : JSON.parse(task.body), context);
      const message = provider?.message.get(locale)?.(result);
      const shown = all[index];
      const words = wordsOf(locale);
      const space = provider?.codes.spaces.find(({ id }) => id === result?.space);
      const named = provider && namedFor(provider, space ?? {}, undefined);
      const says = named && sentencesOf(result as unknown as Told, words, named);
      const isSame =
        shown?.raw === JSON.stringify(result, null, 2) &&
        shown.title.startsWith(message?.title ?? "?") &&
        shown.customer === message?.customer &&
        shown.facts[words.ui.moneyMoved] === says?.money &&
        shown.facts[words.ui.mayRetry] === says?.retry &&
        shown.facts[words.ui.whomToAsk] === says?.ask.join(" ") &&
        shown.facts[words.ui.actor] === says?.actor &&
        shown.facts[words.ui.whatToDo] === message?.action &&
        shown.step === provider?.runtime.nextStep(result).step;
      if (!isSame) wrong.push(JSON.stringify({ task, shown }));
    }
    expect(wrong).toEqual([]);
    expect(all.some(({ marks }) => marks.some((mark) => mark !== ""))).toBe(true);
    expect(tasks.length).toBeGreaterThan(300);
    expect(problems).toEqual([]);
    const scripts = requests.filter((url) => !url.startsWith(`${inject("address")}_a/`));
    expect(scripts).toEqual([`${inject("address")}${locale}/`]);
    await page.context().close();
  },
);

test("what is no JSON is said to be none, and an address with a body shows what it says", async () => {
  const { page } = await watch(browser);
  await page.goto(`${inject("address")}en/`);
  await page.fill("#body", "{");
  await page.click("#decode");
  await page.waitForSelector("#decoded .alert");
  const [provider] = site.providers;
  const [vector] = provider?.codes.procedure.vectors ?? [];
  const fields = new URLSearchParams({ provider: provider?.id ?? "", body: JSON.stringify(vector?.body) });
  await page.goto("about:blank");
  await page.goto(`${inject("address")}en/#${fields}`);
  await page.waitForSelector("#decoded h3");
  expect(await page.inputValue("#body")).toBe(JSON.stringify(vector?.body));
  await page.context().close();
});

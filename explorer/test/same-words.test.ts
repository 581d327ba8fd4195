// The same code gives the same words: in the package, on its page, in the terminal and in the tables.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, inject, test } from "vitest";
import type { Answer } from "../../generator/src/command-line/explain/answer.ts";
import { openLibrary } from "../../generator/src/command-line/library.ts";
import { run } from "../../generator/src/command-line/run.ts";
import { askSentences, type Named, sentencesOf } from "../../generator/src/command-line/told/sentences.ts";
import { unlistedText } from "../../generator/src/command-line/told/unlisted.ts";
import type { SentenceWords } from "../../generator/src/command-line/told/words.ts";
import { csv, type Line } from "../../generator/test/table-files.ts";
import { namedFor } from "../src/data/named.ts";
import type { Found, Texts } from "../src/data/shapes.ts";
import type { CodePage } from "../src/data/site.ts";
import { pathOf } from "../src/layout/address.ts";
import { PACKAGES } from "../src/layout/root.ts";
import { wordsOf } from "../src/wording/words.ts";
import { type Labels, type Said, saidByHtml, saidByMarkdown, saidByTerminal, textsOf } from "./said.ts";
import { codePages, readSite, text } from "./site.ts";
import { spacesAs } from "./spaces.ts";

const root = inject("site");
const site = await readSite();
const pages = codePages(site);
const joint = join(PACKAGES, "payment-codes");
const library = await openLibrary(new URL(`${pathToFileURL(joint).href}/`));
const sentences = JSON.parse(readFileSync(join(joint, "sentences.json"), "utf8")) as Record<string, SentenceWords>;
const keyOf = (...parts: (string | undefined)[]) => parts.join("\n");
const codes = new Map(csv(joint, "codes").map((row) => [keyOf(row.provider, row.space, row.code), row]));
const variants = Map.groupBy(
  csv(joint, "code_variants").filter(({ valid_until }) => valid_until === undefined),
  ({ provider, space, code }) => keyOf(provider, space, code),
);
const messages = new Map(
  site.locales.map((locale) => [
    locale,
    new Map(
      csv(joint, `messages_${locale.toLowerCase().replaceAll("-", "_")}`).map((row) => [
        keyOf(row.provider, row.message),
        row,
      ]),
    ),
  ]),
);

/** What a program says about a meaning that has the package. */
function saidBy(found: Found, texts: Texts, locale: string, named: Named): Said {
  const { money, retry, actor, ask, disclosure } = sentencesOf(found, sentencesIn(locale), named);
  return plain({ ...texts, money, retry, actor, disclosure, ask: ask.join(" ") });
}

function sentencesIn(locale: string): SentenceWords {
  return sentences[locale] as SentenceWords;
}

function plain(said: Said): Said {
  const { title, detail, action, customer, money, retry, actor, ask, disclosure } = said;
  const all = { title, detail, action, customer, money, retry, actor, ask, disclosure };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, spacesAs(value)])) as unknown as Said;
}

/** What the program of the package prints, in this process. */
async function explained({ provider, space, code }: CodePage, locale: string, ...more: string[]): Promise<string> {
  let out = "";
  const args = ["explain", code, "--provider", provider.id, "--space", space.id, "--lang", locale, ...more];
  await run(args, {
    library,
    terminal: { width: 80, isStyled: false },
    isPiped: false,
    readInput: async () => "",
    write: (part) => {
      out += part;
    },
    warn: (part) => {
      out += part;
    },
    progress: undefined,
  });
  return out;
}

/** What a table says about a meaning; without the status query, where the table has none of its own. */
function saidByRow(row: Line, locale: string, named: Named, check: Line): Said {
  const texts = messages.get(locale)?.get(keyOf(row.provider, row.message));
  const words = sentencesIn(locale);
  const word = (table: Readonly<Record<string, string>>, name: string) => table[row[name] ?? ""] ?? "nothing";
  const { scope = "", outcome = "", retry = "" } = row;
  const statusCheck = {
    service: check.status_service,
    call: check.status_call,
    notBeforeSeconds: Number(check.not_before_s ?? 0),
    validForDays: Number(check.valid_for_days ?? 0),
    ifOpen: check.if_open,
    ifNotFound: check.if_not_found,
  };
  return plain({
    ...textsOf(row, texts),
    ...{ money: word(words.money, "money"), retry: word(words.retries, "retry") },
    ...{ actor: word(words.actors, "actor"), disclosure: word(words.disclosures, "disclosure") },
    ask: askSentences({ scope, outcome, retry, statusCheck }, words, named).join(" "),
  });
}

/** The rows of a page's meanings, in their order; undefined for a pattern, of which the tables only have full codes. */
function rowsOf({ provider, space, code, kind }: CodePage, found: readonly Found[]): (Line | undefined)[] | undefined {
  if (kind === "pattern") return undefined;
  const key = keyOf(provider.id, space.id, code);
  if (found.length === 1) return [codes.get(key)];
  const own = variants.get(key) ?? [];
  return found.map(({ name, network }) =>
    own.find((row) => row.name === name && row.network === (network ?? undefined)),
  );
}

function labelsOf(locale: string): { page: Labels & { disclosure: string }; terminal: Labels & { why: string } } {
  const { ui } = wordsOf(locale);
  const of = library.labels(locale);
  return {
    page: {
      ...{ money: ui.moneyMoved, retry: ui.mayRetry, ask: ui.whomToAsk, action: ui.whatToDo, actor: ui.actor },
      ...{ customer: `${ui.customerReads} (${locale})`, disclosure: ui.disclosure },
    },
    terminal: {
      ...{ money: of.money, retry: of.again, ask: of.ask, action: of.action, actor: of.actor },
      ...{ customer: of.customer, why: of.why },
    },
  };
}

/** What differs, in words: nothing where all say the same. */
function differences(where: string, all: Readonly<Record<string, Said | undefined>>, expected: Said): string[] {
  return Object.entries(all).flatMap(([who, said]) =>
    (Object.keys(expected) as (keyof Said)[])
      .filter((name) => said?.[name] !== expected[name])
      .map(
        (name) =>
          `${where}: ${who} says of ${name} ${JSON.stringify(said?.[name])}, not ${JSON.stringify(expected[name])}`,
      ),
  );
}

/** Compares everything that says something about a code, in one language. */
async function wrongAbout(page: CodePage, locale: string): Promise<{ wrong: string[]; compared: number }> {
  const { provider, space, code } = page;
  const where = `${locale} ${provider.id} ${space.id} ${code}`;
  const found = provider.runtime.lookup(space.id, code);
  const again = library.lookup(provider.id, space.id, code) as readonly Found[];
  const message = await library.texts(provider.id, locale);
  const own = provider.message.get(locale) as (found: unknown) => Texts;
  const html = text(root, `${locale}/${pathOf(page)}index.html`);
  const markdown = text(root, `${locale}/${pathOf(page)}index.md`);
  const data = JSON.parse(text(root, `api/v1/${pathOf(page).slice(0, -1)}.json`));
  const answer = JSON.parse(await explained(page, locale, "--json")) as Answer;
  const printed = await explained(page, locale);
  if (found.length === 0) {
    const said = unlistedText(code, sentencesIn(locale));
    const isSaid = [
      html.replaceAll("&quot;", '"'),
      markdown.replaceAll("`", ""),
      printed,
      answer.advice?.says ?? "",
    ].map((one) => spacesAs(one.replace(/\n/g, " ")).includes(spacesAs(said)));
    return { wrong: isSaid.every(Boolean) ? [] : [`${where}: ${isSaid} say that it has no meaning`], compared: 1 };
  }
  const labels = labelsOf(locale);
  const meanings = answer.meanings.filter((one) => one.code === code);
  const said = {
    page: saidByHtml(html, labels.page, locale),
    markdown: saidByMarkdown(markdown, labels.page, found.length),
    terminal: saidByTerminal(printed, labels.terminal, found.length),
  };
  const rows = rowsOf(page, found);
  const check = codes.get(keyOf(provider.id, space.id, code)) ?? {};
  const counts = [again, data.meanings, meanings, said.page, said.markdown, said.terminal].map(({ length }) => length);
  const wrong = counts.every((count) => count === found.length) ? [] : [`${where}: ${counts} meanings`];
  for (const [index, one] of found.entries()) {
    const named = namedFor(provider, space, one.service);
    const expected = saidBy(one, own(one), locale, named);
    const [ofJson, ofProgram] = [data.meanings[index], meanings[index]];
    const row = rows?.[index];
    const terminal = said.terminal[index];
    const reason = terminal?.disclosure ?? "";
    wrong.push(
      ...differences(
        where,
        {
          "the joint package": again[index] && saidBy(again[index], message(again[index] as never), locale, named),
          "the page": said.page[index],
          "its Markdown": said.markdown[index],
          "its JSON":
            ofJson && plain({ ...ofJson.text[locale], ...ofJson.says[locale], ask: ofJson.says[locale].ask.join(" ") }),
          "explain --json": ofProgram && plain({ ...ofProgram, ...ofProgram.says, ask: ofProgram.says.ask.join(" ") }),
          // Why the code means that stands in front of it.
          explain: terminal && {
            ...terminal,
            disclosure: reason.includes(` ${expected.disclosure} [${one.disclosure}]`) ? expected.disclosure : reason,
          },
          ...(rows && { "the table": row && saidByRow(row, locale, named, check) }),
        },
        expected,
      ),
    );
    const money = new Set([ofJson?.money, ofProgram?.money, ...(rows ? [row?.money] : [])]);
    if (money.size !== 1) wrong.push(`${where}: money is ${[...money].join(", ")}`);
  }
  return { wrong, compared: found.length };
}

test.each(site.providers.flatMap(({ id }) => site.locales.map((locale) => [id, locale] as const)))(
  "every code of %s gives the same words everywhere, in %s",
  async (id, locale) => {
    const wrong: string[] = [];
    let compared = 0;
    for (const page of pages.filter(({ provider }) => provider.id === id)) {
      const one = await wrongAbout(page, locale);
      wrong.push(...one.wrong);
      compared += one.compared;
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(pages.filter(({ provider }) => provider.id === id).length);
  },
);

test("the tables have a row for every meaning of a full code", () => {
  const missing = pages.filter((page) =>
    rowsOf(page, page.provider.runtime.lookup(page.space.id, page.code))?.includes(undefined),
  );
  expect(missing.map(({ provider, space, code }) => keyOf(provider.id, space.id, code))).toEqual([]);
});

test("the published program prints what is compared", async () => {
  const program = join(joint, "dist", "esm", "bin", "main.js");
  const some = site.providers.flatMap(({ id }) => pages.filter(({ provider }) => provider.id === id).slice(0, 2));
  for (const page of some)
    for (const [at, locale] of site.locales.entries()) {
      const { provider, space, code } = page;
      const more = at % 2 === 0 ? ["--json"] : [];
      const args = ["explain", code, "--provider", provider.id, "--space", space.id, "--lang", locale, ...more];
      const { stdout } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8", input: "" });
      expect(stdout).toBe(await explained(page, locale, ...more));
    }
});

// Shows what decode says about a body, with everything that it rests on.

import { sentencesOf } from "../../../generator/src/command-line/told/sentences.ts";
import type { Advice, StatusCheck, Texts } from "../data/shapes.ts";
import { slugOf } from "../data/slug.ts";
import { fill, spaced, wordOf } from "../wording/text.ts";
import type { ScriptWords } from "../wording/words.ts";
import { h } from "./dom.ts";
import { badge } from "./results.ts";
import type { CodeIndex, ServiceTitles } from "./search.ts";

/** What a package decodes with. */
export interface Decoder {
  decode(body: unknown, context?: object): Result;
  nextStep(result: unknown): Step;
}

type Step = { readonly step: string } & Readonly<Record<string, unknown>>;

interface Named {
  readonly space: string;
  readonly code: string;
  readonly name: string;
}

/** A result of decode, as far as it is shown. */
export interface Result extends Advice {
  readonly known: boolean;
  readonly why?: string;
  readonly space?: string;
  readonly code?: string;
  readonly kind?: string;
  readonly by?: Named;
  readonly candidates?: readonly (Named & Advice)[];
  readonly codes: readonly {
    readonly field: string;
    readonly layer: string;
    readonly space: string;
    readonly code: string;
    readonly entries: readonly (Named & Advice)[];
  }[];
  readonly statusCheck?: StatusCheck;
  readonly contested?: boolean;
  readonly confirm?: string;
  readonly beside?: string;
  readonly items?: readonly Result[];
}

/** What is needed besides the result. */
export interface Around {
  readonly words: ScriptWords;
  readonly base: string;
  readonly provider: { readonly id: string; readonly name: string };
  readonly index: CodeIndex;
  readonly services: ServiceTitles;
  readonly nextStep: (result: unknown) => Step;
  readonly message: (result: unknown) => Texts;
}

/** Items of a list that are shown. */
const MOST_ITEMS = 50;

/**
 * Says that a body could not be read.
 *
 * @param text - why.
 * @returns the element.
 */
export function failed(text: string): HTMLElement {
  return h("div", { class: "alert" }, h("p", {}, text));
}

/**
 * Shows a result.
 *
 * @param result - the result of decode.
 * @param around - what is needed besides.
 * @returns elements.
 */
export function decoded(result: Result, around: Around): HTMLElement[] {
  const { words, provider, services } = around;
  const { ui } = words;
  const { title, detail, action, customer } = around.message(result);
  const next = around.nextStep(result);
  const service = (code: string) =>
    services[result.space ?? ""]?.[code] ?? Object.values(services).find((titles) => titles[code])?.[code];
  const says = sentencesOf(result, words, { provider: provider.name, service });
  const rest = Object.entries(next).filter(([key, value]) => key !== "step" && typeof value !== "object");
  return [
    h("h3", {}, title, " ", badge(result, words)),
    h("p", { class: "lead" }, detail),
    ...warnings(result, words),
    h(
      "dl",
      { class: "answers" },
      fact(
        ui.nextStep,
        h("code", {}, next.step),
        ` ${wordOf(words.steps, next.step)}`,
        ...rest.map(([key, value]) => h("div", { class: "soft" }, `${key}: ${String(value)}`)),
      ),
      fact(ui.moneyMoved, says.money),
      fact(ui.mayRetry, says.retry),
      fact(ui.whomToAsk, says.ask.join(" ")),
      fact(ui.whatToDo, action),
      fact(ui.actor, says.actor),
      fact(ui.reason, spaced(result.reason)),
    ),
    h("figure", { class: "say" }, h("figcaption", {}, ui.customerReads), h("blockquote", {}, customer)),
    evidence(result, around),
    ...candidates(result, around),
    ...items(result, around),
    h(
      "details",
      {},
      h("summary", {}, ui.rawResult),
      h("pre", { tabindex: "0" }, h("code", {}, JSON.stringify(result, null, 2))),
    ),
  ];
}

function fact(name: string, ...value: (Node | string)[]): HTMLElement {
  return h("div", {}, h("dt", {}, name), h("dd", {}, ...value));
}

function warnings({ contested, confirm, beside }: Result, { ui, whys }: ScriptWords): HTMLElement[] {
  const texts = [
    contested && ui.contested,
    confirm === "status" && ui.confirm,
    confirm === "never" && wordOf(whys, "forged"),
    beside !== undefined && fill(ui.beside, { field: beside }),
  ];
  return texts.flatMap((text) => (text ? [h("p", {}, h("strong", {}, "! "), text)] : []));
}

/** The codes of the body, and what each of them does for the result. */
function evidence(result: Result, around: Around): HTMLElement {
  const { words } = around;
  const { ui } = words;
  const { codes, by } = result;
  const rows = codes.map(({ field, layer, space, code, entries }) => {
    const decides = space === result.space && code === result.code;
    const explains = by !== undefined && by.space === space && by.code === code;
    const marks = [decides && ui.decides, explains && ui.explains].filter(Boolean).join(", ");
    return h(
      "tr",
      {},
      h("td", {}, h("code", {}, field || ui.httpStatus)),
      h("td", {}, layer),
      h(
        "td",
        {},
        entries.length > 0 ? link(around, space, code) : h("code", {}, code),
        h("div", { class: "soft" }, space),
      ),
      h(
        "td",
        {},
        ...entries.map((entry) => h("div", {}, `${entry.name} `, badge(entry, words))),
        entries.length === 0 ? wordOf(words.whys, "not_in_catalog") : "",
      ),
      h("td", {}, h("strong", {}, marks)),
    );
  });
  if (rows.length === 0) return h("p", { class: "soft" }, `${ui.evidence}: ${wordOf(words.whys, "no_code")}`);
  const head = [ui.field, ui.layer, ui.code, ui.meaning, ui.evidence].map((text) => h("th", { scope: "col" }, text));
  return h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": ui.evidence },
    h(
      "table",
      { class: "wide" },
      h("caption", {}, ui.evidence),
      h("thead", {}, h("tr", {}, ...head)),
      h("tbody", {}, ...rows),
    ),
  );
}

function link({ base, provider, index }: Around, space: string, code: string): HTMLElement {
  const of = index.spaces.find(({ id }) => id === space);
  const isListed =
    of?.codes.includes(code) ||
    of?.segments?.some(([name, start, end]) => name === "service" && of.services?.includes(code.slice(start, end)));
  const text = h("code", {}, code);
  return isListed
    ? h("a", { href: `${base}${provider.id}/${space}/${of?.slugs?.[code] ?? slugOf(code)}/` }, text)
    : text;
}

function candidates({ candidates: list = [] }: Result, around: Around): HTMLElement[] {
  if (list.length === 0) return [];
  const { words } = around;
  const rows = list.map((entry) =>
    h("li", {}, link(around, entry.space, entry.code), ` ${entry.name} `, badge(entry, words)),
  );
  return [h("h4", {}, words.ui.candidates), h("ul", {}, ...rows)];
}

function items({ items: list = [] }: Result, around: Around): HTMLElement[] {
  if (list.length === 0) return [];
  const { words } = around;
  const rows = list.slice(0, MOST_ITEMS).map((item) => {
    const { title } = around.message(item);
    return h("li", {}, `${title} `, badge(item, words), " ", h("code", {}, around.nextStep(item).step));
  });
  return [h("h4", {}, fill(words.ui.items, { count: list.length })), h("ol", {}, ...rows)];
}

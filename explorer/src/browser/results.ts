import { shapeOf } from "../wording/shape.ts";
import { fill, wordOf } from "../wording/text.ts";
import type { ScriptWords } from "../wording/words.ts";
import { h } from "./dom.ts";
import type { Answer, Hit } from "./search.ts";

/** Hits of other codes that are shown at once. */
const SHOWN = 20;

/**
 * A badge with outcome and scope.
 *
 * @param advice - the outcome and scope.
 * @param words - words of the language.
 * @returns the element.
 */
export function badge(
  { outcome, scope }: { outcome: string; scope: string },
  { outcomes, scopes }: ScriptWords,
): HTMLElement {
  return h(
    "span",
    { class: `badge ${outcome} ${scope}` },
    h("b", { "aria-hidden": "true" }, shapeOf(outcome)),
    wordOf(outcomes, outcome),
    h("span", {}, `· ${wordOf(scopes, scope)}`),
  );
}

/**
 * What is shown for a query.
 *
 * @param query - the query.
 * @param answer - what it found.
 * @param words - words of the language.
 * @param base - address of the language's pages.
 * @returns elements.
 */
export function results(query: string, answer: Answer, words: ScriptWords, base: string): HTMLElement[] {
  const { ui, unlisted } = words;
  const { exact, unknown, read, parts, words: byWords } = answer;
  const isNothing = exact.length + parts.length + byWords.length === 0;
  const row = (hit: Hit) => rowOf(hit, words, base);
  return [
    ...(unknown || isNothing ? [unknownOf(query, answer, words)] : []),
    ...(exact.length > 0
      ? [h("h2", {}, fill(ui.exact, { query })), h("ul", { class: "hits" }, ...exact.map(row))]
      : []),
    ...(byWords.length > 0 ? section(ui.byWords, byWords.map(row), ui.more) : []),
    ...(parts.length > 0 ? [folded(fill(ui.parts, { query }), parts.map(row), ui.more, exact.length > 0)] : []),
    ...(unknown ? read.slice(0, 3).map((one) => h("p", { class: "soft" }, fill(unlisted.parts, { ...one }))) : []),
  ];
}

function unknownOf(query: string, { unknown }: Answer, { ui, unlisted }: ScriptWords): HTMLElement {
  const text = fill(unknown ? unlisted.code : unlisted.text, { query });
  return h("div", { class: "alert", id: "unknown" }, h("strong", {}, `? ${ui.unknownTitle}`), h("p", {}, text));
}

function section(title: string, rows: readonly HTMLElement[], more: string): HTMLElement[] {
  const rest = rows.length - SHOWN;
  return [
    h("h2", {}, title),
    h("ul", { class: "hits" }, ...rows.slice(0, SHOWN)),
    ...(rest > 0
      ? [
          h(
            "details",
            {},
            h("summary", {}, fill(more, { count: rest })),
            h("ul", { class: "hits" }, ...rows.slice(SHOWN)),
          ),
        ]
      : []),
  ];
}

function folded(title: string, rows: readonly HTMLElement[], more: string, isFolded: boolean): HTMLElement {
  const details = h("details", {}, h("summary", {}, title), ...section(title, rows, more).slice(1));
  if (!isFolded) details.setAttribute("open", "");
  return details;
}

function rowOf(hit: Hit, words: ScriptWords, base: string): HTMLElement {
  const { code, path, providerName, spaceTitle, meanings, unlisted } = hit;
  const { ui } = words;
  return h(
    "li",
    {},
    h("a", { href: base + path }, h("code", {}, code)),
    h(
      "div",
      {},
      ...(meanings.length > 0 ? meanings.slice(0, 4) : []).map(({ title, outcome, scope }) =>
        h("div", {}, `${title} `, badge({ outcome, scope }, words)),
      ),
      meanings.length === 0 && h("div", {}, ui.withdrawnTitle),
      unlisted !== undefined && h("div", { class: "soft" }, fill(ui.unlisted, { service: unlisted })),
      h("small", {}, `${providerName}, ${spaceTitle}`),
    ),
  );
}

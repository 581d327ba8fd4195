// The start page: reads the address, searches while somebody types, and decodes a body that was pasted.

// The providers that there are, each loaded when it is needed.
import { advice, codes, decoders, details, finders, services, titles, words as wordLists } from "virtual:providers";
import type { Texts } from "../data/shapes.ts";
import { fill } from "../wording/text.ts";
import type { ScriptWords } from "../wording/words.ts";
import { decoded, failed } from "./decoded.ts";
import { readFragment, writeFragment } from "./fragment.ts";
import { results } from "./results.ts";
import { type Source, search, unpackIndex, type WordIndex } from "./search.ts";

const data = JSON.parse(element("words").textContent ?? "") as {
  locale: string;
  words: ScriptWords;
  providers: { id: string; name: string }[];
};
const { locale, words, providers } = data;
const base = `${document.querySelector<HTMLElement>("[data-base]")?.dataset.base ?? "/"}${locale}/`;
const [box, list, count] = [element<HTMLInputElement>("q"), element("results"), element("count")];
const [body, provider, from, http] = [
  element<HTMLTextAreaElement>("body"),
  element<HTMLSelectElement>("provider"),
  element<HTMLSelectElement>("from"),
  element<HTMLInputElement>("http"),
];
const shown = element("decoded");

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

let loading: Promise<readonly Source[]> | undefined;

/** Loads what the search needs of all providers, once. */
function sources(): Promise<readonly Source[]> {
  loading ??= Promise.all(providers.map(sourceOf)).then((all) => all.flat());
  return loading;
}

/** Nothing for a provider that the scripts were made without. */
async function sourceOf({ id, name }: { id: string; name: string }): Promise<Source[]> {
  const [index, finder] = await Promise.all([codes[id]?.(), finders[id]?.()]);
  const load = wordLists[id];
  const loadTitles = titles[`${id} ${locale}`];
  if (!index || !finder || !load || !loadTitles) return [];
  let list: Promise<WordIndex> | undefined;
  const loadWords = () => {
    list ??= load().then((loaded) => loaded.default);
    return list;
  };
  return [{ id, name, index: unpackIndex(index.default), finder, titles: loadTitles, words: loadWords }];
}

/** What the search of this page finds; the tests of the site call it. */
async function find(query: string) {
  return search(query, await sources());
}

let latest = "";

async function show(): Promise<void> {
  const query = box.value.trim();
  latest = query;
  if (query === "") {
    list.replaceChildren();
    count.textContent = "";
    return;
  }
  count.textContent = words.ui.searching;
  const answer = await find(query);
  // Somebody may have typed on meanwhile.
  if (latest !== query) return;
  const { exact, parts, words: byWords } = answer;
  list.replaceChildren(...results(query, answer, words, base));
  count.textContent = answer.unknown
    ? words.ui.unknownTitle
    : fill(words.ui.found, { count: new Set([...exact, ...byWords].map(({ path }) => path)).size || parts.length });
}

function remember(fragment: string): void {
  history.replaceState(null, "", fragment || location.pathname);
}

async function decode(): Promise<void> {
  const id = provider.value;
  remember(writeFragment({ decode: { provider: id, body: body.value, from: from.value, httpStatus: http.value } }));
  let parsed: unknown;
  try {
    parsed = body.value.trim() === "" ? undefined : JSON.parse(body.value);
  } catch (error) {
    shown.replaceChildren(failed(fill(words.ui.notJson, { error: error instanceof Error ? error.message : "" })));
    return;
  }
  const [decoder, message, index, serviceTitles] = await Promise.all([
    decoders[id]?.(),
    messagesOf(id),
    codes[id]?.(),
    services[id]?.(),
  ]);
  if (!decoder || !message || !index || !serviceTitles) return;
  const status = Number(http.value);
  const context = { ...(from.value && { from: from.value }), ...(status && { httpStatus: status }) };
  const name = providers.find((one) => one.id === id)?.name ?? id;
  const around = {
    words,
    base,
    provider: { id, name },
    index: unpackIndex(index.default),
    services: serviceTitles.default,
    nextStep: decoder.nextStep,
    message,
  };
  shown.replaceChildren(...decoded(decoder.decode(parsed, context), around));
}

/** All texts about a result, put together from what is loaded in parts. */
async function messagesOf(id: string): Promise<((result: unknown) => Texts) | undefined> {
  const key = `${id} ${locale}`;
  const [titled, detailed, advised] = await Promise.all([titles[key]?.(), details[key]?.(), advice[key]?.()]);
  if (!titled || !detailed || !advised) return undefined;
  return (result) => ({
    title: titled.title(result),
    detail: detailed.detail(result),
    action: advised.action(result),
    customer: advised.customer(result),
  });
}

function restore(): void {
  const { query, decode: asked } = readFragment(location.hash);
  if (query !== undefined) box.value = query;
  if (asked) {
    body.value = asked.body;
    if (providers.some(({ id }) => id === asked.provider)) provider.value = asked.provider;
    from.value = ["", "call", "status", "notification"].includes(asked.from ?? "") ? (asked.from ?? "") : "";
    http.value = String(asked.httpStatus ?? "");
    void decode().then(() => element("decoder").scrollIntoView());
  } else if (location.hash !== "") box.focus();
  void show();
}

box.addEventListener("focus", () => void sources(), { once: true });
box.addEventListener("input", () => {
  remember(writeFragment({ query: box.value }));
  void show();
});
element("decode").addEventListener("click", () => void decode());
addEventListener("hashchange", restore);
restore();

Object.assign(window, { paymentCodes: { find, sources } });

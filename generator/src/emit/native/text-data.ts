import type { Locale } from "../../catalog/locales.ts";
import type { Model } from "../../catalog/model.ts";
import { unpack } from "../../runtime/catalog.ts";
import { textAt } from "../../runtime/column.ts";
import { END } from "../../runtime/customer.ts";
import type { PackedTexts } from "../../runtime/message.ts";
import { NEUTRALS } from "../../runtime/neutral.ts";
import { RETRIES } from "../../runtime/vocabulary.ts";
import { packCatalog, shippedSpaces } from "../pack.ts";
import { packActions, packCustomer, packDetails, packTitles } from "../pack-texts.ts";
import { oncePer } from "./once-per.ts";

/** Stands for a text that was not written for a row: the advice or the reason chooses it. */
const ADVISED = -1;

/**
 * The texts of a provider in one language, for the runtimes of other languages.
 *
 * @param model - the resolved provider.
 * @param locale - the language.
 * @returns plain JSON: every text once, and four positions in that list for each row (title, detail, action, customer;
 *   -1 where the reason, the retry or the advice chooses the text).
 */
export const textData = oncePer(makeTextData);

function makeTextData(model: Model, locale: Locale) {
  const titles = packTitles({ model, locale });
  const details = packDetails({ model, locale });
  const actions = packActions({ model, locale });
  const customer = packCustomer({ model, locale });
  const strings = new Strings();
  const lines = customer.texts.split("\n");
  const { reasons } = unpack(packCatalog(model));
  const customerAt = (row: number) => {
    const code = customer.rows.charCodeAt(row);
    return Number.isNaN(code) ? undefined : lines[lines.length + END - code];
  };
  const rows = Array.from({ length: countRows(model) }, (_, row) => [
    strings.positionOf(textAt(titles, row)),
    strings.positionOf(textAt(details, row)),
    strings.positionOf(textAt(actions, row)),
    strings.positionOf(customerAt(row)),
  ]);
  return {
    strings: strings.all,
    rows,
    /** Titles, and customer texts, by reason. */
    titles: byName(reasons, titles.reasons.split("\n")),
    words: byName(reasons, lines),
    undecided: titles.undecided,
    unsent: titles.unsent,
    details: details.undecided,
    actions: byName(RETRIES, actions.retries.split("\n")),
    neutral: lines.slice(lines.length - NEUTRALS),
    fallbacks: fallbacksOf([titles, details, actions]),
  };
}

/** Numbers texts. */
class Strings {
  readonly all: string[] = [];
  readonly #known = new Map<string, number>();

  positionOf(text: string | undefined): number {
    if (text === undefined) return ADVISED;
    const known = this.#known.get(text) ?? this.all.push(text) - 1;
    this.#known.set(text, known);
    return known;
  }
}

function countRows(model: Model): number {
  return shippedSpaces(model)
    .flatMap(({ entries }) => entries)
    .reduce((sum, { when }) => sum + 1 + when.length, 0);
}

function byName(names: readonly string[], texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name, index) => (texts[index] ? [[name, texts[index]]] : [])));
}

function fallbacksOf(texts: readonly PackedTexts[]): Record<string, string> {
  return Object.assign({}, ...texts.map(({ fallbacks }) => fallbacks)) as Record<string, string>;
}

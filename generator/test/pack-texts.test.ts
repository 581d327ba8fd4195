import { describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import { inLocale } from "../src/catalog/locales.ts";
import { packCatalog } from "../src/emit/pack.ts";
import { packActions, packCustomer, packDetails, packTitles } from "../src/emit/pack-texts.ts";
import { CATALOG } from "../src/places.ts";
import { textAt } from "../src/runtime/column.ts";
import { customerOf } from "../src/runtime/customer.ts";
import { findEntries } from "../src/runtime/lookup.ts";
import { actionOf, detailOf, titleOf } from "../src/runtime/message.ts";

const SPACES = ["snap", "snap-status", "va-payment"];

describe("the texts of some spaces alone", async () => {
  const model = await loadModel(CATALOG, "doku");
  const catalog = packCatalog(model);
  const said = (locale: string, spaces?: readonly string[]) => {
    const portion = { model, locale, ...(spaces && { spaces }) };
    const [titles, details] = [packTitles(portion), packDetails(portion)];
    const [actions, customers] = [packActions(portion), packCustomer(portion)];
    const size = JSON.stringify([titles, details, actions, customers]).length;
    const texts = model.spaces
      .filter(({ id }) => SPACES.includes(id))
      .flatMap(({ id, entries }) => entries.flatMap(({ code }) => findEntries(catalog, id, code)))
      .map((entry) => ({
        title: titleOf(catalog, titles, entry),
        detail: detailOf(catalog, details, entry),
        action: actionOf(catalog, actions, entry),
        customer: customerOf(catalog, customers, entry),
      }));
    return { size, texts };
  };

  it.each(model.locales)("say what they say among all texts (%s)", (locale) => {
    const [all, some] = [said(locale), said(locale, SPACES)];
    expect(some.texts).toEqual(all.texts);
    expect(some.size).toBeLessThan(all.size * 0.7);
  });

  it.each(model.locales)("leave all to the advice where none was written (%s)", (locale) => {
    const portion = { model, locale, spaces: [] };
    for (const column of [packTitles(portion), packDetails(portion), packActions(portion)])
      expect(textAt(column, 0)).toBeUndefined();
  });

  it.each(model.locales)("are those of the catalog, also where the advice chooses them (%s)", (locale) => {
    const entries = model.spaces.filter(({ id }) => SPACES.includes(id)).flatMap((space) => space.entries);
    const customers = new Set(said(locale, SPACES).texts.map(({ customer }) => customer));
    const missing = entries.filter(({ text }) => !customers.has(inLocale(text, locale).customer));
    expect(missing.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
  });
});

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DecodeResult } from "../../src/runtime/decode.ts";
import type { KnownEntry } from "../../src/runtime/lookup.ts";
import { type Bundle, en, FOLDER, id, json } from "./subject.ts";

/** Builds one text of a message. */
type Build = (result: DecodeResult | KnownEntry, params?: Record<string, string>) => string;

/** A bundle of texts, and the modules with one of them each. */
export interface Texts extends Bundle, Readonly<Record<"title" | "detail" | "action" | "customer", Build>> {
  /** The same texts as ICU messages. */
  readonly icu: Readonly<Record<string, string>>;
}

const load = (path: string) => import(pathToFileURL(join(FOLDER, "dist", "esm", path)).href);

const textsOf = async (bundle: Bundle): Promise<Texts> => ({
  ...bundle,
  ...(await load(`messages/${bundle.locale}/title.js`)),
  ...(await load(`messages/${bundle.locale}/detail.js`)),
  ...(await load(`messages/${bundle.locale}/action.js`)),
  ...(await load(`messages/${bundle.locale}/customer.js`)),
  icu: json(`messages/${bundle.locale}.json`) as Record<string, string>,
});

/** The bundles of both languages. */
export const LOCALES: readonly Texts[] = [await textsOf(en), await textsOf(id)];

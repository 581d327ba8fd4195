import type { Locale } from "../../catalog/locales.ts";
import type { Model } from "../../catalog/model.ts";
import type { PackedMessages } from "../../runtime/message.ts";
import { packCatalog, packMessages } from "../pack.ts";
import { data, docComment, type Fragment, identifier, joined, moduleOf, quoted, ts, type, value } from "./fragment.ts";
import type { Write } from "./write.ts";

const catalog = value("../data.js", "catalog");
const customerOf = value("../runtime/message.js", "customerOf");
const DecodeResult = type("../runtime/decode.js", "DecodeResult");
const KnownEntry = type("../runtime/lookup.js", "KnownEntry");
const Message = type("../runtime/message.js", "Message");
const messageOf = value("../runtime/message.js", "messageOf");
const PackedCatalog = type("./runtime/packed.js", "PackedCatalog");
const PackedColumn = type("../runtime/message.js", "PackedColumn");
const PackedPhrases = type("../runtime/message.js", "PackedPhrases");
const PackedUndecided = type("../runtime/message.js", "PackedUndecided");
const Params = type("../runtime/message.js", "Params");

const PART_TYPES: Readonly<Record<keyof PackedMessages, Fragment>> = {
  title: PackedColumn,
  detail: PackedColumn,
  action: PackedColumn,
  customer: PackedColumn,
  phrases: PackedPhrases,
  undecided: PackedUndecided,
};

/**
 * Writes the module with the packed data.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeData(model: Model): Write {
  // What was unpacked to read examples is no part of the data.
  const packed = () => ({ ...packCatalog(model), unpacked: undefined });
  return moduleOf(() => [
    ts`${docComment(["All codes, packed; the runtime unpacks them on first use."])}
export const catalog: ${PackedCatalog} = ${data(packed())};`,
  ]);
}

/**
 * Writes the message bundle of one language.
 *
 * @param model - the provider.
 * @param locale - the language.
 * @returns a function that writes the module.
 */
export function writeMessages(model: Model, locale: Locale): Write {
  return moduleOf(() => [...partTexts(model, locale), localeOf(locale), customer(model), message(model)]);
}

/** One constant each, so that a bundler drops the parts that are not used. */
function partTexts(model: Model, locale: Locale): Fragment[] {
  return Object.entries(packMessages(model, locale)).map(
    ([part, texts]) =>
      ts`const ${identifier(`${part}Texts`)}: ${PART_TYPES[part as keyof PackedMessages]} = ${data(texts)};`,
  );
}

function localeOf(locale: Locale): Fragment {
  return ts`${docComment(["Language of this bundle."])}
export const locale = ${quoted(locale)};`;
}

function customer(model: Model): Fragment {
  const { Entry, OwnParams, Result } = typesOf(model);
  const comment = docComment(
    ["Builds only the text for the customer; a bundle that imports nothing else stays small."],
    [
      "@param result - result of `decode` or `lookup`.",
      "@param params - values of parameters; those of the result are used for the others.",
      "@returns a text that is safe to show: the same as `message(result).customer`.",
    ],
  );
  return ts`${comment}
export function customer(result: ${Entry} | ${Result}, params: ${OwnParams} = {}): string {
  const parts = { customer: customerTexts, phrases: phrasesTexts };
  return ${customerOf}(${catalog}, parts, result as ${KnownEntry} | ${DecodeResult}, params as ${Params});
}`;
}

function message(model: Model): Fragment {
  const { Entry, OwnParams, Result } = typesOf(model);
  const parts = Object.keys(PART_TYPES).map((part) => ts`${identifier(part)}: ${identifier(`${part}Texts`)},`);
  const comment = docComment(
    ["Builds the texts for a result."],
    [
      "@param result - result of `decode` or `lookup`.",
      "@param params - values of parameters; those of the result are used for the others.",
      "@returns title, detail and action for developers, and a text that is safe to show to the customer.",
    ],
  );
  return ts`${comment}
export function message(result: ${Entry} | ${Result}, params: ${OwnParams} = {}): ${Message} {
  const parts = {
    ${joined(parts, "\n    ")}
  };
  return ${messageOf}(${catalog}, parts, result as ${KnownEntry} | ${DecodeResult}, params as ${Params});
}`;
}

/** Types of the provider. */
function typesOf({ identifier: own }: Model) {
  const shared = (name: string) => type("../types.js", own + name);
  return { Entry: shared("Entry"), OwnParams: shared("Params"), Result: shared("Result") };
}

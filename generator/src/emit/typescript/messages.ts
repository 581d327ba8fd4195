import type { Locale } from "../../catalog/locales.ts";
import type { Family, Model } from "../../catalog/model.ts";
import { type Portion, packActions, packCustomer, packDetails, packTitles } from "../pack-texts.ts";
import { familyNames } from "./data.ts";
import { familySpace } from "./family.ts";
import { data, docComment, identifier, joined, moduleOf, quoted, ts, type, value } from "./fragment.ts";
import type { Module } from "./write.ts";

/** What each part of a message is for, in the order in which a message has them. */
export const COLUMNS = ["title", "detail", "action", "customer"] as const;

/** A part of a message, with a module of its own. */
export type Column = (typeof COLUMNS)[number];

/** How the module of a column is written. */
interface ColumnOutput {
  readonly pack: (portion: Portion) => object;
  /** Module of the runtime, with the type of the packed texts and the function that reads them. */
  readonly module: string;
  readonly texts: string;
  readonly read: string;
  readonly does: string;
  readonly returns: string;
  /** Whether its texts can have parameters: what arrives on the wire is not safe to show to a customer. */
  readonly hasParams: boolean;
}

/** Whose texts a module has. */
export interface Shelf {
  /** Folder of the module, within that of the sources. */
  readonly folder: string;
  /** Name of the constant with the codes, in the module with the data. */
  readonly catalog: string;
  /** The spaces whose texts it has; left out for all. */
  readonly family?: Family;
}

/** The texts of all spaces. */
export const WHOLE: Shelf = { folder: "messages", catalog: familyNames("").catalog };

/**
 * The texts of a family of spaces.
 *
 * @param family - the family.
 * @returns its modules, which stand in a folder of their own.
 */
export function shelfOf(family: Family): Shelf {
  const { id } = family;
  return { folder: `${id}/messages`, catalog: familyNames(id).catalog, family };
}

const OUTPUTS: Readonly<Record<Column, ColumnOutput>> = {
  title: {
    pack: packTitles,
    module: "message",
    texts: "PackedTitles",
    read: "titleOf",
    does: "Builds the short name of what happened.",
    returns: "two to five words for developers and support",
    hasParams: true,
  },
  detail: {
    pack: packDetails,
    module: "message",
    texts: "PackedDetails",
    read: "detailOf",
    does: "Builds the text about what a result means, for logs.",
    returns: "what took effect, what did not, what is unknown",
    hasParams: true,
  },
  action: {
    pack: packActions,
    module: "message",
    texts: "PackedActions",
    read: "actionOf",
    does: "Builds the text about what to do next, for the developer.",
    returns: "what to do, in the order in which to do it",
    hasParams: true,
  },
  customer: {
    pack: packCustomer,
    module: "customer",
    texts: "PackedCustomer",
    read: "customerOf",
    does: "Builds the text for the customer.",
    returns: "a text that is safe to show",
    hasParams: false,
  },
};

/**
 * Writes the module of one part of the messages of one language.
 *
 * @param model - the provider.
 * @param locale - the language.
 * @param column - the part.
 * @param shelf - whose texts it has.
 * @returns the module.
 */
export function writeColumn(model: Model, locale: Locale, column: Column, shelf = WHOLE): Module {
  const { pack, module, texts, read, does, returns, hasParams } = OUTPUTS[column];
  const { family } = shelf;
  const sources = `${sourcesFrom(shelf)}../`;
  const { Read: Given, OwnParams } = typesOf(model, sources, shelf);
  const Read = type(`${sources}runtime/explained.js`, "Result");
  const Params = type(`${sources}runtime/message.js`, "Params");
  const Texts = type(`${sources}runtime/${module}.js`, texts);
  const build = value(`${sources}runtime/${module}.js`, read);
  const catalog = value(`${sources}data.js`, shelf.catalog, "catalog");
  const comment = docComment(
    [does],
    ["@param result - result of `decode` or `lookup`.", ...(hasParams ? [PARAMS] : []), `@returns ${returns}.`],
  );
  const [param, given] = hasParams ? [ts`, params: ${OwnParams} = {}`, ts`, params as ${Params}`] : [NOTHING, NOTHING];
  return moduleOf(() => [
    ts`const texts: ${Texts} = ${data(pack({ model, locale, ...(family && { spaces: family.spaces }) }))};`,
    ts`${comment}
export function ${identifier(column)}(result: ${Given}${param}): string {
  return ${build}(${catalog}, texts, result as ${Read}${given});
}`,
  ]);
}

const NOTHING = ts``;
const PARAMS = "@param params - values of parameters; those of the result are used for the others.";

/**
 * Writes the module with whole messages of one language.
 *
 * @param model - the provider.
 * @param locale - the language.
 * @param shelf - whose texts it has.
 * @returns the module.
 */
export function writeMessages(model: Model, locale: Locale, shelf = WHOLE): Module {
  const sources = sourcesFrom(shelf);
  const { Read, OwnParams } = typesOf(model, sources, shelf);
  const Message = type(`${sources}runtime/message.js`, "Message");
  const parts = COLUMNS.map((column) => {
    const build = value(`./${locale}/${column}.js`, column);
    return OUTPUTS[column].hasParams
      ? ts`${identifier(column)}: ${build}(result, params),`
      : ts`${identifier(column)}: ${build}(result),`;
  });
  const comment = docComment(
    ["Builds all texts for a result; a program that shows only some of them imports those."],
    [
      "@param result - result of `decode` or `lookup`.",
      PARAMS,
      "@returns title, detail and action for developers, and a text that is safe to show to the customer.",
    ],
  );
  return moduleOf(() => [
    ts`${docComment(["Language of this bundle."])}
export const locale = ${quoted(locale)};`,
    ts`${comment}
export function message(result: ${Read}, params: ${OwnParams} = {}): ${Message} {
  return {
    ${joined(parts, "\n    ")}
  };
}`,
  ]);
}

/** The way from a folder to the sources. */
function sourcesFrom({ folder }: Shelf): string {
  return folder.replace(/[^/]+/g, "..").concat("/");
}

/**
 * Types of the provider. The texts of a family take what only this family reads: they have nothing to say about other
 * codes, for example that these pay out or reverse.
 */
function typesOf(model: Model, sources: string, { family }: Shelf) {
  const shared = (name: string) => type(`${sources}types.js`, model.identifier + name);
  const [Entry, OwnParams, Result] = [shared("Entry"), shared("Params"), shared("Result")];
  if (family === undefined) return { Read: ts`${Entry} | ${Result}`, OwnParams };
  const Space = type(`${sources}${family.id}.js`, familySpace(model, family));
  return { Read: ts`${Entry}<${Space}> | ${Result}<${Space}>`, OwnParams };
}

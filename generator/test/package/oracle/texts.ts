import type { DecodeResult } from "../../../src/runtime/decode.ts";
import type { Codes, Entry } from "./data.ts";
import { serviceIn, spaceOf } from "./entries.ts";
import { entryOf, type Texts } from "./lookup.ts";

type Spoken = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The parts of a result that its texts depend on. */
type Said = Readonly<Record<string, string | undefined>> & { readonly params?: Readonly<Record<string, string>> };

/**
 * Compares titles, meanings and actions with the texts in `codes.json` (section 1.7). Where no entry explains the result,
 * there is nothing to compare with.
 *
 * @param data - the codes.
 * @param result - result of `decode`, or an entry of `lookup`.
 * @param messages - its texts by language.
 * @returns what differs.
 */
export function textProblems(data: Codes, result: DecodeResult, messages: Spoken): string[] {
  const own = result as unknown as Said & { readonly by?: Said; readonly contested?: true };
  if (!result.known || own.precision === "case") return [];
  const by = (own.by ?? own) as Said;
  const isOwn = by.name === own.name && by.space === own.space && by.code === own.code;
  const explaining = meaningOf(data, by);
  const deciding = meaningOf(data, own);
  if (!explaining || !deciding || isUnproven(data, by, explaining)) return [];
  const isHidden = !isOwn && explaining.retry === "check_status_first" && own.retry !== "check_status_first";
  const meant = isHidden ? deciding : explaining;
  // What was redirected or given back has the texts of another meaning.
  if (deciding.outcome !== own.outcome || (deciding.scope !== own.scope && own.outcome !== "pending")) return [];
  const isPlain = meant.retry === own.retry && !own.contested;
  return Object.entries(messages).flatMap(([locale, message]) => {
    const text = meant.text[locale] ?? {};
    const fields = isPlain ? ["title", "detail", "action"] : ["title", "detail"];
    return fields.flatMap((field) => {
      const template = text[field] ?? "";
      const isSame = patternOf(template, own.params ?? {}).test(message[field] ?? "");
      return isSame ? [] : [`${locale} ${field}: ${template}, not ${message[field]}`];
    });
  });
}

/** A success of a service that is not in the catalog proves nothing, so that its entry has no text for it. */
function isUnproven(data: Codes, { space = "", code = "" }: Said, { outcome }: Entry): boolean {
  const { services } = spaceOf(data, space);
  const service = serviceIn(spaceOf(data, space), code);
  return outcome === "success" && services !== undefined && services.every((listed) => listed.code !== service);
}

/** An entry as it holds for the service and the kind of a result. */
function meaningOf(
  data: Codes,
  { space = "", name = "", code = "", kind }: Said,
): (Entry & { readonly text: Texts }) | undefined {
  const entry = entryOf(data, space, name, code);
  if (!entry) return undefined;
  const service = serviceIn(spaceOf(data, space), code);
  const variation = entry.when?.find(
    ({ services, kinds }) => (services ?? [service]).includes(service) && (kinds ?? [kind]).includes(kind as string),
  ) as { readonly text?: Texts } | undefined;
  const locales = Object.keys(entry.text);
  const text = Object.fromEntries(
    locales.map((locale) => [locale, { ...entry.text[locale], ...variation?.text?.[locale] }]),
  );
  return { ...entry, ...variation, text };
}

/** A text with its parameters filled in; where the body did not say one, any words stand there. */
function patternOf(template: string, params: Readonly<Record<string, string>>): RegExp {
  const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const parts = template.split(/\{([a-z][a-z0-9_]*)\}/);
  return new RegExp(
    `^${parts.map((part, index) => (index % 2 === 0 ? escaped(part) : Object.hasOwn(params, part) ? escaped(params[part] as string) : ".+?")).join("")}$`,
    "s",
  );
}

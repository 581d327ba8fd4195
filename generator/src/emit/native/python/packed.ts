import { ACTORS, DISCLOSURES, KINDS, OUTCOMES, RETRIES, SCOPES } from "../../../runtime/vocabulary.ts";
import type { catalogData } from "../catalog-data.ts";
import type { textData } from "../text-data.ts";

// The data as the Python runtime reads it: lists by position, as names of fields would be most of it.

type CatalogData = ReturnType<typeof catalogData>;
type SpaceData = CatalogData["spaces"][number];
type EntryData = SpaceData["entries"][number];
type AdviceData = CatalogData["advices"][number];
type ConditionData = NonNullable<EntryData["only"]>[number];

/**
 * Everything of a provider but its spaces and the tables for payments.
 *
 * @param data - the data of the provider.
 * @returns plain JSON.
 */
export function packedParts(data: CatalogData) {
  const { plain, advices, places, redirects, signatures, ids, money, refunds, networks, items, check } = data;
  return {
    plain,
    claims: data.procedure.claims,
    clash: data.procedure.clash,
    advices: advices.map(packAdvice),
    places: places.map(({ when, ...place }) => ({ ...place, ...(when && { when: packAlternatives(when) }) })),
    ...{ redirects, signatures, ids, money, networks, items, check },
    refunds: refunds?.map(({ status, ...lists }) => ({ ...lists, ...(status && { status: packCondition(status) }) })),
  };
}

/**
 * The tables for the next step and the state of a payment.
 *
 * @param data - the data of the provider.
 * @returns plain JSON.
 */
export function packedProcedure({ procedure }: CatalogData) {
  const { rules, reports, open, unpaid, paid, contradictions, recheck } = procedure;
  return { rules, reports, open, unpaid, paid, contradictions, recheck };
}

/**
 * One space.
 *
 * @param data - the space.
 * @returns plain JSON; the rows of its texts are numbered from `row`, those of variations behind that of their entry.
 */
export function packedSpace({ entries, ...head }: SpaceData) {
  return { ...head, row: entries[0]?.row ?? 0, entries: entries.map(packEntry) };
}

/** Words by position, what else is true as two hexadecimal digits, and the reason. */
function packAdvice(advice: AdviceData): string {
  const { scope, outcome, retry, actor, disclosure, reason, ends, part, absent, reuse } = advice;
  const words = [
    SCOPES.indexOf(scope),
    OUTCOMES.indexOf(outcome),
    RETRIES.indexOf(retry),
    ACTORS.indexOf(actor),
    DISCLOSURES.indexOf(disclosure),
  ];
  const traits = [ends === "attempt", ends === "reference", part, absent, reuse === "never"];
  const bits = traits.reduce((sum, is, index) => sum + (is ? 2 ** index : 0), 0);
  return words.join("") + bits.toString(16).padStart(2, "0") + reason;
}

/** Name, code where it is not the name, advice, variations, messages, network, services, conditions; nothing is zero. */
function packEntry(entry: EntryData): readonly unknown[] {
  const { name, code, advice, exceptions, fingerprints, templates, network, services, only } = entry;
  const fields = [
    name,
    code === name ? 0 : code,
    advice,
    exceptions?.map((item) => {
      const kinds = item.kinds?.map((kind) => KINDS.indexOf(kind)).join("") ?? "";
      return [item.advice, item.services?.join(",") ?? "", ...(kinds === "" ? [] : [kinds])];
    }) ?? 0,
    fingerprints ?? 0,
    templates ?? 0,
    network ?? 0,
    services?.join(",") ?? 0,
    entry.with ? packAlternatives(entry.with) : 0,
    only?.map(packCondition) ?? 0,
  ];
  // The advice is a number that may be zero itself; it stands before all that can be left out.
  return fields.slice(0, Math.max(3, fields.findLastIndex((field) => field !== 0) + 1));
}

function packAlternatives(conditions: readonly (readonly ConditionData[])[]) {
  return conditions.map((some) => some.map(packCondition));
}

function packCondition({ fields = [], values = [] }: ConditionData) {
  return [fields, values];
}

/**
 * The texts of one language.
 *
 * @param data - the texts.
 * @returns all texts but those of rows as plain JSON; the texts of rows; for each row which of these it has, a hyphen
 *   where the advice chooses the text.
 */
export function packedTexts({ strings, rows, ...common }: ReturnType<typeof textData>) {
  const { undecided, details, actions, neutral, fallbacks, titles, words } = common;
  return {
    common: { undecided, details, actions, neutral, fallbacks, titles, words },
    strings,
    rows: packRows(rows),
  };
}

/** Texts are numbered by their first row, so that one which no row before has is always the next: nothing stands for it. */
function packRows(rows: readonly (readonly number[])[]): string[] {
  let next = 0;
  return rows.map((row) => {
    const positions = row.map((position) => {
      if (position < 0) return "-";
      if (position < next) return position.toString(36);
      next += 1;
      return "";
    });
    return positions.join(" ");
  });
}

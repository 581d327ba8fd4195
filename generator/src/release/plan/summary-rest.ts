import { entrySubject, type Finding } from "../../compare/finding.ts";
import type { RuleId } from "../../compare/rules.ts";
import { markdownCode } from "../../emit/encode.ts";
import { shown } from "./summary-words.ts";

/** Most texts that are shown in old and new wording; the rest is counted. */
const MOST_TEXTS = 10;

/** Texts that people read. */
const TEXTS: readonly RuleId[] = ["text.changed", "bundle.text-changed"];

/**
 * Shows texts as they were and as they are.
 *
 * @param items - findings of the last group.
 * @returns one item per text, and the number of the others.
 */
export function textLines(items: readonly Finding[]): string[] {
  const texts = items.filter(({ rule }) => TEXTS.includes(rule));
  const lines = texts.map(({ entry, subject, old, new: now }) => {
    const what = entry ? subject.slice(entrySubject(entry).length + 1) : subject;
    const of = entry ? `${markdownCode(entry.code)} ${markdownCode(entry.name)}, ` : "";
    return `- ${of}${markdownCode(what)}: ${shown(old)} → ${shown(now)}`;
  });
  const rest = lines.length - MOST_TEXTS;
  return rest > 0 ? [...lines.slice(0, MOST_TEXTS), `- ${counted(rest, "text", "texts")} more reworded`] : lines;
}

/** How each kind of difference without effect is counted. */
const COUNTED: Partial<Record<RuleId, readonly [one: string, many: string]>> = {
  "source.changed": ["row moved or has another source", "rows moved or have other sources"],
  "message.changed": [
    "code is matched by other wordings, with the same answers",
    "codes are matched by other wordings, with the same answers",
  ],
  "variation.rewritten": [
    "code is written differently, with the same answers",
    "codes are written differently, with the same answers",
  ],
  "entry.condition-changed": [
    "variant is told by other fields, as far as the answers above say",
    "variants are told by other fields, as far as the answers above say",
  ],
  "entry.services-changed": [
    "variant is sent by other services, as far as the answers above say",
    "variants are sent by other services, as far as the answers above say",
  ],
  "entry.dates-changed": ["code has other dates", "codes have other dates"],
  "vector.changed": ["list of cases changed", "lists of cases changed"],
  "entry.confidence-raised": ["code is better documented", "codes are better documented"],
  "reason.reworded": ["reason reworded", "reasons reworded"],
  "title.changed": ["title reworded", "titles reworded"],
  "bundle.variation-changed": [
    "text came or went beside the one of its code",
    "texts came or went beside the one of their code",
  ],
  "schema.reworded": ["description in a schema reworded", "descriptions in schemas reworded"],
  "comment.changed": ["comment reworded", "comments reworded"],
  "language.changed": ["package of another language changed", "packages of other languages changed"],
  "package.changed": ["field of package.json changed", "fields of package.json changed"],
  "code.changed": ["file of compiled code changed", "files of compiled code changed"],
  "file.changed": ["other file changed", "other files changed"],
};

/**
 * Folds what has no effect on a program into its number.
 *
 * @param items - findings of the last group.
 * @returns one item per kind.
 */
export function foldedLines(items: readonly Finding[]): string[] {
  const byRule = Map.groupBy(
    items.filter(({ rule }) => !TEXTS.includes(rule)),
    ({ rule }) => rule,
  );
  return [...byRule].map(([rule, same]) => {
    const [one, many] = COUNTED[rule] ?? ["other change", "other changes"];
    return `- ${counted(new Set(same.map(({ subject }) => subject)).size, one, many)}`;
  });
}

const counted = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

import type { Locale } from "../../../catalog/locales.ts";
import type { Model } from "../../../catalog/model.ts";
import { ACTORS, DISCLOSURES, OUTCOMES, RETRIES, SCOPES } from "../../../runtime/vocabulary.ts";
import { catalogData } from "../catalog-data.ts";
import { dataDigest } from "../digest.ts";
import { textData } from "../text-data.ts";
import { HEADER } from "./comment.ts";
import { expressionOf, textMethod } from "./constant.ts";
import { javaString } from "./encode.ts";
import type { JavaNames } from "./names.ts";

// The data as JSON in constants of classes: nothing has to be found and opened when it is read. Each space is read when
// it is asked for, and what stands often stands in lists without names.

type CatalogData = ReturnType<typeof catalogData>;
type SpaceData = CatalogData["spaces"][number];
type AdviceData = CatalogData["advices"][number];
type EntryData = SpaceData["entries"][number];

/** Bits of what a meaning says besides its advice; `Meaning.java` reads them. */
const BITS = { part: 1, attempt: 2, reference: 4, reuse: 8, absent: 16 } as const;

/**
 * The class that holds the data of a provider.
 *
 * @param model - the resolved provider.
 * @param version - version of the package.
 * @param names - names of the package.
 * @returns its source.
 */
export function writeCatalogData(model: Model, version: string, { root }: JavaNames): string {
  const data = catalogData(model);
  const { claims, clash, reservedness: _, precedence: __, plain: ___, ...procedure } = data.procedure;
  const { vocabulary, spaces, advices, procedure: ____, ...rest } = data;
  const head = { ...rest, advices: advices.map(packAdvice), spaces: spaces.map(packSpace), claims, clash };
  return `${HEADER}package ${root};

/** The data of the provider, as JSON. */
final class CatalogData {
  // No constants: those would stand in the classes of whoever was compiled with an earlier version.
  static final String VERSION = String.valueOf(${javaString(version)});
  static final String DATA_DIGEST = String.valueOf(${javaString(dataDigest(model))});

  static final String[] NETWORKS = {${vocabulary.networks.map(javaString).join(", ")}};

  private CatalogData() {}

${textMethod("static String head()", jsonLines(head))}
${textMethod("static String procedure()", jsonLines(procedure))}
  static String space(int position) {
    switch (position) {
${spaces.map((space, index) => spaceCase(space, index)).join("")}      default:
        throw new IllegalArgumentException();
    }
  }
}
`;
}

function spaceCase(space: SpaceData, index: number): string {
  const lines = jsonLines({
    ...("services" in space && space.services && { services: space.services }),
    entries: space.entries.map(packEntry),
  });
  return `      case ${index}:\n        return ${expressionOf(lines, "            ")};\n`;
}

function packAdvice({ scope, outcome, retry, actor, reason, disclosure, ends, part, absent, reuse }: AdviceData) {
  const bits = (part ? BITS.part : 0) | (ends ? BITS[ends] : 0) | (reuse ? BITS.reuse : 0) | (absent ? BITS.absent : 0);
  return [
    SCOPES.indexOf(scope),
    OUTCOMES.indexOf(outcome),
    RETRIES.indexOf(retry),
    ACTORS.indexOf(actor),
    DISCLOSURES.indexOf(disclosure),
    reason,
    ...(bits > 0 ? [bits] : []),
  ];
}

function packSpace(space: SpaceData) {
  const { entries: _, ...head } = space;
  if (!("segments" in head)) return head;
  const { services: __, segments, ...own } = head;
  return { ...own, segments: segments?.map(({ name, start, end }) => [name, start, end]) };
}

function packEntry(entry: EntryData) {
  const { name, code, advice, row, exceptions, ...more } = entry;
  const variations = exceptions?.map(({ advice, row, kinds, services }) => [advice, row, kinds ?? [], services ?? []]);
  const rest = { ...more, ...(variations && { exceptions: variations }) };
  return [name, code === name ? null : code, advice, row, ...(Object.keys(rest).length > 0 ? [rest] : [])];
}

/**
 * The class that holds the texts of a language.
 *
 * @param model - the resolved provider.
 * @param locale - the language.
 * @param name - name of its package.
 * @returns its source.
 */
export function writeTextData(model: Model, locale: Locale, name: string): string {
  const { rows, unsent: _, ...texts } = textData(model, locale);
  return `${HEADER}package ${name};

/** The texts, as JSON. */
final class TextData {
  private TextData() {}

${textMethod("static String json()", jsonLines({ ...texts, rows: rows.flat() }))}}
`;
}

/** JSON of an object, with a line for each of its fields, and for each item of the lists and objects in them. */
function jsonLines(data: object): string[] {
  const lines = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value], index) => fieldLines(`${index > 0 ? "," : "{"}${JSON.stringify(name)}:`, value));
  return lines.length === 0 ? ["{}"] : [...lines, "}"];
}

function fieldLines(head: string, value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [head + JSON.stringify(value)];
  if (Array.isArray(value) && value.every((item) => typeof item === "number")) return [head, ...numberLines(value)];
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const items = Object.entries(value).map(([name, item]) =>
    Array.isArray(value) ? JSON.stringify(item) : `${JSON.stringify(name)}:${JSON.stringify(item)}`,
  );
  return [`${head}${open}`, ...items.map((item, index) => (index > 0 ? `,${item}` : item)), close];
}

/** Many numbers stand on a line. */
function numberLines(numbers: readonly number[]): string[] {
  const most = 40;
  const lines = Array.from({ length: Math.ceil(numbers.length / most) }, (_, index) =>
    numbers.slice(index * most, (index + 1) * most).join(","),
  );
  return ["[", ...lines.map((line, index) => (index > 0 ? `,${line}` : line)), "]"];
}

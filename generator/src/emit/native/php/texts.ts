import type { Locale } from "../../../catalog/locales.ts";
import type { Model } from "../../../catalog/model.ts";
import { oncePer } from "../once-per.ts";
import { shorten } from "../phrases.ts";
import { textData } from "../text-data.ts";
import { dataFile, type PhpData, phpLines, phpValue } from "./source.ts";

/** How many texts a row has. */
const COLUMNS = 4;

/** A value for the next text. */
type Write = (text: string) => PhpData;

/**
 * The file with the texts of a language.
 *
 * @param model - the resolved provider.
 * @param locale - the language.
 * @returns its text: each text stands in the row that has it first, others name that row; letters of other alphabets
 *   stand for what is often in them.
 */
export const textsFile = oncePer(makeTextsFile);

function makeTextsFile(model: Model, locale: Locale): string {
  const data = textData(model, locale);
  const texts: string[] = [];
  write(data, (text) => {
    texts.push(text);
    return null;
  });
  const { own, pairs, parts } = shorten(texts);
  let next = 0;
  const { rows, ...others } = write(data, () => parts[next++] ?? "");
  const lines = rows.map((row) => `${phpValue(row)},\n`).join("");
  const rest = phpLines({ own, pairs, ...others }).slice("[\n".length, -"\n]".length);
  return dataFile(`[\n'rows'=>[\n${lines}],\n${rest}\n]`);
}

/** The data as PHP reads it, with what is made of each text in its place. */
function write({ strings, rows, ...data }: ReturnType<typeof textData>, text: Write) {
  const first = Array.from({ length: COLUMNS }, () => new Map<number, number>());
  const itemOf = (position: number, column: number, row: number): PhpData => {
    if (position < 0) return null;
    const known = first[column]?.get(position);
    if (known !== undefined) return known;
    first[column]?.set(position, row);
    return text(strings[position] ?? "");
  };
  const each = (named: Readonly<Record<string, string>>): PhpData =>
    Object.fromEntries(Object.entries(named).map(([name, one]) => [name, text(one)]));
  return {
    rows: rows.map((positions, row) => {
      const items = positions.map((position, column) => itemOf(position, column, row));
      while (items.at(-1) === null && positions[items.length - 1] === -1) items.pop();
      return items;
    }),
    titles: each(data.titles),
    words: each(data.words),
    details: each(data.details),
    actions: each(data.actions),
    neutral: data.neutral.map(text),
    undecided: data.undecided,
    unsent: data.unsent,
    fallbacks: data.fallbacks,
  };
}

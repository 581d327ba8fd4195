import { answerTo } from "./answer.ts";
import { arrivalsOf } from "./arriving.ts";
import { authored } from "./authored/index.ts";
import { casesOf } from "./cases.ts";
import type { Codes } from "./codes.ts";
import { generated } from "./generated.ts";
import type { Library } from "./library.ts";
import { amounts, lookups, parts } from "./lookups.ts";
import { attempts, orders, payments, toldBy } from "./payments.ts";
import { type Asked, distinct, type Vector } from "./vector.ts";

/** How many lines there are to be about, how many of them with bodies that are generated, and at least. */
const LINES = 1_200;
const GENERATED = 500;
const LEAST = 200;

/**
 * What a runtime is asked about a provider.
 *
 * @param codes - `codes.json` of the provider.
 * @param library - its package; it says which of many bodies and histories differ.
 * @returns the questions, each with an id of its own, the same each time.
 */
export function questionsOf(codes: Codes, library: Library): Asked[] {
  const arrivals = arrivalsOf(codes, library);
  const seed = [...codes.provider].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7);
  const cases = casesOf(codes);
  const written = distinct([...cases, ...authored(arrivals, AUTHORED)]);
  const codesAlone = [...parts(codes), ...amounts()];
  const left = LINES - OTHERS - written.length - lookups(arrivals, library, written).length;
  const most = Math.min(GENERATED, Math.max(left, LEAST));
  const bodies = distinct([...written, ...generated(arrivals, library, seed, written, most)]);
  const histories = payments(library, toldBy(library, bodies), codes.procedure.states, seed, 48);
  return unique([
    ...bodies,
    ...distinct([
      ...lookups(arrivals, library, bodies),
      ...codesAlone,
      ...histories,
      ...orders(library, histories, seed),
      ...attempts(library, bodies),
    ]),
  ]);
}

/** About how many lines are about neither bodies nor the entries of codes. */
const OTHERS = 220;

/** Bodies by rules, at most. */
const AUTHORED = 300;

/** Two cases of a name, of two pages, keep their names and get a number. */
function unique(asked: readonly Asked[]): Asked[] {
  const known = new Map<string, number>();
  return asked.map((one) => {
    const count = (known.get(one.id) ?? 0) + 1;
    known.set(one.id, count);
    return count === 1 ? one : { ...one, id: `${one.id} (${count})` };
  });
}

/**
 * The test vectors of a provider.
 *
 * @param codes - its `codes.json`.
 * @param library - its package.
 * @returns the vectors.
 */
export function vectorsOf(codes: Codes, library: Library): Vector[] {
  const all = questionsOf(codes, library)
    .map((question) => ({ ...question, want: answerTo(library, question) }))
    .filter((vector) => !HALVES.test(JSON.stringify(vector)));
  // Lines that say much the same stand together, so that the file can be packed well.
  const keys = new Map(all.map((vector) => [vector, subjectOf(vector)]));
  return all.toSorted((a, b) => compare(keys.get(a) as string, keys.get(b) as string));
}

/** Half of a character, as JSON writes it: many languages cannot read it. */
const HALVES = /\\ud[89a-f]/;

interface Subject {
  readonly space?: string;
  readonly name?: string;
  readonly by?: Subject;
}

function subjectOf({ call, want }: Vector): string {
  const { result, entries, messages } = Object(want) as {
    readonly result?: Subject;
    readonly entries?: readonly Subject[];
    readonly messages?: object;
  };
  const subject = result?.by ?? result ?? entries?.[0];
  const isAboutCodes = call === "decode" || call === "lookup";
  return [isAboutCodes ? "" : call, subject?.space, subject?.name, JSON.stringify(messages)].join(" ");
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

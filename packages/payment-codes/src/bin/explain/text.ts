// Generated from the catalog; do not edit.
import { bold, clean, type Terminal, wrap } from "../terminal.js";
import { fill } from "../told/fill.js";
import type { SentenceWords } from "../told/words.js";
import { grouped } from "../values.js";
import type { Answer, BodyReading, Earlier } from "./answer.js";
import type { Labels } from "./labels.js";
import type { Meaning, Says } from "./meaning.js";
import type { Question } from "./question.js";

/**
 * Writes an answer for people.
 *
 * @param answer - the answer.
 * @param labels - the words around its texts, in its language.
 * @param words - what is said about advice, in its language.
 * @param terminal - where it is read.
 * @returns lines, with a line break at the end.
 */
export function answerText(answer: Answer, labels: Labels, words: SentenceWords, terminal: Terminal): string {
  const groups = [...grouped(answer.meanings, sameText).values()];
  const blocks = [
    ...groups.map((group) => meaningLines(group, labels, terminal)),
    ...answer.earlier.map((earlier) => earlierLines(earlier, labels, terminal)),
    ...(answer.meanings.length === 0 ? [unknownLines(answer, labels, words, terminal)] : []),
    ...(answer.meanings.length > 0 ? [endLines(answer, labels, terminal)] : []),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** Providers that say the same with one code share a block. */
function sameText(meaning: Meaning): string {
  const { provider: _, space: __, spaceTitle: ___, sources: ____, page: _____, ...rest } = meaning;
  const { documented: ______, confidence: _______, serviceTitle: ________, says, ...same } = rest;
  // Whom to ask names the provider.
  return JSON.stringify({ ...same, says: { ...says, ask: [] } });
}

/**
 * Names the code of a meaning and whose it is.
 *
 * @param meaning - the meaning.
 * @returns such as `doku snap 4034314 INSUFFICIENT_FUNDS`.
 */
export function placeOf({ provider, space, network }: Meaning): string {
  return [provider, space, network].filter(Boolean).join(" ");
}

function meaningLines(group: readonly Meaning[], labels: Labels, terminal: Terminal): string[] {
  const [meaning] = group as readonly [Meaning];
  const head = `${meaning.code} ${meaning.name}`;
  const places = [...new Set(group.map(placeOf))].join(" · ");
  const row = rowWriter(terminal);
  return [
    `${bold(terminal, clean(head))}  ${clean(places)}`,
    bold(terminal, meaning.title),
    ...wrap(meaning.detail, terminal.width),
    ...adviceRows(meaning, labels).flatMap(([label, said]) => row(label, said)),
    ...askTexts(group).flatMap((said, index) => row(index === 0 ? labels.ask : "", said)),
    ...row(labels.customer, meaning.customer),
    ...row(labels.why, whyText(meaning, labels)),
    ...row("", disclosureText(meaning)),
    ...(meaning.note ? row("", meaning.note) : []),
    ...group.flatMap((item) => sourceRows(item, group.length > 1, labels, row)),
    ...group.flatMap(({ page }) => (page ? row(labels.page, page) : [])),
  ];
}

type Row = (label: string, text: string) => string[];

function rowWriter(terminal: Terminal): Row {
  const indent = 16;
  return (label, text) =>
    wrap(clean(text), terminal.width - indent).map(
      (line, index) => `${(index === 0 ? label : "").padEnd(indent)}${line}`,
    );
}

/** What is said about advice, with the values of the vocabularies. */
interface Advised extends Pick<Meaning, "money" | "outcome" | "scope" | "retry" | "actor" | "step" | "action"> {
  readonly says: Says;
  readonly change?: string;
  readonly reference?: string;
  readonly after?: string;
  readonly reuse?: string;
}

/**
 * The advice, a label and a text each: a sentence, and behind it in brackets what programs read.
 *
 * @param advised - a meaning, or what a body says.
 * @param labels - the words around it.
 * @returns money, sending again, the next step, what to do, and who acts.
 */
export function adviceRows(advised: Advised, labels: Labels): (readonly [string, string])[] {
  const { says, money, outcome, scope, retry, step, change, reference, after, reuse, actor, action } = advised;
  const more = Object.entries({ change, reference, after, reuse }).filter(([, value]) => value !== undefined);
  const steps = [step, ...more.map(([name, value]) => `${name}: ${value}`)];
  return [
    [labels.money, `${says.money} [${money}: ${outcome}, ${scope}]`],
    [labels.again, `${says.retry} [${retry}]`],
    [labels.next, `${says.step} [${steps.join(", ")}]`],
    [labels.action, action],
    [labels.actor, `${says.actor} [${actor}]`],
  ];
}

/**
 * Who may read why.
 *
 * @param meaning - the meaning.
 * @returns the sentence and the value.
 */
export function disclosureText({ says, disclosure }: Meaning): string {
  return `${says.disclosure} [${disclosure}]`;
}

/** Whom to ask: the same for all, or else for each whose it is. */
function askTexts(group: readonly Meaning[]): string[] {
  const texts = grouped(group, ({ says }) => says.ask.join(" "));
  if (texts.size === 1) return [...texts.keys()];
  return [...texts].map(([said, own]) => `${[...new Set(own.map(placeOf))].join(" · ")}: ${said}`);
}

/**
 * Why a code means that, in one line.
 *
 * @param meaning - the meaning.
 * @param labels - the words around it.
 * @returns reason, messages, and what the provider calls it.
 */
export function whyText(meaning: Meaning, labels: Labels): string {
  const { reason, reasonMeaning, messages, documented, confidence, precision } = meaning;
  const quoted = messages.map((message) => JSON.stringify(message)).join(", ");
  return [
    `${reason}: ${reasonMeaning}`,
    precision === "case" && `(${labels.not_listed})`,
    quoted && `${quoted}.`,
    documented && `${labels.documented}: ${JSON.stringify(documented)}.`,
    `[${confidence}]`,
  ]
    .filter(Boolean)
    .join(" ");
}

function sourceRows({ provider, space, sources }: Meaning, isShared: boolean, labels: Labels, row: Row): string[] {
  const [first, ...more] = sources;
  if (first === undefined) return [];
  const place = isShared ? `${provider} ${space}: ` : "";
  const about = [first.line !== undefined && `${labels.line} ${first.line}`, first.date].filter(Boolean).join(", ");
  const rest = more.length > 0 ? ` +${more.length}` : "";
  return row(labels.source, `${place}${first.url}${about && ` (${about})`}${rest}`);
}

function earlierLines(earlier: Earlier, labels: Labels, terminal: Terminal): string[] {
  const { provider, space, code, name, title, outcome, validFrom, validUntil } = earlier;
  const dates = [validFrom && `${labels.since} ${validFrom}`, `${labels.until} ${validUntil}`]
    .filter(Boolean)
    .join(", ");
  return [
    `${bold(terminal, clean(`${code} ${name}`))}  ${provider} ${space}`,
    ...wrap(`${labels.earlier} (${dates}): ${title} (${outcome}).`, terminal.width),
  ];
}

function unknownLines(
  { segments, bodies, advice }: Answer,
  labels: Labels,
  words: SentenceWords,
  terminal: Terminal,
): string[] {
  if (bodies && bodies.length > 0) return bodies.flatMap((body) => openLines(body, labels, terminal));
  const said = wrap(clean(advice?.says ?? ""), terminal.width);
  const read = grouped(segments, (item) => JSON.stringify([item.http, item.service, item.serviceTitle, item.case]));
  return [
    ...said,
    ...[...read.values()].flatMap((group) => {
      const [one] = group as [(typeof group)[0]];
      const places = group.map(({ provider, space }) => `${provider} ${space}`).join(" · ");
      const service = `${one.service} (${one.serviceTitle ?? labels.not_listed})`;
      const parts = fill(words.unlisted.parts, { space: places, http: one.http, service, case: one.case });
      return wrap(clean(parts), terminal.width);
    }),
  ];
}

/** A body that no single entry decides. */
function openLines(body: BodyReading, labels: Labels, terminal: Terminal): string[] {
  const { provider, why, says, text, codes } = body;
  const row = rowWriter(terminal);
  const { title = "", detail = "", action = "", customer = "" } = text ?? {};
  return [
    `${bold(terminal, title)}  ${provider} [${why}]`,
    ...wrap(clean(detail), terminal.width),
    ...codes.map(({ field, space, code }) => `  ${clean(`${field} ${space} ${code}`)}`),
    ...adviceRows({ ...body, action }, labels).flatMap(([label, said]) => row(label, said)),
    ...row(labels.ask, says.ask.join(" ")),
    ...row(labels.customer, customer),
  ];
}

function endLines(answer: Answer, labels: Labels, terminal: Terminal): string[] {
  const { count, meanings } = answer;
  const hidden = count - meanings.length;
  return [
    ...answer.questions.flatMap((question) => wrap(clean(questionText(question, labels)), terminal.width)),
    bold(terminal, `${count} ${count === 1 ? labels.one : labels.several}`),
    ...(hidden > 0 ? [`${hidden} ${labels.more}`] : []),
  ];
}

/**
 * A question in one line.
 *
 * @param question - the question.
 * @param labels - the words around it.
 * @returns the question, its possible answers, and the option that answers it.
 */
export function questionText({ about, values, option }: Question, labels: Labels): string {
  const most = 12;
  const shown = values.slice(0, most).map((value) => (about === "message" ? JSON.stringify(value) : value));
  const more = values.length > most ? ", …" : "";
  return `${labels[`which_${about}`]} ${shown.join(", ")}${more}${option ? ` (${option})` : ""}`;
}

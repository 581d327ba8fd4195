// Generated from the catalog; do not edit.
import { clean } from "../terminal.js";
import type { Answer } from "./answer.js";
import type { Labels } from "./labels.js";
import type { Meaning } from "./meaning.js";
import { adviceRows, disclosureText, placeOf, questionText, whyText } from "./text.js";

/**
 * Writes an answer as Markdown.
 *
 * @param answer - the answer.
 * @param labels - the words around its texts, in its language.
 * @returns Markdown, with a line break at the end.
 */
export function answerMarkdown(answer: Answer, labels: Labels): string {
  const parts = [
    ...answer.meanings.map((meaning) => meaningPart(meaning, labels)),
    ...answer.earlier.map(
      ({ provider, space, code, name, title, outcome, validFrom, validUntil }) =>
        `## ${text(`${code} ${name}`)} (${text(`${provider} ${space}`)})\n\n` +
        `${labels.earlier}: ${text(title)} (${outcome}), ${validFrom ? `${labels.since} ${validFrom}, ` : ""}${labels.until} ${validUntil}.`,
    ),
    ...(answer.meanings.length === 0 ? unknownParts(answer, labels) : []),
    ...answer.questions.map((question) => `- ${text(questionText(question, labels))}`),
    ...(answer.meanings.length > 0 ? [`${answer.count} ${answer.count === 1 ? labels.one : labels.several}`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function meaningPart(meaning: Meaning, labels: Labels): string {
  const rows: (readonly [string, string])[] = [
    ...adviceRows(meaning, labels),
    [labels.ask, meaning.says.ask.join(" ")],
    [labels.customer, meaning.customer],
    [labels.why, `${whyText(meaning, labels)} ${disclosureText(meaning)}`],
    ...(meaning.note ? [["", meaning.note] as const] : []),
    ...meaning.sources.map(
      ({ url, line, date }) =>
        [labels.source, [url, line && `${labels.line} ${line}`, date].filter(Boolean).join(", ")] as const,
    ),
    ...(meaning.page ? [[labels.page, meaning.page] as const] : []),
  ];
  const head = `## ${text(`${meaning.code} ${meaning.name}`)} (${text(placeOf(meaning))})`;
  return [head, `**${text(meaning.title)}** ${text(meaning.detail)}`, listOf(rows)].join("\n\n");
}

/** What no single entry decides. */
function unknownParts({ bodies = [], advice }: Answer, labels: Labels): string[] {
  if (bodies.length === 0) return [text(advice?.says ?? "")];
  return bodies.map((body) => {
    const { title = "", detail = "", action = "", customer = "" } = body.text ?? {};
    const rows = [
      ...adviceRows({ ...body, action }, labels),
      [labels.ask, body.says.ask.join(" ")] as const,
      [labels.customer, customer] as const,
    ];
    return [`## ${text(title)} (${body.provider})`, text(detail), listOf(rows)].join("\n\n");
  });
}

function listOf(rows: readonly (readonly [string, string])[]): string {
  return rows
    .map(([label, value]) => (label === "" ? `  ${text(value)}` : `- **${label}:** ${text(value)}`))
    .join("\n");
}

/** Plain text: nothing in it is markup. */
function text(value: string): string {
  return clean(value).replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}

// The pages as Markdown, for readers that are programs.

import { sentencesOf } from "../../../generator/src/command-line/told/sentences.ts";
import { namedFor } from "../data/named.ts";
import { type CodePage, factsOf, type Meaning, type Provider, type SpaceOfSite } from "../data/site.ts";
import { absolute, pathOf } from "../layout/address.ts";
import { conditionText } from "../wording/condition.ts";
import { codesText, fill, wordOf } from "../wording/text.ts";
import { wordsOf } from "../wording/words.ts";

/**
 * Writes text so that Markdown shows it as it is.
 *
 * @param text - the text.
 * @returns one line without markup.
 */
export function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}

/** Code in Markdown, whatever quotation marks are in it. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `\`${line}\``;
}

/**
 * A code in Markdown.
 *
 * @param page - its page.
 * @param locale - language.
 * @returns what the page says.
 */
export function codeMarkdown(page: CodePage, locale: string): string {
  const { provider, space, code, kind, service, pattern } = page;
  const words = wordsOf(locale);
  const { ui } = words;
  const { meanings, earlier, cases } = factsOf(page);
  const [only, ...more] = meanings;
  const title = more.length > 0 ? fill(ui.meanings, { count: meanings.length }) : only?.texts.get(locale)?.title;
  const lines = [
    `# ${quoted(code)} ${escaped(title ?? ui.withdrawnTitle)}`,
    `${escaped(provider.name)}, ${escaped(space.title)}. ${absolute(`${locale}/${pathOf(page)}`)}`,
    kind === "pattern" ? fill(ui.isPattern, { open: quoted(space.open ?? "") }) : "",
    kind === "full" && service
      ? fill(ui.patternOf, { service: `${service.code} ${escaped(service.title)}`, pattern: quoted(pattern ?? "") })
      : "",
    meanings.length === 0 ? fill(words.unlisted.code, { query: quoted(code) }) : "",
    meanings.length > 1 ? ui.meaningsLead : "",
    ...meanings.flatMap((meaning) => meaningLines(page, meaning, locale, meanings.length > 1)),
    ...(cases.length > 0 ? [`## ${kind === "full" ? ui.byKind : ui.byService}`, caseTable(page, locale)] : []),
    ...(earlier.length > 0 ? [`## ${ui.earlier}`, ui.earlierLead] : []),
    ...earlier.map(({ found, entry }) => {
      const period = found.validFrom
        ? fill(ui.fromTo, { since: found.validFrom, until: found.validUntil })
        : fill(ui.until, { until: found.validUntil });
      return `- ${period}: ${escaped(entry?.text[locale]?.title ?? found.name)} (${outcomeOf(found, locale)})`;
    }),
  ];
  return `${lines.filter(Boolean).join("\n\n")}\n`;
}

function outcomeOf({ outcome, scope }: { outcome: string; scope: string }, locale: string): string {
  const { outcomes, scopes } = wordsOf(locale);
  return `${wordOf(outcomes, outcome)} · ${wordOf(scopes, scope)}`;
}

function meaningLines(page: CodePage, { found, entry, texts }: Meaning, locale: string, several: boolean): string[] {
  const { provider, space } = page;
  const words = wordsOf(locale);
  const { ui } = words;
  const own = texts.get(locale);
  const says = sentencesOf(found, words, namedFor(provider, space, found.service));
  const holds = (entry?.with ?? []).map((item) => conditionText(item, words));
  const rows: [string, string][] = [
    [ui.outcome, `**${outcomeOf(found, locale)}**`],
    ...(found.network ? [[ui.network, found.network] as [string, string]] : []),
    ...(holds.length > 0 ? [[ui.holdsWith, escaped(holds.join(`, ${ui.and} `))] as [string, string]] : []),
    [ui.moneyMoved, escaped(says.money)],
    [ui.mayRetry, escaped(says.retry)],
    [ui.whomToAsk, escaped(says.ask.join(" "))],
    [ui.whatToDo, escaped(own?.action ?? "")],
    [ui.actor, escaped(says.actor)],
    ...[...texts].map(
      ([language, { customer }]) => [`${ui.customerReads} (${language})`, escaped(customer)] as [string, string],
    ),
    [ui.disclosure, escaped(says.disclosure)],
    ...(entry?.messages.length ? [[ui.messages, entry.messages.map(quoted).join(", ")] as [string, string]] : []),
    ...(entry?.documented ? [[ui.documentedLabel, escaped(entry.documented)] as [string, string]] : []),
    ...(entry?.deprecated ? [[ui.validity, `${ui.deprecated} ${escaped(entry.deprecated)}`] as [string, string]] : []),
    ...(entry?.validFrom ? [[ui.validity, fill(ui.since, { since: entry.validFrom })] as [string, string]] : []),
    ...(entry?.note ? [[ui.note, escaped(entry.note)] as [string, string]] : []),
    [ui.reason, quoted(found.reason)],
  ];
  return [
    several ? `## ${escaped(own?.title ?? found.name)}` : "",
    escaped(own?.detail ?? ""),
    rows.map(([name, text]) => `- ${name}: ${text}`).join("\n"),
  ];
}

function caseTable(page: CodePage, locale: string): string {
  const words = wordsOf(locale);
  const { ui } = words;
  const rows = factsOf(page).cases.map(({ services, kind, meaning: { found, texts } }) => {
    const of = kind !== undefined ? wordOf(words.kinds, kind) : services.map(({ code }) => code).join(" ");
    return `| ${of} | ${escaped(texts.get(locale)?.title ?? "")} | ${outcomeOf(found, locale)} | ${found.retry} |`;
  });
  return [`| ${ui.services} | ${ui.title} | ${ui.outcome} | ${ui.retry} |`, "|---|---|---|---|", ...rows].join("\n");
}

/**
 * A space in Markdown.
 *
 * @param provider - its provider.
 * @param space - the space.
 * @param locale - language.
 * @returns a table of its codes.
 */
export function spaceMarkdown(provider: Provider, space: SpaceOfSite, locale: string): string {
  const { ui } = wordsOf(locale);
  const rows = space.listed.flatMap((page) =>
    factsOf(page).meanings.map(
      ({ found, texts }) =>
        `| [${quoted(page.code)}](${absolute(`${locale}/${pathOf(page)}`)}) | ${escaped(texts.get(locale)?.title ?? "")} | ${outcomeOf(found, locale)} | ${found.retry} |`,
    ),
  );
  return [
    `# ${escaped(provider.name)}: ${escaped(space.title)}`,
    "",
    `| ${ui.code} | ${ui.title} | ${ui.outcome} | ${ui.retry} |`,
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/**
 * A provider in Markdown.
 *
 * @param provider - the provider.
 * @param locale - language.
 * @returns its spaces and the pages that were read.
 */
export function providerMarkdown(provider: Provider, locale: string): string {
  const { ui } = wordsOf(locale);
  const spaces = provider.spaces.map(
    ({ id, title, listed }) =>
      `- [${escaped(title)}](${absolute(`${locale}/${provider.id}/${id}/`)}): ${codesText(listed.length, ui)}`,
  );
  const docs = provider.codes.docs.map(
    ({ title, url, date }) => `- [${escaped(title)}](${url}): ${date === "undated" ? ui.undated : date}`,
  );
  return [
    `# ${escaped(provider.name)}`,
    "",
    `## ${ui.spaces}`,
    "",
    ...spaces,
    "",
    `## ${ui.docs}`,
    "",
    ...docs,
    "",
  ].join("\n");
}

import { fieldsOf } from "../catalog/conditions.ts";
import { inLocale, type Locale } from "../catalog/locales.ts";
import type { Answer, DocumentedCheck, Entry, Model, Space } from "../catalog/model.ts";
import { answerOf } from "../runtime/answer.ts";
import { answersOf, packAnswers, paramsOf } from "./answers.ts";
import { attemptsOf } from "./attempts.ts";
import { commentText, markdownCode, markdownText, stringLiteral } from "./encode.ts";
import { whenHeld } from "./entry-comment.ts";
import { exampleSpaces } from "./examples.ts";
import { languageName, otherLocale } from "./languages.ts";
import { listText } from "./list-text.ts";
import { typeName } from "./names.ts";
import { isPlainImport, MAIN_MODULE, moduleName, type Output } from "./output.ts";
import { readmeExamples, snippetJson } from "./readme-examples.ts";
import { readmeHandler } from "./readme-handler.ts";
import { compileTemplate } from "./template.ts";
import { byName, everyName, namesakes } from "./typescript/spaces.ts";

/**
 * Renders the README of a package.
 *
 * @param model - the resolved provider.
 * @param outputs - all files of the package.
 * @returns Markdown.
 */
export async function renderReadme(model: Model, outputs: readonly Output[]): Promise<string> {
  compiled ??= compileTemplate("package-readme.md.hbs");
  const render = await compiled;
  return render({ ...(await readmeData(model)), imports: importsOf(model.packageName, outputs) });
}

let compiled: Promise<HandlebarsTemplateDelegate> | undefined;

async function readmeData(model: Model) {
  const { space, name } = model.example;
  const exampleSpace = model.spaces.find(({ id }) => id === space);
  const composite = model.spaces.find(({ kind }) => kind === "composite");
  const exampleEntry = exampleSpace?.entries.find((entry) => entry.name === name);
  const exampleCode =
    Object.values(model.provider.data.example.body).find(
      (value) => composite && value.length === composite.length.max,
    ) ?? "";
  // Only an example from the composite space can show how its codes are put together.
  const exampleService = composite?.services.find(
    ({ code }) => exampleEntry?.pattern?.replace(composite.open, code) === exampleCode,
  );
  return {
    package: model.packageName,
    name: markdownText(model.name),
    plainName: commentText(model.name),
    summary: markdownText(model.summary),
    languages: markdownText(listText(model.locales.map((locale) => languageName(model, locale)))),
    locale: stringLiteral(otherLocale(model)),
    identifier: model.identifier,
    space: stringLiteral(space),
    member: name,
    examples: readmeExamples(model),
    handler: await readmeHandler(model),
    composite:
      composite && exampleService
        ? {
            space: stringLiteral(composite.id),
            enum: typeName(model.identifier, composite.id),
            service: exampleService.name,
            code: exampleCode,
            case: exampleEntry?.case ?? "",
          }
        : null,
    families: familiesOf(model),
    bodies: bodiesOf(model),
    respond: respondOf(model),
    leavesOpen: model.leavesOpen.map((text) => markdownText(inLocale(text, model.defaultLocale))),
    switch: switchOf(model),
    checks: checksOf(model),
    idempotency: model.idempotency.map(({ reference, meaning }) => ({
      reference: reference.map(markdownCode).join(", "),
      meaning: markdownText(inLocale(meaning, model.defaultLocale)),
    })),
    attempts: attemptsOf(model).map(({ network, limits, never, advice }) => ({
      network,
      most: limits.map(({ most, days }) => `${most} in ${days === 1 ? "24 hours" : `${days} days`}`).join(", "),
      never: never.map(markdownCode).join(", "),
      advice: advice.map(markdownCode).join(", "),
    })),
    docs: model.docs.map(({ title, url, date }) => ({ title: markdownText(title), url, date: markdownText(date) })),
    rows: model.rows > 0 ? model.rows : null,
    spaces: model.spaces.map((item) => spaceData(item, model.defaultLocale)),
    license: markdownText(model.project.license),
  };
}

/** What can be imported: one row per kind of file. */
function importsOf(packageName: string, outputs: readonly Output[]) {
  const named = outputs.filter(({ use, about }) => about && (use === "module" || isPlainImport(use)));
  return [...Map.groupBy(named, ({ about }) => about)].map(([about, group]) => ({
    paths: importNames(packageName, group),
    about,
  }));
}

/** Shown one by one as long as they are few. */
const FEW = 3;

function importNames(packageName: string, group: readonly Output[]): string {
  const [first = "", ...others] = group.map(({ path, use }) => (isPlainImport(use) ? path : moduleName(path)));
  const full = first === MAIN_MODULE ? packageName : `${packageName}/${first}`;
  if (others.length < FEW) return [full, ...others.map((path) => `…/${path}`)].map(markdownCode).join(", ");
  const all = [first, ...others].map((path) => path.split("/"));
  const [before, after] = [inCommon(all), inCommon(all.map((names) => names.toReversed())).reverse()];
  return markdownCode([packageName, ...before, "…", ...after].join("/"));
}

/** The names with which all paths begin. */
function inCommon(paths: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = paths;
  const end = first.findIndex((name, index) => others.some((path) => path[index] !== name));
  return first.slice(0, end);
}

/** Entry points that know some of the spaces; null where there are none. */
function familiesOf({ defaultLocale, families, packageName }: Model) {
  const [first] = families;
  if (first === undefined) return null;
  return {
    example: `${packageName}/${first.id}`,
    locale: defaultLocale,
    all: families.map(({ id, title, spaces }) => ({
      path: markdownCode(`${packageName}/${id}`),
      title: markdownText(title),
      spaces: spaces.map(markdownCode).join(", "),
    })),
  };
}

/** Kinds of bodies that say what they are and where they are documented. */
function bodiesOf({ envelopes }: Model) {
  return envelopes.flatMap(({ title, sources, requires, codes }) => {
    if (title === undefined) return [];
    const fields = requires ?? [...new Set(codes.flatMap(({ field, when }) => field ?? when?.flatMap(fieldsOf) ?? []))];
    return [
      {
        title: markdownText(title),
        has: fields.map(markdownCode).join(requires ? " and " : ", "),
        sources: (sources ?? []).map((url, index) => `[${index + 1}](${url})`).join(" "),
      },
    ];
  });
}

/** What a merchant answers, with an example that has a parameter and a state where there is one. */
function respondOf(model: Model) {
  const answers = answersOf(model);
  const all = (answers?.services ?? []).flatMap(({ service, title, field, answers }) =>
    answers.map((answer) => ({ service, title, field, answer, params: paramsOf(answer) })),
  );
  const [shown] = [...all].sort((a, b) => rank(b) - rank(a));
  if (answers === null || shown === undefined) return null;
  const { service, answer, params } = shown;
  const given = Object.fromEntries(params.map((name) => [name, model.taxonomy.params[name]?.example ?? name]));
  const result = answerOf(packAnswers(answers), service, answer.name, given);
  return {
    call: [service, answer.name].map(stringLiteral).join(", ") + (params.length > 0 ? `, ${snippetJson(given)}` : ""),
    status: result.httpStatus,
    code: result.code,
    message: result.message,
    longest: answers.longest,
    hasState: all.some(({ answer: { state } }) => state !== null),
    services: answers.services.map(({ service, title, field }) => ({
      code: markdownCode(service),
      title: markdownText(title),
      field: field === null ? "" : markdownCode(field),
    })),
    answers: [
      ...Map.groupBy(all, ({ answer }) => `${answer.name} ${inLocale(answer.meaning, model.defaultLocale)}`).values(),
    ].map((alike) => answerRow(model, alike, answers.services.length)),
  };
}

/** One answer, for all services to which it says the same. */
function answerRow(
  { defaultLocale }: Model,
  alike: readonly { readonly service: string; readonly answer: Answer }[],
  ofServices: number,
) {
  const codes = (list: readonly { readonly service: string }[]) =>
    list.map(({ service }) => markdownCode(service)).join(", ");
  const states = Map.groupBy(alike, ({ answer: { state } }) => state);
  const [first] = alike;
  return {
    name: markdownCode(first?.answer.name ?? ""),
    code: markdownCode(first?.answer.entry.code ?? ""),
    services: alike.length === ofServices ? "all" : codes(alike),
    state: [...states]
      .flatMap(([state, list]) =>
        state === null ? [] : [markdownCode(state) + (states.size > 1 ? ` for ${codes(list)}` : "")],
      )
      .join(", "),
    meaning: first ? markdownText(inLocale(first.answer.meaning, defaultLocale)) : "",
  };
}

/** The more an answer has, the more its example shows. */
function rank({ answer, params }: { readonly answer: Answer; readonly params: readonly string[] }): number {
  return (answer.state === null ? 0 : 2) + (params.length > 0 ? 1 : 0);
}

/** A switch over all names of the smallest space, and names of any space that share a code. */
function switchOf(model: Model) {
  const [space] = exampleSpaces(model).sort((a, b) => byName(a).length - byName(b).length);
  if (space === undefined) return null;
  const byOutcome = Map.groupBy(byName(space), ({ entries: [entry] }) => entry.outcome);
  const shared = model.spaces.flatMap((item) => {
    const [group] = namesakes(byName(item));
    return group ? [{ type: typeName(model.identifier, item.id), names: [group[0], ...group[1]] }] : [];
  })[0];
  return {
    space: stringLiteral(space.id),
    type: `${typeName(model.identifier, space.id)}Name`,
    groups: [...byOutcome].map(([outcome, names]) => ({
      outcome: stringLiteral(outcome),
      names: names.map(({ name }) => stringLiteral(name)),
    })),
    shared: shared ? `${shared.names.map((name) => markdownCode(`${shared.type}.${name}`)).join(", ")}` : null,
  };
}

/** Every documented status check, with the codes it is for. */
function checksOf(model: Model) {
  const rows = new Map<string, { check: DocumentedCheck; codes: string[] }>();
  const add = (check: DocumentedCheck, codes: string) => {
    const key = JSON.stringify(check);
    const row = rows.get(key) ?? { check, codes: [] };
    row.codes.push(codes);
    rows.set(key, row);
  };
  for (const { id, services, check } of model.spaces) {
    for (const { code, status } of services)
      if (status) add(status, `${markdownCode(id)} service ${markdownCode(code)}`);
    if (check) add(check, markdownCode(id));
  }
  return [...rows.values()].map(({ check: { service, call, notBeforeSeconds, validForDays }, codes }) => ({
    codes: codes.join(", "),
    ask: call === null ? `service ${markdownCode(service ?? "")}` : markdownCode(call),
    notBefore: notBeforeSeconds === null ? "" : `${notBeforeSeconds} s`,
    validFor: validForDays === null ? "" : `${validForDays} days`,
  }));
}

function spaceData(space: Space, locale: Locale) {
  return {
    title: markdownText(space.title),
    id: markdownCode(space.id),
    entries: space.entries.length,
    composite: space.kind === "composite",
    networks: space.entries.some(({ network }) => network !== null),
    codes: everyName(space).flatMap(({ entries }) => foldedRows(entries, locale)),
  };
}

/** Rows of a name; codes of single services that say the same stand in one. */
function foldedRows(entries: readonly Entry[], locale: Locale) {
  const rows = entries.map((entry) => ({
    code: markdownCode(entry.code),
    name: markdownCode(entry.name),
    network: entry.network ?? "",
    title: markdownText(whenHeld(entry) + inLocale(entry.text, locale).title),
    scope: markdownCode(entry.scope),
    outcome: markdownCode(entry.outcome),
    retry: markdownCode(entry.retry),
  }));
  if (rows.length === 1) return rows;
  const groups = Map.groupBy(rows, ({ code: _, ...rest }) => JSON.stringify(rest));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, code: [first, ...others].map(({ code }) => code).join(", ") }] : [],
  );
}

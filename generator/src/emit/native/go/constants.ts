import type { Entry, Model, Source, Space } from "../../../catalog/model.ts";
import { meaningLines } from "../../entry-comment.ts";
import { listText } from "../../list-text.ts";
import { reasonsOf } from "../../pack.ts";
import { everyName, type NamedEntries, namesakes } from "../../typescript/spaces.ts";
import { dataDigest } from "../digest.ts";
import { goComment, goString } from "./encode.ts";
import { goName, type Names } from "./names.ts";
import { HEADER } from "./runtime-files.ts";

/** A constant: its name, its value, and what its comment says. */
interface Constant {
  readonly name: string;
  readonly value: string;
  readonly comment: readonly string[];
}

/**
 * Writes what identifies the package, and the constants of spaces and reasons.
 *
 * @param model - the resolved provider.
 * @param version - the version of the package.
 * @param own - the name of the package.
 * @param names - what is given out already; the names of the constants are added.
 * @returns the file `provider.go`.
 */
export function providerText(model: Model, version: string, own: string, names: Names): string {
  const spaces = model.spaces.map(({ id, title }): Constant => {
    const name = names.take(`Space${goName(id)}`);
    return { name, value: id, comment: [`${name}: ${ended(title)}`] };
  });
  const reasons = reasonsOf(model).map((reason): Constant => {
    const name = names.take(`Reason${goName(reason)}`);
    return { name, value: reason, comment: [`${name}: ${ended(model.reasons[reason]?.meaning ?? reason)}`] };
  });
  return [
    `${HEADER}\n\npackage ${own}\n\n`,
    goComment([`Provider is the id of the provider: ${model.name}.`]),
    `const Provider = ${goString(model.id)}\n\n`,
    // Functions, as the value of a constant is part of an API: every release would break it.
    goComment(["Version gives the version of the package."]),
    `func Version() string { return ${goString(version)} }\n\n`,
    goComment([
      "DataDigest identifies the data: the packages of other languages with the same digest answer from the same table, with the same texts.",
    ]),
    `func DataDigest() string { return ${goString(dataDigest(model))} }\n\n`,
    goComment(["Space is a set of codes with one format that stand in the same place of a body. Others may come."]),
    `type Space string\n\n${block("All spaces.", "Space", spaces)}\n`,
    goComment([
      "Reason says why a payment or call ended as it did; one vocabulary for all providers. Others may come.",
    ]),
    `type Reason string\n\n${block("The reasons that results of this package have.", "Reason", reasons)}`,
  ].join("");
}

/**
 * Writes the constants of all codes.
 *
 * @param model - the resolved provider.
 * @param own - the name of the package.
 * @param names - what is given out already; the names of the constants are added.
 * @returns the file `codes.go`.
 */
export function codesText(model: Model, own: string, names: Names): string {
  // Types first: one that comes later renames no constant.
  const types = model.spaces.map((space) => names.take(goName(space.id)));
  const services = model.spaces.map((space, index) =>
    space.kind === "composite" ? names.take(`${types[index]}Service`) : undefined,
  );
  const parts = model.spaces.map((space, index) =>
    spaceText(model, space, { type: types[index] ?? "", service: services[index] }, names),
  );
  return `${HEADER}\n\npackage ${own}\n\n${parts.join("\n")}`;
}

interface Types {
  readonly type: string;
  readonly service: string | undefined;
}

function spaceText(model: Model, space: Space, { type, service }: Types, names: Names): string {
  const pages = new Pages(model);
  const named = everyName(space);
  const others = namesakes(named);
  const codes = named.map((one): Constant => {
    const name = names.take(type + goName(one.name));
    return { name, value: one.value, comment: describe(model, one, name, others.get(one.name) ?? [], pages) };
  });
  const title = `${type} is a code of ${model.name}: ${ended(space.title)} Any other text may come as well.`;
  const open =
    space.kind === "composite"
      ? [`The constants are patterns: ${space.open} stands for the service. Compare them with Pattern.`]
      : [];
  const text = `${goComment([title, ...open, ...pages.paragraphs()])}type ${type} string\n\n`;
  const list = block(`Codes of the space ${space.id}, by name.`, type, codes);
  return service === undefined ? text + list : `${text}${list}\n${servicesText(space, service, names)}`;
}

function servicesText({ title, services }: Space, type: string, names: Names): string {
  const constants = services.map((one): Constant => {
    const name = names.take(type + goName(one.name));
    return { name, value: one.code, comment: [`${name}: ${ended(one.title)} Kind: ${one.kind}.`] };
  });
  const comment = goComment([`${type} is a service that a code can belong to: ${ended(title)}`]);
  return `${comment}type ${type} string\n\n${block("All services.", type, constants)}`;
}

function describe(
  model: Model,
  { entries: [entry] }: NamedEntries,
  name: string,
  others: readonly string[],
  pages: Pages,
): string[] {
  // The title and the detail are one paragraph, so that each begins with a word of the generator.
  const [title = "", ...rest] = meaningLines(model, { ...entry, sources: [] }).filter((line) => line !== "");
  const isMessage = (line: string) => line.startsWith("Message: ");
  const detail = rest.filter((line) => !isMessage(line));
  return [
    `${name}: ${[title, ...detail].join(" ")}`,
    ...rest.filter(isMessage),
    ...adviceOf(entry),
    ...pages.sourceOf(entry.sources),
    ...(others.length === 0 ? [] : [`Same code as ${listText(others)}: compare the name.`]),
    ...deprecation(entry),
  ];
}

function adviceOf({ validUntil, outcome, scope, retry, network }: Entry): string[] {
  if (validUntil !== null) return [];
  return [`Outcome: ${outcome} (${scope}). Retry: ${retry}.${network === null ? "" : ` Network: ${network}.`}`];
}

/** Tools strike through what is deprecated. */
function deprecation({ deprecated, validUntil }: Entry): string[] {
  if (validUntil !== null) return [`Deprecated: an earlier meaning, until ${validUntil}: no response has it any more.`];
  return deprecated === null ? [] : [`Deprecated: ${deprecated}`];
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Numbers the pages that document a space, as their addresses are long and each documents many codes. */
class Pages {
  readonly #numbers = new Map<string, number>();
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  sourceOf([first, ...more]: readonly Source[]): string[] {
    if (first === undefined) return [];
    const page = "doc" in first ? this.#model.docs.find(({ id }) => id === first.doc)?.url : first.url;
    if (page === undefined) return [];
    const number = this.#numbers.get(page) ?? this.#numbers.size + 1;
    this.#numbers.set(page, number);
    const line = "doc" in first ? `, line ${first.line}` : "";
    return [`Source: page ${number}${line}${more.length > 0 ? ` (and ${more.length} more)` : ""}.`];
  }

  paragraphs(): string[] {
    return [...this.#numbers].map(([page, number]) => `Page ${number}: ${page}`);
  }
}

/** Constants of one type. */
function block(comment: string, type: string, constants: readonly Constant[]): string {
  if (constants.length === 0) return "";
  const lines = constants.map(
    ({ name, value, comment }) => `${goComment(comment, "\t")}\t${name} ${type} = ${goString(value)}\n`,
  );
  return `${goComment([comment])}const (\n${lines.join("\n")})\n`;
}

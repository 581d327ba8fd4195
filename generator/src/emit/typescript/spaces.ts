import type { CodeBlockWriter } from "ts-morph";
import { everyEntry } from "../../catalog/every-entry.ts";
import { inLocale, type Locale } from "../../catalog/locales.ts";
import type { Entry, Model, Space } from "../../catalog/model.ts";
import { commentText, stringLiteral } from "../encode.ts";
import { meaningLines } from "../entry-comment.ts";
import { listText } from "../list-text.ts";
import { typeName } from "../names.ts";
import { blockComment, commentAbove, HEADER } from "./comment.ts";
import { type Module, writeFields } from "./write.ts";

/** All entries of a name; comments describe the first one. */
export interface NamedEntries {
  readonly name: string;
  /** Value of the enum member. */
  readonly value: string;
  readonly entries: readonly [Entry, ...Entry[]];
}

/**
 * Groups the entries of a space by name, in the order of their codes.
 *
 * @param space - the space.
 * @returns one group per name.
 */
export function byName({ entries }: Pick<Space, "entries">): NamedEntries[] {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const group = groups.get(entry.name);
    if (!group) groups.set(entry.name, [entry]);
    else if (entry.service === null && group[0].service !== null) group.unshift(entry);
    else group.push(entry);
  }
  return [...groups].map(([name, entries]) => ({ name, value: entries[0].pattern ?? entries[0].code, entries }));
}

/**
 * Groups the entries of a space by name, also those that say what a code meant before.
 *
 * @param space - the space.
 * @returns one group per name.
 */
export function everyName(space: Space): NamedEntries[] {
  return byName({ entries: everyEntry(space) });
}

/**
 * Finds the names that share a code, so that the code alone does not identify the entry.
 *
 * @param names - all names of a space.
 * @returns the other names by name; nothing for a name that alone has its code.
 */
export function namesakes(names: readonly NamedEntries[]): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(names, ({ value }) => value);
  return new Map(
    [...groups.values()]
      .map((group) => group.filter(({ entries: [entry] }) => entry.validUntil === null))
      .filter((group) => group.length > 1)
      .flatMap((group) =>
        group.map(({ name }) => [name, group.map((other) => other.name).filter((other) => other !== name)]),
      ),
  );
}

/**
 * Writes the module of a space: its enums, the interface of each entry, and their union.
 *
 * @param model - the provider.
 * @param space - the space.
 * @returns the module.
 */
export function writeSpace(model: Model, space: Space): Module {
  const type = typeName(model.identifier, space.id);
  return {
    *parts() {
      const names = byName(space);
      const others = namesakes(names);
      yield (writer) => writeHead(writer, space);
      const title = `${space.title} of ${model.name}; the values are the codes as documented.`;
      yield* enumLines(type, title, membersOf(model, everyName(space), others));
      if (space.kind === "composite")
        yield* enumLines(`${type}Service`, `Services that a ${space.title} can belong to.`, servicesOf(space));
      yield (writer) => writeMember(writer, type, space);
      yield* entryMapLines(type, space, names, model.defaultLocale);
      yield (writer) => writeUnion(writer, type, space);
    },
  };
}

function writeHead(writer: CodeBlockWriter, { kind }: Space): void {
  writer.writeLine(HEADER);
  writer.writeLine(`import type { Advice, Traits } from "../runtime/advice.js";`);
  writer.writeLine(`import type { StatusCheck } from "../runtime/catalog.js";`);
  if (kind === "composite") writer.writeLine(`import type { Kind } from "../runtime/vocabulary.js";`);
  writer.writeLine(`import type { Reason } from "../reason.js";`).blankLine();
}

interface EnumMember {
  readonly name: string;
  readonly value: string;
  readonly comment: readonly string[];
  readonly tags?: readonly string[];
}

function* membersOf(
  model: Model,
  names: readonly NamedEntries[],
  others: ReadonlyMap<string, readonly string[]>,
): Generator<EnumMember> {
  for (const { name, value, entries } of names) {
    const [entry] = entries;
    const advice = adviceLines(entry, model.defaultLocale);
    const comment = [...meaningLines(model, entry), ...advice, ...warningOf(others.get(name) ?? [])];
    yield { name, value, comment, tags: tagsOf(entry) };
  }
}

function servicesOf({ services }: Space): EnumMember[] {
  return services.map(({ code, name, title, kind }) => ({ name, value: code, comment: [`${title}. Kind: ${kind}.`] }));
}

/** A warning in the comment of a member whose code other names have, too. */
function warningOf(others: readonly string[]): readonly string[] {
  return others.length === 0 ? [] : ["", `Same code as ${listText(others)}: compare \`name\`.`];
}

/** Editors strike through what is deprecated. */
function tagsOf({ deprecated, validUntil }: Entry): string[] {
  if (validUntil !== null) return [`@deprecated An earlier meaning, until ${validUntil}: no response has it any more.`];
  return deprecated === null ? [] : [`@deprecated ${commentText(deprecated)}`];
}

function adviceLines(entry: Entry, locale: Locale): string[] {
  if (entry.validUntil !== null) return [];
  return [
    "",
    `Outcome: ${entry.outcome} (${entry.scope}). Retry: ${entry.retry}. ${inLocale(entry.text, locale).action}`,
    ...(entry.network === null ? [] : ["", `Network: ${entry.network}.`]),
    ...(entry.undocumentedSince === null ? [] : ["", `No longer documented since ${entry.undocumentedSince}.`]),
  ];
}

// What repeats for each entry is laid out here: a writer would look at every character of it.

function* enumLines(name: string, comment: string, members: Iterable<EnumMember>): Generator<string> {
  yield `${commentAbove([comment])}export enum ${name} {\n`;
  for (const member of members)
    yield `${commentAbove(member.comment, member.tags, STEP)}${STEP}${member.name} = ${stringLiteral(member.value)},\n`;
  yield "}\n\n";
}

function writeMember(writer: CodeBlockWriter, type: string, space: Space): void {
  blockComment(writer, [`Properties of every entry of ${space.title}; \`code\` is always the code as received.`]);
  if (space.kind === "composite") {
    writer
      .writeLine(`export interface ${type}Member<`)
      .indent(() => {
        writer
          .writeLine("Name extends string,")
          .writeLine("Pattern extends string,")
          .writeLine("Http extends number,")
          .writeLine("Case extends string,")
          .writeLine("Params = Readonly<Record<string, never>>,");
      })
      .write("> extends Advice<Reason>, Traits ")
      .block(() => {
        writeMemberFields(writer, space, [
          ["name", "Name", "Name of the entry: its identity."],
          ["pattern", "Pattern", "The code with its service left open; the value of the enum member."],
          ["http", "Http", "HTTP status in the code."],
          ["case", "Case", "Case in the code."],
          ["service", "string", "Service in the code."],
          ["code", "string", "The code as received."],
          ["kind", "Kind", "What the service does."],
          ["precision", `"exact" | "case"`, "`case` when the catalog does not know the service."],
        ]);
      });
  } else {
    writer
      .writeLine(`export interface ${type}Member<`)
      .indent(() => {
        writer
          .writeLine("Name extends string,")
          .writeLine("Code extends string,")
          .writeLine("Network extends string | null,")
          .writeLine("Params = Readonly<Record<string, never>>,");
      })
      .write("> extends Advice<Reason>, Traits ")
      .block(() => {
        writeMemberFields(writer, space, [
          ["name", "Name", "Name of the entry: its identity."],
          ["code", "Code", "The code as received."],
          ["network", "Network", "Card network that the meaning applies to, or null."],
        ]);
      });
  }
  writer.blankLine();
}

function writeMemberFields(
  writer: CodeBlockWriter,
  space: Space,
  fields: readonly (readonly [string, string, string])[],
): void {
  // The name comes first: the compiler distinguishes the members of a union by their first literal.
  const [name, ...others] = fields;
  writeFields(writer, [
    ...(name ? [name] : []),
    ["known", "true", "A single entry decides."],
    ["space", stringLiteral(space.id), "Space of the code."],
    ...others,
    ["params", "Params", "Parameter values found in the wire message."],
    ["statusCheck?", "StatusCheck", "How to ask for the final status, if documented."],
  ]);
}

function* entryMapLines(type: string, space: Space, names: readonly NamedEntries[], locale: Locale): Generator<string> {
  yield `${commentAbove(["Entries by name, for handlers that are keyed by name."])}export interface ${type}Entries {\n`;
  for (const named of names) {
    const { name, entries } = named;
    const comment = commentAbove([`${inLocale(entries[0].text, locale).title}.`], tagsOf(entries[0]), STEP);
    yield `${comment}${STEP}readonly ${name}: ${type}Member<${typeArguments(space, named).join(", ")}>;\n`;
  }
  yield "}\n\n";
}

function typeArguments({ kind }: Space, { name, value, entries }: NamedEntries): string[] {
  const [entry] = entries;
  const params = [...new Set(entries.flatMap(({ params }) => [...params.keys()]))].sort();
  const networks = () => new Set(entries.map(({ network }) => (network === null ? "null" : stringLiteral(network))));
  return [
    stringLiteral(name),
    stringLiteral(value),
    ...(kind === "composite" ? [String(entry.http), stringLiteral(entry.case ?? "")] : [[...networks()].join(" | ")]),
    ...(params.length > 0 ? [`{ ${params.map((param) => `readonly ${param}?: string`).join("; ")} }`] : []),
  ];
}

function writeUnion(writer: CodeBlockWriter, type: string, space: Space): void {
  blockComment(writer, [`Name of an entry of ${space.title}: its identity, even if several names share a code.`]);
  writer.writeLine(`export type ${type}Name = keyof ${type}Entries;`).blankLine();
  blockComment(writer, [`Any entry of ${space.title}. New codes add members to this union in minor releases.`]);
  writer.writeLine(`export type ${type}Entry = ${type}Entries[${type}Name];`);
}

/**
 * Writes one constant per code of a space, so that bundlers drop those that are not used.
 *
 * @param model - the provider.
 * @param space - the space.
 * @returns the module.
 */
export function writeConstants(model: Model, space: Space): Module {
  return {
    *parts() {
      yield `${HEADER}\n// ${commentText(`${space.title} of ${model.name} as single constants.`)}\n\n`;
      const names = everyName(space);
      const others = namesakes(names);
      for (const { name, value, entries } of names) {
        const [entry] = entries;
        const meaning = [...meaningLines(model, entry), ...warningOf(others.get(name) ?? [])];
        yield `${commentAbove(meaning, tagsOf(entry))}export const ${name} = ${stringLiteral(value)};\n`;
      }
    },
  };
}

const STEP = "  ";

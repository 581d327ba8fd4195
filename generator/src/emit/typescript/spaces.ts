import type { CodeBlockWriter } from "ts-morph";
import { inLocale, type Locale } from "../../catalog/locales.ts";
import type { Entry, Model, Space } from "../../catalog/model.ts";
import { commentText, stringLiteral } from "../encode.ts";
import { meaningLines } from "../entry-comment.ts";
import { listText } from "../list-text.ts";
import { typeName } from "../names.ts";
import { blockComment, HEADER } from "./comment.ts";
import { type Write, writeFields } from "./write.ts";

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
export function byName(space: Space): NamedEntries[] {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of space.entries) {
    const group = groups.get(entry.name);
    if (!group) groups.set(entry.name, [entry]);
    else if (entry.service === null && group[0].service !== null) group.unshift(entry);
    else group.push(entry);
  }
  return [...groups].map(([name, entries]) => ({ name, value: entries[0].pattern ?? entries[0].code, entries }));
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
 * @returns a function that writes the module.
 */
export function writeSpace(model: Model, space: Space): Write {
  return (writer) => {
    const type = typeName(model.identifier, space.id);
    const names = byName(space);
    const others = namesakes(names);
    writer.writeLine(HEADER);
    writer.writeLine(`import type { Advice, Traits } from "../runtime/advice.js";`);
    writer.writeLine(`import type { StatusCheck } from "../runtime/catalog.js";`);
    if (space.kind === "composite") writer.writeLine(`import type { Kind } from "../runtime/vocabulary.js";`);
    writer.writeLine(`import type { Reason } from "../reason.js";`).blankLine();
    writeEnum(
      writer,
      type,
      `${space.title} of ${model.name}; the values are the codes as documented.`,
      names.map((named) => memberOf(model, named, others.get(named.name))),
    );
    if (space.kind === "composite") {
      const services = space.services.map(({ code, name, title, kind }) => ({
        name,
        value: code,
        comment: [`${title}. Kind: ${kind}.`],
      }));
      writeEnum(writer, `${type}Service`, `Services that a ${space.title} can belong to.`, services);
    }
    writeMember(writer, type, space);
    writeEntryMap(writer, type, space, names, model.defaultLocale);
  };
}

interface EnumMember {
  readonly name: string;
  readonly value: string;
  readonly comment: readonly string[];
  readonly tags?: readonly string[];
}

function memberOf(
  model: Model,
  { name, value, entries: [entry] }: NamedEntries,
  others: readonly string[] = [],
): EnumMember {
  const comment = [...meaningLines(model, entry), ...adviceLines(entry, model.defaultLocale), ...warningOf(others)];
  return { name, value, comment, tags: tagsOf(entry) };
}

/** A warning in the comment of a member whose code other names have, too. */
function warningOf(others: readonly string[]): string[] {
  return others.length === 0 ? [] : ["", `Same code as ${listText(others)}: compare \`name\`.`];
}

/** Editors strike through what is deprecated. */
function tagsOf({ deprecated }: Entry): string[] {
  return deprecated === null ? [] : [`@deprecated ${commentText(deprecated)}`];
}

function adviceLines(entry: Entry, locale: Locale): string[] {
  return [
    "",
    `Outcome: ${entry.outcome} (${entry.scope}). Retry: ${entry.retry}. ${inLocale(entry.text, locale).action}`,
    ...(entry.network === null ? [] : ["", `Network: ${entry.network}.`]),
    ...(entry.undocumentedSince === null ? [] : ["", `No longer documented since ${entry.undocumentedSince}.`]),
  ];
}

function writeEnum(writer: CodeBlockWriter, name: string, comment: string, members: readonly EnumMember[]): void {
  blockComment(writer, [comment]);
  writer.write(`export enum ${name} `).block(() => {
    for (const member of members) {
      blockComment(writer, member.comment, member.tags);
      writer.writeLine(`${member.name} = ${stringLiteral(member.value)},`);
    }
  });
  writer.blankLine();
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

function writeEntryMap(
  writer: CodeBlockWriter,
  type: string,
  space: Space,
  names: readonly NamedEntries[],
  locale: Locale,
): void {
  blockComment(writer, ["Entries by name, for handlers that are keyed by name."]);
  writer.write(`export interface ${type}Entries `).block(() => {
    for (const { name, value, entries } of names) {
      const [entry] = entries;
      blockComment(writer, [`${inLocale(entry.text, locale).title}.`], tagsOf(entry));
      const params = [...new Set(entries.flatMap(({ params }) => [...params.keys()]))].sort();
      const own =
        space.kind === "composite"
          ? [stringLiteral(name), stringLiteral(value), String(entry.http), stringLiteral(entry.case ?? "")]
          : [
              stringLiteral(name),
              stringLiteral(value),
              [...new Set(entries.map(({ network }) => (network === null ? "null" : stringLiteral(network))))].join(
                " | ",
              ),
            ];
      if (params.length > 0) own.push(`{ ${params.map((param) => `readonly ${param}?: string`).join("; ")} }`);
      writer.writeLine(`readonly ${name}: ${type}Member<${own.join(", ")}>;`);
    }
  });
  writer.blankLine();
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
 * @returns a function that writes the module.
 */
export function writeConstants(model: Model, space: Space): Write {
  return (writer) => {
    writer.writeLine(HEADER);
    writer.writeLine(`// ${commentText(`${space.title} of ${model.name} as single constants.`)}`).blankLine();
    const names = byName(space);
    const others = namesakes(names);
    for (const { name, value, entries } of names) {
      const [entry] = entries;
      blockComment(writer, [...meaningLines(model, entry), ...warningOf(others.get(name) ?? [])], tagsOf(entry));
      writer.writeLine(`export const ${name} = ${stringLiteral(value)};`);
    }
  };
}

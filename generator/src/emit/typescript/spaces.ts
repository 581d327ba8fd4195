import type { CodeBlockWriter } from "ts-morph";
import { inLocale, type Locale } from "../../catalog/locales.ts";
import type { Entry, Model, Space } from "../../catalog/model.ts";
import { commentText, stringLiteral } from "../encode.ts";
import { listText } from "../list-text.ts";
import { typeName } from "../names.ts";
import { blockComment, HEADER } from "./comment.ts";
import { type Write, writeFields } from "./write.ts";

/** All entries of a name; the first is the one that stands for it in comments. */
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
 * Finds the names that share a code, so that the code alone says which of them it is no more.
 *
 * @param names - all names of a space.
 * @returns the other names by name; nothing for a name whose code is its own.
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
 * @returns a function for ts-morph's `createSourceFile`.
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
      names.map((named) => memberOf(named, model.defaultLocale, others.get(named.name))),
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
  { name, value, entries: [entry] }: NamedEntries,
  locale: Locale,
  others: readonly string[] = [],
): EnumMember {
  return { name, value, comment: [...describe(entry, locale), ...warningOf(others)], tags: tagsOf(entry) };
}

/** What the comment of a member says where other names have its code. */
function warningOf(others: readonly string[]): string[] {
  return others.length === 0 ? [] : ["", `Same code as ${listText(others)}: compare \`name\`.`];
}

/** Editors strike through what is deprecated. */
function tagsOf({ deprecated }: Entry): string[] {
  return deprecated === null ? [] : [`@deprecated ${commentText(deprecated)}`];
}

function describe(entry: Entry, locale: Locale): string[] {
  const { title, detail, action } = inLocale(entry.text, locale);
  return [
    `${title}. ${detail}`,
    "",
    `Outcome: ${entry.outcome} (${entry.scope}). Retry: ${entry.retry}. ${action}`,
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
  blockComment(writer, [`What every entry of ${space.title} carries; \`code\` is always the code as received.`]);
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
          ["pattern", "Pattern", "The code with its service left open; the value of the enum's member."],
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
          ["network", "Network", "Card network that the meaning is for, or null."],
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
  // The name first: the compiler tells the arms of a union apart by their first literal.
  const [name, ...others] = fields;
  writeFields(writer, [
    ...(name ? [name] : []),
    ["known", "true", "One entry decides."],
    ["space", stringLiteral(space.id), "Space of the code."],
    ...others,
    ["params", "Params", "Values that the wire message carried."],
    ["statusCheck?", "StatusCheck", "Whom to ask how it ended, where it is documented."],
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
  blockComment(writer, [`Name of an entry of ${space.title}: its identity, also where several names share a code.`]);
  writer.writeLine(`export type ${type}Name = keyof ${type}Entries;`).blankLine();
  blockComment(writer, [`Any entry of ${space.title}. A new code is a new arm, in a minor release.`]);
  writer.writeLine(`export type ${type}Entry = ${type}Entries[${type}Name];`);
}

/**
 * Writes the single constants of a space, which bundlers can drop one by one.
 *
 * @param model - the provider.
 * @param space - the space.
 * @returns a function for ts-morph's `createSourceFile`.
 */
export function writeConstants(model: Model, space: Space): Write {
  return (writer) => {
    writer.writeLine(HEADER);
    writer.writeLine(`// ${commentText(`${space.title} of ${model.name} as single constants.`)}`).blankLine();
    const names = byName(space);
    const others = namesakes(names);
    for (const { name, value, entries } of names) {
      const { title } = inLocale(entries[0].text, model.defaultLocale);
      blockComment(writer, [`${title}.`, ...warningOf(others.get(name) ?? [])], tagsOf(entries[0]));
      writer.writeLine(`export const ${name} = ${stringLiteral(value)};`);
    }
  };
}

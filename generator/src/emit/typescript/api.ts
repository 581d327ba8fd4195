import type { CodeBlockWriter } from "ts-morph";
import type { Model } from "../../catalog/model.ts";
import type { Locale } from "../../catalog/shape.ts";
import { stringLiteral } from "../encode.ts";
import { typeName } from "../names.ts";
import { packCatalog, packMessages } from "../pack.ts";
import { blockComment, HEADER } from "./comment.ts";

type Write = (writer: CodeBlockWriter) => void;

/** Union of type names, or `never` when there is none. */
const union = (types: readonly string[]) => (types.length > 0 ? types.join(" | ") : "never");

/**
 * Writes the module with the packed data.
 *
 * @param model - the provider.
 * @returns a function for ts-morph's `createSourceFile`.
 */
export function writeData(model: Model): Write {
  return (writer) => {
    writer.writeLine(HEADER);
    writer.writeLine(`import type { PackedCatalog } from "./runtime/packed.js";`).blankLine();
    blockComment(writer, ["All codes, packed; the runtime unpacks them on first use."]);
    writer.write("export const catalog: PackedCatalog = ");
    writeValue(writer, packCatalog(model));
    writer.write(";").newLine();
  };
}

/**
 * Writes the type of all reasons, those of other providers included, so that one switch serves all.
 *
 * @param model - the provider.
 * @returns a function for ts-morph's `createSourceFile`.
 */
export function writeReason(model: Model): Write {
  return (writer) => {
    writer.writeLine(HEADER).blankLine();
    blockComment(writer, ["What each reason means; one vocabulary over all providers."]);
    writer.write("export interface Reasons ").block(() => {
      for (const [name, { meaning }] of Object.entries(model.reasons)) {
        blockComment(writer, [meaning]);
        writer.writeLine(`readonly ${name}: ${stringLiteral(name)};`);
      }
    });
    writer.blankLine();
    blockComment(writer, ["Why something happened."]);
    writer.writeLine("export type Reason = keyof Reasons;");
  };
}

/**
 * Writes the provider's own types over all its spaces.
 *
 * @param model - the provider.
 * @returns a function for ts-morph's `createSourceFile`.
 */
export function writeTypes(model: Model): Write {
  return (writer) => {
    const { identifier: own, spaces } = model;
    const params = [
      ...new Set(spaces.flatMap(({ entries }) => entries.flatMap((entry) => [...entry.params.keys()]))),
    ].sort();
    writer.writeLine(HEADER);
    writer.writeLine(`import type { Reason } from "./reason.js";`);
    writer.writeLine(`import type { Advice } from "./runtime/advice.js";`);
    writer.writeLine(`import type { DecodeContext, Why } from "./runtime/decode.js";`);
    writer.writeLine(`import type { Layer } from "./runtime/packed.js";`);
    for (const { id } of spaces)
      writer.writeLine(`import type { ${typeName(own, id)}Entry } from "./spaces/${id}.js";`);
    writer.blankLine();
    blockComment(writer, ["Entry type of each space, by its id."]);
    writer.write(`export interface ${own}Spaces `).block(() => {
      for (const { id, title } of spaces) {
        blockComment(writer, [`${title}.`]);
        writer.writeLine(`readonly ${stringLiteral(id)}: ${typeName(own, id)}Entry;`);
      }
    });
    writer.blankLine();
    blockComment(writer, ["Id of a space: a set of codes with one form and one place on the wire."]);
    writer.writeLine(`export type ${own}Space = keyof ${own}Spaces;`).blankLine();
    blockComment(writer, ["Any entry of the catalog; narrow it by `space` and `name`."]);
    writer.writeLine(`export type ${own}Entry = ${own}Spaces[${own}Space];`).blankLine();
    blockComment(writer, ["A code that a body carries, with the entries that it may stand for."]);
    writer.write(`export interface ${own}FoundCode `).block(() => {
      writeFields(writer, [
        ["field", "string", "Dotted path of the field."],
        ["space", `${own}Space`, "Space of the code."],
        ["code", "string", "The code as received."],
        ["layer", "Layer", "A transaction field decides over the response code; a detail only says why."],
        ["entries", `readonly ${own}Entry[]`, "Entries of the code; none when it is not in the catalog."],
      ]);
    });
    writer.blankLine();
    blockComment(writer, ["A result that one entry decides and nothing contradicts."]);
    writer
      .writeLine(`export type ${own}Known = ${own}Entry & { readonly codes: readonly ${own}FoundCode[] };`)
      .blankLine();
    blockComment(writer, [
      "A result that no single entry decides. Never treat it as success or failure: its advice",
      "is safe for every candidate.",
    ]);
    writer.write(`export interface ${own}Unknown extends Advice<Reason> `).block(() => {
      writeFields(writer, [
        ["known", "false", "No single entry decides."],
        ["why", "Why", "Why not."],
        ["space?", `${own}Space`, "Space of the code, where one was read."],
        ["code?", "string", "The code as received, where one was read."],
        ["http?", "number", "HTTP status in the code, or that of the context."],
        ["service?", "string", "Service in the code, where it could be read."],
        ["case?", "string", "Case in the code, where it could be read."],
        ["candidates", `readonly ${own}Entry[]`, "Entries that the code may stand for."],
        ["codes", `readonly ${own}FoundCode[]`, "All codes of the body."],
      ]);
    });
    writer.blankLine();
    blockComment(writer, ["What a response body says; narrow it by `known`."]);
    writer.writeLine(`export type ${own}Result = ${own}Known | ${own}Unknown;`).blankLine();
    blockComment(writer, ["What the caller knows beside the body."]);
    writer.write(`export interface ${own}Context extends DecodeContext `).block(() => {
      writeFields(writer, [["space?", `${own}Space | undefined`, "Read only codes of this space."]]);
    });
    writer.blankLine();
    blockComment(writer, ["Values of the parameters of messages."]);
    writer.write(`export interface ${own}Params `).block(() => {
      writeFields(
        writer,
        params.map((name) => [`${name}?`, "string | undefined", model.taxonomy.params[name]?.meaning ?? ""] as const),
      );
    });
  };
}

function writeFields(writer: CodeBlockWriter, fields: readonly (readonly [string, string, string])[]): void {
  for (const [name, type, comment] of fields) {
    blockComment(writer, [comment]);
    writer.writeLine(`readonly ${name}: ${type};`);
  }
}

/**
 * Writes the functions of a package.
 *
 * @param model - the provider.
 * @returns a function for ts-morph's `createSourceFile`.
 */
export function writeFunctions(model: Model): Write {
  return (writer) => {
    const { identifier: own, spaces } = model;
    const composite = spaces.filter((space) => space.kind === "composite");
    const typed = (types: readonly string[]) => union(types.map((type) => `\`\${${type}}\``));
    const codesOf = spaces.map(({ id }) => `${stringLiteral(id)}: \`\${${typeName(own, id)}}\``).join("; ");
    writer.writeLine(HEADER);
    writer.writeLine(`import { catalog } from "./data.js";`);
    writer.writeLine(`import { decodeBody } from "./runtime/decode.js";`);
    const used = [
      "type CodeParts",
      ...(composite.length > 0 ? ["composeCode"] : []),
      "findMatches",
      ...(composite.length > 0 ? ["parseCode"] : []),
      "type Qualifiers",
    ];
    writer.writeLine(
      `import { ${used.filter((name) => composite.length > 0 || name !== "type CodeParts").join(", ")} } from "./runtime/lookup.js";`,
    );
    for (const { id, kind } of spaces) {
      const type = typeName(own, id);
      const names = kind === "composite" ? [type, `${type}Service`] : [type];
      writer.writeLine(`import type { ${names.join(", ")} } from "./spaces/${id}.js";`);
    }
    writer
      .writeLine(`import type { ${own}Context, ${own}Result, ${own}Space, ${own}Spaces } from "./types.js";`)
      .blankLine();
    blockComment(writer, ["Codes of each space as documented; any other string is accepted too and may be unknown."]);
    writer
      .writeLine(`export type ${own}Code<Space extends ${own}Space> = { ${codesOf} }[Space] | (string & {});`)
      .blankLine();
    blockComment(
      writer,
      [`Reads a response body of ${model.name}.`],
      [
        "@param body - the parsed JSON value, of any type; also `undefined` for no answer at all.",
        "@param context - what else is known: space, network, service, kind, HTTP status.",
        "@returns the entry that decides, or an unknown result with advice that is safe. Never throws.",
      ],
    );
    writer.write(`export function decode(body: unknown, context: ${own}Context = {}): ${own}Result `).block(() => {
      writer.writeLine(`return decodeBody(catalog, body, context) as ${own}Result;`);
    });
    writer.blankLine();
    blockComment(
      writer,
      ["Finds the entries of a code."],
      [
        "@param space - id of the space.",
        "@param code - a code or pattern, spelled exactly; nothing is trimmed or padded.",
        "@param qualifiers - network, service and kind, as far as known.",
        "@returns the entries: none for an unknown code, several only for networks and variants.",
      ],
    );
    writer
      .write(
        `export function lookup<Space extends ${own}Space>(space: Space, code: ${own}Code<Space>, qualifiers: Qualifiers = {}): readonly ${own}Spaces[Space][] `,
      )
      .block(() => {
        writer.writeLine(`const matches = findMatches(catalog, space, code, qualifiers);`);
        writer.writeLine(`return matches.map((match) => match.entry as unknown as ${own}Spaces[Space]);`);
      });
    if (composite.length === 0) return;
    writer.blankLine();
    blockComment(
      writer,
      ["Reads the segments of a composite code."],
      [
        "@param space - id of a composite space.",
        "@param code - the code.",
        "@returns the segments, or `undefined` when it has not exactly the form of the space.",
      ],
    );
    writer
      .write(
        `export function parse(space: ${union(composite.map(({ id }) => stringLiteral(id)))}, code: string): CodeParts | undefined `,
      )
      .block(() => {
        writer.writeLine("return parseCode(catalog, space, code);");
      });
    writer.blankLine();
    blockComment(
      writer,
      ["Puts a full code together."],
      [
        "@param pattern - a pattern, for example a member of the enum.",
        "@param service - code of the service.",
        "@returns the full code.",
        "@throws RangeError when either has not the form of a composite space.",
      ],
    );
    const patterns = typed(composite.map(({ id }) => typeName(own, id)));
    const services = typed(composite.map(({ id }) => `${typeName(own, id)}Service`));
    writer.write(`export function compose(pattern: ${patterns}, service: ${services}): string `).block(() => {
      writer.writeLine("return composeCode(catalog, pattern, service);");
    });
  };
}

/**
 * Writes the entry file of a package: a table of contents.
 *
 * @param model - the provider.
 * @returns a function for ts-morph's `createSourceFile`.
 */
export function writeIndex(model: Model): Write {
  return (writer) => {
    const { identifier: own, spaces } = model;
    const composite = spaces.some((space) => space.kind === "composite");
    writer.writeLine(HEADER);
    writer.writeLine(
      `export { ${composite ? "compose, decode, lookup, parse" : "decode, lookup"}, type ${own}Code } from "./functions.js";`,
    );
    for (const { id, kind } of spaces) {
      const type = typeName(own, id);
      const values = kind === "composite" ? [type, `${type}Service`] : [type];
      const types = ["Entries", "Entry", "Member"].map((suffix) => `type ${type}${suffix}`);
      writer.writeLine(`export { ${[...values, ...types].join(", ")} } from "./spaces/${id}.js";`);
    }
    const types = ["Context", "Entry", "FoundCode", "Known", "Params", "Result", "Space", "Spaces", "Unknown"];
    writer.writeLine(`export type { ${types.map((name) => own + name).join(", ")} } from "./types.js";`);
    writer.writeLine(`export type { Reason, Reasons } from "./reason.js";`);
    writer.writeLine(`export type { Advice } from "./runtime/advice.js";`);
    writer.writeLine(`export type { Why } from "./runtime/decode.js";`);
    writer.writeLine(`export type { CodeParts, Qualifiers } from "./runtime/lookup.js";`);
    writer.writeLine(`export type { Message } from "./runtime/message.js";`);
    writer.writeLine(`export type { Layer } from "./runtime/packed.js";`);
    writer.writeLine(
      `export { ACTORS, DISCLOSURES, KINDS, OUTCOMES, RETRIES, SCOPES } from "./runtime/vocabulary.js";`,
    );
    writer.writeLine(`export type { Actor, Disclosure, Kind, Outcome, Retry, Scope } from "./runtime/vocabulary.js";`);
  };
}

/**
 * Writes the message bundle of one language.
 *
 * @param model - the provider.
 * @param locale - the language.
 * @returns a function for ts-morph's `createSourceFile`.
 */
export function writeMessages(model: Model, locale: Locale): Write {
  return (writer) => {
    const own = model.identifier;
    writer.writeLine(HEADER);
    writer.writeLine(`import { catalog } from "../data.js";`);
    writer.writeLine(`import type { DecodeResult } from "../runtime/decode.js";`);
    writer.writeLine(`import type { KnownEntry } from "../runtime/lookup.js";`);
    writer.writeLine(`import { type Message, messageOf, type PackedMessages } from "../runtime/message.js";`);
    writer.writeLine(`import type { ${own}Entry, ${own}Params, ${own}Result } from "../types.js";`).blankLine();
    writer.write("const messages: PackedMessages = ");
    writeValue(writer, packMessages(model, locale));
    writer.write(";").newLine().blankLine();
    blockComment(writer, ["Language of this bundle."]);
    writer.writeLine(`export const locale = ${stringLiteral(locale)};`).blankLine();
    blockComment(
      writer,
      ["Says what a result means."],
      [
        "@param result - what `decode` or `lookup` gave.",
        "@param params - values of parameters; those of the result are used where none is given.",
        "@returns title, detail and action for developers, and a text that is safe to show to the customer.",
      ],
    );
    writer
      .write(`export function message(result: ${own}Entry | ${own}Result, params: ${own}Params = {}): Message `)
      .block(() => {
        writer.writeLine("const values = params as Readonly<Record<string, string | undefined>>;");
        writer.writeLine("return messageOf(catalog, messages, result as KnownEntry | DecodeResult, values);");
      });
  };
}

/** Writes plain data as a literal; long texts of lines as one string per line, so that changes read well. */
function writeValue(writer: CodeBlockWriter, value: unknown): void {
  if (typeof value === "string") {
    const lines = value.split("\n");
    if (lines.length < 3) writer.write(stringLiteral(value));
    else {
      writer.newLine();
      writer.indent(() => {
        lines.forEach((line, index) => {
          const isLast = index + 1 === lines.length;
          writer
            .write(stringLiteral(isLast ? line : `${line}\n`))
            .conditionalWrite(!isLast, " +")
            .newLine();
        });
      });
    }
  } else if (Array.isArray(value)) {
    const flat = value.every((item) => typeof item !== "object" || item === null) && value.length < 4;
    if (flat)
      writer.write(
        `[${value.map((item) => (typeof item === "string" ? stringLiteral(item) : String(item))).join(", ")}]`,
      );
    else {
      writer.write("[").newLine();
      writer.indent(() => {
        for (const item of value) {
          writeValue(writer, item);
          writer.write(",").newLine();
        }
      });
      writer.write("]");
    }
  } else if (value !== null && typeof value === "object") {
    writer.inlineBlock(() => {
      for (const [key, inner] of Object.entries(value)) {
        if (inner === undefined) continue;
        writer.write(`${/^[a-z_][a-z0-9_]*$/i.test(key) ? key : stringLiteral(key)}: `);
        writeValue(writer, inner);
        writer.write(",").newLine();
      }
    });
  } else writer.write(String(value));
}

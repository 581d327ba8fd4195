import type { Model } from "../../catalog/model.ts";
import { stringLiteral } from "../encode.ts";
import { typeName } from "../names.ts";
import { blockComment, HEADER } from "./comment.ts";
import { type Write, writeFields } from "./write.ts";

/**
 * Writes the type of all reasons, including those of other providers, so that one switch works for all.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeReason(model: Model): Write {
  return (writer) => {
    writer.writeLine(HEADER).blankLine();
    blockComment(writer, ["What each reason means; one vocabulary for all providers."]);
    writer.write("export interface Reasons ").block(() => {
      for (const [name, { meaning }] of Object.entries(model.reasons)) {
        blockComment(writer, [meaning]);
        writer.writeLine(`readonly ${name}: ${stringLiteral(name)};`);
      }
    });
    writer.blankLine();
    blockComment(writer, ["Why a payment or call ended as it did."]);
    writer.writeLine("export type Reason = keyof Reasons;");
  };
}

/**
 * Writes the provider's types that combine all its spaces.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeTypes(model: Model): Write {
  return (writer) => {
    const { identifier: own, spaces } = model;
    const some = `Space extends ${own}Space = ${own}Space`;
    const params = [
      ...new Set(spaces.flatMap(({ entries }) => entries.flatMap((entry) => [...entry.params.keys()]))),
    ].sort();
    writer.writeLine(HEADER);
    writer.writeLine(`import type { Reason } from "./reason.js";`);
    writer.writeLine(`import type { Advice, Traits } from "./runtime/advice.js";`);
    writer.writeLine(`import type { StatusCheck } from "./runtime/catalog.js";`);
    writer.writeLine(`import type { DecodeContext } from "./runtime/context.js";`);
    writer.writeLine(`import type { Explainer, Why } from "./runtime/decode.js";`);
    writer.writeLine(`import type { Ids, Money } from "./runtime/facts.js";`);
    writer.writeLine(`import type { Layer } from "./runtime/packed.js";`);
    writer.writeLine(`import type { Origin } from "./runtime/vocabulary.js";`);
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
    blockComment(writer, ["Id of a space: a set of codes with one format that stand in the same place of a body."]);
    writer.writeLine(`export type ${own}Space = keyof ${own}Spaces;`).blankLine();
    blockComment(writer, ["Any entry of the catalog, or of some spaces; narrow it by `space` and `name`."]);
    writer.writeLine(`export type ${own}Entry<${some}> = ${own}Spaces[Space];`).blankLine();
    blockComment(writer, ["A code found in a body, with the entries it may stand for."]);
    writer.write(`export interface ${own}FoundCode<${some}> `).block(() => {
      writeFields(writer, [
        ["field", "string", "Dotted path of the field."],
        ["space", "Space", "Space of the code."],
        ["code", "string", "The code as received."],
        ["layer", "Layer", "A transaction field decides over the response code; a detail only says why."],
        ["entries", `readonly ${own}Entry<Space>[]`, "Entries of the code; none if it is not in the catalog."],
      ]);
    });
    writer.blankLine();
    blockComment(writer, ["Properties of every result besides its advice."]);
    writer.write(`export interface ${own}Findings<${some}> `).block(() => {
      writeFields(writer, [
        ["from", "Origin", "Where the body comes from."],
        ["fromSaid", "boolean", "Whether the context stated `from`."],
        ["layer?", "Layer", "Layer of the deciding code."],
        ["codes", `readonly ${own}FoundCode<Space>[]`, "All codes of the body."],
        ["statusCheck?", "StatusCheck", "How to ask for the final status, if documented."],
        [
          "confirm?",
          '"status" | "never"',
          "Nothing proves that this message is genuine: ask for the status before acting. `never`: it is forged.",
        ],
        ["contested?", "true", "Another code in the body approves what the deciding code denies."],
        ["ids", "Ids", "Ids of the payment the body is about, as received."],
        ["money", "Money", "Amounts in the body, as received."],
        [
          "items?",
          `readonly ${own}Result<Space>[]`,
          "One result per transaction, if the body is a list of transactions.",
        ],
      ]);
    });
    writer.blankLine();
    blockComment(writer, ["A result that one entry decides and nothing contradicts."]);
    writer
      .writeLine(
        `export type ${own}Known<${some}> = ${own}Entry<Space> & ${own}Findings<Space> & { readonly by: Explainer };`,
      )
      .blankLine();
    blockComment(writer, [
      "A result that no single entry decides. Never treat it as success or failure: its advice is safe for every candidate.",
    ]);
    const unknown = `${own}Unknown<${some}> extends Advice<Reason>, Traits, ${own}Findings<Space>`;
    writer.write(`export interface ${unknown} `).block(() => {
      writeFields(writer, [
        ["known", "false", "No single entry decides."],
        ["why", "Why", "Why no single entry decides."],
        ["space?", "Space", "Space of the code, if one was read."],
        ["code?", "string", "The code as received, if one was read."],
        ["http?", "number", "HTTP status in the code, or from the context."],
        ["service?", "string", "Service in the code, if it could be read."],
        ["case?", "string", "Case in the code, if it could be read."],
        ["candidates", `readonly ${own}Entry<Space>[]`, "Entries that the code may stand for."],
        [
          "beside?",
          "string",
          "Field whose value no page has beside the code: the candidates hold beside other values of it.",
        ],
      ]);
    });
    writer.blankLine();
    blockComment(writer, ["What a response body says; narrow it by `known`."]);
    writer.writeLine(`export type ${own}Result<${some}> = ${own}Known<Space> | ${own}Unknown<Space>;`).blankLine();
    blockComment(writer, ["What the caller knows besides the body."]);
    writer.write(`export interface ${own}Context<${some}> extends DecodeContext `).block(() => {
      writeFields(writer, [["space?", "Space | undefined", "Decide by codes of this space."]]);
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

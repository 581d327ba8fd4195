import type { Model } from "../../catalog/model.ts";
import { stringLiteral } from "../encode.ts";
import { exampleSpaces, packExamples } from "../examples.ts";
import { typeName } from "../names.ts";
import { blockComment, HEADER } from "./comment.ts";
import { data, docComment, moduleOf, ts, type } from "./fragment.ts";
import { type Module, type Write, writeFields } from "./write.ts";

/**
 * Writes the module with the data of all examples.
 *
 * @param model - the provider.
 * @returns the module.
 */
export function writeExampleData(model: Model): Module {
  return moduleOf(() => [
    ts`${docComment(["Where the codes of each space stand, and what each entry needs besides its code."])}
export const packed: ${type("../runtime/example.js", "PackedExamples")} = ${data(packExamples(model))};`,
  ]);
}

/**
 * Writes the module for tests of the users' own handlers; no other module of the package loads it.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeTesting(model: Model): Write {
  return (writer) => {
    const own = model.identifier;
    const spaces = exampleSpaces(model);
    writer.writeLine(HEADER);
    writer.writeLine(`import { bodies } from "./data.js";`);
    writer.writeLine(
      `import { allExamples, exampleOf, type ExampleContext, type ExampleOptions } from "./runtime/example.js";`,
    );
    for (const { id } of spaces)
      writer.writeLine(`import type { ${typeName(own, id)}Entries } from "./spaces/${id}.js";`);
    writer.writeLine(`import type { NextStep } from "./runtime/next-step.js";`);
    writer.writeLine(`import { packed } from "./testing/data.js";`);
    writer.writeLine(`import type { ${own}Params, ${own}Result } from "./types.js";`).blankLine();
    writer.writeLine(`export type { ExampleContext, ExampleOptions } from "./runtime/example.js";`).blankLine();
    blockComment(writer, ["Entries whose codes can stand in a body, by space; `keyof` gives their names."]);
    writer.write(`export interface ${own}ExampleSpaces `).block(() => {
      for (const { id, title } of spaces) {
        blockComment(writer, [`${title}.`]);
        writer.writeLine(`readonly ${stringLiteral(id)}: ${typeName(own, id)}Entries;`);
      }
    });
    writer.blankLine();
    blockComment(writer, ["What an example contains; everything left out has a fixed default."]);
    writer.write(`export interface ${own}ExampleOptions extends Omit<ExampleOptions, "params"> `).block(() => {
      writeFields(writer, [["params?", `${own}Params | undefined`, "Values of the parameters of the message."]]);
    });
    writer.blankLine();
    blockComment(writer, ["A body that carries one code, and its expected results."]);
    writer.write(`export interface ${own}Example `).block(() => {
      writeFields(writer, [
        ["space", `keyof ${own}ExampleSpaces`, "Space of the code."],
        ["name", "string", "Name of the entry."],
        ["code", "string", "The code as it stands in the body, or in the HTTP status of the context."],
        ["body", "Record<string, unknown>", `As ${model.name} sends it, parsed; a new object on every call.`],
        ["context", "ExampleContext", "What `decode` has to know besides the body to decode it to this entry."],
        ["result", `${own}Result`, "Result of `decode`."],
        ["next", "NextStep", "Result of `nextStep` for that."],
      ]);
    });
    writer.blankLine();
    blockComment(
      writer,
      [`Makes a response body as ${model.name} sends it, for tests of your own handlers.`],
      [
        "@param space - id of the space.",
        "@param name - name of the entry.",
        "@param options - service, network, ids, amount, message: what the example contains.",
        "@returns the body, the context to read it with, and the results of `decode` and `nextStep`; always the same for the same arguments.",
        "@throws RangeError if there is no such example; its message says what to choose instead.",
      ],
    );
    writer
      .writeLine(`export function example<Space extends keyof ${own}ExampleSpaces>(`)
      .indent(() => {
        writer
          .writeLine("space: Space,")
          .writeLine(`name: keyof ${own}ExampleSpaces[Space] & string,`)
          .writeLine(`options: ${own}ExampleOptions = {},`);
      })
      .write(`): ${own}Example `)
      .block(() => {
        writer.writeLine(
          `return exampleOf(bodies, packed, [space, name], options as ExampleOptions) as unknown as ${own}Example;`,
        );
      });
    writer.blankLine();
    blockComment(
      writer,
      ["Makes an example for every entry whose code can stand in a body."],
      ["@returns the examples, in the order of the catalog."],
    );
    writer.write(`export function examples(): readonly ${own}Example[] `).block(() => {
      writer.writeLine(`return allExamples(bodies, packed) as unknown as readonly ${own}Example[];`);
    });
  };
}

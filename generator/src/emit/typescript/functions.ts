import type { Model } from "../../catalog/model.ts";
import { stringLiteral } from "../encode.ts";
import { typeName } from "../names.ts";
import { blockComment, HEADER } from "./comment.ts";
import type { Write } from "./write.ts";

const union = (types: readonly string[]) => types.join(" | ");

const LOGGING = [
  [
    "logFields",
    "LogFields",
    "Picks the fields for a log line.",
    "flat fields that are safe to log: names, codes and vocabularies, never free text from the response.",
  ],
  [
    "metricLabels",
    "MetricLabels",
    "Picks the labels for a metric.",
    "the same labels for every result, of low cardinality: never a code as received.",
  ],
] as const;

/**
 * Writes the functions of a package.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeFunctions(model: Model): Write {
  return (writer) => {
    const { identifier: own, spaces } = model;
    const composite = spaces.filter((space) => space.kind === "composite");
    const typed = (types: readonly string[]) => union(types.map((type) => `\`\${${type}}\``));
    const codesOf = spaces.map(({ id }) => `${stringLiteral(id)}: \`\${${typeName(own, id)}}\``).join("; ");
    writer.writeLine(HEADER);
    writer.writeLine(`import { catalog } from "./data.js";`);
    writer.writeLine(`import { decodeBody, type DecodeResult } from "./runtime/decode.js";`);
    writer.writeLine(`import { decodeThrown } from "./runtime/decode-error.js";`);
    writer.writeLine(
      `import { type LogFields, logFieldsOf, type MetricLabels, metricLabelsOf } from "./runtime/log-fields.js";`,
    );
    const fromLookup =
      composite.length > 0
        ? "type CodeParts, composeCode, findEntries, type KnownEntry, parseCode, type Qualifiers"
        : "findEntries, type KnownEntry, type Qualifiers";
    writer.writeLine(`import { ${fromLookup} } from "./runtime/lookup.js";`);
    writer.writeLine(`import type { Parsed } from "./runtime/parsed.js";`);
    for (const { id, kind } of spaces) {
      const type = typeName(own, id);
      const names = kind === "composite" ? [type, `${type}Service`] : [type];
      writer.writeLine(`import type { ${names.join(", ")} } from "./spaces/${id}.js";`);
    }
    writer
      .writeLine(
        `import type { ${own}Context, ${own}Entry, ${own}Result, ${own}Space, ${own}Spaces } from "./types.js";`,
      )
      .blankLine();
    blockComment(writer, ["Codes of each space as documented; any other string is accepted, too, and may be unknown."]);
    writer
      .writeLine(`export type ${own}Code<Space extends ${own}Space> = { ${codesOf} }[Space] | (string & {});`)
      .blankLine();
    blockComment(
      writer,
      [`Reads a response body of ${model.name}.`],
      [
        "@param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response, bytes or a string is not a parsed value: it does not compile, and carries no code.",
        "@param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.",
        "@returns the entry that decides, or an unknown result with safe advice. Never throws.",
      ],
    );
    writer
      .write(`export function decode<Body>(body: Parsed<Body>, context?: ${own}Context): ${own}Result `)
      .block(() => {
        writer.writeLine(`return decodeBody(catalog, body, context) as ${own}Result;`);
      });
    writer.blankLine();
    blockComment(
      writer,
      [
        "Reads what a call threw: network failures, and errors of axios, got, ky, ofetch, undici and other clients that hold the HTTP status and the body in the same way. The body is read as `decode` reads it.",
      ],
      [
        "@param error - what the call threw, of any type. Put only the call into the `try` block: a database that refuses a connection looks like a provider that does.",
        "@param context - what else is known, as for `decode`.",
        '@returns what the response in the error says. Without a response, and if certainly nothing was sent: `why: "not_sent"`, which may be sent again. In any doubt the request may have arrived: ask for the status. An error describes only the last try, and that of `fetch` no redirect: repeat calls only as `nextStep` says, and let `fetch` follow no redirects. Never throws.',
      ],
    );
    writer.write(`export function decodeError(error: unknown, context?: ${own}Context): ${own}Result `).block(() => {
      writer.writeLine(`return decodeThrown(catalog, error, context) as ${own}Result;`);
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
        `export function lookup<Space extends ${own}Space>(space: Space, code: ${own}Code<Space>, qualifiers?: Qualifiers): readonly ${own}Spaces[Space][] `,
      )
      .block(() => {
        writer.writeLine(
          `return findEntries(catalog, space, code, qualifiers) as unknown as readonly ${own}Spaces[Space][];`,
        );
      });
    for (const [name, type, purpose, returned] of LOGGING) {
      writer.blankLine();
      blockComment(writer, [purpose], ["@param result - result of `decode` or `lookup`.", `@returns ${returned}`]);
      writer.write(`export function ${name}(result: ${own}Entry | ${own}Result): ${type} `).block(() => {
        writer.writeLine(`return ${name}Of(${stringLiteral(model.id)}, result as KnownEntry | DecodeResult);`);
      });
    }
    if (composite.length === 0) return;
    writer.blankLine();
    blockComment(
      writer,
      ["Reads the segments of a composite code."],
      [
        "@param space - id of a composite space.",
        "@param code - the code.",
        "@returns the segments, or `undefined` unless the code matches the space's format exactly.",
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
      ["Builds a full code from a pattern and a service."],
      [
        "@param pattern - a pattern, for example a member of the enum.",
        "@param service - code of the service.",
        "@returns the full code.",
        "@throws RangeError if the pattern or service does not fit any composite space.",
      ],
    );
    const patterns = typed(composite.map(({ id }) => typeName(own, id)));
    const services = typed(composite.map(({ id }) => `${typeName(own, id)}Service`));
    writer.write(`export function compose(pattern: ${patterns}, service: ${services}): string `).block(() => {
      writer.writeLine("return composeCode(catalog, pattern, service);");
    });
  };
}

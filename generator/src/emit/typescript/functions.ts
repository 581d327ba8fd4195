import type { Model } from "../../catalog/model.ts";
import { typeName } from "../names.ts";
import { docComment, type Fragment, identifier, joined, moduleOf, quoted, ts, type, value } from "./fragment.ts";
import type { Write } from "./write.ts";

const catalog = value("./data.js", "catalog");
const CodeParts = type("./runtime/lookup.js", "CodeParts");
const composeCode = value("./runtime/lookup.js", "composeCode");
const decodeBody = value("./runtime/decode.js", "decodeBody");
const DecodeResult = type("./runtime/decode.js", "DecodeResult");
const decodeThrown = value("./runtime/decode-error.js", "decodeThrown");
const findEntries = value("./runtime/lookup.js", "findEntries");
const KnownEntry = type("./runtime/lookup.js", "KnownEntry");
const LogFields = type("./runtime/log-fields.js", "LogFields");
const logFieldsOf = value("./runtime/log-fields.js", "logFieldsOf");
const MetricLabels = type("./runtime/log-fields.js", "MetricLabels");
const metricLabelsOf = value("./runtime/log-fields.js", "metricLabelsOf");
const parseCode = value("./runtime/lookup.js", "parseCode");
const Parsed = type("./runtime/parsed.js", "Parsed");
const Qualifiers = type("./runtime/lookup.js", "Qualifiers");

/**
 * Writes the functions of a package.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeFunctions(model: Model): Write {
  const isComposite = model.spaces.some(({ kind }) => kind === "composite");
  return moduleOf(() => [
    codeType(model),
    decode(model),
    decodeError(model),
    lookup(model),
    logFields(model),
    metricLabels(model),
    ...(isComposite ? [parse(model), compose(model)] : []),
  ]);
}

function codeType(model: Model): Fragment {
  const { Code, Space } = typesOf(model);
  const codes = model.spaces.map(({ id }) => ts`${quoted(id)}: ${anyOf(spaceType(model, id))}`);
  return ts`${docComment(["Codes of each space as documented; any other string is accepted, too, and may be unknown."])}
export type ${Code}<Space extends ${Space}> = { ${joined(codes, "; ")} }[Space] | (string & {});`;
}

function decode(model: Model): Fragment {
  const { Context, Result } = typesOf(model);
  const comment = docComment(
    [`Reads a response body of ${model.name}.`],
    [
      "@param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response, bytes or a string is not a parsed value: it does not compile, and carries no code.",
      "@param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.",
      "@returns the entry that decides, or an unknown result with safe advice. Never throws.",
    ],
  );
  return ts`${comment}
export function decode<Body>(body: ${Parsed}<Body>, context?: ${Context}): ${Result} {
  return ${decodeBody}(${catalog}, body, context) as ${Result};
}`;
}

function decodeError(model: Model): Fragment {
  const { Context, Result } = typesOf(model);
  const comment = docComment(
    [
      "Reads what a call threw: network failures, and errors of axios, got, ky, ofetch, undici and other clients that hold the HTTP status and the body in the same way. The body is read as `decode` reads it.",
    ],
    [
      "@param error - what the call threw, of any type. Put only the call into the `try` block: a database that refuses a connection looks like a provider that does.",
      "@param context - what else is known, as for `decode`.",
      '@returns what the response in the error says. Without a response, and if certainly nothing was sent: `why: "not_sent"`, which may be sent again. In any doubt the request may have arrived: ask for the status. An error describes only the last try, and that of `fetch` no redirect: repeat calls only as `nextStep` says, and let `fetch` follow no redirects. Never throws.',
    ],
  );
  return ts`${comment}
export function decodeError(error: unknown, context?: ${Context}): ${Result} {
  return ${decodeThrown}(${catalog}, error, context) as ${Result};
}`;
}

function lookup(model: Model): Fragment {
  const { Code, Space, Spaces } = typesOf(model);
  const comment = docComment(
    ["Finds the entries of a code."],
    [
      "@param space - id of the space.",
      "@param code - a code or pattern, spelled exactly; nothing is trimmed or padded.",
      "@param qualifiers - network, service and kind, as far as known.",
      "@returns the entries: none for an unknown code, several only for networks and variants.",
    ],
  );
  return ts`${comment}
export function lookup<Space extends ${Space}>(space: Space, code: ${Code}<Space>, qualifiers?: ${Qualifiers}): readonly ${Spaces}[Space][] {
  return ${findEntries}(${catalog}, space, code, qualifiers) as unknown as readonly ${Spaces}[Space][];
}`;
}

function logFields(model: Model): Fragment {
  const { Entry, Result } = typesOf(model);
  const comment = docComment(
    ["Picks the fields for a log line."],
    [
      "@param result - result of `decode` or `lookup`.",
      "@returns flat fields that are safe to log: names, codes and vocabularies, never free text from the response.",
    ],
  );
  return ts`${comment}
export function logFields(result: ${Entry} | ${Result}): ${LogFields} {
  return ${logFieldsOf}(${quoted(model.id)}, result as ${KnownEntry} | ${DecodeResult});
}`;
}

function metricLabels(model: Model): Fragment {
  const { Entry, Result } = typesOf(model);
  const comment = docComment(
    ["Picks the labels for a metric."],
    [
      "@param result - result of `decode` or `lookup`.",
      "@returns the same labels for every result, of low cardinality: never a code as received.",
    ],
  );
  return ts`${comment}
export function metricLabels(result: ${Entry} | ${Result}): ${MetricLabels} {
  return ${metricLabelsOf}(${quoted(model.id)}, result as ${KnownEntry} | ${DecodeResult});
}`;
}

function parse(model: Model): Fragment {
  const spaces = compositeIds(model).map(quoted);
  const comment = docComment(
    ["Reads the segments of a composite code."],
    [
      "@param space - id of a composite space.",
      "@param code - the code.",
      "@returns the segments, or `undefined` unless the code matches the space's format exactly.",
    ],
  );
  return ts`${comment}
export function parse(space: ${joined(spaces, " | ")}, code: string): ${CodeParts} | undefined {
  return ${parseCode}(${catalog}, space, code);
}`;
}

function compose(model: Model): Fragment {
  const patterns = compositeIds(model).map((id) => anyOf(spaceType(model, id)));
  const services = compositeIds(model).map((id) => anyOf(spaceType(model, id, "Service")));
  const comment = docComment(
    ["Builds a full code from a pattern and a service."],
    [
      "@param pattern - a pattern, for example a member of the enum.",
      "@param service - code of the service.",
      "@returns the full code.",
      "@throws RangeError if the pattern or service does not fit any composite space.",
    ],
  );
  return ts`${comment}
export function compose(pattern: ${joined(patterns, " | ")}, service: ${joined(services, " | ")}): string {
  return ${composeCode}(${catalog}, pattern, service);
}`;
}

/** Types of the whole provider. */
function typesOf({ identifier: own }: Model) {
  const shared = (name: string) => type("./types.js", own + name);
  return {
    Code: identifier(`${own}Code`),
    Context: shared("Context"),
    Entry: shared("Entry"),
    Result: shared("Result"),
    Space: shared("Space"),
    Spaces: shared("Spaces"),
  };
}

/** Type of the codes of a space, or one that belongs to it. */
function spaceType({ identifier: own }: Model, id: string, suffix = ""): Fragment {
  return type(`./spaces/${id}.js`, typeName(own, id) + suffix);
}

/** Any member of an enum of strings, as its text. */
function anyOf(members: Fragment): Fragment {
  return ts`\`\${${members}}\``;
}

function compositeIds({ spaces }: Model): string[] {
  return spaces.filter(({ kind }) => kind === "composite").map(({ id }) => id);
}

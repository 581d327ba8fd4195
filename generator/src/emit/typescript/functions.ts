import type { Model, Space } from "../../catalog/model.ts";
import { typeName } from "../names.ts";
import { familyNames } from "./data.ts";
import { docComment, type Fragment, identifier, joined, moduleOf, quoted, ts, type, value } from "./fragment.ts";
import type { Module } from "./write.ts";

const CodeParts = type("./runtime/lookup.js", "CodeParts");
const composeCode = value("./runtime/lookup.js", "composeCode");
const decodeBody = value("./runtime/decode.js", "decodeBody");
const DecodeResult = type("./runtime/decode.js", "DecodeResult");
const decodeThrown = value("./runtime/decode-error.js", "decodeThrown");
const EarlierMeaning = type("./runtime/earlier.js", "EarlierMeaning");
const findEarlier = value("./runtime/earlier.js", "findEarlier");
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
 * @returns the module.
 */
export function writeFunctions(model: Model): Module {
  return moduleOf(() => [
    codeType(model),
    ...readers(wholeOf(model)),
    lookupEarlier(wholeOf(model)),
    logFields(model),
    metricLabels(model),
  ]);
}

/** Functions that know some of the spaces of a provider, or all. */
export interface Scope {
  readonly model: Model;
  /** What bodies and codes they are for. */
  readonly title: string;
  readonly spaces: readonly Space[];
  /** Type of the ids of these spaces. */
  readonly Space: Fragment;
  /** Type of the codes of one of them. */
  readonly Code: Fragment;
  /** Type of a result or an entry, for these spaces. */
  readonly typeOf: (name: string) => Fragment;
  readonly catalog: Fragment;
  readonly bodies: Fragment;
}

function wholeOf(model: Model): Scope {
  const { name, spaces, identifier: own } = model;
  const typeOf = (suffix: string) => type("./types.js", own + suffix);
  const types = { Space: typeOf("Space"), Code: identifier(`${own}Code`), typeOf };
  return { model, title: name, spaces, ...types, ...dataOf("") };
}

/**
 * The data that functions read.
 *
 * @param family - id of a family; empty for the whole provider.
 * @returns the constants.
 */
export function dataOf(family: string): Pick<Scope, "catalog" | "bodies"> {
  const names = familyNames(family);
  return { catalog: value("./data.js", names.catalog), bodies: value("./data.js", names.bodies) };
}

/**
 * The functions that read bodies and codes.
 *
 * @param scope - the spaces that they know.
 * @returns each with its comment.
 */
export function readers(scope: Scope): Fragment[] {
  const isComposite = scope.spaces.some(({ kind }) => kind === "composite");
  return [decode(scope), decodeError(scope), lookup(scope), ...(isComposite ? [parse(scope), compose(scope)] : [])];
}

function codeType(model: Model): Fragment {
  const { Space } = typesOf(model);
  const codes = model.spaces.map(({ id }) => ts`${quoted(id)}: ${anyOf(spaceType(model, id))}`);
  return ts`${docComment(["Codes of each space as documented; any other string is accepted, too, and may be unknown."])}
export type ${identifier(`${model.identifier}Code`)}<Space extends ${Space}> = { ${joined(codes, "; ")} }[Space] | (string & {});`;
}

function decode({ title, typeOf, bodies }: Scope): Fragment {
  const comment = docComment(
    [`Reads a response body of ${title}.`],
    [
      "@param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response, bytes or a string is not a parsed value: it does not compile, and carries no code.",
      "@param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.",
      "@returns the entry that decides, or an unknown result with safe advice. Never throws.",
    ],
  );
  return ts`${comment}
export function decode<Body>(body: ${Parsed}<Body>, context?: ${typeOf("Context")}): ${typeOf("Result")} {
  return ${decodeBody}(${bodies}, body, context) as ${typeOf("Result")};
}`;
}

function decodeError({ typeOf, bodies }: Scope): Fragment {
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
export function decodeError(error: unknown, context?: ${typeOf("Context")}): ${typeOf("Result")} {
  return ${decodeThrown}(${bodies}, error, context) as ${typeOf("Result")};
}`;
}

function lookup({ model, Space, Code, catalog }: Scope): Fragment {
  const Spaces = type("./types.js", `${model.identifier}Spaces`);
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

function lookupEarlier({ Space, Code }: Scope): Fragment {
  const comment = docComment(
    ["Finds what a code meant before: for old records, as responses are read only by what it means now."],
    [
      "@param space - id of the space.",
      "@param code - a code or pattern, spelled exactly; nothing is trimmed or padded.",
      "@param qualifiers - network, service and kind, as far as known.",
      "@returns the earlier meanings with their dates, the last one first; none for a code that always meant the same.",
    ],
  );
  const Meaning = ts`${EarlierMeaning}<${type("./reason.js", "Reason")}>`;
  return ts`${comment}
export function lookupEarlier<Space extends ${Space}>(space: Space, code: ${Code}<Space>, qualifiers?: ${Qualifiers}): readonly ${Meaning}[] {
  return ${findEarlier}(${value("./data.js", "earlier")}, space, code, qualifiers) as readonly ${Meaning}[];
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

function parse(scope: Scope): Fragment {
  const spaces = compositeIds(scope).map(quoted);
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
  return ${parseCode}(${scope.catalog}, space, code);
}`;
}

function compose(scope: Scope): Fragment {
  const { model } = scope;
  const patterns = compositeIds(scope).map((id) => anyOf(spaceType(model, id)));
  const services = compositeIds(scope).map((id) => anyOf(spaceType(model, id, "Service")));
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
  return ${composeCode}(${scope.catalog}, pattern, service);
}`;
}

/** Types of the whole provider. */
function typesOf({ identifier: own }: Model) {
  const shared = (name: string) => type("./types.js", own + name);
  return { Entry: shared("Entry"), Result: shared("Result"), Space: shared("Space") };
}

/** Type of the codes of a space, or one that belongs to it. */
function spaceType({ identifier: own }: Model, id: string, suffix = ""): Fragment {
  return type(`./spaces/${id}.js`, typeName(own, id) + suffix);
}

/** Any member of an enum of strings, as its text. */
function anyOf(members: Fragment): Fragment {
  return ts`\`\${${members}}\``;
}

function compositeIds({ spaces }: Pick<Scope, "spaces">): string[] {
  return spaces.filter(({ kind }) => kind === "composite").map(({ id }) => id);
}

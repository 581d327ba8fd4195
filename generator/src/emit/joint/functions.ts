import { pascalCase } from "../names.ts";
import {
  docComment,
  type Fragment,
  identifier,
  joined,
  moduleOf,
  quoted,
  ts,
  type,
  value,
} from "../typescript/fragment.ts";
import type { Module } from "../typescript/write.ts";
import type { Part } from "./part.ts";

const ofProvider = (name: string) => value("./runtime/provider.js", name);
const functionOf = ofProvider("functionOf");
const Decode = type("./runtime/provider.js", "Decode");
const DecodeResult = type("./runtime/decode.js", "DecodeResult");
const Describe = type("./runtime/provider.js", "Describe");
const EarlierMeaning = type("./runtime/earlier.js", "EarlierMeaning");
const KnownEntry = type("./runtime/lookup.js", "KnownEntry");
const LogFields = type("./runtime/log-fields.js", "LogFields");
const Lookup = type("./runtime/provider.js", "Lookup");
const LookupEarlier = type("./runtime/earlier.js", "LookupEarlier");
const MetricLabels = type("./runtime/log-fields.js", "MetricLabels");
const Parsed = type("./runtime/parsed.js", "Parsed");
const Qualifiers = type("./runtime/lookup.js", "Qualifiers");

/**
 * Writes the functions of the joint package that are told the provider.
 *
 * @param parts - the providers.
 * @returns the module.
 */
export function writeJointFunctions(parts: readonly Part[]): Module {
  return moduleOf(() => [
    list(parts),
    digests(parts),
    byProvider(parts, "Contexts", "Context", "What the caller can know besides the body, by provider."),
    byProvider(parts, "Entries", "Entry", "Any entry of the catalog, by provider."),
    byProvider(parts, "Results", "Result", "What a response body says, by provider."),
    byProvider(parts, "SpaceEntries", "Spaces", "Entry types of the spaces, by provider."),
    ts`${docComment(["What a response body says; narrow it by `known`. Without a provider, that of any."])}
export type Result<P extends Provider = Provider> = Results[P];`,
    decode(parts),
    decodeError(parts),
    lookup(parts),
    lookupEarlier(parts),
    describe(parts, "logFields", LogFields, [
      "Picks the fields for a log line.",
      "flat fields that are safe to log: names, codes and vocabularies, never free text from the response",
    ]),
    describe(parts, "metricLabels", MetricLabels, [
      "Picks the labels for a metric.",
      "the same labels for every result, of low cardinality: never a code as received",
    ]),
  ]);
}

function list(parts: readonly Part[]): Fragment {
  const ids = joined(
    parts.map(({ id }) => quoted(id)),
    ", ",
  );
  return ts`${docComment(["Ids of the providers."])}
export const PROVIDERS = [${ids}] as const;

${docComment(["Id of a provider."])}
export type Provider = keyof Results;`;
}

function digests(parts: readonly Part[]): Fragment {
  const rows = parts.map(
    ({ id }) => ts`${quoted(id)}: ${value(mainOf(id), "DATA_DIGEST", `digestOf${pascalCase(id)}`)}`,
  );
  return ts`${docComment([
    "By provider: SHA-256 of its data, as the `DATA_DIGEST` of its own package in any language has it.",
  ])}
export const DATA_DIGESTS: Readonly<Record<Provider, string>> = { ${joined(rows, ", ")} };`;
}

function byProvider(parts: readonly Part[], name: string, suffix: string, says: string): Fragment {
  const fields = parts.map(
    ({ id, identifier: own }) => ts`  readonly ${quoted(id)}: ${type(mainOf(id), own + suffix)};`,
  );
  return ts`${docComment([says])}
export interface ${identifier(name)} {
${joined(fields, "\n")}
}`;
}

const PROVIDER = "@param provider - id of the provider, as its type says. Another one gives";

function decode(parts: readonly Part[]): Fragment {
  const comment = docComment(
    ["Reads a response body of a provider."],
    [
      `${PROVIDER} an unknown result.`,
      "@param body - the parsed JSON value, of any type; also `undefined` if there was no response. A promise, a response, bytes or a string is not a parsed value: it does not compile, and carries no code.",
      "@param context - what else is known: where the body comes from, HTTP status, space, network, service, kind.",
      "@returns what `decode` of the provider says. Never throws.",
    ],
  );
  return ts`const decodes = ${table(parts, "decode", Decode)};

${comment}
export function decode<P extends Provider, Body>(provider: P, body: ${Parsed}<Body>, context?: Contexts[P]): Results[P] {
  return ${functionOf}(decodes, provider, ${ofProvider("decodeNothing")})(body, context) as Results[P];
}`;
}

function decodeError(parts: readonly Part[]): Fragment {
  const comment = docComment(
    ["Reads what a call to a provider threw."],
    [
      `${PROVIDER} an unknown result.`,
      "@param error - what the call threw, of any type. Put only the call into the `try` block.",
      "@param context - what else is known, as for `decode`.",
      "@returns what `decodeError` of the provider says. Never throws.",
    ],
  );
  return ts`const decodeErrors = ${table(parts, "decodeError", Decode)};

${comment}
export function decodeError<P extends Provider>(provider: P, error: unknown, context?: Contexts[P]): Results[P] {
  return ${functionOf}(decodeErrors, provider, ${ofProvider("decodeErrorOfNothing")})(error, context) as Results[P];
}`;
}

function lookup(parts: readonly Part[]): Fragment {
  const comment = docComment(
    ["Finds the entries of a code of a provider."],
    [
      `${PROVIDER} no entries.`,
      "@param space - id of the space.",
      "@param code - a code or pattern, spelled exactly; nothing is trimmed or padded.",
      "@param qualifiers - network, service and kind, as far as known.",
      "@returns the entries: none for an unknown code, several only for networks and variants.",
    ],
  );
  return ts`const lookups = ${table(parts, "lookup", Lookup)};

${comment}
export function lookup<P extends Provider, Space extends keyof SpaceEntries[P] & string>(provider: P, space: Space, code: string, qualifiers?: ${Qualifiers}): readonly SpaceEntries[P][Space][] {
  return ${functionOf}(lookups, provider, ${ofProvider("lookupNothing")})(space, code, qualifiers) as unknown as readonly SpaceEntries[P][Space][];
}`;
}

function lookupEarlier(parts: readonly Part[]): Fragment {
  const comment = docComment(
    ["Finds what a code of a provider meant before."],
    [
      `${PROVIDER} none.`,
      "@param space - id of the space.",
      "@param code - a code or pattern, spelled exactly; nothing is trimmed or padded.",
      "@param qualifiers - network, service and kind, as far as known.",
      "@returns the earlier meanings with their dates, the last one first; none for a code that always meant the same.",
    ],
  );
  const otherwise = value("./runtime/earlier.js", "lookupEarlierNothing");
  return ts`const earlierLookups = ${table(parts, "lookupEarlier", LookupEarlier)};

${comment}
export function lookupEarlier<P extends Provider, Space extends keyof SpaceEntries[P] & string>(provider: P, space: Space, code: string, qualifiers?: ${Qualifiers}): readonly ${EarlierMeaning}<${type("./reason.js", "Reason")}>[] {
  return ${functionOf}(earlierLookups, provider, ${otherwise})(space, code, qualifiers) as readonly ${EarlierMeaning}<${type("./reason.js", "Reason")}>[];
}`;
}

function describe(
  parts: readonly Part[],
  name: string,
  Fields: Fragment,
  [does, returns]: readonly [string, string],
): Fragment {
  const comment = docComment(
    [does],
    [
      `${PROVIDER} fields of the provider \`unknown\`.`,
      "@param result - result of `decode` or `lookup`.",
      `@returns ${returns}.`,
    ],
  );
  const functions = identifier(`${name}Functions`);
  return ts`const ${functions} = ${table(parts, name, ts`${Describe}<${Fields}>`)};

${comment}
export function ${identifier(name)}<P extends Provider>(provider: P, result: Entries[P] | Results[P]): ${Fields} {
  return ${functionOf}(${functions}, provider, ${ofProvider(`${name}OfNothing`)})(result as ${KnownEntry} | ${DecodeResult});
}`;
}

/** The same function of each provider, seen without its own types. */
function table(parts: readonly Part[], name: string, Type: Fragment): Fragment {
  const rows = parts.map(({ id }) => ts`${quoted(id)}: ${value(mainOf(id), name, `${name}Of${pascalCase(id)}`)}`);
  return ts`{ ${joined(rows, ", ")} } as unknown as Readonly<Record<string, ${Type}>>`;
}

/** The main entry of a provider. */
function mainOf(id: string): string {
  return `./${id}/index.js`;
}

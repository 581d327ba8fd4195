import type { Model } from "../model.ts";
import type { Finding } from "../problem.ts";
import { type Check, findingAt, type Rule } from "./rule.ts";

// What would make a signature that can never be right, or that proves less than it seems to.

type Signature = Model["notifications"][number];

/** Algorithms that hash a text with the key in it. */
const PLAIN: readonly string[] = ["md5", "sha1", "sha256", "sha512"];

const keysExist: Check = ({ notifications, signatureKeys, provider: { file } }) => {
  const used = new Set(notifications.map(({ key }) => key));
  const known = Object.keys(signatureKeys);
  return [
    ...notifications.flatMap(({ key }, index) =>
      known.includes(key)
        ? []
        : [
            findingAt(file, ["notifications", index, "key"], {
              found: `the key ${key}`,
              expected: known.length > 0 ? `one of ${known.join(", ")}` : "a key under signatureKeys",
              mend: "correct it, or describe it under signatureKeys",
            }),
          ],
    ),
    ...known
      .filter((key) => !used.has(key))
      .map((key) =>
        findingAt(file, ["signatureKeys", key], {
          found: `the key ${key}, which checks nothing`,
          expected: "a signature that is checked with it",
          mend: "remove it, or name it in a rule of notifications",
        }),
      ),
  ];
};

const fieldsExist: Check = ({ notifications, envelopes, provider: { file } }) => {
  const known = new Set(envelopes.flatMap(fieldsOf));
  return notifications.flatMap(({ message = [] }, index) =>
    message.flatMap(({ field }, part) =>
      field === undefined || known.has(field)
        ? []
        : [
            findingAt(file, ["notifications", index, "message", part, "field"], {
              found: `the field ${field}`,
              expected: "a field of an envelope",
              mend: "correct it, or describe it in the envelope",
            }),
          ],
    ),
  );
};

function fieldsOf({ codes, ids = {}, money = {}, fields = {} }: Model["envelopes"][number]): string[] {
  const named = [ids, money].flatMap((facts) => Object.values(facts).flatMap((paths) => paths ?? []));
  return [...codes.flatMap(({ field }) => field ?? []), ...named, ...Object.keys(fields)];
}

const isWhole: Check = ({ notifications, provider: { file } }) => [
  ...notifications.flatMap((rule, index) =>
    faultsOf(rule).map(([field, found, expected]) =>
      findingAt(file, ["notifications", index, ...(Object.hasOwn(rule, field) ? [field] : [])], {
        found,
        expected,
        mend: "see what the page of the provider says, and how the other rules are written",
      }),
    ),
  ),
  ...twice(notifications).map((index) =>
    findingAt(file, ["notifications", index, "id"], {
      found: `the rule ${notifications[index]?.id} a second time`,
      expected: "each rule once",
      mend: "rename one of them",
    }),
  ),
];

function twice(rules: readonly Signature[]): number[] {
  return rules.flatMap(({ id }, index) => (rules.findIndex((one) => one.id === id) < index ? [index] : []));
}

/** A field of a rule, with what is wrong about it and what is expected. */
type Fault = readonly [field: keyof Signature, found: Finding["found"], expected: Finding["expected"]];

function faultsOf(rule: Signature): Fault[] {
  const { algorithm, encoding, message = [], window, format } = rule;
  const keys = message.filter(({ from }) => from === "key").length;
  const signsBody = message.some(({ from }) => from === "body");
  const isToken = algorithm === "token";
  const checks: readonly (readonly [boolean, ...Fault])[] = [
    [isToken && message.length > 0, "message", "a token that signs something", "no message: it only says who sends"],
    [isToken && encoding !== undefined, "encoding", "a token with an encoding", "the token as it stands"],
    [!isToken && message.length === 0, "message", `${algorithm} over nothing`, "what is signed"],
    [!isToken && encoding === undefined, "encoding", `${algorithm} without an encoding`, "hex or base64"],
    [
      PLAIN.includes(algorithm) && keys !== 1,
      "message",
      `${algorithm} over a text with ${keys} keys in it`,
      "the key once: without it, anybody can make the hash",
    ],
    [!PLAIN.includes(algorithm) && keys > 0, "message", `the key in what ${algorithm} signs`, "a text without the key"],
    [rule.in === "body" && signsBody, "message", "a body that holds a signature over itself", "fields of the body"],
    [rule.in === "body" && isToken, "in", "a token in the body", "a token in a header"],
    [
      window !== undefined && !message.some(({ header }) => header === window.header),
      "window",
      `a time in ${window?.header} that is not signed`,
      "a header that is signed: anybody can write another time",
    ],
    [
      message.some((part) => part.from !== "body" && (part.hash ?? part.encoding ?? part.minified) !== undefined),
      "message",
      "a hash or a minified form of something else than the body",
      "them for the body only",
    ],
    [
      message.some(({ hash, encoding: how }) => (hash === undefined) !== (how === undefined)),
      "message",
      "a hash without its encoding, or the other way round",
      "both or none",
    ],
    [
      format === "form" && message.some(({ minified }) => minified !== undefined),
      "message",
      "a form that is minified",
      "JSON, or the form as received",
    ],
    [
      format === "form" && message.some(({ field }) => field?.includes(".")),
      "message",
      "a field inside a field of a form",
      "a field without dots",
    ],
  ];
  return checks.flatMap(([isWrong, ...fault]) => (isWrong ? [fault] : []));
}

/** How notifications are signed. */
export const SIGNATURES = [
  {
    id: "signature-key",
    says: "The key of every signature is described, and every described key is used for a signature.",
    check: keysExist,
  },
  {
    id: "signature-field",
    says: "Every signed field of a body is a field of some envelope.",
    check: fieldsExist,
  },
  {
    id: "signature-form",
    says: "The rule of a signature says everything that a check needs, nothing twice, and nothing that can never be right.",
    check: isWhole,
  },
] as const satisfies readonly Rule[];

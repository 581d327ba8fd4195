import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../src/catalog/conditions.ts";
import type { DecodeResult } from "../../src/runtime/decode.ts";
import type { KnownEntry } from "../../src/runtime/lookup.ts";
import { DISCLOSURES, OUTCOMES, RETRIES, SCOPES } from "../../src/runtime/vocabulary.ts";
import { everything, LOCALES, PROBLEM_MEDIA_TYPE, toProblem, undecided } from "./results.ts";
import { api, data } from "./subject.ts";
import { givesAway } from "./words.ts";

type Result = KnownEntry | DecodeResult;
const told = (result: Result) =>
  [result.space, result.code, result.known ? result.name : result.why, result.outcome, result.retry].join(" ");
const EACH_LOCALE = LOCALES.map((texts) => [texts.locale, texts] as const);

/** Statuses that HTTP clients, proxies and job queues repeat by themselves. */
const isRepeated = (status: number) => status >= 500 || [408, 425, 429].includes(status);

it("has results of every outcome that the package knows", () => {
  const outcomes = new Set(data.entries.map(({ outcome }) => outcome));
  expect(new Set(everything.map(({ outcome }) => outcome))).toEqual(new Set([...outcomes, "unknown"]));
});

describe.each(EACH_LOCALE)("a problem document (%s)", (locale, { message }) => {
  const problems = everything.map((result) => ({ result, problem: toProblem(result, locale) }));
  const wrong = (isWrong: (item: (typeof problems)[number]) => boolean) =>
    problems.filter(isWrong).map(({ result, problem }) => `${told(result)}: ${JSON.stringify(problem)}`);

  it("has the members of RFC 9457 in their types, and those of ours", () => {
    const isText = (value: unknown) => typeof value === "string" && value !== "";
    expect(
      wrong(
        ({ problem: { type, title, status, detail, outcome, scope, retry, reason, code, ...more } }) =>
          !(isText(type) && URL.canParse(type) && !/\s/.test(type)) ||
          !isText(title) ||
          !isText(detail) ||
          !(Number.isInteger(status) && status >= 200 && status < 500) ||
          !OUTCOMES.some((known) => known === outcome) ||
          !SCOPES.some((known) => known === scope) ||
          !RETRIES.some((known) => known === retry) ||
          !isText(reason) ||
          !(code === undefined || isText(code)) ||
          Object.keys(more).length > 0,
      ),
    ).toEqual([]);
  });

  it("is the same after it was sent", () => {
    expect(
      wrong(({ problem }) => JSON.stringify(JSON.parse(JSON.stringify(problem))) !== JSON.stringify(problem)),
    ).toEqual([]);
    expect(PROBLEM_MEDIA_TYPE).toBe("application/problem+json");
  });

  it("has no status under which a payment is repeated", () => {
    expect(wrong(({ problem }) => isRepeated(problem.status))).toEqual([]);
  });

  it("has a status of success only where something succeeded or is on its way", () => {
    const failed = ["failed", "rejected", "unknown"];
    expect(wrong(({ result, problem }) => problem.status < 300 === failed.includes(result.outcome))).toEqual([]);
  });

  it("has 200 for a payment only where it is final", () => {
    const final = ["success", "reversed"];
    expect(wrong(({ result, problem }) => problem.status === 200 && !final.includes(result.outcome))).toEqual([]);
  });

  it("has 409 for what is unknown, and for what must not be sent again before the status is known", () => {
    expect(wrong(({ result, problem }) => result.outcome === "unknown" && problem.status !== 409)).toEqual([]);
    const ended = ["failed", "rejected"];
    expect(
      wrong(
        ({ result, problem }) =>
          ended.includes(result.outcome) && (problem.status === 409) !== (result.retry === "check_status_first"),
      ),
    ).toEqual([]);
  });

  it("says to the reader what message says, title and detail as reserved as the result", () => {
    expect(
      wrong(({ result, problem }) => {
        const { title, customer } = message(result);
        return problem.detail !== customer || problem.title !== (result.disclosure === "public" ? title : customer);
      }),
    ).toEqual([]);
  });

  it("gives nothing away in title and detail of what is not public", () => {
    const hidden = problems.filter(({ result }) => result.disclosure !== "public");
    expect(
      hidden.flatMap(({ result, problem }) =>
        [problem.title, problem.detail].flatMap((text) =>
          givesAway(locale, text).map((leak) => `${told(result)}: ${leak}`),
        ),
      ),
    ).toEqual([]);
  });

  it("tells services code and reason, and what decides as its type", () => {
    expect(
      wrong(({ result, problem }) => {
        const name = result.known ? `${result.space}:${result.name}` : result.why;
        return (
          problem.reason !== result.reason ||
          problem.code !== result.code ||
          problem.type !== `urn:payment-codes:${data.provider}:${name}`
        );
      }),
    ).toEqual([]);
  });

  it("tells customers code, reason and name only where they are public", () => {
    const leaks = everything.filter((result) => {
      const problem = toProblem(result, locale, { audience: "customer" });
      const { type, code, reason, ...rest } = problem;
      const service = toProblem(result, locale);
      if (result.disclosure === "public") return JSON.stringify(problem) !== JSON.stringify(service);
      return (
        "code" in problem ||
        "reason" in problem ||
        type !== `urn:payment-codes:${data.provider}:${result.outcome}` ||
        Object.entries(rest).some(([name, value]) => value !== service[name as keyof typeof service])
      );
    });
    expect(leaks.map(told)).toEqual([]);
  });
});

describe("the type of a problem", () => {
  it("is the same in every language, as is all but title and detail", () => {
    const differing = everything.filter((result) => {
      const [first, ...others] = LOCALES.map(({ locale }) => {
        const { title: _title, detail: _detail, ...rest } = toProblem(result, locale);
        return JSON.stringify(rest);
      });
      return others.some((other) => other !== first);
    });
    expect(differing.map(told)).toEqual([]);
  });

  it("begins with what the caller says", () => {
    const typeBase = "https://pay.example/problems/";
    for (const result of everything.slice(0, 50))
      expect(toProblem(result, "en", { typeBase })).toEqual({
        ...toProblem(result, "en"),
        type: toProblem(result, "en").type.replace("urn:payment-codes:", typeBase),
      });
  });

  it("is one of a closed set", () => {
    const types = new Set(everything.map((result) => toProblem(result, "en").type));
    const names = new Set(data.entries.map(({ space, name }) => `${space}:${name}`));
    expect(types.size).toBeLessThanOrEqual(names.size + new Set(undecided.map(({ why }) => why)).size);
  });
});

it.each(["fr", "EN", "en-GB", "", "constructor", "__proto__", "toString", undefined, null, 5])(
  "a problem document falls back to English for the locale %j",
  (locale) => {
    for (const result of everything.slice(0, 100))
      expect(toProblem(result, locale as string)).toEqual(toProblem(result, "en"));
  },
);

interface Logs {
  logFields(result: Result): Record<string, unknown>;
  metricLabels(result: Result): Record<string, string>;
}
const { logFields, metricLabels } = api as unknown as Logs;

/** Values that the vocabularies and the catalog allow for a label. */
const names = new Set([
  ...data.entries.map(({ name }) => name),
  "not_in_catalog",
  "ambiguous",
  "conflict",
  "no_code",
  "withdrawn",
]);
const ALLOWED: Record<string, ReadonlySet<string>> = {
  provider: new Set([data.provider]),
  space: new Set([...data.spaces.map(({ id }) => id), "none"]),
  name: names,
  scope: new Set(SCOPES),
  outcome: new Set(OUTCOMES),
  retry: new Set(RETRIES),
  reason: new Set([...data.reasons.map(({ name }) => name), "unmapped"]),
};

describe("log fields", () => {
  const LOGGED = [
    "provider",
    "known",
    "why",
    "space",
    "name",
    "code",
    "http",
    "service",
    "case",
    "network",
    "precision",
    "scope",
    "outcome",
    "retry",
    "actor",
    "reason",
    "disclosure",
    "confirm",
    "layer",
    "from",
    "contested",
    "absent",
    "part",
  ];

  it("are flat, and what the result says", () => {
    const wrong = everything.filter((result) => {
      const fields = logFields(result);
      return Object.entries(fields).some(
        ([name, value]) =>
          !LOGGED.includes(name) ||
          !["string", "number", "boolean"].includes(typeof value) ||
          (name !== "provider" && value !== (result as unknown as Record<string, unknown>)[name]),
      );
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it("always hold what to do and why", () => {
    const always = ["provider", "known", "scope", "outcome", "retry", "actor", "reason", "disclosure"];
    const wrong = everything.filter((result) => {
      const fields = logFields(result);
      return [...always, result.known ? "name" : "why"].some((name) => !Object.hasOwn(fields, name));
    });
    expect(wrong.map(told)).toEqual([]);
    expect(DISCLOSURES).toContain(logFields(api.decode(undefined)).disclosure);
  });
});

describe("metric labels", () => {
  it("are the same labels for every result, with values of closed sets", () => {
    const keys = JSON.stringify(Object.keys(ALLOWED));
    const wrong = everything.filter((result) => {
      const labels = metricLabels(result);
      return (
        JSON.stringify(Object.keys(labels)) !== keys ||
        Object.entries(labels).some(([name, value]) => !ALLOWED[name]?.has(value))
      );
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it("have few values: names of entries and causes, whatever the service and the network", () => {
    const distinct = (name: string) => new Set(everything.map((result) => metricLabels(result)[name])).size;
    expect(distinct("name")).toBeLessThanOrEqual(names.size);
    expect(distinct("space")).toBeLessThanOrEqual(data.spaces.length + 1);
    expect(distinct("reason")).toBeLessThanOrEqual(data.reasons.length + 1);
  });
});

/** Where a text may stand in a body: every message, every code, and fields that nobody reads. */
const codes = data.envelopes.flatMap((envelope) => envelope.codes);
const paths = [
  ...new Set(
    codes.flatMap(({ field, message, when }) =>
      [field, message, ...(when ?? []).flatMap(fieldsOf)].filter((path) => path != null),
    ),
  ),
  "customerName",
  "additionalInfo.note",
];
/** Free text that is no code of any space: it has a character that no code has, and no word of a vocabulary. */
const secret = fc.string({ minLength: 0, maxLength: 40 }).map((text) => `§${text}§`);
const wellFormed = fc.constantFrom(
  ...data.entries.map(({ code }) => code.replace(/X+|x+/, "43")),
  "9999999",
  "999999999",
  "97",
  "NEW_CODE",
);
/** Wire messages, with free text in their parameters. */
const message = fc
  .tuple(fc.constantFrom(...data.entries.flatMap(({ messages }) => messages), ""), secret)
  .map(([template, text]) => `${template.replace(/[[{(]+[^\])}]*[\])}]+/g, text)} ${text}`);
const value = fc.oneof(secret, wellFormed, message, fc.array(fc.oneof(secret, message)));
const bodies = fc.dictionary(fc.constantFrom(...paths), value, { minKeys: 1 });

/** The body that has values at dotted paths; a path through another value is left out. */
function nested(flat: Record<string, unknown>): object {
  const body: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const keys = path.split(".");
    const last = keys.pop() as string;
    let parent: Record<string, unknown> | undefined = body;
    for (const key of keys) {
      parent[key] ??= {};
      if (typeof parent[key] !== "object") parent = undefined;
      if (!parent) break;
      parent = parent[key] as Record<string, unknown>;
    }
    if (parent) parent[last] = value;
  }
  return body;
}

describe("what the provider wrote", () => {
  it("is never in log fields or metric labels, but for a code of the right form", () => {
    fc.assert(
      fc.property(bodies, secret, (flat, text) => {
        const body = nested(flat);
        const context = { service: text, network: text, space: text, kind: text as "move" };
        for (const result of [api.decode(body), api.decode(body, context), api.decode(text), api.decode([text])]) {
          expect(JSON.stringify([logFields(result), metricLabels(result)])).not.toContain("§");
          const { code } = logFields(result);
          if (code !== undefined) expect(result.codes.map((item) => item.code)).toContain(code);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never adds a value to a metric", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.oneof(fc.stringMatching(/^[0-9A-Z_a-z]{1,12}$/), wellFormed),
        ({ field }, code) => {
          const result = api.decode(nested({ [field ?? "token"]: code }));
          for (const [name, value] of Object.entries(metricLabels(result))) expect(ALLOWED[name]).toContain(value);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is in no problem document but as the code", () => {
    fc.assert(
      fc.property(bodies, (flat) => {
        const result = api.decode(nested(flat));
        for (const { locale } of LOCALES) expect(JSON.stringify(toProblem(result, locale))).not.toContain("§");
      }),
      { numRuns: 300 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AdviceFields, compareAdvice } from "../../src/compare/advice.ts";
import { comparePackages } from "../../src/compare/index.ts";
import { RULES } from "../../src/compare/rules.ts";
import { ACTORS, DISCLOSURES, OUTCOMES, RETRIES, SCOPES } from "../../src/runtime/vocabulary.ts";
import { type Editable, publishedOf, type SmallPackage, smallPackage } from "./small-package.ts";
import { askSmall } from "./small-program.ts";

const advice = fc.record({
  scope: fc.constantFrom(...SCOPES),
  outcome: fc.constantFrom(...OUTCOMES),
  retry: fc.constantFrom(...RETRIES),
  actor: fc.constantFrom(...ACTORS),
  reason: fc.constantFrom("declined", "unmapped"),
  disclosure: fc.constantFrom(...DISCLOSURES),
});

const base: AdviceFields = {
  scope: "transaction",
  outcome: "unknown",
  retry: "check_status_first",
  actor: "provider",
  reason: "unmapped",
  disclosure: "generic",
};

const rulesFor = (old: Partial<AdviceFields>, now: Partial<AdviceFields>) =>
  compareAdvice({ ...base, ...old }, { ...base, ...now }).map(({ rule }) => rule);

describe("caution", () => {
  it("calls each step down in outcome less cautious, and each step up more cautious", () => {
    const order = ["unknown", "pending", "action_required", "rejected", "failed", "reversed", "success"];
    const certain = ["failed", "reversed", "success"];
    const same = { retry: "never" };
    order.forEach((old, from) => {
      order.forEach((now, to) => {
        const rules = rulesFor({ ...same, outcome: old }, { ...same, outcome: now });
        if (from === to) expect(rules).toEqual([]);
        else if (certain.includes(old) && certain.includes(now)) expect(rules).toEqual(["outcome.contradicted"]);
        else expect(rules).toEqual([to > from ? "outcome.less-cautious" : "outcome.more-cautious"]);
      });
    });
  });

  it("calls each later retry less cautious", () => {
    RETRIES.forEach((old, from) => {
      RETRIES.forEach((now, to) => {
        if (from !== to)
          expect(rulesFor({ retry: old }, { retry: now })).toEqual([
            to > from ? "retry.less-cautious" : "retry.more-cautious",
          ]);
      });
    });
  });

  it("takes an entry that becomes open with scope and neutral text for one tightening", () => {
    const old = { scope: "request", outcome: "rejected", retry: "after_fix", disclosure: "integrator" };
    const rules = rulesFor(old, {});
    expect(rules).toEqual([
      "outcome.more-cautious",
      "retry.more-cautious",
      "scope.more-cautious",
      "disclosure.more-cautious",
    ]);
    // An open result claims nothing about the payment, whatever its scope.
    expect(rulesFor({ scope: "request" }, {})).toEqual(["scope.more-cautious"]);
    expect(rulesFor({ ...old, retry: "never" }, {})).not.toContain("scope.less-cautious");
    const pending = { outcome: "pending" };
    expect(rulesFor({ scope: "request", ...pending }, pending)).toEqual(["scope.less-cautious"]);
    expect(rulesFor({ ...old, disclosure: "generic" }, { disclosure: "public" })).toContain("disclosure.less-cautious");
  });

  it("is major at least one way between any two different pieces of advice that are about money", () => {
    fc.assert(
      fc.property(advice, advice, (a, b) => {
        const isOpen = a.outcome === "unknown" && b.outcome === "unknown";
        const differs = (["scope", "outcome", "retry", "disclosure"] as const).filter(
          (field) => a[field] !== b[field] && !(field === "scope" && isOpen),
        );
        const isMajor = (from: AdviceFields, to: AdviceFields) =>
          compareAdvice(from, to).some(({ rule }) => RULES[rule].bump === "major");
        if (differs.length > 0) expect(isMajor(a, b) || isMajor(b, a)).toBe(true);
        else
          expect(compareAdvice(a, b).filter(({ field }) => field !== "scope").length).toBe(
            Number(a.actor !== b.actor) + Number(a.reason !== b.reason),
          );
      }),
    );
  });
});

const findingsOf = (after: (parts: SmallPackage) => void) => {
  const parts = smallPackage();
  const last = publishedOf(parts);
  after(parts);
  const now = publishedOf(parts);
  return comparePackages(last, now, askSmall(last, now));
};
const entryOf = ({ codes }: SmallPackage, code: string): Editable =>
  codes.entries.find((entry: Editable) => entry.code === code);

describe("answers", () => {
  it("compares a service that gets an entry of its own with what its pattern said", () => {
    const findings = findingsOf((parts) => {
      const pattern = entryOf(parts, "504XX00");
      parts.codes.entries.push({ ...pattern, code: "5041000", service: "10", outcome: "failed", retry: "later" });
    });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "outcome.less-cautious",
        subject: "snap 5041000 TIMEOUT",
        old: "unknown",
        new: "failed",
      }),
    );
  });

  it("names the services for which a variation changed, and no others", () => {
    const findings = findingsOf((parts) => {
      entryOf(parts, "403XX01").when[0].outcome = "failed";
    });
    expect(findings).toEqual([
      expect.objectContaining({ rule: "outcome.less-cautious", where: ["service 11"], old: "unknown", new: "failed" }),
    ]);
  });

  it("takes what is safe for all where one service serves several kinds", () => {
    const findings = findingsOf((parts) => {
      entryOf(parts, "403XX01").when[1].outcome = "success";
    });
    const places = findings.filter(({ rule }) => rule.startsWith("outcome")).map(({ rule, where }) => [rule, where]);
    expect(places).toEqual([
      ["outcome.contradicted", ["kind read", "service 12, as read"]],
      // As nobody knows which of the two it was.
      ["outcome.more-cautious", ["service 12"]],
    ]);
  });

  it("compares what a network is told when it gets an entry of its own", () => {
    const findings = findingsOf((parts) => {
      parts.codes.entries.push({ ...entryOf(parts, "41"), name: "LOST_AMEX", network: "AMEX", outcome: "success" });
    });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "outcome.contradicted",
        subject: "card 41 LOST_AMEX AMEX",
        where: ["network AMEX"],
      }),
    );
    // Without a network, the two leave it open.
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "outcome.more-cautious", old: "failed", new: "unknown", where: ["code 41"] }),
    );
  });

  it("counts what another kind of service means for its codes", () => {
    const findings = findingsOf((parts) => {
      parts.codes.spaces[0].services[0].kind = "read";
    });
    expect(findings.map(({ rule }) => rule)).toContain("service.no-longer-moves-money");
    const other = findingsOf((parts) => {
      parts.codes.spaces[0].services[2].serves = ["move"];
    });
    expect(other).toContainEqual(
      expect.objectContaining({ rule: "scope.less-cautious", where: expect.arrayContaining(["service 12"]) }),
    );
  });
});

describe("differences that repeat another", () => {
  it("need no decision of their own", () => {
    const findings = findingsOf((parts) => {
      parts.codes.entries = parts.codes.entries.filter(({ name }: Editable) => name !== "PAID");
      for (const bundle of [parts.messages.en, parts.messages.id]) delete bundle["card.PAID.title"];
      const index = "dist/esm/index.d.ts";
      parts.types[index] = (parts.types[index] ?? "")
        .replace(/\s+\/\*\* Paid\. \*\/\n\s+PAID = "00",/, "")
        .replace('export declare const PAID = "00";', "")
        .replace(/\s+\/\*\* Paid\. \*\/\n\s+readonly PAID: .*;/, "");
      parts.schema.$defs.Known.oneOf.shift();
    });
    const own = findings.filter(({ follows }) => follows === undefined);
    expect(own.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(["entry.removed card 00 PAID"]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set([
        "entry.removed",
        "bundle.key-removed",
        "enum.member-removed",
        "export.removed",
        "member.removed",
        "schema.removed",
      ]),
    );
  });

  it("are the constant of a code whose entry has another name, and not that of another entry", () => {
    const constant = (parts: SmallPackage) => {
      parts.codegen.definitions.Card["x-enum-varnames"] = ["PAID", "GONE"];
    };
    const renamed = (name: string) =>
      findingsOf((parts) => {
        constant(parts);
        parts.codes.entries.find((entry: Editable) => entry.name === name).name = "GONE";
      }).find(({ rule }) => rule === "schema.constant-renamed");
    expect(renamed("LOST")?.follows).toBe("entry.renamed");
    const all = findingsOf((parts) => {
      for (const entry of parts.codes.entries) entry.name = `${entry.name}_NOW`;
    });
    // The name alone is no other answer.
    expect(all.filter(({ rule }) => rule.startsWith("answer."))).toEqual([]);
    expect(renamed("WAITING")?.follows).toBeUndefined();
  });

  it("do need one when nothing in the data explains them", () => {
    const findings = findingsOf((parts) => {
      parts.schema.$defs.Known.oneOf.shift();
      entryOf(parts, "41").text.en.title = "Other";
    });
    expect(findings.find(({ rule }) => rule === "schema.removed")?.follows).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { comparePackages } from "../../src/compare/index.ts";
import { RULES, type RuleId } from "../../src/compare/rules.ts";
import { RULE_CASES } from "./rule-cases.ts";
import { publishedOf, smallPackage } from "./small-package.ts";

describe("the rules for versions", () => {
  it("have a case each", () => {
    expect(Object.keys(RULE_CASES).sort()).toEqual(Object.keys(RULES).sort());
  });

  it.each(Object.entries(RULE_CASES))("%s", (id, { before, after, about }) => {
    const parts = smallPackage();
    before?.(parts);
    const last = publishedOf(parts);
    expect(comparePackages(last, publishedOf(parts))).toEqual([]);
    after(parts);
    const findings = comparePackages(last, publishedOf(parts));
    const { bump } = RULES[id as RuleId];
    expect(findings).toContainEqual(expect.objectContaining({ rule: id, level: bump, subject: about }));
  });

  it("ask for a source or a decision wherever a major release is not a fact that was announced", () => {
    const free = Object.entries(RULES).filter(([, rule]) => rule.bump === "major" && !("needs" in rule));
    expect(free.map(([id]) => id)).toEqual(["entry.retired"]);
  });
});

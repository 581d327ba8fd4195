import { describe, expect, it } from "vitest";
import { comparePackages } from "../../src/compare/index.ts";
import type { Published } from "../../src/compare/published.ts";
import { RULES, type RuleId } from "../../src/compare/rules.ts";
import { RULE_CASES } from "./rule-cases.ts";
import { publishedOf, smallPackage } from "./small-package.ts";
import { askSmall } from "./small-program.ts";

const compared = (last: Published, now: Published) => comparePackages(last, now, askSmall(last, now));

describe("the rules for versions", () => {
  it("have a case each", () => {
    expect(Object.keys(RULE_CASES).sort()).toEqual(Object.keys(RULES).sort());
  });

  it.each(Object.entries(RULE_CASES))("%s", (id, { before, after, about }) => {
    const parts = smallPackage();
    before?.(parts);
    const last = publishedOf(parts);
    expect(compared(last, publishedOf(parts))).toEqual([]);
    after(parts);
    const findings = compared(last, publishedOf(parts));
    const { bump } = RULES[id as RuleId];
    expect(findings).toContainEqual(expect.objectContaining({ rule: id, level: bump, subject: about }));
  });

  it("find nothing in a package that only says another version, and something in any other compiled code", () => {
    const versioned = (version: string, code = "var answer = 1;") => {
      const parts = smallPackage();
      Object.assign(parts.manifest, { version });
      Object.assign(parts.files, { "dist/esm/core.js": `var VERSION = "${version}";\n${code}\n` });
      return publishedOf(parts);
    };
    expect(compared(versioned("1.0.0"), versioned("1.1.0-next.1"))).toEqual([]);
    expect(compared(versioned("1.0.0"), versioned("1.1.0", "var answer = 2;"))).toMatchObject([
      { rule: "code.changed", subject: "dist/esm/core.js" },
    ]);
  });

  it("take one more value of a condition for one more, not for another field", () => {
    const change = (edit: (values: string[]) => void) => {
      const parts = smallPackage();
      const last = publishedOf(parts);
      edit(parts.codes.envelopes[0].codes[2].when[0].values);
      return compared(last, publishedOf(parts)).filter(({ rule }) => rule.startsWith("field."));
    };
    const subject = "body card as card where type is credit or debit";
    expect(change((values) => values.push("prepaid"))).toMatchObject([{ rule: "field.added", subject }]);
    expect(change((values) => values.pop())).toMatchObject([{ rule: "field.removed", subject }]);
    expect(change((values) => values.splice(1, 1, "prepaid"))).toMatchObject([
      { rule: "field.removed", subject },
      { rule: "field.added", subject },
    ]);
    expect(change((values) => values.reverse())).toEqual([]);
  });

  it("ask for a source or a decision wherever a major release is not a fact that was announced", () => {
    const free = Object.entries(RULES).filter(([, rule]) => rule.bump === "major" && !("needs" in rule));
    expect(free.map(([id]) => id)).toEqual(["entry.retired"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAdvice } from "../../src/compare/advice.ts";
import { comparePackages } from "../../src/compare/index.ts";
import { adviceIn, entriesIn, resultIn } from "../../src/compare/questions/reply.ts";
import { RULES } from "../../src/compare/rules.ts";
import { type Bump, greaterBump, isEnough } from "../../src/package/bump.ts";
import { DISCLOSURES, OUTCOMES, RETRIES, SCOPES } from "../../src/runtime/vocabulary.ts";
import { type Editable, publishedOf, type SmallPackage, smallPackage } from "./small-package.ts";
import { askSmall } from "./small-program.ts";

/** Something that an editor does to an entry: another value, or a message that comes, goes or moves. */
const edit = fc.record({
  at: fc.nat(9),
  to: fc.nat(9),
  what: fc.constantFrom("outcome", "retry", "scope", "disclosure", "moves", "swallows", "with", "services", "drops"),
  value: fc.nat(20),
});

const VALUES: Readonly<Record<string, readonly string[]>> = {
  outcome: OUTCOMES,
  retry: RETRIES,
  scope: SCOPES,
  disclosure: DISCLOSURES,
};

/** The codes of the small package, each with a variant that its message tells apart. */
function variants(): SmallPackage {
  const parts = smallPackage();
  const { entries, envelopes } = parts.codes;
  for (const entry of [...entries]) {
    delete entry.with;
    entries.push({
      ...structuredClone(entry),
      name: `${entry.name}_2`,
      messages: [`${entry.name} again`],
      retry: "later",
    });
  }
  envelopes[0].codes[2].message = "message";
  return parts;
}

function apply(
  { codes }: SmallPackage,
  { at, to, what, value }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
) {
  const [entry, other] = [
    codes.entries[at % codes.entries.length],
    codes.entries[to % codes.entries.length],
  ] as Editable[];
  const values = VALUES[what];
  if (values) entry[what] = values[value % values.length];
  else if (what === "moves") other.messages.push(...entry.messages.splice(0, 1));
  else if (what === "swallows")
    Object.assign(entry, { messages: ["{field}"], params: ["field"], placeholders: { field: ["{field}"] } });
  else if (what === "with") entry.with = [{ field: "kind", values: ["a", "b", "c"].slice(0, (value % 3) + 1) }];
  else if (what === "services" && entry.pattern) entry.services = ["10", "11", "12"].slice(0, (value % 3) + 1);
  else if (what === "drops") entry.messages = [];
}

describe("a version number", () => {
  it("is never lower than what it lets people do with any body or code", () => {
    let raised = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const parts = variants();
        const last = publishedOf(parts);
        for (const item of edits) apply(parts, item);
        const now = publishedOf(parts);
        const asked = askSmall(last, now);
        const findings = comparePackages(last, now, asked);
        const given = findings.reduce<Bump | undefined>((bump, { level }) => greaterBump(bump, level), undefined);
        asked.questions.forEach((question, index) => {
          const [old, is] = [asked.old[index] ?? {}, asked.new[index] ?? {}];
          const pairs =
            question.call === "decode"
              ? [[resultIn(old), resultIn(is)] as const]
              : entriesIn(old).flatMap((one) => {
                  const same = entriesIn(is).find(({ name }) => name === one.name);
                  return same ? [[one, same] as const] : [];
                });
          for (const [before, after] of pairs) {
            // What was not known is new; it cannot have been less.
            if (before.why === "not_in_catalog" || before.why === "no_code") continue;
            const changes = compareAdvice(adviceIn(before), adviceIn(after)).filter(
              ({ field }) => field !== "reason" && field !== "actor",
            );
            for (const { rule } of changes) {
              if (after.why === "not_in_catalog" || after.why === "no_code") continue;
              raised += 1;
              if (!isEnough(given, RULES[rule].bump)) expect({ question, before, after, given }).toBe(rule);
            }
          }
        });
        expect(findings.length > 0 || JSON.stringify(asked.old) === JSON.stringify(asked.new)).toBe(true);
      }),
      { numRuns: 60, seed: 7 },
    );
    // The edits do change answers, so that the property is not about nothing.
    expect(raised).toBeGreaterThan(200);
  });
});

import { describe, expect, it } from "vitest";
import { NOTHING_ASKED } from "../../src/compare/answers/compare-answers.ts";
import { BUMPS } from "../../src/package/bump.ts";
import { type Candidate, type Plan, planRelease } from "../../src/release/plan/judge.ts";
import { type Editable, publishedOf, type SmallPackage, smallJointPackage, smallPackage } from "./small-package.ts";
import { askSmall } from "./small-program.ts";

type Parts = Pick<SmallPackage, "codes" | "messages" | "schema" | "codegen">;
type Change = (parts: Parts) => void;

const planAsked = (candidate: Omit<Candidate, "asked">): Plan =>
  planRelease({ ...candidate, asked: candidate.last ? askSmall(candidate.last, candidate.now) : NOTHING_ASKED });
const entryOf = ({ codes }: Parts, code: string): Editable =>
  codes.entries.find((entry: Editable) => entry.code === code);
const reword: Change = (parts) => {
  entryOf(parts, "41").text.en.title = "Lost card";
};
const tighten: Change = (parts) => {
  Object.assign(entryOf(parts, "41"), { outcome: "unknown", retry: "check_status_first" });
};
const loosen: Change = (parts) => {
  entryOf(parts, "504XX00").outcome = "failed";
};
const remove: Change = (parts) => {
  parts.codes.entries = parts.codes.entries.filter(({ name }: Editable) => name !== "LOST");
};

interface Setting {
  readonly acme?: Change;
  readonly other?: Change;
  readonly changesets?: Readonly<Record<string, string>>;
  readonly accepted?: readonly string[];
}

/** Plans the joint package after changes of its two providers. */
function plan({ acme, other, changesets = {}, accepted = [] }: Setting): Plan {
  const parts = smallJointPackage();
  const last = publishedOf(parts);
  for (const [id, change] of [
    ["acme", acme],
    ["other", other],
  ] as const)
    change?.(parts.providers[id] as Parts);
  return planAsked({ now: publishedOf(parts), last, changesets: new Map(Object.entries(changesets)), accepted });
}

/** Plans the package of one provider after the same change. */
function planOwn(change: Change): Plan {
  const parts = smallPackage();
  const last = publishedOf(parts);
  change(parts);
  return planAsked({ now: publishedOf(parts), last, changesets: new Map(), accepted: [] });
}

const ofAcme = (bump: string, more = "") => `---\n${more}"@test/acme-codes": ${bump}\n---\n\nBy hand.\n`;

describe("the release of the joint package", () => {
  it("is none where no provider changed, whatever changesets say about their packages", () => {
    expect(plan({ changesets: { "a.md": ofAcme("major") } })).toMatchObject({ needed: null, text: null, problems: [] });
  });

  it.each([
    ["reworded", reword],
    ["more cautious", tighten],
    ["less cautious", loosen],
    ["removed", remove],
  ])("needs what the package of the provider needs: %s", (_what, change) => {
    const own = planOwn(change);
    expect(BUMPS).toContain(own.needed);
    expect(plan({ acme: change }).needed).toBe(own.needed);
    expect(plan({ other: change }).needed).toBe(own.needed);
  });

  it("takes the greatest bump of all providers", () => {
    expect(plan({ acme: reword, other: tighten }).needed).toBe("minor");
    expect(plan({ acme: loosen, other: reword }).needed).toBe("major");
  });

  it("takes a greater bump that a person chose for the package of a provider", () => {
    const raised = plan({ acme: reword, changesets: { "acme-codes.md": ofAcme("minor") } });
    expect(raised).toMatchObject({ needed: "minor", next: "1.1.0", file: "payment-codes.md" });
    expect(raised.problems).toEqual([expect.stringContaining("needs a minor release")]);
    expect(raised.text).toContain('"@test/payment-codes": minor');
  });

  it("takes no major bump from the first release of a new provider", () => {
    const parts = smallJointPackage();
    const last = publishedOf({ ...parts, providers: { acme: parts.providers.acme ?? smallPackage() } });
    const changesets = new Map([["other-codes.md", '---\n"@test/other-codes": major\n---\n\nFirst release.\n']]);
    const done = planAsked({ now: publishedOf(parts), last, changesets, accepted: [] });
    expect(done.needed).toBe("minor");
    expect(done.findings).toMatchObject([{ rule: "provider.added", subject: "other" }]);
  });

  it("says which provider a change is about, with its source", () => {
    const { findings, text } = plan({ other: loosen });
    const subjects = findings.filter(({ entry }) => entry).map(({ subject }) => subject);
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) expect(subject).toMatch(/^other\/snap 504XX00 /);
    expect(text).toContain("`other/snap`");
    expect(text).toContain("(source: Page, line 1)");
  });

  it("refuses what is refused for the package of the provider, until it is accepted there or here", () => {
    const refused = plan({ acme: remove });
    expect(refused.refusals.map(({ finding: { rule, subject } }) => `${rule} ${subject}`)).toEqual([
      "entry.removed acme/card 41 LOST",
    ]);
    const names = ["entry.removed acme/card 41 LOST", "entry.removed card 41 LOST", "entry.removed *"];
    for (const name of names) expect(plan({ acme: remove, accepted: [name] }).refusals).toEqual([]);
    const changesets = { "acme-codes.md": ofAcme("major", "# accepted: entry.removed card 41 LOST\n") };
    const done = plan({ acme: remove, changesets });
    expect(done.refusals).toEqual([]);
    expect(done.text).toContain("# accepted: entry.removed acme/card 41 LOST");
    expect(plan({ other: remove, changesets }).refusals).toHaveLength(1);
  });

  it("takes nothing that goes for one provider as a reason why it goes for another", () => {
    const unnamed: Change = (parts) => {
      for (const texts of Object.values<Editable>(parts.messages)) delete texts["card.LOST.title"];
    };
    const expected = planOwn(unnamed).refusals.map(({ finding: { rule, subject } }) => `${rule} other/${subject}`);
    expect(expected).not.toEqual([]);
    const done = plan({ acme: remove, other: unnamed, accepted: ["entry.removed acme/card 41 LOST"] });
    expect(done.refusals.map(({ finding: { rule, subject } }) => `${rule} ${subject}`)).toEqual(expected);
  });

  it("refuses advice without a source, as for the package of the provider", () => {
    const unsourced: Change = (parts) => {
      loosen(parts);
      entryOf(parts, "504XX00").sources = [];
    };
    const expected = planOwn(unsourced).refusals.map(({ needs }) => needs);
    expect(expected).toContain("source");
    expect(plan({ acme: unsourced }).refusals.map(({ needs }) => needs)).toEqual(expected);
  });

  it("refuses to leave a provider out, once for everything that goes with it", () => {
    const parts = smallJointPackage();
    const last = publishedOf(parts);
    delete parts.providers.other;
    const done = planAsked({ now: publishedOf(parts), last, changesets: new Map(), accepted: [] });
    expect(done.refusals.map(({ finding: { rule, subject } }) => `${rule} ${subject}`)).toEqual([
      "provider.removed other",
    ]);
  });
});

import { parseChangesetFile } from "@changesets/parse";
import { describe, expect, it } from "vitest";
import { NOTHING_ASKED } from "../../src/compare/answers/compare-answers.ts";
import { RULES } from "../../src/compare/rules.ts";
import { type Plan, planRelease } from "../../src/release/plan/judge.ts";
import { type Editable, publishedOf, type SmallPackage, smallPackage } from "./small-package.ts";
import { askSmall } from "./small-program.ts";

const FILE = "acme-codes.md";

interface Setting {
  /** Makes the last release. */
  readonly before?: (parts: SmallPackage) => void;
  /** Makes the next release out of the last one. */
  readonly after?: (parts: SmallPackage) => unknown;
  readonly changesets?: Readonly<Record<string, string>>;
  readonly accepted?: readonly string[];
  /** Version in package.json. */
  readonly version?: string;
  readonly published?: false;
}

function plan({ before, after, changesets = {}, accepted = [], version = "1.0.0", published }: Setting): Plan {
  const parts = smallPackage();
  before?.(parts);
  const last = published === false ? undefined : publishedOf(parts);
  after?.(parts);
  parts.manifest.version = version;
  const now = publishedOf(parts);
  const asked = last ? askSmall(last, now) : NOTHING_ASKED;
  return planRelease({ now, last, asked, changesets: new Map(Object.entries(changesets)), accepted });
}

const entryOf = ({ codes }: SmallPackage, code: string): Editable =>
  codes.entries.find((entry: Editable) => entry.code === code);
const reword = (parts: SmallPackage) => {
  entryOf(parts, "41").text.en.title = "Lost card";
};
const tighten = (parts: SmallPackage) => {
  Object.assign(entryOf(parts, "41"), { outcome: "unknown", retry: "check_status_first" });
};
const loosen = (parts: SmallPackage) => {
  entryOf(parts, "504XX00").outcome = "failed";
};
const remove = (parts: SmallPackage) => {
  parts.codes.entries = parts.codes.entries.filter(({ name }: Editable) => name !== "LOST");
};
const changeset = (bump: string) => `---\n"@test/acme-codes": ${bump}\n---\n\nBy hand.\n`;

describe("planning a release", () => {
  it("asks for nothing when nothing changed", () => {
    expect(plan({})).toMatchObject({ needed: null, text: null, next: "1.0.0", findings: [], problems: [] });
  });

  it("takes the greatest bump of all differences", () => {
    expect(plan({ after: reword }).needed).toBe("patch");
    const both = (parts: SmallPackage) => [reword, tighten].forEach((change) => void change(parts));
    expect(plan({ after: both })).toMatchObject({ needed: "minor", next: "1.1.0" });
    const all = (parts: SmallPackage) => [reword, tighten, loosen].forEach((change) => void change(parts));
    expect(plan({ after: all })).toMatchObject({ needed: "major", next: "2.0.0" });
  });

  it("writes a changeset that changesets reads, the same on every run", () => {
    const { text, file } = plan({ after: tighten });
    expect(file).toBe(FILE);
    expect(parseChangesetFile(text ?? "")).toMatchObject({ releases: [{ name: "@test/acme-codes", type: "minor" }] });
    expect(plan({ after: tighten, changesets: { [FILE]: text ?? "" } })).toMatchObject({ text, problems: [] });
  });

  it("keeps a bump that a person raised, and lowers one that it computed itself", () => {
    const { text } = plan({ after: tighten });
    const raised = (text ?? "").replace('codes": minor', 'codes": major');
    const kept = plan({ after: reword, changesets: { [FILE]: raised } });
    expect(kept).toMatchObject({ needed: "patch", next: "2.0.0" });
    expect(kept.text).toContain('"@test/acme-codes": major');
    const lowered = plan({ after: reword, changesets: { [FILE]: text ?? "" } });
    expect(lowered).toMatchObject({ needed: "patch", next: "1.0.1" });
    expect(plan({ changesets: { [FILE]: text ?? "" } }).text).toBeNull();
  });

  it("refuses a bump that a person lowered, and prints the command that mends it", () => {
    const { text } = plan({ after: tighten });
    const lowered = (text ?? "").replace('codes": minor', 'codes": patch');
    const again = plan({ after: tighten, changesets: { [FILE]: lowered } });
    expect(again.problems).toEqual([
      expect.stringMatching(/needs a minor release, and its changesets say patch; run: npm run codes -- release plan/),
    ]);
    expect(again.text).toContain('"@test/acme-codes": minor');
  });

  it("is content with any changeset that names the package with a bump that is enough", () => {
    expect(plan({ after: tighten }).problems).toEqual([expect.stringContaining("no changeset says so")]);
    expect(plan({ after: tighten, changesets: { "by-hand.md": changeset("minor") } }).problems).toEqual([]);
    expect(plan({ after: tighten, changesets: { "by-hand.md": changeset("patch") } }).problems).toHaveLength(1);
  });

  it("counts a version that changesets has raised already", () => {
    expect(plan({ after: tighten, version: "1.1.0" })).toMatchObject({ problems: [], text: null, next: "1.1.0" });
    expect(plan({ after: loosen, version: "1.1.0" })).toMatchObject({ next: "2.0.0" });
    expect(plan({ after: loosen, version: "1.1.0" }).problems).toHaveLength(1);
    // What made it a major version was accepted then.
    expect(plan({ after: remove, version: "2.0.0" })).toMatchObject({ problems: [], refusals: [] });
  });

  it("says so when another commit was released", () => {
    expect(plan({ version: "0.9.0" }).problems).toEqual([expect.stringContaining("1.0.0 is published")]);
  });

  it("names a changeset that cannot be read", () => {
    expect(() => plan({ after: reword, changesets: { "broken.md": "no front matter" } })).toThrow(
      /\.changeset\/broken\.md cannot be read/,
    );
  });
});

describe("decisions", () => {
  const name = "entry.removed card 41 LOST";

  it("are needed before something published is removed, and say how to make them", () => {
    const { refusals, problems } = plan({ after: remove });
    expect(refusals).toEqual([
      expect.objectContaining({ needs: "decision", mend: expect.stringContaining(`--accept "${name}"`) }),
    ]);
    expect(refusals[0]?.mend).toContain("mark the entry `deprecated`");
    expect(problems).toContainEqual(expect.stringContaining("1 change needs a decision first"));
  });

  it("stay in the changeset until there is nothing left to accept", () => {
    const accepted = plan({ after: remove, accepted: [name] });
    expect(accepted.refusals).toEqual([]);
    expect(accepted.text).toContain(`# accepted: ${name}\n`);
    const changesets = { [FILE]: accepted.text ?? "" };
    expect(plan({ after: remove, changesets })).toMatchObject({ refusals: [], problems: [], text: accepted.text });
    expect(plan({ after: reword, changesets }).text).not.toContain("accepted");
  });

  it("may be made for all differences of a rule", () => {
    expect(plan({ after: remove, accepted: ["entry.removed *"] }).refusals).toEqual([]);
    expect(plan({ after: remove, accepted: ["entry.renamed *"] }).refusals).toHaveLength(1);
  });

  it("are not needed for an entry that was deprecated in the last release", () => {
    const retire = (parts: SmallPackage) => {
      parts.codes.entries = parts.codes.entries.filter(({ name: own }: Editable) => own !== "OLD");
    };
    expect(plan({ after: retire })).toMatchObject({ needed: "major", refusals: [] });
  });

  it("do not replace the source of less cautious advice", () => {
    const unfounded = (parts: SmallPackage) => {
      loosen(parts);
      entryOf(parts, "504XX00").sources = [];
    };
    expect(plan({ after: unfounded, accepted: ["outcome.less-cautious *"] }).refusals).toEqual([
      expect.objectContaining({ needs: "source", mend: expect.stringContaining("give the entry a source") }),
    ]);
    expect(plan({ after: loosen }).refusals).toEqual([]);
  });
});

describe("the first release", () => {
  const setting = { published: false, version: "0.0.0" } as const;

  it("is what a changeset says", () => {
    const done = plan({ ...setting, changesets: { "first-release.md": changeset("major") } });
    expect(done).toMatchObject({
      last: null,
      next: "1.0.0",
      text: null,
      problems: [],
      declaredIn: ["first-release.md"],
    });
  });

  it("is planned for a package that no changeset names", () => {
    const done = plan(setting);
    expect(done.problems).toEqual([expect.stringContaining("release plan @test/acme-codes")]);
    expect(parseChangesetFile(done.text ?? "").releases).toEqual([{ name: "@test/acme-codes", type: "major" }]);
    expect(plan({ ...setting, changesets: { [FILE]: done.text ?? "" } })).toMatchObject({
      problems: [],
      text: done.text,
    });
  });

  it("is waited for once its version is set, and not believed for a later version", () => {
    expect(plan({ published: false, version: "1.0.0" })).toMatchObject({ next: "1.0.0", problems: [] });
    expect(plan({ published: false, version: "1.4.0" }).problems).toEqual([
      expect.stringContaining("no release was found"),
    ]);
  });
});

describe("the summary", () => {
  const ACCEPTED = ["entry.removed *", "reason.changed *", "answer.removed *", "schema.removed *"];
  /** A change that returns another one is made before the last release. */
  const summaryOf = (change: (parts: SmallPackage) => unknown) => {
    let rest: unknown;
    const before = (parts: SmallPackage) => {
      rest = change(parts);
    };
    const isSplit = typeof change(smallPackage()) === "function";
    const after = isSplit ? () => (rest as () => void)() : change;
    return parseChangesetFile(plan({ ...(isSplit && { before }), after, accepted: ACCEPTED }).text ?? "").summary;
  };

  it("says first what changes what is done with money, as code, service and old and new, with the source", () => {
    const summary = summaryOf((parts) => {
      reword(parts);
      tighten(parts);
      loosen(parts);
      entryOf(parts, "403XX01").when[0].retry = "with_new_reference";
      entryOf(parts, "00").deprecated = "Gone in 2027.";
      parts.codes.entries.push({ ...entryOf(parts, "00"), deprecated: undefined, code: "11", name: "PAID_VIP" });
    });
    const places = [
      "2 codes with less cautious advice, 1 code with more cautious advice, 1 new code, 1 deprecated",
      "**Less cautious: ",
      "- `403XX01` `REFUSED` in `snap`, service `11`: retry `later` → `with_new_reference` (source: Page, line 1)",
      "- `504XX00` `TIMEOUT` in `snap`: outcome `unknown` → `failed` (source: Page, line 1)",
      "**More cautious: ",
      "- `41` `LOST` in `card`: outcome `failed` → `unknown`; retry `after_fix` → `check_status_first` (source: ",
      "**New codes**",
      "- `11` `PAID_VIP` in `card`: `success`, `never`; English PAID",
      "**Deprecated codes",
      "- `00` `PAID` in `card`: deprecated “Gone in 2027.”",
      "**Everything else**",
      "- `41` `LOST`, `en.title`: “English LOST” → “Lost card”",
    ].map((text) => [text, summary.indexOf(text)] as const);
    expect(places.filter(([, place]) => place < 0)).toEqual([]);
    expect(places.map(([, place]) => place)).toEqual(places.map(([, place]) => place).sort((a, b) => a - b));
  });

  it("tells a code that was given another meaning from one that we had wrong, and from one that was withdrawn", () => {
    const other = { name: "FOUND", outcome: "success", retry: "never" };
    const reused = summaryOf((parts) => {
      parts.codes.entries.push({ ...entryOf(parts, "41"), ...other, validFrom: "2026-01" });
      entryOf(parts, "41").validUntil = "2025-12-31";
    });
    expect(reused).toMatch(
      /`41` `FOUND` in `card`: [^\n]*reused since 2026-01: `LOST` → `FOUND`[^\n]*\(source: Page, line 1\)/,
    );
    expect(reused).toMatch(/outcome `failed` → `success`/);
    expect(reused).not.toMatch(/New codes|no longer answers|withdrawn/);
    const corrected = summaryOf((parts) => {
      Object.assign(entryOf(parts, "41"), { outcome: "success", retry: "never" });
    });
    expect(corrected).toMatch(/`41` `LOST` in `card`: outcome `failed` → `success`/);
    expect(corrected).not.toMatch(/reused|since/);
    const withdrawn = summaryOf((parts) => {
      entryOf(parts, "41").validUntil = "2025-12-31";
    });
    expect(withdrawn).toMatch(
      /\*\*More cautious[\s\S]*`41` `LOST` in `card`: withdrawn by the provider, until “2025-12-31” \(source: /,
    );
    expect(withdrawn).not.toMatch(/reused|no longer answers/);
  });

  it("bumps as the answers for a reused code say, and a withdrawn one as more careful", () => {
    const reuse = (outcome: string) => (parts: SmallPackage) => {
      parts.codes.entries.push({ ...entryOf(parts, "41"), name: "FOUND", outcome, validFrom: "2026" });
      entryOf(parts, "41").validUntil = "2026";
    };
    expect(plan({ after: reuse("success") })).toMatchObject({ needed: "major", refusals: [] });
    expect(plan({ after: reuse("unknown") })).toMatchObject({ needed: "minor", refusals: [] });
    const withdraw = (parts: SmallPackage) => {
      entryOf(parts, "41").validUntil = "2026";
    };
    expect(plan({ after: withdraw })).toMatchObject({ needed: "minor", refusals: [] });
    const unfounded = (parts: SmallPackage) => {
      withdraw(parts);
      entryOf(parts, "41").sources = [];
    };
    expect(plan({ after: unfounded }).refusals).toEqual([expect.objectContaining({ needs: "source" })]);
  });

  it("speaks plain words, and no ids of rules", () => {
    const summary = summaryOf((parts) => {
      for (const change of [reword, tighten, loosen, remove]) change(parts);
      parts.codes.entries.push({ ...entryOf(parts, "00"), code: "11", name: "PAID_VIP" });
      parts.schema.$defs.Known.oneOf.shift();
      parts.files["README.md"] = "# Other";
    });
    for (const id of Object.keys(RULES)) expect(summary).not.toContain(id);
  });

  it("shows the message for which alone something changed, and by which entry it was answered", () => {
    const summary = summaryOf((parts) => {
      const [one, two] = ["ONE", "TWO"].map((name) =>
        parts.codes.entries.find((entry: Editable) => entry.name === name),
      );
      Object.assign(one, { services: undefined, messages: ["First", "Second"] });
      Object.assign(two, { services: undefined, messages: ["TWO"], retry: "later" });
      two.with = undefined;
      return () => {
        one.messages = ["First"];
        two.messages = ["TWO", "Second"];
      };
    });
    expect(summary).toContain("answered by `ONE` → `TWO`");
    expect(summary).toMatch(/^- `400XX02` `TWO` in `snap`, .*message “Second”.*retry `after_fix` → `later`/m);
  });

  it("cuts long lists, and folds what has no effect", () => {
    const summary = summaryOf((parts) => {
      const paid = entryOf(parts, "00");
      for (let code = 100; code < 150; code++) parts.codes.entries.push({ ...paid, code: `${code}`, name: `N${code}` });
      for (const entry of parts.codes.entries.slice(0, 7)) entry.sources = [{ url: "https://example.org" }];
    });
    expect(summary).toContain("50 new codes");
    expect(summary).toContain("- and 30 more");
    expect(summary.match(/^- `1/gm)).toHaveLength(20);
    expect(summary).toContain("- 7 rows moved or have other sources");
    expect(summary).not.toContain("sources` or");
  });

  it("lets no text of the catalog become markup", () => {
    const summary = summaryOf((parts) => {
      entryOf(parts, "41").deprecated = "[x](javascript:1) <b> `y`\n# z";
    });
    expect(summary).toContain("\\[x\\]\\(javascript:1\\) &lt;b&gt; \\`y\\` \\# z");
  });
});

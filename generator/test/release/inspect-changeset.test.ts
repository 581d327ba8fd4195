import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findForbidden } from "../../src/catalog/text-safety.ts";
import { finding } from "../../src/compare/finding.ts";
import { changelogText } from "../../src/emit/encode.ts";
import { isVersion, versionProblem } from "../../src/package/versions.ts";
import { changesetText } from "../../src/release/plan/changeset-file.ts";
import { inspectChangeset } from "../../src/release/plan/inspect-changeset.ts";
import { summaryOf } from "../../src/release/plan/summary.ts";
import { publishedOf, smallPackage } from "./small-package.ts";

const NAME = "@test/acme-codes";
const GROUND = { packages: [NAME, "@test/other-codes"], hosts: new Set(["docs.acme.example"]) };
const inspect = (text: string) => inspectChangeset("x.md", text, GROUND);
const changeset = (summary: string) => `---\n"${NAME}": minor\n---\n\n${summary}\n`;

/** Summary, and the line and thing that are found; the summary starts on line 5. */
const REFUSED: readonly (readonly [summary: string, found: RegExp])[] = [
  ["<b>x</b>", /^5 found HTML, "<b>"/],
  ["x\n\n<script>alert(1)</script>", /^7 found HTML/],
  ["x <!-- hidden -->", /^5 found HTML/],
  ["Thanks @somebody", /^5 found a mention, "@somebody"/],
  ["one\ntwo @org/team", /^6 found a mention, "@org\/team"/],
  ["x\n- by \\@somebody", /^6 found a mention/],
  ["x &#64;somebody", /^5 found a mention/],
  ["mail me@acme.example", /^5 found a mention/],
  ["fixes #123", /^5 found a reference, "#123"/],
  ["fixes \\#123", /^5 found a reference/],
  ["see acme/codes#4", /^5 found a reference, "acme\/codes#4"/],
  ["see GH-12", /^5 found a reference/],
  ["![x](https://docs.acme.example/x.png)", /^5 found an image/],
  ["![x][y]\n\n[y]: https://docs.acme.example/x.png", /^5 found an image/],
  ["[x](https://evil.example/)", /^5 found a link, "https:\/\/evil.example\/"/],
  ["<https://evil.example/>", /^5 found a link/],
  ["go to https://evil.example/now", /^5 found a link/],
  ["go to www.evil.example", /^5 found a link/],
  ["https://docs.acme.example@evil.example/", /^5 found a link/],
  ["https://docs.acme.example.evil.example/", /^5 found a link/],
  ["https://docs.аcme.example/", /^5 found a link/],
  ["[x](../../settings)", /^5 found a link/],
  ["[x](mailto:me)", /^5 found a link/],
  ["[x][y]\n\n[y]: http://evil.example", /found a link/],
  ["x\n\n[y]: http://evil.example", /^7 found a link/],
  ["## 9.9.9", /^5 found a heading/],
  ["x\n\n### Major Changes\n", /^7 found a heading/],
  ["x\n===", /^5 found a heading/],
  ["x\u202ey", /^5 found a bidirectional control character \(U\+202E\)/],
  ["x\n&#x202e;y", /found a bidirectional control character/],
  ["x\u0007y", /^5 found a control character/],
  ["x\u200by", /^5 found an invisible character/],
  // Code by itself, but not behind the commit on its line of the changelog.
  ["~~~\n@somebody\n~~~", /^6 found a mention/],
  ["    @somebody", /^5 found a mention/],
];

describe("a changeset", () => {
  it.each(REFUSED)("with the summary %j is refused, with its line", (summary, found) => {
    const problems = inspect(changeset(summary));
    expect(problems.length).toBeGreaterThan(0);
    const [first = ""] = problems;
    expect(first).toMatch(/^\.changeset\/x\.md:\d+ found [^\n]+; (?:remove it|write it)[^\n]*$/);
    expect(first.replace(".changeset/x.md:", "")).toMatch(found);
  });

  it.each([
    ["Plain words, **bold**, a list:\n\n- one\n- two — three → four"],
    ["`@somebody`, `#123`, `<b>` and `https://evil.example`"],
    ["A code block:\n\n```\n@somebody <b> #1 https://evil.example\n```"],
    ["see https://docs.acme.example/page#12, and [the page](https://docs.acme.example/@x)."],
    ["5 < 6 & 7 > 4, a @ b, # 1"],
    [""],
  ])("with the summary %j is taken", (summary) => {
    expect(inspect(changeset(summary))).toEqual([]);
  });

  it("for a package of somebody else is refused, with the line of the name", () => {
    const text = `---\n"${NAME}": minor\n"@test/acme-code": patch\nleft-pad: major\n---\n\nx\n`;
    expect(inspect(text)).toEqual([
      '.changeset/x.md:3 found the package "@test/acme-code", which is not of this repository; name one of @test/acme-codes, @test/other-codes, or remove the line',
      '.changeset/x.md:4 found the package "left-pad", which is not of this repository; name one of @test/acme-codes, @test/other-codes, or remove the line',
    ]);
  });

  it.each([
    "",
    "no front matter",
    `---\n"${NAME}": huge\n---\n`,
    `---\n"${NAME}": patch\n"${NAME}": minor\n---\n`,
    "---\n{\n---\n",
  ])("%j cannot be read", (text) => {
    expect(inspect(text)).toEqual([expect.stringMatching(/^\.changeset\/x\.md:1 cannot be read: .*; mend the file$/)]);
  });

  it("that the planner writes is taken, whatever the catalog says", () => {
    const pieces = fc.constantFrom(
      "@",
      "#1",
      "GH-2",
      "https://",
      "www.",
      "evil.example",
      "<b>",
      "![x](y)",
      "`",
      "``",
      "|",
    );
    const text = fc
      .oneof(
        fc.array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 6 }).map((all) => all.join("")),
        fc.string(),
      )
      .filter((value) => findForbidden(value) === undefined);
    const planned = { computed: "minor", bump: "minor", accepted: ["entry.removed x #1 @y"] } as const;
    const entry = { space: "card", code: "41", name: "LOST", network: null };
    fc.assert(
      fc.property(text, (value) => {
        expect(inspect(changesetText(NAME, planned, `One.\n\n- \`a\`: label ${changelogText(value)} → none`))).toEqual(
          [],
        );
        const found = [
          finding("text.changed", "card 41 LOST en.title", { entry, old: value, new: `${value} twice` }),
          finding("entry.deprecated", "card 41 LOST", { entry, new: value }),
          { ...finding("retry.less-cautious", "card 41 LOST", { entry, old: value }), where: [`message “${value}”`] },
        ];
        expect(inspect(changesetText(NAME, planned, summaryOf(found, publishedOf(smallPackage()))))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a version", () => {
  it.each(["01.0.0", "1.0", "1", "v1.0.0", "=1.0.0", " 1.0.0", "1.0.0 ", "1.0.0-01", "1.0.0.0", "latest", "", 1, null])(
    "%j is refused",
    (version) => {
      expect(isVersion(version)).toBe(false);
    },
  );

  it.each(["1.0.0", "0.0.0", "10.20.30", "1.0.0-rc.1", "1.0.0+build.5", "1.0.0-rc.1+b"])("%s is taken", (version) => {
    expect(isVersion(version)).toBe(true);
  });

  it("that is none is named with its line and how to write it", () => {
    const manifest = '{\n  "name": "x",\n  "version": "01.0.0"\n}\n';
    expect(versionProblem(manifest, "01.0.0", "package.json")).toBe(
      'package.json:3 found the version "01.0.0", expected three numbers as in 1.0.0, by the rules of semver; write it as 1.0.0',
    );
    expect(versionProblem("{}", undefined, "package.json")).toBe(
      "package.json:1 found no version, expected three numbers as in 1.0.0, by the rules of semver; write one",
    );
  });
});

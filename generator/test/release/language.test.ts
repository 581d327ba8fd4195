import { describe, expect, it } from "vitest";
import { type Finding, finding } from "../../src/compare/finding.ts";
import { markFollowers } from "../../src/compare/follow.ts";

const ENTRY = "codes.schema.json/$defs/Entry/properties";

/** What follows the coming or going of a language, beside it. */
function followersOf(locale: Finding, ...others: readonly Finding[]): (string | undefined)[] {
  return markFollowers([locale, ...others])
    .slice(1)
    .map(({ follows }) => follows);
}

describe("a language that comes", () => {
  const came = finding("locale.added", "jv");

  it("brings its texts, its place in the shape of the data and its tag in types along", () => {
    const found = followersOf(
      came,
      finding("text.added", "card 41 LOST jv.title", { new: "Ilang" }),
      finding("schema.added", `${ENTRY}/text/properties/jv`),
      finding("schema.required-changed", `${ENTRY}/text/required`, { old: ["en", "id"], new: ["en", "id", "jv"] }),
      finding("input.widened", "problem toProblem locale", { new: '"jv"' }),
      finding("subpath.added", "./messages/jv"),
    );
    expect(found).toEqual(found.map(() => "locale.added"));
  });

  it("excuses nothing else", () => {
    const found = followersOf(
      came,
      finding("schema.required-changed", `${ENTRY}/text/required`, { old: ["en", "id"], new: ["en", "jv"] }),
      finding("schema.required-changed", `${ENTRY}/note/required`, { old: [], new: ["jv"] }),
      finding("schema.added", `${ENTRY}/text/properties/ms`),
      finding("schema.added", `${ENTRY}/jv`),
      finding("input.widened", "problem toProblem locale", { new: '"ms"' }),
      finding("input.widened", "index decode body", { new: "string" }),
      finding("union.narrowed", "problem toProblem locale", { old: "not JSON" }),
      finding("schema.constraint-changed", `${ENTRY}/text/properties/en/type`, { old: "string", new: "jv" }),
    );
    expect(found).toEqual(found.map(() => undefined));
  });
});

describe("a language that goes", () => {
  it("takes them along", () => {
    const found = followersOf(
      finding("locale.removed", "jv"),
      finding("schema.removed", `${ENTRY}/text/properties/jv`),
      finding("schema.required-changed", `${ENTRY}/text/required`, { old: ["en", "jv"], new: ["en"] }),
      finding("union.narrowed", "problem toProblem locale", { old: '"jv"' }),
    );
    expect(found).toEqual(found.map(() => "locale.removed"));
  });
});

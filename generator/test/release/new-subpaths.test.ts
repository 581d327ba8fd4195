import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { NOTHING_ASKED } from "../../src/compare/answers/compare-answers.ts";
import { comparePackages } from "../../src/compare/index.ts";
import { type JsonObject, objectIn } from "../../src/compare/json.ts";
import type { Published } from "../../src/compare/published.ts";
import { PACKAGES } from "../../src/places.ts";
import { planRelease } from "../../src/release/plan/judge.ts";
import { readBuilt } from "../../src/release/plan/plan.ts";

const without = (object: JsonObject, isGone: (key: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !isGone(key)));

/** A package as it was before it had some ways in, with their modules. */
function before(pack: Published, isGone: (subpath: string) => boolean): Published {
  const { manifest } = pack;
  const exported = objectIn(manifest.exports);
  const isFile = (path: string) => isGone(path.replace(/^dist\/(esm|cjs)\//, "").replace(/(\.d)?\.[cm]?[jt]s$/, ""));
  const kept = (files: ReadonlyMap<string, string>) => new Map([...files].filter(([path]) => !isFile(path)));
  return {
    ...pack,
    manifest: {
      ...manifest,
      exports: without(exported, (key) => isGone(key.slice(2))),
      typesVersions: { "*": without(objectIn(objectIn(manifest.typesVersions)["*"]), isGone) },
    },
    declarations: kept(pack.declarations),
    files: kept(pack.files),
  };
}

let doku: Published;
beforeAll(async () => {
  doku = { ...(await readBuilt(join(PACKAGES, "doku-codes"))), version: "1.0.0" };
});

describe.each([
  ["a family of codes", /^(snap|non-snap)(\/|$)/],
  ["a column of the messages", /^(.*\/)?messages\/[^/]+\/customer$/],
])("%s that gets a module of its own", (_what, pattern) => {
  const isGone = (subpath: string) => pattern.test(subpath);
  const plan = (last: Published, now: Published) =>
    planRelease({ now, last, asked: NOTHING_ASKED, changesets: new Map(), accepted: [] });

  it("is something new, whose files are no findings that count", () => {
    const last = before(doku, isGone);
    const findings = comparePackages(last, doku, NOTHING_ASKED);
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(["code.changed", "subpath.added"]);
    expect(plan(last, doku)).toMatchObject({ needed: "minor", refusals: [] });
  });

  it("is missed where it goes", () => {
    const { needed, refusals } = plan(doku, before(doku, isGone));
    expect(needed).toBe("major");
    expect(new Set(refusals.map(({ finding: { rule } }) => rule))).toEqual(new Set(["subpath.removed"]));
  });
});

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../src/generate/index.ts";
import { packageFolder } from "../../src/places.ts";
import { planAndWrite, readBuilt } from "../../src/release/plan/plan.ts";
import { acmeCatalog } from "../acme-catalog.ts";
import { type Edit, editFiles } from "../catalog-copy.ts";
import { type ApiChange, type Comparison, goComparison, javaComparison } from "./api-differences.ts";
import { removeTemporary, temporary } from "./repository.ts";

// One version holds for the packages of all languages, and is computed from that for TypeScript.

const PROVIDER = "acme-pay";
const CARD = `${PROVIDER}/card.yaml`;

const TEXT = {
  en: { detail: "The bank that issued the card is closed." },
  id: { detail: "Bank penerbit kartu sudah tutup." },
};

const ADDED = {
  ...{ code: "93", name: "BANK_IS_CLOSED", documented: "Issuer will never approve" },
  ...{ urls: ["https://example.com/codes"], scope: "transaction", outcome: "failed" },
  ...{ retry: "with_other_method", reason: "do_not_honor", text: TEXT },
};

/** Versions of a catalog, by what is other in them. */
const VERSIONS: Readonly<Record<string, readonly Edit[]>> = {
  first: [],
  "a new text": [[CARD, ["entries", { code: "05" }, "text", "en", "detail"], "The issuer said no, and not why."]],
  "another advice": [[CARD, ["entries", { name: "CONTACT_ISSUER" }, "retry"], "with_other_method"]],
  "another name": [[CARD, ["entries", { code: "05" }, "name"], "DECLINED_FOR_EVER"]],
  "one code more": [[CARD, ["entries"], (list: { toJSON(): unknown[] }) => [...list.toJSON(), ADDED]]],
};

let folders: ReadonlyMap<string, string>;
let compare: Readonly<Record<"go" | "java", Comparison>>;

beforeAll(async () => {
  compare = { go: await goComparison(), java: await javaComparison() };
  const made = Object.entries(VERSIONS).map(async ([name, edits]) => {
    const catalog = await acmeCatalog();
    if (edits.length > 0) await editFiles(catalog, edits);
    const out = join(await temporary(), "packages");
    await generate({ catalog, out, providers: [PROVIDER], check: false });
    const folder = join(out, packageFolder(PROVIDER));
    await readBuilt(folder);
    return [name, folder] as const;
  });
  folders = new Map(await Promise.all(made));
});
afterAll(removeTemporary);

const bumpOf = async (older: string, newer: string) => {
  const changesets = await temporary();
  const packages = join(newer, "..");
  const { done } = await planAndWrite({ packages, changesets, baseline: older, names: [], accepted: [] });
  return done.plans[0]?.needed;
};

describe("the bump that is computed for a provider", () => {
  it.each<readonly [older: string, newer: string, bump: string, api: ApiChange]>([
    ["first", "a new text", "patch", "none"],
    ["first", "one code more", "minor", "minor"],
    ["one code more", "first", "major", "major"],
    ["first", "another name", "major", "major"],
    ["another name", "one code more", "major", "major"],
  ])("from %s to %s is %s, and no less than the tools of other languages ask for", async (from, to, bump, api) => {
    const [older = "", newer = ""] = [folders.get(from), folders.get(to)];
    expect({
      bump: await bumpOf(older, newer),
      go: await compare.go(older, newer),
      java: await compare.java(older, newer),
    }).toEqual({ bump, go: api, java: api });
  });

  it("may be greater, as advice that changes breaks nothing that is compiled", async () => {
    const [older = "", newer = ""] = [folders.get("first"), folders.get("another advice")];
    expect(await bumpOf(older, newer)).not.toBe("patch");
    expect([await compare.go(older, newer), await compare.java(older, newer)]).toEqual(["none", "none"]);
  });
});

import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Finding, underProvider } from "../../src/compare/finding.ts";
import { RULES } from "../../src/compare/rules.ts";
import { generate } from "../../src/generate/index.ts";
import { PACKAGES } from "../../src/places.ts";
import { askBoth } from "../../src/release/ask/ask-both.ts";
import { type Plan, planRelease } from "../../src/release/plan/judge.ts";
import { readBuilt } from "../../src/release/plan/plan.ts";
import { catalogWith, type Edit } from "../catalog-copy.ts";

/** A code of Klikoo that no longer says that the payment failed. */
const EDITS: readonly Edit[] = [
  ["klikoo/openapi.yaml", ["entries", { name: "CUSTOMER_NUMBER_NOT_FOUND" }, "outcome"], "unknown"],
  ["klikoo/openapi.yaml", ["entries", { name: "CUSTOMER_NUMBER_NOT_FOUND" }, "retry"], "check_status_first"],
];

const plans = new Map<string, Plan>();

beforeAll(async () => {
  const catalog = await catalogWith(...EDITS);
  const out = join(catalog, "..", "packages");
  await generate({ catalog, out, providers: [], check: false });
  for (const folder of ["klikoo-codes", "midtrans-codes", "payment-codes"]) {
    const last = { ...(await readBuilt(join(PACKAGES, folder))), version: "1.0.0" };
    const now = { ...(await readBuilt(join(out, folder))), version: "1.0.0" };
    const asked = await askBoth(last, now);
    plans.set(folder, planRelease({ now, last, asked, changesets: new Map(), accepted: [] }));
  }
});

const planOf = (folder: string): Plan => {
  const plan = plans.get(folder);
  if (plan === undefined) throw new Error(`${folder} was not planned`);
  return plan;
};

const aboutAdvice = ({ findings }: Plan): Finding[] =>
  findings.filter(({ rule }) => RULES[rule].part === "data" || RULES[rule].part === "answers");

describe("advice of one provider that changes", () => {
  it("is found in the joint package as in the provider's own, with the provider in front", () => {
    const own = aboutAdvice(planOf("klikoo-codes"));
    expect(own.map(({ rule }) => rule)).toContain("outcome.more-cautious");
    expect(aboutAdvice(planOf("payment-codes"))).toEqual(own.map((item) => underProvider("klikoo", item)));
    expect(planOf("midtrans-codes").findings).toEqual([]);
  });

  it("gives the joint package the bump, and the line of the changelog", () => {
    const [own, joint] = [planOf("klikoo-codes"), planOf("payment-codes")];
    expect(own.needed).toBe("minor");
    expect(joint).toMatchObject({ needed: "minor", next: own.next, refusals: own.refusals });
    const line = own.text?.split("\n").find((text) => text.includes("`CUSTOMER_NUMBER_NOT_FOUND`"));
    expect(line).toContain(" in `openapi`");
    expect(joint.text).toContain(line?.replace(" in `", " in `klikoo/"));
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { loadModel } from "../../src/catalog/index.ts";
import type { Finding } from "../../src/compare/finding.ts";
import type { JsonObject } from "../../src/compare/json.ts";
import { codesData } from "../../src/emit/codes-json.ts";
import { CATALOG } from "../../src/places.ts";
import { catalogWith, type Edit } from "../catalog-copy.ts";
import type { Editable } from "./small-package.ts";
import { compareVersions, type Version } from "./small-program.ts";

const TAKEN = "transaction_details.order_id has already been taken";
const FILE = "midtrans/snap-api.yaml";
const messages = (name: string, change: (list: string[]) => string[]): Edit => [
  FILE,
  ["entries", { name }, "messages"],
  (list: Editable) => change(list.toJSON()),
];

async function versionOf(catalog: string): Promise<Version> {
  const model = await loadModel(catalog, "midtrans");
  const data = codesData(model);
  return { model, data: JSON.parse(JSON.stringify({ ...data, entries: [...data.entries] })) as JsonObject };
}

let released: Version;
beforeAll(async () => {
  released = await versionOf(CATALOG);
});

const changed = async (...edits: Edit[]) => compareVersions(released, await versionOf(await catalogWith(...edits)));
const ruled = (findings: readonly Finding[], rule: string) => findings.filter((item) => item.rule === rule);

describe("a message that moves to another variant of its code", () => {
  const moved: readonly Edit[] = [
    messages("DUPLICATE_ORDER_ID", (list) => list.filter((text) => text !== TAKEN)),
    messages("FIELD_TOO_LONG", (list) => [...list, TAKEN]),
  ];

  it("is as much as its advice is less cautious: the same body lets people do more", async () => {
    const findings = await changed(...moved);
    expect(ruled(findings, "retry.less-cautious")).toMatchObject([
      {
        level: "major",
        subject: "snap-api 400 FIELD_TOO_LONG",
        old: "check_status_first",
        new: "after_fix",
        where: expect.arrayContaining([`message “${TAKEN}”`]),
      },
    ]);
    expect(ruled(findings, "answer.other")).toMatchObject([{ old: "DUPLICATE_ORDER_ID", new: "FIELD_TOO_LONG" }]);
  });

  it("is more cautious the other way round", async () => {
    const findings = compareVersions(await versionOf(await catalogWith(...moved)), released);
    expect(ruled(findings, "retry.more-cautious")).toMatchObject([
      { level: "minor", subject: "snap-api 400 DUPLICATE_ORDER_ID", old: "after_fix", new: "check_status_first" },
    ]);
    expect(ruled(findings, "retry.less-cautious")).toEqual([]);
  });

  it("is found where a placeholder takes in what other variants had", async () => {
    // Any wording that no page has was refused with care.
    const findings = await changed(
      [FILE, ["entries", { name: "BAD_REQUEST" }, "messages"], ["Reason given: {reason}"]],
      messages("FIELD_TOO_LONG", () => ["{field}"]),
    );
    expect(ruled(findings, "retry.less-cautious")).toMatchObject([
      {
        level: "major",
        subject: "snap-api 400 FIELD_TOO_LONG",
        old: "check_status_first",
        new: "after_fix",
        where: expect.arrayContaining(["a message that no page has"]),
      },
    ]);
  });

  it("says nothing of a wording that is only added where its code had none", async () => {
    const findings = await changed([
      "midtrans/transaction-status.yaml",
      ["entries", { name: "CAPTURE" }, "messages"],
      ["A wording that no body of this place has"],
    ]);
    expect(findings.filter(({ level }) => level !== "patch")).toEqual([]);
  });
});

describe("a placeholder that goes to another parameter", () => {
  it("takes the value away from those who read the first", async () => {
    const findings = await changed(
      messages("FIELD_TOO_LONG", (list) => [...list, "Field [field] too long"]),
      [FILE, ["entries", { name: "FIELD_TOO_LONG" }, "params"], { field: ["[field]"], reason: ["{field}"] }],
    );
    expect(ruled(findings, "param.removed")).toEqual([]);
    expect(ruled(findings, "answer.param-lost")).toMatchObject([{ level: "major", old: "field" }]);
  });
});

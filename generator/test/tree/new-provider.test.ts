import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { JOINT, packageFolder } from "../../src/places.ts";
import { type Edit, editFiles } from "../catalog-copy.ts";
import { copyRepository, type RepositoryCopy } from "./repository-copy.ts";

/** Codes of a provider: that of a payment that was made, of one that was declined, and one that says nothing. */
interface Kind {
  readonly id: string;
  /** What is given to `codes new provider`. */
  readonly given: readonly string[];
  readonly paid: string;
  readonly declined: string;
  readonly open: string;
  /** What a person fills in: the form of the codes. */
  readonly form: readonly (readonly [field: string, value: unknown])[];
  /** The code in the example of the README, and the dotted path of its field. */
  readonly body: string;
  readonly field?: string;
  readonly identifier: string;
}

/** A run of many files may wait for a busy machine. */
const MINUTES = 10 * 60_000;

const ONE = { min: "1", max: "1" };
const WORD = { min: "2", max: "20" };

const KINDS: readonly Kind[] = [
  {
    ...{ id: "faspay-sendme", given: ["--identifier", "FaspaySendMe"], identifier: "FaspaySendMe" },
    ...{ paid: "2", declined: "5", open: "1", body: "2", form: [["length", ONE]] },
  },
  {
    ...{ id: "upper-pay", given: ["--space", "state", "--page", "states"], identifier: "UpperPay" },
    ...{ paid: "PAID", declined: "NOT_PAID", open: "IN_REVIEW", body: "PAID" },
    form: [
      ["alphabet", "upper"],
      ["length", WORD],
    ],
  },
  {
    ...{ id: "lower-pay", given: ["--name", "Lower 'Pay': #1"], identifier: "LowerPay" },
    ...{ paid: "settled", declined: "denied", open: "in_review", body: "settled" },
    form: [
      ["alphabet", "lower"],
      ["length", WORD],
    ],
  },
  {
    ...{ id: "minus-pay", given: ["--name", "Minus Pay"], identifier: "MinusPay" },
    ...{ paid: "0", declined: "-100", open: "-1", body: "0", field: "payment.result.number" },
    form: [
      ["marks", ["-"]],
      ["length", { min: "1", max: "5" }],
    ],
  },
  {
    ...{ id: "mixed-pay", given: ["--name", "Mixed Pay"], identifier: "MixedPay" },
    ...{ paid: "Done", declined: "ESB-14-001", open: "511.00", body: "Done", field: "payment.status" },
    form: [
      ["alphabet", "mixed"],
      ["marks", ["-", "."]],
      ["length", WORD],
    ],
  },
  {
    ...{ id: "snap-bank", given: ["--kind", "composite", "--identifier", "SnapBANK"], identifier: "SnapBANK" },
    ...{ paid: "200xx00", declined: "403xx14", open: "500xx00", body: "2000100", form: [] },
  },
];

/** Advice for each code, complete enough for a review. */
const ADVICE = {
  paid: { name: "PAID", scope: "transaction", outcome: "success", retry: "never", reason: "approved" },
  declined: { name: "DECLINED", scope: "transaction", outcome: "failed", retry: "never", reason: "generic_decline" },
  open: { name: "NO_ANSWER", scope: "transaction", outcome: "unknown", retry: "check_status_first", reason: "timeout" },
} as const;

describe("a new provider needs no code and no edited test", () => {
  let copy: RepositoryCopy;
  const ok = async (...parameters: readonly string[]) => {
    const { status, output } = await copy.codes(...parameters);
    expect(status, output).toBe(0);
    return output;
  };

  beforeAll(async () => {
    copy = await copyRepository();
  });

  it.each(KINDS)("is made by codes new, filled in and generated: $id", async (kind) => {
    const { id, given, form, body, field = "responseCode" } = kind;
    const printed = await ok("new", "provider", id, ...given);
    for (const step of ["matrix -- --only packages --update", "consumers -- --update-cases", `generate ${id}`])
      expect(printed).toContain(step);
    const option = (name: string) => (given.includes(name) ? given[given.indexOf(name) + 1] : undefined);
    const space = option("--space") ?? "api";
    const page = option("--page") ?? "response-code";
    const catalog = join(copy.root, "catalog");
    const edits: Edit[] = form.map(([part, value]) => [`${id}/provider.yaml`, ["spaces", 0, part], value]);
    if (kind.field !== undefined) {
      const place = [`${id}/provider.yaml`, ["envelopes", 0, "codes", 0]] as const;
      edits.push([place[0], [...place[1], "field"], field], [place[0], [...place[1], "message"], `${field}Text`]);
    }
    await editFiles(catalog, edits);
    for (const [index, which] of (["paid", "declined", "open"] as const).entries()) {
      const { name, ...advice } = ADVICE[which];
      const options = Object.entries(advice).flatMap(([option, value]) => [`--${option}`, value]);
      const texts = ["--detail", "en=It is so, as the page says.", "--detail", "id=Begitulah menurut halaman itu."];
      const source = ["--doc", page, "--line", String(10 + index), "--section", "Codes", "--message", `Says ${name}`];
      await ok("new", "code", id, space, kind[which], "--name", name, ...options, ...texts, ...source, "--reviewed");
    }
    await editFiles(catalog, [[`${id}/provider.yaml`, ["example"], { body: { [field]: body }, space, name: "PAID" }]]);
    await ok("generate", id);
    await ok("build", id);
    expect(await readFile(join(copy.root, "README.md"), "utf8")).toContain(
      `](packages/${id}-codes) | ${space} | 3 | 3 of 3 |`,
    );
    const types = await readFile(join(copy.root, `packages/${id}-codes/dist/esm/index.d.ts`), "utf8");
    expect(types).toContain(kind.identifier);
  });

  it("is in the joint package, which says the same as its own", async () => {
    await ok("generate", JOINT);
    await ok("build", JOINT);
    const index = join(copy.root, "packages", packageFolder(JOINT), "dist", "esm", "index.js");
    const { PROVIDERS } = (await import(pathToFileURL(index).href)) as { PROVIDERS: readonly string[] };
    expect(PROVIDERS).toEqual(expect.arrayContaining(KINDS.map(({ id }) => id)));
    const { status, output } = await copy.testJoint();
    expect(status, output.slice(-8_000)).toBe(0);
    expect(output).toMatch(/Tests +\d+ passed/);
  });

  it("gets its questions for other languages", async () => {
    const cases = await copy.script("consumers/run/main.ts", "--update-cases");
    expect(cases.status, cases.output).toBe(0);
    const text = await readFile(join(copy.root, "consumers/cases.json"), "utf8");
    for (const { id } of KINDS) expect(text).toContain(`"provider":"${id}"`);
    const tests = await copy.testConsumers("cases");
    expect(tests.status, tests.output.slice(-5_000)).toBe(0);
  });

  it.each(KINDS)(
    "passes the tests of every package: $id",
    async ({ id }) => {
      const { status, output } = await copy.testPackage(id);
      expect(status, output.slice(-8_000)).toBe(0);
      expect(output).toMatch(/Tests +\d+ passed/);
    },
    MINUTES,
  );
});

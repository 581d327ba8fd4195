import { describe, expect, it } from "vitest";
import { leftBehind, leftBehindLine } from "../../src/compare/left-behind.ts";
import { planRelease } from "../../src/release/plan/judge.ts";
import { type Editable, publishedOf, smallPackage } from "./small-package.ts";
import { askSmall } from "./small-program.ts";

const lost = (codes: Editable): Editable => codes.entries.find(({ name }: Editable) => name === "LOST");

/** What is left behind by a change of an entry. */
function linesAfter(change: (codes: Editable) => void): string[] {
  const [old, now] = [smallPackage().codes, smallPackage().codes];
  change(now);
  return leftBehind(old, now).map(leftBehindLine);
}

describe("what is left behind", () => {
  it("is nothing where nothing, or everything, changed", () => {
    expect(linesAfter(() => {})).toEqual([]);
    const all = (codes: Editable) => {
      Object.assign(lost(codes), { retry: "never" });
      for (const locale of ["en", "id"]) lost(codes).text[locale].action = "Stop.";
    };
    expect(linesAfter(all)).toEqual([]);
  });

  it("is an action that stays while the advice changes", () => {
    const [line = "", ...more] = linesAfter((codes) => void Object.assign(lost(codes), { retry: "never" }));
    expect(line).toMatch(/^card \S+ LOST.*: retry \S+ → never, but its action stays the same$/);
    expect(more).toEqual([]);
  });

  it("is no action where only the reason or who may be told changes", () => {
    expect(linesAfter((codes) => void Object.assign(lost(codes), { reason: "other", disclosure: "public" }))).toEqual(
      [],
    );
  });

  it("is the language that a change forgot, in any text", () => {
    for (const field of ["title", "detail", "action", "customer"]) {
      const [old, now] = [smallPackage().codes, smallPackage().codes];
      lost(old).text.id[field] = "Satu.";
      lost(now).text.id[field] = "Lain.";
      const [line] = leftBehind(old, now).map(leftBehindLine);
      expect(line).toContain(`${field} changed in id and not in en`);
    }
  });

  it("is nothing where a language comes or goes, or a text that fell back is translated or left to the other again", () => {
    const with3 = (title: string) => {
      const codes = smallPackage().codes;
      for (const { text } of codes.entries) text.jv = { ...text.id };
      lost(codes).text.jv.title = title;
      return codes;
    };
    const fallback = lost(smallPackage().codes).text.id.title;
    for (const [old, now] of [
      [smallPackage().codes, with3("Ilang")],
      [with3("Ilang"), smallPackage().codes],
      [with3(fallback), with3("Ilang")],
      [with3("Ilang"), with3(fallback)],
    ])
      expect(leftBehind(old, now)).toEqual([]);
    const [old, now] = [with3("Ilang"), with3("Ilang")];
    lost(now).text.id.title = "Lain";
    expect(leftBehind(old, now).map(leftBehindLine)).toEqual([
      expect.stringContaining("title changed in id and not in en, jv"),
    ]);
  });

  it("names the services and kinds that it holds for, once", () => {
    const when = (retry: string) => [
      { services: ["10", "12"], retry },
      { kinds: ["status"], retry },
    ];
    const [old, now] = [smallPackage().codes, smallPackage().codes];
    const entryOf = (codes: Editable) => codes.entries.find(({ name }: Editable) => name === "REFUSED");
    entryOf(old).when = when("later");
    entryOf(now).when = when("never");
    expect(leftBehind(old, now)).toEqual([
      expect.objectContaining({
        where: ["kind status", "service 10", "service 12"],
        what: "retry later → never, but its action stays the same",
      }),
    ]);
  });

  it("is nothing where a service gets an exception of its own that says what its kind said before", () => {
    const [old, now] = [smallPackage().codes, smallPackage().codes];
    const entryOf = (codes: Editable) => codes.entries.find(({ name }: Editable) => name === "REFUSED");
    const ofKind = { kinds: ["status"], scope: "request" };
    entryOf(old).when = [ofKind];
    const customer = { en: { customer: "Wait." }, id: { customer: "Tunggu." } };
    entryOf(now).when = [{ services: ["11"], scope: "request", text: customer }, ofKind];
    expect(leftBehind(old, now)).toEqual([]);
  });

  it("says nothing of entries that came or went, and nothing of what cannot be read", () => {
    expect(linesAfter((codes) => void codes.entries.pop())).toEqual([]);
    for (const value of [undefined, null, 7, "x", [], { entries: 7 }]) {
      expect(leftBehind(value, smallPackage().codes)).toEqual([]);
      expect(leftBehind(smallPackage().codes, value)).toEqual([]);
    }
  });

  it("is part of a plan, and refuses nothing", () => {
    const parts = smallPackage();
    const last = publishedOf(parts);
    Object.assign(lost(parts.codes), { outcome: "unknown", retry: "check_status_first" });
    const now = publishedOf(parts);
    const plan = planRelease({ now, last, asked: askSmall(last, now), changesets: new Map(), accepted: [] });
    expect(plan.warnings).toHaveLength(1);
    expect(plan.refusals).toEqual([]);
  });
});

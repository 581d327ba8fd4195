import { describe, expect, it } from "vitest";
import { leftBehind, leftBehindLine } from "../../src/release/compare/left-behind.ts";
import { planRelease } from "../../src/release/judge.ts";
import { type Editable, publishedOf, smallPackage } from "./small-package.ts";

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
      const [line] = linesAfter((codes) => {
        lost(codes).text.id[field] = "Lain.";
      });
      expect(line).toContain(`${field} changed in id and not in en`);
    }
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
    const plan = planRelease({ now: publishedOf(parts), last, changesets: new Map(), accepted: [] });
    expect(plan.warnings).toHaveLength(1);
    expect(plan.refusals).toEqual([]);
  });
});

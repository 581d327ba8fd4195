import { describe, expect, it } from "vitest";
import { type Attempt, attemptOf } from "../../src/runtime/attempt.ts";
import type { Reading } from "../../src/runtime/reading.ts";
import { answered, FAILED, notified, PAID, PENDING, REFUNDED, told, UNKNOWN, unproved } from "./readings.ts";

const attempts: readonly Attempt[] = [
  { id: "a", reference: "O-1", providerId: "P1" },
  { id: "b", reference: "O-1" },
  { id: "c", reference: "O-1" },
  { id: "d", reference: "O-2" },
];
const paid = (ids: Reading["ids"], from = notified) => from({ ...PAID, ids });

describe("finding the attempt of a message", () => {
  it("goes by the provider's id first", () => {
    expect(attemptOf(attempts, paid({ payment: "P1" }))).toMatchObject({ belongs: "attempt", id: "a" });
    expect(attemptOf(attempts, paid({ payment: "P1", reference: "O-2" }))).toMatchObject({ id: "a" });
  });

  it("takes the first id under the only attempt without one for its own", () => {
    const message = paid({ payment: "P7", reference: "O-2" });
    expect(attemptOf(attempts, message)).toEqual({ belongs: "attempt", id: "d", result: message, providerId: "P7" });
  });

  it("takes a status answer, a success and a reversal for those of the newest of several", () => {
    const ids = { reference: "O-1" };
    for (const message of [told({ ...FAILED, ids }), paid(ids), notified({ ...REFUNDED, ids })])
      expect(attemptOf(attempts, message)).toEqual({ belongs: "attempt", id: "c", result: message });
    const unseen = paid({ reference: "O-1", payment: "P7" });
    expect(attemptOf(attempts, unseen)).toEqual({ belongs: "attempt", id: "c", result: unseen, providerId: "P7" });
  });

  it("has anything else confirmed, which may be about an older one", () => {
    for (const ids of [{ reference: "O-1" }, { reference: "O-1", payment: "P7" }]) {
      const message = notified({ ...FAILED, ids });
      expect(attemptOf(attempts, message)).toEqual({
        belongs: "attempt",
        id: "c",
        result: { ...message, confirm: "status" },
      });
    }
  });

  it("begins another payment for an id that no attempt can have", () => {
    const known = [{ id: "a", reference: "O-1", providerId: "P1" }];
    expect(attemptOf(known, paid({ reference: "O-1", payment: "P2" }))).toEqual({
      belongs: "another",
      providerId: "P2",
    });
  });

  it("leaves to a person what belongs to nothing", () => {
    expect(attemptOf(attempts, paid({ reference: "O-9", payment: "P9" }))).toEqual({ belongs: "nobody" });
    expect(attemptOf(attempts, paid({ reference: "O-9" }))).toEqual({ belongs: "nobody" });
    expect(attemptOf(attempts, paid(undefined))).toEqual({ belongs: "nobody" });
    expect(attemptOf([], paid({ payment: "P9" }))).toEqual({ belongs: "nobody" });
    for (const value of [undefined, null, 1, { ids: null }])
      expect(attemptOf(attempts, value as unknown as Reading)).toEqual({ belongs: "nobody" });
  });

  it("never guesses where a reference takes many payments", () => {
    const unseen = paid({ reference: "O-2", payment: "P7" });
    expect(attemptOf(attempts, unseen, { reusable: true })).toEqual({ belongs: "another", providerId: "P7" });
    expect(attemptOf(attempts, paid({ reference: "O-2" }), { reusable: true })).toEqual({ belongs: "nobody" });
  });

  it("never learns an id from a message that nothing proves", () => {
    for (const message of [
      paid({ payment: "made-up", reference: "O-2" }, unproved),
      unproved({ ...PENDING, ids: { payment: "made-up", reference: "O-2" } }),
    ])
      expect(attemptOf(attempts, message)).toEqual({ belongs: "attempt", id: "d", result: message });
    const several = paid({ payment: "made-up", reference: "O-1" }, unproved);
    expect(attemptOf(attempts, several)).toEqual({ belongs: "attempt", id: "c", result: several });
    const ofCall = answered({ ...PAID, confirm: "status", ids: { payment: "made-up" } });
    expect(attemptOf(attempts, ofCall, { asked: "d" })).toEqual({ belongs: "attempt", id: "d", result: ofCall });
    // The status answer proves it.
    const proved = paid({ payment: "P7", reference: "O-2" }, told);
    expect(attemptOf(attempts, proved)).toMatchObject({ id: "d", providerId: "P7" });
  });

  it("takes an answer that names nothing for that of the attempt that was asked", () => {
    for (const message of [
      told(UNKNOWN),
      told({ outcome: "unknown", scope: "request", retry: "later" }),
      answered(UNKNOWN),
    ])
      for (const asked of ["a", "b", "d"])
        expect(attemptOf(attempts, message, { asked })).toEqual({ belongs: "attempt", id: asked, result: message });
    expect(attemptOf(attempts, told(UNKNOWN), { asked: "a", reusable: true })).toMatchObject({ id: "a" });
    expect(attemptOf(attempts, told(UNKNOWN), { asked: "z" })).toEqual({ belongs: "nobody" });
  });

  it("takes an answer for that of the attempt that was asked, unless it names another one", () => {
    const failed = answered({ ...FAILED, ids: { reference: "O-1" } });
    expect(attemptOf(attempts, failed, { asked: "b" })).toEqual({ belongs: "attempt", id: "b", result: failed });
    const named = paid({ reference: "O-1", payment: "P7" }, told);
    expect(attemptOf(attempts, named, { asked: "b" })).toMatchObject({ id: "b", providerId: "P7" });
    expect(attemptOf(attempts, paid({ payment: "P1" }, told), { asked: "b" })).toMatchObject({ id: "a" });
    expect(attemptOf(attempts, paid({ reference: "O-2" }, told), { asked: "b" })).toMatchObject({ id: "d" });
    // It knows its id, and this is not it.
    const only = attempts.slice(0, 1);
    const second = paid({ reference: "O-1", payment: "P2" }, told);
    expect(attemptOf(only, second, { asked: "a" })).toEqual({ belongs: "another", providerId: "P2" });
  });
});

import { describe, expect, it } from "vitest";
import { type Attempt, attemptOf } from "../../src/runtime/attempt.ts";
import type { Reading } from "../../src/runtime/reading.ts";
import { FAILED, notified, PAID, REFUNDED, told } from "./readings.ts";

const attempts: readonly Attempt[] = [
  { id: "a", reference: "O-1", payment: "P1" },
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
    expect(attemptOf(attempts, message)).toEqual({ belongs: "attempt", id: "d", result: message, payment: "P7" });
  });

  it("takes a status answer, a success and a reversal for those of the newest of several", () => {
    const ids = { reference: "O-1" };
    for (const message of [told({ ...FAILED, ids }), paid(ids), notified({ ...REFUNDED, ids })])
      expect(attemptOf(attempts, message)).toEqual({ belongs: "attempt", id: "c", result: message });
    const unseen = paid({ reference: "O-1", payment: "P7" });
    expect(attemptOf(attempts, unseen)).toEqual({ belongs: "attempt", id: "c", result: unseen, payment: "P7" });
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
    const known = [{ id: "a", reference: "O-1", payment: "P1" }];
    expect(attemptOf(known, paid({ reference: "O-1", payment: "P2" }))).toEqual({ belongs: "another", payment: "P2" });
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
    expect(attemptOf(attempts, unseen, { reusable: true })).toEqual({ belongs: "another", payment: "P7" });
    expect(attemptOf(attempts, paid({ reference: "O-2" }), { reusable: true })).toEqual({ belongs: "nobody" });
  });
});

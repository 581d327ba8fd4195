import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameAmount } from "../../src/runtime/amount.ts";

describe("two amounts", () => {
  it("are the same however they are written", () => {
    for (const other of ["10000", "10000.0", "10000.00", "10000.000000", "010000"]) {
      expect(sameAmount("10000.00", other)).toBe(true);
      expect(sameAmount(other, "10000.00")).toBe(true);
    }
    for (const other of ["1000000", "10000.01", "1000", "0"]) expect(sameAmount("10000.00", other)).toBe(false);
    // More than a floating point number can tell apart.
    expect(sameAmount("9007199254740993", "9007199254740992")).toBe(false);
  });

  it("are never the same where one of them is none", () => {
    for (const none of [
      undefined,
      null,
      "",
      " ",
      "1e4",
      "10,000",
      "-1",
      "+1",
      "1.",
      ".5",
      "Rp10000",
      "1.0000000",
      1,
      {},
    ])
      for (const other of [none, "10000", "1", "0"]) {
        expect(sameAmount(none as string, other as string)).toBe(false);
        expect(sameAmount(other as string, none as string)).toBe(false);
      }
  });

  it("are the same exactly where their hundredths are", () => {
    const amounts = fc.tuple(fc.nat(20), fc.nat(99));
    const written = ([whole, cents]: readonly number[]) => `${whole}.${String(cents).padStart(2, "0")}`;
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const isSame = a[0] === b[0] && a[1] === b[1];
        expect(sameAmount(written(a), written(b))).toBe(isSame);
        expect(sameAmount(written(a), written(a).replace(/0+$/, "").replace(/\.$/, ""))).toBe(true);
      }),
    );
  });
});

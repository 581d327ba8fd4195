import { describe, expect, it } from "vitest";
import { api, data, en, id } from "./subject.ts";

// What is no body with a result; those stand in the catalog as cases.

describe.runIf(data.provider === "midtrans")("Midtrans", () => {
  it("offers both documented meanings of a code that changed", () => {
    for (const code of ["410", "414"]) {
      const entries = api.lookup("status", code);
      expect(entries.length).toBe(2);
      for (const { outcome } of entries) expect(["success", "failed"]).not.toContain(outcome);
    }
  });

  it("offers another way where the wallet's code is not for customers", () => {
    const denied = { status_code: "202", transaction_status: "deny", payment_type: "gopay" };
    const result = api.decode({ ...denied, channel_response_code: "2101" });
    expect(result).toMatchObject({ outcome: "failed", retry: "with_other_method", disclosure: "integrator" });
    expect(en.message(result).customer).toContain("another payment method");
    expect(id.message(result).customer).toContain("metode pembayaran lain");
  });
});

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

  it("says what is true of an account, and keeps the refusal beside it", () => {
    const account = (account_status: string, status_code: string, status_message?: string) =>
      en.message(api.decode({ account_id: "1", account_status, status_code, status_message }));
    expect(account("ENABLED", "410", "GoPay user is blocked").title).toBe(
      en.message(api.decode({ account_id: "1", status_code: "410", status_message: "GoPay user is blocked" })).title,
    );
    for (const code of ["202", "204", "402", "404", "410", "500", "503", "505", "599"]) {
      const { detail, action, customer } = account("ENABLED", code);
      expect(`${detail} ${action}`, code).not.toMatch(/can be charged|not known whether|is not known; nothing/);
      expect(customer, code).not.toMatch(/is linked/);
      const pending = account("PENDING", code);
      expect(`${pending.action} ${pending.customer}`, code).not.toMatch(/^Send the customer|Please confirm the link/);
    }
    expect(account("ENABLED", "200").customer).toMatch(/is linked/);
    expect(account("PENDING", "201").customer).toMatch(/confirm the link/);
  });

  it("names no candidate, and speaks of no payment, for a state of an account that nobody knows", () => {
    const result = api.decode({ account_id: "1", account_status: "WEIRD", status_code: "200" });
    expect(result).toMatchObject({ known: false, scope: "request", candidates: [] });
    expect(en.message(result).customer).not.toMatch(/transaction|payment/);
    expect(id.message(result).customer).not.toMatch(/transaksi|pembayaran/i);
  });

  it("offers another way where the wallet's code is not for customers", () => {
    const denied = { status_code: "202", transaction_status: "deny", payment_type: "gopay" };
    const result = api.decode({ ...denied, channel_response_code: "2101" });
    expect(result).toMatchObject({ outcome: "failed", retry: "with_other_method", disclosure: "integrator" });
    expect(en.message(result).customer).toContain("another payment method");
    expect(id.message(result).customer).toContain("metode pembayaran lain");
  });
});

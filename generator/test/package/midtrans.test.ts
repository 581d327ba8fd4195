import { describe, expect, it } from "vitest";
import { api, data } from "./subject.ts";

describe.runIf(data.provider === "midtrans")("Midtrans", () => {
  const decode = (body: object, context = {}) => api.decode(body, context);
  const card = (more: object) => ({ status_code: "200", payment_type: "credit_card", ...more });

  it("takes a capture for paid only together with an accepting fraud status", () => {
    expect(decode(card({ transaction_status: "capture", fraud_status: "accept" }))).toMatchObject({
      outcome: "success",
      scope: "transaction",
    });
    expect(decode(card({ transaction_status: "capture", fraud_status: "challenge" }))).toMatchObject({
      outcome: "action_required",
      actor: "merchant",
    });
    for (const fraud_status of [undefined, "deny", "tomorrow"])
      expect(["pending", "unknown"]).toContain(decode(card({ transaction_status: "capture", fraud_status })).outcome);
  });

  it("lets the transaction status decide over the status code", () => {
    expect(decode({ status_code: "200", transaction_status: "pending" })).toMatchObject({ outcome: "pending" });
    expect(decode({ status_code: "200", transaction_status: "expire" })).toMatchObject({ outcome: "failed" });
    expect(decode({ status_code: "407", transaction_status: "settlement" })).toMatchObject({ known: false });
    expect(decode({ status_code: "200" })).toMatchObject({ outcome: "success", scope: "request" });
  });

  it("does not take a settlement that the fraud screening did not accept for paid", () => {
    expect(decode(card({ transaction_status: "settlement", fraud_status: "deny" }))).toMatchObject({
      outcome: "unknown",
    });
  });

  it("does not take a settlement for paid while its fraud status cannot be read", () => {
    for (const fraud_status of ["Challenge", "review", 5])
      expect(decode(card({ transaction_status: "settlement", fraud_status }))).toMatchObject({
        why: "conflict",
        outcome: "unknown",
      });
    expect(decode(card({ transaction_status: "settlement", channel_response_code: "ZZ" }))).toMatchObject({
      outcome: "success",
    });
  });

  it("keeps the same channel code of different methods apart", () => {
    const amex = { channel_response_code: "900", payment_type: "credit_card" };
    const wallet = { channel_response_code: "900", payment_type: "gopay" };
    expect(decode(amex, { network: "AMEX" })).toMatchObject({ space: "card", outcome: "success" });
    expect(decode(wallet)).toMatchObject({ space: "gopay", outcome: "unknown", retry: "check_status_first" });
    expect(decode({ channel_response_code: "900" })).toMatchObject({ known: false });
  });

  it("takes the reason of a denial from the channel code, without telling more than it may", () => {
    const denied = { status_code: "202", transaction_status: "deny", payment_type: "credit_card" };
    expect(decode({ ...denied, channel_response_code: "51" })).toMatchObject({
      name: "DENY",
      reason: "insufficient_funds",
    });
    expect(decode({ ...denied, channel_response_code: "43" })).toMatchObject({
      reason: "stolen_card",
      retry: "never",
      disclosure: "generic",
    });
    expect(decode({ ...denied, channel_response_code: "ZZ" })).toMatchObject({ name: "DENY", outcome: "failed" });
  });

  it("asks first where the issuer approved what the transaction status calls over", () => {
    const ended = (transaction_status: string) =>
      decode(card({ transaction_status, channel_response_code: "00", fraud_status: "accept" }));
    expect(ended("expire")).toMatchObject({ outcome: "failed", retry: "check_status_first" });
    expect(ended("deny").retry).toBe("check_status_first");
    expect(ended("settlement")).toMatchObject({ outcome: "success", scope: "transaction", retry: "never" });
    expect(decode(card({ transaction_status: "deny", fraud_status: "accept" })).outcome).toBe("failed");
  });

  it("tells the old and the new meaning of 201 on cards apart by the fraud status", () => {
    expect(decode({ status_code: "201", payment_type: "credit_card" })).toMatchObject({
      name: "PENDING",
      outcome: "pending",
    });
    expect(decode({ status_code: "201", fraud_status: "challenge" })).toMatchObject({
      name: "CARD_CHALLENGED",
      outcome: "action_required",
      actor: "merchant",
    });
  });

  it("offers both documented meanings of a code that changed", () => {
    for (const code of ["410", "414"]) {
      const entries = api.lookup("status", code);
      expect(entries.length).toBe(2);
      expect(decode({ status_code: code })).toMatchObject({ known: false, why: "ambiguous" });
      for (const { outcome } of entries) expect(["success", "failed"]).not.toContain(outcome);
    }
  });

  it("takes a created payment page for nothing but that, with and without the HTTP status", () => {
    for (const context of [{}, { httpStatus: 201 }])
      expect(decode({ token: "t", redirect_url: "https://example.com" }, context)).toMatchObject({
        name: "PAGE_CREATED",
        scope: "request",
      });
    for (const httpStatus of [200, 400, 500])
      expect(decode({ token: "t" }, { httpStatus })).not.toMatchObject({ outcome: "success" });
  });

  it.each([
    [["transaction_details.order_id sudah digunakan"], "DUPLICATE_ORDER_ID"],
    [["Transaction_details.order_id HAS already been taken."], "DUPLICATE_ORDER_ID"],
    [
      ["transaction_details.gross_amount is required", "transaction_details.order_id sudah digunakan"],
      "DUPLICATE_ORDER_ID",
    ],
    [["transaction_details.gross_amount is required"], "MISSING_FIELD"],
  ])("reads the error messages %j of Snap, which has no codes", (error_messages, name) => {
    for (const context of [{}, { httpStatus: 400 }])
      expect(decode({ error_messages }, context)).toMatchObject({ known: true, space: "snap-api", name });
  });

  it("concludes nothing from error messages that nobody has seen", () => {
    expect(decode({ error_messages: ["?"] })).toMatchObject({ known: false, why: "no_code", outcome: "unknown" });
    expect(decode({ error_messages: ["?"] }, { httpStatus: 400 })).toMatchObject({
      known: false,
      why: "ambiguous",
      outcome: "rejected",
      retry: "check_status_first",
    });
    expect(decode({ error_messages: "no list" }, { httpStatus: 500 })).toMatchObject({ outcome: "unknown" });
  });

  it("takes states in capitals, as some wallets send them, and no mixture", () => {
    expect(decode({ status_code: "200", transaction_status: "PENDING" })).toMatchObject({
      outcome: "pending",
      code: "PENDING",
      name: "PENDING",
    });
    expect(decode({ status_code: "200", transaction_status: "Settlement" })).toMatchObject({ known: false });
  });

  it("wants a status query where the signature of a notification leaves out what decides", () => {
    const notification = { signature_key: "0", order_id: "1", gross_amount: "1.00", status_code: "200" };
    expect(decode({ ...notification, transaction_status: "settlement" })).toMatchObject({ confirm: "status" });
    expect(decode(notification)).not.toHaveProperty("confirm");
    expect(decode({ status_code: "200", transaction_status: "settlement" })).not.toHaveProperty("confirm");
  });
});

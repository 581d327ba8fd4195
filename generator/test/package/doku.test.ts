import { describe, expect, it } from "vitest";
import { api, data, en, id } from "./subject.ts";

describe.runIf(data.provider === "doku")("DOKU", () => {
  it("runs the example of the README in both languages", () => {
    const result = api.decode({ responseCode: "4034314", responseMessage: "Insufficient Funds" });
    expect(result).toMatchObject({
      known: true,
      space: "snap",
      name: "INSUFFICIENT_FUNDS",
      pattern: "403XX14",
      http: 403,
      case: "14",
      service: "43",
      outcome: "failed",
      reason: "merchant_insufficient_balance",
    });
    for (const bundle of [en, id])
      expect(bundle.message(result).customer).not.toMatch(/balance|deposit|funds|saldo|dana/i);
  });

  it("lets the transaction status decide over the response code", () => {
    const query = (latestTransactionStatus: unknown) =>
      api.decode({ responseCode: "2005300", latestTransactionStatus });
    expect(query("00")).toMatchObject({ space: "snap-status", outcome: "success", scope: "transaction" });
    expect(query("03")).toMatchObject({ outcome: "pending" });
    expect(query("06")).toMatchObject({ outcome: "failed" });
    expect(query("07")).toMatchObject({ outcome: "unknown", retry: "check_status_first" });
    expect(query(undefined)).toMatchObject({ space: "snap", outcome: "success", scope: "request" });
    expect(query("42")).toMatchObject({ known: false, why: "not_in_catalog", outcome: "unknown" });
    expect(query("6")).toMatchObject({ known: false, outcome: "unknown" });
  });

  it("tells the recipient of a transfer nothing that only fits somebody who pays", () => {
    const query = (responseCode: string, latestTransactionStatus: string) =>
      api.decode({ responseCode, latestTransactionStatus });
    const paying = /payment method|your payment|your bank|metode pembayaran|pembayaran Anda|bank Anda/i;
    for (const bundle of [en, id])
      for (const state of ["01", "03", "04", "05", "06", "07"]) {
        expect(bundle.message(query("2005300", state)).customer).not.toMatch(paying);
        expect(bundle.message(api.decode({ responseCode: `40343${state}` })).customer).not.toMatch(paying);
      }
    expect(en.message(query("2005500", "07")).customer).toMatch(/^We have not received your payment yet\./);
    expect(en.message(api.decode({ responseCode: "4035405" })).customer).toMatch(paying);
  });

  it("reads notifications, which carry no response code", () => {
    expect(api.decode({ originalReferenceNo: "1", latestTransactionStatus: "00" })).toMatchObject({
      outcome: "success",
    });
  });

  it("does not take a payment that is only flagged as rejected for paid", () => {
    expect(api.decode({ responseCode: "2002500", virtualAccountData: { paymentFlagStatus: "00" } })).toMatchObject({
      outcome: "success",
    });
    expect(api.decode({ responseCode: "2002500", virtualAccountData: { paymentFlagStatus: "01" } })).toMatchObject({
      outcome: "rejected",
    });
    expect(api.decode({ responseCode: "2002500", virtualAccountData: { paymentFlagStatus: "02" } })).toMatchObject({
      outcome: "unknown",
    });
  });

  it("is unknown when two transaction fields contradict each other", () => {
    const body = { latestTransactionStatus: "00", virtualAccountData: { paymentFlagStatus: "01" } };
    expect(api.decode(body)).toMatchObject({
      known: false,
      why: "conflict",
      outcome: "unknown",
      retry: "check_status_first",
    });
  });

  it("takes a payment that redirects the customer as prepared, also when it is said to be a payment", () => {
    const body = { responseCode: "2005400", responseMessage: "Successful", webRedirectUrl: "https://example.com" };
    expect(api.decode(body).scope).toBe("request");
    expect(api.decode(body, { kind: "move" }).scope).toBe("request");
    expect(api.decode({ ...body, webRedirectUrl: "" })).toMatchObject({ scope: "transaction", outcome: "success" });
  });

  it("takes a redirect of any form and place for one", () => {
    const body = { responseCode: "2005400", responseMessage: "Successful" };
    for (const more of [
      { webRedirectUrl: { url: "x" } },
      { appRedirectUrl: ["x"] },
      { additionalInfo: { webRedirectUrl: "x" } },
    ])
      expect(api.decode({ ...body, ...more }).scope).toBe("request");
    expect(api.decode({ responseCode: "2025400", webRedirectUrl: "x" })).toMatchObject({
      outcome: "pending",
      scope: "request",
      retry: "check_status_first",
    });
  });

  it("reads the status of an authorization, a reversal and a bulk request as just that", () => {
    const status = (serviceCode: unknown, latestTransactionStatus: string) =>
      api.decode({ responseCode: "2005500", serviceCode, latestTransactionStatus });
    expect(status("54", "00")).toMatchObject({ name: "SUCCESS", outcome: "success", scope: "transaction" });
    expect(status("63", "00")).toMatchObject({ name: "AUTHORIZED", outcome: "action_required", actor: "merchant" });
    expect(status(63, "00")).toMatchObject({ name: "AUTHORIZED" });
    expect(api.decode({ responseCode: "2006400", latestTransactionStatus: "00" })).toMatchObject({
      name: "AUTHORIZED",
    });
    expect(status("58", "00")).toMatchObject({ name: "REVERSAL_SUCCESS", scope: "request" });
    expect(status("58", "06")).toMatchObject({
      name: "REVERSAL_FAILED",
      outcome: "unknown",
      retry: "check_status_first",
    });
    expect(status("20", "00")).toMatchObject({ name: "BULK_ACCEPTED", outcome: "pending" });
  });

  it("is unknown when response code and transaction status claim opposite things about one payment", () => {
    const conflict = { known: false, why: "conflict", outcome: "unknown", retry: "check_status_first" };
    expect(api.decode({ responseCode: "2005400", latestTransactionStatus: "06" })).toMatchObject(conflict);
    expect(api.decode({ responseCode: "4035414", latestTransactionStatus: "00" })).toMatchObject(conflict);
    expect(api.decode({ responseCode: "2005500", latestTransactionStatus: "06" })).toMatchObject({ outcome: "failed" });
  });

  it("is unknown when the message is that of another outcome", () => {
    const conflict = { known: false, why: "conflict", outcome: "unknown", retry: "check_status_first" };
    expect(api.decode({ responseCode: "2004300", responseMessage: "Transaction still on process" })).toMatchObject(
      conflict,
    );
    expect(api.decode({ latestTransactionStatus: "00", transactionStatusDesc: "Failed" })).toMatchObject(conflict);
    expect(api.decode({ responseCode: "2004300", responseMessage: "Sukses" })).toMatchObject({ outcome: "success" });
  });

  it("takes the reason from the more specific code that agrees", () => {
    expect(api.decode({ responseCode: "4035414", latestTransactionStatus: "06" })).toMatchObject({
      name: "FAILED",
      outcome: "failed",
      reason: "insufficient_funds",
      // The transaction has ended, so whatever comes next is a new one.
      retry: "with_new_reference",
      by: { space: "snap", name: "INSUFFICIENT_FUNDS", code: "4035414" },
    });
  });

  it("narrows by space without hiding how the transaction stands", () => {
    const body = { responseCode: "2005400", latestTransactionStatus: "03" };
    expect(api.decode(body, { space: "snap" })).toMatchObject({ known: false, why: "conflict" });
    expect(api.decode({ ...body, responseCode: "2005500" }, { space: "snap" })).toMatchObject({ scope: "request" });
    expect(api.decode({ responseCode: "2005400" }, { space: "card" })).toMatchObject({ known: false, why: "no_code" });
  });

  it("narrows by kind only where the service has it", () => {
    for (const code of ["2004700", "2005500", "2007300"])
      for (const kind of ["move", "nonsense"] as const)
        expect(api.decode({ responseCode: code }, { kind: kind as "move" })).toEqual(
          api.decode({ responseCode: code }),
        );
    expect(api.decode({ responseCode: "5045400" }, { kind: "status" })).toMatchObject({ retry: "check_status_first" });
  });

  it("lets nobody conclude from a service that is not listed", () => {
    expect(api.decode({ responseCode: "2009900" })).toMatchObject({
      known: true,
      precision: "case",
      outcome: "unknown",
    });
    expect(api.decode({ responseCode: "4039907" })).toMatchObject({ precision: "case", retry: "check_status_first" });
  });

  it("tells variants apart by their message and merges them without one", () => {
    const decode = (responseMessage?: string) => api.decode({ responseCode: "4014700", responseMessage });
    expect(decode("Unauthorized . Signature Not Match")).toMatchObject({ name: "SIGNATURE_NOT_MATCH" });
    expect(decode("Unauthorized . Unknown Client")).toMatchObject({ name: "UNKNOWN_CLIENT" });
    expect(decode("Unauthorized. key expired")).toMatchObject({
      name: "UNAUTHORIZED",
      params: { reason: "key expired" },
    });
    expect(decode()).toMatchObject({ known: false, why: "ambiguous", outcome: "rejected", retry: "after_fix" });
    expect(decode("something else")).toMatchObject({ known: false, why: "ambiguous" });
  });

  it("fills parameters from the wire message into both languages", () => {
    const result = api.decode({ responseCode: "4005401", responseMessage: "Invalid Field Format amount.value" });
    expect(en.message(result).detail).toContain("amount.value");
    expect(id.message(result).detail).toContain("amount.value");
    expect(en.message(result, { field: "other" }).detail).toContain("other");
  });

  it("knows that a QR code, a query and a token are not a payment", () => {
    for (const service of ["47", "51", "53", "55", "73", "27", "42", "11", "07"])
      expect(api.decode({ responseCode: `200${service}00` })).toMatchObject({ outcome: "success", scope: "request" });
    for (const service of ["43", "50", "54"])
      expect(api.decode({ responseCode: `200${service}00` })).toMatchObject({
        outcome: "success",
        scope: "transaction",
      });
    expect(api.decode({ responseCode: "2006300" })).toMatchObject({ outcome: "action_required", actor: "merchant" });
  });

  describe("outside SNAP", () => {
    it("lets the transaction status decide, and takes no success that the issuer declined", () => {
      expect(api.decode({ transaction: { status: "SUCCESS" } })).toMatchObject({
        outcome: "success",
        scope: "transaction",
      });
      const paid = (response_code: string) =>
        api.decode({ transaction: { status: "SUCCESS" }, card_payment: { response_code } });
      expect(paid("00")).toMatchObject({ space: "transaction-status", outcome: "success" });
      for (const code of ["05", "41", "10"]) expect(paid(code)).toMatchObject({ why: "conflict", outcome: "unknown" });
    });

    it("takes the reason of a failure from the issuer, and asks first where the issuer approved", () => {
      const ended = (status: string, response_code: string) =>
        api.decode({ transaction: { status }, card_payment: { response_code } });
      const failed = (response_code: string) => ended("FAILED", response_code);
      expect(failed("51")).toMatchObject({ reason: "insufficient_funds", by: { space: "card", code: "51" } });
      expect(ended("EXPIRED", "51")).toMatchObject({ reason: "transaction_expired", retry: "with_new_reference" });
      expect(failed("00")).toMatchObject({ outcome: "failed", retry: "check_status_first", contested: true });
      const error = { error: { code: "INVALID_PARAMETER" }, card_payment: { response_code: "00" } };
      expect(api.decode(error)).toMatchObject({ known: false, why: "conflict", outcome: "unknown" });
    });

    it("takes no approval of an issuer for a payment", () => {
      for (const code of ["00", "08", "11", "85", "87"])
        for (const entry of api.lookup("card", code))
          expect(entry).toMatchObject({ outcome: "success", scope: "request" });
      expect(api.decode({ card_payment: { response_code: "00" } })).toMatchObject({ retry: "check_status_first" });
    });

    it("keeps the same name in two spaces apart by its field", () => {
      expect(api.decode({ error: { code: "INVALID_TOKEN" } })).toMatchObject({ space: "card-error" });
      expect(api.decode({ status: "FAILED", response_code: "INVALID_TOKEN" })).toMatchObject({ space: "api" });
    });

    it("tells issuer codes apart by network, and stays safe without one", () => {
      const code = (network?: string) => api.decode({ card_payment: { response_code: "80" } }, { network });
      for (const network of ["VISA", "Visa", "visa"])
        expect(code(network)).toMatchObject({ known: true, outcome: "unknown" });
      expect(code("UnionPay")).toMatchObject({ known: false, why: "ambiguous" });
      expect(code("MASTERCARD")).toMatchObject({ known: true, outcome: "failed" });
      expect(code()).toMatchObject({ known: false, why: "ambiguous", outcome: "unknown", retry: "check_status_first" });
    });

    it("takes a payment page for nothing but that", () => {
      const body = { message: ["SUCCESS"], response: { order: {}, payment: { url: "https://example.com" } } };
      expect(api.decode(body)).toMatchObject({ name: "PAGE_CREATED", outcome: "success", scope: "request" });
      for (const message of [["INVALID SIGNATURE"], "SUCCESS", [], [["SUCCESS"]], { 0: ["SUCCESS"] }])
        expect(api.decode({ message })).toMatchObject({ known: false, why: "no_code", outcome: "unknown" });
    });
  });
});

import { describe, expect, it } from "vitest";
import { api, data, en, id } from "./subject.ts";

// What is no body with a result; those stand in the catalog as cases.

describe.runIf(data.provider === "doku")("DOKU", () => {
  it("says nothing of balances in the example of the README, in either language", () => {
    const result = api.decode({ responseCode: "4034314", responseMessage: "Insufficient Funds" });
    for (const bundle of [en, id])
      expect(bundle.message(result).customer).not.toMatch(/balance|deposit|funds|saldo|dana/i);
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

  it("asks nobody to pay in another way where only a capture, an update or a removal failed", () => {
    const snap = data.spaces.find(({ id }) => id === "snap");
    const services = snap && "services" in snap ? snap.services : [];
    const follow = services.flatMap((service) => ("follows" in service ? [service.code] : []));
    expect(follow).toContain("65");
    const paying =
      /another (payment )?(method|card|bank)|use another|top up|start a new|metode pembayaran|gunakan|lain\b/i;
    for (const code of follow)
      for (const { code: pattern, outcome } of data.entries.filter(
        ({ space, code: open, ...entry }) =>
          space === "snap" && /XX/.test(open) && (!("services" in entry) || entry.services?.includes(code)),
      )) {
        if (outcome === "success" || outcome === "action_required") continue;
        const result = api.decode({ responseCode: pattern.replace("XX", code) });
        expect(api.nextStep(result).step, result.code).not.toMatch(/new_attempt|fulfil|undo/);
        for (const bundle of [en, id]) expect(bundle.message(result).customer, result.code).not.toMatch(paying);
      }
  });

  it("narrows by kind only where the service has it", () => {
    for (const code of ["2004700", "2005500", "2007300"])
      for (const kind of ["move", "nonsense"] as const)
        expect(api.decode({ responseCode: code }, { kind: kind as "move" })).toEqual(
          api.decode({ responseCode: code }),
        );
  });

  it("fills parameters from the wire message into both languages", () => {
    const result = api.decode({ responseCode: "4005401", responseMessage: "Invalid Field Format amount.value" });
    expect(en.message(result).detail).toContain("amount.value");
    expect(id.message(result).detail).toContain("amount.value");
    expect(en.message(result, { field: "other" }).detail).toContain("other");
  });

  it("names the entry and the field where a value beside a code is on no page", () => {
    const result = api.decode({ transaction: { status: "SUCCESS", type: "CHARGEBACK" } });
    expect(result).toMatchObject({ known: false, why: "not_in_catalog", beside: "transaction.type" });
    expect("candidates" in result && result.candidates.map(({ name }) => name)).toEqual(["SUCCESS"]);
    expect(en.message(result).detail).toContain("transaction.type");
    expect(id.message(result).detail).toContain("transaction.type");
    const unlisted = api.decode({ transaction: { status: "SUCCEEDED" } });
    expect(unlisted).not.toHaveProperty("beside");
    expect(en.message(unlisted).detail).not.toBe(en.message(result).detail);
  });

  it("tells whoever owes an OTP to confirm, and sends whoever has a page to it", () => {
    const accepted = api.decode({ responseCode: "2005400" });
    expect(en.message(accepted).customer).toContain("OTP or PIN");
    expect(id.message(accepted).customer).toContain("OTP atau PIN");
    const page = api.decode({ responseCode: "2005400", webRedirectUrl: "https://pay.example" });
    expect(en.message(page).customer).toContain("complete your payment there");
    expect(id.message(page).customer).toContain("selesaikan pembayaran di sana");
  });

  it("says of a capture what the step says, and of no limit of the merchant that somebody was declined", () => {
    for (const code of ["4036512", "4036514"])
      expect(en.message(api.decode({ responseCode: code })).customer, code).toMatch(/^We are checking/);
    for (const code of ["4032820", "4030920"])
      expect(en.message(api.decode({ responseCode: code })).customer, code).not.toMatch(/declined/);
  });

  it("takes no approval of an issuer for a payment", () => {
    for (const code of ["00", "08", "11", "85", "87"])
      for (const entry of api.lookup("card", code))
        expect(entry).toMatchObject({ outcome: "success", scope: "request" });
  });

  it("tells a payer to wait after a plain failure, and not to repeat it where the issuer approved", () => {
    const failed = (response_code?: string) =>
      api.decode({ transaction: { status: "FAILED" }, card_payment: { response_code } });
    expect(en.message(failed()).customer).toContain("did not go through");
    expect(id.message(failed()).customer).toContain("tidak berhasil");
    expect(en.message(failed("00")).customer).toContain("do not repeat the transaction");
    expect(id.message(failed("00")).customer).toContain("jangan mengulangi transaksi");
    for (const bundle of [en, id])
      expect(bundle.message(failed("00")).action).not.toBe(bundle.message(failed()).action);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { loadModel } from "../src/catalog/index.ts";
import type { Model } from "../src/catalog/model.ts";
import { packCatalog } from "../src/emit/pack.ts";
import { packCustomer } from "../src/emit/pack-texts.ts";
import { advance } from "../src/runtime/advance.ts";
import { customerOf } from "../src/runtime/customer.ts";
import { type DecodeContext, decodeBody } from "../src/runtime/decode.ts";
import { nextStep } from "../src/runtime/next-step.ts";
import { NEW_PAYMENT, NEW_REFUND } from "../src/runtime/payment.ts";
import { acmeCatalog } from "./acme-catalog.ts";
import { type Edit, editFiles } from "./catalog-copy.ts";

// What the only call of a literal space does, and whether it pays out, counts as the kind of a service does.

const PROVIDER = "acme-pay/provider.yaml";
const DONE = { refund: { state: "DONE", no: "R-1" } };

async function acmeWith(...edits: readonly Edit[]): Promise<Model> {
  const catalog = await acmeCatalog();
  await editFiles(catalog, edits);
  return loadModel(catalog, "acme-pay");
}

let model: Model;
beforeAll(async () => {
  model = await acmeWith();
});

const decode = (body: unknown, context?: DecodeContext) => decodeBody(packCatalog(model), body, context);
const told = (body: unknown, context?: DecodeContext) =>
  customerOf(packCatalog(model), packCustomer({ model, locale: "en" }), decode(body, context));
const neutral = () => model.taxonomy.neutral;

describe("a literal space whose call gives money back", () => {
  it("never delivers: its success takes back, and is the end of the refund and not of the payment", () => {
    const result = decode(DONE, { from: "status" });
    expect(result).toMatchObject({ kind: "reverse", outcome: "success", scope: "transaction" });
    expect(nextStep(result)).toEqual({ step: "undo", key: "undo:refunded:R-1" });
    expect(advance(NEW_REFUND, result).payment.state).toBe("refunded");
    expect(advance(NEW_PAYMENT, result).payment.state).toBe("new");
  });

  it("would pay for something if nobody said what the call does", async () => {
    const without = await acmeWith([PROVIDER, ["spaces", { id: "refund" }, "operation"], undefined]);
    expect(nextStep(decodeBody(packCatalog(without), DONE, { from: "status" })).step).toBe("fulfil");
  });

  it("tells the customer of a refund, and not of a payment that failed", () => {
    for (const state of ["OPEN", "LATER", "WRONG", "NONE"])
      expect(told({ refund: { state } })).toBe(neutral().reversal.en);
  });

  it("does not contradict a payment that stands beside it", () => {
    const result = decode({ ...DONE, result: { card: { code: "05" } } });
    expect(result).toMatchObject({ known: true, space: "refund", kind: "reverse" });
  });
});

describe("a literal space that pays out", () => {
  const failed = { status: { code: "300" } };

  it("sends no recipient to another way of paying", () => {
    expect(told(failed, { space: "payout-query", from: "status" })).toBe(neutral().transaction.failed.en);
    expect(told(failed, { space: "wallet" })).not.toBe(neutral().transaction.failed.en);
  });

  it("is not written in words for a payer", async () => {
    const text = { en: "Please use another payment method.", id: "Silakan gunakan metode pembayaran lain." };
    const at = (locale: "en" | "id"): Edit => [
      "acme-pay/payout-query.yaml",
      ["entries", { name: "NOT_PAID_OUT" }, "text", locale, "customer"],
      text[locale],
    ];
    await expect(acmeWith(at("en"), at("id"))).rejects.toThrow("recipient-is-not-payer");
  });

  it("is said by the services of a composite space, each for itself", async () => {
    await expect(acmeWith([PROVIDER, ["spaces", { id: "pay" }, "payout"], "true"])).rejects.toThrow(
      "no payout, as each service says it",
    );
  });
});

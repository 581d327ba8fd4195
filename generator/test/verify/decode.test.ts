import { beforeAll, describe, expect, it } from "vitest";
import { loadModel } from "../../src/catalog/index.ts";
import { packCatalog } from "../../src/emit/pack.ts";
import { CATALOG } from "../../src/places.ts";
import { decodeBody } from "../../src/runtime/decode.ts";
import { nextStep } from "../../src/runtime/next-step.ts";
import type { PackedBodies } from "../../src/runtime/packed.ts";
import { acmeCatalog } from "../acme-catalog.ts";
import { check, genuine, ruleOf } from "./fixtures.ts";

const FIELDS = ruleOf("acme-pay", "fields");
const TOKEN = ruleOf("acme-pay", "token");
const BODY = ruleOf("acme-pay", "body");

let catalog: PackedBodies;
beforeAll(async () => {
  const loaded = await loadModel(await acmeCatalog(), "acme-pay");
  catalog = packCatalog(loaded);
});

const read = (body: unknown, verified: unknown) =>
  decodeBody(catalog, body, { from: "notification", verified: verified as true });
const PAID = { responseCode: "2001100", result: { state: "settled" }, orderId: "A-1" };

describe("what a signature covers", () => {
  it("is proved where the field that decides is among it, and nothing that is not signed decides before it", async () => {
    const verified = await check("acme-pay", FIELDS, genuine(FIELDS, JSON.stringify(PAID)));
    expect(verified).toMatchObject({ status: "genuine", covers: ["result.state", "orderId"] });
    const result = read(verified.body, verified);
    expect(result.codes[0]).toMatchObject({ field: "result.state", layer: "transaction" });
    expect(result.confirm).toBeUndefined();
    expect(nextStep(result).step).not.toBe("ask_status");
    // Nobody checked it: the signature that stands in the body proves nothing.
    expect(read(verified.body, undefined).confirm).toBe("status");
  });

  it("does not prove that nothing was taken out: a field that decides before it may have been", async () => {
    const rule = {
      ...FIELDS,
      message: [{ field: "responseCode" }, { from: "key" as const }],
      covers: ["responseCode"],
    };
    const { verifyNotification } = await import("../../src/runtime/verify.ts");
    const { md5 } = await import("../../src/runtime/md5.ts");
    const body = JSON.stringify({ responseCode: "2001100", orderId: "A-1" });
    const verified = await verifyNotification(
      { provider: "acme-pay", rules: [rule], md5 },
      genuine(rule, body),
      { apiKey: "our own secret, made for these tests" },
      undefined,
    );
    expect(verified).toMatchObject({ status: "genuine", covers: ["responseCode"] });
    expect(read(verified.body, verified).confirm).toBe("status");
  });

  it("is nothing of the body for a token, which only says who sends", async () => {
    const verified = await check("acme-pay", TOKEN, genuine(TOKEN, JSON.stringify(PAID)));
    expect(verified).toMatchObject({
      status: "genuine",
      covers: [],
      message: expect.stringMatching(/nothing of the body/),
    });
    expect(read(verified.body, verified).confirm).toBe("status");
  });

  it("is everything for a signature over the body", async () => {
    const verified = await check("acme-pay", BODY, genuine(BODY, JSON.stringify(PAID)));
    expect(read(verified.body, verified)).toEqual(read(PAID, true));
  });

  it("is everything in a list too, where it is over the body, and nothing where it is over fields", async () => {
    const list = { ...PAID, transfers: [PAID, { ...PAID, result: { state: "given_back" } }] };
    const whole = await check("acme-pay", BODY, genuine(BODY, JSON.stringify(list)));
    expect(read(whole.body, whole)).toEqual(read(list, true));
    expect(read(whole.body, whole).items?.map(({ confirm }) => confirm)).toEqual([undefined, undefined]);
    const fields = await check("acme-pay", FIELDS, genuine(FIELDS, JSON.stringify(list)));
    expect(read(fields.body, fields).confirm).toBeUndefined();
    expect(read(fields.body, fields).items?.map(({ confirm }) => confirm)).toEqual(["status", "status"]);
    expect(read({ ...list, more: 1 }, whole).items?.map(({ confirm }) => confirm)).toEqual(["status", "status"]);
  });

  it("makes a body a notification, whose codes are read as such although nobody says so", async () => {
    const SNAP = ruleOf("doku", "snap");
    const doku = packCatalog(await loadModel(CATALOG, "doku"));
    const paid = { virtualAccountNo: "1", trxId: "A-1", paidAmount: { value: "10000.00", currency: "IDR" } };
    const verified = await check("doku", SNAP, genuine(SNAP, JSON.stringify(paid)));
    expect(verified.status).toBe("genuine");
    const result = decodeBody(doku, verified.body, { verified });
    expect(result).toMatchObject({ known: true, name: "PAID", from: "notification", fromSaid: false });
    expect(result).toEqual({ ...decodeBody(doku, verified.body, { from: "notification", verified }), fromSaid: false });
    expect(decodeBody(doku, paid, { verified: true }).known).toBe(false);
  });

  it("proves what a genuine notification about a linked account says", async () => {
    const ACCOUNT = ruleOf("midtrans", "account");
    const midtrans = packCatalog(await loadModel(CATALOG, "midtrans"));
    const linked = { account_id: "00000269-7836-49e5", account_status: "ENABLED", status_code: "200" };
    const verified = await check("midtrans", ACCOUNT, genuine(ACCOUNT, JSON.stringify(linked)));
    expect(verified.status).toBe("genuine");
    const result = decodeBody(midtrans, verified.body, { from: "notification", verified });
    expect(result).toMatchObject({ known: true, name: "ACCOUNT_LINKED", outcome: "success" });
    expect(result.confirm).toBeUndefined();
    expect(nextStep(result).step).toBe("proceed");
    expect(nextStep(decodeBody(midtrans, verified.body, { from: "notification" })).step).toBe("ask_status");
  });

  it("is of one provider", async () => {
    const verified = await check("midtrans", BODY, genuine(BODY, JSON.stringify(PAID)));
    expect(verified.status).toBe("not_verifiable");
    const { verifyNotification } = await import("../../src/runtime/verify.ts");
    const other = await verifyNotification(
      { provider: "another", rules: [BODY] },
      genuine(BODY, JSON.stringify(PAID)),
      { webhookSecret: "our own secret, made for these tests" },
      undefined,
    );
    expect(other.status).toBe("genuine");
    expect(read(PAID, other).confirm).toBe("status");
  });
});

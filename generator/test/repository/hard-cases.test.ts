import { describe, expect, it } from "vitest";
import { loadModel } from "../../src/catalog/index.ts";
import { inLocale } from "../../src/catalog/locales.ts";
import type { Entry, Model, Service, Space } from "../../src/catalog/model.ts";
import { packCatalog } from "../../src/emit/pack.ts";
import { CATALOG } from "../../src/places.ts";
import { type DecodeContext, decodeBody } from "../../src/runtime/decode.ts";
import { findEntries, parseCode } from "../../src/runtime/lookup.ts";
import { matchMessage } from "../../src/runtime/match-message.ts";
import { lockedRows } from "../locks.ts";

/** A provider's catalog with the runtime that reads its bodies. */
interface Provider {
  readonly model: Model;
  space(id: string): Space;
  /** All entries of a code, in any network and variant. */
  entries(space: string, code: string): readonly Entry[];
  /** The entry of a code that has only one. */
  entry(space: string, code: string): Entry;
  decode(body: unknown, context?: DecodeContext): ReturnType<typeof decodeBody>;
}

async function load(id: string): Promise<Provider> {
  const model = await loadModel(CATALOG, id);
  const packed = packCatalog(model);
  const provider: Provider = {
    model,
    space(space) {
      const found = model.spaces.find((item) => item.id === space);
      if (!found) throw new Error(`${id} has no space ${space}`);
      return found;
    },
    entries: (space, code) => provider.space(space).entries.filter((entry) => entry.code === code),
    entry(space, code) {
      const [entry, ...more] = provider.entries(space, code);
      if (!entry || more.length > 0) throw new Error(`${id} ${space} ${code} has ${entry ? "several" : "no"} entries`);
      return entry;
    },
    decode: (body, context) => decodeBody(packed, body, context ?? null),
  };
  return provider;
}

const doku = await load("doku");
const midtrans = await load("midtrans");
const klikoo = await load("klikoo");

/** Outcomes that claim to know how the payment ended. */
const CLAIMS = ["success", "failed", "reversed"];

const snap = (responseCode: string, responseMessage?: string, context?: DecodeContext) =>
  doku.decode({ responseCode, ...(responseMessage !== undefined && { responseMessage }) }, context);
const issuer = (code: string, context?: DecodeContext) =>
  doku.decode({ card_payment: { response_code: code } }, context);
const openapi = (response_code: string, response_message?: string) =>
  klikoo.decode({ response_code, response_message });
const channel = (payment_type: string | undefined, channel_response_code: string, more: object = {}) =>
  midtrans.decode({ payment_type, channel_response_code, ...more });

const PAGES = {
  doku: lockedRows("doku", "http-status-and-case-code"),
  midtrans: lockedRows("midtrans", "error-response-code"),
};

/** Lines of the pages that an entry stands on. */
const linesOf = (entry: Entry) => entry.sources.flatMap((source) => ("line" in source ? [source.line] : []));

/** Lines on which a page has a code: some, or the test is about another page. */
function linesWith(page: keyof typeof PAGES, space: string, code: string): number[] {
  const lines = PAGES[page].filter((row) => row.space === space && row.code === code).map(({ line }) => line);
  if (lines.length === 0) throw new Error(`the page of ${page} has no ${space} ${code}`);
  return lines;
}

function serviceOf(provider: Provider, space: string, code: string): Service {
  const service = provider.space(space).services.find((item) => item.code === code);
  if (!service) throw new Error(`${space} has no service ${code}`);
  return service;
}

describe("one code with several meanings", () => {
  it.each([
    ["70", "Contact Card Issuer", "PIN data required"],
    ["76", "Invalid/nonexistent “To Account” specified", "Unsolicited reversal"],
    ["78", "Invalid/nonexistent account specified", "Blocked card, first time card usage"],
    ["79", "Life Cycle", "Already reversed by Switch"],
    ["80", "Credit issuer unavailable", "No financial impact"],
    ["81", "Domestic Debit Transaction Not Allowed", "Cryptographic error found in PIN"],
    ["82", "Policy", "Negative CAM, dCVV, iCVV, or CVV results"],
    ["89", "Unacceptable PIN", "Ineligible to receive financial position information"],
  ])("card %s is another thing at Mastercard than at Visa, and open without the network", (code, mastercard, visa) => {
    const entries = doku.entries("card", code);
    expect(new Map(entries.map(({ network, messages }) => [network, messages]))).toEqual(
      new Map([
        ["MASTERCARD", [mastercard]],
        ["VISA", [visa]],
      ]),
    );
    const names = ["MASTERCARD", "VISA"].map((network) => {
      const result = issuer(code, { network });
      return result.known ? result.name : result.why;
    });
    expect(new Set(names)).toEqual(new Set(entries.map(({ name }) => name)));
    expect(names[0]).not.toBe(names[1]);
    expect(issuer(code)).toMatchObject({ known: false, why: "ambiguous" });
  });

  it("the network is taken out of the message and kept beside it", () => {
    const { entries } = doku.space("card");
    expect(entries.filter(({ messages }) => messages.some((text) => /applies/i.test(text)))).toEqual([]);
    expect(new Set(entries.map(({ network }) => network))).toEqual(new Set([null, "MASTERCARD", "VISA"]));
  });

  it("80 is without financial impact at Visa, which proves nothing, and an absent issuer at Mastercard and Midtrans", () => {
    expect(issuer("80", { network: "VISA" })).toMatchObject({ outcome: "unknown", retry: "check_status_first" });
    expect(issuer("80", { network: "MASTERCARD" })).toMatchObject({ reason: "issuer_unavailable" });
    expect(issuer("80")).toMatchObject({ outcome: "unknown", retry: "check_status_first" });
    const [visa] = midtrans.entries("card", "80").filter(({ network }) => network === "VISA");
    expect(visa?.reason).toBe("issuer_unavailable");
  });

  it("401XX00 has three variants that only the message tells apart", () => {
    expect(new Map(doku.entries("snap", "401XX00").map(({ name, messages }) => [name, messages[0]]))).toEqual(
      new Map([
        ["SIGNATURE_NOT_MATCH", "Unauthorized . Signature Not Match"],
        ["UNAUTHORIZED", "Unauthorized. [reason]"],
        ["UNKNOWN_CLIENT", "Unauthorized . Unknown Client"],
      ]),
    );
    expect(snap("4014700", "Unauthorized . Signature Not Match")).toMatchObject({ name: "SIGNATURE_NOT_MATCH" });
    expect(snap("4014700", "Unauthorized . Unknown Client")).toMatchObject({ name: "UNKNOWN_CLIENT" });
    expect(snap("4014700")).toMatchObject({ known: false, why: "ambiguous", outcome: "rejected" });
  });

  it("400XX01 is three things at the QRIS payment, and none of them is the wrong amount of 404XX13", () => {
    const names = ["Invalid Field Format amount", "Amount not match", "feeAmount not match"].map((message) => {
      const result = snap("4005001", message);
      return result.known ? result.name : result.why;
    });
    expect(names).toEqual(["INVALID_FIELD_FORMAT", "AMOUNT_NOT_MATCH", "FEE_AMOUNT_NOT_MATCH"]);
    expect(snap("4045013")).toMatchObject({ known: true, name: "INVALID_AMOUNT" });
    expect(snap("4005401", "Amount not match")).toMatchObject({ name: "INVALID_FIELD_FORMAT" });
  });

  it.each(["INVALID_TOKEN", "TRANSACTION_NOT_FOUND", "INVALID_PARAMETER"])(
    "%s is a card error in one envelope and an API error in the other",
    (code) => {
      expect(doku.entry("card-error", code).sources).not.toEqual(doku.entry("api", code).sources);
      expect(doku.decode({ error: { code } })).toMatchObject({ known: true, space: "card-error", name: code });
      expect(doku.decode({ response_code: code })).toMatchObject({ known: true, space: "api", name: code });
    },
  );

  it("INVALID_TOKEN asks for a new access token only where the page speaks of the access token", () => {
    expect(doku.entry("api", "INVALID_TOKEN").retry).toBe("with_new_token");
    expect(doku.entry("card-error", "INVALID_TOKEN").retry).not.toBe("with_new_token");
  });

  it("6525 of Klikoo has the same text under two HTTP statuses and two names", () => {
    const [bad, missing] = [klikoo.entry("openapi", "400xx6525"), klikoo.entry("openapi", "404xx6525")];
    expect(bad.messages).toEqual(["Produk tidak sesuai"]);
    expect(missing.messages).toEqual(bad.messages);
    expect(missing.name).not.toBe(bad.name);
    expect(openapi("400026525", "Produk tidak sesuai")).toMatchObject({ known: true, name: bad.name, http: 400 });
    expect(openapi("404026525", "Produk tidak sesuai")).toMatchObject({ known: true, name: missing.name, http: 404 });
  });

  it("900 is an approval at American Express and an open error at GoPay", () => {
    expect(midtrans.entry("card", "900")).toMatchObject({ network: "AMEX", outcome: "success" });
    expect(midtrans.entry("gopay", "900")).toMatchObject({ outcome: "unknown", retry: "check_status_first" });
    expect(channel("credit_card", "900")).toMatchObject({ space: "card", outcome: "success" });
    expect(channel("gopay", "900")).toMatchObject({ space: "gopay", outcome: "unknown" });
    expect(channel(undefined, "900")).toMatchObject({ known: false, outcome: "unknown" });
  });

  it("1 of the wallets is not 01 of the cards", () => {
    expect(midtrans.entries("card", "1")).toEqual([]);
    expect(midtrans.entries("gopay", "01")).toEqual([]);
    expect(channel("gopay", "1")).toMatchObject({ known: true, reason: "missing_field" });
    expect(channel("credit_card", "01")).toMatchObject({ known: true, reason: "call_issuer" });
    expect(channel("gopay", "01")).toMatchObject({ known: false, why: "not_in_catalog" });
    expect(channel("credit_card", "1")).toMatchObject({ known: false, why: "not_in_catalog" });
  });

  it.each([
    ["201", "pending", "insufficient_funds"],
    ["202", "failed", "balance_limit_exceeded"],
  ])("%s is one thing as a status code (%s) and another as a wallet's code (%s)", (code, outcome, reason) => {
    const status = midtrans.decode({ status_code: code });
    expect(status).toMatchObject({ known: true, space: "status", outcome });
    expect(status.reason).not.toBe(reason);
    expect(channel("gopay", code)).toMatchObject({ known: true, space: "gopay", reason });
    const both = channel("gopay", code, { status_code: code });
    expect(both.codes.map(({ space }) => space).sort()).toEqual(["gopay", "status"]);
    expect(both).toMatchObject({ space: "status", outcome });
  });

  it("110 is a wrong amount at American Express and a missing right at the wallets", () => {
    expect(midtrans.entry("card", "110")).toMatchObject({ network: "AMEX", reason: "invalid_amount" });
    expect(channel("credit_card", "110")).toMatchObject({ space: "card", reason: "invalid_amount" });
    expect(channel("gopay", "110")).toMatchObject({ space: "gopay", reason: "unauthorized" });
  });

  it("the approval on proof of identity is 08 at DOKU and 8 at Midtrans, and neither is read as the other", () => {
    expect(doku.entry("card", "08")).toMatchObject({ network: "VISA", outcome: "success" });
    expect(midtrans.entry("card", "8")).toMatchObject({ network: "VISA", outcome: "success" });
    expect(doku.entries("card", "8")).toEqual([]);
    expect(midtrans.entries("card", "08")).toEqual([]);
    expect(issuer("8")).toMatchObject({ known: false, outcome: "unknown" });
    expect(channel("credit_card", "08")).toMatchObject({ known: false, outcome: "unknown" });
  });

  it.each(["410", "414"])("%s of Midtrans keeps both meanings that it had over time, and says since when", (code) => {
    const entries = midtrans.entries("status", code);
    expect(entries.length).toBe(2);
    expect(new Set(entries.map(({ reason }) => reason)).size).toBe(2);
    for (const { note, outcome } of entries) {
      expect(note).toMatch(/20\d\d/);
      expect(outcome).toBe("rejected");
    }
    expect(midtrans.decode({ status_code: code })).toMatchObject({ known: false, why: "ambiguous" });
  });

  it("201 of Midtrans keeps its meaning of today and that of 2016, a challenged card, both dated", async () => {
    const model = await loadModel(CATALOG, "midtrans");
    const entries = model.spaces.flatMap((space) =>
      space.entries.filter((entry) => entry.code === "201" && space.id === "status"),
    );
    expect(entries.map(({ name }) => name)).toEqual(["CARD_CHALLENGED", "PENDING"]);
    expect(entries.map((entry) => entry.with)).toEqual([[{ field: "fraud_status", values: ["challenge"] }], null]);
    for (const { note } of entries) expect(note).toContain("2016");
  });

  it("too many transactions (403XX04) and too many calls (429XX00) are two codes", () => {
    expect(doku.entry("snap", "403XX04").name).not.toBe(doku.entry("snap", "429XX00").name);
    expect(snap("4035404")).toMatchObject({ reason: "frequency_limit_exceeded" });
    expect(snap("4295400")).toMatchObject({ reason: "rate_limited", outcome: "rejected" });
    // A transfer is refused for too many calls under 403 as well, and an earlier try may have gone through.
    expect(snap("4034304")).toMatchObject({ outcome: "rejected", retry: "check_status_first", reason: "rate_limited" });
  });
});

describe("one text under several codes", () => {
  it("a bill that is not found (404XX12) and one that expired (404XX19) share a text and stay apart", () => {
    const [invalid, expired] = [doku.entry("snap", "404XX12"), doku.entry("snap", "404XX19")];
    expect(invalid.messages).toContain("Invalid Bill/Virtual Account");
    expect(expired.messages).toEqual(["Invalid Bill/Virtual Account"]);
    expect(linesOf(invalid)).toEqual(linesWith("doku", "snap", "404XX12"));
    expect(linesOf(expired)).toEqual(linesWith("doku", "snap", "404XX19"));
    for (const service of ["24", "25", "42", "43"]) {
      const decode = (item: string) => snap(`404${service}${item}`, "Invalid Bill/Virtual Account");
      expect(decode("12")).toMatchObject({ known: true, name: invalid.name, reason: "bill_not_found" });
      expect(decode("19")).toMatchObject({ known: true, name: expired.name, reason: "bill_expired" });
    }
  });

  it.each(["4044212", "4044219", "4044312", "4044319"])("%s is an entry of its own with the shared text", (code) => {
    const entry = doku.entry("snap", code);
    expect(entry.messages).toEqual(["Invalid Bill/Virtual Account"]);
    expect(linesOf(entry)).toEqual(linesWith("doku", "snap", code));
  });

  it("rows that the page repeats per product are one entry with all their lines", () => {
    for (const code of ["200XX00", "400XX00", "202XX00"]) {
      const lines = linesWith("doku", "snap", code);
      expect(lines.length, code).toBeGreaterThan(1);
      // A variant that only another page tells of has no line of this one.
      const listed = doku.entries("snap", code).map(linesOf);
      expect(
        listed.filter((at) => at.length > 0),
        code,
      ).toEqual([lines]);
    }
  });
});

describe("approvals and declines of card issuers", () => {
  it.each(["00", "08", "11", "85", "87"])("%s is an approval among the declines", (code) => {
    expect(doku.entry("card", code)).toMatchObject({ documented: "Issuer approved", outcome: "success" });
  });

  it("no other issuer code carries the label or the outcome of an approval", () => {
    const { entries } = doku.space("card");
    const approvals = ["00", "08", "11", "85", "87"];
    const labelled = entries.filter(({ documented }) => documented === "Issuer approved");
    expect(labelled.map(({ code }) => code)).toEqual(approvals);
    // 10 approves a part, see below.
    const others = entries.filter(({ code }) => ![...approvals, "10"].includes(code));
    expect(others.filter(({ outcome }) => outcome === "success").map(({ code }) => code)).toEqual([]);
  });

  it("10 is an approval of a part although the page groups it with the generic codes", () => {
    const entry = doku.entry("card", "10");
    expect(entry).toMatchObject({ documented: "Generic response codes", reason: "approved_partial" });
    expect(entry.messages).toEqual(["Partial value approved"]);
    expect(["failed", "rejected", "reversed"]).not.toContain(entry.outcome);
    expect(entry.note).not.toBeNull();
  });

  it("the column without a heading is kept as the label of every issuer code", () => {
    const { entries } = doku.space("card");
    expect(entries.length).toBe(PAGES.doku.filter(({ space }) => space === "card").length);
    expect(new Set(entries.map(({ documented }) => documented))).toEqual(
      new Set([
        "Issuer approved",
        "Issuer will never approve",
        "Issuer cannot approve at this time",
        "Issuer cannot approve based on details provided",
        "Generic response codes",
      ]),
    );
  });

  it("a code that the page lists out of order is found under its own code", () => {
    const codes = PAGES.doku.filter(({ space }) => space === "card").map(({ code }) => code);
    expect(codes).not.toEqual([...codes].sort());
    for (const code of ["Z3", "1Z"]) expect(linesOf(doku.entry("card", code))).toEqual(linesWith("doku", "card", code));
    expect(issuer("1Z")).toMatchObject({ known: true, reason: "issuer_unavailable" });
    expect(issuer("Z3")).toMatchObject({ known: true });
    expect(issuer("Z1")).toMatchObject({ known: false });
  });

  it("an ECI that the page prints with one digit is explained with two", () => {
    const { text, note } = doku.entry("card-error", "BLOCKED_ECI");
    for (const { detail } of Object.values(text)) expect(detail).toMatch(/\b02\b.*\b05\b/);
    expect(note).toMatch(/\b5\b/);
  });
});

describe("a label that must not be believed", () => {
  it.each([
    ["4094301", "DUPLICATE_PARTNER_REFERENCE_NO"],
    ["4094302", "TRANSACTION_HAS_BEEN_PROCESSED"],
  ])("%s prints Failed beside a transfer that has gone through", (code, name) => {
    const entry = doku.entry("snap", code);
    expect(entry).toMatchObject({ name, documented: "Failed", outcome: "rejected", retry: "check_status_first" });
    expect(entry.scope).toBe("request");
    expect(entry.note).not.toBeNull();
  });

  it.each(["5004300", "5004301", "5004302", "5044300"])(
    "%s prints Failed beside a transfer whose end nobody knows",
    (code) => {
      const entry = doku.entry("snap", code);
      expect(entry).toMatchObject({ documented: "Failed", outcome: "unknown", retry: "check_status_first" });
      expect(entry.note).not.toBeNull();
    },
  );

  it("5004301 is not answered by repeating the inquiry, which is another service's advice", () => {
    expect(doku.entry("snap", "5004301").retry).toBe("check_status_first");
    expect(serviceOf(doku, "snap", "43").status?.service).toBe("53");
    expect(doku.entry("snap", "5004201")).toMatchObject({ scope: "request", retry: "later" });
  });

  it("2024300 forbids concluding either way, with the page's message or the standard's", () => {
    const entry = doku.entry("snap", "2024300");
    expect(entry.messages).toEqual(["Transaction still on process"]);
    expect(entry.documented).toBe("Pending");
    expect(doku.entry("snap", "202XX00").messages).toContain("Request In Progress");
    for (const message of [undefined, "Transaction still on process", "Request In Progress"])
      expect(snap("2024300", message)).toMatchObject({ known: true, outcome: "pending", retry: "check_status_first" });
  });

  it("2005300 answers the question and says nothing about the payment", () => {
    expect(doku.entry("snap", "2005300")).toMatchObject({
      messages: ["Successful"],
      documented: null,
      scope: "request",
    });
    const query = (latestTransactionStatus?: string) =>
      doku.decode({ responseCode: "2005300", responseMessage: "Successful", latestTransactionStatus });
    expect(query()).toMatchObject({ scope: "request" });
    expect(query("00")).toMatchObject({ scope: "transaction", outcome: "success" });
    expect(query("03")).toMatchObject({ outcome: "pending" });
    expect(query("06")).toMatchObject({ outcome: "failed" });
  });

  it("every row of the status query (service 53) is without a result and in the scope of the query", () => {
    const rows = doku.space("snap").entries.filter(({ service }) => service === "53");
    expect(rows.map(({ code }) => code)).toEqual(["2005300", "4015300", "4015301", "4045301", "5005300"]);
    for (const row of rows) expect(row).toMatchObject({ documented: null, scope: "request" });
  });

  it("53 is the status query although the page shows it with the path of the QR query", () => {
    expect(serviceOf(doku, "snap", "53")).toMatchObject({ name: "TRANSACTION_STATUS_INQUIRY", kind: "status" });
    expect(serviceOf(doku, "snap", "51")).toMatchObject({ name: "QR_MPM_QUERY_PAYMENT", kind: "status" });
  });

  it("404XX18 is never success or failure, and what the standard calls it is the documented label", () => {
    const entry = doku.entry("snap", "404XX18");
    expect(CLAIMS).not.toContain(entry.outcome);
    const labelled = entry.when.filter(({ documented }) => documented !== null);
    expect(new Set(labelled.map(({ documented }) => documented))).toEqual(new Set(["Success", "Failed"]));
    for (const { note } of labelled) expect(note).not.toBeNull();
    for (const { code } of [...doku.space("snap").services, { code: "99" }]) {
      const result = snap(`404${code}18`, "Inconsistent Request");
      expect(result.known && result.name, code).toBe("INCONSISTENT_REQUEST");
      expect(CLAIMS, code).not.toContain(result.outcome);
    }
  });

  it("4044318 prints Failed where the standard lets transfers count as success, so it stays open", () => {
    const entry = doku.entry("snap", "4044318");
    expect(entry).toMatchObject({ documented: "Failed", outcome: "unknown", retry: "check_status_first" });
    expect(entry.note).not.toBeNull();
  });

  it.each(["4014300", "4014301"])("%s keeps the remark that the call failed and not the transaction", (code) => {
    expect(doku.entry("snap", code)).toMatchObject({
      documented: "Request API Failed (not the transaction status)",
      scope: "request",
      outcome: "rejected",
    });
  });

  it("the remark holds for refused and broken transfers that print Failed without it", () => {
    const rows = doku
      .space("snap")
      .entries.filter(({ service, http }) => service === "43" && [400, 401, 409, 429, 500, 504].includes(http ?? 0));
    expect(rows.length).toBeGreaterThan(10);
    for (const { code, outcome, documented, note } of rows) {
      expect(CLAIMS, code).not.toContain(outcome);
      if (documented === "Failed") expect(note, code).not.toBeNull();
    }
  });

  it("9998 of Klikoo is a rule about the amount under HTTP 503, and the HTTP status does not decide", () => {
    const entry = klikoo.entry("openapi", "503xx9998");
    expect(entry).toMatchObject({ http: 503, outcome: "rejected", reason: "amount_below_minimum" });
    expect(CLAIMS).not.toContain(entry.outcome);
    expect(entry.note).not.toBeNull();
    expect(openapi("503029998").reason).not.toBe(openapi("503029991").reason);
  });
});

describe("advice of a page that would lose money", () => {
  it("DUPLICATE_TRANSACTION does not send the payment again under another ID", () => {
    const entry = doku.entry("api", "DUPLICATE_TRANSACTION");
    expect(entry).toMatchObject({ outcome: "rejected", retry: "check_status_first" });
    expect(entry.note).not.toBeNull();
  });

  it("406 of Midtrans does not put a suffix on an order that may be paid", () => {
    const entry = midtrans.entry("status", "406");
    expect(entry).toMatchObject({ outcome: "rejected", retry: "check_status_first", reason: "duplicate_reference" });
    expect(entry.note).not.toBeNull();
    for (const { action } of Object.values(entry.text)) expect(action).not.toMatch(/suffix|sufiks|timestamp/i);
  });

  it.each(["503", "900"])("%s of Midtrans asks for the status before trying later", (code) => {
    const entry = midtrans.entry(code === "900" ? "gopay" : "status", code);
    expect(entry).toMatchObject({ outcome: "unknown", retry: "check_status_first" });
    expect(entry.note).not.toBeNull();
  });

  it("4294200 is about one account number and not about the rate of calls", () => {
    const [own, general] = [doku.entry("snap", "4294200"), doku.entry("snap", "429XX00")];
    expect(linesOf(own)).toEqual(linesWith("doku", "snap", "4294200"));
    expect(inLocale(own.text, "en").detail).toMatch(/account/);
    expect(inLocale(general.text, "en").detail).not.toMatch(/account/);
    expect(inLocale(own.text, "id").detail).not.toBe(inLocale(general.text, "id").detail);
    expect(CLAIMS).not.toContain(own.outcome);
  });

  it("4034301 is about a transfer and repeats no word about direct debit", () => {
    const entry = doku.entry("snap", "4034301");
    expect(entry.messages).toEqual(["Feature Not Allowed"]);
    const texts = Object.values(entry.text).flatMap((text) => Object.values(text));
    expect(texts.filter((text) => /direct debit/i.test(text))).toEqual([]);
    expect(inLocale(entry.text, "en").detail).toMatch(/transfer/);
  });

  it("8601 of Klikoo prints an internal component, which the customer never reads", () => {
    const entry = klikoo.entry("openapi", "500xx8601");
    expect(entry.messages).toEqual(["Gagal masukan data ke redis"]);
    expect(entry.disclosure).not.toBe("public");
    for (const { customer } of Object.values(entry.text)) expect(customer).not.toMatch(/redis|cache|server|data/i);
  });
});

/** Space, code, every spelling as printed or as the standard has it. */
const SPELLINGS: readonly (readonly [string, string, readonly string[]])[] = [
  ["snap", "401XX00", ["Unauthorized . Signature Not Match", "Unauthorized . Unknown Client"]],
  ["snap", "401XX01", ["Invalid Token ( B2B )", "Invalid Token (B2B)"]],
  ["snap", "401XX03", ["Token Not Found (B2B", "Token Not Found (B2B)"]],
  ["snap", "403XX00", ["Transacction Expired", "Transaction Expired"]],
  ["snap", "403XX05", ['Do Not Honor"', "Do Not Honor"]],
  ["snap", "403XX13", ["OTP Sent To Cardholder", "OTP Sent To Cardholer"]],
  ["snap", "403XX15", ["Transaction Not Permitted.", "Transaction Not Permitted.[reason]"]],
  ["snap", "4034306", ["At This Time"]],
  ["snap", "403XX06", ["Feature Not Allowed At This Time. [reason]"]],
  ["snap", "405XX01", ["Requested Operation Is Not Allowed", "Requested Opearation Is Not Allowed"]],
  ["card", "76", ["Invalid/nonexistent “To Account” specified"]],
];

describe("spelling as it arrives", () => {
  it.each(SPELLINGS)("%s %s keeps %j", (space, code, messages) => {
    const kept = doku.entries(space, code).flatMap((entry) => entry.messages);
    expect(kept).toEqual(expect.arrayContaining([...messages]));
  });

  it("CURENCY_MISMATCH is a code and is not corrected", () => {
    expect(doku.entry("card-error", "CURENCY_MISMATCH").name).toBe("CURENCY_MISMATCH");
    expect(doku.entries("card-error", "CURRENCY_MISMATCH")).toEqual([]);
    expect(doku.decode({ error: { code: "CURENCY_MISMATCH" } })).toMatchObject({ reason: "currency_mismatch" });
    expect(doku.decode({ error: { code: "CURRENCY_MISMATCH" } })).toMatchObject({ known: false, outcome: "unknown" });
  });

  it("4034306 is the same with the message cut to its end and with the whole one", () => {
    for (const message of [undefined, "At This Time", "Feature Not Allowed At This Time"])
      expect(snap("4034306", message)).toMatchObject({ known: true, name: "FEATURE_NOT_ALLOWED_AT_THIS_TIME" });
  });

  it("403XX15 is the same with and without the reason that its page cuts off", () => {
    const withReason = snap("4035415", "Transaction Not Permitted.card type");
    expect(withReason).toMatchObject({ known: true, params: { reason: "card type" } });
    expect(snap("4035415", "Transaction Not Permitted.")).toMatchObject({ known: true, params: {} });
  });

  it("GENERIC_SERVICE_ERROR is matched in the spelling of the other page, too", () => {
    expect(midtrans.entry("gopay", "900").messages).toEqual(["GENERIC_SERVICE_ERROR"]);
    expect(matchMessage("GENERIC_SERVICE_ERROR", "Generic Service Error")?.params).toEqual({});
  });

  it("the message of an API error is an example: it neither selects nor contradicts the code", () => {
    const entry = doku.entry("api", "INVALID_PARAMETER");
    expect(entry.messages).toEqual(["amount is required"]);
    const places = packCatalog(doku.model).codes.filter(({ space }) => space === "api");
    expect(places.map(({ field, message }) => [field, message])).toEqual([["response_code", undefined]]);
    for (const response_message of ["amount is required", "email is required", "Access token is invalid"])
      expect(doku.decode({ status: "FAILED", response_code: "INVALID_PARAMETER", response_message })).toMatchObject({
        known: true,
        name: "INVALID_PARAMETER",
        outcome: entry.outcome,
      });
  });

  it("Klikoo's messages are Indonesian, and the English texts are not copies of the Indonesian ones", () => {
    const { entries } = klikoo.space("openapi");
    expect(entries.length).toBeGreaterThan(0);
    for (const { code, text, messages } of entries) {
      expect(inLocale(text, "en").detail, code).not.toBe(inLocale(text, "id").detail);
      expect(inLocale(text, "en").action, code).not.toBe(inLocale(text, "id").action);
      expect(messages, code).not.toContain(inLocale(text, "en").title);
      expect(inLocale(text, "en").detail, code).not.toMatch(/\b(?:tidak|yang|dengan|untuk)\b/);
    }
  });
});

/** Code, message with a value, name of the parameter, the placeholder as it is printed. */
const PLACEHOLDERS: readonly (readonly [string, string, string, string])[] = [
  ["4004301", "Invalid Field Format amount", "field", "{field name}"],
  ["4004201", "Invalid Field Format amount", "field", "{Field}"],
  ["4005401", "Invalid Field Format amount", "field", "{{param}}"],
  ["4005402", "Invalid Mandatory Field (amount)", "field", "(name_field)"],
  ["4015400", "Unauthorized amount", "reason", "{param}"],
  ["4015400", "Unauthorized. [amount]", "reason", "[reason]"],
  ["4035401", "Feature Not Allowed amount", "reason", "[Reason]"],
  ["4045411", "Invalid Card/Account/Customer amount/Virtual Account", "info", "[info]"],
];

describe("placeholders", () => {
  it.each(PLACEHOLDERS)("%s reads a value out of %j as %s, printed %s", (code, message, param, spelling) => {
    const result = snap(code, message);
    expect(result).toMatchObject({ known: true, params: { [param]: "amount" } });
    const name = result.known ? result.name : "";
    const printed = doku.space("snap").entries.filter((entry) => entry.name === name);
    expect(printed.some(({ params }) => params.get(param)?.includes(spelling))).toBe(true);
    expect(printed.some(({ messages }) => messages.some((text) => text.includes(spelling)))).toBe(true);
  });

  it("(B2B) is a word of the message and no parameter", () => {
    for (const code of ["401XX01", "401XX03", "4014301", "4015301"])
      expect([...doku.entry("snap", code).params], code).toEqual([]);
    expect(snap("4014301", "Invalid Token (B2B)")).toMatchObject({ known: true, params: {} });
    expect(snap("4015403", "Token Not Found (B2B")).toMatchObject({ known: true, params: {} });
  });

  it("nothing else in brackets is left unread in any message", () => {
    const brackets = [doku, midtrans, klikoo]
      .flatMap(({ model }) => model.spaces.flatMap(({ entries }) => entries))
      .flatMap(({ messages, params }) => {
        const read = new Set([...params.values()].flat());
        return messages
          .flatMap((message) => message.match(/\{+[^}]*\}+|\[[^\]]*\]|\([^)]*\)?/g) ?? [])
          .filter((bracket) => !read.has(bracket));
      });
    expect(new Set(brackets)).toEqual(new Set(["(B2B)", "( B2B )", "(B2B", "(no fraud)", "(jika ada biaya admin)"]));
  });
});

describe("composite codes", () => {
  it("XX stands for the two digits of the service", () => {
    const packed = packCatalog(doku.model);
    expect(doku.space("snap").open).toBe("XX");
    expect(parseCode(packed, "snap", "4035414")).toEqual({ http: 403, service: "54", case: "14" });
    expect(parseCode(packed, "snap", "403XX14")).toBeUndefined();
    expect(snap("4035414")).toMatchObject({ known: true, pattern: "403XX14", service: "54" });
    expect(snap("403XX14")).toMatchObject({ known: false, outcome: "unknown" });
  });

  it("4094302 is on no page as a pattern, so 409XX02 is derived and holds for no other service", () => {
    expect(doku.entry("snap", "4094302").pattern).toBe("409XX02");
    expect(doku.entries("snap", "409XX02")).toEqual([]);
    expect(findEntries(packCatalog(doku.model), "snap", "409XX02").map(({ code }) => code)).toEqual(["4094302"]);
    expect(snap("4094302")).toMatchObject({ known: true, pattern: "409XX02" });
    expect(snap("4095402")).toMatchObject({ known: false, why: "not_in_catalog", outcome: "unknown" });
  });

  it.each(["4032400", "4042412", "4042413", "4042414", "4042418", "4042419"])(
    "%s comes from virtual accounts, although their table leaves it out",
    (code) => {
      expect(snap(code)).toMatchObject({ known: true, service: "24", precision: "exact" });
    },
  );

  it("direct debit can be in progress or time out, although its tables leave both out", () => {
    expect(linesOf(doku.entry("snap", "504XX00"))).toEqual(linesWith("doku", "snap", "504XX00"));
    expect(snap("2025400")).toMatchObject({ known: true, outcome: "pending", retry: "check_status_first" });
    expect(snap("5045400")).toMatchObject({ known: true, outcome: "unknown", retry: "check_status_first" });
  });

  it("401010001 of Klikoo's introduction shows the format and is not a code", () => {
    expect(klikoo.entries("openapi", "401xx0001")).toEqual([]);
    expect(openapi("401010001")).toMatchObject({
      known: false,
      why: "not_in_catalog",
      http: 401,
      service: "01",
      case: "0001",
    });
    expect(openapi("401016500")).toMatchObject({ known: true, reason: "invalid_token" });
  });

  it("a code of Klikoo has nine digits, and one digit less is no code", () => {
    expect(openapi("200022000")).toMatchObject({ known: true, http: 200, service: "02", case: "2000" });
    expect(openapi("20022000")).toMatchObject({ known: false, why: "no_code", outcome: "unknown" });
  });

  it("service 00 of Klikoo is accepted, and its success proves no payment", () => {
    expect(serviceOf(klikoo, "openapi", "00").name).toBe("UNKNOWN");
    expect(openapi("404007005")).toMatchObject({ known: true, service: "00", precision: "exact" });
    const result = openapi("200002000");
    expect(result).toMatchObject({ known: true, service: "00", precision: "exact" });
    expect(result.scope === "transaction" && result.outcome === "success").toBe(false);
  });
});

describe("spaces and envelopes", () => {
  it("the headings of Midtrans' page are codes of three spaces", () => {
    expect(new Set(PAGES.midtrans.map(({ space }) => space))).toEqual(new Set(["status", "card", "gopay"]));
  });

  it.each(PAGES.midtrans.map(({ space, code, line }) => [space ?? "", code, line] as const))(
    "%s %s is no code of another space of Midtrans",
    (space, code, line) => {
      const linesIn = (of: string) =>
        midtrans
          .entries(of, code)
          .flatMap(({ sources }) => sources)
          .flatMap((source) => ("line" in source && source.doc === "error-response-code" ? [source.line] : []));
      expect(linesIn(space)).toEqual([line]);
      for (const other of ["status", "card", "gopay"].filter((of) => of !== space))
        expect(linesIn(other), other).toEqual([]);
    },
  );

  it("the lock of Midtrans' first page is of April 2020, before it moved and became English", () => {
    const page = midtrans.model.docs.find(({ id }) => id === "error-response-code");
    expect(page).toMatchObject({ language: "en", date: "2020-04-08" });
  });

  it("the overview of HTTP statuses is for looking up, and no body is decided by it", () => {
    expect(doku.entry("http", "201")).toMatchObject({ outcome: "success", scope: "request" });
    expect(doku.entry("http", "400").name).not.toBe(doku.entry("http", "422").name);
    for (const code of ["400", "422"]) expect(doku.entry("http", code).outcome).toBe("rejected");
    expect(packCatalog(doku.model).codes.map(({ space }) => space)).not.toContain("http");
    expect(doku.decode({ status: 200, code: "200", responseCode: "200" })).toMatchObject({ known: false });
    expect(doku.decode({}, { httpStatus: 201 })).toMatchObject({ known: false, outcome: "unknown", http: 201 });
  });

  it("FAILED in the envelope of an API error does not make an open payment fail", () => {
    const decode = (response_code: string) => doku.decode({ status: "FAILED", response_code });
    for (const code of ["SERVER_ERROR", "MAINTENANCE_MODE", "TRANSACTION_NOT_FOUND"])
      expect(decode(code)).toMatchObject({ space: "api", outcome: "unknown", retry: "check_status_first" });
    expect(doku.decode({ status: "FAILED" })).toMatchObject({ known: false, outcome: "unknown" });
  });

  it("the page counters of Klikoo's answers belong to pagination", () => {
    const fields = klikoo.model.envelopes.flatMap((envelope) => Object.keys(envelope.fields ?? {}));
    const counters = ["total_page", "total_data", "current_page", "prev_page", "next_page"];
    expect(fields).toEqual(expect.arrayContaining(counters.map((name) => `pagination.${name}`)));
    for (const name of counters) expect(fields).not.toContain(name);
  });
});

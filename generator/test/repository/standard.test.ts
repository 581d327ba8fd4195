import { describe, expect, it } from "vitest";
import { loadModel } from "../../src/catalog/index.ts";
import { loadProvider } from "../../src/catalog/load.ts";
import type { Model } from "../../src/catalog/model.ts";
import { CATALOG } from "../../src/places.ts";
import { KINDS } from "../../src/runtime/vocabulary.ts";
import { lockedRows } from "../locks.ts";

const doku: Model = await loadModel(CATALOG, "doku");
const standard = await loadProvider(CATALOG, "doku");
const snap = doku.spaces.find(({ id }) => id === "snap");
if (!snap) throw new Error("DOKU has no snap space");

describe("the SNAP standard in the catalog of DOKU", () => {
  it("has every case and every service of the standard, each once", () => {
    const patterns = new Set(snap.entries.map(({ http, case: item }) => `${http} ${item}`));
    const base = standard.bases.get("snap-bi/cases")?.data;
    const cases = base && "cases" in base ? base.cases : [];
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.map(({ http, case: item }) => `${http} ${item}`).filter((item) => !patterns.has(item))).toEqual([]);
    const services = standard.services.get("snap-bi/services")?.data.services ?? [];
    expect(services.length).toBeGreaterThan(0);
    const codes = snap.services.map(({ code }) => code);
    expect(services.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("gives each service a kind, and a status service to every transfer and payment that has one", () => {
    for (const service of snap.services) expect(KINDS).toContain(service.kind);
    const asked = snap.services.flatMap(({ status }) => status?.service ?? []);
    expect(asked.length).toBeGreaterThan(0);
    for (const service of asked) expect(snap.services.find(({ code }) => code === service)?.kind).toBe("status");
  });

  it("has every full code of Kirim DOKU as an entry of its own", () => {
    const full = snap.entries.filter((entry) => entry.service !== null);
    const printed = lockedRows("doku", "http-status-and-case-code").filter(
      ({ space, section }) => space === "snap" && section === "Kirim DOKU",
    );
    expect(printed.length).toBeGreaterThan(0);
    const codes = new Set(full.map(({ code }) => code));
    expect(printed.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
    expect(full.find(({ code }) => code === "4094302")).toMatchObject({ pattern: "409XX02", service: "43" });
  });
});

/** What somebody would lose money by: code, what it must never be, what it must be. */
const MONEY: readonly (readonly [string, string, Record<string, unknown>])[] = [
  [
    "4094301",
    "a duplicate of a transfer that succeeded",
    { outcome: "rejected", retry: "check_status_first", documented: "Failed" },
  ],
  ["5044300", "a timeout of a transfer", { outcome: "unknown", retry: "check_status_first", documented: "Failed" }],
  [
    "5004300",
    "a server error of a transfer",
    { outcome: "unknown", retry: "check_status_first", documented: "Failed" },
  ],
  ["2024300", "a transfer under way", { outcome: "pending", retry: "check_status_first", scope: "transaction" }],
  ["4034300", "an expired session", { outcome: "rejected", retry: "check_status_first" }],
  [
    "4034303",
    "several transfers in a short time",
    { outcome: "rejected", retry: "check_status_first", disclosure: "generic" },
  ],
  ["4034314", "the merchant's own deposit", { reason: "merchant_insufficient_balance", disclosure: "generic" }],
  [
    "4044318",
    "a first request with other parameters",
    { outcome: "unknown", retry: "check_status_first", documented: "Failed" },
  ],
  ["4044301", "a transfer that is not found", { outcome: "unknown", retry: "check_status_first" }],
  ["2005300", "an answered status query", { outcome: "success", scope: "request" }],
  ["5005300", "a status query without an answer", { outcome: "unknown", scope: "request", retry: "later" }],
  ["404XX14", "a bill that is paid", { outcome: "rejected", retry: "check_status_first" }],
  ["404XX18", "an inconsistent request", { outcome: "unknown", retry: "check_status_first" }],
  ["403XX13", "an OTP on its way", { outcome: "action_required", actor: "customer" }],
];

describe("money safety", () => {
  it.each(MONEY)("%s: %s", (code, _what, expected) => {
    const [entry] = snap.entries.filter((item) => item.code === code);
    expect(entry).toMatchObject(expected);
  });

  it("an inconsistent request is never success or failure, whatever the standard says for a service", () => {
    const entry = snap.entries.find(({ code }) => code === "404XX18");
    const labels = entry?.when.flatMap(({ documented }) => documented ?? []);
    expect(new Set(labels)).toEqual(new Set(["Success", "Failed"]));
    expect(entry?.when.length).toBeGreaterThan(0);
    for (const variation of entry?.when ?? []) expect(["unknown", "rejected"]).toContain(variation.outcome);
  });
});

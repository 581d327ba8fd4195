import { describe, expect, it } from "vitest";
import { askOf, isAskedByService, titleOfService } from "../src/command-line/told/ask.ts";
import { moneyOf, moneyOfAny } from "../src/command-line/told/money.ts";
import { isCodeLike } from "../src/command-line/told/unlisted.ts";
import { UNKNOWN_ADVICE } from "../src/runtime/advice.ts";
import { KINDS, OUTCOMES, RETRIES, SCOPES } from "../src/runtime/vocabulary.ts";

const PAID = { scope: "transaction", outcome: "success", retry: "never", reason: "approved" };

describe("whether money moved", () => {
  it("is only said of a transaction that succeeded or failed, and of nothing that has to be asked for", () => {
    for (const scope of [...SCOPES, "?"])
      for (const outcome of [...OUTCOMES, "?"])
        for (const retry of [...RETRIES, "?"])
          for (const kind of [...KINDS, undefined]) {
            const money = moneyOf({ ...PAID, scope, outcome, retry, kind });
            const isSure = scope === "transaction" && retry !== "check_status_first";
            const isBack = kind === "reverse";
            expect(money === "yes").toBe(isSure && outcome === "success" && !isBack);
            expect(money === "no").toBe(isSure && outcome === "failed" && !isBack);
            expect(money === "back").toBe(isSure && (outcome === "reversed" || (outcome === "success" && isBack)));
            if (scope === "request") expect(["not_by_call", "unknown"]).toContain(money);
          }
    expect(moneyOf(UNKNOWN_ADVICE)).toBe("unknown");
  });

  it("is not known while the message has to be confirmed", () => {
    for (const outcome of OUTCOMES)
      for (const confirm of ["status", "never"]) expect(moneyOf({ ...PAID, outcome, confirm })).toBe("unknown");
  });

  it("is not certain for a service that is not in the catalog", () => {
    const said = (outcome: string, precision: string) => moneyOf({ ...PAID, outcome, precision });
    expect(["success", "failed", "reversed"].map((outcome) => said(outcome, "case"))).toEqual([
      "unknown",
      "no_unlisted",
      "unknown",
    ]);
    expect(["success", "failed"].map((outcome) => said(outcome, "exact"))).toEqual(["yes", "no"]);
  });

  it("is left open by a refused request, and by an amount that is only held", () => {
    expect(moneyOf({ ...PAID, outcome: "rejected" })).toBe("refused");
    expect(moneyOf({ ...PAID, outcome: "action_required", reason: "authorized" })).toBe("held");
    expect(moneyOf({ ...PAID, outcome: "action_required" })).toBe("waiting");
    expect(moneyOf({ ...PAID, outcome: "reversed", part: true })).toBe("back_part");
  });

  it("is not known where several meanings say different things", () => {
    expect(moneyOfAny(PAID, [{ kind: "move" }, { kind: undefined }])).toBe("yes");
    expect(moneyOfAny(PAID, [{ kind: "move" }, { kind: "reverse" }])).toBe("unknown");
    expect(moneyOfAny(PAID, [])).toBe("unknown");
  });
});

describe("whom to ask", () => {
  const spaces = [
    { services: [{ code: "17", title: "Pay" }] },
    { services: [{ code: "36", title: "Ask", status: {} }] },
  ];

  it("comes first while a transaction is open", () => {
    expect(askOf({ ...PAID, outcome: "pending" }).first).toBe(true);
    expect(askOf({ ...PAID, retry: "check_status_first" }).first).toBe(true);
    expect(askOf({ ...PAID, scope: "request", outcome: "unknown" }).first).toBe(false);
    expect(askOf({ ...PAID, statusCheck: { service: "36", ifOpen: "reconcile" } })).toMatchObject({
      how: { service: "36" },
      first: false,
      ifOpen: "reconcile",
    });
    expect(askOf(PAID).how).toBeUndefined();
  });

  it("is named by the title in the own space, or else in another of the provider", () => {
    expect(titleOfService("36", spaces[0], spaces)).toBe("Ask");
    expect(titleOfService("99", undefined, spaces)).toBeUndefined();
  });

  it("depends on the service only where that is left open and services differ", () => {
    expect(isAskedByService("xx", { open: "xx", ...spaces[1] })).toBe(true);
    expect(isAskedByService("36", { open: "xx", ...spaces[1] })).toBe(false);
    expect(isAskedByService("xx", { open: "xx", ...spaces[0] })).toBe(false);
    expect(isAskedByService(undefined, {})).toBe(false);
  });
});

it("tells codes from words", () => {
  expect(["05", "403xx14", "INSUFFICIENT_FUNDS", "PAID", "a_b"].every(isCodeLike)).toBe(true);
  expect(["saldo tidak cukup", "declined", "x", "05 06"].some(isCodeLike)).toBe(false);
});

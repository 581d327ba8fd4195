import { describe, expect, it } from "vitest";
import { loadModel } from "../../src/catalog/index.ts";
import { CATALOG } from "../../src/places.ts";

/** Codes that leave open what the title of their reason states: by provider, `space.name`, with their titles. */
const OPEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  doku: {
    "snap.GENERAL_ERROR": "General error",
    "card.INVALID_ACCOUNT": "Account not valid",
    "card-error.INVALID_TOKEN": "Token not valid",
    "card-error.INVALID_FIELD": "Field not valid",
    "card-error.PAYMENT_FAILED": "Payment failed, cause not given",
    "http.UNPROCESSABLE_ENTITY": "Field not accepted",
  },
  klikoo: { "openapi.VERIFICATION_REQUIRED": "Verification required first" },
  midtrans: {
    "snap.GENERAL_ERROR": "General error",
    "snap-status.REJECTED": "Transaction rejected",
    "status.DENIED": "Transaction denied",
    "transaction-status.DENY": "Transaction denied",
    "card.ACCOUNT_INVALID_MASTERCARD": "Account not valid",
    "payout-error.GENERAL_ERROR": "General error",
  },
};

describe("titles", () => {
  it.each(Object.entries(OPEN))("of %s state no more than their codes", async (provider, titles) => {
    const { spaces } = await loadModel(CATALOG, provider);
    const entries = spaces.flatMap(({ id, entries: all }) =>
      all.map(({ name, text }) => [`${id}.${name}`, text.en?.title] as const),
    );
    for (const [name, title] of Object.entries(titles)) {
      const found = entries.filter(([key]) => key === name).map(([, text]) => text);
      expect([name, ...new Set(found)]).toEqual([name, title]);
    }
  });
});

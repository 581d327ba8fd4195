import { describe, expect, it } from "vitest";
import { api, data, type Item } from "./subject.ts";
import { LOCALES } from "./texts.ts";

// A decline arrives as two words: the provider's, that it failed, and the issuer's, why. The customer is told why.

interface Declines {
  /** The provider's word for a payment that failed, alone. */
  readonly failed: object;
  /** The same with the code of the card or wallet, by its space. */
  readonly beside: Readonly<Record<string, (code: string) => object>>;
}

const failed = { transaction: { status: "FAILED" } };
const denied = { transaction_status: "deny" };

const PROVIDERS: Readonly<Record<string, Declines>> = {
  doku: {
    failed,
    beside: {
      card: (code) => ({ ...failed, card_payment: { response_code: code } }),
      "card-error": (code) => ({ ...failed, error: { code } }),
    },
  },
  midtrans: {
    failed: denied,
    beside: {
      card: (code) => ({ ...denied, payment_type: "credit_card", channel_response_code: code }),
      gopay: (code) => ({ ...denied, payment_type: "gopay", channel_response_code: code }),
    },
  },
};

const { failed: plain, beside } = PROVIDERS[data.provider] ?? { failed: {}, beside: {} };
const items = data.entries.filter(({ space }) => space in beside);
const declined = items.filter(({ outcome }) => outcome === "failed");

const bodyOf = ({ space, code }: Item) => beside[space]?.(code) ?? {};
const sameCode = ({ space, code }: Item) => items.filter((item) => item.space === space && item.code === code);

/** What tells the entry from others of its code: its network, or one that has no entry of its own. */
const networkOf = (item: Item) => item.network ?? (sameCode(item).length > 1 ? "JCB" : undefined);
const decode = (item: Item, from?: "status") =>
  api.decode(bodyOf(item), { network: networkOf(item), ...(from && { from }) });
const entryOf = (item: Item) =>
  api.lookup(item.space, item.code, { network: networkOf(item) }).find(({ name }) => name === item.name);

/** Declines of which the code says no more than the provider's word, and is not sure either. */
const isSilent = ({ reason, retry }: Item) => reason === "generic_decline" && retry === "check_status_first";
const telling = declined.filter((item) => !isSilent(item));
const open = telling.filter((item) => sameCode(item).length > 1);
const approving = items.filter(({ outcome, retry }) => outcome === "success" && retry === "check_status_first");

describe.runIf(declined.length > 0)("a payment that failed, with the code of the card or wallet", () => {
  it.each([undefined, "status"] as const)(
    `says why: actor, reason and texts are those of the code, ${telling.length} of ${declined.length}, from %s`,
    (from) => {
      for (const item of telling) {
        const entry = entryOf(item);
        const result = decode(item, from);
        const { space, code, name, actor, reason, disclosure } = item;
        expect(result).toMatchObject({ known: true, outcome: "failed", scope: "transaction" });
        expect(result).toMatchObject({ by: { space, code, name }, actor, reason, disclosure });
        for (const { customer, message } of LOCALES) {
          const own = entry && customer(entry);
          expect({ name, text: customer(result) }).toEqual({ name, text: own });
          expect(message(result).customer).toBe(own);
        }
      }
    },
  );

  it("never tells the customer to wait for a result that is there", () => {
    for (const item of telling)
      for (const { customer } of LOCALES) expect(customer(decode(item))).not.toBe(customer(api.decode(undefined)));
  });

  it(`says no more than that it failed where the body does not tell the card's network, ${open.length} codes`, () => {
    for (const item of [...open, ...declined.filter(isSilent)]) {
      const [result, alone] = [api.decode(bodyOf(item)), api.decode(plain)];
      expect(result).toMatchObject({ known: true, outcome: "failed", scope: "transaction" });
      for (const { customer } of LOCALES) expect(customer(result)).toBe(customer(alone));
    }
  });

  it("says neither why nor that it failed where the issuer approved", () => {
    expect(approving.length).toBeGreaterThan(0);
    for (const item of approving) {
      const result = decode(item);
      expect(result).toMatchObject({ outcome: "failed", retry: "check_status_first", contested: true });
      for (const { customer } of LOCALES) expect(customer(result)).toBe(customer(api.decode(undefined)));
    }
  });
});

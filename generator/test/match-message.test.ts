import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_MESSAGE_LENGTH } from "../src/runtime/fingerprint.ts";
import { matchMessage } from "../src/runtime/match-message.ts";

const template = (text: string) => text.replace(/\{([a-z]+)\}/g, "\u0001$1\u0001");
const match = (text: string, message: string) => matchMessage(template(text), message)?.params;

describe("matching a message", () => {
  it.each([
    ["Bad Request", "bad  request.", {}],
    ["Do Not Honor", 'Do Not Honor"', {}],
    ["Invalid Token (B2B)", "Invalid Token ( B2B )", {}],
    ["Invalid Field Format {field}", "Invalid Field Format amount.value", { field: "amount.value" }],
    ["Invalid Field Format {field}", "Invalid Field Format [partnerReferenceNo]", { field: "partnerReferenceNo" }],
    ["Unauthorized. {reason}", "Unauthorized. Signature Not Match", { reason: "Signature Not Match" }],
    ["Unauthorized. {reason}", "Unauthorized", {}],
    [
      "Invalid Card/Account/Customer {info}/Virtual Account",
      "Invalid Card/Account/Customer 123/Virtual Account",
      { info: "123" },
    ],
  ])("%s takes %j", (text, message, params) => {
    expect(match(text, message)).toEqual(params);
  });

  it.each([
    ["Bad Request", "Bad Requests"],
    ["Invalid Field Format {field}", "Invalid Mandatory Field amount"],
    ["Paid Bill", ""],
  ])("%s does not take %j", (text, message) => {
    expect(match(text, message)).toBeUndefined();
  });

  it("gives back the value of a parameter", () => {
    const value = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,30}[A-Za-z0-9]$/);
    fc.assert(
      fc.property(value, (field) => {
        expect(match("Invalid Field Format {field}", `Invalid Field Format ${field}`)).toEqual({ field });
      }),
    );
  });

  it("reads any text without throwing, and no more than its limit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, message) => {
        matchMessage(text, message);
      }),
    );
    const long = `Invalid Field Format ${"a ".repeat(1_000_000)}`;
    expect((match("Invalid Field Format {field}", long)?.field ?? "").length).toBeLessThanOrEqual(MAX_MESSAGE_LENGTH);
  });
});

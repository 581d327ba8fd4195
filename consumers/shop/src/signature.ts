import { createHash, timingSafeEqual } from "node:crypto";

/**
 * Whether Midtrans signed a notification: SHA-512 over order_id, status_code, gross_amount and the server key.
 *
 * What it covers: which order, how much, and the status code of the message. What it does **not** cover:
 * transaction_status, fraud_status, transaction_id. Whoever gets hold of the notification "pending" can turn it into
 * "settlement" and it still is signed. So the signature keeps strangers out, and no more. It is not `verified: true` for
 * `decode`, which knows this (`notifications` of the package says it too) and answers `confirm: "status"`: the worker
 * asks Midtrans before anything is believed.
 *
 * @param body - the parsed notification, of any type.
 * @param serverKey - the merchant's secret.
 * @returns false also where a field is missing; never throws.
 */
export function isSigned(body: unknown, serverKey: string): boolean {
  const { order_id, status_code, gross_amount, signature_key } = Object(body);
  const signed = [order_id, status_code, gross_amount];
  if (typeof signature_key !== "string" || !signed.every((field) => typeof field === "string")) return false;
  const expected = createHash("sha512")
    .update(`${signed.join("")}${serverKey}`)
    .digest();
  const given = Buffer.from(signature_key, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

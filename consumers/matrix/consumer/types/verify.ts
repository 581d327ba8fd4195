// A handler that checks a notification of any of the providers, and what must not compile about it.
import { decode as decodeDoku } from "@org/doku-codes";
import { type Notification, type Verification, verify as verifyDoku } from "@org/doku-codes/verify";
import { verify as verifyKlikoo } from "@org/klikoo-codes/verify";
import { verify as verifyMidtrans } from "@org/midtrans-codes/verify";

export async function receive(notification: Notification): Promise<string> {
  const all: readonly Verification[] = [
    await verifyDoku(notification, { secretKey: ["old", new Uint8Array(1)] }, { now: new Date(), maxAgeSeconds: 60 }),
    await verifyMidtrans(notification, { serverKey: "a", merchantKey: undefined }),
    await verifyKlikoo(notification, {}),
  ];
  const [verified] = all;
  if (verified === undefined) return "";
  decodeDoku(verified.body, { from: "notification", verified });
  switch (verified.status) {
    case "genuine":
      return verified.covers === "body" ? verified.rule : verified.covers.join();
    case "forged":
      return verified.problem;
    case "not_verifiable":
      return verified.missing ?? verified.problem;
  }
}

// @ts-expect-error A parsed body is no raw body.
void verifyDoku({ body: { a: 1 }, headers: {} }, {});
// @ts-expect-error DOKU has no key of that name.
void verifyDoku({ body: "", headers: {} }, { serverKey: "a" });
// @ts-expect-error A promise is no verification.
decodeDoku({}, { from: "notification", verified: verifyDoku({ body: "", headers: {} }, {}) });

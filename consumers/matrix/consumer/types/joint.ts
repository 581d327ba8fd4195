// One package for all providers: told by an argument, or imported one by one.
import { advance, decode, NEW_PAYMENT, nextStep, type Provider, type Result, type Results } from "@org/payment-codes";
import { type DokuResult, DokuSnap, decode as decodeDoku } from "@org/payment-codes/doku";
import { INSUFFICIENT_FUNDS } from "@org/payment-codes/doku/constants/snap";
import { customer } from "@org/payment-codes/doku/messages/id/customer";
import { decode as decodeMidtrans } from "@org/payment-codes/midtrans";
import { verify } from "@org/payment-codes/midtrans/verify";

/** What to do next, whoever answered. */
export function handle(provider: Provider, body: object): string {
  const result: Result = decode(provider, body, { from: "notification" });
  return `${nextStep(result).step} ${advance(NEW_PAYMENT, result).payment.state}`;
}

/** Asked for one provider, a result has the type of that provider. */
export function isPoor(body: object): boolean {
  const result: DokuResult = decode("doku", body);
  const same: Results["doku"] = decodeDoku(body);
  const codes: readonly string[] = [INSUFFICIENT_FUNDS, DokuSnap.INSUFFICIENT_FUNDS];
  return result.known && result.name === "INSUFFICIENT_FUNDS" && customer(same) !== "" && codes.length > 0;
}

/** A proof from one provider's module is read by the main entry. */
export async function receive(body: Uint8Array, serverKey: string): Promise<string> {
  const verified = await verify({ body, headers: {} }, { serverKey });
  if (verified.status !== "genuine") return "refused";
  const [told, own] = [
    decode("midtrans", verified.body, { from: "notification", verified }),
    decodeMidtrans(verified.body, { from: "notification", verified }),
  ];
  return told.outcome === own.outcome ? nextStep(told).step : "never";
}

// @ts-expect-error no such provider
decode("nobody", {});
// @ts-expect-error a space of another provider
decode("klikoo", {}, { space: "snap" });

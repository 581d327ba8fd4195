// What the compiler must refuse: were anything here `any`, the comment above it would be an error.
import {
  compose,
  type DokuContext,
  type DokuResult,
  DokuSnap,
  type DokuSnapEntry,
  decode as decodeDoku,
  lookup,
  parse,
} from "@org/doku-codes";
import { INSUFFICIENT_FUNDS } from "@org/doku-codes/constants/snap";
import { message } from "@org/doku-codes/messages/id";
import { decode as decodeSnap } from "@org/doku-codes/snap";
import { customer as saySnap } from "@org/doku-codes/snap/messages/id/customer";
import type { decode as decodeKlikoo, KlikooResult, Outcome } from "@org/klikoo-codes";
import { message as sayKlikoo } from "@org/klikoo-codes/messages/en";
import {
  decode as decodeMidtrans,
  type MidtransResult,
  type MidtransTransactionStatusEntry,
} from "@org/midtrans-codes";

const result = decodeDoku({});

// @ts-expect-error an unknown result has no name
export const name: string = result.name;
// @ts-expect-error results are read-only
result.outcome = "success";
// @ts-expect-error not an outcome
export const paid: boolean = result.outcome === "paid";
// @ts-expect-error not a reason
export const why: boolean = result.reason === "no_reason_of_ours";
// @ts-expect-error not a name
if (result.known && result.name === "NO_NAME_OF_OURS") void result;
// @ts-expect-error not a space
lookup("no-space", "1");
// @ts-expect-error not a service
compose(DokuSnap.INSUFFICIENT_FUNDS, "zz");
// @ts-expect-error not a composite space
parse("card", "05");
// @ts-expect-error not the value of the constant
export const constant: "403XX15" = INSUFFICIENT_FUNDS;
// @ts-expect-error messages are no strings
export const text: string = message(result);
// @ts-expect-error a parameter is a text
message(result, { field: 1 });
// @ts-expect-error not a kind of service
export const context: DokuContext = { kind: "steal" };
// @ts-expect-error a promise is no body: await it
decodeDoku(Promise.resolve({}));
// @ts-expect-error a text is no body: parse it
decodeDoku("{}");
// @ts-expect-error a response of an HTTP client is no body: take its data
decodeMidtrans({ status: 200, headers: {}, data: {} });
// @ts-expect-error bytes are no body
decodeMidtrans(new Uint8Array());
// @ts-expect-error a message needs a result
message({});
// @ts-expect-error results of one provider are not those of another
sayKlikoo(result);
// @ts-expect-error results of one provider are not those of another
export const klikoo: KlikooResult = result;
// @ts-expect-error the texts of a family take results of its entry point
saySnap(result);
export const said: string = saySnap(decodeSnap({}));
// @ts-expect-error Midtrans knows no services in its codes
export const service: string | undefined = (decodeMidtrans({}) as MidtransTransactionStatusEntry).service;
// @ts-expect-error not every outcome is handled
export const incomplete: Record<Outcome, number> = { success: 1 };

/** A switch that forgets a name ends with something that is left over. */
export function forgets(entry: Extract<DokuSnapEntry, { readonly http: 403 }>): never {
  switch (entry.name) {
    case "INSUFFICIENT_FUNDS":
      throw new Error();
  }
  // @ts-expect-error other names are left
  return entry;
}

type IsAny<Type> = 0 extends 1 & Type ? true : false;
export const typed: readonly false[] = [
  no<IsAny<DokuResult>>(false),
  no<IsAny<MidtransResult["codes"][number]>>(false),
  no<IsAny<ReturnType<typeof decodeKlikoo>["reason"]>>(false),
  no<IsAny<ReturnType<typeof message>["customer"]>>(false),
  no<IsAny<typeof DokuSnap>>(false),
];
// @ts-expect-error the test for `any` finds it
no<IsAny<ReturnType<typeof JSON.parse>>>(false);

function no<Value extends boolean>(value: Value): Value {
  return value;
}

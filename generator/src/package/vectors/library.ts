import type { Locale } from "../../catalog/locales.ts";
import type { Advanced } from "../../runtime/advance.ts";
import type { DecodeResult } from "../../runtime/decode.ts";
import type { CodeParts, KnownEntry, Qualifiers } from "../../runtime/lookup.ts";
import type { Message } from "../../runtime/message.ts";
import type { NextStep } from "../../runtime/next-step.ts";
import type { Order, Payments } from "../../runtime/order.ts";
import type { Payment } from "../../runtime/stored-payment.ts";

/** The functions of a package that vectors are about. */
export interface Functions {
  readonly decode: (body: unknown, context?: object) => DecodeResult;
  readonly lookup: (space: string, code: string, qualifiers?: Qualifiers) => readonly KnownEntry[];
  /** Left out where no space is composite, like `compose`. */
  readonly parse?: (space: string, code: string) => CodeParts | undefined;
  readonly compose?: (pattern: string, service: string) => string;
  readonly logFields: (result: DecodeResult | KnownEntry) => object;
  readonly metricLabels: (result: DecodeResult | KnownEntry) => object;
  readonly nextStep: (result: DecodeResult) => NextStep;
  readonly NEW_PAYMENT: Payment;
  readonly NEW_REFUND: Payment;
  readonly advance: (payment: Payment, result: DecodeResult) => Advanced;
  readonly done: (payment: Payment, key: string) => Payment;
  readonly decided: (payment: Payment, state?: never, seen?: never) => Payment;
  readonly isPayment: (value: unknown) => boolean;
  readonly orderOf: (payments: Payments, options?: object) => Order;
  readonly nextOf: (payments: Payments, id: string, options?: object) => NextStep | null;
  readonly attemptOf: (attempts: never, result: DecodeResult, options?: object) => object;
  readonly sameAmount: (a: string | undefined, b: string | undefined) => boolean;
}

/** A package, or a part of the joint one. */
export interface Library extends Functions {
  /** `message` of each language. */
  readonly messages: readonly {
    readonly locale: Locale;
    readonly message: (result: KnownEntry | DecodeResult) => Message;
  }[];
}

import type { Model, Space } from "../../catalog/model.ts";
import { typeName } from "../names.ts";
import { type Fragment, identifier, joined, moduleOf, quoted, ts } from "./fragment.ts";
import { VERSION_EXPORT } from "./version.ts";
import type { Module } from "./write.ts";

/**
 * Writes the entry file of a package: a table of contents.
 *
 * @param model - the provider.
 * @returns the module.
 */
export function writeIndex(model: Model): Module {
  const Code = identifier(`${model.identifier}Code`);
  const isComposite = model.spaces.some(({ kind }) => kind === "composite");
  const lines = () => [
    isComposite
      ? ts`export { compose, decode, decodeError, logFields, lookup, lookupEarlier, metricLabels, parse, type ${Code} } from "./functions.js";`
      : ts`export { decode, decodeError, logFields, lookup, lookupEarlier, metricLabels, type ${Code} } from "./functions.js";`,
    ...spaceExports(model, model.spaces),
    ts`export { idempotency, notifications } from "./protocol.js";`,
    ts`export { DATA_DIGEST } from "./packed.js";`,
    VERSION_EXPORT,
    types(model),
    SHARED,
  ];
  return moduleOf(lines, "\n");
}

/**
 * The exports of the modules of spaces: their enums and types.
 *
 * @param model - the provider.
 * @param spaces - the spaces.
 * @returns one line for each.
 */
export function spaceExports({ identifier: own }: Model, spaces: readonly Space[]): Fragment[] {
  return spaces.map(({ id, kind }) => {
    const space = typeName(own, id);
    const name = (suffix: string) => identifier(space + suffix);
    const values = joined(kind === "composite" ? [name(""), name("Service")] : [name("")], ", ");
    return ts`export { ${values}, type ${name("Entries")}, type ${name("Entry")}, type ${name("Member")}, type ${name("Name")} } from ${quoted(`./spaces/${id}.js`)};`;
  });
}

function types({ identifier: own }: Model): Fragment {
  const names = [
    "Context",
    "Entry",
    "Findings",
    "FoundCode",
    "Known",
    "Params",
    "Result",
    "Space",
    "Spaces",
    "Unknown",
  ];
  const list = names.map((name) => identifier(own + name));
  return ts`export type { ${joined(list, ", ")} } from "./types.js";`;
}

/** The same in every package: what results are made of, what to do next, and how a payment stands. */
export const SHARED = ts`export type { Reason, Reasons } from "./reason.js";
export type { Advice, Traits } from "./runtime/advice.js";
export type { StatusCheck } from "./runtime/catalog.js";
export type { Explainer, Why } from "./runtime/decode.js";
export type { EarlierMeaning } from "./runtime/earlier.js";
export type { Ids, Money } from "./runtime/facts.js";
export type { LogFields, MetricLabels } from "./runtime/log-fields.js";
export type { CodeParts, Qualifiers } from "./runtime/lookup.js";
export type { Message } from "./runtime/message.js";
export type { Layer } from "./runtime/packed.js";
export type { Parsed } from "./runtime/parsed.js";
export { advance, type Advanced } from "./runtime/advance.js";
export { sameAmount } from "./runtime/amount.js";
export { attemptOf, type Attempt, type AttemptOptions, type Belonging } from "./runtime/attempt.js";
export { decided } from "./runtime/decided.js";
export { nextStep } from "./runtime/next-step.js";
export type { AskStatus, CustomerAction, Fix, Fulfil, MerchantAction, NewAttempt, NextStep, Proceed, Repeat, Review, Said, Stop, Undo, Wait } from "./runtime/next-step.js";
export { nextOf, type Order, type OrderOptions, orderOf, type Payments } from "./runtime/order.js";
export { done, NEW_PAYMENT, NEW_REFUND, type Payment } from "./runtime/payment.js";
export { PAYMENT_STATES, type PaymentState } from "./runtime/payment-state.js";
export type { Change } from "./runtime/procedure.js";
export type { Reading } from "./runtime/reading.js";
export { isPayment } from "./runtime/stored-payment.js";
export type { IdempotencyRule, NotificationRule } from "./runtime/protocol.js";
export { ACTORS, DISCLOSURES, KINDS, NETWORKS, ORIGINS, OUTCOMES, RETRIES, SCOPES } from "./runtime/vocabulary.js";
export type { Actor, Disclosure, Kind, Origin, Outcome, Retry, Scope } from "./runtime/vocabulary.js";`;

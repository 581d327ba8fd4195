import type { Model } from "../../catalog/model.ts";
import { typeName } from "../names.ts";
import { HEADER } from "./comment.ts";
import type { Write } from "./write.ts";

/** What to do next, and how a payment stands: the same in every package. */
const STATE = [
  `export { advance, type Advanced } from "./runtime/advance.js";`,
  `export { sameAmount } from "./runtime/amount.js";`,
  `export { attemptOf, type Attempt, type AttemptOptions, type Belonging } from "./runtime/attempt.js";`,
  `export { decided } from "./runtime/decided.js";`,
  `export { nextStep } from "./runtime/next-step.js";`,
  `export type { AskStatus, CustomerAction, Fix, Fulfil, MerchantAction, NewAttempt, NextStep, Proceed, Repeat, Review, Said, Stop, Undo, Wait } from "./runtime/next-step.js";`,
  `export { nextOf, type Order, type OrderOptions, orderOf, type Payments } from "./runtime/order.js";`,
  `export { done, NEW_PAYMENT, NEW_REFUND, type Payment } from "./runtime/payment.js";`,
  `export { PAYMENT_STATES, type PaymentState } from "./runtime/payment-state.js";`,
  `export type { Change } from "./runtime/procedure.js";`,
  `export type { Reading } from "./runtime/reading.js";`,
  `export { isPayment } from "./runtime/stored-payment.js";`,
];

/**
 * Writes the entry file of a package: a table of contents.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeIndex(model: Model): Write {
  return (writer) => {
    const { identifier: own, spaces } = model;
    const composite = spaces.some((space) => space.kind === "composite");
    writer.writeLine(HEADER);
    writer.writeLine(
      `export { ${composite ? "compose, decode, decodeError, logFields, lookup, metricLabels, parse" : "decode, decodeError, logFields, lookup, metricLabels"}, type ${own}Code } from "./functions.js";`,
    );
    for (const { id, kind } of spaces) {
      const type = typeName(own, id);
      const values = kind === "composite" ? [type, `${type}Service`] : [type];
      const types = ["Entries", "Entry", "Member", "Name"].map((suffix) => `type ${type}${suffix}`);
      writer.writeLine(`export { ${[...values, ...types].join(", ")} } from "./spaces/${id}.js";`);
    }
    writer.writeLine(`export { idempotency, notifications } from "./protocol.js";`);
    const types = [
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
    writer.writeLine(`export type { ${types.map((name) => own + name).join(", ")} } from "./types.js";`);
    writer.writeLine(`export type { Reason, Reasons } from "./reason.js";`);
    writer.writeLine(`export type { Advice, Traits } from "./runtime/advice.js";`);
    writer.writeLine(`export type { StatusCheck } from "./runtime/catalog.js";`);
    writer.writeLine(`export type { Explainer, Why } from "./runtime/decode.js";`);
    writer.writeLine(`export type { Ids, Money } from "./runtime/facts.js";`);
    writer.writeLine(`export type { LogFields, MetricLabels } from "./runtime/log-fields.js";`);
    writer.writeLine(`export type { CodeParts, Qualifiers } from "./runtime/lookup.js";`);
    writer.writeLine(`export type { Message } from "./runtime/message.js";`);
    writer.writeLine(`export type { Layer } from "./runtime/packed.js";`);
    writer.writeLine(`export type { Parsed } from "./runtime/parsed.js";`);
    for (const line of STATE) writer.writeLine(line);
    writer.writeLine(`export type { IdempotencyRule, NotificationRule } from "./runtime/protocol.js";`);
    writer.writeLine(
      `export { ACTORS, DISCLOSURES, KINDS, NETWORKS, ORIGINS, OUTCOMES, RETRIES, SCOPES } from "./runtime/vocabulary.js";`,
    );
    writer.writeLine(
      `export type { Actor, Disclosure, Kind, Origin, Outcome, Retry, Scope } from "./runtime/vocabulary.js";`,
    );
  };
}

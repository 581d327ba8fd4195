import { inLocale } from "../../catalog/locales.ts";
import type { Model } from "../../catalog/model.ts";
import { idempotencyOf, notificationsOf } from "../protocol.ts";
import { data, docComment, moduleOf, ts, type } from "./fragment.ts";
import type { Module } from "./write.ts";

const IdempotencyRule = type("./runtime/protocol.js", "IdempotencyRule");
const NotificationRule = type("./runtime/protocol.js", "NotificationRule");

/**
 * Writes the module about how the provider recognizes repeated requests and signs notifications.
 *
 * @param model - the provider.
 * @returns the module.
 */
export function writeProtocol(model: Model): Module {
  const Space = type("./types.js", `${model.identifier}Space`);
  const rules = model.idempotency.map(
    ({ reference, meaning }) => `${reference.join(", ")}: ${inLocale(meaning, model.defaultLocale)}`,
  );
  const repeated = [`How ${model.name} recognizes a repeated request.`, ...(rules.length > 0 ? ["", ...rules] : [])];
  return moduleOf(() => [
    ts`${docComment(repeated)}
export const idempotency: readonly ${IdempotencyRule}<${Space}>[] = ${data(idempotencyOf(model))};`,
    ts`${docComment([`What the signatures of ${model.name}'s notifications prove.`])}
export const notifications: readonly ${NotificationRule}<${Space}>[] = ${data(notificationsOf(model))};`,
  ]);
}

import { inLocale } from "../../catalog/locales.ts";
import type { Model } from "../../catalog/model.ts";
import { idempotencyOf, notificationsOf } from "../protocol.ts";
import { blockComment, HEADER } from "./comment.ts";
import { literal } from "./value.ts";
import type { Write } from "./write.ts";

/**
 * Writes the module about how the provider recognizes repeated requests and signs notifications.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeProtocol(model: Model): Write {
  return (writer) => {
    const space = `${model.identifier}Space`;
    writer.writeLine(HEADER);
    writer.writeLine(`import type { IdempotencyRule, NotificationRule } from "./runtime/protocol.js";`);
    writer.writeLine(`import type { ${space} } from "./types.js";`).blankLine();
    const rules = model.idempotency.map(
      ({ reference, meaning }) => `${reference.join(", ")}: ${inLocale(meaning, model.defaultLocale)}`,
    );
    blockComment(writer, [
      `How ${model.name} recognizes a repeated request.`,
      ...(rules.length > 0 ? ["", ...rules] : []),
    ]);
    writer.write(`export const idempotency: readonly IdempotencyRule<${space}>[] = `);
    writer.write(literal(idempotencyOf(model)));
    writer.write(";").newLine().blankLine();
    blockComment(writer, [`What the signatures of ${model.name}'s notifications prove.`]);
    writer.write(`export const notifications: readonly NotificationRule<${space}>[] = `);
    writer.write(literal(notificationsOf(model)));
    writer.write(";").newLine();
  };
}

import { inLocale } from "../../catalog/locales.ts";
import type { Model } from "../../catalog/model.ts";
import { stringLiteral } from "../encode.ts";
import { needsMd5, signaturesOf } from "../protocol.ts";
import { blockComment, HEADER } from "./comment.ts";
import { literal } from "./value.ts";
import type { Write } from "./write.ts";

/**
 * Writes the module that checks signatures; nothing else of the package loads it or its rules.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeVerify(model: Model): Write {
  return (writer) => {
    const { identifier: own, name } = model;
    const md5 = needsMd5(model);
    writer.writeLine(HEADER);
    if (md5) writer.writeLine(`import { md5 } from "./runtime/md5.js";`);
    writer.writeLine(`import type { Verification } from "./runtime/verification.js";`);
    writer.writeLine(
      `import { type Notification, type Signatures, verifyNotification, type VerifyOptions } from "./runtime/verify.js";`,
    );
    writer.blankLine();
    writer.writeLine(
      `export type { Covered, Forged, Genuine, NotVerifiable, Verification, VerificationProblem } from "./runtime/verification.js";`,
    );
    writer
      .writeLine(`export type { HeadersLike, Notification, VerifyOptions } from "./runtime/verify.js";`)
      .blankLine();
    blockComment(writer, ["A key as a text or as bytes; several while an old one is replaced: any of them will do."]);
    writer
      .writeLine("export type Secret = string | Uint8Array | readonly (string | Uint8Array)[] | undefined;")
      .blankLine();
    blockComment(writer, [
      `Keys that ${name}'s notifications are checked with; those of other products may be left out.`,
    ]);
    writer.write(`export interface ${own}Keys `).block(() => {
      for (const [key, meaning] of Object.entries(model.signatureKeys)) {
        blockComment(writer, [inLocale(meaning, model.defaultLocale)]);
        writer.writeLine(`readonly ${key}?: Secret;`);
      }
    });
    writer.blankLine();
    writer.write("const signatures: Signatures = ");
    writer.inlineBlock(() => {
      writer.writeLine(`provider: ${stringLiteral(model.id)},`);
      if (md5) writer.writeLine("md5: md5,");
      writer.writeLine(`rules: ${literal(signaturesOf(model))},`);
    });
    writer.write(";").newLine().blankLine();
    blockComment(
      writer,
      [`Checks whether ${name} sent a notification, before anything in it is believed.`],
      [
        "@param notification - raw body, headers, method and path, as received; a parsed body cannot be checked.",
        "@param keys - your keys. They never stand in what comes out.",
        "@param options - the time, and how old a notification may be.",
        "@returns whether it is genuine and what of it that proves, to be handed to `decode` as `verified`, with its `body`.",
        "  Never throws.",
      ],
    );
    writer
      .write(
        `export function verify(notification: Notification, keys: ${own}Keys, options?: VerifyOptions): Promise<Verification> `,
      )
      .block(() => {
        writer.writeLine("return verifyNotification(signatures, notification, keys, options);");
      });
  };
}

import { inLocale } from "../../catalog/locales.ts";
import type { Model } from "../../catalog/model.ts";
import { needsMd5, signaturesOf } from "../protocol.ts";
import { data, docComment, type Fragment, identifier, joined, moduleOf, ts, type, value } from "./fragment.ts";
import type { Write } from "./write.ts";

const md5 = value("./runtime/md5.js", "md5");
const Notification = type("./runtime/verify.js", "Notification");
const Signatures = type("./runtime/verify.js", "Signatures");
const Verification = type("./runtime/verification.js", "Verification");
const verifyNotification = value("./runtime/verify.js", "verifyNotification");
const VerifyOptions = type("./runtime/verify.js", "VerifyOptions");

/**
 * Writes the module that checks signatures; nothing else of the package loads it or its rules.
 *
 * @param model - the provider.
 * @returns a function that writes the module.
 */
export function writeVerify(model: Model): Write {
  const Keys = identifier(`${model.identifier}Keys`);
  return moduleOf([
    ts`export type { Covered, Forged, Genuine, NotVerifiable, Verification, VerificationProblem } from "./runtime/verification.js";
export type { HeadersLike, Notification, VerifyOptions } from "./runtime/verify.js";`,
    ts`${docComment(["A key as a text or as bytes; several while an old one is replaced: any of them will do."])}
export type Secret = string | Uint8Array | readonly (string | Uint8Array)[] | undefined;`,
    keysOf(model, Keys),
    signatures(model),
    verify(model, Keys),
  ]);
}

function keysOf(model: Model, Keys: Fragment): Fragment {
  const fields = Object.entries(model.signatureKeys).map(
    ([name, meaning]) => ts`
  ${docComment([inLocale(meaning, model.defaultLocale)], [], "  ")}
  readonly ${identifier(name)}?: Secret;`,
  );
  const comment = docComment([
    `Keys that ${model.name}'s notifications are checked with; those of other products may be left out.`,
  ]);
  return ts`${comment}
export interface ${Keys} {${joined(fields, "")}
}`;
}

function signatures(model: Model): Fragment {
  const fields = {
    provider: data(model.id),
    ...(needsMd5(model) && { md5 }),
    rules: data(signaturesOf(model), "  "),
  };
  const lines = Object.entries(fields).map(([name, field]) => ts`${identifier(name)}: ${field},`);
  return ts`const signatures: ${Signatures} = {
  ${joined(lines, "\n  ")}
};`;
}

function verify(model: Model, Keys: Fragment): Fragment {
  const comment = docComment(
    [`Checks whether ${model.name} sent a notification, before anything in it is believed.`],
    [
      "@param notification - raw body, headers, method and path, as received; a parsed body cannot be checked.",
      "@param keys - your keys. They never stand in what comes out.",
      "@param options - the time, and how old a notification may be.",
      "@returns whether it is genuine and what of it that proves, to be handed to `decode` as `verified`, with its `body`.",
      "  Never throws.",
    ],
  );
  return ts`${comment}
export function verify(notification: ${Notification}, keys: ${Keys}, options?: ${VerifyOptions}): Promise<${Verification}> {
  return ${verifyNotification}(signatures, notification, keys, options);
}`;
}

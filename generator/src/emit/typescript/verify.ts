import { inLocale } from "../../catalog/locales.ts";
import type { Model } from "../../catalog/model.ts";
import { needsMd5, signaturesOf } from "../protocol.ts";
import { data, docComment, type Fragment, identifier, joined, moduleOf, ts, type, value } from "./fragment.ts";
import type { Module } from "./write.ts";

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
 * @returns the module.
 */
export function writeVerify(model: Model): Module {
  const Keys = identifier(`${model.identifier}Keys`);
  return moduleOf(() => [
    ts`export type { Covered, Forged, Genuine, NotVerifiable, Verification, VerificationProblem } from "./runtime/verification.js";
export type { HeadersLike, Notification, VerifyOptions } from "./runtime/verify.js";`,
    ts`${docComment(["A key, as text or bytes. While an old key is being replaced, a list of keys: one of them has to fit."])}
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
    `Keys to check ${model.name}'s notifications with. Leave out those of products that you do not use.`,
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
    [`Checks whether ${model.name} sent a notification. Call it before you use anything from the notification.`],
    [
      "@param notification - raw body, headers, method and path, as received. A parsed body cannot be checked.",
      "@param keys - your keys. The result never contains them.",
      "@param options - the current time, and how old a notification may be. Both have defaults.",
      "@returns whether it is genuine, and what that proves. Pass its `body` to `decode`, and the result itself as `verified`. Never throws.",
    ],
  );
  return ts`${comment}
export function verify(notification: ${Notification}, keys: ${Keys}, options?: ${VerifyOptions}): Promise<${Verification}> {
  return ${verifyNotification}(signatures, notification, keys, options);
}`;
}

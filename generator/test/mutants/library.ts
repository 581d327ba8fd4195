import type { Model } from "../../src/catalog/model.ts";
import { codesData } from "../../src/emit/codes-json.ts";
import { packCatalog } from "../../src/emit/pack.ts";
import type { Codes } from "../../src/package/vectors/codes.ts";
import type { Library } from "../../src/package/vectors/library.ts";
import { advance } from "../../src/runtime/advance.ts";
import { sameAmount } from "../../src/runtime/amount.ts";
import { attemptOf } from "../../src/runtime/attempt.ts";
import { decided } from "../../src/runtime/decided.ts";
import { decodeBody } from "../../src/runtime/decode.ts";
import { logFieldsOf, metricLabelsOf } from "../../src/runtime/log-fields.ts";
import { composeCode, findEntries, parseCode } from "../../src/runtime/lookup.ts";
import { nextStep } from "../../src/runtime/next-step.ts";
import { nextOf, orderOf } from "../../src/runtime/order.ts";
import type { PackedBodies } from "../../src/runtime/packed.ts";
import { done, NEW_PAYMENT, NEW_REFUND } from "../../src/runtime/payment.ts";
import { isPayment } from "../../src/runtime/stored-payment.ts";

/**
 * What the package of a provider would be, without being built, and without texts.
 *
 * @param model - the provider.
 * @returns its data, packed and as `codes.json`, and its functions.
 */
export function unbuilt(model: Model) {
  const { entries, ...rest } = codesData(model);
  const codes = JSON.parse(JSON.stringify({ ...rest, entries: [...entries] })) as Codes;
  // Data that was read once keeps what was made of it.
  const { read: _read, ...packed } = packCatalog(model) as PackedBodies & { readonly read?: unknown };
  const own = { ...packed };
  const library = {
    ...{ NEW_PAYMENT, NEW_REFUND, nextStep, advance, done, decided, isPayment, orderOf, nextOf, attemptOf, sameAmount },
    decode: (body, context) => decodeBody(own, body, context),
    lookup: (space, code, qualifiers) => findEntries(own, space, code, qualifiers),
    parse: (space, code) => parseCode(own, space, code),
    compose: (pattern, service) => composeCode(own, pattern, service),
    logFields: (result) => logFieldsOf(model.id, result),
    metricLabels: (result) => metricLabelsOf(model.id, result),
    messages: [],
  } as Library;
  return { codes, packed, library };
}

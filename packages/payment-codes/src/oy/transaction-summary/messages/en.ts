// Generated from the catalog; do not edit.
import type { Message } from "../../../runtime/message.js";
import type { OyTransactionSummarySpace } from "../../transaction-summary.js";
import type { OyEntry, OyParams, OyResult } from "../../types.js";
import { action } from "./en/action.js";
import { customer } from "./en/customer.js";
import { detail } from "./en/detail.js";
import { title } from "./en/title.js";

/** Language of this bundle. */
export const locale = "en";

/**
 * Builds all texts for a result; a program that shows only some of them imports those.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns title, detail and action for developers, and a text that is safe to show to the customer.
 */
export function message(result: OyEntry<OyTransactionSummarySpace> | OyResult<OyTransactionSummarySpace>, params: OyParams = {}): Message {
  return {
    title: title(result, params),
    detail: detail(result, params),
    action: action(result, params),
    customer: customer(result),
  };
}

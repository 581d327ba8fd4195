// Generated from the catalog; do not edit.
import type { MidtransCoreApiSpace } from "../../core-api.js";
import type { Message } from "../../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../types.js";
import { action } from "./id/action.js";
import { customer } from "./id/customer.js";
import { detail } from "./id/detail.js";
import { title } from "./id/title.js";

/** Language of this bundle. */
export const locale = "id";

/**
 * Builds all texts for a result; a program that shows only some of them imports those.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns title, detail and action for developers, and a text that is safe to show to the customer.
 */
export function message(result: MidtransEntry<MidtransCoreApiSpace> | MidtransResult<MidtransCoreApiSpace>, params: MidtransParams = {}): Message {
  return {
    title: title(result, params),
    detail: detail(result, params),
    action: action(result, params),
    customer: customer(result),
  };
}

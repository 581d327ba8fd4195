// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../runtime/message.js";
import type { DigiflazzEntry, DigiflazzParams, DigiflazzResult } from "../../types.js";

const texts: PackedActions = {
  texts: 
    "Deliver once per ref_id. The serial number in sn is for the customer; it can be empty although the bill is paid.\n" +
    "Check the status: send the same request again with the same ref_id, at most once a minute and never more than 90 days after it, because then it buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final. If it stays like this, compare the balance at Digiflazz before anything is refunded or bought again.\n" +
    "If the customer still wants it, start a new purchase under a new ref_id. The same ref_id only brings this answer again.\n" +
    "Wait for the webhook. Check the status: send the same request again with the same ref_id, at most once a minute and never more than 90 days after it, because then it buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final.\n" +
    "Compare the parameters and their types with the API reference. Then send the request again with the same ref_id.\n" +
    "Check the formula of sign, and that the key is that of the mode in use, development or production. Then send the request again with the same ref_id.\n" +
    "Correct the username as it stands in the connection settings. Then send the request again with the same ref_id.\n" +
    "Check the buyer_sku_code against the price list, and activate or replace the product.\n" +
    "Fill up the balance at Digiflazz. Then send the request again with the same ref_id.\n" +
    "Add the address in the connection settings, for the mode in use. Then send the request again with the same ref_id.\n" +
    "Ask the customer whether they bought it elsewhere before anything else is bought for this number.\n" +
    "Look up what was sent under this ref_id, and check its status with exactly that request: another product or number brings this answer again. Never send it more than 90 days after the first one, because then it buys again; look it up in the dashboard instead. Use no new ref_id before its result is final.\n" +
    "Check the ref_id and ask Digiflazz to look the transaction up. Send nothing again more than 90 days after the first request, because then it buys again, and buy nothing under a new ref_id before the result is known.\n" +
    "Let the customer give another number and buy under a new ref_id. The same ref_id only brings this answer again.\n" +
    "Let the customer correct the number or choose the product of its operator, and buy under a new ref_id. The same ref_id only brings this answer again.\n" +
    "Choose another seller for the product, or wait, and buy under a new ref_id. The same ref_id only brings this answer again.\n" +
    "Let the customer correct the number, and buy under a new ref_id. The same ref_id only brings this answer again.\n" +
    "Send the request again later with the same ref_id, or choose another seller. Stop sending it before anything else is bought for the customer.\n" +
    "Buy again after the cut-off under a new ref_id. The same ref_id only brings this answer again.\n" +
    "Offer a product for the region of the number, and buy under a new ref_id. The same ref_id only brings this answer again.\n" +
    "Inquire again another day under a new ref_id. The same ref_id only brings this answer again.\n" +
    "Make a deposit at Digiflazz. Then send the request again with the same ref_id.\n" +
    "Make sure that the first purchase for this number was wanted only once. If the customer wants another one, offer another product or seller.\n" +
    "Request a ticket with another amount, or ask Digiflazz.\n" +
    "Offer another product, or let the customer come back another day.\n" +
    "Choose another seller for the product. Then send the request again with the same ref_id.\n" +
    "Choose another seller, or send the request again later with the same ref_id. Stop sending it before another product is bought for the customer.\n" +
    "Get the current price, then raise the limit or choose another seller, and send the request again with the same ref_id.\n" +
    "Let the customer end the old package, and buy under a new ref_id. The same ref_id only brings this answer again.\n" +
    "Offer a smaller amount, and buy under a new ref_id. The same ref_id only brings this answer again.\n" +
    "Undo what was booked for this ref_id and settle with the customer. Do not buy again by yourself.\n" +
    "Choose another seller, or settle it with this one. Then send the request again with the same ref_id.\n" +
    "Choose another seller, or unblock this one. Then send the request again with the same ref_id.\n" +
    "Complete the verification at Digiflazz. Then send the request again with the same ref_id.\n" +
    "Use the prices read last, and read the list again after five minutes.\n" +
    "Correct the amount, and buy under a new ref_id. The same ref_id only brings this answer again.\n" +
    "Wait at least a minute. Check the status: send the same request again with the same ref_id, at most once a minute and never more than 90 days after it, because then it buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final.\n" +
    "Wait a few minutes. Check the status: send the same request again with the same ref_id, at most once a minute and never more than 90 days after it, because then it buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final.\n" +
    "Correct the amount. Then send the request again with the same ref_id.\n" +
    "Ask Digiflazz what your account may do. Then send the request again with the same ref_id.\n" +
    "Read rc. Without it, check the status with the same ref_id before anything else, never more than 90 days after the request, because then it buys again.\n" +
    "Wait for the webhook, or check the status with the same ref_id, never more than 90 days after the request, because then it buys again. Use no new ref_id before the result is final.\n" +
    "Read rc and the kind of call before anything is delivered.\n" +
    "After inq-pasca, show the bill, and pay it on the same day with pay-pasca and the same ref_id. After pay-pasca, take it for paid only if the balance went down by data.price, and never pay again under another ref_id. After a webhook, check the status with commands status-pasca, compare the balance, and pay nothing for it.\n" +
    "Show the customer the name that was found before buying.\n" +
    "Let the customer correct the number and check it again.\n" +
    "Check the number again after a few minutes.\n" +
    "Transfer exactly data.amount to data.account_no, with data.notes as the message. Read the balance before counting on it.\n" +
    "Answer it and book nothing. Keep the body out of logs.\n" +
    "Send it once the product is delivered, with its serial number.\n" +
    "Send it only when the order certainly never arrived and cannot arrive any more; otherwise 39.\n" +
    "Send it only when nothing was delivered and nothing will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.\n" +
    "Correct the product code in the settings of the seller at Digiflazz. Send it only before anything was ordered.\n" +
    "Correct the credentials that Digiflazz has of the seller.\n" +
    "Send it whenever the result is not certain, and report the result as soon as it is final.\n" +
    "Answer a payment with it only once the bill is paid, with its reference.\n" +
    "Send it only before anything was ordered. The call can come again under the same ref_id.\n" +
    "Send it only when the bill was not paid and will not be; otherwise 39.\n" +
    "Report the result as soon as it is final.\n" +
    "Send it only when nothing was paid and nothing will be.\n" +
    "Inquire again later.\n" +
    "Answer a repeated payment with the state of the first one instead.\n" +
    "Fill up that balance. Send it only before anything was ordered.\n" +
    "Inquire again and pay what is left. Send it only before anything was ordered.\n" +
    "As a seller, send it only with a serial number from whoever delivered.\n" +
    "As a seller, report the result once it is final. As a buyer, wait for it or check the status with the same refTrxid.\n" +
    "As a seller, send it only when nothing can be delivered any more. A new attempt needs a new refTrxid.\n" +
    "Check the status before you deliver, at most once a minute, and deliver once per clientid. For a purchase older than 90 days send nothing, because the question buys again; look it up in the dashboard.\n" +
    "Check the status: send the same request again with the same idtrx, at most once a minute and never more than 90 days after it, because then it buys again. Use no new idtrx before the result is final."
  ,
  rows: ",,,,,,,,,,,,,,,,,f,,3,,,,,6,,,,4,,,,v,g,,,,,,,,,,,,,17,,,,,,0,,1,1,,,,,,,1,1,1,1,,,,,,,2,8,,,3,1,,2,,2,1,1,,j,3,1,1,1,i,2,1,1,1,r,,,,,,",
  fallbacks: {
  },
  retries: 
    "Check the status of the transaction first. Send nothing under a new reference before the result is final.\n" +
    "Do not send this request again unchanged.\n" +
    "Correct the request and send it again with the same reference.\n" +
    "Let the customer authenticate, then continue with the same reference.\n" +
    "Get a new token and send the request again with the same reference.\n" +
    "Send the request again later with the same reference.\n" +
    "Offer another payment method or destination.\n" +
    "Start a new transaction with a new reference."
  ,
};

/**
 * Builds the text about what to do next, for the developer.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what to do, in the order in which to do it.
 */
export function action(result: DigiflazzEntry | DigiflazzResult, params: DigiflazzParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { MidtransPayoutsSpace } from "../../../payouts.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Wait for the notification. Create no second payout for the same purpose until the result is final.\n" +
    "Compare the amount and the reference with your own record, then book the payout once. Do not send it again.\n" +
    "Check the status no earlier than ten minutes after the payout, and ask Midtrans if it stays so. Book nothing and create no second payout before that.\n" +
    "Close this payout. After correcting what error_code names, a person decides about another payout.\n" +
    "Check the status no earlier than ten minutes after the payout, and ask Midtrans to check it. Create no second payout before that.\n" +
    "Check the status no earlier than ten minutes after the payout, and ask Midtrans for the reason. A person decides about another payout after that.\n" +
    "Wait for the notification, or check the status no earlier than ten minutes after the payout. Create no second payout until the result is final.\n" +
    "Approve or reject it, then wait for the notification. Create no second payout for the same purpose until the result is final.\n" +
    "Close this payout. If the money is to be sent after all, create a new payout.\n" +
    "Ask the recipient for the right account details, then create a new payout.\n" +
    "Ask Midtrans what is wrong. Create a new payout once it is corrected.\n" +
    "Top up the balance, then create a new payout.\n" +
    "Correct the data, then create a new payout.\n" +
    "Create a new payout and approve it with a new OTP.\n" +
    "Ask the recipient for another account, then create a new payout.\n" +
    "Enter another beneficiary account, then create a new payout.\n" +
    "Ask the recipient for another account or wait for the next month, then create a new payout.\n" +
    "Ask the recipient for another account or send a smaller amount as a new payout.\n" +
    "Check the status of each payout before anything else is sent.\n" +
    "Correct what errors lists, then send the request again.\n" +
    "Check the key and its role, and make sure that it belongs to this environment. Then send the request again.\n" +
    "Check the reference_no and the environment, then check the status again. Create no second payout before it is clear.\n" +
    "Check the status of the payouts, in their list where no reference_no is known. Create no second payout before that."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,1,1,8,1,1,1,,,,,,,,,7,e,b,b,1,3,1,1,1,5,9,,,2,,,",
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
export function action(result: MidtransEntry<MidtransPayoutsSpace> | MidtransResult<MidtransPayoutsSpace>, params: MidtransParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { MidtransPayoutsSpace } from "../../../payouts.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "The approver released the payout. It is not known yet whether the bank carries it out.\n" +
    "The money arrived at the beneficiary account. In rare cases the bank sends it back later, and the state becomes failed.\n" +
    "The payout is reported as completed, and an error stands beside it. One of the two is wrong.\n" +
    "The payout did not go through, or the bank sent the money back. error_code in the notification says why.\n" +
    "The payout is reported as failed because of a timeout, a technical error or a duplicate. That is no proof that no money moved.\n" +
    "The payout is reported as failed. A message stands beside it and no error_code, so the reason cannot be read.\n" +
    "The bank has the payout and has not confirmed it. It can still end as completed or failed, on the next working day at the latest.\n" +
    "The payout was created and has not been sent to the bank. Where the merchant works with two roles, an approver has to release it.\n" +
    "The approver rejected the payout, or it did not pass the validation. Nothing was sent to the bank.\n" +
    "The name does not fit the beneficiary account.\n" +
    "The bank has no such account number.\n" +
    "Account number and name do not belong together, or the account does not exist.\n" +
    "An error that is not named. The code does not say what had been done by then.\n" +
    "The bank did not answer in time. The transfer may have been made.\n" +
    "The bank already knows this reference, so an earlier transfer with it may have been made.\n" +
    "The bank already processed the same request, so the money may have been sent.\n" +
    "The bank did not accept the access data of the sending account.\n" +
    "The balance of the sending bank account does not cover the payout.\n" +
    "The data of the payout did not pass the validation.\n" +
    "The OTP with which the payout is approved is expired or blocked.\n" +
    "The bank has blocked the beneficiary account.\n" +
    "The sending account and the beneficiary account are the same.\n" +
    "The beneficiary account would exceed its monthly limit.\n" +
    "The beneficiary account would exceed the highest balance that it may hold.\n" +
    "The merchant balance at Midtrans does not cover the payout.\n" +
    "The bank details of the recipient are not valid.\n" +
    "A technical error on the way to the bank. The code does not say what had been done by then.\n" +
    "The transfer did not pass the validation.\n" +
    "The transfer did not pass the validation, and only Midtrans can say why.\n" +
    "The bank declined the transfer without a reason.\n" +
    "This approval was refused: the payouts were not found, are not queued any more, or the OTP is wrong. They may have been approved before.\n" +
    "None of the payouts in this request was created; errors lists what is wrong with each.\n" +
    "This rejection was refused: the payouts were not found or are not queued any more. They may be on their way to the bank.\n" +
    "The payouts API did not accept the key of this request. Creators and approvers have keys of their own.\n" +
    "Midtrans finds no payout for this reference_no. That is no proof that none was made.\n" +
    "The payouts API had an internal error. The code does not say whether payouts were created or approved."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,3,1,1,1,,p,,,,,,",
  fallbacks: {
    field: "a field",
  },
  undecided: {
    not_in_catalog: "The code is not in the catalog.",
    ambiguous: "The code has several meanings and the response does not say which one applies.",
    conflict: "The fields of the response contradict each other.",
    no_code: "The response carries no code that can be read.",
    not_sent: "No connection could be made or the request was refused before it left, so nothing was sent.",
    forged: "The signature is not that of the provider, so nothing in the notification is read. Somebody else sent it, or the key is a wrong one.",
    beside: "The code is in the catalog, but the value of {field} beside it is on no page. What the two mean together is not known.",
    unproven: "The case is in the catalog but the service in the code is not, so its success proves nothing.",
  },
};

/**
 * Builds the text about what a result means, for logs.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what took effect, what did not, what is unknown.
 */
export function detail(result: MidtransEntry<MidtransPayoutsSpace> | MidtransResult<MidtransPayoutsSpace>, params: MidtransParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { disbursementCatalog as catalog } from "../../../data.js";
import type { OyDisbursementSpace } from "../../../disbursement.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! accepted the payout and has not finished it. It can still end as completed or failed.\n" +
    "OY! does not know the username in x-oy-username. No payout was created by this request.\n" +
    "The account or this product of it is not active at OY!. No payout was created by this request.\n" +
    "This request created nothing, because a payout with this partner_trx_id exists already. That payout may be running or completed.\n" +
    "OY! does not pay out to the bank or e-wallet in recipient_bank. No payout was created by this request.\n" +
    "The request came from an IP address that is not registered. No payout was created by this request.\n" +
    "OY! did not accept the key in x-api-key. No payout was created by this request.\n" +
    "The beneficiary account was not found at this bank or e-wallet. No payout was created by this request.\n" +
    "OY! does not accept this amount; there is a minimum for banks and another for e-wallets. No payout was created by this request.\n" +
    "OY! does not allow payouts to this beneficiary account. No payout was created by this request.\n" +
    "A payout with this partner_trx_id is in process, and this request created no other one. The one that is running can still end as completed.\n" +
    "The route that the request suggests for the payout is not valid. No payout was created by this request.\n" +
    "OY! created the payout and reports it as failed at once. The reason stands in the answer to a status query.\n" +
    "The bank gave no clear answer, so the payout may have arrived. The code stands beside 300 and is not a failure.\n" +
    "OY! refused this request because too many were sent to this address. No payout was created by this request.\n" +
    "The payout may or may not have been created. If it was, it goes on by itself.\n" +
    "A field is missing or its value is not accepted; the message says more. No payout was created by this request.\n" +
    "OY! had an internal error, and the payout may or may not have been created.\n" +
    "The money arrived at the beneficiary account.\n" +
    "OY! has the payout and has not finished it.\n" +
    "The payout is under way or waits in a queue; tx_status_description may say why.\n" +
    "OY! does not know the username in x-oy-username. That says nothing about the payout, which stays as open as it was.\n" +
    "The account or this product of it is not active at OY!. That says nothing about the payout, which stays as open as it was.\n" +
    "OY! knows no payout under this partner_trx_id. A request that was just sent, or that timed out, may still arrive.\n" +
    "The payout failed for good, because the deposit did not cover it. No money was sent.\n" +
    "The request came from an IP address that is not registered. That says nothing about the payout, which stays as open as it was.\n" +
    "OY! did not accept the key in x-api-key. That says nothing about the payout, which stays as open as it was.\n" +
    "The payout failed for good, because the amount is above the maximum that OY! set for the merchant. No money was sent.\n" +
    "The payout failed for good. The amount is above the limit that OY! set for the merchant.\n" +
    "The payout failed for good. The bank or e-wallet of the recipient had an error, and no money arrived.\n" +
    "The payout failed for good. The bank or e-wallet of the recipient is under maintenance, and no money arrived.\n" +
    "The payout failed for good, and no money arrived. tx_status_description says why, for example that the deposit is too low.\n" +
    "The payout failed for good. An error at OY! kept the payout from being made, and no money arrived.\n" +
    "The payout failed for good. The bank blocks the beneficiary account.\n" +
    "The payout failed for good. The beneficiary account is no longer active.\n" +
    "The payout failed for good. The bank does not know the beneficiary account.\n" +
    "The payout failed for good. The beneficiary account has reached the most that it may hold or receive.\n" +
    "The bank gave no clear answer, so the money may have arrived. The code stands beside 300 and is not a failure.\n" +
    "OY! refused this request because too many were sent to this address. That says nothing about the payout, which stays as open as it was.\n" +
    "A field is missing or its value is not accepted; the message says more. That says nothing about the payout, which stays as open as it was.\n" +
    "OY! had an internal error while it answered the query. The payout stays as open as it was."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
  fallbacks: {
    field: "a field",
  },
  undecided: {
    not_in_catalog: "The code is not in the catalog.",
    withdrawn: "The provider has withdrawn the code. What it meant before does not hold any more, and what it means now is not known.",
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
export function detail(result: OyEntry<OyDisbursementSpace> | OyResult<OyDisbursementSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

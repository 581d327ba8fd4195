// Generated from the catalog; do not edit.
import { vaCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";
import type { OyVaSpace } from "../../../va.js";

const texts: PackedDetails = {
  texts: 
    "OY! carried the request out. That is no payment: a new virtual account gets the same code.\n" +
    "OY! does not know the username in x-oy-username. No virtual account was created or changed by this request.\n" +
    "The account is not active at OY!, or may not make virtual accounts of this kind: for many payments, or with a number of its own. No virtual account was created or changed by this request.\n" +
    "A virtual account with this partner_trx_id exists already. The customer may have paid it.\n" +
    "The request came from an IP address that is not registered. No virtual account was created or changed by this request.\n" +
    "OY! did not accept the key in x-api-key. No virtual account was created or changed by this request.\n" +
    "OY! offers no virtual accounts at the bank in bank_code. No virtual account was created or changed by this request.\n" +
    "The amount is below the least that a virtual account may have. No virtual account was created or changed by this request.\n" +
    "The amount is above the most that a virtual account may have. No virtual account was created or changed by this request.\n" +
    "OY! could not create the virtual account, or the bank does not support the kind of amount in is_open. No virtual account was created or changed by this request.\n" +
    "The id of the virtual account is empty. No virtual account was created or changed by this request.\n" +
    "A virtual account for this partner_user_id is still active and can be paid. No other one was created.\n" +
    "The account may not make virtual accounts at this bank, or the bank has reached its limit for today. No virtual account was created or changed by this request.\n" +
    "The transaction would expire later than the virtual account. No virtual account was created or changed by this request.\n" +
    "At this bank a virtual account has to be payable for ten minutes at least. No virtual account was created or changed by this request.\n" +
    "The change was not made, so the virtual account can be paid as it was before. It may be expired or paid.\n" +
    "The chosen end of the number is not valid. No virtual account was created or changed by this request.\n" +
    "The account has no prefix for numbers of its own at this bank. No virtual account was created or changed by this request.\n" +
    "A field is missing or not valid. Some banks need full_name and email. No virtual account was created or changed by this request.\n" +
    "OY! had an internal error. The virtual account may or may not have been created or changed; nothing was paid by this request.\n" +
    "The customer paid, and the virtual account takes no more payments. Only one for a single payment has this state.\n" +
    "The virtual account takes no more payments. Whether it was paid before is not in this state.\n" +
    "The virtual account takes no more payments, and nothing came in.\n" +
    "A payment into the virtual account is coming in. Which one it is and how much came is in its callback.\n" +
    "The virtual account is active and can be paid. One that can be paid several times keeps this state after a payment.\n" +
    "The customer paid. settlement_status only says whether the money is in the balance of the merchant yet: a second callback for the same payment comes when it is."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,3,3,,",
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
export function detail(result: OyEntry<OyVaSpace> | OyResult<OyVaSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

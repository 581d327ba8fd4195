// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../runtime/message.js";
import type { DigiflazzEntry, DigiflazzParams, DigiflazzResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "Digiflazz carried out the purchase or paid the bill and charged the balance. A bill inquiry answers with the same code, status and message, and nothing is paid by it.\n" +
    "A transaction was made under this ref_id and no result came in time. It may have been carried out.\n" +
    "The transaction under this ref_id ended without effect, and the balance is not charged. A bill inquiry that failed answers alike.\n" +
    "The balance may already be charged. The purchase can still end as Sukses or as Gagal.\n" +
    "A parameter is missing or has the wrong type. Nothing was bought by this request.\n" +
    "The sign of this request does not fit. It covers the username, the key and the ref_id, and neither product, number nor price.\n" +
    "The username is not the one of this connection, so the request was refused.\n" +
    "There is no active product with this buyer_sku_code. Nothing was bought by this request.\n" +
    "The balance does not cover the price. Nothing was bought by this request; the money of the customer has nothing to do with it.\n" +
    "The request came from an address that is not on the list of the connection.\n" +
    "The same purchase for this number took place through another buyer of Digiflazz. Nothing was bought by this request.\n" +
    "An earlier order with this ref_id exists and may have been delivered. This code does not say how it ended.\n" +
    "Digiflazz finds no transaction, while its own table says that one was made. It may be filed under another ref_id or be too old.\n" +
    "The number cannot receive this product. The purchase ended without effect.\n" +
    "The number belongs to another operator than the product. The purchase ended without effect.\n" +
    "The seller does not offer the product at the moment. The purchase ended without effect.\n" +
    "The number does not exist for this product. The purchase ended without effect.\n" +
    "The product cannot be delivered at the moment. The purchase ended without effect.\n" +
    "The seller cannot take the order, as its balance has reached a limit. Nothing was bought by this request.\n" +
    "The destination number has too few or too many digits. The purchase ended without effect.\n" +
    "The product is closed at this hour. The purchase ended without effect.\n" +
    "The product is not sold in the region of this number. The purchase ended without effect.\n" +
    "There is no bill to pay for this number right now. The code does not say whether one was paid before.\n" +
    "The account has never had a balance. Nothing was bought by this request.\n" +
    "The seller takes no orders at the moment. Nothing was bought by this request.\n" +
    "The product cannot be bought more than once for the same number. An earlier purchase for it may exist; nothing was bought by this request.\n" +
    "Digiflazz issued no ticket for a deposit of this amount, so nothing may be transferred for it.\n" +
    "The product was bought for this number as often as it may be. Nothing was bought by this request.\n" +
    "The seller repairs its system and takes no orders. Nothing was bought by this request.\n" +
    "Digiflazz has not verified the seller, so it may not be bought from. Nothing was bought by this request.\n" +
    "The seller has none left. Nothing was bought by this request.\n" +
    "The seller asks more than the buyer allows, for example in max_price. Nothing was bought by this request.\n" +
    "A transaction was made under this ref_id and the biller did not answer in time. It may have been carried out.\n" +
    "The product is not delivered reliably at the moment. The purchase ended without effect.\n" +
    "The number has a package that rules this one out. The purchase ended without effect.\n" +
    "The meter may not buy as much electricity as this. The purchase ended without effect.\n" +
    "Digiflazz gave the price back to the balance. An earlier Sukses for this ref_id no longer stands.\n" +
    "This seller takes no orders from your account. Nothing was bought by this request.\n" +
    "Your account blocks this seller, so the order was refused. Nothing was bought by this request.\n" +
    "Digiflazz has not verified your account as a buyer. Nothing was bought by this request.\n" +
    "The whole price list may be read once in five minutes. This code is about no purchase.\n" +
    "The product does not take this amount. The purchase ended without effect.\n" +
    "The request came too soon after others. The page says that a transaction was made all the same, so this is no proof that nothing was bought.\n" +
    "PLN numbers were checked too often. Beside a ref_id, the page says that a transaction was made all the same.\n" +
    "E-money is topped up in multiples of Rp 1,000. Nothing was bought by this request.\n" +
    "Your account is not enabled for this call. Nothing was bought by this request.\n" +
    "It reads like an error, but the transaction was made and is open. It can still end as Sukses or as Gagal.\n" +
    "Timeouts and refunds have it as well as failures. Whether there is a transaction at all follows from rc alone.\n" +
    "The balance may already be charged. It can still end as Sukses or as Gagal.\n" +
    "A bill that was only found has it as well as a purchase that was delivered. By itself it proves no payment.\n" +
    "The call succeeded. After inq-pasca the bill is found and not paid; after pay-pasca it is paid, for some bills without a serial number. The answer does not say which. In a webhook the bill is most likely paid.\n" +
    "The answer names no ref_id: it is about no purchase, for example the check of a PLN number.\n" +
    "The number could not be checked. The answer names no ref_id, so it is about no purchase.\n" +
    "The answer names no ref_id, so it is about no purchase.\n" +
    "There is no such number. Nothing was bought.\n" +
    "The number has too few or too many digits. Nothing was bought.\n" +
    "PLN numbers were checked too often. Without a ref_id this is about no purchase.\n" +
    "Digiflazz waits for your transfer. The balance has not grown yet, and the amount can differ from the one asked for.\n" +
    "Digiflazz tests the address. The body carries no transaction, and the secret of the webhook in clear text.\n" +
    "The seller says that the product was delivered. Digiflazz charges the buyer for it.\n" +
    "The seller has no transaction under this ref_id. Digiflazz counts it as failed.\n" +
    "The seller says that nothing was delivered.\n" +
    "The seller cannot deliver the product at the moment, and nothing was delivered.\n" +
    "The number has reached what it may be topped up with in a month, and nothing was delivered.\n" +
    "The number cannot receive this product, and nothing was delivered.\n" +
    "The number does not exist for this product, and nothing was delivered.\n" +
    "The seller does not know the product code of this request.\n" +
    "The seller could not identify the caller and looked at nothing.\n" +
    "The seller took the order and reports the result later.\n" +
    "The same code answers an inquiry and a payment. By itself it does not say that the bill is paid.\n" +
    "Nothing is paid by this request. Who paid before is not said.\n" +
    "The seller has not paid the bill. Whether an order for it is still on its way is not said.\n" +
    "The seller does not accept the ref_id of this request.\n" +
    "The bill can no longer be paid, and was not.\n" +
    "It reads like a failure, and Digiflazz keeps it open. Only the list for bills has it.\n" +
    "The seller has no inquiry for this payment. Whether a payment exists is not said.\n" +
    "The seller says that nothing was paid.\n" +
    "The bill cannot be paid, and was not.\n" +
    "The bill could not be looked up. Nothing is paid by an inquiry.\n" +
    "There is no bill to pay, and nothing was paid.\n" +
    "The seller has an earlier request with this ref_id, and does not say how it ended.\n" +
    "The number is blocked, and nothing was paid.\n" +
    "The number does not exist for this product, and nothing was paid.\n" +
    "The number belongs to another operator, and nothing was paid.\n" +
    "The balance that Digiflazz keeps at the seller does not cover the bill. Nothing was paid.\n" +
    "The seller does not know the product of this request.\n" +
    "The bill cannot be paid online, and was not.\n" +
    "The bills add up to more than may be paid this way, and nothing was paid.\n" +
    "The bill can only be paid for all of its periods together, and nothing was paid.\n" +
    "The bill cannot be paid at the moment, and was not.\n" +
    "Another arrear has to be paid first, and nothing was paid.\n" +
    "The bill is past its due date and can be paid at the counter alone. It was not paid.\n" +
    "The seller says that the bill was not paid.\n" +
    "The seller says that the bill was not paid, and wants a new request.\n" +
    "At least one of the invoices was paid before, so nothing is paid by this request.\n" +
    "A seller sends it for a transaction that was delivered. It is final.\n" +
    "It is not final. The seller has to report the result later.\n" +
    "A seller sends it for a transaction that was not delivered and will not be.\n" +
    "Digiflazz reports the purchase as done. Reports are not signed, so anybody who knows the address can send one.\n" +
    "Digiflazz reports that the purchase failed. The report is not signed, and its own test case shows this code beside a success."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,k,,,,,r,,,,,,",
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
export function detail(result: DigiflazzEntry | DigiflazzResult, params: DigiflazzParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

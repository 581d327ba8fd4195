// Generated from the catalog; do not edit.
import { nonSnapCatalog as catalog } from "../../../data.js";
import type { DokuNonSnapSpace } from "../../../non-snap.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "A bank asks what is to be paid into the virtual account. Nothing has been paid yet.\n" +
    "The issuer approved the transaction in full. After an authorization without capture, the amount is only on hold.\n" +
    "The issuer did not approve the transaction and wants the cardholder to contact it first.\n" +
    "The issuer did not approve the transaction and wants to be contacted about a condition that the code does not name.\n" +
    "The issuer or network does not accept the merchant that the transaction names, and did not approve it.\n" +
    "The issuer declined and wants the card to be retained. It does not speak of fraud.\n" +
    "The issuer declined the transaction and gives no reason.\n" +
    "An error came up at the issuer. The code does not say whether the transaction was decided before it.\n" +
    "The issuer declined and wants the card to be retained. On Visa this points to misuse of the account.\n" +
    "The issuer approved the transaction provided that the cardholder is identified.\n" +
    "The issuer approved only part of the amount. The rest was not paid.\n" +
    "The issuer approved the transaction in full for a cardholder it marks as VIP. After an authorization without capture, the amount is only on hold.\n" +
    "The issuer does not accept this kind of transaction for the card, or the transaction data is not valid.\n" +
    "The amount or its currency conversion is not accepted, or it is above what the card program allows. The transaction was not approved.\n" +
    "The issuer has no card with this number.\n" +
    "The first digits of the card number belong to no issuer that the network knows.\n" +
    "The issuer did not approve the transaction and asks for it to be sent again.\n" +
    "The issuer does not approve the transaction until the cardholder has authenticated.\n" +
    "The authorization system of the network or issuer is out of service, so the authorization was not given.\n" +
    "The issuer did nothing with this message. On Visa it mainly answers a reversal that could not undo the earlier transaction, so that one may still stand.\n" +
    "The issuer cannot find the record that this message refers to. Whether an earlier transaction took effect is not known.\n" +
    "The issuer cannot reach the records it needs for its decision, so the authorization was not given.\n" +
    "The network or the issuer could not read this request because one of its fields has a wrong format. The code does not name the field.\n" +
    "The transaction asks for a credit account, and the card has none.\n" +
    "The card was reported lost. The issuer declined and wants it to be retained.\n" +
    "The card was reported stolen. The issuer declined and wants it to be retained.\n" +
    "The account behind the card was closed, so the issuer declined for good.\n" +
    "The balance or credit line of the card does not cover the amount.\n" +
    "The transaction asks for a checking account, and the card has none.\n" +
    "The transaction asks for a savings account, and the card has none.\n" +
    "The card has expired, or the expiration date that was sent is not the one on record.\n" +
    "The PIN that was sent is not the PIN of the card.\n" +
    "The issuer does not allow this kind of transaction for the card, for example online or abroad.\n" +
    "The terminal or merchant setup does not allow this kind of transaction, so it was declined.\n" +
    "The issuer declined the transaction. The code does not say what raised the suspicion.\n" +
    "The issuer declined. The limit can be one per transaction or one for a period.\n" +
    "The issuer restricts where or for what this card may be used, for example by country or kind of merchant.\n" +
    "The issuer or network found a breach of its security rules in the message and declined.\n" +
    "The transaction does not meet the anti-money-laundering rules that the issuer has to follow.\n" +
    "The card was used more often than its issuer allows in a period.\n" +
    "Data sent to verify the cardholder does not match the records of the issuer, so the transaction was not approved.\n" +
    "The issuer did not approve and asks the cardholder to contact it.\n" +
    "The issuer does not approve this transaction without the PIN of the card.\n" +
    "The issuer did not carry out the change of PIN that was requested. This says nothing about a payment.\n" +
    "The PIN could not be read because it was encrypted with a different value than expected. The transaction was not approved.\n" +
    "A wrong PIN was entered too many times, so the issuer now declines every transaction with PIN.\n" +
    "The account that should receive the money is not valid or does not exist for this card.\n" +
    "A reversal arrived that matches no transaction. It is not known whether the payment stands, was undone or never took effect.\n" +
    "The account that the money should come from is not valid or does not exist for this card.\n" +
    "The account that the transaction names is not valid or does not exist for this card.\n" +
    "The card is used for the first time and is still blocked because it has not been activated.\n" +
    "The issuer declined because the data of the card is out of date; it may also have been deactivated.\n" +
    "This request was not carried out because the switch had already reversed the transaction.\n" +
    "The issuer of the credit card cannot be reached right now, so the authorization was not given.\n" +
    "The message that was answered moved no money, for example a reversal of something that had been declined. It says nothing about the payment itself.\n" +
    "The network or issuer does not allow a domestic debit transaction on this route.\n" +
    "The encrypted PIN could not be decrypted on the way to the issuer. The transaction was not approved.\n" +
    "A policy of the issuer does not allow this transaction. The code does not say which one.\n" +
    "A value by which the issuer recognizes the genuine card (chip, magnetic stripe or security code) did not match.\n" +
    "The issuer declined the transaction. The code does not say which of the two it was.\n" +
    "This request does not fit the state of the authorization it belongs to, for example because that one has ended or was already processed.\n" +
    "The issuer has no objection to what was asked. Networks send this for a check of the card, its address or its security code, or for a refund; it does not show that a payment was made.\n" +
    "The issuer could not check the PIN and did not approve the transaction.\n" +
    "The issuer approved only the amount of the purchase; the part that was to be paid out in cash is not covered.\n" +
    "A cryptographic check of the card or PIN failed in the network or at the issuer. The transaction was not approved.\n" +
    "The issuer does not accept the PIN that was sent, and did not approve the transaction.\n" +
    "The card or merchant may not receive balance information, so this request was refused. It says nothing about a payment.\n" +
    "The issuer or network is closing its business day, so the authorization was not given.\n" +
    "The issuer or the switch in front of it is out of service, so the authorization was not given.\n" +
    "The network found no route to the issuer of this card, so the issuer was not asked.\n" +
    "The issuer may not approve the transaction because a law forbids it.\n" +
    "This request repeats one that was received before, or uses an invoice number again. The earlier one may have taken effect.\n" +
    "A system of the issuer or network did not work properly, so the authorization was not given.\n" +
    "The transaction contains a surcharge that this card or market does not allow, so it was declined.\n" +
    "The issuer in the debit network cannot handle a surcharge, so the transaction was declined.\n" +
    "The issuer leaves the decision to the stand-in processing (STIP) of the network. This code does not say what was decided there.\n" +
    "The issuer currently offers no cash with this card and did not approve the transaction that asked for it.\n" +
    "The cash that was asked for exceeds the limit of the issuer or of the card, so the transaction was not approved.\n" +
    "This request resubmits an earlier transaction, and the network does not allow that. It says nothing about how the earlier one ended.\n" +
    "The security code that was entered does not match the card, so the issuer declined.\n" +
    "This request asks for more than was preauthorized and was refused. The code says nothing against the preauthorization itself.\n" +
    "The issuer refused to unblock the PIN. This says nothing about a payment.\n" +
    "The issuer refused to change the PIN. This says nothing about a payment.\n" +
    "The check whether the card is genuine failed, so the transaction was declined.\n" +
    "The cardholder told the issuer to stop this payment.\n" +
    "The cardholder withdrew consent to recurring charges by this merchant.\n" +
    "The transaction does not meet the conditions for a Visa payment with PIN, so it was not approved.\n" +
    "The cardholder withdrew consent to all recurring charges on this card.\n" +
    "The terminal had no connection, and the card itself declined. The authorization was not given.\n" +
    "The account was locked after several failed logins.\n" +
    "No acquirer of the merchant offers the installments that this request asks for, so it was refused.\n" +
    "This capture asks for more than was authorized. The code says nothing about the authorization itself.\n" +
    "This request carries no API key.\n" +
    "The API key of this request is not valid any more.\n" +
    "DOKU reports the authorization of the card payment as failed. The code is generic and names no cause.\n" +
    "A rule that the merchant set refuses cards whose number starts like this.\n" +
    "3-D Secure was completed, but with an ECI other than 02 or 05, and only these two are accepted.\n" +
    "The issuer declined the card and gives no reason.\n" +
    "Cards with this BIN are not accepted. The code does not say whose rule it is.\n" +
    "The brand of this card is blocked by a rule or not supported by the MID of the merchant.\n" +
    "Cards issued in this country are not accepted for the merchant.\n" +
    "Another request changed the same data at the same moment.\n" +
    "DOKU could not create its record of the transaction. The code does not say what had already been done.\n" +
    "The currency of this request is not the expected one. The code does not say with what it was compared.\n" +
    "The currency of this request is not supported.\n" +
    "This request needs the CVV of the card and carries none.\n" +
    "DOKU could not decrypt data of the transaction. The code does not say what had already been done.\n" +
    "DOKU does not find data that this request needs. The code does not say which data, or whether a transaction took place.\n" +
    "DOKU could not decrypt the card data. The code does not say what had already been done.\n" +
    "A transaction with the same reference exists.\n" +
    "DOKU could not encrypt the card data. The code does not say what had already been done.\n" +
    "The card was not accepted because it is past its date.\n" +
    "The access token of this request is past its time.\n" +
    "The caller may not use what this request asks for.\n" +
    "The payment was declined on suspicion of fraud.\n" +
    "Another request carried the same Idempotency-Id and may have taken effect.\n" +
    "This request needs an Idempotency-Id and carries none.\n" +
    "The Client-Id of this request is inactive or suspended.\n" +
    "The balance does not cover the amount.\n" +
    "Something broke inside DOKU. It does not say what had already been done.\n" +
    "The card number does not start with a valid BIN of 6 or 8 digits.\n" +
    "The card number was not accepted.\n" +
    "DOKU does not know the Client-Id of this request.\n" +
    "A value in this request is not accepted; the message names it.\n" +
    "DOKU could not read the body of this request.\n" +
    "At least one parameter of this request is absent, too long or too short, or in the wrong format. The code does not name it.\n" +
    "A parameter in the address of this request is not accepted.\n" +
    "This request is malformed or lacks a parameter.\n" +
    "The signature of this request does not match its components.\n" +
    "A token in this request is not valid. The code does not say whether it is that of a saved card or that of the call.\n" +
    "This request came from an address that is not registered at DOKU.\n" +
    "The merchant has no MID that can take this card for an installment payment.\n" +
    "DOKU does not accept this request from the merchant, whose account is probably suspended or inactive.\n" +
    "The merchant has no 3-D Secure configuration at DOKU.\n" +
    "DOKU does not know the merchant that this request names.\n" +
    "None of the MIDs of the merchant can take this card, so the issuer was not asked.\n" +
    "A routing rule or a limit keeps every MID of the merchant from taking this card.\n" +
    "This request lacks a parameter that DOKU needs.\n" +
    "3-D Secure ended with a result (AuthRes) that is not enough for this payment, so it was not carried out.\n" +
    "The answer to the 3-D Secure enrollment check (VERes) is not one that is accepted for this payment.\n" +
    "DOKU finds no order under this number at the moment. That does not prove that nothing was paid.\n" +
    "The body of this request is larger than DOKU accepts.\n" +
    "The channel that was chosen is temporarily unavailable.\n" +
    "DOKU reports the payment as failed. The code is generic and names no cause.\n" +
    "DOKU got no result in time. The payment may or may not have taken place.\n" +
    "The sender used up what it may send.\n" +
    "The sender exceeded the limit of requests.\n" +
    "Request-Timestamp is missing or outside the range that is allowed.\n" +
    "DOKU is unavailable right now. It does not say whether the transaction was still accepted.\n" +
    "This request was refused because a settlement is still running. The code says nothing about the payment itself.\n" +
    "This request carries no signature.\n" +
    "The cardholder could not be authenticated with 3-D Secure.\n" +
    "3-D Secure stopped at its first step, which finds out whether the card takes part. The cardholder was not authenticated.\n" +
    "DOKU did not finish this request in time. It may or may not have taken effect.\n" +
    "No answer came in time. The transaction may or may not have taken effect.\n" +
    "This request was refused because the transaction has been paid.\n" +
    "DOKU could not process the transaction. It does not say how far it had got.\n" +
    "DOKU finds no transaction for this request at the moment. That does not prove that none took place.\n" +
    "DOKU does not accept the API key or token of this request.\n" +
    "The Content-Type of this request is not application/json.\n" +
    "DOKU could not update its record of the transaction. The transaction itself may have taken effect.\n" +
    "DOKU could not deliver a notification. How the payment ended is not known from this.\n" +
    "The notification address of this request is not valid, or DOKU cannot reach it.\n" +
    "An earlier request used this reference. This request was refused; the earlier one may have taken effect.\n" +
    "This request lacks a field that DOKU needs, or a value in it is not accepted.\n" +
    "The access token of this request is wrong or expired.\n" +
    "DOKU is under maintenance. The code does not say whether the transaction was still accepted.\n" +
    "This request was refused before processing. The code says nothing about an earlier request.\n" +
    "Something broke inside DOKU. The code does not say what had already been done by then.\n" +
    "DOKU refused this request because requests arrive faster than is allowed.\n" +
    "DOKU finds no transaction under this ID at the moment. That does not prove that none took place.\n" +
    "A field of this request is not in the format that DOKU expects.\n" +
    "The time to pay is over, and DOKU has no payment for it.\n" +
    "One attempt to pay failed. The order has not expired, so the customer can still pay on the same page.\n" +
    "The capture did not go through. The amount may still be on hold.\n" +
    "DOKU reports the payment as failed. It is not certain that this state is final.\n" +
    "The last attempt failed, and the order expired without a payment.\n" +
    "The refund did not go through. The payment itself stands as it was.\n" +
    "The payment is set up and has no result yet. Usually DOKU is waiting for the customer to pay; for a card authorization it can mean that the amount is on hold and waits for your capture.\n" +
    "The refund has no result yet. The payment itself stands as it was.\n" +
    "The card payment waits for verification, usually 3-D Secure, and has no result yet.\n" +
    "The payment took effect and was refunded later. The state does not say whether in whole or in part.\n" +
    "Part of the amount was given back; the payment stands for the rest.\n" +
    "The issuer approved the amount and holds it. Nothing has been paid before the capture.\n" +
    "DOKU accepted the refund and carries it out by hand. Nothing is known to have been given back yet.\n" +
    "The payment had succeeded; the whole amount was given back. REFUND alone does not say whether it was the whole amount.\n" +
    "The customer paid.\n" +
    "DOKU got no answer in time. The payment may or may not have taken place.\n" +
    "The card payment was taken back before it was settled, always in full.\n" +
    "The order is active, and no payment of it is reported in this body.\n" +
    "The order expired without a payment.\n" +
    "The order exists, and no payment of it is reported in this body.\n" +
    "The customer left the page without paying and was sent a link to it again. No payment is reported in this body.\n" +
    "DOKU reports the charge as failed. It is not certain that this state is final.\n" +
    "The call was accepted and has no result yet.\n" +
    "The card was charged.\n" +
    "The capture was accepted and has no result yet.\n" +
    "The amount on hold was charged.\n" +
    "The whole amount was given back.\n" +
    "The payment was taken back before it was settled, always in full.\n" +
    "OVO approved the payment.\n" +
    "DOKU created the payment page for cards. Nothing has been paid yet.\n" +
    "DOKU created the payment page. Nothing has been paid yet.\n" +
    "DOKU prepared the verification of the card. Nothing has been charged yet.\n" +
    "DOKU created the virtual account. Nothing has been paid yet.\n" +
    "The token of the saved card is not valid any more. No money moved."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,3,,,,,,,,,k,,,e,,5,,,p,j,,k,,,,,,,,4",
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
export function detail(result: DokuEntry<DokuNonSnapSpace> | DokuResult<DokuNonSnapSpace>, params: DokuParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

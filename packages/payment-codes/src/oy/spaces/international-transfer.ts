// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Answer about a transfer abroad of OY! Indonesia; the values are the codes as documented. */
export enum OyInternationalTransfer {
  /**
   * Request answered.
   *
   * OY! carried the request out. A transfer that was just taken gets the same code, so it is not delivered yet.
   *
   * Message: "Success".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: success (request). Retry: never. Read tx_status where it is there, and decide by it. Book nothing on this
   * code.
   */
  ANSWERED = "000",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. Nothing was transferred by this request.
   *
   * Message: "User is not found".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again with the same
   * quotation_id.
   */
  USER_NOT_FOUND = "201",
  /**
   * Product not active.
   *
   * Transfers abroad are not active for this account. Nothing was transferred by this request.
   *
   * Message: "User is not active".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the product, then send the request again with
   * the same quotation_id.
   */
  USER_NOT_ACTIVE = "202",
  /**
   * File uploaded before.
   *
   * A file of this name is there already for this quotation.
   *
   * Message: "Duplicate Document File".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Go on without it, or upload it under another name.
   *
   * Same code as QUOTATION_ALREADY_USED: compare `name`.
   */
  DUPLICATE_DOCUMENT = "203",
  /**
   * Quotation already used.
   *
   * This quotation_id was used before. The transfer under it may be running, completed or failed.
   *
   * Message: "Duplicate Quotation ID" or "Quotation ID is running or has been completed".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 3 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this quotation_id. Make no other
   * quotation for the same purpose before the result is final.
   *
   * Same code as DUPLICATE_DOCUMENT: compare `name`.
   */
  QUOTATION_ALREADY_USED = "203",
  /**
   * Quotation or transfer not found.
   *
   * OY! knows no such quotation, or it was never transferred. A transfer that was just sent may still arrive.
   *
   * Message: "Quotation ID is not found".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 3 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check quotation_id and the environment, then check the
   * status again. Send the transfer again only with the same quotation_id.
   */
  QUOTATION_NOT_FOUND = "204",
  /**
   * Merchant balance too low.
   *
   * The balance does not cover the transfer or the quotation. Nothing was transferred by this request.
   *
   * Message: "Balance is not enough".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Top up the balance, then send the request again with the same
   * quotation_id.
   */
  BALANCE_TOO_LOW = "206",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. Nothing was transferred by this request.
   *
   * Message: "IP Address not registered".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again with the same quotation_id.
   */
  IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. Nothing was transferred by this request.
   *
   * Message: "API Key is not valid".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment.
   * Then send the request again with the same quotation_id.
   */
  API_KEY_NOT_VALID = "208",
  /**
   * File format not allowed.
   *
   * The file is of a kind that is not accepted. The quotation stays as it was.
   *
   * Message: "Only PNG, JPG, PDF, DOCX, and XLSX formats are allowed".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Upload the document in one of the formats that the message names.
   */
  FILE_FORMAT_NOT_ALLOWED = "213",
  /**
   * File too large.
   *
   * The file is larger than 10 MB. The quotation stays as it was.
   *
   * Message: "File size exceeds the 10 MB limit".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Make the file smaller, then upload it again.
   */
  FILE_TOO_LARGE = "214",
  /**
   * Quotation expired.
   *
   * The quotation ran out before it was transferred, so that nothing is transferred under it.
   *
   * Message: "Quotation ID has expired".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Make a new quotation with a new quotation_id; its rate
   * may be another one.
   */
  QUOTATION_EXPIRED = "222",
  /**
   * Destination not configured.
   *
   * The account may not transfer to this country in this currency. Nothing was transferred.
   *
   * Message: "Destination ${destination_country_code} with currency ${destination_currency_code} is not yet configured
   * for your account".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to configure the destination, or choose another one.
   */
  CORRIDOR_NOT_CONFIGURED = "403",
  /**
   * Too many requests.
   *
   * OY! refused this request because too many were sent. Nothing was transferred by this request.
   *
   * Message: "Too Many Requests".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: later. Wait a moment and send the request again with the same quotation_id.
   * Send fewer requests at a time.
   */
  TOO_MANY_REQUESTS = "429",
  /**
   * Price not calculated.
   *
   * OY! could not work out the rate or the fee, so there is no quotation. Nothing was transferred.
   *
   * Message: "Failed to calculate price".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
   *
   * Outcome: rejected (request). Retry: later. Send the request again in a moment with the same quotation_id.
   */
  PRICE_NOT_CALCULATED = "500",
  /**
   * Destination unavailable.
   *
   * Transfers to this country in this currency are not possible right now. Nothing was transferred.
   *
   * Message: "Destination ${destination_country_code} with currency ${destination_currency_code} is currently
   * unavailable".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
   *
   * Outcome: rejected (request). Retry: later. Send the request again later with the same quotation_id, or choose
   * another destination.
   */
  CORRIDOR_UNAVAILABLE = "503",
  /**
   * Timeout waiting for an answer.
   *
   * The request may or may not have been carried out.
   *
   * Message: "Request Timeout".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this quotation_id. Send the transfer
   * again only with the same quotation_id.
   */
  REQUEST_TIMEOUT = "504",
  /**
   * Invalid amount.
   *
   * The amount is outside the range or not written as it has to be; the message says how. Nothing was transferred by
   * this request.
   *
   * Message: "Source Amount must be between IDR 200,000 and IDR <maximum_amount>", "Source Amount must be numeric",
   * "Destination Amount must be greater than 0.00" and 1 more.
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the amount, then send the request again with the same
   * quotation_id.
   *
   * Same code as INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID
   * and WRONG_FORMAT: compare `name`.
   */
  AMOUNT_NOT_VALID = "990",
  /**
   * Invalid request.
   *
   * OY! gives this reason: {reason}. Nothing was transferred by this request.
   *
   * Message: "{reason}".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api
   *
   * Outcome: rejected (request). Retry: after_fix. Correct what the reason names, then send the request again with the
   * same quotation_id.
   *
   * Same code as AMOUNT_NOT_VALID, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID and
   * WRONG_FORMAT: compare `name`.
   */
  INVALID_PARAMETER = "990",
  /**
   * Mandatory field missing.
   *
   * A field is missing or empty; the message names it. Nothing was transferred by this request.
   *
   * Message: "Destination Country Code is required", "Destination Currency Code is required", "Source Amount or
   * Destination Amount is required" and 31 more.
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Fill it in, then send the request again with the same quotation_id.
   *
   * Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID
   * and WRONG_FORMAT: compare `name`.
   */
  MISSING_FIELD = "990",
  /**
   * Recipient has to be a business.
   *
   * Transfers to China can only go to a business. Nothing was transferred by this request.
   *
   * Message: "Transfers to Destination Country CN only allow Recipient Type for BUSINESS".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Choose a recipient that is a business, then send the request again
   * with the same quotation_id.
   *
   * Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID and
   * WRONG_FORMAT: compare `name`.
   */
  RECIPIENT_TYPE_NOT_ALLOWED = "990",
  /**
   * Too many attachments.
   *
   * The quotation has ten attachments and takes no more.
   *
   * Message: "Transaction already has 10 attachments and cannot accept more".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: never. Go on without a further one.
   *
   * Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, VALUE_NOT_VALID and
   * WRONG_FORMAT: compare `name`.
   */
  TOO_MANY_ATTACHMENTS = "990",
  /**
   * Invalid request.
   *
   * A value is none of those that are allowed; the message names the field. Nothing was transferred by this request.
   *
   * Message: "Destination Country Code is not valid", "Destination Currency Code is not valid", "Source of Fund is not
   * valid" and 14 more.
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the value, then send the request again with the same
   * quotation_id.
   *
   * Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS
   * and WRONG_FORMAT: compare `name`.
   */
  VALUE_NOT_VALID = "990",
  /**
   * Invalid field format.
   *
   * A value has the wrong length or form; the message names the field. Nothing was transferred by this request.
   *
   * Message: "Destination Country Code must be 2 characters", "Destination Currency Code must be 3 characters",
   * "Quotation ID must be between 8 and 64 characters long" and 32 more.
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the value, then send the request again with the same
   * quotation_id.
   *
   * Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS
   * and VALUE_NOT_VALID: compare `name`.
   */
  WRONG_FORMAT = "990",
  /**
   * Internal error at the provider.
   *
   * OY! had an internal error. The request may or may not have been carried out.
   *
   * Message: "Oops! Something went wrong! Sorry for the inconvenience. \n The application has encountered an unknown
   * error. \n We have been automatically notified and will be looking into this with the utmost urgency.".
   *
   * Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this quotation_id, and ask OY! to
   * check if it stays unclear. Send the transfer again only with the same quotation_id.
   */
  INTERNAL_SERVER_ERROR = "999",
}

/** Properties of every entry of Answer about a transfer abroad; `code` is always the code as received. */
export interface OyInternationalTransferMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** A single entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "international-transfer";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning applies to, or null. */
  readonly network: Network;
  /** Parameter values found in the wire message. */
  readonly params: Params;
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface OyInternationalTransferEntries {
  /** Request answered. */
  readonly ANSWERED: OyInternationalTransferMember<"ANSWERED", "000", null>;
  /** Username not known. */
  readonly USER_NOT_FOUND: OyInternationalTransferMember<"USER_NOT_FOUND", "201", null>;
  /** Product not active. */
  readonly USER_NOT_ACTIVE: OyInternationalTransferMember<"USER_NOT_ACTIVE", "202", null>;
  /** File uploaded before. */
  readonly DUPLICATE_DOCUMENT: OyInternationalTransferMember<"DUPLICATE_DOCUMENT", "203", null>;
  /** Quotation already used. */
  readonly QUOTATION_ALREADY_USED: OyInternationalTransferMember<"QUOTATION_ALREADY_USED", "203", null>;
  /** Quotation or transfer not found. */
  readonly QUOTATION_NOT_FOUND: OyInternationalTransferMember<"QUOTATION_NOT_FOUND", "204", null>;
  /** Merchant balance too low. */
  readonly BALANCE_TOO_LOW: OyInternationalTransferMember<"BALANCE_TOO_LOW", "206", null>;
  /** IP address not registered. */
  readonly IP_NOT_REGISTERED: OyInternationalTransferMember<"IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyInternationalTransferMember<"API_KEY_NOT_VALID", "208", null>;
  /** File format not allowed. */
  readonly FILE_FORMAT_NOT_ALLOWED: OyInternationalTransferMember<"FILE_FORMAT_NOT_ALLOWED", "213", null>;
  /** File too large. */
  readonly FILE_TOO_LARGE: OyInternationalTransferMember<"FILE_TOO_LARGE", "214", null>;
  /** Quotation expired. */
  readonly QUOTATION_EXPIRED: OyInternationalTransferMember<"QUOTATION_EXPIRED", "222", null>;
  /** Destination not configured. */
  readonly CORRIDOR_NOT_CONFIGURED: OyInternationalTransferMember<"CORRIDOR_NOT_CONFIGURED", "403", null>;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: OyInternationalTransferMember<"TOO_MANY_REQUESTS", "429", null>;
  /** Price not calculated. */
  readonly PRICE_NOT_CALCULATED: OyInternationalTransferMember<"PRICE_NOT_CALCULATED", "500", null>;
  /** Destination unavailable. */
  readonly CORRIDOR_UNAVAILABLE: OyInternationalTransferMember<"CORRIDOR_UNAVAILABLE", "503", null>;
  /** Timeout waiting for an answer. */
  readonly REQUEST_TIMEOUT: OyInternationalTransferMember<"REQUEST_TIMEOUT", "504", null>;
  /** Invalid amount. */
  readonly AMOUNT_NOT_VALID: OyInternationalTransferMember<"AMOUNT_NOT_VALID", "990", null>;
  /** Invalid request. */
  readonly INVALID_PARAMETER: OyInternationalTransferMember<"INVALID_PARAMETER", "990", null, { readonly reason?: string }>;
  /** Mandatory field missing. */
  readonly MISSING_FIELD: OyInternationalTransferMember<"MISSING_FIELD", "990", null>;
  /** Recipient has to be a business. */
  readonly RECIPIENT_TYPE_NOT_ALLOWED: OyInternationalTransferMember<"RECIPIENT_TYPE_NOT_ALLOWED", "990", null>;
  /** Too many attachments. */
  readonly TOO_MANY_ATTACHMENTS: OyInternationalTransferMember<"TOO_MANY_ATTACHMENTS", "990", null>;
  /** Invalid request. */
  readonly VALUE_NOT_VALID: OyInternationalTransferMember<"VALUE_NOT_VALID", "990", null>;
  /** Invalid field format. */
  readonly WRONG_FORMAT: OyInternationalTransferMember<"WRONG_FORMAT", "990", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: OyInternationalTransferMember<"INTERNAL_SERVER_ERROR", "999", null>;
}

/** Name of an entry of Answer about a transfer abroad: its identity, even if several names share a code. */
export type OyInternationalTransferName = keyof OyInternationalTransferEntries;

/** Any entry of Answer about a transfer abroad. New codes add members to this union in minor releases. */
export type OyInternationalTransferEntry = OyInternationalTransferEntries[OyInternationalTransferName];

// Generated from the catalog; do not edit.
// Answer about a payment link of OY! Indonesia as single constants.

/**
 * No access to link.
 *
 * The account may not read or delete this payment link. The link was not touched.
 *
 * Message: "User does not have access to delete the payment link" or "User does not have access to the payment link".
 *
 * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
 *
 * Same code as API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE, LINK_NOT_FOUND and
 * USERNAME_NOT_FOUND: compare `name`.
 */
export const ACCESS_RESTRICTED = "ANSWER";
/**
 * API key not valid.
 *
 * OY! did not accept the key in x-api-key. The link was not touched.
 *
 * Message: "Invalid API Key".
 *
 * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
 *
 * Same code as ACCESS_RESTRICTED, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE, LINK_NOT_FOUND and
 * USERNAME_NOT_FOUND: compare `name`.
 */
export const API_KEY_NOT_VALID = "ANSWER";
/**
 * IP address not registered.
 *
 * The request came from an IP address that is not registered. The link was not touched.
 *
 * Message: "Invalid IP Address".
 *
 * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
 *
 * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE,
 * LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare `name`.
 */
export const IP_NOT_VALID = "ANSWER";
/**
 * Link deleted.
 *
 * The payment link was deleted and can no longer be paid.
 *
 * Message: "Payment link has been deleted" or "success delete payment checkout data".
 *
 * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 1 more)
 *
 * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE,
 * LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare `name`.
 */
export const LINK_DELETED = "ANSWER";
/**
 * Id of link not valid.
 *
 * The id in the address is empty or not valid. The link was not touched.
 *
 * Message: "The payment_link_id or partner_trx_id is null or invalid".
 *
 * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
 *
 * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_NOT_DELETABLE, LINK_NOT_FOUND and
 * USERNAME_NOT_FOUND: compare `name`.
 */
export const LINK_ID_NOT_VALID = "ANSWER";
/**
 * Link cannot be deleted.
 *
 * The customer already picked a payment method, or the link has ended. It may be paid, or still be payable.
 *
 * Message: "Cannot delete payment link status other than CREATED/INITIATIED".
 *
 * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 1 more)
 *
 * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_FOUND and
 * USERNAME_NOT_FOUND: compare `name`.
 */
export const LINK_NOT_DELETABLE = "ANSWER";
/**
 * Link not found.
 *
 * OY! knows no payment link with this id. One that was just made may be filed under another.
 *
 * Message: "The payment_link_id or partner_trx_id cannot be found in our system".
 *
 * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
 *
 * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE
 * and USERNAME_NOT_FOUND: compare `name`.
 */
export const LINK_NOT_FOUND = "ANSWER";
/**
 * Username not known.
 *
 * OY! does not know the username in x-oy-username. The link was not touched.
 *
 * Message: "Username is not found".
 *
 * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
 *
 * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE
 * and LINK_NOT_FOUND: compare `name`.
 */
export const USERNAME_NOT_FOUND = "ANSWER";
/**
 * Link created.
 *
 * OY! made the payment link. Nothing has been paid by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#fund-acceptance
 */
export const LINK_CREATED = "LINK";

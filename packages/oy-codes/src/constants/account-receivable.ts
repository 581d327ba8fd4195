// Generated from the catalog; do not edit.
// Answer about an invoice of OY! Indonesia as single constants.

/**
 * Request answered.
 *
 * OY! carried the request out. No money moved by it.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
 */
export const ANSWERED = "000";
/**
 * Invoice not found.
 *
 * OY! knows no invoice with this id. One that was just created may be filed under another id.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
 */
export const INVOICE_NOT_FOUND = "204";
/**
 * Amount below the minimum.
 *
 * The invoice is below the least amount of Rp10000. No invoice was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
 */
export const AMOUNT_BELOW_MINIMUM = "210";
/**
 * Invoice cannot be canceled.
 *
 * The state of the invoice does not allow it: it may be paid or being paid.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
 */
export const INVOICE_NOT_CANCELLABLE = "223";
/**
 * Mail address or phone number not valid.
 *
 * The mail address or the phone number of the customer is not valid. No invoice was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
 */
export const CONTACT_NOT_VALID = "247";
/**
 * Cancellation failed.
 *
 * The invoice was not canceled, or it is not known. The customer may still pay it.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
 */
export const INVOICE_NOT_CANCELED = "300";
/**
 * Invalid request.
 *
 * The page lists many causes for this code, such as a date, the customer, a tax or the attachments. No invoice was
 * created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
 */
export const REQUEST_NOT_VALID = "400";
/**
 * Due time after that of invoice.
 *
 * The payment would expire later than the invoice allows. No invoice was created or changed by this request.
 *
 * Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
 */
export const EXPIRY_AFTER_INVOICE = "901";

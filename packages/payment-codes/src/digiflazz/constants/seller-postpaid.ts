// Generated from the catalog; do not edit.
// Response code that a seller sends for bills of Digiflazz as single constants.

/**
 * Inquiry or payment done.
 *
 * The same code answers an inquiry and a payment. By itself it does not say that the bill is paid.
 *
 * Message: "INQUIRY / PAYMENT SUCCESS".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const SUCCESS = "00";
/**
 * Invoice already paid.
 *
 * Nothing is paid by this request. Who paid before is not said.
 *
 * Message: "INVOICE HAS BEEN PAID".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const INVOICE_ALREADY_PAID = "01";
/**
 * Bill reported as unpaid.
 *
 * The seller has not paid the bill. Whether an order for it is still on its way is not said.
 *
 * Message: "BILL UNPAID".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const BILL_UNPAID = "02";
/**
 * ref_id not valid.
 *
 * The seller does not accept the ref_id of this request.
 *
 * Message: "INVALID REF ID".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const INVALID_REF_ID = "03";
/**
 * Billing ID expired.
 *
 * The bill can no longer be paid, and was not.
 *
 * Message: "BILLING ID EXPIRED".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const BILLING_ID_EXPIRED = "04";
/**
 * Error, result still open.
 *
 * It reads like a failure, and Digiflazz keeps it open. Only the list for bills has it.
 *
 * Message: "UNDEFINED ERROR".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const UNDEFINED_ERROR = "05";
/**
 * Inquiry not found.
 *
 * The seller has no inquiry for this payment. Whether a payment exists is not said.
 *
 * Message: "INQUIRY ID NOT FOUND".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const INQUIRY_ID_NOT_FOUND = "06";
/**
 * Failed, no reason given.
 *
 * The seller says that nothing was paid.
 *
 * Message: "TRANSACTION FAILED".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const TRANSACTION_FAILED = "07";
/**
 * Billing ID blocked.
 *
 * The bill cannot be paid, and was not.
 *
 * Message: "BILLING ID BLOCKED".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const BILLING_ID_BLOCKED = "08";
/**
 * Inquiry failed.
 *
 * The bill could not be looked up. Nothing is paid by an inquiry.
 *
 * Message: "INQUIRY FAILED".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const INQUIRY_FAILED = "09";
/**
 * No bill available.
 *
 * There is no bill to pay, and nothing was paid.
 *
 * Message: "BILL IS NOT AVAILABLE".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const BILL_NOT_AVAILABLE = "10";
/**
 * ref_id used before.
 *
 * The seller has an earlier request with this ref_id, and does not say how it ended.
 *
 * Message: "DUPLICATE REF ID".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const DUPLICATE_REF_ID = "11";
/**
 * Customer number blocked.
 *
 * The number is blocked, and nothing was paid.
 *
 * Message: "CUSTOMER NUMBER BLOCKED".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const NUMBER_BLOCKED = "13";
/**
 * Destination number wrong.
 *
 * The number does not exist for this product, and nothing was paid.
 *
 * Message: "UNCORRECT DESTINATION NUMBER".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const WRONG_NUMBER = "14";
/**
 * Number and operator differ.
 *
 * The number belongs to another operator, and nothing was paid.
 *
 * Message: "NUMBER DOESN'T MATCH THE OPERATOR".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const OPERATOR_MISMATCH = "16";
/**
 * Balance at seller too low.
 *
 * The balance that Digiflazz keeps at the seller does not cover the bill. Nothing was paid.
 *
 * Message: "BALANCE NOT ENOUGH".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const BALANCE_NOT_ENOUGH = "17";
/**
 * Product not registered.
 *
 * The seller does not know the product of this request.
 *
 * Message: "PRODUCT UNREGISTERED".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const PRODUCT_UNREGISTERED = "20";
/**
 * To be paid at counter.
 *
 * The bill cannot be paid online, and was not.
 *
 * Message: "PAYMENT HAVE TO BE DONE VIA COUNTER / PDAM".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const PAY_AT_COUNTER = "30";
/**
 * Total of bills too high.
 *
 * The bills add up to more than may be paid this way, and nothing was paid.
 *
 * Message: "TRANSACTION REJECTED DUE TO EXCEEDING MAXIMAL TOTAL BILL ALLOWED".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const TOTAL_ABOVE_MAXIMUM = "31";
/**
 * All periods must be paid.
 *
 * The bill can only be paid for all of its periods together, and nothing was paid.
 *
 * Message: "TRANSACTION FAILED, PLEASE PAY BILL OF ALL PERIOD".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const ALL_PERIODS_DUE = "32";
/**
 * Not possible right now.
 *
 * The bill cannot be paid at the moment, and was not.
 *
 * Message: "TRANSACTION CAN'T BE PROCESS, PLEASE TRY AGAIN LATER".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const TRY_AGAIN_LATER = "33";
/**
 * Bill already paid.
 *
 * Nothing is paid by this request. Who paid before is not said.
 *
 * Message: "BILL HAS BEEN PAID".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const BILL_ALREADY_PAID = "34";
/**
 * Other arrears come first.
 *
 * Another arrear has to be paid first, and nothing was paid.
 *
 * Message: "TRANSACTION REJECTED DUE TO ANOTHER UNPAID ARREAR".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const OTHER_ARREARS = "35";
/**
 * Past the due date.
 *
 * The bill is past its due date and can be paid at the counter alone. It was not paid.
 *
 * Message: "EXCEEDING DUE DATE, PLEASE PAY IN THE COUNTER / PDAM".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const DUE_DATE_EXCEEDED = "36";
/**
 * Payment failed, no reason given.
 *
 * The seller says that the bill was not paid.
 *
 * Message: "PAYMENT FAILED".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const PAYMENT_FAILED = "37";
/**
 * Payment failed, inquire again.
 *
 * The seller says that the bill was not paid, and wants a new request.
 *
 * Message: "PAYMENT FAILED, PLEASE DO ANOTHER REQUEST".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const PAYMENT_FAILED_ANEW = "38";
/**
 * In process at the seller.
 *
 * The seller took the order and reports the result later.
 *
 * Message: "PENDING / TRANSACTION IN PROCESS".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const IN_PROCESS = "39";
/**
 * One of the invoices paid.
 *
 * At least one of the invoices was paid before, so nothing is paid by this request.
 *
 * Message: "TRANSACTION REJECTED DUE TO ALL OR ONE OF THE ARREAR/INVOICE HAS BEEN PAID".
 *
 * Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
 */
export const INVOICES_PARTLY_PAID = "40";

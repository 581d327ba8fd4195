import {
  CONFLICT,
  DONE,
  FAILED,
  NOT_LISTED,
  OPEN,
  PAID,
  PENDING,
  REJECTED,
  REVERSED,
  type Shape,
  shape,
  UNREADABLE,
} from "./shape.ts";

const ASK = {
  statusCheck: {
    call: "GET /orders/v1/status/{order.invoice_number}",
    notBeforeSeconds: 60,
    ifOpen: "reconcile",
  },
};

const transaction = (status: string, more: object = {}) => ({
  order: { invoice_number: "INV-2026-0417", amount: 125000 },
  transaction: { status, date: "2026-03-02T02:31:12Z", original_request_id: "5b8e2b3d-9d0c-4a5e" },
  service: { id: "VIRTUAL_ACCOUNT" },
  acquirer: { id: "BCA" },
  channel: { id: "VIRTUAL_ACCOUNT_BCA" },
  ...more,
});
const card = (status: string, response_code: string, response_message: string) =>
  transaction(status, {
    service: { id: "CREDIT_CARD" },
    acquirer: { id: "BANK_MANDIRI" },
    channel: { id: "CREDIT_CARD" },
    card_payment: { masked_card_number: "481111******1114", approval_code: "183726", response_code, response_message },
  });

const STATES: [status: string, expected: object][] = [
  ["SUCCESS", { ...PAID, space: "transaction-status", name: "SUCCESS" }],
  ["PENDING", { ...PENDING, name: "PENDING", ...ASK }],
  ["FAILED", { ...FAILED, name: "FAILED", retry: "check_status_first", ...ASK }],
  ["EXPIRED", { ...FAILED, name: "EXPIRED", retry: "with_new_reference" }],
  ["REFUNDED", { ...REVERSED, name: "REFUNDED" }],
  ["TIMEOUT", { ...OPEN, name: "TIMEOUT", ...ASK }],
  ["REDIRECT", { known: true, name: "REDIRECT", outcome: "action_required", actor: "customer", ...ASK }],
  ["ORDER_RECOVERED", { ...NOT_LISTED, code: "ORDER_RECOVERED", ...ASK }],
];

const TRANSACTIONS: Shape[] = [
  ...STATES.map(([status, expected]) => shape(`a payment that is ${status}`, transaction(status), expected)),
  // DOKU answers a repetition with the first body under 409: the body decides.
  ...STATES.map(([status, expected]) =>
    shape(`a repetition of a payment that is ${status}`, transaction(status), expected, { httpStatus: 409 }),
  ),
  shape("a card payment that the issuer approved", card("SUCCESS", "00", "Approved"), { ...PAID, reason: "approved" }),
  shape("a card payment without enough money", card("FAILED", "51", "Insufficient funds"), {
    ...FAILED,
    space: "transaction-status",
    reason: "insufficient_funds",
  }),
  shape("a card that was stolen", card("FAILED", "43", "Stolen card"), {
    ...FAILED,
    reason: "stolen_card",
    disclosure: "generic",
  }),
  shape("a success that the issuer declined", card("SUCCESS", "05", "Do not honor"), CONFLICT),
  shape(
    "a card code alone",
    { card_payment: { response_code: "51", response_message: "Insufficient funds" } },
    {
      known: true,
      space: "card",
      reason: "insufficient_funds",
    },
  ),
];

const ERRORS: Shape[] = [
  shape(
    "an error with a code",
    { error: { code: "INVALID_PARAMETER", message: "card number is invalid", type: "invalid_request" } },
    { ...REJECTED, space: "card-error", name: "INVALID_PARAMETER", retry: "after_fix" },
    { httpStatus: 400 },
  ),
  shape(
    "an error that DOKU suspects fraud in",
    { error: { code: "FRAUD_DETECTED", message: "Fraud detected" } },
    { known: true, space: "card-error", reason: "suspected_fraud", disclosure: "generic" },
    { httpStatus: 400 },
  ),
  shape(
    "an error whose code has not the form of one",
    { error: { code: "invalid_request_error", message: "?" } },
    UNREADABLE,
    { httpStatus: 400 },
  ),
  shape(
    "an error with a code that DOKU does not name",
    { error: { code: "PAYMENT_METHOD_CLOSED", message: "?" } },
    { ...NOT_LISTED, space: "card-error", code: "PAYMENT_METHOD_CLOSED", ...ASK },
    { httpStatus: 400 },
  ),
  shape(
    "an error without a code",
    { error: { message: "Header Client-Id is invalid", type: "invalid_request" } },
    UNREADABLE,
    { httpStatus: 400 },
  ),
  shape("an error with a list of texts", { error: { message: ["INVALID SIGNATURE"] } }, UNREADABLE, {
    httpStatus: 401,
  }),
];

const PAGE = {
  message: ["SUCCESS"],
  response: {
    order: { amount: "125000", invoice_number: "INV-2026-0417", currency: "IDR", session_id: "4a5e" },
    payment: {
      payment_method_types: ["VIRTUAL_ACCOUNT_BCA"],
      payment_due_date: 60,
      token_id: "5b8e2b3d9d0c4a5e20260302",
      url: "https://pay.example/checkout/link/5b8e2b3d",
      expired_date: "20260302103000",
    },
  },
};

const CHECKOUT: Shape[] = [
  shape(
    "a payment page that was made",
    PAGE,
    { ...DONE, space: "checkout", name: "PAGE_CREATED" },
    { httpStatus: 200 },
  ),
  shape("a repetition of a payment page that was made", PAGE, { ...DONE, name: "PAGE_CREATED" }, { httpStatus: 409 }),
  shape("a payment page that was refused", { message: ["ORDER AMOUNT IS INVALID"] }, UNREADABLE, { httpStatus: 400 }),
  shape(
    "a payment page that was refused, with an error",
    { message: ["INVALID SIGNATURE"], error: { message: "x" } },
    UNREADABLE,
    { httpStatus: 401 },
  ),
];

const glossary = (response_code: string, response_message: string) => ({
  status: "FAILED",
  response_code,
  response_message,
});

const GLOSSARY: Shape[] = [
  shape(
    "a refused call of the API",
    glossary("VALIDATION_ERROR", "Phone number is too short"),
    { ...REJECTED, space: "api", name: "VALIDATION_ERROR", retry: "after_fix" },
    { httpStatus: 422 },
  ),
  shape(
    "a transaction that was already processed",
    glossary("DUPLICATE_TRANSACTION", "Transaction already processed"),
    { ...REJECTED, retry: "check_status_first", reason: "duplicate_reference" },
    { httpStatus: 409 },
  ),
  shape(
    "a server that failed",
    glossary("SERVER_ERROR", "Something went wrong"),
    { ...OPEN, space: "api" },
    {
      httpStatus: 500,
    },
  ),
  shape("an error that the glossary does not name", glossary("QUOTA_EXCEEDED", "?"), {
    ...NOT_LISTED,
    code: "QUOTA_EXCEEDED",
  }),
];

const ELSEWHERE: Shape[] = [
  shape(
    "a code of the biller, which is another list",
    { responseCode: "0000", responseMessage: "SUCCESS" },
    UNREADABLE,
  ),
  shape("a legacy response", { RESPONSECODE: "0000", RESULTMSG: "SUCCESS" }, UNREADABLE),
  shape("a legacy response in plain text", "SUCCESS", UNREADABLE),
  shape(
    "a page of a gateway",
    "<html><h1>504 Gateway Time-out</h1></html>",
    { ...UNREADABLE, http: 504 },
    {
      httpStatus: 504,
    },
  ),
  shape("no answer at all", undefined, UNREADABLE),
  shape(
    "no answer at all to a transfer",
    undefined,
    { ...UNREADABLE, statusCheck: { service: "53", ifOpen: "reconcile" } },
    { space: "snap", service: "43" },
  ),
];

/** Bodies of DOKU outside the SNAP standard. */
export const DOKU_NON_SNAP: readonly Shape[] = [...TRANSACTIONS, ...ERRORS, ...CHECKOUT, ...GLOSSARY, ...ELSEWHERE];

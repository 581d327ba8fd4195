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

const ASK = { statusCheck: { call: "GET /v2/{order_id}/status", ifOpen: "reconcile" } };
const ERROR_ID = { id: "0a1f2c3d-5b6e-4f70-8192-a3b4c5d6e7f8" };

const ERRORS: Shape[] = [
  shape(
    "an error with the fields that are wrong",
    {
      status_code: "400",
      status_message: "One or more parameters in the payload is invalid.",
      validation_messages: ["gross_amount is not equal to the sum of item_details"],
      ...ERROR_ID,
    },
    { ...REJECTED, space: "status", name: "VALIDATION_ERROR", retry: "after_fix", disclosure: "integrator" },
    { httpStatus: 400 },
  ),
  shape(
    "an error under another HTTP status",
    { status_code: "401", status_message: "Transaction cannot be authorized with the current keys.", ...ERROR_ID },
    { ...REJECTED, name: "ACCESS_DENIED" },
    { httpStatus: 200 },
  ),
  shape(
    "an order_id that was used before",
    { status_code: "406", status_message: "order_id has been used, please use another", ...ERROR_ID },
    { ...REJECTED, name: "DUPLICATE_ORDER_ID", retry: "check_status_first", ...ASK },
  ),
  shape(
    "an invalid token, without an id",
    { status_code: "411", status_message: "Token id is missing, invalid, or timed out" },
    { ...REJECTED, name: "INVALID_TOKEN_ID", retry: "with_new_token" },
  ),
  shape(
    "a bank that cannot be reached",
    { status_code: "503", status_message: "Bank is experiencing connection problem", ...ERROR_ID },
    { ...OPEN, name: "BANK_OR_PARTNER_UNAVAILABLE", ...ASK },
  ),
  shape(
    "a code that Midtrans does not name",
    { status_code: "599", status_message: "?", ...ERROR_ID },
    { ...NOT_LISTED, code: "599", ...ASK },
  ),
];

const ORDER = {
  transaction_id: "513f1f01-c9da-474c-9fc9-d5c64364b709",
  order_id: "INV-2026-0417",
  merchant_id: "G141532850",
  gross_amount: "125000.00",
  currency: "IDR",
  transaction_time: "2026-03-02 09:30:00",
};
const card = (more: object) => ({
  status_code: "200",
  status_message: "Success, Credit Card transaction is successful",
  ...ORDER,
  payment_type: "credit_card",
  bank: "bni",
  masked_card: "48111111-1114",
  card_type: "credit",
  eci: "05",
  three_ds_version: "2",
  on_us: false,
  approval_code: "1782941",
  ...more,
});

const CHARGES: Shape[] = [
  shape(
    "a virtual account that waits for the customer",
    {
      status_code: "201",
      status_message: "Success, Bank Transfer transaction is created",
      ...ORDER,
      payment_type: "bank_transfer",
      transaction_status: "pending",
      va_numbers: [{ bank: "bca", va_number: "812785002530231" }],
      fraud_status: "accept",
      expiry_time: "2026-03-03 09:30:00",
    },
    { ...PENDING, space: "transaction-status", name: "PENDING", ...ASK },
    { httpStatus: 201 },
  ),
  shape(
    "a wallet that waits for the customer",
    {
      status_code: "201",
      status_message: "GoPay transaction is created",
      ...ORDER,
      payment_type: "gopay",
      transaction_status: "pending",
      actions: [{ name: "generate-qr-code", method: "GET", url: "https://api.example/qr" }],
    },
    PENDING,
  ),
  shape(
    "a code as a number",
    { status_code: 201, ...ORDER, payment_type: "echannel", transaction_status: "pending", bill_key: "990000000260" },
    PENDING,
  ),
  shape(
    "a wallet that spells the state in capitals",
    { status_code: "201", ...ORDER, payment_type: "dana", transaction_status: "PENDING" },
    { ...PENDING, code: "PENDING", name: "PENDING" },
  ),
  shape(
    "a card that waits for 3-D Secure",
    {
      ...card({ status_code: "201", transaction_status: "pending", fraud_status: "accept" }),
      redirect_url: "https://api.example/3ds",
    },
    PENDING,
  ),
  shape(
    "a card that was charged and accepted",
    card({
      transaction_status: "capture",
      fraud_status: "accept",
      channel_response_code: "00",
      channel_response_message: "Approved",
    }),
    { ...PAID, name: "CAPTURE_ACCEPTED" },
    { httpStatus: 200 },
  ),
  shape(
    "a card that was charged and is challenged",
    card({ status_code: "201", transaction_status: "capture", fraud_status: "challenge", channel_response_code: "00" }),
    {
      known: true,
      name: "CAPTURE_CHALLENGED",
      scope: "transaction",
      outcome: "action_required",
      actor: "merchant",
      retry: "check_status_first",
      reason: "under_review",
      disclosure: "generic",
    },
  ),
  shape("a card that was charged, without a fraud status", card({ transaction_status: "capture" }), {
    ...PENDING,
    name: "CAPTURE",
  }),
  shape(
    "a card that is held",
    card({ transaction_status: "authorize", fraud_status: "accept", channel_response_code: "00" }),
    { known: true, name: "AUTHORIZE", scope: "transaction", outcome: "action_required", actor: "merchant" },
  ),
  shape(
    "a card that the bank denied",
    card({
      status_code: "202",
      status_message: "Deny by Bank [BNI] with code [51] and message [Insufficient funds]",
      transaction_status: "deny",
      fraud_status: "accept",
      channel_response_code: "51",
      channel_response_message: "Insufficient funds",
    }),
    { ...FAILED, name: "DENY", reason: "insufficient_funds" },
  ),
  shape(
    "a card that was stolen",
    card({
      status_code: "202",
      transaction_status: "deny",
      fraud_status: "accept",
      channel_response_code: "43",
      channel_response_message: "Stolen card",
    }),
    { ...FAILED, reason: "stolen_card", retry: "never", disclosure: "generic" },
  ),
  shape(
    "a card that the fraud screening denied",
    card({ status_code: "202", transaction_status: "deny", fraud_status: "deny" }),
    { ...FAILED, reason: "suspected_fraud", retry: "never", disclosure: "generic" },
  ),
  shape(
    "a wallet without enough money",
    {
      status_code: "202",
      ...ORDER,
      payment_type: "gopay",
      transaction_status: "deny",
      channel_response_code: "201",
      channel_response_message: "Insufficient balance",
    },
    { ...FAILED, reason: "insufficient_funds" },
  ),
];

/** How each state reads in the answer to a status query. */
const STATES: [status_code: string, transaction_status: string, expected: object][] = [
  ["200", "settlement", { ...PAID, name: "SETTLEMENT" }],
  ["201", "pending", { ...PENDING, ...ASK }],
  ["200", "deny", { ...FAILED, name: "DENY" }],
  ["200", "cancel", { ...FAILED, name: "CANCEL", reason: "transaction_cancelled" }],
  ["407", "expire", { ...FAILED, name: "EXPIRE", reason: "transaction_expired" }],
  ["202", "failure", { ...OPEN, name: "FAILURE", ...ASK }],
  ["200", "refund", { ...REVERSED, name: "REFUND", reason: "refunded" }],
  ["200", "partial_refund", { ...REVERSED, name: "PARTIAL_REFUND", part: true, reason: "partially_refunded" }],
  ["200", "chargeback", { ...REVERSED, name: "CHARGEBACK", reason: "charged_back", disclosure: "generic" }],
  [
    "200",
    "partial_chargeback",
    { ...REVERSED, name: "PARTIAL_CHARGEBACK", part: true, reason: "partially_charged_back" },
  ],
  ["200", "reviewing", { ...NOT_LISTED, code: "reviewing" }],
];
const transaction = (status_code: string, transaction_status: string) => ({
  status_code,
  status_message: "Success, transaction is found",
  ...ORDER,
  payment_type: "bank_transfer",
  permata_va_number: "8562000087926752",
  transaction_status,
  settlement_time: "2026-03-02 09:31:12",
});

const QUERIES: Shape[] = [
  ...STATES.map(([code, state, expected]) => shape(`a status query: ${state}`, transaction(code, state), expected)),
  shape(
    "a status query about an order that is not found",
    { status_code: "404", status_message: "Transaction doesn't exist.", ...ERROR_ID },
    { ...OPEN, name: "TRANSACTION_NOT_FOUND", ...ASK },
    { httpStatus: 404 },
  ),
  shape(
    "an answer without a state, which is no payment",
    { status_code: "200", status_message: "Success, transaction is found", ...ORDER },
    { ...DONE, space: "status", name: "SUCCESS" },
  ),
  shape("an expired order that settled", transaction("407", "settlement"), CONFLICT),
];

const SIGNATURE =
  "fe5f725ea770c451017e9d6300af72b830a668d2f7d5da9b778ec2c4f9177efe5127d492d9ddfbcf6806ea5cd7dc1a7337c674d6";

const NOTIFICATIONS: Shape[] = [
  // The signature covers order_id, status_code and gross_amount: the state has to be asked for.
  ...STATES.filter(([, state]) => state !== "reviewing").map(([code, state, expected]) =>
    shape(
      `a notification: ${state}`,
      {
        ...transaction(code, state),
        status_message: "midtrans payment notification",
        signature_key: SIGNATURE,
      },
      { ...expected, confirm: "status" },
    ),
  ),
  shape(
    "a notification of a card that was captured",
    {
      ...card({ transaction_status: "capture", fraud_status: "accept", channel_response_code: "00" }),
      status_message: "midtrans payment notification",
      signature_key: SIGNATURE,
    },
    { ...PAID, name: "CAPTURE_ACCEPTED", confirm: "status" },
  ),
  shape(
    "a notification of a settlement that the fraud screening denied",
    { ...card({ transaction_status: "settlement", fraud_status: "deny" }), signature_key: SIGNATURE },
    { ...OPEN, name: "SETTLEMENT_CONTRADICTED", confirm: "status" },
  ),
];

const FRAUD: Shape[] = [
  shape(
    "a settlement with a fraud status that nobody names",
    card({ transaction_status: "settlement", fraud_status: "reviewed" }),
    CONFLICT,
  ),
  shape(
    "a settlement that the fraud screening challenged",
    card({ transaction_status: "settlement", fraud_status: "challenge" }),
    { ...OPEN, name: "SETTLEMENT_CONTRADICTED", ...ASK },
  ),
  shape(
    "a card that was charged, with a fraud status that nobody names",
    card({ transaction_status: "capture", fraud_status: "reviewed" }),
    { ...PENDING, name: "CAPTURE" },
  ),
];

const REFUNDS: Shape[] = [
  shape(
    "a refund that was approved",
    {
      status_code: "200",
      status_message: "Success, refund request is approved",
      ...ORDER,
      payment_type: "credit_card",
      transaction_status: "refund",
      refund_chargeback_id: 1,
      refund_amount: "125000.00",
      refund_key: "RFD-2026-0417",
    },
    { ...REVERSED, name: "REFUND" },
  ),
  shape(
    "a refund that is not possible",
    { status_code: "412", status_message: "Transaction status cannot be updated.", ...ERROR_ID },
    { ...REJECTED, name: "STATUS_NOT_CHANGEABLE", retry: "check_status_first", ...ASK },
  ),
  shape(
    "a refund refused under a code with two meanings",
    { status_code: "414", status_message: "?", ...ERROR_ID },
    { known: false, why: "ambiguous", outcome: "rejected", retry: "check_status_first" },
  ),
];

const PAGE = {
  token: "66e4fa55-fdac-4ef9-91b5-733b97d1b862",
  redirect_url: "https://app.example/snap/v4/redirection/66e4",
};
const DUPLICATE = { ...REJECTED, space: "snap-api", name: "DUPLICATE_ORDER_ID", retry: "check_status_first", ...ASK };
const MISSING = {
  ...REJECTED,
  space: "snap-api",
  name: "MISSING_FIELD",
  retry: "after_fix",
  params: { field: "transaction_details.gross_amount" },
};
const DENIED = { ...REJECTED, space: "snap-api", name: "ACCESS_DENIED", retry: "after_fix" };

/** Error messages of Snap, which carry no code, with the HTTP status under which they come. */
const MESSAGES: [language: string, messages: string[], httpStatus: number, expected: object][] = [
  ["Indonesian", ["transaction_details.order_id sudah digunakan"], 400, DUPLICATE],
  ["English", ["transaction_details.order_id has already been taken"], 400, DUPLICATE],
  ["English", ["transaction_details.gross_amount is required"], 400, MISSING],
  ["English", ["Access denied due to unauthorized transaction, please check client or server key"], 401, DENIED],
  [
    "Indonesian",
    ["transaction_details.gross_amount harus sama atau lebih besar dari 0.01"],
    400,
    { ...REJECTED, name: "AMOUNT_TOO_SMALL", retry: "after_fix" },
  ],
];

const SNAP: Shape[] = [
  shape(
    "a payment page that was made",
    PAGE,
    { ...DONE, space: "snap-api", name: "PAGE_CREATED" },
    { httpStatus: 201 },
  ),
  shape("a payment page that was made, without the HTTP status", PAGE, { ...DONE, name: "PAGE_CREATED" }),
  ...MESSAGES.flatMap(([language, error_messages, httpStatus, expected]) => [
    shape(`an error in ${language}: ${error_messages[0]}`, { error_messages }, expected, { httpStatus }),
    shape(`an error in ${language} without the HTTP status: ${error_messages[0]}`, { error_messages }, expected),
  ]),
  shape(
    "an error that nobody has seen",
    { error_messages: ["customer_details.email is not allowed here"] },
    { known: false, why: "ambiguous", scope: "request", outcome: "rejected", retry: "check_status_first", ...ASK },
    { httpStatus: 400 },
  ),
  shape(
    "an error that nobody has seen, without the HTTP status",
    { error_messages: ["customer_details.email is not allowed here"] },
    { ...UNREADABLE, ...ASK },
  ),
  shape(
    "a server that failed",
    { error_messages: ["Sorry, we encountered internal server error. We will fix this soon."] },
    { known: true, space: "snap-api", outcome: "unknown", retry: "check_status_first", ...ASK },
    { httpStatus: 500 },
  ),
];

const ELSEWHERE: Shape[] = [
  shape(
    "a notification of a payout, which is another list",
    { reference_no: "83hgf882", amount: "2000.00", status: "completed", updated_at: "2026-03-02T09:31:12Z" },
    UNREADABLE,
  ),
  shape(
    "a notification of a payout that failed",
    { reference_no: "83hgf882", status: "failed", error_code: "001", error_message: "Insufficient balance" },
    UNREADABLE,
  ),
  shape("a refused payout", { error_message: "An error occurred", errors: { amount: ["is too low"] } }, UNREADABLE, {
    httpStatus: 400,
  }),
  shape("no answer at all", undefined, { ...UNREADABLE, ...ASK }),
  shape(
    "a page of a gateway",
    "<html>502 Bad Gateway</html>",
    { ...UNREADABLE, http: 502, ...ASK },
    { httpStatus: 502 },
  ),
];

/** Bodies of Midtrans: Core API and Snap. */
export const MIDTRANS: readonly Shape[] = [
  ...ERRORS,
  ...CHARGES,
  ...QUERIES,
  ...NOTIFICATIONS,
  ...FRAUD,
  ...REFUNDS,
  ...SNAP,
  ...ELSEWHERE,
];

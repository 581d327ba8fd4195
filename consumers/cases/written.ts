/** A body as a provider sends it, written by hand. */
export interface Written {
  readonly provider: string;
  /** Type of the body; it has to be valid as a body of the provider too, or not. */
  readonly type: string;
  readonly note: string;
  readonly valid: boolean;
  readonly body: unknown;
}

const transfer = {
  responseCode: "2004300",
  responseMessage: "Successful",
  referenceNo: "20260114000001",
  partnerReferenceNo: "INV-2026-0001",
  transactionDate: "2026-01-14T10:15:00+07:00",
  amount: { value: "150000.00", currency: "IDR" },
};

const statusQuery = {
  responseCode: "2005300",
  responseMessage: "Successful",
  originalPartnerReferenceNo: "INV-2026-0001",
  serviceCode: "43",
  latestTransactionStatus: "03",
  transactionStatusDesc: "Pending",
  originalResponseCode: "2024300",
  amount: { value: "150000.00", currency: "IDR" },
};

const cardNotification = {
  order: { invoice_number: "INV-2026-0002", amount: 250000 },
  transaction: { status: "FAILED", date: "2026-01-14T03:15:00Z", original_request_id: "c0ffee" },
  card_payment: { response_code: "51", response_message: "INSUFFICIENT FUND", masked_card_number: "557338******1101" },
  channel: { id: "CREDIT_CARD" },
};

const charge = {
  status_code: "201",
  status_message: "Success, Credit Card transaction is challenged",
  transaction_id: "b5c7a6f0-0000-4000-8000-000000000000",
  order_id: "INV-2026-0003",
  gross_amount: "98000.00",
  currency: "IDR",
  payment_type: "credit_card",
  transaction_time: "2026-01-14 10:15:00",
  transaction_status: "capture",
  fraud_status: "challenge",
  channel_response_code: "00",
  channel_response_message: "Approved",
  va_numbers: [{ bank: "bca", va_number: "1234567890" }],
};

const purchase = {
  response_code: "200022000",
  response_message: "Sukses",
  data: { transaction_id: "TRX-1", status: "success", items: [{ sku: "PLN20", price: 20500.5 }] },
};

/** Bodies of everyday life, beside those that are made from the catalog. */
export const WRITTEN: readonly Written[] = [
  doku("DokuSnapResponse", "transfer done", true, transfer),
  doku("DokuSnapResponse", "transfer with fields of tomorrow", true, { ...transfer, fees: [{ by: null }], score: 1e3 }),
  doku("DokuSnapResponse", "status query", true, statusQuery),
  doku("DokuSnapResponse", "timeout of a transfer", true, { responseCode: "5044300", responseMessage: "Timeout" }),
  doku("DokuSnapResponse", "code of tomorrow", true, { ...transfer, responseCode: "4994399" }),
  doku("DokuSnapResponse", "code of tomorrow in a status query", true, {
    ...statusQuery,
    latestTransactionStatus: "42",
  }),
  doku("DokuSnapResponse", "payment notification of a virtual account, without a response code", true, {
    virtualAccountData: { paymentFlagStatus: "00", virtualAccountNo: "  088899", paidAmount: { value: "10000.00" } },
  }),
  doku("DokuSnapResponse", "no code at all", false, { responseMessage: "Successful" }),
  doku("DokuSnapResponse", "code as a number", false, { ...transfer, responseCode: 2004300 }),
  doku("DokuSnapResponse", "code with a line feed", false, { ...transfer, responseCode: "2004300\n" }),
  doku("DokuSnapResponse", "status as a number", false, { ...statusQuery, latestTransactionStatus: 3 }),
  doku("DokuSnapResponse", "message as a list", false, { ...transfer, responseMessage: ["Successful"] }),
  doku("DokuNonSnapResponse", "card payment refused by the issuer", true, cardNotification),
  doku("DokuNonSnapResponse", "named error", true, { error: { code: "INVALID_TOKEN", message: "token", type: "x" } }),
  doku("DokuNonSnapResponse", "issuer code as a number", false, {
    ...cardNotification,
    card_payment: { response_code: 51 },
  }),
  doku("DokuNonSnapResponse", "status in lower case", false, {
    ...cardNotification,
    transaction: { status: "failed" },
  }),
  doku("DokuApiResponse", "business error", true, { status: "FAILED", response_code: "INVALID_PARAMETER" }),
  doku("DokuCheckoutResponse", "payment page", true, {
    message: ["SUCCESS"],
    response: { payment: { url: "https://pay.example/1", token_id: "t" }, order: { amount: "10000" } },
  }),
  doku("DokuCheckoutResponse", "refused page", true, { message: ["ORDER INVOICE NUMBER ALREADY USED"] }),
  doku("DokuCheckoutResponse", "message as a text", false, { message: "SUCCESS" }),
  midtrans("MidtransCoreResponse", "card payment under challenge", true, charge),
  midtrans("MidtransCoreResponse", "status in capitals", true, { ...charge, transaction_status: "SETTLEMENT" }),
  midtrans("MidtransCoreResponse", "status of tomorrow", true, { ...charge, transaction_status: "held_by_regulator" }),
  midtrans("MidtransCoreResponse", "channel code of the wallet", true, {
    ...charge,
    payment_type: "gopay",
    channel_response_code: "201",
  }),
  midtrans("MidtransCoreResponse", "status code as a number", false, { ...charge, status_code: 201 }),
  midtrans("MidtransCoreResponse", "status code with a space", false, { ...charge, status_code: "201 " }),
  midtrans("MidtransCoreResponse", "fraud status in capitals", false, { ...charge, fraud_status: "ACCEPT" }),
  midtrans("MidtransCoreResponse", "no code at all", false, { order_id: "INV-2026-0003", payment_type: "gopay" }),
  midtrans("MidtransSnapPageResponse", "payment page", true, {
    token: "66e4fa55",
    redirect_url: "https://pay.example/2",
  }),
  midtrans("MidtransSnapApiResponse", "refused page", true, {
    error_messages: ["transaction_details.order_id is required"],
  }),
  midtrans("MidtransSnapApiResponse", "error as a text", false, { error_messages: "order_id is required" }),
  klikoo("purchase done", true, purchase),
  klikoo("list with pages", true, { ...purchase, pagination: { total_page: 2, total_data: 11, current_page: 1 } }),
  klikoo("code of tomorrow", true, { ...purchase, response_code: "499029999" }),
  klikoo("no data", false, { response_code: "200022000", response_message: "Sukses" }),
  klikoo("no message", false, { response_code: "200022000", data: {} }),
  klikoo("no code", false, { response_message: "Sukses", data: {} }),
  klikoo("code as a number", false, { ...purchase, response_code: 200022000 }),
  klikoo("data as a list", false, { ...purchase, data: [] }),
  klikoo("pages as texts", false, { ...purchase, pagination: { total_page: "2", total_data: 11, current_page: 1 } }),
  klikoo("a page and a half", false, { ...purchase, pagination: { total_page: 1.5, total_data: 11, current_page: 1 } }),
];

function doku(type: string, note: string, valid: boolean, body: unknown): Written {
  return { provider: "doku", type, note, valid, body };
}

function midtrans(type: string, note: string, valid: boolean, body: unknown): Written {
  return { provider: "midtrans", type, note, valid, body };
}

function klikoo(note: string, valid: boolean, body: unknown): Written {
  return { provider: "klikoo", type: "KlikooOpenapiResponse", note, valid, body };
}

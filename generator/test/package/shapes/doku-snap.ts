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

const rupiah = (value: string) => ({ value, currency: "IDR" });

const TOKEN = { accessToken: "eyJhbGciOiJSUzI1NiJ9.c2FtcGxl.c2ln", tokenType: "Bearer" };

const TOKENS: Shape[] = [
  shape(
    "a B2B token",
    { responseCode: "2007300", responseMessage: "Successful", ...TOKEN, expiresIn: 900, additionalInfo: "" },
    { ...DONE, name: "SUCCESSFUL", kind: "token", service: "73" },
  ),
  shape(
    "a B2B token whose lifetime is a string",
    { responseCode: "2007300", responseMessage: "Successful", ...TOKEN, expiresIn: "900" },
    { ...DONE, kind: "token" },
  ),
  shape(
    "a B2B token refused for its signature",
    { responseCode: "4017300", responseMessage: "Unauthorized. Invalid Signature" },
    { ...REJECTED, name: "UNAUTHORIZED", retry: "after_fix", params: { reason: "Invalid Signature" } },
  ),
  shape(
    "a B2B token that came too late",
    { responseCode: "5047300", responseMessage: "Timeout" },
    { known: true, name: "TIMEOUT", scope: "request", outcome: "unknown", retry: "later" },
  ),
  shape(
    "a B2B2C token",
    {
      responseCode: "2007400",
      responseMessage: "Successful",
      ...TOKEN,
      accessTokenExpiryTime: "2026-03-02T09:30:00+07:00",
      refreshToken: "cmVmcmVzaA",
      refreshTokenExpiryTime: "2026-03-17T09:30:00+07:00",
      additionalInfo: {},
    },
    { ...DONE, kind: "token", service: "74" },
  ),
];

const DEBIT = {
  referenceNo: "20260302093000000417",
  partnerReferenceNo: "INV-2026-0417",
  approvalCode: "201039000200",
};

const PAYMENTS: Shape[] = [
  shape(
    "a direct debit that was carried out",
    { responseCode: "2005400", responseMessage: "Successful", ...DEBIT, additionalInfo: { channel: "EMONEY_OVO" } },
    { ...PAID, name: "SUCCESSFUL", service: "54", precision: "exact" },
  ),
  shape(
    "a direct debit whose code is a number",
    { responseCode: 2005400, responseMessage: "Successful", ...DEBIT },
    { ...PAID, code: "2005400", service: "54" },
  ),
  shape(
    "a direct debit that sends the customer to a page",
    { responseCode: "2005400", responseMessage: "Successful", webRedirectUrl: "https://pay.example/dd/417" },
    { ...DONE, name: "SUCCESSFUL", kind: "prepare" },
  ),
  shape(
    "a direct debit that sends the customer to an application",
    { responseCode: 2005400, responseMessage: "Successful", appRedirectUrl: "wallet://pay/417", webRedirectUrl: "" },
    DONE,
  ),
  shape(
    "a direct debit whose redirect stands in additionalInfo",
    { responseCode: "2005400", additionalInfo: { webRedirectUrl: "https://pay.example/dd/417" } },
    DONE,
  ),
  shape(
    "a direct debit in progress that sends the customer on",
    { responseCode: "2025400", responseMessage: "Request In Progress", appRedirectUrl: "wallet://pay/417" },
    { ...PENDING, scope: "request" },
  ),
  shape(
    "a direct debit in progress",
    { responseCode: "2025400", responseMessage: "Request In Progress", ...DEBIT },
    {
      ...PENDING,
      name: "REQUEST_IN_PROGRESS",
      statusCheck: { service: "55", notBeforeSeconds: 60, ifOpen: "reconcile" },
    },
  ),
  shape(
    "a direct debit without enough money",
    { responseCode: "4035414", responseMessage: "Insufficient Funds", partnerReferenceNo: "INV-2026-0418" },
    { ...FAILED, name: "INSUFFICIENT_FUNDS", reason: "insufficient_funds", actor: "customer", disclosure: "public" },
  ),
  shape(
    "a direct debit that DOKU suspects",
    { responseCode: "4035403", responseMessage: "Suspected Fraud" },
    { known: true, name: "SUSPECTED_FRAUD", reason: "suspected_fraud", disclosure: "generic" },
  ),
  shape(
    "a direct debit that nobody answered in time",
    { responseCode: "5045400", responseMessage: "Timeout" },
    { ...OPEN, name: "TIMEOUT", statusCheck: { service: "55", notBeforeSeconds: 60, ifOpen: "reconcile" } },
  ),
  shape(
    "a direct debit without a mandatory field",
    { responseCode: "4005402", responseMessage: "Invalid Mandatory Field {partnerReferenceNo}" },
    { ...REJECTED, name: "INVALID_MANDATORY_FIELD", retry: "after_fix", params: { field: "partnerReferenceNo" } },
  ),
];

/** The answer to a status query: the code of the query, and how the transaction stands. */
const status = (latestTransactionStatus: string | undefined, more: object = {}) => ({
  responseCode: "2005500",
  responseMessage: "Successful",
  originalReferenceNo: "20260302093000000417",
  originalPartnerReferenceNo: "INV-2026-0417",
  originalExternalId: "30443786930722726463280097920912",
  serviceCode: "54",
  latestTransactionStatus,
  sessionId: "0UYEB77329002HY",
  requestId: "14987236",
  transAmount: rupiah("125000.00"),
  feeAmount: rupiah("0.00"),
  paidTime: "2026-03-02T09:31:12+07:00",
  additionalInfo: {},
  ...more,
});
const ASK_DEBIT = { statusCheck: { service: "55", notBeforeSeconds: 60, ifOpen: "reconcile" } };

const QUERIES: Shape[] = [
  shape(
    "a status query about a payment that went through",
    status("00", {
      transactionStatusDesc: "Success",
      originalResponseCode: "2005400",
      originalResponseMessage: "Successful",
    }),
    { ...PAID, space: "snap-status", name: "SUCCESS", code: "00" },
  ),
  shape(
    "a status query whose own code is a number",
    { ...status("00"), responseCode: 2005500 },
    { ...PAID, space: "snap-status" },
  ),
  shape("a status query about a payment just begun", status("01"), { ...PENDING, name: "INITIATED", ...ASK_DEBIT }),
  shape("a status query about a payment being made", status("02"), { ...PENDING, name: "PAYING", ...ASK_DEBIT }),
  shape(
    "a status query about a payment in progress",
    status("03", { transactionStatusDesc: "Pending", originalResponseCode: "2025400" }),
    { ...PENDING, name: "PENDING", ...ASK_DEBIT },
  ),
  shape("a status query about a payment given back", status("04"), { ...REVERSED, reason: "refunded" }),
  shape("a status query about a canceled payment", status("05"), {
    ...FAILED,
    reason: "transaction_cancelled",
    retry: "with_new_reference",
  }),
  shape(
    "a status query about a failed payment, with the code it failed with",
    status("06", {
      transactionStatusDesc: "Failed",
      originalResponseCode: "4035414",
      originalResponseMessage: "Insufficient Funds",
    }),
    { ...FAILED, space: "snap-status", name: "FAILED", reason: "insufficient_funds" },
  ),
  shape("a status query about a failed payment, without a reason", status("06"), {
    ...FAILED,
    reason: "generic_decline",
    retry: "with_new_reference",
  }),
  shape(
    "a failed payment that was once answered with success",
    status("06", { originalResponseCode: "2005400", originalResponseMessage: "Successful" }),
    { ...FAILED, retry: "check_status_first", ...ASK_DEBIT },
  ),
  shape(
    "a payment that went through although it was once declined",
    status("00", { originalResponseCode: "4035414", originalResponseMessage: "Insufficient Funds" }),
    CONFLICT,
  ),
  shape("a status query about a payment that is not found", status("07"), { ...OPEN, name: "NOT_FOUND", ...ASK_DEBIT }),
  shape("a status query with a status that DOKU does not name", status("09"), { ...NOT_LISTED, code: "09" }),
  shape(
    "a status query without a status",
    status(undefined),
    // The query was answered; that is no answer about the payment.
    { ...DONE, space: "snap", kind: "status" },
  ),
  shape(
    "a status query that only repeats the first code",
    status(undefined, { originalResponseCode: "2005400", originalResponseMessage: "Successful" }),
    { ...DONE, space: "snap", kind: "status" },
  ),
  shape(
    "a status query about a payment of which a part was given back",
    status("00", {
      refundHistory: [
        {
          refundNo: "96194816941239812",
          partnerRefundNo: "239850918204981205970",
          refundAmount: rupiah("25000.00"),
          refundStatus: "00",
          refundDate: "2026-03-03T10:00:00+07:00",
        },
        { refundNo: "96194816941239813", refundAmount: rupiah("5000.00"), refundStatus: "06" },
      ],
    }),
    // A failed refund says nothing about the payment.
    { ...REVERSED, space: "snap-status", part: true, reason: "partially_refunded", money: { refunded: "25000.00" } },
  ),
  shape("a status query about a refund that went through", status("00", { serviceCode: "58" }), {
    ...DONE,
    name: "REVERSAL_SUCCESS",
  }),
  shape(
    "a status query about a refund that did not",
    status("06", { serviceCode: "58" }),
    // The refund failed. The payment did not.
    { ...OPEN, name: "REVERSAL_FAILED", statusCheck: { service: "55" } },
  ),
  shape(
    "a status query that finds no transaction",
    { responseCode: "4045501", responseMessage: "Transaction Not Found" },
    {
      known: true,
      name: "TRANSACTION_NOT_FOUND",
      scope: "request",
      outcome: "unknown",
      retry: "check_status_first",
      statusCheck: { service: "55" },
    },
  ),
  shape(
    "a status query that failed itself",
    { responseCode: "5005500", responseMessage: "General Error" },
    {
      known: true,
      scope: "request",
      outcome: "unknown",
      retry: "later",
    },
  ),
  shape(
    "a status query about a QRIS payment",
    { ...status("00"), responseCode: "2005100", serviceCode: "47" },
    { ...PAID, space: "snap-status" },
  ),
  shape(
    "a status query about a transfer in progress, spelled as the SDK spells it",
    { ...status("03"), responseCode: 2005300, serviceCode: "43", requestID: "14987236" },
    { ...PENDING, statusCheck: { service: "53", ifOpen: "reconcile" } },
  ),
  shape(
    "a status query about an authorization",
    { ...status("00"), responseCode: "2006400", serviceCode: "63" },
    { known: true, name: "AUTHORIZED", scope: "transaction", outcome: "action_required", actor: "merchant" },
  ),
];

const NOTIFICATION = {
  originalReferenceNo: "20260302093000000417",
  originalPartnerReferenceNo: "INV-2026-0417",
  originalExternalId: "30443786930722726463280097920912",
  merchantId: "00007100010926",
  amount: rupiah("125000.00"),
  createdTime: "2026-03-02T09:30:00+07:00",
  finishedTime: "2026-03-02T09:31:12+07:00",
  additionalInfo: {},
};

const NOTIFICATIONS: Shape[] = [
  shape(
    "a notification, which has no response code, of a payment",
    { ...NOTIFICATION, latestTransactionStatus: "00", transactionStatusDesc: "Success" },
    { ...PAID, space: "snap-status", name: "SUCCESS" },
  ),
  shape("a notification of a payment in progress", { ...NOTIFICATION, latestTransactionStatus: "03" }, PENDING),
  shape(
    "a notification of a failed payment",
    { ...NOTIFICATION, latestTransactionStatus: "06", transactionStatusDesc: "Failed" },
    FAILED,
  ),
  shape("a notification without a status", NOTIFICATION, UNREADABLE),
];

const ACCOUNT = {
  partnerServiceId: "   88899",
  customerNo: "12345678901234567890",
  virtualAccountNo: "   8889912345678901234567890",
  virtualAccountName: "Siti Rahma",
};
const inquiry = (inquiryStatus: string, english: string, indonesia: string) => ({
  responseCode: "2002400",
  responseMessage: "Successful",
  virtualAccountData: {
    ...ACCOUNT,
    inquiryStatus,
    inquiryReason: { english, indonesia },
    totalAmount: rupiah("125000.00"),
    inquiryRequestId: "INQ-2026-0417",
    freeText: [{ english: "Thank you", indonesia: "Terima kasih" }],
  },
});
const flagged = (responseCode: string, paymentFlagStatus: string, english: string, indonesia: string) => ({
  responseCode,
  responseMessage: responseCode.startsWith("202") ? "Request In Progress" : "Successful",
  virtualAccountData: {
    ...ACCOUNT,
    paymentRequestId: "PAY-2026-0417",
    paidAmount: rupiah("125000.00"),
    paymentFlagStatus,
    paymentFlagReason: { english, indonesia },
    billDetails: [{ billNo: "1", status: "00", reason: { english: "Success", indonesia: "Sukses" } }],
  },
});

const VIRTUAL_ACCOUNTS: Shape[] = [
  shape("an inquiry that finds the bill", inquiry("00", "Success", "Sukses"), {
    ...DONE,
    space: "snap-inquiry-status",
  }),
  shape("an inquiry that the merchant refuses", inquiry("01", "Bill expired", "Tagihan kedaluwarsa"), {
    ...REJECTED,
    retry: "check_status_first",
    statusCheck: { service: "26" },
  }),
  shape("an inquiry without an answer in time", inquiry("02", "Timeout", "Waktu habis"), {
    known: true,
    scope: "request",
    outcome: "unknown",
    statusCheck: { service: "26" },
  }),
  shape("a payment flagged as made, under 200", flagged("2002500", "00", "Success", "Sukses"), {
    ...PAID,
    space: "snap-payment-flag",
  }),
  shape("a payment flagged as refused, under 200", flagged("2002500", "01", "Reject", "Ditolak"), {
    ...REJECTED,
    retry: "check_status_first",
    statusCheck: { service: "26" },
  }),
  shape("a payment flagged as timed out, under 200", flagged("2002500", "02", "Timeout", "Waktu habis"), OPEN),
  shape("a payment flagged as made, under 202", flagged("2022500", "00", "Success", "Sukses"), PAID),
  shape("a payment flagged as refused, under 202", flagged("2022500", "01", "Reject", "Ditolak"), REJECTED),
  shape("a payment flagged as timed out, under 202", flagged("2022500", "02", "Timeout", "Waktu habis"), OPEN),
  shape("a payment with a flag that nobody names", flagged("2002500", "03", "", ""), NOT_LISTED),
  shape(
    "a payment whose flag only a bill carries",
    {
      responseCode: "2022500",
      responseMessage: "Request In Progress",
      virtualAccountData: { ...ACCOUNT, billDetails: { billNo: "1", status: "00" } },
    },
    { ...PENDING, space: "snap", statusCheck: { service: "26", notBeforeSeconds: 60, ifOpen: "reconcile" } },
  ),
  shape(
    "a virtual account that was made",
    {
      responseCode: 2002700,
      responseMessage: "Successful",
      virtualAccountData: {
        ...ACCOUNT,
        trxId: "INV-2026-0417",
        additionalInfo: { howToPayPage: "https://pay.example/how-to/417", howToPayApi: "https://api.example/417" },
      },
    },
    { ...DONE, kind: "prepare", service: "27" },
  ),
  shape(
    "a virtual account that was not made, with null for its data",
    { responseCode: "4092700", responseMessage: "Conflict", virtualAccountData: null },
    { ...REJECTED, name: "CONFLICT", retry: "check_status_first", statusCheck: { service: "26" } },
  ),
  shape(
    "a virtual account refused under a number, without its data",
    { responseCode: 4012700, responseMessage: "Unauthorized. Invalid Signature" },
    { ...REJECTED, name: "UNAUTHORIZED" },
  ),
  shape(
    "a virtual account that may or may not have been made",
    { responseCode: "5042700", responseMessage: "Timeout", virtualAccountData: null },
    { known: true, scope: "request", outcome: "unknown", retry: "later" },
  ),
];

const TRANSFERS: Shape[] = [
  shape(
    "an account inquiry before a transfer",
    {
      responseCode: "2004200",
      responseMessage: "Successful",
      referenceNo: "20260302093000000420",
      beneficiaryAccountNumber: "8377388292",
      beneficiaryAccountName: "SITI RAHMA",
      amount: rupiah("50000.00"),
      sessionId: "0UYEB77329002HY",
    },
    { ...DONE, kind: "read", service: "42" },
  ),
  shape(
    "an account inquiry about an account that does not exist",
    { responseCode: "4044211", responseMessage: "Invalid Card/Account/Customer 8377388292/Virtual Account" },
    { known: true, scope: "request", params: { info: "8377388292" } },
  ),
  shape(
    "a transfer that was carried out",
    {
      responseCode: "2004300",
      responseMessage: "Successful",
      referenceNo: "20260302093000000421",
      partnerReferenceNo: "OUT-2026-0421",
      transactionDate: "2026-03-02T09:40:00+07:00",
      referenceNumber: "608214003217",
    },
    { ...PAID, service: "43" },
  ),
  shape(
    "a transfer in progress, which has no error field either",
    { responseCode: "2024300", responseMessage: "Transaction still on process", referenceNumber: "608214003218" },
    { ...PENDING, statusCheck: { service: "53", ifOpen: "reconcile" } },
  ),
  shape(
    "a transfer without enough deposit, which is the merchant's",
    { responseCode: "4034314", responseMessage: "Insufficient Funds" },
    { ...FAILED, reason: "merchant_insufficient_balance", disclosure: "generic" },
  ),
  shape(
    "a transfer under a reference that already succeeded",
    { responseCode: "4094301", responseMessage: "Duplicate partnerReferenceNo" },
    { known: true, outcome: "rejected", retry: "check_status_first", reason: "duplicate_reference" },
  ),
  shape(
    "a transfer that nobody answered in time",
    { responseCode: "5044300", responseMessage: "Timeout" },
    { ...OPEN, statusCheck: { service: "53", ifOpen: "reconcile" } },
  ),
  shape("a transfer without any code", { responseMessage: "Successful", referenceNo: "1" }, UNREADABLE),
];

const REFUND = {
  originalPartnerReferenceNo: "INV-2026-0417",
  refundNo: "96194816941239812",
  partnerRefundNo: "RFD-2026-0417",
  refundAmount: rupiah("25000.00"),
  refundTime: "2026-03-03T10:00:00+07:00",
};

const REFUNDS: Shape[] = [
  shape(
    "a refund that was carried out",
    { responseCode: "2005800", responseMessage: "Successful", ...REFUND },
    { ...PAID, kind: "reverse", service: "58" },
  ),
  shape(
    "a refund in progress",
    { responseCode: "2025800", responseMessage: "Request In Progress", ...REFUND },
    { ...PENDING, kind: "reverse", statusCheck: { service: "55" } },
  ),
  shape(
    "a refund for which the merchant has not enough money",
    { responseCode: "4035814", responseMessage: "Insufficient Funds" },
    { ...FAILED, reason: "merchant_insufficient_balance", disclosure: "generic" },
  ),
  shape(
    "a refund that nobody answered in time",
    { responseCode: "5045800", responseMessage: "Timeout" },
    { ...OPEN, kind: "reverse", statusCheck: { service: "55" } },
  ),
];

const BINDINGS: Shape[] = [
  shape(
    "an account binding that sends the customer on",
    {
      responseCode: "2000700",
      responseMessage: "Successful",
      referenceNo: "BND-2026-0417",
      redirectUrl: "https://pay.example/bind/417",
      additionalInfo: { status: "PENDING", custIdMerchant: "cust_001" },
    },
    { ...DONE, kind: "prepare", service: "07" },
  ),
  shape(
    "an account that is bound",
    {
      responseCode: "2000700",
      responseMessage: "Successful",
      additionalInfo: { status: "SUCCESS", authCode: "a6975f82" },
    },
    DONE,
  ),
];

/** Bodies of the SNAP standard. */
export const DOKU_SNAP: readonly Shape[] = [
  ...TOKENS,
  ...PAYMENTS,
  ...QUERIES,
  ...NOTIFICATIONS,
  ...VIRTUAL_ACCOUNTS,
  ...TRANSFERS,
  ...REFUNDS,
  ...BINDINGS,
];

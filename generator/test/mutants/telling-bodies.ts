import type { Case } from "../package/oracle/bodies.ts";

const card = (code: string) => ({ payment_type: "credit_card", channel_response_code: code });
const wallet = (code: string) => ({ payment_type: "gopay", channel_response_code: code });

/** Bodies that rules depend on to which the enumeration comes rarely, by provider: two codes that meet, an odd field. */
export const TELLING: Readonly<Record<string, readonly Partial<Case>[]>> = {
  "acme-pay": [
    { body: { status: { code: "201" } }, context: { family: "payouts" } },
    { body: { status: { code: "201" } }, context: { family: "payouts", from: "status" } },
    { body: { status: { code: "201" } }, context: { from: "call" } },
    { body: { status: { code: "000" } }, context: { from: "status" } },
    { body: { status: { code: "000" } }, context: { from: "call", family: "payouts" } },
    { body: { status: { code: "000" } }, context: { from: "status", family: "payouts" } },
    { body: { status: { code: "000", message: "Paid out" } }, context: { from: "status" } },
    { body: { status: { code: "999", message: "Request is processed" } } },
    { body: { status: { code: "101", message: "Request is processed" } } },
    { body: { status: { code: "000" }, operation: "pay", method: "points", wallet: { id: "1", method: "credit" } } },
    { body: { status: { code: "000" }, operation: "pay", method: "points", wallet: { id: "1" } } },
    { body: { status: { code: "000" }, operation: "pay", wallet: { id: "1" } } },
  ],
  doku: [
    { body: { responseCode: "2004300", latestTransactionStatus: "05" } },
    { body: { responseCode: "2005000", latestTransactionStatus: "04" } },
    { body: { responseCode: "2005400", webRedirectUrl: "https://pay.example" } },
    { body: { responseCode: "2005400", webRedirectUrl: "https://pay.example" }, context: { from: "call" } },
    { body: { responseCode: "2025400", webRedirectUrl: "https://pay.example" } },
    // A service that answers queries as well is read as one where another code says that the body answers a query.
    ...["2005700", "4045701", "4035702"].map((originalResponseCode) => ({
      body: { responseCode: "2005500", originalResponseCode },
    })),
    { body: { responseCode: "2005500", latestTransactionStatus: "06", originalResponseCode: "2005400" } },
    { body: { responseCode: "2025800", originalResponseCode: "2025700" } },
    { body: { responseCode: "4039923", latestTransactionStatus: "06" } },
    // What ended says nothing about why, and the code beside it does, both with parameters.
    ...["Feature Not Allowed At This Time. closed", "Feature Not Allowed At This Time"].map(
      (originalResponseMessage) => ({
        body: {
          latestTransactionStatus: "06",
          transactionStatusDesc: "Failed at noon: too late",
          originalResponseCode: "4035406",
          originalResponseMessage,
        },
        context: { from: "status" as const },
      }),
    ),
    { body: { responseCode: "4039904", originalResponseCode: "4030104" }, context: { from: "status" } },
    { body: { responseCode: "4034617", virtualAccountData: { paymentFlagStatus: "00" } } },
    { body: { responseCode: "2002500" }, context: { httpStatus: 409 } },
    { body: { responseCode: "2003300", webRedirectUrl: "https://pay.example" } },
    { body: { latestTransactionStatus: "00", serviceCode: "54", webRedirectUrl: "https://pay.example" } },
    { body: { responseCode: "2001100" }, context: { httpStatus: 503 } },
    { body: { originalResponseCode: "2001800" }, context: { httpStatus: 409, space: "snap" } },
    { body: { latestTransactionStatus: "00", virtualAccountData: { inquiryStatus: "00" } } },
    { body: { latestTransactionStatus: "00", serviceCode: "99" } },
    { body: { error: { code: "AUTHORIZATION_FAILED" } }, context: { from: "status" } },
    { body: { responseCode: "2002400", virtualAccountData: { paymentFlagStatus: "00" } } },
    { body: { responseCode: "2002700", virtualAccountData: { paymentFlagStatus: "00" } } },
    { body: { responseCode: "2000400", latestTransactionStatus: "00", serviceCode: "54" } },
    { body: { transaction: { status: "EXPIRED" }, card_payment: { response_code: "68" } } },
    { body: { transaction: { status: "EXPIRED" }, card_payment: { response_code: "94" } } },
    {
      body: { transaction: { status: "EXPIRED" }, card_payment: { response_code: "94" } },
      context: { from: "status" },
    },
    { body: { transaction: { status: "SUCCESS", type: "CHARGEBACK" } } },
    { body: { transaction: { status: "SUCCESS", type: "SALE" }, card_payment: { type: "PREAUTH" } } },
    { body: { transaction: { status: "SUCCESS", type: ["AUTHORIZE"] } } },
    { body: { transaction: { status: "FAILED", type: "REFUND" }, order: { status: "ORDER_EXPIRED" } } },
    { body: { transaction: { status: "FAILED", type: "CHARGEBACK" }, order: { status: "ORDER_GENERATED" } } },
    ...["0.00", -1, {}, "10000.00", 10000].map((value) => ({
      body: { virtualAccountNo: "1", trxId: "INV-0001", paidAmount: { value } },
      context: { from: "notification", verified: true },
    })),
    // What was accepted, and an end beside it.
    ...[
      {},
      { from: "call" },
      { from: "status" },
      { from: "notification" },
      { from: "notification", verified: true },
    ].flatMap((context) => [
      { body: { responseCode: "2005400", latestTransactionStatus: "06" }, context },
      { body: { responseCode: "2005400", latestTransactionStatus: "05" }, context },
      { body: { responseCode: "2025700", latestTransactionStatus: "06" }, context },
      { body: { responseCode: "2004700", latestTransactionStatus: "06" }, context },
      { body: { latestTransactionStatus: "05", originalResponseCode: "2005400" }, context },
    ]),
    // A capture that got nothing.
    ...["4036502", "4036514", "4006501", "4016500"].flatMap((responseCode) =>
      ["00", "04"].map((latestTransactionStatus) => ({ body: { responseCode, latestTransactionStatus } })),
    ),
    { body: { responseCode: "4006501" }, context: { httpStatus: 500 } },
    { body: { responseCode: "4036502" }, context: { httpStatus: 500 } },
    { body: { responseCode: "4005401", latestTransactionStatus: "00" } },
    { body: { transaction: { status: "FAILED" } }, context: { from: "status" } },
    { body: { transaction: { status: "FAILED" }, card_payment: { response_code: "43" } } },
    { body: { transaction: { status: "FAILED" }, card_payment: { response_code: "00" } } },
    // The message of another entry that ends in the same way.
    { body: { responseCode: "4034307", responseMessage: "Dormant Account" } },
    // The message of another entry that ends in the same way contradicts nothing.
    { body: { latestTransactionStatus: "02", transactionStatusDesc: "Initiated" } },
  ],
  midtrans: [
    { body: { reference_no: "1", status: "failed", error_code: "099" } },
    { body: { reference_no: "1", status: "failed", error_code: "002", error_message: "Invalid destination account" } },
    { body: { reference_no: "1", status: "failed", error_message: "Timeout error by bank" } },
    { body: { reference_no: "1", status: "failed", error_message: "" } },
    {
      body: { responseCode: "2001700", latestTransactionStatus: "06" },
      context: { from: "notification", verified: true },
    },
    { body: { reference_no: "1", status: "completed", error_message: "Timeout error by bank" } },
    {
      body: { reference_no: "1", status: "failed", error_message: "Timeout error by bank" },
      context: { from: "status" },
    },
    { body: { reference_no: "1", status: "failed", error_message: "x", error_code: "002" } },
    ...["200", "204", "402", "404", "429", "500", "505", "599"].flatMap((status_code) =>
      ["ENABLED", "PENDING", "WEIRD"].map((account_status) => ({
        body: { account_id: "1", account_status, status_code },
      })),
    ),
    { body: { transaction_status: true } },
    { body: { transaction_status: "settlement", fraud_status: false } },
    { body: { transaction_status: "settlement", ...wallet("11009") } },
    { body: { transaction_status: "settlement", ...wallet("E9") } },
    { body: { transaction_status: "settlement", fraud_status: "maybe" } },
    { body: { transaction_status: "authorize", status_code: "201", fraud_status: "challenge" } },
    { body: { transaction_status: "authorize", status_code: "412", fraud_status: "challenge" } },
    { body: { transaction_status: "capture", status_code: "200", fraud_status: "accept" } },
    { body: { transaction_status: "capture", status_code: "201" } },
    { body: { transaction_status: "capture", ...wallet("132") } },
    { body: { transaction_status: "cancel", fraud_status: "challenge" } },
    { body: { transaction_status: "deny", fraud_status: "challenge" } },
    { body: { transaction_status: "deny", status_code: "412", fraud_status: "deny" } },
    { body: { transaction_status: "deny", status_code: "404" } },
    { body: { transaction_status: "deny", status_code: "407", fraud_status: "deny" } },
    { body: { transaction_status: "deny", ...card("41") } },
    { body: { transaction_status: "deny", ...card("00") } },
    { body: { fraud_status: "deny", ...card("78") } },
    { body: { fraud_status: "deny", ...card("?!") } },
    { body: { status_code: "414", fraud_status: "challenge" } },
    { body: { status_code: "202", fraud_status: "challenge" } },
    { body: { status_code: "202", ...card("100") } },
    { body: { status_code: "410", ...wallet("900") } },
    { body: { status_code: "407" }, context: { httpStatus: 408 } },
  ],
};

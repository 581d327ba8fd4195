// Generated from the catalog; do not edit.
import type { Featured, PackedBodies, PackedSpace } from "../runtime/packed.js";

export const provider = "snap";

/**
 * SHA-256 of the data. Two packages with the same digest, of whatever language and version, answer from the same table
 * with the same texts.
 */
export const DATA_DIGEST: string = "d333dce60d4bb41a463f517bc197ee6f8ae47987b2b16279dcbc1637e16f39ea";

export const reasons1 = "ACCOUNT_BLOCKED ACCOUNT_NOT_FOUND AMOUNT_LIMIT_EXCEEDED APPROVED* AUTHENTICATION_REQUIRED AUTHORIZED* BANK_NOT_SUPPORTED BILL_ALREADY_PAID BILL_EXPIRED BILL_NOT_FOUND CUTOFF_IN_PROGRESS DO_NOT_HONOR DUPLICATE_REFERENCE DUPLICATE_REQUEST EXPIRED_CARD EXTERNAL_ERROR FEATURE_NOT_ALLOWED FREQUENCY_LIMIT_EXCEEDED FUNCTION_NOT_SUPPORTED GENERIC_DECLINE* IN_PROGRESS* INACTIVE_ACCOUNT INCONSISTENT_REQUEST INSUFFICIENT_FUNDS INTERNAL_ERROR INVALID_AMOUNT INVALID_CUSTOMER_TOKEN INVALID_FORMAT INVALID_MERCHANT INVALID_REQUEST INVALID_TOKEN INVALID_TRANSACTION_STATUS MERCHANT_BLACKLISTED MERCHANT_INSUFFICIENT_BALANCE MERCHANT_LIMIT_EXCEEDED MISSING_FIELD OTP_BLOCKED OTP_INVALID RATE_LIMITED REFUNDED REVERSAL_FAILED ROUTING_ERROR SESSION_NOT_FOUND SUSPECTED_FRAUD TIMEOUT TRANSACTION_CANCELLED TRANSACTION_EXPIRED TRANSACTION_NOT_FOUND? TRANSACTION_NOT_PERMITTED TRANSACTION_SUSPENDED UNAUTHORIZED UNMAPPED*";

export const responseSpace: PackedSpace = {
  id: "response",
  row: 0,
  foreign: "[^0-9A-Z]|^.{0,2}[^0-9]|^.{5,}[^0-9]|^.{3}XX",
  min: 7,
  max: 7,
  segments: [
    ["http", 0, 3],
    ["service", 3, 5],
    ["case", 5, 7],
  ],
  open: "XX",
  services: "2:01 2 3 02>55 2+ 2 2 3 2+ 5 3 3 3 3 3- 3- 0->36 0->36 2 0->36 6- 0->36 0->36 3 0>26 4 2 2+>26 2+>26 3 2+>26 3 0>26 6 3 4- 3- 0->39 4- 0- 6- 3- 0->53 0->45 4- 1->45 2 3 2 0>51 4 6 4- 0>55 4 6 1>55 1>55 2 0>61 4 1>61 0>64 4 0+>66 4 1>68 4 1>64 2 0 6 5 5 6- 6- 1>51 1>51 6 1>61 2",
  entries: 
    "200XX00\t10100&\tSUCCESSFUL\t\t110007!!20,22,23,40,44 !!25,33 12120(!!63 110007!!71 !1 0!2 0!3 0!4 0!5 0!6\n" +
    "2002500\t110007\tSUCCESSFUL\n" +
    "2005400\t110007\tDIRECT_DEBIT_ACCEPTED\t\t00100&!2\n" +
    "202XX00\t110007\tREQUEST_IN_PROGRESS\t\t!1 015!2 015!35 015!4 015!6\n" +
    "400XX00\t04212@\tBAD_REQUEST\t\t!1 !46\n" +
    "\t04212>\tINVALID_FIELD_FORMAT\t\t!1 !46\n" +
    "\t04212F\tINVALID_MANDATORY_FIELD\t\t!1 !46\n" +
    "401XX00\t04212U\tUNAUTHORIZED\t\t!1 !46\n" +
    "\t04412A\tINVALID_TOKEN_B2B\t\t042!!73 !1 !46\n" +
    "\t04412=\tINVALID_CUSTOMER_TOKEN\t\t0433!!74 !1 !46\n" +
    "\t04412A\tTOKEN_NOT_FOUND_B2B\t\t042!!73 !1 !46\n" +
    "\t04412=\tCUSTOMER_TOKEN_NOT_FOUND\t\t0433!!74 !1 !46\n" +
    "403XX00\t04010Q\tTRANSACTION_EXPIRED\t\t!1\n" +
    "\t041223\tFEATURE_NOT_ALLOWED\t\t!1 !4 !6\n" +
    "\t13730%\tEXCEEDS_TRANSACTION_AMOUNT_LIMIT\t\t032!!05,09 032!!15,16,37,42 13721E!!17,18,20,22,23,43,44 030!!28,29,31,65 !!38,40 132!1 0!25 032!3 0601!46\n" +
    "\t13641N\tSUSPECTED_FRAUD\t\t032!!05,09 0!!15,16,37,42 131!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t135304\tACTIVITY_COUNT_LIMIT_EXCEEDED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521E!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
    "\t13640.\tDO_NOT_HONOR\t\t032!!05,09 0!!15,16,37,42 13641!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13550-\tFEATURE_NOT_ALLOWED_AT_THIS_TIME\t\t0!!05,09,28,29,31,65 !1 0!235 0601!46\n" +
    "\t13630#\tCARD_BLOCKED\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t136301\tCARD_EXPIRED\t\t032!!05,09 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t136308\tDORMANT_ACCOUNT\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t04212@\tNEED_TO_SET_TOKEN_LIMIT\t\t!1 !46\n" +
    "\t13530G\tOTP_BLOCKED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0601!46\n" +
    "\t13330H\tOTP_LIFETIME_EXPIRED\t\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
    "\t12330'\tOTP_SENT_TO_CARDHOLDER\t\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
    "\t13530:\tINSUFFICIENT_FUNDS\t\t0!!05,09,28,29,31,65 03521D!!15,16,37,42 13521D!!17,18,20,22,23,38,40,43,44 13521D!1 0!235 0601!46\n" +
    "\t13640S\tTRANSACTION_NOT_PERMITTED\t\t032!!05,09 031!!15,16,37,42 13151!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!25 031!3 0601!46\n" +
    "\t16051T\tSUSPEND_TRANSACTION\t\t0!!05,09,28,29,31 !1 0!23456\n" +
    "\t13730%\tTOKEN_LIMIT_EXCEEDED\t\t032!!05,09 032!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "\t136308\tINACTIVE_CARD_ACCOUNT_CUSTOMER\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t04121C\tMERCHANT_BLACKLISTED\t\t!1 !4 !6\n" +
    "\t13521E\tMERCHANT_LIMIT_EXCEED\t\t!0!04 0!!05,09,28,29,31,65 !!25,33,50,54,60,63,71 !1 0!235 0601!46\n" +
    "\t04112@\tSET_LIMIT_NOT_ALLOWED\t\t!1 !4 !6\n" +
    "\t04212@\tTOKEN_LIMIT_INVALID\t\t!1 !46\n" +
    "\t13530%\tACCOUNT_LIMIT_EXCEED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521E!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
    "404XX00\t04011B\tINVALID_TRANSACTION_STATUS\t\t!1\n" +
    "\t16011R\tTRANSACTION_NOT_FOUND\t\t0!!05,09,28,29,31 !!17,18,20,22,23,38,40,43,44,65 0!!21,41,75,76 0!!36,39,45,53 !1 0!256 04!3 0!4\n" +
    "\t13651L\tINVALID_ROUTING\t\t032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13630)\tBANK_NOT_SUPPORTED_BY_SWITCH\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13730P\tTRANSACTION_CANCELLED\t\t030!!65 0401!1 0401!2 0601!346 0!5\n" +
    "\t041223\tMERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION\t\t!1 !4 !6\n" +
    "\t12310'\tNEED_TO_REQUEST_OTP\t\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
    "\t04011M\tJOURNEY_NOT_FOUND\t\t!1\n" +
    "\t04121?\tINVALID_MERCHANT\t\t!1 0601!46\n" +
    "\t13651L\tNO_ISSUER\t\t032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t04011B\tINVALID_API_TRANSITION\t\t!1\n" +
    "\t13730$\tINVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "\t13730,\tINVALID_BILL_VIRTUAL_ACCOUNT\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "\t13710\u003c\tINVALID_AMOUNT\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 060!46\n" +
    "\t04010*\tPAID_BILL\t\t!1\n" +
    "\t13330H\tINVALID_OTP\t\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
    "\t04221?\tPARTNER_NOT_FOUND\t\t!1 !46\n" +
    "\t04221?\tINVALID_TERMINAL\t\t!1 !46\n" +
    "\t160119\tINCONSISTENT_REQUEST\t\t0!!05,09,28,29,31 !!17,18,22,23,25,33 !!44,54,60,63,65 !!58,67,69,78,80 !1 0!23456\n" +
    "\t13730+\tEXPIRED_BILL_VIRTUAL_ACCOUNT\t\t0401!!30 030!!65 0401!1 0401!23 0601!46 0!5\n" +
    "405XX00\t041125\tREQUESTED_FUNCTION_NOT_SUPPORTED\t\t!1 !4 !6\n" +
    "\t04011B\tREQUESTED_OPERATION_NOT_ALLOWED\t\t!1\n" +
    "409XX00\t040110\tCONFLICT\t\t!1 042!35 042!4\n" +
    "\t04011/\tDUPLICATE_PARTNER_REFERENCE_NO\t\t!1 !2\n" +
    "429XX00\t04510I\tTOO_MANY_REQUESTS\t\t!!05,09,28,29,31,65 !1 !46\n" +
    "500XX00\t16051;\tGENERAL_ERROR\t\t!1 065!2 065!35 065!4 065!6\n" +
    "\t16051;\tINTERNAL_SERVER_ERROR\t\t!1 065!2 065!35 065!4 065!6\n" +
    "\t160512\tEXTERNAL_SERVER_ERROR\t\t!1 065!2 065!35 065!4 065!6\n" +
    "504XX00\t16050O\tTIMEOUT\t\t!1 065!2 065!35 065!4 065!6"
  ,
};

export const statusSpace: PackedSpace = {
  id: "status",
  row: 342,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  entries: 
    "00\t12120(\tAUTHORIZED\n" +
    "00\t110007\tBULK_ACCEPTED\n" +
    "00\t00100&\tREVERSAL_SUCCESS\n" +
    "00\t10100&\tSUCCESS\n" +
    "\t110307\tINITIATED\n" +
    "01\t010007\tREVERSAL_INITIATED\n" +
    "\t110007\tPAYING\n" +
    "02\t010007\tREVERSAL_IN_PROGRESS\n" +
    "\t110307\tPENDING\n" +
    "03\t010007\tREVERSAL_PENDING\n" +
    "\t15100J\tREFUNDED\n" +
    "\t93730P\tCANCELED\n" +
    "05\t06021B\tCAPTURE_CANCELED\n" +
    "05\t06011K\tREVERSAL_CANCELED\n" +
    "\t06021B\tCAPTURE_FAILED\n" +
    "06\t937406\tFAILED\n" +
    "06\t06011K\tREVERSAL_FAILED\n" +
    "\t16011R\tNOT_FOUND\n" +
    "07\t06011R\tREVERSAL_NOT_FOUND"
  ,
};

export const paymentFlagSpace: PackedSpace = {
  id: "payment-flag",
  row: 361,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  check: "26",
  entries: 
    "00\t10100&\tSUCCESS\n" +
    "\t040116\tREJECT\n" +
    "\t16050O\tTIMEOUT"
  ,
};

export const inquiryStatusSpace: PackedSpace = {
  id: "inquiry-status",
  row: 364,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  check: "26",
  entries: 
    "00\t00100&\tFOUND\n" +
    "\t040116\tREFUSED\n" +
    "\t06050O\tTIMEOUT"
  ,
};

export const vaPaymentSpace: PackedSpace = {
  id: "va-payment",
  row: 367,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  check: "26",
  entries: "VIRTUAL_ACCOUNT_PAID\t10100&\tPAID",
};

export const vaInquirySpace: PackedSpace = {
  id: "va-inquiry",
  row: 368,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  operation: "6",
  scope: "request",
  entries: "VIRTUAL_ACCOUNT_INQUIRY\t00100&\tINQUIRY",
};

export const responseSigns = 
  "=3qhpm40dd6\n" +
  "=3qhpm\n" +
  "8cj6l40dd6\n" +
  "=\n" +
  "=\n" +
  "\t\tInvalid Field Format \u0001field\u0001\n" +
  "\t\tInvalid Mandatory Field \u0001field\u0001\n" +
  "\t\tUnauthorized. \u0001reason\u0001\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "\t\tFeature Not Allowed \u0001reason\u0001\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "\t\tFeature Not Allowed At This Time. \u0001reason\u0001\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "92pc5\n" +
  "=\n" +
  "\t\tTransaction Not Permitted.\u0001reason\u0001\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "7eq88\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "\t\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
  "\t\tInvalid Bill/Virtual Account \u0001reason\u0001\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "2d89h\n" +
  "30p7f\n" +
  "7zj7m\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "="
;

export const statusSigns = 
  "3qhpm\tserviceCode=63!responseCode=2006400|!serviceCode=01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,41,42,43,44,45,47,48,49,50,51,52,53,54,55,56,59,60,61,63,64,65,66,68,70,71,72,73,74,75,76,79,81\n" +
  "3qhpm\tserviceCode=20,40\n" +
  "3qhpm\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
  "=\n" +
  "=\n" +
  "7guxw\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
  "=\n" +
  "71h6h\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
  "=\n" +
  "7gzol\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
  "=\n" +
  "=\n" +
  "9ae9c\tserviceCode=65!responseCode=2006600|!serviceCode=01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,47,48,49,50,51,52,53,54,55,56,59,60,61,63,64,65,66,68,70,71,72,73,74,75,76,79,81\n" +
  "9ae9c\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
  "6qqms\tserviceCode=65!responseCode=2006600|!serviceCode=01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,47,48,49,50,51,52,53,54,55,56,59,60,61,63,64,65,66,68,70,71,72,73,74,75,76,79,81\n" +
  "=\n" +
  "6qqms\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
  "=\n" +
  "9cf5x\tserviceCode=46,57,58,62,67,69,77,78,80"
;

export const paymentFlagSigns = 
  "=\n" +
  "=\n" +
  "="
;

export const inquiryStatusSigns = "3qhpm85pl9";

export const vaPaymentSigns = "\t=notification";

export const vaInquirySigns = "";

export const codes: PackedBodies["codes"] = [
  {
    field: "latestTransactionStatus",
    space: "status",
    layer: "transaction",
    message: "transactionStatusDesc",
    service: {
      field: "serviceCode",
      space: "response",
    },
  },
  {
    field: "transactionStatus",
    space: "status",
    layer: "transaction",
    message: "transactionStatusDesc",
    service: {
      field: "serviceCode",
      space: "response",
    },
  },
  {
    field: "virtualAccountData.paymentFlagStatus",
    space: "payment-flag",
    layer: "transaction",
    message: "virtualAccountData.paymentFlagReason.english",
  },
  {
    field: "virtualAccountData.inquiryStatus",
    space: "inquiry-status",
    layer: "transaction",
    message: "virtualAccountData.inquiryReason.english",
  },
  {
    field: "",
    space: "va-payment",
    layer: "transaction",
    code: "VIRTUAL_ACCOUNT_PAID",
    requires: "virtualAccountNo paymentRequestId paidAmount.value",
    excludes: "responseCode latestTransactionStatus transactionStatus virtualAccountData paymentFlagStatus paymentStatus paymentFlagReason partnerRefundNo refundNo",
    positive: "paidAmount.value",
  },
  {
    field: "",
    space: "va-inquiry",
    layer: "transaction",
    code: "VIRTUAL_ACCOUNT_INQUIRY",
    requires: "virtualAccountNo inquiryRequestId",
    excludes: "responseCode latestTransactionStatus transactionStatus virtualAccountData paidAmount paymentRequestId paymentStatus paymentFlagReason",
  },
  {
    field: "responseCode",
    space: "response",
    layer: "response",
    message: "responseMessage",
  },
  {
    field: "originalResponseCode",
    space: "response",
    layer: "detail",
    message: "originalResponseMessage",
  },
];

export const redirects: PackedBodies["redirects"] = "webRedirectUrl appRedirectUrl redirectUrl";

export const signatures: PackedBodies["signatures"] = [];

export const ids: PackedBodies["ids"] = {
  reference: "originalPartnerReferenceNo partnerReferenceNo trxId virtualAccountData.trxId",
  payment: "paymentRequestId virtualAccountData.paymentRequestId originalReferenceNo referenceNo",
  refund: "partnerRefundNo refundNo",
};

export const money: PackedBodies["money"] = {
  amount: "paidAmount.value virtualAccountData.paidAmount.value amount.value transAmount.value virtualAccountData.totalAmount.value totalAmount.value",
  currency: "paidAmount.currency virtualAccountData.paidAmount.currency amount.currency transAmount.currency virtualAccountData.totalAmount.currency totalAmount.currency",
  paidAt: "paidTime finishedTime trxDateTime virtualAccountData.trxDateTime",
};

export const refunds: Featured<PackedBodies["refunds"]> = [
  [
    "refundHistory",
    "refundNo",
    "refundAmount.value",
    "refundStatus=00",
  ],
];

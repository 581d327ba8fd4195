// Generated from the catalog; do not edit.
import type { PackedBodies, PackedSpace } from "../runtime/packed.js";

export const provider = "oy";

/**
 * SHA-256 of the data. Two packages with the same digest, of whatever language and version, answer from the same table
 * with the same texts.
 */
export const DATA_DIGEST: string = "08f139f6a854dd6349c2eb8653f63fa368a80f8cf7fc52f2699c02a573116a5b";

export const reasons1 = "ACCOUNT_BLOCKED BALANCE_LIMIT_EXCEEDED INACTIVE_ACCOUNT ISSUER_UNAVAILABLE MERCHANT_LIMIT_EXCEEDED PROCESSING_ERROR";

export const reasons2 = "ACCOUNT_NOT_FOUND";

export const reasons3 = "ACCOUNT_NOT_LINKED TRANSACTION_ALREADY_PROCESSED";

export const reasons4 = "AMOUNT_BELOW_MINIMUM";

export const reasons5 = "APPROVED* UNAUTHORIZED UNMAPPED*";

export const reasons6 = "AUTHENTICATION_FAILED INVALID_CUSTOMER_TOKEN SESSION_NOT_FOUND";

export const reasons7 = "BANK_NOT_SUPPORTED";

export const reasons8 = "BILL_ALREADY_PAID CUTOFF_IN_PROGRESS PRODUCT_NOT_FOUND";

export const reasons9 = "BILL_EXPIRED";

export const reasons10 = "BILL_NOT_FOUND";

export const reasons11 = "DUPLICATE_REFERENCE";

export const reasons12 = "DUPLICATE_REQUEST INVALID_AMOUNT";

export const reasons13 = "EXTERNAL_ERROR";

export const reasons14 = "FEATURE_NOT_ALLOWED";

export const reasons15 = "FUNCTION_NOT_SUPPORTED";

export const reasons16 = "GENERIC_DECLINE*";

export const reasons17 = "IN_PROGRESS*";

export const reasons18 = "INTERNAL_ERROR";

export const reasons19 = "INVALID_FORMAT";

export const reasons20 = "INVALID_MERCHANT";

export const reasons21 = "INVALID_REQUEST";

export const reasons22 = "INVALID_TRANSACTION_STATUS";

export const reasons23 = "MERCHANT_INSUFFICIENT_BALANCE";

export const reasons24 = "MISSING_FIELD";

export const reasons25 = "PARTIALLY_REFUNDED REFUNDED TRANSACTION_SUSPENDED";

export const reasons26 = "PROVIDER_UNAVAILABLE";

export const reasons27 = "RATE_LIMITED";

export const reasons28 = "REVERSAL_FAILED";

export const reasons29 = "TIMEOUT TRANSACTION_NOT_PERMITTED";

export const reasons30 = "TRANSACTION_CANCELLED";

export const reasons31 = "TRANSACTION_EXPIRED";

export const reasons32 = "TRANSACTION_NOT_FOUND?";

export const reasons33 = "UNDER_REVIEW";

export const disbursementSpace: PackedSpace = {
  id: "disbursement",
  row: 0,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "POST /api/remit-status|60||r||s",
  withdrawn: "215",
  entries: 
    "101\t11000@\tPROCESSING\n" +
    "201\t04212.\tUSER_NOT_FOUND\n" +
    "\t04221C\tUSER_NOT_ACTIVE\n" +
    "\t040119\tDUPLICATE_PARTNER_TRX_ID\n" +
    "205\t042303\tBANK_NOT_SUPPORTED\n" +
    "207\t04212.\tIP_NOT_REGISTERED\n" +
    "\t04212.\tAPI_KEY_NOT_VALID\n" +
    "\t04230)\tACCOUNT_NOT_FOUND\n" +
    "\t04210;\tAMOUNT_NOT_VALID\n" +
    "\t04221O\tACCOUNT_NOT_ALLOWED\n" +
    "257\t04011:\tSTILL_IN_PROCESS\n" +
    "264\t04212D\tROUTING_NOT_VALID\n" +
    "300\t13021?\tFAILED\n" +
    "\t11000@\tPENDING\n" +
    "429\t04510L\tTOO_MANY_REQUESTS\n" +
    "504\t16050N\tSUBMISSION_TIMED_OUT\n" +
    "990\t04212B\tINVALID_FORMAT\n" +
    "999\t16051A\tINTERNAL_SERVER_ERROR"
  ,
};

export const disbursementStatusSpace: PackedSpace = {
  id: "disbursement-status",
  row: 18,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "POST /api/remit-status|60||r||s",
  entries: 
    "000\t10100-\tCOMPLETED\n" +
    "101\t11000@\tPROCESSING\n" +
    "\t11000@\tIN_PROGRESS\n" +
    "201\t04212.\tQUERY_USER_NOT_FOUND\n" +
    "\t04221C\tQUERY_USER_NOT_ACTIVE\n" +
    "204\t16011R\tPAYOUT_NOT_FOUND\n" +
    "206\t93721F\tDEPOSIT_TOO_LOW\n" +
    "\t04212.\tQUERY_IP_NOT_REGISTERED\n" +
    "\t04212.\tQUERY_API_KEY_NOT_VALID\n" +
    "225\t93721'\tAMOUNT_ABOVE_MAXIMUM\n" +
    "300\t93721'\tAMOUNT_ABOVE_LIMIT\n" +
    "300\t93721(\tBANK_ERROR\n" +
    "300\t93721&\tBANK_UNDER_MAINTENANCE\n" +
    "300\t93721?\tFAILED\n" +
    "300\t93721(\tPROCESSING_ERROR\n" +
    "300\t93720#\tRECIPIENT_ACCOUNT_BLOCKED\n" +
    "300\t93720%\tRECIPIENT_ACCOUNT_INACTIVE\n" +
    "300\t93720)\tRECIPIENT_ACCOUNT_NOT_FOUND\n" +
    "300\t93720$\tRECIPIENT_LIMIT_REACHED\n" +
    "\t11000@\tPENDING\n" +
    "429\t04510L\tQUERY_TOO_MANY_REQUESTS\n" +
    "990\t04212B\tQUERY_INVALID_FORMAT\n" +
    "999\t16051A\tQUERY_INTERNAL_SERVER_ERROR"
  ,
};

export const balanceSpace: PackedSpace = {
  id: "balance",
  row: 41,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  operation: "3",
  scope: "request",
  entries: 
    "000\t00100-\tBALANCE_READ\n" +
    "201\t04212.\tUSER_NOT_FOUND\n" +
    "\t04221C\tUSER_NOT_ACTIVE\n" +
    "207\t04212.\tIP_NOT_REGISTERED\n" +
    "\t04212.\tAPI_KEY_NOT_VALID\n" +
    "429\t04510L\tTOO_MANY_REQUESTS\n" +
    "900\t04212B\tINVALID_FORMAT\n" +
    "999\t06551A\tINTERNAL_SERVER_ERROR"
  ,
};

export const accountInquirySpace: PackedSpace = {
  id: "account-inquiry",
  row: 49,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "GET /api/account-inquiry/invoices/{invoice_id}|||r",
  entries: 
    "000\t00100-\tANSWERED\n" +
    "201\t04212.\tUSER_NOT_FOUND\n" +
    "\t04221C\tUSER_NOT_ACTIVE\n" +
    "\t04222=\tCONFIGURATION_NOT_VALID\n" +
    "\t042128\tINVOICE_NOT_FOUND\n" +
    "\t042303\tBANK_NOT_SUPPORTED\n" +
    "\t04221F\tBALANCE_TOO_LOW\n" +
    "\t04212.\tIP_NOT_REGISTERED\n" +
    "\t04212.\tAPI_KEY_NOT_VALID\n" +
    "\t04230)\tACCOUNT_NOT_FOUND\n" +
    "232\t04222=\tUNPAID_INVOICES\n" +
    "300\t04011E\tINVOICE_NOT_UNPAID\n" +
    "429\t04510L\tTOO_MANY_REQUESTS\n" +
    "990\t04212D\tINVALID_PARAMETER\n" +
    "999\t16051A\tINTERNAL_SERVER_ERROR"
  ,
};

export const vaSpace: PackedSpace = {
  id: "va",
  row: 64,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "GET /api/static-virtual-account/{id}|||r",
  entries: 
    "000\t00100-\tANSWERED\n" +
    "201\t04212.\tUSER_NOT_FOUND\n" +
    "\t04222=\tNOT_ALLOWED_FOR_ACCOUNT\n" +
    "\t040119\tDUPLICATE_PARTNER_TRX_ID\n" +
    "207\t04212.\tIP_NOT_REGISTERED\n" +
    "\t04212.\tAPI_KEY_NOT_VALID\n" +
    "211\t042303\tBANK_NOT_AVAILABLE\n" +
    "\t04230,\tAMOUNT_BELOW_MINIMUM\n" +
    "\t04210;\tAMOUNT_ABOVE_MAXIMUM\n" +
    "\t04210D\tVA_NOT_GENERATED\n" +
    "216\t04212G\tVA_ID_MISSING\n" +
    "\t04011:\tVA_STILL_ACTIVE\n" +
    "219\t042303\tBANK_NOT_ENABLED\n" +
    "226\t04212D\tEXPIRY_AFTER_VA\n" +
    "245\t04212D\tEXPIRY_TOO_SOON\n" +
    "\t04011E\tVA_NOT_UPDATED\n" +
    "260\t04212B\tVA_SUFFIX_NOT_VALID\n" +
    "262\t04222=\tVA_PREFIX_NOT_AVAILABLE\n" +
    "990\t04212B\tINVALID_FORMAT\n" +
    "999\t06051A\tINTERNAL_SERVER_ERROR"
  ,
};

export const vaStatusSpace: PackedSpace = {
  id: "va-status",
  row: 84,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "GET /api/static-virtual-account/{id}|||r",
  entries: 
    "\t10100-\tCOMPLETE\n" +
    "\t160117\tEXPIRED\n" +
    "EXPIRED\t93730Q\tEXPIRED_UNPAID\n" +
    "\t11000@\tPAYMENT_DETECTED\n" +
    "STATIC_TRX_EXPIRED\t160117\tTRANSACTION_EXPIRED\n" +
    "STATIC_TRX_EXPIRED\t93730Q\tTRANSACTION_EXPIRED_UNPAID\n" +
    "\t11030@\tWAITING_PAYMENT"
  ,
};

export const vaCallbackSpace: PackedSpace = {
  id: "va-callback",
  row: 91,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "GET /api/static-virtual-account/{id}|||r",
  entries: "VA_PAID\t10100-\tPAID",
};

export const ewalletSpace: PackedSpace = {
  id: "ewallet",
  row: 92,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "POST /api/e-wallet-aggregator/check-status|||r||s",
  entries: 
    "000\t00100-\tANSWERED\n" +
    "202\t04222=\tUSER_NOT_ACTIVE\n" +
    "\t040119\tDUPLICATE_PARTNER_TRX_ID\n" +
    "\t16011R\tTRANSACTION_NOT_FOUND\n" +
    "206\t04221F\tBALANCE_TOO_LOW\n" +
    "\t04212.\tIP_NOT_REGISTERED\n" +
    "\t04212.\tAPI_KEY_NOT_VALID\n" +
    "248\t16051\u003c\tEWALLET_ERROR\n" +
    "250\t04210>\tEWALLET_NOT_AVAILABLE\n" +
    "\t04220=\tEWALLET_DISABLED\n" +
    "\t16051\u003c\tREQUEST_FAILED\n" +
    "\t04212.\tEWALLET_CREDENTIAL_NOT_VALID\n" +
    "\t04212.\tCREDENTIAL_NOT_VALID\n" +
    "\t06011R\tREFUND_NOT_FOUND\n" +
    "990\t04212D\tINVALID_PARAMETER\n" +
    "999\t16051A\tINTERNAL_SERVER_ERROR"
  ,
};

export const ewalletStatusSpace: PackedSpace = {
  id: "ewallet-status",
  row: 108,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "POST /api/e-wallet-aggregator/check-status|||r||s",
  entries: 
    "\t10100-\tCOMPLETE\n" +
    "\t93730Q\tEXPIRED\n" +
    "\t93741?\tFAILED\n" +
    "\t15100I\tREFUNDED\n" +
    "\t11030@\tWAITING_PAYMENT"
  ,
};

export const ewalletCallbackSpace: PackedSpace = {
  id: "ewallet-callback",
  row: 113,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "POST /api/e-wallet-aggregator/check-status|||r||s",
  entries: "EWALLET_PAID\t10100-\tPAID",
};

export const ewalletRefundSpace: PackedSpace = {
  id: "ewallet-refund",
  row: 114,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  operation: "1",
  check: "GET /api/e-wallet-aggregator/get-refund|||r",
  entries: 
    "\t35100H\tREFUNDED\n" +
    "\t04051M\tREFUND_FAILED\n" +
    "REFUND_ONPROCESS\t01000@\tREFUND_IN_PROGRESS\n" +
    "SUSPECTED\t06051J\tREFUND_SUSPECTED"
  ,
};

export const qrisSpace: PackedSpace = {
  id: "qris",
  row: 118,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "POST /api/payment-routing/check-status|||r||s",
  entries: 
    "000\t00100-\tANSWERED\n" +
    "203\t040119\tDUPLICATE_PARTNER_TRX_ID\n" +
    "\t04011R\tNOTHING_TO_DEACTIVATE\n" +
    "254\t04212.\tCREDENTIAL_NOT_VALID\n" +
    "300\t06021M\tDEACTIVATION_FAILED\n" +
    "400\t04212D\tREQUEST_NOT_VALID\n" +
    "402\t04550K\tQR_UNDER_MAINTENANCE\n" +
    "429\t04510L\tTOO_MANY_REQUESTS\n" +
    "901\t16051A\tGENERAL_ERROR"
  ,
};

export const qrisStatusSpace: PackedSpace = {
  id: "qris-status",
  row: 127,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "POST /api/payment-routing/check-status|||r||s",
  entries: 
    "\t10100-\tCOMPLETE\n" +
    "\t93730Q\tEXPIRED\n" +
    "\t11030@\tWAITING_PAYMENT"
  ,
};

export const paymentRoutingSpace: PackedSpace = {
  id: "payment-routing",
  row: 130,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "POST /api/payment-routing/check-status|||r||s",
  entries: 
    "000\t00100-\tANSWERED\n" +
    "203\t040119\tDUPLICATE_PARTNER_TRX_ID\n" +
    "\t04011R\tNOTHING_TO_DEACTIVATE\n" +
    "247\t04212B\tEMAIL_NOT_VALID\n" +
    "254\t04212.\tCREDENTIAL_NOT_VALID\n" +
    "300\t06021M\tDEACTIVATION_FAILED\n" +
    "400\t04212D\tREQUEST_NOT_VALID\n" +
    "429\t04510L\tTOO_MANY_REQUESTS\n" +
    "901\t16051A\tGENERAL_ERROR"
  ,
};

export const paymentRoutingStatusSpace: PackedSpace = {
  id: "payment-routing-status",
  row: 139,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "POST /api/payment-routing/check-status|||r||s",
  entries: 
    "\t10100-\tCOMPLETE\n" +
    "\t11030@\tCREATED\n" +
    "DISBURSE_IN_PROGRESS\t11000@\tFORWARDING\n" +
    "\t93730Q\tEXPIRED\n" +
    "\t10020-\tINCOMPLETE\n" +
    "\t93741?\tPAYMENT_FAILED\n" +
    "\t11000@\tPAYMENT_IN_PROGRESS\n" +
    "\t11030@\tWAITING_PAYMENT"
  ,
};

export const paymentRoutingRecipientSpace: PackedSpace = {
  id: "payment-routing-recipient",
  row: 147,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "POST /api/payment-routing/check-status|||r||s",
  entries: 
    "\t13121P\tCANCEL\n" +
    "\t13021?\tFAILED\n" +
    "\t16021\u003c\tFAILED_FORCE_CREDIT\n" +
    "\t11000@\tIN_PROGRESS\n" +
    "\t11000@\tPENDING\n" +
    "\t11000@\tPENDING_FORCE_CREDIT\n" +
    "\t10100-\tSUCCESS\n" +
    "\t11000@\tWAITING"
  ,
};

export const paymentLinkSpace: PackedSpace = {
  id: "payment-link",
  row: 155,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  operation: "2",
  scope: "request",
  check: "GET /api/payment-checkout/status|||r",
  entries: 
    "ANSWER\t04222=\tACCESS_RESTRICTED\n" +
    "ANSWER\t04212.\tAPI_KEY_NOT_VALID\n" +
    "ANSWER\t04212.\tIP_NOT_VALID\n" +
    "ANSWER\t00100-\tLINK_DELETED\n" +
    "ANSWER\t04212D\tLINK_ID_NOT_VALID\n" +
    "ANSWER\t04011E\tLINK_NOT_DELETABLE\n" +
    "ANSWER\t04011R\tLINK_NOT_FOUND\n" +
    "ANSWER\t04212.\tUSERNAME_NOT_FOUND\n" +
    "LINK\t00100-\tLINK_CREATED"
  ,
};

export const paymentLinkStatusSpace: PackedSpace = {
  id: "payment-link-status",
  row: 164,
  foreign: "[^a-z_]",
  min: 3,
  max: 32,
  capitals: true,
  check: "GET /api/payment-checkout/status|||r",
  entries: 
    "charge_in_progress\t11000@\tCHARGE_IN_PROGRESS\n" +
    "closed\t93720P\tCLOSED\n" +
    "complete\t10100-\tCOMPLETE\n" +
    "complete\t00000-\tCOMPLETE_AMOUNT_NOT_SHOWN\n" +
    "created\t11030@\tCREATED\n" +
    "expired\t93730Q\tEXPIRED\n" +
    "failed\t11030?\tFAILED\n" +
    "success\t10100-\tPAID\n" +
    "waiting_payment\t11030@\tWAITING_PAYMENT"
  ,
};

export const billerSpace: PackedSpace = {
  id: "biller",
  row: 173,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "GET /api/v2/bill/status|||r||s",
  entries: 
    "000\t00000-\tANSWERED\n" +
    "000\t00100-\tPRODUCTS_LISTED\n" +
    "102\t11000@\tIN_PROGRESS\n" +
    "201\t04212.\tUSER_NOT_FOUND\n" +
    "\t04221C\tUSER_NOT_ACTIVE\n" +
    "\t040119\tDUPLICATE_PARTNER_TX_ID\n" +
    "\t16011R\tBILL_PAYMENT_NOT_FOUND\n" +
    "\t04550K\tPRODUCT_NOT_AVAILABLE_NOW\n" +
    "\t04221F\tDEPOSIT_TOO_LOW\n" +
    "\t04212.\tIP_NOT_REGISTERED\n" +
    "\t04212.\tAPI_KEY_NOT_VALID\n" +
    "210\t04210;\tAMOUNT_NOT_OFFERED\n" +
    "223\t04011:\tDUPLICATE_PAYMENT\n" +
    "290\t04212D\tINVALID_PARAMETER\n" +
    "300\t13021?\tFAILED\n" +
    "302\t042308\tCUSTOMER_ID_NOT_FOUND\n" +
    "\t042106\tPRODUCT_NOT_AVAILABLE\n" +
    "\t04212D\tINVALID_DATA\n" +
    "\t041004\tBILL_ALREADY_PAID\n" +
    "\t045505\tCUT_OFF\n" +
    "\t16051\u003c\tBILLER_ERROR\n" +
    "400\t11000@\tPENDING\n" +
    "999\t16051A\tINTERNAL_SERVER_ERROR"
  ,
};

export const billerStatusSpace: PackedSpace = {
  id: "biller-status",
  row: 196,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "GET /api/v2/bill/status|||r||s",
  entries: 
    "\t93721?\tFAILED\n" +
    "\t00100-\tINQUIRY\n" +
    "\t11000@\tIN_PROGRESS\n" +
    "\t11000@\tPENDING\n" +
    "SUCCESS\t10100-\tPAID"
  ,
};

export const offlineSpace: PackedSpace = {
  id: "offline",
  row: 201,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "POST /api/offline-info|||r||s",
  entries: 
    "000\t00000-\tANSWERED\n" +
    "000\t10100-\tCOMPLETED\n" +
    "102\t11030@\tWAITS_FOR_CUSTOMER\n" +
    "201\t04212.\tUSER_NOT_FOUND\n" +
    "\t04221C\tUSER_NOT_ACTIVE\n" +
    "\t040119\tDUPLICATE_PARTNER_TRX_ID\n" +
    "\t16011R\tTRANSACTION_NOT_FOUND\n" +
    "206\t04221F\tDEPOSIT_TOO_LOW\n" +
    "\t04212.\tIP_NOT_REGISTERED\n" +
    "\t04212.\tAPI_KEY_NOT_VALID\n" +
    "215\t04210;\tAMOUNT_NOT_OFFERED\n" +
    "220\t04212D\tCHANNEL_NOT_VALID\n" +
    "\t04212D\tTRANSACTION_TYPE_NOT_VALID\n" +
    "\t93730Q\tEXPIRED\n" +
    "224\t04230,\tAMOUNT_BELOW_MINIMUM\n" +
    "\t04210;\tAMOUNT_ABOVE_MAXIMUM\n" +
    "296\t04011:\tACTIVE_TRANSACTION\n" +
    "\t11000@\tIN_PROGRESS\n" +
    "\t04011E\tNOT_CANCELLABLE\n" +
    "\t93730P\tCANCELED\n" +
    "\t13021?\tFAILED\n" +
    "300\t93721?\tFAILED_FOR_GOOD\n" +
    "429\t04510L\tTOO_MANY_REQUESTS\n" +
    "990\t04212D\tINVALID_PARAMETER\n" +
    "999\t16051A\tINTERNAL_SERVER_ERROR"
  ,
};

export const internationalTransferSpace: PackedSpace = {
  id: "international-transfer",
  row: 226,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "POST /api/international/transfer-details|||r||s",
  entries: 
    "000\t00100-\tANSWERED\n" +
    "201\t04212.\tUSER_NOT_FOUND\n" +
    "\t04222=\tUSER_NOT_ACTIVE\n" +
    "\t04211:\tDUPLICATE_DOCUMENT\n" +
    "203\t040119\tQUOTATION_ALREADY_USED\n" +
    "\t16011R\tQUOTATION_NOT_FOUND\n" +
    "206\t04221F\tBALANCE_TOO_LOW\n" +
    "\t04212.\tIP_NOT_REGISTERED\n" +
    "\t04212.\tAPI_KEY_NOT_VALID\n" +
    "213\t04212B\tFILE_FORMAT_NOT_ALLOWED\n" +
    "\t04212D\tFILE_TOO_LARGE\n" +
    "222\t93730Q\tQUOTATION_EXPIRED\n" +
    "403\t04222=\tCORRIDOR_NOT_CONFIGURED\n" +
    "429\t04510L\tTOO_MANY_REQUESTS\n" +
    "500\t04550K\tPRICE_NOT_CALCULATED\n" +
    "503\t04550K\tCORRIDOR_UNAVAILABLE\n" +
    "\t16050N\tREQUEST_TIMEOUT\n" +
    "990\t04210;\tAMOUNT_NOT_VALID\n" +
    "990\t04212D\tINVALID_PARAMETER\n" +
    "990\t04212G\tMISSING_FIELD\n" +
    "990\t04230O\tRECIPIENT_TYPE_NOT_ALLOWED\n" +
    "990\t04112D\tTOO_MANY_ATTACHMENTS\n" +
    "990\t04212D\tVALUE_NOT_VALID\n" +
    "990\t04212B\tWRONG_FORMAT\n" +
    "999\t16051A\tINTERNAL_SERVER_ERROR"
  ,
};

export const internationalTransferStatusSpace: PackedSpace = {
  id: "international-transfer-status",
  row: 251,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "POST /api/international/transfer-details|||r||s",
  entries: 
    "\t93721?\tFAILED\n" +
    "\t11000@\tIN_PROGRESS\n" +
    "\t11051S\tPENDING\n" +
    "SUCCESS\t10100-\tDELIVERED"
  ,
};

export const accountLinkingSpace: PackedSpace = {
  id: "account-linking",
  row: 255,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  operation: "2",
  scope: "request",
  entries: 
    "000\t00100-\tANSWERED\n" +
    "201\t04212.\tUSER_NOT_FOUND\n" +
    "\t04221C\tUSER_NOT_ACTIVE\n" +
    "207\t04212.\tIP_NOT_REGISTERED\n" +
    "\t04212.\tAPI_KEY_NOT_VALID\n" +
    "290\t04212D\tINVALID_PARAMETER\n" +
    "400\t04230*\tACCOUNT_NOT_LINKED\n" +
    "400\t04210>\tEWALLET_NOT_SUPPORTED\n" +
    "400\t04100+\tPHONE_NUMBER_LINKED\n" +
    "999\t06551A\tINTERNAL_SERVER_ERROR"
  ,
};

export const accountReceivableSpace: PackedSpace = {
  id: "account-receivable",
  row: 265,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  operation: "2",
  scope: "request",
  entries: 
    "000\t00100-\tANSWERED\n" +
    "204\t04011R\tINVOICE_NOT_FOUND\n" +
    "210\t04221,\tAMOUNT_BELOW_MINIMUM\n" +
    "223\t04011E\tINVOICE_NOT_CANCELLABLE\n" +
    "247\t04212B\tCONTACT_NOT_VALID\n" +
    "300\t06021M\tINVOICE_NOT_CANCELED\n" +
    "400\t04212D\tREQUEST_NOT_VALID\n" +
    "901\t04212D\tEXPIRY_AFTER_INVOICE"
  ,
};

export const transactionsDataSpace: PackedSpace = {
  id: "transactions-data",
  row: 273,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  operation: "3",
  scope: "request",
  entries: 
    "000\t00100-\tANSWERED\n" +
    "101\t04211)\tBANK_ACCOUNT_NOT_FOUND\n" +
    "101\t01550@\tREQUEST_PROCESSED\n" +
    "\t01550@\tIN_PROGRESS\n" +
    "201\t04212.\tUSER_NOT_FOUND\n" +
    "\t04221C\tUSER_NOT_ACTIVE\n" +
    "207\t04212.\tIP_NOT_REGISTERED\n" +
    "\t04212.\tAPI_KEY_NOT_VALID\n" +
    "\t04211)\tACCOUNT_NUMBER_NOT_FOUND\n" +
    "211\t042303\tBANK_NOT_AVAILABLE\n" +
    "237\t042121\tTEMPORARY_TOKEN_NOT_VALID\n" +
    "\t042121\tPERMANENT_TOKEN_NOT_VALID\n" +
    "\t042112\tSTATEMENT_NOT_FOUND\n" +
    "\t042310\tBANK_LOGIN_FAILED\n" +
    "242\t04212D\tSTART_DATE_TOO_EARLY\n" +
    "244\t04212D\tPARTNER_USER_ID_NOT_VALID\n" +
    "300\t04211?\tFAILED\n" +
    "900\t06551A\tUNEXPECTED_ERROR\n" +
    "990\t04212D\tINVALID_PARAMETER"
  ,
};

export const transactionSummarySpace: PackedSpace = {
  id: "transaction-summary",
  row: 292,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  operation: "3",
  scope: "request",
  entries: 
    "000\t00100-\tANSWERED\n" +
    "102\t01550@\tIN_PROGRESS\n" +
    "201\t04212.\tUSER_NOT_FOUND\n" +
    "\t04222=\tUSER_NOT_ACTIVE\n" +
    "207\t04212.\tIP_NOT_REGISTERED\n" +
    "\t04212.\tAPI_KEY_NOT_VALID\n" +
    "229\t04510L\tTOO_MANY_REQUESTS\n" +
    "290\t04212D\tINVALID_PARAMETER"
  ,
};

export const httpSpace: PackedSpace = {
  id: "http",
  row: 300,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  entries: 
    "200\t00100-\tOK\n" +
    "403\t04212.\tFORBIDDEN\n" +
    "\t04212D\tNOT_FOUND\n" +
    "429\t04510L\tTOO_MANY_REQUESTS\n" +
    "500\t16051A\tINTERNAL_SERVER_ERROR\n" +
    "503\t16050K\tSERVICE_UNAVAILABLE\n" +
    "\t16050N\tGATEWAY_TIMEOUT"
  ,
};

export const disbursementSigns = 
  "2rvgq\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "7qw3m\n" +
  "\n" +
  "\n" +
  "1ildd"
;

export const disbursementStatusSigns = 
  "3qhpm\t!tx_status_description\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\ttx_status_description=Your transaction exceeds the maximum limit amount. Please adjust the amount and try again.\n" +
  "\ttx_status_description=The bank/e-wallet system encounters an error while disbursing the money. Try again in a moment.\n" +
  "\ttx_status_description=The bank/e-wallet provider system is under maintenance. Please try again in a moment.\n" +
  "=\n" +
  "\ttx_status_description=System encounters an error while disbursing the money. Please try again in a moment.\n" +
  "\ttx_status_description=Account is blocked. Please create a new transaction with a different recipient account number.\n" +
  "\ttx_status_description=Account is no longer active. Please create a new transaction with a different recipient account number.\n" +
  "\ttx_status_description=Account not found. Please create a new transaction with a different recipient account number.\n" +
  "\ttx_status_description=Account has exceeded the maximum amount for receiving money. Please contact the account owner."
;

export const balanceSigns = "";

export const accountInquirySigns = "3qhpm";

export const vaSigns = "3qhpm";

export const vaStatusSigns = 
  "\n" +
  "\n" +
  "\tcounter_incoming_payment=0|created|!amount_detected=0\n" +
  "\n" +
  "\n" +
  "\tcounter_incoming_payment=0|created|!amount_detected=0"
;

export const vaCallbackSigns = "\t=notification";

export const ewalletSigns = "3qhpm";

export const ewalletStatusSigns = "";

export const ewalletCallbackSigns = "\t=notification";

export const ewalletRefundSigns = "";

export const qrisSigns = "3qhpm";

export const qrisStatusSigns = "\n\t!received_amount=0";

export const paymentRoutingSigns = "3qhpm";

export const paymentRoutingStatusSigns = 
  "\n" +
  "\n" +
  "\n" +
  "\t!received_amount=0\n" +
  "\n" +
  "\t!received_amount=0"
;

export const paymentRoutingRecipientSigns = "";

export const paymentLinkSigns = 
  "49lvt8aiuf\n" +
  "7crig\n" +
  "2gwab\n" +
  "9smza49twz\n" +
  "2tfj6\n" +
  "6e448\n" +
  "0ftp7\n" +
  "6p7ki"
;

export const paymentLinkStatusSigns = 
  "\n" +
  "\t!paid_amount=0\n" +
  "\n" +
  "\tdata.paymentLinkId\n" +
  "\n" +
  "\t!paid_amount=0\n" +
  "\n" +
  "\tsettlement_status=WAITING,SUCCESS"
;

export const billerSigns = "3qhpm\n\tdata.product_list";

export const billerStatusSigns = "";

export const offlineSigns = 
  "\n" +
  "3qhpm\ttransaction_type=CASH_IN,CASH_OUT|offline_channel\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "27h4z\n" +
  "\n" +
  "\toffline_channel"
;

export const internationalTransferSigns = 
  "3qhpm\n" +
  "9tfwr\n" +
  "62c48\n" +
  "4jfz0\n" +
  "9d3ec2l90l\n" +
  "89od0\n" +
  "57eur\n" +
  "9ct7p\n" +
  "6lo0b\n" +
  "3x85i\n" +
  "9m7oq\n" +
  "9b7hs\n" +
  "2n68h\n" +
  "=\n" +
  "33k9t\n" +
  "11dd8\n" +
  "=\n" +
  "1ktqt8v7bd26nwx8lamb\n" +
  "\t\t\u0001reason\u0001\n" +
  "9of6g9ka6c68p200yeuc2d81719bbn0gqnx7qu4z287ow6p9wn7n5ja0760w306m380har6fset4j6912dlak2kuzf1rgom9uii00zw9o8k1e70gu6c0bg898or570eurr8r8572b4jw4ytnn1x8o074k8i7pv173sgqs8m55x\n" +
  "566v9\n" +
  "30oc8\n" +
  "6yuad8lmh17amwc3nqpw5ogn13w3le9q8682hwpr7ks0y7te328zhkg1frqw3akz36lmos0wfau7cwrr2ysxe\n" +
  "3khxo3lazz0gebi3ud2u90nal8y0db9c90h51cvs6uwp79308l0ps0q8sw970ho6j975zl9vyy17chbb4r2jy96gki56oae85f0m9xrat8ogf48qd5l0izb82bhjy57rcl6bjbm5d5fn4jl3b8htb07akim6ed4t3p2pj7kk6t8kj5e\n" +
  "5rwh5"
;

export const internationalTransferStatusSigns = "";

export const accountLinkingSigns = 
  "3qhpm\n" +
  "=\n" +
  "=\n" +
  "8lumt\n" +
  "6lo0b\n" +
  "\n" +
  "94qnc\n" +
  "4c882\n" +
  "7t7mq"
;

export const accountReceivableSigns = "";

export const transactionsDataSigns = 
  "3qhpm\n" +
  "\tstatus.message=Bank account not found\n" +
  "\n" +
  "96aui8fxjz\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "13ibh\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "="
;

export const transactionSummarySigns = 
  "8cj6l3qhpm\n" +
  "8r6gg\n" +
  "80ci1\n" +
  "62c48\n" +
  "9ct7p\n" +
  "6lo0b\n" +
  "91n4k\n" +
  "87a64"
;

export const httpSigns = "";

export const codes: PackedBodies["codes"] = [
  {
    field: "status",
    space: "payment-link-status",
    layer: "transaction",
    requires: "tx_ref_number",
  },
  {
    field: "va_status",
    space: "va-status",
    layer: "transaction",
    requires: "va_number",
    excludes: "success settlement_status",
  },
  {
    field: "",
    space: "va-callback",
    layer: "transaction",
    code: "VA_PAID",
    requires: "va_number success trx_id settlement_status",
  },
  {
    field: "ewallet_trx_status",
    space: "ewallet-status",
    layer: "transaction",
    requires: "ewallet_trx_status",
  },
  {
    field: "refund_status",
    space: "ewallet-refund",
    layer: "transaction",
    requires: "refund_status",
  },
  {
    field: "",
    space: "ewallet-callback",
    layer: "transaction",
    code: "EWALLET_PAID",
    requires: "ewallet_code success trx_id settlement_status",
    excludes: "ewallet_trx_status refund_id va_number",
  },
  {
    field: "payment_status",
    space: "payment-routing-status",
    layer: "transaction",
    requires: "payment_status payment_routing.0",
  },
  {
    field: "payment_status",
    space: "qris-status",
    layer: "transaction",
    requires: "payment_status payment_info.qris_url",
    excludes: "payment_routing.0",
  },
  {
    field: "payment_status",
    space: "payment-routing-status",
    layer: "transaction",
    requires: "payment_status",
    excludes: "payment_routing.0 payment_info.qris_url",
  },
  {
    field: "trx_status",
    space: "payment-routing-recipient",
    layer: "transaction",
    requires: "disbursement_trx_id trx_status",
  },
  {
    field: "disbursement_trx_status",
    space: "payment-routing-recipient",
    layer: "transaction",
    requires: "disbursement_trx_id disbursement_trx_status",
    excludes: "trx_status",
  },
  {
    field: "data.status",
    space: "biller-status",
    layer: "transaction",
    requires: "data.partner_tx_id data.product_id",
    families: ["biller"],
  },
  {
    field: "tx_status",
    space: "international-transfer-status",
    layer: "transaction",
    requires: "tx_status quotation_id",
  },
  {
    field: "status.code",
    space: "va",
    layer: "response",
    message: "status.message",
    requires: "va_number",
    excludes: "success settlement_status",
    families: ["va"],
  },
  {
    field: "status.code",
    space: "disbursement",
    layer: "response",
    message: "status.message",
    requires: "recipient_account",
    excludes: "created_date disbursement_trx_id",
    families: ["disbursement"],
  },
  {
    field: "status.code",
    space: "disbursement-status",
    layer: "response",
    message: "status.message",
    requires: "created_date recipient_account",
    families: ["disbursement"],
  },
  {
    field: "status.code",
    space: "balance",
    layer: "response",
    message: "status.message",
    requires: "availableBalance",
    families: ["balance"],
  },
  {
    field: "status.code",
    space: "balance",
    layer: "response",
    message: "status.message",
    requires: "data.balances",
    families: ["balance"],
  },
  {
    field: "status.code",
    space: "account-inquiry",
    layer: "response",
    message: "status.message",
    requires: "account_number",
    excludes: "payment_info va_number",
    families: ["account-inquiry"],
  },
  {
    field: "status.code",
    space: "account-inquiry",
    layer: "response",
    message: "status.message",
    requires: "invoice_id invoice_status",
    families: ["account-inquiry"],
  },
  {
    field: "status.code",
    space: "account-inquiry",
    layer: "response",
    message: "status.message",
    requires: "data.0.invoice_id",
    families: ["account-inquiry"],
  },
  {
    field: "status.code",
    space: "va",
    layer: "response",
    message: "status.message",
    requires: "data.0.va_number",
    families: ["va"],
  },
  {
    field: "status.code",
    space: "ewallet",
    layer: "response",
    message: "status.message",
    requires: "ewallet_code",
    excludes: "ewallet_trx_status success",
    families: ["ewallet"],
  },
  {
    field: "status.code",
    space: "ewallet",
    layer: "response",
    message: "status.message",
    requires: "ewallet_trx_status",
    families: ["ewallet"],
  },
  {
    field: "status.code",
    space: "ewallet",
    layer: "response",
    message: "status.message",
    requires: "refund_status",
    families: ["ewallet"],
  },
  {
    field: "status.code",
    space: "ewallet",
    layer: "response",
    message: "status.message",
    requires: "data.0.refund_id",
    families: ["ewallet"],
  },
  {
    field: "status.code",
    space: "qris",
    layer: "response",
    message: "status.message",
    requires: "payment_info.qris_url",
    excludes: "payment_status",
    families: ["qris"],
  },
  {
    field: "status.code",
    space: "payment-routing",
    layer: "response",
    message: "status.message",
    requires: "payment_info",
    excludes: "payment_status payment_info.qris_url",
    families: ["payment-routing"],
  },
  {
    field: "status.code",
    space: "payment-routing",
    layer: "response",
    message: "status.message",
    requires: "payment_status payment_routing.0",
    families: ["payment-routing"],
  },
  {
    field: "status.code",
    space: "qris",
    layer: "response",
    message: "status.message",
    requires: "payment_status payment_info.qris_url",
    excludes: "payment_routing.0",
    families: ["qris"],
  },
  {
    field: "status.code",
    space: "payment-routing",
    layer: "response",
    message: "status.message",
    requires: "payment_status",
    excludes: "payment_routing.0 payment_info.qris_url",
    families: ["payment-routing"],
  },
  {
    field: "data.status",
    space: "payment-link-status",
    layer: "response",
    requires: "data.paymentLinkId",
    families: ["payment-link"],
  },
  {
    field: "",
    space: "payment-link",
    layer: "response",
    code: "LINK",
    requires: "url email_status",
    excludes: "tx_ref_number",
  },
  {
    field: "",
    space: "payment-link",
    layer: "response",
    message: "message",
    code: "ANSWER",
    when: "message=Payment link has been deleted,success delete payment checkout data,The payment_link_id or partner_trx_id cannot be found in our system,The payment_link_id or partner_trx_id is null or invalid,Username is not found,Invalid IP Address,Invalid API Key,User does not have access to delete the payment link,User does not have access to the payment link,Cannot delete payment link status other than CREATED/INITIATIED",
    requires: "message status",
    excludes: "url email_status status.code data error status_code tx_ref_number",
  },
  {
    field: "status.code",
    space: "biller",
    layer: "response",
    message: "status.message",
    requires: "data.partner_tx_id data.product_id",
    families: ["biller"],
  },
  {
    field: "status.code",
    space: "biller",
    layer: "response",
    message: "status.message",
    requires: "data.product_list",
    families: ["biller"],
  },
  {
    field: "status.code",
    space: "offline",
    layer: "response",
    message: "status.message",
    requires: "transaction_type",
    families: ["offline"],
  },
  {
    field: "status.code",
    space: "offline",
    layer: "response",
    message: "status.message",
    requires: "expired_at code",
    excludes: "transaction_type",
    families: ["offline"],
  },
  {
    field: "status.code",
    space: "international-transfer",
    layer: "response",
    message: "status.message",
    requires: "quotation_id",
    excludes: "tx_status",
    families: ["international-transfer"],
  },
  {
    field: "status.code",
    space: "international-transfer",
    layer: "response",
    message: "status.message",
    requires: "banks",
    excludes: "quotation_id",
    families: ["international-transfer"],
  },
  {
    field: "status.code",
    space: "international-transfer",
    layer: "response",
    message: "status.message",
    requires: "active_corridors",
    excludes: "quotation_id",
    families: ["international-transfer"],
  },
  {
    field: "status.code",
    space: "international-transfer",
    layer: "response",
    message: "status.message",
    requires: "fx_rate",
    excludes: "quotation_id",
    families: ["international-transfer"],
  },
  {
    field: "status.code",
    space: "international-transfer",
    layer: "response",
    message: "status.message",
    requires: "tx_status quotation_id",
    families: ["international-transfer"],
  },
  {
    field: "status.code",
    space: "account-linking",
    layer: "response",
    message: "status.message",
    requires: "channel_code partner_user_id",
    families: ["account-linking"],
  },
  {
    field: "",
    space: "account-linking",
    layer: "response",
    code: "000",
    requires: "data.linking_url",
  },
  {
    field: "",
    space: "account-linking",
    layer: "response",
    code: "000",
    when: "data.status=UNLINKED",
    requires: "data.channel_code data.status",
  },
  {
    field: "error.code",
    space: "account-linking",
    layer: "response",
    message: "error.message",
    when: "status_code=201,202,207,208,290,999",
  },
  {
    field: "error.code",
    space: "account-linking",
    layer: "response",
    message: "error.message",
    when: "error.message=Unsupported e-wallet type for tokenization,Phone number is linked,User account is not linked,User  account is not linked",
  },
  {
    field: "status.code",
    space: "transactions-data",
    layer: "response",
    message: "status.message",
    requires: "registration_link",
    families: ["transactions-data"],
  },
  {
    field: "status.code",
    space: "transactions-data",
    layer: "response",
    message: "status.message",
    requires: "permanent_token",
    families: ["transactions-data"],
  },
  {
    field: "status.code",
    space: "transactions-data",
    layer: "response",
    message: "status.message",
    requires: "account_statement_id",
    families: ["transactions-data"],
  },
  {
    field: "status.code",
    space: "transactions-data",
    layer: "response",
    message: "status.message",
    requires: "total_pages",
    families: ["transactions-data"],
  },
  {
    field: "status.code",
    space: "transactions-data",
    layer: "response",
    message: "status.message",
    requires: "data.0.description data.0.date",
    families: ["transactions-data"],
  },
  {
    field: "status.code",
    space: "transactions-data",
    layer: "response",
    message: "status.message",
    requires: "data.0.permanent_token",
    families: ["transactions-data"],
  },
  {
    field: "status.code",
    space: "transaction-summary",
    layer: "response",
    message: "status.message",
    requires: "data.product_group",
    families: ["transaction-summary"],
  },
  {
    field: "status.code",
    space: "disbursement",
    layer: "response",
    message: "status.message",
    from: ["call"],
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["disbursement"],
  },
  {
    field: "status.code",
    space: "disbursement-status",
    layer: "response",
    message: "status.message",
    from: ["status", "notification"],
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["disbursement"],
  },
  {
    field: "status.code",
    space: "balance",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["balance"],
  },
  {
    field: "status.code",
    space: "account-inquiry",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["account-inquiry"],
  },
  {
    field: "status.code",
    space: "va",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["va"],
  },
  {
    field: "status.code",
    space: "ewallet",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["ewallet"],
  },
  {
    field: "status.code",
    space: "qris",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["qris"],
  },
  {
    field: "status.code",
    space: "payment-routing",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["payment-routing"],
  },
  {
    field: "status.code",
    space: "biller",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["biller"],
  },
  {
    field: "status.code",
    space: "offline",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["offline"],
  },
  {
    field: "status.code",
    space: "international-transfer",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["international-transfer"],
  },
  {
    field: "status.code",
    space: "account-linking",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["account-linking"],
  },
  {
    field: "status.code",
    space: "transactions-data",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["transactions-data"],
  },
  {
    field: "status.code",
    space: "transaction-summary",
    layer: "response",
    message: "status.message",
    excludes: "recipient_account availableBalance account_number invoice_status va_number ewallet_trx_status ewallet_code refund_id payment_info payment_status transaction_type expired_at tx_status quotation_id banks active_corridors fx_rate channel_code registration_link permanent_token account_statement_id total_pages data.balances data.partner_tx_id data.product_list data.product_group data.0.invoice_id data.0.va_number data.0.refund_id data.0.permanent_token data.0.description",
    families: ["transaction-summary"],
  },
];

export const signatures: PackedBodies["signatures"] = [];

export const ids: PackedBodies["ids"] = {
  reference: "partner_tx_id partner_trx_id data.partnerTxId data.partner_tx_id quotation_id",
  payment: "tx_ref_number trx_id disbursement_trx_id data.txRefNumber data.tx_id tx_id",
  refund: "refund_id",
};

export const money: PackedBodies["money"] = {
  amount: "paid_amount amount_detected amount receive_amount received_amount request_amount recipient_amount data.amount source_amount",
  currency: "source_currency_code",
  paidAt: "tx_date payment_received_time",
};

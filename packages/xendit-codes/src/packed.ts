// Generated from the catalog; do not edit.
import type { Featured, PackedBodies, PackedSpace } from "./runtime/packed.js";

export const provider = "xendit";

/**
 * SHA-256 of the data. Two packages with the same digest, of whatever language and version, answer from the same table
 * with the same texts.
 */
export const DATA_DIGEST: string = "61bd3f7ebba5f7e2c7ec0eceadfde130539dee1e4e5c76783f9d5a542c7971c4";

export const reasons1 = "ACCOUNT_BLOCKED ACCOUNT_NOT_FOUND AMOUNT_BELOW_MINIMUM AMOUNT_LIMIT_EXCEEDED APPROVED* AUTHENTICATION_FAILED AUTHENTICATION_REQUIRED BANK_NOT_SUPPORTED COMPLIANCE_BLOCKED CURRENCY_MISMATCH CUTOFF_IN_PROGRESS DO_NOT_HONOR DUPLICATE_REFERENCE DUPLICATE_REQUEST EXPIRED_CARD EXTERNAL_ERROR FEATURE_NOT_ALLOWED FREQUENCY_LIMIT_EXCEEDED FUNCTION_NOT_SUPPORTED GENERIC_DECLINE* IN_PROGRESS* INCONSISTENT_REQUEST INCORRECT_CVV INTERNAL_ERROR INVALID_AMOUNT INVALID_FORMAT INVALID_MERCHANT INVALID_PAYMENT_TOKEN INVALID_REQUEST INVALID_TRANSACTION_STATUS ISSUER_UNAVAILABLE MERCHANT_INSUFFICIENT_BALANCE MISSING_FIELD OTP_BLOCKED OTP_INVALID PROVIDER_UNAVAILABLE RATE_LIMITED REFUND_LIMIT_EXCEEDED STOLEN_CARD! SUSPECTED_FRAUD TIMEOUT TRANSACTION_ALREADY_PROCESSED TRANSACTION_CANCELLED TRANSACTION_EXPIRED TRANSACTION_NOT_FOUND? TRANSACTION_NOT_PERMITTED UNAUTHORIZED UNMAPPED* VERIFICATION_DATA_MISMATCH";

export const reasons2 = "ACCOUNT_NAME_MISMATCH BALANCE_LIMIT_EXCEEDED REFUNDED UNDER_REVIEW";

export const reasons3 = "ACCOUNT_NOT_LINKED APPROVED_PARTIAL AUTHORIZED* BLOCKED_BY_RULE CALL_ISSUER CARD_NOT_SUPPORTED CARD_REPLACED! CASH_NOT_AVAILABLE CLOSED_ACCOUNT! CRYPTOGRAPHIC_ERROR INACTIVE_ACCOUNT INCORRECT_PIN INSTALLMENT_NOT_AVAILABLE INSUFFICIENT_FUNDS INVALID_CARD_NUMBER LOST_CARD! PICKUP_CARD! PIN_CHANGE_FAILED PIN_NOT_VERIFIABLE PIN_TRIES_EXCEEDED PROCESSING_ERROR RESTRICTED_CARD REVERSAL_FAILED ROUTING_ERROR STOP_PAYMENT SURCHARGE_NOT_PERMITTED";

export const errorCodeSpace: PackedSpace = {
  id: "error-code",
  row: 0,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  entries: 
    "\t04230#\tACCOUNT_ACCESS_BLOCKED\n" +
    "\t042110\tACCOUNT_ALREADY_LINKED\n" +
    "ACCOUNT_BLACKLISTED_ERROR\t04121+\tRECIPIENT_BLACKLISTED\n" +
    "ADDRESS_VALIDATION_FAILED\t04230S\tADDRESS_INVALID\n" +
    "AMOUNT_FORMAT_ERROR\t04212\u003c\tAMOUNT_FORMAT\n" +
    "AMOUNT_INCREMENT_NOT_SUPPORTED\t04211;\tAMOUNT_STEP_NOT_SUPPORTED\n" +
    "\t04211;\tAMOUNT_MISMATCHED\n" +
    "API_VALIDATION_ERROR\t04212?\tVALIDATION_ERROR\n" +
    "\t13330(\tAUTHENTICATION_FAILED\n" +
    "\t04330)\tAUTHENTICATION_REQUIRED\n" +
    "CALLBACK_URL_NOT_FOUND\t04212C\tCALLBACK_URL_MISSING\n" +
    "CANCELLATION_NOT_ALLOWED\t04001L\tCANCELLATION_TOO_LATE\n" +
    "CAPTURE_AMOUNT_EXCEEDED\t04211;\tCAPTURE_ABOVE_HOLD\n" +
    "\t136406\tCARD_DECLINED\n" +
    "\t042301\tCARD_EXPIRED\n" +
    "CHANNEL_CODE_NOT_SUPPORTED\t04211*\tCHANNEL_NOT_SUPPORTED\n" +
    "CHANNEL_CODE_NOT_SUPPORTED_ERROR\t042125\tPAYMENT_CHANNEL_NOT_SUPPORTED\n" +
    "\t042223\tCHANNEL_NOT_ACTIVATED\n" +
    "\t16050F\tCHANNEL_UNAVAILABLE\n" +
    "COF_COMBINATION_NOT_ALLOWED_ERROR\t04212?\tCARD_ON_FILE_NOT_ALLOWED\n" +
    "CONVERSION_TRADE_NOT_YET_CANCELLABLE\t04511@\tNOT_YET_CANCELABLE\n" +
    "\t04211,\tCURRENCY_MISMATCHED\n" +
    "CUSTOMER_NOT_FOUND_ERROR\t04212?\tCUSTOMER_NOT_FOUND\n" +
    "CUSTOMER_PAYMENT_METHOD_MISMATCHED\t04212?\tPAYMENT_METHOD_OF_OTHER_CUSTOMER\n" +
    "\t16011O\tDATA_NOT_FOUND\n" +
    "DATA_NOT_FOUND_ERROR\t16011O\tDATA_NOT_FOUND_OLDER\n" +
    "\t13640.\tDECLINED_BY_ISSUER\n" +
    "\t136406\tDECLINED_BY_PROCESSOR\n" +
    "DENIED_PERSON_LIST_MATCHED\t13121+\tDENIED_PERSON\n" +
    "\t04211,\tDESTINATION_CURRENCY_NOT_SUPPORTED\n" +
    "DUPLICATED_FIXED_PAYMENT_INSTRUMENT\t040110\tDUPLICATE_FIXED_INSTRUMENT\n" +
    "DUPLICATE_ERROR\t040110\tDUPLICATE\n" +
    "DUPLICATE_PAYOUT_ERROR\t04011/\tDUPLICATE_PAYOUT_LINK\n" +
    "\t04011/\tDUPLICATE_REFERENCE\n" +
    "\t04211;\tEXCEEDS_CAPTURABLE_AMOUNT\n" +
    "\t132301\tEXPIRED_CARD\n" +
    "EXPIRED_OTP_ERROR\t04330E\tOTP_EXPIRED\n" +
    "\t042223\tFEATURE_NOT_ACTIVATED\n" +
    "IDEMPOTENCY_ERROR\t040118\tIDEMPOTENCY_MISMATCH\n" +
    "INACTIVE_OR_UNAUTHORIZED_CARD\t13640P\tINACTIVE_CARD\n" +
    "INACTIVE_PAYMENT_REQUEST\t04011@\tPAYMENT_REQUEST_ENDED\n" +
    "INELIGIBLE_TRANSACTION_STATUS\t04011@\tSTATUS_DOES_NOT_ALLOW_IT\n" +
    "INSUFFICIENT_BALANCE\t04221B\tBALANCE_TOO_LOW\n" +
    "\t13230$\tINVALID_ACCOUNT_DETAILS\n" +
    "\t04212Q\tINVALID_API_KEY\n" +
    "\t132319\tINVALID_CVV\n" +
    "INVALID_JSON_FORMAT\t04212\u003c\tINVALID_JSON\n" +
    "\t04221=\tINVALID_MERCHANT_CREDENTIALS\n" +
    "\t04221=\tINVALID_MERCHANT_SETTINGS\n" +
    "INVALID_OTP_ERROR\t04330E\tOTP_WRONG\n" +
    "\t04230?\tINVALID_PAYMENT_DETAILS\n" +
    "\t04210>\tINVALID_PAYMENT_METHOD\n" +
    "\t04210>\tINVALID_PAYMENT_METHOD_ID\n" +
    "INVALID_QUOTE\t04212?\tQUOTE_NOT_FITTING\n" +
    "INVALID_TOKEN\t04210>\tPAYMENT_TOKEN_INVALID\n" +
    "INVALID_VALUE_ERROR\t04212?\tINVALID_VALUE\n" +
    "\t16040A\tISSUER_UNAVAILABLE\n" +
    "\t042125\tMANUAL_CAPTURE_NOT_SUPPORTED\n" +
    "MAXIMUM_TRANSFER_LIMIT_ERROR\t04211&\tABOVE_TRANSFER_MAXIMUM\n" +
    "MAX_ACCOUNT_LINKING\t041314\tTOO_MANY_LINKED_ACCOUNTS\n" +
    "MAX_AMOUNT_LIMIT_ERROR\t04230&\tAMOUNT_LIMIT_EXCEEDED\n" +
    "MAX_OTP_ATTEMPTS_ERROR\t04530D\tOTP_ATTEMPTS_EXCEEDED\n" +
    "MINIMUM_TRANSFER_LIMIT_ERROR\t04211%\tBELOW_TRANSFER_MINIMUM\n" +
    "\t04011@\tOPERATION_NOT_ALLOWED\n" +
    "OTP_DELIVERY_ERROR\t04550(\tOTP_NOT_DELIVERED\n" +
    "PARTIAL_REFUND_COUNTS_EXCEEDED\t04121H\tTOO_MANY_PARTIAL_REFUNDS\n" +
    "\t041125\tPARTIAL_REFUND_NOT_SUPPORTED\n" +
    "PAYMENT_CHANNEL_DETAIL_ERROR\t04212?\tCHANNEL_DETAIL_INVALID\n" +
    "PAYMENT_METHOD_NOT_FOUND_ERROR\t04210>\tPAYMENT_METHOD_NOT_FOUND\n" +
    "PAYMENT_REQUEST_ALREADY_COMPLETED\t04001L\tALREADY_COMPLETED\n" +
    "PAYMENT_REQUEST_ALREADY_FAILED\t04001L\tALREADY_FAILED\n" +
    "PAYMENT_REQUEST_ALREADY_FULLY_CAPTURED\t04001L\tALREADY_CAPTURED\n" +
    "PAYMENT_REQUEST_RATE_LIMITED\t04510G\tCHANNEL_RATE_LIMITED\n" +
    "\t04011@\tPAYMENT_STATUS_FAILED\n" +
    "PROCESSOR_CONFIGURATION_ERROR\t04221=\tPROCESSOR_CONFIGURATION\n" +
    "\t160512\tPROCESSOR_ERROR\n" +
    "PROCESSOR_TEMPORARILY_UNAVAILABLE\t16050F\tPROCESSOR_UNAVAILABLE\n" +
    "\t16050K\tPROCESSOR_TIMEOUT\n" +
    "RATE_LIMIT_EXCEEDED\t04510G\tRATE_LIMITED\n" +
    "RECIPIENT_ACCOUNT_NUMBER_ERROR\t04222\u003c\tRECIPIENT_ACCOUNT_INVALID\n" +
    "REFUND_AMOUNT_EXCEEDED\t04221H\tREFUND_ABOVE_REST\n" +
    "\t040110\tREFUND_IN_PROGRESS\n" +
    "\t041125\tREFUND_NOT_SUPPORTED\n" +
    "\t136406\tREJECTED_BY_ACQUIRER\n" +
    "REQUEST_FORBIDDEN_ERROR\t042223\tREQUEST_FORBIDDEN\n" +
    "\t16051:\tSERVER_ERROR\n" +
    "SKIP_3DS_FORBIDDEN\t042223\tSKIP_3DS_NOT_ALLOWED\n" +
    "\t13641I\tSTOLEN_CARD\n" +
    "STRONG_CUSTOMER_AUTHENTICATION_REQUIRED\t04330)\tSTRONG_AUTHENTICATION_REQUIRED\n" +
    "SUSPECTED_FRAUDULENT\t13641J\tSUSPECTED_FRAUD\n" +
    "TEMPORARILY_UNAVAILABLE\t04550-\tNOT_AT_THIS_HOUR\n" +
    "\t04212Q\tUNAUTHORIZED\n" +
    "UNAUTHORIZED_SENDER_IP\t04212Q\tSENDER_IP_NOT_ALLOWED\n" +
    "\t04211,\tUNSUPPORTED_CURRENCY"
  ,
};

export const paymentRequestStatusSpace: PackedSpace = {
  id: "payment-request-status",
  row: 94,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "GET /v3/payment_requests/{payment_request_id}|||r",
  entries: 
    "\t00100'\tACCEPTING_PAYMENTS\n" +
    "\t12120Z\tAUTHORIZED\n" +
    "\t93730M\tCANCELED\n" +
    "\t93730N\tEXPIRED\n" +
    "\t937406\tFAILED\n" +
    "\t110007\tPENDING\n" +
    "\t12030)\tREQUIRES_ACTION\n" +
    "\t10100'\tSUCCEEDED"
  ,
};

export const paymentRequestStatusV2Space: PackedSpace = {
  id: "payment-request-status-v2",
  row: 102,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "GET /payment_requests/{payment_request_id}|||r",
  entries: 
    "\t12120Z\tAWAITING_CAPTURE\n" +
    "\t93730M\tCANCELED\n" +
    "\t93730N\tEXPIRED\n" +
    "\t937406\tFAILED\n" +
    "\t110007\tPENDING\n" +
    "\t12030)\tREQUIRES_ACTION\n" +
    "\t10100'\tSUCCEEDED\n" +
    "\t16051R\tUNKNOWN\n" +
    "\t93730M\tVOIDED"
  ,
};

export const paymentStatusSpace: PackedSpace = {
  id: "payment-status",
  row: 111,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "GET /v3/payments/{payment_id}|||r",
  entries: 
    "\t12120Z\tAUTHORIZED\n" +
    "\t13730M\tCANCELED\n" +
    "\t13730M\tEXPIRED\n" +
    "\t137406\tFAILED\n" +
    "\t110007\tPENDING\n" +
    "\t10100'\tSUCCEEDED"
  ,
};

export const paymentFailureSpace: PackedSpace = {
  id: "payment-failure",
  row: 117,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  check: "GET /v3/payments/{payment_id}|||r",
  entries: 
    "\t13730#\tACCOUNT_ACCESS_BLOCKED\n" +
    "\t13730b\tACCOUNT_NOT_ACTIVATED\n" +
    "\t13330(\tAUTHENTICATION_FAILED\n" +
    "\t13221;\tCAPTURE_AMOUNT_EXCEEDED\n" +
    "\t137406\tCARD_DECLINED\n" +
    "\t13550F\tCHANNEL_UNAVAILABLE\n" +
    "\t13740.\tDECLINED_BY_ISSUER\n" +
    "\t137406\tDECLINED_BY_PROCESSOR\n" +
    "\t132301\tEXPIRED_CARD\n" +
    "\t13330E\tEXPIRED_OTP\n" +
    "FAILURE_DETAILS_UNAVAILABLE\t137406\tNO_DETAILS\n" +
    "INACTIVE_OR_UNAUTHORIZED_CARD\t13740P\tINACTIVE_CARD\n" +
    "INSUFFICIENT_BALANCE\t13730e\tPAYER_BALANCE_TOO_LOW\n" +
    "\t13230$\tINVALID_ACCOUNT_DETAILS\n" +
    "\t13730f\tINVALID_CARD\n" +
    "\t132319\tINVALID_CVV\n" +
    "\t13721=\tINVALID_MERCHANT_CREDENTIALS\n" +
    "\t13721=\tINVALID_MERCHANT_SETTINGS\n" +
    "\t13330E\tINVALID_OTP\n" +
    "INVALID_TOKEN\t13210>\tPAYMENT_TOKEN_INVALID\n" +
    "ISSUER_SUSPECT_FRAUD\t13741J\tISSUER_SUSPECTS_FRAUD\n" +
    "\t13540A\tISSUER_UNAVAILABLE\n" +
    "OTP_ATTEMPT_COUNTS_EXCEEDED\t13530D\tOTP_ATTEMPTS_EXCEEDED\n" +
    "\t12120Y\tPARTIAL_APPROVAL\n" +
    "PARTNER_TIMEOUT_ERROR\t16050K\tPARTNER_TIMEOUT\n" +
    "PAYMENT_AMOUNT_LIMITS_EXCEEDED\t13730&\tAMOUNT_LIMIT_EXCEEDED\n" +
    "PAYMENT_ATTEMPT_COUNTS_EXCEEDED\t137304\tATTEMPTS_EXCEEDED\n" +
    "\t13730N\tPAYMENT_REQUEST_EXPIRED\n" +
    "\t13540l\tPROCESSOR_ERROR\n" +
    "\t13540l\tPROCESS_ERROR\n" +
    "\t16051:\tSERVER_ERROR\n" +
    "\t13741I\tSTOLEN_CARD\n" +
    "SUCCESS\t00010'\tAPPROVED_BY_ISSUER\n" +
    "SUSPECTED_FRAUDULENT\t13741J\tSUSPECTED_FRAUD\n" +
    "TIMEOUT_ERROR\t13330(\tAUTHENTICATION_TIMEOUT\n" +
    "TIMEOUT_ERROR\t16050K\tTIMEOUT\n" +
    "\th3730p\tTRANSACTION_BLOCKED\n" +
    "USER_DECLINED_PAYMENT\t13730M\tCUSTOMER_DECLINED\n" +
    "USER_DEVICE_UNREACHABLE\t13530(\tDEVICE_UNREACHABLE\n" +
    "USER_DID_NOT_AUTHORIZE\t13330(\tNOT_AUTHORIZED_BY_CUSTOMER"
  ,
};

export const paymentLinkStatusSpace: PackedSpace = {
  id: "payment-link-status",
  row: 157,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  check: "GET /v2/invoices/{invoice_id}|||r",
  entries: 
    "\t93730N\tEXPIRED\n" +
    "\t10100'\tPAID\n" +
    "\t110307\tPENDING\n" +
    "\t10100'\tSETTLED"
  ,
};

export const refundStatusSpace: PackedSpace = {
  id: "refund-status",
  row: 161,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  operation: "1",
  check: "GET /refunds/{refund_id}|||r",
  entries: 
    "\t13121M\tCANCELLED\n" +
    "\t130216\tFAILED\n" +
    "\t110007\tPENDING\n" +
    "\t10100'\tSUCCEEDED"
  ,
};

export const refundFailureSpace: PackedSpace = {
  id: "refund-failure",
  row: 165,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  operation: "1",
  check: "GET /refunds/{refund_id}|||r",
  entries: 
    "\t13121n\tACCOUNT_ACCESS_BLOCKED\n" +
    "\t13121n\tACCOUNT_NOT_FOUND\n" +
    "DUPLICATE_ERROR\t13021n\tDUPLICATE_REFUND\n" +
    "INSUFFICIENT_BALANCE\t13221B\tMERCHANT_BALANCE_TOO_LOW\n" +
    "\t13021n\tREFUND_FAILED"
  ,
};

export const paymentTokenStatusSpace: PackedSpace = {
  id: "payment-token-status",
  row: 170,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  operation: "2",
  scope: "request",
  check: "GET /v3/payment_tokens/{payment_token_id}",
  entries: 
    "\t00100'\tACTIVE\n" +
    "\t04210>\tCANCELED\n" +
    "\t04210>\tEXPIRED\n" +
    "\t03230X\tFAILED\n" +
    "\t010007\tPENDING\n" +
    "\t02130)\tREQUIRES_ACTION"
  ,
};

export const paymentTokenFailureSpace: PackedSpace = {
  id: "payment-token-failure",
  row: 176,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  operation: "2",
  scope: "request",
  check: "GET /v3/payment_tokens/{payment_token_id}",
  entries: 
    "\t03211?\tACCOUNT_ALREADY_LINKED\n" +
    "\t03330(\tAUTHENTICATION_FAILED\n" +
    "\t03211;\tCAPTURE_AMOUNT_EXCEEDED\n" +
    "\t036406\tCARD_DECLINED\n" +
    "\t03550F\tCHANNEL_UNAVAILABLE\n" +
    "\t03230e\tINSUFFICIENT_BALANCE\n" +
    "\t03230$\tINVALID_ACCOUNT_DETAILS\n" +
    "\t03221=\tINVALID_MERCHANT_SETTINGS\n" +
    "\t03540A\tISSUER_UNAVAILABLE"
  ,
};

export const payoutStatusSpace: PackedSpace = {
  id: "payout-status",
  row: 185,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  operation: "0-",
  check: "GET /v3/payouts/{payout_id}|||r",
  entries: 
    "\t110007\tACCEPTED\n" +
    "\t93721M\tCANCELLED\n" +
    "\t93721N\tEXPIRED\n" +
    "\t937216\tFAILED\n" +
    "\t110007\tLOCKED\n" +
    "PENDING_COMPLIANCE_ASSESSMENT\t11021W\tCOMPLIANCE_ASSESSMENT\n" +
    "PENDING_COMPLIANCE_REVIEW\t11021W\tCOMPLIANCE_REVIEW\n" +
    "\t110007\tREADY\n" +
    "\t93121+\tREJECTED\n" +
    "\t110007\tREQUESTED\n" +
    "\t15120V\tREVERSED\n" +
    "\t110007\tROUTING\n" +
    "\t10100'\tSUCCEEDED"
  ,
};

export const payoutStatusV2Space: PackedSpace = {
  id: "payout-status-v2",
  row: 198,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  operation: "0-",
  check: "GET /v2/payouts/{payout_id}|||r",
  entries: 
    "\t110007\tACCEPTED\n" +
    "\t93721M\tCANCELLED\n" +
    "\t93121+\tCOMPLIANCE_REJECTED\n" +
    "\t93721N\tEXPIRED\n" +
    "\t937216\tFAILED\n" +
    "PENDING_COMPLIANCE_ASSESSMENT\t11021W\tCOMPLIANCE_ASSESSMENT\n" +
    "\t110007\tREQUESTED\n" +
    "\t15120V\tREVERSED\n" +
    "\t10100'\tSUCCEEDED"
  ,
};

export const payoutFailureSpace: PackedSpace = {
  id: "payout-failure",
  row: 207,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  operation: "0-",
  check: "GET /v3/payouts/{payout_id}|||r",
  entries: 
    "\t13220T\tACCOUNT_NAME_MISMATCH\n" +
    "DESTINATION_MAXIMUM_LIMIT\t13220U\tDESTINATION_LIMIT\n" +
    "INSUFFICIENT_BALANCE\t13221B\tMERCHANT_BALANCE_TOO_LOW\n" +
    "\t13220$\tINVALID_DESTINATION\n" +
    "\t132216\tREJECTED_BY_CHANNEL\n" +
    "\t130216\tSLS_RECIPIENT\n" +
    "\t130216\tSLS_SENDER\n" +
    "TEMPORARY_TRANSFER_ERROR\t13521F\tTEMPORARY_ERROR\n" +
    "\t13222?\tTRANSFER_ERROR"
  ,
};

export const billStatusSpace: PackedSpace = {
  id: "bill-status",
  row: 216,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  operation: "0-",
  check: "GET /bill-payments/v1/payment/{id}|||r",
  entries: 
    "\t130216\tFAILED\n" +
    "FAILED\t16021K\tFAILED_UNCERTAIN\n" +
    "\t110007\tPENDING\n" +
    "\t10100'\tSUCCEEDED"
  ,
};

export const billFailureSpace: PackedSpace = {
  id: "bill-failure",
  row: 220,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  operation: "0-",
  check: "GET /bill-payments/v1/payment/{id}|||r",
  entries: "\t16020K\tBILLER_TIMEOUT",
};

export const cardSpace: PackedSpace = {
  id: "card",
  row: 221,
  foreign: "[^0-9A-Z_]",
  min: 2,
  max: 2,
  check: "GET /v3/payments/{payment_id}|||r",
  entries: 
    "00\t00010'\tAPPROVED\n" +
    "\t13740\\\tREFER_TO_ISSUER\n" +
    "\t13740\\\tREFER_TO_ISSUER_SPECIAL\n" +
    "\t13721=\tINVALID_MERCHANT\n" +
    "\t13741h\tCAPTURE_CARD\n" +
    "\t13740.\tDO_NOT_HONOR\n" +
    "\t137406\tUSE_ANOTHER_CARD\n" +
    "\t13741h\tPICK_UP_CARD_FRAUD\n" +
    "10\t12120Y\tPARTIAL_APPROVAL\n" +
    "\t00010'\tAPPROVED_VIP\n" +
    "\th3740P\tINVALID_TRANSACTION\n" +
    "\t13210;\tINVALID_AMOUNT\n" +
    "\th3730f\tINVALID_CARD_NUMBER\n" +
    "\th3730f\tINVALID_ISSUER\n" +
    "19\t13540l\tRE_ENTER_TRANSACTION\n" +
    "1A\t13330)\tAUTHENTICATION_REQUIRED\tVISA\n" +
    "1Z\t13540l\tTEMPORARY_SYSTEM_ERROR\n" +
    "21\t13730M\tCANCELED_DURING_PROCESSING\n" +
    "25\t137406\tRECORD_NOT_FOUND\n" +
    "28\t13540A\tFILE_UNAVAILABLE\n" +
    "30\t13211\u003c\tFORMAT_ERROR\n" +
    "39\t13730]\tNO_CREDIT_ACCOUNT\n" +
    "41\th3741g\tLOST_OR_STOLEN_CARD\n" +
    "\t13540l\tPROCESSOR_ERROR\n" +
    "\t13741I\tSTOLEN_CARD\n" +
    "46\t13730`\tCLOSED_ACCOUNT\n" +
    "51\t13730e\tINSUFFICIENT_FUNDS\n" +
    "\t13730$\tNO_CHECKING_ACCOUNT\n" +
    "\t13730$\tNO_SAVINGS_ACCOUNT\n" +
    "\t132301\tEXPIRED_CARD\n" +
    "\t13230c\tINVALID_PIN\n" +
    "57\th3740P\tNOT_PERMITTED_TO_CARDHOLDER\n" +
    "\t13740P\tNOT_PERMITTED\n" +
    "\t13741J\tSUSPECTED_FRAUD\n" +
    "5C\t13740P\tBLOCKED_BY_ISSUER\tVISA\n" +
    "61\t13730&\tAMOUNT_LIMIT_EXCEEDED\n" +
    "\t13741m\tRESTRICTED_CARD\n" +
    "\t13741J\tSECURITY_VIOLATION\n" +
    "\t137406\tCARD_DECLINED\n" +
    "\t135304\tCOUNT_LIMIT_EXCEEDED\n" +
    "70\t13740\\\tCONTACT_ISSUER\n" +
    "\t13730i\tPIN_NOT_CHANGED\n" +
    "\t13730b\tACCOUNT_NOT_YET_ACTIVE\tMASTERCARD\n" +
    "74\t13740j\tINVALID_PIN_OTHER\n" +
    "\t13730k\tPIN_TRIES_EXCEEDED\n" +
    "78\t13730b\tNEW_CARD_NOT_UNBLOCKED\n" +
    "\t13730^\tLIFE_CYCLE\tMASTERCARD\n" +
    "\t13540A\tCREDIT_ISSUER_UNAVAILABLE\n" +
    "\t13741J\tSUSPECTED_FRAUD_PROCESSOR\n" +
    "\t132319\tINVALID_CVN\n" +
    "\t13741J\tSUSPECTED_FRAUD_ISSUER\n" +
    "\t137406\tINVALID_LIFE_CYCLE\n" +
    "\t00010'\tAPPROVED_NO_REASON\n" +
    "\t13740j\tPIN_NOT_VERIFIABLE\n" +
    "\t13730_\tPURCHASE_ONLY\n" +
    "\t13551a\tCRYPTOGRAPHIC_FAILURE\n" +
    "\t13740P\tNO_FINANCIAL_POSITION\n" +
    "\t13550-\tCUTOFF_IN_PROGRESS\n" +
    "\t13540A\tISSUER_UNAVAILABLE\n" +
    "\t13551o\tNO_ROUTE\n" +
    "\t13741+\tVIOLATION_OF_LAW\n" +
    "\t130216\tDUPLICATE_TRANSACTION\n" +
    "96\t16051:\tSYSTEM_ERROR\n" +
    "9G\t13730p\tBLOCKED_BY_CARDHOLDER\tVISA\n" +
    "B1\t13721q\tSURCHARGE_NOT_PERMITTED\n" +
    "\t13721q\tSURCHARGE_NOT_SUPPORTED\n" +
    "N0\t13540A\tFORCE_STIP\n" +
    "N3\t13740A\tSERVICE_NOT_AVAILABLE\n" +
    "\t13730&\tLIMIT_EXCEEDED\n" +
    "\t137406\tINELIGIBLE_FOR_RESUBMISSION\n" +
    "N7\t132319\tINVALID_CVN_VISA\n" +
    "\t13221;\tABOVE_PREAUTHORIZED_AMOUNT\n" +
    "P6\t13730i\tDENIED_PIN\n" +
    "Q1\t13330(\tAUTHENTICATION_FAILED\n" +
    "R0\th3730p\tSTOP_PAYMENT_ORDER\n" +
    "\th3730p\tREVOCATION_OF_AUTHORIZATION\n" +
    "\t13740P\tNOT_QUALIFIED_FOR_PIN\n" +
    "\th3730p\tREVOCATION_OF_ALL_AUTHORIZATIONS\n" +
    "Z3\t13740A\tNOT_AVAILABLE_ONLINE"
  ,
};

export const merchantAdviceSpace: PackedSpace = {
  id: "merchant-advice",
  row: 300,
  foreign: "[^0-9]",
  min: 1,
  max: 2,
  check: "GET /v3/payments/{payment_id}|||r",
  entries: 
    "01\t03730^\tUPDATE_CARD\tMASTERCARD\n" +
    "\t03740l\tRETRY_AFTER_72_HOURS\tMASTERCARD\n" +
    "\tg3741.\tDO_NOT_RETRY\tMASTERCARD\n" +
    "\t037106\tTOKEN_PROBLEM\tMASTERCARD\n" +
    "08\t03721[\tBLOCKED_BY_PROCESSOR\tMASTERCARD\n" +
    "1\t03730^\tUPDATE_CARD_ONE_DIGIT\tMASTERCARD\n" +
    "\t03740l\tRETRY_AFTER_72_HOURS_ONE_DIGIT\tMASTERCARD\n" +
    "21\tg3731p\tDO_NOT_RETRY_FINE\tMASTERCARD\n" +
    "\t03730d\tNO_INSTALLMENTS\tMASTERCARD\n" +
    "24\t03740l\tRETRY_AFTER_1_HOUR\tMASTERCARD\n" +
    "\t03740l\tRETRY_AFTER_24_HOURS\tMASTERCARD\n" +
    "\t03740l\tRETRY_AFTER_2_DAYS\tMASTERCARD\n" +
    "\t03740l\tRETRY_AFTER_4_DAYS\tMASTERCARD\n" +
    "\t03740l\tRETRY_AFTER_6_DAYS\tMASTERCARD\n" +
    "\t03740l\tRETRY_AFTER_8_DAYS\tMASTERCARD\n" +
    "3\tg3741.\tDO_NOT_RETRY_ONE_DIGIT\tMASTERCARD\n" +
    "30\t03740l\tRETRY_AFTER_10_DAYS\tMASTERCARD\n" +
    "4\t037106\tTOKEN_PROBLEM_ONE_DIGIT\tMASTERCARD\n" +
    "40\t00100'\tNO_ACTION_40\tMASTERCARD\n" +
    "\t00100'\tNO_ACTION_41\tMASTERCARD\n" +
    "\t00100'\tNO_ACTION_42\tMASTERCARD\n" +
    "8\t03721[\tBLOCKED_BY_PROCESSOR_ONE_DIGIT\tMASTERCARD\n" +
    "99\t037406\tNO_ACTION_POSSIBLE\tMASTERCARD"
  ,
};

export const threeDsStatusSpace: PackedSpace = {
  id: "three-ds-status",
  row: 323,
  foreign: "[^0-9A-Z_]",
  min: 1,
  max: 1,
  entries: 
    "A\t00100'\tATTEMPTED\n" +
    "C\t02330)\tCHALLENGE_REQUIRED\n" +
    "I\t00100'\tEXEMPT\n" +
    "N\t03330(\tNOT_AUTHENTICATED\n" +
    "R\t03740(\tREJECTED\n" +
    "U\t03740(\tNOT_POSSIBLE\n" +
    "Y\t00100'\tAUTHENTICATED"
  ,
};

export const threeDsFlowSpace: PackedSpace = {
  id: "three-ds-flow",
  row: 330,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  entries: "\t00100'\tCHALLENGE\n\t00100'\tFRICTIONLESS",
};

export const authenticationFlowSpace: PackedSpace = {
  id: "authentication-flow",
  row: 332,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  entries: "\t00100'\tFRICTIONLESS\n\t00100'\tFULL_AUTH",
};

export const threeDsReasonSpace: PackedSpace = {
  id: "three-ds-reason",
  row: 334,
  foreign: "[^0-9]",
  min: 1,
  max: 2,
  entries: 
    "01\t03730(\tAUTHENTICATION_FAILED_TWO_DIGITS\n" +
    "\t03330(\tUNKNOWN_DEVICE_TWO_DIGITS\n" +
    "\t03730(\tUNSUPPORTED_DEVICE_TWO_DIGITS\n" +
    "\t035304\tTOO_MANY_AUTHENTICATIONS_TWO_DIGITS\n" +
    "\t032301\tEXPIRED_CARD_TWO_DIGITS\n" +
    "\t03230f\tINVALID_CARD_NUMBER_TWO_DIGITS\n" +
    "\t03740P\tINVALID_TRANSACTION_TWO_DIGITS\n" +
    "\t03230f\tNO_CARD_RECORD_TWO_DIGITS\n" +
    "\t03741J\tSECURITY_FAILURE_TWO_DIGITS\n" +
    "1\t03730(\tAUTHENTICATION_FAILED\n" +
    "10\t03741I\tSTOLEN_CARD\n" +
    "\t03741J\tSUSPECTED_FRAUD\n" +
    "\t03740P\tNOT_PERMITTED_TO_CARDHOLDER\n" +
    "\t03730(\tNOT_ENROLLED\n" +
    "\t03540A\tACS_TIMEOUT\n" +
    "\t00100'\tLOW_CONFIDENCE\n" +
    "\t00100'\tMEDIUM_CONFIDENCE\n" +
    "\t00100'\tHIGH_CONFIDENCE\n" +
    "\t00100'\tVERY_HIGH_CONFIDENCE\n" +
    "2\t03330(\tUNKNOWN_DEVICE\n" +
    "20\t03710(\tNON_PAYMENT_NOT_SUPPORTED\n" +
    "\t03710(\tMERCHANT_INITIATED_NOT_SUPPORTED\n" +
    "\t03540A\tACS_TECHNICAL_ISSUE\n" +
    "\t03710(\tDECOUPLED_REQUIRED\n" +
    "\t03330(\tDECOUPLED_EXPIRED\n" +
    "\t03330(\tDECOUPLED_TIME_TOO_SHORT\n" +
    "\t03330(\tNOT_PERFORMED_BY_CUSTOMER\n" +
    "\t03330(\tRESERVED_27\n" +
    "3\t03730(\tUNSUPPORTED_DEVICE\n" +
    "\t035304\tTOO_MANY_AUTHENTICATIONS\n" +
    "\t032301\tEXPIRED_CARD\n" +
    "\t03230f\tINVALID_CARD_NUMBER\n" +
    "\t03740P\tINVALID_TRANSACTION\n" +
    "\t03230f\tNO_CARD_RECORD\n" +
    "80\t03330(\tRESERVED_80\n" +
    "9\t03741J\tSECURITY_FAILURE"
  ,
};

export const threeDsCancelSpace: PackedSpace = {
  id: "three-ds-cancel",
  row: 370,
  foreign: "[^0-9]",
  min: 1,
  max: 2,
  entries: 
    "01\t03330M\tCANCELED_BY_CUSTOMER\n" +
    "\t03330(\tRESERVED\n" +
    "\t03330(\tDECOUPLED_TIMEOUT\n" +
    "\t03330(\tACS_TIMEOUT\n" +
    "\t03330(\tACS_FIRST_TIMEOUT\n" +
    "\t03340(\tTRANSACTION_ERROR\n" +
    "\t03340(\tUNKNOWN_END\n" +
    "\t03330(\tSDK_TIMEOUT\n" +
    "1\t03330M\tCANCELED_BY_CUSTOMER_ONE_DIGIT\n" +
    "\t03330(\tRESERVED_ONE_DIGIT\n" +
    "\t03330(\tDECOUPLED_TIMEOUT_ONE_DIGIT\n" +
    "\t03330(\tACS_TIMEOUT_ONE_DIGIT\n" +
    "\t03330(\tACS_FIRST_TIMEOUT_ONE_DIGIT\n" +
    "\t03340(\tTRANSACTION_ERROR_ONE_DIGIT\n" +
    "\t03340(\tUNKNOWN_END_ONE_DIGIT\n" +
    "\t03330(\tSDK_TIMEOUT_ONE_DIGIT"
  ,
};

export const simulatedAuthenticationSpace: PackedSpace = {
  id: "simulated-authentication",
  row: 386,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  entries: 
    "\t03330(\tAPI_GW_ASM_POLICY_ERROR\n" +
    "\t00100'\tAUTHENTICATED\n" +
    "\t03330(\tAUTHENTICATION_NOT_AVAILABLE\n" +
    "\t03330(\tAUTHENTICATION_REJECTED\n" +
    "\t03330(\tAUTHENTICATION_SERVER_ERROR\n" +
    "\t03330(\tCANCELLED_AUTHENTICATION\n" +
    "\t03330(\tUNAUTHENTICATED"
  ,
};

export const reportStatusSpace: PackedSpace = {
  id: "report-status",
  row: 393,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  operation: "3",
  scope: "request",
  entries: 
    "FAILED\t032216\tOUT_FAILED\n" +
    "PENDING\t010007\tOUT_PENDING\n" +
    "REVERSED\t05121M\tREVERSED_IN\n" +
    "REVERSED\t05121M\tREVERSED_OUT\n" +
    "SUCCESS\t00100'\tBOOKED_IN\n" +
    "SUCCESS\t00100'\tBOOKED_OUT\n" +
    "VOIDED\t05121M\tVOIDED_IN\n" +
    "VOIDED\t05121M\tVOIDED_OUT"
  ,
};

export const tokenMigrationSpace: PackedSpace = {
  id: "token-migration",
  row: 401,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  operation: "2",
  scope: "request",
  entries: 
    "\t04222=\tBUSINESS_NOT_FOUND\n" +
    "EXTERNAL_ID_ALREADY_USED_ERROR\t04212/\tREFERENCE_USED\n" +
    "\t06551:\tINTERNAL_ERROR\n" +
    "\t04212f\tINVALID_CARD\n" +
    "\t04212C\tMISSING_DATA"
  ,
};

export const errorCodeSigns = 
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "4lfy97d3x7\n" +
  "\n" +
  "\n" +
  "\n" +
  "7rf79\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "12sr1\n" +
  "\n" +
  "\n" +
  "\n" +
  "172zy62ewm\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "979b1\n" +
  "979b1\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "6ifbt\n" +
  "\n" +
  "\n" +
  "08hh3\n" +
  "\n" +
  "\n" +
  "\n" +
  "8k3lt\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "2x0j6\n" +
  "\n" +
  "44w0t3zf1066bh56bwea\n" +
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
  "9leyk4uuql\n" +
  "83whk\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "7jo4z"
;

export const paymentRequestStatusSigns = 
  "\n" +
  "\t!event\n" +
  "\t!event\n" +
  "\t!event=payment_request.expiry\n" +
  "\t!event\n" +
  "\n" +
  "\n" +
  "\t!event"
;

export const paymentRequestStatusV2Signs = "";

export const paymentStatusSigns = 
  "\t!event=payment.authorization\n" +
  "\t!event\n" +
  "\t!event=payment.expiry\n" +
  "\t!event=payment.failure\n" +
  "\n" +
  "\t!event=payment.capture"
;

export const paymentFailureSigns = 
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
  "\tpayment_details.authorization_data.three_ds_challenge_cancel_code data.payment_details.authorization_data.three_ds_challenge_cancel_code=03,04,05,08,3,4,5,8"
;

export const paymentLinkStatusSigns = "";

export const refundStatusSigns = 
  "\t!event\n" +
  "\t!event=refund.failed\n" +
  "\n" +
  "\t!event=refund.succeeded"
;

export const refundFailureSigns = "";

export const paymentTokenStatusSigns = "";

export const paymentTokenFailureSigns = "";

export const payoutStatusSigns = 
  "\n" +
  "\t!event\n" +
  "\t!event\n" +
  "\t!event=v3_payout.failed\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\t!event=v3_payout.rejected\n" +
  "\n" +
  "\t!event=v3_payout.reversed\n" +
  "\n" +
  "\t!event=v3_payout.succeeded"
;

export const payoutStatusV2Signs = 
  "\n" +
  "\t!event\n" +
  "\t!event=remittance_payout.compliance_rejected\n" +
  "\t!event\n" +
  "\t!event=payout.failed,remittance_payout.failed,disbursement.failed\n" +
  "\n" +
  "\n" +
  "\t!event=payout.reversed,remittance_payout.reversed\n" +
  "\t!event=payout.succeeded,remittance_payout.succeeded,disbursement.completed"
;

export const payoutFailureSigns = "";

export const billStatusSigns = 
  "\t!event=bill_payments.failed\n" +
  "\tdata.failure_code=BILLER_TIMEOUT\n" +
  "\n" +
  "\t!event=bill_payments.succeeded"
;

export const billFailureSigns = "9bplp";

export const cardSigns = 
  "\n" +
  "6di2p\n" +
  "6di2p\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "8u909\n" +
  "9f4cy\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "5hddg\n" +
  "4ht5l\n" +
  "1tivq\n" +
  "=\n" +
  "=\n" +
  "4hmon\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "35rjc\n" +
  "75c63\n" +
  "=\n" +
  "4rpi0\n" +
  "5dhm7\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "5dhm7\n" +
  "2uanq\n" +
  "=\n" +
  "=\n" +
  "2qjlf\n" +
  "5wkw5\n" +
  "5wwap\n" +
  "=\n" +
  "=\n" +
  "219c8\n" +
  "=\n" +
  "219c8\n" +
  "6p0dy\n" +
  "0k0dg\n" +
  "2qjlf\n" +
  "4q4nb\n" +
  "=\n" +
  "2zr3f\n" +
  "9bncl\n" +
  "3iglp\n" +
  "3iglp\n" +
  "7vyr6\n" +
  "2tb3x\n" +
  "=\n" +
  "6zvig\n" +
  "0mo6j\n" +
  "8ku23\n" +
  "=\n" +
  "1hjws\n" +
  "=\n" +
  "=\n" +
  "1exff\n" +
  "8f4d2\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "3770q\n" +
  "76eu1\n" +
  "3770q\n" +
  "3hgm9"
;

export const merchantAdviceSigns = "";

export const threeDsStatusSigns = "";

export const threeDsFlowSigns = "";

export const authenticationFlowSigns = "";

export const threeDsReasonSigns = "";

export const threeDsCancelSigns = "";

export const simulatedAuthenticationSigns = "";

export const reportStatusSigns = 
  "\n" +
  "\n" +
  "\tcashflow=MONEY_IN\n" +
  "\tcashflow=MONEY_OUT\n" +
  "\tcashflow=MONEY_IN\n" +
  "\tcashflow=MONEY_OUT\n" +
  "\tcashflow=MONEY_IN\n" +
  "\tcashflow=MONEY_OUT"
;

export const tokenMigrationSigns = "";

export const codes: PackedBodies["codes"] = [
  {
    field: "status",
    space: "payment-request-status",
    layer: "transaction",
    requires: "payment_request_id",
    excludes: "payment_id payout_id reason destination_amount id data",
  },
  {
    field: "data.status",
    space: "payment-request-status",
    layer: "transaction",
    requires: "event data.payment_request_id",
    excludes: "data.payment_id data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "status",
    space: "payment-status",
    layer: "transaction",
    requires: "payment_id payment_request_id",
    excludes: "payout_id reason destination_amount id data",
  },
  {
    field: "data.status",
    space: "payment-status",
    layer: "transaction",
    requires: "event data.payment_id data.payment_request_id",
    excludes: "data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "status",
    space: "refund-status",
    layer: "transaction",
    requires: "reason currency",
    excludes: "payment_method payout_id external_id cashflow destination_amount data",
  },
  {
    field: "data.status",
    space: "refund-status",
    layer: "transaction",
    requires: "event data.reason",
    excludes: "data.data data.payment_method data.payout_id data.product_id data.destination_amount",
  },
  {
    field: "data.data.status",
    space: "refund-status",
    layer: "transaction",
    requires: "event data.data.reason",
  },
  {
    field: "status",
    space: "payment-token-status",
    layer: "transaction",
    requires: "payment_token_id",
    excludes: "payment_request_id payment_id payout_id reason payment_method destination_amount id data",
  },
  {
    field: "data.status",
    space: "payment-token-status",
    layer: "transaction",
    requires: "event data.payment_token_id",
    excludes: "data.payment_request_id data.payment_id data.payout_id data.reason data.destination_amount data.product_id data.id",
  },
  {
    field: "status",
    space: "payment-request-status-v2",
    layer: "transaction",
    requires: "payment_method business_id",
    excludes: "reason external_id payment_request_id payment_id payout_id cashflow destination_amount data",
  },
  {
    field: "status",
    space: "payment-link-status",
    layer: "transaction",
    requires: "external_id merchant_name user_id",
    excludes: "payout_url expiration_timestamp bank_code payment_request_id payment_token_id payout_id cashflow destination_amount data",
  },
  {
    field: "status",
    space: "payout-status",
    layer: "transaction",
    requires: "payout_id",
    excludes: "data",
  },
  {
    field: "data.status",
    space: "payout-status",
    layer: "transaction",
    requires: "event data.payout_id",
  },
  {
    field: "status",
    space: "payout-status-v2",
    layer: "transaction",
    requires: "channel_code amount reference_id",
    excludes: "reason payment_method payment_method_id payment_request_id payment_id cashflow payout_id charge_amount qr_id product_id external_id payment_token_id destination_amount plan_id checkout_method qr_string invoice_id payment_method_type refund_fee_amount data",
  },
  {
    field: "data.status",
    space: "payout-status-v2",
    layer: "transaction",
    requires: "event data.channel_code data.amount",
    excludes: "data.reason data.payment_method data.payment_method_id data.payment_request_id data.payment_id data.cashflow data.payout_id data.charge_amount data.qr_id data.product_id data.external_id data.payment_token_id data.destination_amount data.plan_id data.checkout_method data.qr_string data.invoice_id data.payment_method_type data.refund_fee_amount data.data",
  },
  {
    field: "status",
    space: "payout-status-v2",
    layer: "transaction",
    requires: "destination_amount sender_customer_id",
    excludes: "payout_id payment_method reason external_id cashflow data",
  },
  {
    field: "data.status",
    space: "payout-status-v2",
    layer: "transaction",
    requires: "event data.destination_amount data.sender_customer_id",
    excludes: "data.payout_id data.product_id data.reason data.channel_code",
  },
  {
    field: "data.properties.status",
    space: "bill-status",
    layer: "transaction",
    requires: "data.properties.product_id data.properties.customer_number",
  },
  {
    field: "data.status",
    space: "bill-status",
    layer: "transaction",
    requires: "event data.product_id data.customer_number",
    excludes: "data.properties data.channel_code data.reason data.payout_id data.payment_request_id",
  },
  {
    field: "error_code",
    space: "error-code",
    layer: "response",
    message: "message",
    requires: "error_code",
  },
  {
    field: "status",
    space: "report-status",
    layer: "response",
    requires: "cashflow product_id",
    excludes: "payout_id payment_request_id payment_token_id data",
  },
  {
    field: "failure_code",
    space: "payment-failure",
    layer: "detail",
    requires: "payment_request_id",
    excludes: "payment_id payout_id reason destination_amount id data",
  },
  {
    field: "data.failure_code",
    space: "payment-failure",
    layer: "detail",
    requires: "event data.payment_request_id",
    excludes: "data.payment_id data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "failure_code",
    space: "payment-failure",
    layer: "detail",
    requires: "payment_id payment_request_id",
    excludes: "payout_id reason destination_amount id data",
  },
  {
    field: "payment_details.authorization_data.card_network_response_code",
    space: "card",
    layer: "detail",
    message: "payment_details.authorization_data.card_network_descriptor",
    requires: "payment_id payment_request_id",
    excludes: "payout_id reason destination_amount id data",
  },
  {
    field: "payment_details.authorization_data.network_response_code",
    space: "card",
    layer: "detail",
    message: "payment_details.authorization_data.network_response_code_descriptor",
    requires: "payment_id payment_request_id",
    excludes: "payout_id reason destination_amount id data",
  },
  {
    field: "payment_details.authorization_data.merchant_advice_code",
    space: "merchant-advice",
    layer: "detail",
    requires: "payment_id payment_request_id",
    excludes: "payout_id reason destination_amount id data",
  },
  {
    field: "payment_details.authorization_data.three_ds_trans_status",
    space: "three-ds-status",
    layer: "detail",
    requires: "payment_id payment_request_id",
    excludes: "payout_id reason destination_amount id data",
  },
  {
    field: "payment_details.authorization_data.three_ds_trans_status_reason",
    space: "three-ds-reason",
    layer: "detail",
    requires: "payment_id payment_request_id",
    excludes: "payout_id reason destination_amount id data",
  },
  {
    field: "payment_details.authorization_data.three_ds_challenge_cancel_code",
    space: "three-ds-cancel",
    layer: "detail",
    requires: "payment_id payment_request_id",
    excludes: "payout_id reason destination_amount id data",
  },
  {
    field: "payment_details.authorization_data.three_ds_flow",
    space: "three-ds-flow",
    layer: "detail",
    requires: "payment_id payment_request_id",
    excludes: "payout_id reason destination_amount id data",
  },
  {
    field: "payment_details.authentication_data.flow",
    space: "authentication-flow",
    layer: "detail",
    requires: "payment_id payment_request_id",
    excludes: "payout_id reason destination_amount id data",
  },
  {
    field: "data.failure_code",
    space: "payment-failure",
    layer: "detail",
    requires: "event data.payment_id data.payment_request_id",
    excludes: "data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "data.payment_details.authorization_data.card_network_response_code",
    space: "card",
    layer: "detail",
    message: "data.payment_details.authorization_data.card_network_descriptor",
    requires: "event data.payment_id data.payment_request_id",
    excludes: "data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "data.payment_details.authorization_data.network_response_code",
    space: "card",
    layer: "detail",
    message: "data.payment_details.authorization_data.network_response_code_descriptor",
    requires: "event data.payment_id data.payment_request_id",
    excludes: "data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "data.payment_details.authorization_data.merchant_advice_code",
    space: "merchant-advice",
    layer: "detail",
    requires: "event data.payment_id data.payment_request_id",
    excludes: "data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "data.payment_details.authorization_data.three_ds_trans_status",
    space: "three-ds-status",
    layer: "detail",
    requires: "event data.payment_id data.payment_request_id",
    excludes: "data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "data.payment_details.authorization_data.three_ds_trans_status_reason",
    space: "three-ds-reason",
    layer: "detail",
    requires: "event data.payment_id data.payment_request_id",
    excludes: "data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "data.payment_details.authorization_data.three_ds_challenge_cancel_code",
    space: "three-ds-cancel",
    layer: "detail",
    requires: "event data.payment_id data.payment_request_id",
    excludes: "data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "data.payment_details.authorization_data.three_ds_flow",
    space: "three-ds-flow",
    layer: "detail",
    requires: "event data.payment_id data.payment_request_id",
    excludes: "data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "data.payment_details.authentication_data.flow",
    space: "authentication-flow",
    layer: "detail",
    requires: "event data.payment_id data.payment_request_id",
    excludes: "data.id data.payout_id data.reason data.destination_amount data.product_id",
  },
  {
    field: "failure_code",
    space: "refund-failure",
    layer: "detail",
    requires: "reason currency",
    excludes: "payment_method payout_id external_id cashflow destination_amount data",
  },
  {
    field: "data.failure_code",
    space: "refund-failure",
    layer: "detail",
    requires: "event data.reason",
    excludes: "data.data data.payment_method data.payout_id data.product_id data.destination_amount",
  },
  {
    field: "data.data.failure_code",
    space: "refund-failure",
    layer: "detail",
    requires: "event data.data.reason",
  },
  {
    field: "failure_code",
    space: "payment-token-failure",
    layer: "detail",
    requires: "payment_token_id",
    excludes: "payment_request_id payment_id payout_id reason payment_method destination_amount id data",
  },
  {
    field: "data.failure_code",
    space: "payment-token-failure",
    layer: "detail",
    requires: "event data.payment_token_id",
    excludes: "data.payment_request_id data.payment_id data.payout_id data.reason data.destination_amount data.product_id data.id",
  },
  {
    field: "failure_code",
    space: "payment-failure",
    layer: "detail",
    requires: "payment_method business_id",
    excludes: "reason external_id payment_request_id payment_id payout_id cashflow destination_amount data",
  },
  {
    field: "failure_code",
    space: "payout-failure",
    layer: "detail",
    requires: "payout_id",
    excludes: "data",
  },
  {
    field: "data.failure_code",
    space: "payout-failure",
    layer: "detail",
    requires: "event data.payout_id",
  },
  {
    field: "failure_code",
    space: "payout-failure",
    layer: "detail",
    requires: "channel_code amount reference_id",
    excludes: "reason payment_method payment_method_id payment_request_id payment_id cashflow payout_id charge_amount qr_id product_id external_id payment_token_id destination_amount plan_id checkout_method qr_string invoice_id payment_method_type refund_fee_amount data",
  },
  {
    field: "data.failure_code",
    space: "payout-failure",
    layer: "detail",
    requires: "event data.channel_code data.amount",
    excludes: "data.reason data.payment_method data.payment_method_id data.payment_request_id data.payment_id data.cashflow data.payout_id data.charge_amount data.qr_id data.product_id data.external_id data.payment_token_id data.destination_amount data.plan_id data.checkout_method data.qr_string data.invoice_id data.payment_method_type data.refund_fee_amount data.data",
  },
  {
    field: "failure_code",
    space: "payout-failure",
    layer: "detail",
    requires: "destination_amount sender_customer_id",
    excludes: "payout_id payment_method reason external_id cashflow data",
  },
  {
    field: "data.failure_code",
    space: "payout-failure",
    layer: "detail",
    requires: "event data.destination_amount data.sender_customer_id",
    excludes: "data.payout_id data.product_id data.reason data.channel_code",
  },
  {
    field: "data.properties.failure_code",
    space: "bill-failure",
    layer: "detail",
    message: "data.properties.failure_reason",
    requires: "data.properties.product_id data.properties.customer_number",
  },
  {
    field: "data.failure_code",
    space: "bill-failure",
    layer: "detail",
    message: "data.failure_reason",
    requires: "event data.product_id data.customer_number",
    excludes: "data.properties data.channel_code data.reason data.payout_id data.payment_request_id",
  },
];

export const signatures: PackedBodies["signatures"] = [];

export const ids: PackedBodies["ids"] = {
  reference: "reference_id data.reference_id external_id data.properties.reference_id",
  payment: "latest_payment_id data.latest_payment_id payment_id data.payment_id data.data.payment_id payout_id data.payout_id data.id",
  refund: "id data.id data.data.id",
};

export const money: PackedBodies["money"] = {
  amount: "captures.0.capture_amount request_amount data.request_amount data.captures.0.capture_amount paid_amount amount data.properties.total_amount data.total_amount",
  currency: "currency data.currency source_currency data.source_currency destination_currency data.destination_currency data.properties.currency",
  paidAt: "captures.0.capture_timestamp data.captures.0.capture_timestamp paid_at",
};

export const networks: Featured<PackedBodies["networks"]> = {
  numbers: "channel_properties.card_details.masked_card_number data.channel_properties.card_details.masked_card_number",
  brands: "channel_properties.card_details.network data.channel_properties.card_details.network payment_details.network data.payment_details.network",
  known: [
    ["AMEX", "34,37", "AMEX,AMERICAN EXPRESS"],
    ["GPN", "", "GPN"],
    ["JCB", "3528-3589", "JCB"],
    ["MASTERCARD", "51-55,2221-2720", "MASTERCARD,MASTER,MASTER CARD,MC"],
    ["VISA", "4", "VISA"],
  ],
};

// Generated from the catalog; do not edit.
import type { Featured, PackedBodies, PackedSpace } from "./runtime/packed.js";

export const provider = "midtrans";

/**
 * SHA-256 of the data. Two packages with the same digest, of whatever language and version, answer from the same table
 * with the same texts.
 */
export const DATA_DIGEST: string = "e29e59f88b70687ba806b11c6e1c90b2d60bf7333cc6858a94db916aeb597def";

export const reasons1 = "ACCOUNT_BLOCKED ACCOUNT_NOT_FOUND APPROVED* DUPLICATE_REFERENCE DUPLICATE_REQUEST EXTERNAL_ERROR GENERIC_DECLINE* IN_PROGRESS* INTERNAL_ERROR INVALID_REQUEST INVALID_TRANSACTION_STATUS MERCHANT_INSUFFICIENT_BALANCE TIMEOUT TRANSACTION_NOT_FOUND? TRANSACTION_NOT_PERMITTED UNAUTHORIZED UNMAPPED*";

export const reasons2 = "ACCOUNT_NAME_MISMATCH";

export const reasons3 = "ACCOUNT_NOT_LINKED AMOUNT_BELOW_MINIMUM APPROVED_PARTIAL ATTEMPTS_EXCEEDED AUTHENTICATION_FAILED CALL_ISSUER CARD_REPLACED! CASH_NOT_AVAILABLE CHARGED_BACK CLOSED_ACCOUNT! COMPLIANCE_BLOCKED COUNTRY_NOT_SUPPORTED CRYPTOGRAPHIC_ERROR CURRENCY_MISMATCH INCORRECT_CVV INCORRECT_PIN INVALID_CARD_NUMBER INVALID_PAYMENT_TOKEN ISSUER_UNAVAILABLE KYC_REQUIRED LOST_CARD! PARTIALLY_CHARGED_BACK PARTIALLY_REFUNDED PICKUP_CARD! PIN_CHANGE_FAILED PIN_NOT_VERIFIABLE PIN_TRIES_EXCEEDED PROVIDER_UNAVAILABLE REFUND_LIMIT_EXCEEDED RESTRICTED_CARD STOLEN_CARD! STOP_PAYMENT SURCHARGE_NOT_PERMITTED TRANSACTION_ALREADY_PROCESSED VERIFICATION_DATA_MISMATCH";

export const reasons4 = "AMOUNT_LIMIT_EXCEEDED AUTHENTICATION_REQUIRED AUTHORIZED* CUTOFF_IN_PROGRESS DO_NOT_HONOR EXPIRED_CARD FEATURE_NOT_ALLOWED FREQUENCY_LIMIT_EXCEEDED FUNCTION_NOT_SUPPORTED INACTIVE_ACCOUNT INCONSISTENT_REQUEST INSUFFICIENT_FUNDS INVALID_AMOUNT INVALID_FORMAT INVALID_MERCHANT MISSING_FIELD RATE_LIMITED REFUNDED ROUTING_ERROR SUSPECTED_FRAUD TRANSACTION_CANCELLED TRANSACTION_EXPIRED UNDER_REVIEW";

export const reasons5 = "BALANCE_LIMIT_EXCEEDED PROCESSING_ERROR";

export const reasons6 = "BANK_NOT_SUPPORTED BILL_ALREADY_PAID BILL_EXPIRED BILL_NOT_FOUND INVALID_CUSTOMER_TOKEN INVALID_TOKEN MERCHANT_BLACKLISTED MERCHANT_LIMIT_EXCEEDED OTP_BLOCKED REVERSAL_FAILED SESSION_NOT_FOUND TRANSACTION_SUSPENDED";

export const reasons7 = "OTP_INVALID";

export const statusSpace: PackedSpace = {
  id: "status",
  row: 0,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "GET /v2/{order_id}/status|||r||s",
  entries: 
    "200\t00100%\tSUCCESS\n" +
    "\t12021n\tCARD_CHALLENGED\n" +
    "201\t11030*\tPENDING\n" +
    "\t13641)\tDENIED\n" +
    "204\t042305\tPAY_ACCOUNT_DISABLED\n" +
    "300\t04212,\tMOVED_PERMANENTLY\n" +
    "400\t04212,\tVALIDATION_ERROR\n" +
    "\t042122\tACCESS_DENIED\n" +
    "\t042309\tCARD_3DS_VERSION_TOO_OLD\n" +
    "402\t04120^\tPAYMENT_TYPE_NOT_ALLOWED\n" +
    "\t04212,\tCONTENT_TYPE_NOT_AVAILABLE\n" +
    "\t160110\tTRANSACTION_NOT_FOUND\n" +
    "\t04212,\tMETHOD_NOT_ALLOWED\n" +
    "\t04011&\tDUPLICATE_ORDER_ID\n" +
    "\t13730m\tTRANSACTION_EXPIRED\n" +
    "\t04212e\tWRONG_DATA_TYPE\n" +
    "\t04030_\tTOO_MANY_CARD_TRANSACTIONS\n" +
    "\t04131#\tGOPAY_USER_BLOCKED\n" +
    "410\t04121f\tMERCHANT_DEACTIVATED\n" +
    "\t04210F\tINVALID_TOKEN_ID\n" +
    "\t04011-\tSTATUS_NOT_CHANGEABLE\n" +
    "\t04212,\tMALFORMED_BODY\n" +
    "\t04021.\tMERCHANT_BALANCE_TOO_LOW\n" +
    "414\t04021Q\tREFUND_AMOUNT_REFUSED\n" +
    "429\t04510h\tTOO_MANY_REQUESTS\n" +
    "500\t16051+\tINTERNAL_SERVER_ERROR\n" +
    "\t04112`\tNOT_IMPLEMENTED\n" +
    "\t16051(\tBANK_CONNECTION_ERROR\n" +
    "\t16040G\tBANK_OR_PARTNER_UNAVAILABLE\n" +
    "\t16051+\tFRAUD_DETECTION_UNAVAILABLE\n" +
    "\t04550P\tVA_NUMBER_UNAVAILABLE"
  ,
};

export const cardSpace: PackedSpace = {
  id: "card",
  row: 31,
  foreign: "[^0-9A-Z_]",
  min: 1,
  max: 3,
  check: "GET /v2/{order_id}/status|||r||s",
  entries: 
    "00\t00010%\tAPPROVED\n" +
    "000\t00010%\tAPPROVED_AMEX\tAMEX\n" +
    "\t00020%\tAPPROVED_WITH_ID_AMEX\tAMEX\n" +
    "\t121207\tPARTIAL_APPROVAL_AMEX\tAMEX\n" +
    "01\t13640:\tREFER_TO_ISSUER\n" +
    "\t13640:\tREFER_TO_ISSUER_SPECIAL\n" +
    "\t13121f\tINVALID_MERCHANT\n" +
    "\t13641L\tPICK_UP_CARD\n" +
    "\t13640\\\tDO_NOT_HONOR\n" +
    "\t13640:\tCARD_ERROR\n" +
    "\t13641L\tPICK_UP_CARD_SPECIAL\n" +
    "09\t16010*\tREQUEST_IN_PROGRESS\n" +
    "100\t13640)\tDENIED_AMEX\tAMEX\n" +
    "\t13230]\tEXPIRED_CARD_AMEX\tAMEX\n" +
    "106\t13630O\tPIN_TRIES_EXCEEDED_AMEX\tAMEX\n" +
    "\t13640:\tCALL_ISSUER_AMEX\tAMEX\n" +
    "109\t13621f\tINVALID_MERCHANT_AMEX\tAMEX\n" +
    "\t13211d\tINVALID_AMOUNT_AMEX\tAMEX\n" +
    "\t13230E\tINVALID_ACCOUNT_AMEX\tAMEX\n" +
    "115\t136401\tFUNCTION_NOT_SUPPORTED_AMEX\tAMEX\n" +
    "117\t13230D\tINCORRECT_PIN_AMEX\tAMEX\n" +
    "119\t136401\tCARDHOLDER_NOT_PERMITTED_AMEX\tAMEX\n" +
    "12\th36401\tINVALID_TRANSACTION\n" +
    "122\t13230C\tINCORRECT_SECURITY_CODE_AMEX\tAMEX\n" +
    "125\t13230]\tINVALID_EFFECTIVE_DATE_AMEX\tAMEX\n" +
    "13\t13212d\tINVALID_AMOUNT\n" +
    "\th3630E\tINVALID_CARD_NUMBER\n" +
    "\th3630E\tNO_SUCH_ISSUER\n" +
    "181\t04212e\tFORMAT_ERROR_AMEX\tAMEX\n" +
    "183\t13211B\tINVALID_CURRENCY_AMEX\tAMEX\n" +
    "187\t13630;\tNEW_CARD_ISSUED_AMEX\tAMEX\n" +
    "189\t13621f\tMERCHANT_CLOSED_AMEX\tAMEX\n" +
    "19\t13540p\tRE_ENTER_TRANSACTION\n" +
    "1A\t13330Y\tAUTHENTICATION_REQUIRED_VISA\tVISA\n" +
    "200\t13641L\tPICK_UP_CARD_AMEX\tAMEX\n" +
    "21\t16010)\tNO_ACTION_TAKEN\n" +
    "\t13540G\tSUSPECTED_MALFUNCTION\n" +
    "\t13540p\tUNSPECIFIED_ERROR\n" +
    "25\t13230E\tCARD_DETAILS_NOT_RECOGNIZED\n" +
    "30\t04212e\tFORMAT_ERROR\n" +
    "\t136401\tCARD_NOT_PRESENT_NOT_ALLOWED\n" +
    "33\t13230]\tEXPIRED_CARD_OR_INVALID_DATE\n" +
    "\th3641k\tSUSPECTED_FRAUD_PICK_UP\n" +
    "\t13641L\tCONTACT_ACQUIRER_PICK_UP\n" +
    "\t13641L\tRESTRICTED_CARD_PICK_UP\n" +
    "\t13641L\tCALL_ACQUIRER_SECURITY_PICK_UP\n" +
    "\th3630O\tPIN_TRIES_EXCEEDED_PICK_UP\n" +
    "\t13630$\tNO_CREDIT_ACCOUNT\n" +
    "\t136401\tFUNCTION_NOT_SUPPORTED\n" +
    "\t13641I\tLOST_CARD\n" +
    "\t13630$\tNO_UNIVERSAL_ACCOUNT\n" +
    "\t13641S\tSTOLEN_CARD\n" +
    "\t13630$\tNO_INVESTMENT_ACCOUNT\n" +
    "46\t13630>\tCLOSED_ACCOUNT\n" +
    "51\t13530c\tINSUFFICIENT_FUNDS\n" +
    "\t13630$\tNO_CHECKING_ACCOUNT\n" +
    "\t13630$\tNO_SAVINGS_ACCOUNT\n" +
    "\t13230]\tEXPIRED_CARD\n" +
    "\t13230D\tINCORRECT_PIN\n" +
    "\t13230E\tNO_CARD_RECORD\n" +
    "\th36401\tTRANSACTION_NOT_PERMITTED_TO_CARDHOLDER\n" +
    "\t136211\tTRANSACTION_NOT_PERMITTED_TO_TERMINAL\n" +
    "\t13641k\tSUSPECTED_FRAUD\n" +
    "5C\t136401\tBLOCKED_BY_ISSUER_VISA\tVISA\n" +
    "60\t13540:\tCONTACT_ISSUER_AND_RETRY\n" +
    "\t13530X\tEXCEEDS_AMOUNT_LIMIT\n" +
    "\t13641R\tRESTRICTED_CARD\n" +
    "\t13641k\tSECURITY_VIOLATION\n" +
    "\t13211d\tORIGINAL_AMOUNT_INCORRECT\n" +
    "\t13530_\tEXCEEDS_FREQUENCY_LIMIT\n" +
    "\t13640:\tCONTACT_ISSUER\n" +
    "\th3641k\tCOUNTERFEIT_CARD_PICK_UP\n" +
    "\t16050/\tTIMEOUT_VISA\tVISA\n" +
    "6P\t13230W\tVERIFICATION_FAILED\n" +
    "70\t13640:\tCONTACT_CARD_ISSUER_MASTERCARD\tMASTERCARD\n" +
    "\t04030M\tPIN_NOT_CHANGED_MASTERCARD\tMASTERCARD\n" +
    "71\t04030M\tPIN_NOT_CHANGED_VISA\tVISA\n" +
    "\t13630a\tACCOUNT_NOT_ACTIVATED_MASTERCARD\tMASTERCARD\n" +
    "75\t13630O\tPIN_TRIES_EXCEEDED\n" +
    "\t13230$\tTO_ACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
    "76\t160110\tORIGINAL_NOT_FOUND_VISA\tVISA\n" +
    "\t13230$\tFROM_ACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
    "77\t16011b\tORIGINAL_DATA_MISMATCH_VISA\tVISA\n" +
    "\t13230$\tACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
    "78\t13630a\tCARD_NOT_ACTIVATED_VISA\tVISA\n" +
    "\t13630;\tLIFECYCLE_DECLINE_MASTERCARD\tMASTERCARD\n" +
    "79\t16011V\tTRANSACTION_REVERSED_VISA\tVISA\n" +
    "8\t00020%\tAPPROVED_WITH_ID_VISA\tVISA\n" +
    "80\t13540G\tSYSTEM_NOT_AVAILABLE_MASTERCARD\tMASTERCARD\n" +
    "80\t13540G\tCREDIT_ISSUER_UNAVAILABLE_VISA\tVISA\n" +
    "\t136401\tDOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD\tMASTERCARD\n" +
    "81\t13651A\tPIN_CRYPTOGRAPHIC_ERROR_VISA\tVISA\n" +
    "\t13230C\tINCORRECT_CVV\n" +
    "82\t13640)\tPOLICY_DECLINE_MASTERCARD\tMASTERCARD\n" +
    "82\t13230C\tCARD_VERIFICATION_NEGATIVE_VISA\tVISA\n" +
    "\t13330Y\tAUTHENTICATION_REQUIRED\n" +
    "83\t13641k\tFRAUD_SECURITY_MASTERCARD\tMASTERCARD\n" +
    "83\t13540G\tSTAND_IN_CANNOT_APPROVE_VISA\tVISA\n" +
    "\t04011-\tINVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD\tMASTERCARD\n" +
    "84\t04011m\tPREAUTHORIZATION_TOO_OLD_VISA\tVISA\n" +
    "\t00100%\tNOT_DECLINED_MASTERCARD\tMASTERCARD\n" +
    "85\t00100%\tNO_REASON_TO_DECLINE_VISA\tVISA\n" +
    "\t13540N\tPIN_VALIDATION_NOT_POSSIBLE_MASTERCARD\tMASTERCARD\n" +
    "86\t13540N\tPIN_NOT_VERIFIABLE_VISA\tVISA\n" +
    "\t000107\tPURCHASE_WITHOUT_CASH_BACK_MASTERCARD\tMASTERCARD\n" +
    "87\t000107\tPURCHASE_WITHOUT_CASH_BACK_VISA\tVISA\n" +
    "\t13651A\tCRYPTOGRAPHIC_FAILURE_MASTERCARD\tMASTERCARD\n" +
    "88\t13640)\tUNABLE_TO_AUTHORIZE_VISA\tVISA\n" +
    "\t13230D\tUNACCEPTABLE_PIN_MASTERCARD\tMASTERCARD\n" +
    "89\t040111\tINELIGIBLE_TO_RECEIVE_VISA\tVISA\n" +
    "\t13550[\tCUTOFF_IN_PROGRESS\n" +
    "900\t00010%\tACCEPTED_ATC_SYNCHRONIZATION_AMEX\tAMEX\n" +
    "909\t13540p\tSYSTEM_MALFUNCTION_AMEX\tAMEX\n" +
    "91\t13540G\tISSUER_UNAVAILABLE\n" +
    "91\t13540G\tISSUER_OR_SWITCH_UNAVAILABLE_VISA\tVISA\n" +
    "912\t13540G\tISSUER_UNAVAILABLE_AMEX\tAMEX\n" +
    "92\t13651j\tUNABLE_TO_ROUTE\n" +
    "\t13141?\tVIOLATION_OF_LAW\n" +
    "\t04011'\tDUPLICATE_TRANSMISSION\n" +
    "96\t13540p\tSYSTEM_MALFUNCTION\n" +
    "9G\t13630T\tBLOCKED_BY_CARDHOLDER_VISA\tVISA\n" +
    "AG\t160110\tORIGINAL_NOT_FOUND\n" +
    "AJ\t04011V\tPOSTING_ALREADY_COMPLETE\n" +
    "B1\t13221U\tSURCHARGE_NOT_PERMITTED_VISA\tVISA\n" +
    "\t13221U\tSURCHARGE_NOT_SUPPORTED_VISA\tVISA\n" +
    "BA\t13640)\tDECLINED_USE_OTHER_CARD\n" +
    "N0\t16050G\tFORCED_STAND_IN_VISA\tVISA\n" +
    "N3\t13230\u003c\tCASH_SERVICE_NOT_AVAILABLE_VISA\tVISA\n" +
    "\t13530X\tCASH_BACK_LIMIT_EXCEEDED_VISA\tVISA\n" +
    "\t04011m\tRESUBMISSION_TOO_LATE_VISA\tVISA\n" +
    "N7\t13230C\tINCORRECT_CVV2_VISA\tVISA\n" +
    "\t04211d\tPREAUTHORIZED_AMOUNT_EXCEEDED_VISA\tVISA\n" +
    "P2\t13212e\tINVALID_BILLER_INFORMATION_VISA\tVISA\n" +
    "P5\t04030M\tPIN_CHANGE_DECLINED_VISA\tVISA\n" +
    "\t04030M\tUNSAFE_PIN_VISA\tVISA\n" +
    "Q1\t13641A\tCARD_AUTHENTICATION_FAILED_VISA\tVISA\n" +
    "Q5\t04011V\tALREADY_SETTLED_VISA\tVISA\n" +
    "R0\th3630T\tSTOP_PAYMENT_VISA\tVISA\n" +
    "\th3630T\tAUTHORIZATION_REVOKED_VISA\tVISA\n" +
    "R3\th3630T\tALL_AUTHORIZATIONS_REVOKED_VISA\tVISA\n" +
    "T0\t00010%\tCHECK_APPROVED_VISA\tVISA\n" +
    "\t00010%\tCHECK_NOT_CONVERTED_VISA\tVISA\n" +
    "\t13212e\tCHECK_ROUTING_NUMBER_INVALID_VISA\tVISA\n" +
    "\t13530X\tCHECK_AMOUNT_LIMIT_EXCEEDED_VISA\tVISA\n" +
    "\t13641)\tCHECK_UNPAID_ITEMS_VISA\tVISA\n" +
    "\t04011'\tCHECK_NUMBER_DUPLICATE_VISA\tVISA\n" +
    "\t13212e\tCHECK_MICR_ERROR_VISA\tVISA\n" +
    "\t13530_\tTOO_MANY_CHECKS_VISA\tVISA\n" +
    "W1\t04212,\tMULTIPLE_EXEMPTIONS_VISA\tVISA\n" +
    "\t04212,\tEXEMPTION_NOT_VALID_FOR_BRAND_VISA\tVISA\n" +
    "XA\t13640:\tFORWARD_TO_ISSUER_XA_VISA\tVISA\n" +
    "XD\t13640:\tFORWARD_TO_ISSUER_XD_VISA\tVISA\n" +
    "Z2\t04011V\tALREADY_REVERSED\n" +
    "\t04212d\tCAPTURE_AMOUNT_EXCEEDED\n" +
    "Z3\t13540G\tOFFLINE_DECLINED_VISA\tVISA"
  ,
};

export const gopaySpace: PackedSpace = {
  id: "gopay",
  row: 186,
  foreign: "[^0-9A-Z_]",
  min: 1,
  max: 5,
  check: "GET /v2/{order_id}/status|||r||s",
  entries: 
    "1\t04212g\tREQUEST_ID_MISSING\n" +
    "110\t042122\tUNAUTHORIZED\n" +
    "11009\t12330Y\tAUTHENTICATION_CHALLENGED\n" +
    "\t133309\tAUTHENTICATION_FAILED\n" +
    "11017\t04120^\tMERCHANT_BLOCKED_FROM_METHOD\n" +
    "112\t13630#\tWALLET_BLOCKED\n" +
    "123\t13230H\tKYC_NOT_APPROVED\n" +
    "132\t11000*\tTRANSACTION_IN_PROGRESS\n" +
    "153\t04210F\tINVALID_INTENT_TOKEN\n" +
    "156\t136401\tPAYMENT_METHOD_DISABLED\n" +
    "158\t04212,\tINVALID_TRANSACTION_TYPE\n" +
    "\t04210F\tINVALID_PAYMENT_OPTION_TOKEN\n" +
    "161\t04110@\tUNSUPPORTED_SERVICE_COUNTRY\n" +
    "164\t04110`\tCREDIT_VALIDATION_NOT_SUPPORTED\n" +
    "1804\t04011V\tORDER_ALREADY_QUEUED_OR_FULFILLED\n" +
    "1818\t04011l\tORDER_ALREADY_CANCELED\n" +
    "1823\t13730m\tORDER_EXPIRED\n" +
    "201\t13530c\tNOT_ENOUGH_BALANCE\n" +
    "\t13530o\tEXCESSIVE_BALANCE\n" +
    "2101\t04212d\tINVALID_AMOUNT\n" +
    "213\t13530o\tMONTHLY_WALLET_LIMIT_EXCEEDED\n" +
    "220\t04211B\tCURRENCY_MISMATCH\n" +
    "2700\t04110@\tUNSUPPORTED_COUNTRY\n" +
    "\t04211B\tCOUNTRY_CURRENCY_MISMATCH\n" +
    "2903\t04212,\tINVALID_REQUEST\n" +
    "3007\t160110\tORDER_NOT_FOUND\n" +
    "303\t04212g\tFIELD_BLANK\n" +
    "3066\t04011-\tORDER_NOT_IN_CREATED_STATE\n" +
    "\t04011-\tORDER_NOT_CANCELLABLE\n" +
    "3073\t04011-\tORDER_ALREADY_FINAL\n" +
    "3076\t04021Q\tREFUND_LIMIT_EXCEEDED\n" +
    "\t040118\tPAYMENT_LIMIT_EXCEEDED\n" +
    "4060\t13641k\tREJECTED_BY_FRAUD_RULES\n" +
    "6302\t13141?\tPAYER_BLOCKED\n" +
    "\t13121?\tPAYEE_BLOCKED\n" +
    "803\t13630$\tCARD_NOT_FOUND\n" +
    "811\t13530c\tRESERVATION_LOW_BALANCE\n" +
    "817\t13640)\tPAYMENT_REJECTED\n" +
    "831\t13630]\tCARD_EXPIRED\n" +
    "900\t16051(\tGENERIC_SERVICE_ERROR\n" +
    "903\t041111\tFORBIDDEN_OPERATION\n" +
    "E9\t16051(\tNO_NETWORK_CODE"
  ,
};

export const transactionStatusSpace: PackedSpace = {
  id: "transaction-status",
  row: 228,
  foreign: "[^a-z_]",
  min: 3,
  max: 32,
  capitals: true,
  check: "GET /v2/{order_id}/status|||r||s",
  entries: 
    "authorize\t12120Z\tAUTHORIZE\n" +
    "cancel\t93730l\tCANCEL\n" +
    "capture\t11010*\tCAPTURE\n" +
    "capture\t10100%\tCAPTURE_ACCEPTED\n" +
    "capture\t12021n\tCAPTURE_CHALLENGED\n" +
    "capture\t16021k\tCAPTURE_DENIED\n" +
    "chargeback\t15121=\tCHARGEBACK\n" +
    "deny\t53641)\tDENY\n" +
    "expire\t93730m\tEXPIRE\n" +
    "failure\t16051(\tFAILURE\n" +
    "partial_chargeback\t35121J\tPARTIAL_CHARGEBACK\n" +
    "partial_refund\t35100K\tPARTIAL_REFUND\n" +
    "pending\t11030*\tPENDING\n" +
    "refund\t15100i\tREFUND\n" +
    "settlement\t10100%\tSETTLEMENT\n" +
    "settlement\t16021n\tSETTLEMENT_CONTRADICTED"
  ,
};

export const fraudStatusSpace: PackedSpace = {
  id: "fraud-status",
  row: 244,
  foreign: "[^a-z_]",
  min: 3,
  max: 32,
  check: "GET /v2/{order_id}/status|||r||s",
  entries: 
    "accept\t00100%\tACCEPT\n" +
    "challenge\t12021n\tCHALLENGE\n" +
    "deny\t13651k\tDENY"
  ,
};

export const snapApiSpace: PackedSpace = {
  id: "snap-api",
  row: 247,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  operation: "2",
  scope: "request",
  check: "GET /v2/{order_id}/status|||r||s",
  entries: 
    "201\t00100%\tPAGE_CREATED\n" +
    "400\t04211d\tAMOUNT_NOT_SUM_OF_ITEMS\n" +
    "400\t042116\tAMOUNT_TOO_SMALL\n" +
    "400\t04012,\tBAD_REQUEST\n" +
    "400\t04011&\tDUPLICATE_ORDER_ID\n" +
    "400\t04212e\tFIELD_TOO_LONG\n" +
    "400\t04212,\tMALFORMED_JSON\n" +
    "400\t04212g\tMISSING_FIELD\n" +
    "400\t04212e\tNOT_A_NUMBER\n" +
    "\t042122\tACCESS_DENIED\n" +
    "500\t06551+\tINTERNAL_SERVER_ERROR"
  ,
};

export const snapSpace: PackedSpace = {
  id: "snap",
  row: 258,
  foreign: "[^0-9]",
  min: 7,
  max: 7,
  segments: [
    ["http", 0, 3],
    ["service", 3, 5],
    ["case", 5, 7],
  ],
  open: "XX",
  services: "2:01 2 3 02>55 2+ 2 2 3 2+ 5 3 3 3 3 3- 3- 0->36 0->36 2 0->36 6- 0->36 0->36 3 0>26|||r 4 2>26 2+>26 2+>26 3 2+>26 3 0>26 6 3 4- 3- 0->39 4- 0- 6- 3- 0->53 0->45 4- 1->45 2>51 3 2 0>51 4 6 4- 0>55|||r 4 6 1>55 1>55 2 0>61 4 1>61 0>64 4 0+>66 4 1>68 4 1>64 2 0 6 5 5 6- 6- 1>51 1>51 6 1>61 2",
  entries: 
    "200XX00\t10100%\tSUCCESSFUL\t\t11000*!!17,18,38,43 11000*!!20,22,23,40,44 11030*!!25,33,50,54,60 12120Z!!63 11000*!!65 11000*!!71 !1 0!2 0!3 0!4 0!5 0!6\n" +
    "202XX00\t11000*\tREQUEST_IN_PROGRESS\t\t!1 015!2 015!35 015!4 015!6\n" +
    "400XX00\t04212,\tBAD_REQUEST\t\t!1 !46\n" +
    "\t04212e\tINVALID_FIELD_FORMAT\t\t!1 !46\n" +
    "\t04212g\tINVALID_MANDATORY_FIELD\t\t!1 !46\n" +
    "401XX00\t042122\tUNAUTHORIZED\t\t!1 !46\n" +
    "\t04412v\tINVALID_TOKEN_B2B\t\t042!!73 !1 !46\n" +
    "\t04412u\tINVALID_CUSTOMER_TOKEN\t\t0433!!74 !1 !46\n" +
    "\t04412v\tTOKEN_NOT_FOUND_B2B\t\t042!!73 !1 !46\n" +
    "\t04412u\tCUSTOMER_TOKEN_NOT_FOUND\t\t0433!!74 !1 !46\n" +
    "403XX00\t04010m\tTRANSACTION_EXPIRED\t\t!1\n" +
    "\t04122^\tFEATURE_NOT_ALLOWED\t\t!1 !4 !6\n" +
    "\t13730X\tEXCEEDS_TRANSACTION_AMOUNT_LIMIT\t\t032!!05,09 032!!15,16,37,42 13721x!!17,18,20,22,23,43,44 030!!28,29,31,65 !!38,40 132!1 0!25 032!3 0601!46\n" +
    "\t13641k\tSUSPECTED_FRAUD\t\t032!!05,09 0!!15,16,37,42 131!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13530_\tACTIVITY_COUNT_LIMIT_EXCEEDED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521x!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
    "\t13640\\\tDO_NOT_HONOR\t\t032!!05,09 0!!15,16,37,42 13641!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13550[\tFEATURE_NOT_ALLOWED_AT_THIS_TIME\t\t0!!05,09,28,29,31,65 !1 0!235 0601!46\n" +
    "\t13630#\tCARD_BLOCKED\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13630]\tCARD_EXPIRED\t\t032!!05,09 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13630a\tDORMANT_ACCOUNT\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t04212,\tNEED_TO_SET_TOKEN_LIMIT\t\t!1 !46\n" +
    "\t13530y\tOTP_BLOCKED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0601!46\n" +
    "\t13330}\tOTP_LIFETIME_EXPIRED\t\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
    "\t12330Y\tOTP_SENT_TO_CARDHOLDER\t\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
    "\t13530c\tINSUFFICIENT_FUNDS\t\t0!!05,09,28,29,31,65 03521.!!15,16,37,42 13521.!!17,18,20,22,23,38,40,43,44 13521.!1 0!235 0601!46\n" +
    "\t136401\tTRANSACTION_NOT_PERMITTED\t\t032!!05,09 031!!15,16,37,42 13151!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!25 031!3 0601!46\n" +
    "403XX15\t04212,\tURL_NOT_WHITELISTED\t\t\t54\n" +
    "\t16051|\tSUSPEND_TRANSACTION\t\t0!!05,09,28,29,31 !1 0!23456\n" +
    "\t13730X\tTOKEN_LIMIT_EXCEEDED\t\t032!!05,09 032!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "\t13630a\tINACTIVE_CARD_ACCOUNT_CUSTOMER\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t04121w\tMERCHANT_BLACKLISTED\t\t!1 !4 !6\n" +
    "\t13521x\tMERCHANT_LIMIT_EXCEED\t\t!0!04 0!!05,09,28,29,31,65 !!25,33,50,54,60,63,71 !1 0!235 0601!46\n" +
    "\t04112,\tSET_LIMIT_NOT_ALLOWED\t\t!1 !4 !6\n" +
    "\t04212,\tTOKEN_LIMIT_INVALID\t\t!1 !46\n" +
    "\t13530X\tACCOUNT_LIMIT_EXCEED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521x!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
    "404XX00\t04011-\tINVALID_TRANSACTION_STATUS\t\t!1\n" +
    "\t160110\tTRANSACTION_NOT_FOUND\t\t0!!05,09,28,29,31 !!17,18,20,22,23,38,40,43,44,65 0!!21,41,75,76 0!!36,39,45,53 !1 0!256 04!3 0!4\n" +
    "\t13651j\tINVALID_ROUTING\t\t032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13630q\tBANK_NOT_SUPPORTED_BY_SWITCH\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13730l\tTRANSACTION_CANCELLED\t\t030!!65 0401!1 0401!2 0601!346 0!5\n" +
    "\t04122^\tMERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION\t\t!1 !4 !6\n" +
    "\t12310Y\tNEED_TO_REQUEST_OTP\t\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
    "\t04011{\tJOURNEY_NOT_FOUND\t\t!1\n" +
    "\t04121f\tINVALID_MERCHANT\t\t!1 0601!46\n" +
    "\t13651j\tNO_ISSUER\t\t032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t04011-\tINVALID_API_TRANSITION\t\t!1\n" +
    "\t13730$\tINVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "\t13730t\tINVALID_BILL_VIRTUAL_ACCOUNT\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "\t13710d\tINVALID_AMOUNT\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 060!46\n" +
    "\t04010r\tPAID_BILL\t\t!1\n" +
    "\t13330}\tINVALID_OTP\t\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
    "\t04221f\tPARTNER_NOT_FOUND\t\t!1 !46\n" +
    "\t04221f\tINVALID_TERMINAL\t\t!1 !46\n" +
    "\t16011b\tINCONSISTENT_REQUEST\t\t0!!05,09,28,29,31 !!17,18,22,23,25,33 !!44,54,60,63,65 !!58,67,69,78,80 !1 0!23456\n" +
    "\t13730s\tEXPIRED_BILL_VIRTUAL_ACCOUNT\t\t0401!!30 030!!65 0401!1 0401!23 0601!46 0!5\n" +
    "405XX00\t04112`\tREQUESTED_FUNCTION_NOT_SUPPORTED\t\t!1 !4 !6\n" +
    "\t04011-\tREQUESTED_OPERATION_NOT_ALLOWED\t\t!1\n" +
    "409XX00\t04011'\tCONFLICT\t\t!1 042!35 042!4\n" +
    "\t04011&\tDUPLICATE_PARTNER_REFERENCE_NO\t\t!1 !2\n" +
    "429XX00\t04510h\tTOO_MANY_REQUESTS\t\t!!05,09,28,29,31,65 !1 !46\n" +
    "500XX00\t16051+\tGENERAL_ERROR\t\t!1 065!2 065!35 065!4 065!6\n" +
    "\t16051+\tINTERNAL_SERVER_ERROR\t\t!1 065!2 065!35 065!4 065!6\n" +
    "\t16051(\tEXTERNAL_SERVER_ERROR\t\t!1 065!2 065!35 065!4 065!6\n" +
    "504XX00\t16050/\tTIMEOUT\t\t!1 065!2 065!35 065!4 065!6"
  ,
};

export const snapStatusSpace: PackedSpace = {
  id: "snap-status",
  row: 600,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  entries: 
    "00\t12120Z\tAUTHORIZED\n" +
    "00\t11000*\tBULK_ACCEPTED\n" +
    "00\t00100%\tREVERSAL_SUCCESS\n" +
    "00\t10100%\tSUCCESS\n" +
    "\t11030*\tINITIATED\n" +
    "01\t01000*\tREVERSAL_INITIATED\n" +
    "\t11000*\tPAYING\n" +
    "02\t01000*\tREVERSAL_IN_PROGRESS\n" +
    "\t11030*\tPENDING\n" +
    "03\t01000*\tREVERSAL_PENDING\n" +
    "\t15100i\tREFUNDED\n" +
    "\t93730l\tCANCELED\n" +
    "05\t06021-\tCAPTURE_CANCELED\n" +
    "05\t06011z\tREVERSAL_CANCELED\n" +
    "\t06021-\tCAPTURE_FAILED\n" +
    "06\t93740)\tFAILED\n" +
    "06\t06011z\tREVERSAL_FAILED\n" +
    "\t160110\tNOT_FOUND\n" +
    "07\t060110\tREVERSAL_NOT_FOUND\n" +
    "\t93730m\tEXPIRED\n" +
    "08\t06011z\tREVERSAL_EXPIRED\n" +
    "\t93741)\tREJECTED\n" +
    "09\t06011z\tREVERSAL_REJECTED"
  ,
};

export const payoutStatusSpace: PackedSpace = {
  id: "payout-status",
  row: 623,
  foreign: "[^a-z_]",
  min: 3,
  max: 32,
  check: "GET /api/v1/payouts/{reference_no}|600||r",
  entries: 
    "approved\t11000*\tAPPROVED\n" +
    "completed\t10100%\tCOMPLETED\n" +
    "completed\t160513\tCOMPLETED_UNCERTAIN\n" +
    "failed\t93721)\tFAILED\n" +
    "failed\t160513\tFAILED_UNCERTAIN\n" +
    "failed\t13021)\tFAILED_WITHOUT_CODE\n" +
    "processed\t11000*\tPROCESSED\n" +
    "queued\t11020*\tQUEUED\n" +
    "rejected\t93721)\tREJECTED"
  ,
};

export const payoutErrorSpace: PackedSpace = {
  id: "payout-error",
  row: 632,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "GET /api/v1/payouts/{reference_no}|600||r",
  entries: 
    "001\t132204\tINVALID_BENEFICIARY_NAME\n" +
    "\t13220$\tINVALID_BENEFICIARY_ACCOUNT\n" +
    "\t13220$\tINVALID_ACCOUNT_OR_NAME\n" +
    "\t16051(\tGENERAL_ERROR\n" +
    "\t16050/\tBANK_TIMEOUT\n" +
    "\t16051&\tDUPLICATE_REFERENCE\n" +
    "\t16051'\tIDENTICAL_REQUEST\n" +
    "\t13221p\tBANK_AUTHENTICATION_FAILED\n" +
    "\t13221.\tBANK_BALANCE_TOO_LOW\n" +
    "\t13222,\tPAYLOAD_NOT_VALID\n" +
    "\t13221}\tOTP_EXPIRED_OR_BLOCKED\n" +
    "\t13221#\tBENEFICIARY_ACCOUNT_BLOCKED\n" +
    "\t132211\tSAME_ACCOUNT\n" +
    "\t13221o\tMONTHLY_LIMIT_EXCEEDED\n" +
    "\t13221o\tBALANCE_LIMIT_EXCEEDED\n" +
    "\t13221.\tMERCHANT_BALANCE_TOO_LOW\n" +
    "\t13220$\tINVALID_BANK_DETAILS\n" +
    "\t16051(\tTECHNICAL_ERROR_018\n" +
    "\t13222,\tVALIDATION_ISSUE\n" +
    "\t13222,\tVALIDATION_ISSUE_CONTACT\n" +
    "\t16051(\tTECHNICAL_ERROR_021\n" +
    "\t16051(\tTECHNICAL_ERROR_022\n" +
    "\t16051(\tTECHNICAL_ERROR_023\n" +
    "\t16051(\tTECHNICAL_ERROR_024\n" +
    "\t13221)\tDECLINED\n" +
    "\t132204\tINVALID_RECEIVER_NAME"
  ,
};

export const payoutApiSpace: PackedSpace = {
  id: "payout-api",
  row: 658,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  check: "GET /api/v1/payouts/{reference_no}|600||r",
  entries: 
    "400\t04011-\tAPPROVAL_REFUSED\n" +
    "400\t04212,\tCREATION_REFUSED\n" +
    "400\t04011-\tREJECTION_REFUSED\n" +
    "\t042122\tACCESS_DENIED\n" +
    "404\t160510\tPAYOUT_NOT_FOUND\n" +
    "500\t16051+\tINTERNAL_SERVER_ERROR"
  ,
};

export const accountSpace: PackedSpace = {
  id: "account",
  row: 664,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  operation: "2",
  scope: "request",
  check: "GET /v2/pay/account/{account_id}",
  entries: 
    "200\t00100%\tACCOUNT_LINKED\n" +
    "\t02130Y\tLINK_PENDING\n" +
    "\t042125\tACCOUNT_REQUEST_DENIED\n" +
    "204\t042305\tPAY_ACCOUNT_DISABLED\n" +
    "404\t042105\tACCOUNT_NOT_FOUND\n" +
    "406\t04011'\tDUPLICATE_REQUEST\n" +
    "500\t06051+\tACCOUNT_INTERNAL_ERROR\n" +
    "502\t06051(\tACCOUNT_NO_CONNECTION\n" +
    "\t06050P\tACCOUNT_UNAVAILABLE\n" +
    "\t06050/\tACCOUNT_TIMEOUT"
  ,
};

export const accountStatusSpace: PackedSpace = {
  id: "account-status",
  row: 674,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 32,
  operation: "2",
  scope: "request",
  check: "GET /v2/pay/account/{account_id}",
  entries: 
    "DISABLED\t042305\tPAY_ACCOUNT_DISABLED\n" +
    "ENABLED\t00100%\tACCOUNT_LINKED\n" +
    "ENABLED\t06012-\tACCOUNT_LINKED_UNCERTAIN\n" +
    "ENABLED\t04212)\tACCOUNT_STILL_LINKED\n" +
    "EXPIRED\t042305\tLINK_EXPIRED\n" +
    "PENDING\t02130Y\tLINK_PENDING\n" +
    "PENDING\t06012-\tLINK_UNCERTAIN"
  ,
};

export const subscriptionSpace: PackedSpace = {
  id: "subscription",
  row: 681,
  foreign: "[^a-z_]",
  min: 3,
  max: 32,
  operation: "2",
  scope: "request",
  entries: "active\t00100%\tACTIVE\ninactive\t04212,\tINACTIVE",
};

export const statusSigns = 
  "\n" +
  "\tfraud_status=challenge\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "8x1vk\n" +
  "\tstatus_message=Cards with 3DS version 1 or lower are not supported. Please retry with another card that supports the minimum 3DS version 2.\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "30big9dvml\n" +
  "\n" +
  "\n" +
  "\n" +
  "2j6sy\n" +
  "\n" +
  "\n" +
  "9lksl5w2g0\n" +
  "\n" +
  "\n" +
  "69ziq\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "8btfr"
;

export const cardSigns = 
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "="
;

export const gopaySigns = 
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
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "="
;

export const transactionStatusSigns = 
  "\n" +
  "\n" +
  "\n" +
  "\tfraud_status=accept\n" +
  "\tfraud_status=challenge\n" +
  "\tfraud_status=deny\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\n" +
  "\tfraud_status=challenge,deny"
;

export const fraudStatusSigns = "";

export const snapApiSigns = 
  "\n" +
  "5vfu3\n" +
  "64cp5\n" +
  "\t\t\u0001reason\u0001\n" +
  "4uor129hsc\n" +
  "\t\t\u0001field\u0001 too long\n" +
  "6d2l4\n" +
  "\t\t\u0001field\u0001 is required\n" +
  "\t\t\u0001field\u0001 is not a number\n" +
  "8x1vk6wzmv6705y\n" +
  "0h1ew"
;

export const snapSigns = 
  "3qhpm40dd6=\n" +
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
  "7gv3i\n" +
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

export const snapStatusSigns = 
  "3qhpm\tserviceCode=63!responseCode=2006400|!serviceCode=01,02,03,04,05,06,07,08,09,10,11,12,13,14,15,16,17,18,19,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,41,42,43,44,45,47,48,49,50,51,52,53,54,55,56,59,60,61,63,64,65,66,68,70,71,72,73,74,75,76,79,81\n" +
  "3qhpm\tserviceCode=20,40\n" +
  "3qhpm\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
  "3k4av=\n" +
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
  "9cf5x\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
  "2pnii\n" +
  "2pnii\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
  "=\n" +
  "4yysx\tserviceCode=46,57,58,62,67,69,77,78,80"
;

export const payoutStatusSigns = 
  "\n" +
  "\n" +
  "\terror_code=004,005,006,007,018,021,022,023,024\n" +
  "\n" +
  "\terror_code=004,005,006,007,018,021,022,023,024\n" +
  "\terror_message|!error_code"
;

export const payoutErrorSigns = 
  "=\n" +
  "0u1sx\n" +
  "287rs\n" +
  "=\n" +
  "0i4jx\n" +
  "37v4j\n" +
  "56suu\n" +
  "67epm\n" +
  "3tzjo\n" +
  "7z87h\n" +
  "0sgc0\n" +
  "46v04\n" +
  "1gp3r\n" +
  "74ohp\n" +
  "2zcl7\n" +
  "3kmuo\n" +
  "61iac\n" +
  "8i8du\n" +
  "=\n" +
  "2pzcn\n" +
  "8i8du\n" +
  "8i8du\n" +
  "8i8du\n" +
  "8i8du\n" +
  "5htff\n" +
  "="
;

export const payoutApiSigns = 
  "3a9d4\n" +
  "98d3q\n" +
  "9rugp"
;

export const accountSigns = "";

export const accountStatusSigns = 
  "\n" +
  "\t!status_code=200,201\n" +
  "\tstatus_code=204,404,406,407,412,414,500,502,503,504\n" +
  "\tstatus_code=202,300,400,401,402,403,405,408,409,410,411,413,429,501,505\n" +
  "\n" +
  "\t!status_code=200,201\n" +
  "\tstatus_code=202,204,300,400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,429,500,501,502,503,504,505"
;

export const subscriptionSigns = "";

export const codes: PackedBodies["codes"] = [
  {
    field: "transaction_status",
    space: "transaction-status",
    layer: "transaction",
    excludes: "account_id account_status",
  },
  {
    field: "transaction_status",
    space: "transaction-status",
    layer: "transaction",
    requires: "account_id transaction_id",
    excludes: "account_status",
  },
  {
    field: "account_status",
    space: "account-status",
    layer: "transaction",
    requires: "account_id",
    excludes: "transaction_id order_id",
  },
  {
    field: "transaction.transaction_status",
    space: "transaction-status",
    layer: "transaction",
    requires: "subscription",
  },
  {
    field: "latestTransactionStatus",
    space: "snap-status",
    layer: "transaction",
    message: "transactionStatusDesc",
    service: {
      field: "serviceCode",
      space: "snap",
      assumed: "25",
    },
    requires: "virtualAccountNo",
  },
  {
    field: "latestTransactionStatus",
    space: "snap-status",
    layer: "transaction",
    message: "transactionStatusDesc",
    service: {
      field: "serviceCode",
      space: "snap",
    },
  },
  {
    field: "virtualAccountData.paymentFlagStatus",
    space: "snap-status",
    layer: "transaction",
    service: {
      field: "serviceCode",
      space: "snap",
      assumed: "25",
    },
  },
  {
    field: "additionalInfo.paymentFlagStatus",
    space: "snap-status",
    layer: "transaction",
    service: {
      field: "serviceCode",
      space: "snap",
      assumed: "25",
    },
  },
  {
    field: "status",
    space: "payout-status",
    layer: "transaction",
    requires: "reference_no",
    families: ["payouts"],
  },
  {
    field: "",
    space: "payout-status",
    layer: "transaction",
    code: "queued",
    requires: "payouts.0",
    excludes: "error_message",
  },
  {
    field: "status_code",
    space: "status",
    layer: "response",
    message: "status_message",
    excludes: "account_id account_status",
  },
  {
    field: "status_code",
    space: "status",
    layer: "response",
    message: "status_message",
    requires: "account_id transaction_id",
    excludes: "account_status",
  },
  {
    field: "status_code",
    space: "account",
    layer: "response",
    message: "status_message",
    fallback: ["status"],
    requires: "account_id",
    excludes: "transaction_id order_id",
  },
  {
    field: "status",
    space: "subscription",
    layer: "response",
    requires: "schedule",
    families: ["core-api"],
  },
  {
    field: "transaction.status_code",
    space: "status",
    layer: "response",
    message: "transaction.status_message",
    requires: "subscription",
  },
  {
    field: "",
    space: "snap-api",
    layer: "response",
    message: "error_messages",
    when: "error_messages",
  },
  {
    field: "",
    space: "snap-api",
    layer: "response",
    assumed: "201",
    when: "token",
    requires: "token redirect_url",
  },
  {
    field: "responseCode",
    space: "snap",
    layer: "response",
    message: "responseMessage",
  },
  {
    field: "",
    space: "payout-api",
    layer: "response",
    message: "error_message",
    when: "error_message",
    requires: "error_message",
    excludes: "reference_no status_code payouts",
  },
  {
    field: "fraud_status",
    space: "fraud-status",
    layer: "detail",
    excludes: "account_id account_status",
  },
  {
    field: "channel_response_code",
    space: "card",
    layer: "detail",
    message: "channel_response_message",
    when: "payment_type=credit_card",
    excludes: "account_id account_status",
  },
  {
    field: "channel_response_code",
    space: "gopay",
    layer: "detail",
    message: "channel_response_message",
    when: "payment_type=gopay,qris,shopeepay,dana,ovo",
    excludes: "account_id account_status",
  },
  {
    field: "fraud_status",
    space: "fraud-status",
    layer: "detail",
    requires: "account_id transaction_id",
    excludes: "account_status",
  },
  {
    field: "channel_response_code",
    space: "card",
    layer: "detail",
    message: "channel_response_message",
    when: "payment_type=credit_card",
    requires: "account_id transaction_id",
    excludes: "account_status",
  },
  {
    field: "channel_response_code",
    space: "gopay",
    layer: "detail",
    message: "channel_response_message",
    when: "payment_type=gopay,qris,shopeepay,dana,ovo",
    requires: "account_id transaction_id",
    excludes: "account_status",
  },
  {
    field: "transaction.fraud_status",
    space: "fraud-status",
    layer: "detail",
    requires: "subscription",
  },
  {
    field: "additionalInfo.fraudStatus",
    space: "fraud-status",
    layer: "detail",
  },
  {
    field: "error_code",
    space: "payout-error",
    layer: "detail",
    message: "error_message",
    requires: "reference_no",
  },
];

export const redirects: PackedBodies["redirects"] = "webRedirectUrl appRedirectUrl";

export const signatures: PackedBodies["signatures"] = [
  {
    field: "signature_key",
    covers: ["order_id", "status_code", "gross_amount"],
  },
  {
    field: "signature_key",
    covers: ["account_id", "account_status", "status_code"],
  },
];

export const ids: PackedBodies["ids"] = {
  reference: "order_id originalPartnerReferenceNo partnerReferenceNo trxId virtualAccountData.trxId partner_reference_no",
  payment: "transaction_id transaction.transaction_id originalReferenceNo paymentRequestId virtualAccountData.paymentRequestId referenceNo reference_no",
  refund: "refund_key refund_chargeback_id partnerRefundNo refundNo",
};

export const money: PackedBodies["money"] = {
  amount: "gross_amount paidAmount.value virtualAccountData.paidAmount.value amount.value transAmount.value virtualAccountData.totalAmount.value totalAmount.value amount",
  currency: "currency paidAmount.currency virtualAccountData.paidAmount.currency amount.currency transAmount.currency virtualAccountData.totalAmount.currency totalAmount.currency",
  refunded: "additionalInfo.totalRefundAmount.value",
  paidAt: "settlement_time paidTime finishedTime trxDateTime virtualAccountData.trxDateTime",
};

export const refunds: Featured<PackedBodies["refunds"]> = [
  ["refunds", "refund_chargeback_id", "refund_amount"],
  [
    "refundHistory",
    "refundNo",
    "refundAmount.value",
    "refundStatus=00",
  ],
  [
    "additionalInfo.refundHistory",
    "refundNo",
    "refundAmount.value",
    "refundStatus=00",
  ],
];

export const networks: Featured<PackedBodies["networks"]> = {
  numbers: "masked_card",
  known: [
    ["AMEX", "34,37", "AMEX,AMERICAN EXPRESS"],
    ["GPN", "", "GPN"],
    ["JCB", "3528-3589", "JCB"],
    ["MASTERCARD", "51-55,2221-2720", "MASTERCARD,MASTER,MASTER CARD,MC"],
    ["VISA", "4", "VISA"],
  ],
};

export const items: PackedBodies["items"] = "payouts";

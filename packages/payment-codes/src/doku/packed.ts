// Generated from the catalog; do not edit.
import type { Featured, PackedBodies, PackedSpace } from "../runtime/packed.js";

export const provider = "doku";

/**
 * SHA-256 of the data. Two packages with the same digest, of whatever language and version, answer from the same table
 * with the same texts.
 */
export const DATA_DIGEST: string = "ae0eef00a1a7b80fa7d2e3494361da077123d626ede768c5502c73f10dcb7fe6";

export const reasons1 = "ACCOUNT_BLOCKED BANK_NOT_SUPPORTED BILL_ALREADY_PAID BILL_EXPIRED BILL_NOT_FOUND FUNCTION_NOT_SUPPORTED INCONSISTENT_REQUEST INVALID_CUSTOMER_TOKEN MERCHANT_BLACKLISTED MERCHANT_INSUFFICIENT_BALANCE MERCHANT_LIMIT_EXCEEDED OTP_BLOCKED OTP_INVALID SESSION_NOT_FOUND TRANSACTION_SUSPENDED";

export const reasons2 = "ACCOUNT_NOT_FOUND AMOUNT_LIMIT_EXCEEDED APPROVED* AUTHENTICATION_REQUIRED AUTHORIZED* CUTOFF_IN_PROGRESS DO_NOT_HONOR DUPLICATE_REFERENCE DUPLICATE_REQUEST EXPIRED_CARD EXTERNAL_ERROR FEATURE_NOT_ALLOWED FREQUENCY_LIMIT_EXCEEDED GENERIC_DECLINE* IN_PROGRESS* INACTIVE_ACCOUNT INSUFFICIENT_FUNDS INTERNAL_ERROR INVALID_AMOUNT INVALID_FORMAT INVALID_MERCHANT INVALID_REQUEST INVALID_TOKEN INVALID_TRANSACTION_STATUS MISSING_FIELD RATE_LIMITED REFUNDED REVERSAL_FAILED ROUTING_ERROR SUSPECTED_FRAUD TIMEOUT TRANSACTION_ALREADY_PROCESSED TRANSACTION_CANCELLED TRANSACTION_EXPIRED TRANSACTION_NOT_FOUND? TRANSACTION_NOT_PERMITTED UNAUTHORIZED UNMAPPED*";

export const reasons3 = "APPROVED_PARTIAL AUTHENTICATION_FAILED BLOCKED_BY_RULE CALL_ISSUER CARD_NOT_SUPPORTED CARD_REPLACED! CASH_NOT_AVAILABLE CLOSED_ACCOUNT! COMPLIANCE_BLOCKED CRYPTOGRAPHIC_ERROR CURRENCY_MISMATCH INCORRECT_CVV INCORRECT_PIN INSTALLMENT_NOT_AVAILABLE INVALID_CARD_NUMBER INVALID_PAYMENT_TOKEN ISSUER_UNAVAILABLE LOST_CARD! PARTIALLY_REFUNDED PICKUP_CARD! PIN_CHANGE_FAILED PIN_NOT_VERIFIABLE PIN_TRIES_EXCEEDED PROCESSING_ERROR PROVIDER_UNAVAILABLE RESTRICTED_CARD STOLEN_CARD! STOP_PAYMENT SURCHARGE_NOT_PERMITTED VERIFICATION_DATA_MISMATCH";

export const snapSpace: PackedSpace = {
  id: "snap",
  row: 0,
  foreign: "[^0-9]",
  min: 7,
  max: 7,
  segments: [
    ["http", 0, 3],
    ["service", 3, 5],
    ["case", 5, 7],
  ],
  open: "XX",
  services: "2:01 2 3 02>55 2+ 2 2 3 2+ 5 3 3 3 3 3- 3- 0->36 0->36 2 0->36 6- 0->36 0->36 3 0>26|60||r 4 2>26 2+>26 2+>26 3 2+>26 3 0>26 6 3 4- 3- 0->39 4- 0- 6- 3- 0->53|||r||s 0->45 4- 1->45 2>51 3 2 0>51|||r 4 6 4- 0>55|60||r||s 4 6 1>55 1>55 2 0>61 4 1>61 0>64 4 0+>66 4 1>68 4 1>64 2 0 6 5 5 6- 6- 1>51 1>51 6 1>61 2",
  entries: 
    "200XX00\t101004\tSUCCESSFUL\t\t0!!11 0!!42 !!43 0!!53 11000@!!20,22,23,40,44 !!25,33 121206!!63 11000@!!71 !1 0!2 0!3 0!4 0!5 0!6\n" +
    "2005400\t11000@\tDIRECT_DEBIT_ACCEPTED\t\t001004!2\n" +
    "202XX00\t11000@\tREQUEST_IN_PROGRESS\t\t!1 015!2 015!35 015!4 015!6\n" +
    "2024300\t11000@\tREQUEST_IN_PROGRESS\n" +
    "400XX00\t04212G\tBAD_REQUEST\t\t!!42 !!43 !1 !46\n" +
    "\t04211D\tAMOUNT_NOT_MATCH\t\t\t50\n" +
    "400XX01\t04211D\tFEE_AMOUNT_NOT_MATCH\t\t\t50\n" +
    "400XX01\t04212E\tINVALID_FIELD_FORMAT\t\t!!42 !!43 !1 !46\n" +
    "\t04212J\tINVALID_MANDATORY_FIELD\t\t!!42 !!43 !1 !46\n" +
    "401XX00\t04212V\tSIGNATURE_NOT_MATCH\t\t!1 !4\t47,48,50,51,78\n" +
    "401XX00\t04212V\tUNAUTHORIZED\t\t!!11 !!42 !!43 !!53 !1 !46\n" +
    "401XX00\t04212V\tUNKNOWN_CLIENT\t\t!1 !4\t47,48,50,51,78\n" +
    "\t04412H\tINVALID_TOKEN_B2B\t\t!!11 !!42 !!43 !!53 042!!73 !1 !46\n" +
    "\t04412*\tINVALID_CUSTOMER_TOKEN\t\t0433!!74 !1 !46\n" +
    "\t04412H\tTOKEN_NOT_FOUND_B2B\t\t042!!73 !1 !46\n" +
    "\t04412*\tCUSTOMER_TOKEN_NOT_FOUND\t\t0433!!74 !1 !46\n" +
    "403XX00\t04010S\tTRANSACTION_EXPIRED\t\t!!43 !1\n" +
    "\t04122=\tFEATURE_NOT_ALLOWED\t\t!1 !4 !6\n" +
    "4034201\t04122=\tFEATURE_NOT_ALLOWED\n" +
    "4034301\t04122=\tFEATURE_NOT_ALLOWED\n" +
    "403XX02\t137303\tEXCEEDS_TRANSACTION_AMOUNT_LIMIT\t\t03221D!!42 13721-!!43 032!!05,09 032!!15,16,37,42 13721-!!17,18,20,22,23,43,44 030!!28,29,31,65 !!38,40 132!1 0!25 032!3 0601!46\n" +
    "\t13641O\tSUSPECTED_FRAUD\t\t032!!05,09 0!!15,16,37,42 131!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "4034303\t04041O\tSUSPECTED_FRAUD\n" +
    "403XX04\t13530>\tACTIVITY_COUNT_LIMIT_EXCEEDED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521-!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
    "4034304\t04011K\tACTIVITY_COUNT_LIMIT_EXCEEDED\n" +
    "403XX05\t136408\tDO_NOT_HONOR\t\t13641!!43 032!!05,09 0!!15,16,37,42 13641!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t135507\tFEATURE_NOT_ALLOWED_AT_THIS_TIME\t\t0!!05,09,28,29,31,65 !1 0!235 0601!46\n" +
    "4034206\t035507\tFEATURE_NOT_ALLOWED_AT_THIS_TIME\n" +
    "4034306\t135507\tFEATURE_NOT_ALLOWED_AT_THIS_TIME\n" +
    "403XX07\t13630#\tCARD_BLOCKED\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13630;\tCARD_EXPIRED\t\t032!!05,09 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13630A\tDORMANT_ACCOUNT\t\t!!43 032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t04212G\tNEED_TO_SET_TOKEN_LIMIT\t\t!1 !46\n" +
    "\t13530.\tOTP_BLOCKED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0601!46\n" +
    "\t13330/\tOTP_LIFETIME_EXPIRED\t\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
    "\t123305\tOTP_SENT_TO_CARDHOLDER\t\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
    "\t13530B\tINSUFFICIENT_FUNDS\t\t13521,!!43 0!!05,09,28,29,31,65 03521,!!15,16,37,42 13521,!!17,18,20,22,23,38,40,43,44 13521,!1 0!235 0601!46\n" +
    "\t13640U\tTRANSACTION_NOT_PERMITTED\t\t032!!05,09 031!!15,16,37,42 13151!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!25 031!3 0601!46\n" +
    "4034315\t13151U\tTRANSACTION_NOT_PERMITTED\n" +
    "403XX16\t160511\tSUSPEND_TRANSACTION\t\t!!43 0!!05,09,28,29,31 !1 0!23456\n" +
    "\t137303\tTOKEN_LIMIT_EXCEEDED\t\t032!!05,09 032!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "\t13630A\tINACTIVE_CARD_ACCOUNT_CUSTOMER\t\t!!43 032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t04121+\tMERCHANT_BLACKLISTED\t\t!!43 !1 !4 !6\n" +
    "\t13521-\tMERCHANT_LIMIT_EXCEED\t\t!0!04 0!!05,09,28,29,31,65 !!25,33,50,54,60,63,71 !1 0!235 0601!46\n" +
    "\t04112G\tSET_LIMIT_NOT_ALLOWED\t\t!1 !4 !6\n" +
    "\t04212G\tTOKEN_LIMIT_INVALID\t\t!1 !46\n" +
    "\t135303\tACCOUNT_LIMIT_EXCEED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521-!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
    "404XX00\t04011I\tINVALID_TRANSACTION_STATUS\t\t!!42 !1\n" +
    "\t16011T\tTRANSACTION_NOT_FOUND\t\t!!43 0!!53 0!!05,09,28,29,31 !!17,18,20,22,23,38,40,43,44,65 0!!21,41,75,76 0!!36,39,45,53 !1 0!256 04!3 0!4\n" +
    "\t13651N\tINVALID_ROUTING\t\t0!!42 !!43 032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13630$\tBANK_NOT_SUPPORTED_BY_SWITCH\t\t0!!42 !!43 032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13730R\tTRANSACTION_CANCELLED\t\t030!!65 0401!1 0401!2 0601!346 0!5\n" +
    "\t04122=\tMERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION\t\t!1 !4 !6\n" +
    "\t123105\tNEED_TO_REQUEST_OTP\t\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
    "\t040110\tJOURNEY_NOT_FOUND\t\t!1\n" +
    "\t04121F\tINVALID_MERCHANT\t\t!!42 !!43 !1 0601!46\n" +
    "\t13651N\tNO_ISSUER\t\t032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t04011I\tINVALID_API_TRANSITION\t\t!1\n" +
    "\t137302\tINVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t\t032!!42 !!43 032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "\t13730'\tINVALID_BILL_VIRTUAL_ACCOUNT\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "4044212\t03230'\tINVALID_BILL_VIRTUAL_ACCOUNT\n" +
    "4044312\t13730'\tINVALID_BILL_VIRTUAL_ACCOUNT\n" +
    "404XX13\t13710D\tINVALID_AMOUNT\t\t!!43 032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 060!46\n" +
    "\t04010%\tPAID_BILL\t\t!!43 !1\n" +
    "\t13330/\tINVALID_OTP\t\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
    "\t04221F\tPARTNER_NOT_FOUND\t\t!1 !46\n" +
    "\t04221F\tINVALID_TERMINAL\t\t!1 !46\n" +
    "\t16011)\tINCONSISTENT_REQUEST\t\t!!43 0!!05,09,28,29,31 !!17,18,22,23,25,33 !!44,54,60,63,65 !!58,67,69,78,80 !1 0!23456\n" +
    "\t13730&\tEXPIRED_BILL_VIRTUAL_ACCOUNT\t\t!!43 0401!!30 030!!65 0401!1 0401!23 0601!46 0!5\n" +
    "4044219\t04010&\tEXPIRED_BILL_VIRTUAL_ACCOUNT\n" +
    "405XX00\t04112(\tREQUESTED_FUNCTION_NOT_SUPPORTED\t\t!1 !4 !6\n" +
    "\t04011I\tREQUESTED_OPERATION_NOT_ALLOWED\t\t!1\n" +
    "409XX00\t04011:\tCONFLICT\t\t042!!42 !!43 !1 042!35 042!4\n" +
    "\t040119\tDUPLICATE_PARTNER_REFERENCE_NO\t\t!!43 !1 !2\n" +
    "4094302\t04011Q\tTRANSACTION_HAS_BEEN_PROCESSED\n" +
    "429XX00\t04510K\tTOO_MANY_REQUESTS\t\t!!42 !!05,09,28,29,31,65 !1 !46\n" +
    "500XX00\t16051C\tGENERAL_ERROR\t\t065!!11 065!!42 !!43 065!!53 !1 065!2 065!35 065!4 065!6\n" +
    "\t16051C\tINTERNAL_SERVER_ERROR\t\t065!!42 !!43 !1 065!2 065!35 065!4 065!6\n" +
    "\t16051\u003c\tEXTERNAL_SERVER_ERROR\t\t065!!42 !!43 !1 065!2 065!35 065!4 065!6\n" +
    "504XX00\t16050P\tTIMEOUT\t\t065!!42 !!43 !1 065!2 065!35 065!4 065!6"
  ,
};

export const snapStatusSpace: PackedSpace = {
  id: "snap-status",
  row: 417,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  entries: 
    "00\t121206\tAUTHORIZED\n" +
    "00\t11000@\tBULK_ACCEPTED\n" +
    "00\t001004\tREVERSAL_SUCCESS\n" +
    "00\t101004\tSUCCESS\n" +
    "\t11030@\tINITIATED\n" +
    "01\t01000@\tREVERSAL_INITIATED\n" +
    "\t11000@\tPAYING\n" +
    "02\t01000@\tREVERSAL_IN_PROGRESS\n" +
    "\t11030@\tPENDING\n" +
    "03\t01000@\tREVERSAL_PENDING\n" +
    "\t15100L\tREFUNDED\n" +
    "\t93730R\tCANCELED\n" +
    "05\t06021I\tCAPTURE_CANCELED\n" +
    "05\t06011M\tREVERSAL_CANCELED\n" +
    "\t06021I\tCAPTURE_FAILED\n" +
    "06\t93740?\tFAILED\n" +
    "06\t06011M\tREVERSAL_FAILED\n" +
    "\t16011T\tNOT_FOUND\n" +
    "07\t06011T\tREVERSAL_NOT_FOUND"
  ,
};

export const snapPaymentFlagSpace: PackedSpace = {
  id: "snap-payment-flag",
  row: 436,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  check: "26",
  entries: 
    "00\t101004\tSUCCESS\n" +
    "\t04011?\tREJECT\n" +
    "\t16050P\tTIMEOUT"
  ,
};

export const snapInquiryStatusSpace: PackedSpace = {
  id: "snap-inquiry-status",
  row: 439,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  check: "26",
  entries: 
    "00\t001004\tFOUND\n" +
    "\t04011?\tREFUSED\n" +
    "\t06050P\tTIMEOUT"
  ,
};

export const vaPaymentSpace: PackedSpace = {
  id: "va-payment",
  row: 442,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  check: "26",
  entries: "VIRTUAL_ACCOUNT_PAID\t101004\tPAID",
};

export const vaInquirySpace: PackedSpace = {
  id: "va-inquiry",
  row: 443,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  operation: "6",
  scope: "request",
  entries: "VIRTUAL_ACCOUNT_INQUIRY\t001004\tINQUIRY",
};

export const cardSpace: PackedSpace = {
  id: "card",
  row: 444,
  foreign: "[^0-9A-Z_]",
  min: 2,
  max: 2,
  check: "GET /orders/v1/status/{order.invoice_number}|60||r",
  entries: 
    "00\t000104\tAPPROVED\n" +
    "\t13640[\tREFER_TO_ISSUER\n" +
    "\t13640[\tREFER_TO_ISSUER_SPECIAL\n" +
    "\t13121F\tINVALID_MERCHANT\n" +
    "\t13641k\tPICK_UP_CARD\n" +
    "\t136408\tDO_NOT_HONOR\n" +
    "\t16041C\tISSUER_ERROR\tVISA\n" +
    "\t13641k\tPICK_UP_CARD_SPECIAL\tVISA\n" +
    "\t000204\tHONOR_WITH_ID\tVISA\n" +
    "10\t12120X\tPARTIALLY_APPROVED\n" +
    "\t000104\tAPPROVED_VIP\tMASTERCARD\n" +
    "\th3640U\tINVALID_TRANSACTION\n" +
    "\t13210D\tINVALID_AMOUNT\n" +
    "\th3630f\tINVALID_CARD_NUMBER\n" +
    "\th3630f\tNO_SUCH_ISSUER\n" +
    "19\t13540o\tRE_ENTER_TRANSACTION\tVISA\n" +
    "1A\t133305\tAUTHENTICATION_REQUIRED\tVISA\n" +
    "1Z\t13540h\tAUTHORIZATION_SYSTEM_INOPERATIVE\tMASTERCARD\n" +
    "21\t16021M\tNO_ACTION_TAKEN\tVISA\n" +
    "25\t16011T\tRECORD_NOT_FOUND\tVISA\n" +
    "28\t13540h\tFILE_UNAVAILABLE\tVISA\n" +
    "30\t04212E\tFORMAT_ERROR\tMASTERCARD\n" +
    "39\t136302\tNO_CREDIT_ACCOUNT\tVISA\n" +
    "41\t13641i\tLOST_CARD\n" +
    "43\t13641r\tSTOLEN_CARD\n" +
    "46\t13630_\tCLOSED_ACCOUNT\tVISA\n" +
    "51\t13530B\tINSUFFICIENT_FUNDS\n" +
    "\t136302\tNO_CHECKING_ACCOUNT\tVISA\n" +
    "\t136302\tNO_SAVINGS_ACCOUNT\tVISA\n" +
    "\t13230;\tEXPIRED_CARD\n" +
    "\t13230d\tINCORRECT_PIN\n" +
    "57\th3640U\tNOT_PERMITTED_TO_CARDHOLDER\n" +
    "\t13621U\tNOT_PERMITTED_TO_TERMINAL\n" +
    "\t13641O\tSUSPECTED_FRAUD\n" +
    "61\t135303\tAMOUNT_LIMIT_EXCEEDED\n" +
    "\t13641q\tRESTRICTED_CARD\n" +
    "\t13641O\tSECURITY_VIOLATION\n" +
    "\t13141`\tAML_REQUIREMENT_NOT_MET\tVISA\n" +
    "\t13530>\tFREQUENCY_LIMIT_EXCEEDED\n" +
    "6P\t13230u\tVERIFICATION_DATA_FAILED\tVISA\n" +
    "70\t13640[\tCONTACT_CARD_ISSUER\tMASTERCARD\n" +
    "70\t133305\tPIN_DATA_REQUIRED\tVISA\n" +
    "\t04030l\tPIN_NOT_CHANGED\tMASTERCARD\n" +
    "74\t13651a\tPIN_ENCRYPTION_MISMATCH\n" +
    "\t13630n\tPIN_TRIES_EXCEEDED\n" +
    "\t132302\tINVALID_TO_ACCOUNT\tMASTERCARD\n" +
    "76\t16021M\tUNSOLICITED_REVERSAL\tVISA\n" +
    "\t132302\tINVALID_FROM_ACCOUNT\tMASTERCARD\n" +
    "\t132302\tINVALID_ACCOUNT\tMASTERCARD\n" +
    "78\t13630A\tBLOCKED_FIRST_USE\tVISA\n" +
    "\t13630]\tCARD_LIFE_CYCLE\tMASTERCARD\n" +
    "79\t04011Q\tALREADY_REVERSED\tVISA\n" +
    "\t13540h\tCREDIT_ISSUER_UNAVAILABLE\tMASTERCARD\n" +
    "80\t16011I\tNO_FINANCIAL_IMPACT\tVISA\n" +
    "\t13640U\tDOMESTIC_DEBIT_NOT_ALLOWED\tMASTERCARD\n" +
    "81\t13651a\tPIN_CRYPTOGRAPHIC_ERROR\tVISA\n" +
    "\t13640?\tPOLICY_DECLINE\tMASTERCARD\n" +
    "82\t13230c\tCARD_VERIFICATION_FAILED\tVISA\n" +
    "\t13641O\tFRAUD_OR_SECURITY\tMASTERCARD\n" +
    "\t04011I\tINVALID_AUTHORIZATION_LIFE_CYCLE\tMASTERCARD\n" +
    "\t001004\tNO_REASON_TO_DECLINE\n" +
    "\t13540m\tPIN_NOT_VERIFIABLE\n" +
    "\t00010X\tPURCHASE_WITHOUT_CASH_BACK\tMASTERCARD\n" +
    "\t13651a\tCRYPTOGRAPHIC_FAILURE\tMASTERCARD\n" +
    "\t13230d\tUNACCEPTABLE_PIN\tMASTERCARD\n" +
    "89\t04011U\tBALANCE_INFORMATION_NOT_ALLOWED\tVISA\n" +
    "\t135507\tCUTOFF_IN_PROGRESS\tMASTERCARD\n" +
    "\t13540h\tISSUER_OR_SWITCH_INOPERATIVE\n" +
    "\t13651N\tROUTE_NOT_FOUND\n" +
    "\t13141`\tVIOLATION_OF_LAW\tVISA\n" +
    "\t04011:\tDUPLICATE_TRANSMISSION\n" +
    "96\t13540o\tSYSTEM_MALFUNCTION\n" +
    "B1\t13221t\tSURCHARGE_NOT_PERMITTED\tVISA\n" +
    "\t13221t\tSURCHARGE_NOT_SUPPORTED\tVISA\n" +
    "N0\t16050h\tFORCE_STAND_IN\tVISA\n" +
    "N3\t13230^\tCASH_SERVICE_NOT_AVAILABLE\tVISA\n" +
    "\t135303\tCASH_LIMIT_EXCEEDED\tVISA\n" +
    "\t04011I\tINELIGIBLE_FOR_RESUBMISSION\tVISA\n" +
    "N7\t13230c\tCVV2_FAILURE\tVISA\n" +
    "\t04211D\tAMOUNT_ABOVE_PREAUTHORIZATION\tVISA\n" +
    "P5\t04030l\tPIN_UNBLOCK_DENIED\tVISA\n" +
    "\t04030l\tPIN_CHANGE_DENIED\tVISA\n" +
    "Q1\t13641a\tCARD_AUTHENTICATION_FAILED\tVISA\n" +
    "R0\th3630s\tSTOP_PAYMENT_ORDER\tVISA\n" +
    "\th3630s\tAUTHORIZATION_REVOKED\tVISA\n" +
    "\t13640U\tNOT_ELIGIBLE_FOR_VISA_PIN\tVISA\n" +
    "\th3630s\tALL_AUTHORIZATIONS_REVOKED\tVISA\n" +
    "Z3\t13540h\tUNABLE_TO_GO_ONLINE\tVISA"
  ,
};

export const cardErrorSpace: PackedSpace = {
  id: "card-error",
  row: 532,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  small: true,
  check: "GET /orders/v1/status/{order.invoice_number}|60||r",
  entries: 
    "\t04221F\tACCOUNT_LOCKED\n" +
    "\t04220e\tACQUIRER_NOT_FOUND\n" +
    "\t04212D\tAMOUNT_CAPTURE_EXCEED_AUTHORIZE\n" +
    "\t04212V\tAPI_KEY_MISSING\n" +
    "\t04212V\tAPI_KEY_REVOKED\n" +
    "\t13010?\tAUTHORIZATION_FAILED\n" +
    "\t13621Z\tBIN_NOT_ALLOWED_BY_MERCHANT\n" +
    "\t13330Y\tBLOCKED_ECI\n" +
    "\t136408\tCARD_DECLINED\n" +
    "\t13621Z\tCARD_NUMBER_BIN_IS_BLOCKED\n" +
    "\t13620\\\tCARD_NUMBER_BRAND_IS_BLOCKED\n" +
    "\t13621Z\tCARD_NUMBER_COUNTRY_IS_BLOCKED\n" +
    "\t04011:\tCONCURRENT_MODIFICATION\n" +
    "\t16051C\tCREATE_TRANSACTION_FAILED\n" +
    "\t04211b\tCURENCY_MISMATCH\n" +
    "\t04211b\tCURRENCY_NOT_SUPPORT\n" +
    "\t04230c\tCVV_NOT_AVAILABLE\n" +
    "\t16051a\tDATA_DECRYPTION_FAILED\n" +
    "\t16011T\tDATA_NOT_FOUND\n" +
    "\t16051a\tDECRYPTION_CREDIT_CARD_DATA_FAILED\n" +
    "\t040119\tDUPLICATE_TRANSACTION\n" +
    "\t16051a\tENCRYPTION_CREDIT_CARD_DATA_FAILED\n" +
    "\t13630;\tEXPIRED_CARD\n" +
    "\t04412H\tEXPIRED_TOKEN\n" +
    "\t04122=\tFORBIDDEN\n" +
    "\t13651O\tFRAUD_DETECTED\n" +
    "\t13651O\tFRAUD_SUSPECTED\n" +
    "\t04011:\tIDEMPOTENCY_ID_CONFLICT\n" +
    "\t04212J\tIDEMPOTENCY_ID_REQUIRED\n" +
    "\t04221F\tINACTIVE_CLIENT_ID\n" +
    "\t13630B\tINSUFFICIENT_FUNDS\n" +
    "\t16051C\tINTERNAL_SERVER_ERRORS\n" +
    "\t13230f\tINVALID_BIN_NUMBER\n" +
    "\t13630f\tINVALID_CARD_NUMBER\n" +
    "\t04221F\tINVALID_CLIENT_ID\n" +
    "\t04212E\tINVALID_FIELD\n" +
    "\t04212E\tINVALID_JSON\n" +
    "\t04212G\tINVALID_PARAMETER\n" +
    "\t04212E\tINVALID_QUERY_PARAM\n" +
    "\t04212G\tINVALID_REQUEST\n" +
    "\t04212V\tINVALID_SIGNATURE\n" +
    "\t04210g\tINVALID_TOKEN\n" +
    "\t04222=\tIP_NOT_ALLOWED\n" +
    "\t13620e\tMERCHANT_INSTALLMENT_NOT_EXIST\n" +
    "\t04221F\tMERCHANT_NOT_ALLOWED\n" +
    "\t04221F\tMERCHANT_NOT_CONFIGURED\n" +
    "\t04221F\tMERCHANT_NOT_FOUND\n" +
    "\t13620\\\tMID_ROUTING_NOT_FOUND\n" +
    "\t13620\\\tMID_TID_NOT_EXIST\n" +
    "\t04212J\tMISSING_PARAMETER\n" +
    "\t13330Y\tNOT_ALLOWED_AUTHRES\n" +
    "\t13630Y\tNOT_ALLOWED_VERES\n" +
    "\t16011T\tORDER_NOT_FOUND\n" +
    "\t04212G\tPAYLOAD_TOO_LARGE\n" +
    "\t04550p\tPAYMENT_CHANNEL_UNAVAILABLE\n" +
    "\t13010?\tPAYMENT_FAILED\n" +
    "\t16050P\tPAYMENT_TIMEOUT\n" +
    "\t04510K\tQUOTA_EXCEEDED\n" +
    "\t04510K\tRATE_LIMIT_EXCEEDED\n" +
    "\t04212V\tREQUEST_TIMESTAMP_INVALID\n" +
    "\t16050p\tSERVICE_UNAVAILABLE\n" +
    "\t04011I\tSETTLEMENT_IS_ON_GOING\n" +
    "\t04212V\tSIGNATURE_MISSING\n" +
    "\t13330Y\tTHREE_D_SECURE_AUTHENTICATION_FAILED\n" +
    "\t13330Y\tTHREE_D_SECURE_ENROLLMENT_FAILED\n" +
    "\t16050P\tTIMEOUT_ERROR\n" +
    "\t16050P\tTIME_OUT\n" +
    "\t04001Q\tTRANSACTION_ALREADY_PAID\n" +
    "\t16040o\tTRANSACTION_FAILED\n" +
    "\t16011T\tTRANSACTION_NOT_FOUND\n" +
    "\t04212V\tUNAUTHORIZED\n" +
    "\t04212G\tUNSUPPORTED_MEDIA_TYPE\n" +
    "\t16051C\tUPDATE_TRANSACTION_FAILED\n" +
    "\t16051\u003c\tWEBHOOK_FAILED\n" +
    "\t04212G\tWEBHOOK_URL_INVALID"
  ,
};

export const apiSpace: PackedSpace = {
  id: "api",
  row: 607,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  entries: 
    "\t040119\tDUPLICATE_TRANSACTION\n" +
    "\t04212G\tINVALID_PARAMETER\n" +
    "\t04412H\tINVALID_TOKEN\n" +
    "\t16050p\tMAINTENANCE_MODE\n" +
    "\t04221F\tMERCHANT_NOT_ACTIVE\n" +
    "\t16051C\tSERVER_ERROR\n" +
    "\t04510K\tTOO_MANY_REQUESTS\n" +
    "\t16011T\tTRANSACTION_NOT_FOUND\n" +
    "\t04212E\tVALIDATION_ERROR"
  ,
};

export const httpSpace: PackedSpace = {
  id: "http",
  row: 616,
  foreign: "[^0-9]",
  min: 3,
  max: 3,
  entries: 
    "200\t001004\tOK\n" +
    "\t001004\tCREATED\n" +
    "400\t04212G\tBAD_REQUEST\n" +
    "\t04412H\tUNAUTHORIZED\n" +
    "403\t04122=\tFORBIDDEN\n" +
    "\t16011T\tNOT_FOUND\n" +
    "409\t04011:\tCONFLICT\n" +
    "422\t04212E\tUNPROCESSABLE_ENTITY\n" +
    "429\t04510K\tTOO_MANY_REQUESTS\n" +
    "500\t16051C\tINTERNAL_SERVER_ERROR\n" +
    "503\t16050p\tSERVICE_UNAVAILABLE"
  ,
};

export const transactionStatusSpace: PackedSpace = {
  id: "transaction-status",
  row: 627,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  check: "GET /orders/v1/status/{order.invoice_number}|60||r",
  entries: 
    "\t93730S\tEXPIRED\n" +
    "FAILED\t11030?\tATTEMPT_FAILED\n" +
    "FAILED\t04020?\tCAPTURE_FAILED\n" +
    "\t53010?\tFAILED\n" +
    "FAILED\t93710S\tFAILED_ORDER_EXPIRED\n" +
    "FAILED\t04051M\tREFUND_FAILED\n" +
    "\t11030@\tPENDING\n" +
    "PENDING\t01030@\tREFUND_PENDING\n" +
    "\t120305\tREDIRECT\n" +
    "\t15100L\tREFUNDED\n" +
    "REFUNDED\t35100j\tREFUNDED_IN_PART\n" +
    "SUCCESS\t121206\tAUTHORIZED\n" +
    "SUCCESS\t01000@\tMANUAL_REFUND_ACCEPTED\n" +
    "SUCCESS\t35100j\tPARTIAL_REFUND_SUCCESS\n" +
    "SUCCESS\t15100L\tREFUND_SUCCESS\n" +
    "\t101004\tSUCCESS\n" +
    "\t16050P\tTIMEOUT\n" +
    "\t15120R\tVOIDED"
  ,
};

export const orderStatusSpace: PackedSpace = {
  id: "order-status",
  row: 645,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  check: "GET /orders/v1/status/{order.invoice_number}|60||r",
  entries: 
    "ORDER_ACTIVE\t11030@\tACTIVE\n" +
    "ORDER_EXPIRED\t93730S\tEXPIRED\n" +
    "ORDER_GENERATED\t11030@\tGENERATED\n" +
    "ORDER_RECOVERED\t11030@\tRECOVERED"
  ,
};

export const cardPaymentSpace: PackedSpace = {
  id: "card-payment",
  row: 649,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  check: "GET /orders/v1/status/{order.invoice_number}|60||r",
  entries: 
    "FAILED\t04020?\tCAPTURE_FAILED\n" +
    "\t53040?\tFAILED\n" +
    "\t11000@\tPENDING\n" +
    "SUCCESS\t121206\tAUTHORIZED\n" +
    "SUCCESS\t101004\tPAID"
  ,
};

export const captureSpace: PackedSpace = {
  id: "capture",
  row: 654,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  check: "GET /orders/v1/status/{order.invoice_number}|60||r",
  entries: 
    "\t04020?\tFAILED\n" +
    "\t11000@\tPENDING\n" +
    "SUCCESS\t101004\tCAPTURED"
  ,
};

export const refundSpace: PackedSpace = {
  id: "refund",
  row: 657,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  check: "GET /orders/v1/status/{order.invoice_number}|60||r",
  entries: 
    "\t04051M\tFAILED\n" +
    "SUCCESS\t01000@\tMANUAL_REFUND_ACCEPTED\n" +
    "SUCCESS\t15100L\tREFUNDED\n" +
    "SUCCESS\t35100j\tREFUNDED_IN_PART\n" +
    "SUCCESS\t15120R\tVOIDED"
  ,
};

export const ovoSpace: PackedSpace = {
  id: "ovo",
  row: 662,
  foreign: "[^0-9A-Z_]",
  min: 2,
  max: 4,
  check: "GET /orders/v1/status/{order.invoice_number}|60||r",
  entries: "00\t000004\tAPPROVED",
};

export const pageSpace: PackedSpace = {
  id: "page",
  row: 663,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  check: "GET /orders/v1/status/{order.invoice_number}|60||r",
  entries: 
    "CARD_PAGE\t001004\tCARD_PAGE_CREATED\n" +
    "CHECKOUT_PAGE\t001004\tCHECKOUT_PAGE_CREATED\n" +
    "THREE_D_SECURE\t001004\tTHREE_D_SECURE_READY\n" +
    "VIRTUAL_ACCOUNT\t001004\tVIRTUAL_ACCOUNT_CREATED"
  ,
};

export const tokenSpace: PackedSpace = {
  id: "token",
  row: 667,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  entries: "INACTIVE\t001004\tTOKEN_REMOVED",
};

export const checkoutSpace: PackedSpace = {
  id: "checkout",
  row: 668,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  check: "GET /orders/v1/status/{order.invoice_number}|60||r",
  entries: "SUCCESS\t001004\tPAGE_CREATED",
};

export const snapSigns = 
  "=40dd6\n" +
  "8cj6l40dd6\n" +
  "=\n" +
  "87925\n" +
  "=5oegg\n" +
  "=\n" +
  "=\n" +
  "\t\tInvalid Field Format \u0001field\u0001\n" +
  "\t\tInvalid Mandatory Field \u0001field\u0001\n" +
  "58xo6\n" +
  "\t\tUnauthorized \u0001reason\u0001\n" +
  "3n48v\n" +
  "=573l1\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "6b1yh=\n" +
  "=\t\tFeature Not Allowed \u0001reason\u0001\n" +
  "\t\tFeature Not Allowed \u0001reason\u0001\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\t\tFeature Not Allowed At This Time. \u0001reason\u0001\n" +
  "=\n" +
  "9mmya\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=92pc5\n" +
  "=\n" +
  "=\t\tTransaction Not Permitted.\u0001reason\u0001\n" +
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
  "=\n" +
  "7eq88\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "\t\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
  "=\t\tInvalid Bill/Virtual Account \u0001reason\u0001\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "2d89h\n" +
  "2d89h\n" +
  "30p7f\n" +
  "57rbt7zj7m\n" +
  "=\n" +
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

export const snapPaymentFlagSigns = 
  "=\n" +
  "=\n" +
  "="
;

export const snapInquiryStatusSigns = "3qhpm85pl9";

export const vaPaymentSigns = "\t=notification";

export const vaInquirySigns = "";

export const cardSigns = 
  "57zxd\n" +
  "46bh6\n" +
  "7d2kr\n" +
  "=\n" +
  "7zbjb\n" +
  "=\n" +
  "5of3k\n" +
  "3rr1j\n" +
  "=\n" +
  "0any0\n" +
  "=\n" +
  "=\n" +
  "7dx0z\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "3exvb\n" +
  "=\n" +
  "827tb\n" +
  "2lik6\n" +
  "=\n" +
  "=\n" +
  "1bv5t\n" +
  "6vg6x\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "35rjc\n" +
  "1xdw3\n" +
  "=\n" +
  "8846f\n" +
  "=\n" +
  "=\n" +
  "6sxlx\n" +
  "7k6yx\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "3gwr1\n" +
  "9bpag\n" +
  "5klxc\n" +
  "=\n" +
  "1ebat\n" +
  "840bq\n" +
  "9p45d\n" +
  "8nmdk\n" +
  "7ot32\n" +
  "=\n" +
  "=\n" +
  "5xlnj\n" +
  "7iz16\n" +
  "7j2k1\n" +
  "1lr9e\n" +
  "18eb3\n" +
  "=\n" +
  "=\n" +
  "4t4aj\n" +
  "4q4nb\n" +
  "=\n" +
  "=\n" +
  "57jdu\n" +
  "9bncl\n" +
  "0lbyy\n" +
  "6ij35\n" +
  "7vyr6\n" +
  "6fpzo\n" +
  "=\n" +
  "9bvh7\n" +
  "8ku23\n" +
  "6x7cz\n" +
  "=\n" +
  "20pyr\n" +
  "=\n" +
  "8sdia\n" +
  "9mtdu\n" +
  "1rmjs\n" +
  "4ess2\n" +
  "=\n" +
  "=\n" +
  "3770q\n" +
  "76eu1\n" +
  "7zpxp\n" +
  "="
;

export const cardErrorSigns = "";

export const apiSigns = "";

export const httpSigns = "";

export const transactionStatusSigns = 
  "\t!transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE|!card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE\n" +
  "\torder.status=ORDER_GENERATED,ORDER_ACTIVE,ORDER_RECOVERED|!transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE|!card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE\n" +
  "\ttransaction.type card_payment.type=CAPTURE\n" +
  "\t!transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE|!card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE\n" +
  "\torder.status=ORDER_EXPIRED|!transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE|!card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE\n" +
  "\ttransaction.type card_payment.type=REFUND,FULL_REFUND,VOID,PARTIAL_REFUND,MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND\n" +
  "\n" +
  "\ttransaction.type card_payment.type=REFUND,FULL_REFUND,VOID,PARTIAL_REFUND,MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND\n" +
  "\n" +
  "\n" +
  "\ttransaction.type card_payment.type=PARTIAL_REFUND,MANUAL_PARTIAL_REFUND\n" +
  "\ttransaction.type card_payment.type=AUTHORIZE\n" +
  "\ttransaction.type card_payment.type=MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND\n" +
  "\ttransaction.type card_payment.type=PARTIAL_REFUND\n" +
  "\ttransaction.type card_payment.type=REFUND,FULL_REFUND,VOID\n" +
  "\t!transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE|!card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE|!ovo_payment.response_code=00"
;

export const orderStatusSigns = "";

export const cardPaymentSigns = 
  "\tpayment.type=CAPTURE\n" +
  "\tpayment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE\n" +
  "\tpayment.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE,AUTHORIZE\n" +
  "\tpayment.type=AUTHORIZE\n" +
  "\tpayment.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE"
;

export const captureSigns = "";

export const refundSigns = 
  "\n" +
  "\trefund.type=MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND\n" +
  "\trefund.type=FULL_REFUND\n" +
  "\trefund.type=PARTIAL_REFUND\n" +
  "\trefund.type=VOID"
;

export const ovoSigns = "";

export const pageSigns = "";

export const tokenSigns = "";

export const checkoutSigns = "";

export const codes: PackedBodies["codes"] = [
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
    space: "snap-payment-flag",
    layer: "transaction",
    message: "virtualAccountData.paymentFlagReason.english",
  },
  {
    field: "virtualAccountData.inquiryStatus",
    space: "snap-inquiry-status",
    layer: "transaction",
    message: "virtualAccountData.inquiryReason.english",
  },
  {
    field: "",
    space: "va-payment",
    layer: "transaction",
    code: "VIRTUAL_ACCOUNT_PAID",
    requires: "virtualAccountNo trxId paidAmount.value",
    excludes: "responseCode latestTransactionStatus virtualAccountData paymentFlagStatus partnerRefundNo refundNo error error_code",
    positive: "paidAmount.value",
  },
  {
    field: "",
    space: "va-inquiry",
    layer: "transaction",
    code: "VIRTUAL_ACCOUNT_INQUIRY",
    requires: "virtualAccountNo inquiryRequestId",
    excludes: "responseCode latestTransactionStatus virtualAccountData paidAmount paymentRequestId",
  },
  {
    field: "",
    space: "va-inquiry",
    layer: "transaction",
    code: "VIRTUAL_ACCOUNT_INQUIRY",
    requires: "virtual_account_info.virtual_account_number virtual_account_inquiry.date",
    excludes: "transaction virtual_account_payment virtual_account_inquiry.status error error_code responseCode",
  },
  {
    field: "transaction.status",
    space: "transaction-status",
    layer: "transaction",
  },
  {
    field: "order.status",
    space: "order-status",
    layer: "transaction",
    requires: "order.status",
    excludes: "transaction.status error.code error_code",
  },
  {
    field: "ovo_payment.status",
    space: "transaction-status",
    layer: "transaction",
  },
  {
    field: "payment.status",
    space: "card-payment",
    layer: "transaction",
    requires: "payment.status payment.type",
    excludes: "refund.status payment.channel payment.state payment.checkout_url",
  },
  {
    field: "payment.status",
    space: "capture",
    layer: "transaction",
    requires: "payment.status payment.authorize_id",
    excludes: "order transaction refund three_d_secure payment.type payment.channel payment.state payment.checkout_url",
  },
  {
    field: "refund.status",
    space: "refund",
    layer: "transaction",
    message: "refund.message",
    requires: "refund.status",
  },
  {
    field: "responseCode",
    space: "snap",
    layer: "response",
    message: "responseMessage",
  },
  {
    field: "error.code",
    space: "card-error",
    layer: "response",
    fallback: ["api"],
  },
  {
    field: "",
    space: "page",
    layer: "response",
    code: "CARD_PAGE",
    requires: "credit_card_payment_page.url",
    excludes: "transaction.status payment.status error error_code responseCode",
  },
  {
    field: "",
    space: "page",
    layer: "response",
    code: "CHECKOUT_PAGE",
    requires: "response.payment.url response.order.invoice_number",
    excludes: "transaction.status payment.status error error_code responseCode message",
  },
  {
    field: "",
    space: "page",
    layer: "response",
    code: "VIRTUAL_ACCOUNT",
    requires: "order.invoice_number virtual_account_info.virtual_account_number virtual_account_info.how_to_pay_page",
    excludes: "transaction payment virtual_account_payment virtual_account_inquiry error error_code responseCode",
  },
  {
    field: "",
    space: "page",
    layer: "response",
    code: "THREE_D_SECURE",
    requires: "three_d_secure.authentication_url",
    excludes: "transaction.status payment.status error error_code responseCode",
  },
  {
    field: "token.status",
    space: "token",
    layer: "response",
    requires: "token.id token.status",
    excludes: "transaction.status payment.status error error_code responseCode",
  },
  {
    field: "error_code",
    space: "card-error",
    layer: "response",
    fallback: ["api"],
    excludes: "transaction.status error.code response_code",
  },
  {
    field: "response_code",
    space: "api",
    layer: "response",
    fallback: ["card-error"],
  },
  {
    field: "message.0",
    space: "checkout",
    layer: "response",
    excludes: "error.code error_code response_code responseCode transaction.status",
  },
  {
    field: "originalResponseCode",
    space: "snap",
    layer: "detail",
    message: "originalResponseMessage",
  },
  {
    field: "card_payment.response_code",
    space: "card",
    layer: "detail",
    message: "card_payment.response_message",
  },
  {
    field: "ovo_payment.response_code",
    space: "ovo",
    layer: "detail",
  },
  {
    field: "payment.response_code",
    space: "card",
    layer: "detail",
    message: "payment.response_message",
    requires: "payment.status payment.type",
    excludes: "refund.status payment.channel payment.state payment.checkout_url",
  },
  {
    field: "payment.response_code",
    space: "card",
    layer: "detail",
    message: "payment.response_message",
    requires: "payment.status payment.authorize_id",
    excludes: "order transaction refund three_d_secure payment.type payment.channel payment.state payment.checkout_url",
  },
];

export const redirects: PackedBodies["redirects"] = "webRedirectUrl appRedirectUrl redirectUrl additionalInfo.webRedirectUrl additionalInfo.appRedirectUrl additionalInfo.redirectUrl card_payment.redirect_url response.payment.url";

export const signatures: PackedBodies["signatures"] = [];

export const ids: PackedBodies["ids"] = {
  reference: "originalPartnerReferenceNo partnerReferenceNo trxId virtualAccountData.trxId order.invoice_number response.order.invoice_number",
  payment: "originalReferenceNo referenceNo paymentRequestId virtualAccountData.paymentRequestId",
  refund: "partnerRefundNo refundNo",
};

export const money: PackedBodies["money"] = {
  amount: "paidAmount.value virtualAccountData.paidAmount.value amount.value transAmount.value virtualAccountData.totalAmount.value totalAmount.value order.amount response.order.amount",
  currency: "paidAmount.currency virtualAccountData.paidAmount.currency amount.currency transAmount.currency virtualAccountData.totalAmount.currency totalAmount.currency order.currency response.order.currency",
  paidAt: "paidTime additionalInfo.paidTime trxDateTime virtualAccountData.trxDateTime transaction.date",
};

export const refunds: Featured<PackedBodies["refunds"]> = [
  [
    "refundHistory",
    "refundNo",
    "refundAmount.value",
    "refundStatus=00",
  ],
];

export const networks: Featured<PackedBodies["networks"]> = {
  numbers: "card_payment.masked_card_number card_payment.card_masked card.masked",
  brands: "card_payment.brand card.brand",
  known: [
    ["AMEX", "34,37", "AMEX,AMERICAN EXPRESS"],
    ["GPN", "", "GPN"],
    ["JCB", "3528-3589", "JCB"],
    ["MASTERCARD", "51-55,2221-2720", "MASTERCARD,MASTER,MASTER CARD,MC"],
    ["VISA", "4", "VISA"],
  ],
};

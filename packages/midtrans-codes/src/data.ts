// Generated from the catalog; do not edit.
import type { PackedCatalog } from "./runtime/packed.js";

/** All codes, packed; the runtime unpacks them on first use. */
export const catalog: PackedCatalog = {
  reasons: "ACCOUNT_BLOCKED ACCOUNT_NOT_FOUND ACCOUNT_NOT_LINKED AMOUNT_BELOW_MINIMUM AMOUNT_LIMIT_EXCEEDED APPROVED* APPROVED_PARTIAL ATTEMPTS_EXCEEDED AUTHENTICATION_FAILED AUTHENTICATION_REQUIRED AUTHORIZED* BALANCE_LIMIT_EXCEEDED CALL_ISSUER CARD_REPLACED! CASH_NOT_AVAILABLE CHARGED_BACK CLOSED_ACCOUNT! COMPLIANCE_BLOCKED COUNTRY_NOT_SUPPORTED CRYPTOGRAPHIC_ERROR CURRENCY_MISMATCH CUTOFF_IN_PROGRESS DO_NOT_HONOR DUPLICATE_REFERENCE DUPLICATE_REQUEST EXPIRED_CARD EXTERNAL_ERROR FEATURE_NOT_ALLOWED FREQUENCY_LIMIT_EXCEEDED FUNCTION_NOT_SUPPORTED GENERIC_DECLINE* IN_PROGRESS* INACTIVE_ACCOUNT INCONSISTENT_REQUEST INCORRECT_CVV INCORRECT_PIN INSUFFICIENT_FUNDS INTERNAL_ERROR INVALID_AMOUNT INVALID_CARD_NUMBER INVALID_FORMAT INVALID_MERCHANT INVALID_PAYMENT_TOKEN INVALID_REQUEST INVALID_TRANSACTION_STATUS ISSUER_UNAVAILABLE KYC_REQUIRED LOST_CARD! MERCHANT_INSUFFICIENT_BALANCE MISSING_FIELD PARTIALLY_CHARGED_BACK PARTIALLY_REFUNDED PICKUP_CARD! PIN_CHANGE_FAILED PIN_NOT_VERIFIABLE PIN_TRIES_EXCEEDED PROCESSING_ERROR PROVIDER_UNAVAILABLE RATE_LIMITED REFUND_LIMIT_EXCEEDED REFUNDED RESTRICTED_CARD ROUTING_ERROR STOLEN_CARD! STOP_PAYMENT SURCHARGE_NOT_PERMITTED SUSPECTED_FRAUD TIMEOUT TRANSACTION_ALREADY_PROCESSED TRANSACTION_CANCELLED TRANSACTION_EXPIRED TRANSACTION_NOT_FOUND? TRANSACTION_NOT_PERMITTED UNAUTHORIZED UNDER_REVIEW UNMAPPED* VERIFICATION_DATA_MISMATCH",
  spaces: [
    {
      id: "status",
      foreign: "0-9",
      min: 3,
      max: 3,
      check: "GET /v2/{order_id}/status|||r||s",
      entries: 
        "200\t00100(\tSUCCESS\n" +
        "\t12021m\tCARD_CHALLENGED\t\t\t\t\tfraud_status=challenge\n" +
        "201\t11030B\tPENDING\n" +
        "\t13641A\tDENIED\n" +
        "204\t04230%\tPAY_ACCOUNT_DISABLED\n" +
        "300\t04212N\tMOVED_PERMANENTLY\n" +
        "400\t04212N\tVALIDATION_ERROR\n" +
        "\t04212l\tACCESS_DENIED\t\tv8_0\n" +
        "\t04120>\tPAYMENT_TYPE_NOT_ALLOWED\n" +
        "\t04212N\tCONTENT_TYPE_NOT_AVAILABLE\n" +
        "\t16011j\tTRANSACTION_NOT_FOUND\n" +
        "\t04212N\tMETHOD_NOT_ALLOWED\n" +
        "\t04011:\tDUPLICATE_ORDER_ID\t\tJHr8\n" +
        "\t13730i\tTRANSACTION_EXPIRED\n" +
        "\t04212K\tWRONG_DATA_TYPE\n" +
        "\t04030?\tTOO_MANY_CARD_TRANSACTIONS\n" +
        "\t04131#\tGOPAY_USER_BLOCKED\n" +
        "410\t04121L\tMERCHANT_DEACTIVATED\n" +
        "\t04210M\tINVALID_TOKEN_ID\n" +
        "\t04011O\tSTATUS_NOT_CHANGEABLE\n" +
        "\t04212N\tMALFORMED_BODY\n" +
        "\t04021S\tMERCHANT_BALANCE_TOO_LOW\n" +
        "414\t04021^\tREFUND_AMOUNT_REFUSED\n" +
        "429\t04510]\tTOO_MANY_REQUESTS\n" +
        "500\t16051H\tINTERNAL_SERVER_ERROR\n" +
        "\t04112@\tNOT_IMPLEMENTED\n" +
        "\t16051=\tBANK_CONNECTION_ERROR\n" +
        "\t16040P\tBANK_OR_PARTNER_UNAVAILABLE\t\trN77\n" +
        "\t16051H\tFRAUD_DETECTION_UNAVAILABLE\n" +
        "\t04550\\\tVA_NUMBER_UNAVAILABLE"
      ,
    },
    {
      id: "card",
      foreign: "0-9A-Z_",
      min: 1,
      max: 3,
      check: "GET /v2/{order_id}/status|||r||s",
      entries: 
        "00\t00010(\tAPPROVED\n" +
        "000\t00010(\tAPPROVED_AMEX\tAMEX\n" +
        "\t00020(\tAPPROVED_WITH_ID_AMEX\tAMEX\n" +
        "\t12120)\tPARTIAL_APPROVAL_AMEX\tAMEX\n" +
        "01\t13640/\tREFER_TO_ISSUER\n" +
        "\t13640/\tREFER_TO_ISSUER_SPECIAL\n" +
        "\t13121L\tINVALID_MERCHANT\n" +
        "\t13641W\tPICK_UP_CARD\n" +
        "\t136409\tDO_NOT_HONOR\t\t=\n" +
        "\t13640/\tCARD_ERROR\n" +
        "\t13641W\tPICK_UP_CARD_SPECIAL\n" +
        "09\t16010B\tREQUEST_IN_PROGRESS\n" +
        "100\t13640A\tDENIED_AMEX\tAMEX\n" +
        "\t13230\u003c\tEXPIRED_CARD_AMEX\tAMEX\n" +
        "106\t13630Z\tPIN_TRIES_EXCEEDED_AMEX\tAMEX\n" +
        "\t13640/\tCALL_ISSUER_AMEX\tAMEX\n" +
        "109\t13621L\tINVALID_MERCHANT_AMEX\tAMEX\n" +
        "\t13211I\tINVALID_AMOUNT_AMEX\tAMEX\n" +
        "\t13230J\tINVALID_ACCOUNT_AMEX\tAMEX\n" +
        "115\t13640k\tFUNCTION_NOT_SUPPORTED_AMEX\tAMEX\n" +
        "117\t13230F\tINCORRECT_PIN_AMEX\tAMEX\n" +
        "119\t13640k\tCARDHOLDER_NOT_PERMITTED_AMEX\tAMEX\n" +
        "12\th3640k\tINVALID_TRANSACTION\n" +
        "122\t13230E\tINCORRECT_SECURITY_CODE_AMEX\tAMEX\n" +
        "125\t13230\u003c\tINVALID_EFFECTIVE_DATE_AMEX\tAMEX\n" +
        "13\t13212I\tINVALID_AMOUNT\n" +
        "\th3630J\tINVALID_CARD_NUMBER\n" +
        "\th3630J\tNO_SUCH_ISSUER\n" +
        "181\t04212K\tFORMAT_ERROR_AMEX\tAMEX\n" +
        "183\t132117\tINVALID_CURRENCY_AMEX\tAMEX\n" +
        "187\t136300\tNEW_CARD_ISSUED_AMEX\tAMEX\n" +
        "189\t13621L\tMERCHANT_CLOSED_AMEX\tAMEX\n" +
        "19\t13540[\tRE_ENTER_TRANSACTION\n" +
        "1A\t13330,\tAUTHENTICATION_REQUIRED_VISA\tVISA\n" +
        "200\t13641W\tPICK_UP_CARD_AMEX\tAMEX\n" +
        "21\t16010A\tNO_ACTION_TAKEN\n" +
        "\t13540P\tSUSPECTED_MALFUNCTION\n" +
        "\t13540[\tUNSPECIFIED_ERROR\n" +
        "25\t13230J\tCARD_DETAILS_NOT_RECOGNIZED\n" +
        "30\t04212K\tFORMAT_ERROR\n" +
        "\t13640k\tCARD_NOT_PRESENT_NOT_ALLOWED\n" +
        "33\t13230\u003c\tEXPIRED_CARD_OR_INVALID_DATE\n" +
        "\th3641e\tSUSPECTED_FRAUD_PICK_UP\n" +
        "\t13641W\tCONTACT_ACQUIRER_PICK_UP\n" +
        "\t13641W\tRESTRICTED_CARD_PICK_UP\n" +
        "\t13641W\tCALL_ACQUIRER_SECURITY_PICK_UP\n" +
        "\th3630Z\tPIN_TRIES_EXCEEDED_PICK_UP\n" +
        "\t13630$\tNO_CREDIT_ACCOUNT\n" +
        "\t13640k\tFUNCTION_NOT_SUPPORTED\n" +
        "\t13641R\tLOST_CARD\n" +
        "\t13630$\tNO_UNIVERSAL_ACCOUNT\n" +
        "\t13641b\tSTOLEN_CARD\n" +
        "\t13630$\tNO_INVESTMENT_ACCOUNT\n" +
        "46\t136303\tCLOSED_ACCOUNT\n" +
        "51\t13530G\tINSUFFICIENT_FUNDS\n" +
        "\t13630$\tNO_CHECKING_ACCOUNT\n" +
        "\t13630$\tNO_SAVINGS_ACCOUNT\n" +
        "\t13230\u003c\tEXPIRED_CARD\n" +
        "\t13230F\tINCORRECT_PIN\n" +
        "\t13230J\tNO_CARD_RECORD\n" +
        "\th3640k\tTRANSACTION_NOT_PERMITTED_TO_CARDHOLDER\n" +
        "\t13621k\tTRANSACTION_NOT_PERMITTED_TO_TERMINAL\n" +
        "\t13641e\tSUSPECTED_FRAUD\n" +
        "5C\t13640k\tBLOCKED_BY_ISSUER_VISA\tVISA\n" +
        "60\t13540/\tCONTACT_ISSUER_AND_RETRY\n" +
        "\t13530'\tEXCEEDS_AMOUNT_LIMIT\n" +
        "\t13641`\tRESTRICTED_CARD\n" +
        "\t13641e\tSECURITY_VIOLATION\n" +
        "\t13211I\tORIGINAL_AMOUNT_INCORRECT\n" +
        "\t13530?\tEXCEEDS_FREQUENCY_LIMIT\n" +
        "\t13640/\tCONTACT_ISSUER\n" +
        "\th3641e\tCOUNTERFEIT_CARD_PICK_UP\n" +
        "\t16050f\tTIMEOUT_VISA\tVISA\n" +
        "6P\t13230o\tVERIFICATION_FAILED\n" +
        "70\t13640/\tCONTACT_CARD_ISSUER_MASTERCARD\tMASTERCARD\n" +
        "\t04030X\tPIN_NOT_CHANGED_MASTERCARD\tMASTERCARD\n" +
        "71\t04030X\tPIN_NOT_CHANGED_VISA\tVISA\n" +
        "\t13630C\tACCOUNT_NOT_ACTIVATED_MASTERCARD\tMASTERCARD\n" +
        "75\t13630Z\tPIN_TRIES_EXCEEDED\n" +
        "\t13230$\tTO_ACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
        "76\t16011j\tORIGINAL_NOT_FOUND_VISA\tVISA\n" +
        "\t13230$\tFROM_ACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
        "77\t16011D\tORIGINAL_DATA_MISMATCH_VISA\tVISA\n" +
        "\t13230$\tACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
        "78\t13630C\tCARD_NOT_ACTIVATED_VISA\tVISA\n" +
        "\t136300\tLIFECYCLE_DECLINE_MASTERCARD\tMASTERCARD\n" +
        "79\t16011g\tTRANSACTION_REVERSED_VISA\tVISA\n" +
        "8\t00020(\tAPPROVED_WITH_ID_VISA\tVISA\n" +
        "80\t13540P\tSYSTEM_NOT_AVAILABLE_MASTERCARD\tMASTERCARD\n" +
        "80\t13540P\tCREDIT_ISSUER_UNAVAILABLE_VISA\tVISA\n" +
        "\t13640k\tDOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD\tMASTERCARD\n" +
        "81\t136516\tPIN_CRYPTOGRAPHIC_ERROR_VISA\tVISA\n" +
        "\t13230E\tINCORRECT_CVV\n" +
        "82\t13640A\tPOLICY_DECLINE_MASTERCARD\tMASTERCARD\n" +
        "82\t13230E\tCARD_VERIFICATION_NEGATIVE_VISA\tVISA\n" +
        "\t13330,\tAUTHENTICATION_REQUIRED\n" +
        "83\t13641e\tFRAUD_SECURITY_MASTERCARD\tMASTERCARD\n" +
        "83\t13540P\tSTAND_IN_CANNOT_APPROVE_VISA\tVISA\n" +
        "\t04011O\tINVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD\tMASTERCARD\n" +
        "84\t04011i\tPREAUTHORIZATION_TOO_OLD_VISA\tVISA\n" +
        "\t00100(\tNOT_DECLINED_MASTERCARD\tMASTERCARD\n" +
        "85\t00100(\tNO_REASON_TO_DECLINE_VISA\tVISA\n" +
        "\t13540Y\tPIN_VALIDATION_NOT_POSSIBLE_MASTERCARD\tMASTERCARD\n" +
        "86\t13540Y\tPIN_NOT_VERIFIABLE_VISA\tVISA\n" +
        "\t00010)\tPURCHASE_WITHOUT_CASH_BACK_MASTERCARD\tMASTERCARD\n" +
        "87\t00010)\tPURCHASE_WITHOUT_CASH_BACK_VISA\tVISA\n" +
        "\t136516\tCRYPTOGRAPHIC_FAILURE_MASTERCARD\tMASTERCARD\n" +
        "88\t13640A\tUNABLE_TO_AUTHORIZE_VISA\tVISA\n" +
        "\t13230F\tUNACCEPTABLE_PIN_MASTERCARD\tMASTERCARD\n" +
        "89\t04011k\tINELIGIBLE_TO_RECEIVE_VISA\tVISA\n" +
        "\t135508\tCUTOFF_IN_PROGRESS\n" +
        "900\t00010(\tACCEPTED_ATC_SYNCHRONIZATION_AMEX\tAMEX\n" +
        "909\t13540[\tSYSTEM_MALFUNCTION_AMEX\tAMEX\n" +
        "91\t13540P\tISSUER_UNAVAILABLE\n" +
        "91\t13540P\tISSUER_OR_SWITCH_UNAVAILABLE_VISA\tVISA\n" +
        "912\t13540P\tISSUER_UNAVAILABLE_AMEX\tAMEX\n" +
        "92\t13651a\tUNABLE_TO_ROUTE\n" +
        "\t131414\tVIOLATION_OF_LAW\n" +
        "\t04011;\tDUPLICATE_TRANSMISSION\n" +
        "96\t13540[\tSYSTEM_MALFUNCTION\n" +
        "9G\t13630c\tBLOCKED_BY_CARDHOLDER_VISA\tVISA\n" +
        "AG\t16011j\tORIGINAL_NOT_FOUND\n" +
        "AJ\t04011g\tPOSTING_ALREADY_COMPLETE\n" +
        "B1\t13221d\tSURCHARGE_NOT_PERMITTED_VISA\tVISA\n" +
        "\t13221d\tSURCHARGE_NOT_SUPPORTED_VISA\tVISA\n" +
        "BA\t13640A\tDECLINED_USE_OTHER_CARD\n" +
        "N0\t16050P\tFORCED_STAND_IN_VISA\tVISA\n" +
        "N3\t132301\tCASH_SERVICE_NOT_AVAILABLE_VISA\tVISA\n" +
        "\t13530'\tCASH_BACK_LIMIT_EXCEEDED_VISA\tVISA\n" +
        "\t04011i\tRESUBMISSION_TOO_LATE_VISA\tVISA\n" +
        "N7\t13230E\tINCORRECT_CVV2_VISA\tVISA\n" +
        "\t04211I\tPREAUTHORIZED_AMOUNT_EXCEEDED_VISA\tVISA\n" +
        "P2\t13212K\tINVALID_BILLER_INFORMATION_VISA\tVISA\n" +
        "P5\t04030X\tPIN_CHANGE_DECLINED_VISA\tVISA\n" +
        "\t04030X\tUNSAFE_PIN_VISA\tVISA\n" +
        "Q1\t136416\tCARD_AUTHENTICATION_FAILED_VISA\tVISA\n" +
        "Q5\t04011g\tALREADY_SETTLED_VISA\tVISA\n" +
        "R0\th3630c\tSTOP_PAYMENT_VISA\tVISA\n" +
        "\th3630c\tAUTHORIZATION_REVOKED_VISA\tVISA\n" +
        "R3\th3630c\tALL_AUTHORIZATIONS_REVOKED_VISA\tVISA\n" +
        "T0\t00010(\tCHECK_APPROVED_VISA\tVISA\n" +
        "\t00010(\tCHECK_NOT_CONVERTED_VISA\tVISA\n" +
        "\t13212K\tCHECK_ROUTING_NUMBER_INVALID_VISA\tVISA\n" +
        "\t13530'\tCHECK_AMOUNT_LIMIT_EXCEEDED_VISA\tVISA\n" +
        "\t13641A\tCHECK_UNPAID_ITEMS_VISA\tVISA\n" +
        "\t04011;\tCHECK_NUMBER_DUPLICATE_VISA\tVISA\n" +
        "\t13212K\tCHECK_MICR_ERROR_VISA\tVISA\n" +
        "\t13530?\tTOO_MANY_CHECKS_VISA\tVISA\n" +
        "W1\t04212N\tMULTIPLE_EXEMPTIONS_VISA\tVISA\n" +
        "\t04212N\tEXEMPTION_NOT_VALID_FOR_BRAND_VISA\tVISA\n" +
        "XA\t13640/\tFORWARD_TO_ISSUER_XA_VISA\tVISA\n" +
        "XD\t13640/\tFORWARD_TO_ISSUER_XD_VISA\tVISA\n" +
        "Z2\t04011g\tALREADY_REVERSED\n" +
        "\t04212I\tCAPTURE_AMOUNT_EXCEEDED\n" +
        "Z3\t13540P\tOFFLINE_DECLINED_VISA\tVISA"
      ,
    },
    {
      id: "gopay",
      foreign: "0-9A-Z_",
      min: 1,
      max: 5,
      check: "GET /v2/{order_id}/status|||r||s",
      entries: 
        "1\t04212T\tREQUEST_ID_MISSING\n" +
        "110\t04212l\tUNAUTHORIZED\n" +
        "11009\t12330,\tAUTHENTICATION_CHALLENGED\n" +
        "\t13330+\tAUTHENTICATION_FAILED\n" +
        "11017\t04120>\tMERCHANT_BLOCKED_FROM_METHOD\n" +
        "112\t13630#\tWALLET_BLOCKED\n" +
        "123\t13230Q\tKYC_NOT_APPROVED\n" +
        "132\t11000B\tTRANSACTION_IN_PROGRESS\n" +
        "153\t04210M\tINVALID_INTENT_TOKEN\n" +
        "156\t13640k\tPAYMENT_METHOD_DISABLED\n" +
        "158\t04212N\tINVALID_TRANSACTION_TYPE\n" +
        "\t04210M\tINVALID_PAYMENT_OPTION_TOKEN\n" +
        "161\t041105\tUNSUPPORTED_SERVICE_COUNTRY\n" +
        "164\t04110@\tCREDIT_VALIDATION_NOT_SUPPORTED\n" +
        "1804\t04011g\tORDER_ALREADY_QUEUED_OR_FULFILLED\n" +
        "1818\t04011h\tORDER_ALREADY_CANCELED\n" +
        "1823\t13730i\tORDER_EXPIRED\n" +
        "201\t13530G\tNOT_ENOUGH_BALANCE\n" +
        "\t13530.\tEXCESSIVE_BALANCE\n" +
        "2101\t04212I\tINVALID_AMOUNT\n" +
        "213\t13530.\tMONTHLY_WALLET_LIMIT_EXCEEDED\n" +
        "220\t042117\tCURRENCY_MISMATCH\n" +
        "2700\t041105\tUNSUPPORTED_COUNTRY\n" +
        "\t042117\tCOUNTRY_CURRENCY_MISMATCH\n" +
        "2903\t04212N\tINVALID_REQUEST\n" +
        "3007\t16011j\tORDER_NOT_FOUND\n" +
        "303\t04212T\tFIELD_BLANK\n" +
        "3066\t04011O\tORDER_NOT_IN_CREATED_STATE\n" +
        "\t04011O\tORDER_NOT_CANCELLABLE\n" +
        "3073\t04011O\tORDER_ALREADY_FINAL\n" +
        "3076\t04021^\tREFUND_LIMIT_EXCEEDED\n" +
        "\t04011*\tPAYMENT_LIMIT_EXCEEDED\n" +
        "4060\t13641e\tREJECTED_BY_FRAUD_RULES\n" +
        "6302\t131414\tPAYER_BLOCKED\n" +
        "\t131214\tPAYEE_BLOCKED\n" +
        "803\t13630$\tCARD_NOT_FOUND\n" +
        "811\t13530G\tRESERVATION_LOW_BALANCE\n" +
        "817\t13640A\tPAYMENT_REJECTED\n" +
        "831\t13630\u003c\tCARD_EXPIRED\n" +
        "900\t16051=\tGENERIC_SERVICE_ERROR\t\t=\n" +
        "903\t04111k\tFORBIDDEN_OPERATION\n" +
        "E9\t16051=\tNO_NETWORK_CODE"
      ,
    },
    {
      id: "transaction-status",
      foreign: "a-z_",
      min: 3,
      max: 32,
      capitals: true,
      check: "GET /v2/{order_id}/status|||r||s",
      entries: 
        "authorize\t12120-\tAUTHORIZE\n" +
        "cancel\t93730h\tCANCEL\n" +
        "capture\t11010B\tCAPTURE\n" +
        "capture\t10100(\tCAPTURE_ACCEPTED\t\t\t\t\tfraud_status=accept\n" +
        "capture\t12021m\tCAPTURE_CHALLENGED\t\t\t\t\tfraud_status=challenge\n" +
        "capture\t16021e\tCAPTURE_DENIED\t\t\t\t\tfraud_status=deny\n" +
        "chargeback\t151212\tCHARGEBACK\n" +
        "deny\t53641A\tDENY\n" +
        "expire\t93730i\tEXPIRE\n" +
        "failure\t16051=\tFAILURE\n" +
        "partial_chargeback\t35121U\tPARTIAL_CHARGEBACK\n" +
        "partial_refund\t35100V\tPARTIAL_REFUND\n" +
        "pending\t11030B\tPENDING\n" +
        "refund\t15100_\tREFUND\n" +
        "settlement\t10100(\tSETTLEMENT\n" +
        "settlement\t16021m\tSETTLEMENT_CONTRADICTED\t\t\t\t\tfraud_status=challenge,deny"
      ,
    },
    {
      id: "fraud-status",
      foreign: "a-z_",
      min: 3,
      max: 32,
      check: "GET /v2/{order_id}/status|||r||s",
      entries: 
        "accept\t00100(\tACCEPT\n" +
        "challenge\t12021m\tCHALLENGE\n" +
        "deny\t13651e\tDENY"
      ,
    },
    {
      id: "snap-api",
      foreign: "0-9",
      min: 3,
      max: 3,
      check: "GET /v2/{order_id}/status|||r||s",
      entries: 
        "201\t00100(\tPAGE_CREATED\n" +
        "400\t04211I\tAMOUNT_NOT_SUM_OF_ITEMS\t\tbeRh\n" +
        "400\t04211&\tAMOUNT_TOO_SMALL\t\tdDz9\n" +
        "400\t04212N\tBAD_REQUEST\n" +
        "400\t04011:\tDUPLICATE_ORDER_ID\t\tV5pDEWHC\n" +
        "400\t04212K\tFIELD_TOO_LONG\t\t\t\t\t\t\u0001field\u0001 too long\n" +
        "400\t04212N\tMALFORMED_JSON\t\tenHO\n" +
        "400\t04212T\tMISSING_FIELD\t\t\t\t\t\t\u0001field\u0001 is required\n" +
        "400\t04212K\tNOT_A_NUMBER\t\t\t\t\t\t\u0001field\u0001 is not a number\n" +
        "\t04212l\tACCESS_DENIED\t\tv8_0iK9ddiAM\n" +
        "500\t06551H\tINTERNAL_SERVER_ERROR\t\t325e"
      ,
    },
  ],
  codes: [
    {
      field: "transaction_status",
      space: "transaction-status",
      layer: "transaction",
    },
    {
      field: "status_code",
      space: "status",
      layer: "response",
      message: "status_message",
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
    },
    {
      field: "fraud_status",
      space: "fraud-status",
      layer: "detail",
    },
    {
      field: "channel_response_code",
      space: "card",
      layer: "detail",
      message: "channel_response_message",
      when: "payment_type=credit_card",
    },
    {
      field: "channel_response_code",
      space: "gopay",
      layer: "detail",
      message: "channel_response_message",
      when: "payment_type=gopay,qris,shopeepay,dana,ovo",
    },
  ],
  redirects: [],
  signatures: [
    {
      field: "signature_key",
      covers: ["order_id", "status_code", "gross_amount"],
    },
  ],
  ids: {
    reference: "order_id",
    payment: "transaction_id",
    refund: "refund_key refund_chargeback_id",
  },
  money: {
    amount: "gross_amount",
    currency: "currency",
    paidAt: "settlement_time",
  },
  refunds: [
    ["refunds", "refund_chargeback_id", "refund_amount"],
  ],
  networks: {
    numbers: "masked_card",
    known: [
      ["AMEX", "34,37", "AMEX,AMERICAN EXPRESS"],
      ["GPN", "", "GPN"],
      ["JCB", "3528-3589", "JCB"],
      ["MASTERCARD", "51-55,2221-2720", "MASTERCARD,MASTER,MASTER CARD,MC"],
      ["VISA", "4", "VISA"],
    ],
  },
  check: "GET /v2/{order_id}/status|||r||s",
};

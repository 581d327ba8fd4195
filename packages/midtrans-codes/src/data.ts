// Generated from the catalog; do not edit.
import type { PackedCatalog } from "./runtime/packed.js";

/** All codes, packed; the runtime unpacks them on first use. */
export const catalog: PackedCatalog = {
  provider: "midtrans",
  reasons: "ACCOUNT_BLOCKED ACCOUNT_NAME_MISMATCH ACCOUNT_NOT_FOUND ACCOUNT_NOT_LINKED AMOUNT_BELOW_MINIMUM AMOUNT_LIMIT_EXCEEDED APPROVED* APPROVED_PARTIAL ATTEMPTS_EXCEEDED AUTHENTICATION_FAILED AUTHENTICATION_REQUIRED AUTHORIZED* BALANCE_LIMIT_EXCEEDED BANK_NOT_SUPPORTED BILL_ALREADY_PAID BILL_EXPIRED BILL_NOT_FOUND CALL_ISSUER CARD_REPLACED! CASH_NOT_AVAILABLE CHARGED_BACK CLOSED_ACCOUNT! COMPLIANCE_BLOCKED COUNTRY_NOT_SUPPORTED CRYPTOGRAPHIC_ERROR CURRENCY_MISMATCH CUTOFF_IN_PROGRESS DO_NOT_HONOR DUPLICATE_REFERENCE DUPLICATE_REQUEST EXPIRED_CARD EXTERNAL_ERROR FEATURE_NOT_ALLOWED FREQUENCY_LIMIT_EXCEEDED FUNCTION_NOT_SUPPORTED GENERIC_DECLINE* IN_PROGRESS* INACTIVE_ACCOUNT INCONSISTENT_REQUEST INCORRECT_CVV INCORRECT_PIN INSUFFICIENT_FUNDS INTERNAL_ERROR INVALID_AMOUNT INVALID_CARD_NUMBER INVALID_CUSTOMER_TOKEN INVALID_FORMAT INVALID_MERCHANT INVALID_PAYMENT_TOKEN INVALID_REQUEST INVALID_TOKEN INVALID_TRANSACTION_STATUS ISSUER_UNAVAILABLE KYC_REQUIRED LOST_CARD! MERCHANT_BLACKLISTED MERCHANT_INSUFFICIENT_BALANCE MERCHANT_LIMIT_EXCEEDED MISSING_FIELD OTP_BLOCKED OTP_INVALID PARTIALLY_CHARGED_BACK PARTIALLY_REFUNDED PICKUP_CARD! PIN_CHANGE_FAILED PIN_NOT_VERIFIABLE PIN_TRIES_EXCEEDED PROCESSING_ERROR PROVIDER_UNAVAILABLE RATE_LIMITED REFUND_LIMIT_EXCEEDED REFUNDED RESTRICTED_CARD REVERSAL_FAILED ROUTING_ERROR SESSION_NOT_FOUND STOLEN_CARD! STOP_PAYMENT SURCHARGE_NOT_PERMITTED SUSPECTED_FRAUD TIMEOUT TRANSACTION_ALREADY_PROCESSED TRANSACTION_CANCELLED TRANSACTION_EXPIRED TRANSACTION_NOT_FOUND? TRANSACTION_NOT_PERMITTED TRANSACTION_SUSPENDED UNAUTHORIZED UNDER_REVIEW UNMAPPED* VERIFICATION_DATA_MISMATCH",
  spaces: [
    {
      id: "status",
      foreign: "0-9",
      min: 3,
      max: 3,
      check: "GET /v2/{order_id}/status|||r||s",
      entries: 
        "200\t00100)\tSUCCESS\n" +
        "\t12021{\tCARD_CHALLENGED\t\t\t\t\tfraud_status=challenge\n" +
        "201\t11030G\tPENDING\n" +
        "\t13641F\tDENIED\n" +
        "204\t04230&\tPAY_ACCOUNT_DISABLED\n" +
        "300\t04212T\tMOVED_PERMANENTLY\n" +
        "400\t04212T\tVALIDATION_ERROR\n" +
        "\t04212z\tACCESS_DENIED\t\tv8_0\n" +
        "\t04230,\tCARD_3DS_VERSION_TOO_OLD\t\t\t\t\tstatus_message=Cards with 3DS version 1 or lower are not supported. Please retry with another card that supports the minimum 3DS version 2.\n" +
        "402\t04120C\tPAYMENT_TYPE_NOT_ALLOWED\n" +
        "\t04212T\tCONTENT_TYPE_NOT_AVAILABLE\n" +
        "\t16011w\tTRANSACTION_NOT_FOUND\n" +
        "\t04212T\tMETHOD_NOT_ALLOWED\n" +
        "\t04011?\tDUPLICATE_ORDER_ID\t\tJHr8y8fT\n" +
        "\t13730v\tTRANSACTION_EXPIRED\n" +
        "\t04212Q\tWRONG_DATA_TYPE\n" +
        "\t04030D\tTOO_MANY_CARD_TRANSACTIONS\n" +
        "\t04131#\tGOPAY_USER_BLOCKED\t\tGEio\n" +
        "410\t04121R\tMERCHANT_DEACTIVATED\n" +
        "\t04210S\tINVALID_TOKEN_ID\n" +
        "\t04011V\tSTATUS_NOT_CHANGEABLE\t\tzWM5blbW\n" +
        "\t04212T\tMALFORMED_BODY\n" +
        "\t04021[\tMERCHANT_BALANCE_TOO_LOW\n" +
        "414\t04021i\tREFUND_AMOUNT_REFUSED\t\teE8I\n" +
        "429\t04510h\tTOO_MANY_REQUESTS\n" +
        "500\t16051M\tINTERNAL_SERVER_ERROR\n" +
        "\t04112E\tNOT_IMPLEMENTED\n" +
        "\t16051B\tBANK_CONNECTION_ERROR\n" +
        "\t16040W\tBANK_OR_PARTNER_UNAVAILABLE\t\trN77\n" +
        "\t16051M\tFRAUD_DETECTION_UNAVAILABLE\n" +
        "\t04550g\tVA_NUMBER_UNAVAILABLE"
      ,
    },
    {
      id: "card",
      foreign: "0-9A-Z_",
      min: 1,
      max: 3,
      check: "GET /v2/{order_id}/status|||r||s",
      entries: 
        "00\t00010)\tAPPROVED\n" +
        "000\t00010)\tAPPROVED_AMEX\tAMEX\n" +
        "\t00020)\tAPPROVED_WITH_ID_AMEX\tAMEX\n" +
        "\t12120*\tPARTIAL_APPROVAL_AMEX\tAMEX\n" +
        "01\t136404\tREFER_TO_ISSUER\n" +
        "\t136404\tREFER_TO_ISSUER_SPECIAL\n" +
        "\t13121R\tINVALID_MERCHANT\n" +
        "\t13641b\tPICK_UP_CARD\n" +
        "\t13640>\tDO_NOT_HONOR\t\t=\n" +
        "\t136404\tCARD_ERROR\n" +
        "\t13641b\tPICK_UP_CARD_SPECIAL\n" +
        "09\t16010G\tREQUEST_IN_PROGRESS\n" +
        "100\t13640F\tDENIED_AMEX\tAMEX\n" +
        "\t13230A\tEXPIRED_CARD_AMEX\tAMEX\n" +
        "106\t13630e\tPIN_TRIES_EXCEEDED_AMEX\tAMEX\n" +
        "\t136404\tCALL_ISSUER_AMEX\tAMEX\n" +
        "109\t13621R\tINVALID_MERCHANT_AMEX\tAMEX\n" +
        "\t13211N\tINVALID_AMOUNT_AMEX\tAMEX\n" +
        "\t13230O\tINVALID_ACCOUNT_AMEX\tAMEX\n" +
        "115\t13640x\tFUNCTION_NOT_SUPPORTED_AMEX\tAMEX\n" +
        "117\t13230K\tINCORRECT_PIN_AMEX\tAMEX\n" +
        "119\t13640x\tCARDHOLDER_NOT_PERMITTED_AMEX\tAMEX\n" +
        "12\th3640x\tINVALID_TRANSACTION\n" +
        "122\t13230J\tINCORRECT_SECURITY_CODE_AMEX\tAMEX\n" +
        "125\t13230A\tINVALID_EFFECTIVE_DATE_AMEX\tAMEX\n" +
        "13\t13212N\tINVALID_AMOUNT\n" +
        "\th3630O\tINVALID_CARD_NUMBER\n" +
        "\th3630O\tNO_SUCH_ISSUER\n" +
        "181\t04212Q\tFORMAT_ERROR_AMEX\tAMEX\n" +
        "183\t13211\u003c\tINVALID_CURRENCY_AMEX\tAMEX\n" +
        "187\t136305\tNEW_CARD_ISSUED_AMEX\tAMEX\n" +
        "189\t13621R\tMERCHANT_CLOSED_AMEX\tAMEX\n" +
        "19\t13540f\tRE_ENTER_TRANSACTION\n" +
        "1A\t13330-\tAUTHENTICATION_REQUIRED_VISA\tVISA\n" +
        "200\t13641b\tPICK_UP_CARD_AMEX\tAMEX\n" +
        "21\t16010F\tNO_ACTION_TAKEN\n" +
        "\t13540W\tSUSPECTED_MALFUNCTION\n" +
        "\t13540f\tUNSPECIFIED_ERROR\n" +
        "25\t13230O\tCARD_DETAILS_NOT_RECOGNIZED\n" +
        "30\t04212Q\tFORMAT_ERROR\n" +
        "\t13640x\tCARD_NOT_PRESENT_NOT_ALLOWED\n" +
        "33\t13230A\tEXPIRED_CARD_OR_INVALID_DATE\n" +
        "\th3641r\tSUSPECTED_FRAUD_PICK_UP\n" +
        "\t13641b\tCONTACT_ACQUIRER_PICK_UP\n" +
        "\t13641b\tRESTRICTED_CARD_PICK_UP\n" +
        "\t13641b\tCALL_ACQUIRER_SECURITY_PICK_UP\n" +
        "\th3630e\tPIN_TRIES_EXCEEDED_PICK_UP\n" +
        "\t13630%\tNO_CREDIT_ACCOUNT\n" +
        "\t13640x\tFUNCTION_NOT_SUPPORTED\n" +
        "\t13641Y\tLOST_CARD\n" +
        "\t13630%\tNO_UNIVERSAL_ACCOUNT\n" +
        "\t13641o\tSTOLEN_CARD\n" +
        "\t13630%\tNO_INVESTMENT_ACCOUNT\n" +
        "46\t136308\tCLOSED_ACCOUNT\n" +
        "51\t13530L\tINSUFFICIENT_FUNDS\n" +
        "\t13630%\tNO_CHECKING_ACCOUNT\n" +
        "\t13630%\tNO_SAVINGS_ACCOUNT\n" +
        "\t13230A\tEXPIRED_CARD\n" +
        "\t13230K\tINCORRECT_PIN\n" +
        "\t13230O\tNO_CARD_RECORD\n" +
        "\th3640x\tTRANSACTION_NOT_PERMITTED_TO_CARDHOLDER\n" +
        "\t13621x\tTRANSACTION_NOT_PERMITTED_TO_TERMINAL\n" +
        "\t13641r\tSUSPECTED_FRAUD\n" +
        "5C\t13640x\tBLOCKED_BY_ISSUER_VISA\tVISA\n" +
        "60\t135404\tCONTACT_ISSUER_AND_RETRY\n" +
        "\t13530(\tEXCEEDS_AMOUNT_LIMIT\n" +
        "\t13641k\tRESTRICTED_CARD\n" +
        "\t13641r\tSECURITY_VIOLATION\n" +
        "\t13211N\tORIGINAL_AMOUNT_INCORRECT\n" +
        "\t13530D\tEXCEEDS_FREQUENCY_LIMIT\n" +
        "\t136404\tCONTACT_ISSUER\n" +
        "\th3641r\tCOUNTERFEIT_CARD_PICK_UP\n" +
        "\t16050s\tTIMEOUT_VISA\tVISA\n" +
        "6P\t13230}\tVERIFICATION_FAILED\n" +
        "70\t136404\tCONTACT_CARD_ISSUER_MASTERCARD\tMASTERCARD\n" +
        "\t04030c\tPIN_NOT_CHANGED_MASTERCARD\tMASTERCARD\n" +
        "71\t04030c\tPIN_NOT_CHANGED_VISA\tVISA\n" +
        "\t13630H\tACCOUNT_NOT_ACTIVATED_MASTERCARD\tMASTERCARD\n" +
        "75\t13630e\tPIN_TRIES_EXCEEDED\n" +
        "\t13230%\tTO_ACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
        "76\t16011w\tORIGINAL_NOT_FOUND_VISA\tVISA\n" +
        "\t13230%\tFROM_ACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
        "77\t16011I\tORIGINAL_DATA_MISMATCH_VISA\tVISA\n" +
        "\t13230%\tACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
        "78\t13630H\tCARD_NOT_ACTIVATED_VISA\tVISA\n" +
        "\t136305\tLIFECYCLE_DECLINE_MASTERCARD\tMASTERCARD\n" +
        "79\t16011t\tTRANSACTION_REVERSED_VISA\tVISA\n" +
        "8\t00020)\tAPPROVED_WITH_ID_VISA\tVISA\n" +
        "80\t13540W\tSYSTEM_NOT_AVAILABLE_MASTERCARD\tMASTERCARD\n" +
        "80\t13540W\tCREDIT_ISSUER_UNAVAILABLE_VISA\tVISA\n" +
        "\t13640x\tDOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD\tMASTERCARD\n" +
        "81\t13651;\tPIN_CRYPTOGRAPHIC_ERROR_VISA\tVISA\n" +
        "\t13230J\tINCORRECT_CVV\n" +
        "82\t13640F\tPOLICY_DECLINE_MASTERCARD\tMASTERCARD\n" +
        "82\t13230J\tCARD_VERIFICATION_NEGATIVE_VISA\tVISA\n" +
        "\t13330-\tAUTHENTICATION_REQUIRED\n" +
        "83\t13641r\tFRAUD_SECURITY_MASTERCARD\tMASTERCARD\n" +
        "83\t13540W\tSTAND_IN_CANNOT_APPROVE_VISA\tVISA\n" +
        "\t04011V\tINVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD\tMASTERCARD\n" +
        "84\t04011v\tPREAUTHORIZATION_TOO_OLD_VISA\tVISA\n" +
        "\t00100)\tNOT_DECLINED_MASTERCARD\tMASTERCARD\n" +
        "85\t00100)\tNO_REASON_TO_DECLINE_VISA\tVISA\n" +
        "\t13540d\tPIN_VALIDATION_NOT_POSSIBLE_MASTERCARD\tMASTERCARD\n" +
        "86\t13540d\tPIN_NOT_VERIFIABLE_VISA\tVISA\n" +
        "\t00010*\tPURCHASE_WITHOUT_CASH_BACK_MASTERCARD\tMASTERCARD\n" +
        "87\t00010*\tPURCHASE_WITHOUT_CASH_BACK_VISA\tVISA\n" +
        "\t13651;\tCRYPTOGRAPHIC_FAILURE_MASTERCARD\tMASTERCARD\n" +
        "88\t13640F\tUNABLE_TO_AUTHORIZE_VISA\tVISA\n" +
        "\t13230K\tUNACCEPTABLE_PIN_MASTERCARD\tMASTERCARD\n" +
        "89\t04011x\tINELIGIBLE_TO_RECEIVE_VISA\tVISA\n" +
        "\t13550=\tCUTOFF_IN_PROGRESS\n" +
        "900\t00010)\tACCEPTED_ATC_SYNCHRONIZATION_AMEX\tAMEX\n" +
        "909\t13540f\tSYSTEM_MALFUNCTION_AMEX\tAMEX\n" +
        "91\t13540W\tISSUER_UNAVAILABLE\n" +
        "91\t13540W\tISSUER_OR_SWITCH_UNAVAILABLE_VISA\tVISA\n" +
        "912\t13540W\tISSUER_UNAVAILABLE_AMEX\tAMEX\n" +
        "92\t13651m\tUNABLE_TO_ROUTE\n" +
        "\t131419\tVIOLATION_OF_LAW\n" +
        "\t04011@\tDUPLICATE_TRANSMISSION\n" +
        "96\t13540f\tSYSTEM_MALFUNCTION\n" +
        "9G\t13630p\tBLOCKED_BY_CARDHOLDER_VISA\tVISA\n" +
        "AG\t16011w\tORIGINAL_NOT_FOUND\n" +
        "AJ\t04011t\tPOSTING_ALREADY_COMPLETE\n" +
        "B1\t13221q\tSURCHARGE_NOT_PERMITTED_VISA\tVISA\n" +
        "\t13221q\tSURCHARGE_NOT_SUPPORTED_VISA\tVISA\n" +
        "BA\t13640F\tDECLINED_USE_OTHER_CARD\n" +
        "N0\t16050W\tFORCED_STAND_IN_VISA\tVISA\n" +
        "N3\t132306\tCASH_SERVICE_NOT_AVAILABLE_VISA\tVISA\n" +
        "\t13530(\tCASH_BACK_LIMIT_EXCEEDED_VISA\tVISA\n" +
        "\t04011v\tRESUBMISSION_TOO_LATE_VISA\tVISA\n" +
        "N7\t13230J\tINCORRECT_CVV2_VISA\tVISA\n" +
        "\t04211N\tPREAUTHORIZED_AMOUNT_EXCEEDED_VISA\tVISA\n" +
        "P2\t13212Q\tINVALID_BILLER_INFORMATION_VISA\tVISA\n" +
        "P5\t04030c\tPIN_CHANGE_DECLINED_VISA\tVISA\n" +
        "\t04030c\tUNSAFE_PIN_VISA\tVISA\n" +
        "Q1\t13641;\tCARD_AUTHENTICATION_FAILED_VISA\tVISA\n" +
        "Q5\t04011t\tALREADY_SETTLED_VISA\tVISA\n" +
        "R0\th3630p\tSTOP_PAYMENT_VISA\tVISA\n" +
        "\th3630p\tAUTHORIZATION_REVOKED_VISA\tVISA\n" +
        "R3\th3630p\tALL_AUTHORIZATIONS_REVOKED_VISA\tVISA\n" +
        "T0\t00010)\tCHECK_APPROVED_VISA\tVISA\n" +
        "\t00010)\tCHECK_NOT_CONVERTED_VISA\tVISA\n" +
        "\t13212Q\tCHECK_ROUTING_NUMBER_INVALID_VISA\tVISA\n" +
        "\t13530(\tCHECK_AMOUNT_LIMIT_EXCEEDED_VISA\tVISA\n" +
        "\t13641F\tCHECK_UNPAID_ITEMS_VISA\tVISA\n" +
        "\t04011@\tCHECK_NUMBER_DUPLICATE_VISA\tVISA\n" +
        "\t13212Q\tCHECK_MICR_ERROR_VISA\tVISA\n" +
        "\t13530D\tTOO_MANY_CHECKS_VISA\tVISA\n" +
        "W1\t04212T\tMULTIPLE_EXEMPTIONS_VISA\tVISA\n" +
        "\t04212T\tEXEMPTION_NOT_VALID_FOR_BRAND_VISA\tVISA\n" +
        "XA\t136404\tFORWARD_TO_ISSUER_XA_VISA\tVISA\n" +
        "XD\t136404\tFORWARD_TO_ISSUER_XD_VISA\tVISA\n" +
        "Z2\t04011t\tALREADY_REVERSED\n" +
        "\t04212N\tCAPTURE_AMOUNT_EXCEEDED\n" +
        "Z3\t13540W\tOFFLINE_DECLINED_VISA\tVISA"
      ,
    },
    {
      id: "gopay",
      foreign: "0-9A-Z_",
      min: 1,
      max: 5,
      check: "GET /v2/{order_id}/status|||r||s",
      entries: 
        "1\t04212]\tREQUEST_ID_MISSING\n" +
        "110\t04212z\tUNAUTHORIZED\n" +
        "11009\t12330-\tAUTHENTICATION_CHALLENGED\n" +
        "\t13330,\tAUTHENTICATION_FAILED\n" +
        "11017\t04120C\tMERCHANT_BLOCKED_FROM_METHOD\n" +
        "112\t13630#\tWALLET_BLOCKED\n" +
        "123\t13230X\tKYC_NOT_APPROVED\n" +
        "132\t11000G\tTRANSACTION_IN_PROGRESS\n" +
        "153\t04210S\tINVALID_INTENT_TOKEN\n" +
        "156\t13640x\tPAYMENT_METHOD_DISABLED\n" +
        "158\t04212T\tINVALID_TRANSACTION_TYPE\n" +
        "\t04210S\tINVALID_PAYMENT_OPTION_TOKEN\n" +
        "161\t04110:\tUNSUPPORTED_SERVICE_COUNTRY\n" +
        "164\t04110E\tCREDIT_VALIDATION_NOT_SUPPORTED\n" +
        "1804\t04011t\tORDER_ALREADY_QUEUED_OR_FULFILLED\n" +
        "1818\t04011u\tORDER_ALREADY_CANCELED\n" +
        "1823\t13730v\tORDER_EXPIRED\n" +
        "201\t13530L\tNOT_ENOUGH_BALANCE\n" +
        "\t13530/\tEXCESSIVE_BALANCE\n" +
        "2101\t04212N\tINVALID_AMOUNT\n" +
        "213\t13530/\tMONTHLY_WALLET_LIMIT_EXCEEDED\n" +
        "220\t04211\u003c\tCURRENCY_MISMATCH\n" +
        "2700\t04110:\tUNSUPPORTED_COUNTRY\n" +
        "\t04211\u003c\tCOUNTRY_CURRENCY_MISMATCH\n" +
        "2903\t04212T\tINVALID_REQUEST\n" +
        "3007\t16011w\tORDER_NOT_FOUND\n" +
        "303\t04212]\tFIELD_BLANK\n" +
        "3066\t04011V\tORDER_NOT_IN_CREATED_STATE\n" +
        "\t04011V\tORDER_NOT_CANCELLABLE\n" +
        "3073\t04011V\tORDER_ALREADY_FINAL\n" +
        "3076\t04021i\tREFUND_LIMIT_EXCEEDED\n" +
        "\t04011+\tPAYMENT_LIMIT_EXCEEDED\n" +
        "4060\t13641r\tREJECTED_BY_FRAUD_RULES\n" +
        "6302\t131419\tPAYER_BLOCKED\n" +
        "\t131219\tPAYEE_BLOCKED\n" +
        "803\t13630%\tCARD_NOT_FOUND\n" +
        "811\t13530L\tRESERVATION_LOW_BALANCE\n" +
        "817\t13640F\tPAYMENT_REJECTED\n" +
        "831\t13630A\tCARD_EXPIRED\n" +
        "900\t16051B\tGENERIC_SERVICE_ERROR\t\t=\n" +
        "903\t04111x\tFORBIDDEN_OPERATION\n" +
        "E9\t16051B\tNO_NETWORK_CODE"
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
        "authorize\t12120.\tAUTHORIZE\n" +
        "cancel\t93730u\tCANCEL\n" +
        "capture\t11010G\tCAPTURE\n" +
        "capture\t10100)\tCAPTURE_ACCEPTED\t\t\t\t\tfraud_status=accept\n" +
        "capture\t12021{\tCAPTURE_CHALLENGED\t\t\t\t\tfraud_status=challenge\n" +
        "capture\t16021r\tCAPTURE_DENIED\t\t\t\t\tfraud_status=deny\n" +
        "chargeback\t151217\tCHARGEBACK\n" +
        "deny\t53641F\tDENY\n" +
        "expire\t93730v\tEXPIRE\n" +
        "failure\t16051B\tFAILURE\n" +
        "partial_chargeback\t35121`\tPARTIAL_CHARGEBACK\n" +
        "partial_refund\t35100a\tPARTIAL_REFUND\n" +
        "pending\t11030G\tPENDING\n" +
        "refund\t15100j\tREFUND\n" +
        "settlement\t10100)\tSETTLEMENT\n" +
        "settlement\t16021{\tSETTLEMENT_CONTRADICTED\t\t\t\t\tfraud_status=challenge,deny"
      ,
    },
    {
      id: "fraud-status",
      foreign: "a-z_",
      min: 3,
      max: 32,
      check: "GET /v2/{order_id}/status|||r||s",
      entries: 
        "accept\t00100)\tACCEPT\n" +
        "challenge\t12021{\tCHALLENGE\n" +
        "deny\t13651r\tDENY"
      ,
    },
    {
      id: "snap-api",
      foreign: "0-9",
      min: 3,
      max: 3,
      scope: "request",
      check: "GET /v2/{order_id}/status|||r||s",
      entries: 
        "201\t00100)\tPAGE_CREATED\n" +
        "400\t04211N\tAMOUNT_NOT_SUM_OF_ITEMS\t\tbeRh\n" +
        "400\t04211'\tAMOUNT_TOO_SMALL\t\tdDz9\n" +
        "400\t04012T\tBAD_REQUEST\t\t\t\t\t\t\u0001reason\u0001\n" +
        "400\t04011?\tDUPLICATE_ORDER_ID\t\tV5pDEWHC\n" +
        "400\t04212Q\tFIELD_TOO_LONG\t\t\t\t\t\t\u0001field\u0001 too long\n" +
        "400\t04212T\tMALFORMED_JSON\t\tenHO\n" +
        "400\t04212]\tMISSING_FIELD\t\t\t\t\t\t\u0001field\u0001 is required\n" +
        "400\t04212Q\tNOT_A_NUMBER\t\t\t\t\t\t\u0001field\u0001 is not a number\n" +
        "\t04212z\tACCESS_DENIED\t\tv8_0iK9ddiAM\n" +
        "500\t06551M\tINTERNAL_SERVER_ERROR\t\t325e"
      ,
    },
    {
      id: "snap",
      foreign: "0-9",
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
        "200XX00\t10100)\tSUCCESSFUL\t\tNxygPiUg=\t11000G!!17,18,38,43 11000G!!20,22,23,40,44 11030G!!25,33,50,54,60 12120.!!63 11000G!!65 11000G!!71 !1 0!2 0!3 0!4 0!5 0!6\n" +
        "202XX00\t11000G\tREQUEST_IN_PROGRESS\t\t=\t!1 015!2 015!35 015!4 015!6\n" +
        "400XX00\t04212T\tBAD_REQUEST\t\t=\t!1 !46\n" +
        "\t04212Q\tINVALID_FIELD_FORMAT\t\t\t!1 !46\t\t\tInvalid Field Format \u0001field\u0001\n" +
        "\t04212]\tINVALID_MANDATORY_FIELD\t\t\t!1 !46\t\t\tInvalid Mandatory Field \u0001field\u0001\n" +
        "401XX00\t04212z\tUNAUTHORIZED\t\t\t!1 !46\t\t\tUnauthorized. \u0001reason\u0001\n" +
        "\t04412U\tINVALID_TOKEN_B2B\t\t=\t042!!73 !1 !46\n" +
        "\t04412P\tINVALID_CUSTOMER_TOKEN\t\t=\t0433!!74 !1 !46\n" +
        "\t04412U\tTOKEN_NOT_FOUND_B2B\t\t=\t042!!73 !1 !46\n" +
        "\t04412P\tCUSTOMER_TOKEN_NOT_FOUND\t\t=\t0433!!74 !1 !46\n" +
        "403XX00\t04010v\tTRANSACTION_EXPIRED\t\t=\t!1\n" +
        "\t04122C\tFEATURE_NOT_ALLOWED\t\t\t!1 !4 !6\t\t\tFeature Not Allowed \u0001reason\u0001\n" +
        "\t13730(\tEXCEEDS_TRANSACTION_AMOUNT_LIMIT\t\t=\t032!!05,09 032!!15,16,37,42 13721\\!!17,18,20,22,23,43,44 030!!28,29,31,65 !!38,40 132!1 0!25 032!3 0601!46\n" +
        "\t13641r\tSUSPECTED_FRAUD\t\t=\t032!!05,09 0!!15,16,37,42 131!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t13530D\tACTIVITY_COUNT_LIMIT_EXCEEDED\t\t=\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521\\!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
        "\t13640>\tDO_NOT_HONOR\t\t=\t032!!05,09 0!!15,16,37,42 13641!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t13550=\tFEATURE_NOT_ALLOWED_AT_THIS_TIME\t\t\t0!!05,09,28,29,31,65 !1 0!235 0601!46\t\t\tFeature Not Allowed At This Time. \u0001reason\u0001\n" +
        "\t13630#\tCARD_BLOCKED\t\t=\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t13630A\tCARD_EXPIRED\t\t=\t032!!05,09 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t13630H\tDORMANT_ACCOUNT\t\t=\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t04212T\tNEED_TO_SET_TOKEN_LIMIT\t\t=\t!1 !46\n" +
        "\t13530^\tOTP_BLOCKED\t\t=\t0!!05,09,28,29,31,65 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0601!46\n" +
        "\t13330_\tOTP_LIFETIME_EXPIRED\t\t=\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
        "\t12330-\tOTP_SENT_TO_CARDHOLDER\t\tw9N5\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
        "\t13530L\tINSUFFICIENT_FUNDS\t\t=\t0!!05,09,28,29,31,65 03521[!!15,16,37,42 13521[!!17,18,20,22,23,38,40,43,44 13521[!1 0!235 0601!46\n" +
        "\t13640x\tTRANSACTION_NOT_PERMITTED\t\t\t032!!05,09 031!!15,16,37,42 13151!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!25 031!3 0601!46\t\t\tTransaction Not Permitted.\u0001reason\u0001\n" +
        "403XX15\t04212T\tURL_NOT_WHITELISTED\t\tlsXk\t\t54\n" +
        "\t16051y\tSUSPEND_TRANSACTION\t\t=\t0!!05,09,28,29,31 !1 0!23456\n" +
        "\t13730(\tTOKEN_LIMIT_EXCEEDED\t\t=\t032!!05,09 032!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
        "\t13630H\tINACTIVE_CARD_ACCOUNT_CUSTOMER\t\t=\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t04121Z\tMERCHANT_BLACKLISTED\t\t=\t!1 !4 !6\n" +
        "\t13521\\\tMERCHANT_LIMIT_EXCEED\t\t=\t!0!04 0!!05,09,28,29,31,65 !!25,33,50,54,60,63,71 !1 0!235 0601!46\n" +
        "\t04112T\tSET_LIMIT_NOT_ALLOWED\t\t=\t!1 !4 !6\n" +
        "\t04212T\tTOKEN_LIMIT_INVALID\t\t=\t!1 !46\n" +
        "\t13530(\tACCOUNT_LIMIT_EXCEED\t\t=\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521\\!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
        "404XX00\t04011V\tINVALID_TRANSACTION_STATUS\t\t=\t!1\n" +
        "\t16011w\tTRANSACTION_NOT_FOUND\t\t=\t0!!05,09,28,29,31 !!17,18,20,22,23,38,40,43,44,65 0!!21,41,75,76 0!!36,39,45,53 !1 0!256 04!3 0!4\n" +
        "\t13651m\tINVALID_ROUTING\t\t=\t032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t136300\tBANK_NOT_SUPPORTED_BY_SWITCH\t\t=\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t13730u\tTRANSACTION_CANCELLED\t\t=\t030!!65 0401!1 0401!2 0601!346 0!5\n" +
        "\t04122C\tMERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION\t\tlUD8\t!1 !4 !6\n" +
        "\t12310-\tNEED_TO_REQUEST_OTP\t\t=\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
        "\t04011n\tJOURNEY_NOT_FOUND\t\t=\t!1\n" +
        "\t04121R\tINVALID_MERCHANT\t\t=\t!1 0601!46\n" +
        "\t13651m\tNO_ISSUER\t\t=\t032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t04011V\tINVALID_API_TRANSITION\t\t=\t!1\n" +
        "\t13730%\tINVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\t\t\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "\t137303\tINVALID_BILL_VIRTUAL_ACCOUNT\t\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\t\t\tInvalid Bill/Virtual Account \u0001reason\u0001\n" +
        "\t13710N\tINVALID_AMOUNT\t\t=\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 060!46\n" +
        "\t040101\tPAID_BILL\t\t=\t!1\n" +
        "\t13330_\tINVALID_OTP\t\t=\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
        "\t04221R\tPARTNER_NOT_FOUND\t\t=\t!1 !46\n" +
        "\t04221R\tINVALID_TERMINAL\t\t=\t!1 !46\n" +
        "\t16011I\tINCONSISTENT_REQUEST\t\t=\t0!!05,09,28,29,31 !!17,18,22,23,25,33 !!44,54,60,63,65 !!58,67,69,78,80 !1 0!23456\n" +
        "\t137302\tEXPIRED_BILL_VIRTUAL_ACCOUNT\t\tFAqL\t0401!!30 030!!65 0401!1 0401!23 0601!46 0!5\n" +
        "405XX00\t04112E\tREQUESTED_FUNCTION_NOT_SUPPORTED\t\tJMAR\t!1 !4 !6\n" +
        "\t04011V\tREQUESTED_OPERATION_NOT_ALLOWED\t\tpBC2\t!1\n" +
        "409XX00\t04011@\tCONFLICT\t\t=\t!1 042!35 042!4\n" +
        "\t04011?\tDUPLICATE_PARTNER_REFERENCE_NO\t\t=\t!1 !2\n" +
        "429XX00\t04510h\tTOO_MANY_REQUESTS\t\t=\t!!05,09,28,29,31,65 !1 !46\n" +
        "500XX00\t16051M\tGENERAL_ERROR\t\t=\t!1 065!2 065!35 065!4 065!6\n" +
        "\t16051M\tINTERNAL_SERVER_ERROR\t\t=\t!1 065!2 065!35 065!4 065!6\n" +
        "\t16051B\tEXTERNAL_SERVER_ERROR\t\t=\t!1 065!2 065!35 065!4 065!6\n" +
        "504XX00\t16050s\tTIMEOUT\t\t=\t!1 065!2 065!35 065!4 065!6"
      ,
    },
    {
      id: "snap-status",
      foreign: "0-9",
      min: 2,
      max: 2,
      entries: 
        "00\t12120.\tAUTHORIZED\t\tNxyg\t\t\tserviceCode=63|responseCode=2006400\n" +
        "00\t11000G\tBULK_ACCEPTED\t\tNxyg\t\t\tserviceCode=20,40\n" +
        "00\t00100)\tREVERSAL_SUCCESS\t\tNxyg\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "00\t10100)\tSUCCESS\t\tMpN7=\n" +
        "\t11030G\tINITIATED\t\t=\n" +
        "01\t01000G\tREVERSAL_INITIATED\t\tlsUa\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t11000G\tPAYING\t\t=\n" +
        "02\t01000G\tREVERSAL_IN_PROGRESS\t\tj7Gv\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t11030G\tPENDING\t\t=\n" +
        "03\t01000G\tREVERSAL_PENDING\t\tlt-b\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t15100j\tREFUNDED\t\t=\n" +
        "\t93730u\tCANCELED\t\t=\n" +
        "05\t06021V\tCAPTURE_CANCELED\t\txW-m\t\t\tserviceCode=65|responseCode=2006600\n" +
        "05\t06011l\tREVERSAL_CANCELED\t\txW-m\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t06021V\tCAPTURE_FAILED\t\thCzK\t\t\tserviceCode=65|responseCode=2006600\n" +
        "06\t93740F\tFAILED\t\t=\n" +
        "06\t06011l\tREVERSAL_FAILED\t\thCzK\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t16011w\tNOT_FOUND\t\t=\n" +
        "07\t06011w\tREVERSAL_NOT_FOUND\t\txu35\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t93730v\tEXPIRED\t\tHOLA\n" +
        "08\t06011l\tREVERSAL_EXPIRED\t\tHOLA\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t93741F\tREJECTED\t\t=\n" +
        "09\t06011l\tREVERSAL_REJECTED\t\tVsYn\t\t\tserviceCode=46,57,58,62,67,69,77,78,80"
      ,
    },
    {
      id: "payout-status",
      foreign: "a-z_",
      min: 3,
      max: 32,
      check: "GET /api/v1/payouts/{reference_no}|600||r",
      entries: 
        "approved\t11000G\tAPPROVED\n" +
        "completed\t10100)\tCOMPLETED\n" +
        "completed\t16051|\tCOMPLETED_UNCERTAIN\t\t\t\t\terror_code=004,005,006,007,018,021,022,023,024\n" +
        "failed\t93721F\tFAILED\n" +
        "failed\t16051|\tFAILED_UNCERTAIN\t\t\t\t\terror_code=004,005,006,007,018,021,022,023,024\n" +
        "failed\t13021F\tFAILED_WITHOUT_CODE\t\t\t\t\terror_message|!error_code\n" +
        "processed\t11000G\tPROCESSED\n" +
        "queued\t11020G\tQUEUED\n" +
        "rejected\t93721F\tREJECTED"
      ,
    },
    {
      id: "payout-error",
      foreign: "0-9",
      min: 3,
      max: 3,
      check: "GET /api/v1/payouts/{reference_no}|600||r",
      entries: 
        "001\t13220$\tINVALID_BENEFICIARY_NAME\t\t=\n" +
        "\t13220%\tINVALID_BENEFICIARY_ACCOUNT\t\t5MIX\n" +
        "\t13220%\tINVALID_ACCOUNT_OR_NAME\t\tEHjO\n" +
        "\t16051B\tGENERAL_ERROR\t\t=\n" +
        "\t16050s\tBANK_TIMEOUT\t\t3EUD\n" +
        "\t16051?\tDUPLICATE_REFERENCE\t\tKdnJ\n" +
        "\t16051@\tIDENTICAL_REQUEST\t\tXFoM\n" +
        "\t13221f\tBANK_AUTHENTICATION_FAILED\t\tdmmw\n" +
        "\t13221[\tBANK_BALANCE_TOO_LOW\t\tOZmq\n" +
        "\t13222T\tPAYLOAD_NOT_VALID\t\tp7jD\n" +
        "\t13221_\tOTP_EXPIRED_OR_BLOCKED\t\t546m\n" +
        "\t13221#\tBENEFICIARY_ACCOUNT_BLOCKED\t\tQsPq\n" +
        "\t13221x\tSAME_ACCOUNT\t\t9OGN\n" +
        "\t13221/\tMONTHLY_LIMIT_EXCEEDED\t\tjhlz\n" +
        "\t13221/\tBALANCE_LIMIT_EXCEEDED\t\tJ6nx\n" +
        "\t13221[\tMERCHANT_BALANCE_TOO_LOW\t\tMvEm\n" +
        "\t13220%\tINVALID_BANK_DETAILS\t\tcjZK\n" +
        "\t16051B\tTECHNICAL_ERROR_018\t\tsWBo\n" +
        "\t13222T\tVALIDATION_ISSUE\t\t=\n" +
        "\t13222T\tVALIDATION_ISSUE_CONTACT\t\tHS4t\n" +
        "\t16051B\tTECHNICAL_ERROR_021\t\tsWBo\n" +
        "\t16051B\tTECHNICAL_ERROR_022\t\tsWBo\n" +
        "\t16051B\tTECHNICAL_ERROR_023\t\tsWBo\n" +
        "\t16051B\tTECHNICAL_ERROR_024\t\tsWBo\n" +
        "\t13221F\tDECLINED\t\tZDGx\n" +
        "\t13220$\tINVALID_RECEIVER_NAME\t\t="
      ,
    },
    {
      id: "payout-api",
      foreign: "0-9",
      min: 3,
      max: 3,
      check: "GET /api/v1/payouts/{reference_no}|600||r",
      entries: 
        "400\t04011V\tAPPROVAL_REFUSED\t\tL33e\n" +
        "400\t04212T\tCREATION_REFUSED\t\tx9rM\n" +
        "400\t04011V\tREJECTION_REFUSED\t\t-dlv\n" +
        "\t04212z\tACCESS_DENIED\n" +
        "404\t16051w\tPAYOUT_NOT_FOUND\n" +
        "500\t16051M\tINTERNAL_SERVER_ERROR"
      ,
    },
    {
      id: "account",
      foreign: "0-9",
      min: 3,
      max: 3,
      scope: "request",
      check: "GET /v2/pay/account/{account_id}",
      entries: 
        "200\t00100)\tACCOUNT_LINKED\n" +
        "\t02130-\tLINK_PENDING\n" +
        "\t04212&\tACCOUNT_REQUEST_DENIED\n" +
        "204\t04230&\tPAY_ACCOUNT_DISABLED\n" +
        "404\t04210&\tACCOUNT_NOT_FOUND\n" +
        "406\t04011@\tDUPLICATE_REQUEST\n" +
        "500\t06051M\tACCOUNT_INTERNAL_ERROR\n" +
        "502\t06051B\tACCOUNT_NO_CONNECTION\n" +
        "\t06050g\tACCOUNT_UNAVAILABLE\n" +
        "\t06050s\tACCOUNT_TIMEOUT"
      ,
    },
    {
      id: "account-status",
      foreign: "0-9A-Z_",
      min: 3,
      max: 32,
      scope: "request",
      check: "GET /v2/pay/account/{account_id}",
      entries: 
        "DISABLED\t04230&\tPAY_ACCOUNT_DISABLED\n" +
        "ENABLED\t00100)\tACCOUNT_LINKED\t\t\t\t\t!status_code=200,201\n" +
        "ENABLED\t06012V\tACCOUNT_LINKED_UNCERTAIN\t\t\t\t\tstatus_code=204,404,406,407,412,414,500,502,503,504\n" +
        "ENABLED\t04212F\tACCOUNT_STILL_LINKED\t\t\t\t\tstatus_code=202,300,400,401,402,403,405,408,409,410,411,413,429,501,505\n" +
        "EXPIRED\t04230&\tLINK_EXPIRED\n" +
        "PENDING\t02130-\tLINK_PENDING\t\t\t\t\t!status_code=200,201\n" +
        "PENDING\t06012V\tLINK_UNCERTAIN\t\t\t\t\tstatus_code=202,204,300,400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,429,500,501,502,503,504,505"
      ,
    },
    {
      id: "subscription",
      foreign: "a-z_",
      min: 3,
      max: 32,
      scope: "request",
      entries: "active\t00100)\tACTIVE\ninactive\t04212T\tINACTIVE",
    },
  ],
  codes: [
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
  ],
  redirects: ["webRedirectUrl", "appRedirectUrl"],
  signatures: [
    {
      field: "signature_key",
      covers: ["order_id", "status_code", "gross_amount"],
    },
    {
      field: "signature_key",
      covers: ["account_id", "account_status", "status_code"],
    },
  ],
  ids: {
    reference: "order_id originalPartnerReferenceNo partnerReferenceNo trxId virtualAccountData.trxId partner_reference_no",
    payment: "transaction_id transaction.transaction_id originalReferenceNo paymentRequestId virtualAccountData.paymentRequestId referenceNo reference_no",
    refund: "refund_key refund_chargeback_id partnerRefundNo refundNo",
  },
  money: {
    amount: "gross_amount paidAmount.value virtualAccountData.paidAmount.value amount.value transAmount.value virtualAccountData.totalAmount.value totalAmount.value amount",
    currency: "currency paidAmount.currency virtualAccountData.paidAmount.currency amount.currency transAmount.currency virtualAccountData.totalAmount.currency totalAmount.currency",
    paidAt: "settlement_time paidTime finishedTime trxDateTime virtualAccountData.trxDateTime",
    refunded: "additionalInfo.totalRefundAmount.value",
  },
  refunds: [
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
  ],
  items: ["payouts"],
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
};

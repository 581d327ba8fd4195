// Generated from the catalog; do not edit.
import type { PackedCatalog } from "./runtime/packed.js";

/** All codes, packed; the runtime unpacks them on first use. */
export const catalog: PackedCatalog = {
  reasons: "ACCOUNT_BLOCKED ACCOUNT_NOT_FOUND ACCOUNT_NOT_LINKED AMOUNT_BELOW_MINIMUM AMOUNT_LIMIT_EXCEEDED APPROVED* APPROVED_PARTIAL ATTEMPTS_EXCEEDED AUTHENTICATION_FAILED AUTHENTICATION_REQUIRED AUTHORIZED* BALANCE_LIMIT_EXCEEDED CALL_ISSUER CHARGED_BACK CLOSED_ACCOUNT! COMPLIANCE_BLOCKED COUNTRY_NOT_SUPPORTED CURRENCY_MISMATCH CUTOFF_IN_PROGRESS DO_NOT_HONOR DUPLICATE_REFERENCE DUPLICATE_REQUEST EXPIRED_CARD EXTERNAL_ERROR FEATURE_NOT_ALLOWED FREQUENCY_LIMIT_EXCEEDED FUNCTION_NOT_SUPPORTED GENERIC_DECLINE* IN_PROGRESS* INACTIVE_ACCOUNT INCONSISTENT_REQUEST INCORRECT_CVV INCORRECT_PIN INSUFFICIENT_FUNDS INTERNAL_ERROR INVALID_AMOUNT INVALID_CARD_NUMBER INVALID_FORMAT INVALID_MERCHANT INVALID_PAYMENT_TOKEN INVALID_REQUEST INVALID_TRANSACTION_STATUS ISSUER_UNAVAILABLE KYC_REQUIRED LOST_CARD! MERCHANT_INSUFFICIENT_BALANCE MISSING_FIELD PARTIALLY_CHARGED_BACK PARTIALLY_REFUNDED PICKUP_CARD! PIN_TRIES_EXCEEDED PROVIDER_UNAVAILABLE RATE_LIMITED REFUND_LIMIT_EXCEEDED REFUNDED RESTRICTED_CARD ROUTING_ERROR STOLEN_CARD! STOP_PAYMENT SUSPECTED_FRAUD TIMEOUT TRANSACTION_ALREADY_PROCESSED TRANSACTION_CANCELLED TRANSACTION_EXPIRED TRANSACTION_NOT_FOUND? TRANSACTION_NOT_PERMITTED UNAUTHORIZED UNDER_REVIEW UNMAPPED*",
  spaces: [
    {
      id: "status",
      foreign: "0-9",
      min: 3,
      max: 3,
      check: "GET /v2/{order_id}/status|||r",
      entries: 
        "200\t00100(\tSUCCESS\n" +
        "\t12021f\tCARD_CHALLENGED\t\t\t\t\tfraud_status=challenge\n" +
        "201\t11000?\tPENDING\n" +
        "\t13641>\tDENIED\n" +
        "204\t04230%\tPAY_ACCOUNT_DISABLED\n" +
        "300\t04212K\tMOVED_PERMANENTLY\n" +
        "400\t04212K\tVALIDATION_ERROR\n" +
        "\t04212e\tACCESS_DENIED\t\tv8_0\n" +
        "\t04120;\tPAYMENT_TYPE_NOT_ALLOWED\n" +
        "\t04212K\tCONTENT_TYPE_NOT_AVAILABLE\n" +
        "\t16011c\tTRANSACTION_NOT_FOUND\n" +
        "\t04212K\tMETHOD_NOT_ALLOWED\n" +
        "\t040117\tDUPLICATE_ORDER_ID\t\tJHr8\n" +
        "\t13730b\tTRANSACTION_EXPIRED\n" +
        "\t04212H\tWRONG_DATA_TYPE\n" +
        "\t04030\u003c\tTOO_MANY_CARD_TRANSACTIONS\n" +
        "\t04131#\tGOPAY_USER_BLOCKED\n" +
        "410\t04121I\tMERCHANT_DEACTIVATED\n" +
        "\t04210J\tINVALID_TOKEN_ID\n" +
        "\t04011L\tSTATUS_NOT_CHANGEABLE\n" +
        "\t04212K\tMALFORMED_BODY\n" +
        "\t04021P\tMERCHANT_BALANCE_TOO_LOW\n" +
        "414\t04021X\tREFUND_AMOUNT_REFUSED\n" +
        "429\t04510W\tTOO_MANY_REQUESTS\n" +
        "500\t16051E\tINTERNAL_SERVER_ERROR\n" +
        "\t04112=\tNOT_IMPLEMENTED\n" +
        "\t16051:\tBANK_CONNECTION_ERROR\n" +
        "\t16040M\tBANK_OR_PARTNER_UNAVAILABLE\t\trN77\n" +
        "\t16051E\tFRAUD_DETECTION_UNAVAILABLE\n" +
        "\t04550V\tVA_NUMBER_UNAVAILABLE"
      ,
    },
    {
      id: "card",
      foreign: "0-9A-Z_",
      min: 1,
      max: 3,
      check: "GET /v2/{order_id}/status|||r",
      entries: 
        "00\t00010(\tAPPROVED\n" +
        "000\t00010(\tAPPROVED_AMEX\tAMEX\n" +
        "\t00020(\tAPPROVED_WITH_ID_AMEX\tAMEX\n" +
        "\t12120)\tPARTIAL_APPROVAL_AMEX\tAMEX\n" +
        "01\t13640/\tREFER_TO_ISSUER\n" +
        "\t13640/\tREFER_TO_ISSUER_SPECIAL\n" +
        "\t13121I\tINVALID_MERCHANT\n" +
        "\t13141T\tPICK_UP_CARD\n" +
        "\t136406\tDO_NOT_HONOR\t\t=\n" +
        "\t13640/\tCARD_ERROR\n" +
        "\t13141T\tPICK_UP_CARD_SPECIAL\n" +
        "09\t16010?\tREQUEST_IN_PROGRESS\n" +
        "100\t13640>\tDENIED_AMEX\tAMEX\n" +
        "\t132309\tEXPIRED_CARD_AMEX\tAMEX\n" +
        "106\t13630U\tPIN_TRIES_EXCEEDED_AMEX\tAMEX\n" +
        "\t13640/\tCALL_ISSUER_AMEX\tAMEX\n" +
        "109\t13121I\tINVALID_MERCHANT_AMEX\tAMEX\n" +
        "\t13211F\tINVALID_AMOUNT_AMEX\tAMEX\n" +
        "\t13230G\tINVALID_ACCOUNT_AMEX\tAMEX\n" +
        "115\t13612=\tFUNCTION_NOT_SUPPORTED_AMEX\tAMEX\n" +
        "117\t13230C\tINCORRECT_PIN_AMEX\tAMEX\n" +
        "119\t13640d\tCARDHOLDER_NOT_PERMITTED_AMEX\tAMEX\n" +
        "12\th3212H\tINVALID_TRANSACTION\n" +
        "122\t13230B\tINCORRECT_SECURITY_CODE_AMEX\tAMEX\n" +
        "125\t132309\tINVALID_EFFECTIVE_DATE_AMEX\tAMEX\n" +
        "13\t13212F\tINVALID_AMOUNT\n" +
        "\th3230G\tINVALID_CARD_NUMBER\n" +
        "\th3230[\tNO_SUCH_ISSUER\n" +
        "181\t04212H\tFORMAT_ERROR_AMEX\tAMEX\n" +
        "183\t132114\tINVALID_CURRENCY_AMEX\tAMEX\n" +
        "187\t132301\tNEW_CARD_ISSUED_AMEX\tAMEX\n" +
        "189\t13121I\tMERCHANT_CLOSED_AMEX\tAMEX\n" +
        "19\t13540M\tRE_ENTER_TRANSACTION\n" +
        "1A\t13330,\tAUTHENTICATION_REQUIRED_VISA\tVISA\n" +
        "200\t13141T\tPICK_UP_CARD_AMEX\tAMEX\n" +
        "21\t16011L\tNO_ACTION_TAKEN\n" +
        "\t13540M\tSUSPECTED_MALFUNCTION\n" +
        "\t16051:\tUNSPECIFIED_ERROR\n" +
        "25\t13230G\tCARD_DETAILS_NOT_RECOGNIZED\n" +
        "30\t04212H\tFORMAT_ERROR\n" +
        "\t13640d\tCARD_NOT_PRESENT_NOT_ALLOWED\n" +
        "33\t132309\tEXPIRED_CARD_OR_INVALID_DATE\n" +
        "\t13141^\tSUSPECTED_FRAUD_PICK_UP\n" +
        "\t13141T\tCONTACT_ACQUIRER_PICK_UP\n" +
        "\t13141T\tRESTRICTED_CARD_PICK_UP\n" +
        "\t13141T\tCALL_ACQUIRER_SECURITY_PICK_UP\n" +
        "\t13130U\tPIN_TRIES_EXCEEDED_PICK_UP\n" +
        "\t13630$\tNO_CREDIT_ACCOUNT\n" +
        "\t13640d\tFUNCTION_NOT_SUPPORTED\n" +
        "\t13141O\tLOST_CARD\n" +
        "\t13630$\tNO_UNIVERSAL_ACCOUNT\n" +
        "\t13141\\\tSTOLEN_CARD\n" +
        "\t13630$\tNO_INVESTMENT_ACCOUNT\n" +
        "46\t136301\tCLOSED_ACCOUNT\n" +
        "51\t13530D\tINSUFFICIENT_FUNDS\n" +
        "\t13630$\tNO_CHECKING_ACCOUNT\n" +
        "\t13630$\tNO_SAVINGS_ACCOUNT\n" +
        "\t132309\tEXPIRED_CARD\n" +
        "\t13230C\tINCORRECT_PIN\n" +
        "\t13230G\tNO_CARD_RECORD\n" +
        "\th3640d\tTRANSACTION_NOT_PERMITTED_TO_CARDHOLDER\n" +
        "\t13621d\tTRANSACTION_NOT_PERMITTED_TO_TERMINAL\n" +
        "\t13141^\tSUSPECTED_FRAUD\n" +
        "5C\t13640d\tBLOCKED_BY_ISSUER_VISA\tVISA\n" +
        "60\t13540/\tCONTACT_ISSUER_AND_RETRY\n" +
        "\t13530'\tEXCEEDS_AMOUNT_LIMIT\n" +
        "\t13641Z\tRESTRICTED_CARD\n" +
        "\t13141^\tSECURITY_VIOLATION\n" +
        "\t13211F\tORIGINAL_AMOUNT_INCORRECT\n" +
        "\t13530\u003c\tEXCEEDS_FREQUENCY_LIMIT\n" +
        "\t13640/\tCONTACT_ISSUER\n" +
        "\t13141T\tCOUNTERFEIT_CARD_PICK_UP\n" +
        "\t16050_\tTIMEOUT_VISA\tVISA\n" +
        "6P\t13330+\tVERIFICATION_FAILED\n" +
        "70\t13640/\tCONTACT_CARD_ISSUER_MASTERCARD\tMASTERCARD\n" +
        "\t04041>\tPIN_NOT_CHANGED_MASTERCARD\tMASTERCARD\n" +
        "71\t04041>\tPIN_NOT_CHANGED_VISA\tVISA\n" +
        "\t13630@\tACCOUNT_NOT_ACTIVATED_MASTERCARD\tMASTERCARD\n" +
        "75\t13630U\tPIN_TRIES_EXCEEDED\n" +
        "\t13230$\tTO_ACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
        "76\t16011c\tORIGINAL_NOT_FOUND_VISA\tVISA\n" +
        "\t13230$\tFROM_ACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
        "77\t16011A\tORIGINAL_DATA_MISMATCH_VISA\tVISA\n" +
        "\t13230$\tACCOUNT_INVALID_MASTERCARD\tMASTERCARD\n" +
        "78\t13630@\tCARD_NOT_ACTIVATED_VISA\tVISA\n" +
        "\t13640>\tLIFECYCLE_DECLINE_MASTERCARD\tMASTERCARD\n" +
        "79\t16011`\tTRANSACTION_REVERSED_VISA\tVISA\n" +
        "8\t00020(\tAPPROVED_WITH_ID_VISA\tVISA\n" +
        "80\t13540M\tSYSTEM_NOT_AVAILABLE_MASTERCARD\tMASTERCARD\n" +
        "80\t13540M\tCREDIT_ISSUER_UNAVAILABLE_VISA\tVISA\n" +
        "\t13640d\tDOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD\tMASTERCARD\n" +
        "81\t13651+\tPIN_CRYPTOGRAPHIC_ERROR_VISA\tVISA\n" +
        "\t13230B\tINCORRECT_CVV\n" +
        "82\t13640>\tPOLICY_DECLINE_MASTERCARD\tMASTERCARD\n" +
        "82\t13230B\tCARD_VERIFICATION_NEGATIVE_VISA\tVISA\n" +
        "\t13330,\tAUTHENTICATION_REQUIRED\n" +
        "83\t13141^\tFRAUD_SECURITY_MASTERCARD\tMASTERCARD\n" +
        "83\t13540>\tSTAND_IN_CANNOT_APPROVE_VISA\tVISA\n" +
        "\t04011L\tINVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD\tMASTERCARD\n" +
        "84\t04011b\tPREAUTHORIZATION_TOO_OLD_VISA\tVISA\n" +
        "\t00100(\tNOT_DECLINED_MASTERCARD\tMASTERCARD\n" +
        "85\t00100(\tNO_REASON_TO_DECLINE_VISA\tVISA\n" +
        "\t13540+\tPIN_VALIDATION_NOT_POSSIBLE_MASTERCARD\tMASTERCARD\n" +
        "86\t13540+\tPIN_NOT_VERIFIABLE_VISA\tVISA\n" +
        "\t00010)\tPURCHASE_WITHOUT_CASH_BACK_MASTERCARD\tMASTERCARD\n" +
        "87\t00010)\tPURCHASE_WITHOUT_CASH_BACK_VISA\tVISA\n" +
        "\t13651+\tCRYPTOGRAPHIC_FAILURE_MASTERCARD\tMASTERCARD\n" +
        "88\t13640>\tUNABLE_TO_AUTHORIZE_VISA\tVISA\n" +
        "\t13230C\tUNACCEPTABLE_PIN_MASTERCARD\tMASTERCARD\n" +
        "89\t04011d\tINELIGIBLE_TO_RECEIVE_VISA\tVISA\n" +
        "\t135405\tCUTOFF_IN_PROGRESS\n" +
        "900\t00010(\tACCEPTED_ATC_SYNCHRONIZATION_AMEX\tAMEX\n" +
        "909\t16051E\tSYSTEM_MALFUNCTION_AMEX\tAMEX\n" +
        "91\t13540M\tISSUER_UNAVAILABLE\n" +
        "91\t13540M\tISSUER_OR_SWITCH_UNAVAILABLE_VISA\tVISA\n" +
        "912\t13540M\tISSUER_UNAVAILABLE_AMEX\tAMEX\n" +
        "92\t13651[\tUNABLE_TO_ROUTE\n" +
        "\t131412\tVIOLATION_OF_LAW\n" +
        "\t040118\tDUPLICATE_TRANSMISSION\n" +
        "96\t13540M\tSYSTEM_MALFUNCTION\n" +
        "9G\t13130]\tBLOCKED_BY_CARDHOLDER_VISA\tVISA\n" +
        "AG\t16011c\tORIGINAL_NOT_FOUND\n" +
        "AJ\t04011`\tPOSTING_ALREADY_COMPLETE\n" +
        "B1\t13221d\tSURCHARGE_NOT_PERMITTED_VISA\tVISA\n" +
        "\t13221d\tSURCHARGE_NOT_SUPPORTED_VISA\tVISA\n" +
        "BA\t13640>\tDECLINED_USE_OTHER_CARD\n" +
        "N0\t16050M\tFORCED_STAND_IN_VISA\tVISA\n" +
        "N3\t13240d\tCASH_SERVICE_NOT_AVAILABLE_VISA\tVISA\n" +
        "\t13530'\tCASH_BACK_LIMIT_EXCEEDED_VISA\tVISA\n" +
        "\t04011b\tRESUBMISSION_TOO_LATE_VISA\tVISA\n" +
        "N7\t13230B\tINCORRECT_CVV2_VISA\tVISA\n" +
        "\t04211F\tPREAUTHORIZED_AMOUNT_EXCEEDED_VISA\tVISA\n" +
        "P2\t13212H\tINVALID_BILLER_INFORMATION_VISA\tVISA\n" +
        "P5\t04041>\tPIN_CHANGE_DECLINED_VISA\tVISA\n" +
        "\t04041>\tUNSAFE_PIN_VISA\tVISA\n" +
        "Q1\t13641+\tCARD_AUTHENTICATION_FAILED_VISA\tVISA\n" +
        "Q5\t04011`\tALREADY_SETTLED_VISA\tVISA\n" +
        "R0\th3130]\tSTOP_PAYMENT_VISA\tVISA\n" +
        "\th3130]\tAUTHORIZATION_REVOKED_VISA\tVISA\n" +
        "R3\th3130]\tALL_AUTHORIZATIONS_REVOKED_VISA\tVISA\n" +
        "T0\t00010(\tCHECK_APPROVED_VISA\tVISA\n" +
        "\t00010(\tCHECK_NOT_CONVERTED_VISA\tVISA\n" +
        "\t13212H\tCHECK_ROUTING_NUMBER_INVALID_VISA\tVISA\n" +
        "\t13530'\tCHECK_AMOUNT_LIMIT_EXCEEDED_VISA\tVISA\n" +
        "\t13641>\tCHECK_UNPAID_ITEMS_VISA\tVISA\n" +
        "\t040118\tCHECK_NUMBER_DUPLICATE_VISA\tVISA\n" +
        "\t13212H\tCHECK_MICR_ERROR_VISA\tVISA\n" +
        "\t13530\u003c\tTOO_MANY_CHECKS_VISA\tVISA\n" +
        "W1\t04212K\tMULTIPLE_EXEMPTIONS_VISA\tVISA\n" +
        "\t04212K\tEXEMPTION_NOT_VALID_FOR_BRAND_VISA\tVISA\n" +
        "XA\t13640/\tFORWARD_TO_ISSUER_XA_VISA\tVISA\n" +
        "XD\t13640/\tFORWARD_TO_ISSUER_XD_VISA\tVISA\n" +
        "Z2\t04011`\tALREADY_REVERSED\n" +
        "\t04212F\tCAPTURE_AMOUNT_EXCEEDED\n" +
        "Z3\t13540M\tOFFLINE_DECLINED_VISA\tVISA"
      ,
    },
    {
      id: "gopay",
      foreign: "0-9A-Z_",
      min: 1,
      max: 5,
      check: "GET /v2/{order_id}/status|||r",
      entries: 
        "1\t04212Q\tREQUEST_ID_MISSING\n" +
        "110\t04212e\tUNAUTHORIZED\n" +
        "11009\t12330,\tAUTHENTICATION_CHALLENGED\n" +
        "\t13330+\tAUTHENTICATION_FAILED\n" +
        "11017\t04120;\tMERCHANT_BLOCKED_FROM_METHOD\n" +
        "112\t13630#\tWALLET_BLOCKED\n" +
        "123\t13230N\tKYC_NOT_APPROVED\n" +
        "132\t11000?\tTRANSACTION_IN_PROGRESS\n" +
        "153\t04210J\tINVALID_INTENT_TOKEN\n" +
        "156\t13640d\tPAYMENT_METHOD_DISABLED\n" +
        "158\t04212K\tINVALID_TRANSACTION_TYPE\n" +
        "\t04210J\tINVALID_PAYMENT_OPTION_TOKEN\n" +
        "161\t041113\tUNSUPPORTED_SERVICE_COUNTRY\n" +
        "164\t04112=\tCREDIT_VALIDATION_NOT_SUPPORTED\n" +
        "1804\t04011`\tORDER_ALREADY_QUEUED_OR_FULFILLED\n" +
        "1818\t04011a\tORDER_ALREADY_CANCELED\n" +
        "1823\t13730b\tORDER_EXPIRED\n" +
        "201\t13530D\tNOT_ENOUGH_BALANCE\n" +
        "\t13530.\tEXCESSIVE_BALANCE\n" +
        "2101\t04212F\tINVALID_AMOUNT\n" +
        "213\t13530.\tMONTHLY_WALLET_LIMIT_EXCEEDED\n" +
        "220\t042114\tCURRENCY_MISMATCH\n" +
        "2700\t041113\tUNSUPPORTED_COUNTRY\n" +
        "\t042114\tCOUNTRY_CURRENCY_MISMATCH\n" +
        "2903\t04212K\tINVALID_REQUEST\n" +
        "3007\t16011c\tORDER_NOT_FOUND\n" +
        "303\t04212Q\tFIELD_BLANK\n" +
        "3066\t04011L\tORDER_NOT_IN_CREATED_STATE\n" +
        "\t04011L\tORDER_NOT_CANCELLABLE\n" +
        "3073\t04011L\tORDER_ALREADY_FINAL\n" +
        "3076\t04021X\tREFUND_LIMIT_EXCEEDED\n" +
        "\t04011*\tPAYMENT_LIMIT_EXCEEDED\n" +
        "4060\t13641^\tREJECTED_BY_FRAUD_RULES\n" +
        "6302\t131412\tPAYER_BLOCKED\n" +
        "\t131212\tPAYEE_BLOCKED\n" +
        "803\t13630$\tCARD_NOT_FOUND\n" +
        "811\t13530D\tRESERVATION_LOW_BALANCE\n" +
        "817\t13640>\tPAYMENT_REJECTED\n" +
        "831\t136309\tCARD_EXPIRED\n" +
        "900\t16051:\tGENERIC_SERVICE_ERROR\t\t=\n" +
        "903\t04111d\tFORBIDDEN_OPERATION\n" +
        "E9\t16051:\tNO_NETWORK_CODE"
      ,
    },
    {
      id: "transaction-status",
      foreign: "a-z_",
      min: 3,
      max: 32,
      capitals: true,
      check: "GET /v2/{order_id}/status|||r",
      entries: 
        "authorize\t12120-\tAUTHORIZE\n" +
        "cancel\t93730a\tCANCEL\n" +
        "capture\t11010?\tCAPTURE\n" +
        "capture\t10100(\tCAPTURE_ACCEPTED\t\t\t\t\tfraud_status=accept\n" +
        "capture\t12021f\tCAPTURE_CHALLENGED\t\t\t\t\tfraud_status=challenge\n" +
        "capture\t16021^\tCAPTURE_DENIED\t\t\t\t\tfraud_status=deny\n" +
        "chargeback\t151210\tCHARGEBACK\n" +
        "deny\t53641>\tDENY\n" +
        "expire\t93730b\tEXPIRE\n" +
        "failure\t16051:\tFAILURE\n" +
        "partial_chargeback\t35121R\tPARTIAL_CHARGEBACK\n" +
        "partial_refund\t35100S\tPARTIAL_REFUND\n" +
        "pending\t11000?\tPENDING\n" +
        "refund\t15100Y\tREFUND\n" +
        "settlement\t10100(\tSETTLEMENT\n" +
        "settlement\t16021f\tSETTLEMENT_CONTRADICTED\t\t\t\t\tfraud_status=challenge,deny"
      ,
    },
    {
      id: "fraud-status",
      foreign: "a-z_",
      min: 3,
      max: 32,
      check: "GET /v2/{order_id}/status|||r",
      entries: 
        "accept\t00100(\tACCEPT\n" +
        "challenge\t12021f\tCHALLENGE\n" +
        "deny\t13651^\tDENY"
      ,
    },
    {
      id: "snap-api",
      foreign: "0-9",
      min: 3,
      max: 3,
      check: "GET /v2/{order_id}/status|||r",
      entries: 
        "201\t00100(\tPAGE_CREATED\n" +
        "400\t04211F\tAMOUNT_NOT_SUM_OF_ITEMS\t\tbeRh\n" +
        "400\t04211&\tAMOUNT_TOO_SMALL\t\tdDz9\n" +
        "400\t04212K\tBAD_REQUEST\n" +
        "400\t040117\tDUPLICATE_ORDER_ID\t\tV5pDEWHC\n" +
        "400\t04212H\tFIELD_TOO_LONG\t\t\t\t\t\t\u0001field\u0001 too long\n" +
        "400\t04212K\tMALFORMED_JSON\t\tenHO\n" +
        "400\t04212Q\tMISSING_FIELD\t\t\t\t\t\t\u0001field\u0001 is required\n" +
        "400\t04212H\tNOT_A_NUMBER\t\t\t\t\t\t\u0001field\u0001 is not a number\n" +
        "\t04212e\tACCESS_DENIED\t\tv8_0iK9ddiAM\n" +
        "500\t06551E\tINTERNAL_SERVER_ERROR\t\t325e"
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
  check: "GET /v2/{order_id}/status|||r",
};

// Generated from the catalog; do not edit.
import type { PackedCatalog } from "./runtime/packed.js";

/** All codes, packed; the runtime unpacks them on first use. */
export const catalog: PackedCatalog = {
  provider: "doku",
  reasons: "ACCOUNT_BLOCKED ACCOUNT_NOT_FOUND AMOUNT_LIMIT_EXCEEDED APPROVED* APPROVED_PARTIAL AUTHENTICATION_FAILED AUTHENTICATION_REQUIRED AUTHORIZED* BANK_NOT_SUPPORTED BILL_ALREADY_PAID BILL_EXPIRED BILL_NOT_FOUND BLOCKED_BY_RULE CALL_ISSUER CARD_NOT_SUPPORTED CARD_REPLACED! CASH_NOT_AVAILABLE CLOSED_ACCOUNT! COMPLIANCE_BLOCKED CRYPTOGRAPHIC_ERROR CURRENCY_MISMATCH CUTOFF_IN_PROGRESS DO_NOT_HONOR DUPLICATE_REFERENCE DUPLICATE_REQUEST EXPIRED_CARD EXTERNAL_ERROR FEATURE_NOT_ALLOWED FREQUENCY_LIMIT_EXCEEDED FUNCTION_NOT_SUPPORTED GENERIC_DECLINE* IN_PROGRESS* INACTIVE_ACCOUNT INCONSISTENT_REQUEST INCORRECT_CVV INCORRECT_PIN INSTALLMENT_NOT_AVAILABLE INSUFFICIENT_FUNDS INTERNAL_ERROR INVALID_AMOUNT INVALID_CARD_NUMBER INVALID_CUSTOMER_TOKEN INVALID_FORMAT INVALID_MERCHANT INVALID_PAYMENT_TOKEN INVALID_REQUEST INVALID_TOKEN INVALID_TRANSACTION_STATUS ISSUER_UNAVAILABLE LOST_CARD! MERCHANT_BLACKLISTED MERCHANT_INSUFFICIENT_BALANCE MERCHANT_LIMIT_EXCEEDED MISSING_FIELD OTP_BLOCKED OTP_INVALID PARTIALLY_REFUNDED PICKUP_CARD! PIN_CHANGE_FAILED PIN_NOT_VERIFIABLE PIN_TRIES_EXCEEDED PROCESSING_ERROR PROVIDER_UNAVAILABLE RATE_LIMITED REFUNDED RESTRICTED_CARD REVERSAL_FAILED ROUTING_ERROR SESSION_NOT_FOUND STOLEN_CARD! STOP_PAYMENT SURCHARGE_NOT_PERMITTED SUSPECTED_FRAUD TIMEOUT TRANSACTION_ALREADY_PROCESSED TRANSACTION_CANCELLED TRANSACTION_EXPIRED TRANSACTION_NOT_FOUND? TRANSACTION_NOT_PERMITTED TRANSACTION_SUSPENDED UNAUTHORIZED UNMAPPED* VERIFICATION_DATA_MISMATCH",
  spaces: [
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
      services: "2:01 2 3 02>55 2+ 2 2 3 2+ 5 3 3 3 3 3- 3- 0->36 0->36 2 0->36 6- 0->36 0->36 3 0>26|60||r 4 2>26 2+>26 2+>26 3 2+>26 3 0>26 6 3 4- 3- 0->39 4- 0- 6- 3- 0->53|||r||s 0->45 4- 1->45 2>51 3 2 0>51|||r 4 6 4- 0>55|60||r||s 4 6 1>55 1>55 2 0>61 4 1>61 0>64 4 0+>66 4 1>68 4 1>64 2 0 6 5 5 6- 6- 1>51 1>51 6 1>61 2",
      entries: 
        "200XX00\t10100&\tSUCCESSFUL\t\t=PiUg\t0!!11 0!!42 !!43 0!!53 11000B!!20,22,23,40,44 !!25,33 12120*!!63 11000B!!71 !1 0!2 0!3 0!4 0!5 0!6\n" +
        "2005400\t11000B\tDIRECT_DEBIT_ACCEPTED\t\trVGTPiUg\t00100&!2\n" +
        "202XX00\t11000B\tREQUEST_IN_PROGRESS\t\t=\t!1 015!2 015!35 015!4 015!6\n" +
        "2024300\t11000B\tREQUEST_IN_PROGRESS\t\tqZ6T\n" +
        "400XX00\t04212P\tBAD_REQUEST\t\t=aOGm\t!!42 !!43 !1 !46\n" +
        "\t04211J\tAMOUNT_NOT_MATCH\t\t=\t\t50\n" +
        "400XX01\t04211J\tFEE_AMOUNT_NOT_MATCH\t\t=\t\t50\n" +
        "400XX01\t04212M\tINVALID_FIELD_FORMAT\t\t\t!!42 !!43 !1 !46\t\t\tInvalid Field Format \u0001field\u0001\n" +
        "\t04212X\tINVALID_MANDATORY_FIELD\t\t\t!!42 !!43 !1 !46\t\t\tInvalid Mandatory Field \u0001field\u0001\n" +
        "401XX00\t04212s\tSIGNATURE_NOT_MATCH\t\tXe5s\t!1 !4\t47,48,50,51,78\n" +
        "401XX00\t04212s\tUNAUTHORIZED\t\t\t!!11 !!42 !!43 !!53 !1 !46\t\t\tUnauthorized \u0001reason\u0001\n" +
        "401XX00\t04212s\tUNKNOWN_CLIENT\t\tNLW_\t!1 !4\t47,48,50,51,78\n" +
        "\t04412Q\tINVALID_TOKEN_B2B\t\t=XJBb\t!!11 !!42 !!43 !!53 042!!73 !1 !46\n" +
        "\t04412L\tINVALID_CUSTOMER_TOKEN\t\t=\t0433!!74 !1 !46\n" +
        "\t04412Q\tTOKEN_NOT_FOUND_B2B\t\t=\t042!!73 !1 !46\n" +
        "\t04412L\tCUSTOMER_TOKEN_NOT_FOUND\t\t=\t0433!!74 !1 !46\n" +
        "403XX00\t04010o\tTRANSACTION_EXPIRED\t\teQIf=\t!!43 !1\n" +
        "\t04122>\tFEATURE_NOT_ALLOWED\t\t=\t!1 !4 !6\t\t\tFeature Not Allowed \u0001reason\u0001\n" +
        "4034201\t04122>\tFEATURE_NOT_ALLOWED\t\t\t\t\t\tFeature Not Allowed \u0001reason\u0001\n" +
        "4034301\t04122>\tFEATURE_NOT_ALLOWED\t\t=\n" +
        "403XX02\t13730%\tEXCEEDS_TRANSACTION_AMOUNT_LIMIT\t\t=\t03221J!!42 13721W!!43 032!!05,09 032!!15,16,37,42 13721W!!17,18,20,22,23,43,44 030!!28,29,31,65 !!38,40 132!1 0!25 032!3 0601!46\n" +
        "\t13641k\tSUSPECTED_FRAUD\t\t=\t032!!05,09 0!!15,16,37,42 131!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "4034303\t04041k\tSUSPECTED_FRAUD\t\t=\n" +
        "403XX04\t13530?\tACTIVITY_COUNT_LIMIT_EXCEEDED\t\t=\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521W!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
        "4034304\t04011b\tACTIVITY_COUNT_LIMIT_EXCEEDED\t\t=\n" +
        "403XX05\t136409\tDO_NOT_HONOR\t\t=\t13641!!43 032!!05,09 0!!15,16,37,42 13641!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t135508\tFEATURE_NOT_ALLOWED_AT_THIS_TIME\t\t=\t0!!05,09,28,29,31,65 !1 0!235 0601!46\t\t\tFeature Not Allowed At This Time. \u0001reason\u0001\n" +
        "4034206\t035508\tFEATURE_NOT_ALLOWED_AT_THIS_TIME\t\t=\n" +
        "4034306\t135508\tFEATURE_NOT_ALLOWED_AT_THIS_TIME\t\tziQo\n" +
        "403XX07\t13630#\tCARD_BLOCKED\t\t=\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t13630\u003c\tCARD_EXPIRED\t\t=\t032!!05,09 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t13630C\tDORMANT_ACCOUNT\t\t=\t!!43 032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t04212P\tNEED_TO_SET_TOKEN_LIMIT\t\t=\t!1 !46\n" +
        "\t13530Y\tOTP_BLOCKED\t\t=\t0!!05,09,28,29,31,65 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0601!46\n" +
        "\t13330Z\tOTP_LIFETIME_EXPIRED\t\t=\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
        "\t12330)\tOTP_SENT_TO_CARDHOLDER\t\t=w9N5\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
        "\t13530H\tINSUFFICIENT_FUNDS\t\t=\t13521V!!43 0!!05,09,28,29,31,65 03521V!!15,16,37,42 13521V!!17,18,20,22,23,38,40,43,44 13521V!1 0!235 0601!46\n" +
        "\t13640q\tTRANSACTION_NOT_PERMITTED\t\t=\t032!!05,09 031!!15,16,37,42 13151!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!25 031!3 0601!46\t\t\tTransaction Not Permitted.\u0001reason\u0001\n" +
        "4034315\t13151q\tTRANSACTION_NOT_PERMITTED\t\t=\n" +
        "403XX16\t16051r\tSUSPEND_TRANSACTION\t\t=\t!!43 0!!05,09,28,29,31 !1 0!23456\n" +
        "\t13730%\tTOKEN_LIMIT_EXCEEDED\t\t=\t032!!05,09 032!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
        "\t13630C\tINACTIVE_CARD_ACCOUNT_CUSTOMER\t\t=\t!!43 032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t04121U\tMERCHANT_BLACKLISTED\t\t=\t!!43 !1 !4 !6\n" +
        "\t13521W\tMERCHANT_LIMIT_EXCEED\t\t=\t!0!04 0!!05,09,28,29,31,65 !!25,33,50,54,60,63,71 !1 0!235 0601!46\n" +
        "\t04112P\tSET_LIMIT_NOT_ALLOWED\t\t=\t!1 !4 !6\n" +
        "\t04212P\tTOKEN_LIMIT_INVALID\t\t=\t!1 !46\n" +
        "\t13530%\tACCOUNT_LIMIT_EXCEED\t\t=\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521W!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
        "404XX00\t04011R\tINVALID_TRANSACTION_STATUS\t\t=\t!!42 !1\n" +
        "\t16011p\tTRANSACTION_NOT_FOUND\t\t=\t!!43 0!!53 0!!05,09,28,29,31 !!17,18,20,22,23,38,40,43,44,65 0!!21,41,75,76 0!!36,39,45,53 !1 0!256 04!3 0!4\n" +
        "\t13651f\tINVALID_ROUTING\t\t=\t0!!42 !!43 032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t13630+\tBANK_NOT_SUPPORTED_BY_SWITCH\t\t=\t0!!42 !!43 032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t13730n\tTRANSACTION_CANCELLED\t\t=\t030!!65 0401!1 0401!2 0601!346 0!5\n" +
        "\t04122>\tMERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION\t\tlUD8\t!1 !4 !6\n" +
        "\t12310)\tNEED_TO_REQUEST_OTP\t\t=\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
        "\t04011g\tJOURNEY_NOT_FOUND\t\t=\t!1\n" +
        "\t04121N\tINVALID_MERCHANT\t\t=\t!!42 !!43 !1 0601!46\n" +
        "\t13651f\tNO_ISSUER\t\t=\t032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
        "\t04011R\tINVALID_API_TRANSITION\t\t=\t!1\n" +
        "\t13730$\tINVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t\t\t032!!42 !!43 032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\t\t\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "\t13730.\tINVALID_BILL_VIRTUAL_ACCOUNT\t\t=\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\t\t\tInvalid Bill/Virtual Account \u0001reason\u0001\n" +
        "4044212\t03230.\tINVALID_BILL_VIRTUAL_ACCOUNT\t\t=\n" +
        "4044312\t13730.\tINVALID_BILL_VIRTUAL_ACCOUNT\t\t=\n" +
        "404XX13\t13710J\tINVALID_AMOUNT\t\t=\t!!43 032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 060!46\n" +
        "\t04010,\tPAID_BILL\t\t=\t!!43 !1\n" +
        "\t13330Z\tINVALID_OTP\t\t=\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
        "\t04221N\tPARTNER_NOT_FOUND\t\t=\t!1 !46\n" +
        "\t04221N\tINVALID_TERMINAL\t\t=\t!1 !46\n" +
        "\t16011D\tINCONSISTENT_REQUEST\t\t=\t!!43 0!!05,09,28,29,31 !!17,18,22,23,25,33 !!44,54,60,63,65 !!58,67,69,78,80 !1 0!23456\n" +
        "\t13730-\tEXPIRED_BILL_VIRTUAL_ACCOUNT\t\tFAqL\t!!43 0401!!30 030!!65 0401!1 0401!23 0601!46 0!5\n" +
        "4044219\t04010-\tEXPIRED_BILL_VIRTUAL_ACCOUNT\t\tFAqL\n" +
        "405XX00\t04112@\tREQUESTED_FUNCTION_NOT_SUPPORTED\t\tJMAR\t!1 !4 !6\n" +
        "\t04011R\tREQUESTED_OPERATION_NOT_ALLOWED\t\tXQiPpBC2\t!1\n" +
        "409XX00\t04011;\tCONFLICT\t\t=\t042!!42 !!43 !1 042!35 042!4\n" +
        "\t04011:\tDUPLICATE_PARTNER_REFERENCE_NO\t\t=\t!!43 !1 !2\n" +
        "4094302\t04011m\tTRANSACTION_HAS_BEEN_PROCESSED\t\t=\n" +
        "429XX00\t04510b\tTOO_MANY_REQUESTS\t\t=\t!!42 !!05,09,28,29,31,65 !1 !46\n" +
        "500XX00\t16051I\tGENERAL_ERROR\t\t=\t065!!11 065!!42 !!43 065!!53 !1 065!2 065!35 065!4 065!6\n" +
        "\t16051I\tINTERNAL_SERVER_ERROR\t\t=\t065!!42 !!43 !1 065!2 065!35 065!4 065!6\n" +
        "\t16051=\tEXTERNAL_SERVER_ERROR\t\t=\t065!!42 !!43 !1 065!2 065!35 065!4 065!6\n" +
        "504XX00\t16050l\tTIMEOUT\t\t=\t065!!42 !!43 !1 065!2 065!35 065!4 065!6"
      ,
    },
    {
      id: "snap-status",
      foreign: "0-9",
      min: 2,
      max: 2,
      entries: 
        "00\t12120*\tAUTHORIZED\t\tNxyg\t\t\tserviceCode=63|responseCode=2006400\n" +
        "00\t11000B\tBULK_ACCEPTED\t\tNxyg\t\t\tserviceCode=20,40\n" +
        "00\t00100&\tREVERSAL_SUCCESS\t\tNxyg\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "00\t10100&\tSUCCESS\t\t=\n" +
        "\t11030B\tINITIATED\t\t=\n" +
        "01\t01000B\tREVERSAL_INITIATED\t\tlsUa\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t11000B\tPAYING\t\t=\n" +
        "02\t01000B\tREVERSAL_IN_PROGRESS\t\tj7Gv\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t11030B\tPENDING\t\t=\n" +
        "03\t01000B\tREVERSAL_PENDING\t\tlt-b\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t15100c\tREFUNDED\t\t=\n" +
        "\t93730n\tCANCELED\t\t=\n" +
        "05\t06021R\tCAPTURE_CANCELED\t\txW-m\t\t\tserviceCode=65|responseCode=2006600\n" +
        "05\t06011e\tREVERSAL_CANCELED\t\txW-m\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t06021R\tCAPTURE_FAILED\t\thCzK\t\t\tserviceCode=65|responseCode=2006600\n" +
        "06\t93740A\tFAILED\t\t=\n" +
        "06\t06011e\tREVERSAL_FAILED\t\thCzK\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\n" +
        "\t16011p\tNOT_FOUND\t\t=\n" +
        "07\t06011p\tREVERSAL_NOT_FOUND\t\txu35\t\t\tserviceCode=46,57,58,62,67,69,77,78,80"
      ,
    },
    {
      id: "snap-payment-flag",
      foreign: "0-9",
      min: 2,
      max: 2,
      check: "26",
      entries: 
        "00\t10100&\tSUCCESS\t\t=\n" +
        "\t04011A\tREJECT\t\t=\n" +
        "\t16050l\tTIMEOUT\t\t="
      ,
    },
    {
      id: "snap-inquiry-status",
      foreign: "0-9",
      min: 2,
      max: 2,
      check: "26",
      entries: 
        "00\t00100&\tFOUND\t\tNxygqHZD\n" +
        "\t04011A\tREFUSED\n" +
        "\t06050l\tTIMEOUT"
      ,
    },
    {
      id: "va-payment",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      check: "26",
      entries: "VIRTUAL_ACCOUNT_PAID\t10100&\tPAID\t\t\t\t\t=notification",
    },
    {
      id: "va-inquiry",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      scope: "request",
      entries: "VIRTUAL_ACCOUNT_INQUIRY\t00100&\tINQUIRY",
    },
    {
      id: "card",
      foreign: "0-9A-Z_",
      min: 2,
      max: 2,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: 
        "00\t00010&\tAPPROVED\t\tXTQX\n" +
        "\t136400\tREFER_TO_ISSUER\t\tQmEQ\n" +
        "\t136400\tREFER_TO_ISSUER_SPECIAL\t\tlBLB\n" +
        "\t13121N\tINVALID_MERCHANT\t\t=\n" +
        "\t13641\\\tPICK_UP_CARD\t\tp8md\n" +
        "\t136409\tDO_NOT_HONOR\t\t=\n" +
        "\t16041I\tISSUER_ERROR\tVISA\taOTm\n" +
        "\t13641\\\tPICK_UP_CARD_SPECIAL\tVISA\tOAId\n" +
        "\t00020&\tHONOR_WITH_ID\tVISA\t=\n" +
        "10\t12120'\tPARTIALLY_APPROVED\t\t1vUu\n" +
        "\t00010&\tAPPROVED_VIP\tMASTERCARD\t=\n" +
        "\th3640q\tINVALID_TRANSACTION\t\t=\n" +
        "\t13210J\tINVALID_AMOUNT\t\tlKzp\n" +
        "\th3630K\tINVALID_CARD_NUMBER\t\t=\n" +
        "\th3630K\tNO_SUCH_ISSUER\t\t=\n" +
        "19\t13540`\tRE_ENTER_TRANSACTION\tVISA\t=\n" +
        "1A\t13330)\tAUTHENTICATION_REQUIRED\tVISA\t=\n" +
        "1Z\t13540S\tAUTHORIZATION_SYSTEM_INOPERATIVE\tMASTERCARD\tLuNt\n" +
        "21\t16021e\tNO_ACTION_TAKEN\tVISA\t=\n" +
        "25\t16011p\tRECORD_NOT_FOUND\tVISA\tpfmF\n" +
        "28\t13540S\tFILE_UNAVAILABLE\tVISA\tGfCs\n" +
        "30\t04212M\tFORMAT_ERROR\tMASTERCARD\t=\n" +
        "39\t13630$\tNO_CREDIT_ACCOUNT\tVISA\t=\n" +
        "41\t13641T\tLOST_CARD\t\t8XE1\n" +
        "43\t13641h\tSTOLEN_CARD\t\ti2cv\n" +
        "46\t136304\tCLOSED_ACCOUNT\tVISA\t=\n" +
        "51\t13530H\tINSUFFICIENT_FUNDS\t\t=\n" +
        "\t13630$\tNO_CHECKING_ACCOUNT\tVISA\t=\n" +
        "\t13630$\tNO_SAVINGS_ACCOUNT\tVISA\t=\n" +
        "\t13230\u003c\tEXPIRED_CARD\t\t=\n" +
        "\t13230F\tINCORRECT_PIN\t\t=\n" +
        "57\th3640q\tNOT_PERMITTED_TO_CARDHOLDER\t\tKFse\n" +
        "\t13621q\tNOT_PERMITTED_TO_TERMINAL\t\tCMMJ\n" +
        "\t13641k\tSUSPECTED_FRAUD\t\t=\n" +
        "61\t13530%\tAMOUNT_LIMIT_EXCEEDED\t\tqiyd\n" +
        "\t13641d\tRESTRICTED_CARD\t\t=\n" +
        "\t13641k\tSECURITY_VIOLATION\t\t=\n" +
        "\t131415\tAML_REQUIREMENT_NOT_MET\tVISA\thbyb\n" +
        "\t13530?\tFREQUENCY_LIMIT_EXCEEDED\t\tmST9\n" +
        "6P\t13230u\tVERIFICATION_DATA_FAILED\tVISA\t=\n" +
        "70\t136400\tCONTACT_CARD_ISSUER\tMASTERCARD\t=\n" +
        "70\t13330)\tPIN_DATA_REQUIRED\tVISA\t=\n" +
        "\t04030]\tPIN_NOT_CHANGED\tMASTERCARD\t=\n" +
        "74\t136516\tPIN_ENCRYPTION_MISMATCH\t\tMEpD\n" +
        "\t13630_\tPIN_TRIES_EXCEEDED\t\txlt8\n" +
        "\t13230$\tINVALID_TO_ACCOUNT\tMASTERCARD\tZj40\n" +
        "76\t16021e\tUNSOLICITED_REVERSAL\tVISA\t=\n" +
        "\t13230$\tINVALID_FROM_ACCOUNT\tMASTERCARD\t8z6r\n" +
        "\t13230$\tINVALID_ACCOUNT\tMASTERCARD\tp-Ac\n" +
        "78\t13630C\tBLOCKED_FIRST_USE\tVISA\t-8f1\n" +
        "\t136302\tCARD_LIFE_CYCLE\tMASTERCARD\ttTa8\n" +
        "79\t04011m\tALREADY_REVERSED\tVISA\tnH0-\n" +
        "\t13540S\tCREDIT_ISSUER_UNAVAILABLE\tMASTERCARD\t=\n" +
        "80\t16011R\tNO_FINANCIAL_IMPACT\tVISA\t=\n" +
        "\t13640q\tDOMESTIC_DEBIT_NOT_ALLOWED\tMASTERCARD\tc13V\n" +
        "81\t136516\tPIN_CRYPTOGRAPHIC_ERROR\tVISA\tmEZQ\n" +
        "\t13640A\tPOLICY_DECLINE\tMASTERCARD\tmFgn\n" +
        "82\t13230E\tCARD_VERIFICATION_FAILED\tVISA\tAHv2\n" +
        "\t13641k\tFRAUD_OR_SECURITY\tMASTERCARD\t7vjl\n" +
        "\t04011R\tINVALID_AUTHORIZATION_LIFE_CYCLE\tMASTERCARD\t=\n" +
        "\t00100&\tNO_REASON_TO_DECLINE\t\t=\n" +
        "\t13540^\tPIN_NOT_VERIFIABLE\t\tUpxx\n" +
        "\t00010'\tPURCHASE_WITHOUT_CASH_BACK\tMASTERCARD\tUHu7\n" +
        "\t136516\tCRYPTOGRAPHIC_FAILURE\tMASTERCARD\t=\n" +
        "\t13230F\tUNACCEPTABLE_PIN\tMASTERCARD\t=\n" +
        "89\t04011q\tBALANCE_INFORMATION_NOT_ALLOWED\tVISA\tXOBY\n" +
        "\t135508\tCUTOFF_IN_PROGRESS\tMASTERCARD\txlFr\n" +
        "\t13540S\tISSUER_OR_SWITCH_INOPERATIVE\t\t3o_Q\n" +
        "\t13651f\tROUTE_NOT_FOUND\t\tflSX\n" +
        "\t131415\tVIOLATION_OF_LAW\tVISA\toYYo\n" +
        "\t04011;\tDUPLICATE_TRANSMISSION\t\tfFTK\n" +
        "96\t13540`\tSYSTEM_MALFUNCTION\t\t=\n" +
        "B1\t13221j\tSURCHARGE_NOT_PERMITTED\tVISA\txnqR\n" +
        "\t13221j\tSURCHARGE_NOT_SUPPORTED\tVISA\tszqh\n" +
        "N0\t16050S\tFORCE_STAND_IN\tVISA\tiMc3\n" +
        "N3\t132303\tCASH_SERVICE_NOT_AVAILABLE\tVISA\t=\n" +
        "\t13530%\tCASH_LIMIT_EXCEEDED\tVISA\tCyLp\n" +
        "\t04011R\tINELIGIBLE_FOR_RESUBMISSION\tVISA\t=\n" +
        "N7\t13230E\tCVV2_FAILURE\tVISA\tuJjY\n" +
        "\t04211J\tAMOUNT_ABOVE_PREAUTHORIZATION\tVISA\tzkT2\n" +
        "P5\t04030]\tPIN_UNBLOCK_DENIED\tVISA\tBKle\n" +
        "\t04030]\tPIN_CHANGE_DENIED\tVISA\tSGqo\n" +
        "Q1\t136416\tCARD_AUTHENTICATION_FAILED\tVISA\t=\n" +
        "R0\th3630i\tSTOP_PAYMENT_ORDER\tVISA\t=\n" +
        "\th3630i\tAUTHORIZATION_REVOKED\tVISA\tKW9A\n" +
        "\t13640q\tNOT_ELIGIBLE_FOR_VISA_PIN\tVISA\tj_UP\n" +
        "\th3630i\tALL_AUTHORIZATIONS_REVOKED\tVISA\tpDKD\n" +
        "Z3\t13540S\tUNABLE_TO_GO_ONLINE\tVISA\t="
      ,
    },
    {
      id: "card-error",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      small: true,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: 
        "\t04221N\tACCOUNT_LOCKED\n" +
        "\t04220G\tACQUIRER_NOT_FOUND\n" +
        "\t04212J\tAMOUNT_CAPTURE_EXCEED_AUTHORIZE\n" +
        "\t04212s\tAPI_KEY_MISSING\n" +
        "\t04212s\tAPI_KEY_REVOKED\n" +
        "\t13010A\tAUTHORIZATION_FAILED\n" +
        "\t13621/\tBIN_NOT_ALLOWED_BY_MERCHANT\n" +
        "\t13330(\tBLOCKED_ECI\n" +
        "\t136409\tCARD_DECLINED\n" +
        "\t13621/\tCARD_NUMBER_BIN_IS_BLOCKED\n" +
        "\t136201\tCARD_NUMBER_BRAND_IS_BLOCKED\n" +
        "\t13621/\tCARD_NUMBER_COUNTRY_IS_BLOCKED\n" +
        "\t04011;\tCONCURRENT_MODIFICATION\n" +
        "\t16051I\tCREATE_TRANSACTION_FAILED\n" +
        "\t042117\tCURENCY_MISMATCH\n" +
        "\t042117\tCURRENCY_NOT_SUPPORT\n" +
        "\t04230E\tCVV_NOT_AVAILABLE\n" +
        "\t160516\tDATA_DECRYPTION_FAILED\n" +
        "\t16011p\tDATA_NOT_FOUND\n" +
        "\t160516\tDECRYPTION_CREDIT_CARD_DATA_FAILED\n" +
        "\t04011:\tDUPLICATE_TRANSACTION\n" +
        "\t160516\tENCRYPTION_CREDIT_CARD_DATA_FAILED\n" +
        "\t13630\u003c\tEXPIRED_CARD\n" +
        "\t04412Q\tEXPIRED_TOKEN\n" +
        "\t04122>\tFORBIDDEN\n" +
        "\t13651k\tFRAUD_DETECTED\n" +
        "\t13651k\tFRAUD_SUSPECTED\n" +
        "\t04011;\tIDEMPOTENCY_ID_CONFLICT\n" +
        "\t04212X\tIDEMPOTENCY_ID_REQUIRED\n" +
        "\t04221N\tINACTIVE_CLIENT_ID\n" +
        "\t13630H\tINSUFFICIENT_FUNDS\n" +
        "\t16051I\tINTERNAL_SERVER_ERRORS\n" +
        "\t13230K\tINVALID_BIN_NUMBER\n" +
        "\t13630K\tINVALID_CARD_NUMBER\n" +
        "\t04221N\tINVALID_CLIENT_ID\n" +
        "\t04212M\tINVALID_FIELD\n" +
        "\t04212M\tINVALID_JSON\n" +
        "\t04212P\tINVALID_PARAMETER\n" +
        "\t04212M\tINVALID_QUERY_PARAM\n" +
        "\t04212P\tINVALID_REQUEST\n" +
        "\t04212s\tINVALID_SIGNATURE\n" +
        "\t04210O\tINVALID_TOKEN\n" +
        "\t04222>\tIP_NOT_ALLOWED\n" +
        "\t13620G\tMERCHANT_INSTALLMENT_NOT_EXIST\n" +
        "\t04221N\tMERCHANT_NOT_ALLOWED\n" +
        "\t04221N\tMERCHANT_NOT_CONFIGURED\n" +
        "\t04221N\tMERCHANT_NOT_FOUND\n" +
        "\t136201\tMID_ROUTING_NOT_FOUND\n" +
        "\t136201\tMID_TID_NOT_EXIST\n" +
        "\t04212X\tMISSING_PARAMETER\n" +
        "\t13330(\tNOT_ALLOWED_AUTHRES\n" +
        "\t13630(\tNOT_ALLOWED_VERES\n" +
        "\t16011p\tORDER_NOT_FOUND\n" +
        "\t04212P\tPAYLOAD_TOO_LARGE\n" +
        "\t04550a\tPAYMENT_CHANNEL_UNAVAILABLE\n" +
        "\t13010A\tPAYMENT_FAILED\n" +
        "\t16050l\tPAYMENT_TIMEOUT\n" +
        "\t04510b\tQUOTA_EXCEEDED\n" +
        "\t04510b\tRATE_LIMIT_EXCEEDED\n" +
        "\t04212s\tREQUEST_TIMESTAMP_INVALID\n" +
        "\t16050a\tSERVICE_UNAVAILABLE\n" +
        "\t04011R\tSETTLEMENT_IS_ON_GOING\n" +
        "\t04212s\tSIGNATURE_MISSING\n" +
        "\t13330(\tTHREE_D_SECURE_AUTHENTICATION_FAILED\n" +
        "\t13330(\tTHREE_D_SECURE_ENROLLMENT_FAILED\n" +
        "\t16050l\tTIMEOUT_ERROR\n" +
        "\t16050l\tTIME_OUT\n" +
        "\t04001m\tTRANSACTION_ALREADY_PAID\n" +
        "\t16040`\tTRANSACTION_FAILED\n" +
        "\t16011p\tTRANSACTION_NOT_FOUND\n" +
        "\t04212s\tUNAUTHORIZED\n" +
        "\t04212P\tUNSUPPORTED_MEDIA_TYPE\n" +
        "\t16051I\tUPDATE_TRANSACTION_FAILED"
      ,
    },
    {
      id: "api",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      entries: 
        "\t04011:\tDUPLICATE_TRANSACTION\n" +
        "\t04212P\tINVALID_PARAMETER\n" +
        "\t04412Q\tINVALID_TOKEN\n" +
        "\t16050a\tMAINTENANCE_MODE\n" +
        "\t04221N\tMERCHANT_NOT_ACTIVE\n" +
        "\t16051I\tSERVER_ERROR\n" +
        "\t04510b\tTOO_MANY_REQUESTS\n" +
        "\t16011p\tTRANSACTION_NOT_FOUND\n" +
        "\t04212M\tVALIDATION_ERROR"
      ,
    },
    {
      id: "http",
      foreign: "0-9",
      min: 3,
      max: 3,
      entries: 
        "200\t00100&\tOK\n" +
        "\t00100&\tCREATED\n" +
        "400\t04212P\tBAD_REQUEST\n" +
        "\t04412Q\tUNAUTHORIZED\n" +
        "403\t04122>\tFORBIDDEN\n" +
        "\t16011p\tNOT_FOUND\n" +
        "409\t04011;\tCONFLICT\n" +
        "422\t04212M\tUNPROCESSABLE_ENTITY\n" +
        "429\t04510b\tTOO_MANY_REQUESTS\n" +
        "500\t16051I\tINTERNAL_SERVER_ERROR\n" +
        "503\t16050a\tSERVICE_UNAVAILABLE"
      ,
    },
    {
      id: "transaction-status",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: 
        "\t93730o\tEXPIRED\t\t\t\t\t!transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE|!card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE\n" +
        "FAILED\t11030A\tATTEMPT_FAILED\t\t\t\t\torder.status=ORDER_GENERATED,ORDER_ACTIVE,ORDER_RECOVERED|!transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE|!card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE\n" +
        "FAILED\t04020A\tCAPTURE_FAILED\t\t\t\t\ttransaction.type=CAPTURE|card_payment.type=CAPTURE\n" +
        "\t53010A\tFAILED\t\t\t\t\t!transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE|!card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE\n" +
        "FAILED\t93710o\tFAILED_ORDER_EXPIRED\t\t\t\t\torder.status=ORDER_EXPIRED|!transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE|!card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE\n" +
        "FAILED\t04051e\tREFUND_FAILED\t\t\t\t\ttransaction.type=REFUND,FULL_REFUND,VOID,PARTIAL_REFUND,MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND|card_payment.type=REFUND,FULL_REFUND,VOID,PARTIAL_REFUND,MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND\n" +
        "\t11030B\tPENDING\n" +
        "PENDING\t01030B\tREFUND_PENDING\t\t\t\t\ttransaction.type=REFUND,FULL_REFUND,VOID,PARTIAL_REFUND,MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND|card_payment.type=REFUND,FULL_REFUND,VOID,PARTIAL_REFUND,MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND\n" +
        "\t12030)\tREDIRECT\n" +
        "\t15100c\tREFUNDED\n" +
        "REFUNDED\t35100[\tREFUNDED_IN_PART\t\t\t\t\ttransaction.type=PARTIAL_REFUND,MANUAL_PARTIAL_REFUND|card_payment.type=PARTIAL_REFUND,MANUAL_PARTIAL_REFUND\n" +
        "SUCCESS\t12120*\tAUTHORIZED\t\t\t\t\ttransaction.type=AUTHORIZE|card_payment.type=AUTHORIZE\n" +
        "SUCCESS\t01000B\tMANUAL_REFUND_ACCEPTED\t\t\t\t\ttransaction.type=MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND|card_payment.type=MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND\n" +
        "SUCCESS\t35100[\tPARTIAL_REFUND_SUCCESS\t\t\t\t\ttransaction.type=PARTIAL_REFUND|card_payment.type=PARTIAL_REFUND\n" +
        "SUCCESS\t15100c\tREFUND_SUCCESS\t\t\t\t\ttransaction.type=REFUND,FULL_REFUND,VOID|card_payment.type=REFUND,FULL_REFUND,VOID\n" +
        "\t10100&\tSUCCESS\t\t\t\t\t!transaction.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE|!card_payment.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE|!ovo_payment.response_code=00\n" +
        "\t16050l\tTIMEOUT\n" +
        "\t15120n\tVOIDED"
      ,
    },
    {
      id: "order-status",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: 
        "ORDER_ACTIVE\t11030B\tACTIVE\n" +
        "ORDER_EXPIRED\t93730o\tEXPIRED\n" +
        "ORDER_GENERATED\t11030B\tGENERATED\n" +
        "ORDER_RECOVERED\t11030B\tRECOVERED"
      ,
    },
    {
      id: "card-payment",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: 
        "FAILED\t04020A\tCAPTURE_FAILED\t\t\t\t\tpayment.type=CAPTURE\n" +
        "\t53040A\tFAILED\t\t\t\t\tpayment.type=SALE,INSTALLMENT,MOTO,RECURRING,AUTHORIZE\n" +
        "\t11000B\tPENDING\t\t\t\t\tpayment.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE,AUTHORIZE\n" +
        "SUCCESS\t12120*\tAUTHORIZED\t\t\t\t\tpayment.type=AUTHORIZE\n" +
        "SUCCESS\t10100&\tPAID\t\t\t\t\tpayment.type=SALE,INSTALLMENT,MOTO,RECURRING,CAPTURE"
      ,
    },
    {
      id: "capture",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: 
        "\t04020A\tFAILED\n" +
        "\t11000B\tPENDING\n" +
        "SUCCESS\t10100&\tCAPTURED"
      ,
    },
    {
      id: "refund",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: 
        "\t04051e\tFAILED\n" +
        "SUCCESS\t01000B\tMANUAL_REFUND_ACCEPTED\t\t\t\t\trefund.type=MANUAL_FULL_REFUND,MANUAL_PARTIAL_REFUND\n" +
        "SUCCESS\t15100c\tREFUNDED\t\t\t\t\trefund.type=FULL_REFUND\n" +
        "SUCCESS\t35100[\tREFUNDED_IN_PART\t\t\t\t\trefund.type=PARTIAL_REFUND\n" +
        "SUCCESS\t15120n\tVOIDED\t\t\t\t\trefund.type=VOID"
      ,
    },
    {
      id: "ovo",
      foreign: "0-9A-Z_",
      min: 2,
      max: 4,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: "00\t00000&\tAPPROVED",
    },
    {
      id: "page",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: 
        "CARD_PAGE\t00100&\tCARD_PAGE_CREATED\n" +
        "CHECKOUT_PAGE\t00100&\tCHECKOUT_PAGE_CREATED\n" +
        "THREE_D_SECURE\t00100&\tTHREE_D_SECURE_READY\n" +
        "VIRTUAL_ACCOUNT\t00100&\tVIRTUAL_ACCOUNT_CREATED"
      ,
    },
    {
      id: "token",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      entries: "INACTIVE\t00100&\tTOKEN_REMOVED",
    },
    {
      id: "checkout",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: "SUCCESS\t00100&\tPAGE_CREATED",
    },
  ],
  codes: [
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
  ],
  redirects: [
    "webRedirectUrl",
    "appRedirectUrl",
    "redirectUrl",
    "additionalInfo.webRedirectUrl",
    "additionalInfo.appRedirectUrl",
    "additionalInfo.redirectUrl",
    "card_payment.redirect_url",
    "response.payment.url",
  ],
  signatures: [],
  ids: {
    reference: "originalPartnerReferenceNo partnerReferenceNo trxId virtualAccountData.trxId order.invoice_number response.order.invoice_number",
    payment: "originalReferenceNo referenceNo paymentRequestId virtualAccountData.paymentRequestId",
    refund: "partnerRefundNo refundNo",
  },
  money: {
    amount: "paidAmount.value virtualAccountData.paidAmount.value amount.value transAmount.value virtualAccountData.totalAmount.value totalAmount.value order.amount response.order.amount",
    currency: "paidAmount.currency virtualAccountData.paidAmount.currency amount.currency transAmount.currency virtualAccountData.totalAmount.currency totalAmount.currency order.currency response.order.currency",
    paidAt: "paidTime additionalInfo.paidTime trxDateTime virtualAccountData.trxDateTime transaction.date",
  },
  refunds: [
    [
      "refundHistory",
      "refundNo",
      "refundAmount.value",
      "refundStatus=00",
    ],
  ],
  networks: {
    numbers: "card_payment.masked_card_number card_payment.card_masked card.masked",
    brands: "card_payment.brand card.brand",
    known: [
      ["AMEX", "34,37", "AMEX,AMERICAN EXPRESS"],
      ["GPN", "", "GPN"],
      ["JCB", "3528-3589", "JCB"],
      ["MASTERCARD", "51-55,2221-2720", "MASTERCARD,MASTER,MASTER CARD,MC"],
      ["VISA", "4", "VISA"],
    ],
  },
};

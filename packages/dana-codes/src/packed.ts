// Generated from the catalog; do not edit.
import type { PackedBodies, PackedSpace } from "./runtime/packed.js";

export const provider = "dana";

/**
 * SHA-256 of the data. Two packages with the same digest, of whatever language and version, answer from the same table
 * with the same texts.
 */
export const DATA_DIGEST: string = "6842d88dd33e27dae7a9819cf1b8d5b6a75d3b2aed6ddd8a41524b7e21122ecf";

export const reasons1 = "ACCOUNT_BLOCKED ACCOUNT_NOT_FOUND AMOUNT_LIMIT_EXCEEDED APPROVED* AUTHENTICATION_REQUIRED AUTHORIZED* BALANCE_LIMIT_EXCEEDED BANK_NOT_SUPPORTED BILL_ALREADY_PAID BILL_EXPIRED BILL_NOT_FOUND CUTOFF_IN_PROGRESS DO_NOT_HONOR DUPLICATE_REFERENCE DUPLICATE_REQUEST EXPIRED_CARD EXTERNAL_ERROR FEATURE_NOT_ALLOWED FREQUENCY_LIMIT_EXCEEDED FUNCTION_NOT_SUPPORTED GENERIC_DECLINE* IN_PROGRESS* INACTIVE_ACCOUNT INCONSISTENT_REQUEST INSUFFICIENT_FUNDS INTERNAL_ERROR INVALID_AMOUNT INVALID_CUSTOMER_TOKEN INVALID_FORMAT INVALID_MERCHANT INVALID_REQUEST INVALID_TOKEN INVALID_TRANSACTION_STATUS MERCHANT_BLACKLISTED MERCHANT_INSUFFICIENT_BALANCE MERCHANT_LIMIT_EXCEEDED MISSING_FIELD OTP_BLOCKED OTP_INVALID RATE_LIMITED REFUNDED ROUTING_ERROR SESSION_NOT_FOUND SUSPECTED_FRAUD TIMEOUT TRANSACTION_CANCELLED TRANSACTION_EXPIRED TRANSACTION_NOT_FOUND? TRANSACTION_NOT_PERMITTED TRANSACTION_SUSPENDED UNAUTHORIZED UNMAPPED*";

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
  services: "2:01 2 3 02>55 2+ 2 2 3 2+ 5 3 3 3 3 3- 3- 0->36 0->36 2 0->36 6- 0->36 0->36 3 0>26 4 2 2+>26 2+>26 3 2+>26 3 0>26 6 3 4- 3- 0->39|||r||s 4- 0- 6- 3- 0->00|||r||s 0->45 4- 1->45 2>55 3 2 0>51 4 6 4- 0>55|||r||s 4 6 1>55 1>55|||s 2 0>55 4 1>61 0>64 4 0+>66 4 1>68 4 1>64 2 0 6 5 5 6- 6- 1>51 1>51 6 1>61 2 4-:00>00|||r||s",
  entries: 
    "200XX00\t10100&\tSUCCESSFUL\t\t0!!00 0!!09 0!!37 !!38 0!!39 0!!49 0!!55 0!!56 0!!74 110008!!20,22,23,40,44 !!25,33 12120(!!63 110008!!71 !1 0!2 0!3 0!4 0!5 0!6\n" +
    "2001100\t00100&\tSUCCESSFUL\n" +
    "2004200\t00100&\tSUCCESSFUL\n" +
    "2004300\t110008\tTRANSFER_TO_BANK_ACCEPTED\n" +
    "2005400\t110308\tORDER_CREATED\t\t00100&!2\n" +
    "2005700\t10100&\tORDER_CANCELED\n" +
    "2005800\t10100&\tSUCCESSFUL\n" +
    "2006000\t160108\tLIST_OR_QR_PAYMENT\n" +
    "202XX00\t110008\tREQUEST_IN_PROGRESS\t\t!!43 !!57 !!58 !1 015!2 015!35 015!4 015!6\n" +
    "400XX00\t04212A\tBAD_REQUEST\t\t!!00 !!54 !!55 !!74 !1 !46\n" +
    "\t04212?\tINVALID_FIELD_FORMAT\t\t!!11 !1 !46\n" +
    "4000001\t04212?\tINVALID_FIELD_FORMAT\n" +
    "4003801\t04212?\tINVALID_FIELD_FORMAT\n" +
    "4003901\t04212?\tINVALID_FIELD_FORMAT\n" +
    "4004201\t04212?\tINVALID_FIELD_FORMAT\n" +
    "4004301\t04212?\tINVALID_FIELD_FORMAT\n" +
    "4004901\t04212?\tINVALID_FIELD_FORMAT\n" +
    "4005401\t04212?\tINVALID_FIELD_FORMAT\n" +
    "4005501\t04212?\tINVALID_FIELD_FORMAT\n" +
    "4005801\t04212?\tINVALID_FIELD_FORMAT\n" +
    "4006001\t04212?\tINVALID_FIELD_FORMAT\n" +
    "4007401\t04212?\tINVALID_FIELD_FORMAT\n" +
    "400XX02\t04212G\tINVALID_MANDATORY_FIELD\t\t!!11 !1 !46\n" +
    "4000002\t04212U\tCONSULT_PAY_UNAUTHORIZED\n" +
    "4000002\t04212G\tINVALID_MANDATORY_FIELD\n" +
    "4003802\t04212G\tINVALID_MANDATORY_FIELD\n" +
    "4003902\t04212G\tINVALID_MANDATORY_FIELD\n" +
    "4004202\t04212G\tINVALID_MANDATORY_FIELD\n" +
    "4004302\t04212G\tINVALID_MANDATORY_FIELD\n" +
    "4005402\t04212G\tINVALID_MANDATORY_FIELD\n" +
    "4005502\t04212G\tINVALID_MANDATORY_FIELD\n" +
    "4005702\t04212G\tINVALID_MANDATORY_FIELD\n" +
    "4005802\t04212G\tINVALID_MANDATORY_FIELD\n" +
    "4006002\t04212G\tINVALID_MANDATORY_FIELD\n" +
    "4007402\t04212G\tINVALID_MANDATORY_FIELD\n" +
    "401XX00\t04212U\tUNAUTHORIZED\t\t!!11 !1 !46\n" +
    "4010000\t04212U\tUNAUTHORIZED\n" +
    "4013700\t04212U\tUNAUTHORIZED\n" +
    "4013800\t04212U\tUNAUTHORIZED\n" +
    "4013900\t04212U\tUNAUTHORIZED\n" +
    "4014200\t04212U\tUNAUTHORIZED\n" +
    "4014300\t04212U\tUNAUTHORIZED\n" +
    "4014900\t04212U\tUNAUTHORIZED\n" +
    "4015400\t04212U\tUNAUTHORIZED\n" +
    "4015500\t04212U\tUNAUTHORIZED\n" +
    "4015700\t04212U\tUNAUTHORIZED\n" +
    "4015800\t04212U\tUNAUTHORIZED\n" +
    "4016000\t04212U\tUNAUTHORIZED\n" +
    "4017400\t04212U\tUNAUTHORIZED\n" +
    "401XX01\t04412B\tINVALID_TOKEN_B2B\t\t!!55 042!!73 !1 !46\n" +
    "4014901\t04412>\tCUSTOMER_TOKEN_EXPIRED\n" +
    "4016001\t04412B\tINVALID_TOKEN_B2B\n" +
    "401XX02\t04412>\tINVALID_CUSTOMER_TOKEN\t\t!!49 0433!!74 !1 !46\n" +
    "4011102\t04412>\tINVALID_CUSTOMER_TOKEN\n" +
    "401XX03\t04412B\tTOKEN_NOT_FOUND_B2B\t\t042!!73 !1 !46\n" +
    "\t04412>\tCUSTOMER_TOKEN_NOT_FOUND\t\t0433!!74 !1 !46\n" +
    "403XX00\t04010Q\tTRANSACTION_EXPIRED\t\t!!57 !1\n" +
    "\t041224\tFEATURE_NOT_ALLOWED\t\t!1 !4 !6\n" +
    "\t13730%\tEXCEEDS_TRANSACTION_AMOUNT_LIMIT\t\t!!54 032!!05,09 032!!15,16,37,42 13721F!!17,18,20,22,23,43,44 030!!28,29,31,65 !!38,40 132!1 0!25 032!3 0601!46\n" +
    "4033702\t03230%\tEXCEEDS_TRANSACTION_AMOUNT_LIMIT\n" +
    "4033802\t13730)\tEXCEEDS_TRANSACTION_AMOUNT_LIMIT\n" +
    "403XX03\t13641N\tSUSPECTED_FRAUD\t\t131!!43 032!!05,09 0!!15,16,37,42 131!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t135305\tACTIVITY_COUNT_LIMIT_EXCEEDED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521F!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
    "\t13640/\tDO_NOT_HONOR\t\t036407!!37 13641!!38 !!54 032!!05,09 0!!15,16,37,42 13641!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "4030005\t04110/\tDO_NOT_HONOR\n" +
    "4031105\t03640/\tDO_NOT_HONOR\n" +
    "4034905\t03640/\tDO_NOT_HONOR\n" +
    "4035705\t04010/\tDO_NOT_HONOR\n" +
    "403XX06\t13550.\tFEATURE_NOT_ALLOWED_AT_THIS_TIME\t\t0!!05,09,28,29,31,65 !1 0!235 0601!46\n" +
    "\t13630#\tCARD_BLOCKED\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t136302\tCARD_EXPIRED\t\t032!!05,09 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t136309\tDORMANT_ACCOUNT\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t04212A\tNEED_TO_SET_TOKEN_LIMIT\t\t!1 !46\n" +
    "\t13530H\tOTP_BLOCKED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0601!46\n" +
    "\t13330I\tOTP_LIFETIME_EXPIRED\t\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
    "\t12330'\tOTP_SENT_TO_CARDHOLDER\t\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
    "\t13530;\tINSUFFICIENT_FUNDS\t\t13521E!!57 13521E!!58 0!!05,09,28,29,31,65 03521E!!15,16,37,42 13521E!!17,18,20,22,23,38,40,43,44 13521E!1 0!235 0601!46\n" +
    "4033814\t13521E\tINSUFFICIENT_FUNDS\n" +
    "4034214\t03521E\tINSUFFICIENT_FUNDS\n" +
    "4034314\t13521E\tINSUFFICIENT_FUNDS\n" +
    "403XX15\t13640S\tTRANSACTION_NOT_PERMITTED\t\t032!!05,09 031!!15,16,37,42 13151!!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!25 031!3 0601!46\n" +
    "4030015\t04110S\tTRANSACTION_NOT_PERMITTED\n" +
    "4035415\t13640S\tTRANSACTION_NOT_PERMITTED\n" +
    "4035715\t04010S\tTRANSACTION_NOT_PERMITTED\n" +
    "4035815\t04010S\tTRANSACTION_NOT_PERMITTED\n" +
    "403XX16\t16051T\tSUSPEND_TRANSACTION\t\t0!!05,09,28,29,31 !1 0!23456\n" +
    "\t13730%\tTOKEN_LIMIT_EXCEEDED\t\t032!!05,09 032!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "\t136309\tINACTIVE_CARD_ACCOUNT_CUSTOMER\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "4031118\t036309\tINACTIVE_CARD_ACCOUNT_CUSTOMER\n" +
    "4034218\t031219\tINACTIVE_CARD_ACCOUNT_CUSTOMER\n" +
    "4034318\t131219\tINACTIVE_CARD_ACCOUNT_CUSTOMER\n" +
    "403XX19\t04121D\tMERCHANT_BLACKLISTED\t\t!1 !4 !6\n" +
    "\t13521F\tMERCHANT_LIMIT_EXCEED\t\t!0!04 0!!05,09,28,29,31,65 !!25,33,50,54,60,63,71 !1 0!235 0601!46\n" +
    "\t04112A\tSET_LIMIT_NOT_ALLOWED\t\t!1 !4 !6\n" +
    "\t04212A\tTOKEN_LIMIT_INVALID\t\t!1 !46\n" +
    "\t13530%\tACCOUNT_LIMIT_EXCEED\t\t0!!05,09,28,29,31,65 0!!15,16,37,42 13521F!!17,18,20,22,23,43,44 !!38,40 !1 0!235 0601!46\n" +
    "404XX00\t04011C\tINVALID_TRANSACTION_STATUS\t\t!!57 !!58 !1\n" +
    "4046000\t04011C\tINVALID_TRANSACTION_STATUS\n" +
    "404XX01\t16011R\tTRANSACTION_NOT_FOUND\t\t0!!00 0!!55 !!57 !!58 0!!05,09,28,29,31 !!17,18,20,22,23,38,40,43,44,65 0!!21,41,75,76 0!!36,39,45,53,00 !1 0!256 04!3 0!4\n" +
    "4043901\t06011R\tTRANSACTION_NOT_FOUND\n" +
    "404XX02\t13651L\tINVALID_ROUTING\t\t032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13630*\tBANK_NOT_SUPPORTED_BY_SWITCH\t\t032!!05,09 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t13730P\tTRANSACTION_CANCELLED\t\t030!!65 0401!1 0401!2 0601!346 0!5\n" +
    "\t041224\tMERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION\t\t!1 !4 !6\n" +
    "\t12310'\tNEED_TO_REQUEST_OTP\t\t0!!05,09,28,29,31 0!!15,16,37,42 !!17,18,20,22,23,38,40,43,44 !1 0!235 0!46\n" +
    "\t04011M\tJOURNEY_NOT_FOUND\t\t!1\n" +
    "\t04121@\tINVALID_MERCHANT\t\t!!42 !!54 !1 0601!46\n" +
    "4040008\t04111@\tINVALID_MERCHANT\n" +
    "4045708\t04121@\tINVALID_MERCHANT\n" +
    "4045808\t04121@\tINVALID_MERCHANT\n" +
    "404XX09\t13651L\tNO_ISSUER\t\t032!!05,09 !!17,18,20,22,23,38,40,43,44 030!!28,29,31,65 0401!1 0!235 0601!46\n" +
    "\t04011C\tINVALID_API_TRANSITION\t\t!1\n" +
    "\t13730$\tINVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "4044211\t03230$\tINVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\n" +
    "404XX12\t13730-\tINVALID_BILL_VIRTUAL_ACCOUNT\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 0601!46\n" +
    "4045812\t16011R\tREFUND_OF_UNKNOWN_ORDER\n" +
    "404XX13\t13710=\tINVALID_AMOUNT\t\t032!!05,09 030!!28,29,31,65 132!1 0!25 032!3 060!46\n" +
    "\t04010+\tPAID_BILL\t\t!1\n" +
    "\t13330I\tINVALID_OTP\t\t0!!05,09,28,29,31 030!!65 !1 0!235 0601!46\n" +
    "\t04221@\tPARTNER_NOT_FOUND\t\t!1 !46\n" +
    "\t04221@\tINVALID_TERMINAL\t\t!1 !46\n" +
    "\t16011:\tINCONSISTENT_REQUEST\t\t!!38 !!43 !!54 !!58 0!!05,09,28,29,31 !!17,18,22,23,25,33 !!44,60,63,65 !!54 !!58 !!67,69,78,80 !1 0!23456\n" +
    "\t13730,\tEXPIRED_BILL_VIRTUAL_ACCOUNT\t\t0401!!30 030!!65 0401!1 0401!23 0601!46 0!5\n" +
    "405XX00\t041126\tREQUESTED_FUNCTION_NOT_SUPPORTED\t\t!1 !4 !6\n" +
    "\t04011C\tREQUESTED_OPERATION_NOT_ALLOWED\t\t!1\n" +
    "409XX00\t040111\tCONFLICT\t\t!1 042!35 042!4\n" +
    "\t040110\tDUPLICATE_PARTNER_REFERENCE_NO\t\t!1 !2\n" +
    "429XX00\t04510J\tTOO_MANY_REQUESTS\t\t!!54 !!55 !!74 !!05,09,28,29,31,65 !1 !46\n" +
    "4290000\t04510J\tTOO_MANY_REQUESTS\n" +
    "500XX00\t16051\u003c\tGENERAL_ERROR\t\t065!!00 !!38 !!54 065!!55 065!!74 !1 065!2 065!35 065!4 065!6\n" +
    "5004300\t16051\u003c\tGENERAL_ERROR\n" +
    "5006000\t16051\u003c\tGENERAL_ERROR\n" +
    "500XX01\t16051\u003c\tINTERNAL_SERVER_ERROR\t\t!!38 !!54 065!!56 065!!74 !1 065!2 065!35 065!4 065!6\n" +
    "5004301\t16051\u003c\tINTERNAL_SERVER_ERROR\n" +
    "5005501\t06551\u003c\tINTERNAL_SERVER_ERROR\n" +
    "5005701\t16051\u003c\tINTERNAL_SERVER_ERROR\n" +
    "5005801\t16051\u003c\tINTERNAL_SERVER_ERROR\n" +
    "500XX02\t160513\tEXTERNAL_SERVER_ERROR\t\t!1 065!2 065!35 065!4 065!6\n" +
    "504XX00\t16050O\tTIMEOUT\t\t!1 065!2 065!35 065!4 065!6"
  ,
};

export const snapStatusSpace: PackedSpace = {
  id: "snap-status",
  row: 471,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  entries: 
    "00\t10100&\tORDER_PAID\n" +
    "00\t10100&\tSUCCESS\n" +
    "\t110008\tINITIATED\n" +
    "01\t110308\tORDER_INITIATED\n" +
    "\t110008\tORDER_PAYING\n" +
    "02\t110008\tPAYING\n" +
    "\t110008\tPENDING\n" +
    "\t15100K\tREFUNDED\n" +
    "\t93710P\tCANCELED\n" +
    "05\t93730P\tORDER_CLOSED\n" +
    "\t937407\tFAILED\n" +
    "\t16010R\tNOT_FOUND\n" +
    "07\t16010R\tORDER_NOT_FOUND"
  ,
};

export const finishNotifySpace: PackedSpace = {
  id: "finish-notify",
  row: 484,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  check: "55",
  entries: "00\t10100&\tORDER_PAID\n05\t93730P\tORDER_CLOSED",
};

export const transferNotifySpace: PackedSpace = {
  id: "transfer-notify",
  row: 486,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  check: "00|||r||s",
  entries: 
    "00\t10100&\tSUCCESS\n" +
    "\t110008\tINITIATED\n" +
    "\t110008\tPAYING\n" +
    "\t110008\tPENDING\n" +
    "\t15100K\tREFUNDED\n" +
    "\t93710P\tCANCELED\n" +
    "\t937407\tFAILED\n" +
    "\t16010R\tNOT_FOUND"
  ,
};

export const acquirementStatusSpace: PackedSpace = {
  id: "acquirement-status",
  row: 494,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  check: "55",
  entries: 
    "CANCELLED\t93730P\tCANCELED\n" +
    "\t93730Q\tCLOSED\n" +
    "INIT\t110308\tCREATED\n" +
    "MERCHANT_ACCEPT\t10100&\tACCEPTED_BY_MERCHANT\n" +
    "\t110008\tPAYING\n" +
    "SUCCESS\t10100&\tSUCCEEDED"
  ,
};

export const resultMessageSpace: PackedSpace = {
  id: "result-message",
  row: 500,
  foreign: "[^0-9A-Z_]",
  min: 3,
  max: 64,
  operation: "3",
  scope: "request",
  entries: "PAYEE_USER_NOT_EXIST\t03230$\tRECIPIENT_NOT_REGISTERED\nPAYEE_USER_STATUS_DISABLE\t03630#\tRECIPIENT_DISABLED",
};

export const consultPaySpace: PackedSpace = {
  id: "consult-pay",
  row: 502,
  foreign: "[^0-9]",
  min: 7,
  max: 7,
  operation: "3",
  scope: "request",
  entries: "2000000\t00100&\tFORMER_METHODS_LISTED\n2005700\t00100&\tMETHODS_LISTED",
};

export const resultStatusSpace: PackedSpace = {
  id: "result-status",
  row: 504,
  foreign: "[^0-9A-Z_]",
  min: 1,
  max: 1,
  operation: "2",
  scope: "request",
  entries: 
    "F\t03212A\tFAILURE\n" +
    "S\t00100&\tSUCCESS\n" +
    "U\t06051\u003c\tUNKNOWN"
  ,
};

export const snapSigns = 
  "=\n" +
  "\n" +
  "3qhpm=\n" +
  "3qhpm\n" +
  "6vgjc8cj6l4fqwe\n" +
  "3qhpm8cj6l\tcancelTime\n" +
  "=3qhpm\n" +
  "4by34\n" +
  "=\n" +
  "=\n" +
  "\t\tInvalid Field Format \u0001field\u0001\n" +
  "=476mu0w6tc\t\tInvalid Field Format \u0001field\u0001\n" +
  "=\t\tInvalid Field Format \u0001field\u0001\n" +
  "=\t\tInvalid Field Format \u0001field\u0001\n" +
  "=\t\tInvalid Field Format \u0001field\u0001\n" +
  "=\t\tInvalid Field Format \u0001field\u0001\n" +
  "=\t\tInvalid Field Format \u0001field\u0001\n" +
  "=\t\tInvalid Field Format \u0001field\u0001\n" +
  "=\t\tInvalid Field Format \u0001field\u0001\n" +
  "=\t\tInvalid Field Format \u0001field\u0001\n" +
  "06mte\t\tInvalid Field Format \u0001field\u0001\n" +
  "=\t\tInvalid Field Format \u0001field\u0001\n" +
  "\t\tInvalid Mandatory Field \u0001field\u0001\n" +
  "516y7\n" +
  "=3k9yp\t\tInvalid Mandatory Field \u0001field\u0001\n" +
  "=\t\tInvalid Mandatory Field \u0001field\u0001\n" +
  "=\t\tInvalid Mandatory Field \u0001field\u0001\n" +
  "=\t\tMissing Mandatory Field \u0001field\u0001\n" +
  "=\t\tMissing Mandatory Field \u0001field\u0001\n" +
  "=\t\tInvalid Mandatory Field \u0001field\u0001\n" +
  "=\t\tInvalid Mandatory Field \u0001field\u0001\n" +
  "=\t\tMissing Mandatory Field \u0001field\u0001\n" +
  "=\t\tMissing Mandatory Field \u0001field\u0001\n" +
  "=\t\tInvalid Mandatory Field \u0001field\u0001\n" +
  "=\t\tInvalid Mandatory Field \u0001field\u0001\n" +
  "\t\tUnauthorized. \u0001reason\u0001\n" +
  "7bh8f\t\tUnauthorized. \u0001reason\u0001\n" +
  "=\t\tUnauthorized. \u0001reason\u0001\n" +
  "=\t\tUnauthorized. \u0001reason\u0001\n" +
  "=\t\tUnauthorized. \u0001reason\u0001\n" +
  "=6g99a\t\tUnauthorized. \u0001reason\u0001\n" +
  "=6g99a\t\tUnauthorized. \u0001reason\u0001\n" +
  "=\t\tUnauthorized. \u0001reason\u0001\n" +
  "=\t\tUnauthorized. \u0001reason\u0001\n" +
  "=\t\tUnauthorized. \u0001reason\u0001\n" +
  "=\t\tUnauthorized. \u0001reason\u0001\n" +
  "=3adt0\t\tUnauthorized. \u0001reason\u0001\n" +
  "94yd2\t\tUnauthorized. \u0001reason\u0001\n" +
  "=\t\tUnauthorized. \u0001reason\u0001\n" +
  "=\n" +
  "7zdfn\n" +
  "6ovvm\n" +
  "=\n" +
  "\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "\t\tFeature Not Allowed \u0001reason\u0001\n" +
  "=\n" +
  "8ar0g5wtoc8fk3v\n" +
  "8ar0g0epat\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "0aous\n" +
  "\n" +
  "\n" +
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
  "6nntb\n" +
  "6nntb\n" +
  "6nntb\n" +
  "\t\tTransaction Not Permitted.\u0001reason\u0001\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "\n" +
  "08kxc\n" +
  "08kxc\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "7vmog\n" +
  "=\n" +
  "=6un1w\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "7eq88\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "2zwcu\n" +
  "=8gpnx\n" +
  "=8gpnx820xs\n" +
  "=\n" +
  "=\n" +
  "\t\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
  "755sv\n" +
  "\t\tInvalid Bill/Virtual Account \u0001reason\u0001\n" +
  "9vf7k\n" +
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
  "3ghah\n" +
  "=\n" +
  "=4kixj\n" +
  "71dna\n" +
  "=\n" +
  "=50zu2\n" +
  "=4uomh\n" +
  "=4uomh\n" +
  "=4uomh\n" +
  "=\n" +
  "="
;

export const snapStatusSigns = 
  "3qhpm\tresponseCode=2005500|!additionalInfo.amountDetail.refundAmount.value=0.00,0.0,0|!additionalInfo.amountDetail.chargebackAmount.value=0.00,0.0,0|!additionalInfo.amountDetail.voidAmount.value=0.00,0.0,0\n" +
  "=\tresponseCode=2003900,2000000\n" +
  "=\tresponseCode=2003900,2000000\n" +
  "7guxw6xs9x\tresponseCode=2005500\n" +
  "71h6h\tresponseCode=2005500\n" +
  "=\tresponseCode=2003900,2000000\n" +
  "=\tresponseCode=2003900,2000000\n" +
  "=\tresponseCode=2003900,2000000\n" +
  "3nzx4\tresponseCode=2003900,2000000\n" +
  "3nzx4\tresponseCode=2005500\n" +
  "=\tresponseCode=2003900,2000000\n" +
  "=\tresponseCode=2003900,2000000\n" +
  "9cf5x\tresponseCode=2005500"
;

export const finishNotifySigns = "3qhpm\n3nzx4";

export const transferNotifySigns = 
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "=\n" +
  "3nzx4\n" +
  "=\n" +
  "="
;

export const acquirementStatusSigns = 
  "\tresponseCode=2005500\n" +
  "\tresponseCode=2005500\n" +
  "\tresponseCode=2005500\n" +
  "\tresponseCode=2005500\n" +
  "\tresponseCode=2005500\n" +
  "\tresponseCode=2005500"
;

export const resultMessageSigns = "";

export const consultPaySigns = "8cj6l\n8cj6l";

export const resultStatusSigns = "";

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
    when: "responseCode",
    excludes: "paymentInfos",
  },
  {
    field: "additionalInfo.statusDetail.acquirementStatus",
    space: "acquirement-status",
    layer: "transaction",
    excludes: "paymentInfos",
  },
  {
    field: "latestTransactionStatus",
    space: "finish-notify",
    layer: "transaction",
    message: "transactionStatusDesc",
    requires: "latestTransactionStatus merchantId",
    excludes: "responseCode paymentInfos",
  },
  {
    field: "latestTransactionStatus",
    space: "transfer-notify",
    layer: "transaction",
    message: "transactionStatusDesc",
    requires: "latestTransactionStatus finishedTime",
    excludes: "responseCode merchantId paymentInfos additionalInfo.paymentInfo",
  },
  {
    field: "responseCode",
    space: "snap",
    layer: "response",
    message: "responseMessage",
    excludes: "paymentInfos",
  },
  {
    field: "responseCode",
    space: "consult-pay",
    layer: "response",
    message: "responseMessage",
    fallback: ["snap"],
    requires: "paymentInfos",
  },
  {
    field: "response.body.resultInfo.resultStatus",
    space: "result-status",
    layer: "response",
    requires: "response.body.resultInfo.resultStatus",
    excludes: "responseCode latestTransactionStatus",
  },
  {
    field: "additionalInfo.resultMsg",
    space: "result-message",
    layer: "detail",
    excludes: "paymentInfos",
  },
  {
    field: "originalResponseCode",
    space: "snap",
    layer: "detail",
    message: "originalResponseMessage",
    excludes: "paymentInfos",
  },
];

export const redirects: PackedBodies["redirects"] = "webRedirectUrl";

export const signatures: PackedBodies["signatures"] = [];

export const ids: PackedBodies["ids"] = {
  reference: "originalPartnerReferenceNo partnerReferenceNo",
  payment: "originalReferenceNo referenceNo",
  refund: "partnerRefundNo refundNo",
};

export const money: PackedBodies["money"] = {
  amount: "amount.value transAmount.value",
  currency: "amount.currency transAmount.currency",
  paidAt: "paidTime additionalInfo.paymentInfo.paidTime finishedTime",
};

// Generated from the catalog; do not edit.
import type { PackedBodies, PackedSpace } from "../runtime/packed.js";

export const provider = "klikoo";

/**
 * SHA-256 of the data. Two packages with the same digest, of whatever language and version, answer from the same table
 * with the same texts.
 */
export const DATA_DIGEST: string = "6bcd0486a188f04d8787c31cc06d2f62329e739f9b4883c725eed5d6ead916d7";

export const reasons1 = "ACCOUNT_BLOCKED ACCOUNT_NOT_FOUND AMOUNT_BELOW_MINIMUM APPROVED* DUPLICATE_REFERENCE FEATURE_NOT_ALLOWED FUNCTION_NOT_SUPPORTED IN_PROGRESS* INTERNAL_ERROR INVALID_FORMAT INVALID_MERCHANT INVALID_REQUEST INVALID_TOKEN KYC_REQUIRED MISSING_FIELD PAY_AT_BRANCH PRODUCT_NOT_FOUND PROVIDER_UNAVAILABLE ROUTING_ERROR TRANSACTION_NOT_FOUND? UNAUTHORIZED UNMAPPED*";

export const openapiSpace: PackedSpace = {
  id: "openapi",
  row: 0,
  foreign: "[^0-9]",
  min: 9,
  max: 9,
  segments: [
    ["http", 0, 3],
    ["service", 3, 5],
    ["case", 5, 9],
  ],
  open: "xx",
  services: "02345-:00 5 034- 3 3",
  check: "GET /v1/open-api/transactions/{transaction_id}|||r||s",
  entries: 
    "200xx2000\t10100&\tSUCCESS\t\t0!2 0!3 0!4 0!5 0!6\n" +
    "201xx2001\t11000*\tCREATED\t\t!1 00100&!256 0!3 0!4\n" +
    "400xx6505\t042127\tTIMESTAMP_MISMATCH\t\t!1 !46\n" +
    "400xx6508\t042127\tSIGNATURE_MISMATCH\t\t!1 !46\n" +
    "400xx6510\t04212.\tVALIDATION_ERROR\t\t!1 !46\n" +
    "400xx6512\t042121\tFIELD_EMPTY\t\t!1 !46\n" +
    "400xx6525\t042103\tPRODUCT_MISMATCH\t\t!1 !46\n" +
    "400xx6568\t04212,\tUUID_MISMATCH\t\t!1 !46\n" +
    "\t042127\tGRANT_TYPE_MISMATCH\t\t!1 !46\n" +
    "401xx6500\t04412/\tINVALID_TOKEN\t\t!1 !46\n" +
    "401xx6535\t04412/\tTOKEN_EXPIRED\t\t!1 !46\n" +
    "401xx6570\t042127\tCREDENTIALS_MISMATCH\t\t!1 !46\n" +
    "403xx6524\t042210\tVERIFICATION_REQUIRED\t\t!1 !46\n" +
    "403xx6567\t04122(\tUSER_TYPE_NOT_B2B\t\t!1 !4 !6\n" +
    "403xx6571\t042227\tIP_NOT_WHITELISTED\t\t!1 !46\n" +
    "\t04122(\tUSER_TYPE_NOT_IRS\t\t!1 !4 !6\n" +
    "404xx6525\t042103\tPRODUCT_MISMATCH_NOT_FOUND\t\t!1 !46\n" +
    "404xx7001\t16051+\tUSER_DATA_UNAVAILABLE\t\t!1 065!235 065!46\n" +
    "\t13230$\tCUSTOMER_NUMBER_NOT_FOUND\t\t!1 0!235 0!46\n" +
    "\t132103\tPRODUCT_NOT_FOUND\t\t!1 0!235 0!46\n" +
    "404xx7005\t160116\tTRANSACTION_NOT_FOUND\t\t!1 0!23456\n" +
    "404xx7009\t04121#\tACCOUNT_DISABLED_OR_BLOCKED\t\t!1 !46\n" +
    "404xx7011\t13230$\tWRONG_CUSTOMER_NUMBER\t\t!1 0!235 0!46\n" +
    "\t131302\tLAST_INSTALMENT\t\t!1 0!235 0!46\n" +
    "409xx6563\t04011'\tREFERENCE_NO_ALREADY_USED\t\t!1\n" +
    "500xx8504\t16051+\tDATABASE_UPDATE_FAILED\t\t!1 065!235 065!46\n" +
    "\t16051+\tDATABASE_READ_FAILED\t\t!1 065!235 065!46\n" +
    "500xx8601\t16051+\tCACHE_WRITE_FAILED\t\t!1 065!235 065!46\n" +
    "500xx9975\t16021-\tUSER_DATA_NOT_SET\t\t!1 065!235 065!46\n" +
    "500xx9992\t160515\tPROVIDER_UNKNOWN\t\t!1 065!235 065!46\n" +
    "500xx9999\t16051+\tCONTACT_ADMIN\t\t!1 065!235 065!46\n" +
    "501xx9976\t04112)\tNOT_IMPLEMENTED\t\t!1 !46\n" +
    "503xx9991\t160504\tSUPPLIER_DISRUPTION\t\t!1 065!235 065!46\n" +
    "503xx9998\t04230%\tAMOUNT_BELOW_MINIMUM\t\t!1 !46"
  ,
};

export const openapiSigns = 
  "85pl9\n" +
  "017ir\n" +
  "0o3b9\n" +
  "1qb92\n" +
  "4kss5\n" +
  "1tkc4\n" +
  "69xjg\n" +
  "95q5e\n" +
  "7w76r\n" +
  "1mwbx\n" +
  "3bw15\n" +
  "0jfc8\n" +
  "56z2s\n" +
  "1f382\n" +
  "30rvr\n" +
  "4hkcb\n" +
  "69xjg\n" +
  "16ygy\n" +
  "0bhhm\n" +
  "3o4sg\n" +
  "6zm1b\n" +
  "92u57\n" +
  "6zxxs\n" +
  "84jx1\n" +
  "4ongu\n" +
  "47bhi\n" +
  "5o10q\n" +
  "8zkd7\n" +
  "8ifj1\n" +
  "10iyr\n" +
  "9k90h\n" +
  "5zelm\n" +
  "2rts4\n" +
  "736jc"
;

export const codes: PackedBodies["codes"] = [
  {
    field: "response_code",
    space: "openapi",
    layer: "response",
    message: "response_message",
  },
];

export const signatures: PackedBodies["signatures"] = [];

export const ids: PackedBodies["ids"] = {
  reference: "data.partner_reference_id",
  payment: "data.transaction_id",
};

export const check: PackedBodies["check"] = "GET /v1/open-api/transactions/{transaction_id}|||r||s";

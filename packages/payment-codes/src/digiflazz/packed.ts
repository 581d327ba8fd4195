// Generated from the catalog; do not edit.
import type { PackedBodies, PackedSpace } from "../runtime/packed.js";

export const provider = "digiflazz";

/**
 * SHA-256 of the data. Two packages with the same digest, of whatever language and version, answer from the same table
 * with the same texts.
 */
export const DATA_DIGEST: string = "949d8adbf930e0db1748c34e7072f43c12250f2721026f3abcb19c0d43742bda";

export const reasons1 = "ACCOUNT_BLOCKED ACCOUNT_NOT_FOUND AMOUNT_LIMIT_EXCEEDED APPROVED* BILL_ALREADY_PAID BILL_EXPIRED BILL_NOT_FOUND BLOCKED_BY_RULE CUTOFF_IN_PROGRESS DUPLICATE_REFERENCE DUPLICATE_REQUEST EXTERNAL_ERROR FEATURE_NOT_ALLOWED FREQUENCY_LIMIT_EXCEEDED GENERIC_DECLINE* IN_PROGRESS* INVALID_AMOUNT INVALID_FORMAT INVALID_REQUEST KYC_REQUIRED MERCHANT_BLACKLISTED MERCHANT_INSUFFICIENT_BALANCE PAY_AT_BRANCH PROCESSING_ERROR PRODUCT_NOT_FOUND PROVIDER_UNAVAILABLE RATE_LIMITED REFUNDED TIMEOUT TRANSACTION_NOT_FOUND? TRANSACTION_NOT_PERMITTED UNAUTHORIZED UNMAPPED*";

export const transactionSpace: PackedSpace = {
  id: "transaction",
  row: 0,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  check: "POST /v1/transaction|60|90|r|60",
  entries: 
    "00\t10100&\tSUCCESS\n" +
    "\t16050?\tTIMEOUT\n" +
    "\t137501\tFAILED\n" +
    "\t110002\tPENDING\n" +
    "40\t042125\tPAYLOAD_ERROR\n" +
    "\t04212B\tINVALID_SIGNATURE\n" +
    "\t04212B\tUSERNAME_REFUSED\n" +
    "\t04210;\tSKU_NOT_FOUND\n" +
    "\t042218\tBALANCE_TOO_LOW\n" +
    "\t04212B\tIP_NOT_RECOGNIZED\n" +
    "47\t04121-\tBOUGHT_BY_OTHER_BUYER\n" +
    "49\t04011,\tREF_ID_USED\n" +
    "\t16051.\tTRANSACTION_NOT_FOUND\n" +
    "\t13730#\tNUMBER_BLOCKED\n" +
    "\t13730;\tPREFIX_MISMATCH\n" +
    "\t13750\u003c\tSELLER_PRODUCT_UNAVAILABLE\n" +
    "\t13730$\tWRONG_NUMBER\n" +
    "\t13750\u003c\tPRODUCT_DISRUPTED\n" +
    "\t04550\u003c\tSELLER_BALANCE_LIMIT\n" +
    "\t13730$\tNUMBER_LENGTH\n" +
    "\t13750+\tCUT_OFF\n" +
    "\t13730;\tOUTSIDE_REGION\n" +
    "\t13730)\tBILL_NOT_AVAILABLE\n" +
    "\t042218\tNEVER_DEPOSITED\n" +
    "\t04550\u003c\tSELLER_DISRUPTED\n" +
    "\t041300\tMULTI_NOT_SUPPORTED\n" +
    "\t042213\tDEPOSIT_TICKET_REFUSED\n" +
    "\t041300\tMULTI_LIMIT\n" +
    "\t04550+\tSELLER_CUT_OFF\n" +
    "\t042216\tSELLER_NOT_VERIFIED\n" +
    "\t04550;\tOUT_OF_STOCK\n" +
    "\t042213\tPRICE_ABOVE_LIMIT\n" +
    "\t16050?\tBILLER_TIMEOUT\n" +
    "\t13750\u003c\tPRODUCT_UNSTABLE\n" +
    "\t13730A\tUNREGISTER_FIRST\n" +
    "\t13730%\tKWH_LIMIT\n" +
    "\t15100>\tREFUNDED\n" +
    "80\t042217\tBLOCKED_BY_SELLER\n" +
    "\t04221*\tSELLER_BLOCKED\n" +
    "\t042216\tACCOUNT_NOT_VERIFIED\n" +
    "\t04510=\tPRICE_LIST_LIMIT\n" +
    "\t137103\tINVALID_AMOUNT\n" +
    "\t16010=\tTRANSACTION_LIMIT\n" +
    "\t16010=\tMETER_CHECK_LIMIT\n" +
    "\t042303\tNOT_MULTIPLE_OF_1000\n" +
    "\t04222/\tACTION_NOT_ALLOWED\n" +
    "99\t110002\tROUTER_ISSUE"
  ,
};

export const statusSpace: PackedSpace = {
  id: "status",
  row: 47,
  foreign: "[^0-9A-Za-z_]",
  min: 3,
  max: 32,
  entries: 
    "Gagal\t16051.\tGAGAL\n" +
    "Pending\t110002\tPENDING\n" +
    "Sukses\t00101&\tSUKSES"
  ,
};

export const billSpace: PackedSpace = {
  id: "bill",
  row: 50,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  check: "POST /v1/transaction|60|90|r|60",
  entries: "00\t00101&\tBILL_FOUND_OR_PAID",
};

export const inquirySpace: PackedSpace = {
  id: "inquiry",
  row: 51,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  operation: "3",
  scope: "request",
  entries: 
    "00\t00100&\tMETER_FOUND\n" +
    "02\t035501\tCHECK_FAILED\n" +
    "50\t03230$\tNUMBER_NOT_FOUND\n" +
    "54\t03230$\tWRONG_NUMBER_CHECKED\n" +
    "57\t03230$\tCHECKED_NUMBER_LENGTH\n" +
    "86\t04510=\tMETER_CHECK_TOO_OFTEN"
  ,
};

export const depositSpace: PackedSpace = {
  id: "deposit",
  row: 57,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  operation: "2",
  scope: "request",
  entries: "00\t00100&\tDEPOSIT_TICKET",
};

export const webhookSpace: PackedSpace = {
  id: "webhook",
  row: 58,
  foreign: "[^a-z_]",
  min: 3,
  max: 32,
  operation: "6",
  scope: "request",
  entries: "ping\t00100&\tPING",
};

export const sellerPrepaidSpace: PackedSpace = {
  id: "seller-prepaid",
  row: 59,
  foreign: "[^0-9]",
  min: 2,
  max: 3,
  entries: 
    "00\t10100&\tSUCCESS\n" +
    "06\t16011@\tTRANSACTION_NOT_FOUND\n" +
    "\t137501\tFAILED\n" +
    "106\t13750\u003c\tPRODUCT_OUT_OF_SERVICE\n" +
    "121\t13730%\tMONTHLY_LIMIT\n" +
    "13\t13730#\tNUMBER_BLOCKED\n" +
    "\t13730$\tWRONG_NUMBER\n" +
    "20\t04210;\tCODE_NOT_FOUND\n" +
    "204\t04212B\tWRONG_AUTHENTICATION\n" +
    "39\t110002\tPROCESS"
  ,
};

export const sellerPostpaidSpace: PackedSpace = {
  id: "seller-postpaid",
  row: 69,
  foreign: "[^0-9]",
  min: 2,
  max: 2,
  entries: 
    "00\t00100&\tSUCCESS\n" +
    "\t04100'\tINVOICE_ALREADY_PAID\n" +
    "\t16051.\tBILL_UNPAID\n" +
    "\t042124\tINVALID_REF_ID\n" +
    "\t13730(\tBILLING_ID_EXPIRED\n" +
    "\t110002\tUNDEFINED_ERROR\n" +
    "\t16011@\tINQUIRY_ID_NOT_FOUND\n" +
    "\t137501\tTRANSACTION_FAILED\n" +
    "\t13730)\tBILLING_ID_BLOCKED\n" +
    "\t03550:\tINQUIRY_FAILED\n" +
    "\t13730)\tBILL_NOT_AVAILABLE\n" +
    "\t04011,\tDUPLICATE_REF_ID\n" +
    "13\t13730#\tNUMBER_BLOCKED\n" +
    "\t13730$\tWRONG_NUMBER\n" +
    "16\t13730;\tOPERATOR_MISMATCH\n" +
    "\t042218\tBALANCE_NOT_ENOUGH\n" +
    "20\t04210;\tPRODUCT_UNREGISTERED\n" +
    "30\t137309\tPAY_AT_COUNTER\n" +
    "\t13730%\tTOTAL_ABOVE_MAXIMUM\n" +
    "\t137103\tALL_PERIODS_DUE\n" +
    "\t13750\u003c\tTRY_AGAIN_LATER\n" +
    "\t04100'\tBILL_ALREADY_PAID\n" +
    "\t13730A\tOTHER_ARREARS\n" +
    "\t137309\tDUE_DATE_EXCEEDED\n" +
    "\t137501\tPAYMENT_FAILED\n" +
    "\t137501\tPAYMENT_FAILED_ANEW\n" +
    "\t110002\tIN_PROCESS\n" +
    "\t04101'\tINVOICES_PARTLY_PAID"
  ,
};

export const fmStatusSpace: PackedSpace = {
  id: "fm-status",
  row: 97,
  foreign: "[^0-9]",
  min: 1,
  max: 1,
  entries: 
    "0\t10100&\tFM_SUCCESS\n" +
    "\t110002\tFM_PROCESSING\n" +
    "\t137501\tFM_FAILED"
  ,
};

export const reportSpace: PackedSpace = {
  id: "report",
  row: 100,
  foreign: "[^0-9]",
  min: 1,
  max: 1,
  check: "GET /v1/buyer/irs/transaction|60|90|r|60",
  entries: "1\t10100&\tREPORT_SUCCESS\n\t16051.\tREPORT_FAILED",
};

export const transactionSigns = 
  "7put285pl9\tdata.status=Sukses\n" +
  "=\n" +
  "9d55o\t!data.status=Gagal\n" +
  "1rtqz\t!data.status=Pending\n" +
  "=\t!data.status=Gagal\n" +
  "5f45v\t!data.status=Gagal\n" +
  "94ll9\t!data.status=Gagal\n" +
  "1dgbc\t!data.status=Gagal\n" +
  "66a50\t!data.status=Gagal\n" +
  "98g70\t!data.status=Gagal\n" +
  "0lz18\t!data.status=Gagal\n" +
  "9vyx3\t!data.status=Gagal\n" +
  "6zm1b\n" +
  "419zz\t!data.status=Gagal\n" +
  "5dtrq\t!data.status=Gagal\n" +
  "1opun\t!data.status=Gagal\n" +
  "0xkjv\t!data.status=Gagal\n" +
  "0t5l8\t!data.status=Gagal\n" +
  "8b4om\t!data.status=Gagal\n" +
  "41u25\t!data.status=Gagal\n" +
  "01s6g\t!data.status=Gagal\n" +
  "4abe6\t!data.status=Gagal\n" +
  "5b4ez\t!data.status=Gagal\n" +
  "6s0bp\t!data.status=Gagal\n" +
  "01emd\t!data.status=Gagal\n" +
  "0lcg1\t!data.status=Gagal\n" +
  "8kxjz\t!data.status=Gagal\n" +
  "8uwhj\t!data.status=Gagal\n" +
  "29a9s\t!data.status=Gagal\n" +
  "5765m\t!data.status=Gagal\n" +
  "3ku1y\t!data.status=Gagal\n" +
  "2osh7\t!data.status=Gagal\n" +
  "6vcb1\n" +
  "99gj7\t!data.status=Gagal\n" +
  "94mrh\t!data.status=Gagal\n" +
  "3z8me\t!data.status=Gagal\n" +
  "7u3hi\t!data.status=Gagal\n" +
  "6u7nr\t!data.status=Gagal\n" +
  "02br2\t!data.status=Gagal\n" +
  "3oc32\t!data.status=Gagal\n" +
  "0zldd\t!data.status=Gagal\n" +
  "1lxpw\t!data.status=Gagal\n" +
  "7bd5c\n" +
  "2m4er\n" +
  "6uhgc\t!data.status=Gagal\n" +
  "42rtf\t!data.status=Gagal\n" +
  "1fj7v\t!data.status=Pending"
;

export const statusSigns = "";

export const billSigns = "7put2";

export const inquirySigns = 
  "7put2\tdata.status=Sukses\n" +
  "9d55o\t!data.status=Gagal\n" +
  "6zm1b\n" +
  "0xkjv\t!data.status=Gagal\n" +
  "41u25\t!data.status=Gagal\n" +
  "2m4er"
;

export const depositSigns = "\t!data.status=Sukses";

export const webhookSigns = "";

export const sellerPrepaidSigns = "";

export const sellerPostpaidSigns = "";

export const fmStatusSigns = "";

export const reportSigns = "\t=notification";

export const codes: PackedBodies["codes"] = [
  {
    field: "statuscode",
    space: "report",
    layer: "transaction",
    message: "msg",
    requires: "statuscode clientid",
    excludes: "data",
  },
  {
    field: "data.rc",
    space: "transaction",
    layer: "response",
    message: "data.message",
    requires: "data.ref_id data.rc data.price",
    excludes: "data.customer_name data.desc data.selling_price data.admin data.tr_id",
  },
  {
    field: "data.rc",
    space: "transaction",
    layer: "response",
    message: "data.message",
    when: "data.status=Pending,Gagal",
    requires: "data.ref_id data.rc",
    excludes: "data.price data.customer_name data.desc data.selling_price data.admin data.tr_id",
  },
  {
    field: "data.rc",
    space: "transaction",
    layer: "response",
    message: "data.message",
    requires: "data.ref_id data.rc data.sn data.customer_name",
    excludes: "data.tr_id",
  },
  {
    field: "data.rc",
    space: "transaction",
    layer: "response",
    message: "data.message",
    requires: "data.ref_id data.rc data.sn data.desc",
    excludes: "data.customer_name data.tr_id",
  },
  {
    field: "data.rc",
    space: "bill",
    layer: "response",
    message: "data.message",
    when: "data.status=Sukses",
    requires: "data.ref_id data.rc data.customer_name",
    excludes: "data.sn data.tr_id",
  },
  {
    field: "data.rc",
    space: "transaction",
    layer: "response",
    message: "data.message",
    when: "data.status=Pending,Gagal",
    requires: "data.ref_id data.rc data.customer_name",
    excludes: "data.sn data.tr_id",
  },
  {
    field: "data.rc",
    space: "bill",
    layer: "response",
    message: "data.message",
    when: "data.status=Sukses",
    requires: "data.ref_id data.rc data.desc",
    excludes: "data.customer_name data.sn data.tr_id",
  },
  {
    field: "data.rc",
    space: "transaction",
    layer: "response",
    message: "data.message",
    when: "data.status=Pending,Gagal",
    requires: "data.ref_id data.rc data.desc",
    excludes: "data.customer_name data.sn data.tr_id",
  },
  {
    field: "data.rc",
    space: "bill",
    layer: "response",
    message: "data.message",
    when: "data.status=Sukses",
    requires: "data.ref_id data.rc data.selling_price",
    excludes: "data.customer_name data.desc data.tr_id",
  },
  {
    field: "data.rc",
    space: "transaction",
    layer: "response",
    message: "data.message",
    when: "data.status=Pending,Gagal",
    requires: "data.ref_id data.rc data.selling_price",
    excludes: "data.customer_name data.desc data.tr_id",
  },
  {
    field: "data.rc",
    space: "bill",
    layer: "response",
    message: "data.message",
    when: "data.status=Sukses",
    requires: "data.ref_id data.rc data.admin",
    excludes: "data.customer_name data.desc data.selling_price data.tr_id",
  },
  {
    field: "data.rc",
    space: "transaction",
    layer: "response",
    message: "data.message",
    when: "data.status=Pending,Gagal",
    requires: "data.ref_id data.rc data.admin",
    excludes: "data.customer_name data.desc data.selling_price data.tr_id",
  },
  {
    field: "data.rc",
    space: "deposit",
    layer: "response",
    message: "data.message",
    fallback: ["transaction"],
    requires: "data.rc data.payment_method",
    excludes: "data.ref_id",
  },
  {
    field: "data.rc",
    space: "inquiry",
    layer: "response",
    message: "data.message",
    fallback: ["transaction"],
    requires: "data.rc",
    excludes: "data.ref_id data.payment_method data.price data.sn data.tr_id",
  },
  {
    field: "",
    space: "webhook",
    layer: "response",
    code: "ping",
    requires: "sed hook_id",
    excludes: "data",
  },
];

export const signatures: PackedBodies["signatures"] = [];

export const ids: PackedBodies["ids"] = {
  reference: "data.ref_id clientid",
  payment: "serverid",
};

export const money: PackedBodies["money"] = {
  amount: "data.price data.amount",
};

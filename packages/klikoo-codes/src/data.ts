// Generated from the catalog; do not edit.
import type { PackedCatalog } from "./runtime/packed.js";

/** All codes, packed; the runtime unpacks them on first use. */
export const catalog: PackedCatalog = {
  provider: "klikoo",
  reasons: "ACCOUNT_BLOCKED ACCOUNT_NOT_FOUND AMOUNT_BELOW_MINIMUM APPROVED* DUPLICATE_REFERENCE FEATURE_NOT_ALLOWED FUNCTION_NOT_SUPPORTED IN_PROGRESS* INTERNAL_ERROR INVALID_FORMAT INVALID_MERCHANT INVALID_REQUEST INVALID_TOKEN KYC_REQUIRED MISSING_FIELD PAY_AT_BRANCH PRODUCT_NOT_FOUND PROVIDER_UNAVAILABLE ROUTING_ERROR TRANSACTION_NOT_FOUND? UNAUTHORIZED UNMAPPED*",
  spaces: [
    {
      id: "openapi",
      foreign: "0-9",
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
        "200xx2000\t10100&\tSUCCESS\t\tqHZD\t0!2 0!3 0!4 0!5 0!6\n" +
        "201xx2001\t11000*\tCREATED\t\t0DnJ\t!1 00100&!256 0!3 0!4\n" +
        "400xx6505\t042127\tTIMESTAMP_MISMATCH\t\t4IR5\t!1 !46\n" +
        "400xx6508\t042127\tSIGNATURE_MISMATCH\t\tB5ns\t!1 !46\n" +
        "400xx6510\t04212.\tVALIDATION_ERROR\t\tTLAr\t!1 !46\n" +
        "400xx6512\t042121\tFIELD_EMPTY\t\tBgqq\t!1 !46\n" +
        "400xx6525\t042103\tPRODUCT_MISMATCH\t\teDWC\t!1 !46\n" +
        "400xx6568\t04212,\tUUID_MISMATCH\t\twhoY\t!1 !46\n" +
        "\t042127\tGRANT_TYPE_MISMATCH\t\tobDZ\t!1 !46\n" +
        "401xx6500\t04412/\tINVALID_TOKEN\t\tAUuj\t!1 !46\n" +
        "401xx6535\t04412/\tTOKEN_EXPIRED\t\tLLdf\t!1 !46\n" +
        "401xx6570\t042127\tCREDENTIALS_MISMATCH\t\t3THe\t!1 !46\n" +
        "403xx6524\t042210\tVERIFICATION_REQUIRED\t\tXHmK\t!1 !46\n" +
        "403xx6567\t04122(\tUSER_TYPE_NOT_B2B\t\t95yI\t!1 !4 !6\n" +
        "403xx6571\t042227\tIP_NOT_WHITELISTED\t\tJN0d\t!1 !46\n" +
        "\t04122(\tUSER_TYPE_NOT_IRS\t\tSmKx\t!1 !4 !6\n" +
        "404xx6525\t042103\tPRODUCT_MISMATCH_NOT_FOUND\t\teDWC\t!1 !46\n" +
        "404xx7001\t16051+\tUSER_DATA_UNAVAILABLE\t\t7fK2\t!1 065!235 065!46\n" +
        "\t13230$\tCUSTOMER_NUMBER_NOT_FOUND\t\t22rA\t!1 0!235 0!46\n" +
        "\t132103\tPRODUCT_NOT_FOUND\t\tNX50\t!1 0!235 0!46\n" +
        "404xx7005\t160116\tTRANSACTION_NOT_FOUND\t\tio1F\t!1 0!23456\n" +
        "404xx7009\t04121#\tACCOUNT_DISABLED_OR_BLOCKED\t\twAuR\t!1 !46\n" +
        "404xx7011\t13230$\tWRONG_CUSTOMER_NUMBER\t\tiroG\t!1 0!235 0!46\n" +
        "\t131302\tLAST_INSTALMENT\t\tq4NL\t!1 0!235 0!46\n" +
        "409xx6563\t04011'\tREFERENCE_NO_ALREADY_USED\t\tU13E\t!1\n" +
        "500xx8504\t16051+\tDATABASE_UPDATE_FAILED\t\tQxdc\t!1 065!235 065!46\n" +
        "\t16051+\tDATABASE_READ_FAILED\t\taK0g\t!1 065!235 065!46\n" +
        "500xx8601\t16051+\tCACHE_WRITE_FAILED\t\tvbdR\t!1 065!235 065!46\n" +
        "500xx9975\t16021-\tUSER_DATA_NOT_SET\t\tsYST\t!1 065!235 065!46\n" +
        "500xx9992\t160515\tPROVIDER_UNKNOWN\t\t6W43\t!1 065!235 065!46\n" +
        "500xx9999\t16051+\tCONTACT_ADMIN\t\tzHEX\t!1 065!235 065!46\n" +
        "501xx9976\t04112)\tNOT_IMPLEMENTED\t\tcLcg\t!1 !46\n" +
        "503xx9991\t160504\tSUPPLIER_DISRUPTION\t\tHn64\t!1 065!235 065!46\n" +
        "503xx9998\t04230%\tAMOUNT_BELOW_MINIMUM\t\tjQhO\t!1 !46"
      ,
    },
  ],
  codes: [
    {
      field: "response_code",
      space: "openapi",
      layer: "response",
      message: "response_message",
    },
  ],
  redirects: [],
  signatures: [],
  ids: {
    reference: "data.partner_reference_id",
    payment: "data.transaction_id",
  },
  check: "GET /v1/open-api/transactions/{transaction_id}|||r||s",
};

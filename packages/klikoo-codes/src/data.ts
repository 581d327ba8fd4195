// Generated from the catalog; do not edit.
import type { PackedCatalog } from "./runtime/packed.js";

/** All codes, packed; the runtime unpacks them on first use. */
export const catalog: PackedCatalog = {
  reasons: "account_blocked account_not_found approved duplicate_reference feature_not_allowed function_not_supported in_progress internal_error invalid_amount invalid_format invalid_merchant invalid_request invalid_token kyc_required missing_field product_not_found provider_unavailable routing_error transaction_not_found transaction_not_permitted unauthorized unmapped",
  spaces: [
    {
      id: "openapi",
      foreign: "0-9",
      min: 9,
      max: 9,
      segments: [
        ["http", 3],
        ["service", 2],
        ["case", 4],
      ],
      open: "xx",
      services: "0002345 015 02034 033 043",
      check: "GET /v1/open-api/transactions/{transaction_id}|||r",
      entries: 
        "SUCCESS\t200xx2000\t101002\t\t\t001002:2:;001002:3:;001002:4:;001002:5:;001002:6:\t\tqHZD\n" +
        "CREATED\t201xx2001\t160106\t\t\t160106:1:;001002:23456:\t\t0DnJ\n" +
        "TIMESTAMP_MISMATCH\t400xx6505\t04212k\t\t\t04212k:1:;04212k:46:\t\t4IR5\n" +
        "SIGNATURE_MISMATCH\t400xx6508\t04212k\t\t\t04212k:1:;04212k:46:\t\tB5ns\n" +
        "VALIDATION_ERROR\t400xx6510\t04212b\t\t\t04212b:1:;04212b:46:\t\tTLAr\n" +
        "FIELD_EMPTY\t400xx6512\t04212e\t\t\t04212e:1:;04212e:46:\t\tBgqq\n" +
        "PRODUCT_MISMATCH\t400xx6525\t04210f\t\t\t04210f:1:;04210f:46:\t\teDWC\n" +
        "UUID_MISMATCH\t400xx6568\t042129\t\t\t042129:1:;042129:46:\t\twhoY\n" +
        "GRANT_TYPE_MISMATCH\t400xx6569\t04212k\t\t\t04212k:1:;04212k:46:\t\tobDZ\n" +
        "INVALID_TOKEN\t401xx6500\t04412c\t\t\t04412c:1:;04412c:46:\t\tAUuj\n" +
        "TOKEN_EXPIRED\t401xx6535\t04412c\t\t\t04412c:1:;04412c:46:\t\tLLdf\n" +
        "CREDENTIALS_MISMATCH\t401xx6570\t04212k\t\t\t04212k:1:;04212k:46:\t\t3THe\n" +
        "VERIFICATION_REQUIRED\t403xx6524\t04221d\t\t\t04221d:1:;04221d:46:\t\tXHmK\n" +
        "USER_TYPE_NOT_B2B\t403xx6567\t041224\t\t\t041224:1:;041224:4:;041224:6:\t\t95yI\n" +
        "IP_NOT_WHITELISTED\t403xx6571\t04222k\t\t\t04222k:1:;04222k:46:\t\tJN0d\n" +
        "USER_TYPE_NOT_IRS\t403xx6572\t041224\t\t\t041224:1:;041224:4:;041224:6:\t\tSmKx\n" +
        "PRODUCT_MISMATCH_NOT_FOUND\t404xx6525\t04210f\t\t\t04210f:1:;04210f:46:\t\teDWC\n" +
        "USER_DATA_UNAVAILABLE\t404xx7001\t160517\t\t\t160517:1:;065517:235:;065517:46:\t\t7fK2\n" +
        "CUSTOMER_NUMBER_NOT_FOUND\t404xx7002\t132301\t\t\t132301:1:;032301:235:;060101:46:\t\t22rA\n" +
        "PRODUCT_NOT_FOUND\t404xx7003\t13210f\t\t\t13210f:1:;03210f:235:;06010f:46:\t\tNX50\n" +
        "TRANSACTION_NOT_FOUND\t404xx7005\t16011i\t\t\t16011i:1:;06011i:23456:\t\tio1F\n" +
        "ACCOUNT_DISABLED_OR_BLOCKED\t404xx7009\t041210\t\t\t041210:1:;060110:46:\t\twAuR\n" +
        "WRONG_CUSTOMER_NUMBER\t404xx7011\t132301\t\t\t132301:1:;032301:235:;060101:46:\t\tiroG\n" +
        "LAST_INSTALMENT\t404xx7012\t13130j\t\t\t13130j:1:;03130j:235:;06010j:46:\t\tq4NL\n" +
        "REFERENCE_NO_ALREADY_USED\t409xx6563\t040113\t\t\t040113:1:\t\tU13E\n" +
        "DATABASE_UPDATE_FAILED\t500xx8504\t160517\t\t\t160517:1:;065517:235:;065517:46:\t\tQxdc\n" +
        "DATABASE_READ_FAILED\t500xx8505\t160517\t\t\t160517:1:;065517:235:;065517:46:\t\taK0g\n" +
        "CACHE_WRITE_FAILED\t500xx8601\t160517\t\t\t160517:1:;065517:235:;065517:46:\t\tvbdR\n" +
        "USER_DATA_NOT_SET\t500xx9975\t16021a\t\t\t16021a:1:;06521a:235:;06521a:46:\t\tsYST\n" +
        "PROVIDER_UNKNOWN\t500xx9992\t16051h\t\t\t16051h:1:;06551h:235:;06551h:46:\t\t6W43\n" +
        "CONTACT_ADMIN\t500xx9999\t160517\t\t\t160517:1:;065517:235:;065517:46:\t\tzHEX\n" +
        "NOT_IMPLEMENTED\t501xx9976\t160125\t\t\t160125:1:;041125:235:;041125:46:\t\tcLcg\n" +
        "SUPPLIER_DISRUPTION\t503xx9991\t16050g\t\t\t16050g:1:;06550g:235:;06550g:46:\t\tHn64\n" +
        "AMOUNT_BELOW_MINIMUM\t503xx9998\t160108\t\t\t160108:1:;042108:235:;042108:46:\t\tjQhO"
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
};

// Generated from the catalog; do not edit.
import type { PackedCatalog } from "./runtime/packed.js";

/** All codes, packed; the runtime unpacks them on first use. */
export const catalog: PackedCatalog = {
  reasons: "account_blocked account_not_found amount_limit_exceeded approved approved_partial authentication_failed authentication_required bill_already_paid bill_expired bill_not_found blocked_by_rule call_issuer closed_account compliance_blocked currency_mismatch cutoff_in_progress do_not_honor duplicate_reference duplicate_request expired_card external_error feature_not_allowed frequency_limit_exceeded function_not_supported generic_decline in_progress inactive_account inconsistent_request incorrect_cvv incorrect_pin insufficient_funds internal_error invalid_amount invalid_card_number invalid_format invalid_merchant invalid_request invalid_token invalid_transaction_status issuer_unavailable lost_card merchant_blacklisted merchant_insufficient_balance merchant_limit_exceeded missing_field otp_blocked otp_invalid pickup_card pin_tries_exceeded provider_unavailable rate_limited refunded restricted_card routing_error stolen_card stop_payment suspected_fraud timeout transaction_already_processed transaction_cancelled transaction_expired transaction_not_found transaction_not_permitted unauthorized unmapped",
  spaces: [
    {
      id: "snap",
      foreign: "0-9",
      min: 7,
      max: 7,
      segments: [
        ["http", 3],
        ["service", 2],
        ["case", 2],
      ],
      open: "XX",
      services: "012 022 033 0402>55 052 062 072 083 092 105 113 123 133 143 153 163 170>36 180>36 192 200>36 216 220>36 230>36 243 250>26|60||r 264 272>26 282 292 303 312 323 330>26 346 353 364 373 380>39 394 400 416 423 430>53|||r 440>45 454 461>45 472>51 483 492 500>51|||r 514 526 534 540>55|60||r 554 566 571>55 581>55 592 600>61 614 621>61 630>64 644 650>66 664 671>68 684 691>64 702 710 726 735 745 756 766 771>51 781>51 796 801>61 812",
      entries: 
        "SUCCESSFUL\t200XX00\t101003\t\t\t11000p::20,22,23,40,44;101003::25,33;121203::63;11000p::71;101003:1:;001003:2:;001003:3:;001003:4:;001003:5:;001003:6:\t\t=PiUg\n" +
        "SUCCESSFUL\t2001100\t001003\t\t\t\t\t=\n" +
        "SUCCESSFUL\t2004200\t001003\t\t\t\t\t=\n" +
        "SUCCESSFUL\t2004300\t101003\t\t\t\t\t=\n" +
        "SUCCESSFUL\t2005300\t001003\t\t\t\t\t=\n" +
        "REQUEST_IN_PROGRESS\t202XX00\t11000p\t\t\t11000p:1:;01500p:2:;01500p:35:;01500p:4:;01500p:6:\t\t=\n" +
        "REQUEST_IN_PROGRESS\t2024300\t11000p\t\t\t\t\tqZ6T\n" +
        "BAD_REQUEST\t400XX00\t0421210\t\t\t0421210:1:;0421210:46:\t\t=aOGm\n" +
        "BAD_REQUEST\t4004200\t0421210\t\t\t\t\t=\n" +
        "BAD_REQUEST\t4004300\t0421210\t\t\t\t\t=\n" +
        "AMOUNT_NOT_MATCH\t400XX01\t04211w\t\t50\t\t\t=\n" +
        "FEE_AMOUNT_NOT_MATCH\t400XX01\t04211w\t\t50\t\t\t=\n" +
        "INVALID_FIELD_FORMAT\t400XX01\t04212y\t\t\t04212y:1:;04212y:46:\t\t\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4004201\t04212y\t\t\t\t\t\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4004301\t04212y\t\t\t\t\t\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t400XX02\t0421218\t\t\t0421218:1:;0421218:46:\t\t\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4004202\t0421218\t\t\t\t\t\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4004302\t0421218\t\t\t\t\t\tInvalid Mandatory Field \u0001field\u0001\n" +
        "SIGNATURE_NOT_MATCH\t401XX00\t042121r\t\t47,48,50,51,78\t042121r:1:;042121r:4:\t\tXe5s\n" +
        "UNAUTHORIZED\t401XX00\t042121r\t\t\t042121r:1:;042121r:46:\t\t\tUnauthorized \u0001reason\u0001\n" +
        "UNKNOWN_CLIENT\t401XX00\t042121r\t\t47,48,50,51,78\t042121r:1:;042121r:4:\t\tNLW_\n" +
        "UNAUTHORIZED\t4011100\t042121r\t\t\t\t\t\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4014200\t042121r\t\t\t\t\t\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4014300\t042121r\t\t\t\t\t\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4015300\t042121r\t\t\t\t\t\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t401XX01\t0441211\t\t\t0421211::73;0441211:1:;0441211:46:\t\t=XJBb\n" +
        "INVALID_TOKEN_B2B\t4011101\t0441211\t\t\t\t\t=\n" +
        "INVALID_TOKEN_B2B\t4014201\t0441211\t\t\t\t\t=\n" +
        "INVALID_TOKEN_B2B\t4014301\t0441211\t\t\t\t\t=\n" +
        "INVALID_TOKEN_B2B\t4015301\t0441211\t\t\t\t\t=\n" +
        "INVALID_CUSTOMER_TOKEN\t401XX02\t0441211\t\t\t0433211::74;0441211:1:;0441211:46:\t\t=\n" +
        "TOKEN_NOT_FOUND_B2B\t401XX03\t0441211\t\t\t0421211::73;0441211:1:;0441211:46:\t\t=\n" +
        "CUSTOMER_TOKEN_NOT_FOUND\t401XX04\t0441211\t\t\t0433211::74;0441211:1:;0441211:46:\t\t=\n" +
        "TRANSACTION_EXPIRED\t403XX00\t040101o\t\t\t040101o:1:\t\teQIf=\n" +
        "TRANSACTION_EXPIRED\t4034300\t040101o\t\t\t\t\t=\n" +
        "FEATURE_NOT_ALLOWED\t403XX01\t04122l\t\t\t04122l:1:;04122l:4:;04122l:6:\t\t=\tFeature Not Allowed \u0001reason\u0001\n" +
        "FEATURE_NOT_ALLOWED\t4034201\t04122l\t\t\t\t\t\tFeature Not Allowed \u0001reason\u0001\n" +
        "FEATURE_NOT_ALLOWED\t4034301\t04122l\t\t\t\t\t=\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t403XX02\t132302\t\t\t132302:1:;032302:235:;060102:46:\t\t=\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4034202\t032202\t\t\t\t\t=\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4034302\t132202\t\t\t\t\t=\n" +
        "SUSPECTED_FRAUD\t403XX03\t131411k\t\t\t131411k:1:;031411k:235:;060111k:46:\t\t=\n" +
        "SUSPECTED_FRAUD\t4034303\t040411k\t\t\t\t\t=\n" +
        "ACTIVITY_COUNT_LIMIT_EXCEEDED\t403XX04\t13530m\t\t\t13530m:1:;03530m:235:;06010m:46:\t\t=\n" +
        "ACTIVITY_COUNT_LIMIT_EXCEEDED\t4034304\t040111e\t\t\t\t\t=\n" +
        "DO_NOT_HONOR\t403XX05\t13140g\t\t\t13140g:1:;03140g:235:;06010g:46:\t\t=\n" +
        "DO_NOT_HONOR\t4034305\t13140g\t\t\t\t\t=\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t403XX06\t13550f\t\t\t13550f:1:;03550f:235:;06010f:46:\t\t=\tFeature Not Allowed At This Time. \u0001reason\u0001\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t4034206\t03550f\t\t\t\t\t=\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t4034306\t13550f\t\t\t\t\tziQo\n" +
        "CARD_BLOCKED\t403XX07\t136300\t\t\t040100:1:;036300:235:;060100:46:\t\t=\n" +
        "CARD_EXPIRED\t403XX08\t13630j\t\t\t04010j:1:;03630j:235:;06010j:46:\t\t=\n" +
        "DORMANT_ACCOUNT\t403XX09\t13630q\t\t\t04010q:1:;03630q:235:;06010q:46:\t\t=\n" +
        "DORMANT_ACCOUNT\t4034309\t13630q\t\t\t\t\t=\n" +
        "NEED_TO_SET_TOKEN_LIMIT\t403XX10\t0421210\t\t\t0421210:1:;0421210:46:\t\t=\n" +
        "OTP_BLOCKED\t403XX11\t1353019\t\t\t1353019:1:;0353019:235:;0601019:46:\t\t=\n" +
        "OTP_LIFETIME_EXPIRED\t403XX12\t133301a\t\t\t133301a:1:;033301a:235:;060101a:46:\t\t=\n" +
        "OTP_SENT_TO_CARDHOLDER\t403XX13\t123306\t\t\t123306:1:;023306:235:;023306:46:\t\t=w9N5\n" +
        "INSUFFICIENT_FUNDS\t403XX14\t13530u\t\t\t0352116::15,16,37,42;1352116::17,18,20,22,23,38,40,43,44;1352116:1:;03530u:235:;06010u:46:\t\t=\n" +
        "INSUFFICIENT_FUNDS\t4034314\t1352116\t\t\t\t\t=\n" +
        "TRANSACTION_NOT_PERMITTED\t403XX15\t131401q\t\t\t131401q:1:;031401q:235:;060101q:46:\t\t=\tTransaction Not Permitted.\u0001reason\u0001\n" +
        "TRANSACTION_NOT_PERMITTED\t4034315\t131401q\t\t\t\t\t=\n" +
        "SUSPEND_TRANSACTION\t403XX16\t160401q\t\t\t160401q:1:;060401q:23456:\t\t=\n" +
        "SUSPEND_TRANSACTION\t4034316\t160401q\t\t\t\t\t=\n" +
        "TOKEN_LIMIT_EXCEEDED\t403XX17\t132302\t\t\t132302:1:;032302:235:;060102:46:\t\t=\n" +
        "INACTIVE_CARD_ACCOUNT_CUSTOMER\t403XX18\t13630q\t\t\t04010q:1:;03630q:235:;06010q:46:\t\t=\n" +
        "INACTIVE_CARD_ACCOUNT_CUSTOMER\t4034318\t13630q\t\t\t\t\t=\n" +
        "MERCHANT_BLACKLISTED\t403XX19\t0412115\t\t\t0412115:1:;0412115:4:;0412115:6:\t\t=\n" +
        "MERCHANT_BLACKLISTED\t4034319\t0412115\t\t\t\t\t=\n" +
        "MERCHANT_LIMIT_EXCEED\t403XX20\t1352117\t\t\t1352117:1:;0352117:235:;0601117:46:\t\t=\n" +
        "SET_LIMIT_NOT_ALLOWED\t403XX21\t0411210\t\t\t0411210:1:;0411210:4:;0411210:6:\t\t=\n" +
        "TOKEN_LIMIT_INVALID\t403XX22\t0421210\t\t\t0421210:1:;0421210:46:\t\t=\n" +
        "ACCOUNT_LIMIT_EXCEED\t403XX23\t135302\t\t\t1352117::17,18,20,22,23,43,44;135302:1:;035302:235:;060102:46:\t\t=\n" +
        "INVALID_TRANSACTION_STATUS\t404XX00\t0401112\t\t\t0401112:1:\t\t=\n" +
        "INVALID_TRANSACTION_STATUS\t4044200\t0401112\t\t\t\t\t=\n" +
        "TRANSACTION_NOT_FOUND\t404XX01\t160111p\t\t\t160111p:1:;060111p:256:;040111p:3:;060111p:4:\t\t=\n" +
        "TRANSACTION_NOT_FOUND\t4044301\t160111p\t\t\t\t\t=\n" +
        "TRANSACTION_NOT_FOUND\t4045301\t060111p\t\t\t\t\t=\n" +
        "INVALID_ROUTING\t404XX02\t131511h\t\t\t131511h:1:;031511h:235:;060111h:46:\t\t=\n" +
        "INVALID_ROUTING\t4044202\t031511h\t\t\t\t\t=\n" +
        "INVALID_ROUTING\t4044302\t131511h\t\t\t\t\t=\n" +
        "BANK_NOT_SUPPORTED_BY_SWITCH\t404XX03\t136511h\t\t\t040111h:1:;036511h:235:;060111h:46:\t\t=\n" +
        "BANK_NOT_SUPPORTED_BY_SWITCH\t4044203\t036511h\t\t\t\t\t=\n" +
        "BANK_NOT_SUPPORTED_BY_SWITCH\t4044303\t136511h\t\t\t\t\t=\n" +
        "TRANSACTION_CANCELLED\t404XX04\t137301n\t\t\t040101n:1:;040101n:2:;060101n:346:;037301n:5:\t\t=\n" +
        "MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION\t404XX05\t04122l\t\t\t04122l:1:;04122l:4:;04122l:6:\t\tlUD8\n" +
        "NEED_TO_REQUEST_OTP\t404XX06\t123106\t\t\t123106:1:;023106:235:;023106:46:\t\t=\n" +
        "JOURNEY_NOT_FOUND\t404XX07\t040111p\t\t\t040111p:1:\t\t=\n" +
        "INVALID_MERCHANT\t404XX08\t04121z\t\t\t04121z:1:;06011z:46:\t\t=\n" +
        "INVALID_MERCHANT\t4044208\t04121z\t\t\t\t\t=\n" +
        "INVALID_MERCHANT\t4044308\t04121z\t\t\t\t\t=\n" +
        "NO_ISSUER\t404XX09\t136511h\t\t\t040111h:1:;036511h:235:;060111h:46:\t\t=\n" +
        "INVALID_API_TRANSITION\t404XX10\t0401112\t\t\t0401112:1:\t\t=\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t404XX11\t132301\t\t\t132301:1:;032301:235:;060101:46:\t\t\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t4044211\t032301\t\t\t\t\t\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t4044311\t132301\t\t\t\t\t\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t404XX12\t132309\t\t\t132309:1:;032309:235:;060109:46:\t\t=\tInvalid Bill/Virtual Account \u0001reason\u0001\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4044212\t032309\t\t\t\t\t=\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4044312\t132309\t\t\t\t\t=\n" +
        "INVALID_AMOUNT\t404XX13\t13210w\t\t\t13210w:1:;03210w:235:;06010w:46:\t\t=\n" +
        "INVALID_AMOUNT\t4044313\t13210w\t\t\t\t\t=\n" +
        "PAID_BILL\t404XX14\t040107\t\t\t040107:1:\t\t=\n" +
        "PAID_BILL\t4044314\t040107\t\t\t\t\t=\n" +
        "INVALID_OTP\t404XX15\t133301a\t\t\t133301a:1:;033301a:235:;060101a:46:\t\t=\n" +
        "PARTNER_NOT_FOUND\t404XX16\t04221z\t\t\t04221z:1:;04221z:46:\t\t=\n" +
        "INVALID_TERMINAL\t404XX17\t04221z\t\t\t04221z:1:;04221z:46:\t\t=\n" +
        "INCONSISTENT_REQUEST\t404XX18\t16011r\t\t\t16011r::17,18,22,23,25,33;16011r::44,54,60,63,65;16011r::58,67,69,78,80;16011r:1:;06011r:23456:\t\t=\n" +
        "INCONSISTENT_REQUEST\t4044318\t16011r\t\t\t\t\t=\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t404XX19\t137308\t\t\t040108::30;040108:1:;040108:23:;060108:46:;037308:5:\t\tFAqL\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4044219\t040108\t\t\t\t\tFAqL\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4044319\t137308\t\t\t\t\tFAqL\n" +
        "REQUESTED_FUNCTION_NOT_SUPPORTED\t405XX00\t04112n\t\t\t04112n:1:;04112n:4:;04112n:6:\t\tJMAR\n" +
        "REQUESTED_OPERATION_NOT_ALLOWED\t405XX01\t0401112\t\t\t0401112:1:\t\tXQiPpBC2\n" +
        "CONFLICT\t409XX00\t04011i\t\t\t04011i:1:;04211i:35:;04211i:4:\t\t=\n" +
        "CONFLICT\t4094200\t04211i\t\t\t\t\t=\n" +
        "CONFLICT\t4094300\t04011i\t\t\t\t\t=\n" +
        "DUPLICATE_PARTNER_REFERENCE_NO\t409XX01\t04011h\t\t\t04011h:1:;04011h:2:\t\t=\n" +
        "DUPLICATE_PARTNER_REFERENCE_NO\t4094301\t04011h\t\t\t\t\t=\n" +
        "TRANSACTION_HAS_BEEN_PROCESSED\t4094302\t040111m\t\t\t\t\t=\n" +
        "TOO_MANY_REQUESTS\t429XX00\t045111e\t\t\t045111e:1:;045111e:46:\t\t=\n" +
        "TOO_MANY_REQUESTS\t4294200\t045111e\t\t\t\t\t=\n" +
        "GENERAL_ERROR\t500XX00\t16051v\t\t\t16051v:1:;06551v:2:;06551v:35:;06551v:4:;06551v:6:\t\t=\n" +
        "GENERAL_ERROR\t5001100\t06551v\t\t\t\t\t=\n" +
        "GENERAL_ERROR\t5004200\t06551v\t\t\t\t\t=\n" +
        "GENERAL_ERROR\t5004300\t16051v\t\t\t\t\t=\n" +
        "GENERAL_ERROR\t5005300\t06551v\t\t\t\t\t=\n" +
        "INTERNAL_SERVER_ERROR\t500XX01\t16051v\t\t\t16051v:1:;06551v:2:;06551v:35:;06551v:4:;06551v:6:\t\t=\n" +
        "INTERNAL_SERVER_ERROR\t5004201\t06551v\t\t\t\t\t=\n" +
        "INTERNAL_SERVER_ERROR\t5004301\t16051v\t\t\t\t\t=\n" +
        "EXTERNAL_SERVER_ERROR\t500XX02\t16051k\t\t\t16051k:1:;06551k:2:;06551k:35:;06551k:4:;06551k:6:\t\t=\n" +
        "EXTERNAL_SERVER_ERROR\t5004202\t06551k\t\t\t\t\t=\n" +
        "EXTERNAL_SERVER_ERROR\t5004302\t16051k\t\t\t\t\t=\n" +
        "TIMEOUT\t504XX00\t160501l\t\t\t160501l:1:;065501l:2:;065501l:35:;065501l:4:;065501l:6:\t\t=\n" +
        "TIMEOUT\t5044200\t065501l\t\t\t\t\t=\n" +
        "TIMEOUT\t5044300\t160501l\t\t\t\t\t="
      ,
    },
    {
      id: "snap-status",
      foreign: "0-9",
      min: 2,
      max: 2,
      entries: 
        "AUTHORIZED\t00\t121203\t\t\t\tserviceCode=63|responseCode=2006400\tNxyg\n" +
        "BULK_ACCEPTED\t00\t11000p\t\t\t\tserviceCode=20,40\tNxyg\n" +
        "REVERSAL_SUCCESS\t00\t001003\t\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\tNxyg\n" +
        "SUCCESS\t00\t101003\t\t\t\t\t=\n" +
        "INITIATED\t01\t11000p\t\t\t\t\t=\n" +
        "PAYING\t02\t11000p\t\t\t\t\t=\n" +
        "PENDING\t03\t11000p\t\t\t\t\t=\n" +
        "REFUNDED\t04\t151001f\t\t\t\t\t=\n" +
        "CANCELED\t05\t137301n\t\t\t\t\t=\n" +
        "REVERSAL_CANCELED\t05\t1601112\t\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\txW-m\n" +
        "FAILED\t06\t13740o\t\t\t\t\t=\n" +
        "REVERSAL_FAILED\t06\t1601112\t\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\thCzK\n" +
        "NOT_FOUND\t07\t160111p\t\t\t\t\t="
      ,
    },
    {
      id: "snap-payment-flag",
      foreign: "0-9",
      min: 2,
      max: 2,
      check: "26",
      entries: 
        "SUCCESS\t00\t101003\t\t\t\t\t=\n" +
        "REJECT\t01\t040101q\t\t\t\t\t=\n" +
        "TIMEOUT\t02\t160501l\t\t\t\t\t="
      ,
    },
    {
      id: "snap-inquiry-status",
      foreign: "0-9",
      min: 2,
      max: 2,
      check: "26",
      entries: 
        "FOUND\t00\t001003\t\t\t\t\tNxygqHZD\n" +
        "REFUSED\t01\t040111q\n" +
        "TIMEOUT\t02\t060501l"
      ,
    },
    {
      id: "card",
      foreign: "0-9A-Z_",
      min: 2,
      max: 2,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: 
        "APPROVED\t00\t000103\t\t\t\t\tXTQX\n" +
        "REFER_TO_ISSUER\t01\t13540b\t\t\t\t\tQmEQ\n" +
        "REFER_TO_ISSUER_SPECIAL\t02\t13540b\t\t\t\t\tlBLB\n" +
        "INVALID_MERCHANT\t03\t13121z\t\t\t\t\t=\n" +
        "PICK_UP_CARD\t04\t131411b\t\t\t\t\tp8md\n" +
        "DO_NOT_HONOR\t05\t13640g\t\t\t\t\t=\n" +
        "ISSUER_ERROR\t06\t16041v\tVISA\t\t\t\taOTm\n" +
        "PICK_UP_CARD_SPECIAL\t07\t131411b\tVISA\t\t\t\tOAId\n" +
        "HONOR_WITH_ID\t08\t000203\tVISA\t\t\t\t=\n" +
        "PARTIALLY_APPROVED\t10\t121204\t\t\t\t\t1vUu\n" +
        "APPROVED_VIP\t11\t000103\tMASTERCARD\t\t\t\t=\n" +
        "INVALID_TRANSACTION\t12\t131401q\t\t\t\t\t=\n" +
        "INVALID_AMOUNT\t13\t13210w\t\t\t\t\tlKzp\n" +
        "INVALID_CARD_NUMBER\t14\t13130x\t\t\t\t\t=\n" +
        "NO_SUCH_ISSUER\t15\t131301h\t\t\t\t\t=\n" +
        "RE_ENTER_TRANSACTION\t19\t1354013\tVISA\t\t\t\t=\n" +
        "AUTHENTICATION_REQUIRED\t1A\t133306\tVISA\t\t\t\t=\n" +
        "AUTHORIZATION_SYSTEM_INOPERATIVE\t1Z\t1354013\tMASTERCARD\t\t\t\tLuNt\n" +
        "NO_ACTION_TAKEN\t21\t1601112\tVISA\t\t\t\t=\n" +
        "RECORD_NOT_FOUND\t25\t160111p\tVISA\t\t\t\tpfmF\n" +
        "FILE_UNAVAILABLE\t28\t1354013\tVISA\t\t\t\tGfCs\n" +
        "FORMAT_ERROR\t30\t04212y\tMASTERCARD\t\t\t\t=\n" +
        "NO_CREDIT_ACCOUNT\t39\t136301\tVISA\t\t\t\t=\n" +
        "LOST_CARD\t41\t1314114\t\t\t\t\t8XE1\n" +
        "STOLEN_CARD\t43\t131411i\t\t\t\t\ti2cv\n" +
        "CLOSED_ACCOUNT\t46\t13130c\tVISA\t\t\t\t=\n" +
        "INSUFFICIENT_FUNDS\t51\t13530u\t\t\t\t\t=\n" +
        "NO_CHECKING_ACCOUNT\t52\t136301\tVISA\t\t\t\t=\n" +
        "NO_SAVINGS_ACCOUNT\t53\t136301\tVISA\t\t\t\t=\n" +
        "EXPIRED_CARD\t54\t13230j\t\t\t\t\t=\n" +
        "INCORRECT_PIN\t55\t13230t\t\t\t\t\t=\n" +
        "NOT_PERMITTED_TO_CARDHOLDER\t57\t131401q\t\t\t\t\tKFse\n" +
        "NOT_PERMITTED_TO_TERMINAL\t58\t131211q\t\t\t\t\tCMMJ\n" +
        "SUSPECTED_FRAUD\t59\t131411k\t\t\t\t\t=\n" +
        "AMOUNT_LIMIT_EXCEEDED\t61\t135302\t\t\t\t\tqiyd\n" +
        "RESTRICTED_CARD\t62\t136411g\t\t\t\t\t=\n" +
        "SECURITY_VIOLATION\t63\t131411k\t\t\t\t\t=\n" +
        "AML_REQUIREMENT_NOT_MET\t64\t13141d\tVISA\t\t\t\thbyb\n" +
        "FREQUENCY_LIMIT_EXCEEDED\t65\t13530m\t\t\t\t\tmST9\n" +
        "VERIFICATION_DATA_FAILED\t6P\t132305\tVISA\t\t\t\t=\n" +
        "CONTACT_CARD_ISSUER\t70\t13540b\tMASTERCARD\t\t\t\t=\n" +
        "PIN_DATA_REQUIRED\t70\t133306\tVISA\t\t\t\t=\n" +
        "PIN_NOT_CHANGED\t71\t04041o\tMASTERCARD\t\t\t\t=\n" +
        "PIN_ENCRYPTION_MISMATCH\t74\t135515\t\t\t\t\tMEpD\n" +
        "PIN_TRIES_EXCEEDED\t75\t136301c\t\t\t\t\txlt8\n" +
        "INVALID_TO_ACCOUNT\t76\t132301\tMASTERCARD\t\t\t\tZj40\n" +
        "UNSOLICITED_REVERSAL\t76\t1601112\tVISA\t\t\t\t=\n" +
        "INVALID_FROM_ACCOUNT\t77\t132301\tMASTERCARD\t\t\t\t8z6r\n" +
        "INVALID_ACCOUNT\t78\t132301\tMASTERCARD\t\t\t\tp-Ac\n" +
        "BLOCKED_FIRST_USE\t78\t13530q\tVISA\t\t\t\t-8f1\n" +
        "CARD_LIFE_CYCLE\t79\t13640o\tMASTERCARD\t\t\t\ttTa8\n" +
        "ALREADY_REVERSED\t79\t040111m\tVISA\t\t\t\tnH0-\n" +
        "CREDIT_ISSUER_UNAVAILABLE\t80\t1354013\tMASTERCARD\t\t\t\t=\n" +
        "NO_FINANCIAL_IMPACT\t80\t1601112\tVISA\t\t\t\t=\n" +
        "DOMESTIC_DEBIT_NOT_ALLOWED\t81\t136401q\tMASTERCARD\t\t\t\tc13V\n" +
        "PIN_CRYPTOGRAPHIC_ERROR\t81\t135515\tVISA\t\t\t\tmEZQ\n" +
        "POLICY_DECLINE\t82\t13640o\tMASTERCARD\t\t\t\tmFgn\n" +
        "CARD_VERIFICATION_FAILED\t82\t13230s\tVISA\t\t\t\tAHv2\n" +
        "FRAUD_OR_SECURITY\t83\t131411k\tMASTERCARD\t\t\t\t7vjl\n" +
        "INVALID_AUTHORIZATION_LIFE_CYCLE\t84\t0401112\tMASTERCARD\t\t\t\t=\n" +
        "NO_REASON_TO_DECLINE\t85\t001103\t\t\t\t\t=\n" +
        "PIN_NOT_VERIFIABLE\t86\t135405\t\t\t\t\tUpxx\n" +
        "PURCHASE_WITHOUT_CASH_BACK\t87\t000104\tMASTERCARD\t\t\t\tUHu7\n" +
        "CRYPTOGRAPHIC_FAILURE\t88\t135515\tMASTERCARD\t\t\t\t=\n" +
        "UNACCEPTABLE_PIN\t89\t13230t\tMASTERCARD\t\t\t\t=\n" +
        "BALANCE_INFORMATION_NOT_ALLOWED\t89\t040111q\tVISA\t\t\t\tXOBY\n" +
        "CUTOFF_IN_PROGRESS\t90\t13550f\tMASTERCARD\t\t\t\txlFr\n" +
        "ISSUER_OR_SWITCH_INOPERATIVE\t91\t1354013\t\t\t\t\t3o_Q\n" +
        "ROUTE_NOT_FOUND\t92\t136511h\t\t\t\t\tflSX\n" +
        "VIOLATION_OF_LAW\t93\t13141d\tVISA\t\t\t\toYYo\n" +
        "DUPLICATE_TRANSMISSION\t94\t04011i\t\t\t\t\tfFTK\n" +
        "SYSTEM_MALFUNCTION\t96\t1354013\t\t\t\t\t=\n" +
        "SURCHARGE_NOT_PERMITTED\tB1\t132211q\tVISA\t\t\t\txnqR\n" +
        "SURCHARGE_NOT_SUPPORTED\tB2\t132211q\tVISA\t\t\t\tszqh\n" +
        "FORCE_STAND_IN\tN0\t1605013\tVISA\t\t\t\tiMc3\n" +
        "CASH_SERVICE_NOT_AVAILABLE\tN3\t132101q\tVISA\t\t\t\t=\n" +
        "CASH_LIMIT_EXCEEDED\tN4\t135302\tVISA\t\t\t\tCyLp\n" +
        "INELIGIBLE_FOR_RESUBMISSION\tN5\t0401112\tVISA\t\t\t\t=\n" +
        "CVV2_FAILURE\tN7\t13230s\tVISA\t\t\t\tuJjY\n" +
        "AMOUNT_ABOVE_PREAUTHORIZATION\tN8\t04211w\tVISA\t\t\t\tzkT2\n" +
        "PIN_UNBLOCK_DENIED\tP5\t04041o\tVISA\t\t\t\tBKle\n" +
        "PIN_CHANGE_DENIED\tP6\t04041o\tVISA\t\t\t\tSGqo\n" +
        "CARD_AUTHENTICATION_FAILED\tQ1\t136415\tVISA\t\t\t\t=\n" +
        "STOP_PAYMENT_ORDER\tR0\t131301j\tVISA\t\t\t\t=\n" +
        "AUTHORIZATION_REVOKED\tR1\t131301j\tVISA\t\t\t\tKW9A\n" +
        "NOT_ELIGIBLE_FOR_VISA_PIN\tR2\t136401q\tVISA\t\t\t\tj_UP\n" +
        "ALL_AUTHORIZATIONS_REVOKED\tR3\t131301j\tVISA\t\t\t\tpDKD\n" +
        "UNABLE_TO_GO_ONLINE\tZ3\t1354013\tVISA\t\t\t\t="
      ,
    },
    {
      id: "card-error",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: 
        "ACQUIRER_NOT_FOUND\t\t042211h\n" +
        "AMOUNT_CAPTURE_EXCEED_AUTHORIZE\t\t04212w\n" +
        "AUTHORIZATION_FAILED\t\t13010o\n" +
        "BIN_NOT_ALLOWED_BY_MERCHANT\t\t13621a\n" +
        "BLOCKED_ECI\t\t133305\n" +
        "CARD_NUMBER_BIN_IS_BLOCKED\t\t13621a\n" +
        "CARD_NUMBER_BRAND_IS_BLOCKED\t\t13621a\n" +
        "CARD_NUMBER_COUNTRY_IS_BLOCKED\t\t13621a\n" +
        "CREATE_TRANSACTION_FAILED\t\t16051v\n" +
        "CURENCY_MISMATCH\t\t04211e\n" +
        "CVV_NOT_AVAILABLE\t\t0421218\n" +
        "DATA_DECRYPTION_FAILED\t\t16051v\n" +
        "DATA_NOT_FOUND\t\t160111p\n" +
        "DECRYPTION_CREDIT_CARD_DATA_FAILED\t\t16051v\n" +
        "ENCRYPTION_CREDIT_CARD_DATA_FAILED\t\t16051v\n" +
        "FRAUD_DETECTED\t\t131511k\n" +
        "INVALID_BIN_NUMBER\t\t13230x\n" +
        "INVALID_PARAMETER\t\t0421210\n" +
        "INVALID_TOKEN\t\t0421211\n" +
        "MERCHANT_INSTALLMENT_NOT_EXIST\t\t136211h\n" +
        "MERCHANT_NOT_ALLOWED\t\t04221z\n" +
        "MERCHANT_NOT_FOUND\t\t04221z\n" +
        "MID_ROUTING_NOT_FOUND\t\t136211h\n" +
        "MID_TID_NOT_EXIST\t\t136211h\n" +
        "NOT_ALLOWED_AUTHRES\t\t133305\n" +
        "NOT_ALLOWED_VERES\t\t136305\n" +
        "PAYMENT_FAILED\t\t13010o\n" +
        "SETTLEMENT_IS_ON_GOING\t\t0401112\n" +
        "THREE_D_SECURE_AUTHENTICATION_FAILED\t\t133305\n" +
        "THREE_D_SECURE_ENROLLMENT_FAILED\t\t133305\n" +
        "TIME_OUT\t\t160501l\n" +
        "TRANSACTION_NOT_FOUND\t\t160111p\n" +
        "UPDATE_TRANSACTION_FAILED\t\t16051v"
      ,
    },
    {
      id: "api",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      entries: 
        "DUPLICATE_TRANSACTION\t\t04011h\t\t\t\t\thUT9\n" +
        "INVALID_PARAMETER\t\t0421210\t\t\t\t\t_O8F\n" +
        "INVALID_TOKEN\t\t0441211\t\t\t\t\tyP1R\n" +
        "MAINTENANCE_MODE\t\t160501d\t\t\t\t\t3aSQ\n" +
        "MERCHANT_NOT_ACTIVE\t\t04221z\t\t\t\t\tA5Fi\n" +
        "SERVER_ERROR\t\t16051v\t\t\t\t\tj69M\n" +
        "TOO_MANY_REQUESTS\t\t045111e\t\t\t\t\ttN94\n" +
        "TRANSACTION_NOT_FOUND\t\t160111p\t\t\t\t\to8w5\n" +
        "VALIDATION_ERROR\t\t04212y\t\t\t\t\tokwO"
      ,
    },
    {
      id: "http",
      foreign: "0-9",
      min: 3,
      max: 3,
      entries: 
        "OK\t200\t001003\t\t\t\t\t=\n" +
        "CREATED\t201\t001003\t\t\t\t\t=\n" +
        "BAD_REQUEST\t400\t0421210\t\t\t\t\t=\n" +
        "UNAUTHORIZED\t401\t0441211\t\t\t\t\t=\n" +
        "FORBIDDEN\t403\t04122l\t\t\t\t\t=\n" +
        "NOT_FOUND\t404\t160111p\t\t\t\t\t=\n" +
        "CONFLICT\t409\t04011i\t\t\t\t\t=\n" +
        "UNPROCESSABLE_ENTITY\t422\t04212y\t\t\t\t\t=\n" +
        "TOO_MANY_REQUESTS\t429\t045111e\t\t\t\t\t=\n" +
        "INTERNAL_SERVER_ERROR\t500\t16051v\t\t\t\t\t=\n" +
        "SERVICE_UNAVAILABLE\t503\t160501d\t\t\t\t\t="
      ,
    },
    {
      id: "transaction-status",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: 
        "EXPIRED\t\t137301o\n" +
        "FAILED\t\t13010o\n" +
        "PENDING\t\t11000p\n" +
        "REDIRECT\t\t120306\n" +
        "REFUNDED\t\t151001f\n" +
        "SUCCESS\t\t101003\n" +
        "TIMEOUT\t\t160501l"
      ,
    },
    {
      id: "checkout",
      foreign: "0-9A-Z_",
      min: 3,
      max: 64,
      check: "GET /orders/v1/status/{order.invoice_number}|60||r",
      entries: "PAGE_CREATED\tSUCCESS\t001003",
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
      field: "transaction.status",
      space: "transaction-status",
      layer: "transaction",
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
    },
    {
      field: "response_code",
      space: "api",
      layer: "response",
    },
    {
      field: "message.0",
      space: "checkout",
      layer: "response",
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
};

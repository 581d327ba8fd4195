// Generated from the catalog; do not edit.
import type { PackedCatalog } from "./runtime/packed.js";

/** All codes, packed; the runtime unpacks them on first use. */
export const catalog: PackedCatalog = {
  reasons: "account_blocked account_not_found amount_limit_exceeded approved authentication_required bill_already_paid bill_expired bill_not_found cutoff_in_progress do_not_honor duplicate_reference duplicate_request expired_card external_error feature_not_allowed frequency_limit_exceeded function_not_supported generic_decline in_progress inactive_account inconsistent_request insufficient_funds internal_error invalid_amount invalid_format invalid_merchant invalid_request invalid_token invalid_transaction_status merchant_blacklisted merchant_insufficient_balance merchant_limit_exceeded missing_field otp_blocked otp_invalid rate_limited refunded routing_error suspected_fraud timeout transaction_already_processed transaction_cancelled transaction_expired transaction_not_found transaction_not_permitted unauthorized unmapped",
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
      services: "012 022 033 0402 052 062 072 083 092 105 113 123 133 143 153 163 170 180 192 200 216 220 230 243 250 264 272 282 292 303 312 323 330 346 353 364 373 380 394 400 416 423 430 440 454 461 472 483 492 500 514 526 534 540 554 566 571 581 592 600 614 621 630 644 650 664 671 684 691 702 710 726 735 745 756 766 771 781 796 801 812",
      entries: 
        "SUCCESSFUL\t200XX00\t101003\t\t\t11000i::20,22,23,40,44;101003::25,33;121203::63;11000i::71;101003:1:;001003:2:;001003:3:;001003:4:;001003:5:;001003:6:\t\tSuccessful\tRequest has been processed successfully\n" +
        "SUCCESSFUL\t2001100\t001003\t\t\t\t\tSuccessful\n" +
        "SUCCESSFUL\t2004200\t001003\t\t\t\t\tSuccessful\n" +
        "SUCCESSFUL\t2004300\t101003\t\t\t\t\tSuccessful\n" +
        "SUCCESSFUL\t2005300\t001003\t\t\t\t\tSuccessful\n" +
        "REQUEST_IN_PROGRESS\t202XX00\t11000i\t\t\t11000i:1:;01500i:2:;01500i:35:;01500i:4:;01500i:6:\t\tRequest In Progress\n" +
        "REQUEST_IN_PROGRESS\t2024300\t11000i\t\t\t\t\tTransaction still on process\n" +
        "BAD_REQUEST\t400XX00\t04212q\t\t\t04212q:1:;04212q:46:\t\tBad Request\tParsing Error\n" +
        "BAD_REQUEST\t4004200\t04212q\t\t\t\t\tBad Request\n" +
        "BAD_REQUEST\t4004300\t04212q\t\t\t\t\tBad Request\n" +
        "AMOUNT_NOT_MATCH\t400XX01\t04211n\t\t50\t\t\tAmount not match\n" +
        "FEE_AMOUNT_NOT_MATCH\t400XX01\t04211n\t\t50\t\t\tfeeAmount not match\n" +
        "INVALID_FIELD_FORMAT\t400XX01\t04212o\t\t\t04212o:1:;04212o:46:\t\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4004201\t04212o\t\t\t\t\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4004301\t04212o\t\t\t\t\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t400XX02\t04212w\t\t\t04212w:1:;04212w:46:\t\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4004202\t04212w\t\t\t\t\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4004302\t04212w\t\t\t\t\tInvalid Mandatory Field \u0001field\u0001\n" +
        "SIGNATURE_NOT_MATCH\t401XX00\t0421219\t\t47,48,50,51,78\t0421219:1:;0421219:4:\t\tUnauthorized . Signature Not Match\n" +
        "UNAUTHORIZED\t401XX00\t0421219\t\t\t0421219:1:;0421219:46:\t\tUnauthorized \u0001reason\u0001\n" +
        "UNKNOWN_CLIENT\t401XX00\t0421219\t\t47,48,50,51,78\t0421219:1:;0421219:4:\t\tUnauthorized . Unknown Client\n" +
        "UNAUTHORIZED\t4011100\t0421219\t\t\t\t\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4014200\t0421219\t\t\t\t\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4014300\t0421219\t\t\t\t\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4015300\t0421219\t\t\t\t\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t401XX01\t04412r\t\t\t04212r::73;04412r:1:;04412r:46:\t\tInvalid Token (B2B)\tAccess Token Invalid (B2B)\n" +
        "INVALID_TOKEN_B2B\t4011101\t04412r\t\t\t\t\tInvalid Token (B2B)\n" +
        "INVALID_TOKEN_B2B\t4014201\t04412r\t\t\t\t\tInvalid Token (B2B)\n" +
        "INVALID_TOKEN_B2B\t4014301\t04412r\t\t\t\t\tInvalid Token (B2B)\n" +
        "INVALID_TOKEN_B2B\t4015301\t04412r\t\t\t\t\tInvalid Token (B2B)\n" +
        "INVALID_CUSTOMER_TOKEN\t401XX02\t04412r\t\t\t04332r::74;04412r:1:;04412r:46:\t\tInvalid Customer Token\n" +
        "TOKEN_NOT_FOUND_B2B\t401XX03\t04412r\t\t\t04212r::73;04412r:1:;04412r:46:\t\tToken Not Found (B2B)\n" +
        "CUSTOMER_TOKEN_NOT_FOUND\t401XX04\t04412r\t\t\t04332r::74;04412r:1:;04412r:46:\t\tCustomer Token Not Found\n" +
        "TRANSACTION_EXPIRED\t403XX00\t0401016\t\t\t0401016:1:\t\tTransacction Expired\tTransaction Expired\n" +
        "TRANSACTION_EXPIRED\t4034300\t0401016\t\t\t\t\tTransaction Expired\n" +
        "FEATURE_NOT_ALLOWED\t403XX01\t04122e\t\t\t04122e:1:;04122e:4:;04122e:6:\t\tFeature Not Allowed\tFeature Not Allowed \u0001reason\u0001\n" +
        "FEATURE_NOT_ALLOWED\t4034201\t04122e\t\t\t\t\tFeature Not Allowed \u0001reason\u0001\n" +
        "FEATURE_NOT_ALLOWED\t4034301\t04122e\t\t\t\t\tFeature Not Allowed\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t403XX02\t132302\t\t\t132302:1:;032302:235:;060102:46:\t\tExceeds Transaction Amount Limit\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4034202\t032202\t\t\t\t\tExceeds Transaction Amount Limit\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4034302\t132202\t\t\t\t\tExceeds Transaction Amount Limit\n" +
        "SUSPECTED_FRAUD\t403XX03\t1314112\t\t\t1314112:1:;0314112:235:;0601112:46:\t\tSuspected Fraud\n" +
        "SUSPECTED_FRAUD\t4034303\t0404112\t\t\t\t\tSuspected Fraud\n" +
        "ACTIVITY_COUNT_LIMIT_EXCEEDED\t403XX04\t13530f\t\t\t13530f:1:;03530f:235:;06010f:46:\t\tActivity Count Limit Exceeded\n" +
        "ACTIVITY_COUNT_LIMIT_EXCEEDED\t4034304\t04011z\t\t\t\t\tActivity Count Limit Exceeded\n" +
        "DO_NOT_HONOR\t403XX05\t131409\t\t\t131409:1:;031409:235:;060109:46:\t\tDo Not Honor\n" +
        "DO_NOT_HONOR\t4034305\t131409\t\t\t\t\tDo Not Honor\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t403XX06\t135508\t\t\t135508:1:;035508:235:;060108:46:\t\tFeature Not Allowed At This Time\tFeature Not Allowed At This Time. \u0001reason\u0001\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t4034206\t035508\t\t\t\t\tFeature Not Allowed At This Time\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t4034306\t135508\t\t\t\t\tAt This Time\n" +
        "CARD_BLOCKED\t403XX07\t136300\t\t\t040100:1:;036300:235:;060100:46:\t\tCard Blocked\n" +
        "CARD_EXPIRED\t403XX08\t13630c\t\t\t04010c:1:;03630c:235:;06010c:46:\t\tCard Expired\n" +
        "DORMANT_ACCOUNT\t403XX09\t13630j\t\t\t04010j:1:;03630j:235:;06010j:46:\t\tDormant Account\n" +
        "DORMANT_ACCOUNT\t4034309\t13630j\t\t\t\t\tDormant Account\n" +
        "NEED_TO_SET_TOKEN_LIMIT\t403XX10\t04212q\t\t\t04212q:1:;04212q:46:\t\tNeed To Set Token Limit\n" +
        "OTP_BLOCKED\t403XX11\t13530x\t\t\t13530x:1:;03530x:235:;06010x:46:\t\tOTP Blocked\n" +
        "OTP_LIFETIME_EXPIRED\t403XX12\t13330y\t\t\t13330y:1:;03330y:235:;06010y:46:\t\tOTP Lifetime Expired\n" +
        "OTP_SENT_TO_CARDHOLDER\t403XX13\t123304\t\t\t123304:1:;023304:235:;023304:46:\t\tOTP Sent To Cardholder\tOTP Sent To Cardholer\n" +
        "INSUFFICIENT_FUNDS\t403XX14\t13530l\t\t\t03521u::15,16,37,42;13521u::17,18,20,22,23,38,40,43,44;13521u:1:;03530l:235:;06010l:46:\t\tInsufficient Funds\n" +
        "INSUFFICIENT_FUNDS\t4034314\t13521u\t\t\t\t\tInsufficient Funds\n" +
        "TRANSACTION_NOT_PERMITTED\t403XX15\t1314018\t\t\t1314018:1:;0314018:235:;0601018:46:\t\tTransaction Not Permitted\tTransaction Not Permitted.\u0001reason\u0001\n" +
        "TRANSACTION_NOT_PERMITTED\t4034315\t1314018\t\t\t\t\tTransaction Not Permitted\n" +
        "SUSPEND_TRANSACTION\t403XX16\t1604018\t\t\t1604018:1:;0604018:23456:\t\tSuspend Transaction\n" +
        "SUSPEND_TRANSACTION\t4034316\t1604018\t\t\t\t\tSuspend Transaction\n" +
        "TOKEN_LIMIT_EXCEEDED\t403XX17\t132302\t\t\t132302:1:;032302:235:;060102:46:\t\tToken Limit Exceeded\n" +
        "INACTIVE_CARD_ACCOUNT_CUSTOMER\t403XX18\t13630j\t\t\t04010j:1:;03630j:235:;06010j:46:\t\tInactive Card/Account/Customer\n" +
        "INACTIVE_CARD_ACCOUNT_CUSTOMER\t4034318\t13630j\t\t\t\t\tInactive Card/Account/Customer\n" +
        "MERCHANT_BLACKLISTED\t403XX19\t04121t\t\t\t04121t:1:;04121t:4:;04121t:6:\t\tMerchant Blacklisted\n" +
        "MERCHANT_BLACKLISTED\t4034319\t04121t\t\t\t\t\tMerchant Blacklisted\n" +
        "MERCHANT_LIMIT_EXCEED\t403XX20\t13521v\t\t\t13521v:1:;03521v:235:;06011v:46:\t\tMerchant Limit Exceed\n" +
        "SET_LIMIT_NOT_ALLOWED\t403XX21\t04112q\t\t\t04112q:1:;04112q:4:;04112q:6:\t\tSet Limit Not Allowed\n" +
        "TOKEN_LIMIT_INVALID\t403XX22\t04212q\t\t\t04212q:1:;04212q:46:\t\tToken Limit Invalid\n" +
        "ACCOUNT_LIMIT_EXCEED\t403XX23\t135302\t\t\t13521v::17,18,20,22,23,43,44;135302:1:;035302:235:;060102:46:\t\tAccount Limit Exceed\n" +
        "INVALID_TRANSACTION_STATUS\t404XX00\t04011s\t\t\t04011s:1:\t\tInvalid Transaction Status\n" +
        "INVALID_TRANSACTION_STATUS\t4044200\t04011s\t\t\t\t\tInvalid Transaction Status\n" +
        "TRANSACTION_NOT_FOUND\t404XX01\t1601117\t\t\t1601117:1:;0601117:256:;0401117:3:;0601117:4:\t\tTransaction Not Found\n" +
        "TRANSACTION_NOT_FOUND\t4044301\t1601117\t\t\t\t\tTransaction Not Found\n" +
        "TRANSACTION_NOT_FOUND\t4045301\t0601117\t\t\t\t\tTransaction Not Found\n" +
        "INVALID_ROUTING\t404XX02\t1315111\t\t\t1315111:1:;0315111:235:;0601111:46:\t\tInvalid Routing\n" +
        "INVALID_ROUTING\t4044202\t0315111\t\t\t\t\tInvalid Routing\n" +
        "INVALID_ROUTING\t4044302\t1315111\t\t\t\t\tInvalid Routing\n" +
        "BANK_NOT_SUPPORTED_BY_SWITCH\t404XX03\t1365111\t\t\t0401111:1:;0365111:235:;0601111:46:\t\tBank Not Supported By Switch\n" +
        "BANK_NOT_SUPPORTED_BY_SWITCH\t4044203\t0365111\t\t\t\t\tBank Not Supported By Switch\n" +
        "BANK_NOT_SUPPORTED_BY_SWITCH\t4044303\t1365111\t\t\t\t\tBank Not Supported By Switch\n" +
        "TRANSACTION_CANCELLED\t404XX04\t1373015\t\t\t0401015:1:;0401015:2:;0601015:346:;0373015:5:\t\tTransaction Cancelled\n" +
        "MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION\t404XX05\t04122e\t\t\t04122e:1:;04122e:4:;04122e:6:\t\tMerchant Is Not Registered For Card Registration Services\n" +
        "NEED_TO_REQUEST_OTP\t404XX06\t123104\t\t\t123104:1:;023104:235:;023104:46:\t\tNeed To Request OTP\n" +
        "JOURNEY_NOT_FOUND\t404XX07\t0401117\t\t\t0401117:1:\t\tJourney Not Found\n" +
        "INVALID_MERCHANT\t404XX08\t04121p\t\t\t04121p:1:;06011p:46:\t\tInvalid Merchant\n" +
        "INVALID_MERCHANT\t4044208\t04121p\t\t\t\t\tInvalid Merchant\n" +
        "INVALID_MERCHANT\t4044308\t04121p\t\t\t\t\tInvalid Merchant\n" +
        "NO_ISSUER\t404XX09\t1365111\t\t\t0401111:1:;0365111:235:;0601111:46:\t\tNo Issuer\n" +
        "INVALID_API_TRANSITION\t404XX10\t04011s\t\t\t04011s:1:\t\tInvalid API Transition\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t404XX11\t132301\t\t\t132301:1:;032301:235:;060101:46:\t\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t4044211\t032301\t\t\t\t\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t4044311\t132301\t\t\t\t\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t404XX12\t132307\t\t\t132307:1:;032307:235:;060107:46:\t\tInvalid Bill/Virtual Account\tInvalid Bill/Virtual Account \u0001reason\u0001\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4044212\t032307\t\t\t\t\tInvalid Bill/Virtual Account\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4044312\t132307\t\t\t\t\tInvalid Bill/Virtual Account\n" +
        "INVALID_AMOUNT\t404XX13\t13210n\t\t\t13210n:1:;03210n:235:;06010n:46:\t\tInvalid Amount\n" +
        "INVALID_AMOUNT\t4044313\t13210n\t\t\t\t\tInvalid Amount\n" +
        "PAID_BILL\t404XX14\t040105\t\t\t040105:1:\t\tPaid Bill\n" +
        "PAID_BILL\t4044314\t040105\t\t\t\t\tPaid Bill\n" +
        "INVALID_OTP\t404XX15\t13330y\t\t\t13330y:1:;03330y:235:;06010y:46:\t\tInvalid OTP\n" +
        "PARTNER_NOT_FOUND\t404XX16\t04221p\t\t\t04221p:1:;04221p:46:\t\tPartner Not Found\n" +
        "INVALID_TERMINAL\t404XX17\t04221p\t\t\t04221p:1:;04221p:46:\t\tInvalid Terminal\n" +
        "INCONSISTENT_REQUEST\t404XX18\t16011k\t\t\t16011k::17,18,22,23,25,33;16011k::44,54,60,63,65;16011k::58,67,69,78,80;16011k:1:;06011k:23456:\t\tInconsistent Request\n" +
        "INCONSISTENT_REQUEST\t4044318\t16011k\t\t\t\t\tInconsistent Request\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t404XX19\t137306\t\t\t040106::30;040106:1:;040106:23:;060106:46:;037306:5:\t\tInvalid Bill/Virtual Account\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4044219\t040106\t\t\t\t\tInvalid Bill/Virtual Account\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4044319\t137306\t\t\t\t\tInvalid Bill/Virtual Account\n" +
        "REQUESTED_FUNCTION_NOT_SUPPORTED\t405XX00\t04112g\t\t\t04112g:1:;04112g:4:;04112g:6:\t\tRequested Function Is Not Supported\n" +
        "REQUESTED_OPERATION_NOT_ALLOWED\t405XX01\t04011s\t\t\t04011s:1:\t\tRequested Operation Is Not Allowed\tRequested Opearation Is Not Allowed\n" +
        "CONFLICT\t409XX00\t04011b\t\t\t04011b:1:;04211b:35:;04211b:4:\t\tConflict\n" +
        "CONFLICT\t4094200\t04211b\t\t\t\t\tConflict\n" +
        "CONFLICT\t4094300\t04011b\t\t\t\t\tConflict\n" +
        "DUPLICATE_PARTNER_REFERENCE_NO\t409XX01\t04011a\t\t\t04011a:1:;04011a:2:\t\tDuplicate partnerReferenceNo\n" +
        "DUPLICATE_PARTNER_REFERENCE_NO\t4094301\t04011a\t\t\t\t\tDuplicate partnerReferenceNo\n" +
        "TRANSACTION_HAS_BEEN_PROCESSED\t4094302\t0401114\t\t\t\t\tTransaction Has Been Processed\n" +
        "TOO_MANY_REQUESTS\t429XX00\t04511z\t\t\t04511z:1:;04511z:46:\t\tToo Many Requests\n" +
        "TOO_MANY_REQUESTS\t4294200\t04511z\t\t\t\t\tToo Many Requests\n" +
        "GENERAL_ERROR\t500XX00\t16051m\t\t\t16051m:1:;06551m:2:;06551m:35:;06551m:4:;06551m:6:\t\tGeneral Error\n" +
        "GENERAL_ERROR\t5001100\t06551m\t\t\t\t\tGeneral Error\n" +
        "GENERAL_ERROR\t5004200\t06551m\t\t\t\t\tGeneral Error\n" +
        "GENERAL_ERROR\t5004300\t16051m\t\t\t\t\tGeneral Error\n" +
        "GENERAL_ERROR\t5005300\t06551m\t\t\t\t\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t500XX01\t16051m\t\t\t16051m:1:;06551m:2:;06551m:35:;06551m:4:;06551m:6:\t\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5004201\t06551m\t\t\t\t\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5004301\t16051m\t\t\t\t\tInternal Server Error\n" +
        "EXTERNAL_SERVER_ERROR\t500XX02\t16051d\t\t\t16051d:1:;06551d:2:;06551d:35:;06551d:4:;06551d:6:\t\tExternal Server Error\n" +
        "EXTERNAL_SERVER_ERROR\t5004202\t06551d\t\t\t\t\tExternal Server Error\n" +
        "EXTERNAL_SERVER_ERROR\t5004302\t16051d\t\t\t\t\tExternal Server Error\n" +
        "TIMEOUT\t504XX00\t1605013\t\t\t1605013:1:;0655013:2:;0655013:35:;0655013:4:;0655013:6:\t\tTimeout\n" +
        "TIMEOUT\t5044200\t0655013\t\t\t\t\tTimeout\n" +
        "TIMEOUT\t5044300\t1605013\t\t\t\t\tTimeout"
      ,
    },
    {
      id: "snap-status",
      foreign: "0-9",
      min: 2,
      max: 2,
      segments: [],
      open: "",
      services: "",
      entries: 
        "AUTHORIZED\t00\t121203\t\t\t\tserviceCode=63|responseCode=2006400\tSuccess\n" +
        "BULK_ACCEPTED\t00\t11000i\t\t\t\tserviceCode=20,40\tSuccess\n" +
        "REVERSAL_SUCCESS\t00\t001003\t\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\tSuccess\n" +
        "SUCCESS\t00\t101003\t\t\t\t\tSuccess\n" +
        "INITIATED\t01\t11000i\t\t\t\t\tInitiated\n" +
        "PAYING\t02\t11000i\t\t\t\t\tPaying\n" +
        "PENDING\t03\t11000i\t\t\t\t\tPending\n" +
        "REFUNDED\t04\t1510010\t\t\t\t\tRefunded\n" +
        "CANCELED\t05\t1373015\t\t\t\t\tCanceled\n" +
        "REVERSAL_CANCELED\t05\t16011s\t\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\tCanceled\n" +
        "FAILED\t06\t13740h\t\t\t\t\tFailed\n" +
        "REVERSAL_FAILED\t06\t16011s\t\t\t\tserviceCode=46,57,58,62,67,69,77,78,80\tFailed\n" +
        "NOT_FOUND\t07\t1601117\t\t\t\t\tNot found"
      ,
    },
    {
      id: "snap-payment-flag",
      foreign: "0-9",
      min: 2,
      max: 2,
      segments: [],
      open: "",
      services: "",
      entries: 
        "SUCCESS\t00\t101003\t\t\t\t\tSuccess\n" +
        "REJECT\t01\t0401018\t\t\t\t\tReject\n" +
        "TIMEOUT\t02\t1605013\t\t\t\t\tTimeout"
      ,
    },
  ],
  codes: [
    {
      field: "latestTransactionStatus",
      space: "snap-status",
      layer: "transaction",
      message: "transactionStatusDesc",
    },
    {
      field: "virtualAccountData.paymentFlagStatus",
      space: "snap-payment-flag",
      layer: "transaction",
    },
    {
      field: "responseCode",
      space: "snap",
      layer: "response",
      message: "responseMessage",
    },
  ],
  redirects: [
    "webRedirectUrl",
    "appRedirectUrl",
    "redirectUrl",
    "additionalInfo.webRedirectUrl",
    "additionalInfo.appRedirectUrl",
    "additionalInfo.redirectUrl",
  ],
};

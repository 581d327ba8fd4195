// Generated from the catalog; do not edit.
import type { PackedCatalog } from "./runtime/packed.js";

/** All codes, packed; the runtime unpacks them on first use. */
export const catalog: PackedCatalog = {
  reasons: "account_blocked account_not_found amount_limit_exceeded approved approved_partial authentication_failed authentication_required balance_limit_exceeded call_issuer charged_back closed_account compliance_blocked currency_mismatch cutoff_in_progress do_not_honor duplicate_reference duplicate_request expired_card external_error feature_not_allowed frequency_limit_exceeded function_not_supported generic_decline in_progress inactive_account inconsistent_request incorrect_cvv incorrect_pin insufficient_funds internal_error invalid_amount invalid_card_number invalid_format invalid_merchant invalid_request invalid_token invalid_transaction_status issuer_unavailable kyc_required lost_card merchant_insufficient_balance missing_field pickup_card pin_tries_exceeded rate_limited refunded restricted_card routing_error stolen_card stop_payment suspected_fraud timeout transaction_already_processed transaction_cancelled transaction_expired transaction_not_found transaction_not_permitted unauthorized unmapped",
  spaces: [
    {
      id: "status",
      foreign: "0-9",
      min: 3,
      max: 3,
      check: "GET /v2/{order_id}/status|||r",
      entries: 
        "SUCCESS\t200\t001003\n" +
        "CARD_CHALLENGED\t201\t120211e\t\t\t\tfraud_status=challenge\n" +
        "PENDING\t201\t11000n\n" +
        "DENIED\t202\t13641m\n" +
        "PAY_ACCOUNT_DISABLED\t204\t04230o\n" +
        "MOVED_PERMANENTLY\t300\t04212y\n" +
        "VALIDATION_ERROR\t400\t04212y\n" +
        "ACCESS_DENIED\t401\t042121l\t\t\t\t\tv8_0\n" +
        "PAYMENT_TYPE_NOT_ALLOWED\t402\t04122j\n" +
        "CONTENT_TYPE_NOT_AVAILABLE\t403\t04212y\n" +
        "TRANSACTION_NOT_FOUND\t404\t160111j\n" +
        "METHOD_NOT_ALLOWED\t405\t04212l\n" +
        "DUPLICATE_ORDER_ID\t406\t04011f\t\t\t\t\tJHr8\n" +
        "TRANSACTION_EXPIRED\t407\t137301i\n" +
        "WRONG_DATA_TYPE\t408\t04212w\n" +
        "TOO_MANY_CARD_TRANSACTIONS\t409\t04030k\n" +
        "GOPAY_USER_BLOCKED\t410\t041310\n" +
        "MERCHANT_DEACTIVATED\t410\t04121x\n" +
        "INVALID_TOKEN_ID\t411\t04412z\n" +
        "STATUS_NOT_CHANGEABLE\t412\t0401110\n" +
        "MALFORMED_BODY\t413\t04212y\n" +
        "MERCHANT_BALANCE_TOO_LOW\t414\t0402114\n" +
        "REFUND_AMOUNT_REFUSED\t414\t04011u\n" +
        "TOO_MANY_REQUESTS\t429\t0451118\n" +
        "INTERNAL_SERVER_ERROR\t500\t16051t\n" +
        "NOT_IMPLEMENTED\t501\t16012l\n" +
        "BANK_CONNECTION_ERROR\t502\t16051i\n" +
        "BANK_OR_PARTNER_UNAVAILABLE\t503\t1604011\t\t\t\t\trN77\n" +
        "FRAUD_DETECTION_UNAVAILABLE\t504\t16051t\n" +
        "VA_NUMBER_UNAVAILABLE\t505\t16051i"
      ,
    },
    {
      id: "card",
      foreign: "0-9A-Z_",
      min: 1,
      max: 3,
      check: "GET /v2/{order_id}/status|||r",
      entries: 
        "APPROVED\t00\t000103\n" +
        "APPROVED_AMEX\t000\t000103\tAMEX\n" +
        "APPROVED_WITH_ID_AMEX\t001\t000203\tAMEX\n" +
        "PARTIAL_APPROVAL_AMEX\t002\t121204\tAMEX\n" +
        "REFER_TO_ISSUER\t01\t136408\n" +
        "REFER_TO_ISSUER_SPECIAL\t02\t136408\n" +
        "INVALID_MERCHANT\t03\t13121x\n" +
        "PICK_UP_CARD\t04\t1314116\n" +
        "DO_NOT_HONOR\t05\t13640e\t\t\t\t\t=\n" +
        "CARD_ERROR\t06\t136408\n" +
        "PICK_UP_CARD_SPECIAL\t07\t1314116\n" +
        "REQUEST_IN_PROGRESS\t09\t16010n\n" +
        "DENIED_AMEX\t100\t13640m\tAMEX\n" +
        "EXPIRED_CARD_AMEX\t101\t13230h\tAMEX\n" +
        "PIN_TRIES_EXCEEDED_AMEX\t106\t1363017\tAMEX\n" +
        "CALL_ISSUER_AMEX\t107\t136408\tAMEX\n" +
        "INVALID_MERCHANT_AMEX\t109\t13121x\tAMEX\n" +
        "INVALID_AMOUNT_AMEX\t110\t13211u\tAMEX\n" +
        "INVALID_ACCOUNT_AMEX\t111\t13230v\tAMEX\n" +
        "FUNCTION_NOT_SUPPORTED_AMEX\t115\t13612l\tAMEX\n" +
        "INCORRECT_PIN_AMEX\t117\t13230r\tAMEX\n" +
        "CARDHOLDER_NOT_PERMITTED_AMEX\t119\t136401k\tAMEX\n" +
        "INVALID_TRANSACTION\t12\t13212w\n" +
        "INCORRECT_SECURITY_CODE_AMEX\t122\t13230q\tAMEX\n" +
        "INVALID_EFFECTIVE_DATE_AMEX\t125\t13230h\tAMEX\n" +
        "INVALID_AMOUNT\t13\t13212u\n" +
        "INVALID_CARD_NUMBER\t14\t13230v\n" +
        "NO_SUCH_ISSUER\t15\t132301b\n" +
        "FORMAT_ERROR_AMEX\t181\t04212w\tAMEX\n" +
        "INVALID_CURRENCY_AMEX\t183\t13211c\tAMEX\n" +
        "NEW_CARD_ISSUED_AMEX\t187\t13230a\tAMEX\n" +
        "MERCHANT_CLOSED_AMEX\t189\t13121x\tAMEX\n" +
        "RE_ENTER_TRANSACTION\t19\t1354011\n" +
        "AUTHENTICATION_REQUIRED_VISA\t1A\t133306\tVISA\n" +
        "PICK_UP_CARD_AMEX\t200\t1314116\tAMEX\n" +
        "NO_ACTION_TAKEN\t21\t1601110\n" +
        "SUSPECTED_MALFUNCTION\t22\t1354011\n" +
        "UNSPECIFIED_ERROR\t23\t16051i\n" +
        "CARD_DETAILS_NOT_RECOGNIZED\t25\t13230v\n" +
        "FORMAT_ERROR\t30\t04212w\n" +
        "CARD_NOT_PRESENT_NOT_ALLOWED\t31\t136401k\n" +
        "EXPIRED_CARD_OR_INVALID_DATE\t33\t13230h\n" +
        "SUSPECTED_FRAUD_PICK_UP\t34\t131411e\n" +
        "CONTACT_ACQUIRER_PICK_UP\t35\t1314116\n" +
        "RESTRICTED_CARD_PICK_UP\t36\t1314116\n" +
        "CALL_ACQUIRER_SECURITY_PICK_UP\t37\t1314116\n" +
        "PIN_TRIES_EXCEEDED_PICK_UP\t38\t1313017\n" +
        "NO_CREDIT_ACCOUNT\t39\t136301\n" +
        "FUNCTION_NOT_SUPPORTED\t40\t136401k\n" +
        "LOST_CARD\t41\t1314113\n" +
        "NO_UNIVERSAL_ACCOUNT\t42\t136301\n" +
        "STOLEN_CARD\t43\t131411c\n" +
        "NO_INVESTMENT_ACCOUNT\t44\t136301\n" +
        "CLOSED_ACCOUNT\t46\t13630a\n" +
        "INSUFFICIENT_FUNDS\t51\t13530s\n" +
        "NO_CHECKING_ACCOUNT\t52\t136301\n" +
        "NO_SAVINGS_ACCOUNT\t53\t136301\n" +
        "EXPIRED_CARD\t54\t13230h\n" +
        "INCORRECT_PIN\t55\t13230r\n" +
        "NO_CARD_RECORD\t56\t13230v\n" +
        "TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER\t57\t136401k\n" +
        "TRANSACTION_NOT_PERMITTED_TO_TERMINAL\t58\t136211k\n" +
        "SUSPECTED_FRAUD\t59\t131411e\n" +
        "BLOCKED_BY_ISSUER_VISA\t5C\t136401k\tVISA\n" +
        "CONTACT_ISSUER_AND_RETRY\t60\t135408\n" +
        "EXCEEDS_AMOUNT_LIMIT\t61\t135302\n" +
        "RESTRICTED_CARD\t62\t136411a\n" +
        "SECURITY_VIOLATION\t63\t131411e\n" +
        "ORIGINAL_AMOUNT_INCORRECT\t64\t13211u\n" +
        "EXCEEDS_FREQUENCY_LIMIT\t65\t13530k\n" +
        "CONTACT_ISSUER\t66\t136408\n" +
        "COUNTERFEIT_CARD_PICK_UP\t67\t1314116\n" +
        "TIMEOUT_VISA\t68\t160501f\tVISA\n" +
        "VERIFICATION_FAILED\t6P\t133305\n" +
        "CONTACT_CARD_ISSUER_MASTERCARD\t70\t136408\tMASTERCARD\n" +
        "PIN_NOT_CHANGED_MASTERCARD\t71\t04041m\tMASTERCARD\n" +
        "PIN_NOT_CHANGED_VISA\t71\t04041m\tVISA\n" +
        "ACCOUNT_NOT_ACTIVATED_MASTERCARD\t72\t13630o\tMASTERCARD\n" +
        "PIN_TRIES_EXCEEDED\t75\t1363017\n" +
        "TO_ACCOUNT_INVALID_MASTERCARD\t76\t132301\tMASTERCARD\n" +
        "ORIGINAL_NOT_FOUND_VISA\t76\t160111j\tVISA\n" +
        "FROM_ACCOUNT_INVALID_MASTERCARD\t77\t132301\tMASTERCARD\n" +
        "ORIGINAL_DATA_MISMATCH_VISA\t77\t16011p\tVISA\n" +
        "ACCOUNT_INVALID_MASTERCARD\t78\t132301\tMASTERCARD\n" +
        "CARD_NOT_ACTIVATED_VISA\t78\t13630o\tVISA\n" +
        "LIFECYCLE_DECLINE_MASTERCARD\t79\t13640m\tMASTERCARD\n" +
        "TRANSACTION_REVERSED_VISA\t79\t160111g\tVISA\n" +
        "APPROVED_WITH_ID_VISA\t8\t000203\tVISA\n" +
        "SYSTEM_NOT_AVAILABLE_MASTERCARD\t80\t1354011\tMASTERCARD\n" +
        "CREDIT_ISSUER_UNAVAILABLE_VISA\t80\t1354011\tVISA\n" +
        "DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD\t81\t136401k\tMASTERCARD\n" +
        "PIN_CRYPTOGRAPHIC_ERROR_VISA\t81\t136515\tVISA\n" +
        "INCORRECT_CVV\t82\t13230q\n" +
        "POLICY_DECLINE_MASTERCARD\t82\t13640m\tMASTERCARD\n" +
        "CARD_VERIFICATION_NEGATIVE_VISA\t82\t13230q\tVISA\n" +
        "AUTHENTICATION_REQUIRED\t83\t133306\n" +
        "FRAUD_SECURITY_MASTERCARD\t83\t131411e\tMASTERCARD\n" +
        "STAND_IN_CANNOT_APPROVE_VISA\t83\t13540m\tVISA\n" +
        "INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD\t84\t0401110\tMASTERCARD\n" +
        "PREAUTHORIZATION_TOO_OLD_VISA\t84\t040111i\tVISA\n" +
        "NOT_DECLINED_MASTERCARD\t85\t001003\tMASTERCARD\n" +
        "NO_REASON_TO_DECLINE_VISA\t85\t001003\tVISA\n" +
        "PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD\t86\t135405\tMASTERCARD\n" +
        "PIN_NOT_VERIFIABLE_VISA\t86\t135405\tVISA\n" +
        "PURCHASE_WITHOUT_CASH_BACK_MASTERCARD\t87\t000104\tMASTERCARD\n" +
        "PURCHASE_WITHOUT_CASH_BACK_VISA\t87\t000104\tVISA\n" +
        "CRYPTOGRAPHIC_FAILURE_MASTERCARD\t88\t136515\tMASTERCARD\n" +
        "UNABLE_TO_AUTHORIZE_VISA\t88\t13640m\tVISA\n" +
        "UNACCEPTABLE_PIN_MASTERCARD\t89\t13230r\tMASTERCARD\n" +
        "INELIGIBLE_TO_RECEIVE_VISA\t89\t040111k\tVISA\n" +
        "CUTOFF_IN_PROGRESS\t90\t13540d\n" +
        "ACCEPTED_ATC_SYNCHRONIZATION_AMEX\t900\t000103\tAMEX\n" +
        "SYSTEM_MALFUNCTION_AMEX\t909\t16051t\tAMEX\n" +
        "ISSUER_UNAVAILABLE\t91\t1354011\n" +
        "ISSUER_OR_SWITCH_UNAVAILABLE_VISA\t91\t1354011\tVISA\n" +
        "ISSUER_UNAVAILABLE_AMEX\t912\t1354011\tAMEX\n" +
        "UNABLE_TO_ROUTE\t92\t136511b\n" +
        "VIOLATION_OF_LAW\t93\t13141b\n" +
        "DUPLICATE_TRANSMISSION\t94\t04011g\n" +
        "SYSTEM_MALFUNCTION\t96\t1354011\n" +
        "BLOCKED_BY_CARDHOLDER_VISA\t9G\t131301d\tVISA\n" +
        "ORIGINAL_NOT_FOUND\tAG\t160111j\n" +
        "POSTING_ALREADY_COMPLETE\tAJ\t040111g\n" +
        "SURCHARGE_NOT_PERMITTED_VISA\tB1\t132211k\tVISA\n" +
        "SURCHARGE_NOT_SUPPORTED_VISA\tB2\t132211k\tVISA\n" +
        "DECLINED_USE_OTHER_CARD\tBA\t13640m\n" +
        "FORCED_STAND_IN_VISA\tN0\t1605011\tVISA\n" +
        "CASH_SERVICE_NOT_AVAILABLE_VISA\tN3\t132401k\tVISA\n" +
        "CASH_BACK_LIMIT_EXCEEDED_VISA\tN4\t135302\tVISA\n" +
        "RESUBMISSION_TOO_LATE_VISA\tN5\t040111i\tVISA\n" +
        "INCORRECT_CVV2_VISA\tN7\t13230q\tVISA\n" +
        "PREAUTHORIZED_AMOUNT_EXCEEDED_VISA\tN8\t04211u\tVISA\n" +
        "INVALID_BILLER_INFORMATION_VISA\tP2\t13212w\tVISA\n" +
        "PIN_CHANGE_DECLINED_VISA\tP5\t04041m\tVISA\n" +
        "UNSAFE_PIN_VISA\tP6\t04041m\tVISA\n" +
        "CARD_AUTHENTICATION_FAILED_VISA\tQ1\t136415\tVISA\n" +
        "ALREADY_SETTLED_VISA\tQ5\t040111g\tVISA\n" +
        "STOP_PAYMENT_VISA\tR0\t131301d\tVISA\n" +
        "AUTHORIZATION_REVOKED_VISA\tR1\t131301d\tVISA\n" +
        "ALL_AUTHORIZATIONS_REVOKED_VISA\tR3\t131301d\tVISA\n" +
        "CHECK_APPROVED_VISA\tT0\t000103\tVISA\n" +
        "CHECK_NOT_CONVERTED_VISA\tT1\t000103\tVISA\n" +
        "CHECK_ROUTING_NUMBER_INVALID_VISA\tT2\t13212w\tVISA\n" +
        "CHECK_AMOUNT_LIMIT_EXCEEDED_VISA\tT3\t135302\tVISA\n" +
        "CHECK_UNPAID_ITEMS_VISA\tT4\t13641m\tVISA\n" +
        "CHECK_NUMBER_DUPLICATE_VISA\tT5\t04011g\tVISA\n" +
        "CHECK_MICR_ERROR_VISA\tT6\t13212w\tVISA\n" +
        "TOO_MANY_CHECKS_VISA\tT7\t13530k\tVISA\n" +
        "MULTIPLE_EXEMPTIONS_VISA\tW1\t04212y\tVISA\n" +
        "EXEMPTION_NOT_VALID_FOR_BRAND_VISA\tW2\t04212y\tVISA\n" +
        "FORWARD_TO_ISSUER_XA_VISA\tXA\t136408\tVISA\n" +
        "FORWARD_TO_ISSUER_XD_VISA\tXD\t136408\tVISA\n" +
        "ALREADY_REVERSED\tZ2\t040111g\n" +
        "CAPTURE_AMOUNT_EXCEEDED\tZ3\t04212u\n" +
        "OFFLINE_DECLINED_VISA\tZ3\t1354011\tVISA"
      ,
    },
    {
      id: "gopay",
      foreign: "0-9A-Z_",
      min: 1,
      max: 5,
      check: "GET /v2/{order_id}/status|||r",
      entries: 
        "REQUEST_ID_MISSING\t1\t0421215\n" +
        "UNAUTHORIZED\t110\t042121l\n" +
        "AUTHENTICATION_CHALLENGED\t11009\t123306\n" +
        "AUTHENTICATION_FAILED\t11010\t133305\n" +
        "MERCHANT_BLOCKED_FROM_METHOD\t11017\t04122j\n" +
        "WALLET_BLOCKED\t112\t136300\n" +
        "KYC_NOT_APPROVED\t123\t1323012\n" +
        "TRANSACTION_IN_PROGRESS\t132\t11000n\n" +
        "INVALID_INTENT_TOKEN\t153\t04212y\n" +
        "PAYMENT_METHOD_DISABLED\t156\t136401k\n" +
        "INVALID_TRANSACTION_TYPE\t158\t04212y\n" +
        "INVALID_PAYMENT_OPTION_TOKEN\t159\t04412z\n" +
        "UNSUPPORTED_SERVICE_COUNTRY\t161\t041121k\n" +
        "CREDIT_VALIDATION_NOT_SUPPORTED\t164\t04112l\n" +
        "ORDER_ALREADY_QUEUED_OR_FULFILLED\t1804\t040111g\n" +
        "ORDER_ALREADY_CANCELED\t1818\t040111h\n" +
        "ORDER_EXPIRED\t1823\t137301i\n" +
        "NOT_ENOUGH_BALANCE\t201\t13530s\n" +
        "EXCESSIVE_BALANCE\t202\t135307\n" +
        "INVALID_AMOUNT\t2101\t04212u\n" +
        "MONTHLY_WALLET_LIMIT_EXCEEDED\t213\t135307\n" +
        "CURRENCY_MISMATCH\t220\t04211c\n" +
        "UNSUPPORTED_COUNTRY\t2700\t041121k\n" +
        "COUNTRY_CURRENCY_MISMATCH\t2701\t04211c\n" +
        "INVALID_REQUEST\t2903\t04212y\n" +
        "ORDER_NOT_FOUND\t3007\t160111j\n" +
        "FIELD_BLANK\t303\t0421215\n" +
        "ORDER_NOT_IN_CREATED_STATE\t3066\t0401110\n" +
        "ORDER_NOT_CANCELLABLE\t3067\t0401110\n" +
        "ORDER_ALREADY_FINAL\t3073\t0401110\n" +
        "REFUND_LIMIT_EXCEEDED\t3076\t04021k\n" +
        "PAYMENT_LIMIT_EXCEEDED\t3077\t04011k\n" +
        "REJECTED_BY_FRAUD_RULES\t4060\t131411e\n" +
        "PAYER_BLOCKED\t6302\t13141b\n" +
        "PAYEE_BLOCKED\t6303\t13121b\n" +
        "CARD_NOT_FOUND\t803\t136301\n" +
        "RESERVATION_LOW_BALANCE\t811\t13530s\n" +
        "PAYMENT_REJECTED\t817\t13640m\n" +
        "CARD_EXPIRED\t831\t13630h\n" +
        "GENERIC_SERVICE_ERROR\t900\t16051i\t\t\t\t\t=\n" +
        "FORBIDDEN_OPERATION\t903\t041111k\n" +
        "NO_NETWORK_CODE\tE9\t16051i"
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
        "AUTHORIZE\tauthorize\t12120n\n" +
        "CANCEL\tcancel\t137301h\n" +
        "CAPTURE\tcapture\t11010n\n" +
        "CAPTURE_ACCEPTED\tcapture\t101003\t\t\t\tfraud_status=accept\n" +
        "CAPTURE_CHALLENGED\tcapture\t120211e\t\t\t\tfraud_status=challenge\n" +
        "CAPTURE_DENIED\tcapture\t160211e\t\t\t\tfraud_status=deny\n" +
        "CHARGEBACK\tchargeback\t151219\n" +
        "DENY\tdeny\t13641m\n" +
        "EXPIRE\texpire\t137301i\n" +
        "FAILURE\tfailure\t16051i\n" +
        "PARTIAL_CHARGEBACK\tpartial_chargeback\t151219\n" +
        "PARTIAL_REFUND\tpartial_refund\t1510019\n" +
        "PENDING\tpending\t11000n\n" +
        "REFUND\trefund\t1510019\n" +
        "SETTLEMENT\tsettlement\t101003\n" +
        "SETTLEMENT_CONTRADICTED\tsettlement\t160211e\t\t\t\tfraud_status=challenge,deny"
      ,
    },
    {
      id: "fraud-status",
      foreign: "a-z_",
      min: 3,
      max: 32,
      check: "GET /v2/{order_id}/status|||r",
      entries: 
        "ACCEPT\taccept\t001003\n" +
        "CHALLENGE\tchallenge\t120211e\n" +
        "DENY\tdeny\t131511e"
      ,
    },
    {
      id: "snap-api",
      foreign: "0-9",
      min: 3,
      max: 3,
      check: "GET /v2/{order_id}/status|||r",
      entries: 
        "PAGE_CREATED\t201\t001003\n" +
        "AMOUNT_NOT_SUM_OF_ITEMS\t400\t04211u\t\t\t\t\tbeRh\n" +
        "AMOUNT_TOO_SMALL\t400\t04211u\t\t\t\t\tdDz9\n" +
        "BAD_REQUEST\t400\t04012y\n" +
        "DUPLICATE_ORDER_ID\t400\t04011f\t\t\t\t\tV5pDEWHC\n" +
        "FIELD_TOO_LONG\t400\t04212w\t\t\t\t\t\t\u0001field\u0001 too long\n" +
        "MALFORMED_JSON\t400\t04212y\t\t\t\t\tenHO\n" +
        "MISSING_FIELD\t400\t0421215\t\t\t\t\t\t\u0001field\u0001 is required\n" +
        "NOT_A_NUMBER\t400\t04212w\t\t\t\t\t\t\u0001field\u0001 is not a number\n" +
        "ACCESS_DENIED\t401\t042121l\t\t\t\t\tv8_0iK9ddiAM\n" +
        "INTERNAL_SERVER_ERROR\t500\t06051t\t\t\t\t\t325e"
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
      when: {
        field: "error_messages",
        values: [],
      },
    },
    {
      field: "",
      space: "snap-api",
      layer: "response",
      assumed: "201",
      when: {
        field: "token",
        values: [],
      },
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
      when: {
        field: "payment_type",
        values: ["credit_card"],
      },
    },
    {
      field: "channel_response_code",
      space: "gopay",
      layer: "detail",
      message: "channel_response_message",
      when: {
        field: "payment_type",
        values: [
          "gopay",
          "qris",
          "shopeepay",
          "dana",
          "ovo",
        ],
      },
    },
  ],
  redirects: [],
  signatures: [
    {
      field: "signature_key",
      covers: ["order_id", "status_code", "gross_amount"],
    },
  ],
};

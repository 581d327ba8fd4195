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
      segments: [],
      open: "",
      services: "",
      entries: 
        "SUCCESS\t200\t001003\t\t\t\t\n" +
        "CARD_CHALLENGED\t201\t120211e\t\t\t\tfraud_status=challenge\n" +
        "PENDING\t201\t11000n\t\t\t\t\n" +
        "DENIED\t202\t13641m\t\t\t\t\n" +
        "PAY_ACCOUNT_DISABLED\t204\t04230o\t\t\t\t\n" +
        "MOVED_PERMANENTLY\t300\t04212y\t\t\t\t\n" +
        "VALIDATION_ERROR\t400\t04212y\t\t\t\t\n" +
        "ACCESS_DENIED\t401\t042121l\t\t\t\t\tAccess denied due to unauthorized transaction, please check client or server key\n" +
        "PAYMENT_TYPE_NOT_ALLOWED\t402\t04122j\t\t\t\t\n" +
        "CONTENT_TYPE_NOT_AVAILABLE\t403\t04212y\t\t\t\t\n" +
        "TRANSACTION_NOT_FOUND\t404\t160111j\t\t\t\t\n" +
        "METHOD_NOT_ALLOWED\t405\t04212l\t\t\t\t\n" +
        "DUPLICATE_ORDER_ID\t406\t04011f\t\t\t\t\torder_id has been paid and utilized, please use another order ID\n" +
        "TRANSACTION_EXPIRED\t407\t137301i\t\t\t\t\n" +
        "WRONG_DATA_TYPE\t408\t04212w\t\t\t\t\n" +
        "TOO_MANY_CARD_TRANSACTIONS\t409\t04030k\t\t\t\t\n" +
        "GOPAY_USER_BLOCKED\t410\t041310\t\t\t\t\n" +
        "MERCHANT_DEACTIVATED\t410\t04121x\t\t\t\t\n" +
        "INVALID_TOKEN_ID\t411\t04412z\t\t\t\t\n" +
        "STATUS_NOT_CHANGEABLE\t412\t0401110\t\t\t\t\n" +
        "MALFORMED_BODY\t413\t04212y\t\t\t\t\n" +
        "MERCHANT_BALANCE_TOO_LOW\t414\t0402114\t\t\t\t\n" +
        "REFUND_AMOUNT_REFUSED\t414\t04011u\t\t\t\t\n" +
        "TOO_MANY_REQUESTS\t429\t0451118\t\t\t\t\n" +
        "INTERNAL_SERVER_ERROR\t500\t16051t\t\t\t\t\n" +
        "NOT_IMPLEMENTED\t501\t16012l\t\t\t\t\n" +
        "BANK_CONNECTION_ERROR\t502\t16051i\t\t\t\t\n" +
        "BANK_OR_PARTNER_UNAVAILABLE\t503\t1604011\t\t\t\t\tBank/partner is experiencing connection issue.\n" +
        "FRAUD_DETECTION_UNAVAILABLE\t504\t16051t\t\t\t\t\n" +
        "VA_NUMBER_UNAVAILABLE\t505\t16051i\t\t\t\t"
      ,
    },
    {
      id: "card",
      foreign: "0-9A-Z_",
      min: 1,
      max: 3,
      segments: [],
      open: "",
      services: "",
      entries: 
        "APPROVED\t00\t000103\t\t\t\t\n" +
        "APPROVED_AMEX\t000\t000103\tAMEX\t\t\t\n" +
        "APPROVED_WITH_ID_AMEX\t001\t000203\tAMEX\t\t\t\n" +
        "PARTIAL_APPROVAL_AMEX\t002\t121204\tAMEX\t\t\t\n" +
        "REFER_TO_ISSUER\t01\t136408\t\t\t\t\n" +
        "REFER_TO_ISSUER_SPECIAL\t02\t136408\t\t\t\t\n" +
        "INVALID_MERCHANT\t03\t13121x\t\t\t\t\n" +
        "PICK_UP_CARD\t04\t1314116\t\t\t\t\n" +
        "DO_NOT_HONOR\t05\t13640e\t\t\t\t\tDo not honor\n" +
        "CARD_ERROR\t06\t136408\t\t\t\t\n" +
        "PICK_UP_CARD_SPECIAL\t07\t1314116\t\t\t\t\n" +
        "REQUEST_IN_PROGRESS\t09\t16010n\t\t\t\t\n" +
        "DENIED_AMEX\t100\t13640m\tAMEX\t\t\t\n" +
        "EXPIRED_CARD_AMEX\t101\t13230h\tAMEX\t\t\t\n" +
        "PIN_TRIES_EXCEEDED_AMEX\t106\t1363017\tAMEX\t\t\t\n" +
        "CALL_ISSUER_AMEX\t107\t136408\tAMEX\t\t\t\n" +
        "INVALID_MERCHANT_AMEX\t109\t13121x\tAMEX\t\t\t\n" +
        "INVALID_AMOUNT_AMEX\t110\t13211u\tAMEX\t\t\t\n" +
        "INVALID_ACCOUNT_AMEX\t111\t13230v\tAMEX\t\t\t\n" +
        "FUNCTION_NOT_SUPPORTED_AMEX\t115\t13612l\tAMEX\t\t\t\n" +
        "INCORRECT_PIN_AMEX\t117\t13230r\tAMEX\t\t\t\n" +
        "CARDHOLDER_NOT_PERMITTED_AMEX\t119\t136401k\tAMEX\t\t\t\n" +
        "INVALID_TRANSACTION\t12\t13212w\t\t\t\t\n" +
        "INCORRECT_SECURITY_CODE_AMEX\t122\t13230q\tAMEX\t\t\t\n" +
        "INVALID_EFFECTIVE_DATE_AMEX\t125\t13230h\tAMEX\t\t\t\n" +
        "INVALID_AMOUNT\t13\t13212u\t\t\t\t\n" +
        "INVALID_CARD_NUMBER\t14\t13230v\t\t\t\t\n" +
        "NO_SUCH_ISSUER\t15\t132301b\t\t\t\t\n" +
        "FORMAT_ERROR_AMEX\t181\t04212w\tAMEX\t\t\t\n" +
        "INVALID_CURRENCY_AMEX\t183\t13211c\tAMEX\t\t\t\n" +
        "NEW_CARD_ISSUED_AMEX\t187\t13230a\tAMEX\t\t\t\n" +
        "MERCHANT_CLOSED_AMEX\t189\t13121x\tAMEX\t\t\t\n" +
        "RE_ENTER_TRANSACTION\t19\t1354011\t\t\t\t\n" +
        "AUTHENTICATION_REQUIRED_VISA\t1A\t133306\tVISA\t\t\t\n" +
        "PICK_UP_CARD_AMEX\t200\t1314116\tAMEX\t\t\t\n" +
        "NO_ACTION_TAKEN\t21\t1601110\t\t\t\t\n" +
        "SUSPECTED_MALFUNCTION\t22\t1354011\t\t\t\t\n" +
        "UNSPECIFIED_ERROR\t23\t16051i\t\t\t\t\n" +
        "CARD_DETAILS_NOT_RECOGNIZED\t25\t13230v\t\t\t\t\n" +
        "FORMAT_ERROR\t30\t04212w\t\t\t\t\n" +
        "CARD_NOT_PRESENT_NOT_ALLOWED\t31\t136401k\t\t\t\t\n" +
        "EXPIRED_CARD_OR_INVALID_DATE\t33\t13230h\t\t\t\t\n" +
        "SUSPECTED_FRAUD_PICK_UP\t34\t131411e\t\t\t\t\n" +
        "CONTACT_ACQUIRER_PICK_UP\t35\t1314116\t\t\t\t\n" +
        "RESTRICTED_CARD_PICK_UP\t36\t1314116\t\t\t\t\n" +
        "CALL_ACQUIRER_SECURITY_PICK_UP\t37\t1314116\t\t\t\t\n" +
        "PIN_TRIES_EXCEEDED_PICK_UP\t38\t1313017\t\t\t\t\n" +
        "NO_CREDIT_ACCOUNT\t39\t136301\t\t\t\t\n" +
        "FUNCTION_NOT_SUPPORTED\t40\t136401k\t\t\t\t\n" +
        "LOST_CARD\t41\t1314113\t\t\t\t\n" +
        "NO_UNIVERSAL_ACCOUNT\t42\t136301\t\t\t\t\n" +
        "STOLEN_CARD\t43\t131411c\t\t\t\t\n" +
        "NO_INVESTMENT_ACCOUNT\t44\t136301\t\t\t\t\n" +
        "CLOSED_ACCOUNT\t46\t13630a\t\t\t\t\n" +
        "INSUFFICIENT_FUNDS\t51\t13530s\t\t\t\t\n" +
        "NO_CHECKING_ACCOUNT\t52\t136301\t\t\t\t\n" +
        "NO_SAVINGS_ACCOUNT\t53\t136301\t\t\t\t\n" +
        "EXPIRED_CARD\t54\t13230h\t\t\t\t\n" +
        "INCORRECT_PIN\t55\t13230r\t\t\t\t\n" +
        "NO_CARD_RECORD\t56\t13230v\t\t\t\t\n" +
        "TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER\t57\t136401k\t\t\t\t\n" +
        "TRANSACTION_NOT_PERMITTED_TO_TERMINAL\t58\t136211k\t\t\t\t\n" +
        "SUSPECTED_FRAUD\t59\t131411e\t\t\t\t\n" +
        "BLOCKED_BY_ISSUER_VISA\t5C\t136401k\tVISA\t\t\t\n" +
        "CONTACT_ISSUER_AND_RETRY\t60\t135408\t\t\t\t\n" +
        "EXCEEDS_AMOUNT_LIMIT\t61\t135302\t\t\t\t\n" +
        "RESTRICTED_CARD\t62\t136411a\t\t\t\t\n" +
        "SECURITY_VIOLATION\t63\t131411e\t\t\t\t\n" +
        "ORIGINAL_AMOUNT_INCORRECT\t64\t13211u\t\t\t\t\n" +
        "EXCEEDS_FREQUENCY_LIMIT\t65\t13530k\t\t\t\t\n" +
        "CONTACT_ISSUER\t66\t136408\t\t\t\t\n" +
        "COUNTERFEIT_CARD_PICK_UP\t67\t1314116\t\t\t\t\n" +
        "TIMEOUT_VISA\t68\t160501f\tVISA\t\t\t\n" +
        "VERIFICATION_FAILED\t6P\t133305\t\t\t\t\n" +
        "CONTACT_CARD_ISSUER_MASTERCARD\t70\t136408\tMASTERCARD\t\t\t\n" +
        "PIN_NOT_CHANGED_MASTERCARD\t71\t04041m\tMASTERCARD\t\t\t\n" +
        "PIN_NOT_CHANGED_VISA\t71\t04041m\tVISA\t\t\t\n" +
        "ACCOUNT_NOT_ACTIVATED_MASTERCARD\t72\t13630o\tMASTERCARD\t\t\t\n" +
        "PIN_TRIES_EXCEEDED\t75\t1363017\t\t\t\t\n" +
        "TO_ACCOUNT_INVALID_MASTERCARD\t76\t132301\tMASTERCARD\t\t\t\n" +
        "ORIGINAL_NOT_FOUND_VISA\t76\t160111j\tVISA\t\t\t\n" +
        "FROM_ACCOUNT_INVALID_MASTERCARD\t77\t132301\tMASTERCARD\t\t\t\n" +
        "ORIGINAL_DATA_MISMATCH_VISA\t77\t16011p\tVISA\t\t\t\n" +
        "ACCOUNT_INVALID_MASTERCARD\t78\t132301\tMASTERCARD\t\t\t\n" +
        "CARD_NOT_ACTIVATED_VISA\t78\t13630o\tVISA\t\t\t\n" +
        "LIFECYCLE_DECLINE_MASTERCARD\t79\t13640m\tMASTERCARD\t\t\t\n" +
        "TRANSACTION_REVERSED_VISA\t79\t160111g\tVISA\t\t\t\n" +
        "APPROVED_WITH_ID_VISA\t8\t000203\tVISA\t\t\t\n" +
        "SYSTEM_NOT_AVAILABLE_MASTERCARD\t80\t1354011\tMASTERCARD\t\t\t\n" +
        "CREDIT_ISSUER_UNAVAILABLE_VISA\t80\t1354011\tVISA\t\t\t\n" +
        "DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD\t81\t136401k\tMASTERCARD\t\t\t\n" +
        "PIN_CRYPTOGRAPHIC_ERROR_VISA\t81\t136515\tVISA\t\t\t\n" +
        "INCORRECT_CVV\t82\t13230q\t\t\t\t\n" +
        "POLICY_DECLINE_MASTERCARD\t82\t13640m\tMASTERCARD\t\t\t\n" +
        "CARD_VERIFICATION_NEGATIVE_VISA\t82\t13230q\tVISA\t\t\t\n" +
        "AUTHENTICATION_REQUIRED\t83\t133306\t\t\t\t\n" +
        "FRAUD_SECURITY_MASTERCARD\t83\t131411e\tMASTERCARD\t\t\t\n" +
        "STAND_IN_CANNOT_APPROVE_VISA\t83\t13540m\tVISA\t\t\t\n" +
        "INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD\t84\t0401110\tMASTERCARD\t\t\t\n" +
        "PREAUTHORIZATION_TOO_OLD_VISA\t84\t040111i\tVISA\t\t\t\n" +
        "NOT_DECLINED_MASTERCARD\t85\t001003\tMASTERCARD\t\t\t\n" +
        "NO_REASON_TO_DECLINE_VISA\t85\t001003\tVISA\t\t\t\n" +
        "PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD\t86\t135405\tMASTERCARD\t\t\t\n" +
        "PIN_NOT_VERIFIABLE_VISA\t86\t135405\tVISA\t\t\t\n" +
        "PURCHASE_WITHOUT_CASH_BACK_MASTERCARD\t87\t000104\tMASTERCARD\t\t\t\n" +
        "PURCHASE_WITHOUT_CASH_BACK_VISA\t87\t000104\tVISA\t\t\t\n" +
        "CRYPTOGRAPHIC_FAILURE_MASTERCARD\t88\t136515\tMASTERCARD\t\t\t\n" +
        "UNABLE_TO_AUTHORIZE_VISA\t88\t13640m\tVISA\t\t\t\n" +
        "UNACCEPTABLE_PIN_MASTERCARD\t89\t13230r\tMASTERCARD\t\t\t\n" +
        "INELIGIBLE_TO_RECEIVE_VISA\t89\t040111k\tVISA\t\t\t\n" +
        "CUTOFF_IN_PROGRESS\t90\t13540d\t\t\t\t\n" +
        "ACCEPTED_ATC_SYNCHRONIZATION_AMEX\t900\t000103\tAMEX\t\t\t\n" +
        "SYSTEM_MALFUNCTION_AMEX\t909\t16051t\tAMEX\t\t\t\n" +
        "ISSUER_UNAVAILABLE\t91\t1354011\t\t\t\t\n" +
        "ISSUER_OR_SWITCH_UNAVAILABLE_VISA\t91\t1354011\tVISA\t\t\t\n" +
        "ISSUER_UNAVAILABLE_AMEX\t912\t1354011\tAMEX\t\t\t\n" +
        "UNABLE_TO_ROUTE\t92\t136511b\t\t\t\t\n" +
        "VIOLATION_OF_LAW\t93\t13141b\t\t\t\t\n" +
        "DUPLICATE_TRANSMISSION\t94\t04011g\t\t\t\t\n" +
        "SYSTEM_MALFUNCTION\t96\t1354011\t\t\t\t\n" +
        "BLOCKED_BY_CARDHOLDER_VISA\t9G\t131301d\tVISA\t\t\t\n" +
        "ORIGINAL_NOT_FOUND\tAG\t160111j\t\t\t\t\n" +
        "POSTING_ALREADY_COMPLETE\tAJ\t040111g\t\t\t\t\n" +
        "SURCHARGE_NOT_PERMITTED_VISA\tB1\t132211k\tVISA\t\t\t\n" +
        "SURCHARGE_NOT_SUPPORTED_VISA\tB2\t132211k\tVISA\t\t\t\n" +
        "DECLINED_USE_OTHER_CARD\tBA\t13640m\t\t\t\t\n" +
        "FORCED_STAND_IN_VISA\tN0\t1605011\tVISA\t\t\t\n" +
        "CASH_SERVICE_NOT_AVAILABLE_VISA\tN3\t132401k\tVISA\t\t\t\n" +
        "CASH_BACK_LIMIT_EXCEEDED_VISA\tN4\t135302\tVISA\t\t\t\n" +
        "RESUBMISSION_TOO_LATE_VISA\tN5\t040111i\tVISA\t\t\t\n" +
        "INCORRECT_CVV2_VISA\tN7\t13230q\tVISA\t\t\t\n" +
        "PREAUTHORIZED_AMOUNT_EXCEEDED_VISA\tN8\t04211u\tVISA\t\t\t\n" +
        "INVALID_BILLER_INFORMATION_VISA\tP2\t13212w\tVISA\t\t\t\n" +
        "PIN_CHANGE_DECLINED_VISA\tP5\t04041m\tVISA\t\t\t\n" +
        "UNSAFE_PIN_VISA\tP6\t04041m\tVISA\t\t\t\n" +
        "CARD_AUTHENTICATION_FAILED_VISA\tQ1\t136415\tVISA\t\t\t\n" +
        "ALREADY_SETTLED_VISA\tQ5\t040111g\tVISA\t\t\t\n" +
        "STOP_PAYMENT_VISA\tR0\t131301d\tVISA\t\t\t\n" +
        "AUTHORIZATION_REVOKED_VISA\tR1\t131301d\tVISA\t\t\t\n" +
        "ALL_AUTHORIZATIONS_REVOKED_VISA\tR3\t131301d\tVISA\t\t\t\n" +
        "CHECK_APPROVED_VISA\tT0\t000103\tVISA\t\t\t\n" +
        "CHECK_NOT_CONVERTED_VISA\tT1\t000103\tVISA\t\t\t\n" +
        "CHECK_ROUTING_NUMBER_INVALID_VISA\tT2\t13212w\tVISA\t\t\t\n" +
        "CHECK_AMOUNT_LIMIT_EXCEEDED_VISA\tT3\t135302\tVISA\t\t\t\n" +
        "CHECK_UNPAID_ITEMS_VISA\tT4\t13641m\tVISA\t\t\t\n" +
        "CHECK_NUMBER_DUPLICATE_VISA\tT5\t04011g\tVISA\t\t\t\n" +
        "CHECK_MICR_ERROR_VISA\tT6\t13212w\tVISA\t\t\t\n" +
        "TOO_MANY_CHECKS_VISA\tT7\t13530k\tVISA\t\t\t\n" +
        "MULTIPLE_EXEMPTIONS_VISA\tW1\t04212y\tVISA\t\t\t\n" +
        "EXEMPTION_NOT_VALID_FOR_BRAND_VISA\tW2\t04212y\tVISA\t\t\t\n" +
        "FORWARD_TO_ISSUER_XA_VISA\tXA\t136408\tVISA\t\t\t\n" +
        "FORWARD_TO_ISSUER_XD_VISA\tXD\t136408\tVISA\t\t\t\n" +
        "ALREADY_REVERSED\tZ2\t040111g\t\t\t\t\n" +
        "CAPTURE_AMOUNT_EXCEEDED\tZ3\t04212u\t\t\t\t\n" +
        "OFFLINE_DECLINED_VISA\tZ3\t1354011\tVISA\t\t\t"
      ,
    },
    {
      id: "gopay",
      foreign: "0-9A-Z_",
      min: 1,
      max: 5,
      segments: [],
      open: "",
      services: "",
      entries: 
        "REQUEST_ID_MISSING\t1\t0421215\t\t\t\t\n" +
        "UNAUTHORIZED\t110\t042121l\t\t\t\t\n" +
        "AUTHENTICATION_CHALLENGED\t11009\t123306\t\t\t\t\n" +
        "AUTHENTICATION_FAILED\t11010\t133305\t\t\t\t\n" +
        "MERCHANT_BLOCKED_FROM_METHOD\t11017\t04122j\t\t\t\t\n" +
        "WALLET_BLOCKED\t112\t136300\t\t\t\t\n" +
        "KYC_NOT_APPROVED\t123\t1323012\t\t\t\t\n" +
        "TRANSACTION_IN_PROGRESS\t132\t11000n\t\t\t\t\n" +
        "INVALID_INTENT_TOKEN\t153\t04212y\t\t\t\t\n" +
        "PAYMENT_METHOD_DISABLED\t156\t136401k\t\t\t\t\n" +
        "INVALID_TRANSACTION_TYPE\t158\t04212y\t\t\t\t\n" +
        "INVALID_PAYMENT_OPTION_TOKEN\t159\t04412z\t\t\t\t\n" +
        "UNSUPPORTED_SERVICE_COUNTRY\t161\t041121k\t\t\t\t\n" +
        "CREDIT_VALIDATION_NOT_SUPPORTED\t164\t04112l\t\t\t\t\n" +
        "ORDER_ALREADY_QUEUED_OR_FULFILLED\t1804\t040111g\t\t\t\t\n" +
        "ORDER_ALREADY_CANCELED\t1818\t040111h\t\t\t\t\n" +
        "ORDER_EXPIRED\t1823\t137301i\t\t\t\t\n" +
        "NOT_ENOUGH_BALANCE\t201\t13530s\t\t\t\t\n" +
        "EXCESSIVE_BALANCE\t202\t135307\t\t\t\t\n" +
        "INVALID_AMOUNT\t2101\t04212u\t\t\t\t\n" +
        "MONTHLY_WALLET_LIMIT_EXCEEDED\t213\t135307\t\t\t\t\n" +
        "CURRENCY_MISMATCH\t220\t04211c\t\t\t\t\n" +
        "UNSUPPORTED_COUNTRY\t2700\t041121k\t\t\t\t\n" +
        "COUNTRY_CURRENCY_MISMATCH\t2701\t04211c\t\t\t\t\n" +
        "INVALID_REQUEST\t2903\t04212y\t\t\t\t\n" +
        "ORDER_NOT_FOUND\t3007\t160111j\t\t\t\t\n" +
        "FIELD_BLANK\t303\t0421215\t\t\t\t\n" +
        "ORDER_NOT_IN_CREATED_STATE\t3066\t0401110\t\t\t\t\n" +
        "ORDER_NOT_CANCELLABLE\t3067\t0401110\t\t\t\t\n" +
        "ORDER_ALREADY_FINAL\t3073\t0401110\t\t\t\t\n" +
        "REFUND_LIMIT_EXCEEDED\t3076\t04021k\t\t\t\t\n" +
        "PAYMENT_LIMIT_EXCEEDED\t3077\t04011k\t\t\t\t\n" +
        "REJECTED_BY_FRAUD_RULES\t4060\t131411e\t\t\t\t\n" +
        "PAYER_BLOCKED\t6302\t13141b\t\t\t\t\n" +
        "PAYEE_BLOCKED\t6303\t13121b\t\t\t\t\n" +
        "CARD_NOT_FOUND\t803\t136301\t\t\t\t\n" +
        "RESERVATION_LOW_BALANCE\t811\t13530s\t\t\t\t\n" +
        "PAYMENT_REJECTED\t817\t13640m\t\t\t\t\n" +
        "CARD_EXPIRED\t831\t13630h\t\t\t\t\n" +
        "GENERIC_SERVICE_ERROR\t900\t16051i\t\t\t\t\tGENERIC_SERVICE_ERROR\n" +
        "FORBIDDEN_OPERATION\t903\t041111k\t\t\t\t\n" +
        "NO_NETWORK_CODE\tE9\t16051i\t\t\t\t"
      ,
    },
    {
      id: "transaction-status",
      foreign: "a-z_",
      min: 3,
      max: 32,
      segments: [],
      open: "",
      services: "",
      entries: 
        "AUTHORIZE\tauthorize\t12120n\t\t\t\t\n" +
        "CANCEL\tcancel\t137301h\t\t\t\t\n" +
        "CAPTURE\tcapture\t11010n\t\t\t\t\n" +
        "CAPTURE_ACCEPTED\tcapture\t101003\t\t\t\tfraud_status=accept\n" +
        "CAPTURE_CHALLENGED\tcapture\t120211e\t\t\t\tfraud_status=challenge\n" +
        "CAPTURE_DENIED\tcapture\t160211e\t\t\t\tfraud_status=deny\n" +
        "CHARGEBACK\tchargeback\t151219\t\t\t\t\n" +
        "DENY\tdeny\t13641m\t\t\t\t\n" +
        "EXPIRE\texpire\t137301i\t\t\t\t\n" +
        "FAILURE\tfailure\t16051i\t\t\t\t\n" +
        "PARTIAL_CHARGEBACK\tpartial_chargeback\t151219\t\t\t\t\n" +
        "PARTIAL_REFUND\tpartial_refund\t1510019\t\t\t\t\n" +
        "PENDING\tpending\t11000n\t\t\t\t\n" +
        "REFUND\trefund\t1510019\t\t\t\t\n" +
        "SETTLEMENT\tsettlement\t101003\t\t\t\t\n" +
        "SETTLEMENT_CONTRADICTED\tsettlement\t160211e\t\t\t\tfraud_status=challenge,deny"
      ,
    },
    {
      id: "fraud-status",
      foreign: "a-z_",
      min: 3,
      max: 32,
      segments: [],
      open: "",
      services: "",
      entries: 
        "ACCEPT\taccept\t001003\t\t\t\t\n" +
        "CHALLENGE\tchallenge\t120211e\t\t\t\t\n" +
        "DENY\tdeny\t131511e\t\t\t\t"
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
};

// Generated from the catalog; do not edit.
import type { PackedExamples } from "../runtime/example.js";

/** Where the codes of each space stand, and what each entry needs besides its code. */
export const packed: PackedExamples = {
  params: {
    field: "amount",
    info: "8377388292",
    reason: "see the documentation",
  },
  spaces: [
    {
      id: "status",
      places: [
        {
          field: "status_code",
          message: "status_message",
          reference: "order_id",
          payment: "transaction_id",
          refund: "refund_key",
          amount: "gross_amount",
          currency: "currency",
        },
      ],
      entries: 
        "SUCCESS\t200\n" +
        "CARD_CHALLENGED\t201\t\t\t\tfraud_status=challenge\n" +
        "PENDING\t201\n" +
        "DENIED\t202\n" +
        "PAY_ACCOUNT_DISABLED\t204\n" +
        "MOVED_PERMANENTLY\t300\n" +
        "VALIDATION_ERROR\t400\n" +
        "ACCESS_DENIED\t401\tAccess denied due to unauthorized transaction, please check client or server key\n" +
        "CARD_3DS_VERSION_TOO_OLD\t402\t\t\t\tstatus_message=Cards with 3DS version 1 or lower are not supported. Please retry with another card that supports the minimum 3DS version 2.\n" +
        "PAYMENT_TYPE_NOT_ALLOWED\t402\n" +
        "CONTENT_TYPE_NOT_AVAILABLE\t403\n" +
        "TRANSACTION_NOT_FOUND\t404\n" +
        "METHOD_NOT_ALLOWED\t405\n" +
        "DUPLICATE_ORDER_ID\t406\torder_id has been paid and utilized, please use another order ID\n" +
        "TRANSACTION_EXPIRED\t407\n" +
        "WRONG_DATA_TYPE\t408\n" +
        "TOO_MANY_CARD_TRANSACTIONS\t409\n" +
        "GOPAY_USER_BLOCKED\t410\tGoPay user is blocked\n" +
        "MERCHANT_DEACTIVATED\t410\n" +
        "INVALID_TOKEN_ID\t411\n" +
        "STATUS_NOT_CHANGEABLE\t412\tMerchant cannot modify the status of the transaction\n" +
        "MALFORMED_BODY\t413\n" +
        "MERCHANT_BALANCE_TOO_LOW\t414\n" +
        "REFUND_AMOUNT_REFUSED\t414\tRefund request is rejected due to invalid amount\n" +
        "TOO_MANY_REQUESTS\t429\n" +
        "INTERNAL_SERVER_ERROR\t500\n" +
        "NOT_IMPLEMENTED\t501\n" +
        "BANK_CONNECTION_ERROR\t502\n" +
        "BANK_OR_PARTNER_UNAVAILABLE\t503\tBank/partner is experiencing connection issue.\n" +
        "FRAUD_DETECTION_UNAVAILABLE\t504\n" +
        "VA_NUMBER_UNAVAILABLE\t505"
      ,
    },
    {
      id: "card",
      places: [
        {
          field: "channel_response_code",
          message: "channel_response_message",
          when: ["payment_type=credit_card"],
          reference: "order_id",
          payment: "transaction_id",
          refund: "refund_key",
          amount: "gross_amount",
          currency: "currency",
        },
      ],
      entries: 
        "APPROVED\t00\n" +
        "APPROVED_AMEX\t000\t\tAMEX\n" +
        "APPROVED_WITH_ID_AMEX\t001\t\tAMEX\n" +
        "PARTIAL_APPROVAL_AMEX\t002\t\tAMEX\n" +
        "REFER_TO_ISSUER\t01\n" +
        "REFER_TO_ISSUER_SPECIAL\t02\n" +
        "INVALID_MERCHANT\t03\n" +
        "PICK_UP_CARD\t04\n" +
        "DO_NOT_HONOR\t05\tDo not honor\n" +
        "CARD_ERROR\t06\n" +
        "PICK_UP_CARD_SPECIAL\t07\n" +
        "REQUEST_IN_PROGRESS\t09\n" +
        "DENIED_AMEX\t100\t\tAMEX\n" +
        "EXPIRED_CARD_AMEX\t101\t\tAMEX\n" +
        "PIN_TRIES_EXCEEDED_AMEX\t106\t\tAMEX\n" +
        "CALL_ISSUER_AMEX\t107\t\tAMEX\n" +
        "INVALID_MERCHANT_AMEX\t109\t\tAMEX\n" +
        "INVALID_AMOUNT_AMEX\t110\t\tAMEX\n" +
        "INVALID_ACCOUNT_AMEX\t111\t\tAMEX\n" +
        "FUNCTION_NOT_SUPPORTED_AMEX\t115\t\tAMEX\n" +
        "INCORRECT_PIN_AMEX\t117\t\tAMEX\n" +
        "CARDHOLDER_NOT_PERMITTED_AMEX\t119\t\tAMEX\n" +
        "INVALID_TRANSACTION\t12\n" +
        "INCORRECT_SECURITY_CODE_AMEX\t122\t\tAMEX\n" +
        "INVALID_EFFECTIVE_DATE_AMEX\t125\t\tAMEX\n" +
        "INVALID_AMOUNT\t13\n" +
        "INVALID_CARD_NUMBER\t14\n" +
        "NO_SUCH_ISSUER\t15\n" +
        "FORMAT_ERROR_AMEX\t181\t\tAMEX\n" +
        "INVALID_CURRENCY_AMEX\t183\t\tAMEX\n" +
        "NEW_CARD_ISSUED_AMEX\t187\t\tAMEX\n" +
        "MERCHANT_CLOSED_AMEX\t189\t\tAMEX\n" +
        "RE_ENTER_TRANSACTION\t19\n" +
        "AUTHENTICATION_REQUIRED_VISA\t1A\t\tVISA\n" +
        "PICK_UP_CARD_AMEX\t200\t\tAMEX\n" +
        "NO_ACTION_TAKEN\t21\n" +
        "SUSPECTED_MALFUNCTION\t22\n" +
        "UNSPECIFIED_ERROR\t23\n" +
        "CARD_DETAILS_NOT_RECOGNIZED\t25\n" +
        "FORMAT_ERROR\t30\n" +
        "CARD_NOT_PRESENT_NOT_ALLOWED\t31\n" +
        "EXPIRED_CARD_OR_INVALID_DATE\t33\n" +
        "SUSPECTED_FRAUD_PICK_UP\t34\n" +
        "CONTACT_ACQUIRER_PICK_UP\t35\n" +
        "RESTRICTED_CARD_PICK_UP\t36\n" +
        "CALL_ACQUIRER_SECURITY_PICK_UP\t37\n" +
        "PIN_TRIES_EXCEEDED_PICK_UP\t38\n" +
        "NO_CREDIT_ACCOUNT\t39\n" +
        "FUNCTION_NOT_SUPPORTED\t40\n" +
        "LOST_CARD\t41\n" +
        "NO_UNIVERSAL_ACCOUNT\t42\n" +
        "STOLEN_CARD\t43\n" +
        "NO_INVESTMENT_ACCOUNT\t44\n" +
        "CLOSED_ACCOUNT\t46\n" +
        "INSUFFICIENT_FUNDS\t51\n" +
        "NO_CHECKING_ACCOUNT\t52\n" +
        "NO_SAVINGS_ACCOUNT\t53\n" +
        "EXPIRED_CARD\t54\n" +
        "INCORRECT_PIN\t55\n" +
        "NO_CARD_RECORD\t56\n" +
        "TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER\t57\n" +
        "TRANSACTION_NOT_PERMITTED_TO_TERMINAL\t58\n" +
        "SUSPECTED_FRAUD\t59\n" +
        "BLOCKED_BY_ISSUER_VISA\t5C\t\tVISA\n" +
        "CONTACT_ISSUER_AND_RETRY\t60\n" +
        "EXCEEDS_AMOUNT_LIMIT\t61\n" +
        "RESTRICTED_CARD\t62\n" +
        "SECURITY_VIOLATION\t63\n" +
        "ORIGINAL_AMOUNT_INCORRECT\t64\n" +
        "EXCEEDS_FREQUENCY_LIMIT\t65\n" +
        "CONTACT_ISSUER\t66\n" +
        "COUNTERFEIT_CARD_PICK_UP\t67\n" +
        "TIMEOUT_VISA\t68\t\tVISA\n" +
        "VERIFICATION_FAILED\t6P\n" +
        "CONTACT_CARD_ISSUER_MASTERCARD\t70\t\tMASTERCARD\n" +
        "PIN_NOT_CHANGED_MASTERCARD\t71\t\tMASTERCARD\n" +
        "PIN_NOT_CHANGED_VISA\t71\t\tVISA\n" +
        "ACCOUNT_NOT_ACTIVATED_MASTERCARD\t72\t\tMASTERCARD\n" +
        "PIN_TRIES_EXCEEDED\t75\n" +
        "TO_ACCOUNT_INVALID_MASTERCARD\t76\t\tMASTERCARD\n" +
        "ORIGINAL_NOT_FOUND_VISA\t76\t\tVISA\n" +
        "FROM_ACCOUNT_INVALID_MASTERCARD\t77\t\tMASTERCARD\n" +
        "ORIGINAL_DATA_MISMATCH_VISA\t77\t\tVISA\n" +
        "ACCOUNT_INVALID_MASTERCARD\t78\t\tMASTERCARD\n" +
        "CARD_NOT_ACTIVATED_VISA\t78\t\tVISA\n" +
        "LIFECYCLE_DECLINE_MASTERCARD\t79\t\tMASTERCARD\n" +
        "TRANSACTION_REVERSED_VISA\t79\t\tVISA\n" +
        "APPROVED_WITH_ID_VISA\t8\t\tVISA\n" +
        "SYSTEM_NOT_AVAILABLE_MASTERCARD\t80\t\tMASTERCARD\n" +
        "CREDIT_ISSUER_UNAVAILABLE_VISA\t80\t\tVISA\n" +
        "DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD\t81\t\tMASTERCARD\n" +
        "PIN_CRYPTOGRAPHIC_ERROR_VISA\t81\t\tVISA\n" +
        "INCORRECT_CVV\t82\t\tAMEX\n" +
        "POLICY_DECLINE_MASTERCARD\t82\t\tMASTERCARD\n" +
        "CARD_VERIFICATION_NEGATIVE_VISA\t82\t\tVISA\n" +
        "AUTHENTICATION_REQUIRED\t83\t\tAMEX\n" +
        "FRAUD_SECURITY_MASTERCARD\t83\t\tMASTERCARD\n" +
        "STAND_IN_CANNOT_APPROVE_VISA\t83\t\tVISA\n" +
        "INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD\t84\t\tMASTERCARD\n" +
        "PREAUTHORIZATION_TOO_OLD_VISA\t84\t\tVISA\n" +
        "NOT_DECLINED_MASTERCARD\t85\t\tMASTERCARD\n" +
        "NO_REASON_TO_DECLINE_VISA\t85\t\tVISA\n" +
        "PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD\t86\t\tMASTERCARD\n" +
        "PIN_NOT_VERIFIABLE_VISA\t86\t\tVISA\n" +
        "PURCHASE_WITHOUT_CASH_BACK_MASTERCARD\t87\t\tMASTERCARD\n" +
        "PURCHASE_WITHOUT_CASH_BACK_VISA\t87\t\tVISA\n" +
        "CRYPTOGRAPHIC_FAILURE_MASTERCARD\t88\t\tMASTERCARD\n" +
        "UNABLE_TO_AUTHORIZE_VISA\t88\t\tVISA\n" +
        "UNACCEPTABLE_PIN_MASTERCARD\t89\t\tMASTERCARD\n" +
        "INELIGIBLE_TO_RECEIVE_VISA\t89\t\tVISA\n" +
        "CUTOFF_IN_PROGRESS\t90\n" +
        "ACCEPTED_ATC_SYNCHRONIZATION_AMEX\t900\t\tAMEX\n" +
        "SYSTEM_MALFUNCTION_AMEX\t909\t\tAMEX\n" +
        "ISSUER_UNAVAILABLE\t91\t\tAMEX\n" +
        "ISSUER_OR_SWITCH_UNAVAILABLE_VISA\t91\t\tVISA\n" +
        "ISSUER_UNAVAILABLE_AMEX\t912\t\tAMEX\n" +
        "UNABLE_TO_ROUTE\t92\n" +
        "VIOLATION_OF_LAW\t93\n" +
        "DUPLICATE_TRANSMISSION\t94\n" +
        "SYSTEM_MALFUNCTION\t96\n" +
        "BLOCKED_BY_CARDHOLDER_VISA\t9G\t\tVISA\n" +
        "ORIGINAL_NOT_FOUND\tAG\n" +
        "POSTING_ALREADY_COMPLETE\tAJ\n" +
        "SURCHARGE_NOT_PERMITTED_VISA\tB1\t\tVISA\n" +
        "SURCHARGE_NOT_SUPPORTED_VISA\tB2\t\tVISA\n" +
        "DECLINED_USE_OTHER_CARD\tBA\n" +
        "FORCED_STAND_IN_VISA\tN0\t\tVISA\n" +
        "CASH_SERVICE_NOT_AVAILABLE_VISA\tN3\t\tVISA\n" +
        "CASH_BACK_LIMIT_EXCEEDED_VISA\tN4\t\tVISA\n" +
        "RESUBMISSION_TOO_LATE_VISA\tN5\t\tVISA\n" +
        "INCORRECT_CVV2_VISA\tN7\t\tVISA\n" +
        "PREAUTHORIZED_AMOUNT_EXCEEDED_VISA\tN8\t\tVISA\n" +
        "INVALID_BILLER_INFORMATION_VISA\tP2\t\tVISA\n" +
        "PIN_CHANGE_DECLINED_VISA\tP5\t\tVISA\n" +
        "UNSAFE_PIN_VISA\tP6\t\tVISA\n" +
        "CARD_AUTHENTICATION_FAILED_VISA\tQ1\t\tVISA\n" +
        "ALREADY_SETTLED_VISA\tQ5\t\tVISA\n" +
        "STOP_PAYMENT_VISA\tR0\t\tVISA\n" +
        "AUTHORIZATION_REVOKED_VISA\tR1\t\tVISA\n" +
        "ALL_AUTHORIZATIONS_REVOKED_VISA\tR3\t\tVISA\n" +
        "CHECK_APPROVED_VISA\tT0\t\tVISA\n" +
        "CHECK_NOT_CONVERTED_VISA\tT1\t\tVISA\n" +
        "CHECK_ROUTING_NUMBER_INVALID_VISA\tT2\t\tVISA\n" +
        "CHECK_AMOUNT_LIMIT_EXCEEDED_VISA\tT3\t\tVISA\n" +
        "CHECK_UNPAID_ITEMS_VISA\tT4\t\tVISA\n" +
        "CHECK_NUMBER_DUPLICATE_VISA\tT5\t\tVISA\n" +
        "CHECK_MICR_ERROR_VISA\tT6\t\tVISA\n" +
        "TOO_MANY_CHECKS_VISA\tT7\t\tVISA\n" +
        "MULTIPLE_EXEMPTIONS_VISA\tW1\t\tVISA\n" +
        "EXEMPTION_NOT_VALID_FOR_BRAND_VISA\tW2\t\tVISA\n" +
        "FORWARD_TO_ISSUER_XA_VISA\tXA\t\tVISA\n" +
        "FORWARD_TO_ISSUER_XD_VISA\tXD\t\tVISA\n" +
        "ALREADY_REVERSED\tZ2\n" +
        "CAPTURE_AMOUNT_EXCEEDED\tZ3\t\tAMEX\n" +
        "OFFLINE_DECLINED_VISA\tZ3\t\tVISA"
      ,
    },
    {
      id: "gopay",
      places: [
        {
          field: "channel_response_code",
          message: "channel_response_message",
          when: ["payment_type=gopay"],
          reference: "order_id",
          payment: "transaction_id",
          refund: "refund_key",
          amount: "gross_amount",
          currency: "currency",
        },
      ],
      entries: 
        "REQUEST_ID_MISSING\t1\n" +
        "UNAUTHORIZED\t110\n" +
        "AUTHENTICATION_CHALLENGED\t11009\n" +
        "AUTHENTICATION_FAILED\t11010\n" +
        "MERCHANT_BLOCKED_FROM_METHOD\t11017\n" +
        "WALLET_BLOCKED\t112\n" +
        "KYC_NOT_APPROVED\t123\n" +
        "TRANSACTION_IN_PROGRESS\t132\n" +
        "INVALID_INTENT_TOKEN\t153\n" +
        "PAYMENT_METHOD_DISABLED\t156\n" +
        "INVALID_TRANSACTION_TYPE\t158\n" +
        "INVALID_PAYMENT_OPTION_TOKEN\t159\n" +
        "UNSUPPORTED_SERVICE_COUNTRY\t161\n" +
        "CREDIT_VALIDATION_NOT_SUPPORTED\t164\n" +
        "ORDER_ALREADY_QUEUED_OR_FULFILLED\t1804\n" +
        "ORDER_ALREADY_CANCELED\t1818\n" +
        "ORDER_EXPIRED\t1823\n" +
        "NOT_ENOUGH_BALANCE\t201\n" +
        "EXCESSIVE_BALANCE\t202\n" +
        "INVALID_AMOUNT\t2101\n" +
        "MONTHLY_WALLET_LIMIT_EXCEEDED\t213\n" +
        "CURRENCY_MISMATCH\t220\n" +
        "UNSUPPORTED_COUNTRY\t2700\n" +
        "COUNTRY_CURRENCY_MISMATCH\t2701\n" +
        "INVALID_REQUEST\t2903\n" +
        "ORDER_NOT_FOUND\t3007\n" +
        "FIELD_BLANK\t303\n" +
        "ORDER_NOT_IN_CREATED_STATE\t3066\n" +
        "ORDER_NOT_CANCELLABLE\t3067\n" +
        "ORDER_ALREADY_FINAL\t3073\n" +
        "REFUND_LIMIT_EXCEEDED\t3076\n" +
        "PAYMENT_LIMIT_EXCEEDED\t3077\n" +
        "REJECTED_BY_FRAUD_RULES\t4060\n" +
        "PAYER_BLOCKED\t6302\n" +
        "PAYEE_BLOCKED\t6303\n" +
        "CARD_NOT_FOUND\t803\n" +
        "RESERVATION_LOW_BALANCE\t811\n" +
        "PAYMENT_REJECTED\t817\n" +
        "CARD_EXPIRED\t831\n" +
        "GENERIC_SERVICE_ERROR\t900\tGENERIC_SERVICE_ERROR\n" +
        "FORBIDDEN_OPERATION\t903\n" +
        "NO_NETWORK_CODE\tE9"
      ,
    },
    {
      id: "transaction-status",
      places: [
        {
          field: "transaction_status",
          reference: "order_id",
          payment: "transaction_id",
          refund: "refund_key",
          amount: "gross_amount",
          currency: "currency",
        },
      ],
      entries: 
        "AUTHORIZE\tauthorize\n" +
        "CANCEL\tcancel\n" +
        "CAPTURE\tcapture\n" +
        "CAPTURE_ACCEPTED\tcapture\t\t\t\tfraud_status=accept\n" +
        "CAPTURE_CHALLENGED\tcapture\t\t\t\tfraud_status=challenge\n" +
        "CAPTURE_DENIED\tcapture\t\t\t\tfraud_status=deny\n" +
        "CHARGEBACK\tchargeback\n" +
        "DENY\tdeny\n" +
        "EXPIRE\texpire\n" +
        "FAILURE\tfailure\n" +
        "PARTIAL_CHARGEBACK\tpartial_chargeback\n" +
        "PARTIAL_REFUND\tpartial_refund\n" +
        "PENDING\tpending\n" +
        "REFUND\trefund\n" +
        "SETTLEMENT\tsettlement\n" +
        "SETTLEMENT_CONTRADICTED\tsettlement\t\t\t\tfraud_status=challenge"
      ,
    },
    {
      id: "fraud-status",
      places: [
        {
          field: "fraud_status",
          reference: "order_id",
          payment: "transaction_id",
          refund: "refund_key",
          amount: "gross_amount",
          currency: "currency",
        },
      ],
      entries: 
        "ACCEPT\taccept\n" +
        "CHALLENGE\tchallenge\n" +
        "DENY\tdeny"
      ,
    },
    {
      id: "snap-api",
      places: [
        {
          field: "",
          message: "error_messages",
          list: true,
        },
        {
          field: "",
          when: ["token=example-token"],
          assumed: "201",
          requires: ["token=example-token", "redirect_url=example-redirect_url"],
        },
      ],
      entries: 
        "PAGE_CREATED\t201\tPayment page created\n" +
        "AMOUNT_NOT_SUM_OF_ITEMS\t400\ttransaction_details.gross_amount is not equal to the sum of item_details\n" +
        "AMOUNT_TOO_SMALL\t400\ttransaction_details.gross_amount harus sama atau lebih besar dari 0.01\n" +
        "BAD_REQUEST\t400\t\u0001reason\u0001\n" +
        "DUPLICATE_ORDER_ID\t400\ttransaction_details.order_id sudah digunakan\n" +
        "FIELD_TOO_LONG\t400\t\u0001field\u0001 too long\n" +
        "MALFORMED_JSON\t400\tThere was a problem in the JSON you submitted\n" +
        "MISSING_FIELD\t400\t\u0001field\u0001 is required\n" +
        "NOT_A_NUMBER\t400\t\u0001field\u0001 is not a number\n" +
        "ACCESS_DENIED\t401\tAccess denied due to unauthorized transaction, please check client or server key\n" +
        "INTERNAL_SERVER_ERROR\t500\tSorry, we encountered internal server error. We will fix this soon."
      ,
    },
    {
      id: "snap",
      places: [
        {
          field: "responseCode",
          message: "responseMessage",
          reference: "partnerReferenceNo",
          payment: "referenceNo",
          refund: "partnerRefundNo",
          amount: "amount.value",
          currency: "amount.currency",
        },
      ],
      entries: 
        "SUCCESSFUL\t2001700\tSuccess\n" +
        "REQUEST_IN_PROGRESS\t2021700\tRequest In Progress\n" +
        "BAD_REQUEST\t4001700\tBad Request\n" +
        "INVALID_FIELD_FORMAT\t4001701\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4001702\tInvalid Mandatory Field \u0001field\u0001\n" +
        "UNAUTHORIZED\t4011700\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4011701\tInvalid Token (B2B)\n" +
        "INVALID_CUSTOMER_TOKEN\t4011702\tInvalid Customer Token\n" +
        "TOKEN_NOT_FOUND_B2B\t4011703\tToken Not Found (B2B)\n" +
        "CUSTOMER_TOKEN_NOT_FOUND\t4011704\tCustomer Token Not Found\n" +
        "TRANSACTION_EXPIRED\t4031700\tTransaction Expired\n" +
        "FEATURE_NOT_ALLOWED\t4031701\tFeature Not Allowed \u0001reason\u0001\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4031702\tExceeds Transaction Amount Limit\n" +
        "SUSPECTED_FRAUD\t4031703\tSuspected Fraud\n" +
        "ACTIVITY_COUNT_LIMIT_EXCEEDED\t4031704\tActivity Count Limit Exceeded\n" +
        "DO_NOT_HONOR\t4031705\tDo Not Honor\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t4031706\tFeature Not Allowed At This Time. \u0001reason\u0001\n" +
        "CARD_BLOCKED\t4031707\tCard Blocked\n" +
        "CARD_EXPIRED\t4031708\tCard Expired\n" +
        "DORMANT_ACCOUNT\t4031709\tDormant Account\n" +
        "NEED_TO_SET_TOKEN_LIMIT\t4031710\tNeed To Set Token Limit\n" +
        "OTP_BLOCKED\t4031711\tOTP Blocked\n" +
        "OTP_LIFETIME_EXPIRED\t4031712\tOTP Lifetime Expired\n" +
        "OTP_SENT_TO_CARDHOLDER\t4031713\tOTP Sent To Cardholer\n" +
        "INSUFFICIENT_FUNDS\t4031714\tInsufficient Funds\n" +
        "TRANSACTION_NOT_PERMITTED\t4031715\tTransaction Not Permitted.\u0001reason\u0001\n" +
        "URL_NOT_WHITELISTED\t4035415\tTransaction Not Permitted. Url not whitelisted.\n" +
        "SUSPEND_TRANSACTION\t4031716\tSuspend Transaction\n" +
        "TOKEN_LIMIT_EXCEEDED\t4031717\tToken Limit Exceeded\n" +
        "INACTIVE_CARD_ACCOUNT_CUSTOMER\t4031718\tInactive Card/Account/Customer\n" +
        "MERCHANT_BLACKLISTED\t4031719\tMerchant Blacklisted\n" +
        "MERCHANT_LIMIT_EXCEED\t4031720\tMerchant Limit Exceed\n" +
        "SET_LIMIT_NOT_ALLOWED\t4031721\tSet Limit Not Allowed\n" +
        "TOKEN_LIMIT_INVALID\t4031722\tToken Limit Invalid\n" +
        "ACCOUNT_LIMIT_EXCEED\t4031723\tAccount Limit Exceed\n" +
        "INVALID_TRANSACTION_STATUS\t4041700\tInvalid Transaction Status\n" +
        "TRANSACTION_NOT_FOUND\t4041701\tTransaction Not Found\n" +
        "INVALID_ROUTING\t4041702\tInvalid Routing\n" +
        "BANK_NOT_SUPPORTED_BY_SWITCH\t4041703\tBank Not Supported By Switch\n" +
        "TRANSACTION_CANCELLED\t4041704\tTransaction Cancelled\n" +
        "MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION\t4041705\tMerchant Is Not Registered For Card Registration Services\n" +
        "NEED_TO_REQUEST_OTP\t4041706\tNeed To Request OTP\n" +
        "JOURNEY_NOT_FOUND\t4041707\tJourney Not Found\n" +
        "INVALID_MERCHANT\t4041708\tInvalid Merchant\n" +
        "NO_ISSUER\t4041709\tNo Issuer\n" +
        "INVALID_API_TRANSITION\t4041710\tInvalid API Transition\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t4041711\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4041712\tInvalid Bill/Virtual Account \u0001reason\u0001\n" +
        "INVALID_AMOUNT\t4041713\tInvalid Amount\n" +
        "PAID_BILL\t4041714\tPaid Bill\n" +
        "INVALID_OTP\t4041715\tInvalid OTP\n" +
        "PARTNER_NOT_FOUND\t4041716\tPartner Not Found\n" +
        "INVALID_TERMINAL\t4041717\tInvalid Terminal\n" +
        "INCONSISTENT_REQUEST\t4041718\tInconsistent Request\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4041719\tInvalid Bill/Virtual Account\n" +
        "REQUESTED_FUNCTION_NOT_SUPPORTED\t4051700\tRequested Function Is Not Supported\n" +
        "REQUESTED_OPERATION_NOT_ALLOWED\t4051701\tRequested Opearation Is Not Allowed\n" +
        "CONFLICT\t4091700\tConflict\n" +
        "DUPLICATE_PARTNER_REFERENCE_NO\t4091701\tDuplicate partnerReferenceNo\n" +
        "TOO_MANY_REQUESTS\t4291700\tToo Many Requests\n" +
        "GENERAL_ERROR\t5001700\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5001701\tInternal Server Error\n" +
        "EXTERNAL_SERVER_ERROR\t5001702\tExternal Server Error\n" +
        "TIMEOUT\t5041700\tTimeout"
      ,
    },
    {
      id: "snap-status",
      places: [
        {
          field: "latestTransactionStatus",
          message: "transactionStatusDesc",
          requires: ["virtualAccountNo=example-virtualAccountNo"],
          service: "serviceCode",
          payment: "originalReferenceNo",
          amount: "paidAmount.value",
          currency: "paidAmount.currency",
        },
      ],
      entries: 
        "AUTHORIZED\t00\tSuccess\t\t\tserviceCode=63\n" +
        "BULK_ACCEPTED\t00\tSuccess\t\t\tserviceCode=20\n" +
        "REVERSAL_SUCCESS\t00\tSuccess\t\t\tserviceCode=46\n" +
        "SUCCESS\t00\tSettlement\n" +
        "INITIATED\t01\tInitiated\n" +
        "REVERSAL_INITIATED\t01\tInitiated\t\t\tserviceCode=46\n" +
        "PAYING\t02\tPaying\n" +
        "REVERSAL_IN_PROGRESS\t02\tPaying\t\t\tserviceCode=46\n" +
        "PENDING\t03\tPending\n" +
        "REVERSAL_PENDING\t03\tPending\t\t\tserviceCode=46\n" +
        "REFUNDED\t04\tRefunded\n" +
        "CANCELED\t05\tCanceled\n" +
        "CAPTURE_CANCELED\t05\tCanceled\t\t\tserviceCode=65\n" +
        "REVERSAL_CANCELED\t05\tCanceled\t\t\tserviceCode=46\n" +
        "CAPTURE_FAILED\t06\tFailed\t\t\tserviceCode=65\n" +
        "FAILED\t06\tFailed\n" +
        "REVERSAL_FAILED\t06\tFailed\t\t\tserviceCode=46\n" +
        "NOT_FOUND\t07\tNot found\n" +
        "REVERSAL_NOT_FOUND\t07\tNot found\t\t\tserviceCode=46\n" +
        "EXPIRED\t08\tExpiry\n" +
        "REVERSAL_EXPIRED\t08\tExpiry\t\t\tserviceCode=46\n" +
        "REJECTED\t09\tRejected\n" +
        "REVERSAL_REJECTED\t09\tRejected\t\t\tserviceCode=46"
      ,
    },
    {
      id: "payout-status",
      places: [
        {
          field: "status",
          requires: ["reference_no=example-reference_no"],
          reference: "partner_reference_no",
          payment: "reference_no",
          amount: "amount",
        },
        {
          field: "",
          code: "queued",
          requires: ["payouts.0=example-payouts.0"],
        },
      ],
      entries: 
        "APPROVED\tapproved\n" +
        "COMPLETED\tcompleted\n" +
        "COMPLETED_UNCERTAIN\tcompleted\t\t\t\terror_code=004\n" +
        "FAILED\tfailed\n" +
        "FAILED_UNCERTAIN\tfailed\t\t\t\terror_code=004\n" +
        "FAILED_WITHOUT_CODE\tfailed\t\t\t\terror_message=FAILED_WITHOUT_CODE\n" +
        "PROCESSED\tprocessed\n" +
        "QUEUED\tqueued\n" +
        "REJECTED\trejected"
      ,
    },
    {
      id: "payout-error",
      places: [
        {
          field: "error_code",
          message: "error_message",
          requires: ["reference_no=example-reference_no"],
          reference: "partner_reference_no",
          payment: "reference_no",
          amount: "amount",
        },
      ],
      entries: 
        "INVALID_BENEFICIARY_NAME\t001\tInvalid beneficiary name\n" +
        "INVALID_BENEFICIARY_ACCOUNT\t002\tInvalid destination account number\n" +
        "INVALID_ACCOUNT_OR_NAME\t003\tInvalid destination account or beneficiary name\n" +
        "GENERAL_ERROR\t004\tGeneral error\n" +
        "BANK_TIMEOUT\t005\tTimeout error by bank\n" +
        "DUPLICATE_REFERENCE\t006\tUnique reference number violation\n" +
        "IDENTICAL_REQUEST\t007\tIdentical request already processed before\n" +
        "BANK_AUTHENTICATION_FAILED\t008\tBank cannot authenticated request\n" +
        "BANK_BALANCE_TOO_LOW\t009\tBank balance is not enough\n" +
        "PAYLOAD_NOT_VALID\t010\tPayload validation failed\n" +
        "OTP_EXPIRED_OR_BLOCKED\t011\tOTP code expired / blocked\n" +
        "BENEFICIARY_ACCOUNT_BLOCKED\t012\tBeneficiary account is blocked\n" +
        "SAME_ACCOUNT\t013\tSender and receiver account are the same\n" +
        "MONTHLY_LIMIT_EXCEEDED\t014\tMonthly account balance limit exceeded\n" +
        "BALANCE_LIMIT_EXCEEDED\t015\tAccount balance limit exceeded\n" +
        "MERCHANT_BALANCE_TOO_LOW\t016\tMerchant balance is not enough\n" +
        "INVALID_BANK_DETAILS\t017\tInvalid receiver bank details.\n" +
        "TECHNICAL_ERROR_018\t018\tTechnical error.\n" +
        "VALIDATION_ISSUE\t019\tValidation issue.\n" +
        "VALIDATION_ISSUE_CONTACT\t020\tTransfer could not be processed due to a validation issue, please contact support@midtrans.com.\n" +
        "TECHNICAL_ERROR_021\t021\tTechnical error.\n" +
        "TECHNICAL_ERROR_022\t022\tTechnical error.\n" +
        "TECHNICAL_ERROR_023\t023\tTechnical error.\n" +
        "TECHNICAL_ERROR_024\t024\tTechnical error.\n" +
        "DECLINED\t025\tTransfer was declined.\n" +
        "INVALID_RECEIVER_NAME\t026\tInvalid receiver name."
      ,
    },
    {
      id: "payout-api",
      places: [
        {
          field: "",
          message: "error_message",
          requires: ["error_message=example-error_message"],
        },
      ],
      entries: 
        "APPROVAL_REFUSED\t400\tAn error occurred when approving payouts\n" +
        "CREATION_REFUSED\t400\tAn error occurred when creating payouts\n" +
        "REJECTION_REFUSED\t400\tAn error occurred when rejecting payouts\n" +
        "ACCESS_DENIED\t401\tKey not accepted\n" +
        "PAYOUT_NOT_FOUND\t404\tPayout not found\n" +
        "INTERNAL_SERVER_ERROR\t500\tInternal error at the provider"
      ,
    },
    {
      id: "account",
      places: [
        {
          field: "status_code",
          message: "status_message",
          requires: ["account_id=example-account_id"],
        },
      ],
      entries: 
        "ACCOUNT_LINKED\t200\n" +
        "LINK_PENDING\t201\n" +
        "ACCOUNT_REQUEST_DENIED\t202\n" +
        "PAY_ACCOUNT_DISABLED\t204\n" +
        "ACCOUNT_NOT_FOUND\t404\n" +
        "DUPLICATE_REQUEST\t406\n" +
        "ACCOUNT_INTERNAL_ERROR\t500\n" +
        "ACCOUNT_NO_CONNECTION\t502\n" +
        "ACCOUNT_UNAVAILABLE\t503\n" +
        "ACCOUNT_TIMEOUT\t504"
      ,
    },
    {
      id: "account-status",
      places: [
        {
          field: "account_status",
          requires: ["account_id=example-account_id"],
        },
      ],
      entries: 
        "PAY_ACCOUNT_DISABLED\tDISABLED\n" +
        "ACCOUNT_LINKED\tENABLED\n" +
        "ACCOUNT_LINKED_UNCERTAIN\tENABLED\t\t\t\tstatus_code=204\n" +
        "ACCOUNT_STILL_LINKED\tENABLED\t\t\t\tstatus_code=202\n" +
        "LINK_EXPIRED\tEXPIRED\n" +
        "LINK_PENDING\tPENDING\n" +
        "LINK_UNCERTAIN\tPENDING\t\t\t\tstatus_code=202"
      ,
    },
    {
      id: "subscription",
      places: [
        {
          field: "status",
          requires: ["schedule=example-schedule"],
        },
      ],
      entries: "ACTIVE\tactive\nINACTIVE\tinactive",
    },
  ],
};

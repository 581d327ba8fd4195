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
      id: "response",
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
        "SUCCESSFUL\t2001700\tSuccessful\n" +
        "SUCCESSFUL\t2002500\tSuccessful\n" +
        "DIRECT_DEBIT_ACCEPTED\t2005400\tSuccessful\n" +
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
      id: "status",
      places: [
        {
          field: "latestTransactionStatus",
          message: "transactionStatusDesc",
          service: "serviceCode",
          reference: "originalPartnerReferenceNo",
          payment: "originalReferenceNo",
          refund: "partnerRefundNo",
          amount: "amount.value",
          currency: "amount.currency",
        },
      ],
      entries: 
        "AUTHORIZED\t00\tSuccess\t\t\tserviceCode=63\n" +
        "BULK_ACCEPTED\t00\tSuccess\t\t\tserviceCode=20\n" +
        "REVERSAL_SUCCESS\t00\tSuccess\t\t\tserviceCode=46\n" +
        "SUCCESS\t00\tSuccess\n" +
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
        "REVERSAL_NOT_FOUND\t07\tNot found\t\t\tserviceCode=46"
      ,
    },
    {
      id: "payment-flag",
      places: [
        {
          field: "virtualAccountData.paymentFlagStatus",
          message: "virtualAccountData.paymentFlagReason.english",
          reference: "virtualAccountData.trxId",
          payment: "virtualAccountData.paymentRequestId",
          amount: "virtualAccountData.paidAmount.value",
          currency: "virtualAccountData.paidAmount.currency",
        },
      ],
      entries: 
        "SUCCESS\t00\tSuccess\n" +
        "REJECT\t01\tReject\n" +
        "TIMEOUT\t02\tTimeout"
      ,
    },
    {
      id: "inquiry-status",
      places: [
        {
          field: "virtualAccountData.inquiryStatus",
          message: "virtualAccountData.inquiryReason.english",
          reference: "virtualAccountData.trxId",
          amount: "virtualAccountData.totalAmount.value",
          currency: "virtualAccountData.totalAmount.currency",
        },
      ],
      entries: 
        "FOUND\t00\tSuccess\n" +
        "REFUSED\t01\n" +
        "TIMEOUT\t02"
      ,
    },
    {
      id: "va-payment",
      places: [
        {
          field: "",
          code: "VIRTUAL_ACCOUNT_PAID",
          requires: ["virtualAccountNo=example-virtualAccountNo", "paymentRequestId=example-paymentRequestId", "paidAmount.value=example-paidAmount.value"],
          reference: "trxId",
          payment: "paymentRequestId",
          amount: "paidAmount.value",
          currency: "paidAmount.currency",
        },
      ],
      entries: "PAID\tVIRTUAL_ACCOUNT_PAID\t\t\tnotification",
    },
    {
      id: "va-inquiry",
      places: [
        {
          field: "",
          code: "VIRTUAL_ACCOUNT_INQUIRY",
          requires: ["virtualAccountNo=example-virtualAccountNo", "inquiryRequestId=example-inquiryRequestId"],
        },
      ],
      entries: "INQUIRY\tVIRTUAL_ACCOUNT_INQUIRY",
    },
  ],
};

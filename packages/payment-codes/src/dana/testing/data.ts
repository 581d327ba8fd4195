// Generated from the catalog; do not edit.
import type { PackedExamples } from "../../runtime/example.js";

/** Where the codes of each space stand, and what each entry needs besides its code. */
export const packed: PackedExamples = {
  params: {
    field: "amount",
    info: "8377388292",
    reason: "see the documentation",
  },
  spaces: [
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
        "SUCCESSFUL\t2001700\tSuccessful\n" +
        "SUCCESSFUL\t2000000\tSuccessful\n" +
        "SUCCESSFUL\t2000900\tSuccessful\n" +
        "SUCCESSFUL\t2001100\n" +
        "SUCCESSFUL\t2003700\tSuccessful\n" +
        "SUCCESSFUL\t2003800\tSuccessful\n" +
        "SUCCESSFUL\t2003900\tSuccessful\n" +
        "SUCCESSFUL\t2004200\tSuccess\n" +
        "SUCCESSFUL\t2004900\tSuccessful\n" +
        "SUCCESSFUL\t2005500\tSuccessful\n" +
        "SUCCESSFUL\t2005600\tSuccessful\n" +
        "SUCCESSFUL\t2005800\tSuccessful\n" +
        "SUCCESSFUL\t2007400\tSuccessful\n" +
        "TRANSFER_TO_BANK_ACCEPTED\t2004300\tSuccess\n" +
        "ORDER_CREATED\t2005400\tSuccessful. If you want to use QRIS and it is not showing in payment methods, make sure you already fill externalStoreId. See https://dashboard.dana.id/sandbox/submerchants in the external shop id section.\n" +
        "ORDER_CANCELED\t2005700\tSuccess\t\t\tcancelTime=ORDER_CANCELED\n" +
        "LIST_OR_QR_PAYMENT\t2006000\tTransaction List Retrieved Successfully\n" +
        "REQUEST_IN_PROGRESS\t2021700\tRequest In Progress\n" +
        "REQUEST_IN_PROGRESS\t2024300\tRequest In Progress\n" +
        "REQUEST_IN_PROGRESS\t2025700\tRequest In Progress\n" +
        "REQUEST_IN_PROGRESS\t2025800\tRequest In Progress\n" +
        "BAD_REQUEST\t4001700\tBad Request\n" +
        "BAD_REQUEST\t4000000\tBad Request\n" +
        "BAD_REQUEST\t4005400\tBad Request\n" +
        "BAD_REQUEST\t4005500\tBad Request\n" +
        "BAD_REQUEST\t4007400\tBad Request\n" +
        "INVALID_FIELD_FORMAT\t4001701\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4000001\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4001101\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4003801\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4003901\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4004201\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4004301\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4004901\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4005401\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4005501\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4005801\tInvalid Field Format\n" +
        "INVALID_FIELD_FORMAT\t4006001\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4007401\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4001702\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4000002\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4001102\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4003802\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4003902\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4004202\tInvalid Mandatory Field\n" +
        "INVALID_MANDATORY_FIELD\t4004302\tInvalid Mandatory Field\n" +
        "INVALID_MANDATORY_FIELD\t4005402\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4005502\tInvalid Mandatory Field\n" +
        "INVALID_MANDATORY_FIELD\t4005702\tInvalid Mandatory Field\n" +
        "INVALID_MANDATORY_FIELD\t4005802\tInvalid Mandatory Field\n" +
        "INVALID_MANDATORY_FIELD\t4006002\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4007402\tInvalid Mandatory Field \u0001field\u0001\n" +
        "CONSULT_PAY_UNAUTHORIZED\t4000002\tUnauthorized\n" +
        "UNAUTHORIZED\t4011700\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4010000\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4011100\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4013700\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4013800\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4013900\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4014200\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4014300\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4014900\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4015400\tUnauthorized\n" +
        "UNAUTHORIZED\t4015500\tUnauthorized\n" +
        "UNAUTHORIZED\t4015700\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4015800\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4016000\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4017400\tUnauthorized\n" +
        "INVALID_TOKEN_B2B\t4011701\tInvalid Token (B2B)\n" +
        "INVALID_TOKEN_B2B\t4015501\tInvalid Token (B2B)\n" +
        "INVALID_TOKEN_B2B\t4016001\tInvalid Access Token\n" +
        "CUSTOMER_TOKEN_EXPIRED\t4014901\tToken Expired\n" +
        "INVALID_CUSTOMER_TOKEN\t4011702\tInvalid Customer Token\n" +
        "INVALID_CUSTOMER_TOKEN\t4011102\n" +
        "INVALID_CUSTOMER_TOKEN\t4014902\tInvalid Customer Token\n" +
        "TOKEN_NOT_FOUND_B2B\t4011703\tToken Not Found (B2B)\n" +
        "CUSTOMER_TOKEN_NOT_FOUND\t4011704\tCustomer Token Not Found\n" +
        "TRANSACTION_EXPIRED\t4031700\tTransaction Expired\n" +
        "TRANSACTION_EXPIRED\t4035700\tTransaction Expired\n" +
        "FEATURE_NOT_ALLOWED\t4031701\tFeature Not Allowed \u0001reason\u0001\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4031702\tExceeds Transaction Amount Limit\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4033702\tExceed maximum limit amount\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4033802\tExceed maximum limit amount\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4035402\tExceeds Transaction Amount Limit\n" +
        "SUSPECTED_FRAUD\t4031703\tSuspected Fraud\n" +
        "SUSPECTED_FRAUD\t4034303\tSuspected Fraud\n" +
        "ACTIVITY_COUNT_LIMIT_EXCEEDED\t4031704\tActivity Count Limit Exceeded\n" +
        "DO_NOT_HONOR\t4031705\tDo Not Honor\n" +
        "DO_NOT_HONOR\t4030005\tAccount or user status is abnormal\n" +
        "DO_NOT_HONOR\t4031105\n" +
        "DO_NOT_HONOR\t4033705\tDo Not Honor\n" +
        "DO_NOT_HONOR\t4033805\tDo Not Honor\n" +
        "DO_NOT_HONOR\t4034905\n" +
        "DO_NOT_HONOR\t4035405\tDo Not Honor\n" +
        "DO_NOT_HONOR\t4035705\tDo Not Honor\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t4031706\tFeature Not Allowed At This Time. \u0001reason\u0001\n" +
        "CARD_BLOCKED\t4031707\tCard Blocked\n" +
        "CARD_EXPIRED\t4031708\tCard Expired\n" +
        "DORMANT_ACCOUNT\t4031709\tDormant Account\n" +
        "NEED_TO_SET_TOKEN_LIMIT\t4031710\tNeed To Set Token Limit\n" +
        "OTP_BLOCKED\t4031711\tOTP Blocked\n" +
        "OTP_LIFETIME_EXPIRED\t4031712\tOTP Lifetime Expired\n" +
        "OTP_SENT_TO_CARDHOLDER\t4031713\tOTP Sent To Cardholer\n" +
        "INSUFFICIENT_FUNDS\t4031714\tInsufficient Funds\n" +
        "INSUFFICIENT_FUNDS\t4033814\tInsufficient Fund\n" +
        "INSUFFICIENT_FUNDS\t4034214\tInsufficient Fund\n" +
        "INSUFFICIENT_FUNDS\t4034314\tInsufficient Fund\n" +
        "INSUFFICIENT_FUNDS\t4035714\tInsufficient Funds\n" +
        "INSUFFICIENT_FUNDS\t4035814\tInsufficient Funds\n" +
        "TRANSACTION_NOT_PERMITTED\t4031715\tTransaction Not Permitted.\u0001reason\u0001\n" +
        "TRANSACTION_NOT_PERMITTED\t4030015\tTransaction not permitted\n" +
        "TRANSACTION_NOT_PERMITTED\t4035415\tTransaction Not Permitted\n" +
        "TRANSACTION_NOT_PERMITTED\t4035715\tTransaction Not Permitted\n" +
        "TRANSACTION_NOT_PERMITTED\t4035815\tTransaction Not Permitted\n" +
        "SUSPEND_TRANSACTION\t4031716\tSuspend Transaction\n" +
        "TOKEN_LIMIT_EXCEEDED\t4031717\tToken Limit Exceeded\n" +
        "INACTIVE_CARD_ACCOUNT_CUSTOMER\t4031718\tInactive Card/Account/Customer\n" +
        "INACTIVE_CARD_ACCOUNT_CUSTOMER\t4031118\n" +
        "INACTIVE_CARD_ACCOUNT_CUSTOMER\t4034218\tInactive Account Merchant\n" +
        "INACTIVE_CARD_ACCOUNT_CUSTOMER\t4034318\tInactive Account Merchant\n" +
        "MERCHANT_BLACKLISTED\t4031719\tMerchant Blacklisted\n" +
        "MERCHANT_LIMIT_EXCEED\t4031720\tMerchant Limit Exceed\n" +
        "SET_LIMIT_NOT_ALLOWED\t4031721\tSet Limit Not Allowed\n" +
        "TOKEN_LIMIT_INVALID\t4031722\tToken Limit Invalid\n" +
        "ACCOUNT_LIMIT_EXCEED\t4031723\tAccount Limit Exceed\n" +
        "INVALID_TRANSACTION_STATUS\t4041700\tInvalid Transaction Status\n" +
        "INVALID_TRANSACTION_STATUS\t4045700\tInvalid Transaction Status\n" +
        "INVALID_TRANSACTION_STATUS\t4045800\tInvalid Transaction Status\n" +
        "INVALID_TRANSACTION_STATUS\t4046000\tData Not Available\n" +
        "TRANSACTION_NOT_FOUND\t4041701\tTransaction Not Found\n" +
        "TRANSACTION_NOT_FOUND\t4040001\tTransaction Not Found\n" +
        "TRANSACTION_NOT_FOUND\t4043901\tTransaction Not Found\n" +
        "TRANSACTION_NOT_FOUND\t4045501\tTransaction Not Found\n" +
        "TRANSACTION_NOT_FOUND\t4045701\tTransaction Not Found\n" +
        "TRANSACTION_NOT_FOUND\t4045801\tTransaction Not Found\n" +
        "INVALID_ROUTING\t4041702\tInvalid Routing\n" +
        "BANK_NOT_SUPPORTED_BY_SWITCH\t4041703\tBank Not Supported By Switch\n" +
        "TRANSACTION_CANCELLED\t4041704\tTransaction Cancelled\n" +
        "MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION\t4041705\tMerchant Is Not Registered For Card Registration Services\n" +
        "NEED_TO_REQUEST_OTP\t4041706\tNeed To Request OTP\n" +
        "JOURNEY_NOT_FOUND\t4041707\tJourney Not Found\n" +
        "INVALID_MERCHANT\t4041708\tInvalid Merchant\n" +
        "INVALID_MERCHANT\t4040008\tMerchant does not exist or status abnormal\n" +
        "INVALID_MERCHANT\t4044208\tInvalid Merchant\n" +
        "INVALID_MERCHANT\t4045408\tInvalid Merchant\n" +
        "INVALID_MERCHANT\t4045708\tInvalid Merchant\n" +
        "INVALID_MERCHANT\t4045808\tInvalid Merchant\n" +
        "NO_ISSUER\t4041709\tNo Issuer\n" +
        "INVALID_API_TRANSITION\t4041710\tInvalid API Transition\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t4041711\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t4044211\tInvalid Card/Account/Customer Number/Virtual Account\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4041712\tInvalid Bill/Virtual Account \u0001reason\u0001\n" +
        "REFUND_OF_UNKNOWN_ORDER\t4045812\tInvalid Bill\n" +
        "INVALID_AMOUNT\t4041713\tInvalid Amount\n" +
        "PAID_BILL\t4041714\tPaid Bill\n" +
        "INVALID_OTP\t4041715\tInvalid OTP\n" +
        "PARTNER_NOT_FOUND\t4041716\tPartner Not Found\n" +
        "INVALID_TERMINAL\t4041717\tInvalid Terminal\n" +
        "INCONSISTENT_REQUEST\t4041718\tInconsistent Request\n" +
        "INCONSISTENT_REQUEST\t4043818\tInconsistent Request\n" +
        "INCONSISTENT_REQUEST\t4044318\tInconsistent Request\n" +
        "INCONSISTENT_REQUEST\t4045418\tInconsistent Request\n" +
        "INCONSISTENT_REQUEST\t4045818\tInconsistent Request\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4041719\tInvalid Bill/Virtual Account\n" +
        "REQUESTED_FUNCTION_NOT_SUPPORTED\t4051700\tRequested Function Is Not Supported\n" +
        "REQUESTED_OPERATION_NOT_ALLOWED\t4051701\tRequested Opearation Is Not Allowed\n" +
        "CONFLICT\t4091700\tConflict\n" +
        "DUPLICATE_PARTNER_REFERENCE_NO\t4091701\tDuplicate partnerReferenceNo\n" +
        "TOO_MANY_REQUESTS\t4291700\tToo Many Requests\n" +
        "TOO_MANY_REQUESTS\t4290000\tMaximum transaction limit exceeded\n" +
        "TOO_MANY_REQUESTS\t4295400\tToo Many Requests\n" +
        "TOO_MANY_REQUESTS\t4295500\tToo Many Requests\n" +
        "TOO_MANY_REQUESTS\t4297400\tToo Many Requests\n" +
        "GENERAL_ERROR\t5001700\tGeneral Error\n" +
        "GENERAL_ERROR\t5000000\tGeneral error\n" +
        "GENERAL_ERROR\t5003800\tGeneral Error\n" +
        "GENERAL_ERROR\t5004300\tGeneral Error\n" +
        "GENERAL_ERROR\t5005400\tGeneral Error\n" +
        "GENERAL_ERROR\t5005500\tGeneral Error\n" +
        "GENERAL_ERROR\t5006000\tInternal Server Error\n" +
        "GENERAL_ERROR\t5007400\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5001701\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5003801\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5004301\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5005401\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5005501\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5005601\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5005701\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5005801\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5007401\tInternal Server Error\n" +
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
          when: ["responseCode=example-responseCode"],
          service: "serviceCode",
          reference: "originalPartnerReferenceNo",
          payment: "originalReferenceNo",
          amount: "amount.value",
          currency: "amount.currency",
        },
      ],
      entries: 
        "ORDER_PAID\t00\tSuccess\t\t\tresponseCode=2005500\n" +
        "SUCCESS\t00\tSuccess\t\t\tresponseCode=2003900\n" +
        "INITIATED\t01\tInitiated\t\t\tresponseCode=2003900\n" +
        "ORDER_INITIATED\t01\tInitiated\t\t\tresponseCode=2005500\n" +
        "ORDER_PAYING\t02\tPaying\t\t\tresponseCode=2005500\n" +
        "PAYING\t02\tPaying\t\t\tresponseCode=2003900\n" +
        "PENDING\t03\tPending\t\t\tresponseCode=2003900\n" +
        "REFUNDED\t04\tRefunded\t\t\tresponseCode=2003900\n" +
        "CANCELED\t05\tCancelled\t\t\tresponseCode=2003900\n" +
        "ORDER_CLOSED\t05\tCancelled\t\t\tresponseCode=2005500\n" +
        "FAILED\t06\tFailed\t\t\tresponseCode=2003900\n" +
        "NOT_FOUND\t07\tNot found\t\t\tresponseCode=2003900\n" +
        "ORDER_NOT_FOUND\t07\tNot found\t\t\tresponseCode=2005500"
      ,
    },
    {
      id: "finish-notify",
      places: [
        {
          field: "latestTransactionStatus",
          message: "transactionStatusDesc",
          requires: ["latestTransactionStatus=example-latestTransactionStatus", "merchantId=example-merchantId"],
          reference: "originalPartnerReferenceNo",
          payment: "originalReferenceNo",
          amount: "amount.value",
          currency: "amount.currency",
        },
      ],
      entries: "ORDER_PAID\t00\tSuccess\nORDER_CLOSED\t05\tCancelled",
    },
    {
      id: "transfer-notify",
      places: [
        {
          field: "latestTransactionStatus",
          message: "transactionStatusDesc",
          requires: ["latestTransactionStatus=example-latestTransactionStatus", "finishedTime=example-finishedTime"],
          reference: "originalPartnerReferenceNo",
          payment: "originalReferenceNo",
        },
      ],
      entries: 
        "SUCCESS\t00\tSuccess\n" +
        "INITIATED\t01\tInitiated\n" +
        "PAYING\t02\tPaying\n" +
        "PENDING\t03\tPending\n" +
        "REFUNDED\t04\tRefunded\n" +
        "CANCELED\t05\tCancelled\n" +
        "FAILED\t06\tFailed\n" +
        "NOT_FOUND\t07\tNot found"
      ,
    },
    {
      id: "acquirement-status",
      places: [
        {
          field: "additionalInfo.statusDetail.acquirementStatus",
          reference: "originalPartnerReferenceNo",
          payment: "originalReferenceNo",
          amount: "amount.value",
          currency: "amount.currency",
        },
      ],
      entries: 
        "CANCELED\tCANCELLED\t\t\t\tresponseCode=2005500\n" +
        "CLOSED\tCLOSED\t\t\t\tresponseCode=2005500\n" +
        "CREATED\tINIT\t\t\t\tresponseCode=2005500\n" +
        "ACCEPTED_BY_MERCHANT\tMERCHANT_ACCEPT\t\t\t\tresponseCode=2005500\n" +
        "PAYING\tPAYING\t\t\t\tresponseCode=2005500\n" +
        "SUCCEEDED\tSUCCESS\t\t\t\tresponseCode=2005500"
      ,
    },
    {
      id: "result-message",
      places: [
        {
          field: "additionalInfo.resultMsg",
          reference: "originalPartnerReferenceNo",
          payment: "originalReferenceNo",
          refund: "partnerRefundNo",
          amount: "amount.value",
          currency: "amount.currency",
        },
      ],
      entries: "RECIPIENT_NOT_REGISTERED\tPAYEE_USER_NOT_EXIST\nRECIPIENT_DISABLED\tPAYEE_USER_STATUS_DISABLE",
    },
    {
      id: "consult-pay",
      places: [
        {
          field: "responseCode",
          message: "responseMessage",
          requires: ["paymentInfos=example-paymentInfos"],
        },
      ],
      entries: "FORMER_METHODS_LISTED\t2000000\tSuccessful\nMETHODS_LISTED\t2005700\tSuccessful",
    },
    {
      id: "result-status",
      places: [
        {
          field: "response.body.resultInfo.resultStatus",
          requires: ["response.body.resultInfo.resultStatus=example-response.body.resultInfo.resultStatus"],
        },
      ],
      entries: 
        "FAILURE\tF\n" +
        "SUCCESS\tS\n" +
        "UNKNOWN\tU"
      ,
    },
  ],
};

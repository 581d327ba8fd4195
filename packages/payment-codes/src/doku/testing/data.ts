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
        "SUCCESSFUL\t2001100\tSuccessful\n" +
        "SUCCESSFUL\t2004200\tSuccessful\n" +
        "SUCCESSFUL\t2004300\tSuccessful\n" +
        "SUCCESSFUL\t2005300\tSuccessful\n" +
        "DIRECT_DEBIT_ACCEPTED\t2005400\tSuccessful\n" +
        "REQUEST_IN_PROGRESS\t2021700\tRequest In Progress\n" +
        "REQUEST_IN_PROGRESS\t2024300\tTransaction still on process\n" +
        "BAD_REQUEST\t4001700\tBad Request\n" +
        "BAD_REQUEST\t4004200\tBad Request\n" +
        "BAD_REQUEST\t4004300\tBad Request\n" +
        "AMOUNT_NOT_MATCH\t4005001\tAmount not match\n" +
        "FEE_AMOUNT_NOT_MATCH\t4005001\tfeeAmount not match\n" +
        "INVALID_FIELD_FORMAT\t4001701\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4004201\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_FIELD_FORMAT\t4004301\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4001702\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4004202\tInvalid Mandatory Field \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4004302\tInvalid Mandatory Field \u0001field\u0001\n" +
        "SIGNATURE_NOT_MATCH\t4015000\tUnauthorized . Signature Not Match\n" +
        "UNAUTHORIZED\t4011700\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4011100\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4014200\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4014300\tUnauthorized. \u0001reason\u0001\n" +
        "UNAUTHORIZED\t4015300\tUnauthorized. \u0001reason\u0001\n" +
        "UNKNOWN_CLIENT\t4015000\tUnauthorized . Unknown Client\n" +
        "INVALID_TOKEN_B2B\t4011701\tInvalid Token ( B2B )\n" +
        "INVALID_TOKEN_B2B\t4011101\tInvalid Token (B2B)\n" +
        "INVALID_TOKEN_B2B\t4014201\tInvalid Token (B2B)\n" +
        "INVALID_TOKEN_B2B\t4014301\tInvalid Token (B2B)\n" +
        "INVALID_TOKEN_B2B\t4015301\tInvalid Token (B2B)\n" +
        "INVALID_CUSTOMER_TOKEN\t4011702\tInvalid customer Token\n" +
        "TOKEN_NOT_FOUND_B2B\t4011703\tToken Not Found (B2B\n" +
        "CUSTOMER_TOKEN_NOT_FOUND\t4011704\tCustomer token not found\n" +
        "TRANSACTION_EXPIRED\t4031700\tTransacction Expired\n" +
        "TRANSACTION_EXPIRED\t4034300\tTransaction Expired\n" +
        "FEATURE_NOT_ALLOWED\t4031701\tFeature Not Allowed\n" +
        "FEATURE_NOT_ALLOWED\t4034201\tFeature Not Allowed \u0001reason\u0001\n" +
        "FEATURE_NOT_ALLOWED\t4034301\tFeature Not Allowed\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4031702\tExceeds Transaction Amount Limit\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4034202\tExceeds Transaction Amount Limit\n" +
        "EXCEEDS_TRANSACTION_AMOUNT_LIMIT\t4034302\tExceeds Transaction Amount Limit\n" +
        "SUSPECTED_FRAUD\t4031703\tSuspected Fraud\n" +
        "SUSPECTED_FRAUD\t4034303\tSuspected Fraud\n" +
        "ACTIVITY_COUNT_LIMIT_EXCEEDED\t4031704\tActivity Count Limit Exceeded\n" +
        "ACTIVITY_COUNT_LIMIT_EXCEEDED\t4034304\tActivity Count Limit Exceeded\n" +
        "DO_NOT_HONOR\t4031705\tDo Not Honor\"\n" +
        "DO_NOT_HONOR\t4034305\tDo Not Honor\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t4031706\tFeature Not Allowed At This Time\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t4034206\tFeature Not Allowed At This Time\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t4034306\tAt This Time\n" +
        "CARD_BLOCKED\t4031707\tCard Blocked\n" +
        "CARD_EXPIRED\t4031708\tCard Expired\n" +
        "DORMANT_ACCOUNT\t4031709\tDormant Account\n" +
        "DORMANT_ACCOUNT\t4034309\tDormant Account\n" +
        "NEED_TO_SET_TOKEN_LIMIT\t4031710\tNeed To Set Token Limit\n" +
        "OTP_BLOCKED\t4031711\tOTP Blocked\n" +
        "OTP_LIFETIME_EXPIRED\t4031712\tOTP Lifetime Expired\n" +
        "OTP_SENT_TO_CARDHOLDER\t4031713\tOTP Sent To Cardholder\n" +
        "INSUFFICIENT_FUNDS\t4031714\tInsufficient Funds\n" +
        "INSUFFICIENT_FUNDS\t4034314\tInsufficient Funds\n" +
        "TRANSACTION_NOT_PERMITTED\t4031715\tTransaction Not Permitted.\n" +
        "TRANSACTION_NOT_PERMITTED\t4034315\tTransaction Not Permitted\n" +
        "SUSPEND_TRANSACTION\t4031716\tSuspend Transaction\n" +
        "SUSPEND_TRANSACTION\t4034316\tSuspend Transaction\n" +
        "TOKEN_LIMIT_EXCEEDED\t4031717\tToken Limit Exceeded\n" +
        "INACTIVE_CARD_ACCOUNT_CUSTOMER\t4031718\tInactive Card/Account/Customer\n" +
        "INACTIVE_CARD_ACCOUNT_CUSTOMER\t4034318\tInactive Card/Account/Customer\n" +
        "MERCHANT_BLACKLISTED\t4031719\tMerchant Blacklisted\n" +
        "MERCHANT_BLACKLISTED\t4034319\tMerchant Blacklisted\n" +
        "MERCHANT_LIMIT_EXCEED\t4031720\tMerchant Limit Exceed\n" +
        "SET_LIMIT_NOT_ALLOWED\t4031721\tSet Limit Not Allowed\n" +
        "TOKEN_LIMIT_INVALID\t4031722\tToken Limit Invalid\n" +
        "ACCOUNT_LIMIT_EXCEED\t4031723\tAccount Limit Exceed\n" +
        "INVALID_TRANSACTION_STATUS\t4041700\tInvalid Transaction Status\n" +
        "INVALID_TRANSACTION_STATUS\t4044200\tInvalid Transaction Status\n" +
        "TRANSACTION_NOT_FOUND\t4041701\tTransaction Not Found\n" +
        "TRANSACTION_NOT_FOUND\t4044301\tTransaction Not Found\n" +
        "TRANSACTION_NOT_FOUND\t4045301\tTransaction Not Found\n" +
        "INVALID_ROUTING\t4041702\tInvalid Routing\n" +
        "INVALID_ROUTING\t4044202\tInvalid Routing\n" +
        "INVALID_ROUTING\t4044302\tInvalid Routing\n" +
        "BANK_NOT_SUPPORTED_BY_SWITCH\t4041703\tBank Not Supported By Switch\n" +
        "BANK_NOT_SUPPORTED_BY_SWITCH\t4044203\tBank Not Supported By Switch\n" +
        "BANK_NOT_SUPPORTED_BY_SWITCH\t4044303\tBank Not Supported By Switch\n" +
        "TRANSACTION_CANCELLED\t4041704\tTransaction Cancelled\n" +
        "MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION\t4041705\tMerchant Is Not Registered For Card Registration Services\n" +
        "NEED_TO_REQUEST_OTP\t4041706\tNeed To Request OTP\n" +
        "JOURNEY_NOT_FOUND\t4041707\tJourney Not Found\n" +
        "INVALID_MERCHANT\t4041708\tInvalid Merchant\n" +
        "INVALID_MERCHANT\t4044208\tInvalid Merchant\n" +
        "INVALID_MERCHANT\t4044308\tInvalid Merchant\n" +
        "NO_ISSUER\t4041709\tNo Issuer\n" +
        "INVALID_API_TRANSITION\t4041710\tInvalid API Transition\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t4041711\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t4044211\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT\t4044311\tInvalid Card/Account/Customer \u0001info\u0001/Virtual Account\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4041712\tInvalid Bill/Virtual Account\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4044212\tInvalid Bill/Virtual Account\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4044312\tInvalid Bill/Virtual Account\n" +
        "INVALID_AMOUNT\t4041713\tInvalid Amount\n" +
        "INVALID_AMOUNT\t4044313\tInvalid Amount\n" +
        "PAID_BILL\t4041714\tPaid Bill\n" +
        "PAID_BILL\t4044314\tPaid Bill\n" +
        "INVALID_OTP\t4041715\tInvalid OTP\n" +
        "PARTNER_NOT_FOUND\t4041716\tPartner Not Found\n" +
        "INVALID_TERMINAL\t4041717\tInvalid Terminal\n" +
        "INCONSISTENT_REQUEST\t4041718\tInconsistent Request\n" +
        "INCONSISTENT_REQUEST\t4044318\tInconsistent Request\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4041719\tInvalid Bill/Virtual Account\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4044219\tInvalid Bill/Virtual Account\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4044319\tInvalid Bill/Virtual Account\n" +
        "REQUESTED_FUNCTION_NOT_SUPPORTED\t4051700\tRequested Function Is Not Supported\n" +
        "REQUESTED_OPERATION_NOT_ALLOWED\t4051701\tRequested Operation Is Not Allowed\n" +
        "CONFLICT\t4091700\tConflict\n" +
        "CONFLICT\t4094200\tConflict\n" +
        "CONFLICT\t4094300\tConflict\n" +
        "DUPLICATE_PARTNER_REFERENCE_NO\t4091701\tDuplicate partnerReferenceNo\n" +
        "DUPLICATE_PARTNER_REFERENCE_NO\t4094301\tDuplicate partnerReferenceNo\n" +
        "TRANSACTION_HAS_BEEN_PROCESSED\t4094302\tTransaction Has Been Processed\n" +
        "TOO_MANY_REQUESTS\t4291700\tToo Many Requests\n" +
        "TOO_MANY_REQUESTS\t4294200\tToo Many Requests\n" +
        "GENERAL_ERROR\t5001700\tGeneral Error\n" +
        "GENERAL_ERROR\t5001100\tGeneral Error\n" +
        "GENERAL_ERROR\t5004200\tGeneral Error\n" +
        "GENERAL_ERROR\t5004300\tGeneral Error\n" +
        "GENERAL_ERROR\t5005300\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5001701\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5004201\tInternal Server Error\n" +
        "INTERNAL_SERVER_ERROR\t5004301\tInternal Server Error\n" +
        "EXTERNAL_SERVER_ERROR\t5001702\tExternal Server Error\n" +
        "EXTERNAL_SERVER_ERROR\t5004202\tExternal Server Error\n" +
        "EXTERNAL_SERVER_ERROR\t5004302\tExternal Server Error\n" +
        "TIMEOUT\t5041700\tTimeout\n" +
        "TIMEOUT\t5044200\tTimeout\n" +
        "TIMEOUT\t5044300\tTimeout"
      ,
    },
    {
      id: "snap-status",
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
      id: "snap-payment-flag",
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
      id: "snap-inquiry-status",
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
          requires: ["virtualAccountNo=example-virtualAccountNo", "trxId=example-trxId", "paidAmount.value=example-paidAmount.value"],
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
        {
          field: "",
          code: "VIRTUAL_ACCOUNT_INQUIRY",
          requires: ["virtual_account_info.virtual_account_number=example-virtual_account_info.virtual_account_number", "virtual_account_inquiry.date=example-virtual_account_inquiry.date"],
        },
      ],
      entries: "INQUIRY\tVIRTUAL_ACCOUNT_INQUIRY",
    },
    {
      id: "card",
      places: [
        {
          field: "card_payment.response_code",
          message: "card_payment.response_message",
          reference: "order.invoice_number",
          amount: "order.amount",
          currency: "order.currency",
          amounts: "number",
        },
      ],
      entries: 
        "APPROVED\t00\tApproved or completed successfully\n" +
        "REFER_TO_ISSUER\t01\tRefer to card issuer, Contact card issuer\n" +
        "REFER_TO_ISSUER_SPECIAL\t02\tRefer to card issuer - Special conditions\n" +
        "INVALID_MERCHANT\t03\tInvalid merchant\n" +
        "PICK_UP_CARD\t04\tPick up card (no fraud)\n" +
        "DO_NOT_HONOR\t05\tDo not honor\n" +
        "ISSUER_ERROR\t06\tError\tVISA\n" +
        "PICK_UP_CARD_SPECIAL\t07\tPickup card, special conditions\tVISA\n" +
        "HONOR_WITH_ID\t08\tHonor with ID\tVISA\n" +
        "PARTIALLY_APPROVED\t10\tPartial value approved\n" +
        "APPROVED_VIP\t11\tApproved V.I.P\tMASTERCARD\n" +
        "INVALID_TRANSACTION\t12\tInvalid transaction\n" +
        "INVALID_AMOUNT\t13\tInvalid value/amount\n" +
        "INVALID_CARD_NUMBER\t14\tInvalid card number\n" +
        "NO_SUCH_ISSUER\t15\tNo such issuer\n" +
        "RE_ENTER_TRANSACTION\t19\tRe-enter transaction\tVISA\n" +
        "AUTHENTICATION_REQUIRED\t1A\tAuthentication required\tVISA\n" +
        "AUTHORIZATION_SYSTEM_INOPERATIVE\t1Z\tAuthorization System or issuer system inoperative\tMASTERCARD\n" +
        "NO_ACTION_TAKEN\t21\tNo action taken\tVISA\n" +
        "RECORD_NOT_FOUND\t25\tUnable to locate record on file\tVISA\n" +
        "FILE_UNAVAILABLE\t28\tFile is temporarily unavailable\tVISA\n" +
        "FORMAT_ERROR\t30\tFormat error\tMASTERCARD\n" +
        "NO_CREDIT_ACCOUNT\t39\tNo credit account\tVISA\n" +
        "LOST_CARD\t41\tLost card - pick up\n" +
        "STOLEN_CARD\t43\tStolen card - pick up\n" +
        "CLOSED_ACCOUNT\t46\tClosed Account\tVISA\n" +
        "INSUFFICIENT_FUNDS\t51\tInsufficient funds\n" +
        "NO_CHECKING_ACCOUNT\t52\tNo checking account\tVISA\n" +
        "NO_SAVINGS_ACCOUNT\t53\tNo savings account\tVISA\n" +
        "EXPIRED_CARD\t54\tExpired card\n" +
        "INCORRECT_PIN\t55\tIncorrect PIN\n" +
        "NOT_PERMITTED_TO_CARDHOLDER\t57\tTransaction not permitted to cardholder\n" +
        "NOT_PERMITTED_TO_TERMINAL\t58\tTransaction not permitted to terminal\n" +
        "SUSPECTED_FRAUD\t59\tSuspected fraud\n" +
        "AMOUNT_LIMIT_EXCEEDED\t61\tExceeds withdrawal amount limits\n" +
        "RESTRICTED_CARD\t62\tRestricted card\n" +
        "SECURITY_VIOLATION\t63\tSecurity Violation\n" +
        "AML_REQUIREMENT_NOT_MET\t64\tTransaction does not fulfill AML requirement\tVISA\n" +
        "FREQUENCY_LIMIT_EXCEEDED\t65\tExceeds withdrawal frequency limit\n" +
        "VERIFICATION_DATA_FAILED\t6P\tVerification data failed\tVISA\n" +
        "CONTACT_CARD_ISSUER\t70\tContact Card Issuer\tMASTERCARD\n" +
        "PIN_DATA_REQUIRED\t70\tPIN data required\tVISA\n" +
        "PIN_NOT_CHANGED\t71\tPIN not changed\tMASTERCARD\n" +
        "PIN_ENCRYPTION_MISMATCH\t74\tDifferent value than that used for PIN encryption errors\n" +
        "PIN_TRIES_EXCEEDED\t75\tAllowable PIN tries exceeded\n" +
        "INVALID_TO_ACCOUNT\t76\tInvalid/nonexistent “To Account” specified\tMASTERCARD\n" +
        "UNSOLICITED_REVERSAL\t76\tUnsolicited reversal\tVISA\n" +
        "INVALID_FROM_ACCOUNT\t77\tInvalid/nonexistent “From Account” specified\tMASTERCARD\n" +
        "INVALID_ACCOUNT\t78\tInvalid/nonexistent account specified\tMASTERCARD\n" +
        "BLOCKED_FIRST_USE\t78\tBlocked card, first time card usage\tVISA\n" +
        "CARD_LIFE_CYCLE\t79\tLife Cycle\tMASTERCARD\n" +
        "ALREADY_REVERSED\t79\tAlready reversed by Switch\tVISA\n" +
        "CREDIT_ISSUER_UNAVAILABLE\t80\tCredit issuer unavailable\tMASTERCARD\n" +
        "NO_FINANCIAL_IMPACT\t80\tNo financial impact\tVISA\n" +
        "DOMESTIC_DEBIT_NOT_ALLOWED\t81\tDomestic Debit Transaction Not Allowed\tMASTERCARD\n" +
        "PIN_CRYPTOGRAPHIC_ERROR\t81\tCryptographic error found in PIN\tVISA\n" +
        "POLICY_DECLINE\t82\tPolicy\tMASTERCARD\n" +
        "CARD_VERIFICATION_FAILED\t82\tNegative CAM, dCVV, iCVV, or CVV results\tVISA\n" +
        "FRAUD_OR_SECURITY\t83\tFraud/Security\tMASTERCARD\n" +
        "INVALID_AUTHORIZATION_LIFE_CYCLE\t84\tInvalid Authorization Life Cycle\tMASTERCARD\n" +
        "NO_REASON_TO_DECLINE\t85\tNo reason to decline\n" +
        "PIN_NOT_VERIFIABLE\t86\tCannot verify PIN\n" +
        "PURCHASE_WITHOUT_CASH_BACK\t87\tPurchase amount only, no cash back allowed\tMASTERCARD\n" +
        "CRYPTOGRAPHIC_FAILURE\t88\tCryptographic failure\tMASTERCARD\n" +
        "UNACCEPTABLE_PIN\t89\tUnacceptable PIN\tMASTERCARD\n" +
        "BALANCE_INFORMATION_NOT_ALLOWED\t89\tIneligible to receive financial position information\tVISA\n" +
        "CUTOFF_IN_PROGRESS\t90\tCutoff is in progress\tMASTERCARD\n" +
        "ISSUER_OR_SWITCH_INOPERATIVE\t91\tIssuer or switch is inoperative\n" +
        "ROUTE_NOT_FOUND\t92\tDestination cannot be found for routing\n" +
        "VIOLATION_OF_LAW\t93\tTransaction cannot be completed - violation of law\tVISA\n" +
        "DUPLICATE_TRANSMISSION\t94\tDuplicate transmission / invoice\n" +
        "SYSTEM_MALFUNCTION\t96\tSystem malfunction\n" +
        "SURCHARGE_NOT_PERMITTED\tB1\tSurcharge amount not permitted\tVISA\n" +
        "SURCHARGE_NOT_SUPPORTED\tB2\tSurcharge amount not supported by debit network issuer\tVISA\n" +
        "FORCE_STAND_IN\tN0\tForce STIP\tVISA\n" +
        "CASH_SERVICE_NOT_AVAILABLE\tN3\tCash service not available\tVISA\n" +
        "CASH_LIMIT_EXCEEDED\tN4\tCash request exceeds issuer or approved limit\tVISA\n" +
        "INELIGIBLE_FOR_RESUBMISSION\tN5\tIneligible for resubmission\tVISA\n" +
        "CVV2_FAILURE\tN7\tDecline for CVV2 failure\tVISA\n" +
        "AMOUNT_ABOVE_PREAUTHORIZATION\tN8\tTransaction amount exceeds preauthorized approval amount\tVISA\n" +
        "PIN_UNBLOCK_DENIED\tP5\tDenied PIN unblock\tVISA\n" +
        "PIN_CHANGE_DENIED\tP6\tDenied PIN change\tVISA\n" +
        "CARD_AUTHENTICATION_FAILED\tQ1\tCard Authentication failed\tVISA\n" +
        "STOP_PAYMENT_ORDER\tR0\tStop Payment Order\tVISA\n" +
        "AUTHORIZATION_REVOKED\tR1\tRevocation of authorization order\tVISA\n" +
        "NOT_ELIGIBLE_FOR_VISA_PIN\tR2\tTransaction does not qualify for Visa PIN\tVISA\n" +
        "ALL_AUTHORIZATIONS_REVOKED\tR3\tRevocation of all authorizations order\tVISA\n" +
        "UNABLE_TO_GO_ONLINE\tZ3\tUnable to go online\tVISA"
      ,
    },
    {
      id: "card-error",
      places: [
        {
          field: "error.code",
          reference: "order.invoice_number",
          amount: "order.amount",
          currency: "order.currency",
          amounts: "number",
        },
      ],
      entries: 
        "ACCOUNT_LOCKED\tACCOUNT_LOCKED\n" +
        "ACQUIRER_NOT_FOUND\tACQUIRER_NOT_FOUND\n" +
        "AMOUNT_CAPTURE_EXCEED_AUTHORIZE\tAMOUNT_CAPTURE_EXCEED_AUTHORIZE\n" +
        "API_KEY_MISSING\tAPI_KEY_MISSING\n" +
        "API_KEY_REVOKED\tAPI_KEY_REVOKED\n" +
        "AUTHORIZATION_FAILED\tAUTHORIZATION_FAILED\n" +
        "BIN_NOT_ALLOWED_BY_MERCHANT\tBIN_NOT_ALLOWED_BY_MERCHANT\n" +
        "BLOCKED_ECI\tBLOCKED_ECI\n" +
        "CARD_DECLINED\tCARD_DECLINED\n" +
        "CARD_NUMBER_BIN_IS_BLOCKED\tCARD_NUMBER_BIN_IS_BLOCKED\n" +
        "CARD_NUMBER_BRAND_IS_BLOCKED\tCARD_NUMBER_BRAND_IS_BLOCKED\n" +
        "CARD_NUMBER_COUNTRY_IS_BLOCKED\tCARD_NUMBER_COUNTRY_IS_BLOCKED\n" +
        "CONCURRENT_MODIFICATION\tCONCURRENT_MODIFICATION\n" +
        "CREATE_TRANSACTION_FAILED\tCREATE_TRANSACTION_FAILED\n" +
        "CURENCY_MISMATCH\tCURENCY_MISMATCH\n" +
        "CURRENCY_NOT_SUPPORT\tCURRENCY_NOT_SUPPORT\n" +
        "CVV_NOT_AVAILABLE\tCVV_NOT_AVAILABLE\n" +
        "DATA_DECRYPTION_FAILED\tDATA_DECRYPTION_FAILED\n" +
        "DATA_NOT_FOUND\tDATA_NOT_FOUND\n" +
        "DECRYPTION_CREDIT_CARD_DATA_FAILED\tDECRYPTION_CREDIT_CARD_DATA_FAILED\n" +
        "DUPLICATE_TRANSACTION\tDUPLICATE_TRANSACTION\n" +
        "ENCRYPTION_CREDIT_CARD_DATA_FAILED\tENCRYPTION_CREDIT_CARD_DATA_FAILED\n" +
        "EXPIRED_CARD\tEXPIRED_CARD\n" +
        "EXPIRED_TOKEN\tEXPIRED_TOKEN\n" +
        "FORBIDDEN\tFORBIDDEN\n" +
        "FRAUD_DETECTED\tFRAUD_DETECTED\n" +
        "FRAUD_SUSPECTED\tFRAUD_SUSPECTED\n" +
        "IDEMPOTENCY_ID_CONFLICT\tIDEMPOTENCY_ID_CONFLICT\n" +
        "IDEMPOTENCY_ID_REQUIRED\tIDEMPOTENCY_ID_REQUIRED\n" +
        "INACTIVE_CLIENT_ID\tINACTIVE_CLIENT_ID\n" +
        "INSUFFICIENT_FUNDS\tINSUFFICIENT_FUNDS\n" +
        "INTERNAL_SERVER_ERRORS\tINTERNAL_SERVER_ERRORS\n" +
        "INVALID_BIN_NUMBER\tINVALID_BIN_NUMBER\n" +
        "INVALID_CARD_NUMBER\tINVALID_CARD_NUMBER\n" +
        "INVALID_CLIENT_ID\tINVALID_CLIENT_ID\n" +
        "INVALID_FIELD\tINVALID_FIELD\n" +
        "INVALID_JSON\tINVALID_JSON\n" +
        "INVALID_PARAMETER\tINVALID_PARAMETER\n" +
        "INVALID_QUERY_PARAM\tINVALID_QUERY_PARAM\n" +
        "INVALID_REQUEST\tINVALID_REQUEST\n" +
        "INVALID_SIGNATURE\tINVALID_SIGNATURE\n" +
        "INVALID_TOKEN\tINVALID_TOKEN\n" +
        "IP_NOT_ALLOWED\tIP_NOT_ALLOWED\n" +
        "MERCHANT_INSTALLMENT_NOT_EXIST\tMERCHANT_INSTALLMENT_NOT_EXIST\n" +
        "MERCHANT_NOT_ALLOWED\tMERCHANT_NOT_ALLOWED\n" +
        "MERCHANT_NOT_CONFIGURED\tMERCHANT_NOT_CONFIGURED\n" +
        "MERCHANT_NOT_FOUND\tMERCHANT_NOT_FOUND\n" +
        "MID_ROUTING_NOT_FOUND\tMID_ROUTING_NOT_FOUND\n" +
        "MID_TID_NOT_EXIST\tMID_TID_NOT_EXIST\n" +
        "MISSING_PARAMETER\tMISSING_PARAMETER\n" +
        "NOT_ALLOWED_AUTHRES\tNOT_ALLOWED_AUTHRES\n" +
        "NOT_ALLOWED_VERES\tNOT_ALLOWED_VERES\n" +
        "ORDER_NOT_FOUND\tORDER_NOT_FOUND\n" +
        "PAYLOAD_TOO_LARGE\tPAYLOAD_TOO_LARGE\n" +
        "PAYMENT_CHANNEL_UNAVAILABLE\tPAYMENT_CHANNEL_UNAVAILABLE\n" +
        "PAYMENT_FAILED\tPAYMENT_FAILED\n" +
        "PAYMENT_TIMEOUT\tPAYMENT_TIMEOUT\n" +
        "QUOTA_EXCEEDED\tQUOTA_EXCEEDED\n" +
        "RATE_LIMIT_EXCEEDED\tRATE_LIMIT_EXCEEDED\n" +
        "REQUEST_TIMESTAMP_INVALID\tREQUEST_TIMESTAMP_INVALID\n" +
        "SERVICE_UNAVAILABLE\tSERVICE_UNAVAILABLE\n" +
        "SETTLEMENT_IS_ON_GOING\tSETTLEMENT_IS_ON_GOING\n" +
        "SIGNATURE_MISSING\tSIGNATURE_MISSING\n" +
        "THREE_D_SECURE_AUTHENTICATION_FAILED\tTHREE_D_SECURE_AUTHENTICATION_FAILED\n" +
        "THREE_D_SECURE_ENROLLMENT_FAILED\tTHREE_D_SECURE_ENROLLMENT_FAILED\n" +
        "TIMEOUT_ERROR\tTIMEOUT_ERROR\n" +
        "TIME_OUT\tTIME_OUT\n" +
        "TRANSACTION_ALREADY_PAID\tTRANSACTION_ALREADY_PAID\n" +
        "TRANSACTION_FAILED\tTRANSACTION_FAILED\n" +
        "TRANSACTION_NOT_FOUND\tTRANSACTION_NOT_FOUND\n" +
        "UNAUTHORIZED\tUNAUTHORIZED\n" +
        "UNSUPPORTED_MEDIA_TYPE\tUNSUPPORTED_MEDIA_TYPE\n" +
        "UPDATE_TRANSACTION_FAILED\tUPDATE_TRANSACTION_FAILED\n" +
        "WEBHOOK_FAILED\tWEBHOOK_FAILED\n" +
        "WEBHOOK_URL_INVALID\tWEBHOOK_URL_INVALID"
      ,
    },
    {
      id: "api",
      places: [
        {
          field: "response_code",
        },
      ],
      entries: 
        "DUPLICATE_TRANSACTION\tDUPLICATE_TRANSACTION\tTransaction already processed\n" +
        "INVALID_PARAMETER\tINVALID_PARAMETER\tamount is required\n" +
        "INVALID_TOKEN\tINVALID_TOKEN\tAccess token is invalid\n" +
        "MAINTENANCE_MODE\tMAINTENANCE_MODE\tService temporarily unavailable\n" +
        "MERCHANT_NOT_ACTIVE\tMERCHANT_NOT_ACTIVE\tMerchant account is inactive\n" +
        "SERVER_ERROR\tSERVER_ERROR\tInternal server error\n" +
        "TOO_MANY_REQUESTS\tTOO_MANY_REQUESTS\tRate limit exceeded\n" +
        "TRANSACTION_NOT_FOUND\tTRANSACTION_NOT_FOUND\tTransaction ID not found\n" +
        "VALIDATION_ERROR\tVALIDATION_ERROR\tEmail format is invalid"
      ,
    },
    {
      id: "transaction-status",
      places: [
        {
          field: "transaction.status",
          reference: "order.invoice_number",
          amount: "order.amount",
          currency: "order.currency",
          amounts: "number",
        },
      ],
      entries: 
        "EXPIRED\tEXPIRED\n" +
        "ATTEMPT_FAILED\tFAILED\t\t\t\torder.status=ORDER_GENERATED\n" +
        "CAPTURE_FAILED\tFAILED\t\t\t\ttransaction.type=CAPTURE\n" +
        "FAILED\tFAILED\n" +
        "FAILED_ORDER_EXPIRED\tFAILED\t\t\t\torder.status=ORDER_EXPIRED\n" +
        "REFUND_FAILED\tFAILED\t\t\t\ttransaction.type=REFUND\n" +
        "PENDING\tPENDING\n" +
        "REFUND_PENDING\tPENDING\t\t\t\ttransaction.type=REFUND\n" +
        "REDIRECT\tREDIRECT\n" +
        "REFUNDED\tREFUNDED\n" +
        "REFUNDED_IN_PART\tREFUNDED\t\t\t\ttransaction.type=PARTIAL_REFUND\n" +
        "AUTHORIZED\tSUCCESS\t\t\t\ttransaction.type=AUTHORIZE\n" +
        "MANUAL_REFUND_ACCEPTED\tSUCCESS\t\t\t\ttransaction.type=MANUAL_FULL_REFUND\n" +
        "PARTIAL_REFUND_SUCCESS\tSUCCESS\t\t\t\ttransaction.type=PARTIAL_REFUND\n" +
        "REFUND_SUCCESS\tSUCCESS\t\t\t\ttransaction.type=REFUND\n" +
        "SUCCESS\tSUCCESS\n" +
        "TIMEOUT\tTIMEOUT\n" +
        "VOIDED\tVOIDED"
      ,
    },
    {
      id: "order-status",
      places: [
        {
          field: "order.status",
          requires: ["order.status=example-order.status"],
          reference: "order.invoice_number",
          amount: "order.amount",
          currency: "order.currency",
          amounts: "number",
        },
      ],
      entries: 
        "ACTIVE\tORDER_ACTIVE\n" +
        "EXPIRED\tORDER_EXPIRED\n" +
        "GENERATED\tORDER_GENERATED\n" +
        "RECOVERED\tORDER_RECOVERED"
      ,
    },
    {
      id: "card-payment",
      places: [
        {
          field: "payment.status",
          requires: ["payment.status=example-payment.status", "payment.type=example-payment.type"],
          reference: "order.invoice_number",
          amount: "order.amount",
          currency: "order.currency",
          amounts: "number",
        },
      ],
      entries: 
        "CAPTURE_FAILED\tFAILED\t\t\t\tpayment.type=CAPTURE\n" +
        "FAILED\tFAILED\t\t\t\tpayment.type=SALE\n" +
        "PENDING\tPENDING\t\t\t\tpayment.type=SALE\n" +
        "AUTHORIZED\tSUCCESS\t\t\t\tpayment.type=AUTHORIZE\n" +
        "PAID\tSUCCESS\t\t\t\tpayment.type=SALE"
      ,
    },
    {
      id: "capture",
      places: [
        {
          field: "payment.status",
          requires: ["payment.status=example-payment.status", "payment.authorize_id=example-payment.authorize_id"],
        },
      ],
      entries: 
        "FAILED\tFAILED\n" +
        "PENDING\tPENDING\n" +
        "CAPTURED\tSUCCESS"
      ,
    },
    {
      id: "refund",
      places: [
        {
          field: "refund.status",
          message: "refund.message",
          requires: ["refund.status=example-refund.status"],
          reference: "order.invoice_number",
        },
      ],
      entries: 
        "FAILED\tFAILED\n" +
        "MANUAL_REFUND_ACCEPTED\tSUCCESS\t\t\t\trefund.type=MANUAL_FULL_REFUND\n" +
        "REFUNDED\tSUCCESS\t\t\t\trefund.type=FULL_REFUND\n" +
        "REFUNDED_IN_PART\tSUCCESS\t\t\t\trefund.type=PARTIAL_REFUND\n" +
        "VOIDED\tSUCCESS\t\t\t\trefund.type=VOID"
      ,
    },
    {
      id: "ovo",
      places: [
        {
          field: "ovo_payment.response_code",
          reference: "order.invoice_number",
          amount: "order.amount",
          currency: "order.currency",
          amounts: "number",
        },
      ],
      entries: "APPROVED\t00",
    },
    {
      id: "page",
      places: [
        {
          field: "",
          code: "CARD_PAGE",
          requires: ["credit_card_payment_page.url=example-credit_card_payment_page.url"],
          reference: "order.invoice_number",
        },
        {
          field: "",
          code: "CHECKOUT_PAGE",
          requires: ["response.payment.url=example-response.payment.url", "response.order.invoice_number=example-response.order.invoice_number"],
          reference: "response.order.invoice_number",
          amount: "response.order.amount",
          currency: "response.order.currency",
          amounts: "digits",
        },
        {
          field: "",
          code: "VIRTUAL_ACCOUNT",
          requires: ["order.invoice_number=example-order.invoice_number", "virtual_account_info.virtual_account_number=example-virtual_account_info.virtual_account_number", "virtual_account_info.how_to_pay_page=example-virtual_account_info.how_to_pay_page"],
          reference: "order.invoice_number",
        },
        {
          field: "",
          code: "THREE_D_SECURE",
          requires: ["three_d_secure.authentication_url=example-three_d_secure.authentication_url"],
          reference: "order.invoice_number",
          amount: "order.amount",
          currency: "order.currency",
          amounts: "number",
        },
      ],
      entries: 
        "CARD_PAGE_CREATED\tCARD_PAGE\n" +
        "CHECKOUT_PAGE_CREATED\tCHECKOUT_PAGE\n" +
        "THREE_D_SECURE_READY\tTHREE_D_SECURE\n" +
        "VIRTUAL_ACCOUNT_CREATED\tVIRTUAL_ACCOUNT"
      ,
    },
    {
      id: "token",
      places: [
        {
          field: "token.status",
          requires: ["token.id=example-token.id", "token.status=example-token.status"],
        },
      ],
      entries: "TOKEN_REMOVED\tINACTIVE",
    },
    {
      id: "checkout",
      places: [
        {
          field: "message.0",
          reference: "response.order.invoice_number",
          amount: "response.order.amount",
          currency: "response.order.currency",
          amounts: "digits",
        },
      ],
      entries: "PAGE_CREATED\tSUCCESS",
    },
  ],
};

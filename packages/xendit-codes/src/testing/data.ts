// Generated from the catalog; do not edit.
import type { PackedExamples } from "../runtime/example.js";

/** Where the codes of each space stand, and what each entry needs besides its code. */
export const packed: PackedExamples = {
  params: {
  },
  spaces: [
    {
      id: "error-code",
      places: [
        {
          field: "error_code",
          message: "message",
          requires: ["error_code=example-error_code"],
        },
      ],
      entries: 
        "ACCOUNT_ACCESS_BLOCKED\tACCOUNT_ACCESS_BLOCKED\n" +
        "ACCOUNT_ALREADY_LINKED\tACCOUNT_ALREADY_LINKED\n" +
        "RECIPIENT_BLACKLISTED\tACCOUNT_BLACKLISTED_ERROR\n" +
        "ADDRESS_INVALID\tADDRESS_VALIDATION_FAILED\n" +
        "AMOUNT_FORMAT\tAMOUNT_FORMAT_ERROR\n" +
        "AMOUNT_STEP_NOT_SUPPORTED\tAMOUNT_INCREMENT_NOT_SUPPORTED\n" +
        "AMOUNT_MISMATCHED\tAMOUNT_MISMATCHED\n" +
        "VALIDATION_ERROR\tAPI_VALIDATION_ERROR\tInputs are failing validation. The errors field contains details about which fields are violating validation.\n" +
        "AUTHENTICATION_FAILED\tAUTHENTICATION_FAILED\n" +
        "AUTHENTICATION_REQUIRED\tAUTHENTICATION_REQUIRED\n" +
        "CALLBACK_URL_MISSING\tCALLBACK_URL_NOT_FOUND\n" +
        "CANCELLATION_TOO_LATE\tCANCELLATION_NOT_ALLOWED\tPayout cannot be canceled because it has already been processed by Xendit\n" +
        "CAPTURE_ABOVE_HOLD\tCAPTURE_AMOUNT_EXCEEDED\n" +
        "CARD_DECLINED\tCARD_DECLINED\n" +
        "CARD_EXPIRED\tCARD_EXPIRED\n" +
        "CHANNEL_NOT_SUPPORTED\tCHANNEL_CODE_NOT_SUPPORTED\n" +
        "PAYMENT_CHANNEL_NOT_SUPPORTED\tCHANNEL_CODE_NOT_SUPPORTED_ERROR\n" +
        "CHANNEL_NOT_ACTIVATED\tCHANNEL_NOT_ACTIVATED\n" +
        "CHANNEL_UNAVAILABLE\tCHANNEL_UNAVAILABLE\n" +
        "CARD_ON_FILE_NOT_ALLOWED\tCOF_COMBINATION_NOT_ALLOWED_ERROR\n" +
        "NOT_YET_CANCELABLE\tCONVERSION_TRADE_NOT_YET_CANCELLABLE\tPayout is not yet cancellable. Please retry later.\n" +
        "CURRENCY_MISMATCHED\tCURRENCY_MISMATCHED\n" +
        "CUSTOMER_NOT_FOUND\tCUSTOMER_NOT_FOUND_ERROR\n" +
        "PAYMENT_METHOD_OF_OTHER_CUSTOMER\tCUSTOMER_PAYMENT_METHOD_MISMATCHED\n" +
        "DATA_NOT_FOUND\tDATA_NOT_FOUND\tThe Quote ID specified cannot be found\n" +
        "DATA_NOT_FOUND_OLDER\tDATA_NOT_FOUND_ERROR\n" +
        "DECLINED_BY_ISSUER\tDECLINED_BY_ISSUER\n" +
        "DECLINED_BY_PROCESSOR\tDECLINED_BY_PROCESSOR\n" +
        "DENIED_PERSON\tDENIED_PERSON_LIST_MATCHED\n" +
        "DESTINATION_CURRENCY_NOT_SUPPORTED\tDESTINATION_CURRENCY_NOT_SUPPORTED\n" +
        "DUPLICATE_FIXED_INSTRUMENT\tDUPLICATED_FIXED_PAYMENT_INSTRUMENT\n" +
        "DUPLICATE\tDUPLICATE_ERROR\tA payout with this idempotency key already exists. If you meant to execute a different request, please use another idempotency key.\n" +
        "DUPLICATE_PAYOUT_LINK\tDUPLICATE_PAYOUT_ERROR\tA payout with this idempotency key already exists. If you meant to execute a different request, please use another idempotency key.\n" +
        "DUPLICATE_REFERENCE\tDUPLICATE_REFERENCE\n" +
        "EXCEEDS_CAPTURABLE_AMOUNT\tEXCEEDS_CAPTURABLE_AMOUNT\n" +
        "EXPIRED_CARD\tEXPIRED_CARD\n" +
        "OTP_EXPIRED\tEXPIRED_OTP_ERROR\n" +
        "FEATURE_NOT_ACTIVATED\tFEATURE_NOT_ACTIVATED\n" +
        "IDEMPOTENCY_MISMATCH\tIDEMPOTENCY_ERROR\n" +
        "INACTIVE_CARD\tINACTIVE_OR_UNAUTHORIZED_CARD\n" +
        "PAYMENT_REQUEST_ENDED\tINACTIVE_PAYMENT_REQUEST\n" +
        "STATUS_DOES_NOT_ALLOW_IT\tINELIGIBLE_TRANSACTION_STATUS\tStatus of specified payout ID is not in ACCEPTED, PENDING_COMPLIANCE_ASSESSMENT, ROUTING status\n" +
        "BALANCE_TOO_LOW\tINSUFFICIENT_BALANCE\n" +
        "INVALID_ACCOUNT_DETAILS\tINVALID_ACCOUNT_DETAILS\n" +
        "INVALID_API_KEY\tINVALID_API_KEY\tAPI key format is invalid\n" +
        "INVALID_CVV\tINVALID_CVV\n" +
        "INVALID_JSON\tINVALID_JSON_FORMAT\n" +
        "INVALID_MERCHANT_CREDENTIALS\tINVALID_MERCHANT_CREDENTIALS\n" +
        "INVALID_MERCHANT_SETTINGS\tINVALID_MERCHANT_SETTINGS\tPayout failed because the source currency has not been activated. Please reach out to Xendit to activate this currency before retrying.\n" +
        "OTP_WRONG\tINVALID_OTP_ERROR\n" +
        "INVALID_PAYMENT_DETAILS\tINVALID_PAYMENT_DETAILS\n" +
        "INVALID_PAYMENT_METHOD\tINVALID_PAYMENT_METHOD\n" +
        "INVALID_PAYMENT_METHOD_ID\tINVALID_PAYMENT_METHOD_ID\n" +
        "QUOTE_NOT_FITTING\tINVALID_QUOTE\tThis quote was created for a different transaction type. Please create a new Quote with the correct transaction type.\n" +
        "PAYMENT_TOKEN_INVALID\tINVALID_TOKEN\n" +
        "INVALID_VALUE\tINVALID_VALUE_ERROR\tThe source currency specified in the request is not supported. Please check our documentation for currencies available.\n" +
        "ISSUER_UNAVAILABLE\tISSUER_UNAVAILABLE\n" +
        "MANUAL_CAPTURE_NOT_SUPPORTED\tMANUAL_CAPTURE_NOT_SUPPORTED\n" +
        "ABOVE_TRANSFER_MAXIMUM\tMAXIMUM_TRANSFER_LIMIT_ERROR\n" +
        "TOO_MANY_LINKED_ACCOUNTS\tMAX_ACCOUNT_LINKING\n" +
        "AMOUNT_LIMIT_EXCEEDED\tMAX_AMOUNT_LIMIT_ERROR\n" +
        "OTP_ATTEMPTS_EXCEEDED\tMAX_OTP_ATTEMPTS_ERROR\n" +
        "BELOW_TRANSFER_MINIMUM\tMINIMUM_TRANSFER_LIMIT_ERROR\n" +
        "OPERATION_NOT_ALLOWED\tOPERATION_NOT_ALLOWED\n" +
        "OTP_NOT_DELIVERED\tOTP_DELIVERY_ERROR\n" +
        "TOO_MANY_PARTIAL_REFUNDS\tPARTIAL_REFUND_COUNTS_EXCEEDED\n" +
        "PARTIAL_REFUND_NOT_SUPPORTED\tPARTIAL_REFUND_NOT_SUPPORTED\n" +
        "CHANNEL_DETAIL_INVALID\tPAYMENT_CHANNEL_DETAIL_ERROR\n" +
        "PAYMENT_METHOD_NOT_FOUND\tPAYMENT_METHOD_NOT_FOUND_ERROR\n" +
        "ALREADY_COMPLETED\tPAYMENT_REQUEST_ALREADY_COMPLETED\n" +
        "ALREADY_FAILED\tPAYMENT_REQUEST_ALREADY_FAILED\n" +
        "ALREADY_CAPTURED\tPAYMENT_REQUEST_ALREADY_FULLY_CAPTURED\n" +
        "CHANNEL_RATE_LIMITED\tPAYMENT_REQUEST_RATE_LIMITED\n" +
        "PAYMENT_STATUS_FAILED\tPAYMENT_STATUS_FAILED\n" +
        "PROCESSOR_CONFIGURATION\tPROCESSOR_CONFIGURATION_ERROR\n" +
        "PROCESSOR_ERROR\tPROCESSOR_ERROR\n" +
        "PROCESSOR_UNAVAILABLE\tPROCESSOR_TEMPORARILY_UNAVAILABLE\n" +
        "PROCESSOR_TIMEOUT\tPROCESSOR_TIMEOUT\n" +
        "RATE_LIMITED\tRATE_LIMIT_EXCEEDED\n" +
        "RECIPIENT_ACCOUNT_INVALID\tRECIPIENT_ACCOUNT_NUMBER_ERROR\n" +
        "REFUND_ABOVE_REST\tREFUND_AMOUNT_EXCEEDED\n" +
        "REFUND_IN_PROGRESS\tREFUND_IN_PROGRESS\n" +
        "REFUND_NOT_SUPPORTED\tREFUND_NOT_SUPPORTED\n" +
        "REJECTED_BY_ACQUIRER\tREJECTED_BY_ACQUIRER\n" +
        "REQUEST_FORBIDDEN\tREQUEST_FORBIDDEN_ERROR\tThe API key is forbidden to perform this request\n" +
        "SERVER_ERROR\tSERVER_ERROR\tAn unexpected error occurred\n" +
        "SKIP_3DS_NOT_ALLOWED\tSKIP_3DS_FORBIDDEN\n" +
        "STOLEN_CARD\tSTOLEN_CARD\n" +
        "STRONG_AUTHENTICATION_REQUIRED\tSTRONG_CUSTOMER_AUTHENTICATION_REQUIRED\n" +
        "SUSPECTED_FRAUD\tSUSPECTED_FRAUDULENT\n" +
        "NOT_AT_THIS_HOUR\tTEMPORARILY_UNAVAILABLE\n" +
        "UNAUTHORIZED\tUNAUTHORIZED\n" +
        "SENDER_IP_NOT_ALLOWED\tUNAUTHORIZED_SENDER_IP\tYour request from IP xxx.xxx.xxx.xxx was rejected as it hasn't been added to IP Allowlist. Visit https://dashboard.xendit.co/settings/developers#ip-allowlist to check and add your server IPs to IP Allowlist\n" +
        "UNSUPPORTED_CURRENCY\tUNSUPPORTED_CURRENCY"
      ,
    },
    {
      id: "payment-request-status",
      places: [
        {
          field: "status",
          requires: ["payment_request_id=example-payment_request_id"],
          reference: "reference_id",
          payment: "latest_payment_id",
          amount: "captures.0.capture_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: 
        "ACCEPTING_PAYMENTS\tACCEPTING_PAYMENTS\n" +
        "AUTHORIZED\tAUTHORIZED\n" +
        "CANCELED\tCANCELED\n" +
        "EXPIRED\tEXPIRED\n" +
        "FAILED\tFAILED\n" +
        "PENDING\tPENDING\n" +
        "REQUIRES_ACTION\tREQUIRES_ACTION\n" +
        "SUCCEEDED\tSUCCEEDED"
      ,
    },
    {
      id: "payment-request-status-v2",
      places: [
        {
          field: "status",
          requires: ["payment_method=example-payment_method", "business_id=example-business_id"],
          reference: "reference_id",
          amount: "paid_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: 
        "AWAITING_CAPTURE\tAWAITING_CAPTURE\n" +
        "CANCELED\tCANCELED\n" +
        "EXPIRED\tEXPIRED\n" +
        "FAILED\tFAILED\n" +
        "PENDING\tPENDING\n" +
        "REQUIRES_ACTION\tREQUIRES_ACTION\n" +
        "SUCCEEDED\tSUCCEEDED\n" +
        "UNKNOWN\tUNKNOWN\n" +
        "VOIDED\tVOIDED"
      ,
    },
    {
      id: "payment-status",
      places: [
        {
          field: "status",
          requires: ["payment_id=example-payment_id", "payment_request_id=example-payment_request_id"],
          reference: "reference_id",
          payment: "payment_id",
          amount: "captures.0.capture_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: 
        "AUTHORIZED\tAUTHORIZED\n" +
        "CANCELED\tCANCELED\n" +
        "EXPIRED\tEXPIRED\n" +
        "FAILED\tFAILED\n" +
        "PENDING\tPENDING\n" +
        "SUCCEEDED\tSUCCEEDED"
      ,
    },
    {
      id: "payment-failure",
      places: [
        {
          field: "failure_code",
          requires: ["payment_request_id=example-payment_request_id"],
          reference: "reference_id",
          payment: "latest_payment_id",
          amount: "captures.0.capture_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: 
        "ACCOUNT_ACCESS_BLOCKED\tACCOUNT_ACCESS_BLOCKED\n" +
        "ACCOUNT_NOT_ACTIVATED\tACCOUNT_NOT_ACTIVATED\n" +
        "AUTHENTICATION_FAILED\tAUTHENTICATION_FAILED\n" +
        "CAPTURE_AMOUNT_EXCEEDED\tCAPTURE_AMOUNT_EXCEEDED\n" +
        "CARD_DECLINED\tCARD_DECLINED\n" +
        "CHANNEL_UNAVAILABLE\tCHANNEL_UNAVAILABLE\n" +
        "DECLINED_BY_ISSUER\tDECLINED_BY_ISSUER\n" +
        "DECLINED_BY_PROCESSOR\tDECLINED_BY_PROCESSOR\n" +
        "EXPIRED_CARD\tEXPIRED_CARD\n" +
        "EXPIRED_OTP\tEXPIRED_OTP\n" +
        "NO_DETAILS\tFAILURE_DETAILS_UNAVAILABLE\n" +
        "INACTIVE_CARD\tINACTIVE_OR_UNAUTHORIZED_CARD\n" +
        "PAYER_BALANCE_TOO_LOW\tINSUFFICIENT_BALANCE\n" +
        "INVALID_ACCOUNT_DETAILS\tINVALID_ACCOUNT_DETAILS\n" +
        "INVALID_CARD\tINVALID_CARD\n" +
        "INVALID_CVV\tINVALID_CVV\n" +
        "INVALID_MERCHANT_CREDENTIALS\tINVALID_MERCHANT_CREDENTIALS\n" +
        "INVALID_MERCHANT_SETTINGS\tINVALID_MERCHANT_SETTINGS\n" +
        "INVALID_OTP\tINVALID_OTP\n" +
        "PAYMENT_TOKEN_INVALID\tINVALID_TOKEN\n" +
        "ISSUER_SUSPECTS_FRAUD\tISSUER_SUSPECT_FRAUD\n" +
        "ISSUER_UNAVAILABLE\tISSUER_UNAVAILABLE\n" +
        "OTP_ATTEMPTS_EXCEEDED\tOTP_ATTEMPT_COUNTS_EXCEEDED\n" +
        "PARTIAL_APPROVAL\tPARTIAL_APPROVAL\n" +
        "PARTNER_TIMEOUT\tPARTNER_TIMEOUT_ERROR\n" +
        "AMOUNT_LIMIT_EXCEEDED\tPAYMENT_AMOUNT_LIMITS_EXCEEDED\n" +
        "ATTEMPTS_EXCEEDED\tPAYMENT_ATTEMPT_COUNTS_EXCEEDED\n" +
        "PAYMENT_REQUEST_EXPIRED\tPAYMENT_REQUEST_EXPIRED\n" +
        "PROCESSOR_ERROR\tPROCESSOR_ERROR\n" +
        "PROCESS_ERROR\tPROCESS_ERROR\n" +
        "SERVER_ERROR\tSERVER_ERROR\n" +
        "STOLEN_CARD\tSTOLEN_CARD\n" +
        "APPROVED_BY_ISSUER\tSUCCESS\n" +
        "SUSPECTED_FRAUD\tSUSPECTED_FRAUDULENT\n" +
        "AUTHENTICATION_TIMEOUT\tTIMEOUT_ERROR\t\t\t\tpayment_details.authorization_data.three_ds_challenge_cancel_code=03\n" +
        "TIMEOUT\tTIMEOUT_ERROR\n" +
        "TRANSACTION_BLOCKED\tTRANSACTION_BLOCKED\n" +
        "CUSTOMER_DECLINED\tUSER_DECLINED_PAYMENT\n" +
        "DEVICE_UNREACHABLE\tUSER_DEVICE_UNREACHABLE\n" +
        "NOT_AUTHORIZED_BY_CUSTOMER\tUSER_DID_NOT_AUTHORIZE"
      ,
    },
    {
      id: "payment-link-status",
      places: [
        {
          field: "status",
          requires: ["external_id=example-external_id", "merchant_name=example-merchant_name", "user_id=example-user_id"],
          reference: "external_id",
          amount: "paid_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: 
        "EXPIRED\tEXPIRED\n" +
        "PAID\tPAID\n" +
        "PENDING\tPENDING\n" +
        "SETTLED\tSETTLED"
      ,
    },
    {
      id: "refund-status",
      places: [
        {
          field: "status",
          requires: ["reason=example-reason", "currency=example-currency"],
          payment: "payment_id",
          refund: "id",
          currency: "currency",
        },
      ],
      entries: 
        "CANCELLED\tCANCELLED\n" +
        "FAILED\tFAILED\n" +
        "PENDING\tPENDING\n" +
        "SUCCEEDED\tSUCCEEDED"
      ,
    },
    {
      id: "refund-failure",
      places: [
        {
          field: "failure_code",
          requires: ["reason=example-reason", "currency=example-currency"],
          payment: "payment_id",
          refund: "id",
          currency: "currency",
        },
      ],
      entries: 
        "ACCOUNT_ACCESS_BLOCKED\tACCOUNT_ACCESS_BLOCKED\n" +
        "ACCOUNT_NOT_FOUND\tACCOUNT_NOT_FOUND\n" +
        "DUPLICATE_REFUND\tDUPLICATE_ERROR\n" +
        "MERCHANT_BALANCE_TOO_LOW\tINSUFFICIENT_BALANCE\n" +
        "REFUND_FAILED\tREFUND_FAILED"
      ,
    },
    {
      id: "payment-token-status",
      places: [
        {
          field: "status",
          requires: ["payment_token_id=example-payment_token_id"],
        },
      ],
      entries: 
        "ACTIVE\tACTIVE\n" +
        "CANCELED\tCANCELED\n" +
        "EXPIRED\tEXPIRED\n" +
        "FAILED\tFAILED\n" +
        "PENDING\tPENDING\n" +
        "REQUIRES_ACTION\tREQUIRES_ACTION"
      ,
    },
    {
      id: "payment-token-failure",
      places: [
        {
          field: "failure_code",
          requires: ["payment_token_id=example-payment_token_id"],
        },
      ],
      entries: 
        "ACCOUNT_ALREADY_LINKED\tACCOUNT_ALREADY_LINKED\n" +
        "AUTHENTICATION_FAILED\tAUTHENTICATION_FAILED\n" +
        "CAPTURE_AMOUNT_EXCEEDED\tCAPTURE_AMOUNT_EXCEEDED\n" +
        "CARD_DECLINED\tCARD_DECLINED\n" +
        "CHANNEL_UNAVAILABLE\tCHANNEL_UNAVAILABLE\n" +
        "INSUFFICIENT_BALANCE\tINSUFFICIENT_BALANCE\n" +
        "INVALID_ACCOUNT_DETAILS\tINVALID_ACCOUNT_DETAILS\n" +
        "INVALID_MERCHANT_SETTINGS\tINVALID_MERCHANT_SETTINGS\n" +
        "ISSUER_UNAVAILABLE\tISSUER_UNAVAILABLE"
      ,
    },
    {
      id: "payout-status",
      places: [
        {
          field: "status",
          requires: ["payout_id=example-payout_id"],
          reference: "reference_id",
          payment: "payout_id",
          currency: "source_currency",
        },
      ],
      entries: 
        "ACCEPTED\tACCEPTED\n" +
        "CANCELLED\tCANCELLED\n" +
        "EXPIRED\tEXPIRED\n" +
        "FAILED\tFAILED\n" +
        "LOCKED\tLOCKED\n" +
        "COMPLIANCE_ASSESSMENT\tPENDING_COMPLIANCE_ASSESSMENT\n" +
        "COMPLIANCE_REVIEW\tPENDING_COMPLIANCE_REVIEW\n" +
        "READY\tREADY\n" +
        "REJECTED\tREJECTED\n" +
        "REQUESTED\tREQUESTED\n" +
        "REVERSED\tREVERSED\n" +
        "ROUTING\tROUTING\n" +
        "SUCCEEDED\tSUCCEEDED"
      ,
    },
    {
      id: "payout-status-v2",
      places: [
        {
          field: "status",
          requires: ["channel_code=example-channel_code", "amount=example-amount", "reference_id=example-reference_id"],
          reference: "reference_id",
          amount: "paid_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: 
        "ACCEPTED\tACCEPTED\n" +
        "CANCELLED\tCANCELLED\n" +
        "COMPLIANCE_REJECTED\tCOMPLIANCE_REJECTED\n" +
        "EXPIRED\tEXPIRED\n" +
        "FAILED\tFAILED\n" +
        "COMPLIANCE_ASSESSMENT\tPENDING_COMPLIANCE_ASSESSMENT\n" +
        "REQUESTED\tREQUESTED\n" +
        "REVERSED\tREVERSED\n" +
        "SUCCEEDED\tSUCCEEDED"
      ,
    },
    {
      id: "payout-failure",
      places: [
        {
          field: "failure_code",
          requires: ["payout_id=example-payout_id"],
          reference: "reference_id",
          payment: "payout_id",
          currency: "source_currency",
        },
      ],
      entries: 
        "ACCOUNT_NAME_MISMATCH\tACCOUNT_NAME_MISMATCH\n" +
        "DESTINATION_LIMIT\tDESTINATION_MAXIMUM_LIMIT\n" +
        "MERCHANT_BALANCE_TOO_LOW\tINSUFFICIENT_BALANCE\n" +
        "INVALID_DESTINATION\tINVALID_DESTINATION\n" +
        "REJECTED_BY_CHANNEL\tREJECTED_BY_CHANNEL\n" +
        "SLS_RECIPIENT\tSLS_RECIPIENT\n" +
        "SLS_SENDER\tSLS_SENDER\n" +
        "TEMPORARY_ERROR\tTEMPORARY_TRANSFER_ERROR\n" +
        "TRANSFER_ERROR\tTRANSFER_ERROR"
      ,
    },
    {
      id: "bill-status",
      places: [
        {
          field: "data.properties.status",
          requires: ["data.properties.product_id=example-data.properties.product_id", "data.properties.customer_number=example-data.properties.customer_number"],
          reference: "data.properties.reference_id",
          amount: "data.properties.total_amount",
          currency: "data.properties.currency",
          amounts: "number",
        },
      ],
      entries: 
        "FAILED\tFAILED\n" +
        "FAILED_UNCERTAIN\tFAILED\t\t\t\tdata.failure_code=BILLER_TIMEOUT\n" +
        "PENDING\tPENDING\n" +
        "SUCCEEDED\tSUCCEEDED"
      ,
    },
    {
      id: "bill-failure",
      places: [
        {
          field: "data.properties.failure_code",
          message: "data.properties.failure_reason",
          requires: ["data.properties.product_id=example-data.properties.product_id", "data.properties.customer_number=example-data.properties.customer_number"],
          reference: "data.properties.reference_id",
          amount: "data.properties.total_amount",
          currency: "data.properties.currency",
          amounts: "number",
        },
      ],
      entries: "BILLER_TIMEOUT\tBILLER_TIMEOUT\tBiller system timeout after 30 seconds",
    },
    {
      id: "card",
      places: [
        {
          field: "payment_details.authorization_data.card_network_response_code",
          message: "payment_details.authorization_data.card_network_descriptor",
          requires: ["payment_id=example-payment_id", "payment_request_id=example-payment_request_id"],
          reference: "reference_id",
          payment: "payment_id",
          amount: "captures.0.capture_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: 
        "APPROVED\t00\n" +
        "REFER_TO_ISSUER\t01\tRefer to card issuer\n" +
        "REFER_TO_ISSUER_SPECIAL\t02\tRefer to card issuer\n" +
        "INVALID_MERCHANT\t03\tInvalid merchant\n" +
        "CAPTURE_CARD\t04\tCapture card\n" +
        "DO_NOT_HONOR\t05\tDo not honor\n" +
        "USE_ANOTHER_CARD\t06\tTry again using a different card\n" +
        "PICK_UP_CARD_FRAUD\t07\tPick up card, special condition (fraud account)\n" +
        "PARTIAL_APPROVAL\t10\tPartial Approval\n" +
        "APPROVED_VIP\t11\tApproved (V.I.P)\n" +
        "INVALID_TRANSACTION\t12\tInvalid transaction\n" +
        "INVALID_AMOUNT\t13\tInvalid amount\n" +
        "INVALID_CARD_NUMBER\t14\tInvalid card number\n" +
        "INVALID_ISSUER\t15\tInvalid issuer\n" +
        "RE_ENTER_TRANSACTION\t19\tRe-enter transaction\n" +
        "AUTHENTICATION_REQUIRED\t1A\tAuthentication required\tVISA\n" +
        "TEMPORARY_SYSTEM_ERROR\t1Z\tTemporary system error\n" +
        "CANCELED_DURING_PROCESSING\t21\tPayment cancellation\n" +
        "RECORD_NOT_FOUND\t25\tUnable to locate record in file\n" +
        "FILE_UNAVAILABLE\t28\tFile temporarily not available for update or inquiry\n" +
        "FORMAT_ERROR\t30\tFormat error\n" +
        "NO_CREDIT_ACCOUNT\t39\tNo credit account\n" +
        "LOST_OR_STOLEN_CARD\t41\tStolen card\n" +
        "PROCESSOR_ERROR\t42\tProcessor error\n" +
        "STOLEN_CARD\t43\tStolen card\n" +
        "CLOSED_ACCOUNT\t46\tClosed account\n" +
        "INSUFFICIENT_FUNDS\t51\tInsufficient funds\n" +
        "NO_CHECKING_ACCOUNT\t52\tNo checking account\n" +
        "NO_SAVINGS_ACCOUNT\t53\tNo savings account\n" +
        "EXPIRED_CARD\t54\tExpired card\n" +
        "INVALID_PIN\t55\tInvalid PIN\n" +
        "NOT_PERMITTED_TO_CARDHOLDER\t57\tTransaction not permitted to cardholder\n" +
        "NOT_PERMITTED\t58\tTransaction not permitted\n" +
        "SUSPECTED_FRAUD\t59\tSuspected fraud\n" +
        "BLOCKED_BY_ISSUER\t5C\tTransaction not supported/blocked by issuer\tVISA\n" +
        "AMOUNT_LIMIT_EXCEEDED\t61\tLimit exceeded\n" +
        "RESTRICTED_CARD\t62\tRestricted card\n" +
        "SECURITY_VIOLATION\t63\tSecurity violation\n" +
        "CARD_DECLINED\t64\tCard declined\n" +
        "COUNT_LIMIT_EXCEEDED\t65\tLimit exceeded\n" +
        "CONTACT_ISSUER\t70\tContact card issuer\n" +
        "PIN_NOT_CHANGED\t71\tPIN not changed\n" +
        "ACCOUNT_NOT_YET_ACTIVE\t72\tAccount not yet active\tMASTERCARD\n" +
        "INVALID_PIN_OTHER\t74\tInvalid PIN\n" +
        "PIN_TRIES_EXCEEDED\t75\tAllowable number of PIN tries exceeded\n" +
        "NEW_CARD_NOT_UNBLOCKED\t78\tInvalid / nonexistent account specified (general)\n" +
        "LIFE_CYCLE\t79\tLife cycle\tMASTERCARD\n" +
        "CREDIT_ISSUER_UNAVAILABLE\t80\tCredit issuer unavailable\n" +
        "SUSPECTED_FRAUD_PROCESSOR\t81\tSuspected fraud\n" +
        "INVALID_CVN\t82\tInvalid CVN\n" +
        "SUSPECTED_FRAUD_ISSUER\t83\tSuspected fraud\n" +
        "INVALID_LIFE_CYCLE\t84\tInvalid authorization life cycle\n" +
        "APPROVED_NO_REASON\t85\tApproved\n" +
        "PIN_NOT_VERIFIABLE\t86\tInvalid PIN\n" +
        "PURCHASE_ONLY\t87\tPurchase amount only, no cash back allowed\n" +
        "CRYPTOGRAPHIC_FAILURE\t88\tCryptographic failure\n" +
        "NO_FINANCIAL_POSITION\t89\tIneligible to receive financial position information (GIV)\n" +
        "CUTOFF_IN_PROGRESS\t90\tCutoff is in progress\n" +
        "ISSUER_UNAVAILABLE\t91\tTemporary system error\n" +
        "NO_ROUTE\t92\tTemporary system error\n" +
        "VIOLATION_OF_LAW\t93\tTransaction cannot be completed - violation of law\n" +
        "DUPLICATE_TRANSACTION\t94\tDuplicated transaction\n" +
        "SYSTEM_ERROR\t96\tSystem error\n" +
        "BLOCKED_BY_CARDHOLDER\t9G\tBlocked by cardholder/contact cardholder\tVISA\n" +
        "SURCHARGE_NOT_PERMITTED\tB1\tSurcharge amount not permitted on Visa cards or EBT food stamps (U.S. acquirers only)\n" +
        "SURCHARGE_NOT_SUPPORTED\tB2\tSurcharge amount not supported by debit network issuer\n" +
        "FORCE_STIP\tN0\tForce STIP\n" +
        "SERVICE_NOT_AVAILABLE\tN3\tIssuer not available\n" +
        "LIMIT_EXCEEDED\tN4\tLimit exceeded\n" +
        "INELIGIBLE_FOR_RESUBMISSION\tN5\tIneligible for resubmission\n" +
        "INVALID_CVN_VISA\tN7\tInvalid CVN\n" +
        "ABOVE_PREAUTHORIZED_AMOUNT\tN8\tPreauthorized amount exceeded\n" +
        "DENIED_PIN\tP6\tDenied PIN\n" +
        "AUTHENTICATION_FAILED\tQ1\tAuthentication failed\n" +
        "STOP_PAYMENT_ORDER\tR0\tStop payment order\n" +
        "REVOCATION_OF_AUTHORIZATION\tR1\tRevocation of authorization order\n" +
        "NOT_QUALIFIED_FOR_PIN\tR2\tTransaction does not qualify for Visa PIN\n" +
        "REVOCATION_OF_ALL_AUTHORIZATIONS\tR3\tRevocation of authorization order\n" +
        "NOT_AVAILABLE_ONLINE\tZ3\tNot available for online transaction"
      ,
    },
    {
      id: "merchant-advice",
      places: [
        {
          field: "payment_details.authorization_data.merchant_advice_code",
          requires: ["payment_id=example-payment_id", "payment_request_id=example-payment_request_id"],
          reference: "reference_id",
          payment: "payment_id",
          amount: "captures.0.capture_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: 
        "UPDATE_CARD\t01\t\tMASTERCARD\n" +
        "RETRY_AFTER_72_HOURS\t02\t\tMASTERCARD\n" +
        "DO_NOT_RETRY\t03\t\tMASTERCARD\n" +
        "TOKEN_PROBLEM\t04\t\tMASTERCARD\n" +
        "BLOCKED_BY_PROCESSOR\t08\t\tMASTERCARD\n" +
        "UPDATE_CARD_ONE_DIGIT\t1\t\tMASTERCARD\n" +
        "RETRY_AFTER_72_HOURS_ONE_DIGIT\t2\t\tMASTERCARD\n" +
        "DO_NOT_RETRY_FINE\t21\t\tMASTERCARD\n" +
        "NO_INSTALLMENTS\t22\t\tMASTERCARD\n" +
        "RETRY_AFTER_1_HOUR\t24\t\tMASTERCARD\n" +
        "RETRY_AFTER_24_HOURS\t25\t\tMASTERCARD\n" +
        "RETRY_AFTER_2_DAYS\t26\t\tMASTERCARD\n" +
        "RETRY_AFTER_4_DAYS\t27\t\tMASTERCARD\n" +
        "RETRY_AFTER_6_DAYS\t28\t\tMASTERCARD\n" +
        "RETRY_AFTER_8_DAYS\t29\t\tMASTERCARD\n" +
        "DO_NOT_RETRY_ONE_DIGIT\t3\t\tMASTERCARD\n" +
        "RETRY_AFTER_10_DAYS\t30\t\tMASTERCARD\n" +
        "TOKEN_PROBLEM_ONE_DIGIT\t4\t\tMASTERCARD\n" +
        "NO_ACTION_40\t40\t\tMASTERCARD\n" +
        "NO_ACTION_41\t41\t\tMASTERCARD\n" +
        "NO_ACTION_42\t42\t\tMASTERCARD\n" +
        "BLOCKED_BY_PROCESSOR_ONE_DIGIT\t8\t\tMASTERCARD\n" +
        "NO_ACTION_POSSIBLE\t99\t\tMASTERCARD"
      ,
    },
    {
      id: "three-ds-status",
      places: [
        {
          field: "payment_details.authorization_data.three_ds_trans_status",
          requires: ["payment_id=example-payment_id", "payment_request_id=example-payment_request_id"],
          reference: "reference_id",
          payment: "payment_id",
          amount: "captures.0.capture_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: 
        "ATTEMPTED\tA\n" +
        "CHALLENGE_REQUIRED\tC\n" +
        "EXEMPT\tI\n" +
        "NOT_AUTHENTICATED\tN\n" +
        "REJECTED\tR\n" +
        "NOT_POSSIBLE\tU\n" +
        "AUTHENTICATED\tY"
      ,
    },
    {
      id: "three-ds-flow",
      places: [
        {
          field: "payment_details.authorization_data.three_ds_flow",
          requires: ["payment_id=example-payment_id", "payment_request_id=example-payment_request_id"],
          reference: "reference_id",
          payment: "payment_id",
          amount: "captures.0.capture_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: "CHALLENGE\tCHALLENGE\nFRICTIONLESS\tFRICTIONLESS",
    },
    {
      id: "authentication-flow",
      places: [
        {
          field: "payment_details.authentication_data.flow",
          requires: ["payment_id=example-payment_id", "payment_request_id=example-payment_request_id"],
          reference: "reference_id",
          payment: "payment_id",
          amount: "captures.0.capture_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: "FRICTIONLESS\tFRICTIONLESS\nFULL_AUTH\tFULL_AUTH",
    },
    {
      id: "three-ds-reason",
      places: [
        {
          field: "payment_details.authorization_data.three_ds_trans_status_reason",
          requires: ["payment_id=example-payment_id", "payment_request_id=example-payment_request_id"],
          reference: "reference_id",
          payment: "payment_id",
          amount: "captures.0.capture_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: 
        "AUTHENTICATION_FAILED_TWO_DIGITS\t01\tCard authentication failed\n" +
        "UNKNOWN_DEVICE_TWO_DIGITS\t02\tUnknown Device\n" +
        "UNSUPPORTED_DEVICE_TWO_DIGITS\t03\tUnsupported Device\n" +
        "TOO_MANY_AUTHENTICATIONS_TWO_DIGITS\t04\tExceeds authentication frequency limit\n" +
        "EXPIRED_CARD_TWO_DIGITS\t05\tExpired card\n" +
        "INVALID_CARD_NUMBER_TWO_DIGITS\t06\tInvalid card number\n" +
        "INVALID_TRANSACTION_TWO_DIGITS\t07\tInvalid transaction\n" +
        "NO_CARD_RECORD_TWO_DIGITS\t08\tNo Card record\n" +
        "SECURITY_FAILURE_TWO_DIGITS\t09\tSecurity failure\n" +
        "AUTHENTICATION_FAILED\t1\tCard authentication failed\n" +
        "STOLEN_CARD\t10\tStolen card\n" +
        "SUSPECTED_FRAUD\t11\tSuspected fraud\n" +
        "NOT_PERMITTED_TO_CARDHOLDER\t12\tTransaction not permitted to cardholder\n" +
        "NOT_ENROLLED\t13\tCardholder not enrolled in service\n" +
        "ACS_TIMEOUT\t14\tTransaction timed out at the ACS\n" +
        "LOW_CONFIDENCE\t15\tLow Confidence\n" +
        "MEDIUM_CONFIDENCE\t16\tMedium Confidence\n" +
        "HIGH_CONFIDENCE\t17\tHigh Confidence\n" +
        "VERY_HIGH_CONFIDENCE\t18\tVery High Confidence\n" +
        "UNKNOWN_DEVICE\t2\tUnknown Device\n" +
        "NON_PAYMENT_NOT_SUPPORTED\t20\tNon-payment transaction not supported\n" +
        "MERCHANT_INITIATED_NOT_SUPPORTED\t21\t3RI transaction not supported\n" +
        "ACS_TECHNICAL_ISSUE\t22\tACS technical issue\n" +
        "DECOUPLED_REQUIRED\t23\tDecoupled authentication required by ACS but not requested by 3DS requestor\n" +
        "DECOUPLED_EXPIRED\t24\t3DS requestor decoupled max expiry time exceeded\n" +
        "DECOUPLED_TIME_TOO_SHORT\t25\tLow-latency Decoupled Authentication was provided insufficient time to authenticate the Cardholder. The ACS will not make an attempt to authenticate the Cardholder.\n" +
        "NOT_PERFORMED_BY_CUSTOMER\t26\tAuthentication attempted but not performed by the cardholder\n" +
        "RESERVED_27\t27\tReserved for EMVCo future use\n" +
        "UNSUPPORTED_DEVICE\t3\tUnsupported Device\n" +
        "TOO_MANY_AUTHENTICATIONS\t4\tExceeds authentication frequency limit\n" +
        "EXPIRED_CARD\t5\tExpired card\n" +
        "INVALID_CARD_NUMBER\t6\tInvalid card number\n" +
        "INVALID_TRANSACTION\t7\tInvalid transaction\n" +
        "NO_CARD_RECORD\t8\tNo Card record\n" +
        "RESERVED_80\t80\tReserved for DS use\n" +
        "SECURITY_FAILURE\t9\tSecurity failure"
      ,
    },
    {
      id: "three-ds-cancel",
      places: [
        {
          field: "payment_details.authorization_data.three_ds_challenge_cancel_code",
          requires: ["payment_id=example-payment_id", "payment_request_id=example-payment_request_id"],
          reference: "reference_id",
          payment: "payment_id",
          amount: "captures.0.capture_amount",
          currency: "currency",
          amounts: "number",
        },
      ],
      entries: 
        "CANCELED_BY_CUSTOMER\t01\tCardholder selected Cancel.\n" +
        "RESERVED\t02\tReserved for future EMVCo use (values invalid until defined by EMVCo).\n" +
        "DECOUPLED_TIMEOUT\t03\tTransaction timed out—Decoupled Authentication.\n" +
        "ACS_TIMEOUT\t04\tTransaction timed out at ACS—other timeouts.\n" +
        "ACS_FIRST_TIMEOUT\t05\tTransaction timed out at ACS—First CReq not received by ACS.\n" +
        "TRANSACTION_ERROR\t06\tTransaction Error.\n" +
        "UNKNOWN_END\t07\tUnknown.\n" +
        "SDK_TIMEOUT\t08\tTransaction timed out at SDK.\n" +
        "CANCELED_BY_CUSTOMER_ONE_DIGIT\t1\tCardholder selected Cancel.\n" +
        "RESERVED_ONE_DIGIT\t2\tReserved for future EMVCo use (values invalid until defined by EMVCo).\n" +
        "DECOUPLED_TIMEOUT_ONE_DIGIT\t3\tTransaction timed out—Decoupled Authentication.\n" +
        "ACS_TIMEOUT_ONE_DIGIT\t4\tTransaction timed out at ACS—other timeouts.\n" +
        "ACS_FIRST_TIMEOUT_ONE_DIGIT\t5\tTransaction timed out at ACS—First CReq not received by ACS.\n" +
        "TRANSACTION_ERROR_ONE_DIGIT\t6\tTransaction Error.\n" +
        "UNKNOWN_END_ONE_DIGIT\t7\tUnknown.\n" +
        "SDK_TIMEOUT_ONE_DIGIT\t8\tTransaction timed out at SDK."
      ,
    },
    {
      id: "report-status",
      places: [
        {
          field: "status",
          requires: ["cashflow=example-cashflow", "product_id=example-product_id"],
        },
      ],
      entries: 
        "OUT_FAILED\tFAILED\n" +
        "OUT_PENDING\tPENDING\n" +
        "REVERSED_IN\tREVERSED\t\t\t\tcashflow=MONEY_IN\n" +
        "REVERSED_OUT\tREVERSED\t\t\t\tcashflow=MONEY_OUT\n" +
        "BOOKED_IN\tSUCCESS\t\t\t\tcashflow=MONEY_IN\n" +
        "BOOKED_OUT\tSUCCESS\t\t\t\tcashflow=MONEY_OUT\n" +
        "VOIDED_IN\tVOIDED\t\t\t\tcashflow=MONEY_IN\n" +
        "VOIDED_OUT\tVOIDED\t\t\t\tcashflow=MONEY_OUT"
      ,
    },
  ],
};

// Generated from the catalog; do not edit.
import type { PackedExamples } from "../../runtime/example.js";

/** Where the codes of each space stand, and what each entry needs besides its code. */
export const packed: PackedExamples = {
  params: {
    reason: "see the documentation",
  },
  spaces: [
    {
      id: "disbursement",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["recipient_account=example-recipient_account"],
          reference: "partner_trx_id",
          payment: "trx_id",
          amount: "amount",
          amounts: "number",
        },
      ],
      entries: 
        "PROCESSING\t101\tRequest is Processed\n" +
        "USER_NOT_FOUND\t201\n" +
        "USER_NOT_ACTIVE\t202\n" +
        "DUPLICATE_PARTNER_TRX_ID\t203\n" +
        "BANK_NOT_SUPPORTED\t205\n" +
        "IP_NOT_REGISTERED\t207\n" +
        "API_KEY_NOT_VALID\t208\n" +
        "ACCOUNT_NOT_FOUND\t209\n" +
        "AMOUNT_NOT_VALID\t210\tRequest is Rejected (Amount is not valid)\n" +
        "ACCOUNT_NOT_ALLOWED\t211\n" +
        "STILL_IN_PROCESS\t257\n" +
        "ROUTING_NOT_VALID\t264\tThe suggested routing from the client is not valid\n" +
        "FAILED\t300\n" +
        "PENDING\t301\n" +
        "TOO_MANY_REQUESTS\t429\n" +
        "SUBMISSION_TIMED_OUT\t504\n" +
        "INVALID_FORMAT\t990\n" +
        "INTERNAL_SERVER_ERROR\t999"
      ,
    },
    {
      id: "disbursement-status",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["created_date=example-created_date", "recipient_account=example-recipient_account"],
          reference: "partner_trx_id",
          payment: "trx_id",
          amount: "amount",
          amounts: "number",
        },
      ],
      entries: 
        "COMPLETED\t000\tSuccess\n" +
        "PROCESSING\t101\n" +
        "IN_PROGRESS\t102\n" +
        "QUERY_USER_NOT_FOUND\t201\n" +
        "QUERY_USER_NOT_ACTIVE\t202\n" +
        "PAYOUT_NOT_FOUND\t204\n" +
        "DEPOSIT_TOO_LOW\t206\n" +
        "QUERY_IP_NOT_REGISTERED\t207\n" +
        "QUERY_API_KEY_NOT_VALID\t208\n" +
        "AMOUNT_ABOVE_MAXIMUM\t225\n" +
        "AMOUNT_ABOVE_LIMIT\t300\t\t\t\ttx_status_description=Your transaction exceeds the maximum limit amount. Please adjust the amount and try again.\n" +
        "BANK_ERROR\t300\t\t\t\ttx_status_description=The bank/e-wallet system encounters an error while disbursing the money. Try again in a moment.\n" +
        "BANK_UNDER_MAINTENANCE\t300\t\t\t\ttx_status_description=The bank/e-wallet provider system is under maintenance. Please try again in a moment.\n" +
        "FAILED\t300\tFailed\n" +
        "PROCESSING_ERROR\t300\t\t\t\ttx_status_description=System encounters an error while disbursing the money. Please try again in a moment.\n" +
        "RECIPIENT_ACCOUNT_BLOCKED\t300\t\t\t\ttx_status_description=Account is blocked. Please create a new transaction with a different recipient account number.\n" +
        "RECIPIENT_ACCOUNT_INACTIVE\t300\t\t\t\ttx_status_description=Account is no longer active. Please create a new transaction with a different recipient account number.\n" +
        "RECIPIENT_ACCOUNT_NOT_FOUND\t300\t\t\t\ttx_status_description=Account not found. Please create a new transaction with a different recipient account number.\n" +
        "RECIPIENT_LIMIT_REACHED\t300\t\t\t\ttx_status_description=Account has exceeded the maximum amount for receiving money. Please contact the account owner.\n" +
        "PENDING\t301\n" +
        "QUERY_TOO_MANY_REQUESTS\t429\n" +
        "QUERY_INVALID_FORMAT\t990\n" +
        "QUERY_INTERNAL_SERVER_ERROR\t999"
      ,
    },
    {
      id: "balance",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["availableBalance=example-availableBalance"],
        },
      ],
      entries: 
        "BALANCE_READ\t000\n" +
        "USER_NOT_FOUND\t201\n" +
        "USER_NOT_ACTIVE\t202\n" +
        "IP_NOT_REGISTERED\t207\n" +
        "API_KEY_NOT_VALID\t208\n" +
        "TOO_MANY_REQUESTS\t429\n" +
        "INVALID_FORMAT\t900\n" +
        "INTERNAL_SERVER_ERROR\t999"
      ,
    },
    {
      id: "account-inquiry",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["account_number=example-account_number"],
        },
      ],
      entries: 
        "ANSWERED\t000\tSuccess\n" +
        "USER_NOT_FOUND\t201\n" +
        "USER_NOT_ACTIVE\t202\n" +
        "CONFIGURATION_NOT_VALID\t203\n" +
        "INVOICE_NOT_FOUND\t204\n" +
        "BANK_NOT_SUPPORTED\t205\n" +
        "BALANCE_TOO_LOW\t206\n" +
        "IP_NOT_REGISTERED\t207\n" +
        "API_KEY_NOT_VALID\t208\n" +
        "ACCOUNT_NOT_FOUND\t209\n" +
        "UNPAID_INVOICES\t232\n" +
        "INVOICE_NOT_UNPAID\t300\n" +
        "TOO_MANY_REQUESTS\t429\n" +
        "INVALID_PARAMETER\t990\n" +
        "INTERNAL_SERVER_ERROR\t999"
      ,
    },
    {
      id: "va",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["va_number=example-va_number"],
          reference: "partner_trx_id",
          amount: "amount_detected",
          amounts: "number",
        },
      ],
      entries: 
        "ANSWERED\t000\tSuccess\n" +
        "USER_NOT_FOUND\t201\n" +
        "NOT_ALLOWED_FOR_ACCOUNT\t202\n" +
        "DUPLICATE_PARTNER_TRX_ID\t203\n" +
        "IP_NOT_REGISTERED\t207\n" +
        "API_KEY_NOT_VALID\t208\n" +
        "BANK_NOT_AVAILABLE\t211\n" +
        "AMOUNT_BELOW_MINIMUM\t212\n" +
        "AMOUNT_ABOVE_MAXIMUM\t213\n" +
        "VA_NOT_GENERATED\t214\n" +
        "VA_ID_MISSING\t216\n" +
        "VA_STILL_ACTIVE\t217\n" +
        "BANK_NOT_ENABLED\t219\n" +
        "EXPIRY_AFTER_VA\t226\n" +
        "EXPIRY_TOO_SOON\t245\n" +
        "VA_NOT_UPDATED\t246\n" +
        "VA_SUFFIX_NOT_VALID\t260\n" +
        "VA_PREFIX_NOT_AVAILABLE\t262\n" +
        "INVALID_FORMAT\t990\n" +
        "INTERNAL_SERVER_ERROR\t999"
      ,
    },
    {
      id: "va-status",
      places: [
        {
          field: "va_status",
          typed: ["amount_detected"],
          requires: ["va_number=example-va_number"],
          reference: "partner_trx_id",
          amount: "amount",
          amounts: "number",
        },
      ],
      entries: 
        "COMPLETE\tCOMPLETE\n" +
        "EXPIRED\tEXPIRED\n" +
        "EXPIRED_UNPAID\tEXPIRED\t\t\t\tcounter_incoming_payment=0\tcreated=EXPIRED_UNPAID\n" +
        "PAYMENT_DETECTED\tPAYMENT_DETECTED\n" +
        "TRANSACTION_EXPIRED\tSTATIC_TRX_EXPIRED\n" +
        "TRANSACTION_EXPIRED_UNPAID\tSTATIC_TRX_EXPIRED\t\t\t\tcounter_incoming_payment=0\tcreated=TRANSACTION_EXPIRED_UNPAID\n" +
        "WAITING_PAYMENT\tWAITING_PAYMENT"
      ,
    },
    {
      id: "va-callback",
      places: [
        {
          field: "",
          code: "VA_PAID",
          requires: [
            "va_number=example-va_number",
            "success=example-success",
            "trx_id=example-trx_id",
            "settlement_status=example-settlement_status",
          ],
          reference: "partner_trx_id",
          payment: "trx_id",
          amount: "amount",
          amounts: "number",
        },
      ],
      entries: "PAID\tVA_PAID\t\t\tnotification",
    },
    {
      id: "ewallet",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["ewallet_code=example-ewallet_code"],
          reference: "partner_trx_id",
          payment: "trx_id",
          amount: "amount",
          amounts: "number",
        },
      ],
      entries: 
        "ANSWERED\t000\tSuccess\n" +
        "USER_NOT_ACTIVE\t202\n" +
        "DUPLICATE_PARTNER_TRX_ID\t203\n" +
        "TRANSACTION_NOT_FOUND\t204\n" +
        "BALANCE_TOO_LOW\t206\n" +
        "IP_NOT_REGISTERED\t207\n" +
        "API_KEY_NOT_VALID\t208\n" +
        "EWALLET_ERROR\t248\n" +
        "EWALLET_NOT_AVAILABLE\t250\n" +
        "EWALLET_DISABLED\t251\n" +
        "REQUEST_FAILED\t252\n" +
        "EWALLET_CREDENTIAL_NOT_VALID\t253\n" +
        "CREDENTIAL_NOT_VALID\t254\n" +
        "REFUND_NOT_FOUND\t255\n" +
        "INVALID_PARAMETER\t990\n" +
        "INTERNAL_SERVER_ERROR\t999"
      ,
    },
    {
      id: "ewallet-status",
      places: [
        {
          field: "ewallet_trx_status",
          requires: ["ewallet_trx_status=example-ewallet_trx_status"],
          reference: "partner_trx_id",
          payment: "trx_id",
          amount: "amount",
          amounts: "number",
        },
      ],
      entries: 
        "COMPLETE\tCOMPLETE\n" +
        "EXPIRED\tEXPIRED\n" +
        "FAILED\tFAILED\n" +
        "REFUNDED\tREFUNDED\n" +
        "WAITING_PAYMENT\tWAITING_PAYMENT"
      ,
    },
    {
      id: "ewallet-callback",
      places: [
        {
          field: "",
          code: "EWALLET_PAID",
          requires: [
            "ewallet_code=example-ewallet_code",
            "success=example-success",
            "trx_id=example-trx_id",
            "settlement_status=example-settlement_status",
          ],
          reference: "partner_trx_id",
          payment: "trx_id",
          amount: "amount",
          amounts: "number",
        },
      ],
      entries: "PAID\tEWALLET_PAID\t\t\tnotification",
    },
    {
      id: "ewallet-refund",
      places: [
        {
          field: "refund_status",
          requires: ["refund_status=example-refund_status"],
          reference: "partner_trx_id",
          payment: "trx_id",
          refund: "refund_id",
        },
      ],
      entries: 
        "REFUNDED\tREFUNDED\n" +
        "REFUND_FAILED\tREFUND_FAILED\n" +
        "REFUND_IN_PROGRESS\tREFUND_ONPROCESS\n" +
        "REFUND_SUSPECTED\tSUSPECTED"
      ,
    },
    {
      id: "qris",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["payment_info.qris_url=example-payment_info.qris_url"],
          reference: "partner_trx_id",
          payment: "trx_id",
          amount: "receive_amount",
          amounts: "number",
        },
      ],
      entries: 
        "ANSWERED\t000\tSuccess\n" +
        "DUPLICATE_PARTNER_TRX_ID\t203\n" +
        "NOTHING_TO_DEACTIVATE\t204\n" +
        "CREDENTIAL_NOT_VALID\t254\n" +
        "DEACTIVATION_FAILED\t300\n" +
        "REQUEST_NOT_VALID\t400\n" +
        "QR_UNDER_MAINTENANCE\t402\n" +
        "TOO_MANY_REQUESTS\t429\n" +
        "GENERAL_ERROR\t901"
      ,
    },
    {
      id: "qris-status",
      places: [
        {
          field: "payment_status",
          requires: ["payment_status=example-payment_status", "payment_info.qris_url=example-payment_info.qris_url"],
          reference: "partner_trx_id",
          payment: "trx_id",
          amount: "request_amount",
          amounts: "number",
        },
      ],
      entries: 
        "COMPLETE\tCOMPLETE\n" +
        "EXPIRED\tEXPIRED\n" +
        "WAITING_PAYMENT\tWAITING_PAYMENT"
      ,
    },
    {
      id: "payment-routing",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["payment_info=example-payment_info"],
          reference: "partner_trx_id",
          payment: "trx_id",
          amount: "receive_amount",
          amounts: "number",
        },
      ],
      entries: 
        "ANSWERED\t000\tSuccess\n" +
        "DUPLICATE_PARTNER_TRX_ID\t203\n" +
        "NOTHING_TO_DEACTIVATE\t204\n" +
        "EMAIL_NOT_VALID\t247\n" +
        "CREDENTIAL_NOT_VALID\t254\n" +
        "DEACTIVATION_FAILED\t300\n" +
        "REQUEST_NOT_VALID\t400\n" +
        "TOO_MANY_REQUESTS\t429\n" +
        "GENERAL_ERROR\t901"
      ,
    },
    {
      id: "payment-routing-status",
      places: [
        {
          field: "payment_status",
          requires: ["payment_status=example-payment_status", "payment_routing.0=example-payment_routing.0"],
          reference: "partner_trx_id",
          payment: "trx_id",
          amount: "request_amount",
          amounts: "number",
        },
      ],
      entries: 
        "COMPLETE\tCOMPLETE\n" +
        "CREATED\tCREATED\n" +
        "FORWARDING\tDISBURSE_IN_PROGRESS\n" +
        "EXPIRED\tEXPIRED\n" +
        "INCOMPLETE\tINCOMPLETE\n" +
        "PAYMENT_FAILED\tPAYMENT_FAILED\n" +
        "PAYMENT_IN_PROGRESS\tPAYMENT_IN_PROGRESS\n" +
        "WAITING_PAYMENT\tWAITING_PAYMENT"
      ,
    },
    {
      id: "payment-routing-recipient",
      places: [
        {
          field: "trx_status",
          requires: ["disbursement_trx_id=example-disbursement_trx_id", "trx_status=example-trx_status"],
          payment: "disbursement_trx_id",
          amount: "recipient_amount",
          amounts: "number",
        },
      ],
      entries: 
        "CANCEL\tCANCEL\n" +
        "FAILED\tFAILED\n" +
        "FAILED_FORCE_CREDIT\tFAILED_FORCE_CREDIT\n" +
        "IN_PROGRESS\tIN_PROGRESS\n" +
        "PENDING\tPENDING\n" +
        "PENDING_FORCE_CREDIT\tPENDING_FORCE_CREDIT\n" +
        "SUCCESS\tSUCCESS\n" +
        "WAITING\tWAITING"
      ,
    },
    {
      id: "payment-link",
      places: [
        {
          field: "",
          code: "LINK",
          requires: ["url=example-url", "email_status=example-email_status"],
        },
        {
          field: "",
          message: "message",
          code: "ANSWER",
          requires: ["message=example-message", "status=example-status"],
        },
      ],
      entries: 
        "ACCESS_RESTRICTED\tANSWER\tUser does not have access to delete the payment link\n" +
        "API_KEY_NOT_VALID\tANSWER\tInvalid API Key\n" +
        "IP_NOT_VALID\tANSWER\tInvalid IP Address\n" +
        "LINK_DELETED\tANSWER\tPayment link has been deleted\n" +
        "LINK_ID_NOT_VALID\tANSWER\tThe payment_link_id or partner_trx_id is null or invalid\n" +
        "LINK_NOT_DELETABLE\tANSWER\tCannot delete payment link status other than CREATED/INITIATIED\n" +
        "LINK_NOT_FOUND\tANSWER\tThe payment_link_id or partner_trx_id cannot be found in our system\n" +
        "USERNAME_NOT_FOUND\tANSWER\tUsername is not found\n" +
        "LINK_CREATED\tLINK\tLink created"
      ,
    },
    {
      id: "payment-link-status",
      places: [
        {
          field: "status",
          typed: ["paid_amount"],
          requires: ["tx_ref_number=example-tx_ref_number"],
          reference: "partner_tx_id",
          payment: "tx_ref_number",
          amounts: "number",
        },
      ],
      entries: 
        "CHARGE_IN_PROGRESS\tcharge_in_progress\n" +
        "CLOSED\tclosed\n" +
        "COMPLETE\tcomplete\n" +
        "COMPLETE_AMOUNT_NOT_SHOWN\tcomplete\t\t\t\tdata.paymentLinkId=COMPLETE_AMOUNT_NOT_SHOWN\n" +
        "CREATED\tcreated\n" +
        "EXPIRED\texpired\n" +
        "FAILED\tfailed\n" +
        "PAID\tsuccess\t\t\t\tsettlement_status=WAITING\n" +
        "WAITING_PAYMENT\twaiting_payment"
      ,
    },
    {
      id: "biller",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["data.partner_tx_id=example-data.partner_tx_id", "data.product_id=example-data.product_id"],
          reference: "data.partner_tx_id",
          payment: "data.tx_id",
          amount: "data.amount",
          amounts: "number",
        },
      ],
      entries: 
        "ANSWERED\t000\tSuccess\n" +
        "PRODUCTS_LISTED\t000\t\t\t\tdata.product_list=PRODUCTS_LISTED\n" +
        "IN_PROGRESS\t102\n" +
        "USER_NOT_FOUND\t201\n" +
        "USER_NOT_ACTIVE\t202\n" +
        "DUPLICATE_PARTNER_TX_ID\t203\n" +
        "BILL_PAYMENT_NOT_FOUND\t204\n" +
        "PRODUCT_NOT_AVAILABLE_NOW\t205\n" +
        "DEPOSIT_TOO_LOW\t206\n" +
        "IP_NOT_REGISTERED\t207\n" +
        "API_KEY_NOT_VALID\t208\n" +
        "AMOUNT_NOT_OFFERED\t210\n" +
        "DUPLICATE_PAYMENT\t223\n" +
        "INVALID_PARAMETER\t290\n" +
        "FAILED\t300\n" +
        "CUSTOMER_ID_NOT_FOUND\t302\n" +
        "PRODUCT_NOT_AVAILABLE\t303\n" +
        "INVALID_DATA\t304\n" +
        "BILL_ALREADY_PAID\t305\n" +
        "CUT_OFF\t306\n" +
        "BILLER_ERROR\t307\n" +
        "PENDING\t400\n" +
        "INTERNAL_SERVER_ERROR\t999"
      ,
    },
    {
      id: "biller-status",
      places: [
        {
          field: "data.status",
          requires: ["data.partner_tx_id=example-data.partner_tx_id", "data.product_id=example-data.product_id"],
          reference: "data.partner_tx_id",
          payment: "data.tx_id",
          amount: "data.amount",
          amounts: "number",
        },
      ],
      entries: 
        "FAILED\tFAILED\n" +
        "INQUIRY\tINQUIRY\n" +
        "IN_PROGRESS\tIN_PROGRESS\n" +
        "PENDING\tPENDING\n" +
        "PAID\tSUCCESS"
      ,
    },
    {
      id: "offline",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["transaction_type=example-transaction_type"],
          reference: "partner_trx_id",
          payment: "trx_id",
          amount: "amount",
          amounts: "number",
        },
      ],
      entries: 
        "ANSWERED\t000\n" +
        "COMPLETED\t000\tSuccess\t\t\ttransaction_type=CASH_IN\toffline_channel=COMPLETED\n" +
        "WAITS_FOR_CUSTOMER\t102\n" +
        "USER_NOT_FOUND\t201\n" +
        "USER_NOT_ACTIVE\t202\n" +
        "DUPLICATE_PARTNER_TRX_ID\t203\n" +
        "TRANSACTION_NOT_FOUND\t204\n" +
        "DEPOSIT_TOO_LOW\t206\n" +
        "IP_NOT_REGISTERED\t207\n" +
        "API_KEY_NOT_VALID\t208\n" +
        "AMOUNT_NOT_OFFERED\t215\n" +
        "CHANNEL_NOT_VALID\t220\n" +
        "TRANSACTION_TYPE_NOT_VALID\t221\n" +
        "EXPIRED\t222\n" +
        "AMOUNT_BELOW_MINIMUM\t224\n" +
        "AMOUNT_ABOVE_MAXIMUM\t225\n" +
        "ACTIVE_TRANSACTION\t296\n" +
        "IN_PROGRESS\t297\n" +
        "NOT_CANCELLABLE\t298\n" +
        "CANCELED\t299\tTransaction Canceled\n" +
        "FAILED\t300\n" +
        "FAILED_FOR_GOOD\t300\t\t\t\toffline_channel=FAILED_FOR_GOOD\n" +
        "TOO_MANY_REQUESTS\t429\n" +
        "INVALID_PARAMETER\t990\n" +
        "INTERNAL_SERVER_ERROR\t999"
      ,
    },
    {
      id: "international-transfer",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["quotation_id=example-quotation_id"],
          reference: "quotation_id",
          payment: "tx_id",
          amount: "source_amount",
          currency: "source_currency_code",
          amounts: "number",
        },
      ],
      entries: 
        "ANSWERED\t000\tSuccess\n" +
        "USER_NOT_FOUND\t201\tUser is not found\n" +
        "USER_NOT_ACTIVE\t202\tUser is not active\n" +
        "DUPLICATE_DOCUMENT\t203\tDuplicate Document File\n" +
        "QUOTATION_ALREADY_USED\t203\tDuplicate Quotation ID\n" +
        "QUOTATION_NOT_FOUND\t204\tQuotation ID is not found\n" +
        "BALANCE_TOO_LOW\t206\tBalance is not enough\n" +
        "IP_NOT_REGISTERED\t207\tIP Address not registered\n" +
        "API_KEY_NOT_VALID\t208\tAPI Key is not valid\n" +
        "FILE_FORMAT_NOT_ALLOWED\t213\tOnly PNG, JPG, PDF, DOCX, and XLSX formats are allowed\n" +
        "FILE_TOO_LARGE\t214\tFile size exceeds the 10 MB limit\n" +
        "QUOTATION_EXPIRED\t222\tQuotation ID has expired\n" +
        "CORRIDOR_NOT_CONFIGURED\t403\tDestination ${destination_country_code} with currency ${destination_currency_code} is not yet configured for your account\n" +
        "TOO_MANY_REQUESTS\t429\tToo Many Requests\n" +
        "PRICE_NOT_CALCULATED\t500\tFailed to calculate price\n" +
        "CORRIDOR_UNAVAILABLE\t503\tDestination ${destination_country_code} with currency ${destination_currency_code} is currently unavailable\n" +
        "REQUEST_TIMEOUT\t504\tRequest Timeout\n" +
        "AMOUNT_NOT_VALID\t990\tSource Amount must be between IDR 200,000 and IDR \u003cmaximum_amount>\n" +
        "INVALID_PARAMETER\t990\t\u0001reason\u0001\n" +
        "MISSING_FIELD\t990\tDestination Country Code is required\n" +
        "RECIPIENT_TYPE_NOT_ALLOWED\t990\tTransfers to Destination Country CN only allow Recipient Type for BUSINESS\n" +
        "TOO_MANY_ATTACHMENTS\t990\tTransaction already has 10 attachments and cannot accept more\n" +
        "VALUE_NOT_VALID\t990\tDestination Country Code is not valid\n" +
        "WRONG_FORMAT\t990\tDestination Country Code must be 2 characters\n" +
        "INTERNAL_SERVER_ERROR\t999\tOops! Something went wrong! Sorry for the inconvenience. \\n The application has encountered an unknown error. \\n We have been automatically notified and will be looking into this with the utmost urgency."
      ,
    },
    {
      id: "international-transfer-status",
      places: [
        {
          field: "tx_status",
          requires: ["tx_status=example-tx_status", "quotation_id=example-quotation_id"],
          reference: "quotation_id",
          payment: "tx_id",
        },
      ],
      entries: 
        "FAILED\tFAILED\n" +
        "IN_PROGRESS\tIN_PROGRESS\n" +
        "PENDING\tPENDING\n" +
        "DELIVERED\tSUCCESS"
      ,
    },
    {
      id: "account-linking",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["channel_code=example-channel_code", "partner_user_id=example-partner_user_id"],
        },
        {
          field: "",
          code: "000",
          requires: ["data.linking_url=example-data.linking_url"],
        },
        {
          field: "",
          when: ["data.status=UNLINKED"],
          code: "000",
          requires: ["data.channel_code=example-data.channel_code", "data.status=example-data.status"],
        },
      ],
      entries: 
        "ANSWERED\t000\tSuccess\n" +
        "USER_NOT_FOUND\t201\tUser not found\n" +
        "USER_NOT_ACTIVE\t202\tUser not active\n" +
        "IP_NOT_REGISTERED\t207\tRequest IP Address is not Registered\n" +
        "API_KEY_NOT_VALID\t208\tAPI Key is not valid\n" +
        "INVALID_PARAMETER\t290\tInvalid request\n" +
        "ACCOUNT_NOT_LINKED\t400\tUser account is not linked\n" +
        "EWALLET_NOT_SUPPORTED\t400\tUnsupported e-wallet type for tokenization\n" +
        "PHONE_NUMBER_LINKED\t400\tPhone number is linked\n" +
        "INTERNAL_SERVER_ERROR\t999\tInternal error at the provider"
      ,
    },
    {
      id: "transactions-data",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["registration_link=example-registration_link"],
        },
      ],
      entries: 
        "ANSWERED\t000\tSuccess\n" +
        "BANK_ACCOUNT_NOT_FOUND\t101\t\t\t\tstatus.message=Bank account not found\n" +
        "REQUEST_PROCESSED\t101\n" +
        "IN_PROGRESS\t102\tRequest is In progress\n" +
        "USER_NOT_FOUND\t201\n" +
        "USER_NOT_ACTIVE\t202\n" +
        "IP_NOT_REGISTERED\t207\n" +
        "API_KEY_NOT_VALID\t208\n" +
        "ACCOUNT_NUMBER_NOT_FOUND\t209\n" +
        "BANK_NOT_AVAILABLE\t211\n" +
        "TEMPORARY_TOKEN_NOT_VALID\t237\tTemporary token is invalid\n" +
        "PERMANENT_TOKEN_NOT_VALID\t238\n" +
        "STATEMENT_NOT_FOUND\t239\n" +
        "BANK_LOGIN_FAILED\t240\n" +
        "START_DATE_TOO_EARLY\t242\n" +
        "PARTNER_USER_ID_NOT_VALID\t244\n" +
        "FAILED\t300\tFailed\n" +
        "UNEXPECTED_ERROR\t900\n" +
        "INVALID_PARAMETER\t990"
      ,
    },
    {
      id: "transaction-summary",
      places: [
        {
          field: "status.code",
          message: "status.message",
          requires: ["data.product_group=example-data.product_group"],
        },
      ],
      entries: 
        "ANSWERED\t000\tSuccessful\n" +
        "IN_PROGRESS\t102\tRequest is in progress. Please retry after several minutes\n" +
        "USER_NOT_FOUND\t201\tUsername Not Found\n" +
        "USER_NOT_ACTIVE\t202\tUser is not active\n" +
        "IP_NOT_REGISTERED\t207\tIP Address not registered\n" +
        "API_KEY_NOT_VALID\t208\tAPI Key is not valid\n" +
        "TOO_MANY_REQUESTS\t229\tToo many request\n" +
        "INVALID_PARAMETER\t290\tParameter / object is not valid"
      ,
    },
  ],
};

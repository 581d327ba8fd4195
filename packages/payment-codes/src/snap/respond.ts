// Generated from the catalog; do not edit.
import { type Answer, answerOf, type PackedAnswers } from "../runtime/answer.js";

export type { Answer } from "../runtime/answer.js";

/** Services that a merchant answers, what it may answer, and the parameters of the messages. */
export interface SnapAnswers {
  /** API Interbank Bulk Transfer - Notification. */
  readonly "21": {
    /** `2002100`: You have stored the notification. Each transfer in it has a result of its own. */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4002100`: The body could not be read. */
    readonly BAD_REQUEST: Readonly<Record<string, never>>;
    /** `4002101`: A field has a value of the wrong form. */
    readonly INVALID_FIELD_FORMAT: { readonly field?: string | number | undefined };
    /** `4002102`: A field that has to be there is missing. */
    readonly INVALID_MANDATORY_FIELD: { readonly field?: string | number | undefined };
    /** `4012100`: The signature is wrong, or you do not know who calls. You have read nothing else of the request. */
    readonly UNAUTHORIZED: { readonly reason?: string | number | undefined };
    /** `4012101`: The access token is unknown to you or has expired. */
    readonly INVALID_TOKEN_B2B: Readonly<Record<string, never>>;
    /** `4092100`: The X-EXTERNAL-ID was used before on the same day. */
    readonly CONFLICT: Readonly<Record<string, never>>;
    /** `4292100`: More requests came than you take; nothing was done with this one. */
    readonly TOO_MANY_REQUESTS: Readonly<Record<string, never>>;
    /** `5002100`: Something failed on your side and nothing was booked. */
    readonly GENERAL_ERROR: Readonly<Record<string, never>>;
    /** `5002101`: Your server failed and nothing was booked. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
    /** `5042100`: A system that you depend on did not answer in time and nothing was booked. */
    readonly TIMEOUT: Readonly<Record<string, never>>;
  };
  /** API Virtual Account - Inquiry. */
  readonly "24": {
    /** `2002400`: There is a bill that may be paid now. Nothing has been paid yet. */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4042414`: The bill of this virtual account has been paid already. */
    readonly PAID_BILL: Readonly<Record<string, never>>;
    /** `4042419`: The virtual account or its bill has expired. */
    readonly EXPIRED_BILL_VIRTUAL_ACCOUNT: Readonly<Record<string, never>>;
    /** `4042412`: You have no such virtual account, or it has no bill. */
    readonly INVALID_BILL_VIRTUAL_ACCOUNT: { readonly reason?: string | number | undefined };
    /** `4002400`: The body could not be read. */
    readonly BAD_REQUEST: Readonly<Record<string, never>>;
    /** `4002401`: A field has a value of the wrong form. */
    readonly INVALID_FIELD_FORMAT: { readonly field?: string | number | undefined };
    /** `4002402`: A field that has to be there is missing. */
    readonly INVALID_MANDATORY_FIELD: { readonly field?: string | number | undefined };
    /** `4012400`: The signature is wrong, or you do not know who calls. You have read nothing else of the request. */
    readonly UNAUTHORIZED: { readonly reason?: string | number | undefined };
    /** `4012401`: The access token is unknown to you or has expired. */
    readonly INVALID_TOKEN_B2B: Readonly<Record<string, never>>;
    /** `4092400`: The X-EXTERNAL-ID was used before on the same day. */
    readonly CONFLICT: Readonly<Record<string, never>>;
    /** `4292400`: More requests came than you take; nothing was done with this one. */
    readonly TOO_MANY_REQUESTS: Readonly<Record<string, never>>;
    /** `5002400`: Something failed on your side and nothing was booked. */
    readonly GENERAL_ERROR: Readonly<Record<string, never>>;
    /** `5002401`: Your server failed and nothing was booked. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
    /** `5042400`: A system that you depend on did not answer in time and nothing was booked. */
    readonly TIMEOUT: Readonly<Record<string, never>>;
  };
  /** API Virtual Account - Payment. */
  readonly "25": {
    /** `2002500`: You have booked this payment. Send it only once that is stored. */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4042514`: The bill was paid before, by another payment, so you do not take this one. */
    readonly PAID_BILL: Readonly<Record<string, never>>;
    /** `4042513`: The amount is not that of the bill, so you do not take the payment. */
    readonly INVALID_AMOUNT: Readonly<Record<string, never>>;
    /**
     * `4042518`: The same X-EXTERNAL-ID and paymentRequestId came before. Say again in the body how the first one
     * ended.
     */
    readonly INCONSISTENT_REQUEST: Readonly<Record<string, never>>;
    /**
     * `4092500`: The X-EXTERNAL-ID was used before on the same day, for another paymentRequestId. A repetition of one
     * payment is INCONSISTENT_REQUEST.
     */
    readonly CONFLICT: Readonly<Record<string, never>>;
    /** `4042519`: The virtual account or its bill has expired, so you do not take the payment. */
    readonly EXPIRED_BILL_VIRTUAL_ACCOUNT: Readonly<Record<string, never>>;
    /** `4042512`: You have no such virtual account, or it has no bill, so you do not take the payment. */
    readonly INVALID_BILL_VIRTUAL_ACCOUNT: { readonly reason?: string | number | undefined };
    /** `4002500`: The body could not be read. */
    readonly BAD_REQUEST: Readonly<Record<string, never>>;
    /** `4002501`: A field has a value of the wrong form. */
    readonly INVALID_FIELD_FORMAT: { readonly field?: string | number | undefined };
    /** `4002502`: A field that has to be there is missing. */
    readonly INVALID_MANDATORY_FIELD: { readonly field?: string | number | undefined };
    /** `4012500`: The signature is wrong, or you do not know who calls. You have read nothing else of the request. */
    readonly UNAUTHORIZED: { readonly reason?: string | number | undefined };
    /** `4012501`: The access token is unknown to you or has expired. */
    readonly INVALID_TOKEN_B2B: Readonly<Record<string, never>>;
    /** `4292500`: More requests came than you take; nothing was done with this one. */
    readonly TOO_MANY_REQUESTS: Readonly<Record<string, never>>;
    /** `5002500`: Something failed on your side and nothing was booked. */
    readonly GENERAL_ERROR: Readonly<Record<string, never>>;
    /** `5002501`: Your server failed and nothing was booked. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
    /** `5042500`: A system that you depend on did not answer in time and nothing was booked. */
    readonly TIMEOUT: Readonly<Record<string, never>>;
  };
  /** API Virtual Account - Notification for Payment to VA from Intra Bank. */
  readonly "34": {
    /**
     * `2003400`: You have stored the notification, whatever state it reports. It says nothing about the transaction.
     */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4003400`: The body could not be read. */
    readonly BAD_REQUEST: Readonly<Record<string, never>>;
    /** `4003401`: A field has a value of the wrong form. */
    readonly INVALID_FIELD_FORMAT: { readonly field?: string | number | undefined };
    /** `4003402`: A field that has to be there is missing. */
    readonly INVALID_MANDATORY_FIELD: { readonly field?: string | number | undefined };
    /** `4013400`: The signature is wrong, or you do not know who calls. You have read nothing else of the request. */
    readonly UNAUTHORIZED: { readonly reason?: string | number | undefined };
    /** `4013401`: The access token is unknown to you or has expired. */
    readonly INVALID_TOKEN_B2B: Readonly<Record<string, never>>;
    /** `4093400`: The X-EXTERNAL-ID was used before on the same day. */
    readonly CONFLICT: Readonly<Record<string, never>>;
    /** `4293400`: More requests came than you take; nothing was done with this one. */
    readonly TOO_MANY_REQUESTS: Readonly<Record<string, never>>;
    /** `5003400`: Something failed on your side and nothing was booked. */
    readonly GENERAL_ERROR: Readonly<Record<string, never>>;
    /** `5003401`: Your server failed and nothing was booked. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
    /** `5043400`: A system that you depend on did not answer in time and nothing was booked. */
    readonly TIMEOUT: Readonly<Record<string, never>>;
  };
  /** API Notify Bulk Cash In. */
  readonly "41": {
    /** `2004100`: You have stored the notification. Each transfer in it has a result of its own. */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4004100`: The body could not be read. */
    readonly BAD_REQUEST: Readonly<Record<string, never>>;
    /** `4004101`: A field has a value of the wrong form. */
    readonly INVALID_FIELD_FORMAT: { readonly field?: string | number | undefined };
    /** `4004102`: A field that has to be there is missing. */
    readonly INVALID_MANDATORY_FIELD: { readonly field?: string | number | undefined };
    /** `4014100`: The signature is wrong, or you do not know who calls. You have read nothing else of the request. */
    readonly UNAUTHORIZED: { readonly reason?: string | number | undefined };
    /** `4014101`: The access token is unknown to you or has expired. */
    readonly INVALID_TOKEN_B2B: Readonly<Record<string, never>>;
    /** `4094100`: The X-EXTERNAL-ID was used before on the same day. */
    readonly CONFLICT: Readonly<Record<string, never>>;
    /** `4294100`: More requests came than you take; nothing was done with this one. */
    readonly TOO_MANY_REQUESTS: Readonly<Record<string, never>>;
    /** `5004100`: Something failed on your side and nothing was booked. */
    readonly GENERAL_ERROR: Readonly<Record<string, never>>;
    /** `5004101`: Your server failed and nothing was booked. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
    /** `5044100`: A system that you depend on did not answer in time and nothing was booked. */
    readonly TIMEOUT: Readonly<Record<string, never>>;
  };
  /** API Payment Notification. */
  readonly "52": {
    /**
     * `2005200`: You have stored the notification, whatever state it reports. It says nothing about the transaction.
     */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4035200`: The QR code of the notification has expired with you. */
    readonly TRANSACTION_EXPIRED: Readonly<Record<string, never>>;
    /** `4035201`: You have not agreed with the provider on such notifications. */
    readonly FEATURE_NOT_ALLOWED: { readonly reason?: string | number | undefined };
    /** `4035206`: You take no notifications at the moment; the provider may repeat it. */
    readonly FEATURE_NOT_ALLOWED_AT_THIS_TIME: { readonly reason?: string | number | undefined };
    /** `4045201`: You know no such transaction. */
    readonly TRANSACTION_NOT_FOUND: Readonly<Record<string, never>>;
    /** `4045208`: The merchant of the notification is not one of yours. */
    readonly INVALID_MERCHANT: Readonly<Record<string, never>>;
    /** `4045218`: Header and body name different merchants. */
    readonly INCONSISTENT_REQUEST: Readonly<Record<string, never>>;
    /** `4005200`: The body could not be read. */
    readonly BAD_REQUEST: Readonly<Record<string, never>>;
    /** `4005201`: A field has a value of the wrong form. */
    readonly INVALID_FIELD_FORMAT: { readonly field?: string | number | undefined };
    /** `4005202`: A field that has to be there is missing. */
    readonly INVALID_MANDATORY_FIELD: { readonly field?: string | number | undefined };
    /** `4015200`: The signature is wrong, or you do not know who calls. You have read nothing else of the request. */
    readonly UNAUTHORIZED: { readonly reason?: string | number | undefined };
    /** `4015201`: The access token is unknown to you or has expired. */
    readonly INVALID_TOKEN_B2B: Readonly<Record<string, never>>;
    /** `4095200`: The X-EXTERNAL-ID was used before on the same day. */
    readonly CONFLICT: Readonly<Record<string, never>>;
    /** `4295200`: More requests came than you take; nothing was done with this one. */
    readonly TOO_MANY_REQUESTS: Readonly<Record<string, never>>;
    /** `5005200`: Something failed on your side and nothing was booked. */
    readonly GENERAL_ERROR: Readonly<Record<string, never>>;
    /** `5005201`: Your server failed and nothing was booked. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
    /** `5045200`: A system that you depend on did not answer in time and nothing was booked. */
    readonly TIMEOUT: Readonly<Record<string, never>>;
  };
  /** API Direct Debit Payment Notification. */
  readonly "56": {
    /**
     * `2005600`: You have stored the notification, whatever state it reports. It says nothing about the transaction.
     */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4005600`: The body could not be read. */
    readonly BAD_REQUEST: Readonly<Record<string, never>>;
    /** `4005601`: A field has a value of the wrong form. */
    readonly INVALID_FIELD_FORMAT: { readonly field?: string | number | undefined };
    /** `4005602`: A field that has to be there is missing. */
    readonly INVALID_MANDATORY_FIELD: { readonly field?: string | number | undefined };
    /** `4015600`: The signature is wrong, or you do not know who calls. You have read nothing else of the request. */
    readonly UNAUTHORIZED: { readonly reason?: string | number | undefined };
    /** `4015601`: The access token is unknown to you or has expired. */
    readonly INVALID_TOKEN_B2B: Readonly<Record<string, never>>;
    /** `4095600`: The X-EXTERNAL-ID was used before on the same day. */
    readonly CONFLICT: Readonly<Record<string, never>>;
    /** `4295600`: More requests came than you take; nothing was done with this one. */
    readonly TOO_MANY_REQUESTS: Readonly<Record<string, never>>;
    /** `5005600`: Something failed on your side and nothing was booked. */
    readonly GENERAL_ERROR: Readonly<Record<string, never>>;
    /** `5005601`: Your server failed and nothing was booked. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
    /** `5045600`: A system that you depend on did not answer in time and nothing was booked. */
    readonly TIMEOUT: Readonly<Record<string, never>>;
  };
  /** API Notify. */
  readonly "72": {
    /**
     * `2007200`: You have stored the notification, whatever state it reports. It says nothing about the transaction.
     */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4007200`: The body could not be read. */
    readonly BAD_REQUEST: Readonly<Record<string, never>>;
    /** `4007201`: A field has a value of the wrong form. */
    readonly INVALID_FIELD_FORMAT: { readonly field?: string | number | undefined };
    /** `4007202`: A field that has to be there is missing. */
    readonly INVALID_MANDATORY_FIELD: { readonly field?: string | number | undefined };
    /** `4017200`: The signature is wrong, or you do not know who calls. You have read nothing else of the request. */
    readonly UNAUTHORIZED: { readonly reason?: string | number | undefined };
    /** `4017201`: The access token is unknown to you or has expired. */
    readonly INVALID_TOKEN_B2B: Readonly<Record<string, never>>;
    /** `4097200`: The X-EXTERNAL-ID was used before on the same day. */
    readonly CONFLICT: Readonly<Record<string, never>>;
    /** `4297200`: More requests came than you take; nothing was done with this one. */
    readonly TOO_MANY_REQUESTS: Readonly<Record<string, never>>;
    /** `5007200`: Something failed on your side and nothing was booked. */
    readonly GENERAL_ERROR: Readonly<Record<string, never>>;
    /** `5007201`: Your server failed and nothing was booked. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
    /** `5047200`: A system that you depend on did not answer in time and nothing was booked. */
    readonly TIMEOUT: Readonly<Record<string, never>>;
  };
  /** API SKNBI - Notification. */
  readonly "75": {
    /**
     * `2007500`: You have stored the notification, whatever state it reports. It says nothing about the transaction.
     */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4007500`: The body could not be read. */
    readonly BAD_REQUEST: Readonly<Record<string, never>>;
    /** `4007501`: A field has a value of the wrong form. */
    readonly INVALID_FIELD_FORMAT: { readonly field?: string | number | undefined };
    /** `4007502`: A field that has to be there is missing. */
    readonly INVALID_MANDATORY_FIELD: { readonly field?: string | number | undefined };
    /** `4017500`: The signature is wrong, or you do not know who calls. You have read nothing else of the request. */
    readonly UNAUTHORIZED: { readonly reason?: string | number | undefined };
    /** `4017501`: The access token is unknown to you or has expired. */
    readonly INVALID_TOKEN_B2B: Readonly<Record<string, never>>;
    /** `4097500`: The X-EXTERNAL-ID was used before on the same day. */
    readonly CONFLICT: Readonly<Record<string, never>>;
    /** `4297500`: More requests came than you take; nothing was done with this one. */
    readonly TOO_MANY_REQUESTS: Readonly<Record<string, never>>;
    /** `5007500`: Something failed on your side and nothing was booked. */
    readonly GENERAL_ERROR: Readonly<Record<string, never>>;
    /** `5007501`: Your server failed and nothing was booked. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
    /** `5047500`: A system that you depend on did not answer in time and nothing was booked. */
    readonly TIMEOUT: Readonly<Record<string, never>>;
  };
  /** API RTGS - Notification. */
  readonly "76": {
    /**
     * `2007600`: You have stored the notification, whatever state it reports. It says nothing about the transaction.
     */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4007600`: The body could not be read. */
    readonly BAD_REQUEST: Readonly<Record<string, never>>;
    /** `4007601`: A field has a value of the wrong form. */
    readonly INVALID_FIELD_FORMAT: { readonly field?: string | number | undefined };
    /** `4007602`: A field that has to be there is missing. */
    readonly INVALID_MANDATORY_FIELD: { readonly field?: string | number | undefined };
    /** `4017600`: The signature is wrong, or you do not know who calls. You have read nothing else of the request. */
    readonly UNAUTHORIZED: { readonly reason?: string | number | undefined };
    /** `4017601`: The access token is unknown to you or has expired. */
    readonly INVALID_TOKEN_B2B: Readonly<Record<string, never>>;
    /** `4097600`: The X-EXTERNAL-ID was used before on the same day. */
    readonly CONFLICT: Readonly<Record<string, never>>;
    /** `4297600`: More requests came than you take; nothing was done with this one. */
    readonly TOO_MANY_REQUESTS: Readonly<Record<string, never>>;
    /** `5007600`: Something failed on your side and nothing was booked. */
    readonly GENERAL_ERROR: Readonly<Record<string, never>>;
    /** `5007601`: Your server failed and nothing was booked. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
    /** `5047600`: A system that you depend on did not answer in time and nothing was booked. */
    readonly TIMEOUT: Readonly<Record<string, never>>;
  };
  /** API Payment Notification. */
  readonly "79": {
    /**
     * `2007900`: You have stored the notification, whatever state it reports. It says nothing about the transaction.
     */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4007900`: The body could not be read. */
    readonly BAD_REQUEST: Readonly<Record<string, never>>;
    /** `4007901`: A field has a value of the wrong form. */
    readonly INVALID_FIELD_FORMAT: { readonly field?: string | number | undefined };
    /** `4007902`: A field that has to be there is missing. */
    readonly INVALID_MANDATORY_FIELD: { readonly field?: string | number | undefined };
    /** `4017900`: The signature is wrong, or you do not know who calls. You have read nothing else of the request. */
    readonly UNAUTHORIZED: { readonly reason?: string | number | undefined };
    /** `4017901`: The access token is unknown to you or has expired. */
    readonly INVALID_TOKEN_B2B: Readonly<Record<string, never>>;
    /** `4097900`: The X-EXTERNAL-ID was used before on the same day. */
    readonly CONFLICT: Readonly<Record<string, never>>;
    /** `4297900`: More requests came than you take; nothing was done with this one. */
    readonly TOO_MANY_REQUESTS: Readonly<Record<string, never>>;
    /** `5007900`: Something failed on your side and nothing was booked. */
    readonly GENERAL_ERROR: Readonly<Record<string, never>>;
    /** `5007901`: Your server failed and nothing was booked. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
    /** `5047900`: A system that you depend on did not answer in time and nothing was booked. */
    readonly TIMEOUT: Readonly<Record<string, never>>;
  };
}

const answers: PackedAnswers = {
  longest: 150,
  services: {
    "21": {
      answers: 
        "SUCCESSFUL\t2002100\t200\tSuccessful\n" +
        "BAD_REQUEST\t4002100\t400\tBad Request\n" +
        "INVALID_FIELD_FORMAT\t4002101\t400\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4002102\t400\tInvalid Mandatory Field \u0001field\u0001\n" +
        "UNAUTHORIZED\t4012100\t401\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4012101\t401\tInvalid Token (B2B)\n" +
        "CONFLICT\t4092100\t409\tConflict\n" +
        "TOO_MANY_REQUESTS\t4292100\t429\tToo Many Requests\n" +
        "GENERAL_ERROR\t5002100\t500\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5002101\t500\tInternal Server Error\n" +
        "TIMEOUT\t5042100\t504\tTimeout"
      ,
    },
    "24": {
      field: "virtualAccountData.inquiryStatus",
      answers: 
        "SUCCESSFUL\t2002400\t200\tSuccessful\t00\n" +
        "PAID_BILL\t4042414\t404\tPaid Bill\t01\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4042419\t404\tInvalid Bill/Virtual Account\t01\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4042412\t404\tInvalid Bill/Virtual Account \u0001reason\u0001\t01\n" +
        "BAD_REQUEST\t4002400\t400\tBad Request\t01\n" +
        "INVALID_FIELD_FORMAT\t4002401\t400\tInvalid Field Format \u0001field\u0001\t01\n" +
        "INVALID_MANDATORY_FIELD\t4002402\t400\tInvalid Mandatory Field \u0001field\u0001\t01\n" +
        "UNAUTHORIZED\t4012400\t401\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4012401\t401\tInvalid Token (B2B)\n" +
        "CONFLICT\t4092400\t409\tConflict\t01\n" +
        "TOO_MANY_REQUESTS\t4292400\t429\tToo Many Requests\n" +
        "GENERAL_ERROR\t5002400\t500\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5002401\t500\tInternal Server Error\n" +
        "TIMEOUT\t5042400\t504\tTimeout"
      ,
    },
    "25": {
      field: "virtualAccountData.paymentFlagStatus",
      answers: 
        "SUCCESSFUL\t2002500\t200\tSuccessful\t00\n" +
        "PAID_BILL\t4042514\t404\tPaid Bill\t01\n" +
        "INVALID_AMOUNT\t4042513\t404\tInvalid Amount\t01\n" +
        "INCONSISTENT_REQUEST\t4042518\t404\tInconsistent Request\n" +
        "CONFLICT\t4092500\t409\tConflict\t01\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4042519\t404\tInvalid Bill/Virtual Account\t01\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4042512\t404\tInvalid Bill/Virtual Account \u0001reason\u0001\t01\n" +
        "BAD_REQUEST\t4002500\t400\tBad Request\t01\n" +
        "INVALID_FIELD_FORMAT\t4002501\t400\tInvalid Field Format \u0001field\u0001\t01\n" +
        "INVALID_MANDATORY_FIELD\t4002502\t400\tInvalid Mandatory Field \u0001field\u0001\t01\n" +
        "UNAUTHORIZED\t4012500\t401\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4012501\t401\tInvalid Token (B2B)\n" +
        "TOO_MANY_REQUESTS\t4292500\t429\tToo Many Requests\n" +
        "GENERAL_ERROR\t5002500\t500\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5002501\t500\tInternal Server Error\n" +
        "TIMEOUT\t5042500\t504\tTimeout"
      ,
    },
    "34": {
      answers: 
        "SUCCESSFUL\t2003400\t200\tSuccessful\n" +
        "BAD_REQUEST\t4003400\t400\tBad Request\n" +
        "INVALID_FIELD_FORMAT\t4003401\t400\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4003402\t400\tInvalid Mandatory Field \u0001field\u0001\n" +
        "UNAUTHORIZED\t4013400\t401\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4013401\t401\tInvalid Token (B2B)\n" +
        "CONFLICT\t4093400\t409\tConflict\n" +
        "TOO_MANY_REQUESTS\t4293400\t429\tToo Many Requests\n" +
        "GENERAL_ERROR\t5003400\t500\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5003401\t500\tInternal Server Error\n" +
        "TIMEOUT\t5043400\t504\tTimeout"
      ,
    },
    "41": {
      answers: 
        "SUCCESSFUL\t2004100\t200\tSuccessful\n" +
        "BAD_REQUEST\t4004100\t400\tBad Request\n" +
        "INVALID_FIELD_FORMAT\t4004101\t400\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4004102\t400\tInvalid Mandatory Field \u0001field\u0001\n" +
        "UNAUTHORIZED\t4014100\t401\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4014101\t401\tInvalid Token (B2B)\n" +
        "CONFLICT\t4094100\t409\tConflict\n" +
        "TOO_MANY_REQUESTS\t4294100\t429\tToo Many Requests\n" +
        "GENERAL_ERROR\t5004100\t500\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5004101\t500\tInternal Server Error\n" +
        "TIMEOUT\t5044100\t504\tTimeout"
      ,
    },
    "52": {
      answers: 
        "SUCCESSFUL\t2005200\t200\tSuccessful\n" +
        "TRANSACTION_EXPIRED\t4035200\t403\tTransaction Expired\n" +
        "FEATURE_NOT_ALLOWED\t4035201\t403\tFeature Not Allowed \u0001reason\u0001\n" +
        "FEATURE_NOT_ALLOWED_AT_THIS_TIME\t4035206\t403\tFeature Not Allowed At This Time. \u0001reason\u0001\n" +
        "TRANSACTION_NOT_FOUND\t4045201\t404\tTransaction Not Found\n" +
        "INVALID_MERCHANT\t4045208\t404\tInvalid Merchant\n" +
        "INCONSISTENT_REQUEST\t4045218\t404\tInconsistent Request\n" +
        "BAD_REQUEST\t4005200\t400\tBad Request\n" +
        "INVALID_FIELD_FORMAT\t4005201\t400\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4005202\t400\tInvalid Mandatory Field \u0001field\u0001\n" +
        "UNAUTHORIZED\t4015200\t401\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4015201\t401\tInvalid Token (B2B)\n" +
        "CONFLICT\t4095200\t409\tConflict\n" +
        "TOO_MANY_REQUESTS\t4295200\t429\tToo Many Requests\n" +
        "GENERAL_ERROR\t5005200\t500\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5005201\t500\tInternal Server Error\n" +
        "TIMEOUT\t5045200\t504\tTimeout"
      ,
    },
    "56": {
      answers: 
        "SUCCESSFUL\t2005600\t200\tSuccessful\n" +
        "BAD_REQUEST\t4005600\t400\tBad Request\n" +
        "INVALID_FIELD_FORMAT\t4005601\t400\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4005602\t400\tInvalid Mandatory Field \u0001field\u0001\n" +
        "UNAUTHORIZED\t4015600\t401\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4015601\t401\tInvalid Token (B2B)\n" +
        "CONFLICT\t4095600\t409\tConflict\n" +
        "TOO_MANY_REQUESTS\t4295600\t429\tToo Many Requests\n" +
        "GENERAL_ERROR\t5005600\t500\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5005601\t500\tInternal Server Error\n" +
        "TIMEOUT\t5045600\t504\tTimeout"
      ,
    },
    "72": {
      answers: 
        "SUCCESSFUL\t2007200\t200\tSuccessful\n" +
        "BAD_REQUEST\t4007200\t400\tBad Request\n" +
        "INVALID_FIELD_FORMAT\t4007201\t400\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4007202\t400\tInvalid Mandatory Field \u0001field\u0001\n" +
        "UNAUTHORIZED\t4017200\t401\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4017201\t401\tInvalid Token (B2B)\n" +
        "CONFLICT\t4097200\t409\tConflict\n" +
        "TOO_MANY_REQUESTS\t4297200\t429\tToo Many Requests\n" +
        "GENERAL_ERROR\t5007200\t500\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5007201\t500\tInternal Server Error\n" +
        "TIMEOUT\t5047200\t504\tTimeout"
      ,
    },
    "75": {
      answers: 
        "SUCCESSFUL\t2007500\t200\tSuccessful\n" +
        "BAD_REQUEST\t4007500\t400\tBad Request\n" +
        "INVALID_FIELD_FORMAT\t4007501\t400\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4007502\t400\tInvalid Mandatory Field \u0001field\u0001\n" +
        "UNAUTHORIZED\t4017500\t401\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4017501\t401\tInvalid Token (B2B)\n" +
        "CONFLICT\t4097500\t409\tConflict\n" +
        "TOO_MANY_REQUESTS\t4297500\t429\tToo Many Requests\n" +
        "GENERAL_ERROR\t5007500\t500\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5007501\t500\tInternal Server Error\n" +
        "TIMEOUT\t5047500\t504\tTimeout"
      ,
    },
    "76": {
      answers: 
        "SUCCESSFUL\t2007600\t200\tSuccessful\n" +
        "BAD_REQUEST\t4007600\t400\tBad Request\n" +
        "INVALID_FIELD_FORMAT\t4007601\t400\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4007602\t400\tInvalid Mandatory Field \u0001field\u0001\n" +
        "UNAUTHORIZED\t4017600\t401\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4017601\t401\tInvalid Token (B2B)\n" +
        "CONFLICT\t4097600\t409\tConflict\n" +
        "TOO_MANY_REQUESTS\t4297600\t429\tToo Many Requests\n" +
        "GENERAL_ERROR\t5007600\t500\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5007601\t500\tInternal Server Error\n" +
        "TIMEOUT\t5047600\t504\tTimeout"
      ,
    },
    "79": {
      answers: 
        "SUCCESSFUL\t2007900\t200\tSuccessful\n" +
        "BAD_REQUEST\t4007900\t400\tBad Request\n" +
        "INVALID_FIELD_FORMAT\t4007901\t400\tInvalid Field Format \u0001field\u0001\n" +
        "INVALID_MANDATORY_FIELD\t4007902\t400\tInvalid Mandatory Field \u0001field\u0001\n" +
        "UNAUTHORIZED\t4017900\t401\tUnauthorized. \u0001reason\u0001\n" +
        "INVALID_TOKEN_B2B\t4017901\t401\tInvalid Token (B2B)\n" +
        "CONFLICT\t4097900\t409\tConflict\n" +
        "TOO_MANY_REQUESTS\t4297900\t429\tToo Many Requests\n" +
        "GENERAL_ERROR\t5007900\t500\tGeneral Error\n" +
        "INTERNAL_SERVER_ERROR\t5007901\t500\tInternal Server Error\n" +
        "TIMEOUT\t5047900\t504\tTimeout"
      ,
    },
  },
};

/**
 * Says what to send where SNAP BI asks or tells the merchant something. Decide first what is true; this only says how
 * to say it.
 *
 * @param service - the service that asks or tells.
 * @param name - name of what to answer.
 * @param params - values of the parameters of the message; one that is missing is left out.
 * @returns code, message and HTTP status to send, and the field that has to say the same.
 * @throws RangeError if a merchant does not answer the service, or not with this name. Whatever the parameters are, it
 *   does not throw.
 */
export function respond<Service extends keyof SnapAnswers, Name extends keyof SnapAnswers[Service] & string>(service: Service, name: Name, params?: SnapAnswers[Service][Name]): Answer {
  return answerOf(answers, service, name, params);
}

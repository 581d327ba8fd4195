// Generated from the catalog; do not edit.
import { type Answer, answerOf, type PackedAnswers } from "./runtime/answer.js";

export type { Answer } from "./runtime/answer.js";

/** Services that a merchant answers, what it may answer, and the parameters of the messages. */
export interface DokuAnswers {
  /** API Virtual Account - Inquiry. */
  readonly "24": {
    /** `2002400`: There is a bill that may be paid now. Nothing has been paid yet. */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4042414`: The bill of this virtual account has been paid already. */
    readonly PAID_BILL: Readonly<Record<string, never>>;
    /** `4042419`: The virtual account or its bill has expired. */
    readonly EXPIRED_BILL_VIRTUAL_ACCOUNT: Readonly<Record<string, never>>;
    /** `4042412`: You have no such bill. */
    readonly INVALID_BILL_VIRTUAL_ACCOUNT: Readonly<Record<string, never>>;
  };
  /** API Virtual Account - Payment. */
  readonly "25": {
    /** `2002500`: You have booked this payment. Send it only once that is stored. */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `4042512`: You have no such bill, so you do not take the payment. */
    readonly INVALID_BILL_VIRTUAL_ACCOUNT: Readonly<Record<string, never>>;
    /** `4042513`: The amount is not that of the bill, so you do not take the payment. */
    readonly INVALID_AMOUNT: Readonly<Record<string, never>>;
  };
  /** API Direct Debit Payment Notification. */
  readonly "56": {
    /**
     * `2005600`: You have stored the notification, whatever state it reports. It says nothing about the transaction.
     */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
  };
}

const answers: PackedAnswers = {
  services: {
    "24": {
      answers: 
        "SUCCESSFUL\t2002400\t200\tSuccessful\n" +
        "PAID_BILL\t4042414\t404\tPaid Bill\n" +
        "EXPIRED_BILL_VIRTUAL_ACCOUNT\t4042419\t404\tInvalid Bill/Virtual Account\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4042412\t404\tInvalid Bill/Virtual Account"
      ,
    },
    "25": {
      answers: 
        "SUCCESSFUL\t2002500\t200\tSuccessful\n" +
        "INVALID_BILL_VIRTUAL_ACCOUNT\t4042512\t404\tInvalid Bill/Virtual Account\n" +
        "INVALID_AMOUNT\t4042513\t404\tInvalid Amount"
      ,
    },
    "56": {
      answers: "SUCCESSFUL\t2005600\t200\tSuccessful",
    },
  },
};

/**
 * Says what to send where DOKU asks or tells the merchant something. Decide first what is true; this only says how to
 * say it.
 *
 * @param service - the service that asks or tells.
 * @param name - name of what to answer.
 * @param params - values of the parameters of the message; one that is missing is left out.
 * @returns code, message and HTTP status to send, and the field that has to say the same.
 * @throws RangeError if a merchant does not answer the service, or not with this name. Whatever the parameters are, it
 *   does not throw.
 */
export function respond<Service extends keyof DokuAnswers, Name extends keyof DokuAnswers[Service] & string>(service: Service, name: Name, params?: DokuAnswers[Service][Name]): Answer {
  return answerOf(answers, service, name, params);
}

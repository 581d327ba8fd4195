// Generated from the catalog; do not edit.
import { type Answer, answerOf, type PackedAnswers } from "../runtime/answer.js";

export type { Answer } from "../runtime/answer.js";

/** Services that a merchant answers, what it may answer, and the parameters of the messages. */
export interface DanaAnswers {
  /** API Direct Debit Payment Notification. */
  readonly "56": {
    /**
     * `2005600`: You have stored the notification, whether the order was paid (00) or closed (05). It says nothing
     * about the order.
     */
    readonly SUCCESSFUL: Readonly<Record<string, never>>;
    /** `5005601`: Your server failed and the notification is not stored. DANA repeats it for up to seven days. */
    readonly INTERNAL_SERVER_ERROR: Readonly<Record<string, never>>;
  };
}

const answers: PackedAnswers = {
  services: {
    "56": {
      answers: "SUCCESSFUL\t2005600\t200\tSuccessful\nINTERNAL_SERVER_ERROR\t5005601\t500\tInternal Server Error",
    },
  },
};

/**
 * Says what to send where DANA asks or tells the merchant something. Decide first what is true; this only says how to
 * say it.
 *
 * @param service - the service that asks or tells.
 * @param name - name of what to answer.
 * @param params - values of the parameters of the message; one that is missing is left out.
 * @returns code, message and HTTP status to send, and the field that has to say the same.
 * @throws RangeError if a merchant does not answer the service, or not with this name. Whatever the parameters are, it
 *   does not throw.
 */
export function respond<Service extends keyof DanaAnswers, Name extends keyof DanaAnswers[Service] & string>(service: Service, name: Name, params?: DanaAnswers[Service][Name]): Answer {
  return answerOf(answers, service, name, params);
}

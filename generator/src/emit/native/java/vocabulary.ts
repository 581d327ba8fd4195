import { LAYERS } from "../../../catalog/shapes/envelopes.ts";
import { PAYMENT_STATES } from "../../../runtime/payment-state.ts";
import { ACTORS, DISCLOSURES, KINDS, ORIGINS, OUTCOMES, RETRIES, SCOPES } from "../../../runtime/vocabulary.ts";
import { docComment, HEADER } from "./comment.ts";
import { javaString } from "./encode.ts";
import { constantOf, type JavaNames } from "./names.ts";

/** A closed vocabulary, as an enum. */
interface Vocabulary {
  readonly name: string;
  readonly about: string;
  /** Values, with what they mean where the name does not say it. */
  readonly values: readonly string[] | Readonly<Record<string, string>>;
}

/** The closed vocabularies: those of the catalog, and those of the functions. A new value is a major release. */
export const VOCABULARIES: readonly Vocabulary[] = [
  {
    name: "Scope",
    about: "Whether an outcome is that of the payment (transaction) or only of this call (request).",
    values: SCOPES,
  },
  { name: "Outcome", about: "What is known about the thing that the scope names.", values: OUTCOMES },
  {
    name: "Retry",
    about: "What to do before or when sending again. The one that wins when several are merged comes first.",
    values: RETRIES,
  },
  { name: "Actor", about: "Who has to do something.", values: ACTORS },
  {
    name: "Disclosure",
    about: "Who may be told the reason, from the most open to the most reserved.",
    values: DISCLOSURES,
  },
  { name: "Kind", about: "What a service does: the same case means different things by kind.", values: KINDS },
  {
    name: "Origin",
    about: "Where a body comes from: the answer of a request, the answer of a status query, or it came unasked.",
    values: ORIGINS,
  },
  {
    name: "Layer",
    about: "How much a code counts: that of a transaction decides over that of a response; a detail only says why.",
    values: LAYERS,
  },
  {
    name: "PaymentState",
    about:
      "All states of a payment, in order: it never returns to an earlier one unless a status response or a person says so.",
    values: PAYMENT_STATES,
  },
  {
    name: "Why",
    about: "Why no single entry decides.",
    values: {
      not_in_catalog: "The code is not in the catalog.",
      withdrawn: "The code had a meaning once.",
      ambiguous: "The code has several meanings, and nothing tells which one applies.",
      conflict: "The codes of the body contradict each other.",
      no_code: "There is no code that can be read.",
      not_sent: "The request was certainly not sent; no function of this package says so.",
      forged: "The provider did not send it; no function of this package says so.",
    },
  },
  {
    name: "Confirm",
    about: "What to do about a message that nothing proves.",
    values: { status: "Ask for the status before acting.", never: "It is forged: never believe it." },
  },
  {
    name: "Ends",
    about: "What a failure ends.",
    values: { attempt: "Only this attempt.", reference: "Everything that can be paid under its reference." },
  },
  {
    name: "Precision",
    about: "How much of a composite code is known.",
    values: { exact: "The case and the service.", case: "Only the case; its success proves nothing." },
  },
  {
    name: "Otherwise",
    about: "What to do if a status query does not answer the question.",
    values: {
      same_reference: "Send the call again under the same reference.",
      reconcile: "Compare with the provider's reports.",
    },
  },
  {
    name: "Step",
    about: "What to do next.",
    values: {
      fulfil:
        "It is paid. Compare amount, currency and reference with the order; a missing value is not equal. If all are equal, book the payment and deliver. Otherwise book what arrived, deliver nothing and tell a person. Never start a new attempt.",
      undo: "The money went back. Reverse the booking and take back the delivery; if nothing was delivered, only book.",
      proceed: "The call succeeded and no money moved: use what it returned, such as a QR code or a page.",
      wait: "Send nothing. If no message arrives for a time that you choose, ask for the status.",
      ask_status:
        "Send nothing until the status is final: ask for it, at most once a minute. If it stays open, do what the check says, or tell a person.",
      customer_action: "The customer has to act: enter an OTP, pass 3-D Secure, follow a redirect.",
      merchant_action: "The merchant has to act before the authorization expires: capture or void, approve or deny.",
      repeat:
        "Send the same call again under the same reference: once with a new token, or up to three times after a delay.",
      fix: "Somebody has to correct the request or the settings. Never repeat automatically; an open payment stays open.",
      new_attempt: "The payer may try again, as a separate payment, if the order allows it.",
      stop: "Send nothing again. This ends the attempt, not the order.",
      review: "Lock the order and tell a person, who decides.",
    },
  },
  {
    name: "After",
    about: "What to do before a call is repeated.",
    values: { token: "Get a new token.", delay: "Let some time pass." },
  },
  {
    name: "Change",
    about: "What has to change for a new attempt.",
    values: ["nothing", "input", "authentication", "later", "method"],
  },
  {
    name: "Reference",
    about: "Which reference a new attempt uses.",
    values: { same: "The same, such as a page that is still open.", new: "A new one." },
  },
  {
    name: "MayStart",
    about: "Whether the payer may try again.",
    values: {
      no: "Something is paid, open, being asked for or under review.",
      same: "Only under the existing reference or page, which can still be paid.",
      new: "Also under a new reference.",
    },
  },
  {
    name: "Belongs",
    about: "To what a message belongs.",
    values: {
      attempt: "To an attempt: advance it.",
      another: "To a payment that no attempt started, under a known reference.",
      nobody: "To no known payment: a person has to look at it.",
    },
  },
];

/**
 * The enum of a vocabulary.
 *
 * @param vocabulary - the vocabulary.
 * @param names - names of the package.
 * @returns its source.
 */
export function writeVocabulary({ name, about, values }: Vocabulary, { root }: JavaNames): string {
  const all = Array.isArray(values) ? values.map((value) => [value, undefined] as const) : Object.entries(values);
  const constants = all.map(
    ([value, text]) => `${docComment([text ?? value], "  ")}  ${constantOf(value)}(${javaString(value)})`,
  );
  return `${HEADER}package ${root};

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

${docComment([about])}public enum ${name} {
${constants.join(",\n")};

  private static final Map<String, ${name}> BY_VALUE;

  static {
    Map<String, ${name}> byValue = new HashMap<>();
    for (${name} one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  ${name}(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<${name}> of(String value) {
    return Optional.ofNullable(BY_VALUE.get(value));
  }

  /**
   * As it stands in JSON.
   *
   * @return the value
   */
  public String value() {
    return value;
  }

  @Override
  public String toString() {
    return value;
  }
}
`;
}

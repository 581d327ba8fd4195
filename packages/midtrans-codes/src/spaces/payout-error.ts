// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Payout error code of Midtrans; the values are the codes as documented. */
export enum MidtransPayoutError {
  /**
   * Account name does not match.
   *
   * The name does not fit the beneficiary account.
   *
   * Message: "Invalid beneficiary name".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 12
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account details, then create a new
   * payout.
   */
  INVALID_BENEFICIARY_NAME = "001",
  /**
   * Beneficiary account not valid.
   *
   * The bank has no such account number.
   *
   * Message: "Invalid destination account number".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 13
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account details, then create a new
   * payout.
   */
  INVALID_BENEFICIARY_ACCOUNT = "002",
  /**
   * Account or name not valid.
   *
   * Account number and name do not belong together, or the account does not exist.
   *
   * Message: "Invalid destination account or beneficiary name".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 14
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account details, then create a new
   * payout.
   */
  INVALID_ACCOUNT_OR_NAME = "003",
  /**
   * General error.
   *
   * An error that is not named. The code does not say what had been done by then.
   *
   * Message: "General error".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 15
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans to check it. Create no second payout before that.
   */
  GENERAL_ERROR = "004",
  /**
   * No answer from bank.
   *
   * The bank did not answer in time. The transfer may have been made.
   *
   * Message: "Timeout error by bank".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 16
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans to check it. Create no second payout before that.
   */
  BANK_TIMEOUT = "005",
  /**
   * Reference already used.
   *
   * The bank already knows this reference, so an earlier transfer with it may have been made.
   *
   * Message: "Unique reference number violation".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 17
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans to check it. Create no second payout before that.
   */
  DUPLICATE_REFERENCE = "006",
  /**
   * Same request processed before.
   *
   * The bank already processed the same request, so the money may have been sent.
   *
   * Message: "Identical request already processed before".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 18
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans to check it. Create no second payout before that.
   */
  IDENTICAL_REQUEST = "007",
  /**
   * Bank refused the access.
   *
   * The bank did not accept the access data of the sending account.
   *
   * Message: "Bank cannot authenticated request".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 19
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask Midtrans what is wrong. Create a new payout once it is
   * corrected.
   */
  BANK_AUTHENTICATION_FAILED = "008",
  /**
   * Bank balance too low.
   *
   * The balance of the sending bank account does not cover the payout.
   *
   * Message: "Bank balance is not enough".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 20
   *
   * Outcome: failed (transaction). Retry: after_fix. Top up the balance, then create a new payout.
   */
  BANK_BALANCE_TOO_LOW = "009",
  /**
   * Payout data not valid.
   *
   * The data of the payout did not pass the validation.
   *
   * Message: "Payload validation failed".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 21
   *
   * Outcome: failed (transaction). Retry: after_fix. Correct the data, then create a new payout.
   */
  PAYLOAD_NOT_VALID = "010",
  /**
   * OTP expired or blocked.
   *
   * The OTP with which the payout is approved is expired or blocked.
   *
   * Message: "OTP code expired / blocked".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 22
   *
   * Outcome: failed (transaction). Retry: after_fix. Create a new payout and approve it with a new OTP.
   */
  OTP_EXPIRED_OR_BLOCKED = "011",
  /**
   * Beneficiary account blocked.
   *
   * The bank has blocked the beneficiary account.
   *
   * Message: "Beneficiary account is blocked".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 23
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the recipient for another account, then create a new payout.
   */
  BENEFICIARY_ACCOUNT_BLOCKED = "012",
  /**
   * Sender and receiver equal.
   *
   * The sending account and the beneficiary account are the same.
   *
   * Message: "Sender and receiver account are the same".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 24
   *
   * Outcome: failed (transaction). Retry: after_fix. Enter another beneficiary account, then create a new payout.
   */
  SAME_ACCOUNT = "013",
  /**
   * Monthly limit exceeded.
   *
   * The beneficiary account would exceed its monthly limit.
   *
   * Message: "Monthly account balance limit exceeded".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 25
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the recipient for another account or wait for the next month,
   * then create a new payout.
   */
  MONTHLY_LIMIT_EXCEEDED = "014",
  /**
   * Balance limit exceeded.
   *
   * The beneficiary account would exceed the highest balance that it may hold.
   *
   * Message: "Account balance limit exceeded".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 26
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the recipient for another account or send a smaller amount as
   * a new payout.
   */
  BALANCE_LIMIT_EXCEEDED = "015",
  /**
   * Merchant balance too low.
   *
   * The merchant balance at Midtrans does not cover the payout.
   *
   * Message: "Merchant balance is not enough".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 27
   *
   * Outcome: failed (transaction). Retry: after_fix. Top up the balance, then create a new payout.
   */
  MERCHANT_BALANCE_TOO_LOW = "016",
  /**
   * Bank details not valid.
   *
   * The bank details of the recipient are not valid.
   *
   * Message: "Invalid receiver bank details.".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 28
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account details, then create a new
   * payout.
   */
  INVALID_BANK_DETAILS = "017",
  /**
   * External system error.
   *
   * A technical error on the way to the bank. The code does not say what had been done by then.
   *
   * Message: "Technical error.".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 29
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans to check it. Create no second payout before that.
   */
  TECHNICAL_ERROR_018 = "018",
  /**
   * Invalid request.
   *
   * The transfer did not pass the validation.
   *
   * Message: "Validation issue.".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 30
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask Midtrans what is wrong. Create a new payout once it is
   * corrected.
   */
  VALIDATION_ISSUE = "019",
  /**
   * Validation failed, ask Midtrans.
   *
   * The transfer did not pass the validation, and only Midtrans can say why.
   *
   * Message: "Transfer could not be processed due to a validation issue, please contact support(at)midtrans.com.".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 31
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask Midtrans what is wrong. Create a new payout once it is
   * corrected.
   */
  VALIDATION_ISSUE_CONTACT = "020",
  /**
   * External system error.
   *
   * A technical error on the way to the bank. The code does not say what had been done by then.
   *
   * Message: "Technical error.".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 32
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans to check it. Create no second payout before that.
   */
  TECHNICAL_ERROR_021 = "021",
  /**
   * External system error.
   *
   * A technical error on the way to the bank. The code does not say what had been done by then.
   *
   * Message: "Technical error.".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 33
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans to check it. Create no second payout before that.
   */
  TECHNICAL_ERROR_022 = "022",
  /**
   * External system error.
   *
   * A technical error on the way to the bank. The code does not say what had been done by then.
   *
   * Message: "Technical error.".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 34
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans to check it. Create no second payout before that.
   */
  TECHNICAL_ERROR_023 = "023",
  /**
   * External system error.
   *
   * A technical error on the way to the bank. The code does not say what had been done by then.
   *
   * Message: "Technical error.".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 35
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans to check it. Create no second payout before that.
   */
  TECHNICAL_ERROR_024 = "024",
  /**
   * Declined, no reason given.
   *
   * The bank declined the transfer without a reason.
   *
   * Message: "Transfer was declined.".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 36
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask Midtrans what is wrong. Create a new payout once it is
   * corrected.
   */
  DECLINED = "025",
  /**
   * Account name does not match.
   *
   * The name does not fit the beneficiary account.
   *
   * Message: "Invalid receiver name.".
   *
   * Source: https://docs.midtrans.com/reference/error-code-and-messages line 37
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account details, then create a new
   * payout.
   */
  INVALID_RECEIVER_NAME = "026",
}

/** Properties of every entry of Payout error code; `code` is always the code as received. */
export interface MidtransPayoutErrorMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** A single entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "payout-error";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning applies to, or null. */
  readonly network: Network;
  /** Parameter values found in the wire message. */
  readonly params: Params;
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface MidtransPayoutErrorEntries {
  /** Account name does not match. */
  readonly INVALID_BENEFICIARY_NAME: MidtransPayoutErrorMember<"INVALID_BENEFICIARY_NAME", "001", null>;
  /** Beneficiary account not valid. */
  readonly INVALID_BENEFICIARY_ACCOUNT: MidtransPayoutErrorMember<"INVALID_BENEFICIARY_ACCOUNT", "002", null>;
  /** Account or name not valid. */
  readonly INVALID_ACCOUNT_OR_NAME: MidtransPayoutErrorMember<"INVALID_ACCOUNT_OR_NAME", "003", null>;
  /** General error. */
  readonly GENERAL_ERROR: MidtransPayoutErrorMember<"GENERAL_ERROR", "004", null>;
  /** No answer from bank. */
  readonly BANK_TIMEOUT: MidtransPayoutErrorMember<"BANK_TIMEOUT", "005", null>;
  /** Reference already used. */
  readonly DUPLICATE_REFERENCE: MidtransPayoutErrorMember<"DUPLICATE_REFERENCE", "006", null>;
  /** Same request processed before. */
  readonly IDENTICAL_REQUEST: MidtransPayoutErrorMember<"IDENTICAL_REQUEST", "007", null>;
  /** Bank refused the access. */
  readonly BANK_AUTHENTICATION_FAILED: MidtransPayoutErrorMember<"BANK_AUTHENTICATION_FAILED", "008", null>;
  /** Bank balance too low. */
  readonly BANK_BALANCE_TOO_LOW: MidtransPayoutErrorMember<"BANK_BALANCE_TOO_LOW", "009", null>;
  /** Payout data not valid. */
  readonly PAYLOAD_NOT_VALID: MidtransPayoutErrorMember<"PAYLOAD_NOT_VALID", "010", null>;
  /** OTP expired or blocked. */
  readonly OTP_EXPIRED_OR_BLOCKED: MidtransPayoutErrorMember<"OTP_EXPIRED_OR_BLOCKED", "011", null>;
  /** Beneficiary account blocked. */
  readonly BENEFICIARY_ACCOUNT_BLOCKED: MidtransPayoutErrorMember<"BENEFICIARY_ACCOUNT_BLOCKED", "012", null>;
  /** Sender and receiver equal. */
  readonly SAME_ACCOUNT: MidtransPayoutErrorMember<"SAME_ACCOUNT", "013", null>;
  /** Monthly limit exceeded. */
  readonly MONTHLY_LIMIT_EXCEEDED: MidtransPayoutErrorMember<"MONTHLY_LIMIT_EXCEEDED", "014", null>;
  /** Balance limit exceeded. */
  readonly BALANCE_LIMIT_EXCEEDED: MidtransPayoutErrorMember<"BALANCE_LIMIT_EXCEEDED", "015", null>;
  /** Merchant balance too low. */
  readonly MERCHANT_BALANCE_TOO_LOW: MidtransPayoutErrorMember<"MERCHANT_BALANCE_TOO_LOW", "016", null>;
  /** Bank details not valid. */
  readonly INVALID_BANK_DETAILS: MidtransPayoutErrorMember<"INVALID_BANK_DETAILS", "017", null>;
  /** External system error. */
  readonly TECHNICAL_ERROR_018: MidtransPayoutErrorMember<"TECHNICAL_ERROR_018", "018", null>;
  /** Invalid request. */
  readonly VALIDATION_ISSUE: MidtransPayoutErrorMember<"VALIDATION_ISSUE", "019", null>;
  /** Validation failed, ask Midtrans. */
  readonly VALIDATION_ISSUE_CONTACT: MidtransPayoutErrorMember<"VALIDATION_ISSUE_CONTACT", "020", null>;
  /** External system error. */
  readonly TECHNICAL_ERROR_021: MidtransPayoutErrorMember<"TECHNICAL_ERROR_021", "021", null>;
  /** External system error. */
  readonly TECHNICAL_ERROR_022: MidtransPayoutErrorMember<"TECHNICAL_ERROR_022", "022", null>;
  /** External system error. */
  readonly TECHNICAL_ERROR_023: MidtransPayoutErrorMember<"TECHNICAL_ERROR_023", "023", null>;
  /** External system error. */
  readonly TECHNICAL_ERROR_024: MidtransPayoutErrorMember<"TECHNICAL_ERROR_024", "024", null>;
  /** Declined, no reason given. */
  readonly DECLINED: MidtransPayoutErrorMember<"DECLINED", "025", null>;
  /** Account name does not match. */
  readonly INVALID_RECEIVER_NAME: MidtransPayoutErrorMember<"INVALID_RECEIVER_NAME", "026", null>;
}

/** Name of an entry of Payout error code: its identity, even if several names share a code. */
export type MidtransPayoutErrorName = keyof MidtransPayoutErrorEntries;

/** Any entry of Payout error code. New codes add members to this union in minor releases. */
export type MidtransPayoutErrorEntry = MidtransPayoutErrorEntries[MidtransPayoutErrorName];

// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Response code of an answer without a ref_id of Digiflazz; the values are the codes as documented. */
export enum DigiflazzInquiry {
  /**
   * Number found, nothing bought.
   *
   * The answer names no ref_id: it is about no purchase, for example the check of a PLN number.
   *
   * Message: "Transaksi Sukses".
   *
   * Source: https://developer.digiflazz.com/api/buyer/inquiry-pln/
   *
   * Outcome: success (request). Retry: never. Show the customer the name that was found before buying.
   */
  METER_FOUND = "00",
  /**
   * Check failed, no reason given.
   *
   * The number could not be checked. The answer names no ref_id, so it is about no purchase.
   *
   * Message: "Transaksi Gagal".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
   *
   * Outcome: failed (request). Retry: later. Send the request again later with the same reference.
   */
  CHECK_FAILED = "02",
  /**
   * Nothing found for number.
   *
   * The answer names no ref_id, so it is about no purchase.
   *
   * Message: "Transaksi Tidak Ditemukan".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer correct the number and check it again.
   */
  NUMBER_NOT_FOUND = "50",
  /**
   * Number wrong.
   *
   * There is no such number. Nothing was bought.
   *
   * Message: "Nomor Tujuan Salah".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer correct the number and check it again.
   */
  WRONG_NUMBER_CHECKED = "54",
  /**
   * Number of wrong length.
   *
   * The number has too few or too many digits. Nothing was bought.
   *
   * Message: "Jumlah Digit Kurang Atau Lebih".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer correct the number and check it again.
   */
  CHECKED_NUMBER_LENGTH = "57",
  /**
   * Meter checked too often.
   *
   * PLN numbers were checked too often. Without a ref_id this is about no purchase.
   *
   * Message: "Anda telah mencapai limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
   *
   * Outcome: rejected (request). Retry: later. Check the number again after a few minutes.
   */
  METER_CHECK_TOO_OFTEN = "86",
}

/** Properties of every entry of Response code of an answer without a ref_id; `code` is always the code as received. */
export interface DigiflazzInquiryMember<
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
  readonly space: "inquiry";
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
export interface DigiflazzInquiryEntries {
  /** Number found, nothing bought. */
  readonly METER_FOUND: DigiflazzInquiryMember<"METER_FOUND", "00", null>;
  /** Check failed, no reason given. */
  readonly CHECK_FAILED: DigiflazzInquiryMember<"CHECK_FAILED", "02", null>;
  /** Nothing found for number. */
  readonly NUMBER_NOT_FOUND: DigiflazzInquiryMember<"NUMBER_NOT_FOUND", "50", null>;
  /** Number wrong. */
  readonly WRONG_NUMBER_CHECKED: DigiflazzInquiryMember<"WRONG_NUMBER_CHECKED", "54", null>;
  /** Number of wrong length. */
  readonly CHECKED_NUMBER_LENGTH: DigiflazzInquiryMember<"CHECKED_NUMBER_LENGTH", "57", null>;
  /** Meter checked too often. */
  readonly METER_CHECK_TOO_OFTEN: DigiflazzInquiryMember<"METER_CHECK_TOO_OFTEN", "86", null>;
}

/**
 * Name of an entry of Response code of an answer without a ref_id: its identity, even if several names share a code.
 */
export type DigiflazzInquiryName = keyof DigiflazzInquiryEntries;

/** Any entry of Response code of an answer without a ref_id. New codes add members to this union in minor releases. */
export type DigiflazzInquiryEntry = DigiflazzInquiryEntries[DigiflazzInquiryName];

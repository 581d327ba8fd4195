// Generated from the catalog; do not edit.
import { transactionSummaryCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../../runtime/message.js";
import type { OyTransactionSummarySpace } from "../../../transaction-summary.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Ringkasan terjawab\n" +
    "Ringkasan sedang disiapkan\n" +
    "Username tidak dikenal\n" +
    "Akun tidak aktif di OY!\n" +
    "Alamat IP belum terdaftar\n" +
    "API key tidak valid"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Request tidak valid\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Terlalu banyak request\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    ""
  ,
  undecided: "Hasil belum diketahui",
  unsent: "Penyedia layanan tidak tersedia",
};

/**
 * Builds the short name of what happened.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns two to five words for developers and support.
 */
export function title(result: OyEntry<OyTransactionSummarySpace> | OyResult<OyTransactionSummarySpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import type { OyAccountInquirySpace } from "../../../account-inquiry.js";
import { accountInquiryCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Inquiry terjawab\n" +
    "Username tidak dikenal\n" +
    "Akun tidak aktif di OY!\n" +
    "Account inquiry belum disiapkan\n" +
    "Tagihan tidak ditemukan\n" +
    "Alamat IP belum terdaftar\n" +
    "API key tidak valid\n" +
    "Ada tagihan yang belum dibayar\n" +
    "Tagihan tidak dapat dibayar"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,0,0,,,0,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Rekening atau akun tidak ditemukan\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Bank tidak didukung\n" +
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
    "Gangguan internal di penyedia layanan\n" +
    "\n" +
    "\n" +
    "Request tidak valid\n" +
    "\n" +
    "Saldo merchant tidak cukup\n" +
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
export function title(result: OyEntry<OyAccountInquirySpace> | OyResult<OyAccountInquirySpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

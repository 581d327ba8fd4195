// Generated from the catalog; do not edit.
import { ewalletCatalog as catalog } from "../../../data.js";
import type { OyEwalletSpace } from "../../../ewallet.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Request sudah dijawab\n" +
    "Akun tidak aktif di OY!\n" +
    "Alamat IP belum terdaftar\n" +
    "API key tidak valid\n" +
    "Gangguan di e-wallet\n" +
    "E-wallet tidak tersedia\n" +
    "E-wallet dinonaktifkan\n" +
    "Request ke e-wallet gagal\n" +
    "Merchant tidak dikenal di e-wallet\n" +
    "Credential tidak valid\n" +
    "Refund tidak ditemukan\n" +
    "Sudah dibayar\n" +
    "Pembayaran gagal\n" +
    "Menunggu pembayaran\n" +
    "Refund selesai\n" +
    "Refund gagal\n" +
    "Refund sedang diproses\n" +
    "Refund sedang diperiksa"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,0,0,0,,,,,,,,,,0,0,,0,,0,,5,,,,",
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
    "Nomor referensi sudah dipakai\n" +
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
    "Sudah di-refund\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Transaksi kedaluwarsa\n" +
    "Transaksi tidak ditemukan\n" +
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
export function title(result: OyEntry<OyEwalletSpace> | OyResult<OyEwalletSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { disbursementCatalog as catalog } from "../../../data.js";
import type { OyDisbursementSpace } from "../../../disbursement.js";
import type { Result } from "../../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Payout sedang diproses\n" +
    "Username tidak dikenal\n" +
    "Akun tidak aktif di OY!\n" +
    "Alamat IP belum terdaftar\n" +
    "API key tidak valid\n" +
    "Rekening tujuan tidak diizinkan\n" +
    "Payout yang sama masih diproses\n" +
    "Rute yang disarankan tidak valid\n" +
    "Payout gagal\n" +
    "Jawaban bank belum jelas\n" +
    "Pengiriman melewati batas waktu\n" +
    "Payout selesai\n" +
    "Payout sedang berjalan\n" +
    "Payout tidak ditemukan\n" +
    "Nominal melebihi maksimum\n" +
    "Nominal melebihi limit\n" +
    "Gangguan di bank\n" +
    "Bank sedang dalam pemeliharaan\n" +
    "Gangguan saat payout\n" +
    "Penerima tidak dapat menerima lagi"
  ,
  rows: ",,,0,0,,,0,0,,,,,,0,,0,0,,j,,k,k,,0,k,k,,,,,j,,0,0,0,,o",
  fallbacks: {
  },
  reasons: 
    "Rekening atau kartu diblokir\n" +
    "\n" +
    "Rekening atau kartu tidak aktif\n" +
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
    "Nomor referensi sudah dipakai\n" +
    "\n" +
    "Nominal tidak valid\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Gangguan internal di penyedia layanan\n" +
    "Format field tidak valid\n" +
    "\n" +
    "\n" +
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
export function title(result: OyEntry<OyDisbursementSpace> | OyResult<OyDisbursementSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { vaCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";
import type { OyVaSpace } from "../../../va.js";

const texts: PackedTitles = {
  texts: 
    "Request sudah dijawab\n" +
    "Username tidak dikenal\n" +
    "Akun tidak diizinkan\n" +
    "Alamat IP belum terdaftar\n" +
    "API key tidak valid\n" +
    "Nominal melebihi maksimum\n" +
    "Virtual account tidak dibuat\n" +
    "Virtual account masih aktif\n" +
    "Bank belum aktif, atau limit harian tercapai\n" +
    "Batas waktu melewati virtual account\n" +
    "Batas waktu terlalu singkat\n" +
    "Virtual account tidak diubah\n" +
    "Akhiran nomor tidak valid\n" +
    "Awalan nomor tidak tersedia\n" +
    "Virtual account dibayar dan ditutup\n" +
    "Virtual account kedaluwarsa\n" +
    "Virtual account kedaluwarsa, belum dibayar\n" +
    "Pembayaran terdeteksi\n" +
    "Transaksi virtual account kedaluwarsa\n" +
    "Transaksi virtual account kedaluwarsa, belum dibayar\n" +
    "Menunggu pembayaran\n" +
    "Sudah dibayar"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,0,,,0,0,,,0,,,,,,,,0,0,,,,,,,,",
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
    "Nominal di bawah minimum\n" +
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
    "\n" +
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
    "\n" +
    "Field wajib tidak diisi\n" +
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
export function title(result: OyEntry<OyVaSpace> | OyResult<OyVaSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

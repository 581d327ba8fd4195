// Generated from the catalog; do not edit.
import { qrisCatalog as catalog } from "../../../data.js";
import type { OyQrisSpace } from "../../../qris.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Request sudah dijawab\n" +
    "Tidak ada yang dibatalkan\n" +
    "Credential tidak valid\n" +
    "Pembatalan gagal\n" +
    "QRIS sedang dalam pemeliharaan\n" +
    "Gangguan umum\n" +
    "Sudah dibayar\n" +
    "Menunggu pembayaran"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,,,,0,,0,,,0,",
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
    "Transaksi kedaluwarsa\n" +
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
export function title(result: OyEntry<OyQrisSpace> | OyResult<OyQrisSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

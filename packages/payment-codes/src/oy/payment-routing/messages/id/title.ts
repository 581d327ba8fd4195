// Generated from the catalog; do not edit.
import { paymentRoutingCatalog as catalog } from "../../../data.js";
import type { OyPaymentRoutingSpace } from "../../../payment-routing.js";
import type { Result } from "../../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Request sudah dijawab\n" +
    "Tidak ada yang dibatalkan\n" +
    "Alamat email tidak valid\n" +
    "Credential tidak valid\n" +
    "Pembatalan gagal\n" +
    "Gangguan umum\n" +
    "Sudah dibayar dan diteruskan\n" +
    "Menunggu pembayaran\n" +
    "Sudah dibayar, sedang diteruskan\n" +
    "Sudah dibayar, belum semua diteruskan\n" +
    "Pembayaran gagal\n" +
    "Pembayaran sedang diproses\n" +
    "Tidak diteruskan, tidak ada pembayaran\n" +
    "Gagal diteruskan\n" +
    "Force credit gagal\n" +
    "Sedang diteruskan\n" +
    "Tertahan di jalan\n" +
    "Force credit masih diproses\n" +
    "Sudah diteruskan\n" +
    "Menunggu pembayaran pelanggan"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,,,,,0,0,,,,,0,,,,6,,,,,,,,",
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
export function title(result: OyEntry<OyPaymentRoutingSpace> | OyResult<OyPaymentRoutingSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

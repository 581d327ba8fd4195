// Generated from the catalog; do not edit.
import { internationalTransferCatalog as catalog } from "../../../data.js";
import type { OyInternationalTransferSpace } from "../../../international-transfer.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Request sudah dijawab\n" +
    "Username tidak dikenal\n" +
    "Produk belum aktif\n" +
    "File sudah pernah diunggah\n" +
    "Quotation sudah dipakai\n" +
    "Quotation atau transfer tidak ditemukan\n" +
    "Alamat IP belum terdaftar\n" +
    "API key tidak valid\n" +
    "Format file tidak diizinkan\n" +
    "File terlalu besar\n" +
    "Quotation kedaluwarsa\n" +
    "Tujuan belum dikonfigurasi\n" +
    "Harga tidak dapat dihitung\n" +
    "Tujuan sedang tidak tersedia\n" +
    "Penerima harus badan usaha\n" +
    "Lampiran terlalu banyak\n" +
    "Transfer gagal\n" +
    "Transfer sedang berjalan\n" +
    "Transfer terlambat atau ditinjau\n" +
    "Transfer sampai"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,0,,,,,,,0,,,0,0,0,0,,,0,0,0,,,,",
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
    "Nominal tidak valid\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Gangguan internal di penyedia layanan\n" +
    "Format field tidak valid\n" +
    "\n" +
    "Request tidak valid\n" +
    "\n" +
    "Saldo merchant tidak cukup\n" +
    "Field wajib tidak diisi\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Terlalu banyak request\n" +
    "\n" +
    "Timeout saat menunggu jawaban\n" +
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
export function title(result: OyEntry<OyInternationalTransferSpace> | OyResult<OyInternationalTransferSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

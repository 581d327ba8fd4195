// Generated from the catalog; do not edit.
import { transactionsDataCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { OyTransactionsDataSpace } from "../../../transactions-data.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! menjalankan request ini. Tidak ada pembayaran yang terlibat.\n" +
    "Rekening tidak ditemukan di antara yang terhubung. Tidak ada mutasi yang disiapkan.\n" +
    "OY! sedang menyiapkan mutasi, kecuali pesannya menyatakan lain.\n" +
    "Penghubungan atau mutasi belum siap.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada rekening yang dihubungkan, dan tidak ada mutasi yang dibaca.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada rekening yang dihubungkan, dan tidak ada mutasi yang dibaca.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada rekening yang dihubungkan, dan tidak ada mutasi yang dibaca.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada rekening yang dihubungkan, dan tidak ada mutasi yang dibaca.\n" +
    "Rekening tidak ditemukan. Tidak ada mutasi yang dibaca.\n" +
    "Mutasi bank ini tidak dapat dibaca.\n" +
    "Token pendaftaran ini tidak valid atau sudah kedaluwarsa. Tidak ada rekening yang dihubungkan.\n" +
    "Permanent token pelanggan tidak valid, atau pelanggan sudah mencabut persetujuannya.\n" +
    "OY! tidak mengenal mutasi dengan id ini.\n" +
    "OY! tidak dapat login ke internet banking pelanggan. Tidak ada mutasi yang dibaca.\n" +
    "Bank tidak memiliki data sejak tanggal awal ini.\n" +
    "OY! tidak mengenal rekening terhubung milik partner_user_id ini.\n" +
    "Penghubungan atau mutasi gagal, dan kode ini tidak menyatakan alasannya.\n" +
    "Terjadi gangguan tak terduga di OY!. Tidak ada pembayaran yang terlibat.\n" +
    "Ada parameter yang tidak diisi atau tidak valid. Tidak ada mutasi yang dibaca."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,",
  fallbacks: {
    field: "salah satu field",
  },
  undecided: {
    not_in_catalog: "Kode ini tidak ada di katalog.",
    withdrawn: "Kode ini sudah ditarik oleh provider. Artinya yang dulu tidak berlaku lagi, dan artinya sekarang belum diketahui.",
    ambiguous: "Kode ini punya beberapa arti dan respons tidak menunjukkan mana yang berlaku.",
    conflict: "Isi field dalam respons saling bertentangan.",
    no_code: "Respons tidak berisi kode yang dapat dibaca.",
    not_sent: "Koneksi tidak dapat dibuat atau permintaan ditolak sebelum keluar, sehingga tidak ada yang terkirim.",
    forged: "Signature bukan milik provider, jadi isi notifikasi tidak dibaca. Pengirimnya pihak lain, atau kunci yang dipakai salah.",
    beside: "Kode ini ada di katalog, tetapi nilai {field} yang menyertainya tidak ada di halaman mana pun. Arti keduanya bersama-sama belum diketahui.",
    unproven: "Kasusnya ada di katalog, tetapi layanan pada kode ini tidak, sehingga kode sukses tidak membuktikan apa pun.",
  },
};

/**
 * Builds the text about what a result means, for logs.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what took effect, what did not, what is unknown.
 */
export function detail(result: OyEntry<OyTransactionsDataSpace> | OyResult<OyTransactionsDataSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

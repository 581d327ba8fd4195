// Generated from the catalog; do not edit.
import { paymentLinkCatalog as catalog } from "../../../data.js";
import type { OyPaymentLinkSpace } from "../../../payment-link.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "Akun ini tidak boleh membaca atau menghapus payment link tersebut. Link tidak berubah.\n" +
    "Key di x-api-key tidak diterima OY!. Link tidak berubah.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Link tidak berubah.\n" +
    "Payment link sudah dihapus dan tidak dapat dibayar lagi.\n" +
    "Id di alamat kosong atau tidak valid. Link tidak berubah.\n" +
    "Pelanggan sudah memilih metode pembayaran, atau link sudah berakhir. Link mungkin sudah dibayar, atau masih dapat dibayar.\n" +
    "OY! tidak mengenal payment link dengan id ini. Link yang baru dibuat mungkin tercatat dengan id lain.\n" +
    "OY! tidak mengenal username di x-oy-username. Link tidak berubah.\n" +
    "OY! sudah membuat payment link. Belum ada yang dibayar karenanya.\n" +
    "Pembayaran pelanggan sedang diproses.\n" +
    "Pelanggan sudah membayar. amount dan paid_amount bisa berbeda, dan settlement mungkin belum selesai; callback kedua datang untuk itu.\n" +
    "Pelanggan sudah membayar. Respons ini hanya memuat nominal yang diminta, dan pelanggan mungkin boleh membayar nominal lain.\n" +
    "Payment link sudah ada, dan pelanggan belum memilih metode pembayaran.\n" +
    "Batas waktu payment link sudah lewat, sehingga tidak dapat dibayar lagi.\n" +
    "Kartu ditolak atau batas waktu metode pembayaran sudah lewat. Link belum kedaluwarsa, jadi pelanggan masih dapat membayar dengan link itu.\n" +
    "Pelanggan sudah memilih metode pembayaran dan belum membayar."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,7,,,,,,5,",
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
export function detail(result: OyEntry<OyPaymentLinkSpace> | OyResult<OyPaymentLinkSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { qrisCatalog as catalog } from "../../../data.js";
import type { OyQrisSpace } from "../../../qris.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! menjalankan request ini. Itu bukan pembayaran: transaksi yang baru dibuat juga mendapat kode ini.\n" +
    "Transaksi dengan partner_trx_id ini sudah ada. Pelanggan mungkin sudah membayarnya.\n" +
    "OY! tidak menemukan transaksi dengan partner_trx_id ini untuk dibatalkan. Transaksi yang baru dibuat mungkin masih dapat dibayar.\n" +
    "Credential pengguna tidak ditemukan, diblokir, atau tidak valid, sehingga tidak ada yang dibatalkan. Yang akan dibatalkan masih dapat dibayar.\n" +
    "Pembatalan tidak berhasil, atau belum. Pelanggan mungkin masih dapat membayar, atau sudah membayar.\n" +
    "Halaman memuat banyak penyebab untuk kode ini, misalnya nominal, metode pembayaran, batas waktu. Tidak ada QR yang dibuat atau dibatalkan dari request ini.\n" +
    "QRIS sedang dalam pemeliharaan, dan tidak ada QR yang dibuat dari request ini.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Tidak ada QR yang dibuat atau dibatalkan dari request ini.\n" +
    "Terjadi gangguan di OY! yang tidak disebutkan. Transaksi bisa saja sudah atau belum dibuat atau dibatalkan.\n" +
    "Pelanggan sudah membayar. Settlement mungkin belum selesai, dan callback kedua datang untuk itu.\n" +
    "Tidak ada pembayaran sampai batas waktunya, dan QR tidak dapat dibayar lagi.\n" +
    "QR sudah dibuat. Belum ada yang membayar."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,",
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
export function detail(result: OyEntry<OyQrisSpace> | OyResult<OyQrisSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

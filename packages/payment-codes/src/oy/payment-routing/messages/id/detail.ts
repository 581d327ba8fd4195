// Generated from the catalog; do not edit.
import { paymentRoutingCatalog as catalog } from "../../../data.js";
import type { OyPaymentRoutingSpace } from "../../../payment-routing.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! menjalankan request ini. Itu bukan pembayaran: transaksi yang baru dibuat juga mendapat kode ini.\n" +
    "Transaksi dengan partner_trx_id ini sudah ada. Pelanggan mungkin sudah membayarnya.\n" +
    "OY! tidak menemukan transaksi dengan partner_trx_id ini untuk dibatalkan. Transaksi yang baru dibuat mungkin masih dapat dibayar.\n" +
    "Alamat email di request tidak valid. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Credential pengguna tidak ditemukan, diblokir, atau tidak valid, sehingga tidak ada yang dibatalkan. Yang akan dibatalkan masih dapat dibayar.\n" +
    "Pembatalan tidak berhasil, atau belum. Pelanggan mungkin masih dapat membayar, atau sudah membayar.\n" +
    "Halaman memuat banyak penyebab untuk kode ini, misalnya nominal, metode pembayaran, batas waktu, alamat redirect, akun terhubung, atau tokennya. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Terjadi gangguan di OY! yang tidak disebutkan. Transaksi bisa saja sudah atau belum dibuat atau dibatalkan.\n" +
    "Pelanggan sudah membayar, dan semua penerima sudah mendapat dananya. Settlement mungkin belum selesai, dan callback kedua datang untuk itu.\n" +
    "Payment link sudah ada, dan pelanggan belum memilih metode pembayaran.\n" +
    "Pelanggan sudah membayar. Dana sedang diteruskan ke para penerima, dan mungkin tidak sampai ke semuanya.\n" +
    "Batas waktu payment link atau virtual account sudah lewat, sehingga tidak dapat dibayar lagi.\n" +
    "Pelanggan sudah membayar. Sebagian atau semua penerima belum mendapat dananya.\n" +
    "Pembayaran gagal di e-wallet, dan tidak ada dana yang masuk.\n" +
    "Pelanggan sudah membayar, dan OY! sedang memproses pembayarannya.\n" +
    "Metode pembayaran sudah dipilih atau virtual account sudah ada. Belum ada yang membayar.\n" +
    "Pelanggan tidak membayar, jadi tidak ada yang dikirim ke penerima ini.\n" +
    "Transfer ke penerima ini gagal. Pelanggan sudah membayar.\n" +
    "Transfer paksa (force credit) ke penerima ini gagal. Belum diketahui apakah dananya sudah masuk sebelumnya.\n" +
    "Dana sedang dikirim ke penerima ini.\n" +
    "Channel belum menyelesaikan transfer ke penerima ini; bisa jadi dananya sudah masuk.\n" +
    "Transfer ke penerima ini sedang dipaksakan (force credit); bisa jadi dananya sudah masuk.\n" +
    "Penerima ini sudah mendapat dananya.\n" +
    "Pembayaran pelanggan belum selesai, jadi belum ada yang diteruskan ke penerima ini."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,",
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
export function detail(result: OyEntry<OyPaymentRoutingSpace> | OyResult<OyPaymentRoutingSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

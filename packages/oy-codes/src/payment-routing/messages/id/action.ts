// Generated from the catalog; do not edit.
import { paymentRoutingCatalog as catalog } from "../../../data.js";
import type { OyPaymentRoutingSpace } from "../../../payment-routing.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Baca payment_status dan jadikan itu acuan. Jangan serahkan apa pun berdasarkan kode ini.\n" +
    "Cek status partner_trx_id ini. Jangan buat apa pun dengan partner_trx_id lain sebelum hasilnya final.\n" +
    "Periksa partner_trx_id, lalu cek status sebelum melakukan apa pun.\n" +
    "Perbaiki alamat email, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Periksa x-oy-username dan x-api-key, lalu kirim ulang pembatalan.\n" +
    "Cek status sebelum mengirim ulang pembatalan.\n" +
    "Perbaiki yang disebut di pesan, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Tunggu sebentar, lalu kirim ulang request dengan partner_trx_id yang sama. Kurangi jumlah request dalam satu waktu.\n" +
    "Cek status partner_trx_id ini. Buat ulang hanya dengan partner_trx_id yang sama.\n" +
    "Cocokkan nominal dan partner_trx_id dengan order, lalu catat pembayaran satu kali. Jangan lakukan apa pun untuk kedua kalinya saat callback kedua datang.\n" +
    "Tunggu callback, atau cek status. Jangan serahkan apa pun sebelum itu.\n" +
    "Tunggu callback, atau cek status. Jangan minta pembayaran kedua dari pelanggan, dan jangan bayar penerima dengan cara lain.\n" +
    "Buat transaksi baru dengan partner_trx_id baru bila pelanggan masih ingin membayar.\n" +
    "Baca status setiap penerima, dan tanyakan ke OY! tentang yang gagal. Orang yang berwenang mencatat pembayaran, dan memutuskan bagaimana penerima mendapat sisanya.\n" +
    "Biarkan pelanggan mencoba lagi atau memilih metode pembayaran lain, dengan partner_trx_id baru.\n" +
    "Tunggu callback, atau cek status. Jangan minta pembayaran kedua dari pelanggan.\n" +
    "Jangan kirim apa pun ke penerima ini. Baca payment_status untuk mengetahui status pembayarannya.\n" +
    "Cek status pembayaran yang diteruskan ini, dan tanyakan ke OY! di mana dananya. Orang yang berwenang memutuskan bagaimana penerima mendapatkannya.\n" +
    "Minta OY! memeriksa apakah penerima sudah mendapat dananya. Jangan bayar penerima dengan cara lain sebelum itu.\n" +
    "Tunggu, lalu cek status pembayaran yang diteruskan ini. Jangan bayar penerima dengan cara lain sebelum hasilnya final.\n" +
    "Catat yang diterima penerima ini, satu kali. Jangan kirim ulang."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,6,,,,,1,1,,2",
  fallbacks: {
  },
  retries: 
    "Cek status transaksi lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang request ini tanpa perubahan.\n" +
    "Perbaiki request, lalu kirim ulang dengan nomor referensi yang sama.\n" +
    "Minta pelanggan melakukan autentikasi, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Ambil token baru, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Kirim ulang request ini nanti dengan nomor referensi yang sama.\n" +
    "Tawarkan metode pembayaran atau tujuan lain.\n" +
    "Buat transaksi baru dengan nomor referensi baru."
  ,
};

/**
 * Builds the text about what to do next, for the developer.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what to do, in the order in which to do it.
 */
export function action(result: OyEntry<OyPaymentRoutingSpace> | OyResult<OyPaymentRoutingSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

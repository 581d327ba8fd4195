// Generated from the catalog; do not edit.
import { paymentLinkCatalog as catalog } from "../../../data.js";
import type { OyPaymentLinkSpace } from "../../../payment-link.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Pakai akun yang membuat link, atau minta akses ke OY!.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini. Lalu kirim ulang request.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request.\n" +
    "Tidak ada yang perlu dilakukan. Status link menjadi closed.\n" +
    "Perbaiki id, lalu kirim ulang request.\n" +
    "Cek status link sebelum membuat link lain untuk order yang sama.\n" +
    "Periksa id dan environment, dan cek status sebelum membuat link lain.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request.\n" +
    "Arahkan pelanggan ke url, lalu tunggu callback atau cek status. Jangan serahkan apa pun berdasarkan respons ini.\n" +
    "Tunggu callback, atau cek status. Jangan minta pembayaran kedua dari pelanggan.\n" +
    "Buat payment link baru dengan partner_tx_id baru bila pelanggan masih ingin membayar.\n" +
    "Cocokkan nominal yang dibayar dan partner_tx_id dengan order, lalu catat pembayaran satu kali. Jangan lakukan apa pun untuk kedua kalinya saat callback kedua datang.\n" +
    "Cek status pembayaran, cocokkan paid_amount dan partner_tx_id dengan order, lalu catat pembayaran satu kali. Jangan serahkan apa pun berdasarkan respons ini.\n" +
    "Tunggu callback, atau cek status. Jangan serahkan apa pun sebelum itu.\n" +
    "Biarkan pelanggan mencoba lagi di link yang sama, dan jangan buat link kedua. Cek status untuk mengetahui hasil akhirnya."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,4,,5,4",
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
export function action(result: OyEntry<OyPaymentLinkSpace> | OyResult<OyPaymentLinkSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

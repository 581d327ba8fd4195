// Generated from the catalog; do not edit.
import { disbursementCatalog as catalog } from "../../../data.js";
import type { OyDisbursementSpace } from "../../../disbursement.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Tunggu callback, atau cek status paling cepat 60 detik setelah request. Jangan buat payout kedua untuk keperluan yang sama sebelum hasilnya final.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Minta OY! mengaktifkan akun atau produknya, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status partner_trx_id ini. Jangan kirim payout dengan partner_trx_id lain sebelum hasilnya final.\n" +
    "Cocokkan recipient_bank dengan daftar kode bank, atau minta rekening di bank lain dari penerima dana. Lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Periksa nomor rekening dan banknya bersama penerima dana, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Perbaiki nominalnya, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Tanyakan alasannya ke OY!, atau minta rekening lain dari penerima dana. Lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Hapus atau perbaiki rutenya, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status partner_trx_id ini dan baca tx_status_description di sana. Setelah itu, payout berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Tunggu callback, atau cek lagi statusnya. Jangan buat payout kedua sebelum hasilnya final.\n" +
    "Tunggu sebentar, lalu kirim ulang request dengan partner_trx_id yang sama. Kurangi jumlah request dalam satu waktu.\n" +
    "Cek status partner_trx_id ini. Bila payout tidak ada, kirim ulang request dengan partner_trx_id yang sama, jangan pernah dengan yang lain.\n" +
    "Cocokkan field dengan dokumentasi dan perbaiki, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status partner_trx_id ini, dan minta OY! memeriksanya bila tetap belum jelas. Kirim ulang payout hanya dengan partner_trx_id yang sama.\n" +
    "Cocokkan amount dan partner_trx_id dengan catatan Anda, lalu catat payout satu kali. Jangan kirim ulang.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request.\n" +
    "Minta OY! mengaktifkan akun atau produknya, lalu kirim ulang request.\n" +
    "Periksa partner_trx_id dan environment, lalu cek lagi statusnya setelah satu menit. Bila payout tetap tidak ada, kirim ulang request dengan partner_trx_id yang sama, jangan pernah dengan yang lain.\n" +
    "Isi deposit. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini, lalu kirim ulang request.\n" +
    "Turunkan nominal, atau minta limit lain ke OY!. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Tunggu beberapa menit, lalu cek status sekali lagi. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Tunggu sampai pemeliharaan selesai. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Perbaiki yang disebut di keterangan itu, misalnya deposit yang tidak cukup. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Minta rekening lain dari penerima dana. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Periksa nomor rekening dan banknya bersama penerima dana. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Sepakati rekening atau nominal lain dengan penerima dana. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Tunggu callback, atau cek lagi statusnya. Jangan buat payout kedua sebelum hasilnya final, dan minta OY! memeriksanya bila tetap demikian.\n" +
    "Tunggu sebentar, lalu kirim ulang request. Kurangi jumlah request dalam satu waktu.\n" +
    "Cocokkan field dengan dokumentasi dan perbaiki, lalu kirim ulang request.\n" +
    "Cek lagi statusnya satu menit lagi, dan minta OY! memeriksanya bila tetap demikian. Jangan buat payout kedua sebelum hasilnya final."
  ,
  rows: ",,,,,,,,,,7,,,,,,,,,6,1,,,,,,,,1,,,,3,,1,,,,,,",
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
export function action(result: OyEntry<OyDisbursementSpace> | OyResult<OyDisbursementSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

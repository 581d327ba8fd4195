// Generated from the catalog; do not edit.
import { offlineCatalog as catalog } from "../../../data.js";
import type { OyOfflineSpace } from "../../../offline.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Cek status partner_trx_id ini, dan jadikan itu acuan.\n" +
    "Cocokkan nominal dan partner_trx_id dengan catatan Anda, lalu catat satu kali.\n" +
    "Tampilkan kode kepada pelanggan, lalu tunggu callback atau cek status.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Minta OY! mengaktifkan akun atau produknya, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status partner_trx_id ini. Jangan buat apa pun dengan partner_trx_id lain sebelum hasilnya final.\n" +
    "Periksa partner_trx_id dan environment, lalu cek lagi statusnya. Buat ulang hanya dengan partner_trx_id yang sama.\n" +
    "Isi deposit, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Minta pelanggan memilih nominal lain.\n" +
    "Perbaiki offline_channel, lalu kirim ulang request.\n" +
    "Perbaiki transaction_type, lalu kirim ulang request.\n" +
    "Buat transaksi baru dengan partner_trx_id baru bila masih diperlukan.\n" +
    "Pakai nominal yang lebih besar, lalu kirim ulang request.\n" +
    "Pakai nominal yang lebih kecil, lalu kirim ulang request.\n" +
    "Cek status transaksi yang aktif, atau tampilkan lagi kodenya kepada pelanggan. Jangan buat yang lain sebelum transaksi itu berakhir.\n" +
    "Tunggu callback, atau cek status. Jangan buat transaksi lain sebelum hasilnya final.\n" +
    "Cek status partner_trx_id ini, dan anggap transaksi masih terbuka sampai hasilnya final.\n" +
    "Tutup transaksi ini. Buat yang baru dengan partner_trx_id baru bila masih diperlukan.\n" +
    "Cek sekali lagi status partner_trx_id ini. Bila uang tunai akan ditarik, transaksi berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Bila uang tunai akan disetor, biarkan pelanggan memulai transaksi lain dengan partner_trx_id baru. Bila akan ditarik, transaksi berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Tunggu sebentar, lalu kirim ulang request dengan partner_trx_id yang sama. Kurangi jumlah request dalam satu waktu.\n" +
    "Cocokkan field dengan dokumentasi dan perbaiki, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status partner_trx_id ini, dan minta OY! memeriksanya bila tetap belum jelas. Buat ulang hanya dengan partner_trx_id yang sama."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,",
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
export function action(result: OyEntry<OyOfflineSpace> | OyResult<OyOfflineSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import type { OyBillerSpace } from "../../../biller.js";
import { billerCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Setelah inquiry, lanjutkan dengan membayar tagihan. Setelah pembayaran, cek status dan baca data.status sebelum mencatatnya.\n" +
    "Tawarkan yang tersedia menurut is_available.\n" +
    "Tunggu callback, atau cek status. Jangan bayar tagihan dengan partner_tx_id lain sebelum hasilnya final.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Minta OY! mengaktifkan akun atau produknya, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Cek status partner_tx_id ini. Jangan bayar tagihan dengan partner_tx_id lain sebelum hasilnya final.\n" +
    "Periksa partner_tx_id dan environment, lalu cek lagi statusnya. Bayar tagihan hanya dengan partner_tx_id yang sama.\n" +
    "Coba lagi nanti, atau tawarkan produk lain.\n" +
    "Isi deposit, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Minta pelanggan memilih salah satu nominal yang tersedia.\n" +
    "Cocokkan field dengan dokumentasi dan perbaiki, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Cek status partner_tx_id ini, lalu baca data.status dan tx_status_description di sana. Pembayaran tagihan berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Minta pelanggan memeriksa nomornya, lalu buat inquiry baru.\n" +
    "Cocokkan product_id dengan daftar produk, atau tawarkan produk lain.\n" +
    "Perbaiki datanya, lalu buat inquiry baru.\n" +
    "Beri tahu pelanggan bahwa tagihan sudah dibayar. Cek status pembayaran sebelumnya untuk nomor pelanggan yang sama yang belum final.\n" +
    "Kirim ulang request setelah cut-off, dengan partner_tx_id yang sama.\n" +
    "Cek status partner_tx_id ini, dan minta OY! memeriksanya bila tetap belum jelas. Jangan bayar tagihan dengan partner_tx_id lain sebelum itu.\n" +
    "Tunggu callback, atau cek status. Jangan kembalikan dana dan jangan bayar tagihan dengan partner_tx_id lain sebelum hasilnya final.\n" +
    "Perbaiki yang disebut di alasan itu. Pembayaran berikutnya memerlukan inquiry baru dengan partner_tx_id baru.\n" +
    "Bayar tagihan dengan partner_tx_id yang sama. Bila pembayaran baru saja dikirim, tunggu sebentar dan cek lagi statusnya lebih dulu.\n" +
    "Tunggu callback, atau cek lagi statusnya. Jangan bayar tagihan dengan partner_tx_id lain sebelum hasilnya final.\n" +
    "Tunggu callback, atau cek lagi statusnya. Jangan kembalikan dana sebelum hasilnya final.\n" +
    "Cocokkan nominal dan partner_tx_id dengan catatan Anda, lalu catat satu kali. Jangan bayar lagi."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,7,,,,,,,,,,2,,,,,",
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
export function action(result: OyEntry<OyBillerSpace> | OyResult<OyBillerSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

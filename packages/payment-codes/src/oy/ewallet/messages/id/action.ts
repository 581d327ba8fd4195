// Generated from the catalog; do not edit.
import { ewalletCatalog as catalog } from "../../../data.js";
import type { OyEwalletSpace } from "../../../ewallet.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Baca ewallet_trx_status atau refund_status dan jadikan itu acuan. Jangan serahkan apa pun berdasarkan kode ini.\n" +
    "Minta OY! mengaktifkan akun atau produknya, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status partner_trx_id ini. Jangan buat apa pun dengan partner_trx_id lain sebelum hasilnya final.\n" +
    "Periksa partner_trx_id dan environment, lalu cek lagi statusnya. Buat ulang hanya dengan partner_trx_id yang sama.\n" +
    "Isi saldo, lalu kirim ulang request.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status sebelum mengirim ulang pembuatan transaksi dengan partner_trx_id yang sama. Setelah refund, baca dulu daftar refund transaksi tersebut, karena tidak ada yang mencegah refund yang diulang dijalankan dua kali.\n" +
    "Periksa ewallet_code, atau tawarkan metode pembayaran lain.\n" +
    "Minta OY! mengaktifkannya, atau tawarkan metode pembayaran lain.\n" +
    "Cek status sebelum mengirim apa pun. Setelah refund, baca dulu daftar refund transaksi tersebut, karena tidak ada yang mencegah refund yang diulang dijalankan dua kali.\n" +
    "Minta OY! memeriksa pendaftaran di e-wallet ini, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Periksa x-oy-username dan x-api-key, dan tanyakan ke OY! bila keduanya benar. Lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Periksa refund_id, dan baca daftar refund transaksi tersebut. Jangan refund lagi sebelum itu.\n" +
    "Perbaiki parameter yang disebut di pesan, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status, dan buat ulang transaksi hanya dengan partner_trx_id yang sama. Setelah refund, baca dulu daftar refund transaksi tersebut, karena tidak ada yang mencegah refund yang diulang dijalankan dua kali.\n" +
    "Cocokkan amount dan partner_trx_id dengan order, lalu catat pembayaran satu kali.\n" +
    "Buat transaksi baru dengan partner_trx_id baru bila pelanggan masih ingin membayar.\n" +
    "Biarkan pelanggan mencoba lagi atau memilih metode pembayaran lain, dengan partner_trx_id baru.\n" +
    "Baca daftar refund dan jumlahkan nominal yang dikembalikan. Catat satu kali, dan jangan serahkan apa pun untuknya.\n" +
    "Arahkan pelanggan ke ewallet_url, lalu tunggu callback. Jangan serahkan apa pun sebelum itu.\n" +
    "Konfirmasikan pembayaran ke OY!, cocokkan nominal, lalu catat satu kali dengan kunci trx_id. Jangan lakukan apa pun untuk kedua kalinya saat callback kedua datang.\n" +
    "Catat refund ini satu kali dengan kunci refund_id. Jumlahkan semua refund pembayaran itu, dan tarik kembali yang sudah diserahkan hanya bila mencapai seluruh pembayaran. Jangan kirim ulang.\n" +
    "Cek status refund sebelum mengirim refund lain, agar tidak ada dana yang dikembalikan dua kali.\n" +
    "Tunggu callback, atau cek status refund. Jangan kirim ulang.\n" +
    "Cek lagi status refund, dan minta OY! memeriksanya. Jangan refund lagi, termasuk secara manual."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,",
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
export function action(result: OyEntry<OyEwalletSpace> | OyResult<OyEwalletSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { vaCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";
import type { OyVaSpace } from "../../../va.js";

const texts: PackedActions = {
  texts: 
    "Baca va_status, dan tunggu callback untuk setiap pembayaran. Jangan serahkan apa pun berdasarkan kode ini.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request.\n" +
    "Minta OY! mengaktifkan akun atau jenis virtual account ini, lalu kirim ulang request.\n" +
    "Baca virtual account yang sudah ada beserta pembayarannya. Jangan buat yang lain untuk order yang sama sebelum itu.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini, lalu kirim ulang request.\n" +
    "Minta pelanggan memilih bank lain, lalu kirim ulang request.\n" +
    "Pakai nominal yang lebih besar, lalu kirim ulang request.\n" +
    "Pakai nominal yang lebih kecil atau tawarkan metode pembayaran lain.\n" +
    "Cocokkan is_open dengan yang didukung bank. Bila sudah benar, minta pelanggan memilih bank lain.\n" +
    "Kirim id yang diberikan OY! saat virtual account dibuat.\n" +
    "Tampilkan nomor yang sudah ada kepada pelanggan, atau baca status dan pembayarannya sebelum menutupnya.\n" +
    "Minta pelanggan memilih bank lain. Minta OY! mengaktifkan bank ini bila memang ditawarkan.\n" +
    "Perbaiki trx_expiration_time atau expiration_time, lalu kirim ulang request.\n" +
    "Perbaiki expiration_time, lalu kirim ulang request.\n" +
    "Baca va_status dan pembayarannya sebelum mengirim ulang perubahan.\n" +
    "Perbaiki akhiran nomor, lalu kirim ulang request.\n" +
    "Minta awalan nomor ke OY!, atau buat virtual account tanpa nomor sendiri.\n" +
    "Isi atau perbaiki field yang disebut di pesan, lalu kirim ulang request.\n" +
    "Cek apakah virtual account sudah ada. Jika belum, kirim ulang request yang sama dengan partner_trx_id yang sama.\n" +
    "Cocokkan amount_detected, yaitu nominal yang masuk, dengan order, lalu catat pembayaran satu kali. amount hanya nominal yang diminta.\n" +
    "Baca daftar pembayaran virtual account, dan anggap belum dibayar hanya bila daftarnya kosong.\n" +
    "Buat virtual account baru bila pelanggan masih ingin membayar.\n" +
    "Tunggu callback, atau baca daftar pembayaran virtual account. Jangan serahkan apa pun hanya berdasarkan status ini.\n" +
    "Tunggu callback pembayaran, dan pakai trx_id sebagai kunci masing-masing. Jangan serahkan apa pun sebelum itu.\n" +
    "Konfirmasikan pembayaran ke OY!, cocokkan nominal, lalu catat satu kali dengan kunci trx_id. Status virtual account yang dapat dibayar berkali-kali tidak mengonfirmasi apa pun, jadi cari pembayaran ini di daftar pembayarannya. Jangan lakukan apa pun untuk kedua kalinya saat callback kedua datang."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,3,3,,",
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
export function action(result: OyEntry<OyVaSpace> | OyResult<OyVaSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

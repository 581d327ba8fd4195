// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { KlikooEntry, KlikooParams, KlikooResult } from "../../types.js";

const texts: PackedActions = {
  texts: 
    "Jangan kirim ulang transaksi ini. Sebelum menyerahkan produk, pastikan respons ini menjawab pembelian atau pembayaran tagihan, bukan inquiry atau cek status.\n" +
    "Baca hasilnya di data dan lanjutkan ke langkah berikutnya. Jangan kirim ulang request ini.\n" +
    "Baca hasilnya di data. Jangan simpulkan dari kode ini bahwa ada transaksi yang terjadi.\n" +
    "Baca status transaksi di data dan jadikan itu acuan, bukan kode ini.\n" +
    "Ambil token dari data dan gunakan sampai kedaluwarsa.\n" +
    "Baca status transaksi di isi notifikasi dan jadikan itu acuan, bukan kode ini.\n" +
    "Cek status partner_reference_id ini di Klikoo sebelum menyerahkan produk. Jangan kirim apa pun dengan partner_reference_id baru sebelum hasilnya final.\n" +
    "Baca hasilnya di data. Request ini tidak perlu dikirim ulang.\n" +
    "Periksa jam server, zona waktu, dan format timestamp. Setelah itu buat signature baru dan kirim ulang request dengan partner_reference_id yang sama.\n" +
    "Periksa key dan isi persis string yang ditandatangani. Setelah itu kirim ulang request dengan signature yang benar dan partner_reference_id yang sama.\n" +
    "Bandingkan request dengan dokumentasi API dan perbaiki. Setelah itu kirim ulang dengan partner_reference_id yang sama.\n" +
    "Lengkapi semua field wajib, lalu kirim ulang request dengan partner_reference_id yang sama.\n" +
    "Cocokkan kode produk dengan daftar produk terbaru dan perbaiki. Setelah itu kirim ulang request dengan partner_reference_id yang sama.\n" +
    "Periksa setiap UUID pada request dan perbaiki yang salah. Setelah itu kirim ulang request dengan partner_reference_id yang sama.\n" +
    "Isi grant type sesuai dokumentasi API, lalu kirim ulang request.\n" +
    "Ambil token akses baru, lalu kirim ulang request dengan partner_reference_id yang sama.\n" +
    "Pastikan kredensial lengkap dan memang untuk environment ini. Setelah itu kirim ulang request dengan partner_reference_id yang sama.\n" +
    "Tanyakan ke Klikoo verifikasi apa yang belum dilakukan, lalu selesaikan. Setelah itu kirim ulang request dengan partner_reference_id yang sama.\n" +
    "Jangan kirim ulang request ini dengan user yang sama. Minta Klikoo memeriksa tipe user.\n" +
    "Jangan kirim ulang request ini dengan user yang sama. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan Klikoo.\n" +
    "Daftarkan alamat IP publik server Anda ke whitelist. Setelah itu kirim ulang request dengan partner_reference_id yang sama.\n" +
    "Cek dulu status partner_reference_id ini di Klikoo. Jangan kirim apa pun dengan partner_reference_id baru sebelum hasilnya final.\n" +
    "Kirim ulang request yang sama nanti, dengan partner_reference_id yang sama bila ada.\n" +
    "Minta pelanggan memeriksa nomornya, perbaiki, lalu kirim ulang request dengan partner_reference_id yang sama.\n" +
    "Pastikan nomor referensinya benar dan cek lagi statusnya di Klikoo. Jangan kirim apa pun dengan partner_reference_id baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang transaksi ini. Cari tahu akun siapa yang dimaksud, lalu hubungi layanan pelanggan yang menanganinya.\n" +
    "Jangan kirim ulang transaksi ini. Arahkan pelanggan ke kantor cabang penyedia angsuran.\n" +
    "Cek dulu status partner_reference_id ini di Klikoo dan minta data user dilengkapi. Jangan kirim apa pun dengan partner_reference_id baru sebelum hasilnya final.\n" +
    "Minta Klikoo melengkapi data user. Kirim ulang request yang sama nanti, dengan partner_reference_id yang sama bila ada.\n" +
    "Cek dulu status partner_reference_id ini di Klikoo dan laporkan kode produknya. Jangan kirim apa pun dengan partner_reference_id baru sebelum hasilnya final.\n" +
    "Laporkan kode produknya ke Klikoo. Kirim ulang request yang sama nanti, dengan partner_reference_id yang sama bila ada.\n" +
    "Kirim ulang request yang sama nanti, dengan partner_reference_id yang sama bila ada. Bila jawabannya tetap sama, hubungi Klikoo.\n" +
    "Jangan kirim ulang request ini. Tanyakan ke Klikoo apakah fungsi ini tersedia untuk Anda.\n" +
    "Naikkan nominal di atas minimum ditambah biaya admin, lalu kirim ulang request dengan partner_reference_id yang sama."
  ,
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,1,1,,1,1,,1,1,,1,,2,,1,1,4,1,7,2,u,1,1,,1,,1,,1,1,1,9,1,1,1,,1,1,,1,1,b,1,1,1,,1,1,1,p,1,1,1,r,1,3,1,3,1,3,1,3,1,,1,,1,,1,,1,b,1,,1,,1,1,6,1,i,1,,1,1",
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
export function action(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

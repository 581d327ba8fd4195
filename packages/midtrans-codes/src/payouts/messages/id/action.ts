// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { MidtransPayoutsSpace } from "../../../payouts.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Tunggu notifikasi. Jangan buat payout kedua untuk keperluan yang sama sebelum hasilnya final.\n" +
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat payout satu kali. Jangan kirim ulang.\n" +
    "Cek status paling cepat sepuluh menit setelah payout, dan tanyakan ke Midtrans bila tetap demikian. Jangan catat apa pun dan jangan buat payout kedua sebelum itu.\n" +
    "Tutup payout ini. Setelah penyebab di error_code diperbaiki, payout berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Cek status paling cepat sepuluh menit setelah payout, lalu minta Midtrans memeriksanya. Jangan buat payout kedua sebelum itu.\n" +
    "Cek status paling cepat sepuluh menit setelah payout, lalu tanyakan alasannya ke Midtrans. Setelah itu, payout berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Tunggu notifikasi, atau cek status paling cepat sepuluh menit setelah payout. Jangan buat payout kedua sebelum hasilnya final.\n" +
    "Setujui atau tolak payout tersebut, lalu tunggu notifikasi. Jangan buat payout kedua untuk keperluan yang sama sebelum hasilnya final.\n" +
    "Tutup payout ini. Bila dana tetap akan dikirim, buat payout baru.\n" +
    "Minta data rekening yang benar dari penerima dana, lalu buat payout baru.\n" +
    "Tanyakan penyebabnya ke Midtrans. Buat payout baru setelah diperbaiki.\n" +
    "Isi saldo, lalu buat payout baru.\n" +
    "Perbaiki datanya, lalu buat payout baru.\n" +
    "Buat payout baru dan setujui dengan OTP baru.\n" +
    "Minta rekening lain dari penerima dana, lalu buat payout baru.\n" +
    "Isi rekening tujuan yang lain, lalu buat payout baru.\n" +
    "Minta rekening lain dari penerima dana atau tunggu bulan berikutnya, lalu buat payout baru.\n" +
    "Minta rekening lain dari penerima dana, atau kirim nominal yang lebih kecil sebagai payout baru.\n" +
    "Cek status setiap payout sebelum mengirim apa pun.\n" +
    "Perbaiki yang tercantum di errors, lalu kirim ulang request.\n" +
    "Periksa key dan perannya, dan pastikan key itu milik environment ini. Lalu kirim ulang request.\n" +
    "Periksa reference_no dan environment, lalu cek lagi statusnya. Jangan buat payout kedua sebelum jelas.\n" +
    "Cek status payout, lewat daftarnya bila reference_no belum diketahui. Jangan buat payout kedua sebelum itu."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,1,1,8,1,1,1,,,,,,,,,7,e,b,b,1,3,1,1,1,5,9,,,2,,,",
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
export function action(result: MidtransEntry<MidtransPayoutsSpace> | MidtransResult<MidtransPayoutsSpace>, params: MidtransParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

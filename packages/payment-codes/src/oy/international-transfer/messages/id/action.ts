// Generated from the catalog; do not edit.
import { internationalTransferCatalog as catalog } from "../../../data.js";
import type { OyInternationalTransferSpace } from "../../../international-transfer.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Baca tx_status bila ada, dan jadikan itu acuan. Jangan catat apa pun berdasarkan kode ini.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Minta OY! mengaktifkan produknya, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Lanjutkan tanpa mengunggahnya, atau unggah dengan nama lain.\n" +
    "Cek status quotation_id ini. Jangan buat quotation lain untuk keperluan yang sama sebelum hasilnya final.\n" +
    "Periksa quotation_id dan environment, lalu cek lagi statusnya. Kirim ulang transfer hanya dengan quotation_id yang sama.\n" +
    "Isi saldo, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini. Lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Unggah dokumen dalam salah satu format yang disebut di pesan.\n" +
    "Perkecil file, lalu unggah lagi.\n" +
    "Buat quotation baru dengan quotation_id baru; kursnya bisa berbeda.\n" +
    "Minta OY! mengonfigurasi tujuan ini, atau pilih tujuan lain.\n" +
    "Tunggu sebentar, lalu kirim ulang request dengan quotation_id yang sama. Kurangi jumlah request dalam satu waktu.\n" +
    "Kirim ulang request sebentar lagi dengan quotation_id yang sama.\n" +
    "Kirim ulang request nanti dengan quotation_id yang sama, atau pilih tujuan lain.\n" +
    "Cek status quotation_id ini. Kirim ulang transfer hanya dengan quotation_id yang sama.\n" +
    "Perbaiki nominalnya, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Perbaiki yang disebut di alasan itu, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Isi field itu, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Pilih penerima yang berupa badan usaha, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Lanjutkan tanpa lampiran tambahan.\n" +
    "Perbaiki nilainya, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Cek status quotation_id ini, dan minta OY! memeriksanya bila tetap belum jelas. Kirim ulang transfer hanya dengan quotation_id yang sama.\n" +
    "Tanyakan alasannya ke OY!. Transfer berikutnya diputuskan oleh orang yang berwenang dan memerlukan quotation baru.\n" +
    "Tunggu callback, atau cek status. Jangan buat quotation lain untuk keperluan yang sama sebelum hasilnya final.\n" +
    "Cocokkan quotation_id dengan catatan Anda, lalu catat transfer satu kali. Jangan kirim ulang."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,1,,,,1,",
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
export function action(result: OyEntry<OyInternationalTransferSpace> | OyResult<OyInternationalTransferSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

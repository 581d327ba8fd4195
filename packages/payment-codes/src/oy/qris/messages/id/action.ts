// Generated from the catalog; do not edit.
import { qrisCatalog as catalog } from "../../../data.js";
import type { OyQrisSpace } from "../../../qris.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Baca payment_status dan jadikan itu acuan. Jangan serahkan apa pun berdasarkan kode ini.\n" +
    "Cek status partner_trx_id ini. Jangan buat apa pun dengan partner_trx_id lain sebelum hasilnya final.\n" +
    "Periksa partner_trx_id, lalu cek status sebelum melakukan apa pun.\n" +
    "Periksa x-oy-username dan x-api-key, lalu kirim ulang pembatalan.\n" +
    "Cek status sebelum mengirim ulang pembatalan.\n" +
    "Perbaiki yang disebut di pesan, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Tawarkan metode pembayaran lain, atau kirim ulang request nanti dengan partner_trx_id yang sama.\n" +
    "Tunggu sebentar, lalu kirim ulang request dengan partner_trx_id yang sama. Kurangi jumlah request dalam satu waktu.\n" +
    "Cek status partner_trx_id ini. Buat ulang hanya dengan partner_trx_id yang sama.\n" +
    "Cocokkan nominal dan partner_trx_id dengan order, lalu catat pembayaran satu kali. Jangan lakukan apa pun untuk kedua kalinya saat callback kedua datang.\n" +
    "Buat QR baru dengan partner_trx_id baru bila pelanggan masih ingin membayar.\n" +
    "Tunggu callback, atau cek status. Jangan serahkan apa pun sebelum itu."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,",
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
export function action(result: OyEntry<OyQrisSpace> | OyResult<OyQrisSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

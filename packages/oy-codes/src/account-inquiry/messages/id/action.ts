// Generated from the catalog; do not edit.
import type { OyAccountInquirySpace } from "../../../account-inquiry.js";
import { accountInquiryCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Cocokkan account_name dengan penerima dana sebelum payout. Setelah membayar tagihan, baca invoice_status.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request.\n" +
    "Minta OY! mengaktifkan akun atau produknya, lalu kirim ulang request.\n" +
    "Minta OY! memeriksa pengaturan account inquiry, lalu kirim ulang request.\n" +
    "Periksa invoice_id di daftar tagihan, lalu kirim ulang request.\n" +
    "Cocokkan bank_code dengan daftar kode bank, atau minta rekening di bank lain. Lalu kirim ulang request.\n" +
    "Isi saldo, lalu bayar lagi tagihan dengan invoice_id yang sama.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini, lalu kirim ulang request.\n" +
    "Periksa nomor rekening dan banknya bersama penerima dana. Jangan kirim payout ke rekening ini.\n" +
    "Bayar tagihan yang masih terbuka, lalu kirim ulang request.\n" +
    "Baca dulu invoice_status tagihan ini. Jangan bayar lagi bila isinya PAID.\n" +
    "Tunggu sebentar, lalu kirim ulang request. Kurangi jumlah request dalam satu waktu.\n" +
    "Cocokkan field dengan dokumentasi dan perbaiki, lalu kirim ulang request.\n" +
    "Setelah membayar tagihan, baca dulu invoice_status. Inquiry boleh langsung dikirim ulang."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,",
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
export function action(result: OyEntry<OyAccountInquirySpace> | OyResult<OyAccountInquirySpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

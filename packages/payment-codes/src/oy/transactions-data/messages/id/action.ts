// Generated from the catalog; do not edit.
import { transactionsDataCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { OyTransactionsDataSpace } from "../../../transactions-data.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Pakai isi body.\n" +
    "Periksa account_number dan permanent_token, lalu kirim ulang request.\n" +
    "Minta lagi beberapa menit kemudian.\n" +
    "Tanyakan lagi beberapa menit kemudian.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request.\n" +
    "Minta OY! mengaktifkan akun atau produknya, lalu kirim ulang request.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini, lalu kirim ulang request.\n" +
    "Periksa account_number, lalu kirim ulang request.\n" +
    "Cocokkan bank_code dengan daftar bank.\n" +
    "Mulai pendaftaran baru, dan minta pelanggan menyelesaikannya.\n" +
    "Periksa permanent_token, atau minta pelanggan menghubungkan rekeningnya lagi.\n" +
    "Periksa id, atau siapkan mutasi baru.\n" +
    "Minta pelanggan menghubungkan rekeningnya lagi dengan data login terbaru.\n" +
    "Pakai start_date yang lebih baru, lalu kirim ulang request.\n" +
    "Periksa partner_user_id, lalu kirim ulang request.\n" +
    "Mulai lagi pendaftaran atau mutasinya.\n" +
    "Kirim ulang request sebentar lagi.\n" +
    "Perbaiki parameternya, lalu kirim ulang request."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,",
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
export function action(result: OyEntry<OyTransactionsDataSpace> | OyResult<OyTransactionsDataSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

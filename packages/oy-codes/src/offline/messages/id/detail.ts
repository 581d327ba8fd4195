// Generated from the catalog; do not edit.
import { offlineCatalog as catalog } from "../../../data.js";
import type { OyOfflineSpace } from "../../../offline.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "Request sudah dijalankan, misalnya kode baru dibuat. Tanpa offline_channel, itu tidak menyatakan apa pun tentang uang tunai.\n" +
    "Pelanggan sudah menyetor atau menarik uang tunai, sesuai transaction_type.\n" +
    "Pelanggan belum menyetor atau menarik uang tunai.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Transaksi dengan partner_trx_id ini sudah ada. Uang tunai mungkin sudah disetor atau ditarik untuknya.\n" +
    "OY! tidak mengenal transaksi dengan partner_trx_id ini. Request yang baru dikirim masih mungkin masuk.\n" +
    "Deposit merchant tidak cukup untuk uang tunai yang akan ditarik. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Nominal ini tidak dapat disetor atau ditarik dengan cara ini, misalnya harus kelipatan 50000. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Channel pada offline_channel tidak ada atau tidak melayani jenis transaksi ini. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "transaction_type harus CASH_IN atau CASH_OUT. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Tidak ada uang tunai yang disetor atau ditarik sampai batas waktunya, dan kodenya tidak dapat dipakai lagi.\n" +
    "Nominal di bawah minimum penarikan. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Nominal melebihi maksimum satu kali penarikan. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Transaksi untuk nomor telepon ini masih aktif, dan tidak ada yang lain yang dibuat. Transaksi itu masih dapat dipakai di toko.\n" +
    "Uang tunai sedang disetor atau ditarik saat ini.\n" +
    "Pembatalan ditolak, jadi transaksi tetap berjalan atau sudah berakhir. Uang tunai mungkin sudah disetor atau ditarik.\n" +
    "Transaksi dibatalkan, dan tidak ada uang tunai yang disetor atau ditarik.\n" +
    "Transaksi gagal, dan kode ini tidak menyatakan alasannya.\n" +
    "Transaksi gagal, dan kode ini tidak menyatakan alasannya. Kode transaksi ini tidak dapat dipakai lagi di toko.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Tidak ada transaksi yang dibuat atau diubah dari request ini.\n" +
    "Terjadi gangguan internal di OY!. Transaksi bisa saja sudah atau belum dibuat, dibatalkan, atau selesai."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,",
  fallbacks: {
    field: "salah satu field",
  },
  undecided: {
    not_in_catalog: "Kode ini tidak ada di katalog.",
    withdrawn: "Kode ini sudah ditarik oleh provider. Artinya yang dulu tidak berlaku lagi, dan artinya sekarang belum diketahui.",
    ambiguous: "Kode ini punya beberapa arti dan respons tidak menunjukkan mana yang berlaku.",
    conflict: "Isi field dalam respons saling bertentangan.",
    no_code: "Respons tidak berisi kode yang dapat dibaca.",
    not_sent: "Koneksi tidak dapat dibuat atau permintaan ditolak sebelum keluar, sehingga tidak ada yang terkirim.",
    forged: "Signature bukan milik provider, jadi isi notifikasi tidak dibaca. Pengirimnya pihak lain, atau kunci yang dipakai salah.",
    beside: "Kode ini ada di katalog, tetapi nilai {field} yang menyertainya tidak ada di halaman mana pun. Arti keduanya bersama-sama belum diketahui.",
    unproven: "Kasusnya ada di katalog, tetapi layanan pada kode ini tidak, sehingga kode sukses tidak membuktikan apa pun.",
  },
};

/**
 * Builds the text about what a result means, for logs.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what took effect, what did not, what is unknown.
 */
export function detail(result: OyEntry<OyOfflineSpace> | OyResult<OyOfflineSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

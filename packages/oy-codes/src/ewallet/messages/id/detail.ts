// Generated from the catalog; do not edit.
import { ewalletCatalog as catalog } from "../../../data.js";
import type { OyEwalletSpace } from "../../../ewallet.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! menjalankan request ini. Itu bukan pembayaran dan bukan refund: transaksi yang baru dibuat juga mendapat kode ini.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Transaksi dengan partner_trx_id ini sudah ada. Pelanggan mungkin sudah membayarnya.\n" +
    "OY! tidak mengenal transaksi dengan partner_trx_id ini. Request yang baru dikirim atau melewati batas waktu masih mungkin masuk.\n" +
    "Saldo merchant tidak cukup untuk request ini, misalnya refund. Tidak ada dana yang berpindah karenanya.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Terjadi gangguan di e-wallet. Yang diminta bisa saja sudah atau belum dijalankan.\n" +
    "OY! tidak menyediakan e-wallet pada ewallet_code. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "E-wallet pada ewallet_code dinonaktifkan untuk merchant atau di OY!. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Pembuatan, cek status, atau refund gagal di antara OY! dan e-wallet, dan halaman tidak menyebutnya final.\n" +
    "E-wallet tidak menerima credential merchant. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Credential pengguna tidak ditemukan, diblokir, atau tidak valid. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "OY! tidak mengenal refund dengan refund_id ini. Itu bukan bukti bahwa refund tidak pernah dibuat.\n" +
    "Ada parameter yang tidak valid. Tidak ada transaksi yang dibuat atau di-refund dari request ini.\n" +
    "Terjadi gangguan internal di OY!. Yang diminta bisa saja sudah atau belum dijalankan.\n" +
    "Pelanggan sudah membayar. Settlement mungkin belum selesai.\n" +
    "Tidak ada pembayaran sampai batas waktunya, dan transaksi tidak dapat dibayar lagi.\n" +
    "Pembayaran gagal di e-wallet, dan tidak ada yang dibayar.\n" +
    "Pembayaran sudah dikembalikan. Status ini tidak menyebut nominalnya: sebagian e-wallet melayani refund sebagian.\n" +
    "Transaksi sudah dibuat dan aktif. Belum ada yang membayar.\n" +
    "Pelanggan sudah membayar. settlement_status hanya menyatakan apakah dananya sudah ada di saldo merchant: callback kedua untuk pembayaran yang sama datang saat dananya masuk.\n" +
    "refund_amount sudah dikembalikan kepada pelanggan. Nominalnya bisa lebih kecil dari pembayaran: sebagian e-wallet melayani refund sebagian.\n" +
    "Refund tidak berhasil. Pembayarannya tetap seperti semula.\n" +
    "E-wallet sedang menjalankan refund. Belum diketahui ada dana yang sudah dikembalikan.\n" +
    "Refund gagal di e-wallet, dan saldonya sedang diperiksa. Bisa jadi dananya sudah dikembalikan."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,",
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
export function detail(result: OyEntry<OyEwalletSpace> | OyResult<OyEwalletSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

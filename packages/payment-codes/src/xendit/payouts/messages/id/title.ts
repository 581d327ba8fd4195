// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { XenditPayoutsSpace } from "../../../payouts.js";
import type { Result } from "../../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../../runtime/message.js";
import type { XenditEntry, XenditParams, XenditResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Akun sudah terhubung\n" +
    "Rekening tujuan di daftar hitam\n" +
    "Format nominal salah\n" +
    "Kelipatan nominal tidak didukung\n" +
    "Alamat webhook belum ada\n" +
    "Terlambat dibatalkan\n" +
    "Capture melebihi dana ditahan\n" +
    "Kartu ditolak\n" +
    "Channel code tidak didukung\n" +
    "Channel belum diaktifkan\n" +
    "Channel tidak tersedia\n" +
    "Field kartu tersimpan tidak cocok\n" +
    "Belum dapat dibatalkan\n" +
    "Pelanggan tidak ditemukan\n" +
    "Metode pembayaran pelanggan lain\n" +
    "Tidak ditemukan, atau sudah ada\n" +
    "Data tidak ditemukan\n" +
    "Ditolak processor\n" +
    "Ada di daftar orang yang ditolak\n" +
    "Mata uang tidak didukung\n" +
    "Nomor pembayaran tetap sudah ada\n" +
    "Key atau referensi sudah dipakai\n" +
    "OTP kedaluwarsa\n" +
    "Kartu tidak aktif atau tidak diizinkan\n" +
    "Payment request sudah berakhir\n" +
    "Saldo tidak cukup\n" +
    "Data akun tidak valid\n" +
    "API key tidak valid\n" +
    "Body bukan JSON\n" +
    "Kredensial merchant tidak valid\n" +
    "Pengaturan merchant tidak valid\n" +
    "OTP salah\n" +
    "Data pembayaran tidak valid\n" +
    "Metode pembayaran tidak valid\n" +
    "Metode pembayaran tersimpan tidak valid\n" +
    "Quote tidak sesuai\n" +
    "Nilai tidak diizinkan\n" +
    "Channel tanpa capture manual\n" +
    "Terlalu banyak akun terhubung\n" +
    "Terlalu banyak percobaan OTP\n" +
    "Operasi tidak diizinkan\n" +
    "OTP tidak terkirim\n" +
    "Terlalu banyak refund sebagian\n" +
    "Tidak mendukung refund sebagian\n" +
    "Rincian channel tidak valid\n" +
    "Metode pembayaran tidak ditemukan\n" +
    "Payment request sudah selesai\n" +
    "Payment request sudah gagal\n" +
    "Sudah di-capture\n" +
    "Limit channel tercapai\n" +
    "Pembayaran gagal\n" +
    "Processor belum diatur\n" +
    "Gangguan di processor\n" +
    "Processor tidak tersedia\n" +
    "Processor tidak menjawab\n" +
    "Nomor rekening tidak valid\n" +
    "Refund melebihi sisa\n" +
    "Refund sebelumnya belum selesai\n" +
    "Channel tidak mendukung refund\n" +
    "Ditolak acquirer\n" +
    "3-D Secure wajib\n" +
    "Tidak tersedia pada jam ini\n" +
    "Alamat pengirim tidak diizinkan\n" +
    "Payout diterima, belum dikirim\n" +
    "Payout dibatalkan\n" +
    "Tunai tidak diambil tepat waktu\n" +
    "Payout gagal\n" +
    "Tunai sedang diambil\n" +
    "Sedang ditinjau compliance\n" +
    "Tunai siap diambil\n" +
    "Ditolak compliance\n" +
    "Payout dikirim ke channel\n" +
    "Payout kembali\n" +
    "Payout sedang diarahkan\n" +
    "Payout berhasil\n" +
    "Limit penerima terlampaui\n" +
    "Rekening tujuan tidak valid\n" +
    "Ditolak channel\n" +
    "Gagal karena penerima\n" +
    "Gagal karena pengirim\n" +
    "Gangguan sementara di channel\n" +
    "Transfer tidak dapat dilakukan"
  ,
  rows: "0,,,0,,,0,0,0,0,,,,,0,,1,,,,,0,,,,,0,,,,,,0,0,m,0,,0,0,,,0,,,,0,,,,,,,,,0,,0,,0,,0,,0,,,,,,,,,,,,,,,,0,,,,,,0,0,,0,0,0,,0,,1s,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,1,,,,,,,d,d,7,e,e,c,a,a,9,0,,0,,,,,,",
  fallbacks: {
  },
  reasons: 
    "Rekening atau kartu diblokir\n" +
    "\n" +
    "Nominal di bawah minimum\n" +
    "Limit nominal terlampaui\n" +
    "\n" +
    "Autentikasi gagal\n" +
    "Perlu autentikasi\n" +
    "\n" +
    "\n" +
    "Mata uang tidak sesuai\n" +
    "\n" +
    "Ditolak penerbit (do not honor)\n" +
    "Nomor referensi sudah dipakai\n" +
    "\n" +
    "Kartu kedaluwarsa\n" +
    "\n" +
    "Fitur tidak diizinkan\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Nomor referensi sama, data berbeda\n" +
    "CVV salah\n" +
    "Gangguan internal di penyedia layanan\n" +
    "Nominal tidak valid\n" +
    "\n" +
    "\n" +
    "Token pembayaran tidak valid atau kedaluwarsa\n" +
    "Request tidak valid\n" +
    "Status transaksi tidak sesuai\n" +
    "Penerbit tidak dapat dihubungi\n" +
    "Saldo merchant tidak cukup\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Terlalu banyak request\n" +
    "\n" +
    "Kartu dilaporkan dicuri\n" +
    "Dugaan fraud\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Request tidak terotorisasi\n" +
    "\n" +
    "Data verifikasi tidak cocok\n" +
    "Nama rekening tidak cocok\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    ""
  ,
  undecided: "Hasil belum diketahui",
  unsent: "Penyedia layanan tidak tersedia",
};

/**
 * Builds the short name of what happened.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns two to five words for developers and support.
 */
export function title(result: XenditEntry<XenditPayoutsSpace> | XenditResult<XenditPayoutsSpace>, params: XenditParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

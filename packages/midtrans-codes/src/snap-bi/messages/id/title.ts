// Generated from the catalog; do not edit.
import { snapBiCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { MidtransSnapBiSpace } from "../../../snap-bi.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Lolos pemeriksaan fraud\n" +
    "Merchant harus memutuskan\n" +
    "Ditolak pemeriksaan fraud\n" +
    "Transaksi berhasil\n" +
    "Transfer diterima, hasil belum final\n" +
    "Diterima, hasil belum final\n" +
    "Diterima, belum dibayar\n" +
    "Capture diterima, belum tentu dibayar\n" +
    "Refund atau pembatalan berhasil\n" +
    "Request selesai, belum ada pembayaran\n" +
    "Data tersedia\n" +
    "Jawaban cek status diterima\n" +
    "Token diterbitkan\n" +
    "Notifikasi diterima\n" +
    "Status belum tersedia\n" +
    "Field wajib kosong atau salah\n" +
    "Token B2B tidak valid\n" +
    "Token B2B tidak ditemukan\n" +
    "Token pelanggan tidak ditemukan\n" +
    "Limit nominal transaksi terlampaui\n" +
    "Limit frekuensi transaksi terlampaui\n" +
    "Status rekening atau pengguna bermasalah\n" +
    "Fitur sedang ditutup\n" +
    "Kartu terblokir\n" +
    "Rekening dormant\n" +
    "Limit token belum diatur\n" +
    "OTP kedaluwarsa\n" +
    "OTP dikirim ke pemegang kartu\n" +
    "Deposit merchant tidak cukup\n" +
    "URL kembali belum terdaftar\n" +
    "Limit token terlampaui\n" +
    "Kartu, rekening, atau pelanggan tidak aktif\n" +
    "Pengaturan limit tidak diizinkan\n" +
    "Limit token di luar rentang\n" +
    "Limit harian rekening terlampaui\n" +
    "Bank tidak didukung switch\n" +
    "Registrasi kartu belum aktif\n" +
    "OTP perlu diminta dulu\n" +
    "Journey tidak ditemukan\n" +
    "Penerbit tidak ditemukan\n" +
    "Urutan API tidak sesuai\n" +
    "Kartu, rekening, atau pelanggan tidak valid\n" +
    "Tagihan atau virtual account tidak valid\n" +
    "Nominal tidak sesuai\n" +
    "OTP salah\n" +
    "Partner tidak ditemukan\n" +
    "Terminal tidak valid\n" +
    "Tagihan atau virtual account kedaluwarsa\n" +
    "Operasi belum diizinkan\n" +
    "X-EXTERNAL-ID sudah dipakai\n" +
    "partnerReferenceNo sudah dipakai\n" +
    "Gangguan umum\n" +
    "Request bulk selesai\n" +
    "Status refund atau pembatalan berhasil\n" +
    "Transaksi dimulai\n" +
    "Refund atau pembatalan dimulai\n" +
    "Refund atau pembatalan sedang berjalan\n" +
    "Refund atau pembatalan belum selesai\n" +
    "Capture dibatalkan\n" +
    "Refund atau pembatalan dibatalkan\n" +
    "Capture gagal\n" +
    "Transaksi gagal\n" +
    "Refund atau pembatalan gagal\n" +
    "Refund atau pembatalan tidak ditemukan\n" +
    "Refund atau pembatalan kedaluwarsa\n" +
    "Transaksi ditolak\n" +
    "Refund atau pembatalan ditolak"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,0,0,0,0,0,0,0,0,0,0,0,,,,,0,,4,,,,,,,0,0,0,0,,0,0,0,0,0,0,0,,1,1,0,0,0,,1,1,1,0,0,0,0,,1,1,1,,1,1,1,0,0,0,0,0,0,0,0,0,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,,1,1,1,1,1,1,1,,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,1,1,1,1,0,0,,1,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,,1,1,,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,0,0,0,0,0,0,,1,1,1,,1,1,1,1,1,1,,1,0,0,0,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,0,0,,1,1,1,1,1,,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,1,0,0,0,0,,1,,1,1,1,,1,1,0,0,0,0,,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,9l,,,0,,0,,0,0,,,,,,0,,0,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Gangguan sistem eksternal\n" +
    "\n" +
    "Masih diproses\n" +
    "Gangguan internal di penyedia layanan\n" +
    "Request tidak valid\n" +
    "Status transaksi tidak sesuai\n" +
    "Saldo merchant tidak cukup\n" +
    "Timeout saat menunggu jawaban\n" +
    "Transaksi tidak ditemukan\n" +
    "Transaksi tidak diizinkan\n" +
    "Request tidak terotorisasi\n" +
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
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Limit nominal terlampaui\n" +
    "\n" +
    "Sudah diotorisasi, belum di-capture\n" +
    "\n" +
    "\n" +
    "Kartu kedaluwarsa\n" +
    "Fitur tidak diizinkan\n" +
    "Limit frekuensi terlampaui\n" +
    "Fungsi tidak didukung\n" +
    "\n" +
    "Nomor referensi sama, data berbeda\n" +
    "Saldo tidak cukup\n" +
    "\n" +
    "Format field tidak valid\n" +
    "Merchant tidak valid atau tidak aktif\n" +
    "\n" +
    "Terlalu banyak request\n" +
    "Sudah di-refund\n" +
    "Rute ke tujuan tidak ditemukan\n" +
    "Dugaan fraud\n" +
    "Transaksi dibatalkan\n" +
    "Transaksi kedaluwarsa\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Tagihan sudah dibayar\n" +
    "\n" +
    "\n" +
    "Token pelanggan tidak valid atau kedaluwarsa\n" +
    "\n" +
    "Merchant masuk daftar hitam\n" +
    "Limit merchant terlampaui\n" +
    "OTP diblokir\n" +
    "\n" +
    "\n" +
    "Transaksi ditangguhkan\n" +
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
export function title(result: MidtransEntry<MidtransSnapBiSpace> | MidtransResult<MidtransSnapBiSpace>, params: MidtransParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { SnapEntry, SnapParams, SnapResult } from "../../types.js";

const texts: PackedTitles = {
  texts: 
    "Transaksi berhasil\n" +
    "Diterima, hasil belum final\n" +
    "Refund atau pembatalan berhasil\n" +
    "Request selesai, belum ada pembayaran\n" +
    "Data tersedia\n" +
    "Jawaban cek status diterima\n" +
    "Token diterbitkan\n" +
    "Notifikasi diterima\n" +
    "Sudah dijawab, belum jelas diterima\n" +
    "Direct debit diterima, belum tentu dibayar\n" +
    "Halaman pembayaran siap, belum dibayar\n" +
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
    "Pembayaran diterima\n" +
    "Pembayaran tidak diterima\n" +
    "Inquiry dijawab dengan tagihan\n" +
    "Inquiry ditolak\n" +
    "Inquiry tanpa jawaban\n" +
    "Virtual account dibayar\n" +
    "Tagihan ditanyakan"
  ,
  rows: ",,2,0,3,,,,,,,,,,0,0,0,0,,0,0,0,0,0,0,0,,1,1,0,0,0,,1,1,1,0,0,0,0,,1,1,1,,1,1,1,0,0,0,0,0,0,0,0,0,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,,1,1,1,1,1,1,1,,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,1,1,1,1,0,0,,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,,1,1,,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,0,0,0,0,0,0,,1,1,1,,1,1,1,1,1,1,,1,0,0,0,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,0,0,,1,1,1,1,1,,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,1,0,0,0,0,,1,,1,1,1,,1,1,0,0,0,0,,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,9j,,,0,,0,,0,0,,,,,,0,,,,0,,,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "Limit nominal terlampaui\n" +
    "\n" +
    "\n" +
    "Sudah diotorisasi, belum di-capture\n" +
    "\n" +
    "Tagihan sudah dibayar\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Kartu kedaluwarsa\n" +
    "Gangguan sistem eksternal\n" +
    "Fitur tidak diizinkan\n" +
    "Limit frekuensi terlampaui\n" +
    "Fungsi tidak didukung\n" +
    "\n" +
    "Masih diproses\n" +
    "\n" +
    "Nomor referensi sama, data berbeda\n" +
    "Saldo tidak cukup\n" +
    "Gangguan internal di penyedia layanan\n" +
    "\n" +
    "Token pelanggan tidak valid atau kedaluwarsa\n" +
    "Format field tidak valid\n" +
    "Merchant tidak valid atau tidak aktif\n" +
    "Request tidak valid\n" +
    "\n" +
    "Status transaksi tidak sesuai\n" +
    "Merchant masuk daftar hitam\n" +
    "Saldo merchant tidak cukup\n" +
    "Limit merchant terlampaui\n" +
    "\n" +
    "OTP diblokir\n" +
    "\n" +
    "Terlalu banyak request\n" +
    "Sudah di-refund\n" +
    "\n" +
    "Rute ke tujuan tidak ditemukan\n" +
    "\n" +
    "Dugaan fraud\n" +
    "Timeout saat menunggu jawaban\n" +
    "Transaksi dibatalkan\n" +
    "Transaksi kedaluwarsa\n" +
    "Transaksi tidak ditemukan\n" +
    "Transaksi tidak diizinkan\n" +
    "Transaksi ditangguhkan\n" +
    "Request tidak terotorisasi\n" +
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
export function title(result: SnapEntry | SnapResult, params: SnapParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { snapCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { DokuSnapSpace } from "../../../snap.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Transaksi berhasil\n" +
    "Jawaban inquiry saldo diterima\n" +
    "Jawaban inquiry rekening diterima\n" +
    "Jawaban cek status diterima\n" +
    "Diterima, hasil belum final\n" +
    "Refund atau pembatalan berhasil\n" +
    "Request selesai, belum ada pembayaran\n" +
    "Data tersedia\n" +
    "Token diterbitkan\n" +
    "Notifikasi diterima\n" +
    "Direct debit diterima, belum tentu dibayar\n" +
    "Halaman pembayaran siap, belum dibayar\n" +
    "Status belum tersedia\n" +
    "Nominal tidak sesuai\n" +
    "Nominal biaya tidak sesuai\n" +
    "Field wajib kosong atau salah\n" +
    "Signature tidak cocok\n" +
    "Client tidak dikenal\n" +
    "Token B2B tidak valid\n" +
    "Token B2B tidak ditemukan\n" +
    "Token pelanggan tidak ditemukan\n" +
    "Sesi kedaluwarsa\n" +
    "Nominal di luar rentang\n" +
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
    "Rekening tujuan tidak valid\n" +
    "Tagihan atau virtual account tidak valid\n" +
    "OTP salah\n" +
    "Partner tidak ditemukan\n" +
    "Terminal tidak valid\n" +
    "Tagihan atau virtual account kedaluwarsa\n" +
    "Operasi belum diizinkan\n" +
    "X-EXTERNAL-ID sudah dipakai\n" +
    "partnerReferenceNo sudah dipakai\n" +
    "Terlalu banyak inquiry rekening gagal\n" +
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
  rows: ",,,3,,,3,0,3,,,,8,,,,,0,0,0,0,,0,0,0,0,0,0,0,,,0,0,0,0,0,,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,,1,1,1,1,1,1,1,0,0,0,0,,1,1,1,,1,1,1,0,,0,0,0,0,0,0,0,0,,,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,1,1,1,1,0,,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,,1,1,,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,0,0,0,0,0,0,,1,1,1,,1,1,1,1,1,1,,1,0,0,0,0,0,,1,1,1,1,1,1,,1,,,1,3,1,1,1,1,1,,1,1,1,1,1,1,1,1,84,1,1,1,1,1,1,1,0,0,0,,1,1,1,1,1,,1,1,,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,0,0,0,0,,1,,1,1,1,1,1,,1,1,1,0,0,,0,0,0,,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,bi,,,0,,0,,0,0,,,,,,0,,,,0,,,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "Tagihan sudah dibayar\n" +
    "\n" +
    "\n" +
    "Fungsi tidak didukung\n" +
    "Nomor referensi sama, data berbeda\n" +
    "Token pelanggan tidak valid atau kedaluwarsa\n" +
    "Merchant masuk daftar hitam\n" +
    "Saldo merchant tidak cukup\n" +
    "Limit merchant terlampaui\n" +
    "OTP diblokir\n" +
    "\n" +
    "\n" +
    "Transaksi ditangguhkan\n" +
    "\n" +
    "Limit nominal terlampaui\n" +
    "\n" +
    "\n" +
    "Sudah diotorisasi, belum di-capture\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Kartu kedaluwarsa\n" +
    "Gangguan sistem eksternal\n" +
    "Fitur tidak diizinkan\n" +
    "Limit frekuensi terlampaui\n" +
    "\n" +
    "Masih diproses\n" +
    "\n" +
    "Saldo tidak cukup\n" +
    "Gangguan internal di penyedia layanan\n" +
    "\n" +
    "Format field tidak valid\n" +
    "Merchant tidak valid atau tidak aktif\n" +
    "Request tidak valid\n" +
    "\n" +
    "Status transaksi tidak sesuai\n" +
    "\n" +
    "Terlalu banyak request\n" +
    "Sudah di-refund\n" +
    "\n" +
    "Rute ke tujuan tidak ditemukan\n" +
    "Dugaan fraud\n" +
    "Timeout saat menunggu jawaban\n" +
    "Transaksi sudah diproses sebelumnya\n" +
    "Transaksi dibatalkan\n" +
    "Transaksi kedaluwarsa\n" +
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
export function title(result: DokuEntry<DokuSnapSpace> | DokuResult<DokuSnapSpace>, params: DokuParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

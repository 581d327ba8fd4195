// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { DanaEntry, DanaParams, DanaResult } from "../../types.js";

const texts: PackedTitles = {
  texts: 
    "Transaksi berhasil\n" +
    "Jawaban cek status diterima\n" +
    "Tautan akun DANA dilepas\n" +
    "Akun DANA ditemukan\n" +
    "Top up berhasil\n" +
    "Token sekali pakai diterbitkan\n" +
    "Notifikasi diterima\n" +
    "Token pelanggan diterbitkan\n" +
    "Diterima, hasil belum final\n" +
    "Refund atau pembatalan berhasil\n" +
    "Request selesai, belum ada pembayaran\n" +
    "Data tersedia\n" +
    "Token diterbitkan\n" +
    "Saldo tersedia\n" +
    "Rekening bank ditemukan\n" +
    "Transfer bank sudah diajukan\n" +
    "Order dibuat, belum dibayar\n" +
    "Halaman pembayaran siap, belum dibayar\n" +
    "Order dibatalkan\n" +
    "Daftar atau pembayaran QR, tidak disebutkan\n" +
    "Status belum tersedia\n" +
    "Field wajib kosong atau salah\n" +
    "Token B2B tidak valid\n" +
    "Token pelanggan kedaluwarsa\n" +
    "Token B2B tidak ditemukan\n" +
    "Token pelanggan tidak ditemukan\n" +
    "Batas waktu pembatalan lewat\n" +
    "Limit nominal transaksi terlampaui\n" +
    "Limit frekuensi transaksi terlampaui\n" +
    "Status rekening atau pengguna bermasalah\n" +
    "Akun DANA tidak dapat menerima\n" +
    "Penerima tidak dapat di-top up\n" +
    "Fitur sedang ditutup\n" +
    "Kartu terblokir\n" +
    "Rekening dormant\n" +
    "Limit token belum diatur\n" +
    "OTP kedaluwarsa\n" +
    "OTP dikirim ke pemegang kartu\n" +
    "Deposit merchant tidak cukup\n" +
    "Limit token terlampaui\n" +
    "Kartu, rekening, atau pelanggan tidak aktif\n" +
    "Akun tidak aktif, merchant disebut\n" +
    "Pengaturan limit tidak diizinkan\n" +
    "Limit token di luar rentang\n" +
    "Limit harian rekening terlampaui\n" +
    "Daftar kosong, atau status tidak sesuai\n" +
    "Bank tidak didukung switch\n" +
    "Registrasi kartu belum aktif\n" +
    "OTP perlu diminta dulu\n" +
    "Journey tidak ditemukan\n" +
    "Penerbit tidak ditemukan\n" +
    "Urutan API tidak sesuai\n" +
    "Kartu, rekening, atau pelanggan tidak valid\n" +
    "Rekening tujuan tidak valid\n" +
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
    "Order sudah dibayar\n" +
    "Dana sudah dibayarkan\n" +
    "Disbursement dibuat\n" +
    "Dibayar pelanggan, belum final\n" +
    "Disbursement sedang berjalan\n" +
    "Dana kembali\n" +
    "Disbursement dibatalkan\n" +
    "Order ditutup\n" +
    "Disbursement gagal\n" +
    "Transfer dibuat\n" +
    "Transfer sedang berjalan\n" +
    "Transfer dibatalkan\n" +
    "Transfer gagal\n" +
    "Dibuat, belum dibayar\n" +
    "Dibayar dan diterima merchant\n" +
    "Order berhasil\n" +
    "Daftar metode pembayaran\n" +
    "Panggilan gagal\n" +
    "Panggilan berhasil\n" +
    "Hasil panggilan belum diketahui"
  ,
  rows: ",,,,,4,,2,,,,b,0,3,,,,a,,b,,,,,,,c,,0,0,0,0,0,0,0,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,0,2,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,,2,0,0,0,0,0,0,,1,1,1,,1,1,1,0,,0,0,0,0,0,0,0,0,0,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,,,,3,1,1,1,1,1,1,1,1,1,1,1,,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,1,1,1,1,0,0,0,0,,1,0,0,0,4,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,,1,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,,1,1,,1,1,1,1,1,1,1,0,0,0,0,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,0,0,0,0,0,0,,1,1,1,,1,1,1,1,1,1,,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,,1,1,1,1,1,1,0,,1,1,1,1,1,1,0,0,,1,1,1,1,1,,1,1,,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,0,0,0,0,,1,,1,1,1,,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,cj,,,0,,,,,0,0,d,5,e,,,0,c,,,0,d1,a,,,n,,0,0,,1,,,",
  fallbacks: {
  },
  reasons: 
    "Rekening atau kartu diblokir\n" +
    "Rekening atau akun tidak ditemukan\n" +
    "Limit nominal terlampaui\n" +
    "\n" +
    "\n" +
    "Sudah diotorisasi, belum di-capture\n" +
    "Limit saldo terlampaui\n" +
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
export function title(result: DanaEntry | DanaResult, params: DanaParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

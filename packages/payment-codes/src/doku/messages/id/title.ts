// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../types.js";

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
    "Tagihan ditanyakan\n" +
    "Disetujui penerbit kartu\n" +
    "Penerbit perlu dihubungi, kondisi khusus\n" +
    "Gangguan di penerbit, hasil belum diketahui\n" +
    "Kartu harus ditahan, kondisi khusus\n" +
    "Disetujui dengan syarat identifikasi\n" +
    "Disetujui, pemegang kartu VIP\n" +
    "Jenis transaksi tidak valid\n" +
    "Penerbit nomor kartu tidak ada\n" +
    "Penerbit meminta percobaan ulang\n" +
    "Sistem otorisasi tidak tersedia\n" +
    "Penerbit tidak mengambil tindakan\n" +
    "Data tidak ditemukan di penerbit\n" +
    "Data penerbit sedang tidak tersedia\n" +
    "Format pesan tidak diterima\n" +
    "Kartu tanpa rekening kredit\n" +
    "Kartu tanpa rekening giro\n" +
    "Kartu tanpa rekening tabungan\n" +
    "Tidak diizinkan untuk kartu ini\n" +
    "Tidak diizinkan untuk terminal ini\n" +
    "Pemeriksaan keamanan tidak lolos\n" +
    "Ketentuan antipencucian uang tidak terpenuhi\n" +
    "PIN diperlukan\n" +
    "Enkripsi PIN tidak cocok\n" +
    "Reversal tanpa transaksi terkait\n" +
    "Rekening sumber dana tidak valid\n" +
    "Rekening tidak valid\n" +
    "Kartu baru belum diaktifkan\n" +
    "Sudah di-reversal oleh switch\n" +
    "Penerbit kartu kredit tidak tersedia\n" +
    "Tidak berdampak pada dana\n" +
    "Debit domestik tidak diizinkan\n" +
    "PIN tidak dapat didekripsi\n" +
    "Ditolak kebijakan penerbit\n" +
    "Nilai verifikasi kartu tidak cocok\n" +
    "Ditolak karena fraud atau keamanan\n" +
    "Langkah tidak sesuai status otorisasi\n" +
    "Tidak ada keberatan dari penerbit\n" +
    "Pembelian disetujui tanpa tarik tunai\n" +
    "PIN tidak diterima\n" +
    "Informasi saldo tidak diizinkan\n" +
    "Tidak diizinkan oleh hukum\n" +
    "Transmisi atau invoice duplikat\n" +
    "Gangguan sistem di penerbit\n" +
    "Biaya tambahan tidak didukung penerbit\n" +
    "Dialihkan ke proses stand-in\n" +
    "Limit tarik tunai terlampaui\n" +
    "Pengiriman ulang tidak diizinkan\n" +
    "Nominal melebihi praotorisasi\n" +
    "Pembukaan blokir PIN ditolak\n" +
    "Perubahan PIN ditolak\n" +
    "Kartu tidak dapat diautentikasi\n" +
    "Dihentikan oleh pemegang kartu\n" +
    "Izin untuk merchant dicabut\n" +
    "Visa PIN tidak dapat dipakai\n" +
    "Semua izin tagihan berulang dicabut\n" +
    "Ditolak offline, penerbit tidak terhubung\n" +
    "Akun merchant dikunci\n" +
    "Acquirer cicilan tidak ditemukan\n" +
    "Nominal capture melebihi otorisasi\n" +
    "API key tidak ada\n" +
    "API key dicabut\n" +
    "Otorisasi kartu gagal\n" +
    "BIN diblokir oleh merchant\n" +
    "Hasil 3-D Secure tidak diterima\n" +
    "Kartu ditolak\n" +
    "BIN kartu diblokir\n" +
    "Jaringan kartu tidak diterima\n" +
    "Negara kartu diblokir\n" +
    "Diubah bersamaan\n" +
    "Data transaksi tidak dapat dibuat\n" +
    "Mata uang tidak didukung\n" +
    "CVV tidak ada\n" +
    "Gangguan dekripsi data\n" +
    "Data tidak ditemukan\n" +
    "Gangguan dekripsi data kartu\n" +
    "Gangguan enkripsi data kartu\n" +
    "Token akses kedaluwarsa\n" +
    "Akses tidak diizinkan\n" +
    "Idempotency id sudah dipakai\n" +
    "Idempotency id tidak ada\n" +
    "Client ID tidak aktif\n" +
    "BIN kartu tidak valid\n" +
    "Client ID tidak dikenal\n" +
    "Field tidak valid\n" +
    "Body bukan JSON\n" +
    "Parameter salah atau tidak ada\n" +
    "Parameter query tidak valid\n" +
    "Signature tidak valid\n" +
    "Token tidak valid\n" +
    "Alamat IP tidak diizinkan\n" +
    "Tidak ada MID cicilan\n" +
    "Merchant ditangguhkan atau nonaktif\n" +
    "3-D Secure belum diatur\n" +
    "Merchant tidak ditemukan\n" +
    "Routing MID tidak ditemukan\n" +
    "Tidak ada MID untuk kartu ini\n" +
    "Autentikasi 3-D Secure tidak diterima\n" +
    "Enrollment 3-D Secure tidak diterima\n" +
    "Order tidak ditemukan\n" +
    "Body terlalu besar\n" +
    "Metode pembayaran tidak tersedia\n" +
    "Pembayaran gagal, penyebab tidak disebut\n" +
    "Kuota habis\n" +
    "Waktu request tidak valid\n" +
    "Settlement sedang berjalan\n" +
    "Signature tidak ada\n" +
    "Autentikasi 3-D Secure gagal\n" +
    "Pengecekan enrollment 3-D Secure gagal\n" +
    "Timeout, hasil belum diketahui\n" +
    "Sudah dibayar\n" +
    "Content type tidak didukung\n" +
    "Data transaksi tidak dapat diperbarui\n" +
    "Notifikasi tidak terkirim\n" +
    "Alamat notifikasi tidak valid\n" +
    "Parameter kosong atau tidak valid\n" +
    "DOKU sedang dalam pemeliharaan\n" +
    "Akun merchant belum aktif\n" +
    "Request sudah dijawab\n" +
    "Data yang diminta sudah dibuat\n" +
    "Token tidak ada atau salah\n" +
    "Tidak ditemukan, hasil belum diketahui\n" +
    "Request duplikat atau bertentangan\n" +
    "Field tidak lolos validasi\n" +
    "Percobaan gagal, order masih terbuka\n" +
    "Pembayaran dilaporkan gagal\n" +
    "Percobaan gagal, order kedaluwarsa\n" +
    "Refund gagal\n" +
    "Menunggu pembayaran\n" +
    "Refund masih diproses\n" +
    "Menunggu verifikasi kartu\n" +
    "Refund manual sedang berjalan\n" +
    "Pembayaran berhasil\n" +
    "Pembayaran di-void\n" +
    "Order masih terbuka\n" +
    "Order kedaluwarsa\n" +
    "Order menunggu pembayaran\n" +
    "Order ditawarkan kembali\n" +
    "Pembayaran kartu gagal\n" +
    "Pembayaran kartu belum ada hasilnya\n" +
    "Pembayaran kartu berhasil\n" +
    "Capture belum ada hasilnya\n" +
    "Capture berhasil\n" +
    "Di-refund seluruhnya\n" +
    "Disetujui oleh OVO\n" +
    "Halaman kartu dibuat\n" +
    "Halaman pembayaran dibuat\n" +
    "Halaman 3-D Secure siap\n" +
    "Virtual account dibuat\n" +
    "Token kartu dihapus"
  ,
  rows: ",,,3,,,3,0,3,,,,8,,,,,0,0,0,0,,0,0,0,0,0,0,0,,,0,0,0,0,0,,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,,1,1,1,1,1,1,1,0,0,0,0,,1,1,1,,1,1,1,0,,0,0,0,0,0,0,0,0,,,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,1,1,1,1,0,,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,,1,1,,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,0,0,0,0,0,0,,1,1,1,,1,1,1,1,1,1,,1,0,0,0,0,0,,1,1,1,1,1,1,,1,,,1,3,1,1,1,1,1,,1,1,1,1,1,1,1,1,84,1,1,1,1,1,1,1,0,0,0,,1,1,1,1,1,,1,1,,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,0,0,0,0,,1,,1,1,1,1,1,,1,1,1,0,0,,0,0,0,,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,bi,,,0,,0,,0,0,,,,,,0,,,,0,,,,,,,0,,0,0,0,,,,0,,,0,0,,,0,,,,,,,0,0,0,0,,,0,0,,,0,0,0,,,0,0,0,,0,,0,54,,,,,0,,,,,,,,,,,0,,0,,,0,0,0,,,,0,,,0,,,0,,,,,,,,,,,,,,,,,,,,,,,,0,,,,,,0,,0,,,0,0,,,,0,0,,0,,,,,,0,,,,,,,,,,0,,,,,,,0,,0,,0,,,,,0,,,0,0,0,,,,,0,,0,,,0,0,0,0,,,0,,1s,,,,0,0,0,0,,5i,,,,,,,0,0,0,,0,0,,19,,,,,,k,,,0,,5,,,p,j,,0,h,,,,,,,4",
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
    "Perlu autentikasi\n" +
    "Sudah diotorisasi, belum di-capture\n" +
    "Cut-off sedang berlangsung\n" +
    "Ditolak penerbit (do not honor)\n" +
    "Nomor referensi sudah dipakai\n" +
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
    "Nominal tidak valid\n" +
    "Format field tidak valid\n" +
    "Merchant tidak valid atau tidak aktif\n" +
    "Request tidak valid\n" +
    "Token akses tidak valid atau kedaluwarsa\n" +
    "Status transaksi tidak sesuai\n" +
    "Field wajib tidak diisi\n" +
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
    "Disetujui sebagian\n" +
    "\n" +
    "\n" +
    "Penerbit perlu dihubungi\n" +
    "\n" +
    "Kartu sudah diganti atau diperpanjang\n" +
    "Tarik tunai tidak tersedia\n" +
    "Rekening sudah ditutup\n" +
    "\n" +
    "Pemeriksaan kriptografi gagal\n" +
    "Mata uang tidak sesuai\n" +
    "CVV salah\n" +
    "PIN salah\n" +
    "\n" +
    "Nomor kartu tidak valid\n" +
    "\n" +
    "Penerbit tidak dapat dihubungi\n" +
    "Kartu dilaporkan hilang\n" +
    "Sudah di-refund sebagian\n" +
    "Kartu harus ditahan\n" +
    "PIN tidak diubah\n" +
    "PIN tidak dapat diperiksa\n" +
    "Limit percobaan PIN terlampaui\n" +
    "Tidak dapat diproses\n" +
    "Penyedia layanan tidak tersedia\n" +
    "Kartu dibatasi\n" +
    "Kartu dilaporkan dicuri\n" +
    "\n" +
    "Biaya tambahan tidak diizinkan\n" +
    "Data verifikasi tidak cocok"
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
export function title(result: DokuEntry | DokuResult, params: DokuParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

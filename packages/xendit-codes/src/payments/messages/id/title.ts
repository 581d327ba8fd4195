// Generated from the catalog; do not edit.
import { paymentsCatalog as catalog } from "../../../data.js";
import type { XenditPaymentsSpace } from "../../../payments.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
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
    "Kode pembayaran siap\n" +
    "Payment request dibatalkan\n" +
    "Payment request kedaluwarsa\n" +
    "Pelanggan harus bertindak\n" +
    "Pembayaran berhasil\n" +
    "Status belum diketahui\n" +
    "Pembayaran di-void\n" +
    "Pembayaran dibatalkan\n" +
    "Otorisasi kedaluwarsa\n" +
    "Gagal tanpa rincian\n" +
    "Channel tidak menjawab\n" +
    "Terlalu banyak percobaan bayar\n" +
    "Disetujui penerbit\n" +
    "Waktu autentikasi habis\n" +
    "Ditolak pelanggan\n" +
    "Perangkat pelanggan tidak terhubung\n" +
    "Tidak dikonfirmasi pelanggan\n" +
    "Payment link kedaluwarsa\n" +
    "Payment link sudah dibayar\n" +
    "Payment link masih terbuka\n" +
    "Sudah dibayar dan di-settle\n" +
    "Refund dibatalkan\n" +
    "Refund gagal\n" +
    "Refund belum selesai\n" +
    "Refund berhasil\n" +
    "Akun pelanggan diblokir\n" +
    "Akun pelanggan tidak ditemukan\n" +
    "Refund sudah pernah dikirim\n" +
    "Refund gagal tanpa alasan\n" +
    "Token aktif\n" +
    "Token dibatalkan\n" +
    "Token kedaluwarsa\n" +
    "Penghubungan gagal\n" +
    "Penghubungan belum selesai\n" +
    "Menunggu pelanggan\n" +
    "Penerbit perlu dihubungi, kondisi khusus\n" +
    "Kartu harus ditahan, kondisi khusus\n" +
    "Disetujui atas nama penerbit\n" +
    "Transaksi tidak valid\n" +
    "Penerbit tidak ada\n" +
    "Tidak ada rekening kredit\n" +
    "Tidak ada rekening giro\n" +
    "Tidak ada rekening tabungan\n" +
    "Tidak diizinkan untuk kartu ini\n" +
    "Diblokir penerbit\n" +
    "Pelanggaran keamanan\n" +
    "Urutan otorisasi tidak valid\n" +
    "Disetujui\n" +
    "PIN tidak valid\n" +
    "Tarik tunai tidak diizinkan\n" +
    "Transaksi duplikat\n" +
    "Gangguan sistem di penerbit\n" +
    "Surcharge tidak didukung\n" +
    "Tidak boleh dikirim ulang\n" +
    "Melebihi nominal otorisasi\n" +
    "PIN ditolak\n" +
    "Otorisasi dicabut\n" +
    "Semua otorisasi dicabut\n" +
    "Data kartu sudah tidak berlaku\n" +
    "Coba lagi setelah 72 jam\n" +
    "Jangan coba lagi\n" +
    "Masalah token kartu\n" +
    "Diblokir processor\n" +
    "Jangan coba lagi, ada denda\n" +
    "Coba lagi setelah 1 jam\n" +
    "Coba lagi setelah 24 jam\n" +
    "Coba lagi setelah 2 hari\n" +
    "Coba lagi setelah 4 hari\n" +
    "Coba lagi setelah 6 hari\n" +
    "Coba lagi setelah 8 hari\n" +
    "Coba lagi setelah 10 hari\n" +
    "Tidak perlu tindakan\n" +
    "Tidak ada tindakan yang mungkin\n" +
    "Autentikasi dicoba\n" +
    "Bebas autentikasi\n" +
    "Ditolak penerbit\n" +
    "Autentikasi tidak mungkin\n" +
    "Lolos autentikasi\n" +
    "Dengan tantangan\n" +
    "Tanpa tantangan\n" +
    "Autentikasi penuh\n" +
    "Perangkat tidak dikenal\n" +
    "Perangkat tidak didukung\n" +
    "Terlalu banyak autentikasi\n" +
    "Data kartu tidak ditemukan\n" +
    "Masalah keamanan\n" +
    "Pelanggan belum terdaftar\n" +
    "Autentikasi timeout di penerbit\n" +
    "Keyakinan rendah\n" +
    "Keyakinan sedang\n" +
    "Keyakinan tinggi\n" +
    "Keyakinan sangat tinggi\n" +
    "Hanya dengan pembayaran\n" +
    "Hanya dengan pelanggan\n" +
    "Masalah teknis di penerbit\n" +
    "Perlu autentikasi terpisah\n" +
    "Autentikasi terpisah kedaluwarsa\n" +
    "Waktu terlalu singkat\n" +
    "Autentikasi tidak selesai\n" +
    "Nilai dicadangkan\n" +
    "Dibatalkan pelanggan\n" +
    "Timeout, terpisah\n" +
    "Timeout di penerbit\n" +
    "Tantangan tidak dimulai\n" +
    "Gangguan saat tantangan\n" +
    "Berhenti tanpa alasan\n" +
    "Timeout di perangkat"
  ,
  rows: "0,,,0,,,0,0,0,0,,,,,0,,1,,,,,0,,,,,0,,,,,,0,0,m,0,,0,0,,,0,,,,0,,,,,,,,,0,,0,,0,,0,,0,,,,,,,,,,,,,,,,0,,,,,,0,0,,0,0,0,,0,,1s,,0,,,p,0,,,0,7,7,7,0,7,7,,,0,,,9,0,8,0,0,0,2e,30,2w,0,2p,0,2i,,2h,0,2f,0,0,2e,2e,2e,0,0,0,26,0,,0,,14,1y,1,0,0,,0,,0,0,,,,,,,,,,,,,,,0,,,,,,,,4v,0,1m,1m,1m,0,1g,1d,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,20,0,,0,0,0,0,,0,,,0,0,,0,0,0,0,5y,0,0,,0,2q,0,0,0,,,0,0,,0,0,,0,0,,28,0,0,0,0,0,0,0,0,0,0,0,0,,,,,0,0,0,0,0,0,,,0,0,,0,0,0,,0,,,0,0,,0,,0,,,,,,5,5,,0,,,,,,,d,,e,,1,1,h,,,0,,0,,,,,,1,,0,,,,0,0,31,,,0,0,0,0,,,,,,,i,,,,,,,,,q,q,0,0,q,q,7,r,,3,,,,,,,8,8,8,8,8,8,8,8",
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
    "Diblokir karena alasan kepatuhan\n" +
    "Mata uang tidak sesuai\n" +
    "Cut-off sedang berlangsung\n" +
    "Ditolak penerbit (do not honor)\n" +
    "Nomor referensi sudah dipakai\n" +
    "\n" +
    "Kartu kedaluwarsa\n" +
    "\n" +
    "Fitur tidak diizinkan\n" +
    "Limit frekuensi terlampaui\n" +
    "\n" +
    "Ditolak tanpa keterangan\n" +
    "Masih diproses\n" +
    "Nomor referensi sama, data berbeda\n" +
    "CVV salah\n" +
    "Gangguan internal di penyedia layanan\n" +
    "Nominal tidak valid\n" +
    "Format field tidak valid\n" +
    "Merchant tidak valid atau tidak aktif\n" +
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
    "Timeout saat menunggu jawaban\n" +
    "\n" +
    "Transaksi dibatalkan\n" +
    "\n" +
    "\n" +
    "Transaksi tidak diizinkan\n" +
    "Request tidak terotorisasi\n" +
    "\n" +
    "Data verifikasi tidak cocok\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Disetujui sebagian\n" +
    "Sudah diotorisasi, belum di-capture\n" +
    "\n" +
    "Penerbit perlu dihubungi\n" +
    "\n" +
    "Kartu sudah diganti atau diperpanjang\n" +
    "\n" +
    "Rekening sudah ditutup\n" +
    "Pemeriksaan kriptografi gagal\n" +
    "Rekening atau kartu tidak aktif\n" +
    "PIN salah\n" +
    "Cicilan tidak tersedia\n" +
    "Saldo tidak cukup\n" +
    "Nomor kartu tidak valid\n" +
    "Kartu dilaporkan hilang\n" +
    "Kartu harus ditahan\n" +
    "PIN tidak diubah\n" +
    "PIN tidak dapat diperiksa\n" +
    "Limit percobaan PIN terlampaui\n" +
    "Tidak dapat diproses\n" +
    "Kartu dibatasi\n" +
    "\n" +
    "Rute ke tujuan tidak ditemukan\n" +
    "Dihentikan oleh pemilik rekening\n" +
    "Biaya tambahan tidak diizinkan"
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
export function title(result: XenditEntry<XenditPaymentsSpace> | XenditResult<XenditPaymentsSpace>, params: XenditParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

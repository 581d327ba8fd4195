// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../types.js";

const texts: PackedTitles = {
  texts: 
    "Payout sedang diproses\n" +
    "Username tidak dikenal\n" +
    "Akun tidak aktif di OY!\n" +
    "Alamat IP belum terdaftar\n" +
    "API key tidak valid\n" +
    "Rekening tujuan tidak diizinkan\n" +
    "Payout yang sama masih diproses\n" +
    "Rute yang disarankan tidak valid\n" +
    "Payout gagal\n" +
    "Jawaban bank belum jelas\n" +
    "Pengiriman melewati batas waktu\n" +
    "Payout selesai\n" +
    "Payout sedang berjalan\n" +
    "Payout tidak ditemukan\n" +
    "Nominal melebihi maksimum\n" +
    "Nominal melebihi limit\n" +
    "Gangguan di bank\n" +
    "Bank sedang dalam pemeliharaan\n" +
    "Gangguan saat payout\n" +
    "Penerima tidak dapat menerima lagi\n" +
    "Saldo terjawab\n" +
    "Inquiry terjawab\n" +
    "Account inquiry belum disiapkan\n" +
    "Tagihan tidak ditemukan\n" +
    "Ada tagihan yang belum dibayar\n" +
    "Tagihan tidak dapat dibayar\n" +
    "Request sudah dijawab\n" +
    "Akun tidak diizinkan\n" +
    "Virtual account tidak dibuat\n" +
    "Virtual account masih aktif\n" +
    "Bank belum aktif, atau limit harian tercapai\n" +
    "Batas waktu melewati virtual account\n" +
    "Batas waktu terlalu singkat\n" +
    "Virtual account tidak diubah\n" +
    "Akhiran nomor tidak valid\n" +
    "Awalan nomor tidak tersedia\n" +
    "Virtual account dibayar dan ditutup\n" +
    "Virtual account kedaluwarsa\n" +
    "Virtual account kedaluwarsa, belum dibayar\n" +
    "Pembayaran terdeteksi\n" +
    "Transaksi virtual account kedaluwarsa\n" +
    "Transaksi virtual account kedaluwarsa, belum dibayar\n" +
    "Menunggu pembayaran\n" +
    "Sudah dibayar\n" +
    "Gangguan di e-wallet\n" +
    "E-wallet tidak tersedia\n" +
    "E-wallet dinonaktifkan\n" +
    "Request ke e-wallet gagal\n" +
    "Merchant tidak dikenal di e-wallet\n" +
    "Credential tidak valid\n" +
    "Refund tidak ditemukan\n" +
    "Pembayaran gagal\n" +
    "Refund selesai\n" +
    "Refund gagal\n" +
    "Refund sedang diproses\n" +
    "Refund sedang diperiksa\n" +
    "Tidak ada yang dibatalkan\n" +
    "Pembatalan gagal\n" +
    "QRIS sedang dalam pemeliharaan\n" +
    "Gangguan umum\n" +
    "Alamat email tidak valid\n" +
    "Sudah dibayar dan diteruskan\n" +
    "Sudah dibayar, sedang diteruskan\n" +
    "Sudah dibayar, belum semua diteruskan\n" +
    "Pembayaran sedang diproses\n" +
    "Tidak diteruskan, tidak ada pembayaran\n" +
    "Gagal diteruskan\n" +
    "Force credit gagal\n" +
    "Sedang diteruskan\n" +
    "Tertahan di jalan\n" +
    "Force credit masih diproses\n" +
    "Sudah diteruskan\n" +
    "Menunggu pembayaran pelanggan\n" +
    "Tidak ada akses ke link\n" +
    "Link dihapus\n" +
    "Id link tidak valid\n" +
    "Link tidak dapat dihapus\n" +
    "Link tidak ditemukan\n" +
    "Link dibuat\n" +
    "Sudah dibayar, nominal tidak terlihat\n" +
    "Satu percobaan gagal, link masih terbuka\n" +
    "Daftar produk terjawab\n" +
    "Pembayaran tagihan sedang berjalan\n" +
    "Produk sedang tidak tersedia\n" +
    "Nominal tidak tersedia\n" +
    "Pembayaran tagihan gagal\n" +
    "Nomor pelanggan tidak ditemukan\n" +
    "Gangguan di biller\n" +
    "Jawaban biller belum jelas\n" +
    "Tagihan tidak dibayar\n" +
    "Inquiry selesai, belum dibayar\n" +
    "Tagihan dibayar\n" +
    "Uang tunai disetor atau ditarik\n" +
    "Menunggu pelanggan\n" +
    "Channel tidak valid\n" +
    "Jenis transaksi tidak valid\n" +
    "Masih ada transaksi aktif\n" +
    "Sedang disetor atau ditarik\n" +
    "Tidak dapat dibatalkan\n" +
    "Transaksi gagal\n" +
    "Transaksi gagal dan hasilnya final\n" +
    "Produk belum aktif\n" +
    "File sudah pernah diunggah\n" +
    "Quotation sudah dipakai\n" +
    "Quotation atau transfer tidak ditemukan\n" +
    "Format file tidak diizinkan\n" +
    "File terlalu besar\n" +
    "Quotation kedaluwarsa\n" +
    "Tujuan belum dikonfigurasi\n" +
    "Harga tidak dapat dihitung\n" +
    "Tujuan sedang tidak tersedia\n" +
    "Penerima harus badan usaha\n" +
    "Lampiran terlalu banyak\n" +
    "Transfer gagal\n" +
    "Transfer sedang berjalan\n" +
    "Transfer terlambat atau ditinjau\n" +
    "Transfer sampai\n" +
    "E-wallet tidak dapat dihubungkan\n" +
    "Nomor telepon sudah terhubung\n" +
    "Tagihan tidak dapat dibatalkan\n" +
    "Email atau nomor telepon tidak valid\n" +
    "Batas waktu melewati tagihan\n" +
    "Rekening tidak ditemukan\n" +
    "Mutasi sedang disiapkan\n" +
    "Masih berjalan\n" +
    "Mutasi tidak ditemukan\n" +
    "Login ke bank gagal\n" +
    "Tanggal awal terlalu lama\n" +
    "Id pengguna tidak valid\n" +
    "Gagal\n" +
    "Ringkasan terjawab\n" +
    "Ringkasan sedang disiapkan\n" +
    "Akses ditolak\n" +
    "Alamat salah"
  ,
  rows: ",,,0,0,,,0,0,,,,,,0,,0,0,,j,,k,k,,0,k,k,,,,,j,,0,0,0,,o,0,0,0,,l,l,j,j,0,0,0,,8,8,,,0,0,c,c,0,,,0,0,0,,f,,0,c,c,0,0,19,,0,,,,,,,,0,0,,,,,,,,,s,16,0,0,0,t,t,,,,,,,,0,0,h,0,,0,m,5,,,,,q,0,,h,,0,,0,,e,0,h,c,0,c,,d,d,0,0,c,,b,,0,,y,,6,,,,,,,,,,1m,1o,,,,,2p,,j,7,13,,5,0,,5,q,17,,,e,2c,0,0,,0,p,r,,0,0,,,0,0,0,0,,,0,,,n,5,,s,,,s,s,0,0,0,r,r,r,,,0,0,40,,,,0,,,0,0,0,p,n,,,,,0,o,o,,,,,0,,,0,0,0,0,,,0,0,0,,,,,t,t,1g,p,p,0,0,,,0,a,5x,0,,,3r,0,,8,,,,l,l,l,l,0,0,0,0,,,,,,0,0,,,h,h,h,h,0,0,r,,",
  fallbacks: {
  },
  reasons: 
    "Rekening atau kartu diblokir\n" +
    "\n" +
    "Rekening atau kartu tidak aktif\n" +
    "\n" +
    "\n" +
    "\n" +
    "Rekening atau akun tidak ditemukan\n" +
    "Akun tidak terhubung\n" +
    "\n" +
    "Nominal di bawah minimum\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Token pelanggan tidak valid atau kedaluwarsa\n" +
    "\n" +
    "Bank tidak didukung\n" +
    "Tagihan sudah dibayar\n" +
    "Cut-off sedang berlangsung\n" +
    "Produk tidak ditemukan\n" +
    "\n" +
    "\n" +
    "Nomor referensi sudah dipakai\n" +
    "Request duplikat\n" +
    "Nominal tidak valid\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Gangguan internal di penyedia layanan\n" +
    "Format field tidak valid\n" +
    "\n" +
    "Request tidak valid\n" +
    "\n" +
    "Saldo merchant tidak cukup\n" +
    "Field wajib tidak diisi\n" +
    "\n" +
    "Sudah di-refund\n" +
    "\n" +
    "Penyedia layanan tidak tersedia\n" +
    "Terlalu banyak request\n" +
    "\n" +
    "Timeout saat menunggu jawaban\n" +
    "\n" +
    "Transaksi dibatalkan\n" +
    "Transaksi kedaluwarsa\n" +
    "Transaksi tidak ditemukan\n" +
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
export function title(result: OyEntry | OyResult, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

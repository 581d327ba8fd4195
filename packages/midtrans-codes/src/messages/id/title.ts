// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../types.js";

const texts: PackedTitles = {
  texts: 
    "Request sudah dijawab\n" +
    "Pembayaran kartu perlu ditinjau\n" +
    "Transaksi menunggu penyelesaian\n" +
    "Transaksi ditolak\n" +
    "Akun GoPay tidak terhubung\n" +
    "Alamat sudah pindah\n" +
    "Key tidak diterima\n" +
    "Kartu tanpa 3DS versi 2\n" +
    "Jenis pembayaran belum aktif\n" +
    "Content type tidak tersedia\n" +
    "Method HTTP tidak diizinkan\n" +
    "Order ID sudah digunakan\n" +
    "Tipe data salah\n" +
    "Transaksi kartu terlalu sering\n" +
    "Pengguna GoPay diblokir\n" +
    "Akun merchant dinonaktifkan\n" +
    "Token kartu tidak valid\n" +
    "Status tidak dapat diubah\n" +
    "Body tidak dapat dibaca\n" +
    "Nominal refund tidak diterima\n" +
    "Koneksi ke bank bermasalah\n" +
    "Bank atau mitra terganggu\n" +
    "Pemeriksaan fraud tidak tersedia\n" +
    "Nomor virtual account tidak tersedia\n" +
    "Disetujui penerbit kartu\n" +
    "Transaksi disetujui\n" +
    "Disetujui dengan pemeriksaan identitas\n" +
    "Penerbit perlu dihubungi, kondisi khusus\n" +
    "Merchant ID tidak valid\n" +
    "Masalah pada nomor kartu\n" +
    "Kartu harus ditahan, kondisi khusus\n" +
    "Hasil di penerbit belum pasti\n" +
    "Kartu kedaluwarsa atau tanggal salah\n" +
    "Kartu atau rekening tidak valid\n" +
    "Fungsi yang diminta tidak didukung\n" +
    "Pemegang kartu tidak diizinkan\n" +
    "Transaksi atau field tidak valid\n" +
    "Tanggal mulai berlaku tidak valid\n" +
    "Karakter tidak valid pada nominal\n" +
    "Nomor kartu tidak terdaftar\n" +
    "Penerbit kartu tidak ada\n" +
    "Format transaksi tidak valid\n" +
    "Mata uang tidak valid\n" +
    "Merchant dibatalkan atau ditutup\n" +
    "Penerbit meminta percobaan ulang\n" +
    "Penerbit tidak mengambil tindakan\n" +
    "Gangguan bank tanpa keterangan\n" +
    "Data kartu tidak dikenali\n" +
    "Detail transaksi tidak dikenali\n" +
    "Transaksi online dan telepon tidak diizinkan\n" +
    "Tahan kartu, hubungi acquirer\n" +
    "Tahan kartu, kartu dibatasi\n" +
    "Tahan kartu, hubungi keamanan acquirer\n" +
    "Percobaan PIN habis, tahan kartu\n" +
    "Tidak ada rekening kredit\n" +
    "Jenis transaksi tidak diizinkan\n" +
    "Jenis rekening tidak valid\n" +
    "Tidak ada rekening investasi\n" +
    "Tidak ada rekening giro\n" +
    "Tidak ada rekening tabungan\n" +
    "Data kartu tidak ditemukan\n" +
    "Tidak diizinkan untuk kartu ini\n" +
    "Tidak diizinkan untuk terminal ini\n" +
    "Tidak didukung penerbit\n" +
    "Hubungi penerbit, lalu kirim ulang\n" +
    "Pemeriksaan keamanan tidak lolos\n" +
    "Kartu diduga palsu\n" +
    "Rekening belum diaktifkan\n" +
    "Rekening tujuan tidak valid\n" +
    "Transaksi asal tidak ditemukan\n" +
    "Rekening sumber tidak valid\n" +
    "Data berbeda dari transaksi asal\n" +
    "Rekening tidak valid\n" +
    "Kartu baru belum diaktifkan\n" +
    "Transaksi dilaporkan sudah di-reverse\n" +
    "Sistem tidak tersedia\n" +
    "Penerbit kartu kredit tidak tersedia\n" +
    "Debit domestik tidak diizinkan\n" +
    "PIN tidak dapat didekripsi\n" +
    "Ditolak oleh kebijakan penerbit\n" +
    "Nilai verifikasi kartu tidak cocok\n" +
    "Ditolak karena fraud atau keamanan\n" +
    "Tidak disetujui lewat stand-in\n" +
    "Siklus otorisasi tidak valid\n" +
    "Pre-authorization terlalu lama\n" +
    "Tidak ditolak, nominal nol\n" +
    "Tidak ada alasan menolak\n" +
    "Pembelian disetujui tanpa tarik tunai\n" +
    "Otorisasi tidak dapat diberikan\n" +
    "PIN tidak diterima\n" +
    "Tidak berhak menerima informasi\n" +
    "Penerbit kartu tutup sementara\n" +
    "Diterima, penghitung kartu disinkronkan\n" +
    "Gangguan sistem\n" +
    "Penerbit atau switch tidak tersedia\n" +
    "Ditolak karena alasan hukum\n" +
    "Gangguan sistem di penerbit\n" +
    "Diblokir oleh pemegang kartu\n" +
    "Posting sudah selesai\n" +
    "Ditolak, perlu kartu lain\n" +
    "Dialihkan ke proses stand-in\n" +
    "Limit tarik tunai terlampaui\n" +
    "Terlambat dikirim ulang\n" +
    "Melebihi nominal yang diotorisasi\n" +
    "Informasi penagih tidak valid\n" +
    "Ganti atau buka PIN ditolak\n" +
    "PIN baru kurang aman\n" +
    "Kartu tidak dapat diautentikasi\n" +
    "Transaksi sudah di-settle\n" +
    "Dihentikan oleh pemegang kartu\n" +
    "Izin dicabut pemegang kartu\n" +
    "Semua izin dicabut\n" +
    "Cek kertas disetujui\n" +
    "Cek kertas valid, tidak dikonversi\n" +
    "Nomor routing tidak valid\n" +
    "Nominal cek melebihi limit\n" +
    "Ada tunggakan yang tercatat\n" +
    "Nomor cek sudah dipakai\n" +
    "Data MICR salah\n" +
    "Terlalu banyak cek\n" +
    "Lebih dari satu pengecualian\n" +
    "Pengecualian tidak berlaku untuk jaringan ini\n" +
    "Transaksi sudah dibatalkan sebelumnya\n" +
    "Capture melebihi nominal otorisasi\n" +
    "Ditolak karena tidak online\n" +
    "Request ID tidak ada\n" +
    "Metode diblokir untuk merchant\n" +
    "E-wallet diblokir\n" +
    "Identitas e-wallet belum terverifikasi\n" +
    "Intent dan token tidak cocok\n" +
    "Metode pembayaran dinonaktifkan\n" +
    "Tipe transaksi tidak valid\n" +
    "Token opsi pembayaran tidak valid\n" +
    "Negara layanan tidak didukung\n" +
    "Kredit tidak dapat divalidasi\n" +
    "Order sudah berjalan atau selesai\n" +
    "Order sudah dibatalkan\n" +
    "Order kedaluwarsa\n" +
    "Limit bulanan e-wallet tercapai\n" +
    "Mata uang tidak sesuai e-wallet\n" +
    "Negara dan mata uang tidak cocok\n" +
    "Order tidak ditemukan\n" +
    "Status order bukan CREATED lagi\n" +
    "Order tidak dapat dibatalkan\n" +
    "Order sudah final\n" +
    "Refund terlalu banyak\n" +
    "Pembayar diblokir karena kepatuhan\n" +
    "Penerima diblokir karena kepatuhan\n" +
    "Kartu di e-wallet tidak ditemukan\n" +
    "Saldo tidak cukup untuk reservasi\n" +
    "Pembayaran ditolak e-wallet\n" +
    "Kartu di e-wallet kedaluwarsa\n" +
    "Gangguan di e-wallet\n" +
    "Tanpa kode dari jaringan\n" +
    "Sudah di-capture, tergantung fraud_status\n" +
    "Sudah di-capture dan diterima\n" +
    "Sudah di-capture, perlu ditinjau\n" +
    "Sudah di-capture, tetapi ditolak\n" +
    "Gangguan saat pemrosesan\n" +
    "Menunggu pelanggan\n" +
    "Pembayaran sudah settlement\n" +
    "Sudah settlement, tetapi tidak diterima\n" +
    "Lolos pemeriksaan fraud\n" +
    "Merchant harus memutuskan\n" +
    "Ditolak pemeriksaan fraud\n" +
    "Halaman pembayaran dibuat\n" +
    "Nominal tidak sama dengan jumlah item\n" +
    "Field terlalu panjang\n" +
    "Body bukan JSON yang valid\n" +
    "Field bukan angka\n" +
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
    "Refund atau pembatalan ditolak\n" +
    "Payout disetujui, belum dikirim\n" +
    "Payout selesai\n" +
    "Payout selesai dengan error, hasil belum pasti\n" +
    "Payout gagal\n" +
    "Payout gagal, hasil belum pasti\n" +
    "Payout gagal, alasan tidak disebutkan\n" +
    "Payout dikirim ke bank\n" +
    "Payout menunggu persetujuan\n" +
    "Payout ditolak\n" +
    "Rekening atau nama tidak valid\n" +
    "Bank tidak menjawab tepat waktu\n" +
    "Request yang sama sudah diproses\n" +
    "Bank menolak akses\n" +
    "Saldo bank tidak cukup\n" +
    "Data payout tidak valid\n" +
    "OTP kedaluwarsa atau diblokir\n" +
    "Rekening tujuan diblokir\n" +
    "Rekening pengirim dan tujuan sama\n" +
    "Limit bulanan terlampaui\n" +
    "Data bank penerima tidak valid\n" +
    "Validasi gagal, tanyakan ke Midtrans\n" +
    "Payout tidak disetujui\n" +
    "Payout tidak dibuat\n" +
    "Payout tidak jadi ditolak\n" +
    "Payout tidak ditemukan\n" +
    "Akun GoPay terhubung\n" +
    "Pelanggan harus mengonfirmasi\n" +
    "Permintaan akun ditolak\n" +
    "Akun terhubung tidak ditemukan\n" +
    "GoPay tidak dapat dihubungi\n" +
    "GoPay tidak tersedia\n" +
    "Akun dilaporkan terhubung, perlu dicek\n" +
    "Akun terhubung, permintaan ditolak\n" +
    "Penghubungan akun kedaluwarsa\n" +
    "Penghubungan belum selesai, permintaan gagal\n" +
    "Langganan aktif\n" +
    "Langganan tidak aktif"
  ,
  rows: ",,,,,,0,,,,,0,,,0,,,,,,,,0,,0,0,0,,,,,,,,0,0,,,0,0,,,,0,,0,0,0,0,,,0,,,0,,,,,,,0,,,0,0,,0,,,,,s,0,,,,,,,0,,0,,0,0,,,0,0,,,,0,,,0,0,,0,0,0,,0,0,0,0,0,,0,,,,,,,0,,2d,,,,,0,,,0,,,,,,,0,0,,1,0,,,,,,,0,,0,0,,0,,,15,,0,0,,,0,,,0,,,,,,,,,,,,,,,,,,,,0,0,,,,,0,0,0,,,,0,,,,,,,,,,0,0,0,,,0,,0,,0,,,,,0,0,,,,,,,,0,,0,0,,,,,0,6g,0,,0,0,,0,,,,,,,,0,0,6m,,,0,,6x,0,,,,,0,,4,,,,,,,0,0,0,0,,0,0,0,0,0,0,0,,1,1,0,0,0,,1,1,1,0,0,0,0,,1,1,1,,1,1,1,0,0,0,0,0,0,0,0,0,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,,1,1,1,1,1,1,1,,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,1,1,1,1,0,0,,1,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,,1,1,,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,0,0,0,0,0,0,,1,1,1,,1,1,1,1,1,1,,1,0,0,0,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,0,0,,1,1,1,1,1,,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,1,0,0,0,0,,1,,1,1,1,,1,1,0,0,0,0,,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,9l,,,0,,0,,0,0,,,,,,0,,0,,aq,,,,,,,,,,,0,ej,,1i,,0,,,,,,,,,0,0,,0,0,,0,0,0,0,0,0,,,,b9,,0,,,,0,,0,0,,,0,0,b,,,,e,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "\n" +
    "Nomor referensi sudah dipakai\n" +
    "Request duplikat\n" +
    "Gangguan sistem eksternal\n" +
    "Ditolak tanpa keterangan\n" +
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
    "Nama rekening tidak cocok\n" +
    "Akun tidak terhubung\n" +
    "Nominal di bawah minimum\n" +
    "Disetujui sebagian\n" +
    "Limit percobaan terlampaui\n" +
    "Autentikasi gagal\n" +
    "Penerbit perlu dihubungi\n" +
    "Kartu sudah diganti atau diperpanjang\n" +
    "Tarik tunai tidak tersedia\n" +
    "Chargeback\n" +
    "Rekening sudah ditutup\n" +
    "\n" +
    "Negara tidak didukung\n" +
    "Pemeriksaan kriptografi gagal\n" +
    "\n" +
    "CVV salah\n" +
    "PIN salah\n" +
    "\n" +
    "\n" +
    "Penerbit tidak dapat dihubungi\n" +
    "\n" +
    "Kartu dilaporkan hilang\n" +
    "Chargeback sebagian\n" +
    "Sudah di-refund sebagian\n" +
    "Kartu harus ditahan\n" +
    "PIN tidak diubah\n" +
    "PIN tidak dapat diperiksa\n" +
    "Limit percobaan PIN terlampaui\n" +
    "\n" +
    "\n" +
    "Kartu dibatasi\n" +
    "Kartu dilaporkan dicuri\n" +
    "\n" +
    "Biaya tambahan tidak diizinkan\n" +
    "\n" +
    "Data verifikasi tidak cocok\n" +
    "Limit nominal terlampaui\n" +
    "Perlu autentikasi\n" +
    "Sudah diotorisasi, belum di-capture\n" +
    "\n" +
    "Ditolak penerbit (do not honor)\n" +
    "Kartu kedaluwarsa\n" +
    "Fitur tidak diizinkan\n" +
    "Limit frekuensi terlampaui\n" +
    "Fungsi tidak didukung\n" +
    "\n" +
    "Nomor referensi sama, data berbeda\n" +
    "Saldo tidak cukup\n" +
    "Nominal tidak valid\n" +
    "Format field tidak valid\n" +
    "Merchant tidak valid atau tidak aktif\n" +
    "Field wajib tidak diisi\n" +
    "Terlalu banyak request\n" +
    "Sudah di-refund\n" +
    "Rute ke tujuan tidak ditemukan\n" +
    "Dugaan fraud\n" +
    "Transaksi dibatalkan\n" +
    "Transaksi kedaluwarsa\n" +
    "\n" +
    "Limit saldo terlampaui\n" +
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
export function title(result: MidtransEntry | MidtransResult, params: MidtransParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import { customerOf, type PackedCustomer } from "../../../runtime/customer.js";
import type { Result } from "../../../runtime/explained.js";
import type { DokuEntry, DokuResult } from "../../types.js";

const texts: PackedCustomer = {
  texts: 
    "Rekening, akun, atau kartu ini tidak dapat digunakan. Hubungi bank atau e-wallet terkait, atau gunakan yang lain.\n" +
    "Bank ini tidak tersedia untuk transaksi ini. Silakan pilih bank lain.\n" +
    "\n" +
    "Tagihan atau nomor pembayaran ini sudah kedaluwarsa. Silakan minta yang baru.\n" +
    "Tagihan atau nomor pembayaran tidak ditemukan atau tidak dapat digunakan. Periksa nomornya, lalu masukkan kembali.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "OTP sedang tidak dapat digunakan. Mohon tunggu sebelum mencoba lagi, atau hubungi bank atau e-wallet Anda.\n" +
    "OTP salah atau sudah kedaluwarsa. Silakan minta OTP baru, lalu masukkan kodenya.\n" +
    "\n" +
    "\n" +
    "Kartu ini tidak dapat digunakan untuk pembayaran ini. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "Nominal melebihi limit transaksi Anda. Gunakan nominal yang lebih kecil atau metode pembayaran lain, atau tanyakan limitnya ke bank atau e-wallet Anda.\n" +
    "Transaksi Anda sudah selesai.\n" +
    "Transaksi ini memerlukan verifikasi dari Anda. Silakan ikuti petunjuk dari bank atau e-wallet Anda.\n" +
    "Pembayaran Anda disetujui. Dananya ditahan sementara dan akan ditagih kemudian.\n" +
    "Layanan ini sedang tutup sementara. Silakan coba lagi nanti.\n" +
    "Bank atau e-wallet Anda tidak menyetujui transaksi ini. Hubungi bank atau e-wallet Anda, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "Kartu sudah kedaluwarsa, atau tanggal kedaluwarsanya tidak sesuai. Periksa tanggalnya, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "Anda sudah mencapai limit jumlah transaksi. Silakan coba lagi nanti, atau gunakan metode pembayaran lain.\n" +
    "Transaksi Anda tidak berhasil. Buat transaksi baru atau hubungi kami bila perlu bantuan.\n" +
    "\n" +
    "Rekening, akun, atau kartu ini tidak aktif. Hubungi bank atau e-wallet terkait untuk mengaktifkannya, atau gunakan yang lain.\n" +
    "Saldo atau limit kartu Anda tidak cukup untuk transaksi ini. Isi saldo, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "Nominal tidak valid untuk transaksi ini. Periksa nominalnya, atau hubungi kami.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Permintaan Anda belum dapat kami proses. Silakan coba lagi nanti.\n" +
    "Dana Anda sedang dikembalikan. Lama prosesnya bergantung pada bank atau e-wallet Anda.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Transaksi ini dibatalkan. Buat transaksi baru jika Anda ingin melanjutkan.\n" +
    "Batas waktu pembayaran sudah lewat. Silakan buat pembayaran baru; jika sudah membayar, hubungi kami lebih dulu.\n" +
    "\n" +
    "Kartu ini tidak dapat digunakan untuk pembayaran ini. Gunakan kartu atau metode pembayaran lain, atau hubungi bank Anda.\n" +
    "\n" +
    "\n" +
    "Hanya sebagian pembayaran Anda yang disetujui. Kami akan menghubungi Anda mengenai sisanya.\n" +
    "Verifikasi Anda tidak berhasil. Silakan coba lagi, atau gunakan kartu atau metode pembayaran lain.\n" +
    "\n" +
    "Kartu Anda ditolak oleh bank penerbit. Hubungi bank Anda, atau gunakan metode pembayaran lain.\n" +
    "Kartu ini tidak dapat digunakan untuk pembayaran ini. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "Data kartu ini sudah tidak berlaku. Masukkan data kartu baru Anda, atau gunakan metode pembayaran lain.\n" +
    "Tarik tunai tidak tersedia untuk kartu ini. Lanjutkan tanpa tarik tunai, atau gunakan kartu lain.\n" +
    "Kartu ini sudah tidak digunakan. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Data kartu tidak dapat dikonfirmasi. Periksa data yang Anda masukkan, atau gunakan kartu lain.\n" +
    "PIN tidak sesuai. Silakan masukkan PIN yang benar.\n" +
    "Cicilan tidak tersedia untuk kartu ini. Silakan bayar penuh, atau gunakan kartu lain.\n" +
    "Nomor kartu tidak valid. Periksa nomornya, atau gunakan kartu lain.\n" +
    "Metode pembayaran yang tersimpan tidak dapat digunakan. Silakan masukkan kembali, atau gunakan metode pembayaran lain.\n" +
    "Bank Anda sedang tidak dapat dihubungi. Silakan coba lagi beberapa menit lagi, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "Sebagian pembayaran Anda sudah di-refund. Silakan hubungi kami bila ada pertanyaan.\n" +
    "\n" +
    "\n" +
    "PIN Anda sedang tidak dapat diperiksa. Silakan coba lagi nanti, atau gunakan metode pembayaran lain.\n" +
    "Limit percobaan PIN sudah tercapai. Hubungi bank Anda, atau gunakan metode pembayaran lain.\n" +
    "Pembayaran Anda sedang tidak dapat diproses. Silakan coba lagi beberapa menit lagi, atau gunakan metode pembayaran lain.\n" +
    "Layanan ini sedang tidak tersedia. Silakan coba lagi beberapa menit lagi.\n" +
    "\n" +
    "\n" +
    "Bank Anda menerima permintaan untuk menghentikan pembayaran ini. Hubungi bank Anda, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "Data Anda tidak cocok dengan data di bank. Periksa datanya lalu coba lagi, atau gunakan metode pembayaran lain.\n" +
    "Pengembalian dana atau pembatalan Anda sudah selesai.\n" +
    "Jika bank atau e-wallet meminta OTP atau PIN, silakan konfirmasi di sana, lalu tunggu konfirmasi dari kami.\n" +
    "Halaman pembayaran Anda sudah siap. Silakan selesaikan pembayaran di sana.\n" +
    "Transaksi ini tidak tersedia untuk rekening, akun, atau kartu ini. Gunakan metode pembayaran lain, atau hubungi bank atau e-wallet Anda.\n" +
    "Nomor rekening, kartu, atau pelanggan tidak ditemukan. Periksa nomornya, lalu masukkan kembali.\n" +
    "Pengembalian dana atau pembatalan Anda sudah diproses.\n" +
    "Tagihan Anda ditemukan dan belum dibayar.\n" +
    "Bank Anda sudah menyetujui pembayaran ini. Mohon tunggu konfirmasi dari kami.\n" +
    "Bank Anda menyetujui transaksi ini. Kami mungkin meminta bukti identitas sebelum menyelesaikan pesanan Anda.\n" +
    "Nominal transaksi ini tidak diterima. Silakan hubungi kami, atau gunakan metode pembayaran lain.\n" +
    "Bank Anda perlu memverifikasi pembayaran ini dengan Anda. Silakan coba lagi dan selesaikan verifikasinya, atau gunakan metode pembayaran lain.\n" +
    "Saldo atau limit kartu Anda tidak cukup untuk pembayaran ini. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "Nominal melebihi limit kartu Anda. Gunakan nominal yang lebih kecil atau metode pembayaran lain, atau tanyakan limitnya ke bank Anda.\n" +
    "Kartu Anda sudah mencapai limit jumlah transaksi. Silakan coba lagi nanti, atau gunakan kartu lain.\n" +
    "Bank Anda meminta PIN kartu. Masukkan PIN, atau gunakan metode pembayaran lain.\n" +
    "Kartu ini belum aktif. Hubungi bank Anda untuk mengaktifkannya, atau gunakan kartu lain.\n" +
    "Bank Anda menyetujui pembelian ini, tetapi tidak tarik tunainya. Mohon tunggu konfirmasi dari kami.\n" +
    "PIN tidak diterima. Periksa PIN Anda, lalu masukkan kembali.\n" +
    "Bank Anda sedang tidak dapat memproses pembayaran. Silakan coba lagi nanti, atau gunakan metode pembayaran lain.\n" +
    "Nominal tarik tunai melebihi limit kartu Anda. Lanjutkan tanpa tarik tunai, atau gunakan kartu lain.\n" +
    "Kode keamanan kartu tidak sesuai. Periksa 3 atau 4 angka pada kartu Anda, lalu masukkan kembali.\n" +
    "Pembayaran Anda tidak berhasil. Mohon tunggu sebentar sebelum mencoba lagi.\n" +
    "Jenis kartu ini tidak dapat digunakan di sini. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "Silakan masukkan kode keamanan (3 atau 4 angka) kartu Anda.\n" +
    "Kartu ini tidak dapat diverifikasi untuk pembayaran. Gunakan kartu atau metode pembayaran lain, atau hubungi bank Anda.\n" +
    "Pembayaran Anda tidak berhasil. Silakan coba lagi di halaman pembayaran, atau pilih metode pembayaran lain di sana.\n" +
    "Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan membayar lagi.\n" +
    "Pembayaran Anda sedang menunggu verifikasi. Ikuti petunjuk dari bank Anda, lalu tunggu konfirmasi dari kami.\n" +
    "Pembayaran Anda sudah di-refund. Silakan hubungi kami bila ada pertanyaan.\n" +
    "Pembayaran Anda dibatalkan, dan dananya dilepas oleh bank Anda. Silakan hubungi kami bila ada pertanyaan.\n" +
    "Sebagian dana Anda sedang dikembalikan. Lama prosesnya bergantung pada bank atau e-wallet Anda.\n" +
    "Nomor virtual account Anda sudah siap. Silakan selesaikan pembayaran dengan nomor itu.\n" +
    "Transaksi Anda sedang diproses. Mohon tunggu konfirmasi dari kami dan jangan mengulangi transaksi ini.\n" +
    "Kami belum menerima pembayaran Anda. Jika sudah membayar, mohon tunggu konfirmasi dari kami; jika belum, ikuti petunjuk pembayaran.\n" +
    "Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan mengulangi transaksi ini.\n" +
    "Pengembalian dana atau pembatalan Anda sedang kami proses. Hasilnya akan kami konfirmasi.\n" +
    "Pembayaran Anda tidak dapat diselesaikan. Silakan gunakan metode pembayaran lain, atau hubungi kami.\n" +
    "Transaksi Anda sudah selesai.\n" +
    "\n" +
    "Masih ada satu langkah lagi untuk menyelesaikan transaksi Anda. Mohon ikuti petunjuknya.\n" +
    "Transaksi Anda tidak dapat diselesaikan. Silakan hubungi kami bila perlu bantuan.\n" +
    "Permintaan Anda tidak dapat kami proses. Silakan hubungi kami bila perlu bantuan.\n" +
    "Transaksi Anda dibatalkan dan dananya sedang dikembalikan.\n" +
    "Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan mengulangi transaksi ini.\n" +
    "Permintaan Anda sudah kami terima.\n" +
    "\n" +
    "Masih ada satu langkah lagi. Mohon ikuti petunjuknya.\n" +
    "Permintaan Anda ditolak. Silakan hubungi kami bila perlu bantuan.\n" +
    "Permintaan Anda tidak dapat kami proses. Silakan hubungi kami bila perlu bantuan.\n" +
    "Permintaan Anda sudah dibatalkan.\n" +
    "Layanan ini sedang tidak tersedia. Silakan coba lagi beberapa menit lagi."
  ,
  rows: "         S     RQ                                                                     $#  +              (# +      $#      (      $     $#+      $        (#+           %,     (     P$#   PP        $#+       $          /(/           (# +         ((                  $                %,                   OOO$  OO  $         #                                                        #                                      N  0 0 0   0  0 0   M    L  / n  K L J   I  (      H       G   F  E       D      n     C B A     mm  @ ?              >m nm=m    \u003c             H                    ;   >                                        :9> 0 087  0 7  6            00 56 QQ 4 Q",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: DokuEntry | DokuResult): string {
  return customerOf(catalog, texts, result as Result);
}

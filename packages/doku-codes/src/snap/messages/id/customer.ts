// Generated from the catalog; do not edit.
import { snapCatalog as catalog } from "../../../data.js";
import { customerOf, type PackedCustomer } from "../../../runtime/customer.js";
import type { Result } from "../../../runtime/explained.js";
import type { DokuSnapSpace } from "../../../snap.js";
import type { DokuEntry, DokuResult } from "../../../types.js";

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
    "Nomor rekening, kartu, atau pelanggan tidak ditemukan. Periksa nomornya, lalu masukkan kembali.\n" +
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
    "\n" +
    "\n" +
    "Transaksi ini tidak tersedia untuk rekening, akun, atau kartu ini. Gunakan metode pembayaran lain, atau hubungi bank atau e-wallet Anda.\n" +
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
    "Pengembalian dana atau pembatalan Anda sudah selesai.\n" +
    "Jika bank atau e-wallet meminta OTP atau PIN, silakan konfirmasi di sana, lalu tunggu konfirmasi dari kami.\n" +
    "Halaman pembayaran Anda sudah siap. Silakan selesaikan pembayaran di sana.\n" +
    "Pengembalian dana atau pembatalan Anda sudah diproses.\n" +
    "Tagihan Anda ditemukan dan belum dibayar.\n" +
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
  rows: "         8     76                                                                     $#  +              (# +      $#      (      $     $#+      $        (#+           %,     (      $#             $#+       $          /(/           (# +         ((                  $                %,                      $      $         #                                                        #                                      5  0 0 0   0  0 0   4",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: DokuEntry<DokuSnapSpace> | DokuResult<DokuSnapSpace>): string {
  return customerOf(catalog, texts, result as Result);
}

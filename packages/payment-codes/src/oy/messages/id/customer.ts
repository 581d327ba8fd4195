// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import { customerOf, type PackedCustomer } from "../../../runtime/customer.js";
import type { Result } from "../../../runtime/explained.js";
import type { OyEntry, OyResult } from "../../types.js";

const texts: PackedCustomer = {
  texts: 
    "Dana belum dapat kami kirim ke rekening Anda. Mohon periksa rekening tersebut bersama kami.\n" +
    "Rekening Anda saat ini tidak dapat menerima nominal ini. Silakan hubungi kami.\n" +
    "Dana belum dapat kami kirim ke rekening Anda. Mohon periksa rekening tersebut bersama kami.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Nomor rekening, kartu, atau pelanggan tidak ditemukan. Periksa nomornya, lalu masukkan kembali.\n" +
    "Akun ini tidak terhubung dengan kami. Hubungkan kembali, atau gunakan metode pembayaran lain.\n" +
    "Akun dengan nomor telepon ini sudah terhubung. Anda dapat memakainya untuk pembayaran.\n" +
    "Nominal di bawah minimum. Silakan masukkan nominal yang lebih besar.\n" +
    "Transaksi Anda sudah selesai.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Bank ini tidak tersedia untuk transaksi ini. Silakan pilih bank lain.\n" +
    "Tagihan ini sudah dibayar. Anda tidak perlu membayarnya lagi.\n" +
    "Layanan ini sedang tutup sementara. Silakan coba lagi nanti.\n" +
    "Produk ini tidak tersedia untuk transaksi ini. Silakan pilih produk lain.\n" +
    "\n" +
    "Tagihan atau nomor pembayaran tidak ditemukan atau tidak dapat digunakan. Periksa nomornya, lalu masukkan kembali.\n" +
    "\n" +
    "\n" +
    "Nominal tidak valid untuk transaksi ini. Periksa nominalnya, atau hubungi kami.\n" +
    "\n" +
    "E-wallet ini tidak tersedia. Silakan pilih metode pembayaran lain.\n" +
    "E-wallet ini tidak tersedia. Silakan pilih metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Pembayaran melalui bank ini belum dapat kami siapkan. Silakan pilih bank lain.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Dana Anda sedang dikembalikan. Lama prosesnya bergantung pada bank atau e-wallet Anda.\n" +
    "\n" +
    "QRIS sedang tidak tersedia. Silakan coba lagi nanti, atau pilih metode pembayaran lain.\n" +
    "Permintaan Anda belum dapat kami proses. Silakan coba lagi nanti.\n" +
    "\n" +
    "\n" +
    "Transfer ke negara ini hanya dapat dikirim ke rekening badan usaha.\n" +
    "Transaksi ini dibatalkan. Buat transaksi baru jika Anda ingin melanjutkan.\n" +
    "Batas waktu transaksi ini sudah lewat. Silakan buat transaksi baru; jika sudah membayar, hubungi kami lebih dulu.\n" +
    "\n" +
    "\n" +
    "Dana belum dapat kami kirim saat ini. Kami akan menghubungi Anda.\n" +
    "Nominal terlalu besar untuk metode pembayaran ini. Silakan pilih metode pembayaran lain.\n" +
    "Pembayaran Anda sudah kami terima, dan selebihnya akan kami konfirmasi.\n" +
    "Halaman pembayaran Anda sudah siap. Silakan selesaikan pembayaran di sana.\n" +
    "Pembayaran Anda sudah kami terima dan nominalnya sedang kami periksa.\n" +
    "Percobaan ini tidak berhasil. Silakan coba lagi atau pilih metode pembayaran lain di halaman pembayaran yang sama.\n" +
    "Produk ini sedang tidak tersedia. Silakan coba lagi nanti.\n" +
    "Transaksi Anda tidak dapat diselesaikan. Silakan mulai transaksi baru, atau hubungi kami.\n" +
    "Penawaran untuk transfer ini sudah kedaluwarsa. Silakan mulai yang baru.\n" +
    "Penawaran untuk transfer ini belum dapat kami buat. Silakan coba lagi nanti.\n" +
    "Transfer ke negara ini sedang tidak tersedia. Silakan coba lagi nanti.\n" +
    "E-wallet ini tidak dapat dihubungkan. Silakan pilih metode pembayaran lain.\n" +
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
  rows: "                       (     ?? ?  n                                    >                                0        J                            =                   \u003c   ;  :        (9                          (              8        (     7  65                    4",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: OyEntry | OyResult): string {
  return customerOf(catalog, texts, result as Result);
}

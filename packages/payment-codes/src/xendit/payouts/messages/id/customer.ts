// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { XenditPayoutsSpace } from "../../../payouts.js";
import { customerOf, type PackedCustomer } from "../../../../runtime/customer.js";
import type { Result } from "../../../../runtime/explained.js";
import type { XenditEntry, XenditResult } from "../../../types.js";

const texts: PackedCustomer = {
  texts: 
    "Rekening, akun, atau kartu ini tidak dapat digunakan. Hubungi bank atau e-wallet terkait, atau gunakan yang lain.\n" +
    "Nomor rekening, kartu, atau pelanggan tidak ditemukan. Periksa nomornya, lalu masukkan kembali.\n" +
    "\n" +
    "Nominal melebihi limit transaksi Anda. Gunakan nominal yang lebih kecil atau metode pembayaran lain, atau tanyakan limitnya ke bank atau e-wallet Anda.\n" +
    "Dana sudah dikirim kepada Anda.\n" +
    "Verifikasi Anda tidak berhasil. Silakan coba lagi, atau hubungi bank atau e-wallet Anda.\n" +
    "Transaksi ini memerlukan verifikasi dari Anda. Silakan ikuti petunjuk dari bank atau e-wallet Anda.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Layanan ini sedang tutup sementara. Silakan coba lagi nanti.\n" +
    "Bank atau e-wallet Anda tidak menyetujui transaksi ini. Hubungi bank atau e-wallet Anda, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "Kartu sudah kedaluwarsa, atau tanggal kedaluwarsanya tidak sesuai. Periksa tanggalnya, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Pembayaran Anda tidak berhasil. Silakan coba lagi, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Metode pembayaran yang tersimpan tidak dapat digunakan. Silakan masukkan kembali, atau gunakan metode pembayaran lain.\n" +
    "Data pembayaran tidak valid. Silakan periksa dan coba lagi.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "OTP sedang tidak dapat digunakan. Mohon tunggu sebelum mencoba lagi, atau hubungi bank atau e-wallet Anda.\n" +
    "OTP salah atau sudah kedaluwarsa. Silakan minta OTP baru, lalu masukkan kodenya.\n" +
    "\n" +
    "Permintaan Anda belum dapat kami proses. Silakan coba lagi nanti.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Transaksi ini tidak tersedia untuk rekening, akun, atau kartu ini. Gunakan metode pembayaran lain, atau hubungi bank atau e-wallet Anda.\n" +
    "\n" +
    "\n" +
    "Data Anda tidak cocok dengan data di bank. Periksa datanya lalu coba lagi, atau gunakan metode pembayaran lain.\n" +
    "Dana belum dapat kami kirim ke rekening Anda. Mohon periksa data rekening tersebut bersama kami.\n" +
    "Rekening Anda tidak dapat menerima nominal ini. Silakan hubungi kami.\n" +
    "Dana belum dapat kami kirim ke rekening Anda. Mohon periksa data rekening tersebut bersama kami.\n" +
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
    "Pembayaran Anda ditolak. Silakan periksa data kartu Anda dan coba lagi, atau gunakan kartu atau metode pembayaran lain.\n" +
    "Kode verifikasi tidak dapat dikirim. Silakan coba lagi nanti, atau gunakan metode pembayaran lain.\n" +
    "Dana siap Anda ambil.\n" +
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
  rows: "                 /      ((                   6 /                5         /                                                                                                                     4                 R",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: XenditEntry<XenditPayoutsSpace> | XenditResult<XenditPayoutsSpace>): string {
  return customerOf(catalog, texts, result as Result);
}

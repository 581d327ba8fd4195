// Generated from the catalog; do not edit.
import { qrisCatalog as catalog } from "../../../data.js";
import type { OyQrisSpace } from "../../../qris.js";
import { customerOf, type PackedCustomer } from "../../../../runtime/customer.js";
import type { Result } from "../../../../runtime/explained.js";
import type { OyEntry, OyResult } from "../../../types.js";

const texts: PackedCustomer = {
  texts: 
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
    "Transaksi Anda sudah selesai.\n" +
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
    "QRIS sedang tidak tersedia. Silakan coba lagi nanti, atau pilih metode pembayaran lain.\n" +
    "Permintaan Anda belum dapat kami proses. Silakan coba lagi nanti.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Batas waktu transaksi ini sudah lewat. Silakan buat transaksi baru; jika sudah membayar, hubungi kami lebih dulu.\n" +
    "\n" +
    "\n" +
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
  rows: "",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: OyEntry<OyQrisSpace> | OyResult<OyQrisSpace>): string {
  return customerOf(catalog, texts, result as Result);
}

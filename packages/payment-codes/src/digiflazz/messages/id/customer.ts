// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import { customerOf, type PackedCustomer } from "../../../runtime/customer.js";
import type { Result } from "../../../runtime/explained.js";
import type { DigiflazzEntry, DigiflazzResult } from "../../types.js";

const texts: PackedCustomer = {
  texts: 
    "Nomor ini diblokir. Silakan gunakan nomor lain, atau hubungi operatornya.\n" +
    "Nomor tujuan salah. Periksa nomornya, lalu masukkan kembali.\n" +
    "Nominal melebihi limit kWh meteran ini. Silakan pilih nominal yang lebih kecil.\n" +
    "Pembelian Anda sudah selesai.\n" +
    "Tagihan ini sudah dibayar. Anda tidak perlu membayarnya lagi.\n" +
    "Tagihan atau nomor pembayaran ini sudah kedaluwarsa. Silakan minta yang baru.\n" +
    "Saat ini belum ada tagihan untuk nomor ini. Silakan coba lagi di hari lain.\n" +
    "\n" +
    "Layanan ini sedang tutup sementara. Silakan coba lagi nanti.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Produk ini hanya dapat dibeli satu kali untuk nomor ini. Silakan pilih produk lain, atau coba lagi di hari lain.\n" +
    "Pembelian Anda tidak berhasil. Silakan coba lagi, atau pilih produk lain.\n" +
    "\n" +
    "Nominal tidak valid untuk transaksi ini. Periksa nominalnya, atau hubungi kami.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Tagihan ini tidak dapat dibayar di sini. Silakan bayar di loket perusahaannya.\n" +
    "Tagihan sedang tidak dapat dicek. Silakan coba lagi nanti.\n" +
    "Produk ini tidak tersedia untuk transaksi ini. Silakan pilih produk lain.\n" +
    "Produk ini sedang tidak tersedia. Silakan pilih produk lain, atau coba lagi nanti.\n" +
    "Permintaan Anda belum dapat kami proses. Silakan coba lagi nanti.\n" +
    "Pembelian Anda tidak dapat dikirim. Kami akan menghubungi Anda mengenai dana Anda.\n" +
    "\n" +
    "\n" +
    "Nomor ini masih punya paket yang harus dihentikan dulu. Hentikan paketnya lalu coba lagi, atau pilih produk lain.\n" +
    "\n" +
    "\n" +
    "Nomor tidak sesuai dengan operatornya. Periksa nomornya, atau pilih produk lain.\n" +
    "Produk ini sedang tidak tersedia. Mohon tunggu konfirmasi dari kami sebelum memilih produk lain.\n" +
    "Jumlah digit nomor kurang atau lebih. Periksa nomornya, lalu masukkan kembali.\n" +
    "Produk ini tidak tersedia untuk wilayah nomor ini. Silakan pilih produk lain.\n" +
    "Produk ini sedang tidak dapat dibeli lagi untuk nomor ini. Silakan pilih produk lain, atau coba lagi di hari lain.\n" +
    "Stok produk ini habis. Mohon tunggu konfirmasi dari kami sebelum memilih produk lain.\n" +
    "Nominal harus kelipatan Rp 1.000. Silakan masukkan nominal lain.\n" +
    "Nomor ditemukan. Belum ada yang dibeli.\n" +
    "Nomor tidak dapat dicek. Periksa nomornya lalu coba lagi.\n" +
    "Nomor tidak ditemukan. Periksa nomornya, lalu masukkan kembali.\n" +
    "Nomor salah. Periksa nomornya, lalu masukkan kembali.\n" +
    "Nomor ini sudah mencapai limit pengisian bulanan. Silakan gunakan nomor lain, atau coba lagi bulan depan.\n" +
    "Tagihan tidak dapat dibayar. Silakan coba lagi, atau hubungi kami.\n" +
    "Tagihan atau nomor pembayaran tidak ditemukan atau tidak dapat digunakan. Periksa nomornya, lalu masukkan kembali.\n" +
    "Total tagihan ini melebihi limit di sini. Silakan bayar di loket perusahaannya.\n" +
    "Semua periode tagihan ini harus dibayar sekaligus.\n" +
    "Tagihan ini sedang tidak dapat dibayar. Silakan coba lagi nanti.\n" +
    "Ada tunggakan lain yang harus diselesaikan dulu. Silakan tanyakan ke perusahaannya.\n" +
    "Tagihan ini sudah lewat jatuh tempo. Silakan bayar di loket perusahaannya.\n" +
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
  rows: "              F   ED C  E  B  A             @      ?>=\u003cD    (  ;           (:9     F   876 54::",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: DigiflazzEntry | DigiflazzResult): string {
  return customerOf(catalog, texts, result as Result);
}

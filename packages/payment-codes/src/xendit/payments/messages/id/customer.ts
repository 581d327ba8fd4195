// Generated from the catalog; do not edit.
import { paymentsCatalog as catalog } from "../../../data.js";
import type { XenditPaymentsSpace } from "../../../payments.js";
import { customerOf, type PackedCustomer } from "../../../../runtime/customer.js";
import type { Result } from "../../../../runtime/explained.js";
import type { XenditEntry, XenditResult } from "../../../types.js";

const texts: PackedCustomer = {
  texts: 
    "Rekening, akun, atau kartu ini tidak dapat digunakan. Hubungi bank atau e-wallet terkait, atau gunakan yang lain.\n" +
    "Nomor rekening, kartu, atau pelanggan tidak ditemukan. Periksa nomornya, lalu masukkan kembali.\n" +
    "\n" +
    "Nominal melebihi limit transaksi Anda. Gunakan nominal yang lebih kecil atau metode pembayaran lain, atau tanyakan limitnya ke bank atau e-wallet Anda.\n" +
    "Pembayaran Anda berhasil.\n" +
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
    "Anda sudah mencapai limit jumlah transaksi. Silakan coba lagi nanti, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "Pembayaran Anda tidak berhasil. Silakan coba lagi, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Nominal tidak valid untuk transaksi ini. Periksa nominalnya, atau hubungi kami.\n" +
    "\n" +
    "\n" +
    "Metode pembayaran yang tersimpan tidak dapat digunakan. Silakan masukkan kembali, atau gunakan metode pembayaran lain.\n" +
    "Data pembayaran tidak valid. Silakan periksa dan coba lagi.\n" +
    "\n" +
    "Bank Anda sedang tidak dapat dihubungi. Silakan coba lagi beberapa menit lagi, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "OTP sedang tidak dapat digunakan. Mohon tunggu sebelum mencoba lagi, atau hubungi bank atau e-wallet Anda.\n" +
    "OTP salah atau sudah kedaluwarsa. Silakan minta OTP baru, lalu masukkan kodenya.\n" +
    "Metode pembayaran ini sedang tidak tersedia. Silakan coba lagi nanti, atau gunakan yang lain.\n" +
    "Permintaan Anda belum dapat kami proses. Silakan coba lagi nanti.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Transaksi ini dibatalkan. Buat transaksi baru jika Anda ingin melanjutkan.\n" +
    "Batas waktu transaksi ini sudah lewat. Silakan buat transaksi baru; jika sudah membayar, hubungi kami lebih dulu.\n" +
    "\n" +
    "Kartu ini tidak dapat digunakan untuk pembayaran ini. Gunakan kartu atau metode pembayaran lain, atau hubungi bank Anda.\n" +
    "\n" +
    "\n" +
    "Data Anda tidak cocok dengan data di bank. Periksa datanya lalu coba lagi, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Metode pembayaran Anda tidak dapat disimpan. Silakan coba lagi, atau gunakan yang lain.\n" +
    "Hanya sebagian pembayaran Anda yang disetujui. Kami akan menghubungi Anda mengenai sisanya.\n" +
    "Pembayaran Anda disetujui. Dananya ditahan sementara dan akan ditagih kemudian.\n" +
    "\n" +
    "Kartu Anda ditolak oleh bank penerbit. Hubungi bank Anda, atau gunakan metode pembayaran lain.\n" +
    "Jenis kartu ini tidak dapat digunakan di sini. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "Data kartu ini sudah tidak berlaku. Masukkan data kartu baru Anda, atau gunakan metode pembayaran lain.\n" +
    "Tarik tunai tidak tersedia untuk kartu ini. Lanjutkan tanpa tarik tunai, atau gunakan kartu lain.\n" +
    "Kartu ini sudah tidak digunakan. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "\n" +
    "Kartu ini belum aktif. Hubungi bank Anda untuk mengaktifkannya, atau gunakan kartu lain.\n" +
    "PIN tidak sesuai. Silakan masukkan PIN yang benar.\n" +
    "Cicilan tidak tersedia untuk kartu ini. Silakan bayar penuh, atau gunakan kartu lain.\n" +
    "Saldo atau limit kartu Anda tidak cukup untuk transaksi ini. Isi saldo, atau gunakan metode pembayaran lain.\n" +
    "Nomor kartu tidak valid. Periksa nomornya, atau gunakan kartu lain.\n" +
    "\n" +
    "\n" +
    "Kartu Anda ditolak. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "PIN Anda sedang tidak dapat diperiksa. Silakan coba lagi nanti, atau gunakan metode pembayaran lain.\n" +
    "Limit percobaan PIN sudah tercapai. Hubungi bank Anda, atau gunakan metode pembayaran lain.\n" +
    "Pembayaran Anda ditolak. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Bank Anda menerima permintaan untuk menghentikan pembayaran ini. Hubungi bank Anda, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "Transaksi ini tidak tersedia untuk rekening, akun, atau kartu ini. Gunakan metode pembayaran lain, atau hubungi bank atau e-wallet Anda.\n" +
    "Pembayaran Anda ditolak. Silakan periksa data kartu Anda dan coba lagi, atau gunakan kartu atau metode pembayaran lain.\n" +
    "Kode verifikasi tidak dapat dikirim. Silakan coba lagi nanti, atau gunakan metode pembayaran lain.\n" +
    "Kode pembayaran sudah siap. Silakan ikuti petunjuk pembayaran.\n" +
    "Masih ada satu langkah lagi untuk menyelesaikan pembayaran Anda. Silakan ikuti petunjuk pembayaran.\n" +
    "Dana yang ditahan sudah dilepas, dan tidak ada yang ditagih. Buat pembayaran baru jika Anda ingin melanjutkan.\n" +
    "Rekening, akun, atau kartu ini tidak aktif. Hubungi bank atau e-wallet terkait untuk mengaktifkannya, atau gunakan yang lain.\n" +
    "Bank atau e-wallet sedang tidak dapat dihubungi. Silakan coba lagi beberapa menit lagi.\n" +
    "Pembayaran Anda sedang tidak dapat diproses. Silakan coba lagi beberapa menit lagi, atau gunakan metode pembayaran lain.\n" +
    "Bank Anda sudah menyetujui pembayaran ini. Mohon tunggu konfirmasi dari kami.\n" +
    "Silakan coba lagi dan selesaikan verifikasinya, atau gunakan metode pembayaran lain.\n" +
    "Anda membatalkan pembayaran ini. Anda dapat membayar lagi atau menggunakan metode pembayaran lain.\n" +
    "Perangkat Anda tidak dapat dihubungi. Pastikan perangkat terhubung ke internet lalu coba lagi, atau gunakan metode pembayaran lain.\n" +
    "Pembayaran belum dikonfirmasi. Silakan coba lagi, atau gunakan metode pembayaran lain.\n" +
    "Pengembalian dana Anda sudah diproses. Waktu dana masuk bergantung pada bank atau e-wallet Anda.\n" +
    "Metode pembayaran Anda sudah tersimpan.\n" +
    "Silakan ikuti petunjuk untuk menyimpan metode pembayaran Anda.\n" +
    "Pembayaran ini memerlukan verifikasi dari Anda. Silakan ikuti petunjuk dari bank Anda.\n" +
    "Saldo atau limit kartu Anda tidak cukup untuk pembayaran ini. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "Kartu ini tidak dapat digunakan untuk pembayaran ini. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "Nominal melebihi limit kartu Anda. Gunakan nominal yang lebih kecil atau metode pembayaran lain, atau tanyakan limitnya ke bank Anda.\n" +
    "Kartu Anda sudah mencapai limit jumlah transaksi. Silakan coba lagi nanti, atau gunakan kartu lain.\n" +
    "Verifikasi Anda tidak berhasil. Silakan coba lagi, atau gunakan kartu atau metode pembayaran lain.\n" +
    "Bank Anda tidak menerima verifikasinya. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "Kartu Anda tidak dapat diverifikasi. Silakan coba lagi nanti, atau gunakan kartu atau metode pembayaran lain.\n" +
    "Verifikasi Anda berhasil. Mohon tunggu konfirmasi pembayaran dari kami.\n" +
    "Perangkat Anda tidak mendukung verifikasi. Silakan coba perangkat lain, atau gunakan kartu atau metode pembayaran lain.\n" +
    "Kartu Anda belum terdaftar untuk verifikasi. Hubungi bank Anda, atau gunakan kartu atau metode pembayaran lain.\n" +
    "Anda membatalkan verifikasi. Anda dapat mencoba lagi, atau menggunakan metode pembayaran lain.\n" +
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
  rows: "                 /      ((             P     O /                N         /                   M     L      L     K    J  Y          O//   I      HH  G F  EDC       B     A    @    !   I                                    G  / ff  G    H?H f O  H  >==      \u003c  f;         O fG  /   /    //  \u003cfO/ :        f/            f   /f ? :987      6   P     P5I       I     6   P   4 FFFFFF4 FFFFFF",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: XenditEntry<XenditPaymentsSpace> | XenditResult<XenditPaymentsSpace>): string {
  return customerOf(catalog, texts, result as Result);
}

// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import { customerOf, type PackedCustomer } from "../../runtime/customer.js";
import type { Result } from "../../runtime/explained.js";
import type { MidtransEntry, MidtransResult } from "../../types.js";

const texts: PackedCustomer = {
  texts: 
    "Rekening, akun, atau kartu ini tidak dapat digunakan. Hubungi bank atau e-wallet terkait, atau gunakan yang lain.\n" +
    "Kartu ini tidak dapat digunakan untuk pembayaran ini. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "Transaksi Anda sudah selesai.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Kartu Anda ditolak oleh bank penerbit. Hubungi bank Anda, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Kartu ini tidak dapat digunakan untuk pembayaran ini. Gunakan kartu atau metode pembayaran lain, atau hubungi bank Anda.\n" +
    "\n" +
    "\n" +
    "Dana belum dapat kami kirim ke rekening Anda. Mohon periksa data rekening tersebut bersama kami.\n" +
    "Akun ini tidak terhubung dengan kami. Hubungkan kembali, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "Hanya sebagian pembayaran Anda yang disetujui. Kami akan menghubungi Anda mengenai sisanya.\n" +
    "\n" +
    "Kartu Anda tidak mendukung verifikasi yang diperlukan. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "Kartu Anda ditolak oleh bank penerbit. Hubungi bank Anda, atau gunakan metode pembayaran lain.\n" +
    "Data kartu ini sudah tidak berlaku. Masukkan data kartu baru Anda, atau gunakan metode pembayaran lain.\n" +
    "Tarik tunai tidak tersedia untuk kartu ini. Lanjutkan tanpa tarik tunai, atau gunakan kartu lain.\n" +
    "\n" +
    "Kartu ini sudah tidak digunakan. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "\n" +
    "Metode pembayaran ini tidak tersedia. Silakan pilih metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "Kode keamanan kartu tidak sesuai. Periksa 3 atau 4 angka pada kartu Anda, lalu masukkan kembali.\n" +
    "PIN tidak sesuai. Silakan masukkan PIN yang benar.\n" +
    "Nomor kartu tidak valid. Periksa nomornya, atau gunakan kartu lain.\n" +
    "Silakan masukkan kembali data kartu Anda, atau gunakan metode pembayaran lain.\n" +
    "Bank Anda sedang tidak dapat dihubungi. Silakan coba lagi beberapa menit lagi, atau gunakan metode pembayaran lain.\n" +
    "Akun e-wallet Anda perlu diverifikasi lebih dulu. Selesaikan verifikasi di aplikasinya, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "Sebagian dana Anda sedang dikembalikan. Lama prosesnya bergantung pada bank atau e-wallet Anda.\n" +
    "\n" +
    "\n" +
    "PIN Anda sedang tidak dapat diperiksa. Silakan coba lagi nanti, atau gunakan metode pembayaran lain.\n" +
    "Limit percobaan PIN sudah tercapai. Hubungi bank Anda, atau gunakan metode pembayaran lain.\n" +
    "Nomor pembayaran belum dapat dibuat. Silakan coba lagi beberapa menit lagi, atau pilih bank atau metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Bank Anda menerima permintaan untuk menghentikan pembayaran ini. Hubungi bank Anda, atau gunakan metode pembayaran lain.\n" +
    "\n" +
    "\n" +
    "Data Anda tidak cocok dengan data di bank. Periksa datanya lalu coba lagi, atau gunakan metode pembayaran lain.\n" +
    "Nominal melebihi limit transaksi Anda. Gunakan nominal yang lebih kecil atau metode pembayaran lain, atau tanyakan limitnya ke bank atau e-wallet Anda.\n" +
    "Transaksi ini memerlukan verifikasi dari Anda. Silakan ikuti petunjuk dari bank atau e-wallet Anda.\n" +
    "Pembayaran Anda disetujui. Dananya ditahan sementara dan akan ditagih kemudian.\n" +
    "Layanan ini sedang tutup sementara. Silakan coba lagi nanti.\n" +
    "Bank atau e-wallet Anda tidak menyetujui transaksi ini. Hubungi bank atau e-wallet Anda, atau gunakan metode pembayaran lain.\n" +
    "Kartu sudah kedaluwarsa, atau tanggal kedaluwarsanya tidak sesuai. Periksa tanggalnya, atau gunakan metode pembayaran lain.\n" +
    "Metode pembayaran ini tidak tersedia. Silakan pilih metode pembayaran lain.\n" +
    "Kartu Anda sudah mencapai limit jumlah transaksi. Silakan coba lagi nanti, atau gunakan kartu lain.\n" +
    "Metode pembayaran ini tidak tersedia. Silakan pilih metode pembayaran lain.\n" +
    "Rekening, akun, atau kartu ini tidak aktif. Hubungi bank atau e-wallet terkait untuk mengaktifkannya, atau gunakan yang lain.\n" +
    "\n" +
    "Saldo Anda tidak cukup untuk pembayaran ini. Isi saldo, atau gunakan metode pembayaran lain.\n" +
    "Nominal tidak valid untuk transaksi ini. Periksa nominalnya, atau hubungi kami.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Permintaan Anda belum dapat kami proses. Silakan coba lagi nanti.\n" +
    "Dana Anda sedang dikembalikan. Lama prosesnya bergantung pada bank atau e-wallet Anda.\n" +
    "\n" +
    "\n" +
    "Transaksi ini dibatalkan. Buat transaksi baru jika Anda ingin melanjutkan.\n" +
    "Batas waktu transaksi ini sudah lewat. Silakan buat transaksi baru; jika sudah membayar, hubungi kami lebih dulu.\n" +
    "\n" +
    "Rekening atau e-wallet sudah mencapai limitnya. Silakan coba lagi nanti, atau gunakan yang lain.\n" +
    "Pembayaran Anda sedang tidak dapat diproses. Silakan coba lagi beberapa menit lagi, atau gunakan metode pembayaran lain.\n" +
    "Bank ini tidak tersedia untuk transaksi ini. Silakan pilih bank lain.\n" +
    "\n" +
    "Tagihan atau nomor pembayaran ini sudah kedaluwarsa. Silakan minta yang baru.\n" +
    "Tagihan atau nomor pembayaran tidak ditemukan atau tidak dapat digunakan. Periksa nomornya, lalu masukkan kembali.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "OTP sedang tidak dapat digunakan. Mohon tunggu sebelum mencoba lagi, atau hubungi bank atau e-wallet Anda.\n" +
    "\n" +
    "\n" +
    "\n" +
    "OTP salah atau sudah kedaluwarsa. Silakan minta OTP baru, lalu masukkan kodenya.\n" +
    "Bank Anda sudah menyetujui pembayaran ini. Mohon tunggu konfirmasi dari kami.\n" +
    "Tanggal kartu tidak sesuai. Periksa data kartu, atau gunakan metode pembayaran lain.\n" +
    "Bank Anda perlu memverifikasi pembayaran ini dengan Anda. Silakan coba lagi dan selesaikan verifikasinya, atau gunakan metode pembayaran lain.\n" +
    "Saldo atau limit kartu Anda tidak cukup untuk pembayaran ini. Silakan gunakan kartu atau metode pembayaran lain.\n" +
    "Nominal melebihi limit kartu Anda. Tanyakan limitnya ke bank Anda, atau gunakan metode pembayaran lain.\n" +
    "Kartu ini belum aktif. Hubungi bank Anda untuk mengaktifkannya, atau gunakan kartu lain.\n" +
    "Data kartu tidak dapat dikonfirmasi. Periksa data yang Anda masukkan, atau gunakan kartu lain.\n" +
    "PIN tidak diterima. Periksa PIN Anda, lalu masukkan kembali.\n" +
    "Bank Anda sedang tidak dapat memproses pembayaran. Silakan coba lagi nanti, atau gunakan metode pembayaran lain.\n" +
    "Pembayaran seperti ini diblokir di kartu Anda. Minta bank Anda membuka blokirnya, atau gunakan metode pembayaran lain.\n" +
    "Nominal tarik tunai melebihi limit kartu Anda. Lanjutkan tanpa tarik tunai, atau gunakan kartu lain.\n" +
    "Nominal melebihi limit kartu Anda. Gunakan nominal yang lebih kecil atau metode pembayaran lain, atau tanyakan limitnya ke bank Anda.\n" +
    "Verifikasi Anda tidak berhasil. Silakan coba lagi, atau gunakan metode pembayaran lain.\n" +
    "E-wallet ini tidak dapat digunakan untuk pembayaran ini. Hubungi penyedia e-wallet, atau gunakan metode pembayaran lain.\n" +
    "Pembayaran ini belum dapat dimulai. Silakan coba lagi, atau gunakan metode pembayaran lain.\n" +
    "Metode pembayaran ini sedang tidak tersedia. Silakan pilih metode pembayaran lain.\n" +
    "E-wallet Anda belum dapat digunakan. Silakan coba lagi, atau gunakan metode pembayaran lain.\n" +
    "Kartu untuk pembayaran ini tidak ditemukan. Silakan pilih metode pembayaran lain.\n" +
    "Pembayaran Anda tidak berhasil. Silakan coba lagi, atau gunakan metode pembayaran lain.\n" +
    "Kartu di e-wallet Anda sudah kedaluwarsa. Pilih kartu lain di aplikasinya, atau gunakan metode pembayaran lain.\n" +
    "Ada perubahan pada transaksi ini. Silakan hubungi kami bila perlu informasi lebih lanjut.\n" +
    "Halaman pembayaran Anda sudah siap. Silakan selesaikan pembayaran di sana.\n" +
    "Halaman pembayaran belum dapat dibuka. Silakan coba lagi beberapa menit lagi.\n" +
    "Pengembalian dana atau pembatalan Anda sudah selesai.\n" +
    "Anda sudah mencapai limit jumlah transaksi. Silakan coba lagi nanti, atau gunakan metode pembayaran lain.\n" +
    "Saldo atau limit kartu Anda tidak cukup untuk transaksi ini. Isi saldo, atau gunakan metode pembayaran lain.\n" +
    "Transaksi ini tidak tersedia untuk rekening, akun, atau kartu ini. Gunakan metode pembayaran lain, atau hubungi bank atau e-wallet Anda.\n" +
    "Nomor rekening, kartu, atau pelanggan tidak ditemukan. Periksa nomornya, lalu masukkan kembali.\n" +
    "Pengembalian dana atau pembatalan Anda sudah diproses.\n" +
    "Transaksi Anda tidak berhasil. Buat transaksi baru atau hubungi kami bila perlu bantuan.\n" +
    "Akun GoPay Anda sudah terhubung.\n" +
    "Silakan konfirmasi penghubungan akun di GoPay.\n" +
    "Kami sedang memeriksa akun GoPay Anda. Mohon tunggu konfirmasi dari kami.\n" +
    "Langganan Anda aktif.\n" +
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
  rows: "                      00       UU    / \u0099        /      T    /   S                    R          Q  /        P O O OP         OS            N MU        L  //   K   /         /J  /           I H  GF E                0 0   /D CB         A   A        @         ?       >                                              $#  +            =(# + =  $#      (    $     $#+     $        (#+           %,   \u003c(   \u003c ;$#   ;;       $#+      $         /(/           (# +      ((              $                %,                 :$  ::  $      #                                               #                            9  0 0 0   0 80 0 0 0          \u009f\u009f             \u009f               76         75  654",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: MidtransEntry | MidtransResult): string {
  return customerOf(catalog, texts, result as Result);
}

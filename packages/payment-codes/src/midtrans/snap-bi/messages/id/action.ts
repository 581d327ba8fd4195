// Generated from the catalog; do not edit.
import { snapBiCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { MidtransSnapBiSpace } from "../../../snap-bi.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Baca transaction_status untuk hasil pembayarannya. Jangan serahkan barang hanya berdasarkan nilai ini.\n" +
    "Setujui atau tolak transaksi lewat dashboard atau API, lalu cek status transaksi lagi. Sebelum hasilnya final, jangan serahkan barang dan jangan kirim apa pun dengan order_id baru.\n" +
    "Tawarkan metode pembayaran lain, dan jangan beri tahu pelanggan alasannya. Bila penolakannya tampak keliru, minta Midtrans memeriksanya.\n" +
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat sebagai selesai. Jangan kirim ulang.\n" +
    "Tunggu notifikasi, atau cek status paling cepat sepuluh menit setelah transfer. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Tunggu notifikasi atau cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Baca latestTransactionStatus. Bila tidak ada di body, arahkan pelanggan ke alamat redirect, tunggu notifikasi, atau cek status. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Lakukan capture sebelum masa penahanan berakhir, atau void otorisasinya. Jangan kirim ulang otorisasi.\n" +
    "Tunggu notifikasi atau cek status. Jangan serahkan barang dan jangan kirim capture lain sebelum hasilnya final.\n" +
    "Tunggu notifikasi dan baca transactionStatus di dalamnya, atau tanyakan statusnya ke penyedia layanan. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat pengembalian atau pembatalannya. Jangan kirim ulang.\n" +
    "Lanjutkan alurnya. Anggap sudah dibayar hanya bila notifikasi pembayaran atau cek status menyatakannya.\n" +
    "Gunakan data di body. Pada inquiry virtual account, hasilnya ada di inquiryStatus.\n" +
    "Baca status transaksi dari field yang memuatnya, misalnya latestTransactionStatus, latestCaptureStatus, latestVoidStatus, atau paymentFlagStatus. Ambil keputusan hanya dari status yang final.\n" +
    "Gunakan sampai masa berlakunya habis, lalu minta yang baru.\n" +
    "Jangan kirim ulang notifikasi. Hasil transaksi ada di isi notifikasi itu sendiri.\n" +
    "Cek status transaksi sampai hasilnya final. Sebelum itu jangan anggap transaksi berhasil atau gagal, dan jangan kirim apa pun dengan nomor referensi baru.\n" +
    "Kirim ulang request nanti dengan nomor referensi yang sama, atau cek statusnya.\n" +
    "Kirim ulang request nanti.\n" +
    "Cek lagi nanti. Sebelum jawabannya final, jangan kirim apa pun dengan nomor referensi baru.\n" +
    "Cocokkan header dan body dengan spesifikasi, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Perbaiki field tersebut, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Isi atau perbaiki field tersebut, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Periksa client ID, key, X-TIMESTAMP, dan X-SIGNATURE, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Ambil token B2B baru, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Periksa client key, timestamp, dan signature pada request token, lalu kirim ulang.\n" +
    "Ambil token pelanggan baru, lalu kirim ulang request dengan nomor referensi yang sama. Bila token tidak diterbitkan, minta pelanggan menghubungkan akunnya lagi lebih dulu.\n" +
    "Minta pelanggan memberi otorisasi lagi, lalu minta token dengan kode otorisasi yang baru.\n" +
    "Cek status transaksi lebih dulu. Mulai lagi dengan nomor referensi baru hanya bila hasilnya final dan menyatakan transaksi tidak dijalankan.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan fitur ini untuk merchant.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan fitur ini untuk merchant. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Sesuaikan nominal atau minta perubahan limit, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Sesuaikan nominal atau minta perubahan limit, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Anggap hasil transaksi belum final. Cek statusnya, lakukan rekonsiliasi dengan penyedia layanan bila jawabannya tetap sama, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain dengan nomor referensi baru, dan jangan beri tahu pelanggan alasannya. Minta penyedia layanan memeriksa kasusnya.\n" +
    "Jangan kirim ulang. Minta penyedia layanan memeriksa kasusnya, dan jangan beri tahu penerima alasannya.\n" +
    "Cek status transaksi dan status refund atau pembatalan sebelumnya lebih dulu. Jangan kirim refund atau pembatalan dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Tunggu sampai periodenya berakhir, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain, atau tujuan lain untuk transfer, dengan nomor referensi baru. Pemilik rekening perlu menyelesaikan masalahnya dengan bank atau e-wallet.\n" +
    "Kirim ulang request setelah masa cut-off dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain, atau tujuan lain untuk transfer atau refund. Gunakan nomor referensi baru.\n" +
    "Atur limit token pembayaran, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Tunggu sampai blokir dibuka, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Kirim permintaan OTP baru, minta pelanggan memasukkannya, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Minta pelanggan memasukkan OTP, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Minta pelanggan menambah saldo, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Isi ulang deposit di penyedia layanan, lalu kirim ulang inquiry.\n" +
    "Isi ulang deposit di penyedia layanan, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Isi ulang saldo di penyedia layanan, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain dengan nomor referensi baru. Aturan yang menghalangi dapat ditanyakan ke penyedia layanan.\n" +
    "Jangan kirim ulang tanpa perubahan. Tanyakan ke penyedia layanan aturan mana yang menghalanginya.\n" +
    "Kirim URL yang sudah terdaftar di Midtrans, atau minta Midtrans menambahkannya. Lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Cek status transaksi sampai hasilnya final, dan lakukan rekonsiliasi dengan penyedia layanan bila hasilnya tetap belum final. Jangan kirim apa pun dengan nomor referensi baru sebelum itu.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Turunkan nominal atau naikkan limit token pembayaran, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Turunkan nominal atau naikkan limit token pembayaran, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jangan kirim ulang request sebelum merchant menyelesaikan masalah ini dengan penyedia layanan.\n" +
    "Jangan kirim ulang request sebelum merchant menyelesaikan masalah ini dengan penyedia layanan. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Kirim ulang request dengan nomor referensi yang sama pada hari berikutnya atau setelah limit dinaikkan.\n" +
    "Jangan kirim ulang. Lanjutkan tanpa mengatur limit untuk token pembayaran ini.\n" +
    "Jangan kirim ulang. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Pilih limit dalam rentang yang disepakati, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Cek status transaksi lebih dulu dan ambil keputusan dari hasilnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Periksa nomor referensi dan cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek lagi nanti. Bila tetap tidak ditemukan, lakukan rekonsiliasi dengan penyedia layanan sebelum mengirim apa pun dengan nomor referensi baru.\n" +
    "Perbaiki nomor referensi atau periodenya, lalu cek lagi. Jangan kirim apa pun dengan nomor referensi baru karena jawaban ini.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain, atau tujuan lain untuk transfer, dengan nomor referensi baru. Minta penyedia layanan memeriksa routing.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan bank atau metode pembayaran lain. Gunakan nomor referensi baru.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Bila pelanggan masih ingin bertransaksi, buat transaksi baru dengan nomor referensi baru.\n" +
    "Cek status transaksi lebih dulu. Jangan buat apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan registrasi kartu untuk merchant.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan registrasi kartu untuk merchant. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Kirim permintaan OTP, minta pelanggan memasukkannya, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Periksa journeyId dan cek status transaksi lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang sebelum penyedia layanan memastikan data dan status merchant.\n" +
    "Cek status transaksi lebih dulu, lalu lanjutkan journey dari langkah terakhirnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Minta pelanggan memeriksa nomor atau datanya, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Periksa nomor atau datanya, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Periksa nomor tagihan atau virtual account, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Periksa nomor tagihan atau virtual account, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Perbaiki nominal, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Perbaiki nominal, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jangan bayar lagi. Cek status pembayaran sebelumnya lebih dulu, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Minta pelanggan memasukkan OTP lagi atau kirim permintaan OTP baru, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Perbaiki nomor partner, termasuk X-PARTNER-ID, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Perbaiki ID terminal atau daftarkan terminalnya, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Cek status transaksi dengan nomor referensi ini dan cocokkan datanya dengan kedua request. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Terbitkan tagihan atau virtual account baru, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Pastikan lewat cek status bahwa tagihan belum dibayar sebelum kedaluwarsa. Jangan buat yang baru dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang. Gunakan fungsi yang disediakan penyedia layanan.\n" +
    "Cek status transaksi lebih dulu. Ulangi operasi dengan nomor referensi yang sama hanya bila statusnya mengizinkan, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status request sebelumnya lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Kirim ulang request dengan X-EXTERNAL-ID baru.\n" +
    "Cek status transaksi dengan nomor referensi ini dan ikuti hasilnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status hasil request sebelumnya dan gunakan yang sudah ada. Jangan buat yang baru dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Kurangi laju request dan kirim ulang nanti dengan nomor referensi yang sama.\n" +
    "Kirim ulang request nanti dengan nomor referensi yang sama. Nomor referensi baru dapat menghasilkan QR, virtual account, atau mandat ganda.\n" +
    "Kirim ulang request nanti. Request ini tidak memindahkan dana.\n" +
    "Cek lagi nanti. Selama belum terjawab, hasil transaksi belum final, jadi jangan kirim apa pun dengan nomor referensi baru.\n" +
    "Kirim ulang notifikasi nanti. Hasil transaksi tidak berubah karenanya.\n" +
    "Baca hasil setiap transfer dari notifikasi atau laporan. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cocokkan nominal dan nomor referensi refund atau pembatalan dengan catatan Anda, baca refundHistory, lalu catat satu kali.\n" +
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat satu kali saja. Tidak ada yang perlu dikirim ulang.\n" +
    "Tunggu notifikasi atau cek status transaksi lagi. Selama itu jangan kirim apa pun dengan nomor referensi baru.\n" +
    "Tunggu notifikasi atau cek status lagi. Selama itu jangan kirim refund atau pembatalan dengan nomor referensi baru, dan jangan minta pelanggan membayar lagi.\n" +
    "Catat refund satu kali saja. Cocokkan nominalnya karena bisa jadi hanya sebagian.\n" +
    "Tutup nomor referensi ini. Bila pelanggan tetap ingin membayar, buat transaksi baru dengan nomor referensi baru.\n" +
    "Cek status otorisasinya. Selama dananya masih ditahan, lakukan capture lagi atau void; jangan kirim pembayaran dengan nomor referensi baru sebelum itu, dan jangan minta pelanggan membayar lagi.\n" +
    "Cek status pembayaran dan status refund atau pembatalan sebelumnya, dan lakukan rekonsiliasi dengan penyedia layanan. Jangan kirim refund atau pembatalan dengan nomor referensi baru, dan jangan minta pelanggan membayar lagi.\n" +
    "Tutup nomor referensi ini. Percobaan berikutnya adalah transaksi baru dengan nomor referensi baru.\n" +
    "Periksa nomor referensi yang dipakai, cek lagi nanti, lalu lakukan rekonsiliasi dengan penyedia layanan. Jangan kirim apa pun dengan nomor referensi baru sebelum itu.\n" +
    "Periksa nomor referensi yang dipakai, cek lagi nanti, lalu lakukan rekonsiliasi dengan penyedia layanan. Jangan kirim refund atau pembatalan dengan nomor referensi baru sebelum itu, dan jangan minta pelanggan membayar lagi.\n" +
    "Cek dulu status pembayaran dan refundHistory. Jangan kirim refund dengan nomor referensi baru sebelum keduanya jelas.\n" +
    "Tutup nomor referensi ini. Bila pelanggan ingin membayar dengan cara lain, buat transaksi baru dengan nomor referensi baru."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,1,,,,2,,1,1,,1,1,,1,1,,1,1,,,2,1,,,2,1,5,8,2,1,5,8,2,1,,1,,1,,2,,0,,3,0,2,4,2,2,,,0,2,,0,,4,8,,0,2,1,1,1,1,8,,0,2,1,0,g,3,8,,0,2,1,5,,0,0,b,4,6,2,0,2,1,0,8,3,8,2,0,0,6,4,6,,1,1,,0,2,1,1,1,a,,0,0,3,1,6,,0,2,1,1,1,1,,0,,,,5,e,,0,,1,0,12,6,4,9,,,0,2,1,,0,,3,0,3,3,2,e,1j,0,0,l,4,6,,1,,2,,1,0,2,1,1,b,,1,,2,,1,1,9,0,2,1,1,1,1,f,,1,,0,2,1,,2,1,,4,,0,2,0,18,3,i,,0,0,6,4,6,,0,5,,5,5,,1,,2,,0,2,1,1,1,1,,1,,1,h,22,0,2,0,o,3,7,,1,,0,0,,4,2,9,,0,0,,4,2,7,,0,0,,4,2,7,,1,,0,0,3,1,8,,1,1,,1,1,,0,2,1,1,1,1,,,0,1e,3,j,6,,1,3b,2,,1,,1,,1,,1,,,1,1,1,0,0,,,,,0,0,6,6,6,6,0,0,6,6,6,6,0,0,6,6,6,6,9e,,,,,,2,2,2,2,,,,,2,,3,,,8,,,2",
  fallbacks: {
  },
  retries: 
    "Cek status transaksi lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang request ini tanpa perubahan.\n" +
    "Perbaiki request, lalu kirim ulang dengan nomor referensi yang sama.\n" +
    "Minta pelanggan melakukan autentikasi, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Ambil token baru, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Kirim ulang request ini nanti dengan nomor referensi yang sama.\n" +
    "Tawarkan metode pembayaran atau tujuan lain.\n" +
    "Buat transaksi baru dengan nomor referensi baru."
  ,
};

/**
 * Builds the text about what to do next, for the developer.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what to do, in the order in which to do it.
 */
export function action(result: MidtransEntry<MidtransSnapBiSpace> | MidtransResult<MidtransSnapBiSpace>, params: MidtransParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

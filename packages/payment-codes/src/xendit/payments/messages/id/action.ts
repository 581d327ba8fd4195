// Generated from the catalog; do not edit.
import { paymentsCatalog as catalog } from "../../../data.js";
import type { XenditPaymentsSpace } from "../../../payments.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { XenditEntry, XenditParams, XenditResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Tawarkan metode pembayaran lain, atau minta pelanggan menghubungi bank atau e-wallet.\n" +
    "Bayar dengan payment token yang sudah ada untuk akun ini, atau kirim request tanpa menghubungkan akun.\n" +
    "Jangan kirim lagi ke rekening ini, dan jangan beri tahu penerima dana alasannya. Serahkan keputusan ke tim compliance Anda.\n" +
    "Perbaiki yang disebut message, lalu kirim ulang dengan reference_id yang sama dan, untuk payout, idempotency-key yang sama.\n" +
    "Isi alamat webhook di dashboard, lalu kirim ulang request.\n" +
    "Cek status payout dan tunggu hasil akhirnya. Jangan anggap sudah dibatalkan.\n" +
    "Lakukan capture paling banyak sebesar dana yang masih ditahan, sebelum masa penahanannya habis.\n" +
    "Minta pelanggan memperbaiki tanggalnya atau memakai kartu lain, lalu kirim ulang request.\n" +
    "Aktifkan channel di dashboard atau lewat Xendit. Sementara itu tawarkan yang lain.\n" +
    "Cari pembayaran, refund, atau payout dengan reference_id Anda sebelum mengirim apa pun lagi. Payout boleh diulang dengan idempotency-key dan body yang sama; selain itu jangan ulangi apa pun sebelum hasilnya diketahui.\n" +
    "Kirim ulang pembatalan nanti, atau biarkan payout selesai. Jangan anggap sudah dibatalkan.\n" +
    "Periksa id dan lingkungan API key. Bila message menyebut quote, payout tidak dibuat: ambil quote baru dan ulangi dengan idempotency-key yang sama. Bila tidak, cari transaksinya dengan reference_id Anda sebelum mengirim yang baru.\n" +
    "Periksa id, lalu cari transaksinya dengan reference_id Anda sebelum mengirim yang baru.\n" +
    "Jangan kirim lagi, dan jangan beri tahu pelanggan alasannya. Serahkan keputusan ke tim compliance Anda.\n" +
    "Jangan ulangi dengan key lain meskipun message menawarkannya: dana bisa terkirim dua kali. Cari yang pertama dengan reference_id-nya; hanya bila keperluannya memang berbeda, kirim yang ini dengan reference_id dan key baru.\n" +
    "Cari payout link dengan external_id ini. Buat yang lain hanya bila yang lama sudah di-void atau keperluannya berbeda.\n" +
    "Minta Xendit mengaktifkan fiturnya, lalu kirim ulang request.\n" +
    "Cek status payment request dan lanjutkan menurut statusnya.\n" +
    "Cek status pembayaran atau payout dan lanjutkan menurut hasilnya. Jangan anggap payout sudah dibatalkan.\n" +
    "Untuk refund atau payout, isi saldo lalu kirim ulang request dengan reference_id atau external_id yang sama. Untuk pembayaran lewat API lama, minta pelanggan mengisi saldo atau membayar dengan cara lain.\n" +
    "Kirim request dengan API key yang benar. Belum ada yang diproses.\n" +
    "Minta Xendit memperbaiki kredensial. Sementara itu tawarkan metode pembayaran lain.\n" +
    "Minta Xendit memperbaiki pengaturan, lalu kirim ulang request. Sementara itu tawarkan channel lain.\n" +
    "Minta pelanggan memperbaiki datanya, lalu kirim ulang request.\n" +
    "Pakai payment_method_id yang valid, atau minta pelanggan memasukkan metode pembayarannya lagi.\n" +
    "Ambil quote untuk jenis transaksi ini, lalu kirim payout dengan idempotency-key yang sama.\n" +
    "Minta pelanggan menghubungkan akunnya lagi, lalu kirim pembayaran dengan token baru.\n" +
    "Kirim pembayaran dengan capture otomatis.\n" +
    "Minta pelanggan memutus penghubungan lama dulu, atau tawarkan metode pembayaran lain.\n" +
    "Kembalikan dana dengan cara lain yang disepakati dengan pelanggan.\n" +
    "Refund seluruh nominal, atau kembalikan sebagian dengan cara lain.\n" +
    "Cek status pembayaran dan jangan lakukan capture lagi.\n" +
    "Tunggu lalu kirim ulang request dengan reference_id yang sama, atau tawarkan channel lain.\n" +
    "Minta Xendit memperbaiki pengaturan. Sementara itu tawarkan metode pembayaran lain.\n" +
    "Kurangi laju, lalu kirim ulang request setelah jeda dengan reference_id dan idempotency-key yang sama.\n" +
    "Minta nomor rekening yang benar dari penerima dana, lalu kirim payout dengan idempotency-key yang sama.\n" +
    "Cocokkan dengan refund yang sudah ada, termasuk yang belum selesai, dan refund paling banyak sisanya.\n" +
    "Tunggu webhook dari refund sebelumnya. Bila setelah itu masih perlu refund lain, kirim saat itu.\n" +
    "Beri izin pada API key di dashboard, atau minta Xendit mengizinkannya untuk akun ini. Lalu kirim ulang request.\n" +
    "Kirim pembayaran dengan 3-D Secure, atau aktifkan pembayaran tanpa 3-D Secure di dashboard.\n" +
    "Jangan coba kartu ini lagi, dan jangan beri tahu pelanggan alasannya. Tawarkan metode pembayaran lain.\n" +
    "Jangan beri tahu pelanggan alasannya. Tawarkan metode pembayaran lain, dan tinjau order ini.\n" +
    "Kirim ulang nanti dengan reference_id yang sama; dana yang ditahan harus di-capture sebelum masanya habis.\n" +
    "Periksa API key dan izinnya, lalu kirim ulang request.\n" +
    "Tambahkan alamat server Anda ke IP allowlist di dashboard, lalu kirim ulang request.\n" +
    "Tampilkan kode pembayaran kepada pelanggan. Catat setiap pembayaran dengan payment_id-nya, bukan dengan payment_request_id atau reference_id.\n" +
    "Lakukan capture dengan payment_id-nya tepat waktu, atau batalkan. Jangan anggap order sudah dibayar, dan jangan tagih pelanggan lagi.\n" +
    "Tutup payment request ini. Bila pelanggan tetap ingin membayar, buat payment request baru dengan reference_id baru.\n" +
    "Tutup payment request ini dan baca failure_code. Minta pelanggan mencoba lagi atau membayar dengan cara lain, lewat payment request baru dengan reference_id baru.\n" +
    "Tunggu webhook, atau cek status. Jangan buat payment request kedua untuk order ini sebelum hasilnya final.\n" +
    "Jalankan yang disebut actions, lalu tunggu webhook atau cek status. Jangan buat payment request kedua untuk order ini selama yang ini masih dapat dibayar.\n" +
    "Cocokkan nominal, mata uang, dan nomor referensi dengan order Anda, lalu catat pembayaran satu kali. Jangan tagih lagi.\n" +
    "Lakukan capture tepat waktu, atau void. Jangan anggap order sudah dibayar.\n" +
    "Jalankan yang disebut actions, lalu tunggu webhook atau cek status.\n" +
    "Cek status lagi, dan tanyakan ke Xendit bila tetap demikian. Jangan kirim yang baru sebelum hasilnya final.\n" +
    "Bila order sudah tercatat dibayar, batalkan pencatatannya. Tutup payment request ini.\n" +
    "Lakukan capture tepat waktu, atau batalkan. Jangan anggap order sudah dibayar, dan jangan tagih pelanggan lagi.\n" +
    "Baca failure_code. Minta pelanggan mencoba lagi atau membayar dengan cara lain, lewat payment request baru dengan reference_id baru; halaman yang masih terbuka tetap dapat dibayar di sana.\n" +
    "Tunggu webhook, atau cek status. Jangan tagih lagi sebelum hasilnya final.\n" +
    "Cocokkan nominal yang di-capture, mata uang, dan nomor referensi dengan order Anda, lalu catat pembayaran satu kali dengan payment_id-nya.\n" +
    "Tawarkan metode pembayaran lain, lewat payment request baru dengan reference_id baru.\n" +
    "Minta pelanggan mencoba lagi dengan autentikasi, lewat payment request baru dengan reference_id baru.\n" +
    "Periksa dana yang ditahan dan yang sudah di-capture. Percobaan lain diputuskan petugas.\n" +
    "Tawarkan kartu atau metode pembayaran lain, lewat payment request baru dengan reference_id baru.\n" +
    "Minta pelanggan mencoba lagi nanti atau membayar dengan cara lain, lewat payment request baru dengan reference_id baru.\n" +
    "Minta pelanggan memperbaikinya, lalu buat payment request baru dengan reference_id baru.\n" +
    "Minta pelanggan memeriksa nomornya atau memakai kartu lain, lewat payment request baru dengan reference_id baru.\n" +
    "Minta Xendit memperbaikinya. Sementara itu tawarkan metode pembayaran lain.\n" +
    "Minta pelanggan menghubungkan akun atau memasukkan kartu lagi, lalu buat payment request baru.\n" +
    "Jangan serahkan pesanan karena kode ini. Cek status dan nominal yang disetujui sebelum pelanggan membayar lagi.\n" +
    "Cek status pembayaran lebih dulu. Hanya bila Xendit kembali menjawab FAILED, minta pelanggan membayar lagi lewat payment request baru.\n" +
    "Bila pelanggan tetap ingin membayar, buat payment request baru dengan reference_id baru.\n" +
    "Minta pelanggan mencoba lagi beberapa menit lagi atau membayar dengan cara lain, lewat payment request baru dengan reference_id baru.\n" +
    "Cek status pembayaran lebih dulu, dan serahkan pesanan hanya bila SUCCEEDED. Jangan tagih kartu lagi sebelum hasilnya final.\n" +
    "Jangan coba kartu ini lagi. Tawarkan kartu atau metode pembayaran lain, lewat payment request baru dengan reference_id baru.\n" +
    "Tutup link ini. Bila pelanggan tetap ingin membayar, buat yang baru dengan external_id baru.\n" +
    "Tunggu webhook. Sebelum menawarkan cara bayar lain, nonaktifkan link dan cek statusnya, karena link bisa ikut dibayar.\n" +
    "Catat pembayaran satu kali, bila belum dilakukan saat PAID. Jangan serahkan dua kali.\n" +
    "Jangan catat refund. Bila dana tetap akan dikembalikan, kirim refund baru.\n" +
    "Baca failure_code dan serahkan keputusan ke petugas. Sebelum refund lain, pastikan tidak ada refund pembayaran ini yang belum selesai atau sudah berhasil.\n" +
    "Tunggu webhook refund.succeeded atau refund.failed. Jangan anggap sudah di-refund, dan jangan kirim dua kali.\n" +
    "Cocokkan amount dengan catatan Anda dan catat refund ini satu kali dengan id-nya. Jumlahkan semua refund pembayaran itu: tarik kembali pesanan hanya bila mencapai seluruh nominal. Jangan kirim ulang.\n" +
    "Sepakati dengan pelanggan cara lain untuk mengembalikan dana.\n" +
    "Cari refund sebelumnya untuk pembayaran ini dan minta Xendit memeriksanya. Jangan kirim refund lain sebelum itu.\n" +
    "Isi saldo, lalu kirim refund baru. Pelanggan tidak melakukan kesalahan.\n" +
    "Tanyakan alasannya ke Xendit. Jangan kirim refund lain sebelum diperiksa petugas.\n" +
    "Simpan payment_token_id dan pakai untuk menagih.\n" +
    "Bila Anda yang membatalkannya, tidak ada yang perlu dilakukan. Jika tidak, minta pelanggan menghubungkan akun atau memasukkan kartu lagi.\n" +
    "Minta pelanggan menghubungkan akun atau memasukkan kartu lagi.\n" +
    "Baca failure_code, lalu minta pelanggan menghubungkan lagi dengan token baru, atau membayar tanpa token.\n" +
    "Tunggu webhook, atau cek status token. Jangan tagih dulu.\n" +
    "Jalankan yang disebut actions, lalu tunggu webhook payment_token.activation.\n" +
    "Tagih dengan token yang sudah ada untuk akun ini.\n" +
    "Minta pelanggan menghubungkan lagi dengan token baru, atau membayar dengan cara lain.\n" +
    "Minta pelanggan menghubungkan lagi nanti, atau lewat channel lain.\n" +
    "Minta Xendit memperbaiki pengaturan. Sementara itu tawarkan channel lain.\n" +
    "Minta pelanggan menghubungkan lagi nanti.\n" +
    "Baca status pembayaran lebih dulu dan serahkan pesanan hanya bila SUCCEEDED. Jangan tagih kartu ini lagi sebelum hasilnya final.\n" +
    "Tawarkan kartu atau metode pembayaran lain, lewat payment request baru. Kartu ini mungkin dapat dipakai lagi setelah pelanggan menghubungi banknya.\n" +
    "Tawarkan metode pembayaran lain. Minta Xendit memeriksa merchant; kartu lain bisa mendapat jawaban yang sama.\n" +
    "Jangan serahkan pesanan berdasarkan kode ini. Baca nominal yang disetujui, lalu tagih sisanya dengan kartu lain atau batalkan pembayaran ini; jangan tagih nominal penuh lagi.\n" +
    "Jangan coba kartu ini lagi; tawarkan kartu atau metode pembayaran lain, lewat payment request baru.\n" +
    "Periksa nominalnya, lalu buat payment request baru dengan reference_id baru.\n" +
    "Jangan kirim nomor ini lagi. Minta pelanggan memeriksanya atau memakai kartu lain, lewat payment request baru.\n" +
    "Buat payment request baru dengan 3-D Secure.\n" +
    "Jangan ulangi pembayaran ini. Bila pelanggan tetap ingin membayar, buat payment request baru.\n" +
    "Tawarkan metode pembayaran lain, dan minta bantuan Xendit.\n" +
    "Minta pelanggan mencoba lagi nanti atau membayar dengan cara lain, dan tanyakan ke Xendit bila tetap demikian.\n" +
    "Minta pelanggan memeriksa datanya dan mencoba lagi, lewat payment request baru. Bila beberapa kartu mendapat kode ini, periksa field pada request.\n" +
    "Tawarkan kartu lain, lewat payment request baru dengan reference_id baru.\n" +
    "Minta pelanggan mencoba lagi beberapa menit lagi atau membayar dengan cara lain, lewat payment request baru.\n" +
    "Jangan coba kartu ini lagi, dan hapus bila tersimpan. Tawarkan kartu atau metode pembayaran lain.\n" +
    "Minta pelanggan mencoba lagi nanti, tidak sebelum waktu yang disebut merchant_advice_code, atau membayar dengan cara lain.\n" +
    "Tawarkan kartu atau metode pembayaran lain, dan tanyakan ke Xendit mengapa kode ini muncul.\n" +
    "Minta data kartu baru dari pelanggan, lewat payment request baru, dan hapus kartu lama bila tersimpan.\n" +
    "Jangan beri tahu pelanggan bahwa kode keamanannya gagal. Minta pelanggan memasukkan kartu lagi, lewat payment request baru.\n" +
    "Jangan ulangi pembayaran ini, dan jangan beri tahu pelanggan alasannya. Tawarkan metode pembayaran lain.\n" +
    "Cari pembayaran sebelumnya untuk order ini dan cek statusnya. Jangan tagih pelanggan lagi sebelum diperiksa petugas.\n" +
    "Tawarkan kartu atau metode pembayaran lain, atau tagih tanpa biaya tambahan (surcharge).\n" +
    "Tagih paling banyak sebesar yang diotorisasi, atau minta pelanggan membayar sisanya lewat payment request baru.\n" +
    "Jangan coba kartu ini lagi untuk order atau langganan ini. Minta pelanggan memakai kartu atau metode pembayaran lain.\n" +
    "Minta data kartu baru dari pelanggan, dan hapus yang lama bila tersimpan. Buat payment request baru.\n" +
    "Coba kartu ini lagi paling cepat setelah 72 jam, lewat payment request baru. Pelanggan dapat langsung membayar dengan cara lain.\n" +
    "Jangan coba kartu ini lagi untuk pembayaran ini: setiap percobaan dapat dikenai denda. Tawarkan metode pembayaran lain.\n" +
    "Tawarkan kartu atau metode pembayaran lain, dan minta Xendit memeriksa tokennya.\n" +
    "Tawarkan metode pembayaran lain, dan tanyakan alasannya ke Xendit.\n" +
    "Jangan ulangi dengan cicilan. Tawarkan pembayaran penuh atau kartu lain, lewat payment request baru.\n" +
    "Coba kartu ini lagi paling cepat setelah 1 jam, lewat payment request baru. Pelanggan dapat langsung membayar dengan cara lain.\n" +
    "Coba kartu ini lagi paling cepat setelah 24 jam, lewat payment request baru. Pelanggan dapat langsung membayar dengan cara lain.\n" +
    "Coba kartu ini lagi paling cepat setelah 2 hari, lewat payment request baru. Pelanggan dapat langsung membayar dengan cara lain.\n" +
    "Coba kartu ini lagi paling cepat setelah 4 hari, lewat payment request baru. Pelanggan dapat langsung membayar dengan cara lain.\n" +
    "Coba kartu ini lagi paling cepat setelah 6 hari, lewat payment request baru. Pelanggan dapat langsung membayar dengan cara lain.\n" +
    "Coba kartu ini lagi paling cepat setelah 8 hari, lewat payment request baru. Pelanggan dapat langsung membayar dengan cara lain.\n" +
    "Coba kartu ini lagi paling cepat setelah 10 hari, lewat payment request baru. Pelanggan dapat langsung membayar dengan cara lain.\n" +
    "Ikuti status pembayaran dan kode lainnya.\n" +
    "Ikuti status pembayaran.\n" +
    "Arahkan pelanggan ke tantangan yang disebut actions.\n" +
    "Minta pelanggan mencoba lagi setelah satu menit, lewat payment request baru.\n" +
    "Jangan ulangi autentikasi tanpa pembayaran untuk kartu ini. Minta pelanggan membayar, atau pakai kartu lain.\n" +
    "Jangan ulangi untuk kartu ini. Minta pelanggan membayar, atau putuskan sendiri risikonya untuk menagih tanpa autentikasi."
  ,
  rows: ",,,0,0,,0,2,0,0,,,,0,,8,0,,,0,,0,0,0,,,0,0,,e,0,,,0,m,0,0,,0,0,,,,0,,0,0,,,0,,0,,,,q,12,,3,,0,0,4,0,0,,,5,0,0,0,,,0,,0,0,0,,,,,h,0,,t,,,0,,,,,0,,,,1,,,,,,6,1,1,7,,7,,,,7,1,,,,,1,,,,,2,1,,7,5,4,b,5,,2,,1,9,,1c,b,1,,,d,1,,6,,6,1p,,d,g,5,,a,a,5,,1e,,,,,,,,1,,,,,,,,,,,,1,1,,2,1,,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,1,,25,2q,1,3,,9,,,,1,28,,2,,,,,,f,,2,,k,1,1,3a,1,l,4,2w,w,3,2,4,3,,4,,2,5,1,3,,v,b,,2,7,17,2,1,8,2,2,1,1,,,3n,7,,1,7,4,1,1,l,,3,3u,,1,4,2,2,,,,,,5,5,5,,,,,,,,8,,e,,1,1,h,n,,,2,w,5,1,4,1,1,1,1,6,9,2,1e,2f,1,4,2,1z,3,2r,3,3,1,,g,1,1,1,i,,,j,a,5,1,1,1,5,7,n,1,4,2,7,o,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1",
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
export function action(result: XenditEntry<XenditPaymentsSpace> | XenditResult<XenditPaymentsSpace>, params: XenditParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

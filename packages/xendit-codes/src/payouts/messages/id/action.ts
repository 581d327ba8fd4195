// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { XenditPayoutsSpace } from "../../../payouts.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
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
    "Tunggu webhook, atau cek status. Jangan kirim payout kedua untuk keperluan yang sama sebelum hasilnya final.\n" +
    "Tutup payout ini. Bila dana tetap akan dikirim, buat payout baru dengan reference_id dan idempotency-key baru.\n" +
    "Tutup payout ini. Payout berikutnya diputuskan petugas, dengan reference_id dan idempotency-key baru.\n" +
    "Tutup payout ini dan baca failure_code. Setelah penyebabnya diperbaiki, petugas memutuskan payout berikutnya dengan reference_id dan idempotency-key baru.\n" +
    "Jawab pertanyaan tim compliance, lalu tunggu webhook. Jangan kirim payout kedua untuk keperluan yang sama.\n" +
    "Jangan kirim lagi, dan jangan beri tahu penerima dana alasannya. Serahkan keputusan ke tim compliance Anda.\n" +
    "Batalkan pencatatan payout satu kali, dan kreditkan kembali ke penerima dana di catatan Anda. Jangan kirim lagi secara otomatis: minta dulu rekening yang benar dari penerima dana.\n" +
    "Cocokkan payout dengan catatan Anda, lalu catat satu kali. Jangan kirim ulang, dan bersiaplah untuk REVERSED. Nominal payout versi 3 ditulis dalam satuan terkecil mata uang.\n" +
    "Cocokkan payout dengan catatan Anda, lalu catat satu kali. Jangan kirim ulang, dan bersiaplah untuk REVERSED.\n" +
    "Minta nama pemilik rekening dari penerima dana, lalu buat payout baru.\n" +
    "Tanyakan kepada penerima dana apakah rekeningnya dapat menerimanya, lalu buat payout baru dengan nominal lebih kecil atau ke rekening lain.\n" +
    "Isi saldo, lalu buat payout baru dengan reference_id dan idempotency-key baru.\n" +
    "Minta rekening yang benar dari penerima dana, lalu buat payout baru.\n" +
    "Pastikan rekening aktif dan menerima mata uang ini, lalu buat payout baru.\n" +
    "Tanyakan artinya ke Xendit. Setelah itu, payout berikutnya diputuskan petugas.\n" +
    "Cek status sekali lagi, lalu buat payout baru dalam satu sampai tiga jam.\n" +
    "Periksa field payout, lalu buat yang baru."
  ,
  rows: ",,,0,0,,0,2,0,0,,,,0,,8,0,,,0,,0,0,0,,,0,0,,e,0,,,0,m,0,0,,0,0,,,,0,,0,0,,,0,,0,,,,q,12,,3,,0,0,4,0,0,,,5,0,0,0,,,0,,0,0,0,,,,,h,0,,t,,,0,,,,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,4,,1,3,,2,,2,,2,d,7,e,e,c,6,a,,,,,,,,1,,",
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
export function action(result: XenditEntry<XenditPayoutsSpace> | XenditResult<XenditPayoutsSpace>, params: XenditParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { catalog } from "../data.js";
import type { DecodeResult } from "../runtime/decode.js";
import type { KnownEntry } from "../runtime/lookup.js";
import { type Message, messageOf, type PackedMessages } from "../runtime/message.js";
import type { KlikooEntry, KlikooParams, KlikooResult } from "../types.js";

const messages: PackedMessages = {
  texts: [
    "Klikoo melaporkan sukses",
    "Untuk pembelian atau pembayaran tagihan, Klikoo menyatakan transaksinya selesai. Kode yang sama dipakai untuk menjawab inquiry dan cek status, dan di situ kode ini tidak menyatakan hasil transaksi apa pun.",
    "Jangan kirim ulang transaksi ini. Sebelum menyerahkan produk, pastikan respons ini menjawab pembelian atau pembayaran tagihan, bukan inquiry atau cek status.",
    "Transaksi Anda sudah selesai.",
    "Persiapan selesai",
    "Klikoo sudah menyiapkan yang diminta request ini. Kode ini tidak menyatakan pembayaran apa pun.",
    "Baca hasilnya di data dan lanjutkan ke langkah berikutnya. Jangan kirim ulang request ini.",
    "Permintaan Anda sudah kami terima.",
    "Jawaban inquiry diterima",
    "Klikoo menjawab inquiry. Hasil transaksi, bila diminta, ada di data; kode ini tidak menyatakannya.",
    "Baca hasilnya di data. Jangan simpulkan dari kode ini bahwa ada transaksi yang terjadi.",
    "Jawaban cek status diterima",
    "Klikoo menjawab cek status. Hasil transaksi ada di data; kode ini tidak menyatakannya.",
    "Baca status transaksi di data dan jadikan itu acuan, bukan kode ini.",
    "Token akses diterbitkan",
    "Klikoo menerbitkan token akses. Kode ini tidak menyatakan hasil transaksi apa pun.",
    "Ambil token dari data dan gunakan sampai kedaluwarsa.",
    "Notifikasi terkirim",
    "Notifikasi sudah terkirim. Hasil transaksi ada di isinya; kode ini tidak menyatakannya.",
    "Baca status transaksi di isi notifikasi dan jadikan itu acuan, bukan kode ini.",
    "Transaksi dibuat, hasil belum pasti",
    "Klikoo sudah membuat transaksi. Kode ini tidak menyatakan bagaimana hasil akhirnya.",
    "Cek status reference_no ini di Klikoo sebelum menyerahkan produk. Jangan kirim apa pun dengan reference_no baru sebelum hasilnya final.",
    "Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan membayar lagi.",
    "Pengembalian dana atau pembatalan Anda sedang kami tangani. Hasilnya akan kami konfirmasi.",
    "Data yang diminta sudah dibuat",
    "Klikoo sudah membuat yang diminta request ini. Kode ini tidak menyatakan pembayaran apa pun.",
    "Baca hasilnya di data. Request ini tidak perlu dikirim ulang.",
    "Timestamp tidak diterima",
    "Klikoo tidak menerima timestamp pada request ini.",
    "Periksa jam server, zona waktu, dan format timestamp. Setelah itu buat signature baru dan kirim ulang request dengan reference_no yang sama.",
    "Permintaan Anda tidak dapat kami proses. Silakan hubungi kami bila perlu bantuan.",
    "Signature tidak cocok",
    "Signature pada request ini berbeda dari hasil perhitungan Klikoo.",
    "Periksa key dan isi persis string yang ditandatangani. Setelah itu kirim ulang request dengan signature yang benar dan reference_no yang sama.",
    "Request tidak lolos validasi",
    "Request ini tidak lolos validasi di Klikoo. Kode ini tidak menyebut field yang bermasalah.",
    "Bandingkan request dengan dokumentasi API dan perbaiki. Setelah itu kirim ulang dengan reference_no yang sama.",
    "Field wajib kosong",
    "Ada field wajib yang kosong pada request ini. Kode ini tidak menyebut field yang mana.",
    "Lengkapi semua field wajib, lalu kirim ulang request dengan reference_no yang sama.",
    "Produk tidak cocok",
    "Produk pada request ini tidak cocok dengan yang diminta. Klikoo mengirim teks yang sama juga dengan HTTP 404.",
    "Cocokkan kode produk dengan daftar produk terbaru dan perbaiki. Setelah itu kirim ulang request dengan reference_no yang sama.",
    "Produk tidak tersedia untuk transaksi ini. Periksa pilihan Anda atau pilih produk lain.",
    "UUID tidak diterima",
    "Klikoo tidak menerima salah satu UUID pada request ini. Kode ini tidak menyebut field yang mana.",
    "Periksa setiap UUID pada request dan perbaiki yang salah. Setelah itu kirim ulang request dengan reference_no yang sama.",
    "Grant type tidak diterima",
    "Klikoo tidak menerima grant type pada request ini.",
    "Isi grant type sesuai dokumentasi API, lalu kirim ulang request.",
    "Token akses tidak valid",
    "Token akses pada request ini tidak valid.",
    "Ambil token akses baru, lalu kirim ulang request dengan reference_no yang sama.",
    "Token akses kedaluwarsa",
    "Token akses pada request ini sudah kedaluwarsa.",
    "Kredensial tidak cocok",
    "Kredensial pada request ini tidak cocok dengan yang tercatat di Klikoo.",
    "Pastikan kredensial lengkap dan memang untuk environment ini. Setelah itu kirim ulang request dengan reference_no yang sama.",
    "Perlu verifikasi lebih dulu",
    "Klikoo mensyaratkan verifikasi sebelum menerima request ini. Kode ini tidak menyebut verifikasi yang mana.",
    "Tanyakan ke Klikoo verifikasi apa yang belum dilakukan, lalu selesaikan. Setelah itu kirim ulang request dengan reference_no yang sama.",
    "Tipe user bukan b2b",
    "Request ini memerlukan user bertipe b2b, sedangkan user pengirimnya bertipe lain.",
    "Jangan kirim ulang request ini dengan user yang sama. Minta Klikoo memeriksa tipe user.",
    "Jangan kirim ulang request ini dengan user yang sama. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan Klikoo.",
    "Alamat IP belum di-whitelist",
    "Request ini datang dari alamat IP yang tidak ada di whitelist Klikoo.",
    "Daftarkan alamat IP publik server Anda ke whitelist. Setelah itu kirim ulang request dengan reference_no yang sama.",
    "Tipe user bukan irs",
    "Request ini memerlukan user bertipe irs, sedangkan user pengirimnya bertipe lain.",
    "Tidak ada produk yang cocok",
    "Klikoo tidak punya produk yang cocok dengan request ini. Teks yang sama juga dikirim dengan HTTP 400.",
    "Data user tidak tersedia",
    "Klikoo tidak dapat mengambil data user. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Cek dulu status reference_no ini di Klikoo. Jangan kirim apa pun dengan reference_no baru sebelum hasilnya final.",
    "Kirim ulang request yang sama nanti, dengan reference_no yang sama bila ada.",
    "Layanan ini sedang tidak tersedia. Silakan periksa kembali beberapa menit lagi.",
    "Nomor pelanggan tidak ditemukan",
    "Nomor pelanggan pada request tidak terdaftar untuk produk ini.",
    "Minta pelanggan memeriksa nomornya, perbaiki, lalu kirim ulang request dengan reference_no yang sama.",
    "Nomor pelanggan ini tidak ditemukan. Silakan periksa nomornya, lalu coba lagi.",
    "Anggap hasil transaksi belum final. Cek statusnya di Klikoo dan jangan kirim apa pun dengan reference_no baru sebelum hasilnya final.",
    "Produk tidak ditemukan",
    "Produk pada request tidak ada di Klikoo.",
    "Transaksi tidak ditemukan",
    "Saat ini Klikoo tidak menemukan transaksi tersebut. Itu bukan bukti bahwa transaksinya tidak terjadi.",
    "Pastikan nomor referensinya benar dan cek lagi statusnya di Klikoo. Jangan kirim apa pun dengan reference_no baru sebelum hasilnya final.",
    "Akun nonaktif atau terblokir",
    "Akun ini nonaktif atau terblokir. Kode ini tidak menyatakan apakah itu akun pelanggan atau akun Anda sendiri di Klikoo.",
    "Jangan kirim ulang transaksi ini. Cari tahu akun siapa yang dimaksud, lalu hubungi layanan pelanggan yang menanganinya.",
    "Nomor pelanggan salah",
    "Nomor pelanggan pada request salah.",
    "Nomor pelanggan tidak sesuai. Silakan periksa nomornya, lalu coba lagi.",
    "Angsuran terakhir, hanya di cabang",
    "Tinggal angsuran terakhir, dan pembayarannya harus di kantor cabang, tidak bisa lewat Klikoo.",
    "Jangan kirim ulang transaksi ini. Arahkan pelanggan ke kantor cabang penyedia angsuran.",
    "Angsuran terakhir Anda tidak dapat dibayar di sini. Silakan kunjungi kantor cabang penyedia angsuran Anda.",
    "Nomor referensi sudah dipakai",
    "Nilai reference_no ini sudah dipakai request sebelumnya. Request ini ditolak; request sebelumnya mungkin sudah berhasil.",
    "Error internal saat mengubah data",
    "Klikoo tidak dapat mengubah data di database. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Error internal saat membaca data",
    "Klikoo tidak dapat membaca data dari database. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Error internal saat menyimpan data",
    "Klikoo tidak dapat menulis data ke cache. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Data user belum diatur",
    "Data user belum diatur di Klikoo. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Cek dulu status reference_no ini di Klikoo dan minta data user dilengkapi. Jangan kirim apa pun dengan reference_no baru sebelum hasilnya final.",
    "Minta Klikoo melengkapi data user. Kirim ulang request yang sama nanti, dengan reference_no yang sama bila ada.",
    "Provider tidak dikenal",
    "Klikoo tidak mengenali provider untuk produk ini. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Cek dulu status reference_no ini di Klikoo dan laporkan kode produknya. Jangan kirim apa pun dengan reference_no baru sebelum hasilnya final.",
    "Laporkan kode produknya ke Klikoo. Kirim ulang request yang sama nanti, dengan reference_no yang sama bila ada.",
    "Error internal, hubungi Klikoo",
    "Klikoo melaporkan error tanpa menyebut penyebabnya dan meminta menghubungi admin. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Kirim ulang request yang sama nanti, dengan reference_no yang sama bila ada. Bila jawabannya tetap sama, hubungi Klikoo.",
    "Fungsi belum tersedia",
    "Klikoo belum mengimplementasikan fungsi yang diperlukan request ini. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Klikoo belum mengimplementasikan fungsi yang diminta request ini.",
    "Jangan kirim ulang request ini. Tanyakan ke Klikoo apakah fungsi ini tersedia untuk Anda.",
    "Gangguan di supplier",
    "Supplier yang dipakai Klikoo sedang mengalami gangguan. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Nominal di bawah minimum",
    "Nominal pembayaran tidak melebihi minimum ditambah biaya admin, bila ada. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Cek dulu status reference_no ini di Klikoo sebelum memperbaiki nominalnya. Jangan kirim apa pun dengan reference_no baru sebelum hasilnya final.",
    "Nominal pembayaran tidak melebihi minimum ditambah biaya admin, bila ada. Request ini ditolak.",
    "Isi nominal yang melebihi minimum ditambah biaya admin. Setelah itu kirim ulang request, dengan reference_no yang sama bila ada.",
    "Nominal tidak sesuai untuk transaksi ini. Periksa nominalnya, lalu masukkan kembali.",
  ],
  rows: 
    "0 1 2 3\n" +
    "4 5 6 7\n" +
    "8 9 a 7\n" +
    "b c d 7\n" +
    "e f g 7\n" +
    "h i j 7\n" +
    "k l m n\n" +
    "k l m o\n" +
    "p q r 7\n" +
    "s t u v\n" +
    "s t u o\n" +
    "s t u n\n" +
    "w x y v\n" +
    "w x y o\n" +
    "w x y n\n" +
    "z 10 11 v\n" +
    "z 10 11 o\n" +
    "z 10 11 n\n" +
    "12 13 14 v\n" +
    "12 13 14 o\n" +
    "12 13 14 n\n" +
    "15 16 17 18\n" +
    "15 16 17 o\n" +
    "15 16 17 n\n" +
    "19 1a 1b v\n" +
    "19 1a 1b o\n" +
    "19 1a 1b n\n" +
    "1c 1d 1e v\n" +
    "1c 1d 1e o\n" +
    "1c 1d 1e n\n" +
    "1f 1g 1h v\n" +
    "1f 1g 1h o\n" +
    "1f 1g 1h n\n" +
    "1i 1j 1h v\n" +
    "1i 1j 1h o\n" +
    "1i 1j 1h n\n" +
    "1k 1l 1m v\n" +
    "1k 1l 1m o\n" +
    "1k 1l 1m n\n" +
    "1n 1o 1p v\n" +
    "1n 1o 1p o\n" +
    "1n 1o 1p n\n" +
    "1q 1r 1s v\n" +
    "1q 1r 1s o\n" +
    "1q 1r 1t n\n" +
    "1q 1r 1s n\n" +
    "1u 1v 1w v\n" +
    "1u 1v 1w o\n" +
    "1u 1v 1w n\n" +
    "1x 1y 1s v\n" +
    "1x 1y 1s o\n" +
    "1x 1y 1t n\n" +
    "1x 1y 1s n\n" +
    "1z 20 17 18\n" +
    "1z 20 17 o\n" +
    "1z 20 17 n\n" +
    "21 22 23 n\n" +
    "21 22 23 o\n" +
    "21 22 24 25\n" +
    "21 22 24 n\n" +
    "26 27 28 29\n" +
    "26 27 28 o\n" +
    "26 27 28 29\n" +
    "26 27 2a n\n" +
    "2b 2c 17 18\n" +
    "2b 2c 17 o\n" +
    "2b 2c 17 18\n" +
    "2b 2c 2a n\n" +
    "2d 2e 2f n\n" +
    "2d 2e 2f o\n" +
    "2d 2e 2f n\n" +
    "2g 2h 2i v\n" +
    "2g 2h 2i o\n" +
    "2g 2h 2a n\n" +
    "2j 2k 28 2l\n" +
    "2j 2k 28 o\n" +
    "2j 2k 28 2l\n" +
    "2j 2k 2a n\n" +
    "2m 2n 2o 2p\n" +
    "2m 2n 2o o\n" +
    "2m 2n 2o 2p\n" +
    "2m 2n 2a n\n" +
    "2q 2r 23 n\n" +
    "2q 2r 23 o\n" +
    "2s 2t 23 n\n" +
    "2s 2t 23 o\n" +
    "2s 2t 24 25\n" +
    "2s 2t 24 n\n" +
    "2u 2v 23 n\n" +
    "2u 2v 23 o\n" +
    "2u 2v 24 25\n" +
    "2u 2v 24 n\n" +
    "2w 2x 23 n\n" +
    "2w 2x 23 o\n" +
    "2w 2x 24 25\n" +
    "2w 2x 24 n\n" +
    "2y 2z 30 n\n" +
    "2y 2z 30 o\n" +
    "2y 2z 31 25\n" +
    "2y 2z 31 n\n" +
    "32 33 34 n\n" +
    "32 33 34 o\n" +
    "32 33 35 25\n" +
    "32 33 35 n\n" +
    "36 37 23 n\n" +
    "36 37 23 o\n" +
    "36 37 38 25\n" +
    "36 37 38 n\n" +
    "39 3a 23 n\n" +
    "39 3a 23 o\n" +
    "39 3b 3c v\n" +
    "39 3b 3c n\n" +
    "3d 3e 23 n\n" +
    "3d 3e 23 o\n" +
    "3d 3e 24 25\n" +
    "3d 3e 24 n\n" +
    "3f 3g 3h n\n" +
    "3f 3g 3h o\n" +
    "3f 3i 3j 3k\n" +
    "3f 3i 3j n"
  ,
  fallbacks: {
  },
  undecided: {
    title: "Hasil belum diketahui",
    details: {
      not_in_catalog: "Kode ini tidak ada di katalog.",
      ambiguous: "Kode ini punya beberapa arti dan respons tidak menunjukkan mana yang berlaku.",
      conflict: "Isi field dalam respons saling bertentangan.",
      no_code: "Respons tidak berisi kode yang dapat dibaca.",
      unproven: "Kasusnya ada di katalog, tetapi layanan pada kode ini tidak, sehingga kode sukses tidak membuktikan apa pun.",
    },
    actions: {
      check_status_first: "Cek status transaksi lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
      never: "Jangan kirim ulang request ini tanpa perubahan.",
      after_fix: "Perbaiki request, lalu kirim ulang dengan nomor referensi yang sama.",
      with_authentication: "Minta pelanggan melakukan autentikasi, lalu lanjutkan dengan nomor referensi yang sama.",
      with_new_token: "Ambil token akses baru, lalu kirim ulang request dengan nomor referensi yang sama.",
      later: "Kirim ulang request ini nanti dengan nomor referensi yang sama.",
      with_other_method: "Tawarkan metode pembayaran atau tujuan lain.",
      with_new_reference: "Buat transaksi baru dengan nomor referensi baru.",
    },
    pending: "Transaksi Anda sedang diproses. Mohon tunggu konfirmasi dari kami dan jangan membayar lagi.",
    checking: "Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan membayar lagi.",
    customers: {
      request: {
        success: "Permintaan Anda sudah kami terima.",
        action_required: "Masih ada satu langkah lagi. Mohon ikuti petunjuknya.",
        failed: "Permintaan Anda tidak dapat kami proses. Silakan hubungi kami bila perlu bantuan.",
        rejected: "Permintaan Anda tidak dapat kami proses. Silakan hubungi kami bila perlu bantuan.",
        reversed: "Permintaan Anda sudah dibatalkan.",
        unknown: "Layanan ini sedang tidak tersedia. Silakan periksa kembali beberapa menit lagi.",
      },
      transaction: {
        success: "Transaksi Anda sudah selesai.",
        action_required: "Masih ada satu langkah lagi untuk menyelesaikan transaksi Anda. Mohon ikuti petunjuknya.",
        failed: "Transaksi Anda tidak dapat diselesaikan. Silakan hubungi kami bila perlu bantuan.",
        rejected: "Permintaan Anda tidak dapat kami proses. Silakan hubungi kami bila perlu bantuan.",
        reversed: "Transaksi Anda dibatalkan dan dananya sedang dikembalikan.",
        unknown: "Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan membayar lagi.",
      },
    },
  },
};

/** Language of this bundle. */
export const locale = "id";

/**
 * Says what a result means.
 *
 * @param result - what `decode` or `lookup` gave.
 * @param params - values of parameters; those of the result are used where none is given.
 * @returns title, detail and action for developers, and a text that is safe to show to the customer.
 */
export function message(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): Message {
  const values = params as Readonly<Record<string, string | undefined>>;
  return messageOf(catalog, messages, result as KnownEntry | DecodeResult, values);
}

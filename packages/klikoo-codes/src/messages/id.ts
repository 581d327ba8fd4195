// Generated from the catalog; do not edit.
import { catalog } from "../data.js";
import type { DecodeResult } from "../runtime/decode.js";
import type { KnownEntry } from "../runtime/lookup.js";
import { customerOf, type Message, messageOf, type PackedColumn, type PackedPhrases, type PackedUndecided, type Params } from "../runtime/message.js";
import type { KlikooEntry, KlikooParams, KlikooResult } from "../types.js";

const actionTexts: PackedColumn = {
  texts: [
    "Jangan kirim ulang transaksi ini. Sebelum menyerahkan produk, pastikan respons ini menjawab pembelian atau pembayaran tagihan, bukan inquiry atau cek status.",
    "Baca hasilnya di data dan lanjutkan ke langkah berikutnya. Jangan kirim ulang request ini.",
    "Baca hasilnya di data. Jangan simpulkan dari kode ini bahwa ada transaksi yang terjadi.",
    "Baca status transaksi di data dan jadikan itu acuan, bukan kode ini.",
    "Ambil token dari data dan gunakan sampai kedaluwarsa.",
    "Baca status transaksi di isi notifikasi dan jadikan itu acuan, bukan kode ini.",
    "Cek status partner_reference_id ini di Klikoo sebelum menyerahkan produk. Jangan kirim apa pun dengan partner_reference_id baru sebelum hasilnya final.",
    "Baca hasilnya di data. Request ini tidak perlu dikirim ulang.",
    "Periksa jam server, zona waktu, dan format timestamp. Setelah itu buat signature baru dan kirim ulang request dengan partner_reference_id yang sama.",
    "Periksa key dan isi persis string yang ditandatangani. Setelah itu kirim ulang request dengan signature yang benar dan partner_reference_id yang sama.",
    "Bandingkan request dengan dokumentasi API dan perbaiki. Setelah itu kirim ulang dengan partner_reference_id yang sama.",
    "Lengkapi semua field wajib, lalu kirim ulang request dengan partner_reference_id yang sama.",
    "Cocokkan kode produk dengan daftar produk terbaru dan perbaiki. Setelah itu kirim ulang request dengan partner_reference_id yang sama.",
    "Periksa setiap UUID pada request dan perbaiki yang salah. Setelah itu kirim ulang request dengan partner_reference_id yang sama.",
    "Isi grant type sesuai dokumentasi API, lalu kirim ulang request.",
    "Ambil token akses baru, lalu kirim ulang request dengan partner_reference_id yang sama.",
    "Pastikan kredensial lengkap dan memang untuk environment ini. Setelah itu kirim ulang request dengan partner_reference_id yang sama.",
    "Tanyakan ke Klikoo verifikasi apa yang belum dilakukan, lalu selesaikan. Setelah itu kirim ulang request dengan partner_reference_id yang sama.",
    "Jangan kirim ulang request ini dengan user yang sama. Minta Klikoo memeriksa tipe user.",
    "Jangan kirim ulang request ini dengan user yang sama. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan Klikoo.",
    "Daftarkan alamat IP publik server Anda ke whitelist. Setelah itu kirim ulang request dengan partner_reference_id yang sama.",
    "Cek dulu status partner_reference_id ini di Klikoo. Jangan kirim apa pun dengan partner_reference_id baru sebelum hasilnya final.",
    "Kirim ulang request yang sama nanti, dengan partner_reference_id yang sama bila ada.",
    "Minta pelanggan memeriksa nomornya, perbaiki, lalu kirim ulang request dengan partner_reference_id yang sama.",
    "Pastikan nomor referensinya benar dan cek lagi statusnya di Klikoo. Jangan kirim apa pun dengan partner_reference_id baru sebelum hasilnya final.",
    "Jangan kirim ulang transaksi ini. Cari tahu akun siapa yang dimaksud, lalu hubungi layanan pelanggan yang menanganinya.",
    "Jangan kirim ulang transaksi ini. Arahkan pelanggan ke kantor cabang penyedia angsuran.",
    "Cek dulu status partner_reference_id ini di Klikoo dan minta data user dilengkapi. Jangan kirim apa pun dengan partner_reference_id baru sebelum hasilnya final.",
    "Minta Klikoo melengkapi data user. Kirim ulang request yang sama nanti, dengan partner_reference_id yang sama bila ada.",
    "Cek dulu status partner_reference_id ini di Klikoo dan laporkan kode produknya. Jangan kirim apa pun dengan partner_reference_id baru sebelum hasilnya final.",
    "Laporkan kode produknya ke Klikoo. Kirim ulang request yang sama nanti, dengan partner_reference_id yang sama bila ada.",
    "Kirim ulang request yang sama nanti, dengan partner_reference_id yang sama bila ada. Bila jawabannya tetap sama, hubungi Klikoo.",
    "Jangan kirim ulang request ini. Tanyakan ke Klikoo apakah fungsi ini tersedia untuk Anda.",
    "Naikkan nominal di atas minimum ditambah biaya admin, lalu kirim ulang request dengan partner_reference_id yang sama.",
  ],
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,1,1,,1,1,,1,1,,1,,2,,1,1,4,1,7,2,u,1,1,,1,,1,,1,1,1,9,1,1,1,,1,1,,1,1,b,1,1,1,,1,1,1,p,1,1,1,r,1,3,1,3,1,3,1,3,1,,1,,1,,1,,1,b,1,,1,,1,1,6,1,i,1,,1,1",
};

const detailTexts: PackedColumn = {
  texts: [
    "Untuk pembelian atau pembayaran tagihan, Klikoo menyatakan transaksinya selesai. Kode yang sama dipakai untuk menjawab inquiry dan cek status, dan di situ kode ini tidak menyatakan hasil transaksi apa pun.",
    "Klikoo sudah menyiapkan yang diminta request ini. Kode ini tidak menyatakan pembayaran apa pun.",
    "Klikoo menjawab inquiry. Hasil transaksi, bila diminta, ada di data; kode ini tidak menyatakannya.",
    "Klikoo menjawab cek status. Hasil transaksi ada di data; kode ini tidak menyatakannya.",
    "Klikoo menerbitkan token akses. Kode ini tidak menyatakan hasil transaksi apa pun.",
    "Notifikasi sudah terkirim. Hasil transaksi ada di isinya; kode ini tidak menyatakannya.",
    "Klikoo sudah menerima dan membuat transaksi. Kode ini tidak menyatakan bagaimana hasil akhirnya.",
    "Klikoo sudah membuat yang diminta request ini. Kode ini tidak menyatakan pembayaran apa pun.",
    "Selisihnya terlalu besar dari waktu di Klikoo, atau formatnya berbeda. Request ini ditolak.",
    "Signature pada request ini berbeda dari hasil perhitungan Klikoo.",
    "Request ini tidak lolos validasi di Klikoo. Kode ini tidak menyebut field yang bermasalah.",
    "Kode ini tidak menyebut field yang mana. Request ini ditolak.",
    "Produk pada request ini tidak cocok dengan yang diminta. Klikoo mengirim teks yang sama juga dengan HTTP 404.",
    "Klikoo tidak menerima salah satu UUID pada request ini. Kode ini tidak menyebut field yang mana.",
    "Request token ini ditolak. Kode ini tidak menyebut grant type yang diharapkan Klikoo.",
    "Klikoo tidak mengenal token ini, sehingga request ditolak.",
    "Masa berlakunya sudah habis, sehingga request ini ditolak.",
    "Kredensial pada request ini tidak cocok dengan yang tercatat di Klikoo.",
    "Klikoo mensyaratkan verifikasi sebelum menerima request ini. Kode ini tidak menyebut verifikasi yang mana.",
    "Request ini memerlukan user bertipe b2b, sedangkan user pengirimnya bertipe lain.",
    "Request ini datang dari alamat IP yang tidak ada di whitelist Klikoo.",
    "Request ini memerlukan user bertipe irs, sedangkan user pengirimnya bertipe lain.",
    "Klikoo tidak punya produk yang cocok dengan request ini. Teks yang sama juga dikirim dengan HTTP 400.",
    "Klikoo tidak dapat mengambil data user. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Nomor pelanggan pada request tidak terdaftar untuk produk ini.",
    "Produk pada request tidak ada di Klikoo.",
    "Saat ini Klikoo tidak menemukan transaksi tersebut. Itu bukan bukti bahwa transaksinya tidak terjadi.",
    "Akun ini nonaktif atau terblokir. Kode ini tidak menyatakan apakah itu akun pelanggan atau akun Anda sendiri di Klikoo.",
    "Tidak ada yang dibeli. Nomor yang dimasukkan tidak diterima untuk produk ini.",
    "Tinggal angsuran terakhir, dan pembayarannya harus di kantor cabang, tidak bisa lewat Klikoo.",
    "Nilai partner_reference_id ini sudah dipakai request sebelumnya. Request ini ditolak; request sebelumnya mungkin sudah berhasil.",
    "Klikoo tidak dapat mengubah data di database. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Klikoo tidak dapat membaca data dari database. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Klikoo tidak dapat menulis data ke cache. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Data user belum diatur di Klikoo. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Klikoo tidak mengenali provider untuk produk ini. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Klikoo melaporkan gangguan tanpa menyebut penyebabnya dan meminta menghubungi admin. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Klikoo belum mengimplementasikan fungsi yang diminta request ini. Request ini ditolak.",
    "Supplier yang dipakai Klikoo sedang mengalami gangguan. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Nominal pembayaran tidak melebihi minimum ditambah biaya admin, bila ada. Request ini ditolak.",
  ],
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,,1,1,1,,1,1,1,,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,1,,1,1",
};

const titleTexts: PackedColumn = {
  texts: [
    "Klikoo melaporkan sukses",
    "Persiapan selesai",
    "Jawaban inquiry diterima",
    "Jawaban cek status diterima",
    "Token akses diterbitkan",
    "Notifikasi terkirim",
    "Transaksi dibuat, hasil belum final",
    "Data yang diminta sudah dibuat",
    "Timestamp tidak diterima",
    "Signature tidak cocok",
    "Request tidak lolos validasi",
    "Field wajib kosong",
    "Produk tidak cocok",
    "UUID tidak diterima",
    "Grant type tidak diterima",
    "Token akses tidak valid",
    "Token akses kedaluwarsa",
    "Kredensial tidak cocok",
    "Perlu verifikasi lebih dulu",
    "Tipe user bukan b2b",
    "Alamat IP belum di-whitelist",
    "Tipe user bukan irs",
    "Tidak ada produk yang cocok",
    "Data user tidak tersedia",
    "Nomor pelanggan tidak ditemukan",
    "Produk tidak ditemukan",
    "Transaksi tidak ditemukan",
    "Akun nonaktif atau terblokir",
    "Nomor pelanggan salah",
    "Angsuran terakhir, hanya di cabang",
    "Nomor referensi sudah dipakai",
    "Gangguan internal saat mengubah data",
    "Gangguan internal saat membaca data",
    "Gangguan internal saat menyimpan data",
    "Data user belum diatur",
    "Provider tidak dikenal",
    "Gangguan internal, hubungi Klikoo",
    "Fungsi belum tersedia",
    "Gangguan di supplier",
    "Nominal di bawah minimum",
  ],
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,,1,1,1,,1,1,1,,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,1,,1,1",
};

const customerTexts: PackedColumn = {
  texts: [
    "Transaksi Anda sudah selesai.",
    "Permintaan Anda sudah kami terima.",
    "Transaksi Anda sedang diproses. Mohon tunggu konfirmasi dari kami dan jangan mengulangi transaksi ini.",
    "Pengembalian dana atau pembatalan Anda sedang kami proses. Hasilnya akan kami konfirmasi.",
    "Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan mengulangi transaksi ini.",
    "Permintaan Anda tidak dapat kami proses. Silakan hubungi kami bila perlu bantuan.",
    "Produk ini tidak tersedia untuk transaksi ini. Silakan pilih produk lain.",
    "Layanan ini sedang tidak tersedia. Silakan coba lagi beberapa menit lagi.",
    "Nomor pelanggan ini tidak ditemukan. Silakan periksa nomornya, lalu coba lagi.",
    "Nomor pelanggan tidak sesuai. Silakan periksa nomornya, lalu coba lagi.",
    "Angsuran terakhir Anda tidak dapat dibayar di sini. Silakan kunjungi kantor cabang penyedia angsuran Anda.",
    "Nominal di bawah minimum. Silakan masukkan nominal yang lebih besar.",
  ],
  rows: ",,1,1,1,1,,,3,3,,,5,3,3,3,3,3,3,3,3,3,3,,3,3,6,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,1,4,4,3,3,3,3,1,w,4,3,1,3,,3,,4,2,4,b,4,2,4,1,4,2,m,3,3,,3,2,4,,4,2,4,1,4,2,2,s,3,1,4,4,3,1,4,4,3,1,4,4,3,1,4,4,3,1,4,4,3,11,4,3,1,3,7,3,,4,3",
};

const phrasesTexts: PackedPhrases = {
  fallbacks: {
  },
  neutral: {
    pending: "Transaksi Anda sedang diproses. Mohon tunggu konfirmasi dari kami dan jangan mengulangi transaksi ini.",
    unpaid: "Kami belum menerima pembayaran Anda. Jika sudah membayar, mohon tunggu konfirmasi dari kami; jika belum, ikuti petunjuk pembayaran.",
    checking: "Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan mengulangi transaksi ini.",
    reversal: "Pengembalian dana atau pembatalan Anda sedang kami proses. Hasilnya akan kami konfirmasi.",
    declined: "Pembayaran Anda tidak dapat diselesaikan. Silakan gunakan metode pembayaran lain, atau hubungi kami.",
    transaction: {
      success: "Transaksi Anda sudah selesai.",
      action_required: "Masih ada satu langkah lagi untuk menyelesaikan transaksi Anda. Mohon ikuti petunjuknya.",
      failed: "Transaksi Anda tidak dapat diselesaikan. Silakan hubungi kami bila perlu bantuan.",
      rejected: "Permintaan Anda tidak dapat kami proses. Silakan hubungi kami bila perlu bantuan.",
      reversed: "Transaksi Anda dibatalkan dan dananya sedang dikembalikan.",
      unknown: "Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan mengulangi transaksi ini.",
    },
    request: {
      success: "Permintaan Anda sudah kami terima.",
      action_required: "Masih ada satu langkah lagi. Mohon ikuti petunjuknya.",
      failed: "Permintaan Anda ditolak. Silakan hubungi kami bila perlu bantuan.",
      rejected: "Permintaan Anda tidak dapat kami proses. Silakan hubungi kami bila perlu bantuan.",
      reversed: "Permintaan Anda sudah dibatalkan.",
      unknown: "Layanan ini sedang tidak tersedia. Silakan coba lagi beberapa menit lagi.",
    },
  },
};

const undecidedTexts: PackedUndecided = {
  title: "Hasil belum diketahui",
  unsent: "Penyedia layanan tidak tersedia",
  details: {
    not_in_catalog: "Kode ini tidak ada di katalog.",
    ambiguous: "Kode ini punya beberapa arti dan respons tidak menunjukkan mana yang berlaku.",
    conflict: "Isi field dalam respons saling bertentangan.",
    no_code: "Respons tidak berisi kode yang dapat dibaca.",
    not_sent: "Koneksi tidak dapat dibuat atau permintaan ditolak sebelum keluar, sehingga tidak ada yang terkirim.",
    forged: "Signature bukan milik provider, jadi isi notifikasi tidak dibaca. Pengirimnya pihak lain, atau kunci yang dipakai salah.",
    beside: "Kode ini ada di katalog, tetapi nilai {field} yang menyertainya tidak ada di halaman mana pun. Arti keduanya bersama-sama belum diketahui.",
    unproven: "Kasusnya ada di katalog, tetapi layanan pada kode ini tidak, sehingga kode sukses tidak membuktikan apa pun.",
  },
  actions: {
    check_status_first: "Cek status transaksi lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    never: "Jangan kirim ulang request ini tanpa perubahan.",
    after_fix: "Perbaiki request, lalu kirim ulang dengan nomor referensi yang sama.",
    with_authentication: "Minta pelanggan melakukan autentikasi, lalu lanjutkan dengan nomor referensi yang sama.",
    with_new_token: "Ambil token baru, lalu kirim ulang request dengan nomor referensi yang sama.",
    later: "Kirim ulang request ini nanti dengan nomor referensi yang sama.",
    with_other_method: "Tawarkan metode pembayaran atau tujuan lain.",
    with_new_reference: "Buat transaksi baru dengan nomor referensi baru.",
  },
};

/** Language of this bundle. */
export const locale = "id";

/**
 * Builds only the text for the customer; a bundle that imports nothing else stays small.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns a text that is safe to show: the same as `message(result).customer`.
 */
export function customer(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): string {
  const parts = { customer: customerTexts, phrases: phrasesTexts };
  return customerOf(catalog, parts, result as KnownEntry | DecodeResult, params as Params);
}

/**
 * Builds the texts for a result.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns title, detail and action for developers, and a text that is safe to show to the customer.
 */
export function message(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): Message {
  const parts = {
    title: titleTexts,
    detail: detailTexts,
    action: actionTexts,
    customer: customerTexts,
    phrases: phrasesTexts,
    undecided: undecidedTexts,
  };
  return messageOf(catalog, parts, result as KnownEntry | DecodeResult, params as Params);
}

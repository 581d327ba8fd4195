// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { DigiflazzEntry, DigiflazzParams, DigiflazzResult } from "../../types.js";

const texts: PackedActions = {
  texts: 
    "Serahkan satu kali per ref_id. Nomor seri di sn adalah untuk pelanggan; isinya bisa kosong walaupun tagihan sudah dibayar.\n" +
    "Cek status: kirim ulang request yang sama dengan ref_id yang sama, paling sering satu kali per menit dan jangan pernah lewat 90 hari, karena setelah itu request tersebut membeli lagi. Untuk tagihan, kirim commands status-pasca. Jangan pakai ref_id baru sebelum hasilnya final. Jika tetap begini, cocokkan saldo di Digiflazz sebelum mengembalikan dana atau membeli lagi.\n" +
    "Jika pelanggan masih menginginkannya, buat pembelian baru dengan ref_id baru. ref_id yang sama hanya mengembalikan jawaban ini.\n" +
    "Tunggu webhook. Cek status: kirim ulang request yang sama dengan ref_id yang sama, paling sering satu kali per menit dan jangan pernah lewat 90 hari, karena setelah itu request tersebut membeli lagi. Untuk tagihan, kirim commands status-pasca. Jangan pakai ref_id baru sebelum hasilnya final.\n" +
    "Cocokkan parameter dan tipe datanya dengan dokumentasi API. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Periksa rumus sign, dan pastikan key sesuai mode yang dipakai, development atau production. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Perbaiki username sesuai pengaturan koneksi. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Cocokkan buyer_sku_code dengan daftar harga, lalu aktifkan atau ganti produknya.\n" +
    "Isi saldo di Digiflazz. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Tambahkan alamat itu di pengaturan koneksi, untuk mode yang dipakai. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Tanyakan kepada pelanggan apakah sudah membelinya di tempat lain sebelum membeli lagi untuk nomor ini.\n" +
    "Cari apa yang pernah dikirim dengan ref_id ini, lalu cek statusnya dengan request yang persis sama: produk atau nomor lain mengembalikan jawaban ini lagi. Jangan pernah mengirimnya lewat 90 hari sejak request pertama, karena setelah itu request tersebut membeli lagi; lihat di dashboard saja. Jangan pakai ref_id baru sebelum hasilnya final.\n" +
    "Periksa ref_id dan minta Digiflazz mencari transaksi itu. Jangan kirim ulang apa pun lewat 90 hari sejak request pertama, karena setelah itu request tersebut membeli lagi, dan jangan beli apa pun dengan ref_id baru sebelum hasilnya diketahui.\n" +
    "Minta nomor lain dari pelanggan dan beli dengan ref_id baru. ref_id yang sama hanya mengembalikan jawaban ini.\n" +
    "Minta pelanggan memperbaiki nomor atau memilih produk operatornya, lalu beli dengan ref_id baru. ref_id yang sama hanya mengembalikan jawaban ini.\n" +
    "Pilih seller lain untuk produk ini, atau tunggu, lalu beli dengan ref_id baru. ref_id yang sama hanya mengembalikan jawaban ini.\n" +
    "Minta pelanggan memperbaiki nomor, lalu beli dengan ref_id baru. ref_id yang sama hanya mengembalikan jawaban ini.\n" +
    "Kirim ulang request nanti dengan ref_id yang sama, atau pilih seller lain. Berhenti mengirimnya sebelum membeli yang lain untuk pelanggan.\n" +
    "Beli lagi setelah cut-off dengan ref_id baru. ref_id yang sama hanya mengembalikan jawaban ini.\n" +
    "Tawarkan produk untuk wilayah nomor itu, lalu beli dengan ref_id baru. ref_id yang sama hanya mengembalikan jawaban ini.\n" +
    "Cek tagihan lagi di hari lain dengan ref_id baru. ref_id yang sama hanya mengembalikan jawaban ini.\n" +
    "Lakukan deposit di Digiflazz. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Pastikan pembelian pertama untuk nomor ini memang hanya diminta sekali. Jika pelanggan ingin membeli lagi, tawarkan produk atau seller lain.\n" +
    "Minta tiket dengan nominal lain, atau hubungi Digiflazz.\n" +
    "Tawarkan produk lain, atau minta pelanggan kembali di hari lain.\n" +
    "Pilih seller lain untuk produk ini. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Pilih seller lain, atau kirim ulang request nanti dengan ref_id yang sama. Berhenti mengirimnya sebelum membeli produk lain untuk pelanggan.\n" +
    "Ambil harga terbaru, lalu naikkan limitnya atau pilih seller lain, dan kirim ulang request dengan ref_id yang sama.\n" +
    "Minta pelanggan menghentikan paket lamanya, lalu beli dengan ref_id baru. ref_id yang sama hanya mengembalikan jawaban ini.\n" +
    "Tawarkan nominal yang lebih kecil, lalu beli dengan ref_id baru. ref_id yang sama hanya mengembalikan jawaban ini.\n" +
    "Batalkan pembukuan untuk ref_id ini dan selesaikan dengan pelanggan. Jangan membeli lagi secara otomatis.\n" +
    "Pilih seller lain, atau selesaikan dengan seller ini. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Pilih seller lain, atau buka blokir seller ini. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Selesaikan verifikasi di Digiflazz. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Gunakan harga yang terakhir diambil, lalu ambil daftarnya lagi setelah lima menit.\n" +
    "Perbaiki nominalnya, lalu beli dengan ref_id baru. ref_id yang sama hanya mengembalikan jawaban ini.\n" +
    "Tunggu paling sedikit satu menit. Cek status: kirim ulang request yang sama dengan ref_id yang sama, paling sering satu kali per menit dan jangan pernah lewat 90 hari, karena setelah itu request tersebut membeli lagi. Untuk tagihan, kirim commands status-pasca. Jangan pakai ref_id baru sebelum hasilnya final.\n" +
    "Tunggu beberapa menit. Cek status: kirim ulang request yang sama dengan ref_id yang sama, paling sering satu kali per menit dan jangan pernah lewat 90 hari, karena setelah itu request tersebut membeli lagi. Untuk tagihan, kirim commands status-pasca. Jangan pakai ref_id baru sebelum hasilnya final.\n" +
    "Perbaiki nominalnya. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Tanyakan kepada Digiflazz apa yang boleh dilakukan akun Anda. Setelah itu kirim ulang request dengan ref_id yang sama.\n" +
    "Baca rc. Tanpa rc, cek status dengan ref_id yang sama lebih dulu, jangan pernah lewat 90 hari sejak request, karena setelah itu request tersebut membeli lagi.\n" +
    "Tunggu webhook, atau cek status dengan ref_id yang sama, jangan pernah lewat 90 hari sejak request, karena setelah itu request tersebut membeli lagi. Jangan pakai ref_id baru sebelum hasilnya final.\n" +
    "Baca rc dan jenis panggilannya sebelum menyerahkan apa pun.\n" +
    "Setelah inq-pasca, tampilkan tagihannya, lalu bayar pada tanggal yang sama dengan pay-pasca dan ref_id yang sama. Setelah pay-pasca, anggap sudah dibayar hanya bila saldo berkurang sebesar data.price, dan jangan membayar lagi dengan ref_id lain. Setelah webhook, cek status dengan commands status-pasca, cocokkan saldo, dan jangan membayar apa pun untuk itu.\n" +
    "Tampilkan nama yang ditemukan kepada pelanggan sebelum membeli.\n" +
    "Minta pelanggan memperbaiki nomor, lalu cek lagi.\n" +
    "Cek nomornya lagi setelah beberapa menit.\n" +
    "Transfer persis sebesar data.amount ke data.account_no, dengan data.notes sebagai berita. Cek saldo sebelum mengandalkannya.\n" +
    "Jawab dan jangan bukukan apa pun. Jangan simpan body ini di log.\n" +
    "Kirim ini setelah produk terkirim, beserta nomor serinya.\n" +
    "Kirim ini hanya bila pesanan pasti tidak pernah masuk dan tidak akan masuk lagi; jika belum pasti, kirim 39.\n" +
    "Kirim ini hanya bila tidak ada yang terkirim dan tidak akan ada. Digiflazz menganggapnya final, dan buyer dapat membeli lagi dengan ref_id baru.\n" +
    "Perbaiki kode produk di pengaturan seller di Digiflazz. Kirim ini hanya sebelum ada yang dipesan.\n" +
    "Perbaiki kredensial seller yang tercatat di Digiflazz.\n" +
    "Kirim ini selama hasilnya belum pasti, dan laporkan hasilnya begitu final.\n" +
    "Untuk pembayaran, kirim ini hanya setelah tagihan dibayar, beserta nomor referensinya.\n" +
    "Kirim ini hanya sebelum ada yang dipesan. Panggilan dapat datang lagi dengan ref_id yang sama.\n" +
    "Kirim ini hanya bila tagihan belum dibayar dan tidak akan dibayar; jika belum pasti, kirim 39.\n" +
    "Laporkan hasilnya begitu final.\n" +
    "Kirim ini hanya bila tidak ada yang dibayar dan tidak akan ada.\n" +
    "Cek tagihan lagi nanti.\n" +
    "Untuk pembayaran yang terulang, jawab dengan status pembayaran yang pertama.\n" +
    "Isi saldo itu. Kirim ini hanya sebelum ada yang dipesan.\n" +
    "Cek tagihan lagi dan bayar sisanya. Kirim ini hanya sebelum ada yang dipesan.\n" +
    "Sebagai seller, kirim ini hanya bila sudah ada nomor seri dari pihak yang mengirimkan produk.\n" +
    "Sebagai seller, laporkan hasilnya setelah final. Sebagai buyer, tunggu hasilnya atau cek status dengan refTrxid yang sama.\n" +
    "Sebagai seller, kirim ini hanya bila sudah pasti tidak ada yang terkirim. Percobaan baru memerlukan refTrxid baru.\n" +
    "Cek status sebelum menyerahkan, paling sering satu kali per menit, dan serahkan satu kali per clientid. Untuk pembelian yang lebih dari 90 hari jangan kirim apa pun, karena pertanyaan itu membeli lagi; lihat di dashboard.\n" +
    "Cek status: kirim ulang request yang sama dengan idtrx yang sama, paling sering satu kali per menit dan jangan pernah lewat 90 hari, karena setelah itu request tersebut membeli lagi. Jangan pakai idtrx baru sebelum hasilnya final."
  ,
  rows: ",,,,,,,,,,,,,,,,,f,,3,,,,,6,,,,4,,,,v,g,,,,,,,,,,,,,17,,,,,,0,,1,1,,,,,,,1,1,1,1,,,,,,,2,8,,,3,1,,2,,2,1,1,,j,3,1,1,1,i,2,1,1,1,r,,,,,,",
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
export function action(result: DigiflazzEntry | DigiflazzResult, params: DigiflazzParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

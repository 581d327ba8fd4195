// Generated from the catalog; do not edit.
import { nonSnapCatalog as catalog } from "../../../data.js";
import type { DokuNonSnapSpace } from "../../../non-snap.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Periksa signature, lalu jawab dengan tagihannya, atau nyatakan bahwa tagihannya tidak ada. Jangan serahkan apa pun, dan tunggu notifikasi pembayarannya.\n" +
    "Periksa transaction.status lebih dulu, lewat cek status bila tidak ada di body, dan serahkan barang hanya bila SUCCESS. Jangan lakukan charge lagi ke kartu ini sebelum hasilnya final; otorisasi masih harus di-capture.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Kartu ini mungkin dapat dipakai lagi setelah pelanggan menghubungi penerbitnya.\n" +
    "Tawarkan metode pembayaran lain. Jangan kirim ulang sebelum DOKU memeriksa ID merchant dan terminal bersama acquirer. Kartu lain bisa mendapat jawaban yang sama.\n" +
    "Jangan coba kartu ini lagi, dan jangan beri tahu pelanggan alasannya. Tawarkan metode pembayaran lain.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Hanya penerbit yang dapat memberi penjelasan kepada pemegang kartu.\n" +
    "Periksa transaction.status lebih dulu, dan serahkan barang hanya setelah dokumen identitas dicocokkan dengan pemegang kartu. Jika tidak memungkinkan, batalkan (void) pembayaran ini dan jangan kirim ulang.\n" +
    "Jangan serahkan pesanan berdasarkan kode ini. Baca nominal yang disetujui, lalu tagih sisanya sebagai transaksi terpisah atau void transaksi ini; jangan kirim ulang nominal penuh.\n" +
    "Perlakukan seperti persetujuan biasa: periksa transaction.status lebih dulu dan serahkan barang hanya bila SUCCESS. Jangan lakukan charge lagi ke kartu ini sebelum hasilnya final.\n" +
    "Jangan coba kartu ini lagi; tawarkan metode pembayaran lain. Jika beberapa kartu mendapat kode ini, periksa jenis transaksi dan kesesuaiannya dengan transaksi asal bila ada.\n" +
    "Periksa nominal, angka desimal, dan mata uangnya. Lalu kirim ulang transaksi dengan nomor referensi yang sama.\n" +
    "Jangan kirim lagi nomor kartu ini. Minta pelanggan memeriksanya, atau memakai kartu atau metode pembayaran lain.\n" +
    "Tunggu sebentar, lalu kirim ulang transaksi dengan nomor referensi yang sama. Batasi jumlah percobaan.\n" +
    "Minta pelanggan melakukan autentikasi 3-D Secure, lalu kirim ulang transaksi dengan nomor referensi yang sama.\n" +
    "Kirim ulang transaksi ini nanti dengan nomor referensi yang sama.\n" +
    "Periksa nomor referensi transaksi asal dan cek statusnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Periksa dan perbaiki field kartu dan pesanan, lalu kirim ulang request dengan nomor referensi yang sama. Jika semuanya sudah benar, minta DOKU memeriksa pesannya.\n" +
    "Tawarkan kartu atau metode pembayaran lain.\n" +
    "Jangan coba kartu ini lagi, dan jangan beri tahu pelanggan alasannya. Tawarkan metode pembayaran lain, dan tahan pesanan lain dengan kartu ini untuk ditinjau.\n" +
    "Jangan coba kartu ini lagi, dan hapus bila tersimpan. Tawarkan kartu atau metode pembayaran lain.\n" +
    "Kirim ulang transaksi dengan nomor referensi yang sama setelah pelanggan menyediakan dana, atau tawarkan metode pembayaran lain. Jangan mengulanginya dalam jeda yang singkat.\n" +
    "Minta pelanggan memperbaiki tanggal kedaluwarsa atau memasukkan kartu yang sudah diperbarui. Lalu kirim ulang transaksi dengan nomor referensi yang sama.\n" +
    "Minta pelanggan memasukkan PIN kembali, lalu kirim ulang transaksi dengan nomor referensi yang sama. Setiap PIN yang salah mengurangi sisa percobaan.\n" +
    "Jangan coba kartu ini lagi. Tawarkan kartu atau metode pembayaran lain.\n" +
    "Tawarkan metode pembayaran lain, dan tanyakan ke DOKU jenis transaksi yang aktif untuk ID terminal tersebut. Kartu lain bisa mendapat jawaban yang sama.\n" +
    "Jangan coba kartu ini lagi, dan jangan beri tahu pelanggan alasannya. Tawarkan metode pembayaran lain, dan tinjau pesanannya sebelum diterima.\n" +
    "Kirim ulang transaksi dengan nomor referensi yang sama setelah limitnya tersedia kembali atau dinaikkan, atau tawarkan metode pembayaran lain.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Jangan beri tahu pelanggan alasannya.\n" +
    "Tawarkan kartu atau metode pembayaran lain, dan jangan beri tahu pelanggan alasannya. Jika beberapa kartu mendapat kode ini, minta DOKU memeriksa pesannya.\n" +
    "Jangan kirim ulang transaksi ini, dan jangan beri tahu pelanggan alasannya. Serahkan kasusnya ke tim kepatuhan Anda.\n" +
    "Kirim ulang transaksi dengan nomor referensi yang sama setelah periode baru dimulai, atau tawarkan metode pembayaran lain. Percobaan sebelum itu tetap ikut dihitung.\n" +
    "Minta pelanggan memeriksa data pribadi yang dimasukkan, lalu kirim ulang transaksi dengan nomor referensi yang sama.\n" +
    "Minta pelanggan memasukkan PIN, lalu kirim ulang transaksi dengan nomor referensi yang sama. Jika kanal Anda tidak menerima PIN, tawarkan metode pembayaran lain.\n" +
    "Jika kode ini muncul sebagai jawaban atas pembayaran, cek statusnya lebih dulu dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final. Permintaan PIN boleh dikirim ulang nanti.\n" +
    "Tawarkan kartu atau metode pembayaran lain, dan minta DOKU memeriksa enkripsi PIN pada terminal atau kanal.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Kartu ini baru dapat dipakai lagi setelah pemegang kartu mengurusnya ke penerbit.\n" +
    "Minta pelanggan memilih rekening lain pada kartu ini, lalu kirim ulang transaksi dengan nomor referensi yang sama.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Kartu ini mungkin dapat dipakai setelah diaktifkan melalui penerbitnya.\n" +
    "Minta data kartu terbaru, atau tawarkan metode pembayaran lain. Perbarui kartu yang tersimpan.\n" +
    "Cek status transaksi dan catat reversal hanya satu kali. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Minta pelanggan memasukkan ulang data kartu atau baca ulang kartunya, lalu kirim ulang transaksi dengan nomor referensi yang sama. Hentikan setelah dua kali tidak cocok.\n" +
    "Anggap pengecekan lolos dan jangan kirim ulang. Sebelum mengirim barang, pastikan status transaksinya menyatakan sudah dibayar.\n" +
    "Kirim ulang transaksi ini nanti dengan nomor referensi yang sama. Jika terulang, tawarkan metode pembayaran lain.\n" +
    "Periksa transaction.status lebih dulu, lalu catat nominal pembelian saja dan jangan serahkan uang tunai. Jangan kirim ulang transaksi; cocokkan nominal yang disetujui dengan harga sebelum menyerahkan barang.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Jika beberapa kartu mendapat kode ini, minta DOKU memeriksa enkripsinya.\n" +
    "Minta pelanggan memasukkan PIN kembali, lalu kirim ulang transaksi dengan nomor referensi yang sama.\n" +
    "Jika kode ini muncul sebagai jawaban atas pembayaran, cek statusnya lebih dulu dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final. Permintaan informasi saldo tidak perlu dikirim ulang.\n" +
    "Tunggu sampai cut-off selesai, lalu kirim ulang transaksi dengan nomor referensi yang sama.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Laporkan ke DOKU jika terjadi pada banyak kartu.\n" +
    "Hapus biaya tambahan dari nominal, lalu kirim ulang transaksi dengan nomor referensi yang sama.\n" +
    "Hapus bagian tarik tunainya, lalu kirim ulang transaksi dengan nomor referensi yang sama.\n" +
    "Hapus atau turunkan bagian tarik tunainya, atau kirim ulang transaksi ini nanti dengan nomor referensi yang sama setelah limitnya tersedia kembali.\n" +
    "Minta pelanggan memasukkan kode keamanan kembali, lalu kirim ulang transaksi dengan nomor referensi yang sama.\n" +
    "Turunkan nominal sampai sebesar praotorisasi, lalu kirim ulang request dengan nomor referensi yang sama. Tagih selisihnya sebagai transaksi terpisah.\n" +
    "Jika kode ini muncul sebagai jawaban atas pembayaran, cek statusnya lebih dulu dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final. Permintaan PIN tidak perlu dikirim ulang; pemegang kartu perlu menghubungi penerbit.\n" +
    "Jangan coba kartu ini lagi untuk pembayaran ini, dan hentikan tagihan berulang yang terkait. Tanyakan kepada pelanggan apakah dan bagaimana mereka ingin membayar.\n" +
    "Hentikan tagihan berulang dan jangan coba kartu ini lagi untuk tagihan itu. Sepakati cara pembayaran lain dengan pelanggan.\n" +
    "Hentikan semua tagihan berulang pada kartu ini dan jangan coba lagi. Sepakati cara pembayaran lain dengan pelanggan.\n" +
    "Perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Periksa data cicilan dan minta DOKU memastikan acquirer mana yang aktif untuk merchant. Lalu kirim request yang sudah diperbaiki dengan nomor referensi yang sama.\n" +
    "Turunkan nominal hingga tidak melebihi nominal otorisasi, lalu kirim ulang capture dengan nomor referensi yang sama.\n" +
    "Cek status transaksi untuk memastikan kegagalannya, lalu tawarkan kartu atau metode pembayaran lain. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Bila pemblokiran ini tidak disengaja, ubah aturan merchant.\n" +
    "Minta pelanggan melakukan autentikasi 3-D Secure lagi, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Tawarkan metode pembayaran lain.\n" +
    "Tawarkan kartu dari jaringan lain atau metode pembayaran lain.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Bila kartu dari negara ini seharusnya diterima, minta DOKU mengaktifkannya.\n" +
    "Cek status transaksi lebih dulu dan lakukan rekonsiliasi dengan DOKU bila transaksi tidak ditemukan. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cocokkan mata uang dengan akun merchant dan transaksi asalnya. Lalu kirim request yang sudah diperbaiki dengan nomor referensi yang sama.\n" +
    "Minta pelanggan memasukkan CVV, sertakan pada request, lalu kirim ulang dengan nomor referensi yang sama.\n" +
    "Cek status transaksi lebih dulu dan periksa cara data pada request dienkripsi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Periksa nomor referensi dan identitas lain pada request, lalu cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status transaksi lebih dulu dan periksa cara data kartu dienkripsi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Ambil token akses baru, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jangan kirim ulang request ini tanpa perubahan. Minta DOKU memberikan izin yang kurang.\n" +
    "Tawarkan metode pembayaran lain, dan jangan beri tahu pelanggan alasannya. Minta DOKU memeriksa kasusnya sebelum menerima kartu lain dari pembeli yang sama.\n" +
    "Minta pelanggan memeriksa nomor kartu, lalu kirim ulang transaksi dengan nomor referensi yang sama. Jika nomornya sudah benar, tawarkan kartu atau metode pembayaran lain.\n" +
    "Bandingkan request dengan dokumentasi API dan perbaiki. Lalu kirim ulang dengan nomor referensi yang sama.\n" +
    "Cari tahu token mana yang salah, lalu ganti; untuk kartu tersimpan, minta pelanggan memasukkan data kartunya lagi. Setelah itu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Tawarkan pembayaran penuh, kartu lain, atau metode pembayaran lain.\n" +
    "Minta DOKU mengaktifkan kembali akun merchant lebih dulu. Lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Periksa client ID, data merchant, dan environment. Lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Bila kartu ini seharusnya diterima, minta DOKU memeriksa routing MID.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Bila kartu ini seharusnya diterima, minta DOKU memeriksa MID beserta aturannya.\n" +
    "Tunggu, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Tunggu settlement selesai, lalu cek status transaksi dan ambil keputusan dari hasilnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Mulai lagi 3-D Secure untuk pelanggan, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Periksa nomor referensi dan cek lagi status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status transaksi lebih dulu dan lakukan rekonsiliasi dengan DOKU bila hasilnya tetap belum final. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status pembayaran, dan pastikan DOKU dapat menjangkau alamat notifikasi. Sebelum hasilnya final, jangan memulai pembayaran baru.\n" +
    "Perbaiki alamatnya dan pastikan DOKU dapat menjangkaunya, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Cek dulu status transaksi dengan nomor referensi ini. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Lihat field yang disebut di pesan dan perbaiki request. Lalu kirim ulang dengan nomor referensi yang sama.\n" +
    "Cek status transaksi setelah layanan DOKU tersedia kembali. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Selesaikan aktivasi akun merchant di dashboard. Lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Cek status transaksi lebih dulu, dan hubungi DOKU bila hasilnya tetap belum final. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Tunggu, kurangi laju pengiriman, lalu kirim ulang request ini nanti dengan nomor referensi yang sama.\n" +
    "Periksa ID transaksi dan cek lagi statusnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Lihat field yang disebut di pesan dan perbaiki formatnya. Lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Tutup nomor referensi ini. Bila pelanggan tetap ingin membayar, buat pembayaran baru dengan nomor referensi baru. Jika laporan sukses masih datang untuk nomor referensi lama, catat satu kali atau kembalikan dananya.\n" +
    "Biarkan halaman pembayaran tetap terbuka bagi pelanggan, lalu tunggu notifikasi atau cek lagi statusnya. Jangan buat order baru sebelum order ini kedaluwarsa.\n" +
    "Cek status pembayaran. Jika masih berstatus diotorisasi, ulangi capture sebelum masa penahanan habis.\n" +
    "Cek status transaksi sebelum percobaan berikutnya. Jika jawabannya tetap FAILED, tawarkan metode pembayaran lain dengan nomor referensi yang sama. Jika SUCCESS menyusul, catat satu kali atau kembalikan dananya.\n" +
    "Tutup nomor referensi ini. Bila pelanggan tetap ingin membayar, buat order baru dengan nomor referensi baru. Jika laporan sukses masih datang untuk nomor referensi lama, catat satu kali atau kembalikan dananya.\n" +
    "Cek status refund sebelum mengirimnya lagi, agar tidak ada dana yang dikembalikan dua kali.\n" +
    "Jangan anggap sudah dibayar. Tunggu notifikasi atau cek lagi status transaksi, dan lakukan capture atas otorisasi yang ingin dilanjutkan. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan anggap sudah di-refund. Cek lagi status refund, dan jangan mengirimnya dua kali.\n" +
    "Minta pelanggan menyelesaikan verifikasi, lalu tunggu notifikasi atau cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cocokkan nominal refund dengan catatan Anda dan catat refund satu kali. Jangan kirim ulang pembayaran.\n" +
    "Cocokkan nominal refund dengan catatan Anda dan catat refund ini satu kali. Jangan kirim ulang pembayaran.\n" +
    "Lakukan capture dengan authorize_id sebelum masa penahanan habis, atau biarkan habis. Jangan tagih kartu itu lagi, dan jangan serahkan apa pun sebelum capture berhasil.\n" +
    "Cocokkan nominal dengan catatan Anda dan catat refund satu kali. Jangan kirim ulang pembayaran.\n" +
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat pembayaran satu kali. Jangan kirim ulang.\n" +
    "Cek lagi status transaksi, paling cepat 60 detik setelah pembayaran. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Tarik kembali apa yang sudah diserahkan untuknya, satu kali. Jangan kirim ulang pembayaran.\n" +
    "Jangan anggap sudah dibayar. Tunggu notifikasi atau cek lagi status transaksi.\n" +
    "Jangan anggap sudah dibayar, dan jangan buat order kedua. Tunggu notifikasi atau cek lagi status transaksi.\n" +
    "Cek status transaksi sebelum percobaan berikutnya. Jika jawabannya tetap gagal, tawarkan metode pembayaran lain.\n" +
    "Jangan anggap sudah dibayar. Cek lagi status transaksi, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan anggap sudah dibayar. Cek lagi status pembayaran.\n" +
    "Cocokkan nominal dengan catatan Anda, lalu catat pembayaran satu kali. Jangan lakukan capture lagi.\n" +
    "Cocokkan nominal dengan catatan Anda dan catat refund satu kali. Jangan kirim ulang.\n" +
    "Cocokkan nominal refund dengan catatan Anda dan catat refund ini satu kali. Jangan kirim ulang.\n" +
    "Tarik kembali apa yang sudah diserahkan untuknya, satu kali. Jangan kirim void lagi.\n" +
    "Jadikan ovo_payment.status acuan. Bila tidak ada, cek status sebelum barang dikirim.\n" +
    "Arahkan pelanggan ke credit_card_payment_page.url, lalu tunggu notifikasi atau cek status. Jangan serahkan apa pun berdasarkan respons ini.\n" +
    "Arahkan pelanggan ke response.payment.url, lalu tunggu notifikasi atau cek status. Jangan serahkan apa pun berdasarkan respons ini.\n" +
    "Arahkan pelanggan ke three_d_secure.authentication_url. Setelah itu tagih kartu dengan authentication_id.\n" +
    "Tampilkan nomor dan halaman petunjuknya kepada pelanggan, lalu tunggu notifikasi atau cek status. Jangan serahkan apa pun berdasarkan respons ini.\n" +
    "Hapus token ini dari catatan Anda."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,1,,,,0,3,,,,,,,1,,,,0,,3,,,g,,,,5,1,,,,,,,,,,,,12,,,,,,0,2,1,,,,w,0,q,c,2,,p,0,,,,,,,,f,,w,0,4,,1,0,,,0,,,,1,1b,,,t,,g,,,,3,1,,,,,c,,,0,,,b,,,,,0,0,e,,,,4,0,d,1,4,0,,3,5,1,1,,2,1,1,,2,,,3,,,,4,17,16,0,4,,1e,0,3,1,6,0,,3,d,,0,0,0,0,,8,1,,,,,,1i,,,,,,,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,5,3,,,,,,f,2,,k,,,e,b,5,,,p,j,,,,,,,,,,4",
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
export function action(result: DokuEntry<DokuNonSnapSpace> | DokuResult<DokuNonSnapSpace>, params: DokuParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

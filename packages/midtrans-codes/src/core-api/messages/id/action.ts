// Generated from the catalog; do not edit.
import type { MidtransCoreApiSpace } from "../../../core-api.js";
import { coreApiCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Baca transaction_status dan fraud_status di body, lalu jadikan keduanya acuan. Jangan kirim ulang request ini, dan jangan serahkan barang hanya berdasarkan kode ini.\n" +
    "Setujui atau tolak transaksi di dashboard atau lewat API, lalu cek statusnya. Jangan serahkan barang dan jangan kirim apa pun dengan order_id baru sebelum itu.\n" +
    "Tunggu notifikasi atau cek status transaksi lagi. Selama itu jangan kirim apa pun dengan order_id baru.\n" +
    "Pastikan transaction_status berisi deny, dan cek status transaksi bila field itu tidak ada. Lalu tawarkan metode pembayaran lain. Alasan penolakan ada di status_message dan channel_response_code.\n" +
    "Bila pemutusan akun memang diminta, tidak ada yang perlu dilakukan. Bila tidak, minta pelanggan menghubungkan akunnya lagi atau tawarkan metode pembayaran lain, lalu kirim charge dengan order_id yang sama.\n" +
    "Ganti URL sesuai dokumentasi API, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Perbaiki yang tercantum di validation_messages, lalu kirim ulang request dengan order_id yang sama. Bila order_id itu sudah pernah dipakai, cek dulu status order tersebut dan selama itu jangan kirim apa pun dengan order_id baru.\n" +
    "Periksa header Authorization dan pastikan key dan URL sama-sama Sandbox atau sama-sama Production. Lalu kirim ulang request dengan order_id yang sama.\n" +
    "Minta pelanggan memakai kartu atau metode pembayaran lain, lalu kirim charge dengan order_id yang sama.\n" +
    "Jangan kirim ulang request ini tanpa perubahan. Tawarkan jenis pembayaran yang sudah aktif, dan minta Midtrans mengaktifkan yang ini.\n" +
    "Isi header Accept dan Content-Type dengan application/json, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Periksa order_id dan environment. Selama halaman pembayaran masih dapat dipakai, tunggu lalu cek status lagi; jika tidak, kirim ulang request dengan order_id yang sama. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.\n" +
    "Gunakan method HTTP sesuai dokumentasi API, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Cek status order_id ini di Midtrans lebih dulu karena bisa jadi sudah dibayar atau di-refund. Jangan kirim apa pun dengan order_id atau refund_key baru sebelum hasilnya final.\n" +
    "Pastikan transaction_status berisi expire, lalu tutup order_id ini. Bila pelanggan tetap ingin membayar, buat transaksi baru dengan order_id baru.\n" +
    "Perbaiki tipe datanya, misalnya angka yang dikirim sebagai teks, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Cek status order_id ini di Midtrans lebih dulu. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang request ini. Tawarkan metode pembayaran lain, dan tanyakan ke Midtrans arti mana yang berlaku sebelum menyampaikan apa pun kepada pelanggan tentang akun GoPay-nya.\n" +
    "Jangan kirim ulang request ini. Tawarkan metode pembayaran lain, lalu tanyakan ke Midtrans arti mana yang berlaku dan minta akun merchant diperiksa.\n" +
    "Ambil token_id baru untuk kartu tersebut, lalu kirim ulang charge dengan order_id yang sama. Jika semua kartu mendapat kode ini, pastikan client key dan server key berasal dari akun dan environment yang sama.\n" +
    "Cek status order_id ini di Midtrans dan tentukan langkah dari situ. Jangan kirim apa pun dengan order_id atau refund_key baru sebelum hasilnya final.\n" +
    "Perbaiki JSON pada body, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Cek status order_id ini beserta refund-nya di Midtrans lebih dulu, dan periksa saldo merchant. Jangan kirim refund dengan refund_key baru sebelum hasilnya final.\n" +
    "Cek status order_id ini beserta refund-nya di Midtrans lebih dulu, dan periksa sisa nominal yang dapat di-refund. Jangan kirim refund dengan refund_key baru sebelum hasilnya final.\n" +
    "Tunggu, dan perpanjang jedanya setiap kali ditolak lagi. Lalu kirim ulang request dengan order_id yang sama.\n" +
    "Jangan kirim ulang request ini tanpa perubahan. Tanyakan ke Midtrans fungsi mana yang dapat digunakan.\n" +
    "Kirim ulang request nanti dengan order_id yang sama, atau tawarkan bank atau metode pembayaran lain. Jangan kirim apa pun dengan order_id baru. Jika terus terjadi, hubungi Midtrans.\n" +
    "Periksa transaction_status dan fraud_status lebih dulu, lewat cek status bila tidak ada di body; serahkan pesanan hanya bila settlement, atau capture dengan fraud_status accept. Jangan lakukan charge lagi ke kartu ini, dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final.\n" +
    "Cek status order_id ini di Midtrans lebih dulu, dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final. Serahkan pesanan hanya bila settlement, atau capture dengan fraud_status accept, dan setelah identitas pemegang kartu diperiksa; jika tidak memungkinkan, batalkan pembayaran ini.\n" +
    "Jangan kirim ulang nominal penuh dan jangan serahkan seluruh pesanan atas dasar kode ini. Tanyakan ke Midtrans berapa yang disetujui, lalu tagih sisanya secara terpisah atau batalkan pembayarannya.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Kartu ini mungkin dapat dipakai lagi setelah pelanggan menghubungi penerbitnya.\n" +
    "Tawarkan metode pembayaran lain. Jangan kirim ulang sebelum Midtrans dan bank acquirer memeriksa merchant ID. Kartu lain bisa mendapat jawaban yang sama.\n" +
    "Jangan coba kartu ini lagi, dan jangan beri tahu pelanggan alasannya. Tawarkan metode pembayaran lain.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Penyebabnya hanya dapat dijelaskan penerbit kartu kepada pelanggan.\n" +
    "Minta pelanggan memeriksa dan memasukkan ulang data kartu, lalu kirim ulang transaksi dengan order_id yang sama.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Pelanggan dapat meminta penerbit kartu membuka blokir PIN.\n" +
    "Tawarkan kartu atau metode pembayaran lain, dan minta Midtrans memeriksa pendaftaran merchant untuk American Express. Jangan kirim kartu American Express sebelum itu.\n" +
    "Perbaiki nominalnya, lalu kirim ulang transaksi dengan order_id yang sama.\n" +
    "Tawarkan kartu atau metode pembayaran lain.\n" +
    "Minta pelanggan memasukkan PIN lagi, lalu kirim ulang transaksi dengan order_id yang sama.\n" +
    "Jangan coba kartu ini lagi; tawarkan kartu atau metode pembayaran lain. Jika beberapa kartu mendapat kode ini, periksa field pada request.\n" +
    "Minta pelanggan memasukkan ulang data kartu beserta kode keamanannya, lalu kirim ulang transaksi dengan order_id yang sama.\n" +
    "Perbaiki gross_amount, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Jangan kirim lagi nomor kartu ini. Minta pelanggan memeriksanya atau memakai kartu atau metode pembayaran lain; nomor yang sudah diperbaiki memerlukan token_id baru.\n" +
    "Perbaiki format datanya, lalu kirim ulang request dengan order_id yang sama. Tanyakan ke Midtrans bila tidak ada field yang salah.\n" +
    "Perbaiki mata uangnya, lalu kirim ulang transaksi dengan order_id yang sama. Tanyakan ke Midtrans mata uang apa yang boleh dipakai merchant.\n" +
    "Hapus kartu yang tersimpan dan minta pelanggan memasukkan kartu barunya, atau tawarkan metode pembayaran lain. Jangan kirim kartu lama lagi.\n" +
    "Tunggu sebentar, lalu kirim ulang request dengan order_id yang sama. Batasi jumlah percobaan.\n" +
    "Kirim ulang transaksi dengan 3-D Secure dan order_id yang sama agar pelanggan dapat melakukan autentikasi.\n" +
    "Jangan coba kartu ini lagi, dan jangan beri tahu pelanggan alasannya. Tawarkan metode pembayaran lain, dan tinjau pesanannya sebelum diterima.\n" +
    "Kirim ulang request ini nanti dengan order_id yang sama, atau tawarkan kartu atau metode pembayaran lain.\n" +
    "Minta pelanggan memeriksa data kartu dan ambil token_id baru. Lalu kirim ulang request dengan order_id yang sama.\n" +
    "Periksa format detail transaksi. Kirim request yang sudah diperbaiki dengan order_id yang sama.\n" +
    "Minta pelanggan memeriksa tanggal kedaluwarsa kartu dan ambil token_id baru. Lalu kirim ulang request dengan order_id yang sama.\n" +
    "Jangan coba kartu ini lagi. Tawarkan kartu atau metode pembayaran lain, dan arahkan pelanggan ke penerbit kartu.\n" +
    "Jangan coba kartu ini lagi, dan jangan beri tahu pelanggan alasannya. Tawarkan metode pembayaran lain, dan tahan pesanan lain dengan kartu ini untuk ditinjau.\n" +
    "Jangan coba kartu ini lagi, dan hapus bila tersimpan. Tawarkan kartu atau metode pembayaran lain.\n" +
    "Kirim ulang request dengan order_id yang sama setelah pelanggan menyediakan dana, atau tawarkan metode pembayaran lain. Jangan mengulanginya dalam jeda yang singkat.\n" +
    "Minta pelanggan memeriksa tanggal kedaluwarsa atau memasukkan kartu yang masih berlaku, dan ambil token_id baru. Lalu kirim ulang request dengan order_id yang sama.\n" +
    "Minta pelanggan memasukkan PIN lagi, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Minta pelanggan memperbaiki nomor kartu dan ambil token_id baru. Lalu kirim ulang request dengan order_id yang sama.\n" +
    "Tawarkan metode pembayaran lain. Jika semua kartu mendapat kode ini, minta Midtrans memeriksa akun merchant.\n" +
    "Minta pelanggan menghubungi penerbit kartu, lalu kirim ulang request dengan order_id yang sama. Jika tidak, tawarkan kartu atau metode pembayaran lain.\n" +
    "Kirim ulang request dengan order_id yang sama setelah limitnya tersedia kembali atau dinaikkan, atau tawarkan metode pembayaran lain.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Jangan beri tahu pelanggan alasannya.\n" +
    "Tawarkan kartu atau metode pembayaran lain, dan jangan beri tahu pelanggan alasannya. Jika beberapa kartu mendapat kode ini, minta Midtrans memeriksa pesannya.\n" +
    "Cocokkan nominal dengan transaksi asal. Kirim request yang sudah diperbaiki dengan order_id yang sama.\n" +
    "Kirim ulang request dengan order_id yang sama setelah periode baru dimulai, atau tawarkan metode pembayaran lain. Percobaan sebelum itu tetap ikut dihitung.\n" +
    "Minta pelanggan memeriksa data kartu dan data pribadinya, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Jika kode ini muncul sebagai jawaban atas pembayaran, cek status order_id ini lebih dulu dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final. Permintaan PIN tidak perlu dikirim ulang; pemegang kartu perlu menghubungi penerbit kartu.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Kartu ini mungkin dapat dipakai setelah diaktifkan melalui penerbitnya.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Kartu ini baru dapat dipakai lagi setelah pemegang kartu mengurusnya ke penerbit.\n" +
    "Minta pelanggan memperbaiki rekening tujuan, lalu kirim ulang transaksi dengan order_id yang sama.\n" +
    "Minta pelanggan memperbaiki rekening sumber atau kartunya, lalu kirim ulang transaksi dengan order_id yang sama.\n" +
    "Cek dulu status order_id ini di Midtrans dan cocokkan dengan catatan Anda. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.\n" +
    "Minta data kartu terbaru dari pelanggan, atau tawarkan metode pembayaran lain. Perbarui kartu yang tersimpan.\n" +
    "Kirim ulang transaksi nanti dengan order_id yang sama, atau tawarkan metode pembayaran lain.\n" +
    "Periksa tanggal kedaluwarsa bila ini kartu private label. Jika bukan, kirim ulang transaksi nanti dengan order_id yang sama, atau tawarkan metode pembayaran lain.\n" +
    "Tawarkan kartu atau metode pembayaran lain, dan laporkan kode ini ke Midtrans bila sering muncul.\n" +
    "Minta pelanggan memasukkan CVV lagi dan ambil token_id baru. Lalu kirim ulang request dengan order_id yang sama.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Hanya merchant advice code, yang dapat ditanyakan ke Midtrans, yang menunjukkan apakah kartu ini boleh di-charge lagi.\n" +
    "Periksa data kartu dan minta pelanggan melakukan autentikasi 3-D Secure. Lalu kirim ulang request dengan order_id yang sama.\n" +
    "Jangan anggap ini sebagai pembayaran dan jangan serahkan pesanan atas dasar kode ini. Baca transaction_status untuk mengetahui hasil order_id ini.\n" +
    "Cek status order_id ini di Midtrans lebih dulu, dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final. Jangan berikan uang tunai, dan catat hanya nominal yang disetujui.\n" +
    "Jika kode ini muncul sebagai jawaban atas pembayaran, cek status order_id ini lebih dulu dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final. Permintaan informasi saldo tidak perlu dikirim ulang.\n" +
    "Jangan kirim ulang transaksi ini, dan jangan beri tahu pelanggan alasannya. Bila pelanggan bertanya, arahkan ke penerbit kartu.\n" +
    "Tawarkan kartu atau metode pembayaran lain. Jangan coba kartu ini lagi sebelum pelanggan membuka blokirnya di penerbit.\n" +
    "Hapus biaya tambahan dari nominal, lalu kirim ulang transaksi dengan order_id yang sama.\n" +
    "Hapus bagian tunainya, lalu kirim ulang pembelian dengan order_id yang sama. Bila tidak ada pembelian, jangan kirim ulang.\n" +
    "Hapus atau turunkan bagian tunainya, atau kirim ulang transaksi nanti dengan order_id yang sama.\n" +
    "Minta pelanggan memasukkan ulang data kartu beserta CVV2, lalu kirim ulang transaksi dengan order_id yang sama.\n" +
    "Perbaiki nominal agar tidak melebihi yang diotorisasi, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Perbaiki informasi penagih, lalu kirim ulang transaksi dengan order_id yang sama.\n" +
    "Jangan coba kartu ini lagi untuk pembayaran ini, dan hentikan tagihan berulang yang terkait. Tanyakan kepada pelanggan apakah dan bagaimana mereka ingin membayar.\n" +
    "Hentikan tagihan berulang, dan jangan coba kartu ini lagi untuk tagihan itu. Sepakati cara pembayaran lain dengan pelanggan.\n" +
    "Hentikan semua tagihan berulang pada kartu ini, dan jangan coba lagi. Sepakati cara pembayaran lain dengan pelanggan.\n" +
    "Cek dulu status order_id ini di Midtrans dan jangan serahkan pesanan atas dasar kode ini. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.\n" +
    "Perbaiki nomor routing, lalu kirim ulang transaksi dengan order_id yang sama.\n" +
    "Tawarkan metode pembayaran lain.\n" +
    "Perbaiki data baris MICR, lalu kirim ulang transaksi dengan order_id yang sama.\n" +
    "Sisakan paling banyak satu exemption, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Hapus exemption itu atau pilih yang berlaku untuk jaringan kartu ini, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Perbaiki nominalnya agar tidak melebihi nominal otorisasi. Lalu kirim ulang capture untuk order_id yang sama.\n" +
    "Lengkapi request ID, lalu kirim ulang request dengan order_id yang sama. Bila request ID diisi oleh Midtrans, laporkan kasusnya ke Midtrans.\n" +
    "Periksa key dan setup GoPay milik merchant, bila perlu bersama Midtrans. Lalu kirim ulang request dengan order_id yang sama.\n" +
    "Minta pelanggan melakukan autentikasi sesuai permintaan penyedia layanan, lalu lanjutkan dengan order_id yang sama.\n" +
    "Minta pelanggan mengulang autentikasi dan lanjutkan dengan order_id yang sama, atau tawarkan metode pembayaran lain.\n" +
    "Jangan kirim ulang request ini tanpa perubahan. Tawarkan metode pembayaran lain, dan tanyakan ke Midtrans mengapa yang ini diblokir untuk merchant.\n" +
    "Tawarkan metode pembayaran lain. Jangan coba e-wallet ini lagi sebelum pelanggan membereskan pemblokirannya dengan penyedia e-wallet.\n" +
    "Minta pelanggan menyelesaikan verifikasi di e-wallet, lalu kirim ulang transaksi dengan order_id yang sama. Sementara itu, tawarkan metode pembayaran lain.\n" +
    "Gunakan token yang diterbitkan untuk jenis request ini, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Tawarkan metode pembayaran lain, atau opsi pembayaran lain di e-wallet.\n" +
    "Isi tipe transaksi dengan REFUND atau REVERT, lalu kirim ulang request dengan refund_key yang sama.\n" +
    "Ambil lagi data akun yang terhubung untuk mendapatkan token opsi pembayaran terbaru, atau tawarkan metode pembayaran lain. Lalu kirim ulang charge dengan order_id yang sama.\n" +
    "Jangan kirim ulang request ini tanpa perubahan. Tawarkan metode pembayaran lain, dan tanyakan ke Midtrans negara mana saja yang aktif untuk merchant.\n" +
    "Jangan kirim ulang request ini tanpa perubahan. Tawarkan opsi pembayaran lain, dan tanyakan ke Midtrans mana yang mendukungnya.\n" +
    "Minta pelanggan mengisi saldo, lalu kirim ulang transaksi dengan order_id yang sama, atau tawarkan metode pembayaran lain.\n" +
    "Tunggu sampai saldo e-wallet tersebut berkurang, atau tawarkan metode pembayaran lain. Lalu kirim ulang transaksi dengan order_id yang sama, atau refund dengan refund_key yang sama.\n" +
    "Perbaiki nominalnya, lalu kirim ulang request dengan order_id yang sama, atau refund dengan refund_key yang sama.\n" +
    "Tunggu bulan berikutnya atau sampai limitnya dinaikkan, atau tawarkan metode pembayaran lain. Lalu kirim ulang transaksi dengan order_id yang sama, atau refund dengan refund_key yang sama.\n" +
    "Gunakan mata uang e-wallet, periksa nominalnya dalam mata uang itu, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Perbaiki negara atau mata uangnya, periksa nominalnya, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Bandingkan request dengan dokumentasi API dan perbaiki. Lalu kirim ulang dengan order_id yang sama.\n" +
    "Periksa order_id, lalu cek statusnya di Midtrans. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.\n" +
    "Lengkapi field wajib, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Cek status order_id ini beserta refund-nya di Midtrans lebih dulu. Jangan kirim refund dengan refund_key baru sebelum hasilnya final.\n" +
    "Jangan coba e-wallet ini lagi untuk order ini, dan jangan beri tahu pelanggan alasannya. Tawarkan metode pembayaran lain.\n" +
    "Jangan kirim ulang transaksi ini, dan jangan beri tahu pelanggan alasannya. Teruskan kasusnya ke Midtrans.\n" +
    "Jangan kirim ulang transaksi ini; tawarkan metode pembayaran lain. Teruskan kasusnya ke Midtrans.\n" +
    "Tawarkan metode pembayaran lain, atau minta pelanggan memilih opsi pembayaran lain di e-wallet.\n" +
    "Jangan kirim ulang request ini tanpa perubahan. Tanyakan ke Midtrans apa yang tidak diizinkan.\n" +
    "Lakukan capture sebelum batas waktunya hanya bila fraud_status berisi accept; bila challenge, putuskan dulu peninjauannya, dan bila deny, batalkan transaksi. Jangan lakukan charge lagi ke kartu itu, dan jangan anggap order ini sudah dibayar.\n" +
    "Batalkan pencatatannya bila order ini sebelumnya sudah di-capture, dan tutup order_id ini. Bila pelanggan tetap ingin membayar, buat transaksi baru dengan order_id baru.\n" +
    "Baca fraud_status dan anggap order sudah dibayar hanya bila isinya accept. Jika tidak, cek status transaksi lagi dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final.\n" +
    "Cocokkan nominal dan order_id dengan catatan Anda, lalu catat pembayarannya satu kali. Tidak ada yang perlu dikirim ulang.\n" +
    "Setujui atau tolak transaksi di dashboard atau lewat API, lalu cek statusnya. Jangan serahkan barang sebelum itu.\n" +
    "Cek status lagi dan lihat transaksinya di dashboard. Jangan serahkan barang dan jangan kirim apa pun dengan order_id baru sebelum jelas.\n" +
    "Catat chargeback satu kali dan tahan pengiriman yang belum berjalan. Jangan refund order ini lagi, dan jangan tagih ulang.\n" +
    "Batalkan pencatatannya bila order ini sebelumnya sudah settlement. Pastikan tidak ada percobaan lain dengan order_id ini yang masih terbuka atau sudah dibayar, lalu tawarkan metode pembayaran lain.\n" +
    "Tutup order_id ini. Bila pelanggan tetap ingin membayar, buat transaksi baru dengan order_id baru.\n" +
    "Cek status transaksi di Midtrans dan lakukan rekonsiliasi dengan bank. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.\n" +
    "Catat nominal chargeback satu kali dan biarkan sisanya sebagai terbayar. Jangan refund lagi bagian yang sama, dan jangan tagih ulang.\n" +
    "Cocokkan refund_amount dengan catatan Anda, catat bagian yang baru satu kali, dan biarkan sisanya sebagai terbayar. Jangan kirim refund yang sama lagi.\n" +
    "Catat refund satu kali dan jangan kirim lagi. bank_confirmed_at di notifikasi refund menunjukkan bahwa bank sudah mengonfirmasinya.\n" +
    "Cocokkan nominal dan order_id dengan catatan Anda, lalu catat satu kali; tidak ada yang perlu dikirim ulang. Untuk Permata, Mandiri Bill, dan Indomaret, cek status transaksi lagi setelah 5 menit sebelum menyerahkan barang.\n" +
    "Baca transaction_status untuk hasil pembayarannya. Jangan serahkan barang hanya berdasarkan nilai ini.\n" +
    "Setujui atau tolak transaksi lewat dashboard atau API, lalu cek status transaksi lagi. Sebelum hasilnya final, jangan serahkan barang dan jangan kirim apa pun dengan order_id baru.\n" +
    "Tawarkan metode pembayaran lain, dan jangan beri tahu pelanggan alasannya. Bila penolakannya tampak keliru, minta Midtrans memeriksanya.\n" +
    "Tampilkan halaman itu kepada pelanggan, lalu tunggu notifikasi atau cek status. Jangan serahkan apa pun berdasarkan respons ini; simpan token karena dapat membuka halaman yang sama lagi.\n" +
    "Masukkan biaya, ongkos kirim, dan diskon ke item_details, samakan kedua jumlahnya, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Periksa cara nominal dihitung, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Cek dulu status order_id ini, siapa tahu sudah pernah dipakai, dan jangan kirim apa pun dengan order_id baru. Bila transaksinya tidak ada, perbaiki request dan kirim ulang dengan order_id yang sama.\n" +
    "Perpendek {field}, lalu kirim ulang request. Bila itu order_id, tidak ada yang dibuat dengan nomor yang panjang; beri setiap order nomor pendek tersendiri.\n" +
    "Perbaiki body dan header Content-Type, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Isi {field}, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Kirim {field} sebagai angka JSON, lalu kirim ulang request dengan order_id yang sama.\n" +
    "Periksa header Authorization dan pastikan server key dan URL sama-sama Sandbox atau sama-sama Production. Lalu kirim ulang request dengan order_id yang sama.\n" +
    "Kirim ulang request yang sama sebentar lagi dengan order_id yang sama. Jangan kirim apa pun dengan order_id baru. Bila ditolak karena order_id sudah digunakan, cek status order tersebut.\n" +
    "Simpan account_id dan token dari salah satu opsi pembayaran, lalu pakai keduanya untuk charge.\n" +
    "Arahkan pelanggan ke salah satu alamat di actions. Notifikasi akun, atau cek akun, menyatakan kapan akun sudah terhubung.\n" +
    "Perbaiki yang disebut di channel_response_message, lalu kirim ulang request. Status akun tetap seperti sebelumnya.\n" +
    "Bila pemutusan akun memang diminta, tidak ada yang perlu dilakukan. Bila tidak, minta pelanggan menghubungkan akunnya lagi.\n" +
    "Periksa account_id dan environment. Bila keduanya benar, minta pelanggan menghubungkan akunnya lagi.\n" +
    "Cek dulu status akun, karena bisa jadi akun sudah terhubung.\n" +
    "Cek status akun, lalu kirim ulang permintaan bila masih diperlukan.\n" +
    "Cek status akun sebelum menagih dengan akun itu atau mengirim ulang permintaan.\n" +
    "Perbaiki yang disebut kode status sebelum mengirim ulang permintaan. Status akun tetap seperti sebelumnya.\n" +
    "Minta pelanggan menghubungkan akunnya lagi.\n" +
    "Cek status akun sebelum mengarahkan pelanggan untuk mengonfirmasi penghubungan atau mengirim ulang permintaan.\n" +
    "Simpan id langganan. Setiap pembayaran punya notifikasi sendiri.\n" +
    "Bila seharusnya berlanjut, perbaiki token atau jadwalnya, lalu aktifkan lagi."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,9,,2,1,1,,,1,,,,1,,,,4,3,d,4,,,6,,,5,,,9,,,6,,,1,,,,f,,,,o,,1,,,l,,8,x,1,1,,7,1,4,2,,2,,,3,1,,,,7,,k,16,,,,,,,1j,9,11,,4,,1,,,,8,,,1n,7,,6,2d,,,y,,,,b,,p,9,c,1,,1,5,1,,1,f,18,2g,,21,32,2,1,b,1,q,,j,6,,3,1,,1,9,4,,,3,,,,1l,1,1x,7,,,,t,,,s,,9,,4,,,24,1,7,,7,,,,,,,,5b,,,,,,,h,1,58,,,,,,a,,,,,c,1,1,,2,,,,,j,1c,3,8,,2,,,,,,,,,,,,,1b,,,a,,,,,,,,o,,,,,,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,1,1,1,7,b,,,,e,,,",
  fallbacks: {
    field: "salah satu field",
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
export function action(result: MidtransEntry<MidtransCoreApiSpace> | MidtransResult<MidtransCoreApiSpace>, params: MidtransParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

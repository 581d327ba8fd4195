// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../types.js";

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
    "Tutup nomor referensi ini. Bila pelanggan ingin membayar dengan cara lain, buat transaksi baru dengan nomor referensi baru.\n" +
    "Tunggu notifikasi. Jangan buat payout kedua untuk keperluan yang sama sebelum hasilnya final.\n" +
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat payout satu kali. Jangan kirim ulang.\n" +
    "Cek status paling cepat sepuluh menit setelah payout, dan tanyakan ke Midtrans bila tetap demikian. Jangan catat apa pun dan jangan buat payout kedua sebelum itu.\n" +
    "Tutup payout ini. Setelah penyebab di error_code diperbaiki, payout berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Cek status paling cepat sepuluh menit setelah payout, lalu minta Midtrans memeriksanya. Jangan buat payout kedua sebelum itu.\n" +
    "Cek status paling cepat sepuluh menit setelah payout, lalu tanyakan alasannya ke Midtrans. Setelah itu, payout berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Tunggu notifikasi, atau cek status paling cepat sepuluh menit setelah payout. Jangan buat payout kedua sebelum hasilnya final.\n" +
    "Setujui atau tolak payout tersebut, lalu tunggu notifikasi. Jangan buat payout kedua untuk keperluan yang sama sebelum hasilnya final.\n" +
    "Tutup payout ini. Bila dana tetap akan dikirim, buat payout baru.\n" +
    "Minta data rekening yang benar dari penerima dana, lalu buat payout baru.\n" +
    "Tanyakan penyebabnya ke Midtrans. Buat payout baru setelah diperbaiki.\n" +
    "Isi saldo, lalu buat payout baru.\n" +
    "Perbaiki datanya, lalu buat payout baru.\n" +
    "Buat payout baru dan setujui dengan OTP baru.\n" +
    "Minta rekening lain dari penerima dana, lalu buat payout baru.\n" +
    "Isi rekening tujuan yang lain, lalu buat payout baru.\n" +
    "Minta rekening lain dari penerima dana atau tunggu bulan berikutnya, lalu buat payout baru.\n" +
    "Minta rekening lain dari penerima dana, atau kirim nominal yang lebih kecil sebagai payout baru.\n" +
    "Cek status setiap payout sebelum mengirim apa pun.\n" +
    "Perbaiki yang tercantum di errors, lalu kirim ulang request.\n" +
    "Periksa key dan perannya, dan pastikan key itu milik environment ini. Lalu kirim ulang request.\n" +
    "Periksa reference_no dan environment, lalu cek lagi statusnya. Jangan buat payout kedua sebelum jelas.\n" +
    "Cek status payout, lewat daftarnya bila reference_no belum diketahui. Jangan buat payout kedua sebelum itu.\n" +
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
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,9,,2,1,1,,,1,,,,1,,,,4,3,d,4,,,6,,,5,,,9,,,6,,,1,,,,f,,,,o,,1,,,l,,8,x,1,1,,7,1,4,2,,2,,,3,1,,,,7,,k,16,,,,,,,1j,9,11,,4,,1,,,,8,,,1n,7,,6,2d,,,y,,,,b,,p,9,c,1,,1,5,1,,1,f,18,2g,,21,32,2,1,b,1,q,,j,6,,3,1,,1,9,4,,,3,,,,1l,1,1x,7,,,,t,,,s,,9,,4,,,24,1,7,,7,,,,,,,,5b,,,,,,,h,1,58,,,,,,a,,,,,c,1,1,,2,,,,,j,1c,3,8,,2,,,,,,,,,,,,,1b,,,a,,,,,,,,o,,,,,,,,,,,,,,,,,,,,,1,,,,2,,1,1,,1,1,,1,1,,1,1,,,2,1,,,2,1,5,8,2,1,5,8,2,1,,1,,1,,2,,0,,3,0,2,4,2,2,,,0,2,,0,,4,8,,0,2,1,1,1,1,8,,0,2,1,0,g,3,8,,0,2,1,5,,0,0,b,4,6,2,0,2,1,0,8,3,8,2,0,0,6,4,6,,1,1,,0,2,1,1,1,a,,0,0,3,1,6,,0,2,1,1,1,1,,0,,,,5,e,,0,,1,0,12,6,4,9,,,0,2,1,,0,,3,0,3,3,2,e,1j,0,0,l,4,6,,1,,2,,1,0,2,1,1,b,,1,,2,,1,1,9,0,2,1,1,1,1,f,,1,,0,2,1,,2,1,,4,,0,2,0,18,3,i,,0,0,6,4,6,,0,5,,5,5,,1,,2,,0,2,1,1,1,1,,1,,1,h,22,0,2,0,o,3,7,,1,,0,0,,4,2,9,,0,0,,4,2,7,,0,0,,4,2,7,,1,,0,0,3,1,8,,1,1,,1,1,,0,2,1,1,1,1,,,0,1e,3,j,6,,1,3b,2,,1,,1,,1,,1,,,1,1,1,0,0,,,,,0,0,6,6,6,6,0,0,6,6,6,6,0,0,6,6,6,6,9e,,,,,,2,2,2,2,,,,,2,,3,,,8,,,2,,,,,,,,,,,1,1,8,1,1,1,,,,,,,,,7,e,b,b,1,3,1,1,1,5,9,,,2,,,,,,,,,,,1,1,1,7,b,,,,e,,,",
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
export function action(result: MidtransEntry | MidtransResult, params: MidtransParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

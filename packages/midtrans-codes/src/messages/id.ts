// Generated from the catalog; do not edit.
import { catalog } from "../data.js";
import type { DecodeResult } from "../runtime/decode.js";
import type { KnownEntry } from "../runtime/lookup.js";
import { type Message, messageOf, type PackedMessages } from "../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../types.js";

const messages: PackedMessages = {
  texts: [
    "Request sudah dijawab",
    "Midtrans menjawab request ini tanpa melaporkan kesalahan. Itu bukan bukti pembayaran, karena cek status dan permintaan deny yang diterima juga dijawab dengan kode ini, dan capture kartu masih bisa berstatus challenge.",
    "Baca transaction_status dan fraud_status di body dan jadikan keduanya acuan. Jangan kirim ulang request ini, dan jangan serahkan barang hanya berdasarkan kode ini.",
    "Permintaan Anda sudah kami terima.",
    "Pembayaran kartu perlu ditinjau",
    "Pemeriksaan fraud meminta keputusan merchant atas pembayaran kartu ini. Transaksi belum dianggap dibayar.",
    "Setujui atau tolak transaksi di dashboard atau lewat API, lalu cek statusnya. Jangan serahkan barang dan jangan kirim apa pun dengan order_id baru sebelum itu.",
    "Transaksi Anda belum selesai. Jika belum membayar, ikuti petunjuk pembayaran; jika sudah membayar, mohon tunggu konfirmasi dari kami dan jangan membayar lagi.",
    "Transaksi menunggu penyelesaian",
    "Transaksi sudah dibuat dan belum selesai. Kartu menunggu 3-D Secure hingga 10 menit, virtual account menunggu pembayaran secara default 24 jam, dan sebagian besar metode lain sekitar 2 jam.",
    "Tunggu notifikasi atau cek status transaksi lagi. Selama itu jangan kirim apa pun dengan order_id baru.",
    "Transaksi ditolak",
    "Bank, penyedia layanan, atau pemeriksaan fraud Midtrans menolak transaksi ini, sehingga tidak terbayar. Kode ini tampak seperti HTTP sukses, padahal bukan.",
    "Pastikan transaction_status berisi deny, dan cek status transaksi bila field itu tidak ada; lalu tawarkan metode pembayaran lain. Alasan penolakan ada di status_message dan channel_response_code.",
    "Transaksi Anda tidak dapat diselesaikan. Silakan hubungi kami bila perlu bantuan.",
    "Akun GoPay tidak tertaut",
    "Akun GoPay pada account_id ini belum atau tidak lagi tertaut. Kode ini juga menandai bahwa pelepasan tautan selesai, dan tidak menyatakan apa pun tentang pembayaran.",
    "Bila pelepasan tautan memang diminta, tidak ada yang perlu dilakukan. Bila tidak, minta pelanggan menautkan akunnya lagi, lalu kirim charge dengan order_id yang sama.",
    "E-wallet ini tidak tertaut dengan layanan kami. Tautkan kembali jika Anda ingin menggunakannya.",
    "Alamat sudah pindah",
    "Request ini dikirim ke alamat yang sudah pindah secara permanen.",
    "Ganti URL sesuai dokumentasi API, lalu kirim ulang request dengan order_id yang sama.",
    "Permintaan Anda tidak dapat kami proses. Silakan hubungi kami bila perlu bantuan.",
    "Request tidak lolos validasi",
    "Request ini tidak lolos validasi; validation_messages memuat apa saja yang salah. Snap juga menjawab order_id yang sudah pernah dipakai dengan HTTP 400.",
    "Perbaiki yang tercantum di validation_messages, lalu kirim ulang request dengan order_id yang sama. Bila order_id itu sudah pernah dipakai, cek dulu status order tersebut dan selama itu jangan kirim apa pun dengan order_id baru.",
    "Key tidak diterima",
    "Key pada request ini tidak diterima Midtrans. Server key atau client key salah, atau berasal dari environment lain.",
    "Periksa header Authorization dan pastikan key dan URL sama-sama Sandbox atau sama-sama Production. Lalu kirim ulang request dengan order_id yang sama.",
    "Jenis pembayaran belum aktif",
    "Jenis pembayaran pada request ini belum diaktifkan untuk merchant.",
    "Jangan kirim ulang request ini tanpa perubahan. Minta Midtrans mengaktifkan jenis pembayaran tersebut.",
    "Content type tidak tersedia",
    "Midtrans tidak dapat menjawab dalam content type yang diminta header request ini. Berbeda dari HTTP 403, ini bukan soal izin akses.",
    "Isi header Accept dan Content-Type dengan application/json, lalu kirim ulang request dengan order_id yang sama.",
    "Transaksi tidak ditemukan",
    "Midtrans tidak menemukan transaksi untuk order_id atau transaction_id ini. Ini wajar untuk order Snap selama pelanggan belum memilih metode, dan bisa terjadi bila cek status dikirim ke environment lain.",
    "Periksa order_id dan environment, lalu cek status transaksi lagi nanti. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.",
    "Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan membayar lagi.",
    "Method HTTP tidak diizinkan",
    "Endpoint ini tidak menerima method HTTP yang dipakai request ini.",
    "Gunakan method HTTP sesuai dokumentasi API, lalu kirim ulang request dengan order_id yang sama.",
    "Order ID sudah digunakan",
    "Request ini ditolak karena order_id-nya milik transaksi yang masih aktif atau sudah dibayar. API refund memakai kode yang sama untuk refund_key yang sudah pernah digunakan.",
    "Cek status order_id ini di Midtrans lebih dulu karena bisa jadi sudah dibayar atau di-refund. Jangan kirim apa pun dengan order_id atau refund_key baru sebelum hasilnya final.",
    "Transaksi kedaluwarsa",
    "Transaksi tidak diselesaikan tepat waktu dan tidak dapat dibayar lagi.",
    "Pastikan transaction_status berisi expire, lalu tutup order_id ini. Bila pelanggan tetap ingin membayar, buat transaksi baru dengan order_id baru.",
    "Batas waktu transaksi ini sudah lewat. Periksa riwayat transaksi Anda sebelum membuat transaksi baru.",
    "Tipe data salah",
    "Salah satu field pada request ini memakai tipe data yang salah. Berbeda dari HTTP 408, ini bukan timeout.",
    "Perbaiki tipe datanya, misalnya angka yang dikirim sebagai teks, lalu kirim ulang request dengan order_id yang sama.",
    "Transaksi kartu terlalu sering",
    "Menurut daftar lama, request ini ditolak karena terlalu banyak transaksi dengan satu nomor kartu. Daftar yang berlaku sekarang tidak memuat kode ini.",
    "Cek status order_id ini di Midtrans lebih dulu. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.",
    "Pengguna GoPay terblokir",
    "Dalam arti ini, GoPay memblokir penggunanya sehingga akunnya tidak dapat ditautkan atau ditagih. Kode yang sama juga dipakai bila akun merchant dinonaktifkan.",
    "Jangan kirim ulang request ini. Tanyakan ke Midtrans arti mana yang berlaku sebelum menyampaikan apa pun kepada pelanggan tentang akun GoPay-nya.",
    "Akun merchant dinonaktifkan",
    "Dalam arti ini, akun merchant di Midtrans dinonaktifkan. Kode yang sama juga dipakai bila pengguna GoPay terblokir.",
    "Jangan kirim ulang request ini. Tanyakan ke Midtrans arti mana yang berlaku dan minta status akun merchant diperiksa.",
    "Token kartu tidak valid",
    "token_id pada request ini tidak ada, salah, atau sudah kedaluwarsa.",
    "Ambil token_id baru untuk kartu tersebut, lalu kirim ulang charge dengan order_id yang sama.",
    "Status tidak dapat diubah",
    "Status transaksi saat ini tidak mengizinkan yang diminta request ini, misalnya pembatalan, capture, atau refund.",
    "Cek status order_id ini di Midtrans dan tentukan langkah dari situ. Jangan kirim apa pun dengan order_id atau refund_key baru sebelum hasilnya final.",
    "Body tidak dapat dibaca",
    "Sintaks pada body request ini salah. Berbeda dari HTTP 413, ini bukan soal ukuran body.",
    "Perbaiki JSON pada body, lalu kirim ulang request dengan order_id yang sama.",
    "Saldo merchant tidak cukup",
    "Dalam arti ini, Midtrans menolak request refund ini karena saldo merchant tidak mencukupi. Kode yang sama juga dipakai bila nominal refund tidak diterima; berbeda dari HTTP 414, keduanya bukan soal panjang URL.",
    "Cek status order_id ini beserta refund-nya di Midtrans lebih dulu, dan periksa saldo merchant. Jangan kirim refund dengan refund_key baru sebelum hasilnya final.",
    "Nominal refund tidak diterima",
    "Dalam arti ini, Midtrans menolak request refund ini karena nominalnya. Kode yang sama juga dipakai bila saldo merchant tidak cukup; berbeda dari HTTP 414, keduanya bukan soal panjang URL.",
    "Cek status order_id ini beserta refund-nya di Midtrans lebih dulu. Jangan kirim refund dengan refund_key baru sebelum hasilnya final.",
    "Terlalu banyak request",
    "Terlalu banyak request dikirim dalam waktu singkat sehingga request ini ditolak. Batas ini didokumentasikan untuk charge dan untuk penautan akun GoPay.",
    "Tunggu, dan perpanjang jedanya setiap kali ditolak lagi. Lalu kirim ulang request dengan order_id yang sama.",
    "Gangguan internal Midtrans",
    "Terjadi gangguan internal di Midtrans. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Fungsi belum tersedia",
    "Midtrans belum menyelesaikan fungsi yang diperlukan request ini. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Koneksi ke bank bermasalah",
    "Koneksi Midtrans ke bank bermasalah. Transaksi bisa saja sudah atau belum dijalankan oleh bank.",
    "Bank atau mitra terganggu",
    "Koneksi ke bank atau mitra sedang terganggu. Transaksi bisa saja sudah atau belum dijalankan oleh bank atau mitra.",
    "Pemeriksaan fraud tidak tersedia",
    "Pemeriksaan fraud Midtrans sedang tidak tersedia. Berbeda dari HTTP 504, ini bukan gateway timeout, dan kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Nomor virtual account tidak tersedia",
    "Midtrans tidak dapat menerbitkan nomor virtual account atau kode pembayaran. Kode ini tidak menyatakan apakah order-nya sempat dibuat.",
    "Disetujui penerbit kartu",
    "Penerbit kartu menyetujui transaksi. Apakah transaksi sudah di-capture atau masih ditahan untuk ditinjau, terlihat di transaction_status dan fraud_status.",
    "Periksa transaction_status dan fraud_status lebih dulu, lewat cek status bila tidak ada di body; serahkan pesanan hanya bila settlement, atau capture dengan fraud_status accept. Jangan lakukan charge lagi ke kartu ini, dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final.",
    "Transaksi disetujui",
    "American Express menyetujui transaksi ini. Kode 00 juga dipakai untuk arti yang sama.",
    "Disetujui dengan pemeriksaan identitas",
    "American Express menyetujui transaksi dengan syarat identitas pemegang kartu diperiksa.",
    "Cek status order_id ini di Midtrans lebih dulu, dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final. Serahkan pesanan hanya bila settlement, atau capture dengan fraud_status accept, dan setelah identitas pemegang kartu diperiksa; jika tidak memungkinkan, batalkan pembayaran ini.",
    "Hanya sebagian disetujui",
    "Hanya sebagian nominal yang disetujui. Ini terjadi pada kartu prabayar.",
    "Jangan kirim ulang nominal penuh dan jangan serahkan seluruh pesanan atas dasar kode ini. Tanyakan ke Midtrans berapa yang disetujui, lalu tagih sisanya secara terpisah atau batalkan pembayarannya.",
    "Hanya sebagian dari transaksi Anda yang disetujui. Mohon tunggu informasi dari kami mengenai sisanya.",
    "Perlu menghubungi penerbit kartu",
    "Penerbit kartu menolak karena ada masalah pada nomor kartu dan meminta pelanggan menghubunginya.",
    "Minta pelanggan menghubungi penerbit kartu, atau tawarkan kartu atau metode pembayaran lain.",
    "Bank atau e-wallet tidak menyetujui transaksi ini. Hubungi bank atau e-wallet Anda, atau gunakan metode pembayaran lain.",
    "Hubungi penerbit kartu, kondisi khusus",
    "Penerbit kartu menolak dengan kondisi khusus dan meminta pelanggan menghubunginya.",
    "Merchant ID tidak valid",
    "Merchant ID yang dikirim ke bank tidak valid untuk transaksi ini.",
    "Jangan kirim ulang sebelum Midtrans dan bank acquirer memastikan merchant ID-nya.",
    "Kartu harus ditahan",
    "Penerbit kartu menolak dan meminta kartu ditahan, seperti pada kartu yang dilaporkan hilang atau dicuri.",
    "Jangan proses kartu ini lagi dan jangan beri tahu pelanggan alasannya. Bila pelanggan bertanya, arahkan ke penerbit kartu.",
    "Ditolak penerbit (do not honor)",
    "Penerbit kartu menolak tanpa menyebut penyebabnya. Kemungkinannya antara lain pemeriksaan keamanan gagal, dana dibekukan, atau dana tidak cukup.",
    "Masalah pada nomor kartu",
    "Penerbit kartu menolak karena masalah pada nomor kartu yang tidak dijelaskan lebih lanjut.",
    "Kartu harus ditahan, kondisi khusus",
    "Penerbit kartu menolak dengan kondisi khusus dan meminta kartu ditahan. Kartu mungkin dilaporkan hilang atau dicuri.",
    "Hasil di penerbit belum pasti",
    "Dalam pemakaian ISO 8583, request masih diproses penerbit kartu. Kode ini belum memastikan disetujui atau ditolak.",
    "American Express menolak transaksi ini. Kode ini tidak menyebutkan penyebabnya.",
    "Tawarkan kartu atau metode pembayaran lain. Penyebabnya hanya dapat dijelaskan penerbit kartu kepada pelanggan.",
    "Kartu kedaluwarsa atau tanggal salah",
    "Kartu sudah kedaluwarsa, atau tanggal kedaluwarsa yang dimasukkan salah.",
    "Minta pelanggan memeriksa dan memasukkan ulang data kartu, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Kartu sudah kedaluwarsa atau tanggal kedaluwarsanya tidak sesuai. Periksa tanggalnya atau gunakan metode pembayaran lain.",
    "Percobaan PIN habis",
    "PIN yang salah dimasukkan terlalu sering, dan kartu tidak menerima percobaan lagi.",
    "Tawarkan kartu atau metode pembayaran lain. Pelanggan dapat meminta penerbit kartu membuka blokir PIN.",
    "Batas percobaan PIN sudah tercapai. Hubungi bank atau e-wallet Anda, atau gunakan metode pembayaran lain.",
    "Penerbit perlu dihubungi",
    "Transaksi tidak disetujui; penerbit kartu perlu dihubungi lebih dulu.",
    "Merchant tidak valid",
    "American Express tidak menerima nomor merchant pada transaksi ini.",
    "Jangan kirim ulang transaksi ini tanpa perubahan. Minta Midtrans memeriksa pendaftaran merchant untuk American Express.",
    "Nominal tidak valid",
    "American Express tidak menerima nominal transaksi ini.",
    "Perbaiki nominalnya, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Kartu atau rekening tidak valid",
    "Nomor kartu tidak valid. Untuk cek perjalanan, kode ini berarti baris MICR salah.",
    "Nomor kartu tidak valid. Periksa nomornya atau gunakan kartu lain.",
    "Fungsi yang diminta tidak didukung",
    "American Express atau penerbit kartu tidak mendukung fungsi yang diminta transaksi ini.",
    "Tawarkan metode pembayaran lain. Tanyakan ke Midtrans fungsi apa saja yang didukung untuk American Express.",
    "PIN salah",
    "PIN yang dimasukkan salah.",
    "Minta pelanggan memasukkan PIN lagi, lalu kirim ulang transaksi dengan order_id yang sama.",
    "PIN tidak sesuai. Periksa PIN Anda, lalu masukkan kembali.",
    "Pemegang kartu tidak diizinkan",
    "Pemegang kartu tidak terdaftar untuk transaksi seperti ini, atau transaksi ini tidak diizinkan untuk kartunya.",
    "Transaksi ini tidak tersedia untuk rekening, akun, atau kartu ini. Gunakan metode pembayaran lain atau hubungi bank atau e-wallet Anda.",
    "Transaksi atau field tidak valid",
    "Penerbit kartu menolak karena format transaksi atau salah satu field-nya tidak valid.",
    "Periksa data kartu dan field pada request. Kirim request yang sudah diperbaiki dengan order_id yang sama.",
    "Kode keamanan salah",
    "Kode keamanan kartu salah. American Express menyebutnya CID dan memakai 4 angka.",
    "Minta pelanggan memasukkan ulang data kartu beserta kode keamanannya, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Kode keamanan kartu tidak sesuai. Periksa 3 atau 4 angka pada kartu Anda, lalu masukkan kembali.",
    "Tanggal mulai berlaku tidak valid",
    "Tanggal mulai berlaku kartu salah atau belum tercapai.",
    "Tanggal kartu tidak sesuai. Periksa data kartu atau gunakan metode pembayaran lain.",
    "Karakter tidak valid pada nominal",
    "Nominal berisi karakter yang tidak diizinkan. Kode ini hanya dikirim oleh sandbox.",
    "Perbaiki gross_amount, lalu kirim ulang request dengan order_id yang sama.",
    "Nomor kartu tidak terdaftar",
    "Penerbit kartu menolak karena tidak memiliki kartu dengan nomor ini.",
    "Minta pelanggan memperbaiki nomor kartu dan ambil token_id baru. Lalu kirim ulang request dengan order_id yang sama.",
    "Penerbit kartu tidak ada",
    "Tidak ada penerbit untuk nomor kartu ini, sehingga transaksi tidak dapat diteruskan.",
    "Format transaksi tidak valid",
    "American Express menolak request ini karena format datanya tidak sesuai.",
    "Perbaiki format datanya, lalu kirim ulang request dengan order_id yang sama. Tanyakan ke Midtrans bila tidak ada field yang salah.",
    "Mata uang tidak valid",
    "American Express tidak menerima kode mata uang transaksi ini.",
    "Perbaiki mata uangnya, lalu kirim ulang transaksi dengan order_id yang sama. Tanyakan ke Midtrans mata uang apa yang boleh dipakai merchant.",
    "Kartu sudah diganti",
    "Transaksi ditolak karena kartu ini sudah diganti dengan kartu baru.",
    "Hapus kartu yang tersimpan dan minta pelanggan memasukkan kartu barunya, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Rekening atau kartu ini sudah tidak digunakan. Gunakan rekening atau metode pembayaran lain.",
    "Merchant dibatalkan atau ditutup",
    "American Express menolak transaksi karena merchant sudah dibatalkan atau ditutup di sana.",
    "Jangan kirim ulang transaksi ini. Minta Midtrans memeriksa pendaftaran merchant untuk American Express.",
    "Tidak diproses, kirim ulang",
    "Penerbit kartu tidak memproses transaksi dan tidak memberi alasan.",
    "Kirim ulang request ini nanti dengan order_id yang sama.",
    "Bank atau e-wallet sedang tidak tersedia. Mohon tunggu beberapa menit sebelum mencoba lagi.",
    "Pelanggan perlu autentikasi",
    "Penerbit kartu menolak karena pelanggan harus melakukan autentikasi lebih dulu.",
    "Kirim ulang transaksi dengan 3-D Secure dan order_id yang sama agar pelanggan dapat melakukan autentikasi.",
    "Transaksi ini memerlukan verifikasi dari Anda. Ikuti petunjuk dari bank atau e-wallet Anda.",
    "Ditolak, kartu diminta ditahan",
    "Transaksi ditolak, dan penerbit kartu meminta kartu ditahan.",
    "Jangan lakukan charge lagi ke kartu ini, dan jangan sampaikan penyebabnya ke pelanggan. Tinjau pesanan ini sebelum menerima pembayaran lain untuknya.",
    "Tidak ditindaklanjuti penerbit kartu",
    "Penerbit kartu tidak melakukan apa pun atas pesan ini. Halaman Midtrans menyebut masalah pada nomor kartu; dalam pemakaian ISO 8583, transaksi sebelumnya tidak dapat dibatalkan, sehingga transaksi itu mungkin masih berlaku.",
    "Penerbit kartu tidak dapat dihubungi",
    "Penerbit kartu tidak dapat dihubungi, mungkin karena gangguan, sehingga transaksi tidak dijalankan.",
    "Kesalahan bank tanpa keterangan",
    "Bank melaporkan kesalahan tanpa keterangan. Kode ini tidak memastikan apakah transaksi sudah dijalankan atau belum.",
    "Data kartu tidak dikenali",
    "Penerbit kartu menolak karena tidak mengenali data kartu.",
    "Minta pelanggan memeriksa data kartu dan ambil token_id baru. Lalu kirim ulang request dengan order_id yang sama.",
    "Detail transaksi tidak dikenali",
    "Penerbit kartu menolak request ini karena detail transaksi tidak dapat dibaca.",
    "Periksa format detail transaksi. Kirim request yang sudah diperbaiki dengan order_id yang sama.",
    "Transaksi online dan telepon tidak diizinkan",
    "Kartu tidak boleh digunakan untuk transaksi lewat internet, surat, atau telepon.",
    "Tawarkan kartu atau metode pembayaran lain.",
    "Penerbit kartu menolak karena kartu sudah kedaluwarsa atau tanggal kedaluwarsanya tidak sesuai.",
    "Minta pelanggan memeriksa tanggal kedaluwarsa kartu dan ambil token_id baru. Lalu kirim ulang request dengan order_id yang sama.",
    "Dugaan fraud pada kartu",
    "Penerbit kartu menolak karena ada dugaan fraud pada nomor kartu ini.",
    "Tahan kartu, hubungi acquirer",
    "Penerbit kartu menolak dan meminta kartu ditahan. Dalam pemakaian ISO 8583, merchant diminta menghubungi acquirer.",
    "Tahan kartu, kartu dibatasi",
    "Penerbit kartu menolak dan meminta kartu ditahan. Dalam pemakaian ISO 8583, kartu ini dibatasi.",
    "Tahan kartu, hubungi keamanan acquirer",
    "Penerbit kartu menolak dan meminta kartu ditahan. Dalam pemakaian ISO 8583, merchant diminta menghubungi bagian keamanan acquirer.",
    "Percobaan PIN habis, tahan kartu",
    "PIN salah dimasukkan tiga kali. Penerbit kartu menolak dan meminta kartu ditahan.",
    "Jangan proses kartu ini lagi. Arahkan pelanggan ke penerbit kartu.",
    "Tidak ada rekening kredit",
    "Kartu ini tidak memiliki rekening kredit yang dapat didebit.",
    "Kartu ini tidak dapat digunakan untuk transaksi ini. Gunakan kartu lain atau hubungi bank Anda.",
    "Jenis transaksi tidak diizinkan",
    "Penerbit kartu tidak mendukung jenis transaksi ini untuk kartu tersebut.",
    "Kartu dilaporkan hilang",
    "Penerbit kartu menolak karena kartu dilaporkan hilang dan meminta kartu ditahan.",
    "Jenis rekening tidak valid",
    "Jenis rekening yang dipakai tidak valid untuk kartu ini. Dalam pemakaian ISO 8583, rekening universal tidak tersedia.",
    "Kartu dilaporkan dicuri",
    "Penerbit kartu menolak karena kartu dilaporkan dicuri dan meminta kartu ditahan.",
    "Tidak ada rekening investasi",
    "Jenis rekening yang dipakai tidak valid untuk kartu ini. Dalam pemakaian ISO 8583, rekening investasi tidak tersedia.",
    "Rekening sudah ditutup",
    "Rekening yang terhubung dengan kartu sudah ditutup.",
    "Saldo atau limit tidak cukup",
    "Saldo atau limit kredit kartu tidak mencukupi nominal transaksi.",
    "Minta pelanggan menyediakan dana, lalu kirim ulang request nanti dengan order_id yang sama.",
    "Saldo atau limit kartu Anda tidak cukup untuk transaksi ini. Isi saldo atau gunakan metode pembayaran lain.",
    "Tidak ada rekening giro",
    "Kartu tidak terhubung dengan rekening giro.",
    "Tidak ada rekening tabungan",
    "Kartu tidak terhubung dengan rekening tabungan.",
    "Kartu kedaluwarsa",
    "Penerbit kartu menolak karena masa berlaku kartu sudah habis.",
    "Minta pelanggan memeriksa tanggal kedaluwarsa atau memasukkan kartu yang masih berlaku, dan ambil token_id baru. Lalu kirim ulang request dengan order_id yang sama.",
    "Penerbit kartu menolak karena PIN salah.",
    "Minta pelanggan memasukkan PIN lagi, lalu kirim ulang request dengan order_id yang sama.",
    "Data kartu tidak ditemukan",
    "Penerbit kartu menolak karena nomor kartu ini tidak ada dalam datanya.",
    "Tidak diizinkan untuk kartu ini",
    "Penerbit tidak mengizinkan jenis transaksi ini untuk kartu tersebut.",
    "Tidak diizinkan untuk merchant ini",
    "Jenis transaksi ini tidak diizinkan di terminal merchant, atau kartu yang dipakai adalah kartu uji.",
    "Tawarkan kartu atau metode pembayaran lain. Jika semua kartu mendapat kode ini, minta Midtrans memeriksa akun merchant.",
    "Dugaan fraud",
    "Penerbit kartu menolak karena transaksi terindikasi fraud.",
    "Tidak didukung penerbit",
    "Penerbit kartu tidak mendukung transaksi ini atau memblokirnya untuk kartu ini.",
    "Hubungi penerbit, lalu kirim ulang",
    "Penerbit kartu menolak untuk saat ini. Pelanggan perlu menyelesaikannya dengan penerbit sebelum percobaan berikutnya.",
    "Minta pelanggan menghubungi penerbit kartu. Kirim ulang request nanti dengan order_id yang sama.",
    "Batas nominal kartu terlampaui",
    "Nominal melebihi batas yang ditetapkan penerbit untuk kartu ini.",
    "Minta pelanggan menanyakan batasnya ke penerbit kartu. Kirim ulang request nanti dengan order_id yang sama.",
    "Nominal melebihi batas yang berlaku untuk transaksi ini. Gunakan nominal yang lebih kecil atau tanyakan batasnya ke bank atau e-wallet Anda.",
    "Kartu dibatasi",
    "Penerbit membatasi penggunaan kartu ini.",
    "Tawarkan kartu atau metode pembayaran lain, dan jangan beri tahu pelanggan alasannya.",
    "Ditolak karena alasan keamanan",
    "Penerbit kartu menolak karena alasan keamanan yang tidak dijelaskan.",
    "Nominal tidak diterima",
    "Penerbit kartu menolak karena nominalnya. Dalam pemakaian ISO 8583, nominal berbeda dari transaksi asal.",
    "Cocokkan nominal dengan transaksi asal. Kirim request yang sudah diperbaiki dengan order_id yang sama.",
    "Batas frekuensi kartu terlampaui",
    "Kartu sudah mencapai jumlah transaksi yang diizinkan penerbit dalam satu periode.",
    "Jumlah transaksi yang diizinkan untuk saat ini sudah tercapai. Silakan coba lagi nanti.",
    "Ditolak, hubungi penerbit kartu",
    "Penerbit kartu menolak dan meminta pelanggan menghubunginya. Kode ini tidak menyebut penyebabnya.",
    "Kartu diduga palsu",
    "Penerbit kartu menolak karena menduga kartu palsu dan meminta kartu ditahan.",
    "Timeout saat menunggu jawaban",
    "Jawaban otorisasi tidak diterima dalam batas waktu. Belum pasti apakah transaksi disetujui.",
    "Verifikasi gagal",
    "Penerbit kartu menolak karena pemeriksaan verifikasi gagal.",
    "Periksa data kartu dan minta pelanggan mengulang verifikasi. Lalu kirim ulang request dengan order_id yang sama.",
    "Verifikasi Anda dengan bank atau e-wallet tidak berhasil. Ulangi verifikasi, atau hubungi bank atau e-wallet Anda.",
    "Penerbit kartu menolak dan meminta pemegang kartu menghubunginya.",
    "PIN tidak berubah",
    "Request untuk mengganti PIN ditolak, dan kode ini tidak menyebutkan penyebabnya. Ini tidak menyatakan apa pun tentang pembayaran.",
    "Jika kode ini muncul sebagai jawaban atas pembayaran, cek status order_id ini lebih dulu dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final. Permintaan PIN tidak perlu dikirim ulang; pemegang kartu perlu menghubungi penerbit kartu.",
    "Rekening belum diaktifkan",
    "Rekening kartu ini belum diaktifkan.",
    "Minta pelanggan mengaktifkan kartu di penerbitnya, atau tawarkan kartu atau metode pembayaran lain.",
    "Rekening, akun, atau kartu ini tidak aktif. Hubungi bank atau e-wallet terkait untuk mengaktifkannya, atau gunakan yang lain.",
    "PIN salah dimasukkan terlalu sering dan penerbit kartu tidak menerima percobaan lagi.",
    "Rekening tujuan tidak valid",
    "Rekening yang akan menerima tidak ada atau tidak valid.",
    "Minta pelanggan memperbaiki rekening tujuan, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Nomor rekening, kartu, atau pelanggan tidak ditemukan. Periksa nomornya, lalu masukkan kembali.",
    "Transaksi asal tidak ditemukan",
    "Jaringan kartu tidak menemukan pesan sebelumnya yang cocok dengan retrieval reference number ini. Hasil transaksi asalnya belum pasti.",
    "Rekening sumber tidak valid",
    "Rekening sumber dana tidak ada atau tidak valid.",
    "Minta pelanggan memperbaiki rekening sumber atau kartunya, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Data berbeda dari transaksi asal",
    "Pesan ini mengulang atau membatalkan pesan sebelumnya, tetapi datanya tidak cocok. Pesan sebelumnya mungkin sudah diproses.",
    "Cek dulu status order_id ini di Midtrans dan cocokkan dengan catatan Anda. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.",
    "Rekening tidak valid",
    "Rekening pada transaksi ini tidak ada atau tidak valid. Kode ini tidak menyebutkan rekening yang mana.",
    "Kartu belum diaktifkan",
    "Kartu masih baru dan masih terblokir untuk pemakaian pertama.",
    "Ditolak terkait siklus kartu",
    "Penerbit kartu menolak karena siklus hidup kartu atau rekening, misalnya sudah diganti atau ditutup. Penyebab pastinya hanya ada di merchant advice code.",
    "Tanyakan merchant advice code ke Midtrans; hanya dengan kode itu dapat diketahui apakah kartu ini boleh di-charge lagi. Tanpa kode itu, tawarkan metode pembayaran lain.",
    "Transaksi dilaporkan sudah di-reverse",
    "Jaringan kartu menyatakan transaksi ini sudah di-reverse. Belum pasti apakah dana sempat berpindah dan sudah kembali.",
    "Penerbit kartu menyetujui transaksi dengan syarat identitas pemegang kartu diperiksa.",
    "Sistem tidak tersedia",
    "Transaksi tidak disetujui karena sistem yang memutuskannya sedang tidak tersedia.",
    "Kirim ulang transaksi nanti dengan order_id yang sama, atau tawarkan metode pembayaran lain.",
    "Penerbit kartu kredit tidak tersedia",
    "Transaksi tidak disetujui karena penerbit kartu kredit sedang tidak tersedia. Untuk kartu private label, kode ini berarti tanggalnya salah.",
    "Periksa tanggal kedaluwarsa bila ini kartu private label. Jika bukan, kirim ulang transaksi nanti dengan order_id yang sama.",
    "Debit domestik tidak diizinkan",
    "Kartu ini tidak mengizinkan transaksi debit domestik. Kode ini hanya dipakai di wilayah tertentu.",
    "PIN tidak dapat didekripsi",
    "Modul keamanan Visa tidak dapat mendekripsi PIN, sehingga transaksi tidak disetujui. Kode ini tidak berarti PIN salah.",
    "Tawarkan metode pembayaran lain. Laporkan kode ini ke Midtrans bila sering muncul.",
    "CVV salah",
    "Penerbit kartu menolak karena CVV tidak sesuai dengan kartu.",
    "Minta pelanggan memasukkan CVV lagi dan ambil token_id baru. Lalu kirim ulang request dengan order_id yang sama.",
    "Ditolak oleh kebijakan penerbit",
    "Penerbit kartu menolak karena kebijakannya sendiri. Langkah yang dapat membantu hanya ada di merchant advice code.",
    "Verifikasi kartu tidak cocok",
    "Hasil pemeriksaan kode keamanan atau data chip kartu tidak cocok, atau pemeriksaan PIN offline terputus.",
    "Perlu autentikasi",
    "Penerbit kartu menolak karena data kartu perlu diperiksa atau pelanggan perlu melakukan autentikasi lebih dulu.",
    "Periksa data kartu dan minta pelanggan melakukan autentikasi 3-D Secure. Lalu kirim ulang request dengan order_id yang sama.",
    "Ditolak pemeriksaan keamanan penerbit",
    "Penerbit kartu menolak karena terindikasi fraud atau ada masalah keamanan.",
    "Tidak disetujui lewat stand-in",
    "Visa mengambil keputusan mewakili penerbit kartu dan tidak dapat menyetujui transaksi ini.",
    "Siklus otorisasi tidak valid",
    "Request ini tidak sesuai dengan status otorisasi terkait, misalnya karena otorisasi itu sudah kedaluwarsa. Ini tidak menunjukkan status dana yang ditahan di kartu.",
    "Pre-authorization terlalu lama",
    "Jarak waktu sejak pre-authorization sudah terlalu lama, sehingga request ini ditolak. Ini tidak menunjukkan status dana yang ditahan di kartu.",
    "Tidak ditolak, nominal nol",
    "Penerbit kartu tidak keberatan atas transaksi bernominal nol, misalnya verifikasi kartu. Tidak ada yang dibayar dengan ini.",
    "Jangan anggap ini sebagai pembayaran dan jangan serahkan pesanan atas dasar kode ini. Baca transaction_status untuk mengetahui hasil order_id ini.",
    "Tidak ada alasan menolak",
    "Penerbit kartu tidak keberatan atas verifikasi kartu, alamat, atau CVV2, atau atas pengembalian dana ke kartu. Ini bukan persetujuan atas suatu pembelian.",
    "PIN tidak dapat diverifikasi",
    "PIN tidak dapat diverifikasi, sehingga transaksi tidak disetujui. Kode ini tidak berarti PIN salah.",
    "Disetujui tanpa tarik tunai",
    "Hanya nominal pembelian yang disetujui. Tarik tunai (cash back) tidak disetujui.",
    "Cek status order_id ini di Midtrans lebih dulu, dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final. Jangan berikan uang tunai, dan catat hanya nominal yang disetujui.",
    "Pemeriksaan kriptografi gagal",
    "Pemeriksaan kriptografi pada transaksi ini gagal, sehingga transaksi tidak disetujui.",
    "Otorisasi tidak dapat diberikan",
    "Transaksi tidak dapat diotorisasi. Kode ini tidak menyebutkan penyebabnya.",
    "PIN tidak diterima",
    "Penerbit kartu menolak karena PIN tidak diterima. Percobaan berikutnya masih diizinkan.",
    "Tidak berhak menerima informasi",
    "Kartu atau merchant ini tidak berhak menerima informasi yang diminta, di Visa informasi saldo, sehingga request ini ditolak. Ini tidak menyatakan apa pun tentang pembayaran.",
    "Jika kode ini muncul sebagai jawaban atas pembayaran, cek status order_id ini lebih dulu dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final. Permintaan informasi saldo tidak perlu dikirim ulang.",
    "Penerbit kartu tutup sementara",
    "Penerbit kartu sedang tidak dapat memproses transaksi. Dalam pemakaian ISO 8583, cut-off sedang berlangsung.",
    "Layanan ini sedang ditutup sementara. Silakan coba lagi nanti.",
    "Diterima, penghitung kartu disinkronkan",
    "American Express menerima transaksi ini dan menyinkronkan penghitung transaksi kartu (ATC).",
    "Gangguan sistem",
    "Terjadi gangguan sistem saat transaksi diproses, karena kesalahan kriptografi. Belum pasti apakah transaksi sempat terjadi.",
    "Penerbit kartu tidak terjangkau",
    "Penerbit kartu tidak dapat dijangkau untuk otorisasi transaksi.",
    "Penerbit atau switch tidak tersedia",
    "Penerbit kartu atau switch-nya sedang tidak dapat memberi keputusan dan tidak ada yang mewakili, sehingga transaksi ditolak.",
    "Penerbit tidak dapat dihubungi",
    "Transaksi tidak disetujui karena penerbit kartu sedang tidak tersedia.",
    "Rute ke penerbit tidak ditemukan",
    "Rute ke penerbit kartu tidak ditemukan, sehingga transaksi tidak sampai ke penerbit.",
    "Ditolak karena alasan hukum",
    "Penerbit kartu menolak dan mengarahkan pelanggan ke bank. Dalam pemakaian ISO 8583, transaksi ini melanggar hukum.",
    "Jangan kirim ulang dan jangan beri tahu pelanggan alasannya. Bila pelanggan bertanya, arahkan ke penerbit kartu.",
    "Transaksi terkirim ganda",
    "Request ini ditolak karena transaksi yang sama sudah diterima sebelumnya. Transaksi sebelumnya itu mungkin sudah dijalankan.",
    "Penerbit tidak dapat memproses",
    "Penerbit kartu tidak dapat memproses transaksi karena gangguan pada sistemnya.",
    "Diblokir oleh pemegang kartu",
    "Pemegang kartu memblokir transaksi seperti ini di penerbit kartu.",
    "Jangan lakukan charge lagi ke kartu ini. Pelanggan dapat membuka blokirnya di penerbit kartu atau membayar dengan metode lain.",
    "Di bank Anda ada instruksi untuk menghentikan transaksi ini. Hubungi bank Anda jika ingin mengubahnya.",
    "Bank tidak menemukan transaksi asal untuk request ini. Kode ini hanya muncul untuk kartu terbitan Mandiri.",
    "Posting sudah selesai",
    "Request ini ditolak karena transaksi tersebut sudah dicatat (posting) oleh bank. Kode ini hanya muncul untuk kartu terbitan Mandiri.",
    "Surcharge tidak diizinkan",
    "Transaksi ditolak karena memuat surcharge (biaya tambahan) yang tidak diizinkan untuk kartu Visa.",
    "Hapus surcharge, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Surcharge tidak didukung",
    "Transaksi ditolak karena memuat surcharge (biaya tambahan), padahal surcharge tidak didukung untuk transaksi ini.",
    "Ditolak, perlu kartu lain",
    "Transaksi ditolak tanpa keterangan. Diperlukan kartu lain.",
    "Dialihkan ke proses stand-in",
    "Penerbit kartu tidak memutuskan sendiri dan menyerahkan keputusan ke proses stand-in (STIP) di jaringan kartu. Keputusannya tidak tercantum dalam kode ini.",
    "Layanan tunai tidak tersedia",
    "Transaksi ini meminta uang tunai, dan layanan itu tidak tersedia untuk kartu ini.",
    "Hilangkan bagian tunainya, lalu kirim ulang pembelian dengan order_id yang sama. Bila tidak ada pembelian, jangan kirim ulang.",
    "Batas tarik tunai terlampaui",
    "Tarik tunai (cash back) yang diminta melebihi batas dari penerbit kartu.",
    "Kirim ulang transaksi nanti dengan order_id yang sama, atau kurangi jumlah tunainya.",
    "Terlambat dikirim ulang",
    "Transaksi dikirim ulang setelah melewati jumlah hari yang diizinkan, sehingga request ini ditolak. Ini tidak menunjukkan hasil pengiriman pertama.",
    "CVV2 tidak cocok",
    "Penerbit kartu menolak karena CVV2 tidak cocok dengan kartu.",
    "Minta pelanggan memasukkan ulang data kartu beserta CVV2, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Melebihi nominal yang diotorisasi",
    "Nominal pada request ini lebih besar dari nominal yang sudah diotorisasi, sehingga request ditolak. Otorisasi sebelumnya tidak terpengaruh.",
    "Perbaiki nominal agar tidak melebihi yang diotorisasi, lalu kirim ulang request dengan order_id yang sama.",
    "Informasi penagih tidak valid",
    "Transaksi ditolak karena informasi penagih (biller) di dalamnya tidak valid.",
    "Perbaiki informasi penagih, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Ganti atau buka PIN ditolak",
    "Penerbit kartu menolak permintaan untuk mengganti atau membuka blokir PIN kartu. Ini tidak menyatakan apa pun tentang pembayaran.",
    "PIN baru kurang aman",
    "Penerbit kartu menolak PIN yang dipilih karena terlalu mudah ditebak. Ini tidak menyatakan apa pun tentang pembayaran.",
    "Autentikasi kartu gagal",
    "Pemeriksaan keaslian kartu tidak lolos, atau pemeriksaan PIN offline terputus, sehingga transaksi ditolak.",
    "Tawarkan kartu atau metode pembayaran lain. Jangan beri tahu pelanggan alasannya.",
    "Transaksi sudah di-settle",
    "Transaksi ini sudah di-settle sebelumnya dan tidak dapat di-settle lagi, sehingga request ini ditolak. Transaksinya mungkin sudah dibayar.",
    "Dihentikan oleh pemegang kartu",
    "Pemegang kartu meminta penerbit kartu menghentikan pembayaran ini.",
    "Jangan kirim ulang transaksi ini. Klarifikasi ke pelanggan apakah permintaan itu memang disengaja.",
    "Izin dicabut pemegang kartu",
    "Pemegang kartu mencabut izin untuk pembayaran ini, misalnya untuk langganan.",
    "Jangan lakukan charge lagi ke kartu ini untuk pesanan atau langganan ini. Klarifikasi ke pelanggan apakah memang ingin dihentikan.",
    "Semua izin dicabut",
    "Pemegang kartu mencabut izin untuk semua pembayaran sejenis dengan kartu ini.",
    "Jangan lakukan charge lagi ke kartu ini, dan hentikan pembayaran berulangnya. Klarifikasi kelanjutannya ke pelanggan.",
    "Cek kertas disetujui",
    "Cek kertas disetujui; lembar cek pertama disimpan. Kode ini tidak lazim muncul pada pembayaran kartu online.",
    "Cek kertas valid, tidak dikonversi",
    "Cek kertas lolos verifikasi, tetapi tidak dikonversi menjadi pembayaran elektronik. Kode ini tidak menyatakan ada yang sudah dibayar.",
    "Cek dulu status order_id ini di Midtrans dan jangan serahkan pesanan atas dasar kode ini. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.",
    "Nomor routing tidak valid",
    "Cek ditolak karena nomor routing-nya (RTTN) tidak valid. Kode ini untuk cek kertas dan tidak lazim muncul pada pembayaran kartu online.",
    "Perbaiki nomor routing, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Nominal cek melebihi batas",
    "Nominal cek melebihi batas. Kode ini untuk cek kertas dan tidak lazim muncul pada pembayaran kartu online.",
    "Ada tunggakan yang tercatat",
    "Cek ditolak karena ada tunggakan yang tercatat di daftar negatif. Kode ini untuk cek kertas dan tidak lazim muncul pada pembayaran kartu online.",
    "Tawarkan metode pembayaran lain.",
    "Nomor cek sudah dipakai",
    "Nomor cek kertas ini sudah pernah diajukan, sehingga request ini ditolak. Pengajuan sebelumnya mungkin sudah dibayar.",
    "Data MICR salah",
    "Cek ditolak karena ada kesalahan pada baris MICR. Kode ini untuk cek kertas dan tidak lazim muncul pada pembayaran kartu online.",
    "Perbaiki data baris MICR, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Terlalu banyak cek",
    "Jumlah cek yang diizinkan sudah tercapai. Kode ini untuk cek kertas dan tidak lazim muncul pada pembayaran kartu online.",
    "Lebih dari satu pengecualian",
    "Request ini memakai lebih dari satu pengecualian (exemption) dari autentikasi pelanggan, sehingga ditolak.",
    "Sisakan paling banyak satu exemption, lalu kirim ulang request dengan order_id yang sama.",
    "Pengecualian tidak berlaku untuk brand",
    "Request ini memakai pengecualian (exemption) dari autentikasi pelanggan yang tidak berlaku untuk jaringan kartu ini, sehingga ditolak.",
    "Hapus exemption itu atau pilih yang berlaku untuk jaringan kartu ini, lalu kirim ulang request dengan order_id yang sama.",
    "Perlu menghubungi penerbit",
    "Transaksi tidak disetujui; keputusan sepenuhnya ada di penerbit kartu.",
    "Transaksi sudah dibatalkan sebelumnya",
    "Request ini ditolak karena transaksinya sudah dibatalkan (reversal) sebelumnya.",
    "Capture melebihi nominal otorisasi",
    "Request ini ditolak karena nominal capture melebihi nominal yang diotorisasi.",
    "Perbaiki nominalnya agar tidak melebihi nominal otorisasi. Lalu kirim ulang capture untuk order_id yang sama.",
    "Ditolak karena tidak online",
    "Terminal atau kartu tidak dapat terhubung ke penerbit kartu, dan transaksi ditolak.",
    "Request ID tidak ada",
    "Request ini sampai ke e-wallet tanpa request ID.",
    "Lengkapi request ID, lalu kirim ulang request dengan order_id yang sama. Bila request ID diisi oleh Midtrans, laporkan kasusnya ke Midtrans.",
    "Request tidak terotorisasi",
    "E-wallet tidak menerima kredensial atau hak akses request ini.",
    "Periksa key dan setup GoPay milik merchant, bila perlu bersama Midtrans. Lalu kirim ulang request dengan order_id yang sama.",
    "Penyedia layanan meminta pelanggan melakukan autentikasi sebelum transaksi dilanjutkan.",
    "Minta pelanggan melakukan autentikasi sesuai permintaan penyedia layanan, lalu lanjutkan dengan order_id yang sama.",
    "Autentikasi gagal",
    "Pelanggan tidak lolos autentikasi dari penyedia layanan, sehingga transaksi tidak dijalankan.",
    "Minta pelanggan mengulang autentikasi dan lanjutkan dengan order_id yang sama.",
    "Merchant diblokir dari metode ini",
    "Merchant tidak boleh menggunakan metode pembayaran pada request ini.",
    "Jangan kirim ulang request ini tanpa perubahan. Tanyakan ke Midtrans mengapa merchant diblokir dari metode pembayaran ini.",
    "E-wallet terblokir",
    "E-wallet terblokir, sehingga transaksi tidak dijalankan.",
    "Tawarkan metode pembayaran lain. Jangan coba e-wallet ini lagi sebelum pelanggan membereskan pemblokirannya dengan penyedia e-wallet.",
    "Rekening, akun, atau kartu ini tidak dapat digunakan untuk transaksi ini. Hubungi bank atau e-wallet terkait, atau gunakan yang lain.",
    "Identitas e-wallet belum terverifikasi",
    "Identitas pemilik e-wallet belum terverifikasi, sehingga transaksi tidak dijalankan.",
    "Minta pelanggan menyelesaikan verifikasi di e-wallet, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Akun Anda perlu diverifikasi sebelum transaksi ini. Selesaikan verifikasi akun Anda terlebih dahulu.",
    "Transaksi sedang diproses",
    "Transaksi untuk order ini sudah sedang diproses dan belum ada hasilnya.",
    "Transaksi Anda sedang diproses. Mohon tunggu konfirmasi dari kami dan jangan membayar lagi.",
    "Intent dan token tidak cocok",
    "Token pada request ini tidak cocok dengan tujuan request.",
    "Gunakan token yang diterbitkan untuk jenis request ini, lalu kirim ulang request dengan order_id yang sama.",
    "Metode pembayaran dinonaktifkan",
    "Metode pembayaran yang dipilih di e-wallet sedang dinonaktifkan, sehingga transaksi tidak dijalankan.",
    "Tawarkan metode pembayaran lain, atau opsi pembayaran lain di e-wallet.",
    "Tipe transaksi tidak valid",
    "Tipe transaksi pada request ini bukan REFUND atau REVERT.",
    "Isi tipe transaksi dengan REFUND atau REVERT, lalu kirim ulang request dengan refund_key yang sama.",
    "Token opsi pembayaran tidak valid",
    "Token opsi pembayaran pada request ini tidak valid.",
    "Ambil lagi data akun tertaut untuk mendapatkan token opsi pembayaran terbaru, lalu kirim ulang charge dengan order_id yang sama.",
    "Negara layanan tidak didukung",
    "E-wallet tidak mendukung negara layanan pada request ini.",
    "Jangan kirim ulang request ini tanpa perubahan. Tanyakan ke Midtrans negara mana saja yang aktif untuk merchant.",
    "Kredit tidak dapat divalidasi",
    "E-wallet tidak dapat memvalidasi kredit untuk opsi pembayaran ini di negara layanan ini.",
    "Jangan kirim ulang request ini tanpa perubahan. Tanyakan ke Midtrans opsi pembayaran mana yang mendukungnya.",
    "Order sudah berjalan atau selesai",
    "Request ini ditolak karena order-nya sudah masuk antrean atau sudah selesai, jadi bisa saja sudah dibayar.",
    "Order sudah dibatalkan",
    "Request ini ditolak karena order-nya sudah dibatalkan sebelumnya.",
    "Order kedaluwarsa",
    "Batas waktu pembayaran order ini sudah lewat dan order tidak dapat dibayar lagi.",
    "Saldo e-wallet tidak cukup",
    "Saldo e-wallet tidak mencukupi nominalnya, sehingga transaksi tidak dijalankan.",
    "Minta pelanggan mengisi saldo, lalu kirim ulang transaksi dengan order_id yang sama.",
    "Saldo e-wallet penuh",
    "E-wallet penerima akan melampaui batas saldonya, sehingga transaksi tidak dijalankan.",
    "Tunggu sampai saldo e-wallet tersebut berkurang. Lalu kirim ulang transaksi dengan order_id yang sama, atau refund dengan refund_key yang sama.",
    "Rekening atau e-wallet sudah mencapai batasnya. Silakan coba lagi nanti, atau hubungi bank atau e-wallet terkait.",
    "E-wallet tidak menerima nominal pada request ini.",
    "Perbaiki nominalnya, lalu kirim ulang request dengan order_id yang sama, atau refund dengan refund_key yang sama.",
    "Batas bulanan e-wallet tercapai",
    "E-wallet sudah mencapai batas bulanannya, sehingga transaksi tidak dijalankan.",
    "Tunggu bulan berikutnya atau sampai batasnya dinaikkan. Lalu kirim ulang transaksi dengan order_id yang sama, atau refund dengan refund_key yang sama.",
    "Mata uang tidak sesuai e-wallet",
    "Mata uang pada request ini bukan mata uang e-wallet, misalnya SGD pada e-wallet Indonesia.",
    "Gunakan mata uang e-wallet, periksa nominalnya dalam mata uang itu, lalu kirim ulang request dengan order_id yang sama.",
    "Negara tidak didukung",
    "E-wallet tidak mendukung negara pada request ini.",
    "Negara dan mata uang tidak cocok",
    "Negara dan mata uang pada request ini tidak cocok satu sama lain.",
    "Perbaiki negara atau mata uangnya, periksa nominalnya, lalu kirim ulang request dengan order_id yang sama.",
    "Request tidak valid",
    "E-wallet menilai request ini tidak valid. Kode ini tidak menyebut field yang bermasalah.",
    "Bandingkan request dengan dokumentasi API dan perbaiki. Lalu kirim ulang dengan order_id yang sama.",
    "Order tidak ditemukan",
    "E-wallet tidak menemukan order untuk request ini. Order itu bisa saja menyusul atau tercatat dengan ID lain, jadi ini bukan bukti gagal.",
    "Periksa order_id, lalu cek statusnya di Midtrans. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.",
    "Field kosong",
    "Ada field wajib yang kosong pada request ini. Kode ini tidak menyebut field yang mana.",
    "Lengkapi field wajib, lalu kirim ulang request dengan order_id yang sama.",
    "Order tidak lagi baru",
    "Request ini ditolak karena order tidak lagi berstatus CREATED. Order bisa saja sedang diproses atau sudah dibayar.",
    "Order tidak dapat dibatalkan",
    "Pembatalan ini ditolak karena status order-nya. Order bisa saja sudah dibayar.",
    "Order sudah final",
    "Request ini ditolak karena order sudah mencapai status final. Kode ini tidak menyebut status yang mana, dan order bisa saja sudah dibayar.",
    "Refund terlalu banyak",
    "Request refund ini ditolak karena jumlah refund untuk order ini sudah mencapai batas. Refund sebelumnya bisa saja sudah dijalankan.",
    "Percobaan pembayaran terlalu banyak",
    "Request ini ditolak karena jumlah instruksi pembayaran untuk order ini sudah mencapai batas. Salah satu instruksi sebelumnya bisa saja sudah dibayar.",
    "Order ditolak oleh aturan fraud di e-wallet, sehingga transaksi tidak dijalankan.",
    "Jangan kirim ulang transaksi ini. Jangan sampaikan alasannya kepada pelanggan dan arahkan pertanyaan ke Midtrans.",
    "Pembayar diblokir karena kepatuhan",
    "Pembayar cocok dengan entri di daftar sanksi OFAC, sehingga transaksi tidak dijalankan.",
    "Jangan kirim ulang transaksi ini. Jangan sampaikan alasannya kepada pelanggan dan teruskan kasusnya ke Midtrans.",
    "Penerima diblokir karena kepatuhan",
    "Penerima cocok dengan entri di daftar sanksi OFAC, sehingga transaksi tidak dijalankan.",
    "Jangan kirim ulang transaksi ini. Teruskan kasusnya ke Midtrans.",
    "Kartu di e-wallet tidak ditemukan",
    "Kartu yang dipilih di e-wallet tidak ditemukan, sehingga transaksi tidak dijalankan.",
    "Tawarkan metode pembayaran lain, atau minta pelanggan memilih opsi pembayaran lain di e-wallet.",
    "Kartu untuk pembayaran ini tidak ditemukan. Pilih metode pembayaran lain.",
    "Saldo tidak cukup untuk reservasi",
    "Nominal tidak dapat ditahan karena saldo tidak cukup, sehingga transaksi tidak dijalankan.",
    "Pembayaran ditolak e-wallet",
    "E-wallet menolak pembayaran tanpa menyebut alasan.",
    "Kartu di e-wallet kedaluwarsa",
    "Kartu yang dipilih di e-wallet sudah kedaluwarsa, sehingga transaksi tidak dijalankan.",
    "Gangguan di e-wallet",
    "Terjadi gangguan di e-wallet tanpa keterangan penyebab. Transaksi bisa saja sudah atau belum dijalankan.",
    "Operasi tidak diizinkan",
    "E-wallet tidak mengizinkan operasi yang diminta request ini. Kode ini tidak menyebut untuk siapa atau mengapa.",
    "Jangan kirim ulang request ini tanpa perubahan. Tanyakan ke Midtrans apa yang tidak diizinkan.",
    "Tanpa kode dari jaringan",
    "Bank atau pemroses pembayaran tidak mengirim kode responsnya sendiri. Hasil transaksi tidak dapat disimpulkan dari kode ini.",
    "Sudah diotorisasi, perlu capture",
    "Nominal sudah ditahan di kartu tetapi belum ditarik. Tanpa capture sebelum batas waktunya, transaksi dibatalkan.",
    "Lakukan capture sebelum batas waktunya hanya bila fraud_status berisi accept; bila challenge, putuskan dulu peninjauannya, dan bila deny, batalkan transaksi. Jangan lakukan charge lagi ke kartu itu, dan jangan anggap order ini sudah dibayar.",
    "Transaksi dibatalkan",
    "Midtrans, bank, atau merchant membatalkan transaksi sebelum settlement, sehingga tidak ada pembayaran yang berlaku. Status ini bisa muncul setelah otorisasi atau capture.",
    "Batalkan pencatatannya bila order ini sebelumnya sudah di-capture, dan tutup order_id ini. Bila pelanggan tetap ingin membayar, buat transaksi baru dengan order_id baru.",
    "Transaksi ini dibatalkan. Buat transaksi baru jika Anda ingin melanjutkan.",
    "Sudah di-capture, tergantung fraud_status",
    "Nominal kartu sudah di-capture. Order baru dianggap dibayar bila fraud_status berisi accept; bila challenge, merchant masih harus memutuskan.",
    "Baca fraud_status dan anggap order sudah dibayar hanya bila isinya accept. Selain itu, cek status transaksi lagi dan jangan kirim apa pun dengan order_id baru sebelum hasilnya final.",
    "Sudah di-capture dan diterima",
    "Nominal kartu sudah di-capture dan lolos pemeriksaan fraud.",
    "Cocokkan nominal dan order_id dengan catatan Anda, lalu catat pembayarannya satu kali. Tidak ada yang perlu dikirim ulang.",
    "Transaksi Anda sudah selesai.",
    "Sudah di-capture, perlu ditinjau",
    "Nominal sudah di-capture dan pemeriksaan fraud meminta keputusan merchant. Transaksi ini belum dianggap dibayar.",
    "Setujui atau tolak transaksi di dashboard atau lewat API, lalu cek statusnya. Jangan serahkan barang sebelum itu.",
    "Sudah di-capture, tetapi ditolak",
    "Nominal sudah di-capture padahal pemeriksaan fraud menolaknya. Keduanya bertentangan.",
    "Cek status lagi dan lihat transaksinya di dashboard. Jangan serahkan barang dan jangan kirim apa pun dengan order_id baru sebelum jelas.",
    "Chargeback",
    "Pembayaran sudah terjadi lalu ditarik kembali oleh bank atas nama pemegang kartu.",
    "Catat chargeback satu kali dan tahan pengiriman yang belum berjalan. Jangan refund order ini lagi, dan jangan tagih ulang.",
    "Ada perubahan pada transaksi ini. Silakan hubungi kami bila perlu informasi lebih lanjut.",
    "Penyedia layanan, pemeriksaan fraud, atau merchant menolak transaksi ini, sehingga tidak terbayar. Untuk Permata, Mandiri Bill, dan Indomaret, status ini juga bisa muncul setelah settlement yang terkena reversal.",
    "Batalkan pencatatannya bila order ini sebelumnya sudah settlement. Pastikan tidak ada percobaan lain dengan order_id ini yang masih terbuka atau sudah dibayar, lalu tawarkan metode pembayaran lain.",
    "Pembayaran tidak diselesaikan tepat waktu dan transaksi tidak dapat dibayar lagi.",
    "Tutup order_id ini. Bila pelanggan tetap ingin membayar, buat transaksi baru dengan order_id baru.",
    "Kesalahan saat pemrosesan",
    "Terjadi kesalahan tak terduga saat transaksi diproses, umumnya karena bank tidak menjawab. Transaksi bisa saja sudah atau belum dibayar.",
    "Cek status transaksi di Midtrans dan lakukan rekonsiliasi dengan bank. Jangan kirim apa pun dengan order_id baru sebelum hasilnya final.",
    "Chargeback sebagian",
    "Pembayaran sudah terjadi lalu sebagian ditarik kembali oleh bank atas nama pemegang kartu; bagian lainnya tetap berlaku.",
    "Catat nominal chargeback satu kali dan biarkan sisanya sebagai terbayar. Jangan refund lagi bagian yang sama, dan jangan tagih ulang.",
    "Direfund sebagian",
    "Sebagian pembayaran ditandai di-refund; bagian lainnya tetap berlaku.",
    "Cocokkan refund_amount dengan catatan Anda, catat bagian yang baru satu kali, dan biarkan sisanya sebagai terbayar. Jangan kirim refund yang sama lagi.",
    "Sebagian dana transaksi ini sedang dikembalikan kepada Anda. Waktu diterimanya bergantung pada bank atau e-wallet Anda.",
    "Menunggu pelanggan",
    "Transaksi sudah dibuat dan menunggu pelanggan membayar atau menyelesaikan 3-D Secure.",
    "Transaksi di-refund",
    "Pembayaran sudah terjadi dan ditandai di-refund seluruhnya. Dananya bisa jadi masih dalam perjalanan ke pelanggan.",
    "Catat refund satu kali dan jangan kirim lagi. bank_confirmed_at di notifikasi refund menunjukkan bahwa bank sudah mengonfirmasinya.",
    "Dana transaksi ini sedang dikembalikan kepada Anda. Waktu diterimanya bergantung pada bank atau e-wallet Anda.",
    "Pembayaran sudah settlement",
    "Pembayaran sudah diterima. Untuk Permata, Mandiri Bill, dan Indomaret, status ini masih bisa berubah menjadi deny dalam 1 sampai 5 menit karena reversal.",
    "Cocokkan nominal dan order_id dengan catatan Anda, lalu catat satu kali; tidak ada yang perlu dikirim ulang. Untuk Permata, Mandiri Bill, dan Indomaret, cek status transaksi lagi setelah 5 menit sebelum menyerahkan barang.",
    "Sudah settlement, tetapi tidak diterima",
    "Pembayaran sudah settlement padahal pemeriksaan fraud tidak menerimanya. Keduanya bertentangan.",
    "Lolos pemeriksaan fraud",
    "Pemeriksaan fraud Midtrans tidak menemukan masalah. Itu bukan bukti pembayaran; nilai ini juga muncul pada transaksi yang masih pending atau ditolak.",
    "Baca transaction_status untuk hasil pembayarannya. Jangan serahkan barang hanya berdasarkan nilai ini.",
    "Merchant harus memutuskan",
    "Pemeriksaan fraud Midtrans tidak dapat memutuskan, sehingga merchant yang menyetujui atau menolak transaksi ini. Tanpa keputusan tepat waktu, Midtrans mengakhirinya.",
    "Setujui atau tolak transaksi lewat dashboard atau API, lalu cek status transaksi lagi. Sebelum hasilnya final, jangan serahkan barang dan jangan kirim apa pun dengan order_id baru.",
    "Ditolak pemeriksaan fraud",
    "Pemeriksaan fraud Midtrans, atau merchant setelah challenge, menolak transaksi ini, sehingga tidak dibayar.",
    "Jangan kirim ulang transaksi ini. Bila penolakannya tampak keliru, minta Midtrans memeriksanya sebelum mencoba hal lain.",
  ],
  rows: 
    "0 1 2 3\n" +
    "4 5 6 7\n" +
    "8 9 a 7\n" +
    "b c d e\n" +
    "f g h i\n" +
    "j k l m\n" +
    "n o p m\n" +
    "q r s m\n" +
    "t u v m\n" +
    "w x y m\n" +
    "z 10 11 12\n" +
    "13 14 15 m\n" +
    "16 17 18 12\n" +
    "19 1a 1b 1c\n" +
    "1d 1e 1f m\n" +
    "1g 1h 1i 12\n" +
    "1j 1k 1l m\n" +
    "1m 1n 1o m\n" +
    "1p 1q 1r m\n" +
    "1s 1t 1u 12\n" +
    "1v 1w 1x m\n" +
    "1y 1z 20 12\n" +
    "21 22 23 12\n" +
    "24 25 26 m\n" +
    "27 28 1i 12\n" +
    "29 2a 1i 12\n" +
    "2b 2c 1i 12\n" +
    "2d 2e 1i 12\n" +
    "2f 2g 1i 12\n" +
    "2h 2i 1i 12\n" +
    "2j 2k 2l 12\n" +
    "2m 2n 2l 12\n" +
    "2o 2p 2q 12\n" +
    "2r 2s 2t 2u\n" +
    "2v 2w 2x 2y\n" +
    "2z 30 2x 2y\n" +
    "31 32 33 e\n" +
    "34 35 36 e\n" +
    "37 38 2x 2y\n" +
    "39 3a 2x 2y\n" +
    "3b 3c 36 e\n" +
    "3d 3e 1i 12\n" +
    "b 3f 3g 2y\n" +
    "3h 3i 3j 3k\n" +
    "3l 3m 3n 3o\n" +
    "3p 3q 3g 2y\n" +
    "3r 3s 3t e\n" +
    "3u 3v 3w e\n" +
    "3x 3y 3j 3z\n" +
    "40 41 42 e\n" +
    "43 44 45 46\n" +
    "47 48 3g 49\n" +
    "4a 4b 4c e\n" +
    "4d 4e 4f 4g\n" +
    "4h 4i 3j 4j\n" +
    "4k 4l 4m e\n" +
    "4n 4o 4p 3z\n" +
    "4q 4r 4p 3z\n" +
    "4s 4t 4u m\n" +
    "4v 4w 4x e\n" +
    "4y 4z 50 51\n" +
    "52 53 54 e\n" +
    "55 56 57 58\n" +
    "59 5a 5b 5c\n" +
    "5d 5e 5f e\n" +
    "5g 5h 1i 12\n" +
    "5i 5j 57 58\n" +
    "5k 5l 1i 12\n" +
    "5m 5n 5o 3z\n" +
    "5p 5q 5r m\n" +
    "5s 5t 5u 49\n" +
    "3h 5v 5w 3k\n" +
    "5x 5y 36 e\n" +
    "5z 60 36 e\n" +
    "61 62 36 e\n" +
    "63 64 36 e\n" +
    "65 66 67 3o\n" +
    "68 69 5u 6a\n" +
    "6b 6c 5u 49\n" +
    "6d 6e 36 e\n" +
    "6f 6g 5u 6a\n" +
    "6h 6i 36 e\n" +
    "6j 6k 5u 6a\n" +
    "6l 6m 5u 51\n" +
    "6n 6o 6p 6q\n" +
    "6r 6s 5u 6a\n" +
    "6t 6u 5u 6a\n" +
    "6v 6w 6x 3k\n" +
    "43 6y 6z 46\n" +
    "70 71 4p 3z\n" +
    "72 73 5u 49\n" +
    "74 75 76 e\n" +
    "77 78 36 e\n" +
    "79 7a 3g 49\n" +
    "7b 7c 7d 2y\n" +
    "7e 7f 7g 7h\n" +
    "7i 7j 7k e\n" +
    "7l 7m 36 e\n" +
    "7n 7o 7p e\n" +
    "7q 7r 57 7s\n" +
    "7t 7u 2x 2y\n" +
    "7v 7w 36 e\n" +
    "7x 7y 1i 12\n" +
    "7z 80 81 82\n" +
    "3p 83 3g 2y\n" +
    "84 85 86 12\n" +
    "84 85 86 12\n" +
    "87 88 89 8a\n" +
    "3l 8b 2x 3o\n" +
    "8c 8d 8e 8f\n" +
    "8g 8h 1i 12\n" +
    "8i 8j 8k 8f\n" +
    "8l 8m 8n 12\n" +
    "8o 8p 3j 8f\n" +
    "8q 8r 89 8a\n" +
    "8s 8t 8u 2y\n" +
    "8v 8w 1i 12\n" +
    "2o 8x 2q 12\n" +
    "8y 8z 90 58\n" +
    "91 92 93 58\n" +
    "94 95 5u 49\n" +
    "96 97 98 e\n" +
    "99 9a 9b 4g\n" +
    "9c 9d 8u 2y\n" +
    "9e 9f 3j 4g\n" +
    "9g 9h 9i 5c\n" +
    "9j 9k 5f e\n" +
    "9l 9m 90 2y\n" +
    "9n 9o 1i 12\n" +
    "9p 9q 1i 12\n" +
    "9r 9s 9t 3\n" +
    "9u 9v 9t 3\n" +
    "9w 9x 90 82\n" +
    "9w 9x 90 82\n" +
    "9y 9z a0 12\n" +
    "9y 9z a0 12\n" +
    "a1 a2 98 e\n" +
    "a3 a4 3g 2y\n" +
    "a5 a6 45 46\n" +
    "a7 a8 a9 12\n" +
    "aa ab 57 ac\n" +
    "ad ae 2l 12\n" +
    "af ag 1i 12\n" +
    "ah ai 57 58\n" +
    "aj ak 90 58\n" +
    "al am 90 58\n" +
    "an ao 5u e\n" +
    "ap aq ar e\n" +
    "as at 1i 12\n" +
    "au av 57 58\n" +
    "aw ax ay az\n" +
    "8g b0 1i 12\n" +
    "b1 b2 1i 12\n" +
    "b3 b4 b5 e\n" +
    "b6 b7 b5 e\n" +
    "b8 b9 5u 2y\n" +
    "ba bb 1i 12\n" +
    "bc bd be 49\n" +
    "bf bg bh 7h\n" +
    "bi bj 1i 12\n" +
    "bk bl bm 4g\n" +
    "bn bo bp m\n" +
    "bq br bs e\n" +
    "bt bu 86 12\n" +
    "bv bw 86 12\n" +
    "bx by bz e\n" +
    "c0 c1 1i 12\n" +
    "c2 c3 c4 az\n" +
    "c5 c6 c7 az\n" +
    "c8 c9 ca az\n" +
    "cb cc 2l 12\n" +
    "cd ce cf 12\n" +
    "cg ch ci e\n" +
    "cj ck 90 7h\n" +
    "cl cm cn e\n" +
    "co cp 1i 12\n" +
    "cq cr cs e\n" +
    "ct cu 90 7s\n" +
    "cv cw cx m\n" +
    "cy cz d0 m\n" +
    "d1 d2 3g 2y\n" +
    "d1 d2 3g 2y\n" +
    "d3 d4 1i 12\n" +
    "d5 d6 d7 m\n" +
    "d8 d9 90 58\n" +
    "da db dc m\n" +
    "dd de df m\n" +
    "9g dg dh 5c\n" +
    "di dj dk 82\n" +
    "dl dm dn m\n" +
    "do dp dq dr\n" +
    "ds dt du dv\n" +
    "dw dx a dy\n" +
    "dz e0 e1 m\n" +
    "e2 e3 e4 49\n" +
    "e5 e6 e7 m\n" +
    "e8 e9 ea m\n" +
    "eb ec ed m\n" +
    "ee ef eg m\n" +
    "eh ei 1i 12\n" +
    "ej ek 1i 12\n" +
    "el em 1b 1c\n" +
    "en eo ep 6q\n" +
    "eq er es et\n" +
    "3u eu ev m\n" +
    "ew ex ey et\n" +
    "ez f0 f1 m\n" +
    "f2 f3 ed m\n" +
    "f4 f5 f6 m\n" +
    "f7 f8 f9 m\n" +
    "fa fb fc 12\n" +
    "fd fe ff m\n" +
    "fg fh 1i 12\n" +
    "fi fj 1i 12\n" +
    "fk fl 1i 12\n" +
    "fm fn 23 12\n" +
    "fo fp 1i 12\n" +
    "77 fq fr e\n" +
    "fs ft fu e\n" +
    "fv fw fx e\n" +
    "fy fz g0 g1\n" +
    "g2 g3 ep 6q\n" +
    "g4 g5 cn 2y\n" +
    "g6 g7 g0 3k\n" +
    "g8 g9 1i 12\n" +
    "ga gb gc m\n" +
    "gd ge 1i 12\n" +
    "gf gg gh dy\n" +
    "gi gj gk gl\n" +
    "gm gn go dy\n" +
    "gp gq gr gs\n" +
    "gt gu gv 12\n" +
    "gw gx gy 12\n" +
    "gz h0 h1 h2\n" +
    "b h3 h4 e\n" +
    "19 h5 h6 1c\n" +
    "h7 h8 h9 12\n" +
    "ha hb hc h2\n" +
    "hd he hf hg\n" +
    "hh hi a 7\n" +
    "hj hk hl hm\n" +
    "hn ho hp gs\n" +
    "hq hr gy 12\n" +
    "hs ht hu 3\n" +
    "hv hw hx 12\n" +
    "hy hz i0 e"
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
export function message(result: MidtransEntry | MidtransResult, params: MidtransParams = {}): Message {
  const values = params as Readonly<Record<string, string | undefined>>;
  return messageOf(catalog, messages, result as KnownEntry | DecodeResult, values);
}

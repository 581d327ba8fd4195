// Generated from the catalog; do not edit.
import { catalog } from "../data.js";
import type { DecodeResult } from "../runtime/decode.js";
import type { KnownEntry } from "../runtime/lookup.js";
import { type Message, messageOf, type PackedMessages } from "../runtime/message.js";
import type { DokuEntry, DokuParams, DokuResult } from "../types.js";

const messages: PackedMessages = {
  texts: [
    "Transaksi berhasil",
    "Transaksi sudah dijalankan. Pada layanan refund, void, atau cancel, yang sudah dijalankan adalah pengembalian atau pembatalannya.",
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat sebagai selesai. Jangan kirim ulang.",
    "Transaksi Anda sudah selesai.",
    "Diterima, hasil belum final",
    "Transaksi sudah diterima, tetapi hasilnya belum diketahui. Pada request bulk, setiap transfer punya hasil sendiri.",
    "Tunggu notifikasi atau cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Transaksi Anda sedang diproses. Mohon tunggu konfirmasi dari kami dan jangan membayar lagi.",
    "Pembayaran ke virtual account sudah dijalankan, kecuali bila paymentFlagStatus di body menyatakan lain.",
    "Bila ada paymentFlagStatus dan nilainya bukan 00, ikuti nilai itu. Bila tidak, cocokkan nominal dan nomor referensi dengan catatan Anda, catat pembayarannya, dan jangan kirim ulang.",
    "Dana ditahan, perlu capture",
    "Nominal transaksi ditahan di kartu atau rekening pelanggan. Dananya belum ditarik.",
    "Lakukan capture sebelum masa penahanan berakhir, atau void otorisasinya. Jangan kirim ulang otorisasi.",
    "Dana untuk pembayaran Anda sudah ditahan dan akan ditarik kemudian.",
    "Direct debit sudah diterima, tetapi hasilnya belum diketahui. Hasilnya disampaikan lewat notifikasi.",
    "Tunggu notifikasi dan baca transactionStatus di dalamnya, atau tanyakan statusnya ke penyedia layanan. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Refund atau pembatalan berhasil",
    "Refund, void, atau cancel sudah dijalankan.",
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat pengembalian atau pembatalannya. Jangan kirim ulang.",
    "Pengembalian dana atau pembatalan Anda sudah selesai.",
    "Request selesai, belum ada pembayaran",
    "Request sudah dijalankan; misalnya, QR, virtual account, binding, halaman pembayaran, atau mandat sudah dibuat. Ini bukan pembayaran.",
    "Lanjutkan alurnya. Anggap sudah dibayar hanya bila notifikasi pembayaran atau cek status menyatakannya.",
    "Permintaan Anda sudah kami terima.",
    "Data tersedia",
    "Data yang diminta ada di body respons. Request ini tidak memindahkan dana.",
    "Gunakan data di body. Pada inquiry virtual account, hasilnya ada di inquiryStatus.",
    "Jawaban cek status diterima",
    "Permintaan cek status sudah dijawab. Kode ini tidak menyatakan apa pun tentang transaksinya.",
    "Baca status transaksi dari field yang memuatnya, misalnya latestTransactionStatus, latestCaptureStatus, latestVoidStatus, atau paymentFlagStatus. Ambil keputusan hanya dari status yang final.",
    "Token diterbitkan",
    "Token akses atau otorisasi sudah diterbitkan. Request ini tidak memindahkan dana.",
    "Gunakan sampai masa berlakunya habis, lalu minta yang baru.",
    "Notifikasi diterima",
    "Notifikasi sudah diterima. Jawaban ini tidak menyatakan hasil transaksi.",
    "Jangan kirim ulang notifikasi. Hasil transaksi ada di isi notifikasi itu sendiri.",
    "Jawaban inquiry saldo diterima",
    "Inquiry saldo sudah dijawab dan saldonya ada di respons. Jawaban ini tidak menunjukkan status transfer mana pun.",
    "Baca saldo dari respons. Jangan menyimpulkan hasil suatu transfer dari saldo.",
    "Jawaban inquiry rekening diterima",
    "Inquiry rekening sudah dijawab dan rekening tujuan dikenal oleh DOKU. Inquiry tidak memindahkan dana; sessionId di respons terikat pada inquiry ini dan berlaku selama 30 hari.",
    "Cocokkan nama rekening di respons dengan penerima yang dimaksud, lalu pakai sessionId itu untuk transfer. Inquiry tidak perlu diulang.",
    "Transfer berhasil. Di dashboard DOKU statusnya PAID.",
    "Catat transfer sebagai terbayar dan simpan referenceNo. Jangan kirim ulang.",
    "Permintaan cek status sudah dijawab. Status transfer hanya ada di latestTransactionStatus, bukan di kode ini.",
    "Ambil keputusan dari latestTransactionStatus. Selama belum final, cek lagi nanti dan jangan kirim apa pun dengan partnerReferenceNo baru.",
    "Transaksi sedang diproses",
    "Request sudah diterima dan hasilnya belum diketahui.",
    "Cek status transaksi sampai hasilnya final. Sebelum itu jangan anggap transaksi berhasil atau gagal, dan jangan kirim apa pun dengan nomor referensi baru.",
    "Pengembalian dana atau pembatalan Anda sedang kami tangani. Hasilnya akan kami konfirmasi.",
    "Request sedang diproses",
    "Request sudah diterima, tetapi yang diminta belum siap. Ini bukan pembayaran.",
    "Kirim ulang request nanti dengan nomor referensi yang sama, atau cek statusnya.",
    "Request sudah diterima dan jawabannya belum siap. Request ini tidak memindahkan dana.",
    "Kirim ulang request nanti.",
    "Status belum tersedia",
    "Permintaan cek status sudah diterima, tetapi jawabannya belum final. Hasil transaksi belum diketahui.",
    "Cek lagi nanti. Sebelum jawabannya final, jangan kirim apa pun dengan nomor referensi baru.",
    "Kami sedang memeriksa hasil transaksi Anda. Mohon tunggu konfirmasi dari kami dan jangan membayar lagi.",
    "DOKU sudah menerima transfer ini, tetapi hasilnya belum final sampai rekonsiliasi hari kerja berikutnya. Sampai saat itu dashboard menampilkan UNPAID.",
    "Tunggu rekonsiliasi dan cek status transfer lewat service 53. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.",
    "Request tidak valid",
    "Request tidak valid atau tidak dapat dibaca.",
    "Cocokkan header dan body dengan spesifikasi, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Permintaan Anda tidak dapat kami proses. Silakan hubungi kami bila perlu bantuan.",
    "Inquiry rekening tidak dapat diproses, misalnya karena isi request tidak dapat dibaca.",
    "Perbaiki isi request, lalu kirim ulang inquiry rekening dengan nomor referensi yang sama.",
    "Request transfer ini tidak dapat diproses, misalnya karena isinya tidak dapat dibaca.",
    "Perbaiki isi request, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama.",
    "Nominal tidak sesuai",
    "Nominal pembayaran berbeda dari nominal pada kode QR.",
    "Ambil ulang nominalnya, lalu kirim pembayaran dengan nomor referensi yang sama.",
    "Nominal biaya tidak sesuai",
    "Nilai feeAmount berbeda dari biaya yang berlaku untuk kode QR tersebut.",
    "Ambil ulang biayanya, lalu kirim pembayaran dengan nomor referensi yang sama.",
    "Format field tidak valid",
    "Format {field} tidak sesuai.",
    "Perbaiki field tersebut, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Inquiry rekening ditolak karena format {field} salah, misalnya amount yang bukan angka atau kode mata uang yang tidak dikenal.",
    "Perbaiki formatnya, lalu kirim ulang inquiry rekening dengan nomor referensi yang sama.",
    "Request transfer ini ditolak karena format {field} salah, misalnya amount yang bukan angka atau kode mata uang yang tidak dikenal.",
    "Perbaiki formatnya, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama.",
    "Field wajib kosong atau salah",
    "Nilai wajib pada {field} tidak ada atau formatnya salah.",
    "Isi atau perbaiki field tersebut, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Inquiry rekening dikirim tanpa {field} yang wajib diisi.",
    "Lengkapi nilainya, lalu kirim ulang inquiry rekening dengan nomor referensi yang sama.",
    "Request transfer ini dikirim tanpa {field} yang wajib diisi, atau format nilainya salah.",
    "Lengkapi atau perbaiki nilainya, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama.",
    "Signature tidak cocok",
    "Signature pada request tidak cocok dengan isinya.",
    "Periksa key, string yang ditandatangani, dan timestamp, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Request tidak terotorisasi",
    "Request tidak dapat diautentikasi: {reason}.",
    "Periksa client ID, key, X-TIMESTAMP, dan X-SIGNATURE, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Client tidak dikenal",
    "DOKU tidak mengenal client yang mengirim request ini.",
    "Periksa client ID dan environment yang dipakai, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Kredensial, signature, atau header pada inquiry saldo tidak diterima DOKU. Alasan: {reason}.",
    "Periksa X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID, dan Authorization, lalu kirim ulang inquiry saldo dengan nomor referensi yang sama.",
    "Kredensial, signature, atau header pada inquiry rekening tidak diterima DOKU. Alasan: {reason}.",
    "Periksa X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID, dan Authorization, lalu kirim ulang inquiry rekening dengan nomor referensi yang sama.",
    "Kredensial, signature, atau header pada request transfer ini tidak diterima DOKU; kode ini bukan status transfer. Alasan: {reason}.",
    "Periksa X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID, dan Authorization, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama.",
    "Kredensial, signature, atau header pada permintaan cek status tidak diterima DOKU; ini tidak menunjukkan status transfer. Alasan: {reason}.",
    "Periksa X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID, dan Authorization, lalu cek lagi dengan nomor referensi yang sama. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.",
    "Token B2B tidak valid",
    "Token akses B2B tidak valid atau sudah kedaluwarsa.",
    "Ambil token B2B baru, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Periksa client key, timestamp, dan signature pada request token, lalu kirim ulang.",
    "Token akses B2B pada inquiry saldo tidak valid.",
    "Ambil token B2B baru, lalu kirim ulang inquiry saldo dengan nomor referensi yang sama.",
    "Token akses B2B pada inquiry rekening tidak valid.",
    "Ambil token B2B baru, lalu kirim ulang inquiry rekening dengan nomor referensi yang sama.",
    "Token akses B2B pada request transfer ini tidak valid. Kode ini bukan status transfer.",
    "Ambil token B2B baru, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama.",
    "Token akses B2B pada permintaan cek status tidak valid. Penolakan ini tidak menunjukkan status transfer.",
    "Ambil token B2B baru, lalu cek lagi dengan nomor referensi yang sama. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.",
    "Token pelanggan tidak valid",
    "Token akses pelanggan (B2B2C) tidak valid atau sudah kedaluwarsa.",
    "Ambil token pelanggan baru, lalu kirim ulang request dengan nomor referensi yang sama. Bila token tidak diterbitkan, minta pelanggan menghubungkan akunnya lagi lebih dulu.",
    "Minta pelanggan memberi otorisasi lagi, lalu minta token dengan kode otorisasi yang baru.",
    "Token B2B tidak ditemukan",
    "Token akses B2B tidak dikenal oleh penyedia layanan.",
    "Token pelanggan tidak ditemukan",
    "Token akses pelanggan (B2B2C) tidak dikenal oleh penyedia layanan.",
    "Transaksi kedaluwarsa",
    "Masa berlaku transaksi atau sesi pada request ini sudah habis.",
    "Cek status transaksi lebih dulu. Mulai lagi dengan nomor referensi baru hanya bila hasilnya final dan menyatakan transaksi tidak dijalankan.",
    "Sesi kedaluwarsa",
    "Nilai sessionId pada request transfer ini sudah lebih dari 30 hari dan tidak berlaku lagi. Ini tidak menunjukkan hasil request sebelumnya dengan partnerReferenceNo yang sama.",
    "Cek status transfer lewat service 53 lebih dulu, dan jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final. Jika sudah final bahwa dana tidak berpindah, ambil sessionId baru lewat inquiry rekening dan tetap pakai partnerReferenceNo yang sama.",
    "Fitur tidak diizinkan",
    "Merchant tidak boleh memakai fitur ini: {reason}.",
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan fitur ini untuk merchant.",
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan fitur ini untuk merchant. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.",
    "Merchant tidak diizinkan melakukan inquiry rekening ini, misalnya karena setting forex belum diisi. Alasan: {reason}.",
    "Jangan ulangi inquiry tanpa perubahan. Minta DOKU memeriksa fitur dan setting forex merchant.",
    "Fitur transfer ini belum diaktifkan untuk merchant di DOKU, sehingga request ini ditolak.",
    "Jangan kirim ulang request ini tanpa perubahan. Minta DOKU memeriksa fitur transfer yang boleh dipakai merchant.",
    "Limit nominal transaksi terlampaui",
    "Nominal di luar limit untuk satu transaksi.",
    "Sesuaikan nominal atau minta perubahan limit, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Nominal melebihi batas yang berlaku untuk transaksi ini. Gunakan nominal yang lebih kecil atau tanyakan batasnya ke bank atau e-wallet Anda.",
    "Anggap hasil transaksi belum final. Cek statusnya, lakukan rekonsiliasi dengan penyedia layanan bila jawabannya tetap sama, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Nominal pada inquiry rekening berada di luar rentang yang diatur di sub channel atau di setting biaya.",
    "Perbaiki nominalnya, atau minta DOKU memeriksa rentang nominal sub channel dan setting biaya. Setelah itu kirim ulang inquiry rekening dengan nomor referensi yang sama.",
    "Nominal transfer ini melebihi limit per transaksi.",
    "Perbaiki nominal atau minta DOKU mengubah limitnya, lalu kirim ulang transfer dengan partnerReferenceNo yang sama.",
    "Dugaan fraud",
    "Request ditolak karena dugaan fraud.",
    "Jangan kirim ulang. Minta penyedia layanan memeriksa kasusnya, dan jangan beri tahu pelanggan alasannya.",
    "Transaksi Anda tidak dapat diselesaikan. Silakan hubungi kami bila perlu bantuan.",
    "DOKU menilai transfer ini berisiko tinggi dan menolak request ini. Kemungkinan penyebabnya transfer berulang ke penerima yang sama, jumlah atau total nilai transfer ke satu penerima terlalu besar, atau pelanggan yang diblokir; transfer yang sama persis sebelumnya mungkin sudah berhasil.",
    "Lewat service 53, cek lebih dulu status transfer ini dan transfer terakhir ke penerima yang sama. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum semua hasilnya final, dan klarifikasi penyebabnya ke DOKU.",
    "Limit frekuensi transaksi terlampaui",
    "Jumlah transaksi atau request melebihi limit dalam satu periode.",
    "Tunggu sampai periodenya berakhir, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Jumlah transaksi yang diizinkan untuk saat ini sudah tercapai. Silakan coba lagi nanti.",
    "DOKU menerima terlalu banyak request, sehingga request transfer ini ditolak. Request sebelumnya untuk transfer yang sama mungkin sudah berhasil.",
    "Cek status lewat service 53 lebih dulu. Jika request sebelumnya belum dijalankan, kirim ulang transfer nanti dengan partnerReferenceNo dan sessionId yang sama.",
    "Status rekening atau pengguna bermasalah",
    "Status rekening atau pengguna tidak mengizinkan request ini.",
    "Jangan kirim ulang tanpa perubahan. Pemilik rekening perlu menyelesaikan masalahnya dengan bank atau e-wallet.",
    "Bank atau e-wallet tidak menyetujui transaksi ini. Hubungi bank atau e-wallet Anda, atau gunakan metode pembayaran lain.",
    "Transfer ditolak karena status rekening atau pengguna bermasalah.",
    "Jangan kirim ulang transfer ini tanpa perubahan. Klarifikasi rekeningnya ke penerima, atau tanyakan ke DOKU rekening atau pengguna mana yang dimaksud.",
    "Fitur sedang ditutup",
    "Fitur sedang ditutup, biasanya karena masa cut-off: {reason}.",
    "Kirim ulang request setelah masa cut-off dengan nomor referensi yang sama.",
    "Layanan ini sedang ditutup sementara. Silakan coba lagi nanti.",
    "Inquiry rekening tidak tersedia karena cut-off sedang berlangsung.",
    "Kirim ulang inquiry rekening setelah cut-off selesai, dengan nomor referensi yang sama.",
    "Transfer tidak dijalankan karena cut-off sedang berlangsung.",
    "Kirim ulang transfer setelah cut-off selesai dengan partnerReferenceNo dan sessionId yang sama. Jika percobaan sebelumnya tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu.",
    "Kartu terblokir",
    "Kartu terblokir dan tidak dapat dipakai.",
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain, atau tujuan lain untuk transfer atau refund. Gunakan nomor referensi baru.",
    "Rekening, akun, atau kartu ini tidak dapat digunakan untuk transaksi ini. Hubungi bank atau e-wallet terkait, atau gunakan yang lain.",
    "Cek status transaksi dan status refund atau pembatalan sebelumnya lebih dulu. Jangan kirim refund atau pembatalan dengan nomor referensi baru sebelum hasilnya final.",
    "Kartu kedaluwarsa",
    "Masa berlaku kartu sudah habis.",
    "Kartu sudah kedaluwarsa atau tanggal kedaluwarsanya tidak sesuai. Periksa tanggalnya atau gunakan metode pembayaran lain.",
    "Rekening dormant",
    "Rekening berstatus dormant karena lama tidak ada aktivitas.",
    "Rekening, akun, atau kartu ini tidak aktif. Hubungi bank atau e-wallet terkait untuk mengaktifkannya, atau gunakan yang lain.",
    "Transfer tidak dijalankan karena rekening berstatus dormant.",
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Minta rekening lain ke penerima, lalu mulai dari inquiry rekening baru.",
    "Limit token belum diatur",
    "Token pembayaran belum punya limit, padahal limit wajib diatur sebelum token dipakai.",
    "Atur limit token pembayaran, lalu kirim ulang request dengan nomor referensi yang sama.",
    "OTP terblokir",
    "OTP pelanggan terblokir, biasanya karena terlalu sering salah dimasukkan.",
    "Tunggu sampai blokir dibuka, lalu kirim ulang request dengan nomor referensi yang sama.",
    "OTP sedang tidak dapat digunakan. Mohon tunggu sebelum mencoba lagi, atau hubungi bank atau e-wallet Anda.",
    "OTP kedaluwarsa",
    "Masa berlaku OTP sudah habis.",
    "Kirim permintaan OTP baru, minta pelanggan memasukkannya, lalu lanjutkan dengan nomor referensi yang sama.",
    "OTP salah atau sudah kedaluwarsa. Minta OTP baru, lalu masukkan OTP tersebut.",
    "OTP dikirim ke pemegang kartu",
    "Penerbit kartu diminta mengirim OTP ke pelanggan. Request masih menunggu OTP dan belum gagal.",
    "Minta pelanggan memasukkan OTP, lalu lanjutkan dengan nomor referensi yang sama.",
    "Transaksi ini memerlukan verifikasi dari Anda. Ikuti petunjuk dari bank atau e-wallet Anda.",
    "Saldo tidak cukup",
    "Saldo tidak mencukupi nominal transaksi.",
    "Minta pelanggan menambah saldo, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Saldo atau limit kartu Anda tidak cukup untuk transaksi ini. Isi saldo atau gunakan metode pembayaran lain.",
    "Deposit merchant tidak cukup",
    "Saldo deposit merchant di penyedia layanan tidak mencukupi untuk inquiry atau transaksi yang disiapkan.",
    "Isi ulang deposit di penyedia layanan, lalu kirim ulang inquiry.",
    "Saldo deposit merchant di penyedia layanan tidak mencukupi nominal transaksi.",
    "Isi ulang deposit di penyedia layanan, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Saldo merchant tidak cukup",
    "Saldo merchant tidak mencukupi untuk refund atau pembatalan.",
    "Isi ulang saldo di penyedia layanan, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Saldo deposit merchant di DOKU tidak cukup untuk transfer ini.",
    "Isi ulang deposit, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama. Jika percobaan sebelumnya tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu.",
    "Transaksi tidak diizinkan",
    "Penyedia layanan atau penerbit tidak mengizinkan request ini: {reason}.",
    "Jangan kirim ulang tanpa perubahan. Tanyakan ke penyedia layanan aturan mana yang menghalanginya.",
    "Transaksi ini tidak tersedia untuk rekening, akun, atau kartu ini. Gunakan metode pembayaran lain atau hubungi bank atau e-wallet Anda.",
    "Transfer ini tidak diizinkan. DOKU tidak menyebutkan penyebabnya.",
    "Jangan kirim ulang transfer ini tanpa perubahan. Tanyakan ke DOKU mengapa transfer ini tidak diizinkan.",
    "Transaksi ditangguhkan",
    "Transaksi ditangguhkan. Belum diketahui apakah transaksi akan dijalankan.",
    "Cek status transaksi sampai hasilnya final, dan lakukan rekonsiliasi dengan penyedia layanan bila hasilnya tetap belum final. Jangan kirim apa pun dengan nomor referensi baru sebelum itu.",
    "Transfer ditangguhkan. DOKU tidak menyebutkan penyebabnya, dan belum pasti apakah dana sudah berpindah.",
    "Cek status transfer lewat service 53 lebih dulu, dan jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final. Jika tetap tidak pasti, lakukan rekonsiliasi dengan DOKU.",
    "Limit token terlampaui",
    "Nominal melebihi limit yang diatur untuk token pembayaran.",
    "Turunkan nominal atau naikkan limit token pembayaran, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Kartu, rekening, atau pelanggan tidak aktif",
    "Kartu, rekening, atau pelanggan tidak aktif.",
    "Transfer tidak dijalankan karena rekening tidak aktif.",
    "Merchant masuk daftar hitam",
    "Penyedia layanan menutup akses merchant ke semua API.",
    "Jangan kirim ulang request sebelum merchant menyelesaikan masalah ini dengan penyedia layanan.",
    "Jangan kirim ulang request sebelum merchant menyelesaikan masalah ini dengan penyedia layanan. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.",
    "DOKU menutup akses merchant ini ke semua API-nya, sehingga request transfer ini ditolak.",
    "Jangan kirim ulang request ini. Hentikan transfer berikutnya dan klarifikasi penyebabnya ke DOKU.",
    "Limit merchant terlampaui",
    "Dengan request ini, merchant akan melebihi limit hariannya.",
    "Kirim ulang request dengan nomor referensi yang sama pada hari berikutnya atau setelah limit dinaikkan.",
    "Pengaturan limit tidak diizinkan",
    "Limit tidak dapat diatur untuk token pembayaran ini.",
    "Jangan kirim ulang. Lanjutkan tanpa mengatur limit untuk token pembayaran ini.",
    "Jangan kirim ulang. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.",
    "Limit token di luar rentang",
    "Limit yang diminta untuk token pembayaran berada di luar rentang yang disepakati.",
    "Pilih limit dalam rentang yang disepakati, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Limit harian rekening terlampaui",
    "Dengan request ini, rekening akan melebihi limit hariannya.",
    "Status transaksi tidak sesuai",
    "Status transaksi saat ini tidak mengizinkan request ini.",
    "Cek status transaksi lebih dulu dan ambil keputusan dari hasilnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Inquiry rekening tidak sesuai dengan status saat ini dari transaksi yang terkait.",
    "Cek status transfer terkait lewat service 53 lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Transaksi tidak ditemukan",
    "Penyedia layanan tidak menemukan transaksi dengan data pada request. Transaksi yang baru saja dikirim mungkin belum terlihat.",
    "Periksa nomor referensi dan cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Tidak ada transaksi yang cocok dengan data pada request. Ini bukan bukti bahwa pembayaran atau transfer gagal.",
    "Perbaiki nomor referensi atau periodenya, lalu cek lagi. Jangan kirim apa pun dengan nomor referensi baru karena jawaban ini.",
    "Cek status tidak menemukan transaksi. Ini bukan bukti bahwa transaksi gagal, apalagi bila transaksi baru saja dikirim.",
    "Cek lagi nanti. Bila tetap tidak ditemukan, lakukan rekonsiliasi dengan penyedia layanan sebelum mengirim apa pun dengan nomor referensi baru.",
    "DOKU tidak menemukan transaksi untuk request transfer ini. Belum pasti apakah request sebelumnya sudah memindahkan dana.",
    "Cek status transfer lewat service 53 lebih dulu, dan jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final. Jika di sana juga tidak ditemukan, lakukan rekonsiliasi dengan DOKU.",
    "DOKU tidak mengenal referenceNo atau sessionId pada permintaan cek status ini. Ini bukan bukti bahwa transfer tidak terjadi.",
    "Cocokkan nomor referensi yang dikirim dengan milik transfer tersebut, lalu cek lagi lewat service 53. Jika tetap tidak ditemukan, lakukan rekonsiliasi dengan DOKU; jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.",
    "Routing tidak valid",
    "Request tidak dapat diteruskan ke tujuannya.",
    "Jangan kirim ulang tanpa perubahan. Periksa tujuannya dan minta penyedia layanan memeriksa routing.",
    "DOKU tidak memiliki rute yang valid untuk inquiry rekening ini.",
    "Jangan ulangi inquiry tanpa perubahan. Minta DOKU memeriksa rute ke bank tujuan.",
    "DOKU tidak memiliki rute yang valid untuk transfer ini.",
    "Jangan kirim ulang transfer ini tanpa perubahan. Minta DOKU memeriksa rute ke bank tujuan.",
    "Bank tidak didukung switch",
    "Bank tidak dapat dijangkau melalui switch yang dipakai.",
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan bank atau metode pembayaran lain. Gunakan nomor referensi baru.",
    "Bank tujuan tidak didukung oleh switch yang dipakai, sehingga rekening tidak dapat dicek.",
    "Pakai rekening tujuan di bank lain, atau minta DOKU memeriksa setting sub channel dan rute bank ini.",
    "Bank tujuan tidak didukung oleh switch yang dipakai, sehingga transfer tidak dijalankan.",
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Transfer ke rekening di bank lain setelah inquiry rekening baru, atau minta DOKU memeriksa setting sub channel dan rute bank ini.",
    "Transaksi dibatalkan",
    "Pelanggan membatalkan transaksi.",
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Bila pelanggan masih ingin bertransaksi, buat transaksi baru dengan nomor referensi baru.",
    "Transaksi ini dibatalkan. Buat transaksi baru jika Anda ingin melanjutkan.",
    "Request ditolak karena transaksinya tercatat sudah dibatalkan.",
    "Cek status transaksi lebih dulu. Jangan buat apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Jawaban ini menyebut transaksi yang dibatalkan, tetapi tidak menyatakan hasil akhirnya.",
    "Registrasi kartu belum aktif",
    "Registrasi kartu belum diaktifkan untuk merchant.",
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan registrasi kartu untuk merchant.",
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan registrasi kartu untuk merchant. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.",
    "OTP perlu diminta dulu",
    "Langkah ini memerlukan OTP, tetapi OTP belum diminta. Request belum gagal.",
    "Kirim permintaan OTP, minta pelanggan memasukkannya, lalu lanjutkan dengan nomor referensi yang sama.",
    "Journey tidak ditemukan",
    "journeyId pada request tidak dikenal oleh penyedia layanan.",
    "Periksa journeyId dan cek status transaksi lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Merchant tidak valid",
    "Merchant tidak dikenal oleh penyedia layanan, atau status merchant tidak mengizinkan request ini.",
    "Jangan kirim ulang sebelum penyedia layanan memastikan data dan status merchant.",
    "Partner atau agent key pada inquiry rekening tidak dikenal DOKU, atau partner sudah tidak aktif.",
    "Jangan ulangi inquiry tanpa perubahan. Periksa agent key dan tanyakan ke DOKU apakah partner masih aktif.",
    "Partner atau agent key pada transfer ini tidak dikenal DOKU, atau partner sudah tidak aktif.",
    "Jangan kirim ulang transfer ini tanpa perubahan. Periksa agent key dan tanyakan ke DOKU apakah partner masih aktif.",
    "Penerbit tidak ditemukan",
    "Penerbit kartu atau rekening tidak ditemukan.",
    "Urutan API tidak sesuai",
    "Request tidak sesuai dengan langkah yang sedang berjalan pada journey ini.",
    "Cek status transaksi lebih dulu, lalu lanjutkan journey dari langkah terakhirnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Kartu, rekening, atau pelanggan tidak valid",
    "Kartu, rekening, pelanggan, atau virtual account tidak dikenal atau tidak diterima: {info}.",
    "Periksa nomor atau datanya, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Nomor rekening, kartu, atau pelanggan tidak ditemukan. Periksa nomornya, lalu masukkan kembali.",
    "Rekening tujuan tidak valid",
    "Inquiry tidak menemukan rekening tujuan yang dapat dipakai: nomornya salah, tidak aktif, atau tidak ditemukan. Rincian: {info}.",
    "Konfirmasikan bank dan nomor rekening ke penerima sebelum mengirim ulang inquiry dengan nomor referensi yang sama. Setelah empat inquiry gagal untuk satu rekening dalam dua jam, DOKU menolak inquiry berikutnya.",
    "Rekening tujuan transfer tidak dapat dipakai: nomornya salah, tidak aktif, atau tidak ditemukan. Rincian: {info}.",
    "Konfirmasikan bank dan nomor rekening ke penerima, lalu lakukan inquiry rekening baru. Setelah itu kirim ulang transfer dengan partnerReferenceNo yang sama.",
    "Tagihan atau virtual account tidak valid",
    "Tagihan atau virtual account tidak ada atau tidak dapat digunakan: {reason}.",
    "Periksa nomor tagihan atau virtual account, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Tagihan atau nomor pembayaran tidak ditemukan atau tidak dapat digunakan. Periksa nomornya, lalu masukkan kembali.",
    "Tagihan atau virtual account pada inquiry ini terblokir, ditangguhkan, atau tidak ditemukan.",
    "Konfirmasikan nomor virtual account ke penerima, lalu kirim ulang inquiry dengan nomor referensi yang sama.",
    "Transfer tidak dijalankan karena tagihan atau virtual account terblokir, ditangguhkan, atau tidak ditemukan.",
    "Konfirmasikan nomor virtual account ke penerima, lalu lakukan inquiry baru. Setelah itu kirim ulang transfer dengan partnerReferenceNo yang sama.",
    "Nominal berbeda dari nominal yang seharusnya.",
    "Perbaiki nominal, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Nominal tidak sesuai untuk transaksi ini. Periksa nominalnya, lalu masukkan kembali.",
    "Nominal transfer berbeda dari nominal yang seharusnya.",
    "Perbaiki nominalnya, lalu kirim ulang transfer dengan partnerReferenceNo yang sama.",
    "Tagihan sudah dibayar",
    "Tagihan tercatat sudah dibayar, mungkin oleh request Anda sebelumnya.",
    "Jangan bayar lagi. Cek status pembayaran sebelumnya lebih dulu, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Tagihan virtual account sudah dibayar, sehingga request transfer ini ditolak. Mungkin tagihan itu dibayar oleh request sebelumnya.",
    "Cek lewat service 53 lebih dulu apakah tagihan dibayar oleh transfer Anda sebelumnya. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.",
    "OTP salah",
    "OTP pada request salah.",
    "Minta pelanggan memasukkan OTP lagi atau kirim permintaan OTP baru, lalu lanjutkan dengan nomor referensi yang sama.",
    "Partner tidak ditemukan",
    "Nomor partner tidak dikenal oleh penyedia layanan.",
    "Perbaiki nomor partner, termasuk X-PARTNER-ID, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Terminal tidak valid",
    "Terminal tidak dikenal oleh penyedia layanan.",
    "Perbaiki ID terminal atau daftarkan terminalnya, lalu kirim ulang request dengan nomor referensi yang sama.",
    "Request tidak konsisten",
    "Request sebelumnya dengan nomor referensi yang sama memakai parameter lain. Hasil request sebelumnya tidak dinyatakan.",
    "Cek status transaksi dengan nomor referensi ini dan cocokkan datanya dengan kedua request. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Request sebelumnya dengan partnerReferenceNo atau ID transaksi yang sama memakai parameter lain. Belum pasti apakah request itu sudah memindahkan dana.",
    "Cek status transfer sebelumnya lewat service 53 lebih dulu, lalu cocokkan nominal dan penerimanya. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.",
    "Tagihan atau virtual account kedaluwarsa",
    "Masa berlaku tagihan atau virtual account sudah habis.",
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Terbitkan tagihan atau virtual account baru, lalu buat transaksi baru dengan nomor referensi baru.",
    "Tagihan atau nomor pembayaran ini sudah kedaluwarsa. Minta tagihan atau nomor pembayaran yang baru.",
    "Pastikan lewat cek status bahwa tagihan belum dibayar sebelum kedaluwarsa. Jangan buat yang baru dengan nomor referensi baru sebelum hasilnya final.",
    "Tagihan virtual account pada inquiry ini sudah kedaluwarsa.",
    "Pastikan lewat service 53 bahwa belum ada transfer ke sana sebelum kedaluwarsa. Setelah itu, minta tagihan atau virtual account baru.",
    "Transfer tidak dijalankan karena tagihan virtual account sudah kedaluwarsa.",
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Minta tagihan atau virtual account yang masih berlaku ke penerima. Setelah itu lakukan inquiry baru dan kirim transfer dengan partnerReferenceNo baru.",
    "Fungsi tidak didukung",
    "Penyedia layanan tidak menyediakan fungsi ini.",
    "Jangan kirim ulang. Gunakan fungsi yang disediakan penyedia layanan.",
    "Operasi belum diizinkan",
    "Operasi ini, misalnya cancel atau refund, saat ini belum dapat dilakukan untuk transaksi tersebut.",
    "Cek status transaksi lebih dulu. Ulangi operasi dengan nomor referensi yang sama hanya bila statusnya mengizinkan, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "X-EXTERNAL-ID sudah dipakai",
    "X-EXTERNAL-ID yang sama sudah dipakai pada hari yang sama, jadi sudah ada request sebelumnya.",
    "Cek status request sebelumnya lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Kirim ulang request dengan X-EXTERNAL-ID baru.",
    "X-EXTERNAL-ID pada inquiry rekening ini sudah dipakai hari ini; setiap nilai hanya diterima sekali sehari.",
    "Cari tahu request mana yang memakainya. Jika request itu transfer, cek statusnya lewat service 53 lebih dulu dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final; jika bukan, ulangi inquiry dengan X-EXTERNAL-ID yang belum dipakai.",
    "X-EXTERNAL-ID pada request transfer ini sudah dipakai hari ini; setiap nilai hanya diterima sekali sehari. Request sebelumnya mungkin sudah memindahkan dana.",
    "Cek status transfer lewat service 53 lebih dulu. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final; jika transfer memang perlu dikirim ulang, ganti X-EXTERNAL-ID saja.",
    "partnerReferenceNo sudah dipakai",
    "partnerReferenceNo ini sudah dipakai request sebelumnya. Biasanya request itu sudah dijalankan.",
    "Cek status transaksi dengan nomor referensi ini dan ikuti hasilnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "partnerReferenceNo ini sudah dipakai request sebelumnya. Hasilnya, misalnya QR atau virtual account, mungkin masih dapat dibayar.",
    "Cek status hasil request sebelumnya dan gunakan yang sudah ada. Jangan buat yang baru dengan nomor referensi baru sebelum hasilnya final.",
    "Menurut DOKU, transfer sebelumnya dengan partnerReferenceNo ini sudah berhasil, sehingga request ini ditolak sebagai duplikat.",
    "Transaksi sudah diproses",
    "Transfer sebelumnya dengan sessionId ini sudah diproses, sehingga request ini ditolak. Kode ini tidak menunjukkan hasil transfer sebelumnya.",
    "Cek status transfer sebelumnya lewat service 53 lebih dulu. Sebelum hasilnya final, jangan ambil sessionId baru dan jangan kirim apa pun dengan partnerReferenceNo baru.",
    "Terlalu banyak request",
    "Jumlah request melebihi limit penyedia layanan.",
    "Kurangi laju request dan kirim ulang nanti dengan nomor referensi yang sama.",
    "Terlalu banyak inquiry rekening gagal",
    "Inquiry untuk rekening tujuan ini sudah empat kali gagal dalam dua jam terakhir, sehingga DOKU menolak request ini. Limit ini berlaku per nomor rekening, bukan untuk laju request.",
    "Tunggu sampai dua jam itu lewat, lalu kirim ulang inquiry dengan nomor referensi yang sama. Sementara itu, konfirmasikan nomor rekening ke penerima.",
    "Error umum",
    "Penyedia layanan melaporkan error tanpa rincian. Belum diketahui apakah request dijalankan.",
    "Cek status transaksi lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Kirim ulang request nanti dengan nomor referensi yang sama. Nomor referensi baru dapat menghasilkan QR, virtual account, atau mandat ganda.",
    "Layanan ini sedang tidak tersedia. Silakan periksa kembali beberapa menit lagi.",
    "Kirim ulang request nanti. Request ini tidak memindahkan dana.",
    "Cek lagi nanti. Selama belum terjawab, hasil transaksi belum final, jadi jangan kirim apa pun dengan nomor referensi baru.",
    "Kirim ulang notifikasi nanti. Hasil transaksi tidak berubah karenanya.",
    "DOKU mengembalikan error umum untuk inquiry saldo. Belum ada informasi tentang saldo.",
    "Kirim ulang inquiry saldo nanti dengan nomor referensi yang sama.",
    "DOKU mengembalikan error umum untuk inquiry rekening; penyebabnya bisa setting partner seperti forex. Belum ada informasi tentang rekening ini.",
    "Kirim ulang inquiry rekening nanti dengan nomor referensi yang sama. Jika error berlanjut, minta DOKU memeriksa setting partner.",
    "DOKU mengembalikan error umum untuk transfer ini; penyebabnya bisa setting partner seperti forex. Belum pasti apakah dana sudah berpindah.",
    "Cek status transfer lewat service 53 lebih dulu, dan jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final. Jika error muncul lagi, minta DOKU memeriksa setting partner.",
    "DOKU mengembalikan error umum untuk permintaan cek status. Status transfer masih belum pasti.",
    "Cek lagi nanti dengan nomor referensi yang sama. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.",
    "Error server internal",
    "Sistem penyedia layanan mengalami gangguan. Belum diketahui apakah request dijalankan.",
    "Karena error internal di DOKU, inquiry rekening tidak memberi hasil. Belum ada informasi tentang rekening ini.",
    "Kirim ulang inquiry rekening nanti dengan nomor referensi yang sama.",
    "Terjadi error internal di DOKU saat transfer. Belum pasti apakah dana sudah berpindah.",
    "Cek status transfer lewat service 53 lebih dulu. Jangan ulangi inquiry rekening dan jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.",
    "Error server eksternal",
    "Sistem lain yang dipakai penyedia layanan mengalami gangguan. Belum diketahui apakah request dijalankan.",
    "Sistem di belakang DOKU mengalami error, sehingga inquiry rekening tidak memberi hasil. Belum ada informasi tentang rekening ini.",
    "Sistem di belakang DOKU mengalami error saat transfer. Belum pasti apakah dana sudah berpindah.",
    "Cek status transfer lewat service 53 lebih dulu. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.",
    "Timeout saat menunggu jawaban",
    "Penerbit atau sistem lain tidak menjawab dalam batas waktu. Belum diketahui apakah request dijalankan.",
    "Inquiry rekening tidak mendapat jawaban dalam batas waktu (timeout). Belum ada informasi tentang rekening ini.",
    "Transfer tidak mendapat jawaban dalam batas waktu (timeout). Belum pasti apakah dana sudah berpindah.",
    "Otorisasi sudah dijalankan. Dananya ditahan dan belum ditarik.",
    "Dana pembayaran Anda sudah ditahan dan akan ditagih kemudian.",
    "Request bulk selesai",
    "Request bulk sudah diproses. Setiap transfer di dalamnya punya hasil sendiri.",
    "Baca hasil setiap transfer dari notifikasi atau laporan. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Status refund atau pembatalan berhasil",
    "Yang ditanyakan adalah refund, void, atau cancel. Statusnya berhasil, dan ini tidak menyatakan status pembayarannya sendiri.",
    "Cocokkan nominal dan nomor referensi refund atau pembatalan dengan catatan Anda, baca refundHistory, lalu catat satu kali.",
    "Pengembalian dana atau pembatalan Anda sudah diproses.",
    "Transaksi sudah dijalankan.",
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat satu kali saja. Tidak ada yang perlu dikirim ulang.",
    "Transaksi dimulai",
    "Transaksi sudah dibuat dan belum ada hasilnya.",
    "Tunggu notifikasi atau cek status transaksi lagi. Selama itu jangan kirim apa pun dengan nomor referensi baru.",
    "Pembayaran sedang berjalan",
    "Pembayaran sedang dijalankan dan belum ada hasilnya.",
    "Transaksi tertunda",
    "Transaksi sudah diterima dan belum ada hasilnya.",
    "Transaksi di-refund",
    "Transaksi sudah dijalankan lalu dananya dikembalikan, seluruhnya atau sebagian.",
    "Catat refund satu kali saja. Cocokkan nominalnya karena bisa jadi hanya sebagian.",
    "Dana transaksi ini sudah dikembalikan kepada Anda, seluruhnya atau sebagian.",
    "Transaksi dibatalkan dan tidak akan dijalankan.",
    "Tutup nomor referensi ini. Bila pelanggan tetap ingin membayar, buat transaksi baru dengan nomor referensi baru.",
    "Refund atau pembatalan dibatalkan",
    "Yang ditanyakan adalah refund, void, atau cancel, dan itu tidak dijalankan. Pembayarannya sendiri bisa saja masih berlaku.",
    "Cek status pembayarannya dan lakukan rekonsiliasi dengan penyedia layanan. Jangan kirim refund atau pembatalan dengan nomor referensi baru dan jangan minta pelanggan membayar lagi.",
    "Transaksi gagal",
    "Transaksi berakhir tanpa dijalankan.",
    "Tutup nomor referensi ini. Percobaan berikutnya adalah transaksi baru dengan nomor referensi baru.",
    "Transaksi Anda tidak berhasil. Buat transaksi baru atau hubungi kami bila perlu bantuan.",
    "Refund atau pembatalan gagal",
    "Saat dicek, transaksi ini tidak ditemukan di penyedia layanan. Ini bukan bukti bahwa transaksi gagal, apalagi bila transaksi baru saja dikirim.",
    "Periksa nomor referensi yang dipakai, cek lagi nanti, lalu lakukan rekonsiliasi dengan penyedia layanan. Jangan kirim apa pun dengan nomor referensi baru sebelum itu.",
    "Pembayaran diterima",
    "Pembayaran ke virtual account diterima.",
    "Pembayaran tidak diterima",
    "Pembayaran ke virtual account tidak diterima. Alasannya ada di paymentFlagReason.",
    "Cek status virtual account dan lakukan rekonsiliasi dengan bank sebelum pelanggan membayar lagi.",
    "Pembayaran ke virtual account tidak mendapat jawaban dalam batas waktu. Pembayaran itu bisa saja sudah terjadi.",
    "Cek status virtual account dan lakukan rekonsiliasi dengan bank. Jangan kirim apa pun dengan nomor referensi baru sebelum itu.",
    "Disetujui penerbit kartu",
    "Penerbit kartu menyetujui transaksi ini sepenuhnya. Pada otorisasi tanpa capture, dananya baru dicadangkan.",
    "Periksa transaction.status lebih dulu, lewat cek status bila tidak ada di body, dan serahkan barang hanya bila SUCCESS. Jangan lakukan charge lagi ke kartu ini sebelum hasilnya final; otorisasi masih harus di-capture.",
    "Bank Anda sudah menyetujui transaksi ini.",
    "Penerbit perlu dihubungi",
    "Penerbit tidak menyetujui transaksi ini dan ingin dihubungi pemegang kartu lebih dulu.",
    "Minta pelanggan menghubungi penerbit kartu. Kirim ulang transaksi dengan nomor referensi yang sama setelah penerbit memberi persetujuan.",
    "Penerbit perlu dihubungi, kondisi khusus",
    "Penerbit tidak menyetujui transaksi ini dan ingin dihubungi karena kondisi khusus yang tidak disebut oleh kode ini.",
    "Merchant tidak valid atau nonaktif",
    "Penerbit atau jaringan kartu tidak menerima merchant pada transaksi ini, sehingga transaksi tidak disetujui.",
    "Jangan kirim ulang sebelum DOKU memeriksa ID merchant dan terminal bersama acquirer. Kartu lain bisa mendapat jawaban yang sama.",
    "Kartu harus ditahan",
    "Penerbit menolak transaksi dan meminta kartunya ditahan. Kode ini tidak menyebut fraud.",
    "Jangan kirim ulang transaksi ini dengan kartu ini, dan jangan beri tahu pelanggan alasannya.",
    "Ditolak penerbit (do not honor)",
    "Penerbit menolak transaksi ini tanpa menyebut alasan.",
    "Tawarkan kartu atau metode pembayaran lain dengan nomor referensi baru. Hanya penerbit yang dapat memberi penjelasan kepada pemegang kartu.",
    "Kesalahan di penerbit, hasil belum diketahui",
    "Terjadi kesalahan di penerbit. Kode ini tidak menyatakan apakah transaksi sudah diputuskan sebelum itu.",
    "Kartu harus ditahan, kondisi khusus",
    "Penerbit menolak transaksi dan meminta kartunya ditahan. Di Visa, kode ini mengarah ke penyalahgunaan rekening.",
    "Disetujui dengan syarat identifikasi",
    "Penerbit menyetujui transaksi ini dengan syarat identitas pemegang kartu diperiksa.",
    "Periksa transaction.status lebih dulu, dan serahkan barang hanya setelah dokumen identitas dicocokkan dengan pemegang kartu. Jika tidak memungkinkan, batalkan (void) pembayaran ini dan jangan kirim ulang.",
    "Bank Anda menyetujui transaksi ini. Kami mungkin meminta bukti identitas sebelum menyelesaikan pesanan Anda.",
    "Hanya disetujui sebagian",
    "Penerbit hanya menyetujui sebagian nominal. Sisanya belum terbayar.",
    "Jangan serahkan pesanan berdasarkan kode ini. Baca nominal yang disetujui, lalu tagih sisanya sebagai transaksi terpisah atau void transaksi ini; jangan kirim ulang nominal penuh.",
    "Hanya sebagian dari transaksi Anda yang disetujui. Mohon tunggu informasi dari kami mengenai sisanya.",
    "Disetujui, pemegang kartu VIP",
    "Penerbit menyetujui transaksi ini sepenuhnya untuk pemegang kartu yang ditandainya sebagai VIP. Pada otorisasi tanpa capture, dananya baru dicadangkan.",
    "Perlakukan seperti persetujuan biasa: periksa transaction.status lebih dulu dan serahkan barang hanya bila SUCCESS. Jangan lakukan charge lagi ke kartu ini sebelum hasilnya final.",
    "Jenis transaksi tidak valid",
    "Penerbit tidak menerima jenis transaksi ini untuk kartu tersebut, atau datanya tidak membentuk transaksi yang valid.",
    "Jangan kirim ulang tanpa perubahan. Periksa jenis transaksi dan kesesuaiannya dengan transaksi asal bila ada; selain itu, tawarkan metode pembayaran lain dengan nomor referensi baru.",
    "Nominal tidak valid",
    "Nominal atau konversi mata uangnya tidak diterima, atau melebihi batas program kartu. Transaksi tidak disetujui.",
    "Periksa nominal, angka desimal, dan mata uangnya. Lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "Nominal transaksi ini tidak diterima. Silakan hubungi kami, atau gunakan metode pembayaran lain.",
    "Nomor kartu tidak valid",
    "Penerbit tidak memiliki kartu dengan nomor ini.",
    "Jangan kirim lagi nomor kartu ini. Minta pelanggan memeriksa nomornya atau memilih kartu lain, lalu buat percobaan baru.",
    "Nomor kartu tidak valid. Periksa nomornya atau gunakan kartu lain.",
    "Penerbit nomor kartu tidak ada",
    "Digit awal nomor kartu tidak mengarah ke penerbit mana pun yang dikenal jaringan kartu.",
    "Penerbit meminta percobaan ulang",
    "Penerbit tidak menyetujui transaksi ini dan meminta agar dimasukkan kembali.",
    "Tunggu sebentar, lalu kirim ulang transaksi dengan nomor referensi yang sama. Batasi jumlah percobaan.",
    "Bank atau e-wallet sedang tidak tersedia. Mohon tunggu beberapa menit sebelum mencoba lagi.",
    "Perlu autentikasi",
    "Penerbit tidak menyetujui transaksi ini sebelum pemegang kartu melakukan autentikasi.",
    "Minta pelanggan melakukan autentikasi 3-D Secure, lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "Sistem otorisasi tidak tersedia",
    "Sistem otorisasi jaringan atau penerbit sedang tidak beroperasi, sehingga otorisasi tidak diberikan.",
    "Kirim ulang transaksi ini nanti dengan nomor referensi yang sama.",
    "Penerbit tidak mengambil tindakan",
    "Penerbit tidak melakukan apa pun atas pesan ini. Di Visa, kode ini terutama menjawab reversal yang tidak dapat membatalkan transaksi sebelumnya, sehingga transaksi itu mungkin masih berlaku.",
    "Data tidak ditemukan di penerbit",
    "Penerbit tidak menemukan data yang dirujuk oleh pesan ini. Belum dapat dipastikan apakah transaksi sebelumnya berhasil.",
    "Periksa nomor referensi transaksi asal dan cek statusnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Data penerbit sedang tidak tersedia",
    "Data yang dibutuhkan penerbit untuk mengambil keputusan sedang tidak dapat diakses, sehingga otorisasi tidak diberikan.",
    "Format pesan tidak diterima",
    "Request ini tidak dapat dibaca jaringan atau penerbit karena ada field yang formatnya salah. Kode ini tidak menyebut field yang mana.",
    "Periksa dan perbaiki field kartu dan pesanan, lalu kirim ulang request dengan nomor referensi yang sama. Jika semuanya sudah benar, minta DOKU memeriksa pesannya.",
    "Kartu tanpa rekening kredit",
    "Transaksi ini meminta rekening kredit, sedangkan kartunya tidak memiliki rekening itu.",
    "Tawarkan kartu atau metode pembayaran lain dengan nomor referensi baru.",
    "Rekening yang dipilih untuk kartu ini tidak dapat digunakan. Pilih rekening lain, atau gunakan metode pembayaran lain.",
    "Kartu dilaporkan hilang",
    "Kartu ini dilaporkan hilang. Penerbit menolak transaksi dan meminta kartunya ditahan.",
    "Kartu dilaporkan dicuri",
    "Kartu ini dilaporkan dicuri. Penerbit menolak transaksi dan meminta kartunya ditahan.",
    "Jangan kirim ulang transaksi ini dengan kartu ini, dan jangan beri tahu pelanggan alasannya. Tahan pesanan lain dengan kartu ini untuk ditinjau.",
    "Rekening sudah ditutup",
    "Rekening di balik kartu ini sudah ditutup, sehingga penerbit menolak secara permanen.",
    "Jangan kirim ulang transaksi ini dengan kartu ini dan hapus kartu yang tersimpan. Tawarkan metode pembayaran lain dengan nomor referensi baru.",
    "Rekening atau kartu ini sudah tidak digunakan. Gunakan rekening atau metode pembayaran lain.",
    "Saldo atau limit kredit kartu tidak mencukupi nominal transaksi.",
    "Kirim ulang transaksi dengan nomor referensi yang sama setelah pelanggan menyediakan dana. Jangan mengulanginya dalam jeda yang singkat.",
    "Kartu tanpa rekening giro",
    "Transaksi ini meminta rekening giro, sedangkan kartunya tidak memiliki rekening itu.",
    "Kartu tanpa rekening tabungan",
    "Transaksi ini meminta rekening tabungan, sedangkan kartunya tidak memiliki rekening itu.",
    "Kartu sudah kedaluwarsa, atau tanggal kedaluwarsa yang dikirim tidak sama dengan catatan penerbit.",
    "Minta pelanggan memperbaiki tanggal kedaluwarsa atau memasukkan kartu yang sudah diperbarui. Lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "PIN salah",
    "PIN yang dikirim bukan PIN kartu ini.",
    "Minta pelanggan memasukkan PIN kembali, lalu kirim ulang transaksi dengan nomor referensi yang sama. Setiap PIN yang salah mengurangi sisa percobaan.",
    "PIN tidak sesuai. Periksa PIN Anda, lalu masukkan kembali.",
    "Tidak diizinkan untuk kartu ini",
    "Penerbit tidak mengizinkan jenis transaksi ini untuk kartu tersebut, misalnya transaksi online atau luar negeri.",
    "Jangan kirim ulang transaksi ini dengan kartu ini. Tawarkan kartu atau metode pembayaran lain dengan nomor referensi baru.",
    "Tidak diizinkan untuk terminal ini",
    "Konfigurasi terminal atau merchant tidak mengizinkan jenis transaksi ini, sehingga transaksi ditolak.",
    "Jangan kirim ulang sebelum DOKU memeriksa jenis transaksi yang aktif untuk ID terminal tersebut. Kartu lain bisa mendapat jawaban yang sama.",
    "Penerbit menolak transaksi karena mencurigai adanya fraud.",
    "Jangan kirim ulang transaksi ini dengan kartu ini, dan jangan beri tahu pelanggan alasannya. Tinjau pesanannya sebelum menerima transaksi lain dari pembeli yang sama.",
    "Limit nominal terlampaui",
    "Nominal melebihi limit kartu, per transaksi atau per periode.",
    "Kirim ulang transaksi dengan nomor referensi yang sama setelah limitnya tersedia kembali atau sudah dinaikkan atas permintaan pelanggan.",
    "Kartu dibatasi",
    "Penerbit membatasi tempat atau tujuan pemakaian kartu ini, misalnya menurut negara atau jenis merchant.",
    "Tawarkan kartu atau metode pembayaran lain dengan nomor referensi baru. Jangan beri tahu pelanggan alasannya.",
    "Pemeriksaan keamanan tidak lolos",
    "Penerbit atau jaringan kartu menemukan pelanggaran aturan keamanan pada pesan ini dan menolaknya.",
    "Jangan kirim ulang tanpa perubahan, dan jangan beri tahu pelanggan alasannya. Minta DOKU memeriksa pesannya jika kode ini muncul untuk beberapa kartu.",
    "Ketentuan antipencucian uang tidak terpenuhi",
    "Transaksi ini tidak memenuhi ketentuan antipencucian uang yang wajib dipatuhi penerbit.",
    "Jangan kirim ulang transaksi ini, dan jangan beri tahu pelanggan alasannya. Serahkan kasusnya ke tim kepatuhan Anda.",
    "Limit frekuensi terlampaui",
    "Kartu dipakai lebih sering daripada yang diizinkan penerbit dalam satu periode.",
    "Kirim ulang transaksi dengan nomor referensi yang sama setelah periode baru dimulai. Percobaan sebelum itu tetap ikut dihitung.",
    "Data verifikasi tidak cocok",
    "Data yang dikirim untuk memverifikasi pemegang kartu tidak cocok dengan data penerbit, sehingga transaksi tidak disetujui.",
    "Minta pelanggan memeriksa data pribadi yang dimasukkan, lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "Data Anda tidak dapat dikonfirmasi. Periksa data yang Anda masukkan, atau hubungi bank Anda.",
    "Penerbit tidak menyetujui transaksi ini dan meminta pemegang kartu menghubunginya.",
    "PIN diperlukan",
    "Penerbit tidak menyetujui transaksi ini tanpa PIN kartu.",
    "Minta pelanggan memasukkan PIN, lalu kirim ulang transaksi dengan nomor referensi yang sama. Jika kanal Anda tidak menerima PIN, tawarkan metode pembayaran lain.",
    "PIN tidak diubah",
    "Penerbit tidak menjalankan perubahan PIN yang diminta. Ini tidak menyatakan apa pun tentang pembayaran.",
    "Jika kode ini muncul sebagai jawaban atas pembayaran, cek statusnya lebih dulu dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final. Permintaan PIN boleh dikirim ulang nanti.",
    "Enkripsi PIN tidak cocok",
    "PIN tidak dapat dibaca karena dienkripsi dengan nilai yang berbeda dari yang diharapkan. Transaksi tidak disetujui.",
    "Minta DOKU memeriksa enkripsi PIN pada terminal atau kanal. Kirim ulang transaksi nanti dengan nomor referensi yang sama.",
    "Percobaan PIN habis",
    "PIN yang salah dimasukkan terlalu sering, sehingga untuk saat ini penerbit menolak semua transaksi dengan PIN.",
    "Tawarkan kartu atau metode pembayaran lain dengan nomor referensi baru. Kartu baru dapat dipakai lagi setelah pemegang kartu mengurusnya ke penerbit.",
    "Batas percobaan PIN sudah tercapai. Hubungi bank atau e-wallet Anda, atau gunakan metode pembayaran lain.",
    "Rekening penerima tidak valid",
    "Rekening yang seharusnya menerima dana tidak valid atau tidak ada pada kartu ini.",
    "Minta pelanggan memilih rekening lain pada kartu ini, lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "Reversal tidak terduga",
    "Ada reversal tanpa transaksi terkait yang diharapkan. Belum dapat dipastikan apakah pembayarannya masih berlaku, sudah dibatalkan, atau tidak pernah terjadi.",
    "Rekening sumber dana tidak valid",
    "Rekening yang seharusnya menjadi sumber dana tidak valid atau tidak ada pada kartu ini.",
    "Rekening tidak valid",
    "Rekening yang disebut dalam transaksi ini tidak valid atau tidak ada pada kartu ini.",
    "Kartu baru belum diaktifkan",
    "Kartu ini dipakai untuk pertama kali dan masih terblokir karena belum diaktifkan.",
    "Minta pelanggan mengaktifkan kartu melalui penerbit. Lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "Data kartu sudah tidak berlaku",
    "Penerbit menolak karena tahap masa pakai kartu, misalnya sudah diganti, diperpanjang, atau tidak aktif lagi.",
    "Minta data kartu terbaru atau tawarkan metode pembayaran lain, dengan nomor referensi baru. Perbarui kartu yang tersimpan.",
    "Sudah di-reversal oleh switch",
    "Request ini tidak dijalankan karena switch sudah melakukan reversal atas transaksi tersebut sebelumnya.",
    "Cek status transaksi dan catat reversal hanya satu kali. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Penerbit kartu kredit tidak tersedia",
    "Penerbit kartu kredit sedang tidak dapat dihubungi, sehingga otorisasi tidak diberikan.",
    "Pesan tanpa dampak dana",
    "Pesan yang dijawab tidak memindahkan dana, misalnya reversal atas transaksi yang sudah ditolak. Kode ini tidak menyatakan apa pun tentang pembayarannya sendiri.",
    "Debit domestik tidak diizinkan",
    "Jaringan atau penerbit tidak mengizinkan transaksi debit domestik melalui jalur ini.",
    "PIN tidak dapat didekripsi",
    "PIN terenkripsi tidak dapat didekripsi dalam perjalanan ke penerbit. Transaksi tidak disetujui.",
    "Ditolak kebijakan penerbit",
    "Kebijakan penerbit tidak mengizinkan transaksi ini. Kode ini tidak menyebut kebijakan yang mana.",
    "Nilai verifikasi kartu tidak cocok",
    "Nilai yang dipakai penerbit untuk mengenali kartu asli (chip, pita magnetik, atau kode keamanan) tidak cocok.",
    "Minta pelanggan memasukkan ulang data kartu atau baca ulang kartunya, lalu kirim ulang transaksi dengan nomor referensi yang sama. Hentikan setelah dua kali tidak cocok.",
    "Data kartu tidak dapat dikonfirmasi. Periksa data yang Anda masukkan, atau gunakan kartu lain.",
    "Ditolak karena fraud atau keamanan",
    "Penerbit menolak karena alasan fraud atau keamanan.",
    "Langkah tidak sesuai status otorisasi",
    "Request ini tidak sesuai dengan status otorisasi terkait, misalnya karena otorisasinya sudah berakhir atau sudah diproses sebelumnya.",
    "Tidak ada keberatan dari penerbit",
    "Penerbit tidak keberatan atas yang diminta. Jaringan kartu mengirim kode ini untuk pengecekan kartu, alamat, atau kode keamanan, atau untuk refund; kode ini tidak membuktikan pembayaran.",
    "Anggap pengecekan lolos dan jangan kirim ulang. Sebelum mengirim barang, pastikan status transaksinya menyatakan sudah dibayar.",
    "PIN tidak dapat diverifikasi",
    "Penerbit tidak dapat memeriksa PIN, baik benar maupun salah, dan tidak menyetujui transaksi ini.",
    "Kirim ulang transaksi ini nanti dengan nomor referensi yang sama. Jika hasilnya tetap sama, tawarkan metode pembayaran lain.",
    "PIN Anda sedang tidak dapat diperiksa. Silakan coba lagi nanti, atau gunakan metode pembayaran lain.",
    "Pembelian disetujui tanpa tarik tunai",
    "Penerbit hanya menyetujui nominal pembelian. Bagian tarik tunainya (cash back) tidak disetujui.",
    "Periksa transaction.status lebih dulu, lalu catat nominal pembelian saja dan jangan serahkan uang tunai. Jangan kirim ulang transaksi; cocokkan nominal yang disetujui dengan harga sebelum menyerahkan barang.",
    "Pembelian Anda disetujui, tetapi tarik tunai tidak tersedia untuk transaksi ini.",
    "Pemeriksaan kriptografi gagal",
    "Pemeriksaan kriptografi atas kartu atau PIN gagal di jaringan atau penerbit. Transaksi tidak disetujui.",
    "Kirim ulang transaksi ini nanti dengan nomor referensi yang sama. Jika kode ini muncul untuk beberapa kartu, minta DOKU memeriksa enkripsinya.",
    "PIN tidak diterima",
    "Penerbit tidak menerima PIN yang dikirim dan tidak menyetujui transaksi ini.",
    "Minta pelanggan memasukkan PIN kembali, lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "PIN tidak diterima. Periksa PIN Anda, lalu masukkan kembali.",
    "Informasi saldo tidak diizinkan",
    "Kartu atau merchant ini tidak berhak menerima informasi saldo, sehingga request ini ditolak. Ini tidak menyatakan apa pun tentang pembayaran.",
    "Jika kode ini muncul sebagai jawaban atas pembayaran, cek statusnya lebih dulu dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final. Permintaan informasi saldo tidak perlu dikirim ulang.",
    "Cut-off sedang berlangsung",
    "Penerbit atau jaringan kartu sedang melakukan cut-off harian, dan otorisasi tidak diberikan.",
    "Tunggu sampai cut-off selesai, lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "Penerbit tidak dapat dihubungi",
    "Penerbit atau switch di depannya sedang tidak beroperasi, sehingga otorisasi tidak diberikan.",
    "Rute ke tujuan tidak ditemukan",
    "Jaringan tidak menemukan rute ke penerbit kartu ini, sehingga permintaan tidak sampai ke penerbit.",
    "Tawarkan kartu atau metode pembayaran lain dengan nomor referensi baru. Laporkan ke DOKU jika terjadi pada banyak kartu.",
    "Tidak diizinkan oleh hukum",
    "Penerbit tidak boleh menyetujui transaksi ini karena dilarang oleh hukum.",
    "Transmisi atau invoice duplikat",
    "Request ini mengulang request yang sudah diterima sebelumnya, atau nomor invoice yang sudah dipakai. Request sebelumnya mungkin sudah berhasil.",
    "Gangguan sistem di penerbit",
    "Sistem penerbit atau jaringan kartu mengalami gangguan, dan otorisasi tidak diberikan.",
    "Biaya tambahan tidak diizinkan",
    "Transaksi ini memuat biaya tambahan (surcharge) yang tidak diizinkan untuk kartu atau pasar ini, sehingga ditolak.",
    "Hapus biaya tambahan dari nominal, lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "Biaya tambahan tidak didukung penerbit",
    "Penerbit di jaringan debit tidak dapat memproses biaya tambahan (surcharge), sehingga transaksi ditolak.",
    "Dialihkan ke proses stand-in",
    "Penerbit menyerahkan keputusan ke proses stand-in (STIP) di jaringan kartu. Keputusannya tidak tercantum dalam kode ini.",
    "Layanan tarik tunai tidak tersedia",
    "Penerbit sedang tidak menyediakan tarik tunai untuk kartu ini, dan transaksi yang memintanya tidak disetujui.",
    "Hapus bagian tarik tunainya, lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "Tarik tunai tidak tersedia untuk kartu ini. Anda dapat membayar tanpa tarik tunai, atau menggunakan kartu lain.",
    "Batas tarik tunai terlampaui",
    "Uang tunai yang diminta melebihi batas penerbit atau kartu, sehingga transaksi tidak disetujui.",
    "Kirim ulang transaksi ini nanti dengan nomor referensi yang sama, setelah batasnya tersedia kembali.",
    "Pengiriman ulang tidak diizinkan",
    "Request ini mengirim ulang transaksi sebelumnya, dan jaringan kartu tidak mengizinkannya. Kode ini tidak menyatakan hasil transaksi sebelumnya.",
    "CVV salah",
    "Kode keamanan yang dimasukkan tidak cocok dengan kartu, sehingga penerbit menolak transaksi.",
    "Minta pelanggan memasukkan kode keamanan kembali, lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "Kode keamanan kartu tidak sesuai. Periksa 3 atau 4 angka pada kartu Anda, lalu masukkan kembali.",
    "Nominal melebihi praotorisasi",
    "Request ini meminta nominal lebih besar daripada praotorisasi dan ditolak. Kode ini tidak menyatakan bahwa praotorisasinya ditolak.",
    "Turunkan nominal sampai sebesar praotorisasi, lalu kirim ulang request dengan nomor referensi yang sama. Tagih selisihnya sebagai transaksi terpisah.",
    "Pembukaan blokir PIN ditolak",
    "Penerbit menolak membuka blokir PIN. Ini tidak menyatakan apa pun tentang pembayaran.",
    "Jika kode ini muncul sebagai jawaban atas pembayaran, cek statusnya lebih dulu dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final. Permintaan PIN tidak perlu dikirim ulang; pemegang kartu perlu menghubungi penerbit.",
    "Perubahan PIN ditolak",
    "Penerbit menolak mengubah PIN. Ini tidak menyatakan apa pun tentang pembayaran.",
    "Kartu tidak dapat diautentikasi",
    "Pemeriksaan keaslian kartu tidak lolos, sehingga transaksi ditolak.",
    "Pembayaran ini dihentikan",
    "Pemegang kartu meminta penerbit menghentikan pembayaran ini.",
    "Jangan kirim ulang transaksi ini dengan kartu ini, dan tanyakan kelanjutannya kepada pelanggan. Hentikan tagihan berulang yang terkait.",
    "Di bank Anda ada instruksi untuk menghentikan transaksi ini. Hubungi bank Anda jika ingin mengubahnya.",
    "Izin untuk merchant dicabut",
    "Pemegang kartu mencabut persetujuan atas tagihan berulang dari merchant ini.",
    "Hentikan tagihan berulang dan jangan kirim ulang dengan kartu ini. Sepakati cara pembayaran baru dengan pelanggan.",
    "Visa PIN tidak dapat dipakai",
    "Transaksi ini tidak memenuhi syarat pembayaran Visa dengan PIN, sehingga tidak disetujui.",
    "Semua izin tagihan berulang dicabut",
    "Pemegang kartu mencabut persetujuan atas semua tagihan berulang pada kartu ini.",
    "Hentikan semua tagihan berulang pada kartu ini dan jangan kirim ulang. Sepakati cara pembayaran baru dengan pelanggan.",
    "Ditolak offline, penerbit tidak terhubung",
    "Terminal tidak dapat terhubung ke penerbit, dan kartu menolak transaksi secara offline.",
    "Acquirer cicilan tidak ditemukan",
    "DOKU tidak menemukan acquirer untuk cicilan yang diminta request ini.",
    "Periksa data cicilan dan minta DOKU memastikan acquirer mana yang aktif untuk merchant. Lalu kirim request yang sudah diperbaiki dengan nomor referensi yang sama.",
    "Nominal capture melebihi otorisasi",
    "Capture ini meminta nominal yang lebih besar dari yang diotorisasi. Kode ini tidak menyatakan apa pun tentang otorisasinya.",
    "Turunkan nominal hingga tidak melebihi nominal otorisasi, lalu kirim ulang capture dengan nomor referensi yang sama.",
    "Otorisasi kartu gagal",
    "DOKU melaporkan otorisasi pembayaran kartu gagal. Kode ini bersifat umum dan tidak menyebut penyebabnya.",
    "Cek status transaksi untuk memastikan kegagalannya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "BIN diblokir oleh merchant",
    "Kartu dengan BIN ini diblokir oleh aturan merchant.",
    "Tawarkan kartu atau metode pembayaran lain, dan gunakan nomor referensi baru untuk itu. Bila pemblokiran ini tidak disengaja, ubah aturan merchant.",
    "Hasil 3-D Secure tidak diterima",
    "Proses 3-D Secure selesai, tetapi ECI yang dihasilkan bukan 02 atau 05, padahal hanya dua nilai itu yang diterima.",
    "Minta pelanggan melakukan autentikasi 3-D Secure lagi, lalu lanjutkan dengan nomor referensi yang sama.",
    "Verifikasi Anda dengan bank atau e-wallet tidak berhasil. Ulangi verifikasi, atau hubungi bank atau e-wallet Anda.",
    "BIN kartu diblokir",
    "Kartu dengan BIN ini tidak diterima. Kode ini tidak menyatakan aturan siapa yang berlaku.",
    "Tawarkan kartu atau metode pembayaran lain, dan gunakan nomor referensi baru untuk itu.",
    "Brand kartu tidak diterima",
    "Brand kartu ini diblokir oleh suatu aturan atau tidak didukung MID merchant.",
    "Tawarkan kartu dengan brand lain atau metode pembayaran lain, dan gunakan nomor referensi baru untuk itu.",
    "Negara kartu diblokir",
    "Kartu yang diterbitkan di negara ini tidak diterima untuk merchant ini.",
    "Tawarkan kartu atau metode pembayaran lain, dan gunakan nomor referensi baru untuk itu. Bila kartu dari negara ini seharusnya diterima, minta DOKU mengaktifkannya.",
    "Data transaksi tidak dapat dibuat",
    "DOKU tidak dapat membuat data transaksi. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Cek status transaksi lebih dulu dan lakukan rekonsiliasi dengan DOKU bila transaksi tidak ditemukan. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Mata uang tidak sesuai",
    "Mata uang pada request ini bukan yang diharapkan. Kode ini tidak menyebut apa pembandingnya.",
    "Cocokkan mata uang dengan akun merchant dan transaksi asalnya. Lalu kirim request yang sudah diperbaiki dengan nomor referensi yang sama.",
    "CVV tidak ada",
    "Request ini memerlukan CVV kartu, tetapi CVV tidak disertakan.",
    "Minta pelanggan memasukkan CVV, sertakan pada request, lalu kirim ulang dengan nomor referensi yang sama.",
    "Gangguan dekripsi data",
    "DOKU tidak dapat mendekripsi data transaksi. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Cek status transaksi lebih dulu dan periksa cara data pada request dienkripsi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Data tidak ditemukan",
    "DOKU tidak menemukan data yang diperlukan request ini. Kode ini tidak menyebut data yang mana, dan tidak menyatakan apakah transaksi terjadi.",
    "Periksa nomor referensi dan identitas lain pada request, lalu cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Gangguan dekripsi data kartu",
    "DOKU tidak dapat mendekripsi data kartu. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Cek status transaksi lebih dulu dan periksa cara data kartu dienkripsi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Gangguan enkripsi data kartu",
    "DOKU tidak dapat mengenkripsi data kartu. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Terindikasi fraud",
    "Pembayaran ditolak karena terindikasi fraud.",
    "Jangan kirim ulang. Minta DOKU memeriksa kasusnya, dan jangan beri tahu pelanggan alasannya.",
    "BIN kartu tidak valid",
    "Nomor kartu tidak diawali BIN 6 atau 8 digit yang valid.",
    "Minta pelanggan memeriksa nomor kartu atau memakai kartu lain. Lalu kirim ulang transaksi dengan nomor referensi yang sama.",
    "Parameter salah atau tidak ada",
    "Setidaknya satu parameter pada request ini tidak ada, panjangnya tidak sesuai, atau formatnya salah. Kode ini tidak menyebut parameter yang mana.",
    "Bandingkan request dengan dokumentasi API dan perbaiki. Lalu kirim ulang dengan nomor referensi yang sama.",
    "Token tidak valid",
    "Ada token pada request ini yang tidak valid. Kode ini tidak menyatakan apakah itu token kartu tersimpan atau token akses.",
    "Cari tahu token mana yang salah, lalu ganti; untuk kartu tersimpan, minta pelanggan memasukkan data kartunya lagi. Setelah itu kirim ulang request dengan nomor referensi yang sama.",
    "Tidak ada MID cicilan",
    "Merchant tidak punya MID yang dapat memproses kartu ini untuk pembayaran cicilan.",
    "Tawarkan pembayaran penuh, kartu lain, atau metode pembayaran lain, dan gunakan nomor referensi baru untuk itu.",
    "Merchant ditangguhkan atau nonaktif",
    "DOKU tidak menerima request ini dari merchant. Kemungkinan akun merchant ditangguhkan atau nonaktif.",
    "Minta DOKU mengaktifkan kembali akun merchant lebih dulu. Lalu kirim ulang request dengan nomor referensi yang sama.",
    "Merchant tidak ditemukan",
    "DOKU tidak mengenal merchant yang disebut pada request ini.",
    "Periksa client ID, data merchant, dan environment. Lalu kirim ulang request dengan nomor referensi yang sama.",
    "Routing MID tidak ditemukan",
    "Routing tidak menemukan MID merchant yang cocok untuk kartu ini.",
    "Tawarkan kartu atau metode pembayaran lain, dan gunakan nomor referensi baru untuk itu. Bila kartu ini seharusnya diterima, minta DOKU memeriksa routing MID.",
    "Tidak ada MID untuk kartu ini",
    "Aturan routing atau limit membuat semua MID merchant tidak dapat memproses kartu ini.",
    "Tawarkan kartu atau metode pembayaran lain, dan gunakan nomor referensi baru untuk itu. Bila kartu ini seharusnya diterima, minta DOKU memeriksa MID beserta aturannya.",
    "Autentikasi 3-D Secure tidak diterima",
    "Hasil autentikasi 3-D Secure (AuthRes) bukan hasil yang diterima untuk pembayaran ini.",
    "Enrollment 3-D Secure tidak diterima",
    "Hasil pengecekan enrollment 3-D Secure (VERes) bukan hasil yang diterima untuk pembayaran ini.",
    "Kartu ini tidak dapat diverifikasi untuk pembayaran. Gunakan kartu atau metode pembayaran lain, atau hubungi bank Anda.",
    "Pembayaran gagal, penyebab tidak disebut",
    "DOKU melaporkan pembayaran gagal. Kode ini bersifat umum dan tidak menyebut penyebabnya.",
    "Settlement sedang berjalan",
    "Request ini ditolak karena settlement masih berjalan. Kode ini tidak menyatakan apa pun tentang pembayarannya.",
    "Tunggu settlement selesai, lalu cek status transaksi dan ambil keputusan dari hasilnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Autentikasi 3-D Secure gagal",
    "Pemegang kartu tidak berhasil diautentikasi dengan 3-D Secure.",
    "Pengecekan enrollment 3-D Secure gagal",
    "3-D Secure berhenti di langkah pertama, yaitu pengecekan apakah kartu terdaftar. Pemegang kartu belum diautentikasi.",
    "Mulai lagi 3-D Secure untuk pelanggan, lalu lanjutkan dengan nomor referensi yang sama.",
    "Timeout, hasil belum diketahui",
    "Jawaban tidak datang tepat waktu. Transaksi mungkin sudah dijalankan, mungkin juga belum.",
    "Saat ini DOKU tidak menemukan transaksi untuk request ini. Itu bukan bukti bahwa transaksinya tidak terjadi.",
    "Periksa nomor referensi dan cek lagi status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Data transaksi tidak dapat diperbarui",
    "DOKU tidak dapat memperbarui data transaksi. Transaksinya sendiri mungkin sudah dijalankan.",
    "Cek status transaksi lebih dulu dan lakukan rekonsiliasi dengan DOKU bila hasilnya tetap belum final. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Nomor referensi sudah digunakan",
    "Nomor referensi ini sudah dipakai request sebelumnya. Request ini ditolak; request sebelumnya mungkin sudah dijalankan.",
    "Cek dulu status transaksi dengan nomor referensi ini. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Parameter kosong atau tidak valid",
    "Request ini tidak memuat field yang diperlukan DOKU, atau ada nilai yang tidak diterima.",
    "Lihat field yang disebut di pesan dan perbaiki request. Lalu kirim ulang dengan nomor referensi yang sama.",
    "Token akses tidak valid",
    "Token akses pada request ini salah atau sudah kedaluwarsa.",
    "Ambil token akses baru, lalu kirim ulang request dengan nomor referensi yang sama.",
    "DOKU sedang dalam pemeliharaan",
    "Sistem DOKU sedang dalam pemeliharaan. Kode ini tidak menyatakan apakah transaksi masih sempat diterima.",
    "Cek status transaksi setelah layanan DOKU tersedia kembali. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Akun merchant belum aktif",
    "Request ini ditolak karena akun merchant belum aktif.",
    "Selesaikan aktivasi akun merchant di dashboard. Lalu kirim ulang request dengan nomor referensi yang sama.",
    "Gangguan internal di DOKU",
    "Terjadi gangguan internal di DOKU. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "Cek status transaksi lebih dulu, dan hubungi DOKU bila hasilnya tetap belum final. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "DOKU menolak request ini karena request datang lebih cepat daripada yang diizinkan.",
    "Tunggu, kurangi laju pengiriman, lalu kirim ulang request ini nanti dengan nomor referensi yang sama.",
    "ID transaksi tidak ditemukan",
    "Saat ini DOKU tidak menemukan transaksi dengan ID ini. Itu bukan bukti bahwa transaksinya tidak terjadi.",
    "Periksa ID transaksi dan cek lagi statusnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Ada field pada request ini yang formatnya tidak sesuai ketentuan DOKU.",
    "Lihat field yang disebut di pesan dan perbaiki formatnya. Lalu kirim ulang request dengan nomor referensi yang sama.",
    "Request sudah dijawab",
    "DOKU menjawab request ini. Status ini tidak menyatakan apa pun tentang pembayaran.",
    "Baca kode dan status di body dan jadikan itu acuan. Request ini tidak perlu dikirim ulang.",
    "Data yang diminta sudah dibuat",
    "DOKU sudah membuat yang diminta request ini. Status ini tidak menyatakan apa pun tentang pembayaran.",
    "Baca kode dan status di body, lalu lanjutkan ke langkah berikutnya. Request ini tidak perlu dikirim ulang.",
    "DOKU tidak menerima request ini karena ada isi yang kurang atau salah.",
    "Baca error di body dan perbaiki request. Lalu kirim ulang dengan nomor referensi yang sama.",
    "Token tidak ada atau salah",
    "Request ini tidak membawa token akses, atau token aksesnya tidak diterima DOKU.",
    "Ambil token akses baru, lalu kirim ulang request dengan nomor referensi yang sama. Bila ditolak lagi, periksa kredensialnya.",
    "Akses tidak diizinkan",
    "DOKU tidak mengizinkan pengirim melakukan yang diminta request ini.",
    "Jangan kirim ulang request ini sebelum DOKU memberi akses. Baca error di body untuk mengetahui penyebabnya.",
    "Tidak ditemukan, hasil belum diketahui",
    "Yang diminta request ini tidak ditemukan; bisa jadi endpoint salah atau transaksi belum terlihat. Itu bukan bukti bahwa transaksinya tidak terjadi.",
    "Periksa endpoint dan nomor referensi, lalu cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Request duplikat atau bertentangan",
    "Request ini ditolak karena mengulang atau bertentangan dengan request sebelumnya, yang mungkin sudah dijalankan.",
    "Field tidak lolos validasi",
    "DOKU dapat membaca request ini, tetapi ada field yang tidak lolos validasi.",
    "Baca error di body dan perbaiki field tersebut. Lalu kirim ulang request dengan nomor referensi yang sama.",
    "Request ini ditolak karena pengirim melampaui batas jumlah request.",
    "Terjadi gangguan internal di DOKU. Status ini tidak menyatakan apa saja yang sudah sempat diproses.",
    "DOKU sedang tidak tersedia",
    "Layanan DOKU sedang tidak tersedia. Status ini tidak menyatakan apakah transaksi masih sempat diterima.",
    "Pembayaran kedaluwarsa",
    "Batas waktu pembayaran sudah lewat dan DOKU tidak mencatat adanya pembayaran.",
    "Tutup nomor referensi ini. Bila pelanggan tetap ingin membayar, buat pembayaran baru dengan nomor referensi baru. Jangan abaikan laporan sukses yang masih datang untuk nomor referensi lama; pembayaran itu harus dicatat atau di-refund.",
    "Batas waktu transaksi ini sudah lewat. Periksa riwayat transaksi Anda sebelum membuat transaksi baru.",
    "Pembayaran dilaporkan gagal",
    "DOKU melaporkan pembayaran gagal. Belum pasti status ini sudah final.",
    "Cek lagi status transaksi sebelum percobaan berikutnya, dan lakukan rekonsiliasi dengan DOKU bila jawabannya meragukan. Jangan kirim apa pun dengan nomor referensi baru sebelum kegagalannya final.",
    "Menunggu pembayaran",
    "Pembayaran sudah disiapkan dan belum ada hasilnya. Umumnya DOKU masih menunggu pelanggan membayar; pada otorisasi kartu, dananya bisa jadi sudah ditahan dan menunggu capture dari Anda.",
    "Jangan anggap sudah dibayar. Tunggu notifikasi atau cek lagi status transaksi, dan lakukan capture atas otorisasi yang ingin dilanjutkan. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Kami belum menerima konfirmasi pembayaran Anda. Jika Anda sudah membayar, mohon tunggu konfirmasi dari kami dan jangan membayar lagi.",
    "Menunggu verifikasi kartu",
    "Pembayaran kartu menunggu verifikasi, umumnya 3-D Secure, dan belum ada hasilnya.",
    "Minta pelanggan menyelesaikan verifikasi, lalu tunggu notifikasi atau cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
    "Pembayaran Anda sedang menunggu verifikasi. Ikuti petunjuk dari bank Anda, lalu tunggu konfirmasi dari kami.",
    "Pembayaran sudah di-refund",
    "Pembayaran sudah berhasil, lalu dananya dikembalikan. Status ini tidak menyatakan apakah seluruhnya atau sebagian.",
    "Cocokkan nominal refund dengan catatan Anda dan catat refund satu kali. Jangan kirim ulang pembayaran.",
    "Pengembalian dana untuk transaksi Anda sudah dilakukan. Silakan hubungi kami bila ada pertanyaan.",
    "Pembayaran berhasil",
    "Pelanggan sudah membayar.",
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat pembayaran satu kali. Jangan kirim ulang.",
    "DOKU tidak menerima jawaban tepat waktu. Pembayaran mungkin sudah terjadi, mungkin juga belum.",
    "Cek lagi status transaksi, paling cepat 60 detik setelah pembayaran. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.",
  ],
  rows: 
    "0 1 2 3\n" +
    "4 5 6 7\n" +
    "0 8 9 3\n" +
    "a b c d\n" +
    "4 e f 7\n" +
    "g h i j\n" +
    "k l m n\n" +
    "o p q n\n" +
    "r s t n\n" +
    "u v w n\n" +
    "x y z n\n" +
    "10 11 12 n\n" +
    "13 14 15 n\n" +
    "0 16 17 3\n" +
    "r 18 19 n\n" +
    "1a 1b 1c 7\n" +
    "1a 1b 1c 1d\n" +
    "1e 1f 1g 7\n" +
    "1e 1h 1i 7\n" +
    "1j 1k 1l 1m\n" +
    "1e 1h 1i 1m\n" +
    "1a 1n 1o 7\n" +
    "1p 1q 1r 1s\n" +
    "1p 1q 1r 1d\n" +
    "1p 1q 1r 1m\n" +
    "1p 1t 1u 1s\n" +
    "1p 1v 1w 1s\n" +
    "1x 1y 1z 1s\n" +
    "20 21 22 1s\n" +
    "23 24 25 1s\n" +
    "23 24 25 1d\n" +
    "23 24 25 1m\n" +
    "23 26 27 1s\n" +
    "23 28 29 1s\n" +
    "2a 2b 2c 1s\n" +
    "2a 2b 2c 1d\n" +
    "2a 2b 2c 1m\n" +
    "2a 2d 2e 1s\n" +
    "2a 2f 2g 1s\n" +
    "2h 2i 2j 1s\n" +
    "2h 2i 2j 1d\n" +
    "2h 2i 2j 1m\n" +
    "2k 2l 2m 1s\n" +
    "2k 2l 2m 1d\n" +
    "2k 2l 2m 1m\n" +
    "2n 2o 2p 1s\n" +
    "2n 2o 2p 1d\n" +
    "2n 2o 2p 1m\n" +
    "2k 2q 2r 1s\n" +
    "2k 2s 2t 1s\n" +
    "2k 2u 2v 1s\n" +
    "2k 2w 2x 1m\n" +
    "2y 2z 30 1s\n" +
    "2y 2z 31 1s\n" +
    "2y 2z 30 1d\n" +
    "2y 2z 30 1m\n" +
    "2y 32 33 1s\n" +
    "2y 34 35 1s\n" +
    "2y 36 37 1s\n" +
    "2y 38 39 1m\n" +
    "3a 3b 3c 1s\n" +
    "3a 3b 3d 1s\n" +
    "3a 3b 3c 1d\n" +
    "3a 3b 3c 1m\n" +
    "3e 3f 30 1s\n" +
    "3e 3f 31 1s\n" +
    "3e 3f 30 1d\n" +
    "3e 3f 30 1m\n" +
    "3g 3h 3c 1s\n" +
    "3g 3h 3d 1s\n" +
    "3g 3h 3c 1d\n" +
    "3g 3h 3c 1m\n" +
    "3i 3j 3k 1m\n" +
    "3i 3j 3k 1d\n" +
    "3l 3m 3n 1m\n" +
    "3o 3p 3q 1s\n" +
    "3o 3p 3q 1d\n" +
    "3o 3p 3r 1m\n" +
    "3o 3p 3q 1m\n" +
    "3o 3s 3t 1s\n" +
    "3o 3u 3v 1s\n" +
    "3w 3x 3y 3z\n" +
    "3w 3x 3y 1d\n" +
    "3w 3x 3y 3z\n" +
    "3w 3x 40 1m\n" +
    "3w 41 42 3z\n" +
    "3w 43 44 3z\n" +
    "45 46 47 48\n" +
    "45 46 47 1d\n" +
    "45 46 47 1s\n" +
    "45 46 40 1m\n" +
    "45 49 4a 1m\n" +
    "4b 4c 4d 4e\n" +
    "4b 4c 4d 1d\n" +
    "4b 4c 4d 4e\n" +
    "4b 4c 40 1m\n" +
    "4b 4f 4g 1m\n" +
    "4h 4i 4j 4k\n" +
    "4h 4i 4j 1d\n" +
    "4h 4i 4j 4k\n" +
    "4h 4i 40 1m\n" +
    "4h 4l 4m 4k\n" +
    "4n 4o 4p 4q\n" +
    "4n 4o 4p 1d\n" +
    "4n 4o 4p 4q\n" +
    "4n 4o 40 1m\n" +
    "4n 4r 4s 4q\n" +
    "4n 4t 4u 4q\n" +
    "4v 4w 4x 4y\n" +
    "4v 4w 4z 1d\n" +
    "4v 4w 4x 4y\n" +
    "4v 4w 40 1m\n" +
    "50 51 4x 52\n" +
    "50 51 4z 1d\n" +
    "50 51 4x 52\n" +
    "50 51 40 1m\n" +
    "53 54 4x 55\n" +
    "53 54 4z 1d\n" +
    "53 54 4x 55\n" +
    "53 54 40 1m\n" +
    "53 56 57 55\n" +
    "58 59 5a 1s\n" +
    "58 59 5a 1d\n" +
    "58 59 5a 1m\n" +
    "5b 5c 5d 5e\n" +
    "5b 5c 5d 1d\n" +
    "5b 5c 5d 5e\n" +
    "5b 5c 40 1m\n" +
    "5f 5g 5h 5i\n" +
    "5f 5g 5h 1d\n" +
    "5f 5g 5h 5i\n" +
    "5f 5g 40 1m\n" +
    "5j 5k 5l 5m\n" +
    "5j 5k 5l 1d\n" +
    "5j 5k 5l 5m\n" +
    "5j 5k 5l 1m\n" +
    "5n 5o 5p 5q\n" +
    "5r 5s 5t 1s\n" +
    "5r 5u 5v 48\n" +
    "5w 5x 5y 1d\n" +
    "5n 5o 5p 5q\n" +
    "5n 5o 40 1m\n" +
    "5r 5z 60 48\n" +
    "61 62 63 64\n" +
    "61 62 63 1d\n" +
    "61 62 63 64\n" +
    "61 62 40 1m\n" +
    "61 65 66 64\n" +
    "67 68 69 1m\n" +
    "67 68 69 1d\n" +
    "67 68 69 1m\n" +
    "67 6a 6b 1m\n" +
    "6c 6d 6e 3z\n" +
    "6c 6d 6e 1d\n" +
    "6c 6d 6e 3z\n" +
    "6c 6d 40 1m\n" +
    "6f 6g 4x 55\n" +
    "6f 6g 4z 1d\n" +
    "6f 6g 4x 55\n" +
    "6f 6g 40 1m\n" +
    "6f 6h 57 55\n" +
    "6i 6j 6k 1s\n" +
    "6i 6j 6k 1d\n" +
    "6i 6j 6l 1m\n" +
    "6i 6j 6k 1m\n" +
    "6i 6m 6n 1s\n" +
    "6o 6p 6q 48\n" +
    "6o 6p 6q 1d\n" +
    "6o 6p 6q 1s\n" +
    "6o 6p 40 1m\n" +
    "6r 6s 6t 1s\n" +
    "6r 6s 6t 1d\n" +
    "6r 6s 6u 1m\n" +
    "6r 6s 6t 1m\n" +
    "6v 6w 6x 1s\n" +
    "6v 6w 6x 1d\n" +
    "6v 6w 6x 1m\n" +
    "6y 6z 6q 3z\n" +
    "6y 6z 6q 48\n" +
    "6y 6z 6q 1d\n" +
    "6y 6z 6q 3z\n" +
    "6y 6z 40 1m\n" +
    "70 71 72 1m\n" +
    "70 71 72 1d\n" +
    "70 73 74 1m\n" +
    "75 76 77 1m\n" +
    "75 76 77 1d\n" +
    "75 76 77 1m\n" +
    "75 78 79 1m\n" +
    "75 7a 7b 1m\n" +
    "75 7c 7d 1m\n" +
    "75 7e 7f 1m\n" +
    "7g 7h 7i 48\n" +
    "7g 7h 7i 1d\n" +
    "7g 7h 7i 1s\n" +
    "7g 7h 40 1m\n" +
    "7g 7j 7k 1s\n" +
    "7g 7l 7m 48\n" +
    "7n 7o 7p 48\n" +
    "7n 7o 4z 1d\n" +
    "7n 7o 7p 1s\n" +
    "7n 7o 40 1m\n" +
    "7n 7q 7r 1s\n" +
    "7n 7s 7t 48\n" +
    "7u 7v 7w 7x\n" +
    "7u 7y 4z 1d\n" +
    "7u 7y 7z 1m\n" +
    "7u 80 40 1m\n" +
    "7u 7v 7w 7x\n" +
    "81 82 83 1s\n" +
    "81 82 83 1d\n" +
    "81 82 84 1m\n" +
    "81 82 83 1m\n" +
    "85 86 87 5m\n" +
    "85 86 87 1d\n" +
    "85 86 87 5m\n" +
    "85 86 87 1m\n" +
    "88 89 8a 1m\n" +
    "88 89 8a 1d\n" +
    "8b 8c 8d 1s\n" +
    "8b 8c 8d 1d\n" +
    "8b 8c 40 1m\n" +
    "8b 8e 8f 1s\n" +
    "8b 8g 8h 1s\n" +
    "8i 8j 4x 48\n" +
    "8i 8j 4z 1d\n" +
    "8i 8j 4x 1s\n" +
    "8i 8j 40 1m\n" +
    "8k 8l 8m 1m\n" +
    "8k 8l 8m 1d\n" +
    "8n 8o 8p 8q\n" +
    "8n 8o 8p 1d\n" +
    "8n 8o 8p 8q\n" +
    "8n 8o 40 1m\n" +
    "8r 8s 8t 8q\n" +
    "8r 8u 8v 8q\n" +
    "8w 8x 8y 8z\n" +
    "8w 8x 8y 1d\n" +
    "8w 8x 8y 8z\n" +
    "8w 8x 40 1m\n" +
    "8w 90 91 8z\n" +
    "8w 92 93 8z\n" +
    "1x 94 95 96\n" +
    "1x 94 95 1d\n" +
    "1x 94 95 96\n" +
    "1x 94 40 1m\n" +
    "1x 97 98 96\n" +
    "99 9a 9b 1m\n" +
    "99 9a 9b 1d\n" +
    "99 9c 9d 1m\n" +
    "9e 9f 9g 5i\n" +
    "9e 9f 9g 1d\n" +
    "9e 9f 9g 5i\n" +
    "9e 9f 40 1m\n" +
    "9h 9i 9j 1s\n" +
    "9h 9i 9j 1d\n" +
    "9h 9i 9j 1m\n" +
    "9k 9l 9m 1s\n" +
    "9k 9l 9m 1d\n" +
    "9k 9l 9m 1m\n" +
    "9n 9o 9p 1m\n" +
    "9n 9o 9p 1m\n" +
    "9n 9o 9p 1m\n" +
    "9n 9o 9p 1d\n" +
    "9n 9o 9p 1d\n" +
    "9n 9o 9p 1m\n" +
    "9n 9q 9r 1m\n" +
    "9s 9t 9u 9v\n" +
    "9s 9t 9w 1m\n" +
    "9s 9t 4z 1d\n" +
    "9s 9t 9w 1m\n" +
    "9s 9t 40 1m\n" +
    "9s 9t 9u 9v\n" +
    "9s 9x 9y 1m\n" +
    "9s 9z a0 9v\n" +
    "a1 a2 a3 1s\n" +
    "a1 a2 a3 1d\n" +
    "a1 a2 6u 1m\n" +
    "a1 a2 a3 1m\n" +
    "a4 a5 a6 1m\n" +
    "a4 a5 a6 1d\n" +
    "a7 a8 a9 1m\n" +
    "a7 a8 a9 1d\n" +
    "a7 a8 aa 1s\n" +
    "a7 a8 aa 1m\n" +
    "a7 ab ac 1s\n" +
    "a7 ad ae 1m\n" +
    "af ag ah 1m\n" +
    "af ag ah 1d\n" +
    "af ai aj 1m\n" +
    "af ak 9r 1m\n" +
    "al am an 1m\n" +
    "ao ap aq 1s\n" +
    "ao ap aq 1d\n" +
    "ao ap aq 1m\n" +
    "ar as at 1s\n" +
    "au av aw 1m\n" +
    "au av aw 1d\n" +
    "au av ax ay\n" +
    "au av az ay\n" +
    "au av b0 1m\n" +
    "au av b1 1m\n" +
    "au b2 b3 ay\n" +
    "au b4 b5 ay\n" +
    "au b6 b7 1m\n" +
    "au b8 b9 1m\n" +
    "ba bb aw 1m\n" +
    "ba bb aw 1d\n" +
    "ba bb ax ay\n" +
    "ba bb az ay\n" +
    "ba bb b0 1m\n" +
    "ba bb b1 1m\n" +
    "ba bc bd ay\n" +
    "ba be bf 1m\n" +
    "bg bh aw 1m\n" +
    "bg bh aw 1d\n" +
    "bg bh ax ay\n" +
    "bg bh az ay\n" +
    "bg bh b0 1m\n" +
    "bg bh b1 1m\n" +
    "bg bi bd ay\n" +
    "bg bj bk 1m\n" +
    "bl bm aw 1m\n" +
    "bl bm aw 1d\n" +
    "bl bm ax ay\n" +
    "bl bm az ay\n" +
    "bl bm b0 1m\n" +
    "bl bm b1 1m\n" +
    "bl bn bd ay\n" +
    "bl bo bk 1m\n" +
    "a bp c bq\n" +
    "br bs bt 7\n" +
    "bu bv bw bx\n" +
    "0 by bz 3\n" +
    "c0 c1 c2 7\n" +
    "c3 c4 c2 7\n" +
    "c5 c6 c2 7\n" +
    "c7 c8 c9 ca\n" +
    "7u cb cc 7x\n" +
    "cd ce cf 1d\n" +
    "cg ch ci cj\n" +
    "ck ce cf 1d\n" +
    "75 cl cm 1m\n" +
    "cn co bz 3\n" +
    "cp cq cr 1m\n" +
    "bl cs ct 1m\n" +
    "cu cv cw cx\n" +
    "cy cz d0 4k\n" +
    "d1 d2 d0 4k\n" +
    "d3 d4 d5 48\n" +
    "d6 d7 d8 48\n" +
    "d9 da db 4k\n" +
    "dc dd aw 1m\n" +
    "de df d8 48\n" +
    "dg dh di dj\n" +
    "dk dl dm dn\n" +
    "do dp dq cx\n" +
    "dr ds dt 64\n" +
    "du dv dw dx\n" +
    "dy dz e0 e1\n" +
    "e2 e3 e0 e1\n" +
    "e4 e5 e6 e7\n" +
    "e8 e9 ea 5m\n" +
    "eb ec ed e7\n" +
    "ee ef aw 1m\n" +
    "eg eh ei 1m\n" +
    "ej ek ed e7\n" +
    "el em en 1s\n" +
    "eo ep eq er\n" +
    "es et d8 48\n" +
    "eu ev ew 48\n" +
    "ex ey ez f0\n" +
    "5n f1 f2 5q\n" +
    "f3 f4 eq er\n" +
    "f5 f6 eq er\n" +
    "50 f7 f8 52\n" +
    "f9 fa fb fc\n" +
    "fd fe ff 64\n" +
    "fg fh fi 48\n" +
    "45 fj fk 48\n" +
    "fl fm fn 3z\n" +
    "fo fp fq 48\n" +
    "fr fs ft 48\n" +
    "fu fv fw 48\n" +
    "fx fy fz 4e\n" +
    "g0 g1 g2 g3\n" +
    "cy g4 d0 4k\n" +
    "g5 g6 g7 5m\n" +
    "g8 g9 ga 1m\n" +
    "gb gc gd 48\n" +
    "ge gf gg gh\n" +
    "gi gj gk er\n" +
    "gl gm aw 1m\n" +
    "gn go gk er\n" +
    "gp gq gk er\n" +
    "gr gs gt 55\n" +
    "gu gv gw 4k\n" +
    "gx gy gz 1m\n" +
    "h0 h1 ed e7\n" +
    "h2 h3 aw 1m\n" +
    "h4 h5 eq 64\n" +
    "h6 h7 gd 48\n" +
    "h8 h9 eq 4k\n" +
    "ha hb hc hd\n" +
    "he hf fk 48\n" +
    "hg hh aw 1m\n" +
    "hi hj hk n\n" +
    "hl hm hn ho\n" +
    "hp hq hr hs\n" +
    "ht hu hv 48\n" +
    "hw hx hy hz\n" +
    "i0 i1 i2 1m\n" +
    "i3 i4 i5 4q\n" +
    "i6 i7 ed e7\n" +
    "i8 i9 ia 48\n" +
    "ib ic fw 48\n" +
    "id ie aw 1m\n" +
    "if ig ed e7\n" +
    "ih ii ij 48\n" +
    "ik il ij 48\n" +
    "im in aw 1m\n" +
    "io ip iq ir\n" +
    "is it iu 3z\n" +
    "iv iw aw 1m\n" +
    "ix iy iz j0\n" +
    "j1 j2 j3 1s\n" +
    "j4 j5 j6 1m\n" +
    "j7 j8 j6 1m\n" +
    "j9 ja fq 48\n" +
    "jb jc jd je\n" +
    "jf jg jh je\n" +
    "ji jj eq 64\n" +
    "jk jl jm je\n" +
    "jn jo ed e7\n" +
    "jp jq jr 1s\n" +
    "js jt ju 1s\n" +
    "jv jw jx 1m\n" +
    "jy jz k0 48\n" +
    "k1 k2 k3 k4\n" +
    "k5 k6 k7 48\n" +
    "k8 k9 ka 48\n" +
    "kb kc kd 48\n" +
    "ke kf kg 1m\n" +
    "kh ki kj 1s\n" +
    "kk kl km 1s\n" +
    "kn ko kp 1m\n" +
    "kq kr ks 1m\n" +
    "kt ku kv 1m\n" +
    "kw kx aw 1m\n" +
    "ky kz l0 48\n" +
    "l1 l2 l3 e1\n" +
    "l4 l5 l6 1s\n" +
    "l7 l8 l9 1s\n" +
    "la lb lc 48\n" +
    "ld le lf 1s\n" +
    "lg lh li 1s\n" +
    "lj lk ll 48\n" +
    "lm ln lo 48\n" +
    "lp lq k3 k4\n" +
    "lr ls k7 lt\n" +
    "lu lv jx 1m\n" +
    "lw lx ly 1m\n" +
    "lz m0 k3 k4\n" +
    "m1 m2 m3 k4\n" +
    "m4 m5 aw 1m\n" +
    "75 m6 m7 1m\n" +
    "m8 m9 ma 1m\n" +
    "mb mc md 1m\n" +
    "me mf mg 1s\n" +
    "mh mi mj 1s\n" +
    "mk ml mm 1m\n" +
    "mn mo mp 1s\n" +
    "mq mr ms 1m\n" +
    "ao mt mu 1s\n" +
    "mv mw mx 1m\n" +
    "23 my mz 1s\n" +
    "n0 n1 n2 n\n" +
    "n3 n4 n5 n\n" +
    "1p n6 n7 1s\n" +
    "n8 n9 na 1s\n" +
    "nb nc nd 1s\n" +
    "ne nf ng 1m\n" +
    "nh ni aw 1m\n" +
    "nj nk nl 1s\n" +
    "ao nm mu 1s\n" +
    "mq nn aw 1m\n" +
    "no np mm 1m\n" +
    "nq nr ns nt\n" +
    "nu nv nw 1m\n" +
    "nx ny nz o0\n" +
    "o1 o2 o3 o4\n" +
    "o5 o6 o7 o8\n" +
    "o9 oa ob 3\n" +
    "m4 oc od 1m"
  ,
  fallbacks: {
    field: "salah satu field",
    reason: "tanpa keterangan",
    info: "tanpa rincian",
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
export function message(result: DokuEntry | DokuResult, params: DokuParams = {}): Message {
  const values = params as Readonly<Record<string, string | undefined>>;
  return messageOf(catalog, messages, result as KnownEntry | DecodeResult, values);
}

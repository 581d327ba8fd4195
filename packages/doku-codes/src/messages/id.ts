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
    "bl cs ct 1m"
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

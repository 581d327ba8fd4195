// Generated from the catalog; do not edit.
import { snapCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { DokuSnapSpace } from "../../../snap.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat sebagai selesai. Jangan kirim ulang.\n" +
    "Baca saldo dari respons. Jangan menyimpulkan hasil suatu transfer dari saldo.\n" +
    "Cocokkan nama rekening di respons dengan penerima yang dimaksud, lalu pakai sessionId itu untuk transfer. Inquiry tidak perlu diulang.\n" +
    "Catat transfer sebagai terbayar dan simpan referenceNo. Jangan kirim ulang.\n" +
    "Ambil keputusan dari latestTransactionStatus. Selama belum final, cek lagi nanti dan jangan kirim apa pun dengan partnerReferenceNo baru.\n" +
    "Tunggu notifikasi atau cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Bila ada paymentFlagStatus dan nilainya bukan 00, ikuti nilai itu. Bila tidak, cocokkan nominal dan nomor referensi dengan catatan Anda, catat pembayarannya, dan jangan kirim ulang.\n" +
    "Lakukan capture sebelum masa penahanan berakhir, atau void otorisasinya. Jangan kirim ulang otorisasi.\n" +
    "Tunggu notifikasi dan baca transactionStatus di dalamnya, atau tanyakan statusnya ke penyedia layanan. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat pengembalian atau pembatalannya. Jangan kirim ulang.\n" +
    "Lanjutkan alurnya. Anggap sudah dibayar hanya bila notifikasi pembayaran atau cek status menyatakannya.\n" +
    "Gunakan data di body. Pada inquiry virtual account, hasilnya ada di inquiryStatus.\n" +
    "Baca status transaksi dari field yang memuatnya, misalnya latestTransactionStatus, latestCaptureStatus, latestVoidStatus, atau paymentFlagStatus. Ambil keputusan hanya dari status yang final.\n" +
    "Gunakan sampai masa berlakunya habis, lalu minta yang baru.\n" +
    "Jangan kirim ulang notifikasi. Hasil transaksi ada di isi notifikasi itu sendiri.\n" +
    "Biarkan pelanggan menyelesaikan permintaan kanal, lalu tunggu notifikasi atau cek status (service 55). Anggap sudah dibayar hanya bila jawabannya menyatakan demikian, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Arahkan pelanggan ke alamat redirect. Anggap sudah dibayar hanya bila notifikasi pembayaran atau cek status menyatakannya.\n" +
    "Cek status transaksi sampai hasilnya final. Sebelum itu jangan anggap transaksi berhasil atau gagal, dan jangan kirim apa pun dengan nomor referensi baru.\n" +
    "Kirim ulang request nanti dengan nomor referensi yang sama, atau cek statusnya.\n" +
    "Kirim ulang request nanti.\n" +
    "Cek lagi nanti. Sebelum jawabannya final, jangan kirim apa pun dengan nomor referensi baru.\n" +
    "Tunggu rekonsiliasi dan cek status transfer lewat service 53. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.\n" +
    "Cocokkan header dan body dengan spesifikasi, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Perbaiki isi request, lalu kirim ulang inquiry rekening dengan nomor referensi yang sama.\n" +
    "Perbaiki isi request, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama.\n" +
    "Ambil ulang nominalnya, lalu kirim pembayaran dengan nomor referensi yang sama.\n" +
    "Ambil ulang biayanya, lalu kirim pembayaran dengan nomor referensi yang sama.\n" +
    "Perbaiki field tersebut, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Perbaiki formatnya, lalu kirim ulang inquiry rekening dengan nomor referensi yang sama.\n" +
    "Perbaiki formatnya, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama.\n" +
    "Isi atau perbaiki field tersebut, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Lengkapi nilainya, lalu kirim ulang inquiry rekening dengan nomor referensi yang sama.\n" +
    "Lengkapi atau perbaiki nilainya, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama.\n" +
    "Periksa key, string yang ditandatangani, dan timestamp, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Periksa client ID, key, X-TIMESTAMP, dan X-SIGNATURE, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Periksa X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID, dan Authorization, lalu kirim ulang inquiry saldo dengan nomor referensi yang sama.\n" +
    "Periksa X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID, dan Authorization, lalu kirim ulang inquiry rekening dengan nomor referensi yang sama.\n" +
    "Periksa X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID, dan Authorization, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama.\n" +
    "Periksa X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID, dan Authorization, lalu cek lagi dengan nomor referensi yang sama. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.\n" +
    "Periksa client ID dan environment yang dipakai, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Ambil token B2B baru, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Ambil token B2B baru, lalu kirim ulang inquiry saldo dengan nomor referensi yang sama.\n" +
    "Ambil token B2B baru, lalu kirim ulang inquiry rekening dengan nomor referensi yang sama.\n" +
    "Ambil token B2B baru, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama.\n" +
    "Ambil token B2B baru, lalu cek lagi dengan nomor referensi yang sama. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.\n" +
    "Periksa client key, timestamp, dan signature pada request token, lalu kirim ulang.\n" +
    "Ambil token pelanggan baru, lalu kirim ulang request dengan nomor referensi yang sama. Bila token tidak diterbitkan, minta pelanggan menghubungkan akunnya lagi lebih dulu.\n" +
    "Minta pelanggan memberi otorisasi lagi, lalu minta token dengan kode otorisasi yang baru.\n" +
    "Cek status transaksi lebih dulu. Mulai lagi dengan nomor referensi baru hanya bila hasilnya final dan menyatakan transaksi tidak dijalankan.\n" +
    "Cek status transfer lewat service 53 lebih dulu, dan jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final. Jika sudah final bahwa dana tidak berpindah, ambil sessionId baru lewat inquiry rekening dan tetap pakai partnerReferenceNo yang sama.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan fitur ini untuk merchant.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan fitur ini untuk merchant. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Jangan ulangi inquiry tanpa perubahan. Minta DOKU memeriksa fitur dan setting forex merchant.\n" +
    "Jangan kirim ulang request ini tanpa perubahan. Minta DOKU memeriksa fitur transfer yang boleh dipakai merchant.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Sesuaikan nominal atau minta perubahan limit, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Perbaiki nominalnya, atau minta DOKU memeriksa rentang nominal sub channel dan setting biaya. Setelah itu kirim ulang inquiry rekening dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Perbaiki nominal atau minta DOKU mengubah limitnya, lakukan inquiry rekening baru, lalu kirim transfer dengan partnerReferenceNo baru.\n" +
    "Sesuaikan nominal atau minta perubahan limit, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Anggap hasil transaksi belum final. Cek statusnya, lakukan rekonsiliasi dengan penyedia layanan bila jawabannya tetap sama, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain dengan nomor referensi baru, dan jangan beri tahu pelanggan alasannya. Minta penyedia layanan memeriksa kasusnya.\n" +
    "Jangan kirim ulang. Minta penyedia layanan memeriksa kasusnya, dan jangan beri tahu penerima alasannya.\n" +
    "Cek status transaksi dan status refund atau pembatalan sebelumnya lebih dulu. Jangan kirim refund atau pembatalan dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Lewat service 53, cek lebih dulu status transfer ini dan transfer terakhir ke penerima yang sama. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum semua hasilnya final, dan klarifikasi penyebabnya ke DOKU.\n" +
    "Tunggu sampai periodenya berakhir, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Cek status lewat service 53 lebih dulu. Jika request sebelumnya belum dijalankan, kirim ulang transfer nanti dengan partnerReferenceNo dan sessionId yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain, atau tujuan lain untuk transfer, dengan nomor referensi baru. Pemilik rekening perlu menyelesaikan masalahnya dengan bank atau e-wallet.\n" +
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Klarifikasi rekeningnya ke penerima atau pakai rekening lain, atau tanyakan ke DOKU rekening atau pengguna mana yang dimaksud. Kirim transfer baru dengan partnerReferenceNo baru.\n" +
    "Kirim ulang request setelah masa cut-off dengan nomor referensi yang sama.\n" +
    "Kirim ulang inquiry rekening setelah cut-off selesai, dengan nomor referensi yang sama.\n" +
    "Kirim ulang transfer setelah cut-off selesai dengan partnerReferenceNo dan sessionId yang sama. Jika percobaan sebelumnya tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain, atau tujuan lain untuk transfer atau refund. Gunakan nomor referensi baru.\n" +
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Minta rekening lain ke penerima, lalu mulai dari inquiry rekening baru.\n" +
    "Atur limit token pembayaran, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Tunggu sampai blokir dibuka, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Kirim permintaan OTP baru, minta pelanggan memasukkannya, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Minta pelanggan memasukkan OTP, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Minta pelanggan menambah saldo, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Isi ulang deposit, lalu kirim ulang transfer dengan partnerReferenceNo dan sessionId yang sama. Jika percobaan sebelumnya tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu.\n" +
    "Isi ulang deposit di penyedia layanan, lalu kirim ulang inquiry.\n" +
    "Isi ulang deposit di penyedia layanan, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Isi ulang saldo di penyedia layanan, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain dengan nomor referensi baru. Aturan yang menghalangi dapat ditanyakan ke penyedia layanan.\n" +
    "Jangan kirim ulang tanpa perubahan. Tanyakan ke penyedia layanan aturan mana yang menghalanginya.\n" +
    "Jangan kirim ulang transfer ini tanpa perubahan. Tanyakan ke DOKU mengapa transfer ini tidak diizinkan.\n" +
    "Cek status transaksi sampai hasilnya final, dan lakukan rekonsiliasi dengan penyedia layanan bila hasilnya tetap belum final. Jangan kirim apa pun dengan nomor referensi baru sebelum itu.\n" +
    "Cek status transfer lewat service 53 lebih dulu, dan jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final. Jika tetap tidak pasti, lakukan rekonsiliasi dengan DOKU.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Turunkan nominal atau naikkan limit token pembayaran, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Turunkan nominal atau naikkan limit token pembayaran, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jangan kirim ulang request sebelum merchant menyelesaikan masalah ini dengan penyedia layanan.\n" +
    "Jangan kirim ulang request ini. Hentikan transfer berikutnya dan klarifikasi penyebabnya ke DOKU.\n" +
    "Jangan kirim ulang request sebelum merchant menyelesaikan masalah ini dengan penyedia layanan. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Kirim ulang request dengan nomor referensi yang sama pada hari berikutnya atau setelah limit dinaikkan.\n" +
    "Jangan kirim ulang. Lanjutkan tanpa mengatur limit untuk token pembayaran ini.\n" +
    "Jangan kirim ulang. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Pilih limit dalam rentang yang disepakati, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Cek status transaksi lebih dulu dan ambil keputusan dari hasilnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status transfer terkait lewat service 53 lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Periksa nomor referensi dan cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status transfer lewat service 53 lebih dulu, dan jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final. Jika di sana juga tidak ditemukan, lakukan rekonsiliasi dengan DOKU.\n" +
    "Cocokkan nomor referensi yang dikirim dengan milik transfer tersebut, lalu cek lagi lewat service 53. Jika tetap tidak ditemukan, lakukan rekonsiliasi dengan DOKU; jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.\n" +
    "Cek lagi nanti. Bila tetap tidak ditemukan, lakukan rekonsiliasi dengan penyedia layanan sebelum mengirim apa pun dengan nomor referensi baru.\n" +
    "Perbaiki nomor referensi atau periodenya, lalu cek lagi. Jangan kirim apa pun dengan nomor referensi baru karena jawaban ini.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain, atau tujuan lain untuk transfer, dengan nomor referensi baru. Minta penyedia layanan memeriksa routing.\n" +
    "Pakai rekening tujuan di bank lain, atau minta DOKU memeriksa rute ke bank ini.\n" +
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Transfer ke rekening di bank lain setelah inquiry rekening baru, atau minta DOKU memeriksa rute ke bank ini.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan bank atau metode pembayaran lain. Gunakan nomor referensi baru.\n" +
    "Pakai rekening tujuan di bank lain, atau minta DOKU memeriksa setting sub channel dan rute bank ini.\n" +
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Transfer ke rekening di bank lain setelah inquiry rekening baru, atau minta DOKU memeriksa setting sub channel dan rute bank ini.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Bila pelanggan masih ingin bertransaksi, buat transaksi baru dengan nomor referensi baru.\n" +
    "Cek status transaksi lebih dulu. Jangan buat apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan registrasi kartu untuk merchant.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan registrasi kartu untuk merchant. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Kirim permintaan OTP, minta pelanggan memasukkannya, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Periksa journeyId dan cek status transaksi lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang sebelum penyedia layanan memastikan data dan status merchant.\n" +
    "Jangan ulangi inquiry tanpa perubahan. Periksa agent key dan tanyakan ke DOKU apakah partner masih aktif.\n" +
    "Jangan kirim ulang transfer ini tanpa perubahan. Periksa agent key dan tanyakan ke DOKU apakah partner masih aktif.\n" +
    "Cek status transaksi lebih dulu, lalu lanjutkan journey dari langkah terakhirnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Minta pelanggan memeriksa nomor atau datanya, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Konfirmasikan bank dan nomor rekening ke penerima sebelum mengirim ulang inquiry dengan nomor referensi yang sama. Setelah empat inquiry gagal untuk satu rekening dalam dua jam, DOKU menolak inquiry berikutnya.\n" +
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Konfirmasikan bank dan nomor rekening ke penerima, lakukan inquiry rekening baru, lalu kirim transfer dengan partnerReferenceNo baru.\n" +
    "Periksa nomor atau datanya, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Periksa nomor tagihan atau virtual account, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Periksa nomor tagihan atau virtual account, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Konfirmasikan nomor virtual account ke penerima, lalu kirim ulang inquiry dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Konfirmasikan nomor virtual account ke penerima, lakukan inquiry baru, lalu kirim transfer dengan partnerReferenceNo baru.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Perbaiki nominal, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Perbaiki nominalnya, lakukan inquiry rekening baru, lalu kirim transfer dengan partnerReferenceNo baru.\n" +
    "Perbaiki nominal, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jangan bayar lagi. Cek status pembayaran sebelumnya lebih dulu, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek lewat service 53 lebih dulu apakah tagihan dibayar oleh transfer Anda sebelumnya. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.\n" +
    "Minta pelanggan memasukkan OTP lagi atau kirim permintaan OTP baru, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Perbaiki nomor partner, termasuk X-PARTNER-ID, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Perbaiki ID terminal atau daftarkan terminalnya, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Cek status transaksi dengan nomor referensi ini dan cocokkan datanya dengan kedua request. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status transfer sebelumnya lewat service 53 lebih dulu, lalu cocokkan nominal dan penerimanya. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Terbitkan tagihan atau virtual account baru, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Jika percobaan sebelumnya dengan partnerReferenceNo ini tidak mendapat jawaban yang jelas, cek statusnya lewat service 53 lebih dulu. Minta tagihan atau virtual account yang masih berlaku ke penerima. Setelah itu lakukan inquiry baru dan kirim transfer dengan partnerReferenceNo baru.\n" +
    "Pastikan lewat cek status bahwa tagihan belum dibayar sebelum kedaluwarsa. Jangan buat yang baru dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Pastikan lewat service 53 bahwa belum ada transfer ke sana sebelum kedaluwarsa. Setelah itu, minta tagihan atau virtual account baru.\n" +
    "Jangan kirim ulang. Gunakan fungsi yang disediakan penyedia layanan.\n" +
    "Cek status transaksi lebih dulu. Ulangi operasi dengan nomor referensi yang sama hanya bila statusnya mengizinkan, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status request sebelumnya lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cari tahu request mana yang memakainya. Jika request itu transfer, cek statusnya lewat service 53 lebih dulu dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final; jika bukan, ulangi inquiry dengan X-EXTERNAL-ID yang belum dipakai.\n" +
    "Cek status transfer lewat service 53 lebih dulu. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final; jika transfer memang perlu dikirim ulang, ganti X-EXTERNAL-ID saja.\n" +
    "Kirim ulang request dengan X-EXTERNAL-ID baru.\n" +
    "Cek status transaksi dengan nomor referensi ini dan ikuti hasilnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status hasil request sebelumnya dan gunakan yang sudah ada. Jangan buat yang baru dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status transfer sebelumnya lewat service 53 lebih dulu. Sebelum hasilnya final, jangan ambil sessionId baru dan jangan kirim apa pun dengan partnerReferenceNo baru.\n" +
    "Kurangi laju request dan kirim ulang nanti dengan nomor referensi yang sama.\n" +
    "Tunggu sampai dua jam itu lewat, lalu kirim ulang inquiry dengan nomor referensi yang sama. Sementara itu, konfirmasikan nomor rekening ke penerima.\n" +
    "Kirim ulang inquiry saldo nanti dengan nomor referensi yang sama.\n" +
    "Kirim ulang inquiry rekening nanti dengan nomor referensi yang sama. Jika gangguan berlanjut, minta DOKU memeriksa setting partner.\n" +
    "Cek status transfer lewat service 53 lebih dulu, dan jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final. Jika gangguan muncul lagi, minta DOKU memeriksa setting partner.\n" +
    "Cek lagi nanti dengan nomor referensi yang sama. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.\n" +
    "Kirim ulang request nanti dengan nomor referensi yang sama. Nomor referensi baru dapat menghasilkan QR, virtual account, atau mandat ganda.\n" +
    "Kirim ulang request nanti. Request ini tidak memindahkan dana.\n" +
    "Cek lagi nanti. Selama belum terjawab, hasil transaksi belum final, jadi jangan kirim apa pun dengan nomor referensi baru.\n" +
    "Kirim ulang notifikasi nanti. Hasil transaksi tidak berubah karenanya.\n" +
    "Kirim ulang inquiry rekening nanti dengan nomor referensi yang sama.\n" +
    "Cek status transfer lewat service 53 lebih dulu. Jangan ulangi inquiry rekening dan jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.\n" +
    "Cek status transfer lewat service 53 lebih dulu. Jangan kirim apa pun dengan partnerReferenceNo baru sebelum hasilnya final.\n" +
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
    "Cek status virtual account dan lakukan rekonsiliasi dengan bank sebelum pelanggan membayar lagi.\n" +
    "Cek status virtual account dan lakukan rekonsiliasi dengan bank. Jangan kirim apa pun dengan nomor referensi baru sebelum itu.\n" +
    "Tunggu pembayaran ke virtual account atau cek statusnya. Jangan serahkan apa pun berdasarkan nilai ini.\n" +
    "Baca inquiryReason dan cek status virtual account. Jangan terbitkan nomor lain sebelum jelas bahwa nomor ini belum dibayar.\n" +
    "Cek status virtual account. Jangan terbitkan nomor lain sebelum jelas bahwa nomor ini belum dibayar.\n" +
    "Periksa signature, cocokkan paidAmount dan trxId dengan catatan Anda, lalu catat pembayaran satu kali dan jawab dengan layanan 25.\n" +
    "Periksa signature, lalu jawab dengan tagihannya, atau nyatakan bahwa tagihannya tidak ada. Jangan serahkan apa pun, dan tunggu notifikasi pembayarannya."
  ,
  rows: ",,,,,,,,,,,,,,,,,,1,,,,2,,,,,3,1,,,,,,3,1,,,,3,1,,1,1,,,,,,5,1,,1,1,,,,,,,6,1,,,2,1,5,8,2,1,5,8,2,1,,,2,,1,,2,,,,,,0,,5,0,2,4,2,2,,,0,2,,0,,4,8,,,0,2,1,1,1,1,9,,,,0,3,1,0,j,3,a,,0,2,1,5,,,,0,0,d,4,8,2,0,2,1,0,8,3,8,2,,0,0,7,5,7,,1,1,,0,2,1,1,1,a,,0,0,3,1,6,,0,2,1,1,1,1,,,0,,,,6,f,,0,,1,0,13,6,4,9,,,,0,3,1,,0,,3,0,3,3,2,f,1l,1q,0,0,n,5,7,,,2,,2,,1,0,2,1,1,c,,1,,2,,1,1,9,0,2,1,1,1,1,f,,,2,,,,0,4,1,,2,1,,4,,,,0,4,0,1e,3,n,,,,0,0,8,6,8,,0,5,,5,5,,1,,2,,0,2,1,1,1,1,,1,,,,3,j,2c,0,2,0,q,3,7,,1,,,,0,0,,6,2,b,,0,0,,4,2,7,,,,,0,0,,5,2,a,,,2,,0,0,3,1,9,,1,1,,1,1,,,0,3,1,1,1,1,,,,0,1m,3,l,7,,,1,3t,2,,1,,,,3,,1,,t,2,,,,,2,1,1,0,,,,,0,,,,,0,,,0,8,8,8,8,0,8,,0,8,8,8,8,0,8,8,0,8,8,8,8,be,,,,,,2,2,2,2,,,,,2,,3,,,g,,,,,,,",
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
export function action(result: DokuEntry<DokuSnapSpace> | DokuResult<DokuSnapSpace>, params: DokuParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

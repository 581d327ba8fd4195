// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../runtime/message.js";
import type { DanaEntry, DanaParams, DanaResult } from "../../types.js";

const texts: PackedActions = {
  texts: 
    "Cocokkan nominal dan nomor referensi dengan catatan Anda, lalu catat sebagai selesai. Jangan kirim ulang.\n" +
    "Baca latestTransactionStatus: 00 berarti sudah dijalankan, sedangkan 04, 05, dan 06 tidak. Bila tidak ada, cek lagi nanti.\n" +
    "Hapus token pelanggan tersebut. Untuk membayar lagi dengan akun tertaut, pelanggan perlu menautkannya kembali.\n" +
    "Tampilkan customerName kepada pengirim dana, lalu kirim top up.\n" +
    "Cocokkan nominal dan partnerReferenceNo dengan catatan Anda, lalu catat satu kali saja. Jangan kirim ulang.\n" +
    "Baca latestTransactionStatus. Hanya 00 yang berarti sudah dijalankan; 06 berarti gagal, meskipun portal menampilkannya sebagai sukses.\n" +
    "Tambahkan ke webRedirectUrl dan arahkan pelanggan ke sana. Anggap order sudah dibayar hanya bila notifikasi atau cek status menyatakannya.\n" +
    "Baca latestTransactionStatus. Hanya 00 yang berarti sudah dibayar; jangan serahkan barang untuk status lain.\n" +
    "Kirim hanya setelah notifikasi Anda simpan. Hasilnya ada di latestTransactionStatus pada notifikasi.\n" +
    "Simpan keduanya bersama data pelanggan, dan pakai refresh token saat token akses kedaluwarsa.\n" +
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
    "Pakai untuk menampilkan apakah saldonya cukup. Saldo dapat berubah saat pelanggan membayar.\n" +
    "Cocokkan nama pada rekening dengan penerima yang dimaksud, lalu kirim transfer.\n" +
    "Tunggu notifikasi atau cek status (service 00). Catat sebagai terkirim hanya bila jawabannya 00, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Tampilkan cara membayar dari jawaban ini kepada pelanggan, lalu tunggu notifikasi atau cek status (service 55). Serahkan barang hanya bila jawabannya 00, dan jangan buat order kedua sebelum order ini ditutup.\n" +
    "Arahkan pelanggan ke webRedirectUrl. Anggap sudah dibayar hanya bila notifikasi atau cek status menyatakan 00.\n" +
    "Cocokkan originalPartnerReferenceNo dengan order Anda, lalu catat pembatalannya satu kali. Jangan kirim ulang.\n" +
    "Catat satu kali dengan partnerRefundNo-nya; hitung refund dari nomor itu, bukan dari jawaban. Jangan kirim ulang.\n" +
    "Bila yang diminta daftar, baca isinya. Bila yang dikirim pembayaran, cek statusnya (service 55) dan jangan serahkan apa pun sebelum jawabannya 00.\n" +
    "Cek status transaksi sampai hasilnya final. Sebelum itu jangan anggap transaksi berhasil atau gagal, dan jangan kirim apa pun dengan nomor referensi baru.\n" +
    "Tunggu notifikasi atau cek status (service 00). Request yang sama boleh diulang dengan partnerReferenceNo yang sama; jangan kirim apa pun dengan yang baru.\n" +
    "Cek status order (service 55). Sebelum order dibatalkan, anggap order masih berlaku dan jangan buat order lain untuknya.\n" +
    "Tunggu, atau ulangi dengan partnerRefundNo yang sama. Hitung satu kali dari nomor itu, dan jangan kirim refund dengan nomor baru sebelum hasilnya final.\n" +
    "Kirim ulang request nanti dengan nomor referensi yang sama, atau cek statusnya.\n" +
    "Kirim ulang request nanti.\n" +
    "Cek lagi nanti. Sebelum jawabannya final, jangan kirim apa pun dengan nomor referensi baru.\n" +
    "Cocokkan header dan body dengan spesifikasi, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Perbaiki field tersebut, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Isi atau perbaiki field tersebut, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Periksa X-SIGNATURE, X-TIMESTAMP, dan X-PARTNER-ID, lalu kirim ulang request.\n" +
    "Periksa client ID, key, X-TIMESTAMP, dan X-SIGNATURE, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Periksa signature dan timestamp. Bila sudah benar, minta pelanggan menautkan ulang akun DANA untuk mendapat kode otorisasi baru.\n" +
    "Ambil token B2B baru, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Periksa client key, timestamp, dan signature pada request token, lalu kirim ulang.\n" +
    "Ambil yang baru dengan refresh token, lalu minta lagi. Bila gagal, minta pelanggan menautkan ulang akun DANA.\n" +
    "Ambil token pelanggan baru, lalu kirim ulang request dengan nomor referensi yang sama. Bila token tidak diterbitkan, minta pelanggan menghubungkan akunnya lagi lebih dulu.\n" +
    "Minta pelanggan memberi otorisasi lagi, lalu minta token dengan kode otorisasi yang baru.\n" +
    "Cek status transaksi lebih dulu. Mulai lagi dengan nomor referensi baru hanya bila hasilnya final dan menyatakan transaksi tidak dijalankan.\n" +
    "Cek status order (service 55). Bila sudah dibayar, kembalikan dananya dengan refund.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan fitur ini untuk merchant.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan fitur ini untuk merchant. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Sesuaikan nominal atau minta perubahan limit, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Minta pelanggan membayar dengan nominal lebih kecil atau cara lain. Nominal lain berarti order baru dengan nomor referensi baru.\n" +
    "Sesuaikan nominal atau minta perubahan limit, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Anggap hasil transaksi belum final. Cek statusnya, lakukan rekonsiliasi dengan penyedia layanan bila jawabannya tetap sama, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Minta nominal yang lebih kecil, lalu kirim ulang inquiry.\n" +
    "Biarkan dana di akun asalnya. Bila penerima setuju dengan nominal yang lebih kecil, kirim top up baru dengan nomor referensi baru.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain dengan nomor referensi baru, dan jangan beri tahu pelanggan alasannya. Minta penyedia layanan memeriksa kasusnya.\n" +
    "Jangan kirim ulang. Tanyakan ke DANA, dan jangan beri tahu alasannya kepada penerima.\n" +
    "Jangan kirim ulang. Minta penyedia layanan memeriksa kasusnya, dan jangan beri tahu penerima alasannya.\n" +
    "Cek status transaksi dan status refund atau pembatalan sebelumnya lebih dulu. Jangan kirim refund atau pembatalan dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Tunggu sampai periodenya berakhir, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain, atau tujuan lain untuk transfer, dengan nomor referensi baru. Pemilik rekening perlu menyelesaikan masalahnya dengan bank atau e-wallet.\n" +
    "Konfirmasikan nomor telepon ke penerima. Bila benar, penerima perlu menanyakan akunnya ke DANA.\n" +
    "Biarkan dana di akun asalnya dan konfirmasikan nomor telepon ke penerima. Pakai tujuan lain hanya setelah itu.\n" +
    "Tawarkan metode pembayaran lain. Bila pelanggan mengira akunnya normal, mereka dapat menanyakannya ke DANA.\n" +
    "Tawarkan cara bayar lain kepada pelanggan, atau minta mereka menanyakan akunnya ke DANA.\n" +
    "Tawarkan metode pembayaran lain. Pelanggan dapat menanyakan akunnya ke DANA.\n" +
    "Batalkan order, lalu tawarkan metode pembayaran lain. Pelanggan dapat menanyakan akunnya ke DANA.\n" +
    "Cek status order (service 55). Bila sudah dibayar, tanyakan ke DANA cara mengembalikan dananya.\n" +
    "Kirim ulang request setelah masa cut-off dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain, atau tujuan lain untuk transfer atau refund. Gunakan nomor referensi baru.\n" +
    "Atur limit token pembayaran, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Tunggu sampai blokir dibuka, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Kirim permintaan OTP baru, minta pelanggan memasukkannya, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Minta pelanggan memasukkan OTP, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Minta pelanggan menambah saldo, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Tambah saldo merchant, lalu kirim ulang pembatalan dengan nomor referensi yang sama. Pelanggan tidak melakukan kesalahan.\n" +
    "Tambah saldo merchant, lalu kirim ulang refund dengan partnerRefundNo yang sama.\n" +
    "Isi ulang deposit di penyedia layanan, lalu kirim ulang inquiry.\n" +
    "Isi ulang deposit di penyedia layanan, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Isi ulang saldo di penyedia layanan, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Biarkan dana di akun asalnya. Tambah saldo disbursement, lalu kirim ulang top up dengan nomor referensi yang sama.\n" +
    "Tambah saldo disbursement sebelum mengirim transfer, lalu kirim ulang inquiry.\n" +
    "Biarkan dana di akun asalnya. Tambah saldo disbursement, lalu kirim ulang transfer dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain dengan nomor referensi baru. Aturan yang menghalangi dapat ditanyakan ke penyedia layanan.\n" +
    "Jangan kirim ulang tanpa perubahan. Tanyakan ke penyedia layanan aturan mana yang menghalanginya.\n" +
    "Tawarkan cara bayar lain kepada pelanggan, dan tanyakan ke DANA apa yang tidak tercakup dalam perjanjian.\n" +
    "Tawarkan metode pembayaran lain, dan tanyakan ke DANA apa yang tidak tercakup dalam perjanjian.\n" +
    "Cek status order (service 55). Bila sudah dibayar, kembalikan dananya dengan refund, atau tanyakan ke DANA.\n" +
    "Periksa order dan refund sebelumnya, lalu tanyakan ke DANA cara mengembalikan dananya.\n" +
    "Cek status transaksi sampai hasilnya final, dan lakukan rekonsiliasi dengan penyedia layanan bila hasilnya tetap belum final. Jangan kirim apa pun dengan nomor referensi baru sebelum itu.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Turunkan nominal atau naikkan limit token pembayaran, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Turunkan nominal atau naikkan limit token pembayaran, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Tawarkan metode pembayaran lain. Pelanggan dapat mengaktifkan akunnya di DANA.\n" +
    "Tanyakan ke DANA akun mana yang dimaksud dan minta diaktifkan. Jangan kirim transfer sebelum itu.\n" +
    "Biarkan dana di akun asalnya. Tanyakan ke DANA akun mana yang dimaksud dan minta diaktifkan, dan jangan kirim transfer sebelum itu.\n" +
    "Jangan kirim ulang request sebelum merchant menyelesaikan masalah ini dengan penyedia layanan.\n" +
    "Jangan kirim ulang request sebelum merchant menyelesaikan masalah ini dengan penyedia layanan. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Kirim ulang request dengan nomor referensi yang sama pada hari berikutnya atau setelah limit dinaikkan.\n" +
    "Jangan kirim ulang. Lanjutkan tanpa mengatur limit untuk token pembayaran ini.\n" +
    "Jangan kirim ulang. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Pilih limit dalam rentang yang disepakati, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Cek status transaksi lebih dulu dan ambil keputusan dari hasilnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status order (service 55) dan refund Anda sebelum mengembalikan dana dengan cara lain.\n" +
    "Cek status order (service 55). Untuk order yang belum pernah dibayar, tidak ada yang perlu dikembalikan.\n" +
    "Bila yang diminta daftar, isinya tidak ada. Bila yang dikirim pembayaran, cek statusnya (service 55) lebih dulu.\n" +
    "Periksa nomor referensi dan cek status transaksi. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek lagi nanti. Bila tetap tidak ditemukan, kirim ulang transfer dengan partnerReferenceNo dan isi yang sama, jangan dengan yang baru.\n" +
    "Periksa nomor referensi dan cek lagi nanti. Bila tetap tidak ditemukan, buat lagi order dengan partnerReferenceNo dan isi yang sama.\n" +
    "Periksa nomor referensi dan cek status order (service 55), lalu batalkan lagi bila order itu ada.\n" +
    "Periksa nomor referensi dan cek status order (service 55) sebelum mengembalikan dana dengan cara lain.\n" +
    "Cek lagi nanti. Bila tetap tidak ditemukan, lakukan rekonsiliasi dengan penyedia layanan sebelum mengirim apa pun dengan nomor referensi baru.\n" +
    "Perbaiki nomor referensi atau periodenya, lalu cek lagi. Jangan kirim apa pun dengan nomor referensi baru karena jawaban ini.\n" +
    "Cek lagi nanti. Bila tetap tidak ditemukan, kirim ulang top up dengan partnerReferenceNo dan isi yang sama, jangan dengan yang baru.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan metode pembayaran lain, atau tujuan lain untuk transfer, dengan nomor referensi baru. Minta penyedia layanan memeriksa routing.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Tawarkan bank atau metode pembayaran lain. Gunakan nomor referensi baru.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Bila pelanggan masih ingin bertransaksi, buat transaksi baru dengan nomor referensi baru.\n" +
    "Cek status transaksi lebih dulu. Jangan buat apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan registrasi kartu untuk merchant.\n" +
    "Jangan kirim ulang request sebelum penyedia layanan mengaktifkan registrasi kartu untuk merchant. Hasil transaksi tetap belum final sampai statusnya diketahui dengan cara lain; lakukan rekonsiliasi dengan penyedia layanan.\n" +
    "Kirim permintaan OTP, minta pelanggan memasukkannya, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Periksa journeyId dan cek status transaksi lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang sebelum penyedia layanan memastikan data dan status merchant.\n" +
    "Tawarkan cara bayar lain kepada pelanggan, dan minta DANA memastikan data dan status merchant.\n" +
    "Periksa merchantId, subMerchantId, dan externalStoreId, lalu minta DANA memastikannya. Sebelum order dibatalkan, anggap order masih berlaku.\n" +
    "Periksa merchantId, subMerchantId, dan externalStoreId, lalu minta DANA memastikannya, kemudian kirim ulang refund dengan partnerRefundNo yang sama.\n" +
    "Cek status transaksi lebih dulu, lalu lanjutkan journey dari langkah terakhirnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Minta pelanggan memeriksa nomor atau datanya, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Periksa nomor atau datanya, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Konfirmasikan bank dan nomor rekening ke penerima, perbaiki, lalu kirim ulang inquiry.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Periksa nomor tagihan atau virtual account, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Periksa nomor tagihan atau virtual account, perbaiki, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Perbaiki nominal, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Perbaiki nominal, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Jangan bayar lagi. Cek status pembayaran sebelumnya lebih dulu, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Minta pelanggan memasukkan OTP lagi atau kirim permintaan OTP baru, lalu lanjutkan dengan nomor referensi yang sama.\n" +
    "Perbaiki nomor partner, termasuk X-PARTNER-ID, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Perbaiki ID terminal atau daftarkan terminalnya, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Cek status transaksi dengan nomor referensi ini dan cocokkan datanya dengan kedua request. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status top up sebelumnya (service 39). Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status transfer sebelumnya (service 00). Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status order itu (service 55). Buat order dengan nomor referensi baru hanya bila order itu sudah dibatalkan.\n" +
    "Periksa order dan refund itu dulu. Jangan kirim refund dengan nomor baru sebelum hasil refund sebelumnya diketahui.\n" +
    "Jika percobaan sebelumnya dengan nomor referensi ini tidak mendapat jawaban yang jelas, cek statusnya lebih dulu. Terbitkan tagihan atau virtual account baru, lalu buat transaksi baru dengan nomor referensi baru.\n" +
    "Pastikan lewat cek status bahwa tagihan belum dibayar sebelum kedaluwarsa. Jangan buat yang baru dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Jangan kirim ulang. Gunakan fungsi yang disediakan penyedia layanan.\n" +
    "Cek status transaksi lebih dulu. Ulangi operasi dengan nomor referensi yang sama hanya bila statusnya mengizinkan, dan jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status request sebelumnya lebih dulu. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Kirim ulang request dengan X-EXTERNAL-ID baru.\n" +
    "Cek status transaksi dengan nomor referensi ini dan ikuti hasilnya. Jangan kirim apa pun dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Cek status hasil request sebelumnya dan gunakan yang sudah ada. Jangan buat yang baru dengan nomor referensi baru sebelum hasilnya final.\n" +
    "Kurangi laju request dan kirim ulang nanti dengan nomor referensi yang sama.\n" +
    "Kirim ulang request yang sama nanti.\n" +
    "Cek lagi nanti. Selama belum terjawab, hasil transaksi belum final, jadi jangan kirim apa pun dengan nomor referensi baru.\n" +
    "Tahan dananya dan cek status (service 39): 06 berarti gagal, 00 berarti sudah dijalankan. Ulangi hanya dengan partnerReferenceNo dan isi yang sama.\n" +
    "Cek status (service 55), atau kirim ulang request yang sama dengan partnerReferenceNo yang sama. Nomor referensi baru dapat menjadi order kedua yang ikut dibayar.\n" +
    "Kirim ulang request nanti. Request ini tidak memindahkan dana.\n" +
    "Kirim ulang request nanti dengan nomor referensi yang sama. Nomor referensi baru dapat menghasilkan QR, virtual account, atau mandat ganda.\n" +
    "Kirim ulang notifikasi nanti. Hasil transaksi tidak berubah karenanya.\n" +
    "Cek status (service 00), atau ulangi dengan partnerReferenceNo dan isi yang sama. Dengan nomor referensi baru, itu menjadi transfer kedua.\n" +
    "Tahan dananya. Cek status (service 39), atau ulangi dengan partnerReferenceNo dan isi yang sama; jangan pernah kirim nomor referensi baru.\n" +
    "Proses setiap notifikasi satu kali saja, juga bila datang lagi. Hasilnya ada di latestTransactionStatus pada notifikasi.\n" +
    "Tahan dananya. Cek status (service 00), atau ulangi dengan partnerReferenceNo dan isi yang sama; jangan pernah kirim nomor referensi baru.\n" +
    "Cek status order (service 55) sebelum melakukan apa pun. Sebelum itu jangan anggap order dibatalkan atau masih berlaku.\n" +
    "Ulangi dengan partnerRefundNo yang sama, atau periksa order. Nomor baru menjadi refund kedua.\n" +
    "Cocokkan nominal dan originalPartnerReferenceNo dengan order Anda, lalu serahkan satu kali saja, juga bila notifikasinya datang lagi.\n" +
    "Cocokkan nominal dan originalPartnerReferenceNo dengan catatan Anda, lalu catat sebagai dibayarkan, satu kali saja. Jangan kirim ulang.\n" +
    "Tahan dananya dan cek status lagi. Selama itu jangan kirim apa pun dengan nomor referensi baru.\n" +
    "Tunggu pelanggan membayar, lalu tunggu notifikasi atau cek status lagi. Jangan buat order kedua sebelum order ini ditutup.\n" +
    "Tunggu notifikasi atau cek status lagi. Jangan serahkan apa pun sebelum statusnya 00, dan jangan minta pelanggan membayar lagi.\n" +
    "Catat pengembaliannya satu kali dan kreditkan ke penerima di catatan Anda. Kirim lagi hanya setelah penyebabnya diketahui.\n" +
    "Tutup nomor referensi ini dan lepaskan dananya. Percobaan berikutnya adalah disbursement baru dengan nomor referensi baru.\n" +
    "Tutup nomor referensi ini. Bila pelanggan tetap ingin membayar, buat order baru dengan nomor referensi baru.\n" +
    "Tutup nomor referensi ini dan lepaskan dananya. Periksa tujuannya; percobaan berikutnya adalah disbursement baru dengan nomor referensi baru.\n" +
    "Tahan dananya dan cek lagi nanti. Bila tetap tidak ditemukan, kirim ulang dengan partnerReferenceNo dan isi yang sama, jangan dengan yang baru.\n" +
    "Periksa nomor referensi dan cek lagi nanti. Bila tetap tidak ditemukan, buat lagi order dengan partnerReferenceNo dan isi yang sama, jangan dengan yang baru.\n" +
    "Tutup nomor referensi ini dan lepaskan dananya. Percobaan berikutnya adalah transfer baru dengan nomor referensi baru.\n" +
    "Tutup nomor referensi ini dan lepaskan dananya. Periksa tujuannya; percobaan berikutnya adalah transfer baru dengan nomor referensi baru.\n" +
    "Tutup nomor referensi ini bila latestTransactionStatus bernilai 05; jika tidak, cek status lagi. Order lain memakai nomor referensi baru.\n" +
    "Baca latestTransactionStatus, lalu tunggu notifikasi atau cek status lagi. Jangan buat order kedua sebelum order ini ditutup.\n" +
    "Cocokkan nominal dan nomor referensi dengan order Anda, lalu serahkan satu kali saja. Bila latestTransactionStatus bukan 00, cek status lagi.\n" +
    "Tunggu notifikasi atau cek status lagi. Jangan minta pelanggan membayar lagi.\n" +
    "Konfirmasikan nomornya ke penerima, perbaiki, lalu kirim ulang inquiry.\n" +
    "Jangan kirim top up ke akun ini. Pakai tujuan lain, atau minta penerima menanyakannya ke DANA.\n" +
    "Tampilkan metodenya kepada pelanggan, lalu buat order.\n" +
    "Baca resultCode dan resultMsg, perbaiki yang disebut, lalu kirim ulang panggilan.\n" +
    "Pakai isi body, misalnya shopId. Tidak ada yang perlu dikirim ulang.\n" +
    "Cek dulu apakah yang diminta sudah ada, misalnya toko atau divisinya, sebelum mengirim ulang panggilan. Ulangi nanti bila hanya pengambilan data."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,4,,,,2,,1,1,1,1,1,1,,1,1,1,1,1,1,1,1,1,1,1,1,1,1,,1,1,1,,2,1,1,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,,,1,,2,1,,2,,3,,3,1,1,7,c,2,1,5,9,2,1,,,2,,1,,2,,,0,,4,0,2,4,2,2,,,,,,0,3,,0,,4,b,,0,2,1,1,1,1,8,,,,,0,5,1,0,j,3,b,,,,,,0,2,1,9,,0,0,f,4,6,2,0,2,1,0,8,3,8,2,0,0,6,4,6,,1,1,,0,2,1,1,1,a,,0,0,3,1,6,,0,2,1,1,1,1,,,,0,,,,7,g,,,,,0,,1,0,17,6,4,c,,,,,,0,2,1,,0,,3,0,3,3,2,h,1r,0,0,o,4,6,,,,,1,,2,,1,0,2,1,1,e,,1,,2,,1,1,9,0,2,1,1,1,1,f,,,,3,,,,,,,0,6,1,,2,1,,4,,,0,2,0,1j,3,q,,0,0,6,4,6,,0,5,,5,5,,1,,2,,0,2,1,1,1,1,,1,,1,1,1,j,,,,2i,0,2,0,t,3,a,,1,,0,0,,4,2,9,,,0,0,,4,2,8,22,,0,0,,4,2,8,,1,,0,0,3,1,8,,1,1,,1,1,,,,,,0,6,1,1,1,1,1,1,,,0,1m,3,p,6,,1,3w,2,,1,,1,,1,,1,,,1,1,1,1,1,1,,0,,,,3,,0,,3,5,,,0,0,,c,,9,0,c,3,c,c,,3,,,0,0,a,a,7,a,0,0,6,6,6,6,,,,,,3,1,,,,,,,d,5,e,a,1,1,c,,,b,,1,,,,2,,,,1,,,",
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
export function action(result: DanaEntry | DanaResult, params: DanaParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

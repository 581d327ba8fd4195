// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../types.js";

const texts: PackedActions = {
  texts: 
    "Tunggu callback, atau cek status paling cepat 60 detik setelah request. Jangan buat payout kedua untuk keperluan yang sama sebelum hasilnya final.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Minta OY! mengaktifkan akun atau produknya, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status partner_trx_id ini. Jangan kirim payout dengan partner_trx_id lain sebelum hasilnya final.\n" +
    "Cocokkan recipient_bank dengan daftar kode bank, atau minta rekening di bank lain dari penerima dana. Lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Periksa nomor rekening dan banknya bersama penerima dana, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Perbaiki nominalnya, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Tanyakan alasannya ke OY!, atau minta rekening lain dari penerima dana. Lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Hapus atau perbaiki rutenya, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status partner_trx_id ini dan baca tx_status_description di sana. Setelah itu, payout berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Tunggu callback, atau cek lagi statusnya. Jangan buat payout kedua sebelum hasilnya final.\n" +
    "Tunggu sebentar, lalu kirim ulang request dengan partner_trx_id yang sama. Kurangi jumlah request dalam satu waktu.\n" +
    "Cek status partner_trx_id ini. Bila payout tidak ada, kirim ulang request dengan partner_trx_id yang sama, jangan pernah dengan yang lain.\n" +
    "Cocokkan field dengan dokumentasi dan perbaiki, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status partner_trx_id ini, dan minta OY! memeriksanya bila tetap belum jelas. Kirim ulang payout hanya dengan partner_trx_id yang sama.\n" +
    "Cocokkan amount dan partner_trx_id dengan catatan Anda, lalu catat payout satu kali. Jangan kirim ulang.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request.\n" +
    "Minta OY! mengaktifkan akun atau produknya, lalu kirim ulang request.\n" +
    "Periksa partner_trx_id dan environment, lalu cek lagi statusnya setelah satu menit. Bila payout tetap tidak ada, kirim ulang request dengan partner_trx_id yang sama, jangan pernah dengan yang lain.\n" +
    "Isi deposit. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini, lalu kirim ulang request.\n" +
    "Turunkan nominal, atau minta limit lain ke OY!. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Tunggu beberapa menit, lalu cek status sekali lagi. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Tunggu sampai pemeliharaan selesai. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Perbaiki yang disebut di keterangan itu, misalnya deposit yang tidak cukup. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Minta rekening lain dari penerima dana. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Periksa nomor rekening dan banknya bersama penerima dana. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Sepakati rekening atau nominal lain dengan penerima dana. Payout berikutnya diputuskan oleh orang yang berwenang dan memerlukan partner_trx_id tersendiri.\n" +
    "Tunggu callback, atau cek lagi statusnya. Jangan buat payout kedua sebelum hasilnya final, dan minta OY! memeriksanya bila tetap demikian.\n" +
    "Tunggu sebentar, lalu kirim ulang request. Kurangi jumlah request dalam satu waktu.\n" +
    "Cocokkan field dengan dokumentasi dan perbaiki, lalu kirim ulang request.\n" +
    "Cek lagi statusnya satu menit lagi, dan minta OY! memeriksanya bila tetap demikian. Jangan buat payout kedua sebelum hasilnya final.\n" +
    "Baca saldo yang tersedia sebelum payout berikutnya.\n" +
    "Kirim lagi cek saldo ini sebentar lagi.\n" +
    "Cocokkan account_name dengan penerima dana sebelum payout. Setelah membayar tagihan, baca invoice_status.\n" +
    "Minta OY! memeriksa pengaturan account inquiry, lalu kirim ulang request.\n" +
    "Periksa invoice_id di daftar tagihan, lalu kirim ulang request.\n" +
    "Cocokkan bank_code dengan daftar kode bank, atau minta rekening di bank lain. Lalu kirim ulang request.\n" +
    "Isi saldo, lalu bayar lagi tagihan dengan invoice_id yang sama.\n" +
    "Periksa nomor rekening dan banknya bersama penerima dana. Jangan kirim payout ke rekening ini.\n" +
    "Bayar tagihan yang masih terbuka, lalu kirim ulang request.\n" +
    "Baca dulu invoice_status tagihan ini. Jangan bayar lagi bila isinya PAID.\n" +
    "Setelah membayar tagihan, baca dulu invoice_status. Inquiry boleh langsung dikirim ulang.\n" +
    "Baca va_status, dan tunggu callback untuk setiap pembayaran. Jangan serahkan apa pun berdasarkan kode ini.\n" +
    "Minta OY! mengaktifkan akun atau jenis virtual account ini, lalu kirim ulang request.\n" +
    "Baca virtual account yang sudah ada beserta pembayarannya. Jangan buat yang lain untuk order yang sama sebelum itu.\n" +
    "Minta pelanggan memilih bank lain, lalu kirim ulang request.\n" +
    "Pakai nominal yang lebih besar, lalu kirim ulang request.\n" +
    "Pakai nominal yang lebih kecil atau tawarkan metode pembayaran lain.\n" +
    "Cocokkan is_open dengan yang didukung bank. Bila sudah benar, minta pelanggan memilih bank lain.\n" +
    "Kirim id yang diberikan OY! saat virtual account dibuat.\n" +
    "Tampilkan nomor yang sudah ada kepada pelanggan, atau baca status dan pembayarannya sebelum menutupnya.\n" +
    "Minta pelanggan memilih bank lain. Minta OY! mengaktifkan bank ini bila memang ditawarkan.\n" +
    "Perbaiki trx_expiration_time atau expiration_time, lalu kirim ulang request.\n" +
    "Perbaiki expiration_time, lalu kirim ulang request.\n" +
    "Baca va_status dan pembayarannya sebelum mengirim ulang perubahan.\n" +
    "Perbaiki akhiran nomor, lalu kirim ulang request.\n" +
    "Minta awalan nomor ke OY!, atau buat virtual account tanpa nomor sendiri.\n" +
    "Isi atau perbaiki field yang disebut di pesan, lalu kirim ulang request.\n" +
    "Cek apakah virtual account sudah ada. Jika belum, kirim ulang request yang sama dengan partner_trx_id yang sama.\n" +
    "Cocokkan amount_detected, yaitu nominal yang masuk, dengan order, lalu catat pembayaran satu kali. amount hanya nominal yang diminta.\n" +
    "Baca daftar pembayaran virtual account, dan anggap belum dibayar hanya bila daftarnya kosong.\n" +
    "Buat virtual account baru bila pelanggan masih ingin membayar.\n" +
    "Tunggu callback, atau baca daftar pembayaran virtual account. Jangan serahkan apa pun hanya berdasarkan status ini.\n" +
    "Tunggu callback pembayaran, dan pakai trx_id sebagai kunci masing-masing. Jangan serahkan apa pun sebelum itu.\n" +
    "Konfirmasikan pembayaran ke OY!, cocokkan nominal, lalu catat satu kali dengan kunci trx_id. Status virtual account yang dapat dibayar berkali-kali tidak mengonfirmasi apa pun, jadi cari pembayaran ini di daftar pembayarannya. Jangan lakukan apa pun untuk kedua kalinya saat callback kedua datang.\n" +
    "Baca ewallet_trx_status atau refund_status dan jadikan itu acuan. Jangan serahkan apa pun berdasarkan kode ini.\n" +
    "Cek status partner_trx_id ini. Jangan buat apa pun dengan partner_trx_id lain sebelum hasilnya final.\n" +
    "Periksa partner_trx_id dan environment, lalu cek lagi statusnya. Buat ulang hanya dengan partner_trx_id yang sama.\n" +
    "Isi saldo, lalu kirim ulang request.\n" +
    "Cek status sebelum mengirim ulang pembuatan transaksi dengan partner_trx_id yang sama. Setelah refund, baca dulu daftar refund transaksi tersebut, karena tidak ada yang mencegah refund yang diulang dijalankan dua kali.\n" +
    "Periksa ewallet_code, atau tawarkan metode pembayaran lain.\n" +
    "Minta OY! mengaktifkannya, atau tawarkan metode pembayaran lain.\n" +
    "Cek status sebelum mengirim apa pun. Setelah refund, baca dulu daftar refund transaksi tersebut, karena tidak ada yang mencegah refund yang diulang dijalankan dua kali.\n" +
    "Minta OY! memeriksa pendaftaran di e-wallet ini, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Periksa x-oy-username dan x-api-key, dan tanyakan ke OY! bila keduanya benar. Lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Periksa refund_id, dan baca daftar refund transaksi tersebut. Jangan refund lagi sebelum itu.\n" +
    "Perbaiki parameter yang disebut di pesan, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Cek status, dan buat ulang transaksi hanya dengan partner_trx_id yang sama. Setelah refund, baca dulu daftar refund transaksi tersebut, karena tidak ada yang mencegah refund yang diulang dijalankan dua kali.\n" +
    "Cocokkan amount dan partner_trx_id dengan order, lalu catat pembayaran satu kali.\n" +
    "Buat transaksi baru dengan partner_trx_id baru bila pelanggan masih ingin membayar.\n" +
    "Biarkan pelanggan mencoba lagi atau memilih metode pembayaran lain, dengan partner_trx_id baru.\n" +
    "Baca daftar refund dan jumlahkan nominal yang dikembalikan. Catat satu kali, dan jangan serahkan apa pun untuknya.\n" +
    "Arahkan pelanggan ke ewallet_url, lalu tunggu callback. Jangan serahkan apa pun sebelum itu.\n" +
    "Konfirmasikan pembayaran ke OY!, cocokkan nominal, lalu catat satu kali dengan kunci trx_id. Jangan lakukan apa pun untuk kedua kalinya saat callback kedua datang.\n" +
    "Catat refund ini satu kali dengan kunci refund_id. Jumlahkan semua refund pembayaran itu, dan tarik kembali yang sudah diserahkan hanya bila mencapai seluruh pembayaran. Jangan kirim ulang.\n" +
    "Cek status refund sebelum mengirim refund lain, agar tidak ada dana yang dikembalikan dua kali.\n" +
    "Tunggu callback, atau cek status refund. Jangan kirim ulang.\n" +
    "Cek lagi status refund, dan minta OY! memeriksanya. Jangan refund lagi, termasuk secara manual.\n" +
    "Baca payment_status dan jadikan itu acuan. Jangan serahkan apa pun berdasarkan kode ini.\n" +
    "Periksa partner_trx_id, lalu cek status sebelum melakukan apa pun.\n" +
    "Periksa x-oy-username dan x-api-key, lalu kirim ulang pembatalan.\n" +
    "Cek status sebelum mengirim ulang pembatalan.\n" +
    "Perbaiki yang disebut di pesan, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Tawarkan metode pembayaran lain, atau kirim ulang request nanti dengan partner_trx_id yang sama.\n" +
    "Cek status partner_trx_id ini. Buat ulang hanya dengan partner_trx_id yang sama.\n" +
    "Cocokkan nominal dan partner_trx_id dengan order, lalu catat pembayaran satu kali. Jangan lakukan apa pun untuk kedua kalinya saat callback kedua datang.\n" +
    "Buat QR baru dengan partner_trx_id baru bila pelanggan masih ingin membayar.\n" +
    "Tunggu callback, atau cek status. Jangan serahkan apa pun sebelum itu.\n" +
    "Perbaiki alamat email, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Tunggu callback, atau cek status. Jangan minta pembayaran kedua dari pelanggan, dan jangan bayar penerima dengan cara lain.\n" +
    "Baca status setiap penerima, dan tanyakan ke OY! tentang yang gagal. Orang yang berwenang mencatat pembayaran, dan memutuskan bagaimana penerima mendapat sisanya.\n" +
    "Tunggu callback, atau cek status. Jangan minta pembayaran kedua dari pelanggan.\n" +
    "Jangan kirim apa pun ke penerima ini. Baca payment_status untuk mengetahui status pembayarannya.\n" +
    "Cek status pembayaran yang diteruskan ini, dan tanyakan ke OY! di mana dananya. Orang yang berwenang memutuskan bagaimana penerima mendapatkannya.\n" +
    "Minta OY! memeriksa apakah penerima sudah mendapat dananya. Jangan bayar penerima dengan cara lain sebelum itu.\n" +
    "Tunggu, lalu cek status pembayaran yang diteruskan ini. Jangan bayar penerima dengan cara lain sebelum hasilnya final.\n" +
    "Catat yang diterima penerima ini, satu kali. Jangan kirim ulang.\n" +
    "Pakai akun yang membuat link, atau minta akses ke OY!.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini. Lalu kirim ulang request.\n" +
    "Tidak ada yang perlu dilakukan. Status link menjadi closed.\n" +
    "Perbaiki id, lalu kirim ulang request.\n" +
    "Cek status link sebelum membuat link lain untuk order yang sama.\n" +
    "Periksa id dan environment, dan cek status sebelum membuat link lain.\n" +
    "Arahkan pelanggan ke url, lalu tunggu callback atau cek status. Jangan serahkan apa pun berdasarkan respons ini.\n" +
    "Buat payment link baru dengan partner_tx_id baru bila pelanggan masih ingin membayar.\n" +
    "Cocokkan nominal yang dibayar dan partner_tx_id dengan order, lalu catat pembayaran satu kali. Jangan lakukan apa pun untuk kedua kalinya saat callback kedua datang.\n" +
    "Cek status pembayaran, cocokkan paid_amount dan partner_tx_id dengan order, lalu catat pembayaran satu kali. Jangan serahkan apa pun berdasarkan respons ini.\n" +
    "Biarkan pelanggan mencoba lagi di link yang sama, dan jangan buat link kedua. Cek status untuk mengetahui hasil akhirnya.\n" +
    "Setelah inquiry, lanjutkan dengan membayar tagihan. Setelah pembayaran, cek status dan baca data.status sebelum mencatatnya.\n" +
    "Tawarkan yang tersedia menurut is_available.\n" +
    "Tunggu callback, atau cek status. Jangan bayar tagihan dengan partner_tx_id lain sebelum hasilnya final.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Minta OY! mengaktifkan akun atau produknya, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Cek status partner_tx_id ini. Jangan bayar tagihan dengan partner_tx_id lain sebelum hasilnya final.\n" +
    "Periksa partner_tx_id dan environment, lalu cek lagi statusnya. Bayar tagihan hanya dengan partner_tx_id yang sama.\n" +
    "Coba lagi nanti, atau tawarkan produk lain.\n" +
    "Isi deposit, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Minta pelanggan memilih salah satu nominal yang tersedia.\n" +
    "Cocokkan field dengan dokumentasi dan perbaiki, lalu kirim ulang request dengan partner_tx_id yang sama.\n" +
    "Cek status partner_tx_id ini, lalu baca data.status dan tx_status_description di sana. Pembayaran tagihan berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Minta pelanggan memeriksa nomornya, lalu buat inquiry baru.\n" +
    "Cocokkan product_id dengan daftar produk, atau tawarkan produk lain.\n" +
    "Perbaiki datanya, lalu buat inquiry baru.\n" +
    "Beri tahu pelanggan bahwa tagihan sudah dibayar. Cek status pembayaran sebelumnya untuk nomor pelanggan yang sama yang belum final.\n" +
    "Kirim ulang request setelah cut-off, dengan partner_tx_id yang sama.\n" +
    "Cek status partner_tx_id ini, dan minta OY! memeriksanya bila tetap belum jelas. Jangan bayar tagihan dengan partner_tx_id lain sebelum itu.\n" +
    "Tunggu callback, atau cek status. Jangan kembalikan dana dan jangan bayar tagihan dengan partner_tx_id lain sebelum hasilnya final.\n" +
    "Perbaiki yang disebut di alasan itu. Pembayaran berikutnya memerlukan inquiry baru dengan partner_tx_id baru.\n" +
    "Bayar tagihan dengan partner_tx_id yang sama. Bila pembayaran baru saja dikirim, tunggu sebentar dan cek lagi statusnya lebih dulu.\n" +
    "Tunggu callback, atau cek lagi statusnya. Jangan bayar tagihan dengan partner_tx_id lain sebelum hasilnya final.\n" +
    "Tunggu callback, atau cek lagi statusnya. Jangan kembalikan dana sebelum hasilnya final.\n" +
    "Cocokkan nominal dan partner_tx_id dengan catatan Anda, lalu catat satu kali. Jangan bayar lagi.\n" +
    "Cek status partner_trx_id ini, dan jadikan itu acuan.\n" +
    "Cocokkan nominal dan partner_trx_id dengan catatan Anda, lalu catat satu kali.\n" +
    "Tampilkan kode kepada pelanggan, lalu tunggu callback atau cek status.\n" +
    "Isi deposit, lalu kirim ulang request dengan partner_trx_id yang sama.\n" +
    "Minta pelanggan memilih nominal lain.\n" +
    "Perbaiki offline_channel, lalu kirim ulang request.\n" +
    "Perbaiki transaction_type, lalu kirim ulang request.\n" +
    "Buat transaksi baru dengan partner_trx_id baru bila masih diperlukan.\n" +
    "Pakai nominal yang lebih kecil, lalu kirim ulang request.\n" +
    "Cek status transaksi yang aktif, atau tampilkan lagi kodenya kepada pelanggan. Jangan buat yang lain sebelum transaksi itu berakhir.\n" +
    "Tunggu callback, atau cek status. Jangan buat transaksi lain sebelum hasilnya final.\n" +
    "Cek status partner_trx_id ini, dan anggap transaksi masih terbuka sampai hasilnya final.\n" +
    "Tutup transaksi ini. Buat yang baru dengan partner_trx_id baru bila masih diperlukan.\n" +
    "Cek sekali lagi status partner_trx_id ini. Bila uang tunai akan ditarik, transaksi berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Bila uang tunai akan disetor, biarkan pelanggan memulai transaksi lain dengan partner_trx_id baru. Bila akan ditarik, transaksi berikutnya diputuskan oleh orang yang berwenang.\n" +
    "Cek status partner_trx_id ini, dan minta OY! memeriksanya bila tetap belum jelas. Buat ulang hanya dengan partner_trx_id yang sama.\n" +
    "Baca tx_status bila ada, dan jadikan itu acuan. Jangan catat apa pun berdasarkan kode ini.\n" +
    "Perbaiki x-oy-username, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Minta OY! mengaktifkan produknya, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Lanjutkan tanpa mengunggahnya, atau unggah dengan nama lain.\n" +
    "Cek status quotation_id ini. Jangan buat quotation lain untuk keperluan yang sama sebelum hasilnya final.\n" +
    "Periksa quotation_id dan environment, lalu cek lagi statusnya. Kirim ulang transfer hanya dengan quotation_id yang sama.\n" +
    "Isi saldo, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Daftarkan alamat IP server di OY!, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Periksa x-api-key dan pastikan key itu milik environment ini. Lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Unggah dokumen dalam salah satu format yang disebut di pesan.\n" +
    "Perkecil file, lalu unggah lagi.\n" +
    "Buat quotation baru dengan quotation_id baru; kursnya bisa berbeda.\n" +
    "Minta OY! mengonfigurasi tujuan ini, atau pilih tujuan lain.\n" +
    "Tunggu sebentar, lalu kirim ulang request dengan quotation_id yang sama. Kurangi jumlah request dalam satu waktu.\n" +
    "Kirim ulang request sebentar lagi dengan quotation_id yang sama.\n" +
    "Kirim ulang request nanti dengan quotation_id yang sama, atau pilih tujuan lain.\n" +
    "Cek status quotation_id ini. Kirim ulang transfer hanya dengan quotation_id yang sama.\n" +
    "Perbaiki nominalnya, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Perbaiki yang disebut di alasan itu, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Isi field itu, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Pilih penerima yang berupa badan usaha, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Lanjutkan tanpa lampiran tambahan.\n" +
    "Perbaiki nilainya, lalu kirim ulang request dengan quotation_id yang sama.\n" +
    "Cek status quotation_id ini, dan minta OY! memeriksanya bila tetap belum jelas. Kirim ulang transfer hanya dengan quotation_id yang sama.\n" +
    "Tanyakan alasannya ke OY!. Transfer berikutnya diputuskan oleh orang yang berwenang dan memerlukan quotation baru.\n" +
    "Tunggu callback, atau cek status. Jangan buat quotation lain untuk keperluan yang sama sebelum hasilnya final.\n" +
    "Cocokkan quotation_id dengan catatan Anda, lalu catat transfer satu kali. Jangan kirim ulang.\n" +
    "Pakai isi body. Apakah pelanggan menyelesaikan penghubungan ada di callback.\n" +
    "Minta pelanggan menghubungkan akunnya, lalu kirim ulang request.\n" +
    "Periksa channel_code, atau tawarkan e-wallet lain.\n" +
    "Pakai akun yang sudah terhubung, atau putuskan lebih dulu.\n" +
    "Kirim ulang request yang sama sebentar lagi.\n" +
    "Pakai isi body.\n" +
    "Periksa id dan daftar tagihan sebelum membuat tagihan lain.\n" +
    "Tagih nominal yang lebih besar, lalu kirim ulang request.\n" +
    "Baca tagihan tersebut, dan anggap masih dapat dibayar sampai statusnya final.\n" +
    "Perbaiki datanya, lalu kirim ulang request.\n" +
    "Baca tagihan sebelum mengirim ulang pembatalan.\n" +
    "Perbaiki yang disebut di pesan, lalu kirim ulang request.\n" +
    "Perbaiki tanggalnya, lalu kirim ulang request.\n" +
    "Periksa account_number dan permanent_token, lalu kirim ulang request.\n" +
    "Minta lagi beberapa menit kemudian.\n" +
    "Tanyakan lagi beberapa menit kemudian.\n" +
    "Periksa account_number, lalu kirim ulang request.\n" +
    "Cocokkan bank_code dengan daftar bank.\n" +
    "Mulai pendaftaran baru, dan minta pelanggan menyelesaikannya.\n" +
    "Periksa permanent_token, atau minta pelanggan menghubungkan rekeningnya lagi.\n" +
    "Periksa id, atau siapkan mutasi baru.\n" +
    "Minta pelanggan menghubungkan rekeningnya lagi dengan data login terbaru.\n" +
    "Pakai start_date yang lebih baru, lalu kirim ulang request.\n" +
    "Periksa partner_user_id, lalu kirim ulang request.\n" +
    "Mulai lagi pendaftaran atau mutasinya.\n" +
    "Kirim ulang request sebentar lagi.\n" +
    "Perbaiki parameternya, lalu kirim ulang request.\n" +
    "Pakai jumlah tersebut, dan jangan catat pembayaran berdasarkan itu.\n" +
    "Kirim lagi query ini setelah beberapa menit.\n" +
    "Baca kode dan status di body, dan jadikan itu acuan.\n" +
    "Daftarkan alamat IP di OY!, dan periksa isi field request. Lalu kirim ulang dengan nomor referensi yang sama.\n" +
    "Perbaiki alamat dan metodenya, lalu kirim ulang request dengan nomor referensi yang sama.\n" +
    "Tunggu sebentar, lalu kirim ulang request dengan nomor referensi yang sama. Kurangi jumlah request dalam satu waktu.\n" +
    "Cek status. Kirim ulang request hanya dengan nomor referensi yang sama."
  ,
  rows: ",,,,,,,,,,7,,,,,,,,,6,1,,,,,,,,1,,,,3,,1,,,,,,,,l,l,j,j,8,8,,,8,8,,,,,c,c,,,,f,f,,,f,,,c,c,,,,,,,,,,,,,,,,,,,3,3,,,,2j,,,,2k,2k,,,,,,,,,,,,,,,,,,,,,p,,,,,,33,,,,,c,c,c,,d,d,d,c,c,c,b,,x,,y,,6,,,,,1,1,,2,,,2h,,,,,2p,,j,,,,m,4,,5,4,,,,,,,,,,,,,7,,,,,,,,,,2,,,,,,,,,5n,34,23,34,,34,34,,,,,40,,,,,,,,2e,5s,,,,,,,,,,,,,,,,,,,,,,,,,1,,,,1,,,2m,5q,2t,5a,5i,,,,,,,,,,,,,8,,,,l,l,l,l,,,,,,,,,,,,,,h,h,h,h,6l,13,,,,,,1,1",
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
export function action(result: OyEntry | OyResult, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "Transaksi sudah dijalankan. Pada layanan refund, void, atau cancel, yang sudah dijalankan adalah pengembalian atau pembatalannya.\n" +
    "Inquiry saldo sudah dijawab dan saldonya ada di respons. Jawaban ini tidak menunjukkan status transfer mana pun.\n" +
    "Inquiry rekening sudah dijawab dan rekening tujuan dikenal oleh DOKU. Inquiry tidak memindahkan dana; sessionId di respons terikat pada inquiry ini dan berlaku selama 30 hari.\n" +
    "Transfer berhasil. Di dashboard DOKU statusnya PAID.\n" +
    "Status transfer hanya ada di latestTransactionStatus, bukan di kode ini.\n" +
    "Transaksi sudah diterima, tetapi hasilnya belum diketahui. Pada request bulk, setiap transfer punya hasil sendiri.\n" +
    "Pembayaran ke virtual account sudah dijalankan, kecuali bila paymentFlagStatus di body menyatakan lain.\n" +
    "Nominal transaksi ditahan di kartu atau rekening pelanggan. Dananya belum ditarik.\n" +
    "Direct debit sudah diterima, tetapi hasilnya belum diketahui. Hasilnya disampaikan lewat notifikasi.\n" +
    "Refund, void, atau cancel sudah dijalankan.\n" +
    "Request sudah dijalankan; misalnya, QR, virtual account, binding, halaman pembayaran, atau mandat sudah dibuat. Ini bukan pembayaran.\n" +
    "Data yang diminta ada di body respons. Request ini tidak memindahkan dana.\n" +
    "Permintaan cek status sudah dijawab. Kode ini tidak menyatakan apa pun tentang transaksinya.\n" +
    "Token akses atau otorisasi sudah diterbitkan. Request ini tidak memindahkan dana.\n" +
    "Notifikasi sudah diterima. Jawaban ini tidak menyatakan hasil transaksi.\n" +
    "DOKU sudah menerima pembayaran ini. Sebagian kanal masih meminta OTP atau PIN dari pelanggan setelah request ini, dan jawabannya tidak menyebutkan kanal yang mana.\n" +
    "Halaman atau aplikasi pembayaran sudah siap, dan pelanggan perlu mengonfirmasi pembayaran di sana.\n" +
    "Request sudah diterima dan hasilnya belum diketahui.\n" +
    "Request sudah diterima, tetapi yang diminta belum siap. Ini bukan pembayaran.\n" +
    "Request sudah diterima dan jawabannya belum siap. Request ini tidak memindahkan dana.\n" +
    "Permintaan cek status sudah diterima, tetapi jawabannya belum final. Hasil transaksi belum diketahui.\n" +
    "DOKU sudah menerima transfer ini, tetapi hasilnya belum final sampai rekonsiliasi hari kerja berikutnya. Sampai saat itu dashboard menampilkan UNPAID.\n" +
    "Request tidak valid atau tidak dapat dibaca.\n" +
    "Inquiry rekening tidak dapat diproses, misalnya karena isi request tidak dapat dibaca.\n" +
    "Request transfer ini tidak dapat diproses, misalnya karena isinya tidak dapat dibaca.\n" +
    "Nominal pembayaran berbeda dari nominal pada kode QR.\n" +
    "Nilai feeAmount berbeda dari biaya yang berlaku untuk kode QR tersebut.\n" +
    "Format {field} tidak sesuai.\n" +
    "Inquiry rekening ditolak karena format {field} salah, misalnya amount yang bukan angka atau kode mata uang yang tidak dikenal.\n" +
    "Request transfer ini ditolak karena format {field} salah, misalnya amount yang bukan angka atau kode mata uang yang tidak dikenal.\n" +
    "Nilai wajib pada {field} tidak ada atau formatnya salah.\n" +
    "Inquiry rekening dikirim tanpa {field} yang wajib diisi.\n" +
    "Request transfer ini dikirim tanpa {field} yang wajib diisi, atau format nilainya salah.\n" +
    "DOKU menghitung signature yang berbeda dari yang dikirim untuk request ini, sehingga request ditolak.\n" +
    "Request tidak dapat diautentikasi. Alasan: {reason}.\n" +
    "Kredensial, signature, atau header pada inquiry saldo tidak diterima DOKU. Alasan: {reason}.\n" +
    "Kredensial, signature, atau header pada inquiry rekening tidak diterima DOKU. Alasan: {reason}.\n" +
    "Kredensial, signature, atau header pada request transfer ini tidak diterima DOKU; kode ini bukan status transfer. Alasan: {reason}.\n" +
    "Kredensial, signature, atau header pada permintaan cek status tidak diterima DOKU; ini tidak menunjukkan status transfer. Alasan: {reason}.\n" +
    "DOKU tidak mengenal client yang mengirim request ini.\n" +
    "Token akses B2B tidak valid atau sudah kedaluwarsa.\n" +
    "Token akses B2B pada inquiry saldo tidak valid.\n" +
    "Token akses B2B pada inquiry rekening tidak valid.\n" +
    "Token akses B2B pada request transfer ini tidak valid. Kode ini bukan status transfer.\n" +
    "Token akses B2B pada permintaan cek status tidak valid. Penolakan ini tidak menunjukkan status transfer.\n" +
    "Token akses pelanggan (B2B2C) tidak valid atau sudah kedaluwarsa.\n" +
    "Token akses B2B tidak dikenal oleh penyedia layanan.\n" +
    "Token akses pelanggan (B2B2C) tidak dikenal oleh penyedia layanan.\n" +
    "Masa berlaku transaksi atau sesi pada request ini sudah habis.\n" +
    "Nilai sessionId pada request transfer ini sudah lebih dari 30 hari dan tidak berlaku lagi. Ini tidak menunjukkan hasil request sebelumnya dengan partnerReferenceNo yang sama.\n" +
    "Merchant tidak boleh memakai fitur ini. Alasan: {reason}.\n" +
    "Merchant tidak diizinkan melakukan inquiry rekening ini, misalnya karena setting forex belum diisi. Alasan: {reason}.\n" +
    "Fitur transfer ini belum diaktifkan untuk merchant di DOKU, sehingga request ini ditolak.\n" +
    "Nominal di luar limit untuk satu transaksi.\n" +
    "Nominal pada inquiry rekening berada di luar rentang yang diatur di sub channel atau di setting biaya.\n" +
    "Limit ini berlaku per transfer, dari DOKU atau untuk merchant. Dana tidak berpindah.\n" +
    "Request ditolak karena dugaan fraud.\n" +
    "DOKU menilai transfer ini berisiko tinggi dan menolak request ini. Kemungkinan penyebabnya transfer berulang ke penerima yang sama, jumlah atau total nilai transfer ke satu penerima terlalu besar, atau pelanggan yang diblokir; transfer yang sama persis sebelumnya mungkin sudah berhasil.\n" +
    "Jumlah transaksi atau request melebihi limit dalam satu periode.\n" +
    "DOKU menerima terlalu banyak request, sehingga request transfer ini ditolak. Request sebelumnya untuk transfer yang sama mungkin sudah berhasil.\n" +
    "Status rekening atau pengguna tidak mengizinkan request ini.\n" +
    "DOKU menolak transfer ini dan tidak menyebut status siapa yang dimaksud. Dana tidak berpindah.\n" +
    "Fitur sedang ditutup, biasanya karena masa cut-off. Alasan: {reason}.\n" +
    "Inquiry rekening tidak tersedia karena cut-off sedang berlangsung.\n" +
    "Transfer tidak dijalankan karena cut-off sedang berlangsung.\n" +
    "Penerbit atau penyedia layanan tidak mengizinkan kartu ini dipakai.\n" +
    "Masa berlaku kartu sudah habis.\n" +
    "Rekening lama tidak digunakan, sehingga bank tidak mengizinkannya dipakai.\n" +
    "Transfer ke rekening ini tidak dijalankan. Dana tidak berpindah.\n" +
    "Token pembayaran belum punya limit, padahal limit wajib diatur sebelum token dipakai.\n" +
    "OTP pelanggan terblokir, biasanya karena terlalu sering salah dimasukkan.\n" +
    "Masa berlaku OTP sudah habis.\n" +
    "Penerbit kartu diminta mengirim OTP ke pelanggan. Request masih menunggu OTP dan belum gagal.\n" +
    "Saldo tidak mencukupi nominal transaksi.\n" +
    "Saldo deposit merchant di DOKU tidak cukup untuk transfer ini.\n" +
    "Saldo deposit merchant di penyedia layanan tidak mencukupi untuk inquiry atau transaksi yang disiapkan.\n" +
    "Saldo deposit merchant di penyedia layanan tidak mencukupi nominal transaksi.\n" +
    "Saldo merchant tidak mencukupi untuk refund atau pembatalan.\n" +
    "Penyedia layanan atau penerbit tidak mengizinkan request ini. Alasan: {reason}.\n" +
    "Transfer ini tidak diizinkan. DOKU tidak menyebutkan penyebabnya.\n" +
    "Transaksi ditahan di penyedia layanan, dan belum diketahui apakah akan dijalankan.\n" +
    "Transfer ditangguhkan. DOKU tidak menyebutkan penyebabnya, dan belum pasti apakah dana sudah berpindah.\n" +
    "Nominal melebihi limit yang diatur untuk token pembayaran.\n" +
    "Penerbit tidak mengizinkannya dipakai sebelum diaktifkan.\n" +
    "Penyedia layanan menutup akses merchant ke semua API.\n" +
    "DOKU menutup akses merchant ini ke semua API-nya, sehingga request transfer ini ditolak.\n" +
    "Dengan request ini, merchant akan melebihi limit hariannya.\n" +
    "Limit tidak dapat diatur untuk token pembayaran ini.\n" +
    "Limit yang diminta untuk token pembayaran berada di luar rentang yang disepakati.\n" +
    "Dengan request ini, rekening akan melebihi limit hariannya.\n" +
    "Status transaksi saat ini tidak mengizinkan request ini.\n" +
    "Inquiry rekening tidak sesuai dengan status saat ini dari transaksi yang terkait.\n" +
    "Penyedia layanan tidak menemukan transaksi dengan data pada request. Transaksi yang baru saja dikirim mungkin belum terlihat.\n" +
    "DOKU tidak menemukan transaksi untuk request transfer ini. Belum pasti apakah request sebelumnya sudah memindahkan dana.\n" +
    "DOKU tidak mengenal referenceNo atau sessionId pada permintaan cek status ini. Ini bukan bukti bahwa transfer tidak terjadi.\n" +
    "Cek status tidak menemukan transaksi. Ini bukan bukti bahwa transaksi gagal, apalagi bila transaksi baru saja dikirim.\n" +
    "Tidak ada transaksi yang cocok dengan data pada request. Ini bukan bukti bahwa pembayaran atau transfer gagal.\n" +
    "Request tidak dapat diteruskan ke tujuannya.\n" +
    "DOKU tidak memiliki rute yang valid untuk inquiry rekening ini.\n" +
    "DOKU tidak memiliki rute yang valid untuk transfer ini.\n" +
    "Bank tidak dapat dijangkau melalui switch yang dipakai.\n" +
    "Bank tujuan tidak didukung oleh switch yang dipakai, sehingga rekening tidak dapat dicek.\n" +
    "Bank tujuan tidak didukung oleh switch yang dipakai, sehingga transfer tidak dijalankan.\n" +
    "Pelanggan mengakhirinya sebelum transaksi dijalankan.\n" +
    "Request ditolak karena transaksinya tercatat sudah dibatalkan.\n" +
    "Jawaban ini menyebut transaksi yang dibatalkan, tetapi tidak menyatakan hasil akhirnya.\n" +
    "Merchant belum terdaftar untuk layanan ini di penyedia layanan, sehingga request ini ditolak.\n" +
    "Langkah ini memerlukan OTP, tetapi OTP belum diminta. Request belum gagal.\n" +
    "journeyId pada request tidak dikenal oleh penyedia layanan.\n" +
    "Merchant tidak dikenal oleh penyedia layanan, atau status merchant tidak mengizinkan request ini.\n" +
    "Partner atau agent key pada inquiry rekening tidak dikenal DOKU, atau partner sudah tidak aktif.\n" +
    "Partner atau agent key pada transfer ini tidak dikenal DOKU, atau partner sudah tidak aktif.\n" +
    "Nomor kartu atau rekening tidak mengarah ke penerbit yang dikenal penyedia layanan.\n" +
    "Request tidak sesuai dengan langkah yang sedang berjalan pada journey ini.\n" +
    "Kartu, rekening, pelanggan, atau virtual account tidak dikenal atau tidak diterima. Rincian: {info}.\n" +
    "Inquiry tidak menemukan rekening tujuan yang dapat dipakai: nomornya salah, tidak aktif, atau tidak ditemukan. Rincian: {info}.\n" +
    "Rekening tujuan transfer tidak dapat dipakai: nomornya salah, tidak aktif, atau tidak ditemukan. Rincian: {info}.\n" +
    "Tagihan atau virtual account tidak ada atau tidak dapat digunakan. Alasan: {reason}.\n" +
    "Tagihan atau virtual account pada inquiry ini terblokir, ditangguhkan, atau tidak ditemukan.\n" +
    "Transfer tidak dijalankan karena tagihan atau virtual account terblokir, ditangguhkan, atau tidak ditemukan.\n" +
    "Nominal berbeda dari nominal yang seharusnya.\n" +
    "Nominal transfer berbeda dari nominal yang seharusnya.\n" +
    "Tagihan tercatat sudah dibayar, mungkin oleh request Anda sebelumnya.\n" +
    "Tagihan virtual account sudah dibayar, sehingga request transfer ini ditolak. Mungkin tagihan itu dibayar oleh request sebelumnya.\n" +
    "OTP yang dimasukkan tidak sama dengan yang dikirim ke pelanggan.\n" +
    "Nomor partner tidak dikenal oleh penyedia layanan.\n" +
    "Terminal tidak dikenal oleh penyedia layanan.\n" +
    "Request sebelumnya dengan nomor referensi yang sama memakai parameter lain. Hasil request sebelumnya tidak dinyatakan.\n" +
    "Request sebelumnya dengan partnerReferenceNo atau ID transaksi yang sama memakai parameter lain. Belum pasti apakah request itu sudah memindahkan dana.\n" +
    "Masa berlaku tagihan atau virtual account sudah habis.\n" +
    "Transfer ke virtual account ini tidak dijalankan. Dana tidak berpindah.\n" +
    "Inquiry ditolak. Kode ini tidak menyatakan apakah tagihan sempat dibayar sebelum kedaluwarsa.\n" +
    "Penyedia layanan tidak menyediakan fungsi ini.\n" +
    "Operasi ini, misalnya cancel atau refund, saat ini belum dapat dilakukan untuk transaksi tersebut.\n" +
    "X-EXTERNAL-ID yang sama sudah dipakai pada hari yang sama, jadi sudah ada request sebelumnya.\n" +
    "X-EXTERNAL-ID pada inquiry rekening ini sudah dipakai hari ini; setiap nilai hanya diterima sekali sehari.\n" +
    "X-EXTERNAL-ID pada request transfer ini sudah dipakai hari ini; setiap nilai hanya diterima sekali sehari. Request sebelumnya mungkin sudah memindahkan dana.\n" +
    "partnerReferenceNo ini sudah dipakai request sebelumnya. Biasanya request itu sudah dijalankan.\n" +
    "Menurut DOKU, transfer sebelumnya dengan partnerReferenceNo ini sudah berhasil, sehingga request ini ditolak sebagai duplikat.\n" +
    "partnerReferenceNo ini sudah dipakai request sebelumnya. Hasilnya, misalnya QR atau virtual account, mungkin masih dapat dibayar.\n" +
    "Transfer sebelumnya dengan sessionId ini sudah diproses, sehingga request ini ditolak. Kode ini tidak menunjukkan hasil transfer sebelumnya.\n" +
    "Jumlah request melebihi limit penyedia layanan.\n" +
    "Inquiry untuk rekening tujuan ini sudah empat kali gagal dalam dua jam terakhir, sehingga DOKU menolak request ini. Limit ini berlaku per nomor rekening, bukan untuk laju request.\n" +
    "Penyedia layanan melaporkan gangguan tanpa rincian. Belum diketahui apakah request dijalankan.\n" +
    "DOKU melaporkan gangguan umum untuk inquiry saldo. Belum ada informasi tentang saldo.\n" +
    "DOKU melaporkan gangguan umum untuk inquiry rekening; penyebabnya bisa setting partner seperti forex. Belum ada informasi tentang rekening ini.\n" +
    "DOKU melaporkan gangguan umum untuk transfer ini; penyebabnya bisa setting partner seperti forex. Belum pasti apakah dana sudah berpindah.\n" +
    "DOKU melaporkan gangguan umum untuk permintaan cek status. Status transfer masih belum pasti.\n" +
    "Sistem penyedia layanan mengalami gangguan. Belum diketahui apakah request dijalankan.\n" +
    "Karena gangguan internal di DOKU, inquiry rekening tidak memberi hasil. Belum ada informasi tentang rekening ini.\n" +
    "Terjadi gangguan internal di DOKU saat transfer. Belum pasti apakah dana sudah berpindah.\n" +
    "Sistem lain yang dipakai penyedia layanan mengalami gangguan. Belum diketahui apakah request dijalankan.\n" +
    "Sistem di belakang DOKU mengalami gangguan, sehingga inquiry rekening tidak memberi hasil. Belum ada informasi tentang rekening ini.\n" +
    "Sistem di belakang DOKU mengalami gangguan saat transfer. Belum pasti apakah dana sudah berpindah.\n" +
    "Penerbit atau sistem lain tidak menjawab dalam batas waktu. Belum diketahui apakah request dijalankan.\n" +
    "Inquiry rekening tidak mendapat jawaban dalam batas waktu (timeout). Belum ada informasi tentang rekening ini.\n" +
    "Transfer tidak mendapat jawaban dalam batas waktu (timeout). Belum pasti apakah dana sudah berpindah.\n" +
    "Otorisasi sudah dijalankan. Dananya ditahan dan belum ditarik.\n" +
    "Request bulk sudah diproses. Setiap transfer di dalamnya punya hasil sendiri.\n" +
    "Yang ditanyakan adalah refund, void, atau cancel. Statusnya berhasil, dan ini tidak menyatakan status pembayarannya sendiri.\n" +
    "Transaksi sudah dijalankan.\n" +
    "Transaksi sudah dibuat dan belum ada hasilnya.\n" +
    "Yang ditanyakan adalah refund, void, atau cancel, dan hasilnya belum ada. Pembayarannya sendiri bisa saja masih berlaku.\n" +
    "Pembayaran sedang dijalankan dan belum ada hasilnya.\n" +
    "Transaksi sudah diterima dan belum ada hasilnya.\n" +
    "Transaksi sudah dijalankan lalu dananya dikembalikan, seluruhnya atau sebagian.\n" +
    "Transaksi berakhir sebelum dijalankan dan tidak akan dijalankan lagi.\n" +
    "Yang ditanyakan adalah capture, dan capture itu dibatalkan. Otorisasinya bisa saja masih menahan dana di kartu atau akun pelanggan.\n" +
    "Yang ditanyakan adalah refund, void, atau cancel, dan itu tidak dijalankan. Pembayarannya sendiri bisa saja masih berlaku.\n" +
    "Yang ditanyakan adalah capture, dan capture itu tidak berhasil. Otorisasinya bisa saja masih menahan dana di kartu atau akun pelanggan.\n" +
    "Transaksi berakhir tanpa dijalankan.\n" +
    "Saat dicek, transaksi ini tidak ditemukan di penyedia layanan. Ini bukan bukti bahwa transaksi gagal, apalagi bila transaksi baru saja dikirim.\n" +
    "Yang ditanyakan adalah refund, void, atau cancel, dan penyedia layanan tidak menemukannya. Ini bukan bukti bahwa dananya belum kembali, apalagi bila refund atau pembatalan itu baru saja dikirim.\n" +
    "Pelanggan sudah membayar ke virtual account, dan pembayaran itu diterima oleh pihak penerima.\n" +
    "Pihak penerima virtual account tidak menerima pembayaran ini; alasannya ada di paymentFlagReason. Belum diketahui apakah dananya sudah kembali ke pelanggan.\n" +
    "Pembayaran ke virtual account tidak mendapat jawaban dalam batas waktu. Pembayaran itu bisa saja sudah terjadi.\n" +
    "Inquiry dijawab dengan tagihan virtual account tersebut. Belum ada pembayaran dengan langkah ini.\n" +
    "Inquiry dijawab tanpa tagihan yang dapat dibayar. Alasannya ada di inquiryReason; tagihan mungkin tidak dikenal, kedaluwarsa, atau sudah dibayar.\n" +
    "Inquiry tidak mendapat jawaban dalam batas waktu. Inquiry tidak memindahkan dana, dan nilai ini tidak menyatakan apakah virtual account sudah pernah dibayar.\n" +
    "Pelanggan sudah membayar ke virtual account. Notifikasi ini tidak memuat kode.\n" +
    "Bank menanyakan tagihan untuk virtual account ini. Belum ada yang dibayar.\n" +
    "Penerbit kartu menyetujui transaksi ini sepenuhnya. Pada otorisasi tanpa capture, dananya baru ditahan.\n" +
    "Penerbit tidak menyetujui transaksi ini dan meminta pemegang kartu menghubunginya lebih dulu.\n" +
    "Penerbit tidak menyetujui transaksi ini dan ingin dihubungi karena kondisi khusus yang tidak disebut oleh kode ini.\n" +
    "Penerbit atau jaringan kartu tidak menerima merchant pada transaksi ini, sehingga transaksi tidak disetujui.\n" +
    "Penerbit menolak transaksi dan meminta kartunya ditahan. Kode ini tidak menyebut fraud.\n" +
    "Penerbit menolak transaksi ini tanpa menyebut alasan.\n" +
    "Penerbit menjawab dengan error. Kode ini tidak menyatakan apakah transaksi sudah diputuskan sebelum itu.\n" +
    "Penerbit menolak transaksi dan meminta kartunya ditahan. Di Visa, kode ini mengarah ke penyalahgunaan rekening.\n" +
    "Penerbit menyetujui transaksi ini dengan syarat identitas pemegang kartu diperiksa.\n" +
    "Penerbit hanya menyetujui sebagian nominal. Sisanya belum terbayar.\n" +
    "Penerbit kartu menyetujui transaksi ini sepenuhnya untuk pemegang kartu yang ditandainya sebagai VIP. Pada otorisasi tanpa capture, dananya baru ditahan.\n" +
    "Penerbit tidak menerima jenis transaksi ini untuk kartu tersebut, atau data transaksinya tidak valid.\n" +
    "Nominal atau konversi mata uangnya tidak diterima, atau melebihi limit program kartu. Transaksi tidak disetujui.\n" +
    "Penerbit tidak memiliki kartu dengan nomor ini.\n" +
    "Digit awal nomor kartu tidak mengarah ke penerbit mana pun yang dikenal jaringan kartu.\n" +
    "Penerbit tidak menyetujui transaksi ini dan meminta agar dikirim kembali.\n" +
    "Penerbit tidak menyetujui transaksi ini sebelum pemegang kartu melakukan autentikasi.\n" +
    "Sistem otorisasi jaringan atau penerbit sedang tidak beroperasi, sehingga otorisasi tidak diberikan.\n" +
    "Penerbit tidak melakukan apa pun atas pesan ini. Di Visa, kode ini terutama menjawab reversal yang tidak dapat membatalkan transaksi sebelumnya, sehingga transaksi itu mungkin masih berlaku.\n" +
    "Penerbit tidak menemukan data yang dirujuk oleh pesan ini. Belum dapat dipastikan apakah transaksi sebelumnya berhasil.\n" +
    "Data yang dibutuhkan penerbit untuk mengambil keputusan sedang tidak dapat diakses, sehingga otorisasi tidak diberikan.\n" +
    "Request ini tidak dapat dibaca jaringan atau penerbit karena ada field yang formatnya salah. Kode ini tidak menyebut field yang mana.\n" +
    "Transaksi ini meminta rekening kredit, sedangkan kartunya tidak memiliki rekening itu.\n" +
    "Kartu ini dilaporkan hilang. Penerbit menolak transaksi dan meminta kartunya ditahan.\n" +
    "Kartu ini dilaporkan dicuri. Penerbit menolak transaksi dan meminta kartunya ditahan.\n" +
    "Rekening di balik kartu ini sudah ditutup, sehingga penerbit menolak secara permanen.\n" +
    "Saldo atau limit kredit kartu tidak mencukupi nominal transaksi.\n" +
    "Transaksi ini meminta rekening giro, sedangkan kartunya tidak memiliki rekening itu.\n" +
    "Transaksi ini meminta rekening tabungan, sedangkan kartunya tidak memiliki rekening itu.\n" +
    "Kartu sudah kedaluwarsa, atau tanggal kedaluwarsa yang dikirim tidak sama dengan catatan penerbit.\n" +
    "PIN yang dikirim bukan PIN kartu ini.\n" +
    "Penerbit tidak mengizinkan jenis transaksi ini untuk kartu tersebut, misalnya transaksi online atau luar negeri.\n" +
    "Konfigurasi terminal atau merchant tidak mengizinkan jenis transaksi ini, sehingga transaksi ditolak.\n" +
    "Penerbit menolak transaksi ini. Kode ini tidak menyebut apa yang menimbulkan dugaan tersebut.\n" +
    "Penerbit menolak. Limitnya bisa per transaksi atau per periode.\n" +
    "Penerbit membatasi tempat atau tujuan pemakaian kartu ini, misalnya menurut negara atau jenis merchant.\n" +
    "Penerbit atau jaringan kartu menemukan pelanggaran aturan keamanan pada pesan ini dan menolaknya.\n" +
    "Transaksi ini tidak memenuhi ketentuan antipencucian uang yang wajib dipatuhi penerbit.\n" +
    "Kartu dipakai lebih sering daripada yang diizinkan penerbit dalam satu periode.\n" +
    "Data yang dikirim untuk memverifikasi pemegang kartu tidak cocok dengan data penerbit, sehingga transaksi tidak disetujui.\n" +
    "Penerbit tidak menyetujui transaksi ini dan meminta pemegang kartu menghubunginya.\n" +
    "Penerbit tidak menyetujui transaksi ini tanpa PIN kartu.\n" +
    "Penerbit tidak menjalankan perubahan PIN yang diminta. Ini tidak menyatakan apa pun tentang pembayaran.\n" +
    "PIN tidak dapat dibaca karena dienkripsi dengan nilai yang berbeda dari yang diharapkan. Transaksi tidak disetujui.\n" +
    "PIN yang salah dimasukkan terlalu sering, sehingga penerbit untuk sementara menolak semua transaksi dengan PIN.\n" +
    "Rekening yang seharusnya menerima dana tidak valid atau tidak ada pada kartu ini.\n" +
    "Ada reversal yang tidak cocok dengan transaksi mana pun. Belum diketahui apakah pembayarannya masih berlaku, sudah dibatalkan, atau tidak pernah terjadi.\n" +
    "Rekening yang seharusnya menjadi sumber dana tidak valid atau tidak ada pada kartu ini.\n" +
    "Rekening yang disebut dalam transaksi ini tidak valid atau tidak ada pada kartu ini.\n" +
    "Kartu ini dipakai untuk pertama kali dan masih terblokir karena belum diaktifkan.\n" +
    "Penerbit menolak karena data kartu sudah tidak berlaku; kartu bisa juga sudah dinonaktifkan.\n" +
    "Request ini tidak dijalankan karena switch sudah melakukan reversal atas transaksi tersebut sebelumnya.\n" +
    "Penerbit kartu kredit sedang tidak dapat dihubungi, sehingga otorisasi tidak diberikan.\n" +
    "Pesan yang dijawab tidak memindahkan dana, misalnya reversal atas transaksi yang sudah ditolak. Kode ini tidak menyatakan apa pun tentang pembayarannya.\n" +
    "Jaringan atau penerbit tidak mengizinkan transaksi debit domestik melalui jalur ini.\n" +
    "PIN terenkripsi tidak dapat didekripsi dalam perjalanan ke penerbit. Transaksi tidak disetujui.\n" +
    "Kebijakan penerbit tidak mengizinkan transaksi ini. Kode ini tidak menyebut kebijakan yang mana.\n" +
    "Nilai yang dipakai penerbit untuk mengenali kartu asli (chip, pita magnetik, atau kode keamanan) tidak cocok.\n" +
    "Penerbit menolak transaksi ini. Kode ini tidak menyebut mana dari keduanya yang menjadi alasan.\n" +
    "Request ini tidak sesuai dengan status otorisasi terkait, misalnya karena otorisasinya sudah berakhir atau sudah diproses sebelumnya.\n" +
    "Penerbit tidak keberatan atas yang diminta. Jaringan kartu mengirim kode ini untuk pengecekan kartu, alamat, atau kode keamanan, atau untuk refund; kode ini tidak membuktikan pembayaran.\n" +
    "Penerbit tidak dapat memeriksa PIN, sehingga belum diketahui benar atau salah, dan tidak menyetujui transaksi ini.\n" +
    "Penerbit hanya menyetujui nominal pembelian; bagian yang akan diserahkan tunai tidak termasuk.\n" +
    "Pemeriksaan kriptografi atas kartu atau PIN gagal di jaringan atau penerbit. Transaksi tidak disetujui.\n" +
    "Penerbit tidak menerima PIN yang dikirim dan tidak menyetujui transaksi ini.\n" +
    "Kartu atau merchant ini tidak berhak menerima informasi saldo, sehingga request ini ditolak. Ini tidak menyatakan apa pun tentang pembayaran.\n" +
    "Penerbit atau jaringan kartu sedang melakukan cut-off harian, sehingga otorisasi tidak diberikan.\n" +
    "Penerbit atau switch di depannya sedang tidak beroperasi, sehingga otorisasi tidak diberikan.\n" +
    "Jaringan tidak menemukan rute ke penerbit kartu ini, sehingga permintaan tidak sampai ke penerbit.\n" +
    "Penerbit tidak boleh menyetujui transaksi ini karena dilarang oleh hukum.\n" +
    "Request ini mengulang request yang sudah diterima sebelumnya, atau nomor invoice yang sudah dipakai. Request sebelumnya mungkin sudah berhasil.\n" +
    "Sistem penerbit atau jaringan kartu mengalami gangguan, sehingga otorisasi tidak diberikan.\n" +
    "Transaksi ini memuat biaya tambahan (surcharge) yang tidak diizinkan untuk kartu atau pasar ini, sehingga ditolak.\n" +
    "Penerbit di jaringan debit tidak dapat memproses biaya tambahan (surcharge), sehingga transaksi ditolak.\n" +
    "Penerbit menyerahkan keputusan ke proses stand-in (STIP) di jaringan kartu. Keputusannya tidak tercantum dalam kode ini.\n" +
    "Penerbit sedang tidak menyediakan tarik tunai untuk kartu ini, dan transaksi yang memintanya tidak disetujui.\n" +
    "Uang tunai yang diminta melebihi limit penerbit atau kartu, sehingga transaksi tidak disetujui.\n" +
    "Request ini mengirim ulang transaksi sebelumnya, dan jaringan kartu tidak mengizinkannya. Kode ini tidak menyatakan hasil transaksi sebelumnya.\n" +
    "Kode keamanan yang dimasukkan tidak cocok dengan kartu, sehingga penerbit menolak transaksi.\n" +
    "Request ini meminta nominal lebih besar daripada praotorisasi dan ditolak. Kode ini tidak menyatakan bahwa praotorisasinya ditolak.\n" +
    "Penerbit menolak membuka blokir PIN. Ini tidak menyatakan apa pun tentang pembayaran.\n" +
    "Penerbit menolak mengubah PIN. Ini tidak menyatakan apa pun tentang pembayaran.\n" +
    "Pemeriksaan keaslian kartu tidak lolos, sehingga transaksi ditolak.\n" +
    "Pemegang kartu meminta penerbit menghentikan pembayaran ini.\n" +
    "Pemegang kartu mencabut persetujuan atas tagihan berulang dari merchant ini.\n" +
    "Transaksi ini tidak memenuhi syarat pembayaran Visa dengan PIN, sehingga tidak disetujui.\n" +
    "Pemegang kartu mencabut persetujuan atas semua tagihan berulang pada kartu ini.\n" +
    "Terminal tidak punya koneksi, dan kartunya sendiri yang menolak. Otorisasi tidak diberikan.\n" +
    "Akun dikunci setelah beberapa kali gagal login.\n" +
    "Tidak ada acquirer merchant yang menyediakan cicilan yang diminta, sehingga request ini ditolak.\n" +
    "Capture ini meminta nominal yang lebih besar dari yang diotorisasi. Kode ini tidak menyatakan apa pun tentang otorisasinya.\n" +
    "Request ini tidak membawa API key.\n" +
    "API key pada request ini tidak berlaku lagi.\n" +
    "DOKU melaporkan otorisasi pembayaran kartu gagal. Kode ini bersifat umum dan tidak menyebut penyebabnya.\n" +
    "Aturan yang dibuat merchant menolak kartu dengan awalan nomor ini.\n" +
    "Proses 3-D Secure selesai, tetapi ECI yang dihasilkan bukan 02 atau 05, padahal hanya dua nilai itu yang diterima.\n" +
    "Penerbit menolak kartu tanpa keterangan.\n" +
    "Kartu dengan BIN ini tidak diterima. Kode ini tidak menyatakan aturan siapa yang berlaku.\n" +
    "Jaringan kartu ini diblokir oleh suatu aturan atau tidak didukung MID merchant.\n" +
    "Kartu yang diterbitkan di negara ini tidak diterima untuk merchant ini.\n" +
    "Ada request lain yang mengubah data yang sama pada saat yang sama.\n" +
    "DOKU tidak dapat membuat data transaksi. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Mata uang pada request ini bukan yang diharapkan. Kode ini tidak menyebut apa pembandingnya.\n" +
    "Mata uang pada request ini tidak didukung.\n" +
    "Request ini memerlukan CVV kartu, tetapi CVV tidak disertakan.\n" +
    "DOKU tidak dapat mendekripsi data transaksi. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "DOKU tidak menemukan data yang diperlukan request ini. Kode ini tidak menyebut data yang mana, dan tidak menyatakan apakah transaksi terjadi.\n" +
    "DOKU tidak dapat mendekripsi data kartu. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Sudah ada transaksi dengan nomor referensi yang sama.\n" +
    "DOKU tidak dapat mengenkripsi data kartu. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Kartu tidak diterima karena sudah lewat masa berlakunya.\n" +
    "Token akses pada request ini sudah lewat masa berlakunya.\n" +
    "Pengirim tidak boleh memakai yang diminta request ini.\n" +
    "Pembayaran ditolak karena terindikasi fraud.\n" +
    "Ada request lain dengan Idempotency-Id yang sama, dan mungkin sudah dijalankan.\n" +
    "Request ini memerlukan Idempotency-Id dan tidak membawanya.\n" +
    "Client-Id pada request ini tidak aktif atau ditangguhkan.\n" +
    "Saldo tidak mencukupi nominalnya.\n" +
    "Terjadi gangguan internal di DOKU. Tidak dinyatakan apa saja yang sudah sempat diproses.\n" +
    "Nomor kartu tidak diawali BIN 6 atau 8 digit yang valid.\n" +
    "Nomor kartu tidak diterima.\n" +
    "DOKU tidak mengenal Client-Id pada request ini.\n" +
    "Ada nilai pada request ini yang tidak diterima; pesannya menyebut field-nya.\n" +
    "DOKU tidak dapat membaca body request ini.\n" +
    "Setidaknya satu parameter pada request ini tidak ada, panjangnya tidak sesuai, atau formatnya salah. Kode ini tidak menyebut parameter yang mana.\n" +
    "Ada parameter di alamat request ini yang tidak diterima.\n" +
    "Bentuk request ini salah atau ada parameter yang kurang.\n" +
    "Signature pada request ini tidak cocok dengan komponennya.\n" +
    "Ada token pada request ini yang tidak valid. Kode ini tidak menyatakan apakah itu token kartu tersimpan atau token akses.\n" +
    "Request ini datang dari alamat yang tidak terdaftar di DOKU.\n" +
    "Merchant tidak punya MID yang dapat memproses kartu ini untuk pembayaran cicilan.\n" +
    "DOKU tidak menerima request ini dari merchant. Kemungkinan akun merchant ditangguhkan atau nonaktif.\n" +
    "Merchant belum memiliki konfigurasi 3-D Secure di DOKU.\n" +
    "DOKU tidak mengenal merchant yang disebut pada request ini.\n" +
    "Tidak ada MID merchant yang dapat memproses kartu ini, sehingga permintaan tidak sampai ke penerbit.\n" +
    "Aturan routing atau limit membuat semua MID merchant tidak dapat memproses kartu ini.\n" +
    "Request ini tidak memuat parameter yang diperlukan DOKU.\n" +
    "3-D Secure berakhir dengan hasil (AuthRes) yang tidak mencukupi untuk pembayaran ini, sehingga pembayaran tidak dijalankan.\n" +
    "Hasil pengecekan enrollment 3-D Secure (VERes) bukan hasil yang diterima untuk pembayaran ini.\n" +
    "Saat ini DOKU tidak menemukan order dengan nomor ini. Itu bukan bukti bahwa tidak ada yang dibayar.\n" +
    "Body request ini lebih besar daripada yang diterima DOKU.\n" +
    "Metode yang dipilih sedang tidak tersedia.\n" +
    "DOKU melaporkan pembayaran gagal. Kode ini bersifat umum dan tidak menyebut penyebabnya.\n" +
    "DOKU tidak menerima hasil tepat waktu. Pembayaran mungkin sudah terjadi, mungkin juga belum.\n" +
    "Pengirim sudah menghabiskan kuotanya.\n" +
    "Pengirim melampaui limit jumlah request.\n" +
    "Request-Timestamp tidak ada atau di luar rentang yang diizinkan.\n" +
    "DOKU sedang tidak tersedia. Tidak dinyatakan apakah transaksi masih sempat diterima.\n" +
    "Request ini ditolak karena settlement masih berjalan. Kode ini tidak menyatakan apa pun tentang pembayarannya.\n" +
    "Request ini tidak membawa signature.\n" +
    "Pemegang kartu tidak berhasil diautentikasi dengan 3-D Secure.\n" +
    "3-D Secure berhenti di langkah pertama, yaitu pengecekan apakah kartu terdaftar. Pemegang kartu belum diautentikasi.\n" +
    "DOKU tidak menyelesaikan request ini tepat waktu. Request mungkin sudah dijalankan, mungkin juga belum.\n" +
    "Jawaban tidak datang tepat waktu. Transaksi mungkin sudah dijalankan, mungkin juga belum.\n" +
    "Request ini ditolak karena transaksinya sudah dibayar.\n" +
    "DOKU tidak dapat memproses transaksi, dan tidak menyatakan sudah sampai di mana.\n" +
    "Saat ini DOKU tidak menemukan transaksi untuk request ini. Itu bukan bukti bahwa transaksinya tidak terjadi.\n" +
    "DOKU tidak menerima API key atau token pada request ini.\n" +
    "Content-Type request ini bukan application/json.\n" +
    "DOKU tidak dapat memperbarui data transaksi. Transaksinya sendiri mungkin sudah dijalankan.\n" +
    "DOKU tidak dapat mengirimkan notifikasi. Dari sini tidak diketahui bagaimana pembayarannya berakhir.\n" +
    "Alamat notifikasi pada request ini tidak valid atau tidak dapat dijangkau DOKU.\n" +
    "Nomor referensi ini sudah dipakai request sebelumnya. Request ini ditolak; request sebelumnya mungkin sudah dijalankan.\n" +
    "Request ini tidak memuat field yang diperlukan DOKU, atau ada nilai yang tidak diterima.\n" +
    "Token akses pada request ini salah atau sudah kedaluwarsa.\n" +
    "Sistem DOKU sedang dalam pemeliharaan. Kode ini tidak menyatakan apakah transaksi masih sempat diterima.\n" +
    "Request ini ditolak sebelum diproses. Kode ini tidak menyatakan apa pun tentang request sebelumnya.\n" +
    "Terjadi gangguan internal di DOKU. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "DOKU menolak request ini karena request datang lebih cepat daripada yang diizinkan.\n" +
    "Saat ini DOKU tidak menemukan transaksi dengan ID ini. Itu bukan bukti bahwa transaksinya tidak terjadi.\n" +
    "Ada field pada request ini yang formatnya tidak sesuai ketentuan DOKU.\n" +
    "DOKU menjawab request ini. Status ini tidak menyatakan apa pun tentang pembayaran.\n" +
    "DOKU sudah membuat yang diminta request ini. Status ini tidak menyatakan apa pun tentang pembayaran.\n" +
    "DOKU tidak menerima request ini karena ada isi yang kurang atau salah.\n" +
    "Request ini tidak membawa token akses, atau token aksesnya tidak diterima DOKU.\n" +
    "DOKU tidak mengizinkan pengirim melakukan yang diminta request ini.\n" +
    "Yang diminta request ini tidak ditemukan; bisa jadi endpoint salah atau transaksi belum terlihat. Itu bukan bukti bahwa transaksinya tidak terjadi.\n" +
    "Request ini ditolak karena mengulang atau bertentangan dengan request sebelumnya, yang mungkin sudah dijalankan.\n" +
    "DOKU dapat membaca request ini, tetapi ada field yang tidak lolos validasi.\n" +
    "Request ini ditolak karena pengirim melampaui limit jumlah request.\n" +
    "Terjadi gangguan internal di DOKU. Status ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Layanan DOKU sedang tidak tersedia. Status ini tidak menyatakan apakah transaksi masih sempat diterima.\n" +
    "Batas waktu pembayaran sudah lewat dan DOKU tidak mencatat adanya pembayaran.\n" +
    "Satu percobaan pembayaran gagal. Order belum kedaluwarsa, jadi pelanggan masih bisa membayar di halaman yang sama.\n" +
    "Capture tidak berhasil. Dananya mungkin masih ditahan.\n" +
    "DOKU melaporkan pembayaran gagal. Belum pasti status ini sudah final.\n" +
    "Percobaan terakhir gagal, dan order kedaluwarsa tanpa pembayaran.\n" +
    "Refund tidak berhasil. Pembayarannya sendiri tetap seperti semula.\n" +
    "Pembayaran sudah disiapkan dan belum ada hasilnya. Umumnya DOKU masih menunggu pelanggan membayar; pada otorisasi kartu, dananya bisa jadi sudah ditahan dan menunggu capture dari Anda.\n" +
    "Refund ini belum ada hasilnya. Pembayarannya sendiri tetap seperti semula.\n" +
    "Pembayaran kartu menunggu verifikasi, umumnya 3-D Secure, dan belum ada hasilnya.\n" +
    "Pembayaran sudah berhasil, lalu dananya dikembalikan. Status ini tidak menyatakan apakah seluruhnya atau sebagian.\n" +
    "Sebagian nominal dikembalikan; pembayaran tetap berlaku untuk sisanya.\n" +
    "Penerbit menyetujui nominalnya dan menahan dananya. Belum ada yang dibayar sebelum capture.\n" +
    "DOKU menerima refund ini dan memprosesnya secara manual. Belum diketahui ada dana yang sudah dikembalikan.\n" +
    "Pembayaran sebelumnya berhasil; seluruh nominalnya dikembalikan. REFUND saja tidak menyatakan apakah itu seluruh nominal.\n" +
    "Pelanggan sudah membayar.\n" +
    "DOKU tidak menerima jawaban tepat waktu. Pembayaran mungkin sudah terjadi, mungkin juga belum.\n" +
    "Pembayaran kartu dibatalkan sebelum settlement, selalu seluruhnya.\n" +
    "Order masih aktif, dan body ini tidak melaporkan pembayaran apa pun untuknya.\n" +
    "Order kedaluwarsa tanpa pembayaran.\n" +
    "Order sudah dibuat, dan body ini tidak melaporkan pembayaran apa pun untuknya.\n" +
    "Pelanggan meninggalkan halaman tanpa membayar, lalu tautannya dikirim kembali. Body ini tidak melaporkan pembayaran apa pun.\n" +
    "DOKU melaporkan penagihan kartu gagal. Belum pasti status ini sudah final.\n" +
    "Request sudah diterima dan belum ada hasilnya.\n" +
    "Kartu sudah ditagih.\n" +
    "Capture sudah diterima dan belum ada hasilnya.\n" +
    "Dana yang ditahan sudah ditagih.\n" +
    "Seluruh nominal sudah dikembalikan.\n" +
    "Sebagian nominal sudah dikembalikan; pembayaran tetap berlaku untuk sisanya.\n" +
    "Pembayaran dibatalkan sebelum settlement, selalu seluruhnya.\n" +
    "OVO menyetujui pembayaran.\n" +
    "DOKU sudah membuat halaman pembayaran kartu. Belum ada yang dibayar.\n" +
    "DOKU sudah membuat halaman pembayaran. Belum ada yang dibayar.\n" +
    "DOKU sudah menyiapkan verifikasi kartu. Belum ada yang ditagih.\n" +
    "DOKU sudah membuat virtual account. Belum ada yang dibayar.\n" +
    "Token kartu tersimpan tidak berlaku lagi. Tidak ada dana yang berpindah."
  ,
  rows: ",,,,,,,,,,,,,,,,,,1,,,,2,,,,,3,1,,,,,,3,1,,,,3,1,,1,1,,,,,,5,1,,1,1,,,,,,5,1,1,,1,1,1,,1,1,1,,1,1,1,,,2,,1,1,1,,,,,,3,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,,1,1,1,1,1,1,1,,,,2,1,1,1,1,1,1,,1,1,1,1,,,,1,1,1,1,1,,1,1,1,1,1,1,1,,,2,1,1,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,,,2,,,,4,1,,1,1,1,1,1,1,1,1,,,,2,1,1,,1,1,1,1,1,1,1,1,,1q,2,1,1,1,1,,,2,1,1,,1,1,1,1,1,1,,1,1,1,,1,1,,1,1,1,1,1,1,1,,,2,,,,3,1,1,,2,1,,4,,,,3,1,1,1,1,1,,,,3,1,1,1,1,,1,,1,,4,,1,1,1,,1,1,1,1,1,1,,1,,,,3,1,,1,1,1,1,1,1,,1,,,,3,1,1,1,1,1,,1,1,1,1,1,1,,,,,2,1,1,1,1,1,,,2,,1,1,1,1,1,,1,1,,1,1,,,2,1,1,1,1,1,,,2,1,1,1,1,1,,,1,1,1,,1,,,,3,1,1,,,2,,,,,2,1,1,,,,,,5,1,1,1,1,,,,3,1,1,1,1,,,,3,1,1,1,1,,,,3,1,1,1,1,,,,,,,,2,,2,,,,,,,3,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,3,,,,,,,,,k,,,e,,5,,,p,j,,,,,,,,,,4",
  fallbacks: {
    field: "salah satu field",
    reason: "tanpa keterangan",
    info: "tanpa rincian",
  },
  undecided: {
    not_in_catalog: "Kode ini tidak ada di katalog.",
    ambiguous: "Kode ini punya beberapa arti dan respons tidak menunjukkan mana yang berlaku.",
    conflict: "Isi field dalam respons saling bertentangan.",
    no_code: "Respons tidak berisi kode yang dapat dibaca.",
    not_sent: "Koneksi tidak dapat dibuat atau permintaan ditolak sebelum keluar, sehingga tidak ada yang terkirim.",
    forged: "Signature bukan milik provider, jadi isi notifikasi tidak dibaca. Pengirimnya pihak lain, atau kunci yang dipakai salah.",
    beside: "Kode ini ada di katalog, tetapi nilai {field} yang menyertainya tidak ada di halaman mana pun. Arti keduanya bersama-sama belum diketahui.",
    unproven: "Kasusnya ada di katalog, tetapi layanan pada kode ini tidak, sehingga kode sukses tidak membuktikan apa pun.",
  },
};

/**
 * Builds the text about what a result means, for logs.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what took effect, what did not, what is unknown.
 */
export function detail(result: DokuEntry | DokuResult, params: DokuParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { nonSnapCatalog as catalog } from "../../../data.js";
import type { DokuNonSnapSpace } from "../../../non-snap.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
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
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,3,,,,,,,,,k,,,e,,5,,,p,j,,,,,,,,,,4",
  fallbacks: {
    field: "salah satu field",
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
export function detail(result: DokuEntry<DokuNonSnapSpace> | DokuResult<DokuNonSnapSpace>, params: DokuParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

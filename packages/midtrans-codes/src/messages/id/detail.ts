// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "Midtrans menjawab request ini tanpa melaporkan masalah. Itu bukan bukti pembayaran: cek status dan permintaan deny yang diterima juga dijawab dengan kode ini, dan capture kartu masih bisa menunggu peninjauan.\n" +
    "Pemeriksaan fraud menyerahkan keputusan atas pembayaran kartu ini kepada merchant. Transaksi belum dianggap dibayar.\n" +
    "Transaksi sudah dibuat dan belum selesai. Kartu menunggu 3-D Secure hingga 10 menit, virtual account menunggu pembayaran secara default 24 jam, dan sebagian besar metode lain sekitar 2 jam.\n" +
    "Bank, penyedia layanan, atau pemeriksaan fraud Midtrans menolak transaksi ini, sehingga tidak terbayar. Kode ini tampak seperti HTTP sukses, padahal bukan.\n" +
    "Akun GoPay pada account_id ini belum atau tidak lagi terhubung. Kode ini juga menandai bahwa pemutusan akun selesai, dan tidak menyatakan apa pun tentang pembayaran.\n" +
    "Request ini dikirim ke alamat yang sudah pindah secara permanen.\n" +
    "Request ini tidak lolos validasi; validation_messages memuat apa saja yang salah. Snap juga menjawab order_id yang sudah pernah dipakai dengan HTTP 400.\n" +
    "Key pada request ini tidak diterima Midtrans. Server key atau client key salah, atau berasal dari environment lain.\n" +
    "Request ini ditolak karena kartu hanya mendukung 3D Secure versi 1 atau lebih rendah.\n" +
    "Jenis pembayaran pada request ini belum diaktifkan untuk merchant.\n" +
    "Midtrans tidak dapat menjawab dalam content type yang diminta header request ini. Berbeda dari HTTP 403, ini bukan soal izin akses.\n" +
    "Midtrans tidak menemukan transaksi untuk order_id atau transaction_id ini. Untuk order Snap, ini wajar selama pelanggan belum memilih metode di halaman pembayaran. Ini juga terjadi bila cek status dikirim ke environment yang salah.\n" +
    "Endpoint ini tidak menerima method HTTP yang dipakai request ini.\n" +
    "Request ini ditolak karena order_id-nya milik transaksi yang masih aktif atau sudah dibayar. API refund memakai kode yang sama untuk refund_key yang sudah pernah digunakan.\n" +
    "Transaksi tidak diselesaikan tepat waktu dan tidak dapat dibayar lagi.\n" +
    "Salah satu field pada request ini memakai tipe data yang salah. Berbeda dari HTTP 408, ini bukan timeout.\n" +
    "Menurut daftar lama, request ini ditolak karena terlalu banyak transaksi dengan satu nomor kartu. Daftar yang berlaku sekarang tidak memuat kode ini.\n" +
    "Dalam arti ini, GoPay memblokir penggunanya sehingga akunnya tidak dapat ditautkan atau ditagih. Kode yang sama juga dipakai bila akun merchant dinonaktifkan.\n" +
    "Dalam arti ini, akun merchant di Midtrans dinonaktifkan. Kode yang sama juga dipakai bila pengguna GoPay diblokir.\n" +
    "token_id pada request ini tidak ada, salah, atau sudah kedaluwarsa. token_id juga ditolak bila dibuat dengan key dari akun atau environment lain.\n" +
    "Status transaksi saat ini tidak mengizinkan yang diminta request ini, misalnya pembatalan, capture, atau refund.\n" +
    "Sintaks pada body request ini salah. Berbeda dari HTTP 413, ini bukan soal ukuran body.\n" +
    "Dalam arti ini, Midtrans menolak request refund ini karena saldo merchant tidak mencukupi. Kode yang sama juga dipakai bila nominal refund tidak diterima; berbeda dari HTTP 414, keduanya bukan soal panjang URL.\n" +
    "Dalam arti ini, Midtrans menolak request refund ini karena nominalnya. Kode yang sama juga dipakai bila saldo merchant tidak cukup; berbeda dari HTTP 414, keduanya bukan soal panjang URL.\n" +
    "Terlalu banyak request dikirim dalam waktu singkat sehingga request ini ditolak. Limit ini didokumentasikan untuk charge dan untuk menghubungkan akun GoPay.\n" +
    "Terjadi gangguan internal di Midtrans. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Midtrans tidak atau belum menyediakan fungsi yang diperlukan request ini, sehingga request ditolak.\n" +
    "Koneksi Midtrans ke bank bermasalah. Transaksi bisa saja sudah atau belum dijalankan oleh bank.\n" +
    "Koneksi ke bank atau mitra sedang terganggu. Transaksi bisa saja sudah atau belum dijalankan oleh bank atau mitra.\n" +
    "Pemeriksaan fraud Midtrans sedang tidak tersedia. Berbeda dari HTTP 504, ini bukan gateway timeout, dan kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Saat ini bank tidak dapat mengalokasikan nomor virtual account atau kode pembayaran, sehingga belum ada nomor yang dapat dibayar pelanggan.\n" +
    "Penerbit kartu menyetujui transaksi. Apakah transaksi sudah di-capture atau masih ditahan untuk ditinjau, terlihat di transaction_status dan fraud_status.\n" +
    "American Express menyetujui transaksi ini. Kode 00 juga dipakai untuk arti yang sama.\n" +
    "American Express menyetujui transaksi dengan syarat identitas pemegang kartu diperiksa.\n" +
    "Hanya sebagian nominal yang disetujui. Ini terjadi pada kartu prabayar.\n" +
    "Penerbit kartu menolak karena ada masalah pada nomor kartu dan meminta pelanggan menghubunginya.\n" +
    "Penerbit kartu menolak dengan kondisi khusus dan meminta pelanggan menghubunginya.\n" +
    "Merchant ID yang dikirim ke bank tidak valid untuk transaksi ini.\n" +
    "Penerbit kartu menolak dan meminta kartu ditahan, seperti pada kartu yang dilaporkan hilang atau dicuri.\n" +
    "Penerbit kartu menolak tanpa menyebut penyebabnya. Kemungkinannya antara lain pemeriksaan keamanan gagal, dana dibekukan, atau dana tidak cukup.\n" +
    "Penerbit kartu menolak karena masalah pada nomor kartu yang tidak dijelaskan, dan meminta pelanggan menghubunginya.\n" +
    "Penerbit kartu menolak dengan kondisi khusus dan meminta kartu ditahan. Kartu mungkin dilaporkan hilang atau dicuri.\n" +
    "Dalam pemakaian ISO 8583, request masih diproses penerbit kartu. Kode ini belum memastikan disetujui atau ditolak.\n" +
    "American Express menolak transaksi ini. Kode ini tidak menyebutkan penyebabnya.\n" +
    "Kartu sudah kedaluwarsa, atau tanggal kedaluwarsa yang dimasukkan salah.\n" +
    "PIN yang salah dimasukkan terlalu sering, dan kartu tidak menerima percobaan lagi.\n" +
    "Transaksi tidak disetujui; penerbit kartu perlu dihubungi lebih dulu.\n" +
    "American Express tidak menerima nomor merchant pada transaksi ini.\n" +
    "American Express tidak menerima nominal transaksi ini.\n" +
    "Nomor kartu tidak valid. Untuk cek perjalanan, kode ini berarti baris MICR salah.\n" +
    "American Express atau penerbit kartu tidak mendukung fungsi yang diminta transaksi ini.\n" +
    "PIN yang dimasukkan salah.\n" +
    "Pemegang kartu tidak terdaftar untuk transaksi seperti ini, atau transaksi ini tidak diizinkan untuk kartunya.\n" +
    "Penerbit kartu menolak karena jenis transaksi ini tidak diterima untuk kartu tersebut, atau karena ada field yang tidak valid.\n" +
    "Kode keamanan kartu salah. American Express menyebutnya CID dan memakai 4 angka.\n" +
    "Tanggal mulai berlaku kartu salah atau belum tercapai.\n" +
    "Nominal berisi karakter yang tidak diizinkan. Kode ini hanya dikirim oleh sandbox.\n" +
    "Penerbit kartu menolak karena tidak memiliki kartu dengan nomor ini.\n" +
    "Tidak ada penerbit untuk nomor kartu ini, sehingga transaksi tidak dapat diteruskan.\n" +
    "American Express menolak request ini karena format datanya tidak sesuai.\n" +
    "American Express tidak menerima kode mata uang transaksi ini.\n" +
    "Transaksi ditolak karena kartu ini sudah diganti dengan kartu baru.\n" +
    "American Express menolak transaksi karena merchant sudah dibatalkan atau ditutup di sana.\n" +
    "Penerbit kartu tidak memproses transaksi dan tidak memberi alasan.\n" +
    "Penerbit kartu tidak menyetujui transaksi ini sebelum pelanggan melakukan autentikasi.\n" +
    "Transaksi ditolak, dan penerbit kartu meminta kartu ditahan.\n" +
    "Penerbit kartu tidak melakukan apa pun atas pesan ini. Halaman Midtrans menyebut masalah pada nomor kartu; dalam pemakaian ISO 8583, transaksi sebelumnya tidak dapat dibatalkan, sehingga transaksi itu mungkin masih berlaku.\n" +
    "Penerbit kartu tidak dapat dihubungi, mungkin karena gangguan, sehingga transaksi tidak dijalankan.\n" +
    "Bank melaporkan gangguan tanpa keterangan dan tidak menyetujui transaksi.\n" +
    "Penerbit kartu menolak karena tidak mengenali data kartu.\n" +
    "Penerbit kartu menolak request ini karena detail transaksi tidak dapat dibaca.\n" +
    "Kartu tidak boleh digunakan untuk transaksi lewat internet, surat, atau telepon.\n" +
    "Penerbit kartu menolak karena kartu sudah kedaluwarsa atau tanggal kedaluwarsanya tidak sesuai.\n" +
    "Penerbit kartu menolak karena ada dugaan fraud pada nomor kartu ini.\n" +
    "Penerbit kartu menolak dan meminta kartu ditahan. Dalam pemakaian ISO 8583, merchant diminta menghubungi acquirer.\n" +
    "Penerbit kartu menolak dan meminta kartu ditahan. Dalam pemakaian ISO 8583, kartu ini dibatasi.\n" +
    "Penerbit kartu menolak dan meminta kartu ditahan. Dalam pemakaian ISO 8583, merchant diminta menghubungi bagian keamanan acquirer.\n" +
    "PIN salah dimasukkan tiga kali. Penerbit kartu menolak dan meminta kartu ditahan.\n" +
    "Kartu ini tidak memiliki rekening kredit yang dapat didebit.\n" +
    "Penerbit kartu tidak mendukung jenis transaksi ini untuk kartu tersebut.\n" +
    "Penerbit kartu menolak karena kartu dilaporkan hilang dan meminta kartu ditahan.\n" +
    "Jenis rekening yang dipakai tidak valid untuk kartu ini. Dalam pemakaian ISO 8583, rekening universal tidak tersedia.\n" +
    "Penerbit kartu menolak karena kartu dilaporkan dicuri dan meminta kartu ditahan.\n" +
    "Jenis rekening yang dipakai tidak valid untuk kartu ini. Dalam pemakaian ISO 8583, rekening investasi tidak tersedia.\n" +
    "Rekening di balik kartu ini sudah ditutup, sehingga penerbit menolak secara permanen.\n" +
    "Saldo atau limit kredit kartu tidak mencukupi nominal transaksi.\n" +
    "Kartu tidak terhubung dengan rekening giro.\n" +
    "Kartu tidak terhubung dengan rekening tabungan.\n" +
    "Penerbit kartu menolak karena masa berlaku kartu sudah habis.\n" +
    "Penerbit kartu menolak karena PIN salah.\n" +
    "Penerbit kartu menolak karena nomor kartu ini tidak ada dalam datanya.\n" +
    "Penerbit tidak mengizinkan jenis transaksi ini untuk kartu tersebut.\n" +
    "Terminal merchant tidak mengizinkan jenis transaksi ini, atau kartu yang dipakai adalah kartu uji.\n" +
    "Penerbit kartu menolak karena transaksi terindikasi fraud.\n" +
    "Penerbit kartu tidak mendukung transaksi ini atau memblokirnya untuk kartu ini.\n" +
    "Penerbit kartu menolak sampai pelanggan menyelesaikannya dengan penerbit.\n" +
    "Nominal melebihi limit yang ditetapkan penerbit untuk kartu ini.\n" +
    "Penerbit membatasi penggunaan kartu ini.\n" +
    "Penerbit kartu menolak karena alasan keamanan yang tidak dijelaskan.\n" +
    "Penerbit kartu menolak karena nominalnya. Dalam pemakaian ISO 8583, nominal berbeda dari transaksi asal.\n" +
    "Kartu sudah mencapai jumlah transaksi yang diizinkan penerbit dalam satu periode.\n" +
    "Penerbit kartu menolak dan meminta pelanggan menghubunginya. Kode ini tidak menyebut penyebabnya.\n" +
    "Penerbit kartu menolak karena menduga kartu palsu dan meminta kartu ditahan.\n" +
    "Jawaban otorisasi tidak diterima dalam batas waktu. Belum pasti apakah transaksi disetujui.\n" +
    "Penerbit kartu menolak karena data verifikasi yang dikirim tidak cocok dengan data penerbit.\n" +
    "Penerbit kartu menolak dan meminta pemegang kartu menghubunginya.\n" +
    "Request untuk mengganti PIN ditolak, dan kode ini tidak menyebutkan penyebabnya. Ini tidak menyatakan apa pun tentang pembayaran.\n" +
    "Rekening kartu ini belum diaktifkan.\n" +
    "PIN salah dimasukkan terlalu sering dan penerbit kartu tidak menerima percobaan lagi.\n" +
    "Rekening tujuan tidak ada atau tidak valid.\n" +
    "Jaringan kartu tidak menemukan pesan sebelumnya yang cocok dengan retrieval reference number ini. Hasil transaksi asalnya belum pasti.\n" +
    "Rekening sumber dana tidak ada atau tidak valid.\n" +
    "Pesan ini mengulang atau membatalkan pesan sebelumnya, tetapi datanya tidak cocok. Pesan sebelumnya mungkin sudah diproses.\n" +
    "Rekening pada transaksi ini tidak ada atau tidak valid. Kode ini tidak menyebutkan rekening yang mana.\n" +
    "Kartu masih baru dan masih diblokir untuk pemakaian pertama.\n" +
    "Penerbit menolak karena kartu sudah diganti, diperpanjang, atau dinonaktifkan. Penyebab pastinya hanya ada di merchant advice code.\n" +
    "Jaringan kartu menyatakan transaksi ini sudah di-reverse. Belum pasti apakah dana sempat berpindah dan sudah kembali.\n" +
    "Penerbit kartu menyetujui transaksi dengan syarat identitas pemegang kartu diperiksa.\n" +
    "Transaksi tidak disetujui karena sistem yang memutuskannya sedang tidak tersedia.\n" +
    "Transaksi tidak disetujui karena penerbit kartu kredit sedang tidak tersedia. Untuk kartu private label, kode ini berarti tanggalnya salah.\n" +
    "Kartu ini tidak mengizinkan transaksi debit domestik. Kode ini hanya dipakai di wilayah tertentu.\n" +
    "Modul keamanan Visa tidak dapat mendekripsi PIN, sehingga transaksi tidak disetujui. Kode ini tidak berarti PIN salah.\n" +
    "Penerbit kartu menolak karena CVV tidak sesuai dengan kartu.\n" +
    "Penerbit kartu menolak karena kebijakannya sendiri. Langkah yang dapat membantu hanya ada di merchant advice code.\n" +
    "Hasil pemeriksaan kode keamanan atau data chip kartu tidak cocok, atau pemeriksaan PIN offline terputus.\n" +
    "Penerbit kartu menolak karena data kartu perlu diperiksa atau pelanggan perlu melakukan autentikasi lebih dulu.\n" +
    "Penerbit kartu menolak karena terindikasi fraud atau ada masalah keamanan.\n" +
    "Visa mengambil keputusan mewakili penerbit kartu dan tidak dapat menyetujui transaksi ini.\n" +
    "Request ini tidak sesuai dengan status otorisasi terkait, misalnya karena otorisasi itu sudah kedaluwarsa. Ini tidak menunjukkan status dana yang ditahan di kartu.\n" +
    "Jarak waktu sejak pre-authorization sudah terlalu lama, sehingga request ini ditolak. Ini tidak menunjukkan status dana yang ditahan di kartu.\n" +
    "Penerbit kartu tidak keberatan atas transaksi bernominal nol, misalnya verifikasi kartu. Tidak ada yang dibayar dengan ini.\n" +
    "Penerbit kartu tidak keberatan atas verifikasi kartu, alamat, atau CVV2, atau atas pengembalian dana ke kartu. Ini bukan persetujuan atas suatu pembelian.\n" +
    "PIN tidak dapat diperiksa, sehingga transaksi tidak disetujui. Kode ini tidak berarti PIN salah.\n" +
    "Hanya nominal pembelian yang disetujui. Tarik tunai (cash back) tidak disetujui.\n" +
    "Pemeriksaan kriptografi pada transaksi ini gagal, sehingga transaksi tidak disetujui.\n" +
    "Transaksi tidak dapat diotorisasi. Kode ini tidak menyebutkan penyebabnya.\n" +
    "Penerbit kartu menolak karena PIN tidak diterima. Percobaan berikutnya masih diizinkan.\n" +
    "Kartu atau merchant ini tidak berhak menerima informasi yang diminta, di Visa informasi saldo, sehingga request ini ditolak. Ini tidak menyatakan apa pun tentang pembayaran.\n" +
    "Penerbit kartu sedang tidak dapat memproses transaksi. Dalam pemakaian ISO 8583, cut-off sedang berlangsung.\n" +
    "American Express menerima transaksi ini dan menyinkronkan penghitung transaksi kartu (ATC).\n" +
    "Terjadi gangguan kriptografi pada sistem saat transaksi diproses, sehingga transaksi tidak disetujui.\n" +
    "Penerbit kartu tidak dapat dihubungi untuk otorisasi transaksi.\n" +
    "Penerbit kartu atau switch-nya sedang tidak dapat memberi keputusan dan tidak ada yang mewakili, sehingga transaksi ditolak.\n" +
    "Transaksi tidak disetujui karena penerbit kartu sedang tidak tersedia.\n" +
    "Rute ke penerbit kartu tidak ditemukan, sehingga transaksi tidak sampai ke penerbit.\n" +
    "Penerbit kartu menolak dan mengarahkan pelanggan ke bank. Dalam pemakaian ISO 8583, transaksi ini melanggar hukum.\n" +
    "Request ini ditolak karena transaksi yang sama sudah diterima sebelumnya. Transaksi sebelumnya itu mungkin sudah dijalankan.\n" +
    "Penerbit kartu tidak dapat memproses transaksi karena gangguan pada sistemnya.\n" +
    "Pemegang kartu memblokir transaksi seperti ini di penerbit kartu.\n" +
    "Bank tidak menemukan transaksi asal untuk request ini. Kode ini hanya muncul untuk kartu terbitan Mandiri.\n" +
    "Request ini ditolak karena transaksi tersebut sudah dicatat (posting) oleh bank. Kode ini hanya muncul untuk kartu terbitan Mandiri.\n" +
    "Transaksi ditolak karena memuat biaya tambahan (surcharge) yang tidak diizinkan untuk kartu Visa.\n" +
    "Transaksi ditolak karena memuat biaya tambahan (surcharge), yang tidak didukung untuk transaksi ini.\n" +
    "Transaksi ditolak tanpa keterangan. Diperlukan kartu lain.\n" +
    "Penerbit kartu tidak memutuskan sendiri dan menyerahkan keputusan ke proses stand-in (STIP) di jaringan kartu. Keputusannya tidak tercantum dalam kode ini.\n" +
    "Transaksi ini meminta uang tunai, dan layanan itu tidak tersedia untuk kartu ini.\n" +
    "Tarik tunai (cash back) yang diminta melebihi limit dari penerbit kartu.\n" +
    "Transaksi dikirim ulang setelah melewati jumlah hari yang diizinkan, sehingga request ini ditolak. Ini tidak menunjukkan hasil pengiriman pertama.\n" +
    "Penerbit kartu menolak karena CVV2 tidak cocok dengan kartu.\n" +
    "Nominal pada request ini lebih besar dari nominal yang sudah diotorisasi, sehingga request ditolak. Otorisasi sebelumnya tidak terpengaruh.\n" +
    "Transaksi ditolak karena informasi penagih (biller) di dalamnya tidak valid.\n" +
    "Penerbit kartu menolak permintaan untuk mengganti atau membuka blokir PIN kartu. Ini tidak menyatakan apa pun tentang pembayaran.\n" +
    "Penerbit kartu menolak PIN yang dipilih karena terlalu mudah ditebak. Ini tidak menyatakan apa pun tentang pembayaran.\n" +
    "Pemeriksaan keaslian kartu tidak lolos, atau pemeriksaan PIN offline terputus, sehingga transaksi ditolak.\n" +
    "Transaksi ini sudah di-settle sebelumnya dan tidak dapat di-settle lagi, sehingga request ini ditolak. Transaksinya mungkin sudah dibayar.\n" +
    "Pemegang kartu meminta penerbit kartu menghentikan pembayaran ini.\n" +
    "Pemegang kartu mencabut izin untuk pembayaran ini, misalnya untuk langganan.\n" +
    "Pemegang kartu mencabut izin untuk semua pembayaran sejenis dengan kartu ini.\n" +
    "Cek kertas disetujui; lembar cek pertama disimpan. Kode ini tidak lazim muncul pada pembayaran kartu online.\n" +
    "Cek kertas lolos verifikasi, tetapi tidak dikonversi menjadi pembayaran elektronik. Kode ini tidak menyatakan ada yang sudah dibayar.\n" +
    "Cek ditolak karena nomor routing-nya (RTTN) tidak valid. Kode ini untuk cek kertas dan tidak lazim muncul pada pembayaran kartu online.\n" +
    "Nominal cek melebihi limit. Kode ini untuk cek kertas dan tidak lazim muncul pada pembayaran kartu online.\n" +
    "Cek ditolak karena ada tunggakan yang tercatat di daftar negatif. Kode ini untuk cek kertas dan tidak lazim muncul pada pembayaran kartu online.\n" +
    "Nomor cek kertas ini sudah pernah diajukan, sehingga request ini ditolak. Pengajuan sebelumnya mungkin sudah dibayar.\n" +
    "Cek ditolak karena baris MICR salah. Kode ini untuk cek kertas dan tidak lazim muncul pada pembayaran kartu online.\n" +
    "Jumlah cek yang diizinkan sudah tercapai. Kode ini untuk cek kertas dan tidak lazim muncul pada pembayaran kartu online.\n" +
    "Request ini memakai lebih dari satu pengecualian (exemption) dari autentikasi pelanggan, sehingga ditolak.\n" +
    "Request ini memakai pengecualian (exemption) dari autentikasi pelanggan yang tidak berlaku untuk jaringan kartu ini, sehingga ditolak.\n" +
    "Transaksi tidak disetujui; keputusan sepenuhnya ada di penerbit kartu.\n" +
    "Request ini ditolak karena transaksinya sudah dibatalkan (reversal) sebelumnya.\n" +
    "Request ini ditolak karena nominal capture melebihi nominal yang diotorisasi.\n" +
    "Terminal atau kartu tidak dapat terhubung ke penerbit kartu, dan transaksi ditolak.\n" +
    "Request ini sampai ke e-wallet tanpa request ID.\n" +
    "E-wallet tidak menerima kredensial atau hak akses request ini.\n" +
    "Penyedia layanan meminta pelanggan melakukan autentikasi sebelum transaksi dilanjutkan.\n" +
    "Pelanggan tidak lolos autentikasi dari penyedia layanan, sehingga transaksi tidak dijalankan.\n" +
    "Merchant tidak boleh menggunakan metode pembayaran pada request ini.\n" +
    "E-wallet diblokir, sehingga transaksi tidak dijalankan.\n" +
    "Identitas pemilik e-wallet belum terverifikasi, sehingga transaksi tidak dijalankan.\n" +
    "Transaksi untuk order ini sudah sedang diproses dan belum ada hasilnya.\n" +
    "Token pada request ini tidak cocok dengan tujuan request.\n" +
    "Metode pembayaran yang dipilih di e-wallet sedang dinonaktifkan, sehingga transaksi tidak dijalankan.\n" +
    "Tipe transaksi pada request ini bukan REFUND atau REVERT.\n" +
    "Token opsi pembayaran pada request ini tidak valid.\n" +
    "E-wallet tidak mendukung negara layanan pada request ini.\n" +
    "E-wallet tidak dapat memvalidasi kredit untuk opsi pembayaran ini di negara layanan ini.\n" +
    "Request ini ditolak karena order-nya sudah masuk antrean atau sudah selesai, jadi bisa saja sudah dibayar.\n" +
    "Request ini ditolak karena order-nya sudah dibatalkan sebelumnya.\n" +
    "Batas waktu pembayaran order ini sudah lewat dan order tidak dapat dibayar lagi.\n" +
    "Saldo e-wallet tidak mencukupi nominalnya, sehingga transaksi tidak dijalankan.\n" +
    "E-wallet penerima akan melampaui limit saldonya, sehingga transaksi tidak dijalankan.\n" +
    "E-wallet tidak menerima nominal pada request ini.\n" +
    "E-wallet sudah mencapai limit bulanannya, sehingga transaksi tidak dijalankan.\n" +
    "Mata uang pada request ini bukan mata uang e-wallet, misalnya SGD pada e-wallet Indonesia.\n" +
    "E-wallet tidak mendukung negara pada request ini.\n" +
    "Negara dan mata uang pada request ini tidak cocok satu sama lain.\n" +
    "E-wallet menilai request ini tidak valid. Kode ini tidak menyebut field yang bermasalah.\n" +
    "E-wallet tidak menemukan order untuk request ini. Order itu bisa saja menyusul atau tercatat dengan ID lain, jadi ini bukan bukti gagal.\n" +
    "Ada field wajib yang kosong pada request ini. Kode ini tidak menyebut field yang mana.\n" +
    "Request ini ditolak karena status order bukan CREATED lagi. Order bisa saja sedang diproses atau sudah dibayar.\n" +
    "Pembatalan ini ditolak karena status order-nya. Order bisa saja sudah dibayar.\n" +
    "Request ini ditolak karena order sudah mencapai status final. Kode ini tidak menyebut status yang mana, dan order bisa saja sudah dibayar.\n" +
    "Request refund ini ditolak karena jumlah refund untuk order ini sudah mencapai limit. Refund sebelumnya bisa saja sudah dijalankan.\n" +
    "Request ini ditolak karena jumlah instruksi pembayaran untuk order ini sudah mencapai limit. Salah satu instruksi sebelumnya bisa saja sudah dibayar.\n" +
    "Order ditolak oleh aturan fraud di e-wallet, sehingga transaksi tidak dijalankan.\n" +
    "Pembayar cocok dengan entri di daftar sanksi OFAC, sehingga transaksi tidak dijalankan.\n" +
    "Penerima cocok dengan entri di daftar sanksi OFAC, sehingga transaksi tidak dijalankan.\n" +
    "Kartu yang dipilih di e-wallet tidak ditemukan, sehingga transaksi tidak dijalankan.\n" +
    "Nominal tidak dapat ditahan karena saldo tidak cukup, sehingga transaksi tidak dijalankan.\n" +
    "E-wallet menolak pembayaran tanpa menyebut alasan.\n" +
    "Kartu yang dipilih di e-wallet sudah kedaluwarsa, sehingga transaksi tidak dijalankan.\n" +
    "Terjadi gangguan di e-wallet tanpa keterangan penyebab. Transaksi bisa saja sudah atau belum dijalankan.\n" +
    "E-wallet tidak mengizinkan operasi yang diminta request ini. Kode ini tidak menyebut untuk siapa atau mengapa.\n" +
    "Bank atau pemroses pembayaran tidak mengirim kode responsnya sendiri. Hasil transaksi tidak dapat disimpulkan dari kode ini.\n" +
    "Nominal ditahan di kartu tetapi belum ditagih. Tanpa capture sebelum batas waktunya, transaksi dibatalkan.\n" +
    "Midtrans, bank, atau merchant membatalkan transaksi sebelum settlement, sehingga tidak ada pembayaran yang berlaku. Status ini bisa muncul setelah otorisasi atau capture.\n" +
    "Nominal kartu sudah di-capture. Order baru dianggap dibayar bila fraud_status berisi accept; bila challenge, merchant masih harus memutuskan.\n" +
    "Nominal kartu sudah di-capture dan lolos pemeriksaan fraud.\n" +
    "Nominal sudah di-capture, dan pemeriksaan fraud menyerahkan keputusan kepada merchant. Transaksi ini belum dianggap dibayar.\n" +
    "Nominal sudah di-capture padahal pemeriksaan fraud menolaknya. Keduanya bertentangan.\n" +
    "Pembayaran sudah terjadi lalu ditarik kembali oleh bank atas nama pemegang kartu.\n" +
    "Penyedia layanan, pemeriksaan fraud, atau merchant menolak transaksi ini, sehingga tidak terbayar. Untuk Permata, Mandiri Bill, dan Indomaret, status ini juga bisa muncul setelah settlement yang terkena reversal.\n" +
    "Pembayaran tidak diselesaikan tepat waktu dan transaksi tidak dapat dibayar lagi.\n" +
    "Terjadi gangguan tak terduga saat transaksi diproses, umumnya karena bank tidak menjawab. Transaksi bisa saja sudah atau belum dibayar.\n" +
    "Pembayaran sudah terjadi lalu sebagian ditarik kembali oleh bank atas nama pemegang kartu; bagian lainnya tetap berlaku.\n" +
    "Sebagian pembayaran ditandai di-refund; bagian lainnya tetap berlaku.\n" +
    "Transaksi sudah dibuat dan sedang menunggu pelanggan membayar atau menyelesaikan 3-D Secure.\n" +
    "Pembayaran sudah terjadi dan ditandai di-refund seluruhnya. Dananya bisa jadi masih dalam perjalanan ke pelanggan.\n" +
    "Pembayaran sudah diterima. Untuk Permata, Mandiri Bill, dan Indomaret, status ini masih bisa berubah menjadi deny dalam 1 sampai 5 menit karena reversal.\n" +
    "Pembayaran sudah settlement padahal pemeriksaan fraud tidak menerimanya. Keduanya bertentangan.\n" +
    "Pemeriksaan fraud Midtrans tidak menemukan masalah. Itu bukan bukti pembayaran: nilai ini juga muncul pada transaksi yang masih pending atau ditolak.\n" +
    "Pemeriksaan fraud Midtrans tidak dapat memutuskan, sehingga merchant yang menyetujui atau menolak transaksi ini. Tanpa keputusan tepat waktu, Midtrans mengakhirinya.\n" +
    "Pemeriksaan fraud Midtrans, atau merchant setelah challenge, menolak transaksi ini, sehingga pembayaran tidak terjadi.\n" +
    "Midtrans sudah membuat halaman pembayaran dan mengembalikan token serta redirect_url. Belum ada yang dibayar.\n" +
    "Halaman tidak dibuat karena gross_amount berbeda dari jumlah harga kali kuantitas di item_details.\n" +
    "Halaman tidak dibuat karena gross_amount nol atau di bawah nominal terkecil.\n" +
    "Halaman tidak dibuat. Alasan dari Midtrans: {reason}. order_id yang sudah dipakai juga dilaporkan dengan cara ini.\n" +
    "Halaman tidak dibuat karena pelanggan sudah memilih metode pembayaran untuk order_id ini. Order tersebut mungkin masih pending atau sudah dibayar.\n" +
    "Halaman tidak dibuat karena {field} melebihi panjang yang diizinkan.\n" +
    "Halaman tidak dibuat karena body request ini tidak dapat dibaca sebagai JSON.\n" +
    "Halaman tidak dibuat karena {field} tidak diisi. Bila semua field dilaporkan, body tidak sampai sama sekali, misalnya karena redirect.\n" +
    "Halaman tidak dibuat karena {field} bukan angka.\n" +
    "Halaman tidak dibuat karena key tidak diterima Midtrans. Key salah, yang dipakai client key, atau berasal dari environment lain.\n" +
    "Terjadi gangguan internal di Midtrans. Halaman pembayaran bisa saja sudah atau belum dibuat; belum ada yang dibayar karenanya.\n" +
    "Transaksi sudah dijalankan. Pada layanan refund, void, atau cancel, yang sudah dijalankan adalah pengembalian atau pembatalannya.\n" +
    "Transfer sudah diterima. Kode ini tidak menyatakan bahwa dananya sudah sampai; yang menyatakannya latestTransactionStatus.\n" +
    "Transaksi sudah diterima, tetapi hasilnya belum diketahui. Pada request bulk, setiap transfer punya hasil sendiri.\n" +
    "Request sudah diterima atau notifikasinya lengkap. Kode ini tidak menyatakan bahwa pelanggan sudah membayar; yang menyatakannya latestTransactionStatus.\n" +
    "Nominal transaksi ditahan di kartu atau rekening pelanggan. Dananya belum ditarik.\n" +
    "Capture sudah diterima. Kode ini tidak menyatakan bahwa dananya sudah ditarik; yang menyatakannya status transaksi.\n" +
    "Direct debit sudah diterima, tetapi hasilnya belum diketahui. Hasilnya disampaikan lewat notifikasi.\n" +
    "Refund, void, atau cancel sudah dijalankan.\n" +
    "Request sudah dijalankan; misalnya, QR, virtual account, binding, halaman pembayaran, atau mandat sudah dibuat. Ini bukan pembayaran.\n" +
    "Data yang diminta ada di body respons. Request ini tidak memindahkan dana.\n" +
    "Permintaan cek status sudah dijawab. Kode ini tidak menyatakan apa pun tentang transaksinya.\n" +
    "Token akses atau otorisasi sudah diterbitkan. Request ini tidak memindahkan dana.\n" +
    "Notifikasi sudah diterima. Jawaban ini tidak menyatakan hasil transaksi.\n" +
    "Request sudah diterima dan hasilnya belum diketahui.\n" +
    "Request sudah diterima, tetapi yang diminta belum siap. Ini bukan pembayaran.\n" +
    "Request sudah diterima dan jawabannya belum siap. Request ini tidak memindahkan dana.\n" +
    "Permintaan cek status sudah diterima, tetapi jawabannya belum final. Hasil transaksi belum diketahui.\n" +
    "Request tidak valid atau tidak dapat dibaca.\n" +
    "Format {field} tidak sesuai.\n" +
    "Nilai wajib pada {field} tidak ada atau formatnya salah.\n" +
    "Request tidak dapat diautentikasi. Alasan: {reason}.\n" +
    "Token akses B2B tidak valid atau sudah kedaluwarsa.\n" +
    "Token akses pelanggan (B2B2C) tidak valid atau sudah kedaluwarsa.\n" +
    "Token akses B2B tidak dikenal oleh penyedia layanan.\n" +
    "Token akses pelanggan (B2B2C) tidak dikenal oleh penyedia layanan.\n" +
    "Masa berlaku transaksi atau sesi pada request ini sudah habis.\n" +
    "Merchant tidak boleh memakai fitur ini. Alasan: {reason}.\n" +
    "Nominal di luar limit untuk satu transaksi.\n" +
    "Request ditolak karena dugaan fraud.\n" +
    "Jumlah transaksi atau request melebihi limit dalam satu periode.\n" +
    "Status rekening atau pengguna tidak mengizinkan request ini.\n" +
    "Fitur sedang ditutup, biasanya karena masa cut-off. Alasan: {reason}.\n" +
    "Penerbit atau penyedia layanan tidak mengizinkan kartu ini dipakai.\n" +
    "Masa berlaku kartu sudah habis.\n" +
    "Rekening lama tidak digunakan, sehingga bank tidak mengizinkannya dipakai.\n" +
    "Token pembayaran belum punya limit, padahal limit wajib diatur sebelum token dipakai.\n" +
    "OTP pelanggan terblokir, biasanya karena terlalu sering salah dimasukkan.\n" +
    "Masa berlaku OTP sudah habis.\n" +
    "Penerbit kartu diminta mengirim OTP ke pelanggan. Request masih menunggu OTP dan belum gagal.\n" +
    "Saldo tidak mencukupi nominal transaksi.\n" +
    "Saldo deposit merchant di penyedia layanan tidak mencukupi untuk inquiry atau transaksi yang disiapkan.\n" +
    "Saldo deposit merchant di penyedia layanan tidak mencukupi nominal transaksi.\n" +
    "Saldo merchant tidak mencukupi untuk refund atau pembatalan.\n" +
    "Penyedia layanan atau penerbit tidak mengizinkan request ini. Alasan: {reason}.\n" +
    "Midtrans menolak request ini sebelum diproses karena URL kembali di dalamnya tidak ada di daftar milik merchant.\n" +
    "Transaksi ditahan di penyedia layanan, dan belum diketahui apakah akan dijalankan.\n" +
    "Nominal melebihi limit yang diatur untuk token pembayaran.\n" +
    "Penerbit tidak mengizinkannya dipakai sebelum diaktifkan.\n" +
    "Penyedia layanan menutup akses merchant ke semua API.\n" +
    "Dengan request ini, merchant akan melebihi limit hariannya.\n" +
    "Limit tidak dapat diatur untuk token pembayaran ini.\n" +
    "Limit yang diminta untuk token pembayaran berada di luar rentang yang disepakati.\n" +
    "Dengan request ini, rekening akan melebihi limit hariannya.\n" +
    "Status transaksi saat ini tidak mengizinkan request ini.\n" +
    "Penyedia layanan tidak menemukan transaksi dengan data pada request. Transaksi yang baru saja dikirim mungkin belum terlihat.\n" +
    "Cek status tidak menemukan transaksi. Ini bukan bukti bahwa transaksi gagal, apalagi bila transaksi baru saja dikirim.\n" +
    "Tidak ada transaksi yang cocok dengan data pada request. Ini bukan bukti bahwa pembayaran atau transfer gagal.\n" +
    "Request tidak dapat diteruskan ke tujuannya.\n" +
    "Bank tidak dapat dijangkau melalui switch yang dipakai.\n" +
    "Pelanggan mengakhirinya sebelum transaksi dijalankan.\n" +
    "Request ditolak karena transaksinya tercatat sudah dibatalkan.\n" +
    "Jawaban ini menyebut transaksi yang dibatalkan, tetapi tidak menyatakan hasil akhirnya.\n" +
    "Merchant belum terdaftar untuk layanan ini di penyedia layanan, sehingga request ini ditolak.\n" +
    "Langkah ini memerlukan OTP, tetapi OTP belum diminta. Request belum gagal.\n" +
    "journeyId pada request tidak dikenal oleh penyedia layanan.\n" +
    "Merchant tidak dikenal oleh penyedia layanan, atau status merchant tidak mengizinkan request ini.\n" +
    "Nomor kartu atau rekening tidak mengarah ke penerbit yang dikenal penyedia layanan.\n" +
    "Request tidak sesuai dengan langkah yang sedang berjalan pada journey ini.\n" +
    "Kartu, rekening, pelanggan, atau virtual account tidak dikenal atau tidak diterima. Rincian: {info}.\n" +
    "Tagihan atau virtual account tidak ada atau tidak dapat digunakan. Alasan: {reason}.\n" +
    "Nominal berbeda dari nominal yang seharusnya.\n" +
    "Tagihan tercatat sudah dibayar, mungkin oleh request Anda sebelumnya.\n" +
    "OTP yang dimasukkan tidak sama dengan yang dikirim ke pelanggan.\n" +
    "Nomor partner tidak dikenal oleh penyedia layanan.\n" +
    "Terminal tidak dikenal oleh penyedia layanan.\n" +
    "Request sebelumnya dengan nomor referensi yang sama memakai parameter lain. Hasil request sebelumnya tidak dinyatakan.\n" +
    "Masa berlaku tagihan atau virtual account sudah habis.\n" +
    "Penyedia layanan tidak menyediakan fungsi ini.\n" +
    "Operasi ini, misalnya cancel atau refund, saat ini belum dapat dilakukan untuk transaksi tersebut.\n" +
    "X-EXTERNAL-ID yang sama sudah dipakai pada hari yang sama, jadi sudah ada request sebelumnya.\n" +
    "partnerReferenceNo ini sudah dipakai request sebelumnya. Biasanya request itu sudah dijalankan.\n" +
    "partnerReferenceNo ini sudah dipakai request sebelumnya. Hasilnya, misalnya QR atau virtual account, mungkin masih dapat dibayar.\n" +
    "Jumlah request melebihi limit penyedia layanan.\n" +
    "Penyedia layanan melaporkan gangguan tanpa rincian. Belum diketahui apakah request dijalankan.\n" +
    "Sistem penyedia layanan mengalami gangguan. Belum diketahui apakah request dijalankan.\n" +
    "Sistem lain yang dipakai penyedia layanan mengalami gangguan. Belum diketahui apakah request dijalankan.\n" +
    "Penerbit atau sistem lain tidak menjawab dalam batas waktu. Belum diketahui apakah request dijalankan.\n" +
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
    "Batas waktu pembayaran sudah lewat dan tidak ada pembayaran.\n" +
    "Yang ditanyakan adalah refund atau pembatalan yang tidak dijalankan tepat waktu. Status ini tidak menyatakan status pembayarannya sendiri.\n" +
    "Midtrans atau penyedia metode pembayaran menolak transaksi ini, sehingga tidak terbayar. Penyebabnya bisa jadi pemeriksaan fraud.\n" +
    "Yang ditanyakan adalah refund atau pembatalan, dan itu ditolak. Status ini tidak menyatakan status pembayarannya sendiri.\n" +
    "Approver sudah menyetujui payout ini. Belum diketahui apakah bank menjalankannya.\n" +
    "Dana sudah masuk ke rekening tujuan. Dalam kasus yang jarang, bank mengembalikannya kemudian dan statusnya menjadi failed.\n" +
    "Payout dilaporkan selesai, tetapi disertai error. Salah satunya tidak benar.\n" +
    "Payout tidak berhasil, atau bank mengembalikan dananya. Alasannya ada di error_code pada notifikasi.\n" +
    "Payout dilaporkan gagal karena timeout, gangguan teknis, atau duplikasi. Itu bukan bukti bahwa tidak ada dana yang berpindah.\n" +
    "Payout dilaporkan gagal. Ada pesan yang menyertainya tetapi tanpa error_code, sehingga alasannya tidak dapat dibaca.\n" +
    "Payout sudah ada di bank dan belum dikonfirmasi. Payout masih bisa berakhir completed atau failed, paling lambat hari kerja berikutnya.\n" +
    "Payout sudah dibuat dan belum dikirim ke bank. Bila merchant memakai dua peran, approver harus menyetujuinya lebih dulu.\n" +
    "Approver menolak payout ini, atau payout tidak lolos validasi. Tidak ada yang dikirim ke bank.\n" +
    "Nama penerima tidak sesuai dengan rekening tujuan.\n" +
    "Nomor rekening tersebut tidak ada di bank.\n" +
    "Nomor rekening dan nama tidak cocok, atau rekeningnya tidak ada.\n" +
    "Gangguan yang tidak disebutkan jenisnya. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Bank tidak menjawab dalam batas waktu. Transfernya bisa saja sudah terjadi.\n" +
    "Bank sudah mengenal nomor referensi ini, jadi transfer sebelumnya mungkin sudah terjadi.\n" +
    "Bank sudah memproses request yang sama, jadi dananya mungkin sudah terkirim.\n" +
    "Bank tidak menerima data akses rekening pengirim.\n" +
    "Saldo rekening bank pengirim tidak mencukupi untuk payout ini.\n" +
    "Data payout tidak lolos validasi.\n" +
    "OTP untuk menyetujui payout sudah kedaluwarsa atau diblokir.\n" +
    "Rekening tujuan diblokir oleh banknya.\n" +
    "Rekening pengirim dan rekening tujuan sama.\n" +
    "Payout ini melampaui limit bulanan rekening tujuan.\n" +
    "Payout ini melampaui saldo tertinggi yang boleh disimpan di rekening tujuan.\n" +
    "Saldo merchant di Midtrans tidak mencukupi untuk payout ini.\n" +
    "Data bank penerima dana tidak valid.\n" +
    "Terjadi gangguan teknis di jalur ke bank. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Transfer tidak lolos validasi.\n" +
    "Transfer tidak lolos validasi, dan hanya Midtrans yang dapat menjelaskannya.\n" +
    "Bank menolak transfer tanpa menyebut alasan.\n" +
    "Nama penerima dana tidak sesuai dengan rekening tujuan.\n" +
    "Persetujuan ini ditolak: payout tidak ditemukan, tidak lagi queued, atau OTP-nya salah. Bisa jadi payout sudah disetujui sebelumnya.\n" +
    "Tidak ada payout yang dibuat dari request ini; errors memuat apa yang salah pada masing-masing.\n" +
    "Penolakan ini tidak diterima: payout tidak ditemukan atau tidak lagi queued. Bisa jadi payout sedang dikirim ke bank.\n" +
    "Key pada request ini tidak diterima API payout. Creator dan approver masing-masing punya key sendiri.\n" +
    "Midtrans tidak menemukan payout untuk reference_no ini. Itu bukan bukti bahwa payout tidak pernah dibuat.\n" +
    "Terjadi gangguan internal di API payout. Kode ini tidak menyatakan apakah payout sudah dibuat atau disetujui.\n" +
    "Akun sudah terhubung dan dapat ditagih. Panggilan ini tidak menagih apa pun.\n" +
    "Penghubungan akun sudah disiapkan dan menunggu konfirmasi pelanggan di GoPay. Belum ada pembayaran.\n" +
    "GoPay menolak permintaan untuk menghubungkan atau memutus akun ini; alasannya ada di channel_response_message. Tidak ada yang ditagih.\n" +
    "Akun belum atau tidak lagi terhubung, atau waktu konfirmasinya habis. Kode ini juga menandai bahwa pemutusan akun selesai.\n" +
    "Midtrans tidak mengenal akun dengan account_id ini. Tidak ada yang ditagih.\n" +
    "Midtrans menolak permintaan tentang akun ini karena sudah pernah dikirim. Tidak ada yang ditagih.\n" +
    "Terjadi gangguan internal di Midtrans. Belum diketahui apakah akun sudah terhubung atau terputus; tidak ada yang ditagih.\n" +
    "Midtrans tidak dapat menghubungi GoPay. Belum diketahui apakah akun sudah terhubung atau terputus; tidak ada yang ditagih.\n" +
    "GoPay sedang tidak tersedia. Belum diketahui apakah akun sudah terhubung atau terputus; tidak ada yang ditagih.\n" +
    "Permintaan tidak dijawab dalam batas waktu. Belum diketahui apakah akun sudah terhubung atau terputus; tidak ada yang ditagih.\n" +
    "Akun tidak lagi terhubung. Status ini juga menandai bahwa pemutusan akun selesai.\n" +
    "Akun dilaporkan terhubung, tetapi kode status yang menyertainya bukan kode sukses. Permintaan ini tidak menagih apa pun.\n" +
    "Akun masih terhubung, dan permintaan tentang akun ini ditolak.\n" +
    "Waktu konfirmasi habis sebelum pelanggan mengonfirmasi, sehingga akun tidak terhubung.\n" +
    "Penghubungan akun dilaporkan belum selesai, tetapi kode status yang menyertainya bukan kode sukses. Belum ada pembayaran.\n" +
    "Langganan sudah ada dan akan menagih pada jadwal berikutnya. Body ini bukan tentang pembayaran.\n" +
    "Langganan tidak menagih lagi; dinonaktifkan, dibatalkan, berakhir, atau salah satu tagihannya gagal. Pembayaran sebelumnya tidak berubah."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1,,,,,,,,,,,,,,,,,,,,,,,,,,,1,,1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1,,,,2,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,,1,1,1,,1,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,,1,,,,4,1,,1,1,1,1,1,1,1,1,,,1,1,1,,1,1,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,1,,1,1,1,1,1,1,1,,1,,1,1,1,,2,1,,4,,1,1,1,1,1,1,,1,1,1,1,1,,1,,1,,4,,1,1,1,,1,1,1,1,1,1,,1,,1,1,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,,1,1,1,1,1,,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,,1,1,1,,1,,,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,,,,,,,2,,2,,,,,,,3,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,3,1,1,1,,,,,,,,,,,,,,,,,,,,b,,,,e,,,",
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
export function detail(result: MidtransEntry | MidtransResult, params: MidtransParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

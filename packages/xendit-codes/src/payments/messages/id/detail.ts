// Generated from the catalog; do not edit.
import { paymentsCatalog as catalog } from "../../../data.js";
import type { XenditPaymentsSpace } from "../../../payments.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { XenditEntry, XenditParams, XenditResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "Bank atau e-wallet menolak akses ke akun di balik token. Tidak ada pembayaran yang dilakukan.\n" +
    "Pelanggan sudah pernah menghubungkan akun ini. Tidak ada pembayaran yang dilakukan.\n" +
    "Rekening tujuan ada di daftar hitam. Payout tidak dibuat.\n" +
    "Alamat penagihan tidak diterima.\n" +
    "Penulisan nominal tidak sesuai dengan format API.\n" +
    "Channel hanya mengirim nominal dengan kelipatan tertentu, misalnya satuan bulat. Payout tidak dibuat.\n" +
    "Nominal bukan yang diharapkan di sini.\n" +
    "Xendit menolak request karena ada field yang kurang atau tidak sesuai aturan API. Bila ada, errors menyebut yang mana.\n" +
    "Pelanggan tidak lolos autentikasi, sehingga pembayaran tidak dilakukan.\n" +
    "Pembayaran ditolak sampai pelanggan melakukan autentikasi.\n" +
    "Akun belum punya alamat webhook untuk jenis pembayaran ini.\n" +
    "Payout sudah diproses Xendit, sehingga tidak dapat dihentikan lagi.\n" +
    "Nominal capture melebihi dana yang masih ditahan. Tidak ada yang di-capture oleh panggilan ini.\n" +
    "Kartu ditolak; kode ini tidak menyebut alasannya.\n" +
    "Tanggal kedaluwarsa di request sudah lewat. Kartu tidak ditagih.\n" +
    "Channel code payout tidak valid. Payout tidak dibuat.\n" +
    "Channel code tidak didukung untuk panggilan ini.\n" +
    "Channel pembayaran belum diaktifkan untuk akun ini.\n" +
    "Channel pembayaran mengalami gangguan tak terduga. Apakah request sudah sampai di sana tidak disebutkan.\n" +
    "Kombinasi field tentang kartu tersimpan tidak diizinkan.\n" +
    "Payout belum dapat dibatalkan saat ini. Payout tetap berjalan.\n" +
    "Mata uang bukan yang diharapkan di sini.\n" +
    "Tidak ada pelanggan dengan id pada request.\n" +
    "Metode pembayaran bukan milik pelanggan pada request.\n" +
    "Tidak ada data dengan id pada request: pembayaran, refund, token, payout, atau quote. Halaman juga mencantumkan kode ini untuk HTTP 409, yaitu saat datanya justru sudah ada. Jadi ini bukan bukti bahwa belum ada yang dibayar.\n" +
    "Tidak ada data dengan id pada request. Ini bukan bukti bahwa belum ada yang dibayar.\n" +
    "Penerbit menolak tanpa menyebut alasan.\n" +
    "Processor menolak pembayaran; kode ini tidak menyebut alasannya.\n" +
    "Pelanggan cocok dengan daftar orang yang tidak boleh dilayani.\n" +
    "Channel tidak mengirim dana dalam mata uang ini. Payout tidak dibuat.\n" +
    "Nomor pembayaran tetap, misalnya virtual account, sudah ada dan mungkin sudah menerima pembayaran.\n" +
    "idempotency-key atau nomor referensi sudah dipakai sebelumnya dengan isi lain. Payout atau pembayaran pertama tetap berjalan dan mungkin sudah dilaksanakan.\n" +
    "Payout link dengan external_id ini sudah ada dan mungkin sudah diklaim.\n" +
    "Payment request dengan nomor referensi ini sudah ada dan mungkin sudah dibayar.\n" +
    "Nominal capture melebihi yang dapat di-capture.\n" +
    "Pembayaran ditolak karena kartu sudah kedaluwarsa.\n" +
    "OTP dimasukkan terlambat. Pelanggan dapat meminta yang baru.\n" +
    "Akun belum diaktifkan untuk yang diminta request.\n" +
    "Idempotency key sudah dipakai untuk request lain, yang mungkin sudah dijalankan.\n" +
    "Kartu tidak aktif, atau tidak diizinkan untuk pembayaran ini.\n" +
    "Payment request sudah berakhir dan tidak dapat diubah lagi. Bagaimana akhirnya, dibayar atau tidak, tidak disebutkan.\n" +
    "Status pembayaran atau payout tidak mengizinkan refund, capture, atau pembatalan. Transaksi tetap seperti semula dan bisa berlanjut: payout yang gagal dibatalkan akan dijalankan.\n" +
    "Sebagai error panggilan, ini saldo merchant yang tidak cukup untuk refund atau payout. Pada API pembayaran lama, bisa juga saldo pelanggan.\n" +
    "Data akun tidak diterima.\n" +
    "Xendit tidak menerima API key pada panggilan ini karena formatnya salah.\n" +
    "Pembayaran ditolak karena kode keamanan tidak cocok.\n" +
    "Body request tidak dapat dibaca sebagai JSON.\n" +
    "E-wallet tidak menerima kredensial merchant.\n" +
    "Channel tidak menerima kredensial merchant, atau ada mata uang yang belum diaktifkan.\n" +
    "OTP bukan yang dikirimkan.\n" +
    "Data yang dimasukkan pelanggan tidak valid. Tidak ada pembayaran yang dilakukan.\n" +
    "Metode pembayaran tersimpan tidak dapat dipakai.\n" +
    "Metode pembayaran tersimpan tidak ada, atau bukan milik pelanggan atau channel ini.\n" +
    "Quote dibuat untuk jenis transaksi lain. Payout tidak dibuat.\n" +
    "Payment token sudah kedaluwarsa atau dibatalkan. Tidak ada pembayaran dengan token itu.\n" +
    "Bentuk request sudah benar, tetapi ada nilai di luar yang diizinkan channel, wilayah, atau pengaturan, misalnya nominal atau mata uang.\n" +
    "Bank atau e-wallet pelanggan sedang bermasalah. Apakah request sudah sampai di sana tidak disebutkan.\n" +
    "Channel tidak mendukung penahanan dana untuk di-capture kemudian.\n" +
    "Nominal melebihi limit sekali kirim dari channel. Payout tidak dibuat.\n" +
    "Akun sudah terhubung sebanyak yang diizinkan.\n" +
    "Nominal melebihi limit channel atau akun.\n" +
    "OTP terlalu sering salah.\n" +
    "Nominal di bawah minimum yang dikirim channel. Payout tidak dibuat.\n" +
    "Yang diminta request tidak diizinkan pada status ini.\n" +
    "Channel tidak dapat mengirim OTP ke pelanggan.\n" +
    "Channel tidak mengizinkan refund sebagian lagi untuk pembayaran ini. Refund ini tidak dilakukan.\n" +
    "Channel pembayaran ini hanya mendukung refund penuh. Refund ini tidak dilakukan.\n" +
    "Rincian channel tidak valid; untuk payout lintas negara, jenis rekening harus BANK_ACCOUNT atau EWALLET.\n" +
    "Tidak ada metode pembayaran dengan id pada request.\n" +
    "Payment request sudah selesai dan mungkin sudah dibayar.\n" +
    "Payment request dinyatakan sudah gagal sebelumnya.\n" +
    "Seluruh nominal sudah di-capture sebelumnya; panggilan ini tidak meng-capture apa pun.\n" +
    "Channel pembayaran untuk sementara tidak menerima request lagi. Payment request tidak dibuat.\n" +
    "Pembayaran yang dimaksud request dinyatakan gagal.\n" +
    "Pengaturan merchant di processor tidak benar.\n" +
    "Processor melaporkan gangguan. Apakah kartu sudah ditagih tidak disebutkan.\n" +
    "Processor sedang tidak tersedia. Apakah request sudah sampai di sana tidak disebutkan.\n" +
    "Processor tidak menjawab tepat waktu. Kartu mungkin sudah ditagih.\n" +
    "Xendit menolak panggilan karena akun mengirim lebih banyak panggilan dari yang diizinkan. Belum ada yang diproses.\n" +
    "Format nomor rekening penerima tidak sesuai dengan channel. Payout tidak dibuat.\n" +
    "Refund melebihi sisa nominal yang sudah di-capture. Refund ini tidak dilakukan.\n" +
    "Refund sebelumnya untuk pembayaran ini belum selesai. Refund yang ini tidak dilakukan.\n" +
    "Channel pembayaran ini tidak mendukung refund. Pembayarannya tetap berlaku.\n" +
    "Acquirer menolak pembayaran; kode ini tidak menyebut alasannya.\n" +
    "API key atau akun ini tidak boleh melakukan panggilan tersebut.\n" +
    "Gangguan tak terduga di dalam Xendit. Apa saja yang sudah sempat diproses tidak disebutkan.\n" +
    "Request melewati 3-D Secure, padahal akun ini tidak boleh melakukannya.\n" +
    "Penerbit menolak karena kartu dilaporkan hilang atau dicuri.\n" +
    "Pembayaran ditolak sampai pelanggan lolos autentikasi yang lebih kuat.\n" +
    "Pembayaran ditolak karena dicurigai fraud.\n" +
    "Refund atau capture tidak tersedia pada jam ini. Belum ada yang dilakukan.\n" +
    "Xendit tidak menerima kredensial pada panggilan ini.\n" +
    "Panggilan datang dari alamat IP yang tidak ada di allowlist akun.\n" +
    "Channel tidak menerima pembayaran dalam mata uang ini.\n" +
    "Kode pembayaran siap dibayar, berkali-kali. Ini bukan pembayaran: setiap pembayaran datang lewat webhook tersendiri dengan payment_id tersendiri.\n" +
    "Dana ditahan dan belum ditagih. Tanpa capture tepat waktu, penahanannya habis dan tidak ada yang dibayar.\n" +
    "Merchant membatalkan payment request, dan pelanggan tidak dapat membayarnya lagi.\n" +
    "Waktu pembayaran habis, dan payment request tidak menerima pembayaran lagi. Untuk kode yang dapat dipakai ulang, pembayaran sebelumnya tetap berlaku.\n" +
    "Pembayaran tidak terjadi, apa pun status HTTP-nya; alasannya ada di failure_code. Payment request ini tidak dapat dipakai lagi.\n" +
    "Channel belum menyampaikan hasilnya. Belum dapat disimpulkan berhasil atau gagal.\n" +
    "Belum ada yang dibayar. Pelanggan harus melakukan yang disebut actions: autentikasi, membuka halaman, atau membayar kode yang ditampilkan.\n" +
    "Pembayaran sudah dilakukan. Webhook payment.capture membawa payment_id-nya.\n" +
    "Dana ditahan dan belum ditagih.\n" +
    "Payment request dibatalkan dan tidak dapat dibayar lagi.\n" +
    "Waktu pembayaran habis.\n" +
    "Pembayaran tidak terjadi; alasannya ada di failure_code.\n" +
    "Payment request belum ada hasilnya.\n" +
    "Belum ada yang dibayar. Pelanggan harus melakukan yang disebut actions.\n" +
    "Pembayaran sudah dilakukan.\n" +
    "Status ini sendiri menyatakan bahwa hasilnya belum diketahui.\n" +
    "Pembayaran di-void, sehingga tidak ada pembayaran yang berlaku. Sebelumnya bisa jadi sudah di-capture.\n" +
    "Dana yang ditahan dilepas sebelum capture, sehingga tidak ada yang dibayar.\n" +
    "Masa penahanan dana habis tanpa capture, sehingga tidak ada yang dibayar. Persetujuan penerbit yang mungkin menyertainya adalah persetujuan atas penahanan itu.\n" +
    "Pembayaran ini tidak terjadi; alasannya ada di failure_code. Tidak semua channel melaporkan kegagalan, jadi tanpa webhook pun belum ada kesimpulan.\n" +
    "Pembayaran belum ada hasilnya.\n" +
    "Dana sudah di-capture. Payment request untuk kode yang dapat dipakai ulang punya banyak pembayaran, masing-masing dengan payment_id sendiri.\n" +
    "Bank atau e-wallet menolak akses ke akun pelanggan.\n" +
    "Akun pelanggan belum aktif untuk pembayaran seperti ini.\n" +
    "Pelanggan tidak lolos autentikasi; untuk kartu, field 3-D Secure menjelaskan lebih lanjut.\n" +
    "Nominal capture melebihi dana yang ditahan.\n" +
    "Channel pembayaran bermasalah, sehingga pembayaran tidak dilakukan.\n" +
    "Processor menolak; kode ini tidak menyebut alasannya.\n" +
    "Kartu sudah kedaluwarsa, atau tanggalnya salah dimasukkan.\n" +
    "OTP dimasukkan terlambat.\n" +
    "Channel tidak memberi alasan kegagalannya.\n" +
    "Kartu tidak aktif, atau tidak diizinkan untuk jenis pembayaran ini.\n" +
    "Saldo atau limit pelanggan tidak cukup. Ini bukan saldo merchant.\n" +
    "Data akun yang dimasukkan pelanggan tidak valid.\n" +
    "Penerbit tidak punya kartu dengan nomor ini, atau penerbitnya tidak ditemukan.\n" +
    "Penerbit menolak karena kode keamanan, atau kartu tidak cocok untuk jenis pembayaran ini.\n" +
    "Channel tidak menerima kredensial merchant.\n" +
    "Channel tidak menerima pengaturan merchant.\n" +
    "Akun atau kartu tersimpan tidak dapat ditagih lagi.\n" +
    "Penerbit menolak karena dicurigai fraud.\n" +
    "Penerbit tidak dapat dihubungi, sehingga pembayaran tidak dilakukan.\n" +
    "Penerbit menyetujui sebagian nominal. Di samping kegagalan, belum pasti berapa yang ditagih.\n" +
    "Channel tidak menjawab tepat waktu. Dananya mungkin sudah ditarik.\n" +
    "Nominal di luar yang diizinkan channel atau akun pelanggan.\n" +
    "Pelanggan sudah mencoba sebanyak yang diizinkan channel.\n" +
    "Waktu pembayaran habis sebelum pelanggan membayar.\n" +
    "Processor tidak dapat memproses pembayaran kali ini, atau ada alasan teknis dari penerbit.\n" +
    "Processor tidak dapat memproses pembayaran kali ini.\n" +
    "Gangguan di dalam Xendit saat pembayaran diproses.\n" +
    "Penerbit menolak karena kartu dilaporkan hilang atau dicuri, atau harus ditahan.\n" +
    "Penerbit menyetujui. Di samping kegagalan, belum pasti apakah kartu ditagih.\n" +
    "Waktu challenge 3-D Secure habis, sehingga kartu tidak ditagih.\n" +
    "Pembayaran mengalami timeout. Bisa jadi sudah terjadi.\n" +
    "Pelanggan meminta bank menghentikan pembayaran seperti ini, dan jaringan kartu melarang percobaan lain dengan kartu ini.\n" +
    "Pelanggan menolak pembayaran di aplikasi atau halaman.\n" +
    "Perangkat pelanggan tidak dapat dihubungi untuk konfirmasi.\n" +
    "Pelanggan tidak mengonfirmasi pembayaran tepat waktu.\n" +
    "Waktu link habis, atau link dinonaktifkan manual. Link tidak dapat dibayar lagi.\n" +
    "Pelanggan sudah membayar; sebelumnya mungkin ada percobaan yang gagal.\n" +
    "Link masih terbuka. Percobaan di dalamnya mungkin ada yang gagal; pelanggan masih dapat membayar sampai link kedaluwarsa.\n" +
    "Pelanggan sudah membayar, dan dananya sudah di-settle ke merchant. Ini pembayaran yang sama dengan PAID.\n" +
    "Refund dibatalkan. Pembayarannya masih berlaku.\n" +
    "Refund tidak dilakukan; alasannya ada di failure_code. Pembayarannya masih berlaku.\n" +
    "Refund sudah diterima dan belum selesai. Pembayarannya masih berlaku.\n" +
    "Channel menerima refund sebesar nominal di body, yang bisa sebagian atau seluruhnya. Kapan dananya sampai bergantung pada channel.\n" +
    "Akun pelanggan tidak dapat menerima refund karena aksesnya diblokir.\n" +
    "Akun yang membayar tidak ditemukan, sehingga tidak dapat menerima refund.\n" +
    "Channel menganggap refund ini pengulangan, jadi refund sebelumnya mungkin sudah dilakukan.\n" +
    "Saldo merchant tidak cukup untuk refund ini.\n" +
    "Channel melaporkan refund gagal tanpa menyebut alasan.\n" +
    "Token dapat ditagih. Panggilan ini tidak menagih apa pun.\n" +
    "Merchant membatalkan token, sehingga tidak dapat ditagih lagi. Bila Anda memang memintanya, status ini mengonfirmasinya.\n" +
    "Token sudah habis masa berlakunya di channel dan tidak dapat ditagih lagi.\n" +
    "Penghubungan gagal; alasannya ada di failure_code. Tidak ada yang ditagih.\n" +
    "Penghubungan akun belum ada hasilnya.\n" +
    "Pelanggan harus menyelesaikan penghubungan akun dengan yang disebut actions. Belum ada pembayaran.\n" +
    "Pelanggan sudah pernah menghubungkan akun ini.\n" +
    "Pelanggan tidak lolos autentikasi, sehingga tidak ada yang terhubung.\n" +
    "Nominal di atas dana yang ditahan hendak di-capture saat kartu disimpan.\n" +
    "Penerbit tidak menerima kartu; kode ini tidak menyebut alasannya.\n" +
    "Channel bermasalah, sehingga tidak ada yang terhubung.\n" +
    "Saldo akun pelanggan tidak cukup untuk pemeriksaan.\n" +
    "Data yang dimasukkan pelanggan tidak diterima.\n" +
    "Bank atau e-wallet tidak dapat dihubungi, sehingga tidak ada yang terhubung.\n" +
    "Penerbit menyetujui. Apakah dana sudah di-capture atau baru ditahan, terlihat di status pembayaran.\n" +
    "Penerbit tidak menyetujui dan meminta pelanggan menghubunginya.\n" +
    "Penerbit tidak menyetujui karena kondisi yang tidak disebutkan.\n" +
    "Penerbit atau jaringan kartu tidak menerima merchant pada pembayaran ini.\n" +
    "Penerbit menolak dan meminta kartunya ditahan.\n" +
    "Penerbit menolak tanpa alasan, sering kali karena tidak memercayai pembayarannya.\n" +
    "Penerbit menolak kartu ini dengan error yang tidak disebutkan.\n" +
    "Penerbit menolak dan meminta kartunya ditahan karena penyalahgunaan akun.\n" +
    "Penerbit hanya menyetujui sebagian nominal. Sisanya belum terbayar.\n" +
    "Penerbit, atau Visa sebagai penggantinya, menyetujui pembayaran.\n" +
    "Penerbit tidak menerima jenis transaksi ini untuk kartu tersebut.\n" +
    "Penerbit tidak menerima nominalnya.\n" +
    "Penerbit tidak memiliki kartu dengan nomor ini.\n" +
    "Penerbit untuk nomor kartu ini tidak ditemukan.\n" +
    "Penerbit tidak memproses pembayaran dan meminta percobaan ulang.\n" +
    "Penerbit meminta pelanggan melakukan autentikasi 3-D Secure.\n" +
    "Gangguan sementara di jaringan kartu atau penerbit.\n" +
    "Pembayaran dibatalkan saat diproses, yang hanya terjadi di mesin kartu.\n" +
    "Penerbit tidak menemukan data yang dirujuk pembayaran. Menurut halamannya, kode ini tidak akan muncul.\n" +
    "Berkas jaringan kartu atau penerbit tidak dapat dibaca saat itu.\n" +
    "Penerbit tidak dapat membaca rincian pembayaran.\n" +
    "Kartu tidak punya rekening kredit, sehingga tidak cocok untuk jenis pembayaran ini.\n" +
    "Penerbit menolak karena kartu dilaporkan hilang.\n" +
    "Penerbit menolak karena kartu dilaporkan dicuri.\n" +
    "Rekening kartu sudah ditutup.\n" +
    "Saldo atau limit kartu tidak cukup.\n" +
    "Kartu tidak punya rekening giro.\n" +
    "Kartu tidak punya rekening tabungan.\n" +
    "Kartu sudah kedaluwarsa, atau tanggalnya salah atau tidak ada.\n" +
    "PIN yang dimasukkan tidak benar.\n" +
    "Kartu tidak diizinkan untuk jenis pembayaran ini, misalnya kartu prabayar untuk pembayaran berulang.\n" +
    "Penerbit tidak mengizinkan pembayaran ini di merchant ini atau dengan cara ini.\n" +
    "Penerbit mencurigai fraud.\n" +
    "Penerbit tidak mendukung atau memblokir jenis pembayaran ini.\n" +
    "Nominal melebihi limit kartu.\n" +
    "Penerbit membatasi kartu ini, misalnya untuk negara tertentu.\n" +
    "Penerbit menolak karena pelanggaran keamanan.\n" +
    "Kartu sudah dipakai sebanyak yang diizinkan dalam periode ini.\n" +
    "Penerbit meminta pelanggan menghubunginya.\n" +
    "Perubahan PIN gagal, yang tidak terjadi pada pembayaran online.\n" +
    "Rekening kartu belum aktif.\n" +
    "PIN tidak diterima atau tidak dapat diperiksa.\n" +
    "PIN terlalu sering salah.\n" +
    "Kartu masih baru dan belum dibuka atau diaktifkan.\n" +
    "Kartu ini bukan lagi kartu pelanggan yang berlaku.\n" +
    "Penerbit kredit tidak dapat dihubungi.\n" +
    "Processor mencurigai fraud.\n" +
    "Kode keamanan tidak cocok. Pelanggan tidak boleh diberi tahu.\n" +
    "Penerbit mencurigai fraud pada rekening ini.\n" +
    "Otorisasi tidak cocok dengan otorisasi sebelumnya yang diikutinya.\n" +
    "Penerbit tidak punya alasan untuk menolak, seperti setelah pemeriksaan kartu.\n" +
    "PIN tidak dapat diperiksa, atau tidak benar.\n" +
    "Penerbit hanya mengizinkan pembelian, tanpa tarik tunai.\n" +
    "Pemeriksaan kriptografi di penerbit atau jaringan kartu gagal.\n" +
    "Kartu tidak boleh memberi informasi tentang dananya.\n" +
    "Penerbit sedang tutup buku harian dan tidak memproses apa pun.\n" +
    "Penerbit atau sistemnya tidak dapat menjawab.\n" +
    "Penerbit tidak ditemukan atau tidak dapat dihubungi oleh jaringan kartu.\n" +
    "Pembayaran tidak boleh diselesaikan karena alasan hukum.\n" +
    "Penerbit menganggapnya pengulangan, jadi pembayaran sebelumnya mungkin sudah terjadi.\n" +
    "Sistem di penerbit atau jaringan kartu terganggu. Apakah pembayaran sudah diputuskan sebelumnya tidak disebutkan.\n" +
    "Pelanggan memblokir kartu ini.\n" +
    "Biaya tambahan (surcharge) tidak diizinkan untuk kartu ini.\n" +
    "Penerbit kartu debit ini tidak mendukung biaya tambahan (surcharge).\n" +
    "Penerbit meminta jaringan kartu memutuskan sebagai gantinya, dan pembayaran tidak disetujui.\n" +
    "Penerbit tidak tersedia untuk jenis pembayaran ini.\n" +
    "Nominal melebihi limit dari penerbit.\n" +
    "Pembayaran tidak boleh dikirim ulang seperti semula.\n" +
    "Nominal melebihi yang diotorisasi sebelumnya.\n" +
    "Penerbit menolak PIN, misalnya PIN baru yang terlalu mudah.\n" +
    "Kartu atau pelanggan tidak lolos autentikasi.\n" +
    "Pelanggan meminta bank menghentikan pembayaran ini.\n" +
    "Pelanggan mencabut otorisasi untuk merchant ini.\n" +
    "Pembayaran tidak memenuhi syarat untuk PIN Visa.\n" +
    "Pelanggan mencabut semua otorisasi untuk kartu ini.\n" +
    "Penerbit tidak dapat dihubungi untuk keputusan online, dan pembayaran ditolak.\n" +
    "Mastercard memiliki data kartu yang lebih baru.\n" +
    "Mastercard mengizinkan percobaan lagi dengan kartu ini setelah 72 jam, dan dapat mengenakan denda bila lebih cepat.\n" +
    "Mastercard melarang percobaan lagi dengan kartu ini.\n" +
    "Ada masalah teknis pada token kartu.\n" +
    "Processor memblokir pembayaran ini.\n" +
    "Mastercard melarang percobaan lagi dengan kartu ini; setiap percobaan dikenai denda.\n" +
    "Kartu tidak menerima cicilan untuk pembayaran ini.\n" +
    "Mastercard mengizinkan percobaan lagi dengan kartu ini setelah 1 jam, dan dapat mengenakan denda bila lebih cepat.\n" +
    "Mastercard mengizinkan percobaan lagi dengan kartu ini setelah 24 jam, dan dapat mengenakan denda bila lebih cepat.\n" +
    "Mastercard mengizinkan percobaan lagi dengan kartu ini setelah 2 hari, dan dapat mengenakan denda bila lebih cepat.\n" +
    "Mastercard mengizinkan percobaan lagi dengan kartu ini setelah 4 hari, dan dapat mengenakan denda bila lebih cepat.\n" +
    "Mastercard mengizinkan percobaan lagi dengan kartu ini setelah 6 hari, dan dapat mengenakan denda bila lebih cepat.\n" +
    "Mastercard mengizinkan percobaan lagi dengan kartu ini setelah 8 hari, dan dapat mengenakan denda bila lebih cepat.\n" +
    "Mastercard mengizinkan percobaan lagi dengan kartu ini setelah 10 hari, dan dapat mengenakan denda bila lebih cepat.\n" +
    "Kode ini tidak meminta tindakan, dan tidak menyatakan apakah pembayaran terjadi.\n" +
    "Tidak ada yang dapat dilakukan atas penolakan ini.\n" +
    "Autentikasi dicoba dan tercatat; pelanggan tidak diperiksa.\n" +
    "Pelanggan harus melewati tantangan lebih dulu.\n" +
    "Penerbit tidak memerlukan autentikasi untuk pembayaran ini.\n" +
    "Pelanggan tidak lolos autentikasi, atau gagal di tantangan. three_ds_trans_status_reason menjelaskan lebih lanjut.\n" +
    "Penerbit menolak autentikasi.\n" +
    "Autentikasi tidak dapat dilakukan, misalnya karena kartu atau penerbit tidak mendukungnya.\n" +
    "Pelanggan lolos autentikasi. Pembayarannya soal lain.\n" +
    "Pelanggan mendapat tantangan. Lolos tidaknya terlihat di three_ds_trans_status.\n" +
    "Pelanggan tidak ditanya apa pun. Lolos tidaknya autentikasi terlihat di three_ds_trans_status.\n" +
    "Pelanggan tidak ditanya apa pun.\n" +
    "Pelanggan menjalani autentikasi penuh.\n" +
    "Penerbit menilai risiko pembayaran terlalu tinggi.\n" +
    "Penerbit tidak mengenal perangkat pelanggan.\n" +
    "Perangkat tidak mendukung autentikasi yang diminta penerbit.\n" +
    "Pelanggan terlalu sering diautentikasi belakangan ini.\n" +
    "Nomor ini tidak mungkin nomor kartu.\n" +
    "Penerbit tidak menerima jenis transaksi ini.\n" +
    "Penerbit tidak memiliki data nomor kartu ini.\n" +
    "Ada masalah keamanan saat autentikasi.\n" +
    "Kartu dilaporkan dicuri.\n" +
    "Penerbit menilai pembayaran ini sangat mencurigakan.\n" +
    "Penerbit memblokir jenis pembayaran ini bagi pelanggan.\n" +
    "Pelanggan belum terdaftar di layanan autentikasi penerbit.\n" +
    "Penerbit terlalu lambat dalam autentikasi, sehingga pembayaran tidak dicoba.\n" +
    "Kode ini hanya menyebut seberapa yakin penerbit atas hasilnya.\n" +
    "Penerbit tidak mengautentikasi kartu ini tanpa pembayaran.\n" +
    "Penerbit tidak mengautentikasi kartu ini tanpa pelanggan.\n" +
    "Masalah teknis di penerbit menghentikan autentikasi, sehingga pembayaran tidak dicoba.\n" +
    "Penerbit ingin menanyai pelanggan di tempat lain, misalnya di aplikasi, tetapi request tidak menyediakannya.\n" +
    "Pelanggan tidak menjawab pertanyaan penerbit tepat waktu.\n" +
    "Penerbit bahkan tidak menanyai pelanggan karena waktunya terlalu singkat.\n" +
    "Pelanggan tidak menyelesaikan autentikasi. three_ds_challenge_cancel_code menyebut bagaimana berakhirnya.\n" +
    "Nilai ini awal suatu rentang yang dicadangkan dan belum punya arti.\n" +
    "Pelanggan memilih batal.\n" +
    "Nilai ini dicadangkan dan belum punya arti.\n" +
    "Waktu tantangan habis sebelum pelanggan menyelesaikannya.\n" +
    "Tantangan terhenti karena gangguan.\n" +
    "Alasan tantangan terhenti tidak diketahui."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,g,,,,,,,,,,30,,2p,,,,,,,,,,,,2e,,,,26,,,,,,,,,,,1p,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1d,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,2q,,,,,,,,,,,,,,,3u,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,l,,,,,,,,,,,,,,5,5,,,,,,,,,d,,e,,1,1,h,,,,,,,,,,,,,,,,,5x,,,,,9,,,,,,,1,1,1,i,,,,,,,,,q,q,q,q,q,q,7,r,,,,1,1,,,3,8,8,3,1,1,8,8,3",
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
export function detail(result: XenditEntry<XenditPaymentsSpace> | XenditResult<XenditPaymentsSpace>, params: XenditParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

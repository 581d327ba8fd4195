// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../runtime/message.js";
import type { DanaEntry, DanaParams, DanaResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "Transaksi sudah dijalankan. Pada layanan refund, void, atau cancel, yang sudah dijalankan adalah pengembalian atau pembatalannya.\n" +
    "Cek status sudah dijawab. Kode ini tidak menyatakan apa pun tentang transfer banknya, apa pun bunyi pesannya.\n" +
    "Pelanggan tidak lagi tertaut ke merchant, dan tokennya tidak berlaku lagi. Tidak ada dana yang berpindah.\n" +
    "Akun DANA ini dapat menerima top up. Inquiry ini tidak mengirim apa pun.\n" +
    "Akun DANA penerima sudah di-top up. Pengulangan dengan partnerReferenceNo yang sama mendapat jawaban ini lagi dan tidak memindahkan dana lagi.\n" +
    "Cek status sudah dijawab. Kode ini tidak menyatakan apa pun tentang top up-nya: top up yang gagal (06) juga memakai kode ini.\n" +
    "Token ini membuka halaman checkout DANA untuk pelanggan ini satu kali. Belum ada yang dibayar.\n" +
    "Cek status sudah dijawab. Kode ini menyertai setiap status order, juga yang belum dibayar atau dibatalkan.\n" +
    "Jawaban Anda setelah notifikasi tersimpan, baik untuk order yang dibayar maupun yang ditutup. Ini tidak menyatakan apa pun tentang order.\n" +
    "Pelanggan sudah menautkan akun DANA. Token akses dan refresh token ini milik pelanggan tersebut; belum ada yang dibayar.\n" +
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
    "Saldo akun DANA pelanggan ada di body. Tidak ada yang ditahan atau dibayar.\n" +
    "Rekening ini dikenal oleh bank. Inquiry ini tidak mengirim apa pun.\n" +
    "DANA menerima transfer ini dan memotong saldo merchant. Bank melaporkan hasilnya kemudian.\n" +
    "Order sudah ada di DANA, dan belum ada yang membayarnya. Pengulangan dengan partnerReferenceNo dan isi yang sama mendapat order yang sama.\n" +
    "Order sudah ada, dan pelanggan membayarnya di halaman DANA.\n" +
    "Order sudah dibatalkan. Bila sudah dibayar, dananya kembali ke pelanggan.\n" +
    "Refund sudah dijalankan. Pengulangan dengan partnerRefundNo yang sama mendapat jawaban ini lagi, meskipun tidak ada lagi dana yang dikembalikan.\n" +
    "Kode ini dipakai untuk daftar transaksi dan untuk pembayaran dengan kode QR pelanggan. Tidak disebutkan apakah ada yang dibayar.\n" +
    "Request sudah diterima dan hasilnya belum diketahui.\n" +
    "DANA menerima transfer ini, dan bank belum menjawab.\n" +
    "DANA menerima pembatalan ini, dan belum selesai. Pelanggan mungkin tetap sudah membayar.\n" +
    "DANA menerima refund ini, dan belum selesai. Pengulangan dengan partnerRefundNo yang sama mendapat jawaban ini lagi.\n" +
    "Request sudah diterima, tetapi yang diminta belum siap. Ini bukan pembayaran.\n" +
    "Request sudah diterima dan jawabannya belum siap. Request ini tidak memindahkan dana.\n" +
    "Permintaan cek status sudah diterima, tetapi jawabannya belum final. Hasil transaksi belum diketahui.\n" +
    "Request tidak valid atau tidak dapat dibaca.\n" +
    "Format {field} tidak sesuai.\n" +
    "Nilai wajib pada {field} tidak ada atau formatnya salah.\n" +
    "Consult pay ditolak karena kredensialnya, dengan kode untuk field yang tidak diisi. Tidak ada yang dibayar atau dipesan lewat panggilan ini.\n" +
    "Request tidak dapat diautentikasi. Alasan: {reason}.\n" +
    "Token ditolak: signature salah, atau kode otorisasi salah, sudah dipakai, atau kedaluwarsa. Alasan: {reason}.\n" +
    "Token akses B2B tidak valid atau sudah kedaluwarsa.\n" +
    "Token akses pelanggan sudah kedaluwarsa. Order-nya sendiri tetap terbuka.\n" +
    "Token akses pelanggan (B2B2C) tidak valid atau sudah kedaluwarsa.\n" +
    "DANA tidak mengenal token akses pelanggan. Order-nya sendiri tetap terbuka.\n" +
    "Token akses B2B tidak dikenal oleh penyedia layanan.\n" +
    "Token akses pelanggan (B2B2C) tidak dikenal oleh penyedia layanan.\n" +
    "Masa berlaku transaksi atau sesi pada request ini sudah habis.\n" +
    "Batas waktu untuk membatalkan order ini sudah lewat. Order tetap seperti semula, dibayar atau belum.\n" +
    "Merchant tidak boleh memakai fitur ini. Alasan: {reason}.\n" +
    "Nominal di luar limit untuk satu transaksi.\n" +
    "Nominal order melebihi yang boleh dibayar sekaligus. Order tidak dibuat.\n" +
    "Nominalnya melebihi yang boleh diterima akun DANA ini: nominal top up terbesar, atau saldo terbesar. Tidak ada yang dikirim.\n" +
    "Top up ini akan membuat saldo akun DANA penerima melewati saldo terbesar, atau nominalnya melebihi top up terbesar. Tidak ada yang dikirim.\n" +
    "Request ditolak karena dugaan fraud.\n" +
    "DANA menolak transfer ini karena dugaan fraud. Tidak ada yang dikirim.\n" +
    "Jumlah transaksi atau request melebihi limit dalam satu periode.\n" +
    "Status rekening atau pengguna tidak mengizinkan request ini.\n" +
    "Akun DANA tidak ada atau tidak boleh digunakan. Tidak ada yang dikirim. additionalInfo.resultMsg menyebutkan yang mana, bila DANA mengirimnya.\n" +
    "Akun DANA penerima tidak ada atau tidak boleh digunakan. Tidak ada yang dikirim.\n" +
    "DANA tidak mengizinkan akun ini membayar. Order tidak dibuat.\n" +
    "Consult pay ditolak karena status akun atau pengguna. Tidak ada yang dipesan lewat panggilan ini.\n" +
    "DANA tidak mengizinkan akun ini digunakan, jadi saldonya tidak ada. Belum ada yang dibayar.\n" +
    "DANA tidak mengizinkan akun ini membayar, jadi token tidak diterbitkan. Order-nya sendiri tetap terbuka.\n" +
    "Status akun atau pengguna tidak mengizinkan pembatalan ini. Order tetap seperti semula.\n" +
    "Fitur sedang ditutup, biasanya karena masa cut-off. Alasan: {reason}.\n" +
    "Penerbit atau penyedia layanan tidak mengizinkan kartu ini dipakai.\n" +
    "Masa berlaku kartu sudah habis.\n" +
    "Rekening lama tidak digunakan, sehingga bank tidak mengizinkannya dipakai.\n" +
    "Token pembayaran belum punya limit, padahal limit wajib diatur sebelum token dipakai.\n" +
    "OTP pelanggan terblokir, biasanya karena terlalu sering salah dimasukkan.\n" +
    "Masa berlaku OTP sudah habis.\n" +
    "Penerbit kartu diminta mengirim OTP ke pelanggan. Request masih menunggu OTP dan belum gagal.\n" +
    "Saldo tidak mencukupi nominal transaksi.\n" +
    "Saldo merchant tidak cukup untuk dana yang dikembalikan oleh pembatalan ini. Order masih berlaku.\n" +
    "Saldo merchant tidak cukup untuk refund ini. Belum ada yang dikembalikan, dan pelanggan tidak melakukan kesalahan.\n" +
    "Saldo deposit merchant di penyedia layanan tidak mencukupi untuk inquiry atau transaksi yang disiapkan.\n" +
    "Saldo deposit merchant di penyedia layanan tidak mencukupi nominal transaksi.\n" +
    "Saldo merchant tidak mencukupi untuk refund atau pembatalan.\n" +
    "Saldo disbursement merchant tidak cukup untuk top up ini. Tidak ada yang dikirim.\n" +
    "Saldo disbursement merchant tidak cukup untuk nominal pada inquiry. Tidak ada yang dikirim.\n" +
    "Saldo disbursement merchant tidak cukup untuk transfer ini. Tidak ada yang dikirim.\n" +
    "Penyedia layanan atau penerbit tidak mengizinkan request ini. Alasan: {reason}.\n" +
    "Consult pay ditolak karena DANA tidak mengizinkan pembayarannya. Tidak ada yang dipesan lewat panggilan ini.\n" +
    "DANA tidak mengizinkan pembayaran ini. Order tidak dibuat.\n" +
    "Perjanjian dengan DANA tidak mengizinkan pembatalan order ini. Order tetap seperti semula.\n" +
    "Perjanjian dengan DANA tidak mengizinkan refund ini. Pembayarannya masih berlaku.\n" +
    "Transaksi ditahan di penyedia layanan, dan belum diketahui apakah akan dijalankan.\n" +
    "Nominal melebihi limit yang diatur untuk token pembayaran.\n" +
    "Penerbit tidak mengizinkannya dipakai sebelum diaktifkan.\n" +
    "Akun DANA pelanggan tidak aktif, jadi saldonya tidak ada. Belum ada yang dibayar.\n" +
    "DANA menyatakan sebuah akun tidak aktif, dan pesannya menyebut merchant. Tidak ada yang dikirim.\n" +
    "Penyedia layanan menutup akses merchant ke semua API.\n" +
    "Dengan request ini, merchant akan melebihi limit hariannya.\n" +
    "Limit tidak dapat diatur untuk token pembayaran ini.\n" +
    "Limit yang diminta untuk token pembayaran berada di luar rentang yang disepakati.\n" +
    "Dengan request ini, rekening akan melebihi limit hariannya.\n" +
    "Status transaksi saat ini tidak mengizinkan request ini.\n" +
    "Status order tidak dapat dibatalkan. Portal menampilkannya untuk order yang sudah di-refund.\n" +
    "Status order tidak dapat di-refund, misalnya belum dibayar atau kedaluwarsa.\n" +
    "Pengujian DANA memakainya untuk daftar transaksi tanpa data. Untuk pembayaran dengan kode QR, standar memakainya bila status transaksi tidak mengizinkan request ini.\n" +
    "Penyedia layanan tidak menemukan transaksi dengan data pada request. Transaksi yang baru saja dikirim mungkin belum terlihat.\n" +
    "Cek status tidak menemukan transfer bank ini. Ini bukan bukti bahwa transfernya gagal, terutama segera setelah dikirim.\n" +
    "DANA tidak mengenal order ini. Ini bukan bukti bahwa belum ada yang membayar, terutama segera setelah order dibuat.\n" +
    "DANA tidak menemukan order untuk dibatalkan. Order yang baru saja dibuat mungkin belum terlihat, dan pelanggan masih dapat membayarnya.\n" +
    "DANA tidak menemukan order untuk di-refund. Ini bukan bukti bahwa belum ada yang membayar atau belum ada yang dikembalikan.\n" +
    "Cek status tidak menemukan transaksi. Ini bukan bukti bahwa transaksi gagal, apalagi bila transaksi baru saja dikirim.\n" +
    "Tidak ada transaksi yang cocok dengan data pada request. Ini bukan bukti bahwa pembayaran atau transfer gagal.\n" +
    "Cek status tidak menemukan top up ini. Ini bukan bukti bahwa top up gagal, terutama segera setelah dikirim.\n" +
    "Request tidak dapat diteruskan ke tujuannya.\n" +
    "Bank tidak dapat dijangkau melalui switch yang dipakai.\n" +
    "Pelanggan mengakhirinya sebelum transaksi dijalankan.\n" +
    "Request ditolak karena transaksinya tercatat sudah dibatalkan.\n" +
    "Jawaban ini menyebut transaksi yang dibatalkan, tetapi tidak menyatakan hasil akhirnya.\n" +
    "Merchant belum terdaftar untuk layanan ini di penyedia layanan, sehingga request ini ditolak.\n" +
    "Langkah ini memerlukan OTP, tetapi OTP belum diminta. Request belum gagal.\n" +
    "journeyId pada request tidak dikenal oleh penyedia layanan.\n" +
    "Merchant tidak dikenal oleh penyedia layanan, atau status merchant tidak mengizinkan request ini.\n" +
    "Consult pay ditolak karena merchant tidak dikenal DANA, atau statusnya tidak mengizinkan. Tidak ada yang dipesan lewat panggilan ini.\n" +
    "Merchant atau toko tidak dikenal DANA, atau statusnya tidak mengizinkan pembatalan. Order masih berlaku, dan pelanggan masih dapat membayarnya.\n" +
    "Merchant atau toko tidak dikenal DANA, atau statusnya tidak mengizinkan refund. Belum ada yang dikembalikan.\n" +
    "Nomor kartu atau rekening tidak mengarah ke penerbit yang dikenal penyedia layanan.\n" +
    "Request tidak sesuai dengan langkah yang sedang berjalan pada journey ini.\n" +
    "Kartu, rekening, pelanggan, atau virtual account tidak dikenal atau tidak diterima. Rincian: {info}.\n" +
    "Rekening tidak dikenal oleh bank, atau tidak dapat dipakai. Tidak ada yang dikirim.\n" +
    "Tagihan atau virtual account tidak ada atau tidak dapat digunakan. Alasan: {reason}.\n" +
    "Nominal berbeda dari nominal yang seharusnya.\n" +
    "Tagihan tercatat sudah dibayar, mungkin oleh request Anda sebelumnya.\n" +
    "OTP yang dimasukkan tidak sama dengan yang dikirim ke pelanggan.\n" +
    "Nomor partner tidak dikenal oleh penyedia layanan.\n" +
    "Terminal tidak dikenal oleh penyedia layanan.\n" +
    "Request sebelumnya dengan nomor referensi yang sama memakai parameter lain. Hasil request sebelumnya tidak dinyatakan.\n" +
    "Top up sebelumnya dengan partnerReferenceNo ini punya nominal atau penerima lain, dan mungkin sudah dijalankan.\n" +
    "Transfer sebelumnya dengan partnerReferenceNo ini punya nominal atau rekening lain, dan mungkin sudah dijalankan.\n" +
    "Order dengan partnerReferenceNo ini sudah ada, dengan nominal atau isi lain. Order itu mungkin masih terbuka atau sudah dibayar.\n" +
    "Refund sebelumnya dengan partnerRefundNo ini punya nominal lain, dan mungkin sudah dijalankan.\n" +
    "Masa berlaku tagihan atau virtual account sudah habis.\n" +
    "Penyedia layanan tidak menyediakan fungsi ini.\n" +
    "Operasi ini, misalnya cancel atau refund, saat ini belum dapat dilakukan untuk transaksi tersebut.\n" +
    "X-EXTERNAL-ID yang sama sudah dipakai pada hari yang sama, jadi sudah ada request sebelumnya.\n" +
    "partnerReferenceNo ini sudah dipakai request sebelumnya. Biasanya request itu sudah dijalankan.\n" +
    "partnerReferenceNo ini sudah dipakai request sebelumnya. Hasilnya, misalnya QR atau virtual account, mungkin masih dapat dibayar.\n" +
    "Jumlah request melebihi limit penyedia layanan.\n" +
    "Consult pay ditolak karena terlalu banyak request. Tidak ada yang dipesan lewat panggilan ini.\n" +
    "Penyedia layanan melaporkan gangguan tanpa rincian. Belum diketahui apakah request dijalankan.\n" +
    "DANA melaporkan gangguan tanpa rincian. Pengulangan top up yang gagal juga dijawab seperti ini, jadi dari kode ini saja belum diketahui apakah top up dijalankan.\n" +
    "DANA melaporkan gangguan tanpa rincian. Belum diketahui apakah order sudah ada.\n" +
    "DANA melaporkan gangguan tanpa rincian. Belum diketahui apakah transfer dijalankan.\n" +
    "Sistem penyedia layanan mengalami gangguan. Belum diketahui apakah request dijalankan.\n" +
    "Sistem DANA mengalami gangguan. Belum diketahui apakah penerima sudah di-top up.\n" +
    "Sistem DANA mengalami gangguan. Belum diketahui apakah order sudah ada.\n" +
    "Jawaban Anda bila notifikasi tidak dapat disimpan. DANA mengulangnya sampai tujuh hari.\n" +
    "Sistem DANA mengalami gangguan. Belum diketahui apakah transfer dijalankan.\n" +
    "DANA tidak mendapat jawaban dalam batas waktu atau mengalami gangguan. Belum diketahui apakah order dibatalkan.\n" +
    "DANA tidak mendapat jawaban dalam batas waktu atau mengalami gangguan. Belum diketahui apakah dananya sudah kembali.\n" +
    "Sistem lain yang dipakai penyedia layanan mengalami gangguan. Belum diketahui apakah request dijalankan.\n" +
    "Penerbit atau sistem lain tidak menjawab dalam batas waktu. Belum diketahui apakah request dijalankan.\n" +
    "Order sudah dibayar, dan hasilnya final.\n" +
    "Penerima sudah menerima dananya, dan hasilnya final.\n" +
    "DANA sudah menerimanya, dan belum ada yang dikirim.\n" +
    "Order masih terbuka, dan pelanggan belum membayarnya.\n" +
    "Pelanggan sudah membayar, dan DANA belum menyelesaikan pembayarannya. Hasilnya masih bisa berubah.\n" +
    "Dana sedang dikirim, dan hasilnya belum diketahui.\n" +
    "Bank atau DANA belum menyelesaikannya, dan hasilnya masih bisa berhasil atau gagal.\n" +
    "Dana sudah dikirim lalu kembali, jadi penerima tidak memilikinya. Nominalnya sudah kembali ke saldo merchant.\n" +
    "Disbursement berakhir sebelum dananya dikirim, dan tidak akan dikirim lagi.\n" +
    "Order dibatalkan, atau batas waktunya lewat. Order ini tidak dapat dibayar lagi; dana yang dibayar sebelum dibatalkan akan dikembalikan.\n" +
    "Disbursement berakhir tanpa dananya dikirim, meskipun kode respons menyatakan Successful.\n" +
    "Saat dicek, disbursement ini tidak ditemukan di DANA. Ini bukan bukti bahwa disbursement gagal, terutama segera setelah dikirim.\n" +
    "Saat dicek, order ini tidak ditemukan di DANA. Ini bukan bukti bahwa belum ada yang membayar, terutama segera setelah order dibuat.\n" +
    "Batas waktu pembayaran lewat, sehingga order ditutup. Order ini tidak dapat dibayar lagi.\n" +
    "Transfer berakhir sebelum dananya dikirim, dan tidak akan dikirim lagi.\n" +
    "Transfer berakhir tanpa dananya dikirim.\n" +
    "Saat dicek, transfer ini tidak ditemukan di DANA. Ini bukan bukti bahwa transfer gagal, terutama segera setelah dikirim.\n" +
    "Order sudah dibatalkan. Dana yang dibayar sebelumnya akan dikembalikan.\n" +
    "Order tidak dapat dibayar lagi. Halaman tidak menyebutkan apakah order sempat dibayar.\n" +
    "Order sudah ada, dan pelanggan belum membayarnya.\n" +
    "Pelanggan sudah membayar, lalu merchant menerima order ini.\n" +
    "Pelanggan sudah membayar, dan DANA belum menyelesaikan pembayarannya.\n" +
    "Pelanggan sudah membayar order ini.\n" +
    "Tidak ada akun DANA dengan nomor telepon ini. Tidak ada yang dikirim.\n" +
    "Akun penerima dinonaktifkan oleh DANA. Tidak ada yang dikirim.\n" +
    "paymentInfos memuat cara pelanggan dapat membayar. Belum ada order yang dibuat dan belum ada yang dibayar. Kini DANA menjawab dengan 2005700.\n" +
    "paymentInfos memuat cara pelanggan dapat membayar. Belum ada order yang dibuat, dan tidak ada yang dibayar atau dibatalkan.\n" +
    "Yang diminta tidak dijalankan. Alasannya ada di resultCode dan resultMsg.\n" +
    "Yang diminta sudah dijalankan atau dikembalikan. Tidak ada dana yang berpindah karenanya.\n" +
    "DANA tidak mengetahui apakah panggilan dijalankan. Ini bukan kegagalan."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,4,,,,2,,1,1,1,1,1,1,,1,1,1,1,1,1,1,1,1,1,1,1,1,1,,1,1,1,,2,1,1,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,,,1,1,1,1,,2,,,2,1,1,1,,1,1,1,,1,1,1,,,2,,1,1,1,,,2,1,1,1,1,1,1,1,1,,,,,2,1,1,1,1,1,1,,1,1,1,1,1,1,1,,,,,4,1,1,1,1,1,1,,,,,,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,,,,3,,,,4,1,,,,,1,1,1,1,1,1,1,1,,,,,,1,1,1,,1,1,1,1,1,1,1,1,,1,1,1,1,1,,,1,,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,1,,1,1,1,1,1,1,1,,,,3,,,,,,,5,1,1,,2,1,,4,,,1,1,1,1,1,1,,1,1,1,1,1,,1,,1,,4,,1,1,1,,1,1,1,1,1,1,,1,,1,1,1,1,,,,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,,1,1,1,1,1,1,22,,1,1,1,1,1,1,,1,,1,1,1,1,1,,1,1,,1,1,,,,,,5,1,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,,1,1,1,,1,,,1,1,1,1,1,1,,,1,,,3,1,1,1,1,1,1,,2,,,,,4,1,1,1,1,1,,2,,,,1,1,1,1,1,,1,1,1,1,1,,,,,,,,,,,,,,d,,e,e,c,c,c,,,,,,,,,,,,,,,,",
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
export function detail(result: DanaEntry | DanaResult, params: DanaParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

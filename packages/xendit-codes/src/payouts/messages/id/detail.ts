// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { XenditPayoutsSpace } from "../../../payouts.js";
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
    "Xendit menerima payout dan belum mengirimnya. Status ini bisa bertahan lama selama tujuan sedang offline; itu bukan kegagalan.\n" +
    "Payout dibatalkan atas permintaan Anda sebelum diproses. Dananya kembali ke saldo.\n" +
    "Payout tunai tidak diambil sampai batas waktunya.\n" +
    "Payout tidak berhasil; alasannya ada di failure_code. idempotency-key yang sama mengembalikan payout ini dan bukan payout baru.\n" +
    "Payout tunai sedang dalam proses pengambilan.\n" +
    "Tim compliance Xendit sedang memeriksa payout dan mungkin menghubungi Anda. Belum ada yang dikirim.\n" +
    "Payout tunai menunggu diambil penerima dana.\n" +
    "Tim compliance menolak payout, dan dananya sudah kembali ke saldo.\n" +
    "Payout sudah dikirim ke channel, yang belum mengonfirmasinya. Payout masih bisa berhasil atau gagal.\n" +
    "Payout sudah berhasil lalu dikembalikan kemudian, umumnya karena rekening tidak valid atau dorman. Dananya kembali di saldo.\n" +
    "Payout sedang diarahkan ke channel. Masih bisa dibatalkan, dan hasilnya masih bisa apa saja.\n" +
    "Channel sudah mengkredit payout. Payout masih bisa kembali kemudian sebagai REVERSED.\n" +
    "Payout ditolak karena alasan compliance dan tidak dikirim.\n" +
    "Nama tidak sesuai dengan rekening tujuan.\n" +
    "Penerima dana tidak dapat menerima nominal sebesar ini.\n" +
    "Saldo merchant tidak cukup untuk payout ini. Tidak ada yang dikirim.\n" +
    "Rekening tujuan tidak ada atau tidak valid. Payout yang sama akan gagal lagi.\n" +
    "Channel tidak dapat mengkredit rekening tujuan, atau sedang bermasalah.\n" +
    "Payout dilaporkan gagal karena sesuatu tentang penerima yang tidak dijelaskan di halaman mana pun.\n" +
    "Payout dilaporkan gagal karena sesuatu tentang pengirim yang tidak dijelaskan di halaman mana pun.\n" +
    "Jaringan channel sedang terganggu. Payout tidak dilakukan.\n" +
    "Payout gagal sepenuhnya, umumnya karena ada field yang tidak valid. Payout yang sama akan gagal lagi."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,1,,,,,,,d,d,,e,e,c,a,a,9,,,,,,,,,",
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
export function detail(result: XenditEntry<XenditPayoutsSpace> | XenditResult<XenditPayoutsSpace>, params: XenditParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

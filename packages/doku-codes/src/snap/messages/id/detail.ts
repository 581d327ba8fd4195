// Generated from the catalog; do not edit.
import { snapCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { DokuSnapSpace } from "../../../snap.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../../types.js";

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
    "Bank menanyakan tagihan untuk virtual account ini. Belum ada yang dibayar."
  ,
  rows: ",,,,,,,,,,,,,,,,,,1,,,,2,,,,,3,1,,,,,,3,1,,,,3,1,,1,1,,,,,,5,1,,1,1,,,,,,5,1,1,,1,1,1,,1,1,1,,1,1,1,,,2,,1,1,1,,,,,,3,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,,1,1,1,1,1,1,1,,,,2,1,1,1,1,1,1,,1,1,1,1,,,,1,1,1,1,1,,1,1,1,1,1,1,1,,,2,1,1,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,,,2,,,,4,1,,1,1,1,1,1,1,1,1,,,,2,1,1,,1,1,1,1,1,1,1,1,,1q,2,1,1,1,1,,,2,1,1,,1,1,1,1,1,1,,1,1,1,,1,1,,1,1,1,1,1,1,1,,,2,,,,3,1,1,,2,1,,4,,,,3,1,1,1,1,1,,,,3,1,1,1,1,,1,,1,,4,,1,1,1,,1,1,1,1,1,1,,1,,,,3,1,,1,1,1,1,1,1,,1,,,,3,1,1,1,1,1,,1,1,1,1,1,1,,,,,2,1,1,1,1,1,,,2,,1,1,1,1,1,,1,1,,1,1,,,2,1,1,1,1,1,,,2,1,1,1,1,1,,,1,1,1,,1,,,,3,1,1,,,2,,,,,2,1,1,,,,,,5,1,1,1,1,,,,3,1,1,1,1,,,,3,1,1,1,1,,,,3,1,1,1,1,,,,,,,,2,,2,,,,,,,3,,,,,,,,,,",
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
export function detail(result: DokuEntry<DokuSnapSpace> | DokuResult<DokuSnapSpace>, params: DokuParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

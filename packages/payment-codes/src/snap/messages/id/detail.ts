// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { SnapEntry, SnapParams, SnapResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "Transaksi sudah dijalankan. Pada layanan refund, void, atau cancel, yang sudah dijalankan adalah pengembalian atau pembatalannya.\n" +
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
    "Pembayaran virtual account sudah dijawab, tetapi paymentFlagStatus, yang menyatakan apakah pembayaran itu diterima, tidak ada.\n" +
    "Penyedia layanan sudah menerima pembayaran ini. Sebagian masih meminta OTP atau konfirmasi dari pelanggan setelah request ini, dan kodenya tidak menyebutkan yang mana.\n" +
    "Halaman atau aplikasi pembayaran sudah siap, dan pelanggan perlu mengonfirmasi pembayaran di sana.\n" +
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
    "Pelanggan sudah membayar ke virtual account, dan pembayaran itu diterima oleh pihak penerima.\n" +
    "Pihak penerima virtual account tidak menerima pembayaran ini; alasannya ada di paymentFlagReason. Belum diketahui apakah dananya sudah kembali ke pelanggan.\n" +
    "Pembayaran ke virtual account tidak mendapat jawaban dalam batas waktu. Pembayaran itu bisa saja sudah terjadi.\n" +
    "Inquiry dijawab dengan tagihan virtual account tersebut. Belum ada pembayaran dengan langkah ini.\n" +
    "Inquiry dijawab tanpa tagihan yang dapat dibayar. Alasannya ada di inquiryReason; tagihan mungkin tidak dikenal, kedaluwarsa, atau sudah dibayar.\n" +
    "Inquiry tidak mendapat jawaban dalam batas waktu. Inquiry tidak memindahkan dana, dan nilai ini tidak menyatakan apakah virtual account sudah pernah dibayar.\n" +
    "Penyedia layanan menyatakan bahwa pelanggan sudah membayar ke virtual account. Pembayaran itu berlaku setelah Anda menjawab bahwa Anda menerimanya.\n" +
    "Bank menanyakan tagihan untuk virtual account ini. Belum ada yang dibayar."
  ,
  rows: ",,,,,,,,,,,,,,,1,,,,2,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,,1,1,1,,1,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,,1,,,,4,1,,1,1,1,1,1,1,1,1,,1,1,1,,1,1,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,1,,1,1,1,1,1,1,1,,1,,1,1,1,,2,1,,4,,1,1,1,1,1,1,,1,1,1,1,1,,1,,1,,4,,1,1,1,,1,1,1,1,1,1,,1,,1,1,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,,1,1,1,1,1,,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,,1,1,1,,1,,,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,,,,,,,2,,2,,,,,,,3,,,,,,,,,,",
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
export function detail(result: SnapEntry | SnapResult, params: SnapParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../runtime/message.js";
import type { DigiflazzEntry, DigiflazzParams, DigiflazzResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "Digiflazz menjalankan pembelian atau membayar tagihan, dan saldo terpotong. Cek tagihan menjawab dengan kode, status, dan pesan yang sama, padahal belum ada yang dibayar.\n" +
    "Transaksi sudah terbentuk dengan ref_id ini dan hasilnya tidak datang tepat waktu. Transaksi itu mungkin sudah dijalankan.\n" +
    "Transaksi dengan ref_id ini berakhir tanpa efek dan saldo tidak terpotong. Cek tagihan yang gagal menjawab sama.\n" +
    "Saldo mungkin sudah terpotong. Pembelian ini masih bisa berakhir Sukses atau Gagal.\n" +
    "Ada parameter yang kurang atau tipe datanya salah. Tidak ada yang dibeli lewat request ini.\n" +
    "Nilai sign pada request ini tidak cocok. sign mencakup username, key, dan ref_id, tetapi tidak mencakup produk, nomor, maupun harga.\n" +
    "Username bukan milik koneksi ini, sehingga request ditolak.\n" +
    "Tidak ada produk aktif dengan buyer_sku_code ini. Tidak ada yang dibeli lewat request ini.\n" +
    "Saldo tidak menutup harga produk. Tidak ada yang dibeli lewat request ini; uang pelanggan tidak terkait.\n" +
    "Request datang dari alamat yang tidak ada di daftar koneksi.\n" +
    "Pembelian yang sama untuk nomor ini sudah terjadi lewat buyer lain di Digiflazz. Tidak ada yang dibeli lewat request ini.\n" +
    "Sudah ada pesanan lain dengan ref_id ini dan mungkin sudah terkirim. Kode ini tidak menyatakan hasilnya.\n" +
    "Digiflazz tidak menemukan transaksi, padahal tabelnya menyatakan ada yang terbentuk. Mungkin tercatat dengan ref_id lain atau sudah terlalu lama.\n" +
    "Nomor ini tidak dapat menerima produk tersebut. Pembelian berakhir tanpa efek.\n" +
    "Nomor ini milik operator lain, bukan operator produk. Pembelian berakhir tanpa efek.\n" +
    "Seller sedang tidak menyediakan produk ini. Pembelian berakhir tanpa efek.\n" +
    "Nomor ini tidak ada untuk produk tersebut. Pembelian berakhir tanpa efek.\n" +
    "Produk ini sedang tidak dapat dikirim. Pembelian berakhir tanpa efek.\n" +
    "Seller tidak dapat menerima pesanan karena saldonya mencapai limit. Tidak ada yang dibeli lewat request ini.\n" +
    "Jumlah digit nomor tujuan kurang atau lebih. Pembelian berakhir tanpa efek.\n" +
    "Produk ini tutup pada jam ini. Pembelian berakhir tanpa efek.\n" +
    "Produk ini tidak dijual di wilayah nomor tersebut. Pembelian berakhir tanpa efek.\n" +
    "Saat ini tidak ada tagihan yang dapat dibayar untuk nomor ini. Kode ini tidak menyatakan apakah sudah pernah dibayar.\n" +
    "Akun ini belum pernah punya saldo. Tidak ada yang dibeli lewat request ini.\n" +
    "Seller sedang tidak menerima pesanan. Tidak ada yang dibeli lewat request ini.\n" +
    "Produk ini tidak dapat dibeli lebih dari sekali untuk nomor yang sama. Mungkin sudah ada pembelian sebelumnya; tidak ada yang dibeli lewat request ini.\n" +
    "Digiflazz tidak menerbitkan tiket deposit untuk nominal ini, jadi jangan mentransfer apa pun untuk itu.\n" +
    "Produk ini sudah dibeli untuk nomor ini sebanyak yang diizinkan. Tidak ada yang dibeli lewat request ini.\n" +
    "Seller memperbaiki sistemnya dan tidak menerima pesanan. Tidak ada yang dibeli lewat request ini.\n" +
    "Digiflazz belum memverifikasi seller ini, sehingga belum bisa dibeli darinya. Tidak ada yang dibeli lewat request ini.\n" +
    "Persediaan seller sudah habis. Tidak ada yang dibeli lewat request ini.\n" +
    "Harga seller lebih tinggi daripada yang diizinkan buyer, misalnya di max_price. Tidak ada yang dibeli lewat request ini.\n" +
    "Transaksi sudah terbentuk dengan ref_id ini dan biller tidak menjawab tepat waktu. Transaksi itu mungkin sudah dijalankan.\n" +
    "Pengiriman produk ini sedang tidak dapat diandalkan. Pembelian berakhir tanpa efek.\n" +
    "Nomor ini punya paket yang tidak bisa berjalan bersama paket tersebut. Pembelian berakhir tanpa efek.\n" +
    "Meteran ini tidak boleh membeli listrik sebanyak itu. Pembelian berakhir tanpa efek.\n" +
    "Digiflazz mengembalikan harganya ke saldo. Sukses yang lebih dulu untuk ref_id ini tidak berlaku lagi.\n" +
    "Seller ini tidak menerima pesanan dari akun Anda. Tidak ada yang dibeli lewat request ini.\n" +
    "Akun Anda memblokir seller ini, sehingga pesanan ditolak. Tidak ada yang dibeli lewat request ini.\n" +
    "Digiflazz belum memverifikasi akun Anda sebagai buyer. Tidak ada yang dibeli lewat request ini.\n" +
    "Seluruh daftar harga hanya boleh diambil lima menit sekali. Kode ini tidak menyangkut pembelian.\n" +
    "Produk ini tidak menerima nominal tersebut. Pembelian berakhir tanpa efek.\n" +
    "Request ini terlalu cepat setelah yang lain. Menurut halamannya transaksi tetap terbentuk, jadi ini bukan bukti bahwa tidak ada yang dibeli.\n" +
    "Nomor PLN terlalu sering dicek. Bersama ref_id, menurut halamannya transaksi tetap terbentuk.\n" +
    "E-money diisi dalam kelipatan Rp 1.000. Tidak ada yang dibeli lewat request ini.\n" +
    "Akun Anda tidak diaktifkan untuk panggilan ini. Tidak ada yang dibeli lewat request ini.\n" +
    "Terbaca seperti error, tetapi transaksinya terbentuk dan belum final. Hasilnya masih bisa Sukses atau Gagal.\n" +
    "Timeout dan refund berstatus ini seperti halnya kegagalan. Ada tidaknya transaksi hanya dapat diketahui dari rc.\n" +
    "Saldo mungkin sudah terpotong. Hasilnya masih bisa Sukses atau Gagal.\n" +
    "Tagihan yang baru ditemukan maupun pembelian yang sudah terkirim sama-sama berstatus ini. Status ini saja tidak membuktikan pembayaran.\n" +
    "Panggilan berhasil. Setelah inq-pasca tagihan ditemukan dan belum dibayar; setelah pay-pasca tagihan sudah dibayar, untuk sebagian tagihan tanpa nomor seri. Jawaban ini tidak menyatakan yang mana. Dalam webhook, kemungkinan besar tagihan sudah dibayar.\n" +
    "Jawaban ini tidak menyebut ref_id: tidak menyangkut pembelian, misalnya pengecekan nomor PLN.\n" +
    "Nomor tidak dapat dicek. Jawaban ini tidak menyebut ref_id, jadi tidak menyangkut pembelian.\n" +
    "Jawaban ini tidak menyebut ref_id, jadi tidak menyangkut pembelian.\n" +
    "Nomor seperti ini tidak ada. Tidak ada yang dibeli.\n" +
    "Jumlah digit nomor kurang atau lebih. Tidak ada yang dibeli.\n" +
    "Nomor PLN terlalu sering dicek. Tanpa ref_id, ini tidak menyangkut pembelian.\n" +
    "Digiflazz menunggu transfer Anda. Saldo belum bertambah, dan nominalnya bisa berbeda dari yang diminta.\n" +
    "Digiflazz menguji alamat webhook. Body ini tidak berisi transaksi, dan memuat secret webhook tanpa disamarkan.\n" +
    "Seller menyatakan produk sudah terkirim. Digiflazz menagihkannya kepada buyer.\n" +
    "Seller tidak punya transaksi dengan ref_id ini. Digiflazz menghitungnya gagal.\n" +
    "Seller menyatakan tidak ada yang terkirim.\n" +
    "Seller sedang tidak dapat mengirim produk ini, dan tidak ada yang terkirim.\n" +
    "Nomor ini sudah mencapai limit pengisian per bulan, dan tidak ada yang terkirim.\n" +
    "Nomor ini tidak dapat menerima produk tersebut, dan tidak ada yang terkirim.\n" +
    "Nomor ini tidak ada untuk produk tersebut, dan tidak ada yang terkirim.\n" +
    "Seller tidak mengenal kode produk pada request ini.\n" +
    "Seller tidak dapat mengenali pemanggil dan tidak memeriksa apa pun.\n" +
    "Seller menerima pesanan dan melaporkan hasilnya kemudian.\n" +
    "Kode yang sama menjawab cek tagihan dan pembayaran. Kode ini saja tidak menyatakan bahwa tagihan sudah dibayar.\n" +
    "Tidak ada yang dibayar lewat request ini. Siapa yang sudah membayar tidak disebutkan.\n" +
    "Seller belum membayar tagihan ini. Apakah pesanannya masih berjalan tidak disebutkan.\n" +
    "Seller tidak menerima ref_id pada request ini.\n" +
    "Tagihan tidak dapat dibayar lagi, dan belum dibayar.\n" +
    "Terbaca seperti gagal, tetapi Digiflazz menganggapnya belum final. Kode ini hanya ada di daftar untuk tagihan.\n" +
    "Seller tidak punya cek tagihan untuk pembayaran ini. Ada tidaknya pembayaran tidak disebutkan.\n" +
    "Seller menyatakan tidak ada yang dibayar.\n" +
    "Tagihan tidak dapat dibayar, dan belum dibayar.\n" +
    "Tagihan tidak dapat dicek. Cek tagihan tidak membayar apa pun.\n" +
    "Tidak ada tagihan untuk dibayar, dan tidak ada yang dibayar.\n" +
    "Seller punya request lain dengan ref_id ini, dan tidak menyatakan hasilnya.\n" +
    "Nomor ini diblokir, dan tidak ada yang dibayar.\n" +
    "Nomor ini tidak ada untuk produk tersebut, dan tidak ada yang dibayar.\n" +
    "Nomor ini milik operator lain, dan tidak ada yang dibayar.\n" +
    "Saldo Digiflazz di seller tidak menutup tagihan. Tidak ada yang dibayar.\n" +
    "Seller tidak mengenal produk pada request ini.\n" +
    "Tagihan ini tidak dapat dibayar secara online, dan belum dibayar.\n" +
    "Total tagihan melebihi limit untuk cara bayar ini, dan tidak ada yang dibayar.\n" +
    "Tagihan hanya dapat dibayar untuk semua periode sekaligus, dan tidak ada yang dibayar.\n" +
    "Tagihan sedang tidak dapat dibayar, dan belum dibayar.\n" +
    "Tunggakan lain harus dibayar lebih dulu, dan tidak ada yang dibayar.\n" +
    "Tagihan lewat jatuh tempo dan hanya dapat dibayar di loket. Tagihan belum dibayar.\n" +
    "Seller menyatakan tagihan belum dibayar.\n" +
    "Seller menyatakan tagihan belum dibayar, dan meminta request baru.\n" +
    "Paling sedikit satu tagihan sudah dibayar, sehingga tidak ada yang dibayar lewat request ini.\n" +
    "Seller mengirimnya untuk transaksi yang sudah terkirim. Hasilnya final.\n" +
    "Belum final. Seller harus melaporkan hasilnya kemudian.\n" +
    "Seller mengirimnya untuk transaksi yang tidak terkirim dan tidak akan dikirim.\n" +
    "Digiflazz melaporkan pembelian sudah berhasil. Laporan tidak ditandatangani, sehingga siapa pun yang tahu alamatnya dapat mengirimnya.\n" +
    "Digiflazz melaporkan pembelian gagal. Laporan ini tidak ditandatangani, dan test case-nya sendiri menampilkan kode ini bersama teks berhasil."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,k,,,,,r,,,,,,",
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
export function detail(result: DigiflazzEntry | DigiflazzResult, params: DigiflazzParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { KlikooEntry, KlikooParams, KlikooResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "Untuk pembelian atau pembayaran tagihan, Klikoo menyatakan transaksinya selesai. Kode yang sama dipakai untuk menjawab inquiry dan cek status, dan di situ kode ini tidak menyatakan hasil transaksi apa pun.\n" +
    "Klikoo sudah menyiapkan yang diminta request ini. Kode ini tidak menyatakan pembayaran apa pun.\n" +
    "Klikoo menjawab inquiry. Hasil transaksi, bila diminta, ada di data; kode ini tidak menyatakannya.\n" +
    "Klikoo menjawab cek status. Hasil transaksi ada di data; kode ini tidak menyatakannya.\n" +
    "Klikoo menerbitkan token akses. Kode ini tidak menyatakan hasil transaksi apa pun.\n" +
    "Notifikasi sudah terkirim. Hasil transaksi ada di isinya; kode ini tidak menyatakannya.\n" +
    "Klikoo sudah menerima dan membuat transaksi. Kode ini tidak menyatakan bagaimana hasil akhirnya.\n" +
    "Klikoo sudah membuat yang diminta request ini. Kode ini tidak menyatakan pembayaran apa pun.\n" +
    "Selisihnya terlalu besar dari waktu di Klikoo, atau formatnya berbeda. Request ini ditolak.\n" +
    "Signature pada request ini berbeda dari hasil perhitungan Klikoo.\n" +
    "Request ini tidak lolos validasi di Klikoo. Kode ini tidak menyebut field yang bermasalah.\n" +
    "Kode ini tidak menyebut field yang mana. Request ini ditolak.\n" +
    "Produk pada request ini tidak cocok dengan yang diminta. Klikoo mengirim teks yang sama juga dengan HTTP 404.\n" +
    "Klikoo tidak menerima salah satu UUID pada request ini. Kode ini tidak menyebut field yang mana.\n" +
    "Request token ini ditolak. Kode ini tidak menyebut grant type yang diharapkan Klikoo.\n" +
    "Klikoo tidak mengenal token ini, sehingga request ditolak.\n" +
    "Masa berlakunya sudah habis, sehingga request ini ditolak.\n" +
    "Kredensial pada request ini tidak cocok dengan yang tercatat di Klikoo.\n" +
    "Klikoo mensyaratkan verifikasi sebelum menerima request ini. Kode ini tidak menyebut verifikasi yang mana.\n" +
    "Request ini memerlukan user bertipe b2b, sedangkan user pengirimnya bertipe lain.\n" +
    "Request ini datang dari alamat IP yang tidak ada di whitelist Klikoo.\n" +
    "Request ini memerlukan user bertipe irs, sedangkan user pengirimnya bertipe lain.\n" +
    "Klikoo tidak punya produk yang cocok dengan request ini. Teks yang sama juga dikirim dengan HTTP 400.\n" +
    "Klikoo tidak dapat mengambil data user. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Nomor pelanggan pada request tidak terdaftar untuk produk ini.\n" +
    "Produk pada request tidak ada di Klikoo.\n" +
    "Saat ini Klikoo tidak menemukan transaksi tersebut. Itu bukan bukti bahwa transaksinya tidak terjadi.\n" +
    "Akun ini nonaktif atau terblokir. Kode ini tidak menyatakan apakah itu akun pelanggan atau akun Anda sendiri di Klikoo.\n" +
    "Tidak ada yang dibeli. Nomor yang dimasukkan tidak diterima untuk produk ini.\n" +
    "Tinggal angsuran terakhir, dan pembayarannya harus di kantor cabang, tidak bisa lewat Klikoo.\n" +
    "Nilai partner_reference_id ini sudah dipakai request sebelumnya. Request ini ditolak; request sebelumnya mungkin sudah berhasil.\n" +
    "Klikoo tidak dapat mengubah data di database. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Klikoo tidak dapat membaca data dari database. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Klikoo tidak dapat menulis data ke cache. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Data user belum diatur di Klikoo. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Klikoo tidak mengenali provider untuk produk ini. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Klikoo melaporkan gangguan tanpa menyebut penyebabnya dan meminta menghubungi admin. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Klikoo belum mengimplementasikan fungsi yang diminta request ini. Request ini ditolak.\n" +
    "Supplier yang dipakai Klikoo sedang mengalami gangguan. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Nominal pembayaran tidak melebihi minimum ditambah biaya admin, bila ada. Request ini ditolak."
  ,
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,,1,1,1,,1,1,1,,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,1,,1,1",
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
export function detail(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { vaCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";
import type { OyVaSpace } from "../../../va.js";

const texts: PackedDetails = {
  texts: 
    "OY! menjalankan request ini. Itu bukan pembayaran: virtual account yang baru dibuat juga mendapat kode ini.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Akun tidak aktif di OY!, atau tidak boleh membuat virtual account jenis ini: yang dapat dipakai berkali-kali, atau yang nomornya ditentukan sendiri. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Virtual account dengan partner_trx_id ini sudah ada. Pelanggan mungkin sudah membayarnya.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "OY! tidak menyediakan virtual account di bank pada bank_code. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Nominal di bawah minimum untuk virtual account. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Nominal melebihi maksimum untuk virtual account. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "OY! tidak dapat membuat virtual account, atau bank tidak mendukung jenis nominal di is_open. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "id virtual account kosong. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Virtual account untuk partner_user_id ini masih aktif dan dapat dibayar. Tidak ada yang lain yang dibuat.\n" +
    "Akun tidak boleh membuat virtual account di bank ini, atau limit harian bank ini sudah tercapai. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Transaksi akan kedaluwarsa setelah virtual account. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Di bank ini virtual account harus dapat dibayar sedikitnya sepuluh menit. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Perubahan tidak dijalankan, jadi virtual account masih dapat dibayar seperti sebelumnya. Mungkin sudah kedaluwarsa atau dibayar.\n" +
    "Akhiran nomor yang dipilih tidak valid. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Akun tidak memiliki awalan nomor sendiri di bank ini. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Ada field yang tidak diisi atau tidak valid. Sebagian bank memerlukan full_name dan email. Tidak ada virtual account yang dibuat atau diubah dari request ini.\n" +
    "Terjadi gangguan internal di OY!. Virtual account bisa saja sudah atau belum dibuat atau diubah; tidak ada yang dibayar dari request ini.\n" +
    "Pelanggan sudah membayar, dan virtual account tidak menerima pembayaran lagi. Hanya virtual account sekali pakai yang berstatus ini.\n" +
    "Virtual account tidak menerima pembayaran lagi. Apakah sebelumnya sudah dibayar tidak terlihat dari status ini.\n" +
    "Virtual account tidak menerima pembayaran lagi, dan tidak ada dana yang masuk.\n" +
    "Ada pembayaran yang masuk ke virtual account. Pembayaran yang mana dan berapa nominalnya ada di callback.\n" +
    "Virtual account aktif dan dapat dibayar. Yang dapat dibayar berkali-kali tetap berstatus ini setelah dibayar.\n" +
    "Pelanggan sudah membayar. settlement_status hanya menyatakan apakah dananya sudah ada di saldo merchant: callback kedua untuk pembayaran yang sama datang saat dananya masuk."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,3,3,,",
  fallbacks: {
    field: "salah satu field",
  },
  undecided: {
    not_in_catalog: "Kode ini tidak ada di katalog.",
    withdrawn: "Kode ini sudah ditarik oleh provider. Artinya yang dulu tidak berlaku lagi, dan artinya sekarang belum diketahui.",
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
export function detail(result: OyEntry<OyVaSpace> | OyResult<OyVaSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

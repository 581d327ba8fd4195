// Generated from the catalog; do not edit.
import type { OyAccountInquirySpace } from "../../../account-inquiry.js";
import { accountInquiryCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! menjawab request ini: nama pemilik rekening, tagihan, atau pembayarannya ada di body. Tidak ada dana yang dikirim ke rekening itu.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Pengaturan akun tidak mengizinkan account inquiry. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "OY! tidak mengenal tagihan account inquiry dengan invoice_id ini. Tidak ada yang dibayar dari request ini.\n" +
    "OY! tidak dapat mengecek rekening di bank pada bank_code.\n" +
    "Saldo tidak cukup untuk tagihan account inquiry, sehingga tagihan itu tidak dibayar.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Rekening tidak ditemukan di bank tersebut. Inquiry ini sendiri sudah dijalankan dan mungkin masuk ke tagihan berikutnya.\n" +
    "Tagihan account inquiry sebelumnya belum dibayar, sehingga OY! tidak menjawab inquiry baru.\n" +
    "Tagihan ini tidak sedang menunggu pembayaran. Mungkin sudah dibayar, atau belum waktunya dibayar.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Tidak ada yang dicek atau dibayar dari request ini.\n" +
    "Terjadi gangguan internal di OY!. Inquiry tidak memindahkan dana; belum diketahui apakah sebuah tagihan sudah dibayar."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,",
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
export function detail(result: OyEntry<OyAccountInquirySpace> | OyResult<OyAccountInquirySpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import type { OyBalanceSpace } from "../../../balance.js";
import { balanceCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "Saldo ada di body. Tidak ada pembayaran yang terlibat.\n" +
    "OY! tidak mengenal username di x-oy-username. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "Key di x-api-key tidak diterima OY!. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Hanya cek saldo ini yang ditolak; tidak ada pembayaran yang terlibat.\n" +
    "Terjadi gangguan internal di OY! dan saldo tidak diberikan."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,",
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
export function detail(result: OyEntry<OyBalanceSpace> | OyResult<OyBalanceSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

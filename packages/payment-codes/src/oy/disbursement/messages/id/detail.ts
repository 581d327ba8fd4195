// Generated from the catalog; do not edit.
import { disbursementCatalog as catalog } from "../../../data.js";
import type { OyDisbursementSpace } from "../../../disbursement.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! menerima payout ini dan belum menyelesaikannya. Payout masih bisa berakhir berhasil atau gagal.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada payout yang dibuat dari request ini.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada payout yang dibuat dari request ini.\n" +
    "Request ini tidak membuat apa pun karena payout dengan partner_trx_id ini sudah ada. Payout tersebut mungkin sedang berjalan atau sudah berhasil.\n" +
    "OY! tidak melayani payout ke bank atau e-wallet di recipient_bank. Tidak ada payout yang dibuat dari request ini.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada payout yang dibuat dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada payout yang dibuat dari request ini.\n" +
    "Rekening tujuan tidak ditemukan di bank atau e-wallet tersebut. Tidak ada payout yang dibuat dari request ini.\n" +
    "Nominal ini tidak diterima OY!; ada nominal minimum untuk bank dan untuk e-wallet. Tidak ada payout yang dibuat dari request ini.\n" +
    "OY! tidak mengizinkan payout ke rekening tujuan ini. Tidak ada payout yang dibuat dari request ini.\n" +
    "Payout dengan partner_trx_id ini sedang diproses, dan request ini tidak membuat payout lain. Payout yang berjalan masih bisa berhasil.\n" +
    "Rute payout yang disarankan di request tidak valid. Tidak ada payout yang dibuat dari request ini.\n" +
    "OY! membuat payout ini dan langsung melaporkannya gagal. Alasannya ada di jawaban cek status.\n" +
    "Bank tidak memberi jawaban yang jelas, jadi dananya mungkin sudah masuk. Kode ini berdekatan dengan 300 tetapi bukan kegagalan.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Tidak ada payout yang dibuat dari request ini.\n" +
    "Payout bisa saja sudah atau belum dibuat. Bila sudah, payout berjalan dengan sendirinya.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Tidak ada payout yang dibuat dari request ini.\n" +
    "Terjadi gangguan internal di OY!, dan payout bisa saja sudah atau belum dibuat.\n" +
    "Dana sudah masuk ke rekening tujuan.\n" +
    "OY! sudah menerima payout ini dan belum menyelesaikannya.\n" +
    "Payout sedang berjalan atau menunggu antrean; alasannya mungkin ada di tx_status_description.\n" +
    "OY! tidak mengenal username di x-oy-username. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "OY! tidak mengenal payout dengan partner_trx_id ini. Request yang baru dikirim atau melewati batas waktu masih mungkin masuk.\n" +
    "Payout gagal dan hasilnya final karena deposit tidak cukup. Tidak ada dana yang dikirim.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "Key di x-api-key tidak diterima OY!. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "Payout gagal dan hasilnya final karena nominal melebihi maksimum yang ditetapkan OY! untuk merchant. Tidak ada dana yang dikirim.\n" +
    "Payout gagal dan hasilnya final. Nominal melebihi limit yang ditetapkan OY! untuk merchant.\n" +
    "Payout gagal dan hasilnya final. Terjadi gangguan di bank atau e-wallet penerima dana, dan tidak ada dana yang masuk.\n" +
    "Payout gagal dan hasilnya final. Bank atau e-wallet penerima dana sedang dalam pemeliharaan, dan tidak ada dana yang masuk.\n" +
    "Payout gagal dan hasilnya final; tidak ada dana yang masuk. Alasannya ada di tx_status_description, misalnya deposit tidak cukup.\n" +
    "Payout gagal dan hasilnya final. Gangguan di OY! membuat payout tidak terlaksana, dan tidak ada dana yang masuk.\n" +
    "Payout gagal dan hasilnya final. Rekening tujuan diblokir oleh bank.\n" +
    "Payout gagal dan hasilnya final. Rekening tujuan sudah tidak aktif.\n" +
    "Payout gagal dan hasilnya final. Rekening tujuan tidak dikenal bank.\n" +
    "Payout gagal dan hasilnya final. Rekening tujuan sudah mencapai limit saldo atau dana masuk.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim ke alamat ini. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Itu tidak menyatakan apa pun tentang payout, yang statusnya tetap seperti semula.\n" +
    "Terjadi gangguan internal di OY! saat menjawab cek status. Status payout tetap seperti semula."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,o,,,",
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
export function detail(result: OyEntry<OyDisbursementSpace> | OyResult<OyDisbursementSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { internationalTransferCatalog as catalog } from "../../../data.js";
import type { OyInternationalTransferSpace } from "../../../international-transfer.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! menjalankan request ini. Transfer yang baru diterima juga mendapat kode ini, jadi dananya belum sampai.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Transfer ke luar negeri belum aktif untuk akun ini. Tidak ada dana yang ditransfer dari request ini.\n" +
    "File dengan nama ini sudah ada untuk quotation ini.\n" +
    "quotation_id ini sudah pernah dipakai. Transfernya mungkin sedang berjalan, sudah berhasil, atau gagal.\n" +
    "OY! tidak mengenal quotation ini, atau quotation belum pernah ditransfer. Transfer yang baru dikirim masih mungkin masuk.\n" +
    "Saldo tidak cukup untuk transfer atau quotation ini. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Jenis file ini tidak diterima. Quotation tetap seperti semula.\n" +
    "File lebih besar dari 10 MB. Quotation tetap seperti semula.\n" +
    "Batas waktu quotation lewat sebelum ditransfer, jadi tidak ada dana yang ditransfer dengannya.\n" +
    "Akun ini tidak boleh mentransfer ke negara ini dalam mata uang ini. Tidak ada dana yang ditransfer.\n" +
    "OY! menolak request ini karena terlalu banyak request dikirim. Tidak ada dana yang ditransfer dari request ini.\n" +
    "OY! tidak dapat menghitung kurs atau biayanya, jadi tidak ada quotation. Tidak ada dana yang ditransfer.\n" +
    "Transfer ke negara ini dalam mata uang ini sedang tidak tersedia. Tidak ada dana yang ditransfer.\n" +
    "Request bisa saja sudah atau belum dijalankan.\n" +
    "Nominal di luar rentang atau penulisannya salah; pesannya menyebut aturannya. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Alasan dari OY!: {reason}. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Ada field yang tidak diisi; pesannya menyebut field itu. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Transfer ke Tiongkok hanya dapat dikirim ke badan usaha. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Quotation ini sudah memiliki sepuluh lampiran dan tidak menerima lagi.\n" +
    "Ada nilai yang tidak termasuk yang diizinkan; pesannya menyebut field itu. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Ada nilai yang panjang atau bentuknya salah; pesannya menyebut field itu. Tidak ada dana yang ditransfer dari request ini.\n" +
    "Terjadi gangguan internal di OY!. Request bisa saja sudah atau belum dijalankan.\n" +
    "Transfer gagal, dan kode ini tidak menyatakan alasannya.\n" +
    "OY! sudah menerima transfer ini, dan dananya belum sampai.\n" +
    "Transfer terlambat atau sedang ditinjau.\n" +
    "Dana sudah sampai ke penerima."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
  fallbacks: {
    field: "salah satu field",
    reason: "tanpa keterangan",
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
export function detail(result: OyEntry<OyInternationalTransferSpace> | OyResult<OyInternationalTransferSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

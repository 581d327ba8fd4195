// Generated from the catalog; do not edit.
import type { OyBillerSpace } from "../../../biller.js";
import { billerCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "Inquiry atau pembayaran sudah dijalankan, dan kode ini tidak menyatakan yang mana. Hanya data.status SUCCESS yang menyatakan tagihan sudah dibayar.\n" +
    "Daftar produk ada di body. Tidak ada pembayaran yang terlibat.\n" +
    "Biller sedang memproses pembayaran tagihan.\n" +
    "OY! tidak mengenal username di x-oy-username. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Akun ini, atau produk ini pada akun tersebut, tidak aktif di OY!. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "partner_tx_id ini sudah pernah dipakai. Tagihannya mungkin sudah dibayar.\n" +
    "OY! tidak mengenal inquiry atau pembayaran dengan partner_tx_id ini. Request yang baru dikirim masih mungkin masuk.\n" +
    "Produk sedang tidak tersedia, dan tidak ada tagihan yang dibayar dari request ini.\n" +
    "Deposit merchant tidak cukup untuk tagihan ini, sehingga tagihan tidak dibayar dari request ini.\n" +
    "Request datang dari alamat IP yang tidak terdaftar. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Key di x-api-key tidak diterima OY!. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Produk tidak dijual dengan nominal ini. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Pembayaran ini sudah pernah diminta dan mungkin sudah dijalankan.\n" +
    "Ada field yang tidak diisi atau nilainya tidak diterima; pesannya memuat keterangan. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Inquiry atau pembayaran gagal, dan kode ini tidak menyatakan yang mana maupun alasannya.\n" +
    "Biller tidak mengenal nomor pelanggan ini. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Produk tidak ada atau tidak disediakan. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Biller tidak menerima data pada request ini. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Tagihan tercatat sudah dibayar di biller, dan tidak ada yang dibayar dari request ini. Bisa jadi itu pembayaran Anda sebelumnya.\n" +
    "Biller sedang tutup untuk cut-off harian. Tidak ada tagihan yang dibayar dari request ini.\n" +
    "Terjadi gangguan di biller. Tagihan bisa saja sudah atau belum dibayar.\n" +
    "Biller tidak memberi jawaban yang jelas, dan OY! menyelesaikannya secara manual. Tagihan mungkin sudah dibayar.\n" +
    "Terjadi gangguan internal di OY!. Tagihan bisa saja sudah atau belum dibayar.\n" +
    "Pembayaran tagihan gagal. Alasannya ada di tx_status_description.\n" +
    "Tagihan sudah dicek dan boleh dibayar. Belum ada yang dibayar.\n" +
    "Tagihan sudah dibayar."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,n,5,",
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
export function detail(result: OyEntry<OyBillerSpace> | OyResult<OyBillerSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

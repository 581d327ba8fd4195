// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { MidtransPayoutsSpace } from "../../../payouts.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "Approver sudah menyetujui payout ini. Belum diketahui apakah bank menjalankannya.\n" +
    "Dana sudah masuk ke rekening tujuan. Dalam kasus yang jarang, bank mengembalikannya kemudian dan statusnya menjadi failed.\n" +
    "Payout dilaporkan selesai, tetapi disertai error. Salah satunya tidak benar.\n" +
    "Payout tidak berhasil, atau bank mengembalikan dananya. Alasannya ada di error_code pada notifikasi.\n" +
    "Payout dilaporkan gagal karena timeout, gangguan teknis, atau duplikasi. Itu bukan bukti bahwa tidak ada dana yang berpindah.\n" +
    "Payout dilaporkan gagal. Ada pesan yang menyertainya tetapi tanpa error_code, sehingga alasannya tidak dapat dibaca.\n" +
    "Payout sudah ada di bank dan belum dikonfirmasi. Payout masih bisa berakhir completed atau failed, paling lambat hari kerja berikutnya.\n" +
    "Payout sudah dibuat dan belum dikirim ke bank. Bila merchant memakai dua peran, approver harus menyetujuinya lebih dulu.\n" +
    "Approver menolak payout ini, atau payout tidak lolos validasi. Tidak ada yang dikirim ke bank.\n" +
    "Nama penerima tidak sesuai dengan rekening tujuan.\n" +
    "Nomor rekening tersebut tidak ada di bank.\n" +
    "Nomor rekening dan nama tidak cocok, atau rekeningnya tidak ada.\n" +
    "Gangguan yang tidak disebutkan jenisnya. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Bank tidak menjawab dalam batas waktu. Transfernya bisa saja sudah terjadi.\n" +
    "Bank sudah mengenal nomor referensi ini, jadi transfer sebelumnya mungkin sudah terjadi.\n" +
    "Bank sudah memproses request yang sama, jadi dananya mungkin sudah terkirim.\n" +
    "Bank tidak menerima data akses rekening pengirim.\n" +
    "Saldo rekening bank pengirim tidak mencukupi untuk payout ini.\n" +
    "Data payout tidak lolos validasi.\n" +
    "OTP untuk menyetujui payout sudah kedaluwarsa atau diblokir.\n" +
    "Rekening tujuan diblokir oleh banknya.\n" +
    "Rekening pengirim dan rekening tujuan sama.\n" +
    "Payout ini melampaui limit bulanan rekening tujuan.\n" +
    "Payout ini melampaui saldo tertinggi yang boleh disimpan di rekening tujuan.\n" +
    "Saldo merchant di Midtrans tidak mencukupi untuk payout ini.\n" +
    "Data bank penerima dana tidak valid.\n" +
    "Terjadi gangguan teknis di jalur ke bank. Kode ini tidak menyatakan apa saja yang sudah sempat diproses.\n" +
    "Transfer tidak lolos validasi.\n" +
    "Transfer tidak lolos validasi, dan hanya Midtrans yang dapat menjelaskannya.\n" +
    "Bank menolak transfer tanpa menyebut alasan.\n" +
    "Nama penerima dana tidak sesuai dengan rekening tujuan.\n" +
    "Persetujuan ini ditolak: payout tidak ditemukan, tidak lagi queued, atau OTP-nya salah. Bisa jadi payout sudah disetujui sebelumnya.\n" +
    "Tidak ada payout yang dibuat dari request ini; errors memuat apa yang salah pada masing-masing.\n" +
    "Penolakan ini tidak diterima: payout tidak ditemukan atau tidak lagi queued. Bisa jadi payout sedang dikirim ke bank.\n" +
    "Key pada request ini tidak diterima API payout. Creator dan approver masing-masing punya key sendiri.\n" +
    "Midtrans tidak menemukan payout untuk reference_no ini. Itu bukan bukti bahwa payout tidak pernah dibuat.\n" +
    "Terjadi gangguan internal di API payout. Kode ini tidak menyatakan apakah payout sudah dibuat atau disetujui."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,3,1,1,1,,,,,,,,",
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
export function detail(result: MidtransEntry<MidtransPayoutsSpace> | MidtransResult<MidtransPayoutsSpace>, params: MidtransParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}

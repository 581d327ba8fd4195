// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../runtime/message.js";
import type { KlikooEntry, KlikooParams, KlikooResult } from "../../types.js";

const texts: PackedTitles = {
  texts: 
    "Klikoo melaporkan sukses\n" +
    "Persiapan selesai\n" +
    "Jawaban inquiry diterima\n" +
    "Jawaban cek status diterima\n" +
    "Token akses diterbitkan\n" +
    "Notifikasi terkirim\n" +
    "Transaksi dibuat, hasil belum final\n" +
    "Data yang diminta sudah dibuat\n" +
    "Timestamp tidak diterima\n" +
    "Signature tidak cocok\n" +
    "Produk tidak cocok\n" +
    "UUID tidak diterima\n" +
    "Grant type tidak diterima\n" +
    "Token akses tidak valid\n" +
    "Token akses kedaluwarsa\n" +
    "Kredensial tidak cocok\n" +
    "Perlu verifikasi lebih dulu\n" +
    "Tipe user bukan b2b\n" +
    "Alamat IP belum di-whitelist\n" +
    "Tipe user bukan irs\n" +
    "Tidak ada produk yang cocok\n" +
    "Data user tidak tersedia\n" +
    "Nomor pelanggan tidak ditemukan\n" +
    "Akun nonaktif atau terblokir\n" +
    "Nomor pelanggan salah\n" +
    "Angsuran terakhir, hanya di cabang\n" +
    "Gangguan internal saat mengubah data\n" +
    "Gangguan internal saat membaca data\n" +
    "Gangguan internal saat menyimpan data\n" +
    "Data user belum diatur\n" +
    "Provider tidak dikenal\n" +
    "Gangguan internal, hubungi Klikoo\n" +
    "Gangguan di supplier"
  ,
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,0,0,0,0,0,0,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,1,0,0,0,0,0,0,0,,1,1,,1,1,1,,1,1,1,0,0,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,0,0,0,,1,1,1",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "Nominal di bawah minimum\n" +
    "\n" +
    "Nomor referensi sudah dipakai\n" +
    "\n" +
    "Fungsi tidak didukung\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Request tidak valid\n" +
    "\n" +
    "\n" +
    "Field wajib tidak diisi\n" +
    "\n" +
    "Produk tidak ditemukan\n" +
    "\n" +
    "\n" +
    "Transaksi tidak ditemukan\n" +
    "\n" +
    ""
  ,
  undecided: "Hasil belum diketahui",
  unsent: "Penyedia layanan tidak tersedia",
};

/**
 * Builds the short name of what happened.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns two to five words for developers and support.
 */
export function title(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { DigiflazzEntry, DigiflazzParams, DigiflazzResult } from "../../types.js";

const texts: PackedTitles = {
  texts: 
    "Pembelian berhasil\n" +
    "Timeout di Digiflazz\n" +
    "Gagal tanpa keterangan\n" +
    "Pembelian masih diproses\n" +
    "Signature tidak valid\n" +
    "Username tidak diterima\n" +
    "Produk tidak ditemukan atau nonaktif\n" +
    "Saldo Digiflazz tidak cukup\n" +
    "Alamat IP tidak dikenali\n" +
    "Sudah dibeli lewat buyer lain\n" +
    "ref_id sudah dipakai\n" +
    "Tidak ditemukan meski terbentuk\n" +
    "Nomor tujuan diblokir\n" +
    "Nomor dan operator tidak cocok\n" +
    "Produk seller tidak tersedia\n" +
    "Nomor tujuan salah\n" +
    "Produk sedang gangguan\n" +
    "Saldo seller mencapai limit\n" +
    "Panjang nomor salah\n" +
    "Sedang cut-off\n" +
    "Nomor di luar wilayah\n" +
    "Tagihan belum tersedia\n" +
    "Belum pernah deposit\n" +
    "Seller sedang gangguan\n" +
    "Tidak bisa transaksi multi\n" +
    "Tiket deposit tidak terbit\n" +
    "Limit transaksi multi tercapai\n" +
    "Seller tutup untuk perbaikan\n" +
    "Seller belum terverifikasi\n" +
    "Stok habis\n" +
    "Harga melebihi limit Anda\n" +
    "Timeout di biller\n" +
    "Produk sedang tidak stabil\n" +
    "Paket lama harus berhenti dulu\n" +
    "Melebihi limit kWh\n" +
    "Di-refund ke saldo Anda\n" +
    "Diblokir oleh seller\n" +
    "Seller diblokir oleh Anda\n" +
    "Akun Anda belum terverifikasi\n" +
    "Daftar harga terlalu sering diambil\n" +
    "Transaksi terlalu sering\n" +
    "Nomor PLN terlalu sering dicek\n" +
    "Bukan kelipatan 1.000\n" +
    "Aksi tidak diizinkan untuk akun\n" +
    "Masalah di Digiflazz, belum final\n" +
    "Dilaporkan Gagal, rc menentukan\n" +
    "Masih diproses, lihat rc\n" +
    "Panggilan sukses\n" +
    "Tagihan ditemukan, atau dibayar\n" +
    "Nomor ditemukan, belum dibeli\n" +
    "Pengecekan gagal tanpa keterangan\n" +
    "Data nomor tidak ditemukan\n" +
    "Nomor salah\n" +
    "Tiket deposit terbit\n" +
    "Tes webhook\n" +
    "Produk terkirim\n" +
    "Limit bulanan terlampaui\n" +
    "Nomor pelanggan diblokir\n" +
    "Kode produk tidak ditemukan\n" +
    "Autentikasi salah\n" +
    "Diproses seller\n" +
    "Cek atau bayar berhasil\n" +
    "Invoice sudah dibayar\n" +
    "Tagihan dilaporkan belum dibayar\n" +
    "ref_id tidak valid\n" +
    "ID tagihan kedaluwarsa\n" +
    "Error, hasil belum final\n" +
    "ID cek tagihan tidak ditemukan\n" +
    "ID tagihan diblokir\n" +
    "Cek tagihan gagal\n" +
    "Tagihan tidak tersedia\n" +
    "Saldo di seller tidak cukup\n" +
    "Produk tidak terdaftar\n" +
    "Harus dibayar di loket\n" +
    "Total tagihan terlalu besar\n" +
    "Semua periode harus dibayar\n" +
    "Sedang tidak dapat diproses\n" +
    "Ada tunggakan lain\n" +
    "Lewat jatuh tempo\n" +
    "Pembayaran gagal tanpa keterangan\n" +
    "Pembayaran gagal, cek lagi\n" +
    "Salah satu tagihan sudah dibayar\n" +
    "Transaksi sukses\n" +
    "Transaksi diproses\n" +
    "Transaksi gagal\n" +
    "Dilaporkan sukses\n" +
    "Dilaporkan gagal, belum terbukti"
  ,
  rows: ",,,,0,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,0,,,,,,,,,,,,,,10,d,,,,0,1n,19,,,1d,,,,,,,,,,,f,,,,1x,h,h,1x,,,,,,,0,,,,,r,,,,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Tagihan sudah dibayar\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Nominal tidak valid\n" +
    "\n" +
    "Request tidak valid\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Transaksi tidak ditemukan\n" +
    "\n" +
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
export function title(result: DigiflazzEntry | DigiflazzResult, params: DigiflazzParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}

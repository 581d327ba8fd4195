// Generated from the catalog; do not edit.
import type { PackedExamples } from "../../runtime/example.js";

/** Where the codes of each space stand, and what each entry needs besides its code. */
export const packed: PackedExamples = {
  params: {
  },
  spaces: [
    {
      id: "openapi",
      places: [
        {
          field: "response_code",
          message: "response_message",
          reference: "data.partner_reference_id",
          payment: "data.transaction_id",
        },
      ],
      entries: 
        "SUCCESS\t200002000\tSukses\n" +
        "CREATED\t201002001\tBerhasil dibuat\n" +
        "TIMESTAMP_MISMATCH\t400006505\tWaktu tidak sesuai\n" +
        "SIGNATURE_MISMATCH\t400006508\tSignature tidak sesuai\n" +
        "VALIDATION_ERROR\t400006510\tValidasi Error\n" +
        "FIELD_EMPTY\t400006512\tField tidak boleh kosong\n" +
        "PRODUCT_MISMATCH\t400006525\tProduk tidak sesuai\n" +
        "UUID_MISMATCH\t400006568\tUUID tidak sesuai\n" +
        "GRANT_TYPE_MISMATCH\t400006569\tGrant type tidak sesuai\n" +
        "INVALID_TOKEN\t401006500\tToken tidak sesuai\n" +
        "TOKEN_EXPIRED\t401006535\tToken kadaluarsa\n" +
        "CREDENTIALS_MISMATCH\t401006570\tKredensial tidak sesuai\n" +
        "VERIFICATION_REQUIRED\t403006524\tButuh verifikasi terlebih dahulu\n" +
        "USER_TYPE_NOT_B2B\t403006567\tUser type bukan b2b\n" +
        "IP_NOT_WHITELISTED\t403006571\tIP tidak ada di dalam whitelist\n" +
        "USER_TYPE_NOT_IRS\t403006572\tUser type bukan irs\n" +
        "PRODUCT_MISMATCH_NOT_FOUND\t404006525\tProduk tidak sesuai\n" +
        "USER_DATA_UNAVAILABLE\t404007001\tGagal ambil data user\n" +
        "CUSTOMER_NUMBER_NOT_FOUND\t404007002\tNo Customer tidak ditemukan\n" +
        "PRODUCT_NOT_FOUND\t404007003\tProduk tidak ditemukan\n" +
        "TRANSACTION_NOT_FOUND\t404007005\tTransaksi tidak ditemukan\n" +
        "ACCOUNT_DISABLED_OR_BLOCKED\t404007009\tAkun telah dinonaktifkan atau diblokir, silahkan hubungi customer support terkait.\n" +
        "WRONG_CUSTOMER_NUMBER\t404007011\tNo pelanggan salah, pastikan nomor yang diinput sesuai\n" +
        "LAST_INSTALMENT\t404007012\tAngsuran terakhir, silahkan kunjungi kantor cabang\n" +
        "REFERENCE_NO_ALREADY_USED\t409006563\tReferenceNo sudah digunakan, silahkan gunakan reference_no yang lain\n" +
        "DATABASE_UPDATE_FAILED\t500008504\tGagal merubah data ke database\n" +
        "DATABASE_READ_FAILED\t500008505\tGagal mengambil data dari database\n" +
        "CACHE_WRITE_FAILED\t500008601\tGagal masukan data ke redis\n" +
        "USER_DATA_NOT_SET\t500009975\tData user belum di set\n" +
        "PROVIDER_UNKNOWN\t500009992\tProvider tidak diketahui\n" +
        "CONTACT_ADMIN\t500009999\tHarap hubungi admin\n" +
        "NOT_IMPLEMENTED\t501009976\tBelum di implementasi\n" +
        "SUPPLIER_DISRUPTION\t503009991\tSupplier sedang gangguan\n" +
        "AMOUNT_BELOW_MINIMUM\t503009998\tJumlah pembayaran harus lebih besar dari jumlah minimum plus biaya admin (jika ada biaya admin)"
      ,
    },
  ],
};

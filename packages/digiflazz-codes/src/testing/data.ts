// Generated from the catalog; do not edit.
import type { PackedExamples } from "../runtime/example.js";

/** Where the codes of each space stand, and what each entry needs besides its code. */
export const packed: PackedExamples = {
  params: {
  },
  spaces: [
    {
      id: "transaction",
      places: [
        {
          field: "data.rc",
          message: "data.message",
          requires: ["data.ref_id=example-data.ref_id", "data.rc=example-data.rc", "data.price=example-data.price"],
          reference: "data.ref_id",
          amount: "data.price",
          amounts: "number",
        },
      ],
      entries: 
        "SUCCESS\t00\tTransaksi Sukses\t\t\tdata.status=Sukses\n" +
        "TIMEOUT\t01\tTimeout\n" +
        "FAILED\t02\tTransaksi Gagal\n" +
        "PENDING\t03\tTransaksi Pending\n" +
        "PAYLOAD_ERROR\t40\tPayload Error\n" +
        "INVALID_SIGNATURE\t41\tSignature tidak valid\n" +
        "USERNAME_REFUSED\t42\tGagal memproses API Buyer\n" +
        "SKU_NOT_FOUND\t43\tSKU tidak di temukan atau Non-Aktif\n" +
        "BALANCE_TOO_LOW\t44\tSaldo tidak cukup\n" +
        "IP_NOT_RECOGNIZED\t45\tIP Anda tidak kami kenali\n" +
        "BOUGHT_BY_OTHER_BUYER\t47\tTransaksi sudah terjadi di buyer lain\n" +
        "REF_ID_USED\t49\tRef ID tidak unik\n" +
        "TRANSACTION_NOT_FOUND\t50\tTransaksi Tidak Ditemukan\n" +
        "NUMBER_BLOCKED\t51\tNomor Tujuan Diblokir\n" +
        "PREFIX_MISMATCH\t52\tPrefix Tidak Sesuai Dengan Operator\n" +
        "SELLER_PRODUCT_UNAVAILABLE\t53\tProduk Seller Sedang Tidak Tersedia\n" +
        "WRONG_NUMBER\t54\tNomor Tujuan Salah\n" +
        "PRODUCT_DISRUPTED\t55\tProduk Sedang Gangguan\n" +
        "SELLER_BALANCE_LIMIT\t56\tLimit saldo seller\n" +
        "NUMBER_LENGTH\t57\tJumlah Digit Kurang Atau Lebih\n" +
        "CUT_OFF\t58\tSedang Cut Off\n" +
        "OUTSIDE_REGION\t59\tTujuan di Luar Wilayah/Cluster\n" +
        "BILL_NOT_AVAILABLE\t60\tTagihan belum tersedia\n" +
        "NEVER_DEPOSITED\t61\tBelum pernah melakukan deposit\n" +
        "SELLER_DISRUPTED\t62\tSeller sedang mengalami gangguan\n" +
        "MULTI_NOT_SUPPORTED\t63\tTidak support transaksi multi\n" +
        "DEPOSIT_TICKET_REFUSED\t64\tTarik tiket gagal, coba nominal lain atau hubungi admin.\n" +
        "MULTI_LIMIT\t65\tLimit transaksi multi\n" +
        "SELLER_CUT_OFF\t66\tCut Off (Perbaikan Sistem Seller)\n" +
        "SELLER_NOT_VERIFIED\t67\tSeller belum ter-verfikasi\n" +
        "OUT_OF_STOCK\t68\tStok habis\n" +
        "PRICE_ABOVE_LIMIT\t69\tHarga seller lebih besar dari ketentuan harga Buyer\n" +
        "BILLER_TIMEOUT\t70\tTimeout Dari Biller\n" +
        "PRODUCT_UNSTABLE\t71\tProduk Sedang Tidak Stabil\n" +
        "UNREGISTER_FIRST\t72\tLakukan Unreg Paket Dahulu\n" +
        "KWH_LIMIT\t73\tKwh Melebihi Batas\n" +
        "REFUNDED\t74\tTransaksi Refund\n" +
        "BLOCKED_BY_SELLER\t80\tAkun Anda telah diblokir oleh Seller\n" +
        "SELLER_BLOCKED\t81\tSeller ini telah diblokir oleh Anda\n" +
        "ACCOUNT_NOT_VERIFIED\t82\tAkun Anda belum ter-verfikasi\n" +
        "PRICE_LIST_LIMIT\t83\tAnda telah mencapai limitasi pengecekan pricelist, silahkan coba beberapa saat lagi\n" +
        "INVALID_AMOUNT\t84\tNominal tidak valid\n" +
        "TRANSACTION_LIMIT\t85\tAnda telah mencapai limitasi transaksi, silahkan coba 1 menit lagi\n" +
        "METER_CHECK_LIMIT\t86\tAnda telah mencapai limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi\n" +
        "NOT_MULTIPLE_OF_1000\t87\tTransaksi E-money wajib kelipatan Rp 1.000\n" +
        "ACTION_NOT_ALLOWED\t88\tAkun Anda tidak dapat melakukan aksi ini\n" +
        "ROUTER_ISSUE\t99\tDF Router Issue"
      ,
    },
    {
      id: "bill",
      places: [
        {
          field: "data.rc",
          message: "data.message",
          when: ["data.status=Sukses"],
          requires: ["data.ref_id=example-data.ref_id", "data.rc=example-data.rc", "data.customer_name=example-data.customer_name"],
          reference: "data.ref_id",
          amount: "data.price",
          amounts: "number",
        },
      ],
      entries: "BILL_FOUND_OR_PAID\t00\tTransaksi Sukses",
    },
    {
      id: "inquiry",
      places: [
        {
          field: "data.rc",
          message: "data.message",
          requires: ["data.rc=example-data.rc"],
        },
      ],
      entries: 
        "METER_FOUND\t00\tTransaksi Sukses\t\t\tdata.status=Sukses\n" +
        "CHECK_FAILED\t02\tTransaksi Gagal\n" +
        "NUMBER_NOT_FOUND\t50\tTransaksi Tidak Ditemukan\n" +
        "WRONG_NUMBER_CHECKED\t54\tNomor Tujuan Salah\n" +
        "CHECKED_NUMBER_LENGTH\t57\tJumlah Digit Kurang Atau Lebih\n" +
        "METER_CHECK_TOO_OFTEN\t86\tAnda telah mencapai limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi"
      ,
    },
    {
      id: "deposit",
      places: [
        {
          field: "data.rc",
          message: "data.message",
          requires: ["data.rc=example-data.rc", "data.payment_method=example-data.payment_method"],
          amount: "data.amount",
          amounts: "number",
        },
      ],
      entries: "DEPOSIT_TICKET\t00",
    },
    {
      id: "webhook",
      places: [
        {
          field: "",
          code: "ping",
          requires: ["sed=example-sed", "hook_id=example-hook_id"],
        },
      ],
      entries: "PING\tping",
    },
    {
      id: "report",
      places: [
        {
          field: "statuscode",
          message: "msg",
          requires: ["statuscode=example-statuscode", "clientid=example-clientid"],
          reference: "clientid",
          payment: "serverid",
        },
      ],
      entries: "REPORT_SUCCESS\t1\t\t\tnotification\nREPORT_FAILED\t2",
    },
  ],
};

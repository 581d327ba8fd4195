// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Response code of a transaction of Digiflazz; the values are the codes as documented. */
export enum DigiflazzTransaction {
  /**
   * Purchase done.
   *
   * Digiflazz carried out the purchase or paid the bill and charged the balance. A bill inquiry answers with the same
   * code, status and message, and nothing is paid by it.
   *
   * Message: "Transaksi Sukses" or "Sukses".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 8 (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. Deliver once per ref_id. The serial number in sn is for the customer;
   * it can be empty although the bill is paid.
   */
  SUCCESS = "00",
  /**
   * Timeout at Digiflazz.
   *
   * A transaction was made under this ref_id and no result came in time. It may have been carried out.
   *
   * Message: "Timeout".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 9
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status: send the same request again with the
   * same ref_id, at most once a minute and never more than 90 days after it, because then it buys again. For a bill,
   * send commands status-pasca. Use no new ref_id before the result is final. If it stays like this, compare the
   * balance at Digiflazz before anything is refunded or bought again.
   */
  TIMEOUT = "01",
  /**
   * Failed, no reason given.
   *
   * The transaction under this ref_id ended without effect, and the balance is not charged. A bill inquiry that failed
   * answers alike.
   *
   * Message: "Transaksi Gagal".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 10
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If the customer still wants it, start a new purchase
   * under a new ref_id. The same ref_id only brings this answer again.
   */
  FAILED = "02",
  /**
   * Purchase still being processed.
   *
   * The balance may already be charged. The purchase can still end as Sukses or as Gagal.
   *
   * Message: "Transaksi Pending" or "Transaksi pending".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 11 (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook. Check the status: send the same
   * request again with the same ref_id, at most once a minute and never more than 90 days after it, because then it
   * buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final.
   */
  PENDING = "03",
  /**
   * Invalid request.
   *
   * A parameter is missing or has the wrong type. Nothing was bought by this request.
   *
   * Message: "Payload Error".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 12
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the parameters and their types with the API reference. Then
   * send the request again with the same ref_id.
   */
  PAYLOAD_ERROR = "40",
  /**
   * Signature not valid.
   *
   * The sign of this request does not fit. It covers the username, the key and the ref_id, and neither product, number
   * nor price.
   *
   * Message: "Signature tidak valid".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 13
   *
   * Outcome: rejected (request). Retry: after_fix. Check the formula of sign, and that the key is that of the mode in
   * use, development or production. Then send the request again with the same ref_id.
   */
  INVALID_SIGNATURE = "41",
  /**
   * Username not accepted.
   *
   * The username is not the one of this connection, so the request was refused.
   *
   * Message: "Gagal memproses API Buyer".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 14
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the username as it stands in the connection settings. Then
   * send the request again with the same ref_id.
   */
  USERNAME_REFUSED = "42",
  /**
   * Product not found or inactive.
   *
   * There is no active product with this buyer_sku_code. Nothing was bought by this request.
   *
   * Message: "SKU tidak di temukan atau Non-Aktif".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 15
   *
   * Outcome: rejected (request). Retry: after_fix. Check the buyer_sku_code against the price list, and activate or
   * replace the product.
   */
  SKU_NOT_FOUND = "43",
  /**
   * Balance at Digiflazz too low.
   *
   * The balance does not cover the price. Nothing was bought by this request; the money of the customer has nothing to
   * do with it.
   *
   * Message: "Saldo tidak cukup".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 16
   *
   * Outcome: rejected (request). Retry: after_fix. Fill up the balance at Digiflazz. Then send the request again with
   * the same ref_id.
   */
  BALANCE_TOO_LOW = "44",
  /**
   * IP address not recognized.
   *
   * The request came from an address that is not on the list of the connection.
   *
   * Message: "IP Anda tidak kami kenali".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 17
   *
   * Outcome: rejected (request). Retry: after_fix. Add the address in the connection settings, for the mode in use.
   * Then send the request again with the same ref_id.
   */
  IP_NOT_RECOGNIZED = "45",
  /**
   * Already bought by another buyer.
   *
   * The same purchase for this number took place through another buyer of Digiflazz. Nothing was bought by this
   * request.
   *
   * Message: "Transaksi sudah terjadi di buyer lain".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 18
   *
   * Outcome: rejected (request). Retry: never. Ask the customer whether they bought it elsewhere before anything else
   * is bought for this number.
   */
  BOUGHT_BY_OTHER_BUYER = "47",
  /**
   * ref_id used before.
   *
   * An earlier order with this ref_id exists and may have been delivered. This code does not say how it ended.
   *
   * Message: "Ref ID tidak unik".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 19
   *
   * Outcome: rejected (request). Retry: check_status_first. Look up what was sent under this ref_id, and check its
   * status with exactly that request: another product or number brings this answer again. Never send it more than 90
   * days after the first one, because then it buys again; look it up in the dashboard instead. Use no new ref_id before
   * its result is final.
   */
  REF_ID_USED = "49",
  /**
   * Not found although one was made.
   *
   * Digiflazz finds no transaction, while its own table says that one was made. It may be filed under another ref_id or
   * be too old.
   *
   * Message: "Transaksi Tidak Ditemukan".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 20
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the ref_id and ask Digiflazz to look the
   * transaction up. Send nothing again more than 90 days after the first request, because then it buys again, and buy
   * nothing under a new ref_id before the result is known.
   */
  TRANSACTION_NOT_FOUND = "50",
  /**
   * Destination number blocked.
   *
   * The number cannot receive this product. The purchase ended without effect.
   *
   * Message: "Nomor Tujuan Diblokir".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 21
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Let the customer give another number and buy under a new
   * ref_id. The same ref_id only brings this answer again.
   */
  NUMBER_BLOCKED = "51",
  /**
   * Number and operator differ.
   *
   * The number belongs to another operator than the product. The purchase ended without effect.
   *
   * Message: "Prefix Tidak Sesuai Dengan Operator".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 22
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Let the customer correct the number or choose the product
   * of its operator, and buy under a new ref_id. The same ref_id only brings this answer again.
   */
  PREFIX_MISMATCH = "52",
  /**
   * Product of seller unavailable.
   *
   * The seller does not offer the product at the moment. The purchase ended without effect.
   *
   * Message: "Produk Seller Sedang Tidak Tersedia".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 23
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Choose another seller for the product, or wait, and buy
   * under a new ref_id. The same ref_id only brings this answer again.
   */
  SELLER_PRODUCT_UNAVAILABLE = "53",
  /**
   * Destination number wrong.
   *
   * The number does not exist for this product. The purchase ended without effect.
   *
   * Message: "Nomor Tujuan Salah".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 24
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Let the customer correct the number, and buy under a new
   * ref_id. The same ref_id only brings this answer again.
   */
  WRONG_NUMBER = "54",
  /**
   * Product out of order.
   *
   * The product cannot be delivered at the moment. The purchase ended without effect.
   *
   * Message: "Produk Sedang Gangguan".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 25
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If the customer still wants it, start a new purchase
   * under a new ref_id. The same ref_id only brings this answer again.
   */
  PRODUCT_DISRUPTED = "55",
  /**
   * Seller has no balance left.
   *
   * The seller cannot take the order, as its balance has reached a limit. Nothing was bought by this request.
   *
   * Message: "Limit saldo seller".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 26
   *
   * Outcome: rejected (request). Retry: later. Send the request again later with the same ref_id, or choose another
   * seller. Stop sending it before anything else is bought for the customer.
   *
   * @deprecated marked so on the page
   */
  SELLER_BALANCE_LIMIT = "56",
  /**
   * Number of wrong length.
   *
   * The destination number has too few or too many digits. The purchase ended without effect.
   *
   * Message: "Jumlah Digit Kurang Atau Lebih".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 27
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Let the customer correct the number, and buy under a new
   * ref_id. The same ref_id only brings this answer again.
   */
  NUMBER_LENGTH = "57",
  /**
   * Closed for cut-off.
   *
   * The product is closed at this hour. The purchase ended without effect.
   *
   * Message: "Sedang Cut Off".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 28
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Buy again after the cut-off under a new ref_id. The same
   * ref_id only brings this answer again.
   */
  CUT_OFF = "58",
  /**
   * Number outside the region.
   *
   * The product is not sold in the region of this number. The purchase ended without effect.
   *
   * Message: "Tujuan di Luar Wilayah/Cluster".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 29
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer a product for the region of the number, and buy
   * under a new ref_id. The same ref_id only brings this answer again.
   */
  OUTSIDE_REGION = "59",
  /**
   * No bill available yet.
   *
   * There is no bill to pay for this number right now. The code does not say whether one was paid before.
   *
   * Message: "Tagihan belum tersedia".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 30
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Inquire again another day under a new ref_id. The same
   * ref_id only brings this answer again.
   */
  BILL_NOT_AVAILABLE = "60",
  /**
   * No deposit made yet.
   *
   * The account has never had a balance. Nothing was bought by this request.
   *
   * Message: "Belum pernah melakukan deposit".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 31
   *
   * Outcome: rejected (request). Retry: after_fix. Make a deposit at Digiflazz. Then send the request again with the
   * same ref_id.
   */
  NEVER_DEPOSITED = "61",
  /**
   * Seller out of order.
   *
   * The seller takes no orders at the moment. Nothing was bought by this request.
   *
   * Message: "Seller sedang mengalami gangguan".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 32
   *
   * Outcome: rejected (request). Retry: later. Send the request again later with the same ref_id, or choose another
   * seller. Stop sending it before anything else is bought for the customer.
   */
  SELLER_DISRUPTED = "62",
  /**
   * No second purchase for number.
   *
   * The product cannot be bought more than once for the same number. An earlier purchase for it may exist; nothing was
   * bought by this request.
   *
   * Message: "Tidak support transaksi multi".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 33
   *
   * Outcome: rejected (request). Retry: never. Make sure that the first purchase for this number was wanted only once.
   * If the customer wants another one, offer another product or seller.
   */
  MULTI_NOT_SUPPORTED = "63",
  /**
   * Deposit ticket not issued.
   *
   * Digiflazz issued no ticket for a deposit of this amount, so nothing may be transferred for it.
   *
   * Message: "Tarik tiket gagal, coba nominal lain atau hubungi admin.".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 34
   *
   * Outcome: rejected (request). Retry: after_fix. Request a ticket with another amount, or ask Digiflazz.
   */
  DEPOSIT_TICKET_REFUSED = "64",
  /**
   * Limit of repeated purchases reached.
   *
   * The product was bought for this number as often as it may be. Nothing was bought by this request.
   *
   * Message: "Limit transaksi multi".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 35
   *
   * Outcome: rejected (request). Retry: never. Offer another product, or let the customer come back another day.
   *
   * @deprecated marked so on the page
   */
  MULTI_LIMIT = "65",
  /**
   * Seller closed for maintenance.
   *
   * The seller repairs its system and takes no orders. Nothing was bought by this request.
   *
   * Message: "Cut Off (Perbaikan Sistem Seller)".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 36
   *
   * Outcome: rejected (request). Retry: later. Send the request again later with the same ref_id, or choose another
   * seller. Stop sending it before anything else is bought for the customer.
   */
  SELLER_CUT_OFF = "66",
  /**
   * Seller not verified.
   *
   * Digiflazz has not verified the seller, so it may not be bought from. Nothing was bought by this request.
   *
   * Message: "Seller belum ter-verfikasi".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 37
   *
   * Outcome: rejected (request). Retry: after_fix. Choose another seller for the product. Then send the request again
   * with the same ref_id.
   */
  SELLER_NOT_VERIFIED = "67",
  /**
   * Out of stock.
   *
   * The seller has none left. Nothing was bought by this request.
   *
   * Message: "Stok habis".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 38
   *
   * Outcome: rejected (request). Retry: later. Choose another seller, or send the request again later with the same
   * ref_id. Stop sending it before another product is bought for the customer.
   */
  OUT_OF_STOCK = "68",
  /**
   * Price above your limit.
   *
   * The seller asks more than the buyer allows, for example in max_price. Nothing was bought by this request.
   *
   * Message: "Harga seller lebih besar dari ketentuan harga Buyer".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 39
   *
   * Outcome: rejected (request). Retry: after_fix. Get the current price, then raise the limit or choose another
   * seller, and send the request again with the same ref_id.
   */
  PRICE_ABOVE_LIMIT = "69",
  /**
   * Timeout at the biller.
   *
   * A transaction was made under this ref_id and the biller did not answer in time. It may have been carried out.
   *
   * Message: "Timeout Dari Biller".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 40
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status: send the same request again with the
   * same ref_id, at most once a minute and never more than 90 days after it, because then it buys again. For a bill,
   * send commands status-pasca. Use no new ref_id before the result is final. If it stays like this, compare the
   * balance at Digiflazz before anything is refunded or bought again.
   */
  BILLER_TIMEOUT = "70",
  /**
   * Product not stable.
   *
   * The product is not delivered reliably at the moment. The purchase ended without effect.
   *
   * Message: "Produk Sedang Tidak Stabil".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 41
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If the customer still wants it, start a new purchase
   * under a new ref_id. The same ref_id only brings this answer again.
   */
  PRODUCT_UNSTABLE = "71",
  /**
   * Old package must end first.
   *
   * The number has a package that rules this one out. The purchase ended without effect.
   *
   * Message: "Lakukan Unreg Paket Dahulu".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 42
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Let the customer end the old package, and buy under a new
   * ref_id. The same ref_id only brings this answer again.
   */
  UNREGISTER_FIRST = "72",
  /**
   * Above the kWh limit.
   *
   * The meter may not buy as much electricity as this. The purchase ended without effect.
   *
   * Message: "Kwh Melebihi Batas".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 43
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer a smaller amount, and buy under a new ref_id. The
   * same ref_id only brings this answer again.
   */
  KWH_LIMIT = "73",
  /**
   * Refunded to your balance.
   *
   * Digiflazz gave the price back to the balance. An earlier Sukses for this ref_id no longer stands.
   *
   * Message: "Transaksi Refund".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 44
   *
   * Outcome: reversed (transaction). Retry: never. Undo what was booked for this ref_id and settle with the customer.
   * Do not buy again by yourself.
   */
  REFUNDED = "74",
  /**
   * Blocked by the seller.
   *
   * This seller takes no orders from your account. Nothing was bought by this request.
   *
   * Message: "Akun Anda telah diblokir oleh Seller".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 45
   *
   * Outcome: rejected (request). Retry: after_fix. Choose another seller, or settle it with this one. Then send the
   * request again with the same ref_id.
   */
  BLOCKED_BY_SELLER = "80",
  /**
   * Seller blocked by you.
   *
   * Your account blocks this seller, so the order was refused. Nothing was bought by this request.
   *
   * Message: "Seller ini telah diblokir oleh Anda".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 46
   *
   * Outcome: rejected (request). Retry: after_fix. Choose another seller, or unblock this one. Then send the request
   * again with the same ref_id.
   */
  SELLER_BLOCKED = "81",
  /**
   * Your account not verified.
   *
   * Digiflazz has not verified your account as a buyer. Nothing was bought by this request.
   *
   * Message: "Akun Anda belum ter-verfikasi".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 47
   *
   * Outcome: rejected (request). Retry: after_fix. Complete the verification at Digiflazz. Then send the request again
   * with the same ref_id.
   */
  ACCOUNT_NOT_VERIFIED = "82",
  /**
   * Price list asked too often.
   *
   * The whole price list may be read once in five minutes. This code is about no purchase.
   *
   * Message: "Anda telah mencapai limitasi pengecekan pricelist, silahkan coba beberapa saat lagi".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 48
   *
   * Outcome: rejected (request). Retry: later. Use the prices read last, and read the list again after five minutes.
   */
  PRICE_LIST_LIMIT = "83",
  /**
   * Invalid amount.
   *
   * The product does not take this amount. The purchase ended without effect.
   *
   * Message: "Nominal tidak valid".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 49
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Correct the amount, and buy under a new ref_id. The same
   * ref_id only brings this answer again.
   */
  INVALID_AMOUNT = "84",
  /**
   * Too many transactions.
   *
   * The request came too soon after others. The page says that a transaction was made all the same, so this is no proof
   * that nothing was bought.
   *
   * Message: "Anda telah mencapai limitasi transaksi, silahkan coba 1 menit lagi".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 50
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Wait at least a minute. Check the status: send the same
   * request again with the same ref_id, at most once a minute and never more than 90 days after it, because then it
   * buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final.
   */
  TRANSACTION_LIMIT = "85",
  /**
   * Meter checked too often.
   *
   * PLN numbers were checked too often. Beside a ref_id, the page says that a transaction was made all the same.
   *
   * Message: "Anda telah mencapai limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 51
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Wait a few minutes. Check the status: send the same
   * request again with the same ref_id, at most once a minute and never more than 90 days after it, because then it
   * buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final.
   */
  METER_CHECK_LIMIT = "86",
  /**
   * Not a multiple of 1,000.
   *
   * E-money is topped up in multiples of Rp 1,000. Nothing was bought by this request.
   *
   * Message: "Transaksi E-money wajib kelipatan Rp 1.000".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 52
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the amount. Then send the request again with the same
   * ref_id.
   */
  NOT_MULTIPLE_OF_1000 = "87",
  /**
   * Action not allowed for account.
   *
   * Your account is not enabled for this call. Nothing was bought by this request.
   *
   * Message: "Akun Anda tidak dapat melakukan aksi ini".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 53
   *
   * Outcome: rejected (request). Retry: after_fix. Ask Digiflazz what your account may do. Then send the request again
   * with the same ref_id.
   */
  ACTION_NOT_ALLOWED = "88",
  /**
   * Issue inside Digiflazz, still open.
   *
   * It reads like an error, but the transaction was made and is open. It can still end as Sukses or as Gagal.
   *
   * Message: "DF Router Issue".
   *
   * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 54
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook. Check the status: send the same
   * request again with the same ref_id, at most once a minute and never more than 90 days after it, because then it
   * buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final.
   */
  ROUTER_ISSUE = "99",
}

/** Properties of every entry of Response code of a transaction; `code` is always the code as received. */
export interface DigiflazzTransactionMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** A single entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "transaction";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning applies to, or null. */
  readonly network: Network;
  /** Parameter values found in the wire message. */
  readonly params: Params;
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface DigiflazzTransactionEntries {
  /** Purchase done. */
  readonly SUCCESS: DigiflazzTransactionMember<"SUCCESS", "00", null>;
  /** Timeout at Digiflazz. */
  readonly TIMEOUT: DigiflazzTransactionMember<"TIMEOUT", "01", null>;
  /** Failed, no reason given. */
  readonly FAILED: DigiflazzTransactionMember<"FAILED", "02", null>;
  /** Purchase still being processed. */
  readonly PENDING: DigiflazzTransactionMember<"PENDING", "03", null>;
  /** Invalid request. */
  readonly PAYLOAD_ERROR: DigiflazzTransactionMember<"PAYLOAD_ERROR", "40", null>;
  /** Signature not valid. */
  readonly INVALID_SIGNATURE: DigiflazzTransactionMember<"INVALID_SIGNATURE", "41", null>;
  /** Username not accepted. */
  readonly USERNAME_REFUSED: DigiflazzTransactionMember<"USERNAME_REFUSED", "42", null>;
  /** Product not found or inactive. */
  readonly SKU_NOT_FOUND: DigiflazzTransactionMember<"SKU_NOT_FOUND", "43", null>;
  /** Balance at Digiflazz too low. */
  readonly BALANCE_TOO_LOW: DigiflazzTransactionMember<"BALANCE_TOO_LOW", "44", null>;
  /** IP address not recognized. */
  readonly IP_NOT_RECOGNIZED: DigiflazzTransactionMember<"IP_NOT_RECOGNIZED", "45", null>;
  /** Already bought by another buyer. */
  readonly BOUGHT_BY_OTHER_BUYER: DigiflazzTransactionMember<"BOUGHT_BY_OTHER_BUYER", "47", null>;
  /** ref_id used before. */
  readonly REF_ID_USED: DigiflazzTransactionMember<"REF_ID_USED", "49", null>;
  /** Not found although one was made. */
  readonly TRANSACTION_NOT_FOUND: DigiflazzTransactionMember<"TRANSACTION_NOT_FOUND", "50", null>;
  /** Destination number blocked. */
  readonly NUMBER_BLOCKED: DigiflazzTransactionMember<"NUMBER_BLOCKED", "51", null>;
  /** Number and operator differ. */
  readonly PREFIX_MISMATCH: DigiflazzTransactionMember<"PREFIX_MISMATCH", "52", null>;
  /** Product of seller unavailable. */
  readonly SELLER_PRODUCT_UNAVAILABLE: DigiflazzTransactionMember<"SELLER_PRODUCT_UNAVAILABLE", "53", null>;
  /** Destination number wrong. */
  readonly WRONG_NUMBER: DigiflazzTransactionMember<"WRONG_NUMBER", "54", null>;
  /** Product out of order. */
  readonly PRODUCT_DISRUPTED: DigiflazzTransactionMember<"PRODUCT_DISRUPTED", "55", null>;
  /**
   * Seller has no balance left.
   *
   * @deprecated marked so on the page
   */
  readonly SELLER_BALANCE_LIMIT: DigiflazzTransactionMember<"SELLER_BALANCE_LIMIT", "56", null>;
  /** Number of wrong length. */
  readonly NUMBER_LENGTH: DigiflazzTransactionMember<"NUMBER_LENGTH", "57", null>;
  /** Closed for cut-off. */
  readonly CUT_OFF: DigiflazzTransactionMember<"CUT_OFF", "58", null>;
  /** Number outside the region. */
  readonly OUTSIDE_REGION: DigiflazzTransactionMember<"OUTSIDE_REGION", "59", null>;
  /** No bill available yet. */
  readonly BILL_NOT_AVAILABLE: DigiflazzTransactionMember<"BILL_NOT_AVAILABLE", "60", null>;
  /** No deposit made yet. */
  readonly NEVER_DEPOSITED: DigiflazzTransactionMember<"NEVER_DEPOSITED", "61", null>;
  /** Seller out of order. */
  readonly SELLER_DISRUPTED: DigiflazzTransactionMember<"SELLER_DISRUPTED", "62", null>;
  /** No second purchase for number. */
  readonly MULTI_NOT_SUPPORTED: DigiflazzTransactionMember<"MULTI_NOT_SUPPORTED", "63", null>;
  /** Deposit ticket not issued. */
  readonly DEPOSIT_TICKET_REFUSED: DigiflazzTransactionMember<"DEPOSIT_TICKET_REFUSED", "64", null>;
  /**
   * Limit of repeated purchases reached.
   *
   * @deprecated marked so on the page
   */
  readonly MULTI_LIMIT: DigiflazzTransactionMember<"MULTI_LIMIT", "65", null>;
  /** Seller closed for maintenance. */
  readonly SELLER_CUT_OFF: DigiflazzTransactionMember<"SELLER_CUT_OFF", "66", null>;
  /** Seller not verified. */
  readonly SELLER_NOT_VERIFIED: DigiflazzTransactionMember<"SELLER_NOT_VERIFIED", "67", null>;
  /** Out of stock. */
  readonly OUT_OF_STOCK: DigiflazzTransactionMember<"OUT_OF_STOCK", "68", null>;
  /** Price above your limit. */
  readonly PRICE_ABOVE_LIMIT: DigiflazzTransactionMember<"PRICE_ABOVE_LIMIT", "69", null>;
  /** Timeout at the biller. */
  readonly BILLER_TIMEOUT: DigiflazzTransactionMember<"BILLER_TIMEOUT", "70", null>;
  /** Product not stable. */
  readonly PRODUCT_UNSTABLE: DigiflazzTransactionMember<"PRODUCT_UNSTABLE", "71", null>;
  /** Old package must end first. */
  readonly UNREGISTER_FIRST: DigiflazzTransactionMember<"UNREGISTER_FIRST", "72", null>;
  /** Above the kWh limit. */
  readonly KWH_LIMIT: DigiflazzTransactionMember<"KWH_LIMIT", "73", null>;
  /** Refunded to your balance. */
  readonly REFUNDED: DigiflazzTransactionMember<"REFUNDED", "74", null>;
  /** Blocked by the seller. */
  readonly BLOCKED_BY_SELLER: DigiflazzTransactionMember<"BLOCKED_BY_SELLER", "80", null>;
  /** Seller blocked by you. */
  readonly SELLER_BLOCKED: DigiflazzTransactionMember<"SELLER_BLOCKED", "81", null>;
  /** Your account not verified. */
  readonly ACCOUNT_NOT_VERIFIED: DigiflazzTransactionMember<"ACCOUNT_NOT_VERIFIED", "82", null>;
  /** Price list asked too often. */
  readonly PRICE_LIST_LIMIT: DigiflazzTransactionMember<"PRICE_LIST_LIMIT", "83", null>;
  /** Invalid amount. */
  readonly INVALID_AMOUNT: DigiflazzTransactionMember<"INVALID_AMOUNT", "84", null>;
  /** Too many transactions. */
  readonly TRANSACTION_LIMIT: DigiflazzTransactionMember<"TRANSACTION_LIMIT", "85", null>;
  /** Meter checked too often. */
  readonly METER_CHECK_LIMIT: DigiflazzTransactionMember<"METER_CHECK_LIMIT", "86", null>;
  /** Not a multiple of 1,000. */
  readonly NOT_MULTIPLE_OF_1000: DigiflazzTransactionMember<"NOT_MULTIPLE_OF_1000", "87", null>;
  /** Action not allowed for account. */
  readonly ACTION_NOT_ALLOWED: DigiflazzTransactionMember<"ACTION_NOT_ALLOWED", "88", null>;
  /** Issue inside Digiflazz, still open. */
  readonly ROUTER_ISSUE: DigiflazzTransactionMember<"ROUTER_ISSUE", "99", null>;
}

/** Name of an entry of Response code of a transaction: its identity, even if several names share a code. */
export type DigiflazzTransactionName = keyof DigiflazzTransactionEntries;

/** Any entry of Response code of a transaction. New codes add members to this union in minor releases. */
export type DigiflazzTransactionEntry = DigiflazzTransactionEntries[DigiflazzTransactionName];

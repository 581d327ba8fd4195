// Generated from the catalog; do not edit.
package org.digiflazzcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Response code of a transaction of Digiflazz. Any text is one: a later release, or the provider, may have new ones.
 */
public final class Transaction implements Comparable<Transaction> {
  /**
   * Purchase done.
   *
   * <p>Digiflazz carried out the purchase or paid the bill and charged the balance. A bill inquiry answers with the
   * same code, status and message, and nothing is paid by it.
   *
   * <p>Message: "Transaksi Sukses" or "Sukses".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 8 (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Deliver once per ref_id. The serial number in sn is for the
   * customer; it can be empty although the bill is paid.
   */
  public static final Transaction SUCCESS = new Transaction("00");

  /**
   * Timeout at Digiflazz.
   *
   * <p>A transaction was made under this ref_id and no result came in time. It may have been carried out.
   *
   * <p>Message: "Timeout".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 9
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status: send the same request again with
   * the same ref_id, at most once a minute and never more than 90 days after it, because then it buys again. For a
   * bill, send commands status-pasca. Use no new ref_id before the result is final. If it stays like this, compare the
   * balance at Digiflazz before anything is refunded or bought again.
   */
  public static final Transaction TIMEOUT = new Transaction("01");

  /**
   * Failed, no reason given.
   *
   * <p>The transaction under this ref_id ended without effect, and the balance is not charged. A bill inquiry that
   * failed answers alike.
   *
   * <p>Message: "Transaksi Gagal".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 10
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If the customer still wants it, start a new purchase
   * under a new ref_id. The same ref_id only brings this answer again.
   */
  public static final Transaction FAILED = new Transaction("02");

  /**
   * Purchase still being processed.
   *
   * <p>The balance may already be charged. The purchase can still end as Sukses or as Gagal.
   *
   * <p>Message: "Transaksi Pending" or "Transaksi pending".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 11 (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook. Check the status: send the same
   * request again with the same ref_id, at most once a minute and never more than 90 days after it, because then it
   * buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final.
   */
  public static final Transaction PENDING = new Transaction("03");

  /**
   * Invalid request.
   *
   * <p>A parameter is missing or has the wrong type. Nothing was bought by this request.
   *
   * <p>Message: "Payload Error".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 12
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the parameters and their types with the API reference.
   * Then send the request again with the same ref_id.
   */
  public static final Transaction PAYLOAD_ERROR = new Transaction("40");

  /**
   * Signature not valid.
   *
   * <p>The sign of this request does not fit. It covers the username, the key and the ref_id, and neither product,
   * number nor price.
   *
   * <p>Message: "Signature tidak valid".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 13
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the formula of sign, and that the key is that of the mode
   * in use, development or production. Then send the request again with the same ref_id.
   */
  public static final Transaction INVALID_SIGNATURE = new Transaction("41");

  /**
   * Username not accepted.
   *
   * <p>The username is not the one of this connection, so the request was refused.
   *
   * <p>Message: "Gagal memproses API Buyer".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 14
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the username as it stands in the connection settings.
   * Then send the request again with the same ref_id.
   */
  public static final Transaction USERNAME_REFUSED = new Transaction("42");

  /**
   * Product not found or inactive.
   *
   * <p>There is no active product with this buyer_sku_code. Nothing was bought by this request.
   *
   * <p>Message: "SKU tidak di temukan atau Non-Aktif".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 15
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the buyer_sku_code against the price list, and activate or
   * replace the product.
   */
  public static final Transaction SKU_NOT_FOUND = new Transaction("43");

  /**
   * Balance at Digiflazz too low.
   *
   * <p>The balance does not cover the price. Nothing was bought by this request; the money of the customer has nothing
   * to do with it.
   *
   * <p>Message: "Saldo tidak cukup".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 16
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Fill up the balance at Digiflazz. Then send the request again
   * with the same ref_id.
   */
  public static final Transaction BALANCE_TOO_LOW = new Transaction("44");

  /**
   * IP address not recognized.
   *
   * <p>The request came from an address that is not on the list of the connection.
   *
   * <p>Message: "IP Anda tidak kami kenali".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 17
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Add the address in the connection settings, for the mode in use.
   * Then send the request again with the same ref_id.
   */
  public static final Transaction IP_NOT_RECOGNIZED = new Transaction("45");

  /**
   * Already bought by another buyer.
   *
   * <p>The same purchase for this number took place through another buyer of Digiflazz. Nothing was bought by this
   * request.
   *
   * <p>Message: "Transaksi sudah terjadi di buyer lain".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 18
   *
   * <p>Outcome: rejected (request). Retry: never. Ask the customer whether they bought it elsewhere before anything
   * else is bought for this number.
   */
  public static final Transaction BOUGHT_BY_OTHER_BUYER = new Transaction("47");

  /**
   * ref_id used before.
   *
   * <p>An earlier order with this ref_id exists and may have been delivered. This code does not say how it ended.
   *
   * <p>Message: "Ref ID tidak unik".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 19
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Look up what was sent under this ref_id, and check its
   * status with exactly that request: another product or number brings this answer again. Never send it more than 90
   * days after the first one, because then it buys again; look it up in the dashboard instead. Use no new ref_id before
   * its result is final.
   */
  public static final Transaction REF_ID_USED = new Transaction("49");

  /**
   * Not found although one was made.
   *
   * <p>Digiflazz finds no transaction, while its own table says that one was made. It may be filed under another ref_id
   * or be too old.
   *
   * <p>Message: "Transaksi Tidak Ditemukan".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 20
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the ref_id and ask Digiflazz to look the
   * transaction up. Send nothing again more than 90 days after the first request, because then it buys again, and buy
   * nothing under a new ref_id before the result is known.
   */
  public static final Transaction TRANSACTION_NOT_FOUND = new Transaction("50");

  /**
   * Destination number blocked.
   *
   * <p>The number cannot receive this product. The purchase ended without effect.
   *
   * <p>Message: "Nomor Tujuan Diblokir".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 21
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Let the customer give another number and buy under a
   * new ref_id. The same ref_id only brings this answer again.
   */
  public static final Transaction NUMBER_BLOCKED = new Transaction("51");

  /**
   * Number and operator differ.
   *
   * <p>The number belongs to another operator than the product. The purchase ended without effect.
   *
   * <p>Message: "Prefix Tidak Sesuai Dengan Operator".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 22
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Let the customer correct the number or choose the
   * product of its operator, and buy under a new ref_id. The same ref_id only brings this answer again.
   */
  public static final Transaction PREFIX_MISMATCH = new Transaction("52");

  /**
   * Product of seller unavailable.
   *
   * <p>The seller does not offer the product at the moment. The purchase ended without effect.
   *
   * <p>Message: "Produk Seller Sedang Tidak Tersedia".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 23
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Choose another seller for the product, or wait, and
   * buy under a new ref_id. The same ref_id only brings this answer again.
   */
  public static final Transaction SELLER_PRODUCT_UNAVAILABLE = new Transaction("53");

  /**
   * Destination number wrong.
   *
   * <p>The number does not exist for this product. The purchase ended without effect.
   *
   * <p>Message: "Nomor Tujuan Salah".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 24
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Let the customer correct the number, and buy under a
   * new ref_id. The same ref_id only brings this answer again.
   */
  public static final Transaction WRONG_NUMBER = new Transaction("54");

  /**
   * Product out of order.
   *
   * <p>The product cannot be delivered at the moment. The purchase ended without effect.
   *
   * <p>Message: "Produk Sedang Gangguan".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 25
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If the customer still wants it, start a new purchase
   * under a new ref_id. The same ref_id only brings this answer again.
   */
  public static final Transaction PRODUCT_DISRUPTED = new Transaction("55");

  /**
   * Seller has no balance left.
   *
   * <p>The seller cannot take the order, as its balance has reached a limit. Nothing was bought by this request.
   *
   * <p>Message: "Limit saldo seller".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 26
   *
   * <p>Outcome: rejected (request). Retry: later. Send the request again later with the same ref_id, or choose another
   * seller. Stop sending it before anything else is bought for the customer.
   *
   * @deprecated marked so on the page
   */
  @Deprecated
  public static final Transaction SELLER_BALANCE_LIMIT = new Transaction("56");

  /**
   * Number of wrong length.
   *
   * <p>The destination number has too few or too many digits. The purchase ended without effect.
   *
   * <p>Message: "Jumlah Digit Kurang Atau Lebih".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 27
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Let the customer correct the number, and buy under a
   * new ref_id. The same ref_id only brings this answer again.
   */
  public static final Transaction NUMBER_LENGTH = new Transaction("57");

  /**
   * Closed for cut-off.
   *
   * <p>The product is closed at this hour. The purchase ended without effect.
   *
   * <p>Message: "Sedang Cut Off".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 28
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Buy again after the cut-off under a new ref_id. The
   * same ref_id only brings this answer again.
   */
  public static final Transaction CUT_OFF = new Transaction("58");

  /**
   * Number outside the region.
   *
   * <p>The product is not sold in the region of this number. The purchase ended without effect.
   *
   * <p>Message: "Tujuan di Luar Wilayah/Cluster".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 29
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer a product for the region of the number, and buy
   * under a new ref_id. The same ref_id only brings this answer again.
   */
  public static final Transaction OUTSIDE_REGION = new Transaction("59");

  /**
   * No bill available yet.
   *
   * <p>There is no bill to pay for this number right now. The code does not say whether one was paid before.
   *
   * <p>Message: "Tagihan belum tersedia".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 30
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Inquire again another day under a new ref_id. The same
   * ref_id only brings this answer again.
   */
  public static final Transaction BILL_NOT_AVAILABLE = new Transaction("60");

  /**
   * No deposit made yet.
   *
   * <p>The account has never had a balance. Nothing was bought by this request.
   *
   * <p>Message: "Belum pernah melakukan deposit".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 31
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Make a deposit at Digiflazz. Then send the request again with the
   * same ref_id.
   */
  public static final Transaction NEVER_DEPOSITED = new Transaction("61");

  /**
   * Seller out of order.
   *
   * <p>The seller takes no orders at the moment. Nothing was bought by this request.
   *
   * <p>Message: "Seller sedang mengalami gangguan".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 32
   *
   * <p>Outcome: rejected (request). Retry: later. Send the request again later with the same ref_id, or choose another
   * seller. Stop sending it before anything else is bought for the customer.
   */
  public static final Transaction SELLER_DISRUPTED = new Transaction("62");

  /**
   * No second purchase for number.
   *
   * <p>The product cannot be bought more than once for the same number. An earlier purchase for it may exist; nothing
   * was bought by this request.
   *
   * <p>Message: "Tidak support transaksi multi".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 33
   *
   * <p>Outcome: rejected (request). Retry: never. Make sure that the first purchase for this number was wanted only
   * once. If the customer wants another one, offer another product or seller.
   */
  public static final Transaction MULTI_NOT_SUPPORTED = new Transaction("63");

  /**
   * Deposit ticket not issued.
   *
   * <p>Digiflazz issued no ticket for a deposit of this amount, so nothing may be transferred for it.
   *
   * <p>Message: "Tarik tiket gagal, coba nominal lain atau hubungi admin.".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 34
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Request a ticket with another amount, or ask Digiflazz.
   */
  public static final Transaction DEPOSIT_TICKET_REFUSED = new Transaction("64");

  /**
   * Limit of repeated purchases reached.
   *
   * <p>The product was bought for this number as often as it may be. Nothing was bought by this request.
   *
   * <p>Message: "Limit transaksi multi".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 35
   *
   * <p>Outcome: rejected (request). Retry: never. Offer another product, or let the customer come back another day.
   *
   * @deprecated marked so on the page
   */
  @Deprecated
  public static final Transaction MULTI_LIMIT = new Transaction("65");

  /**
   * Seller closed for maintenance.
   *
   * <p>The seller repairs its system and takes no orders. Nothing was bought by this request.
   *
   * <p>Message: "Cut Off (Perbaikan Sistem Seller)".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 36
   *
   * <p>Outcome: rejected (request). Retry: later. Send the request again later with the same ref_id, or choose another
   * seller. Stop sending it before anything else is bought for the customer.
   */
  public static final Transaction SELLER_CUT_OFF = new Transaction("66");

  /**
   * Seller not verified.
   *
   * <p>Digiflazz has not verified the seller, so it may not be bought from. Nothing was bought by this request.
   *
   * <p>Message: "Seller belum ter-verfikasi".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 37
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Choose another seller for the product. Then send the request
   * again with the same ref_id.
   */
  public static final Transaction SELLER_NOT_VERIFIED = new Transaction("67");

  /**
   * Out of stock.
   *
   * <p>The seller has none left. Nothing was bought by this request.
   *
   * <p>Message: "Stok habis".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 38
   *
   * <p>Outcome: rejected (request). Retry: later. Choose another seller, or send the request again later with the same
   * ref_id. Stop sending it before another product is bought for the customer.
   */
  public static final Transaction OUT_OF_STOCK = new Transaction("68");

  /**
   * Price above your limit.
   *
   * <p>The seller asks more than the buyer allows, for example in max_price. Nothing was bought by this request.
   *
   * <p>Message: "Harga seller lebih besar dari ketentuan harga Buyer".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 39
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Get the current price, then raise the limit or choose another
   * seller, and send the request again with the same ref_id.
   */
  public static final Transaction PRICE_ABOVE_LIMIT = new Transaction("69");

  /**
   * Timeout at the biller.
   *
   * <p>A transaction was made under this ref_id and the biller did not answer in time. It may have been carried out.
   *
   * <p>Message: "Timeout Dari Biller".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 40
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status: send the same request again with
   * the same ref_id, at most once a minute and never more than 90 days after it, because then it buys again. For a
   * bill, send commands status-pasca. Use no new ref_id before the result is final. If it stays like this, compare the
   * balance at Digiflazz before anything is refunded or bought again.
   */
  public static final Transaction BILLER_TIMEOUT = new Transaction("70");

  /**
   * Product not stable.
   *
   * <p>The product is not delivered reliably at the moment. The purchase ended without effect.
   *
   * <p>Message: "Produk Sedang Tidak Stabil".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 41
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If the customer still wants it, start a new purchase
   * under a new ref_id. The same ref_id only brings this answer again.
   */
  public static final Transaction PRODUCT_UNSTABLE = new Transaction("71");

  /**
   * Old package must end first.
   *
   * <p>The number has a package that rules this one out. The purchase ended without effect.
   *
   * <p>Message: "Lakukan Unreg Paket Dahulu".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 42
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Let the customer end the old package, and buy under a
   * new ref_id. The same ref_id only brings this answer again.
   */
  public static final Transaction UNREGISTER_FIRST = new Transaction("72");

  /**
   * Above the kWh limit.
   *
   * <p>The meter may not buy as much electricity as this. The purchase ended without effect.
   *
   * <p>Message: "Kwh Melebihi Batas".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 43
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer a smaller amount, and buy under a new ref_id.
   * The same ref_id only brings this answer again.
   */
  public static final Transaction KWH_LIMIT = new Transaction("73");

  /**
   * Refunded to your balance.
   *
   * <p>Digiflazz gave the price back to the balance. An earlier Sukses for this ref_id no longer stands.
   *
   * <p>Message: "Transaksi Refund".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 44
   *
   * <p>Outcome: reversed (transaction). Retry: never. Undo what was booked for this ref_id and settle with the
   * customer. Do not buy again by yourself.
   */
  public static final Transaction REFUNDED = new Transaction("74");

  /**
   * Blocked by the seller.
   *
   * <p>This seller takes no orders from your account. Nothing was bought by this request.
   *
   * <p>Message: "Akun Anda telah diblokir oleh Seller".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 45
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Choose another seller, or settle it with this one. Then send the
   * request again with the same ref_id.
   */
  public static final Transaction BLOCKED_BY_SELLER = new Transaction("80");

  /**
   * Seller blocked by you.
   *
   * <p>Your account blocks this seller, so the order was refused. Nothing was bought by this request.
   *
   * <p>Message: "Seller ini telah diblokir oleh Anda".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 46
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Choose another seller, or unblock this one. Then send the request
   * again with the same ref_id.
   */
  public static final Transaction SELLER_BLOCKED = new Transaction("81");

  /**
   * Your account not verified.
   *
   * <p>Digiflazz has not verified your account as a buyer. Nothing was bought by this request.
   *
   * <p>Message: "Akun Anda belum ter-verfikasi".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 47
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Complete the verification at Digiflazz. Then send the request
   * again with the same ref_id.
   */
  public static final Transaction ACCOUNT_NOT_VERIFIED = new Transaction("82");

  /**
   * Price list asked too often.
   *
   * <p>The whole price list may be read once in five minutes. This code is about no purchase.
   *
   * <p>Message: "Anda telah mencapai limitasi pengecekan pricelist, silahkan coba beberapa saat lagi".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 48
   *
   * <p>Outcome: rejected (request). Retry: later. Use the prices read last, and read the list again after five minutes.
   */
  public static final Transaction PRICE_LIST_LIMIT = new Transaction("83");

  /**
   * Invalid amount.
   *
   * <p>The product does not take this amount. The purchase ended without effect.
   *
   * <p>Message: "Nominal tidak valid".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 49
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Correct the amount, and buy under a new ref_id. The
   * same ref_id only brings this answer again.
   */
  public static final Transaction INVALID_AMOUNT = new Transaction("84");

  /**
   * Too many transactions.
   *
   * <p>The request came too soon after others. The page says that a transaction was made all the same, so this is no
   * proof that nothing was bought.
   *
   * <p>Message: "Anda telah mencapai limitasi transaksi, silahkan coba 1 menit lagi".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 50
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Wait at least a minute. Check the status: send the
   * same request again with the same ref_id, at most once a minute and never more than 90 days after it, because then
   * it buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final.
   */
  public static final Transaction TRANSACTION_LIMIT = new Transaction("85");

  /**
   * Meter checked too often.
   *
   * <p>PLN numbers were checked too often. Beside a ref_id, the page says that a transaction was made all the same.
   *
   * <p>Message: "Anda telah mencapai limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 51
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Wait a few minutes. Check the status: send the same
   * request again with the same ref_id, at most once a minute and never more than 90 days after it, because then it
   * buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final.
   */
  public static final Transaction METER_CHECK_LIMIT = new Transaction("86");

  /**
   * Not a multiple of 1,000.
   *
   * <p>E-money is topped up in multiples of Rp 1,000. Nothing was bought by this request.
   *
   * <p>Message: "Transaksi E-money wajib kelipatan Rp 1.000".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 52
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the amount. Then send the request again with the same
   * ref_id.
   */
  public static final Transaction NOT_MULTIPLE_OF_1000 = new Transaction("87");

  /**
   * Action not allowed for account.
   *
   * <p>Your account is not enabled for this call. Nothing was bought by this request.
   *
   * <p>Message: "Akun Anda tidak dapat melakukan aksi ini".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 53
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask Digiflazz what your account may do. Then send the request
   * again with the same ref_id.
   */
  public static final Transaction ACTION_NOT_ALLOWED = new Transaction("88");

  /**
   * Issue inside Digiflazz, still open.
   *
   * <p>It reads like an error, but the transaction was made and is open. It can still end as Sukses or as Gagal.
   *
   * <p>Message: "DF Router Issue".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ line 54
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook. Check the status: send the same
   * request again with the same ref_id, at most once a minute and never more than 90 days after it, because then it
   * buys again. For a bill, send commands status-pasca. Use no new ref_id before the result is final.
   */
  public static final Transaction ROUTER_ISSUE = new Transaction("99");

  private final String value;

  private Transaction(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Transaction#SUCCESS}. */
    SUCCESS("00"),
    /** {@link Transaction#TIMEOUT}. */
    TIMEOUT("01"),
    /** {@link Transaction#FAILED}. */
    FAILED("02"),
    /** {@link Transaction#PENDING}. */
    PENDING("03"),
    /** {@link Transaction#PAYLOAD_ERROR}. */
    PAYLOAD_ERROR("40"),
    /** {@link Transaction#INVALID_SIGNATURE}. */
    INVALID_SIGNATURE("41"),
    /** {@link Transaction#USERNAME_REFUSED}. */
    USERNAME_REFUSED("42"),
    /** {@link Transaction#SKU_NOT_FOUND}. */
    SKU_NOT_FOUND("43"),
    /** {@link Transaction#BALANCE_TOO_LOW}. */
    BALANCE_TOO_LOW("44"),
    /** {@link Transaction#IP_NOT_RECOGNIZED}. */
    IP_NOT_RECOGNIZED("45"),
    /** {@link Transaction#BOUGHT_BY_OTHER_BUYER}. */
    BOUGHT_BY_OTHER_BUYER("47"),
    /** {@link Transaction#REF_ID_USED}. */
    REF_ID_USED("49"),
    /** {@link Transaction#TRANSACTION_NOT_FOUND}. */
    TRANSACTION_NOT_FOUND("50"),
    /** {@link Transaction#NUMBER_BLOCKED}. */
    NUMBER_BLOCKED("51"),
    /** {@link Transaction#PREFIX_MISMATCH}. */
    PREFIX_MISMATCH("52"),
    /** {@link Transaction#SELLER_PRODUCT_UNAVAILABLE}. */
    SELLER_PRODUCT_UNAVAILABLE("53"),
    /** {@link Transaction#WRONG_NUMBER}. */
    WRONG_NUMBER("54"),
    /** {@link Transaction#PRODUCT_DISRUPTED}. */
    PRODUCT_DISRUPTED("55"),
    /** {@link Transaction#SELLER_BALANCE_LIMIT}. */
    SELLER_BALANCE_LIMIT("56"),
    /** {@link Transaction#NUMBER_LENGTH}. */
    NUMBER_LENGTH("57"),
    /** {@link Transaction#CUT_OFF}. */
    CUT_OFF("58"),
    /** {@link Transaction#OUTSIDE_REGION}. */
    OUTSIDE_REGION("59"),
    /** {@link Transaction#BILL_NOT_AVAILABLE}. */
    BILL_NOT_AVAILABLE("60"),
    /** {@link Transaction#NEVER_DEPOSITED}. */
    NEVER_DEPOSITED("61"),
    /** {@link Transaction#SELLER_DISRUPTED}. */
    SELLER_DISRUPTED("62"),
    /** {@link Transaction#MULTI_NOT_SUPPORTED}. */
    MULTI_NOT_SUPPORTED("63"),
    /** {@link Transaction#DEPOSIT_TICKET_REFUSED}. */
    DEPOSIT_TICKET_REFUSED("64"),
    /** {@link Transaction#MULTI_LIMIT}. */
    MULTI_LIMIT("65"),
    /** {@link Transaction#SELLER_CUT_OFF}. */
    SELLER_CUT_OFF("66"),
    /** {@link Transaction#SELLER_NOT_VERIFIED}. */
    SELLER_NOT_VERIFIED("67"),
    /** {@link Transaction#OUT_OF_STOCK}. */
    OUT_OF_STOCK("68"),
    /** {@link Transaction#PRICE_ABOVE_LIMIT}. */
    PRICE_ABOVE_LIMIT("69"),
    /** {@link Transaction#BILLER_TIMEOUT}. */
    BILLER_TIMEOUT("70"),
    /** {@link Transaction#PRODUCT_UNSTABLE}. */
    PRODUCT_UNSTABLE("71"),
    /** {@link Transaction#UNREGISTER_FIRST}. */
    UNREGISTER_FIRST("72"),
    /** {@link Transaction#KWH_LIMIT}. */
    KWH_LIMIT("73"),
    /** {@link Transaction#REFUNDED}. */
    REFUNDED("74"),
    /** {@link Transaction#BLOCKED_BY_SELLER}. */
    BLOCKED_BY_SELLER("80"),
    /** {@link Transaction#SELLER_BLOCKED}. */
    SELLER_BLOCKED("81"),
    /** {@link Transaction#ACCOUNT_NOT_VERIFIED}. */
    ACCOUNT_NOT_VERIFIED("82"),
    /** {@link Transaction#PRICE_LIST_LIMIT}. */
    PRICE_LIST_LIMIT("83"),
    /** {@link Transaction#INVALID_AMOUNT}. */
    INVALID_AMOUNT("84"),
    /** {@link Transaction#TRANSACTION_LIMIT}. */
    TRANSACTION_LIMIT("85"),
    /** {@link Transaction#METER_CHECK_LIMIT}. */
    METER_CHECK_LIMIT("86"),
    /** {@link Transaction#NOT_MULTIPLE_OF_1000}. */
    NOT_MULTIPLE_OF_1000("87"),
    /** {@link Transaction#ACTION_NOT_ALLOWED}. */
    ACTION_NOT_ALLOWED("88"),
    /** {@link Transaction#ROUTER_ISSUE}. */
    ROUTER_ISSUE("99");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Transaction code() {
      return of(value);
    }
  }

  private static final class Index {
    static final Map<String, Known> BY_VALUE = new HashMap<>();

    static {
      for (Known known : Known.values()) BY_VALUE.put(known.value, known);
    }
  }

  /**
   * The id of the space.
   *
   * @return the id, for {@code lookup} and {@code Context}
   */
  public static String space() {
    return "transaction";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Transaction of(String value) {
    return new Transaction(java.util.Objects.requireNonNull(value));
  }

  /**
   * The code as text.
   *
   * @return the text
   */
  public String value() {
    return value;
  }

  /**
   * Whether the catalog has the code.
   *
   * @return false for codes that this release does not know
   */
  public boolean isKnown() {
    return known().isPresent();
  }

  /**
   * The code for a {@code switch}.
   *
   * @return empty for codes that this release does not know
   */
  public Optional<Known> known() {
    return Optional.ofNullable(Index.BY_VALUE.get(value));
  }

  @Override
  public int compareTo(Transaction other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Transaction && value.equals(((Transaction) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}

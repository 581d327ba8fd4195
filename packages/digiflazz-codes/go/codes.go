// Code generated from the catalog; DO NOT EDIT.

package digiflazzcodes

// Transaction is a code of Digiflazz: Response code of a transaction. Any other text may come as well.
//
// Page 1: https://developer.digiflazz.com/api/buyer/response-code/
type Transaction string

// Codes of the space transaction, by name.
const (
	// TransactionSuccess: Purchase done. Digiflazz carried out the purchase or paid the bill and charged the balance.
	// A bill inquiry answers with the same code, status and message, and nothing is paid by it.
	//
	// Message: "Transaksi Sukses" or "Sukses".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1, line 8 (and 1 more).
	TransactionSuccess Transaction = "00"

	// TransactionTimeout: Timeout at Digiflazz. A transaction was made under this ref_id and no result came in time.
	// It may have been carried out.
	//
	// Message: "Timeout".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 9.
	TransactionTimeout Transaction = "01"

	// TransactionFailed: Failed, no reason given. The transaction under this ref_id ended without effect, and the
	// balance is not charged. A bill inquiry that failed answers alike.
	//
	// Message: "Transaksi Gagal".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 10.
	TransactionFailed Transaction = "02"

	// TransactionPending: Purchase still being processed. The balance may already be charged. The purchase can still
	// end as Sukses or as Gagal.
	//
	// Message: "Transaksi Pending" or "Transaksi pending".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 11 (and 1 more).
	TransactionPending Transaction = "03"

	// TransactionPayloadError: Invalid request. A parameter is missing or has the wrong type. Nothing was bought by
	// this request.
	//
	// Message: "Payload Error".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 12.
	TransactionPayloadError Transaction = "40"

	// TransactionInvalidSignature: Signature not valid. The sign of this request does not fit. It covers the
	// username, the key and the ref_id, and neither product, number nor price.
	//
	// Message: "Signature tidak valid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 13.
	TransactionInvalidSignature Transaction = "41"

	// TransactionUsernameRefused: Username not accepted. The username is not the one of this connection, so the
	// request was refused.
	//
	// Message: "Gagal memproses API Buyer".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 14.
	TransactionUsernameRefused Transaction = "42"

	// TransactionSkuNotFound: Product not found or inactive. There is no active product with this buyer_sku_code.
	// Nothing was bought by this request.
	//
	// Message: "SKU tidak di temukan atau Non-Aktif".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 15.
	TransactionSkuNotFound Transaction = "43"

	// TransactionBalanceTooLow: Balance at Digiflazz too low. The balance does not cover the price. Nothing was
	// bought by this request; the money of the customer has nothing to do with it.
	//
	// Message: "Saldo tidak cukup".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 16.
	TransactionBalanceTooLow Transaction = "44"

	// TransactionIPNotRecognized: IP address not recognized. The request came from an address that is not on the list
	// of the connection.
	//
	// Message: "IP Anda tidak kami kenali".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 17.
	TransactionIPNotRecognized Transaction = "45"

	// TransactionBoughtByOtherBuyer: Already bought by another buyer. The same purchase for this number took place
	// through another buyer of Digiflazz. Nothing was bought by this request.
	//
	// Message: "Transaksi sudah terjadi di buyer lain".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 18.
	TransactionBoughtByOtherBuyer Transaction = "47"

	// TransactionRefIDUsed: ref_id used before. An earlier order with this ref_id exists and may have been delivered.
	// This code does not say how it ended.
	//
	// Message: "Ref ID tidak unik".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 19.
	TransactionRefIDUsed Transaction = "49"

	// TransactionTransactionNotFound: Not found although one was made. Digiflazz finds no transaction, while its own
	// table says that one was made. It may be filed under another ref_id or be too old.
	//
	// Message: "Transaksi Tidak Ditemukan".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 20.
	TransactionTransactionNotFound Transaction = "50"

	// TransactionNumberBlocked: Destination number blocked. The number cannot receive this product. The purchase
	// ended without effect.
	//
	// Message: "Nomor Tujuan Diblokir".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 21.
	TransactionNumberBlocked Transaction = "51"

	// TransactionPrefixMismatch: Number and operator differ. The number belongs to another operator than the product.
	// The purchase ended without effect.
	//
	// Message: "Prefix Tidak Sesuai Dengan Operator".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 22.
	TransactionPrefixMismatch Transaction = "52"

	// TransactionSellerProductUnavailable: Product of seller unavailable. The seller does not offer the product at
	// the moment. The purchase ended without effect.
	//
	// Message: "Produk Seller Sedang Tidak Tersedia".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 23.
	TransactionSellerProductUnavailable Transaction = "53"

	// TransactionWrongNumber: Destination number wrong. The number does not exist for this product. The purchase
	// ended without effect.
	//
	// Message: "Nomor Tujuan Salah".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 24.
	TransactionWrongNumber Transaction = "54"

	// TransactionProductDisrupted: Product out of order. The product cannot be delivered at the moment. The purchase
	// ended without effect.
	//
	// Message: "Produk Sedang Gangguan".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 25.
	TransactionProductDisrupted Transaction = "55"

	// TransactionSellerBalanceLimit: Seller has no balance left. The seller cannot take the order, as its balance has
	// reached a limit. Nothing was bought by this request.
	//
	// Message: "Limit saldo seller".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 26.
	//
	// Deprecated: marked so on the page
	TransactionSellerBalanceLimit Transaction = "56"

	// TransactionNumberLength: Number of wrong length. The destination number has too few or too many digits. The
	// purchase ended without effect.
	//
	// Message: "Jumlah Digit Kurang Atau Lebih".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 27.
	TransactionNumberLength Transaction = "57"

	// TransactionCutOff: Closed for cut-off. The product is closed at this hour. The purchase ended without effect.
	//
	// Message: "Sedang Cut Off".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 28.
	TransactionCutOff Transaction = "58"

	// TransactionOutsideRegion: Number outside the region. The product is not sold in the region of this number. The
	// purchase ended without effect.
	//
	// Message: "Tujuan di Luar Wilayah/Cluster".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 29.
	TransactionOutsideRegion Transaction = "59"

	// TransactionBillNotAvailable: No bill available yet. There is no bill to pay for this number right now. The code
	// does not say whether one was paid before.
	//
	// Message: "Tagihan belum tersedia".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 30.
	TransactionBillNotAvailable Transaction = "60"

	// TransactionNeverDeposited: No deposit made yet. The account has never had a balance. Nothing was bought by this
	// request.
	//
	// Message: "Belum pernah melakukan deposit".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 31.
	TransactionNeverDeposited Transaction = "61"

	// TransactionSellerDisrupted: Seller out of order. The seller takes no orders at the moment. Nothing was bought
	// by this request.
	//
	// Message: "Seller sedang mengalami gangguan".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 32.
	TransactionSellerDisrupted Transaction = "62"

	// TransactionMultiNotSupported: No second purchase for number. The product cannot be bought more than once for
	// the same number. An earlier purchase for it may exist; nothing was bought by this request.
	//
	// Message: "Tidak support transaksi multi".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 33.
	TransactionMultiNotSupported Transaction = "63"

	// TransactionDepositTicketRefused: Deposit ticket not issued. Digiflazz issued no ticket for a deposit of this
	// amount, so nothing may be transferred for it.
	//
	// Message: "Tarik tiket gagal, coba nominal lain atau hubungi admin.".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 34.
	TransactionDepositTicketRefused Transaction = "64"

	// TransactionMultiLimit: Limit of repeated purchases reached. The product was bought for this number as often as
	// it may be. Nothing was bought by this request.
	//
	// Message: "Limit transaksi multi".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 35.
	//
	// Deprecated: marked so on the page
	TransactionMultiLimit Transaction = "65"

	// TransactionSellerCutOff: Seller closed for maintenance. The seller repairs its system and takes no orders.
	// Nothing was bought by this request.
	//
	// Message: "Cut Off (Perbaikan Sistem Seller)".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 36.
	TransactionSellerCutOff Transaction = "66"

	// TransactionSellerNotVerified: Seller not verified. Digiflazz has not verified the seller, so it may not be
	// bought from. Nothing was bought by this request.
	//
	// Message: "Seller belum ter-verfikasi".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 37.
	TransactionSellerNotVerified Transaction = "67"

	// TransactionOutOfStock: Out of stock. The seller has none left. Nothing was bought by this request.
	//
	// Message: "Stok habis".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 38.
	TransactionOutOfStock Transaction = "68"

	// TransactionPriceAboveLimit: Price above your limit. The seller asks more than the buyer allows, for example in
	// max_price. Nothing was bought by this request.
	//
	// Message: "Harga seller lebih besar dari ketentuan harga Buyer".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 39.
	TransactionPriceAboveLimit Transaction = "69"

	// TransactionBillerTimeout: Timeout at the biller. A transaction was made under this ref_id and the biller did
	// not answer in time. It may have been carried out.
	//
	// Message: "Timeout Dari Biller".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 40.
	TransactionBillerTimeout Transaction = "70"

	// TransactionProductUnstable: Product not stable. The product is not delivered reliably at the moment. The
	// purchase ended without effect.
	//
	// Message: "Produk Sedang Tidak Stabil".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 41.
	TransactionProductUnstable Transaction = "71"

	// TransactionUnregisterFirst: Old package must end first. The number has a package that rules this one out. The
	// purchase ended without effect.
	//
	// Message: "Lakukan Unreg Paket Dahulu".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 42.
	TransactionUnregisterFirst Transaction = "72"

	// TransactionKwhLimit: Above the kWh limit. The meter may not buy as much electricity as this. The purchase ended
	// without effect.
	//
	// Message: "Kwh Melebihi Batas".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 43.
	TransactionKwhLimit Transaction = "73"

	// TransactionRefunded: Refunded to your balance. Digiflazz gave the price back to the balance. An earlier Sukses
	// for this ref_id no longer stands.
	//
	// Message: "Transaksi Refund".
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1, line 44.
	TransactionRefunded Transaction = "74"

	// TransactionBlockedBySeller: Blocked by the seller. This seller takes no orders from your account. Nothing was
	// bought by this request.
	//
	// Message: "Akun Anda telah diblokir oleh Seller".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 45.
	TransactionBlockedBySeller Transaction = "80"

	// TransactionSellerBlocked: Seller blocked by you. Your account blocks this seller, so the order was refused.
	// Nothing was bought by this request.
	//
	// Message: "Seller ini telah diblokir oleh Anda".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 46.
	TransactionSellerBlocked Transaction = "81"

	// TransactionAccountNotVerified: Your account not verified. Digiflazz has not verified your account as a buyer.
	// Nothing was bought by this request.
	//
	// Message: "Akun Anda belum ter-verfikasi".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 47.
	TransactionAccountNotVerified Transaction = "82"

	// TransactionPriceListLimit: Price list asked too often. The whole price list may be read once in five minutes.
	// This code is about no purchase.
	//
	// Message: "Anda telah mencapai limitasi pengecekan pricelist, silahkan coba beberapa saat lagi".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 1, line 48.
	TransactionPriceListLimit Transaction = "83"

	// TransactionInvalidAmount: Invalid amount. The product does not take this amount. The purchase ended without
	// effect.
	//
	// Message: "Nominal tidak valid".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 49.
	TransactionInvalidAmount Transaction = "84"

	// TransactionTransactionLimit: Too many transactions. The request came too soon after others. The page says that
	// a transaction was made all the same, so this is no proof that nothing was bought.
	//
	// Message: "Anda telah mencapai limitasi transaksi, silahkan coba 1 menit lagi".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 50.
	TransactionTransactionLimit Transaction = "85"

	// TransactionMeterCheckLimit: Meter checked too often. PLN numbers were checked too often. Beside a ref_id, the
	// page says that a transaction was made all the same.
	//
	// Message: "Anda telah mencapai limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 51.
	TransactionMeterCheckLimit Transaction = "86"

	// TransactionNotMultipleOf1000: Not a multiple of 1,000. E-money is topped up in multiples of Rp 1,000. Nothing
	// was bought by this request.
	//
	// Message: "Transaksi E-money wajib kelipatan Rp 1.000".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 52.
	TransactionNotMultipleOf1000 Transaction = "87"

	// TransactionActionNotAllowed: Action not allowed for account. Your account is not enabled for this call. Nothing
	// was bought by this request.
	//
	// Message: "Akun Anda tidak dapat melakukan aksi ini".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 53.
	TransactionActionNotAllowed Transaction = "88"

	// TransactionRouterIssue: Issue inside Digiflazz, still open. It reads like an error, but the transaction was
	// made and is open. It can still end as Sukses or as Gagal.
	//
	// Message: "DF Router Issue".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 54.
	TransactionRouterIssue Transaction = "99"
)

// Status is a code of Digiflazz: Status beside the response code. Any other text may come as well.
//
// Page 1: https://developer.digiflazz.com/api/buyer/topup/
type Status string

// Codes of the space status, by name.
const (
	// StatusGagal: Reported as Gagal, rc decides. Timeouts and refunds have it as well as failures. Whether there is
	// a transaction at all follows from rc alone.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 2 more).
	StatusGagal Status = "Gagal"

	// StatusPending: Still being processed, rc says why. The balance may already be charged. It can still end as
	// Sukses or as Gagal.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 2 more).
	StatusPending Status = "Pending"

	// StatusSukses: Call succeeded. A bill that was only found has it as well as a purchase that was delivered. By
	// itself it proves no payment.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 2 more).
	StatusSukses Status = "Sukses"
)

// Bill is a code of Digiflazz: Response code of a bill that was found or paid. Any other text may come as well.
//
// Page 1: https://developer.digiflazz.com/api/buyer/cek-tagihan/
type Bill string

// Codes of the space bill, by name.
const (
	// BillBillFoundOrPaid: Bill found, or paid. The call succeeded. After inq-pasca the bill is found and not paid;
	// after pay-pasca it is paid, for some bills without a serial number. The answer does not say which. In a webhook
	// the bill is most likely paid.
	//
	// Message: "Transaksi Sukses".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 2 more).
	BillBillFoundOrPaid Bill = "00"
)

// Inquiry is a code of Digiflazz: Response code of an answer without a ref_id. Any other text may come as well.
//
// Page 1: https://developer.digiflazz.com/api/buyer/inquiry-pln/
//
// Page 2: https://developer.digiflazz.com/api/buyer/response-code/
type Inquiry string

// Codes of the space inquiry, by name.
const (
	// InquiryMeterFound: Number found, nothing bought. The answer names no ref_id: it is about no purchase, for
	// example the check of a PLN number.
	//
	// Message: "Transaksi Sukses".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	InquiryMeterFound Inquiry = "00"

	// InquiryCheckFailed: Check failed, no reason given. The number could not be checked. The answer names no ref_id,
	// so it is about no purchase.
	//
	// Message: "Transaksi Gagal".
	//
	// Outcome: failed (request). Retry: later.
	//
	// Source: page 2 (and 1 more).
	InquiryCheckFailed Inquiry = "02"

	// InquiryNumberNotFound: Nothing found for number. The answer names no ref_id, so it is about no purchase.
	//
	// Message: "Transaksi Tidak Ditemukan".
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	InquiryNumberNotFound Inquiry = "50"

	// InquiryWrongNumberChecked: Number wrong. There is no such number. Nothing was bought.
	//
	// Message: "Nomor Tujuan Salah".
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	InquiryWrongNumberChecked Inquiry = "54"

	// InquiryCheckedNumberLength: Number of wrong length. The number has too few or too many digits. Nothing was
	// bought.
	//
	// Message: "Jumlah Digit Kurang Atau Lebih".
	//
	// Outcome: failed (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	InquiryCheckedNumberLength Inquiry = "57"

	// InquiryMeterCheckTooOften: Meter checked too often. PLN numbers were checked too often. Without a ref_id this
	// is about no purchase.
	//
	// Message: "Anda telah mencapai limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 2 (and 1 more).
	InquiryMeterCheckTooOften Inquiry = "86"
)

// Deposit is a code of Digiflazz: Response code of a deposit ticket. Any other text may come as well.
//
// Page 1: https://developer.digiflazz.com/api/buyer/deposit/
type Deposit string

// Codes of the space deposit, by name.
const (
	// DepositDepositTicket: Deposit ticket issued. Digiflazz waits for your transfer. The balance has not grown yet,
	// and the amount can differ from the one asked for.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	DepositDepositTicket Deposit = "00"
)

// Webhook is a code of Digiflazz: Message to the webhook without a transaction. Any other text may come as well.
//
// Page 1: https://developer.digiflazz.com/api/buyer/webhook/
type Webhook string

// Codes of the space webhook, by name.
const (
	// WebhookPing: Test of the webhook. Digiflazz tests the address. The body carries no transaction, and the secret
	// of the webhook in clear text.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	WebhookPing Webhook = "ping"
)

// SellerPrepaid is a code of Digiflazz: Response code that a seller sends for prepaid products. Any other text may
// come as well.
//
// Page 1: https://developer.digiflazz.com/api/seller/prabayar/response-code
type SellerPrepaid string

// Codes of the space seller-prepaid, by name.
const (
	// SellerPrepaidSuccess: Delivered. The seller says that the product was delivered. Digiflazz charges the buyer
	// for it.
	//
	// Message: "SUCCESS".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1.
	SellerPrepaidSuccess SellerPrepaid = "00"

	// SellerPrepaidTransactionNotFound: Transaction not found. The seller has no transaction under this ref_id.
	// Digiflazz counts it as failed.
	//
	// Message: "TRANSACTION NOT FOUND".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SellerPrepaidTransactionNotFound SellerPrepaid = "06"

	// SellerPrepaidFailed: Failed, no reason given. The seller says that nothing was delivered.
	//
	// Message: "FAILED".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPrepaidFailed SellerPrepaid = "07"

	// SellerPrepaidProductOutOfService: Product out of service. The seller cannot deliver the product at the moment,
	// and nothing was delivered.
	//
	// Message: "PRODUCT IS TEMPORARILY OUT OF SERVICE".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPrepaidProductOutOfService SellerPrepaid = "106"

	// SellerPrepaidMonthlyLimit: Monthly limit exceeded. The number has reached what it may be topped up with in a
	// month, and nothing was delivered.
	//
	// Message: "MONTHLY TOP UP LIMIT EXCEEDED".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPrepaidMonthlyLimit SellerPrepaid = "121"

	// SellerPrepaidNumberBlocked: Customer number blocked. The number cannot receive this product, and nothing was
	// delivered.
	//
	// Message: "CUSTOMER NUMBER BLOCKED".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPrepaidNumberBlocked SellerPrepaid = "13"

	// SellerPrepaidWrongNumber: Destination number wrong. The number does not exist for this product, and nothing was
	// delivered.
	//
	// Message: "INCORRECT DESTINATION NUMBER".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPrepaidWrongNumber SellerPrepaid = "14"

	// SellerPrepaidCodeNotFound: Product code not found. The seller does not know the product code of this request.
	//
	// Message: "CODE NOT FOUND".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SellerPrepaidCodeNotFound SellerPrepaid = "20"

	// SellerPrepaidWrongAuthentication: Authentication wrong. The seller could not identify the caller and looked at
	// nothing.
	//
	// Message: "WRONG AUTHENTICATION".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SellerPrepaidWrongAuthentication SellerPrepaid = "204"

	// SellerPrepaidProcess: In process at the seller. The seller took the order and reports the result later.
	//
	// Message: "PROCESS".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SellerPrepaidProcess SellerPrepaid = "39"
)

// SellerPostpaid is a code of Digiflazz: Response code that a seller sends for bills. Any other text may come as
// well.
//
// Page 1: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
type SellerPostpaid string

// Codes of the space seller-postpaid, by name.
const (
	// SellerPostpaidSuccess: Inquiry or payment done. The same code answers an inquiry and a payment. By itself it
	// does not say that the bill is paid.
	//
	// Message: "INQUIRY / PAYMENT SUCCESS".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	SellerPostpaidSuccess SellerPostpaid = "00"

	// SellerPostpaidInvoiceAlreadyPaid: Invoice already paid. Nothing is paid by this request. Who paid before is not
	// said.
	//
	// Message: "INVOICE HAS BEEN PAID".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1.
	SellerPostpaidInvoiceAlreadyPaid SellerPostpaid = "01"

	// SellerPostpaidBillUnpaid: Bill reported as unpaid. The seller has not paid the bill. Whether an order for it is
	// still on its way is not said.
	//
	// Message: "BILL UNPAID".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SellerPostpaidBillUnpaid SellerPostpaid = "02"

	// SellerPostpaidInvalidRefID: ref_id not valid. The seller does not accept the ref_id of this request.
	//
	// Message: "INVALID REF ID".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SellerPostpaidInvalidRefID SellerPostpaid = "03"

	// SellerPostpaidBillingIDExpired: Billing ID expired. The bill can no longer be paid, and was not.
	//
	// Message: "BILLING ID EXPIRED".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidBillingIDExpired SellerPostpaid = "04"

	// SellerPostpaidUndefinedError: Error, result still open. It reads like a failure, and Digiflazz keeps it open.
	// Only the list for bills has it.
	//
	// Message: "UNDEFINED ERROR".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SellerPostpaidUndefinedError SellerPostpaid = "05"

	// SellerPostpaidInquiryIDNotFound: Inquiry not found. The seller has no inquiry for this payment. Whether a
	// payment exists is not said.
	//
	// Message: "INQUIRY ID NOT FOUND".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SellerPostpaidInquiryIDNotFound SellerPostpaid = "06"

	// SellerPostpaidTransactionFailed: Failed, no reason given. The seller says that nothing was paid.
	//
	// Message: "TRANSACTION FAILED".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidTransactionFailed SellerPostpaid = "07"

	// SellerPostpaidBillingIDBlocked: Billing ID blocked. The bill cannot be paid, and was not.
	//
	// Message: "BILLING ID BLOCKED".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidBillingIDBlocked SellerPostpaid = "08"

	// SellerPostpaidInquiryFailed: Inquiry failed. The bill could not be looked up. Nothing is paid by an inquiry.
	//
	// Message: "INQUIRY FAILED".
	//
	// Outcome: failed (request). Retry: later.
	//
	// Source: page 1.
	SellerPostpaidInquiryFailed SellerPostpaid = "09"

	// SellerPostpaidBillNotAvailable: No bill available. There is no bill to pay, and nothing was paid.
	//
	// Message: "BILL IS NOT AVAILABLE".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidBillNotAvailable SellerPostpaid = "10"

	// SellerPostpaidDuplicateRefID: ref_id used before. The seller has an earlier request with this ref_id, and does
	// not say how it ended.
	//
	// Message: "DUPLICATE REF ID".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1.
	SellerPostpaidDuplicateRefID SellerPostpaid = "11"

	// SellerPostpaidNumberBlocked: Customer number blocked. The number is blocked, and nothing was paid.
	//
	// Message: "CUSTOMER NUMBER BLOCKED".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidNumberBlocked SellerPostpaid = "13"

	// SellerPostpaidWrongNumber: Destination number wrong. The number does not exist for this product, and nothing
	// was paid.
	//
	// Message: "UNCORRECT DESTINATION NUMBER".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidWrongNumber SellerPostpaid = "14"

	// SellerPostpaidOperatorMismatch: Number and operator differ. The number belongs to another operator, and nothing
	// was paid.
	//
	// Message: "NUMBER DOESN'T MATCH THE OPERATOR".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidOperatorMismatch SellerPostpaid = "16"

	// SellerPostpaidBalanceNotEnough: Balance at seller too low. The balance that Digiflazz keeps at the seller does
	// not cover the bill. Nothing was paid.
	//
	// Message: "BALANCE NOT ENOUGH".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SellerPostpaidBalanceNotEnough SellerPostpaid = "17"

	// SellerPostpaidProductUnregistered: Product not registered. The seller does not know the product of this
	// request.
	//
	// Message: "PRODUCT UNREGISTERED".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	SellerPostpaidProductUnregistered SellerPostpaid = "20"

	// SellerPostpaidPayAtCounter: To be paid at counter. The bill cannot be paid online, and was not.
	//
	// Message: "PAYMENT HAVE TO BE DONE VIA COUNTER / PDAM".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidPayAtCounter SellerPostpaid = "30"

	// SellerPostpaidTotalAboveMaximum: Total of bills too high. The bills add up to more than may be paid this way,
	// and nothing was paid.
	//
	// Message: "TRANSACTION REJECTED DUE TO EXCEEDING MAXIMAL TOTAL BILL ALLOWED".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidTotalAboveMaximum SellerPostpaid = "31"

	// SellerPostpaidAllPeriodsDue: All periods must be paid. The bill can only be paid for all of its periods
	// together, and nothing was paid.
	//
	// Message: "TRANSACTION FAILED, PLEASE PAY BILL OF ALL PERIOD".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidAllPeriodsDue SellerPostpaid = "32"

	// SellerPostpaidTryAgainLater: Not possible right now. The bill cannot be paid at the moment, and was not.
	//
	// Message: "TRANSACTION CAN'T BE PROCESS, PLEASE TRY AGAIN LATER".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidTryAgainLater SellerPostpaid = "33"

	// SellerPostpaidBillAlreadyPaid: Bill already paid. Nothing is paid by this request. Who paid before is not said.
	//
	// Message: "BILL HAS BEEN PAID".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1.
	SellerPostpaidBillAlreadyPaid SellerPostpaid = "34"

	// SellerPostpaidOtherArrears: Other arrears come first. Another arrear has to be paid first, and nothing was
	// paid.
	//
	// Message: "TRANSACTION REJECTED DUE TO ANOTHER UNPAID ARREAR".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidOtherArrears SellerPostpaid = "35"

	// SellerPostpaidDueDateExceeded: Past the due date. The bill is past its due date and can be paid at the counter
	// alone. It was not paid.
	//
	// Message: "EXCEEDING DUE DATE, PLEASE PAY IN THE COUNTER / PDAM".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidDueDateExceeded SellerPostpaid = "36"

	// SellerPostpaidPaymentFailed: Payment failed, no reason given. The seller says that the bill was not paid.
	//
	// Message: "PAYMENT FAILED".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidPaymentFailed SellerPostpaid = "37"

	// SellerPostpaidPaymentFailedAnew: Payment failed, inquire again. The seller says that the bill was not paid, and
	// wants a new request.
	//
	// Message: "PAYMENT FAILED, PLEASE DO ANOTHER REQUEST".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	SellerPostpaidPaymentFailedAnew SellerPostpaid = "38"

	// SellerPostpaidInProcess: In process at the seller. The seller took the order and reports the result later.
	//
	// Message: "PENDING / TRANSACTION IN PROCESS".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	SellerPostpaidInProcess SellerPostpaid = "39"

	// SellerPostpaidInvoicesPartlyPaid: One of the invoices paid. At least one of the invoices was paid before, so
	// nothing is paid by this request.
	//
	// Message: "TRANSACTION REJECTED DUE TO ALL OR ONE OF THE ARREAR/INVOICE HAS BEEN PAID".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1.
	SellerPostpaidInvoicesPartlyPaid SellerPostpaid = "40"
)

// FmStatus is a code of Digiflazz: Status of FM. Any other text may come as well.
//
// Page 1: https://developer.digiflazz.com/fm/seller/cek-status/
type FmStatus string

// Codes of the space fm-status, by name.
const (
	// FmStatusFmSuccess: Transaction done. A seller sends it for a transaction that was delivered. It is final.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	FmStatusFmSuccess FmStatus = "0"

	// FmStatusFmProcessing: Transaction in process. It is not final. The seller has to report the result later.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	FmStatusFmProcessing FmStatus = "1"

	// FmStatusFmFailed: Transaction failed. A seller sends it for a transaction that was not delivered and will not
	// be.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1 (and 1 more).
	FmStatusFmFailed FmStatus = "2"
)

// Report is a code of Digiflazz: Status code of IRS, Otomax and ST24 reports. Any other text may come as well.
//
// Page 1: https://developer.digiflazz.com/irs/buyer/callback
type Report string

// Codes of the space report, by name.
const (
	// ReportReportSuccess: Reported as delivered. Digiflazz reports the purchase as done. Reports are not signed, so
	// anybody who knows the address can send one.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 5 more).
	ReportReportSuccess Report = "1"

	// ReportReportFailed: Reported as failed, unproven. Digiflazz reports that the purchase failed. The report is not
	// signed, and its own test case shows this code beside a success.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 6 more).
	ReportReportFailed Report = "2"
)

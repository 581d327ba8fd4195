// Code generated from the catalog; DO NOT EDIT.

package klikoocodes

// Openapi is a code of Klikoo: OpenAPI response code. Any other text may come as well.
//
// The constants are patterns: xx stands for the service. Compare them with Pattern.
//
// Page 1: https://klikoo-doc.readme.io/reference/apis-response-code
type Openapi string

// Codes of the space openapi, by name.
const (
	// OpenapiSuccess: Klikoo reports success. For a purchase or bill payment, Klikoo reports it as done. The same
	// code answers inquiries and status queries, where it says nothing about a transaction.
	//
	// Message: "Sukses".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1, line 15.
	OpenapiSuccess Openapi = "200xx2000"

	// OpenapiCreated: Transaction created, result pending. Klikoo accepted and created the transaction. This code
	// does not say how it ends.
	//
	// Message: "Berhasil dibuat".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 16.
	OpenapiCreated Openapi = "201xx2001"

	// OpenapiTimestampMismatch: Timestamp not accepted. It differs too much from the time at Klikoo or has another
	// format. This request was refused.
	//
	// Message: "Waktu tidak sesuai".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 17.
	OpenapiTimestampMismatch Openapi = "400xx6505"

	// OpenapiSignatureMismatch: Signature does not match. The signature of this request is not the one that Klikoo
	// computes for it.
	//
	// Message: "Signature tidak sesuai".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 18.
	OpenapiSignatureMismatch Openapi = "400xx6508"

	// OpenapiValidationError: Invalid request. This request did not pass validation at Klikoo. The code does not name
	// the field.
	//
	// Message: "Validasi Error".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 19.
	OpenapiValidationError Openapi = "400xx6510"

	// OpenapiFieldEmpty: Mandatory field missing. The code does not name the field. This request was refused.
	//
	// Message: "Field tidak boleh kosong".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 20.
	OpenapiFieldEmpty Openapi = "400xx6512"

	// OpenapiProductMismatch: Product does not match. The product in this request does not fit what was asked for.
	// Klikoo sends the same text under HTTP 404 too.
	//
	// Message: "Produk tidak sesuai".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 21.
	OpenapiProductMismatch Openapi = "400xx6525"

	// OpenapiUUIDMismatch: UUID not accepted. Klikoo does not accept a UUID in this request. The code does not name
	// the field.
	//
	// Message: "UUID tidak sesuai".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 22.
	OpenapiUUIDMismatch Openapi = "400xx6568"

	// OpenapiGrantTypeMismatch: Grant type not accepted. This token request was refused. The code does not say which
	// grant type Klikoo expects.
	//
	// Message: "Grant type tidak sesuai".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 23.
	OpenapiGrantTypeMismatch Openapi = "400xx6569"

	// OpenapiInvalidToken: Access token not valid. Klikoo does not know the token, so this request was refused.
	//
	// Message: "Token tidak sesuai".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1, line 24.
	OpenapiInvalidToken Openapi = "401xx6500"

	// OpenapiTokenExpired: Access token expired. Its validity is over, so this request was refused.
	//
	// Message: "Token kadaluarsa".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 1, line 25.
	OpenapiTokenExpired Openapi = "401xx6535"

	// OpenapiCredentialsMismatch: Credentials do not match. The credentials of this request do not match those that
	// Klikoo has on file.
	//
	// Message: "Kredensial tidak sesuai".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 26.
	OpenapiCredentialsMismatch Openapi = "401xx6570"

	// OpenapiVerificationRequired: Verification required first. Klikoo requires a verification before it accepts this
	// request. The code does not say which one.
	//
	// Message: "Butuh verifikasi terlebih dahulu".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 27.
	OpenapiVerificationRequired Openapi = "403xx6524"

	// OpenapiUserTypeNotB2b: User type is not b2b. This request needs a user of type b2b, and the user who sent it is
	// of another type.
	//
	// Message: "User type bukan b2b".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 28.
	OpenapiUserTypeNotB2b Openapi = "403xx6567"

	// OpenapiIPNotWhitelisted: IP address not whitelisted. This request came from an IP address that is not on the
	// whitelist at Klikoo.
	//
	// Message: "IP tidak ada di dalam whitelist".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 29.
	OpenapiIPNotWhitelisted Openapi = "403xx6571"

	// OpenapiUserTypeNotIrs: User type is not irs. This request needs a user of type irs, and the user who sent it is
	// of another type.
	//
	// Message: "User type bukan irs".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 30.
	OpenapiUserTypeNotIrs Openapi = "403xx6572"

	// OpenapiProductMismatchNotFound: No matching product. Klikoo has no product that matches this request. It sends
	// the same text under HTTP 400 too.
	//
	// Message: "Produk tidak sesuai".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 31.
	OpenapiProductMismatchNotFound Openapi = "404xx6525"

	// OpenapiUserDataUnavailable: User data not available. Klikoo could not load the data of the user. The code does
	// not say what had already been done.
	//
	// Message: "Gagal ambil data user".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 32.
	OpenapiUserDataUnavailable Openapi = "404xx7001"

	// OpenapiCustomerNumberNotFound: Customer number not found. The customer number in the request does not exist for
	// this product.
	//
	// Message: "No Customer tidak ditemukan".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 33.
	OpenapiCustomerNumberNotFound Openapi = "404xx7002"

	// OpenapiProductNotFound: Product not found. The product in the request does not exist at Klikoo.
	//
	// Message: "Produk tidak ditemukan".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 34.
	OpenapiProductNotFound Openapi = "404xx7003"

	// OpenapiTransactionNotFound: Transaction not found. Klikoo does not find the transaction at the moment. That is
	// no proof that it did not take place.
	//
	// Message: "Transaksi tidak ditemukan".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 35.
	OpenapiTransactionNotFound Openapi = "404xx7005"

	// OpenapiAccountDisabledOrBlocked: Account disabled or blocked. The code does not say whether it is the account
	// of the customer or your own at Klikoo.
	//
	// Message: "Akun telah dinonaktifkan atau diblokir, silahkan hubungi customer support terkait.".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 36.
	OpenapiAccountDisabledOrBlocked Openapi = "404xx7009"

	// OpenapiWrongCustomerNumber: Customer number is wrong. Nothing was bought. The number that was entered is not
	// accepted for this product.
	//
	// Message: "No pelanggan salah, pastikan nomor yang diinput sesuai".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 37.
	OpenapiWrongCustomerNumber Openapi = "404xx7011"

	// OpenapiLastInstalment: Last installment, branch office only. Only the last installment is left, and it has to
	// be paid at a branch office, not through Klikoo.
	//
	// Message: "Angsuran terakhir, silahkan kunjungi kantor cabang".
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1, line 38.
	OpenapiLastInstalment Openapi = "404xx7012"

	// OpenapiReferenceNoAlreadyUsed: Reference already used. This partner_reference_id was used by an earlier
	// request. This request was refused; the earlier one may have gone through.
	//
	// Message: "ReferenceNo sudah digunakan, silahkan gunakan reference_no yang lain".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 39.
	OpenapiReferenceNoAlreadyUsed Openapi = "409xx6563"

	// OpenapiDatabaseUpdateFailed: Internal error while updating data. Klikoo could not change data in its database.
	// The code does not say what had already been done.
	//
	// Message: "Gagal merubah data ke database".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 40.
	OpenapiDatabaseUpdateFailed Openapi = "500xx8504"

	// OpenapiDatabaseReadFailed: Internal error while reading data. Klikoo could not read data from its database. The
	// code does not say what had already been done.
	//
	// Message: "Gagal mengambil data dari database".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 41.
	OpenapiDatabaseReadFailed Openapi = "500xx8505"

	// OpenapiCacheWriteFailed: Internal error while storing data. Klikoo could not write data to its cache. The code
	// does not say what had already been done.
	//
	// Message: "Gagal masukan data ke redis".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 42.
	OpenapiCacheWriteFailed Openapi = "500xx8601"

	// OpenapiUserDataNotSet: User data not set up. User data is not set up at Klikoo. The code does not say what had
	// already been done.
	//
	// Message: "Data user belum di set".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 43.
	OpenapiUserDataNotSet Openapi = "500xx9975"

	// OpenapiProviderUnknown: Provider not known. Klikoo does not know the provider for this product. The code does
	// not say what had already been done.
	//
	// Message: "Provider tidak diketahui".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 44.
	OpenapiProviderUnknown Openapi = "500xx9992"

	// OpenapiContactAdmin: Internal error, contact Klikoo. Klikoo reports an error without naming the cause and
	// refers to its admin. The code does not say what had already been done.
	//
	// Message: "Harap hubungi admin".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 45.
	OpenapiContactAdmin Openapi = "500xx9999"

	// OpenapiNotImplemented: Function not supported. Klikoo has not implemented the function that this request asks
	// for. This request was refused.
	//
	// Message: "Belum di implementasi".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 46 (and 1 more).
	OpenapiNotImplemented Openapi = "501xx9976"

	// OpenapiSupplierDisruption: Disruption at the supplier. The supplier behind Klikoo is having problems. The code
	// does not say what had already been done.
	//
	// Message: "Supplier sedang gangguan".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 47.
	OpenapiSupplierDisruption Openapi = "503xx9991"

	// OpenapiAmountBelowMinimum: Amount below the minimum. The amount is not above the minimum plus the admin fee, if
	// there is one. This request was refused.
	//
	// Message: "Jumlah pembayaran harus lebih besar dari jumlah minimum plus biaya admin (jika ada biaya admin)".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 48.
	OpenapiAmountBelowMinimum Openapi = "503xx9998"
)

// OpenapiService is a service that a code can belong to: OpenAPI response code.
type OpenapiService string

// All services.
const (
	// OpenapiServiceUnknown: Unknown. Kind: move.
	OpenapiServiceUnknown OpenapiService = "00"

	// OpenapiServiceAuth: Auth. Kind: token.
	OpenapiServiceAuth OpenapiService = "01"

	// OpenapiServiceTransaction: Transaction. Kind: move.
	OpenapiServiceTransaction OpenapiService = "02"

	// OpenapiServiceAccount: Account. Kind: read.
	OpenapiServiceAccount OpenapiService = "03"

	// OpenapiServiceProduct: Product. Kind: read.
	OpenapiServiceProduct OpenapiService = "04"
)

// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Kind } from "../../runtime/vocabulary.js";
import type { Reason } from "../../reason.js";

/** OpenAPI response code of Klikoo; the values are the codes as documented. */
export enum KlikooOpenapi {
  /**
   * Klikoo reports success.
   *
   * For a purchase or bill payment, Klikoo reports it as done. The same code answers inquiries and status queries,
   * where it says nothing about a transaction.
   *
   * Message: "Sukses".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 15
   *
   * Outcome: success (transaction). Retry: never. Do not send the transaction again. Before delivering, make sure that
   * this response answers a purchase or bill payment and not an inquiry or a status query.
   */
  SUCCESS = "200xx2000",
  /**
   * Transaction created, result pending.
   *
   * Klikoo accepted and created the transaction. This code does not say how it ends.
   *
   * Message: "Berhasil dibuat".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 16
   *
   * Outcome: pending (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo before delivering. Send nothing under a new partner_reference_id until the result is final.
   */
  CREATED = "201xx2001",
  /**
   * Timestamp not accepted.
   *
   * It differs too much from the time at Klikoo or has another format. This request was refused.
   *
   * Message: "Waktu tidak sesuai".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 17
   *
   * Outcome: rejected (request). Retry: after_fix. Check the server clock, the time zone and the format of the
   * timestamp. Then sign the request again and send it again with the same partner_reference_id.
   */
  TIMESTAMP_MISMATCH = "400xx6505",
  /**
   * Signature does not match.
   *
   * The signature of this request is not the one that Klikoo computes for it.
   *
   * Message: "Signature tidak sesuai".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 18
   *
   * Outcome: rejected (request). Retry: after_fix. Check the key and the exact string that is signed. Then send the
   * request again with a correct signature and the same partner_reference_id.
   */
  SIGNATURE_MISMATCH = "400xx6508",
  /**
   * Invalid request.
   *
   * This request did not pass validation at Klikoo. The code does not name the field.
   *
   * Message: "Validasi Error".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 19
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the request with the API reference and correct it. Then send
   * it again with the same partner_reference_id.
   */
  VALIDATION_ERROR = "400xx6510",
  /**
   * Mandatory field missing.
   *
   * The code does not name the field. This request was refused.
   *
   * Message: "Field tidak boleh kosong".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 20
   *
   * Outcome: rejected (request). Retry: after_fix. Fill in all mandatory fields and send the request again with the
   * same partner_reference_id.
   */
  FIELD_EMPTY = "400xx6512",
  /**
   * Product does not match.
   *
   * The product in this request does not fit what was asked for. Klikoo sends the same text under HTTP 404 too.
   *
   * Message: "Produk tidak sesuai".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 21
   *
   * Outcome: rejected (request). Retry: after_fix. Check the product code against the current product list and correct
   * it. Then send the request again with the same partner_reference_id.
   */
  PRODUCT_MISMATCH = "400xx6525",
  /**
   * UUID not accepted.
   *
   * Klikoo does not accept a UUID in this request. The code does not name the field.
   *
   * Message: "UUID tidak sesuai".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 22
   *
   * Outcome: rejected (request). Retry: after_fix. Check every UUID in the request and correct the wrong one. Then send
   * the request again with the same partner_reference_id.
   */
  UUID_MISMATCH = "400xx6568",
  /**
   * Grant type not accepted.
   *
   * This token request was refused. The code does not say which grant type Klikoo expects.
   *
   * Message: "Grant type tidak sesuai".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 23
   *
   * Outcome: rejected (request). Retry: after_fix. Set the grant type that the API reference names and send the request
   * again.
   */
  GRANT_TYPE_MISMATCH = "400xx6569",
  /**
   * Access token not valid.
   *
   * Klikoo does not know the token, so this request was refused.
   *
   * Message: "Token tidak sesuai".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 24
   *
   * Outcome: rejected (request). Retry: with_new_token. Get a new access token and send the request again with the same
   * partner_reference_id.
   */
  INVALID_TOKEN = "401xx6500",
  /**
   * Access token expired.
   *
   * Its validity is over, so this request was refused.
   *
   * Message: "Token kadaluarsa".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 25
   *
   * Outcome: rejected (request). Retry: with_new_token. Get a new access token and send the request again with the same
   * partner_reference_id.
   */
  TOKEN_EXPIRED = "401xx6535",
  /**
   * Credentials do not match.
   *
   * The credentials of this request do not match those that Klikoo has on file.
   *
   * Message: "Kredensial tidak sesuai".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 26
   *
   * Outcome: rejected (request). Retry: after_fix. Check that the credentials are complete and belong to this
   * environment. Then send the request again with the same partner_reference_id.
   */
  CREDENTIALS_MISMATCH = "401xx6570",
  /**
   * Verification required first.
   *
   * Klikoo requires a verification before it accepts this request. The code does not say which one.
   *
   * Message: "Butuh verifikasi terlebih dahulu".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 27
   *
   * Outcome: rejected (request). Retry: after_fix. Ask Klikoo which verification is missing and complete it. Then send
   * the request again with the same partner_reference_id.
   */
  VERIFICATION_REQUIRED = "403xx6524",
  /**
   * User type is not b2b.
   *
   * This request needs a user of type b2b, and the user who sent it is of another type.
   *
   * Message: "User type bukan b2b".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 28
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again with this user. Ask Klikoo to check the
   * user type.
   */
  USER_TYPE_NOT_B2B = "403xx6567",
  /**
   * IP address not whitelisted.
   *
   * This request came from an IP address that is not on the whitelist at Klikoo.
   *
   * Message: "IP tidak ada di dalam whitelist".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 29
   *
   * Outcome: rejected (request). Retry: after_fix. Have the public IP address of your server added to the whitelist.
   * Then send the request again with the same partner_reference_id.
   */
  IP_NOT_WHITELISTED = "403xx6571",
  /**
   * User type is not irs.
   *
   * This request needs a user of type irs, and the user who sent it is of another type.
   *
   * Message: "User type bukan irs".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 30
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again with this user. Ask Klikoo to check the
   * user type.
   */
  USER_TYPE_NOT_IRS = "403xx6572",
  /**
   * No matching product.
   *
   * Klikoo has no product that matches this request. It sends the same text under HTTP 400 too.
   *
   * Message: "Produk tidak sesuai".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 31
   *
   * Outcome: rejected (request). Retry: after_fix. Check the product code against the current product list and correct
   * it. Then send the request again with the same partner_reference_id.
   */
  PRODUCT_MISMATCH_NOT_FOUND = "404xx6525",
  /**
   * User data not available.
   *
   * Klikoo could not load the data of the user. The code does not say what had already been done.
   *
   * Message: "Gagal ambil data user".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 32
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  USER_DATA_UNAVAILABLE = "404xx7001",
  /**
   * Customer number not found.
   *
   * The customer number in the request does not exist for this product.
   *
   * Message: "No Customer tidak ditemukan".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 33
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the number, correct it and send the
   * request again with the same partner_reference_id.
   */
  CUSTOMER_NUMBER_NOT_FOUND = "404xx7002",
  /**
   * Product not found.
   *
   * The product in the request does not exist at Klikoo.
   *
   * Message: "Produk tidak ditemukan".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 34
   *
   * Outcome: failed (transaction). Retry: after_fix. Check the product code against the current product list and
   * correct it. Then send the request again with the same partner_reference_id.
   */
  PRODUCT_NOT_FOUND = "404xx7003",
  /**
   * Transaction not found.
   *
   * Klikoo does not find the transaction at the moment. That is no proof that it did not take place.
   *
   * Message: "Transaksi tidak ditemukan".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 35
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Make sure that the reference is the right one and check
   * the status with Klikoo again. Send nothing under a new partner_reference_id until the result is final.
   */
  TRANSACTION_NOT_FOUND = "404xx7005",
  /**
   * Account disabled or blocked.
   *
   * The code does not say whether it is the account of the customer or your own at Klikoo.
   *
   * Message: "Akun telah dinonaktifkan atau diblokir, silahkan hubungi customer support terkait.".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 36
   *
   * Outcome: rejected (request). Retry: never. Do not send the transaction again. Find out whose account is meant and
   * contact the support that is responsible for it.
   */
  ACCOUNT_DISABLED_OR_BLOCKED = "404xx7009",
  /**
   * Customer number is wrong.
   *
   * Nothing was bought. The number that was entered is not accepted for this product.
   *
   * Message: "No pelanggan salah, pastikan nomor yang diinput sesuai".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 37
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the number, correct it and send the
   * request again with the same partner_reference_id.
   */
  WRONG_CUSTOMER_NUMBER = "404xx7011",
  /**
   * Last installment, branch office only.
   *
   * Only the last installment is left, and it has to be paid at a branch office, not through Klikoo.
   *
   * Message: "Angsuran terakhir, silahkan kunjungi kantor cabang".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 38
   *
   * Outcome: failed (transaction). Retry: never. Do not send the transaction again. Refer the customer to a branch
   * office of the installment provider.
   */
  LAST_INSTALMENT = "404xx7012",
  /**
   * Reference already used.
   *
   * This partner_reference_id was used by an earlier request. This request was refused; the earlier one may have gone
   * through.
   *
   * Message: "ReferenceNo sudah digunakan, silahkan gunakan reference_no yang lain".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 39
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_reference_id with Klikoo
   * first. Send nothing under a new partner_reference_id until the result is final.
   */
  REFERENCE_NO_ALREADY_USED = "409xx6563",
  /**
   * Internal error while updating data.
   *
   * Klikoo could not change data in its database. The code does not say what had already been done.
   *
   * Message: "Gagal merubah data ke database".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 40
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  DATABASE_UPDATE_FAILED = "500xx8504",
  /**
   * Internal error while reading data.
   *
   * Klikoo could not read data from its database. The code does not say what had already been done.
   *
   * Message: "Gagal mengambil data dari database".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 41
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  DATABASE_READ_FAILED = "500xx8505",
  /**
   * Internal error while storing data.
   *
   * Klikoo could not write data to its cache. The code does not say what had already been done.
   *
   * Message: "Gagal masukan data ke redis".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 42
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  CACHE_WRITE_FAILED = "500xx8601",
  /**
   * User data not set up.
   *
   * User data is not set up at Klikoo. The code does not say what had already been done.
   *
   * Message: "Data user belum di set".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 43
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first, and ask Klikoo to set up the user data. Send nothing under a new partner_reference_id until the
   * result is final.
   */
  USER_DATA_NOT_SET = "500xx9975",
  /**
   * Provider not known.
   *
   * Klikoo does not know the provider for this product. The code does not say what had already been done.
   *
   * Message: "Provider tidak diketahui".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 44
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first and report the product code. Send nothing under a new partner_reference_id until the result is final.
   */
  PROVIDER_UNKNOWN = "500xx9992",
  /**
   * Internal error, contact Klikoo.
   *
   * Klikoo reports an error without naming the cause and refers to its admin. The code does not say what had already
   * been done.
   *
   * Message: "Harap hubungi admin".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 45
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  CONTACT_ADMIN = "500xx9999",
  /**
   * Function not supported.
   *
   * Klikoo has not implemented the function that this request asks for. This request was refused.
   *
   * Message: "Belum di implementasi".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 46 (and 1 more)
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again. Ask Klikoo whether the function is
   * available to you.
   */
  NOT_IMPLEMENTED = "501xx9976",
  /**
   * Disruption at the supplier.
   *
   * The supplier behind Klikoo is having problems. The code does not say what had already been done.
   *
   * Message: "Supplier sedang gangguan".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 47
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  SUPPLIER_DISRUPTION = "503xx9991",
  /**
   * Amount below the minimum.
   *
   * The amount is not above the minimum plus the admin fee, if there is one. This request was refused.
   *
   * Message: "Jumlah pembayaran harus lebih besar dari jumlah minimum plus biaya admin (jika ada biaya admin)".
   *
   * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 48
   *
   * Outcome: rejected (request). Retry: after_fix. Raise the amount above the minimum plus the admin fee, then send the
   * request again with the same partner_reference_id.
   */
  AMOUNT_BELOW_MINIMUM = "503xx9998",
}

/** Services that a OpenAPI response code can belong to. */
export enum KlikooOpenapiService {
  /** Unknown. Kind: move. */
  UNKNOWN = "00",
  /** Auth. Kind: token. */
  AUTH = "01",
  /** Transaction. Kind: move. */
  TRANSACTION = "02",
  /** Account. Kind: read. */
  ACCOUNT = "03",
  /** Product. Kind: read. */
  PRODUCT = "04",
}

/** Properties of every entry of OpenAPI response code; `code` is always the code as received. */
export interface KlikooOpenapiMember<
  Name extends string,
  Pattern extends string,
  Http extends number,
  Case extends string,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** A single entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "openapi";
  /** The code with its service left open; the value of the enum member. */
  readonly pattern: Pattern;
  /** HTTP status in the code. */
  readonly http: Http;
  /** Case in the code. */
  readonly case: Case;
  /** Service in the code. */
  readonly service: string;
  /** The code as received. */
  readonly code: string;
  /** What the service does. */
  readonly kind: Kind;
  /** `case` when the catalog does not know the service. */
  readonly precision: "exact" | "case";
  /** Parameter values found in the wire message. */
  readonly params: Params;
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface KlikooOpenapiEntries {
  /** Klikoo reports success. */
  readonly SUCCESS: KlikooOpenapiMember<"SUCCESS", "200xx2000", 200, "2000">;
  /** Transaction created, result pending. */
  readonly CREATED: KlikooOpenapiMember<"CREATED", "201xx2001", 201, "2001">;
  /** Timestamp not accepted. */
  readonly TIMESTAMP_MISMATCH: KlikooOpenapiMember<"TIMESTAMP_MISMATCH", "400xx6505", 400, "6505">;
  /** Signature does not match. */
  readonly SIGNATURE_MISMATCH: KlikooOpenapiMember<"SIGNATURE_MISMATCH", "400xx6508", 400, "6508">;
  /** Invalid request. */
  readonly VALIDATION_ERROR: KlikooOpenapiMember<"VALIDATION_ERROR", "400xx6510", 400, "6510">;
  /** Mandatory field missing. */
  readonly FIELD_EMPTY: KlikooOpenapiMember<"FIELD_EMPTY", "400xx6512", 400, "6512">;
  /** Product does not match. */
  readonly PRODUCT_MISMATCH: KlikooOpenapiMember<"PRODUCT_MISMATCH", "400xx6525", 400, "6525">;
  /** UUID not accepted. */
  readonly UUID_MISMATCH: KlikooOpenapiMember<"UUID_MISMATCH", "400xx6568", 400, "6568">;
  /** Grant type not accepted. */
  readonly GRANT_TYPE_MISMATCH: KlikooOpenapiMember<"GRANT_TYPE_MISMATCH", "400xx6569", 400, "6569">;
  /** Access token not valid. */
  readonly INVALID_TOKEN: KlikooOpenapiMember<"INVALID_TOKEN", "401xx6500", 401, "6500">;
  /** Access token expired. */
  readonly TOKEN_EXPIRED: KlikooOpenapiMember<"TOKEN_EXPIRED", "401xx6535", 401, "6535">;
  /** Credentials do not match. */
  readonly CREDENTIALS_MISMATCH: KlikooOpenapiMember<"CREDENTIALS_MISMATCH", "401xx6570", 401, "6570">;
  /** Verification required first. */
  readonly VERIFICATION_REQUIRED: KlikooOpenapiMember<"VERIFICATION_REQUIRED", "403xx6524", 403, "6524">;
  /** User type is not b2b. */
  readonly USER_TYPE_NOT_B2B: KlikooOpenapiMember<"USER_TYPE_NOT_B2B", "403xx6567", 403, "6567">;
  /** IP address not whitelisted. */
  readonly IP_NOT_WHITELISTED: KlikooOpenapiMember<"IP_NOT_WHITELISTED", "403xx6571", 403, "6571">;
  /** User type is not irs. */
  readonly USER_TYPE_NOT_IRS: KlikooOpenapiMember<"USER_TYPE_NOT_IRS", "403xx6572", 403, "6572">;
  /** No matching product. */
  readonly PRODUCT_MISMATCH_NOT_FOUND: KlikooOpenapiMember<"PRODUCT_MISMATCH_NOT_FOUND", "404xx6525", 404, "6525">;
  /** User data not available. */
  readonly USER_DATA_UNAVAILABLE: KlikooOpenapiMember<"USER_DATA_UNAVAILABLE", "404xx7001", 404, "7001">;
  /** Customer number not found. */
  readonly CUSTOMER_NUMBER_NOT_FOUND: KlikooOpenapiMember<"CUSTOMER_NUMBER_NOT_FOUND", "404xx7002", 404, "7002">;
  /** Product not found. */
  readonly PRODUCT_NOT_FOUND: KlikooOpenapiMember<"PRODUCT_NOT_FOUND", "404xx7003", 404, "7003">;
  /** Transaction not found. */
  readonly TRANSACTION_NOT_FOUND: KlikooOpenapiMember<"TRANSACTION_NOT_FOUND", "404xx7005", 404, "7005">;
  /** Account disabled or blocked. */
  readonly ACCOUNT_DISABLED_OR_BLOCKED: KlikooOpenapiMember<"ACCOUNT_DISABLED_OR_BLOCKED", "404xx7009", 404, "7009">;
  /** Customer number is wrong. */
  readonly WRONG_CUSTOMER_NUMBER: KlikooOpenapiMember<"WRONG_CUSTOMER_NUMBER", "404xx7011", 404, "7011">;
  /** Last installment, branch office only. */
  readonly LAST_INSTALMENT: KlikooOpenapiMember<"LAST_INSTALMENT", "404xx7012", 404, "7012">;
  /** Reference already used. */
  readonly REFERENCE_NO_ALREADY_USED: KlikooOpenapiMember<"REFERENCE_NO_ALREADY_USED", "409xx6563", 409, "6563">;
  /** Internal error while updating data. */
  readonly DATABASE_UPDATE_FAILED: KlikooOpenapiMember<"DATABASE_UPDATE_FAILED", "500xx8504", 500, "8504">;
  /** Internal error while reading data. */
  readonly DATABASE_READ_FAILED: KlikooOpenapiMember<"DATABASE_READ_FAILED", "500xx8505", 500, "8505">;
  /** Internal error while storing data. */
  readonly CACHE_WRITE_FAILED: KlikooOpenapiMember<"CACHE_WRITE_FAILED", "500xx8601", 500, "8601">;
  /** User data not set up. */
  readonly USER_DATA_NOT_SET: KlikooOpenapiMember<"USER_DATA_NOT_SET", "500xx9975", 500, "9975">;
  /** Provider not known. */
  readonly PROVIDER_UNKNOWN: KlikooOpenapiMember<"PROVIDER_UNKNOWN", "500xx9992", 500, "9992">;
  /** Internal error, contact Klikoo. */
  readonly CONTACT_ADMIN: KlikooOpenapiMember<"CONTACT_ADMIN", "500xx9999", 500, "9999">;
  /** Function not supported. */
  readonly NOT_IMPLEMENTED: KlikooOpenapiMember<"NOT_IMPLEMENTED", "501xx9976", 501, "9976">;
  /** Disruption at the supplier. */
  readonly SUPPLIER_DISRUPTION: KlikooOpenapiMember<"SUPPLIER_DISRUPTION", "503xx9991", 503, "9991">;
  /** Amount below the minimum. */
  readonly AMOUNT_BELOW_MINIMUM: KlikooOpenapiMember<"AMOUNT_BELOW_MINIMUM", "503xx9998", 503, "9998">;
}

/** Name of an entry of OpenAPI response code: its identity, even if several names share a code. */
export type KlikooOpenapiName = keyof KlikooOpenapiEntries;

/** Any entry of OpenAPI response code. New codes add members to this union in minor releases. */
export type KlikooOpenapiEntry = KlikooOpenapiEntries[KlikooOpenapiName];

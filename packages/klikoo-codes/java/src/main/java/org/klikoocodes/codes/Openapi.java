// Generated from the catalog; do not edit.
package org.klikoocodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** OpenAPI response code of Klikoo. Any text is one: a later release, or the provider, may have new ones. */
public final class Openapi implements Comparable<Openapi> {
  /**
   * Klikoo reports success.
   *
   * <p>For a purchase or bill payment, Klikoo reports it as done. The same code answers inquiries and status queries,
   * where it says nothing about a transaction.
   *
   * <p>Message: "Sukses".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 15
   *
   * <p>Outcome: success (transaction). Retry: never. Do not send the transaction again. Before delivering, make sure
   * that this response answers a purchase or bill payment and not an inquiry or a status query.
   */
  public static final Openapi SUCCESS = new Openapi("200xx2000");

  /**
   * Transaction created, result pending.
   *
   * <p>Klikoo accepted and created the transaction. This code does not say how it ends.
   *
   * <p>Message: "Berhasil dibuat".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 16
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo before delivering. Send nothing under a new partner_reference_id until the result is final.
   */
  public static final Openapi CREATED = new Openapi("201xx2001");

  /**
   * Timestamp not accepted.
   *
   * <p>It differs too much from the time at Klikoo or has another format. This request was refused.
   *
   * <p>Message: "Waktu tidak sesuai".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 17
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the server clock, the time zone and the format of the
   * timestamp. Then sign the request again and send it again with the same partner_reference_id.
   */
  public static final Openapi TIMESTAMP_MISMATCH = new Openapi("400xx6505");

  /**
   * Signature does not match.
   *
   * <p>The signature of this request is not the one that Klikoo computes for it.
   *
   * <p>Message: "Signature tidak sesuai".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 18
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the key and the exact string that is signed. Then send the
   * request again with a correct signature and the same partner_reference_id.
   */
  public static final Openapi SIGNATURE_MISMATCH = new Openapi("400xx6508");

  /**
   * Invalid request.
   *
   * <p>This request did not pass validation at Klikoo. The code does not name the field.
   *
   * <p>Message: "Validasi Error".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 19
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the request with the API reference and correct it. Then
   * send it again with the same partner_reference_id.
   */
  public static final Openapi VALIDATION_ERROR = new Openapi("400xx6510");

  /**
   * Mandatory field missing.
   *
   * <p>The code does not name the field. This request was refused.
   *
   * <p>Message: "Field tidak boleh kosong".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 20
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Fill in all mandatory fields and send the request again with the
   * same partner_reference_id.
   */
  public static final Openapi FIELD_EMPTY = new Openapi("400xx6512");

  /**
   * Product does not match.
   *
   * <p>The product in this request does not fit what was asked for. Klikoo sends the same text under HTTP 404 too.
   *
   * <p>Message: "Produk tidak sesuai".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 21
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the product code against the current product list and
   * correct it. Then send the request again with the same partner_reference_id.
   */
  public static final Openapi PRODUCT_MISMATCH = new Openapi("400xx6525");

  /**
   * UUID not accepted.
   *
   * <p>Klikoo does not accept a UUID in this request. The code does not name the field.
   *
   * <p>Message: "UUID tidak sesuai".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 22
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check every UUID in the request and correct the wrong one. Then
   * send the request again with the same partner_reference_id.
   */
  public static final Openapi UUID_MISMATCH = new Openapi("400xx6568");

  /**
   * Grant type not accepted.
   *
   * <p>This token request was refused. The code does not say which grant type Klikoo expects.
   *
   * <p>Message: "Grant type tidak sesuai".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 23
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Set the grant type that the API reference names and send the
   * request again.
   */
  public static final Openapi GRANT_TYPE_MISMATCH = new Openapi("400xx6569");

  /**
   * Access token not valid.
   *
   * <p>Klikoo does not know the token, so this request was refused.
   *
   * <p>Message: "Token tidak sesuai".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 24
   *
   * <p>Outcome: rejected (request). Retry: with_new_token. Get a new access token and send the request again with the
   * same partner_reference_id.
   */
  public static final Openapi INVALID_TOKEN = new Openapi("401xx6500");

  /**
   * Access token expired.
   *
   * <p>Its validity is over, so this request was refused.
   *
   * <p>Message: "Token kadaluarsa".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 25
   *
   * <p>Outcome: rejected (request). Retry: with_new_token. Get a new access token and send the request again with the
   * same partner_reference_id.
   */
  public static final Openapi TOKEN_EXPIRED = new Openapi("401xx6535");

  /**
   * Credentials do not match.
   *
   * <p>The credentials of this request do not match those that Klikoo has on file.
   *
   * <p>Message: "Kredensial tidak sesuai".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 26
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check that the credentials are complete and belong to this
   * environment. Then send the request again with the same partner_reference_id.
   */
  public static final Openapi CREDENTIALS_MISMATCH = new Openapi("401xx6570");

  /**
   * Verification required first.
   *
   * <p>Klikoo requires a verification before it accepts this request. The code does not say which one.
   *
   * <p>Message: "Butuh verifikasi terlebih dahulu".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 27
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask Klikoo which verification is missing and complete it. Then
   * send the request again with the same partner_reference_id.
   */
  public static final Openapi VERIFICATION_REQUIRED = new Openapi("403xx6524");

  /**
   * User type is not b2b.
   *
   * <p>This request needs a user of type b2b, and the user who sent it is of another type.
   *
   * <p>Message: "User type bukan b2b".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 28
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again with this user. Ask Klikoo to check
   * the user type.
   */
  public static final Openapi USER_TYPE_NOT_B2B = new Openapi("403xx6567");

  /**
   * IP address not whitelisted.
   *
   * <p>This request came from an IP address that is not on the whitelist at Klikoo.
   *
   * <p>Message: "IP tidak ada di dalam whitelist".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 29
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Have the public IP address of your server added to the whitelist.
   * Then send the request again with the same partner_reference_id.
   */
  public static final Openapi IP_NOT_WHITELISTED = new Openapi("403xx6571");

  /**
   * User type is not irs.
   *
   * <p>This request needs a user of type irs, and the user who sent it is of another type.
   *
   * <p>Message: "User type bukan irs".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 30
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again with this user. Ask Klikoo to check
   * the user type.
   */
  public static final Openapi USER_TYPE_NOT_IRS = new Openapi("403xx6572");

  /**
   * No matching product.
   *
   * <p>Klikoo has no product that matches this request. It sends the same text under HTTP 400 too.
   *
   * <p>Message: "Produk tidak sesuai".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 31
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the product code against the current product list and
   * correct it. Then send the request again with the same partner_reference_id.
   */
  public static final Openapi PRODUCT_MISMATCH_NOT_FOUND = new Openapi("404xx6525");

  /**
   * User data not available.
   *
   * <p>Klikoo could not load the data of the user. The code does not say what had already been done.
   *
   * <p>Message: "Gagal ambil data user".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 32
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  public static final Openapi USER_DATA_UNAVAILABLE = new Openapi("404xx7001");

  /**
   * Customer number not found.
   *
   * <p>The customer number in the request does not exist for this product.
   *
   * <p>Message: "No Customer tidak ditemukan".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 33
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the number, correct it and send the
   * request again with the same partner_reference_id.
   */
  public static final Openapi CUSTOMER_NUMBER_NOT_FOUND = new Openapi("404xx7002");

  /**
   * Product not found.
   *
   * <p>The product in the request does not exist at Klikoo.
   *
   * <p>Message: "Produk tidak ditemukan".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 34
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Check the product code against the current product list and
   * correct it. Then send the request again with the same partner_reference_id.
   */
  public static final Openapi PRODUCT_NOT_FOUND = new Openapi("404xx7003");

  /**
   * Transaction not found.
   *
   * <p>Klikoo does not find the transaction at the moment. That is no proof that it did not take place.
   *
   * <p>Message: "Transaksi tidak ditemukan".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 35
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Make sure that the reference is the right one and
   * check the status with Klikoo again. Send nothing under a new partner_reference_id until the result is final.
   */
  public static final Openapi TRANSACTION_NOT_FOUND = new Openapi("404xx7005");

  /**
   * Account disabled or blocked.
   *
   * <p>The code does not say whether it is the account of the customer or your own at Klikoo.
   *
   * <p>Message: "Akun telah dinonaktifkan atau diblokir, silahkan hubungi customer support terkait.".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 36
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send the transaction again. Find out whose account is meant
   * and contact the support that is responsible for it.
   */
  public static final Openapi ACCOUNT_DISABLED_OR_BLOCKED = new Openapi("404xx7009");

  /**
   * Customer number is wrong.
   *
   * <p>Nothing was bought. The number that was entered is not accepted for this product.
   *
   * <p>Message: "No pelanggan salah, pastikan nomor yang diinput sesuai".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 37
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the number, correct it and send the
   * request again with the same partner_reference_id.
   */
  public static final Openapi WRONG_CUSTOMER_NUMBER = new Openapi("404xx7011");

  /**
   * Last installment, branch office only.
   *
   * <p>Only the last installment is left, and it has to be paid at a branch office, not through Klikoo.
   *
   * <p>Message: "Angsuran terakhir, silahkan kunjungi kantor cabang".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 38
   *
   * <p>Outcome: failed (transaction). Retry: never. Do not send the transaction again. Refer the customer to a branch
   * office of the installment provider.
   */
  public static final Openapi LAST_INSTALMENT = new Openapi("404xx7012");

  /**
   * Reference already used.
   *
   * <p>This partner_reference_id was used by an earlier request. This request was refused; the earlier one may have
   * gone through.
   *
   * <p>Message: "ReferenceNo sudah digunakan, silahkan gunakan reference_no yang lain".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 39
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  public static final Openapi REFERENCE_NO_ALREADY_USED = new Openapi("409xx6563");

  /**
   * Internal error while updating data.
   *
   * <p>Klikoo could not change data in its database. The code does not say what had already been done.
   *
   * <p>Message: "Gagal merubah data ke database".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 40
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  public static final Openapi DATABASE_UPDATE_FAILED = new Openapi("500xx8504");

  /**
   * Internal error while reading data.
   *
   * <p>Klikoo could not read data from its database. The code does not say what had already been done.
   *
   * <p>Message: "Gagal mengambil data dari database".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 41
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  public static final Openapi DATABASE_READ_FAILED = new Openapi("500xx8505");

  /**
   * Internal error while storing data.
   *
   * <p>Klikoo could not write data to its cache. The code does not say what had already been done.
   *
   * <p>Message: "Gagal masukan data ke redis".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 42
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  public static final Openapi CACHE_WRITE_FAILED = new Openapi("500xx8601");

  /**
   * User data not set up.
   *
   * <p>User data is not set up at Klikoo. The code does not say what had already been done.
   *
   * <p>Message: "Data user belum di set".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 43
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first, and ask Klikoo to set up the user data. Send nothing under a new partner_reference_id until the
   * result is final.
   */
  public static final Openapi USER_DATA_NOT_SET = new Openapi("500xx9975");

  /**
   * Provider not known.
   *
   * <p>Klikoo does not know the provider for this product. The code does not say what had already been done.
   *
   * <p>Message: "Provider tidak diketahui".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 44
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first and report the product code. Send nothing under a new partner_reference_id until the result is final.
   */
  public static final Openapi PROVIDER_UNKNOWN = new Openapi("500xx9992");

  /**
   * Internal error, contact Klikoo.
   *
   * <p>Klikoo reports an error without naming the cause and refers to its admin. The code does not say what had already
   * been done.
   *
   * <p>Message: "Harap hubungi admin".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 45
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  public static final Openapi CONTACT_ADMIN = new Openapi("500xx9999");

  /**
   * Function not supported.
   *
   * <p>Klikoo has not implemented the function that this request asks for. This request was refused.
   *
   * <p>Message: "Belum di implementasi".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 46 (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again. Ask Klikoo whether the function is
   * available to you.
   */
  public static final Openapi NOT_IMPLEMENTED = new Openapi("501xx9976");

  /**
   * Disruption at the supplier.
   *
   * <p>The supplier behind Klikoo is having problems. The code does not say what had already been done.
   *
   * <p>Message: "Supplier sedang gangguan".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 47
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_reference_id with
   * Klikoo first. Send nothing under a new partner_reference_id until the result is final.
   */
  public static final Openapi SUPPLIER_DISRUPTION = new Openapi("503xx9991");

  /**
   * Amount below the minimum.
   *
   * <p>The amount is not above the minimum plus the admin fee, if there is one. This request was refused.
   *
   * <p>Message: "Jumlah pembayaran harus lebih besar dari jumlah minimum plus biaya admin (jika ada biaya admin)".
   *
   * <p>Source: https://klikoo-doc.readme.io/reference/apis-response-code line 48
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Raise the amount above the minimum plus the admin fee, then send
   * the request again with the same partner_reference_id.
   */
  public static final Openapi AMOUNT_BELOW_MINIMUM = new Openapi("503xx9998");

  private final String value;

  private Openapi(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Openapi#SUCCESS}. */
    SUCCESS("200xx2000"),
    /** {@link Openapi#CREATED}. */
    CREATED("201xx2001"),
    /** {@link Openapi#TIMESTAMP_MISMATCH}. */
    TIMESTAMP_MISMATCH("400xx6505"),
    /** {@link Openapi#SIGNATURE_MISMATCH}. */
    SIGNATURE_MISMATCH("400xx6508"),
    /** {@link Openapi#VALIDATION_ERROR}. */
    VALIDATION_ERROR("400xx6510"),
    /** {@link Openapi#FIELD_EMPTY}. */
    FIELD_EMPTY("400xx6512"),
    /** {@link Openapi#PRODUCT_MISMATCH}. */
    PRODUCT_MISMATCH("400xx6525"),
    /** {@link Openapi#UUID_MISMATCH}. */
    UUID_MISMATCH("400xx6568"),
    /** {@link Openapi#GRANT_TYPE_MISMATCH}. */
    GRANT_TYPE_MISMATCH("400xx6569"),
    /** {@link Openapi#INVALID_TOKEN}. */
    INVALID_TOKEN("401xx6500"),
    /** {@link Openapi#TOKEN_EXPIRED}. */
    TOKEN_EXPIRED("401xx6535"),
    /** {@link Openapi#CREDENTIALS_MISMATCH}. */
    CREDENTIALS_MISMATCH("401xx6570"),
    /** {@link Openapi#VERIFICATION_REQUIRED}. */
    VERIFICATION_REQUIRED("403xx6524"),
    /** {@link Openapi#USER_TYPE_NOT_B2B}. */
    USER_TYPE_NOT_B2B("403xx6567"),
    /** {@link Openapi#IP_NOT_WHITELISTED}. */
    IP_NOT_WHITELISTED("403xx6571"),
    /** {@link Openapi#USER_TYPE_NOT_IRS}. */
    USER_TYPE_NOT_IRS("403xx6572"),
    /** {@link Openapi#PRODUCT_MISMATCH_NOT_FOUND}. */
    PRODUCT_MISMATCH_NOT_FOUND("404xx6525"),
    /** {@link Openapi#USER_DATA_UNAVAILABLE}. */
    USER_DATA_UNAVAILABLE("404xx7001"),
    /** {@link Openapi#CUSTOMER_NUMBER_NOT_FOUND}. */
    CUSTOMER_NUMBER_NOT_FOUND("404xx7002"),
    /** {@link Openapi#PRODUCT_NOT_FOUND}. */
    PRODUCT_NOT_FOUND("404xx7003"),
    /** {@link Openapi#TRANSACTION_NOT_FOUND}. */
    TRANSACTION_NOT_FOUND("404xx7005"),
    /** {@link Openapi#ACCOUNT_DISABLED_OR_BLOCKED}. */
    ACCOUNT_DISABLED_OR_BLOCKED("404xx7009"),
    /** {@link Openapi#WRONG_CUSTOMER_NUMBER}. */
    WRONG_CUSTOMER_NUMBER("404xx7011"),
    /** {@link Openapi#LAST_INSTALMENT}. */
    LAST_INSTALMENT("404xx7012"),
    /** {@link Openapi#REFERENCE_NO_ALREADY_USED}. */
    REFERENCE_NO_ALREADY_USED("409xx6563"),
    /** {@link Openapi#DATABASE_UPDATE_FAILED}. */
    DATABASE_UPDATE_FAILED("500xx8504"),
    /** {@link Openapi#DATABASE_READ_FAILED}. */
    DATABASE_READ_FAILED("500xx8505"),
    /** {@link Openapi#CACHE_WRITE_FAILED}. */
    CACHE_WRITE_FAILED("500xx8601"),
    /** {@link Openapi#USER_DATA_NOT_SET}. */
    USER_DATA_NOT_SET("500xx9975"),
    /** {@link Openapi#PROVIDER_UNKNOWN}. */
    PROVIDER_UNKNOWN("500xx9992"),
    /** {@link Openapi#CONTACT_ADMIN}. */
    CONTACT_ADMIN("500xx9999"),
    /** {@link Openapi#NOT_IMPLEMENTED}. */
    NOT_IMPLEMENTED("501xx9976"),
    /** {@link Openapi#SUPPLIER_DISRUPTION}. */
    SUPPLIER_DISRUPTION("503xx9991"),
    /** {@link Openapi#AMOUNT_BELOW_MINIMUM}. */
    AMOUNT_BELOW_MINIMUM("503xx9998");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Openapi code() {
      return of(value);
    }
  }

  private static final class Index {
    static final Map<String, Known> BY_VALUE = new HashMap<>();

    static {
      for (Known known : Known.values()) BY_VALUE.put(known.value, known);
    }
  }

  /** Services that a OpenAPI response code can belong to. */
  public static final class Service {
    private Service() {}

    /** Unknown. Kind: move. */
    public static final String UNKNOWN = "00";

    /** Auth. Kind: token. */
    public static final String AUTH = "01";

    /** Transaction. Kind: move. */
    public static final String TRANSACTION = "02";

    /** Account. Kind: read. */
    public static final String ACCOUNT = "03";

    /** Product. Kind: read. */
    public static final String PRODUCT = "04";
  }

  /**
   * The id of the space.
   *
   * @return the id, for {@code lookup} and {@code Context}
   */
  public static String space() {
    return "openapi";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Openapi of(String value) {
    return new Openapi(java.util.Objects.requireNonNull(value));
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
    Known own = Index.BY_VALUE.get(value);
    return Optional.ofNullable(own == null ? Index.BY_VALUE.get(pattern().value) : own);
  }

  /**
   * The code with its service left open, as most constants have it.
   *
   * @return this code where it has another length
   */
  public Openapi pattern() {
    return value.length() == 9 ? of(value.substring(0, 3) + "xx" + value.substring(5, 9)) : this;
  }

  @Override
  public int compareTo(Openapi other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Openapi && value.equals(((Openapi) other).value);
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

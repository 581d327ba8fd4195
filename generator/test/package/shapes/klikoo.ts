import { DONE, NOT_LISTED, OPEN, PAID, REJECTED, type Shape, shape, UNREADABLE } from "./shape.ts";

const ASK = { statusCheck: { call: "GET /v1/open-api/transactions/{transaction_id}", ifOpen: "reconcile" } };

const answer = (response_code: string | number, response_message: string, data: object = {}, more: object = {}) => ({
  response_code,
  response_message,
  ...more,
  data,
});
const PURCHASE = { transaction_id: "TRX-2026-0417", partner_reference_id: "INV-2026-0417", serial_number: "0417" };
const PAGINATION = {
  pagination: { total_page: 3, total_data: 27, current_page: 2, prev_page: 1, next_page: 3 },
};

/** Bodies of Klikoo OpenAPI. */
export const KLIKOO: readonly Shape[] = [
  shape("a token", answer("200012000", "Sukses", { access_token: "eyJ" }), { ...DONE, kind: "token", service: "01" }),
  shape(
    "a list of products with its pages",
    answer("200042000", "Sukses", { products: [{ code: "PLN20" }] }, PAGINATION),
    { ...DONE, name: "SUCCESS", kind: "read", service: "04" },
  ),
  shape(
    "the only page of a list, which has no neighbours",
    answer("200022000", "Sukses", {}, { pagination: { total_page: 1, total_data: 1, current_page: 1 } }),
    DONE,
  ),
  shape(
    "an answer of the transaction service, which serves purchases and queries alike",
    answer("200022000", "Sukses", PURCHASE),
    DONE,
  ),
  shape(
    "a purchase, as the caller knows",
    answer("200022000", "Sukses", PURCHASE),
    { ...PAID, name: "SUCCESS", service: "02" },
    { kind: "move" },
  ),
  shape(
    "a purchase under a number",
    answer(200022000, "Sukses", PURCHASE),
    { ...PAID, code: "200022000" },
    { kind: "move" },
  ),
  shape("a purchase that was only created", answer("201022001", "Berhasil dibuat", PURCHASE), { ...OPEN, ...ASK }),
  shape(
    "a refused signature",
    answer("400026505", "Waktu tidak sesuai"),
    { ...REJECTED, name: "TIMESTAMP_MISMATCH", retry: "after_fix", disclosure: "integrator" },
    { httpStatus: 400 },
  ),
  shape("a product that does not fit, under 400", answer("400026525", "Produk tidak sesuai"), {
    ...REJECTED,
    name: "PRODUCT_MISMATCH",
    http: 400,
  }),
  shape("a product that does not fit, under 404", answer("404026525", "Produk tidak sesuai"), {
    ...REJECTED,
    name: "PRODUCT_MISMATCH_NOT_FOUND",
    http: 404,
  }),
  shape(
    "a reference that was used before",
    answer("409026563", "ReferenceNo sudah digunakan, silahkan gunakan reference_no yang lain"),
    { ...REJECTED, retry: "check_status_first", reason: "duplicate_reference", ...ASK },
  ),
  shape("a transaction that is not found", answer("404027005", "Transaksi tidak ditemukan", PURCHASE), {
    ...OPEN,
    name: "TRANSACTION_NOT_FOUND",
    disclosure: "generic",
    ...ASK,
  }),
  shape("a database that failed during a purchase", answer("500028504", "Gagal merubah data ke database"), {
    ...OPEN,
    disclosure: "generic",
    ...ASK,
  }),
  shape("a database that failed during an inquiry", answer("500048505", "Gagal mengambil data dari database"), {
    known: true,
    scope: "request",
    outcome: "unknown",
    retry: "later",
  }),
  shape("a supplier with a disruption", answer("503029991", "Supplier sedang gangguan"), { ...OPEN, ...ASK }),
  shape("a success of a service that nobody names", answer("200092000", "Sukses", PURCHASE), {
    ...OPEN,
    precision: "case",
    ...ASK,
  }),
  shape("a case that nobody names", answer("422020001", "?"), {
    ...NOT_LISTED,
    http: 422,
    service: "02",
    case: "0001",
    ...ASK,
  }),
  shape("an answer without a code", { response_message: "Sukses", data: PURCHASE }, { ...UNREADABLE, ...ASK }),
  shape("no answer at all", undefined, { ...UNREADABLE, ...ASK }),
];

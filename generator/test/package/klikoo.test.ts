import { describe, expect, it } from "vitest";
import { api, data } from "./subject.ts";

describe.runIf(data.provider === "klikoo")("Klikoo", () => {
  const decode = (response_code: string, context = {}) => api.decode({ response_code }, context);

  it("does not take the answer of the transaction service for a purchase unless told so", () => {
    expect(decode("200022000")).toMatchObject({ known: true, outcome: "success", scope: "request" });
    expect(decode("200022000", { kind: "read" })).toMatchObject({ outcome: "success", scope: "request" });
    expect(decode("200022000", { kind: "move" })).toMatchObject({ outcome: "success", scope: "transaction" });
  });

  it("does not take a created transaction for a purchase", () => {
    expect(decode("201022001")).toMatchObject({ outcome: "unknown", retry: "check_status_first" });
  });

  it("keeps the same case under two HTTP statuses apart", () => {
    expect(decode("400046525")).toMatchObject({ name: "PRODUCT_MISMATCH" });
    expect(decode("404046525")).toMatchObject({ name: "PRODUCT_MISMATCH_NOT_FOUND" });
  });

  it("does not conclude failure from a used reference or a server error", () => {
    expect(decode("409026563")).toMatchObject({ outcome: "rejected", retry: "check_status_first" });
    for (const code of ["500028504", "503029991", "503029998", "501029976"])
      expect(decode(code)).toMatchObject({ outcome: "unknown", retry: "check_status_first" });
    expect(decode("503039991")).toMatchObject({ outcome: "unknown", scope: "request", retry: "later" });
  });
});

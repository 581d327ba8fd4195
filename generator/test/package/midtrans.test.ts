import { describe, expect, it } from "vitest";
import { api, data } from "./subject.ts";

// What is no body with a result; those stand in the catalog as cases.

describe.runIf(data.provider === "midtrans")("Midtrans", () => {
  it("offers both documented meanings of a code that changed", () => {
    for (const code of ["410", "414"]) {
      const entries = api.lookup("status", code);
      expect(entries.length).toBe(2);
      for (const { outcome } of entries) expect(["success", "failed"]).not.toContain(outcome);
    }
  });
});

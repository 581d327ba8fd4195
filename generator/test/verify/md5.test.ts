import { createHash, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { md5 } from "../../src/runtime/md5.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("MD5", () => {
  it("is that of the platform, whatever the length", () => {
    for (let length = 0; length < 300; length++) {
      const bytes = randomBytes(length);
      expect(hex(md5(bytes))).toBe(createHash("md5").update(bytes).digest("hex"));
    }
  });

  it("is that of a long message, and of every byte", () => {
    for (const bytes of [randomBytes(1_000_003), Uint8Array.from({ length: 256 }, (_, index) => index)])
      expect(hex(md5(bytes))).toBe(createHash("md5").update(bytes).digest("hex"));
  });
});

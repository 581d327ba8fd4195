import { expect, it } from "vitest";
import { sizeText } from "../src/size-text.ts";

it.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [1023, "1023 bytes"],
  [1024, "1 KiB"],
  [512 * 1024, "512 KiB"],
  [1024 * 1024, "1 MiB"],
  [4_259_840, "4.1 MiB"],
  [4 * 1024 * 1024, "4 MiB"],
])("%d bytes are %s", (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

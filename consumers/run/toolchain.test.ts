import { describe, expect, it } from "vitest";
import { type Consumer, readManifest } from "./manifest.ts";
import { findToolchain, isOlder, versionIn } from "./toolchain.ts";

const consumer = (...toolchain: object[]): Consumer => {
  const tools = [{ tool: "x", kind: "lookup" }];
  const text = JSON.stringify({ title: "X", toolchain, test: [["x"]], tools });
  return { language: "x", folder: ".", manifest: readManifest(text, "x") };
};
const node = (least?: string) => ({
  name: "Node.js",
  command: [process.execPath, "--version"],
  ...(least && { least }),
});

describe("a toolchain", () => {
  it.each([
    ["go version go1.26.8 linux/amd64", "1.26.8"],
    ['openjdk version "17.0.15" 2025-04-15', "17.0.15"],
    ["Python 3.11.7", "3.11.7"],
    ["g++ (Debian 12.2.0-14+deb12u1) 12.2.0", "12.2.0"],
    ["tool 7", "7"],
    ["no number", undefined],
  ])("%s has a version", (output, version) => {
    expect(versionIn(output)).toBe(version);
  });

  it("is compared number by number, not as text", () => {
    expect(isOlder("3.9.2", "3.11")).toBe(true);
    expect(isOlder("3.11", "3.11.0")).toBe(false);
    expect(isOlder("3.11.7", "3.11")).toBe(false);
    expect(isOlder("4", "3.11")).toBe(false);
    expect(isOlder("17", "17.0.1")).toBe(true);
  });

  it("is found with its versions, or missing with what is missing", async () => {
    const version = process.versions.node;
    expect(await findToolchain(consumer(node("20.0")), {})).toEqual({ found: `Node.js ${version}`, missing: "" });
    const old = await findToolchain(consumer(node("999")), {});
    expect(old.missing).toBe(`Node.js ${version} is here; 999 or newer is needed`);
    const none = await findToolchain(consumer(node(), { name: "X", command: ["no-such-program-here"] }), {});
    expect(none).toEqual({ found: `Node.js ${version}`, missing: "X is not here (no-such-program-here fails)" });
  });
});

import { describe, expect, it } from "vitest";
import { findConsumers, ManifestError, readManifest } from "./manifest.ts";

const least = { title: "Go", toolchain: [], test: [["./check"]], tools: [{ tool: "x", kind: "lookup" }] };

describe("consumer.json", () => {
  it("may leave out what a language does not need", () => {
    expect(readManifest(JSON.stringify(least), "x")).toMatchObject({ quicktype: false, debian: [], install: [] });
  });

  it.each([
    ["a command as one text", { ...least, test: ["./check"] }, "test[0]"],
    ["a field that there is not", { ...least, tests: [] }, "tests"],
    ["a kind that there is not", { ...least, tools: [{ tool: "x", kind: "linter" }] }, "tools[0].kind"],
    ["a Debian package that is an option", { ...least, debian: ["--simulate"] }, "debian[0]"],
    ["no tools", { ...least, tools: [] }, "tools"],
  ])("with %s is refused and says where", (_what, manifest, place) => {
    const read = () => readManifest(JSON.stringify(manifest), "consumers/go/consumer.json");
    expect(read).toThrow(ManifestError);
    expect(read).toThrow("consumers/go/consumer.json");
    expect(read).toThrow(place);
  });

  it("that is no JSON is refused", () => {
    expect(() => readManifest("{", "consumers/go/consumer.json")).toThrow(ManifestError);
  });

  it("of every language can be read", async () => {
    const languages = (await findConsumers()).map(({ language }) => language);
    expect(languages).toEqual(expect.arrayContaining(["javascript", "python"]));
    expect(languages).not.toContain("matrix");
  });
});

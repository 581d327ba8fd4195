import { describe, expect, it } from "vitest";
import { readManifest } from "./manifest.ts";
import { readOptions, select, UsageError } from "./options.ts";

describe("the command line", () => {
  it("names languages, and the environment says whether all are required", () => {
    expect(readOptions(["--only", "go", "--only", "rust"], {})).toMatchObject({
      only: ["go", "rust"],
      requireAll: false,
    });
    expect(readOptions([], { REQUIRE_ALL: "1" }).requireAll).toBe(true);
  });

  it.each([[["--ony", "go"]], [["go"]], [["--write", "--only", "go"]]])(
    "is refused as %j, with the usage",
    (parameters) => {
      expect(() => readOptions(parameters, {})).toThrow(UsageError);
      expect(() => readOptions(parameters, {})).toThrow("usage:");
    },
  );

  it("selects languages, and lists them for a name that is none", () => {
    const tools = [{ tool: "x", kind: "lookup" }];
    const manifest = readManifest(JSON.stringify({ title: "X", toolchain: [], test: [["x"]], tools }), "x");
    const consumers = ["go", "rust"].map((language) => ({ language, folder: language, manifest }));
    expect(select(consumers, []).length).toBe(2);
    expect(select(consumers, ["rust"]).map(({ language }) => language)).toEqual(["rust"]);
    expect(() => select(consumers, ["cobol"])).toThrow("there are go, rust");
  });
});

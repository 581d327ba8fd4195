import { describe, expect, it } from "vitest";
import { type Consumer, readManifest } from "./manifest.ts";
import { readResults, skipAll } from "./result.ts";

const manifest = readManifest(
  JSON.stringify({
    title: "Go",
    toolchain: [],
    test: [["./check"]],
    tools: [
      { tool: "jsonschema", kind: "validator", version: "6" },
      { tool: "quicktype", kind: "generator" },
      { tool: "valijson", kind: "validator", unavailable: "no package of it" },
    ],
  }),
  "consumer.json",
);
const go: Consumer = { language: "go", folder: "/", manifest };
const line = (data: object) => `${JSON.stringify({ language: "go", ...data })}\n`;
const validator = line({ tool: "jsonschema", kind: "validator", passed: 5, failed: 0, note: "as draft-07" });
const generator = line({ tool: "quicktype", kind: "generator", passed: 3, failed: 0, note: "" });

describe("results of a language", () => {
  it("are read from lines of JSON between anything else, and name what is unavailable", () => {
    expect(readResults(go, `compiling …\n${validator}{not json\n${generator}`, "")).toEqual([
      { ...of("jsonschema", "validator", "6"), status: "ok", passed: 5, failed: 0, note: "as draft-07" },
      { ...of("quicktype", "generator", ""), status: "ok", passed: 3, failed: 0, note: "" },
      { ...of("valijson", "validator", ""), status: "unavailable", passed: 0, failed: 0, note: "no package of it" },
    ]);
  });

  it("are failures of a tool that says nothing, that checked nothing, or that nobody knows", () => {
    const nothing = line({ tool: "jsonschema", kind: "validator", passed: 0, failed: 0 });
    const stranger = line({ tool: "other", kind: "lookup", passed: 1, failed: 0 });
    const failed = readResults(go, nothing + stranger, "").filter(({ status }) => status === "failed");
    expect(failed.map(({ tool, note }) => [tool, note])).toEqual([
      ["jsonschema", "nothing was checked"],
      ["quicktype", "it did not say anything"],
      ["other", "it is not in consumer.json"],
    ]);
  });

  it("are failures of all tools when the test itself failed, with what they counted", () => {
    const [first, second] = readResults(go, validator, "test failed: status 1");
    expect(first).toMatchObject({ status: "failed", passed: 5, note: "as draft-07; test failed: status 1" });
    expect(second).toMatchObject({ status: "failed", passed: 0, failed: 1, note: "test failed: status 1" });
  });

  it("add up what a tool says in several lines", () => {
    const more = line({ tool: "jsonschema", kind: "validator", passed: 1, failed: 2, note: "doku-7" });
    expect(readResults(go, validator + more, "")[0]).toMatchObject({ status: "failed", passed: 6, failed: 2 });
  });

  it("are skipped without a toolchain, or failures where everything is required", () => {
    const statuses = (failed: boolean) => skipAll(go, "Go is not here", failed).map(({ status }) => status);
    expect(statuses(false)).toEqual(["skipped", "skipped", "unavailable"]);
    expect(statuses(true)).toEqual(["failed", "failed", "unavailable"]);
  });
});

function of(tool: string, kind: string, version: string) {
  return { language: "go", tool, kind, version };
}
